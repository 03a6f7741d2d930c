import type { DataReader, DecodedArray, Encoding, PageHeader, ParquetType } from 'hyparquet'
import { deltaBinaryUnpack, deltaLengthByteArray } from 'hyparquet/src/delta.js'
import { byteStreamSplit } from 'hyparquet/src/encoding.js'
import { readPlain } from 'hyparquet/src/plain.js'
import { unpackHybrid } from './hybrid.ts'

/** A page of a flat column, decoded as far as its physical type. */
export interface DataPage {
  rows: number
  /** Whether each row has a value; undefined where all have. */
  present?: Int32Array
  /** The values that are there, or their indexes in the dictionary. */
  values?: DecodedArray
  indexes?: Int32Array
}

/** The column's physical type, and whether its values may be missing. */
export interface Shape {
  type: ParquetType
  typeLength: number | undefined
  isOptional: boolean
}

/** The types that an encoding is for, where it is not for all. */
const typesOf: Partial<Record<Encoding, ParquetType[]>> = {
  RLE: ['BOOLEAN'],
  DELTA_BINARY_PACKED: ['INT32', 'INT64'],
  DELTA_LENGTH_BYTE_ARRAY: ['BYTE_ARRAY'],
  DELTA_BYTE_ARRAY: ['BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'],
}

/** Decodes an expanded page of the first format. Throws a `RangeError` or any error of the decoders. */
export function decodePage(bytes: Uint8Array, header: PageHeader, shape: Shape): DataPage {
  const { num_values: rows, encoding, definition_level_encoding: levels } = header.data_page_header!
  if (!shape.isOptional) return decodeValues(bytes, rows, encoding, shape, { rows })
  if (levels !== 'RLE') throw new RangeError('definition levels in an old encoding')
  const size = viewOf(bytes).getUint32(0, true)
  const present = unpackHybrid(bytes.subarray(4, 4 + size), 0, 1, rows)
  return decodeValues(bytes.subarray(4 + size), rows, encoding, shape, { rows, present })
}

/** Decodes a page of the second format, whose `levels` stand apart and are never compressed. */
export function decodePageV2(
  levels: Uint8Array,
  bytes: Uint8Array,
  header: PageHeader,
  shape: Shape,
): DataPage {
  const { num_values: rows, encoding } = header.data_page_header_v2!
  const present = shape.isOptional ? unpackHybrid(levels, 0, 1, rows) : undefined
  return decodeValues(bytes, rows, encoding, shape, { rows, present })
}

function decodeValues(
  bytes: Uint8Array,
  rows: number,
  encoding: Encoding,
  { type, typeLength }: Shape,
  page: DataPage,
): DataPage {
  let count = rows
  if (page.present !== undefined) {
    count = 0
    for (const isPresent of page.present) count += isPresent
    if (count === rows) page.present = undefined
  }
  if (count === 0) return { ...page, values: [] }
  if (typesOf[encoding]?.includes(type) === false) throw new RangeError('an encoding of other types')
  const reader = { view: viewOf(bytes), offset: 0 }
  switch (encoding) {
    case 'PLAIN':
      page.values = readPlain(reader, type, count, typeLength)
      break
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      page.indexes = unpackHybrid(bytes, 1, bytes[0]!, count)
      break
    case 'RLE':
      page.values = Array.from(unpackHybrid(bytes, 4, 1, count), bit => bit === 1)
      break
    case 'BYTE_STREAM_SPLIT':
      page.values = byteStreamSplit(reader, count, type, typeLength)
      break
    case 'DELTA_BINARY_PACKED':
      page.values = unpackDeltas(reader, count, type === 'INT32')
      break
    case 'DELTA_LENGTH_BYTE_ARRAY':
      page.values = new Array<Uint8Array>(count)
      deltaLengthByteArray(reader, count, page.values as Uint8Array[])
      break
    case 'DELTA_BYTE_ARRAY':
      page.values = unpackPrefixes(reader, count)
      break
    default:
      throw new RangeError('an encoding that is not known')
  }
  return page
}

function unpackDeltas(reader: DataReader, count: number, areSmall: boolean): Int32Array | BigInt64Array {
  const output = areSmall ? new Int32Array(count) : new BigInt64Array(count)
  deltaBinaryUnpack(reader, count, output)
  return output
}

/** What prefixes may make of a page: each text may repeat the one before. */
const mostPrefixed = 2 ** 28

/** Texts that each share a prefix with the one before (parquet-format, Encodings.md, DELTA_BYTE_ARRAY). */
function unpackPrefixes(reader: DataReader, count: number): Uint8Array[] {
  const prefixes = unpackDeltas(reader, count, true) as Int32Array
  const lengths = unpackDeltas(reader, count, true) as Int32Array
  const { view } = reader
  const texts: Uint8Array[] = []
  let last = new Uint8Array(0)
  let total = 0
  for (let i = 0; i < count; i++) {
    const prefix = prefixes[i]!
    const length = lengths[i]!
    if (prefix < 0 || prefix > last.length) throw new RangeError('a prefix longer than the text before')
    const suffix = new Uint8Array(view.buffer as ArrayBuffer, view.byteOffset + reader.offset, length)
    reader.offset += length
    total += prefix + length
    if (total > mostPrefixed) throw new RangeError('texts of too many bytes')
    const text = new Uint8Array(prefix + length)
    text.set(last.subarray(0, prefix))
    text.set(suffix, prefix)
    texts.push(text)
    last = text
  }
  return texts
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
