import * as fc from 'fast-check'
import type { Attribute } from './attribute.ts'
import { type Cells, type Four, merge } from './cells.ts'
import { Ranker } from './ranking.ts'
import { Tally } from './tally.fixture.ts'

/** A group of so many rows, unweighted and without scores. */
export function groupOf({ tp = 0, fp = 0, fn = 0, tn = 0 }: Partial<Four>): Cells {
  const counts = { tn, fp, fn, tp }
  return { counts, weights: { ...counts }, squares: { ...counts }, scores: null, ranking: null }
}

export function attributeOf(groups: Partial<Four>[], reference?: number): Attribute {
  const cells = groups.map(groupOf)
  return { groups: cells, overall: merge(cells), reference }
}

export interface Rows {
  groups: Int32Array
  outcomes: Uint8Array
  weights?: Float64Array
  scores: Float64Array
}

/** Few groups, some without rows; scores with ties; weights or none, some of them 0. */
export const someRows: fc.Arbitrary<Rows> = fc
  .tuple(
    fc.array(
      fc.record({
        group: fc.nat(4),
        outcome: fc.constantFrom(0, 1, 2, 3, 255),
        weight: fc.constantFrom(0, 0.5, 1, 3.7),
        score: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.8, 1),
      }),
      { maxLength: 60 },
    ),
    fc.boolean(),
  )
  .map(([rows, weighted]) => ({
    groups: Int32Array.from(rows, row => row.group),
    outcomes: Uint8Array.from(rows, row => row.outcome),
    weights: weighted ? Float64Array.from(rows, row => row.weight) : undefined,
    scores: Float64Array.from(rows, row => row.score),
  }))

/** The attribute of these rows, with all that a metric may ask for. */
export function tabulate({ groups, outcomes, weights, scores }: Rows, reference?: number): Attribute {
  const rows = groups.length
  const tallies = [groups, new Int32Array(rows)].map(codes => {
    const tally = new Tally()
    tally.add(rows, codes, outcomes, weights, scores)
    return tally.cells()
  })
  const [cells, [overall = merge([])]] = tallies
  const ranker = new Ranker(1)
  ranker.add(rows, outcomes, scores, [groups], weights)
  const ranked = ranker.rank()
  overall.ranking = ranked.overall
  for (const [i, group] of cells.entries())
    group.ranking = ranked.groups[0][i] ?? { rocAuc: null, averagePrecision: null }
  return { groups: cells, overall, reference }
}
