import { expect, test } from 'vitest'
import { binaryBrierLosses, binaryLogLosses, brierLosses, logLosses, topHits } from './class-losses.ts'
import type { Sample } from './sample.ts'

const two: Sample = {
  task: 'binary',
  truth: Int32Array.of(1, 0, 1, 0),
  score: Float64Array.of(0.8, 0.4, 0, 1),
}
const three: Sample = {
  task: 'multiclass',
  classes: 3,
  truth: Int32Array.of(0, 2),
  probabilities: [Float64Array.of(0.5, 0.4), Float64Array.of(0.3, 0.4), Float64Array.of(0.2, 0.195)],
}

test('log loss is finite where the model was sure and wrong', () => {
  const expected = [-Math.log(0.8), -Math.log(0.6), 52 * Math.LN2, 52 * Math.LN2]
  for (const [row, loss] of binaryLogLosses(two).entries()) expect(loss).toBeCloseTo(expected[row], 12)
})

test('log loss of classes divides by the sum of the row; the Brier score does not', () => {
  const [first, second] = logLosses(three)
  expect(first).toBeCloseTo(-Math.log(0.5), 14)
  expect(second).toBeCloseTo(-Math.log(0.195 / 0.995), 14)
  expect(brierLosses(three)[1]).toBeCloseTo(0.16 + 0.16 + 0.805 ** 2, 14)
})

test('the Brier score of two classes is half that of both their probabilities', () => {
  const { truth, score } = two
  const both = { ...two, probabilities: [score!.map(p => 1 - p), score!] }
  expect([...brierLosses(both)].map(loss => loss / 2)).toEqual([...binaryBrierLosses({ ...two, truth })])
})

test('of equal probabilities the later class comes first', () => {
  const sample: Sample = {
    task: 'multiclass',
    classes: 3,
    truth: Int32Array.of(0, 1, 2),
    probabilities: [0.4, 0.4, 0.2].map(p => new Float64Array(3).fill(p)),
  }
  expect([...topHits(sample, 1)]).toEqual([0, 1, 0])
  expect([...topHits(sample, 2)]).toEqual([1, 1, 0])
})
