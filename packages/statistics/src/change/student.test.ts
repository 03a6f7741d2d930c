import { expect, test } from 'vitest'
import { normalCdf } from '../normal.ts'
import { studentCdf, studentQuantile } from './student.ts'

// SciPy 1.17: scipy.stats.t.
const known: [df: number, t: number, p: number][] = [
  [1, -3, 0.10241638234956672],
  [1.5, -0.7, 0.2882191204413434],
  [2, -20, 0.0012453319461835485],
  [3, -2, 0.06966298427942152],
  [5, -2.0150483733330233, 0.0500000000000001],
  [7.3, -1.5, 0.08778154640154305],
  [30, -0.3, 0.3831230526421764],
  [65, -2, 0.02484106005392936],
  [441, -1.9653, 0.025003355978061245],
  [12345.6, -5, 2.905869716169689e-7],
  [1000000.0, -1.5, 0.0668073591183964],
]

test.each(known)('with %d degrees of freedom P(T <= %d) = %d', (df, t, p) => {
  expect(studentCdf(t, df) / p).toBeCloseTo(1, 10)
  expect(1 - studentCdf(-t, df)).toBeCloseTo(p, 12)
  expect(studentQuantile(p, df) / t).toBeCloseTo(1, 9)
})

test('with one degree it is the law of Cauchy, and with many the normal law', () => {
  for (const t of [-7, -1, -0.2, 0.4, 3]) {
    expect(studentCdf(t, 1)).toBeCloseTo(0.5 + Math.atan(t) / Math.PI, 12)
    expect(studentCdf(t, 1e9)).toBeCloseTo(normalCdf(t), 8)
  }
  expect(studentCdf(-1.5, Number.POSITIVE_INFINITY)).toBe(normalCdf(-1.5))
  expect(studentQuantile(0.95, Number.POSITIVE_INFINITY)).toBeCloseTo(1.6448536269514722, 12)
  expect(studentCdf(0, 5)).toBe(0.5)
  expect(studentQuantile(0.5, 5)).toBe(0)
})
