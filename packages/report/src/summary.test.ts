import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports, repositoryUrl } from './hostile.fixture.ts'
import { renderSummary } from './index.ts'
import { expectWellFormed } from './well-formed.fixture.ts'

describe('the job summary', () => {
  test('shows every row of an exhibit, and what passes without a click', () => {
    const [exhibit] = fairness.exhibits
    const rows = Array.from({ length: 300 }, (_, index) => [`group ${index}`, ...exhibit!.rows[0]!.slice(1)])
    const text = renderSummary({ ...churn, results: [{ ...fairness, exhibits: [{ ...exhibit!, rows }] }] })
    expect(text).toContain('| group 299 |')
    const fine = renderSummary({
      ...churn,
      results: churn.results.filter(result => result.verdict === 'pass'),
    })
    expect(fine).toMatch(/^### ✅ Probity: all 3 gates pass\n\n\| {2}\| gate/)
    expect(fine).toContain('A decrease of more than 0.01 is ruled out.')
  })

  test('keeps to its bytes and its form whatever the repository holds', () => {
    const links = new RegExp(`^${repositoryUrl}/actions/runs/`)
    fc.assert(
      fc.property(reports(), fc.integer({ min: 200, max: 40_000 }), (report, budgetBytes) => {
        const text = renderSummary(report, { budgetBytes })
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(budgetBytes)
        expectWellFormed(text, links)
      }),
      { seed: 1, numRuns: 60 },
    )
  })
})
