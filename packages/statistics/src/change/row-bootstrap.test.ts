import { expect, test } from 'vitest'
import { rowBootstrap } from './row-bootstrap.ts'

const base = Array.from({ length: 200 }, (_, row) => Math.sin(row))
const candidate = base.map((loss, row) => loss + 0.1 + 0.3 * Math.cos(7 * row))

function mean(losses: number[], times: Uint32Array): number {
  let [sum, rows] = [0, 0]
  for (const [row, loss] of losses.entries()) {
    sum += times[row] * loss
    rows += times[row]
  }
  return sum / rows
}

const measure = (times: Uint32Array) => ({ baseline: mean(base, times), value: mean(candidate, times) })

test('finds the change of what was seen, and the standard error of a mean', () => {
  const found = rowBootstrap(200, measure, { worse: 'increase' })
  expect(found.change).toBeCloseTo(mean(candidate, new Uint32Array(200).fill(1)) - found.baseline, 12)
  const differences = candidate.map((loss, row) => loss - base[row])
  const error = Math.sqrt(differences.reduce((sum, each) => sum + (each - found.change) ** 2, 0)) / 200
  expect(Math.sqrt(found.variance.change) / error).toBeCloseTo(1, 1)
  expect((found.interval[1] - found.interval[0]) / (2 * 1.645 * error)).toBeCloseTo(1, 1)
  expect(found.p).toBeLessThan(0.01)
})

test('every resample has as many rows, and the same seed draws the same', () => {
  const sizes = new Set<number>()
  const size = (times: Uint32Array) => {
    sizes.add(times.reduce((sum, n) => sum + n, 0))
    return measure(times)
  }
  const options = { worse: 'increase' as const, resamples: 50, seed: 3 }
  expect(rowBootstrap(200, size, options)).toEqual(rowBootstrap(200, measure, options))
  expect([...sizes]).toEqual([200])
  expect(rowBootstrap(200, measure, options).seed).toBe(3)
})

test('a range bounds what has no number', () => {
  let calls = 0
  const found = rowBootstrap(10, () => ({ baseline: 0, value: calls++ % 2 === 0 ? 0.1 : Number.NaN }), {
    worse: 'increase',
    resamples: 100,
    range: [0, 1],
  })
  expect(found).toMatchObject({ change: 0.1, undefinedResamples: 50, interval: [-1, 1] })
  expect(found.p).toBeGreaterThan(0.5)
})
