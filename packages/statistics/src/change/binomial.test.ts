import { describe, expect, test } from 'vitest'
import { unimodal } from '../unimodal.ts'
import { binomial } from './binomial.ts'
import { randomFrom } from './random.ts'

describe('random numbers', () => {
  test('are those of sfc32, and the same for the same seed', () => {
    // By an independent run of the published algorithm.
    const random = randomFrom(1)
    expect([random.bits(), random.bits(), random.bits()]).toEqual([2012149540, 1872316204, 1707632675])
    expect(randomFrom(7).unit()).toBe(randomFrom(7).unit())
    expect(randomFrom(7).unit()).not.toBe(randomFrom(7 + 2 ** 32).unit())
  })

  test('are even over (0, 1)', () => {
    const random = randomFrom(2)
    const counts = new Float64Array(100)
    for (let i = 0; i < 100_000; i++) counts[Math.floor(100 * random.unit())]++
    // Chi-squared with 99 degrees of freedom: 0.1 % lie beyond 148.
    expect(counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0)).toBeLessThan(148)
  })
})

describe('binomial draws', () => {
  test.each([
    ['few expected, by inversion', 20, 0.3],
    ['just by inversion', 39, 0.25],
    ['just by rejection', 40, 0.25],
    ['by rejection', 1000, 0.4],
    ['turned round', 60, 0.8],
    ['small chance', 100_000, 0.00005],
  ])('have the binomial law: %s', (_, n, p) => {
    const runs = 40_000
    const random = randomFrom(3)
    const counts = new Map<number, number>()
    for (let run = 0; run < runs; run++) {
      const k = binomial(random, n, p)
      counts.set(k, (counts.get(k) ?? 0) + 1)
    }
    const high = Math.min(n, 1000)
    const law = unimodal(0, high, Math.floor((n + 1) * p), k => (((n - k) / (k + 1)) * p) / (1 - p))
    // Chi-squared over outcomes that are expected 10 times; the others are one.
    let [chi, classes, rest, restFound] = [0, 0, 0, runs]
    for (const [k, chance] of law.entries()) {
      const found = counts.get(k) ?? 0
      if (chance * runs < 10) {
        rest += chance * runs
        continue
      }
      chi += (found - chance * runs) ** 2 / (chance * runs)
      restFound -= found
      classes++
    }
    chi += (restFound - rest) ** 2 / Math.max(rest, 1)
    // Mean + 4 standard deviations of chi-squared.
    expect(chi).toBeLessThan(classes + 4 * Math.sqrt(2 * classes))
  })

  test('stay within 0 and n, and are certain where the chance is', () => {
    const random = randomFrom(4)
    for (const n of [0, 1, 5, 100]) expect([binomial(random, n, 0), binomial(random, n, 1)]).toEqual([0, n])
    for (let run = 0; run < 1000; run++) expect(binomial(random, 12, 0.99)).toBeLessThanOrEqual(12)
  })
})
