import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attributeOf, someRows, tabulate } from './groups.fixture.ts'
import { attributeMetrics } from './names.ts'
import { newcombe } from './wilson.ts'

const gap = (name: string, ...args: Parameters<typeof attributeOf>) =>
  attributeMetrics[name].compute(attributeOf(...args))

/** 30 %, 50 % and 20 % selected. */
const three = [
  { tp: 3, fp: 0, fn: 2, tn: 5 },
  { tp: 8, fp: 2, fn: 2, tn: 8 },
  { tp: 2, fp: 2, fn: 8, tn: 8 },
]

describe('gaps between groups', () => {
  test('a difference names the two groups at fault, and has the interval of these two', () => {
    const found = gap('demographic_parity_difference', three)
    expect(found).toMatchObject({
      value: 0.3,
      n: 50,
      metric: 'selection_rate',
      lowest: { group: 2, value: 0.2, count: 4, n: 20 },
      highest: { group: 1, value: 0.5, count: 10, n: 20 },
      leftOut: [],
    })
    expect(found.interval).toEqual(newcombe({ k: 10, n: 20 }, { k: 4, n: 20 }, 0.95))
    expect(found).toEqual(gap('selection_rate_difference', three))
  })

  test('ratio, to all rows, lowest and highest', () => {
    expect(gap('selection_rate_ratio', three).value).toBeCloseTo(0.4, 14)
    // 17 of 50 are selected.
    expect(gap('selection_rate_difference_to_overall', three)).toMatchObject({
      value: expect.closeTo(0.5 - 0.34, 14),
      lowest: { group: null, value: 0.34, count: 17, n: 50 },
      highest: { group: 1 },
    })
    expect(gap('selection_rate_ratio_to_overall', three)).toMatchObject({
      value: expect.closeTo(0.2 / 0.34, 14),
      lowest: { group: 2 },
      highest: { group: null },
    })
    expect(gap('recall_group_min', three)).toMatchObject({
      value: 0.2,
      n: 10,
      lowest: { group: 2 },
      highest: null,
    })
    expect(gap('recall_group_max', three)).toMatchObject({
      value: 0.8,
      n: 10,
      lowest: null,
      highest: { group: 1 },
    })
  })

  test('the gap of a group to all rows is its gap to the rest, scaled: so is the interval', () => {
    const two = [
      { tp: 30, tn: 70 },
      { tp: 60, tn: 40 },
    ]
    const [low, high] = newcombe({ k: 60, n: 100 }, { k: 30, n: 100 }, 0.95)
    // Both groups are as far from all rows; the first is named.
    const found = gap('selection_rate_difference_to_overall', two)
    expect(found.value).toBeCloseTo(0.15, 14)
    expect(found.interval).toEqual([expect.closeTo(low / 2, 14), expect.closeTo(high / 2, 14)])
  })

  test('equalized odds is the worse of the two gaps, and says which', () => {
    const found = gap('equalized_odds_difference', three)
    expect(found).toMatchObject({ value: expect.closeTo(0.6, 14), metric: 'true_positive_rate' })
    // False positive rates 0, 0.2, 0.2.
    expect(gap('equalized_odds_difference_mean', three).value).toBeCloseTo(0.4, 14)
    expect(gap('equalized_odds_ratio', three)).toMatchObject({ value: 0, metric: 'false_positive_rate' })
    expect(gap('equalized_odds_ratio_mean', three).value).toBeCloseTo(0.125, 14)
  })
})

describe('gaps that cannot be measured', () => {
  const withoutPositives = [...three, { fp: 1, tn: 9 }]

  test('a group without positives is left out by name, and does not count as 0', () => {
    const found = gap('equal_opportunity_difference', withoutPositives)
    expect(found.value).toBeCloseTo(0.6, 14)
    expect(found.leftOut).toEqual([{ group: 3, metric: 'true_positive_rate', n: 0, reason: 'no positives' }])
    expect(gap('demographic_parity_difference', withoutPositives)).toMatchObject({
      value: 0.4,
      lowest: { group: 3 },
      leftOut: [],
    })
  })

  test('one group has no gap', () => {
    for (const name of [
      'demographic_parity_difference',
      'selection_rate_ratio',
      'recall_difference_to_overall',
    ])
      expect(gap(name, [three[0]])).toMatchObject({ value: null, reason: 'only one group' })
    expect(gap('recall_group_min', [three[0]]).value).toBe(0.6)
    expect(gap('recall_group_min', [])).toMatchObject({ value: null, reason: 'no group has positives' })
  })

  test('equalized odds is not decided by the one rate that is known', () => {
    const found = gap('equalized_odds_difference', [three[0], { fp: 1, tn: 9 }])
    expect(found).toMatchObject({ value: null, reason: 'only one group has positives' })
    expect(found.leftOut).toHaveLength(1)
  })

  test('the ratio of zeros is none, nor that of numbers below zero', () => {
    const nobody = [
      { fn: 3, tn: 5 },
      { fn: 1, tn: 4 },
    ]
    expect(gap('selection_rate_ratio', nobody)).toMatchObject({
      value: null,
      reason: 'selection rate is 0 in every group',
    })
    expect(gap('selection_rate_ratio_to_overall', nobody).value).toBeNull()
    expect(gap('selection_rate_difference', nobody).value).toBe(0)
    const backwards = [
      { tp: 5, fp: 1, fn: 1, tn: 5 },
      { tp: 1, fp: 5, fn: 5, tn: 1 },
    ]
    expect(gap('matthews_corrcoef_ratio', backwards).reason).toBe('Matthews correlation is below 0')
    expect(gap('matthews_corrcoef_difference', backwards).value).toBeCloseTo(4 / 3, 14)
  })

  test('groups with few rows of the kind take no part, each rate by its own denominator', () => {
    const groups = [
      { tp: 30, fn: 10, fp: 5, tn: 20 },
      { tp: 20, fn: 20, fp: 10, tn: 30 },
      { tp: 1, fn: 4, fp: 10, tn: 30 },
    ]
    const options = { minDenominator: 30 }
    const tpr = attributeMetrics.true_positive_rate_difference.compute(attributeOf(groups), options)
    expect(tpr.value).toBeCloseTo(0.25, 14)
    expect(tpr.leftOut).toEqual([
      { group: 2, metric: 'true_positive_rate', n: 5, reason: 'fewer than 30 positives' },
    ])
    const odds = attributeMetrics.equalized_odds_difference.compute(attributeOf(groups), options)
    expect(odds).toMatchObject({ value: expect.closeTo(0.25, 14), metric: 'true_positive_rate' })
    expect(odds.leftOut.map(({ group, metric }) => [group, metric])).toEqual([
      [2, 'true_positive_rate'],
      [0, 'false_positive_rate'],
    ])
    expect(
      attributeMetrics.false_positive_rate_difference.compute(attributeOf(groups.slice(0, 2)), options)
        .reason,
    ).toBe('only one group has at least 30 negatives')
  })

  test('without scores the gap of a score says so', () => {
    expect(gap('roc_auc_difference', three).reason).toBe('no group has scores')
  })
})

describe('whatever the rows', () => {
  test('a metric of an attribute is a number in its range, or null with a reason', () => {
    fc.assert(
      fc.property(someRows, fc.constantFrom(1, 5), (rows, minDenominator) => {
        const attribute = tabulate(rows)
        fc.pre(attribute.groups.length > 0)
        for (const [name, metric] of Object.entries(attributeMetrics)) {
          const { value, reason, interval } = metric.compute(
            { ...attribute, reference: 0 },
            { minDenominator },
          )
          expect(value === null, name).toBe(reason !== undefined)
          if (value === null) expect(interval, name).toBeNull()
          else {
            expect(value, name).toBeGreaterThanOrEqual(metric.range[0] - 1e-12)
            expect(value, name).toBeLessThanOrEqual(metric.range[1] + 1e-12)
          }
          if (value === null || interval === null) continue
          expect(interval.every(Number.isFinite), name).toBe(true)
          expect(interval[0], name).toBeLessThanOrEqual(value + 1e-9)
          expect(interval[1], name).toBeGreaterThanOrEqual(value - 1e-9)
        }
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('the order of the groups makes no difference', () => {
    fc.assert(
      fc.property(someRows, rows => {
        const { groups, overall } = tabulate(rows)
        fc.pre(groups.length > 0)
        for (const [name, metric] of Object.entries(attributeMetrics)) {
          const there = metric.compute({ groups, overall, reference: 0 })
          const back = metric.compute({ groups: groups.toReversed(), overall, reference: groups.length - 1 })
          if (there.value === null) expect(back.value, name).toBeNull()
          else expect(back.value, name).toBeCloseTo(there.value, 9)
        }
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})
