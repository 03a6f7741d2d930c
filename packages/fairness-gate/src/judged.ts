import { type Claim, ConfigError, didYouMean, type Limit, type LimitKind } from '@probity/core'
import {
  type Attribute,
  type AttributeMetric,
  attributeMetrics,
  type Gap,
  type GroupValue,
  metricNames,
  metrics,
  mostSelected,
  nameElsewhere,
  type Options,
  rowsIn,
  standings,
} from '@probity/statistics'
import type { Groups } from './groups.ts'
import { type Available, isAvailable } from './measurements.ts'

/** A metric that a limit can be set on: computed over the groups of an attribute, with the groups at fault. */
export interface Judged {
  title: string
  range: readonly [low: number, high: number]
  from: AttributeMetric['from']
  /** One of `standings`: each group has a value of its own, which depends on the others. */
  isStanding: boolean
  needsReference: boolean
  compute(attribute: Attribute, options: Options): Gap
}

/** Throws a `ConfigError` for a name that is no metric, or one that needs a `score`. */
export function judgedBy(name: string, kind: LimitKind, available: Available): Judged {
  if (!metricNames.includes(name)) {
    const ours = nameElsewhere(name)
    const hint = ours === undefined ? didYouMean(name, metricNames) : `; it is called \`${ours}\` here`
    throw new ConfigError(`\`limits\`: there is no metric \`${name}\`${hint}`)
  }
  const standing = standings[name]
  refuseWrongWay(name, kind, standing ?? attributeMetrics[name])
  if (standing !== undefined)
    return {
      ...standing,
      isStanding: true,
      compute: (attribute, options) => worstStanding(name, sideOf(kind), attribute, options),
    }
  const metric = attributeMetrics[Object.hasOwn(metrics, name) ? `${name}_group_${sideOf(kind)}` : name]!
  if (!isAvailable(metric.from, available)) {
    throw new ConfigError(`\`limits\`: ${name} is measured from scores`, {
      remedy: available.ranking
        ? 'give probabilities between 0 and 1 in the `score` column'
        : 'name the column of scores with `score`',
    })
  }
  return { ...metric, isStanding: false }
}

/**
 * A gap of at least 0.1, or a ratio of at most 0.8, would pass the unfair model and stop the fair one. A rate may
 * be limited both ways: one that is too good may be a leak.
 */
function refuseWrongWay(
  name: string,
  kind: LimitKind,
  metric: Pick<AttributeMetric, 'higherIsBetter'> | undefined,
): void {
  if (metric === undefined || metric.higherIsBetter === null || /_group_(min|max)$/.test(name)) return
  if ((sideOf(kind) === 'min') === metric.higherIsBetter) return
  const right = { min: 'max', max: 'min', 'max-increase': 'max-decrease', 'max-decrease': 'max-increase' }
  throw new ConfigError(
    `\`limits\`: ${name} is fairer the ${metric.higherIsBetter ? 'higher' : 'lower'} it is; \`${kind}\` would stop the fairer model`,
    { remedy: `use \`${right[kind]}\`` },
  )
}

/** A limit downwards is on the group that is lowest. */
function sideOf(kind: LimitKind): 'min' | 'max' {
  return kind === 'min' || kind === 'max-decrease' ? 'min' : 'max'
}

/** A measure that each group has of its own, for the group that is furthest on the wrong side. */
function worstStanding(name: string, kind: 'min' | 'max', attribute: Attribute, options: Options): Gap {
  const gap: Gap = {
    value: null,
    interval: null,
    n: 0,
    metric: name,
    lowest: null,
    highest: null,
    leftOut: [],
  }
  const own = comparedWith(name, attribute, options)
  for (const [group] of attribute.groups.entries()) {
    if (group === own) continue
    const { value, interval, n, count, reason } = standings[name]!.compute(attribute, group, options)
    if (value === null) {
      gap.leftOut.push({ group, metric: name, n, reason: reason ?? 'undefined' })
    } else if (gap.value === null || (kind === 'min' ? value < gap.value : value > gap.value)) {
      const side: GroupValue = { group, value, count, n }
      Object.assign(gap, { value, interval, n, lowest: side, highest: side })
    }
  }
  if (gap.value === null) gap.reason = gap.leftOut[0]?.reason ?? 'there is no other group'
  return gap
}

/** The group that the others are held against: it equals itself, which shows nothing. */
function comparedWith(name: string, attribute: Attribute, options: Options): number | null | undefined {
  if (standings[name]!.needsReference) return attribute.reference
  return ['impact_ratio', 'fisher_exact_p'].includes(name) ? mostSelected(attribute, options) : undefined
}

/** A limit on the groups of one attribute. */
export interface Asked {
  metric: string
  judged: Judged
  limit: Limit
  groups: Groups
  /** How many groups, from the first on, are compared. */
  compared: number
}

/** The part of a claim that says what it is about. */
export function about({ metric, judged, limit, groups }: Asked) {
  const { name } = groups.attribute
  return {
    id: `${name}/${metric}/${limit.kind}`,
    metric,
    title: judged.title,
    slice: { attribute: name },
    limit,
  }
}

/** The groups that a claim says nothing of: those that the metric left out, and rows without a value. */
export function leftOutOf(
  { groups, compared }: Asked,
  leftOut: readonly { group: number; n: number; reason: string }[],
): Claim['leftOut'] {
  const { slices, cells, attribute } = groups
  const found = new Map<number, Claim['leftOut'][number]>()
  for (const { group, n, reason } of leftOut) found.set(group, { slice: slices[group]!, n, reason })
  for (let group = compared; group < slices.length; group++) {
    const n = rowsIn(cells[group]!, 'rows')
    found.set(group, { slice: slices[group]!, n, reason: `no value in ${attribute.name}` })
  }
  return [...found.values()]
}
