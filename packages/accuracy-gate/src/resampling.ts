import { countText } from '@probity/core'
import {
  type AccuracyMetric,
  evaluator,
  type Interval,
  percentiles,
  type Resamples,
  randomFrom,
  resampleRows,
  type Sample,
  studentCdf,
  studentQuantile,
  type Variance,
  varianceOf,
  type Worse,
} from '@probity/statistics'
import { chosenRows, type Pair } from './part.ts'

/** More rows than this are not resampled but parted at random: as good, and a hundredth of the work. */
const mostRows = 10_000
/** Rows of a part at the least, and those of each class. */
const [rowsOfPart, ofClassInPart] = [500, 20]
/** Fewer parts are too few to tell how far they are off. */
const [fewestParts, mostParts] = [20, 100]

/** Fewer rows, or clusters, tell too little of those that were not drawn. */
const fewestUnits = 10
/** Under so many resamples their percentiles are rough. */
const forPercentiles = 400
/** Fewer resamples beyond are too few to count. */
const tail = 10
const seed = 1

/** Numbers under both models that were found on resampled rows, or on parts of them. */
export interface Resampled {
  baseline: number
  value: number
  variance: Variance
  resamples: Resamples
  range: readonly [number, number]
  /** Parts are smaller than the whole, so that only their variance tells. */
  areParts: boolean
}

/**
 * How far a metric of whole rows, or clusters of them, is off under both models: by a bootstrap (Efron 1979); of
 * many rows by the method of random groups, which measures disjoint parts of them (Wolter 2007, chapter 2). Null
 * where there is no number, and for fewer than ten rows or clusters.
 */
export function resampled(metric: AccuracyMetric, pair: Pair): Resampled | null {
  const [ofBase, ofCandidate] = [pair.base, pair.candidate].map(part => evaluator(metric, part.prepared))
  const [baseline, value] = [ofBase!().value, ofCandidate!().value]
  if (baseline === null || value === null) return null
  const units = unitsOf(pair)
  if (units < fewestUnits) return null
  const { truth, weights } = pair.candidate.prepared.sample
  const parts = truth.length > mostRows ? ofParts(metric, pair, { baseline, value }) : null
  if (parts !== null) return parts
  const { clusters, resamples } = pair.candidate
  const drawn = new Float64Array(truth.length)
  const isOne = pair.base === pair.candidate
  const found = resampleRows(
    units,
    times => {
      for (let row = 0; row < drawn.length; row++)
        drawn[row] = times[clusters === undefined ? row : clusters[row]!]! * (weights?.[row] ?? 1)
      const value = ofCandidate!(drawn).value ?? Number.NaN
      return { baseline: isOne ? value : (ofBase!(drawn).value ?? Number.NaN), value }
    },
    { resamples, seed },
  ).resampled
  return {
    baseline,
    value,
    variance: varianceOf(found),
    resamples: found,
    range: metric.range,
    areParts: false,
  }
}

function unitsOf({ candidate: { clusters, prepared } }: Pair): number {
  if (clusters === undefined) return prepared.sample.truth.length
  return clusters.reduce((highest, code) => Math.max(highest, code), -1) + 1
}

/** Null where rows, or those of a class, are too few to be parted. */
function ofParts(
  metric: AccuracyMetric,
  pair: Pair,
  seen: { baseline: number; value: number },
): Resampled | null {
  const { clusters, prepared } = pair.candidate
  const rows = prepared.sample.truth.length
  const rarest = rarestClass(prepared.sample)
  const count = Math.min(mostParts, Math.floor(rows / rowsOfPart), Math.floor(rarest / ofClassInPart))
  if (count < fewestParts) return null
  const random = randomFrom(seed)
  const partOfUnit = Int32Array.from({ length: unitsOf(pair) }, () => Math.floor(random.unit() * count))
  const members: number[][] = Array.from({ length: count }, () => [])
  for (let row = 0; row < rows; row++) members[partOfUnit[clusters?.[row] ?? row]!]!.push(row)
  const valuesOf = (part: Pair['base']) =>
    Float64Array.from(members, of => {
      if (of.length === 0) return Number.NaN
      return evaluator(metric, chosenRows(part, Int32Array.from(of)))().value ?? Number.NaN
    })
  const value = valuesOf(pair.candidate)
  const found = { baseline: pair.base === pair.candidate ? value : valuesOf(pair.base), value }
  if (!found.value.every(Number.isFinite) || !found.baseline.every(Number.isFinite)) return null
  const ofOne = varianceOf(found)
  const variance = {
    baseline: ofOne.baseline / count,
    value: ofOne.value / count,
    change: ofOne.change / count,
  }
  return { ...seen, variance, resamples: found, range: metric.range, areParts: true }
}

/** Rows of the class that has the fewest, of those that have any; without end where labels are no classes. */
function rarestClass({ truth }: Sample): number {
  if (!(truth instanceof Int32Array)) return Number.POSITIVE_INFINITY
  const counts = new Map<number, number>()
  for (const code of truth) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Math.min(...counts.values())
}

/** Whether the normal law is asked instead of percentiles. */
function isNormal({ areParts, resamples }: Resampled): boolean {
  return areParts || resamples.value.length < forPercentiles
}

/** The interval of the change, or of the candidate's value alone. */
export function intervalOf(found: Resampled, of: 'change' | 'value', confidence: number): Interval {
  const { resamples, variance, range } = found
  const at = of === 'change' ? found.value - found.baseline : found.value
  const count = resamples.value.length
  const reach = studentQuantile((1 + confidence) / 2, count - 1) * Math.sqrt(variance[of])
  const around: Interval = [at - reach, at + reach]
  if (isNormal(found)) return around
  const baseline = of === 'change' ? resamples.baseline : new Float64Array(count)
  const { interval } = percentiles({ ...resamples, baseline }, at, 'increase', confidence, range)
  // What is beyond the most of resamples is beyond their percentiles too.
  if ((1 - confidence) * count >= 2 * tail) return interval
  return [Math.min(around[0], interval[0]), Math.max(around[1], interval[1])]
}

/** One-sided: small where the change is shown to be for the worse. */
export function pOf(found: Resampled, worse: Worse): number {
  const { resamples, variance, value, baseline, range } = found
  const change = value - baseline
  const count = resamples.value.length
  const t = change === 0 ? 0 : change / Math.sqrt(variance.change)
  const p = studentCdf(worse === 'increase' ? -t : t, count - 1)
  if (isNormal(found)) return p
  // The least that resamples can say is 1 in so many, which would never do among many limits.
  const counted = percentiles(resamples, change, worse, 0.9, range).p
  return counted * (count + 1) > tail ? counted : Math.min(counted, p)
}

/** `bootstrap of rows, 1,000 resamples, seed 1`, for the method of a change. */
export function resamplesText(found: Resampled, of: string): string {
  const count = countText(found.resamples.value.length)
  if (found.areParts) return `${count} random groups of ${of}, seed ${seed}, normal law`
  return `bootstrap of ${of}, ${count} resamples, seed ${seed}${isNormal(found) ? ', normal law' : ''}`
}
