import type { Combination, NoBase, PairingFacts, ScoredRows } from '@probity/predictions'
import type { TableFacts } from '@probity/tables'
import type { Clusters } from './clusters.ts'

/** A combination of codes whose labels have a meaning. */
export interface Counted extends Combination {
  isPositive: boolean
  isPredictedPositive: boolean
  /** What the base predicts for these rows; undefined where it has no such row, or another true label for it. */
  isPredictedPositiveByBase?: boolean
}

/** All that the gate needs of the predictions, however many rows there were. */
export interface Predictions {
  /** Rows that have a label, a prediction and what else was asked for. */
  counted: Counted[]
  /** For each combination that `scored` names, its place in `counted`, or −1 where it is left out. */
  countedOf: Int32Array
  scored?: ScoredRows
  /** Where rows come in clusters; by the rows of `scored`. */
  clusters?: Clusters
  /** The columns of groups, in the order of the codes from index 2 on; each code's text. */
  groupColumns: { name: string; dictionary: readonly string[] }[]
  /** The canonical labels: the one that is counted, and the others. */
  positive: string
  negatives: string[]
  rows: number
  /** Rows left out, by the column that lacks a value. */
  missing: { column: string; rows: number }[]
  /** Rows whose id stood in an earlier row already; 0 where no id column was named. */
  duplicateIds: number
  files: TableFacts[]
  base: Base
  /** Values of group columns that only the base has, as a reader writes them: `race = Asian`. */
  gone: string[]
}

/** The predictions to compare with, or why there are none. */
export type Base =
  | NoBase
  /** The same rows under both models: `isPredictedPositiveByBase` tells. */
  | {
      kind: 'paired'
      label: string
      facts: PairingFacts
      compared: number
      changedLabels: number
      files: TableFacts[]
    }
  /** Rows that are not known to be the same: the base's own combinations, their codes as in `counted`. */
  | { kind: 'unpaired'; label: string; reason: string; counted: Counted[]; files: TableFacts[] }
