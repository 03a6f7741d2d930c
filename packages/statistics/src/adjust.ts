/**
 * p-values adjusted for being one family: rejecting those at or under a level keeps the chance of any false
 * rejection at that level, whatever their dependence (Holm 1979). In the order given. Where the family has more
 * members, none with less p, `all` is their number.
 *
 * @example holm([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
export function holm(p: readonly number[], all = p.length): number[] {
  const adjusted = new Array<number>(p.length)
  let atLeast = 0
  for (const [rank, i] of ascending(p).entries()) {
    atLeast = Math.max(atLeast, Math.min(1, p[i] * (all - rank)))
    adjusted[i] = atLeast
  }
  return adjusted
}

/**
 * p-values adjusted to the false discovery rate, for independent or positively dependent tests (Benjamini and
 * Hochberg 1995). In the order given. For display: a verdict uses `holm`.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03, 0.005]) // [0.02, 0.04, 0.04, 0.02]
 */
export function benjaminiHochberg(p: readonly number[]): number[] {
  const adjusted = new Array<number>(p.length)
  let atMost = 1
  for (const [rank, i] of [...ascending(p).entries()].reverse()) {
    atMost = Math.min(atMost, p[i] * (p.length / (rank + 1)))
    adjusted[i] = atMost
  }
  return adjusted
}

function ascending(p: readonly number[]): number[] {
  return p.map((_, i) => i).sort((i, j) => p[i] - p[j])
}
