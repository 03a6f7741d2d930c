import { DataError } from '@probity/core'

/** A string of a JSON text: the bytes between its quotes, still escaped, and the keys and indexes that lead to it. */
export interface JsonString {
  path: readonly (string | number)[]
  /** A key of an object; `path` leads to the object. */
  isKey: boolean
  start: number
  end: number
}

/** Nesting that no file of ours needs: a deeper one was made to break readers. */
const deepest = 256

/**
 * Visits every string of a JSON text in file order. Numbers and literals are passed over; of the grammar only as
 * much is held as is needed to know where each string belongs.
 *
 * Throws a `DataError` for a text that is no JSON, cut or nested too deep.
 */
export function jsonStrings(bytes: Buffer, name: string, visit: (string: JsonString) => void): void {
  const path: (string | number)[] = []
  /** For each open bracket, whether it is an object. */
  const open: boolean[] = []
  let expectsKey = false
  const fail = (at: number) => new DataError('is not JSON', { path: name, byteOffset: at })
  for (let i = 0; i < bytes.length; i++) {
    const isObject = open.at(-1) === true
    switch (bytes[i]) {
      case 0x22: {
        const end = stringEnd(bytes, i + 1)
        if (end < 0) throw fail(i)
        if (isObject && expectsKey) {
          visit({ path: path.slice(0, -1), isKey: true, start: i + 1, end })
          path[path.length - 1] = unescaped(bytes, i + 1, end)
          expectsKey = false
        } else visit({ path, isKey: false, start: i + 1, end })
        i = end
        break
      }
      case 0x7b:
      case 0x5b:
        if (open.length === deepest)
          throw new DataError(`is nested more than ${deepest} deep`, { path: name })
        expectsKey = bytes[i] === 0x7b
        open.push(expectsKey)
        path.push(expectsKey ? '' : 0)
        break
      case 0x7d:
      case 0x5d:
        if (open.pop() !== (bytes[i] === 0x7d)) throw fail(i)
        path.pop()
        expectsKey = false
        break
      case 0x2c:
        if (open.length === 0) throw fail(i)
        if (isObject) expectsKey = true
        else path[path.length - 1] = (path.at(-1) as number) + 1
        break
    }
  }
  if (open.length > 0) throw fail(bytes.length)
}

/** Index of the closing quote; negative where there is none. */
function stringEnd(bytes: Buffer, start: number): number {
  for (let at = start; ; ) {
    const end = bytes.indexOf(0x22, at)
    if (end < 0) return -1
    let backslashes = 0
    while (bytes[end - 1 - backslashes] === 0x5c && end - 1 - backslashes >= start) backslashes++
    if (backslashes % 2 === 0) return end
    at = end + 1
  }
}

function unescaped(bytes: Buffer, start: number, end: number): string {
  const parts: Buffer[] = []
  plainParts(bytes, start, end, part => parts.push(part))
  return Buffer.concat(parts).toString()
}

const simple: Readonly<Record<number, number>> = { 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 }

/**
 * The text of a string in parts: plain stretches, and each escape as what it stands for with the place where it
 * stands. A damaged escape is taken as its letters: the text is searched, not kept.
 */
export function plainParts(
  bytes: Buffer,
  start: number,
  end: number,
  take: (part: Buffer, at: number) => void,
): void {
  for (let i = start; i < end; ) {
    const slash = bytes.subarray(i, end).indexOf(0x5c)
    if (slash < 0) {
      take(bytes.subarray(i, end), i)
      return
    }
    if (slash > 0) take(bytes.subarray(i, i + slash), i)
    i += slash
    if (bytes[i + 1] !== 0x75) {
      const letter = bytes[i + 1]!
      take(Buffer.of(simple[letter] ?? letter), i)
      i += 2
      continue
    }
    const units = /^(?:\\u[0-9a-fA-F]{4}){1,2}/.exec(bytes.toString('latin1', i, Math.min(end, i + 12)))?.[0]
    if (units === undefined) {
      take(Buffer.of(0x75), i)
      i += 2
      continue
    }
    const codes = units.match(/[0-9a-fA-F]{4}/g)!.map(hex => Number.parseInt(hex, 16))
    const isPair = codes[0]! >= 0xd800 && codes[0]! < 0xdc00 && codes.length === 2
    take(Buffer.from(String.fromCharCode(...codes.slice(0, isPair ? 2 : 1))), i)
    i += isPair ? 12 : 6
  }
}
