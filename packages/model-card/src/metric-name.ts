import { plainTitle } from './topics.ts'

/**
 * What people call a metric, by its name in scikit-learn or Fairlearn. Names that mean the same number are one:
 * recall, sensitivity and true positive rate.
 */
const phrases: Record<string, readonly string[]> = {
  accuracy: ['accuracy', 'acc', 'top 1 accuracy', 'correct classification rate'],
  balanced_accuracy: ['balanced accuracy', 'balanced acc', 'bacc'],
  precision: ['precision', 'positive predictive value', 'ppv'],
  recall: ['recall', 'sensitivity', 'true positive rate', 'tpr', 'hit rate'],
  specificity: ['specificity', 'true negative rate', 'tnr'],
  false_positive_rate: ['false positive rate', 'fpr', 'false alarm rate'],
  false_negative_rate: ['false negative rate', 'fnr', 'miss rate'],
  negative_predictive_value: ['negative predictive value', 'npv'],
  f1: ['f1', 'f1 score', 'f 1', 'f1score', 'f1 measure', 'f measure', 'f score'],
  roc_auc: [
    'roc auc',
    'auc roc',
    'auroc',
    'auc',
    'area under the roc curve',
    'area under roc',
    'roc auc score',
    'c statistic',
  ],
  average_precision: [
    'average precision',
    'pr auc',
    'auc pr',
    'auprc',
    'precision recall auc',
    'auc precision recall',
    'pr auc average precision',
    'pr auc precision recall auc',
    'map',
  ],
  log_loss: ['log loss', 'logloss', 'cross entropy', 'logistic loss'],
  brier_score: ['brier', 'brier score', 'brier score loss', 'brier loss'],
  matthews_corrcoef: ['mcc', 'matthews corrcoef', 'matthews correlation coefficient', 'matthews correlation'],
  cohen_kappa: ['cohen kappa', 'kappa', 'cohens kappa', 'cohen s kappa', 'cohen kappa score'],
  jaccard: ['jaccard', 'iou', 'jaccard index'],
  expected_calibration_error: ['expected calibration error', 'ece', 'calibration error'],
  selection_rate: ['selection rate', 'positive rate', 'acceptance rate'],
  mean_absolute_error: ['mae', 'mean absolute error'],
  mean_squared_error: ['mse', 'mean squared error'],
  root_mean_squared_error: ['rmse', 'root mean squared error', 'root mean square error'],
  mean_absolute_percentage_error: ['mape', 'mean absolute percentage error'],
  median_absolute_error: ['median absolute error', 'medae'],
  r2: ['r2', 'r 2', 'r squared', 'r2 score', 'coefficient of determination', 'r²'],
  demographic_parity_difference: [
    'demographic parity difference',
    'demographic parity diff',
    'demographic parity gap',
    'statistical parity difference',
    'selection rate difference',
    'selection rate gap',
  ],
  demographic_parity_ratio: [
    'demographic parity ratio',
    'disparate impact',
    'disparate impact ratio',
    'selection rate ratio',
  ],
  equalized_odds_difference: [
    'equalized odds difference',
    'equalised odds difference',
    'equal odds difference',
    'equalized odds gap',
  ],
  equalized_odds_ratio: ['equalized odds ratio', 'equalised odds ratio'],
  recall_difference: ['equal opportunity difference', 'equal opportunity gap'],
}

/** Words behind or before a metric that name another one. */
const averages = ['macro', 'micro', 'weighted', 'samples']
const gaps: Record<string, string> = {
  difference: 'difference',
  gap: 'difference',
  diff: 'difference',
  ratio: 'ratio',
}

/** With these a number beside a metric's name is no value of it. */
const notAValue = new Set(
  'drop loss change delta improvement gain gains decrease increase std deviation variance margin tolerance weight curve plot rank threshold thresholds cutoff count parity'.split(
    ' ',
  ),
)

/** A metric as it is named, and the other words of the name. */
export interface NamedMetric {
  metric: string
  rest: string[]
}

/** Finds the metric that a label names. */
export type MetricFinder = (label: string) => NamedMetric | undefined

/** The longest label that is looked at: longer ones are sentences. */
const mostWords = 9

/**
 * A finder that knows the names above and those that the evidence has besides.
 *
 * @example metricFinder([])('F1-Score (macro)') // { metric: 'f1_macro', rest: [] }
 */
export function metricFinder(more: Iterable<string>): MetricFinder {
  const find = finderOf(known)
  const added = new Map(known)
  for (const name of more) {
    const plain = plainTitle(name)
    const isKnown = find(name)?.rest.length === 0
    if (!isKnown && !plain.split(' ').some(word => notAValue.has(word)))
      added.set(plain, plain.replaceAll(' ', '_'))
  }
  return finderOf(added)
}

/** Phrase -> metric. */
const known = new Map(
  Object.entries(phrases).flatMap(([name, all]) => all.map(phrase => [phrase, name] as const)),
)

function finderOf(names: ReadonlyMap<string, string>): MetricFinder {
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return label => {
    const plain = plainTitle(withoutInterval(label))
    if (plain === '' || plain.split(' ').length > mostWords) return undefined
    const hit = longestFirst.find(([phrase]) => ` ${plain} `.includes(` ${phrase} `))
    if (hit === undefined) return undefined
    const [, name] = hit
    // `TPR / Sensitivity / Recall` is one, three times.
    const left = longestFirst
      .filter(([, other]) => other === name)
      .reduce((text, [same]) => text.replace(` ${same} `, ' '), ` ${plain} `)
    // `Precision / Recall` is two.
    if (longestFirst.some(([other, otherName]) => otherName !== name && left.includes(` ${other} `)))
      return undefined
    let metric = name
    const rest: string[] = []
    for (const word of left.trim().split(' ').filter(Boolean)) {
      if (averages.includes(word)) metric = `${metric}_${word}`
      else if (word in gaps) metric = `${metric}_${gaps[word]}`
      else if (word === 'group' && /_(difference|ratio)$/.test(metric)) continue
      else rest.push(word)
    }
    return rest.some(word => notAValue.has(word)) ? undefined : { metric, rest }
  }
}

/**
 * A text without the interval that stands in brackets behind a value or its name.
 *
 * @example withoutInterval('Accuracy (95 % CI)') // 'Accuracy'
 */
export function withoutInterval(text: string): string {
  return text.replace(/\s*[([][^()[\]]{0,40}\b(?:ci|confidence|intervals?|std|sd)\b[^()[\]]{0,60}[)\]]/gi, '')
}

/** Metrics beyond 0 to 1: all others may also be written in per cent. */
export function isShare(metric: string): boolean {
  return !/error|r2|log_loss|matthews|kappa|_mse|_mae/.test(metric)
}
