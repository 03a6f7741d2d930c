import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports, repositoryUrl } from './hostile.fixture.ts'
import { commentBudget, readMarker, renderComment } from './index.ts'
import { expectWellFormed } from './well-formed.fixture.ts'

const links = new RegExp(`^${repositoryUrl}/actions/runs/`)
const withoutDigest = (text: string) => text.replace(/^\[probity\]:data:.*$/m, '[probity]:…')

describe('the comment of a pull request', () => {
  test('reads as it was written to read', () => {
    const golden = readFileSync(new URL('golden/comment.txt', import.meta.url), 'utf8')
    expect(withoutDigest(renderComment(churn))).toBe(golden)
  })

  test('without trouble is its first line, a folded table and the footer', () => {
    const fine = { ...churn, results: churn.results.filter(result => result.verdict === 'pass') }
    const text = renderComment(fine)
    expect(text).toContain('### ✅ Probity: all 3 gates pass\n\n<details><summary>3 gates</summary>')
    expect(text.match(/<details/g)).toHaveLength(1)
    expect(text).toContain('<sub>commit 9f8e7d6 against main 1a2b3c4')
  })

  test('a gate that could not run stands first, with what to do', () => {
    const broken = {
      ...fairness,
      id: 'zone',
      verdict: 'not-computable' as const,
      headline: 'could not run',
      claims: [],
      exhibits: [],
      findings: [
        {
          rule: 'could-not-run',
          level: 'error' as const,
          path: '',
          message: 'there is no column `churned`',
          fix: 'set `label`',
        },
      ],
    }
    const text = renderComment({ ...churn, results: [...churn.results, broken] })
    expect(text).toContain(
      '### 🚫 Probity blocks this merge: 1 of 7 gates could not run, 2 fail, 1 is undecided',
    )
    const [first] = text.split('\n').filter(line => line.startsWith('| 🚫'))
    expect(first).toBe(
      '| 🚫 could not run | fairness-gate (zone) | there is no column `churned`. <b>To do:</b> set `label` |  |  |',
    )
    expect(text.indexOf('🚫 could not run')).toBeLessThan(text.indexOf('❌ fail'))
  })

  test('names every gate in trouble before a second claim of any', () => {
    const many = { ...fairness, claims: Array.from({ length: 30 }, () => fairness.claims[0]!) }
    const text = renderComment({ ...churn, results: [many, ...churn.results.slice(1)] })
    const rows = text.split('\n').filter(line => /^\| (❌|⚠️) /.test(line))
    expect(rows).toHaveLength(7)
    expect(rows.filter(row => row.includes('| pii-scan |'))).toHaveLength(1)
    expect(rows.filter(row => row.includes('| drift-gate |'))).toHaveLength(1)
    expect(text).toContain('|  |  | and 25 more |  |  |')
  })

  test('many gates that pass share a row, with all their names', () => {
    const fine = churn.results.at(-1)!
    const results = Array.from({ length: 11 }, (_, index) => ({
      ...fine,
      gate: `a-gate-of-name-${index}`,
      id: '',
    }))
    expect(renderComment({ ...churn, results: [fairness, ...results] })).toMatch(
      /\| ✅ pass \| 11 gates \| a-gate-of-name-0 \(\), .* and a-gate-of-name-9 \(\) \|/,
    )
  })

  test('names the groups of a claim once', () => {
    const [gap] = fairness.claims
    const groups = (reason: string) =>
      renderComment({ ...churn, results: [{ ...fairness, claims: [{ ...gap!, reason }] }] }).includes(
        '<b>Groups:</b>',
      )
    expect(groups('It grew.')).toBe(true)
    expect(groups('female & 60+ has 0.600, male & under 30 has 0.772.')).toBe(false)
  })

  test('is open only where it blocks', () => {
    expect(renderComment(churn).match(/<details open>/g)).toHaveLength(2)
    expect(renderComment({ ...churn, mode: 'report' })).not.toContain('<details open>')
    expect(renderComment({ ...churn, onInconclusive: 'fail' }).match(/<details open>/g)).toHaveLength(3)
  })

  test('a longer text says less before it loses the results, and says that it did', () => {
    const whole = renderComment(churn)
    const digest = whole.length - whole.indexOf('[probity]:data')
    const shorter = renderComment(churn, { budget: whole.length - 1 })
    expect(shorter).toContain('[probity]:data')
    expect(shorter).toContain('Shortened to fit')
    expect(shorter).not.toContain('Notes')
    const table = renderComment(churn, { budget: digest + 1600 })
    expect(table).toContain('[probity]:data')
    expect(table).not.toContain('<details')
    const lost = renderComment(churn, { budget: 1800 })
    expect(lost).not.toContain('[probity]:data')
    expect(lost).toContain('gates of other jobs cannot be joined with it')
    expect(withoutDigest(renderComment(churn, { budget: 200 }))).toBe(
      '<!-- probity key=audit head=9f8e7d6c5b4a39281706f5e4d3c2b1a098765432 run=17000000001 attempt=1 -->\n' +
        '### ❌ Probity blocks this merge: 2 of 6 gates fail, 1 is undecided\n',
    )
  })

  test('its first line tells whose it is, and of which run', () => {
    expect(readMarker(renderComment(churn, { key: 'nightly' }))).toEqual({
      key: 'nightly',
      head: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432',
      run: 17_000_000_001,
      attempt: 1,
    })
    expect(readMarker('hello')).toBeUndefined()
    expect(() => renderComment(churn, { key: '-->' })).toThrow(TypeError)
  })

  test('keeps to its budget, its marker and its form whatever the repository holds', () => {
    const budgets = fc.oneof(fc.integer({ min: 200, max: 6000 }), fc.constantFrom(20_000, commentBudget))
    fc.assert(
      fc.property(reports(), budgets, (report, budget) => {
        const text = renderComment(report, { budget })
        expect(text.length).toBeLessThanOrEqual(budget)
        expect(readMarker(text)?.head).toBe(report.head?.sha)
        expectWellFormed(text, links)
      }),
      { seed: 1, numRuns: 250 },
    )
  })
})
