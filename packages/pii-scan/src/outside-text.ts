import type { ColumnContext } from './column.ts'
import { plainParts } from './containers/json-strings.ts'
import { fileOffset, PieceBuilder } from './containers/piece.ts'
import type { Hit, ScanOptions } from './hit.ts'
import { PlacedTally } from './placed-tally.ts'
import { TextScanner } from './text.ts'

/** Of text before it is scanned. */
const mostBytes = 2 ** 18

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
  readonly #builder = new PieceBuilder()
  #stretches: Stretch[] = []

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
    key = '',
  ): void {
    const builder = this.#builder
    this.#stretches.push({ from: builder.length, line, lineStart })
    if (key !== '') builder.add(Buffer.from(`${key}: `), offset + start)
    plainParts(bytes, start, end, (part, at) => builder.add(part, offset + at))
    builder.add(lineFeed, offset + end)
    if (builder.length > mostBytes) this.scan()
  }

  /** Scans what was gathered. */
  scan(): void {
    if (this.#builder.length === 0) return
    const piece = this.#builder.take('')
    const stretches = this.#stretches
    this.#stretches = []
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
    scanner.scan(piece.text, 0, piece.text.length, 0, piece.text.length, 0)
    scanner.finish()
  }
}

const lineFeed = Buffer.from('\n')

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
