import { sigmoid } from './sigmoid.ts'

/** The probability of a one, from a row of features. */
export type Model = (row: readonly number[]) => number

/** Logistic regression on standardised features, by `steps` of gradient descent at the given `rate`. */
export function trainLogistic(
  rows: readonly number[][],
  labels: readonly number[],
  { steps, rate }: { steps: number; rate: number },
): Model {
  const scales = rows[0].map((_, j) => {
    const values = rows.map(row => row[j])
    const centre = mean(values)
    return { centre, spread: Math.sqrt(mean(values.map(x => (x - centre) * (x - centre)))) }
  })
  const standardise = (row: readonly number[]) => [
    1,
    ...row.map((x, j) => (x - scales[j].centre) / scales[j].spread),
  ]

  const inputs = rows.map(standardise)
  let weights = inputs[0].map(() => 0)
  for (let step = 0; step < steps; step++) {
    const errors = inputs.map((input, i) => labels[i] - sigmoid(dot(weights, input)))
    weights = weights.map((weight, j) => weight + rate * mean(inputs.map((input, i) => errors[i] * input[j])))
  }
  return row => sigmoid(dot(weights, standardise(row)))
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, x) => sum + x, 0) / values.length
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, x, j) => sum + x * b[j], 0)
}
