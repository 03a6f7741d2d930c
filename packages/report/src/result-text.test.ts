import { describe, expect, test } from 'vitest'
import { churn } from './churn.fixture.ts'
import { isLocated } from './result-text.ts'

describe('a failing claim', () => {
  const pii = churn.results.find(({ gate }) => gate === 'pii-scan')!
  const [claim] = pii.claims as [(typeof pii.claims)[0]]
  const [finding] = pii.findings as [(typeof pii.findings)[0]]

  test('is located by the open finding that is known by its id', () => {
    expect(isLocated(claim, pii)).toBe(true)
    const waived = { owner: 'ada', reason: 'a test', expires: '2027-01-31' }
    expect(isLocated(claim, { ...pii, findings: [{ ...finding, waived }] })).toBe(false)
    expect(isLocated(claim, { ...pii, findings: [{ ...finding, level: 'warning' }] })).toBe(false)
    expect(isLocated({ ...claim, verdict: 'inconclusive' }, pii)).toBe(false)
  })

  test('is not located by the finding of another claim on the same file', () => {
    const other = { ...claim, id: 'phone/rows/max-increase' }
    const both = { ...pii, claims: [claim, other] }
    expect(both.claims.filter(one => !isLocated(one, both))).toEqual([other])
    expect(isLocated(claim, { ...both, findings: [{ ...finding, fingerprint: other.id }] })).toBe(false)
  })
})
