import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { merge, posted, type Report, renderComment } from './index.ts'

const runs = { seed: 1, numRuns: 2000 }
const empty: Report = { results: [], mode: 'report', onInconclusive: 'pass' }

/** Few gates, runs and heads, so that they meet. */
const pair = <T>(a: T, b: T) => fc.constantFrom(a, b)
const result = fc
  .record({
    gate: pair('a', '__proto__'),
    id: pair('x', 'y'),
    verdict: pair('pass', 'fail'),
    headline: pair('1', '2'),
  })
  .map(fields => ({ ...fairness, ...fields }) as GateResult)
const meeting: fc.Arbitrary<Report> = fc
  .record({ whole: reports(fc.constant([])), results: fc.array(result, { maxLength: 4 }) })
  .map(({ whole, results }) => ({ ...whole, results }))

const run = (id: number, attempt = 1) => ({
  id,
  attempt,
  url: `https://github.com/owner/churn/actions/runs/${id}`,
})
const head = (digit: string) => ({ sha: digit.repeat(40) })
const of = (id: string, headline: string, where: Partial<Report>): Report => ({
  ...churn,
  ...where,
  results: [{ ...fairness, id, headline }],
})
const told = (report: Report) => report.results.map(result => `${result.id}: ${result.headline}`)

describe('joined reports', () => {
  test('are the same in whichever order', () => {
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        expect(merge(a, b)).toEqual(merge(b, a))
      }),
      runs,
    )
  })

  test('are the same however they are grouped', () => {
    fc.assert(
      fc.property(meeting, meeting, meeting, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)))
      }),
      runs,
    )
  })

  test('gain nothing from being joined again', () => {
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        const joined = merge(a, b)
        expect(merge(joined, joined)).toEqual(joined)
        expect(merge(joined, a)).toEqual(joined)
      }),
      runs,
    )
  })

  test('hold the gates of both, and read the same from the comment', () => {
    const joined = merge(of('a', 'one', {}), of('b', 'two', {}))
    expect(told(joined)).toEqual(['a: one', 'b: two'])
    expect(renderComment(joined)).toBe(renderComment(posted(joined)))
    expect(told(merge(joined, empty))).toEqual(told(joined))
  })

  test('of two runs the later one tells, a second attempt over the first', () => {
    const first = of('a', 'one', { run: run(7) })
    expect(told(merge(first, of('a', 'two', { run: run(7, 2) })))).toEqual(['a: two'])
    expect(told(merge(of('a', 'three', { run: run(8) }), first))).toEqual(['a: three'])
  })

  test('a result keeps its own run among those of a later one', () => {
    const joined = merge(of('a', 'one', { run: run(7) }), of('b', 'two', { run: run(9) }))
    expect(told(merge(joined, of('a', 'three', { run: run(8) })))).toEqual(['a: three', 'b: two'])
  })

  test('results of an older head go, and do not come back', () => {
    const old = of('a', 'old', { head: head('a'), run: run(7) })
    const later = of('b', 'new', { head: head('b'), run: run(8) })
    const joined = merge(old, later)
    expect(told(joined)).toEqual(['b: new'])
    expect(told(merge(joined, old))).toEqual(['b: new'])
    expect(told(merge(merge(joined, of('c', 'newest', { head: head('a'), run: run(9) })), old))).toEqual([
      'c: newest',
    ])
  })

  test('of two jobs of one run the worse tells', () => {
    const pass = { ...churn, results: [{ ...fairness, verdict: 'pass' as const }] }
    const fail = { ...churn, results: [fairness] }
    expect(merge(pass, fail).results[0]!.verdict).toBe('fail')
    expect(merge({ ...fail, mode: 'report' }, { ...pass, onInconclusive: 'fail' })).toMatchObject({
      mode: 'enforce',
      onInconclusive: 'fail',
    })
  })
})
