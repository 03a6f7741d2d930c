import { createHash } from 'node:crypto'

/** A file of a folder that DVC tracks: its path in the folder and its hash. */
export interface FolderFile {
  path: string
  /** Of the bytes, in hexadecimal. */
  hex: string
}

/**
 * The order of Python's strings: by code point of the whole path. JavaScript compares UTF-16 units, which puts
 * U+1F600 before U+FF5E.
 */
export function byCodePoint(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const isHigh = (unit: number) => unit >= 0xd800 && unit < 0xe000
    return isHigh(x) === isHigh(y) ? x - y : isHigh(x) ? 1 : -1
  }
  return a.length - b.length
}

/**
 * The listing of a folder, byte for byte as DVC stores it (dvc-data `Tree.as_bytes`: Python's
 * `json.dumps(list, sort_keys=True)`).
 *
 * @example folderObject([{ path: 'a', hex: '0cc1…' }]).toString() // '[{"md5": "0cc1…", "relpath": "a"}]'
 */
export function folderObject(files: readonly FolderFile[]): Buffer {
  const sorted = files.toSorted((a, b) => byCodePoint(a.path, b.path))
  return Buffer.from(
    `[${sorted.map(file => `{"md5": ${python(file.hex)}, "relpath": ${python(file.path)}}`).join(', ')}]`,
  )
}

/** The MD5 that DVC writes before `.dir`. */
export function folderDigest(files: readonly FolderFile[]): string {
  return createHash('md5').update(folderObject(files)).digest('hex')
}

/** A string as Python's `json.dumps` writes it: everything outside of printable ASCII is escaped. */
function python(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Largest listing that is read: about 700,000 files. */
export const mostFolderBytes = 64 << 20

/** The files that a stored listing names. Undefined where it is no such listing. */
export function readFolderObject(bytes: Buffer): FolderFile[] | undefined {
  let entries: unknown
  try {
    entries = JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
  if (!Array.isArray(entries)) return undefined
  const files: FolderFile[] = []
  for (const entry of entries as unknown[]) {
    const { md5, relpath } = (entry ?? {}) as Record<string, unknown>
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
      return undefined
    files.push({ path: relpath, hex: md5 })
  }
  return files
}
