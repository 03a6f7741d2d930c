import { chanceOf } from './pass-rate.ts'

/** Fewer of the values of one form that pass its check, or passes that chance explains so well, are ids. */
const leastPassRate = 0.5
const sureLog10 = -6
/** Hits that wait until it is known how many pass. */
const mostWaiting = 1024

/**
 * Hits of one recognizer that are used for another thing than their form suggests: arguments of calls, parts of URLs.
 * Where nearly all numbers of that form pass the check, and many different ones, they are what they look like.
 */
export class Unlikely<Kept> {
  readonly #chance: number
  /** Values of the form that were seen before these, and hits among those seen since that stand elsewhere. */
  #before: number
  #others = 0
  #passed = 0
  readonly #known = new Set<string>()
  #hits: Kept[] = []
  #isSure = false

  constructor(chance: number, tried: number) {
    this.#chance = chance
    this.#before = tried
  }

  /** Counts a value that passes the check and is used for another thing. */
  passes(compact: string): void {
    this.#passed++
    if (!this.#isSure) this.#known.add(compact)
  }

  /** Counts a hit that has no other use. */
  passesElsewhere(): void {
    this.#others++
  }

  /** Keeps a hit. The hits that are told now; `tried`: of how many values of the form, all in all. */
  wait(hit: Kept, tried: number): Kept[] {
    if (this.#isSure) return [hit]
    return this.#hits.push(hit) < mostWaiting ? [] : this.settle(tried)
  }

  /** Of the hits that wait, those that are told: all or none. */
  settle(tried: number): Kept[] {
    const hits = this.#hits
    this.#hits = []
    this.#isSure ||= this.#isLikely(tried - this.#before - this.#others)
    this.#known.clear()
    this.#before = tried
    this.#others = this.#passed = 0
    return this.#isSure ? hits : []
  }

  /** Many that are the same tell no more than one. */
  #isLikely(tried: number): boolean {
    const { size } = this.#known
    if (size === 0 || this.#passed < leastPassRate * tried) return false
    const independent = Math.max(size, Math.round((size * tried) / this.#passed))
    return chanceOf(size, independent, this.#chance) <= sureLog10
  }
}
