import { type AttributeMetric, plainGap } from './attribute.ts'
import { type Cells, merge, type RowSet, rowsIn, weightIn } from './cells.ts'
import { betweenGroupEntropy } from './entropy.ts'
import type { Options } from './metrics.ts'

/**
 * Differential fairness (Foulds et al. 2018): the largest |ln| of the ratio of two groups' rates, of the
 * predictions or of the labels, positive or negative. Smoothed by a Dirichlet prior of `concentration` rows.
 *
 * @example differentialFairness(groups, 'predicted positives') // 0.619 = ln(6.5 / 3.5), of 3 and 6 selected of 10 each
 */
export function differentialFairness(
  groups: readonly Cells[],
  of: 'positives' | 'predicted positives',
  concentration = 1,
): number {
  const rates = groups.map(
    group => (weightIn(group, of) + concentration / 2) / (weightIn(group, 'rows') + concentration),
  )
  const spread = (logs: number[]) => Math.max(...logs) - Math.min(...logs)
  return Math.max(spread(rates.map(rate => Math.log(rate))), spread(rates.map(rate => Math.log1p(-rate))))
}

/**
 * Demographic disparity over the groups (Wachter, Mittelstadt and Russell 2021): the mean, weighted by their
 * sizes, of a group's share of the predicted negatives less its share of the predicted positives.
 */
export function conditionalDemographicDisparity(groups: readonly Cells[]): number {
  const all = merge(groups)
  const share = (group: Cells, set: RowSet) => weightIn(group, set) / weightIn(all, set)
  return groups.reduce(
    (sum, group) =>
      sum +
      share(group, 'rows') * (share(group, 'predicted negatives') - share(group, 'predicted positives')),
    0,
  )
}

function overGroups(
  title: string,
  higherIsBetter: boolean | null,
  range: readonly [low: number, high: number],
  measure: (groups: readonly Cells[]) => number,
): AttributeMetric {
  return {
    title,
    higherIsBetter,
    range,
    from: 'cells',
    needsReference: false,
    compute({ groups }, { minDenominator = 1 }: Options = {}) {
      const isLarge = (group: Cells) => rowsIn(group, 'rows') >= minDenominator && weightIn(group, 'rows') > 0
      const members = groups.filter(isLarge)
      const reason = minDenominator > 1 ? `fewer than ${minDenominator} rows` : 'no rows'
      const leftOut = groups.flatMap((cells, group) =>
        isLarge(cells) ? [] : [{ group, metric: null, n: rowsIn(cells, 'rows'), reason }],
      )
      const n = rowsIn(merge(members), 'rows')
      if (members.length < 2) return plainGap(n, { reason: 'fewer than two groups', leftOut })
      const value = measure(members)
      if (!Number.isFinite(value)) return plainGap(n, { reason: 'not a finite number', leftOut })
      return plainGap(n, { value, leftOut })
    },
  }
}

const anyPositive = [0, Number.POSITIVE_INFINITY] as const

/** Measures of all groups of an attribute at once, by their names in AIF360. */
export const inequalities: Readonly<Record<string, AttributeMetric>> = {
  between_all_groups_generalized_entropy_index: overGroups(
    'generalized entropy between groups',
    false,
    anyPositive,
    groups => betweenGroupEntropy(groups, 2),
  ),
  between_all_groups_theil_index: overGroups('Theil index between groups', false, anyPositive, groups =>
    betweenGroupEntropy(groups, 1),
  ),
  between_all_groups_coefficient_of_variation: overGroups(
    'coefficient of variation between groups',
    false,
    anyPositive,
    groups => Math.sqrt(2 * betweenGroupEntropy(groups, 2)),
  ),
  /** Of the predictions, as in AIF360's scikit-learn interface; its older one takes the labels. */
  smoothed_empirical_differential_fairness: overGroups('differential fairness', false, anyPositive, groups =>
    differentialFairness(groups, 'predicted positives'),
  ),
  differential_fairness_bias_amplification: overGroups(
    'bias amplification',
    false,
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    groups => differentialFairness(groups, 'predicted positives') - differentialFairness(groups, 'positives'),
  ),
  conditional_demographic_disparity: overGroups(
    'demographic disparity',
    null,
    [-1, 1],
    conditionalDemographicDisparity,
  ),
}
