import { countText } from '@probity/core'
import type { Caps } from './caps.ts'
import type { CategoryColumn, ColumnReader } from './column.ts'
import type { Fault } from './fault.ts'
import { holdsQuote, unescaped } from './field.ts'
import { quote } from './records.ts'

const tooMany = -1

/**
 * Gives each distinct value a code by an open-addressing table over the fields' bytes. A value is decoded
 * when it first appears; after that its bytes are only hashed and compared.
 */
export class CategoryReader implements ColumnReader {
  readonly column: CategoryColumn
  fault: Fault | null = null
  readonly #caps: Caps
  readonly #texts: string[] = []
  /** Code + 1, or 0 where free. Never more than half full. */
  #slots = new Int32Array(256)
  #hashes = new Int32Array(128)
  /** The bytes of code c are `#arena` from `#starts[c]` to `#starts[c + 1]`. */
  #starts = new Int32Array(129)
  #arena = Buffer.allocUnsafe(4096)

  constructor(name: string, batchRows: number, caps: Caps) {
    this.#caps = caps
    this.column = { as: 'category', name, codes: new Int32Array(batchRows), dictionary: this.#texts }
  }

  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number {
    const { codes } = this.column
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      let start = bounds[at] + 1
      let end = bounds[at + 1]
      let code: number
      if (bytes[start] === quote) {
        start++
        end--
        if (holdsQuote(bytes, start, end)) {
          const plain = unescaped(bytes, start, end)
          code = this.#codeOf(plain, 0, plain.length)
        } else code = this.#codeOf(bytes, start, end)
      } else code = this.#codeOf(bytes, start, end)
      if (code === tooMany) {
        this.fault = this.#tooManyFault(start)
        return row
      }
      codes[row] = code
    }
    return rows
  }

  #codeOf(bytes: Buffer, start: number, end: number): number {
    const hash = fnv1a(bytes, start, end)
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
      const code = entry - 1
      if (hashes[code] === hash) {
        let other = starts[code]
        if (starts[code + 1] - other === end - start) {
          let i = start
          while (i < end && bytes[i] === arena[other]) {
            i++
            other++
          }
          if (i === end) return code
        }
      }
      slot = (slot + 1) & mask
    }
    return this.#add(bytes, start, end, hash, slot)
  }

  #add(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    const code = this.#texts.length
    const from = this.#starts[code]
    const to = from + end - start
    if (code === this.#caps.distinctValues || to > this.#caps.dictionaryBytes) return tooMany
    if (to > this.#arena.length) {
      const larger = Buffer.allocUnsafe(2 * to)
      larger.set(this.#arena)
      this.#arena = larger
    }
    bytes.copy(this.#arena, from, start, end)
    this.#texts.push(bytes.toString('utf8', start, end))
    this.#starts[code + 1] = to
    this.#hashes[code] = hash
    this.#slots[slot] = code + 1
    if (code + 1 === this.#hashes.length) this.#grow()
    return code
  }

  /** Doubles the room for values. */
  #grow(): void {
    const room = 2 * this.#hashes.length
    const hashes = new Int32Array(room)
    hashes.set(this.#hashes)
    const starts = new Int32Array(room + 1)
    starts.set(this.#starts)
    const slots = new Int32Array(2 * room)
    const mask = slots.length - 1
    for (let code = 0; code < this.#texts.length; code++) {
      let slot = (hashes[code] ^ (hashes[code] >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
    }
    this.#hashes = hashes
    this.#starts = starts
    this.#slots = slots
  }

  #tooManyFault(at: number): Fault {
    const { distinctValues, dictionaryBytes } = this.#caps
    const { name } = this.column
    const isFull = this.#texts.length === distinctValues
    return {
      what: isFull
        ? `more than ${countText(distinctValues)} distinct values: it looks like an id`
        : `distinct values of more than ${countText(dictionaryBytes)} bytes: it looks like free text`,
      at,
      column: name,
      remedy: 'name a column that holds groups or classes, or bin this one before',
    }
  }
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991). */
function fnv1a(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return hash
}
