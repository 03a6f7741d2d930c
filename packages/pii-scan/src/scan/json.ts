import { Unescaped } from '../containers/unescaped.ts'
import type { Column, ColumnContext } from './column.ts'
import type { ScanOptions } from './hit.ts'
import { JsonSchema } from './json-schema.ts'
import {
  escapesSign,
  followsLineString,
  followsNumber,
  followsString,
  isFraction,
  isNumber,
  isPlain,
  literalEnd,
  longestLiteral,
  parts,
  skipSpace,
  textEnd,
} from './json-tokens.ts'
import { OutsideText } from './outside-text.ts'
import type { Spot } from './tally.ts'
import { cutBefore, margin } from './text.ts'
import { bufferBytes, type Window } from './window.ts'

/** A longer key is text. */
const longestKey = 100
/** A token that may go on is waited for, up to so many bytes; a longer one is taken in parts. */
const mostHeld = bufferBytes - 2 * margin
/** A value outside strings that is found by its middle begins at most so far before: `(415) 467-2671`. */
const mostBefore = 64

const quote = 0x22
const backslash = 0x5c
const lf = 0x0a
const colon = 0x3a

interface JsonScan {
  rows: number
  names: string[]
  /** Scopes that are told by another name than their hits had. */
  renamed: ReadonlyMap<string, string>
}

/**
 * Scans every string and every long whole number of a JSON text, each with the path that leads to it: `user.emails[]`.
 *
 * The grammar is not held. A quote that does not fit (after the next one comes no comma, colon, bracket or comment) is
 * a sign like any other, and what is neither in a string nor a number, a literal or a sign of the grammar is scanned
 * as text: comments, Python's strings, broken lines.
 */
export async function scanJson(
  window: Window,
  isLines: boolean,
  context: ColumnContext,
  options: ScanOptions,
  signal: AbortSignal,
): Promise<JsonScan> {
  const schema = new JsonSchema(context)
  const outside = new OutsideText(context, options)
  const unescaped = new Unescaped()
  const { bytes } = window
  const follows = isLines ? followsLineString : followsString
  const spot: Spot = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0, placeOf: undefined }
  let line = 1
  let lineStart = 0
  let rows = 0
  let hasValue = false
  /** Within a string whose beginning was taken already. */
  let isOpen = false
  /** What stands outside strings was taken as text up to here. */
  let taken = 0

  let from = 0
  await window.fill(0)
  for (;;) {
    const high = window.end
    const { atEnd } = window
    spot.offset = window.offset
    let i = from
    scanning: while (i < high) {
      const byte = isOpen ? quote : bytes[i]
      switch (byte) {
        case quote: {
          const start: number = isOpen ? i : i + 1
          let end: number = start
          let isEscaped = false
          while (end < high && bytes[end] !== quote) {
            if (bytes[end] === backslash) {
              isEscaped = true
              if (!isLines || bytes[end + 1] !== lf) end++
            } else if (bytes[end] === lf && isLines) break
            end++
          }
          if (end >= high) {
            if (!atEnd && high - start < mostHeld) break scanning
            end = atEnd ? high : cutBefore(bytes, high - margin)
            value(start, end, isEscaped)
            isOpen = true
            i = end
            continue
          }
          if (bytes[end] === lf) {
            value(start, end, isEscaped)
            isOpen = false
            i = end
            continue
          }
          let next: number = end + 1
          if (next >= high || follows[bytes[next]] === 0) {
            next = skipSpace(bytes, next, high, isLines)
            if (next >= high && !atEnd && high - start < mostHeld) break scanning
          }
          const fits: boolean = next >= high || follows[bytes[next]] === 1
          if (isOpen) {
            value(start, end, isEscaped)
            // It may as well open the next string.
            i = fits ? end + 1 : end
            isOpen = false
            continue
          }
          if (!fits) {
            i = start
            continue
          }
          if (next < high && bytes[next] === colon && schema.mayHaveKey) key(start, end, isEscaped)
          else value(start, end, isEscaped)
          i = end + 1
          continue
        }
        case 0x7b:
        case 0x5b:
          schema.open(byte === 0x5b)
          break
        case 0x7d:
        case 0x5d:
          schema.close()
          break
        case 0x2c:
          schema.part()
          break
        case lf:
          line++
          lineStart = i + 1
          if (isLines) {
            if (hasValue) rows++
            hasValue = false
            schema.reset()
          }
          break
        // Half of all that is between strings.
        case 0x20:
        case colon:
          break
        default: {
          if (i < taken) {
            if (escapesSign(bytes, i)) i++
            break
          }
          let end = i + 1
          if (byte >= 0x30 && byte <= 0x39) {
            while (end < high && isNumber[bytes[end]] === 1) end++
            let next = end
            if (next >= high || followsNumber[bytes[next]] === 0) {
              next = skipSpace(bytes, next, high, true)
              if (next >= high && !atEnd && high - i < mostHeld) break scanning
            }
            if (next >= high || followsNumber[bytes[next]] === 1) {
              number(i > 0 && bytes[i - 1] === 0x2d ? i - 1 : i, end)
              i = end
              continue
            }
          } else {
            if (isPlain[byte] === 1) break
            if (high - i <= longestLiteral && !atEnd) break scanning
            end = literalEnd(bytes, i, high)
            if (end > 0) {
              hasValue = true
              i = end
              continue
            }
          }
          end = textEnd(bytes, i, high)
          if (end >= high) {
            if (!atEnd && high - i < mostHeld) break scanning
            end = atEnd ? high : cutBefore(bytes, high - margin)
          }
          text(i, end)
          continue
        }
      }
      i++
    }
    if (atEnd) break
    // A sign before a number is kept with it.
    i = Math.min(i, high)
    const keep = Math.max(0, i - 1)
    lineStart -= keep
    taken -= keep
    await window.fill(keep)
    signal.throwIfAborted()
    from = i - keep
  }
  if (isLines && hasValue) rows++
  outside.scan()
  return { rows, ...schema.finish() }

  function value(start: number, end: number, isEscaped: boolean): void {
    hasValue = true
    const { column } = schema
    spot.line = line
    spot.lineStart = lineStart
    spot.record = rows + 1
    spot.scope = column.name
    if (isEscaped) {
      unescaped.read(bytes, start, end)
      spot.placeOf = unescaped.placeOf
      trimmed(column, unescaped.bytes, 0, unescaped.length)
      spot.placeOf = undefined
    } else trimmed(column, bytes, start, end)
  }

  function trimmed(column: Column, source: Buffer, from: number, to: number): void {
    let first = from
    let last = to
    while (first < last && source[first] <= 0x20) first++
    while (last > first && source[last - 1] <= 0x20) last--
    column.value(source, first, last, spot)
  }

  function number(start: number, end: number): void {
    hasValue = true
    const { column } = schema
    const isIdle = end - start < 6 || (!column.isNamed && isFraction(bytes, start, end))
    if (column.isSearchedOnly && isIdle) column.values++
    else value(start, end, false)
  }

  function key(start: number, end: number, isEscaped: boolean): void {
    hasValue = true
    if (end - start > longestKey) {
      schema.anyKey()
      value(start, end, isEscaped)
      return
    }
    spot.line = line
    spot.lineStart = lineStart
    spot.record = rows + 1
    if (isEscaped) {
      unescaped.read(bytes, start, end)
      spot.placeOf = unescaped.placeOf
      schema.key(unescaped.bytes, 0, unescaped.length, spot)
      spot.placeOf = undefined
    } else schema.key(bytes, start, end, spot)
  }

  /** What holds the byte at `i`, up to `end`. */
  function text(i: number, end: number): void {
    hasValue = true
    let start = i
    const least = Math.max(0, taken, i - mostBefore)
    while (start > least && parts[bytes[start - 1]] === 0) start--
    outside.take(bytes, start, end, window.offset, line, window.offset + lineStart, schema.keyName)
    taken = end
  }
}
