import { posix } from 'node:path'
import { DataError, type Revision } from '@probity/core'
import { readFolder, readText } from '@probity/revisions'
import { type IgnorePattern, isIgnored, readPattern } from '../ignore.ts'

/** A file of a tracked folder. */
export interface ListedFile {
  /** In the folder. */
  path: string
  /** For the system, links resolved. */
  real: string
  bytes: number
}

/** What DVC takes a folder to hold, and what in it DVC or we refuse. */
export interface Listing {
  files: ListedFile[]
  problems: {
    rule: 'unreadable' | 'path-outside' | 'link-dropped'
    path: string
    message: string
    fix: string
  }[]
}

/** Most files of one folder: each is about 300 bytes of memory. */
const mostFiles = 1_000_000

/** Folders that DVC never looks into. */
const unseen = new Set(['.git', '.hg', '.dvc'])

/** A `.dvcignore`, by the folder that it lies in. */
export interface IgnoreFile {
  folder: string
  patterns: IgnorePattern[]
}

/** Every `.dvcignore` of the repository. @param all the paths of the repository. */
export async function ignoreFiles(head: Revision, all: readonly string[]): Promise<IgnoreFile[]> {
  const found: IgnoreFile[] = []
  for (const path of all.filter(file => posix.basename(file) === '.dvcignore')) {
    const patterns = (await readText(head, path)).split('\n').map(readPattern)
    found.push({ folder: posix.dirname(path), patterns: patterns.filter(pattern => pattern !== undefined) })
  }
  return found
}

/**
 * The files of a folder by DVC's rules: a link to a file is the file, a link to a folder is dropped, a broken
 * one is an error; `.gitignore` counts for nothing, a `.dvcignore` at or above the folder counts, one within
 * it is an error.
 *
 * @param head must lie on this machine (`locate`).
 */
export async function listFolder(
  head: Revision,
  folder: string,
  ignores: readonly IgnoreFile[],
): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] }
  const links: string[] = []
  const inForce = ignores.filter(
    ({ folder: at }) => at === '.' || folder === at || folder.startsWith(`${at}/`),
  )
  const isLeftOut = (path: string, isFolder: boolean) =>
    inForce.some(({ folder: at, patterns }) =>
      isIgnored(patterns, at === '.' ? path : path.slice(at.length + 1), isFolder),
    )
  const problem = (rule: Listing['problems'][number]['rule'], path: string, message: string, fix: string) =>
    listing.problems.push({ rule, path: path === '' ? folder : `${folder}/${path}`, message, fix })
  const add = (file: ListedFile) => {
    if (listing.files.length >= mostFiles) {
      throw new DataError(
        `holds more than ${mostFiles} files, which is the most that is read of one folder`,
        {
          path: folder,
        },
      )
    }
    listing.files.push(file)
  }
  const entriesOf = (real: string, within: string) => {
    try {
      return readFolder(real)
    } catch {
      problem('unreadable', within, 'is a folder that cannot be read', 'give the job the right to read it')
      return []
    }
  }
  const walk = (real: string, within: string) => {
    for (const entry of entriesOf(real, within)) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      const isFolder = entry.kind === 'folder'
      if (!entry.isUtf8) {
        problem('unreadable', path, 'has a name that is not UTF-8: DVC cannot track it', 'rename the file')
        continue
      }
      if ((isFolder && unseen.has(entry.name)) || isLeftOut(`${folder}/${path}`, isFolder)) continue
      if (entry.name === '.dvcignore') {
        problem(
          'unreadable',
          path,
          'is a `.dvcignore` within a folder that DVC tracks, which it refuses',
          'move it above the folder',
        )
      } else if (isFolder) walk(posix.join(real, entry.name), path)
      else if (entry.kind === 'file') add({ path, real: posix.join(real, entry.name), bytes: entry.bytes })
      else if (entry.kind === 'link') links.push(path)
      else problem('unreadable', path, 'is neither file nor folder', 'remove it from the folder')
    }
  }
  walk(head.locate!(folder), '')
  for (const path of links) {
    try {
      const real = head.locate!(`${folder}/${path}`)
      const bytes = await head.size(`${folder}/${path}`)
      if (bytes !== undefined) add({ path, real, bytes })
      else {
        problem(
          'link-dropped',
          path,
          'is a link to a folder: DVC leaves it out of what it tracks',
          'copy the folder, or track it where it lies',
        )
      }
    } catch (error) {
      // A link to nothing, or to itself, has the system's error as its cause.
      if (error instanceof DataError && error.cause === undefined) {
        problem(
          'path-outside',
          path,
          'is a link that leads out of the repository',
          'replace the link with the file',
        )
      } else
        problem('unreadable', path, 'is a link to nothing or to itself', 'replace the link with the file')
    }
  }
  return listing
}
