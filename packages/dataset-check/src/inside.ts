import { posix } from 'node:path'

/**
 * A path that a manifest gives, relative to a folder of the repository, as a path in the repository.
 * Undefined where it leads out of it, or is absolute.
 */
export function inside(folder: string, path: string): string | undefined {
  if (path === '' || path.includes('\0') || posix.isAbsolute(path) || /^[a-zA-Z]:[\\/]/.test(path))
    return undefined
  const joined = posix.normalize(posix.join(folder, path)).replace(/\/+$/, '')
  return joined === '..' || joined.startsWith('../') ? undefined : joined
}

/** The folder of a file in the repository, `.` for its root. */
export const folderOf = (path: string): string => posix.dirname(path)
