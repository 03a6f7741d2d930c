import type { Candidate, Engine, Judge } from '../engine/engine.ts'
import { isBetter, type TextJudge } from '../engine/judge.ts'
import { isBesidePerson } from '../engine/rules.ts'
import { Gathered } from './gathered.ts'
import type { Evidence, Hit, Match } from './hit.ts'
import { printOf } from './prints.ts'
import {
  evidenceOf,
  isSure,
  isSureAtOnce,
  isSureForm,
  type Kept,
  leastPassRate,
  mostKnown,
  type Row,
  type Seen,
  type Waiting,
} from './settle.ts'
import type { Spot, Tally } from './tally.ts'
import { Unlikely } from './unlikely.ts'
import { isCode, isDecimal, isNumber, wholeEnd } from './written.ts'

/** Values after which a column is judged, and then at every doubling. */
const firstLook = 128
/** Hits that wait for a judgement; after that one is made at once. */
const mostWaiting = 1024
/** A column of numbers of which more have a fraction holds measurements. */
const mostFractions = 0.1

export interface ColumnContext {
  engine: Engine
  tally: Tally
  judge: TextJudge
}

/** The values of a column or of a JSON path, and what they are found to be. */
export class Column implements Judge, Seen {
  readonly name: string
  values = 0
  /** Values with a hit. */
  rows = 0
  codes = 0
  numbers = 0
  readonly #context: ColumnContext
  readonly #names: () => readonly string[]
  /** Recognizers that the name speaks for. */
  readonly #named: number[]
  readonly #isNamed: boolean
  #mayBeWeak = true
  /** Values with a fraction, and those with one of zeros. */
  #fractions = 0
  #wholes = 0
  readonly #namedOnes: readonly number[]
  readonly #denied: readonly number[]
  /** Of each recognizer, 1 where a whole value may be one: the name says so, or the check of many values can. */
  readonly #whole: number[]
  readonly tried: number[]
  readonly doubtful: readonly number[]
  readonly recognizers: Seen['recognizers']
  readonly waiting = new Map<number, Waiting>()
  readonly #gathered: Gathered[]
  /** Of each entity, the hit that was kept last, and the value that was counted last. */
  readonly #kept = new Map<string, Kept>()
  readonly #counted = new Map<string, number>()
  /** Of each recognizer, the hits within values that are used for another thing. */
  readonly #unlikely = new Map<number, Unlikely<Kept>>()
  #row: Row = { value: 0, isCounted: false }
  #nextLook = firstLook
  allowed: ArrayLike<number>
  named: ArrayLike<number>
  stamp = 1
  /** Of the value at hand. */
  #start = 0
  #end = 0
  #isHit = false
  /** Of the hit before: most are of one entity. */
  #match: Match | undefined
  #spot: Spot | undefined

  /** `names`: of all columns beside it, for rules that need them. */
  constructor(name: string, names: () => readonly string[], context: ColumnContext) {
    this.name = name
    this.#context = context
    const { engine } = context
    const { recognizers, doubtful, denied, rules } = engine.meaningOf(name)
    this.#namedOnes = recognizers
    this.doubtful = doubtful
    this.#denied = denied
    this.recognizers = engine.recognizers
    this.#isNamed = this.#namedOnes.length > 0
    // Lists, not typed arrays: those of more than 64 bytes lie outside the heap, and each notebook has many columns.
    this.tried = engine.nothing.slice()
    this.#named = engine.nothing.slice()
    this.#whole = engine.checked.slice()
    for (const of of this.#namedOnes) this.#named[of] = this.#whole[of] = 1
    this.allowed = this.#whole
    this.named = this.#named
    this.#names = names
    this.#gathered = rules.map(rule => new Gathered(rule))
  }

  /** Takes the value from `start` to `end`, without white space and quotes around it. */
  value(bytes: Buffer, start: number, end: number, spot: Spot): void {
    if (start >= end) return
    this.values++
    if (!this.isNamed) {
      if (isDecimal(bytes, start, end)) return
    } else {
      const whole = wholeEnd(bytes, start, end)
      if (whole < end) {
        this.#wholes++
        if (!this.#isMeasured) end = whole
      } else if (isDecimal(bytes, start, end)) this.#fractions++
    }
    if (isCode(bytes, start, end)) this.codes++
    if (this.doubtful.length > 0 && isNumber(bytes, start, end)) this.numbers++
    this.#start = start
    this.#end = end
    this.#isHit = false
    this.#spot = spot
    const { engine, judge } = this.#context
    judge.low = start
    judge.high = end
    judge.taken = start
    engine.scan(bytes, start, end, start, end, this)
    if (this.#isHit) this.#countRow(this.#rowHere())
    else if (this.#gathered.length > 0) this.#gather(bytes, start, end)
    if (this.values === this.#nextLook) {
      this.#nextLook *= 2
      this.#settle(false)
    }
  }

  prepare(bytes: Buffer, start: number, end: number): boolean {
    if (start === this.#start && end === this.#end) {
      this.allowed = this.#whole
      this.named = this.#named
      this.stamp = 1
      return this.#mayBeWeak
    }
    const { judge } = this.#context
    const isAny = judge.prepare(bytes, start, end)
    this.allowed = this.named = judge.allowed
    this.stamp = judge.stamp
    for (const of of this.#namedOnes) judge.allow(of)
    return isAny || this.#isNamed
  }

  take(bytes: Buffer, candidates: readonly Candidate[]): number {
    const { judge, tally } = this.#context
    const spot = this.#spot!
    if (this.#isNamed) {
      let named: Candidate | null = null
      for (const candidate of candidates)
        if (
          this.#named[candidate.of] === 1 &&
          (named === null || isBetter(candidate, named, this.recognizers))
        )
          named = candidate
      if (named !== null) {
        if (this.allowed === this.#whole) this.#wait(bytes, named, spot, 'column-name')
        else this.#add(tally.hit(bytes, named, 'column-name', spot), { kind: 'column-name' })
        judge.taken = named.end
        return named.end
      }
    }
    if (this.allowed !== this.#whole) {
      const judgement = judge.judge(
        bytes,
        candidates.filter(({ of }) => !this.#denied.includes(of)),
      )
      if (judgement === null) {
        if (judge.unlikely !== null) this.#takeUnlikely(bytes, judge.unlikely, spot)
        return -1
      }
      const { candidate, evidence } = judgement
      this.#unlikely.get(candidate.of)?.passesElsewhere()
      this.#add(tally.hit(bytes, candidate, evidence, spot), { kind: evidence })
      judge.taken = candidate.end
      return candidate.end
    }
    let best: Candidate | null = null
    for (const candidate of candidates) {
      if (candidate.end !== this.#end || candidate.tier === 'C' || this.#denied.includes(candidate.of))
        continue
      if (candidate.tier === 'A' && (best === null || isBetter(candidate, best, this.recognizers)))
        best = candidate
      else if (candidate.tier === 'B') this.#wait(bytes, candidate, spot, 'pass-rate')
    }
    if (best !== null) this.#wait(bytes, best, spot, 'format')
    return this.#end
  }

  #takeUnlikely(bytes: Buffer, candidate: Candidate, spot: Spot): void {
    const { of, compact } = candidate
    let unlikely = this.#unlikely.get(of)
    if (unlikely === undefined) {
      unlikely = new Unlikely(this.recognizers[of].chance, this.tried[of] - 1)
      this.#unlikely.set(of, unlikely)
    }
    unlikely.passes(compact)
    const hit = this.#context.tally.hit(bytes, candidate, 'format', spot)
    const kept = { row: this.#rowHere(), hit, isCounted: false }
    this.#tell(unlikely.wait(kept, this.tried[of]))
  }

  #tell(all: readonly Kept[]): void {
    for (const kept of all) this.#settled(kept, { kind: 'format' })
  }

  #add(hit: Hit, evidence: Evidence): Match {
    this.#isHit = true
    this.#match = this.#context.tally.add(hit, evidence, this.#match)
    return this.#match
  }

  #wait(bytes: Buffer, candidate: Candidate, spot: Spot, by: Waiting['by']): void {
    const { of, compact, tier } = candidate
    const { tally } = this.#context
    let waiting = this.waiting.get(of)
    if (waiting === undefined) {
      const settled = isSureAtOnce(this.recognizers[of], by) || undefined
      waiting = { of, passed: 0, strong: 0, known: new Set(), hits: [], by, settled, match: undefined }
      this.waiting.set(of, waiting)
    }
    waiting.passed++
    if (tier === 'A') waiting.strong++
    if (waiting.known.size < mostKnown) waiting.known.add(compact)
    const { entity } = this.recognizers[of]
    if (waiting.settled === false || this.#counted.get(entity) === this.values) return
    let kept = this.#kept.get(entity)
    if (kept?.row.value !== this.values) kept = undefined
    if (waiting.settled) {
      this.#counted.set(entity, this.values)
      if (kept !== undefined) kept.isCounted = true
      this.#isHit = true
      if (!tally.counts(candidate, waiting.match))
        waiting.match = this.#add(
          tally.hit(bytes, candidate, by, spot),
          waiting.match?.evidence ?? evidenceOf(waiting, this),
        )
      return
    }
    if (kept === undefined) {
      kept = { row: this.#rowHere(), hit: tally.hit(bytes, candidate, by, spot), isCounted: false }
      this.#kept.set(entity, kept)
    } else if (tier < kept.hit.tier) kept.hit.tier = tier
    if (waiting.hits.push(kept) >= mostWaiting) this.#settle(false)
  }

  #rowHere(): Row {
    if (this.#row.value !== this.values) this.#row = { value: this.values, isCounted: false }
    return this.#row
  }

  #countRow(row: Row): void {
    if (!row.isCounted) this.rows++
    row.isCounted = true
  }

  /** Judges what waits by what is known so far; at the end nothing waits any more. */
  #settle(atEnd: boolean): void {
    const sure: Waiting[] = []
    for (const waiting of this.waiting.values()) {
      if (waiting.settled !== undefined) continue
      const { passed, by } = waiting
      if (by === 'column-name' && this.#wholes > 0 && this.#isMeasured) waiting.hits = []
      else if (isSure(waiting, this)) sure.push(waiting)
      else if (by === 'pass-rate' && passed < leastPassRate * this.values) {
        waiting.settled = false
        waiting.hits = []
      } else if (atEnd || waiting.hits.length >= mostWaiting) {
        // The name says nothing, then, but a form that suffices alone still does.
        if (isSureForm(waiting, this))
          for (const kept of waiting.hits) if (kept.hit.tier === 'A') this.#settled(kept, { kind: 'format' })
        waiting.hits = []
      }
    }
    for (let of = 0; of < this.#whole.length; of++)
      if (this.#named[of] === 0 && (this.waiting.get(of)?.passed ?? 0) < leastPassRate * this.values)
        this.#whole[of] = 0
    this.#mayBeWeak = this.#whole.includes(1)
    // Different entities with one form: what all values pass, and then what chance passes least.
    sure.sort((a, b) => b.passed - a.passed || this.recognizers[a.of].chance - this.recognizers[b.of].chance)
    for (const [rank, waiting] of sure.entries()) {
      if (waiting.by === 'pass-rate' && rank > 0) {
        waiting.settled = false
        waiting.hits = []
        continue
      }
      waiting.settled = true
      const evidence = evidenceOf(waiting, this)
      for (const kept of waiting.hits) waiting.match = this.#settled(kept, evidence)
      waiting.hits = []
    }
  }

  #settled(kept: Kept, evidence: Evidence): Match {
    const { row, hit } = kept
    const { tally } = this.#context
    if (kept.isCounted) return tally.match(hit.entity, hit.tier, evidence, hit.scope, hit.place)
    kept.isCounted = true
    this.#countRow(row)
    return tally.add(hit, evidence)
  }

  #gather(bytes: Buffer, start: number, end: number): void {
    if (end - start > 96) return
    const text = bytes.toString('latin1', start, end)
    for (const gathered of this.#gathered) {
      const { entity, isAttribute = false } = gathered.rule
      if (!gathered.takes(text) || isAttribute) continue
      if (this.#counted.get(entity) === this.values) continue
      let kept = this.#kept.get(entity)
      if (kept?.row.value !== this.values) {
        const found = { entity, tier: 'C' as const, start, end, compact: text, isSynthetic: false }
        const hit = this.#context.tally.hitOf(bytes, found, 'column-name', this.#spot!)
        kept = { row: this.#rowHere(), hit, isCounted: false }
      }
      if (gathered.hits.push(kept) >= mostWaiting) this.#settleGathered(gathered)
    }
  }

  #settleGathered(gathered: Gathered): void {
    if (gathered.isLikely(this.values) && isBesidePerson(gathered.rule, this.name, this.#names()))
      for (const kept of gathered.hits) this.#settled(kept, { kind: 'column-name' })
    gathered.hits = []
  }

  /** Whether the name tells anything. */
  get isNamed(): boolean {
    return this.#isNamed || this.#gathered.length > 0
  }

  /** Whether so many have fractions that `5551230000.0` is a measurement; a few stand in any column by mistake. */
  get #isMeasured(): boolean {
    return this.#fractions > mostFractions * this.values
  }

  /** Whether only values that are searched matter: no rule goes by the name alone. */
  get isSearchedOnly(): boolean {
    return this.#gathered.length === 0
  }

  /** Settles what waits. `place`: of the piece that the column stands in. */
  finish(place?: string): void {
    const { tally } = this.#context
    this.#settle(true)
    for (const [of, unlikely] of this.#unlikely) this.#tell(unlikely.settle(this.tried[of]))
    // Of an entity that has several forms, the one that most values have.
    for (const waiting of [...this.waiting.values()].sort((a, b) => a.passed - b.passed))
      if (waiting.match !== undefined) waiting.match.evidence = evidenceOf(waiting, this)
    for (const gathered of this.#gathered) {
      const { rule, accepted } = gathered
      if (!rule.isAttribute) this.#settleGathered(gathered)
      else if (gathered.isVocabulary(this.values)) {
        const match = tally.match(rule.entity, 'C', { kind: 'column-name' }, this.name, place)
        match.isAttribute = true
        match.count += accepted
        match.rows = accepted
        for (const value of gathered.distinct) match.prints?.add(printOf(value))
      }
    }
    tally.column(this.name, place, this.values, this.rows)
  }
}
