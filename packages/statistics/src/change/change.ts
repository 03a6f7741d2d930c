import { holm } from '../adjust.ts'
import type { LeftOut } from '../attribute.ts'
import { metrics } from '../metrics.ts'
import type { Interval } from '../wilson.ts'
import { Draws, type Worse } from './bootstrap.ts'
import type { ComparedAttribute } from './found.ts'
import { eachGroup } from './group-contrasts.ts'
import { headlineOf } from './headline.ts'
import type { Moments } from './moments.ts'
import { isPaired } from './paired.ts'
import { type Plan, planOf } from './plan.ts'
import { type ChangeOptions, type Contrast, type Judge, judgeOf } from './rate-change.ts'
import { isFixed } from './spread.ts'

/** A contrast among others. */
export interface FamilyContrast extends Contrast {
  /** Its p, adjusted for the contrasts that it was made with (Holm 1979). */
  adjusted: number
}

/** How a metric changed from a base to a candidate. */
export interface Change {
  metric: string
  /** Which way is worse: against a limit `max-increase` an increase. */
  worse: Worse
  /** Under the base; null where there is no number under both models. */
  baseline: number | null
  value: number | null
  change: number | null
  /** Of the change. On the worse side no contrast reaches beyond it. */
  interval: Interval | null
  /** All that may have got worse, one or many; of very many those that tell. */
  contrasts: FamilyContrast[]
  /** How many more there were. The p of all are adjusted for these too. */
  untold: number
  /**
   * The least adjusted p of any contrast: how likely so clear a worsening is anywhere, had the models been
   * alike. It bounds the chance that a change not for the worse is shown as one.
   */
  pWorse: number | null
  /** The contrast with the least p; of equals the one that got worse by more, or may have. */
  worst: FamilyContrast | null
  /** In words. */
  method: string
  /** Of a bootstrap, where one was needed. */
  resamples: { count: number; seed: number } | null
  /** Whether a group's rows are not known to be the same: the intervals are then wider than they need be. */
  isUnpaired: boolean
  /** Whether no row that the metric is of is predicted otherwise by the candidate. */
  isUnchanged: boolean
  leftOut: LeftOut[]
  /** Why there is no value. */
  reason?: string
}

/**
 * The change of any of `metrics`, `attributeMetrics` or `standings` from a base to a candidate, taken apart
 * into all that may have got worse: each group of a metric of groups (all rows where there are no groups), every
 * two groups of a gap, every group and all rows, and so on. For `decide`.
 *
 * What does not follow from cells (scores, ranks) has to be `measured` in each group. A RangeError for a name
 * that is no metric.
 *
 * @example changeOf('selection_rate_difference', { groups, overall }, { worse: 'increase' }).change // 0.0463
 */
export function changeOf(metric: string, attribute: ComparedAttribute, options: ChangeOptions): Change {
  const plan = planOf(metric)
  if (plan === undefined) throw new RangeError(`there is no metric ${JSON.stringify(metric)}`)
  const found = (plan.of ?? [metric]).map(name => plan.find(name, attribute, options))
  // Where one of several metrics could not be measured it may be the one that got worse.
  const reason = found.find(part => part.reason !== undefined)?.reason
  const untold = found.reduce((sum, part) => sum + (part.untold ?? 0), 0)
  const contrasts =
    reason === undefined
      ? inOneFamily(
          found.flatMap(part => part.contrasts),
          untold,
        )
      : []
  const change = {
    metric,
    worse: options.worse,
    contrasts,
    untold,
    ...methodOf(plan, attribute, options),
    isUnchanged: contrasts.length > 0 && isUnchanged(plan, attribute, contrasts),
    leftOut: found.flatMap(part => part.leftOut),
  }
  if (contrasts.length === 0)
    return { ...change, ...nothing, reason: reason ?? 'there is nothing to compare with' }
  const worst = worstOf(contrasts, options.worse)
  const {
    baseline,
    value,
    change: difference,
    interval,
  } = plan.headline === 'each' ? worst : headlineOf(contrasts, plan.headline, options.worse)
  return { ...change, baseline, value, change: difference, interval, pWorse: worst.adjusted, worst }
}

/** A change that was judged on its own: by `meanChange`, `welch`, `delong` or `rowBootstrap`. */
export interface JudgedChange extends Moments {
  change: number
  interval: Interval
  p: number
}

/**
 * The same as a change for `decide`, of all rows.
 *
 * @example measuredChange('log_loss', meanChange(base, candidate)!, { worse: 'increase', n: 442, method: 'paired t' })
 */
export function measuredChange(
  metric: string,
  found: JudgedChange,
  about: Pick<Change, 'worse' | 'method'> & Partial<Pick<Change, 'isUnpaired' | 'resamples'>> & { n: number },
): Change {
  const { baseline, value, variance, change, interval, p } = found
  const { worse, method, n, isUnpaired = false, resamples = null } = about
  const side = { group: null, baseline, value, variance, n, baselineN: n, count: null, baselineCount: null }
  const spread = [variance.change]
  const worst = { metric, sides: [side], baseline, value, change, interval, p, adjusted: p, spread }
  return {
    metric,
    worse,
    baseline,
    value,
    change,
    interval,
    contrasts: [worst],
    untold: 0,
    pWorse: p,
    worst,
    method,
    resamples,
    isUnpaired,
    isUnchanged: !isUnpaired && change === 0 && variance.change === 0,
    leftOut: [],
  }
}

const nothing = { baseline: null, value: null, change: null, interval: null, pWorse: null, worst: null }

function inOneFamily(contrasts: readonly Contrast[], untold: number): FamilyContrast[] {
  const p = holm(
    contrasts.map(contrast => contrast.p),
    contrasts.length + untold,
  )
  return contrasts.map((contrast, i) => ({ ...contrast, adjusted: p[i] }))
}

/**
 * The same changes with the p of every contrast adjusted for those of all of them: one family, of which the
 * chance of any false worsening is bounded.
 */
export function adjustTogether(changes: readonly Change[]): Change[] {
  const untold = changes.reduce((sum, change) => sum + change.untold, 0)
  const family = inOneFamily(
    changes.flatMap(change => change.contrasts),
    untold,
  )
  let at = 0
  return changes.map(change => {
    if (change.worst === null) return change
    const contrasts = family.slice(at, at + change.contrasts.length)
    at += contrasts.length
    const worst = worstOf(contrasts, change.worse)
    return { ...change, contrasts, worst, pWorse: worst.adjusted }
  })
}

function worstOf(contrasts: readonly FamilyContrast[], worse: Worse): FamilyContrast {
  const [by, side] = worse === 'increase' ? [1, 1] : [-1, 0]
  return contrasts.reduce((worst, contrast) => {
    const ahead =
      worst.p - contrast.p ||
      by * (contrast.change - worst.change) ||
      by * (contrast.interval[side] - worst.interval[side])
    return ahead > 0 ? contrast : worst
  })
}

function isUnchanged(
  { of = [] }: Plan,
  { groups, overall }: ComparedAttribute,
  contrasts: readonly Contrast[],
): boolean {
  const parts = of.map(name => metrics[name])
  if (parts.some(({ from }) => from !== 'cells'))
    return contrasts.every(
      ({ sides, change }) => change === 0 && sides.every(side => side.variance.change === 0),
    )
  const sets =
    parts.length === 0 ? ['rows' as const] : parts.map(({ over }) => (isFixed(over) ? over : 'rows'))
  const cellsOfFlips = sets.flatMap(set => flips[set])
  return [...groups, overall].every(
    cells => isPaired(cells) && cellsOfFlips.every(cell => cells.counts[cell] === 0),
  )
}

/** The joint cells of the rows that the two models predict otherwise. */
const flips = { rows: [1, 2, 5, 6], positives: [5, 6], negatives: [1, 2] }

const judges: Readonly<Record<Judge, string>> = {
  pairs: "Newcombe's paired interval, McNemar's mid-p",
  'two samples': "Newcombe's interval, score test",
  bootstrap: 'bootstrap of the joint cells',
  'normal law': 'normal law',
}

function methodOf(
  { find, method, of = [] }: Plan,
  { groups, overall }: ComparedAttribute,
  { draws = new Draws() }: ChangeOptions,
): Pick<Change, 'method' | 'resamples' | 'isUnpaired'> {
  const compared = groups.length === 0 ? [overall] : groups
  const used = find === eachGroup ? compared.map(cells => judgeOf(metrics[of[0]], cells)) : []
  const isUnpaired = !compared.every(isPaired)
  const words = [
    method,
    ...new Set(used.map(judge => judges[judge])),
    isUnpaired ? 'unpaired: conservative' : '',
  ]
  return {
    method: words.filter(word => word !== '').join('; '),
    resamples: used.includes('bootstrap') ? { count: draws.resamples, seed: draws.seed } : null,
    isUnpaired,
  }
}
