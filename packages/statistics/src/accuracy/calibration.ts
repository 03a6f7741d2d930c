import type { Value } from '../metrics.ts'
import { flags } from './column.ts'
import type { Sample } from './sample.ts'
import { quotient } from './value.ts'

/** What was forecast and what came true, by row: a probability, and 1 or 0. */
export interface Forecast {
  probability: Float64Array
  outcome: Uint8Array
}

/** Bins of probabilities of equal width: the sums of the rows in each by their weights. */
export interface Reliability {
  weight: Float64Array
  probability: Float64Array
  outcome: Float64Array
}

/**
 * The bin of each probability, from 0: bin b of M holds those above b/M, up to and with (b+1)/M; the first holds
 * 0 too.
 */
export function binsOf(probability: Float64Array, bins: number): Uint8Array {
  const binOfRow = new Uint8Array(probability.length)
  for (let row = 0; row < binOfRow.length; row++)
    binOfRow[row] = Math.min(Math.max(Math.ceil(probability[row] * bins) - 1, 0), bins - 1)
  return binOfRow
}

/** The data of a reliability diagram (Murphy and Winkler 1977). */
export function reliability(
  { probability, outcome }: Forecast,
  binOfRow: Uint8Array,
  bins: number,
  weights?: Float64Array,
): Reliability {
  const sums = {
    weight: new Float64Array(bins),
    probability: new Float64Array(bins),
    outcome: new Float64Array(bins),
  }
  for (let i = 0; i < binOfRow.length; i++) {
    const bin = binOfRow[i]
    const weight = weights === undefined ? 1 : weights[i]
    sums.weight[bin] += weight
    sums.probability[bin] += weight * probability[i]
    sums.outcome[bin] += weight * outcome[i]
  }
  return sums
}

/** The mean distance between what was forecast and what came true, of the bins by their weight (Naeini et al. 2015). */
export function expectedError({ weight, probability, outcome }: Reliability): Value {
  let sum = 0
  for (let bin = 0; bin < weight.length; bin++) sum += Math.abs(outcome[bin] - probability[bin])
  return quotient(
    sum,
    weight.reduce((total, w) => total + w, 0),
    'no rows',
  )
}

/** The largest distance of any bin that has rows. */
export function maximumError({ weight, probability, outcome }: Reliability): Value {
  let largest = 0
  for (let bin = 0; bin < weight.length; bin++)
    if (weight[bin] > 0) largest = Math.max(largest, Math.abs(outcome[bin] - probability[bin]) / weight[bin])
  return { value: largest }
}

/** The probability of the likelier of two classes and whether it is the true one; 0.5 stands for the positive. */
export function topOfTwo({ truth, score }: Sample): Forecast {
  const probability = new Float64Array(truth.length)
  const outcome = flags(truth.length, row => {
    const isPositive = score![row] >= 0.5
    probability[row] = isPositive ? score![row] : 1 - score![row]
    return isPositive === (truth[row] === 1)
  })
  return { probability, outcome }
}

/** The probability of the likeliest class, the first of equals, and whether it is the true one. */
export function topOfMany({ truth, probabilities }: Sample): Forecast {
  const probability = new Float64Array(truth.length)
  const outcome = flags(truth.length, row => {
    let top = 0
    for (let code = 1; code < probabilities!.length; code++)
      if (probabilities![code][row] > probabilities![top][row]) top = code
    probability[row] = probabilities![top][row]
    return top === truth[row]
  })
  return { probability, outcome }
}
