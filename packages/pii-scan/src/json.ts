import { Column, type ColumnContext } from './column.ts'
import { cutBefore, margin } from './text.ts'
import { bufferBytes, type Window } from './window.ts'

/** Keys of one object that are told apart, and levels: with more of them, keys are data. */
const mostKeys = 2000
const mostLevels = 64
/** Paths of one file. An OpenAPI description of 78 MB has millions of them, 3.7 GB of memory. */
const mostPaths = 5000

/** A place in the schema: a key, or `[]` for the items of a list. */
class Path {
  readonly name: string
  readonly parent: Path | null
  readonly children = new Map<string, Path>()
  column: Column | null = null
  /** Of the whole file. */
  readonly count: { paths: number }

  constructor(name: string, parent: Path | null) {
    this.name = name
    this.parent = parent
    this.count = parent?.count ?? { paths: 0 }
    this.count.paths++
  }
}

const quote = 0x22
const backslash = 0x5c
const lf = 0x0a
const isNumber = new Uint8Array(256).map((_, byte) => (/[-+.\deE]/.test(String.fromCharCode(byte)) ? 1 : 0))
const longestNumber = 64

interface JsonScan {
  rows: number
  names: string[]
}

/**
 * Scans every string and every long whole number of a JSON text, each with the path that leads to it: `user.emails[]`.
 * The grammar is not held: what is no JSON is passed over byte by byte, and nothing that looks like a string is missed.
 */
export async function scanJson(
  window: Window,
  isLines: boolean,
  context: ColumnContext,
  signal: AbortSignal,
): Promise<JsonScan> {
  const root = new Path('', null)
  const stack: Path[] = []
  const columns: Column[] = []
  /** Where the next value belongs: below the innermost bracket, under the key read last. */
  let here = root
  let key: Path | null = null
  let expectsKey = false
  let deeper = 0
  let line = 1
  let lineStart = 0
  let rows = 0
  let hasValue = false
  /** Within a string whose beginning was taken already. */
  let isOpen = false
  const isList: boolean[] = []
  const { bytes } = window
  const spot = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0 }

  let from = 0
  await window.fill(0)
  for (;;) {
    const high = window.end
    spot.offset = window.offset
    let i = from
    scanning: while (i < high) {
      const byte = isOpen ? quote : bytes[i]
      switch (byte) {
        case quote: {
          const start: number = isOpen ? i : i + 1
          let end: number = start
          let isEscaped = false
          while (end < high && bytes[end] !== quote) {
            if (bytes[end] === backslash) {
              isEscaped = true
              end++
            } else if (bytes[end] === lf && isLines) break
            end++
          }
          if (end >= high) {
            if (!window.atEnd && high - start < bufferBytes - margin) break scanning
            end = window.atEnd ? high : cutBefore(bytes, high - margin)
          }
          // A string longer than the buffer is taken in parts.
          const isPart: boolean = bytes[end] !== quote
          if (expectsKey && !isPart && !isOpen) {
            key = keyAt(start, end)
            expectsKey = false
          } else {
            if (isEscaped) unescapeInPlace(bytes, start, end)
            value(start, end)
          }
          isOpen = isPart && !(isLines && bytes[end] === lf)
          hasValue = true
          i = isPart ? end : end + 1
          continue
        }
        case 0x7b:
        case 0x5b:
          if (stack.length === mostLevels) deeper++
          else {
            stack.push(here)
            here = key ?? (isList.at(-1) ? childOf(here, '[]') : here)
            isList.push(byte === 0x5b)
          }
          key = null
          expectsKey = byte === 0x7b
          break
        case 0x7d:
        case 0x5d:
          if (deeper > 0) deeper--
          else if (stack.length > 0) {
            here = stack.pop()!
            isList.pop()
          }
          key = null
          expectsKey = false
          break
        case 0x2c:
          expectsKey = isList.length > 0 && isList.at(-1) === false && deeper === 0
          key = null
          break
        case lf:
          line++
          lineStart = i + 1
          if (isLines) {
            if (hasValue) rows++
            hasValue = false
            stack.length = 0
            isList.length = 0
            deeper = 0
            here = root
            key = null
            expectsKey = false
          }
          break
        default:
          if (byte >= 0x30 && byte <= 0x39) {
            let end = i + 1
            while (end < high && isNumber[bytes[end]] === 1) end++
            if (end === high && !window.atEnd && end - i < longestNumber) break scanning
            const start = i > 0 && bytes[i - 1] === 0x2d ? i - 1 : i
            number(start, end)
            hasValue = true
            i = end
            continue
          }
      }
      i++
    }
    if (window.atEnd) break
    // A sign before a number is kept with it.
    const keep = Math.max(0, Math.min(i, high) - 1)
    lineStart -= keep
    await window.fill(keep)
    signal.throwIfAborted()
    from = Math.min(i, high) - keep
  }
  if (isLines && hasValue) rows++
  for (const column of columns) column.finish()
  return { rows, names: columns.filter(({ values }) => values > 0).map(({ name }) => name) }

  function value(start: number, end: number): void {
    let first = start
    let last = end
    while (first < last && bytes[first] <= 0x20) first++
    while (last > first && bytes[last - 1] <= 0x20) last--
    const column = columnHere()
    place(column)
    column.value(bytes, first, last, spot)
  }

  function place(column: Column): void {
    spot.line = line
    spot.lineStart = lineStart
    spot.scope = column.name
    spot.record = rows + 1
  }

  function number(start: number, end: number): void {
    const column = columnHere()
    if (column.isSearchedOnly && (end - start < 6 || isFraction(bytes, start, end))) column.values++
    else value(start, end)
  }

  function columnHere(): Column {
    const path = key ?? (isList.at(-1) ? childOf(here, '[]') : here)
    if (path.column !== null) return path.column
    path.column = newColumn(path)
    return path.column
  }

  function keyAt(start: number, end: number): Path {
    const name = end - start > 100 ? '*' : bytes.toString('utf8', start, end)
    return here.children.get(name) ?? childOf(here, isData(start, end) ? '*' : name)
  }

  /** A key that is itself a value of a person, or a number: its objects are rows. */
  function isData(start: number, end: number): boolean {
    let digits = 0
    for (let i = start; i < end; i++) if (bytes[i] >= 0x30 && bytes[i] <= 0x39) digits++
    const strong = context.engine.first(bytes, start, end)
    if (strong === null) return digits >= 6
    const path = childOf(here, '*')
    path.column ??= newColumn(path)
    place(path.column)
    context.tally.add(context.tally.hit(bytes, strong, 'format', spot), { kind: 'format' })
    return true
  }

  function newColumn(path: Path): Column {
    const column = new Column(nameOf(path), () => [...(path.parent ?? path).children.keys()], context)
    columns.push(column)
    return column
  }
}

function childOf(path: Path, name: string): Path {
  const known = path.children.get(name)
  if (known !== undefined) return known
  // What lies deeper then belongs to the last path that is told apart.
  if (path.count.paths >= mostPaths) return path
  if (path.children.size >= mostKeys && name !== '*') return childOf(path, '*')
  const child = new Path(name, path)
  path.children.set(name, child)
  return child
}

/** `user.emails[]`. */
function nameOf(path: Path): string {
  if (path.parent === null) return path.name
  const before = nameOf(path.parent)
  return path.name === '[]' || before === '' ? before + path.name : `${before}.${path.name}`
}

function isFraction(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) if (bytes[i] === 0x2e || (bytes[i] | 0x20) === 0x65) return true
  return false
}

/**
 * Replaces escapes by what they stand for, with spaces before, so that every byte keeps its place: `\n` is a space and
 * a line feed. A character of more than six bytes of escape keeps its halves.
 */
function unescapeInPlace(bytes: Buffer, start: number, end: number): void {
  for (let i = start; i < end; i++) {
    if (bytes[i] !== backslash) continue
    const letter = bytes[i + 1]
    if (letter === 0x75 && i + 6 <= end) {
      const code = Number.parseInt(bytes.toString('latin1', i + 2, i + 6), 16)
      const text = Buffer.from(Number.isNaN(code) ? ' ' : String.fromCharCode(code))
      bytes.fill(0x20, i, i + 6)
      text.copy(bytes, i + 6 - text.length)
      i += 5
    } else {
      bytes[i] = 0x20
      bytes[i + 1] =
        letter === 0x6e ? lf : letter === 0x74 ? 9 : letter === 0x72 ? 13 : letter === quote ? quote : letter
      if (letter === 0x62 || letter === 0x66) bytes[i + 1] = 0x20
      i++
    }
  }
}
