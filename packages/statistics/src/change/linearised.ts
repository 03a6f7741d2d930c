import { type Cells, merge, weightIn } from '../cells.ts'
import type { Moments } from './moments.ts'
import { baseOf, type ComparedCells, candidateOf } from './paired.ts'
import { numericSlopes, type Slopes, spread } from './spread.ts'

/**
 * The moments of any number that is computed from the cells of independent groups: its variance is the sum of
 * theirs, each from the slopes of the number in its cells (the delta method, or infinitesimal jackknife: Efron
 * 1982). `compute` is called often, with cells that it must not keep; null is no number.
 *
 * @example linearised([f, m], ([f, m]) => rate(f) / rate(m)) // the ratio of the two, with variances
 */
export function linearised(
  groups: readonly ComparedCells[],
  compute: (groups: readonly Cells[]) => number | null,
): Moments | null {
  const [baseline, slopesOfBase] = slopesIn(groups.map(baseOf), compute)
  const [value, slopesOfCandidate] = slopesIn(groups.map(candidateOf), compute)
  const moments = { baseline, value, variance: { baseline: 0, value: 0, change: 0 } }
  for (const [g, group] of groups.entries()) {
    if (slopesOfBase[g].length === 0) continue
    const variance = spread(group, slopesOfBase[g], slopesOfCandidate[g], 'rows')
    for (const part of ['baseline', 'value', 'change'] as const) moments.variance[part] += variance[part]
  }
  const numbers = [baseline, value, ...Object.values(moments.variance)]
  return numbers.every(Number.isFinite) ? moments : null
}

function slopesIn(
  groups: readonly Cells[],
  compute: (groups: readonly Cells[]) => number | null,
): [value: number, slopes: Slopes[]] {
  // Copies: the slopes move the weights, and unpaired cells are the caller's.
  const moved = groups.map(group => merge([group]))
  const number = () => compute(moved) ?? Number.NaN
  const slopes = moved.map(group => (weightIn(group, 'rows') > 0 ? numericSlopes(group, number) : noSlopes))
  return [number(), slopes]
}

const noSlopes: Slopes = new Float64Array(0)
