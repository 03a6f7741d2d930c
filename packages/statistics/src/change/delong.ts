import { criticalValue, normalCdf } from '../normal.ts'
import { descending } from '../order.ts'
import { type Interval, wilson } from '../wilson.ts'
import type { Worse } from './bootstrap.ts'
import type { RowDesign } from './mean-change.ts'
import type { Moments } from './moments.ts'
import { ofNormalLaw } from './rate-change.ts'

/** Rows with a label, 1 for positive and 0 for negative, and perhaps a weight and the code of a cluster. */
export interface LabelledRows extends RowDesign {
  labels: Uint8Array
}

/** How the scores rank each row against the rows of the other class. */
interface Placements {
  auc: number
  /** Of a positive the share of negatives below it, of a negative the share of positives above; a tie is half. */
  of: Float64Array
}

/** Null without rows of both classes. Throws a RangeError where a score is NaN. */
function placementsOf({ labels, weights }: LabelledRows, scores: Float64Array): Placements | null {
  const order = descending(ranked(scores), scores.length)
  const total = [0, 0]
  for (let row = 0; row < labels.length; row++) total[labels[row]] += weights === undefined ? 1 : weights[row]
  const [negatives, positives] = total
  if (!(negatives > 0 && positives > 0)) return null
  const of = new Float64Array(scores.length)
  const above = [0, 0]
  let sum = 0
  for (let first = 0; first < order.length; ) {
    let end = first
    const here = [0, 0]
    for (; end < order.length && scores[order[end]] === scores[order[first]]; end++)
      here[labels[order[end]]] += weights === undefined ? 1 : weights[order[end]]
    const ofPositive = (negatives - above[0] - here[0] / 2) / negatives
    const ofNegative = (above[1] + here[1] / 2) / positives
    for (; first < end; first++) of[order[first]] = labels[order[first]] === 1 ? ofPositive : ofNegative
    sum += here[1] * ofPositive
    above[0] += here[0]
    above[1] += here[1]
  }
  return { auc: sum / positives, of }
}

function ranked(scores: Float64Array): Float64Array {
  return scores.map(score => {
    if (Number.isNaN(score)) throw new RangeError('a score is a number')
    return score + 0 // makes 0 of -0
  })
}

/**
 * Covariance of two areas: of each class that of its placements, over its rows. With weights linearised, which
 * without them is the same. Infinite where a class has one row.
 */
function covariance(all: LabelledRows, a: Placements, b: Placements): number {
  const { labels, weights, clusters } = all
  if (clusters !== undefined) return clusteredCovariance(all, clusters, a, b)
  const sum = [0, 0]
  const weight = [0, 0]
  const rows = [0, 0]
  for (let row = 0; row < labels.length; row++) {
    const w = weights === undefined ? 1 : weights[row]
    const label = labels[row]
    sum[label] += w * w * (a.of[row] - a.auc) * (b.of[row] - b.auc)
    weight[label] += w
    rows[label]++
  }
  const of = (label: 0 | 1) => (sum[label] / weight[label] ** 2) * (rows[label] / (rows[label] - 1))
  return Math.min(...rows) > 1 ? of(0) + of(1) : Number.POSITIVE_INFINITY
}

/** Of clusters, which may hold rows of both classes: of the totals of what each adds (Obuchowski 1997). */
function clusteredCovariance(
  { labels, weights }: LabelledRows,
  clusters: Int32Array,
  a: Placements,
  b: Placements,
): number {
  const weight = [0, 0]
  for (let row = 0; row < labels.length; row++) weight[labels[row]] += weights?.[row] ?? 1
  const sums = new Map<number, [number, number]>()
  for (let row = 0; row < labels.length; row++) {
    const of = sums.get(clusters[row]) ?? [0, 0]
    const share = (weights?.[row] ?? 1) / weight[labels[row]]
    of[0] += share * (a.of[row] - a.auc)
    of[1] += share * (b.of[row] - b.auc)
    sums.set(clusters[row], of)
  }
  let sum = 0
  for (const [x, y] of sums.values()) sum += x * y
  return sums.size > 1 ? (sum * sums.size) / (sums.size - 1) : Number.POSITIVE_INFINITY
}

/** The area under the ROC curve of one model. */
export interface RocAuc {
  value: number
  variance: number
  interval: Interval
}

/**
 * The area under the ROC curve with the variance of DeLong, DeLong and Clarke-Pearson (1988), by placements from
 * one sort (Sun and Xu 2014), and an interval on the logit scale, which keeps within 0 and 1 (Pepe 2003). Where
 * the classes are apart altogether, so that the variance is 0, it is Wilson's of as many rows as the smaller
 * class has, all hits. Null without rows of both classes.
 *
 * @example rocAuc({ labels: Uint8Array.of(1, 0, 1, 0) }, Float64Array.of(0.9, 0.7, 0.4, 0.1))?.value // 0.75
 */
export function rocAuc(rows: LabelledRows, scores: Float64Array, confidence = 0.95): RocAuc | null {
  const placements = placementsOf(rows, scores)
  if (placements === null) return null
  const { auc } = placements
  const variance = covariance(rows, placements, placements)
  if (auc === 0 || auc === 1) {
    const positives = rows.labels.reduce((sum, label) => sum + label, 0)
    const n = Math.min(positives, rows.labels.length - positives)
    return { value: auc, variance, interval: wilson({ k: auc * n, n }, confidence) }
  }
  const logit = Math.log(auc / (1 - auc))
  const reach = (criticalValue(confidence) * Math.sqrt(variance)) / (auc * (1 - auc))
  const bound = (x: number) => 1 / (1 + Math.exp(-x))
  return { value: auc, variance, interval: [bound(logit - reach), bound(logit + reach)] }
}

/** The areas of two models on the same rows. Fits `measured` of a group as its `roc_auc`. */
export interface DeLong extends Moments {
  change: number
  covariance: number
  interval: Interval
  z: number
  /** One-sided: small where the change is shown to be for the worse. */
  p: number
  pTwoSided: number
}

/**
 * The change of the area under the ROC curve from a base's scores to a candidate's on the same rows (DeLong et
 * al. 1988). Null without two rows of both classes.
 *
 * Scores need not be on one scale: only their order counts. With weights the variance is linearised.
 *
 * @example delong(rows, base, candidate)?.change // -0.0061, with p 0.038 of being worse
 */
export function delong(
  rows: LabelledRows,
  base: Float64Array,
  candidate: Float64Array,
  { worse = 'decrease', confidence = 0.9 }: { worse?: Worse; confidence?: number } = {},
): DeLong | null {
  const [a, b] = [placementsOf(rows, base), placementsOf(rows, candidate)]
  if (a === null || b === null) return null
  const difference = { auc: b.auc - a.auc, of: b.of.map((placement, row) => placement - a.of[row]) }
  const variance = {
    baseline: covariance(rows, a, a),
    value: covariance(rows, b, b),
    change: covariance(rows, difference, difference),
  }
  if (variance.change === Number.POSITIVE_INFINITY) return null
  const change = difference.auc
  const z = change === 0 ? 0 : change / Math.sqrt(variance.change)
  return {
    baseline: a.auc,
    value: b.auc,
    variance,
    change,
    covariance: covariance(rows, a, b),
    ...ofNormalLaw(change, variance.change, worse, confidence),
    z,
    pTwoSided: 2 * normalCdf(-Math.abs(z)),
  }
}
