import type { Cells } from './cells.ts'
import { type Metric, proportion } from './metrics.ts'
import { countsOf } from './share.ts'
import type { Proportion } from './wilson.ts'

/** What intervals are made of: the share that cells carry, or the counts of a rate; null where there is neither. */
export function countsIn(name: string, metric: Metric, cells: Cells, confidence: number): Proportion | null {
  const share = cells.shares?.[name]
  if (share !== undefined) return countsOf(share, confidence)
  return metric.hits === undefined ? null : proportion(metric, cells)
}
