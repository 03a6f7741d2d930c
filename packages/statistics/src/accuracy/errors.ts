/**
 * Losses of one prediction of a number, of which a metric is the mean: `y` is the truth, `p` the prediction.
 * What they are measured in: that of the truth, its square, or nothing.
 */
export type ErrorOf = (y: number, p: number) => number

export const difference: ErrorOf = (y, p) => p - y
export const absoluteError: ErrorOf = (y, p) => Math.abs(p - y)
export const squaredError: ErrorOf = (y, p) => (p - y) ** 2
export const squaredLogError: ErrorOf = (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2

/** Of the truth: 0.1 is ten per cent. */
export const relativeError: ErrorOf = (y, p) => Math.abs(p - y) / Math.abs(y)

/** Of the mean of truth and prediction, from 0 to 2; 0 where both are 0, for that is right (Makridakis 1993). */
export const symmetricError: ErrorOf = (y, p) =>
  p === y ? 0 : (2 * Math.abs(p - y)) / (Math.abs(y) + Math.abs(p))

/** Too low costs `level`, too high the rest of 1 (Koenker and Bassett 1978). */
export function pinball(level: number): ErrorOf {
  return (y, p) => (y >= p ? level * (y - p) : (1 - level) * (p - y))
}

/** The unit deviance of the Tweedie family: power 1 is Poisson's, 2 that of gamma (Jørgensen 1987). */
export function deviance(power: number): ErrorOf {
  if (power === 1) return (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p)
  if (power === 2) return (y, p) => 2 * (Math.log(p / y) + y / p - 1)
  const a = 1 - power
  const b = 2 - power
  return (y, p) => 2 * (y ** b / (a * b) - (y * p ** a) / a + p ** b / b)
}
