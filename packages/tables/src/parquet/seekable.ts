import { type ByteSource, countText, DataError } from '@probity/core'
import type { Caps } from '../caps.ts'
import { StoredBytes } from '../stored.ts'

/** A file that is read at any place. */
export interface Seekable {
  size: number
  /** Of all bytes, in lower-case hexadecimal. */
  sha256: string
  /** The bytes from `position` on, in memory of their own. Throws a `DataError` where the file has not so many. */
  slice(position: number, length: number): Uint8Array<ArrayBuffer>
}

/**
 * Reads the file once from front to back for its digest. What can then not be read at any place is held in
 * memory, up to the cap.
 */
export async function seekable(source: ByteSource, path: string, caps: Caps): Promise<Seekable> {
  const stored = new StoredBytes(source)
  const pieces: Buffer[] = []
  const readAt = source.readAt?.bind(source)
  for (;;) {
    const piece = Buffer.allocUnsafe(caps.bufferBytes)
    const reading = stored.read(piece, 0)
    const count = typeof reading === 'number' ? reading : await reading
    if (count === 0) break
    if (readAt !== undefined) continue
    if (stored.bytes > caps.heldBytes)
      throw new DataError(
        `is Parquet of more than ${countText(caps.heldBytes)} bytes in a commit, where it must be held in memory`,
        { path },
        { remedy: 'store it in several files' },
      )
    pieces.push(piece.subarray(0, count))
  }
  const all = Buffer.concat(pieces)
  return {
    size: stored.bytes,
    sha256: stored.sha256(),
    slice(position, length) {
      if (!(position >= 0 && length >= 0 && position + length <= stored.bytes))
        throw new DataError('speaks of bytes that it does not have: it is cut short or damaged', { path })
      const into = new Uint8Array(length)
      if (readAt === undefined) into.set(all.subarray(position, position + length))
      else
        for (let at = 0; at < length; ) {
          const count = readAt(into, at, position + at)
          if (count === 0) throw new DataError('was cut short while it was read', { path })
          at += count
        }
      return into
    },
  }
}
