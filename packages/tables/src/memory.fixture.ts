import type { ByteSource } from '@probity/core'
import { type Caps, type TableFacts, TableReader, type Want } from './index.ts'

/** Bytes in memory as a source that gives at most `chunk` of them a read, by a promise every other time. */
export function memorySource(
  data: string | Uint8Array,
  chunk = Infinity,
): ByteSource & { isClosed: boolean } {
  const bytes = Buffer.from(data as string)
  let from = 0
  let reads = 0
  return {
    isClosed: false,
    read(into, at) {
      const count = Math.min(chunk, into.length - at, bytes.length - from)
      into.set(bytes.subarray(from, from + count), at)
      from += count
      return reads++ % 2 === 1 ? Promise.resolve(count) : count
    },
    close() {
      this.isClosed = true
    },
  }
}

export type Value = string | number

/** The rows of the wanted columns: texts of a category, numbers, the 16 hexadecimal digits of a key. */
export async function readRows(
  data: string | Uint8Array,
  wants: readonly Want[],
  options: { path?: string; chunk?: number; caps?: Partial<Caps> } = {},
): Promise<{ rows: Value[][]; facts: TableFacts }> {
  const reader = new TableReader(wants, options.caps)
  const rows: Value[][] = []
  const facts = await reader.read(
    memorySource(data, options.chunk),
    options.path ?? 'table.csv',
    ({ rows: count, columns }) => {
      for (let row = 0; row < count; row++)
        rows.push(
          columns.map(column => {
            if (column.as === 'number') return column.values[row]
            if (column.as === 'category') return column.dictionary[column.codes[row]]
            return [column.high[row], column.low[row]]
              .map(half => half.toString(16).padStart(8, '0'))
              .join('')
          }),
        )
    },
  )
  return { rows, facts }
}

export function categories(...names: string[]): Want[] {
  return names.map(name => ({ name, as: 'category' }))
}
