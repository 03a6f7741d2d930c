import { isWord } from './automaton.ts'

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** Checks that random values pass more seldom tell what a value is in a URL; literals of code are many more. */
const leastInUrl = 0.01
const leastArgument = 0.007

/** Signs before a URL, a version or a list of arguments are looked for this far to the left. */
const urlReach = 300
const listReach = 48
/** `.json`, `.parquet` */
const longestExtension = 8

/** Bytes that end a URL to the left: a comma and a semicolon may stand in one, but end it in a table. */
const partsUrl = new Uint8Array(256).map((_, byte) => (byte <= 0x20 || byte >= 0x7f ? 1 : 0))
for (const sign of '"\'<>`(){}[]|\\,;') partsUrl[sign.charCodeAt(0)] = 1
/** Bytes that begin and end a segment of its path or a value of its query. */
const opensPart = new Uint8Array(256)
const closesPart = partsUrl.slice()
for (const sign of '/=') opensPart[sign.charCodeAt(0)] = 1
for (const sign of '/?&#') closesPart[sign.charCodeAt(0)] = 1

/** What is called with data rather than with numbers. */
const takesData = /(^|[^a-z])(values|(insert|upsert)\w*)$/i
const longestName = 32

/**
 * Whether what is written around a value shows what it is used for, which is another thing than its form suggests: a
 * number that a function is called with, an id within a URL, a version that is asked for. Its form alone is no
 * evidence there, unless `chance`, that random values of the form pass its check, is too small to explain it.
 *
 * @param low where the text begins.
 * @param high where the text ends.
 */
export function hasOtherUse(
  bytes: Buffer,
  { start, end }: { start: number; end: number },
  chance: number,
  low: number,
  high: number,
): boolean {
  let digits = 0
  let letters = 0
  let dots = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2e) dots++
    else if (isWord[bytes[i]] === 1) letters++
  }
  if (digits + letters === end - start) {
    // That a whole id has letters where a form has them, and digits where it has digits, chance hardly explains.
    if (isInUrl(bytes, start, low))
      return chance >= leastInUrl && (letters === 0 || !isWholePart(bytes, start, end, high))
    return chance >= leastArgument && letters === 0 && isArgument(bytes, start, low)
  }
  return dots === 3 && digits + dots === end - start && isVersion(bytes, start, low)
}

/** `https://host/items/4539578763621486`, `?id=4539578763621486`. */
export function isInUrl(bytes: Uint8Array, start: number, low: number): boolean {
  const least = Math.max(low, start - urlReach)
  for (let i = start - 1; i >= least + 2 && partsUrl[bytes[i]] === 0; i--)
    if (bytes[i] === 0x2f && bytes[i - 1] === 0x2f && bytes[i - 2] === 0x3a) return true
  return false
}

/** `https://host/patients/AB123456C.json`, `?nino=AB123456C&x=1`: the whole of a segment or of a value. */
function isWholePart(bytes: Uint8Array, start: number, end: number, high: number): boolean {
  if (opensPart[bytes[start - 1]] === 0) return false
  let i = end
  if (i < high && bytes[i] === 0x2e) {
    i++
    while (i < high && i - end <= longestExtension && isWord[bytes[i]] === 1) i++
  }
  return i >= high || closesPart[bytes[i]] === 1
}

/** `mpf(368983957219251)`, `Float((1, 6458161865649291, -53))`: a literal of code; `VALUES(3, 4539…)` is data. */
function isArgument(bytes: Buffer, start: number, low: number): boolean {
  const least = Math.max(low, start - listReach)
  let i = start - 1
  while (i > least && (isDigit(bytes[i]) || bytes[i] === 0x2c || bytes[i] === 0x20 || bytes[i] === 0x2d)) i--
  if (i <= least || bytes[i] !== 0x28) return false
  if (bytes[i - 1] !== 0x28 && isWord[bytes[i - 1]] === 0) return false
  while (i > least && bytes[i - 1] === 0x28) i--
  return !takesData.test(bytes.toString('latin1', Math.max(low, i - longestName), i))
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
