import { type Claim, type Exhibit, isSmall, type Measurement, minCell } from '@probity/core'
import type { PiiScanSettings } from '../generated/settings.ts'
import type { Limits } from '../limits.ts'
import { contextOf } from '../scan/scan.ts'
import { anonymityExhibit } from '../tell/exhibits.ts'
import { anonymityClaims, type Crowd } from './anonymity-claims.ts'
import { crowdsOf } from './crowds.ts'
import { leakages } from './leakage.ts'
import { leakageClaims, leakageMeasurement } from './leakage-claims.ts'
import type { Measured } from './measured.ts'
import { splitsOf } from './splits.ts'

/** What is measured of tables: how well they hide a person, and whether their splits share somebody. */
interface People {
  claims: Claim[]
  measurements: Measurement[]
  exhibits: Exhibit[]
  notes: string[]
}

/** Throws a `ConfigError` for a column or a file of the settings that is nowhere. */
export async function peopleOf(
  settings: PiiScanSettings,
  limits: Limits['measures'],
  measured: Omit<Measured, 'engine'>,
): Promise<People> {
  const people: People = { claims: [], measurements: [], exhibits: [], notes: [] }
  const reading: Measured = { ...measured, engine: contextOf(measured.search).engine }
  const quasi = settings['quasi-identifiers']?.map(name => name.trim())
  if (quasi !== undefined) {
    const terms = { columns: quasi, sensitive: settings.sensitive?.trim(), small: settings.k }
    const { crowds, notes } = await crowdsOf(terms, settings, reading)
    people.notes.push(...notes)
    people.claims.push(...anonymityClaims(crowds, limits, terms))
    const told = crowds.filter(crowd => crowd.fault === undefined)
    people.exhibits.push(...anonymityExhibit(told, terms))
    people.measurements.push(...told.flatMap(anonymityMeasurements))
  }
  if (settings.splits !== undefined) {
    const { names, head, base } = reading
    const { splits, faults } = await splitsOf(settings.splits, head, base)
    const found = await leakages(splits, settings.person, faults, reading)
    const leaks = found.leaks.map(leak => ({
      ...leak,
      of: names.column(leak.of),
      columns: leak.columns.map(name => names.column(name)),
    }))
    const shown = found.faults.map(fault => ({
      ...fault,
      path: names.path(fault.path),
      reason: names.text(fault.reason),
    }))
    const splitNames = splits.map(({ name }) => names.text(name))
    people.claims.push(...leakageClaims(leaks, shown, splitNames, limits))
    people.measurements.push(...leaks.map(leakageMeasurement))
  }
  return people
}

/** Of one table, as numbers. */
function anonymityMeasurements({
  path,
  rows,
  k,
  l,
  smallRows,
}: Crowd & { fault?: undefined }): Measurement[] {
  const of = (metric: string, value: number | null): Measurement => ({
    metric,
    slice: { file: path },
    value,
    interval: null,
    n: rows,
    baseline: null,
    ...(value === null ? { reason: `fewer than ${minCell} rows` } : {}),
  })
  return [
    of('k_anonymity', k),
    of('share_in_small_groups', isSmall(smallRows) ? null : smallRows / rows),
    ...(l === undefined ? [] : [of('l_diversity', l)]),
  ]
}
