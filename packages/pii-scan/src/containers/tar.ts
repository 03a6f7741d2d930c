import { type ByteSource, countText, DataError } from '@probity/core'
import { refused } from './refused.ts'
import { Tape } from './tape.ts'

/** What a tar may hold at the most; it is refused by name beyond it. */
interface TarCaps {
  entries: number
  /** Of a long name or the attributes of one file. */
  attributeBytes: number
}

export const tarCaps: TarCaps = { entries: 65_536, attributeBytes: 2 ** 20 }

/** A file within a tar. */
export interface TarEntry {
  path: string
  bytes: number
  /** Why it cannot be read: `a sparse file`, a type that is none of a file's. */
  unreadable?: string
  /** To be read before the next entry is asked for. It ends early where the tar does, which the next entry tells. */
  source: ByteSource
}

/** Header and contents fill whole blocks. */
const blockBytes = 512

/** Links, devices, folders and pipes: whatever size they say, nothing follows. */
const withoutContents = /[1-6]/

/**
 * The files of a tar as they come, those of several one behind another as well: POSIX ustar and pax (IEEE Std
 * 1003.1-2017, pax, "Extended Description"), GNU tar with long names and large sizes, star, and the form of Unix
 * version 7. Links, devices and folders are left out.
 *
 * Throws a `DataError` for a tar that is cut, damaged or beyond a cap, after what stands before that place.
 */
export async function* tarEntries(
  source: ByteSource,
  path: string,
  caps: TarCaps = tarCaps,
): AsyncGenerator<TarEntry> {
  const tape = new Tape(source)
  const shared: Attributes = new Map()
  let own: Attributes = new Map()
  let entries = 0
  let hasEnd = false
  for (;;) {
    const header = await tape.take(blockBytes)
    if (header.every(byte => byte === 0)) {
      if (header.length < blockBytes && !hasEnd) throw cut(path)
      if (header.length < blockBytes) return
      hasEnd = true
      continue
    }
    if (header.length < blockBytes) throw cut(path)
    if (!hasChecksum(header)) throw damaged(path)
    hasEnd = false
    const type = String.fromCharCode(header[156]!)
    const stored = numberAt(header, 124, 12)
    if (stored === undefined) throw damaged(path)
    if (/[LKxg]/.test(type)) {
      if (stored > caps.attributeBytes)
        throw refused(path, `attributes of more than ${countText(caps.attributeBytes)} bytes`)
      const body = await tape.take(stored)
      if (body.length < stored) throw cut(path)
      if (type === 'L') own.set('path', textOf(body))
      if (type === 'x' || type === 'g') {
        const records = paxRecords(body)
        if (records === undefined) throw damaged(path)
        for (const [key, value] of records) (type === 'x' ? own : shared).set(key, value)
      }
      await tape.goTo(roundedUp(tape.position))
      continue
    }
    const attributes = new Map([...shared, ...own])
    own = new Map()
    if (withoutContents.test(type)) continue
    const name = attributes.get('GNU.sparse.name') || attributes.get('path') || nameOf(header)
    const isSparse =
      type === 'S' || attributes.has('GNU.sparse.size') || attributes.has('GNU.sparse.realsize')
    // The map of a sparse file goes on in blocks of its own.
    if (type === 'S') for (let more = header[482]; more; more = (await tape.take(blockBytes))[504]) {}
    const bytes = sizeOf(attributes.get('size'), stored)
    const end = tape.position + bytes
    if (!Number.isSafeInteger(roundedUp(end))) throw damaged(path)
    // In a tar of version 7 a folder is known by its name only.
    if (bytes > 0 || !name.endsWith('/')) {
      if (++entries > caps.entries) throw refused(path, `more than ${countText(caps.entries)} files`)
      const isFile = type === '0' || type === '\0' || type === '7'
      const unreadable = isSparse ? 'a sparse file' : isFile ? undefined : 'of a type that is not read'
      const contents = tape.until(end)
      yield { path: name, bytes, ...(unreadable === undefined ? {} : { unreadable }), source: contents }
      contents.close()
    }
    await tape.goTo(roundedUp(end))
  }
}

/** Whether a file begins with the header of a tar, whose checksum holds. Text has no zero byte. */
export const beginsAsTar = (head: Buffer) =>
  head.length >= blockBytes && head.subarray(0, blockBytes).includes(0) && hasChecksum(head)

/** The sum of all bytes, its own counted as spaces. Old programs took bytes for signed. */
function hasChecksum(header: Buffer): boolean {
  const told = numberAt(header, 148, 8)
  let sum = 8 * 0x20
  let signed = sum
  for (let i = 0; i < blockBytes; i++) {
    if (i >= 148 && i < 156) continue
    sum += header[i]!
    signed += header.readInt8(i)
  }
  return told === sum || told === signed
}

/** Octal digits, or where the first bit is set the number itself (GNU tar, "Basic Tar Format"). */
function numberAt(header: Buffer, start: number, length: number): number | undefined {
  if (header[start]! & 0x80) {
    let value = header[start]! & 0x7f
    for (let i = start + 1; i < start + length; i++) value = 256 * value + header[i]!
    return Number.isSafeInteger(value) ? value : undefined
  }
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(header.toString('latin1', start, start + length))?.[1]
  return digits === undefined ? undefined : Number.parseInt(`0${digits}`, 8)
}

/** With the prefix that ustar and star have; GNU tar keeps times in its place. */
function nameOf(header: Buffer): string {
  const name = textOf(header.subarray(0, 100))
  if (header.toString('latin1', 257, 263) !== 'ustar\0') return name
  const isStar = header.toString('latin1', 508, 512) === 'tar\0'
  const prefix = textOf(header.subarray(345, isStar ? 476 : 500))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Up to its first zero byte. */
function textOf(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
}

/** Of a file, or of all that follow: those that are used. */
type Attributes = Map<string, string>

const usedKeys = /^(path|size|GNU\.sparse\.(name|size|realsize))$/

/** Records such as `16 path=a.csv\n`, whose number counts its own digits; undefined where one is none. */
function paxRecords(body: Buffer): Attributes | undefined {
  const records: Attributes = new Map()
  for (let at = 0; at < body.length; ) {
    const count = /^(\d{1,7}) /.exec(body.toString('latin1', at, at + 8))?.[1]
    const end = at + Number(count)
    const equals = body.indexOf('=', at)
    if (count === undefined || end > body.length || equals < 0 || equals >= end || body[end - 1] !== 0x0a)
      return undefined
    const key = body.toString('utf8', at + count.length + 1, equals)
    if (usedKeys.test(key)) records.set(key, body.toString('utf8', equals + 1, end - 1))
    at = end
  }
  return records
}

const sizeOf = (told: string | undefined, stored: number) =>
  told !== undefined && /^\d+$/.test(told) ? Number(told) : stored

const roundedUp = (position: number) => blockBytes * Math.ceil(position / blockBytes)

function cut(path: string): DataError {
  return new DataError('is a tar that ends too early', { path }, { remedy: 'store the whole archive' })
}

function damaged(path: string): DataError {
  return new DataError('is a damaged tar', { path }, { remedy: 'pack it again and store all of it' })
}
