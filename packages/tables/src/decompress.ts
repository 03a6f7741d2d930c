import { createGunzip, createZstdDecompress } from 'node:zlib'
import { type ByteSource, countText, DataError, ProbityError } from '@probity/core'
import type { Caps } from './caps.ts'
import type { StoredBytes } from './stored.ts'

export type Compression = 'none' | 'gzip' | 'zstd'

const chunkBytes = 128 * 1024

/** By the first four bytes (RFC 1952 section 2.3.1; RFC 8878 section 3.1). */
export function compressionOf(head: Buffer): Compression {
  const magic = head.toString('hex', 0, 4)
  if (magic.startsWith('1f8b')) return 'gzip'
  return /^(28b52ffd|5.2a4d18)$/.test(magic) ? 'zstd' : 'none'
}

/**
 * The expanded bytes of a compressed file: all members of a gzip file, all frames of a zstd file, and
 * nothing else. `read` throws a `DataError` where they are damaged, cut short or followed by anything, and
 * where they expand beyond the caps.
 */
export function decompressed(
  stored: StoredBytes,
  kind: 'gzip' | 'zstd',
  path: string,
  caps: Caps,
): ByteSource {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  /** Of the chunk, what the stream may not have used. */
  let unused: Buffer = chunk.subarray(0, 0)
  /** Bytes that the stream has used before those. */
  let used = 0
  let stream = decoder(kind)
  const pieces = expand()
  let piece: Buffer = chunk.subarray(0, 0)
  let expanded = 0

  /**
   * Node ends the stream where a frame of zstd ends within a chunk, or where zeros follow a member of gzip, and
   * ignores the rest: `bytesWritten` says how far it came, and what follows is for a new stream.
   */
  async function* expand(): AsyncGenerator<Buffer> {
    await refill()
    while (unused.length > 0) {
      const current = stream
      feed(current).catch(error => current.destroy(error))
      yield* current
      unused = unused.subarray(current.bytesWritten - used)
      used = 0
      stream = decoder(kind)
    }
  }

  /** Each write waits until the stream has used the one before: one chunk does for all. */
  async function feed(current: typeof stream): Promise<void> {
    while (unused.length > 0) {
      await new Promise<void>((resolve, reject) => {
        current.write(unused, error => (error ? reject(error) : resolve()))
      })
      const hasEnded = current !== stream || current.bytesWritten < used + unused.length
      if (hasEnded) return
      used += unused.length
      await refill()
    }
    current.end()
  }

  async function refill(): Promise<void> {
    unused = chunk.subarray(0, await stored.read(chunk, 0))
  }

  return {
    async read(into, at) {
      while (piece.length === 0) {
        const { value, done } = await pieces.next().catch(error => {
          throw damage(error, kind, path)
        })
        if (done) return 0
        piece = value
        expanded += piece.length
        if (expanded > Math.max(caps.expandedBytes, caps.expandedRatio * stored.bytes))
          throw tooLarge(path, caps)
      }
      const count = piece.copy(into, at)
      piece = piece.subarray(count)
      return count
    },
    close() {
      stream.destroy()
      stored.close()
    },
  }
}

function decoder(kind: 'gzip' | 'zstd') {
  const options = { chunkSize: chunkBytes }
  const stream = kind === 'gzip' ? createGunzip(options) : createZstdDecompress(options)
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  return stream.on('error', () => {})
}

/** What an error of zlib says of the file; other errors are their own. */
function damage(error: unknown, kind: string, path: string): unknown {
  const code = String((error as NodeJS.ErrnoException).code)
  if (error instanceof ProbityError || !/^Z(STD)?_/.test(code)) return error
  const what =
    code === 'Z_BUF_ERROR'
      ? `its ${kind} data end too early`
      : `its ${kind} data are damaged, or followed by something else`
  return new DataError(what, { path }, { remedy: 'compress it again and store all of it', cause: error })
}

function tooLarge(path: string, { expandedBytes, expandedRatio }: Caps): DataError {
  return new DataError(
    `expands to more than ${countText(expandedBytes)} bytes and ${expandedRatio} times its stored size`,
    { path },
    { remedy: 'store it uncompressed, or in several files' },
  )
}
