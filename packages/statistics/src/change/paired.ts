import { type Cells, merge, type Outcome, outcomes } from '../cells.ts'
import type { Estimate } from '../metrics.ts'
import { wilson } from '../wilson.ts'
import type { Moments } from './moments.ts'

/**
 * A base and a candidate model judged on the same rows of one group, or of all rows.
 *
 * Arrays hold one number for each joint cell, whose index is
 * 4 * (is positive) + 2 * (base predicts positive) + (candidate predicts positive).
 */
export interface PairedCells {
  /** Rows. */
  counts: Float64Array
  /** Sums of the rows' weights; without weights the counts. */
  weights: Float64Array
  /** Sums of the rows' squared weights; without weights the counts. */
  squares: Float64Array
  /**
   * Where rows come in clusters, such as several of one person: eight sums of weights a cluster, one cluster
   * after the other. Variances are then those of cluster totals. A cluster lies within one group.
   */
  clusters?: Float64Array
  /** By its name, a metric that does not follow from the cells: of `roc_auc` the result of `delong`. */
  measured?: Readonly<Record<string, Moments>>
}

/** A base and a candidate judged on rows that are not known to be the same. */
export interface UnpairedCells {
  base: Cells
  candidate: Cells
}

export type ComparedCells = PairedCells | UnpairedCells

export function isPaired(compared: ComparedCells): compared is PairedCells {
  return 'counts' in compared
}

/** The outcome code of each joint cell, under the base and under the candidate. */
export const baseOutcomes = [0, 0, 1, 1, 2, 2, 3, 3] as const
export const candidateOutcomes = [0, 1, 0, 1, 2, 3, 2, 3] as const

/**
 * The cells of the base alone.
 *
 * @example baseOf(paired).counts.tp // paired.counts[6] + paired.counts[7]
 */
export function baseOf(compared: ComparedCells): Cells {
  return isPaired(compared) ? marginal(compared, baseOutcomes) : compared.base
}

/** The cells of the candidate alone. */
export function candidateOf(compared: ComparedCells): Cells {
  return isPaired(compared) ? marginal(compared, candidateOutcomes) : compared.candidate
}

function marginal(paired: PairedCells, codes: readonly number[]): Cells {
  const part = (of: Float64Array) => {
    const four = { tn: 0, fp: 0, fn: 0, tp: 0 }
    for (let cell = 0; cell < 8; cell++) four[outcomes[codes[cell]]] += of[cell]
    return four
  }
  const { counts, weights, squares } = paired
  return { counts: part(counts), weights: part(weights), squares: part(squares), scores: null, ranking: null }
}

/**
 * Disjoint groups as one; unpaired if one of them is. Where some have clusters, another without them is taken for
 * one. What was `measured` does not follow from the parts, and is gone.
 */
export function mergePaired(parts: readonly ComparedCells[]): ComparedCells {
  if (!parts.every(isPaired))
    return { base: merge(parts.map(baseOf)), candidate: merge(parts.map(candidateOf)) }
  const sum = (of: 'counts' | 'weights' | 'squares') => {
    const total = new Float64Array(8)
    for (const part of parts) for (let cell = 0; cell < 8; cell++) total[cell] += part[of][cell]
    return total
  }
  const merged: PairedCells = { counts: sum('counts'), weights: sum('weights'), squares: sum('squares') }
  if (parts.some(({ clusters }) => clusters !== undefined)) {
    const each = parts.map(({ clusters, weights }) => clusters ?? weights)
    merged.clusters = new Float64Array(each.reduce((size, { length }) => size + length, 0))
    let at = 0
    for (const clusters of each) {
      merged.clusters.set(clusters, at)
      at += clusters.length
    }
  }
  return merged
}

/** The rows of all that are in none of the groups; null for none. */
export function outsideOf(groups: readonly ComparedCells[], overall: ComparedCells): ComparedCells | null {
  const inside = mergePaired(groups)
  if (isPaired(overall) && isPaired(inside)) {
    const less = (of: 'counts' | 'weights' | 'squares') =>
      overall[of].map((all, cell) =>
        overall.counts[cell] === inside.counts[cell] ? 0 : all - inside[of][cell],
      )
    const counts = less('counts')
    if (!counts.some(count => count > 0)) return null
    return { counts, weights: less('weights'), squares: less('squares') }
  }
  const base = without(baseOf(overall), baseOf(inside))
  const candidate = without(candidateOf(overall), candidateOf(inside))
  if (base === null && candidate === null) return null
  return { base: base ?? merge([]), candidate: candidate ?? merge([]) }
}

function without(all: Cells, part: Cells): Cells | null {
  const left = merge([all])
  for (const sums of ['weights', 'squares', 'counts'] as const)
    for (const outcome of outcomes)
      left[sums][outcome] =
        all.counts[outcome] === part.counts[outcome] ? 0 : all[sums][outcome] - part[sums][outcome]
  return outcomes.some((outcome: Outcome) => left.counts[outcome] > 0) ? left : null
}

/** Whether all rows weigh the same, and each stands for itself: what counts alone can judge. */
export function isPlain(compared: ComparedCells): boolean {
  if (isPaired(compared)) return compared.clusters === undefined && areEqual(compared)
  return [compared.base, compared.candidate].every(({ counts, weights, squares }) =>
    areEqual({
      counts: Object.values(counts),
      weights: Object.values(weights),
      squares: Object.values(squares),
    }),
  )
}

/** Weights of n rows are equal exactly when n sum w^2 = (sum w)^2 (Cauchy and Schwarz). */
function areEqual(cells: Record<'counts' | 'weights' | 'squares', Iterable<number>>): boolean {
  const sum = (numbers: Iterable<number>) => {
    let total = 0
    for (const number of numbers) total += number
    return total
  }
  const squared = sum(cells.weights) ** 2
  return Math.abs(sum(cells.squares) * sum(cells.counts) - squared) <= 1e-12 * squared
}

/** How many decisions the candidate takes otherwise than the base. */
export interface Churn {
  flipped: Estimate
  /** From the base's negative to the candidate's positive. */
  toPositive: Estimate
  toNegative: Estimate
}

/**
 * The share of flipped decisions, and of each direction, among all rows of the group. The interval is Wilson's;
 * with weights, of the effective number of rows (Kish 1965). It does not know of clusters.
 *
 * @example churnOf(paired).flipped // { value: 0.06, interval: [0.0469, 0.0765], n: 1000, count: 60 }
 */
export function churnOf(paired: PairedCells, confidence = 0.95): Churn {
  const all = [0, 1, 2, 3, 4, 5, 6, 7]
  const sum = (of: Float64Array, cells: readonly number[]) =>
    cells.reduce((total, cell) => total + of[cell], 0)
  const n = sum(paired.counts, all)
  const weight = sum(paired.weights, all)
  const effective = weight ** 2 / sum(paired.squares, all)
  const share = (cells: readonly number[]): Estimate => {
    const count = sum(paired.counts, cells)
    if (!(weight > 0)) return { value: null, reason: 'no rows', interval: null, n, count }
    const value = sum(paired.weights, cells) / weight
    return { value, interval: wilson({ k: effective * value, n: effective }, confidence), n, count }
  }
  return { flipped: share([1, 2, 5, 6]), toPositive: share([1, 5]), toNegative: share([2, 6]) }
}
