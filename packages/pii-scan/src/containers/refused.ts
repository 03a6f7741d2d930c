import { DataError } from '@probity/core'

/** An archive that holds what is not read. */
export function refused(path: string, what: string): DataError {
  return new DataError(
    `holds ${what}`,
    { path },
    { remedy: 'store the files themselves, or leave it out with `exclude`' },
  )
}
