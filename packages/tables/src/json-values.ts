import { isUtf8 } from 'node:buffer'
import type { Fault } from './fault.ts'
import { notUtf8 } from './header.ts'
import { quote } from './records.ts'
import { firstInvalid } from './utf8.ts'

const tab = 0x09
const cr = 0x0d
const space = 0x20
const plus = 0x2b
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const backslash = 0x5c
const smallE = 0x65
const smallU = 0x75

/** The escapes of one letter (RFC 8259 section 7), and what each stands for. */
const escapes = new Map(
  [...'"\\/bfnrt'].map((letter, i) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(i)]),
)

const literals = ['null', 'true', 'false'].map(text => Buffer.from(text))

/** What a method of `JsonValues` returns where the text is no JSON. */
export const failed = -1

/**
 * Finds where the values of JSON (RFC 8259) end, a byte at a time. The line feed that ends each record is no
 * part of a value, and so ends every loop. Where the text is no JSON, `fault` says why and nothing of the text.
 */
export class JsonValues {
  fault: Fault | null = null
  /** Whether the last string holds an escape. */
  isEscaped = false
  readonly #nesting: number

  /** @param nesting how deep a value may be nested. */
  constructor(nesting: number) {
    this.#nesting = nesting
  }

  /** Notes why, and returns `failed`. */
  fail(at: number, what: string, remedy?: string): typeof failed {
    this.fault = { what, at, remedy }
    return failed
  }

  /** After white space. */
  blank(bytes: Buffer, i: number): number {
    while (bytes[i] === space || bytes[i] === cr || bytes[i] === tab) i++
    return i
  }

  /** After the value that starts at `i`, of any kind. */
  value(bytes: Buffer, i: number, depth: number): number {
    const first = bytes[i]
    if (first === quote) return this.string(bytes, i)
    if (first === 0x7b || first === 0x5b) return this.#nested(bytes, i, first === 0x7b, depth)
    return this.scalar(bytes, i)
  }

  /** After the string whose opening quote is at `i`. */
  string(bytes: Buffer, i: number): number {
    this.isEscaped = false
    for (let at = i + 1; ; at++) {
      const byte = bytes[at]
      if (byte === quote) return at + 1
      if (byte === backslash) {
        this.isEscaped = true
        at++
        if (bytes[at] === smallU) {
          if (hexadecimal(bytes, at + 1) < 0)
            return this.fail(at - 1, '`\\u` without four hexadecimal digits')
          at += 4
        } else if (!escapes.has(bytes[at])) return this.fail(at - 1, 'an escape that JSON does not have')
      } else if (byte === 0x0a) return this.fail(i, 'a string is opened here and not closed on its line')
      else if (byte < space) return this.fail(at, 'a control character that is not escaped')
    }
  }

  /** After the number, `null`, `true` or `false` that starts at `i`. */
  scalar(bytes: Buffer, i: number): number {
    for (const literal of literals) {
      if (bytes[i] !== literal[0]) continue
      for (let k = 1; k < literal.length; k++)
        if (bytes[i + k] !== literal[k]) return this.fail(i, 'a value was expected')
      return i + literal.length
    }
    return this.#number(bytes, i)
  }

  #number(bytes: Buffer, i: number): number {
    let at = bytes[i] === minus ? i + 1 : i
    const first = at
    while (isDigit(bytes[at])) at++
    if (at === first) {
      const isNaNOrInfinity = /^-?(NaN|Infinity)\b/.test(bytes.toString('latin1', i, i + 10))
      return isNaNOrInfinity
        ? this.fail(
            i,
            'NaN or Infinity, which JSON does not have',
            'write null: in Python by `allow_nan=False`',
          )
        : this.fail(i, 'a value was expected')
    }
    if (bytes[first] === zero && at > first + 1) return this.fail(i, 'a number with a leading zero')
    if (bytes[at] === point) {
      at++
      if (!isDigit(bytes[at])) return this.fail(i, 'a number that ends in its point')
      while (isDigit(bytes[at])) at++
    }
    if ((bytes[at] | 0x20) === smallE) {
      at++
      if (bytes[at] === plus || bytes[at] === minus) at++
      if (!isDigit(bytes[at])) return this.fail(i, 'a number without digits in its exponent')
      while (isDigit(bytes[at])) at++
    }
    return at
  }

  #nested(bytes: Buffer, i: number, isObject: boolean, depth: number): number {
    if (depth === this.#nesting) return this.fail(i, `values nested more than ${this.#nesting} deep`)
    const close = isObject ? 0x7d : 0x5d
    let at = this.blank(bytes, i + 1)
    if (bytes[at] === close) return at + 1
    for (;;) {
      if (isObject) {
        at = this.key(bytes, at)
        if (at === failed) return failed
      }
      at = this.value(bytes, at, depth + 1)
      if (at === failed) return failed
      at = this.blank(bytes, at)
      if (bytes[at] === close) return at + 1
      if (bytes[at] !== 0x2c) return this.fail(at, `a comma or \`${isObject ? '}' : ']'}\` was expected`)
      at = this.blank(bytes, at + 1)
    }
  }

  /** At the value of the key that starts at `i`. */
  key(bytes: Buffer, i: number): number {
    if (bytes[i] !== quote) return this.fail(i, 'a key in double quotes was expected')
    let at = this.string(bytes, i)
    if (at === failed) return failed
    at = this.blank(bytes, at)
    if (bytes[at] !== 0x3a) return this.fail(at, 'a colon was expected after the key')
    return this.blank(bytes, at + 1)
  }

  /**
   * Spells a string that holds escapes as a quoted field of CSV, in its own place: no escape is shorter than
   * what it stands for, and `\"` becomes `""`. What is left over are spaces. Returns the index after the field.
   */
  respell(bytes: Buffer, i: number, end: number): number {
    const text = bytes.subarray(i, end)
    if (!isUtf8(text)) {
      this.fault = notUtf8(i + firstInvalid(text))
      return failed
    }
    let out = i + 1
    for (let at = i + 1; at < end - 1; at++) {
      if (bytes[at] !== backslash) {
        bytes[out++] = bytes[at]
        continue
      }
      const opened = at++
      let code = escapes.get(bytes[at]) ?? 0
      if (bytes[at] === smallU) {
        code = hexadecimal(bytes, at + 1)
        at += 4
        if (code >= 0xd800 && code < 0xe000) {
          const isPair = code < 0xdc00 && bytes[at + 1] === backslash && bytes[at + 2] === smallU
          const low = isPair ? hexadecimal(bytes, at + 3) : 0
          if (low < 0xdc00 || low >= 0xe000) return this.fail(opened, 'half of a surrogate pair')
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
          at += 6
        }
      }
      if (code === quote) bytes[out++] = quote
      if (code < 0x80) bytes[out++] = code
      else out += bytes.write(String.fromCodePoint(code), out)
    }
    bytes[out++] = quote
    bytes.fill(space, out, end)
    return out
  }
}

function isDigit(byte: number): boolean {
  return byte >= zero && byte <= 0x39
}

/** The number that four hexadecimal digits spell; negative where they are none. */
function hexadecimal(bytes: Buffer, at: number): number {
  let value = 0
  for (let i = at; i < at + 4; i++) {
    const digit = bytes[i] - zero
    const letter = (bytes[i] | 0x20) - 0x61
    if (digit >= 0 && digit <= 9) value = value * 16 + digit
    else if (letter >= 0 && letter <= 5) value = value * 16 + 10 + letter
    else return -1
  }
  return value
}
