import { posix, sep } from 'node:path'
import { ConfigError } from '@probity/core'

/** A path with `/` between its parts and no `.` or `..`; a `ConfigError` where it would leave the tree. */
export function clean(path: string): string {
  // Elsewhere than on Windows a backslash is a letter: `a\b` is another file than `a/b`.
  const cleaned = posix.normalize(sep === '\\' ? path.replaceAll('\\', '/') : path)
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

/** Reads globs and literal paths. Names that start with a dot or hold a line end are matched like any other. */
export async function readPatterns(texts: readonly string[]): Promise<Pattern[]> {
  const cleaned = texts.map(text => clean(text.replaceAll('\\', '/')))
  const isLiteral = (text: string) => !/[*?[\]{}()!+@]/.test(text)
  const literal = (text: string) => ({
    isGlob: false,
    folder: '',
    text,
    matches: (path: string) => path === text,
  })
  // Most settings name one file: the library is then not loaded at all.
  if (cleaned.every(isLiteral)) return cleaned.map(literal)
  const { default: picomatch } = await import('picomatch')
  return cleaned.map(text => {
    const { isGlob, base } = picomatch.scan(text)
    if (isLiteral(text) || !isGlob) return literal(text)
    return { isGlob, folder: base, text, matches: picomatch(text, { dot: true, flags: 's' }) }
  })
}

/** The order of every list of paths: by UTF-16 code unit, the same on every machine. */
export function sorted(paths: Iterable<string>): string[] {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}
