import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { donnerZou, katz, walter } from './ratio.ts'
import { unimodal } from './unimodal.ts'
import { type Interval, newcombe, type Proportion } from './wilson.ts'

const counts: fc.Arbitrary<Proportion> = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([k, more]) => ({ k, n: Math.max(1, k + more) }))

/** The chance that the interval of a / b holds the true ratio: of all pairs of counts there can be. */
function coverage(
  interval: (a: Proportion, b: Proportion, confidence: number) => Interval,
  [n, p]: [number, number],
  [m, q]: [number, number],
): number {
  const law = (rows: number, rate: number) =>
    unimodal(0, rows, Math.floor((rows + 1) * rate), k => (((rows - k) / (k + 1)) * rate) / (1 - rate))
  let covered = 0
  for (const [k, ofA] of law(n, p).entries())
    for (const [l, ofB] of law(m, q).entries()) {
      const [low, high] = interval({ k, n }, { k: l, n: m }, 0.95)
      if (low <= p / q && p / q <= high) covered += ofA * ofB
    }
  return covered
}

describe('donnerZou', () => {
  test('covers the ratio, and no hits of the first is a ratio of 0', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        fc.pre(b.k > 0)
        const [low, high] = donnerZou(a, b, 0.95)
        const ratio = a.k / a.n / (b.k / b.n)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(low).toBeLessThanOrEqual(ratio * (1 + 1e-12))
        expect(high).toBeGreaterThanOrEqual(ratio * (1 - 1e-12))
        expect(high).toBeLessThan(Number.POSITIVE_INFINITY)
        if (a.k === 0) expect(low).toBe(0)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('excludes 1 exactly when the difference excludes 0', () => {
    fc.assert(
      fc.property(counts, counts, (a, b) => {
        fc.pre(b.k > 0)
        const [low, high] = newcombe(a, b, 0.95)
        fc.pre(Math.abs(low) > 1e-9 && Math.abs(high) > 1e-9)
        const [lowRatio, highRatio] = donnerZou(a, b, 0.95)
        expect(lowRatio > 1).toBe(low > 0)
        expect(highRatio < 1).toBe(high < 0)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })

  test('keeps its level for rates near 1, where that of Katz breaks down', () => {
    expect(coverage(donnerZou, [30, 0.97], [300, 0.99])).toBeCloseTo(0.957, 3)
    expect(
      coverage((a, b, level) => (a.k && b.k ? katz : walter)(a, b, level), [30, 0.97], [300, 0.99]),
    ).toBeCloseTo(0.599, 3)
    expect(coverage(donnerZou, [30, 0.3], [30, 0.3])).toBeCloseTo(0.951, 3)
    expect(coverage(donnerZou, [100, 0.5], [100, 0.9])).toBeCloseTo(0.952, 3)
  })
})
