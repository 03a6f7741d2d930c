import type { Revision } from '@probity/core'
import { type AnyColumn, isMissing, kinds, resolveLabels, TableReader } from '@probity/tables'

/** What the first rows of a table tell of a column. */
export interface ColumnFacts {
  name: string
  /** Distinct values, the missing ones left out. */
  distinct: number
  isNumber: boolean
  hasFractions: boolean
  /** Whether every number is between 0 and 1. */
  isShare: boolean
  hasMissing: boolean
  /** Whether a value occurs twice. */
  repeats: boolean
  /** Its values as texts, where they are few. */
  texts: readonly string[]
}

/** More distinct values than this are neither classes nor groups. */
export const mostClasses = 20

/** Looks at the first batch of a table (8,192 rows of CSV) and at no more, however large it is. */
export async function lookAtColumns(
  head: Revision,
  path: string,
  names: readonly string[],
): Promise<ColumnFacts[]> {
  const reader = new TableReader(names.map(name => ({ name, as: 'any', distinct: mostClasses + 5 })))
  const enough = new Error('enough rows')
  let facts: ColumnFacts[] = []
  try {
    await reader.read(await head.open(path), path, ({ rows, columns }) => {
      facts = columns.map(column => factsOf(column as AnyColumn, rows))
      throw enough
    })
  } catch (error) {
    if (error !== enough) throw error
  }
  return facts
}

function factsOf(column: AnyColumn, rows: number): ColumnFacts {
  const seen = new Set<number>()
  const [found, values] = [column.kinds, column.values]
  const facts = { isNumber: true, hasFractions: false, isShare: true, hasMissing: false, repeats: false }
  for (let row = 0; row < rows; row++) {
    const kind = found[row]!
    if (kind === kinds.empty || kind === kinds.missing) {
      facts.hasMissing = true
      continue
    }
    const hash = column.high[row]! * 2 ** 21 + (column.low[row]! >>> 11)
    if (seen.has(hash)) facts.repeats = true
    seen.add(hash)
    if (kind === kinds.integer || kind === kinds.decimal) {
      const value = values[row]!
      if (!Number.isInteger(value)) facts.hasFractions = true
      if (value < 0 || value > 1) facts.isShare = false
    } else facts.isNumber = false
  }
  const texts = column.isFull ? [] : column.dictionary.filter(text => !isMissing(text))
  return { name: column.name, distinct: seen.size, ...facts, texts }
}

/** Whether two columns speak of the same two or more classes, in whatever spelling of numbers; one may lack some. */
export function shareClasses(a: ColumnFacts, b: ColumnFacts): boolean {
  const { classes, codes } = resolveLabels(a.texts, b.texts)
  return classes.length >= 2 && codes.some(one => new Set(one).size === classes.length)
}
