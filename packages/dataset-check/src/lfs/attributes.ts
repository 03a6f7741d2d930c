import { readPattern } from '../ignore.ts'
import { folderOf } from '../inside.ts'

/** The lines of one `.gitattributes` that set or unset `filter`. */
export interface Attributes {
  folder: string
  rules: { matches(path: string): boolean; isLfs: boolean }[]
}

/** Reads what a `.gitattributes` says of Git LFS. Patterns match by case, as git's do where files differ by it. */
export function readAttributes(text: string, path: string): Attributes {
  const rules: Attributes['rules'] = []
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    const match = /^(?:"((?:[^"\\]|\\.)*)"|([^\s]+))\s+(.*)$/.exec(line)
    if (match === null || line.startsWith('#') || line.startsWith('[attr]')) continue
    const filter = match[3]!.split(/\s+/).findLast(word => /^[-!]?filter(=|$)/.test(word))
    if (filter === undefined) continue
    const pattern = readPattern(match[1]?.replace(/\\(.)/g, '$1') ?? match[2]!)
    // Git forbids negated patterns here, and one that ends in `/` matches no file.
    if (pattern === undefined || pattern.isNegated || pattern.isForFolders) continue
    rules.push({ matches: pattern.matches, isLfs: filter === 'filter=lfs' })
  }
  return { folder: folderOf(path), rules }
}

/** Whether git hands a file to Git LFS: the last line that matches, of the file nearest to it, decides. */
export function isLfsPath(all: readonly Attributes[], path: string): boolean {
  let answer = false
  // Sorted from the root down, so that the nearest is asked last.
  for (const { folder, rules } of all) {
    const prefix = folder === '.' ? '' : `${folder}/`
    if (!path.startsWith(prefix)) continue
    const rest = path.slice(prefix.length)
    for (const rule of rules) if (rule.matches(rest)) answer = rule.isLfs
  }
  return answer
}
