import type { Transform } from 'node:stream'
import { createInflate } from 'node:zlib'
import { type ByteSource, countText, DataError } from '@probity/core'
import { defaultCaps } from '@probity/tables'

/** The bytes of a source in chunks: one buffer, used over and over. */
export async function* chunksOf(source: ByteSource): AsyncGenerator<Buffer> {
  const chunk = Buffer.allocUnsafe(2 ** 17)
  for (;;) {
    const count = await source.read(chunk, 0)
    if (count === 0) return
    yield chunk.subarray(0, count)
  }
}

/** Chunks as a source again. */
export function sourceOf(chunks: AsyncGenerator<Buffer>): ByteSource {
  let chunk: Buffer = Buffer.alloc(0)
  return {
    async read(into, at) {
      while (chunk.length === 0) {
        const { value, done } = await chunks.next()
        if (done) return 0
        chunk = value
      }
      const count = chunk.copy(into, at)
      chunk = chunk.subarray(count)
      return count
    },
    close: () => void chunks.return(undefined),
  }
}

/**
 * What a decompressor makes of some bytes. It is destroyed when nobody reads on.
 *
 * @param damaged makes the error of bytes that it cannot expand.
 */
export async function* expanded(
  packed: AsyncIterable<Buffer>,
  stream: Transform,
  damaged: () => DataError,
): AsyncGenerator<Buffer> {
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  stream.on('error', () => {})
  const feed = async () => {
    for await (const chunk of packed) {
      if (stream.destroyed) return
      await new Promise<void>(resolve => stream.write(chunk, () => resolve()))
    }
    stream.end()
  }
  feed().catch(error => stream.destroy(error))
  try {
    yield* stream
  } catch (error) {
    throw error instanceof DataError ? error : damaged()
  } finally {
    stream.destroy()
  }
}

/** What joblib packs by default: zlib. `bytes` is its size as stored. */
export function inflated(source: ByteSource, path: string, bytes: number): ByteSource {
  const most = Math.max(defaultCaps.expandedBytes, defaultCaps.expandedRatio * bytes)
  const damaged = () => new DataError('its zlib data are damaged or end too early', { path })
  async function* counted(): AsyncGenerator<Buffer> {
    let given = 0
    for await (const chunk of expanded(chunksOf(source), createInflate(), damaged)) {
      given += chunk.length
      if (given > most) throw new DataError(`expands to more than ${countText(most)} bytes`, { path })
      yield chunk
    }
  }
  return sourceOf(counted())
}

/** UTF-16 or UTF-32, as UTF-8. */
export function utf8Of(
  source: ByteSource,
  encoding: 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be',
): ByteSource {
  const isLong = encoding === 'utf-32le' || encoding === 'utf-32be'
  const decoder = isLong ? new Utf32Decoder(encoding === 'utf-32le') : new TextDecoder(encoding)
  async function* texts(): AsyncGenerator<Buffer> {
    for await (const chunk of chunksOf(source)) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  return sourceOf(texts())
}

/** `TextDecoder` knows no UTF-32. */
class Utf32Decoder {
  readonly #isLittle: boolean
  #rest = Buffer.alloc(0)
  #isFirst = true

  constructor(isLittle: boolean) {
    this.#isLittle = isLittle
  }

  decode(chunk: Buffer, _: { stream: true }): string {
    const bytes = Buffer.concat([this.#rest, chunk])
    let text = ''
    let at = 0
    for (; at + 4 <= bytes.length; at += 4) {
      const code = this.#isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
      const isMark = this.#isFirst && code === 0xfeff
      this.#isFirst = false
      if (!isMark) text += String.fromCodePoint(code > 0x10ffff ? 0xfffd : code)
    }
    this.#rest = bytes.subarray(at)
    return text
  }
}

/** The first bytes, at most `most`, and the source with them. Whoever opened it closes it. */
export async function peek(source: ByteSource, most: number): Promise<{ head: Buffer; whole: ByteSource }> {
  const head = Buffer.allocUnsafe(most)
  let length = 0
  for (let count = -1; length < most && count !== 0; length += count) count = await source.read(head, length)
  let given = 0
  const whole: ByteSource = {
    read(into, at) {
      if (given === length) return source.read(into, at)
      const count = head.copy(into, at, given, length)
      given += count
      return count
    },
    ...(source.readAt === undefined ? {} : { readAt: source.readAt }),
    close() {},
  }
  return { head: head.subarray(0, length), whole }
}
