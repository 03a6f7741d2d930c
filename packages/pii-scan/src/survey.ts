import type { BaseRevision, Coverage, Revision } from '@probity/core'
import { type Acceptance, type Change, changesOf, joinMoved } from './compare/change.ts'
import { withoutMoved } from './compare/moved-columns.ts'
import type { Unread } from './scan/contents.ts'
import { headScans } from './scan/head-scans.ts'
import { type Scan, type Search, scanOne } from './scan/scanner.ts'
import type { Selection } from './selection.ts'

/** What the scan of all files came to. */
interface Survey {
  changes: Change[]
  unread: Unread[]
  coverage: Coverage
  /** Columns of the head's tables, by path. */
  columns: Map<string, readonly string[]>
  /** Every place, where they are wanted. */
  places: Scan['places']
}

/** Scans every selected file, and its base version. */
export async function survey(
  { targets, deleted, absent, unread }: Selection,
  head: Revision,
  base: BaseRevision | undefined,
  accepted: Acceptance,
  search: Search,
): Promise<Survey> {
  const found: Survey = {
    changes: [],
    unread: [...absent, ...unread],
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
    const old = before[index]
    // A base version that cannot be read, as a pointer in its place, leaves everything new.
    const isUnread = old?.unread.some(({ why }) => why !== 'binary') ?? false
    const changes = changesOf(scan.groups, isUnread ? undefined : old?.groups, accepted)
    if (isUnread || targets[index]!.isPinnedInBase)
      for (const change of changes) if (change.standing === 'new') change.isUnknownInBase = true
    found.changes.push(...changes)
    found.unread.push(...scan.unread)
    for (const place of scan.places) found.places.push(place)
    for (const { columns, ...read } of scan.read) {
      found.coverage.read.push(read)
      // Those within an archive are no files that a table could be read from.
      if (columns !== undefined) found.columns.set(read.path, columns)
    }
  }
  if (base !== undefined) {
    for (const path of deleted) {
      const { groups } = await scanOne(base, path, path, { ...search, wantsPlaces: false })
      found.changes.push(...changesOf([], groups, accepted))
    }
    found.changes = withoutMoved(found.changes)
    joinMoved(found.changes)
  }
  return found
}
