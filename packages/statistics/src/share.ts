import { studentQuantile } from './change/student.ts'
import { criticalValue } from './normal.ts'
import type { Proportion } from './wilson.ts'

/**
 * A number within a range as a share of rows: of so many that their share varies as much as the number does. What
 * holds for proportions, whose bounds keep within 0 and 1, then holds for it.
 */
export interface Share {
  /** Between 0 at the low end of the range and 1 at the high one. */
  share: number
  /** Effective rows (Kish 1965). */
  n: number
  /** Rows, or clusters, whose spread told the variance; undefined where it is known from the share itself. */
  units?: number
}

/**
 * The share of a number with this sampling variance. Null for a range without end, and where the variance is not
 * known.
 *
 * @example effectiveShare(0.9, 0.0009, [0, 1])?.n // 100
 */
export function effectiveShare(
  value: number,
  variance: number,
  [low, high]: readonly [number, number],
  units?: number,
): Share | null {
  const width = high - low
  if (!Number.isFinite(width) || !(variance > 0) || variance === Number.POSITIVE_INFINITY) return null
  const share = Math.min(Math.max((value - low) / width, 0), 1)
  // At an end the variance is that of one row among n.
  const n =
    share > 0 && share < 1 ? (share * (1 - share) * width ** 2) / variance : width / Math.sqrt(variance)
  return { share, n, ...(units === undefined ? {} : { units }) }
}

/**
 * The counts that an interval at this confidence takes: a variance that few rows or clusters told is itself in
 * doubt, and they count for as many rows fewer as the law of Student is wider than the normal one.
 */
export function countsOf({ share, n, units }: Share, confidence: number): Proportion {
  const wider =
    units === undefined ? 1 : studentQuantile((1 + confidence) / 2, units - 1) / criticalValue(confidence)
  const rows = n / wider ** 2
  return { k: share * rows, n: rows }
}
