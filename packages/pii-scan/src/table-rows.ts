import { isUtf8 } from 'node:buffer'
import { createHash } from 'node:crypto'
import { type ByteSource, countText, DataError, didYouMean } from '@probity/core'
import { type CategoryColumn, decompressed, defaultCaps, StoredBytes, TableReader } from '@probity/tables'
import { breathe } from './breathe.ts'
import { wholeOf } from './containers/extent.ts'
import { chunksOf, peek, utf8Of } from './containers/streams.ts'
import type { Engine } from './engine.ts'
import { readFields } from './fields.ts'
import { type ContentKind, headBytes, kindOf, textKindOf } from './kind.ts'
import { delimitersOf, readHeader } from './table.ts'
import { Window } from './window.ts'

/** A table that can be opened again. */
export interface Table {
  path: string
  open(): Promise<ByteSource>
}

/** What rows are read for. */
interface Reading {
  path: string
  /** Columns by the names that the scan gives them; those of JSON by their path. */
  wanted: readonly string[]
  /** Takes the values of one row without white space around them, `''` where one is missing. The array is used again. */
  onRow(values: readonly string[]): void
  engine: Engine
  signal: AbortSignal
}

/** JSON that is one value is held in memory. */
const wholeBytes = 64 * 2 ** 20
/** A line of JSON. */
const lineBytes = 16 * 2 ** 20
/** Of a value that is longer, what came before is told by a digest. */
const longest = 2 ** 20

/**
 * Reads some columns of a table row by row: what the scan reads, as the scan reads it (ragged, quoted oddly, in UTF-16
 * or Latin-1), and lists of objects in JSON. The number of rows.
 *
 * Throws a `DataError` for what is no table, has not the columns, or cannot be read row by row.
 */
export async function readRows(
  table: Table,
  reading: Pick<Reading, 'wanted' | 'onRow' | 'engine' | 'signal'>,
): Promise<number> {
  const wanted = reading.wanted.map(name => name.trim())
  return readSource(await table.open(), table, table.path, { ...reading, wanted, path: table.path })
}

/** Reads a source and closes it. `name` tells what it is: `a.csv` of `a.csv.gz`. */
async function readSource(source: ByteSource, table: Table, name: string, reading: Reading): Promise<number> {
  try {
    const { head, whole } = await peek(source, headBytes)
    const kind = kindOf(name, head)
    if (kind === 'gzip' || kind === 'zstd') {
      const inner = decompressed(new StoredBytes(await table.open()), kind, table.path, defaultCaps)
      return await readSource(inner, table, name.replace(/\.(gz|zst|zstd)$/i, ''), reading)
    }
    if (kind === 'parquet') return await readParquet(await table.open(), reading)
    const isWide = kind === 'utf-16le' || kind === 'utf-16be'
    return await readText(isWide ? utf8Of(whole, kind) : whole, isWide ? textKindOf(name) : kind, reading)
  } finally {
    source.close()
  }
}

async function readText(source: ByteSource, kind: ContentKind, reading: Reading): Promise<number> {
  switch (kind) {
    case 'csv':
    case 'tsv':
      return readDelimited(source, delimitersOf[kind], reading)
    case 'json': {
      const text = decoded(await wholeOf(source, reading.path, wholeBytes))
      const value = parsed(text)
      if (value !== undefined) return readRecords([value].flat(), reading)
      // Lines of JSON under another name.
      return readRecords(parsedLines(text.split('\n'), reading), reading)
    }
    case 'jsonl':
      return readRecords(parsedLines(linesOf(source, reading), reading), reading)
    default:
      throw new DataError('is no table that is read row by row', { path: reading.path })
  }
}

async function readDelimited(source: ByteSource, delimiters: string, reading: Reading): Promise<number> {
  const { path, wanted, onRow, engine, signal } = reading
  const window = new Window(source)
  try {
    const { fields, names, ...start } = await readHeader(window, delimiters, { engine })
    const slots: number[] = []
    for (const [slot, name] of wanted.entries()) {
      const index = names.list.indexOf(name)
      if (index < 0) throw noColumn(name, names.list, path)
      slots[index] = slot
    }
    const row = wanted.map(() => '')
    return await readFields(
      window,
      fields,
      start,
      {
        field(index, bytes, start, end) {
          const slot = slots[index]
          if (slot === undefined) return
          row[slot] = shortened(row[slot]!) + decoded(bytes.subarray(start, end))
        },
        record() {
          onRow(row)
          row.fill('')
        },
      },
      signal,
    )
  } finally {
    window.close()
  }
}

/** Latin-1 where it is no UTF-8: every byte is a letter of its own. */
function decoded(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

function shortened(text: string): string {
  return text.length > longest ? createHash('sha256').update(text).digest('hex') : text
}

async function readParquet(source: ByteSource, { path, wanted, onRow, signal }: Reading): Promise<number> {
  const caps = { distinctValues: 2 ** 24, dictionaryBytes: 2 ** 28 }
  const reader = new TableReader(
    wanted.map(name => ({ name, as: 'category' })),
    caps,
  )
  const columns = reader.columns as readonly CategoryColumn[]
  const row = wanted.map(() => '')
  const onBatch = ({ rows }: { rows: number }) => {
    for (let i = 0; i < rows; i++) {
      for (const [slot, { codes, dictionary }] of columns.entries()) row[slot] = dictionary[codes[i]!]!.trim()
      onRow(row)
    }
  }
  return (await reader.read(source, path, onBatch, signal)).rows
}

async function* linesOf(source: ByteSource, { path, signal }: Reading): AsyncGenerator<string> {
  let held: Buffer = Buffer.alloc(0)
  for await (const chunk of chunksOf(source)) {
    signal.throwIfAborted()
    await breathe()
    held = Buffer.concat([held, chunk])
    let start = 0
    for (let end = held.indexOf(0x0a); end >= 0; end = held.indexOf(0x0a, start)) {
      yield decoded(held.subarray(start, end))
      start = end + 1
    }
    held = held.subarray(start)
    if (held.length > lineBytes)
      throw new DataError(`has a line of more than ${countText(lineBytes)} bytes`, { path })
  }
  yield decoded(held)
}

async function* parsedLines(
  lines: Iterable<string> | AsyncIterable<string>,
  { path }: Reading,
): AsyncGenerator<unknown> {
  let record = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    record++
    const value = parsed(line)
    if (value === undefined) throw new DataError('is no JSON', { path, record })
    yield value
  }
}

/** The value of a JSON text, with whole numbers that a double does not hold as texts; undefined where it is none. */
function parsed(text: string): unknown {
  const exact = (_: string, value: unknown, context: { source?: string }) =>
    typeof value === 'number' && !Number.isSafeInteger(value) ? (context.source ?? value) : value
  try {
    const plain = text.replace(/^\ufeff/, '')
    return /\d{16}/.test(plain) ? JSON.parse(plain, exact as (key: string) => unknown) : JSON.parse(plain)
  } catch {
    return undefined
  }
}

async function readRecords(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  { path, wanted, onRow, signal }: Reading,
): Promise<number> {
  const row = wanted.map(() => '')
  const seen = wanted.map(() => false)
  const keys = new Set<string>()
  let rows = 0
  for await (const record of records) {
    rows++
    if (rows % 4096 === 0) signal.throwIfAborted()
    if (!isObject(record)) throw new DataError('is no list of objects', { path, record: rows })
    if (keys.size < 1000) for (const key of Object.keys(record)) keys.add(key)
    for (const [slot, name] of wanted.entries()) {
      const value = valueAt(record, name.replace(/^\[\]\./, ''))
      if (value !== undefined) seen[slot] = true
      row[slot] = textOf(value)
    }
    onRow(row)
  }
  const absent = seen.indexOf(false)
  if (absent >= 0 && rows > 0) throw noColumn(wanted[absent]!, [...keys], path)
  return rows
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `user.zip`: a key of that name, or one within an object. */
function valueAt(record: Record<string, unknown>, name: string): unknown {
  if (Object.hasOwn(record, name)) return record[name]
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const inner = Object.hasOwn(record, name.slice(0, dot)) ? record[name.slice(0, dot)] : undefined
    if (isObject(inner)) return valueAt(inner, name.slice(dot + 1))
  }
  return undefined
}

function textOf(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
}

function noColumn(name: string, names: readonly string[], path: string): DataError {
  const shown = names.map(other => other.slice(0, 64))
  return new DataError(`no column \`${name}\`${didYouMean(name, shown)}`, { path })
}

/** Whether a table can be read row by row and has some columns. */
export async function hasColumns(
  table: Table,
  wanted: readonly string[],
  reading: Pick<Reading, 'engine' | 'signal'>,
): Promise<boolean> {
  const left = new Set(wanted.keys())
  const enough = new Error('all columns were seen')
  const onRow = (values: readonly string[]) => {
    for (const slot of left) if (values[slot] !== '') left.delete(slot)
    if (left.size === 0) throw enough
  }
  try {
    return (await readRows(table, { ...reading, wanted, onRow })) > 0
  } catch (error) {
    if (error === enough) return true
    if (error instanceof DataError) return false
    throw error
  }
}

/** The name of a column as settings give it: without that of the list at the root of a JSON file. */
export const plainColumn = (name: string) => name.replace(/^\[\]\./, '').trim()

/** What is wrong with a file, without its path. */
export const faultOf = ({ message }: DataError, path: string) =>
  message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message.replace(`${path}, `, '')
