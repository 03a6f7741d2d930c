import type { Positions } from './pattern.ts'

/** Bits of a number that V8 keeps unboxed. */
const laneBits = 30
const nothing = new Int32Array()

/**
 * Holds one pattern against a stretch of bytes as a whole: the positions that it may be at are bits of some numbers.
 * They are put together when the pattern is first used, which most never are.
 */
export class Exact {
  readonly #positions: Positions
  #lanes = 0
  /** Of each byte, the positions that read it: one number a lane. */
  #reads = nothing
  /** Of each position, those that may follow. */
  #nexts = nothing
  #first = nothing
  #last = nothing
  #active = nothing
  #next = nothing

  constructor(positions: Positions) {
    this.#positions = positions
  }

  /** Takes time of the number of bytes, times that of the positions that the pattern may be at. */
  matches(bytes: Uint8Array, start: number, end: number): boolean {
    if (this.#lanes === 0) this.#build()
    return this.#lanes === 1 ? this.#inOneLane(bytes, start, end) : this.#inLanes(bytes, start, end)
  }

  #build(): void {
    const { sets, follows, first, last } = this.#positions
    const lanes = Math.ceil(sets.length / laneBits)
    const put = (into: Int32Array<ArrayBuffer>, row: number, positions: readonly number[]) => {
      for (const p of positions) into[row * lanes + Math.floor(p / laneBits)] |= 1 << (p % laneBits)
      return into
    }
    this.#lanes = lanes
    this.#first = put(new Int32Array(lanes), 0, first)
    this.#last = put(new Int32Array(lanes), 0, last)
    this.#nexts = new Int32Array(sets.length * lanes)
    for (const [p, next] of follows.entries()) put(this.#nexts, p, next)
    this.#reads = new Int32Array(256 * lanes)
    for (const [p, set] of sets.entries())
      for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) put(this.#reads, byte, [p])
    this.#active = new Int32Array(lanes)
    this.#next = new Int32Array(lanes)
  }

  #inOneLane(bytes: Uint8Array, start: number, end: number): boolean {
    const reads = this.#reads
    const nexts = this.#nexts
    let active = this.#first[0] & reads[bytes[start]]
    for (let i = start + 1; i < end && active !== 0; i++) {
      let next = 0
      for (let left = active; left !== 0; left &= left - 1) next |= nexts[31 - Math.clz32(left & -left)]
      active = next & reads[bytes[i]]
    }
    return (active & this.#last[0]) !== 0
  }

  #inLanes(bytes: Uint8Array, start: number, end: number): boolean {
    const lanes = this.#lanes
    const active = this.#active
    const next = this.#next
    for (let lane = 0; lane < lanes; lane++)
      active[lane] = this.#first[lane] & this.#reads[bytes[start] * lanes + lane]
    for (let i = start + 1; i < end; i++) {
      next.fill(0)
      for (let lane = 0; lane < lanes; lane++)
        for (let left = active[lane]; left !== 0; left &= left - 1) {
          const row = (lane * laneBits + 31 - Math.clz32(left & -left)) * lanes
          for (let to = 0; to < lanes; to++) next[to] |= this.#nexts[row + to]
        }
      let any = 0
      for (let lane = 0; lane < lanes; lane++)
        any |= active[lane] = next[lane] & this.#reads[bytes[i] * lanes + lane]
      if (any === 0) return false
    }
    return active.some((bits, lane) => (bits & this.#last[lane]) !== 0)
  }
}
