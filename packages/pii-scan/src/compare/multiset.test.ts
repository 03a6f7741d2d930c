import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Multiset } from './multiset.ts'

test('each number is taken as often as it is there, and the others are left', () => {
  const small = fc.array(fc.integer({ min: 0, max: 9 }))
  fc.assert(
    fc.property(small, small, (held, asked) => {
      const set = new Multiset(Float64Array.from(held))
      const left = [...held]
      for (const number of asked) {
        const at = left.indexOf(number)
        if (at >= 0) left.splice(at, 1)
        expect(set.take(number)).toBe(at >= 0)
      }
      expect([...set.left()]).toEqual(left.sort())
    }),
    { seed: 1, numRuns: 500 },
  )
})
