import { wholeEnd } from './written.ts'

const of = (...signs: string[]) => {
  const set = new Uint8Array(256)
  for (const sign of signs.join('')) set[sign.charCodeAt(0)] = 1
  return set
}

/** What may follow a string: the grammar, or a comment. */
export const followsString = of(',:]}', '/#')
/** Of lines, each a record. */
export const followsLineString = of(',:]}', '/#', '\n')
export const followsNumber = of(',]}\n')
/** What no value outside a string begins before. */
export const parts = of('{}[]:,"\n')
const isSpace = of(' \t\r')
/** With what ends a line, where lines are no records. */
const isWide = of(' \t\r\n')
/** What stands outside strings besides numbers and literals. */
export const isPlain = of('{}[]:,"', ' \t\r\n', '+-.')
export const isNumber = of('0123456789', '+-.eE')

/** Of JSON, and those that pandas and JavaScript write. */
const literals = new Map<number, Buffer>()
for (const literal of ['true', 'false', 'null', 'NaN', 'Infinity'])
  literals.set(literal.charCodeAt(0), Buffer.from(literal))
export const longestLiteral = 'Infinity'.length

const isWord = new Uint8Array(256).map((_, byte) =>
  byte >= 0x80 || /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** The next byte that is no white space; a line feed is none where `isLines`. */
export function skipSpace(bytes: Buffer, from: number, high: number, isLines: boolean): number {
  const space = isLines ? isSpace : isWide
  let i = from
  while (i < high && space[bytes[i]!] === 1) i++
  return i
}

/** Where the literal ends that begins at `i`; negative where none does. */
export function literalEnd(bytes: Buffer, i: number, high: number): number {
  const literal = literals.get(bytes[i]!)
  if (literal === undefined) return -1
  const end = i + literal.length
  if (end > high || (end < high && isWord[bytes[end]!] === 1)) return -1
  for (let k = 1; k < literal.length; k++) if (bytes[i + k] !== literal[k]) return -1
  return end
}

/** Whether a number has a fraction or an exponent; that of `7.0` is none. */
export function isFraction(bytes: Buffer, start: number, end: number): boolean {
  for (let i = start + 1; i < end; i++) {
    if ((bytes[i]! | 0x20) === 0x65) return true
    if (bytes[i] === 0x2e) return wholeEnd(bytes, start, end) === end
  }
  return false
}

/** Whether a backslash stands before what would else be a quote or another backslash. */
export function escapesSign(bytes: Buffer, i: number): boolean {
  return bytes[i] === 0x5c && (bytes[i + 1] === 0x22 || bytes[i + 1] === 0x5c)
}

/** Where text outside strings ends: at a quote, at the end of its line or of the bytes, and maybe one behind that. */
export function textEnd(bytes: Buffer, from: number, high: number): number {
  let i = from
  while (i < high && bytes[i] !== 0x22 && bytes[i] !== 0x0a) i += escapesSign(bytes, i) ? 2 : 1
  return i
}
