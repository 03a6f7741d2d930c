import type { Spot } from './tally.ts'
import { cutBefore, margin } from './text.ts'
import { bufferBytes, type Window } from './window.ts'

const quote = 0x22
const lf = 0x0a
const cr = 0x0d
const space = 0x20
const tab = 0x09

/** Where the fields of a table end. */
export class Fields {
  /** The field without white space and quotes around it; with its quotes where more than white space follows them. */
  start = 0
  end = 0
  /** After its delimiter or line end. */
  next = 0
  isLast = false
  /** LFs within it, and the place after the last one. */
  lines = 0
  lineStart = -1
  readonly #ends = new Uint8Array(256)

  constructor(delimiter: number) {
    this.#ends[delimiter] = 1
    this.#ends[lf] = 1
  }

  /** Reads the field at `from`; false where `high` cuts it and more is to come. */
  read(bytes: Buffer, from: number, high: number, atEnd: boolean): boolean {
    let i = from
    this.lines = 0
    while (i < high && bytes[i] === space) i++
    let start = i
    let closing = -1
    if (i < high && bytes[i] === quote) {
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
      closing = i++
    }
    const ends = this.#ends
    while (i < high && ends[bytes[i]] === 0) i++
    if (i >= high && !atEnd) return false
    let end = trimmed(bytes, start, Math.min(i, high))
    if (closing >= 0) {
      if (end > closing + 1) start--
      else end = trimmed(bytes, start, Math.min(closing, high))
    }
    this.start = start
    this.end = end
    this.isLast = i >= high || bytes[i] === lf
    this.next = i + 1
    return true
  }

  /** Takes the bytes up to `to` for a part of the field at `from`. */
  cut(bytes: Buffer, from: number, to: number): void {
    this.start = from
    this.end = this.next = to
    this.isLast = false
    this.lines = 0
    for (let i = from; i < to; i++)
      if (bytes[i] === lf) {
        this.lines++
        this.lineStart = i + 1
      }
  }
}

/** Where the text from `start` ends without white space. */
function trimmed(bytes: Buffer, start: number, end: number): number {
  let last = end
  while (last > start && (bytes[last - 1] === cr || bytes[last - 1] === space || bytes[last - 1] === tab))
    last--
  return last
}

/** What the fields of a table are read for. */
export interface FieldTaker {
  /** Takes a field that is not empty; one that is longer than the buffer comes in parts. The spot is used again. */
  field(index: number, bytes: Buffer, start: number, end: number, spot: Spot): void
  /** Is told that a record has ended. */
  record?(): void
}

/**
 * Reads all fields of a table from where its records begin. Records of any width are taken, quotes or not: all is to be
 * looked at, nothing is to be refused. The number of records; blank lines are none.
 *
 * @param from where the first record begins in the window, which was filled. @param line its number.
 */
export async function readFields(
  window: Window,
  fields: Fields,
  { from: first, line: firstLine }: { from: number; line: number },
  taker: FieldTaker,
  signal: AbortSignal,
): Promise<number> {
  const { bytes } = window
  let from = first
  let line = firstLine
  let lineStart = from
  let rows = 0
  let field = 0
  const spot: Spot = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0, linesFrom: undefined }
  for (;;) {
    const high = window.end
    spot.offset = window.offset
    while (from < high) {
      let isWhole = true
      if (!fields.read(bytes, from, high, window.atEnd)) {
        if (high - from < bufferBytes - margin) break
        // A field longer than the buffer: taken in parts.
        fields.cut(bytes, from, cutBefore(bytes, high - margin))
        isWhole = false
      }
      const { start, end, isLast } = fields
      const isBlank = field === 0 && isLast && start === end
      if (start < end) {
        spot.line = line
        spot.lineStart = lineStart
        spot.linesFrom = fields.lines > 0 ? from : undefined
        spot.record = rows + 1
        taker.field(field, bytes, start, end, spot)
      }
      if (fields.lines > 0) {
        line += fields.lines
        lineStart = fields.lineStart
      }
      from = fields.next
      if (isWhole) field++
      if (isLast) {
        if (!isBlank) {
          rows++
          taker.record?.()
        }
        field = 0
        line++
        lineStart = from
      }
    }
    if (window.atEnd) break
    from = Math.min(from, window.end)
    lineStart -= from
    await window.fill(from)
    signal.throwIfAborted()
    from = 0
  }
  // The last field of the last line is empty.
  if (field > 0) {
    rows++
    taker.record?.()
  }
  return rows
}
