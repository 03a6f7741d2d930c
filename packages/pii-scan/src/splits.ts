import { type BaseRevision, ConfigError, DataError, didYouMean, type Revision } from '@probity/core'
import { scanContents } from './contents.ts'
import { isDvcFile, outputsOf } from './dvc.ts'
import type { Engine } from './engine.ts'
import { AllPrints, printOf } from './prints.ts'
import type { Search } from './scanner.ts'
import { faultOf, plainColumn, readRows, type Table } from './table-rows.ts'

/** One split of the data: the tables that a setting names. */
export interface Split {
  name: string
  tables: (Table & { size(): Promise<number> })[]
}

/** Something that keeps tables from being measured, and the file that it speaks of. */
export interface Fault {
  path: string
  reason: string
  /** The data are elsewhere. */
  isAbsent?: boolean
}

/**
 * The splits of the settings. One that no file matches is a fault where DVC tracks it or the base has it, and else
 * a `ConfigError`.
 */
export async function splitsOf(
  globs: readonly string[],
  head: Revision,
  base: BaseRevision | undefined,
): Promise<{ splits: Split[]; faults: Fault[] }> {
  const splits: Split[] = []
  const faults: Fault[] = []
  for (const name of globs) {
    const paths = await head.list([name])
    const tables = paths.map(path => ({
      path,
      size: async () => (await head.size(path)) ?? 0,
      open: () => head.open(path, 'stored'),
    }))
    splits.push({ name, tables })
    if (paths.length > 0) continue
    if (await isTracked(name, head))
      faults.push({
        path: name,
        reason: 'tracked by DVC; the data are not in this checkout',
        isAbsent: true,
      })
    else if (base !== undefined && (await base.list([name])).length > 0)
      faults.push({ path: name, reason: 'the base has it and this change does not' })
    else
      throw new ConfigError(`\`splits\`: no file matches ${name}${didYouMean(name, await head.list(['**']))}`)
  }
  return { splits, faults }
}

/** Whether what a glob begins with is, or lies in, what DVC keeps elsewhere. */
async function isTracked(glob: string, head: Revision): Promise<boolean> {
  const [fixed] = glob.split(/[*?[{]/, 1) as [string]
  for (const file of (await head.list(['**/*.dvc', '**/dvc.lock'])).filter(isDvcFile))
    for (const { path } of await outputsOf(head, file))
      if (path === fixed || fixed.startsWith(`${path}/`) || (fixed !== '' && path.startsWith(fixed)))
        return true
  return false
}

/** People of some columns, and in how many splits. */
export interface Leakage {
  /** What is compared: an entity, or where its columns hold none that is known the name of a column. */
  of: string
  columns: string[]
  people: number
  /** In more than one split. */
  shared: number
}

/** What stands for one person alone: no name, no birth date, no address of a house or of a machine. */
const isShared = (entity: string) =>
  /^(PERSON_NAME|DATE_OF_BIRTH|STREET_ADDRESS|LOCATION|IP_ADDRESS|MAC_ADDRESS|AGE|URL_WITH_CREDENTIALS)$/.test(
    entity,
  )

/** Values of one kind in each split. */
class Kind {
  readonly columns = new Set<string>()
  readonly #splits: AllPrints[] = []

  add(split: number, print: number): void {
    this.#splits[split] ??= new AllPrints()
    this.#splits[split].add(print)
  }

  /** Whether there is something to compare. */
  get isComparable(): boolean {
    return this.#splits.filter(prints => prints.size > 0).length > 1
  }

  leakage(of: string): Leakage {
    const all = new AllPrints()
    const shared = new AllPrints()
    for (const prints of this.#splits)
      for (const print of prints ?? []) {
        if (all.has(print)) shared.add(print)
        all.add(print)
      }
    return { of, columns: [...this.columns].sort(), people: all.size, shared: shared.size }
  }
}

interface ScannedTable {
  split: number
  path: string
  columns: readonly string[]
  /** Entities that its identifiers are of; where columns are named, only of those. */
  entities: Set<string>
}

/**
 * How many people stand in more than one split. Identifiers are compared in the form in which their checks read them,
 * whatever their columns are called; values of a named column also as they are, without case and white space around
 * them.
 *
 * Throws a `ConfigError` for a named column that no table has.
 *
 * @param person the columns that name a person; undefined for all in which the scan finds identifiers.
 * @param known faults of the splits themselves.
 */
export async function leakages(
  splits: readonly Split[],
  person: readonly string[] | undefined,
  search: Search & { engine: Engine },
  known: readonly Fault[],
): Promise<{ leaks: Leakage[]; faults: Fault[] }> {
  const named = person?.map(name => name.trim())
  const entities = new Map<string, Kind>()
  const faults = [...known]
  const tables: ScannedTable[] = []
  for (const [split, { tables: files }] of splits.entries()) for (const file of files) await scan(file, split)

  const names = new Map<string, Kind>()
  for (const name of named ?? []) {
    const having = tables.filter(({ columns }) => columns.includes(name))
    if (having.length === 0 && faults.length === 0)
      throw new ConfigError(
        `\`person\`: no table of the splits has the column \`${name}\`${didYouMean(name, new Set(tables.flatMap(({ columns }) => columns)))}`,
      )
    const kind = kindOf(names, name)
    kind.columns.add(name)
    for (const { split, path } of having)
      await readValues(splits[split]!.tables.find(table => table.path === path)!, name, split, kind)
  }

  const reason =
    named === undefined
      ? 'no column holds identifiers that another split has; name one with `person`'
      : 'has no column of `person` that another split has'
  const compared = tables.filter(
    ({ columns, entities: own }) =>
      [...own].some(entity => entities.get(entity)!.isComparable) ||
      columns.some(name => names.get(name)?.isComparable),
  )
  // What has identifiers may be comparable with what could not be read.
  const isOpen = faults.length > 0
  const isDone = (table: ScannedTable) =>
    compared.includes(table) ||
    (isOpen && (table.entities.size > 0 || table.columns.some(name => names.has(name))))
  for (const table of tables)
    if (!isDone(table) && table.columns.length > 0) faults.push({ path: table.path, reason })
  for (const [index, { name, tables: files }] of splits.entries()) {
    const isFaulty = faults.some(
      ({ path }) => path === name || files.some(file => path.startsWith(file.path)),
    )
    const isAnyDone = tables.some(table => table.split === index && isDone(table))
    if (!isFaulty && !isAnyDone) faults.push({ path: name, reason })
  }
  const leaks = [...entities]
    .filter(([, kind]) => kind.isComparable)
    .map(([entity, kind]) => kind.leakage(entity))
  for (const [name, kind] of names) {
    if (!kind.isComparable) continue
    const own = kind.leakage(name)
    const same = leaks.findIndex(({ columns }) => columns.includes(name))
    if (same < 0) leaks.push(own)
    else if (own.shared > leaks[same]!.shared)
      leaks[same] = { ...leaks[same]!, people: own.people, shared: own.shared }
  }
  return { leaks, faults }

  async function scan(file: Split['tables'][number], split: number): Promise<void> {
    const { recognizers, columnRules, signal } = search
    const options = () => ({ recognizers, columnRules, mostPlaces: 0, prints: () => new AllPrints() })
    const { scanned, unread } = await scanContents(file, { signal, options })
    for (const { path, scan } of scanned) {
      const own = new Set<string>()
      for (const { entity, scope, prints = [] } of scan.matches) {
        const column = scope === undefined ? undefined : plainColumn(scope)
        const isNamed = named === undefined || (column !== undefined && named.includes(column))
        if (!isNamed || isShared(entity)) continue
        const kind = kindOf(entities, entity)
        for (const print of prints) {
          kind.add(split, print)
          own.add(entity)
          if (column !== undefined) kind.columns.add(column)
        }
      }
      tables.push({ split, path, columns: (scan.columns ?? []).map(plainColumn), entities: own })
    }
    for (const { path, reason, why } of unread)
      if (why !== 'binary') faults.push({ path, reason, isAbsent: why === 'absent' })
  }

  async function readValues(table: Table, name: string, split: number, kind: Kind): Promise<void> {
    const onRow = ([value]: readonly string[]) => {
      if (value !== '') kind.add(split, printOf(value!.normalize('NFKC').toLowerCase()))
    }
    try {
      await readRows(table, { wanted: [name], onRow, engine: search.engine, signal: search.signal })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      faults.push({ path: table.path, reason: faultOf(error, table.path) })
    }
  }
}

function kindOf(kinds: Map<string, Kind>, name: string): Kind {
  let kind = kinds.get(name)
  if (kind === undefined) {
    kind = new Kind()
    kinds.set(name, kind)
  }
  return kind
}
