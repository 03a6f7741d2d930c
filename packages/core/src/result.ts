import type { Limit } from './limit.ts'
import type { Verdict } from './verdict.ts'

/**
 * Which part of the data a number speaks of: `{}` the whole table, `{race: 'Asian'}` one group,
 * `{gender: 'f', age_band: '60+'}` an intersection, `{attribute: 'race'}` a number about all groups of a
 * column. `null` is the group of the rows whose value is missing.
 */
export type Slice = Readonly<Record<string, string | null>>

/** Lower and upper bound, at the result's `confidence`. */
export type Interval = readonly [number, number]

/** A number with its slice, sample size and interval. `value` is null where the number is undefined. */
export interface Measurement {
  metric: string
  slice: Slice
  value: number | null
  interval: Interval | null
  /** Rows in the denominator: all rows for a selection rate, the positives for a true positive rate. */
  n: number
  /** The same number on the base, where there is one. */
  baseline: number | null
  /** Why `value` is null, or what the reader must know of it. */
  reason?: string
}

/** Who accepted it, why and until which day. */
export interface Waived {
  owner: string
  reason: string
  /** `2027-01-31`, the day included. */
  expires: string
}

/** How a number changed from the base to here. */
export interface Change {
  value: number
  interval: Interval | null
  /** Of this interval. */
  confidence: number
  /** How interval and verdict were found, in words. */
  method: string
}

/** A measurement held against a limit. */
export interface Claim {
  /** Stable within a result: `race/demographic_parity_difference/max`. */
  id: string
  metric: string
  /** The metric in the words of a reader: `selection rate gap`. */
  title: string
  slice: Slice
  verdict: Verdict
  limit: Limit
  /** Whether the point or the interval was held against the limit. */
  judge: 'point' | 'interval'
  value: number | null
  interval: Interval | null
  n: number
  baseline: number | null
  /** From the base to here; null where there is nothing to compare with. */
  change: Change | null
  /** What a reader should see beside the verdict. */
  fact?: 'improved' | 'unchanged' | 'no baseline'
  /** One sentence that says why, as plain text: a renderer escapes it for where it goes. */
  reason: string
  /** What would make it pass, as plain text. */
  remedy?: string
  /** The groups at fault, for a gap the lowest and the highest. */
  groups: { slice: Slice; value: number | null; n: number; count: number | null; baseline?: number | null }[]
  /** Set where a waiver accepts it: it no longer counts for the verdict. */
  waived?: Waived
  /** Groups the claim says nothing of, and why. */
  leftOut: { slice: Slice; n: number; reason: string }[]
}

/** A located problem: the SARIF notion. */
export interface Finding {
  rule: string
  level: 'error' | 'warning' | 'note'
  path: string
  line?: number
  column?: number
  message: string
  fix: string
  /** The whole line as it should be, where one line is all that has to change. */
  suggestion?: string
  /**
   * What the finding is known by when its line moves; a gate that has none leaves it to path and message. The id of
   * a claim where that fails by this finding: both are told once, here.
   */
  fingerprint?: string
  /** Set where a waiver accepts it. */
  waived?: Waived
}

/**
 * A cell of an exhibit. A text is a value from the repository or our own word: both are escaped alike.
 * A number is a count of rows (people): a renderer that posts hides it where it is under `minCell`.
 * An estimate is a number with its interval and denominator, and is hidden with its denominator.
 */
export type Cell = string | number | null | Estimate
export interface Estimate {
  value: number | null
  interval: Interval | null
  n: number
}

/** A table, as data. Where `chart` names a column of estimates, a renderer draws it between `min` and `max`. */
export interface Exhibit {
  title: string
  columns: { title: string; kind: 'text' | 'count' | 'estimate' }[]
  rows: Cell[][]
  chart?: { column: number; min: number; max: number }
  /** Plain text under the table. */
  note?: string
}

/** A file that the result speaks of, by its digest. */
export interface Subject {
  name: string
  role: 'predictions' | 'baseline' | 'dataset' | 'model' | 'card' | 'image' | 'metrics'
  digest: { sha256: string }
}

/** What was read, and what was not and why. */
export interface Coverage {
  read: { path: string; bytes: number; rows: number }[]
  skipped: { path: string; reason: string }[]
}

/** All that a gate says. Plain JSON; renderers and evidence know nothing else. */
export interface GateResult {
  schema: 'probity/result@1'
  gate: string
  /** Which of several sections of the same gate; the gate's name where there is one. */
  id: string
  verdict: Verdict
  /** One line, plain text. */
  headline: string
  /** Of every interval in this result. */
  confidence: number
  claims: Claim[]
  findings: Finding[]
  measurements: Measurement[]
  exhibits: Exhibit[]
  /** Facts a reader needs to trust the numbers, one sentence each: rows left out, the mapping of labels. */
  notes: string[]
  subjects: Subject[]
  coverage: Coverage
  /** SHA-256 of the settings as canonical JSON. */
  settingsDigest: string
  tool: { name: string; version: string }
}

/** `race = Asian`, `gender = f & age_band = 60+`, `race` for a whole attribute, `all rows` for the whole table. */
export function sliceText(slice: Slice): string {
  const entries = Object.entries(slice)
  if (entries.length === 0) return 'all rows'
  if (isAttribute(slice)) return slice.attribute as string
  return entries.map(([column, value]) => `${column} = ${groupText(value)}`).join(' & ')
}

/** The values alone: `f & 60+`. For a table whose head names the columns. */
export function groupName(slice: Slice): string {
  return Object.values(slice).map(groupText).join(' & ')
}

/** Whether the slice stands for all groups of an attribute. */
export function isAttribute(slice: Slice): boolean {
  return Object.keys(slice).length === 1 && typeof slice.attribute === 'string'
}

function groupText(value: string | null): string {
  return value === null ? '(missing)' : value === '' ? '(empty)' : value
}
