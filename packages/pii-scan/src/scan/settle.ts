import type { Recognizer } from '../engine/recognizer.ts'
import type { Evidence, Hit, Match } from './hit.ts'
import { chanceOf } from './pass-rate.ts'

/** A recognizer whose check fewer than this share of the values of its form pass is chance. */
export const leastPassRate = 0.5
/** Nearly all values pass, and by chance less often than this. */
const sureRate = 0.95
const sureLog10 = -6
/** Where the name speaks for it and a check does not: so many values, of which hardly more pass than random ones. */
const enoughValues = 16
const timesChance = 3
const mostTellingChance = 0.2
/** A form that suffices alone with a check that random values seldom pass is sure at once. */
const sureChance = 1e-3
/** Of so many values it is counted how many are different. */
export const mostKnown = 64

/** A value of a column that may be a hit; it counts once, whatever it is found to be. */
export interface Row {
  /** Which value of the column it is. */
  value: number
  isCounted: boolean
}

/** A hit that waits, shared by the recognizers of its entity: forms of one number are one place. */
export interface Kept {
  row: Row
  hit: Hit
  isCounted: boolean
}

/** What waits to be judged of one recognizer in one column. */
export interface Waiting {
  of: number
  /** Whole values that pass, and those of them whose form suffices elsewhere. */
  passed: number
  strong: number
  known: Set<string>
  hits: Kept[]
  /** What speaks for it: the column's name, a form that suffices elsewhere, or the share that passes. */
  by: 'column-name' | 'format' | 'pass-rate'
  /** What the column was found to hold. */
  settled: boolean | undefined
  match: Match | undefined
}

/** What a column was seen to hold so far. */
export interface Seen {
  readonly recognizers: readonly Recognizer[]
  /** Values that are not empty. */
  readonly values: number
  /** Values that are codes, and under a name of few letters numbers that are not masked. */
  readonly codes: number
  readonly numbers: number
  /** Of each recognizer, its candidates of tier A, checked or not. */
  readonly tried: readonly number[]
  /** Recognizers that only a name of few letters speaks for. */
  readonly doubtful: readonly number[]
  readonly waiting: ReadonlyMap<number, Waiting>
}

/** Whether one value tells as much as many do. */
export const isSureAtOnce = ({ chance }: Recognizer, by: Waiting['by']) =>
  by === 'format' && chance <= sureChance

/** How many pass their check, and the chance of that: where many values are the same, of the different ones. */
function rateOf({ of, passed, known }: Waiting, { recognizers, values }: Seen) {
  const independent = known.size < mostKnown ? known.size : passed
  const tried = Math.max(independent, Math.round((independent * values) / passed))
  const log10Chance = chanceOf(independent, tried, recognizers[of].chance)
  return { kind: 'pass-rate' as const, passed, tried: values, log10Chance }
}

const isSureRate = ({ passed, tried, log10Chance }: ReturnType<typeof rateOf>) =>
  passed >= sureRate * tried && log10Chance <= sureLog10

/** What nearly all values pass is evidence whatever the name says. */
export function evidenceOf(waiting: Waiting, seen: Seen): Evidence {
  const { of, by } = waiting
  const rate = rateOf(waiting, seen)
  const isChecked = seen.recognizers[of].check !== undefined
  return by === 'pass-rate' || (isChecked && isSureRate(rate)) ? rate : { kind: by }
}

/** Codes that are all of one form but for a few letters are none of it, where its check tells little or nothing. */
export function isSureForm({ of, strong }: Waiting, { recognizers, codes, tried }: Seen): boolean {
  const { chance, family } = recognizers[of]
  if (chance <= sureChance) return strong > 0
  // Who writes a form of their own knows the codes of their tables.
  const others = chance > mostTellingChance && family !== 'settings' ? codes : 0
  return strong > 0 && strong >= leastPassRate * Math.max(tried[of], others)
}

/** Whether the values seen so far are what they wait for. */
export function isSure(waiting: Waiting, seen: Seen): boolean {
  const { of, by } = waiting
  if (by === 'format') return isSureForm(waiting, seen)
  if (by === 'pass-rate') return isSureRate(rateOf(waiting, seen))
  const { recognizers, values, doubtful, numbers } = seen
  const { entity, chance } = recognizers[of]
  let alike = 0
  for (const other of seen.waiting.values())
    if (recognizers[other.of].entity === entity) alike += other.passed
  if (values < enoughValues) return true
  if (doubtful.includes(of) && alike < leastPassRate * numbers) return false
  return chance > mostTellingChance || alike > timesChance * chance * values
}
