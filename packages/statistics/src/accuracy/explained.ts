import type { Value } from '../metrics.ts'
import { column } from './column.ts'
import type { ErrorOf } from './errors.ts'
import { mean, weigh } from './mean.ts'
import { undefinedAs } from './value.ts'

/**
 * The share of the mean loss of the best constant prediction that the predictions save: 1 where they are right,
 * 0 where the constant is as good. R² with the squared error and the mean; D² with other losses (Hastie,
 * Tibshirani and Wainwright 2015). Undefined where the truth is constant; scikit-learn says 1 or 0 there.
 */
export function explained(
  error: ErrorOf,
  losses: Float64Array,
  truth: Float64Array,
  constant: number,
  weights?: Float64Array,
): Value {
  if (isConstant(truth, weights)) return undefinedAs('the truth is constant')
  const ofConstant = column(truth.length, row => error(truth[row], constant))
  return { value: 1 - weigh(losses, weights) / weigh(ofConstant, weights) }
}

/** R² of predictions that are forgiven a constant error: 1 - Var(y - p) / Var(y). */
export function explainedVariance(
  truth: Float64Array,
  prediction: Float64Array,
  weights?: Float64Array,
): Value {
  if (isConstant(truth, weights)) return undefinedAs('the truth is constant')
  const residual = column(truth.length, row => truth[row] - prediction[row])
  return { value: 1 - squaresAround(residual, weights) / squaresAround(truth, weights) }
}

function squaresAround(values: Float64Array, weights?: Float64Array): number {
  const center = mean(values, weights)
  const squares = column(values.length, row => (values[row] - center) ** 2)
  return weigh(squares, weights)
}

/** Whether all rows that have a weight have one value. */
export function isConstant(values: Float64Array, weights?: Float64Array): boolean {
  let first: number | undefined
  for (let i = 0; i < values.length; i++) {
    if (weights !== undefined && weights[i] === 0) continue
    first ??= values[i]
    if (values[i] !== first) return false
  }
  return true
}
