import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { groupOf, someRows, tabulate } from './groups.fixture.ts'
import { measure, metrics } from './metrics.ts'

const value = (name: string, cells: Parameters<typeof groupOf>[0]) =>
  measure(metrics[name], groupOf(cells)).value
const reason = (name: string, cells: Parameters<typeof groupOf>[0]) =>
  measure(metrics[name], groupOf(cells)).reason

describe('the metrics of one group', () => {
  const cells = { tp: 3, fn: 1, fp: 2, tn: 4 }

  test('are what their names say', () => {
    const expected = {
      selection_rate: 5 / 10,
      mean_prediction: 5 / 10,
      base_rate: 4 / 10,
      true_positive_rate: 3 / 4,
      recall: 3 / 4,
      false_negative_rate: 1 / 4,
      false_positive_rate: 2 / 6,
      true_negative_rate: 4 / 6,
      precision: 3 / 5,
      false_discovery_rate: 2 / 5,
      false_omission_rate: 1 / 5,
      negative_predictive_value: 4 / 5,
      accuracy: 7 / 10,
      zero_one_loss: 3 / 10,
      balanced_accuracy: (3 / 4 + 4 / 6) / 2,
      f1: 6 / 9,
      matthews_corrcoef: 10 / Math.sqrt(4 * 6 * 5 * 5),
    }
    for (const [name, number] of Object.entries(expected)) expect(value(name, cells)).toBeCloseTo(number, 14)
  })

  test('scores: their means, errors and generalized rates', () => {
    const { overall } = tabulate({
      groups: Int32Array.of(0, 0, 0, 0),
      outcomes: Uint8Array.of(3, 2, 1, 0),
      scores: Float64Array.of(0.9, 0.4, 0.7, 0.2),
    })
    const expected = {
      mean_score: 0.55,
      brier_score: (0.01 + 0.36 + 0.49 + 0.04) / 4,
      generalized_true_positive_rate: 0.65,
      generalized_false_negative_rate: 0.35,
      generalized_false_positive_rate: 0.45,
      generalized_true_negative_rate: 0.55,
      roc_auc: 0.75,
      average_precision: (1 + 2 / 3) / 2,
    }
    for (const [name, number] of Object.entries(expected))
      expect(measure(metrics[name], overall).value).toBeCloseTo(number, 14)
  })

  test('a rate has its count, its denominator and the interval of Wilson', () => {
    expect(measure(metrics.recall, groupOf(cells))).toEqual({
      value: 0.75,
      count: 3,
      n: 4,
      interval: [expect.closeTo(0.3006418, 7), expect.closeTo(0.9544127, 7)],
    })
    expect(measure(metrics.f1, groupOf(cells))).toMatchObject({ n: 6, count: null, interval: null })
  })
})

describe('what cannot be computed is null with a reason, never 0 or NaN', () => {
  test('a group without positives', () => {
    const none = { fp: 1, tn: 3 }
    for (const name of [
      'true_positive_rate',
      'recall',
      'false_negative_rate',
      'balanced_accuracy',
      'matthews_corrcoef',
    ]) {
      expect(value(name, none)).toBeNull()
      expect(reason(name, none)).toBe('no positives')
    }
    expect(value('false_positive_rate', none)).toBe(0.25)
  })

  test('a group of which nobody is selected', () => {
    const none = { fn: 2, tn: 3 }
    expect(reason('precision', none)).toBe('no predicted positives')
    expect(reason('matthews_corrcoef', none)).toBe('no predicted positives')
    expect(value('f1', none)).toBe(0)
    expect(value('selection_rate', none)).toBe(0)
  })

  test('a group without rows, without scores, without weight', () => {
    expect(reason('accuracy', {})).toBe('no rows')
    expect(reason('f1', { tn: 5 })).toBe('no positives or predicted positives')
    expect(reason('roc_auc', { tp: 1, tn: 1 })).toBe('no scores')
    const { overall } = tabulate({
      groups: Int32Array.of(0),
      outcomes: Uint8Array.of(3),
      weights: Float64Array.of(0),
      scores: Float64Array.of(0.5),
    })
    expect(measure(metrics.recall, overall)).toMatchObject({
      value: null,
      reason: 'the positives have no weight',
    })
  })

  test('everybody wronged: benefits of zero have no inequality', () => {
    expect(reason('theil_index', { fn: 4 })).toBe('not a finite number')
  })

  test('fewer rows than asked for, in any set that the metric needs', () => {
    const few = groupOf({ tp: 20, fn: 9, fp: 20, tn: 20 })
    const options = { minDenominator: 30 }
    expect(measure(metrics.recall, few, options)).toMatchObject({
      value: null,
      n: 29,
      reason: 'fewer than 30 positives',
    })
    expect(measure(metrics.balanced_accuracy, few, options).value).toBeNull()
    expect(measure(metrics.false_positive_rate, few, options).value).toBe(0.5)
  })

  test('every metric of any rows is a number in its range, or null with a reason', () => {
    fc.assert(
      fc.property(someRows, rows => {
        const { groups, overall } = tabulate(rows)
        for (const cells of [...groups, overall])
          for (const metric of Object.values(metrics)) {
            const { value, reason, interval } = measure(metric, cells)
            expect(value === null).toBe(reason !== undefined)
            expect(value === null && interval !== null).toBe(false)
            if (value === null) continue
            expect(value).toBeGreaterThanOrEqual(metric.range[0] - 1e-12)
            expect(value).toBeLessThanOrEqual(metric.range[1] + 1e-12)
            if (interval === null) continue
            expect(interval[0]).toBeLessThanOrEqual(value + 1e-12)
            expect(interval[1]).toBeGreaterThanOrEqual(value - 1e-12)
          }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})

describe('weights', () => {
  const rows = {
    groups: Int32Array.of(0, 0, 0),
    outcomes: Uint8Array.of(3, 3, 2),
    scores: Float64Array.of(0.9, 0.8, 0.3),
  }

  test('weigh the rate, and leave its counts alone', () => {
    const { overall } = tabulate({ ...rows, weights: Float64Array.of(1, 2, 5) })
    expect(measure(metrics.recall, overall)).toMatchObject({ value: 3 / 8, count: 2, n: 3 })
  })

  test('unequal ones make an interval wider, their scale does not (Kish)', () => {
    const width = (weights: Float64Array) => {
      const { interval } = measure(metrics.recall, tabulate({ ...rows, weights }).overall)
      return interval![1] - interval![0]
    }
    const even = width(Float64Array.of(1, 1, 1))
    expect(width(Float64Array.of(3.3, 3.3, 3.3))).toBeCloseTo(even, 12)
    expect(width(Float64Array.of(1, 5, 3))).toBeGreaterThan(even)
  })

  test('their scale changes no metric', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(0.001, 3, 1e6), (rows, scale) => {
        const weights = rows.weights ?? new Float64Array(rows.groups.length).fill(1)
        const [plain, scaled] = [weights, weights.map(weight => scale * weight)].map(
          weights => tabulate({ ...rows, weights }).overall,
        )
        for (const metric of Object.values(metrics)) {
          const [a, b] = [plain, scaled].map(cells => measure(metric, cells).value)
          if (a === null) expect(b).toBeNull()
          else expect(b).toBeCloseTo(a, 9)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
