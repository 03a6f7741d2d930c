import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'

/** One value of a YAML or JSON text, and where it stands. */
export interface Entry {
  /** Keys and indices from the root. */
  path: readonly (string | number)[]
  /** Of the key where there is one, else of the value. */
  line: number
  /** A text, number, boolean or null; undefined for a list or an object. */
  scalar?: unknown
  /** The source of a scalar, from and to which offset of the line it starts on. */
  column?: [from: number, to: number]
}

/** A YAML or JSON text as data with places. */
export interface Structure {
  value: unknown
  entries: Entry[]
  /** Why it cannot be used, or should not: never empty where `value` is undefined. */
  problems: { line: number; message: string; fix: string }[]
}

/** Entries of one text; a card has some dozens. */
const mostEntries = 50_000

/**
 * Reads YAML 1.2, of which JSON is a part. Nothing is thrown: what is wrong is among the problems, by line.
 *
 * Aliases are refused, since nine lines of them can stand for a billion values; so are keys that occur twice.
 *
 * @param firstLine the line of the file at which the text begins, from 1.
 */
export function parseStructure(text: string, firstLine = 1): Structure {
  const counter = new LineCounter()
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1
  const found: Structure = { value: undefined, entries: [], problems: [] }
  const problem = (line: number, message: string, fix: string) => {
    found.problems.push({ line, message, fix })
  }

  function visit(node: unknown, path: Entry['path'], keyAt?: number): void {
    if (found.entries.length >= mostEntries)
      throw new Refused(firstLine, 'holds too many values', 'shorten it')
    const [from, to] = (node as Node | null)?.range ?? [keyAt ?? 0, keyAt ?? 0]
    const line = lineAt(keyAt ?? from)
    if (isAlias(node)) throw new Refused(line, 'uses an alias (`*name`)', 'write the value out')
    if (isScalar(node) || node === null || node === undefined) {
      const { col, line: own } = counter.linePos(from)
      found.entries.push({
        path,
        line,
        scalar: isScalar(node) ? node.value : null,
        ...(own + firstLine - 1 === line
          ? { column: [col - 1, col - 1 + to - from] as [number, number] }
          : {}),
      })
      return
    }
    if (path.length > 0) found.entries.push({ path, line })
    if (isSeq(node)) for (const [i, item] of node.items.entries()) visit(item, [...path, i])
    if (!isMap(node)) return
    const keys = new Set<string>()
    for (const pair of node.items) {
      if (!isPair(pair)) continue
      const key = String(isScalar(pair.key) ? pair.key.value : pair.key)
      const at = (pair.key as Node | null)?.range?.[0]
      if (keys.has(key)) problem(lineAt(at ?? from), `the key \`${key}\` occurs twice`, 'keep one of the two')
      keys.add(key)
      visit(pair.value, [...path, key], at)
    }
  }

  try {
    // Keys that occur twice are looked for above: the parser's own search takes quadratic time.
    const document = parseDocument(text, { uniqueKeys: false, lineCounter: counter, logLevel: 'silent' })
    const [error] = document.errors
    if (error !== undefined) {
      // The parser reports what it throws itself: a stack that overflows.
      const isDeep = /call stack/.test(error.message)
      const what = error.message.replace(/ at line \d+[\s\S]*$/, '')
      problem(
        lineAt(error.pos[0]),
        isDeep ? 'is nested too deeply' : `is not valid YAML: ${what}`,
        'correct it',
      )
      return found
    }
    visit(document.contents, [])
    found.value = document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof Refused) problem(error.line, error.message, error.fix)
    else if (error instanceof RangeError) problem(firstLine, 'is nested too deeply', 'flatten it')
    else throw error
    found.entries = []
  }
  return found
}

class Refused extends Error {
  readonly line: number
  readonly fix: string

  constructor(line: number, message: string, fix: string) {
    super(message)
    this.line = line
    this.fix = fix
  }
}
