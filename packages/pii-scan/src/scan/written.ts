import { isWord } from '../engine/automaton.ts'

/** Where a name of few letters speaks for a number, values with so many digits are held against those that pass. */
const leastDigits = 4
/** Codes of a shop or a laboratory are not longer. */
const longestCode = 24

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** `-12.345`: a measurement, which no entity is written as; feature tables hold little else. */
export function isDecimal(bytes: Buffer, start: number, end: number): boolean {
  let i = start
  if (bytes[i] === 0x2d) i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  if (i === end || bytes[i] !== 0x2e) return false
  i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  return i === end
}

/** Where the digits of `4539148803436467.0` end, as which pandas writes whole numbers beside an empty cell; else `end`. */
export function wholeEnd(bytes: Buffer, start: number, end: number): number {
  let dot = end - 1
  while (dot > start && bytes[dot] === 0x30) dot--
  if (dot === start || dot === end - 1 || bytes[dot] !== 0x2e) return end
  for (let i = start; i < dot; i++) if (!isDigit(bytes[i])) return end
  return dot
}

/** Letters and digits, and both: what a shop or a laboratory numbers its things with. */
export function isCode(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > longestCode) return false
  let digits = 0
  for (let i = start; i < end; i++) {
    if (isWord[bytes[i]] === 0) return false
    if (isDigit(bytes[i])) digits++
  }
  return digits > 0 && digits < end - start
}

/** Digits enough to be a number, and nothing in their place: `***-**-1234` says nothing against what it was. */
export function isNumber(bytes: Buffer, start: number, end: number): boolean {
  let digits = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2a || (bytes[i] | 0x20) === 0x78) return false
  }
  return digits >= leastDigits
}
