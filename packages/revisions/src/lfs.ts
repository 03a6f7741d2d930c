import { type ByteSource, DataError } from '@probity/core'

/** How every pointer file of Git LFS begins (specification v1); such a file is under 1,024 bytes. */
const opening = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * Hands the source on, unless it is a Git LFS pointer: text that stands in place of the data. Then a
 * `DataError` says so, since measuring the pointer would be measuring nothing.
 *
 * @param where what holds the pointer, for the message: `the working tree`.
 */
export async function lfsPointer(source: ByteSource, path: string, where: string): Promise<ByteSource> {
  const first = new Uint8Array(opening.length)
  let size = 0
  while (size < first.length) {
    const waited = source.read(first, size)
    const read = typeof waited === 'number' ? waited : await waited
    if (read === 0) break
    size += read
  }
  if (size === first.length && Buffer.from(first).toString('latin1') === opening) {
    source.close()
    throw new DataError(
      `is a Git LFS pointer in ${where}; the data itself is not there`,
      { path },
      {
        remedy: 'check out with `lfs: true`, or run `git lfs pull`, before this step',
      },
    )
  }
  let given = 0
  return {
    read(into, at) {
      if (given === size) return source.read(into, at)
      const part = first.subarray(given, Math.min(size, given + into.length - at))
      into.set(part, at)
      given += part.length
      return part.length
    },
    ...(source.readAt === undefined ? {} : { readAt: source.readAt }),
    close: () => source.close(),
  }
}
