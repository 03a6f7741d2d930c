import type { Measurement } from '@probity/core'
import { evaluator } from '@probity/statistics'
import { isClosed, shownInterval } from './estimate.ts'
import type { Measures } from './measures.ts'
import type { Named } from './named.ts'
import { confidence } from './report.ts'
import type { Division, Unit } from './units.ts'

/**
 * Every metric of all rows and of each slice, none too small. An interval that takes a bootstrap is made for the
 * metrics in question alone.
 */
export function measurementsOf(
  metrics: readonly Named[],
  inQuestion: readonly Named[],
  divisions: readonly Division[],
  measures: Measures,
): Measurement[] {
  return divisions.flatMap(({ units }) =>
    units.flatMap(unit =>
      metrics.map(named => {
        const found = measures.estimate(named, unit)
        const spread = isClosed(named.metric) || inQuestion.includes(named) ? found.spread() : null
        return {
          metric: named.name,
          slice: unit.slice,
          value: found.value,
          interval: shownInterval(spread, confidence),
          n: found.n,
          baseline: baselineOf(named, unit),
          ...(found.reason === undefined ? {} : { reason: found.reason }),
        }
      }),
    ),
  )
}

/** The same number on the base, of the rows that are compared. */
export function baselineOf({ metric }: Named, { pair }: Unit): number | null {
  return pair === undefined ? null : evaluator(metric, pair.base.prepared)().value
}
