import { describe, expect, test } from 'vitest'
import { claimKey, findingKey } from './keys.ts'
import type { Claim, Finding, GateResult } from './result.ts'
import { applyWaivers, readWaivers } from './waivers.ts'

const claim = (id: string, verdict: Claim['verdict'], value = 0.3): Claim => ({
  id,
  metric: 'gap',
  title: 'gap',
  slice: {},
  verdict,
  limit: { kind: 'max', value: 0.2 },
  judge: 'point',
  value,
  interval: null,
  n: 100,
  baseline: null,
  change: null,
  reason: '',
  groups: [],
  leftOut: [],
})
const error: Finding = { rule: 'EMAIL', level: 'error', path: 'a.csv', message: 'm', fix: 'f' }

function result(
  claims: Claim[],
  findings: Finding[] = [],
  verdict: GateResult['verdict'] = 'fail',
): GateResult {
  return {
    schema: 'probity/result@1',
    gate: 'g',
    id: 'g',
    verdict,
    headline: '',
    confidence: 0.95,
    claims,
    findings,
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: '',
    tool: { name: 'probity', version: '0' },
  }
}

const waiver = { claim: 'g/a', owner: '@ada', reason: 'known', expires: '2026-11-23' }
const apply = (of: GateResult, waivers: (typeof waiver & { value?: number })[], today = '2026-11-23') =>
  applyWaivers([of], waivers, today)

describe('a waiver', () => {
  test('accepts its claim through the day on which it expires; the claim is still shown as it was', () => {
    const failing = result([claim('a', 'fail'), claim('b', 'pass')])
    const { results, inForce } = apply(failing, [waiver])
    expect(results[0]!.verdict).toBe('pass')
    expect(results[0]!.claims[0]).toMatchObject({ verdict: 'fail', waived: { owner: '@ada' } })
    expect(inForce).toEqual([waiver])
    const late = apply(failing, [waiver], '2026-11-24')
    expect(late.results[0]!.verdict).toBe('fail')
    expect(late.expired).toEqual([waiver])
  })

  test('accepts nothing else', () => {
    expect(apply(result([claim('a', 'fail'), claim('b', 'fail')]), [waiver]).results[0]!.verdict).toBe('fail')
    expect(
      apply(result([claim('a', 'fail'), claim('b', 'inconclusive')]), [waiver]).results[0]!.verdict,
    ).toBe('inconclusive')
    expect(apply(result([claim('b', 'fail')]), [waiver]).unused).toEqual([waiver])
  })

  test('with a bound accepts no worse value', () => {
    const bound = (value: number) =>
      apply(result([claim('a', 'fail', 0.3)]), [{ ...waiver, value }]).results[0]!
    expect(bound(0.3).verdict).toBe('pass')
    expect(bound(0.29).verdict).toBe('fail')
  })

  test('accepts the findings of a rule in a file, or one by its fingerprint', () => {
    const found = result([], [error, { ...error, path: 'b.csv', fingerprint: 'v1:x' }])
    const ofFile = { ...waiver, claim: 'g/EMAIL/a.csv' }
    expect(findingKey(found, error)).toBe(ofFile.claim)
    expect(apply(found, [ofFile]).results[0]!.verdict).toBe('fail')
    expect(apply(found, [ofFile, { ...waiver, claim: 'g/v1:x' }]).results[0]!.verdict).toBe('pass')
  })

  test('of an unknown fingerprint accepts no finding that has none', () => {
    const found = result([], [error])
    expect(apply(found, [{ ...waiver, claim: 'g/undefined' }])).toMatchObject({
      results: [{ verdict: 'fail' }],
      unused: [{}],
    })
  })

  test('cannot accept a gate that could not run, nor a verdict that its claims do not explain', () => {
    const stuck = result([], [{ ...error, rule: 'could-not-run', path: '' }], 'not-computable')
    expect(apply(stuck, [{ ...waiver, claim: 'g/could-not-run' }]).results[0]!.verdict).toBe('not-computable')
    const unexplained = result([claim('a', 'inconclusive')], [], 'fail')
    expect(claimKey(unexplained, unexplained.claims[0]!)).toBe('g/a')
    expect(apply(unexplained, [waiver]).results[0]!.verdict).toBe('fail')
  })

  test.each([
    ['no list', { version: 1, waivers: {} }, 'expected `version: 1`'],
    ['no owner', { version: 1, waivers: [{ ...waiver, owner: ' ' }] }, 'waiver 1 needs `owner`'],
    ['no date', { version: 1, waivers: [{ ...waiver, expires: '2027-02-30' }] }, 'a date like 2027-01-31'],
    ['a misspelt key', { version: 1, waivers: [{ ...waiver, expiry: 'x' }] }, 'did you mean `expires`'],
    [
      'a bound without an end',
      { version: 1, waivers: [{ ...waiver, value: Number.POSITIVE_INFINITY }] },
      '`value` is to be a number',
    ],
    [
      'a bound that is none',
      { version: 1, waivers: [{ ...waiver, value: '3' }] },
      '`value` is to be a number',
    ],
  ])('with %s is an error by name', (_, value, message) => {
    expect(() => readWaivers(value, 'w.yml')).toThrow(message)
  })
})
