import type { Confusion } from '../accuracy/confusion.ts'
import type { Value } from '../metrics.ts'
import { binomial } from './binomial.ts'
import type { ResampleOptions, Resamples } from './bootstrap.ts'
import type { RowDesign } from './mean-change.ts'
import type { Moments } from './moments.ts'
import { randomFrom } from './random.ts'

/** Rows of any number of classes under two models: codes below `size`. */
export interface ComparedClasses extends RowDesign {
  size: number
  truth: Int32Array
  base: Int32Array
  candidate: Int32Array
}

/** A function of the confusion matrix. */
export type OfMatrix = (confusion: Confusion) => Value

/**
 * A function of the confusion matrix on resampled rows, of both models at once: a multinomial draw of the joint
 * cells (truth, base, candidate) that have rows, which costs the same for ten rows and ten million (Efron 1979).
 * Weights and clusters are not seen. NaN where a resample has no number.
 *
 * @example resampleConfusions(rows, classMetrics.f1_macro.of).value // 2,000 macro F1 scores
 */
export function resampleConfusions(
  { size, truth, base, candidate }: ComparedClasses,
  of: OfMatrix,
  { resamples = 2000, seed = 1 }: ResampleOptions = {},
): Resamples {
  const joint = new Map<number, number>()
  for (let row = 0; row < truth.length; row++) {
    const cell = (truth[row] * size + base[row]) * size + candidate[row]
    joint.set(cell, (joint.get(cell) ?? 0) + 1)
  }
  const cells = [...joint].sort(([a], [b]) => a - b)
  const random = randomFrom(seed)
  const ofBase: Confusion = { size, cells: new Float64Array(size * size) }
  const ofCandidate: Confusion = { size, cells: new Float64Array(size * size) }
  const found = { baseline: new Float64Array(resamples), value: new Float64Array(resamples) }
  for (let i = 0; i < resamples; i++) {
    ofBase.cells.fill(0)
    ofCandidate.cells.fill(0)
    let from = truth.length
    let left = truth.length
    for (const [cell, count] of cells) {
      if (left === 0) break
      const rows = count === from ? left : binomial(random, left, count / from)
      from -= count
      left -= rows
      const own = Math.floor(cell / (size * size)) * size
      ofBase.cells[own + (Math.floor(cell / size) % size)] += rows
      ofCandidate.cells[own + (cell % size)] += rows
    }
    found.baseline[i] = of(ofBase).value ?? Number.NaN
    found.value[i] = of(ofCandidate).value ?? Number.NaN
  }
  return found
}

/**
 * The moments of a function of the confusion matrix where rows weigh differently or come in clusters: linearised,
 * by its slope in the cell of each row (the infinitesimal jackknife: Efron 1982). Null where it has no value, and
 * for fewer than two rows or clusters with weight.
 *
 * @example linearisedConfusion({ ...rows, clusters }, classMetrics.f1_macro.of).variance.change
 */
export function linearisedConfusion(rows: ComparedClasses, of: OfMatrix): Moments | null {
  const { truth, base, candidate, size, weights } = rows
  const [before, after] = [base, candidate].map(prediction => {
    const cells = new Float64Array(size * size)
    for (let row = 0; row < truth.length; row++)
      cells[truth[row] * size + prediction[row]] += weights === undefined ? 1 : weights[row]
    return { value: of({ size, cells }).value, slopes: slopesOf({ size, cells }, of) }
  })
  if (before.value === null || after.value === null) return null
  const effect = (slopes: Float64Array, prediction: Int32Array) => (row: number) =>
    slopes[truth[row] * size + prediction[row]]
  const [ofBase, ofCandidate] = [effect(before.slopes, base), effect(after.slopes, candidate)]
  const variance = {
    baseline: varianceOf(rows, ofBase),
    value: varianceOf(rows, ofCandidate),
    change: varianceOf(rows, row => ofCandidate(row) - ofBase(row)),
  }
  if (!Object.values(variance).every(Number.isFinite)) return null
  return { baseline: before.value, value: after.value, variance }
}

/** How fast the number grows with the weight in each cell that has any: central differences. */
function slopesOf(confusion: Confusion, of: OfMatrix): Float64Array {
  const { cells } = confusion
  return cells.map((weight, cell) => {
    if (weight === 0) return 0
    const at = (step: number) => {
      cells[cell] = weight + step
      const { value } = of(confusion)
      cells[cell] = weight
      return value ?? Number.NaN
    }
    return (at(1e-3 * weight) - at(-1e-3 * weight)) / (2e-3 * weight)
  })
}

/** Of a sum of the effects of rows, each by its weight; NaN for fewer than two rows or clusters with weight. */
function varianceOf({ truth, weights, clusters }: ComparedClasses, effect: (row: number) => number): number {
  const sums = new Map<number, number>()
  let squares = 0
  let units = 0
  for (let row = 0; row < truth.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]
    if (weight === 0) continue
    units++
    const part = weight * effect(row)
    if (clusters === undefined) squares += part ** 2
    else sums.set(clusters[row], (sums.get(clusters[row]) ?? 0) + part)
  }
  if (clusters !== undefined) {
    units = sums.size
    for (const sum of sums.values()) squares += sum ** 2
  }
  return units < 2 ? Number.NaN : (squares * units) / (units - 1)
}
