import type { Pair, Side } from './pairs.ts'
import type { RowHashes } from './row-hashes.ts'
import type { DiffSettings } from './schema.ts'
import { type Columns, keyOf, type TableFile, type TableProfile } from './table.ts'

/** A part of the data: its rows by all common columns but the id, and by the id. */
export interface Part {
  name: string
  rows: number
  /** Whether all its tables could be read, and the hashes of all rows were kept. */
  isWhole: boolean
  hashes: RowHashes[]
  ids: RowHashes[]
}

/** Rows of each part, and the columns that all parts have. */
export interface Parts {
  common: string[]
  parts: Part[]
}

/** The parts that `splits` names, still without rows. Rows are compared by the columns that all of their tables have. */
export function partsOf(
  side: Side,
  pairs: readonly Pair[],
  columns: ReadonlyMap<TableFile, Columns>,
  { splits = [], id }: DiffSettings,
): Parts {
  const lists = pairs.flatMap(pair => {
    const file = pair.parts.length > 0 ? pair[side] : undefined
    return file === undefined || !columns.has(file) ? [] : [columns.get(file)!.names]
  })
  const common = (lists[0] ?? []).filter(name => name !== id && lists.every(list => list.includes(name)))
  const parts = splits.map(name => ({ name, rows: 0, isWhole: true, hashes: [], ids: [] }))
  return { common, parts }
}

/** Adds the rows of a table, which were hashed by the common columns; undefined of one that cannot be read. */
export function addTo(part: Part, table: TableProfile | undefined, common: readonly string[]): void {
  if (table?.hashes === undefined) {
    part.isWhole = false
    return
  }
  part.rows += table.facts.rows
  part.hashes.push(table.hashes.rows.get(keyOf(common))!)
  if (table.hashes.ids !== undefined) part.ids.push(table.hashes.ids)
}
