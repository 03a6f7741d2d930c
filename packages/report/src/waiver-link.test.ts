import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { hostile } from './hostile.fixture.ts'
import { renderComment } from './markdown.ts'
import type { Report } from './report.ts'
import { waiverLinks } from './waiver-link.ts'

const policy: GateResult = {
  ...fairness,
  gate: 'policy',
  id: 'policy',
  verdict: 'pass',
  claims: [],
  findings: [],
}
const run = { id: 1, attempt: 1, url: 'https://github.example/acme/churn/actions/runs/1' }
const report: Report = {
  ...churn,
  results: [fairness, policy],
  run,
  base: { sha: 'b'.repeat(40), label: 'release/1.x' },
}
const [claim] = fairness.claims
const linkOf = (of: Report) => waiverLinks(of)(fairness, claim!)

describe('the link that proposes a waiver', () => {
  test('is a new file on the base branch, with the claim and without a date', () => {
    const url = new URL(linkOf(report)!)
    expect(url.pathname).toBe('/acme/churn/new/release/1.x')
    expect(url.searchParams.get('filename')).toBe('.github/probity-waivers.yml')
    expect(url.searchParams.get('value')).toContain(`- claim: "${fairness.id}/${claim!.id}"`)
    expect(url.searchParams.get('value')).toMatch(/expires: \n$/)
    expect(renderComment(report)).toContain('[propose a waiver](https://github.example/acme/churn/new/')
  })

  test('leads to the file where there is one', () => {
    const known = { rule: 'waiver-unused', level: 'note', path: '', message: '', fix: '' } as const
    const results = [fairness, { ...policy, findings: [known] }]
    expect(linkOf({ ...report, results })).toBe(
      'https://github.example/acme/churn/edit/release/1.x/.github/probity-waivers.yml',
    )
  })

  test('is not there where no waiver would count, or nothing tells where', () => {
    expect(linkOf({ ...report, results: [fairness] })).toBeUndefined()
    expect(linkOf({ ...report, base: { sha: 'b'.repeat(40) } })).toBeUndefined()
    expect(linkOf({ ...report, run: { ...run, url: 'https://elsewhere.example/x' } })).toBeUndefined()
  })

  test('holds nothing that Markdown reads, whatever a claim and a branch are called', () => {
    fc.assert(
      fc.property(hostile, hostile, (id, label) => {
        const links = waiverLinks({ ...report, base: { sha: 'b'.repeat(40), label } })
        expect(links(fairness, { ...claim!, id })).toMatch(/^https:\/\/github\.example\/[\w%./?&=-]*$/)
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})
