import { type Claim, countText, distinctTexts, judgePoint, numberText, plural } from '@probity/core'
import {
  type Attribute,
  type Gap,
  type GroupValue,
  levelOfFamily,
  metrics,
  metricsBehind,
} from '@probity/statistics'
import { type ByParts, byParts, gapsBehind } from './by-parts.ts'
import type { FairnessGateSettings } from './generated/settings.ts'
import { type Asked, about, leftOutOf } from './judged.ts'
import type { ScoredPredictions } from './measured.ts'
import { withShares } from './shares.ts'
import { distinct, remedy, sideName, sideText, smallGroups } from './side-text.ts'

/** Limits on the value itself, by its interval or by its point. @param level at which one is shown to be exceeded. */
export function absoluteClaims(
  asked: readonly Asked[],
  settings: FairnessGateSettings,
  predictions?: ScoredPredictions,
  level = levelOfFamily(false),
): [Asked, Claim][] {
  return asked.map(one => [one, claim(one, settings, predictions, level / asked.length)])
}

function claim(
  asked: Asked,
  settings: FairnessGateSettings,
  predictions: ScoredPredictions | undefined,
  level: number,
): Claim {
  const { judged, groups, compared, metric } = asked
  const { slices } = groups
  const minDenominator = settings['min-group-size']
  const isByInterval = settings.judge === 'interval'
  const cells = isByInterval
    ? withShares(gapsBehind(metric).flatMap(metricsBehind), groups, compared, predictions)
    : groups.cells.slice(0, compared)
  const attribute = { ...groups, groups: cells }
  const gap = judged.compute(attribute, { minDenominator })
  const byInterval =
    isByInterval && gap.value !== null ? byParts(asked, attribute, gap, minDenominator, level) : undefined
  const sides = distinct([byInterval?.gap.lowest ?? gap.lowest, byInterval?.gap.highest ?? gap.highest])
  return {
    ...about(asked),
    ...(gap.value === null
      ? notJudged(asked, attribute, gap, minDenominator)
      : byInterval !== undefined
        ? judgedByInterval(asked, byInterval)
        : isByInterval
          ? withoutInterval(asked, gap)
          : judgedByPoint(asked, gap)),
    judge: settings.judge,
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
      : 'rows that make it computable, or no such limit',
  }
}

/** How far such a value may be off is not known: to block by it would be to block on noise. */
function withoutInterval({ judged, limit, groups }: Asked, gap: Gap): Judgement {
  const [value, bound] = distinctTexts(gap.value!, limit.value)
  return {
    verdict: 'inconclusive',
    reason: `${toldSides(gap, groups.slices)}${value} against the limit of ${bound}: how far off the ${judged.title} may be by chance cannot be told here.`,
    remedy: '`judge: point` to go by the value as it is, or a limit on the rates that it is made of',
  }
}

function judgedByPoint({ limit, groups }: Asked, gap: Gap): Judgement {
  const verdict = judgePoint(gap.value, limit)
  const [value, bound] = distinctTexts(gap.value!, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  return {
    verdict,
    reason: `${toldSides(gap, groups.slices)}${value} is ${side} the limit of ${bound}.`,
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

function judgedByInterval({ judged, limit, groups }: Asked, by: ByParts): Judgement {
  const isMax = limit.kind === 'max'
  const [value, bound] = distinctTexts(by.gap.value!, limit.value)
  const [least, most] = judged.range
  const reach = (end: number) => distinctTexts(Math.min(Math.max(end, least), most), limit.value)[0]
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
  if (!(factor < 1000)) return 'more rows: the value is very close to its limit'
  const smallest = distinct([gap.lowest, gap.highest]).reduce<GroupValue | undefined>(
    (least, side) => (least === undefined || side.n < least.n ? side : least),
    undefined,
  )
  const over = metrics[gap.metric ?? '']?.over ?? 'rows'
  const rows = Math.ceil((factor - 1) * (smallest?.n ?? gap.n))
  const whose = smallest === undefined ? over : `${over} of ${sideName(smallest, slices)}`
  return `about ${countText(Number(rows.toPrecision(2)))} more ${whose} like these, or a limit further from ${numberText(value)}`
}
