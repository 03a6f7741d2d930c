import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fisher } from './fisher.ts'

/** n over k. */
function choose(n: number, k: number): bigint {
  let result = 1n
  for (let i = 1; i <= k; i++) result = (result * BigInt(n - k + i)) / BigInt(i)
  return result
}

test("Fisher's tea: four cups of each kind, three told right", () => {
  expect(fisher({ k: 3, n: 4 }, { k: 1, n: 4 })).toBeCloseTo(34 / 70, 14)
})

test('is the sum of the tables no likelier than the one seen, in whole numbers', () => {
  const group = fc.tuple(fc.nat(12), fc.nat(12)).map(([k, more]) => ({ k, n: k + more }))
  fc.assert(
    fc.property(group, group, (a, b) => {
      const ways = (k: number) =>
        k < 0 || k > a.n || a.k + b.k - k < 0 || a.k + b.k - k > b.n
          ? 0n
          : choose(a.n, k) * choose(b.n, a.k + b.k - k)
      let all = 0n
      let unlikely = 0n
      for (let k = 0; k <= a.n; k++) {
        all += ways(k)
        if (ways(k) <= ways(a.k)) unlikely += ways(k)
      }
      expect(fisher(a, b)).toBeCloseTo(Number(unlikely) / Number(all), 12)
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('a group beside itself is no surprise, and groups without rows neither', () => {
  expect(fisher({ k: 7, n: 30 }, { k: 7, n: 30 })).toBeCloseTo(1, 14)
  expect(fisher({ k: 0, n: 0 }, { k: 3, n: 5 })).toBe(1)
})

test('keeps its precision where the chance is tiny', () => {
  // 1829 of 3175 against 70 of 343, by whole numbers in Python
  expect(fisher({ k: 1829, n: 3175 }, { k: 70, n: 343 }) / 7.592782206673062e-41).toBeCloseTo(1, 12)
})
