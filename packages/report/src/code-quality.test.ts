import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn } from './churn.fixture.ts'
import { renderCodeQuality } from './code-quality.ts'
import { reports } from './hostile.fixture.ts'

interface Issue {
  description: string
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}
const issuesOf = (...of: Parameters<typeof renderCodeQuality>) =>
  JSON.parse(renderCodeQuality(...of)) as Issue[]

describe('the code quality report', () => {
  test('holds what blocks as a blocker, with rule, file and remedy', () => {
    const [first] = issuesOf(churn)
    expect(first).toMatchObject({ severity: 'blocker', location: { path: 'eval/predictions.csv' } })
    expect(first!.description).toContain('To pass')
  })

  test('tells a claim on a file once, by its finding; by the claim where that is waived', () => {
    const pii = churn.results.find(({ gate }) => gate === 'pii-scan')!
    const names = (result: GateResult) =>
      issuesOf({ ...churn, results: [result] }).map(issue => issue.check_name)
    expect(names(pii)).toEqual(['pii-scan/email'])
    const waived = { owner: 'ada', reason: 'a test', expires: '2027-01-31' }
    const subjects = [
      { name: 'data/train.csv', role: 'dataset' as const, digest: { sha256: '0'.repeat(64) } },
    ]
    const accepted = { ...pii, subjects, findings: pii.findings.map(finding => ({ ...finding, waived })) }
    expect(names(accepted)).toEqual([`pii-scan/${pii.claims[0]!.metric}`])
  })

  test('is of the shape that GitLab reads, whatever the repository holds', () => {
    fc.assert(
      fc.property(reports(), report => {
        for (const { description, check_name, fingerprint, severity, location } of issuesOf(report)) {
          expect([description, check_name].every(text => typeof text === 'string')).toBe(true)
          expect(description).not.toMatch(/[\u0000-\u001f]/)
          expect(fingerprint).toMatch(/^[0-9a-f]{64}$/)
          expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
          expect(location.path).not.toBe('')
          expect(location.lines.begin).toBeGreaterThanOrEqual(1)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
