import type { Caps } from './caps.ts'
import type { Column, ColumnReader } from './column.ts'
import type { Compression } from './decompress.ts'

/** The most rows in a batch: their values stay in the processor's cache. */
export const batchRows = 8192

/** Some rows of the wanted columns. */
export interface Batch {
  rows: number
  /** The number of its first record in the file, from 1. */
  firstRecord: number
  /** In the order of the wants. The next batch uses the same arrays again: their first `rows` entries count. */
  columns: readonly Column[]
}

/** What a table is read for, whatever its format. */
export interface Reading {
  path: string
  /** The wanted columns, and what reads each. */
  wanted: readonly string[]
  readers: readonly ColumnReader[]
  columns: readonly Column[]
  caps: Caps
  onBatch(batch: Batch): void
  signal?: AbortSignal
}

/** What is known of a file once it is read. */
export interface TableFacts {
  path: string
  rows: number
  /** As stored. */
  bytes: number
  /** Of the stored bytes, in lower-case hexadecimal. */
  sha256: string
  header: string[]
  /** Of CSV and TSV. */
  delimiter?: string
  /** Of the whole file; the pages of Parquet have their own. */
  compression: Compression
}
