import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AnyColumn, kinds, TableReader } from './index.ts'
import { memorySource } from './memory.fixture.ts'

const names = Object.keys(kinds) as (keyof typeof kinds)[]

/** What each field of a column is: kind, number, hash, text. */
async function values(fields: readonly string[], distinct?: number) {
  const reader = new TableReader([{ name: 'v', as: 'any', distinct }])
  const found: { kind: string; value: number; hash: string; text: string | undefined }[] = []
  const data = `v,w\n${fields.map(field => `"${field.replaceAll('"', '""')}",x\n`).join('')}`
  await reader.read(memorySource(data), 't.csv', ({ rows, columns }) => {
    const column = columns[0] as AnyColumn
    for (let row = 0; row < rows; row++)
      found.push({
        kind: names[column.kinds[row]!]!,
        value: column.values[row]!,
        hash: `${column.high[row]!.toString(16)}-${column.low[row]!.toString(16)}`,
        text: column.dictionary[column.codes[row]!],
      })
  })
  return { found, column: reader.columns[0] as AnyColumn }
}

describe('a column of which nothing is known', () => {
  test.each([
    ['', 'empty'],
    ['NA', 'missing'],
    ['#N/A N/A', 'missing'],
    ['True', 'truth'],
    ['false ', 'truth'],
    ['12', 'integer'],
    ['-1.0', 'integer'],
    [' 1e3', 'integer'],
    ['12345678901234567890', 'integer'],
    ['0.5', 'decimal'],
    ['007', 'text'],
    ['1,000', 'text'],
    ['inf', 'text'],
    ['2026-11-23', 'date'],
    ['2026-11-23T12:00:00Z', 'date'],
    ['2026-11-2x', 'text'],
    ['2026-11-230', 'text'],
    ['x', 'text'],
    [' ', 'text'],
  ])('%j is %s, and never refused', async (field, kind) => {
    const { found } = await values([field])
    expect(found[0]!.kind).toBe(kind)
    expect(Number.isNaN(found[0]!.value)).toBe(kind !== 'integer' && kind !== 'decimal')
  })

  test('numbers have one hash however they are spelt, and texts one for each', async () => {
    const { found } = await values([
      '1',
      '1.0',
      ' +1e0',
      '01',
      'TRUE',
      'true',
      '0',
      '-0',
      '0.1',
      '.10',
      'x',
      'x ',
    ])
    const hash = found.map(value => value.hash)
    expect(new Set([hash[0], hash[1], hash[2]]).size).toBe(1)
    expect(hash[3]).not.toBe(hash[0])
    expect(hash[4]).toBe(hash[5])
    expect(hash[4]).toBe(hash[0])
    expect(hash[6]).toBe(hash[7])
    expect(hash[8]).toBe(hash[9])
    expect(hash[10]).not.toBe(hash[11])
  })

  test('integers too large for a double keep apart', async () => {
    const { found } = await values(['12345678901234567890', '12345678901234567891'])
    expect(found[0]!.hash).not.toBe(found[1]!.hash)
    expect(found[0]!.value).toBe(found[1]!.value)
  })

  test('equal numbers and only they have equal hashes', async () => {
    const double = fc.double({ noNaN: true, noDefaultInfinity: true })
    const number = fc.oneof(double, fc.integer({ min: -20, max: 20 }))
    await fc.assert(
      fc.asyncProperty(number, number, async (a, b) => {
        const { found } = await values([String(a), String(b)])
        expect(found[0]!.hash === found[1]!.hash).toBe(a === b)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('texts have codes as in a category, until there are too many', async () => {
    const few = await values(['b', 'a', 'b', '', '1'], 4)
    expect(few.found.map(value => value.text)).toEqual(['b', 'a', 'b', '', '1'])
    expect(few.column.isFull).toBe(false)
    const many = await values(['b', 'a', 'b', '', '1'], 3)
    expect(many.found.every(value => value.text === undefined)).toBe(true)
    expect(many.column.isFull).toBe(true)
  })
})
