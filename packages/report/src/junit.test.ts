import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { renderJUnit } from './index.ts'

interface Element {
  name: string
  attributes: Record<string, string>
}

/** The elements in order; throws where the text is not XML. */
function elements(xml: string): Element[] {
  const found: Element[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) =>
    found.push({ name, attributes: attributes as Record<string, string> }),
  )
  parser.write(xml).close()
  return found
}

describe('JUnit XML', () => {
  test('has a test for each claim and finding, and counts what does not pass', () => {
    const found = elements(renderJUnit(churn))
    expect(found[0]!.attributes).toEqual({
      name: 'probity',
      tests: '9',
      failures: '2',
      errors: '0',
      skipped: '1',
    })
    const suites = found
      .filter(element => element.name === 'testsuite')
      .map(element => element.attributes.name)
    expect(suites).toEqual([
      'fairness-gate',
      'pii-scan',
      'drift-gate',
      'accuracy-gate',
      'dataset-check',
      'model-card',
    ])
  })

  test('a claim on a file is one test with its finding, and two where that is waived', () => {
    const counts = (result: GateResult) =>
      elements(renderJUnit({ ...churn, results: [result] }))[0]!.attributes
    const pii = churn.results.find(({ gate }) => gate === 'pii-scan')!
    expect(counts(pii)).toMatchObject({ tests: '1', failures: '1', skipped: '0' })
    const waived = { owner: 'ada', reason: 'a test', expires: '2027-01-31' }
    const accepted = { ...pii, findings: pii.findings.map(finding => ({ ...finding, waived })) }
    expect(counts(accepted)).toMatchObject({ tests: '2', failures: '1', skipped: '1' })
  })

  test('what is not computable is an error, and a verdict without a claim is a test of its own', () => {
    const result = { ...fairness, verdict: 'not-computable' as const, headline: 'no label', claims: [] }
    const found = elements(renderJUnit({ ...churn, results: [result] }))
    expect(found.map(element => element.name)).toEqual(['testsuites', 'testsuite', 'testcase', 'error'])
    expect(found[3]!.attributes.message).toBe('no label')
  })

  test('is well-formed and complete whatever the repository holds', () => {
    fc.assert(
      fc.property(reports(), report => {
        const found = elements(renderJUnit(report))
        const count = (name: string) => found.filter(element => element.name === name).length
        expect(count('testsuite')).toBe(report.results.length)
        expect(count('testcase')).toBe(Number(found[0]!.attributes.tests))
        expect(count('failure')).toBe(Number(found[0]!.attributes.failures))
        expect(count('error')).toBe(Number(found[0]!.attributes.errors))
        expect(count('skipped')).toBe(Number(found[0]!.attributes.skipped))
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
