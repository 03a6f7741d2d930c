import type { BaseRevision, Revision } from '@probity/core'
import type { Engine } from '../engine/engine.ts'
import type { Unread } from '../scan/contents.ts'
import type { Search } from '../scan/scanner.ts'
import type { Selection } from '../selection.ts'
import type { Names } from '../tell/shown-names.ts'

/** What people are measured on. */
export interface Measured {
  /** Which of them have a version in the base. */
  selection: Selection
  head: Revision
  base: BaseRevision | undefined
  /** Columns of the tables that were scanned, by path. */
  columns: ReadonlyMap<string, readonly string[]>
  unread: readonly Unread[]
  search: Search
  names: Names
  engine: Engine
}
