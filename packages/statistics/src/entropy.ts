import { type Cells, weightIn } from './cells.ts'

/**
 * Inequality of the benefits b = prediction - truth + 1 that people get from the predictions: 2 for a false
 * positive, 1 where the prediction is right, 0 for a false negative (Speicher et al. 2018). Weighted by row
 * weights; AIF360 ignores them.
 *
 * `alpha` 1 is the index of Theil (1967), 2 half the squared coefficient of variation; at 0 and below it is
 * infinite once there is a false negative. NaN where nobody has a benefit.
 *
 * @example generalizedEntropy(cells, 2) // 0.25, of a false positive, a false negative and two right predictions
 */
export function generalizedEntropy({ weights: { tp, fp, fn, tn } }: Cells, alpha: number): number {
  return entropy([fn, tp + tn, fp], [0, 1, 2], alpha)
}

/**
 * The part of `generalizedEntropy` that lies between the groups: of everybody's benefit replaced by the mean
 * of their group.
 */
export function betweenGroupEntropy(groups: readonly Cells[], alpha: number): number {
  const weights = groups.map(group => weightIn(group, 'rows'))
  const benefits = groups.map(({ weights: { fp, fn } }, i) => 1 + (fp - fn) / weights[i])
  return entropy(weights, benefits, alpha)
}

function entropy(weights: readonly number[], benefits: readonly number[], alpha: number): number {
  let weight = 0
  let benefit = 0
  for (const [i, w] of weights.entries()) {
    weight += w
    benefit += w * benefits[i]
  }
  let sum = 0
  for (const [i, w] of weights.entries()) if (w > 0) sum += w * term((benefits[i] * weight) / benefit, alpha)
  return sum / weight
}

/** The shares have mean 1: taking share - 1 away changes no sum, and keeps small inequalities exact for alpha 2. */
function term(share: number, alpha: number): number {
  if (alpha === 2) return (share - 1) ** 2 / 2
  if (alpha === 0) return -Math.log(share)
  if (alpha === 1) return share === 0 ? 0 : share * Math.log(share)
  return (share ** alpha - 1) / (alpha * (alpha - 1))
}
