import {
  ConfigError,
  DataError,
  didYouMean,
  type Exhibit,
  type Finding,
  listText,
  type Measurement,
  plural,
  type Revision,
} from '@probity/core'
import type { TableFacts } from '@probity/tables'
import { hashLists, rowCounts } from './comparison.ts'
import { exhibitsOf } from './exhibits.ts'
import { findingsOf } from './findings.ts'
import { measurementsOf } from './measurements.ts'
import { overlapExhibit, overlapFindings, overlapMeasurements, overlapsOf } from './overlaps.ts'
import { type Pair, pairsOf, type Side } from './pairs.ts'
import { addTo, type Parts, partsOf } from './parts.ts'
import type { DiffSettings } from './schema.ts'
import { type Columns, columnsOf, type DiffCaps, defaultCaps, profileOf, type TableFile } from './table.ts'

export interface DatasetDiff {
  findings: Finding[]
  exhibits: Exhibit[]
  measurements: Measurement[]
  notes: string[]
  /** Tables of the head that were read whole, with their digests. */
  read: TableFacts[]
  /** What could not be compared, and why. */
  skipped: { path: string; reason: string }[]
}

/**
 * Compares tables of the head with those of the base: rows, columns, types, duplicates, missing values, labels,
 * groups, numbers, rows whose label changed, and rows that parts for training and for testing have in common.
 *
 * A table is read for its columns, then once for its rows, and 8 to 40 bytes a row are kept: a hash of 64 bits
 * for each question (see `RowHashes`). No value is told but those of the label, of sensitive columns, and of
 * columns with few values, where many rows have it.
 *
 * Throws a `ConfigError` where a setting names no file, or a column that no table has. A table of the head that
 * cannot be read is a finding; one of the base is a note, and is then not compared with.
 */
export async function datasetDiff(
  base: Revision | undefined,
  head: Revision,
  settings: DiffSettings,
  signal?: AbortSignal,
  caps: DiffCaps = defaultCaps,
): Promise<DatasetDiff> {
  const diff: DatasetDiff = { findings: [], exhibits: [], measurements: [], notes: [], read: [], skipped: [] }
  const pairs = await pairsOf(base, head, settings)
  const columns = new Map<TableFile, Columns>()
  for (const pair of pairs) {
    for (const side of ['head', 'base'] as const) {
      const file = pair[side]
      if (file === undefined) continue
      const found = await unlessUnreadable(diff, pair, side, () => columnsOf(file, settings, caps))
      if (found !== undefined) columns.set(file, found)
    }
  }
  checkColumns([...columns.values()], settings)

  const parts = {
    head: partsOf('head', pairs, columns, settings),
    base: partsOf('base', pairs, columns, settings),
  }
  const reading = { diff, columns, parts, settings, caps, signal }
  for (const pair of pairs) await compare(pair, reading)
  compareParts(parts, diff, pairs)
  const unmatched = pairs.filter(pair => pair.base === undefined).map(pair => pair.name)
  if (unmatched.length > 0) {
    const names = listText(unmatched)
    diff.notes.push(
      base === undefined
        ? `There is no base, so nothing is compared with: ${names}.`
        : `Not in the base commit, so nothing is compared with: ${names}. Of data outside git name both files: old.csv -> new.csv.`,
    )
  }
  return diff
}

/** What one table is read with. */
interface Reading {
  diff: DatasetDiff
  columns: ReadonlyMap<TableFile, Columns>
  parts: Record<Side, Parts>
  settings: DiffSettings
  caps: DiffCaps
  signal: AbortSignal | undefined
}

async function compare(pair: Pair, reading: Reading): Promise<void> {
  const { diff, columns, settings, caps } = reading
  const before = await readSide('base', pair, reading)
  const after = await readSide('head', pair, reading)
  if (pair.head === undefined) removed(pair, diff)
  if (after === undefined) return
  const { name } = pair
  const { table } = after
  diff.read.push(table.facts)
  if (table.hashes === undefined || (before !== undefined && before.table.hashes === undefined))
    diff.notes.push(
      `${name}: of more than ${plural(caps.hashedRows, 'row')} the rows themselves are not compared.`,
    )
  const { leftOut } = columns.get(pair.head!)!
  if (leftOut.length > 0)
    diff.notes.push(
      `${name}: left out are columns of lists, objects or bytes, and those after ${plural(caps.columns, 'column')}: ${listText(leftOut)}.`,
    )
  const comparison = {
    name,
    path: pair.head!.path,
    base: before?.table,
    head: table,
    settings,
    rows: rowCounts(table, after.lists, before?.table, before?.lists),
  }
  diff.findings.push(...findingsOf(comparison))
  diff.measurements.push(...measurementsOf(comparison))
  if (before?.table.facts.sha256 === table.facts.sha256) diff.notes.push(`${name}: unchanged, byte for byte.`)
  else diff.exhibits.push(...exhibitsOf(comparison))
}

/** The table of one side with the lists that its rows were hashed by; undefined where it is absent or unreadable. */
async function readSide(side: Side, pair: Pair, { diff, columns, parts, settings, caps, signal }: Reading) {
  const namesOf = (file: TableFile | undefined) => (file === undefined ? undefined : columns.get(file)?.names)
  const own = namesOf(pair[side])
  const inParts = pair.parts.map(index => parts[side].parts[index]!)
  if (own === undefined) {
    if (pair[side] !== undefined) for (const part of inParts) part.isWhole = false
    return undefined
  }
  const lists = hashLists(own, namesOf(pair[side === 'head' ? 'base' : 'head']), settings)
  const { common } = parts[side]
  const hashed = [...Object.values(lists), ...(pair.parts.length > 0 ? [common] : [])]
  const table = await unlessUnreadable(diff, pair, side, () =>
    profileOf(pair[side]!, own, hashed, settings.id, caps, signal),
  )
  for (const part of inParts) addTo(part, table, common)
  return table && { table, lists }
}

function removed({ name, base }: Pair, diff: DatasetDiff): void {
  diff.findings.push({
    rule: 'dataset-removed',
    level: 'warning',
    path: base!.path,
    message: `${name} is in the base and is gone`,
    fix: 'check that nothing reads it any more',
  })
}

function compareParts(parts: Record<Side, Parts>, diff: DatasetDiff, pairs: readonly Pair[]): void {
  const areWhole = ({ parts }: Parts) =>
    parts.length > 0 && parts.every(part => part.rows > 0 && part.isWhole)
  if (parts.head.parts.length === 0) return
  if (!areWhole(parts.head) || parts.head.common.length === 0) {
    diff.notes.push(
      'Rows in more than one part: not every part could be read and hashed, or they have no column in common.',
    )
    return
  }
  const now = overlapsOf(parts.head.parts)
  const before =
    areWhole(parts.base) && parts.base.common.length > 0 ? overlapsOf(parts.base.parts) : undefined
  const pathOf = (name: string) => {
    const index = parts.head.parts.findIndex(part => part.name === name)
    return pairs.find(pair => pair.head !== undefined && pair.parts.includes(index))!.head!.path
  }
  diff.findings.push(...overlapFindings(now, before, pathOf))
  diff.exhibits.push(overlapExhibit(now, before))
  diff.measurements.push(...overlapMeasurements(now, before))
}

/** Each declared column must be in some table: a misspelt one would else be compared nowhere. */
function checkColumns(tables: readonly Columns[], { label, id, sensitive = [] }: DiffSettings): void {
  if (tables.length === 0) return
  const known = new Set(tables.flatMap(table => table.names))
  for (const [setting, name] of [
    ['label', label],
    ['id', id],
    ...sensitive.map(name => ['sensitive', name] as const),
  ] as const)
    if (name !== undefined && !known.has(name))
      throw new ConfigError(`\`${setting}\`: no table has a column ${name}${didYouMean(name, known)}`)
}

/** What `read` gives; undefined, and said so, where the table cannot be read. */
async function unlessUnreadable<T>(
  diff: DatasetDiff,
  pair: Pair,
  side: Side,
  read: () => Promise<T>,
): Promise<T | undefined> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    const path = pair[side]!.path
    diff.skipped.push({ path, reason: error.message })
    if (side === 'head')
      diff.findings.push({
        rule: 'dataset-unreadable',
        level: 'error',
        path,
        message: error.message,
        fix: error.remedy ?? 'write it again',
      })
    else
      diff.notes.push(`${pair.name}: the base cannot be read, and is not compared with (${error.message}).`)
    return undefined
  }
}
