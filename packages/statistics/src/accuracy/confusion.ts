import { Sums } from '../sums.ts'

/** How often each class was taken for each: `cells[truth * size + prediction]` is a weight of rows. */
export interface Confusion {
  size: number
  cells: Float64Array
}

/**
 * Counts the rows, or their weights, by the codes of the true and the predicted class, each below `size`.
 *
 * @example
 * confusionOf(Int32Array.of(0, 1, 1), Int32Array.of(0, 1, 0), 2).cells // [1, 0, 1, 1]
 */
export function confusionOf(
  truth: Int32Array | Float64Array,
  prediction: Int32Array | Float64Array,
  size: number,
  weights?: Float64Array,
): Confusion {
  const cells = new Float64Array(size * size)
  if (weights === undefined) {
    for (let i = 0; i < truth.length; i++) cells[truth[i] * size + prediction[i]]++
    return { size, cells }
  }
  const sums = new Sums()
  sums.grow(cells.length)
  for (let i = 0; i < truth.length; i++) sums.add(truth[i] * size + prediction[i], weights[i])
  for (let i = 0; i < cells.length; i++) cells[i] = sums.at(i)
  return { size, cells }
}

/** The sums of a confusion matrix by true and by predicted class, its diagonal, and the sum of all. */
export interface Margins {
  truth: Float64Array
  prediction: Float64Array
  hits: Float64Array
  total: number
}

export function marginsOf({ size, cells }: Confusion): Margins {
  const truth = new Float64Array(size)
  const prediction = new Float64Array(size)
  const hits = new Float64Array(size)
  let total = 0
  for (let t = 0; t < size; t++) {
    hits[t] = cells[t * size + t]
    for (let p = 0; p < size; p++) {
      const weight = cells[t * size + p]
      truth[t] += weight
      prediction[p] += weight
      total += weight
    }
  }
  return { truth, prediction, hits, total }
}
