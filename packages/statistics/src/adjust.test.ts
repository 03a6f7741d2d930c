import fc from 'fast-check'
import { expect, test } from 'vitest'
import { benjaminiHochberg, holm } from './adjust.ts'

const family = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 20 })

test('no p gets smaller, none passes 1, and their order stays', () => {
  fc.assert(
    fc.property(family, p => {
      for (const adjusted of [holm(p), benjaminiHochberg(p)])
        for (const [i, value] of p.entries()) {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value)
          expect(adjusted[i]).toBeLessThanOrEqual(1)
          for (const [j, other] of p.entries())
            if (value < other) expect(adjusted[i]).toBeLessThanOrEqual(adjusted[j])
        }
    }),
    { seed: 1, numRuns: 300 },
  )
})

test('the smallest of a family pays for all of them, and a false discovery costs less than a false rejection', () => {
  expect(holm([0.9, 0.001, 0.5])[1]).toBeCloseTo(0.003, 15)
  expect(holm([])).toEqual([])
  fc.assert(
    fc.property(family, p => {
      const strict = holm(p)
      for (const [i, value] of benjaminiHochberg(p).entries())
        expect(value).toBeLessThanOrEqual(strict[i] * (1 + 1e-12))
    }),
    { seed: 1, numRuns: 300 },
  )
})
