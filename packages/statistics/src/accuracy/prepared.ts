import { type Forecast, topOfMany, topOfTwo } from './calibration.ts'
import { type Confusion, confusionOf } from './confusion.ts'
import { type Curve, curveOf } from './curve.ts'
import { type List, listsOf } from './lists.ts'
import { lacks, type Need } from './needs.ts'
import { type Ranked, rank } from './ranked.ts'
import { checkSample, classesOf, type Sample } from './sample.ts'

/**
 * A sample with what its metrics share, made when the first of them asks for it: above all the orders of its
 * rows. Once they are sorted, a metric under other weights is one pass. The columns must not change meanwhile.
 *
 * A RangeError where the columns of the sample do not fit together.
 */
export class Prepared {
  readonly sample: Sample
  #lacks = new Map<Need, string | undefined>()
  #confusion?: Confusion
  #curve?: Curve
  #topLabel?: Forecast
  #byScore?: Ranked
  #byClass?: Ranked[]
  #byAnyClass?: Ranked
  #byTruth?: Ranked
  #byPrediction?: Ranked
  #lists?: List[]
  #bestLists?: List[]

  constructor(sample: Sample) {
    checkSample(sample)
    this.sample = sample
  }

  /** Why the sample has not what is needed; undefined where it has. */
  lacks(need: Need): string | undefined {
    if (!this.#lacks.has(need)) this.#lacks.set(need, lacks(need, this.sample))
    return this.#lacks.get(need)
  }

  /** Of predicted classes, under the weights of the sample. */
  get confusion(): Confusion {
    const { truth, prediction, weights } = this.sample
    this.#confusion ??= confusionOf(truth, prediction!, classesOf(this.sample), weights)
    return this.#confusion
  }

  /** Of two classes, under the weights of the sample. */
  get curve(): Curve {
    const { truth, weights } = this.sample
    this.#curve ??= curveOf(this.byScore, new Uint8Array(truth), weights)
    return this.#curve
  }

  /** Of two and more classes. */
  get topLabel(): Forecast {
    this.#topLabel ??= this.sample.task === 'binary' ? topOfTwo(this.sample) : topOfMany(this.sample)
    return this.#topLabel
  }

  get byScore(): Ranked {
    this.#byScore ??= rank(this.sample.score!)
    return this.#byScore
  }

  /** By the probability of each class. */
  get byClass(): Ranked[] {
    this.#byClass ??= this.sample.probabilities!.map(column => rank(column))
    return this.#byClass
  }

  /** The probabilities of all classes in one order: that of class c in row i is at `c * rows + i`. */
  get byAnyClass(): Ranked {
    this.#byAnyClass ??= rank(joined(this.sample.probabilities!))
    return this.#byAnyClass
  }

  get byTruth(): Ranked {
    this.#byTruth ??= rank(this.sample.truth)
    return this.#byTruth
  }

  get byPrediction(): Ranked {
    this.#byPrediction ??= rank(this.sample.prediction!)
    return this.#byPrediction
  }

  /** Of a ranking, by query, in the order of the scores. */
  get lists(): List[] {
    const { truth, queries } = this.sample
    this.#lists ??= listsOf(this.byScore, truth, queries!)
    return this.#lists
  }

  /** The same in the best order: the most relevant first. */
  get bestLists(): List[] {
    const { truth, queries } = this.sample
    this.#bestLists ??= listsOf(this.byTruth, truth, queries!)
    return this.#bestLists
  }
}

function joined(columns: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(columns.length * columns[0].length)
  for (const [c, column] of columns.entries()) all.set(column, c * column.length)
  return all
}
