import type { ColumnProfile } from './profile.ts'
import { common, duplicates } from './row-hashes.ts'
import type { DiffSettings } from './schema.ts'
import { keyOf, type TableProfile } from './table.ts'

/** A table before and after. */
export interface Comparison {
  /** How the reader knows it: its path, or `old -> new`. */
  name: string
  /** Where findings are shown: the path in the head. */
  path: string
  base?: TableProfile
  head: TableProfile
  settings: DiffSettings
  rows: RowCounts
}

/** What the hashes of rows tell; undefined where they were not kept, or there is nothing to compare. */
export interface RowCounts {
  /** Rows with the values of an earlier row, the id aside. */
  duplicates: Change
  /** Rows with the id of an earlier row. */
  duplicateIds: Change
  /** Rows that are in both, those that are new and those that are gone. */
  same?: number
  added?: number
  removed?: number
  /** Rows that differ from one of the base in nothing but the label. */
  relabelled?: number
}

export interface Change {
  base?: number
  head?: number
}

/** The lists of columns by which the rows of a table are hashed. */
export type HashLists = {
  /** All but the id. */
  own: string[]
  /** All that both tables have. */
  shared?: string[]
  /** The same without the label. */
  features?: string[]
}

export function hashLists(
  own: readonly string[],
  other: readonly string[] | undefined,
  { id, label }: DiffSettings,
): HashLists {
  const lists: HashLists = { own: own.filter(name => name !== id) }
  if (other === undefined) return lists
  const shared = own.filter(name => other.includes(name))
  lists.shared = shared
  if (label !== undefined && shared.includes(label)) lists.features = shared.filter(name => name !== label)
  return lists
}

/** Counts rows by their hashes. Of two tables a row in common counts as often as both have it. */
export function rowCounts(
  head: TableProfile,
  headLists: HashLists,
  base?: TableProfile,
  baseLists?: HashLists,
): RowCounts {
  const sorted = (table: TableProfile | undefined, list: string[] | undefined) =>
    list === undefined ? undefined : table?.hashes?.rows.get(keyOf(list))?.sorted()
  const repeated = (hashes: BigUint64Array | undefined) => hashes && duplicates(hashes)
  const both = (list: string[] | undefined) => {
    const [before, after] = [sorted(base, list), sorted(head, list)]
    return before === undefined || after === undefined ? undefined : common(before, after)
  }
  const counts: RowCounts = {
    duplicates: { base: repeated(sorted(base, baseLists?.own)), head: repeated(sorted(head, headLists.own)) },
    duplicateIds: {
      base: repeated(base?.hashes?.ids?.sorted()),
      head: repeated(head.hashes?.ids?.sorted()),
    },
  }
  const same = both(headLists.shared)
  if (same === undefined || base === undefined) return counts
  counts.same = same
  counts.added = head.facts.rows - same
  counts.removed = base.facts.rows - same
  // Rows whose features are in both tables, but not with the same label.
  const alike = both(headLists.features)
  if (alike !== undefined) counts.relabelled = alike - same
  return counts
}

/** Columns that both tables have. */
export function pairs(
  base: TableProfile,
  head: TableProfile,
): [before: ColumnProfile, after: ColumnProfile][] {
  return [...head.columns.values()].flatMap(after => {
    const before = base.columns.get(after.name)
    return before === undefined ? [] : [[before, after] satisfies [ColumnProfile, ColumnProfile]]
  })
}
