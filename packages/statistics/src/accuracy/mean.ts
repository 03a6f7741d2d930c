/**
 * The sum of the values by their weights, with what rounding lost on the way (Neumaier 1974): as exact for a
 * million rows as for ten, in whatever order they come.
 */
export function weigh(values: Float64Array, weights?: Float64Array): number {
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const x = weights === undefined ? values[i] : weights[i] * values[i]
    const after = sum + x
    lost += Math.abs(sum) >= Math.abs(x) ? sum - after + x : x - after + sum
    sum = after
  }
  return sum + lost
}

/** The weight of so many rows: without weights, their number. */
export function weightOf(rows: number, weights?: Float64Array): number {
  return weights === undefined ? rows : weigh(weights)
}

/** The mean of the values by their weights; NaN where nothing has a weight. */
export function mean(values: Float64Array, weights?: Float64Array): number {
  return weigh(values, weights) / weightOf(values.length, weights)
}
