import { merge } from '../cells.ts'
import { metrics } from '../metrics.ts'
import {
  differences,
  extremes,
  type Judged,
  lesserRatio,
  ratios,
  ratioWidening,
  widening,
} from './contrast.ts'
import { type ComparedAttribute, type Finder, type Member, none, ofMembers } from './found.ts'
import { linearised } from './linearised.ts'
import { momentsOf } from './metric-moments.ts'
import type { Moments } from './moments.ts'
import { mergePaired, outsideOf } from './paired.ts'
import { type Contrast, changeIn, sideOf } from './rate-change.ts'

const ofEachMember = ofMembers(1, (metric, members, options) =>
  members.map(({ side, cells }) => changeIn(metric, side, cells, options)),
)

/** Each group for itself; without groups, all rows. */
export const eachGroup: Finder = (metric, attribute, options) => {
  if (attribute.groups.length > 0) return ofEachMember(metric, attribute, options)
  const side = sideOf(metric, attribute.overall, null, options.minDenominator)
  if (typeof side === 'string') return none(side)
  return { contrasts: [changeIn(metric, side, attribute.overall, options)], leftOut: [] }
}

/** Every two groups: max - min. */
export const groupDifference = ofMembers(2, (metric, members, options) =>
  differences(metric, sidesOf(members), options),
)

/** Every two groups: min / max. */
export const groupRatio = ofMembers(
  2,
  (metric, members, options) =>
    noRatio(metric, sidesOf(members)) ?? ratios(metric, sidesOf(members), options),
)

export const lowest = ofMembers(1, (metric, members, options) =>
  extremes(metric, sidesOf(members), 'lowest', options),
)

export const highest = ofMembers(1, (metric, members, options) =>
  extremes(metric, sidesOf(members), 'highest', options),
)

/** Every group and all rows: |value - value of all|. */
export const differenceToOverall = ofMembers(2, (metric, members, options, attribute) =>
  toOverall(metric, members, attribute, (group, all) => group - all, widening(options)),
)

/** Every group and all rows: value / value of all, or its inverse if that is less. */
export const ratioToOverall = ofMembers(
  2,
  (metric, members, options, attribute) =>
    noRatio(metric, sidesOf(members)) ??
    noRatio(metric, [momentsOf(metric, attribute.overall)]) ??
    toOverall(metric, members, attribute, (group, all) => Math.log(group / all), ratioWidening(options)),
)

function sidesOf(members: Member[]) {
  return members.map(({ side }) => side)
}

/** 0/0 is no ratio, and numbers below 0 have none that means anything. */
function noRatio(metric: string, numbers: (Moments | string)[]): string | undefined {
  const { title } = metrics[metric]
  for (const model of ['baseline', 'value'] as const) {
    const values = numbers.flatMap(number => (typeof number === 'string' ? [] : [number[model]]))
    if (values.some(value => value < 0)) return `${title} is below 0`
    if (values.length > 0 && values.every(value => value === 0)) return `${title} is 0 in every group`
  }
  return undefined
}

/** The gap of a group and all rows, which are the group and the rest: two that are independent. */
function toOverall(
  metric: string,
  members: Member[],
  { groups, overall }: ComparedAttribute,
  gapOf: (group: number, all: number) => number,
  judge: (gap: Moments) => Judged,
): Contrast[] | string {
  const { from, compute } = metrics[metric]
  if (from !== 'cells') return 'not measured against all rows'
  const all = momentsOf(metric, overall)
  if (typeof all === 'string') return `over all rows: ${all}`
  const outside = outsideOf(groups, overall) ?? []
  return members.map(({ side, cells }) => {
    const rest = mergePaired(groups.filter((_, group) => group !== side.group).concat(outside))
    const gap = linearised([cells, rest], ([group, others]) =>
      gapOf(compute(group), compute(merge([group, others]))),
    )
    return { metric, sides: [side], ...(gap === null ? undecided(side, all) : judge(gap)) }
  })
}

/** The ratio of 0 to something: nothing is known of how far it may be off. */
function undecided(side: Moments, all: Moments): Judged {
  const baseline = lesserRatio(side.baseline, all.baseline)
  const value = lesserRatio(side.value, all.value)
  return {
    baseline,
    value,
    change: value - baseline,
    interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    p: 1,
    spread: [],
  }
}
