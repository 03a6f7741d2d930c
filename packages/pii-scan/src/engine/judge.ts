import type { Evidence } from '../scan/hit.ts'
import type { Candidate, Engine } from './engine.ts'
import { hasOtherUse } from './uses.ts'

/** A keyword speaks for a value at this many bytes from it at the most, as in AWS Macie. */
const keywordReach = 30
/** Words that speak against (`version`) stand closer. */
const denialReach = 14
/** The longest keyword, so that one that begins beyond the reach is whole. */
const mostKeyword = 32
/** Of a check that random values pass more often, the place must not say that a value is another thing. */
const leastChance = 1e-3
/** A word after the value is weaker than any before it. */
const behind = keywordReach + 1

interface Judgement {
  candidate: Candidate
  evidence: Exclude<Evidence['kind'], 'pass-rate'>
}

/**
 * Weighs the candidates at one place of running text: a keyword on the same line decides for its entity, the nearest
 * one where there are more; without one only a form that suffices alone is taken.
 */
export class TextJudge {
  /** Of each recognizer: equals `stamp` where a keyword is near the place prepared for. */
  readonly allowed: Uint32Array
  stamp = 0
  /** The text at hand, and the end of the value taken before: its keyword is used up. */
  low = 0
  high = 0
  taken = 0
  /** Of the place judged last, the candidate that would be taken but for what it is used for there. */
  unlikely: Candidate | null = null
  readonly engine: Engine
  /** Of each recognizer whose stamp is that of this place, the distance of its nearest keyword. */
  readonly #distance: Int32Array
  readonly #denied: Uint32Array
  #start = 0
  #end = 0
  #from = 0
  #isAny = false

  constructor(engine: Engine) {
    const count = engine.recognizers.length
    this.engine = engine
    this.allowed = new Uint32Array(count)
    this.#distance = new Int32Array(count)
    this.#denied = new Uint32Array(count)
  }

  /** Looks for keywords on the line, within reach; whether there are any. */
  prepare(bytes: Buffer, start: number, end: number): boolean {
    this.stamp++
    this.#isAny = false
    this.#start = start
    this.#end = end
    const low = Math.max(this.low, start - keywordReach - mostKeyword, this.taken)
    let from = start
    while (from > low && bytes[from - 1] !== 0x0a) from--
    const most = Math.min(this.high, end + keywordReach)
    let to = end
    while (to < most && bytes[to] !== 0x0a) to++
    this.#from = from
    this.engine.keywords.find(bytes, from, start, this.#before)
    this.engine.keywords.find(bytes, end, to, this.#after)
    return this.#isAny
  }

  /** Lets a recognizer hold at the place prepared for as if its keyword stood as far away as one may. */
  allow(of: number): void {
    this.#note(of, behind + keywordReach)
  }

  #before = (of: number, _: number, wordEnd: number) => {
    if (this.#start - wordEnd <= keywordReach) this.#note(of, this.#start - wordEnd)
  }

  #after = (of: number, wordStart: number) => this.#note(of, wordStart - this.#end + behind)

  #note(of: number, away: number): void {
    if (this.allowed[of] === this.stamp && this.#distance[of] <= away) return
    this.#isAny = true
    this.allowed[of] = this.stamp
    this.#distance[of] = away
  }

  /** What is to be reported of the candidates at the place prepared for, if anything. */
  judge(bytes: Buffer, candidates: readonly Candidate[]): Judgement | null {
    const { stamp, allowed } = this
    const { recognizers, denials } = this.engine
    const distance = this.#distance
    let best: Candidate | null = null
    this.unlikely = null
    for (const candidate of candidates) {
      const { of, tier } = candidate
      // A keyword after a value is not enough where its form says nothing.
      if (allowed[of] !== stamp || (tier === 'C' && distance[of] >= behind)) continue
      const nearer = best === null ? -1 : distance[of] - distance[best.of]
      if (nearer < 0 || (nearer === 0 && isBetter(candidate, best!, recognizers))) best = candidate
    }
    if (best !== null) return { candidate: best, evidence: 'keyword' }
    denials.find(bytes, Math.max(this.#from, this.#start - denialReach), this.#start, this.#deny)
    for (const candidate of candidates) {
      const { of, tier } = candidate
      if (tier !== 'A' || this.#denied[of] === stamp) continue
      const { chance } = recognizers[of]
      if (chance >= leastChance && hasOtherUse(bytes, candidate, chance, this.low, this.high)) {
        if (this.unlikely === null || isBetter(candidate, this.unlikely, recognizers))
          this.unlikely = candidate
      } else if (best === null || isBetter(candidate, best, recognizers)) best = candidate
    }
    return best === null ? null : { candidate: best, evidence: 'format' }
  }

  #deny = (of: number) => {
    this.#denied[of] = this.stamp
  }
}

/** Longer wins, then the stronger form, then what passes less by chance. */
export function isBetter(a: Candidate, b: Candidate, recognizers: Engine['recognizers']): boolean {
  if (a.end !== b.end) return a.end > b.end
  if (a.tier !== b.tier) return a.tier < b.tier
  return recognizers[a.of].chance < recognizers[b.of].chance
}
