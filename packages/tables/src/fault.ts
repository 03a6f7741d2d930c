import { DataError, type DataPlace } from '@probity/core'

/** Why a file is refused, found within the buffer at index `at`: its reader knows where that is in the file. */
export interface Fault {
  what: string
  at: number
  column?: string
  remedy?: string
}

/** `bufferOffset` is the file's byte that lies at index 0 of the buffer. */
export function faultError(fault: Fault, path: string, record: number, bufferOffset: number): DataError {
  const place: DataPlace = { path, record, byteOffset: bufferOffset + fault.at }
  if (fault.column !== undefined) place.column = fault.column
  return new DataError(fault.what, place, fault.remedy === undefined ? {} : { remedy: fault.remedy })
}
