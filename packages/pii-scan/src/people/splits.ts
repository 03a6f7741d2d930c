import { type BaseRevision, ConfigError, didYouMean, type Revision } from '@probity/core'
import { isDvcFile, knownOutputs } from '../dvc.ts'
import type { Table } from './table-rows.ts'

/** One split of the data: the tables that a setting names. */
export interface Split {
  name: string
  tables: (Table & { size(): Promise<number> })[]
}

/** Something that keeps tables from being measured, and the file that it speaks of. */
export interface Fault {
  path: string
  reason: string
  /** The data are elsewhere. */
  isAbsent?: boolean
}

/**
 * The splits of the settings. One that no file matches is a fault where DVC tracks it or the base has it, and else
 * a `ConfigError`.
 */
export async function splitsOf(
  globs: readonly string[],
  head: Revision,
  base: BaseRevision | undefined,
): Promise<{ splits: Split[]; faults: Fault[] }> {
  const splits: Split[] = []
  const faults: Fault[] = []
  for (const name of globs) {
    const paths = await head.list([name])
    const tables = paths.map(path => ({
      path,
      size: async () => (await head.size(path)) ?? 0,
      open: () => head.open(path, 'stored'),
    }))
    const twice = splits.find(split => split.tables.some(({ path }) => paths.includes(path)))
    if (twice !== undefined) throw new ConfigError(`\`splits\`: ${twice.name} and ${name} name the same file`)
    splits.push({ name, tables })
    if (paths.length > 0) continue
    if (await isTracked(name, head))
      faults.push({
        path: name,
        reason: 'tracked by DVC; the data are not in this checkout',
        isAbsent: true,
      })
    else if (base !== undefined && (await base.list([name])).length > 0)
      faults.push({ path: name, reason: 'the base has it and this change does not' })
    else
      throw new ConfigError(`\`splits\`: no file matches ${name}${didYouMean(name, await head.list(['**']))}`)
  }
  return { splits, faults }
}

/** Whether what a glob begins with is, or lies in, what DVC keeps elsewhere. */
async function isTracked(glob: string, head: Revision): Promise<boolean> {
  const [fixed] = glob.split(/[*?[{]/, 1) as [string]
  for (const file of (await head.list(['**/*.dvc', '**/dvc.lock'])).filter(isDvcFile))
    for (const { path } of (await knownOutputs(head, file)) ?? [])
      if (path === fixed || fixed.startsWith(`${path}/`) || (fixed !== '' && path.startsWith(fixed)))
        return true
  return false
}
