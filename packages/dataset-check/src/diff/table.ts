import type { Revision } from '@probity/core'
import { type AnyColumn, type Header, readTableHeader, type TableFacts, TableReader } from '@probity/tables'
import { ColumnProfile } from './profile.ts'
import { RowHashes } from './row-hashes.ts'
import type { DiffSettings } from './schema.ts'

/** What is held of a table at the most. */
export interface DiffCaps {
  /** Rows whose hashes are kept; of a longer table all is compared but its rows. */
  hashedRows: number
  /** Columns that are compared, the first of the table. */
  columns: number
}

export const defaultCaps: DiffCaps = { hashedRows: 2 ** 25, columns: 1000 }

/** A table in a revision. */
export interface TableFile {
  revision: Revision
  path: string
}

/** A table that was read once. */
export interface TableProfile {
  facts: TableFacts
  columns: ReadonlyMap<string, ColumnProfile>
  /** Undefined where there were too many rows. */
  hashes?: {
    /** For each asked list of columns, by `keyOf`, all rows. */
    rows: ReadonlyMap<string, RowHashes>
    /** The ids, where the table has them. */
    ids?: RowHashes
  }
}

/** Names a list of columns, the same for the same columns in any order. */
export function keyOf(columns: readonly string[]): string {
  return JSON.stringify(columns.toSorted())
}

/** Columns that can be compared, and why others cannot. */
export interface Columns {
  names: string[]
  leftOut: string[]
}

/** Those that the settings name come first: they are compared however many there are. */
export async function columnsOf(
  { revision, path }: TableFile,
  { label, id, sensitive = [] }: DiffSettings,
  caps: DiffCaps,
): Promise<Columns> {
  const header: Header = await readTableHeader(await revision.open(path), path)
  const declared = header.names.filter(name => [label, id, ...sensitive].includes(name))
  const others = header.names.filter(name => !declared.includes(name))
  const single = others.filter(name => !header.nested?.includes(name))
  const names = [...declared, ...single].slice(0, Math.max(caps.columns, declared.length))
  return { names, leftOut: others.filter(name => !names.includes(name)) }
}

/**
 * Reads a table once: a profile of each column, and the hashes of its rows by each of `hashed`, lists of
 * columns, and of its ids. Throws a `DataError` for a table that cannot be read.
 */
export async function profileOf(
  { revision, path }: TableFile,
  names: readonly string[],
  hashed: readonly (readonly string[])[],
  id: string | undefined,
  caps: DiffCaps,
  signal?: AbortSignal,
): Promise<TableProfile> {
  const reader = new TableReader(names.map(name => ({ name, as: 'any' })))
  const columns = new Map(names.map(name => [name, new ColumnProfile(name)]))
  const read = new Map((reader.columns as readonly AnyColumn[]).map(column => [column.name, column]))
  // In one order for all files: hashes are compared between files whose columns stand in another.
  const lists = new Map(hashed.map(list => [keyOf(list), list.toSorted().map(name => read.get(name)!)]))
  const idColumn = id === undefined ? undefined : read.get(id)
  const rows = new Map([...lists.keys()].map(key => [key, new RowHashes()]))
  const ids = idColumn && new RowHashes()
  let isHashed = true
  const facts = await reader.read(
    await revision.open(path),
    path,
    batch => {
      for (const column of read.values()) columns.get(column.name)!.add(column, batch.rows)
      isHashed &&= batch.firstRecord - 1 + batch.rows <= caps.hashedRows
      if (!isHashed) {
        rows.clear()
        return
      }
      for (const [key, list] of lists) rows.get(key)!.add(list, batch.rows)
      if (idColumn !== undefined) ids!.addPresent(idColumn, batch.rows)
    },
    signal,
  )
  return { facts, columns, ...(isHashed ? { hashes: { rows, ids } } : {}) }
}
