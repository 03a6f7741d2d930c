import { Column, type ColumnContext } from './column.ts'
import { anyItem, anyKey, childOf, nameOf, Path } from './json-paths.ts'
import { markRows, rowsOf } from './json-rows.ts'
import type { Spot } from './tally.ts'

/** Levels that are told apart. */
const mostLevels = 64
/** Whether the keys of an object are rows is looked at with so many of them, and at each doubling. */
const firstLook = 32

/** Where a JSON text is at: below the innermost bracket, under the key read last. And the columns of its paths. */
export class JsonSchema {
  readonly #context: ColumnContext
  readonly #root = new Path('', null)
  readonly #columns: { path: Path; column: Column }[] = []
  #here = this.#root
  #key: Path | null = null
  readonly #stack: Path[] = []
  /** Of the brackets around the innermost one. */
  readonly #isList: boolean[] = []
  #isInList = false
  #deeper = 0

  constructor(context: ColumnContext) {
    this.#context = context
  }

  open(isList: boolean): void {
    if (this.#stack.length === mostLevels) this.#deeper++
    else {
      this.#stack.push(this.#here)
      this.#here = this.#next()
      this.#isList.push(this.#isInList)
      this.#isInList = isList
      if (!isList) this.#here.objects++
      this.#here.last = null
    }
    this.#key = null
  }

  close(): void {
    if (this.#deeper > 0) this.#deeper--
    else if (this.#stack.length > 0) {
      this.#here = this.#stack.pop()!
      this.#isInList = this.#isList.pop()!
    }
    this.#key = null
  }

  /** A comma: the key before it is done. */
  part(): void {
    this.#key = null
  }

  /** All brackets are closed. */
  reset(): void {
    this.#stack.length = 0
    this.#isList.length = 0
    this.#isInList = false
    this.#deeper = 0
    this.#here = this.#root
    this.#root.last = null
    this.#key = null
  }

  /** Whether a string before a colon is a key. */
  get mayHaveKey(): boolean {
    return this.#deeper === 0 && !this.#isInList
  }

  /** The key read last, where it is one of the schema. */
  get keyName(): string {
    return this.#key === null || this.#key.name === anyKey ? '' : this.#key.name
  }

  /** Where the next value belongs. */
  #next(): Path {
    if (this.#key !== null) return this.#key
    const here = this.#here
    if (!this.#isInList) return here
    here.items ??= childOf(here, anyItem)
    return here.items
  }

  /** Of the next value. */
  get column(): Column {
    const path = this.#next()
    return path.column ?? this.#newColumn(path)
  }

  #newColumn(path: Path): Column {
    const siblings = () => [...besides(path).children.keys()]
    path.column = new Column(nameOf(path), siblings, this.#context)
    this.#columns.push({ path, column: path.column })
    return path.column
  }

  /** Reads a key. One that is itself a value of a person is told, and no name; nor is a number. */
  key(bytes: Buffer, start: number, end: number, spot: Spot): void {
    const here = this.#here
    // Objects of one kind have their keys in one order: a text made of each took a tenth of the time.
    const likely = here.last === null ? here.first : here.last.next
    if (likely?.isNamed(bytes, start, end)) this.#key = likely
    else {
      const name = bytes.toString('utf8', start, end)
      this.#key = here.children.get(name) ?? this.#newKey(name, bytes, start, end, spot)
      if (here.last === null) here.first = this.#key
      else here.last.next = this.#key
    }
    here.last = this.#key
    this.#key.read++
  }

  /** Reads a key that is text. */
  anyKey(): void {
    this.#key = childOf(this.#here, anyKey)
  }

  #newKey(name: string, bytes: Buffer, start: number, end: number, spot: Spot): Path {
    const here = this.#here
    if (isRowNumber(name)) return childOf(here, anyKey)
    const isData = this.#holdsValue(bytes, start, end, spot) || name.replace(/\D/g, '').length >= 6
    return childOf(here, isData || (this.#hasRows(here) && !this.#speaks(name)) ? anyKey : name)
  }

  #holdsValue(bytes: Buffer, start: number, end: number, spot: Spot): boolean {
    const { engine, tally } = this.#context
    let found = false
    for (let at = start; ; found = true) {
      const strong = engine.first(bytes, at, end)
      if (strong === null) return found
      const path = childOf(this.#here, anyKey)
      spot.scope = (path.column ?? this.#newColumn(path)).name
      tally.add(tally.hit(bytes, strong, 'format', spot), { kind: 'format' })
      at = strong.end
    }
  }

  /** The columns of a hundred thousand rows would not fit into memory. */
  #hasRows(here: Path): boolean {
    const { size } = here.children
    if (!here.hasRows && size >= firstLook && (size & (size - 1)) === 0)
      here.hasRows = 2 * rowsOf(here, { speaks: this.#speaks }).length >= size
    return here.hasRows
  }

  #speaks = (name: string): boolean => {
    const { recognizers, rules } = this.#context.engine.meaningOf(name)
    return recognizers.length + rules.length > 0
  }

  /** Settles all columns. What they are called that have values: keys that are rows or somebody's name are `*`. */
  finish(): { names: string[]; renamed: Map<string, string> } {
    const { tally } = this.#context
    for (const { path, column } of this.#columns) {
      column.finish()
      const objects = objectsAround(path)
      // An object without the key is a row without the value. Keys that are data are values of no row.
      if (column.values > 0 && objects > column.values)
        tally.column(column.name, undefined, objects, column.rows)
    }
    const found = new Map<string, string[]>()
    for (const { scope = '', entity } of tally.matches())
      found.set(scope, [...(found.get(scope) ?? []), entity])
    const entities = ({ column }: Path) => (column === null ? [] : (found.get(column.name) ?? []))
    markRows(this.#root, { speaks: this.#speaks, entities })
    const renamed = new Map<string, string>()
    const names = new Set<string>()
    for (const { path, column } of this.#columns) {
      const name = nameOf(path)
      if (name !== column.name) renamed.set(column.name, name)
      if (column.values > 0) names.add(name)
    }
    tally.rename(renamed)
    return { names: [...names], renamed }
  }
}

/** `0` of `{"email": {"0": "a", "1": "b"}}`, as pandas writes a column. */
const isRowNumber = (name: string) => /^\d{1,5}$/.test(name)

/** Where the columns beside a path stand: a map of rows is a column itself. */
function besides({ name, parent }: Path): Path {
  const around = name === anyKey ? parent!.parent : parent
  return around ?? parent!
}

/** How many objects there are in which a value of the path may stand. */
function objectsAround({ parent }: Path): number {
  let path = parent
  while (path !== null && path.objects === 0) path = path.parent
  return path?.objects ?? 0
}
