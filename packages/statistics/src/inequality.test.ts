import { describe, expect, test } from 'vitest'
import { betweenGroupEntropy, generalizedEntropy } from './entropy.ts'
import { attributeOf, groupOf } from './groups.fixture.ts'
import { conditionalDemographicDisparity, differentialFairness, inequalities } from './inequality.ts'

describe('generalized entropy', () => {
  test('of benefits 2, 0, 1, 1', () => {
    const cells = groupOf({ fp: 1, fn: 1, tp: 1, tn: 1 })
    expect(generalizedEntropy(cells, 2)).toBeCloseTo(0.25, 15)
    expect(generalizedEntropy(cells, 1)).toBeCloseTo((2 * Math.log(2)) / 4, 15)
    expect(generalizedEntropy(cells, 3)).toBeCloseTo((8 + 0 + 1 + 1 - 4) / 4 / 6, 15)
    expect(generalizedEntropy(cells, 0)).toBe(Number.POSITIVE_INFINITY)
  })

  test('without a false negative, order 0 is the mean log deviation', () => {
    const cells = groupOf({ fp: 1, tn: 1 })
    expect(generalizedEntropy(cells, 0)).toBeCloseTo(-(Math.log(2 / 1.5) + Math.log(1 / 1.5)) / 2, 15)
  })

  test('between groups it is that of their mean benefits, and 0 where these are equal', () => {
    const groups = [groupOf({ fp: 1, fn: 1 }), groupOf({ tp: 7 })]
    expect(betweenGroupEntropy(groups, 1)).toBeCloseTo(0, 15)
    // Means 1.5 and 1 of equal groups.
    expect(betweenGroupEntropy([groupOf({ fp: 1, tp: 1 }), groupOf({ tn: 2 })], 2)).toBeCloseTo(0.02, 15)
  })
})

describe('inequality over all groups', () => {
  test('differential fairness is the largest log ratio of smoothed rates, either way', () => {
    const groups = [groupOf({ tp: 3, tn: 7 }), groupOf({ tp: 6, tn: 4 })]
    expect(differentialFairness(groups, 'predicted positives')).toBeCloseTo(Math.log(6.5 / 3.5), 14)
    const high = [groupOf({ tp: 7, tn: 3 }), groupOf({ tp: 9, tn: 1 })]
    expect(differentialFairness(high, 'predicted positives')).toBeCloseTo(Math.log(3.5 / 1.5), 14)
  })

  test('conditional demographic disparity, by hand', () => {
    // 3 of 4 and 1 of 4 are selected: shares of the unselected 1/4 and 3/4, of the selected 3/4 and 1/4.
    const groups = [groupOf({ tp: 3, tn: 1 }), groupOf({ tp: 1, tn: 3 })]
    expect(conditionalDemographicDisparity(groups)).toBeCloseTo(0, 15)
    // 3 of 4 and 1 of 2: shares 1/2 and 1/2 of the unselected, 3/4 and 1/4 of the selected.
    const uneven = [groupOf({ tp: 3, tn: 1 }), groupOf({ tp: 1, tn: 1 })]
    expect(conditionalDemographicDisparity(uneven)).toBeCloseTo(
      (4 / 6) * (1 / 2 - 3 / 4) + (2 / 6) * (1 / 2 - 1 / 4),
      15,
    )
  })

  test('groups that are too small are left out, and fewer than two have none', () => {
    const attribute = attributeOf([{ tp: 30, tn: 30 }, { tp: 10, tn: 40 }, { tp: 3 }])
    const metric = inequalities.smoothed_empirical_differential_fairness
    const found = metric.compute(attribute, { minDenominator: 30 })
    expect(found.value).toBeCloseTo(Math.log(30.5 / 61 / (10.5 / 51)), 14)
    expect(found.leftOut).toEqual([{ group: 2, metric: null, n: 3, reason: 'fewer than 30 rows' }])
    expect(metric.compute(attribute, { minDenominator: 100 }).reason).toBe('fewer than two groups')
  })
})
