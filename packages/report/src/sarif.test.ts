import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { type Report, renderSarif } from './index.ts'

const finding = {
  rule: 'EMAIL_ADDRESS',
  level: 'warning' as const,
  path: 'data/a b#1.csv',
  line: 3,
  column: 2,
  message: 'E-mail address in `contact`: 12 of 20 rows [1]',
  fix: 'drop it',
  fingerprint: 'v1:abc',
}
const withFindings = (findings: Report['results'][number]['findings']): Report => ({
  ...churn,
  results: [{ ...fairness, gate: 'pii-scan', id: 'pii-scan', findings }],
})
const run = (report: Report) => JSON.parse(renderSarif(report)).runs[0]

describe('SARIF', () => {
  test('a finding is a result with its rule, place and our own fingerprint', () => {
    const { tool, results } = run(withFindings([finding]))
    expect(tool.driver.rules).toEqual([
      {
        id: 'pii-scan/EMAIL_ADDRESS',
        shortDescription: { text: 'pii-scan/EMAIL_ADDRESS' },
        fullDescription: { text: 'pii-scan/EMAIL_ADDRESS' },
        help: { text: 'drop it' },
        properties: { tags: ['pii-scan'] },
      },
    ])
    expect(results).toEqual([
      {
        ruleId: 'pii-scan/EMAIL_ADDRESS',
        ruleIndex: 0,
        level: 'warning',
        message: { text: 'E-mail address in `contact`: 12 of 20 rows \\[1\\] To fix: drop it' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'data/a%20b%231.csv', uriBaseId: '%SRCROOT%' },
              region: { startLine: 3, startColumn: 2 },
            },
          },
        ],
        partialFingerprints: { 'probity/v1': 'pii-scan pii-scan v1:abc' },
      },
    ])
  })

  test('the worst five thousand are kept, as GitHub would', () => {
    const many = Array.from({ length: 6000 }, (_, i) => ({ ...finding, line: i + 1 }))
    const { results } = run(withFindings([...many, { ...finding, level: 'error' as const }]))
    expect(results).toHaveLength(5000)
    expect(results[0].level).toBe('error')
  })

  test('an alert without a fingerprint keeps its own when a count changes, and differs by path', () => {
    const of = (message: string, path = 'a.csv') => {
      const { fingerprint: _, ...rest } = finding
      return run(withFindings([{ ...rest, message, path }])).results[0].partialFingerprints['probity/v1']
    }
    expect(of('12 of 20 rows')).toBe(of('1,313 of 20 rows'))
    expect(of('12 rows')).not.toBe(of('12 rows', 'b.csv'))
  })

  test('what has no file has no alert', () => {
    expect(run(withFindings([{ ...finding, path: '' }])).results).toEqual([])
  })

  test('is JSON of that shape whatever the repository holds, without snippets, rules for every result', () => {
    fc.assert(
      fc.property(reports(), report => {
        const text = renderSarif(report)
        const { tool, results } = JSON.parse(text).runs[0]
        expect(text).not.toContain('"snippet"')
        for (const { ruleId, ruleIndex, locations, message } of results) {
          expect(tool.driver.rules[ruleIndex].id).toBe(ruleId)
          const { artifactLocation, region } = locations[0].physicalLocation
          expect(artifactLocation.uri).toMatch(/^[\w\-.~!*'()%/]+$/)
          expect(region.startLine).toBeGreaterThan(0)
          expect(message.text.length).toBeLessThan(2001)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
