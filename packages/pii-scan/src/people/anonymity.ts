import { DataError } from '@probity/core'
import type { Engine } from '../engine/engine.ts'
import { halves, hashTexts } from '../scan/text-hash.ts'
import { Combinations } from './combinations.ts'
import { readRows, type Table } from './table-rows.ts'

/** How well a table hides each person among others who share the same quasi-identifiers. */
export interface Anonymity {
  rows: number
  /** Distinct combinations of the quasi-identifiers. */
  classes: number
  /** Rows of the rarest combination: k of k-anonymity (Sweeney 2002). */
  k: number
  /** Rows whose combination occurs fewer than `small` times. */
  smallRows: number
  /** Fewest distinct sensitive values of any combination: l of distinct l-diversity (Machanavajjhala et al. 2007). */
  l?: number
}

/**
 * k-anonymity and l-diversity of a table by hash counting, in one pass: 24 bytes for each distinct combination.
 * A missing value is a value: it hides nobody.
 *
 * Throws a `DataError` for a table that cannot be read row by row, has not the columns, or no rows.
 *
 * @param small combinations of fewer rows count as small.
 * @example of 4 rows with (zip, sex) = (1, f), (1, f), (1, m), (2, m): k = 1, 2 of 4 rows in groups under 2.
 */
export async function anonymity(
  table: Table,
  { columns, sensitive, small }: { columns: readonly string[]; sensitive?: string; small: number },
  reading: { engine: Engine; signal: AbortSignal },
): Promise<Anonymity> {
  const classes = new Combinations()
  const pairs = new Combinations()
  const diversity: number[] = []
  const onRow = (values: readonly string[]) => {
    hashTexts(sensitive === undefined ? values : values.slice(0, -1))
    const index = classes.add(halves.high, halves.low)
    if (sensitive === undefined) return
    const before = pairs.size
    hashTexts(values)
    pairs.add(halves.high, halves.low)
    diversity[index] = (diversity[index] ?? 0) + pairs.size - before
  }
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  const rows = await readRows(table, { ...reading, wanted, onRow })
  if (rows === 0) throw new DataError('has no rows', { path: table.path })
  let k = Number.POSITIVE_INFINITY
  let smallRows = 0
  for (const count of classes.counts) {
    if (count < k) k = count
    if (count < small) smallRows += count
  }
  return {
    rows,
    classes: classes.size,
    k,
    smallRows,
    ...(sensitive === undefined ? {} : { l: diversity.reduce((least, count) => Math.min(least, count)) }),
  }
}
