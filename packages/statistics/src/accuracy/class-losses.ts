import { column } from './column.ts'
import type { Sample } from './sample.ts'

/** Probabilities are kept this far from 0 and 1 before the logarithm, as in scikit-learn: 2^-52. */
const least = Number.EPSILON

const clip = (probability: number) => Math.min(Math.max(probability, least), 1 - least)

/** Minus the logarithm of the probability of the true class, by row (Good 1952). */
export function binaryLogLosses({ truth, score }: Sample): Float64Array {
  return column(truth.length, row => {
    const p = clip(score![row])
    return -Math.log(truth[row] === 1 ? p : 1 - p)
  })
}

/**
 * The same for more classes. What rounding left of a row's sum of 1 is divided out, as in scikit-learn 1.2;
 * later versions leave it in.
 */
export function logLosses({ truth, probabilities }: Sample): Float64Array {
  return column(truth.length, row => {
    let sum = 0
    for (const ofClass of probabilities!) sum += clip(ofClass[row])
    return -Math.log(clip(probabilities![truth[row]][row]) / sum)
  })
}

/** The squared distance of the score to 1 or 0, by row (Brier 1950, halved). */
export function binaryBrierLosses({ truth, score }: Sample): Float64Array {
  return column(truth.length, row => (truth[row] - score![row]) ** 2)
}

/** The squared distances of all classes' probabilities to 1 or 0, by row: from 0 to 2 (Brier 1950). */
export function brierLosses({ truth, probabilities }: Sample): Float64Array {
  return column(truth.length, row => {
    let sum = 0
    for (let c = 0; c < probabilities!.length; c++)
      sum += ((truth[row] === c ? 1 : 0) - probabilities![c][row]) ** 2
    return sum
  })
}

/**
 * 1 where the true class is among the `most` likeliest, else 0. Of equals the later class comes first, as in
 * scikit-learn.
 */
export function topHits({ truth, probabilities }: Sample, most: number): Float64Array {
  return column(truth.length, row => {
    const code = truth[row]
    const own = probabilities![code][row]
    let before = 0
    for (let c = 0; c < probabilities!.length; c++)
      if (probabilities![c][row] > own || (probabilities![c][row] === own && c > code)) before++
    return before < most ? 1 : 0
  })
}
