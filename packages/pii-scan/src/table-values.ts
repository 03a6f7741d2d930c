import { type ByteSource, DataError } from '@probity/core'
import { type KeyColumn, TableReader } from '@probity/tables'
import { Combinations } from './combinations.ts'

/** A table that can be opened again. */
export interface Table {
  path: string
  open(): Promise<ByteSource>
}

/** Of a missing value: the FNV-1a hash of no bytes. */
const missing = { high: 0xcbf29ce4, low: 0x84222325 }

/** The distinct values of a column in some tables, by their hashes; missing values are left out. */
export async function valuesOf(
  tables: readonly Table[],
  column: string,
  signal?: AbortSignal,
): Promise<Combinations> {
  const values = new Combinations()
  const reader = new TableReader([{ name: column, as: 'key' }])
  for (const { path, open } of tables) {
    await reader.read(
      await open(),
      path,
      batch => {
        const { high, low } = batch.columns[0] as KeyColumn
        for (let row = 0; row < batch.rows; row++)
          if (high[row] !== missing.high || low[row] !== missing.low) values.add(high[row]!, low[row]!)
      },
      signal,
    )
  }
  return values
}

/** How many distinct values two columns share. */
function sharedValues(a: Combinations, b: Combinations): number {
  let shared = 0
  for (const [high, low] of a) if (b.has(high, low)) shared++
  return shared
}

/**
 * Whether a column holds, under a new name, at least nine in ten of its values from another. False for tables that
 * cannot be read so.
 */
export async function isRenamed(
  now: Table & { column: string },
  before: Table & { column: string },
  signal?: AbortSignal,
): Promise<boolean> {
  try {
    const values = await valuesOf([now], now.column, signal)
    const old = await valuesOf([before], before.column, signal)
    return values.size > 0 && sharedValues(values, old) >= 0.9 * values.size
  } catch (error) {
    if (error instanceof DataError) return false
    throw error
  }
}
