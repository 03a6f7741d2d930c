import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { classMetrics } from '../accuracy/class-metrics.ts'
import { metrics } from '../metrics.ts'
import { percentiles, resampleCells, varianceOf } from './bootstrap.ts'
import { pairedOf } from './compared.fixture.ts'
import {
  type ComparedClasses,
  linearisedConfusion,
  type OfMatrix,
  resampleConfusions,
} from './confusion-change.ts'

const accuracy = of('accuracy')
const macroF1 = of('f1_macro')

function of(name: string): OfMatrix {
  const metric = classMetrics[name]
  if (!('of' in metric) || metric.of === undefined) throw new Error(name)
  return metric.of
}

/** So many rows of each joint cell. */
function rowsOf(
  size: number,
  cells: [truth: number, base: number, candidate: number, rows: number][],
): ComparedClasses {
  const all = cells.flatMap(([truth, base, candidate, rows]) =>
    Array.from({ length: rows }, () => [truth, base, candidate]),
  )
  const column = (i: number) => Int32Array.from(all, row => row[i])
  return { size, truth: column(0), base: column(1), candidate: column(2) }
}

const some = rowsOf(3, [
  [0, 0, 0, 300],
  [0, 1, 0, 30],
  [0, 0, 2, 20],
  [1, 1, 1, 250],
  [1, 2, 1, 10],
  [1, 1, 0, 40],
  [2, 2, 2, 300],
  [2, 0, 0, 50],
])

describe('a function of the confusion matrix', () => {
  test('does not change between models that say the same', () => {
    const same = { ...some, candidate: some.base }
    const { baseline, value } = resampleConfusions(same, macroF1)
    expect(value).toEqual(baseline)
    expect(linearisedConfusion(same, macroF1)?.variance.change).toBe(0)
  })

  test('is linearised to the variance of a mean, where it is one', () => {
    const n = some.truth.length
    const right = (codes: Int32Array) =>
      Float64Array.from(codes, (code, row) => Number(code === some.truth[row]))
    const change = right(some.candidate).map((hit, row) => hit - right(some.base)[row])
    const mean = change.reduce((sum, x) => sum + x, 0) / n
    const variance = change.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (n - 1) / n
    const found = linearisedConfusion(some, accuracy)!
    expect(found.variance.change / variance).toBeCloseTo(1, 6)
    expect(found.value - found.baseline).toBeCloseTo(mean, 12)
  })

  test.each(['accuracy', 'f1_macro', 'matthews_corrcoef', 'cohen_kappa_quadratic', 'precision_weighted'])(
    '%s varies over resamples as it does linearised',
    name => {
      const linear = linearisedConfusion(some, of(name))!.variance
      const resampled = varianceOf(resampleConfusions(some, of(name)))
      for (const part of ['baseline', 'value', 'change'] as const)
        expect(resampled[part] / linear[part]).toBeCloseTo(1, 0.8)
    },
  )

  test('varies twice as much where every row comes with its copy', () => {
    const twice = (codes: Int32Array) => Int32Array.from([...codes, ...codes])
    const doubled = {
      ...some,
      truth: twice(some.truth),
      base: twice(some.base),
      candidate: twice(some.candidate),
    }
    const clusters = Int32Array.from(doubled.truth, (_, row) => row % some.truth.length)
    const alone = linearisedConfusion(some, macroF1)!.variance.change
    expect(linearisedConfusion({ ...doubled, clusters }, macroF1)!.variance.change).toBeCloseTo(alone, 12)
    expect(linearisedConfusion(doubled, macroF1)!.variance.change).toBeCloseTo(alone / 2, 6)
  })

  test('of two classes has the interval that joint cells of groups have', () => {
    const cells = pairedOf([400, 30, 20, 150], [90, 40, 25, 245])
    const rows = rowsOf(
      2,
      [...cells.counts].map((count, cell) => [cell >> 2, (cell >> 1) & 1, cell & 1, count]),
    )
    const known = resampleCells([cells], ([drawn]) => metrics.balanced_accuracy.compute(drawn))
    const ours = resampleConfusions(rows, of('balanced_accuracy'))
    const interval = (found: typeof known) => percentiles(found, 0, 'decrease', 0.9, [0, 1]).interval
    for (const side of [0, 1] as const) expect(interval(ours)[side]).toBeCloseTo(interval(known)[side], 2)
  })

  test('any rows give variances that are numbers from 0, or none', () => {
    const codes = fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(2)), { maxLength: 20 })
    fc.assert(
      fc.property(codes, all => {
        const rows = rowsOf(
          3,
          all.map(([t, b, c]) => [t, b, c, 1]),
        )
        const found = linearisedConfusion(rows, macroF1)
        if (all.length < 2) expect(found).toBeNull()
        else for (const variance of Object.values(found!.variance)) expect(variance).toBeGreaterThanOrEqual(0)
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})
