import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mcnemar } from './mcnemar.ts'

test('the mid-p of ten against two, by hand', () => {
  // P(X >= 10) - P(X = 10) / 2 of 12 tosses: (1 + 12 + 66 / 2) / 4096
  expect(mcnemar(10, 2).oneSided).toBeCloseTo(46 / 4096, 15)
  expect(mcnemar(10, 2).twoSided).toBeCloseTo(92 / 4096, 15)
  expect(mcnemar(2, 10).twoSided).toBeCloseTo(92 / 4096, 15)
})

test('better and worse share one, and two models that never disagree are not told apart', () => {
  fc.assert(
    fc.property(fc.nat(300), fc.nat(300), (b, c) => {
      fc.pre(b + c > 0)
      expect(mcnemar(b, c).oneSided + mcnemar(c, b).oneSided).toBeCloseTo(1, 12)
      expect(mcnemar(b, c).twoSided).toBeLessThanOrEqual(1)
    }),
    { seed: 1, numRuns: 200 },
  )
  expect(mcnemar(0, 0)).toEqual({ oneSided: 1, twoSided: 1 })
})
