import { createInflateRaw } from 'node:zlib'
import { type ByteSource, countText, DataError } from '@probity/core'
import { memberPath } from '../scan/member.ts'
import type { Extent } from './extent.ts'
import { refused } from './refused.ts'
import { expanded, sourceOf } from './streams.ts'

/** What a zip may hold at the most; each is refused by name beyond it. */
interface ZipCaps {
  entries: number
  /** All central headers together. */
  directoryBytes: number
  /** What all entries together may always expand to ... */
  expandedBytes: number
  /** ... and beyond that, how many times the size of the archive. */
  expandedRatio: number
}

export const zipCaps: ZipCaps = {
  entries: 65_536,
  directoryBytes: 64 * 2 ** 20,
  expandedBytes: 1024 * 2 ** 20,
  expandedRatio: 200,
}

/** A file within a zip, as the central directory tells it. */
export interface ZipEntry {
  path: string
  /** Expanded. */
  bytes: number
  packedBytes: number
  /** Why it cannot be read: `encrypted`, a method other than stored and deflated. */
  unreadable?: string
  open(): ByteSource
}

const endBytes = 22
const longestComment = 0xffff

/**
 * The files of a zip in the order of its central directory (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4); folders
 * are left out. What the archive claims is held against the caps before anything is expanded, and what comes out
 * against what it claimed.
 *
 * Throws a `DataError` for a zip that is cut, damaged, in several volumes or beyond a cap.
 */
export function zipEntries(zip: Extent, path: string, caps: ZipCaps = zipCaps): ZipEntry[] {
  const { count, start, bytes, before } = findDirectory(zip, path)
  if (count > caps.entries) throw refused(path, `more than ${countText(caps.entries)} files`)
  if (bytes > caps.directoryBytes)
    throw refused(path, `a directory of more than ${countText(caps.directoryBytes)} bytes`)
  const directory = zip.slice(start, start + bytes)
  const entries: ZipEntry[] = []
  let expanded = 0
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw damaged(path)
    const flags = directory.readUInt16LE(at + 8)
    const method = directory.readUInt16LE(at + 10)
    const nameBytes = directory.readUInt16LE(at + 28)
    const extraBytes = directory.readUInt16LE(at + 30)
    const next = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32)
    if (next > directory.length) throw damaged(path)
    const name = directory.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, at + 46 + nameBytes)
    const sizes = wideSizes(
      directory,
      at,
      directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes),
    )
    sizes.start += before
    at = next
    if (name.endsWith('/') && sizes.bytes === 0) continue
    expanded += sizes.bytes
    if (expanded > Math.max(caps.expandedBytes, caps.expandedRatio * zip.bytes))
      throw refused(path, `files that expand to more than ${countText(caps.expandedBytes)} bytes`)
    const unreadable =
      (flags & 1) !== 0
        ? 'encrypted'
        : method !== 0 && method !== 8
          ? `compression method ${method}`
          : undefined
    entries.push({
      path: name,
      bytes: sizes.bytes,
      packedBytes: sizes.packedBytes,
      ...(unreadable === undefined ? {} : { unreadable }),
      open: () => openEntry(zip, memberPath(path, name), { ...sizes, method }),
    })
  }
  if (at !== directory.length) throw damaged(path)
  return entries
}

interface Sizes {
  bytes: number
  packedBytes: number
  /** Of the entry's local header. */
  start: number
}

interface Directory {
  count: number
  start: number
  bytes: number
  /** Of what stands before the zip, such as the program that unpacks it; its places do not count that. */
  before: number
}

/** Whether the file ends as a zip without a comment, whatever it begins with. */
export function endsAsZip(file: Extent): boolean {
  if (file.bytes < endBytes) return false
  const end = file.slice(file.bytes - endBytes, file.bytes)
  return end.readUInt32LE(0) === 0x06054b50 && end.readUInt16LE(20) === 0
}

/** The record at the end of the file, or its 64-bit form. */
function findDirectory(zip: Extent, path: string): Directory {
  const tailStart = Math.max(0, zip.bytes - endBytes - longestComment)
  const tail = zip.slice(tailStart, zip.bytes)
  let end = tail.length - endBytes
  while (
    end >= 0 &&
    (tail.readUInt32LE(end) !== 0x06054b50 || end + endBytes + tail.readUInt16LE(end + 20) > tail.length)
  )
    end--
  if (end < 0)
    throw new DataError('has no central directory', { path }, { remedy: 'store the whole archive' })
  if (tail.readUInt16LE(end + 4) !== 0 && tail.readUInt16LE(end + 4) !== 0xffff)
    throw refused(path, 'several volumes')
  let count = tail.readUInt16LE(end + 10)
  let bytes = tail.readUInt32LE(end + 12)
  let start = tail.readUInt32LE(end + 16)
  let directoryEnd = tailStart + end
  if (end >= 20 && tail.readUInt32LE(end - 20) === 0x07064b50) {
    // Where it says, or, behind something else, right here.
    let at = Number(tail.readBigUInt64LE(end - 12))
    if (!isAt(zip, at, 0x06064b50)) at = tailStart + end - 20 - 56
    if (!isAt(zip, at, 0x06064b50) || at + 56 > zip.bytes) throw damaged(path)
    const wide = zip.slice(at, at + 56)
    count = Number(wide.readBigUInt64LE(32))
    bytes = Number(wide.readBigUInt64LE(40))
    start = Number(wide.readBigUInt64LE(48))
    directoryEnd = at
  }
  const before = count === 0 || isAt(zip, start, 0x02014b50) ? 0 : directoryEnd - bytes - start
  if (before < 0 || start + before + bytes > zip.bytes) throw damaged(path)
  return { count, start: start + before, bytes, before }
}

const isAt = (zip: Extent, at: number, sign: number) =>
  at >= 0 && at + 4 <= zip.bytes && zip.slice(at, at + 4).readUInt32LE(0) === sign

/** Sizes of a central header, which stand in its extra field where they need 64 bits. */
function wideSizes(directory: Buffer, at: number, extra: Buffer): Sizes {
  const narrow = [
    directory.readUInt32LE(at + 24),
    directory.readUInt32LE(at + 20),
    directory.readUInt32LE(at + 42),
  ]
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue
    let next = i + 4
    const end = Math.min(extra.length, next + extra.readUInt16LE(i + 2))
    for (const [index, size] of narrow.entries()) {
      if (size !== 0xffffffff || next + 8 > end) continue
      narrow[index] = Number(extra.readBigUInt64LE(next))
      next += 8
    }
  }
  return { bytes: narrow[0]!, packedBytes: narrow[1]!, start: narrow[2]! }
}

function openEntry(zip: Extent, path: string, entry: Sizes & { method: number }): ByteSource {
  if (entry.start + 30 > zip.bytes) throw damaged(path)
  const local = zip.slice(entry.start, entry.start + 30)
  if (local.readUInt32LE(0) !== 0x04034b50) throw damaged(path)
  const start = entry.start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const end = start + entry.packedBytes
  if (end > zip.bytes) throw damaged(path)
  const packed = chunks(zip, start, end)
  const whole =
    entry.method === 0
      ? packed
      : expanded(packed, createInflateRaw({ chunkSize: chunkBytes }), () => damaged(path))
  return sourceOf(checked(whole, entry.bytes, path))
}

/** Holds what comes out against what the archive says. */
async function* checked(pieces: AsyncIterable<Buffer>, bytes: number, path: string): AsyncGenerator<Buffer> {
  let given = 0
  for await (const piece of pieces) {
    given += piece.length
    if (given > bytes) throw refused(path, 'more bytes than its archive says')
    yield piece
  }
  if (given !== bytes) throw damaged(path)
}

const chunkBytes = 128 * 1024

async function* chunks(zip: Extent, start: number, end: number): AsyncGenerator<Buffer> {
  for (let at = start; at < end; at += chunkBytes) yield zip.slice(at, Math.min(end, at + chunkBytes))
}

function damaged(path: string): DataError {
  return new DataError('is a damaged zip', { path }, { remedy: 'pack it again and store all of it' })
}
