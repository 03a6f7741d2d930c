import { countText } from '@probity/core'
import type { Caps } from './caps.ts'
import type { CategoryColumn, ColumnReader } from './column.ts'
import { Dictionary, noRoom } from './dictionary.ts'
import type { Fault } from './fault.ts'
import { holdsQuote, unescaped } from './field.ts'
import { quote } from './records.ts'

/** Gives each distinct value a code, as long as there are not too many. */
export class CategoryReader implements ColumnReader {
  readonly column: CategoryColumn
  fault: Fault | null = null
  readonly #caps: Caps
  readonly #dictionary: Dictionary

  constructor(name: string, batchRows: number, caps: Caps) {
    this.#caps = caps
    this.#dictionary = new Dictionary(caps.distinctValues, caps.dictionaryBytes)
    this.column = {
      as: 'category',
      name,
      codes: new Int32Array(batchRows),
      dictionary: this.#dictionary.texts,
    }
  }

  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number {
    const { codes } = this.column
    const dictionary = this.#dictionary
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      let start = bounds[at] + 1
      let end = bounds[at + 1]
      let code: number
      if (bytes[start] === quote) {
        start++
        end--
        if (holdsQuote(bytes, start, end)) {
          const plain = unescaped(bytes, start, end)
          code = dictionary.codeOf(plain, 0, plain.length)
        } else code = dictionary.codeOf(bytes, start, end)
      } else code = dictionary.codeOf(bytes, start, end)
      if (code === noRoom) {
        this.fault = this.#tooManyFault(start)
        return row
      }
      codes[row] = code
    }
    return rows
  }

  #tooManyFault(at: number): Fault {
    const { distinctValues, dictionaryBytes } = this.#caps
    const isFull = this.#dictionary.texts.length === distinctValues
    return {
      what: isFull
        ? `more than ${countText(distinctValues)} distinct values: it looks like an id`
        : `distinct values of more than ${countText(dictionaryBytes)} bytes: it looks like free text`,
      at,
      column: this.column.name,
      remedy: 'name a column that holds groups or classes, or bin this one before',
    }
  }
}
