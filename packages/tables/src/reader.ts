import { isUtf8 } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { type ByteSource, DataError } from '@probity/core'
import { type Caps, defaultCaps } from './caps.ts'
import { CategoryReader } from './category.ts'
import type { Column, ColumnReader, Want } from './column.ts'
import { type Compression, compressionOf, decompressed } from './decompress.ts'
import { type Fault, faultError } from './fault.ts'
import { findColumns, type Header, notUtf8, readHeader, tooLong } from './header.ts'
import { KeyReader } from './key.ts'
import { NumberReader } from './number.ts'
import { RecordScanner } from './records.ts'
import { StoredBytes } from './stored.ts'
import { firstInvalid } from './utf8.ts'
import { Window } from './window.ts'

/** The most rows in a batch, and numbers in its bounds: both stay in the processor's cache. */
const batchRows = 8192
const batchBounds = 2 ** 17

/** Some rows of the wanted columns. */
export interface Batch {
  rows: number
  /** The number of its first record in the file, from 1. */
  firstRecord: number
  /** In the order of the wants. The next batch uses the same arrays again: their first `rows` entries count. */
  columns: readonly Column[]
}

/** What is known of a file once it is read. */
export interface TableFacts {
  path: string
  rows: number
  /** As stored. */
  bytes: number
  /** Of the stored bytes, in lower-case hexadecimal. */
  sha256: string
  header: string[]
  delimiter: string
  compression: Compression
}

/**
 * Reads CSV and TSV files, plain or compressed, in one pass and constant memory. One reader may read several
 * files, the shards of one table: a text has the same code in all of them.
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
   * Reads one file to its end and closes it. `path` is for its errors, and for what its extension says.
   *
   * Throws a `DataError` for a file that cannot be read without a doubt: the one of its earliest record, however
   * its bytes arrive. Batches of the records before may have been handed out by then. A file without rows is
   * such a file: nothing can be measured on it.
   */
  read(
    source: ByteSource,
    path: string,
    onBatch: (batch: Batch) => void,
    signal?: AbortSignal,
  ): Promise<TableFacts> {
    return withTable(
      source,
      path,
      this.#wanted,
      this.#caps,
      async ({ stored, compression, window, header }) => {
        const { names, delimiter } = header
        const fields = findColumns(names, this.#wanted, path)
        const most = Math.max(1, Math.min(batchRows, Math.floor(batchBounds / (names.length + 1))))
        const scanner = new RecordScanner(delimiter, names.length, most)
        let rows = 0
        for (;;) {
          scanner.scan(window.bytes, window.start, window.end, window.atEnd)
          const refused = this.#take(scanner, window, fields)
          if (refused !== null) throw faultError(refused.fault, path, rows + refused.row + 1, window.offset)
          if (scanner.rows > 0) onBatch({ rows: scanner.rows, firstRecord: rows + 1, columns: this.columns })
          rows += scanner.rows
          window.start = scanner.next
          if (scanner.rows === most) continue
          if (window.atEnd) break
          if (signal !== undefined) {
            await setImmediate()
            signal.throwIfAborted()
          }
          if (!(await window.fill()))
            throw faultError(tooLong(window.start, this.#caps), path, rows + 1, window.offset)
        }
        if (rows === 0) throw new DataError('a header and no rows', { path })
        return {
          path,
          rows,
          bytes: stored.bytes,
          sha256: stored.sha256(),
          header: names,
          delimiter,
          compression,
        }
      },
    )
  }

  /**
   * Takes the values of the scanned records. Returns what is wrong with the earliest record where anything is:
   * each reader takes only what those before it left as good.
   */
  #take(scanner: RecordScanner, window: Window, fields: number[]): { row: number; fault: Fault } | null {
    const { bounds, stride } = scanner
    let { rows: good, fault } = scanner
    if (!isUtf8(window.bytes.subarray(window.start, scanner.next))) {
      for (good = 0; ; good++) {
        const start = bounds[good * stride] + 1
        const invalid = firstInvalid(window.bytes.subarray(start, bounds[(good + 1) * stride - 1]))
        if (invalid < 0) continue
        fault = notUtf8(start + invalid)
        break
      }
    }
    for (const [index, reader] of this.#readers.entries()) {
      const taken = reader.take(window.bytes, bounds, stride, fields[index], good)
      if (taken === good) continue
      good = taken
      fault = reader.fault
    }
    return fault === null ? null : { row: good, fault }
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
  }
}

/**
 * The header of a file, which is then closed: for a caller who must know the columns before wanting any.
 * `wanted` are columns that it surely has, if any, and tell the delimiter. Throws as `TableReader` does.
 */
export function readTableHeader(
  source: ByteSource,
  path: string,
  wanted: readonly string[] = [],
  caps: Partial<Caps> = {},
): Promise<Header> {
  return withTable(source, path, wanted, { ...defaultCaps, ...caps }, async table => table.header)
}

interface OpenTable {
  stored: StoredBytes
  compression: Compression
  /** The records, from the first after the header. */
  window: Window
  header: Header
}

async function withTable<T>(
  source: ByteSource,
  path: string,
  wanted: readonly string[],
  caps: Caps,
  use: (table: OpenTable) => Promise<T>,
): Promise<T> {
  const stored = new StoredBytes(source)
  let bytes: ByteSource = stored
  try {
    const compression = compressionOf(await stored.peek(4))
    const extension = /\.(gz|zst|zstd)$/i.exec(path)
    if (compression !== 'none') bytes = decompressed(stored, compression, path, caps)
    else if (extension !== null)
      throw new DataError(
        `is named ${extension[0]} and is not compressed so`,
        { path },
        { remedy: 'rename or compress it' },
      )
    const window = new Window(bytes, caps)
    await window.fill()
    return await use({ stored, compression, window, header: await readHeader(window, path, wanted, caps) })
  } finally {
    bytes.close()
  }
}
