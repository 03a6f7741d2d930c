const inverseRootTwoPi = 0.3989422804014327

/** Density of the standard normal law at `x`. */
function density(x: number): number {
  return inverseRootTwoPi * Math.exp(-0.5 * x * x)
}

/**
 * P(Z <= x) of the standard normal law, to 2e-13 of its size in both tails.
 *
 * Within two standard deviations the series of Marsaglia (2004, Journal of Statistical Software 11:4); beyond,
 * the continued fraction of Laplace (1805), which keeps small tails exact where 1 - x would lose them.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 */
export function normalCdf(x: number): number {
  if (Math.abs(x) > 2) {
    const size = Math.abs(x)
    let fraction = size
    for (let k = 100; k >= 1; k--) fraction = size + k / fraction
    const tail = density(x) / fraction
    return x < 0 ? tail : 1 - tail
  }
  let term = x
  let sum = x
  for (let k = 3; sum + term !== sum || k === 3; k += 2) {
    term *= (x * x) / k
    sum += term
  }
  return 0.5 + density(x) * sum
}

/**
 * The x with P(Z <= x) = p: `normalCdf` inverted by two steps of Halley's method from the rational
 * approximation 26.2.23 of Hastings (Abramowitz and Stegun 1964). ±Infinity at 1 and 0.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a probability lies between 0 and 1')
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p === 0) return Number.NEGATIVE_INFINITY
  const t = Math.sqrt(-2 * Math.log(p))
  let x =
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t) -
    t
  for (let step = 0; step < 2; step++) {
    const error = (normalCdf(x) - p) / density(x)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

/**
 * How many standard errors a two-sided interval reaches to each side.
 *
 * @example criticalValue(0.95) // 1.959963984540054
 */
export function criticalValue(confidence: number): number {
  return -normalQuantile((1 - confidence) / 2)
}
