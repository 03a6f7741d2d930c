import type { KeyColumn } from '@probity/tables'

type Halves = Pick<KeyColumn, 'high' | 'low'>

/** The key that an empty field has: the FNV-1a hash of no bytes. */
const [emptyHigh, emptyLow] = [0xcbf29ce4, 0x84222325]

export function isEmptyKey(high: number, low: number): boolean {
  return high === emptyHigh && low === emptyLow
}

/** The ids of all rows that have one, as 64-bit hashes: 8 bytes a row. */
export class KeySet {
  private hashes = new BigUint64Array(1024)
  private size = 0

  add(column: Halves, rows: number): void {
    while (this.size + rows > this.hashes.length) {
      const bigger = new BigUint64Array(this.hashes.length * 2)
      bigger.set(this.hashes)
      this.hashes = bigger
    }
    const halves = new Uint32Array(this.hashes.buffer)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [column.high[row]!, column.low[row]!]
      if (isEmptyKey(high, low)) continue
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

/** From a key to the first row that has it: 8 to 16 bytes a row besides the keys. */
export class RowIndex {
  /** Rows with the key of an earlier row. */
  duplicates = 0
  /** Rows without a key. */
  empty = 0
  private readonly keys: Halves
  /** Open addressing: a row, or −1. At most half full. */
  private readonly slots: Int32Array

  constructor(keys: Halves) {
    this.keys = keys
    const rows = keys.high.length
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(rows, 1) * 2))).fill(-1)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [keys.high[row]!, keys.low[row]!]
      if (isEmptyKey(high, low)) {
        this.empty++
        continue
      }
      const slot = this.slot(high, low)
      if (this.slots[slot]! >= 0) this.duplicates++
      else this.slots[slot] = row
    }
  }

  /** The first row with the key, or −1. */
  find(high: number, low: number): number {
    if (isEmptyKey(high, low)) return -1
    return this.slots[this.slot(high, low)]!
  }

  /** Where the key is, or would be. */
  private slot(high: number, low: number): number {
    const { keys, slots } = this
    const mask = slots.length - 1
    for (let slot = (low ^ (low >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot]!
      if (row < 0 || (keys.high[row] === high && keys.low[row] === low)) return slot
    }
  }
}
