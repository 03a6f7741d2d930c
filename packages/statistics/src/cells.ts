import type { Ranking } from './ranking.ts'
import type { Share } from './share.ts'

/** The four cells of a confusion table: true and false positives and negatives. */
export type Outcome = 'tn' | 'fp' | 'fn' | 'tp'
export type Four = Record<Outcome, number>

/** The cell of each outcome code, which is 2 * (is positive) + (is predicted positive). */
export const outcomes: readonly Outcome[] = ['tn', 'fp', 'fn', 'tp']

/** All that the metrics need of one group, or of all rows. Without weights, `weights` and `squares` equal `counts`. */
export interface Cells {
  /** Rows. */
  counts: Four
  /** Sums of the rows' weights. */
  weights: Four
  /** Sums of the rows' squared weights, for Kish's effective number of rows. */
  squares: Four
  /** Null without scores. */
  scores: { positives: ScoreSums; negatives: ScoreSums } | null
  /** What only the order of the scores tells; null where it was not asked for. */
  ranking: Ranking | null
  /**
   * By its name, a metric as a share of as many rows as vary as much: for the intervals of what is no rate, and of
   * rates whose rows come in clusters. Merged cells have none.
   */
  shares?: Readonly<Record<string, Share>>
}

/** Weighted sums over one true class: of the scores, and of their squared distances to the class (1 or 0). */
export interface ScoreSums {
  score: number
  squaredError: number
}

/**
 * Disjoint groups as one. Its ranking does not follow from theirs, and is null.
 *
 * @example merge(cellsOfGroups).counts.tp // the true positives of all groups
 */
export function merge(parts: Iterable<Cells>): Cells {
  const sum: Cells = { counts: four(), weights: four(), squares: four(), scores: null, ranking: null }
  for (const part of parts) {
    for (const outcome of outcomes) {
      sum.counts[outcome] += part.counts[outcome]
      sum.weights[outcome] += part.weights[outcome]
      sum.squares[outcome] += part.squares[outcome]
    }
    if (part.scores === null) continue
    sum.scores ??= { positives: { score: 0, squaredError: 0 }, negatives: { score: 0, squaredError: 0 } }
    for (const side of ['positives', 'negatives'] as const) {
      sum.scores[side].score += part.scores[side].score
      sum.scores[side].squaredError += part.scores[side].squaredError
    }
  }
  return sum
}

function four(): Four {
  return { tn: 0, fp: 0, fn: 0, tp: 0 }
}

/** Sets of rows that metrics are of, by the cells that hold them. The names are a reader's. */
export const rowSets = {
  rows: outcomes,
  positives: ['tp', 'fn'],
  negatives: ['fp', 'tn'],
  'predicted positives': ['tp', 'fp'],
  'predicted negatives': ['fn', 'tn'],
  'positives or predicted positives': ['tp', 'fp', 'fn'],
} as const satisfies Record<string, readonly Outcome[]>
export type RowSet = keyof typeof rowSets

/** The rows of a set, whatever their weight. */
export function rowsIn(cells: Cells, set: RowSet): number {
  return total(cells.counts, rowSets[set])
}

/** The weight of the rows of a set. */
export function weightIn(cells: Cells, set: RowSet): number {
  return total(cells.weights, rowSets[set])
}

export function total(four: Four, cells: readonly Outcome[]): number {
  let sum = 0
  for (const cell of cells) sum += four[cell]
  return sum
}
