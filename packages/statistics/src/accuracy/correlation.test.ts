import fc from 'fast-check'
import { expect, test } from 'vitest'
import { kendall, pearson, spearman } from './correlation.ts'
import { deviance, pinball, symmetricError } from './errors.ts'
import { quantile } from './quantile.ts'
import { rank } from './ranked.ts'

const pairs = fc.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
  minLength: 2,
  maxLength: 25,
})
const runs = { seed: 1, numRuns: 300 }

test('Kendall’s tau-b is what all pairs of rows say', () => {
  fc.assert(
    fc.property(pairs, rows => {
      const [x, y] = [0, 1].map(side => Float64Array.from(rows, row => row[side]))
      let [score, untiedX, untiedY] = [0, 0, 0]
      for (let i = 0; i < x.length; i++)
        for (let j = 0; j < i; j++) {
          score += Math.sign(x[i] - x[j]) * Math.sign(y[i] - y[j])
          untiedX += Number(x[i] !== x[j])
          untiedY += Number(y[i] !== y[j])
        }
      const { value } = kendall(rank(x), rank(y))
      if (untiedX * untiedY === 0) expect(value).toBeNull()
      else expect(value).toBeCloseTo(score / Math.sqrt(untiedX * untiedY), 12)
    }),
    runs,
  )
})

test('Spearman’s correlation is Pearson’s of the middle ranks', () => {
  fc.assert(
    fc.property(pairs, rows => {
      const [x, y] = [0, 1].map(side => Float64Array.from(rows, row => row[side]))
      const ranks = (of: Float64Array) =>
        of.map(
          value => of.filter(other => other < value).length + of.filter(other => other === value).length / 2,
        )
      const expected = pearson(ranks(x), ranks(y)).value
      const { value } = spearman(rank(x), rank(y))
      if (expected === null) expect(value).toBeNull()
      else expect(value).toBeCloseTo(expected, 12)
    }),
    runs,
  )
})

test('Pearson’s correlation of Anscombe’s first set', () => {
  const x = Float64Array.of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5)
  const y = Float64Array.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68)
  expect(pearson(x, y).value).toBeCloseTo(0.81642, 5)
  expect(
    pearson(
      x,
      x.map(value => -value),
    ).value,
  ).toBe(-1)
})

test('a quantile is the mean of two where it parts them, with whole and with other weights', () => {
  const values = Float64Array.of(5, 1, 3, 9)
  const { rows } = rank(values)
  expect(quantile(values, rows, 0.5)).toBe(4)
  expect(quantile(values, rows, 0.9)).toBe(9)
  expect(quantile(values, rows, 0.25)).toBe(2)
  expect(quantile(values, rows, 0.5, Float64Array.of(1, 1, 2, 1))).toBe(3)
  expect(quantile(values, rows, 0.5, Float64Array.of(0.1, 0.1, 0.2, 0.2))).toBe(4)
  expect(quantile(values, rows, 0.5, Float64Array.of(0, 0, 0, 1))).toBe(9)
})

test('deviances are 0 where right, and near the limit of their power', () => {
  for (const power of [1, 1.5, 2]) expect(deviance(power)(3, 3)).toBeCloseTo(0, 12)
  expect(deviance(1)(0, 2)).toBe(4)
  expect(deviance(1.000001)(3, 2)).toBeCloseTo(deviance(1)(3, 2), 4)
  expect(deviance(1.999999)(3, 2)).toBeCloseTo(deviance(2)(3, 2), 4)
})

test('a pinball costs the level below and the rest above; two zeros are no error', () => {
  expect(pinball(0.9)(10, 8)).toBeCloseTo(1.8, 14)
  expect(pinball(0.9)(8, 10)).toBeCloseTo(0.2, 14)
  expect(symmetricError(0, 0)).toBe(0)
  expect(symmetricError(0, 3)).toBe(2)
})
