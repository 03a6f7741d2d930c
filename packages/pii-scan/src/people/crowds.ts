import { ConfigError, DataError, didYouMean, listText, plural } from '@probity/core'
import type { PiiScanSettings } from '../generated/settings.ts'
import { partsOf } from '../scan/member.ts'
import { toldOf } from '../tell/remarks.ts'
import { anonymity } from './anonymity.ts'
import type { Crowd } from './anonymity-claims.ts'
import { lostTables } from './lost-tables.ts'
import type { Measured } from './measured.ts'
import { faultOf, hasColumns, isTable, plainColumn } from './table-rows.ts'

interface Terms {
  columns: readonly string[]
  sensitive?: string
  small: number
}

const isJson = /\.(jsonl?|ndjson|geojson)(\.(gz|zst|zstd))?$/i

/**
 * How well each scanned table that has the quasi-identifiers hides a person; with the diversity of those that have the
 * sensitive column too. Without such a table why there is none, as a note or as a fault of what was not read.
 *
 * Throws a `ConfigError` for a column that no table has, neither here nor in the base.
 */
export async function crowdsOf(
  terms: Terms,
  settings: Pick<PiiScanSettings, 'paths' | 'exclude'>,
  measured: Measured,
): Promise<{ crowds: Crowd[]; notes: string[] }> {
  const byPath = new Map<string, Crowd>()
  for (const [path, own] of measured.columns) {
    const crowd = await crowdOf(path, own.map(plainColumn), terms, measured)
    if (crowd !== undefined) byPath.set(path, crowd)
  }
  for (const [path, crowd] of await lostTables(terms, byPath, measured)) byPath.set(path, crowd)
  const crowds = [...byPath.values()]
  const likes = likeNotes(terms, byPath, measured)
  const { columns, sensitive } = terms
  const hasAll = crowds.some(
    ({ fault, l }) => fault !== undefined || sensitive === undefined || l !== undefined,
  )
  if (hasAll) return { crowds, notes: likes }
  const fault = unreadTable(measured)
  if (fault !== undefined) return { crowds: [...crowds, fault], notes: likes }
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  if (!(await isElsewhere(wanted, settings, measured))) throw noTable(terms, measured)
  return { crowds, notes: [`No table that was scanned has the columns ${listText(wanted)}.`, ...likes] }
}

/** Tables that are not measured because they write the columns otherwise: `ZIP`, `birth-year`. */
function likeNotes(
  { columns }: Terms,
  measured: ReadonlyMap<string, Crowd>,
  { columns: tables, names }: Measured,
): string[] {
  const folded = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return [...tables].flatMap(([path, own]) => {
    if (measured.has(path)) return []
    const written = columns.map(name => own.map(plainColumn).find(other => folded(other) === folded(name)))
    if (written.includes(undefined)) return []
    const [here, wanted] = [listText(written.map(name => names.column(name!))), listText(columns)]
    return [
      `${names.path(path)} has ${here} in place of ${wanted}: how well it hides a person is not measured.`,
    ]
  })
}

/** Undefined for a table without the columns. */
async function crowdOf(
  path: string,
  own: readonly string[],
  terms: Terms,
  { head, names, engine, search }: Measured,
): Promise<Crowd | undefined> {
  const has = (name: string) => own.includes(name)
  const { columns, sensitive } = terms
  // Of JSON the scan knows no column that holds nothing but true and false.
  const mayHave = isJson.test(path) ? columns.some(has) : columns.every(has)
  if (!mayHave) return undefined
  const shown = names.path(path)
  if (partsOf(path)[1] !== undefined)
    return { path: shown, fault: 'lies within an archive; its rows are not counted' }
  const measure = async (of: Terms) => {
    const table = { path, open: () => head.open(path) }
    return { path: shown, ...(await anonymity(table, of, { engine, signal: search.signal })) }
  }
  const plain = { ...terms, sensitive: undefined }
  const isSure = sensitive === undefined || has(sensitive)
  try {
    if (isSure || !isJson.test(path)) return await measure(isSure ? terms : plain)
    return await measure(terms).catch(error => {
      if (error instanceof DataError) return measure(plain)
      throw error
    })
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    if (!columns.every(has)) return undefined
    return { path: shown, fault: names.text(faultOf(error, path).replaceAll(path, shown)) }
  }
}

/** What may be such a table, but was not read. */
function unreadTable({ unread, names }: Measured): Crowd | undefined {
  const [first, ...others] = unread.filter(
    ({ path, why }) => why === 'absent' || (why === 'unreadable' && isTable.test(path)),
  )
  if (first === undefined) return undefined
  const { path, reason, why } = toldOf(first, names)
  const rest = others.length === 0 ? '' : `, and ${plural(others.length, 'more file')}`
  return { path, fault: `${reason}${rest}`, isAbsent: why === 'absent' }
}

/** Whether a table that was not scanned has the columns, or had them in the base; unknown where none was scanned. */
async function isElsewhere(
  wanted: readonly string[],
  { paths, exclude }: Pick<PiiScanSettings, 'paths' | 'exclude'>,
  { head, base, columns, engine, search }: Measured,
): Promise<boolean> {
  if (base === undefined) return false
  if (columns.size === 0) return true
  for (const revision of [head, base]) {
    const excluded = new Set(await revision.list(exclude ?? []))
    for (const path of await revision.list(paths ?? ['**'])) {
      if (!isTable.test(path) || excluded.has(path)) continue
      const table = { path, open: () => revision.open(path) }
      if (await hasColumns(table, wanted, { engine, signal: search.signal })) return true
    }
  }
  return false
}

function noTable({ columns, sensitive }: Terms, measured: Measured): ConfigError {
  const names = new Set([...measured.columns.values()].flat().map(plainColumn))
  const none = (setting: string, name: string) =>
    new ConfigError(`\`${setting}\`: no table has the column \`${name}\`${didYouMean(name, names)}`)
  const absent = columns.find(name => !names.has(name))
  if (absent !== undefined) return none('quasi-identifiers', absent)
  if (sensitive !== undefined && !names.has(sensitive)) return none('sensitive', sensitive)
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  return new ConfigError(`\`quasi-identifiers\`: no table has all of the columns ${listText(wanted)}`)
}
