import { type AnyColumn, kinds } from '@probity/tables'

/**
 * Hashes of rows, 8 bytes a row. The hash is no protection against somebody who looks for collisions; by chance
 * any two of a million rows share one with a probability of 3 in a hundred million, of a hundred million rows
 * with one of 3 in ten thousand (n² / 2^65).
 */
export class RowHashes {
  size = 0
  #hashes = new BigUint64Array(1024)

  /** Adds the rows of a batch as the values of these columns, of which the order counts. */
  add(columns: readonly AnyColumn[], rows: number): void {
    const halves = this.#room(rows)
    halves.fill(0, 0, 2 * rows)
    for (const { high, low } of columns)
      for (let row = 0; row < rows; row++) mix(halves, row, high[row]!, low[row]!)
    for (let row = 0; row < rows; row++) mix(halves, row, 0, 0)
    this.size += rows
  }

  /** Adds the values of one column that are there: a row without an id is no row's twin. */
  addPresent({ kinds: kind, high, low }: AnyColumn, rows: number): void {
    const halves = this.#room(rows)
    let added = 0
    for (let row = 0; row < rows; row++) {
      if (kind[row] === kinds.empty) continue
      halves[2 * added] = low[row]!
      halves[2 * added + 1] = high[row]!
      added++
    }
    this.size += added
  }

  /** The halves, low and high, of the next hashes. */
  #room(rows: number): Uint32Array {
    while (this.size + rows > this.#hashes.length) {
      const larger = new BigUint64Array(2 * this.#hashes.length)
      larger.set(this.#hashes)
      this.#hashes = larger
    }
    return new Uint32Array(this.#hashes.buffer, 8 * this.size)
  }

  /** Every hash, in order. Sorts in place: to be called once all rows are added. */
  sorted(): BigUint64Array {
    return this.#hashes.subarray(0, this.size).sort()
  }
}

/**
 * Takes 64 bits into the hash of a row. Each step is one to one in the hash and in what is taken in, so that rows
 * which differ in one column never collide. Multipliers and rotations as in MurmurHash3 (Appleby 2011).
 */
function mix(halves: Uint32Array, row: number, high: number, low: number): void {
  let a = halves[2 * row]!
  let b = halves[2 * row + 1]!
  a = Math.imul(a ^ low, 0x85ebca6b)
  a = (((a << 13) | (a >>> 19)) + b) | 0
  b = Math.imul(b ^ high, 0xc2b2ae35)
  b = (((b << 15) | (b >>> 17)) + a) | 0
  a = Math.imul(a ^ (a >>> 16), 0xcc9e2d51)
  halves[2 * row] = a ^ b
  halves[2 * row + 1] = b
}

/** Rows that equal a row before them. */
export function duplicates(sorted: BigUint64Array): number {
  let count = 0
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) count++
  return count
}

/**
 * Rows that two tables have in common, a row that both have twice counted twice.
 *
 * @example common(BigUint64Array.of(1n, 1n, 2n), BigUint64Array.of(1n, 3n)) // 1
 */
export function common(a: BigUint64Array, b: BigUint64Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++
    else if (a[i]! > b[j]!) j++
    else {
      count++
      i++
      j++
    }
  }
  return count
}

/** Rows of `b` that equal any row of `a`. */
export function within(a: BigUint64Array, b: BigUint64Array): number {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]! < b[j]!) i++
    else {
      if (a[i] === b[j]) count++
      j++
    }
  }
  return count
}
