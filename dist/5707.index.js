export const id = 5707;
export const ids = [5707];
export const modules = {

/***/ 72262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ batchRows)
/* harmony export */ });
                                     
                                                       
                                                  

/** The most rows in a batch: their values stay in the processor's cache. */
const batchRows = 8192

/** Some rows of the wanted columns. */
                        
              
                                                            
                     
                                                                                                                
                            
 

/** What a table is read for, whatever its format. */
                          
              
                                                 
                           
                                  
                            
            
                             
                      
 

/** What is known of a file once it is read. */
                             
              
              
                   
               
                                                        
                
                  
                        
                    
                                                                
                          
 


/***/ }),

/***/ 61561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ defaultCaps)
/* harmony export */ });
const MiB = 2 ** 20

/**
 * What a reader holds in memory or works through at the most. A file from a pull request that goes beyond
 * one of these is refused by name.
 */
                       
                                                                                            
                     
                                                      
                
                                                                                
                        
                                                                                    
                         
                                                        
                       
                                                                                                               
                       
                                                
                 
                                                                                                     
                   
                                                   
                     
                                                   
                   
                                                                                        
                    
                                                                                                     
                     
 

const defaultCaps       = {
  recordBytes: 64 * MiB,
  fields: 65_536,
  distinctValues: 65_536,
  dictionaryBytes: 64 * MiB,
  expandedBytes: 1024 * MiB,
  expandedRatio: 200,
  nesting: 512,
  heldBytes: 1024 * MiB,
  footerBytes: 64 * MiB,
  pageBytes: 256 * MiB,
  pageValues: 2 ** 24,
  bufferBytes: MiB,
}


/***/ }),

/***/ 18698:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ kinds)
/* harmony export */ });
                                       

/** One wanted column, and how its fields are read. */
                       
              
                                           
                                                                                             
                   
 

/** Each distinct text once, and a code for each row. Empty and quoted empty are one text, `''`. */
                                 
                
              
                   
                                                                                                                   
                               
 

/** Doubles; NaN where the field is missing (see `isMissing`). Never infinite. */
                               
              
              
                      
 

/**
 * For ids, of which there is no most: the FNV-1a hash (64 bits) of each field's bytes, in two halves. Among
 * ten million ids the chance that any two share one is 3 in a million. A missing id has the hash of no bytes.
 */
                            
           
              
                   
                  
 

/** What a value of an `any` column is. */
const kinds = {
  /** The empty text. */
  empty: 0,
  /** Another spelling of a missing number (see `isMissing`); in a column of text it is text. */
  missing: 1,
  /** `true` or `false`, in any case. */
  truth: 2,
  integer: 3,
  decimal: 4,
  /** A text that starts as `2026-11-23` and goes on with nothing, a space or a `T`. */
  date: 5,
  text: 6,
}         

/** For a column of which nothing is known: no value of it is refused. */
                            
           
              
                                       
                   
                                                             
                      
     
                                                                                                                
                                                                                     
     
                   
                  
                                                                                                             
                   
                               
                 
 

                                                                          

/** Reads the values of one wanted column out of scanned records. */
                               
                         
                                                                       
                     
     
                                                                                                         
                                                                                                      
     
                                                                                              
 


/***/ }),

/***/ 82219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ compressionOf),
/* harmony export */   j: () => (/* binding */ decompressed)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26317);


                                     
                                              

                                                  

const chunkBytes = 128 * 1024

/** By the first four bytes (RFC 1952 section 2.3.1; RFC 8878 section 3.1). */
function compressionOf(head        )              {
  const magic = head.toString('hex', 0, 4)
  if (magic.startsWith('1f8b')) return 'gzip'
  return /^(28b52ffd|5.2a4d18)$/.test(magic) ? 'zstd' : 'none'
}

/**
 * The expanded bytes of a compressed file: all members of a gzip file, all frames of a zstd file, and
 * nothing else. `read` throws a `DataError` where they are damaged, cut short or followed by anything, and
 * where they expand beyond the caps.
 */
function decompressed(
  stored             ,
  kind                 ,
  path        ,
  caps      ,
)             {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  /** Of the chunk, what the stream may not have used. */
  let unused         = chunk.subarray(0, 0)
  /** Bytes that the stream has used before those. */
  let used = 0
  let stream = decoder(kind)
  const pieces = expand()
  let piece         = chunk.subarray(0, 0)
  let expanded = 0

  /**
   * Node ends the stream where a frame of zstd ends within a chunk, or where zeros follow a member of gzip, and
   * ignores the rest: `bytesWritten` says how far it came, and what follows is for a new stream.
   */
  async function* expand()                         {
    await refill()
    while (unused.length > 0) {
      const current = stream
      feed(current).catch(error => current.destroy(error))
      yield* current
      unused = unused.subarray(current.bytesWritten - used)
      used = 0
      stream = decoder(kind)
    }
  }

  /** Each write waits until the stream has used the one before: one chunk does for all. */
  async function feed(current               )                {
    while (unused.length > 0) {
      await new Promise      ((resolve, reject) => {
        current.write(unused, error => (error ? reject(error) : resolve()))
      })
      const hasEnded = current !== stream || current.bytesWritten < used + unused.length
      if (hasEnded) return
      used += unused.length
      await refill()
    }
    current.end()
  }

  async function refill()                {
    unused = chunk.subarray(0, await stored.read(chunk, 0))
  }

  return {
    async read(into, at) {
      while (piece.length === 0) {
        const { value, done } = await pieces.next().catch(error => {
          throw damage(error, kind, path)
        })
        if (done) return 0
        piece = value
        expanded += piece.length
        if (expanded > Math.max(caps.expandedBytes, caps.expandedRatio * stored.bytes))
          throw tooLarge(path, caps)
      }
      const count = piece.copy(into, at)
      piece = piece.subarray(count)
      return count
    },
    close() {
      stream.destroy()
      stored.close()
    },
  }
}

function decoder(kind                 ) {
  const options = { chunkSize: chunkBytes }
  const stream = kind === 'gzip' ? (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createGunzip)(options) : (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createZstdDecompress)(options)
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  return stream.on('error', () => {})
}

/** What an error of zlib says of the file; other errors are their own. */
function damage(error         , kind        , path        )          {
  const code = String((error                         ).code)
  if (error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ProbityError */ .M7 || !/^Z(STD)?_/.test(code)) return error
  const what =
    code === 'Z_BUF_ERROR'
      ? `its ${kind} data end too early`
      : `its ${kind} data are damaged, or followed by something else`
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(what, { path }, { remedy: 'compress it again and store all of it', cause: error })
}

function tooLarge(path        , { expandedBytes, expandedRatio }      )            {
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(
    `expands to more than ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .countText */ .lT)(expandedBytes)} bytes and ${expandedRatio} times its stored size`,
    { path },
    { remedy: 'store it uncompressed, or in several files' },
  )
}


/***/ }),

/***/ 27150:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ faultError)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** Why a file is refused, found within the buffer at index `at`: its reader knows where that is in the file. */
                        
              
            
                 
                 
 

/** `bufferOffset` is the file's byte that lies at index 0 of the buffer. */
function faultError(fault       , path        , record        , bufferOffset        )            {
  const place            = { path, record, byteOffset: bufferOffset + fault.at }
  if (fault.column !== undefined) place.column = fault.column
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(fault.what, place, fault.remedy === undefined ? {} : { remedy: fault.remedy })
}


/***/ }),

/***/ 26614:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PC: () => (/* binding */ holdsQuote),
/* harmony export */   gF: () => (/* binding */ fieldText),
/* harmony export */   tv: () => (/* binding */ unescaped)
/* harmony export */ });
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45144);


/** Whether the inside of a quoted field holds a (doubled) quote. */
function holdsQuote(bytes        , start        , end        )          {
  for (let i = start; i < end; i++) if (bytes[i] === _records_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h) return true
  return false
}

/** The inside of a quoted field with its doubled quotes made single. */
function unescaped(bytes        , start        , end        )         {
  const plain = Buffer.allocUnsafe(end - start)
  let length = 0
  for (let i = start; i < end; i++) {
    plain[length++] = bytes[i]
    if (bytes[i] === _records_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h) i++
  }
  return plain.subarray(0, length)
}

/** The text of a field as its bounds give it, with or without quotes. */
function fieldText(bytes        , start        , end        )         {
  if (bytes[start] !== _records_js__WEBPACK_IMPORTED_MODULE_0__/* .quote */ .h) return bytes.toString('utf8', start, end)
  return unescaped(bytes, start + 1, end - 1).toString('utf8')
}


/***/ }),

/***/ 10173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LK: () => (/* binding */ expectText),
/* harmony export */   Po: () => (/* binding */ tooLong),
/* harmony export */   T3: () => (/* binding */ notUtf8),
/* harmony export */   ay: () => (/* binding */ readHeader),
/* harmony export */   xs: () => (/* binding */ findColumns)
/* harmony export */ });
/* harmony import */ var node_buffer__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4573);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(77798);
/* harmony import */ var _fault_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27150);
/* harmony import */ var _field_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26614);
/* harmony import */ var _records_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45144);
/* harmony import */ var _utf8_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21915);


                                     




                                         

                         
                                                                                                            
                 
                        
                    
                                                                                              
                   
 

const asUtf8 = 'save it as UTF-8'
const asCsv = 'export it as CSV'

/** Files that are no text in UTF-8, by their first bytes in hexadecimal. */
const foreign                                                  = [
  [/^(fffe0000|0000feff)/, 'text in UTF-32', asUtf8],
  [/^(fffe|feff)/, 'text in UTF-16', asUtf8],
  [/^504b0304/, 'a ZIP archive or an Excel workbook', asCsv],
  [/^5041523115/, 'a Parquet file', 'name it .parquet'],
  [/^fd377a585a00/, 'xz data', 'compress it with gzip or zstd'],
  [/^425a683[1-9]314159265359/, 'bzip2 data', 'compress it with gzip or zstd'],
  [/^(1f8b|28b52ffd)/, 'compressed twice', 'compress it once'],
]

/**
 * Refuses a file that is no text in UTF-8 by its first bytes, and steps over a byte order mark.
 *
 * @param expected for the message: `a CSV or TSV file`.
 */
async function expectText(window        , path        , expected        )                {
  const hex = window.bytes.toString('hex', window.start, Math.min(window.end, window.start + 16))
  for (const [start, name, remedy] of foreign)
    if (start.test(hex)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(`is ${name}; ${expected} was expected`, { path }, { remedy })
  if (!hex.startsWith('efbbbf')) return
  window.start += 3
  // Moves the header to index 0, where it stays: what one delimiter finds is good while others are tried.
  await window.fill()
}

/**
 * Reads the header, the first line that is not blank, and leaves the window after it.
 *
 * The delimiter is the first of comma, semicolon, tab and bar (for a .tsv or .tab: tab first) under which the
 * header holds all wanted columns, or where none are wanted, more than one column. Where none does, errors
 * speak of the first under which it has more than one column, or of the very first.
 */
async function readHeader(
  window        ,
  path        ,
  wanted                   ,
  caps      ,
)                  {
  const isTsv = /\.(tsv|tab)(\.\w+)?$/i.test(path)
  let best                     
  let bestRank = 0
  for (const delimiter of isTsv ? '\t,;|' : ',;\t|') {
    const reading = await readUnder(delimiter, window, caps)
    const names = 'fault' in reading ? [] : reading.header.names
    const holdsWanted = wanted.length > 0 && wanted.every(name => names.includes(name))
    const rank = holdsWanted ? 2 : names.length > 1 ? 1 : 0
    if (best === undefined || rank > bestRank) {
      best = reading
      bestRank = rank
    }
    if (holdsWanted || (wanted.length === 0 && rank === 1)) break
  }
  if (best === undefined || 'fault' in best) {
    if (!best?.fault) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('is empty; a header was expected', { path })
    throw (0,_fault_js__WEBPACK_IMPORTED_MODULE_2__/* .faultError */ .f)(best.fault, path, 0, window.offset)
  }
  window.start = best.next
  return best.header
}

/** The header under one delimiter, or why there is none: null where the file holds nothing but blank lines. */
                                                                         

async function readUnder(delimiter        , window        , caps      )                   {
  const scanner = new _records_js__WEBPACK_IMPORTED_MODULE_3__/* .RecordScanner */ ._(delimiter, caps.fields, 1, true)
  for (;;) {
    scanner.scan(window.bytes, window.start, window.end, window.atEnd)
    if (scanner.fault !== null) return { fault: scanner.fault }
    if (scanner.rows === 1) break
    if (window.atEnd) return { fault: null }
    if (!(await window.fill())) return { fault: tooLong(window.start, caps) }
  }
  const { bounds, found, next } = scanner
  const start = bounds[0] + 1
  const line = window.bytes.subarray(start, next)
  const nul = line.indexOf(0)
  if (nul >= 0) return { fault: { what: 'a NUL byte; UTF-16 has many', at: start + nul, remedy: asUtf8 } }
  if (!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(line)) return { fault: notUtf8(start + (0,_utf8_js__WEBPACK_IMPORTED_MODULE_4__/* .firstInvalid */ .q)(line)) }
  if (/^sep=.\r?\n?$/.test(line.toString('latin1', 0, 8)))
    return {
      fault: { what: "Excel's `sep=` line; the header was expected", at: start, remedy: 'delete that line' },
    }
  if (found > caps.fields)
    return {
      fault: { what: `more than ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(caps.fields)} fields`, at: start, remedy: 'split the table' },
    }
  const names = Array.from({ length: found }, (_, f) => (0,_field_js__WEBPACK_IMPORTED_MODULE_6__/* .fieldText */ .gF)(window.bytes, bounds[f] + 1, bounds[f + 1]))
  return { header: { names, delimiter }, next }
}

function notUtf8(at        )        {
  return { what: 'bytes that are not UTF-8', at, remedy: asUtf8 }
}

function tooLong(at        , caps      )        {
  return {
    what: `a record of more than ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .countText */ .lT)(caps.recordBytes)} bytes`,
    at,
    remedy: 'look for a quote that is opened here and never closed, or for line ends that are missing',
  }
}

/**
 * Which field each name is. `place` is where the names are. Throws a `DataError` where one is absent, with the names that are near, or there
 * more than once.
 */
function findColumns(names                   , wanted                   , place           )           {
  const absent = wanted.filter(name => !names.includes(name))
  if (absent.length > 0) {
    // A file without a header has a row of values in its place.
    const shown = names.map(name => name.slice(0, 64))
    const what = absent.map(name => `no column \`${name}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_7__/* .didYouMean */ .a)(name, shown)}`).join(', ')
    const list = shown.map(name => `\`${name}\``).join(', ')
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(what, place, { remedy: names.length <= 20 ? `its columns are ${list}` : undefined })
  }
  return wanted.map(name => {
    const field = names.indexOf(name)
    if (names.includes(name, field + 1))
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(
        'more than one column has this name',
        { ...place, column: name },
        { remedy: 'rename all but one' },
      )
    return field
  })
}


/***/ }),

/***/ 64394:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isMissing)
/* harmony export */ });
/** pandas' default `na_values`, with `None`, which pandas 2.0 added. */
const missing = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
])

/**
 * Whether a text says that a number is missing, as pandas reads it. Of groups this must not be asked:
 * there `NA` may be Namibia, and only the empty text is missing.
 *
 * @example isMissing('N/A') // true
 */
function isMissing(text        )          {
  return missing.has(text)
}


/***/ }),

/***/ 85707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ TableReader),
  C: () => (/* binding */ readTableHeader)
});

// EXTERNAL MODULE: ./.build/packages/tables/src/column.js
var src_column = __webpack_require__(18698);
;// CONCATENATED MODULE: ./.build/packages/tables/src/dictionary.js
/** No code: the text is new, and there is no more room. */
const noRoom = -1

/**
 * Gives each distinct text a code by an open-addressing table over its bytes. A text is decoded when it first
 * appears; after that its bytes are only hashed and compared.
 */
class Dictionary {
  /** From code to text, in the order of first appearance. */
           texts           = []
           #mostTexts        
           #mostBytes        
  /** Code + 1, or 0 where free. Never more than half full. */
  #slots = new Int32Array(256)
  #hashes = new Int32Array(128)
  /** The bytes of code c are `#arena` from `#starts[c]` to `#starts[c + 1]`. */
  #starts = new Int32Array(129)
  #arena = Buffer.allocUnsafe(4096)

  /** Has room for `mostTexts` texts of together `mostBytes` bytes. */
  constructor(mostTexts        , mostBytes        ) {
    this.#mostTexts = mostTexts
    this.#mostBytes = mostBytes
  }

  /** The code of the text that lies in `bytes` from `start` to `end`; `noRoom` where it cannot have one. */
  codeOf(bytes        , start        , end        )         {
    const hash = fnv1a(bytes, start, end)
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
      const code = entry - 1
      if (hashes[code] === hash) {
        let other = starts[code]
        if (starts[code + 1] - other === end - start) {
          let i = start
          while (i < end && bytes[i] === arena[other]) {
            i++
            other++
          }
          if (i === end) return code
        }
      }
      slot = (slot + 1) & mask
    }
    return this.#add(bytes, start, end, hash, slot)
  }

  #add(bytes        , start        , end        , hash        , slot        )         {
    const code = this.texts.length
    const from = this.#starts[code]
    const to = from + end - start
    if (code === this.#mostTexts || to > this.#mostBytes) return noRoom
    if (to > this.#arena.length) {
      const larger = Buffer.allocUnsafe(2 * to)
      larger.set(this.#arena)
      this.#arena = larger
    }
    bytes.copy(this.#arena, from, start, end)
    this.texts.push(bytes.toString('utf8', start, end))
    this.#starts[code + 1] = to
    this.#hashes[code] = hash
    this.#slots[slot] = code + 1
    if (code + 1 === this.#hashes.length) this.#grow()
    return code
  }

  /** Doubles the room. */
  #grow()       {
    const room = 2 * this.#hashes.length
    const hashes = new Int32Array(room)
    hashes.set(this.#hashes)
    const starts = new Int32Array(room + 1)
    starts.set(this.#starts)
    const slots = new Int32Array(2 * room)
    const mask = slots.length - 1
    for (let code = 0; code < this.texts.length; code++) {
      let slot = (hashes[code] ^ (hashes[code] >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
    }
    this.#hashes = hashes
    this.#starts = starts
    this.#slots = slots
  }
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991). */
function fnv1a(bytes        , start        , end        )         {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return hash
}

// EXTERNAL MODULE: ./.build/packages/tables/src/field.js
var src_field = __webpack_require__(26614);
// EXTERNAL MODULE: ./.build/packages/tables/src/records.js
var records = __webpack_require__(45144);
;// CONCATENATED MODULE: ./.build/packages/tables/src/key.js
                                                          



/** Hashes each field's bytes by FNV-1a in 64 bits (Fowler, Noll and Vo 1991), which nothing can go wrong with. */
class KeyReader                         {
           column           
           fault = null

  constructor(name        , batchRows        ) {
    this.column = { as: 'key', name, high: new Uint32Array(batchRows), low: new Uint32Array(batchRows) }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const start = bounds[at] + 1
      const end = bounds[at + 1]
      if (bytes[start] !== records/* quote */.h) hash64(bytes, start, end, this.column, row)
      else if (!(0,src_field/* holdsQuote */.PC)(bytes, start + 1, end - 1)) hash64(bytes, start + 1, end - 1, this.column, row)
      else {
        const plain = (0,src_field/* unescaped */.tv)(bytes, start + 1, end - 1)
        hash64(plain, 0, plain.length, this.column, row)
      }
    }
    return rows
  }
}

/** Puts the FNV-1a hash in 64 bits of the bytes from `start` to `end` into the halves at `row`. */
function hash64(
  bytes            ,
  start        ,
  end        ,
  halves                                         ,
  row        ,
)       {
  let high = 0xcbf29ce4
  let low = 0x84222325
  for (let i = start; i < end; i++) {
    // Times the prime 2^40 + 0x1b3, by halves; the product is under 2^41 and so exact.
    const mixed = (low ^ bytes[i]) >>> 0
    const product = mixed * 0x1b3
    low = product | 0
    high = (Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 2 ** 32)) | 0
  }
  halves.high[row] = high
  halves.low[row] = low
}

// EXTERNAL MODULE: ./.build/packages/tables/src/missing.js
var missing = __webpack_require__(64394);
;// CONCATENATED MODULE: ./.build/packages/tables/src/number.js
                                                             
                                       




/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

const space = 0x20
const tab = 0x09
const plus = 0x2b
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const smallE = 0x65

/**
 * Reads decimal numbers: `[+-] digits [. digits] [e [+-] digits]` with at least one digit before or after
 * the point, spaces and tabs around it allowed. Missing spellings become NaN, all else is refused.
 */
class NumberReader                         {
           column              
  fault               = null

  constructor(name        , batchRows        ) {
    this.column = { as: 'number', name, values: new Float64Array(batchRows) }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const from = bounds[at] + 1
      const to = bounds[at + 1]
      if (from === to) {
        this.column.values[row] = Number.NaN
        continue
      }
      let start = from
      let end = to
      if (bytes[start] === records/* quote */.h) {
        start++
        end--
      }
      while (start < end && (bytes[start] === space || bytes[start] === tab)) start++
      while (start < end && (bytes[end - 1] === space || bytes[end - 1] === tab)) end--
      if (readNumber(bytes, start, end, this.column.values, row)) continue
      const text = (0,src_field/* fieldText */.gF)(bytes, from, to)
      if (!(0,missing/* isMissing */.b)(text)) {
        this.fault = {
          what: `${kindOfText(text)} where a number was expected`,
          at: from,
          column: this.column.name,
        }
        return row
      }
      this.column.values[row] = Number.NaN
    }
    return rows
  }
}

/**
 * Puts the number that the bytes from `start` to `end` spell into `values` at `row`, correctly rounded; false when it is none. The byte after
 * a field is a delimiter, a line end, a quote or a space, and so ends each loop below.
 */
function readNumber(
  bytes        ,
  start        ,
  end        ,
  values              ,
  row        ,
)          {
  let i = start
  const isNegative = bytes[i] === minus
  if (isNegative || bytes[i] === plus) i++
  let mantissa = 0
  let exponent = 0
  let digits = -i
  let digit = bytes[i] - zero
  while (digit >= 0 && digit <= 9) {
    mantissa = mantissa * 10 + digit
    digit = bytes[++i] - zero
  }
  digits += i
  if (bytes[i] === point) {
    const afterPoint = ++i
    digit = bytes[i] - zero
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      digit = bytes[++i] - zero
    }
    exponent = afterPoint - i
    digits -= exponent
  }
  if (digits === 0) return false
  if ((bytes[i] | 0x20) === smallE) {
    i++
    const isSmall = bytes[i] === minus
    if (isSmall || bytes[i] === plus) i++
    const afterSign = i
    let power = 0
    digit = bytes[i] - zero
    while (digit >= 0 && digit <= 9) {
      if (power < 100_000) power = power * 10 + digit
      digit = bytes[++i] - zero
    }
    if (i === afterSign) return false
    exponent += isSmall ? -power : power
  }
  if (i !== end) return false

  // Below 2^53 no step above has rounded, and one operation on two exact doubles rounds correctly
  // (Clinger 1990). The rest is for the engine's own reader.
  if (mantissa < 2 ** 53 && exponent >= -22 && exponent <= 22) {
    const size = exponent < 0 ? mantissa / powersOfTen[-exponent] : mantissa * powersOfTen[exponent]
    values[row] = isNegative ? -size : size
    return true
  }
  const value = Number(bytes.toString('latin1', start, end))
  values[row] = value
  return Number.isFinite(value)
}

/** What a text in a number column is, in words that do not tell its value. */
function kindOfText(text        )         {
  const trimmed = text.trim()
  if (trimmed === '') return 'blank text'
  if (trimmed.length > 64) return 'text'
  if (/^[+-]?(inf|infinity)$/i.test(trimmed)) return 'infinity'
  if (/^(true|false)$/i.test(trimmed)) return 'true or false'
  if (/^[+-]?0[xob][0-9a-f]+$/i.test(trimmed)) return 'a hexadecimal, octal or binary number'
  if (/^[+-]?\d[\d_]*_\d[\d_.]*$/.test(trimmed)) return 'a number with underscores'
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed)) return 'a number with a thousands separator'
  if (/^[+-]?\d*,\d+$/.test(trimmed)) return 'a number with a decimal comma'
  if (/^[+-]?[\d.,]+ ?%$/.test(trimmed)) return 'a number with a percent sign'
  if (/^[+-]?\p{Sc} ?[\d.,]+$|^[+-]?[\d.,]+ ?\p{Sc}$/u.test(trimmed)) return 'a number with a currency sign'
  if (Math.abs(Number(trimmed)) === Infinity) return 'a number beyond the range of doubles'
  return 'text'
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/any.js








const any_space = 0x20
const any_tab = 0x09
const any_zero = 0x30
/** Of all distinct values: those that get codes are words, not free text. */
const dictionaryBytes = 2 ** 16
/** No truth value and no spelling of a missing number is longer; spaces around the former are few. */
const longestWord = 12

const truths = new Map([
  ['true', 1],
  ['false', 0],
])

/** Reads a column of which nothing is known: what each value is, its number, its hash, its code. */
class AnyReader                         {
           column           
           fault = null
           #dictionary            
           #double = new Float64Array(1)
           #doubleBytes = new Uint8Array(this.#double.buffer)

  constructor(name        , batchRows        , distinct = 1000) {
    this.#dictionary = new Dictionary(distinct, dictionaryBytes)
    this.column = {
      as: 'any',
      name,
      kinds: new Uint8Array(batchRows),
      values: new Float64Array(batchRows),
      high: new Uint32Array(batchRows),
      low: new Uint32Array(batchRows),
      codes: new Int32Array(batchRows),
      dictionary: this.#dictionary.texts,
      isFull: false,
    }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const start = bounds[at] + 1
      const end = bounds[at + 1]
      if (bytes[start] !== records/* quote */.h || start === end) this.#value(bytes, start, end, row)
      else if (!(0,src_field/* holdsQuote */.PC)(bytes, start + 1, end - 1)) this.#value(bytes, start + 1, end - 1, row)
      else {
        const plain = (0,src_field/* unescaped */.tv)(bytes, start + 1, end - 1)
        this.#value(plain, 0, plain.length, row)
      }
    }
    if (this.column.isFull) this.column.codes.fill(-1)
    return rows
  }

  #value(bytes        , start        , end        , row        )       {
    const { column } = this
    if (!column.isFull) {
      const code = this.#dictionary.codeOf(bytes, start, end)
      column.isFull = code === noRoom
      column.codes[row] = code
    }
    let from = start
    let to = end
    while (from < to && (bytes[from] === any_space || bytes[from] === any_tab)) from++
    while (from < to && (bytes[to - 1] === any_space || bytes[to - 1] === any_tab)) to--
    if (from < to && !isPadded(bytes, from, to) && readNumber(bytes, from, to, column.values, row)) {
      const value = column.values[row]
      const isInteger = Number.isInteger(value)
      column.kinds[row] = isInteger ? src_column/* kinds */.E.integer : src_column/* kinds */.E.decimal
      if (isInteger && Math.abs(value) > 2 ** 53) hash64(bytes, from, to, column, row)
      else this.#hashDouble(value, row)
      return
    }
    column.values[row] = Number.NaN
    const isShort = end - start <= longestWord
    const word = isShort ? bytes.toString('latin1', start, end) : undefined
    const truth = truths.get(word?.trim().toLowerCase() ?? '')
    if (truth !== undefined) {
      column.kinds[row] = src_column/* kinds */.E.truth
      this.#hashDouble(truth, row)
      return
    }
    if (start === end) column.kinds[row] = src_column/* kinds */.E.empty
    else if (word !== undefined && (0,missing/* isMissing */.b)(word)) column.kinds[row] = src_column/* kinds */.E.missing
    else column.kinds[row] = isDate(bytes, from, to) ? src_column/* kinds */.E.date : src_column/* kinds */.E.text
    hash64(bytes, start, end, column, row)
  }

  #hashDouble(value        , row        )       {
    // Minus zero is zero.
    this.#double[0] = value + 0
    hash64(this.#doubleBytes, 0, 8, this.column, row)
  }
}

/** Whether a zero stands before another digit: a code of digits then, not a number. */
function isPadded(bytes        , start        , end        )          {
  return bytes[start] === any_zero && end > start + 1 && isDigit(bytes[start + 1])
}

function isDate(bytes        , start        , end        )          {
  if (end - start < 10) return false
  for (let i = 0; i < 10; i++) {
    const isRight = i === 4 || i === 7 ? bytes[start + i] === 0x2d : isDigit(bytes[start + i])
    if (!isRight) return false
  }
  const next = bytes[start + 10]
  return end === start + 10 || next === 0x54 || next === any_space
}

function isDigit(byte        )          {
  return byte >= any_zero && byte <= 0x39
}

// EXTERNAL MODULE: ./.build/packages/tables/src/batch.js
var batch = __webpack_require__(72262);
// EXTERNAL MODULE: ./.build/packages/tables/src/caps.js
var src_caps = __webpack_require__(61561);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
;// CONCATENATED MODULE: ./.build/packages/tables/src/category.js

                                     
                                                               

                                       



/** Gives each distinct value a code, as long as there are not too many. */
class CategoryReader                         {
           column                
  fault               = null
           #caps      
           #dictionary            

  constructor(name        , batchRows        , caps      ) {
    this.#caps = caps
    this.#dictionary = new Dictionary(caps.distinctValues, caps.dictionaryBytes)
    this.column = {
      as: 'category',
      name,
      codes: new Int32Array(batchRows),
      dictionary: this.#dictionary.texts,
    }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    const { codes } = this.column
    const dictionary = this.#dictionary
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      let start = bounds[at] + 1
      let end = bounds[at + 1]
      let code        
      if (bytes[start] === records/* quote */.h) {
        start++
        end--
        if ((0,src_field/* holdsQuote */.PC)(bytes, start, end)) {
          const plain = (0,src_field/* unescaped */.tv)(bytes, start, end)
          code = dictionary.codeOf(plain, 0, plain.length)
        } else code = dictionary.codeOf(bytes, start, end)
      } else code = dictionary.codeOf(bytes, start, end)
      if (code === noRoom) {
        this.fault = this.#tooManyFault(start)
        return row
      }
      codes[row] = code
    }
    return rows
  }

  #tooManyFault(at        )        {
    const { distinctValues, dictionaryBytes } = this.#caps
    const isFull = this.#dictionary.texts.length === distinctValues
    return {
      what: isFull
        ? `more than ${(0,src_text/* countText */.lT)(distinctValues)} distinct values: it looks like an id`
        : `distinct values of more than ${(0,src_text/* countText */.lT)(dictionaryBytes)} bytes: it looks like free text`,
      at,
      column: this.column.name,
      remedy: 'name a column that holds groups or classes, or bin this one before',
    }
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/format.js
/** What a file is, by its name: all but JSON Lines and Parquet are taken for CSV. */
                                                

/** @example formatOf('data/train.jsonl.gz') // 'jsonl' */
function formatOf(path        )         {
  if (/\.(jsonl|ndjson)(\.(gz|zst|zstd))?$/i.test(path)) return 'jsonl'
  return /\.parquet$/i.test(path) ? 'parquet' : 'csv'
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/tables/src/decompress.js
var decompress = __webpack_require__(82219);
// EXTERNAL MODULE: ./.build/packages/tables/src/fault.js
var fault = __webpack_require__(27150);
// EXTERNAL MODULE: ./.build/packages/tables/src/header.js
var src_header = __webpack_require__(10173);
// EXTERNAL MODULE: ./.build/packages/tables/src/utf8.js
var utf8 = __webpack_require__(21915);
;// CONCATENATED MODULE: ./.build/packages/tables/src/json-values.js

                                       




const json_values_tab = 0x09
const cr = 0x0d
const json_values_space = 0x20
const json_values_plus = 0x2b
const json_values_minus = 0x2d
const json_values_point = 0x2e
const json_values_zero = 0x30
const backslash = 0x5c
const json_values_smallE = 0x65
const smallU = 0x75

/** The escapes of one letter (RFC 8259 section 7), and what each stands for. */
const escapes = new Map(
  [...'"\\/bfnrt'].map((letter, i) => [letter.charCodeAt(0), '"\\/\b\f\n\r\t'.charCodeAt(i)]),
)

const literals = ['null', 'true', 'false'].map(text => Buffer.from(text))

/** What a method of `JsonValues` returns where the text is no JSON. */
const failed = -1

/**
 * Finds where the values of JSON (RFC 8259) end, a byte at a time. The line feed that ends each record is no
 * part of a value, and so ends every loop. Where the text is no JSON, `fault` says why and nothing of the text.
 */
class JsonValues {
  fault               = null
  /** Whether the last string holds an escape. */
  isEscaped = false
           #nesting        

  /** @param nesting how deep a value may be nested. */
  constructor(nesting        ) {
    this.#nesting = nesting
  }

  /** Notes why, and returns `failed`. */
  fail(at        , what        , remedy         )                {
    this.fault = { what, at, remedy }
    return failed
  }

  /** After white space. */
  blank(bytes        , i        )         {
    while (bytes[i] === json_values_space || bytes[i] === cr || bytes[i] === json_values_tab) i++
    return i
  }

  /** After the value that starts at `i`, of any kind. */
  value(bytes        , i        , depth        )         {
    const first = bytes[i]
    if (first === records/* quote */.h) return this.string(bytes, i)
    if (first === 0x7b || first === 0x5b) return this.#nested(bytes, i, first === 0x7b, depth)
    return this.scalar(bytes, i)
  }

  /** After the string whose opening quote is at `i`. */
  string(bytes        , i        )         {
    this.isEscaped = false
    for (let at = i + 1; ; at++) {
      const byte = bytes[at]
      if (byte === records/* quote */.h) return at + 1
      if (byte === backslash) {
        this.isEscaped = true
        at++
        if (bytes[at] === smallU) {
          if (hexadecimal(bytes, at + 1) < 0)
            return this.fail(at - 1, '`\\u` without four hexadecimal digits')
          at += 4
        } else if (!escapes.has(bytes[at])) return this.fail(at - 1, 'an escape that JSON does not have')
      } else if (byte === 0x0a) return this.fail(i, 'a string is opened here and not closed on its line')
      else if (byte < json_values_space) return this.fail(at, 'a control character that is not escaped')
    }
  }

  /** After the number, `null`, `true` or `false` that starts at `i`. */
  scalar(bytes        , i        )         {
    for (const literal of literals) {
      if (bytes[i] !== literal[0]) continue
      for (let k = 1; k < literal.length; k++)
        if (bytes[i + k] !== literal[k]) return this.fail(i, 'a value was expected')
      return i + literal.length
    }
    return this.#number(bytes, i)
  }

  #number(bytes        , i        )         {
    let at = bytes[i] === json_values_minus ? i + 1 : i
    const first = at
    while (json_values_isDigit(bytes[at])) at++
    if (at === first) {
      const isNaNOrInfinity = /^-?(NaN|Infinity)\b/.test(bytes.toString('latin1', i, i + 10))
      return isNaNOrInfinity
        ? this.fail(
            i,
            'NaN or Infinity, which JSON does not have',
            'write null: in Python by `allow_nan=False`',
          )
        : this.fail(i, 'a value was expected')
    }
    if (bytes[first] === json_values_zero && at > first + 1) return this.fail(i, 'a number with a leading zero')
    if (bytes[at] === json_values_point) {
      at++
      if (!json_values_isDigit(bytes[at])) return this.fail(i, 'a number that ends in its point')
      while (json_values_isDigit(bytes[at])) at++
    }
    if ((bytes[at] | 0x20) === json_values_smallE) {
      at++
      if (bytes[at] === json_values_plus || bytes[at] === json_values_minus) at++
      if (!json_values_isDigit(bytes[at])) return this.fail(i, 'a number without digits in its exponent')
      while (json_values_isDigit(bytes[at])) at++
    }
    return at
  }

  #nested(bytes        , i        , isObject         , depth        )         {
    if (depth === this.#nesting) return this.fail(i, `values nested more than ${this.#nesting} deep`)
    const close = isObject ? 0x7d : 0x5d
    let at = this.blank(bytes, i + 1)
    if (bytes[at] === close) return at + 1
    for (;;) {
      if (isObject) {
        at = this.key(bytes, at)
        if (at === failed) return failed
      }
      at = this.value(bytes, at, depth + 1)
      if (at === failed) return failed
      at = this.blank(bytes, at)
      if (bytes[at] === close) return at + 1
      if (bytes[at] !== 0x2c) return this.fail(at, `a comma or \`${isObject ? '}' : ']'}\` was expected`)
      at = this.blank(bytes, at + 1)
    }
  }

  /** At the value of the key that starts at `i`. */
  key(bytes        , i        )         {
    if (bytes[i] !== records/* quote */.h) return this.fail(i, 'a key in double quotes was expected')
    let at = this.string(bytes, i)
    if (at === failed) return failed
    at = this.blank(bytes, at)
    if (bytes[at] !== 0x3a) return this.fail(at, 'a colon was expected after the key')
    return this.blank(bytes, at + 1)
  }

  /**
   * Spells a string that holds escapes as a quoted field of CSV, in its own place: no escape is shorter than
   * what it stands for, and `\"` becomes `""`. What is left over are spaces. Returns the index after the field.
   */
  respell(bytes        , i        , end        )         {
    const text = bytes.subarray(i, end)
    if (!(0,external_node_buffer_.isUtf8)(text)) {
      this.fault = (0,src_header/* notUtf8 */.T3)(i + (0,utf8/* firstInvalid */.q)(text))
      return failed
    }
    let out = i + 1
    for (let at = i + 1; at < end - 1; at++) {
      if (bytes[at] !== backslash) {
        bytes[out++] = bytes[at]
        continue
      }
      const opened = at++
      let code = escapes.get(bytes[at]) ?? 0
      if (bytes[at] === smallU) {
        code = hexadecimal(bytes, at + 1)
        at += 4
        if (code >= 0xd800 && code < 0xe000) {
          const isPair = code < 0xdc00 && bytes[at + 1] === backslash && bytes[at + 2] === smallU
          const low = isPair ? hexadecimal(bytes, at + 3) : 0
          if (low < 0xdc00 || low >= 0xe000) return this.fail(opened, 'half of a surrogate pair')
          code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00)
          at += 6
        }
      }
      if (code === records/* quote */.h) bytes[out++] = records/* quote */.h
      if (code < 0x80) bytes[out++] = code
      else out += bytes.write(String.fromCodePoint(code), out)
    }
    bytes[out++] = records/* quote */.h
    bytes.fill(json_values_space, out, end)
    return out
  }
}

function json_values_isDigit(byte        )          {
  return byte >= json_values_zero && byte <= 0x39
}

/** The number that four hexadecimal digits spell; negative where they are none. */
function hexadecimal(bytes        , at        )         {
  let value = 0
  for (let i = at; i < at + 4; i++) {
    const digit = bytes[i] - json_values_zero
    const letter = (bytes[i] | 0x20) - 0x61
    if (digit >= 0 && digit <= 9) value = value * 16 + digit
    else if (letter >= 0 && letter <= 5) value = value * 16 + 10 + letter
    else return -1
  }
  return value
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/objects.js

                                     
                                       



/** The field of a key that is not wanted. */
const unwanted = -2
const lf = 0x0a
const oneALine = 'write one JSON object a line, in Python by `to_json(orient="records", lines=True)`'

/** A key that has occurred, with its quotes. `field` is its place among those wanted, or `unwanted`. */
               
              
               
               
 

/**
 * Finds the objects of JSON Lines, one a line, and in each the values of the wanted keys, spelled as fields
 * of CSV: what reads these reads both. A key that is absent and `null` are empty fields; numbers keep their
 * text. Blank lines are skipped. Every byte of every line is held against the grammar.
 */
class ObjectScanner                    {
           stride        
           most        
  /** Field `f` of record `r` lies between `bounds[r * stride + 2f] + 1` and `bounds[r * stride + 2f + 1]`. */
           bounds            
  rows = 0
  next = 0
  fault               = null
  /** All keys, in the order of first appearance. */
           names           = []
           #caps      
           #json            
           #wanted                   
           #keys = new Map             ()
  /** The keys of the record before by their place: most records have the same in the same order. */
           #order        = []
  /** Keys, not wanted, that had an object or an array for a value. */
           #nested = new Set        ()
  /** Where each record of the last call starts and ends. */
           #starts            
           #ends            
  /** For each wanted key, the number of the last record that had it. */
           #seen              
  #record = 0
  #nameBytes = 0

  /** `wanted` are distinct. */
  constructor(wanted                   , caps      , most        ) {
    this.#caps = caps
    this.#json = new JsonValues(caps.nesting)
    this.#wanted = wanted
    this.stride = 2 * wanted.length
    this.most = most
    this.bounds = new Int32Array(most * this.stride)
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#seen = new Float64Array(wanted.length)
  }

  get nested()           {
    return this.names.filter(name => this.#nested.has(name))
  }

  start(row        )         {
    return this.#starts[row]
  }

  end(row        )         {
    return this.#ends[row]
  }

  /** As of `RecordScanner`. Strings that hold escapes are respelled where they lie. */
  scan(bytes        , start        , end        , atEnd         )       {
    bytes[end] = lf
    this.fault = null
    this.rows = 0
    this.next = start
    while (this.rows < this.most && this.next < end) {
      const line = this.next
      const lineEnd = bytes.indexOf(lf, line)
      if (lineEnd === end && !atEnd) break
      let at = this.#json.blank(bytes, line)
      if (at < lineEnd) {
        at = this.#object(bytes, at)
        if (at !== failed) {
          at = this.#json.blank(bytes, at)
          if (at !== lineEnd) at = this.#json.fail(at, 'something follows the object', oneALine)
        }
        if (at === failed) {
          this.fault = this.#json.fault
          break
        }
        this.#starts[this.rows] = line
        this.#ends[this.rows] = lineEnd
        this.rows++
      }
      this.next = Math.min(lineEnd + 1, end)
    }
  }

  #object(bytes        , i        )         {
    const json = this.#json
    if (bytes[i] !== 0x7b)
      return json.fail(
        i,
        `${bytes[i] === 0x5b ? 'an array' : 'something else'} where an object was expected`,
        oneALine,
      )
    const base = this.rows * this.stride
    for (let field = 0; field < this.stride; field += 2) {
      this.bounds[base + field] = i - 1
      this.bounds[base + field + 1] = i
    }
    this.#record++
    let at = json.blank(bytes, i + 1)
    if (bytes[at] === 0x7d) return at + 1
    for (let member = 0; ; member++) {
      const keyAt = at
      at = json.key(bytes, keyAt)
      if (at === failed) return failed
      const key = this.#keyAt(bytes, keyAt, json.isEscaped, member)
      if (key === undefined) return failed
      if (key.field === unwanted) {
        if (bytes[at] === 0x7b || bytes[at] === 0x5b) this.#nested.add(key.name)
        at = json.value(bytes, at, 1)
      } else at = this.#take(bytes, at, base, key.field, keyAt)
      if (at === failed) return failed
      at = json.blank(bytes, at)
      if (bytes[at] === 0x7d) return at + 1
      if (bytes[at] === lf) return json.fail(at, 'the object is not closed on its line', oneALine)
      if (bytes[at] !== 0x2c) return json.fail(at, 'a comma or `}` was expected')
      at = json.blank(bytes, at + 1)
    }
  }

  /** Puts the bounds of a wanted value in their place, and returns the index after it. */
  #take(bytes        , i        , base        , field        , keyAt        )         {
    const json = this.#json
    const column = this.#wanted[field]
    if (this.#seen[field] === this.#record) {
      this.#json.fault = { what: 'the key occurs twice in one object', at: keyAt, column }
      return failed
    }
    this.#seen[field] = this.#record
    const first = bytes[i]
    if (first === 0x7b || first === 0x5b) {
      const kind = first === 0x7b ? 'an object' : 'an array'
      const remedy = 'name a column of single values, or flatten this one'
      this.#json.fault = { what: `${kind} where a single value was expected`, at: i, column, remedy }
      return failed
    }
    const end = json.value(bytes, i, 1)
    if (end === failed) return failed
    let from = i
    let to = end
    if (first === records/* quote */.h) {
      if (json.isEscaped) to = json.respell(bytes, i, end)
      // Without its quotes a string is read faster; an empty one would lie before a quote and be taken for quoted.
      else if (end > i + 2) {
        from++
        to--
      }
    } else if (first === 0x6e) to = i
    if (to === failed) return failed
    this.bounds[base + 2 * field] = from - 1
    this.bounds[base + 2 * field + 1] = to
    return end
  }

  /** The key at `i`; undefined where it is refused. */
  #keyAt(bytes        , i        , isEscaped         , member        )                  {
    const guess = this.#order[member]
    if (guess !== undefined && !isEscaped) {
      const expected = guess.bytes
      let k = 0
      while (k < expected.length && bytes[i + k] === expected[k]) k++
      if (k === expected.length) return guess
    }
    let end = i + 1
    while (bytes[end] !== records/* quote */.h) end += bytes[end] === 0x5c ? 2 : 1
    const raw = bytes.toString('utf8', i, end + 1)
    const name         = isEscaped ? JSON.parse(raw) : raw.slice(1, -1)
    if (!name.isWellFormed()) {
      this.#json.fail(i, 'half of a surrogate pair')
      return undefined
    }
    let key = this.#keys.get(name)
    if (key === undefined) {
      const { fields, dictionaryBytes } = this.#caps
      this.#nameBytes += end - i
      if (this.names.length === fields || this.#nameBytes > dictionaryBytes) {
        const what = `more than ${(0,src_text/* countText */.lT)(fields)} keys, or keys of more than ${(0,src_text/* countText */.lT)(dictionaryBytes)} bytes`
        this.#json.fail(i, what, 'give all objects the same keys')
        return undefined
      }
      const field = this.#wanted.indexOf(name)
      key = { name, bytes: Buffer.from(`"${name}"`), field: field < 0 ? unwanted : field }
      this.names.push(name)
      this.#keys.set(name, key)
    }
    // A key that is spelt with escapes may hold quotes, and so look like another key and its value.
    if (!isEscaped) this.#order[member] = key
    return key
  }
}

// EXTERNAL MODULE: ./.build/packages/tables/src/stored.js
var src_stored = __webpack_require__(7351);
;// CONCATENATED MODULE: ./.build/packages/tables/src/window.js
                                               
                                     

/** The stretch of a file that is in memory: one buffer, used over and over. */
class Window {
  /** `start` to `end` are bytes not yet used; one more is there for the scanner's own use. */
  bytes        
  start = 0
  end = 0
  /** The file has no bytes after `end`. */
  atEnd = false
  /** The file's byte that lies at index 0. */
  offset = 0
           #source            
           #most        

  constructor(source            , caps      ) {
    this.#source = source
    this.#most = caps.recordBytes
    this.bytes = Buffer.allocUnsafe(Math.min(caps.bufferBytes, caps.recordBytes) + 1)
  }

  /**
   * Moves what is unused to the front and fills the buffer, doubled where that leaves it full. False when it
   * may not grow any more.
   */
  async fill()                   {
    const capacity = this.bytes.length - 1
    if (this.end - this.start === capacity) {
      if (capacity === this.#most) return false
      const larger = Buffer.allocUnsafe(Math.min(2 * capacity, this.#most) + 1)
      this.bytes.copy(larger, 0, this.start, this.end)
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.start, this.end)
    this.offset += this.start
    this.end -= this.start
    this.start = 0

    const room = this.bytes.subarray(0, this.bytes.length - 1)
    while (this.end < room.length) {
      const reading = this.#source.read(room, this.end)
      const count = typeof reading === 'number' ? reading : await reading
      if (count === 0) {
        this.atEnd = true
        break
      }
      this.end += count
    }
    return true
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/text-table.js




                                     
                                               










/** The most numbers in the bounds of a batch: like its values they stay in the processor's cache. */
const batchBounds = 2 ** 17

/** Reads a table of text, CSV or JSON Lines, to its end. See `TableReader.read`. */
function readText(source            , reading         )                      {
  const { path, wanted, caps } = reading
  return withTable(source, path, caps, async ({ stored, compression, window, format }) => {
    const table =
      format === 'csv' ? await openRecords(window, path, wanted, caps) : openObjects(path, wanted, caps)
    const rows = await readRows(table, window, reading)
    if (rows === 0) throw new errors/* DataError */.fL(format === 'csv' ? 'a header and no rows' : 'no rows', { path })
    const { names, delimiter } = table.header()
    return { path, rows, bytes: stored.bytes, sha256: stored.sha256(), header: names, delimiter, compression }
  })
}

/** The header of a table of text. Of JSON Lines all must be read: the last object may bring another key. */
function readTextHeader(
  source            ,
  path        ,
  wanted                   ,
  caps      ,
)                  {
  return withTable(source, path, caps, async ({ window, format }) => {
    if (format === 'csv') return (0,src_header/* readHeader */.ay)(window, path, wanted, caps)
    const table = openObjects(path, [], caps)
    await readRows(table, window, { path, wanted: [], readers: [], columns: [], caps, onBatch() {} })
    return table.header()
  })
}

/** Records of which the next lies at the window's start. */
                       
                  
                                                                           
                  
                                                                  
                  
 

async function openRecords(
  window        ,
  path        ,
  wanted                   ,
  caps      ,
)                       {
  const header = await (0,src_header/* readHeader */.ay)(window, path, wanted, caps)
  const columns = header.names.length
  return {
    scanner: new records/* RecordScanner */._(header.delimiter , columns, rowsOf(columns + 1)),
    fields: (0,src_header/* findColumns */.xs)(header.names, wanted, { path, record: 0 }),
    header: () => header,
  }
}

function openObjects(path        , wanted                   , caps      )              {
  const distinct = [...new Set(wanted)]
  const scanner = new ObjectScanner(distinct, caps, rowsOf(2 * distinct.length))
  return {
    scanner,
    fields: wanted.map(name => 2 * distinct.indexOf(name)),
    header() {
      ;(0,src_header/* findColumns */.xs)(scanner.names, wanted, { path })
      const { names, nested } = scanner
      return { names, ...(nested.length > 0 ? { nested } : {}) }
    },
  }
}

function rowsOf(stride        )         {
  return Math.max(1, Math.min(batch/* batchRows */.e, Math.floor(batchBounds / Math.max(1, stride))))
}

async function readRows(
  { scanner, fields }             ,
  window        ,
  { path, readers, columns, caps, onBatch, signal }         ,
)                  {
  let rows = 0
  for (;;) {
    scanner.scan(window.bytes, window.start, window.end, window.atEnd)
    const refused = take(scanner, window, fields, readers)
    if (refused !== null) throw (0,fault/* faultError */.f)(refused.fault, path, rows + refused.row + 1, window.offset)
    if (scanner.rows > 0) onBatch({ rows: scanner.rows, firstRecord: rows + 1, columns })
    rows += scanner.rows
    window.start = scanner.next
    if (scanner.rows === scanner.most) continue
    if (window.atEnd) return rows
    if (signal !== undefined) {
      await (0,promises_.setImmediate)()
      signal.throwIfAborted()
    }
    if (!(await window.fill())) throw (0,fault/* faultError */.f)((0,src_header/* tooLong */.Po)(window.start, caps), path, rows + 1, window.offset)
  }
}

/**
 * Takes the values of the scanned records. Returns what is wrong with the earliest record where anything is:
 * each reader takes only what those before it left as good.
 */
function take(
  scanner         ,
  window        ,
  fields                   ,
  readers                         ,
)                                       {
  const { bounds, stride } = scanner
  let { rows: good, fault } = scanner
  if (!(0,external_node_buffer_.isUtf8)(window.bytes.subarray(window.start, scanner.next))) {
    for (good = 0; ; good++) {
      const start = scanner.start(good)
      const invalid = (0,utf8/* firstInvalid */.q)(window.bytes.subarray(start, scanner.end(good)))
      if (invalid < 0) continue
      fault = (0,src_header/* notUtf8 */.T3)(start + invalid)
      break
    }
  }
  for (const [index, reader] of readers.entries()) {
    const taken = reader.take(window.bytes, bounds, stride, fields[index], good)
    if (taken === good) continue
    good = taken
    fault = reader.fault
  }
  return fault === null ? null : { row: good, fault }
}

                     
                     
                          
                
                         
 

async function withTable   (
  source            ,
  path        ,
  caps      ,
  use                                  ,
)             {
  const stored = new src_stored/* StoredBytes */.Z(source)
  let bytes             = stored
  try {
    const compression = (0,decompress/* compressionOf */.M)(await stored.peek(4))
    const extension = /\.(gz|zst|zstd)$/i.exec(path)
    if (compression !== 'none') bytes = (0,decompress/* decompressed */.j)(stored, compression, path, caps)
    else if (extension !== null)
      throw new errors/* DataError */.fL(
        `is named ${extension[0]} and is not compressed so`,
        { path },
        { remedy: 'rename or compress it' },
      )
    const window = new Window(bytes, caps)
    await window.fill()
    const format = formatOf(path) === 'jsonl' ? 'jsonl' : 'csv'
    await (0,src_header/* expectText */.LK)(window, path, format === 'csv' ? 'a CSV or TSV file' : 'a file of JSON Lines')
    return await use({ stored, compression, window, format })
  } finally {
    bytes.close()
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/reader.js
                                               




                                                             

                                         




/**
 * Reads tables in one pass and bounded memory: CSV and TSV, JSON Lines (`.jsonl`, `.ndjson`) and Parquet
 * (`.parquet`), all but Parquet also compressed. One reader may read several files, the shards of one table:
 * a text has the same code in all of them, and so has a value of JSON or Parquet that CSV would spell so.
 *
 * @example
 * const reader = new TableReader([{ name: 'race', as: 'category' }, { name: 'score', as: 'number' }])
 * const facts = await reader.read(await head.open('eval.csv'), 'eval.csv', batch => count(batch))
 */
class TableReader {
  /** The columns of every batch, in the order of the wants. */
           columns                   
           #wanted                   
           #readers                         
           #caps      

  constructor(wants                 , caps                = {}) {
    this.#caps = { ...src_caps/* defaultCaps */.P, ...caps }
    this.#wanted = wants.map(want => want.name)
    this.#readers = wants.map(want => columnReader(want, this.#caps))
    this.columns = this.#readers.map(reader => reader.column)
  }

  /**
   * Reads one file to its end and closes it. `path` is for its errors, and its extension says what it is.
   *
   * Throws a `DataError` for a file that cannot be read without a doubt: the one of its earliest record, however
   * its bytes arrive. Batches of the records before may have been handed out by then. A file without rows is
   * such a file: nothing can be measured on it.
   */
  async read(
    source            ,
    path        ,
    onBatch                        ,
    signal              ,
  )                      {
    const read = formatOf(path) === 'parquet' ? (await Promise.all(/* import() */[__webpack_require__.e(8149), __webpack_require__.e(9470)]).then(__webpack_require__.bind(__webpack_require__, 29470))).readParquet : readText
    const { columns } = this
    const [wanted, readers, caps] = [this.#wanted, this.#readers, this.#caps]
    return read(source, { path, wanted, readers, columns, caps, onBatch, signal })
  }
}

function columnReader(want      , caps      )               {
  switch (want.as) {
    case 'category':
      return new CategoryReader(want.name, batch/* batchRows */.e, caps)
    case 'number':
      return new NumberReader(want.name, batch/* batchRows */.e)
    case 'key':
      return new KeyReader(want.name, batch/* batchRows */.e)
    case 'any':
      return new AnyReader(want.name, batch/* batchRows */.e, want.distinct)
  }
}

/**
 * The header of a file, which is then closed: for a caller who must know the columns before wanting any. Of
 * JSON Lines that takes a pass over the file. `wanted` are columns that it surely has, if any, and tell the delimiter. Throws as `TableReader` does.
 */
async function readTableHeader(
  source            ,
  path        ,
  wanted                    = [],
  caps                = {},
)                  {
  const all = { ...src_caps/* defaultCaps */.P, ...caps }
  if (formatOf(path) !== 'parquet') return readTextHeader(source, path, wanted, all)
  return (await Promise.all(/* import() */[__webpack_require__.e(8149), __webpack_require__.e(9470)]).then(__webpack_require__.bind(__webpack_require__, 29470))).readParquetHeader(source, path, all)
}


/***/ }),

/***/ 45144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ RecordScanner),
/* harmony export */   h: () => (/* binding */ quote)
/* harmony export */ });
                                       

const quote = 0x22
const lf = 0x0a
const cr = 0x0d

/** Classes of bytes outside quotes; all others are 0. */
const isDelimiter = 1
const isLf = 2
const isCr = 3

/** Finds the records of one format in a buffer, and within each the bounds of its fields. */
                          
                                      
                         
                                                     
                       
                                                                                       
                             
                                          
              
                                      
              
                                                 
                     
     
                                                                                                             
                                                                                       
     
                                                                       
                                                           
                            
                               
                          
 

/**
 * Finds records and the fields within them, and nothing else: values are read from the bounds afterwards, a
 * column at a time. A scan that also hashes the fields of wanted columns is no faster (measured on 1e6 rows).
 *
 * The grammar is RFC 4180 with LF or CRLF. A quote opens a quoted field only as its first byte; after the
 * closing one nothing may follow but a delimiter or a line end. Blank lines are skipped, but in a table of
 * one column they are empty values, save one at the very end. Every field of every record is counted.
 */
class RecordScanner                    {
           columns        
  /** One more than there are columns. */
           stride        
           most        
  /**
   * Field `f` of record `r` lies between `bounds[r * stride + f] + 1` and `bounds[r * stride + f + 1]`, with
   * its quotes.
   */
           bounds            
  rows = 0
  /** Fields of the last record that was found. */
  found = 0
  next = 0
  fault               = null
           #anyWidth         
           #classes = new Uint8Array(256)

  /** `anyWidth` takes records of other than `columns` fields, of which it keeps the first `columns`. */
  constructor(delimiter        , columns        , most        , anyWidth = false) {
    this.columns = columns
    this.stride = columns + 1
    this.most = most
    this.bounds = new Int32Array(most * this.stride)
    this.#anyWidth = anyWidth
    this.#classes[lf] = isLf
    this.#classes[cr] = isCr
    this.#classes[delimiter.charCodeAt(0)] = isDelimiter
  }

  start(row        )         {
    return this.bounds[row * this.stride] + 1
  }

  end(row        )         {
    return this.bounds[(row + 1) * this.stride - 1]
  }

  scan(bytes        , start        , end        , atEnd         )       {
    const { bounds, columns, stride, most } = this
    const classes = this.#classes
    // Ends the last record of a file, and the loop over a field, which so needs no look at `end`.
    bytes[end] = lf
    let rows = 0
    let pos = start
    this.fault = null
    scanning: while (rows < most && pos < end) {
      const base = rows * stride
      bounds[base] = pos - 1
      let field = 0
      let kind = 0
      let i = pos
      do {
        if (bytes[i] === quote) {
          const opened = i
          for (;;) {
            i++
            // Not by `indexOf`: its call costs more than it saves on fields of under some 60 bytes.
            while (i < end && bytes[i] !== quote) i++
            if (i === end && atEnd) this.fault = unclosedQuote(opened)
            if (i === end || (i + 1 === end && !atEnd)) break scanning
            if (bytes[i + 1] !== quote) break
            i++
          }
          i++
          kind = classes[bytes[i]]
          if (kind === 0) {
            this.fault = textAfterQuote(i)
            break scanning
          }
        } else {
          kind = classes[bytes[i]]
          while (kind === 0) kind = classes[bytes[++i]]
        }
        field++
        if (field <= columns) bounds[base + field] = i
        i++
      } while (kind === isDelimiter)

      if (i > end) {
        if (!atEnd) break
        i = end
      } else if (kind === isCr) {
        if (i === end && !atEnd) break
        if (i === end || bytes[i] !== lf) {
          this.fault = loneCarriageReturn(i - 1)
          break
        }
        i++
      }
      if (field === 1 && bounds[base + 1] === pos) {
        if (columns === 1 && i === end && !atEnd) break
        if (columns > 1 || i === end) {
          pos = i
          continue
        }
      }
      if (field !== columns && !this.#anyWidth) {
        this.fault = ragged(pos, field, columns)
        break
      }
      this.found = field
      rows++
      pos = i
    }
    this.rows = rows
    this.next = pos
  }
}

function unclosedQuote(at        )        {
  return {
    what: 'a quote is opened here and never closed',
    at,
    remedy: 'close it, or double it within a quoted field',
  }
}

function textAfterQuote(at        )        {
  return {
    what: 'text follows the closing quote of a field; a delimiter or the end of the line was expected',
    at,
    remedy: 'double each quote that belongs to a value: `"say ""so"""`',
  }
}

function loneCarriageReturn(at        )        {
  return {
    what: 'a carriage return stands alone; lines end with LF or CRLF',
    at,
    remedy: 'convert the line ends, or quote the value that holds it',
  }
}

function ragged(at        , found        , expected        )        {
  return {
    what: `${found} field${found === 1 ? '' : 's'} where the header has ${expected}`,
    at,
    remedy: 'quote values that hold the delimiter, and write every field of every record',
  }
}


/***/ }),

/***/ 7351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ StoredBytes)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

                                               

/** A file's bytes as they are stored, counted and hashed as they pass. */
class StoredBytes                       {
  bytes = 0
           #source            
           #hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256')
  /** Bytes that `peek` has taken and `read` has not yet given. */
  #ahead         = Buffer.alloc(0)

  constructor(source            ) {
    this.#source = source
  }

  /** The first bytes, `most` of them where the file has so many. They will be read again. */
  async peek(most        )                  {
    const head = Buffer.alloc(most)
    let length = 0
    while (length < most) {
      const count = await this.#take(head, length)
      if (count === 0) break
      length += count
    }
    this.#ahead = head.subarray(0, length)
    return this.#ahead
  }

  read(into            , at        )                           {
    if (this.#ahead.length === 0) return this.#take(into, at)
    const count = this.#ahead.copy(into, at)
    this.#ahead = this.#ahead.subarray(count)
    return count
  }

  close()       {
    this.#source.close()
  }

  /** Lower-case hexadecimal, once all has been read. */
  sha256()         {
    return this.#hash.digest('hex')
  }

  #take(into            , at        )                           {
    const reading = this.#source.read(into, at)
    return typeof reading === 'number'
      ? this.#count(into, at, reading)
      : reading.then(n => this.#count(into, at, n))
  }

  #count(into            , at        , count        )         {
    this.#hash.update(into.subarray(at, at + count))
    this.bytes += count
    return count
  }
}


/***/ }),

/***/ 21915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ firstInvalid)
/* harmony export */ });
/**
 * Index within `bytes` of the first that is not UTF-8, -1 where all are. Slow: for a run of bytes that
 * `isUtf8` has refused.
 */
function firstInvalid(bytes        )         {
  const text = bytes.toString('utf8')
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    // All before is valid, so its length is its length in the file; a replacement character may be there itself.
    const index = Buffer.byteLength(text.slice(0, at))
    if (bytes.toString('latin1', index, index + 3) !== '\xef\xbf\xbd') return index
  }
  return -1
}


/***/ })

};
