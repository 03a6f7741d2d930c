import { countText, DataError } from '@probity/core'
import type { FileMetaData, SchemaElement } from 'hyparquet'
import { parquetMetadata } from 'hyparquet/src/metadata.js'
import type { Caps } from '../caps.ts'
import { guarded } from './guarded.ts'
import type { Seekable } from './seekable.ts'

/** A column of the table: a child of the schema's root. */
export interface Leaf {
  name: string
  element: SchemaElement
  /** Its place among the column chunks of a row group; undefined where it is nested and so is several of them. */
  chunk: number | undefined
}

export interface Footer {
  columns: Leaf[]
  groups: { rows: number; chunks: FileMetaData['row_groups'][number]['columns'] }[]
}

/** Both of them stand at the start and at the end of a file. */
const plain = 'PAR1'
const encrypted = 'PARE'

/** Reads what the end of a Parquet file says of it. Throws a `DataError` for what is none, or cannot be read. */
export function readFooter(file: Seekable, path: string, caps: Caps): Footer {
  const magic = (position: number) => Buffer.from(file.slice(position, 4)).toString('latin1')
  if (file.size === 0) throw new DataError('is empty; a Parquet file was expected', { path })
  const start = file.size < 12 ? '' : magic(0)
  if (start !== plain && start !== encrypted)
    throw new DataError(
      'is not a Parquet file: it does not begin with PAR1',
      { path },
      { remedy: 'name it for what it is; the pages of Parquet are compressed, never the file' },
    )
  const end = magic(file.size - 4)
  if (end === encrypted)
    throw new DataError('is encrypted Parquet', { path }, { remedy: 'decrypt it in an earlier step' })
  if (end !== plain)
    throw new DataError(
      'is cut short: it does not end with PAR1',
      { path },
      { remedy: 'write or fetch it again' },
    )
  const size = new DataView(file.slice(file.size - 8, 4).buffer).getUint32(0, true)
  if (size > caps.footerBytes)
    throw new DataError(`has metadata of more than ${countText(caps.footerBytes)} bytes`, { path })
  if (size > file.size - 12) throw new DataError('has metadata longer than itself: it is damaged', { path })
  return guarded({ path }, () =>
    footerOf(parquetMetadata(file.slice(file.size - 8 - size, size + 8), { geoparquet: false }), path, caps),
  )
}

function footerOf(metadata: FileMetaData, path: string, caps: Caps): Footer {
  const columns = columnsOf(metadata.schema)
  if (columns.length > caps.fields)
    throw new DataError(
      `has more than ${countText(caps.fields)} columns`,
      { path },
      { remedy: 'split the table' },
    )
  const groups = metadata.row_groups.map(group => ({ rows: Number(group.num_rows), chunks: group.columns }))
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  if (rows !== Number(metadata.num_rows) || groups.some(group => !(group.rows >= 0)))
    throw new DataError('has row groups of another number of rows than it says: it is damaged', { path })
  return { columns, groups }
}

/** The schema is a tree, listed with each node before its children. */
function columnsOf(schema: readonly SchemaElement[]): Leaf[] {
  const columns: Leaf[] = []
  let chunk = 0
  for (let at = 1; at < schema.length; ) {
    const element = schema[at]!
    if (element.name === undefined) throw new RangeError('a column without a name')
    const first = chunk
    const root = at
    for (let open = 1; open > 0; at++) {
      const children = schema[at]!.num_children ?? 0
      if (children === 0) chunk++
      open += children - 1
    }
    const isFlat = at === root + 1 && element.type !== undefined && element.repetition_type !== 'REPEATED'
    columns.push({ name: element.name, element, chunk: isFlat ? first : undefined })
  }
  return columns
}
