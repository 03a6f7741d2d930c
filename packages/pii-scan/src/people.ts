import {
  type BaseRevision,
  type Claim,
  ConfigError,
  DataError,
  didYouMean,
  type Exhibit,
  isSmall,
  listText,
  type Measurement,
  minCell,
  plural,
  type Revision,
} from '@probity/core'
import { anonymity } from './anonymity.ts'
import type { Unread } from './contents.ts'
import { anonymityClaims, type Crowd } from './crowd.ts'
import type { Engine } from './engine.ts'
import { anonymityExhibit } from './exhibits.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import { leakages } from './leakage.ts'
import { leakageClaims, leakageMeasurement } from './leakage-claims.ts'
import type { Limits } from './limits.ts'
import { partsOf } from './member.ts'
import { toldOf } from './remarks.ts'
import { contextOf } from './scan.ts'
import type { Search } from './scanner.ts'
import type { Names } from './shown-names.ts'
import { splitsOf } from './splits.ts'
import { faultOf, hasColumns, plainColumn } from './table-rows.ts'

/** What is measured of tables: how well they hide a person, and whether their splits share somebody. */
interface People {
  claims: Claim[]
  measurements: Measurement[]
  exhibits: Exhibit[]
  notes: string[]
}

/** What it is measured on. */
interface Measured {
  head: Revision
  base: BaseRevision | undefined
  /** Columns of the tables that were scanned, by path. */
  columns: ReadonlyMap<string, readonly string[]>
  unread: readonly Unread[]
  search: Search
  names: Names
}

type Reading = Measured & { search: Search & { engine: Engine } }

/** Throws a `ConfigError` for a column or a file of the settings that is nowhere. */
export async function peopleOf(
  settings: PiiScanSettings,
  limits: Limits['measures'],
  measured: Measured,
): Promise<People> {
  const people: People = { claims: [], measurements: [], exhibits: [], notes: [] }
  const { engine } = contextOf(measured.search)
  const reading = { ...measured, search: { ...measured.search, engine } }
  const quasi = settings['quasi-identifiers']?.map(name => name.trim())
  if (quasi !== undefined) {
    const terms = { columns: quasi, sensitive: settings.sensitive?.trim(), small: settings.k }
    const crowds = await crowdsOf(terms, settings, reading, people.notes)
    people.claims.push(...anonymityClaims(crowds, limits, terms))
    const told = crowds.filter(crowd => crowd.fault === undefined)
    people.exhibits.push(...anonymityExhibit(told, terms))
    people.measurements.push(...told.flatMap(anonymityMeasurements))
  }
  if (settings.splits !== undefined) {
    const { names, head, base } = reading
    const { splits, faults } = await splitsOf(settings.splits, head, base)
    const found = await leakages(splits, settings.person, faults, reading.search)
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

/** How well each scanned table that has the columns hides a person. */
async function crowdsOf(
  terms: { columns: readonly string[]; sensitive?: string; small: number },
  settings: Pick<PiiScanSettings, 'paths' | 'exclude'>,
  { head, base, columns, unread, search, names }: Reading,
  notes: string[],
): Promise<Crowd[]> {
  const wanted = [...terms.columns, ...(terms.sensitive === undefined ? [] : [terms.sensitive])]
  const crowds: Crowd[] = []
  for (const [path, own] of columns) {
    const absent = wanted.filter(name => !own.some(other => plainColumn(other) === name))
    // Of JSON the scan knows no column that holds nothing but true and false.
    const mayHave = absent.length === 0 || (absent.length < wanted.length && isJson.test(path))
    if (!mayHave) continue
    const shown = names.path(path)
    if (partsOf(path)[1] !== undefined) {
      crowds.push({ path: shown, fault: 'lies within an archive; its rows are not counted' })
      continue
    }
    try {
      crowds.push({ path: shown, ...(await anonymity({ path, open: () => head.open(path) }, terms, search)) })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      if (absent.length === 0)
        crowds.push({ path: shown, fault: names.text(faultOf(error, path).replaceAll(path, shown)) })
    }
  }
  if (crowds.length > 0) return crowds
  const [first, ...others] = unread.filter(
    ({ path, why }) => why === 'absent' || (why === 'unreadable' && isTable.test(path)),
  )
  if (first !== undefined) {
    const { path, reason, why } = toldOf(first, names)
    const rest = others.length === 0 ? '' : `, and ${plural(others.length, 'more file')}`
    return [{ path, fault: `${reason}${rest}`, isAbsent: why === 'absent' }]
  }
  const isElsewhere =
    base !== undefined && (columns.size === 0 || (await isInOther([head, base], wanted, settings, search)))
  if (!isElsewhere) throw noTable(wanted, terms.sensitive, [...columns.values()].flat().map(plainColumn))
  notes.push(`No table that was scanned has the columns ${listText(wanted)}.`)
  return []
}

const isJson = /\.(jsonl?|ndjson|geojson)(\.(gz|zst|zstd))?$/i
const isTable = /\.(csv|tsv|tab|jsonl?|ndjson|geojson|parquet)(\.(gz|zst|zstd))?$/i

/** Whether a table of a revision has the columns, scanned or not. */
async function isInOther(
  revisions: readonly Revision[],
  wanted: readonly string[],
  { paths, exclude }: Pick<PiiScanSettings, 'paths' | 'exclude'>,
  search: Reading['search'],
): Promise<boolean> {
  for (const revision of revisions) {
    const excluded = new Set(await revision.list(exclude ?? []))
    for (const path of await revision.list(paths ?? ['**'])) {
      if (!isTable.test(path) || excluded.has(path)) continue
      if (await hasColumns({ path, open: () => revision.open(path) }, wanted, search)) return true
    }
  }
  return false
}

function noTable(
  wanted: readonly string[],
  sensitive: string | undefined,
  names: readonly string[],
): ConfigError {
  const absent = wanted.find(name => !names.includes(name))
  if (absent === undefined)
    return new ConfigError(`\`quasi-identifiers\`: no table has all of the columns ${listText(wanted)}`)
  const setting = absent === sensitive ? 'sensitive' : 'quasi-identifiers'
  return new ConfigError(
    `\`${setting}\`: no table has the column \`${absent}\`${didYouMean(absent, new Set(names))}`,
  )
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
