import { isUtf8 } from 'node:buffer'
import { setImmediate } from 'node:timers/promises'
import { type ByteSource, DataError } from '@probity/core'
import { batchRows, type Reading, type TableFacts } from './batch.ts'
import type { Caps } from './caps.ts'
import type { ColumnReader } from './column.ts'
import { type Compression, compressionOf, decompressed } from './decompress.ts'
import { type Fault, faultError } from './fault.ts'
import { formatOf } from './format.ts'
import { expectText, findColumns, type Header, notUtf8, readHeader, tooLong } from './header.ts'
import { ObjectScanner } from './objects.ts'
import { RecordScanner, type Scanner } from './records.ts'
import { StoredBytes } from './stored.ts'
import { firstInvalid } from './utf8.ts'
import { Window } from './window.ts'

/** The most numbers in the bounds of a batch: like its values they stay in the processor's cache. */
const batchBounds = 2 ** 17

/** Reads a table of text, CSV or JSON Lines, to its end. See `TableReader.read`. */
export function readText(source: ByteSource, reading: Reading): Promise<TableFacts> {
  const { path, wanted, caps } = reading
  return withTable(source, path, caps, async ({ stored, compression, window, format }) => {
    const table =
      format === 'csv' ? await openRecords(window, path, wanted, caps) : openObjects(path, wanted, caps)
    const rows = await readRows(table, window, reading)
    if (rows === 0) throw new DataError(format === 'csv' ? 'a header and no rows' : 'no rows', { path })
    const { names, delimiter } = table.header()
    return { path, rows, bytes: stored.bytes, sha256: stored.sha256(), header: names, delimiter, compression }
  })
}

/** The header of a table of text. Of JSON Lines all must be read: the last object may bring another key. */
export function readTextHeader(
  source: ByteSource,
  path: string,
  wanted: readonly string[],
  caps: Caps,
): Promise<Header> {
  return withTable(source, path, caps, async ({ window, format }) => {
    if (format === 'csv') return readHeader(window, path, wanted, caps)
    const table = openObjects(path, [], caps)
    await readRows(table, window, { path, wanted: [], readers: [], columns: [], caps, onBatch() {} })
    return table.header()
  })
}

/** Records of which the next lies at the window's start. */
interface OpenRecords {
  scanner: Scanner
  /** For each wanted column, where its bounds are in those of a record. */
  fields: number[]
  /** Once all is read; throws where a wanted column is absent. */
  header(): Header
}

async function openRecords(
  window: Window,
  path: string,
  wanted: readonly string[],
  caps: Caps,
): Promise<OpenRecords> {
  const header = await readHeader(window, path, wanted, caps)
  const columns = header.names.length
  return {
    scanner: new RecordScanner(header.delimiter!, columns, rowsOf(columns + 1)),
    fields: findColumns(header.names, wanted, { path, record: 0 }),
    header: () => header,
  }
}

function openObjects(path: string, wanted: readonly string[], caps: Caps): OpenRecords {
  const distinct = [...new Set(wanted)]
  const scanner = new ObjectScanner(distinct, caps, rowsOf(2 * distinct.length))
  return {
    scanner,
    fields: wanted.map(name => 2 * distinct.indexOf(name)),
    header() {
      findColumns(scanner.names, wanted, { path })
      const { names, nested } = scanner
      return { names, ...(nested.length > 0 ? { nested } : {}) }
    },
  }
}

function rowsOf(stride: number): number {
  return Math.max(1, Math.min(batchRows, Math.floor(batchBounds / Math.max(1, stride))))
}

async function readRows(
  { scanner, fields }: OpenRecords,
  window: Window,
  { path, readers, columns, caps, onBatch, signal }: Reading,
): Promise<number> {
  let rows = 0
  for (;;) {
    scanner.scan(window.bytes, window.start, window.end, window.atEnd)
    const refused = take(scanner, window, fields, readers)
    if (refused !== null) throw faultError(refused.fault, path, rows + refused.row + 1, window.offset)
    if (scanner.rows > 0) onBatch({ rows: scanner.rows, firstRecord: rows + 1, columns })
    rows += scanner.rows
    window.start = scanner.next
    if (scanner.rows === scanner.most) continue
    if (window.atEnd) return rows
    if (signal !== undefined) {
      await setImmediate()
      signal.throwIfAborted()
    }
    if (!(await window.fill())) throw faultError(tooLong(window.start, caps), path, rows + 1, window.offset)
  }
}

/**
 * Takes the values of the scanned records. Returns what is wrong with the earliest record where anything is:
 * each reader takes only what those before it left as good.
 */
function take(
  scanner: Scanner,
  window: Window,
  fields: readonly number[],
  readers: readonly ColumnReader[],
): { row: number; fault: Fault } | null {
  const { bounds, stride } = scanner
  let { rows: good, fault } = scanner
  if (!isUtf8(window.bytes.subarray(window.start, scanner.next))) {
    for (good = 0; ; good++) {
      const start = scanner.start(good)
      const invalid = firstInvalid(window.bytes.subarray(start, scanner.end(good)))
      if (invalid < 0) continue
      fault = notUtf8(start + invalid)
      break
    }
  }
  for (const [index, reader] of readers.entries()) {
    const taken = reader.take(window.bytes, bounds, stride, fields[index], good)
    if (taken === good) continue
    good = taken
    fault = reader.fault
  }
  return fault === null ? null : { row: good, fault }
}

interface OpenTable {
  stored: StoredBytes
  compression: Compression
  window: Window
  format: 'csv' | 'jsonl'
}

async function withTable<T>(
  source: ByteSource,
  path: string,
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
    const format = formatOf(path) === 'jsonl' ? 'jsonl' : 'csv'
    await expectText(window, path, format === 'csv' ? 'a CSV or TSV file' : 'a file of JSON Lines')
    return await use({ stored, compression, window, format })
  } finally {
    bytes.close()
  }
}
