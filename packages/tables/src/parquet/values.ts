import { isUtf8 } from 'node:buffer'
import { DataError, type DataPlace } from '@probity/core'
import type { DecodedArray } from 'hyparquet'
import { quote } from '../records.ts'
import { guarded } from './guarded.ts'
import type { Meaning } from './spelling.ts'

const lf = 0x0a

/** Values of one page, or of the dictionary that its pages share. */
export class Values {
  readonly #values: DecodedArray
  readonly #meaning: Meaning
  readonly #place: DataPlace
  #numbers: Float64Array | undefined
  #fields: { bytes: Buffer; bounds: Int32Array } | undefined

  constructor(values: DecodedArray, meaning: Meaning, place: DataPlace) {
    this.#values = values
    this.#meaning = meaning
    this.#place = place
  }

  get length(): number {
    return this.#values.length
  }

  /** Their doubles; undefined where they are no numbers. */
  numbers(): Float64Array | undefined {
    this.#numbers ??= guarded(this.#place, () => this.#meaning.numbers?.(this.#values))
    return this.#numbers
  }

  /**
   * Their spellings as fields of CSV: value `v` lies between `bounds[2v] + 1` and `bounds[2v + 1]`. Unless
   * `anyBytes`, all must be UTF-8.
   */
  fields(anyBytes: boolean): { bytes: Buffer; bounds: Int32Array } {
    this.#fields ??= guarded(this.#place, () => this.#spell(anyBytes))
    return this.#fields
  }

  #spell(anyBytes: boolean): { bytes: Buffer; bounds: Int32Array } {
    const bounds = new Int32Array(2 * this.#values.length)
    let bytes = Buffer.allocUnsafe(Math.max(1024, 16 * this.#values.length))
    // The field of a missing value: nothing, before a byte that is no quote.
    bytes[0] = lf
    let next = 1
    for (let v = 0; v < this.#values.length; v++) {
      const text = escaped(this.#meaning.spell(this.#values[v] as never))
      if (next + text.length + 1 > bytes.length) {
        const larger = Buffer.allocUnsafe(2 * (next + text.length + 1))
        larger.set(bytes.subarray(0, next))
        bytes = larger
      }
      bounds[2 * v] = next - 1
      if (typeof text === 'string') next += bytes.write(text, next, 'latin1')
      else {
        bytes.set(text, next)
        next += text.length
      }
      bounds[2 * v + 1] = next
      // Ends what reads a number, and keeps texts apart where they are held against UTF-8.
      bytes[next++] = lf
    }
    if (!anyBytes && !isUtf8(bytes.subarray(0, next)))
      throw new DataError('bytes that are not UTF-8', this.#place, { remedy: 'write it as text in UTF-8' })
    return { bytes, bounds }
  }
}

/** A text that begins with a quote is quoted, so that it is not taken for a quoted one. */
function escaped(text: string | Uint8Array): string | Uint8Array {
  if (typeof text === 'string' || text[0] !== quote) return text
  return Buffer.from(`"${Buffer.from(text).toString('latin1').replaceAll('"', '""')}"`, 'latin1')
}
