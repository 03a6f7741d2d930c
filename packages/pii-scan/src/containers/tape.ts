import type { ByteSource } from '@probity/core'

const scratchBytes = 2 ** 17

/**
 * A source that is read from its begin to its end, in parts that are sources themselves. What nobody reads of a part
 * is passed over: without being read where the source can be read at any place.
 */
export class Tape {
  position = 0
  readonly #source: ByteSource
  /** The last read, which may outlive who asked for it: decompressors read ahead. */
  #pending: Promise<number> = Promise.resolve(0)
  /** What the source threw while a part was read. The part ends there, and who reads on is told. */
  #failure: { error: unknown } | undefined

  constructor(source: ByteSource) {
    this.#source = source
  }

  /** The next bytes; fewer where the source ends. Throws what the source threw. */
  async take(bytes: number): Promise<Buffer> {
    const buffer = Buffer.allocUnsafe(bytes)
    let length = 0
    for (let count = -1; length < bytes && count !== 0; length += count)
      count = await this.#next(buffer, length)
    if (this.#failure !== undefined) throw this.#failure.error
    return buffer.subarray(0, length)
  }

  /** Passes over what stands before `position`; the source may end there as well. */
  async goTo(position: number): Promise<void> {
    await this.#pending
    if (this.#source.readAt !== undefined) this.position = position
    const scratch = Buffer.allocUnsafe(Math.min(scratchBytes, position - this.position))
    for (let count = -1; this.position < position && count !== 0; )
      count = await this.#next(scratch.subarray(0, position - this.position), 0)
  }

  /** The bytes from here to `end`, until it is closed. */
  until(end: number): ByteSource {
    const { readAt } = this.#source
    return readAt === undefined ? this.#passing(end) : view(readAt, this.position, end)
  }

  #passing(end: number): ByteSource {
    let isOpen = true
    return {
      read: (into, at) => {
        const most = isOpen ? Math.min(into.length, at + end - this.position) : at
        this.#pending = most > at ? this.#next(into.subarray(0, most), at) : Promise.resolve(0)
        return this.#pending
      },
      close() {
        isOpen = false
      },
    }
  }

  async #next(into: Uint8Array, at: number): Promise<number> {
    if (this.#failure !== undefined) return 0
    const { readAt } = this.#source
    try {
      const count = readAt?.(into, at, this.position) ?? (await this.#source.read(into, at))
      this.position += count
      return count
    } catch (error) {
      this.#failure = { error }
      return 0
    }
  }
}

/** Part of a source that can be read at any place. */
function view(readAt: NonNullable<ByteSource['readAt']>, start: number, end: number): ByteSource {
  let given = 0
  const readWithin = (into: Uint8Array, at: number, place: number) => {
    const most = Math.min(into.length, at + end - start - place)
    return most > at ? readAt(into.subarray(0, most), at, start + place) : 0
  }
  return {
    read(into, at) {
      const count = readWithin(into, at, given)
      given += count
      return count
    },
    readAt: readWithin,
    close() {},
  }
}
