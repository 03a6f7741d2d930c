import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { churn } from './churn.fixture.ts'
import { reports } from './hostile.fixture.ts'
import { decodeTrend, encodeTrend, extendTrend, sparkline, trendExhibit } from './trend.ts'

describe('a trend', () => {
  test('grows by a merge at a time, keeps the last eight, and forgets claims that are gone', () => {
    let trend = {}
    for (let merge = 0; merge < 10; merge++) trend = extendTrend(trend, churn.results)
    const lengths = Object.values(trend as Record<string, number[]>).map(values => values.length)
    expect(new Set(lengths)).toEqual(new Set([8]))
    expect(extendTrend(trend, [])).toEqual({})
  })

  test('is a table once there was a merge', () => {
    expect(trendExhibit({}, churn.results)).toBeUndefined()
    const table = trendExhibit(extendTrend({}, churn.results), churn.results)!
    expect(table.rows.length).toBeGreaterThan(0)
    expect(table.rows[0]![1]).toBe('▁▁')
  })

  test('travels in the text of a check run, whatever claims are called', () => {
    fc.assert(
      fc.property(reports(), ({ results }) => {
        const trend = extendTrend({}, results)
        expect(decodeTrend(`A summary\n\n${encodeTrend(trend)}\n`)).toEqual(trend)
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('shows no gap of which one group has fewer than ten rows', () => {
    const result = churn.results.find(({ claims }) => claims.some(({ value }) => value !== null))!
    const claim = { ...result.claims.find(({ value }) => value !== null)!, n: 1000 }
    const of = (n: number) =>
      extendTrend({}, [
        { ...result, claims: [{ ...claim, groups: [{ slice: {}, value: 0.5, n, count: 1 }] }] },
      ])
    expect(Object.keys(of(9))).toEqual([])
    expect(Object.keys(of(10))).toHaveLength(1)
  })

  test('fits the text of a check run, however long its claims are called', () => {
    const long = Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`${i}${'x'.repeat(5000)}`, [i]]))
    const text = encodeTrend(long)
    expect(text.length).toBeLessThanOrEqual(65_535)
    expect(Object.keys(decodeTrend(text)).length).toBeGreaterThan(5)
  })

  test.each([
    ['nothing', undefined],
    ['no trend', '# Passed'],
    ['no JSON', encodeTrend({}).slice(0, -3)],
    ['no numbers', encodeTrend({ a: ['1'] } as never)],
    ['too much', encodeTrend({ a: Array.from({ length: 9 }, () => 1) })],
    ['a list', encodeTrend([] as never)],
  ])('of %s is empty', (_, text) => {
    expect(decodeTrend(text)).toEqual({})
  })

  test('is drawn between its least and its greatest', () => {
    expect(sparkline([0.06, 0.05, 0.06, 0.17])).toBe('▂▁▂█')
    expect(sparkline([1])).toBe('▁')
  })
})
