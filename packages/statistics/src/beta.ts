/**
 * P(X <= x) of the beta law with `a`, `b` > 0: the regularised incomplete beta function (DLMF 8.17).
 *
 * @example betaCdf(0.3, 2, 5) // 0.579825
 */
export function betaCdf(x: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const weight = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast below the mean of the law, and from the other end above it.
  if (x < (a + 1) / (a + b + 2)) return (weight / a) * betaFraction(x, a, b)
  return 1 - (weight / b) * betaFraction(1 - x, b, a)
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), from the front (Lentz 1976). */
export function betaFraction(x: number, a: number, b: number): number {
  let [c, d, value] = [1, 0, 1]
  for (let j = 1, step = 0; Math.abs(step - 1) > 1e-15 && j < 10_000; j++) {
    const m = j >> 1
    const top = j % 2 === 1 ? -(a + m) * (a + b + m) : m * (b - m)
    const term = (top * x) / ((a + j - 1) * (a + j))
    d = 1 / (1 + term * d)
    c = 1 + term / c
    step = c * d
    value *= step
  }
  return 1 / value
}

/** ln Γ(x) for x > 0: Stirling's series, to which a small x is brought. */
function logGamma(x: number): number {
  let factor = 1
  let large = x
  for (; large < 16; large++) factor *= large
  const u = 1 / (large * large)
  const series = (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u / 1188)))) / large
  return (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + series - Math.log(factor)
}
