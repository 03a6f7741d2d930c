import type { BaseRevision, ByteSource, Coverage, Revision } from '@probity/core'
import { type Acceptance, type Change, changesOf, joinMoved } from './change.ts'
import { type Contents, scanContents, type Unread } from './contents.ts'
import { lineDigest, valueDigest } from './fingerprint.ts'
import { type Group, groupsOf, TextHits } from './group.ts'
import type { Hit, ScanOptions } from './hit.ts'
import type { ContentKind } from './kind.ts'
import type { ColumnRule, Recognizer } from './recognizer.ts'
import type { Selection } from './selection.ts'
import { isRenamed } from './table-values.ts'

/** What is looked for, and what becomes of the places. */
interface Search {
  recognizers: readonly Recognizer[]
  columnRules: readonly ColumnRule[]
  /** Keys what is compared; absent where nothing is. */
  compare?: { key: string | undefined }
  /** Every place in the head. */
  onHit?(path: string, hit: Hit): void
  signal: AbortSignal
}

/** What the scan of all files came to. */
interface Survey {
  changes: Change[]
  unread: Unread[]
  coverage: Coverage
  /** Columns of the head's tables, by path. */
  columns: Map<string, readonly string[]>
  /** Scans one more file of the head. */
  groupsOf(path: string): Promise<Group[]>
}

/** Text that accepts what stands on its line. */
const marker = 'probity: allow'

/** A file's groups, by the path of the file or within it. */
interface Scan {
  groups: Group[]
  contents: Contents
}

/** Scans a file of a revision; `shownPath` is its path in the head. */
type ScanFile = (revision: Revision, path: string, shownPath: string) => Promise<Scan>

/** Scans every selected file, and its base version, one after the other. */
export async function survey(
  { targets, deleted, absent }: Selection,
  head: Revision,
  base: BaseRevision | undefined,
  accepted: Acceptance,
  search: Search,
): Promise<Survey> {
  const scan = scannerOf(search)
  const found: Survey = {
    groupsOf: async path => (await scan(head, path, path)).groups,
    changes: [],
    unread: [...absent],
    coverage: { read: [], skipped: [] },
    columns: new Map(),
  }
  for (const { path, from } of targets) {
    const now = await scan(head, path, path)
    const before = base === undefined || from === undefined ? undefined : await scan(base, from, path)
    // A base version that cannot be read, as a pointer in its place, leaves everything new.
    const isKnown = before?.contents.unread.every(({ why }) => why === 'binary')
    const changes = changesOf(now.groups, isKnown ? before?.groups : undefined, accepted)
    if (base !== undefined && from !== undefined)
      await joinRenamed(
        changes,
        now,
        { path, open: () => head.open(path) },
        { path: from, open: () => base.open(from) },
        search,
      )
    found.changes.push(...changes)
    found.unread.push(...now.contents.unread)
    for (const {
      path: read,
      scan: { bytes, rows = 0, columns },
    } of now.contents.scanned) {
      found.coverage.read.push({ path: read, bytes, rows })
      if (columns !== undefined) found.columns.set(read, columns)
    }
  }
  if (base !== undefined) {
    for (const path of deleted) {
      const { groups } = await scan(base, path, path)
      found.changes.push(...changesOf([], groups, accepted))
    }
    joinMoved(found.changes)
  }
  return found
}

function scannerOf({ recognizers, columnRules, compare, onHit, signal }: Search): ScanFile {
  return async (revision, from, shownPath) => {
    const texts = new Map<string, TextHits>()
    const size = async () => (await revision.size(from)) ?? 0
    const open = () => revision.open(from, 'stored')
    const contents = await scanContents({ path: shownPath, size, open }, { options, signal })
    return {
      contents,
      groups: contents.scanned.flatMap(scanned => groupsOf(scanned, texts.get(scanned.path))),
    }

    function options(path: string, kind: ContentKind): ScanOptions {
      const every = revision.name === 'head' ? onHit : undefined
      const common = { recognizers, columnRules }
      // Columns are compared by name: one by one their values matter only to who asks for every place.
      if (hasColumns(kind)) return { ...common, ...(every && { onHit: hit => every(path, hit) }) }
      const text = new TextHits()
      texts.set(path, text)
      return {
        ...common,
        marker,
        ...(compare && {
          digest: (entity, compact) => valueDigest(compare.key, entity, compact),
          lineDigest,
        }),
        onHit(hit) {
          text.take(hit)
          every?.(path, hit)
        },
      }
    }
  }
}

const hasColumns = (kind: ContentKind) => ['csv', 'tsv', 'json', 'jsonl', 'parquet'].includes(kind)

/** A new column whose values are those of one that is gone is no new personal data. */
async function joinRenamed(
  changes: Change[],
  { contents }: Scan,
  now: { path: string; open(): Promise<ByteSource> },
  before: { path: string; open(): Promise<ByteSource> },
  { signal }: Search,
): Promise<void> {
  const columns = contents.scanned.find(({ path }) => path === now.path)?.scan.columns
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
