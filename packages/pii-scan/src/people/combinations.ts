/**
 * Counts how often each combination of values occurs, by a hash of 64 bits: the values are not kept. A hash table
 * with open addressing in typed arrays: 24 bytes a combination, where a `Map` takes a hundred.
 */
export class Combinations {
  size = 0
  #mask = 2 ** 4 - 1
  #high = new Uint32Array(2 ** 4)
  #low = new Uint32Array(2 ** 4)
  /** Index of the combination and one; 0 where the slot is free. */
  #slots = new Uint32Array(2 ** 4)
  #counts = new Uint32Array(2 ** 3)

  /** The index of a combination, from 0 in the order of first appearance; it now counts one more. */
  add(high: number, low: number): number {
    if (2 * this.size >= this.#mask) this.#grow()
    const slot = this.#find(high, low)
    let index = this.#slots[slot]! - 1
    if (index < 0) {
      index = this.size++
      this.#slots[slot] = this.size
      this.#high[slot] = high
      this.#low[slot] = low
      this.#counts[index] = 0
    }
    this.#counts[index]!++
    return index
  }

  /** How often each combination was added, by its index. */
  get counts(): Uint32Array {
    return this.#counts.subarray(0, this.size)
  }

  has(high: number, low: number): boolean {
    return this.#slots[this.#find(high, low)] !== 0
  }

  /** The hashes, in no order. */
  *[Symbol.iterator](): Generator<[high: number, low: number]> {
    for (const [slot, index] of this.#slots.entries())
      if (index !== 0) yield [this.#high[slot]!, this.#low[slot]!]
  }

  #find(high: number, low: number): number {
    let slot = (low ^ (high * 0x9e3779b1)) & this.#mask
    while (this.#slots[slot] !== 0 && (this.#high[slot] !== high >>> 0 || this.#low[slot] !== low >>> 0))
      slot = (slot + 1) & this.#mask
    return slot
  }

  #grow(): void {
    const { length } = this.#slots
    const [highs, lows, slots, counts] = [this.#high, this.#low, this.#slots, this.#counts]
    this.#mask = 2 * length - 1
    this.#high = new Uint32Array(2 * length)
    this.#low = new Uint32Array(2 * length)
    this.#slots = new Uint32Array(2 * length)
    this.#counts = new Uint32Array(length)
    this.#counts.set(counts)
    for (let i = 0; i < length; i++) {
      if (slots[i] === 0) continue
      const slot = this.#find(highs[i]!, lows[i]!)
      this.#high[slot] = highs[i]!
      this.#low[slot] = lows[i]!
      this.#slots[slot] = slots[i]!
    }
  }
}
