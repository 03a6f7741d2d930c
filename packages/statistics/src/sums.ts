/**
 * Many sums at once, each with what rounding lost on the way (Neumaier 1974, improved Kahan-Babuška): a sum of
 * a million weights is as exact as a sum of ten.
 */
export class Sums {
  #sums = new Float64Array(0)
  #lost = new Float64Array(0)

  add(i: number, x: number): void {
    const before = this.#sums[i]
    const after = before + x
    this.#lost[i] += Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before
    this.#sums[i] = after
  }

  at(i: number): number {
    return this.#sums[i] + this.#lost[i]
  }

  /** Makes room for `size` sums; the new ones are 0. */
  grow(size: number): void {
    this.#sums = grown(this.#sums, size)
    this.#lost = grown(this.#lost, size)
  }
}

/** A copy of `numbers` that is `size` long, with zeros at the end. */
export function grown<T extends Float64Array | Uint32Array | Int32Array | Uint8Array>(
  numbers: T,
  size: number,
): T {
  const longer = new (numbers.constructor as new (size: number) => T)(size)
  longer.set(numbers)
  return longer
}
