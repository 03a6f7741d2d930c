import { expect, test } from 'vitest'
import { metrics } from '../metrics.ts'
import { pairedOf } from './compared.fixture.ts'
import { baseOf, candidateOf, churnOf, isPlain, mergePaired, outsideOf, type PairedCells } from './paired.ts'

const cells = pairedOf([50, 3, 2, 5], [10, 6, 4, 20])

test('each model has its own confusion table', () => {
  expect(baseOf(cells).counts).toEqual({ tn: 53, fp: 7, fn: 16, tp: 24 })
  expect(candidateOf(cells).counts).toEqual({ tn: 52, fp: 8, fn: 14, tp: 26 })
  expect(metrics.accuracy.compute(candidateOf(cells))).toBe(0.78)
})

test('churn is the share of flipped decisions, in both directions', () => {
  const { flipped, toPositive, toNegative } = churnOf(cells)
  expect([flipped.value, toPositive.value, toNegative.value]).toEqual([0.15, 0.09, 0.06])
  expect([flipped.count, toPositive.count, toNegative.count, flipped.n]).toEqual([15, 9, 6, 100])
  // Wilson 1927, of 15 in 100.
  expect(flipped.interval?.map(bound => bound.toFixed(4))).toEqual(['0.0931', '0.2328'])
  expect(churnOf(pairedOf([0, 0, 0, 0], [0, 0, 0, 0])).flipped).toMatchObject({
    value: null,
    reason: 'no rows',
  })
})

test('rows that weigh the same are counted, and others are not', () => {
  const heavy = (counts: Float64Array, weight: number, square: number): PairedCells => ({
    counts,
    weights: counts.map(count => weight * count),
    squares: counts.map(count => square * count),
  })
  expect(isPlain(heavy(cells.counts, 3.7, 3.7 ** 2))).toBe(true)
  expect(isPlain(heavy(cells.counts, 2, 5))).toBe(false)
  expect(isPlain({ ...cells, clusters: cells.weights })).toBe(false)
  expect(isPlain({ base: baseOf(cells), candidate: candidateOf(cells) })).toBe(true)
})

test('a merged group has the rows of its parts, and the clusters', () => {
  const other = { ...pairedOf([1, 0, 0, 0], [0, 0, 0, 1]), clusters: Float64Array.of(1, 0, 0, 0, 0, 0, 0, 1) }
  const merged = mergePaired([cells, other]) as PairedCells
  expect([...merged.counts]).toEqual([51, 3, 2, 5, 10, 6, 4, 21])
  // Rows without clusters are one.
  expect([...merged.clusters!]).toEqual([...cells.weights, ...other.clusters])
  const unpaired = { base: baseOf(cells), candidate: candidateOf(cells) }
  expect(mergePaired([cells, unpaired])).toMatchObject({ base: { counts: { tn: 106 } } })
})

test('rows outside all groups are what is left', () => {
  const other = pairedOf([1, 2, 0, 0], [0, 0, 0, 1])
  expect(outsideOf([cells, other], mergePaired([cells, other]))).toBeNull()
  expect([...(outsideOf([cells], mergePaired([cells, other])) as PairedCells).counts]).toEqual([
    ...other.counts,
  ])
  const unpaired = { base: baseOf(cells), candidate: candidateOf(cells) }
  expect(outsideOf([unpaired], mergePaired([unpaired]))).toBeNull()
  expect(outsideOf([unpaired], mergePaired([unpaired, other]))).toMatchObject({
    base: { counts: { tn: 3, fp: 0, fn: 0, tp: 1 } },
  })
})
