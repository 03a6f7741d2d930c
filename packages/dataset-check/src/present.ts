import { createHash } from 'node:crypto'
import { DataError, plural, type Revision } from '@probity/core'
import type { HashName, Wanted } from '@probity/revisions'
import { readBytes } from '@probity/revisions'
import { isPlaceholder } from './committed.ts'
import { type IgnoreFile, type ListedFile, type Listing, listFolder } from './dvc/folder-files.ts'
import { byCodePoint, type FolderFile, folderDigest } from './dvc/folder-object.ts'
import { type HashedGroup, hashAll } from './hash-all.ts'
import { mostPointerBytes, readPointer } from './lfs/pointer.ts'
import type { Digest, Expected } from './manifest.ts'

/** What became of a path that a manifest names. */
export interface Check {
  expected: Expected
  /**
   * `same` as the manifest says, or not; `line-endings`: not, but for CRLF and LF; `absent`: nothing is there, or a
   * Git LFS pointer in its place; `refused`: it is there and cannot be read honestly.
   */
  state: 'same' | 'differs' | 'line-endings' | 'absent' | 'refused'
  /** Why, for a reader. */
  why: string
  /** Bytes that were read. */
  bytes: number
  /** The SHA-256 of the file; of a folder, of what `sha256sum` prints for its files in the order of their paths. */
  sha256?: string
  /** The files of a folder, as far as they were hashed. */
  files?: FolderFile[]
  /** What in a folder DVC or we refuse. */
  problems?: Listing['problems']
  /** Set where a Git LFS pointer stands in place of other content. */
  isPointer?: boolean
}

/** A path that is there, and the hashes that it takes to judge it. */
interface Found {
  expected: Expected
  isFolder: boolean
  files: ListedFile[]
  problems: Listing['problems']
}

/**
 * Compares every path with what it must be. The size is asked first: where it differs, nothing is hashed but
 * the text with other line endings. Every file is read once for all its hashes, however many manifests name it.
 */
export async function checkPresent(
  head: Revision,
  all: readonly Expected[],
  ignores: readonly IgnoreFile[],
  signal: AbortSignal,
): Promise<Check[]> {
  const checks: Check[] = []
  const found: Found[] = []
  for (const expected of all) {
    signal.throwIfAborted()
    const answer = await look(head, expected, ignores)
    if ('state' in answer) checks.push(answer)
    else found.push(answer)
  }
  const plain = await hashAll(
    found.map(one => ({
      files: one.files,
      wanted: sizeDiffers(one) === undefined ? wantedOf(one.expected) : [],
    })),
    signal,
  )
  const doubtful: Found[] = []
  for (const [i, one] of found.entries()) {
    const check = judge(one, plain[i]!)
    if (check.state === 'differs' && mayBeLineEndings(one)) doubtful.push(one)
    checks.push(check)
  }
  const turned = await hashAll(
    doubtful.map(one => ({ files: one.files, wanted: one.expected.digests.flatMap(turnings) })),
    signal,
  )
  const byExpected = new Map(checks.map(check => [check.expected, check]))
  for (const [i, one] of doubtful.entries()) {
    const here = lineEndings(one, turned[i]!)
    if (here === undefined) continue
    const check = byExpected.get(one.expected)!
    check.state = 'line-endings'
    check.why = `differs only in its line endings: ${here} here, ${here === 'LF' ? 'CRLF' : 'LF'} where the hash was taken`
  }
  return all.map(expected => byExpected.get(expected)!)
}

/** What is at the path: an answer where nothing has to be hashed. */
async function look(
  head: Revision,
  expected: Expected,
  ignores: readonly IgnoreFile[],
): Promise<Check | Found> {
  const { path } = expected
  const answer = (state: Check['state'], why: string): Check => ({ expected, state, why, bytes: 0 })
  try {
    const size = await head.size(path)
    if (size !== undefined) {
      if (expected.isFolder) return answer('differs', 'is a file where a folder was tracked')
      if (size < mostPointerBytes && size > 0) {
        const pointer = readPointer(await readBytes(head, path))
        if (pointer !== undefined && pointer.bytes > 0) return pointed(expected, pointer.oid)
      }
      return {
        expected,
        isFolder: false,
        files: [{ path: '', real: head.locate!(path), bytes: size }],
        problems: [],
      }
    }
    if (!isThere(head, path)) return answer('absent', 'is not here')
    if (!expected.isFolder) return answer('differs', 'is a folder where a file was tracked')
    const listing = await listFolder(head, path, ignores)
    const isKeptEmpty =
      listing.files.length > 0 &&
      listing.files.every(file => isPlaceholder(file.path)) &&
      expected.files !== listing.files.length
    if (isKeptEmpty && expected.stored !== undefined)
      return answer('absent', 'is not checked out: only a file that keeps its folder in git is here')
    return { expected, isFolder: true, ...listing }
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return answer('refused', error.message.slice(error.place.path.length + 2))
  }
}

function isThere(head: Revision, path: string): boolean {
  try {
    return head.locate!(path) !== ''
  } catch (error) {
    if (error instanceof DataError && error.cause !== undefined) return false
    throw error
  }
}

/** A Git LFS pointer lies at the path: it proves the content by its SHA-256, and is not the content. */
function pointed(expected: Expected, oid: string): Check {
  const check = { expected, bytes: 0, isPointer: expected.stored?.in !== 'git-lfs' }
  const sha256 = expected.digests.find(({ name }) => name === 'sha256')
  if (sha256 === undefined) {
    return { ...check, state: 'refused', why: 'is a Git LFS pointer; the content itself is not here' }
  }
  if (sha256.hex !== oid) return { ...check, state: 'differs', why: 'is a Git LFS pointer to other content' }
  return expected.stored?.in === 'git-lfs'
    ? { ...check, state: 'absent', why: 'is not checked out', sha256: oid }
    : {
        ...check,
        state: 'same',
        why: 'is a Git LFS pointer to this very content',
        isPointer: false,
        sha256: oid,
      }
}

/** A sentence where the size alone shows that it differs. The old MD5 of DVC is of the text with LF, of any size. */
function sizeDiffers({ expected, files, problems }: Found): string | undefined {
  if (problems.some(({ rule }) => rule !== 'link-dropped')) return 'holds what DVC refuses'
  if (expected.isFolder && expected.files !== undefined && expected.files !== files.length) {
    return `holds ${plural(files.length, 'file')} instead of ${plural(expected.files, 'file')}`
  }
  const isOfText = expected.digests.some(({ name }) => name === 'md5-dos2unix')
  const bytes = bytesOf(files)
  if (expected.bytes === undefined || isOfText || bytes === expected.bytes) return undefined
  return `has ${plural(bytes, 'byte')} instead of ${plural(expected.bytes, 'byte')}`
}

const bytesOf = (files: readonly ListedFile[]) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** The SHA-256 besides names the data in evidence. */
function wantedOf({ digests }: Expected): Wanted[] {
  return [...new Set<Wanted>([...digests.map(({ name }) => name), 'sha256'])]
}

const turnings = ({ name }: Digest): Wanted[] => [name, `${name}/lf`, `${name}/crlf`]

function judge(one: Found, hashed: HashedGroup): Check {
  const { expected, isFolder, files, problems } = one
  const check = { expected, bytes: bytesOf(files), ...(problems.length > 0 ? { problems } : {}) }
  if ('error' in hashed) return { ...check, state: 'refused', why: `cannot be read (${hashed.error})` }
  const size = sizeDiffers(one)
  if (size !== undefined) return { ...check, state: 'differs', why: size }
  const sha256 = digestOf(isFolder, 'sha256', hashed.get('sha256')!)
  const listed = isFolder ? { files: hashed.get(expected.digests[0]!.name)! } : {}
  const wrong = expected.digests.find(({ name, hex }) => digestOf(isFolder, name, hashed.get(name)!) !== hex)
  return wrong === undefined
    ? {
        ...check,
        ...listed,
        state: 'same',
        why: expected.digests.length === 0 ? 'has the size it must have' : 'is what it must be',
        sha256,
      }
    : { ...check, ...listed, state: 'differs', why: `has another ${nameOf(wrong)}`, sha256 }
}

const nameOf = ({ name }: Digest) => (name === 'md5-dos2unix' ? 'md5' : name)

/** Of a file its hash; of a folder the hash of its listing, which is DVC's for MD5 and ours for SHA-256. */
function digestOf(isFolder: boolean, wanted: Wanted, files: readonly FolderFile[]): string {
  if (!isFolder) return files[0]!.hex
  return wanted === 'sha256' ? folderSha256(files) : folderDigest(files)
}

/**
 * One SHA-256 for a folder: of what `sha256sum` prints for its files, named from the folder and sorted by their
 * bytes. `find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum` gives the same.
 */
function folderSha256(files: readonly FolderFile[]): string {
  const hash = createHash('sha256')
  const sorted = files.toSorted((a, b) => byCodePoint(a.path, b.path))
  for (const { path, hex } of sorted) {
    const escaped = path.replace(/[\\\n\r]/g, sign =>
      sign === '\\' ? '\\\\' : sign === '\n' ? '\\n' : '\\r',
    )
    hash.update(`${escaped === path ? '' : '\\'}${hex}  ${escaped}\n`)
  }
  return hash.digest('hex')
}

/** A file can differ in its line endings alone only where the sizes are less than twice each other. */
function mayBeLineEndings({ expected, files, problems }: Found): boolean {
  if (problems.length > 0 || expected.digests.length === 0) return false
  if (expected.files !== undefined && expected.files !== files.length) return false
  const bytes = bytesOf(files)
  return (
    expected.bytes === undefined ||
    (expected.bytes !== bytes && expected.bytes <= 2 * bytes && bytes <= 2 * expected.bytes)
  )
}

/** Which line endings the data has here, where those alone differ. */
function lineEndings({ expected, isFolder }: Found, hashed: HashedGroup): 'LF' | 'CRLF' | undefined {
  if ('error' in hashed) return undefined
  const holds = (wantedOf: (name: HashName) => Wanted) =>
    expected.digests.every(
      ({ name, hex }) => digestOf(isFolder, wantedOf(name), hashed.get(wantedOf(name))!) === hex,
    )
  // A text with LF alone is what it is with every CRLF turned: then only the manifest's size is wrong.
  if (holds(name => name)) return undefined
  return holds(name => `${name}/crlf`) ? 'LF' : holds(name => `${name}/lf`) ? 'CRLF' : undefined
}
