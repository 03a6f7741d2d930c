import { type Metric, measure, metrics } from '../metrics.ts'
import type { Moments } from './moments.ts'
import { baseOf, type ComparedCells, candidateOf, isPaired } from './paired.ts'
import { isFixed, slopesOf, spread } from './spread.ts'

/** The moments of a metric in one group; or, as text, why there are none. */
export function momentsOf(name: string, group: ComparedCells, minDenominator = 1): Moments | string {
  const metric = metrics[name]
  // What was measured elsewhere still needs its rows here.
  const sized: Metric = metric.from === 'cells' ? metric : { ...metric, from: 'cells', compute: () => 0 }
  const [base, candidate] = [baseOf(group), candidateOf(group)]
  const value = measure(sized, candidate, { minDenominator })
  if (value.value === null) return value.reason!
  const baseline = measure(sized, base, { minDenominator })
  if (baseline.value === null) return `in the base: ${baseline.reason}`
  if (metric.from !== 'cells')
    return (isPaired(group) && group.measured?.[name]) || 'not measured under both models'
  const over = isFixed(metric.over) ? metric.over : 'rows'
  const variance = spread(group, slopesOf(metric, base), slopesOf(metric, candidate), over)
  if (variance.change === Number.POSITIVE_INFINITY) return 'fewer than two clusters'
  return { baseline: baseline.value, value: value.value, variance }
}
