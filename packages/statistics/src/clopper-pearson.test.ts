import fc from 'fast-check'
import { expect, test } from 'vitest'
import { betaCdf } from './beta.ts'
import { clopperPearson } from './clopper-pearson.ts'

/** Of binomial laws: each tail summed term by term. */
function atLeast(k: number, n: number, p: number): number {
  let sum = 0
  for (let i = k; i <= n; i++) {
    let term = 1
    for (let j = 0; j < i; j++) term *= ((n - j) / (i - j)) * p
    sum += term * (1 - p) ** (n - i)
  }
  return sum
}

test('without a hit the upper bound is that of the rule of three', () => {
  expect(clopperPearson({ k: 0, n: 100 }, 0.9)).toEqual([0, expect.closeTo(1 - 0.05 ** (1 / 100), 14)])
  expect(clopperPearson({ k: 100, n: 100 }, 0.9)).toEqual([expect.closeTo(0.05 ** (1 / 100), 14), 1])
})

test('at each bound the tail holds just what may be missed', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 }),
      fc.nat(59),
      fc.constantFrom(0.8, 0.95, 0.9999),
      (n, at, c) => {
        const k = Math.min(at, n)
        const [low, high] = clopperPearson({ k, n }, c)
        const miss = (1 - c) / 2
        if (k > 0) expect(atLeast(k, n, low) / miss).toBeCloseTo(1, 8)
        if (k < n) expect(atLeast(n - k, n, 1 - high) / miss).toBeCloseTo(1, 8)
      },
    ),
    { seed: 1, numRuns: 200 },
  )
})

test('a million rows take it no further than the normal law', () => {
  const [low, high] = clopperPearson({ k: 300_000, n: 1_000_000 }, 0.95)
  const reach = 1.959964 * Math.sqrt((0.3 * 0.7) / 1e6)
  expect(low).toBeCloseTo(0.3 - reach, 5)
  expect(high).toBeCloseTo(0.3 + reach, 5)
})

test('the beta law is that of the textbooks', () => {
  expect(betaCdf(0.3, 2, 5)).toBeCloseTo(0.579825, 14)
  expect(betaCdf(0.5, 7.5, 7.5)).toBeCloseTo(0.5, 14)
  expect(betaCdf(0.2, 0.5, 0.5)).toBeCloseTo((2 / Math.PI) * Math.asin(Math.sqrt(0.2)), 14)
})
