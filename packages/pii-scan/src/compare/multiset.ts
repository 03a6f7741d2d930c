/** Numbers that may be taken out one by one, each as often as it is there: 12 bytes of memory for each. */
export class Multiset {
  readonly #sorted: Float64Array
  /** At the first of equal numbers: how many of them are taken. */
  readonly #taken: Uint32Array

  /** @param numbers are sorted in place. */
  constructor(numbers: Float64Array) {
    this.#sorted = numbers.sort()
    this.#taken = new Uint32Array(numbers.length)
  }

  /** Whether there was one left. */
  take(number: number): boolean {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#sorted[middle]! < number) low = middle + 1
      else high = middle
    }
    if (this.#sorted[low + this.#taken[low]!] !== number) return false
    this.#taken[low]!++
    return true
  }

  /** Those that nobody took. */
  left(): Float64Array {
    let first = 0
    return this.#sorted.filter((number, i) => {
      if (number !== this.#sorted[first]) first = i
      return i - first >= this.#taken[first]!
    })
  }
}
