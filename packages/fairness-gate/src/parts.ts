import {
  type Attribute,
  attributeMetrics,
  clopperPearson,
  countsIn,
  criticalValue,
  type Gap,
  type GroupValue,
  type Interval,
  linearised,
  merge,
  mergePaired,
  metrics,
  metricsBehind,
  standings,
  studentQuantile,
} from '@probity/statistics'
import { aloneOf } from './alone.ts'
import type { Asked } from './judged.ts'

/** The confidence that a limit is shown to be kept with: each bound fails in 1 of 20. */
export const keptAt = 0.9

/** One or two groups, with a metric of theirs alone. Small, as a thousand groups have half a million pairs. */
export interface Part {
  groups: 1 | 2
  value: number
  /** At `keptAt`. */
  interval: Interval
  at(confidence: number): Gap
}

/**
 * The groups, or each two of them, of which a metric is the highest or lowest. Undefined where a part has no
 * interval, or the metric is made otherwise.
 *
 * @param gap the metric of all groups.
 */
export function partsOf(
  asked: Asked,
  attribute: Attribute,
  gap: Gap,
  minDenominator: number,
): Part[] | undefined {
  const { metric, judged, limit } = asked
  const { groups, reference } = attribute
  const isMax = limit.kind === 'max'
  const codes = groups.map((_, code) => code)
  // Against the reference group, all others are one: there is nothing to choose from.
  if (judged.needsReference && !judged.isStanding) {
    const rule = judged.compute
    const at = (confidence: number): Gap => {
      const found = rule(attribute, { minDenominator, confidence })
      const isKnown = found.interval !== null && asked.groups.clusters === undefined
      if (isKnown || !(isSmooth(metric) || found.interval !== null)) return found
      return { ...found, interval: byNormalLaw(asked, rule, codes, minDenominator, confidence) }
    }
    return made([part(1, at)], gap, isMax)
  }
  // The most selected group is itself chosen: the least impact ratio is that of every two groups.
  if (judged.isStanding && metric !== 'impact_ratio') {
    const others = codes.filter(code => code !== reference)
    const parts = others.map(code => part(1, at => ofStanding(metric, attribute, code, minDenominator, at)))
    return made(parts, gap, isMax)
  }
  const computes = rulesOf(metric, judged)
  const parts = (sets: readonly number[][]) =>
    computes.flatMap(compute =>
      sets.map(set => part(set.length, at => ofGroups(asked, compute, attribute, set, minDenominator, at))),
    )
  const singles = made(parts(codes.map(code => [code])), gap, isMax)
  return singles ?? made(parts(codes.flatMap(a => codes.slice(a + 1).map(b => [a, b]))), gap, isMax)
}

type Rule = Asked['judged']['compute']

/** What is measured of the parts: of the worse of two rates both, which bound it. */
function rulesOf(metric: string, { compute }: Asked['judged']): Rule[] {
  if (metric === 'impact_ratio') return [attributeMetrics.selection_rate_ratio!.compute]
  const odds = /^equalized_odds(_difference|_ratio)(_to_overall)?$/.exec(metric)
  return odds === null
    ? [compute]
    : ['true_positive_rate', 'false_positive_rate'].map(
        rate => attributeMetrics[`${rate}${odds[1]}${odds[2] ?? ''}`]!.compute,
      )
}

/** Null where there is no value, undefined where it has no interval. */
function part(groups: number, at: Part['at']): Part | null | undefined {
  const { value, interval } = at(keptAt)
  if (value === null) return null
  return interval === null ? undefined : { groups: groups as 1 | 2, value, interval, at }
}

/** The parts that have a value, if the extreme one is that of the whole, and each has an interval. */
function made(
  parts: readonly (Part | null | undefined)[],
  { value }: Gap,
  isMax: boolean,
): Part[] | undefined {
  const valued = parts.filter(part => part !== null)
  if (valued.length === 0 || valued.includes(undefined)) return undefined
  const all = valued as Part[]
  const extreme = all.reduce(
    (worst, part) => (isMax ? Math.max(worst, part.value) : Math.min(worst, part.value)),
    all[0]!.value,
  )
  return Math.abs(extreme - value!) <= 1e-12 * Math.max(1, Math.abs(value!)) ? all : undefined
}

/** A metric of one or two of the groups, told by the codes of the whole attribute. */
function ofGroups(
  asked: Asked,
  compute: Rule,
  { groups, overall }: Attribute,
  codes: readonly number[],
  minDenominator: number,
  confidence: number,
): Gap {
  const own = codes.map(code => groups[code]!)
  const gap = compute({ groups: own, overall }, { minDenominator, confidence })
  if (gap.value === null) return gap
  const back = (side: GroupValue | null) =>
    side === null || side.group === null ? side : { ...side, group: codes[side.group]! }
  const found = { ...gap, lowest: back(gap.lowest), highest: back(gap.highest) }
  if (own.length === 1) {
    const of = metrics[gap.metric ?? '']
    const counts = of && countsIn(gap.metric!, of, own[0]!, confidence)
    if (counts != null) {
      const [low, high] = of!.range
      // The worst of many groups is read off a bound far out, which only the exact interval holds near 0 and 1.
      const exact = clopperPearson(counts, confidence)
      return { ...found, interval: exact.map(bound => low + (high - low) * bound) as Interval }
    }
  }
  if (gap.interval !== null || metricsBehind(asked.metric).length === 0) return found
  return { ...found, interval: byNormalLaw(asked, compute, codes, minDenominator, confidence) }
}

/** Signed means of gaps, which the normal law fits at 0 too. A measure that cannot be below 0 it does not. */
function isSmooth(metric: string): boolean {
  return ['average_odds_difference', 'average_predictive_value_difference'].includes(metric)
}

/**
 * The interval of what is computed from the cells of some groups and all rows: by the normal law, and the linearised
 * variance, of totals where rows come in clusters. Null where it is not of cells.
 */
function byNormalLaw(
  { metric, groups, judged, compared }: Asked,
  compute: Rule,
  codes: readonly number[],
  minDenominator: number,
  confidence: number,
): Interval | null {
  if (judged.from !== 'cells' || compared > mostGroups) return null
  const alone = groups.cells.map((cells, group) => aloneOf(cells, groups.clusters?.[group]))
  const rest = alone.filter((_, group) => !codes.includes(group))
  const strata = [...codes.map(code => alone[code]!), ...(rest.length === 0 ? [] : [mergePaired(rest)])]
  const { reference } = groups
  const moments = linearised(
    strata,
    all =>
      compute(
        {
          groups: all.slice(0, codes.length),
          overall: merge(all),
          ...(reference === undefined ? {} : { reference: codes.indexOf(reference) }),
        },
        { minDenominator },
      ).value,
  )
  if (moments === null) return null
  const units = groups.clusters?.reduce((sum, { length }) => sum + length / 8, 0)
  if (units !== undefined && units < 2) return null
  const { value, variance } = moments
  const reach =
    (units === undefined ? criticalValue(confidence) : studentQuantile((1 + confidence) / 2, units - 1)) *
    Math.sqrt(variance.value)
  // Logarithms of ratios are nearer to the normal law.
  if (/_ratio/.test(metric) && value > 0)
    return [value * Math.exp(-reach / value), value * Math.exp(reach / value)]
  return [value - reach, value + reach]
}

/** Of more groups the slopes of all pairs take too long. */
const mostGroups = 100

function ofStanding(
  metric: string,
  attribute: Attribute,
  group: number,
  minDenominator: number,
  confidence: number,
): Gap {
  const { value, interval, n, count } = standings[metric]!.compute(attribute, group, {
    minDenominator,
    confidence,
  })
  const side = value === null ? null : { group, value, n, count }
  return { value, interval, n, metric, lowest: side, highest: side, leftOut: [] }
}
