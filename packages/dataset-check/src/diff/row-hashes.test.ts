import { type AnyColumn, TableReader } from '@probity/tables'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { common, duplicates, RowHashes, within } from './row-hashes.ts'

/** The hashes of rows of small integers, each a column. */
async function hashed(rows: readonly (readonly number[])[], width: number): Promise<RowHashes> {
  const names = Array.from({ length: width }, (_, i) => `c${i}`)
  const bytes = Buffer.from([names, ...rows].map(row => `${row.join(',')}\n`).join(''))
  let from = 0
  const source = {
    read(into: Uint8Array, at: number) {
      const count = bytes.copy(into, at, from)
      from += count
      return count
    },
    close() {},
  }
  const hashes = new RowHashes()
  await new TableReader(names.map(name => ({ name, as: 'any' }))).read(source, 't.csv', batch =>
    hashes.add(batch.columns as AnyColumn[], batch.rows),
  )
  return hashes
}

const text = (row: readonly number[]) => row.join(',')
const count = (rows: readonly (readonly number[])[], row: string) =>
  rows.filter(other => text(other) === row).length

describe('hashes of rows', () => {
  test('answer as the rows themselves would', async () => {
    const rows = (width: number) =>
      fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: width, maxLength: width }), {
        minLength: 1,
        maxLength: 30,
      })
    const two = fc
      .integer({ min: 2, max: 4 })
      .chain(width => fc.tuple(rows(width), rows(width), fc.constant(width)))
    await fc.assert(
      fc.asyncProperty(two, async ([a, b, width]) => {
        const [left, right] = [(await hashed(a, width)).sorted(), (await hashed(b, width)).sorted()]
        const distinct = [...new Set(a.map(text))]
        expect(duplicates(left)).toBe(a.length - distinct.length)
        expect(common(left, right)).toBe(
          distinct.reduce((sum, row) => sum + Math.min(count(a, row), count(b, row)), 0),
        )
        expect(within(left, right)).toBe(b.filter(row => distinct.includes(text(row))).length)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('tell the columns apart: values that change places are another row', async () => {
    const rows = Array.from({ length: 40_000 }, (_, i) => [i % 200, Math.floor(i / 200)])
    expect(duplicates((await hashed(rows, 2)).sorted())).toBe(0)
  })

  test('fill their 64 bits evenly', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [i, 1])
    const sorted = (await hashed(rows, 2)).sorted()
    for (let bit = 0n; bit < 64n; bit++) {
      const ones = sorted.reduce((sum, hash) => sum + Number((hash >> bit) & 1n), 0)
      // Five standard errors of 20,000 fair coins.
      expect(Math.abs(ones - 10_000)).toBeLessThan(354)
    }
  })
})
