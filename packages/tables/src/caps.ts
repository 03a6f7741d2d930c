const MiB = 2 ** 20

/**
 * What a reader holds in memory or works through at the most. A file from a pull request that goes beyond
 * one of these is refused by name.
 */
export interface Caps {
  /** One record with its line end. An unclosed quote is the usual cause of a longer one. */
  recordBytes: number
  /** Fields of the header, or keys of all objects. */
  fields: number
  /** Distinct values of a category column: an id has more, a group does not. */
  distinctValues: number
  /** All distinct values of a category column together, and all keys of objects. */
  dictionaryBytes: number
  /** What a compressed file may always expand to ... */
  expandedBytes: number
  /** ... and beyond that, how many times its stored size: tables shrink to a tenth, a bomb to a thousandth. */
  expandedRatio: number
  /** How deep a value of JSON may be nested. */
  nesting: number
  /** What is held of a Parquet file that can only be read from front to back, as out of a commit. */
  heldBytes: number
  /** The metadata at the end of a Parquet file. */
  footerBytes: number
  /** One page of a Parquet column, expanded ... */
  pageBytes: number
  /** ... and its values: a page of equal values is a few bytes for millions of them. */
  pageValues: number
  /** The buffer that records are scanned in. It doubles for a longer record, up to `recordBytes`. */
  bufferBytes: number
}

export const defaultCaps: Caps = {
  recordBytes: 64 * MiB,
  fields: 65_536,
  distinctValues: 65_536,
  dictionaryBytes: 64 * MiB,
  expandedBytes: 1024 * MiB,
  expandedRatio: 200,
  nesting: 512,
  heldBytes: 1024 * MiB,
  footerBytes: 64 * MiB,
  pageBytes: 256 * MiB,
  pageValues: 2 ** 24,
  bufferBytes: MiB,
}
