import { DataError, ProbityError } from '@probity/core'
import type { FileMetaData, SchemaElement } from 'hyparquet'
import type { Values } from '../scan/hit.ts'
import type { Extent } from './extent.ts'

/** Expanded bytes of one row group's readable columns. A larger one is refused by name. */
const rowGroupBytes = 512 * 2 ** 20

/** The columns of a Parquet file that may hold text or numbers that stand for somebody. */
interface ParquetColumns {
  rows: number
  /** All of the file's, in its order. */
  names: string[]
  /** One array for each column, a row group at a time. Columns that are not read have only nulls. */
  batches: AsyncGenerator<Values[]>
}

/**
 * Opens a Parquet file: names and types from its footer, then the columns of text and whole numbers row group by
 * row group, and where the name of a column speaks for something those of dates and fractions: a table program writes
 * card numbers as fractions where one of them is missing. The texts of a list or a struct are one value, a line each;
 * a date is `1980-02-03`, without its time.
 *
 * @param speaks whether a name tells what is in its column.
 *
 * Throws a `DataError` for a file that is no Parquet, damaged, encrypted or beyond a cap, also while it is read.
 */
export async function parquetColumns(
  extent: Extent,
  path: string,
  speaks: (name: string) => boolean,
): Promise<ParquetColumns> {
  if (extent.bytes >= 4 && extent.slice(extent.bytes - 4, extent.bytes).toString('latin1') === 'PARE')
    throw new DataError('is an encrypted Parquet file', { path }, { remedy: 'leave it out with `exclude`' })
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet')
  const file = {
    byteLength: extent.bytes,
    slice(start: number, end = extent.bytes): ArrayBuffer {
      const bytes = extent.slice(start, Math.min(end, extent.bytes))
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer
    },
  }
  const metadata = await reading(path, () => parquetMetadataAsync(file))
  const children = (await reading(path, async () => parquetSchema(metadata))).children
  const names = children.map(child => child.element.name)
  const wanted = names.filter((name, index) => isReadable(children[index]!, speaks(name)))
  return { rows: Number(metadata.num_rows), names, batches: batches() }

  async function* batches(): AsyncGenerator<Values[]> {
    if (wanted.length === 0) return
    const { compressors } = await import('hyparquet-compressors')
    let rowStart = 0
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows)
      if (expandedBytes(group, wanted) > rowGroupBytes)
        throw new DataError(
          `has a row group of more than ${rowGroupBytes / 2 ** 20} MiB`,
          { path },
          { remedy: 'write it with smaller row groups' },
        )
      const read = new Map<string, (string | number | bigint | null)[]>()
      await reading(path, () =>
        parquetRead({
          file,
          metadata,
          compressors,
          columns: wanted,
          rowStart,
          rowEnd: rowStart + rows,
          onChunk({ columnName, columnData }) {
            const values = read.get(columnName) ?? []
            for (const value of columnData) values.push(cellOf(value))
            read.set(columnName, values)
          },
        }),
      )
      // As many as there are: the footer may say any number.
      const most = Math.max(0, ...[...read.values()].map(values => values.length))
      const nulls = new Array<null>(most).fill(null)
      yield names.map(name => read.get(name) ?? nulls)
      rowStart += rows
    }
  }
}

type SchemaNode = { element: SchemaElement; children: readonly SchemaNode[] }

/** Dates and numbers with a fraction identify nobody without a name; all else may. */
function isReadable({ element, children }: SchemaNode, isNamed: boolean): boolean {
  if (children.length > 0) return children.some(child => isReadable(child, isNamed))
  const { type, logical_type: logical, converted_type: converted } = element
  const meaning = `${logical?.type ?? ''} ${converted ?? ''}`
  if (type === 'INT32' || type === 'INT64') {
    if (/\bTIME(_|\b)/.test(meaning)) return false
    return isNamed || !/DATE|TIMESTAMP|DECIMAL/.test(meaning)
  }
  if (type === 'DOUBLE' || type === 'FLOAT' || type === 'INT96') return isNamed
  return type === 'BYTE_ARRAY' || type === 'FIXED_LEN_BYTE_ARRAY'
}

function expandedBytes(group: FileMetaData['row_groups'][number], wanted: readonly string[]): number {
  let bytes = 0
  for (const { meta_data: column } of group.columns) {
    if (column !== undefined && wanted.includes(column.path_in_schema[0]!))
      bytes += Number(column.total_uncompressed_size)
  }
  return bytes
}

function cellOf(value: unknown): string | number | bigint | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  const texts: string[] = []
  collect(value, texts)
  return texts.length === 0 ? null : texts.join('\n')
}

function collect(value: unknown, texts: string[]): void {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'number' || typeof value === 'bigint') texts.push(String(value))
  else if (value instanceof Uint8Array) texts.push(Buffer.from(value).toString('latin1'))
  else if (value instanceof Date) {
    if (!Number.isNaN(value.getTime())) texts.push(value.toISOString().slice(0, 10))
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, texts)
}

/** What the library throws at a damaged file says little, and may hold what it read. */
async function reading<T>(path: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof ProbityError) throw error
    throw new DataError('cannot be read as Parquet', { path }, { remedy: 'write it anew' })
  }
}
