const MiB = 2 ** 20

/**
 * What a reader holds in memory or works through at the most. A file from a pull request that goes beyond
 * one of these is refused by name.
 */
export interface Caps {
  /** One record with its line end. An unclosed quote is the usual cause of a longer one. */
  recordBytes: number
  /** Fields of the header. */
  fields: number
  /** Distinct values of a category column: an id has more, a group does not. */
  distinctValues: number
  /** All distinct values of a category column together. */
  dictionaryBytes: number
  /** What a compressed file may always expand to ... */
  expandedBytes: number
  /** ... and beyond that, how many times its stored size: tables shrink to a tenth, a bomb to a thousandth. */
  expandedRatio: number
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
  bufferBytes: MiB,
}
