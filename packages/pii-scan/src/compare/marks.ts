/** A place in text, as it is told. */
export interface Place {
  line: number
  /** Of a notebook or a container: `cell 3, output 1`. */
  place?: string
  /** Of what a comment allows: it gives no reason. */
  isUnexplained?: boolean
}

/** A place, as it is met: with the digests of its value and of its line, 16 hexadecimal digits where there are any. */
interface Met {
  line: number
  place?: string
  digest?: string
  lineDigest?: string
}

/**
 * What all places of one entity in a text are compared by, in file order: numbers alone, for there may be millions.
 * Of each `width` words: its line, which of `cells` it stands in, the two halves of its value's digest and, where
 * lines are compared, those of its line's. Plain data, which a thread can hand over.
 */
export interface Marks {
  words: Uint32Array
  width: 4 | 6
  /** The first is that of a text without any. */
  cells: string[]
}

/** Gathers marks; they take no more than twice the room that they need. */
export class MarkList {
  readonly #width: Marks['width']
  readonly #cells = new Map([['', 0]])
  #words = new Uint32Array(0)
  #end = 0

  constructor(hasLineDigests: boolean) {
    this.#width = hasLineDigests ? 6 : 4
  }

  get count(): number {
    return this.#end / this.#width
  }

  add({ line, place = '', digest = '', lineDigest = '' }: Met): void {
    if (this.#end === this.#words.length) {
      const larger = new Uint32Array(Math.max(4 * this.#width, 2 * this.#end))
      larger.set(this.#words)
      this.#words = larger
    }
    let cell = this.#cells.get(place)
    if (cell === undefined) {
      cell = this.#cells.size
      this.#cells.set(place, cell)
    }
    const at = this.#end
    this.#words[at] = line
    this.#words[at + 1] = cell
    this.#half(at + 2, digest)
    if (this.#width === 6) this.#half(at + 4, lineDigest)
    this.#end += this.#width
  }

  #half(at: number, digest: string): void {
    this.#words[at] = Number.parseInt(digest.slice(0, 8), 16)
    this.#words[at + 1] = Number.parseInt(digest.slice(8), 16)
  }

  /** In file order: those that had to wait for others to be judged came last. */
  marks(): Marks {
    const [width, all, count] = [this.#width, this.#words, this.count]
    const cells = [...this.#cells.keys()]
    let isInOrder = true
    for (let i = 1; i < count && isInOrder; i++) isInOrder = all[(i - 1) * width]! <= all[i * width]!
    if (isInOrder) return { words: all.slice(0, this.#end), width, cells }
    const order = Uint32Array.from({ length: count }, (_, i) => i)
    order.sort((a, b) => all[a * width]! - all[b * width]! || a - b)
    const words = new Uint32Array(this.#end)
    for (const [i, from] of order.entries())
      words.set(all.subarray(from * width, (from + 1) * width), i * width)
    return { words, width, cells }
  }
}

export const countOf = ({ words, width }: Marks) => words.length / width

/** From 0 on. */
export const indexesOf = (marks: Marks) => new Uint32Array(countOf(marks)).map((_, i) => i)

/** Mark `i`, to be told. */
export function placeAt({ words, width, cells }: Marks, i: number): Place {
  const cell = words[i * width + 1]!
  return { line: words[i * width]!, ...(cell > 0 && { place: cells[cell]! }) }
}

/** The first 53 bits of the digest of a value. */
export function valueAt({ words, width }: Marks, i: number): number {
  return words[i * width + 2]! * 2 ** 21 + (words[i * width + 3]! >>> 11)
}

export function valuesOf(marks: Marks): Float64Array {
  const values = new Float64Array(countOf(marks))
  for (let i = 0; i < values.length; i++) values[i] = valueAt(marks, i)
  return values
}

/** The 16 bits of a value that may be written down. */
export function tagAt({ words, width }: Marks, i: number): number {
  return words[i * width + 2]! >>> 16
}

/** As 4 hexadecimal digits. */
export const tagText = (tag: number) => tag.toString(16).padStart(4, '0')

/** The digest of the line, as 16 hexadecimal digits; empty where lines are not compared. */
export function lineDigestAt({ words, width }: Marks, i: number): string {
  if (width === 4) return ''
  const half = (at: number) => words[i * width + at]!.toString(16).padStart(8, '0')
  return half(4) + half(5)
}

/** Of each mark: how many of the same line digest and tag come before it. */
export function ordinalsOf(marks: Marks): Uint32Array {
  const { words, width } = marks
  const from = (a: number, b: number) =>
    width === 4
      ? 0
      : words[a * width + 4]! - words[b * width + 4]! || words[a * width + 5]! - words[b * width + 5]!
  const alike = (a: number, b: number) => from(a, b) || tagAt(marks, a) - tagAt(marks, b)
  const ordinals = new Uint32Array(countOf(marks))
  const order = indexesOf(marks).sort((a, b) => alike(a, b) || a - b)
  for (let i = 1; i < order.length; i++)
    if (alike(order[i - 1]!, order[i]!) === 0) ordinals[order[i]!] = ordinals[order[i - 1]!]! + 1
  return ordinals
}
