import {
  closeSync,
  type Dirent,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs'
import { join, posix, sep } from 'node:path'
import { type ByteSource, ConfigError, DataError, type Revision } from '@probity/core'
import { lfsPointer } from './lfs.ts'
import { clean, readPatterns, sorted } from './paths.ts'

/** Folders that are never searched: they hold no data of the repository, and millions of files. */
const unsearched = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/**
 * The files under `root` as they stand now.
 *
 * Paths are POSIX and relative to `root`. A path that leads out of it, by `..` or through a symbolic link,
 * is refused: a pull request may commit any link it likes.
 */
export function workingTree(root: string): Revision {
  let base: string
  try {
    base = realpathSync.native(root)
  } catch (cause) {
    throw new ConfigError(`there is no folder ${root}`, { cause })
  }
  const inside = insideOf(base)
  return {
    name: 'head',
    label: 'working tree',
    list: patterns => list(base, patterns),
    async size(path) {
      const bytes = fileBytes(`${base}${sep}${clean(path)}`)
      if (bytes !== undefined) inside(path)
      return bytes
    },
    async open(path, as = 'data') {
      const source = fileSource(inside(path), path)
      return as === 'stored' ? source : lfsPointer(source, path, 'the working tree')
    },
    locate: inside,
    isSpecial: path => {
      const stat = statOf(`${base}${sep}${clean(path)}`)
      return stat !== undefined && !stat.isFile() && !stat.isDirectory()
    },
  }
}

/** The absolute path of a file in the tree, with links resolved; a `DataError` where it is not one. */
function insideOf(base: string): (path: string) => string {
  const under = base.endsWith(sep) ? base : base + sep
  /** Folders that were resolved: it is most of the time that opening a small file takes. */
  const folders = new Map<string, string>()
  const resolved = (path: string) => {
    const real = realpathSync.native(join(base, path))
    if (real !== base && !real.startsWith(under))
      throw new DataError('leads out of the repository through a symbolic link', { path })
    return real
  }
  return path => {
    const cleaned = clean(path)
    try {
      const parent = posix.dirname(cleaned)
      const folder = folders.get(parent) ?? resolved(parent)
      folders.set(parent, folder)
      const real = `${folder}${sep}${posix.basename(cleaned)}`
      return cleaned === '.' || lstatSync(real).isSymbolicLink() ? resolved(cleaned) : real
    } catch (cause) {
      if (cause instanceof DataError) throw cause
      throw new DataError(
        'there is no such file',
        { path },
        { cause, remedy: 'check the path and the working directory' },
      )
    }
  }
}

async function list(base: string, patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const { isGlob, folder, text, matches } of await readPatterns(patterns)) {
    if (!isGlob) {
      if (isFile(join(base, text))) found.add(text)
      continue
    }
    for (const path of walk(base, folder)) if (matches(path)) found.add(path)
  }
  return sorted(found)
}

/** Every file below a folder; links to folders are not followed, so that the walk ends. */
function* walk(base: string, folder: string): Generator<string> {
  const left = [folder]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const entry of entriesOf(join(base, next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (entry.isDirectory()) {
        if (!unsearched.has(entry.name)) left.push(path)
      } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(base, path)))) {
        yield path
      }
    }
  }
}

/** A folder that cannot be read holds nothing. */
function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Asked without opening: a named pipe would never answer. A link to itself is no file. */
function fileBytes(path: string): number | undefined {
  const stat = statOf(path)
  return stat?.isFile() ? stat.size : undefined
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const isFile = (path: string) => fileBytes(path) !== undefined

/**
 * The bytes of a file. Reads without a promise: for a file in the page cache that is the fastest there is.
 *
 * @param path where it is, for the system. @param name how the reader knows it, for messages.
 */
export function fileSource(path: string, name: string): ByteSource {
  if (!isFile(path)) throw new DataError('is not a file', { path: name })
  const descriptor = open(path, name)
  return {
    read: (into, at) => readSync(descriptor, into, at, into.length - at, null),
    readAt: (into, at, position) => readSync(descriptor, into, at, into.length - at, position),
    close: () => closeSync(descriptor),
  }
}

function open(path: string, name: string): number {
  try {
    return openSync(path, 'r')
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'error'
    throw new DataError(`cannot be opened (${code})`, { path: name }, { cause })
  }
}
