import type { Value } from '../metrics.ts'
import type { Ranked } from './ranked.ts'
import { undefinedAs } from './value.ts'

/**
 * Who outranks whom among many classes: `pairs[a * size + b]` is the weight of the pairs of a row of class a and
 * one of class b in which the former has the higher probability of a; a tie is half a pair. Every one-vs-rest
 * and one-vs-one AUC follows from it (Hand and Till 2001).
 */
export interface Outranking {
  size: number
  pairs: Float64Array
  /** Weight of the rows of each class. */
  weights: Float64Array
}

/** From the ranking of all rows by the probability of each class, in one pass for each class. */
export function outrankingOf(
  byClass: readonly Ranked[],
  truth: Int32Array | Float64Array,
  rowWeights?: Float64Array,
): Outranking {
  const size = byClass.length
  const pairs = new Float64Array(size * size)
  const weights = new Float64Array(size)
  const here = new Float64Array(size)
  for (const [a, { rows, isLast }] of byClass.entries()) {
    let above = 0
    let first = 0
    for (let i = 0; i < rows.length; i++) {
      here[truth[rows[i]]] += rowWeights === undefined ? 1 : rowWeights[rows[i]]
      if (isLast[i] === 0) continue
      for (; first <= i; first++) {
        const b = truth[rows[first]]
        if (a === b) continue
        pairs[a * size + b] += here[b] * (above + here[a] / 2)
        here[b] = 0
      }
      above += here[a]
      here[a] = 0
    }
    weights[a] = above
  }
  return { size, pairs, weights }
}

/** The mean of each class's AUC against all others together, by class or by the weight of its rows. */
export function oneVsRest(outranking: Outranking, isByRows: boolean): Value {
  const { size, pairs, weights } = outranking
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return average(outranking, function* () {
    for (let a = 0; a < size; a++) {
      let won = 0
      for (let b = 0; b < size; b++) won += pairs[a * size + b]
      yield [won / (weights[a] * (total - weights[a])), isByRows ? weights[a] : 1]
    }
  })
}

/** The mean of each two classes' AUC against one another, by pair or by the weight of their rows. */
export function oneVsOne(outranking: Outranking, isByRows: boolean): Value {
  const { size, pairs, weights } = outranking
  return average(outranking, function* () {
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++)
        yield [
          (pairs[a * size + b] + pairs[b * size + a]) / (2 * weights[a] * weights[b]),
          isByRows ? weights[a] + weights[b] : 1,
        ]
  })
}

function average({ weights }: Outranking, aucs: () => Iterable<[auc: number, weight: number]>): Value {
  if (weights.includes(0)) return undefinedAs('a class has no rows')
  let sum = 0
  let total = 0
  for (const [auc, weight] of aucs()) {
    sum += weight * auc
    total += weight
  }
  return { value: sum / total }
}
