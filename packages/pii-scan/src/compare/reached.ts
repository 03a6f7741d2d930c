import type { BaseRevision, Revision } from '@probity/core'
import { readPatterns } from '@probity/revisions'
import type { Unread } from '../scan/contents.ts'
import { partsOf } from '../scan/member.ts'
import type { Selection } from '../selection.ts'
import type { Names } from '../tell/shown-names.ts'
import type { Accepted } from './baseline.ts'

/** What a scan looked at. */
interface Looked {
  selection: Selection
  unread: readonly Unread[]
  head: Revision
  base: BaseRevision | undefined
  settings: { paths?: string[]; exclude?: string[] }
}

/** The path of an entry on which a name stands in place of a value: `patients/<US_SSN>.json`. */
const isMasked = (path: string) => /<[A-Z][A-Z0-9_]*>/.test(path)

/**
 * Of accepted findings those all of whose files this scan read, or of which it knows that they are gone: what these
 * hold would have been found. Of a masked path it takes each file that is told so.
 */
export async function reached(
  entries: readonly Accepted[],
  { selection, unread, head, base, settings }: Looked,
  names: Names,
): Promise<Set<Accepted>> {
  const read = new Set([...selection.targets.map(({ path }) => path), ...selection.deleted])
  for (const { path, why } of unread) if (why !== 'binary') read.delete(partsOf(path)[0])
  const toldAs = (path: string, files: Iterable<string>) =>
    [...files].filter(file => `${names.text(file)}/`.startsWith(`${path}/`))
  const masked = async (path: string) => {
    const own = toldAs(path, read)
    // To look at the names of all files takes a while; most pull requests touch none that is told so.
    return own.length === 0 && base !== undefined
      ? []
      : [...new Set([...own, ...toldAs(path, await head.list(['**']))])]
  }
  const scope = settings.paths && (await readPatterns(settings.paths))
  const left = await readPatterns(settings.exclude ?? [])
  const isElsewhere = (path: string) =>
    selection.absent.some(absent => path === absent.path || path.startsWith(`${absent.path}/`))
  // In a pull request only what it deletes is known to be gone.
  const isGone = (path: string) =>
    base === undefined &&
    !isElsewhere(path) &&
    (scope === undefined || scope.some(pattern => pattern.matches(path))) &&
    !left.some(pattern => pattern.matches(path))

  const found = new Set<Accepted>()
  for (const entry of entries) {
    const { path, fingerprint } = entry
    const files =
      fingerprint === undefined ? await head.list([path]) : isMasked(path) ? await masked(path) : [path]
    const isHere = async (file: string) => (await head.size(file).catch(() => undefined)) !== undefined
    let isReached = files.length > 0 || read.has(path) || isGone(path)
    for (const file of files) isReached &&= read.has(file) || (!(await isHere(file)) && isGone(file))
    if (isReached) found.add(entry)
  }
  return found
}
