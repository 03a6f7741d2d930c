import { type AttributeMetric, plainGap } from './attribute.ts'
import { type Cells, merge, rowsIn, weightIn } from './cells.ts'
import { betweenGroupEntropy } from './entropy.ts'
import { measure, metrics, type Options, proportion } from './metrics.ts'
import { donnerZou } from './ratio.ts'
import { newcombe } from './wilson.ts'

/** The reference group, and all other groups as one: AIF360's privileged and unprivileged. */
interface Sides {
  others: Cells
  reference: Cells
}

interface Contrast {
  title: string
  /** Undefined where neither is: a signed difference. */
  higherIsBetter?: boolean
  range: readonly [low: number, high: number]
  /** The metrics that it is made of. */
  of: readonly string[]
  value(sides: Sides): number
  /** Where it is the difference or ratio of one rate. */
  interval?: typeof newcombe
}

function contrast({ title, higherIsBetter, range, of, value, interval }: Contrast): AttributeMetric {
  const needed = of.map(name => metrics[name])
  return {
    title,
    higherIsBetter: higherIsBetter ?? null,
    range,
    from: needed.some(({ from }) => from === 'scores') ? 'scores' : 'cells',
    needsReference: true,
    compute({ groups, reference }, { confidence = 0.95, minDenominator = 1 }: Options = {}) {
      if (reference === undefined) return plainGap(0, { reason: 'no reference group' })
      const sides = {
        others: merge(groups.filter((_, group) => group !== reference)),
        reference: groups[reference],
      }
      const n = rowsIn(sides.others, 'rows') + rowsIn(sides.reference, 'rows')
      for (const metric of needed) {
        const { reason: ofOthers } = measure(metric, sides.others, { minDenominator })
        if (ofOthers !== undefined) return plainGap(n, { reason: `outside the reference group: ${ofOthers}` })
        const { reason } = measure(metric, sides.reference, { minDenominator })
        if (reason !== undefined) return plainGap(n, { reason: `in the reference group: ${reason}` })
      }
      const found = value(sides)
      if (!Number.isFinite(found)) return plainGap(n, { reason: 'division by zero' })
      const rate = (cells: Cells) => proportion(needed[0], cells)
      return plainGap(n, {
        value: found,
        interval: interval?.(rate(sides.others), rate(sides.reference), confidence) ?? null,
      })
    },
  }
}

/** The metric of the others less that of the reference group. */
function gapIn(metric: string, { others, reference }: Sides): number {
  return metrics[metric].compute(others) - metrics[metric].compute(reference)
}

function ratioIn(metric: string, { others, reference }: Sides): number {
  return metrics[metric].compute(others) / metrics[metric].compute(reference)
}

function between(alpha: number, { others, reference }: Sides): number {
  return betweenGroupEntropy([others, reference], alpha)
}

const anyPositive = [0, Number.POSITIVE_INFINITY] as const
const signed = [-1, 1] as const

/**
 * Measures against a reference group, by their names in AIF360. Differences are signed: below 0 the others have
 * less.
 *
 * Left out are those that Fairlearn has under the same name for the largest gap between any groups:
 * equal_opportunity_difference, equalized_odds_difference, and the differences and ratios of single rates
 * (`false_positive_rate_ratio` and the like).
 */
export const contrasts: Readonly<Record<string, AttributeMetric>> = {
  statistical_parity_difference: contrast({
    title: 'selection rate against the reference group',
    range: signed,
    of: ['selection_rate'],
    value: sides => gapIn('selection_rate', sides),
    interval: newcombe,
  }),
  disparate_impact: contrast({
    title: 'disparate impact',
    range: anyPositive,
    of: ['selection_rate'],
    value: sides => ratioIn('selection_rate', sides),
    interval: donnerZou,
  }),
  error_rate_difference: contrast({
    title: 'error rate against the reference group',
    range: signed,
    of: ['zero_one_loss'],
    value: sides => gapIn('zero_one_loss', sides),
    interval: newcombe,
  }),
  error_rate_ratio: contrast({
    title: 'error rate over that of the reference group',
    range: anyPositive,
    of: ['zero_one_loss'],
    value: sides => ratioIn('zero_one_loss', sides),
    interval: donnerZou,
  }),
  /** Signed gaps of opposite sign cancel: the absolute form does not. */
  average_odds_difference: contrast({
    title: 'average odds difference',
    range: signed,
    of: ['true_positive_rate', 'false_positive_rate'],
    value: sides => (gapIn('true_positive_rate', sides) + gapIn('false_positive_rate', sides)) / 2,
  }),
  average_abs_odds_difference: contrast({
    title: 'average absolute odds difference',
    higherIsBetter: false,
    range: [0, 1],
    of: ['true_positive_rate', 'false_positive_rate'],
    value: sides =>
      (Math.abs(gapIn('true_positive_rate', sides)) + Math.abs(gapIn('false_positive_rate', sides))) / 2,
  }),
  average_predictive_value_difference: contrast({
    title: 'average predictive value difference',
    range: signed,
    of: ['precision', 'false_omission_rate'],
    value: sides => (gapIn('precision', sides) + gapIn('false_omission_rate', sides)) / 2,
  }),
  generalized_equalized_odds_difference: contrast({
    title: 'generalized equalized odds gap',
    higherIsBetter: false,
    range: [0, 1],
    of: ['generalized_true_positive_rate', 'generalized_false_positive_rate'],
    value: sides =>
      Math.max(
        Math.abs(gapIn('generalized_true_positive_rate', sides)),
        Math.abs(gapIn('generalized_false_positive_rate', sides)),
      ),
  }),
  class_imbalance: contrast({
    title: 'class imbalance',
    range: signed,
    of: ['selection_rate'],
    value({ others, reference }) {
      const [u, p] = [weightIn(others, 'rows'), weightIn(reference, 'rows')]
      return (u - p) / (u + p)
    },
  }),
  /** Of the predictions: how far those of the others are from those of the reference (Kullback and Leibler 1951). */
  kl_divergence: contrast({
    title: 'Kullback-Leibler divergence',
    higherIsBetter: false,
    range: anyPositive,
    of: ['selection_rate'],
    value({ others, reference }) {
      const p = metrics.selection_rate.compute(reference)
      const u = metrics.selection_rate.compute(others)
      const term = (x: number, y: number) => (x === 0 ? 0 : x * Math.log(x / y))
      return term(p, u) + term(1 - p, 1 - u)
    },
  }),
  between_group_generalized_entropy_index: contrast({
    title: 'generalized entropy against the reference group',
    higherIsBetter: false,
    range: anyPositive,
    of: ['zero_one_loss'],
    value: sides => between(2, sides),
  }),
  between_group_theil_index: contrast({
    title: 'Theil index against the reference group',
    higherIsBetter: false,
    range: anyPositive,
    of: ['zero_one_loss'],
    value: sides => between(1, sides),
  }),
  between_group_coefficient_of_variation: contrast({
    title: 'coefficient of variation against the reference group',
    higherIsBetter: false,
    range: anyPositive,
    of: ['zero_one_loss'],
    value: sides => Math.sqrt(2 * between(2, sides)),
  }),
}
