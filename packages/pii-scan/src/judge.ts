import type { Candidate, Engine } from './engine.ts'
import type { Evidence } from './scan.ts'

/** A keyword speaks for a value at this many bytes from it at the most, as in AWS Macie. */
export const keywordReach = 30
/** Words that speak against (`version`) stand closer. */
const denialReach = 14
/** The longest keyword, so that one that begins beyond the reach is whole. */
const mostKeyword = 32
/** A word after the value is weaker than one before it, at the same distance. */
const behind = 15

export interface Judgement {
  candidate: Candidate
  evidence: Exclude<Evidence['kind'], 'pass-rate'>
}

/**
 * Weighs the candidates at one place of running text: a keyword on the same line decides for its entity, the nearest
 * one where there are more; without one only a form that suffices alone is taken.
 */
export class TextJudge {
  readonly #engine: Engine
  /** Of each recognizer, the distance of its nearest keyword; the stamp says whether it is of this place. */
  readonly #distance: Int32Array
  readonly #stamps: Uint32Array
  readonly #denied: Uint32Array
  #stamp = 0
  #best: Judgement = { candidate: undefined as never, evidence: 'format' }

  constructor(engine: Engine) {
    this.#engine = engine
    this.#distance = new Int32Array(engine.recognizers.length)
    this.#stamps = new Uint32Array(engine.recognizers.length)
    this.#denied = new Uint32Array(engine.recognizers.length)
  }

  /**
   * `low` and `high` bound the text; `taken` is the end of the value taken before, whose keyword is used up.
   * Null where nothing is to be reported.
   */
  judge(
    bytes: Buffer,
    candidates: readonly Candidate[],
    low: number,
    high: number,
    taken: number,
  ): Judgement | null {
    const { start } = candidates[0]
    const end = candidates[0].end
    const line = lineBounds(bytes, Math.max(low, start - keywordReach - mostKeyword, taken), start, end, high)
    this.#stamp++
    const stamp = this.#stamp
    const distance = this.#distance
    const stamps = this.#stamps
    const note = (of: number, away: number) => {
      if (away < 0 || away > keywordReach + behind) return
      if (stamps[of] === stamp && distance[of] <= away) return
      stamps[of] = stamp
      distance[of] = away
    }
    const { keywords, denials, recognizers } = this.#engine
    keywords.find(bytes, line.from, start, (of, _, wordEnd) => {
      if (start - wordEnd <= keywordReach) note(of, start - wordEnd)
    })
    keywords.find(bytes, end, line.to, (of, wordStart) => note(of, wordStart - end + behind))

    let best: Candidate | null = null
    for (const candidate of candidates) {
      const { of, tier } = candidate
      if (stamps[of] !== stamp || (tier === 'C' && distance[of] >= behind + candidate.end - candidate.start)) continue
      if (best === null || distance[of] < distance[best.of] || (distance[of] === distance[best.of] && isBetter(candidate, best, recognizers)))
        best = candidate
    }
    this.#best.evidence = 'keyword'
    if (best === null) {
      denials.find(bytes, Math.max(line.from, start - denialReach), start, of => {
        this.#denied[of] = stamp
      })
      for (const candidate of candidates) {
        if (candidate.tier !== 'A' || this.#denied[candidate.of] === stamp) continue
        if (best === null || isBetter(candidate, best, recognizers)) best = candidate
      }
      this.#best.evidence = 'format'
    }
    if (best === null) return null
    this.#best.candidate = best
    return this.#best
  }
}

/** Longer wins, then the stronger form, then what passes less by chance. */
export function isBetter(a: Candidate, b: Candidate, recognizers: Engine['recognizers']): boolean {
  if (a.end !== b.end) return a.end > b.end
  if (a.tier !== b.tier) return a.tier < b.tier
  return recognizers[a.of].chance < recognizers[b.of].chance
}

/** The part of the line around a candidate in which keywords count. */
function lineBounds(bytes: Buffer, low: number, start: number, end: number, high: number) {
  let from = start
  while (from > low && bytes[from - 1] !== 0x0a) from--
  const most = Math.min(high, end + keywordReach)
  let to = end
  while (to < most && bytes[to] !== 0x0a) to++
  return { from, to }
}
