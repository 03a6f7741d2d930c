import type { Value } from '../metrics.ts'
import { column } from './column.ts'
import { isConstant } from './explained.ts'
import { mean, weigh } from './mean.ts'
import type { Ranked } from './ranked.ts'
import { undefinedAs } from './value.ts'

/** The linear correlation (Pearson 1895). */
export function pearson(x: Float64Array, y: Float64Array, weights?: Float64Array): Value {
  const reason = constantReason(x, y, weights)
  if (reason !== undefined) return undefinedAs(reason)
  const [dx, dy] = [x, y].map(values => {
    const center = mean(values, weights)
    return column(values.length, row => values[row] - center)
  })
  const product = (a: Float64Array, b: Float64Array) => {
    const products = column(a.length, row => a[row] * b[row])
    return weigh(products, weights)
  }
  const r = product(dx, dy) / (Math.sqrt(product(dx, dx)) * Math.sqrt(product(dy, dy)))
  return { value: Math.min(Math.max(r, -1), 1) }
}

/** The truth and the prediction are told by name: which of them does not vary decides what to do. */
function constantReason(
  truth: Float64Array,
  prediction: Float64Array,
  weights?: Float64Array,
): string | undefined {
  if (isConstant(truth, weights)) return 'the truth is constant'
  return isConstant(prediction, weights) ? 'the predictions are constant' : undefined
}

/** The correlation of the ranks (Spearman 1904): of the middle ones where rows tie. */
export function spearman(x: Ranked, y: Ranked, weights?: Float64Array): Value {
  return pearson(middleRanks(x, weights), middleRanks(y, weights), weights)
}

/** The weight above each row and half of that at its own value; a rank but for the constant. */
function middleRanks({ rows, isLast }: Ranked, weights?: Float64Array): Float64Array {
  const ranks = new Float64Array(rows.length)
  let above = 0
  let here = 0
  let first = 0
  for (let i = 0; i < rows.length; i++) {
    here += weights === undefined ? 1 : weights[rows[i]]
    if (isLast[i] === 0) continue
    for (; first <= i; first++) ranks[rows[first]] = above + here / 2
    above += here
    here = 0
  }
  return ranks
}

/**
 * The pairs in the same order less those in the opposite one, over the geometric mean of the pairs that do not
 * tie in x and in y: tau-b (Kendall 1945). A row of weight 2 is two rows.
 *
 * O(n log n): from the lowest x up, a tree of sums (Fenwick 1994) tells the weight below each y.
 */
export function kendall(x: Ranked, y: Ranked, weights?: Float64Array): Value {
  const level = levels(y)
  const tree = new Float64Array(y.distinct + 1)
  const below = (to: number) => {
    let sum = 0
    for (let i = to; i > 0; i &= i - 1) sum += tree[i]
    return sum
  }
  let score = 0
  let total = 0
  let last = x.rows.length - 1
  for (let i = last; i >= 0; i--) {
    const row = x.rows[i]
    const weight = weights === undefined ? 1 : weights[row]
    score += weight * (below(level[row] - 1) + below(level[row]) - total)
    if (i > 0 && x.isLast[i - 1] === 0) continue
    for (; last >= i; last--) {
      const added = weights === undefined ? 1 : weights[x.rows[last]]
      total += added
      for (let at = level[x.rows[last]]; at < tree.length; at += at & -at) tree[at] += added
    }
  }
  const [untiedX, untiedY] = [x, y].map(ranked => untied(ranked, weights))
  if (untiedX === 0) return undefinedAs('the truth is constant')
  if (untiedY === 0) return undefinedAs('the predictions are constant')
  const tau = score / (Math.sqrt(untiedX) * Math.sqrt(untiedY))
  return { value: Math.min(Math.max(tau, -1), 1) }
}

/** Of each row the number of its value among the different ones, the lowest being 1. */
function levels({ rows, isLast, distinct }: Ranked): Uint32Array {
  const level = new Uint32Array(rows.length)
  let current = distinct
  for (let i = 0; i < rows.length; i++) {
    level[rows[i]] = current
    current -= isLast[i]
  }
  return level
}

/** The weight of the pairs of rows that differ. */
function untied({ rows, isLast }: Ranked, weights?: Float64Array): number {
  let pairs = 0
  let above = 0
  let here = 0
  for (let i = 0; i < rows.length; i++) {
    here += weights === undefined ? 1 : weights[rows[i]]
    if (isLast[i] === 0) continue
    pairs += above * here
    above += here
    here = 0
  }
  return pairs
}
