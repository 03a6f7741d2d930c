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
