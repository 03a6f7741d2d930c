import { gzipSync } from 'node:zlib'
import { canonicalJson, validateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports, repositoryUrl } from './hostile.fixture.ts'
import { decodeDigest, encodeDigest, posted, type Report, renderComment } from './index.ts'

const decode = (text: string) => decodeDigest(text, validateResult, repositoryUrl)
const packed = (value: unknown) =>
  `[probity]:data:application/gzip;base64,${gzipSync(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64')}`
const body = (fields: Record<string, unknown> = {}) => ({
  schema: 'probity/report@1',
  ...posted(churn),
  ...fields,
})

describe('the results that travel in a comment', () => {
  test('come back as they may be posted', () => {
    expect(decode(renderComment(churn))).toEqual(posted(churn))
    expect(decode(renderComment(churn).replaceAll('\n', '\r\n'))).toEqual(posted(churn))
  })

  test('come back whatever the repository holds, and again the same', () => {
    const short = (report: Report) =>
      report.results.every(
        result =>
          result.claims.length <= 100 &&
          result.findings.length <= 100 &&
          result.exhibits.every(exhibit => exhibit.rows.length <= 100),
      )
    fc.assert(
      fc.property(reports(), report => {
        const back = decode(encodeDigest(report))!
        if (short(report)) expect(bySort(back)).toEqual(bySort(posted(report)))
        expect(encodeDigest(back)).toBe(encodeDigest(report))
        expect(renderComment(back)).toBe(renderComment(report))
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('of a long list the first hundred travel, the worst of the findings', () => {
    const finding = { rule: 'a', level: 'note' as const, path: 'a', message: 'b', fix: '' }
    const findings = [...Array.from({ length: 150 }, () => finding), { ...finding, level: 'error' as const }]
    const [result] = decode(encodeDigest({ ...churn, results: [{ ...fairness, findings }] }))!.results
    expect(result!.findings).toHaveLength(100)
    expect(result!.findings[0]!.level).toBe('error')
    expect(result!.notes.at(-1)).toBe('51 more findings are in the job summary')
  })

  test('of thousands of claims a hundred travel in a comment, those that are open before those that are waived', () => {
    const [claim] = fairness.claims
    const waived = { owner: '@ada', reason: 'made up', expires: '2027-01-31' }
    const claims = [
      ...Array.from({ length: 2000 }, (_, i) => ({
        ...claim!,
        id: `waived ${i}`,
        verdict: 'fail' as const,
        waived,
      })),
      ...Array.from({ length: 50 }, (_, i) => ({ ...claim!, id: `open ${i}`, verdict: 'fail' as const })),
    ]
    const report = { ...churn, results: [{ ...fairness, claims, verdict: 'fail' as const }] }
    const [result] = decode(renderComment(report))!.results
    expect(result!.claims).toHaveLength(100)
    expect(result!.claims[49]!.id).toBe('open 49')
    expect(result!.verdict).toBe('fail')
    expect(result!.notes.at(-1)).toBe('1950 more claims are in the job summary')
  })

  test('bytes hold no time and no system', () => {
    const bytes = Buffer.from(encodeDigest(churn).split(',')[1]!, 'base64')
    expect([...bytes.subarray(4, 8), bytes[9]]).toEqual([0, 0, 0, 0, 255])
  })

  test('a comment without them has none', () => {
    expect(decode('<!-- probity key=audit -->\n### hello')).toBeUndefined()
  })

  test.each([
    ['not gzip', 'is not gzip', '[probity]:data:application/gzip;base64,AAAA'],
    ['a bomb', 'is not gzip of at most', packed(`"${' '.repeat(9 * 1024 * 1024)}"`)],
    ['not JSON', 'is not JSON', packed('{')],
    ['another version', 'is not of the shape', packed(body({ schema: 'probity/report@2' }))],
    ['a key too many', 'is not of the shape', packed(body({ extra: 1 }))],
    [
      'a result that is none',
      'is not of the shape',
      packed(body({ results: [{ ...fairness, verdict: 'great' }] })),
    ],
    ['a mode that is none', 'is not of the shape', packed(body({ mode: 'off' }))],
    ['a head that is no commit', 'is not of the shape', packed(body({ head: { sha: 'abc' } }))],
    [
      'a link to elsewhere',
      'is not of the shape',
      packed(body({ run: { id: 1, attempt: 1, url: 'https://evil.example/actions/runs/1' } })),
    ],
    [
      'a link to another run',
      'is not of the shape',
      packed(body({ run: { id: 1, attempt: 1, url: `${repositoryUrl}/actions/runs/12` } })),
    ],
    ['origins that do not fit', 'is not of the shape', packed(body({ origins: [{ id: 1, attempt: 1 }] }))],
    ['null', 'is not of the shape', packed(null)],
  ])('%s is told and dropped', (_, problem, text) => {
    expect(() => decode(text)).toThrow(`the results that travel in it cannot be used: the digest ${problem}`)
  })
})

/** The digest tells the findings worst first. */
function bySort(report: Report): unknown {
  return {
    ...report,
    results: report.results.map(result => ({
      ...result,
      findings: result.findings.map(canonicalJson).sort(),
    })),
  }
}
