import { isWithin } from '../scan/prints.ts'
import type { Change } from './change.ts'
import { others } from './group.ts'
import { isFuller } from './growth.ts'

/**
 * The changes, without columns that are gone where a new one holds their values, under another name or in another file:
 * no new personal data, then. A column that is gone or shrank stands for several new ones (a table was split) while
 * these hold no more values than it lost; of the same file and with most values first.
 */
export function withoutMoved(changes: readonly Change[]): Change[] {
  const holders = holdersOf(changes.filter(isColumn))
  /** Of those that were joined, values that no other column has taken. */
  const left = new Map<Change, number>()
  const roomOf = (old: Change) =>
    left.get(old) ??
    (old.standing === 'removed' ? Number.POSITIVE_INFINITY : old.before!.count - old.group.count)
  const added = changes
    .filter(({ standing, before }) => standing === 'new' && before === undefined)
    .filter(isColumn)
    .sort((a, b) => b.group.count - a.group.count)
  for (const isOwnFile of [true, false])
    for (const change of added) {
      if (change.standing !== 'new') continue
      const { entity, path, scope, count, sketch = [] } = change.group
      const alike = new Set(sketch.flatMap(print => holders.get(print) ?? []))
      /** With rows that were added, as they may be to a column that keeps its name. */
      const isGrown = ({ before }: Change) =>
        isOwnFile && isWithin(before!.sketch!, sketch) && !isFuller(change.group, before!)
      const old = [...alike].find(
        old =>
          old.group.entity === entity &&
          (old.group.path === path) === isOwnFile &&
          count <= roomOf(old) &&
          (isWithin(sketch, old.before!.sketch!) || isGrown(old)),
      )
      if (old === undefined) continue
      left.set(old, Math.min(roomOf(old), old.before!.count) - count)
      change.standing = 'renamed'
      change.places = []
      change.count = 0
      change.before = old.before
      if (old.group.scope !== scope) change.renamedFrom = old.group.scope
      if (!isOwnFile) change.movedFrom = old.group.path
    }
  return changes.filter(change => change.standing !== 'removed' || !left.has(change))
}

/** Columns of the base that are gone or shrank, by the prints of their values. */
function holdersOf(columns: readonly Change[]): Map<number, Change[]> {
  const holders = new Map<number, Change[]>()
  for (const column of columns) {
    const { standing, group, before } = column
    if (before === undefined || !(standing === 'removed' || group.count < before.count)) continue
    for (const print of before.sketch ?? []) {
      const known = holders.get(print)
      if (known === undefined) holders.set(print, [column])
      else known.push(column)
    }
  }
  return holders
}

const isColumn = ({ group: { scope } }: Change) => scope !== undefined && scope !== others
