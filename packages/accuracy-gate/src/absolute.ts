import {
  type Claim,
  describeLimit,
  distinctTexts,
  judgePoint,
  type Limit,
  numberText,
  plural,
} from '@probity/core'
import { decideAbsolute, type Interval, levelOfFamily } from '@probity/statistics'
import { type Asked, about, knownUnits, nameOf, unknownUnits } from './asked.ts'
import { type Estimate, shownInterval } from './estimate.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import { baselineOf } from './measurements.ts'
import type { Measures } from './measures.ts'
import { confidence } from './report.ts'
import type { Unit } from './units.ts'

/** The confidence that a limit is shown to be kept with: each bound fails in 1 of 20. */
const keptAt = 0.9

/** A unit whose value a limit is held against. */
interface Judged {
  unit: Unit
  estimate: Estimate
  value: number
}

/** The same with what its interval says of keeping a limit, and of exceeding it. */
interface Bounded extends Judged {
  kept: Interval
  exceeded: Interval
}

/** Limits on the value itself, by its interval or by its point. @param level at which one is shown to be exceeded. */
export function absoluteClaims(
  asked: readonly Asked[],
  settings: AccuracyGateSettings,
  measures: Measures,
  level = levelOfFamily(false),
): [Asked, Claim][] {
  return asked.map(one => [one, claim(one, settings, measures, asked.length, level)])
}

function claim(
  asked: Asked,
  settings: AccuracyGateSettings,
  measures: Measures,
  limits: number,
  level: number,
): Claim {
  const { division, limit } = asked
  const isSliced = division.column !== null
  const isByPoint = settings.judge === 'point'
  const least = isSliced ? settings['min-group-size'] : 0
  const leftOut: Claim['leftOut'] = []
  const found: Judged[] = []
  let isTooFew = false
  for (const unit of knownUnits(division)) {
    const estimate = measures.estimate(asked, unit)
    const { value, n, reason } = estimate
    const leave = (reason: string) => leftOut.push({ slice: unit.slice, n, reason })
    if (n < least) leave(`fewer than ${plural(least, 'row')}`)
    else if (value === null) leave(reason!)
    else if (!isByPoint && estimate.spread() === null) leave('too few rows for an interval')
    else found.push({ unit, estimate, value })
    isTooFew ||= n < least || value !== null
  }
  if (found.length === 0) return notJudged(asked, leftOut, isTooFew)
  const { verdict, by, words } = isByPoint
    ? byPoint(found, limit)
    : byInterval(found, limit, found.length * limits, level)
  return {
    ...about(asked),
    verdict,
    ...words,
    judge: settings.judge,
    value: by.value,
    interval: shownInterval(by.estimate.spread(), confidence),
    n: by.estimate.n,
    baseline: baselineOf(asked, by.unit),
    change: null,
    groups: isSliced ? [{ slice: by.unit.slice, value: by.value, n: by.estimate.n, count: null }] : [],
    leftOut: [...leftOut, ...unknownUnits(division)],
  }
}

/** @param isTooFew whether more rows would make a number of it; else there is no sense in it. */
function notJudged(asked: Asked, leftOut: Claim['leftOut'], isTooFew: boolean): Claim {
  const reason = leftOut[0]?.reason ?? 'there are no rows'
  return {
    ...about(asked),
    verdict: isTooFew ? 'inconclusive' : 'not-computable',
    reason: `The ${asked.metric.title} cannot be ${isTooFew ? 'judged' : 'computed'}: ${reason}.`,
    remedy: isTooFew
      ? `more rows${asked.division.column === null ? '' : ' of the values left out'}`
      : 'rows that make it computable, or no limit on it',
    judge: 'interval',
    value: null,
    interval: null,
    n: 0,
    baseline: null,
    change: null,
    groups: [],
    leftOut: asked.division.column === null ? [] : leftOut,
  }
}

interface Decided {
  verdict: 'pass' | 'fail' | 'inconclusive'
  /** The value that decided. */
  by: Judged
  words: Pick<Claim, 'reason' | 'remedy'>
}

/**
 * Fails where one value is shown to be beyond the limit, passes where all are shown to be within.
 *
 * @param comparisons all that the gate judges: an excess has to be shown after Bonferroni's correction for them.
 */
function byInterval(found: readonly Judged[], limit: Limit, comparisons: number, level: number): Decided {
  const kind = limit.kind as 'min' | 'max'
  const judged = found.map((one): Bounded => {
    const spread = one.estimate.spread()!
    const kept = spread.bounds(keptAt)
    return { ...one, kept, exceeded: spread.bounds(1 - (2 * level) / comparisons) }
  })
  const beyond = judged.filter(({ exceeded }) => decideAbsolute(exceeded, kind, limit.value) === 'fail')
  if (beyond.length > 0) {
    const by = worstOf(beyond, kind, ({ value }) => value)
    return { verdict: 'fail', by, words: wordsOfInterval(by, limit, 'fail', comparisons) }
  }
  const by = worstOf(judged, kind, ({ kept }) => kept[kind === 'min' ? 0 : 1])
  const verdict = decideAbsolute(by.kept, kind, limit.value) === 'pass' ? 'pass' : 'inconclusive'
  return { verdict, by, words: wordsOfInterval(by, limit, verdict, comparisons) }
}

function byPoint(found: readonly Judged[], limit: Limit): Decided {
  const by = worstOf(found, limit.kind as 'min' | 'max', ({ value }) => value)
  const verdict = judgePoint(by.value, limit) as 'pass' | 'fail'
  const [value, bound] = distinctTexts(by.value, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const words = {
    reason: `${told(by)}${value} is ${side} the limit of ${bound}.`,
    ...(verdict === 'fail' ? { remedy: describeLimit(limit, () => bound) } : {}),
  }
  return { verdict, by, words }
}

function worstOf<J extends Judged>(judged: readonly J[], kind: 'min' | 'max', of: (one: J) => number): J {
  const sign = kind === 'min' ? -1 : 1
  return judged.reduce((worst, one) => (sign * (of(one) - of(worst)) > 0 ? one : worst))
}

/** `north has 0.61; ` of a value, nothing of all rows. */
function told({ unit, value }: Judged): string {
  const name = nameOf(unit)
  return name === '' ? '' : `${name} has ${numberText(value)}; `
}

function wordsOfInterval(
  by: Bounded,
  limit: Limit,
  verdict: Decided['verdict'],
  comparisons: number,
): Decided['words'] {
  const isMax = limit.kind === 'max'
  const [value, bound] = distinctTexts(by.value, limit.value)
  const reach = (end: number) => distinctTexts(end, limit.value)[0]
  const { kept, exceeded } = by
  if (verdict === 'fail') {
    const shown = isMax ? `at least ${reach(exceeded[0])}` : `at most ${reach(exceeded[1])}`
    const over = comparisons > 1 ? ` over ${plural(comparisons, 'comparison')}` : ''
    return {
      reason: `${told(by)}${value} is ${isMax ? 'above' : 'below'} the limit of ${bound}, and shown to be: it is ${shown} at 95 %${over}.`,
      remedy: describeLimit(limit, () => bound),
    }
  }
  if (verdict === 'pass') {
    const shown = isMax ? `at most ${reach(kept[1])}` : `at least ${reach(kept[0])}`
    return { reason: `${told(by)}shown to be ${shown} at 95 %, within the limit of ${bound}.` }
  }
  return {
    reason: `${told(by)}the data leave ${reach(kept[0])} to ${reach(kept[1])} possible, on both sides of the limit of ${bound}.`,
    remedy: moreRows(by, limit),
  }
}

/** About how many more rows would decide, if the value stays what it is: the interval narrows with their root. */
function moreRows({ unit, value, estimate, kept, exceeded }: Bounded, limit: Limit): string {
  const isMax = limit.kind === 'max'
  const isKept = isMax ? value <= limit.value : value >= limit.value
  const [low, high] = isKept ? kept : exceeded
  const width = Math.abs((isMax === isKept ? high : low) - value)
  const factor = (width / Math.abs(limit.value - value)) ** 2
  if (!(factor < 1000)) return 'more rows: the value is very close to its limit'
  const rows = Math.ceil((factor - 1) * estimate.n)
  const name = nameOf(unit)
  return `about ${plural(Number(rows.toPrecision(2)), 'more row')}${name === '' ? '' : ` of ${name}`} like these, or a limit further from ${numberText(value)}`
}
