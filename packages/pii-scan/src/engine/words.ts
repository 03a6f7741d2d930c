/** A keyword has this many words at the most (`número de seguridad social` has four). */
const mostWords = 6

const isUpper = (byte: number) => byte >= 0x41 && byte <= 0x5a
const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
/** Bytes over 127 are parts of letters. */
const isLetter = (byte: number) => (byte | 0x20) >= 0x61 && ((byte | 0x20) <= 0x7a || byte >= 0x80)

/** 0: parts words, 1: digit, 2: lower case, 3: upper case. */
const kinds = new Uint8Array(256).map((_, byte) =>
  isDigit(byte) ? 1 : !isLetter(byte) ? 0 : isUpper(byte) ? 3 : 2,
)

const seed = 0x811c9dc5
/** FNV-1a (Fowler, Noll and Vo 1991) without case. */
const hashed = (hash: number, byte: number) =>
  Math.imul(hash ^ (isUpper(byte) ? byte | 0x20 : byte), 0x01000193)

/**
 * Phrases that are looked up in text word by word, never as parts of a word: `lic` is not in `public`. Between words
 * may stand anything or nothing that is no letter, and `camelCase` and `abc12` are two words: `nhs number` is found
 * in `NHS-Number:`, `nhsNumber` and `nhsnumber`.
 */
export class Words {
  /** Of the hash of a phrase, its words joined: the values that it stands for. */
  readonly #values = new Map<number, number[]>()
  /** Low bits of the hashes with which a phrase may begin. */
  readonly #begins = new Uint8Array(1 << 14)

  add(phrase: string, value: number): void {
    let hash = seed
    let isFirst = true
    for (const byte of Buffer.from(phrase)) {
      const kind = kinds[byte]
      if (kind === 0) {
        if (isFirst) this.#begins[hash & 0x3fff] = 1
        isFirst = false
      } else hash = hashed(hash, byte)
    }
    // As one word, or begun by a word that the parting of digits and letters makes.
    this.#begins[hash & 0x3fff] = 1
    const digits = /^(\D+)\d/.exec(phrase) ?? /^(\d+)\D/.exec(phrase)
    if (digits !== null) this.#begins[hashOf(digits[1]) & 0x3fff] = 1
    const values = this.#values.get(hash)
    if (values === undefined) this.#values.set(hash, [value])
    else if (!values.includes(value)) values.push(value)
  }

  /** Calls `take` with the value, first and last byte (exclusive) of every phrase between `from` and `to`. */
  find(
    bytes: Uint8Array,
    from: number,
    to: number,
    take: (value: number, start: number, end: number) => void,
  ): void {
    for (let i = from; i < to; ) {
      if (kinds[bytes[i]] === 0) {
        i++
        continue
      }
      const end = wordEnd(bytes, i, to)
      let hash = seed
      for (let k = i; k < end; k++) hash = hashed(hash, bytes[k])
      if (this.#begins[hash & 0x3fff] === 1) this.#phrases(hash, bytes, i, end, to, take)
      i = end
    }
  }

  #phrases(
    hash: number,
    bytes: Uint8Array,
    start: number,
    firstEnd: number,
    to: number,
    take: (value: number, start: number, end: number) => void,
  ): void {
    let end = firstEnd
    for (let words = 1; ; words++) {
      const values = this.#values.get(hash)
      if (values !== undefined) for (const value of values) take(value, start, end)
      let next = end
      while (next < to && kinds[bytes[next]] === 0) next++
      if (words === mostWords || next === to || next - end > 3) return
      end = wordEnd(bytes, next, to)
      for (let k = next; k < end; k++) hash = hashed(hash, bytes[k])
    }
  }
}

function hashOf(text: string): number {
  let hash = seed
  for (const byte of Buffer.from(text)) if (kinds[byte] !== 0) hash = hashed(hash, byte)
  return hash
}

/** Where the word that begins at `start` ends: before digits, and before the upper case of `camelCase` and `SSNNumber`. */
function wordEnd(bytes: Uint8Array, start: number, to: number): number {
  let i = start + 1
  let before = kinds[bytes[start]]
  for (; i < to; i++) {
    const kind = kinds[bytes[i]]
    if (kind === 0 || (kind === 1) !== (before === 1)) break
    if (kind === 3 && before === 2) break
    if (kind === 2 && before === 3 && i - 1 > start && kinds[bytes[i - 2]] === 3) return i - 1
    before = kind
  }
  return i
}
