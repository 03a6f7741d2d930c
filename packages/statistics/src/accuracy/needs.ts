import { classesOf, type Sample } from './sample.ts'

/**
 * What a metric is of besides the truth: the predicted class or number, a score of any scale, a score that is
 * the probability of the positive class, or the probabilities of all classes.
 */
export type Need = 'prediction' | 'score' | 'probability' | 'probabilities'

/**
 * The probabilities of a row may miss 1 by 0.01, as 0.33 three times does, and by what the doubles add to that.
 * Only the log loss divides it out.
 */
const sumTolerance = 0.01 + 1e-9

/** Why the sample has not what is needed; undefined where it has. */
export function lacks(need: Need, sample: Sample): string | undefined {
  if (need === 'prediction') return lacksPredictions(sample)
  if (need === 'probabilities') return lacksProbabilities(sample)
  if (sample.score === undefined) return 'no scores'
  if (!sample.score.every(Number.isFinite)) return 'a score is not a finite number'
  if (need === 'probability' && !sample.score.every(isProbability)) return 'a score is not between 0 and 1'
  if (sample.task === 'ranking' && !sample.truth.every(relevance => relevance >= 0))
    return 'a relevance is not a number from 0'
  return undefined
}

const isProbability = (p: number) => p >= 0 && p <= 1

function lacksPredictions({ task, truth, prediction }: Sample): string | undefined {
  if (prediction === undefined) return 'no predictions'
  if (task !== 'regression') return undefined
  if (!truth.every(Number.isFinite)) return 'a true value is not a finite number'
  return prediction.every(Number.isFinite) ? undefined : 'a prediction is not a finite number'
}

function lacksProbabilities(sample: Sample): string | undefined {
  const { truth, probabilities } = sample
  if (probabilities === undefined) return 'no probabilities'
  if (probabilities.length !== classesOf(sample)) return 'not every class has a probability'
  if (!probabilities.every(column => column.every(isProbability)))
    return 'a probability is not between 0 and 1'
  for (let i = 0; i < truth.length; i++) {
    let sum = 0
    for (const column of probabilities) sum += column[i]
    if (!(Math.abs(sum - 1) <= sumTolerance)) return 'the probabilities of a row do not add up to 1'
  }
  return undefined
}
