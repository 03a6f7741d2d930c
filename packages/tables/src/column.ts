import type { Fault } from './fault.ts'

/** One wanted column, and how its fields are read. */
export interface Want {
  name: string
  as: 'category' | 'number' | 'key'
}

/** Each distinct text once, and a code for each row. Empty and quoted empty are one text, `''`. */
export interface CategoryColumn {
  as: 'category'
  name: string
  codes: Int32Array
  /** From code to text, in the order of first appearance. Grows between batches; one for all files of a reader. */
  dictionary: readonly string[]
}

/** Doubles; NaN where the field is missing (see `isMissing`). Never infinite. */
export interface NumberColumn {
  as: 'number'
  name: string
  values: Float64Array
}

/**
 * For ids, of which there is no most: the FNV-1a hash (64 bits) of each field's bytes, in two halves. Among
 * ten million ids the chance that any two share one is 3 in a million. A missing id has the hash of no bytes.
 */
export interface KeyColumn {
  as: 'key'
  name: string
  high: Uint32Array
  low: Uint32Array
}

export type Column = CategoryColumn | NumberColumn | KeyColumn

/** Reads the values of one wanted column out of scanned records. */
export interface ColumnReader {
  readonly column: Column
  /** What is wrong with the value at which the last `take` stopped. */
  fault: Fault | null
  /**
   * Puts the values of field `field` of the first `rows` records into the column's arrays, from index 0.
   * Returns how many it took: fewer than `rows` where one is refused. `bounds` as in `RecordScanner`.
   */
  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number
}
