import type { Positions } from './pattern.ts'

/** Bits of a number that V8 keeps unboxed. */
const mostBits = 30

/** Holds one pattern against a stretch of bytes as a whole. */
export class Exact {
  /** Of each byte, the positions that read it, as bits; undefined where there are more of them than bits. */
  readonly #reads: Int32Array | undefined
  readonly #nexts: Int32Array
  readonly #first: number
  readonly #last: number
  readonly #positions: Positions

  constructor(positions: Positions) {
    const { sets, follows, first, last } = positions
    const bits = (of: readonly number[]) => of.reduce((all, p) => all | (1 << p), 0)
    this.#positions = positions
    this.#nexts = Int32Array.from(follows, bits)
    this.#first = bits(first)
    this.#last = bits(last)
    if (sets.length > mostBits) return
    this.#reads = new Int32Array(256)
    for (const [p, set] of sets.entries())
      for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) this.#reads[byte] |= 1 << p
  }

  /** Takes time of the number of bytes, times that of the positions that the pattern may be at. */
  matches(bytes: Uint8Array, start: number, end: number): boolean {
    const reads = this.#reads
    if (reads === undefined) return this.#walk(bytes, start, end)
    const nexts = this.#nexts
    let active = this.#first & reads[bytes[start]]
    for (let i = start + 1; i < end && active !== 0; i++) {
      let next = 0
      for (let left = active; left !== 0; left &= left - 1) next |= nexts[31 - Math.clz32(left & -left)]
      active = next & reads[bytes[i]]
    }
    return (active & this.#last) !== 0
  }

  #walk(bytes: Uint8Array, start: number, end: number): boolean {
    const { sets, follows, first, last } = this.#positions
    let active = first.filter(p => sets[p][bytes[start]] === 1)
    for (let i = start + 1; i < end && active.length > 0; i++) {
      const next = new Set<number>()
      for (const p of active) for (const q of follows[p]) if (sets[q][bytes[i]] === 1) next.add(q)
      active = [...next]
    }
    return active.some(p => last.includes(p))
  }
}
