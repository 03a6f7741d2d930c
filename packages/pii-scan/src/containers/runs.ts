import type { ByteSource } from '@probity/core'
import { type Piece, PieceBuilder } from './piece.ts'
import { chunksOf } from './streams.ts'

/** Shorter runs of letters and digits stand in any binary data by chance, and identify nobody. */
const shortest = 6
/** A longer run is cut. */
const longest = 65_536

/**
 * The readable runs of binary data, like `strings(1)`: ASCII, and the UTF-32 of numpy's `<U` arrays. Fed in
 * parts; a run may go from one into the next.
 */
export class Runs {
  readonly #builder: PieceBuilder
  #bytes: number[] = []
  #at: number[] = []
  /** Zeros since the last letter, and between the first two: 0 for ASCII, 3 for UTF-32. */
  #gap = 0
  #stride = -1

  constructor(builder: PieceBuilder) {
    this.#builder = builder
  }

  take(bytes: Buffer, offset: number): void {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i]!
      if (byte === 0) {
        if (++this.#gap > 3) this.end()
      } else if (byte < 0x20 || byte > 0x7e) this.end()
      else {
        if (this.#stride < 0 && this.#bytes.length === 1) this.#stride = this.#gap
        const isNext = this.#gap === this.#stride && (this.#gap === 0 || this.#gap === 3)
        if (this.#bytes.length > 0 && (!isNext || this.#bytes.length === longest)) this.end()
        this.#bytes.push(byte)
        this.#at.push(offset + i)
        this.#gap = 0
      }
    }
  }

  /** No run goes beyond here. */
  end(): void {
    if (this.#bytes.length >= shortest) {
      const text = Buffer.from(this.#bytes)
      if (this.#stride === 0) this.#builder.add(text, this.#at[0]!)
      else for (const [i, at] of this.#at.entries()) this.#builder.add(text.subarray(i, i + 1), at)
      this.#builder.lineBreak()
    }
    this.#bytes = []
    this.#at = []
    this.#gap = 0
    this.#stride = -1
  }
}

/** The readable runs of a source, a line each. */
export async function* runPieces(source: ByteSource): AsyncGenerator<Piece> {
  const builder = new PieceBuilder()
  const runs = new Runs(builder)
  let offset = 0
  for await (const chunk of chunksOf(source)) {
    runs.take(chunk, offset)
    offset += chunk.length
    if (builder.length > 2 ** 18) yield builder.take('text')
  }
  runs.end()
  if (builder.length > 0) yield builder.take('text')
}
