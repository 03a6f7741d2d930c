import type { Random } from './random.ts'

/**
 * The number of hits among `n` rows that each hit with chance `p`, drawn exactly from the binomial law: by
 * inversion where few are expected, else by rejection (BTRS: Hörmann 1993, Journal of Statistical Computation
 * and Simulation 46:101), at about the same cost for every n.
 *
 * Inversion and five of six rejections take additions, products and roots, which are the same on every
 * machine. The sixth takes logarithms: V8 computes these in software, and no machine differs.
 *
 * @example binomial(randomFrom(1), 1000, 0.3) // 299
 */
export function binomial(random: Random, n: number, p: number): number {
  if (p > 0.5) return n - binomial(random, n, 1 - p)
  if (n === 0 || p <= 0) return 0
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p)
}

/** Walks up from 0 until the chances add up to a random number. */
function byInversion(random: Random, n: number, p: number): number {
  const odds = p / (1 - p)
  let chance = power(1 - p, n)
  let left = random.unit()
  for (let k = 0; k < n; k++) {
    left -= chance
    if (left <= 0) return k
    chance *= (odds * (n - k)) / (k + 1)
  }
  return n
}

/** By squaring: `**` may round otherwise on another machine. */
function power(base: number, exponent: number): number {
  let result = 1
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2), square *= square)
    if (left % 2 === 1) result *= square
  return result
}

/** Under the table mountain of a transformed ratio of uniforms; the names are the paper's. */
function byRejection(random: Random, n: number, p: number): number {
  const deviation = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  for (;;) {
    const u = random.unit() - 0.5
    const v = random.unit()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    const alpha = (2.83 + 5.1 / b) * deviation
    const mode = Math.floor((n + 1) * p)
    const density =
      logFactorial(mode) +
      logFactorial(n - mode) -
      logFactorial(k) -
      logFactorial(n - k) +
      (k - mode) * Math.log(p / (1 - p))
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= density) return k
  }
}

const small = [1]
for (let k = 1; k < 16; k++) small.push(small[k - 1] * k)
const logs = small.map(Math.log)

/** ln k!, by the series of Stirling (1730), to 1e-12 of its size. */
function logFactorial(k: number): number {
  if (k < 16) return logs[k]
  const square = 1 / (k * k)
  const tail = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / k
  return (k + 0.5) * Math.log(k) - k + 0.9189385332046727 + tail
}
