import { expect, test } from 'vitest'
import { binsOf, expectedError, maximumError, reliability, topOfMany, topOfTwo } from './calibration.ts'

test('a bin holds its upper edge, and the first 0 too', () => {
  expect([...binsOf(Float64Array.of(0, 0.1, 0.100001, 0.5, 0.95, 1), 10)]).toEqual([0, 0, 1, 4, 9, 9])
})

test('the errors of four forecasts in two bins', () => {
  const forecast = { probability: Float64Array.of(0.1, 0.3, 0.6, 0.8), outcome: Uint8Array.of(0, 1, 1, 1) }
  const diagram = reliability(forecast, binsOf(forecast.probability, 2), 2)
  expect(expectedError(diagram).value).toBeCloseTo((Math.abs(0.4 - 1) + Math.abs(1.4 - 2)) / 4, 14)
  expect(maximumError(diagram).value).toBeCloseTo(0.3, 14)
  const weights = Float64Array.of(0, 3, 1, 0)
  const weighted = reliability(forecast, binsOf(forecast.probability, 2), 2, weights)
  expect(expectedError(weighted).value).toBeCloseTo((3 * 0.7 + 0.4) / 4, 14)
  expect(maximumError(weighted).value).toBeCloseTo(0.7, 14)
})

test('the top label of two is the positive one at 0.5, and of more the first', () => {
  const two = topOfTwo({
    task: 'binary',
    truth: Int32Array.of(1, 0, 0),
    score: Float64Array.of(0.5, 0.5, 0.25),
  })
  expect(two).toEqual({ probability: Float64Array.of(0.5, 0.5, 0.75), outcome: Uint8Array.of(1, 0, 1) })
  const probabilities = [Float64Array.of(0.4, 0.2), Float64Array.of(0.4, 0.3), Float64Array.of(0.2, 0.5)]
  const many = topOfMany({ task: 'multiclass', classes: 3, truth: Int32Array.of(1, 2), probabilities })
  expect(many).toEqual({ probability: Float64Array.of(0.4, 0.5), outcome: Uint8Array.of(0, 1) })
})
