import { expect, test } from 'vitest'
import {
  kappa,
  kappaWeights,
  matthews,
  negativeLikelihoodRatio,
  positiveLikelihoodRatio,
} from './agreement.ts'
import { classShares, ofClass } from './class-shares.ts'
import { confusionOf } from './confusion.ts'

const two = (tn: number, fp: number, fn: number, tp: number) => ({
  size: 2,
  cells: Float64Array.of(tn, fp, fn, tp),
})

test('rows are counted by truth and prediction, or their weights are', () => {
  const truth = Int32Array.of(0, 0, 1, 2, 2)
  const prediction = Int32Array.of(0, 1, 1, 0, 2)
  expect([...confusionOf(truth, prediction, 3).cells]).toEqual([1, 1, 0, 0, 1, 0, 1, 0, 1])
  const weights = Float64Array.of(0.1, 0.2, 0, 3, 1)
  expect([...confusionOf(truth, prediction, 3, weights).cells]).toEqual([0.1, 0.2, 0, 0, 0, 0, 3, 0, 1])
})

test('the shares of one class are what their names say', () => {
  const confusion = two(4, 2, 1, 3)
  const expected = {
    precision: 3 / 5,
    recall: 3 / 4,
    f1: 6 / 9,
    'fbeta0.5': 3.75 / 6,
    fbeta2: 15 / 21,
    jaccard: 1 / 2,
  }
  for (const [name, value] of Object.entries(expected))
    expect(ofClass(classShares[name as 'f1'], confusion, 1).value, name).toBeCloseTo(value, 14)
  expect(ofClass(classShares.precision, confusion, 0).value).toBeCloseTo(4 / 5, 14)
})

test('Cohen’s kappa of two raters of 50', () => {
  // Cohen's textbook table: 20 and 15 agree, 5 and 10 do not; 0.7 seen, 0.5 by chance.
  expect(kappa(two(20, 5, 10, 15), kappaWeights.none).value).toBeCloseTo(0.4, 14)
})

test('kappa with weights forgives a near miss more than a far one', () => {
  const near = { size: 3, cells: Float64Array.of(8, 2, 0, 0, 10, 0, 0, 0, 10) }
  const far = { size: 3, cells: Float64Array.of(8, 0, 2, 0, 10, 0, 0, 0, 10) }
  expect(kappa(near, kappaWeights.none).value).toBeCloseTo(kappa(far, kappaWeights.none).value!, 14)
  expect(kappa(near, kappaWeights.linear).value).toBeGreaterThan(kappa(far, kappaWeights.linear).value!)
  expect(kappa(near, kappaWeights.quadratic).value).toBeGreaterThan(kappa(near, kappaWeights.linear).value!)
})

test('Matthews’ coefficient of two classes, and of predictions of one', () => {
  expect(matthews(two(4, 2, 1, 3)).value).toBeCloseTo(10 / Math.sqrt(4 * 6 * 5 * 5), 14)
  expect(matthews(two(4, 0, 1, 0))).toEqual({ value: null, reason: 'predictions of fewer than two classes' })
})

test('likelihood ratios', () => {
  expect(positiveLikelihoodRatio(two(4, 2, 1, 3)).value).toBeCloseTo(3 / 4 / (2 / 6), 14)
  expect(negativeLikelihoodRatio(two(4, 2, 1, 3)).value).toBeCloseTo(1 / 4 / (4 / 6), 14)
  expect(positiveLikelihoodRatio(two(4, 0, 1, 3)).reason).toBe('no negatives are predicted positive')
  expect(negativeLikelihoodRatio(two(0, 2, 1, 3)).reason).toBe('no negatives are predicted negative')
})
