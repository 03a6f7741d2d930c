import type { Column } from './column.ts'

/** Keys of one object that are told apart: with more of them, keys are data. */
const mostKeys = 2000
/** Paths of one file. An OpenAPI description of 78 MB has millions of them, 3.7 GB of memory. */
const mostPaths = 5000

/** Stands for all keys of an object that are data, and for the items of a list. */
export const anyKey = '*'
export const anyItem = '[]'

/** A place in the schema: a key, `*` or `[]`. */
export class Path {
  readonly name: string
  readonly parent: Path | null
  readonly children = new Map<string, Path>()
  column: Column | null = null
  /** The child `[]`. */
  items: Path | null = null
  /** The first key of an object here, the last one read, and the key that comes after this one. */
  first: Path | null = null
  last: Path | null = null
  next: Path | null = null
  readonly #utf8: Buffer
  /** How often the key was read, and how many objects stood here. */
  read = 0
  objects = 0
  /** New keys are rows: those before were. */
  hasRows = false
  /** The name is that of somebody or of a row: it is told as `*`. */
  isData = false
  /** Of the whole file. */
  readonly count: { paths: number }

  constructor(name: string, parent: Path | null) {
    this.name = name
    this.#utf8 = Buffer.from(name)
    this.parent = parent
    this.count = parent?.count ?? { paths: 0 }
    this.count.paths++
  }

  /** Whether the bytes from `start` to `end` are its name. */
  isNamed(bytes: Buffer, start: number, end: number): boolean {
    const utf8 = this.#utf8
    if (end - start !== utf8.length) return false
    for (let i = 0; i < utf8.length; i++) if (bytes[start + i] !== utf8[i]) return false
    return true
  }
}

export function childOf(path: Path, name: string): Path {
  const known = path.children.get(name)
  if (known !== undefined) return known
  // What lies deeper then belongs to the last path that is told apart.
  if (path.count.paths >= mostPaths) return path
  if (path.children.size >= mostKeys && name !== anyKey) return childOf(path, anyKey)
  const child = new Path(name, path)
  path.children.set(name, child)
  return child
}

/** `user.emails[]`. */
export function nameOf(path: Path): string {
  if (path.parent === null) return path.name
  const before = nameOf(path.parent)
  const name = path.isData ? anyKey : path.name
  return name === anyItem || before === '' ? before + name : `${before}.${name}`
}
