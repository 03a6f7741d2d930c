import type { ByteSource } from '@probity/core'
import { breathe } from './breathe.ts'

export const bufferBytes = 1 << 20

/**
 * The buffer of the window that was closed last: a new one for each of 7,505 small files took four fifths of the
 * time. It is overwritten before it is read.
 */
let spare: Buffer | undefined

/** A stretch of a source, in a buffer that is used over and over. */
export class Window {
  readonly bytes: Buffer
  /** Valid bytes. */
  end = 0
  /** Nothing comes after `end`. */
  atEnd = false
  /** The source's byte at index 0. */
  offset = 0
  readonly #source: ByteSource

  constructor(source: ByteSource) {
    this.#source = source
    this.bytes = spare ?? Buffer.allocUnsafeSlow(bufferBytes)
    spare = undefined
  }

  close(): void {
    this.#source.close()
    spare = this.bytes
  }

  /** Drops what lies before `keep` and fills the buffer up. */
  async fill(keep: number): Promise<void> {
    if (this.offset > 0) await breathe()
    this.bytes.copyWithin(0, keep, this.end)
    this.offset += keep
    this.end -= keep
    while (this.end < this.bytes.length && !this.atEnd) {
      const reading = this.#source.read(this.bytes, this.end)
      const count = typeof reading === 'number' ? reading : await reading
      if (count === 0) this.atEnd = true
      this.end += count
    }
    // Ends the last line for whoever looks for its end: what lies behind is of an earlier file.
    if (this.end < this.bytes.length) this.bytes[this.end] = 0x0a
  }
}
