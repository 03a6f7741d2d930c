import { type AnyColumn, kinds } from '@probity/tables'

/** What the values of a column are, taken together. */
export type ColumnType = 'empty' | 'true or false' | 'integer' | 'number' | 'date' | 'text'

/** All that is kept of a column, however many rows there are. */
export class ColumnProfile {
  readonly name: string
  rows = 0
  /** Numbers, their mean, and the sum of squares about it (Welford 1962). */
  numbers = 0
  mean = 0
  least = Number.POSITIVE_INFINITY
  greatest = Number.NEGATIVE_INFINITY
  #squares = 0
  readonly #kinds = new Float64Array(Object.keys(kinds).length)
  #texts: readonly string[] = []
  #counts: number[] | undefined = []

  constructor(name: string) {
    this.name = name
  }

  add(column: AnyColumn, rows: number): void {
    this.rows += rows
    this.#texts = column.dictionary
    if (column.isFull) this.#counts = undefined
    const counts = this.#counts
    for (let row = 0; row < rows; row++) {
      this.#kinds[column.kinds[row]!]!++
      if (counts !== undefined) counts[column.codes[row]!] = (counts[column.codes[row]!] ?? 0) + 1
      const value = column.values[row]!
      if (Number.isNaN(value)) continue
      this.numbers++
      const before = value - this.mean
      this.mean += before / this.numbers
      this.#squares += before * (value - this.mean)
      if (value < this.least) this.least = value
      if (value > this.greatest) this.greatest = value
    }
  }

  get type(): ColumnType {
    const count = (kind: keyof typeof kinds) => this.#kinds[kinds[kind]]!
    if (count('text') > 0) return 'text'
    const isNumeric = count('integer') + count('decimal') > 0
    if (count('date') > 0) return isNumeric || count('truth') > 0 ? 'text' : 'date'
    if (isNumeric) return count('decimal') > 0 ? 'number' : 'integer'
    return count('truth') > 0 ? 'true or false' : 'empty'
  }

  /** Rows without a value: empty ones, and among numbers those that spell a missing one, like NA. */
  get missing(): number {
    const spelt = this.type === 'text' || this.type === 'date' ? 0 : this.#kinds[kinds.missing]!
    return this.#kinds[kinds.empty]! + spelt
  }

  /** Of a sample; 0 of fewer than two numbers. */
  get standardDeviation(): number {
    return this.numbers < 2 ? 0 : Math.sqrt(this.#squares / (this.numbers - 1))
  }

  /** Each distinct text and its rows; undefined where there are too many. */
  get values(): { texts: readonly string[]; counts: readonly number[] } | undefined {
    return this.#counts === undefined ? undefined : { texts: this.#texts, counts: this.#counts }
  }
}
