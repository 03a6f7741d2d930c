import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AllPrints, isWithin, printOf, Sketch } from './prints.ts'

const sketchOf = (values: readonly string[]) => {
  const sketch = new Sketch()
  for (const value of values) sketch.add(printOf(value))
  return [...sketch]
}
const values = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `person.${from + i}@x.org`)

describe('a sketch', () => {
  test('holds the smallest prints, each once and in order, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { maxLength: 2000 }), prints => {
        const sketch = new Sketch()
        for (const print of prints) sketch.add(print)
        expect([...sketch]).toEqual([...new Set(prints)].sort((a, b) => a - b).slice(0, 256))
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test.each<[string, string[], string[], boolean]>([
    ['the same few', values(0, 3), values(0, 3), true],
    ['the same many, in another order', values(0, 5000).reverse(), values(0, 5000), true],
    ['a few that are some of many', values(7, 10), values(0, 200), true],
    ['a fifth of many', values(0, 2000), values(0, 10_000), true],
    ['95 of 100, and five more', values(5, 105), values(0, 100), true],
    ['half of many, and as many more', values(2500, 7500), values(0, 5000), false],
    ['all of a few, and many more', values(0, 5000), values(0, 100), false],
    ['others', values(0, 3), values(3, 6), false],
    // Of three among a million, a sketch of the million most likely knows none.
    ['too few of too many to be told', values(0, 3), values(0, 100_000), false],
    ['none', [], values(0, 9), false],
  ])('tells whether a column holds the values of another: %s', (_, now, before, expected) => {
    expect(isWithin(sketchOf(now), sketchOf(before))).toBe(expected)
  })
})

test('all prints are given back, each once', () => {
  const prints = values(0, 10_000).map(printOf)
  const all = new AllPrints()
  for (const print of [...prints, ...prints]) all.add(print)
  expect(all.size).toBe(10_000)
  expect([...all].sort((a, b) => a - b)).toEqual(prints.sort((a, b) => a - b))
})
