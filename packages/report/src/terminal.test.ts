import { readFileSync } from 'node:fs'
import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { renderTerminal } from './index.ts'

describe('what the command line prints', () => {
  test('reads as it was written to read', () => {
    const golden = readFileSync(new URL('golden/terminal.txt', import.meta.url), 'utf8')
    expect(renderTerminal(churn)).toBe(golden)
  })

  test('columns stay aligned beside letters of two columns', () => {
    const [exhibit] = fairness.exhibits
    const rows = ['東京', 'ab'].map(group => [group, ...exhibit!.rows[0]!.slice(1)])
    const text = renderTerminal({ ...churn, results: [{ ...fairness, exhibits: [{ ...exhibit!, rows }] }] })
    const [wide, narrow] = text.split('\n').filter(line => line.includes('0.600 [0.532'))
    expect(wide!.replace('東京', 'abcd')).toBe(narrow!.replace('ab   ', 'abcd '))
  })

  test('a claim on a file is told once, by its finding; both are where that is waived', () => {
    const told = (result: GateResult) =>
      renderTerminal({ ...churn, results: [result] }).match(/^ {2}(✗ fail|error): /gm)
    const pii = churn.results.find(({ gate }) => gate === 'pii-scan')!
    expect(told(pii)).toEqual(['  error: '])
    const waived = { owner: 'ada', reason: 'a test', expires: '2027-01-31' }
    const accepted = { ...pii, findings: pii.findings.map(finding => ({ ...finding, waived })) }
    expect(told(accepted)).toEqual(['  ✗ fail: ', '  error: '])
  })

  test('a claim that no finding locates is told, though one of the same file is', () => {
    const pii = churn.results.find(({ gate }) => gate === 'pii-scan')!
    const open = { ...pii.claims[0]!, verdict: 'not-computable' as const }
    const text = renderTerminal({ ...churn, results: [{ ...pii, claims: [...pii.claims, open] }] })
    expect(text).toContain('! not computable: rows with e-mail addresses')
    expect(text).not.toContain('✗ fail: rows with e-mail addresses')
  })

  test('a table too wide for its place does without the plot', () => {
    expect(renderTerminal(churn, { width: 80 })).toContain('0.600 [0.532, 0.666]\n')
  })

  test('colours only where asked', () => {
    expect(renderTerminal(churn)).not.toContain('\u001b')
    expect(renderTerminal(churn, { color: true })).toContain('\u001b[31m✗ fail  fairness-gate')
  })

  test('no control code, workflow command or over-long line, whatever the repository holds', () => {
    fc.assert(
      fc.property(reports(), fc.integer({ min: 40, max: 120 }), (report, width) => {
        const lines = renderTerminal(report, { width }).split('\n')
        for (const line of lines) {
          expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|::|##\[/)
          expect([...line.replaceAll('\u200b', '').replace(/\p{M}/gu, '')].length).toBeLessThanOrEqual(width)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
