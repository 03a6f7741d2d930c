import { ConfigError, type Revision } from '@probity/core'
import type { DiffSettings } from './schema.ts'
import type { TableFile } from './table.ts'

/** The change, and what it is held against. */
export type Side = 'head' | 'base'

/** A table and what it is compared with: at least one of them is there. */
export interface Pair {
  /** How the reader knows it. */
  name: string
  head?: TableFile
  base?: TableFile
  /** Which of `splits` it belongs to. */
  parts: number[]
}

/**
 * The tables that the settings name, each with the one of its path in the base, or with the one that `->` names.
 * Throws a `ConfigError` for a pattern that no file matches.
 */
export async function pairsOf(
  base: Revision | undefined,
  head: Revision,
  { datasets = [], splits = [] }: DiffSettings,
): Promise<Pair[]> {
  const pairs = new Map<string, Pair>()
  const add = async (pattern: string, setting: string, part?: number) => {
    const [now, before] = [await head.list([pattern]), (await base?.list([pattern])) ?? []]
    const paths = [...new Set([...now, ...before])].sort()
    if (paths.length === 0)
      throw new ConfigError(`\`${setting}\`: no file matches ${pattern}`, {
        remedy:
          'check the path; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
      })
    for (const path of paths) {
      const pair: Pair = pairs.get(path) ?? { name: path, parts: [] }
      if (now.includes(path)) pair.head = { revision: head, path }
      if (before.includes(path)) pair.base = { revision: base!, path }
      if (part !== undefined) pair.parts.push(part)
      pairs.set(path, pair)
    }
  }
  for (const dataset of datasets) {
    const [from, to, ...rest] = dataset.split('->').map(path => path.trim())
    if (to === undefined) await add(dataset, 'datasets')
    else if (from === '' || to === '' || rest.length > 0)
      throw new ConfigError('`datasets`: expected a path, a glob, or two paths as in `old.csv -> new.csv`')
    else {
      const name = `${from} -> ${to}`
      pairs.set(name, {
        name,
        base: { revision: head, path: from! },
        head: { revision: head, path: to },
        parts: [],
      })
    }
  }
  for (const [part, pattern] of splits.entries()) await add(pattern, 'splits', part)
  return [...pairs.values()]
}
