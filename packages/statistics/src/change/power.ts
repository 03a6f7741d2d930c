import { normalQuantile } from '../normal.ts'
import type { Contrast } from './rate-change.ts'

/** A one-sided test at 5 % finds a change of so many standard errors in 4 of 5 samples: 2.486. */
const reach = normalQuantile(0.95) + normalQuantile(0.8)

/** A group's rows, and the variance that one row adds: for a rate about the share of rows that flip. */
export interface Contribution {
  n: number
  discordance: number
}

/**
 * The smallest change that these groups together show in 4 of 5 samples, at one-sided 5 %.
 *
 * @example smallestDetectable([{ n: 1000, discordance: 0.06 }, { n: 1000, discordance: 0.06 }]) // 0.0272
 */
export function smallestDetectable(groups: readonly Contribution[]): number {
  return reach * Math.sqrt(groups.reduce((sum, { n, discordance }) => sum + discordance / n, 0))
}

/**
 * Rows that each of the groups needs for a change of `margin` to be shown in 4 of 5 samples, or its absence where
 * there is none: 6.18 * (sum of discordances) / margin^2.
 *
 * @example rowsNeeded([0.06, 0.06], 0.02) // 1855
 */
export function rowsNeeded(discordances: readonly number[], margin: number): number {
  return Math.ceil((reach / margin) ** 2 * discordances.reduce((sum, each) => sum + each, 0))
}

/**
 * What each side of a contrast contributes; empty for one that is of all cells at once.
 *
 * @example smallestDetectable(contributionsOf(change.worst)) // no smaller change is likely to be shown
 */
export function contributionsOf({ sides, spread }: Contrast): Contribution[] {
  return sides.flatMap(({ n }, i) => (spread[i] === undefined ? [] : [{ n, discordance: n * spread[i] }]))
}

/**
 * The fewest more rows, and of which group, with which 4 of 5 samples show that a contrast is within `tolerance`
 * if it did not change: rows of what the metric is of, positives for a true positive rate. A gap that may as well
 * be none needs up to 1.4 times as many, as it may open on either side. Empty where there are enough; null where
 * no number is, at a tolerance of 0 and for a contrast of all cells at once.
 *
 * @example rowsToDecide(decision.by, 0.02) // [{ group: 3, rows: 1200 }]
 */
export function rowsToDecide(
  contrast: Contrast,
  tolerance: number,
): { group: number | null; rows: number }[] | null {
  let open = contributionsOf(contrast).map((part, i) => ({ ...part, group: contrast.sides[i].group }))
  if (!(tolerance > 0) || open.length === 0) return null
  let variance = (tolerance / reach) ** 2
  // Rows are best spent in proportion to the root of the discordance (Neyman 1934); a group that has more than
  // its part leaves the others less to do.
  for (;;) {
    const roots = open.reduce((sum, { discordance }) => sum + Math.sqrt(discordance), 0)
    const wanted = open.map(part => ({ ...part, rows: (Math.sqrt(part.discordance) * roots) / variance }))
    const short = wanted.filter(({ n, rows }) => n < rows)
    if (short.length === wanted.length)
      return short.map(({ group, n, rows }) => ({ group, rows: Math.ceil(rows - n) }))
    for (const { n, rows, discordance } of wanted) if (n >= rows) variance -= discordance / n
    open = short
  }
}
