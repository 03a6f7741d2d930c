import { createHash } from 'node:crypto'
import type { ByteSource } from '@probity/core'

/** A file's bytes as they are stored, counted and hashed as they pass. */
export class StoredBytes implements ByteSource {
  bytes = 0
  readonly #source: ByteSource
  readonly #hash = createHash('sha256')
  /** Bytes that `peek` has taken and `read` has not yet given. */
  #ahead: Buffer = Buffer.alloc(0)

  constructor(source: ByteSource) {
    this.#source = source
  }

  /** The first bytes, `most` of them where the file has so many. They will be read again. */
  async peek(most: number): Promise<Buffer> {
    const head = Buffer.alloc(most)
    let length = 0
    while (length < most) {
      const count = await this.#take(head, length)
      if (count === 0) break
      length += count
    }
    this.#ahead = head.subarray(0, length)
    return this.#ahead
  }

  read(into: Uint8Array, at: number): number | Promise<number> {
    if (this.#ahead.length === 0) return this.#take(into, at)
    const count = this.#ahead.copy(into, at)
    this.#ahead = this.#ahead.subarray(count)
    return count
  }

  close(): void {
    this.#source.close()
  }

  /** Lower-case hexadecimal, once all has been read. */
  sha256(): string {
    return this.#hash.digest('hex')
  }

  #take(into: Uint8Array, at: number): number | Promise<number> {
    const reading = this.#source.read(into, at)
    return typeof reading === 'number'
      ? this.#count(into, at, reading)
      : reading.then(n => this.#count(into, at, n))
  }

  #count(into: Uint8Array, at: number, count: number): number {
    this.#hash.update(into.subarray(at, at + count))
    this.bytes += count
    return count
  }
}
