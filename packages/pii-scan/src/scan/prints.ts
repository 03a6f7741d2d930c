import { Combinations } from '../people/combinations.ts'
import { halves, hashTexts } from './text-hash.ts'

/**
 * A number of 53 bits that stands for a value in its compact form, to compare columns with. Of ten million people the
 * chance that any two share one is 1 in 180.
 */
export function printOf(compact: string): number {
  hashTexts([compact])
  return (halves.high >>> 11) * 2 ** 32 + halves.low
}

/** The values of a column, by their prints. */
export interface Prints extends Iterable<number> {
  add(print: number): void
}

/** All of them. */
export class AllPrints implements Prints {
  readonly #values = new Combinations()

  get size(): number {
    return this.#values.size
  }

  add(print: number): void {
    this.#values.add(Math.floor(print / 2 ** 32), print >>> 0)
  }

  has(print: number): boolean {
    return this.#values.has(Math.floor(print / 2 ** 32), print >>> 0)
  }

  *[Symbol.iterator](): Generator<number> {
    for (const [high, low] of this.#values) yield high * 2 ** 32 + low
  }
}

/** So many stand for a column, and so many of them are enough to tell how much of it another one has. */
const mostPrints = 256
const fewPrints = 20
/** A column that moves may change a little on its way. */
const leastShared = 0.9

/**
 * The smallest prints: a sample of the distinct values in which each is or is not, whatever column it stands in (the
 * bottom-k sketch of Cohen and Kaplan 2007).
 */
export class Sketch implements Prints {
  readonly #smallest: number[] = []

  add(print: number): void {
    const smallest = this.#smallest
    if (smallest.length === mostPrints && print >= smallest[mostPrints - 1]!) return
    let low = 0
    let high = smallest.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (smallest[middle]! < print) low = middle + 1
      else high = middle
    }
    if (smallest[low] === print) return
    smallest.splice(low, 0, print)
    if (smallest.length > mostPrints) smallest.pop()
  }

  [Symbol.iterator](): Iterator<number> {
    return this.#smallest[Symbol.iterator]()
  }
}

/** The sketch of all values of two columns. */
export function joined(a: Iterable<number> = [], b: Iterable<number> = []): number[] {
  const sketch = new Sketch()
  for (const prints of [a, b]) for (const print of prints) sketch.add(print)
  return [...sketch]
}

/** Whether nine in ten values of a column, and more, are those of another, by their sketches in order. */
export function isWithin(sketch: readonly number[], other: readonly number[]): boolean {
  // Up to here both know all their values.
  const end = (of: readonly number[]) => (of.length < mostPrints ? Number.POSITIVE_INFINITY : of.at(-1)!)
  const last = Math.min(end(sketch), end(other))
  const sample = sketch.filter(print => print <= last)
  if (sample.length < Math.max(1, Math.min(fewPrints, sketch.length))) return false
  const known = new Set(other)
  return sample.filter(print => known.has(print)).length >= leastShared * sample.length
}
