import fc from 'fast-check'
import { expect, test } from 'vitest'
import { criticalValue, normalCdf, normalQuantile } from './normal.ts'

test('the normal law has the values of the tables, in both tails', () => {
  // R: pnorm
  expect(normalCdf(0)).toBe(0.5)
  expect(normalCdf(1.96)).toBeCloseTo(0.9750021048517795, 15)
  expect(normalCdf(-3) / 0.0013498980316300957).toBeCloseTo(1, 12)
  expect(normalCdf(-10) / 7.61985302416053e-24).toBeCloseTo(1, 12)
  expect(normalCdf(9)).toBe(1)
})

test('the quantile has the values of the tables', () => {
  // R: qnorm
  expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14)
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12)
  expect(criticalValue(0.9)).toBeCloseTo(1.6448536269514722, 14)
  expect([normalQuantile(0), normalQuantile(1)]).toEqual([Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY])
})

test('the quantile undoes the law', () => {
  fc.assert(
    fc.property(fc.double({ min: -37, max: 5, noNaN: true }), x => {
      expect(normalCdf(normalQuantile(normalCdf(x))) / normalCdf(x)).toBeCloseTo(1, 10)
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('what is no probability has no quantile', () => {
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError)
})
