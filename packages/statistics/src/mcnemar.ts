import { unimodal } from './unimodal.ts'

/**
 * Mid-p test that two judgements of the same rows are right equally often (McNemar 1947; mid-p: Fagerland,
 * Lydersen and Laake 2013), from the `b` rows where only the first is right and the `c` where only the second.
 *
 * `oneSided` is small where the first is right more often than chance would have it, `twoSided` where either
 * is. Both are 1 where the two never disagree.
 *
 * @example mcnemar(12, 2) // { oneSided: 0.0036926270, twoSided: 0.0073852539 }
 */
export function mcnemar(b: number, c: number): { oneSided: number; twoSided: number } {
  const n = b + c
  if (n === 0) return { oneSided: 1, twoSided: 1 }
  const law = unimodal(0, n, Math.floor(n / 2), k => (n - k) / (k + 1))
  const midTail = (from: number) => {
    let p = law[from] / 2
    for (let k = from + 1; k <= n; k++) p += law[k]
    return p
  }
  return { oneSided: midTail(b), twoSided: Math.min(2 * midTail(Math.max(b, c)), 1) }
}
