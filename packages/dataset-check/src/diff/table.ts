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
  /** For each asked list of columns the hashes of all rows; undefined where there were too many rows. */
  hashes: ReadonlyMap<string, RowHashes> | undefined
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
 * columns. Throws a `DataError` for a table that cannot be read.
 */
export async function profileOf(
  { revision, path }: TableFile,
  names: readonly string[],
  hashed: readonly (readonly string[])[],
  caps: DiffCaps,
  signal?: AbortSignal,
): Promise<TableProfile> {
  const reader = new TableReader(names.map(name => ({ name, as: 'any' })))
  const columns = new Map(names.map(name => [name, new ColumnProfile(name)]))
  const read = new Map((reader.columns as readonly AnyColumn[]).map(column => [column.name, column]))
  // In one order for all files: hashes are compared between files whose columns stand in another.
  const lists = new Map(hashed.map(list => [keyOf(list), list.toSorted().map(name => read.get(name)!)]))
  let hashes: Map<string, RowHashes> | undefined = new Map(
    [...lists.keys()].map(key => [key, new RowHashes()]),
  )
  let rows = 0
  const source = await revision.open(path)
  const facts = await reader.read(
    source,
    path,
    batch => {
      for (const column of read.values()) columns.get(column.name)!.add(column, batch.rows)
      rows += batch.rows
      if (rows > caps.hashedRows) hashes = undefined
      for (const [key, list] of lists) hashes?.get(key)?.add(list, batch.rows)
    },
    signal,
  )
  return { facts, columns, hashes }
}
