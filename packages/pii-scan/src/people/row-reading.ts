import { isUtf8 } from 'node:buffer'
import { DataError, didYouMean } from '@probity/core'
import type { Engine } from '../engine/engine.ts'

/** What rows are read for. */
export interface RowReading {
  path: string
  /** Columns by the names that the scan gives them; those of JSON by their path. */
  wanted: readonly string[]
  /** Takes the values of one row without white space around them, `''` where one is missing. The array is used again. */
  onRow(values: readonly string[]): void
  engine: Engine
  signal: AbortSignal
}

/** A text of bytes: Latin-1 where it is no UTF-8: every byte is a letter of its own. */
export function decoded(bytes: Buffer): string {
  return bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')
}

/** The error of a file without a column, with the names that are near. */
export function noColumn(name: string, names: readonly string[], path: string): DataError {
  const shown = names.map(other => other.slice(0, 64))
  return new DataError(`no column \`${name}\`${didYouMean(name, shown)}`, { path })
}
