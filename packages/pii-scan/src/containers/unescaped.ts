const backslash = 0x5c
/** Of the letter after a backslash, the byte that the escape stands for: the letter itself where JSON knows none. */
const simple = new Uint8Array(256).map((_, byte) => byte)
for (const [letter, byte] of Object.entries({ b: 8, f: 12, n: 10, r: 13, t: 9 }))
  simple[letter.charCodeAt(0)] = byte
const hexOf = new Int8Array(256).map((_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(digit) ? -1 : digit
})

/** The text of a JSON string without its escapes, in a buffer that is used over and over, and the way back. */
export class Unescaped {
  bytes: Buffer = Buffer.alloc(4096)
  /** Valid bytes. */
  length = 0
  /** From byte `#from[i]` of the text on, it stands at `#at[i]` and following of the source. */
  #from: number[] = []
  #at: number[] = []

  /** Reads the bytes from `start` to `end` of a source. An escape that is none is read as its letters. */
  read(source: Buffer, start: number, end: number): void {
    // One more, which ends the last line for whoever looks for its end.
    if (this.bytes.length <= end - start) this.bytes = Buffer.alloc(2 * (end - start))
    const { bytes } = this
    this.#from = [0]
    this.#at = [start]
    let to = 0
    let i = start
    while (i < end) {
      const byte = source[i]!
      if (byte !== backslash || i + 1 >= end) {
        bytes[to++] = byte
        i++
        continue
      }
      this.#from.push(to)
      this.#at.push(i)
      const code = source[i + 1] === 0x75 ? unitAt(source, i, end) : -1
      if (code < 0) {
        bytes[to++] = simple[source[i + 1]!]!
        i += 2
      } else {
        i += 6
        const low = code >= 0xd800 && code < 0xdc00 ? unitAt(source, i, end) : -1
        const isPair = low >= 0xdc00 && low < 0xe000
        if (isPair) i += 6
        to = putUtf8(bytes, to, isPair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code)
      }
      this.#from.push(to)
      this.#at.push(i)
    }
    this.length = to
    bytes[to] = 0x0a
  }

  /** Calls with every place of the text from which on it stands somewhere else in the source, and where. */
  eachMark(use: (from: number, at: number) => void): void {
    for (let i = 0; i < this.#from.length; i++) use(this.#from[i]!, this.#at[i]!)
  }

  /** Where a byte of the text stands in the source; of its length, where the string ends. */
  placeOf = (index: number): number => {
    let low = 0
    let high = this.#from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#from[middle]! <= index) low = middle
      else high = middle - 1
    }
    return this.#at[low]! + index - this.#from[low]!
  }
}

/** The unit of UTF-16 that `\uXXXX` stands for; negative where there is none. */
function unitAt(bytes: Buffer, i: number, end: number): number {
  if (i + 6 > end || bytes[i] !== backslash || bytes[i + 1] !== 0x75) return -1
  let code = 0
  for (let k = i + 2; k < i + 6; k++) {
    const digit = hexOf[bytes[k]!]!
    if (digit < 0) return -1
    code = 16 * code + digit
  }
  return code
}

/** Halves of a pair are written as they are: the text is searched, not kept. */
function putUtf8(bytes: Buffer, at: number, code: number): number {
  if (code < 0x80) {
    bytes[at] = code
    return at + 1
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
  bytes[at] = (0xf0 << (3 - more)) | (code >> (6 * more))
  for (let k = 1; k <= more; k++) bytes[at + k] = 0x80 | ((code >> (6 * (more - k))) & 0x3f)
  return at + 1 + more
}
