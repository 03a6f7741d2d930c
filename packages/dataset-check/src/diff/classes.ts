import { resolveLabels } from '@probity/tables'
import type { ColumnProfile } from './profile.ts'

/** A value of a column, and the rows that have it. */
export interface Class {
  /** null for the rows without a value. */
  name: string | null
  base: number
  head: number
}

/**
 * The values of a column before and after, in canonical spelling and order, those without a value last;
 * undefined where there are too many to be groups or classes.
 */
export function classesOf(
  base: ColumnProfile | undefined,
  head: ColumnProfile | undefined,
): Class[] | undefined {
  const none = { texts: [], counts: [] }
  const before = base === undefined ? none : base.values
  const after = head === undefined ? none : head.values
  if (before === undefined || after === undefined) return undefined
  const { classes, codes } = resolveLabels(before.texts, after.texts)
  const found: Class[] = [...classes, null].map(name => ({ name, base: 0, head: 0 }))
  const classOf = (code: number) => found.at(code)!
  for (const [i, count] of before.counts.entries()) classOf(codes[0]![i]!).base += count
  for (const [i, count] of after.counts.entries()) classOf(codes[1]![i]!).head += count
  return found.filter(({ base, head }) => base + head > 0)
}
