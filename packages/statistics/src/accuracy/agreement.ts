import type { Value } from '../metrics.ts'
import { type Confusion, marginsOf } from './confusion.ts'
import { quotient, undefinedAs } from './value.ts'

/**
 * The mean of the recalls. Classes without rows are left out, as in scikit-learn; where fewer than two classes
 * have rows there is nothing to balance, and it is undefined.
 */
export function balancedAccuracy(confusion: Confusion): Value {
  return balanced(confusion, recall => recall)
}

/** Balanced accuracy between chance, which is 0, and 1. */
export function adjustedBalancedAccuracy(confusion: Confusion): Value {
  return balanced(confusion, (recall, classes) => (recall - 1 / classes) / (1 - 1 / classes))
}

function balanced(confusion: Confusion, adjust: (recall: number, classes: number) => number): Value {
  const { hits, truth } = marginsOf(confusion)
  let sum = 0
  let classes = 0
  for (let code = 0; code < hits.length; code++) {
    if (!(truth[code] > 0)) continue
    sum += hits[code] / truth[code]
    classes++
  }
  return classes < 2
    ? undefinedAs('rows of fewer than two classes')
    : { value: adjust(sum / classes, classes) }
}

/** The correlation of the true and the predicted class (Matthews 1975; of many classes Gorodkin 2004). */
export function matthews(confusion: Confusion): Value {
  const { hits, truth, prediction, total } = marginsOf(confusion)
  let covariance = 0
  let truthVariance = 0
  let predictionVariance = 0
  for (let code = 0; code < hits.length; code++) {
    covariance += hits[code] * total - truth[code] * prediction[code]
    truthVariance += truth[code] * (total - truth[code])
    predictionVariance += prediction[code] * (total - prediction[code])
  }
  if (!(truthVariance > 0)) return undefinedAs('rows of fewer than two classes')
  return quotient(
    covariance,
    Math.sqrt(truthVariance) * Math.sqrt(predictionVariance),
    'predictions of fewer than two classes',
  )
}

/** How far apart the classes of two codes are: 1, the distance of the codes, or its square. */
export const kappaWeights = {
  none: () => 1,
  linear: (steps: number) => steps,
  quadratic: (steps: number) => steps ** 2,
} satisfies Record<string, (steps: number) => number>

/**
 * Agreement beyond chance (Cohen 1960; weighted Cohen 1968). Linear and quadratic weights take the order of the
 * codes for the order of the classes.
 */
export function kappa(confusion: Confusion, weightOf: (steps: number) => number): Value {
  const { size, cells } = confusion
  const { truth, prediction, total } = marginsOf(confusion)
  let observed = 0
  let expected = 0
  for (let t = 0; t < size; t++) {
    for (let p = 0; p < size; p++) {
      if (t === p) continue
      const weight = weightOf(Math.abs(t - p))
      observed += weight * cells[t * size + p]
      expected += (weight * truth[t] * prediction[p]) / total
    }
  }
  if (!(expected > 0)) return undefinedAs('the truth and the predictions are of one class')
  return { value: 1 - observed / expected }
}

/** How much more often positives than negatives are predicted positive (Altman and Bland 1994). */
export function positiveLikelihoodRatio({ cells: [tn, fp, fn, tp] }: Confusion): Value {
  return likelihoodRatio(tp, fp, fn + tp, tn + fp, 'no negatives are predicted positive')
}

/** How much more often positives than negatives are predicted negative. */
export function negativeLikelihoodRatio({ cells: [tn, fp, fn, tp] }: Confusion): Value {
  return likelihoodRatio(fn, tn, fn + tp, tn + fp, 'no negatives are predicted negative')
}

function likelihoodRatio(
  ofPositives: number,
  ofNegatives: number,
  positives: number,
  negatives: number,
  reason: string,
): Value {
  if (!(positives > 0)) return undefinedAs('no positives')
  if (!(negatives > 0)) return undefinedAs('no negatives')
  return quotient(ofPositives / positives, ofNegatives / negatives, reason)
}
