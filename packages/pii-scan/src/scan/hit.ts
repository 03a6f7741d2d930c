import type { ColumnRule, Recognizer, Tier } from '../engine/recognizer.ts'
import type { Prints } from './prints.ts'

/** How a file is read. */
export type Kind = 'text' | 'csv' | 'tsv' | 'json' | 'jsonl'

/** Why a candidate was reported. */
export type Evidence =
  | { kind: 'format' } // tier A
  | { kind: 'keyword' } // within 30 bytes
  | { kind: 'column-name' }
  /** `passed` of `tried` values pass the check, whatever else speaks for it; `log10Chance` is that of random ones. */
  | { kind: 'pass-rate'; passed: number; tried: number; log10Chance: number }

/** One place. No value is ever in it. */
export interface Hit {
  entity: string
  tier: Tier
  evidence: Evidence['kind']
  /** A specimen, a test number, an address of documentation. */
  isSynthetic: boolean
  /** Bytes of the file, `end` exclusive; of a piece through its marks. */
  start: number
  end: number
  /** From 1; of the piece where it came out of one. */
  line: number
  /** Bytes from 1. */
  column: number
  /** Column name or JSON path without indexes (`user.emails[]`); absent in text. */
  scope?: string
  /** Record of a table from 1, or line of a JSONL. */
  record?: number
  /** Of a piece: `cell 3, output 1`. */
  place?: string
  /** `options.marker` stands on the same line. */
  isAllowed: boolean
  /** And no reason behind it. */
  isUnexplained?: boolean
  /** What the value looks like; of the first places alone. */
  shape?: string
  /** `options.digest` of the value. */
  digest?: string
  /** `options.lineDigest` of the line: its matches replaced by their entity, white space collapsed. Text only. */
  lineDigest?: string
  /** `printOf` the value, where `options.prints` takes it. */
  print?: number
}

/** All places of one entity in one column or path, or in the text of the file (or of one `place`). */
export interface Match {
  entity: string
  tier: Tier
  scope?: string
  place?: string
  evidence: Evidence
  /** Places, without the synthetic ones. */
  count: number
  synthetic: number
  /** Without those that the marker allows. */
  allowed: number
  /** Of a column: values that are not empty, of JSON all objects that may have one; and those with a match. */
  values?: number
  rows?: number
  prints?: Prints
  /** Sensitive by its name alone and often legitimate: `ColumnRule.isAttribute`. */
  isAttribute?: boolean
  /** The first ones, at most `options.mostPlaces`. */
  places: Hit[]
}

export interface FileScan {
  /** Sorted by scope, then entity. */
  matches: Match[]
  bytes: number
  /** Records of a table or lines of a JSONL. */
  rows?: number
  /** Names in the order of the file; JSON paths. */
  columns?: string[]
}

export interface ScanOptions {
  recognizers: readonly Recognizer[]
  columnRules: readonly ColumnRule[]
  /** Default 50. */
  mostPlaces?: number
  /** Called for every hit, in no strict order: those of a column come once it is settled what it holds. */
  onHit?: (hit: Hit) => void
  /** The same, for those alone that stand in no column and no path. */
  onText?: (hit: Hit) => void
  /** A keyed digest of a value in its compact form; the only way on which it leaves the scanner. */
  digest?: (entity: string, compact: string) => string
  lineDigest?: (maskedLine: string) => string
  /** Takes the values of each match as numbers, to compare them with; these never leave the process. */
  prints?: () => Prints
  /** Text of a comment that accepts the findings of its line. */
  marker?: string
}

/** Values of one column of a batch. */
export type Values = readonly (string | number | bigint | null)[]
