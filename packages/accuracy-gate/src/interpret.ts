import { ConfigError, countText, listText, plural } from '@probity/core'
import { type Columns, outcomesOf } from '@probity/predictions'
import type { Task } from '@probity/statistics'
import { resolveLabels, type TableFacts } from '@probity/tables'
import { joined } from './joined.ts'
import type { PredictionSettings } from './needed.ts'
import type { Predictions } from './predictions.ts'
import { columnOfEachClass, type ProbabilityColumns } from './probabilities.ts'
import type { ReadBase } from './read-base.ts'
import { type Codes, isOfClasses, refuseMissing, tableOf } from './table.ts'
import type { Inferred } from './task.ts'

/** More classes than this are no classes. */
const mostClasses = 100

/** Gives labels their meaning, and joins the rows with those of the base. */
export function interpret(
  settings: PredictionSettings,
  inferred: Inferred,
  probabilities: ProbabilityColumns,
  columns: Columns,
  files: TableFacts[],
  base: ReadBase,
): Predictions {
  const labels = isOfClasses(inferred.task)
    ? labelsOf(
        settings,
        inferred.task,
        probabilities,
        columns,
        base.kind === 'read' ? base.columns : undefined,
      )
    : { classes: [], spellings: [] }
  const ofClasses =
    probabilities.columns.length === 0 ? [] : columnOfEachClass(probabilities.columns, labels.spellings)
  // Of two classes there is one probability that says all: that of the positive one.
  const isBinary = inferred.task === 'binary'
  const scored = isBinary && settings.score === undefined ? { ...settings, score: ofClasses[1] } : settings
  const read = isBinary ? [] : ofClasses
  const here = tableOf(scored, columns, files, labels.here, read)
  refuseMissing(here, settings)
  return {
    ...inferred,
    classes: labels.classes,
    here,
    base:
      base.kind === 'read'
        ? joined(settings, here, tableOf(scored, base.columns, base.files, labels.base, read), base.label)
        : base,
  }
}

interface Meaning {
  classes: string[]
  /** For each class the texts that stand for it. */
  spellings: string[][]
  here?: Codes
  base?: Codes
}

function labelsOf(
  settings: PredictionSettings,
  task: Task,
  probabilities: ProbabilityColumns,
  columns: Columns,
  base: Columns | undefined,
): Meaning {
  const { label, prediction } = settings
  const texts = (of: Columns | undefined, name: string | undefined) => of?.category(name)?.dictionary ?? []
  const all = [texts(columns, label), texts(columns, prediction), texts(base, label), texts(base, prediction)]
  const { classes, codes, spellings } = resolveLabels(...all, probabilities.classes)
  const [truth, predicted, ofBase, predictedByBase] = codes as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  if (classes.length > mostClasses || classes.length * 2 > Math.max(columns.rows, 4))
    throw new ConfigError(
      `\`label\` and \`prediction\`: ${[label, prediction].filter(name => name !== undefined).join(' and ')} hold ${countText(classes.length)} distinct values in ${plural(columns.rows, 'row')}: these are no classes`,
      {
        remedy:
          'name the columns of classes; a column of probabilities is the `score`, and one of amounts needs `task: regression`',
      },
    )
  if (task === 'multiclass')
    return {
      classes,
      spellings,
      here: { truth, prediction: predicted },
      base: { truth: ofBase, prediction: predictedByBase },
    }
  const outcomes = outcomesOf(
    { ...settings, prediction: prediction ?? label },
    all[0]!,
    all[1]!,
    columns.rows,
    {
      labels: all[2]!,
      predictions: all[3]!,
    },
  )
  const toBinary = (codes: Int32Array) =>
    codes.map(code => (code < 0 ? -1 : Number(code === outcomes.positive)))
  const positive = outcomes.classes[outcomes.positive]!
  const others = outcomes.classes.filter(name => name !== positive)
  const spelt = (names: readonly string[]) =>
    names.flatMap(name => spellings[classes.indexOf(name)] ?? [name])
  return {
    classes: [listText(others), positive],
    spellings: [spelt(others), spelt([positive])],
    here: { truth: toBinary(outcomes.ofLabel), prediction: toBinary(outcomes.ofPrediction) },
    base: { truth: toBinary(outcomes.ofBaseLabel), prediction: toBinary(outcomes.ofBasePrediction) },
  }
}
