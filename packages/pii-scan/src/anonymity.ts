import { type KeyColumn, TableReader } from '@probity/tables'
import { Combinations } from './combinations.ts'
import type { Table } from './table-values.ts'

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
 * @param tables the parts of one table.
 * @param small combinations of fewer rows count as small.
 * @example of 4 rows with (zip, sex) = (1, f), (1, f), (1, m), (2, m): k = 1, 2 of 4 rows in groups under 2.
 */
export async function anonymity(
  tables: readonly Table[],
  columns: readonly string[],
  sensitive: string | undefined,
  small: number,
  signal?: AbortSignal,
): Promise<Anonymity> {
  const classes = new Combinations()
  const pairs = new Combinations()
  const diversity: number[] = []
  const names = [...columns, ...(sensitive === undefined ? [] : [sensitive])]
  const reader = new TableReader(names.map(name => ({ name, as: 'key' })))
  let rows = 0
  for (const { path, open } of tables) {
    const facts = await reader.read(
      await open(),
      path,
      batch => {
        const keys = batch.columns as readonly KeyColumn[]
        for (let row = 0; row < batch.rows; row++) {
          let high = 0
          let low = 0
          for (let i = 0; i < columns.length; i++) {
            high = mix(high, keys[i]!.high[row]!)
            low = mix(low, keys[i]!.low[row]!)
          }
          const index = classes.add(high, low)
          if (sensitive === undefined) continue
          const value = keys[columns.length]!
          const before = pairs.size
          pairs.add(mix(high, value.high[row]!), mix(low, value.low[row]!))
          diversity[index] = (diversity[index] ?? 0) + pairs.size - before
        }
      },
      signal,
    )
    rows += facts.rows
  }
  const { counts } = classes
  let k = Number.POSITIVE_INFINITY
  let smallRows = 0
  for (const count of counts) {
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

/** Joins the hash of one more value (MurmurHash3's finalizer, Appleby 2011): the order of the values counts. */
function mix(hash: number, value: number): number {
  let mixed = Math.imul(hash, 31) ^ value
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}
