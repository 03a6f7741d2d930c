import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newcombe, newcombePaired, type Proportion, wilson } from './wilson.ts'

const proportion: fc.Arbitrary<Proportion> = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0.5, max: 1e6, noNaN: true }))
  .map(([rate, n]) => ({ k: rate * n, n }))
const confidence = fc.constantFrom(0.5, 0.9, 0.95, 0.999)
const runs = { seed: 1, numRuns: 500 }

describe('wilson', () => {
  test('an example by hand', () => {
    // Newcombe 1998 (Statistics in Medicine 17:857), table I: 81 of 263
    const [low, high] = wilson({ k: 81, n: 263 }, 0.95)
    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.2553', '0.3662'])
  })

  test('lies within 0 and 1 and covers the rate', () => {
    fc.assert(
      fc.property(proportion, confidence, (a, level) => {
        const [low, high] = wilson(a, level)
        expect(low).toBeGreaterThanOrEqual(0)
        expect(high).toBeLessThanOrEqual(1)
        expect(low).toBeLessThanOrEqual(a.k / a.n)
        expect(high).toBeGreaterThanOrEqual(a.k / a.n)
      }),
      runs,
    )
  })

  test('none and all of a group are bounds, and nothing is certain', () => {
    expect(wilson({ k: 0, n: 10 }, 0.95)[0]).toBe(0)
    expect(wilson({ k: 10, n: 10 }, 0.95)[1]).toBe(1)
    expect(wilson({ k: 10, n: 10 }, 0.95)[0]).toBeCloseTo(0.7225, 4)
  })
})

describe('newcombe', () => {
  test('lies within -1 and 1, covers the difference, and turns with the sides', () => {
    fc.assert(
      fc.property(proportion, proportion, confidence, (a, b, level) => {
        const [low, high] = newcombe(a, b, level)
        const difference = a.k / a.n - b.k / b.n
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(high).toBeLessThanOrEqual(1 + 1e-12)
        expect(low).toBeLessThanOrEqual(difference)
        expect(high).toBeGreaterThanOrEqual(difference)
        const [turnedLow, turnedHigh] = newcombe(b, a, level)
        expect(turnedLow).toBeCloseTo(-high, 12)
        expect(turnedHigh).toBeCloseTo(-low, 12)
      }),
      runs,
    )
  })
})

describe('newcombePaired', () => {
  const pairs = fc
    .record({ both: fc.nat(50), onlyFirst: fc.nat(50), onlySecond: fc.nat(50), neither: fc.nat(50) })
    .filter(cells => Object.values(cells).some(count => count > 0))

  test('lies within -1 and 1, covers the difference, and turns with the sides', () => {
    fc.assert(
      fc.property(pairs, confidence, (cells, level) => {
        const { both, onlyFirst, onlySecond, neither } = cells
        const [low, high] = newcombePaired(cells, level)
        const difference = (onlyFirst - onlySecond) / (both + onlyFirst + onlySecond + neither)
        expect(low).toBeGreaterThanOrEqual(-1 - 1e-12)
        expect(high).toBeLessThanOrEqual(1 + 1e-12)
        expect(low).toBeLessThanOrEqual(difference + 1e-12)
        expect(high).toBeGreaterThanOrEqual(difference - 1e-12)
        const turned = newcombePaired({ ...cells, onlyFirst: onlySecond, onlySecond: onlyFirst }, level)
        expect(turned[0]).toBeCloseTo(-high, 12)
        expect(turned[1]).toBeCloseTo(-low, 12)
      }),
      runs,
    )
  })

  test('two models that mostly agree are told apart more finely than two samples', () => {
    const paired = newcombePaired({ both: 850, onlyFirst: 30, onlySecond: 10, neither: 110 }, 0.9)
    const apart = newcombe({ k: 880, n: 1000 }, { k: 860, n: 1000 }, 0.9)
    expect(paired[0]).toBeGreaterThan(0)
    expect(apart[0]).toBeLessThan(0)
  })
})
