import { countText } from '@probity/core'
import type { Caps } from './caps.ts'
import type { Fault } from './fault.ts'
import { failed, JsonValues } from './json-values.ts'
import { quote, type Scanner } from './records.ts'

/** The field of a key that is not wanted. */
const unwanted = -2
const lf = 0x0a
const oneALine = 'write one JSON object a line, in Python by `to_json(orient="records", lines=True)`'

/** A key that has occurred, with its quotes. `field` is its place among those wanted, or `unwanted`. */
interface Key {
  name: string
  bytes: Buffer
  field: number
}

/**
 * Finds the objects of JSON Lines, one a line, and in each the values of the wanted keys, spelled as fields
 * of CSV: what reads these reads both. A key that is absent and `null` are empty fields; numbers keep their
 * text. Blank lines are skipped. Every byte of every line is held against the grammar.
 */
export class ObjectScanner implements Scanner {
  readonly stride: number
  readonly most: number
  /** Field `f` of record `r` lies between `bounds[r * stride + 2f] + 1` and `bounds[r * stride + 2f + 1]`. */
  readonly bounds: Int32Array
  rows = 0
  next = 0
  fault: Fault | null = null
  /** All keys, in the order of first appearance. */
  readonly names: string[] = []
  readonly #caps: Caps
  readonly #json: JsonValues
  readonly #wanted: readonly string[]
  readonly #keys = new Map<string, Key>()
  /** The keys of the record before by their place: most records have the same in the same order. */
  readonly #order: Key[] = []
  /** Keys, not wanted, that had an object or an array for a value. */
  readonly #nested = new Set<string>()
  /** Where each record of the last call starts and ends. */
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** For each wanted key, the number of the last record that had it. */
  readonly #seen: Float64Array
  #record = 0
  #nameBytes = 0

  /** `wanted` are distinct. */
  constructor(wanted: readonly string[], caps: Caps, most: number) {
    this.#caps = caps
    this.#json = new JsonValues(caps.nesting)
    this.#wanted = wanted
    this.stride = 2 * wanted.length
    this.most = most
    this.bounds = new Int32Array(most * this.stride)
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#seen = new Float64Array(wanted.length)
  }

  get nested(): string[] {
    return this.names.filter(name => this.#nested.has(name))
  }

  start(row: number): number {
    return this.#starts[row]
  }

  end(row: number): number {
    return this.#ends[row]
  }

  /** As of `RecordScanner`. Strings that hold escapes are respelled where they lie. */
  scan(bytes: Buffer, start: number, end: number, atEnd: boolean): void {
    bytes[end] = lf
    this.fault = null
    this.rows = 0
    this.next = start
    while (this.rows < this.most && this.next < end) {
      const line = this.next
      const lineEnd = bytes.indexOf(lf, line)
      if (lineEnd === end && !atEnd) break
      let at = this.#json.blank(bytes, line)
      if (at < lineEnd) {
        at = this.#object(bytes, at)
        if (at !== failed) {
          at = this.#json.blank(bytes, at)
          if (at !== lineEnd) at = this.#json.fail(at, 'something follows the object', oneALine)
        }
        if (at === failed) {
          this.fault = this.#json.fault
          break
        }
        this.#starts[this.rows] = line
        this.#ends[this.rows] = lineEnd
        this.rows++
      }
      this.next = Math.min(lineEnd + 1, end)
    }
  }

  #object(bytes: Buffer, i: number): number {
    const json = this.#json
    if (bytes[i] !== 0x7b)
      return json.fail(
        i,
        `${bytes[i] === 0x5b ? 'an array' : 'something else'} where an object was expected`,
        oneALine,
      )
    const base = this.rows * this.stride
    for (let field = 0; field < this.stride; field += 2) {
      this.bounds[base + field] = i - 1
      this.bounds[base + field + 1] = i
    }
    this.#record++
    let at = json.blank(bytes, i + 1)
    if (bytes[at] === 0x7d) return at + 1
    for (let member = 0; ; member++) {
      const keyAt = at
      at = json.key(bytes, keyAt)
      if (at === failed) return failed
      const key = this.#keyAt(bytes, keyAt, json.isEscaped, member)
      if (key === undefined) return failed
      if (key.field === unwanted) {
        if (bytes[at] === 0x7b || bytes[at] === 0x5b) this.#nested.add(key.name)
        at = json.value(bytes, at, 1)
      } else at = this.#take(bytes, at, base, key.field, keyAt)
      if (at === failed) return failed
      at = json.blank(bytes, at)
      if (bytes[at] === 0x7d) return at + 1
      if (bytes[at] === lf) return json.fail(at, 'the object is not closed on its line', oneALine)
      if (bytes[at] !== 0x2c) return json.fail(at, 'a comma or `}` was expected')
      at = json.blank(bytes, at + 1)
    }
  }

  /** Puts the bounds of a wanted value in their place, and returns the index after it. */
  #take(bytes: Buffer, i: number, base: number, field: number, keyAt: number): number {
    const json = this.#json
    const column = this.#wanted[field]
    if (this.#seen[field] === this.#record) {
      this.#json.fault = { what: 'the key occurs twice in one object', at: keyAt, column }
      return failed
    }
    this.#seen[field] = this.#record
    const first = bytes[i]
    if (first === 0x7b || first === 0x5b) {
      const kind = first === 0x7b ? 'an object' : 'an array'
      const remedy = 'name a column of single values, or flatten this one'
      this.#json.fault = { what: `${kind} where a single value was expected`, at: i, column, remedy }
      return failed
    }
    const end = json.value(bytes, i, 1)
    if (end === failed) return failed
    let from = i
    let to = end
    if (first === quote) {
      if (json.isEscaped) to = json.respell(bytes, i, end)
      // Without its quotes a string is read faster; an empty one would lie before a quote and be taken for quoted.
      else if (end > i + 2) {
        from++
        to--
      }
    } else if (first === 0x6e) to = i
    if (to === failed) return failed
    this.bounds[base + 2 * field] = from - 1
    this.bounds[base + 2 * field + 1] = to
    return end
  }

  /** The key at `i`; undefined where it is refused. */
  #keyAt(bytes: Buffer, i: number, isEscaped: boolean, member: number): Key | undefined {
    const guess = this.#order[member]
    if (guess !== undefined && !isEscaped) {
      const expected = guess.bytes
      let k = 0
      while (k < expected.length && bytes[i + k] === expected[k]) k++
      if (k === expected.length) return guess
    }
    let end = i + 1
    while (bytes[end] !== quote) end += bytes[end] === 0x5c ? 2 : 1
    const raw = bytes.toString('utf8', i, end + 1)
    const name: string = isEscaped ? JSON.parse(raw) : raw.slice(1, -1)
    if (!name.isWellFormed()) {
      this.#json.fail(i, 'half of a surrogate pair')
      return undefined
    }
    let key = this.#keys.get(name)
    if (key === undefined) {
      const { fields, dictionaryBytes } = this.#caps
      this.#nameBytes += end - i
      if (this.names.length === fields || this.#nameBytes > dictionaryBytes) {
        const what = `more than ${countText(fields)} keys, or keys of more than ${countText(dictionaryBytes)} bytes`
        this.#json.fail(i, what, 'give all objects the same keys')
        return undefined
      }
      const field = this.#wanted.indexOf(name)
      key = { name, bytes: Buffer.from(`"${name}"`), field: field < 0 ? unwanted : field }
      this.names.push(name)
      this.#keys.set(name, key)
    }
    // A key that is spelt with escapes may hold quotes, and so look like another key and its value.
    if (!isEscaped) this.#order[member] = key
    return key
  }
}
