import type { ColumnReader, KeyColumn } from './column.ts'
import { holdsQuote, unescaped } from './field.ts'
import { quote } from './records.ts'

/** Hashes each field's bytes by FNV-1a in 64 bits (Fowler, Noll and Vo 1991), which nothing can go wrong with. */
export class KeyReader implements ColumnReader {
  readonly column: KeyColumn
  readonly fault = null

  constructor(name: string, batchRows: number) {
    this.column = { as: 'key', name, high: new Uint32Array(batchRows), low: new Uint32Array(batchRows) }
  }

  take(bytes: Buffer, bounds: Int32Array, stride: number, field: number, rows: number): number {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const start = bounds[at] + 1
      const end = bounds[at + 1]
      if (bytes[start] !== quote) hash64(bytes, start, end, this.column, row)
      else if (!holdsQuote(bytes, start + 1, end - 1)) hash64(bytes, start + 1, end - 1, this.column, row)
      else {
        const plain = unescaped(bytes, start + 1, end - 1)
        hash64(plain, 0, plain.length, this.column, row)
      }
    }
    return rows
  }
}

/** Puts the FNV-1a hash in 64 bits of the bytes from `start` to `end` into the halves at `row`. */
export function hash64(
  bytes: Uint8Array,
  start: number,
  end: number,
  halves: { high: Uint32Array; low: Uint32Array },
  row: number,
): void {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = start; i < end; i++) {
    // Times the prime 2^40 + 0x1b3, by halves; the product is under 2^41 and so exact.
    const mixed = (low ^ bytes[i]) >>> 0
    const product = mixed * 0x1b3
    low = product | 0
    high = (Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 2 ** 32)) | 0
  }
  halves.high[row] = high
  halves.low[row] = low
}
