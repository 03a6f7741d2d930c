import type { ByteSource } from '@probity/core'
import { AnyReader } from './any.ts'
import { type Batch, batchRows, type TableFacts } from './batch.ts'
import { type Caps, defaultCaps } from './caps.ts'
import { CategoryReader } from './category.ts'
import type { Column, ColumnReader, Want } from './column.ts'
import { formatOf } from './format.ts'
import type { Header } from './header.ts'
import { KeyReader } from './key.ts'
import { NumberReader } from './number.ts'
import { readText, readTextHeader } from './text-table.ts'

/**
 * Reads tables in one pass and bounded memory: CSV and TSV, JSON Lines (`.jsonl`, `.ndjson`) and Parquet
 * (`.parquet`), all but Parquet also compressed. One reader may read several files, the shards of one table:
 * a text has the same code in all of them, and so has a value of JSON or Parquet that CSV would spell so.
 *
 * @example
 * const reader = new TableReader([{ name: 'race', as: 'category' }, { name: 'score', as: 'number' }])
 * const facts = await reader.read(await head.open('eval.csv'), 'eval.csv', batch => count(batch))
 */
export class TableReader {
  /** The columns of every batch, in the order of the wants. */
  readonly columns: readonly Column[]
  readonly #wanted: readonly string[]
  readonly #readers: readonly ColumnReader[]
  readonly #caps: Caps

  constructor(wants: readonly Want[], caps: Partial<Caps> = {}) {
    this.#caps = { ...defaultCaps, ...caps }
    this.#wanted = wants.map(want => want.name)
    this.#readers = wants.map(want => columnReader(want, this.#caps))
    this.columns = this.#readers.map(reader => reader.column)
  }

  /**
   * Reads one file to its end and closes it. `path` is for its errors, and its extension says what it is.
   *
   * Throws a `DataError` for a file that cannot be read without a doubt: the one of its earliest record, however
   * its bytes arrive. Batches of the records before may have been handed out by then. A file without rows is
   * such a file: nothing can be measured on it.
   */
  async read(
    source: ByteSource,
    path: string,
    onBatch: (batch: Batch) => void,
    signal?: AbortSignal,
  ): Promise<TableFacts> {
    const read = formatOf(path) === 'parquet' ? (await import('./parquet/table.ts')).readParquet : readText
    const { columns } = this
    const [wanted, readers, caps] = [this.#wanted, this.#readers, this.#caps]
    return read(source, { path, wanted, readers, columns, caps, onBatch, signal })
  }
}

function columnReader(want: Want, caps: Caps): ColumnReader {
  switch (want.as) {
    case 'category':
      return new CategoryReader(want.name, batchRows, caps)
    case 'number':
      return new NumberReader(want.name, batchRows)
    case 'key':
      return new KeyReader(want.name, batchRows)
    case 'any':
      return new AnyReader(want.name, batchRows, want.distinct)
  }
}

/**
 * The header of a file, which is then closed: for a caller who must know the columns before wanting any. Of
 * JSON Lines that takes a pass over the file. `wanted` are columns that it surely has, if any, and tell the delimiter. Throws as `TableReader` does.
 */
export async function readTableHeader(
  source: ByteSource,
  path: string,
  wanted: readonly string[] = [],
  caps: Partial<Caps> = {},
): Promise<Header> {
  const all = { ...defaultCaps, ...caps }
  if (formatOf(path) !== 'parquet') return readTextHeader(source, path, wanted, all)
  return (await import('./parquet/table.ts')).readParquetHeader(source, path, all)
}
