import { describe, expect, test } from 'vitest'
import { metrics } from '../metrics.ts'
import { Draws, percentiles, resampleCells, varianceOf } from './bootstrap.ts'
import { pairedOf } from './compared.fixture.ts'
import { baseOf, candidateOf } from './paired.ts'

const cells = pairedOf([500, 30, 20, 50], [100, 60, 40, 200])

describe('resampled cells', () => {
  test('keep the size of the group, and the spread of a rate is its standard error', () => {
    const sizes = resampleCells([cells], ([{ counts }]) => counts.tn + counts.fp + counts.fn + counts.tp)
    expect(new Set([...sizes.baseline, ...sizes.value])).toEqual(new Set([1000]))
    const { baseline, value } = resampleCells([cells], ([drawn]) => metrics.accuracy.compute(drawn))
    const variance = varianceOf({ baseline, value })
    // ((x + z) / n - d^2) / n with x = 70, z = 80, and p (1 - p) / n.
    expect(Math.sqrt(variance.change) / Math.sqrt((0.15 - 0.01 ** 2) / 1000)).toBeCloseTo(1, 1)
    expect(Math.sqrt(variance.baseline) / Math.sqrt((0.77 * 0.23) / 1000)).toBeCloseTo(1, 1)
  })

  test('are the same for the same seed, whatever else was drawn', () => {
    const f1 = (draws: Draws) => resampleCells([cells], ([drawn]) => metrics.f1.compute(drawn), draws).value
    const shared = new Draws({ resamples: 50 })
    resampleCells([pairedOf([1, 2, 3, 4], [5, 6, 7, 8]), cells], () => 0, shared)
    expect(f1(shared)).toEqual(f1(new Draws({ resamples: 50 })))
    expect(f1(shared)).not.toEqual(f1(new Draws({ resamples: 50, seed: 2 })))
  })

  test('two groups of one number are drawn apart', () => {
    const same = resampleCells([cells, cells], ([a, b]) => Number(a.counts.tp === b.counts.tp))
    expect(same.value.reduce((sum, is) => sum + is, 0)).toBeLessThan(200)
  })

  test('of models that are not paired vary on their own', () => {
    const apart = { base: baseOf(cells), candidate: candidateOf(cells) }
    const spread = (group: typeof cells | typeof apart) => {
      const { baseline, value } = resampleCells([group], ([drawn]) => metrics.accuracy.compute(drawn))
      return value
        .map((found, i) => found - baseline[i])
        .reduce((sum, change) => sum + (change - 0.01) ** 2, 0)
    }
    // 4 p (1 - p) / ((x + z) / n), about.
    expect(spread(apart) / spread(cells)).toBeCloseTo((0.77 * 0.23 + 0.78 * 0.22) / 0.15, 0)
  })
})

describe('what resamples tell', () => {
  const found = (changes: number[]) => ({
    baseline: Float64Array.from(changes, () => 0),
    value: Float64Array.from(changes),
  })
  const judged = (changes: number[], change: number) =>
    percentiles(found(changes), change, 'increase', 0.5, [-1, 1])

  test('the interval is of their percentiles, and p of those that are not worse', () => {
    const { interval, p } = judged([0.4, 0.1, 0.2, -0.1, 0.3], 0.2)
    expect(interval).toEqual([0.1, 0.3])
    expect(p).toBe(2 / 6)
  })

  test('the interval holds the change itself', () => {
    expect(judged([0.4, 0.1, 0.2, -0.1, 0.3], 0.35).interval).toEqual([0.1, 0.35])
  })

  test('a resample without a number is not worse, and open to both sides', () => {
    const { interval, p, undefinedResamples } = judged([0.4, Number.NaN, 0.2, Number.NaN, 0.3], 0.3)
    expect(undefinedResamples).toBe(2)
    expect(p).toBe(3 / 6)
    expect(interval).toEqual([-2, 2])
  })
})
