import { DataError, type Revision } from '@probity/core'

/** Manifests are read whole. A megabyte of them names about ten thousand files. */
export const mostManifestBytes = 16 << 20

/**
 * A whole file as bytes. Throws a `DataError` where it is larger than the cap: nothing of it is then read.
 */
export async function readBytes(revision: Revision, path: string, most = mostManifestBytes): Promise<Buffer> {
  const size = await revision.size(path)
  if (size !== undefined && size > most) {
    throw new DataError(`is larger than ${most >> 20} MiB, which is the most that is read of such a file`, {
      path,
    })
  }
  const source = await revision.open(path, 'stored')
  try {
    const bytes = Buffer.alloc(size ?? 0)
    let filled = 0
    while (filled < bytes.length) {
      const read = await source.read(bytes, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    source.close()
  }
}

/** A whole text. Throws a `DataError` where it is too large or not UTF-8. */
export async function readText(revision: Revision, path: string, most?: number): Promise<string> {
  const bytes = await readBytes(revision, path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new DataError('is not UTF-8', { path }, { cause })
  }
}
