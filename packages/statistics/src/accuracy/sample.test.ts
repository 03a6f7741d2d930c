import { describe, expect, test } from 'vitest'
import { lacks } from './needs.ts'
import { Prepared } from './prepared.ts'
import type { Sample } from './sample.ts'

const truth = Int32Array.of(0, 1)

describe('a sample whose columns do not fit together throws', () => {
  test.each<[string, Sample]>([
    ['a column that is shorter', { task: 'binary', truth, score: Float64Array.of(0.5) }],
    ['a class beyond the last', { task: 'binary', truth, prediction: Int32Array.of(0, 2) }],
    ['a class below the first', { task: 'binary', truth: Int32Array.of(-1, 1) }],
    ['a weight for each row but one', { task: 'binary', truth, weights: Float64Array.of(1) }],
    ['a negative weight', { task: 'binary', truth, weights: Float64Array.of(1, -1) }],
    ['a weight that is no number', { task: 'binary', truth, weights: Float64Array.of(1, Number.NaN) }],
    ['a ranking without queries', { task: 'ranking', truth, score: Float64Array.of(1, 2) }],
    ['queries of no ranking', { task: 'binary', truth, queries: Int32Array.of(0, 0) }],
    ['a negative query', { task: 'ranking', truth, queries: Int32Array.of(-1, 0) }],
  ])('%s', (_, sample) => {
    expect(() => new Prepared(sample)).toThrow(RangeError)
  })

  test('a ranking has a weight for each query', () => {
    const sample: Sample = { task: 'ranking', truth, queries: Int32Array.of(1, 1) }
    expect(() => new Prepared({ ...sample, weights: Float64Array.of(1, 2) })).not.toThrow()
    expect(() => new Prepared({ ...sample, weights: Float64Array.of(1) })).toThrow(RangeError)
  })
})

describe('what a sample lacks', () => {
  const score = (...scores: number[]): Sample => ({ task: 'binary', truth, score: Float64Array.from(scores) })
  const probabilities = (...columns: number[][]): Sample => ({
    task: 'multiclass',
    truth,
    classes: 2,
    probabilities: columns.map(column => Float64Array.from(column)),
  })
  const numbers = (y: number, p: number): Sample => ({
    task: 'regression',
    truth: Float64Array.of(y),
    prediction: Float64Array.of(p),
  })

  test('is a column, or numbers in it that are what is needed', () => {
    expect(lacks('prediction', score(0, 1))).toBe('no predictions')
    expect(lacks('prediction', numbers(Number.NaN, 1))).toBe('a true value is not a finite number')
    expect(lacks('prediction', numbers(1, Number.POSITIVE_INFINITY))).toBe(
      'a prediction is not a finite number',
    )
    expect(lacks('score', { task: 'binary', truth })).toBe('no scores')
    expect(lacks('score', score(0, Number.NaN))).toBe('a score is not a finite number')
    expect(lacks('score', score(-3, 7))).toBeUndefined()
    expect(lacks('probability', score(-3, 0.7))).toBe('a score is not between 0 and 1')
    expect(lacks('probability', score(0, 1))).toBeUndefined()
    expect(lacks('probabilities', score(0, 1))).toBe('no probabilities')
    expect(lacks('probabilities', probabilities([1, 1]))).toBe('not every class has a probability')
    expect(lacks('probabilities', probabilities([1.5, 1], [-0.5, 0]))).toBe(
      'a probability is not between 0 and 1',
    )
    expect(
      lacks('score', { task: 'ranking', truth: Float64Array.of(1, -1), score: Float64Array.of(1, 2) }),
    ).toBe('a relevance is not a number from 0')
  })

  test('probabilities may miss 1 by what two places round away', () => {
    expect(lacks('probabilities', probabilities([0.33, 0.5], [0.66, 0.5]))).toBeUndefined()
    expect(lacks('probabilities', probabilities([0.33, 0.5], [0.65, 0.5]))).toBe(
      'the probabilities of a row do not add up to 1',
    )
  })
})
