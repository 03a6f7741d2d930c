import type { List } from './lists.ts'

/** What a relevance is worth. */
export type Gain = (relevance: number) => number

export const linearGain: Gain = relevance => relevance

/** A very relevant row outweighs many that are less so (Burges et al. 2005). */
export const exponentialGain: Gain = relevance => 2 ** relevance - 1

/**
 * The gains of the first `most` places, each divided by log2(place + 1) (Järvelin and Kekäläinen 2002). Rows of
 * equal score get the mean of what their orders would (McSherry and Najork 2008).
 *
 * @example dcg({ relevance: Float64Array.of(3, 0, 1), ends: Uint32Array.of(1, 2, 3) }, 10, linearGain) // 3.5
 */
export function dcg({ relevance, ends }: List, most: number, gain: Gain): number {
  let sum = 0
  let first = 0
  for (const end of ends) {
    if (first >= most) break
    let gains = 0
    let discounts = 0
    for (let i = first; i < end; i++) {
      gains += gain(relevance[i])
      if (i < most) discounts += 1 / Math.log2(i + 2)
    }
    sum += (gains * discounts) / (end - first)
    first = end
  }
  return sum
}

/** DCG over that of the best order; null where nothing is relevant (scikit-learn: 0). */
export function ndcg(list: List, best: List, most: number, gain: Gain): number | null {
  const highest = dcg(best, most, gain)
  return highest > 0 ? dcg(list, most, gain) / highest : null
}

/**
 * The mean over the relevant rows of the share of relevant ones down to them: average precision, which is also
 * the label ranking average precision of a query. Null where nothing is relevant (scikit-learn: 1 for the
 * latter).
 */
export function averagePrecisionOf({ relevance, ends }: List): number | null {
  let sum = 0
  let found = 0
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    found += here
    sum += (here * found) / end
    first = end
  }
  return found > 0 ? sum / found : null
}

/**
 * One over the place of the first relevant row; the mean over the orders of its score where that ties (McSherry
 * and Najork 2008). Null where nothing is relevant.
 *
 * @example reciprocalRank({ relevance: Float64Array.of(0, 1), ends: Uint32Array.of(2) }) // (1 + 1/2) / 2
 */
export function reciprocalRank({ relevance, ends }: List): number | null {
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    if (here > 0) return meanReciprocal(first, end - first, here)
    first = end
  }
  return null
}

/** Of `relevant` among `rows` in any order, after `above` others that are not. */
function meanReciprocal(above: number, rows: number, relevant: number): number {
  let sum = 0
  let noneYet = 1
  for (let i = 0; i <= rows - relevant; i++) {
    const isNext = relevant / (rows - i)
    sum += (noneYet * isNext) / (above + i + 1)
    noneYet *= 1 - isNext
  }
  return sum
}

/**
 * How far down one has to go to find all that is relevant, ties to their end (Tsoumakas, Katakis and Vlahavas
 * 2010, plus 1 as in scikit-learn). Null where nothing is relevant (scikit-learn: 0).
 */
export function coverage({ relevance, ends }: List): number | null {
  let place: number | null = null
  let first = 0
  for (const end of ends) {
    if (relevantIn(relevance, first, end) > 0) place = end
    first = end
  }
  return place
}

/**
 * The share of the pairs of a relevant and another row in which the relevant one does not come first, ties
 * being wrong. Null where there is no such pair (scikit-learn: 0).
 */
export function rankingLoss({ relevance, ends }: List): number | null {
  const all = relevantIn(relevance, 0, relevance.length)
  const pairs = all * (relevance.length - all)
  if (pairs === 0) return null
  let wrong = 0
  let others = 0
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    others += end - first - here
    wrong += here * others
    first = end
  }
  return wrong / pairs
}

function relevantIn(relevance: Float64Array, first: number, end: number): number {
  let count = 0
  for (let i = first; i < end; i++) if (relevance[i] > 0) count++
  return count
}
