import { describe, expect, test } from 'vitest'
import { attributeOf } from './groups.fixture.ts'
import { contrasts } from './reference.ts'
import { newcombe } from './wilson.ts'

/** The reference selects 6 of 10; the others together 6 of 20. */
const groups = [
  { tp: 4, fp: 2, fn: 1, tn: 3 },
  { tp: 2, fp: 1, fn: 2, tn: 5 },
  { tp: 1, fp: 2, fn: 1, tn: 6 },
]
const value = (name: string) => contrasts[name].compute(attributeOf(groups, 0)).value

describe('measures against a reference group', () => {
  test('take all other groups as one', () => {
    expect(value('statistical_parity_difference')).toBeCloseTo(0.3 - 0.6, 14)
    expect(value('disparate_impact')).toBeCloseTo(0.5, 14)
    expect(value('error_rate_difference')).toBeCloseTo(0.3 - 0.3, 14)
    expect(value('class_imbalance')).toBeCloseTo((20 - 10) / 30, 14)
    expect(value('kl_divergence')).toBeCloseTo(0.6 * Math.log(2) + 0.4 * Math.log(0.4 / 0.7), 14)
    // True positive rates 3/6 against 4/5, false positive rates 3/14 against 2/5.
    expect(value('average_odds_difference')).toBeCloseTo((3 / 6 - 4 / 5 + 3 / 14 - 2 / 5) / 2, 14)
  })

  test('a difference or ratio of one rate has an interval', () => {
    const { interval, n } = contrasts.statistical_parity_difference.compute(attributeOf(groups, 0))
    expect(interval).toEqual(newcombe({ k: 6, n: 20 }, { k: 6, n: 10 }, 0.95))
    expect(n).toBe(30)
    expect(contrasts.average_odds_difference.compute(attributeOf(groups, 0)).interval).toBeNull()
  })

  test('say what is missing, and on which side', () => {
    const reasonOf = (name: string, ...args: Parameters<typeof attributeOf>) =>
      contrasts[name].compute(attributeOf(...args)).reason
    expect(reasonOf('disparate_impact', groups)).toBe('no reference group')
    expect(
      reasonOf(
        'disparate_impact',
        [
          { fn: 1, tn: 2 },
          { tp: 1, fp: 2 },
        ],
        0,
      ),
    ).toBe('division by zero')
    expect(reasonOf('kl_divergence', [{ tp: 1, tn: 2 }, { tn: 2 }], 0)).toBe('division by zero')
    expect(reasonOf('average_odds_difference', [{ tp: 1, tn: 2 }, { tn: 2 }], 0)).toBe(
      'outside the reference group: no positives',
    )
    expect(reasonOf('average_odds_difference', [{ tn: 2 }, { tp: 1, tn: 2 }], 0)).toBe(
      'in the reference group: no positives',
    )
    expect(reasonOf('statistical_parity_difference', [{ tn: 2 }], 0)).toBe(
      'outside the reference group: no rows',
    )
  })
})
