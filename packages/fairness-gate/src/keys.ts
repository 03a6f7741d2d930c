import type { KeyColumn } from '@probity/tables'

/** Halves of the key that an empty field has: the FNV-1a hash of no bytes. */
const [emptyHigh, emptyLow] = [0xcbf29ce4, 0x84222325]

/** The ids of all rows that have one, as 64-bit hashes: 8 bytes a row. */
export class KeySet {
  private hashes = new BigUint64Array(1024)
  private size = 0

  add(column: KeyColumn, rows: number): void {
    while (this.size + rows > this.hashes.length) {
      const bigger = new BigUint64Array(this.hashes.length * 2)
      bigger.set(this.hashes)
      this.hashes = bigger
    }
    const halves = new Uint32Array(this.hashes.buffer)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [column.high[row]!, column.low[row]!]
      if (high === emptyHigh && low === emptyLow) continue
      halves[this.size * 2] = low
      halves[this.size * 2 + 1] = high
      this.size++
    }
  }

  /** How many rows have the id of another row before them. */
  duplicates(): number {
    const sorted = this.hashes.subarray(0, this.size).sort()
    let count = 0
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) count++
    return count
  }
}
