import { type Claim, type Context, type Exhibit, listText, type Measurement } from '@probity/core'
import { type Anonymity, anonymity } from './anonymity.ts'
import { anonymityClaims } from './crowd.ts'
import { anonymityExhibit } from './exhibits.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import type { Limits } from './limits.ts'
import type { Names } from './shown-names.ts'
import { type Leakage, leakage, leakageClaims, type Split, splitsOf } from './splits.ts'

/** What is measured of tables: how well they hide a person, and whether their splits share somebody. */
export interface People {
  claims: Claim[]
  measurements: Measurement[]
  exhibits: Exhibit[]
  notes: string[]
}

/** Files that a table can be read from column by column. */
const isTable = (path: string) =>
  /\.(csv|tsv|tab|jsonl|ndjson|parquet)(\.(gz|zst|zstd))?$/i.test(path) && !path.includes('!')

/**
 * @param columns of the tables that were scanned, by path.
 * @param identifiers the columns of a table that hold identifiers of people.
 */
export async function peopleOf(
  settings: PiiScanSettings,
  limits: Limits['measures'],
  columns: ReadonlyMap<string, readonly string[]>,
  identifiers: (path: string) => Promise<string[]>,
  { head, signal }: Context,
  names: Names,
): Promise<People> {
  const people: People = { claims: [], measurements: [], exhibits: [], notes: [] }
  const quasi = settings['quasi-identifiers']
  if (quasi !== undefined) {
    const { sensitive, k: small } = settings
    const wanted = sensitive === undefined ? quasi : [...quasi, sensitive]
    const tables: ({ path: string } & Anonymity)[] = []
    for (const [path, own] of columns) {
      if (!isTable(path) || !wanted.every(name => own.includes(name))) continue
      const table = { path, open: () => head.open(path) }
      tables.push({ path: names.path(path), ...(await anonymity([table], quasi, sensitive, small, signal)) })
    }
    const terms = { columns: quasi, sensitive, small }
    people.claims.push(...anonymityClaims(tables, limits, terms))
    people.exhibits.push(...anonymityExhibit(tables, terms))
    people.measurements.push(...tables.flatMap(anonymityMeasurements))
    if (tables.length === 0)
      people.notes.push(`No table that was scanned has the columns ${listText(wanted)}.`)
  }
  if (settings.splits !== undefined) {
    const splits = await splitsOf(settings.splits, head)
    const absent = settings.splits.filter(name => !splits.some(split => split.name === name))
    if (absent.length > 0) people.notes.push(`No file matches the split ${names.text(listText(absent))}.`)
    const columns = settings.person ?? (await sharedIdentifiers(splits, identifiers))
    const found: Leakage[] = []
    if (splits.length > 1) for (const column of columns) found.push(await leakage(splits, column, signal))
    if (columns.length === 0)
      people.notes.push('No column of `splits` holds an identifier; name one with `person`.')
    const told = found.map(one => ({ ...one, column: names.column(one.column) }))
    const shown = splits.map(({ name }) => names.text(name))
    people.claims.push(...leakageClaims(told, shown, limits))
    people.measurements.push(...told.map(leakageMeasurement))
  }
  return people
}

/** The columns that hold identifiers in every split. */
async function sharedIdentifiers(
  splits: readonly Split[],
  identifiers: (path: string) => Promise<string[]>,
): Promise<string[]> {
  const of = await Promise.all(
    splits.map(async ({ tables }) => new Set(tables.length === 0 ? [] : await identifiers(tables[0]!.path))),
  )
  return of.length === 0 ? [] : [...of[0]!].filter(name => of.every(names => names.has(name)))
}

/** Of one table, as numbers. */
function anonymityMeasurements({ path, rows, k, l, smallRows }: { path: string } & Anonymity): Measurement[] {
  const of = (metric: string, value: number): Measurement => ({
    metric,
    slice: { file: path },
    value,
    interval: null,
    n: rows,
    baseline: null,
  })
  return [
    of('k_anonymity', k),
    of('share_in_small_groups', smallRows / rows),
    ...(l === undefined ? [] : [of('l_diversity', l)]),
  ]
}

function leakageMeasurement({ column, people, shared }: Leakage): Measurement {
  return {
    metric: 'people_in_several_splits',
    slice: { column },
    value: shared,
    interval: null,
    n: people,
    baseline: null,
  }
}
