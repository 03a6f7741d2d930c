import type { ByteSource } from '@probity/core'
import type { Caps } from './caps.ts'

/** The stretch of a file that is in memory: one buffer, used over and over. */
export class Window {
  /** `start` to `end` are bytes not yet used; one more is there for the scanner's own use. */
  bytes: Buffer
  start = 0
  end = 0
  /** The file has no bytes after `end`. */
  atEnd = false
  /** The file's byte that lies at index 0. */
  offset = 0
  readonly #source: ByteSource
  readonly #most: number

  constructor(source: ByteSource, caps: Caps) {
    this.#source = source
    this.#most = caps.recordBytes
    this.bytes = Buffer.allocUnsafe(Math.min(caps.bufferBytes, caps.recordBytes) + 1)
  }

  /**
   * Moves what is unused to the front and fills the buffer, doubled where that leaves it full. False when it
   * may not grow any more.
   */
  async fill(): Promise<boolean> {
    const capacity = this.bytes.length - 1
    if (this.end - this.start === capacity) {
      if (capacity === this.#most) return false
      const larger = Buffer.allocUnsafe(Math.min(2 * capacity, this.#most) + 1)
      this.bytes.copy(larger, 0, this.start, this.end)
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.start, this.end)
    this.offset += this.start
    this.end -= this.start
    this.start = 0

    const room = this.bytes.subarray(0, this.bytes.length - 1)
    while (this.end < room.length) {
      const reading = this.#source.read(room, this.end)
      const count = typeof reading === 'number' ? reading : await reading
      if (count === 0) {
        this.atEnd = true
        break
      }
      this.end += count
    }
    return true
  }
}
