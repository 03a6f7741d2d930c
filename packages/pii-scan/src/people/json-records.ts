import { type ByteSource, countText, DataError } from '@probity/core'
import { wholeOf } from '../containers/extent.ts'
import { chunksOf } from '../containers/streams.ts'
import { breathe } from '../scan/breathe.ts'
import { decoded, noColumn, type RowReading } from './row-reading.ts'

/** JSON that is one value is held in memory. */
const wholeBytes = 64 * 2 ** 20
/** A line of JSON. */
const lineBytes = 16 * 2 ** 20

/** Reads a list of objects, one object, or lines of them under another name than theirs. The number of rows. */
export async function readJson(source: ByteSource, reading: RowReading): Promise<number> {
  const text = decoded(await wholeOf(source, reading.path, wholeBytes))
  const value = parsed(text)
  const records = value === undefined ? parsedLines(text.split('\n'), reading) : [value].flat()
  return readRecords(records, reading)
}

/** Reads an object a line. */
export async function readJsonLines(source: ByteSource, reading: RowReading): Promise<number> {
  return readRecords(parsedLines(linesOf(source, reading), reading), reading)
}

async function* linesOf(source: ByteSource, { path, signal }: RowReading): AsyncGenerator<string> {
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
  { path }: RowReading,
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
    Number.isInteger(value) && !Number.isSafeInteger(value) ? (context.source ?? value) : value
  try {
    const plain = text.replace(/^\ufeff/, '')
    return /\d{16}/.test(plain) ? JSON.parse(plain, exact as (key: string) => unknown) : JSON.parse(plain)
  } catch {
    return undefined
  }
}

async function readRecords(
  records: Iterable<unknown> | AsyncIterable<unknown>,
  { path, wanted, onRow, signal }: RowReading,
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
  if (absent >= 0) throw noColumn(wanted[absent]!, [...keys], path)
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
