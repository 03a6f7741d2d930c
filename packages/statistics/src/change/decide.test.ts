import { describe, expect, test } from 'vitest'
import { type Change, changeOf, measuredChange } from './change.ts'
import { attributeOf, pairedOf } from './compared.fixture.ts'
import { decide, decideAbsolute } from './decide.ts'
import { meanChange } from './mean-change.ts'

/** 1,000 rows of which so many were right under the base only, and so many under the candidate only. */
function accuracy(lost: number, won: number, n = 1000): Change {
  const cells = pairedOf([0, 0, 0, 0], [Math.round(n * 0.1) - won, won, lost, n - Math.round(n * 0.1) - lost])
  return changeOf('accuracy', attributeOf([cells]), { worse: 'decrease' })
}

describe('a change', () => {
  test('beyond the tolerance that is shown fails, and one that is not shown does not', () => {
    expect(decide(accuracy(60, 20), 0.02)).toMatchObject({ verdict: 'fail', improved: false })
    expect(decide(accuracy(60, 35), 0.02).verdict).toBe('fail')
    expect(decide(accuracy(60, 39), 0.02).verdict).toBe('fail')
    expect(decide(accuracy(60, 45), 0.01).verdict).toBe('inconclusive')
  })

  test('that is shown but within the tolerance does not fail', () => {
    expect(accuracy(40, 10).pWorse).toBeLessThan(0.001)
    expect(decide(accuracy(40, 10), 0.03).verdict).toBe('inconclusive')
    expect(decide(accuracy(40, 10), 0.05).verdict).toBe('pass')
  })

  test('passes where its bound is within the tolerance', () => {
    expect(decide(accuracy(20, 20), 0.02)).toMatchObject({ verdict: 'pass', improved: false })
    expect(decide(accuracy(5, 40), 0)).toMatchObject({ verdict: 'pass', improved: true })
  })

  test('names the contrast that failed, or that stands in the way', () => {
    const fine = pairedOf([0, 0, 0, 0], [90, 10, 10, 890])
    const small = pairedOf([0, 0, 0, 0], [8, 2, 2, 28])
    const bad = pairedOf([0, 0, 0, 0], [90, 10, 90, 810])
    const by = (...groups: (typeof fine)[]) =>
      decide(changeOf('recall', attributeOf(groups), { worse: 'decrease' }), 0.02).by.sides[0].group
    expect(by(fine, small, bad)).toBe(2)
    expect(by(fine, small)).toBe(1)
  })

  test('needs a value and a tolerance', () => {
    const none = changeOf('recall', attributeOf([pairedOf([5, 0, 0, 0], [0, 0, 0, 0])]), {
      worse: 'decrease',
    })
    expect(() => decide(none, 0.02)).toThrow(RangeError)
    expect(() => decide(accuracy(1, 1), -0.01)).toThrow(RangeError)
    expect(() => decide(accuracy(1, 1), Number.NaN)).toThrow(RangeError)
  })
})

describe('a candidate that predicts every row as the base did', () => {
  const groups = [pairedOf([40, 0, 0, 10], [10, 0, 0, 20]), pairedOf([50, 0, 0, 5], [20, 0, 0, 15])]
  const names = [
    'accuracy',
    'f1',
    'equalized_odds_difference',
    'demographic_parity_ratio',
    'recall_group_min',
  ]

  test.each(names)('passes at any tolerance: %s', name => {
    for (const worse of ['increase', 'decrease'] as const) {
      const change = changeOf(name, attributeOf(groups), { worse })
      expect(change.isUnchanged).toBe(true)
      expect(decide(change, 0)).toMatchObject({ verdict: 'pass', improved: false })
      expect(decide(change, 0.02).verdict).toBe('pass')
    }
  })

  test('has an interval all the same, which more rows make narrower', () => {
    const few = changeOf('recall_difference', attributeOf(groups), { worse: 'increase' })
    const more = groups.map(({ counts }) =>
      pairedOf([...counts.slice(0, 4)], [...counts.slice(4).map(n => 100 * n)]),
    )
    const many = changeOf('recall_difference', attributeOf(more), { worse: 'increase' })
    expect(few.interval![1]).toBeGreaterThan(0.02)
    expect(many.interval![1]).toBeLessThan(0.001)
  })

  test('is another if a single row is predicted otherwise, of those that the metric is of', () => {
    const flipped = [pairedOf([39, 1, 0, 10], [10, 0, 0, 20]), groups[1]]
    const unchanged = (name: string) =>
      changeOf(name, attributeOf(flipped), { worse: 'increase' }).isUnchanged
    expect(unchanged('accuracy_difference')).toBe(false)
    expect(unchanged('false_positive_rate_difference')).toBe(false)
    expect(unchanged('true_positive_rate_difference')).toBe(true)
    expect(decide(changeOf('accuracy', attributeOf(flipped), { worse: 'decrease' }), 0).verdict).toBe(
      'inconclusive',
    )
  })
})

test('a change that was judged on its own is decided as any other', () => {
  const base = Float64Array.from({ length: 100 }, (_, row) => 1 + (row % 7) / 10)
  const decided = (step: number, tolerance: number) => {
    const found = meanChange(
      base,
      base.map((loss, row) => loss + step * (1 + (row % 3) / 10)),
    )!
    const about = { worse: 'increase' as const, n: 100, method: 'paired t' }
    return decide(measuredChange('log_loss', found, about), tolerance).verdict
  }
  expect(decided(0.2, 0.1)).toBe('fail')
  expect(decided(0.05, 0.1)).toBe('pass')
  expect(decided(0, 0)).toBe('pass')
  expect(decided(-0.1, 0)).toBe('pass')
})

test('an absolute limit is held by the whole interval, the limit itself within', () => {
  expect(decideAbsolute([0.6, 0.7], 'min', 0.6)).toBe('pass')
  expect(decideAbsolute([0.59, 0.7], 'min', 0.6)).toBe('inconclusive')
  expect(decideAbsolute([0.5, 0.6], 'min', 0.6)).toBe('inconclusive')
  expect(decideAbsolute([0.5, 0.59], 'min', 0.6)).toBe('fail')
  expect(decideAbsolute([0.1, 0.2], 'max', 0.2)).toBe('pass')
  expect(decideAbsolute([0.1, 0.21], 'max', 0.2)).toBe('inconclusive')
  expect(decideAbsolute([0.21, 0.3], 'max', 0.2)).toBe('fail')
  expect(decideAbsolute([Number.NaN, 0.3], 'max', 0.2)).toBe('inconclusive')
})
