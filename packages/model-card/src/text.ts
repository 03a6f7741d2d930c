import { DataError, plural, type Revision } from '@probity/core'

/** Of a card or a profile. The longest of 83 real cards has 32 kB. */
const mostBytes = 256 * 1024

/** A text file as it is stored. */
export interface TextFile {
  path: string
  bytes: Uint8Array
  /** Without a byte order mark. */
  text: string
}

/**
 * Reads a text file whole. Throws a `DataError` for one that is too long, is no UTF-8 or holds a null byte.
 */
export async function readText(revision: Revision, path: string, most = mostBytes): Promise<TextFile> {
  const size = await revision.size(path)
  if (size === undefined) throw new DataError('there is no such file', { path })
  if (size > most)
    throw new DataError(
      `is ${plural(size, 'byte')} long, and at most ${plural(most, 'byte')} are read`,
      { path },
      { remedy: 'keep tables of results and figures in files of their own, and link them' },
    )
  const source = await revision.open(path)
  const bytes = new Uint8Array(size)
  try {
    for (let at = 0; at < size; ) {
      const count = await source.read(bytes, at)
      if (count === 0) throw new DataError('was cut while it was read', { path, byteOffset: at })
      at += count
    }
  } finally {
    source.close()
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new DataError('holds a null byte, so it is no text', { path, byteOffset: zero }, inUtf8)
  try {
    return { path, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (cause) {
    throw new DataError('is not UTF-8', { path }, { ...inUtf8, cause })
  }
}

const inUtf8 = { remedy: 'store it as text in UTF-8' }
