import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countText, cut, distinctTexts, listText, numberText, peopleText, plural } from './index.ts'

const runs = { seed: 1, numRuns: 1000 }
const parsed = (text: string) => Number(text.replace('−', '-').replaceAll(',', ''))

describe('numbers for a reader', () => {
  test.each([
    [0.52319, '0.523'],
    [-0.5, '−0.500'],
    [-0, '0'],
    [0.00012, '0.00012'],
    [12400, '12,400'],
    [-12345.6, '−12,346'],
    [123456789.5, '123,456,790'],
    [Number.NaN, 'not a number'],
    [-Infinity, '−∞'],
  ])('%d is %s', (value, text) => expect(numberText(value)).toBe(text))

  test('a value beyond its limit by a hair reads as beyond it', () => {
    expect(distinctTexts(0.20004, 0.2)).toEqual(['0.20004', '0.2'])
    expect(distinctTexts(0.2994, 0.29935)).toEqual(['0.2994', '0.29935'])
    expect(distinctTexts(0.0000123, 0.000012)).toEqual(['0.0000123', '0.000012'])
    expect(distinctTexts(0.30000000000000004, 0.3)).toEqual(['0.30000000000000004', '0.3'])
  })

  test('the texts of a value and its limit compare as the numbers do', () => {
    const number = fc.double({ min: -1e6, max: 1e6, noNaN: true })
    const near = fc.tuple(number, fc.double({ min: -1e-9, max: 1e-9, noNaN: true }))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.tuple(number, number),
          near.map(([limit, by]) => [limit + by, limit]),
        ),
        ([value, limit]) => {
          const [left, right] = distinctTexts(value!, limit!).map(parsed)
          expect(Math.sign(left! - right!)).toBe(Math.sign(value! - limit!))
        },
      ),
      runs,
    )
  })
})

describe('counts and lists', () => {
  test('a count that may single out a person is not told; zero is', () => {
    expect([0, 1, 9, 10, 1234].map(peopleText)).toEqual([
      '0',
      'fewer than 10',
      'fewer than 10',
      '10',
      '1,234',
    ])
  })

  test('thousands are parted', () => {
    expect([1, 1000, 1234567].map(countText)).toEqual(['1', '1,000', '1,234,567'])
    expect(plural(1, 'row')).toBe('1 row')
    expect(plural(1200, 'entry', 'entries')).toBe('1,200 entries')
  })

  test('a long list ends in how many more', () => {
    expect(listText(['a', 'b', 'c'])).toBe('a, b and c')
    expect(listText(['a', 'b', 'c'], 2)).toBe('a, b and 1 more')
  })

  test('a cut text keeps to its length and to whole characters', () => {
    expect(cut('ab🙂', 3)).toBe('ab…')
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 30 }), (text, most) => {
        expect(cut(text, most).length).toBeLessThanOrEqual(most)
        expect(cut(text, most).isWellFormed()).toBe(true)
      }),
      runs,
    )
  })
})
