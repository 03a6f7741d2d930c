import { setImmediate } from 'node:timers/promises'
import { type ByteSource, DataError } from '@probity/core'
import { batchRows, type Reading, type TableFacts } from '../batch.ts'
import type { Caps } from '../caps.ts'
import type { ColumnReader } from '../column.ts'
import { findColumns, type Header } from '../header.ts'
import { ChunkReader, type Page } from './chunk.ts'
import { type Footer, type Leaf, readFooter } from './footer.ts'
import { guarded } from './guarded.ts'
import { type Seekable, seekable } from './seekable.ts'
import { hasText, meaningOf } from './spelling.ts'

/** Reads a Parquet file, row group by row group and only the wanted columns. See `TableReader.read`. */
export async function readParquet(source: ByteSource, reading: Reading): Promise<TableFacts> {
  const { path, wanted, readers, caps, onBatch, signal } = reading
  try {
    const file = await seekable(source, path, caps)
    const { columns, groups } = readFooter(file, path, caps)
    const header = columns.map(column => column.name)
    const leaves = findColumns(header, wanted, { path }).map(at => columns[at]!)
    let rows = 0
    for (const [index, group] of groups.entries()) {
      const cursors = leaves.map((leaf, i) =>
        guarded(
          { path, column: leaf.name },
          () => new Cursor(file, leaf, readers[i]!, group, { path, group: index }, caps),
        ),
      )
      for (let done = 0; done < group.rows; ) {
        const count = Math.min(batchRows, group.rows - done, ...cursors.map(cursor => cursor.ready()))
        takeAll(cursors, count, rows + 1, path)
        onBatch({ rows: count, firstRecord: rows + 1, columns: reading.columns })
        done += count
        rows += count
        if (signal !== undefined) {
          await setImmediate()
          signal.throwIfAborted()
        }
      }
    }
    if (rows === 0) throw new DataError('no rows', { path })
    return { path, rows, bytes: file.size, sha256: file.sha256, header, compression: 'none' }
  } finally {
    source.close()
  }
}

/** The names of all columns, and of those that have no single values. */
export async function readParquetHeader(source: ByteSource, path: string, caps: Caps): Promise<Header> {
  try {
    const file = await seekable(source, path, caps)
    const { columns } = readFooter(file, path, caps)
    const nested = columns.filter(column => column.chunk === undefined || !hasText(column.element))
    return {
      names: columns.map(column => column.name),
      ...(nested.length > 0 ? { nested: nested.map(column => column.name) } : {}),
    }
  } finally {
    source.close()
  }
}

/** Takes the next rows of every column, and throws for the earliest that one refuses. */
function takeAll(cursors: readonly Cursor[], count: number, firstRecord: number, path: string): void {
  let good = count
  let refused: Cursor | undefined
  for (const cursor of cursors) {
    const taken = cursor.take(good)
    if (taken === good) continue
    good = taken
    refused = cursor
  }
  if (refused === undefined) return
  const { what, column, remedy } = refused.reader.fault!
  throw new DataError(what, { path, record: firstRecord + good, column }, { remedy })
}

/** Where one wanted column of a row group stands. */
class Cursor {
  readonly reader: ColumnReader
  readonly #chunk: ChunkReader
  #page: Page | undefined
  /** Rows of the page that were taken. */
  #taken = 0
  readonly #bounds = new Int32Array(2 * batchRows)

  constructor(
    file: Seekable,
    leaf: Leaf,
    reader: ColumnReader,
    group: Footer['groups'][number],
    where: { path: string; group: number },
    caps: Caps,
  ) {
    const place = { path: where.path, column: leaf.name }
    const { element } = leaf
    this.reader = reader
    if (leaf.chunk === undefined)
      throw new DataError('is nested: a list, a map or a group of columns', place, {
        remedy: 'name a column of single values, or flatten this one',
      })
    const chunk = group.chunks[leaf.chunk]
    const meta = chunk?.meta_data
    if (chunk?.crypto_metadata !== undefined || chunk?.encrypted_column_metadata !== undefined)
      throw new DataError('is encrypted', place, { remedy: 'decrypt the file in an earlier step' })
    const isHere = meta?.path_in_schema.length === 1 && meta.path_in_schema[0] === leaf.name
    if (!isHere || meta.type !== element.type || chunk?.file_path !== undefined)
      throw new DataError(`row group ${where.group + 1} does not hold it where it should`, place)
    const shape = {
      type: meta.type,
      typeLength: element.type_length,
      isOptional: element.repetition_type === 'OPTIONAL',
    }
    this.#chunk = new ChunkReader(file, meta, shape, meaningOf(element, place), group.rows, caps, place)
  }

  /** How many rows can be taken from the page in memory. */
  ready(): number {
    if (this.#page === undefined || this.#taken === this.#page.rows) {
      this.#page = this.#chunk.next()
      this.#taken = 0
    }
    return this.#page.rows - this.#taken
  }

  /** Has the reader take the next rows, and returns how many it took. */
  take(rows: number): number {
    const { indexes, values } = this.#page!
    const from = this.#taken
    this.#taken += rows
    const { column } = this.reader
    const numbers = column.as === 'number' ? values.numbers() : undefined
    if (column.as === 'number' && numbers !== undefined) {
      let row = 0
      for (; row < rows; row++) {
        const index = indexes[from + row]!
        const value = index < 0 ? Number.NaN : numbers[index]!
        if (Math.abs(value) === Infinity) break
        column.values[row] = value
      }
      if (row === rows) return rows
      // The rest by its text, which refuses the infinite number in the same words.
    }
    const fields = values.fields(column.as === 'any')
    for (let row = 0; row < rows; row++) {
      const index = indexes[from + row]!
      this.#bounds[2 * row] = index < 0 ? -1 : fields.bounds[2 * index]!
      this.#bounds[2 * row + 1] = index < 0 ? 0 : fields.bounds[2 * index + 1]!
    }
    return this.reader.take(fields.bytes, this.#bounds, 2, 0, rows)
  }
}
