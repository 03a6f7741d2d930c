import { isWord } from './automaton.ts'
import { isInUrl } from './uses.ts'

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const isBase64 = new Uint8Array(256).map((_, byte) => (/[\w+/=]/.test(String.fromCharCode(byte)) ? 1 : 0))
isBase64[0x5f] = 0

const isArithmetic = new Uint8Array(256)
for (const sign of '+*/%<>') isArithmetic[sign.charCodeAt(0)] = 1

/** What parts a line from the one before, at most. */
const longestIndent = 64

/** `12345678/4539…` */
const longestNumber = 20

/** Shorter runs of base64 are words and paths. */
const shortBase64 = 24

/**
 * Whether what stands before a place shows that what begins there is a part of something else: the mantissa of a number,
 * a version, a UUID or another hyphenated code, an amount. `from` bounds what may be looked at.
 */
export function isPartBefore(bytes: Uint8Array, start: number, from: number): boolean {
  if (start === from) return false
  const before = bytes[start - 1]
  const before2 = start - 1 > from ? bytes[start - 2] : 0
  const first = bytes[start]
  switch (before) {
    case 0x2e: // .
      return isDigit(before2)
    case 0x2f: // /: below a number; `/v1/` is none
      return isDigit(before2) && isNumberBefore(bytes, start - 1, from)
    case 0x2d: // -
      return isWord[before2] === 1 || isDigit(first)
    case 0x3a: // : between groups of hexadecimal digits
      return isWord[before2] === 1 && isOctet(bytes, start)
    case 0x2a: // *: a factor; **bold** is none
      return isWord[before2] === 1
    case 0x3d: // =: `+=`, `>=`; nobody adds to a number of a person, or asks which is greater
      return isArithmetic[before2] === 1
    case 0x24: // $
    case 0xa3: // £
      return true
    default:
      return (first === 0x28 || first === 0x2b) && isWord[before] === 1
  }
}

/** Whether the word that ends at `end` has digits only, as far as a number may be long. */
function isNumberBefore(bytes: Uint8Array, end: number, from: number): boolean {
  const least = Math.max(from, end - longestNumber)
  let i = end - 1
  while (i > least && isDigit(bytes[i - 1])) i--
  return i === least || isWord[bytes[i - 1]] === 0
}

/** The same of what stands around a candidate; of other groups of a longer number, and of base64. */
export function isPart(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  const after = end < to ? bytes[end] : 0
  const after2 = end + 1 < to ? bytes[end + 1] : 0
  switch (after) {
    case 0x2e:
      if (isDigit(after2)) return true
      break
    case 0x2d:
      if (isWord[after2] === 1) return true
      break
    case 0x3a:
      if (isWord[after2] === 1 && isOctet(bytes, start)) return true
      break
    case 0x2f:
      if (isDigit(after2) && isDigit(bytes[end - 1])) return true
      break
    case 0x20:
      if (isDigit(after2) && isGroup(bytes, start, end) && hasGroupAfter(bytes, start, end, to)) return true
      if (isAmongDecimals(bytes, start, end, from, to)) return true
      break
    case 0x2a: // *: a factor, or a power
      if (isWord[after2] === 1 || (after2 === 0x2a && isWord[bytes[end + 2]] === 1)) return true
      break
  }
  if (start === from && after !== 0x2b && after !== 0x2f && after !== 0x3d) return false
  const before = start > from ? bytes[start - 1] : 0
  if (
    before === 0x20 &&
    start - 1 > from &&
    isDigit(bytes[start - 2]) &&
    isGroup(bytes, start, end) &&
    hasGroupBefore(bytes, start, from)
  )
    return true
  if (before <= 0x20 && isOctet(bytes, start) && hasOctetsBefore(bytes, start, from)) return true
  if (before === 0x2b || before === 0x2f || after === 0x2b || after === 0x2f || after === 0x3d)
    return isInBase64(bytes, start, end, from, to) && !isInUrl(bytes, start, from)
  return false
}

/** Whether a candidate begins as a MAC address does. */
const isOctet = (bytes: Uint8Array, start: number) => bytes[start + 2] === 0x3a

/** Whether the line before ends in more octets: `:84:c8:07:`, as fingerprints and signatures are printed. */
function hasOctetsBefore(bytes: Uint8Array, start: number, from: number): boolean {
  const least = Math.max(from, start - longestIndent)
  let i = start - 1
  while (i > least && bytes[i] <= 0x20) i--
  return i - 3 >= from && bytes[i] === 0x3a && bytes[i - 3] === 0x3a
}

/** Whether a candidate is written in groups that single spaces part. */
function isGroup(bytes: Uint8Array, start: number, end: number): boolean {
  return bytes.subarray(start, end).includes(0x20)
}

/** `2.12 3.51.98.32 2.03`: four numbers of a path in an SVG, which leaves out what it can. */
function isAmongDecimals(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  if (start - 3 < from || bytes[start - 1] !== 0x20 || !isDigit(bytes[start - 2])) return false
  let dots = 0
  for (let i = start; i < end; i++) if (bytes[i] === 0x2e) dots++
  if (dots !== 3) return false
  let left = start - 2
  while (left > from && isDigit(bytes[left])) left--
  let right = end + 1
  if (bytes[right] === 0x2d) right++
  while (right < to && isDigit(bytes[right])) right++
  return bytes[left] === 0x2e && bytes[right] === 0x2e
}

/** Whether the digits before are as many as those of the first group. */
function hasGroupBefore(bytes: Uint8Array, start: number, from: number): boolean {
  let own = start
  while (isDigit(bytes[own])) own++
  let at = start - 1
  while (at > from && isDigit(bytes[at - 1])) at--
  const isWhole = at === from || isWord[bytes[at - 1]] === 0
  return isWhole && start - 1 - at === own - start
}

/** Whether the digits after are as many as those of the last whole group. */
function hasGroupAfter(bytes: Uint8Array, start: number, end: number, to: number): boolean {
  let own = end
  while (own > start && isDigit(bytes[own - 1])) own--
  let at = end + 1
  while (at < to && isDigit(bytes[at])) at++
  const isWhole = at === to || isWord[bytes[at]] === 0
  return isWhole && at - end - 1 === end - own
}

function isInBase64(bytes: Uint8Array, start: number, end: number, from: number, to: number): boolean {
  let left = start
  const least = Math.max(from, start - 48)
  while (left > least && isBase64[bytes[left - 1]] === 1) left--
  let right = end
  const most = Math.min(to, end + 48)
  while (right < most && isBase64[bytes[right]] === 1) right++
  if (right - left < shortBase64) return false
  let kinds = 0
  for (let i = left; i < right; i++) {
    const byte = bytes[i]
    if (isDigit(byte)) kinds |= 1
    else if (byte >= 0x61 && byte <= 0x7a) kinds |= 2
    else if (byte >= 0x41 && byte <= 0x5a) kinds |= 4
  }
  return kinds === 7
}
