import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Clusters } from './clusters.ts'

const someRows = fc.array(
  fc.record({
    group: fc.nat(3),
    cell: fc.nat(7),
    weight: fc.integer({ min: 1, max: 9 }),
    cluster: fc.nat(12),
  }),
  { maxLength: 300 },
)

test('the sums of each cluster in each group are those of its rows, also where a cluster is in several', () => {
  fc.assert(
    fc.property(someRows, rows => {
      const clusters = new Clusters()
      // A combination for each group and cell; group 3 is none.
      for (const { group, cell, weight, cluster } of rows) clusters.add(8 * group + cell, weight, 0, cluster)
      const combinations = Array.from({ length: 32 }, (_, i) => i)
      const sums = clusters.sums(
        3,
        Int32Array.from(combinations, i => (i >> 3 === 3 ? -1 : i >> 3)),
        Int32Array.from(combinations, i => i & 7),
      )
      for (const [group, found] of sums.entries()) {
        const expected = new Map<number, number[]>()
        for (const row of rows) {
          if (row.group !== group) continue
          if (!expected.has(row.cluster)) expected.set(row.cluster, Array(8).fill(0))
          expected.get(row.cluster)![row.cell]! += row.weight
        }
        expect([...found]).toEqual([...expected.values()].flat())
      }
    }),
    { seed: 1, numRuns: 200 },
  )
})

test('a row without a cluster is one of its own, and one in no group is in no sum', () => {
  const clusters = new Clusters()
  // The key of an empty field.
  for (let row = 0; row < 3; row++) clusters.add(0, 1, 0xcbf29ce4, 0x84222325)
  clusters.add(1, 1, 0, 7)
  const [sums] = clusters.sums(1, Int32Array.of(0, -1), Int32Array.of(2, 2))
  expect(sums!.length).toBe(3 * 8)
  expect([...clusters.firstRows()]).toEqual([0, 1, 2, 3])
})
