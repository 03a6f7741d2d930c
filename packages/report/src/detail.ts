/** How much a text shows: a text that is too long for its place is rendered again with less. */
export interface Detail {
  /** Rows of trouble in the table of verdicts. */
  table: number
  /** Whether each gate has its fold. */
  folds: boolean
  /** Whether the gates that pass have theirs. */
  passed: boolean
  /** Notes, and what was read. */
  notes: boolean
  /** Rows of each exhibit. */
  rows: number
  /** Claims, findings and groups in a list. */
  items: number
  /** Whether an audit without trouble is its first line and folded table, no more. */
  quiet: boolean
}

/** All that a reader of a comment may want. */
export const full: Detail = {
  table: 7,
  folds: true,
  passed: true,
  notes: true,
  rows: 20,
  items: 10,
  quiet: true,
}

/** The ways to say less, from the least loss on: at the end only the table of verdicts. */
export const steps: readonly Detail[] = [
  full,
  { ...full, notes: false },
  { ...full, notes: false, passed: false },
  { ...full, notes: false, passed: false, rows: 10, items: 5 },
  { ...full, notes: false, passed: false, rows: 5, items: 3 },
  { ...full, notes: false, passed: false, rows: 0, items: 1 },
  { ...full, folds: false },
  { ...full, folds: false, table: 3 },
]
