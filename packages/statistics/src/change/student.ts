import { betaFraction } from '../beta.ts'
import { normalCdf } from '../normal.ts'

/**
 * P(T <= t) of the law of Student (1908) with `df` > 0 degrees of freedom, infinite for the
 * normal law, to 1e-10 of its size: half the regularised
 * incomplete beta function (DLMF 8.17) beyond |t|.
 *
 * @example studentCdf(2.015048373333023, 5) // 0.95
 */
export function studentCdf(t: number, df: number): number {
  if (df === Number.POSITIVE_INFINITY) return normalCdf(t)
  if (t > 0) return 1 - studentCdf(-t, df)
  const ratio = (t * t) / df
  if (ratio === Number.POSITIVE_INFINITY) return 0
  const [a, b] = [df / 2, 0.5]
  const x = 1 / (1 + ratio)
  const weight =
    (gammaRatio(a) / Math.sqrt(Math.PI)) * Math.exp(-a * Math.log1p(ratio)) * Math.sqrt(ratio * x)
  // The fraction converges fast below the mean of the beta law, and from the other end above it.
  if (x < (a + 1) / (a + b + 2)) return (weight / a) * betaFraction(x, a, b) * 0.5
  return 0.5 - (weight / b) * betaFraction(ratio * x, b, a) * 0.5
}

/** Γ(a + 1/2) / Γ(a): its series for large a (Tricomi and Erdélyi 1951), to which a small one is brought. */
function gammaRatio(a: number): number {
  let factor = 1
  let large = a
  for (; large < 32; large++) factor *= large / (large + 0.5)
  const u = 1 / large
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + (u * -399) / 262144))))
  return factor * Math.sqrt(large) * series
}

/**
 * The t with P(T <= t) = p, for p between 0 and 1: `studentCdf` inverted by halving.
 *
 * @example studentQuantile(0.975, 441) // 1.9653578272
 */
export function studentQuantile(p: number, df: number): number {
  if (p > 0.5) return -studentQuantile(1 - p, df)
  if (p === 0.5) return 0
  let low = -1
  while (studentCdf(low, df) > p) low *= 2
  let high = 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentCdf(middle, df) > p) high = middle
    else low = middle
  }
}
