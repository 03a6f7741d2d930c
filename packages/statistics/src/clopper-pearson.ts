import { betaCdf } from './beta.ts'
import type { Interval, Proportion } from './wilson.ts'

/**
 * Exact interval of a proportion (Clopper and Pearson 1934): each bound is missed in at most (1 - confidence) / 2
 * of samples, at any rate and number of rows. Wider than `wilson`, whose single bounds near 0 and 1 are missed
 * far more often once many are read at once: for a verdict about the worst of many groups.
 *
 * @example clopperPearson({ k: 2, n: 20 }, 0.95) // [0.0123485272, 0.3169827140]
 */
export function clopperPearson({ k, n }: Proportion, confidence: number): Interval {
  const miss = (1 - confidence) / 2
  const rate = k / n
  const low = k <= 0 ? 0 : halve(0, rate, x => betaCdf(x, k, n - k + 1) < miss)
  // By symmetry, so that the small tail is the one that is computed.
  const high = k >= n ? 1 : 1 - halve(0, 1 - rate, x => betaCdf(x, n - k, k + 1) < miss)
  return [low, high]
}

/** Where `isBelow` turns false between two numbers. */
function halve(low: number, high: number, isBelow: (x: number) => boolean): number {
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (isBelow(middle)) low = middle
    else high = middle
  }
}
