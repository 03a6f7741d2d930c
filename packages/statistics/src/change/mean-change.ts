import type { Interval } from '../wilson.ts'
import type { Worse } from './bootstrap.ts'
import type { Moments } from './moments.ts'
import { studentCdf, studentQuantile } from './student.ts'

export interface MeanOptions {
  /** A loss got worse by an `increase`, which is what is taken unless told. */
  worse?: Worse
  /** 0.9 unless told. */
  confidence?: number
}

/** How a mean changed. Fits `measured` of a group under the name of the metric that is the mean. */
export interface MeanChange extends Moments {
  change: number
  standardError: number
  degreesOfFreedom: number
  interval: Interval
  /** One-sided: small where the change is shown to be for the worse. */
  p: number
  pTwoSided: number
}

/** Of paired rows. */
export interface PairedMeanChange extends MeanChange {
  /**
   * The largest share of one row in the sum of all |differences|; above 0.1 the interval is that row's more
   * than the law's, and a reader should know.
   */
  largestShare: number
}

/** Rows that weigh differently, or come in clusters such as several of one person. */
export interface RowDesign {
  weights?: Float64Array
  /** Code of each row's cluster, from 0. */
  clusters?: Int32Array
}

/**
 * The change of a mean over rows, such as the log-loss, the Brier score or the absolute error, from a base's value
 * of each row to a candidate's: the paired t interval and test (Student 1908). With weights the linearised
 * variance; with clusters that of their totals, and degrees of freedom by the clusters.
 *
 * Null for fewer than two rows, or clusters, with weight. Throws a RangeError where a value is not finite.
 *
 * @example meanChange(errorsOfBase, errorsOfCandidate).interval // [-4.886, -1.385], of a change of -3.135
 */
export function meanChange(
  base: Float64Array,
  candidate: Float64Array,
  { worse = 'increase', confidence = 0.9, weights, clusters }: MeanOptions & RowDesign = {},
): PairedMeanChange | null {
  const differences = candidate.map((value, row) => value - base[row])
  if (!differences.every(Number.isFinite)) throw new RangeError('a value is a finite number')
  const ofBase = weightedMean(base, { weights, clusters })
  const ofCandidate = weightedMean(candidate, { weights, clusters })
  const ofChange = weightedMean(differences, { weights, clusters })
  if (ofBase === null || ofCandidate === null || ofChange === null) return null
  let largest = 0
  let all = 0
  for (let row = 0; row < differences.length; row++) {
    const size = Math.abs(differences[row]) * (weights?.[row] ?? 1)
    largest = Math.max(largest, size)
    all += size
  }
  return {
    ...judged(ofBase, ofCandidate, ofChange.variance, ofChange.units - 1, worse, confidence),
    largestShare: all === 0 ? 0 : largest / all,
  }
}

/**
 * The change of a mean between two samples of other rows: Welch's t interval and test (1947). Far wider than
 * that of the same rows. Null for fewer than two rows of either.
 *
 * @example welch(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9))?.degreesOfFreedom // 2.3059
 */
export function welch(
  base: Float64Array,
  candidate: Float64Array,
  { worse = 'increase', confidence = 0.9 }: MeanOptions = {},
): MeanChange | null {
  const [a, b] = [weightedMean(base, {}), weightedMean(candidate, {})]
  if (a === null || b === null) return null
  const variance = a.variance + b.variance
  // Welch and Satterthwaite; without any spread there is nothing to weigh.
  const freedom =
    variance === 0
      ? a.units + b.units - 2
      : variance ** 2 / (a.variance ** 2 / (a.units - 1) + b.variance ** 2 / (b.units - 1))
  return judged(a, b, variance, freedom, worse, confidence)
}

interface Mean {
  mean: number
  /** Of the mean. */
  variance: number
  /** Rows or clusters. */
  units: number
}

function weightedMean(values: Float64Array, { weights, clusters }: RowDesign): Mean | null {
  let weight = 0
  let mean = 0
  let rows = 0
  for (let row = 0; row < values.length; row++) {
    const w = weights === undefined ? 1 : weights[row]
    if (w === 0) continue
    weight += w
    mean += (w / weight) * (values[row] - mean)
    rows++
  }
  const off = (row: number) => (weights === undefined ? 1 : weights[row]) * (values[row] - mean)
  let squares = 0
  let units = rows
  if (clusters === undefined) {
    for (let row = 0; row < values.length; row++) squares += off(row) ** 2
  } else {
    const sums = new Map<number, number>()
    for (let row = 0; row < values.length; row++)
      if (weights?.[row] !== 0) sums.set(clusters[row], (sums.get(clusters[row]) ?? 0) + off(row))
    for (const sum of sums.values()) squares += sum ** 2
    units = sums.size
  }
  if (units < 2) return null
  return { mean, variance: (squares / weight ** 2) * (units / (units - 1)), units }
}

function judged(
  base: Mean,
  candidate: Mean,
  variance: number,
  degreesOfFreedom: number,
  worse: Worse,
  confidence: number,
): MeanChange {
  const change = candidate.mean - base.mean
  const standardError = Math.sqrt(variance)
  const reach = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError
  const t = change === 0 ? 0 : change / standardError
  return {
    baseline: base.mean,
    value: candidate.mean,
    variance: { baseline: base.variance, value: candidate.variance, change: variance },
    change,
    standardError,
    degreesOfFreedom,
    interval: [change - reach, change + reach],
    p: studentCdf(worse === 'increase' ? -t : t, degreesOfFreedom),
    pTwoSided: 2 * studentCdf(-Math.abs(t), degreesOfFreedom),
  }
}
