import { expect, test } from 'vitest'
import { rangeText } from './exhibits.ts'
import { hasMoved, hasShifted, shiftOf } from './shares.ts'

test('a share has moved when it did so by five points and beyond chance', () => {
  const share = (count: number, rows: number) => ({ count, rows })
  expect(hasMoved(share(100, 1000), share(149, 1000))).toBe(false)
  expect(hasMoved(share(100, 1000), share(151, 1000))).toBe(true)
  expect(hasMoved(share(2, 20), share(6, 20))).toBe(false)
  expect(hasMoved(share(0, 0), share(6, 20))).toBe(false)
  expect(hasMoved(share(20, 20), share(20, 20))).toBe(false)
})

test('a mean has shifted when it did so by a quarter of a standard deviation and beyond chance', () => {
  const moments = (mean: number, standardDeviation: number, numbers: number) => ({
    mean,
    standardDeviation,
    numbers,
  })
  expect(hasShifted(moments(10, 4, 1000), moments(10.9, 4, 1000))).toBe(false)
  expect(hasShifted(moments(10, 4, 1000), moments(11.1, 4, 1000))).toBe(true)
  expect(hasShifted(moments(10, 4, 20), moments(12, 4, 20))).toBe(false)
  expect(hasShifted(moments(1, 0, 50), moments(1, 0, 50))).toBe(false)
  expect(hasShifted(moments(1, 0, 50), moments(2, 0, 50))).toBe(true)
  expect(shiftOf(moments(1, 0, 50), moments(2, 0, 50))).toBe(Number.POSITIVE_INFINITY)
})

test.each([
  [18, 93, '10 to 100'],
  [0, 1, '0 to 1'],
  [0.0123, 0.9876, '0 to 1'],
  [-3.2, 7.7, '−10 to 10'],
  [5, 5, '5 to 5'],
  [1234, 1234, '1,000 to 2,000'],
  [0, 0, '0 to 0'],
  [-0.00012, 0.00034, '−0.00020 to 0.00040'],
])('a range from %d to %d is told as %s', (least, greatest, text) => {
  expect(rangeText({ least, greatest })).toBe(text)
})
