import fc from 'fast-check'
import { expect, test } from 'vitest'
import { oneVsOne, oneVsRest, outrankingOf } from './outranking.ts'
import { rank } from './ranked.ts'
import { someSamples } from './samples.fixture.ts'

/** AUC of the rows of class a against those of the other classes, by all pairs. */
function auc(score: Float64Array, truth: ArrayLike<number>, a: number, others: number[]): number {
  let won = 0
  let pairs = 0
  for (let i = 0; i < truth.length; i++) {
    if (truth[i] !== a) continue
    for (let j = 0; j < truth.length; j++) {
      if (!others.includes(truth[j])) continue
      won += score[i] > score[j] ? 1 : score[i] === score[j] ? 0.5 : 0
      pairs++
    }
  }
  return won / pairs
}

test('the means of AUC are what all pairs say', () => {
  fc.assert(
    fc.property(someSamples.multiclass, ({ truth, probabilities = [] }) => {
      const rows = [0, 1, 2].map(code => truth.filter(own => own === code).length)
      fc.pre(!rows.includes(0))
      const outranking = outrankingOf(
        probabilities.map(column => rank(column)),
        truth,
      )
      const rest = [0, 1, 2].map(a =>
        auc(
          probabilities[a],
          truth,
          a,
          [0, 1, 2].filter(b => b !== a),
        ),
      )
      const pairs = [
        [0, 1],
        [0, 2],
        [1, 2],
      ].map(([a, b]) => (auc(probabilities[a], truth, a, [b]) + auc(probabilities[b], truth, b, [a])) / 2)
      const mean = (values: number[], weights: number[]) =>
        values.reduce((sum, value, i) => sum + value * weights[i], 0) / weights.reduce((sum, w) => sum + w, 0)
      expect(oneVsRest(outranking, false).value).toBeCloseTo(mean(rest, [1, 1, 1]), 12)
      expect(oneVsRest(outranking, true).value).toBeCloseTo(mean(rest, rows), 12)
      expect(oneVsOne(outranking, false).value).toBeCloseTo(mean(pairs, [1, 1, 1]), 12)
      expect(oneVsOne(outranking, true).value).toBeCloseTo(
        mean(pairs, [rows[0] + rows[1], rows[0] + rows[2], rows[1] + rows[2]]),
        12,
      )
    }),
    { seed: 1, numRuns: 300 },
  )
})
