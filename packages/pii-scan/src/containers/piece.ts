/**
 * Text that was taken out of a file in another form (escaped, in parts, as UTF-32), with the way back.
 *
 * `marks` holds pairs: from `marks[2 * i]` of the text on, its bytes stand at `marks[2 * i + 1]` and following
 * of the file.
 */
export interface Piece {
  text: Buffer
  marks: number[]
  /** Where it stands, for a reader: `cell 3, output 1`. */
  place: string
}

/** Where a byte of a piece stands in its file. The end of a match is the place of its last byte and one. */
export function fileOffset({ marks }: Pick<Piece, 'marks'>, at: number): number {
  let low = 0
  let high = marks.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (marks[2 * middle]! <= at) low = middle
    else high = middle - 1
  }
  return marks[2 * low + 1]! + at - marks[2 * low]!
}

/** Puts a piece together. */
export class PieceBuilder {
  length = 0
  #parts: Buffer[] = []
  #marks: number[] = []

  /** A part of the text as it stands at `at` in the file. The bytes are copied. */
  add(part: Buffer, at: number): void {
    if (part.length === 0) return
    this.#marks.push(this.length, at)
    this.#parts.push(Buffer.from(part))
    this.length += part.length
  }

  /** What comes next does not belong to the same word. */
  lineBreak(): void {
    if (this.length > 0 && this.#parts.at(-1) !== lineFeed) {
      this.#parts.push(lineFeed)
      this.length++
    }
  }

  /** What was added since the last call. */
  take(place: string): Piece {
    const piece = { text: Buffer.concat(this.#parts), marks: this.#marks, place }
    this.#parts = []
    this.#marks = []
    this.length = 0
    return piece
  }
}

const lineFeed = Buffer.from('\n')
