import { type Cells, outcomes } from '../cells.ts'
import type { Interval } from '../wilson.ts'
import { binomial } from './binomial.ts'
import type { Variance } from './moments.ts'
import { baseOutcomes, type ComparedCells, candidateOutcomes, isPaired } from './paired.ts'
import { type Random, randomFrom } from './random.ts'

/** How to resample. */
export interface ResampleOptions {
  /** By default 2,000 of cells and 1,000 of rows. */
  resamples?: number
  /** A whole number; 1 unless told. */
  seed?: number
}

/** Which way is worse. */
export type Worse = 'increase' | 'decrease'

/** Four counts a resample, by outcome code, one resample after the other. */
interface Drawn {
  base: Uint32Array
  candidate: Uint32Array
}

/**
 * Resampled cells of groups, drawn when first asked for and kept: all metrics of a comparison can share one. The
 * same seed draws the same for a group, whatever else is asked for.
 *
 * The bootstrap (Efron 1979) of rows that differ in nothing but their joint cell is a multinomial draw of cells,
 * which costs the same for ten rows and ten million. Group sizes stay as they are, and weights are not seen.
 */
export class Draws {
  readonly resamples: number
  readonly seed: number
  #drawn: Map<ComparedCells, Drawn>[] = []

  constructor({ resamples = 2000, seed = 1 }: ResampleOptions = {}) {
    this.resamples = resamples
    this.seed = seed
  }

  /** Of a group, from one of many streams of random numbers: two groups of one number need two. */
  of(group: ComparedCells, stream = 0): Drawn {
    this.#drawn[stream] ??= new Map()
    const known = this.#drawn[stream].get(group)
    if (known !== undefined) return known
    const drawn = drawGroup(group, randomFrom(this.seed + stream * 2 ** 32), this.resamples)
    this.#drawn[stream].set(group, drawn)
    return drawn
  }
}

function drawGroup(group: ComparedCells, random: Random, resamples: number): Drawn {
  const base = new Uint32Array(4 * resamples)
  const candidate = new Uint32Array(4 * resamples)
  for (let at = 0; at < base.length; at += 4) {
    if (isPaired(group)) {
      draw(random, group.counts, (cell, rows) => {
        base[at + baseOutcomes[cell]] += rows
        candidate[at + candidateOutcomes[cell]] += rows
      })
    } else {
      const countsOf = ({ counts }: Cells) => outcomes.map(outcome => counts[outcome])
      draw(random, countsOf(group.base), (outcome, rows) => {
        base[at + outcome] = rows
      })
      draw(random, countsOf(group.candidate), (outcome, rows) => {
        candidate[at + outcome] = rows
      })
    }
  }
  return { base, candidate }
}

/** A multinomial draw: one cell after the other, each a binomial draw of the rows that are left. */
function draw(random: Random, counts: ArrayLike<number>, put: (cell: number, rows: number) => void): void {
  let from = 0
  for (let cell = 0; cell < counts.length; cell++) from += counts[cell]
  let left = from
  for (let cell = 0; left > 0; cell++) {
    if (counts[cell] === 0) continue
    const rows = counts[cell] === from ? left : binomial(random, left, counts[cell] / from)
    from -= counts[cell]
    left -= rows
    put(cell, rows)
  }
}

/** What was found on each resample; NaN where there was no number. */
export interface Resamples {
  baseline: Float64Array
  value: Float64Array
}

/**
 * A number on the resampled cells of groups. `compute` is called with cells that it must not keep.
 *
 * @example resampleCells([group], ([cells]) => metrics.f1.compute(cells)).value // 2,000 F1 scores
 */
export function resampleCells(
  groups: readonly ComparedCells[],
  compute: (groups: readonly Cells[]) => number,
  draws = new Draws(),
): Resamples {
  const drawn = groups.map((group, g) => draws.of(group, g))
  const found = (model: 'base' | 'candidate') => {
    const cells = groups.map(emptyCells)
    const numbers = new Float64Array(draws.resamples)
    for (let i = 0; i < numbers.length; i++) {
      for (let g = 0; g < cells.length; g++) {
        const { counts } = cells[g]
        const from = drawn[g][model]
        counts.tn = from[4 * i]
        counts.fp = from[4 * i + 1]
        counts.fn = from[4 * i + 2]
        counts.tp = from[4 * i + 3]
      }
      numbers[i] = compute(cells)
    }
    return numbers
  }
  return { baseline: found('base'), value: found('candidate') }
}

/** Without weights the sums of weights are the counts. */
function emptyCells(): Cells {
  const counts = { tn: 0, fp: 0, fn: 0, tp: 0 }
  return { counts, weights: counts, squares: counts, scores: null, ranking: null }
}

/** What resamples tell of a change. */
export interface Percentiles {
  /** Percentiles of the resampled changes (Efron 1979), widened where they leave out the change itself. */
  interval: Interval
  /** The share of resamples that are not worse, with one more on either side (Davison and Hinkley 1997). */
  p: number
  /** Resamples without a number. They count as not worse, and as beyond any other on both sides. */
  undefinedResamples: number
}

/** The range of the number bounds the interval where resamples have none. */
export function percentiles(
  { baseline, value }: Resamples,
  change: number,
  worse: Worse,
  confidence: number,
  [lowest, highest]: readonly [low: number, high: number],
): Percentiles {
  const all = value.length
  const changes = new Float64Array(all)
  let found = 0
  let notWorse = 0
  for (let i = 0; i < all; i++) {
    const each = value[i] - baseline[i]
    if (!Number.isFinite(each)) continue
    changes[found++] = each
    if (worse === 'increase' ? each <= 0 : each >= 0) notWorse++
  }
  const sorted = changes.subarray(0, found).sort()
  const missing = all - found
  // Type 7 of Hyndman and Fan (1996), NumPy's, on all resamples: those without a number at the end asked for.
  const quantile = (share: number, before: number, beyond: number) => {
    const at = share * (all - 1) - before
    const [below, above] = [Math.floor(at), Math.ceil(at)]
    if (below < 0 || above >= found) return beyond
    return sorted[below] + (at - below) * (sorted[above] - sorted[below])
  }
  const tail = (1 - confidence) / 2
  const widest = highest - lowest
  return {
    interval: [
      Math.min(change, quantile(tail, missing, -widest)),
      Math.max(change, quantile(1 - tail, 0, widest)),
    ],
    p: (notWorse + missing + 1) / (all + 1),
    undefinedResamples: missing,
  }
}

/** The variances of resampled numbers and of their changes. */
export function varianceOf({ baseline, value }: Resamples): Variance {
  return {
    baseline: variance(baseline),
    value: variance(value),
    change: variance(value.map((found, i) => found - baseline[i])),
  }
}

function variance(numbers: Float64Array): number {
  let n = 0
  let mean = 0
  let squares = 0
  for (const number of numbers) {
    if (!Number.isFinite(number)) continue
    const off = number - mean
    mean += off / ++n
    squares += off * (number - mean)
  }
  return n > 1 ? squares / (n - 1) : Number.POSITIVE_INFINITY
}
