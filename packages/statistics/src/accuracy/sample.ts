/** What is predicted: one of two classes, one of more, a number, or an order of the rows of each query. */
export type Task = 'binary' | 'multiclass' | 'regression' | 'ranking'

/** The truth and what a model says of it: columns of equal length, a row each. */
export interface Sample {
  task: Task
  /** Codes of classes from 0 (of two, 1 is the positive one), numbers, or relevances. */
  truth: Int32Array | Float64Array
  /** Codes or numbers, as the truth. */
  prediction?: Int32Array | Float64Array
  /** Of the positive class, or what the rows of a query are ordered by; the highest comes first. */
  score?: Float64Array
  /** A column for each class, by its code. */
  probabilities?: readonly Float64Array[]
  /** One for each row; in a ranking one for each query. Not negative. */
  weights?: Float64Array
  /** The query of each row: a code from 0. */
  queries?: Int32Array
  /**
   * How many classes there are; 2 unless told. Averages over classes are over all of them, also over one that
   * the truth or the predictions lack: two models are compared over the same classes.
   */
  classes?: number
}

/** @example classesOf({ task: 'binary', truth: Int32Array.of(1, 0) }) // 2 */
export function classesOf({ classes = 2 }: Sample): number {
  return classes
}

/** A RangeError where columns differ in length, a code is out of range or a weight is not a weight. */
export function checkSample(sample: Sample): void {
  const { task, truth, prediction, score, probabilities = [], weights, queries } = sample
  for (const column of [prediction, score, queries, ...probabilities])
    if (column !== undefined && column.length !== truth.length)
      throw new RangeError('the columns of a sample have a value for each row')
  if (task === 'binary' || task === 'multiclass') {
    checkCodes(truth, classesOf(sample))
    if (prediction !== undefined) checkCodes(prediction, classesOf(sample))
  }
  if (queries !== undefined) checkCodes(queries, Number.POSITIVE_INFINITY)
  if ((task === 'ranking') !== (queries !== undefined))
    throw new RangeError('the rows of a ranking, and no others, have queries')
  if (weights !== undefined) checkWeights(weights, queries === undefined ? truth.length : countOf(queries))
}

function checkCodes(codes: Int32Array | Float64Array, classes: number): void {
  for (let i = 0; i < codes.length; i++)
    if (!(codes[i] >= 0 && codes[i] < classes))
      throw new RangeError('codes of classes and queries are from 0 to their number less 1')
}

function checkWeights(weights: Float64Array, count: number): void {
  if (weights.length !== count)
    throw new RangeError('there is a weight for each row, or each query of a ranking')
  for (let i = 0; i < weights.length; i++)
    if (!(weights[i] >= 0 && weights[i] < Number.POSITIVE_INFINITY))
      throw new RangeError('a weight is a number from 0')
}

/** How many codes there are: one more than the highest. */
export function countOf(codes: Int32Array): number {
  let count = 0
  for (let i = 0; i < codes.length; i++) if (codes[i] >= count) count = codes[i] + 1
  return count
}
