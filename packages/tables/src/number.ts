import type { ColumnReader, NumberColumn } from './column.ts'
import type { Fault } from './fault.ts'
import { fieldText } from './field.ts'
import { isMissing } from './missing.ts'
import { quote } from './records.ts'

/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

const space = 0x20
const tab = 0x09
const plus = 0x2b
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const smallE = 0x65

/**
 * Reads decimal numbers: `[+-] digits [. digits] [e [+-] digits]` with at least one digit before or after
 * the point, spaces and tabs around it allowed. Missing spellings become NaN, all else is refused.
 */
export class NumberReader implements ColumnReader {
  readonly column: NumberColumn
  fault: Fault | null = null

  constructor(name: string, batchRows: number) {
    this.column = { as: 'number', name, values: new Float64Array(batchRows) }
  }

  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const from = bounds[at] + 1
      const to = bounds[at + 1]
      if (from === to) {
        this.column.values[row] = Number.NaN
        continue
      }
      let start = from
      let end = to
      if (bytes[start] === quote) {
        start++
        end--
      }
      while (start < end && (bytes[start] === space || bytes[start] === tab)) start++
      while (start < end && (bytes[end - 1] === space || bytes[end - 1] === tab)) end--
      if (readNumber(bytes, start, end, this.column.values, row)) continue
      const text = fieldText(bytes, from, to)
      if (!isMissing(text)) {
        this.fault = {
          what: `${kindOfText(text)} where a number was expected`,
          at: from,
          column: this.column.name,
        }
        return row
      }
      this.column.values[row] = Number.NaN
    }
    return rows
  }
}

/**
 * Puts the number that the bytes from `start` to `end` spell into `values` at `row`, correctly rounded; false when it is none. The byte after
 * a field is a delimiter, a line end, a quote or a space, and so ends each loop below.
 */
export function readNumber(
  bytes: Buffer,
  start: number,
  end: number,
  values: Float64Array,
  row: number,
): boolean {
  let i = start
  const isNegative = bytes[i] === minus
  if (isNegative || bytes[i] === plus) i++
  let mantissa = 0
  let exponent = 0
  let digits = -i
  let digit = bytes[i] - zero
  while (digit >= 0 && digit <= 9) {
    mantissa = mantissa * 10 + digit
    digit = bytes[++i] - zero
  }
  digits += i
  if (bytes[i] === point) {
    const afterPoint = ++i
    digit = bytes[i] - zero
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      digit = bytes[++i] - zero
    }
    exponent = afterPoint - i
    digits -= exponent
  }
  if (digits === 0) return false
  if ((bytes[i] | 0x20) === smallE) {
    i++
    const isSmall = bytes[i] === minus
    if (isSmall || bytes[i] === plus) i++
    const afterSign = i
    let power = 0
    digit = bytes[i] - zero
    while (digit >= 0 && digit <= 9) {
      if (power < 100_000) power = power * 10 + digit
      digit = bytes[++i] - zero
    }
    if (i === afterSign) return false
    exponent += isSmall ? -power : power
  }
  if (i !== end) return false

  // Below 2^53 no step above has rounded, and one operation on two exact doubles rounds correctly
  // (Clinger 1990). The rest is for the engine's own reader.
  if (mantissa < 2 ** 53 && exponent >= -22 && exponent <= 22) {
    const size = exponent < 0 ? mantissa / powersOfTen[-exponent] : mantissa * powersOfTen[exponent]
    values[row] = isNegative ? -size : size
    return true
  }
  const value = Number(bytes.toString('latin1', start, end))
  values[row] = value
  return Number.isFinite(value)
}

/** What a text in a number column is, in words that do not tell its value. */
function kindOfText(text: string): string {
  const trimmed = text.trim()
  if (trimmed === '') return 'blank text'
  if (trimmed.length > 64) return 'text'
  if (/^[+-]?(inf|infinity)$/i.test(trimmed)) return 'infinity'
  if (/^(true|false)$/i.test(trimmed)) return 'true or false'
  if (/^[+-]?0[xob][0-9a-f]+$/i.test(trimmed)) return 'a hexadecimal, octal or binary number'
  if (/^[+-]?\d[\d_]*_\d[\d_.]*$/.test(trimmed)) return 'a number with underscores'
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed)) return 'a number with a thousands separator'
  if (/^[+-]?\d*,\d+$/.test(trimmed)) return 'a number with a decimal comma'
  if (/^[+-]?[\d.,]+ ?%$/.test(trimmed)) return 'a number with a percent sign'
  if (/^[+-]?\p{Sc} ?[\d.,]+$|^[+-]?[\d.,]+ ?\p{Sc}$/u.test(trimmed)) return 'a number with a currency sign'
  if (Math.abs(Number(trimmed)) === Infinity) return 'a number beyond the range of doubles'
  return 'text'
}
