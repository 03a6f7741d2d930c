import { describe, expect, test } from 'vitest'
import { attributeOf } from './groups.fixture.ts'
import { mostSelected, standings } from './standing.ts'

/** 40 of 80, 12 of 40 and 1 of 1 are selected. */
const attribute = attributeOf([{ tp: 30, fp: 10, tn: 40 }, { tp: 10, fp: 2, fn: 8, tn: 20 }, { tp: 1 }], 0)

describe('a group among the others', () => {
  test('impact ratio and Fisher are against the most selected group', () => {
    expect(mostSelected(attribute)).toBe(2)
    expect(standings.impact_ratio.compute(attribute, 1)).toMatchObject({ value: 0.3, n: 40, count: 12 })
  })

  test('a single row does not set the standard where groups need thirty', () => {
    const options = { minDenominator: 30 }
    expect(mostSelected(attribute, options)).toBe(0)
    expect(standings.impact_ratio.compute(attribute, 1, options).value).toBeCloseTo(0.6, 14)
    expect(standings.impact_ratio.compute(attribute, 0, options)).toMatchObject({ value: 1, interval: null })
    expect(standings.impact_ratio.compute(attribute, 2, options).reason).toBe('fewer than 30 rows')
    // SciPy: fisher_exact([[12, 28], [40, 40]])
    expect(standings.fisher_exact_p.compute(attribute, 1, options).value).toBeCloseTo(0.05045049122362857, 12)
  })

  test('shares', () => {
    expect(standings.group_share.compute(attribute, 1).value).toBeCloseTo(40 / 121, 14)
    expect(standings.predicted_positive_share.compute(attribute, 1)).toMatchObject({
      value: expect.closeTo(12 / 53, 14),
      n: 12,
    })
    expect(standings.predicted_positive_share_disparity.compute(attribute, 1).value).toBeCloseTo(12 / 40, 14)
  })

  test('a disparity is over the reference group, and undefined where that has 0', () => {
    expect(standings.precision_disparity.compute(attribute, 1).value).toBeCloseTo(10 / 12 / (3 / 4), 14)
    expect(standings.false_negative_rate_disparity.compute(attribute, 1)).toMatchObject({
      value: null,
      reason: 'false negative rate of the reference group is 0',
    })
    expect(standings.true_negative_rate_disparity.compute(attribute, 2).reason).toBe('no negatives')
    const without = { ...attribute, reference: undefined }
    expect(standings.precision_disparity.compute(without, 1).reason).toBe('no reference group')
    expect(standings.predicted_positive_share_disparity.compute(without, 1).reason).toBe('no reference group')
  })

  test('nobody selected: no share, no ratio', () => {
    const nobody = attributeOf([{ tn: 3 }, { fn: 2 }], 0)
    expect(standings.predicted_positive_share.compute(nobody, 0).reason).toBe('no predicted positives')
    expect(standings.impact_ratio.compute(nobody, 1).reason).toBe(
      'selection rate of the reference group is 0',
    )
    expect(standings.fisher_exact_p.compute(nobody, 1).value).toBe(1)
  })
})
