/**
 * The patterns of `.gitignore`, which `.dvcignore` and `.gitattributes` share (gitignore(5)). Matching is
 * linear in pattern times path whatever the pattern: it comes from the pull request.
 */
export interface IgnorePattern {
  isNegated: boolean
  isForFolders: boolean
  matches(path: string): boolean
}

/** One line of such a file; undefined where it holds no pattern. Paths are relative to the file's folder. */
export function readPattern(line: string): IgnorePattern | undefined {
  let text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '')
  if (text === '' || text.startsWith('#')) return undefined
  const isNegated = text.startsWith('!')
  if (isNegated) text = text.slice(1)
  const isForFolders = text.endsWith('/')
  if (isForFolders) text = text.slice(0, -1)
  if (!text.includes('/')) {
    const name = glob(text)
    const matches = (path: string) => matchGlob(name, path.slice(path.lastIndexOf('/') + 1))
    return { isNegated, isForFolders, matches }
  }
  const parts = text
    .replace(/^\//, '')
    .split('/')
    .map(part => (part === '**' ? '**' : glob(part)))
  return { isNegated, isForFolders, matches: path => matchParts(parts, path.split('/')) }
}

/** Whether the patterns of a file leave a path out: the last that matches decides. */
export function isIgnored(patterns: readonly IgnorePattern[], path: string, isFolder: boolean): boolean {
  const last = patterns.findLast(pattern => (isFolder || !pattern.isForFolders) && pattern.matches(path))
  return last !== undefined && !last.isNegated
}

type Part = '**' | Glob
type Glob = Token[]
type Token = '*' | ((character: string) => boolean)

/** Parts against the parts of a path. `**` stands for any number of them, at the end for one at least. */
function matchParts(wanted: readonly Part[], parts: readonly string[]): boolean {
  let reached = new Set([0])
  const skip = (states: Set<number>) => {
    for (const state of states) {
      if (wanted[state] === '**' && state < wanted.length - 1) states.add(state + 1)
    }
    return states
  }
  skip(reached)
  for (const part of parts) {
    const next = new Set<number>()
    for (const state of reached) {
      const want = wanted[state]
      if (want === '**') {
        next.add(state)
        if (state === wanted.length - 1) next.add(state + 1)
      } else if (want !== undefined && matchGlob(want, part)) next.add(state + 1)
    }
    reached = skip(next)
  }
  return reached.has(wanted.length)
}

/** One star at a time is remembered: a later star makes an earlier one's choice final. */
function matchGlob(tokens: Glob, text: string): boolean {
  const characters = [...text]
  let at = 0
  let token = 0
  let star = -1
  let retry = 0
  while (at < characters.length) {
    const want = tokens[token]
    if (want === '*') {
      star = token++
      retry = at
    } else if (want?.(characters[at]!)) {
      token++
      at++
    } else if (star !== -1) {
      token = star + 1
      at = ++retry
    } else return false
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}

function glob(text: string): Glob {
  const tokens: Glob = []
  const characters = [...text]
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i]!
    if (character === '*') tokens.push('*')
    else if (character === '?') tokens.push(() => true)
    else if (character === '[') {
      const end = characters.indexOf(
        ']',
        characters[i + 1] === '!' || characters[i + 1] === '^' ? i + 3 : i + 2,
      )
      if (end === -1) tokens.push(other => other === '[')
      else {
        tokens.push(oneOf(characters.slice(i + 1, end)))
        i = end
      }
    } else {
      const literal = character === '\\' && i + 1 < characters.length ? characters[++i]! : character
      tokens.push(other => other === literal)
    }
  }
  return tokens
}

/** `[a-z]`, `[!0-9]`. */
function oneOf(characters: string[]): (character: string) => boolean {
  const isNot = characters[0] === '!' || characters[0] === '^'
  const ranges: [string, string][] = []
  const rest = isNot ? characters.slice(1) : characters
  for (let i = 0; i < rest.length; i++) {
    if (rest[i + 1] === '-' && i + 2 < rest.length) {
      ranges.push([rest[i]!, rest[i + 2]!])
      i += 2
    } else ranges.push([rest[i]!, rest[i]!])
  }
  return character => ranges.some(([low, high]) => low <= character && character <= high) !== isNot
}
