import { metrics } from '../metrics.ts'
import { attributeMetrics } from '../names.ts'
import { standings } from '../standing.ts'
import type { Finder } from './found.ts'
import {
  differenceToOverall,
  eachGroup,
  groupDifference,
  groupRatio,
  highest,
  lowest,
  ratioToOverall,
} from './group-contrasts.ts'
import {
  differenceToReference,
  disparity,
  impactRatio,
  ratioToReference,
  standing,
} from './reference-contrasts.ts'
import { meanOf, ofTwo, whole } from './whole.ts'

/** How the change of a metric is taken apart, and what of the parts is the metric. */
export interface Plan {
  find: Finder
  /** The metrics that `find` is asked for; none where it is asked for the metric itself. */
  of?: readonly string[]
  /** The metric is the highest or the lowest of all parts. Else each part is a metric of its own. */
  headline: 'highest' | 'lowest' | 'each'
  /** For a reader. */
  method: string
}

const each = { headline: 'each' } as const
const forms: Record<string, Omit<Plan, 'of'>> = {
  difference: { find: groupDifference, headline: 'highest', method: 'contrasts of every two groups' },
  ratio: { find: groupRatio, headline: 'lowest', method: 'contrasts of every two groups, of logarithms' },
  difference_to_overall: {
    find: differenceToOverall,
    headline: 'highest',
    method: 'contrasts of each group and all rows',
  },
  ratio_to_overall: {
    find: ratioToOverall,
    headline: 'lowest',
    method: 'contrasts of each group and all rows, of logarithms',
  },
  group_min: {
    find: lowest,
    headline: 'lowest',
    method: 'contrasts of each group and all of the other model',
  },
  group_max: {
    find: highest,
    headline: 'highest',
    method: 'contrasts of each group and all of the other model',
  },
}

/** Others' names for the gap of a rate; `equalized_odds` is the worse of two. */
const named: Record<string, string[]> = {
  demographic_parity: ['selection_rate'],
  equal_opportunity: ['true_positive_rate'],
  equalized_odds: ['true_positive_rate', 'false_positive_rate'],
}

const toReference = 'contrast of the other groups and the reference group'
const mean = 'contrasts of each gap, and the normal law of their mean'
const plans: Record<string, Plan> = {}
for (const name of Object.keys(attributeMetrics))
  plans[name] = { ...each, find: whole, method: 'normal law of the whole measure' }
for (const name of Object.keys(standings)) {
  const of = name.replace(/_disparity$/, '')
  plans[name] =
    of !== name && Object.hasOwn(metrics, of)
      ? { ...each, find: disparity, of: [of], method: 'contrasts of each group and the reference group' }
      : { ...each, find: standing, method: 'contrasts of each group and the others' }
}
for (const name of Object.keys(metrics)) plans[name] = { ...each, find: eachGroup, of: [name], method: '' }
for (const [form, plan] of Object.entries(forms)) {
  for (const name of Object.keys(metrics)) plans[`${name}_${form}`] = { ...plan, of: [name] }
  for (const [name, of] of Object.entries(named))
    if (Object.hasOwn(attributeMetrics, `${name}_${form}`)) plans[`${name}_${form}`] = { ...plan, of }
}
for (const [form, { find, headline }] of Object.entries(forms)) {
  const [gap, to = ''] = form.split('_to_')
  const name = `equalized_odds_${gap}_mean${to && `_to_${to}`}`
  if (!Object.hasOwn(attributeMetrics, name) || headline === 'each') continue
  plans[name] = { ...each, find: meanOf(named.equalized_odds, find, headline), method: mean }
}
const ofRate = ['selection_rate']
const ofError = ['zero_one_loss']
Object.assign(plans, {
  impact_ratio: {
    ...each,
    find: impactRatio,
    of: ofRate,
    method: 'contrasts of each group and the most selected',
  },
  statistical_parity_difference: { ...each, find: differenceToReference, of: ofRate, method: toReference },
  disparate_impact: { ...each, find: ratioToReference, of: ofRate, method: toReference },
  error_rate_difference: { ...each, find: differenceToReference, of: ofError, method: toReference },
  average_abs_odds_difference: {
    ...each,
    find: ofTwo(meanOf(named.equalized_odds, groupDifference, 'highest')),
    method: mean,
  },
  error_rate_ratio: { ...each, find: ratioToReference, of: ofError, method: toReference },
} satisfies Record<string, Plan>)

/** Undefined for a name that is no metric. */
export function planOf(name: string): Plan | undefined {
  return Object.hasOwn(plans, name) ? plans[name] : undefined
}

/** The metrics of single groups that a metric is a gap, a ratio or an extreme of; none for a measure of all groups. */
export function metricsBehind(name: string): readonly string[] {
  return planOf(name)?.of ?? []
}
