import { quote } from './records.ts'

/** Whether the inside of a quoted field holds a (doubled) quote. */
export function holdsQuote(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (bytes[i] === quote) return true
  return false
}

/** The inside of a quoted field with its doubled quotes made single. */
export function unescaped(bytes: Buffer, start: number, end: number): Buffer {
  const plain = Buffer.allocUnsafe(end - start)
  let length = 0
  for (let i = start; i < end; i++) {
    plain[length++] = bytes[i]
    if (bytes[i] === quote) i++
  }
  return plain.subarray(0, length)
}

/** The text of a field as its bounds give it, with or without quotes. */
export function fieldText(bytes: Buffer, start: number, end: number): string {
  if (bytes[start] !== quote) return bytes.toString('utf8', start, end)
  return unescaped(bytes, start + 1, end - 1).toString('utf8')
}
