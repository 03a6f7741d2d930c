import { type ColumnFacts, mostClasses, shareClasses } from './columns.ts'

/** What the columns of a table of predictions are. */
export interface Roles {
  label: string
  prediction?: string
  score?: string
  id?: string
  sensitive: string[]
  task: 'binary' | 'multiclass' | 'regression'
  /** Of two classes that are words, the one that says yes. */
  positiveLabel?: string
  /** What somebody has to look at. */
  unsure: string[]
}

const words = (name: string) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
const isPrediction = (name: string) =>
  /^(y_)?(pred|preds|predicted|prediction|predictions|hat)(_(label|class|value|target|y))?$|^yhat$|_(pred|predicted|prediction|hat)$|^(pred|predicted)_/.test(
    words(name),
  )
const isScore = (name: string) =>
  /^(y_|pred_|prediction_|predicted_|model_)?(score|scores|prob|proba|probs|probability|probabilities)(_(1|pos|positive|yes|true))?$|_(score|proba|probability)$/.test(
    words(name),
  )
const isLabel = (name: string) =>
  /^(y|y_true|true|truth|label|labels|y_label|true_label|target|targets|actual|actuals|ground_truth|gt|outcome|observed|expected|class|true_class|default|defaulted|churn|churned|fraud|is_fraud|converted|survived|approved)$|_(true|label|actual|truth)$|^(true|actual)_/.test(
    words(name),
  )
const isId = (name: string) => /^(id|uid|uuid|guid|row_id|key)$|_(id|uuid|guid)$/.test(words(name))
const isSensitive = (name: string) =>
  /^(gender|sex|race|ethnicity|ethnic_group|age|age_(band|group|range|bin|bucket|cat|category|class)|religion|nationality|citizenship|disability|disabled|marital_status|sexual_orientation|skin_(tone|color|colour|type)|native_language|mother_tongue|veteran|pregnant)$/.test(
    words(name),
  )
/** Of two words for an outcome, those that say yes. */
const yes = /^(yes|y|true|t|positive|pos|approved|granted|1)$/i

/** Whether a header may be one of predictions: it is worth a look at the rows. */
export function mayHoldPredictions(names: readonly string[]): boolean {
  return names.some(name => isPrediction(name) || isScore(name))
}

/** Which columns are what, by name and by their values; undefined where no label and prediction are found. */
export function rolesOf(columns: readonly ColumnFacts[]): Roles | undefined {
  const unsure: string[] = []
  const free = columns.filter(({ name }) => !isId(name) && !isSensitive(name))
  const scores = free.filter(column => isScore(column.name) && column.isNumber)
  // Shares beside a label of two classes are probabilities, whatever they are called.
  const predictions = free.filter(column => isPrediction(column.name) && !scores.includes(column))
  const others = free.filter(column => !predictions.includes(column) && !scores.includes(column))
  const prediction = predictions.find(column => !column.hasFractions) ?? predictions[0]
  const sought = prediction ?? scores[0]
  if (sought === undefined) return undefined
  const label = labelFor(sought, prediction, others)
  if (label === undefined) return undefined
  if (!isLabel(label.name))
    unsure.push(
      `\`${label.name}\` is taken for the outcome, as it holds the same classes as \`${sought.name}\``,
    )

  const task = taskOf(label, prediction)
  const isProbability = task === 'binary' && prediction?.hasFractions === true && prediction.isShare
  const score = task === 'binary' ? (scores[0] ?? (isProbability ? prediction : undefined)) : undefined
  if (isProbability)
    unsure.push(
      `\`${prediction.name}\` holds probabilities: no column holds decisions, so fairness is not measured`,
    )
  const ids = columns.filter(({ name }) => isId(name))
  const id = ids.find(column => !column.repeats && !column.hasMissing)
  if (id === undefined)
    unsure.push(
      ids[0] === undefined
        ? 'no column names the rows (`id`): rows of base and change are paired by their order, if at all'
        : `\`${ids[0].name}\` repeats or is missing, so it is no \`id\`; it may be a \`cluster\``,
    )
  const groups = columns.filter(({ name }) => isSensitive(name))
  for (const { name, distinct } of groups)
    if (distinct > mostClasses)
      unsure.push(`\`${name}\` has more than ${mostClasses} values: add a column of bands to measure it`)
  const positive =
    label.isNumber || task !== 'binary' ? undefined : label.texts.filter(text => yes.test(text.trim()))
  const isTruth = label.texts.every(text => /^(true|false)$/i.test(text.trim()))
  if (positive !== undefined && !isTruth && positive.length !== 1)
    unsure.push(`\`${label.name}\` holds words: say which counts with \`positive-label\``)
  return {
    label: label.name,
    ...(prediction === undefined || isProbability ? {} : { prediction: prediction.name }),
    ...(score === undefined ? {} : { score: score.name }),
    ...(id === undefined ? {} : { id: id.name }),
    sensitive: groups
      .filter(({ distinct }) => distinct >= 2 && distinct <= mostClasses)
      .map(({ name }) => name),
    task,
    ...(positive?.length === 1 && !isTruth ? { positiveLabel: positive[0]! } : {}),
    unsure,
  }
}

/** By name (`churn` for `churn_pred`, then the usual ones), else the only column that holds the same classes. */
function labelFor(
  sought: ColumnFacts,
  prediction: ColumnFacts | undefined,
  others: readonly ColumnFacts[],
): ColumnFacts | undefined {
  const stem = words(sought.name).replace(
    /^(pred|predicted)_|_(pred|predicted|prediction|hat|score|proba|probability)$/g,
    '',
  )
  const named = others.find(({ name }) => words(name) === stem) ?? others.find(({ name }) => isLabel(name))
  if (named !== undefined) return named
  const alike = prediction === undefined ? [] : others.filter(column => shareClasses(column, prediction))
  return alike.length === 1 ? alike[0] : undefined
}

function taskOf(label: ColumnFacts, prediction: ColumnFacts | undefined): Roles['task'] {
  if (label.distinct <= 2) return 'binary'
  const isAmount =
    label.isNumber &&
    (label.hasFractions || label.distinct > mostClasses || prediction?.hasFractions === true)
  return isAmount ? 'regression' : 'multiclass'
}
