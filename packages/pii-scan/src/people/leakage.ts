import { ConfigError, DataError, didYouMean } from '@probity/core'
import type { Engine } from '../engine/engine.ts'
import { scanContents } from '../scan/contents.ts'
import type { FileScan, Match } from '../scan/hit.ts'
import { partsOf } from '../scan/member.ts'
import { AllPrints, printOf } from '../scan/prints.ts'
import type { Search } from '../scan/scanner.ts'
import type { Fault, Split } from './splits.ts'
import { faultOf, plainColumn, readRows } from './table-rows.ts'

/** People of some columns, and in how many splits. */
export interface Leakage {
  /** What is compared: an entity, or where its columns hold none that is known the name of a column. */
  of: string
  columns: string[]
  people: number
  /** In more than one split. */
  shared: number
}

/** What many people share: a name, a birth date, the address of a house or of a machine, a bank, an attribute. */
const isShared = ({ entity, isAttribute = false }: Match) =>
  isAttribute ||
  /^(PERSON_NAME|DATE_OF_BIRTH|STREET_ADDRESS|IP_ADDRESS|MAC_ADDRESS|URL_WITH_CREDENTIALS|US_ABA_ROUTING)$/.test(
    entity,
  )

/** Of a table of which fewer rows hold an identifier, the others may be of anybody. */
const leastIdentified = 0.5

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

/** Kinds of values by name, each made when it is first asked for. */
class Kinds extends Map<string, Kind> {
  of(name: string): Kind {
    const kind = this.get(name) ?? new Kind()
    this.set(name, kind)
    return kind
  }
}

interface ScannedTable {
  split: number
  path: string
  columns: readonly string[]
  /** Entities that most of its rows have an identifier of; where columns are named, in these. */
  entities: Set<string>
}

/** What is known of the splits. */
interface Scanned {
  tables: ScannedTable[]
  faults: Fault[]
  /** Identifiers, by entity. */
  entities: Kinds
  /** Values of the named columns, as they are. */
  names: Kinds
}

interface Reading {
  search: Search
  engine: Engine
}

/**
 * How many people stand in more than one split. Identifiers are compared in the form in which their checks read them,
 * whatever their columns are called; values of a named column also as they are, without case and white space around
 * them, and `7.0` as `7`.
 *
 * Throws a `ConfigError` for a named column that no table has.
 *
 * @param person the columns that name a person; undefined for all in which the scan finds identifiers.
 * @param known faults of the splits themselves.
 */
export async function leakages(
  splits: readonly Split[],
  person: readonly string[] | undefined,
  known: readonly Fault[],
  reading: Reading,
): Promise<{ leaks: Leakage[]; faults: Fault[] }> {
  const named = person?.map(name => name.trim())
  const scanned: Scanned = { tables: [], faults: [...known], entities: new Kinds(), names: new Kinds() }
  for (const [split, { tables }] of splits.entries())
    for (const table of tables) await scanTable(scanned, table, split, named, reading)
  for (const name of named ?? []) await readNamed(scanned, splits, name, reading)
  const reason =
    named === undefined
      ? 'no column holds, in most rows, identifiers that another split has; name one with `person`'
      : 'has no column of `person` that another split has'
  return { leaks: leaksOf(scanned), faults: [...scanned.faults, ...uncompared(scanned, splits, reason)] }
}

async function scanTable(
  { tables, faults, entities }: Scanned,
  table: Split['tables'][number],
  split: number,
  named: readonly string[] | undefined,
  { search: { recognizers, columnRules, signal } }: Reading,
): Promise<void> {
  const options = () => ({ recognizers, columnRules, mostPlaces: 0, prints: () => new AllPrints() })
  const { scanned, unread } = await scanContents(table, { signal, options })
  for (const { path, scan } of scanned) {
    const own = new Set<string>()
    for (const match of scan.matches) {
      const { entity, scope, prints = [] } = match
      const column = scope === undefined ? undefined : plainColumn(scope)
      const isAsked = named === undefined || (column !== undefined && named.includes(column))
      if (!isAsked || isShared(match)) continue
      const kind = entities.of(entity)
      for (const print of prints) kind.add(split, print)
      if (column !== undefined) kind.columns.add(column)
      if (isInMost(match, scan)) own.add(entity)
    }
    tables.push({ split, path, columns: (scan.columns ?? []).map(plainColumn), entities: own })
  }
  for (const { path, reason, why } of unread)
    if (why !== 'binary') faults.push({ path, reason, isAbsent: why === 'absent' })
}

/** Whether an identifier stands in most rows of its table; text and keys of objects have none. */
function isInMost({ values, rows = 0 }: Match, scan: FileScan): boolean {
  return !values || rows >= leastIdentified * (scan.rows ?? values)
}

/** A value in the form in which it is compared: a whole number beside an empty cell may be written `7.0`. */
const plainValue = (value: string) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1')

/** Reads a named column of all tables that have it. */
async function readNamed(
  { tables, faults, names }: Scanned,
  splits: readonly Split[],
  name: string,
  { engine, search: { signal } }: Reading,
): Promise<void> {
  const having = tables.filter(({ columns }) => columns.includes(name))
  if (having.length === 0 && faults.length === 0) {
    const near = didYouMean(name, new Set(tables.flatMap(({ columns }) => columns)))
    throw new ConfigError(`\`person\`: no table of the splits has the column \`${name}\`${near}`)
  }
  const kind = names.of(name)
  kind.columns.add(name)
  for (const { split, path } of having) {
    const table = splits[split]!.tables.find(candidate => candidate.path === path)
    if (table === undefined) {
      const reason = 'lies within an archive; its rows are not read'
      faults.push({ path, reason })
      continue
    }
    const onRow = ([value]: readonly string[]) => {
      if (value !== '') kind.add(split, printOf(plainValue(value!)))
    }
    try {
      await readRows(table, { wanted: [name], onRow, engine, signal })
    } catch (error) {
      if (!(error instanceof DataError)) throw error
      faults.push({ path, reason: faultOf(error, path) })
    }
  }
}

/** The tables, and the splits, of which nothing is compared with another split. */
function uncompared(
  { tables, faults, entities, names }: Scanned,
  splits: readonly Split[],
  reason: string,
): Fault[] {
  // What has identifiers may be comparable with what could not be read.
  const isOpen = faults.length > 0
  const isCompared = (kind: Kind | undefined) => kind !== undefined && (isOpen || kind.isComparable)
  const isDone = ({ columns, entities: own }: ScannedTable) =>
    [...own].some(entity => isCompared(entities.get(entity))) ||
    columns.some(name => isCompared(names.get(name)))
  const found = tables
    .filter(table => table.columns.length > 0 && !isDone(table))
    .map(({ path }): Fault => ({ path, reason }))
  for (const [index, { name, tables: files }] of splits.entries()) {
    const isTold = [...faults, ...found].some(
      ({ path }) => path === name || files.some(file => partsOf(path)[0] === file.path),
    )
    if (!isTold && !tables.some(table => table.split === index && isDone(table)))
      found.push({ path: name, reason })
  }
  return found
}

/** What a named column holds is told once: by its identifiers, or as it is where more of that is shared. */
function leaksOf({ entities, names }: Scanned): Leakage[] {
  const comparable = (kinds: Kinds) =>
    [...kinds].filter(([, kind]) => kind.isComparable).map(([name, kind]) => kind.leakage(name))
  const leaks = comparable(entities)
  for (const own of comparable(names)) {
    const same = leaks.find(({ columns }) => columns.includes(own.of))
    if (same === undefined) leaks.push(own)
    else if (own.shared > same.shared) Object.assign(same, { people: own.people, shared: own.shared })
  }
  return leaks
}
