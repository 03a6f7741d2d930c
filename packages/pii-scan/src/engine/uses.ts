import { isWord } from './automaton.ts'

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** Signs before a URL, a version or a list of arguments are looked for this far to the left. */
const urlReach = 300
const listReach = 48

/** Bytes that end a URL to the left. */
const partsUrl = new Uint8Array(256).map((_, byte) => (byte <= 0x20 || byte >= 0x7f ? 1 : 0))
for (const sign of '"\'<>`(){}[]|\\') partsUrl[sign.charCodeAt(0)] = 1

/**
 * Whether what is written around a value shows what it is used for, which is another thing than its form suggests: a
 * number that a function is called with, an id within a URL, a version that is asked for. Its form alone is no
 * evidence there.
 */
export function hasOtherUse(bytes: Uint8Array, start: number, end: number, from: number): boolean {
  let digits = 0
  let letters = 0
  let dots = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2e) dots++
    else if (isWord[bytes[i]] === 1) letters++
  }
  if (digits + letters === end - start)
    return isInUrl(bytes, start, from) || (letters === 0 && isArgument(bytes, start, from))
  return dots === 3 && digits + dots === end - start && isVersion(bytes, start, from)
}

/** `https://host/items/4539578763621486`, `?id=4539578763621486`. */
function isInUrl(bytes: Uint8Array, start: number, from: number): boolean {
  const least = Math.max(from, start - urlReach)
  for (let i = start - 1; i >= least + 2 && partsUrl[bytes[i]] === 0; i--)
    if (bytes[i] === 0x2f && bytes[i - 1] === 0x2f && bytes[i - 2] === 0x3a) return true
  return false
}

/** `mpf(368983957219251)`, `Float((1, 6458161865649291, -53))`: a literal of code. */
function isArgument(bytes: Uint8Array, start: number, from: number): boolean {
  const least = Math.max(from, start - listReach)
  let i = start - 1
  while (i > least && (isDigit(bytes[i]) || bytes[i] === 0x2c || bytes[i] === 0x20 || bytes[i] === 0x2d)) i--
  return i > least && bytes[i] === 0x28 && (isWord[bytes[i - 1]] === 1 || bytes[i - 1] === 0x28)
}

/** `numpy==1.24.33.40`, `>= 1.34.50.1`, `Chrome/120.50.60.71`. */
function isVersion(bytes: Uint8Array, start: number, from: number): boolean {
  let i = start - 1
  if (i > from && bytes[i] === 0x20) i--
  if (i - 1 < from) return false
  const sign = bytes[i]
  const before = bytes[i - 1]
  if (sign === 0x2f) return i === start - 1 && isWord[before] === 1
  if (sign === 0x7e || sign === 0x5e) return true // ~ ^
  // == >= <= ~= !=
  return (
    sign === 0x3d &&
    (before === 0x3d || before === 0x3e || before === 0x3c || before === 0x7e || before === 0x21)
  )
}
