import { describe, expect, test } from 'vitest'
import { isBlocking, judgePoint, worst } from './index.ts'

describe('verdicts', () => {
  test('the worst of none is skipped, and an undefined number outranks an undecided one', () => {
    expect(worst([])).toBe('skipped')
    expect(worst(['pass', 'inconclusive', 'not-computable'])).toBe('not-computable')
    expect(worst(['not-computable', 'fail'])).toBe('fail')
  })

  test('NaN never compares its way to a pass', () => {
    for (const kind of ['min', 'max'] as const) {
      expect(judgePoint(Number.NaN, { kind, value: 0.5 })).toBe('not-computable')
      expect(judgePoint(null, { kind, value: 0.5 })).toBe('not-computable')
    }
  })

  test('limits are inclusive', () => {
    expect(judgePoint(0.5, { kind: 'max', value: 0.5 })).toBe('pass')
    expect(judgePoint(0.5, { kind: 'min', value: 0.5 })).toBe('pass')
    expect(judgePoint(0.5000001, { kind: 'max', value: 0.5 })).toBe('fail')
  })

  test('a gate that reports never blocks; an undecided one blocks only where the policy says so', () => {
    expect(isBlocking('fail', 'report', 'fail')).toBe(false)
    expect(isBlocking('not-computable', 'enforce', 'pass')).toBe(true)
    expect(isBlocking('inconclusive', 'enforce', 'warn')).toBe(false)
    expect(isBlocking('inconclusive', 'enforce', 'fail')).toBe(true)
  })
})
