import { fileOffset } from '../containers/piece.ts'
import { Unescaped } from '../containers/unescaped.ts'
import type { ColumnContext } from './column.ts'
import type { Hit, ScanOptions } from './hit.ts'
import { PlacedTally } from './placed-tally.ts'
import { TextScanner } from './text.ts'

/** Of text before it is scanned. */
const mostBytes = 2 ** 18

const lf = 0x0a
const backslash = 0x5c
/** What values are made of. */
const tells = new Uint8Array(256).map((_, byte) =>
  byte >= 0x80 || /[\dA-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** Where a stretch begins in the text, and on which line of the file, which begins at byte `lineStart`. */
interface Stretch {
  from: number
  line: number
  lineStart: number
}

/** What stands outside the strings of a JSON file and is none of its grammar: gathered, and scanned as text. */
export class OutsideText {
  readonly #context: ColumnContext
  readonly #options: ScanOptions
  readonly #unescaped = new Unescaped()
  #text = Buffer.alloc(0)
  #length = 0
  #stretches: Stretch[] = []
  /** As those of a piece: from byte `marks[2 * i]` of the text on, it stands at `marks[2 * i + 1]` of the file. */
  #marks: number[] = []

  constructor(context: ColumnContext, options: ScanOptions) {
    this.#context = context
    this.#options = options
  }

  /** Takes bytes of one line; `offset` is the file's byte at index 0, `key` what they stand under. */
  take(
    bytes: Buffer,
    start: number,
    end: number,
    offset: number,
    line: number,
    lineStart: number,
    key: string,
  ): void {
    let isTelling = false
    let isEscaped = false
    for (let i = start; i < end; i++) {
      if (tells[bytes[i]!] === 1) isTelling = true
      else if (bytes[i] === backslash) isEscaped = true
    }
    if (!isTelling) return
    const most = this.#length + 3 * key.length + end - start + 3
    if (most > this.#text.length) this.#grow(most)
    this.#stretches.push({ from: this.#length, line, lineStart })
    this.#mark(offset + start)
    if (key !== '') this.#length += this.#text.write(`${key}: `, this.#length)
    if (isEscaped) {
      this.#unescaped.read(bytes, start, end)
      this.#unescaped.eachMark((from, at) => this.#marks.push(this.#length + from, offset + at))
      this.#length += this.#unescaped.bytes.copy(this.#text, this.#length, 0, this.#unescaped.length)
    } else {
      if (key !== '') this.#mark(offset + start)
      this.#length += bytes.copy(this.#text, this.#length, start, end)
    }
    this.#mark(offset + end)
    this.#text[this.#length++] = lf
    if (this.#length > mostBytes) this.scan()
  }

  #mark(at: number): void {
    this.#marks.push(this.#length, at)
  }

  #grow(least: number): void {
    const larger = Buffer.alloc(2 * least)
    this.#text.copy(larger, 0, 0, this.#length)
    this.#text = larger
  }

  /** Scans what was gathered. */
  scan(): void {
    if (this.#length === 0) return
    const text = this.#text.subarray(0, this.#length)
    const piece = { marks: this.#marks }
    const stretches = this.#stretches
    const place = (hit: Hit) => {
      const { line, lineStart } = stretchAt(stretches, hit.start)
      const end = fileOffset(piece, hit.end)
      hit.start = fileOffset(piece, hit.start)
      hit.end = end
      hit.line = line
      hit.column = hit.start - lineStart + 1
    }
    const placed = { ...this.#context, tally: new PlacedTally(this.#context, this.#options, place) }
    const scanner = new TextScanner(placed, this.#options)
    scanner.scan(text, 0, text.length, 0, text.length, 0)
    scanner.finish()
    this.#length = 0
    this.#marks = []
    this.#stretches = []
  }
}

function stretchAt(stretches: readonly Stretch[], at: number): Stretch {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle]!.from <= at) low = middle
    else high = middle - 1
  }
  return stretches[low]!
}
