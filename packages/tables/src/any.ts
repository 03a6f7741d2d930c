import { type AnyColumn, type ColumnReader, kinds } from './column.ts'
import { Dictionary, noRoom } from './dictionary.ts'
import { holdsQuote, unescaped } from './field.ts'
import { hash64 } from './key.ts'
import { isMissing } from './missing.ts'
import { readNumber } from './number.ts'
import { quote } from './records.ts'

const space = 0x20
const tab = 0x09
const zero = 0x30
/** Of all distinct values: those that get codes are words, not free text. */
const dictionaryBytes = 2 ** 16
/** No truth value and no spelling of a missing number is longer; spaces around the former are few. */
const longestWord = 12

const truths = new Map([
  ['true', 1],
  ['false', 0],
])

/** Reads a column of which nothing is known: what each value is, its number, its hash, its code. */
export class AnyReader implements ColumnReader {
  readonly column: AnyColumn
  readonly fault = null
  readonly #dictionary: Dictionary
  readonly #double = new Float64Array(1)
  readonly #doubleBytes = new Uint8Array(this.#double.buffer)

  constructor(name: string, batchRows: number, distinct = 1000) {
    this.#dictionary = new Dictionary(distinct, dictionaryBytes)
    this.column = {
      as: 'any',
      name,
      kinds: new Uint8Array(batchRows),
      values: new Float64Array(batchRows),
      high: new Uint32Array(batchRows),
      low: new Uint32Array(batchRows),
      codes: new Int32Array(batchRows),
      dictionary: this.#dictionary.texts,
      isFull: false,
    }
  }

  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const start = bounds[at] + 1
      const end = bounds[at + 1]
      if (bytes[start] !== quote || start === end) this.#value(bytes, start, end, row)
      else if (!holdsQuote(bytes, start + 1, end - 1)) this.#value(bytes, start + 1, end - 1, row)
      else {
        const plain = unescaped(bytes, start + 1, end - 1)
        this.#value(plain, 0, plain.length, row)
      }
    }
    if (this.column.isFull) this.column.codes.fill(-1)
    return rows
  }

  #value(bytes: Buffer, start: number, end: number, row: number): void {
    const { column } = this
    if (!column.isFull) {
      const code = this.#dictionary.codeOf(bytes, start, end)
      column.isFull = code === noRoom
      column.codes[row] = code
    }
    let from = start
    let to = end
    while (from < to && (bytes[from] === space || bytes[from] === tab)) from++
    while (from < to && (bytes[to - 1] === space || bytes[to - 1] === tab)) to--
    if (from < to && !isPadded(bytes, from, to) && readNumber(bytes, from, to, column.values, row)) {
      const value = column.values[row]
      const isInteger = Number.isInteger(value)
      column.kinds[row] = isInteger ? kinds.integer : kinds.decimal
      if (isInteger && Math.abs(value) > 2 ** 53) hash64(bytes, from, to, column, row)
      else this.#hashDouble(value, row)
      return
    }
    column.values[row] = Number.NaN
    const isShort = end - start <= longestWord
    const word = isShort ? bytes.toString('latin1', start, end) : undefined
    const truth = truths.get(word?.trim().toLowerCase() ?? '')
    if (truth !== undefined) {
      column.kinds[row] = kinds.truth
      this.#hashDouble(truth, row)
      return
    }
    if (start === end) column.kinds[row] = kinds.empty
    else if (word !== undefined && isMissing(word)) column.kinds[row] = kinds.missing
    else column.kinds[row] = isDate(bytes, from, to) ? kinds.date : kinds.text
    hash64(bytes, start, end, column, row)
  }

  #hashDouble(value: number, row: number): void {
    // Minus zero is zero.
    this.#double[0] = value + 0
    hash64(this.#doubleBytes, 0, 8, this.column, row)
  }
}

/** Whether a zero stands before another digit: a code of digits then, not a number. */
function isPadded(bytes: Buffer, start: number, end: number): boolean {
  return bytes[start] === zero && end > start + 1 && isDigit(bytes[start + 1])
}

function isDate(bytes: Buffer, start: number, end: number): boolean {
  if (end - start < 10) return false
  for (let i = 0; i < 10; i++) {
    const isRight = i === 4 || i === 7 ? bytes[start + i] === 0x2d : isDigit(bytes[start + i])
    if (!isRight) return false
  }
  const next = bytes[start + 10]
  return end === start + 10 || next === 0x54 || next === space
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 0x39
}
