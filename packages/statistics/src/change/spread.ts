import { type Cells, outcomes, type RowSet, rowSets, total, weightIn } from '../cells.ts'
import type { Metric } from '../metrics.ts'
import type { Variance } from './moments.ts'
import {
  baseOf,
  baseOutcomes,
  type ComparedCells,
  candidateOf,
  candidateOutcomes,
  isPaired,
  type PairedCells,
} from './paired.ts'

/** By outcome code: how fast a number grows with the weight in each of the four cells. */
export type Slopes = Float64Array

/** Rows that no prediction moves in or out. */
export type FixedSet = 'rows' | 'positives' | 'negatives'

export function isFixed(set: RowSet): set is FixedSet {
  return set === 'rows' || set === 'positives' || set === 'negatives'
}

/**
 * How fast a metric of these cells grows with the weight in each.
 *
 * @example slopesOf(metrics.accuracy, cells) // (1 - accuracy) / n for tn and tp, -accuracy / n for fp and fn
 */
export function slopesOf(metric: Metric, cells: Cells): Slopes {
  if (metric.hits === undefined) return numericSlopes(cells, () => metric.compute(cells))
  const weight = weightIn(cells, metric.over)
  const value = total(cells.weights, metric.hits) / weight
  return Float64Array.from(outcomes, outcome => {
    if (!(rowSets[metric.over] as readonly string[]).includes(outcome)) return 0
    return (Number(metric.hits!.includes(outcome)) - value) / weight
  })
}

/**
 * The slopes of any number that is computed from these weights: they are moved and put back. Central
 * differences, and forward ones at an empty cell.
 */
export function numericSlopes({ weights }: Cells, compute: () => number): Slopes {
  const smallest = Math.min(...Object.values(weights).filter(weight => weight > 0))
  return Float64Array.from(outcomes, outcome => {
    const weight = weights[outcome]
    const at = (step: number) => {
      weights[outcome] = weight + step
      const number = compute()
      weights[outcome] = weight
      return number
    }
    if (weight === 0) return (at(1e-6 * smallest) - at(0)) / (1e-6 * smallest)
    return (at(1e-3 * weight) - at(-1e-3 * weight)) / (2e-3 * weight)
  })
}

/**
 * The variances of a number with these slopes under the base and under the candidate: of the sum of what each
 * row contributes (linearisation: Binder 1983), which holds for weights (Kish 1965) and clusters alike. For a
 * rate of n rows, of which x are hits of the base only and z of the candidate only, that of the change d is
 * ((x + z) / n - d^2) / n.
 *
 * None is below that of one flip among n + 2 rows: that no row flipped does not make it certain that none will.
 * `over` are the rows that could.
 */
export function spread(compared: ComparedCells, base: Slopes, candidate: Slopes, over: FixedSet): Variance {
  if (!isPaired(compared)) {
    const baseline = spreadOfOne(baseOf(compared), base, over)
    const value = spreadOfOne(candidateOf(compared), candidate, over)
    return { baseline, value, change: baseline + value }
  }
  const ofBase = baseOutcomes.map(outcome => base[outcome])
  const ofCandidate = candidateOutcomes.map(outcome => candidate[outcome])
  const ofChange = ofCandidate.map((slope, cell) => slope - ofBase[cell])
  const cells = cellsOf[over]
  const oneFlip = rowsOverFlips(sumOver(cells, compared.weights), squareOf(compared, cells))
  const [flipOfBase, flipOfCandidate] = [oneFlip * flip(base), oneFlip * flip(candidate)]
  return {
    baseline: Math.max(variance(compared, ofBase, cells), flipOfBase),
    value: Math.max(variance(compared, ofCandidate, cells), flipOfCandidate),
    change: Math.max(variance(compared, ofChange, cells), flipOfBase, flipOfCandidate),
  }
}

const cellsOf = { rows: [0, 1, 2, 3, 4, 5, 6, 7], positives: [4, 5, 6, 7], negatives: [0, 1, 2, 3] } as const

function spreadOfOne(cells: Cells, slopes: Slopes, over: FixedSet): number {
  const [weights, squares] = [cells.weights, cells.squares].map(four =>
    outcomes.map(outcome => four[outcome]),
  )
  const oneFlip = rowsOverFlips(weightIn(cells, over), total(cells.squares, rowSets[over]))
  return Math.max(sumOfSquares(weights, squares, slopes), oneFlip * flip(slopes))
}

/** One flip among n + 2 rows, times n, of the n rows that weigh as much as these (Kish 1965). */
function rowsOverFlips(weight: number, square: number): number {
  return square / (weight ** 2 / square + 2)
}

/** The squared effect of one row whose prediction flips. */
function flip(slopes: Slopes): number {
  return Math.max((slopes[1] - slopes[0]) ** 2, (slopes[3] - slopes[2]) ** 2)
}

function sumOver(cells: readonly number[], numbers: ArrayLike<number>, start = 0): number {
  let sum = 0
  for (const cell of cells) sum += numbers[start + cell]
  return sum
}

/** The sum of squared weights of rows, or of clusters. */
function squareOf({ squares, clusters }: PairedCells, cells: readonly number[]): number {
  if (clusters === undefined) return sumOver(cells, squares)
  let square = 0
  for (let at = 0; at < clusters.length; at += 8) square += sumOver(cells, clusters, at) ** 2
  return square
}

function variance(paired: PairedCells, slopes: ArrayLike<number>, cells: readonly number[]): number {
  const { weights, squares, clusters } = paired
  if (clusters === undefined) return sumOfSquares(weights, squares, slopes)
  const mean = meanOf(weights, slopes)
  let sum = 0
  let size = 0
  for (let at = 0; at < clusters.length; at += 8) {
    if (sumOver(cells, clusters, at) === 0) continue
    let contribution = 0
    for (let cell = 0; cell < 8; cell++) contribution += clusters[at + cell] * (slopes[cell] - mean)
    sum += contribution ** 2
    size++
  }
  return size > 1 ? (sum * size) / (size - 1) : Number.POSITIVE_INFINITY
}

function sumOfSquares(
  weights: ArrayLike<number>,
  squares: ArrayLike<number>,
  slopes: ArrayLike<number>,
): number {
  const mean = meanOf(weights, slopes)
  let sum = 0
  for (let cell = 0; cell < slopes.length; cell++) sum += squares[cell] * (slopes[cell] - mean) ** 2
  return sum
}

/** 0 for a number that stays as it is when all weights grow alike. For the others: group sizes are given. */
function meanOf(weights: ArrayLike<number>, slopes: ArrayLike<number>): number {
  let sum = 0
  let weight = 0
  for (let cell = 0; cell < slopes.length; cell++) {
    sum += weights[cell] * slopes[cell]
    weight += weights[cell]
  }
  return weight > 0 ? sum / weight : 0
}
