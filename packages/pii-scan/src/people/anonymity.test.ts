import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { memorySource } from '../scan/memory.fixture.ts'
import { contextOf } from '../scan/scan.ts'
import { anonymity } from './anonymity.ts'
import { Combinations } from './combinations.ts'
import type { Table } from './table-rows.ts'

const table = (csv: string) => ({ path: 't.csv', open: async () => memorySource(Buffer.from(csv)) })
const reading = {
  engine: contextOf({ recognizers, columnRules }).engine,
  signal: new AbortController().signal,
}
const of = (from: Table, columns: string[], sensitive: string | undefined, small: number) =>
  anonymity(from, { columns, sensitive, small }, reading)
const csvOf = (names: readonly string[], rows: readonly (readonly string[])[]) =>
  [names, ...rows].map(row => row.join(',')).join('\n')

describe('combinations', () => {
  test('are counted as a map would, whatever their hashes', () => {
    // Hashes from a small range collide in the table; their order of arrival is that of the indexes.
    const hash = fc.tuple(
      fc.integer({ min: 0, max: 7 }),
      fc.integer({ min: 0, max: 2 ** 32 - 1 }).map(n => n - (n % 2 ** 12)),
    )
    fc.assert(
      fc.property(fc.array(hash, { maxLength: 9000 }), hashes => {
        const counted = new Combinations()
        const expected = new Map<string, number>()
        for (const [high, low] of hashes) {
          counted.add(high, low)
          expected.set(`${high} ${low}`, (expected.get(`${high} ${low}`) ?? 0) + 1)
        }
        expect(counted.size).toBe(expected.size)
        expect([...counted.counts]).toEqual([...expected.values()])
        expect([...counted].map(([high, low]) => `${high} ${low}`).toSorted()).toEqual(
          [...expected.keys()].toSorted(),
        )
        for (const [high, low] of hashes) expect(counted.has(high, low)).toBe(true)
        expect(counted.has(8, 1)).toBe(false)
      }),
      { seed: 1, numRuns: 20 },
    )
  })
})

describe('anonymity', () => {
  test('of a table by hand', async () => {
    const csv = 'zip,sex,illness\n1,f,a\n1,f,b\n1,f,b\n2,m,a\n2,m,a\n3,m,c\n'
    expect(await of(table(csv), ['zip', 'sex'], 'illness', 3)).toEqual({
      rows: 6,
      classes: 3,
      k: 1,
      smallRows: 3,
      l: 1,
    })
  })

  test('is what counting the texts gives, a missing value being a value', async () => {
    const value = fc.constantFrom('', '0', '1', 'f', 'm')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(value, value, value), { minLength: 1, maxLength: 200 }),
        async rows => {
          const found = await of(table(csvOf(['a', 'b', 's'], rows)), ['a', 'b'], 's', 5)
          const groups = Map.groupBy(rows, ([a, b]) => `${a} ${b}`)
          const sizes = [...groups.values()].map(group => group.length)
          expect(found).toEqual({
            rows: rows.length,
            classes: groups.size,
            k: Math.min(...sizes),
            smallRows: sizes.filter(size => size < 5).reduce((sum, size) => sum + size, 0),
            l: Math.min(...[...groups.values()].map(group => new Set(group.map(row => row[2])).size)),
          })
        },
      ),
      { seed: 1, numRuns: 100 },
    )
  })

  test('the order of the columns counts: (1, 2) is not (2, 1)', async () => {
    expect((await of(table('a,b\n1,2\n2,1\n'), ['a', 'b'], undefined, 2)).classes).toBe(2)
  })
})
