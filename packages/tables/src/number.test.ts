import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readRows } from './memory.fixture.ts'

/** The numbers of a column with these fields. */
async function numbers(...fields: string[]): Promise<number[]> {
  const { rows } = await readRows(`v,w\n${fields.map(field => `${field},x\n`).join('')}`, [
    { name: 'v', as: 'number' },
  ])
  return rows.map(row => row[0] as number)
}

describe('a number column', () => {
  test('every double is read back from its shortest spelling', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1 }),
        async doubles => {
          expect(await numbers(...doubles.map(String))).toEqual(
            doubles.map(value => (Object.is(value, -0) ? 0 : value)),
          )
        },
      ),
      { seed: 1, numRuns: 300 },
    )
  })

  test('every decimal spelling is rounded as the engine rounds it', async () => {
    const digits = fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: 24 })
    const spelling = fc
      .tuple(
        fc.constantFrom('', '-', '+'),
        digits,
        fc.constantFrom('', '.'),
        digits,
        fc.constantFrom('', 'e', 'E-', 'e+'),
        fc.nat(330),
      )
      .filter(([, whole, point, fraction]) => whole !== '' || (point !== '' && fraction !== ''))
      .map(
        ([sign, whole, point, fraction, e, power]) =>
          sign + whole + point + (point && fraction) + (e && e + power),
      )
      .filter(text => Number.isFinite(Number(text)))
    await fc.assert(
      fc.asyncProperty(fc.array(spelling, { minLength: 1 }), async texts => {
        expect(await numbers(...texts)).toEqual(texts.map(Number))
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('spaces and tabs around a number and quotes around it do not matter', async () => {
    expect(await numbers(' 1.5', '2\t', '" 3e2 "', '"-4"', '.5', '6.')).toEqual([1.5, 2, 300, -4, 0.5, 6])
  })

  test('the missing spellings of pandas are NaN, quoted or not', async () => {
    expect(await numbers('', '""', 'NA', '"n/a"', '#N/A N/A', '-1.#IND', 'None')).toEqual(Array(7).fill(NaN))
  })

  test.each([
    ['12abc', 'text'],
    ['-', 'text'],
    ['.', 'text'],
    ['1e', 'text'],
    ['1e+', 'text'],
    ['1 2', 'text'],
    ['1.2.3', 'text'],
    [' NA', 'text'],
    ['"say ""1"""', 'text'],
    ['  ', 'blank text'],
    ['" "', 'blank text'],
    ['inf', 'infinity'],
    ['-Infinity', 'infinity'],
    ['True', 'true or false'],
    ['0x1F', 'a hexadecimal, octal or binary number'],
    ['0o17', 'a hexadecimal, octal or binary number'],
    ['1_000', 'a number with underscores'],
    ['"1,234"', 'a number with a thousands separator'],
    ['"12,345.5"', 'a number with a thousands separator'],
    ['"0,5"', 'a number with a decimal comma'],
    ['50%', 'a number with a percent sign'],
    ['$1', 'a number with a currency sign'],
    ['3.50 €', 'a number with a currency sign'],
    ['1e999', 'a number beyond the range of doubles'],
    ['١', 'text'],
  ])('%j is refused as %s, by column and record', async (field, kind) => {
    const reading = numbers('7', '', field, '8')
    await expect(reading).rejects.toThrow(
      new DataError(`${kind} where a number was expected`, {
        path: 'table.csv',
        record: 3,
        column: 'v',
        byteOffset: 11,
      }),
    )
  })

  test('a refused value is never told', async () => {
    await expect(numbers('4111111111111111x')).rejects.not.toThrow('4111')
  })
})
