import {
  type Claim,
  ConfigError,
  countText,
  describeLimit,
  didYouMean,
  distinctTexts,
  groupName,
  judgePoint,
  type Limit,
  type LimitKind,
  numberText,
  peopleText,
} from '@probity/core'
import {
  type Attribute as AttributeCells,
  attributeMetrics,
  type Gap,
  type GroupValue,
  metricNames,
  metrics,
  nameElsewhere,
  type Options,
  standings,
} from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Groups } from './groups.ts'
import { type Available, isAvailable } from './measurements.ts'

/** A metric that a limit can be set on: computed over the groups of an attribute, with the groups at fault. */
interface Judged {
  title: string
  needsReference: boolean
  compute(attribute: AttributeCells, options: Options): Gap
}

/**
 * The limits held against the groups of every attribute: one claim an attribute, metric and kind of limit.
 * A limit on the rate of a group holds for every group, and so for the worst.
 */
export function claims(
  all: readonly Groups[],
  settings: FairnessGateSettings,
  available: Available,
  compared: (groups: Groups) => number,
): Claim[] {
  const found: Claim[] = []
  for (const [metric, limits] of Object.entries(settings.limits ?? {})) {
    const ofMetric: Claim[] = []
    for (const kind of ['min', 'max'] as const) {
      const value = limits[kind]
      if (value === undefined) continue
      const judged = judgedBy(metric, kind, available)
      for (const groups of all) {
        if (judged.needsReference && groups.reference === undefined) continue
        ofMetric.push(
          claim(metric, judged, { kind, value }, groups, settings['min-group-size'], compared(groups)),
        )
      }
    }
    if (ofMetric.length === 0)
      throw new ConfigError(`\`limits\`: ${metric} compares with a \`reference\` group; name one`)
    found.push(...ofMetric)
  }
  return found
}

/** Throws a `ConfigError` for a name that is no metric, or one that needs a `score`. */
function judgedBy(name: string, kind: LimitKind, available: Available): Judged {
  if (!metricNames.includes(name)) {
    const ours = nameElsewhere(name)
    const hint = ours === undefined ? didYouMean(name, metricNames) : `; it is called \`${ours}\` here`
    throw new ConfigError(`\`limits\`: there is no metric \`${name}\`${hint}`)
  }
  const standing = standings[name]
  if (standing !== undefined)
    return { ...standing, compute: (attribute, options) => worstStanding(name, kind, attribute, options) }
  const metric = attributeMetrics[Object.hasOwn(metrics, name) ? `${name}_group_${kind}` : name]!
  if (!isAvailable(metric.from, available)) {
    throw new ConfigError(`\`limits\`: ${name} is measured from scores`, {
      remedy: available.ranking
        ? 'give probabilities between 0 and 1 in the `score` column'
        : 'name the column of scores with `score`',
    })
  }
  return metric
}

/** A measure that each group has of its own, for the group that is furthest on the wrong side. */
function worstStanding(name: string, kind: LimitKind, attribute: AttributeCells, options: Options): Gap {
  const gap: Gap = {
    value: null,
    interval: null,
    n: 0,
    metric: name,
    lowest: null,
    highest: null,
    leftOut: [],
  }
  for (const [group] of attribute.groups.entries()) {
    const { value, interval, n, count, reason } = standings[name]!.compute(attribute, group, options)
    if (value === null) {
      gap.leftOut.push({ group, metric: name, n, reason: reason ?? 'undefined' })
    } else if (gap.value === null || (kind === 'min' ? value < gap.value : value > gap.value)) {
      const side: GroupValue = { group, value, count, n }
      Object.assign(gap, { value, interval, n, lowest: side, highest: side })
    }
  }
  if (gap.value === null) gap.reason = gap.leftOut[0]?.reason ?? 'there is no group'
  return gap
}

function claim(
  metric: string,
  judged: Judged,
  limit: Limit,
  groups: Groups,
  minDenominator: number,
  compared: number,
): Claim {
  const { attribute, slices } = groups
  const cells = { ...groups, groups: groups.cells.slice(0, compared) }
  const gap = judged.compute(cells, { minDenominator })
  const sides = [gap.lowest, gap.highest].filter(side => side !== null)
  const leftOut = new Map<number, Claim['leftOut'][number]>()
  for (const { group, n, reason } of gap.leftOut) leftOut.set(group, { slice: slices[group]!, n, reason })
  for (let group = compared; group < slices.length; group++) {
    const n = Object.values(groups.cells[group]!.counts).reduce((sum, count) => sum + count, 0)
    leftOut.set(group, { slice: slices[group]!, n, reason: `no value in ${attribute.name}` })
  }
  return {
    id: `${attribute.name}/${metric}/${limit.kind}`,
    metric,
    title: judged.title,
    slice: { attribute: attribute.name },
    ...judgement(judged, gap, limit, cells, groups),
    limit,
    judge: 'point',
    value: gap.value,
    interval: gap.interval,
    n: gap.n,
    baseline: null,
    change: null,
    groups: distinct(sides).map(side => ({
      slice: side.group === null ? {} : slices[side.group]!,
      value: side.value,
      n: side.n,
      count: side.count,
    })),
    leftOut: [...leftOut.values()],
  }
}

function judgement(
  { title, compute }: Judged,
  gap: Gap,
  limit: Limit,
  cells: AttributeCells,
  { slices }: Groups,
): Pick<Claim, 'verdict' | 'reason' | 'remedy'> {
  const name = (side: GroupValue) => (side.group === null ? 'all rows' : groupName(slices[side.group]!))
  const [, bound] = distinctTexts(limit.value, limit.value)
  if (gap.value === null) {
    // With groups of any size there would be a number: it is rows that are missing, not sense.
    const isUndecided = compute(cells, {}).value !== null
    return {
      verdict: isUndecided ? 'inconclusive' : 'not-computable',
      reason: `The ${title} cannot be ${isUndecided ? 'judged' : 'computed'}: ${gap.reason}.`,
      remedy: isUndecided
        ? 'more rows of the groups left out, or a smaller `min-group-size`'
        : 'rows that make it computable, or no limit on it',
    }
  }
  const verdict = judgePoint(gap.value, limit)
  const sides = distinct([gap.lowest, gap.highest].filter(side => side !== null))
  const told = sides.map(side => `${name(side)} has ${sideText(side)}`).join(', ')
  const [value] = distinctTexts(gap.value, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const reason = `${told === '' ? '' : `${told}; `}${value} is ${side} the limit of ${bound}.`
  return { verdict, reason, ...(verdict === 'fail' ? { remedy: remedy(gap, limit, bound, name) } : {}) }
}

/** `0.608 (113 of 186)`; the counts only where there are some and they may be shown. */
function sideText({ value, count, n }: GroupValue): string {
  if (count === null) return numberText(value)
  return `${numberText(value)} (${peopleText(count)} of ${peopleText(n)})`
}

/** What happens to a row that a rate counts. */
const verbs: Readonly<Record<string, string>> = {
  selection_rate: 'selected',
  true_positive_rate: 'found',
  recall: 'found',
  false_negative_rate: 'missed',
  false_positive_rate: 'flagged',
  true_negative_rate: 'cleared',
  precision: 'right',
  accuracy: 'right',
  zero_one_loss: 'wrong',
}

/** What would pass; for the difference of two rates also how many rows of whom would have to go the other way. */
function remedy(
  { lowest, highest, metric: of, value }: Gap,
  limit: Limit,
  bound: string,
  name: (side: GroupValue) => string,
): string {
  const goal = describeLimit(limit, () => bound)
  const metric = of === null ? undefined : metrics[of]
  if (
    limit.kind !== 'max' ||
    metric?.hits === undefined ||
    lowest === null ||
    highest === null ||
    value === null
  )
    return goal
  if (lowest === highest || highest.value - lowest.value !== value) return goal
  const [side, more] = metric.higherIsBetter === false ? [highest, 'fewer'] : [lowest, 'more']
  if (side.group === null) return goal
  const rows = Math.ceil((value - limit.value) * side.n)
  return `${goal}, for example with ${countText(rows)} ${more} of the ${peopleText(side.n)} ${metric.over} of ${name(side)} ${verbs[of!] ?? 'counted'}`
}

/** A group that is both lowest and highest is told once. */
function distinct(sides: GroupValue[]): GroupValue[] {
  return sides.filter((side, i) => sides.findIndex(other => other.group === side.group) === i)
}
