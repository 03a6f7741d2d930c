import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someRows } from '../groups.fixture.ts'
import { Ranker } from '../ranking.ts'
import {
  averagePrecision,
  curveOf,
  gini,
  kolmogorovSmirnov,
  partialAuc,
  precisionRecallAuc,
  rocAuc,
} from './curve.ts'
import { rank } from './ranked.ts'

const curve = (scores: number[], positives: number[], weights?: number[]) =>
  curveOf(rank(Float64Array.from(scores)), Uint8Array.from(positives), weights && Float64Array.from(weights))

test('scikit-learn’s example of four', () => {
  const four = curve([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1])
  expect(four).toEqual({
    positives: Float64Array.of(0, 1, 1, 2, 2),
    negatives: Float64Array.of(0, 0, 1, 1, 2),
  })
  expect(rocAuc(four).value).toBe(0.75)
  expect(gini(four).value).toBe(0.5)
  expect(averagePrecision(four).value).toBeCloseTo(0.8333333333333333, 14)
  expect(kolmogorovSmirnov(four).value).toBe(0.5)
})

test('a score of no weight is no point, and -0 is 0', () => {
  expect(curve([3, 2, 0, -0], [1, 0, 1, 0], [1, 0, 2, 3])).toEqual({
    positives: Float64Array.of(0, 1, 3),
    negatives: Float64Array.of(0, 0, 3),
  })
})

test('is what the ranking of groups says of AUC and average precision', () => {
  fc.assert(
    fc.property(someRows, rows => {
      const ranker = new Ranker(0)
      ranker.add(rows.groups.length, rows.outcomes, rows.scores, [], rows.weights)
      const { overall } = ranker.rank()
      const kept = [...rows.outcomes.keys()].filter(i => rows.outcomes[i] < 4)
      const ours = curve(
        kept.map(i => rows.scores[i]),
        kept.map(i => rows.outcomes[i] >> 1),
        rows.weights && kept.map(i => rows.weights![i]),
      )
      for (const [value, expected] of [
        [rocAuc(ours).value, overall.rocAuc],
        [averagePrecision(ours).value, overall.averagePrecision],
      ]) {
        if (expected === null) expect(value).toBeNull()
        else expect(value).toBeCloseTo(expected, 12)
      }
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('the partial area of everything is all of it, of chance 0.5, and between points on the line', () => {
  const chance = curve([1, 1, 1], [0, 1, 0])
  expect(partialAuc(chance, 0.1).value).toBeCloseTo(0.5, 14)
  const four = curve([4, 3, 2, 1], [1, 0, 1, 0])
  expect(partialAuc(four, 1).value).toBeCloseTo(rocAuc(four).value!, 14)
  // Up to 0.25 the true positive rate is 0.5: an area of 0.125, of which chance has 0.25² / 2.
  expect(partialAuc(four, 0.25).value).toBeCloseTo((1 + (0.125 - 0.03125) / (0.25 - 0.03125)) / 2, 14)
  const tie = curve([2, 1, 1], [1, 1, 0])
  // From (0, 0.5) to (1, 1) on a line, which is at 0.6 for a rate of 0.2.
  expect(partialAuc(tie, 0.2).value).toBeCloseTo((1 + (0.11 - 0.02) / (0.2 - 0.02)) / 2, 14)
})

test('precision over recall starts at 1 and is joined by lines', () => {
  // Points (recall, precision): (0, 1), (0, 0), (1/2, 1/2), (1, 2/3).
  const value = precisionRecallAuc(curve([4, 3, 2], [0, 1, 1])).value
  expect(value).toBeCloseTo((0.5 * (0 + 0.5)) / 2 + (0.5 * (0.5 + 2 / 3)) / 2, 14)
})
