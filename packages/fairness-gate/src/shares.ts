import {
  type Cells,
  effectiveShare,
  type MeanChange,
  metrics,
  momentsOf,
  outcomes,
  rowSets,
  type Share,
} from '@probity/statistics'
import { aloneOf, jointCells } from './alone.ts'
import type { Groups } from './groups.ts'
import { type Measured, measures, type ScoredPredictions, scoredRows } from './measured.ts'

/** The groups with these metrics as shares, where an interval takes more than counts. */
export function withShares(
  names: readonly string[],
  groups: Groups,
  compared: number,
  predictions: ScoredPredictions | undefined,
): Cells[] {
  const rows = scoresOf(names, groups, predictions)
  return groups.cells.slice(0, compared).map((cells, group) => {
    const shares: Record<string, Share> = {}
    for (const name of names) {
      const share =
        metrics[name]!.from === 'cells'
          ? ofCells(name, cells, groups.clusters?.[group])
          : rows && ofScores(name, rows(group))
      if (share != null) shares[name] = share
    }
    return { ...cells, shares }
  })
}

function scoresOf(names: readonly string[], groups: Groups, predictions: ScoredPredictions | undefined) {
  if (predictions?.scored === undefined || names.every(name => metrics[name]!.from === 'cells'))
    return undefined
  const { byGroup, rowsOf } = scoredRows(predictions, groups)
  return (group: number): Measured => rowsOf(byGroup[group]!)
}

/** Null for a rate on rows that each stand for themselves: its counts are enough. */
function ofCells(name: string, cells: Cells, clusters: Float64Array | undefined): Share | null {
  const { hits, over, range } = metrics[name]!
  if (hits !== undefined && clusters === undefined) return null
  const plain = momentsOf(name, aloneOf(cells))
  const moments = clusters === undefined ? plain : momentsOf(name, aloneOf(cells, clusters))
  if (typeof plain === 'string') return null
  if (typeof moments === 'string') return ofOneCluster(plain.value, range)
  // Few clusters may vary less than their rows would by chance alone.
  const variance = Math.max(plain.variance.value, moments.variance.value)
  const units = clusters === undefined ? undefined : clustersWith(clusters, over)
  return units !== undefined && units < 2
    ? ofOneCluster(plain.value, range)
    : effectiveShare(plain.value, variance, range, units)
}

/** Rows of one person show no more than one row. */
function ofOneCluster(value: number, [low, high]: readonly [number, number]): Share | null {
  return Number.isFinite(high - low) ? { share: (value - low) / (high - low), n: 1 } : null
}

/** Clusters that have rows of a set. */
function clustersWith(clusters: Float64Array, set: keyof typeof rowSets): number {
  const cells = rowSets[set].map(outcome => jointCells[outcomes.indexOf(outcome)]!)
  let count = 0
  for (let at = 0; at < clusters.length; at += 8) if (cells.some(cell => clusters[at + cell]! > 0)) count++
  return count
}

function ofScores(name: string, rows: Measured): Share | null {
  const found = measures[name]?.({ ...rows, base: rows.candidate }) ?? null
  if (found === null) return null
  const {
    degreesOfFreedom = (rows.clusters === undefined ? rows.labels.length : new Set(rows.clusters).size) - 1,
  } = found as Partial<MeanChange>
  return effectiveShare(found.value, found.variance.value, [0, 1], degreesOfFreedom + 1)
}
