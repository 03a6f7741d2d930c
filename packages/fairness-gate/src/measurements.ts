import type { Measurement, Slice } from '@probity/core'
import {
  type AttributeMetric,
  attributeMetrics,
  baseOf,
  type Cells,
  type ComparedCells,
  type Metric,
  measure,
  metrics,
  standings,
} from '@probity/statistics'
import type { Groups } from './groups.ts'

/** What was read decides what can be measured. */
export interface Available {
  scores: boolean
  ranking: boolean
}

export function isAvailable(from: Metric['from'], available: Available): boolean {
  return from === 'cells' || available[from]
}

/** Everything that can be measured, of all rows, of each group and of each attribute. No group is too small here. */
export function measurements(
  all: readonly Groups[],
  available: Available,
  compared: (groups: Groups) => number,
): Measurement[] {
  const found: Measurement[] = []
  if (all[0] !== undefined) found.push(...ofCells(all[0].overall, {}, available, all[0].compared?.overall))
  for (const groups of all) {
    const attribute = { ...groups, groups: groups.cells.slice(0, compared(groups)) }
    for (const [group, slice] of groups.slices.entries()) {
      found.push(...ofCells(groups.cells[group]!, slice, available, groups.compared?.groups[group]))
      if (group >= attribute.groups.length) continue
      for (const [metric, standing] of Object.entries(standings)) {
        if (standing.needsReference && groups.reference === undefined) continue
        const { value, interval, n, reason } = standing.compute(attribute, group)
        found.push(measurement(metric, slice, { value, interval, n, reason }))
      }
    }
    for (const [metric, { from, needsReference, compute }] of Object.entries(attributeMetrics)) {
      if (!isAvailable(from, available) || (needsReference && groups.reference === undefined)) continue
      const { value, interval, n, reason } = compute(attribute)
      const slice = { attribute: groups.attribute.name }
      const baseline = from === 'cells' ? baselineOf(groups, attribute.groups.length, compute) : null
      found.push({ ...measurement(metric, slice, { value, interval, n, reason }), baseline })
    }
  }
  return found
}

/** The same metric of the base's decisions: on the common rows, where rows are joined. */
function baselineOf(groups: Groups, compared: number, compute: AttributeMetric['compute']): number | null {
  if (groups.compared === undefined) return null
  const { reference } = groups
  return compute({
    groups: groups.compared.groups.slice(0, compared).map(baseOf),
    overall: baseOf(groups.compared.overall),
    ...(reference === undefined ? {} : { reference }),
  }).value
}

function ofCells(cells: Cells, slice: Slice, available: Available, compared?: ComparedCells): Measurement[] {
  const base = compared === undefined ? undefined : baseOf(compared)
  return Object.entries(metrics)
    .filter(([, { from }]) => isAvailable(from, available))
    .map(([name, metric]) => {
      const { value, interval, n, reason } = measure(metric, cells)
      const baseline = base !== undefined && metric.from === 'cells' ? measure(metric, base).value : null
      return { ...measurement(name, slice, { value, interval, n, reason }), baseline }
    })
}

function measurement(
  metric: string,
  slice: Slice,
  { value, interval, n, reason }: Pick<Measurement, 'value' | 'interval' | 'n' | 'reason'>,
): Measurement {
  return { metric, slice, value, interval, n, baseline: null, ...(reason === undefined ? {} : { reason }) }
}
