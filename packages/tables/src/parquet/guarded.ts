import { DataError, type DataPlace } from '@probity/core'

/**
 * Whatever goes wrong in decoding is the file's fault. Its words may hold values of the file, so it is only the
 * cause of the `DataError` that the user sees.
 */
export function guarded<T>(place: DataPlace, decode: () => T): T {
  try {
    return decode()
  } catch (cause) {
    if (cause instanceof DataError) throw cause
    const what = 'cannot be decoded: it is damaged, or written in a way that is not supported'
    throw new DataError(what, place, { cause, remedy: 'write it again, in Python by `to_parquet`' })
  }
}
