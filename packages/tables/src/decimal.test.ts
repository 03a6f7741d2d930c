import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareDecimals, decimalText, parseDecimal } from './decimal.ts'

const text = (spelling: string) => decimalText(parseDecimal(spelling)!)

describe('exact decimals', () => {
  test('spellings of one number have one text', () => {
    for (const spelling of ['100', '+100.0', '1e2', '00100', '1000e-1', ' 100 ', '.1E3'])
      expect(text(spelling)).toBe('100')
    for (const spelling of ['0', '-0', '0.00', '.0', '0e5', '+00.']) expect(text(spelling)).toBe('0')
    expect(text('-00.050')).toBe('-0.05')
    expect(text('1.50e-9')).toBe('1.5e-9')
    expect(text('1e400')).toBe('1e400')
  })

  test('integers of any length keep apart', () => {
    expect(text('12345678901234567890')).toBe('12345678901234567890')
    expect(text('12345678901234567891')).toBe('12345678901234567891')
  })

  test('what is no decimal number is none', () => {
    for (const spelling of [
      '',
      ' ',
      '-',
      '.',
      'e5',
      '1e',
      '0x1',
      '1_0',
      '1,0',
      'inf',
      'NaN',
      '1e9999999999',
      '1 2',
    ])
      expect(parseDecimal(spelling)).toBeUndefined()
  })

  test('a double keeps its value, and order is by size', () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true })
    fc.assert(
      fc.property(double, double, (a, b) => {
        expect(Number(text(String(a)))).toBe(a === 0 ? 0 : a)
        expect(text(text(String(a)))).toBe(text(String(a)))
        const order = compareDecimals(parseDecimal(String(a))!, parseDecimal(String(b))!)
        expect(Math.sign(order) + 0).toBe(a < b ? -1 : a > b ? 1 : 0)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
