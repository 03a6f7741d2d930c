import type { Measurement, Slice } from '@probity/core'
import { classesOf } from './classes.ts'
import type { Comparison } from './comparison.ts'

/** The numbers of a table: of its rows, of each column, and of each label and group. */
export function measurementsOf({ name, base, head, rows, settings }: Comparison): Measurement[] {
  const found: Measurement[] = []
  const add = (metric: string, slice: Slice, value: number | undefined, n: number, baseline?: number) => {
    // The mean of the greatest doubles is beyond them.
    if (value === undefined || !Number.isFinite(value)) return
    found.push({
      metric,
      slice: { dataset: name, ...slice },
      value,
      interval: null,
      n,
      baseline: baseline ?? null,
    })
  }
  const n = head.facts.rows
  add('rows', {}, n, n, base?.facts.rows)
  add('columns', {}, head.columns.size, n, base?.columns.size)
  add('duplicate_rows', {}, rows.duplicates.head, n, rows.duplicates.base)
  add('duplicate_ids', {}, rows.duplicateIds.head, n, rows.duplicateIds.base)
  add('rows_added', {}, rows.added, n)
  add('rows_removed', {}, rows.removed, n)
  add('rows_relabelled', {}, rows.relabelled, n)
  for (const after of head.columns.values()) {
    const before = base?.columns.get(after.name)
    const missing = before === undefined ? undefined : before.missing / before.rows
    add('null_rate', { column: after.name }, after.missing / after.rows, after.rows, missing)
    if (after.name !== settings.id && (after.type === 'integer' || after.type === 'number'))
      add(
        'mean',
        { column: after.name },
        after.mean,
        after.numbers,
        before?.numbers ? before.mean : undefined,
      )
  }
  for (const column of new Set([settings.label, ...(settings.sensitive ?? [])])) {
    if (column === undefined || !head.columns.has(column)) continue
    for (const entry of classesOf(base?.columns.get(column), head.columns.get(column)) ?? [])
      add(
        'group_rows',
        { [column]: entry.name },
        entry.head,
        entry.head,
        base === undefined ? undefined : entry.base,
      )
  }
  return found
}
