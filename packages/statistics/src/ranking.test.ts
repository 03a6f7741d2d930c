import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Rows, someRows } from './groups.fixture.ts'
import { descending } from './order.ts'
import { Ranker, type Ranking } from './ranking.ts'

describe('descending', () => {
  test('is the stable sort by falling score, whatever the doubles', () => {
    const score = fc.oneof(fc.double({ noNaN: true }), fc.constantFrom(0, 1, -1, 0.1, -0.1)).map(x => x + 0)
    fc.assert(
      fc.property(fc.array(score, { maxLength: 200 }), scores => {
        const kept = Float64Array.from(scores)
        const byComparison = scores
          .map((_, i) => i)
          .sort((i, j) => (scores[i] < scores[j] ? 1 : scores[i] > scores[j] ? -1 : i - j))
        expect([...descending(kept, scores.length)]).toEqual(byComparison)
        expect([...kept]).toEqual(scores)
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})

/** By the definitions: every pair of a positive and a negative; precision and recall at every distinct score. */
function byDefinition(
  { groups, outcomes, weights, scores }: Rows,
  isIn: (group: number) => boolean,
): Ranking {
  const rows = [...scores.keys()]
    .filter(i => outcomes[i] < 4 && isIn(groups[i]))
    .map(i => ({ score: scores[i], positive: outcomes[i] > 1, weight: weights?.[i] ?? 1 }))
  const weigh = (of: typeof rows) => of.reduce((sum, row) => sum + row.weight, 0)
  const positives = rows.filter(row => row.positive)
  const negatives = rows.filter(row => !row.positive)
  let won = 0
  for (const p of positives)
    for (const n of negatives)
      won += p.weight * n.weight * (p.score > n.score ? 1 : p.score === n.score ? 0.5 : 0)
  let average = 0
  let recall = 0
  for (const cut of [...new Set(rows.map(row => row.score))].sort((a, b) => b - a)) {
    const chosen = rows.filter(row => row.score >= cut)
    const found = weigh(chosen.filter(row => row.positive))
    if (found > 0) average += (found / weigh(positives) - recall) * (found / weigh(chosen))
    recall = found / weigh(positives)
  }
  return {
    rocAuc: weigh(positives) * weigh(negatives) > 0 ? won / (weigh(positives) * weigh(negatives)) : null,
    averagePrecision: weigh(positives) > 0 ? average : null,
  }
}

function expectClose(ours: Ranking, theirs: Ranking): void {
  for (const key of ['rocAuc', 'averagePrecision'] as const)
    if (theirs[key] === null) expect(ours[key]).toBeNull()
    else expect(ours[key]).toBeCloseTo(theirs[key], 12)
}

describe('Ranker', () => {
  test('scikit-learn’s example of four', () => {
    const ranker = new Ranker(0)
    ranker.add(4, Uint8Array.of(0, 0, 2, 2), Float64Array.of(0.1, 0.4, 0.35, 0.8), [])
    const { overall } = ranker.rank()
    expect(overall.rocAuc).toBe(0.75)
    expect(overall.averagePrecision).toBeCloseTo(0.8333333333333333, 15)
  })

  test('every group and all rows are as the definitions have them, with ties and weights', () => {
    fc.assert(
      fc.property(someRows, rows => {
        const ranker = new Ranker(2)
        const odd = rows.groups.map(group => (group === 0 ? -1 : group % 2))
        ranker.add(rows.groups.length, rows.outcomes, rows.scores, [rows.groups, odd], rows.weights)
        const { overall, groups } = ranker.rank()
        expectClose(
          overall,
          byDefinition(rows, () => true),
        )
        for (const [code, ranking] of groups[0].entries())
          expectClose(
            ranking,
            byDefinition(rows, group => group === code),
          )
        for (const [code, ranking] of groups[1].entries())
          expectClose(
            ranking,
            byDefinition({ ...rows, groups: odd }, group => group === code),
          )
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('many batches are as one', () => {
    const rows = 5000
    const scores = Float64Array.from({ length: rows }, (_, i) => ((i * 7919) % 1009) / 1009)
    const outcomes = Uint8Array.from({ length: rows }, (_, i) => (i % 3 === 0 ? 3 : 1))
    const codes = Int32Array.from({ length: rows }, (_, i) => i % 4)
    const [whole, parts] = [new Ranker(1), new Ranker(1)]
    whole.add(rows, outcomes, scores, [codes])
    for (let at = 0; at < rows; at += 100)
      parts.add(100, outcomes.subarray(at), scores.subarray(at), [codes.subarray(at)])
    expect(parts.rank()).toEqual(whole.rank())
  })

  test('without a row, or with one class only, there is no ranking', () => {
    expect(new Ranker(0).rank().overall).toEqual({ rocAuc: null, averagePrecision: null })
    const ranker = new Ranker(0)
    ranker.add(1, Uint8Array.of(3), Float64Array.of(0.5), [])
    expect(ranker.rank().overall).toEqual({ rocAuc: null, averagePrecision: 1 })
  })

  test('0 and -0 are one score, and NaN is none', () => {
    const ranker = new Ranker(0)
    ranker.add(2, Uint8Array.of(3, 1), Float64Array.of(-0, 0), [])
    expect(ranker.rank().overall.rocAuc).toBe(0.5)
    expect(() => ranker.add(1, Uint8Array.of(3), Float64Array.of(Number.NaN), [])).toThrow(RangeError)
  })
})
