import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  averagePrecisionOf,
  coverage,
  dcg,
  exponentialGain,
  linearGain,
  ndcg,
  rankingLoss,
  reciprocalRank,
} from './list-metrics.ts'
import { type List, listsOf } from './lists.ts'
import { rank } from './ranked.ts'

function list(...scores: number[][]): List {
  return {
    relevance: Float64Array.from(scores.flat()),
    ends: Uint32Array.from(scores, (_, i) => scores.slice(0, i + 1).flat().length),
  }
}

test('rows are gathered by query and ordered by score', () => {
  const ranked = rank(Float64Array.of(1, 2, 3, 2, 2, 1))
  const lists = listsOf(ranked, Float64Array.of(0, 1, 2, 3, 4, 5), Int32Array.of(2, 0, 2, 0, 2, 0))
  expect(lists).toEqual([list([1, 3], [5]), list(), list([2], [4], [0])])
})

/** Every order of the rows of each score. */
function orders(scores: number[][]): number[][] {
  const permute = (rows: number[]): number[][] =>
    rows.length === 0
      ? [[]]
      : rows.flatMap((row, i) => permute(rows.toSpliced(i, 1)).map(others => [row, ...others]))
  return scores.reduce<number[][]>(
    (all, rows) => all.flatMap(before => permute(rows).map(order => [...before, ...order])),
    [[]],
  )
}

describe('with ties', () => {
  const tied = fc.array(fc.array(fc.nat(3), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 })
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

  test('DCG and the reciprocal rank are the means over all orders', () => {
    fc.assert(
      fc.property(tied, fc.constantFrom(1, 2, 3, Number.POSITIVE_INFINITY), (scores, most) => {
        const all = orders(scores)
        const gains = all.map(order =>
          order.reduce((sum, relevance, i) => (i < most ? sum + relevance / Math.log2(i + 2) : sum), 0),
        )
        expect(dcg(list(...scores), most, linearGain)).toBeCloseTo(mean(gains), 12)
        const reciprocals = all.map(order => 1 / (1 + order.findIndex(relevance => relevance > 0)))
        const value = reciprocalRank(list(...scores))
        if (scores.flat().every(relevance => relevance === 0)) expect(value).toBeNull()
        else expect(value).toBeCloseTo(mean(reciprocals), 12)
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  test('average precision, coverage and the ranking loss take a tie for the worst', () => {
    const relevant = list([0, 1], [1, 0])
    expect(averagePrecisionOf(relevant)).toBeCloseTo((1 / 2 + 2 / 4) / 2, 14)
    expect(coverage(relevant)).toBe(4)
    // Of the four pairs only the first relevant above the last other is right.
    expect(rankingLoss(relevant)).toBe(3 / 4)
  })
})

test('DCG and NDCG of the example of Järvelin’s discount', () => {
  const ranked = list([3], [2], [3], [0], [1], [2])
  const best = list([3, 3], [2, 2], [1], [0])
  expect(dcg(ranked, 6, linearGain)).toBeCloseTo(6.861, 3)
  expect(ndcg(ranked, best, 6, linearGain)).toBeCloseTo(0.961, 3)
  expect(dcg(ranked, 2, exponentialGain)).toBeCloseTo(7 + 3 / Math.log2(3), 14)
})

test('where nothing or everything is relevant', () => {
  const nothing = list([0], [0])
  expect(ndcg(nothing, nothing, 2, linearGain)).toBeNull()
  expect(averagePrecisionOf(nothing)).toBeNull()
  expect(coverage(nothing)).toBeNull()
  expect(rankingLoss(nothing)).toBeNull()
  expect(rankingLoss(list([1], [2]))).toBeNull()
  expect(averagePrecisionOf(list([1], [2]))).toBe(1)
})
