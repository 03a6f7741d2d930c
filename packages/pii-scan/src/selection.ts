import { type BaseRevision, ConfigError, listText, type Revision } from '@probity/core'
import { readPatterns } from '@probity/revisions'
import { isDvcFile, knownOutputs, type Output } from './dvc.ts'
import type { Unread } from './scan/contents.ts'

/** A file to scan. */
interface Target {
  path: string
  /** Its path in the base; absent where it has no version there that can be read. */
  from?: string
  /** The base has a version of it, of which only the pointer is in git. */
  isPinnedInBase?: true
}

export interface Selection {
  targets: Target[]
  /** Files of the base that the head no longer has. */
  deleted: string[]
  /** Data that this change moves and that are not in this checkout. */
  absent: Unread[]
  /** Pointers that tell no data, and what can never be read. */
  unread: Unread[]
  /** Globs of `paths` that name no file. */
  unmatched: string[]
}

/**
 * Which files are scanned: without a base all that the globs name, else those that differ from it. Data that DVC
 * tracks differ where their pointer does, and what git ignores is scanned where a glob of the settings names it.
 *
 * Throws a `ConfigError` where the globs name nothing at all.
 */
export async function select(
  settings: { paths?: string[]; exclude?: string[] },
  head: Revision,
  base: BaseRevision | undefined,
): Promise<Selection> {
  const selection: Selection = { targets: [], deleted: [], absent: [], unread: [], unmatched: [] }
  const files = new Set<string>()
  for (const glob of settings.paths ?? ['**']) {
    const found = await head.list([glob])
    if (found.length === 0 && settings.paths !== undefined) selection.unmatched.push(glob)
    for (const path of found) files.add(path)
  }
  for (const path of await head.list(settings.exclude ?? [])) files.delete(path)
  const namesNothing = settings.paths !== undefined && selection.unmatched.length === settings.paths.length
  if (namesNothing && (base === undefined || (await base.list(settings.paths!)).length === 0))
    throw new ConfigError(`\`paths\`: no file matches ${listText(selection.unmatched)}`)
  if (base === undefined) {
    for (const path of files) selection.targets.push({ path })
    for (const path of files) if (isDvcFile(path)) await addOutputs(selection, head, path, files, [])
    return { ...selection, targets: distinct(selection.targets) }
  }

  const excluded = new Set(await base.list(settings.exclude ?? []))
  const before = new Set((await base.list(settings.paths ?? ['**'])).filter(path => !excluded.has(path)))
  const changes = await base.changes()
  const changed = new Set(changes.map(change => change.path))
  const wanted = await readPatterns(settings.paths ?? ['**'])
  const left = await readPatterns(settings.exclude ?? [])
  const isNamed = (path: string) =>
    wanted.some(glob => glob.matches(path)) && !left.some(glob => glob.matches(path))
  for (const { path, kind, from } of changes) {
    if (kind === 'deleted') {
      if (before.has(path)) selection.deleted.push(path)
    } else if (files.has(path)) {
      selection.targets.push({ path, ...(kind === 'added' ? {} : { from: from ?? path }) })
    } else if (head.isSpecial?.(path) && isNamed(path)) {
      selection.unread.push({ path, reason: 'is a pipe, a socket or a device', why: 'unreadable' })
    }
  }
  for (const path of changed)
    if (isDvcFile(path)) await addOutputs(selection, head, path, files, await knownOutputs(base, path))
  if (settings.paths !== undefined) {
    const tracked = new Set(await base.list(['**']))
    const pinned = new Set<string>()
    for (const path of await head.list(['**/*.dvc', '**/dvc.lock']))
      for (const output of (await knownOutputs(head, path)) ?? []) pinned.add(output.path)
    const isPinned = (path: string) => {
      for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1))
        if (pinned.has(path.slice(0, at))) return true
      return false
    }
    for (const path of files)
      if (!tracked.has(path) && !changed.has(path) && !isPinned(path)) selection.targets.push({ path })
  }
  return { ...selection, targets: distinct(selection.targets) }
}

/** Each file once, by path. */
function distinct(targets: readonly Target[]): Target[] {
  const once = new Map<string, Target>()
  for (const target of targets) if (!once.has(target.path)) once.set(target.path, target)
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function addOutputs(
  selection: Selection,
  head: Revision,
  pointer: string,
  files: ReadonlySet<string>,
  before: readonly Output[] | undefined,
): Promise<void> {
  const outputs = await knownOutputs(head, pointer)
  if (outputs === undefined) {
    if (files.has(pointer))
      selection.unread.push({
        path: pointer,
        reason: 'is not YAML that DVC wrote; which data it tracks is not known',
        why: 'unreadable',
      })
    return
  }
  for (const output of outputs) {
    const old = before?.find(({ path }) => path === output.path)
    if (old !== undefined && old.md5 === output.md5) continue
    const present = [...files].filter(file => file === output.path || file.startsWith(`${output.path}/`))
    for (const path of present)
      selection.targets.push(
        before !== undefined && old === undefined ? { path } : { path, isPinnedInBase: true },
      )
    const isHere = present.length > 0 || (await head.list([output.path, `${output.path}/**`])).length > 0
    if (!isHere)
      selection.absent.push({
        path: output.path,
        reason: `tracked by DVC (${pointer}); the data are not in this checkout`,
        why: 'absent',
      })
  }
}
