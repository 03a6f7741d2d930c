import type { Value } from '../metrics.ts'
import type { Ranked } from './ranked.ts'
import { quotient, undefinedAs } from './value.ts'

/**
 * The ROC curve in weights: of the positives and of the negatives at and above each score, from the highest
 * down. Both start with 0, above all scores. Scores whose rows weigh nothing are no point of it.
 */
export interface Curve {
  positives: Float64Array
  negatives: Float64Array
}

/**
 * The curve of ranked rows under any weights, in one pass. `isPositive` is 1 or 0 by row.
 *
 * @example
 * const ranked = rank(Float64Array.of(0.9, 0.7, 0.4, 0.1))
 * curveOf(ranked, Uint8Array.of(1, 0, 1, 0)) // { positives: [0, 1, 1, 2, 2], negatives: [0, 0, 1, 1, 2] }
 */
export function curveOf(
  { rows, isLast, distinct }: Ranked,
  isPositive: Uint8Array,
  weights?: Float64Array,
): Curve {
  const above = [0, 0]
  const positives = new Float64Array(distinct + 1)
  const negatives = new Float64Array(distinct + 1)
  let point = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    above[isPositive[row]] += weights === undefined ? 1 : weights[row]
    if (isLast[i] === 0 || above[0] + above[1] === negatives[point] + positives[point]) continue
    point++
    negatives[point] = above[0]
    positives[point] = above[1]
  }
  return { positives: positives.subarray(0, point + 1), negatives: negatives.subarray(0, point + 1) }
}

/** Twice the area below the curve up to its point `to`, in pairs of a positive and a negative. */
function doubleArea({ positives, negatives }: Curve, to: number): number {
  let area = 0
  for (let i = 1; i <= to; i++) area += (negatives[i] - negatives[i - 1]) * (positives[i] + positives[i - 1])
  return area
}

/** The chance that a positive outranks a negative, a tie being half (Mann and Whitney 1947). */
export function rocAuc(curve: Curve): Value {
  return ofBothClasses(
    curve,
    (positives, negatives) => doubleArea(curve, curve.positives.length - 1) / (2 * positives * negatives),
  )
}

/** Somers' D of the scores: 2 AUC - 1. */
export function gini(curve: Curve): Value {
  return ofBothClasses(
    curve,
    (positives, negatives) => doubleArea(curve, curve.positives.length - 1) / (positives * negatives) - 1,
  )
}

/**
 * The area below the curve up to a false positive rate, between that of chance, which becomes 0.5, and the
 * largest, which becomes 1 (McClish 1989).
 */
export function partialAuc(curve: Curve, maxRate: number): Value {
  return ofBothClasses(curve, (positives, negatives) => {
    const limit = maxRate * negatives
    let last = 0
    while (curve.negatives[last + 1] <= limit) last++
    let area = doubleArea(curve, last)
    if (curve.negatives[last] < limit) {
      const step = (limit - curve.negatives[last]) / (curve.negatives[last + 1] - curve.negatives[last])
      const height = step * (curve.positives[last + 1] - curve.positives[last])
      area += (limit - curve.negatives[last]) * (2 * curve.positives[last] + height)
    }
    const chance = maxRate ** 2 / 2
    return (1 + (area / (2 * positives * negatives) - chance) / (maxRate - chance)) / 2
  })
}

/** The largest distance between the true and the false positive rate of any threshold (Kolmogorov, Smirnov). */
export function kolmogorovSmirnov(curve: Curve): Value {
  return ofBothClasses(curve, (positives, negatives) => {
    let largest = 0
    for (let i = 0; i < curve.positives.length; i++)
      largest = Math.max(largest, curve.positives[i] / positives - curve.negatives[i] / negatives)
    return largest
  })
}

function ofBothClasses(curve: Curve, compute: (positives: number, negatives: number) => number): Value {
  const positives = curve.positives.at(-1)!
  const negatives = curve.negatives.at(-1)!
  if (positives === 0) return undefinedAs('no positives')
  if (negatives === 0) return undefinedAs('no negatives')
  return { value: compute(positives, negatives) }
}

/** The precision at each score weighted by the recall that it adds, without interpolation, as in scikit-learn. */
export function averagePrecision({ positives, negatives }: Curve): Value {
  let sum = 0
  for (let i = 1; i < positives.length; i++)
    sum += ((positives[i] - positives[i - 1]) * positives[i]) / (positives[i] + negatives[i])
  return quotient(sum, positives.at(-1)!, 'no positives')
}

/**
 * The area below precision over recall, drawn with straight lines from a precision of 1 at a recall of 0. It is
 * too high where few scores differ (Davis and Goadrich 2006); `averagePrecision` is not.
 */
export function precisionRecallAuc({ positives, negatives }: Curve): Value {
  let sum = 0
  let before = 1
  for (let i = 1; i < positives.length; i++) {
    const precision = positives[i] / (positives[i] + negatives[i])
    sum += ((positives[i] - positives[i - 1]) * (precision + before)) / 2
    before = precision
  }
  return quotient(sum, positives.at(-1)!, 'no positives')
}
