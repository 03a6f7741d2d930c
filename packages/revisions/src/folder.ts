import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What lies in a folder. A name that is not UTF-8 has its wrong bytes as U+FFFD and cannot be opened. */
export interface FolderEntry {
  name: string
  isUtf8: boolean
  kind: 'file' | 'folder' | 'link' | 'other'
  /** Of a file. */
  bytes: number
}

/**
 * The entries of a folder, not sorted; nothing is left out and no link is followed.
 *
 * @param path where it is, for the system.
 */
export function readFolder(path: string): FolderEntry[] {
  return readdirSync(path, { withFileTypes: true, encoding: 'buffer' }).map(entry => {
    const name = entry.name.toString()
    const kind = entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'other'
    const isUtf8 = Buffer.from(name).equals(entry.name)
    const bytes = kind === 'file' && isUtf8 ? statSync(join(path, name)).size : 0
    return { name, isUtf8, kind, bytes }
  })
}
