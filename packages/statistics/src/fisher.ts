import { unimodal } from './unimodal.ts'
import type { Proportion } from './wilson.ts'

/**
 * Exact test that two groups have the same rate (Fisher 1934): the two-sided p, the chance of all tables with
 * these margins that are no likelier than the one observed. Takes whole counts, never weights.
 *
 * @example fisher({ k: 56, n: 70 }, { k: 48, n: 80 }) // 0.0125211297
 */
export function fisher(a: Proportion, b: Proportion): number {
  const hits = a.k + b.k
  const rows = a.n + b.n
  const low = Math.max(0, hits - b.n)
  const high = Math.min(hits, a.n)
  const peak = Math.floor(((hits + 1) * (a.n + 1)) / (rows + 2))
  const mode = Math.min(Math.max(peak, low), high)
  const law = unimodal(low, high, mode, k => ((hits - k) * (a.n - k)) / ((k + 1) * (b.n - hits + k + 1)))
  // Equal chances come out of different products: R's and SciPy's slack of 1e-7 counts them as equal.
  const observed = law[a.k - low] * (1 + 1e-7)
  let p = 0
  for (const chance of law) if (chance <= observed) p += chance
  return Math.min(p, 1)
}
