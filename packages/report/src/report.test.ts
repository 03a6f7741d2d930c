import { describe, expect, test } from 'vitest'
import { churn } from './churn.fixture.ts'
import { isBlocked, type Report, verdictLine, verdictOf } from './index.ts'

const only = (...verdicts: string[]): Report => ({
  ...churn,
  results: churn.results.filter(result => verdicts.includes(result.verdict)),
})

describe('the verdict of the whole', () => {
  test('is the worst of its gates, and skipped where none ran', () => {
    expect(verdictOf(churn)).toBe('fail')
    expect(verdictOf(only('pass', 'inconclusive'))).toBe('inconclusive')
    expect(verdictOf(only())).toBe('skipped')
  })

  test('blocks as the switches say', () => {
    expect(isBlocked(churn)).toBe(true)
    expect(isBlocked({ ...churn, mode: 'report' })).toBe(false)
    expect(isBlocked(only('pass', 'inconclusive'))).toBe(false)
    expect(isBlocked({ ...only('inconclusive'), onInconclusive: 'fail' })).toBe(true)
    expect(isBlocked(only())).toBe(false)
  })

  test.each([
    [churn, 'Probity blocks this merge: 2 of 6 gates fail, 1 is undecided'],
    [
      { ...churn, mode: 'report' as const },
      'Probity reports and does not block: 2 of 6 gates fail, 1 is undecided',
    ],
    [only('fail'), 'Probity blocks this merge: both gates fail'],
    [only('pass'), 'Probity: all 3 gates pass'],
    [only('inconclusive'), 'Probity does not block this merge: drift-gate is undecided'],
    [only('pass', 'inconclusive'), 'Probity does not block this merge: 1 of 4 gates is undecided'],
    [{ ...churn, results: churn.results.slice(0, 1) }, 'Probity blocks this merge: fairness-gate fails'],
    [only(), 'Probity: no gate ran'],
  ])('is said in one line (%#)', (report, line) => expect(verdictLine(report)).toBe(line))

  test('a skipped gate is not counted as one that passes', () => {
    const [first, ...rest] = only('pass').results
    const report = { ...churn, results: [{ ...first!, verdict: 'skipped' as const }, ...rest] }
    expect(verdictLine(report)).toBe('Probity: 2 of 3 gates pass, 1 was skipped')
  })
})
