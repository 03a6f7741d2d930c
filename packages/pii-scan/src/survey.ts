import type { BaseRevision, ByteSource, Coverage, Revision } from '@probity/core'
import { type Acceptance, type Change, changesOf, joinMoved } from './change.ts'
import type { Unread } from './contents.ts'
import type { Group } from './group.ts'
import { headScans } from './head-scans.ts'
import { type Scan, type Search, scanOne } from './scanner.ts'
import type { Selection } from './selection.ts'
import { isRenamed } from './table-values.ts'

/** What the scan of all files came to. */
interface Survey {
  changes: Change[]
  unread: Unread[]
  coverage: Coverage
  /** Columns of the head's tables, by path. */
  columns: Map<string, readonly string[]>
  /** Every place, where they are wanted. */
  places: Scan['places']
  /** Scans one more file of the head. */
  groupsOf(path: string): Promise<Group[]>
}

/** Scans every selected file, and its base version. */
export async function survey(
  { targets, deleted, absent }: Selection,
  head: Revision,
  base: BaseRevision | undefined,
  accepted: Acceptance,
  search: Search,
): Promise<Survey> {
  const found: Survey = {
    groupsOf: async path => (await scanOne(head, path, path, search)).groups,
    changes: [],
    unread: [...absent],
    coverage: { read: [], skipped: [] },
    columns: new Map(),
    places: [],
  }
  const before: (Scan | undefined)[] = []
  const scanBase = async () => {
    for (const [index, { path, from }] of targets.entries())
      if (from !== undefined)
        before[index] = await scanOne(base!, from, path, { ...search, wantsPlaces: false })
  }
  const paths = targets.map(({ path }) => path)
  const isCompared = targets.some(({ from }) => from !== undefined)
  const now = await headScans(paths, head, search, isCompared ? scanBase : undefined)
  for (const [index, scan] of now.entries()) {
    const { path, from } = targets[index]!
    const old = before[index]
    // A base version that cannot be read, as a pointer in its place, leaves everything new.
    const isKnown = old?.unread.every(({ why }) => why === 'binary')
    const changes = changesOf(scan.groups, isKnown ? old?.groups : undefined, accepted)
    if (base !== undefined && from !== undefined)
      await joinRenamed(
        changes,
        scan,
        { path, open: () => head.open(path) },
        { path: from, open: () => base.open(from) },
        search,
      )
    found.changes.push(...changes)
    found.unread.push(...scan.unread)
    for (const place of scan.places) found.places.push(place)
    for (const { columns, ...read } of scan.read) {
      found.coverage.read.push(read)
      // Those within an archive are no files that a table could be read from.
      if (columns !== undefined && read.path === path) found.columns.set(path, columns)
    }
  }
  if (base !== undefined) {
    for (const path of deleted) {
      const { groups } = await scanOne(base, path, path, { ...search, wantsPlaces: false })
      found.changes.push(...changesOf([], groups, accepted))
    }
    joinMoved(found.changes)
  }
  return found
}

/** A new column whose values are those of one that is gone is no new personal data. */
async function joinRenamed(
  changes: Change[],
  { read }: Scan,
  now: { path: string; open(): Promise<ByteSource> },
  before: { path: string; open(): Promise<ByteSource> },
  { signal }: Search,
): Promise<void> {
  const columns = read.find(({ path }) => path === now.path)?.columns
  if (columns === undefined) return
  for (const change of changes) {
    const { scope, entity, path } = change.group
    if (change.standing !== 'new' || scope === undefined || path !== now.path) continue
    const gone = changes.filter(
      ({ standing, group }) =>
        standing === 'removed' &&
        group.entity === entity &&
        group.scope !== undefined &&
        !columns.includes(group.scope),
    )
    for (const old of gone) {
      const name = old.group.scope!
      if (!(await isRenamed({ ...now, column: scope }, { ...before, column: name }, signal))) continue
      Object.assign(change, {
        standing: 'renamed',
        places: [],
        count: 0,
        before: old.before,
        renamedFrom: name,
      })
      changes.splice(changes.indexOf(old), 1)
      break
    }
  }
}
