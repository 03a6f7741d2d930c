import type { GateResult } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import {
  annotations,
  encodeDigest,
  posted,
  type Report,
  renderComment,
  renderJUnit,
  renderSummary,
  renderTerminal,
} from './index.ts'

/** All numbers of a small group are `count` or follow from it. */
function withGroupOf(count: number): Report {
  const [gap] = fairness.claims
  const slice = { gender: 'other' }
  const result: GateResult = {
    ...fairness,
    claims: [
      {
        ...gap!,
        n: count,
        value: count / 9,
        interval: [0, count / 9],
        change: { value: count / 9, interval: null, confidence: 0.9, method: 'pairs' },
      },
      {
        ...gap!,
        id: 'groups',
        groups: [
          { slice, value: count / 9, n: count, count },
          { slice, value: 0.5, n: 500, count },
        ],
        leftOut: [{ slice, n: count, reason: 'too few' }],
      },
    ],
    exhibits: [
      {
        ...fairness.exhibits[0]!,
        rows: [
          [
            'other',
            count,
            count,
            { value: count / 9, interval: null, n: count },
            { value: count / 9, interval: [0, 1], n: count },
          ],
        ],
      },
    ],
    measurements: [
      { metric: 'selection_rate', slice, value: count / 9, interval: null, n: count, baseline: null },
    ],
    coverage: { read: [{ path: 'a.csv', bytes: 80, rows: count }], skipped: [] },
  }
  return { ...churn, results: [result] }
}

const everywhere: ((report: Report) => unknown)[] = [
  renderComment,
  renderSummary,
  renderTerminal,
  renderJUnit,
  annotations,
  encodeDigest,
]

describe('what is posted', () => {
  test('tells nothing of a group under ten but that it is', () => {
    for (const render of everywhere) {
      const outputs = [1, 2, 5, 9].map(count => render(withGroupOf(count)))
      for (const output of outputs) expect(output).toEqual(outputs[0])
    }
  })

  test('tells a group of ten', () => {
    expect(renderComment(withGroupOf(10))).toContain('1.111 (10 of 10)')
  })

  test('tells zero', () => {
    expect(renderTerminal(withGroupOf(0))).toContain('gender = other (0 rows)')
  })

  test('is what may be posted of itself', () => {
    fc.assert(
      fc.property(reports(), report => {
        expect(posted(posted(report))).toEqual(posted(report))
      }),
      { seed: 1, numRuns: 100 },
    )
  })
})
