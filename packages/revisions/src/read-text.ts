import { DataError, type Revision } from '@probity/core'

/** Files that are read whole are written by people, or list files: this is a hundred times the largest. */
const usual = 16 << 20

/**
 * A whole file as bytes; as it is `stored` it may be a Git LFS pointer. Throws a `DataError` where it is larger than
 * `most`: nothing of it is then read.
 */
export async function readBytes(
  revision: Revision,
  path: string,
  most = usual,
  as: 'data' | 'stored' = 'stored',
): Promise<Buffer> {
  const size = (await revision.size(path)) ?? 0
  if (size > most)
    throw new DataError(`is larger than ${most >> 20} MiB, the most that is read of such a file`, { path })
  const source = await revision.open(path, as)
  try {
    const bytes = Buffer.alloc(size)
    let filled = 0
    while (filled < size) {
      const read = await source.read(bytes, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    source.close()
  }
}

/** A whole text, without a byte order mark. Throws a `DataError` where it is too large or not UTF-8. */
export async function readText(revision: Revision, path: string, most?: number): Promise<string> {
  const bytes = await readBytes(revision, path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DataError('is not UTF-8', { path }, { cause, remedy: 'save it as UTF-8' })
  }
}
