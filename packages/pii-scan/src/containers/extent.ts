import { type ByteSource, countText, DataError } from '@probity/core'

/** Bytes that can be read at any place: a zip and a Parquet file begin at their end. */
export interface Extent {
  bytes: number
  /** The bytes from `start` to `end`, both within the file. */
  slice(start: number, end: number): Buffer
}

/** What is held in memory of a file whose bytes come in one order only: GitHub refuses larger git objects. */
const heldBytes = 100 * 2 ** 20

/** An extent over what is in memory. */
export function extentOf(buffer: Buffer): Extent {
  return { bytes: buffer.length, slice: (start, end) => buffer.subarray(start, end) }
}

/** An extent over a source, which stays open. Throws a `DataError` where that would need more than `heldBytes`. */
export async function extentOfSource(source: ByteSource, bytes: number, path: string): Promise<Extent> {
  const { readAt } = source
  if (readAt === undefined) return extentOf(await wholeOf(source, path, heldBytes))
  return {
    bytes,
    slice(start, end) {
      const buffer = Buffer.allocUnsafe(end - start)
      let at = 0
      while (at < buffer.length) {
        const count = readAt(buffer, at, start + at)
        if (count === 0) throw new DataError('ends too early', { path })
        at += count
      }
      return buffer
    },
  }
}

/** All bytes of a source. Throws a `DataError` where there are more than `most`. */
export async function wholeOf(source: ByteSource, path: string, most: number): Promise<Buffer> {
  let buffer = Buffer.allocUnsafe(Math.min(most + 1, 2 ** 16))
  let length = 0
  for (;;) {
    if (length === buffer.length) {
      if (length > most)
        throw new DataError(
          `has more than ${countText(most)} bytes, which this format needs in memory`,
          { path },
          { remedy: 'leave it out with `exclude`, or split it' },
        )
      const larger = Buffer.allocUnsafe(Math.min(most + 1, 2 * length))
      buffer.copy(larger, 0, 0, length)
      buffer = larger
    }
    const count = await source.read(buffer, length)
    if (count === 0) return buffer.subarray(0, length)
    length += count
  }
}
