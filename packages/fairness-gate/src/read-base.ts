import { type Context, plural } from '@probity/core'
import { type Columns, findBaseline, type NoBase, readColumns, unreadable } from '@probity/predictions'
import { readTableHeader, type TableFacts, type Want } from '@probity/tables'
import type { FairnessGateSettings } from './generated/settings.ts'

/** The base's rows as columns, or why there are none. */
export type ReadBase =
  | NoBase
  | { kind: 'read'; label: string; columns: Columns; files: TableFacts[]; lacks: string[] }

/** What is wrong with the base is told, not thrown. */
export async function readBase(
  settings: FairnessGateSettings,
  groups: readonly string[],
  context: Context,
): Promise<ReadBase> {
  const { label, prediction, score, weight, id } = settings
  const baseline = await findBaseline(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  try {
    const first = baseline.paths[0]!
    const { names: header } = await readTableHeader(await baseline.revision.open(first), first, [
      label,
      prediction,
    ])
    const categories = [label, prediction, ...groups.filter(group => header.includes(group))]
    const wants: Want[] = [...new Set(categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight])
      if (name !== undefined && header.includes(name)) wants.push({ name, as: 'number' })
    if (id !== undefined) wants.push({ name: id, as: 'key' })
    const read = await readColumns(baseline.revision, baseline.paths, wants, context.signal)
    context.log.info(
      `read ${first} of ${baseline.revision.label} as the base: ${plural(read.columns.rows, 'row')}`,
    )
    const needed = weight === undefined ? groups : [...groups, weight]
    const lacks = needed.filter(name => !header.includes(name))
    return { kind: 'read', label: baseline.label, ...read, lacks }
  } catch (error) {
    return unreadable(error)
  }
}
