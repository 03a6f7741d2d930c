import { isWord } from './automaton.ts'
import type { Candidate, Engine, Judge } from './engine.ts'
import type { Evidence, Hit, Match } from './hit.ts'
import { isBetter, type TextJudge } from './judge.ts'
import { chanceOf } from './pass-rate.ts'
import type { ColumnRule } from './recognizer.ts'
import { isBesidePerson } from './rules.ts'
import type { Spot, Tally } from './tally.ts'

/** Values after which a column is judged, and then at every doubling. */
const firstLook = 128
/** Hits that wait for a judgement; after that one is made at once. */
const mostWaiting = 1024
/** A recognizer whose check fewer than this share of the values of its form pass is chance. */
const leastPassRate = 0.5
/** Nearly all values pass, and by chance less often than this. */
const sureRate = 0.95
const sureLog10 = -6
/** Where the name speaks for it and a check does not: so many values, of which hardly more pass than random ones. */
const enoughValues = 16
const timesChance = 3
const mostTellingChance = 0.2
/** Where a name of few letters speaks for it, values with so many digits are held against those that pass. */
const leastDigits = 4
/** Codes of a shop or a laboratory are not longer. */
const longestCode = 24
/** A form that suffices alone with a check that random values seldom pass is sure at once. */
const sureChance = 1e-3
/** Of so many values it is counted how many are different. */
const mostKnown = 64

/** What waits to be judged of one recognizer in one column. */
interface Waiting {
  of: number
  /** Whole values that pass, and those of them whose form suffices elsewhere. */
  passed: number
  strong: number
  known: Set<string>
  hits: Hit[]
  /** What speaks for it: the column's name, a form that suffices elsewhere, or the share that passes. */
  by: 'column-name' | 'format' | 'pass-rate'
  /** What the column was found to hold. */
  settled: boolean | undefined
  match: Match | undefined
}

/** What is gathered of a rule that goes by the name alone. */
interface Gathered {
  rule: ColumnRule
  accepted: number
  distinct: Set<string> | null
  hits: Hit[]
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39

/** `-12.345`: a measurement, which no entity is written as; feature tables hold little else. */
function isDecimal(bytes: Buffer, start: number, end: number): boolean {
  let i = start
  if (bytes[i] === 0x2d) i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  if (i === end || bytes[i] !== 0x2e) return false
  i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  return i === end
}

/** Letters and digits, and both: what a shop or a laboratory numbers its things with. */
function isCode(bytes: Buffer, start: number, end: number): boolean {
  if (end - start > longestCode) return false
  let digits = 0
  for (let i = start; i < end; i++) {
    if (isWord[bytes[i]] === 0) return false
    if (isDigit(bytes[i])) digits++
  }
  return digits > 0 && digits < end - start
}

/** Digits enough to be a number, and nothing in their place: `***-**-1234` says nothing against what it was. */
function isNumber(bytes: Buffer, start: number, end: number): boolean {
  let digits = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2a || (bytes[i] | 0x20) === 0x78) return false
  }
  return digits >= leastDigits
}

export interface ColumnContext {
  engine: Engine
  tally: Tally
  judge: TextJudge
}

/** The values of a column or of a JSON path, and what they are found to be. */
export class Column implements Judge {
  readonly name: string
  /** Values that are not empty, and those with a hit. */
  values = 0
  rows = 0
  /** Values that are codes, and in a column with a name numbers that are not masked. */
  #codes = 0
  #numbers = 0
  readonly #context: ColumnContext
  readonly #names: () => readonly string[]
  /** Recognizers that the name speaks for. */
  readonly #named: number[]
  readonly #isNamed: boolean
  #mayBeWeak = true
  readonly #namedOnes: readonly number[]
  readonly #doubtful: readonly number[]
  readonly #denied: readonly number[]
  /** Of each recognizer, 1 where a whole value may be one: the name says so, or the check of many values can. */
  readonly #whole: number[]
  readonly tried: number[]
  readonly #waiting = new Map<number, Waiting>()
  readonly #gathered: Gathered[]
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
    this.#doubtful = doubtful
    this.#denied = denied
    this.#isNamed = this.#namedOnes.length > 0
    // Lists, not typed arrays: those of more than 64 bytes lie outside the heap, and each notebook has many columns.
    this.tried = engine.nothing.slice()
    this.#named = engine.nothing.slice()
    this.#whole = engine.checked.slice()
    for (const of of this.#namedOnes) this.#named[of] = this.#whole[of] = 1
    this.allowed = this.#whole
    this.named = this.#named
    this.#names = names
    this.#gathered = rules.map(rule => ({
      rule,
      accepted: 0,
      distinct: rule.mostDistinct === undefined ? null : new Set(),
      hits: [],
    }))
  }

  /** Takes the value from `start` to `end`, without white space and quotes around it. */
  value(bytes: Buffer, start: number, end: number, spot: Spot): void {
    if (start >= end) return
    this.values++
    if (!this.isNamed && isDecimal(bytes, start, end)) return
    if (isCode(bytes, start, end)) this.#codes++
    if (this.#doubtful.length > 0 && isNumber(bytes, start, end)) this.#numbers++
    this.#start = start
    this.#end = end
    this.#isHit = false
    this.#spot = spot
    const { engine, judge } = this.#context
    judge.low = start
    judge.high = end
    judge.taken = start
    engine.scan(bytes, start, end, start, end, this)
    if (this.#isHit) this.rows++
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
    const { engine, judge, tally } = this.#context
    const spot = this.#spot!
    if (this.#isNamed) {
      let named: Candidate | null = null
      for (const candidate of candidates)
        if (
          this.#named[candidate.of] === 1 &&
          (named === null || isBetter(candidate, named, engine.recognizers))
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
      if (judgement === null) return -1
      const { candidate, evidence } = judgement
      this.#add(tally.hit(bytes, candidate, evidence, spot), { kind: evidence })
      judge.taken = candidate.end
      return candidate.end
    }
    let best: Candidate | null = null
    for (const candidate of candidates) {
      if (candidate.end !== this.#end || candidate.tier === 'C' || this.#denied.includes(candidate.of))
        continue
      if (candidate.tier === 'A' && (best === null || isBetter(candidate, best, engine.recognizers)))
        best = candidate
      else if (candidate.tier === 'B') this.#wait(bytes, candidate, spot, 'pass-rate')
    }
    if (best !== null) this.#wait(bytes, best, spot, 'format')
    return this.#end
  }

  #add(hit: Hit, evidence: Evidence): Match {
    this.#isHit = true
    this.#match = this.#context.tally.add(hit, evidence, this.#match)
    return this.#match
  }

  #wait(bytes: Buffer, candidate: Candidate, spot: Spot, by: Waiting['by']): void {
    const { of, compact, tier } = candidate
    const { engine, tally } = this.#context
    let waiting = this.#waiting.get(of)
    if (waiting === undefined) {
      const settled = (by === 'format' && engine.recognizers[of].chance <= sureChance) || undefined
      waiting = { of, passed: 0, strong: 0, known: new Set(), hits: [], by, settled, match: undefined }
      this.#waiting.set(of, waiting)
    }
    waiting.passed++
    if (tier === 'A') waiting.strong++
    if (waiting.known.size < mostKnown) waiting.known.add(compact)
    if (waiting.settled === false) return
    const hit = tally.hit(bytes, candidate, by, spot)
    if (waiting.settled) waiting.match = this.#add(hit, waiting.match?.evidence ?? this.#evidenceOf(waiting))
    else if (waiting.hits.push(hit) >= mostWaiting) this.#settle(false)
  }

  /** How many pass their check, and the chance of that: where many values are the same, of the different ones. */
  #rateOf({ of, passed, known }: Waiting): Evidence & { kind: 'pass-rate' } {
    const { chance } = this.#context.engine.recognizers[of]
    const independent = known.size < mostKnown ? known.size : passed
    const tried = Math.max(independent, Math.round((independent * this.values) / passed))
    return {
      kind: 'pass-rate',
      passed,
      tried: this.values,
      log10Chance: chanceOf(independent, tried, chance),
    }
  }

  /** What nearly all values pass is evidence whatever the name says. */
  #evidenceOf(waiting: Waiting): Evidence {
    const { of, by } = waiting
    const rate = this.#rateOf(waiting)
    const isChecked = this.#context.engine.recognizers[of].check !== undefined
    return by === 'pass-rate' || (isChecked && this.#isSureRate(rate)) ? rate : { kind: by }
  }

  #isSureRate({ passed, log10Chance }: { passed: number; log10Chance: number }): boolean {
    return passed >= sureRate * this.values && log10Chance <= sureLog10
  }

  /** Codes that are all of one form but for a few letters are none of it, where its check tells little or nothing. */
  #isSureForm({ of, strong }: Waiting): boolean {
    const { chance, family } = this.#context.engine.recognizers[of]
    if (chance <= sureChance) return strong > 0
    // Who writes a form of their own knows the codes of their tables.
    const codes = chance > mostTellingChance && family !== 'settings' ? this.#codes : 0
    return strong > 0 && strong >= leastPassRate * Math.max(this.tried[of], codes)
  }

  #isSure(waiting: Waiting): boolean {
    const { recognizers } = this.#context.engine
    const { of, by } = waiting
    if (by === 'format') return this.#isSureForm(waiting)
    if (by === 'pass-rate') return this.#isSureRate(this.#rateOf(waiting))
    const { entity, chance } = recognizers[of]
    let alike = 0
    for (const other of this.#waiting.values())
      if (recognizers[other.of].entity === entity) alike += other.passed
    if (this.values < enoughValues) return true
    if (this.#doubtful.includes(of) && alike < leastPassRate * this.#numbers) return false
    return chance > mostTellingChance || alike > timesChance * chance * this.values
  }

  /** Judges what waits by what is known so far; at the end nothing waits any more. */
  #settle(atEnd: boolean): void {
    const { engine } = this.#context
    const sure: Waiting[] = []
    for (const waiting of this.#waiting.values()) {
      if (waiting.settled !== undefined) continue
      const { passed, by } = waiting
      if (this.#isSure(waiting)) sure.push(waiting)
      else if (by === 'pass-rate' && passed < leastPassRate * this.values) {
        waiting.settled = false
        waiting.hits = []
      } else if (atEnd || waiting.hits.length >= mostWaiting) {
        // The name says nothing, then, but a form that suffices alone still does.
        if (this.#isSureForm(waiting))
          for (const hit of waiting.hits) if (hit.tier === 'A') this.#settled(hit, { kind: 'format' })
        waiting.hits = []
      }
    }
    for (let of = 0; of < this.#whole.length; of++)
      if (this.#named[of] === 0 && (this.#waiting.get(of)?.passed ?? 0) < leastPassRate * this.values)
        this.#whole[of] = 0
    this.#mayBeWeak = this.#whole.includes(1)
    // Different entities with one form: what all values pass, and then what chance passes least.
    sure.sort(
      (a, b) => b.passed - a.passed || engine.recognizers[a.of].chance - engine.recognizers[b.of].chance,
    )
    for (const [rank, waiting] of sure.entries()) {
      if (waiting.by === 'pass-rate' && rank > 0) {
        waiting.settled = false
        waiting.hits = []
        continue
      }
      waiting.settled = true
      const evidence = this.#evidenceOf(waiting)
      for (const hit of waiting.hits) waiting.match = this.#settled(hit, evidence)
      waiting.hits = []
    }
  }

  #settled(hit: Hit, evidence: Evidence): Match {
    this.rows++
    return this.#context.tally.add(hit, evidence)
  }

  #gather(bytes: Buffer, start: number, end: number): void {
    if (end - start > 96) return
    const text = bytes.toString('latin1', start, end)
    for (const gathered of this.#gathered) {
      const { rule, distinct } = gathered
      if (rule.accepts !== undefined && !rule.accepts(text)) continue
      gathered.accepted++
      if (distinct !== null && distinct.size <= rule.mostDistinct! && distinct.size <= 1000)
        distinct.add(text)
      if (rule.isAttribute) continue
      const found = { entity: rule.entity, tier: 'C' as const, start, end, compact: text, isSynthetic: false }
      const hit = this.#context.tally.hitOf(bytes, found, 'column-name', this.#spot!)
      if (gathered.hits.push(hit) >= mostWaiting) this.#settleGathered(gathered)
    }
  }

  #settleGathered(gathered: Gathered): void {
    const { rule, accepted } = gathered
    if (accepted >= leastPassRate * this.values && isBesidePerson(rule, this.name, this.#names()))
      for (const hit of gathered.hits) this.#settled(hit, { kind: 'column-name' })
    gathered.hits = []
  }

  /** Whether the name tells anything. */
  get isNamed(): boolean {
    return this.#isNamed || this.#gathered.length > 0
  }

  /** Whether only values that are searched matter: no rule goes by the name alone. */
  get isSearchedOnly(): boolean {
    return this.#gathered.length === 0
  }

  /** Settles what waits. `place`: of the piece that the column stands in. */
  finish(place?: string): void {
    const { tally } = this.#context
    this.#settle(true)
    // Of an entity that has several forms, the one that most values have.
    for (const waiting of [...this.#waiting.values()].sort((a, b) => a.passed - b.passed))
      if (waiting.match !== undefined) waiting.match.evidence = this.#evidenceOf(waiting)
    for (const gathered of this.#gathered) {
      const { rule, accepted, distinct } = gathered
      if (!rule.isAttribute) {
        this.#settleGathered(gathered)
        continue
      }
      if (this.values === 0 || accepted < leastPassRate * this.values || distinct!.size > rule.mostDistinct!)
        continue
      const match = tally.match(rule.entity, 'C', { kind: 'column-name' }, this.name, place)
      match.isAttribute = true
      match.count += accepted
      match.rows = accepted
    }
    tally.column(this.name, place, this.values, this.rows)
  }
}
