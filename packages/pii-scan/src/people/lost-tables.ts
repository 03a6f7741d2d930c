import { type BaseRevision, listText } from '@probity/core'
import type { Crowd } from './anonymity-claims.ts'
import type { Measured } from './measured.ts'
import { hasColumns, isTable, plainColumn } from './table-rows.ts'

const remedy = 'name the columns in `quasi-identifiers` as the table does, or leave it out with `exclude`'

/**
 * Tables whose version in the base has the quasi-identifiers and whose own has not, by path: a column or a file that
 * is renamed takes nobody out of a small group. A table that is deleted singles nobody out, but where a file of the
 * same name and another extension is added.
 *
 * @param measured how well each table that has the columns hides a person.
 */
export async function lostTables(
  { columns, sensitive }: { columns: readonly string[]; sensitive?: string },
  measured: ReadonlyMap<string, Crowd>,
  { selection, base, columns: tables, unread, names, engine, search }: Measured,
): Promise<Map<string, Crowd>> {
  const lost = new Map<string, Crowd>()
  if (base === undefined) return lost
  const isUnread = new Set(unread.flatMap(({ path, why }) => (why === 'binary' ? [] : path)))
  for (const { path, from } of pairsOf(selection)) {
    if (!isTable.test(from) || isUnread.has(path)) continue
    const crowd = measured.get(path)
    const wanted = sensitive === undefined || crowd === undefined ? columns : [...columns, sensitive]
    const isWhole = crowd !== undefined && (sensitive === undefined || crowd.l !== undefined)
    if (isWhole || crowd?.fault !== undefined || !(await hasInBase(base, from, wanted))) continue
    const own = tables.get(path)?.map(plainColumn)
    const gone = wanted.filter(name => !own?.includes(name))
    const fault =
      own === undefined || gone.length === 0
        ? `is no table of rows with the columns ${listText(wanted)}; in the base it is`
        : `lacks the ${gone.length === 1 ? 'column' : 'columns'} ${listText(gone)}, which the base has`
    lost.set(path, { path: names.path(path), fault, remedy })
  }
  return lost

  function hasInBase(base: BaseRevision, path: string, wanted: readonly string[]): Promise<boolean> {
    return hasColumns({ path, open: () => base.open(path) }, wanted, { engine, signal: search.signal })
  }
}

/** Files of the head, with what they were in the base. */
function pairsOf({ targets, deleted }: Measured['selection']): { path: string; from: string }[] {
  const stem = (path: string) => path.replace(/(?<=[^/])\.[^/]*$/, '')
  const gone = new Map(deleted.map(path => [stem(path), path]))
  return targets.flatMap(({ path, from = gone.get(stem(path)) }) =>
    from === undefined ? [] : { path, from },
  )
}
