import { expect, test } from 'vitest'
import { countsOf, effectiveShare } from './share.ts'

test('a share is of as many rows as vary as much', () => {
  expect(effectiveShare(0.9, 0.0009, [0, 1])!.n).toBeCloseTo(100, 10)
  // The Matthews correlation lies between -1 and 1: half of its width is the share.
  const share = effectiveShare(0.5, 0.01, [-1, 1])!
  expect(share.share).toBe(0.75)
  expect((4 * share.share * (1 - share.share)) / share.n).toBeCloseTo(0.01, 12)
})

test('at an end the rows are those of which one would move it as far', () => {
  expect(effectiveShare(1, 1 / 50 ** 2, [0, 1])).toMatchObject({ share: 1, n: 50 })
})

test('a range without end and a variance that is not known have none', () => {
  expect(effectiveShare(3, 1, [0, Number.POSITIVE_INFINITY])).toBeNull()
  for (const variance of [0, Number.NaN, Number.POSITIVE_INFINITY])
    expect(effectiveShare(0.5, variance, [0, 1])).toBeNull()
})

test('few clusters count for fewer rows: at 95 % five stand for half as many', () => {
  const { n, k } = countsOf({ share: 0.25, n: 100, units: 5 }, 0.95)
  // Student's 2.7764 for the normal law's 1.95996.
  expect(n).toBeCloseTo(100 * (1.959964 / 2.776445) ** 2, 3)
  expect(k / n).toBeCloseTo(0.25, 12)
})
