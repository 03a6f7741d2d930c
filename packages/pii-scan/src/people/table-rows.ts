import { createHash } from 'node:crypto'
import { type ByteSource, DataError } from '@probity/core'
import { type CategoryColumn, decompressed, defaultCaps, StoredBytes, TableReader } from '@probity/tables'
import { peek, utf8Of } from '../containers/streams.ts'
import { readFields } from '../scan/fields.ts'
import { type ContentKind, headBytes, kindOf, textKindOf } from '../scan/kind.ts'
import { delimitersOf, readHeader } from '../scan/table.ts'
import { Window } from '../scan/window.ts'
import { readJson, readJsonLines } from './json-records.ts'
import { decoded, noColumn, type RowReading } from './row-reading.ts'

/** A table that can be opened again. */
export interface Table {
  path: string
  open(): Promise<ByteSource>
}

/** Files of which a table may be read, by their names. */
export const isTable = /\.(csv|tsv|tab|jsonl?|ndjson|geojson|parquet)(\.(gz|zst|zstd))?$/i

const quote = 0x22
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
  reading: Pick<RowReading, 'wanted' | 'onRow' | 'engine' | 'signal'>,
): Promise<number> {
  const wanted = reading.wanted.map(name => name.trim())
  return readSource(await table.open(), table, table.path, { ...reading, wanted, path: table.path })
}

/** Reads a source and closes it. `name` tells what it is: `a.csv` of `a.csv.gz`. */
async function readSource(
  source: ByteSource,
  table: Table,
  name: string,
  reading: RowReading,
): Promise<number> {
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

async function readText(source: ByteSource, kind: ContentKind, reading: RowReading): Promise<number> {
  switch (kind) {
    case 'csv':
    case 'tsv':
      return readDelimited(source, delimitersOf[kind], reading)
    case 'json':
      return readJson(source, reading)
    case 'jsonl':
      return readJsonLines(source, reading)
    default:
      throw new DataError('is no table that is read row by row', { path: reading.path })
  }
}

async function readDelimited(source: ByteSource, delimiters: string, reading: RowReading): Promise<number> {
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
          const text = decoded(bytes.subarray(start, end)).trim()
          row[slot] = shortened(row[slot]!) + (bytes[start - 1] === quote ? text.replaceAll('""', '"') : text)
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

function shortened(text: string): string {
  return text.length > longest ? createHash('sha256').update(text).digest('hex') : text
}

async function readParquet(source: ByteSource, { path, wanted, onRow, signal }: RowReading): Promise<number> {
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

/** Whether a table can be read row by row and has some columns. */
export async function hasColumns(
  table: Table,
  wanted: readonly string[],
  reading: Pick<RowReading, 'engine' | 'signal'>,
): Promise<boolean> {
  const left = new Set(wanted.keys())
  const enough = new Error('all columns were seen')
  const onRow = (values: readonly string[]) => {
    for (const slot of left) if (values[slot] !== '') left.delete(slot)
    if (left.size === 0) throw enough
  }
  try {
    await readRows(table, { ...reading, wanted, onRow })
    return true
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
