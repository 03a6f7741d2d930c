import { crc32 } from 'node:zlib'
import { countText, DataError, type DataPlace } from '@probity/core'
import type { ColumnMetaData, PageHeader } from 'hyparquet'
import { parquetHeader } from 'hyparquet/src/column.js'
import { readPlain } from 'hyparquet/src/plain.js'
import type { Caps } from '../caps.ts'
import { expand } from './codec.ts'
import { guarded } from './guarded.ts'
import { type DataPage, decodePage, decodePageV2, type Shape } from './page.ts'
import type { Seekable } from './seekable.ts'
import type { Meaning } from './spelling.ts'
import { Values } from './values.ts'

/** A page's header is some 30 bytes, or more where it holds the least and the greatest value. */
const headerSizes = [1024, 64 * 1024, 4 * 1024 * 1024]

/** Rows of a page: which of its values each has. */
export interface Page {
  rows: number
  /** For each row the index of its value, −1 where it is missing. */
  indexes: Int32Array
  values: Values
}

/**
 * Reads the column of one row group, a page at a time, with every size that the file speaks of held against
 * what it can be: nothing is allocated on its word alone. Checksums of pages are held where they are written.
 */
export class ChunkReader {
  readonly #file: Seekable
  readonly #meta: ColumnMetaData
  readonly #shape: Shape
  readonly #meaning: Meaning
  readonly #caps: Caps
  readonly #place: DataPlace
  readonly #end: number
  #at: number
  #rowsLeft: number
  #dictionary: Values | undefined

  constructor(
    file: Seekable,
    meta: ColumnMetaData,
    shape: Shape,
    meaning: Meaning,
    rows: number,
    caps: Caps,
    place: DataPlace,
  ) {
    this.#file = file
    this.#meta = meta
    this.#shape = shape
    this.#meaning = meaning
    this.#caps = caps
    this.#place = place
    this.#rowsLeft = rows
    const data = Number(meta.data_page_offset)
    const dictionary = Number(meta.dictionary_page_offset ?? 0)
    this.#at = dictionary > 0 && dictionary < data ? dictionary : data
    this.#end = this.#at + Number(meta.total_compressed_size)
  }

  /** The next page that has rows. */
  next(): Page {
    for (;;) {
      const page = guarded(this.#place, () => this.#page())
      if (page !== undefined && page.rows > 0) return page
    }
  }

  #page(): Page | undefined {
    if (this.#at >= this.#end) throw new RangeError('fewer rows than the row group')
    const header = this.#header()
    const { compressed_page_size: stored, uncompressed_page_size: size } = header
    if (!(stored >= 0 && size >= 0 && this.#at + stored <= this.#end))
      throw new RangeError('a page out of place')
    if (Math.max(size, stored) > this.#caps.pageBytes)
      throw new DataError(`has a page of more than ${countText(this.#caps.pageBytes)} bytes`, this.#place, {
        remedy: 'write it with smaller pages',
      })
    const body = this.#file.slice(this.#at, stored)
    this.#at += stored
    if (header.crc !== undefined && header.crc >>> 0 !== crc32(body)) throw new RangeError('a wrong checksum')
    const { codec } = this.#meta
    switch (header.type) {
      case 'DICTIONARY_PAGE': {
        const count = this.#counted(header.dictionary_page_header!.num_values)
        const bytes = ownBytes(expand(codec, body, size))
        const reader = { view: new DataView(bytes.buffer), offset: 0 }
        const { type, typeLength } = this.#shape
        this.#dictionary = new Values(readPlain(reader, type, count, typeLength), this.#meaning, this.#place)
        return undefined
      }
      case 'DATA_PAGE': {
        this.#counted(header.data_page_header!.num_values)
        return this.#resolve(decodePage(ownBytes(expand(codec, body, size)), header, this.#shape))
      }
      case 'DATA_PAGE_V2': {
        const v2 = header.data_page_header_v2!
        this.#counted(v2.num_values)
        const levels = v2.definition_levels_byte_length
        if (v2.repetition_levels_byte_length !== 0 || !(levels >= 0 && levels <= Math.min(size, stored)))
          throw new RangeError('levels out of place')
        const values = body.subarray(levels)
        const isPlain = v2.is_compressed === false || values.length === 0
        const bytes = isPlain ? values : expand(codec, values, size - levels)
        return this.#resolve(decodePageV2(body.subarray(0, levels), ownBytes(bytes), header, this.#shape))
      }
      case 'INDEX_PAGE':
        return undefined
      default:
        throw new RangeError('a page of an unknown type')
    }
  }

  /** Reads the page's header, of which only the reading tells how long it is. */
  #header(): PageHeader {
    for (const size of headerSizes) {
      const length = Math.min(size, this.#end - this.#at)
      const reader = { view: new DataView(this.#file.slice(this.#at, length).buffer), offset: 0 }
      try {
        const header = parquetHeader(reader)
        this.#at += reader.offset
        return header
      } catch (error) {
        if (length < size || size === headerSizes.at(-1)) throw error
      }
    }
    throw new RangeError('a page without a header')
  }

  #counted(count: number): number {
    if (!(count >= 0)) throw new RangeError('a negative number of values')
    if (count > this.#caps.pageValues)
      throw new DataError(`has a page of more than ${countText(this.#caps.pageValues)} values`, this.#place, {
        remedy: 'write it with smaller pages',
      })
    return count
  }

  #resolve({ rows, present, values, indexes }: DataPage): Page {
    this.#rowsLeft -= rows
    if (this.#rowsLeft < 0) throw new RangeError('more rows than the row group')
    if (indexes !== undefined && this.#dictionary === undefined) throw new RangeError('no dictionary')
    const known = indexes === undefined ? new Values(values!, this.#meaning, this.#place) : this.#dictionary!
    const ofRow = new Int32Array(rows)
    let v = 0
    for (let row = 0; row < rows; row++) {
      if (present !== undefined && present[row] === 0) ofRow[row] = -1
      else {
        const index = indexes === undefined ? v : indexes[v]!
        if (!(index < known.length)) throw new RangeError('an index beyond the dictionary')
        ofRow[row] = index
        v++
      }
    }
    return { rows, indexes: ofRow, values: known }
  }
}

/** The decoders make views on the whole of a buffer: none may hold more than the page. */
function ownBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const { buffer, byteLength } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
    return bytes as Uint8Array<ArrayBuffer>
  return new Uint8Array(bytes)
}
