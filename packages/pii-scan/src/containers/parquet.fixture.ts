import { parquetWriteBuffer } from 'hyparquet-writer'

/** A table of texts. */
export function parquet(columns: Readonly<Record<string, readonly string[]>>): Uint8Array {
  const columnData = Object.entries(columns).map(([name, data]) => ({
    name,
    data: [...data],
    type: 'STRING' as const,
  }))
  return new Uint8Array(parquetWriteBuffer({ columnData }))
}
