import { isUtf8 } from 'node:buffer'
import { countText, DataError, type DataPlace, didYouMean } from '@probity/core'
import type { Caps } from './caps.ts'
import { type Fault, faultError } from './fault.ts'
import { fieldText } from './field.ts'
import { RecordScanner } from './records.ts'
import { firstInvalid } from './utf8.ts'
import type { Window } from './window.ts'

export interface Header {
  /** As they are in the file: not trimmed, not made unique. Of JSON Lines, all keys by first appearance. */
  names: string[]
  /** Of CSV and TSV. */
  delimiter?: string
  /** Those that hold lists, objects or what else has no single value, where there are any. */
  nested?: string[]
}

const asUtf8 = 'save it as UTF-8'
const asCsv = 'export it as CSV'

/** Files that are no text in UTF-8, by their first bytes in hexadecimal. */
const foreign: [start: RegExp, name: string, remedy: string][] = [
  [/^(fffe0000|0000feff)/, 'text in UTF-32', asUtf8],
  [/^(fffe|feff)/, 'text in UTF-16', asUtf8],
  [/^504b0304/, 'a ZIP archive or an Excel workbook', asCsv],
  [/^5041523115/, 'a Parquet file', 'name it .parquet'],
  [/^fd377a585a00/, 'xz data', 'compress it with gzip or zstd'],
  [/^425a683[1-9]314159265359/, 'bzip2 data', 'compress it with gzip or zstd'],
  [/^(1f8b|28b52ffd)/, 'compressed twice', 'compress it once'],
]

/**
 * Refuses a file that is no text in UTF-8 by its first bytes, and steps over a byte order mark.
 *
 * @param expected for the message: `a CSV or TSV file`.
 */
export async function expectText(window: Window, path: string, expected: string): Promise<void> {
  const hex = window.bytes.toString('hex', window.start, Math.min(window.end, window.start + 16))
  for (const [start, name, remedy] of foreign)
    if (start.test(hex)) throw new DataError(`is ${name}; ${expected} was expected`, { path }, { remedy })
  if (!hex.startsWith('efbbbf')) return
  window.start += 3
  // Moves the header to index 0, where it stays: what one delimiter finds is good while others are tried.
  await window.fill()
}

/**
 * Reads the header, the first line that is not blank, and leaves the window after it.
 *
 * The delimiter is the first of comma, semicolon, tab and bar (for a .tsv or .tab: tab first) under which the
 * header holds all wanted columns, or where none are wanted, more than one column. Where none does, errors
 * speak of the first under which it has more than one column, or of the very first.
 */
export async function readHeader(
  window: Window,
  path: string,
  wanted: readonly string[],
  caps: Caps,
): Promise<Header> {
  const isTsv = /\.(tsv|tab)(\.\w+)?$/i.test(path)
  let best: Reading | undefined
  let bestRank = 0
  for (const delimiter of isTsv ? '\t,;|' : ',;\t|') {
    const reading = await readUnder(delimiter, window, caps)
    const names = 'fault' in reading ? [] : reading.header.names
    const holdsWanted = wanted.length > 0 && wanted.every(name => names.includes(name))
    const rank = holdsWanted ? 2 : names.length > 1 ? 1 : 0
    if (best === undefined || rank > bestRank) {
      best = reading
      bestRank = rank
    }
    if (holdsWanted || (wanted.length === 0 && rank === 1)) break
  }
  if (best === undefined || 'fault' in best) {
    if (!best?.fault) throw new DataError('is empty; a header was expected', { path })
    throw faultError(best.fault, path, 0, window.offset)
  }
  window.start = best.next
  return best.header
}

/** The header under one delimiter, or why there is none: null where the file holds nothing but blank lines. */
type Reading = { header: Header; next: number } | { fault: Fault | null }

async function readUnder(delimiter: string, window: Window, caps: Caps): Promise<Reading> {
  const scanner = new RecordScanner(delimiter, caps.fields, 1, true)
  for (;;) {
    scanner.scan(window.bytes, window.start, window.end, window.atEnd)
    if (scanner.fault !== null) return { fault: scanner.fault }
    if (scanner.rows === 1) break
    if (window.atEnd) return { fault: null }
    if (!(await window.fill())) return { fault: tooLong(window.start, caps) }
  }
  const { bounds, found, next } = scanner
  const start = bounds[0] + 1
  const line = window.bytes.subarray(start, next)
  const nul = line.indexOf(0)
  if (nul >= 0) return { fault: { what: 'a NUL byte; UTF-16 has many', at: start + nul, remedy: asUtf8 } }
  if (!isUtf8(line)) return { fault: notUtf8(start + firstInvalid(line)) }
  if (/^sep=.\r?\n?$/.test(line.toString('latin1', 0, 8)))
    return {
      fault: { what: "Excel's `sep=` line; the header was expected", at: start, remedy: 'delete that line' },
    }
  if (found > caps.fields)
    return {
      fault: { what: `more than ${countText(caps.fields)} fields`, at: start, remedy: 'split the table' },
    }
  const names = Array.from({ length: found }, (_, f) => fieldText(window.bytes, bounds[f] + 1, bounds[f + 1]))
  return { header: { names, delimiter }, next }
}

export function notUtf8(at: number): Fault {
  return { what: 'bytes that are not UTF-8', at, remedy: asUtf8 }
}

export function tooLong(at: number, caps: Caps): Fault {
  return {
    what: `a record of more than ${countText(caps.recordBytes)} bytes`,
    at,
    remedy: 'look for a quote that is opened here and never closed, or for line ends that are missing',
  }
}

/**
 * Which field each name is. `place` is where the names are. Throws a `DataError` where one is absent, with the names that are near, or there
 * more than once.
 */
export function findColumns(names: readonly string[], wanted: readonly string[], place: DataPlace): number[] {
  const absent = wanted.filter(name => !names.includes(name))
  if (absent.length > 0) {
    // A file without a header has a row of values in its place.
    const shown = names.map(name => name.slice(0, 64))
    const what = absent.map(name => `no column \`${name}\`${didYouMean(name, shown)}`).join(', ')
    const list = shown.map(name => `\`${name}\``).join(', ')
    throw new DataError(what, place, { remedy: names.length <= 20 ? `its columns are ${list}` : undefined })
  }
  return wanted.map(name => {
    const field = names.indexOf(name)
    if (names.includes(name, field + 1))
      throw new DataError(
        'more than one column has this name',
        { ...place, column: name },
        { remedy: 'rename all but one' },
      )
    return field
  })
}
