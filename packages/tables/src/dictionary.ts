/** No code: the text is new, and there is no more room. */
export const noRoom = -1

/**
 * Gives each distinct text a code by an open-addressing table over its bytes. A text is decoded when it first
 * appears; after that its bytes are only hashed and compared.
 */
export class Dictionary {
  /** From code to text, in the order of first appearance. */
  readonly texts: string[] = []
  readonly #mostTexts: number
  readonly #mostBytes: number
  /** Code + 1, or 0 where free. Never more than half full. */
  #slots = new Int32Array(256)
  #hashes = new Int32Array(128)
  /** The bytes of code c are `#arena` from `#starts[c]` to `#starts[c + 1]`. */
  #starts = new Int32Array(129)
  #arena = Buffer.allocUnsafe(4096)

  /** Has room for `mostTexts` texts of together `mostBytes` bytes. */
  constructor(mostTexts: number, mostBytes: number) {
    this.#mostTexts = mostTexts
    this.#mostBytes = mostBytes
  }

  /** The code of the text that lies in `bytes` from `start` to `end`; `noRoom` where it cannot have one. */
  codeOf(bytes: Buffer, start: number, end: number): number {
    const hash = fnv1a(bytes, start, end)
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
      const code = entry - 1
      if (hashes[code] === hash) {
        let other = starts[code]
        if (starts[code + 1] - other === end - start) {
          let i = start
          while (i < end && bytes[i] === arena[other]) {
            i++
            other++
          }
          if (i === end) return code
        }
      }
      slot = (slot + 1) & mask
    }
    return this.#add(bytes, start, end, hash, slot)
  }

  #add(bytes: Buffer, start: number, end: number, hash: number, slot: number): number {
    const code = this.texts.length
    const from = this.#starts[code]
    const to = from + end - start
    if (code === this.#mostTexts || to > this.#mostBytes) return noRoom
    if (to > this.#arena.length) {
      const larger = Buffer.allocUnsafe(2 * to)
      larger.set(this.#arena)
      this.#arena = larger
    }
    bytes.copy(this.#arena, from, start, end)
    this.texts.push(bytes.toString('utf8', start, end))
    this.#starts[code + 1] = to
    this.#hashes[code] = hash
    this.#slots[slot] = code + 1
    if (code + 1 === this.#hashes.length) this.#grow()
    return code
  }

  /** Doubles the room. */
  #grow(): void {
    const room = 2 * this.#hashes.length
    const hashes = new Int32Array(room)
    hashes.set(this.#hashes)
    const starts = new Int32Array(room + 1)
    starts.set(this.#starts)
    const slots = new Int32Array(2 * room)
    const mask = slots.length - 1
    for (let code = 0; code < this.texts.length; code++) {
      let slot = (hashes[code] ^ (hashes[code] >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
    }
    this.#hashes = hashes
    this.#starts = starts
    this.#slots = slots
  }
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991). */
function fnv1a(bytes: Buffer, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return hash
}
