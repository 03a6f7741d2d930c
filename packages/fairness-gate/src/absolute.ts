import { type Claim, countText, distinctTexts, judgePoint, numberText, plural } from '@probity/core'
import {
  type Attribute,
  attributeMetrics,
  type Gap,
  type GroupValue,
  type Interval,
  standings,
} from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import { type Asked, about, leftOutOf } from './judged.ts'
import { distinct, remedy, sideName, sideText, smallGroups } from './side-text.ts'

/** A gate blocks at most 1 in 20 models that keep their limits, and lets at most 1 in 20 pass that do not. */
const level = 0.05

/** Limits on the value itself, by its interval or by its point. */
export function absoluteClaims(asked: readonly Asked[], settings: FairnessGateSettings): [Asked, Claim][] {
  return asked.map(one => [one, claim(one, settings, asked.length)])
}

function claim(asked: Asked, settings: FairnessGateSettings, limits: number): Claim {
  const { judged, groups, compared } = asked
  const { slices } = groups
  const minDenominator = settings['min-group-size']
  const attribute = { ...groups, groups: groups.cells.slice(0, compared) }
  const gap = judged.compute(attribute, { minDenominator })
  const byInterval =
    settings.judge === 'interval' && gap.value !== null
      ? byParts(asked, attribute, gap.value, minDenominator, limits)
      : undefined
  const sides = distinct([byInterval?.gap.lowest ?? gap.lowest, byInterval?.gap.highest ?? gap.highest])
  return {
    ...about(asked),
    ...(gap.value === null
      ? notJudged(asked, attribute, gap, minDenominator)
      : byInterval === undefined
        ? judgedByPoint(asked, gap, settings.judge === 'interval')
        : judgedByInterval(asked, byInterval)),
    judge: byInterval === undefined ? 'point' : 'interval',
    value: gap.value,
    interval: gap.interval,
    n: gap.n,
    baseline: null,
    change: null,
    groups: sides.map(side => ({
      slice: side.group === null ? {} : slices[side.group]!,
      value: side.value,
      n: side.n,
      count: side.count,
    })),
    leftOut: leftOutOf(asked, gap.leftOut),
  }
}

type Judgement = Pick<Claim, 'verdict' | 'reason' | 'remedy'>

function notJudged(
  { judged, groups }: Asked,
  attribute: Attribute,
  gap: Gap,
  minDenominator: number,
): Judgement {
  // With groups of any size there would be a number: it is rows that are missing, not sense.
  const isUndecided = judged.compute(attribute, {}).value !== null
  return {
    verdict: isUndecided ? 'inconclusive' : 'not-computable',
    reason: `The ${judged.title} cannot be ${isUndecided ? 'judged' : 'computed'}: ${gap.reason}.`,
    remedy: isUndecided
      ? smallGroups(gap.leftOut, minDenominator, groups.slices)
      : 'rows that make it computable, or no limit on it',
  }
}

function judgedByPoint({ limit, groups }: Asked, gap: Gap, wasInterval: boolean): Judgement {
  const verdict = judgePoint(gap.value, limit)
  const [value, bound] = distinctTexts(gap.value!, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const why = wasInterval ? ' Judged by the point: this metric has no interval.' : ''
  return {
    verdict,
    reason: `${toldSides(gap, groups.slices)}${value} is ${side} the limit of ${bound}.${why}`,
    ...(verdict === 'fail'
      ? { remedy: remedy(gap, limit, bound, side => sideName(side, groups.slices)) }
      : {}),
  }
}

function toldSides(gap: Gap, slices: Asked['groups']['slices']): string {
  const told = distinct([gap.lowest, gap.highest])
    .map(side => `${sideName(side, slices)} has ${sideText(side)}`)
    .join(', ')
  return told === '' ? '' : `${told}; `
}

/** What of the groups decided, and by which bounds. */
interface ByParts {
  verdict: 'pass' | 'fail' | 'inconclusive'
  /** The groups at fault alone, by the codes of the whole attribute. */
  gap: Gap
  /** Where the value may lie: one bound for what is shown to be exceeded, one for what is shown to be kept. */
  bounds: Interval
  comparisons: number
}

function judgedByInterval({ limit, groups }: Asked, by: ByParts): Judgement {
  const isMax = limit.kind === 'max'
  const [value, bound] = distinctTexts(by.gap.value!, limit.value)
  const reach = (end: number) => distinctTexts(end, limit.value)[0]
  const [low, high] = by.bounds
  const over = by.comparisons > 1 ? ` over ${plural(by.comparisons, 'comparison')}` : ''
  const told = toldSides(by.gap, groups.slices)
  if (by.verdict === 'fail') {
    const shown = isMax ? `at least ${reach(low)}` : `at most ${reach(high)}`
    return {
      verdict: 'fail',
      reason: `${told}${value} is ${isMax ? 'above' : 'below'} the limit of ${bound}, and shown to be: it is ${shown} at 95 %${over}.`,
      remedy: remedy(by.gap, limit, bound, side => sideName(side, groups.slices)),
    }
  }
  if (by.verdict === 'pass') {
    const shown = isMax ? `at most ${reach(high)}` : `at least ${reach(low)}`
    return { verdict: 'pass', reason: `${told}shown to be ${shown} at 95 %, within the limit of ${bound}.` }
  }
  return {
    verdict: 'inconclusive',
    reason: `${told}the data leave ${reach(low)} to ${reach(high)} possible, on both sides of the limit of ${bound}.`,
    remedy: moreRows(by, limit.value, isMax, groups.slices),
  }
}

/** About how many more rows would decide, if the value stays what it is: the interval narrows with their root. */
function moreRows(
  { gap, bounds }: ByParts,
  limit: number,
  isMax: boolean,
  slices: Asked['groups']['slices'],
): string {
  const value = gap.value!
  const isKept = isMax ? value <= limit : value >= limit
  const width = Math.abs((isMax === isKept ? bounds[1] : bounds[0]) - value)
  const factor = (width / Math.abs(limit - value)) ** 2
  const smallest = distinct([gap.lowest, gap.highest]).reduce<GroupValue | undefined>(
    (least, side) => (least === undefined || side.n < least.n ? side : least),
    undefined,
  )
  if (smallest === undefined || !(factor < 1000)) return 'more rows: the value is very close to its limit'
  const rows = Math.ceil((factor - 1) * smallest.n)
  return `about ${countText(Number(rows.toPrecision(2)))} more rows of ${sideName(smallest, slices)} like these, or a limit further from ${numberText(value)}`
}

/**
 * Judges a metric that is the highest or lowest of its parts (a gap of those of every two groups, a rate's
 * worst group of every group) by the intervals of all of them: which part is the extreme one is itself chance.
 *
 * It fails where one part is shown to be beyond the limit, with Bonferroni's correction for all parts and for
 * all limits of the gate; it passes where every part is shown to be within. Undefined where a part has no
 * interval, or the metric is made otherwise.
 */
function byParts(
  { metric, judged, limit }: Asked,
  attribute: Attribute,
  value: number,
  minDenominator: number,
  limits: number,
): ByParts | undefined {
  const isMax = limit.kind === 'max'
  const parts = partsOf(metric, judged, attribute, value, isMax, minDenominator)
  if (parts === undefined) return undefined
  const comparisons = parts.length
  // A gap is taken the way that it was found: both ways count.
  const ways = judged.isStanding || parts.every(part => part.groups === 1) ? 1 : 2
  const strict = 1 - (2 * level) / (comparisons * ways * limits)
  const bounds = parts.map(part => {
    const kept = part.at(1 - 2 * level)
    const exceeded = part.at(strict)
    if (kept.interval === null || exceeded.interval === null) return undefined
    const interval: Interval = isMax
      ? [exceeded.interval[0], kept.interval[1]]
      : [kept.interval[0], exceeded.interval[1]]
    return { gap: kept, interval }
  })
  if (bounds.some(bound => bound === undefined)) return undefined
  const all = bounds as { gap: Gap; interval: Interval }[]
  const worseEnd = ({ interval }: { interval: Interval }) => (isMax ? interval[1] : -interval[0])
  const betterEnd = ({ interval }: { interval: Interval }) => (isMax ? interval[0] : -interval[1])
  const most = (of: (part: { interval: Interval }) => number) =>
    all.reduce((best, part) => (of(part) > of(best) ? part : best))
  const bound = isMax ? limit.value : -limit.value
  const worst = most(betterEnd)
  const farthest = most(worseEnd)
  if (betterEnd(worst) > bound)
    return { verdict: 'fail', gap: worst.gap, bounds: worst.interval, comparisons }
  const verdict = worseEnd(farthest) <= bound ? 'pass' : 'inconclusive'
  return { verdict, gap: farthest.gap, bounds: farthest.interval, comparisons }
}

/** The pairs of so many groups take a second; of more the gap is judged by its point. */
const mostComparedGroups = 200

interface Part {
  groups: 1 | 2
  at(confidence: number): Gap
}

function partsOf(
  metric: string,
  judged: Asked['judged'],
  attribute: Attribute,
  value: number,
  isMax: boolean,
  minDenominator: number,
): Part[] | undefined {
  const { groups, overall, reference } = attribute
  if (groups.length > mostComparedGroups) return undefined
  if (judged.isStanding) {
    const parts = groups.map(
      (_, group): Part => ({ groups: 1, at: at => ofStanding(metric, attribute, group, at) }),
    )
    return made(parts, value, isMax)
  }
  const of = (codes: readonly number[], { compute }: Computes): Part => ({
    groups: codes.length as 1 | 2,
    at(confidence) {
      const part = {
        groups: codes.map(code => groups[code]!),
        overall,
        ...(reference === undefined ? {} : { reference: codes.indexOf(reference) }),
      }
      const gap = compute(part, { minDenominator, confidence })
      const back = (side: GroupValue | null) =>
        side === null || side.group === null ? side : { ...side, group: codes[side.group]! }
      return { ...gap, lowest: back(gap.lowest), highest: back(gap.highest) }
    },
  })
  const codes = groups.map((_, code) => code)
  // The worse of two rates is bounded by both.
  const odds = /^equalized_odds(_difference|_ratio)(_to_overall)?$/.exec(metric)
  const computes: Computes[] =
    odds === null
      ? [judged]
      : ['true_positive_rate', 'false_positive_rate'].map(
          rate => attributeMetrics[`${rate}${odds[1]}${odds[2] ?? ''}`]!,
        )
  const partsFrom = (sets: readonly number[][]) =>
    made(
      computes.flatMap(compute => sets.map(set => of(set, compute))),
      value,
      isMax,
    )
  const singles = judged.needsReference ? undefined : partsFrom(codes.map(code => [code]))
  if (singles !== undefined) return singles
  const pairs = judged.needsReference
    ? codes.filter(code => code !== reference).map(code => [reference!, code])
    : codes.flatMap(a => codes.slice(a + 1).map(b => [a, b]))
  return partsFrom(pairs)
}

type Computes = Pick<Asked['judged'], 'compute'>

/** The parts that have a value, if their extreme one is the value of the whole. */
function made(parts: readonly Part[], value: number, isMax: boolean): Part[] | undefined {
  const valued = parts
    .map(part => ({ part, value: part.at(0.9).value }))
    .filter(({ value }) => value !== null)
  if (valued.length === 0) return undefined
  const values = valued.map(({ value }) => value!)
  const extreme = isMax ? Math.max(...values) : Math.min(...values)
  return Math.abs(extreme - value) <= 1e-12 * Math.max(1, Math.abs(value))
    ? valued.map(({ part }) => part)
    : undefined
}

function ofStanding(metric: string, attribute: Attribute, group: number, confidence: number): Gap {
  const { value, interval, n, count } = standings[metric]!.compute(attribute, group, { confidence })
  const side = value === null ? null : { group, value, n, count }
  return { value, interval, n, metric, lowest: side, highest: side, leftOut: [] }
}
