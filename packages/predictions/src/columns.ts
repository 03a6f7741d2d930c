import type { Revision } from '@probity/core'
import {
  type Batch,
  type CategoryColumn,
  type KeyColumn,
  type NumberColumn,
  type TableFacts,
  TableReader,
  type Want,
} from '@probity/tables'

type Column = CategoryColumn | NumberColumn | KeyColumn

/** Whole columns in memory: 4 bytes a row for a category, 8 for a number and a key. */
export class Columns {
  rows = 0
  readonly reader: TableReader
  private capacity = 1024
  private readonly kept: Column[]

  constructor(wants: readonly Want[]) {
    this.reader = new TableReader(wants)
    this.kept = this.reader.columns.map(column => grown(column as Column, this.capacity))
  }

  add(batch: Batch): void {
    const needed = this.rows + batch.rows
    if (needed > this.capacity) {
      this.capacity = Math.max(this.capacity * 2, needed)
      for (const [i, column] of this.kept.entries()) this.kept[i] = grown(column, this.capacity)
    }
    for (const [i, kept] of this.kept.entries()) {
      const from = batch.columns[i] as Column
      for (const [name, array] of arrays(kept))
        array.set(arrayOf(from, name).subarray(0, batch.rows) as never, this.rows)
    }
    this.rows = needed
  }

  /** Codes of a category column, and the texts that they stand for. Undefined for a column that was not wanted. */
  category(name: string | undefined): { codes: Int32Array; dictionary: readonly string[] } | undefined {
    const column = this.find(name, 'category')
    return column?.as === 'category'
      ? { codes: column.codes.subarray(0, this.rows), dictionary: column.dictionary }
      : undefined
  }

  numbers(name: string | undefined): Float64Array | undefined {
    const column = this.find(name, 'number')
    return column?.as === 'number' ? column.values.subarray(0, this.rows) : undefined
  }

  keys(name: string | undefined): { high: Uint32Array; low: Uint32Array } | undefined {
    const column = this.find(name, 'key')
    return column?.as === 'key'
      ? { high: column.high.subarray(0, this.rows), low: column.low.subarray(0, this.rows) }
      : undefined
  }

  private find(name: string | undefined, as: Column['as']): Column | undefined {
    return this.kept.find(column => column.name === name && column.as === as)
  }
}

/** Reads the files, parts of one table, into memory. Throws a `DataError` for one that cannot be read honestly. */
export async function readColumns(
  revision: Revision,
  paths: readonly string[],
  wants: readonly Want[],
  signal: AbortSignal,
): Promise<{ columns: Columns; files: TableFacts[] }> {
  const columns = new Columns(wants)
  const files: TableFacts[] = []
  for (const path of paths) {
    const source = await revision.open(path)
    files.push(await columns.reader.read(source, path, batch => columns.add(batch), signal))
  }
  return { columns, files }
}

type Arrays = Int32Array | Float64Array | Uint32Array

function arrays(column: Column): [name: string, array: Arrays][] {
  switch (column.as) {
    case 'category':
      return [['codes', column.codes]]
    case 'number':
      return [['values', column.values]]
    case 'key':
      return [
        ['high', column.high],
        ['low', column.low],
      ]
  }
}

function arrayOf(column: Column, name: string): Arrays {
  return (column as unknown as Record<string, Arrays>)[name]!
}

/** The column with longer arrays and what they held. The dictionary is the reader's own: it grows there. */
function grown(column: Column, capacity: number): Column {
  const longer = arrays(column).map(([name, array]) => {
    const bigger = new (array.constructor as new (length: number) => Arrays)(capacity)
    bigger.set(array.subarray(0, capacity) as never)
    return [name, bigger]
  })
  return { ...column, ...Object.fromEntries(longer) }
}
