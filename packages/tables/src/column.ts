import type { Fault } from './fault.ts'

/** One wanted column, and how its fields are read. */
export interface Want {
  name: string
  as: 'category' | 'number' | 'key' | 'any'
  /** How many distinct values of an `any` column get a code, 1,000 where it does not say. */
  distinct?: number
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

/** What a value of an `any` column is. */
export const kinds = {
  /** The empty text. */
  empty: 0,
  /** Another spelling of a missing number (see `isMissing`); in a column of text it is text. */
  missing: 1,
  /** `true` or `false`, in any case. */
  truth: 2,
  integer: 3,
  decimal: 4,
  /** A text that starts as `2026-11-23` and goes on with nothing, a space or a `T`. */
  date: 5,
  text: 6,
} as const

/** For a column of which nothing is known: no value of it is refused. */
export interface AnyColumn {
  as: 'any'
  name: string
  /** Of each value, one of `kinds`. */
  kinds: Uint8Array
  /** The doubles of integers and decimals, NaN elsewhere. */
  values: Float64Array
  /**
   * A hash of 64 bits, in two halves. Numbers of one value have one hash, however spelt, and `True` has that of
   * 1; integers beyond 2^53 and those with leading zeros (`007`) are hashed as text.
   */
  high: Uint32Array
  low: Uint32Array
  /** As of a category, until more than `distinct` values have occurred: then `isFull`, and −1 everywhere. */
  codes: Int32Array
  dictionary: readonly string[]
  isFull: boolean
}

export type Column = CategoryColumn | NumberColumn | KeyColumn | AnyColumn

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
