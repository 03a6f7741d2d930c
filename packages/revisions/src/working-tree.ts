import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
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
  return {
    name: 'head',
    label: 'working tree',
    list: patterns => list(base, patterns),
    size: async path => (isFile(join(base, clean(path))) ? statSync(inside(base, path)).size : undefined),
    async open(path, as = 'data') {
      const source = fileSource(inside(base, path), path)
      return as === 'stored' ? source : lfsPointer(source, path, 'the working tree')
    },
    locate: path => inside(base, path),
  }
}

/** The absolute path of a file in the tree, with links resolved; a `DataError` where it is not one. */
function inside(base: string, path: string): string {
  const cleaned = clean(path)
  let real: string
  try {
    real = realpathSync.native(join(base, cleaned))
  } catch (cause) {
    throw new DataError(
      'there is no such file',
      { path },
      { cause, remedy: 'check the path and the working directory' },
    )
  }
  if (real !== base && !real.startsWith(base.endsWith(sep) ? base : base + sep)) {
    throw new DataError('leads out of the repository through a symbolic link', { path })
  }
  return real
}

async function list(base: string, patterns: readonly string[]): Promise<string[]> {
  const found = new Set<string>()
  for (const { isGlob, folder, text, matches } of await readPatterns(patterns)) {
    if (!isGlob) {
      if (isFile(join(base, text))) found.add(text)
      continue
    }
    for await (const path of walk(base, folder)) if (matches(path)) found.add(path)
  }
  return sorted(found)
}

/** Every file below a folder; links to folders are not followed, so that the walk ends. */
async function* walk(base: string, folder: string): AsyncGenerator<string> {
  const entries = await readdir(join(base, folder), { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = folder === '' ? entry.name : posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!unsearched.has(entry.name)) yield* walk(base, path)
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile(join(base, path)))) {
      yield path
    }
  }
}

/** Asked without opening: a named pipe would never answer. A link to itself is no file. */
function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

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
