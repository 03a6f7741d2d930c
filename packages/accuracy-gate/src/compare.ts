import {
  type AccuracyMetric,
  type Cells,
  type ComparedCells,
  changeOf,
  criticalValue,
  delong,
  evaluator,
  type Interval,
  linearisedConfusion,
  type Moments,
  meanChange,
  normalCdf,
  type PairedCells,
  resampleConfusions,
  studentCdf,
  studentQuantile,
  type Variance,
  varianceOf,
  type Worse,
  welch,
} from '@probity/statistics'
import { estimate } from './estimate.ts'
import type { Pair } from './part.ts'
import { intervalOf, pOf, type Resampled, resampled, resamplesText } from './resampling.ts'
import { classesOf, type Means, meansOf, sizeOf, unitsOf } from './rows-of.ts'

/** How a metric changed from the base to the candidate. */
export interface Comparison {
  baseline: number
  value: number
  variance: Variance
  /** Rows, or queries, that it is of. */
  n: number
  interval(confidence: number): Interval
  /** One-sided: small where the change is shown to be for the worse. */
  p(worse: Worse): number
  /** In words. */
  method: string
  /** Whether the candidate says the same of every row. */
  isUnchanged: boolean
  isUnpaired: boolean
  /** The largest share of one row in all that changed, where it is large enough to doubt the interval. */
  largestShare?: number
}

type Judged = Omit<Comparison, 'n' | 'isUnpaired' | 'isUnchanged'> & { isUnchanged?: boolean }

/** Why there is a change and no telling how far it is off. */
export const tooFewToCompare = 'too few rows to compare'

/** Compares a metric under both models by what suits it; a text says why it cannot be. */
export function compare(metric: AccuracyMetric, pair: Pair): Comparison | string {
  const { base, candidate, isPaired } = pair
  const [before, after] = [base, candidate].map(part => evaluator(metric, part.prepared)())
  if (after!.value === null) return after!.reason!
  if (before!.value === null) return `in the base: ${before!.reason}`
  const seen = { baseline: before!.value, value: after!.value }
  const judged = isPaired ? paired(metric, pair, seen) : unpaired(metric, pair, seen)
  if (judged === null || !Number.isFinite(judged.variance.change)) return tooFewToCompare
  return {
    isUnchanged: isPaired && judged.value === judged.baseline && judged.variance.change === 0,
    ...judged,
    n: sizeOf(metric, candidate),
    isUnpaired: !isPaired,
  }
}

/** What is seen of both models. */
type Seen = Pick<Moments, 'baseline' | 'value'>

function paired(metric: AccuracyMetric, pair: Pair, seen: Seen): Judged | null {
  const { base, candidate } = pair
  switch (metric.change) {
    case 'rate':
      return ofRates(pairedCells(meansOf(metric, base), meansOf(metric, candidate)))
    case 'loss':
    case 'query':
      return ofMeans(meansOf(metric, base), meansOf(metric, candidate))
    case 'confusion':
      return ofConfusions(metric, pair, seen)
    case 'auc': {
      if (candidate.clusters !== undefined) return ofResamples(resampled(metric, pair), 'clusters')
      const { truth, score, weights } = candidate.prepared.sample
      const labels = Uint8Array.from(truth)
      const found = delong({ labels, weights }, base.prepared.sample.score!, score!)
      if (found === null) return null
      const { baseline, value, change } = found.variance
      const square = metric.slope ** 2
      const variance = { baseline: square * baseline, value: square * value, change: square * change }
      return ofNormalLaw({ ...seen, variance }, 'DeLong')
    }
    case 'rows':
      return ofResamples(resampled(metric, pair), candidate.clusters === undefined ? 'rows' : 'clusters')
  }
}

/** A rate is a true positive rate if its rows are taken for positives, and its hits for predicted positives. */
function ofRates(cells: ComparedCells): Judged | null {
  const at = (worse: Worse, confidence: number) =>
    changeOf('true_positive_rate', { groups: [], overall: cells }, { worse, confidence })
  const { worst, method, isUnchanged } = at('decrease', 0.9)
  if (worst === null) return null
  const [side] = worst.sides
  return {
    baseline: worst.baseline,
    value: worst.value,
    variance: side!.variance,
    interval: confidence => at('decrease', confidence).worst!.interval,
    p: worse => at(worse, 0.9).worst!.p,
    method,
    isUnchanged,
  }
}

function pairedCells(base: Means, candidate: Means): PairedCells {
  const [counts, weights, squares] = [new Float64Array(8), new Float64Array(8), new Float64Array(8)]
  const { clusters } = candidate
  const ofClusters = new Map<number, Float64Array>()
  for (const [row, hit] of candidate.values.entries()) {
    const cell = 4 + 2 * base.values[row]! + hit
    const weight = candidate.weights?.[row] ?? 1
    counts[cell]! += 1
    weights[cell]! += weight
    squares[cell]! += weight ** 2
    if (clusters === undefined) continue
    const code = clusters[row]!
    if (!ofClusters.has(code)) ofClusters.set(code, new Float64Array(8))
    ofClusters.get(code)![cell]! += weight
  }
  const sums = [...ofClusters.values()].flatMap(sums => [...sums])
  return {
    counts,
    weights,
    squares,
    ...(clusters === undefined ? {} : { clusters: Float64Array.from(sums) }),
  }
}

function cellsOf({ values, weights }: Means): Cells {
  const four = () => ({ tn: 0, fp: 0, fn: 0, tp: 0 })
  const cells: Cells = { counts: four(), weights: four(), squares: four(), scores: null, ranking: null }
  for (const [row, hit] of values.entries()) {
    const outcome = hit === 1 ? 'tp' : 'fn'
    const weight = weights?.[row] ?? 1
    cells.counts[outcome]++
    cells.weights[outcome] += weight
    cells.squares[outcome] += weight ** 2
  }
  return cells
}

/** The share of one row from which a reader should know of it. */
const noticeable = 0.1

function ofMeans(base: Means, { values, weights, clusters }: Means): Judged | null {
  const found = meanChange(base.values, values, { weights, clusters })
  if (found === null) return null
  return {
    ...ofStudent(found, 'paired t'),
    ...(found.largestShare > noticeable ? { largestShare: found.largestShare } : {}),
  }
}

function ofStudent(
  found: Moments & { change: number; standardError: number; degreesOfFreedom: number },
  method: string,
): Judged {
  const { baseline, value, variance, change, standardError, degreesOfFreedom } = found
  return {
    baseline,
    value,
    variance,
    interval: confidence => {
      const reach = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError
      return [change - reach, change + reach]
    },
    p: worse => {
      const t = change === 0 ? 0 : change / standardError
      return studentCdf(worse === 'increase' ? -t : t, degreesOfFreedom)
    },
    method,
  }
}

function ofConfusions(
  metric: Extract<AccuracyMetric, { change: 'confusion' }>,
  pair: Pair,
  seen: Seen,
): Judged | null {
  const rows = classesOf(pair)
  const isSame = rows.base.every((code, row) => code === rows.candidate[row])
  if (rows.weights !== undefined || rows.clusters !== undefined) {
    const moments = linearisedConfusion(rows, metric.of)
    if (moments === null) return null
    const change = moments.value - moments.baseline
    const standardError = Math.sqrt(moments.variance.change)
    const found = { ...moments, change, standardError, degreesOfFreedom: unitsOf(rows) - 1 }
    return { ...ofStudent(found, 'linearised variance, t'), isUnchanged: isSame }
  }
  const resamples = resampleConfusions(rows, metric.of)
  const found = { ...seen, variance: varianceOf(resamples), resamples, range: metric.range, areParts: false }
  return { ...ofResamples(found, 'the joint cells')!, isUnchanged: isSame }
}

function ofNormalLaw({ baseline, value, variance }: Moments, method: string): Judged {
  const change = value - baseline
  const error = Math.sqrt(variance.change)
  return {
    baseline,
    value,
    variance,
    interval: confidence => {
      const reach = criticalValue(confidence) * error
      return [change - reach, change + reach]
    },
    p: worse => (change === 0 ? 0.5 : normalCdf((worse === 'increase' ? -change : change) / error)),
    method,
  }
}

function ofResamples(found: Resampled | null, of: string): Judged | null {
  if (found === null) return null
  const { baseline, value, variance } = found
  return {
    baseline,
    value,
    variance,
    interval: confidence => intervalOf(found, 'change', confidence),
    p: worse => pOf(found, worse),
    method: resamplesText(found, of),
  }
}

/** As if the rows were others: Newcombe for a rate, Welch for a mean, else the normal law of both variances. */
function unpaired(metric: AccuracyMetric, { base, candidate }: Pair, seen: Seen): Judged | null {
  const isPlain = [base, candidate].every(
    part => part.prepared.sample.weights === undefined && part.clusters === undefined,
  )
  if (metric.change === 'rate' && isPlain)
    return ofRates({ base: cellsOf(meansOf(metric, base)), candidate: cellsOf(meansOf(metric, candidate)) })
  if ((metric.change === 'loss' || metric.change === 'query') && isPlain) {
    const found = welch(meansOf(metric, base).values, meansOf(metric, candidate).values)
    return found && ofStudent(found, 'Welch; unpaired: conservative')
  }
  const [a, b] = [estimate(metric, base).spread(), estimate(metric, candidate).spread()]
  if (a === null || b === null) return null
  const variance = { baseline: a.variance, value: b.variance, change: a.variance + b.variance }
  return ofNormalLaw({ ...seen, variance }, 'normal law; unpaired: conservative')
}
