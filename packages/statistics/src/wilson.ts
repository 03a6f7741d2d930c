import { criticalValue } from './normal.ts'

export type Interval = [low: number, high: number]

/**
 * `k` hits among `n` rows. With weights both are effective counts (Kish 1965): n = (sum w)^2 / sum w^2 and
 * k = n times the weighted rate.
 */
export interface Proportion {
  k: number
  n: number
}

/**
 * Score interval of a proportion (Wilson 1927): keeps its level also for small n and rates near 0 and 1
 * (Brown, Cai and DasGupta 2001).
 *
 * @example wilson({ k: 81, n: 263 }, 0.95) // [0.2552885198782742, 0.36620957698280004]
 */
export function wilson({ k, n }: Proportion, confidence: number): Interval {
  const z2 = criticalValue(confidence) ** 2
  const middle = (k + z2 / 2) / (n + z2)
  const reach = Math.sqrt(z2 * ((k * (n - k)) / n + z2 / 4)) / (n + z2)
  // The bounds hold the rate and lie within [0, 1]; rounding would leave them a hair off.
  return [Math.max(0, Math.min(middle - reach, k / n)), Math.min(1, Math.max(middle + reach, k / n))]
}

/**
 * Interval of the difference a - b of two independent proportions: the hybrid score, method 10 of
 * Newcombe (1998a, Statistics in Medicine 17:873).
 *
 * @example newcombe({ k: 56, n: 70 }, { k: 48, n: 80 }, 0.95) // [0.0524314724, 0.3338726540], of a difference of 0.2
 */
export function newcombe(a: Proportion, b: Proportion, confidence: number): Interval {
  const p = a.k / a.n
  const q = b.k / b.n
  const [lowA, highA] = wilson(a, confidence)
  const [lowB, highB] = wilson(b, confidence)
  return [p - q - Math.hypot(p - lowA, highB - q), p - q + Math.hypot(highA - p, q - lowB)]
}

/** Rows judged twice, by what each of the two said of them. */
export interface Pairs {
  both: number
  onlyFirst: number
  onlySecond: number
  neither: number
}

/**
 * Interval of the difference first - second of two proportions on the same rows: the paired hybrid score with
 * a continuity-corrected correlation, method 10 of Newcombe (1998b, Statistics in Medicine 17:2635).
 *
 * @example newcombePaired({ both: 36, onlyFirst: 12, onlySecond: 2, neither: 0 }, 0.95) // [0.0569295840, 0.3404276030]
 */
export function newcombePaired(
  { both, onlyFirst, onlySecond, neither }: Pairs,
  confidence: number,
): Interval {
  const n = both + onlyFirst + onlySecond + neither
  const first = both + onlyFirst
  const second = both + onlySecond
  const p = first / n
  const q = second / n
  const [lowP, highP] = wilson({ k: first, n }, confidence)
  const [lowQ, highQ] = wilson({ k: second, n }, confidence)
  const product = first * (n - first) * second * (n - second)
  const excess = both * neither - onlyFirst * onlySecond
  const phi = product === 0 ? 0 : (excess > 0 ? Math.max(excess - n / 2, 0) : excess) / Math.sqrt(product)
  const reach = (u: number, v: number) => Math.sqrt(Math.max(u * u - 2 * phi * u * v + v * v, 0))
  return [p - q - reach(p - lowP, highQ - q), p - q + reach(highP - p, q - lowQ)]
}
