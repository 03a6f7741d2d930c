import { anyItem, anyKey, type Path } from './json-paths.ts'

/** Objects of one shape side by side are rows: so many of them whatever they hold ... */
const manyRows = 8
/** Single values are rows where so many of them are personal data of one kind: of few nearly all, of many half. */
const nearlyAll = 0.9
const half = 0.5
/** ... so many where they hold personal data, and one less where their keys are no plain words. */
const fewRows = 3
/** Objects in which a key comes again and again name it so; it is that of no row. */
const manyObjects = 3

/** `Jane Roe`, `Roe, Jane`, `Ludwig van der Berg`, `Anne-Marie O'Neill`. */
const isPersonLike = (name: string) =>
  name.length <= 60 &&
  /^\p{Lu}[\p{L}.'’-]*(?:,? ?[ _](?:(?:van|von|de|der|den|del|da|dos|di|la|le|bin|ibn|al|el|y)[ _])*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    name,
  )
const isPlainWord = (name: string) => /^[a-z_][a-z_]*$/.test(name)

/** What is known of the names of columns. */
interface Knowledge {
  /** Whether a name speaks for something: it is no person's, then. */
  speaks(name: string): boolean
  /** Kinds of personal data that were found at a path. */
  entities(path: Path): readonly string[]
}

/** Keys of an object, also of those in a list. */
function keysOf(path: Path): Iterable<string> & { size: number } {
  let at = path
  for (let next = at.children.get(anyItem); next !== undefined; next = at.children.get(anyItem)) at = next
  return new Set(at.children.keys())
}

/** Children that may be rows, as their keys come and go. */
function candidates(path: Path, { speaks }: Pick<Knowledge, 'speaks'>): Path[] {
  return [...path.children.values()].filter(
    ({ name, read }) =>
      name !== anyItem &&
      name !== anyKey &&
      !(path.objects >= manyObjects && read > path.objects / 2) &&
      !speaks(name),
  )
}

/** Those that are objects with, but for a few, the same keys: at least half of all objects here, and two. */
export function rowsOf(path: Path, knowledge: Pick<Knowledge, 'speaks'>): Path[] {
  const objects = [...path.children.values()].filter(child => keysOf(child).size > 0)
  const likely = candidates(path, knowledge).filter(child => keysOf(child).size > 0)
  const counts = new Map<string, number>()
  for (const child of likely) for (const key of keysOf(child)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const common = new Set([...counts].filter(([, count]) => 2 * count >= likely.length).map(([key]) => key))
  const rows = likely.filter(child => {
    const shared = [...keysOf(child)].filter(key => common.has(key)).length
    return shared > 0 && 2 * shared >= common.size
  })
  return rows.length >= 2 && 2 * rows.length >= objects.length ? rows : []
}

/** Single values that are rows: `{"ssn": {"jroe": "413-48-4377", "apoe": ...}}`. */
function valuesOfRows(path: Path, knowledge: Knowledge): Path[] {
  const isValue = ({ children, column }: Path) => children.size === 0 && (column?.values ?? 0) > 0
  const values = candidates(path, knowledge).filter(isValue)
  const counts = new Map<string, number>()
  for (const value of values)
    for (const entity of knowledge.entities(value)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const alike = Math.max(0, ...counts.values())
  const all = [...path.children.values()].filter(isValue).length
  return alike >= fewRows && alike >= (alike >= manyRows ? half : nearlyAll) * all ? values : []
}

/** Whether personal data were found at or below a path. */
const holds = (path: Path, knowledge: Knowledge): boolean =>
  knowledge.entities(path).length > 0 || [...path.children.values()].some(child => holds(child, knowledge))

/** Marks the keys that are rows or somebody's name, at `path` and below. */
export function markRows(path: Path, knowledge: Knowledge): void {
  const rows = rowsOf(path, knowledge)
  const few = rows.some(({ name }) => isPlainWord(name)) ? fewRows : fewRows - 1
  if (rows.length >= manyRows || (rows.length >= few && rows.some(row => holds(row, knowledge))))
    for (const row of rows) row.isData = true
  for (const row of valuesOfRows(path, knowledge)) row.isData = true
  const persons = candidates(path, knowledge).filter(({ name }) => isPersonLike(name))
  // `Sales Region` is a name as well: of single values, most keys have to be like it.
  const areMost = persons.length >= 2 && 2 * persons.length >= path.children.size
  for (const person of persons) if (areMost || person.children.size > 0) person.isData = true
  for (const child of path.children.values()) markRows(child, knowledge)
}
