import { posix } from 'node:path'
import { ConfigError } from '@probity/core'
import picomatch from 'picomatch'

/** A path with `/` between its parts and no `.` or `..`; a `ConfigError` where it would leave the tree. */
export function clean(path: string): string {
  const cleaned = posix.normalize(path.replaceAll('\\', '/'))
  if (path.includes('\0')) throw new ConfigError('a path holds a NUL character')
  if (
    posix.isAbsolute(cleaned) ||
    /^[a-zA-Z]:/.test(cleaned) ||
    cleaned === '..' ||
    cleaned.startsWith('../')
  ) {
    throw new ConfigError(`the path ${path} leads out of the repository`, {
      remedy: 'name files by their path within the working directory',
    })
  }
  return cleaned
}

/** A pattern, ready to be held against paths. `folder` is where all that it matches lies, `''` for anywhere. */
export interface Pattern {
  isGlob: boolean
  folder: string
  text: string
  matches(path: string): boolean
}

/** Reads a glob or a literal path. Names that start with a dot are matched like any other. */
export function pattern(text: string): Pattern {
  const cleaned = clean(text)
  const { isGlob, base } = picomatch.scan(cleaned)
  return {
    isGlob,
    folder: isGlob ? base : '',
    text: cleaned,
    matches: isGlob ? picomatch(cleaned, { dot: true }) : path => path === cleaned,
  }
}

/** The order of every list of paths: by UTF-16 code unit, the same on every machine. */
export function sorted(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
