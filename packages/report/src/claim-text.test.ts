import type { Claim } from '@probity/core'
import { describe, expect, test } from 'vitest'
import { fairness } from './churn.fixture.ts'
import { limitText, numbersText } from './claim-text.ts'

const gap = fairness.claims[0]!
const text = (fields: Partial<Claim>) => numbersText({ ...gap, ...fields }, 0.9)

describe('the numbers of a claim', () => {
  test('a limit on the change shows the change, one on the value the value, each with its interval', () => {
    expect(text({})).toBe('0.064 → 0.172 (+0.108, 90 % interval +0.049 to +0.167)')
    expect(text({ limit: { kind: 'max', value: 0.2 } })).toBe('0.064 → 0.172 (90 % interval 0.112 to 0.231)')
    expect(text({ limit: { kind: 'max', value: 0.2 }, baseline: null, interval: null })).toBe('0.172')
  })

  test('a claim that fails by a hair does not print equal numbers', () => {
    expect(text({ limit: { kind: 'max', value: 0.2 }, value: 0.20004, interval: null, baseline: null })).toBe(
      '0.20004',
    )
    expect(text({ change: { value: 0.02001, interval: null, confidence: 0.9, method: 'pairs' } })).toBe(
      '0.064 → 0.172 (+0.02001)',
    )
    expect(text({ limit: { kind: 'max', value: 0.2 }, interval: [0.20002, 0.4] })).toContain(
      'interval 0.20002 to 0.400',
    )
    expect(text({ baseline: 0.1718, change: null })).toBe('0.1718 → 0.1720')
  })

  test('a loss is held against a limit below zero', () => {
    const limit = { kind: 'max-decrease', value: 0.01 } as const
    expect(
      text({
        limit,
        value: 0.8639,
        baseline: 0.874,
        change: { value: -0.01001, interval: null, confidence: 0.9, method: 'pairs' },
      }),
    ).toBe('0.874 → 0.864 (−0.01001)')
    expect(limitText(limit)).toBe('at most −0.01')
  })

  test('no baseline and no number are said', () => {
    expect(text({ baseline: null, change: null })).toBe('0.172 (no baseline)')
    expect(text({ value: null })).toBe('–')
    expect(text({ n: 9 })).toBe('hidden: fewer than 10 rows')
  })

  test.each([
    [{ kind: 'min', value: 0.8 }, 'at least 0.8'],
    [{ kind: 'max', value: 100_000 }, 'at most 100,000'],
    [{ kind: 'max-increase', value: 0.02 }, 'at most +0.02'],
    [{ kind: 'max-increase', value: 0 }, 'no increase'],
    [{ kind: 'max-decrease', value: 0 }, 'no decrease'],
  ] as const)('%o is %s', (limit, words) => expect(limitText(limit)).toBe(words))
})
