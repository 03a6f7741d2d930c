import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cells, merge, rowsIn } from './cells.ts'
import { type Rows, someRows } from './groups.fixture.ts'
import { Tally } from './tally.fixture.ts'

/** The same rows in batches of `size`. */
function count({ groups, outcomes, weights, scores }: Rows, size = groups.length || 1): Cells[] {
  const tally = new Tally()
  for (let at = 0; at < groups.length; at += size) {
    const part = <T extends Int32Array | Uint8Array | Float64Array>(column: T) =>
      column.subarray(at, at + size) as T
    const rows = Math.min(size, groups.length - at)
    tally.add(rows, part(groups), part(outcomes), weights && part(weights), part(scores))
  }
  return tally.cells()
}

function sums({ counts, weights, squares, scores }: Cells): number[] {
  const ofScores = scores === null ? [] : [scores.positives, scores.negatives].flatMap(Object.values)
  return [counts, weights, squares].flatMap(Object.values).concat(ofScores)
}

function expectClose(a: Cells, b: Cells): void {
  expect(sums(a)).toHaveLength(sums(b).length)
  for (const [i, sum] of sums(a).entries()) expect(sum).toBeCloseTo(sums(b)[i], 10)
}

describe('Tally', () => {
  test('a hit, a false alarm, a miss', () => {
    const tally = new Tally()
    tally.add(3, Int32Array.of(0, 1, 0), Uint8Array.of(3, 1, 2))
    expect(tally.cells().map(({ counts }) => counts)).toEqual([
      { tn: 0, fp: 0, fn: 1, tp: 1 },
      { tn: 0, fp: 1, fn: 0, tp: 0 },
    ])
    expect(tally.cells()[0].weights).toEqual({ tn: 0, fp: 0, fn: 1, tp: 1 })
    expect(tally.cells()[0].scores).toBeNull()
  })

  test('weights, their squares, scores and their errors are summed by cell and by class', () => {
    const tally = new Tally()
    const two = Int32Array.of(0, 0)
    tally.add(2, two, Uint8Array.of(3, 0), Float64Array.of(2, 3), Float64Array.of(0.75, 0.5))
    const [cells] = tally.cells()
    expect(cells.weights).toEqual({ tn: 3, fp: 0, fn: 0, tp: 2 })
    expect(cells.squares).toEqual({ tn: 9, fp: 0, fn: 0, tp: 4 })
    expect(cells.scores).toEqual({
      positives: { score: 1.5, squaredError: 0.125 },
      negatives: { score: 1.5, squaredError: 0.75 },
    })
  })

  test('a row with outcome 255 or a negative group is left out', () => {
    const tally = new Tally()
    tally.add(3, Int32Array.of(0, -1, 0), Uint8Array.of(255, 3, 3))
    expect(tally.cells().map(cells => rowsIn(cells, 'rows'))).toEqual([1])
  })

  test('the batches make no difference', () => {
    fc.assert(
      fc.property(someRows, fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const [whole, parts] = [count(rows), count(rows, size)]
        expect(parts).toHaveLength(whole.length)
        for (const [i, cells] of parts.entries()) expectClose(cells, whole[i])
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('the groups add up to all rows, in any order', () => {
    fc.assert(
      fc.property(someRows, rows => {
        fc.pre(rows.groups.length > 0)
        const groups = count(rows)
        const all = count({ ...rows, groups: new Int32Array(rows.groups.length) })
        expectClose(merge(groups), all[0])
        expectClose(merge(groups.toReversed()), all[0])
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('a million weights of a tenth weigh a hundred thousand', () => {
    const tally = new Tally()
    const rows = 1000
    for (let i = 0; i < 1000; i++)
      tally.add(rows, new Int32Array(rows), new Uint8Array(rows), new Float64Array(rows).fill(0.1))
    // Plain addition is off by 1.3e-6.
    expect(Math.abs(tally.cells()[0].weights.tn - 1e5)).toBeLessThan(1e-10)
  })

  test('numbers that are no weights or no scores are refused', () => {
    const one = Int32Array.of(0)
    for (const weight of [-1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => new Tally().add(1, one, Uint8Array.of(3), Float64Array.of(weight))).toThrow(/weight/)
    for (const score of [Number.NaN, Number.NEGATIVE_INFINITY])
      expect(() => new Tally().add(1, one, Uint8Array.of(3), undefined, Float64Array.of(score))).toThrow(
        /score/,
      )
  })

  test('weights that come with some batches only are refused', () => {
    const tally = new Tally()
    tally.add(1, Int32Array.of(0), Uint8Array.of(3))
    expect(() => tally.add(1, Int32Array.of(0), Uint8Array.of(3), Float64Array.of(1))).toThrow(/every batch/)
  })
})
