import type { Attribute } from './attribute.ts'
import { merge, rowsIn, weightIn } from './cells.ts'
import { countsIn } from './counts.ts'
import { fisher } from './fisher.ts'
import { type Estimate, measure, metrics, type Options } from './metrics.ts'
import { donnerZou } from './ratio.ts'

/** A metric of one group among the others of its attribute. */
export interface StandingMetric {
  title: string
  higherIsBetter: boolean | null
  range: readonly [low: number, high: number]
  from: 'cells'
  needsReference: boolean
  compute(attribute: Attribute, group: number, options?: Options): Estimate
}

/** The group with the highest selection rate, of those with enough rows, the first of equals; null for none. */
export function mostSelected({ groups }: Attribute, { minDenominator = 1 }: Options = {}): number | null {
  let best: number | null = null
  let highest = Number.NEGATIVE_INFINITY
  for (const [group, cells] of groups.entries()) {
    const { value } = measure(metrics.selection_rate, cells, { minDenominator })
    if (value === null || value <= highest) continue
    best = group
    highest = value
  }
  return best
}

/** A metric over that of another group. */
function ratioTo(
  name: string,
  { groups }: Attribute,
  group: number,
  to: number | undefined,
  options: Options,
): Estimate {
  const metric = metrics[name]
  const own = measure(metric, groups[group], options)
  const undefinedRatio = (reason?: string) => ({ ...own, value: null, reason, interval: null })
  if (own.value === null) return undefinedRatio(own.reason)
  if (to === undefined) return undefinedRatio('no reference group')
  const other = measure(metric, groups[to], options)
  if (other.value === null) return undefinedRatio(`in the reference group: ${other.reason}`)
  if (other.value === 0) return undefinedRatio(`${metric.title} of the reference group is 0`)
  const { confidence = 0.95 } = options
  const sides = [group, to].map(code => countsIn(name, metric, groups[code], confidence)!)
  const interval = group === to ? null : donnerZou(sides[0], sides[1], confidence)
  return { ...own, value: own.value / other.value, interval }
}

/** A share of a total, without an interval. */
function share(part: number, whole: number, n: number, reason: string): Estimate {
  const value = whole > 0 ? part / whole : null
  return { value, ...(value === null && { reason }), interval: null, n, count: null }
}

function disparity(metric: string): StandingMetric {
  return {
    title: `${metrics[metric].title} over that of the reference group`,
    higherIsBetter: null,
    range: [0, Number.POSITIVE_INFINITY],
    from: 'cells',
    needsReference: true,
    compute: (attribute, group, options = {}) =>
      ratioTo(metric, attribute, group, attribute.reference, options),
  }
}

const disparities = [
  'selection_rate',
  'precision',
  'false_discovery_rate',
  'false_omission_rate',
  'false_positive_rate',
  'false_negative_rate',
  'true_positive_rate',
  'true_negative_rate',
  'negative_predictive_value',
]

const plain = { higherIsBetter: null, from: 'cells', needsReference: false } as const

/**
 * Measures of one group among the others: Aequitas's disparities `M_disparity` = M of the group / M of the
 * reference group (x/0 is undefined here, 10 there), and the four-fifths rule of the US Uniform Guidelines
 * (29 CFR 1607.4(D)): `impact_ratio` and `fisher_exact_p` are against the most selected group.
 */
export const standings: Readonly<Record<string, StandingMetric>> = {
  ...Object.fromEntries(disparities.map(metric => [`${metric}_disparity`, disparity(metric)])),
  /** Aequitas's ppr: the group's share of all predicted positives, which grows with the group. */
  predicted_positive_share: {
    ...plain,
    title: 'share of the predicted positives',
    range: [0, 1],
    compute({ groups }, group) {
      const set = 'predicted positives'
      const [own, all] = [groups[group], merge(groups)]
      return share(weightIn(own, set), weightIn(all, set), rowsIn(own, set), `no ${set}`)
    },
  },
  predicted_positive_share_disparity: {
    ...plain,
    title: 'predicted positives over those of the reference group',
    range: [0, Number.POSITIVE_INFINITY],
    needsReference: true,
    compute({ groups, reference }, group) {
      const set = 'predicted positives'
      const own = groups[group]
      const n = rowsIn(own, set)
      if (reference === undefined) return share(0, 0, n, 'no reference group')
      return share(
        weightIn(own, set),
        weightIn(groups[reference], set),
        n,
        `in the reference group: no ${set}`,
      )
    },
  },
  /** Of the rows in any group, whatever their weight. */
  group_share: {
    ...plain,
    title: 'share of the rows',
    range: [0, 1],
    compute({ groups }, group) {
      const n = rowsIn(groups[group], 'rows')
      return share(n, rowsIn(merge(groups), 'rows'), n, 'no rows')
    },
  },
  impact_ratio: {
    ...plain,
    title: 'impact ratio',
    higherIsBetter: true,
    range: [0, Number.POSITIVE_INFINITY],
    compute(attribute, group, options = {}) {
      const best = mostSelected(attribute, options)
      return ratioTo('selection_rate', attribute, group, best ?? group, options)
    },
  },
  /** Chance of selection counts as unequal as these, or more so, in groups that are selected alike (Fisher 1934). */
  fisher_exact_p: {
    ...plain,
    title: 'Fisher exact p',
    range: [0, 1],
    compute(attribute, group, options = {}) {
      const selected = measure(metrics.selection_rate, attribute.groups[group], options)
      const best = mostSelected(attribute, options)
      if (selected.value === null) return selected
      const counts = (code: number) => ({
        k: rowsIn(attribute.groups[code], 'predicted positives'),
        n: rowsIn(attribute.groups[code], 'rows'),
      })
      return { ...selected, value: fisher(counts(group), counts(best ?? group)), interval: null }
    },
  },
}
