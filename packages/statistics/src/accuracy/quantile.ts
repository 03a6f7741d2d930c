import { weightOf } from './mean.ts'

/**
 * The value below which a share of the weight lies, and the mean of the two where it parts them exactly: the
 * inverse of the distribution function, averaged where that is flat (Hyndman and Fan 1996, definition 2).
 * Weights of 1 change nothing, and one of 2 is as good as a second row.
 *
 * `falling` has the rows from the highest value to the lowest.
 */
export function quantile(
  values: Float64Array,
  falling: Uint32Array,
  level: number,
  weights?: Float64Array,
): number {
  const total = weightOf(values.length, weights)
  // Sums of weights that are not whole numbers meet the mark only within rounding.
  const slack = 1e-12 * total
  let below = 0
  let at = Number.NaN
  for (let i = falling.length - 1; i >= 0; i--) {
    const weight = weights === undefined ? 1 : weights[falling[i]]
    if (weight === 0) continue
    if (below > level * total - slack) return (at + values[falling[i]]) / 2
    at = values[falling[i]]
    below += weight
    if (below > level * total + slack) return at
  }
  return at
}
