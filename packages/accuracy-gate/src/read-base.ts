import { type Context, plural } from '@probity/core'
import { type Columns, findBaseline, type NoBase, readColumns, unreadable } from '@probity/predictions'
import type { Task } from '@probity/statistics'
import { readTableHeader, type TableFacts } from '@probity/tables'
import type { PredictionSettings } from './needed.ts'
import { wantsOf } from './table.ts'

/** The base's rows as columns, or why there are none. */
export type ReadBase = NoBase | { kind: 'read'; label: string; columns: Columns; files: TableFacts[] }

/** What is wrong with the base is told, not thrown. */
export async function readBase(
  settings: PredictionSettings,
  task: Task,
  probabilities: readonly string[],
  context: Context,
): Promise<ReadBase> {
  const baseline = await findBaseline(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  const { revision, paths, label } = baseline
  try {
    const first = paths[0]!
    const { names } = await readTableHeader(await revision.open(first), first, [settings.label])
    const wants = wantsOf(settings, task, probabilities, names)
    const read = await readColumns(revision, paths, wants, context.signal)
    context.log.info(`read the base, ${first} of ${label}: ${plural(read.columns.rows, 'row')}`)
    return { kind: 'read', label, ...read }
  } catch (error) {
    return unreadable(error)
  }
}
