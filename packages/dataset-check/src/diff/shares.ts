import { minCell, numberText } from '@probity/core'

/** A share of rows. */
export interface Share {
  count: number
  rows: number
}

export function rateOf({ count, rows }: Share): number {
  return rows === 0 ? 0 : count / rows
}

/** @example percent(0.1234) // '12.3 %' */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000)
  return tenths === 0 && share > 0 ? 'under 0.1 %' : `${numberText(tenths / 10, tenths % 10 === 0 ? 0 : 1)} %`
}

/** A share for a reader: `12.3 % of the rows`, but of a few rows no number that would count them. */
export function shareText(share: Share): string {
  if (share.count === 0) return 'no row'
  return share.count < minCell ? `fewer than ${minCell} rows` : `${percent(rateOf(share))} of the rows`
}

/** A move of a share that is worth a reader's time, in parts of one ... */
const leastMove = 0.05
/** ... and that chance does not bring: three standard errors, once in 370 where nothing has changed. */
const leastErrors = 3

/**
 * Whether a share moved, in size and beyond chance, by the pooled test of two proportions.
 *
 * @example hasMoved({ count: 10, rows: 1000 }, { count: 120, rows: 1000 }) // true
 */
export function hasMoved(base: Share, head: Share): boolean {
  if (base.rows === 0 || head.rows === 0) return false
  const move = Math.abs(rateOf(head) - rateOf(base))
  const pooled = (base.count + head.count) / (base.rows + head.rows)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.rows + 1 / head.rows))
  return move >= leastMove && move >= leastErrors * error
}

/** Numbers of which only this is known. */
export interface Moments {
  numbers: number
  mean: number
  standardDeviation: number
}

/** A move of a mean that is worth a reader's time, in standard deviations of the base. */
const leastShift = 0.25

/** By how many standard deviations of the base the mean moved; infinite where the base had one value only. */
export function shiftOf(base: Moments, head: Moments): number {
  if (base.mean === head.mean) return 0
  return (head.mean - base.mean) / base.standardDeviation
}

/** Whether a mean moved, in size and beyond chance (Welch's statistic). */
export function hasShifted(base: Moments, head: Moments): boolean {
  if (base.numbers === 0 || head.numbers === 0) return false
  const error = Math.sqrt(
    base.standardDeviation ** 2 / base.numbers + head.standardDeviation ** 2 / head.numbers,
  )
  return Math.abs(shiftOf(base, head)) >= leastShift && Math.abs(head.mean - base.mean) >= leastErrors * error
}
