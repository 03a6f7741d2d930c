import type { NoBase, PairingFacts } from '@probity/predictions'
import type { Table } from './table.ts'
import type { Inferred } from './task.ts'

/** All that the gate needs of the predictions: 20 to 60 bytes a row, and as many of the base. */
export interface Predictions extends Inferred {
  /** By code; of two classes the positive one is 1. Empty where labels are numbers. */
  classes: string[]
  here: Table
  base: Base
}

/** The predictions to compare with, or why there are none. */
export type Base =
  | NoBase
  | {
      kind: 'paired'
      label: string
      table: Table
      /** The rows that are compared: those here and, one by one, those of the base. */
      rows: Int32Array
      baseRows: Int32Array
      facts: PairingFacts
      changedLabels: number
    }
  /** Rows that are not known to be the same. */
  | { kind: 'unpaired'; label: string; table: Table; reason: string }
