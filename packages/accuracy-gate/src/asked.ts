import { type Claim, groupName, type Limit, limitKinds, type Slice } from '@probity/core'
import type { AccuracyGateSettings } from './generated/settings.ts'
import { metricNamed, type Named } from './named.ts'
import type { Predictions } from './predictions.ts'
import type { Division, Unit } from './units.ts'

/** A limit on a metric of all rows, or of every value of a slice column. */
export interface Asked extends Named {
  limit: Limit
  division: Division
}

/** What the limits ask, in their order: first of all rows, then of each slice column. */
export function askedOf(
  settings: AccuracyGateSettings,
  available: readonly Named[],
  divisions: readonly Division[],
  { task }: Predictions,
): Asked[] {
  return Object.entries(settings.limits ?? {}).flatMap(([name, limits]) => {
    const named = metricNamed(name, available, task, 'limits')
    return limitKinds.flatMap(kind => {
      const value = limits[kind]
      if (value === undefined) return []
      return divisions.map(division => ({ ...named, limit: { kind, value }, division }))
    })
  })
}

/** The part of a claim that says what it is about. */
export function about({ name, metric, limit, division: { column } }: Asked) {
  const slice: Slice = column === null ? {} : { attribute: column }
  return {
    id: [...(column === null ? [] : [column]), name, limit.kind].join('/'),
    metric: name,
    title: metric.title,
    slice,
    limit,
  }
}

/** `north has `, for a sentence about one value; nothing for all rows. */
export function nameOf(unit: Unit): string {
  return Object.keys(unit.slice).length === 0 ? '' : groupName(unit.slice)
}

/** The units that a limit holds for: all rows, or the rows of each value. */
export function knownUnits({ units, known }: Division): Unit[] {
  return units.slice(0, known)
}

/** Rows without a value in the column of slices: a claim says nothing of them. */
export function unknownUnits({ column, units, known }: Division): Claim['leftOut'] {
  return units.slice(known).map(({ slice, rows }) => ({ slice, n: rows, reason: `no value in ${column}` }))
}
