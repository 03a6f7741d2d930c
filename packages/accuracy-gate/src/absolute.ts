import {
  type Claim,
  describeLimit,
  distinctTexts,
  judgePoint,
  type Limit,
  numberText,
  plural,
} from '@probity/core'
import { decideAbsolute, type Interval } from '@probity/statistics'
import { type Asked, about, knownUnits, nameOf, unknownUnits } from './asked.ts'
import type { Estimate } from './estimate.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import type { Measures } from './measures.ts'
import type { Unit } from './units.ts'

/** A gate blocks at most 1 in 20 models that keep their limits, and lets at most 1 in 20 pass that do not. */
const level = 0.05
/** Of the intervals that are shown. */
const confidence = 0.95

/** A unit whose value a limit is held against. */
interface Judged {
  unit: Unit
  estimate: Estimate
  value: number
  /** Null where the metric has no interval, or none was asked for. */
  bounds: { kept: Interval; exceeded: Interval } | null
}

/** Limits on the value itself, by its interval or by its point. */
export function absoluteClaims(
  asked: readonly Asked[],
  settings: AccuracyGateSettings,
  measures: Measures,
): [Asked, Claim][] {
  return asked.map(one => [one, claim(one, settings, measures, asked.length)])
}

function claim(asked: Asked, settings: AccuracyGateSettings, measures: Measures, limits: number): Claim {
  const { division, limit } = asked
  const isSliced = division.column !== null
  const least = isSliced ? settings['min-group-size'] : 0
  const leftOut: Claim['leftOut'] = []
  const found: { unit: Unit; estimate: Estimate; value: number }[] = []
  for (const unit of knownUnits(division)) {
    const estimate = measures.estimate(asked, unit)
    const { value, n, reason } = estimate
    if (n < least) leftOut.push({ slice: unit.slice, n, reason: `fewer than ${plural(least, 'row')}` })
    else if (value === null) leftOut.push({ slice: unit.slice, n, reason: reason! })
    else found.push({ unit, estimate, value })
  }
  if (found.length === 0) return notJudged(asked, isSliced ? leftOut : [], leftOut[0]?.reason)
  const judged = found.map(one => withBounds(one, settings.judge, found.length * limits))
  const isByInterval = judged.every(({ bounds }) => bounds !== null)
  const { verdict, by } = isByInterval ? byInterval(judged, limit) : byPoint(judged, limit)
  const spread = by.estimate.spread()
  return {
    ...about(asked),
    verdict,
    ...(isByInterval
      ? wordsOfInterval(by, limit, verdict, judged.length)
      : wordsOfPoint(by, limit, verdict, settings.judge === 'interval')),
    judge: isByInterval ? 'interval' : 'point',
    value: by.value,
    interval: spread === null ? null : spread.interval(confidence),
    n: by.estimate.n,
    baseline: null,
    change: null,
    groups: isSliced ? [{ slice: by.unit.slice, value: by.value, n: by.estimate.n, count: null }] : [],
    leftOut: [...leftOut, ...unknownUnits(division)],
  }
}

function notJudged(asked: Asked, leftOut: Claim['leftOut'], reason = 'there are no rows'): Claim {
  const isTooFew = leftOut.length > 0
  return {
    ...about(asked),
    verdict: isTooFew ? 'inconclusive' : 'not-computable',
    reason: `The ${asked.metric.title} cannot be ${isTooFew ? 'judged' : 'computed'}: ${reason}.`,
    remedy: isTooFew
      ? 'more rows of the values left out, or a smaller `min-group-size`'
      : 'rows that make it computable, or no limit on it',
    judge: 'point',
    value: null,
    interval: null,
    n: 0,
    baseline: null,
    change: null,
    groups: [],
    leftOut,
  }
}

/** @param comparisons all that are judged at once: an excess has to be shown after Bonferroni's correction. */
function withBounds(
  one: Omit<Judged, 'bounds'>,
  judge: AccuracyGateSettings['judge'],
  comparisons: number,
): Judged {
  const spread = judge === 'point' ? null : one.estimate.spread()
  if (spread === null) return { ...one, bounds: null }
  const kept = spread.interval(1 - 2 * level)
  const exceeded = spread.interval(1 - (2 * level) / comparisons)
  return { ...one, bounds: { kept, exceeded } }
}

interface Decided {
  verdict: 'pass' | 'fail' | 'inconclusive'
  /** The value that decided. */
  by: Judged
}

/** Fails where one value is shown to be beyond the limit, passes where all are shown to be within. */
function byInterval(judged: readonly Judged[], limit: Limit): Decided {
  const kind = limit.kind as 'min' | 'max'
  const decide = (bounds: Interval) => decideAbsolute(bounds, kind, limit.value)
  const beyond = judged.filter(({ bounds }) => decide(bounds!.exceeded) === 'fail')
  if (beyond.length > 0) return { verdict: 'fail', by: worstOf(beyond, kind, ({ value }) => value) }
  const by = worstOf(judged, kind, ({ bounds }) => bounds!.kept[kind === 'min' ? 0 : 1])
  return { verdict: decide(by.bounds!.kept) === 'pass' ? 'pass' : 'inconclusive', by }
}

function byPoint(judged: readonly Judged[], limit: Limit): Decided {
  const by = worstOf(judged, limit.kind as 'min' | 'max', ({ value }) => value)
  return { verdict: judgePoint(by.value, limit) as 'pass' | 'fail', by }
}

function worstOf(judged: readonly Judged[], kind: 'min' | 'max', of: (one: Judged) => number): Judged {
  const sign = kind === 'min' ? -1 : 1
  return judged.reduce((worst, one) => (sign * (of(one) - of(worst)) > 0 ? one : worst))
}

type Words = Pick<Claim, 'reason' | 'remedy'>

/** `north has 0.61; ` of a value, nothing of all rows. */
function told({ unit, value }: Judged): string {
  const name = nameOf(unit)
  return name === '' ? '' : `${name} has ${numberText(value)}; `
}

function wordsOfInterval(by: Judged, limit: Limit, verdict: Decided['verdict'], comparisons: number): Words {
  const isMax = limit.kind === 'max'
  const [value, bound] = distinctTexts(by.value, limit.value)
  const reach = (end: number) => distinctTexts(end, limit.value)[0]
  const { kept, exceeded } = by.bounds!
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

function wordsOfPoint(by: Judged, limit: Limit, verdict: Decided['verdict'], wasInterval: boolean): Words {
  const [value, bound] = distinctTexts(by.value, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const why = wasInterval ? ' Judged by the point: there is no interval.' : ''
  return {
    reason: `${told(by)}${value} is ${side} the limit of ${bound}.${why}`,
    ...(verdict === 'fail' ? { remedy: describeLimit(limit, () => bound) } : {}),
  }
}

/** About how many more rows would decide, if the value stays what it is: the interval narrows with their root. */
function moreRows({ unit, value, estimate, bounds }: Judged, limit: Limit): string {
  const isMax = limit.kind === 'max'
  const isKept = isMax ? value <= limit.value : value >= limit.value
  const [low, high] = isKept ? bounds!.kept : bounds!.exceeded
  const width = Math.abs((isMax === isKept ? high : low) - value)
  const factor = (width / Math.abs(limit.value - value)) ** 2
  if (!(factor < 1000)) return 'more rows: the value is very close to its limit'
  const rows = Math.ceil((factor - 1) * estimate.n)
  const name = nameOf(unit)
  return `about ${plural(Number(rows.toPrecision(2)), 'more row')}${name === '' ? '' : ` of ${name}`} like these, or a limit further from ${numberText(value)}`
}
