import {
  ConfigError,
  DataError,
  didYouMean,
  type Exhibit,
  type Finding,
  listText,
  type Measurement,
  plural,
  ProbityError,
  type Revision,
} from '@probity/core'
import type { TableFacts } from '@probity/tables'
import { type Comparison, type HashLists, hashLists, rowCounts } from './comparison.ts'
import { exhibitsOf } from './exhibits.ts'
import { findingsOf } from './findings.ts'
import { measurementsOf } from './measurements.ts'
import type { DiffSettings } from './schema.ts'
import { type Overlap, overlapExhibit, overlapFindings, overlapMeasurements, overlapsOf, type Part } from './splits.ts'
import {
  type Columns,
  columnsOf,
  type DiffCaps,
  defaultCaps,
  keyOf,
  profileOf,
  type TableFile,
  type TableProfile,
} from './table.ts'

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

/** A table and what it is compared with. */
interface Pair {
  name: string
  head: TableFile
  base?: TableFile
}

/**
 * Compares tables of the head with those of the base: rows, columns, types, duplicates, missing values, labels,
 * groups, numbers, rows whose label changed, and rows that parts for training and for testing have in common.
 *
 * Each table is read twice at the most, for its columns and for its rows, and 8 to 32 bytes a row are kept of
 * it: hashes of 64 bits. No value is told but those of the label, of sensitive columns, and of columns with few
 * values that each many rows share.
 *
 * Throws a `ConfigError` where a setting names no file, or a column that no table has. A table of the head that
 * cannot be read is a finding; one of the base is a note.
 */
export async function datasetDiff(
  base: Revision | undefined,
  head: Revision,
  settings: DiffSettings,
  signal?: AbortSignal,
  caps: DiffCaps = defaultCaps,
): Promise<DatasetDiff> {
  const result: DatasetDiff = { findings: [], exhibits: [], measurements: [], notes: [], read: [], skipped: [] }
  const parts = { head: await partsOf(head, settings.splits), base: base && (await partsOf(base, settings.splits)) }
  const pairs = await pairsOf(base, head, settings, result)
  const columns = new Map<TableFile, Columns>()
  for (const file of pairs.flatMap(pair => (pair.base === undefined ? [pair.head] : [pair.head, pair.base]))) {
    const found = await readable(file, result, () => columnsOf(file, caps))
    if (found !== undefined) columns.set(file, found)
  }
  checkColumns(columns, settings)

  for (const side of [parts.head, parts.base]) for (const part of side ?? []) part.common = commonColumns(part, pairs, columns)
  for (const pair of pairs) await compare(pair)
  result.exhibits.push(...overlaps())
  return result

  async function compare({ name, head: file, base: other }: Pair): Promise<void> {}
  function overlaps(): Exhibit[] {
    return []
  }
}
