import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn, fairness } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { annotations } from './index.ts'

describe('annotations', () => {
  test('say what does not pass, worst first, and where; a claim on a file once, by its finding', () => {
    expect(annotations(churn).map(({ level, title, path, line }) => [level, title, path, line])).toEqual([
      ['error', 'fairness-gate: true positive rate gap, gender & age_band', undefined, undefined],
      ['error', 'pii-scan: email', 'data/train.csv', 1],
      ['warning', 'drift-gate: Kolmogorov-Smirnov distance, column = tenure', undefined, undefined],
    ])
  })

  test('an error is what stops the merge', () => {
    expect(annotations({ ...churn, mode: 'report' }).map(({ level }) => level)).not.toContain('error')
    expect(annotations({ ...churn, onInconclusive: 'fail' }).every(({ level }) => level === 'error')).toBe(
      true,
    )
    expect(annotations({ ...churn, onInconclusive: 'pass' }).at(-1)!.level).toBe('notice')
  })

  test('the tenth of a level says how many more there are', () => {
    const many = { ...fairness, claims: Array.from({ length: 25 }, () => fairness.claims[0]!) }
    const found = annotations({ ...churn, results: [many] })
    expect(found).toHaveLength(10)
    expect(found[9]).toEqual({
      level: 'error',
      title: 'Probity: 16 more',
      message: '16 more; the job summary has them',
    })
  })

  test('are at most ten a level and plain lines, whatever the repository holds', () => {
    fc.assert(
      fc.property(reports(), report => {
        const found = annotations(report)
        for (const level of ['error', 'warning', 'notice']) {
          expect(found.filter(annotation => annotation.level === level).length).toBeLessThanOrEqual(10)
        }
        for (const { title, message } of found) {
          expect(title.length).toBeLessThanOrEqual(255)
          expect(title + message).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
        }
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
