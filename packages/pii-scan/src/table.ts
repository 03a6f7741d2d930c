import { Column, type ColumnContext } from './column.ts'
import { cutBefore, margin } from './text.ts'
import { bufferBytes, type Window } from './window.ts'

const quote = 0x22
const lf = 0x0a
const cr = 0x0d
const space = 0x20

/** More columns than this are not told apart by name. */
const mostColumns = 10_000

/** Where the fields of a table end. */
class Fields {
  /** The field without white space and quotes around it. */
  start = 0
  end = 0
  /** After its delimiter or line end. */
  next = 0
  isLast = false
  /** LFs within it, and the place after the last one. */
  lines = 0
  lineStart = -1
  readonly #ends = new Uint8Array(256)
  readonly delimiter: number

  constructor(delimiter: number) {
    this.delimiter = delimiter
    this.#ends[delimiter] = 1
    this.#ends[lf] = 1
  }

  /** Reads the field at `from`; false where `high` cuts it and more is to come. */
  read(bytes: Buffer, from: number, high: number, atEnd: boolean): boolean {
    let i = from
    this.lines = 0
    while (i < high && bytes[i] === space) i++
    let start = i
    let end = -1
    if (bytes[i] === quote && i < high) {
      start = ++i
      for (;;) {
        while (i < high && bytes[i] !== quote) {
          if (bytes[i] === lf) {
            this.lines++
            this.lineStart = i + 1
          }
          i++
        }
        if (i + 1 < high && bytes[i + 1] === quote) i += 2
        else break
      }
      if (i + 1 >= high && !atEnd) return false
      end = i++
    }
    const ends = this.#ends
    while (i < high && ends[bytes[i]] === 0) i++
    if (i >= high && !atEnd) return false
    if (end < 0) end = i
    while (end > start && (bytes[end - 1] === cr || bytes[end - 1] === space)) end--
    this.start = start
    this.end = Math.min(end, high)
    this.isLast = i >= high || bytes[i] === lf
    this.next = i + 1
    return true
  }
}

interface TableScan {
  rows: number
  names: string[]
}

/**
 * Scans a table with a header, field by field. Records of any width are taken, quotes or not: all is to be looked at,
 * nothing is to be refused. A first line that holds values names no column (`column 1`).
 */
export async function scanTable(
  window: Window,
  delimiters: string,
  context: ColumnContext,
  signal: AbortSignal,
): Promise<TableScan> {
  await window.fill(0)
  const { bytes } = window
  let from = bytes.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0
  const fields = new Fields(delimiterOf(bytes.subarray(from, window.end), delimiters))

  const header = headerOf(fields, window, from, context)
  const names = header.names
  from = header.next
  const columns: Column[] = []
  const columnAt = (index: number) => {
    const known = columns[Math.min(index, mostColumns)]
    if (known !== undefined) return known
    names[index] ??= `column ${index + 1}`
    const column = new Column(names[index], () => names, context)
    columns[Math.min(index, mostColumns)] = column
    return column
  }

  let rows = 0
  let field = 0
  let line = 1 + header.lines
  let lineStart = from
  const spot = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0 }
  for (;;) {
    const high = window.end
    spot.offset = window.offset
    while (from < high) {
      if (!fields.read(bytes, from, high, window.atEnd)) {
        if (high - from < bufferBytes - margin) break
        // A field longer than the buffer: taken in parts.
        fields.start = from
        fields.end = cutBefore(bytes, high - margin)
        fields.next = fields.end
        fields.isLast = false
        fields.lines = 0
        columnAt(field).value(bytes, fields.start, fields.end, spotOf(columnAt(field)))
        from = fields.next
        continue
      }
      const { start, end } = fields
      const isBlank = field === 0 && fields.isLast && start === end
      if (start < end) {
        const column = columnAt(field)
        column.value(bytes, start, end, spotOf(column))
      }
      field++
      if (fields.lines > 0) {
        line += fields.lines
        lineStart = fields.lineStart
      }
      from = fields.next
      if (fields.isLast) {
        if (!isBlank) rows++
        field = 0
        line++
        lineStart = from
      }
    }
    if (window.atEnd) break
    from = Math.min(from, window.end)
    const keep = Math.max(0, Math.min(from, window.end))
    lineStart -= keep
    await window.fill(keep)
    signal.throwIfAborted()
    from = 0
  }
  for (const column of columns) column?.finish()
  return { rows, names }

  function spotOf(column: Column) {
    spot.line = line
    spot.lineStart = lineStart
    spot.scope = column.name
    spot.record = rows + 1
    return spot
  }
}

/** Whether a name may tell a number of a person: such a name is not told. */
export const holdsNumber = (name: string) => name.replace(/\D/g, '').length >= 6

/** The one that is most often in the first line outside quotes. */
function delimiterOf(bytes: Buffer, delimiters: string): number {
  const end = bytes.indexOf(lf)
  const line = bytes
    .toString('latin1', 0, end < 0 ? Math.min(bytes.length, 65_536) : end)
    .replace(/"[^"]*"/g, '')
  let best = delimiters[0]
  for (const delimiter of delimiters)
    if (line.split(delimiter).length > line.split(best).length) best = delimiter
  return best.charCodeAt(0)
}

/**
 * The names of the columns. Where the first line holds values it is read as a record too, and of its cells only those
 * are names that are known as such (`email` beside a column that is named by somebody's address).
 */
function headerOf(fields: Fields, window: Window, from: number, { engine }: ColumnContext) {
  const names: string[] = []
  const known: boolean[] = []
  let at = from
  let lines = 0
  let hasValue = false
  while (at < window.end && fields.read(window.bytes, at, window.end, window.atEnd)) {
    const { start, end } = fields
    const name = window.bytes.toString('utf8', start, end)
    const isValue =
      /^[-+]?\d[\d.,eE+-]*$/.test(name) ||
      name.length > 200 ||
      engine.first(window.bytes, start, end) !== null
    if (isValue) hasValue = true
    const isPlain = name !== '' && !isValue && !holdsNumber(name)
    known.push(isPlain && isKnownName(name, engine))
    names.push(isPlain ? name : `column ${names.length + 1}`)
    at = fields.next
    lines += fields.lines
    if (!fields.isLast) continue
    if (!hasValue) return { names, next: Math.min(at, window.end), lines: lines + 1 }
    const told = names.map((name, index) => (known[index] ? name : `column ${index + 1}`))
    return { names: told, next: from, lines: 0 }
  }
  return { names: [], next: from, lines: 0 }
}

/** A short name without digits that speaks for something. */
function isKnownName(name: string, engine: ColumnContext['engine']): boolean {
  if (!/^[\p{L}_ .-]{2,30}$/u.test(name)) return false
  const { recognizers, rules } = engine.meaningOf(name)
  return recognizers.length + rules.length > 0
}
