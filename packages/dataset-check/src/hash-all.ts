import { type Hashed, hashFiles, type Wanted } from '@probity/revisions'
import type { ListedFile } from './dvc/folder-files.ts'
import type { FolderFile } from './dvc/folder-object.ts'

/** The files of a group by each hash that was wanted of them, or the first of them that could not be read. */
export type HashedGroup = Map<Wanted, FolderFile[]> | { error: string; path: string }

/**
 * The hashes of many groups of files, by what was wanted of them: each file is read once for all of them.
 * The first error stands for its group.
 */
export async function hashAll(
  groups: readonly { files: readonly ListedFile[]; wanted: readonly Wanted[] }[],
  signal: AbortSignal,
): Promise<HashedGroup[]> {
  const jobs = new Map<string, { bytes: number; wanted: Set<Wanted> }>()
  for (const { files, wanted } of groups) {
    if (wanted.length === 0) continue
    for (const { real, bytes } of files) {
      const job = jobs.get(real)
      if (job === undefined) jobs.set(real, { bytes, wanted: new Set(wanted) })
      else for (const name of wanted) job.wanted.add(name)
    }
  }
  const list = [...jobs].map(([path, { wanted }]) => ({ path, wanted: [...wanted] }))
  const bytes = [...jobs.values()].reduce((sum, job) => sum + job.bytes, 0)
  const hashed = await hashFiles(list, { bytes, signal })
  const byPath = new Map(list.map((job, i) => [job.path, { wanted: job.wanted, hashed: hashed[i]! }]))
  return groups.map(({ files, wanted }) => {
    const found = new Map<Wanted, FolderFile[]>(wanted.map(name => [name, []]))
    if (wanted.length === 0) return found
    for (const { path, real } of files) {
      const one = byPath.get(real)!
      if ('error' in one.hashed) return { error: one.hashed.error, path }
      for (const name of wanted) found.get(name)!.push({ path, hex: digestIn(one.hashed, one.wanted, name) })
    }
    return found
  })
}

function digestIn(
  hashed: Exclude<Hashed, { error: string }>,
  wanted: readonly Wanted[],
  name: Wanted,
): string {
  return hashed.digests[wanted.indexOf(name)]!
}
