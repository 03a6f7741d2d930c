import { aroundAtSign } from './at-sign.ts'
import { Automaton, isWord } from './automaton.ts'
import { Exact } from './exact.ts'
import { isPart, isPartBefore } from './neighbours.ts'
import { type Positions, parsePattern } from './pattern.ts'
import type { ColumnRule, Recognizer, Tier } from './recognizer.ts'
import { NameRules } from './rules.ts'
import { Words } from './words.ts'

/** What a number or address may be, at one place: more than one entity may be written alike. */
export interface Candidate {
  /** Index of the recognizer. */
  of: number
  tier: Tier
  start: number
  end: number
  compact: string
  isSynthetic: boolean
}

/** Who decides about the candidates of a text or a column. */
export interface Judge {
  /**
   * Of each recognizer, whether a form of tier B may be one at the place that `prepare` was called for, and one of
   * tier C: where it equals `stamp`. All checks of all entities at every number took most of the time.
   */
  readonly allowed: ArrayLike<number>
  readonly named: ArrayLike<number>
  readonly stamp: number
  /**
   * Is told of every place with candidates, and of the longest one, before their checks. Whether any form that does
   * not suffice alone is allowed.
   */
  prepare(bytes: Buffer, start: number, end: number): boolean
  /** Counts the candidates of tier A of each recognizer, checked or not. */
  readonly tried?: number[]
  /**
   * Takes the candidates that begin at one place and pass their checks; says where to go on: after one that was
   * taken, or negative where none was.
   */
  take(bytes: Buffer, candidates: readonly Candidate[]): number
}

/** What a column's name speaks for: recognizers by index, and rules of names alone. */
interface Meaning {
  recognizers: readonly number[]
  /** Those of them that only a word of three letters speaks for: `pan`, `tin`, `sin` have other meanings. */
  doubtful: readonly number[]
  /** Recognizers that it speaks against: an IP address in `driver_version`. */
  denied: readonly number[]
  rules: readonly ColumnRule[]
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39
const at = 0x40

/** Words before the first digit that belong to it are this long at the most: `AB 12 34 56 C`, `fe:0a:`, `September 5`. */
const mostBefore = 9
const mostWordsBefore = 8
/** What joins them: 1 where one word at the most may stand before it, 2 where more may. */
const isJoint = new Uint8Array(256)
isJoint[0x20] = isJoint[0x2e] = 1
isJoint[0x3a] = isJoint[0x2d] = 2

/** Names of so few letters mean many things. */
const mostDoubtful = 3

/** Names of columns of which it is kept what they speak for. */
const mostNames = 4096

/** The recognizers, put together for use. */
export class Engine {
  readonly recognizers: readonly Recognizer[]
  /** Keywords in prose. */
  readonly keywords = new Words()
  /** Words that speak against. */
  readonly denials = new Words()
  /** Names of columns. */
  readonly columns = new Words()
  readonly automaton: Automaton
  /** Of each recognizer, 0. */
  readonly nothing: readonly number[]
  /** Of each recognizer, 1 where the check of many values can tell. */
  readonly checked: readonly number[]
  /** By tier: the first ones suffice alone. */
  readonly #shapes: { of: number; tier: Tier; exact: Exact }[]
  readonly #strong: number
  readonly #names: NameRules
  readonly #meanings = new Map<string, Meaning>()
  /** 1 where a candidate may be near: a digit, or what a shape without one begins with; 2 for `@`. */
  readonly #triggers = new Uint8Array(256)
  readonly #mail: number
  readonly #url: number

  /** Throws a `ConfigError` for a pattern that cannot be read. */
  constructor(recognizers: readonly Recognizer[], columnRules: readonly ColumnRule[]) {
    this.recognizers = recognizers
    this.#names = new NameRules(columnRules)
    this.nothing = recognizers.map(() => 0)
    this.checked = recognizers.map(({ chance }) => (chance < 1 ? 1 : 0))
    const sets = new Map<string, Uint8Array>()
    const all: { of: number; tier: Tier; positions: Positions; hasDigit: boolean }[] = []
    for (const [of, recognizer] of recognizers.entries()) {
      const { keywords, columns = [], notKeywords = [], shapes, anyCase, hasDigit = false } = recognizer
      for (const keyword of keywords) this.keywords.add(keyword, of)
      for (const name of [...keywords, ...columns]) this.columns.add(name, of)
      for (const word of notKeywords) this.denials.add(word, of)
      for (const { pattern, tier } of shapes)
        all.push({ of, tier, positions: parsePattern(pattern, anyCase, sets), hasDigit })
    }
    all.sort((a, b) => a.tier.charCodeAt(0) - b.tier.charCodeAt(0))
    this.#strong = all.filter(({ tier }) => tier === 'A').length
    this.#shapes = all.map(({ of, tier, positions }) => ({ of, tier, exact: new Exact(positions) }))
    const setKinds = new Map<Uint8Array, SetKind>()
    for (const { positions, hasDigit } of all)
      if (!hasDigit && !holdsDigitEarly(positions, setKinds))
        for (const p of positions.first)
          for (let byte = 0; byte < 256; byte++) this.#triggers[byte] |= positions.sets[p][byte]
    this.automaton = new Automaton(all.map(({ positions }) => positions))
    for (let byte = 0x30; byte <= 0x39; byte++) this.#triggers[byte] = 1
    this.#mail = recognizers.findIndex(({ entity }) => entity === 'EMAIL_ADDRESS')
    this.#url = recognizers.findIndex(({ entity }) => entity === 'URL_WITH_CREDENTIALS')
    if (this.#mail >= 0 || this.#url >= 0) this.#triggers[at] = 2
  }

  /**
   * Finds what begins between `from` and `to`; `low` and `high` bound what belongs to the same text. Where to go on:
   * `to`, or after the last candidate that was taken.
   */
  scan(bytes: Buffer, from: number, to: number, low: number, high: number, judge: Judge): number {
    const triggers = this.#triggers
    /** Values before were taken. */
    let taken = low
    let i = from
    // A word that began before was looked at, or is too long to be a value.
    if (from > low && isWord[bytes[from - 1]] === 1) while (i < to && isWord[bytes[i]] === 1) i++
    /** Words before were looked at. */
    let done = i
    for (;;) {
      // Four at a time: most bytes of code and prose begin nothing.
      while (
        i + 3 < to &&
        (triggers[bytes[i]] | triggers[bytes[i + 1]] | triggers[bytes[i + 2]] | triggers[bytes[i + 3]]) === 0
      )
        i += 4
      while (i < to && triggers[bytes[i]] === 0) i++
      if (i >= to) return Math.max(done, to)
      if (triggers[bytes[i]] === 2) {
        const next = this.#atSign(bytes, i, taken, high, judge)
        i = next < 0 ? i + 1 : next
        if (next >= 0) done = taken = next
        continue
      }
      let start = i
      while (start > done && isWord[bytes[start - 1]] === 1) start--
      start = this.#withWordsBefore(bytes, start, done)
      while (start <= i) {
        const next = this.#word(bytes, start, low, high, done, judge)
        if (next >= 0) {
          done = taken = i = start = next
          break
        }
        while (start < high && isWord[bytes[start]] === 1) start++
        done = start
        if (start > i) break
        while (start < i && isWord[bytes[start]] === 0) start++
      }
      if (i < done) i = done
    }
  }

  /** What the name of a column or a path speaks for. */
  meaningOf(name: string): Meaning {
    let meaning = this.#meanings.get(name)
    if (meaning === undefined) {
      const bytes = Buffer.from(name)
      const of = new Set<number>()
      const clear = new Set<number>()
      this.columns.find(bytes, 0, bytes.length, (value, start, end) => {
        of.add(value)
        if (end - start > mostDoubtful) clear.add(value)
      })
      const denied = new Set<number>()
      this.denials.find(bytes, 0, bytes.length, value => {
        if (!of.has(value)) denied.add(value)
      })
      meaning = {
        recognizers: [...of],
        doubtful: [...of].filter(value => !clear.has(value)),
        denied: [...denied],
        rules: this.#names.rulesOf(bytes),
      }
      if (this.#meanings.size === mostNames) this.#meanings.clear()
      this.#meanings.set(name, meaning)
    }
    return meaning
  }

  /** The first candidate between two places whose form suffices alone. */
  first(bytes: Buffer, start: number, end: number): Candidate | null {
    let found: Candidate | null = null
    const { nothing } = this
    this.scan(bytes, start, end, start, end, {
      allowed: nothing,
      named: nothing,
      stamp: 1,
      prepare: () => false,
      take(_, [candidate]) {
        found ??= candidate
        return candidate.end
      },
    })
    return found
  }

  /** Further to the left where short words without digits are joined to this one. */
  #withWordsBefore(bytes: Buffer, start: number, done: number): number {
    for (let words = 0; words < mostWordsBefore && start - 2 >= done; words++) {
      const joint = bytes[start - 1]
      if (isJoint[joint] === 0 || isWord[bytes[start - 2]] === 0) break
      let before = start - 2
      while (before > done && isWord[bytes[before - 1]] === 1 && start - before <= mostBefore + 1) before--
      if (start - 1 - before > mostBefore) break
      start = before
      if (isJoint[joint] === 1) break
    }
    return start
  }

  /** Runs from a word, and from the sign before it; negative where nothing was taken. */
  #word(bytes: Buffer, word: number, low: number, high: number, done: number, judge: Judge): number {
    let start = word
    while (start > done && start > word - 2 && (bytes[start - 1] === 0x28 || bytes[start - 1] === 0x2b))
      start--
    for (; start <= word; start++) {
      const next = this.#run(bytes, start, low, high, judge)
      if (next >= 0) return next
    }
    // The letter of an escape (`\n`) is no part of a word.
    const isEscape =
      word > low && bytes[word - 1] === 0x5c && isDigit(bytes[word + 1]) && !isDigit(bytes[word])
    return isEscape ? this.#run(bytes, word + 1, word + 1, high, judge) : -1
  }

  #run(bytes: Buffer, start: number, low: number, high: number, judge: Judge): number {
    if (isPartBefore(bytes, start, low)) return -1
    const { automaton, recognizers } = this
    const shapes = this.#shapes
    const strong = this.#strong
    const count = automaton.run(bytes, start, high)
    if (count === 0) return -1
    let found: Candidate[] | undefined
    let isPrepared = false
    let mayBeWeak = false
    for (let k = count - 1; k >= 0; k--) {
      const end = automaton.ends[k]
      if (isPart(bytes, start, end, low, high)) continue
      if (!isPrepared) mayBeWeak = judge.prepare(bytes, start, end)
      isPrepared = true
      const { stamp } = judge
      let raw = ''
      let plain = ''
      for (const shape of automaton.shapesAt(automaton.endStates[k])) {
        if (shape >= strong && !mayBeWeak) break
        const { of, tier, exact } = shapes[shape]
        if (tier === 'B' && judge.allowed[of] !== stamp) continue
        if (tier === 'C' && judge.named[of] !== stamp) continue
        if (!exact.matches(bytes, start, end)) continue
        if (tier === 'A' && judge.tried !== undefined) judge.tried[of]++
        if (raw === '') raw = bytes.toString('latin1', start, end)
        const { check, compact, isSynthetic } = recognizers[of]
        if (compact === undefined && plain === '') plain = plainForm(raw)
        const form = compact === undefined ? plain : compact(raw)
        if (check !== undefined && !check(form)) continue
        const candidate = { of, tier, start, end, compact: form, isSynthetic: isSynthetic?.(form) ?? false }
        if (found === undefined) found = [candidate]
        else found.push(candidate)
      }
    }
    return found === undefined ? -1 : judge.take(bytes, found)
  }

  #atSign(bytes: Buffer, i: number, from: number, high: number, judge: Judge): number {
    const around = aroundAtSign(bytes, i, from, high)
    if (around === null) return -1
    const { entity, start, end, isSynthetic } = around
    const of = entity === 'EMAIL_ADDRESS' ? this.#mail : this.#url
    if (of < 0) return -1
    const compact = bytes.toString('utf8', start, end)
    judge.prepare(bytes, start, end)
    return judge.take(bytes, [
      {
        of,
        tier: 'A',
        start,
        end,
        compact: of === this.#mail ? compact.toLowerCase() : compact,
        isSynthetic,
      },
    ])
  }
}

/** Letters and digits only, in upper case. */
export function plainForm(raw: string): string {
  let isPlain = true
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a))) isPlain = false
  }
  return isPlain ? raw : raw.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
}

/** Whether no match gets through `mostBefore` bytes, or through a longer first word, without a digit. */
function holdsDigitEarly(
  { sets, follows, first, last }: Positions,
  known: Map<Uint8Array, SetKind>,
): boolean {
  const kindOf = (p: number) => {
    let kind = known.get(sets[p])
    if (kind === undefined) {
      kind = {
        hasOther: sets[p].some((isIn, byte) => isIn === 1 && !isDigit(byte)),
        parts: sets[p].every((isIn, byte) => isIn === 0 || isWord[byte] === 0),
      }
      known.set(sets[p], kind)
    }
    return kind
  }
  const readsNoDigit = (p: number) => kindOf(p).hasOther
  let reached = new Set(first.filter(readsNoDigit))
  // Words of any length, then: the run begins with the word that has the digit.
  for (let steps = 0; reached.size > 0; steps++) {
    if (steps > 64) return false
    for (const p of reached) {
      if (last.includes(p)) return false
      if (kindOf(p).parts && steps > mostBefore) return false
    }
    reached = new Set([...reached].flatMap(p => follows[p].filter(readsNoDigit)))
  }
  return true
}

/** Whether a set reads anything but digits, and whether it only reads what parts words. */
interface SetKind {
  hasOther: boolean
  parts: boolean
}
