export const id = 9470;
export const ids = [9470];
export const modules = {

/***/ 29470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readParquet: () => (/* binding */ readParquet),
  readParquetHeader: () => (/* binding */ readParquetHeader)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/tables/src/batch.js
var batch = __webpack_require__(72262);
// EXTERNAL MODULE: ./.build/packages/tables/src/header.js
var src_header = __webpack_require__(10173);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/column.js + 1 modules
var column = __webpack_require__(95845);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/plain.js
var plain = __webpack_require__(37819);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/snappy.js
var snappy = __webpack_require__(70700);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/lz4.js
/**
 * Expands a block of LZ4 (LZ4 block format description, Collet 2019) to `size` bytes. Throws a `RangeError` where
 * the block is damaged.
 *
 * @example expandLz4(Uint8Array.of(0x11, 0x61, 1, 0, 0x00), 6) // 'aaaaaa': a letter, and five repeated from 1 back
 */
function expandLz4(block            , size        )             {
  const expanded = new Uint8Array(size)
  let from = 0
  let to = 0
  const byte = () => {
    if (from >= block.length) throw new RangeError('an LZ4 block that ends too early')
    return block[from++] 
  }
  /** 15 in the token says that bytes follow, each added, up to the first that is not 255. */
  const lengthOf = (token        ) => {
    let length = token
    if (token === 15) {
      let more        
      do {
        more = byte()
        length += more
      } while (more === 255)
    }
    return length
  }
  while (from < block.length) {
    const token = byte()
    const literals = lengthOf(token >> 4)
    if (from + literals > block.length || to + literals > size)
      throw new RangeError('LZ4 literals out of place')
    expanded.set(block.subarray(from, from + literals), to)
    from += literals
    to += literals
    // The last sequence has literals only.
    if (from === block.length) break
    const offset = byte() | (byte() << 8)
    const match = lengthOf(token & 15) + 4
    if (offset === 0 || offset > to || to + match > size) throw new RangeError('an LZ4 match out of place')
    if (offset >= match) expanded.copyWithin(to, to - offset, to - offset + match)
    // A match that overlaps itself repeats what it has just written.
    else for (let i = 0; i < match; i++) expanded[to + i] = expanded[to - offset + i] 
    to += match
  }
  if (to !== size) throw new RangeError('an LZ4 block of another size')
  return expanded
}

/**
 * Expands a page of Parquet's older `LZ4`: blocks as Hadoop frames them, each after its two sizes in big-endian,
 * or, as some writers had it, one block alone.
 */
function expandHadoopLz4(page            , size        )             {
  const view = new DataView(page.buffer, page.byteOffset, page.byteLength)
  const expanded = new Uint8Array(size)
  let from = 0
  let to = 0
  while (from + 8 <= page.length) {
    const [expands, stored] = [view.getUint32(from), view.getUint32(from + 4)]
    if (from + 8 + stored > page.length || to + expands > size) break
    try {
      expanded.set(expandLz4(page.subarray(from + 8, from + 8 + stored), expands), to)
    } catch {
      break
    }
    from += 8 + stored
    to += expands
  }
  return from === page.length && to === size ? expanded : expandLz4(page, size)
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/codec.js

                                                 



/** Expands a page to `size` bytes, and to no more. */
function expand(codec                  , page            , size        )             {
  if (size === 0) return new Uint8Array(0)
  const expanded = expandedBy(codec, page, size)
  if (expanded.length !== size) throw new RangeError('a page of another size than it says')
  return expanded
}

function expandedBy(codec                  , page            , size        )             {
  const options = { maxOutputLength: size }
  switch (codec) {
    case 'UNCOMPRESSED':
      return page
    case 'GZIP':
      return (0,external_node_zlib_.gunzipSync)(page, options)
    case 'ZSTD':
      return (0,external_node_zlib_.zstdDecompressSync)(page, options)
    case 'BROTLI':
      return (0,external_node_zlib_.brotliDecompressSync)(page, options)
    case 'SNAPPY': {
      const expanded = new Uint8Array(size)
      ;(0,snappy/* snappyUncompress */.t)(page, expanded)
      return expanded
    }
    case 'LZ4':
      return expandHadoopLz4(page, size)
    case 'LZ4_RAW':
      return expandLz4(page, size)
    default:
      throw new RangeError('a codec that is not known')
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/guarded.js


/**
 * Whatever goes wrong in decoding is the file's fault. Its words may hold values of the file, so it is only the
 * cause of the `DataError` that the user sees.
 */
function guarded   (place           , decode         )    {
  try {
    return decode()
  } catch (cause) {
    if (cause instanceof errors/* DataError */.fL) throw cause
    const what = 'cannot be decoded: it is damaged, or written in a way that is not supported'
    throw new errors/* DataError */.fL(what, place, { cause, remedy: 'write it again, in Python by `to_parquet`' })
  }
}

// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/delta.js
var delta = __webpack_require__(55921);
// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/encoding.js
var src_encoding = __webpack_require__(37414);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/hybrid.js
/** Wider indexes than this would be of more values than a page may have. */
const mostBits = 24

/**
 * Unpacks `count` numbers of `width` bits from the runs that start at `at`: the RLE and bit-packing hybrid of
 * Parquet's definition levels, dictionary indexes and truth values (parquet-format, Encodings.md). Throws a
 * `RangeError` where the bytes end before.
 *
 * @example unpackHybrid(Uint8Array.of(6, 1), 0, 1, 3) // Int32Array [1, 1, 1]: a run of three ones
 */
function unpackHybrid(bytes            , at        , width        , count        )             {
  if (width > mostBits) throw new RangeError('an index of too many bits')
  const unpacked = new Int32Array(count)
  const byteAt = (i        ) => {
    const byte = bytes[i]
    if (byte === undefined) throw new RangeError('the runs end too early')
    return byte
  }
  let next = at
  let seen = 0
  while (seen < count) {
    let header = 0
    for (let shift = 0; ; shift += 7) {
      const byte = byteAt(next++)
      header += (byte & 0x7f) * 2 ** shift
      if (byte < 0x80) break
      if (shift > 28) throw new RangeError('a run of too many values')
    }
    const run = Math.floor(header / 2)
    if (header % 2 === 0) {
      let value = 0
      for (let bits = 0; bits < width; bits += 8) value |= byteAt(next++) << bits
      unpacked.fill(value, seen, Math.min(seen + run, count))
      seen += run
      continue
    }
    // Groups of eight; the last may be padded beyond the count, and beyond the bytes.
    const end = Math.min(seen + 8 * run, count)
    const mask = 2 ** width - 1
    let from = next
    let held = 0
    let bits = 0
    for (; seen < end; seen++) {
      for (; bits < width; bits += 8) held |= byteAt(from++) << bits
      unpacked[seen] = held & mask
      held >>>= width
      bits -= width
    }
    next += run * width
  }
  return unpacked
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/page.js
                                                                                            





/** A page of a flat column, decoded as far as its physical type. */
                           
              
                                                                
                      
                                                                       
                       
                      
 

/** The column's physical type, and whether its values may be missing. */
                        
                   
                                
                     
 

/** The types that an encoding is for, where it is not for all. */
const typesOf                                           = {
  RLE: ['BOOLEAN'],
  DELTA_BINARY_PACKED: ['INT32', 'INT64'],
  DELTA_LENGTH_BYTE_ARRAY: ['BYTE_ARRAY'],
  DELTA_BYTE_ARRAY: ['BYTE_ARRAY', 'FIXED_LEN_BYTE_ARRAY'],
}

/** Decodes an expanded page of the first format. Throws a `RangeError` or any error of the decoders. */
function decodePage(bytes            , header            , shape       )           {
  const { num_values: rows, encoding, definition_level_encoding: levels } = header.data_page_header 
  if (!shape.isOptional) return decodeValues(bytes, rows, encoding, shape, { rows })
  if (levels !== 'RLE') throw new RangeError('definition levels in an old encoding')
  const size = viewOf(bytes).getUint32(0, true)
  const present = unpackHybrid(bytes.subarray(4, 4 + size), 0, 1, rows)
  return decodeValues(bytes.subarray(4 + size), rows, encoding, shape, { rows, present })
}

/** Decodes a page of the second format, whose `levels` stand apart and are never compressed. */
function decodePageV2(
  levels            ,
  bytes            ,
  header            ,
  shape       ,
)           {
  const { num_values: rows, encoding } = header.data_page_header_v2 
  const present = shape.isOptional ? unpackHybrid(levels, 0, 1, rows) : undefined
  return decodeValues(bytes, rows, encoding, shape, { rows, present })
}

function decodeValues(
  bytes            ,
  rows        ,
  encoding          ,
  { type, typeLength }       ,
  page          ,
)           {
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
      page.values = (0,plain/* readPlain */.r)(reader, type, count, typeLength)
      break
    case 'PLAIN_DICTIONARY':
    case 'RLE_DICTIONARY':
      page.indexes = unpackHybrid(bytes, 1, bytes[0] , count)
      break
    case 'RLE':
      page.values = Array.from(unpackHybrid(bytes, 4, 1, count), bit => bit === 1)
      break
    case 'BYTE_STREAM_SPLIT':
      page.values = (0,src_encoding/* byteStreamSplit */.L)(reader, count, type, typeLength)
      break
    case 'DELTA_BINARY_PACKED':
      page.values = unpackDeltas(reader, count, type === 'INT32')
      break
    case 'DELTA_LENGTH_BYTE_ARRAY':
      page.values = new Array            (count)
      ;(0,delta/* deltaLengthByteArray */.MR)(reader, count, page.values                )
      break
    case 'DELTA_BYTE_ARRAY':
      page.values = unpackPrefixes(reader, count)
      break
    default:
      throw new RangeError('an encoding that is not known')
  }
  return page
}

function unpackDeltas(reader            , count        , areSmall         )                             {
  const output = areSmall ? new Int32Array(count) : new BigInt64Array(count)
  ;(0,delta/* deltaBinaryUnpack */._H)(reader, count, output)
  return output
}

/** What prefixes may make of a page: each text may repeat the one before. */
const mostPrefixed = 2 ** 28

/** Texts that each share a prefix with the one before (parquet-format, Encodings.md, DELTA_BYTE_ARRAY). */
function unpackPrefixes(reader            , count        )               {
  const prefixes = unpackDeltas(reader, count, true)              
  const lengths = unpackDeltas(reader, count, true)              
  const { view } = reader
  const texts               = []
  let last = new Uint8Array(0)
  let total = 0
  for (let i = 0; i < count; i++) {
    const prefix = prefixes[i] 
    const length = lengths[i] 
    if (prefix < 0 || prefix > last.length) throw new RangeError('a prefix longer than the text before')
    const suffix = new Uint8Array(view.buffer               , view.byteOffset + reader.offset, length)
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

function viewOf(bytes            )           {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: ./.build/packages/tables/src/records.js
var records = __webpack_require__(45144);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/values.js


                                             


                                            

const lf = 0x0a

/** Values of one page, or of the dictionary that its pages share. */
class Values {
           #values              
           #meaning         
           #place           
  #numbers                          
  #fields                                                   

  constructor(values              , meaning         , place           ) {
    this.#values = values
    this.#meaning = meaning
    this.#place = place
  }

  get length()         {
    return this.#values.length
  }

  /** Their doubles; undefined where they are no numbers. */
  numbers()                           {
    this.#numbers ??= guarded(this.#place, () => this.#meaning.numbers?.(this.#values))
    return this.#numbers
  }

  /**
   * Their spellings as fields of CSV: value `v` lies between `bounds[2v] + 1` and `bounds[2v + 1]`. Unless
   * `anyBytes`, all must be UTF-8.
   */
  fields(anyBytes         )                                        {
    this.#fields ??= guarded(this.#place, () => this.#spell(anyBytes))
    return this.#fields
  }

  #spell(anyBytes         )                                        {
    const bounds = new Int32Array(2 * this.#values.length)
    let bytes = Buffer.allocUnsafe(Math.max(1024, 16 * this.#values.length))
    // The field of a missing value: nothing, before a byte that is no quote.
    bytes[0] = lf
    let next = 1
    for (let v = 0; v < this.#values.length; v++) {
      const text = escaped(this.#meaning.spell(this.#values[v]         ))
      if (next + text.length + 1 > bytes.length) {
        const larger = Buffer.allocUnsafe(2 * (next + text.length + 1))
        larger.set(bytes.subarray(0, next))
        bytes = larger
      }
      bounds[2 * v] = next - 1
      if (typeof text === 'string') next += bytes.write(text, next, 'latin1')
      else {
        bytes.set(text, next)
        next += text.length
      }
      bounds[2 * v + 1] = next
      // Ends what reads a number, and keeps texts apart where they are held against UTF-8.
      bytes[next++] = lf
    }
    if (!anyBytes && !(0,external_node_buffer_.isUtf8)(bytes.subarray(0, next)))
      throw new errors/* DataError */.fL('bytes that are not UTF-8', this.#place, { remedy: 'write it as text in UTF-8' })
    return { bytes, bounds }
  }
}

/** A text that begins with a quote is quoted, so that it is not taken for a quoted one. */
function escaped(text                     )                      {
  if (typeof text === 'string' || text[0] !== records/* quote */.h) return text
  return Buffer.from(`"${Buffer.from(text).toString('latin1').replaceAll('"', '""')}"`, 'latin1')
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/chunk.js


                                                           


                                      



                                             
                                            


/** A page's header is some 30 bytes, or more where it holds the least and the greatest value. */
const headerSizes = [1024, 64 * 1024, 4 * 1024 * 1024]

/** Rows of a page: which of its values each has. */
                       
              
                                                                     
                     
                
 

/**
 * Reads the column of one row group, a page at a time, with every size that the file speaks of held against
 * what it can be: nothing is allocated on its word alone. Checksums of pages are held where they are written.
 */
class ChunkReader {
           #file          
           #meta                
           #shape       
           #meaning         
           #caps      
           #place           
           #end        
  #at        
  #rowsLeft        
  #dictionary                    

  constructor(
    file          ,
    meta                ,
    shape       ,
    meaning         ,
    rows        ,
    caps      ,
    place           ,
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
  next()       {
    for (;;) {
      const page = guarded(this.#place, () => this.#page())
      if (page !== undefined && page.rows > 0) return page
    }
  }

  #page()                   {
    if (this.#at >= this.#end) throw new RangeError('fewer rows than the row group')
    const header = this.#header()
    const { compressed_page_size: stored, uncompressed_page_size: size } = header
    if (!(stored >= 0 && size >= 0 && this.#at + stored <= this.#end))
      throw new RangeError('a page out of place')
    if (Math.max(size, stored) > this.#caps.pageBytes)
      throw new errors/* DataError */.fL(`has a page of more than ${(0,src_text/* countText */.lT)(this.#caps.pageBytes)} bytes`, this.#place, {
        remedy: 'write it with smaller pages',
      })
    const body = this.#file.slice(this.#at, stored)
    this.#at += stored
    if (header.crc !== undefined && header.crc >>> 0 !== (0,external_node_zlib_.crc32)(body)) throw new RangeError('a wrong checksum')
    const { codec } = this.#meta
    switch (header.type) {
      case 'DICTIONARY_PAGE': {
        const count = this.#counted(header.dictionary_page_header .num_values)
        const bytes = ownBytes(expand(codec, body, size))
        const reader = { view: new DataView(bytes.buffer), offset: 0 }
        const { type, typeLength } = this.#shape
        this.#dictionary = new Values((0,plain/* readPlain */.r)(reader, type, count, typeLength), this.#meaning, this.#place)
        return undefined
      }
      case 'DATA_PAGE': {
        this.#counted(header.data_page_header .num_values)
        return this.#resolve(decodePage(ownBytes(expand(codec, body, size)), header, this.#shape))
      }
      case 'DATA_PAGE_V2': {
        const v2 = header.data_page_header_v2 
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
  #header()             {
    for (const size of headerSizes) {
      const length = Math.min(size, this.#end - this.#at)
      const reader = { view: new DataView(this.#file.slice(this.#at, length).buffer), offset: 0 }
      try {
        const header = (0,column/* parquetHeader */.wK)(reader)
        this.#at += reader.offset
        return header
      } catch (error) {
        if (length < size || size === headerSizes.at(-1)) throw error
      }
    }
    throw new RangeError('a page without a header')
  }

  #counted(count        )         {
    if (!(count >= 0)) throw new RangeError('a negative number of values')
    if (count > this.#caps.pageValues)
      throw new errors/* DataError */.fL(`has a page of more than ${(0,src_text/* countText */.lT)(this.#caps.pageValues)} values`, this.#place, {
        remedy: 'write it with smaller pages',
      })
    return count
  }

  #resolve({ rows, present, values, indexes }          )       {
    this.#rowsLeft -= rows
    if (this.#rowsLeft < 0) throw new RangeError('more rows than the row group')
    if (indexes !== undefined && this.#dictionary === undefined) throw new RangeError('no dictionary')
    const known = indexes === undefined ? new Values(values , this.#meaning, this.#place) : this.#dictionary 
    const ofRow = new Int32Array(rows)
    let v = 0
    for (let row = 0; row < rows; row++) {
      if (present !== undefined && present[row] === 0) ofRow[row] = -1
      else {
        const index = indexes === undefined ? v : indexes[v] 
        if (!(index < known.length)) throw new RangeError('an index beyond the dictionary')
        ofRow[row] = index
        v++
      }
    }
    return { rows, indexes: ofRow, values: known }
  }
}

/** The decoders make views on the whole of a buffer: none may hold more than the page. */
function ownBytes(bytes            )                          {
  const { buffer, byteLength } = bytes
  if (buffer instanceof ArrayBuffer && buffer.byteLength === byteLength)
    return bytes                           
  return new Uint8Array(bytes)
}

// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/metadata.js + 1 modules
var metadata = __webpack_require__(3321);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/footer.js

                                                            

                                      

                                             

/** A column of the table: a child of the schema's root. */
                       
              
                        
                                                                                                                  
                           
 

                         
                 
                                                                                   
 

/** Both of them stand at the start and at the end of a file. */
const footer_plain = 'PAR1'
const encrypted = 'PARE'

/** Reads what the end of a Parquet file says of it. Throws a `DataError` for what is none, or cannot be read. */
function readFooter(file          , path        , caps      )         {
  const magic = (position        ) => Buffer.from(file.slice(position, 4)).toString('latin1')
  if (file.size === 0) throw new errors/* DataError */.fL('is empty; a Parquet file was expected', { path })
  const start = file.size < 12 ? '' : magic(0)
  if (start !== footer_plain && start !== encrypted)
    throw new errors/* DataError */.fL(
      'is not a Parquet file: it does not begin with PAR1',
      { path },
      { remedy: 'name it for what it is; the pages of Parquet are compressed, never the file' },
    )
  const end = magic(file.size - 4)
  if (end === encrypted)
    throw new errors/* DataError */.fL('is encrypted Parquet', { path }, { remedy: 'decrypt it in an earlier step' })
  if (end !== footer_plain)
    throw new errors/* DataError */.fL(
      'is cut short: it does not end with PAR1',
      { path },
      { remedy: 'write or fetch it again' },
    )
  const size = new DataView(file.slice(file.size - 8, 4).buffer).getUint32(0, true)
  if (size > caps.footerBytes)
    throw new errors/* DataError */.fL(`has metadata of more than ${(0,src_text/* countText */.lT)(caps.footerBytes)} bytes`, { path })
  if (size > file.size - 12) throw new errors/* DataError */.fL('has metadata longer than itself: it is damaged', { path })
  return guarded({ path }, () =>
    footerOf((0,metadata/* parquetMetadata */.m5)(file.slice(file.size - 8 - size, size + 8), { geoparquet: false }), path, caps),
  )
}

function footerOf(metadata              , path        , caps      )         {
  const columns = columnsOf(metadata.schema)
  if (columns.length > caps.fields)
    throw new errors/* DataError */.fL(
      `has more than ${(0,src_text/* countText */.lT)(caps.fields)} columns`,
      { path },
      { remedy: 'split the table' },
    )
  const groups = metadata.row_groups.map(group => ({ rows: Number(group.num_rows), chunks: group.columns }))
  const rows = groups.reduce((sum, group) => sum + group.rows, 0)
  if (rows !== Number(metadata.num_rows) || groups.some(group => !(group.rows >= 0)))
    throw new errors/* DataError */.fL('has row groups of another number of rows than it says: it is damaged', { path })
  return { columns, groups }
}

/** The schema is a tree, listed with each node before its children. */
function columnsOf(schema                          )         {
  const columns         = []
  let chunk = 0
  for (let at = 1; at < schema.length; ) {
    const element = schema[at] 
    if (element.name === undefined) throw new RangeError('a column without a name')
    const first = chunk
    const root = at
    for (let open = 1; open > 0; at++) {
      const children = schema[at] .num_children ?? 0
      if (children === 0) chunk++
      open += children - 1
    }
    const isFlat = at === root + 1 && element.type !== undefined && element.repetition_type !== 'REPEATED'
    columns.push({ name: element.name, element, chunk: isFlat ? first : undefined })
  }
  return columns
}

// EXTERNAL MODULE: ./.build/packages/tables/src/stored.js
var src_stored = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/seekable.js

                                      


/** A file that is read at any place. */
                           
              
                                                 
                
                                                                                                                   
                                                                  
 

/**
 * Reads the file once from front to back for its digest. What can then not be read at any place is held in
 * memory, up to the cap.
 */
async function seekable(source            , path        , caps      )                    {
  const stored = new src_stored/* StoredBytes */.Z(source)
  const pieces           = []
  const readAt = source.readAt?.bind(source)
  for (;;) {
    const piece = Buffer.allocUnsafe(caps.bufferBytes)
    const reading = stored.read(piece, 0)
    const count = typeof reading === 'number' ? reading : await reading
    if (count === 0) break
    if (readAt !== undefined) continue
    if (stored.bytes > caps.heldBytes)
      throw new errors/* DataError */.fL(
        `is Parquet of more than ${(0,src_text/* countText */.lT)(caps.heldBytes)} bytes in a commit, where it must be held in memory`,
        { path },
        { remedy: 'store it in several files' },
      )
    pieces.push(piece.subarray(0, count))
  }
  const all = Buffer.concat(pieces)
  return {
    size: stored.bytes,
    sha256: stored.sha256(),
    slice(position, length) {
      if (!(position >= 0 && length >= 0 && position + length <= stored.bytes))
        throw new errors/* DataError */.fL('speaks of bytes that it does not have: it is cut short or damaged', { path })
      const into = new Uint8Array(length)
      if (readAt === undefined) into.set(all.subarray(position, position + length))
      else
        for (let at = 0; at < length; ) {
          const count = readAt(into, at, position + at)
          if (count === 0) throw new errors/* DataError */.fL('was cut short while it was read', { path })
          at += count
        }
      return into
    },
  }
}

// EXTERNAL MODULE: ./node_modules/.pnpm/hyparquet@1.31.5/node_modules/hyparquet/src/convert.js + 1 modules
var convert = __webpack_require__(76239);
;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/spelling.js

                                                            


/** How the values of a column are understood. */
                          
                                                                                  
                                              
                                                                                      
                                          
 

/** Whether values of the type can be written as one text. */
function hasText({ converted_type, logical_type }               )          {
  const named = logical_type?.type ?? converted_type ?? ''
  return !['BSON', 'INTERVAL', 'GEOMETRY', 'GEOGRAPHY', 'VARIANT', 'MAP', 'LIST'].includes(named)
}

const digits = (value        , length        ) => String(value).padStart(length, '0')
const day = 86_400_000
const unitsPerSecond = { MILLIS: 1000n, MICROS: 1_000_000n, NANOS: 1_000_000_000n }

/**
 * What the values of a column mean, by its logical type or the converted type of older files. Decimals,
 * integers of 64 bits and times keep every digit. Bytes without a type are taken for text, as older writers
 * left it away. Throws a `DataError` for a type that has no single value or no text.
 */
function meaningOf(element               , place           )          {
  const { type, converted_type: converted, logical_type: logical } = element
  const named = logical?.type ?? converted
  if (logical?.type === 'DECIMAL' || converted === 'DECIMAL') {
    const scale = (logical?.type === 'DECIMAL' ? logical.scale : element.scale) ?? 0
    return { spell: (value                              ) => decimalText(value, scale) }
  }
  if (logical?.type === 'TIMESTAMP') {
    const { unit, isAdjustedToUTC } = logical
    return { spell: (value        ) => timestampText(value, unitsPerSecond[unit], isAdjustedToUTC) }
  }
  if (converted === 'TIMESTAMP_MILLIS' || converted === 'TIMESTAMP_MICROS') {
    const units = converted === 'TIMESTAMP_MILLIS' ? unitsPerSecond.MILLIS : unitsPerSecond.MICROS
    return { spell: (value        ) => timestampText(value, units, true) }
  }
  if (type === 'INT96') return { spell: int96Text }
  if (named === 'DATE') return { spell: (value        ) => dateText(value) }
  if (logical?.type === 'TIME') {
    const units = unitsPerSecond[logical.unit]
    return { spell: (value                 ) => timeText(BigInt(value), units) }
  }
  if (converted === 'TIME_MILLIS' || converted === 'TIME_MICROS') {
    const units = converted === 'TIME_MILLIS' ? unitsPerSecond.MILLIS : unitsPerSecond.MICROS
    return { spell: (value                 ) => timeText(BigInt(value), units) }
  }
  if (logical?.type === 'FLOAT16') {
    return {
      numbers: values => Float64Array.from(values                , value => (0,convert/* parseFloat16 */.dq)(value) ),
      spell: (value            ) => doubleText((0,convert/* parseFloat16 */.dq)(value) ),
    }
  }
  if (logical?.type === 'UUID') return { spell: uuidText }
  if (!hasText(element))
    throw new errors/* DataError */.fL(`is of the type ${named}, which has no text`, place, {
      remedy: 'name a column of single values',
    })
  const isUnsigned = converted?.startsWith('UINT') || (logical?.type === 'INTEGER' && !logical.isSigned)
  switch (type) {
    case 'BOOLEAN':
      return { spell: (value         ) => (value ? 'true' : 'false') }
    case 'INT32': {
      const whole = (value        ) => (isUnsigned ? value >>> 0 : value)
      return {
        numbers: values => Float64Array.from(values                     , whole),
        spell: (value        ) => String(whole(value)),
      }
    }
    case 'INT64': {
      const whole = (value        ) => (isUnsigned ? BigInt.asUintN(64, value) : value)
      return {
        numbers: values => Float64Array.from(values                     , value => Number(whole(value))),
        spell: (value        ) => whole(value).toString(),
      }
    }
    case 'FLOAT':
      return { numbers: values => Float64Array.from(values                     ), spell: floatText }
    case 'DOUBLE':
      return { numbers: values => Float64Array.from(values                     ), spell: doubleText }
    default:
      return { spell: (value            ) => value }
  }
}

/** As pandas writes CSV: nothing for NaN. */
function doubleText(value        )         {
  if (Number.isFinite(value)) return String(value)
  return Number.isNaN(value) ? '' : value > 0 ? 'inf' : '-inf'
}

/** The shortest text that is this number in 32 bits. */
function floatText(value        )         {
  if (!Number.isFinite(value)) return doubleText(value)
  for (let precision = 6; precision < 9; precision++) {
    const short = Number(value.toPrecision(precision))
    if (Math.fround(short) === value) return String(short)
  }
  return String(Number(value.toPrecision(9)))
}

/** Exact: `unscaled` × 10^−`scale`. Bytes are a big-endian integer in two's complement. */
function decimalText(unscaled                              , scale        )         {
  let value        
  if (unscaled instanceof Uint8Array) {
    const hex = Buffer.from(unscaled).toString('hex')
    value = hex === '' ? 0n : BigInt.asIntN(4 * hex.length, BigInt(`0x${hex}`))
  } else value = BigInt(unscaled)
  const sign = value < 0n ? '-' : ''
  const text = (value < 0n ? -value : value).toString().padStart(scale + 1, '0')
  return scale <= 0 ? sign + text : `${sign}${text.slice(0, -scale)}.${text.slice(-scale)}`
}

/** Beyond ±10,000 years, where no calendar date is written, the number of days stands. */
function dateText(days        )         {
  const date = new Date(days * day)
  const year = date.getUTCFullYear()
  if (!(year >= 0 && year <= 9999)) return `day ${days}`
  return `${digits(year, 4)}-${digits(date.getUTCMonth() + 1, 2)}-${digits(date.getUTCDate(), 2)}`
}

/** `2026-11-23T12:00:00.5Z`; without the `Z` where the time is local. */
function timestampText(value        , units        , isUtc         )         {
  const perDay = 86_400n * units
  let days = value / perDay
  let rest = value % perDay
  if (rest < 0n) {
    rest += perDay
    days--
  }
  return `${dateText(Number(days))}T${timeText(rest, units)}${isUtc ? 'Z' : ''}`
}

function timeText(value        , units        )         {
  const seconds = Number(value / units)
  const fraction = (value % units)
    .toString()
    .padStart(units.toString().length - 1, '0')
    .replace(/0+$/, '')
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return clock.map(part => digits(part, 2)).join(':') + (fraction === '' ? '' : `.${fraction}`)
}

/** Nanoseconds of the day in the low 64 bits, the Julian day above: local time, as Impala and Spark wrote it. */
function int96Text(value        )         {
  const days = Number(value >> 64n) - 2_440_588
  return `${dateText(days)}T${timeText(BigInt.asUintN(64, value), unitsPerSecond.NANOS)}`
}

function uuidText(bytes            )         {
  return Buffer.from(bytes)
    .toString('hex')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/parquet/table.js



                                      
                                                







/** Reads a Parquet file, row group by row group and only the wanted columns. See `TableReader.read`. */
async function readParquet(source            , reading         )                      {
  const { path, wanted, readers, caps, onBatch, signal } = reading
  try {
    const file = await seekable(source, path, caps)
    const { columns, groups } = readFooter(file, path, caps)
    const header = columns.map(column => column.name)
    const leaves = (0,src_header/* findColumns */.xs)(header, wanted, { path }).map(at => columns[at] )
    let rows = 0
    for (const [index, group] of groups.entries()) {
      const cursors = leaves.map((leaf, i) =>
        guarded(
          { path, column: leaf.name },
          () => new Cursor(file, leaf, readers[i] , group, { path, group: index }, caps),
        ),
      )
      for (let done = 0; done < group.rows; ) {
        const count = Math.min(batch/* batchRows */.e, group.rows - done, ...cursors.map(cursor => cursor.ready()))
        takeAll(cursors, count, rows + 1, path)
        onBatch({ rows: count, firstRecord: rows + 1, columns: reading.columns })
        done += count
        rows += count
        if (signal !== undefined) {
          await (0,promises_.setImmediate)()
          signal.throwIfAborted()
        }
      }
    }
    if (rows === 0) throw new errors/* DataError */.fL('no rows', { path })
    return { path, rows, bytes: file.size, sha256: file.sha256, header, compression: 'none' }
  } finally {
    source.close()
  }
}

/** The names of all columns, and of those that have no single values. */
async function readParquetHeader(source            , path        , caps      )                  {
  try {
    const file = await seekable(source, path, caps)
    const { columns } = readFooter(file, path, caps)
    const nested = columns.filter(column => column.chunk === undefined || !hasText(column.element))
    return {
      names: columns.map(column => column.name),
      ...(nested.length > 0 ? { nested: nested.map(column => column.name) } : {}),
    }
  } finally {
    source.close()
  }
}

/** Takes the next rows of every column, and throws for the earliest that one refuses. */
function takeAll(cursors                   , count        , firstRecord        , path        )       {
  let good = count
  let refused                    
  for (const cursor of cursors) {
    const taken = cursor.take(good)
    if (taken === good) continue
    good = taken
    refused = cursor
  }
  if (refused === undefined) return
  const { what, column, remedy } = refused.reader.fault 
  throw new errors/* DataError */.fL(what, { path, record: firstRecord + good, column }, { remedy })
}

/** Where one wanted column of a row group stands. */
class Cursor {
           reader              
           #chunk             
  #page                  
  /** Rows of the page that were taken. */
  #taken = 0
           #bounds = new Int32Array(2 * batch/* batchRows */.e)

  constructor(
    file          ,
    leaf      ,
    reader              ,
    group                          ,
    where                                 ,
    caps      ,
  ) {
    const place = { path: where.path, column: leaf.name }
    const { element } = leaf
    this.reader = reader
    if (leaf.chunk === undefined)
      throw new errors/* DataError */.fL('is nested: a list, a map or a group of columns', place, {
        remedy: 'name a column of single values, or flatten this one',
      })
    const chunk = group.chunks[leaf.chunk]
    const meta = chunk?.meta_data
    if (chunk?.crypto_metadata !== undefined || chunk?.encrypted_column_metadata !== undefined)
      throw new errors/* DataError */.fL('is encrypted', place, { remedy: 'decrypt the file in an earlier step' })
    const isHere = meta?.path_in_schema.length === 1 && meta.path_in_schema[0] === leaf.name
    if (!isHere || meta.type !== element.type || chunk?.file_path !== undefined)
      throw new errors/* DataError */.fL(`row group ${where.group + 1} does not hold it where it should`, place)
    const shape = {
      type: meta.type,
      typeLength: element.type_length,
      isOptional: element.repetition_type === 'OPTIONAL',
    }
    this.#chunk = new ChunkReader(file, meta, shape, meaningOf(element, place), group.rows, caps, place)
  }

  /** How many rows can be taken from the page in memory. */
  ready()         {
    if (this.#page === undefined || this.#taken === this.#page.rows) {
      this.#page = this.#chunk.next()
      this.#taken = 0
    }
    return this.#page.rows - this.#taken
  }

  /** Has the reader take the next rows, and returns how many it took. */
  take(rows        )         {
    const { indexes, values } = this.#page 
    const from = this.#taken
    this.#taken += rows
    const { column } = this.reader
    const numbers = column.as === 'number' ? values.numbers() : undefined
    if (column.as === 'number' && numbers !== undefined) {
      let row = 0
      for (; row < rows; row++) {
        const index = indexes[from + row] 
        const value = index < 0 ? Number.NaN : numbers[index] 
        if (Math.abs(value) === Infinity) break
        column.values[row] = value
      }
      if (row === rows) return rows
      // The rest by its text, which refuses the infinite number in the same words.
    }
    const fields = values.fields(column.as === 'any')
    for (let row = 0; row < rows; row++) {
      const index = indexes[from + row] 
      this.#bounds[2 * row] = index < 0 ? -1 : fields.bounds[2 * index] 
      this.#bounds[2 * row + 1] = index < 0 ? 0 : fields.bounds[2 * index + 1] 
    }
    return this.reader.take(fields.bytes, this.#bounds, 2, 0, rows)
  }
}


/***/ })

};
