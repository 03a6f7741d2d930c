import { countText } from '@probity/core'
import {
  type AccuracyMetric,
  evaluator,
  type Interval,
  percentiles,
  type Resamples,
  resampleRows,
  studentCdf,
  studentQuantile,
  type Variance,
  varianceOf,
  type Worse,
} from '@probity/statistics'
import type { Pair } from './part.ts'

/** Rows times resamples of one bootstrap: about two seconds. */
const mostWork = 3e7
const [fewest, most] = [50, 1000]

/** Under so many resamples their percentiles are rough, and there are so many rows that the normal law holds. */
const forPercentiles = 400
/** Fewer resamples beyond are too few to count. */
const tail = 10

/** Numbers under both models that were found on resampled rows. */
export interface Resampled {
  baseline: number
  value: number
  variance: Variance
  resamples: Resamples
  range: readonly [number, number]
}

/** Resamples whole rows, or clusters, of both models: fewer times where there are many. Null without a value. */
export function bootstrapRows(metric: AccuracyMetric, { base, candidate }: Pair): Resampled | null {
  const [ofBase, ofCandidate] = [evaluator(metric, base.prepared), evaluator(metric, candidate.prepared)]
  if (ofBase().value === null || ofCandidate().value === null) return null
  const { truth, weights } = candidate.prepared.sample
  const { clusters } = candidate
  const units =
    clusters === undefined ? truth.length : clusters.reduce((max, code) => Math.max(max, code), -1) + 1
  const drawn = new Float64Array(truth.length)
  const isOne = base.prepared === candidate.prepared
  const { resampled, ...seen } = resampleRows(
    units,
    times => {
      for (let row = 0; row < drawn.length; row++)
        drawn[row] = times[clusters === undefined ? row : clusters[row]!]! * (weights?.[row] ?? 1)
      const value = ofCandidate(drawn).value ?? Number.NaN
      return { baseline: isOne ? value : (ofBase(drawn).value ?? Number.NaN), value }
    },
    { resamples: Math.max(fewest, Math.min(most, Math.floor(mostWork / Math.max(truth.length, 1)))) },
  )
  return { ...seen, variance: varianceOf(resampled), resamples: resampled, range: metric.range }
}

/** The interval of the change, or of the candidate's value alone. */
export function intervalOf(found: Resampled, of: 'change' | 'value', confidence: number): Interval {
  const { resamples, variance, range } = found
  const at = of === 'change' ? found.value - found.baseline : found.value
  const count = resamples.value.length
  if (count < forPercentiles) return around(at, variance[of], count, confidence)
  const baseline = of === 'change' ? resamples.baseline : new Float64Array(count)
  const { interval } = percentiles({ ...resamples, baseline }, at, 'increase', confidence, range)
  // What is beyond the most of resamples is beyond their percentiles too.
  if ((1 - confidence) * count >= 2 * tail) return interval
  const [low, high] = around(at, variance[of], count, confidence)
  return [Math.min(low, interval[0]), Math.max(high, interval[1])]
}

function around(at: number, variance: number, count: number, confidence: number): Interval {
  const reach = studentQuantile((1 + confidence) / 2, count - 1) * Math.sqrt(variance)
  return [at - reach, at + reach]
}

/** One-sided: small where the change is shown to be for the worse. */
export function pOf({ resamples, variance, value, baseline, range }: Resampled, worse: Worse): number {
  const change = value - baseline
  const count = resamples.value.length
  const t = change === 0 ? 0 : change / Math.sqrt(variance.change)
  const p = change === 0 ? 0.5 : studentCdf(worse === 'increase' ? -t : t, count - 1)
  if (count < forPercentiles) return p
  // The least that resamples can say is 1 in so many, which would never do among many limits.
  const counted = percentiles(resamples, change, worse, 0.9, range).p
  return counted * (count + 1) > tail ? counted : Math.min(counted, p)
}

/** `1,000 resamples of rows, seed 1`, for the method of a change. */
export function resamplesText({ resamples }: Resampled, of: string): string {
  const count = resamples.value.length
  const law = count < forPercentiles ? ', normal law' : ''
  return `bootstrap of ${of}, ${countText(count)} resamples, seed 1${law}`
}
