import { describe, expect, test } from 'vitest'
import type { Claim, GateResult } from './result.ts'
import { checksums, statementOf } from './statement.ts'

const claim: Claim = {
  id: 'gap',
  metric: 'demographic_parity_difference',
  title: 'gap',
  slice: { attribute: 'gender' },
  verdict: 'pass',
  limit: { kind: 'max', value: 0.5 },
  judge: 'interval',
  value: 0.375,
  interval: [0.125, 0.4375],
  n: 1000,
  baseline: 0.25,
  change: null,
  reason: '',
  groups: [],
  leftOut: [],
}
const result: GateResult = {
  schema: 'probity/result@1',
  gate: 'g',
  id: 'g',
  verdict: 'pass',
  headline: '',
  confidence: 0.95,
  claims: [claim],
  findings: [],
  measurements: [],
  exhibits: [],
  notes: [],
  subjects: [],
  coverage: { read: [], skipped: [] },
  settingsDigest: '',
  tool: { name: 'probity', version: '0' },
}
const evaluatedAt = new Date('2026-11-23T12:00:00Z')
const stated = (of: Partial<GateResult>) => statementOf([{ ...result, ...of }], { evaluatedAt, policy: [] })

describe('a statement', () => {
  test('holds no number of a claim of which a group has fewer than ten rows', () => {
    const groups = [
      { slice: { gender: 'f' }, value: 0.5, n: 991, count: 495 },
      { slice: { gender: 'm' }, value: 0.875, n: 9, count: 8 },
    ]
    const [told] = stated({ claims: [{ ...claim, groups }] }).predicate.probity_v1.claims
    expect(told).toMatchObject({ observed: null, baseline: null, interval: null, sampleSize: 1000 })
    const [few] = stated({ claims: [{ ...claim, n: 9 }] }).predicate.probity_v1.claims
    expect(few).toMatchObject({ observed: null, interval: null, sampleSize: 0 })
    expect(stated({}).predicate.probity_v1.claims[0]).toMatchObject({ observed: '0.375', sampleSize: 1000 })
  })

  test('is good no longer than the waiver of a finding', () => {
    const finding = { rule: 'EMAIL', level: 'error', path: 'a.csv', message: '', fix: '' } as const
    const waived = { owner: '@ada', reason: 'known', expires: '2026-12-01' }
    const { notAfter } = stated({ findings: [{ ...finding, waived }] }).predicate.probity_v1
    expect(notAfter).toBe('2026-12-01T23:59:59.999Z')
    expect(stated({ findings: [finding] }).predicate.probity_v1.notAfter).toBe('2027-11-23T12:00:00.000Z')
  })

  test('lists no file that its name alone brings in', () => {
    const evil = `a.csv\n${'0'.repeat(64)}  models/churn.onnx`
    const subjects = [{ name: evil, role: 'dataset', digest: { sha256: '1'.repeat(64) } } as const]
    const lines = checksums(stated({ subjects: [...subjects] }))
      .trimEnd()
      .split('\n')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^1{64} {2}a\.csv\\n0/)
  })
})
