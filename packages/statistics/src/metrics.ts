import { type Cells, type Outcome, type RowSet, rowSets, rowsIn, total, weightIn } from './cells.ts'
import { generalizedEntropy } from './entropy.ts'
import { type Interval, type Proportion, wilson } from './wilson.ts'

/** A metric of one group, or of all rows. */
export interface Metric {
  /** For a reader, within a sentence. */
  title: string
  /** Null where neither is: a selection rate. */
  higherIsBetter: boolean | null
  range: readonly [low: number, high: number]
  /** What the gate has to read for it. */
  from: 'cells' | 'scores' | 'ranking'
  /** The rows that it is of: the denominator of a rate. */
  over: RowSet
  /** Each of these must have rows, or the metric is 0/0. */
  needs: readonly RowSet[]
  /** The cells in the numerator of a rate: a share of rows. Other metrics have no count and no interval. */
  hits?: readonly Outcome[]
  /** From cells that have what `from` and `needs` ask for. Not finite where there is still no number. */
  compute(cells: Cells): number
}

/** A number, or null and why there is none. */
export interface Value {
  value: number | null
  reason?: string
}

/** A metric measured. */
export interface Estimate extends Value {
  /** Null where the metric has none in closed form. */
  interval: Interval | null
  /** Rows it is of, whatever their weight. */
  n: number
  /** Rows in the numerator of a rate; else null. */
  count: number | null
}

/** How to measure. */
export interface Options {
  /** Of every interval; 0.95 unless told. */
  confidence?: number
  /** Fewest rows in each set that a metric needs, for the group to take part; 1 unless told. */
  minDenominator?: number
}

function rate(title: string, higherIsBetter: boolean | null, over: RowSet, hits: readonly Outcome[]): Metric {
  return {
    title,
    higherIsBetter,
    range: [0, 1],
    from: 'cells',
    over,
    needs: [over],
    hits,
    compute: cells => total(cells.weights, hits) / weightIn(cells, over),
  }
}

/** A mean of the scores over some rows, as probabilities of being positive. */
function meanScore(
  title: string,
  higherIsBetter: boolean | null,
  over: RowSet,
  sum: (scores: NonNullable<Cells['scores']>, cells: Cells) => number,
): Metric {
  return {
    title,
    higherIsBetter,
    range: [0, 1],
    from: 'scores',
    over,
    needs: [over],
    compute: cells => sum(cells.scores!, cells) / weightIn(cells, over),
  }
}

function inequality(title: string, compute: (cells: Cells) => number): Metric {
  const range = [0, Number.POSITIVE_INFINITY] as const
  return { title, higherIsBetter: false, range, from: 'cells', over: 'rows', needs: ['rows'], compute }
}

const truePositiveRate = rate('true positive rate', true, 'positives', ['tp'])
const trueNegativeRate = rate('true negative rate', true, 'negatives', ['tn'])

/**
 * The metrics of one group by their names: scikit-learn's scorers without `neg_`, and Fairlearn's.
 *
 * A metric that is 0/0 is undefined. Fairlearn says 0 there for its rates, and scikit-learn for precision,
 * recall and the Matthews coefficient with an empty margin; its balanced accuracy drops the class that is
 * absent.
 */
export const metrics: Readonly<Record<string, Metric>> = {
  selection_rate: rate('selection rate', null, 'rows', ['tp', 'fp']),
  /** Fairlearn's mean of predictions that are 0 or 1: the selection rate under another name. */
  mean_prediction: rate('mean prediction', null, 'rows', ['tp', 'fp']),
  base_rate: rate('base rate', null, 'rows', ['tp', 'fn']),
  true_positive_rate: truePositiveRate,
  recall: rate('recall', true, 'positives', ['tp']),
  false_negative_rate: rate('false negative rate', false, 'positives', ['fn']),
  false_positive_rate: rate('false positive rate', false, 'negatives', ['fp']),
  true_negative_rate: trueNegativeRate,
  precision: rate('precision', true, 'predicted positives', ['tp']),
  false_discovery_rate: rate('false discovery rate', false, 'predicted positives', ['fp']),
  false_omission_rate: rate('false omission rate', false, 'predicted negatives', ['fn']),
  negative_predictive_value: rate('negative predictive value', true, 'predicted negatives', ['tn']),
  accuracy: rate('accuracy', true, 'rows', ['tp', 'tn']),
  zero_one_loss: rate('error rate', false, 'rows', ['fp', 'fn']),

  balanced_accuracy: {
    title: 'balanced accuracy',
    higherIsBetter: true,
    range: [0, 1],
    from: 'cells',
    over: 'rows',
    needs: ['positives', 'negatives'],
    compute: cells => (truePositiveRate.compute(cells) + trueNegativeRate.compute(cells)) / 2,
  },
  /** 0, and not 0/0, where there are some and none is right. */
  f1: {
    title: 'F1 score',
    higherIsBetter: true,
    range: [0, 1],
    from: 'cells',
    over: 'positives or predicted positives',
    needs: ['positives or predicted positives'],
    compute: ({ weights: { tp, fp, fn } }) => (2 * tp) / (2 * tp + fp + fn),
  },
  /** Matthews 1975. */
  matthews_corrcoef: {
    title: 'Matthews correlation',
    higherIsBetter: true,
    range: [-1, 1],
    from: 'cells',
    over: 'rows',
    needs: ['positives', 'negatives', 'predicted positives', 'predicted negatives'],
    compute: ({ weights: { tp, fp, fn, tn } }) =>
      (tp * tn - fp * fn) / (Math.sqrt((tp + fn) * (tn + fp)) * Math.sqrt((tp + fp) * (tn + fn))),
  },

  theil_index: inequality('Theil index', cells => generalizedEntropy(cells, 1)),
  generalized_entropy_index: inequality('generalized entropy', cells => generalizedEntropy(cells, 2)),
  coefficient_of_variation: inequality('coefficient of variation', cells =>
    Math.sqrt(2 * generalizedEntropy(cells, 2)),
  ),

  mean_score: meanScore(
    'mean score',
    null,
    'rows',
    ({ positives, negatives }) => positives.score + negatives.score,
  ),
  /** Brier 1950. */
  brier_score: meanScore(
    'Brier score',
    false,
    'rows',
    ({ positives, negatives }) => positives.squaredError + negatives.squaredError,
  ),
  /** The rates with the score for the prediction (Pleiss et al. 2017). */
  generalized_true_positive_rate: meanScore(
    'generalized true positive rate',
    true,
    'positives',
    scores => scores.positives.score,
  ),
  generalized_false_negative_rate: meanScore(
    'generalized false negative rate',
    false,
    'positives',
    (scores, cells) => weightIn(cells, 'positives') - scores.positives.score,
  ),
  generalized_false_positive_rate: meanScore(
    'generalized false positive rate',
    false,
    'negatives',
    scores => scores.negatives.score,
  ),
  generalized_true_negative_rate: meanScore(
    'generalized true negative rate',
    true,
    'negatives',
    (scores, cells) => weightIn(cells, 'negatives') - scores.negatives.score,
  ),

  roc_auc: {
    title: 'ROC AUC',
    higherIsBetter: true,
    range: [0, 1],
    from: 'ranking',
    over: 'rows',
    needs: ['positives', 'negatives'],
    compute: cells => cells.ranking!.rocAuc ?? Number.NaN,
  },
  average_precision: {
    title: 'average precision',
    higherIsBetter: true,
    range: [0, 1],
    from: 'ranking',
    over: 'rows',
    needs: ['positives'],
    compute: cells => cells.ranking!.averagePrecision ?? Number.NaN,
  },
}

/**
 * The metric of these cells: `{ value: null, reason: 'no positives' }` where it is 0/0 or a set that it needs
 * is smaller than `minDenominator`.
 *
 * The interval of a rate is Wilson's; with weights, of the effective number of rows (Kish 1965).
 *
 * @example measure(metrics.recall, cells) // { value: 0.75, interval: [0.3006, 0.9544], n: 4, count: 3 }
 */
export function measure(
  metric: Metric,
  cells: Cells,
  { confidence = 0.95, minDenominator = 1 }: Options = {},
): Estimate {
  const { value, reason } = quotient(metric, cells, minDenominator)
  const n = rowsIn(cells, metric.over)
  const count = metric.hits === undefined ? null : total(cells.counts, metric.hits)
  if (value === null) return { value, reason, interval: null, n, count }
  return {
    value,
    interval: metric.hits === undefined ? null : wilson(proportion(metric, cells), confidence),
    n,
    count,
  }
}

function quotient(metric: Metric, cells: Cells, minDenominator: number): Value {
  for (const set of metric.needs) {
    const rows = rowsIn(cells, set)
    if (rows === 0) return { value: null, reason: `no ${set}` }
    if (rows < minDenominator) return { value: null, reason: `fewer than ${minDenominator} ${set}` }
    if (!(weightIn(cells, set) > 0)) return { value: null, reason: `the ${set} have no weight` }
  }
  if (metric.from !== 'cells' && cells[metric.from] === null) return { value: null, reason: 'no scores' }
  const value = metric.compute(cells)
  return Number.isFinite(value) ? { value } : { value: null, reason: 'not a finite number' }
}

/**
 * A rate as the counts that its interval takes: with weights, effective ones. `without` takes away the rows of a
 * group that is among them.
 */
export function proportion({ over, hits = [] }: Metric, cells: Cells, without?: Cells): Proportion {
  const left = (part: 'weights' | 'squares', of: readonly Outcome[]) =>
    total(cells[part], of) - (without === undefined ? 0 : total(without[part], of))
  const sum = left('weights', rowSets[over])
  const n = sum ** 2 / left('squares', rowSets[over])
  return { k: (n * left('weights', hits)) / sum, n }
}
