export const id = 5006;
export const ids = [5006];
export const modules = {

/***/ 50719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q2: () => (/* binding */ valueDigest),
/* harmony export */   Rj: () => (/* binding */ fingerprint),
/* harmony export */   pr: () => (/* binding */ lineDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);


/** Where no key is given: the tag then tells values apart, and keeps nothing secret of one that is guessed. */
const openKey = 'probity pii-scan'

/**
 * A keyed digest of a value, to compare head and base with in memory. Of what is written down only the first 16 bits
 * are a part: a value that was swapped for another keeps them once in 65,536, and some 15,000 US Social Security
 * numbers share each.
 */
function valueDigest(key                    , entity        , compact        )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)('sha256', key ?? openKey)
    .update(`${entity}\0${compact}`)
    .digest()
    .toString('hex', 0, 8)
}

/** Of a line whose matches are masked. */
function lineDigest(masked        )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', masked, 'buffer').toString('hex', 0, 8)
}

/**
 * What a finding is known by, also when it moves: `v1:` and 20 letters. It holds no line number, and of the value
 * only 16 bits.
 *
 * @param scope the column or JSON path, or the digest of the line.
 * @param options.tag of the value. @param options.ordinal how many of the same came before it in the file.
 */
function fingerprint(
  rule        ,
  path        ,
  scope        ,
  { tag = '', ordinal = 0 }                                     = {},
)         {
  const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', [rule, path, scope, tag, ordinal].join('\0'), 'buffer')
  return `v1:${base32(digest).slice(0, 20)}`
}

/** RFC 4648, lower case. */
function base32(bytes        )         {
  let text = ''
  let bits = 0
  let held = 0
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5)
      text += 'abcdefghijklmnopqrstuvwxyz234567'[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return text
}


/***/ }),

/***/ 59084:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ takesComments),
/* harmony export */   MG: () => (/* binding */ others),
/* harmony export */   QR: () => (/* binding */ TextHits),
/* harmony export */   Tz: () => (/* binding */ placeFingerprints),
/* harmony export */   W7: () => (/* binding */ fileOf),
/* harmony export */   c1: () => (/* binding */ groupsOf),
/* harmony export */   dc: () => (/* binding */ toldOf),
/* harmony export */   ek: () => (/* binding */ placesOf),
/* harmony export */   j7: () => (/* binding */ isLined),
/* harmony export */   nj: () => (/* binding */ columnFingerprint),
/* harmony export */   qr: () => (/* binding */ most)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);
/* harmony import */ var _scan_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33079);
/* harmony import */ var _scan_prints_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67817);
/* harmony import */ var _scan_shape_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18576);
/* harmony import */ var _tell_shown_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(74773);
/* harmony import */ var _fingerprint_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50719);
/* harmony import */ var _marks_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51877);

                                                  
                                                







/** The file, as git knows it. */
function fileOf({ path }       )         {
  return (0,_scan_member_js__WEBPACK_IMPORTED_MODULE_0__/* .partsOf */ .CI)(path)[0]
}

/** All places of one entity in one column of a file, or in its text. */
                        
              
                                                                                                              
                                        
                
                     
                             
                      
                             
                
                                                                                                       
                   
                                               
                        
                                                                       
               
                   
                                       
                
                                                 
                
                                                                             
               
                                                                                 
                   
                                                 
                 
                                                                                                              
               
                  
 

/**
 * Places of text in one file, with all that an archive holds, that can be compared, which take 100 MB, and those that
 * a comment allows.
 */
const most = { compared: 4_000_000, allowed: 100_000 }
/** Of each entity so many are told; where nothing is compared no more are kept. */
const mostTold = 50

/** The first of some marks, to be told. */
function toldOf(marks       , indexes             )          {
  return Array.from(indexes.subarray(0, mostTold), i => (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .placeAt */ .BW)(marks, i))
}

                                                                                

/** Marks of a whole text or of names, as a group has them. */
function placesOf(list          )                                       {
  const marks = list.marks()
  return { marks, places: toldOf(marks, (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .indexesOf */ .O7)(marks)) }
}

/** Takes the hits of one file that lie in text, for its groups. */
class TextHits {
           #found = new Map                                                             ()
           #path        
           #of                                
           #left             

  /** @param of what of the text is compared. @param left how many more places the file may have; counted down. */
  constructor(path        , of                                , left             ) {
    this.#path = path
    this.#of = of
    this.#left = left
  }

  /** Whether the next place is kept; else it is counted. */
  keeps(entity        )          {
    return this.#of !== 'nothing' || (this.#found.get(entity)?.list.count ?? 0) < mostTold
  }

  /** Throws a `DataError` where there are too many to compare: what was not compared must not pass. */
  take(hit     )       {
    if (hit.scope !== undefined || hit.isSynthetic) return
    let found = this.#found.get(hit.entity)
    if (found === undefined) {
      found = { list: new _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MarkList */ .aS(this.#of === 'lines'), allowed: [], count: 0 }
      this.#found.set(hit.entity, found)
    }
    const { line, place, isUnexplained } = hit
    if (hit.isAllowed) {
      if (this.#left.allowed-- <= 0) throw this.#tooMany('allowed by comments')
      found.allowed.push({ line, place, ...(isUnexplained && { isUnexplained }) })
      return
    }
    found.count++
    if (!this.keeps(hit.entity)) return
    if (this.#left.compared-- <= 0) throw this.#tooMany('to compare')
    found.list.add(hit)
  }

  #tooMany(which        )            {
    return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL(`too many places of personal data ${which}`, { path: this.#path })
  }

  of(entity        )             {
    const { list, allowed, count } = this.#found.get(entity) ?? {
      list: new _marks_js__WEBPACK_IMPORTED_MODULE_1__/* .MarkList */ .aS(false),
      allowed: [],
      count: 0,
    }
    return { ...placesOf(list), allowed: allowed.toSorted((a, b) => a.line - b.line), count }
  }
}

/** Columns and paths of one entity in one file that are told apart: keys of a JSON object may be as many as people. */
const mostScopes = 100
const others = '(others)'

/** Whether the lines of what is scanned are those of the file. */
function isLined(kind                 , form                 )          {
  return form !== 'expanded' && ['text', 'csv', 'tsv', 'json', 'jsonl', 'notebook'].includes(kind)
}

/** Whether somebody wrote it by hand, in a language that has comments: no string that was pickled is one. */
const takesComments = (kind                 ) => kind === 'text' || kind === 'notebook'

/**
 * The groups of a scanned file: of text one for each entity, of columns one for each column and entity.
 *
 * @param text its hits that lie in text; undefined for a file of columns.
 */
function groupsOf({ path, kind, form, scan }         , text                      )          {
  const hasLines = isLined(kind, form)
  const plain = (match       ) => ({
    ...plainGroup(path, match),
    // Keys of a JSON object are values of no column.
    ...(match.scope === undefined || match.values === undefined || match.values === 0
      ? {}
      : { found: Math.min(match.rows ?? 0, match.count), rows: scan.rows ?? match.values }),
    hasLines,
    takesComments: takesComments(kind),
  })
  const groups = new Map               ()
  const scopes = new Map                ()
  for (const found of scan.matches) {
    let match = found
    let key = `${match.entity}\n${match.scope ?? ''}`
    if (match.scope !== undefined && !groups.has(key)) {
      const count = (scopes.get(match.entity) ?? 0) + 1
      scopes.set(match.entity, count)
      if (count > mostScopes) {
        match = { ...match, scope: others, rows: undefined }
        key = `${match.entity}\n${others}`
      }
    }
    const known = groups.get(key)
    if (known !== undefined && match.tier < known.tier) known.tier = match.tier
    const places = match.places.filter(hit => !hit.isSynthetic).map(({ line, place }) => ({ line, place }))
    if (match.scope === undefined && text !== undefined) {
      if (known === undefined) groups.set(key, { ...plain(match), ...text.of(match.entity) })
      else {
        known.synthetic += match.synthetic
        addShapes(known.shapes, match)
      }
      continue
    }
    if (known === undefined) groups.set(key, { ...plain(match), places, allowed: [] })
    else {
      addShapes(known.shapes, match)
      // The same column name in two outputs of a notebook, or one of the others.
      known.count += match.count
      known.synthetic += match.synthetic
      if (known.sketch !== undefined) known.sketch = (0,_scan_prints_js__WEBPACK_IMPORTED_MODULE_3__/* .joined */ .oR)(known.sketch, match.prints)
      known.places.push(...places)
    }
  }
  return [...groups.values()]
}

function plainGroup(
  path        ,
  match       ,
)                                                                   {
  const { entity, tier, evidence, scope, count, synthetic, prints, isAttribute = false } = match
  const shapes         = {}
  addShapes(shapes, match)
  const plain = { path, entity, tier, evidence, isAttribute, scope, count, synthetic, shapes }
  return scope === undefined || prints === undefined ? plain : { ...plain, sketch: [...prints] }
}

function addShapes(shapes        , { places }       )       {
  for (const { shape, isSynthetic, isAllowed } of places)
    if (shape !== undefined && !isSynthetic && !isAllowed) (0,_scan_shape_js__WEBPACK_IMPORTED_MODULE_4__/* .addShape */ .rp)(shapes, shape)
}

/** What a column is accepted by: the column, whatever its rows. A name that is a value itself is no part of it. */
function columnFingerprint({ entity, path, scope = '' }       , names       )         {
  return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .Rj)(entity, names.known(path), `column ${(0,_tell_shown_names_js__WEBPACK_IMPORTED_MODULE_6__/* .withoutValues */ .l)(scope)}`)
}

/** What a file is known by. */
                                        

/** What a place of text, or a value in a name, is accepted by; of the marks of a group. */
function placeFingerprints(
  { entity, path, nameOf, marks }       ,
  names       ,
)                        {
  if (marks === undefined) throw new TypeError('a column is accepted as a whole')
  const file = names.known(path)
  const ordinals = (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .ordinalsOf */ .ku)(marks)
  return i => {
    const line = nameOf === undefined ? (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .lineDigestAt */ .Io)(marks, i) : `name of ${nameOf}`
    return (0,_fingerprint_js__WEBPACK_IMPORTED_MODULE_5__/* .fingerprint */ .Rj)(entity, file, `line ${line}`, { tag: (0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .tagText */ .em)((0,_marks_js__WEBPACK_IMPORTED_MODULE_1__/* .tagAt */ .qB)(marks, i)), ordinal: ordinals[i] })
  }
}


/***/ }),

/***/ 51877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   Io: () => (/* binding */ lineDigestAt),
/* harmony export */   O7: () => (/* binding */ indexesOf),
/* harmony export */   aS: () => (/* binding */ MarkList),
/* harmony export */   em: () => (/* binding */ tagText),
/* harmony export */   fK: () => (/* binding */ valueAt),
/* harmony export */   ku: () => (/* binding */ ordinalsOf),
/* harmony export */   pq: () => (/* binding */ countOf),
/* harmony export */   qB: () => (/* binding */ tagAt),
/* harmony export */   sm: () => (/* binding */ valuesOf)
/* harmony export */ });
/** A place in text, as it is told. */
                        
              
                                                          
                
                                                      
                         
 

/** A place, as it is met: with the digests of its value and of its line, 16 hexadecimal digits where there are any. */
               
              
                
                 
                     
 

/**
 * What all places of one entity in a text are compared by, in file order: numbers alone, for there may be millions.
 * Of each `width` words: its line, which of `cells` it stands in, the two halves of its value's digest and, where
 * lines are compared, those of its line's. Plain data, which a thread can hand over.
 */
                        
                    
              
                                                 
                 
 

/** Gathers marks; they take no more than twice the room that they need. */
class MarkList {
           #width                
           #cells = new Map([['', 0]])
  #words = new Uint32Array(0)
  #end = 0

  constructor(hasLineDigests         ) {
    this.#width = hasLineDigests ? 6 : 4
  }

  get count()         {
    return this.#end / this.#width
  }

  add({ line, place = '', digest = '', lineDigest = '' }     )       {
    if (this.#end === this.#words.length) {
      const larger = new Uint32Array(Math.max(4 * this.#width, 2 * this.#end))
      larger.set(this.#words)
      this.#words = larger
    }
    let cell = this.#cells.get(place)
    if (cell === undefined) {
      cell = this.#cells.size
      this.#cells.set(place, cell)
    }
    const at = this.#end
    this.#words[at] = line
    this.#words[at + 1] = cell
    this.#half(at + 2, digest)
    if (this.#width === 6) this.#half(at + 4, lineDigest)
    this.#end += this.#width
  }

  #half(at        , digest        )       {
    this.#words[at] = Number.parseInt(digest.slice(0, 8), 16)
    this.#words[at + 1] = Number.parseInt(digest.slice(8), 16)
  }

  /** In file order: those that had to wait for others to be judged came last. */
  marks()        {
    const [width, all, count] = [this.#width, this.#words, this.count]
    const cells = [...this.#cells.keys()]
    let isInOrder = true
    for (let i = 1; i < count && isInOrder; i++) isInOrder = all[(i - 1) * width]  <= all[i * width] 
    if (isInOrder) return { words: all.slice(0, this.#end), width, cells }
    const order = Uint32Array.from({ length: count }, (_, i) => i)
    order.sort((a, b) => all[a * width]  - all[b * width]  || a - b)
    const words = new Uint32Array(this.#end)
    for (const [i, from] of order.entries())
      words.set(all.subarray(from * width, (from + 1) * width), i * width)
    return { words, width, cells }
  }
}

const countOf = ({ words, width }       ) => words.length / width

/** From 0 on. */
const indexesOf = (marks       ) => new Uint32Array(countOf(marks)).map((_, i) => i)

/** Mark `i`, to be told. */
function placeAt({ words, width, cells }       , i        )        {
  const cell = words[i * width + 1] 
  return { line: words[i * width] , ...(cell > 0 && { place: cells[cell]  }) }
}

/** The first 53 bits of the digest of a value. */
function valueAt({ words, width }       , i        )         {
  return words[i * width + 2]  * 2 ** 21 + (words[i * width + 3]  >>> 11)
}

function valuesOf(marks       )               {
  const values = new Float64Array(countOf(marks))
  for (let i = 0; i < values.length; i++) values[i] = valueAt(marks, i)
  return values
}

/** The 16 bits of a value that may be written down. */
function tagAt({ words, width }       , i        )         {
  return words[i * width + 2]  >>> 16
}

/** As 4 hexadecimal digits. */
const tagText = (tag        ) => tag.toString(16).padStart(4, '0')

/** The digest of the line, as 16 hexadecimal digits; empty where lines are not compared. */
function lineDigestAt({ words, width }       , i        )         {
  if (width === 4) return ''
  const half = (at        ) => words[i * width + at] .toString(16).padStart(8, '0')
  return half(4) + half(5)
}

/** Of each mark: how many of the same line digest and tag come before it. */
function ordinalsOf(marks       )              {
  const { words, width } = marks
  const from = (a        , b        ) =>
    width === 4
      ? 0
      : words[a * width + 4]  - words[b * width + 4]  || words[a * width + 5]  - words[b * width + 5] 
  const alike = (a        , b        ) => from(a, b) || tagAt(marks, a) - tagAt(marks, b)
  const ordinals = new Uint32Array(countOf(marks))
  const order = indexesOf(marks).sort((a, b) => alike(a, b) || a - b)
  for (let i = 1; i < order.length; i++)
    if (alike(order[i - 1] , order[i] ) === 0) ordinals[order[i] ] = ordinals[order[i - 1] ]  + 1
  return ordinals
}


/***/ }),

/***/ 82650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ extentOfSource),
/* harmony export */   l2: () => (/* binding */ wholeOf)
/* harmony export */ });
/* unused harmony export extentOf */
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);


/** Bytes that can be read at any place: a zip and a Parquet file begin at their end. */
                         
               
                                                               
                                           
 

/** What is held in memory of a file whose bytes come in one order only: GitHub refuses larger git objects. */
const heldBytes = 100 * 2 ** 20

/** An extent over what is in memory. */
function extentOf(buffer        )         {
  return { bytes: buffer.length, slice: (start, end) => buffer.subarray(start, end) }
}

/** An extent over a source, which stays open. Throws a `DataError` where that would need more than `heldBytes`. */
async function extentOfSource(source            , bytes        , path        )                  {
  const { readAt } = source
  if (readAt === undefined) return extentOf(await wholeOf(source, path, heldBytes))
  return {
    bytes,
    slice(start, end) {
      const buffer = Buffer.allocUnsafe(end - start)
      let at = 0
      while (at < buffer.length) {
        const count = readAt(buffer, at, start + at)
        if (count === 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('ends too early', { path })
        at += count
      }
      return buffer
    },
  }
}

/** All bytes of a source. Throws a `DataError` where there are more than `most`. */
async function wholeOf(source            , path        , most        )                  {
  let buffer = Buffer.allocUnsafe(Math.min(most + 1, 2 ** 16))
  let length = 0
  for (;;) {
    if (length === buffer.length) {
      if (length > most)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(
          `has more than ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(most)} bytes, which this format needs in memory`,
          { path },
          { remedy: 'leave it out with `exclude`, or split it' },
        )
      const larger = Buffer.allocUnsafe(Math.min(most + 1, 2 * length))
      buffer.copy(larger, 0, 0, length)
      buffer = larger
    }
    const count = await source.read(buffer, length)
    if (count === 0) return buffer.subarray(0, length)
    length += count
  }
}


/***/ }),

/***/ 67102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ fileOffset),
/* harmony export */   u: () => (/* binding */ PieceBuilder)
/* harmony export */ });
/**
 * Text that was taken out of a file in another form (escaped, in parts, as UTF-32), with the way back.
 *
 * `marks` holds pairs: from `marks[2 * i]` of the text on, its bytes stand at `marks[2 * i + 1]` and following
 * of the file.
 */
                        
              
                 
                                                           
               
 

/** Where a byte of a piece stands in its file. The end of a match is the place of its last byte and one. */
function fileOffset({ marks }                      , at        )         {
  let low = 0
  let high = marks.length / 2 - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (marks[2 * middle]  <= at) low = middle
    else high = middle - 1
  }
  return marks[2 * low + 1]  + at - marks[2 * low] 
}

/** Puts a piece together. */
class PieceBuilder {
  length = 0
  #parts           = []
  #marks           = []

  /** A part of the text as it stands at `at` in the file. The bytes are copied. */
  add(part        , at        )       {
    if (part.length === 0) return
    this.#marks.push(this.length, at)
    this.#parts.push(Buffer.from(part))
    this.length += part.length
  }

  /** What comes next does not belong to the same word. */
  lineBreak()       {
    if (this.length > 0 && this.#parts.at(-1) !== lineFeed) {
      this.#parts.push(lineFeed)
      this.length++
    }
  }

  /** What was added since the last call. */
  take(place        )        {
    const piece = { text: Buffer.concat(this.#parts), marks: this.#marks, place }
    this.#parts = []
    this.#marks = []
    this.length = 0
    return piece
  }
}

const lineFeed = Buffer.from('\n')


/***/ }),

/***/ 12600:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ refused)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** An archive that holds what is not read. */
function refused(path        , what        )            {
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(
    `holds ${what}`,
    { path },
    { remedy: 'store the files themselves, or leave it out with `exclude`' },
  )
}


/***/ }),

/***/ 73877:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U_: () => (/* binding */ chunksOf),
/* harmony export */   kb: () => (/* binding */ inflated),
/* harmony export */   se: () => (/* binding */ peek),
/* harmony export */   sz: () => (/* binding */ expanded),
/* harmony export */   vw: () => (/* binding */ utf8Of),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26317);
/* harmony import */ var _tables_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61561);
                                            




/** The bytes of a source in chunks: one buffer, used over and over. */
async function* chunksOf(source            )                         {
  const chunk = Buffer.allocUnsafe(2 ** 17)
  for (;;) {
    const count = await source.read(chunk, 0)
    if (count === 0) return
    yield chunk.subarray(0, count)
  }
}

/** Chunks as a source again. */
function sourceOf(chunks                        )             {
  let chunk         = Buffer.alloc(0)
  return {
    async read(into, at) {
      while (chunk.length === 0) {
        const { value, done } = await chunks.next()
        if (done) return 0
        chunk = value
      }
      const count = chunk.copy(into, at)
      chunk = chunk.subarray(count)
      return count
    },
    close: () => void chunks.return(undefined),
  }
}

/**
 * What a decompressor makes of some bytes. It is destroyed when nobody reads on.
 *
 * @param damaged makes the error of bytes that it cannot expand.
 */
async function* expanded(
  packed                       ,
  stream           ,
  damaged                 ,
)                         {
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  stream.on('error', () => {})
  const feed = async () => {
    for await (const chunk of packed) {
      if (stream.destroyed) return
      await new Promise      (resolve => stream.write(chunk, () => resolve()))
    }
    stream.end()
  }
  feed().catch(error => stream.destroy(error))
  try {
    yield* stream
  } catch (error) {
    throw error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL ? error : damaged()
  } finally {
    stream.destroy()
  }
}

/** What joblib packs by default: zlib. `bytes` is its size as stored. */
function inflated(source            , path        , bytes        )             {
  const most = Math.max(_tables_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultCaps */ .P.expandedBytes, _tables_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .defaultCaps */ .P.expandedRatio * bytes)
  const damaged = () => new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('its zlib data are damaged or end too early', { path })
  async function* counted()                         {
    let given = 0
    for await (const chunk of expanded(chunksOf(source), (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.createInflate)(), damaged)) {
      given += chunk.length
      if (given > most) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(`expands to more than ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .countText */ .lT)(most)} bytes`, { path })
      yield chunk
    }
  }
  return sourceOf(counted())
}

/** UTF-16 or UTF-32, as UTF-8. */
function utf8Of(
  source            ,
  encoding                                                   ,
)             {
  const isLong = encoding === 'utf-32le' || encoding === 'utf-32be'
  const decoder = isLong ? new Utf32Decoder(encoding === 'utf-32le') : new TextDecoder(encoding)
  async function* texts()                         {
    for await (const chunk of chunksOf(source)) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  }
  return sourceOf(texts())
}

/** `TextDecoder` knows no UTF-32. */
class Utf32Decoder {
           #isLittle         
  #rest = Buffer.alloc(0)
  #isFirst = true

  constructor(isLittle         ) {
    this.#isLittle = isLittle
  }

  decode(chunk        , _                  )         {
    const bytes = Buffer.concat([this.#rest, chunk])
    let text = ''
    let at = 0
    for (; at + 4 <= bytes.length; at += 4) {
      const code = this.#isLittle ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)
      const isMark = this.#isFirst && code === 0xfeff
      this.#isFirst = false
      if (!isMark) text += String.fromCodePoint(code > 0x10ffff ? 0xfffd : code)
    }
    this.#rest = bytes.subarray(at)
    return text
  }
}

/** The first bytes, at most `most`, and the source with them. Whoever opened it closes it. */
async function peek(source            , most        )                                               {
  const head = Buffer.allocUnsafe(most)
  let length = 0
  for (let count = -1; length < most && count !== 0; length += count) count = await source.read(head, length)
  let given = 0
  const whole             = {
    read(into, at) {
      if (given === length) return source.read(into, at)
      const count = head.copy(into, at, given, length)
      given += count
      return count
    },
    ...(source.readAt === undefined ? {} : { readAt: source.readAt }),
    close() {},
  }
  return { head: head.subarray(0, length), whole }
}


/***/ }),

/***/ 48152:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  cc: () => (/* binding */ beginsAsTar),
  O_: () => (/* binding */ tarEntries)
});

// UNUSED EXPORTS: tarCaps

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/refused.js
var refused = __webpack_require__(12600);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/tape.js
                                               

const scratchBytes = 2 ** 17

/**
 * A source that is read from its begin to its end, in parts that are sources themselves. What nobody reads of a part
 * is passed over: without being read where the source can be read at any place.
 */
class Tape {
  position = 0
           #source            
  /** The last read, which may outlive who asked for it: decompressors read ahead. */
  #pending                  = Promise.resolve(0)
  /** What the source threw while a part was read. The part ends there, and who reads on is told. */
  #failure                                

  constructor(source            ) {
    this.#source = source
  }

  /** The next bytes; fewer where the source ends. Throws what the source threw. */
  async take(bytes        )                  {
    const buffer = Buffer.allocUnsafe(bytes)
    let length = 0
    for (let count = -1; length < bytes && count !== 0; length += count)
      count = await this.#next(buffer, length)
    if (this.#failure !== undefined) throw this.#failure.error
    return buffer.subarray(0, length)
  }

  /** Passes over what stands before `position`; the source may end there as well. */
  async goTo(position        )                {
    await this.#pending
    if (this.#source.readAt !== undefined) this.position = position
    const scratch = Buffer.allocUnsafe(Math.min(scratchBytes, position - this.position))
    for (let count = -1; this.position < position && count !== 0; )
      count = await this.#next(scratch.subarray(0, position - this.position), 0)
  }

  /** The bytes from here to `end`, until it is closed. */
  until(end        )             {
    const { readAt } = this.#source
    return readAt === undefined ? this.#passing(end) : view(readAt, this.position, end)
  }

  #passing(end        )             {
    let isOpen = true
    return {
      read: (into, at) => {
        const most = isOpen ? Math.min(into.length, at + end - this.position) : at
        this.#pending = most > at ? this.#next(into.subarray(0, most), at) : Promise.resolve(0)
        return this.#pending
      },
      close() {
        isOpen = false
      },
    }
  }

  async #next(into            , at        )                  {
    if (this.#failure !== undefined) return 0
    const { readAt } = this.#source
    try {
      const count = readAt?.(into, at, this.position) ?? (await this.#source.read(into, at))
      this.position += count
      return count
    } catch (error) {
      this.#failure = { error }
      return 0
    }
  }
}

/** Part of a source that can be read at any place. */
function view(readAt                                   , start        , end        )             {
  let given = 0
  const readWithin = (into            , at        , place        ) => {
    const most = Math.min(into.length, at + end - start - place)
    return most > at ? readAt(into.subarray(0, most), at, start + place) : 0
  }
  return {
    read(into, at) {
      const count = readWithin(into, at, given)
      given += count
      return count
    },
    readAt: readWithin,
    close() {},
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/tar.js




/** What a tar may hold at the most; it is refused by name beyond it. */
                   
                 
                                                      
                        
 

const tarCaps          = { entries: 65_536, attributeBytes: 2 ** 20 }

/** A file within a tar. */
                           
              
               
                                                                                 
                     
                                                                                                                     
                    
 

/** Header and contents fill whole blocks. */
const blockBytes = 512

/** Links, devices, folders and pipes: whatever size they say, nothing follows. */
const withoutContents = /[1-6]/

/**
 * The files of a tar as they come, those of several one behind another as well: POSIX ustar and pax (IEEE Std
 * 1003.1-2017, pax, "Extended Description"), GNU tar with long names and large sizes, star, and the form of Unix
 * version 7. Links, devices and folders are left out.
 *
 * Throws a `DataError` for a tar that is cut, damaged or beyond a cap, after what stands before that place.
 */
async function* tarEntries(
  source            ,
  path        ,
  caps          = tarCaps,
)                           {
  const tape = new Tape(source)
  const shared             = new Map()
  let own             = new Map()
  let entries = 0
  let hasEnd = false
  for (;;) {
    const header = await tape.take(blockBytes)
    if (header.every(byte => byte === 0)) {
      if (header.length < blockBytes && !hasEnd) throw cut(path)
      if (header.length < blockBytes) return
      hasEnd = true
      continue
    }
    if (header.length < blockBytes) throw cut(path)
    if (!hasChecksum(header)) throw damaged(path)
    hasEnd = false
    const type = String.fromCharCode(header[156] )
    const stored = numberAt(header, 124, 12)
    if (stored === undefined) throw damaged(path)
    if (/[LKxg]/.test(type)) {
      if (stored > caps.attributeBytes)
        throw (0,refused/* refused */.J)(path, `attributes of more than ${(0,src_text/* countText */.lT)(caps.attributeBytes)} bytes`)
      const body = await tape.take(stored)
      if (body.length < stored) throw cut(path)
      if (type === 'L') own.set('path', textOf(body))
      if (type === 'x' || type === 'g') {
        const records = paxRecords(body)
        if (records === undefined) throw damaged(path)
        for (const [key, value] of records) (type === 'x' ? own : shared).set(key, value)
      }
      await tape.goTo(roundedUp(tape.position))
      continue
    }
    const attributes = new Map([...shared, ...own])
    own = new Map()
    if (withoutContents.test(type)) continue
    const name = attributes.get('GNU.sparse.name') || attributes.get('path') || nameOf(header)
    const isSparse =
      type === 'S' || attributes.has('GNU.sparse.size') || attributes.has('GNU.sparse.realsize')
    // The map of a sparse file goes on in blocks of its own.
    if (type === 'S') for (let more = header[482]; more; more = (await tape.take(blockBytes))[504]) {}
    const bytes = sizeOf(attributes.get('size'), stored)
    const end = tape.position + bytes
    if (!Number.isSafeInteger(roundedUp(end))) throw damaged(path)
    // In a tar of version 7 a folder is known by its name only.
    if (bytes > 0 || !name.endsWith('/')) {
      if (++entries > caps.entries) throw (0,refused/* refused */.J)(path, `more than ${(0,src_text/* countText */.lT)(caps.entries)} files`)
      const isFile = type === '0' || type === '\0' || type === '7'
      const unreadable = isSparse ? 'a sparse file' : isFile ? undefined : 'of a type that is not read'
      const contents = tape.until(end)
      yield { path: name, bytes, ...(unreadable === undefined ? {} : { unreadable }), source: contents }
      contents.close()
    }
    await tape.goTo(roundedUp(end))
  }
}

/** Whether a file begins with the header of a tar, whose checksum holds. Text has no zero byte. */
const beginsAsTar = (head        ) =>
  head.length >= blockBytes && head.subarray(0, blockBytes).includes(0) && hasChecksum(head)

/** The sum of all bytes, its own counted as spaces. Old programs took bytes for signed. */
function hasChecksum(header        )          {
  const told = numberAt(header, 148, 8)
  let sum = 8 * 0x20
  let signed = sum
  for (let i = 0; i < blockBytes; i++) {
    if (i >= 148 && i < 156) continue
    sum += header[i] 
    signed += header.readInt8(i)
  }
  return told === sum || told === signed
}

/** Octal digits, or where the first bit is set the number itself (GNU tar, "Basic Tar Format"). */
function numberAt(header        , start        , length        )                     {
  if (header[start]  & 0x80) {
    let value = header[start]  & 0x7f
    for (let i = start + 1; i < start + length; i++) value = 256 * value + header[i] 
    return Number.isSafeInteger(value) ? value : undefined
  }
  const digits = /^[ \0]*([0-7]*)[ \0]*$/.exec(header.toString('latin1', start, start + length))?.[1]
  return digits === undefined ? undefined : Number.parseInt(`0${digits}`, 8)
}

/** With the prefix that ustar and star have; GNU tar keeps times in its place. */
function nameOf(header        )         {
  const name = textOf(header.subarray(0, 100))
  if (header.toString('latin1', 257, 263) !== 'ustar\0') return name
  const isStar = header.toString('latin1', 508, 512) === 'tar\0'
  const prefix = textOf(header.subarray(345, isStar ? 476 : 500))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** Up to its first zero byte. */
function textOf(bytes        )         {
  const end = bytes.indexOf(0)
  return bytes.toString('utf8', 0, end < 0 ? bytes.length : end)
}

/** Of a file, or of all that follow: those that are used. */
                                     

const usedKeys = /^(path|size|GNU\.sparse\.(name|size|realsize))$/

/** Records such as `16 path=a.csv\n`, whose number counts its own digits; undefined where one is none. */
function paxRecords(body        )                         {
  const records             = new Map()
  for (let at = 0; at < body.length; ) {
    const count = /^(\d{1,7}) /.exec(body.toString('latin1', at, at + 8))?.[1]
    const end = at + Number(count)
    const equals = body.indexOf('=', at)
    if (count === undefined || end > body.length || equals < 0 || equals >= end || body[end - 1] !== 0x0a)
      return undefined
    const key = body.toString('utf8', at + count.length + 1, equals)
    if (usedKeys.test(key)) records.set(key, body.toString('utf8', equals + 1, end - 1))
    at = end
  }
  return records
}

const sizeOf = (told                    , stored        ) =>
  told !== undefined && /^\d+$/.test(told) ? Number(told) : stored

const roundedUp = (position        ) => blockBytes * Math.ceil(position / blockBytes)

function cut(path        )            {
  return new errors/* DataError */.fL('is a tar that ends too early', { path }, { remedy: 'store the whole archive' })
}

function damaged(path        )            {
  return new errors/* DataError */.fL('is a damaged tar', { path }, { remedy: 'pack it again and store all of it' })
}


/***/ }),

/***/ 37368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jg: () => (/* binding */ isWord),
/* harmony export */   xS: () => (/* binding */ longest),
/* harmony export */   zX: () => (/* binding */ Automaton)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                             

/** A candidate is never longer: numbers, addresses and codes of people are not. */
const longest = 96

/** States kept before all are forgotten: code and data use some hundred. */
const mostStates = 4096

const unknown = 0
const dead = 1
const firstState = 2

/** A row of moves has room for this many classes of bytes, as a power of two. */
const rowBits = 6

/** Bytes of a word: letters, digits, `_`. */
const isWord = new Uint8Array(256).map((_, byte) => (/\w/.test(String.fromCharCode(byte)) ? 1 : 0))

/**
 * All shapes as one automaton, whose states are built when text first leads to them (Thompson 1968).
 *
 * A run is anchored: it begins where a word begins. So counted repeats cost a state for each count and no more: they
 * multiply only in an automaton that begins anew at every byte (`{1,64}` made 215,117 states there against 4,010).
 * No run is longer than `longest`, and one begins at each word at most, so that time is linear in the text.
 */
class Automaton {
  /** Of the last run: where a candidate ends (exclusive), and the state that says of which shapes. */
           ends = new Int32Array(longest)
           endStates = new Int32Array(longest)
           #classes = new Uint8Array(256)
           #moves             
           #machine                                               
  /** Of each class, whether a position reads it. */
           #reads              
  /** The shapes that end at a position. */
           #shapesOf                                    = []
  /** The class by which a position was last reached, for sets without doubles. */
           #reached             
  #reach = 0
           #accepts = new Uint8Array(mostStates)
  #shapes             = []
  #members             = []
  #states = new Map                ()
  /** Bytes that runs looked at: the work done, for tests. */
  steps = 0

  /** Shapes are known by their index; those that are equal once relaxed are one machine. */
  constructor(shapes                      ) {
    const wide = new Map                        ()
    const ids = new Map                    ()
    const relax = (set            ) => {
      let found = wide.get(set)
      if (found === undefined) {
        const relaxedSet = relaxed(set)
        found = [...ids.keys()].find(other => Buffer.compare(other, relaxedSet) === 0) ?? relaxedSet
        wide.set(set, found)
        if (!ids.has(found)) ids.set(found, ids.size)
      }
      return found
    }
    const machines = new Map                                                ()
    for (const [shape, exact] of shapes.entries()) {
      const positions = { ...exact, sets: exact.sets.map(relax) }
      const key = JSON.stringify([
        positions.sets.map(set => ids.get(set)),
        exact.follows,
        exact.first,
        exact.last,
      ])
      const known = machines.get(key)
      if (known === undefined) machines.set(key, { positions, of: [shape] })
      else known.of.push(shape)
    }
    this.#machine = { sets: [], follows: [], first: [] }
    for (const { positions, of } of machines.values()) this.#join(positions, of)

    // Bytes that no set tells apart are one class.
    const { sets } = this.#machine
    const signatures = new Map                ()
    this.#reads = []
    for (let byte = 0; byte < 256; byte++) {
      let signature = ''
      for (const set of ids.keys()) signature += set[byte]
      let byteClass = signatures.get(signature)
      if (byteClass === undefined) {
        byteClass = signatures.size
        signatures.set(signature, byteClass)
        const reads = new Uint8Array(sets.length)
        for (let p = 0; p < sets.length; p++) reads[p] = sets[p][byte]
        this.#reads.push(reads)
      }
      this.#classes[byte] = byteClass
    }
    if (signatures.size > 1 << rowBits)
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`the patterns tell ${signatures.size} classes of bytes apart`, {
        remedy: `use at most ${1 << rowBits}`,
      })
    this.#moves = new Uint16Array(mostStates << rowBits)
    this.#reached = new Uint32Array(sets.length)
    this.#forget()
  }

  #join({ sets, follows, first, last }           , shapes                   )       {
    const all = this.#machine
    const offset = all.sets.length
    const moved = (positions                   ) => [...new Set(positions)].map(p => p + offset)
    all.sets.push(...sets)
    all.follows.push(...follows.map(moved))
    all.first.push(...moved(first))
    for (const p of last) this.#shapesOf[offset + p] = shapes
  }

  /** Runs from `start` and notes the candidates that end before `end`, shortest first; how many there are. */
  run(bytes            , start        , end        )         {
    const stop = Math.min(end, start + longest)
    const moves = this.#moves
    const classes = this.#classes
    const accepts = this.#accepts
    let state = firstState
    let found = 0
    let i = start
    while (i < stop) {
      const move = (state << rowBits) | classes[bytes[i]]
      state = moves[move]
      if (state <= dead) {
        if (state === dead) break
        state = this.#grow(move)
        // Everything was forgotten, this run too.
        if (state < 0) return this.run(bytes, start, end)
        if (state === dead) break
      }
      i++
      if (accepts[state] === 1 && (i === end || isWord[bytes[i]] === 0)) {
        this.ends[found] = i
        this.endStates[found++] = state
      }
    }
    this.steps += i - start + 1
    return found
  }

  /** The shapes that end with a state. */
  shapesAt(state        )                    {
    return this.#shapes[state]
  }

  /** Whether any shape may begin with a byte. */
  beginsWith(byte        )          {
    return this.#machine.first.some(p => this.#machine.sets[p][byte] === 1)
  }

  #grow(move        )         {
    const from = move >> rowBits
    const reads = this.#reads[move & ((1 << rowBits) - 1)]
    const { follows, first } = this.#machine
    const reached = this.#reached
    const reach = ++this.#reach
    const next           = []
    const add = (positions                   ) => {
      for (const p of positions)
        if (reads[p] === 1 && reached[p] !== reach) {
          reached[p] = reach
          next.push(p)
        }
    }
    if (from === firstState) add(first)
    else for (const q of this.#members[from]) add(follows[q])
    const state = this.#stateOf(next.sort((a, b) => a - b))
    if (state >= 0) this.#moves[move] = state
    return state
  }

  #stateOf(members          )         {
    if (members.length === 0) return dead
    const key = String.fromCharCode(...members)
    const known = this.#states.get(key)
    if (known !== undefined) return known
    const state = this.#members.length
    if (state === mostStates) {
      this.#forget()
      return -1
    }
    const shapes = [...new Set(members.flatMap(p => this.#shapesOf[p] ?? []))].sort((a, b) => a - b)
    this.#members.push(members)
    this.#shapes.push(shapes)
    this.#accepts[state] = shapes.length > 0 ? 1 : 0
    this.#states.set(key, state)
    return state
  }

  #forget()       {
    this.#moves.fill(unknown)
    this.#states.clear()
    this.#members = [[], [], []]
    this.#shapes = [[], [], []]
  }
}

const ranges = [
  [0x30, 0x39],
  [0x41, 0x5a],
  [0x61, 0x7a],
]         

/**
 * A set that tells no digit from another, nor letters of one case: shapes that differ in these only multiply the states
 * (36,000 for 2 MB of data, against some hundred). `matches` tells them apart.
 */
function relaxed(set            )             {
  const wide = set.slice()
  for (const [first, last] of ranges)
    if (set.subarray(first, last + 1).includes(1)) wide.fill(1, first, last + 1)
  return wide
}


/***/ }),

/***/ 73529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ isBetter),
/* harmony export */   f: () => (/* binding */ TextJudge)
/* harmony export */ });
/* harmony import */ var _uses_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49304);
                                              
                                                    


/** A keyword speaks for a value at this many bytes from it at the most, as in AWS Macie. */
const keywordReach = 30
/** Words that speak against (`version`) stand closer. */
const denialReach = 14
/** The longest keyword, so that one that begins beyond the reach is whole. */
const mostKeyword = 32
/** Of a check that random values pass more often, the place must not say that a value is another thing. */
const leastChance = 1e-3
/** A word after the value is weaker than any before it. */
const behind = keywordReach + 1

                     
                      
                                                  
 

/**
 * Weighs the candidates at one place of running text: a keyword on the same line decides for its entity, the nearest
 * one where there are more; without one only a form that suffices alone is taken.
 */
class TextJudge {
  /** Of each recognizer: equals `stamp` where a keyword is near the place prepared for. */
           allowed             
  stamp = 0
  /** The text at hand, and the end of the value taken before: its keyword is used up. */
  low = 0
  high = 0
  taken = 0
  /** Of the place judged last, the candidate that would be taken but for what it is used for there. */
  unlikely                   = null
           engine        
  /** Of each recognizer whose stamp is that of this place, the distance of its nearest keyword. */
           #distance            
           #denied             
  #start = 0
  #end = 0
  #from = 0
  #isAny = false

  constructor(engine        ) {
    const count = engine.recognizers.length
    this.engine = engine
    this.allowed = new Uint32Array(count)
    this.#distance = new Int32Array(count)
    this.#denied = new Uint32Array(count)
  }

  /** Looks for keywords on the line, within reach; whether there are any. */
  prepare(bytes        , start        , end        )          {
    this.stamp++
    this.#isAny = false
    this.#start = start
    this.#end = end
    const low = Math.max(this.low, start - keywordReach - mostKeyword, this.taken)
    let from = start
    while (from > low && bytes[from - 1] !== 0x0a) from--
    const most = Math.min(this.high, end + keywordReach)
    let to = end
    while (to < most && bytes[to] !== 0x0a) to++
    this.#from = from
    this.engine.keywords.find(bytes, from, start, this.#before)
    this.engine.keywords.find(bytes, end, to, this.#after)
    return this.#isAny
  }

  /** Lets a recognizer hold at the place prepared for as if its keyword stood as far away as one may. */
  allow(of        )       {
    this.#note(of, behind + keywordReach)
  }

  #before = (of        , _        , wordEnd        ) => {
    if (this.#start - wordEnd <= keywordReach) this.#note(of, this.#start - wordEnd)
  }

  #after = (of        , wordStart        ) => this.#note(of, wordStart - this.#end + behind)

  #note(of        , away        )       {
    if (this.allowed[of] === this.stamp && this.#distance[of] <= away) return
    this.#isAny = true
    this.allowed[of] = this.stamp
    this.#distance[of] = away
  }

  /** What is to be reported of the candidates at the place prepared for, if anything. */
  judge(bytes        , candidates                      )                   {
    const { stamp, allowed } = this
    const { recognizers, denials } = this.engine
    const distance = this.#distance
    let best                   = null
    this.unlikely = null
    for (const candidate of candidates) {
      const { of, tier } = candidate
      // A keyword after a value is not enough where its form says nothing.
      if (allowed[of] !== stamp || (tier === 'C' && distance[of] >= behind)) continue
      const nearer = best === null ? -1 : distance[of] - distance[best.of]
      if (nearer < 0 || (nearer === 0 && isBetter(candidate, best , recognizers))) best = candidate
    }
    if (best !== null) return { candidate: best, evidence: 'keyword' }
    denials.find(bytes, Math.max(this.#from, this.#start - denialReach), this.#start, this.#deny)
    for (const candidate of candidates) {
      const { of, tier } = candidate
      if (tier !== 'A' || this.#denied[of] === stamp) continue
      const { chance } = recognizers[of]
      if (chance >= leastChance && (0,_uses_js__WEBPACK_IMPORTED_MODULE_0__/* .hasOtherUse */ .O)(bytes, candidate, chance, this.low, this.high)) {
        if (this.unlikely === null || isBetter(candidate, this.unlikely, recognizers))
          this.unlikely = candidate
      } else if (best === null || isBetter(candidate, best, recognizers)) best = candidate
    }
    return best === null ? null : { candidate: best, evidence: 'format' }
  }

  #deny = (of        ) => {
    this.#denied[of] = this.stamp
  }
}

/** Longer wins, then the stronger form, then what passes less by chance. */
function isBetter(a           , b           , recognizers                       )          {
  if (a.end !== b.end) return a.end > b.end
  if (a.tier !== b.tier) return a.tier < b.tier
  return recognizers[a.of].chance < recognizers[b.of].chance
}


/***/ }),

/***/ 9208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parsePattern)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/**
 * A pattern as a machine of positions (Glushkov 1961): position `p` reads a byte of `sets[p]`, and `follows[p]` may
 * come after it. There are no empty moves, so that a set of positions is a state as it stands.
 */
                            
                    
                     
                 
                
 

/** A match is 96 bytes at the most: more positions can never all be used. */
const mostPositions = 1000

                
                     
                 
                
 

/**
 * Reads a regular expression without what no automaton can do in linear time: literals, `.`, `[a-z]`, `[^,]`, `\d`,
 * `\w`, `\s`, groups, `|`, `?`, `*`, `+`, `{n}`, `{n,}`, `{n,m}`. Bytes, not characters.
 *
 * Equal sets of patterns that are read with one `known` are one object.
 *
 * Throws a `ConfigError` for anything else, and for a pattern that matches nothing at all.
 */
function parsePattern(
  pattern        ,
  anyCase = false,
  known                          = new Map(),
)            {
  const sets               = []
  const follows             = []
  let at = 0
  const fail = (what        ) =>
    new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`pattern \`${pattern}\`, character ${at + 1}: ${what}`, {
      remedy: 'use literals, classes, groups, `|` and greedy repeats only',
    })

  function alternatives()       {
    let part = sequence()
    while (pattern[at] === '|') {
      at++
      const other = sequence()
      part = {
        canBeEmpty: part.canBeEmpty || other.canBeEmpty,
        first: [...part.first, ...other.first],
        last: [...part.last, ...other.last],
      }
    }
    return part
  }

  function sequence()       {
    let part       = { canBeEmpty: true, first: [], last: [] }
    while (at < pattern.length && pattern[at] !== '|' && pattern[at] !== ')') part = join(part, repeated())
    return part
  }

  function join(a      , b      )       {
    for (const p of a.last) follows[p].push(...b.first)
    return {
      canBeEmpty: a.canBeEmpty && b.canBeEmpty,
      first: a.canBeEmpty ? [...a.first, ...b.first] : a.first,
      last: b.canBeEmpty ? [...a.last, ...b.last] : b.last,
    }
  }

  function repeated()       {
    const start = at
    const once = atom()
    const end = at
    const [least, most] = bounds()
    if (end === at) return once
    if ('?*+{'.includes(pattern[at] ?? ' ')) throw fail('lazy, possessive and nested repeats are not known')
    // Each turn has positions of its own: the atom is read again.
    const after = at
    let part                  
    for (let turn = 0; turn < Math.max(least, most === Infinity ? 1 : most); turn++) {
      let next = once
      if (turn > 0) {
        at = start
        next = atom()
      }
      if (turn >= least) next = { ...next, canBeEmpty: true }
      if (most === Infinity && turn === Math.max(least, 1) - 1)
        for (const p of next.last) follows[p].push(...next.first)
      part = part === undefined ? next : join(part, next)
    }
    at = after
    return part ?? { canBeEmpty: true, first: [], last: [] }
  }

  function bounds()                   {
    const sign = pattern[at]
    if (sign === '?' || sign === '*' || sign === '+') {
      at++
      return [sign === '+' ? 1 : 0, sign === '?' ? 1 : Infinity]
    }
    const found = /^\{(\d{1,3})(,?)(\d{0,3})\}/.exec(pattern.slice(at, at + 10))
    if (sign !== '{') return [1, 1]
    if (found === null) throw fail('expected `{n}`, `{n,}` or `{n,m}`')
    at += found[0].length
    const least = Number(found[1])
    const most = found[2] === '' ? least : found[3] === '' ? Infinity : Number(found[3])
    if (most < least) throw fail('the repeat ends before it begins')
    return [least, most]
  }

  function atom()       {
    const sign = pattern[at]
    if (sign === '(') {
      at++
      if (pattern.startsWith('?:', at)) at += 2
      if (pattern[at] === '?') throw fail('look-around and named groups are not known')
      const part = alternatives()
      if (pattern[at] !== ')') throw fail('expected `)`')
      at++
      return part
    }
    if (sign === undefined || '*+?{^$'.includes(sign)) throw fail('expected a literal, a class or a group')
    if (sets.length === mostPositions) throw fail(`more than ${mostPositions} positions`)
    sets.push(setAt())
    follows.push([])
    return { canBeEmpty: false, first: [sets.length - 1], last: [sets.length - 1] }
  }

  function setAt()             {
    const start = at
    const length = setLength(pattern, at)
    const text = `${anyCase} ${pattern.slice(start, start + length)}`
    let set = known.get(text)
    if (set !== undefined) {
      at += length
      return set
    }
    set = pattern[at] === '[' ? bracket() : inCase(single())
    known.set(text, set)
    return set
  }

  /** The set itself, with both cases of its letters where case does not count. */
  function inCase(set            )             {
    if (anyCase)
      for (let upper = 0x41; upper <= 0x5a; upper++) {
        const isIn = set[upper] | set[upper | 0x20]
        set[upper] = isIn
        set[upper | 0x20] = isIn
      }
    return set
  }

  function single()             {
    const set = new Uint8Array(256)
    const sign = pattern[at++]
    if (sign === '.') return set.fill(1).fill(0, 10, 11)
    if (sign === '\\') {
      const name = pattern[at++] ?? ''
      if (Object.hasOwn(named, name)) return named[name].slice()
      if (/[A-Za-z0-9]/.test(name) || name === '') throw fail(`\`\\${name}\` is not known`)
      set[name.charCodeAt(0)] = 1
      return set
    }
    if (sign.charCodeAt(0) > 127) throw fail('only ASCII can be matched')
    set[sign.charCodeAt(0)] = 1
    return set
  }

  function bracket()             {
    const set = new Uint8Array(256)
    at++
    const isNegated = pattern[at] === '^'
    if (isNegated) at++
    for (let isFirst = true; pattern[at] !== ']' || isFirst; isFirst = false) {
      if (at >= pattern.length) throw fail('expected `]`')
      // A dot within brackets is itself.
      const low = pattern[at] === '.' ? oneOf(pattern[at++]) : single()
      if (pattern[at] !== '-' || pattern[at + 1] === ']') {
        for (let byte = 0; byte < 256; byte++) set[byte] |= low[byte]
        continue
      }
      at++
      const from = low.indexOf(1)
      const to = single().indexOf(1)
      if (to < from) throw fail('the range ends before it begins')
      set.fill(1, from, to + 1)
    }
    at++
    inCase(set)
    return isNegated ? set.map((isIn, byte) => (byte === 10 ? 0 : 1 - isIn)) : set
  }

  const whole = alternatives()
  if (at < pattern.length) throw fail('`)` without `(`')
  if (whole.canBeEmpty) throw fail('a pattern that matches nothing at all')
  return { sets, follows, first: whole.first, last: whole.last }
}

/** How long the class, the escape or the literal is. */
function setLength(pattern        , at        )         {
  if (pattern[at] === '\\') return 2
  if (pattern[at] !== '[') return 1
  let end = at + 1
  if (pattern[end] === '^') end++
  for (let isFirst = true; end < pattern.length && (pattern[end] !== ']' || isFirst); isFirst = false)
    end += pattern[end] === '\\' ? 2 : 1
  return end + 1 - at
}

const oneOf = (letters        ) =>
  new Uint8Array(256).map((_, byte) => (letters.includes(String.fromCharCode(byte)) ? 1 : 0))

const named                                       = {
  d: oneOf('0123456789'),
  w: oneOf('0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz_'),
  s: oneOf(' \t\n\r\f\v'),
}


/***/ }),

/***/ 68733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ isBesidePerson),
/* harmony export */   d: () => (/* binding */ NameRules)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27947);
                                                 


/** The rules that go by the name of a column. */
class NameRules {
           #rules                       
           #columns = new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Words */ .U()
           #notColumns = new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Words */ .U()

  constructor(rules                       ) {
    this.#rules = rules
    for (const [of, { columns, notColumns = [] }] of rules.entries()) {
      for (const phrase of columns) this.#columns.add(phrase, of)
      for (const phrase of notColumns) this.#notColumns.add(phrase, of)
    }
  }

  /** The rules that a name meets, at most one for an entity: a phrase of theirs, and none against it beside it. */
  rulesOf(name        )               {
    const against                                               = []
    this.#notColumns.find(name, 0, name.length, (of, start, end) => against.push({ of, start, end }))
    const met = new Set        ()
    this.#columns.find(name, 0, name.length, (of, start, end) => {
      if (!against.some(other => other.of === of && (other.start < start || other.end > end))) met.add(of)
    })
    const found               = []
    for (const of of [...met].sort((a, b) => a - b)) {
      const rule = this.#rules[of]
      if (!found.some(({ entity }) => entity === rule.entity)) found.push(rule)
    }
    return found
  }
}

/** So many columns are looked at for one of a person: all of all 10,000 that are told apart took minutes. */
const mostBeside = 500
const wordsOf = new WeakMap                          ()

/** Whether the rule needs no column of a person beside it, or has one. */
function isBesidePerson(
  { besidePerson }            ,
  name        ,
  names                   ,
)          {
  if (besidePerson === undefined) return true
  let words = wordsOf.get(besidePerson)
  if (words === undefined) {
    words = new _words_js__WEBPACK_IMPORTED_MODULE_0__/* .Words */ .U()
    for (const phrase of besidePerson) words.add(phrase, 0)
    wordsOf.set(besidePerson, words)
  }
  const most = Math.min(names.length, mostBeside)
  for (let i = 0; i < most; i++) {
    let isPerson = false
    const bytes = Buffer.from(names[i])
    words.find(bytes, 0, bytes.length, () => {
      isPerson = true
    })
    if (names[i] !== name && isPerson) return true
  }
  return false
}


/***/ }),

/***/ 78102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isTopLevel)
/* harmony export */ });
/**
 * Top-level domains under which people have mail: all of countries, and those generic ones that are in use or are no
 * word of a program (`x@self.weights` is a matrix product). IANA root zone.
 */
const countries =
  'ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs bt bv bw by bz ca cc ' +
  'cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec ee eg er es et eu fi fj fk fm fo fr ga gb ' +
  'gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke ' +
  'kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu ' +
  'mv mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw ' +
  'sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk tl tm tn to tr tt tv tw tz ' +
  'ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw'
const generic =
  'com org net edu gov mil int info biz name pro aero coop museum mobi jobs travel tel cat asia post xyz online site ' +
  'website store shop tech cloud email mail systems solutions services agency academy associates attorney band bank ' +
  'berlin bio blog build business cafe camp capital care careers center chat church city clinic club coach codes ' +
  'community company computer consulting contact cool dental design dev app digital direct directory doctor domains ' +
  'education energy engineer engineering enterprises equipment estate events exchange expert family farm finance ' +
  'financial fitness foundation fund gallery games gmbh global gold graphics group guide guru health healthcare help ' +
  'holdings hospital host hosting house institute insurance insure international investments koeln hamburg bayern ' +
  'wien london paris nyc tokyo amsterdam brussels moscow law lawyer legal life link live loan ltd ltda management ' +
  'market marketing media medical money network news ninja nrw one page partners pharmacy photo photography physio ' +
  'plus press productions properties pub rehab rentals reviews rocks run sale sarl school science security ' +
  'social software solar space studio support surf surgery swiss team technology theater tips today tools top tours town ' +
  'training university vet ventures video vip vision watch wiki win work works world zone inc llc icu fun ' +
  'local localdomain internal corp lan home intranet example test invalid localhost'

const known = new Set(`${countries} ${generic}`.split(' '))

/** Whether mail addresses end in it; without case. Internationalised ones (`xn--`) count. */
const isTopLevel = (label        ) =>
  known.has(label.toLowerCase()) || /^xn--[a-z0-9-]{2,59}$/i.test(label)


/***/ }),

/***/ 49304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ hasOtherUse),
/* harmony export */   t: () => (/* binding */ isInUrl)
/* harmony export */ });
/* harmony import */ var _automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37368);


const isDigit = (byte        ) => byte >= 0x30 && byte <= 0x39

/** Checks that random values pass more seldom tell what a value is in a URL; literals of code are many more. */
const leastInUrl = 0.01
const leastArgument = 0.007

/** Signs before a URL, a version or a list of arguments are looked for this far to the left. */
const urlReach = 300
const listReach = 48
/** `.json`, `.parquet` */
const longestExtension = 8

/** Bytes that end a URL to the left: a comma and a semicolon may stand in one, but end it in a table. */
const partsUrl = new Uint8Array(256).map((_, byte) => (byte <= 0x20 || byte >= 0x7f ? 1 : 0))
for (const sign of '"\'<>`(){}[]|\\,;') partsUrl[sign.charCodeAt(0)] = 1
/** Bytes that begin and end a segment of its path or a value of its query. */
const opensPart = new Uint8Array(256)
const closesPart = partsUrl.slice()
for (const sign of '/=') opensPart[sign.charCodeAt(0)] = 1
for (const sign of '/?&#') closesPart[sign.charCodeAt(0)] = 1

/** What is called with data rather than with numbers. */
const takesData = /(^|[^a-z])(values|(insert|upsert)\w*)$/i
const longestName = 32

/**
 * Whether what is written around a value shows what it is used for, which is another thing than its form suggests: a
 * number that a function is called with, an id within a URL, a version that is asked for. Its form alone is no
 * evidence there, unless `chance`, that random values of the form pass its check, is too small to explain it.
 *
 * @param low where the text begins.
 * @param high where the text ends.
 */
function hasOtherUse(
  bytes        ,
  { start, end }                                ,
  chance        ,
  low        ,
  high        ,
)          {
  let digits = 0
  let letters = 0
  let dots = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2e) dots++
    else if (_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg[bytes[i]] === 1) letters++
  }
  if (digits + letters === end - start) {
    // That a whole id has letters where a form has them, and digits where it has digits, chance hardly explains.
    if (isInUrl(bytes, start, low))
      return chance >= leastInUrl && (letters === 0 || !isWholePart(bytes, start, end, high))
    return chance >= leastArgument && letters === 0 && isArgument(bytes, start, low)
  }
  return dots === 3 && digits + dots === end - start && isVersion(bytes, start, low)
}

/** `https://host/items/4539578763621486`, `?id=4539578763621486`. */
function isInUrl(bytes            , start        , low        )          {
  const least = Math.max(low, start - urlReach)
  for (let i = start - 1; i >= least + 2 && partsUrl[bytes[i]] === 0; i--)
    if (bytes[i] === 0x2f && bytes[i - 1] === 0x2f && bytes[i - 2] === 0x3a) return true
  return false
}

/** `https://host/patients/AB123456C.json`, `?nino=AB123456C&x=1`: the whole of a segment or of a value. */
function isWholePart(bytes            , start        , end        , high        )          {
  if (opensPart[bytes[start - 1]] === 0) return false
  let i = end
  if (i < high && bytes[i] === 0x2e) {
    i++
    while (i < high && i - end <= longestExtension && _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg[bytes[i]] === 1) i++
  }
  return i >= high || closesPart[bytes[i]] === 1
}

/** `mpf(368983957219251)`, `Float((1, 6458161865649291, -53))`: a literal of code; `VALUES(3, 4539…)` is data. */
function isArgument(bytes        , start        , low        )          {
  const least = Math.max(low, start - listReach)
  let i = start - 1
  while (i > least && (isDigit(bytes[i]) || bytes[i] === 0x2c || bytes[i] === 0x20 || bytes[i] === 0x2d)) i--
  if (i <= least || bytes[i] !== 0x28) return false
  if (bytes[i - 1] !== 0x28 && _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg[bytes[i - 1]] === 0) return false
  while (i > least && bytes[i - 1] === 0x28) i--
  return !takesData.test(bytes.toString('latin1', Math.max(low, i - longestName), i))
}

/** `numpy==1.24.33.40`, `>= 1.34.50.1`, `Chrome/120.50.60.71`. */
function isVersion(bytes            , start        , from        )          {
  let i = start - 1
  if (i > from && bytes[i] === 0x20) i--
  if (i - 1 < from) return false
  const sign = bytes[i]
  const before = bytes[i - 1]
  if (sign === 0x2f) return i === start - 1 && _automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg[before] === 1
  if (sign === 0x7e || sign === 0x5e) return true // ~ ^
  // == >= <= ~= !=
  return (
    sign === 0x3d &&
    (before === 0x3d || before === 0x3e || before === 0x3c || before === 0x7e || before === 0x21)
  )
}


/***/ }),

/***/ 27947:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ Words)
/* harmony export */ });
/** A keyword has this many words at the most (`número de seguridad social` has four). */
const mostWords = 6

const isUpper = (byte        ) => byte >= 0x41 && byte <= 0x5a
const isDigit = (byte        ) => byte >= 0x30 && byte <= 0x39
/** Bytes over 127 are parts of letters. */
const isLetter = (byte        ) => (byte | 0x20) >= 0x61 && ((byte | 0x20) <= 0x7a || byte >= 0x80)

/** 0: parts words, 1: digit, 2: lower case, 3: upper case. */
const kinds = new Uint8Array(256).map((_, byte) =>
  isDigit(byte) ? 1 : !isLetter(byte) ? 0 : isUpper(byte) ? 3 : 2,
)

const seed = 0x811c9dc5
/** FNV-1a (Fowler, Noll and Vo 1991) without case. */
const hashed = (hash        , byte        ) =>
  Math.imul(hash ^ (isUpper(byte) ? byte | 0x20 : byte), 0x01000193)

/**
 * Phrases that are looked up in text word by word, never as parts of a word: `lic` is not in `public`. Between words
 * may stand anything or nothing that is no letter, and `camelCase` and `abc12` are two words: `nhs number` is found
 * in `NHS-Number:`, `nhsNumber` and `nhsnumber`.
 */
class Words {
  /** Of the hash of a phrase, its words joined: the values that it stands for. */
           #values = new Map                  ()
  /** Low bits of the hashes with which a phrase may begin. */
           #begins = new Uint8Array(1 << 14)

  add(phrase        , value        )       {
    let hash = seed
    let isFirst = true
    for (const byte of Buffer.from(phrase)) {
      const kind = kinds[byte]
      if (kind === 0) {
        if (isFirst) this.#begins[hash & 0x3fff] = 1
        isFirst = false
      } else hash = hashed(hash, byte)
    }
    // As one word, or begun by a word that the parting of digits and letters makes.
    this.#begins[hash & 0x3fff] = 1
    const digits = /^(\D+)\d/.exec(phrase) ?? /^(\d+)\D/.exec(phrase)
    if (digits !== null) this.#begins[hashOf(digits[1]) & 0x3fff] = 1
    const values = this.#values.get(hash)
    if (values === undefined) this.#values.set(hash, [value])
    else if (!values.includes(value)) values.push(value)
  }

  /** Calls `take` with the value, first and last byte (exclusive) of every phrase between `from` and `to`. */
  find(
    bytes            ,
    from        ,
    to        ,
    take                                                     ,
  )       {
    for (let i = from; i < to; ) {
      if (kinds[bytes[i]] === 0) {
        i++
        continue
      }
      const end = wordEnd(bytes, i, to)
      let hash = seed
      for (let k = i; k < end; k++) hash = hashed(hash, bytes[k])
      if (this.#begins[hash & 0x3fff] === 1) this.#phrases(hash, bytes, i, end, to, take)
      i = end
    }
  }

  #phrases(
    hash        ,
    bytes            ,
    start        ,
    firstEnd        ,
    to        ,
    take                                                     ,
  )       {
    let end = firstEnd
    for (let words = 1; ; words++) {
      const values = this.#values.get(hash)
      if (values !== undefined) for (const value of values) take(value, start, end)
      let next = end
      while (next < to && kinds[bytes[next]] === 0) next++
      if (words === mostWords || next === to || next - end > 3) return
      end = wordEnd(bytes, next, to)
      for (let k = next; k < end; k++) hash = hashed(hash, bytes[k])
    }
  }
}

function hashOf(text        )         {
  let hash = seed
  for (const byte of Buffer.from(text)) if (kinds[byte] !== 0) hash = hashed(hash, byte)
  return hash
}

/** Where the word that begins at `start` ends: before digits, and before the upper case of `camelCase` and `SSNNumber`. */
function wordEnd(bytes            , start        , to        )         {
  let i = start + 1
  let before = kinds[bytes[start]]
  for (; i < to; i++) {
    const kind = kinds[bytes[i]]
    if (kind === 0 || (kind === 1) !== (before === 1)) break
    if (kind === 3 && before === 2) break
    if (kind === 2 && before === 3 && i - 1 > start && kinds[bytes[i - 2]] === 3) return i - 1
    before = kind
  }
  return i
}


/***/ }),

/***/ 72787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ Combinations)
/* harmony export */ });
/**
 * Counts how often each combination of values occurs, by a hash of 64 bits: the values are not kept. A hash table
 * with open addressing in typed arrays: 24 bytes a combination, where a `Map` takes a hundred.
 */
class Combinations {
  size = 0
  #mask = 2 ** 4 - 1
  #high = new Uint32Array(2 ** 4)
  #low = new Uint32Array(2 ** 4)
  /** Index of the combination and one; 0 where the slot is free. */
  #slots = new Uint32Array(2 ** 4)
  #counts = new Uint32Array(2 ** 3)

  /** The index of a combination, from 0 in the order of first appearance; it now counts one more. */
  add(high        , low        )         {
    if (2 * this.size >= this.#mask) this.#grow()
    const slot = this.#find(high, low)
    let index = this.#slots[slot]  - 1
    if (index < 0) {
      index = this.size++
      this.#slots[slot] = this.size
      this.#high[slot] = high
      this.#low[slot] = low
      this.#counts[index] = 0
    }
    this.#counts[index] ++
    return index
  }

  /** How often each combination was added, by its index. */
  get counts()              {
    return this.#counts.subarray(0, this.size)
  }

  has(high        , low        )          {
    return this.#slots[this.#find(high, low)] !== 0
  }

  /** The hashes, in no order. */
  *[Symbol.iterator]()                                         {
    for (const [slot, index] of this.#slots.entries())
      if (index !== 0) yield [this.#high[slot] , this.#low[slot] ]
  }

  #find(high        , low        )         {
    let slot = (low ^ (high * 0x9e3779b1)) & this.#mask
    while (this.#slots[slot] !== 0 && (this.#high[slot] !== high >>> 0 || this.#low[slot] !== low >>> 0))
      slot = (slot + 1) & this.#mask
    return slot
  }

  #grow()       {
    const { length } = this.#slots
    const [highs, lows, slots, counts] = [this.#high, this.#low, this.#slots, this.#counts]
    this.#mask = 2 * length - 1
    this.#high = new Uint32Array(2 * length)
    this.#low = new Uint32Array(2 * length)
    this.#slots = new Uint32Array(2 * length)
    this.#counts = new Uint32Array(length)
    this.#counts.set(counts)
    for (let i = 0; i < length; i++) {
      if (slots[i] === 0) continue
      const slot = this.#find(highs[i] , lows[i] )
      this.#high[slot] = highs[i] 
      this.#low[slot] = lows[i] 
      this.#slots[slot] = slots[i] 
    }
  }
}


/***/ }),

/***/ 25660:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ breathe)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);


/** A file in the page cache is read without waiting: nobody else would have a turn before the last one is done. */
const mostMilliseconds = 10
let last = 0

/** Lets signals and messages of threads in, if that was not for a while. */
async function breathe()                {
  if (performance.now() - last < mostMilliseconds) return
  await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)()
  last = performance.now()
}


/***/ }),

/***/ 39492:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ Column)
});

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/judge.js
var engine_judge = __webpack_require__(73529);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/rules.js
var rules = __webpack_require__(68733);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/pass-rate.js
var pass_rate = __webpack_require__(5899);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/settle.js
                                                         
                                                    


/** A recognizer whose check fewer than this share of the values of its form pass is chance. */
const leastPassRate = 0.5
/** Nearly all values pass, and by chance less often than this. */
const sureRate = 0.95
const sureLog10 = -6
/** Where the name speaks for it and a check does not: so many values, of which hardly more pass than random ones. */
const enoughValues = 16
const timesChance = 3
const mostTellingChance = 0.2
/** A form that suffices alone with a check that random values seldom pass is sure at once. */
const sureChance = 1e-3
/** Of so many values it is counted how many are different. */
const mostKnown = 64

/** A value of a column that may be a hit; it counts once, whatever it is found to be. */
                      
                                         
               
                    
 

/** A hit that waits, shared by the recognizers of its entity: forms of one number are one place. */
                       
          
          
                    
 

/** What waits to be judged of one recognizer in one column. */
                          
            
                                                                                 
                
                
                    
              
                                                                                                         
                                            
                                           
                              
                          
 

/** What a column was seen to hold so far. */
                       
                                             
                                   
                         
                                                                                            
                        
                          
                                                                      
                                   
                                                                
                                      
                                                
 

/** Whether one value tells as much as many do. */
const isSureAtOnce = ({ chance }            , by               ) =>
  by === 'format' && chance <= sureChance

/** How many pass their check, and the chance of that: where many values are the same, of the different ones. */
function rateOf({ of, passed, known }         , { recognizers, values }      ) {
  const independent = known.size < mostKnown ? known.size : passed
  const tried = Math.max(independent, Math.round((independent * values) / passed))
  const log10Chance = (0,pass_rate/* chanceOf */.E)(independent, tried, recognizers[of].chance)
  return { kind: 'pass-rate'         , passed, tried: values, log10Chance }
}

const isSureRate = ({ passed, tried, log10Chance }                           ) =>
  passed >= sureRate * tried && log10Chance <= sureLog10

/** What nearly all values pass is evidence whatever the name says. */
function evidenceOf(waiting         , seen      )           {
  const { of, by } = waiting
  const rate = rateOf(waiting, seen)
  const isChecked = seen.recognizers[of].check !== undefined
  return by === 'pass-rate' || (isChecked && isSureRate(rate)) ? rate : { kind: by }
}

/** Codes that are all of one form but for a few letters are none of it, where its check tells little or nothing. */
function isSureForm({ of, strong }         , { recognizers, codes, tried }      )          {
  const { chance, family } = recognizers[of]
  if (chance <= sureChance) return strong > 0
  // Who writes a form of their own knows the codes of their tables.
  const others = chance > mostTellingChance && family !== 'settings' ? codes : 0
  return strong > 0 && strong >= leastPassRate * Math.max(tried[of], others)
}

/** Whether the values seen so far are what they wait for. */
function isSure(waiting         , seen      )          {
  const { of, by } = waiting
  if (by === 'format') return isSureForm(waiting, seen)
  if (by === 'pass-rate') return isSureRate(rateOf(waiting, seen))
  const { recognizers, values, doubtful, numbers } = seen
  const { entity, chance } = recognizers[of]
  let alike = 0
  for (const other of seen.waiting.values())
    if (recognizers[other.of].entity === entity) alike += other.passed
  if (values < enoughValues) return true
  if (doubtful.includes(of) && alike < leastPassRate * numbers) return false
  return chance > mostTellingChance || alike > timesChance * chance * values
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/gathered.js
                                                         


/** Different values of an attribute that are counted, where it may have any number of them. */
const mostCounted = 1000

/** What is gathered of one rule that goes by the name of a column alone. */
class Gathered {
           rule            
  /** Values that can be one. */
  accepted = 0
  hits         = []
           distinct = new Set        ()

  constructor(rule            ) {
    this.rule = rule
  }

  /** Counts a value; whether it can be one. */
  takes(text        )          {
    const { accepts, mostDistinct = 0 } = this.rule
    if (accepts !== undefined && !accepts(text)) return false
    this.accepted++
    if (this.distinct.size <= Math.min(mostDistinct, mostCounted)) this.distinct.add(text)
    return true
  }

  /** Whether enough of so many values can be one. */
  isLikely(values        )          {
    return this.accepted >= leastPassRate * values
  }

  /** Whether that, and those that can be are the words of an attribute: few enough. */
  isVocabulary(values        )          {
    return values > 0 && this.isLikely(values) && this.distinct.size <= this.rule.mostDistinct 
  }
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/prints.js
var prints = __webpack_require__(67817);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/unlikely.js
var scan_unlikely = __webpack_require__(71142);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/written.js
var written = __webpack_require__(93798);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/column.js
                                                                   



                                                    


                                             



/** Values after which a column is judged, and then at every doubling. */
const firstLook = 128
/** Hits that wait for a judgement; after that one is made at once. */
const mostWaiting = 1024
/** A column of numbers of which more have a fraction holds measurements. */
const mostFractions = 0.1

                                
                
              
                  
 

/** The values of a column or of a JSON path, and what they are found to be. */
class Column                        {
           name        
  values = 0
  /** Values with a hit. */
  rows = 0
  codes = 0
  numbers = 0
           #context               
           #names                         
  /** Recognizers that the name speaks for. */
           #named          
           #isNamed         
  #mayBeWeak = true
  /** Values with a fraction, and those with one of zeros. */
  #fractions = 0
  #wholes = 0
           #namedOnes                   
           #denied                   
  /** Of each recognizer, 1 where a whole value may be one: the name says so, or the check of many values can. */
           #whole          
           tried          
           doubtful                   
           recognizers                     
           waiting = new Map                 ()
           #gathered            
  /** Of each entity, the hit that was kept last, and the value that was counted last. */
           #kept = new Map              ()
           #counted = new Map                ()
  /** Of each recognizer, the hits within values that are used for another thing. */
           #unlikely = new Map                        ()
  #row      = { value: 0, isCounted: false }
  #nextLook = firstLook
  allowed                   
  named                   
  stamp = 1
  /** Of the value at hand. */
  #start = 0
  #end = 0
  #isHit = false
  /** Of the hit before: most are of one entity. */
  #match                   
  #spot                  

  /** `names`: of all columns beside it, for rules that need them. */
  constructor(name        , names                         , context               ) {
    this.name = name
    this.#context = context
    const { engine } = context
    const { recognizers, doubtful, denied, rules } = engine.meaningOf(name)
    this.#namedOnes = recognizers
    this.doubtful = doubtful
    this.#denied = denied
    this.recognizers = engine.recognizers
    this.#isNamed = this.#namedOnes.length > 0
    // Lists, not typed arrays: those of more than 64 bytes lie outside the heap, and each notebook has many columns.
    this.tried = engine.nothing.slice()
    this.#named = engine.nothing.slice()
    this.#whole = engine.checked.slice()
    for (const of of this.#namedOnes) this.#named[of] = this.#whole[of] = 1
    this.allowed = this.#whole
    this.named = this.#named
    this.#names = names
    this.#gathered = rules.map(rule => new Gathered(rule))
  }

  /** Takes the value from `start` to `end`, without white space and quotes around it. */
  value(bytes        , start        , end        , spot      )       {
    if (start >= end) return
    this.values++
    if (!this.isNamed) {
      if ((0,written/* isDecimal */.aM)(bytes, start, end)) return
    } else {
      const whole = (0,written/* wholeEnd */.jl)(bytes, start, end)
      if (whole < end) {
        this.#wholes++
        if (!this.#isMeasured) end = whole
      } else if ((0,written/* isDecimal */.aM)(bytes, start, end)) this.#fractions++
    }
    if ((0,written/* isCode */._m)(bytes, start, end)) this.codes++
    if (this.doubtful.length > 0 && (0,written/* isNumber */.Et)(bytes, start, end)) this.numbers++
    this.#start = start
    this.#end = end
    this.#isHit = false
    this.#spot = spot
    const { engine, judge } = this.#context
    judge.low = start
    judge.high = end
    judge.taken = start
    engine.scan(bytes, start, end, start, end, this)
    if (this.#isHit) this.#countRow(this.#rowHere())
    else if (this.#gathered.length > 0) this.#gather(bytes, start, end)
    if (this.values === this.#nextLook) {
      this.#nextLook *= 2
      this.#settle(false)
    }
  }

  prepare(bytes        , start        , end        )          {
    if (start === this.#start && end === this.#end) {
      this.allowed = this.#whole
      this.named = this.#named
      this.stamp = 1
      return this.#mayBeWeak
    }
    const { judge } = this.#context
    const isAny = judge.prepare(bytes, start, end)
    this.allowed = this.named = judge.allowed
    this.stamp = judge.stamp
    for (const of of this.#namedOnes) judge.allow(of)
    return isAny || this.#isNamed
  }

  take(bytes        , candidates                      )         {
    const { judge, tally } = this.#context
    const spot = this.#spot 
    if (this.#isNamed) {
      let named                   = null
      for (const candidate of candidates)
        if (
          this.#named[candidate.of] === 1 &&
          (named === null || (0,engine_judge/* isBetter */.L)(candidate, named, this.recognizers))
        )
          named = candidate
      if (named !== null) {
        if (this.allowed === this.#whole) this.#wait(bytes, named, spot, 'column-name')
        else this.#add(tally.hit(bytes, named, 'column-name', spot), { kind: 'column-name' })
        judge.taken = named.end
        return named.end
      }
    }
    if (this.allowed !== this.#whole) {
      const judgement = judge.judge(
        bytes,
        candidates.filter(({ of }) => !this.#denied.includes(of)),
      )
      if (judgement === null) {
        if (judge.unlikely !== null) this.#takeUnlikely(bytes, judge.unlikely, spot)
        return -1
      }
      const { candidate, evidence } = judgement
      this.#unlikely.get(candidate.of)?.passesElsewhere()
      this.#add(tally.hit(bytes, candidate, evidence, spot), { kind: evidence })
      judge.taken = candidate.end
      return candidate.end
    }
    let best                   = null
    for (const candidate of candidates) {
      if (candidate.end !== this.#end || candidate.tier === 'C' || this.#denied.includes(candidate.of))
        continue
      if (candidate.tier === 'A' && (best === null || (0,engine_judge/* isBetter */.L)(candidate, best, this.recognizers)))
        best = candidate
      else if (candidate.tier === 'B') this.#wait(bytes, candidate, spot, 'pass-rate')
    }
    if (best !== null) this.#wait(bytes, best, spot, 'format')
    return this.#end
  }

  #takeUnlikely(bytes        , candidate           , spot      )       {
    const { of, compact } = candidate
    let unlikely = this.#unlikely.get(of)
    if (unlikely === undefined) {
      unlikely = new scan_unlikely/* Unlikely */.W(this.recognizers[of].chance, this.tried[of] - 1)
      this.#unlikely.set(of, unlikely)
    }
    unlikely.passes(compact)
    const hit = this.#context.tally.hit(bytes, candidate, 'format', spot)
    const kept = { row: this.#rowHere(), hit, isCounted: false }
    this.#tell(unlikely.wait(kept, this.tried[of]))
  }

  #tell(all                 )       {
    for (const kept of all) this.#settled(kept, { kind: 'format' })
  }

  #add(hit     , evidence          )        {
    this.#isHit = true
    this.#match = this.#context.tally.add(hit, evidence, this.#match)
    return this.#match
  }

  #wait(bytes        , candidate           , spot      , by               )       {
    const { of, compact, tier } = candidate
    const { tally } = this.#context
    let waiting = this.waiting.get(of)
    if (waiting === undefined) {
      const settled = isSureAtOnce(this.recognizers[of], by) || undefined
      waiting = { of, passed: 0, strong: 0, known: new Set(), hits: [], by, settled, match: undefined }
      this.waiting.set(of, waiting)
    }
    waiting.passed++
    if (tier === 'A') waiting.strong++
    if (waiting.known.size < mostKnown) waiting.known.add(compact)
    const { entity } = this.recognizers[of]
    if (waiting.settled === false || this.#counted.get(entity) === this.values) return
    let kept = this.#kept.get(entity)
    if (kept?.row.value !== this.values) kept = undefined
    if (waiting.settled) {
      this.#counted.set(entity, this.values)
      if (kept !== undefined) kept.isCounted = true
      this.#isHit = true
      if (!tally.counts(candidate, waiting.match))
        waiting.match = this.#add(
          tally.hit(bytes, candidate, by, spot),
          waiting.match?.evidence ?? evidenceOf(waiting, this),
        )
      return
    }
    if (kept === undefined) {
      kept = { row: this.#rowHere(), hit: tally.hit(bytes, candidate, by, spot), isCounted: false }
      this.#kept.set(entity, kept)
    } else if (tier < kept.hit.tier) kept.hit.tier = tier
    if (waiting.hits.push(kept) >= mostWaiting) this.#settle(false)
  }

  #rowHere()      {
    if (this.#row.value !== this.values) this.#row = { value: this.values, isCounted: false }
    return this.#row
  }

  #countRow(row     )       {
    if (!row.isCounted) this.rows++
    row.isCounted = true
  }

  /** Judges what waits by what is known so far; at the end nothing waits any more. */
  #settle(atEnd         )       {
    const sure            = []
    for (const waiting of this.waiting.values()) {
      if (waiting.settled !== undefined) continue
      const { passed, by } = waiting
      if (by === 'column-name' && this.#wholes > 0 && this.#isMeasured) waiting.hits = []
      else if (isSure(waiting, this)) sure.push(waiting)
      else if (by === 'pass-rate' && passed < leastPassRate * this.values) {
        waiting.settled = false
        waiting.hits = []
      } else if (atEnd || waiting.hits.length >= mostWaiting) {
        // The name says nothing, then, but a form that suffices alone still does.
        if (isSureForm(waiting, this))
          for (const kept of waiting.hits) if (kept.hit.tier === 'A') this.#settled(kept, { kind: 'format' })
        waiting.hits = []
      }
    }
    for (let of = 0; of < this.#whole.length; of++)
      if (this.#named[of] === 0 && (this.waiting.get(of)?.passed ?? 0) < leastPassRate * this.values)
        this.#whole[of] = 0
    this.#mayBeWeak = this.#whole.includes(1)
    // Different entities with one form: what all values pass, and then what chance passes least.
    sure.sort((a, b) => b.passed - a.passed || this.recognizers[a.of].chance - this.recognizers[b.of].chance)
    for (const [rank, waiting] of sure.entries()) {
      if (waiting.by === 'pass-rate' && rank > 0) {
        waiting.settled = false
        waiting.hits = []
        continue
      }
      waiting.settled = true
      const evidence = evidenceOf(waiting, this)
      for (const kept of waiting.hits) waiting.match = this.#settled(kept, evidence)
      waiting.hits = []
    }
  }

  #settled(kept      , evidence          )        {
    const { row, hit } = kept
    const { tally } = this.#context
    if (kept.isCounted) return tally.match(hit.entity, hit.tier, evidence, hit.scope, hit.place)
    kept.isCounted = true
    this.#countRow(row)
    return tally.add(hit, evidence)
  }

  #gather(bytes        , start        , end        )       {
    if (end - start > 96) return
    const text = bytes.toString('latin1', start, end)
    for (const gathered of this.#gathered) {
      const { entity, isAttribute = false } = gathered.rule
      if (!gathered.takes(text) || isAttribute) continue
      if (this.#counted.get(entity) === this.values) continue
      let kept = this.#kept.get(entity)
      if (kept?.row.value !== this.values) {
        const found = { entity, tier: 'C'         , start, end, compact: text, isSynthetic: false }
        const hit = this.#context.tally.hitOf(bytes, found, 'column-name', this.#spot )
        kept = { row: this.#rowHere(), hit, isCounted: false }
      }
      if (gathered.hits.push(kept) >= mostWaiting) this.#settleGathered(gathered)
    }
  }

  #settleGathered(gathered          )       {
    if (gathered.isLikely(this.values) && (0,rules/* isBesidePerson */.G)(gathered.rule, this.name, this.#names()))
      for (const kept of gathered.hits) this.#settled(kept, { kind: 'column-name' })
    gathered.hits = []
  }

  /** Whether the name tells anything. */
  get isNamed()          {
    return this.#isNamed || this.#gathered.length > 0
  }

  /** Whether so many have fractions that `5551230000.0` is a measurement; a few stand in any column by mistake. */
  get #isMeasured()          {
    return this.#fractions > mostFractions * this.values
  }

  /** Whether only values that are searched matter: no rule goes by the name alone. */
  get isSearchedOnly()          {
    return this.#gathered.length === 0
  }

  /** Settles what waits. `place`: of the piece that the column stands in. */
  finish(place         )       {
    const { tally } = this.#context
    this.#settle(true)
    for (const [of, unlikely] of this.#unlikely) this.#tell(unlikely.settle(this.tried[of]))
    // Of an entity that has several forms, the one that most values have.
    for (const waiting of [...this.waiting.values()].sort((a, b) => a.passed - b.passed))
      if (waiting.match !== undefined) waiting.match.evidence = evidenceOf(waiting, this)
    for (const gathered of this.#gathered) {
      const { rule, accepted } = gathered
      if (!rule.isAttribute) this.#settleGathered(gathered)
      else if (gathered.isVocabulary(this.values)) {
        const match = tally.match(rule.entity, 'C', { kind: 'column-name' }, this.name, place)
        match.isAttribute = true
        match.count += accepted
        match.rows = accepted
        for (const value of gathered.distinct) match.prints?.add((0,prints/* printOf */.Fc)(value))
      }
    }
    tally.column(this.name, place, this.values, this.rows)
  }
}


/***/ }),

/***/ 24456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ scanContents)
});

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/tables/src/decompress.js
var decompress = __webpack_require__(82219);
// EXTERNAL MODULE: ./.build/packages/tables/src/stored.js
var stored = __webpack_require__(7351);
// EXTERNAL MODULE: ./.build/packages/tables/src/caps.js
var caps = __webpack_require__(61561);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/extent.js
var containers_extent = __webpack_require__(82650);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/piece.js
var piece = __webpack_require__(67102);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/streams.js
var streams = __webpack_require__(73877);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/runs.js
                                               



/** Shorter runs of letters and digits stand in any binary data by chance, and identify nobody. */
const shortest = 6
/** A longer run is cut. */
const longest = 65_536

/**
 * The readable runs of binary data, like `strings(1)`: ASCII, and the UTF-32 of numpy's `<U` arrays. Fed in
 * parts; a run may go from one into the next.
 */
class Runs {
           #builder              
  #bytes           = []
  #at           = []
  /** Zeros since the last letter, and between the first two: 0 for ASCII, 3 for UTF-32. */
  #gap = 0
  #stride = -1

  constructor(builder              ) {
    this.#builder = builder
  }

  take(bytes        , offset        )       {
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] 
      if (byte === 0) {
        if (++this.#gap > 3) this.end()
      } else if (byte < 0x20 || byte > 0x7e) this.end()
      else {
        if (this.#stride < 0 && this.#bytes.length === 1) this.#stride = this.#gap
        const isNext = this.#gap === this.#stride && (this.#gap === 0 || this.#gap === 3)
        if (this.#bytes.length > 0 && (!isNext || this.#bytes.length === longest)) this.end()
        this.#bytes.push(byte)
        this.#at.push(offset + i)
        this.#gap = 0
      }
    }
  }

  /** No run goes beyond here. */
  end()       {
    if (this.#bytes.length >= shortest) {
      const text = Buffer.from(this.#bytes)
      if (this.#stride === 0) this.#builder.add(text, this.#at[0] )
      else for (const [i, at] of this.#at.entries()) this.#builder.add(text.subarray(i, i + 1), at)
      this.#builder.lineBreak()
    }
    this.#bytes = []
    this.#at = []
    this.#gap = 0
    this.#stride = -1
  }
}

/** The readable runs of a source, a line each. */
async function* runPieces(source            )                        {
  const builder = new piece/* PieceBuilder */.u()
  const runs = new Runs(builder)
  let offset = 0
  for await (const chunk of (0,streams/* chunksOf */.U_)(source)) {
    runs.take(chunk, offset)
    offset += chunk.length
    if (builder.length > 2 ** 18) yield builder.take('text')
  }
  runs.end()
  if (builder.length > 0) yield builder.take('text')
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/pickle.js




/**
 * How long the argument of an opcode is (Python's `pickletools`): a number of bytes, `line` for one up to the next
 * line feed, `lines` for two, or by how many bytes its length is told. Opcodes that take nothing are left out.
 */
                                                                                

const pickle_text = (size           ) => ({ size, isText: true })         
const raw = (size           ) => ({ size, isText: false })         

const argumentsOf = new Map                  ([
  ...[...'IFLSVgpP'].map(letter => [letter.charCodeAt(0), 'line']         ),
  ...[...'ci'].map(letter => [letter.charCodeAt(0), 'lines']         ),
  ...Object.entries({ J: 4, K: 1, M: 2, G: 8, h: 1, j: 4, q: 1, r: 4 }         ).map(
    ([letter, bytes]) => [letter.charCodeAt(0), bytes]         ,
  ),
  [0x80, 1],
  [0x82, 1],
  [0x83, 2],
  [0x84, 4],
  [0x95, 8],
  [0x8a, raw(1)],
  [0x8b, raw(4)],
  [0x54, pickle_text(4)],
  [0x55, pickle_text(1)],
  [0x58, pickle_text(4)],
  [0x8c, pickle_text(1)],
  [0x8d, pickle_text(8)],
  [0x42, raw(4)],
  [0x43, raw(1)],
  [0x8e, raw(8)],
  [0x96, raw(8)],
])

/** Opcodes without an argument. */
const bare = new Set([...'(.012NQRb]ae})dlotsu'].map(letter => letter.charCodeAt(0)))
for (const code of [0x81, 0x85, 0x86, 0x87, 0x88, 0x89, 0x8f, 0x90, 0x91, 0x92, 0x93, 0x94, 0x97, 0x98])
  bare.add(code)

const isOpcode = (code        ) => bare.has(code) || argumentsOf.has(code)
const beginsPickle = (bytes        , at        ) =>
  bytes[at] === 0x80 && bytes[at + 1]  <= 5 && isOpcode(bytes[at + 2] )

const windowBytes = 256 * 1024
const stop = 0x2e
/** What writes arrays as they are between the opcodes. */
const joblib = 'joblib.numpy_pickle'
/** Of text before it is handed on. */
const pieceBytes = 256 * 1024

/**
 * The text of a pickle without running it: every string argument of its opcodes, a line each, and the readable
 * runs of its byte arguments (numpy keeps arrays of text there). What follows a byte that is no opcode, as the raw
 * arrays that joblib writes between them, is read for its readable runs as well. Constant memory.
 *
 * Throws a `DataError`, when all was read, where the opcodes are cut off or are none: those of a pickle end with STOP,
 * and then comes the next pickle, anything else, or nothing.
 */
async function* picklePieces(source            , path        )                        {
  const window = Buffer.allocUnsafe(windowBytes)
  const builder = new piece/* PieceBuilder */.u()
  const runs = new Runs(builder)
  let at = 0
  let end = 0
  /** Of the window's first byte in the file. */
  let offset = 0
  let atEnd = false
  /** Of the file so far. */
  let last = 0
  let hasArrays = false

  async function fill()                {
    window.copyWithin(0, at, end)
    offset += at
    end -= at
    at = 0
    while (end < window.length && !atEnd) {
      const count = await source.read(window, end)
      atEnd = count === 0
      end += count
    }
  }

  /** Passes `count` bytes on, or as many as there are. */
  async function* pass(count        , use                                    )                        {
    for (let left = count; left > 0; ) {
      if (at === end) await fill()
      if (at === end) {
        isCut = count !== Number.POSITIVE_INFINITY
        return
      }
      const part = window.subarray(at, Math.min(end, at + left))
      use(part, offset + at)
      at += part.length
      left -= part.length
      last = part[part.length - 1] 
      if (builder.length > pieceBytes) yield builder.take('pickle')
    }
  }

  let isCut = false
  const addText = (part        , place        ) => {
    if (part.length <= 64 && part.includes(joblib)) hasArrays = true
    builder.add(part, place)
  }
  const addRuns = (part        , place        ) => runs.take(part, place)

  async function* line()                        {
    for (let isLast = false; !isLast; ) {
      if (at === end) await fill()
      if (at === end) {
        isCut = true
        return
      }
      const found = window.subarray(at, end).indexOf(0x0a)
      isLast = found >= 0
      yield* pass(isLast ? found : end - at, addText)
    }
    at++
    builder.lineBreak()
  }

  /** Whether the opcodes so far are a whole pickle. */
  let isWhole = false
  for (;;) {
    if (end - at < 16 && !atEnd) await fill()
    if (at === end) break
    const code = window[at] 
    const argument = argumentsOf.get(code)
    // Behind a pickle the next one says its protocol; anything else is none.
    if (!isOpcode(code) || (isWhole && !beginsPickle(window, at))) {
      yield* pass(Number.POSITIVE_INFINITY, addRuns)
      break
    }
    isWhole = code === stop
    last = code
    at++
    if (argument === undefined) continue
    if (typeof argument === 'number') {
      isCut = end - at < argument
      at = Math.min(end, at + argument)
    } else if (typeof argument === 'string') {
      yield* line()
      if (argument === 'lines') yield* line()
    } else {
      isCut = end - at < argument.size
      if (isCut) break
      const count =
        argument.size === 8 ? Number(window.readBigUInt64LE(at)) : window.readUIntLE(at, argument.size)
      at += argument.size
      yield* pass(count, argument.isText ? addText : addRuns)
      if (argument.isText) builder.lineBreak()
      else runs.end()
    }
  }
  runs.end()
  if (builder.length > 0) yield builder.take('pickle')
  if (offset + end === 0) return
  // Bytes of an array are taken for opcodes now and then; behind the last one comes the STOP of the whole.
  if (hasArrays ? last !== stop : !isWhole || isCut)
    throw new errors/* DataError */.fL('is a damaged pickle, or none', { path }, { remedy: 'write it anew' })
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/npy.js





/**
 * The text of a numpy array file (NEP 1, versions 1 to 3): of an array of objects its pickle, of one of text its
 * readable runs, of numbers nothing.
 *
 * Throws a `DataError`, when all was read, for a file that is shorter than its header says.
 */
async function* npyPieces(source            , path        )                        {
  const window = Buffer.alloc(64 * 1024)
  let length = 0
  for (let count = -1; length < window.length && count !== 0; length += count)
    count = await source.read(window, length)
  const isLong = window[6] !== 1
  const start = isLong ? 12 : 10
  const end = start + (isLong ? window.readUInt32LE(8) : window.readUInt16LE(8))
  const header = window.toString('latin1', start, Math.min(end, length))
  const type = /'descr':\s*'([^']*)'/.exec(header)?.[1]
  const cut = () =>
    new errors/* DataError */.fL('is a numpy array that ends too early', { path }, { remedy: 'write it anew' })
  if (length < 12 || (end > length && length < window.length)) throw cut()
  const expected = end + bytesOf(header)
  let rest = window.subarray(Math.min(end, length), length)
  const body             = {
    read(into, at) {
      if (rest.length === 0) return source.read(into, at)
      const count = rest.copy(into, at)
      rest = rest.subarray(count)
      return count
    },
    close() {},
  }
  if (type?.includes('O')) {
    for await (const piece of picklePieces(body, path)) yield shifted(piece, end)
    return
  }
  const builder = new piece/* PieceBuilder */.u()
  const runs = new Runs(builder)
  const chunk = Buffer.allocUnsafe(64 * 1024)
  let offset = end
  for (;;) {
    const count = await body.read(chunk, 0)
    if (count === 0) break
    if (type === undefined || isText.test(type)) runs.take(chunk.subarray(0, count), offset)
    offset += count
    if (builder.length > 2 ** 18) yield builder.take('array')
  }
  runs.end()
  if (builder.length > 0) yield builder.take('array')
  if (offset < expected) throw cut()
}

const isText = /[SUa]/

/** Of the array that a header tells; 0 where it is of a type that does not tell its size, as that of objects. */
function bytesOf(header        )         {
  const shape = /'shape':\s*\(([^)]*)\)/.exec(header)?.[1]
  const plain = /'descr':\s*'[<>|=]?([a-zA-Z])(\d+)/.exec(header)
  if (shape === undefined || plain === null) return 0
  const [, letter, size] = plain
  const item = Number(size) * (letter === 'U' ? 4 : 1)
  return (shape.match(/\d+/g) ?? []).reduce((product, count) => product * Number(count), item)
}

function shifted(piece       , by        )        {
  return { ...piece, marks: piece.marks.map((mark, i) => (i % 2 === 1 ? mark + by : mark)) }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/parquet.js

                                                            
                                            
                                         

/** Expanded bytes of one row group's readable columns. A larger one is refused by name. */
const rowGroupBytes = 512 * 2 ** 20

/** The columns of a Parquet file that may hold text or numbers that stand for somebody. */
                          
              
                                         
                 
                                                                                                     
                                   
 

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
async function parquetColumns(
  extent        ,
  path        ,
  speaks                           ,
)                          {
  if (extent.bytes >= 4 && extent.slice(extent.bytes - 4, extent.bytes).toString('latin1') === 'PARE')
    throw new errors/* DataError */.fL('is an encrypted Parquet file', { path }, { remedy: 'leave it out with `exclude`' })
  const { parquetMetadataAsync, parquetRead, parquetSchema } = await Promise.all(/* import() */[__webpack_require__.e(8149), __webpack_require__.e(5761)]).then(__webpack_require__.bind(__webpack_require__, 15761))
  const file = {
    byteLength: extent.bytes,
    slice(start        , end = extent.bytes)              {
      const bytes = extent.slice(start, Math.min(end, extent.bytes))
      return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length)               
    },
  }
  const metadata = await reading(path, () => parquetMetadataAsync(file))
  const children = (await reading(path, async () => parquetSchema(metadata))).children
  const names = children.map(child => child.element.name)
  const wanted = names.filter((name, index) => isReadable(children[index] , speaks(name)))
  return { rows: Number(metadata.num_rows), names, batches: batches() }

  async function* batches()                           {
    if (wanted.length === 0) return
    const { compressors } = await __webpack_require__.e(/* import() */ 4345).then(__webpack_require__.bind(__webpack_require__, 44345))
    let rowStart = 0
    for (const group of metadata.row_groups) {
      const rows = Number(group.num_rows)
      if (expandedBytes(group, wanted) > rowGroupBytes)
        throw new errors/* DataError */.fL(
          `has a row group of more than ${rowGroupBytes / 2 ** 20} MiB`,
          { path },
          { remedy: 'write it with smaller row groups' },
        )
      const read = new Map                                             ()
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
      const nulls = new Array      (most).fill(null)
      yield names.map(name => read.get(name) ?? nulls)
      rowStart += rows
    }
  }
}

                                                                             

/** Dates and numbers with a fraction identify nobody without a name; all else may. */
function isReadable({ element, children }            , isNamed         )          {
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

function expandedBytes(group                                    , wanted                   )         {
  let bytes = 0
  for (const { meta_data: column } of group.columns) {
    if (column !== undefined && wanted.includes(column.path_in_schema[0] ))
      bytes += Number(column.total_uncompressed_size)
  }
  return bytes
}

function cellOf(value         )                                  {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  const texts           = []
  collect(value, texts)
  return texts.length === 0 ? null : texts.join('\n')
}

function collect(value         , texts          )       {
  if (typeof value === 'string') texts.push(value)
  else if (typeof value === 'number' || typeof value === 'bigint') texts.push(String(value))
  else if (value instanceof Uint8Array) texts.push(Buffer.from(value).toString('latin1'))
  else if (value instanceof Date) {
    if (!Number.isNaN(value.getTime())) texts.push(value.toISOString().slice(0, 10))
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) collect(part, texts)
}

/** What the library throws at a damaged file says little, and may hold what it read. */
async function reading   (path        , read                  )             {
  try {
    return await read()
  } catch (error) {
    if (error instanceof errors/* ProbityError */.M7) throw error
    throw new errors/* DataError */.fL('cannot be read as Parquet', { path }, { remedy: 'write it anew' })
  }
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/tar.js + 1 modules
var tar = __webpack_require__(48152);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/member.js
var scan_member = __webpack_require__(33079);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/refused.js
var refused = __webpack_require__(12600);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/zip.js



                                         



/** What a zip may hold at the most; each is refused by name beyond it. */
                   
                 
                                      
                        
                                                           
                       
                                                                     
                       
 

const zipCaps          = {
  entries: 65_536,
  directoryBytes: 64 * 2 ** 20,
  expandedBytes: 1024 * 2 ** 20,
  expandedRatio: 200,
}

/** A file within a zip, as the central directory tells it. */
                           
              
                  
               
                     
                                                                                     
                     
                    
 

const endBytes = 22
const longestComment = 0xffff

/**
 * The files of a zip in the order of its central directory (PKWARE APPNOTE 6.3.10, sections 4.3 and 4.4); folders
 * are left out. What the archive claims is held against the caps before anything is expanded, and what comes out
 * against what it claimed.
 *
 * Throws a `DataError` for a zip that is cut, damaged, in several volumes or beyond a cap.
 */
function zipEntries(zip        , path        , caps          = zipCaps)             {
  const { count, start, bytes, before } = findDirectory(zip, path)
  if (count > caps.entries) throw (0,refused/* refused */.J)(path, `more than ${(0,src_text/* countText */.lT)(caps.entries)} files`)
  if (bytes > caps.directoryBytes)
    throw (0,refused/* refused */.J)(path, `a directory of more than ${(0,src_text/* countText */.lT)(caps.directoryBytes)} bytes`)
  const directory = zip.slice(start, start + bytes)
  const entries             = []
  let expanded = 0
  let at = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw damaged(path)
    const flags = directory.readUInt16LE(at + 8)
    const method = directory.readUInt16LE(at + 10)
    const nameBytes = directory.readUInt16LE(at + 28)
    const extraBytes = directory.readUInt16LE(at + 30)
    const next = at + 46 + nameBytes + extraBytes + directory.readUInt16LE(at + 32)
    if (next > directory.length) throw damaged(path)
    const name = directory.toString((flags & 0x800) === 0 ? 'latin1' : 'utf8', at + 46, at + 46 + nameBytes)
    const sizes = wideSizes(
      directory,
      at,
      directory.subarray(at + 46 + nameBytes, at + 46 + nameBytes + extraBytes),
    )
    sizes.start += before
    at = next
    if (name.endsWith('/') && sizes.bytes === 0) continue
    expanded += sizes.bytes
    if (expanded > Math.max(caps.expandedBytes, caps.expandedRatio * zip.bytes))
      throw (0,refused/* refused */.J)(path, `files that expand to more than ${(0,src_text/* countText */.lT)(caps.expandedBytes)} bytes`)
    const unreadable =
      (flags & 1) !== 0
        ? 'encrypted'
        : method !== 0 && method !== 8
          ? `compression method ${method}`
          : undefined
    entries.push({
      path: name,
      bytes: sizes.bytes,
      packedBytes: sizes.packedBytes,
      ...(unreadable === undefined ? {} : { unreadable }),
      open: () => openEntry(zip, (0,scan_member/* memberPath */.Mb)(path, name), { ...sizes, method }),
    })
  }
  if (at !== directory.length) throw damaged(path)
  return entries
}

                 
               
                     
                                     
               
 

                     
               
               
               
                                                                                                          
                
 

/** Whether the file ends as a zip without a comment, whatever it begins with. */
function endsAsZip(file        )          {
  if (file.bytes < endBytes) return false
  const end = file.slice(file.bytes - endBytes, file.bytes)
  return end.readUInt32LE(0) === 0x06054b50 && end.readUInt16LE(20) === 0
}

/** The record at the end of the file, or its 64-bit form. */
function findDirectory(zip        , path        )            {
  const tailStart = Math.max(0, zip.bytes - endBytes - longestComment)
  const tail = zip.slice(tailStart, zip.bytes)
  let end = tail.length - endBytes
  while (
    end >= 0 &&
    (tail.readUInt32LE(end) !== 0x06054b50 || end + endBytes + tail.readUInt16LE(end + 20) > tail.length)
  )
    end--
  if (end < 0)
    throw new errors/* DataError */.fL('has no central directory', { path }, { remedy: 'store the whole archive' })
  if (tail.readUInt16LE(end + 4) !== 0 && tail.readUInt16LE(end + 4) !== 0xffff)
    throw (0,refused/* refused */.J)(path, 'several volumes')
  let count = tail.readUInt16LE(end + 10)
  let bytes = tail.readUInt32LE(end + 12)
  let start = tail.readUInt32LE(end + 16)
  let directoryEnd = tailStart + end
  if (end >= 20 && tail.readUInt32LE(end - 20) === 0x07064b50) {
    // Where it says, or, behind something else, right here.
    let at = Number(tail.readBigUInt64LE(end - 12))
    if (!isAt(zip, at, 0x06064b50)) at = tailStart + end - 20 - 56
    if (!isAt(zip, at, 0x06064b50) || at + 56 > zip.bytes) throw damaged(path)
    const wide = zip.slice(at, at + 56)
    count = Number(wide.readBigUInt64LE(32))
    bytes = Number(wide.readBigUInt64LE(40))
    start = Number(wide.readBigUInt64LE(48))
    directoryEnd = at
  }
  const before = count === 0 || isAt(zip, start, 0x02014b50) ? 0 : directoryEnd - bytes - start
  if (before < 0 || start + before + bytes > zip.bytes) throw damaged(path)
  return { count, start: start + before, bytes, before }
}

const isAt = (zip        , at        , sign        ) =>
  at >= 0 && at + 4 <= zip.bytes && zip.slice(at, at + 4).readUInt32LE(0) === sign

/** Sizes of a central header, which stand in its extra field where they need 64 bits. */
function wideSizes(directory        , at        , extra        )        {
  const narrow = [
    directory.readUInt32LE(at + 24),
    directory.readUInt32LE(at + 20),
    directory.readUInt32LE(at + 42),
  ]
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) !== 1) continue
    let next = i + 4
    const end = Math.min(extra.length, next + extra.readUInt16LE(i + 2))
    for (const [index, size] of narrow.entries()) {
      if (size !== 0xffffffff || next + 8 > end) continue
      narrow[index] = Number(extra.readBigUInt64LE(next))
      next += 8
    }
  }
  return { bytes: narrow[0] , packedBytes: narrow[1] , start: narrow[2]  }
}

function openEntry(zip        , path        , entry                            )             {
  if (entry.start + 30 > zip.bytes) throw damaged(path)
  const local = zip.slice(entry.start, entry.start + 30)
  if (local.readUInt32LE(0) !== 0x04034b50) throw damaged(path)
  const start = entry.start + 30 + local.readUInt16LE(26) + local.readUInt16LE(28)
  const end = start + entry.packedBytes
  if (end > zip.bytes) throw damaged(path)
  const packed = chunks(zip, start, end)
  const whole =
    entry.method === 0
      ? packed
      : (0,streams/* expanded */.sz)(packed, (0,external_node_zlib_.createInflateRaw)({ chunkSize: chunkBytes }), () => damaged(path))
  return (0,streams/* sourceOf */.vz)(checked(whole, entry.bytes, path))
}

/** Holds what comes out against what the archive says. */
async function* checked(pieces                       , bytes        , path        )                         {
  let given = 0
  for await (const piece of pieces) {
    given += piece.length
    if (given > bytes) throw (0,refused/* refused */.J)(path, 'more bytes than its archive says')
    yield piece
  }
  if (given !== bytes) throw damaged(path)
}

const chunkBytes = 128 * 1024

async function* chunks(zip        , start        , end        )                         {
  for (let at = start; at < end; at += chunkBytes) yield zip.slice(at, Math.min(end, at + chunkBytes))
}

function damaged(path        )            {
  return new errors/* DataError */.fL('is a damaged zip', { path }, { remedy: 'pack it again and store all of it' })
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/kind.js
var scan_kind = __webpack_require__(70239);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/json-strings.js


/** A string of a JSON text: the bytes between its quotes, still escaped, and the keys and indexes that lead to it. */
                             
                                    
                                                        
                
               
             
 

/** Nesting that no file of ours needs: a deeper one was made to break readers. */
const deepest = 256

/**
 * Visits every string of a JSON text in file order. Numbers and literals are passed over; of the grammar only as
 * much is held as is needed to know where each string belongs.
 *
 * Throws a `DataError` for a text that is no JSON, cut or nested too deep.
 */
function jsonStrings(bytes        , name        , visit                              )       {
  const path                      = []
  /** For each open bracket, whether it is an object. */
  const open            = []
  let expectsKey = false
  const fail = (at        ) => new errors/* DataError */.fL('is not JSON', { path: name, byteOffset: at })
  for (let i = 0; i < bytes.length; i++) {
    const isObject = open.at(-1) === true
    switch (bytes[i]) {
      case 0x22: {
        const end = stringEnd(bytes, i + 1)
        if (end < 0) throw fail(i)
        if (isObject && expectsKey) {
          visit({ path: path.slice(0, -1), isKey: true, start: i + 1, end })
          path[path.length - 1] = unescaped(bytes, i + 1, end)
          expectsKey = false
        } else visit({ path, isKey: false, start: i + 1, end })
        i = end
        break
      }
      case 0x7b:
      case 0x5b:
        if (open.length === deepest)
          throw new errors/* DataError */.fL(`is nested more than ${deepest} deep`, { path: name })
        expectsKey = bytes[i] === 0x7b
        open.push(expectsKey)
        path.push(expectsKey ? '' : 0)
        break
      case 0x7d:
      case 0x5d:
        if (open.pop() !== (bytes[i] === 0x7d)) throw fail(i)
        path.pop()
        expectsKey = false
        break
      case 0x2c:
        if (open.length === 0) throw fail(i)
        if (isObject) expectsKey = true
        else path[path.length - 1] = (path.at(-1)          ) + 1
        break
    }
  }
  if (open.length > 0) throw fail(bytes.length)
}

/** Index of the closing quote; negative where there is none. */
function stringEnd(bytes        , start        )         {
  for (let at = start; ; ) {
    const end = bytes.indexOf(0x22, at)
    if (end < 0) return -1
    let backslashes = 0
    while (bytes[end - 1 - backslashes] === 0x5c && end - 1 - backslashes >= start) backslashes++
    if (backslashes % 2 === 0) return end
    at = end + 1
  }
}

function unescaped(bytes        , start        , end        )         {
  const parts           = []
  plainParts(bytes, start, end, part => parts.push(part))
  return Buffer.concat(parts).toString()
}

const simple                                   = { 98: 8, 102: 12, 110: 10, 114: 13, 116: 9 }

/**
 * The text of a string in parts: plain stretches, and each escape as what it stands for with the place where it
 * stands. A damaged escape is taken as its letters: the text is searched, not kept.
 */
function plainParts(
  bytes        ,
  start        ,
  end        ,
  take                                    ,
)       {
  for (let i = start; i < end; ) {
    const slash = bytes.subarray(i, end).indexOf(0x5c)
    if (slash < 0) {
      take(bytes.subarray(i, end), i)
      return
    }
    if (slash > 0) take(bytes.subarray(i, i + slash), i)
    i += slash
    if (bytes[i + 1] !== 0x75) {
      const letter = bytes[i + 1] 
      take(Buffer.of(simple[letter] ?? letter), i)
      i += 2
      continue
    }
    const units = /^(?:\\u[0-9a-fA-F]{4}){1,2}/.exec(bytes.toString('latin1', i, Math.min(end, i + 12)))?.[0]
    if (units === undefined) {
      take(Buffer.of(0x75), i)
      i += 2
      continue
    }
    const codes = units.match(/[0-9a-fA-F]{4}/g) .map(hex => Number.parseInt(hex, 16))
    const isPair = codes[0]  >= 0xd800 && codes[0]  < 0xdc00 && codes.length === 2
    take(Buffer.from(String.fromCharCode(...codes.slice(0, isPair ? 2 : 1))), i)
    i += isPair ? 12 : 6
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/notebook.js



/** Outputs that hold no text: pictures, sound and documents, in base64. */
const isBinary = (mime        ) =>
  /^(image|audio|video)\/|^application\/(pdf|octet-stream|zip)/.test(mime) && mime !== 'image/svg+xml'

/**
 * All text of a Jupyter notebook (nbformat 3 and 4): the sources of its cells, every output of every kind (streams,
 * results, displays, tracebacks), names of attachments, metadata. The lines of a list are joined to one piece. What
 * is said of the place counts cells and outputs from 1.
 *
 * Throws a `DataError` for a file that is no JSON.
 */
function notebookPieces(bytes        , name        )          {
  const pieces          = []
  const builder = new piece/* PieceBuilder */.u()
  let group = ''
  let place = ''
  let isColour = false
  const flush = () => {
    if (builder.length > 0) pieces.push(builder.take(place))
  }
  jsonStrings(bytes, name, string => {
    if (string.end === string.start || isSkipped(bytes, string)) return
    const key = string.isKey ? `key ${string.start}` : textOf(string.path)
    if (key !== group) {
      flush()
      group = key
      place = placeOf(string.path)
    }
    plainParts(bytes, string.start, string.end, (part, at) => {
      // Tracebacks are coloured by control codes, whose letters would run into the word that follows.
      if (isColour) {
        const code = /^\[[0-9;]*[A-Za-z]/.exec(part.toString('latin1', 0, 32))?.[0].length ?? 0
        part = part.subarray(code)
        at += code
      }
      isColour = part.length === 1 && part[0] === 0x1b
      if (!isColour) builder.add(part, at)
    })
  })
  flush()
  return pieces
}

/** Keys that the format itself has say nothing; those of attachments and other data may. */
function isSkipped(bytes        , { path, isKey, start, end }            )          {
  const at = path.findIndex(part => part === 'data' || part === 'attachments')
  if (isKey) return at < 0 && !path.includes('metadata')
  if (at < 0) return false
  const isNamedSo = path.slice(at + 1).some(part => typeof part === 'string' && isBinary(part))
  // Whatever it calls itself: text is text.
  for (let i = start; isNamedSo && i < end; i++) if (base64[bytes[i] ] === 0) return false
  return isNamedSo
}

/** With the backslash of an escaped line feed. */
const base64 = new Uint8Array(256).map((_, byte) => (/[\w+/=\\-]/.test(String.fromCharCode(byte)) ? 1 : 0))

/** The items of a list of lines belong together. */
function textOf(path                              )         {
  const isLine =
    typeof path.at(-1) === 'number' &&
    /^(source|input|text|traceback|[\w.+-]+\/[\w.+-]+)$/.test(String(path.at(-2)))
  return JSON.stringify(isLine ? path.slice(0, -1) : path)
}

function placeOf(path                              )         {
  const after = (key        ) => {
    const at = path.indexOf(key)
    return at < 0 ? undefined : path[at + 1]
  }
  const cell = after('cells')
  if (typeof cell !== 'number') return 'metadata'
  const output = after('outputs')
  const isSource = path.includes('source') || path.includes('input')
  return `cell ${cell + 1}${typeof output === 'number' ? `, output ${output + 1}` : isSource ? '' : ', metadata'}`
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/scan.js + 13 modules
var scan_scan = __webpack_require__(4817);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/notebook-scan.js


                                                   
                                                          


/** Lines are those of the file. A notebook that is no JSON is read as text. */
async function scanNotebook(
  whole        ,
  path        ,
  { onHit, ...options }             ,
  signal             ,
)                    {
  const starts = lineStarts(whole)
  const placed = (hit     ) => ({ ...hit, line: lineOf(starts, hit.start) })
  const placedOnHit = onHit && { onHit: (hit     ) => onHit(placed(hit)) }
  const scan = await (0,scan_scan/* scanPieces */.vo)(piecesOf(whole, path), { ...options, ...placedOnHit }, signal)
  return { ...scan, matches: scan.matches.map(match => ({ ...match, places: match.places.map(placed) })) }
}

function piecesOf(whole        , path        )          {
  try {
    return notebookPieces(whole, path)
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    return [{ text: whole, marks: [0, 0], place: 'text' }]
  }
}

function lineStarts(bytes        )           {
  const starts = [0]
  for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, at + 1)) starts.push(at + 1)
  return starts
}

/** The line of a byte, from 1. */
function lineOf(starts                   , at        )         {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (starts[middle]  <= at) low = middle
    else high = middle - 1
  }
  return low + 1
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/contents.js











                                                     





/** A file, or one within an archive (`memberPath`), and what the scan found in it. */
                          
              
                   
            
                
 

/** What is scanned of a file: its bytes as they are stored, in another encoding, or what they expand to. */
                                                    

/** What was not scanned, and whether that leaves the verdict open. */
                         
              
                
                                                                                                                    
                                         
 

                           
                    
                  
 

/** What a scan needs besides the file. */
                  
                                                                                         
                                                                   
                     
 

/** A notebook is held in memory; a larger one is read as plain JSON. */
const notebookBytes = 64 * 2 ** 20

/** Compressed over and over; more levels were made to break readers. */
const mostLayers = 8

/** A file to scan: where it is for a reader, and the name that tells what it is (`a.csv` of `a.csv.gz`). */
                   
              
              
                                              
                
                           
                   
            
                   
                         
                                                                           
                             
 

/** Scans a file, whatever it is. What cannot be read is told, not thrown. */
async function scanContents(
  content                                         ,
  reader        ,
)                    {
  const found           = { scanned: [], unread: [] }
  await scanInto(
    found,
    { ...content, name: content.path, layers: 0, isWithin: false, form: 'stored' },
    reader,
  )
  return found
}

async function scanInto(found          , content         , reader        )                {
  const { path, name } = content
  let source                        
  try {
    source = await content.open()
    const { head, whole } = await (0,streams/* peek */.se)(source, scan_kind/* headBytes */.c4)
    await scanKind(found, whole, (0,scan_kind/* kindOf */.I)(name, head), content, reader)
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    // Of a damaged archive some files may have been read: what was found in them stands.
    found.unread.push({ path, reason: reasonOf(error, path), why: 'unreadable' })
  } finally {
    source?.close()
  }
}

const reasonOf = ({ message }           , path        ) =>
  message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message

async function scanKind(
  found          ,
  source            ,
  kind             ,
  content         ,
  reader        ,
)                {
  const { path, name, layers } = content
  const { signal } = reader
  const form = kind === 'zlib' ? 'expanded' : content.form
  const options = () => reader.options(path, kind, form)
  const add = (scan          ) => found.scanned.push({ path, kind, form, scan })
  const pieces = async (list                                        ) => {
    add(await (0,scan_scan/* scanPieces */.vo)(list, options(), signal))
  }
  switch (kind) {
    case 'lfs':
      found.unread.push({
        path,
        reason: 'a Git LFS pointer; the data are not in this checkout',
        why: 'absent',
      })
      break
    case 'binary':
      if ((0,scan_kind/* saysZip */.cT)(name) || source.readAt !== undefined) {
        const extent = await (0,containers_extent/* extentOfSource */.Pt)(source, await content.size(), path)
        if ((0,scan_kind/* saysZip */.cT)(name) || endsAsZip(extent)) {
          await scanZip(found, extent, content, reader)
          break
        }
      }
      found.unread.push({ path, reason: 'binary', why: 'binary' })
      break
    case 'bzip2':
    case 'xz':
    case 'lzma':
    case 'lz4':
    case '7z':
    case 'rar':
      found.unread.push({
        path,
        reason: `compressed with ${kind}`,
        why: (0,scan_kind/* saysData */.xo)(name) ? 'unreadable' : 'binary',
      })
      break
    case 'gzip':
    case 'zstd': {
      if (layers === mostLayers) {
        found.unread.push({
          path,
          reason: `compressed more than ${mostLayers} times over`,
          why: 'unreadable',
        })
        break
      }
      const inner = name.replace(/\.(gz|zst|zstd)$/i, '')
      const open = async () => (0,decompress/* decompressed */.j)(new stored/* StoredBytes */.Z(source), kind, path, caps/* defaultCaps */.P)
      await scanInto(found, { ...content, name: inner, layers: layers + 1, form: 'expanded', open }, reader)
      break
    }
    case 'zlib':
      await pieces(picklePieces((0,streams/* inflated */.kb)(source, path, await content.size()), path))
      break
    case 'zip':
      await scanZip(found, await (0,containers_extent/* extentOfSource */.Pt)(source, await content.size(), path), content, reader)
      break
    case 'tar':
      await scanTar(found, source, content, reader)
      break
    case 'parquet': {
      const extent = await (0,containers_extent/* extentOfSource */.Pt)(source, await content.size(), path)
      const search = options()
      const { names, batches } = await parquetColumns(extent, path, name => speaks(name, search))
      add(await (0,scan_scan/* scanColumns */.dH)(names, batches, search, signal))
      break
    }
    case 'notebook':
      if ((await content.size()) > notebookBytes) await scanKind(found, source, 'json', content, reader)
      else {
        const whole = await (0,containers_extent/* wholeOf */.l2)(source, path, notebookBytes)
        add(await scanNotebook(whole, path, options(), signal))
      }
      break
    case 'pickle':
      await pieces(picklePieces(source, path))
      break
    case 'npy':
      await pieces(npyPieces(source, path))
      break
    case 'runs':
      await pieces(runPieces(source))
      break
    case 'mlflow':
      await pieces([await namedValue(source, path)])
      break
    case 'utf-16le':
    case 'utf-16be':
    case 'utf-32le':
    case 'utf-32be':
      await scanKind(
        found,
        (0,streams/* utf8Of */.vw)(source, kind),
        (0,scan_kind/* textKindOf */.Ji)(name),
        { ...content, form: form === 'stored' ? 'recoded' : form },
        reader,
      )
      break
    default:
      add(await (0,scan_scan/* scanFile */.WN)(source, kind, options(), signal))
  }
}

/** Whether the name of a column speaks for something. */
function speaks(name        , options             )          {
  const { recognizers, rules } = (0,scan_scan/* contextOf */.Vm)(options).engine.meaningOf(name)
  return recognizers.length + rules.length > 0
}

async function scanZip(found          , zip        , content         , reader        )                {
  if (isRefused(found, content)) return
  const names = new scan_member/* MemberNames */.xI(content.path)
  for (const entry of zipEntries(zip, content.path))
    await scanMember(found, { ...entry, open: async () => entry.open() }, names, reader)
}

async function scanTar(found          , source            , content         , reader        )                {
  if (isRefused(found, content)) return
  const names = new scan_member/* MemberNames */.xI(content.path)
  for await (const entry of (0,tar/* tarEntries */.O_)(source, content.path))
    await scanMember(found, { ...entry, open: async () => entry.source }, names, reader)
}

function isRefused(found          , { path, isWithin }         )          {
  if (isWithin) found.unread.push({ path, reason: 'an archive within an archive', why: 'unreadable' })
  return isWithin
}

async function scanMember(
  found          ,
  member                                                                             ,
  names             ,
  reader        ,
)                {
  const { bytes, unreadable, open } = member
  const path = names.next(member.path)
  if (unreadable !== undefined) found.unread.push({ path, reason: unreadable, why: 'unreadable' })
  else {
    const name = (0,scan_member/* memberPath */.Mb)(names.archive, member.path)
    const size = async () => bytes
    await scanInto(found, { path, name, layers: 0, isWithin: true, form: 'expanded', size, open }, reader)
  }
}

/** A file of MLflow holds one value; its name says of what. */
async function namedValue(source            , path        )                 {
  const builder = new piece/* PieceBuilder */.u()
  builder.add(Buffer.from(`${path.slice(path.lastIndexOf('/') + 1)}: `), 0)
  builder.add(await (0,containers_extent/* wholeOf */.l2)(source, path, 2 ** 20), 0)
  return builder.take('value')
}


/***/ }),

/***/ 50784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ Fields),
/* harmony export */   q: () => (/* binding */ readFields)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19160);
/* harmony import */ var _window_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69565);
                                      



const quote = 0x22
const lf = 0x0a
const cr = 0x0d
const space = 0x20
const tab = 0x09

/** Where the fields of a table end. */
class Fields {
  /** The field without white space and quotes around it; with its quotes where more than white space follows them. */
  start = 0
  end = 0
  /** After its delimiter or line end. */
  next = 0
  isLast = false
  /** LFs within it, and the place after the last one. */
  lines = 0
  lineStart = -1
           #ends = new Uint8Array(256)

  constructor(delimiter        ) {
    this.#ends[delimiter] = 1
    this.#ends[lf] = 1
  }

  /** Reads the field at `from`; false where `high` cuts it and more is to come. */
  read(bytes        , from        , high        , atEnd         )          {
    let i = from
    this.lines = 0
    while (i < high && bytes[i] === space) i++
    let start = i
    let closing = -1
    if (i < high && bytes[i] === quote) {
      start = ++i
      for (;;) {
        while (i < high && bytes[i] !== quote) {
          if (bytes[i] === lf) {
            this.lines++
            this.lineStart = i + 1
          }
          i++
        }
        if (i + 1 < high && bytes[i + 1] === quote) i += 2
        else break
      }
      if (i + 1 >= high && !atEnd) return false
      closing = i++
    }
    const ends = this.#ends
    while (i < high && ends[bytes[i]] === 0) i++
    if (i >= high && !atEnd) return false
    let end = trimmed(bytes, start, Math.min(i, high))
    if (closing >= 0) {
      if (end > closing + 1) start--
      else end = trimmed(bytes, start, Math.min(closing, high))
    }
    this.start = start
    this.end = end
    this.isLast = i >= high || bytes[i] === lf
    this.next = i + 1
    return true
  }

  /** Takes the bytes up to `to` for a part of the field at `from`. */
  cut(bytes        , from        , to        )       {
    this.start = from
    this.end = this.next = to
    this.isLast = false
    this.lines = 0
    for (let i = from; i < to; i++)
      if (bytes[i] === lf) {
        this.lines++
        this.lineStart = i + 1
      }
  }
}

/** Where the text from `start` ends without white space. */
function trimmed(bytes        , start        , end        )         {
  let last = end
  while (last > start && (bytes[last - 1] === cr || bytes[last - 1] === space || bytes[last - 1] === tab))
    last--
  return last
}

/** What the fields of a table are read for. */
                             
                                                                                                                    
                                                                                   
                                         
                 
 

/**
 * Reads all fields of a table from where its records begin. Records of any width are taken, quotes or not: all is to be
 * looked at, nothing is to be refused. The number of records; blank lines are none.
 *
 * @param from where the first record begins in the window, which was filled. @param line its number.
 */
async function readFields(
  window        ,
  fields        ,
  { from: first, line: firstLine }                                ,
  taker            ,
  signal             ,
)                  {
  const { bytes } = window
  let from = first
  let line = firstLine
  let lineStart = from
  let rows = 0
  let field = 0
  const spot       = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0, linesFrom: undefined }
  for (;;) {
    const high = window.end
    spot.offset = window.offset
    while (from < high) {
      let isWhole = true
      if (!fields.read(bytes, from, high, window.atEnd)) {
        if (high - from < _window_js__WEBPACK_IMPORTED_MODULE_0__/* .bufferBytes */ ._ - _text_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc) break
        // A field longer than the buffer: taken in parts.
        fields.cut(bytes, from, (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .cutBefore */ .m0)(bytes, high - _text_js__WEBPACK_IMPORTED_MODULE_1__/* .margin */ .Lc))
        isWhole = false
      }
      const { start, end, isLast } = fields
      const isBlank = field === 0 && isLast && start === end
      if (start < end) {
        spot.line = line
        spot.lineStart = lineStart
        spot.linesFrom = fields.lines > 0 ? from : undefined
        spot.record = rows + 1
        taker.field(field, bytes, start, end, spot)
      }
      if (fields.lines > 0) {
        line += fields.lines
        lineStart = fields.lineStart
      }
      from = fields.next
      if (isWhole) field++
      if (isLast) {
        if (!isBlank) {
          rows++
          taker.record?.()
        }
        field = 0
        line++
        lineStart = from
      }
    }
    if (window.atEnd) break
    from = Math.min(from, window.end)
    lineStart -= from
    await window.fill(from)
    signal.throwIfAborted()
    from = 0
  }
  // The last field of the last line is empty.
  if (field > 0) {
    rows++
    taker.record?.()
  }
  return rows
}


/***/ }),

/***/ 70239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ kindOf),
/* harmony export */   Ji: () => (/* binding */ textKindOf),
/* harmony export */   c4: () => (/* binding */ headBytes),
/* harmony export */   cT: () => (/* binding */ saysZip),
/* harmony export */   xo: () => (/* binding */ saysData)
/* harmony export */ });
/* harmony import */ var _containers_tar_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48152);

                                    

/** What a file is, by its first bytes and its name. `binary` is what nothing here reads. */
                         
        
              
             
         
         
          
          
          
           
            
         
          
              
              
              
              
            
         
            

/** Compressed in a way that nothing here expands. */
                                                                    

/** Bytes that tell. */
const headBytes = 2048

/** Files that are read as text even where they hold zero bytes: a zero byte hides nothing. */
const isTextual =
  /\.(csv|tsv|tab|jsonl?|ndjson|geojson|ipynb|txt|md|rst|tex|log|ya?ml|toml|ini|cfg|conf|env|xml|html?|svg|sql|py|r|rmd|jl|js|mjs|ts|tsx|jsx|java|scala|kt|go|rs|c|h|cpp|hpp|cs|rb|php|pl|sh|bat|ps1|tf|eml|vcf|ics|ldif|fasta)$/

const isTable = /\.(parquet|pq|parq|arrow|feather|avro|orc|xlsx?|ods|db|sqlite3?)$/
const isModel = /\.(pkl|pickle|pk|joblib|npy|npz|pt|pth|keras|h5|hdf5|onnx)$/
const isArchive = /\.(tar|zip|tgz|tbz2?|txz|tlz)$/
/** Zips by another name. */
const isZip = /\.(zip|npz|keras|xlsx|xlsm|docx|pptx|ods|odt|odp|epub|whl|jar)$/

/** Whether a name says that data or documents are in the file, compressed or not. */
function saysData(path        )          {
  const name = path.toLowerCase().replace(/\.(bz2|xz|lzma|lz4|7z|rar)$/, '')
  return [isTextual, isTable, isModel, isArchive, isZip].some(names => names.test(name))
}

/** Whether a name says that the file is a zip. */
const saysZip = (path        ) => isZip.test(path.toLowerCase())

/** @param head the first `headBytes` of the file, or all of them. */
function kindOf(path        , head        )              {
  const name = path.toLowerCase()
  const magic = head.toString('latin1', 0, 8)
  if (isLfsPointer(head)) return 'lfs'
  // It begins with the name of a file, which may read as a mark of something else.
  if ((0,_containers_tar_js__WEBPACK_IMPORTED_MODULE_0__/* .beginsAsTar */ .cc)(head)) return 'tar'
  if (magic.startsWith('\x1f\x8b')) return 'gzip'
  if (/^(\x28\xb5\x2f\xfd|[\x50-\x5f]\x2a\x4d\x18)/.test(magic)) return 'zstd'
  if (/^PK(\x03\x04|\x05\x06)/.test(magic)) return 'zip'
  // Text may begin so; what follows in a Parquet file is binary.
  if (/^PAR[1E]/.test(magic) && (/\.(parquet|pq|parq)$/.test(name) || hasControls(head))) return 'parquet'
  const packing = packingOf(magic, head)
  if (packing !== undefined) return packing
  if (magic.startsWith('\x93NUMPY')) return 'npy'
  if (/^\x80[\x01-\x05]/.test(magic)) return 'pickle'
  // A damaged one.
  if (/^ustar {0,2}\0/.test(head.toString('latin1', 257, 265))) return 'tar'
  if (/\.(pkl|pickle|pk|joblib)$/.test(name)) return /^x[\x01\x5e\x9c\xda]/.test(magic) ? 'zlib' : 'pickle'
  if (/\.(model|spm)$/.test(name) && head.includes(0)) return 'runs'
  const wide = utf32Of(head) ?? utf16Of(head)
  if (wide !== undefined) return wide
  if (!head.includes(0) || isTextual.test(name)) return textKindOf(path)
  return /\.(tar|tgz)$/.test(name) ? 'tar' : 'binary'
}

/** What a text is, by its name. */
function textKindOf(path        )                               {
  const name = path.toLowerCase()
  if (name.endsWith('.ipynb')) return 'notebook'
  if (name.endsWith('.csv')) return 'csv'
  if (/\.(tsv|tab)$/.test(name)) return 'tsv'
  if (/\.(json|geojson|webmanifest)$/.test(name)) return 'json'
  if (/\.(jsonl|ndjson)$/.test(name)) return 'jsonl'
  if (/(^|\/)mlruns\/.*\/(params|tags)\/[^/]+$/.test(name)) return 'mlflow'
  return 'text'
}

/** All of the file, and nothing else in it: whoever writes its first line before data hides nothing. */
function isLfsPointer(head        )          {
  return (
    head.length < 1024 &&
    /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:ext-[^\n]*\n)*oid sha256:[0-9a-f]{64}\nsize \d+\n$/.test(
      head.toString('latin1'),
    )
  )
}

const hasControls = (head        ) => head.some(byte => byte < 0x09)

function packingOf(magic        , head        )                      {
  if (/^BZh[1-9](1AY&|\x17rE8)/.test(magic)) return 'bzip2'
  if (magic.startsWith('\xfd7zXZ\0')) return 'xz'
  if (magic.startsWith('\x04\x22\x4d\x18')) return 'lz4'
  if (magic.startsWith('7z\xbc\xaf\x27\x1c')) return '7z'
  if (magic.startsWith('Rar!\x1a\x07')) return 'rar'
  // The properties that all writers take, the size of the dictionary, and that of the content: unknown, or below 2^40.
  const isLzma = magic.startsWith(']\0\0') && /^(\xff{8}|.{5}\0{3})$/s.test(head.toString('latin1', 5, 13))
  return isLzma ? 'lzma' : undefined
}

/** By its mark, or by three zero bytes of four. */
function utf32Of(head        )                                      {
  if (head.length < 4) return undefined
  if (head.readUInt32LE(0) === 0xfeff) return 'utf-32le'
  if (head.readUInt32BE(0) === 0xfeff) return 'utf-32be'
  const letters = head.length >> 2
  if (letters < 8 || !head.includes(0)) return undefined
  const zeros = [0, 0, 0, 0]
  for (let i = 0; i < 4 * letters; i++) if (head[i] === 0) zeros[i % 4] ++
  const isWide = (letter        , others                   ) =>
    zeros[letter]  < 0.1 * letters && others.every(place => zeros[place]  > 0.9 * letters)
  if (isWide(0, [2, 3]) && zeros[1]  > 0.5 * letters) return 'utf-32le'
  return isWide(3, [0, 1]) && zeros[2]  > 0.5 * letters ? 'utf-32be' : undefined
}

/** By its mark, or by the zero bytes that every Latin letter has in it. */
function utf16Of(head        )                                      {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  if (!head.includes(0)) return undefined
  const zeros = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i % 2] ++
  const [even, odd] = zeros                    
  if (odd > 0.4 * (head.length / 2) && even < 0.1 * odd) return 'utf-16le'
  return even > 0.4 * (head.length / 2) && odd < 0.1 * even ? 'utf-16be' : undefined
}


/***/ }),

/***/ 33079:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ partsOf),
/* harmony export */   Mb: () => (/* binding */ memberPath),
/* harmony export */   xI: () => (/* binding */ MemberNames)
/* harmony export */ });
/** Parts the path of an archive from that of a file in it. No path of a file holds this byte; `!` many do. */
const parting = '\0'

/** The path of a file in an archive, as the scan knows it; it is told as `models.zip!vocab.json`. */
function memberPath(archive        , member        )         {
  return `${archive}${parting}${member}`
}

/**
 * Path of a file, and within an archive that of the file in it.
 *
 * @example partsOf(memberPath('a!.zip', 'b!.csv')) // ['a!.zip', 'b!.csv']
 */
function partsOf(path        )                                            {
  const at = path.indexOf(parting)
  return at < 0 ? [path, undefined] : [path.slice(0, at), path.slice(at + parting.length)]
}

/** The paths of the files of one archive, which may have several of one name: the second is told as `a.csv (2)`. */
class MemberNames {
           archive        
           #counts = new Map                ()

  constructor(archive        ) {
    this.archive = archive
  }

  next(member        )         {
    let count = this.#counts.get(member) ?? 0
    let name        
    do name = ++count === 1 ? member : `${member} (${count})`
    while (this.#counts.has(name))
    this.#counts.set(member, count).set(name, 1)
    return memberPath(this.archive, name)
  }
}


/***/ }),

/***/ 87520:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ OwnNames)
/* harmony export */ });
/** Tells columns of one name apart: a second `email` is `email (2)`. */
class OwnNames {
  /** Of each name, the last number that it got. */
           #last = new Map                ()

  of(name        )         {
    let number = this.#last.get(name) ?? 0
    let own        
    do {
      number++
      own = number === 1 ? name : `${name} (${number})`
    } while (this.#last.has(own))
    this.#last.set(own, 1).set(name, number)
    return own
  }
}


/***/ }),

/***/ 5899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ chanceOf)
/* harmony export */ });
/**
 * Decimal logarithm of an upper bound of the chance that `passed` or more of `tried` random values pass a check that
 * one passes with `chance`: −n·D(k/n ‖ p) / ln 10 (Chernoff 1952, Hoeffding 1963). 0 where no more pass than expected.
 *
 * @example chanceOf(1000, 1000, 1 / 11) // -1041.4
 */
function chanceOf(passed        , tried        , chance        )         {
  const rate = passed / tried
  if (tried === 0 || rate <= chance) return 0
  const term = (part        , of        ) => (part === 0 ? 0 : part * Math.log(part / of))
  return -(tried * (term(rate, chance) + term(1 - rate, 1 - chance))) / Math.LN10
}


/***/ }),

/***/ 67817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ar: () => (/* binding */ AllPrints),
/* harmony export */   Fc: () => (/* binding */ printOf),
/* harmony export */   Ri: () => (/* binding */ Sketch),
/* harmony export */   UO: () => (/* binding */ isWithin),
/* harmony export */   oR: () => (/* binding */ joined)
/* harmony export */ });
/* harmony import */ var _people_combinations_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72787);
/* harmony import */ var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88151);



/**
 * A number of 53 bits that stands for a value in its compact form, to compare columns with. Of ten million people the
 * chance that any two share one is 1 in 180.
 */
function printOf(compact        )         {
  (0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .hashTexts */ .t)([compact])
  return (_text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .halves */ .A.high >>> 11) * 2 ** 32 + _text_hash_js__WEBPACK_IMPORTED_MODULE_0__/* .halves */ .A.low
}

/** The values of a column, by their prints. */
                                                  
                          
 

/** All of them. */
class AllPrints                   {
           #values = new _people_combinations_js__WEBPACK_IMPORTED_MODULE_1__/* .Combinations */ .j()

  get size()         {
    return this.#values.size
  }

  add(print        )       {
    this.#values.add(Math.floor(print / 2 ** 32), print >>> 0)
  }

  has(print        )          {
    return this.#values.has(Math.floor(print / 2 ** 32), print >>> 0)
  }

  *[Symbol.iterator]()                    {
    for (const [high, low] of this.#values) yield high * 2 ** 32 + low
  }
}

/** So many stand for a column, and so many of them are enough to tell how much of it another one has. */
const mostPrints = 256
const fewPrints = 20
/** A column that moves may change a little on its way. */
const leastShared = 0.9

/**
 * The smallest prints: a sample of the distinct values in which each is or is not, whatever column it stands in (the
 * bottom-k sketch of Cohen and Kaplan 2007).
 */
class Sketch                   {
           #smallest           = []

  add(print        )       {
    const smallest = this.#smallest
    if (smallest.length === mostPrints && print >= smallest[mostPrints - 1] ) return
    let low = 0
    let high = smallest.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (smallest[middle]  < print) low = middle + 1
      else high = middle
    }
    if (smallest[low] === print) return
    smallest.splice(low, 0, print)
    if (smallest.length > mostPrints) smallest.pop()
  }

  [Symbol.iterator]()                   {
    return this.#smallest[Symbol.iterator]()
  }
}

/** The sketch of all values of two columns. */
function joined(a                   = [], b                   = [])           {
  const sketch = new Sketch()
  for (const prints of [a, b]) for (const print of prints) sketch.add(print)
  return [...sketch]
}

/** Whether nine in ten values of a column, and more, are those of another, by their sketches in order. */
function isWithin(sketch                   , other                   )          {
  // Up to here both know all their values.
  const end = (of                   ) => (of.length < mostPrints ? Number.POSITIVE_INFINITY : of.at(-1) )
  const last = Math.min(end(sketch), end(other))
  const sample = sketch.filter(print => print <= last)
  if (sample.length < Math.max(1, Math.min(fewPrints, sketch.length))) return false
  const known = new Set(other)
  return sample.filter(print => known.has(print)).length >= leastShared * sample.length
}


/***/ }),

/***/ 4817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Vm: () => (/* binding */ contextOf),
  dH: () => (/* binding */ scanColumns),
  WN: () => (/* binding */ scanFile),
  vo: () => (/* binding */ scanPieces)
});

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/top-level.js
var top_level = __webpack_require__(78102);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/engine/at-sign.js


/** A mail address, or a URL that carries a password, around an `@`. */
                  
                                                  
               
             
                      
 

const bytesOf = (letters        ) =>
  new Uint8Array(256).map((_, byte) => (byte < 0x80 && letters.test(String.fromCharCode(byte)) ? 1 : 0))
const isLocal = bytesOf(/[\w.+%'-]/)
const isDomain = bytesOf(/[A-Za-z0-9.-]/)
const isAlnum = bytesOf(/[A-Za-z0-9]/)
const isCredential = bytesOf(/[^\s"'<>@/\\`]/)
const isUrl = bytesOf(/[^\s"'<>\\`,;)\]}|]/)

/** RFC 5321: 64 bytes before the `@`, a domain of 253; a longer domain than 100 names nobody's mail. */
const mostLocal = 64
const mostDomain = 100
/** `scheme://user:password` in front of an `@`. */
const mostCredentials = 96

/** Looks at an `@` at `at`; what lies before `from` or after `to` cannot be looked at. */
function aroundAtSign(bytes        , at        , from        , to        )                {
  if (at === from || at + 1 >= to || isAlnum[bytes[at + 1]] + letterFrom(bytes, at + 1, to) === 0) return null
  const url = urlWithCredentials(bytes, at, from, to)
  if (url !== undefined) return url
  return mail(bytes, at, from, to)
}

/** Null where it is a URL that carries nothing worth keeping (`ssh://git@host`); undefined where it is no URL. */
function urlWithCredentials(bytes        , at        , from        , to        )                            {
  const least = Math.max(from, at - mostCredentials)
  let start = at
  while (start > least && isCredential[bytes[start - 1]] === 1) start--
  if (start - 3 < from || bytes[start - 1] !== 0x2f || bytes[start - 2] !== 0x2f || bytes[start - 3] !== 0x3a)
    return undefined
  const colon = bytes.subarray(start, at).indexOf(0x3a)
  if (colon < 0) return null
  const user = bytes.toString('latin1', start, start + colon)
  const password = bytes.toString('latin1', start + colon + 1, at)
  let scheme = start - 3
  while (scheme > from && start - scheme < 24 && isLocal[bytes[scheme - 1]] === 1) scheme--
  while (scheme < start && (bytes[scheme] | 0x20) < 0x61) scheme++
  if (scheme >= start - 3 || password === '') return null
  let end = at + 1
  const most = Math.min(to, at + mostCredentials)
  while (end < most && isUrl[bytes[end]] === 1) end++
  while (bytes[end - 1] === 0x2e || bytes[end - 1] === 0x3a) end--
  const host = bytes.toString('latin1', at + 1, end)
  return {
    entity: 'URL_WITH_CREDENTIALS',
    start: scheme,
    end,
    isSynthetic:
      isPlaceholder(password) ||
      // `postgres:postgres`: what comes with the software; `a:b`.
      password.toLowerCase() === user.toLowerCase() ||
      password.length === 1 ||
      /^example\.|^[\w.-]+\.example\b|^[\w-]*\.?example\.(com|org|net)\b/i.test(host),
  }
}

const isPlaceholder = (password        ) =>
  /^(\$|<|\{|%|\*+$|x+$|\.+$)|^([a-z_]*(password|passwd|pass)|pwd|pw|secret|token|changeme|your.*|my.*|user|username|test|foo|bar|example)$/i.test(
    password,
  )

/**
 * Bytes of a Latin letter beyond ASCII that ends before `to`: two in UTF-8, one in Latin-1 and its like; 0 where none
 * does. Scripts that put no space between words (`联系jane@…`) part what they stand beside.
 */
function letterBefore(bytes        , to        , from        )         {
  const last = bytes[to - 1]
  if (to - 1 < from || last < 0x80) return 0
  if (last >= 0xc0) return 1
  return to - 2 >= from && isLead(bytes[to - 2]) ? 2 : 0
}

/** The same of one that begins at `from`. */
function letterFrom(bytes        , from        , to        )         {
  if (from >= to || bytes[from] < 0xc0) return 0
  const isPair = from + 1 < to && bytes[from + 1] >= 0x80 && bytes[from + 1] < 0xc0
  return isPair ? (isLead(bytes[from]) ? 2 : 0) : 1
}

/** Of what begins with it in UTF-8: Latin letters with marks, and marks that follow a letter. */
const isLead = (byte        ) => (byte >= 0xc3 && byte <= 0xca) || byte === 0xcc || byte === 0xcd

function mail(bytes        , at        , from        , to        )                {
  let start = at
  const least = Math.max(from, at - mostLocal)
  for (let step = 1; step > 0 && start > least; start -= step)
    step = isLocal[bytes[start - 1]] === 1 ? 1 : letterBefore(bytes, start, least)
  // Cut at 64 within a longer run: no address.
  if (start > from && start <= at - mostLocal + 1 && isLocal[bytes[start - 1]] === 1) return null
  // An address begins with a letter or a digit; the letter of an escape (`\n`) is none of it.
  while (start < at && isAlnum[bytes[start]] + letterFrom(bytes, start, at) === 0) start++
  if (start > from && bytes[start - 1] === 0x5c && start + 1 < at) start++
  const isEnded = isAlnum[bytes[at - 1]] === 1 || bytes[at - 1] === 0x5f || letterBefore(bytes, at, from) > 0
  if (start === at || !isEnded) return null

  let end = at + 1
  const most = Math.min(to, at + 1 + mostDomain)
  for (let step = 1; step > 0 && end < most; end += step)
    step = isDomain[bytes[end]] === 1 ? 1 : letterFrom(bytes, end, most)
  while (end > at && isAlnum[bytes[end - 1]] === 0) end--
  const domain = bytes.toString('latin1', at + 1, end)
  const dot = domain.lastIndexOf('.')
  if (dot <= 0 || domain.includes('..') || domain.includes('.-') || domain.includes('-.')) return null
  const label = domain.slice(dot + 1)
  if (!(0,top_level/* isTopLevel */.i)(label)) return null
  // `x@w.to(device)`, `a@b.name[0]`, `git@host.org:path`, `@scope/name@host.io/x`.
  const after = end < to ? bytes[end] : 0
  if (after === 0x28 || after === 0x5b || after === 0x5f) return null
  const local = bytes.toString('latin1', start, at)
  if (/^(git|hg|svn|ssh)$/i.test(local)) return null
  return { entity: 'EMAIL_ADDRESS', start, end, isSynthetic: isExample(local, domain) }
}

/** Domains kept free by RFC 2606 and 6761, those that all documentation uses, and mailboxes that nobody reads. */
function isExample(local        , domain        )          {
  return (
    /(^|\.)(example\.\w+(\.\w+)?|test\.(com|org|net)|domain\.com|email\.com|yourdomain\.\w+|acme\.(com|org))$/i.test(
      domain,
    ) ||
    /\.(example|test|invalid|localhost|localdomain)$/i.test(domain) ||
    /^(no|do-?not)[._-]?reply\b/i.test(local) ||
    /(^|\.)users\.noreply\.github\.com$/i.test(domain)
  )
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/automaton.js
var automaton = __webpack_require__(37368);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/engine/exact.js
                                             

/** Bits of a number that V8 keeps unboxed. */
const laneBits = 30
const nothing = new Int32Array()

/**
 * Holds one pattern against a stretch of bytes as a whole: the positions that it may be at are bits of some numbers.
 * They are put together when the pattern is first used, which most never are.
 */
class Exact {
           #positions           
  #lanes = 0
  /** Of each byte, the positions that read it: one number a lane. */
  #reads = nothing
  /** Of each position, those that may follow. */
  #nexts = nothing
  #first = nothing
  #last = nothing
  #active = nothing
  #next = nothing

  constructor(positions           ) {
    this.#positions = positions
  }

  /** Takes time of the number of bytes, times that of the positions that the pattern may be at. */
  matches(bytes            , start        , end        )          {
    if (this.#lanes === 0) this.#build()
    return this.#lanes === 1 ? this.#inOneLane(bytes, start, end) : this.#inLanes(bytes, start, end)
  }

  #build()       {
    const { sets, follows, first, last } = this.#positions
    const lanes = Math.ceil(sets.length / laneBits)
    const put = (into                         , row        , positions                   ) => {
      for (const p of positions) into[row * lanes + Math.floor(p / laneBits)] |= 1 << (p % laneBits)
      return into
    }
    this.#lanes = lanes
    this.#first = put(new Int32Array(lanes), 0, first)
    this.#last = put(new Int32Array(lanes), 0, last)
    this.#nexts = new Int32Array(sets.length * lanes)
    for (const [p, next] of follows.entries()) put(this.#nexts, p, next)
    this.#reads = new Int32Array(256 * lanes)
    for (const [p, set] of sets.entries())
      for (let byte = 0; byte < 256; byte++) if (set[byte] === 1) put(this.#reads, byte, [p])
    this.#active = new Int32Array(lanes)
    this.#next = new Int32Array(lanes)
  }

  #inOneLane(bytes            , start        , end        )          {
    const reads = this.#reads
    const nexts = this.#nexts
    let active = this.#first[0] & reads[bytes[start]]
    for (let i = start + 1; i < end && active !== 0; i++) {
      let next = 0
      for (let left = active; left !== 0; left &= left - 1) next |= nexts[31 - Math.clz32(left & -left)]
      active = next & reads[bytes[i]]
    }
    return (active & this.#last[0]) !== 0
  }

  #inLanes(bytes            , start        , end        )          {
    const lanes = this.#lanes
    const active = this.#active
    const next = this.#next
    for (let lane = 0; lane < lanes; lane++)
      active[lane] = this.#first[lane] & this.#reads[bytes[start] * lanes + lane]
    for (let i = start + 1; i < end; i++) {
      next.fill(0)
      for (let lane = 0; lane < lanes; lane++)
        for (let left = active[lane]; left !== 0; left &= left - 1) {
          const row = (lane * laneBits + 31 - Math.clz32(left & -left)) * lanes
          for (let to = 0; to < lanes; to++) next[to] |= this.#nexts[row + to]
        }
      let any = 0
      for (let lane = 0; lane < lanes; lane++)
        any |= active[lane] = next[lane] & this.#reads[bytes[i] * lanes + lane]
      if (any === 0) return false
    }
    return active.some((bits, lane) => (bits & this.#last[lane]) !== 0)
  }
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/uses.js
var uses = __webpack_require__(49304);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/engine/neighbours.js



const isDigit = (byte        ) => byte >= 0x30 && byte <= 0x39
const isBase64 = new Uint8Array(256).map((_, byte) => (/[\w+/=]/.test(String.fromCharCode(byte)) ? 1 : 0))
isBase64[0x5f] = 0

const isArithmetic = new Uint8Array(256)
for (const sign of '+*/%<>') isArithmetic[sign.charCodeAt(0)] = 1

/** What parts a line from the one before, at most. */
const longestIndent = 64

/** `12345678/4539…` */
const longestNumber = 20

/** Shorter runs of base64 are words and paths. */
const shortBase64 = 24

/**
 * Whether what stands before a place shows that what begins there is a part of something else: the mantissa of a number,
 * a version, a UUID or another hyphenated code, an amount. `from` bounds what may be looked at.
 */
function isPartBefore(bytes            , start        , from        )          {
  if (start === from) return false
  const before = bytes[start - 1]
  const before2 = start - 1 > from ? bytes[start - 2] : 0
  const first = bytes[start]
  switch (before) {
    case 0x2e: // .
      return isDigit(before2)
    case 0x2f: // /: below a number; `/v1/` is none
      return isDigit(before2) && isNumberBefore(bytes, start - 1, from)
    case 0x2d: // -
      return automaton/* isWord */.Jg[before2] === 1 || isDigit(first)
    case 0x3a: // : between groups of hexadecimal digits
      return automaton/* isWord */.Jg[before2] === 1 && isOctet(bytes, start)
    case 0x2a: // *: a factor; **bold** is none
      return automaton/* isWord */.Jg[before2] === 1
    case 0x3d: // =: `+=`, `>=`; nobody adds to a number of a person, or asks which is greater
      return isArithmetic[before2] === 1
    case 0x24: // $
    case 0xa3: // £
      return true
    default:
      return (first === 0x28 || first === 0x2b) && automaton/* isWord */.Jg[before] === 1
  }
}

/** Whether the word that ends at `end` has digits only, as far as a number may be long. */
function isNumberBefore(bytes            , end        , from        )          {
  const least = Math.max(from, end - longestNumber)
  let i = end - 1
  while (i > least && isDigit(bytes[i - 1])) i--
  return i === least || automaton/* isWord */.Jg[bytes[i - 1]] === 0
}

/** The same of what stands around a candidate; of other groups of a longer number, and of base64. */
function isPart(bytes            , start        , end        , from        , to        )          {
  const after = end < to ? bytes[end] : 0
  const after2 = end + 1 < to ? bytes[end + 1] : 0
  switch (after) {
    case 0x2e:
      if (isDigit(after2)) return true
      break
    case 0x2d:
      if (automaton/* isWord */.Jg[after2] === 1) return true
      break
    case 0x3a:
      if (automaton/* isWord */.Jg[after2] === 1 && isOctet(bytes, start)) return true
      break
    case 0x2f:
      if (isDigit(after2) && isDigit(bytes[end - 1])) return true
      break
    case 0x20:
      if (isDigit(after2) && isGroup(bytes, start, end) && hasGroupAfter(bytes, start, end, to)) return true
      if (isAmongDecimals(bytes, start, end, from, to)) return true
      break
    case 0x2a: // *: a factor, or a power
      if (automaton/* isWord */.Jg[after2] === 1 || (after2 === 0x2a && automaton/* isWord */.Jg[bytes[end + 2]] === 1)) return true
      break
  }
  if (start === from && after !== 0x2b && after !== 0x2f && after !== 0x3d) return false
  const before = start > from ? bytes[start - 1] : 0
  if (
    before === 0x20 &&
    start - 1 > from &&
    isDigit(bytes[start - 2]) &&
    isGroup(bytes, start, end) &&
    hasGroupBefore(bytes, start, from)
  )
    return true
  if (before <= 0x20 && isOctet(bytes, start) && hasOctetsBefore(bytes, start, from)) return true
  if (before === 0x2b || before === 0x2f || after === 0x2b || after === 0x2f || after === 0x3d)
    return isInBase64(bytes, start, end, from, to) && !(0,uses/* isInUrl */.t)(bytes, start, from)
  return false
}

/** Whether a candidate begins as a MAC address does. */
const isOctet = (bytes            , start        ) => bytes[start + 2] === 0x3a

/** Whether the line before ends in more octets: `:84:c8:07:`, as fingerprints and signatures are printed. */
function hasOctetsBefore(bytes            , start        , from        )          {
  const least = Math.max(from, start - longestIndent)
  let i = start - 1
  while (i > least && bytes[i] <= 0x20) i--
  return i - 3 >= from && bytes[i] === 0x3a && bytes[i - 3] === 0x3a
}

/** Whether a candidate is written in groups that single spaces part. */
function isGroup(bytes            , start        , end        )          {
  return bytes.subarray(start, end).includes(0x20)
}

/** `2.12 3.51.98.32 2.03`: four numbers of a path in an SVG, which leaves out what it can. */
function isAmongDecimals(bytes            , start        , end        , from        , to        )          {
  if (start - 3 < from || bytes[start - 1] !== 0x20 || !isDigit(bytes[start - 2])) return false
  let dots = 0
  for (let i = start; i < end; i++) if (bytes[i] === 0x2e) dots++
  if (dots !== 3) return false
  let left = start - 2
  while (left > from && isDigit(bytes[left])) left--
  let right = end + 1
  if (bytes[right] === 0x2d) right++
  while (right < to && isDigit(bytes[right])) right++
  return bytes[left] === 0x2e && bytes[right] === 0x2e
}

/** Whether the digits before are as many as those of the first group. */
function hasGroupBefore(bytes            , start        , from        )          {
  let own = start
  while (isDigit(bytes[own])) own++
  let at = start - 1
  while (at > from && isDigit(bytes[at - 1])) at--
  const isWhole = at === from || automaton/* isWord */.Jg[bytes[at - 1]] === 0
  return isWhole && start - 1 - at === own - start
}

/** Whether the digits after are as many as those of the last whole group. */
function hasGroupAfter(bytes            , start        , end        , to        )          {
  let own = end
  while (own > start && isDigit(bytes[own - 1])) own--
  let at = end + 1
  while (at < to && isDigit(bytes[at])) at++
  const isWhole = at === to || automaton/* isWord */.Jg[bytes[at]] === 0
  return isWhole && at - end - 1 === end - own
}

function isInBase64(bytes            , start        , end        , from        , to        )          {
  let left = start
  const least = Math.max(from, start - 48)
  while (left > least && isBase64[bytes[left - 1]] === 1) left--
  let right = end
  const most = Math.min(to, end + 48)
  while (right < most && isBase64[bytes[right]] === 1) right++
  if (right - left < shortBase64) return false
  let kinds = 0
  for (let i = left; i < right; i++) {
    const byte = bytes[i]
    if (isDigit(byte)) kinds |= 1
    else if (byte >= 0x61 && byte <= 0x7a) kinds |= 2
    else if (byte >= 0x41 && byte <= 0x5a) kinds |= 4
  }
  return kinds === 7
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/pattern.js
var engine_pattern = __webpack_require__(9208);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/rules.js
var rules = __webpack_require__(68733);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/words.js
var words = __webpack_require__(27947);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/engine/engine.js





                                                                   



/** What a number or address may be, at one place: more than one entity may be written alike. */
                            
                                 
            
            
               
             
                 
                      
 

/** Who decides about the candidates of a text or a column. */
                        
     
                                                                                                                   
                                                                                                       
     
                                     
                                   
                        
     
                                                                                                                    
                                  
     
                                                             
                                                                            
                           
     
                                                                                                                
                                       
     
                                                               
 

/** What a column's name speaks for: recognizers by index, and rules of names alone. */
                   
                                
                                                                                                             
                             
                                                                               
                           
                              
 

const engine_isDigit = (byte        ) => byte >= 0x30 && byte <= 0x39
const at = 0x40

/** Words before the first digit that belong to it are this long at the most: `AB 12 34 56 C`, `fe:0a:`, `September 5`. */
const mostBefore = 9
const mostWordsBefore = 8
/** What joins them: 1 where one word at the most may stand before it, 2 where more may. */
const isJoint = new Uint8Array(256)
isJoint[0x20] = isJoint[0x2e] = 1
isJoint[0x3a] = isJoint[0x2d] = 2

/** Names of so few letters mean many things. */
const mostDoubtful = 3

/** Names of columns of which it is kept what they speak for. */
const mostNames = 4096

/** The recognizers, put together for use. */
class Engine {
           recognizers                       
  /** Keywords in prose. */
           keywords = new words/* Words */.U()
  /** Words that speak against. */
           denials = new words/* Words */.U()
  /** Names of columns. */
           columns = new words/* Words */.U()
           automaton           
  /** Of each recognizer, 0. */
           nothing                   
  /** Of each recognizer, 1 where the check of many values can tell. */
           checked                   
  /** By tier: the first ones suffice alone. */
           #shapes                                            
           #strong        
           #names           
           #meanings = new Map                 ()
  /** 1 where a candidate may be near: a digit, or what a shape without one begins with; 2 for `@`. */
           #triggers = new Uint8Array(256)
           #mail        
           #url        

  /** Throws a `ConfigError` for a pattern that cannot be read. */
  constructor(recognizers                       , columnRules                       ) {
    this.recognizers = recognizers
    this.#names = new rules/* NameRules */.d(columnRules)
    this.nothing = recognizers.map(() => 0)
    this.checked = recognizers.map(({ chance }) => (chance < 1 ? 1 : 0))
    const sets = new Map                    ()
    const all                                                                        = []
    for (const [of, recognizer] of recognizers.entries()) {
      const { keywords, columns = [], notKeywords = [], shapes, anyCase, hasDigit = false } = recognizer
      for (const keyword of keywords) this.keywords.add(keyword, of)
      for (const name of [...keywords, ...columns]) this.columns.add(name, of)
      for (const word of notKeywords) this.denials.add(word, of)
      for (const { pattern, tier } of shapes)
        all.push({ of, tier, positions: (0,engine_pattern/* parsePattern */.E)(pattern, anyCase, sets), hasDigit })
    }
    all.sort((a, b) => a.tier.charCodeAt(0) - b.tier.charCodeAt(0))
    this.#strong = all.filter(({ tier }) => tier === 'A').length
    this.#shapes = all.map(({ of, tier, positions }) => ({ of, tier, exact: new Exact(positions) }))
    const setKinds = new Map                     ()
    for (const { positions, hasDigit } of all)
      if (!hasDigit && !holdsDigitEarly(positions, setKinds))
        for (const p of positions.first)
          for (let byte = 0; byte < 256; byte++) this.#triggers[byte] |= positions.sets[p][byte]
    this.automaton = new automaton/* Automaton */.zX(all.map(({ positions }) => positions))
    for (let byte = 0x30; byte <= 0x39; byte++) this.#triggers[byte] = 1
    this.#mail = recognizers.findIndex(({ entity }) => entity === 'EMAIL_ADDRESS')
    this.#url = recognizers.findIndex(({ entity }) => entity === 'URL_WITH_CREDENTIALS')
    if (this.#mail >= 0 || this.#url >= 0) this.#triggers[at] = 2
  }

  /**
   * Finds what begins between `from` and `to`; `low` and `high` bound what belongs to the same text. Where to go on:
   * `to`, or after the last candidate that was taken.
   */
  scan(bytes        , from        , to        , low        , high        , judge       )         {
    const triggers = this.#triggers
    /** Values before were taken. */
    let taken = low
    let i = from
    // A word that began before was looked at, or is too long to be a value.
    if (from > low && automaton/* isWord */.Jg[bytes[from - 1]] === 1) while (i < to && automaton/* isWord */.Jg[bytes[i]] === 1) i++
    /** Words before were looked at. */
    let done = i
    for (;;) {
      // Four at a time: most bytes of code and prose begin nothing.
      while (
        i + 3 < to &&
        (triggers[bytes[i]] | triggers[bytes[i + 1]] | triggers[bytes[i + 2]] | triggers[bytes[i + 3]]) === 0
      )
        i += 4
      while (i < to && triggers[bytes[i]] === 0) i++
      if (i >= to) return Math.max(done, to)
      if (triggers[bytes[i]] === 2) {
        const next = this.#atSign(bytes, i, taken, high, judge)
        i = next < 0 ? i + 1 : next
        if (next >= 0) done = taken = next
        continue
      }
      let start = i
      while (start > done && automaton/* isWord */.Jg[bytes[start - 1]] === 1) start--
      start = this.#withWordsBefore(bytes, start, done)
      while (start <= i) {
        const next = this.#word(bytes, start, low, high, done, judge)
        if (next >= 0) {
          done = taken = i = start = next
          break
        }
        while (start < high && automaton/* isWord */.Jg[bytes[start]] === 1) start++
        done = start
        if (start > i) break
        while (start < i && automaton/* isWord */.Jg[bytes[start]] === 0) start++
      }
      if (i < done) i = done
    }
  }

  /** What the name of a column or a path speaks for. */
  meaningOf(name        )          {
    let meaning = this.#meanings.get(name)
    if (meaning === undefined) {
      const bytes = Buffer.from(name)
      const of = new Set        ()
      const clear = new Set        ()
      this.columns.find(bytes, 0, bytes.length, (value, start, end) => {
        of.add(value)
        if (end - start > mostDoubtful) clear.add(value)
      })
      const denied = new Set        ()
      this.denials.find(bytes, 0, bytes.length, value => {
        if (!of.has(value)) denied.add(value)
      })
      meaning = {
        recognizers: [...of],
        doubtful: [...of].filter(value => !clear.has(value)),
        denied: [...denied],
        rules: this.#names.rulesOf(bytes),
      }
      if (this.#meanings.size === mostNames) this.#meanings.clear()
      this.#meanings.set(name, meaning)
    }
    return meaning
  }

  /** The first candidate between two places whose form suffices alone. */
  first(bytes        , start        , end        )                   {
    let found                   = null
    const { nothing } = this
    this.scan(bytes, start, end, start, end, {
      allowed: nothing,
      named: nothing,
      stamp: 1,
      prepare: () => false,
      take(_, [candidate]) {
        found ??= candidate
        return candidate.end
      },
    })
    return found
  }

  /** Further to the left where short words without digits are joined to this one. */
  #withWordsBefore(bytes        , start        , done        )         {
    for (let words = 0; words < mostWordsBefore && start - 2 >= done; words++) {
      const joint = bytes[start - 1]
      if (isJoint[joint] === 0 || automaton/* isWord */.Jg[bytes[start - 2]] === 0) break
      let before = start - 2
      while (before > done && automaton/* isWord */.Jg[bytes[before - 1]] === 1 && start - before <= mostBefore + 1) before--
      if (start - 1 - before > mostBefore) break
      start = before
      if (isJoint[joint] === 1) break
    }
    return start
  }

  /** Runs from a word, and from the sign before it; negative where nothing was taken. */
  #word(bytes        , word        , low        , high        , done        , judge       )         {
    let start = word
    while (start > done && start > word - 2 && (bytes[start - 1] === 0x28 || bytes[start - 1] === 0x2b))
      start--
    for (; start <= word; start++) {
      const next = this.#run(bytes, start, low, high, judge)
      if (next >= 0) return next
    }
    // The letter of an escape (`\n`) is no part of a word.
    const isEscape =
      word > low && bytes[word - 1] === 0x5c && engine_isDigit(bytes[word + 1]) && !engine_isDigit(bytes[word])
    return isEscape ? this.#run(bytes, word + 1, word + 1, high, judge) : -1
  }

  #run(bytes        , start        , low        , high        , judge       )         {
    if (isPartBefore(bytes, start, low)) return -1
    const { automaton, recognizers } = this
    const shapes = this.#shapes
    const strong = this.#strong
    const count = automaton.run(bytes, start, high)
    if (count === 0) return -1
    let found                         
    let isPrepared = false
    let mayBeWeak = false
    for (let k = count - 1; k >= 0; k--) {
      const end = automaton.ends[k]
      if (isPart(bytes, start, end, low, high)) continue
      if (!isPrepared) mayBeWeak = judge.prepare(bytes, start, end)
      isPrepared = true
      const { stamp } = judge
      let raw = ''
      let plain = ''
      for (const shape of automaton.shapesAt(automaton.endStates[k])) {
        if (shape >= strong && !mayBeWeak) break
        const { of, tier, exact } = shapes[shape]
        if (tier === 'B' && judge.allowed[of] !== stamp) continue
        if (tier === 'C' && judge.named[of] !== stamp) continue
        if (!exact.matches(bytes, start, end)) continue
        if (tier === 'A' && judge.tried !== undefined) judge.tried[of]++
        if (raw === '') raw = bytes.toString('latin1', start, end)
        const { check, compact, isSynthetic } = recognizers[of]
        if (compact === undefined && plain === '') plain = plainForm(raw)
        const form = compact === undefined ? plain : compact(raw)
        if (check !== undefined && !check(form)) continue
        const candidate = { of, tier, start, end, compact: form, isSynthetic: isSynthetic?.(form) ?? false }
        if (found === undefined) found = [candidate]
        else found.push(candidate)
      }
    }
    return found === undefined ? -1 : judge.take(bytes, found)
  }

  #atSign(bytes        , i        , from        , high        , judge       )         {
    const around = aroundAtSign(bytes, i, from, high)
    if (around === null) return -1
    const { entity, start, end, isSynthetic } = around
    const of = entity === 'EMAIL_ADDRESS' ? this.#mail : this.#url
    if (of < 0) return -1
    const compact = bytes.toString('utf8', start, end)
    judge.prepare(bytes, start, end)
    return judge.take(bytes, [
      {
        of,
        tier: 'A',
        start,
        end,
        compact: of === this.#mail ? compact.toLowerCase() : compact,
        isSynthetic,
      },
    ])
  }
}

/** Letters and digits only, in upper case. */
function plainForm(raw        )         {
  let isPlain = true
  for (let i = 0; i < raw.length; i++) {
    const code = raw.charCodeAt(i)
    if (!((code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a))) isPlain = false
  }
  return isPlain ? raw : raw.replace(/[^0-9A-Za-z]/g, '').toUpperCase()
}

/** Whether no match gets through `mostBefore` bytes, or through a longer first word, without a digit. */
function holdsDigitEarly(
  { sets, follows, first, last }           ,
  known                          ,
)          {
  const kindOf = (p        ) => {
    let kind = known.get(sets[p])
    if (kind === undefined) {
      kind = {
        hasOther: sets[p].some((isIn, byte) => isIn === 1 && !engine_isDigit(byte)),
        parts: sets[p].every((isIn, byte) => isIn === 0 || automaton/* isWord */.Jg[byte] === 0),
      }
      known.set(sets[p], kind)
    }
    return kind
  }
  const readsNoDigit = (p        ) => kindOf(p).hasOther
  let reached = new Set(first.filter(readsNoDigit))
  // Words of any length, then: the run begins with the word that has the digit.
  for (let steps = 0; reached.size > 0; steps++) {
    if (steps > 64) return false
    for (const p of reached) {
      if (last.includes(p)) return false
      if (kindOf(p).parts && steps > mostBefore) return false
    }
    reached = new Set([...reached].flatMap(p => follows[p].filter(readsNoDigit)))
  }
  return true
}

/** Whether a set reads anything but digits, and whether it only reads what parts words. */
                   
                   
                
 

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/judge.js
var judge = __webpack_require__(73529);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/column.js + 2 modules
var scan_column = __webpack_require__(39492);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/containers/unescaped.js
const backslash = 0x5c
/** Of the letter after a backslash, the byte that the escape stands for: the letter itself where JSON knows none. */
const simple = new Uint8Array(256).map((_, byte) => byte)
for (const [letter, byte] of Object.entries({ b: 8, f: 12, n: 10, r: 13, t: 9 }))
  simple[letter.charCodeAt(0)] = byte
const hexOf = new Int8Array(256).map((_, byte) => {
  const digit = Number.parseInt(String.fromCharCode(byte), 16)
  return Number.isNaN(digit) ? -1 : digit
})

/** The text of a JSON string without its escapes, in a buffer that is used over and over, and the way back. */
class Unescaped {
  bytes         = Buffer.alloc(4096)
  /** Valid bytes. */
  length = 0
  /** From byte `#from[i]` of the text on, it stands at `#at[i]` and following of the source. */
  #from           = []
  #at           = []

  /** Reads the bytes from `start` to `end` of a source. An escape that is none is read as its letters. */
  read(source        , start        , end        )       {
    // One more, which ends the last line for whoever looks for its end.
    if (this.bytes.length <= end - start) this.bytes = Buffer.alloc(2 * (end - start))
    const { bytes } = this
    this.#from = [0]
    this.#at = [start]
    let to = 0
    let i = start
    while (i < end) {
      const byte = source[i] 
      if (byte !== backslash || i + 1 >= end) {
        bytes[to++] = byte
        i++
        continue
      }
      this.#from.push(to)
      this.#at.push(i)
      const code = source[i + 1] === 0x75 ? unitAt(source, i, end) : -1
      if (code < 0) {
        bytes[to++] = simple[source[i + 1] ] 
        i += 2
      } else {
        i += 6
        const low = code >= 0xd800 && code < 0xdc00 ? unitAt(source, i, end) : -1
        const isPair = low >= 0xdc00 && low < 0xe000
        if (isPair) i += 6
        to = putUtf8(bytes, to, isPair ? 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00) : code)
      }
      this.#from.push(to)
      this.#at.push(i)
    }
    this.length = to
    bytes[to] = 0x0a
  }

  /** Calls with every place of the text from which on it stands somewhere else in the source, and where. */
  eachMark(use                                    )       {
    for (let i = 0; i < this.#from.length; i++) use(this.#from[i] , this.#at[i] )
  }

  /** Where a byte of the text stands in the source; of its length, where the string ends. */
  placeOf = (index        )         => {
    let low = 0
    let high = this.#from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#from[middle]  <= index) low = middle
      else high = middle - 1
    }
    return this.#at[low]  + index - this.#from[low] 
  }
}

/** The unit of UTF-16 that `\uXXXX` stands for; negative where there is none. */
function unitAt(bytes        , i        , end        )         {
  if (i + 6 > end || bytes[i] !== backslash || bytes[i + 1] !== 0x75) return -1
  let code = 0
  for (let k = i + 2; k < i + 6; k++) {
    const digit = hexOf[bytes[k] ] 
    if (digit < 0) return -1
    code = 16 * code + digit
  }
  return code
}

/** Halves of a pair are written as they are: the text is searched, not kept. */
function putUtf8(bytes        , at        , code        )         {
  if (code < 0x80) {
    bytes[at] = code
    return at + 1
  }
  const more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3
  bytes[at] = (0xf0 << (3 - more)) | (code >> (6 * more))
  for (let k = 1; k <= more; k++) bytes[at + k] = 0x80 | ((code >> (6 * (more - k))) & 0x3f)
  return at + 1 + more
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/json-paths.js
                                         

/** Keys of one object that are told apart: with more of them, keys are data. */
const mostKeys = 2000
/** Paths of one file. An OpenAPI description of 78 MB has millions of them, 3.7 GB of memory. */
const mostPaths = 5000

/** Stands for all keys of an object that are data, and for the items of a list. */
const anyKey = '*'
const anyItem = '[]'

/** A place in the schema: a key, `*` or `[]`. */
class Path {
           name        
           parent             
           children = new Map              ()
  column                = null
  /** The child `[]`. */
  items              = null
  /** The first key of an object here, the last one read, and the key that comes after this one. */
  first              = null
  last              = null
  next              = null
           #utf8        
  /** How often the key was read, and how many objects stood here. */
  read = 0
  objects = 0
  /** New keys are rows: those before were. */
  hasRows = false
  /** The name is that of somebody or of a row: it is told as `*`. */
  isData = false
  /** Of the whole file. */
           count                   

  constructor(name        , parent             ) {
    this.name = name
    this.#utf8 = Buffer.from(name)
    this.parent = parent
    this.count = parent?.count ?? { paths: 0 }
    this.count.paths++
  }

  /** Whether the bytes from `start` to `end` are its name. */
  isNamed(bytes        , start        , end        )          {
    const utf8 = this.#utf8
    if (end - start !== utf8.length) return false
    for (let i = 0; i < utf8.length; i++) if (bytes[start + i] !== utf8[i]) return false
    return true
  }
}

function childOf(path      , name        )       {
  const known = path.children.get(name)
  if (known !== undefined) return known
  // What lies deeper then belongs to the last path that is told apart.
  if (path.count.paths >= mostPaths) return path
  if (path.children.size >= mostKeys && name !== anyKey) return childOf(path, anyKey)
  const child = new Path(name, path)
  path.children.set(name, child)
  return child
}

/** `user.emails[]`. */
function nameOf(path      )         {
  if (path.parent === null) return path.name
  const before = nameOf(path.parent)
  const name = path.isData ? anyKey : path.name
  return name === anyItem || before === '' ? before + name : `${before}.${name}`
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/json-rows.js


/** Objects of one shape side by side are rows: so many of them whatever they hold ... */
const manyRows = 8
/** Single values are rows where so many of them are personal data of one kind: of few nearly all, of many half. */
const nearlyAll = 0.9
const half = 0.5
/** ... so many where they hold personal data, and one less where their keys are no plain words. */
const fewRows = 3
/** Objects in which a key comes again and again name it so; it is that of no row. */
const manyObjects = 3

/** `Jane Roe`, `Roe, Jane`, `Ludwig van der Berg`, `Anne-Marie O'Neill`. */
const isPersonLike = (name        ) =>
  name.length <= 60 &&
  /^\p{Lu}[\p{L}.'’-]*(?:,? ?[ _](?:(?:van|von|de|der|den|del|da|dos|di|la|le|bin|ibn|al|el|y)[ _])*\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(
    name,
  )
const isPlainWord = (name        ) => /^[a-z_][a-z_]*$/.test(name)

/** What is known of the names of columns. */
                     
                                                                      
                               
                                                          
                                         
 

/** Keys of an object, also of those in a list. */
function keysOf(path      )                                      {
  let at = path
  for (let next = at.children.get(anyItem); next !== undefined; next = at.children.get(anyItem)) at = next
  return new Set(at.children.keys())
}

/** Children that may be rows, as their keys come and go. */
function candidates(path      , { speaks }                           )         {
  return [...path.children.values()].filter(
    ({ name, read }) =>
      name !== anyItem &&
      name !== anyKey &&
      !(path.objects >= manyObjects && read > path.objects / 2) &&
      !speaks(name),
  )
}

/** Those that are objects with, but for a few, the same keys: at least half of all objects here, and two. */
function rowsOf(path      , knowledge                           )         {
  const objects = [...path.children.values()].filter(child => keysOf(child).size > 0)
  const likely = candidates(path, knowledge).filter(child => keysOf(child).size > 0)
  const counts = new Map                ()
  for (const child of likely) for (const key of keysOf(child)) counts.set(key, (counts.get(key) ?? 0) + 1)
  const common = new Set([...counts].filter(([, count]) => 2 * count >= likely.length).map(([key]) => key))
  const rows = likely.filter(child => {
    const shared = [...keysOf(child)].filter(key => common.has(key)).length
    return shared > 0 && 2 * shared >= common.size
  })
  return rows.length >= 2 && 2 * rows.length >= objects.length ? rows : []
}

/** Single values that are rows: `{"ssn": {"jroe": "413-48-4377", "apoe": ...}}`. */
function valuesOfRows(path      , knowledge           )         {
  const isValue = ({ children, column }      ) => children.size === 0 && (column?.values ?? 0) > 0
  const values = candidates(path, knowledge).filter(isValue)
  const counts = new Map                ()
  for (const value of values)
    for (const entity of knowledge.entities(value)) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const alike = Math.max(0, ...counts.values())
  const all = [...path.children.values()].filter(isValue).length
  return alike >= fewRows && alike >= (alike >= manyRows ? half : nearlyAll) * all ? values : []
}

/** Whether personal data were found at or below a path. */
const holds = (path      , knowledge           )          =>
  knowledge.entities(path).length > 0 || [...path.children.values()].some(child => holds(child, knowledge))

/** Marks the keys that are rows or somebody's name, at `path` and below. */
function markRows(path      , knowledge           )       {
  const rows = rowsOf(path, knowledge)
  const few = rows.some(({ name }) => isPlainWord(name)) ? fewRows : fewRows - 1
  if (rows.length >= manyRows || (rows.length >= few && rows.some(row => holds(row, knowledge))))
    for (const row of rows) row.isData = true
  for (const row of valuesOfRows(path, knowledge)) row.isData = true
  const persons = candidates(path, knowledge).filter(({ name }) => isPersonLike(name))
  // `Sales Region` is a name as well: of single values, most keys have to be like it.
  const areMost = persons.length >= 2 && 2 * persons.length >= path.children.size
  for (const person of persons) if (areMost || person.children.size > 0) person.isData = true
  for (const child of path.children.values()) markRows(child, knowledge)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/json-schema.js



                                      

/** Levels that are told apart. */
const mostLevels = 64
/** Whether the keys of an object are rows is looked at with so many of them, and at each doubling. */
const firstLook = 32

/** Where a JSON text is at: below the innermost bracket, under the key read last. And the columns of its paths. */
class JsonSchema {
           #context               
           #root = new Path('', null)
           #columns                                   = []
  #here = this.#root
  #key              = null
           #stack         = []
  /** Of the brackets around the innermost one. */
           #isList            = []
  #isInList = false
  #deeper = 0

  constructor(context               ) {
    this.#context = context
  }

  open(isList         )       {
    if (this.#stack.length === mostLevels) this.#deeper++
    else {
      this.#stack.push(this.#here)
      this.#here = this.#next()
      this.#isList.push(this.#isInList)
      this.#isInList = isList
      if (!isList) this.#here.objects++
      this.#here.last = null
    }
    this.#key = null
  }

  close()       {
    if (this.#deeper > 0) this.#deeper--
    else if (this.#stack.length > 0) {
      this.#here = this.#stack.pop() 
      this.#isInList = this.#isList.pop() 
    }
    this.#key = null
  }

  /** A comma: the key before it is done. */
  part()       {
    this.#key = null
  }

  /** All brackets are closed. */
  reset()       {
    this.#stack.length = 0
    this.#isList.length = 0
    this.#isInList = false
    this.#deeper = 0
    this.#here = this.#root
    this.#root.last = null
    this.#key = null
  }

  /** Whether a string before a colon is a key. */
  get mayHaveKey()          {
    return this.#deeper === 0 && !this.#isInList
  }

  /** The key read last, where it is one of the schema. */
  get keyName()         {
    return this.#key === null || this.#key.name === anyKey ? '' : this.#key.name
  }

  /** Where the next value belongs. */
  #next()       {
    if (this.#key !== null) return this.#key
    const here = this.#here
    if (!this.#isInList) return here
    here.items ??= childOf(here, anyItem)
    return here.items
  }

  /** Of the next value. */
  get column()         {
    const path = this.#next()
    return path.column ?? this.#newColumn(path)
  }

  #newColumn(path      )         {
    const siblings = () => [...besides(path).children.keys()]
    path.column = new scan_column/* Column */.V(nameOf(path), siblings, this.#context)
    this.#columns.push({ path, column: path.column })
    return path.column
  }

  /** Reads a key. One that is itself a value of a person is told, and no name; nor is a number. */
  key(bytes        , start        , end        , spot      )       {
    const here = this.#here
    // Objects of one kind have their keys in one order: a text made of each took a tenth of the time.
    const likely = here.last === null ? here.first : here.last.next
    if (likely?.isNamed(bytes, start, end)) this.#key = likely
    else {
      const name = bytes.toString('utf8', start, end)
      this.#key = here.children.get(name) ?? this.#newKey(name, bytes, start, end, spot)
      if (here.last === null) here.first = this.#key
      else here.last.next = this.#key
    }
    here.last = this.#key
    this.#key.read++
  }

  /** Reads a key that is text. */
  anyKey()       {
    this.#key = childOf(this.#here, anyKey)
  }

  #newKey(name        , bytes        , start        , end        , spot      )       {
    const here = this.#here
    if (isRowNumber(name)) return childOf(here, anyKey)
    const isData = this.#holdsValue(bytes, start, end, spot) || name.replace(/\D/g, '').length >= 6
    return childOf(here, isData || (this.#hasRows(here) && !this.#speaks(name)) ? anyKey : name)
  }

  #holdsValue(bytes        , start        , end        , spot      )          {
    const { engine, tally } = this.#context
    let found = false
    for (let at = start; ; found = true) {
      const strong = engine.first(bytes, at, end)
      if (strong === null) return found
      const path = childOf(this.#here, anyKey)
      spot.scope = (path.column ?? this.#newColumn(path)).name
      tally.add(tally.hit(bytes, strong, 'format', spot), { kind: 'format' })
      at = strong.end
    }
  }

  /** The columns of a hundred thousand rows would not fit into memory. */
  #hasRows(here      )          {
    const { size } = here.children
    if (!here.hasRows && size >= firstLook && (size & (size - 1)) === 0)
      here.hasRows = 2 * rowsOf(here, { speaks: this.#speaks }).length >= size
    return here.hasRows
  }

  #speaks = (name        )          => {
    const { recognizers, rules } = this.#context.engine.meaningOf(name)
    return recognizers.length + rules.length > 0
  }

  /** Settles all columns. What they are called that have values: keys that are rows or somebody's name are `*`. */
  finish()                                                    {
    const { tally } = this.#context
    for (const { path, column } of this.#columns) {
      column.finish()
      const objects = objectsAround(path)
      // An object without the key is a row without the value. Keys that are data are values of no row.
      if (column.values > 0 && objects > column.values)
        tally.column(column.name, undefined, objects, column.rows)
    }
    const found = new Map                  ()
    for (const { scope = '', entity } of tally.matches())
      found.set(scope, [...(found.get(scope) ?? []), entity])
    const entities = ({ column }      ) => (column === null ? [] : (found.get(column.name) ?? []))
    markRows(this.#root, { speaks: this.#speaks, entities })
    const renamed = new Map                ()
    const names = new Set        ()
    for (const { path, column } of this.#columns) {
      const name = nameOf(path)
      if (name !== column.name) renamed.set(column.name, name)
      if (column.values > 0) names.add(name)
    }
    tally.rename(renamed)
    return { names: [...names], renamed }
  }
}

/** `0` of `{"email": {"0": "a", "1": "b"}}`, as pandas writes a column. */
const isRowNumber = (name        ) => /^\d{1,5}$/.test(name)

/** Where the columns beside a path stand: a map of rows is a column itself. */
function besides({ name, parent }      )       {
  const around = name === anyKey ? parent .parent : parent
  return around ?? parent 
}

/** How many objects there are in which a value of the path may stand. */
function objectsAround({ parent }      )         {
  let path = parent
  while (path !== null && path.objects === 0) path = path.parent
  return path?.objects ?? 0
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/written.js
var written = __webpack_require__(93798);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/json-tokens.js


const of = (...signs          ) => {
  const set = new Uint8Array(256)
  for (const sign of signs.join('')) set[sign.charCodeAt(0)] = 1
  return set
}

/** What may follow a string: the grammar, or a comment. */
const followsString = of(',:]}', '/#')
/** Of lines, each a record. */
const followsLineString = of(',:]}', '/#', '\n')
const followsNumber = of(',]}\n')
/** What no value outside a string begins before. */
const parts = of('{}[]:,"\n')
const isSpace = of(' \t\r')
/** With what ends a line, where lines are no records. */
const isWide = of(' \t\r\n')
/** What stands outside strings besides numbers and literals. */
const isPlain = of('{}[]:,"', ' \t\r\n', '+-.')
const isNumber = of('0123456789', '+-.eE')

/** Of JSON, and those that pandas and JavaScript write. */
const literals = new Map                ()
for (const literal of ['true', 'false', 'null', 'NaN', 'Infinity'])
  literals.set(literal.charCodeAt(0), Buffer.from(literal))
const longestLiteral = 'Infinity'.length

const isWord = new Uint8Array(256).map((_, byte) =>
  byte >= 0x80 || /\w/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** The next byte that is no white space; a line feed is none where `isLines`. */
function skipSpace(bytes        , from        , high        , isLines         )         {
  const space = isLines ? isSpace : isWide
  let i = from
  while (i < high && space[bytes[i] ] === 1) i++
  return i
}

/** Where the literal ends that begins at `i`; negative where none does. */
function literalEnd(bytes        , i        , high        )         {
  const literal = literals.get(bytes[i] )
  if (literal === undefined) return -1
  const end = i + literal.length
  if (end > high || (end < high && isWord[bytes[end] ] === 1)) return -1
  for (let k = 1; k < literal.length; k++) if (bytes[i + k] !== literal[k]) return -1
  return end
}

/** Whether a number has a fraction or an exponent; that of `7.0` is none. */
function isFraction(bytes        , start        , end        )          {
  for (let i = start + 1; i < end; i++) {
    if ((bytes[i]  | 0x20) === 0x65) return true
    if (bytes[i] === 0x2e) return (0,written/* wholeEnd */.jl)(bytes, start, end) === end
  }
  return false
}

/** Whether a backslash stands before what would else be a quote or another backslash. */
function escapesSign(bytes        , i        )          {
  return bytes[i] === 0x5c && (bytes[i + 1] === 0x22 || bytes[i + 1] === 0x5c)
}

/** Where text outside strings ends: at a quote, at the end of its line or of the bytes, and maybe one behind that. */
function textEnd(bytes        , from        , high        )         {
  let i = from
  while (i < high && bytes[i] !== 0x22 && bytes[i] !== 0x0a) i += escapesSign(bytes, i) ? 2 : 1
  return i
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/piece.js
var containers_piece = __webpack_require__(67102);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/tally.js + 1 modules
var tally = __webpack_require__(14493);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/placed-tally.js
                                                
                                                                 


/** Tells places of the file, for `place` to find, where the scanner knows those of a text that was taken out of it. */
class PlacedTally extends tally/* Tally */.F {
           #place                    
           #into       

  constructor({ engine, tally }               , options             , place                    ) {
    super(engine, options)
    this.#place = place
    this.#into = tally
  }

           add(hit     , ...rest                    ) {
    this.#place(hit)
    return this.#into.add(hit, ...rest)
  }

           match(...of                            ) {
    return this.#into.match(...of)
  }

           column(...of                             ) {
    this.#into.column(...of)
  }
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/text.js + 1 modules
var scan_text = __webpack_require__(19160);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/outside-text.js


                                                
                                                



/** Of text before it is scanned. */
const mostBytes = 2 ** 18

const lf = 0x0a
const outside_text_backslash = 0x5c
/** What values are made of. */
const tells = new Uint8Array(256).map((_, byte) =>
  byte >= 0x80 || /[\dA-Za-z]/.test(String.fromCharCode(byte)) ? 1 : 0,
)

/** Where a stretch begins in the text, and on which line of the file, which begins at byte `lineStart`. */
                   
              
              
                   
 

/** What stands outside the strings of a JSON file and is none of its grammar: gathered, and scanned as text. */
class OutsideText {
           #context               
           #options             
           #unescaped = new Unescaped()
  #text = Buffer.alloc(0)
  #length = 0
  #stretches            = []
  /** As those of a piece: from byte `marks[2 * i]` of the text on, it stands at `marks[2 * i + 1]` of the file. */
  #marks           = []

  constructor(context               , options             ) {
    this.#context = context
    this.#options = options
  }

  /** Takes bytes of one line; `offset` is the file's byte at index 0, `key` what they stand under. */
  take(
    bytes        ,
    start        ,
    end        ,
    offset        ,
    line        ,
    lineStart        ,
    key        ,
  )       {
    let isTelling = false
    let isEscaped = false
    for (let i = start; i < end; i++) {
      if (tells[bytes[i] ] === 1) isTelling = true
      else if (bytes[i] === outside_text_backslash) isEscaped = true
    }
    if (!isTelling) return
    const most = this.#length + 3 * key.length + end - start + 3
    if (most > this.#text.length) this.#grow(most)
    this.#stretches.push({ from: this.#length, line, lineStart })
    this.#mark(offset + start)
    if (key !== '') this.#length += this.#text.write(`${key}: `, this.#length)
    if (isEscaped) {
      this.#unescaped.read(bytes, start, end)
      this.#unescaped.eachMark((from, at) => this.#marks.push(this.#length + from, offset + at))
      this.#length += this.#unescaped.bytes.copy(this.#text, this.#length, 0, this.#unescaped.length)
    } else {
      if (key !== '') this.#mark(offset + start)
      this.#length += bytes.copy(this.#text, this.#length, start, end)
    }
    this.#mark(offset + end)
    this.#text[this.#length++] = lf
    if (this.#length > mostBytes) this.scan()
  }

  #mark(at        )       {
    this.#marks.push(this.#length, at)
  }

  #grow(least        )       {
    const larger = Buffer.alloc(2 * least)
    this.#text.copy(larger, 0, 0, this.#length)
    this.#text = larger
  }

  /** Scans what was gathered. */
  scan()       {
    if (this.#length === 0) return
    const text = this.#text.subarray(0, this.#length)
    const piece = { marks: this.#marks }
    const stretches = this.#stretches
    const place = (hit     ) => {
      const { line, lineStart } = stretchAt(stretches, hit.start)
      const end = (0,containers_piece/* fileOffset */.S)(piece, hit.end)
      hit.start = (0,containers_piece/* fileOffset */.S)(piece, hit.start)
      hit.end = end
      hit.line = line
      hit.column = hit.start - lineStart + 1
    }
    const placed = { ...this.#context, tally: new PlacedTally(this.#context, this.#options, place) }
    const scanner = new scan_text/* TextScanner */.CO(placed, this.#options)
    scanner.scan(text, 0, text.length, 0, text.length, 0)
    scanner.finish()
    this.#length = 0
    this.#marks = []
    this.#stretches = []
  }
}

function stretchAt(stretches                    , at        )          {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (stretches[middle] .from <= at) low = middle
    else high = middle - 1
  }
  return stretches[low] 
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/window.js
var scan_window = __webpack_require__(69565);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/json.js

                                                        
                                           



                                      



/** A longer key is text. */
const longestKey = 100
/** A token that may go on is waited for, up to so many bytes; a longer one is taken in parts. */
const mostHeld = scan_window/* bufferBytes */._ - 2 * scan_text/* margin */.Lc
/** A value outside strings that is found by its middle begins at most so far before: `(415) 467-2671`. */
const json_mostBefore = 64

const quote = 0x22
const json_backslash = 0x5c
const json_lf = 0x0a
const colon = 0x3a

                    
              
                 
                                                                  
                                      
 

/**
 * Scans every string and every long whole number of a JSON text, each with the path that leads to it: `user.emails[]`.
 *
 * The grammar is not held. A quote that does not fit (after the next one comes no comma, colon, bracket or comment) is
 * a sign like any other, and what is neither in a string nor a number, a literal or a sign of the grammar is scanned
 * as text: comments, Python's strings, broken lines.
 */
async function scanJson(
  window        ,
  isLines         ,
  context               ,
  options             ,
  signal             ,
)                    {
  const schema = new JsonSchema(context)
  const outside = new OutsideText(context, options)
  const unescaped = new Unescaped()
  const { bytes } = window
  const follows = isLines ? followsLineString : followsString
  const spot       = { offset: 0, line: 0, lineStart: 0, scope: '', record: 0, placeOf: undefined }
  let line = 1
  let lineStart = 0
  let rows = 0
  let hasValue = false
  /** Within a string whose beginning was taken already. */
  let isOpen = false
  /** What stands outside strings was taken as text up to here. */
  let taken = 0

  let from = 0
  await window.fill(0)
  for (;;) {
    const high = window.end
    const { atEnd } = window
    spot.offset = window.offset
    let i = from
    scanning: while (i < high) {
      const byte = isOpen ? quote : bytes[i]
      switch (byte) {
        case quote: {
          const start         = isOpen ? i : i + 1
          let end         = start
          let isEscaped = false
          while (end < high && bytes[end] !== quote) {
            if (bytes[end] === json_backslash) {
              isEscaped = true
              if (!isLines || bytes[end + 1] !== json_lf) end++
            } else if (bytes[end] === json_lf && isLines) break
            end++
          }
          if (end >= high) {
            if (!atEnd && high - start < mostHeld) break scanning
            end = atEnd ? high : (0,scan_text/* cutBefore */.m0)(bytes, high - scan_text/* margin */.Lc)
            value(start, end, isEscaped)
            isOpen = true
            i = end
            continue
          }
          if (bytes[end] === json_lf) {
            value(start, end, isEscaped)
            isOpen = false
            i = end
            continue
          }
          let next         = end + 1
          if (next >= high || follows[bytes[next]] === 0) {
            next = skipSpace(bytes, next, high, isLines)
            if (next >= high && !atEnd && high - start < mostHeld) break scanning
          }
          const fits          = next >= high || follows[bytes[next]] === 1
          if (isOpen) {
            value(start, end, isEscaped)
            // It may as well open the next string.
            i = fits ? end + 1 : end
            isOpen = false
            continue
          }
          if (!fits) {
            i = start
            continue
          }
          if (next < high && bytes[next] === colon && schema.mayHaveKey) key(start, end, isEscaped)
          else value(start, end, isEscaped)
          i = end + 1
          continue
        }
        case 0x7b:
        case 0x5b:
          schema.open(byte === 0x5b)
          break
        case 0x7d:
        case 0x5d:
          schema.close()
          break
        case 0x2c:
          schema.part()
          break
        case json_lf:
          line++
          lineStart = i + 1
          if (isLines) {
            if (hasValue) rows++
            hasValue = false
            schema.reset()
          }
          break
        // Half of all that is between strings.
        case 0x20:
        case colon:
          break
        default: {
          if (i < taken) {
            if (escapesSign(bytes, i)) i++
            break
          }
          let end = i + 1
          if (byte >= 0x30 && byte <= 0x39) {
            while (end < high && isNumber[bytes[end]] === 1) end++
            let next = end
            if (next >= high || followsNumber[bytes[next]] === 0) {
              next = skipSpace(bytes, next, high, true)
              if (next >= high && !atEnd && high - i < mostHeld) break scanning
            }
            if (next >= high || followsNumber[bytes[next]] === 1) {
              number(i > 0 && bytes[i - 1] === 0x2d ? i - 1 : i, end)
              i = end
              continue
            }
          } else {
            if (isPlain[byte] === 1) break
            if (high - i <= longestLiteral && !atEnd) break scanning
            end = literalEnd(bytes, i, high)
            if (end > 0) {
              hasValue = true
              i = end
              continue
            }
          }
          end = textEnd(bytes, i, high)
          if (end >= high) {
            if (!atEnd && high - i < mostHeld) break scanning
            end = atEnd ? high : (0,scan_text/* cutBefore */.m0)(bytes, high - scan_text/* margin */.Lc)
          }
          text(i, end)
          continue
        }
      }
      i++
    }
    if (atEnd) break
    // A sign before a number is kept with it.
    i = Math.min(i, high)
    const keep = Math.max(0, i - 1)
    lineStart -= keep
    taken -= keep
    await window.fill(keep)
    signal.throwIfAborted()
    from = i - keep
  }
  if (isLines && hasValue) rows++
  outside.scan()
  return { rows, ...schema.finish() }

  function value(start        , end        , isEscaped         )       {
    hasValue = true
    const { column } = schema
    spot.line = line
    spot.lineStart = lineStart
    spot.record = rows + 1
    spot.scope = column.name
    if (isEscaped) {
      unescaped.read(bytes, start, end)
      spot.placeOf = unescaped.placeOf
      trimmed(column, unescaped.bytes, 0, unescaped.length)
      spot.placeOf = undefined
    } else trimmed(column, bytes, start, end)
  }

  function trimmed(column        , source        , from        , to        )       {
    let first = from
    let last = to
    while (first < last && source[first] <= 0x20) first++
    while (last > first && source[last - 1] <= 0x20) last--
    column.value(source, first, last, spot)
  }

  function number(start        , end        )       {
    hasValue = true
    const { column } = schema
    const isIdle = end - start < 6 || (!column.isNamed && isFraction(bytes, start, end))
    if (column.isSearchedOnly && isIdle) column.values++
    else value(start, end, false)
  }

  function key(start        , end        , isEscaped         )       {
    hasValue = true
    if (end - start > longestKey) {
      schema.anyKey()
      value(start, end, isEscaped)
      return
    }
    spot.line = line
    spot.lineStart = lineStart
    spot.record = rows + 1
    if (isEscaped) {
      unescaped.read(bytes, start, end)
      spot.placeOf = unescaped.placeOf
      schema.key(unescaped.bytes, 0, unescaped.length, spot)
      spot.placeOf = undefined
    } else schema.key(bytes, start, end, spot)
  }

  /** What holds the byte at `i`, up to `end`. */
  function text(i        , end        )       {
    hasValue = true
    let start = i
    const least = Math.max(0, taken, i - json_mostBefore)
    while (start > least && parts[bytes[start - 1]] === 0) start--
    outside.take(bytes, start, end, window.offset, line, window.offset + lineStart, schema.keyName)
    taken = end
  }
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/own-names.js
var own_names = __webpack_require__(87520);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/table.js
var table = __webpack_require__(90741);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/piece-table.js


                                                





const piece_table_lf = 0x0a
const bar = 0x7c
const space = 0x20
const tab = 0x09

                
               
             
 

/**
 * Scans a piece: the cells of tables that are printed in it under the names of their columns, all else as text.
 *
 * A table is a line of names and the lines under it with as many cells, or one more in front (the index of a data
 * frame), parted by bars or by two spaces.
 */
function scanPiece(piece       , context               , options             )       {
  const { text, place: where } = piece
  const place = (hit     ) => {
    const end = (0,containers_piece/* fileOffset */.S)(piece, hit.end - 1) + 1
    hit.start = (0,containers_piece/* fileOffset */.S)(piece, hit.start)
    hit.end = end
  }
  const placed = { ...context, tally: new PlacedTally(context, options, place) }
  const scanner = new scan_text/* TextScanner */.CO(placed, options, where)
  const columns = new Map                ()
  let names           = []
  let scanned = 0
  let line = 1
  for (let from = 0; from < text.length; line++) {
    const newline = text.indexOf(piece_table_lf, from)
    const end = newline < 0 ? text.length : newline
    const cells = cellsOf(text, from, end)
    const shift = cells.length - names.length
    if (isRule(text, from, end)) {
      // Parts the header from the rows.
    } else if (shift === 1 ? names.length > 0 : shift === 0 && names.length > 1) {
      for (const [index, name] of names.entries()) {
        const cell = cells[index + shift]
        let column = columns.get(name)
        if (column === undefined) {
          column = new scan_column/* Column */.V(name, () => names, placed)
          columns.set(name, column)
        }
        if (!column.isNamed) continue
        scanned = Math.max(scanned, scanner.scan(text, scanned, cell.start, scanned, cell.start, 0))
        const spot = { offset: 0, line, lineStart: from, scope: name, place: where }
        column.value(text, cell.start, cell.end, spot)
        scanned = Math.max(scanned, cell.end)
      }
    } else names = namesOf(text, cells)
    from = end + 1
  }
  if (scanned < text.length) scanner.scan(text, scanned, text.length, 0, text.length, 0)
  scanner.finish()
  for (const column of columns.values()) column.finish(where)
}

/** What lies between bars, or between runs of two spaces and more. */
function cellsOf(text        , from        , end        )         {
  const cells         = []
  const hasBars = text.subarray(from, end).includes(bar)
  for (let i = from; i < end; ) {
    while (i < end && (text[i] === space || text[i] === tab || text[i] === bar)) i++
    const start = i
    let last = i
    while (i < end && text[i] !== bar) {
      if (text[i] === tab || (!hasBars && text[i] === space && (i + 1 >= end || text[i + 1] === space))) break
      if (text[i] > space) last = i + 1
      i++
    }
    if (last > start) cells.push({ start, end: last })
    i++
  }
  return cells
}

/** `|---|---|`. */
function isRule(text        , from        , end        )          {
  return end > from && /^[\s|:+=-]+$/.test(text.toString('latin1', from, Math.min(end, from + 500)))
}

/** The names of a header; none where a cell is no name of a column. */
function namesOf(text        , cells                 )           {
  const names = cells.map(({ start, end }) => text.toString('utf8', start, end))
  const own = new own_names/* OwnNames */.F()
  return names.length > 0 &&
    names.length <= 200 &&
    names.every(name => /^[\p{L}_][\p{L}\p{N}_ .()/#-]{0,60}$/u.test(name) && !(0,table/* holdsNumber */.IJ)(name))
    ? names.map(name => own.of(name))
    : []
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/scan.js
                                               
                                                   


                                                         

                                                                        







/** What is built from a list of recognizers serves every scan with that list. */
const built = new WeakMap                                                             ()

/** What scans with these recognizers, and a tally of its own. */
function contextOf(options             )                {
  const { recognizers, columnRules } = options
  let parts = built.get(recognizers)
  if (parts === undefined) {
    const engine = new Engine(recognizers, columnRules)
    parts = { engine, judge: new judge/* TextJudge */.f(engine) }
    built.set(recognizers, parts)
  }
  return { ...parts, tally: new tally/* Tally */.F(parts.engine, options) }
}

/**
 * Scans a file in one pass through one buffer, and closes it. What is no text of its kind is searched all the same.
 *
 * Throws a `ConfigError` for a pattern of a recognizer that cannot be read.
 */
async function scanFile(
  source            ,
  kind      ,
  options             ,
  signal             ,
)                    {
  // The paths of a JSON have their names at its end.
  const held        = []
  const isJson = kind === 'json' || kind === 'jsonl'
  const holds = isJson && options.onHit !== undefined
  const context = contextOf(holds ? { ...options, onHit: hit => held.push(hit) } : options)
  const window = new scan_window/* Window */.p(source)
  try {
    if (kind === 'text') {
      await (0,scan_text/* scanText */.Ff)(window, new scan_text/* TextScanner */.CO(context, options), signal)
      return { matches: context.tally.matches(), bytes: window.offset + window.end }
    }
    const { rows, names, renamed } = isJson
      ? await scanJson(window, kind === 'jsonl', context, options, signal)
      : {
          ...(await (0,table/* scanTable */.SS)(window, table/* delimitersOf */.Cv[kind], context, signal)),
          renamed: undefined,
        }
    for (const hit of held) {
      if (hit.scope !== undefined) hit.scope = renamed?.get(hit.scope) ?? hit.scope
      options.onHit?.(hit)
    }
    const scan           = {
      matches: context.tally.matches(),
      bytes: window.offset + window.end,
      columns: names,
    }
    if (kind !== 'json') scan.rows = rows
    return scan
  } finally {
    window.close()
  }
}

/**
 * Scans text that came out of a container, piece by piece. A line of names above lines of values, as pandas and
 * Markdown print tables, names the columns of these. Places are told through the marks of each piece; `line` and
 * `column` are those within it.
 */
async function scanPieces(
  pieces                                        ,
  options             ,
  signal             ,
)                    {
  const context = contextOf(options)
  let bytes = 0
  for await (const piece of pieces) {
    signal.throwIfAborted()
    scanPiece(piece, context, options)
    bytes += piece.text.length
  }
  return { matches: context.tally.matches(), bytes }
}

/** Scans rows that came out of a container: of each batch one list of values a column. Places are bytes of a value. */
async function scanColumns(
  names                   ,
  batches                                                                ,
  options             ,
  signal             ,
)                    {
  const context = contextOf(options)
  const columns = names.map(name => new scan_column/* Column */.V(name, () => names, context))
  let rows = 0
  let bytes = 0
  for await (const batch of batches) {
    signal.throwIfAborted()
    for (const [index, values] of batch.entries())
      for (const [row, value] of values.entries()) {
        if (value === null) continue
        const text = Buffer.from(String(value))
        bytes += text.length
        const spot = { offset: 0, line: 0, lineStart: 0, scope: names[index], record: rows + row + 1 }
        columns[index].value(text, 0, text.length, spot)
      }
    rows += batch[0]?.length ?? 0
  }
  for (const column of columns) column.finish()
  return { matches: context.tally.matches(), bytes, rows, columns: [...names] }
}


/***/ }),

/***/ 75006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ scanOne),
  G: () => (/* binding */ searchFor)
});

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/fingerprint.js
var fingerprint = __webpack_require__(50719);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/group.js
var group = __webpack_require__(59084);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/digits.js
/**
 * The characters of an identifier, read without a regular expression and without a new string: every check of
 * this folder runs once for each candidate of its shape.
 */

/** The digit at a place, 0 to 9; any other number where the character is no digit. */
function digitAt(value        , index        )         {
  return value.charCodeAt(index) - 48
}

/** The value of a character as most standards count: 0 to 9, then A = 10 to Z = 35; -1 for any other. */
function digits_valueAt(value        , index        )         {
  const code = value.charCodeAt(index)
  if (code >= 48 && code <= 57) return code - 48
  return code >= 65 && code <= 90 ? code - 55 : -1
}

/**
 * Whether a value has exactly the form of a pattern: `9` stands for a digit, `A` for a capital letter, `*` for
 * either; any other character for itself.
 * @example fits('ABCDE1234F', 'AAAAA9999A') // true
 */
function fits(value        , pattern        )          {
  if (value.length !== pattern.length) return false
  for (let i = 0; i < pattern.length; i++) {
    const code = value.charCodeAt(i)
    const isDigit = code >= 48 && code <= 57
    const isLetter = code >= 65 && code <= 90
    switch (pattern.charCodeAt(i)) {
      case 57:
        if (!isDigit) return false
        break
      case 65:
        if (!isLetter) return false
        break
      case 42:
        if (!isDigit && !isLetter) return false
        break
      default:
        if (code !== pattern.charCodeAt(i)) return false
    }
  }
  return true
}

/** Whether a value is `length` digits and nothing else. */
function isDigits(value        , length        )          {
  if (value.length !== length) return false
  for (let i = 0; i < length; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
  }
  return true
}

/** The number that the digits from `from` up to `to` (exclusive) write. */
function numberAt(value        , from        , to        )         {
  let number = 0
  for (let i = from; i < to; i++) number = number * 10 + digitAt(value, i)
  return number
}

/** The sum of digits times weights, from the digit at `from` on, as many as there are weights. */
function weigh(value        , weights                   , from = 0)         {
  let sum = 0
  for (let i = 0; i < weights.length; i++) sum += weights[i] * digitAt(value, from + i)
  return sum
}

/** What a sum lacks to the next multiple of a modulus, 0 where it is one: the usual check digit. */
function complement(sum        , modulus        )         {
  return (modulus - (sum % modulus)) % modulus
}

/** Whether a value is one character over and over: `000000000` passes most check sums and names nobody. */
function digits_isRepeated(value        )          {
  for (let i = 1; i < value.length; i++) if (value.charCodeAt(i) !== value.charCodeAt(0)) return false
  return true
}

/**
 * Whether each digit is one more or one less than the one before, in 12 and more all but one: somebody made it up. One
 * of 80,000 random values of 8 digits is so.
 * @example countsUp('12345678') // true
 * @example countsUp('6543210123456788') // true
 */
function countsUp(value        )          {
  let others = 0
  for (let i = 1; i < value.length; i++) {
    const step = (10 + digitAt(value, i) - digitAt(value, i - 1)) % 10
    if (step !== 1 && step !== 9) others++
  }
  return others <= (value.length >= 12 ? 1 : 0)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/iso7064.js


/**
 * The remainder by 97 of a text in which A is written 10 and Z 35 (ISO/IEC 7064 MOD 97-10): read from `from` to
 * the end, then from the start, which is how an IBAN moves its first four characters to the end.
 */
function mod97(value        , from = 0)         {
  let rest = 0
  for (let i = 0; i < value.length; i++) {
    const at = from + i
    const part = digits_valueAt(value, at < value.length ? at : at - value.length)
    rest = (part > 9 ? rest * 100 + part : rest * 10 + part) % 97
  }
  return rest
}

/** ISO/IEC 7064 MOD 11,10 over the digits from `from` to the end, the check digit last. */
function mod11x10(value        , from = 0)          {
  let product = 10
  for (let i = from; i < value.length - 1; i++) {
    const sum = (digitAt(value, i) + product) % 10
    product = ((sum === 0 ? 10 : sum) * 2) % 11
  }
  return (product + digitAt(value, value.length - 1)) % 10 === 1
}

/** ISO/IEC 7064 MOD 11-2 over a whole value of digits whose last character may be X for 10. */
function mod11x2(value        )          {
  let rest = 0
  for (let i = 0; i < value.length - 1; i++) rest = ((rest + digitAt(value, i)) * 2) % 11
  const last = value.charCodeAt(value.length - 1) === 88 ? 10 : digitAt(value, value.length - 1)
  return (rest + last) % 11 === 1
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/luhn.js


/**
 * The Luhn check (ISO/IEC 7812-1 annex B; Luhn 1954) of the digits from `from` up to `to`: from the right, every
 * second digit doubled and its digits summed, must give a multiple of 10. One wrong digit always fails.
 * @example luhn('4111111111111111') // true
 */
function luhn(value        , from = 0, to = value.length)          {
  let sum = 0
  let doubled = false
  for (let i = to - 1; i >= from; i--) {
    const digit = digitAt(value, i)
    sum += doubled ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit
    doubled = !doubled
  }
  return sum % 10 === 0
}

/** The Luhn check in base 36 (0-9, A-Z) with the check character last, as the Indian GSTIN has it. */
function luhn36(value        )          {
  let sum = 0
  for (let i = 0; i < value.length; i++) {
    const product = digits_valueAt(value, i) * ((value.length - 1 - i) % 2 === 1 ? 2 : 1)
    sum += Math.floor(product / 36) + (product % 36)
  }
  return sum % 36 === 0
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/verhoeff.js


/** Products in the dihedral group of order 10, row by row. */
const PRODUCT =
  '0123456789123406789523401789563401289567401239567859876043216598710432765982104387659321049876543210'
/** The permutation of each place, counted from the right, modulo 8. */
const PERMUTED = '01234567891576283094580379614289160435279453126870428657390127938064157046913258'

/**
 * The check of Verhoeff ("Error Detecting Decimal Codes", 1969): finds every single wrong digit and every swap of
 * two neighbours.
 * @example verhoeff('2363') // true
 */
function verhoeff(value        , from = 0, to = value.length)          {
  let state = 0
  for (let i = to - 1, place = 0; i >= from; i--, place++) {
    state = digitAt(PRODUCT, state * 10 + digitAt(PERMUTED, (place % 8) * 10 + digitAt(value, i)))
  }
  return state === 0
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/automaton.js
var automaton = __webpack_require__(37368);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/pattern.js
var engine_pattern = __webpack_require__(9208);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/words.js
var engine_words = __webpack_require__(27947);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/custom.js






                                                        

                                                              

                                                                 

const digits = (value        ) => value.replace(/\D/g, '')

/** Check digits by name, and how often random ones pass: over the digits of a match, MOD 97-10 over its letters too. */
const checks           
                                                                                               
  = {
  luhn: { check: value => luhn(digits(value)), chance: 1 / 10 },
  verhoeff: { check: value => verhoeff(digits(value)), chance: 1 / 10 },
  'mod-97-10': { check: value => mod97(value) === 1, chance: 1 / 97 },
  'mod-11-2': { check: value => mod11x2(value.replace(/[^\dX]/g, '')), chance: 1 / 11 },
  'mod-11-10': { check: value => mod11x10(digits(value)), chance: 1 / 10 },
}

/** As the judge of text looks for them. */
const longestKeyword = 32

/**
 * The recognizers of the settings: a form, words that speak of it, check digits by name. Throws a `ConfigError` for an
 * entity that there is already, and for a pattern or a word that could never be found.
 */
function customRecognizers(
  custom                                  ,
  known                               ,
)               {
  return Object.entries(custom).map(
    ([entity, { pattern, tier, title, keywords = [], columns = [], check, categories }]) => {
      if (!/^[A-Z][A-Z0-9_]*$/.test(entity) || known.some(other => other.entity === entity))
        throw new errors/* ConfigError */.xL(
          `\`recognizers\`: ${entity} is no new name in capitals, such as EMPLOYEE_NUMBER`,
          { remedy: 'choose a name that the scan does not report by itself' },
        )
      const setting = `\`recognizers.${entity}\``
      if (tier !== 'A' && keywords.length + columns.length === 0)
        throw new errors/* ConfigError */.xL(`${setting}: without \`tier: A\` it needs \`keywords\` or \`columns\``)
      checkPattern(pattern, setting)
      for (const word of [...keywords, ...columns]) checkWord(inWords(word), setting)
      return {
        entity,
        title: title ?? entity,
        family: 'settings',
        shapes: [{ pattern, tier: tier ?? 'B' }],
        keywords: keywords.map(inWords),
        columns: columns.map(inWords),
        categories: categories ?? [],
        source: 'settings',
        ...(check === undefined ? { chance: 1 } : checks[check]),
      }
    },
  )
}

/** `staffNo` as `staff No`, as which it is read wherever it stands. */
const inWords = (name        ) =>
  name.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')

function checkPattern(pattern        , setting        )       {
  let positions           
  try {
    positions = (0,engine_pattern/* parsePattern */.E)(pattern)
  } catch (error) {
    if (!(error instanceof errors/* ConfigError */.xL)) throw error
    throw new errors/* ConfigError */.xL(`${setting}: ${error.message}`, { remedy: error.remedy })
  }
  const { sets, first } = positions
  if (shortestMatch(positions) > automaton/* longest */.xS)
    throw new errors/* ConfigError */.xL(
      `${setting}: pattern \`${pattern}\` matches nothing of ${automaton/* longest */.xS} bytes or fewer, which is the longest that is looked for`,
      { remedy: 'match only the beginning of the value' },
    )
  const begins = (isIn        , byte        ) =>
    isIn === 1 && (automaton/* isWord */.Jg[byte] === 1 || byte === 0x28 || byte === 0x2b)
  if (!first.some(p => sets[p].some(begins)))
    throw new errors/* ConfigError */.xL(
      `${setting}: pattern \`${pattern}\` begins with a sign, and a match begins with a letter, a digit, \`(\` or \`+\``,
      { remedy: 'leave the sign out: what follows it is found after it' },
    )
}

/** Bytes of the shortest match. */
function shortestMatch({ first, follows, last }           )         {
  const ends = new Set(last)
  const reached = new Set(first)
  let front = [...reached]
  for (let bytes = 1; front.length > 0; bytes++) {
    if (front.some(p => ends.has(p))) return bytes
    front = [...new Set(front.flatMap(p => follows[p]))].filter(p => !reached.has(p))
    for (const p of front) reached.add(p)
  }
  return Infinity
}

function checkWord(word        , setting        )       {
  const bytes = Buffer.from(word)
  const words = new engine_words/* Words */.U()
  words.add(word, 0)
  let isFound = false
  words.find(bytes, 0, bytes.length, () => {
    isFound = true
  })
  if (!isFound || bytes.length > longestKeyword)
    throw new errors/* ConfigError */.xL(
      `${setting}: \`${word}\` is no word and no phrase of up to six words and ${longestKeyword} bytes`,
      { remedy: 'use words as they stand in text or in the name of a column' },
    )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/dates.js


const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Births are taken as possible up to this year. Fixed, so that the same file has the same findings every day. */
const LAST_BIRTH_YEAR = 2030

/** Whether the calendar has this day (Gregorian, with leap years). */
function isDate(year        , month        , day        )          {
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= DAYS[month - 1])) return false
  return month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0))
}

/** Whether somebody may have been born on this day: in the calendar, from 1800 to `LAST_BIRTH_YEAR`. */
function isBirth(year        , month        , day        )          {
  return year >= 1800 && year <= LAST_BIRTH_YEAR && isDate(year, month, day)
}

/** Whether six digits are a date as YYMMDD, the century open. `monthShift` and `dayShift` are taken off first. */
function isYearMonthDay(value        , from        , monthShift = 0, dayShift = 0)          {
  const year = numberAt(value, from, from + 2)
  // 2000 is a leap year and 1900 is not: with an open century the year 00 may have a 29 February.
  return isDate(
    2000 + year,
    numberAt(value, from + 2, from + 4) - monthShift,
    numberAt(value, from + 4, from + 6) - dayShift,
  )
}

/** Whether six digits are a date as DDMMYY, the century open. */
function isDayMonthYear(value        , from        , dayShift = 0)          {
  return isDate(
    2000 + numberAt(value, from + 4, from + 6),
    numberAt(value, from + 2, from + 4),
    numberAt(value, from, from + 2) - dayShift,
  )
}

/** Whether eight digits are a birth date as YYYYMMDD. */
function isFullDate(value        , from        )          {
  return isBirth(
    numberAt(value, from, from + 4),
    numberAt(value, from + 4, from + 6),
    digitAt(value, from + 6) * 10 + digitAt(value, from + 7),
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/british-isles.js



/**
 * NHS number of England and Wales (NHS Data Dictionary): 10 digits, 11 minus the sum of the first nine with the
 * weights 10 to 2 modulo 11, never 10.
 * @example nhs('9434765870') // true
 */
function nhs(value        )          {
  return isDigits(value, 10) && !digits_isRepeated(value) && tenToTwo(value)
}

/** Community health index of Scotland: the birth date as DDMMYY, four digits by the rule of the NHS. */
function chi(value        )          {
  return isDigits(value, 10) && isDayMonthYear(value, 0) && tenToTwo(value)
}

function tenToTwo(value        )          {
  return complement(weigh(value, [10, 9, 8, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 9)
}

/**
 * UK national insurance number (HMRC NIM39110): two letters, six digits, a suffix A to D; no check digit, but
 * D F I Q U V are in neither place, O not in the second, and seven pairs are never given.
 */
function nino(value        )          {
  if (!fits(value, 'AA999999A') || value.charCodeAt(8) > 68) return false
  if ('DFIQUV'.includes(value[0]) || 'DFIQUVO'.includes(value[1])) return false
  return !['BG', 'GB', 'NK', 'KN', 'NT', 'TN', 'ZZ'].includes(value.slice(0, 2))
}

/** UK taxpayer reference, UTR (HMRC): the first of 10 digits checks the others, weights 6 7 8 9 10 5 4 3 2. */
function utr(value        )          {
  if (!isDigits(value, 10) || digits_isRepeated(value)) return false
  return digitAt('21987654321', weigh(value, [6, 7, 8, 9, 10, 5, 4, 3, 2], 1) % 11) === digitAt(value, 0)
}

const UPN_LETTERS = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * Pupil number of England (DfE, "Unique pupil numbers"): a letter that is the weighted sum of the rest modulo 23,
 * an authority (three digits from 201), a year, a serial whose last place may be a letter.
 */
function upn(value        )          {
  if (!fits(value, 'A99999999999*')) return false
  const authority = numberAt(value, 1, 4)
  if (authority < 201 || authority > 938) return false
  let sum = 0
  for (let i = 1; i < 13; i++) {
    const digit = digitAt(value, i)
    const part = digit <= 9 ? digit : UPN_LETTERS.indexOf(value[i])
    if (part < 0) return false
    sum += part * (i + 1)
  }
  return UPN_LETTERS[sum % 23] === value[0]
}

/**
 * UK driving licence (DVLA, "Driver number"): five letters of the surname filled up with 9, the birth year's
 * decade, the month (50 added for women), the day, the year's unit, two initials (9 for none), and three
 * characters whose rule is not published.
 */
function drivingLicence(value        )          {
  if (!fits(value, '*****999999***AA') || value.charCodeAt(0) < 65) return false
  let filled = false
  for (let i = 0; i < 5; i++) {
    const isLetter = value.charCodeAt(i) >= 65
    if (isLetter ? filled : digitAt(value, i) !== 9) return false
    filled = !isLetter
  }
  for (let i = 11; i < 13; i++) if (value.charCodeAt(i) < 65 && digitAt(value, i) !== 9) return false
  const month = numberAt(value, 6, 8) % 50
  const day = numberAt(value, 8, 10)
  return (
    digitAt(value, 6) !== 2 && digitAt(value, 6) < 7 && month >= 1 && month <= 12 && day >= 1 && day <= 31
  )
}

const PPS_LETTERS = 'WABCDEFGHIJKLMNOPQRSTUV'

/**
 * Irish personal public service number (Department of Social Protection; second letter since 2013): 7 digits with
 * the weights 8 to 2, plus 9 times the second letter (W, T and X count 0), modulo 23 as a letter.
 */
function pps(value        )          {
  if (!fits(value, '9999999A') && !fits(value, '9999999AA')) return false
  let sum = weigh(value, [8, 7, 6, 5, 4, 3, 2])
  if (value.length === 9 && !'WTX'.includes(value[8])) {
    const second = value.charCodeAt(8) - 64
    if (second > 9) return false
    sum += 9 * second
  }
  return PPS_LETTERS[sum % 23] === value[7]
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/british-isles.js

                                                         

const britishIsles                        = [
  {
    entity: 'UK_NHS',
    title: 'NHS number',
    family: 'british-isles',
    shapes: [
      { pattern: '\\d{3}[- ]\\d{3}[- ]\\d{4}', tier: 'B' },
      { pattern: '[4679]\\d{9}', tier: 'B' },
      // ISBN-10 has the same check, and most of its numbers begin with 0 to 3.
      { pattern: '[0-358]\\d{9}', tier: 'C' },
    ],
    check: nhs,
    chance: 0.091,
    keywords: ['nhs', 'nhs number', 'nhs no', 'national health service', 'health service number'],
    // The range that the NHS keeps for test patients.
    isSynthetic: compact => compact.startsWith('999'),
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'NHS Data Dictionary, NHS NUMBER',
  },
  {
    entity: 'UK_CHI',
    title: 'Scottish health number',
    family: 'british-isles',
    shapes: [{ pattern: '[0-3]\\d{9}', tier: 'B' }],
    check: chi,
    chance: 0.0083,
    keywords: ['chi', 'chi number', 'community health index'],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'NHS Scotland, Data Dictionary: CHI number',
  },
  {
    entity: 'UK_NINO',
    title: 'UK national insurance number',
    family: 'british-isles',
    shapes: [
      { pattern: '[A-Z]{2}\\d{6}[A-D]', tier: 'A' },
      { pattern: '[A-Z]{2} ?\\d{2} \\d{2} \\d{2} [A-D]', tier: 'A' },
      { pattern: '[A-Z]{2} \\d{6} ?[A-D]', tier: 'B' },
      { pattern: '[a-z]{2} ?\\d{2} ?\\d{2} ?\\d{2} ?[a-d]', tier: 'B' },
    ],
    check: nino,
    chance: 0.56,
    keywords: ['nino', 'ni number', 'ni no', 'national insurance', 'national insurance number', 'nat ins'],
    isSynthetic: compact => compact.startsWith('QQ'),
    categories: ['gdpr-national-id'],
    source: 'HMRC, National Insurance Manual NIM39110',
  },
  {
    entity: 'UK_UTR',
    title: 'UK taxpayer reference',
    family: 'british-isles',
    shapes: [
      { pattern: '\\d{10}', tier: 'B' },
      { pattern: '\\d{5} \\d{5}', tier: 'B' },
    ],
    check: utr,
    chance: 0.099,
    keywords: ['utr', 'unique taxpayer reference', 'taxpayer reference', 'self assessment'],
    categories: ['gdpr-national-id'],
    source: 'HMRC, check of unique taxpayer references',
  },
  {
    entity: 'UK_UPN',
    title: 'English pupil number',
    family: 'british-isles',
    shapes: [{ pattern: '[A-HJ-NP-RT-Z]\\d{11}[\\dA-HJ-NP-RT-Z]', tier: 'B' }],
    check: upn,
    chance: 0.032,
    keywords: ['upn', 'unique pupil number', 'pupil number'],
    categories: ['gdpr-national-id'],
    source: 'Department for Education, Unique pupil numbers: a guide',
  },
  {
    entity: 'UK_DRIVING_LICENCE',
    title: 'UK driving licence',
    family: 'british-isles',
    shapes: [
      {
        pattern: '[A-Z][A-Z9]{4}\\d{6}[A-Z\\d]{3}[A-Z]{2}',
        tier: 'A',
      },
    ],
    anyCase: true,
    check: drivingLicence,
    chance: 0.0525,
    keywords: ['driving licence', 'driver licence', 'driving license', 'driver number', 'dvla'],
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'DVLA, driver number',
  },
  {
    entity: 'IE_PPS',
    title: 'Irish public service number',
    family: 'british-isles',
    shapes: [
      { pattern: '\\d{7}[A-W]', tier: 'A' },
      { pattern: '\\d{7}[A-W][A-IWTX]', tier: 'A' },
    ],
    check: pps,
    chance: 0.0435,
    keywords: [
      'pps',
      'ppsn',
      'pps number',
      'pps no',
      'personal public service',
      'personal public service number',
    ],
    categories: ['gdpr-national-id'],
    source: 'Department of Social Protection, PPS number',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/device.js



/** The equipment number of a mobile phone (3GPP TS 23.003, 6.2.1): 15 digits with the Luhn check. */
function imei(value        )          {
  return isDigits(value, 15) && luhn(value) && !digits_isRepeated(value)
}

/** The number of a SIM card (ITU-T E.118): 19 or 20 digits from 89 on, the last by Luhn. */
function iccid(value        )          {
  return (
    (isDigits(value, 19) || isDigits(value, 20)) &&
    digitAt(value, 0) === 8 &&
    digitAt(value, 1) === 9 &&
    luhn(value)
  )
}

/** Mobile country codes that are not assigned lie outside these spans (ITU-T E.212, list of 2023). */
const COUNTRIES = [
  [202, 202],
  [204, 204],
  [206, 206],
  [208, 208],
  [212, 214],
  [216, 222],
  [226, 228],
  [230, 235],
  [238, 248],
  [250, 262],
  [266, 276],
  [278, 297],
  [302, 302],
  [308, 316],
  [330, 376],
  [400, 432],
  [434, 438],
  [440, 441],
  [450, 457],
  [460, 461],
  [466, 472],
  [502, 555],
  [602, 659],
  [702, 750],
  [901, 901],
]         

/** The number of a mobile subscriber (ITU-T E.212): 15 digits that start with an assigned country. */
function imsi(value        )          {
  if (!isDigits(value, 15)) return false
  const country = numberAt(value, 0, 3)
  return COUNTRIES.some(([first, last]) => country >= first && country <= last)
}

/**
 * The hardware address of a network card (IEEE 802): 12 hexadecimal digits that are neither one digit over and
 * over nor a multicast group, which no device has as its own.
 */
function mac(value        )          {
  if (value.length !== 12 || isRepeated(value)) return false
  for (let i = 0; i < 12; i++) {
    const digit = valueAt(value, i)
    if (digit < 0 || digit > 15) return false
  }
  return valueAt(value, 1) % 2 === 0
}

const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2]
/** The values of A to Z (49 CFR 565.15, table III); 0 for I, O and Q, which no number has. */
const LETTERS = '12345678012345070923456789'

/**
 * A vehicle identification number with the check digit of North America (49 CFR 565.15; ISO 3779 leaves it
 * free): 17 characters without I, O and Q, the last four digits, position 9 the weighted sum modulo 11, X for 10.
 * @example vin('1M8GDM9AXKP042788') // true
 */
function vin(value        )          {
  if (!fits(value, '*************9999') || digits_isRepeated(value)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) {
    const part = digits_valueAt(value, i)
    const worth = part < 10 ? part : digitAt(LETTERS, part - 10)
    if (part > 9 && worth === 0) return false
    sum += WEIGHTS[i] * worth
  }
  const check = value.charCodeAt(8) === 88 ? 10 : digitAt(value, 8)
  return sum % 11 === check
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/icao9303.js



/**
 * The check digit of ICAO Doc 9303 part 3, section 4.9: weights 7, 3, 1 over the characters from `from` up to
 * `to`, letters as 10 to 35 and the filler `<` as 0, modulo 10.
 * @example icaoDigit('L01X00T47', 0, 9) // 1
 */
function icaoDigit(value        , from        , to        )         {
  return digitOver(value, [from, to])
}

/** The check digit over several stretches (`[from, to, from, to, ...]`) as if they were one text. */
function digitOver(value        , stretches                   )         {
  let sum = 0
  let place = 0
  for (let s = 0; s < stretches.length; s += 2) {
    for (let i = stretches[s]; i < stretches[s + 1]; i++, place++) {
      sum += [7, 3, 1][place % 3] * Math.max(0, digits_valueAt(value, i))
    }
  }
  return sum % 10
}

                  
                
                                                                       
                
                                                                                          
               
                                                                            
                   
                           
 

const LAYOUTS                    = [
  { length: 44, number: 0, birth: 13, composite: 43, closes: [0, 10, 13, 20, 21, 43] },
  { length: 88, number: 44, birth: 57, composite: 87, closes: [44, 54, 57, 64, 65, 87] },
  { length: 72, number: 36, birth: 49, composite: 71, closes: [36, 46, 49, 56, 57, 71] },
  { length: 90, number: 5, birth: 30, composite: 59, closes: [5, 30, 30, 37, 38, 45, 48, 59] },
]

/**
 * The machine-readable zone of a passport or an identity card (ICAO Doc 9303 parts 4, 5 and 6): its lines one
 * after the other without a break, 88 characters (passport), 72 (card with two lines) or 90 (three). The second
 * line of a passport alone, 44 characters, passes too. Number, birth, expiry and their whole each have a check
 * digit: chance 1e-4 times the chance of two dates.
 */
function mrz(value        )          {
  const layout = LAYOUTS.find(each => each.length === value.length)
  if (layout === undefined) return false
  for (let i = 0; i < value.length; i++) {
    if (digits_valueAt(value, i) < 0 && value.charCodeAt(i) !== 60) return false
  }
  const { number, birth, composite, closes } = layout
  return (
    isYearMonthDay(value, birth) &&
    isYearMonthDay(value, birth + 8) &&
    // A card's number that is too long for its field has `<` in the place of the digit (part 5, 4.2.2).
    (value.charCodeAt(number + 9) === 60 || icao9303_closed(value, number, number + 9)) &&
    icao9303_closed(value, birth, birth + 6) &&
    icao9303_closed(value, birth + 8, birth + 14) &&
    digitOver(value, closes) === digitAt(value, composite)
  )
}

function icao9303_closed(value        , from        , to        )          {
  return icaoDigit(value, from, to) === digitAt(value, to)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/device.js


                                                         

/** Numbers of things that a person carries or drives. */
const device                        = [
  {
    entity: 'IMEI',
    title: 'Number of a mobile phone',
    family: 'device',
    shapes: [
      { pattern: '\\d{15}', tier: 'C' },
      { pattern: '\\d{2}-\\d{6}-\\d{6}-\\d', tier: 'B' },
    ],
    check: imei,
    chance: 0.1,
    keywords: ['imei'],
    categories: ['hipaa'],
    source: '3GPP TS 23.003, section 6.2.1',
  },
  {
    entity: 'ICCID',
    title: 'Number of a SIM card',
    family: 'device',
    shapes: [{ pattern: '89\\d{17,18}', tier: 'C' }],
    check: iccid,
    chance: 0.1,
    keywords: ['iccid', 'sim card', 'sim number', 'sim serial'],
    categories: ['hipaa'],
    source: 'ITU-T E.118',
  },
  {
    entity: 'IMSI',
    title: 'Number of a mobile subscriber',
    family: 'device',
    shapes: [{ pattern: '\\d{15}', tier: 'C' }],
    check: imsi,
    chance: 0.35,
    keywords: ['imsi'],
    categories: ['hipaa'],
    source: 'ITU-T E.212',
  },
  {
    entity: 'VIN',
    title: 'Vehicle identification number',
    family: 'device',
    shapes: [{ pattern: '[A-HJ-NPR-Z0-9]{17}', tier: 'A' }],
    hasDigit: true,
    check: compact => vin(compact) && /[A-Z].*[A-Z]/.test(compact),
    chance: 0.01,
    keywords: ['vin', 'vehicle identification number', 'chassis number'],
    isSynthetic: compact => compact === '1M8GDM9AXKP042788' || compact === '11111111111111111',
    categories: ['hipaa'],
    source: '49 CFR 565.15; ISO 3779',
  },
  {
    entity: 'PASSPORT_MRZ',
    title: 'Machine-readable zone of a passport',
    family: 'device',
    shapes: [
      {
        pattern: '[A-Z0-9<]{9}\\d[A-Z<]{3}\\d{6}\\d[MFX<]\\d{6}\\d[A-Z0-9<]{14}[0-9<]\\d',
        tier: 'A',
      },
    ],
    hasDigit: true,
    compact: raw => raw,
    check: mrz,
    chance: 1e-6,
    keywords: ['mrz', 'passport'],
    isSynthetic: compact => compact.startsWith('L898902C3'),
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'ICAO Doc 9303, part 4',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/east-asia.js




/** Province codes of GB/T 2260, with 71, 81 to 83 for Taiwan, Hong Kong, Macau and their residence permits, 91 abroad. */
const PROVINCES = new Set([
  11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54, 61,
  62, 63, 64, 65, 71, 81, 82, 83, 91,
])

/**
 * Chinese resident identity number (GB 11643-1999): region, birth date, serial, MOD 11-2 with X for 10.
 * @example residentId('44011320141005001X') // true
 */
function residentId(value        )          {
  if (!fits(value, '99999999999999999*') || (value.charCodeAt(17) >= 65 && value[17] !== 'X')) return false
  return PROVINCES.has(numberAt(value, 0, 2)) && isFullDate(value, 6) && mod11x2(value)
}

/**
 * Japanese individual number, My Number (省令 85 of 2014, art. 5): 12 digits, weights 6 5 4 3 2 7 6 5 4 3 2 modulo
 * 11, 0 where the remainder is 0 or 1.
 */
function myNumber(value        )          {
  if (!isDigits(value, 12) || digits_isRepeated(value)) return false
  const rest = weigh(value, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return (rest <= 1 ? 0 : 11 - rest) === digitAt(value, 11)
}

const RRN_WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5]

/**
 * Korean resident registration number (주민등록법): birth date as YYMMDD, sex and century, place, serial, check
 * modulo 11. Numbers given since October 2020 are random after the seventh digit, so that the check is only asked
 * for births before that month.
 */
function rrn(value        )          {
  const sex = digitAt(value, 6)
  return sex !== 5 && sex !== 6 && sex !== 7 && sex !== 8 && korean(value, 11)
}

/** Korean registration number of foreigners (출입국관리법): as the RRN with 5 to 8, the check 2 more. */
function frn(value        )          {
  const sex = digitAt(value, 6)
  return sex >= 5 && sex <= 8 && korean(value, 13)
}

function korean(value        , base        )          {
  if (!isDigits(value, 13)) return false
  const sex = digitAt(value, 6)
  const century =
    sex === 9 || sex === 0 ? 1800 : sex === 3 || sex === 4 || sex === 7 || sex === 8 ? 2000 : 1900
  const year = century + numberAt(value, 0, 2)
  if (year > LAST_BIRTH_YEAR || !isDate(year, numberAt(value, 2, 4), numberAt(value, 4, 6))) return false
  if (year > 2020 || (year === 2020 && numberAt(value, 2, 4) >= 10)) return true
  // Places run from 00 to 96.
  return numberAt(value, 7, 9) <= 96 && (base - (weigh(value, RRN_WEIGHTS) % 11)) % 10 === digitAt(value, 12)
}

/** The two digits of the first letter of a Taiwanese number, A to Z, less 10. */
const TAIWAN = [0, 1, 2, 3, 4, 5, 6, 7, 24, 8, 9, 10, 11, 12, 25, 13, 14, 15, 16, 17, 18, 19, 22, 20, 21, 23]

/**
 * Taiwanese identity number and unified number of residents (內政部): a letter as two digits, 1, 2, 8 or 9, eight
 * digits; weights 1, 9 and 8 to 1, 1 modulo 10.
 * @example taiwanese('A123456789') // true
 */
function taiwanese(value        )          {
  if (!fits(value, 'A999999999') || !'1289'.includes(value[1])) return false
  const letter = TAIWAN[digits_valueAt(value, 0) - 10]
  const sum = 1 + Math.floor(letter / 10) + 9 * (letter % 10) + weigh(value, [8, 7, 6, 5, 4, 3, 2, 1, 1], 1)
  return sum % 10 === 0
}

/**
 * Hong Kong identity card (Immigration Department): one or two letters, six digits and a check modulo 11, A for
 * 10; a missing first letter counts 36. The brackets round the check are not part of the value.
 * @example hongKong('A1234563') // true
 */
function hongKong(value        )          {
  const letters = value.length - 7
  if (!fits(value, letters === 1 ? 'A999999*' : 'AA999999*')) return false
  const check = digits_valueAt(value, value.length - 1)
  if (check > 10) return false
  const first = letters === 1 ? 36 * 9 + 8 * digits_valueAt(value, 0) : 9 * digits_valueAt(value, 0) + 8 * digits_valueAt(value, 1)
  return (first + weigh(value, [7, 6, 5, 4, 3, 2], letters) + check) % 11 === 0
}

/**
 * Korean business registration number (국세청): office from 101, kind, serial, a check by the weights 1 3 7 1 3 7 1 3 5
 * with the tens of the last product added.
 */
function koreanBusiness(value        )          {
  if (!isDigits(value, 10) || numberAt(value, 0, 3) < 101) return false
  if (numberAt(value, 3, 5) === 0 || numberAt(value, 5, 9) === 0) return false
  const sum = weigh(value, [1, 3, 7, 1, 3, 7, 1, 3, 5]) + Math.floor((digitAt(value, 8) * 5) / 10)
  return complement(sum, 10) === digitAt(value, 9)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/east-asia.js


                                                         

const eastAsia                        = [
  {
    entity: 'CN_RESIDENT_ID',
    title: 'Chinese resident identity number',
    family: 'east-asia',
    shapes: [{ pattern: '[1-9]\\d{5}[12][089]\\d{2}[01]\\d[0-3]\\d{4}[\\dXx]', tier: 'A' }],
    check: residentId,
    chance: 0.0067,
    keywords: [
      '身份证',
      '身份证号',
      '身份证号码',
      'resident id',
      'resident identity',
      'id card',
      'citizen id',
      'shenfenzheng',
    ],
    categories: ['gdpr-national-id'],
    source: 'GB 11643-1999',
  },
  {
    entity: 'JP_MY_NUMBER',
    title: 'Japanese individual number',
    family: 'east-asia',
    shapes: [
      { pattern: '\\d{4}[- ]\\d{4}[- ]\\d{4}', tier: 'B' },
      { pattern: '\\d{12}', tier: 'B' },
    ],
    check: myNumber,
    chance: 0.091,
    keywords: ['my number', 'individual number', 'マイナンバー', '個人番号', 'kojin bango'],
    categories: ['gdpr-national-id'],
    source: '総務省令第85号 (2014) 第5条',
  },
  {
    entity: 'KR_RRN',
    title: 'Korean resident registration number',
    family: 'east-asia',
    shapes: [
      { pattern: '\\d{2}[01]\\d[0-3]\\d-[1-4]\\d{6}', tier: 'A' },
      { pattern: '\\d{2}[01]\\d[0-3]\\d[1-4]\\d{6}', tier: 'B' },
    ],
    check: rrn,
    chance: 0.05,
    keywords: [
      'rrn',
      'resident registration',
      'resident registration number',
      '주민등록번호',
      '주민번호',
      'jumin',
    ],
    categories: ['gdpr-national-id'],
    source: '주민등록법 시행규칙 제2조',
  },
  {
    // Numbers given anew since October 2020 have no check digit: the date and the word beside it tell.
    entity: 'KR_RRN',
    title: 'Korean resident registration number',
    family: 'east-asia',
    shapes: [{ pattern: '\\d{2}[01]\\d[0-3]\\d-?[1-4]\\d{6}', tier: 'C' }],
    check: compact => isYearMonthDay(compact, 0),
    chance: 0.46,
    keywords: [
      'rrn',
      'resident registration',
      'resident registration number',
      '주민등록번호',
      '주민번호',
      'jumin',
    ],
    categories: ['gdpr-national-id'],
    source: '주민등록법 시행규칙 제2조',
  },
  {
    entity: 'KR_FRN',
    title: 'Korean registration number of foreigners',
    family: 'east-asia',
    shapes: [
      { pattern: '\\d{2}[01]\\d[0-3]\\d-[5-8]\\d{6}', tier: 'A' },
      { pattern: '\\d{2}[01]\\d[0-3]\\d[5-8]\\d{6}', tier: 'B' },
    ],
    check: frn,
    chance: 0.05,
    keywords: ['frn', 'foreigner registration', 'alien registration', '외국인등록번호'],
    categories: ['gdpr-national-id'],
    source: '출입국관리법 시행규칙',
  },
  {
    entity: 'KR_FRN',
    title: 'Korean registration number of foreigners',
    family: 'east-asia',
    shapes: [{ pattern: '\\d{2}[01]\\d[0-3]\\d-?[5-8]\\d{6}', tier: 'C' }],
    check: compact => isYearMonthDay(compact, 0),
    chance: 0.46,
    keywords: ['frn', 'foreigner registration', 'alien registration', '외국인등록번호'],
    categories: ['gdpr-national-id'],
    source: '출입국관리법 시행규칙',
  },
  {
    entity: 'KR_BRN',
    title: 'Korean business registration number',
    family: 'east-asia',
    shapes: [
      { pattern: '[1-9]\\d{2}-\\d{2}-\\d{5}', tier: 'B' },
      { pattern: '[1-9]\\d{9}', tier: 'C' },
    ],
    check: koreanBusiness,
    chance: 0.099,
    keywords: [
      'brn',
      'business registration',
      'business registration number',
      '사업자등록번호',
      '사업자번호',
    ],
    categories: ['business'],
    source: '국세청, 사업자등록번호',
  },
  {
    entity: 'TW_ID',
    title: 'Taiwanese identity number',
    family: 'east-asia',
    shapes: [{ pattern: '[A-Z][1289]\\d{8}', tier: 'A' }],
    check: taiwanese,
    chance: 0.1,
    keywords: ['身分證', '身分證字號', '統一證號', 'national id', 'taiwan id'],
    isSynthetic: compact => compact === 'A123456789',
    categories: ['gdpr-national-id'],
    source: '內政部, 國民身分證統一編號',
  },
  {
    entity: 'HK_ID',
    title: 'Hong Kong identity card',
    family: 'east-asia',
    shapes: [
      { pattern: '[A-Z]{1,2}\\d{6} ?\\([\\dA]\\)', tier: 'A' },
      { pattern: '[A-Z]{1,2}\\d{6}[\\dA]', tier: 'B' },
    ],
    check: hongKong,
    chance: 0.091,
    keywords: ['hkid', 'hong kong id', 'hong kong identity card', '香港身份證', '身份證號碼'],
    categories: ['gdpr-national-id'],
    source: 'Immigration Department, Hong Kong identity card',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/eastern-europe.js




const ONE_TO_ONE = [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]
const THREE_TO_THREE = [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]

/** The last of 11 digits by the two rounds of weights that Estonia and Lithuania share. */
function balticDigit(value        )         {
  const first = weigh(value, ONE_TO_ONE) % 11
  return first < 10 ? first : (weigh(value, THREE_TO_THREE) % 11) % 10
}

/**
 * Estonian personal code (EVS 585:2007): sex and century (1 to 8), birth date, serial, weights 1 to 9 and 1, or 3
 * to 9 and 1 to 3 where that leaves 10.
 */
function isikukood(value        )          {
  if (!isDigits(value, 11)) return false
  const century = digitAt(value, 0)
  if (century < 1 || century > 8) return false
  const year = 1800 + Math.floor((century - 1) / 2) * 100 + numberAt(value, 1, 3)
  return (
    isBirth(year, numberAt(value, 3, 5), numberAt(value, 5, 7)) && balticDigit(value) === digitAt(value, 10)
  )
}

/** Lithuanian personal code (Gyventojų registras): as the Estonian; 9 first where the birth date is unknown. */
function asmensKodas(value        )          {
  if (digitAt(value, 0) !== 9) return isikukood(value)
  return isDigits(value, 11) && !digits_isRepeated(value) && balticDigit(value) === digitAt(value, 10)
}

/**
 * Latvian personal code (Iedzīvotāju reģistrs): birth date as DDMMYY with the century as seventh digit, or from
 * 2017 on 32 to 39 and no date; weights 1 6 3 7 9 10 5 8 4 2.
 */
function personasKods(value        )          {
  if (!isDigits(value, 11)) return false
  const day = numberAt(value, 0, 2)
  if (day < 32 || day > 39) {
    const century = digitAt(value, 6)
    if (century > 2) return false
    if (!isBirth(1800 + century * 100 + numberAt(value, 4, 6), numberAt(value, 2, 4), day)) return false
  }
  return ((1101 - weigh(value, [1, 6, 3, 7, 9, 10, 5, 8, 4, 2])) % 11) % 10 === digitAt(value, 10)
}

/**
 * Polish identification number, PESEL (ustawa o ewidencji ludności): birth date with the century in the month (80,
 * 0, 20, 40, 60 for 1800 to 2200), serial, weights 1 3 7 9 modulo 10.
 * @example pesel('44051401359') // true
 */
function pesel(value        )          {
  if (!isDigits(value, 11)) return false
  const shifted = numberAt(value, 2, 4)
  const century = shifted > 80 ? 1800 : 1900 + Math.floor(shifted / 20) * 100
  if (!isDate(century + numberAt(value, 0, 2), shifted % 20, numberAt(value, 4, 6))) return false
  return weigh(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0
}

/** Polish tax number, NIP: 10 digits, weights 6 5 7 2 3 4 5 6 7 modulo 11. */
function nip(value        )          {
  return (
    isDigits(value, 10) &&
    numberAt(value, 0, 3) >= 100 &&
    weigh(value, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === digitAt(value, 9)
  )
}

/** Polish business number, REGON: 9 or 14 digits, each modulo 11. */
function regon(value        )          {
  if (digits_isRepeated(value)) return false
  if (isDigits(value, 9)) return (weigh(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(value, 8)
  return (
    isDigits(value, 14) &&
    (weigh(value, [8, 9, 2, 3, 4, 5, 6, 7]) % 11) % 10 === digitAt(value, 8) &&
    (weigh(value, [2, 4, 8, 5, 0, 9, 7, 3, 6, 1, 2, 4, 8]) % 11) % 10 === digitAt(value, 13)
  )
}

/** Polish identity card: three letters, a check digit and five digits, weights 7 3 1, 9 for it. */
function dowod(value        )          {
  if (!fits(value, 'AAA999999')) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += [7, 3, 1, 9, 7, 3, 1, 7, 3][i] * digits_valueAt(value, i)
  return sum % 10 === 0
}

/**
 * Czech and Slovak birth number, rodné číslo (zákon 133/2000): birth date as YYMMDD (50 added to the month of
 * women, 20 more since 2004), 3 digits without a check up to 1953, else 4 that make the whole a multiple of 11.
 */
function rodneCislo(value        )          {
  const isOld = value.length === 9
  if (!isDigits(value, isOld ? 9 : 10)) return false
  const short = numberAt(value, 0, 2)
  let year = 1900 + short
  if (isOld) {
    // The last number without a check is of 1953; 1880 is as far back as numbers were given.
    if (year > 1953 && year < 1980) return false
    if (year > 1953) year -= 100
  } else if (short < 54) year += 100
  let month = numberAt(value, 2, 4) % 50
  if (month > 20 && year >= 2004) month -= 20
  if (!isBirth(year, month, numberAt(value, 4, 6))) return false
  if (isOld) return true
  // Until 1985 a remainder of 10 was written as 0.
  const rest = numberAt(value, 0, 9) % 11
  return rest === digitAt(value, 9) || (rest === 10 && digitAt(value, 9) === 0 && year < 1986)
}

/**
 * Romanian personal code, CNP (Legea 105/1996): sex and century, birth date, county, serial, weights
 * 279146358279 modulo 11, 1 for 10.
 */
function cnp(value        )          {
  if (!isDigits(value, 13)) return false
  const kind = digitAt(value, 0)
  if (kind === 0) return false
  const century = kind <= 2 ? 1900 : kind <= 4 ? 1800 : kind <= 6 ? 2000 : 1900
  const short = numberAt(value, 1, 3)
  const month = numberAt(value, 3, 5)
  const day = numberAt(value, 5, 7)
  // 7 to 9 are foreigners, whose century is open.
  if (kind > 6 ? !isYearMonthDay(value, 1) : !isBirth(century + short, month, day)) return false
  const county = numberAt(value, 7, 9)
  if (!((county >= 1 && county <= 52) || county === 70 || (county >= 80 && county <= 83))) return false
  const rest = weigh(value, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return (rest === 10 ? 1 : rest) === digitAt(value, 12)
}

/**
 * Bulgarian citizen number, EGN (GRAO): birth date as YYMMDD (20 added to the month before 1900, 40 from 2000 on),
 * serial, weights 2 4 8 5 10 9 7 3 6 modulo 11 modulo 10.
 */
function egn(value        )          {
  if (!isDigits(value, 10)) return false
  const shifted = numberAt(value, 2, 4)
  const century = shifted > 40 ? 2000 : shifted > 20 ? 1800 : 1900
  const month = shifted > 40 ? shifted - 40 : shifted > 20 ? shifted - 20 : shifted
  if (!isBirth(century + numberAt(value, 0, 2), month, numberAt(value, 4, 6))) return false
  return (weigh(value, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === digitAt(value, 9)
}

/** Bulgarian number of foreigners, LNCh: 10 digits, weights 21 19 17 13 11 9 7 3 1 modulo 10. */
function lnch(value        )          {
  return (
    isDigits(value, 10) &&
    !digits_isRepeated(value) &&
    weigh(value, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10 === digitAt(value, 9)
  )
}

/** Croatian personal number, OIB (Zakon o OIB, 2008): 11 digits by MOD 11,10. */
function oib(value        )          {
  return isDigits(value, 11) && !digits_isRepeated(value) && mod11x10(value)
}

/**
 * Citizen number of former Yugoslavia, JMBG or EMŠO: birth date as DDMMYYY, region, serial, weights 7 to 2 twice
 * modulo 11.
 */
function jmbg(value        )          {
  if (!isDigits(value, 13)) return false
  const short = numberAt(value, 4, 7)
  if (!isBirth(short + (short < 800 ? 2000 : 1000), numberAt(value, 2, 4), numberAt(value, 0, 2)))
    return false
  return complement(weigh(value, [7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 12)
}

/** Russian taxpayer, INN (ФНС, приказ ММВ-7-6/435): 10 digits of a company, 12 of a person, modulo 11. */
function inn(value        )          {
  if (digits_isRepeated(value)) return false
  if (isDigits(value, 10)) return (weigh(value, [2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 9)
  return (
    isDigits(value, 12) &&
    (weigh(value, [7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 10) &&
    (weigh(value, [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) % 11) % 10 === digitAt(value, 11)
  )
}

/** Russian pension insurance number, SNILS: 9 digits, weights 9 to 1, modulo 101 (100 as 00). */
function snils(value        )          {
  // Numbers up to 001-001-998 were given before there was a check.
  if (!isDigits(value, 11) || numberAt(value, 0, 9) <= 1001998) return false
  return (weigh(value, [9, 8, 7, 6, 5, 4, 3, 2, 1]) % 101) % 100 === numberAt(value, 9, 11)
}

/** Ukrainian taxpayer, RNTRC (ДПС): days since 1899-12-31, serial, weights -1 5 7 9 4 6 10 5 7 modulo 11. */
function rntrc(value        )          {
  if (!isDigits(value, 10) || digits_isRepeated(value)) return false
  const rest = weigh(value, [-1, 5, 7, 9, 4, 6, 10, 5, 7]) % 11
  return ((rest + 11) % 11) % 10 === digitAt(value, 9)
}

/**
 * Kazakh identification number, IIN (закон 223-III): birth date as YYMMDD, century and sex, serial, weights 1 to
 * 11, or 3 to 11, 1, 2 where that leaves 10.
 */
function iin(value        )          {
  const century = digitAt(value, 6)
  if (!isDigits(value, 12) || century < 1 || century > 6 || !isYearMonthDay(value, 0)) return false
  let rest = weigh(value, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  if (rest === 10) rest = weigh(value, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return rest === digitAt(value, 11)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/eastern-europe.js

                                                         

const easternEurope                        = [
  {
    entity: 'PL_PESEL',
    title: 'Polish identification number',
    family: 'eastern-europe',
    shapes: [{ pattern: '\\d{11}', tier: 'B' }],
    check: pesel,
    chance: 0.018,
    keywords: ['pesel', 'numer pesel', 'nr pesel'],
    categories: ['gdpr-national-id'],
    source: 'Ustawa o ewidencji ludności, art. 15',
  },
  {
    entity: 'PL_NIP',
    title: 'Polish tax number',
    family: 'eastern-europe',
    shapes: [
      { pattern: '\\d{3}-\\d{3}-\\d{2}-\\d{2}', tier: 'B' },
      { pattern: '\\d{3}-\\d{2}-\\d{2}-\\d{3}', tier: 'B' },
      { pattern: '\\d{10}', tier: 'B' },
    ],
    check: nip,
    chance: 0.082,
    keywords: ['nip', 'numer nip', 'numer identyfikacji podatkowej', 'identyfikacji podatkowej'],
    categories: ['business'],
    source: 'Rozporządzenie Ministra Finansów z 22 lipca 2011',
  },
  {
    entity: 'PL_REGON',
    title: 'Polish business number',
    family: 'eastern-europe',
    shapes: [
      { pattern: '\\d{9}', tier: 'B' },
      { pattern: '\\d{14}', tier: 'C' },
    ],
    check: regon,
    chance: 0.055,
    keywords: ['regon', 'numer regon'],
    categories: ['business'],
    source: 'GUS, Rejestr REGON',
  },
  {
    entity: 'PL_ID_CARD',
    title: 'Polish identity card',
    family: 'eastern-europe',
    shapes: [{ pattern: '[A-Z]{3} ?\\d{6}', tier: 'B' }],
    check: dowod,
    chance: 0.1,
    keywords: ['dowód', 'dowod', 'dowód osobisty', 'dowod osobisty', 'numer dowodu'],
    categories: ['gdpr-national-id'],
    source: 'Ministerstwo Cyfryzacji, Dowód osobisty',
  },
  {
    entity: 'CZ_RC',
    title: 'Czech or Slovak birth number',
    family: 'eastern-europe',
    shapes: [
      { pattern: '\\d{6}/\\d{3,4}', tier: 'A' },
      { pattern: '\\d{9,10}', tier: 'C' },
    ],
    check: rodneCislo,
    chance: 0.03,
    keywords: ['rodné číslo', 'rodne cislo', 'birth number', 'r č'],
    columns: ['rc'],
    categories: ['gdpr-national-id'],
    source: 'Zákon č. 133/2000 Sb.',
  },
  {
    entity: 'RO_CNP',
    title: 'Romanian personal code',
    family: 'eastern-europe',
    shapes: [{ pattern: '[1-9]\\d{12}', tier: 'B' }],
    check: cnp,
    chance: 0.0019,
    keywords: ['cnp', 'cod numeric personal', 'codul numeric personal'],
    categories: ['gdpr-national-id'],
    source: 'Legea 105/1996',
  },
  {
    entity: 'BG_EGN',
    title: 'Bulgarian citizen number',
    family: 'eastern-europe',
    shapes: [{ pattern: '\\d{10}', tier: 'B' }],
    check: egn,
    chance: 0.0089,
    keywords: ['egn', 'егн', 'единен граждански номер', 'lnch', 'лнч'],
    categories: ['gdpr-national-id'],
    source: 'ГД ГРАО, ЕГН',
  },
  {
    entity: 'BG_PNF',
    title: 'Bulgarian number of foreigners',
    family: 'eastern-europe',
    shapes: [{ pattern: '\\d{10}', tier: 'B' }],
    check: lnch,
    chance: 0.1,
    keywords: ['lnch', 'лнч', 'личен номер на чужденец'],
    categories: ['gdpr-national-id'],
    source: 'Закон за чужденците',
  },
  {
    entity: 'HR_OIB',
    title: 'Croatian personal number',
    family: 'eastern-europe',
    shapes: [{ pattern: '(HR ?)?\\d{11}', tier: 'B' }],
    check: compact => oib(compact.startsWith('HR') ? compact.slice(2) : compact),
    chance: 0.1,
    keywords: ['oib', 'osobni identifikacijski broj'],
    categories: ['gdpr-national-id'],
    source: 'Zakon o osobnom identifikacijskom broju',
  },
  {
    entity: 'SI_EMSO',
    title: 'Citizen number of former Yugoslavia',
    family: 'eastern-europe',
    shapes: [{ pattern: '[0-3]\\d[01]\\d[089]\\d{8}', tier: 'B' }],
    check: jmbg,
    chance: 0.028,
    keywords: [
      'emšo',
      'emso',
      'jmbg',
      'јмбг',
      'matični broj',
      'maticni broj',
      'enotna matična številka občana',
    ],
    categories: ['gdpr-national-id'],
    source: 'Zakon o centralnem registru prebivalstva',
  },
  {
    entity: 'EE_IK',
    title: 'Estonian personal code',
    family: 'eastern-europe',
    shapes: [{ pattern: '[1-8]\\d{10}', tier: 'B' }],
    check: isikukood,
    chance: 0.0021,
    keywords: ['isikukood', 'personal code'],
    categories: ['gdpr-national-id'],
    source: 'EVS 585:2007',
  },
  {
    entity: 'LT_ASMENS',
    title: 'Lithuanian personal code',
    family: 'eastern-europe',
    shapes: [{ pattern: '[1-9]\\d{10}', tier: 'B' }],
    check: asmensKodas,
    chance: 0.0138,
    keywords: ['asmens kodas', 'asmens kodą', 'personal code'],
    categories: ['gdpr-national-id'],
    source: 'Lietuvos Respublikos gyventojų registras',
  },
  {
    entity: 'LV_PK',
    title: 'Latvian personal code',
    family: 'eastern-europe',
    shapes: [
      { pattern: '[0-3]\\d{5}-\\d{5}', tier: 'B' },
      { pattern: '[0-3]\\d{10}', tier: 'B' },
    ],
    check: personasKods,
    chance: 0.022,
    keywords: ['personas kods', 'personas kodu', 'personal code'],
    categories: ['gdpr-national-id'],
    source: 'Fizisko personu reģistra likums',
  },
  {
    entity: 'RU_INN',
    title: 'Russian taxpayer number',
    family: 'eastern-europe',
    shapes: [
      { pattern: '\\d{12}', tier: 'B' },
      { pattern: '\\d{10}', tier: 'B' },
    ],
    check: inn,
    chance: 0.055,
    keywords: ['инн', 'inn', 'идентификационный номер налогоплательщика'],
    categories: ['gdpr-national-id'],
    source: 'ФНС, приказ ММВ-7-6/435',
  },
  {
    entity: 'RU_SNILS',
    title: 'Russian pension insurance number',
    family: 'eastern-europe',
    shapes: [
      { pattern: '\\d{3}-\\d{3}-\\d{3}[- ]\\d{2}', tier: 'A' },
      { pattern: '\\d{11}', tier: 'B' },
    ],
    check: snils,
    chance: 0.01,
    keywords: ['снилс', 'snils', 'страховой номер', 'пенсионное страхование'],
    categories: ['gdpr-national-id'],
    source: 'ПФР, постановление 318п',
  },
  {
    entity: 'UA_RNTRC',
    title: 'Ukrainian taxpayer number',
    family: 'eastern-europe',
    shapes: [{ pattern: '\\d{10}', tier: 'B' }],
    check: rntrc,
    chance: 0.1,
    keywords: ['рнокпп', 'рнокпп', 'ипн', 'іпн', 'rntrc', 'rnokpp', 'ідентифікаційний код'],
    categories: ['gdpr-national-id'],
    source: 'ДПС України, РНОКПП',
  },
  {
    entity: 'KZ_IIN',
    title: 'Kazakh identification number',
    family: 'eastern-europe',
    shapes: [{ pattern: '\\d{2}[01]\\d[0-3]\\d[0-6]\\d{5}', tier: 'B' }],
    check: iin,
    chance: 0.036,
    keywords: ['иин', 'iin', 'жсн', 'индивидуальный идентификационный номер'],
    categories: ['gdpr-national-id'],
    source: 'Закон Республики Казахстан 223-III',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/german-speaking.js






/**
 * German tax identification number (Bundeszentralamt für Steuern, § 139b AO): 11 digits, not starting with 0;
 * among the first ten exactly one digit occurs twice or three times (not three times in a row); MOD 11,10.
 * @example taxId('36574261809') // true
 */
function taxId(value        )          {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  let seen = 0
  let twice = 0
  let thrice = 0
  for (let i = 0; i < 10; i++) {
    const bit = 1 << digitAt(value, i)
    if ((thrice & bit) !== 0 || (i > 1 && value[i] === value[i - 1] && value[i] === value[i - 2]))
      return false
    if ((twice & bit) !== 0) thrice |= bit
    else if ((seen & bit) !== 0) twice |= bit
    else seen |= bit
  }
  // One digit alone has come back: a power of two.
  if (twice === 0 || (twice & (twice - 1)) !== 0) return false
  return mod11x10(value)
}

/**
 * German VAT number (Bundeszentralamt für Steuern): DE and 9 digits by MOD 11,10, the first not 0.
 */
function germanVat(value        )          {
  return fits(value, 'DE999999999') && digitAt(value, 2) !== 0 && mod11x10(value, 2)
}

const SERIAL = '0123456789CFGHJKLMNPRTVWXYZ'

/**
 * German identity card or passport (PAuswV, PassV): nine characters of digits and consonants from a letter on;
 * the check digit of ICAO 9303 is the tenth, printed only in the machine-readable zone. With it the chance is 0.1,
 * without it only the form is checked.
 */
function germanDocument(value        )          {
  const length = value.length
  if ((length !== 9 && length !== 10) || value.charCodeAt(0) < 65) return false
  let digits = 0
  for (let i = 0; i < 9; i++) {
    if (!SERIAL.includes(value[i])) return false
    if (value.charCodeAt(i) < 65) digits++
  }
  return digits > 0 && (length === 9 || icaoDigit(value, 0, 9) === digitAt(value, 9))
}

/** A number times a weight, its digits summed: at most 9 times 10. */
function crossSum(product        )         {
  return Math.floor(product / 10) + (product % 10)
}

const RVNR_WEIGHTS = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1]

/**
 * German pension insurance number (§ 2 VKVV): area, birth date (a day over 31 is 50 more: a second number of the
 * same day), letter of the birth name, serial, and the sum of the cross sums modulo 10, the letter counting as
 * two digits.
 */
function pension(value        )          {
  if (!fits(value, '99999999A999')) return false
  const area = numberAt(value, 0, 2)
  const day = numberAt(value, 2, 4)
  const month = numberAt(value, 4, 6)
  if (area < 2 || area > 89 || month < 1 || month > 12) return false
  if (!isDate(2000, month, day > 50 ? day - 50 : day)) return false
  return lettered(value, 8, RVNR_WEIGHTS) === digitAt(value, 11)
}

/**
 * German health insurance number, the fixed part (§ 290 SGB V): a letter and 9 digits, weights 1 and 2 in turn over
 * the letter as two digits and the eight that follow, cross sums, modulo 10.
 * @example healthInsurance('A123456780') // true
 */
function healthInsurance(value        )          {
  return fits(value, 'A999999999') && lettered(value, 0, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2]) === digitAt(value, 9)
}

/** The weighted cross sums modulo 10 of a number whose letter at `place` counts as the two digits 01 to 26. */
function lettered(value        , place        , weights                   )         {
  const letter = digits_valueAt(value, place) - 9
  let sum = 0
  for (let i = 0; i < weights.length; i++) {
    const digit =
      i < place
        ? digitAt(value, i)
        : i === place
          ? Math.floor(letter / 10)
          : i === place + 1
            ? letter % 10
            : digitAt(value, i - 1)
    sum += crossSum(digit * weights[i])
  }
  return sum % 10
}

/** German physician number, LANR (KBV Richtlinie § 75 Abs. 7 SGB V): weights 4 and 9, the seventh digit. */
function physician(value        )          {
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  return complement(weigh(value, [4, 9, 4, 9, 4, 9]), 10) === digitAt(value, 6)
}

/**
 * Austrian social insurance number (Dachverband der Sozialversicherungsträger): serial of three, check digit, birth
 * date as DDMMYY (a month over 12 where the days ran out); weights 3 7 9 and 5 8 4 2 1 6 modulo 11.
 */
function austrianInsurance(value        )          {
  if (!isDigits(value, 10) || digitAt(value, 0) === 0) return false
  const month = numberAt(value, 6, 8)
  const day = numberAt(value, 4, 6)
  if (month < 1 || month > 15 || day < 1 || day > 31) return false
  return weigh(value, [3, 7, 9, 0, 5, 8, 4, 2, 1, 6]) % 11 === digitAt(value, 3)
}

/** Austrian tax number (Bundesministerium für Finanzen): office of two digits and 7 more, by Luhn. */
function austrianTax(value        )          {
  return isDigits(value, 9) && !digits_isRepeated(value) && luhn(value)
}

/**
 * Swiss social security number, AHV or AVS (Zentrale Ausgleichsstelle): 13 digits from 756 on, by the check of
 * EAN-13.
 * @example ahv('7569217076985') // true
 */
function ahv(value        )          {
  if (!isDigits(value, 13) || numberAt(value, 0, 3) !== 756) return false
  return weigh(value, [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1]) % 10 === 0
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/german-speaking.js

                                                         

const germanSpeaking                        = [
  {
    entity: 'DE_TAX_ID',
    title: 'German tax identification number',
    family: 'german-speaking',
    shapes: [
      { pattern: '[1-9]\\d{10}', tier: 'B' },
      { pattern: '[1-9]\\d \\d{3} \\d{3} \\d{3}', tier: 'B' },
    ],
    check: taxId,
    chance: 0.0037,
    keywords: [
      'steuer id',
      'steuerid',
      'steuer idnr',
      'steuer identifikationsnummer',
      'steueridentifikationsnummer',
      'identifikationsnummer',
      'idnr',
      'id nr',
      'tax id',
      'tin',
    ],
    categories: ['gdpr-national-id'],
    source: 'Bundeszentralamt für Steuern; § 139b AO',
  },
  {
    entity: 'DE_TAX_NUMBER',
    title: 'German tax number',
    family: 'german-speaking',
    shapes: [
      { pattern: '\\d{2,3}/\\d{3,4}/\\d{4,5}', tier: 'B' },
      { pattern: '\\d{13}', tier: 'C' },
    ],
    chance: 1,
    keywords: ['steuernummer', 'steuer nr', 'st nr', 'stnr', 'steuer nummer'],
    categories: ['gdpr-national-id'],
    source: 'ELSTER, Prüfung der Steuernummern',
  },
  {
    entity: 'DE_ID_CARD',
    title: 'German identity card',
    family: 'german-speaking',
    hasDigit: true,
    shapes: [
      { pattern: '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}', tier: 'B' },
      { pattern: '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}\\d', tier: 'B' },
    ],
    anyCase: true,
    check: germanDocument,
    chance: 0.55,
    keywords: [
      'personalausweis',
      'personalausweisnummer',
      'ausweis',
      'ausweis nr',
      'ausweisnummer',
      'identity card',
    ],
    isSynthetic: compact => compact.startsWith('L01X00T47') || compact.startsWith('T22000129'),
    categories: ['gdpr-national-id'],
    source: 'Personalausweisverordnung; ICAO Doc 9303',
  },
  {
    entity: 'DE_PASSPORT',
    title: 'German passport',
    family: 'german-speaking',
    hasDigit: true,
    shapes: [
      { pattern: '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}', tier: 'B' },
      { pattern: '[CFGHJKLMNPRTVWXYZ][CFGHJKLMNPRTVWXYZ\\d]{8}\\d', tier: 'B' },
    ],
    anyCase: true,
    check: germanDocument,
    chance: 0.55,
    keywords: ['reisepass', 'reisepassnummer', 'passnummer', 'pass nr'],
    isSynthetic: compact => compact.startsWith('C01X00T47'),
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'Passverordnung; ICAO Doc 9303',
  },
  {
    entity: 'DE_SOCIAL_SECURITY',
    title: 'German pension insurance number',
    family: 'german-speaking',
    shapes: [{ pattern: '\\d{2} ?[0-8]\\d[01]\\d{3} ?[A-Z] ?\\d{3}', tier: 'A' }],
    check: pension,
    chance: 0.0345,
    keywords: [
      'rentenversicherungsnummer',
      'rentenversicherung',
      'sozialversicherungsnummer',
      'sozialversicherung',
      'rvnr',
      'sv nummer',
      'svnr',
    ],
    categories: ['gdpr-national-id'],
    source: '§ 2 VKVV',
  },
  {
    entity: 'DE_HEALTH_INSURANCE',
    title: 'German health insurance number',
    family: 'german-speaking',
    shapes: [{ pattern: '[A-Z]\\d{9}', tier: 'B' }],
    anyCase: true,
    check: healthInsurance,
    chance: 0.1,
    keywords: [
      'krankenversichertennummer',
      'krankenversicherungsnummer',
      'krankenversicherung',
      'versichertennummer',
      'krankenkasse',
      'kvnr',
      'egk',
      'egk nummer',
    ],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: '§ 290 SGB V',
  },
  {
    entity: 'DE_LANR',
    title: 'German physician number',
    family: 'german-speaking',
    shapes: [{ pattern: '\\d{9}', tier: 'C' }],
    check: physician,
    chance: 0.1,
    keywords: ['lanr', 'arztnummer', 'lebenslange arztnummer', 'arzt nr'],
    categories: ['gdpr-national-id'],
    source: 'KBV, Richtlinie nach § 75 Abs. 7 SGB V',
  },
  {
    entity: 'DE_VAT_ID',
    title: 'German VAT number',
    family: 'german-speaking',
    shapes: [{ pattern: 'DE[ .-]?[1-9]\\d{2}[ .-]?\\d{3}[ .-]?\\d{3}', tier: 'B' }],
    anyCase: true,
    check: germanVat,
    chance: 0.1,
    keywords: [
      'ust idnr',
      'u st id nr',
      'ust id',
      'ustid',
      'umsatzsteuer',
      'umsatzsteuer identifikationsnummer',
      'vat',
      'vat id',
    ],
    categories: ['business'],
    source: 'Bundeszentralamt für Steuern, USt-IdNr.',
  },
  {
    entity: 'AT_VNR',
    title: 'Austrian social insurance number',
    family: 'german-speaking',
    shapes: [
      { pattern: '[1-9]\\d{3} [0-3]\\d[01]\\d{3}', tier: 'B' },
      { pattern: '[1-9]\\d{3}[0-3]\\d[01]\\d{3}', tier: 'B' },
    ],
    check: austrianInsurance,
    chance: 0.053,
    keywords: [
      'versicherungsnummer',
      'sozialversicherungsnummer',
      'sozialversicherung',
      'svnr',
      'sv nummer',
      'vsnr',
    ],
    categories: ['gdpr-national-id'],
    source: 'Dachverband der Sozialversicherungsträger',
  },
  {
    entity: 'AT_TIN',
    title: 'Austrian tax number',
    family: 'german-speaking',
    shapes: [
      { pattern: '\\d{2}[- ]?\\d{3}/\\d{4}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'C' },
    ],
    check: austrianTax,
    chance: 0.1,
    keywords: ['steuernummer', 'abgabenkontonummer', 'steuer nr', 'st nr'],
    categories: ['gdpr-national-id'],
    source: 'Bundesministerium für Finanzen',
  },
  {
    entity: 'CH_AHV',
    title: 'Swiss social security number',
    family: 'german-speaking',
    shapes: [
      { pattern: '756\\.\\d{4}\\.\\d{4}\\.\\d{2}', tier: 'A' },
      { pattern: '756 ?\\d{4} ?\\d{4} ?\\d{2}', tier: 'B' },
    ],
    check: ahv,
    chance: 0.1,
    keywords: [
      'ahv',
      'ahv nummer',
      'ahvn13',
      'avs',
      'numéro avs',
      'numero avs',
      'navs13',
      'sozialversicherungsnummer',
    ],
    isSynthetic: compact => compact === '7569217076985' || compact === '7561234567897',
    categories: ['gdpr-national-id'],
    source: 'Zentrale Ausgleichsstelle, AHVN13',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/iberia.js


const iberia_LETTERS = 'TRWAGMYFPDXBNJZSQVHLCKE'

/**
 * Spanish identity number, DNI (Ministerio del Interior): 8 digits and the letter of the number modulo 23.
 * @example dni('12345678Z') // true
 */
function dni(value        )          {
  return fits(value, '99999999A') && iberia_LETTERS[numberAt(value, 0, 8) % 23] === value[8]
}

/** Spanish number of foreigners, NIE: X, Y or Z for 0, 1 or 2, then as the DNI. */
function nie(value        )          {
  const first = value.charCodeAt(0) - 88
  if (first < 0 || first > 2 || !fits(value, 'A9999999A')) return false
  return iberia_LETTERS[(first * 1e7 + numberAt(value, 1, 8)) % 23] === value[8]
}

/**
 * Spanish number of companies, CIF (Orden EHA/451/2008): a letter for the legal form, 7 digits, a check by Luhn's
 * sum that is a digit for some forms, a letter for others.
 */
function cif(value        )          {
  if (!fits(value, 'A9999999*') || !'ABCDEFGHJNPQRSUVW'.includes(value[0])) return false
  let sum = 0
  for (let i = 1; i < 8; i++) {
    const digit = digitAt(value, i)
    sum += i % 2 === 0 ? digit : digit > 4 ? 2 * digit - 9 : 2 * digit
  }
  const check = complement(sum, 10)
  const isDigit = value.charCodeAt(8) < 65
  if (isDigit) return check === digitAt(value, 8) && !'NPQRSW'.includes(value[0])
  return 'JABCDEFGHI'[check] === value[8] && !'ABEH'.includes(value[0])
}

/** Any Spanish tax number, NIF: a DNI, a NIE, a CIF, or K, L or M with 7 digits and the letter of a DNI. */
function nif(value        )          {
  if (value.charCodeAt(0) < 65) return dni(value)
  if ('KLM'.includes(value[0])) {
    return fits(value, 'A9999999A') && iberia_LETTERS[numberAt(value, 1, 8) % 23] === value[8]
  }
  return nie(value) || cif(value)
}

/**
 * Spanish social security number, NSS or NAF (TGSS): province, 8 digits and the number modulo 97; a serial below
 * ten million is joined to the province without its leading zero.
 */
function nss(value        )          {
  if (!isDigits(value, 12)) return false
  const province = numberAt(value, 0, 2)
  if (!((province >= 1 && province <= 53) || province === 66)) return false
  const serial = numberAt(value, 2, 10)
  const number = serial < 1e7 ? province * 1e7 + serial : province * 1e8 + serial
  return number % 97 === numberAt(value, 10, 12)
}

const CCC_WEIGHTS = [1, 2, 4, 8, 5, 10, 9, 7, 3, 6]

/** Spanish bank account, CCC: bank and branch, two check digits modulo 11, account. */
function ccc(value        )          {
  if (!isDigits(value, 20) || digits_isRepeated(value)) return false
  return (
    cccDigit(weigh(value, CCC_WEIGHTS.slice(2))) === digitAt(value, 8) &&
    cccDigit(weigh(value, CCC_WEIGHTS, 10)) === digitAt(value, 9)
  )
}

function cccDigit(sum        )         {
  const check = 11 - (sum % 11)
  return check === 10 ? 1 : check % 11
}

/**
 * Portuguese tax number, NIF (Decreto-Lei 14/2013): 9 digits, weights 9 to 2, modulo 11, 0 for 10; the first
 * digits tell the kind of person.
 */
function portugueseNif(value        )          {
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  const first = digitAt(value, 0)
  if (first === 0 || (first === 4 && digitAt(value, 1) !== 5)) return false
  const rest = weigh(value, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return (rest < 2 ? 0 : 11 - rest) === digitAt(value, 8)
}

/** Portuguese citizen card: 8 digits, one, two characters and one, by Luhn with letters as 10 to 35. */
function citizenCard(value        )          {
  if (!fits(value, '999999999**9')) return false
  let sum = 0
  for (let i = 0; i < 12; i++) {
    const part = digits_valueAt(value, i) * (i % 2 === 0 ? 2 : 1)
    sum += i % 2 === 0 && part > 9 ? part - 9 : part
  }
  return sum % 10 === 0
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/iberia.js


                                                         

const iberia                        = [
  {
    entity: 'ES_NIF',
    title: 'Spanish identity and tax number',
    family: 'iberia',
    shapes: [
      { pattern: '\\d{8}[A-HJ-NP-TV-Z]', tier: 'A' },
      { pattern: '\\d{8}-[A-HJ-NP-TV-Z]', tier: 'A' },
      { pattern: '\\d{2}\\.\\d{3}\\.\\d{3}-?[A-HJ-NP-TV-Z]', tier: 'A' },
      { pattern: '[KLM]\\d{7}[A-HJ-NP-TV-Z]', tier: 'B' },
      { pattern: '\\d{8}-?[a-hj-np-tv-z]', tier: 'B' },
      { pattern: '\\d{7}-?[A-HJ-NP-TV-Z]', tier: 'B' },
    ],
    check: compact =>
      dni(compact.length === 8 ? `0${compact}` : compact) || ('KLM'.includes(compact[0]) && nif(compact)),
    chance: 0.0435,
    // 12345678Z, which every form shows.
    isSynthetic: compact => countsUp(compact.slice(0, -1)),
    keywords: [
      'dni',
      'nif',
      'documento nacional de identidad',
      'número de identificación fiscal',
      'numero de identificacion fiscal',
    ],
    categories: ['gdpr-national-id'],
    source: 'Ministerio del Interior, Cálculo del dígito de control del NIF/NIE',
  },
  {
    entity: 'ES_NIE',
    title: 'Spanish number of foreigners',
    family: 'iberia',
    shapes: [
      { pattern: '[XYZ]\\d{7}[A-HJ-NP-TV-Z]', tier: 'A' },
      { pattern: '[XYZ]-?\\d{7}-[A-HJ-NP-TV-Z]', tier: 'A' },
      { pattern: '[xyz]-?\\d{7}-?[a-hj-np-tv-z]', tier: 'B' },
    ],
    check: nie,
    chance: 0.0435,
    isSynthetic: compact => countsUp(compact.slice(1, -1)),
    keywords: [
      'nie',
      'número de identidad de extranjero',
      'numero de identidad de extranjero',
      'número de identificación de extranjero',
      'numero de identificacion de extranjero',
    ],
    categories: ['gdpr-national-id'],
    source: 'Ministerio del Interior, Cálculo del dígito de control del NIF/NIE',
  },
  {
    entity: 'ES_CIF',
    title: 'Spanish company number',
    family: 'iberia',
    shapes: [{ pattern: '[ABCDEFGHJNPQRSUVW]-?\\d{7}-?[\\dA-J]', tier: 'B' }],
    check: cif,
    chance: 0.069,
    keywords: ['cif', 'nif', 'código de identificación fiscal', 'codigo de identificacion fiscal'],
    categories: ['business'],
    source: 'Orden EHA/451/2008',
  },
  {
    entity: 'ES_NSS',
    title: 'Spanish social security number',
    family: 'iberia',
    shapes: [
      { pattern: '\\d{2}[ /-]\\d{8}[ /-]\\d{2}', tier: 'B' },
      { pattern: '\\d{12}', tier: 'B' },
    ],
    check: nss,
    chance: 0.0056,
    keywords: [
      'nss',
      'naf',
      'seguridad social',
      'número de la seguridad social',
      'numero de la seguridad social',
    ],
    categories: ['gdpr-national-id'],
    source: 'Tesorería General de la Seguridad Social',
  },
  {
    entity: 'ES_CCC',
    title: 'Spanish bank account',
    family: 'iberia',
    shapes: [
      { pattern: '\\d{4}[- ]\\d{4}[- ]\\d{2}[- ]\\d{10}', tier: 'B' },
      { pattern: '\\d{20}', tier: 'B' },
    ],
    check: ccc,
    chance: 0.01,
    keywords: [
      'ccc',
      'código cuenta cliente',
      'codigo cuenta cliente',
      'cuenta bancaria',
      'número de cuenta',
      'numero de cuenta',
    ],
    categories: ['financial'],
    source: 'Consejo Superior Bancario, Folleto 30',
  },
  {
    entity: 'PT_NIF',
    title: 'Portuguese tax number',
    family: 'iberia',
    shapes: [
      { pattern: '[1-9]\\d{8}', tier: 'B' },
      { pattern: '[1-9]\\d{2} \\d{3} \\d{3}', tier: 'B' },
      { pattern: 'PT ?[1-9]\\d{8}', tier: 'B' },
    ],
    check: compact => portugueseNif(compact.startsWith('PT') ? compact.slice(2) : compact),
    chance: 0.082,
    keywords: [
      'nif',
      'contribuinte',
      'número de contribuinte',
      'numero de contribuinte',
      'número de identificação fiscal',
    ],
    categories: ['gdpr-national-id'],
    source: 'Decreto-Lei 14/2013',
  },
  {
    entity: 'PT_CC',
    title: 'Portuguese citizen card',
    family: 'iberia',
    shapes: [{ pattern: '\\d{8} ?\\d ?[A-Z\\d]{2} ?\\d', tier: 'B' }],
    check: citizenCard,
    chance: 0.1,
    keywords: [
      'cartão de cidadão',
      'cartao de cidadao',
      'cartão do cidadão',
      'bilhete de identidade',
      'citizen card',
    ],
    categories: ['gdpr-national-id'],
    source: 'Portaria 203/2007',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/india-pakistan.js




/**
 * Indian Aadhaar number (UIDAI): 12 digits from 2 to 9 on, by Verhoeff, no palindrome.
 * @example aadhaar('234123412346') // true
 */
function aadhaar(value        )          {
  return isDigits(value, 12) && digitAt(value, 0) > 1 && !isPalindrome(value) && verhoeff(value)
}

/** Indian virtual identity, a stand-in for Aadhaar (UIDAI): 16 digits by the same rule. */
function virtualId(value        )          {
  return isDigits(value, 16) && digitAt(value, 0) > 1 && !isPalindrome(value) && verhoeff(value)
}

function isPalindrome(value        )          {
  const last = value.length - 1
  for (let i = 0; i < last - i; i++) if (value.charCodeAt(i) !== value.charCodeAt(last - i)) return false
  return true
}

/**
 * Indian permanent account number, PAN (Income Tax Department): five letters, the fourth the kind of holder, four
 * digits that are not 0000, a check letter whose rule is not published.
 */
function pan(value        )          {
  return fits(value, 'AAAAA9999A') && 'ABCFGHJLPT'.includes(value[3]) && numberAt(value, 5, 9) !== 0
}

/** Indian goods and services tax number, GSTIN (GSTN): state, PAN, entity, Z, Luhn in base 36. */
function gstin(value        )          {
  if (!fits(value, '99AAAAA9999A*Z*') || value[12] === '0') return false
  const state = numberAt(value, 0, 2)
  return ((state >= 1 && state <= 38) || state === 97) && pan(value.slice(2, 12)) && luhn36(value)
}

/** Indian voter card, EPIC (Election Commission): three letters, 7 digits by Luhn. */
function epic(value        )          {
  return fits(value, 'AAA9999999') && luhn(value, 3) && numberAt(value, 3, 10) !== 0
}

/** Pakistani identity card, CNIC (NADRA): 13 digits, province 1 to 7, last digit the sex and not 0; no check digit. */
function cnic(value        )          {
  const province = digitAt(value, 0)
  return (
    isDigits(value, 13) && province >= 1 && province <= 7 && digitAt(value, 12) !== 0 && !digits_isRepeated(value)
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/india-pakistan.js

                                                         

const indiaPakistan                        = [
  {
    entity: 'IN_AADHAAR',
    title: 'Indian Aadhaar number',
    family: 'india-pakistan',
    shapes: [
      { pattern: '[2-9]\\d{3} \\d{4} \\d{4}', tier: 'B' },
      { pattern: '[2-9]\\d{3}[-:]\\d{4}[-:]\\d{4}', tier: 'B' },
      { pattern: '[2-9]\\d{11}', tier: 'B' },
    ],
    check: aadhaar,
    chance: 0.1,
    keywords: ['aadhaar', 'aadhar', 'aadhaar number', 'aadhaar no', 'uidai', 'आधार'],
    categories: ['gdpr-national-id'],
    source: 'UIDAI, A UID numbering scheme',
  },
  {
    entity: 'IN_VID',
    title: 'Indian virtual identity',
    family: 'india-pakistan',
    shapes: [
      { pattern: '[2-9]\\d{3} \\d{4} \\d{4} \\d{4}', tier: 'B' },
      { pattern: '[2-9]\\d{15}', tier: 'B' },
    ],
    check: virtualId,
    chance: 0.1,
    keywords: ['vid', 'virtual id', 'aadhaar vid'],
    categories: ['gdpr-national-id'],
    source: 'UIDAI, Circular 1 of 2018',
  },
  {
    entity: 'IN_PAN',
    title: 'Indian permanent account number',
    family: 'india-pakistan',
    shapes: [{ pattern: '[A-Z]{3}[ABCFGHJLPT][A-Z]\\d{4}[A-Z]', tier: 'A' }],
    check: pan,
    chance: 1,
    keywords: ['pan', 'pan card', 'pan number', 'pan no', 'permanent account number'],
    categories: ['gdpr-national-id'],
    source: 'Income Tax Department, Permanent Account Number',
  },
  {
    // The kind of holder is not among the letters that are published: only words tell.
    entity: 'IN_PAN',
    title: 'Indian permanent account number',
    family: 'india-pakistan',
    shapes: [{ pattern: '[A-Z]{5}\\d{4}[A-Z]', tier: 'B' }],
    anyCase: true,
    chance: 1,
    keywords: ['pan', 'pan card', 'pan number', 'pan no', 'permanent account number'],
    categories: ['gdpr-national-id'],
    source: 'Income Tax Department, Permanent Account Number',
  },
  {
    entity: 'IN_GSTIN',
    title: 'Indian goods and services tax number',
    family: 'india-pakistan',
    shapes: [{ pattern: '[0-39]\\d[A-Z]{5}\\d{4}[A-Z][1-9A-Z]Z[\\dA-Z]', tier: 'A' }],
    check: gstin,
    chance: 0.0083,
    keywords: ['gstin', 'gst', 'gst number', 'gst no'],
    categories: ['business'],
    source: 'GSTN, GSTIN format',
  },
  {
    entity: 'IN_VOTER',
    title: 'Indian voter card',
    family: 'india-pakistan',
    shapes: [{ pattern: '[A-Z]{3}\\d{7}', tier: 'B' }],
    anyCase: true,
    check: epic,
    chance: 0.1,
    keywords: ['voter', 'voter id', 'epic no', 'epic number', 'elector', 'electoral photo identity card'],
    categories: ['gdpr-national-id'],
    source: 'Election Commission of India, EPIC',
  },
  {
    entity: 'PK_CNIC',
    title: 'Pakistani identity card',
    family: 'india-pakistan',
    shapes: [
      { pattern: '[1-7]\\d{4}-\\d{7}-[1-9]', tier: 'A' },
      { pattern: '[1-7]\\d{11}[1-9]', tier: 'B' },
    ],
    check: cnic,
    chance: 1,
    keywords: ['cnic', 'nadra', 'nicop', 'national identity card', 'شناختی کارڈ'],
    categories: ['gdpr-national-id'],
    source: 'NADRA, Computerised National Identity Card',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/latin-america.js




/**
 * Argentine tax number of persons and companies, CUIT or CUIL (AFIP): 11 digits, weights 5 4 3 2 7 6 5 4 3 2,
 * 11 minus the sum modulo 11. A remainder that would need 10 moves the number to another prefix.
 */
function cuit(value        )          {
  if (!isDigits(value, 11)) return false
  const kind = numberAt(value, 0, 2)
  if (![20, 23, 24, 25, 26, 27, 30, 33, 34, 50, 51, 55].includes(kind)) return false
  return complement(weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 10)
}

/** Argentine bank account, CBU (BCRA): 22 digits in two blocks, each by weights 7 1 3 9 modulo 10. */
function cbu(value        )          {
  if (!isDigits(value, 22) || digits_isRepeated(value)) return false
  return (
    weigh(value, [7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0 &&
    weigh(value, [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1], 8) % 10 === 0
  )
}

/** Argentine identity document, DNI: 7 or 8 digits, not starting with 0; no check digit. */
function argentineDni(value        )          {
  return (isDigits(value, 7) || isDigits(value, 8)) && digitAt(value, 0) !== 0 && !digits_isRepeated(value)
}

/** A check digit of Brazil's tax numbers: 0 for a remainder of 0 or 1, else 11 minus the remainder. */
function brazilian(sum        )         {
  return sum % 11 < 2 ? 0 : 11 - (sum % 11)
}

/**
 * Brazilian tax number of persons, CPF (Receita Federal): 11 digits, two checks modulo 11 with the weights 10 to
 * 2 and 11 to 2; eleven equal digits pass and are never given.
 * @example cpf('39053344705') // true
 */
function cpf(value        )          {
  return (
    isDigits(value, 11) &&
    !digits_isRepeated(value) &&
    brazilian(weigh(value, [10, 9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(value, 9) &&
    brazilian(weigh(value, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2])) === digitAt(value, 10)
  )
}

/**
 * Brazilian company number, CNPJ (Receita Federal; Instrução Normativa 2229/2024 for letters, which count as
 * their ASCII code less 48): 12 characters and two check digits modulo 11.
 */
function cnpj(value        )          {
  if (!fits(value, '************99') || digits_isRepeated(value)) return false
  let first = 0
  let second = 0
  for (let i = 0; i < 12; i++) {
    const part = value.charCodeAt(i) - 48
    first += part * (2 + ((11 - i) % 8))
    second += part * (2 + ((12 - i) % 8))
  }
  return (
    brazilian(first) === digitAt(value, 12) &&
    brazilian(second + 2 * digitAt(value, 12)) === digitAt(value, 13)
  )
}

/**
 * Chilean identity and tax number, RUT or RUN (Registro Civil): 7 or 8 digits and a check by the weights 2 to 7
 * from the right, modulo 11, K for 10.
 */
function rut(value        )          {
  const last = value.length - 1
  if (last !== 7 && last !== 8) return false
  let sum = 0
  for (let i = 0; i < last; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
    sum += digit * (2 + ((last - 1 - i) % 6))
  }
  const check = value.charCodeAt(last) === 75 ? 10 : digitAt(value, last)
  return sum > 0 && complement(sum, 11) === check && !digits_isRepeated(value)
}

const NIT_WEIGHTS = [3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47, 53, 59, 67, 71]

/**
 * Colombian tax number, NIT (DIAN, Orden Administrativa 4 of 1989): 8 to 16 digits, primes as weights from the
 * right, modulo 11.
 */
function nit(value        )          {
  const last = value.length - 1
  if (last < 7 || last > 15 || digits_isRepeated(value)) return false
  let sum = 0
  for (let i = 0; i <= last; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
    if (i < last) sum += digit * NIT_WEIGHTS[last - 1 - i]
  }
  const rest = sum % 11
  return (rest < 2 ? rest : 11 - rest) === digitAt(value, last)
}

/** Peruvian taxpayer, RUC (SUNAT): prefix 10, 15, 16, 17 or 20, 11 digits, modulo 11. */
function ruc(value        )          {
  if (!isDigits(value, 11)) return false
  const kind = numberAt(value, 0, 2)
  if (kind !== 10 && kind !== 20 && !(kind >= 15 && kind <= 17)) return false
  return (11 - (weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 10)
}

/** Peruvian identity number with its check, CUI (RENIEC): 8 digits and a digit or letter modulo 11. */
function cui(value        )          {
  if (!fits(value, '99999999*') || digits_isRepeated(value)) return false
  const rest = weigh(value, [3, 2, 7, 6, 5, 4, 3, 2]) % 11
  return value[8] === '65432110987'[rest] || value[8] === 'KJIHGFEDCBA'[rest]
}

/**
 * Ecuadorian identity card, cédula (Registro Civil): province 01-24 or 30, third digit below 6, ten digits by
 * Luhn.
 */
function cedulaEcuador(value        )          {
  if (!isDigits(value, 10)) return false
  const province = numberAt(value, 0, 2)
  return ((province >= 1 && province <= 24) || province === 30) && digitAt(value, 2) < 6 && luhn(value)
}

/** Uruguayan taxpayer, RUT (DGI): 12 digits, prefix 01-22, 001 before the check, modulo 11. */
function rutUruguay(value        )          {
  if (!isDigits(value, 12)) return false
  const kind = numberAt(value, 0, 2)
  return (
    kind >= 1 &&
    kind <= 22 &&
    numberAt(value, 2, 8) !== 0 &&
    numberAt(value, 8, 11) === 1 &&
    complement(weigh(value, [4, 3, 2, 9, 8, 7, 6, 5, 4, 3, 2]), 11) === digitAt(value, 11)
  )
}

/** Uruguayan identity card, CI (DNIC): 8 digits, weights 2 9 8 7 6 3 4 and 1, modulo 10. */
function cedulaUruguay(value        )          {
  return isDigits(value, 8) && !digits_isRepeated(value) && weigh(value, [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0
}

/** Dominican identity card, cédula (JCE): 11 digits by Luhn. Some early cards break the rule. */
function cedulaDominica(value        )          {
  return isDigits(value, 11) && luhn(value) && !digits_isRepeated(value)
}

/** Venezuelan taxpayer, RIF (SENIAT): V, E, C, J, P or G with its value, 8 digits, modulo 11. */
function rif(value        )          {
  const kind = { V: 4, E: 8, C: 12, J: 12, P: 16, G: 20 }[value[0]]
  if (kind === undefined || !fits(value, 'A999999999')) return false
  return '00987654321'[(kind + weigh(value, [3, 2, 7, 6, 5, 4, 3, 2], 1)) % 11] === value[9]
}

/** Paraguayan taxpayer, RUC (SET): up to 8 digits and one, weights from 2 up from the right, modulo 11. */
function rucParaguay(value        )          {
  if (value.length < 5 || value.length > 9 || !isDigits(value, value.length) || digits_isRepeated(value))
    return false
  return complement(rising(value), 11) % 10 === digitAt(value, value.length - 1)
}

/** Guatemalan taxpayer, NIT (SAT): up to 11 digits and one, weights from 2 up from the right, K for 10. */
function nitGuatemala(value        )          {
  const last = value.length - 1
  if (last < 1 || last > 11) return false
  for (let i = 0; i < last; i++) if (!(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  const check = value.charCodeAt(last) === 75 ? 10 : digitAt(value, last)
  return complement(rising(value), 11) === check && !digits_isRepeated(value)
}

/** The digits before the last, weighted 2, 3, 4, ... from the right. */
function rising(value        )         {
  let sum = 0
  for (let i = 0; i < value.length - 1; i++) sum += digitAt(value, i) * (value.length - i)
  return sum
}

/** Salvadoran taxpayer, NIT (Ministerio de Hacienda): municipality, birth date, serial, one check. */
function nitSalvador(value        )          {
  if (!isDigits(value, 14) || !'019'.includes(value[0])) return false
  if (!isDate(2000 + numberAt(value, 8, 10), numberAt(value, 6, 8), numberAt(value, 4, 6))) return false
  const isOld = numberAt(value, 10, 13) <= 100
  const check = isOld
    ? (weigh(value, [14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11) % 10
    : complement(weigh(value, [2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]), 11) % 10
  return check === digitAt(value, 13)
}

const CURP_STATES =
  'AS BC BS CC CH CL CM CS DF DG GR GT HG JC MC MN MS NE NL NT OC PL QR QT SL SP SR TC TL TS VZ YN ZS'

/**
 * Mexican population number, CURP (RENAPO, Instructivo normativo 2021): initials, birth date, sex, state,
 * consonants, one character for the century, and a check over weights 18 to 2 in which letters after N count one
 * more for the Ñ between.
 */
function curp(value        )          {
  if (!fits(value, 'AAAA999999AAAAAA*9') || !'HMX'.includes(value[10])) return false
  const state = CURP_STATES.indexOf(value.slice(11, 13))
  if (state < 0 || state % 3 !== 0 || !isYearMonthDay(value, 4)) return false
  let sum = 0
  for (let i = 0; i < 17; i++) sum += afterN(value, i) * (18 - i)
  return complement(sum, 10) === digitAt(value, 17)
}

/** 0 to 9, A = 10 to N = 23, O = 25 to Z = 36: 24 is the Ñ. */
function afterN(value        , index        )         {
  const part = digits_valueAt(value, index)
  return part > 23 ? part + 1 : part
}

/**
 * Mexican taxpayer, RFC (SAT): initials (four letters of a person, three of a company), a date, and a homoclave
 * whose last character is a check. Many numbers in use break that check, so it is not asked for: the form and
 * the date are what is rare.
 */
function rfc(value        )          {
  const letters = value.charCodeAt(3) >= 58 || value[3] === '&' ? 4 : 3
  if (value.length !== letters + 9 && !(letters === 4 && value.length === 10)) return false
  for (let i = 0; i < letters; i++) if (digits_valueAt(value, i) < 10 && value[i] !== '&') return false
  for (let i = letters; i < letters + 6; i++)
    if (!(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  if (!isYearMonthDay(value, letters)) return false
  if (value.length === 10) return true
  const last = digits_valueAt(value, letters + 8)
  return digits_valueAt(value, letters + 6) > 0 && digits_valueAt(value, letters + 7) > 0 && last >= 0 && last <= 10
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/latin-america.js

                                                         

const chileans = {
  keywords: [
    'rut',
    'rol único tributario',
    'rol unico tributario',
    'rol único nacional',
    'rol unico nacional',
  ],
  categories: ['gdpr-national-id'],
  source: 'Registro Civil, Decreto con fuerza de ley 3 (1969)',
}         

const latinAmerica                        = [
  {
    entity: 'BR_CPF',
    title: 'Brazilian tax number',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d{3}\\.\\d{3}\\.\\d{3}-\\d{2}', tier: 'A' },
      { pattern: '\\d{9}-\\d{2}', tier: 'B' },
      { pattern: '\\d{11}', tier: 'B' },
    ],
    check: cpf,
    chance: 0.01,
    keywords: [
      'cpf',
      'cadastro de pessoas físicas',
      'cadastro de pessoas fisicas',
      'cadastro de pessoa física',
    ],
    categories: ['gdpr-national-id'],
    source: 'Receita Federal, Instrução Normativa RFB 1548/2015',
  },
  {
    entity: 'BR_CNPJ',
    title: 'Brazilian company number',
    family: 'latin-america',
    hasDigit: true,
    shapes: [
      { pattern: '[\\dA-Z]{2}\\.[\\dA-Z]{3}\\.[\\dA-Z]{3}/[\\dA-Z]{4}-\\d{2}', tier: 'A' },
      { pattern: '\\d{14}', tier: 'B' },
    ],
    check: cnpj,
    chance: 0.01,
    keywords: ['cnpj', 'cadastro nacional da pessoa jurídica', 'cadastro nacional da pessoa juridica'],
    categories: ['business'],
    source: 'Receita Federal, Instrução Normativa RFB 2229/2024',
  },
  {
    entity: 'MX_CURP',
    title: 'Mexican population number',
    family: 'latin-america',
    shapes: [{ pattern: '[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z\\d]\\d', tier: 'A' }],
    check: curp,
    chance: 2.1e-4,
    keywords: ['curp', 'clave única de registro de población', 'clave unica de registro de poblacion'],
    categories: ['gdpr-national-id'],
    source: 'RENAPO, Instructivo normativo para la asignación de la CURP (DOF 2021)',
  },
  {
    entity: 'MX_RFC',
    title: 'Mexican taxpayer number',
    family: 'latin-america',
    shapes: [
      { pattern: '[A-Z&]{3,4}\\d{6}[A-Z\\d]{2}[A\\d]', tier: 'B' },
      { pattern: '[A-Z&]{3,4}[- ]\\d{6}[- ][A-Z\\d]{2}[A\\d]', tier: 'B' },
    ],
    compact: raw => raw.replace(/[- ]/g, ''),
    check: rfc,
    chance: 0.034,
    keywords: ['rfc', 'registro federal de contribuyentes'],
    categories: ['gdpr-national-id'],
    source: 'SAT, Registro Federal de Contribuyentes',
  },
  {
    entity: 'AR_CUIT',
    title: 'Argentine tax or labour number',
    family: 'latin-america',
    shapes: [
      { pattern: '[235]\\d-\\d{8}-\\d', tier: 'A' },
      { pattern: '[235]\\d{10}', tier: 'B' },
    ],
    check: cuit,
    chance: 0.038,
    keywords: [
      'cuit',
      'cuil',
      'clave única de identificación tributaria',
      'clave unica de identificacion tributaria',
    ],
    categories: ['gdpr-national-id'],
    source: 'AFIP, Resolución General 1345',
  },
  {
    entity: 'AR_CBU',
    title: 'Argentine bank account',
    family: 'latin-america',
    shapes: [{ pattern: '\\d{22}', tier: 'B' }],
    check: cbu,
    chance: 0.01,
    keywords: ['cbu', 'clave bancaria uniforme', 'cuenta bancaria'],
    categories: ['financial'],
    source: 'BCRA, Comunicación A 2622',
  },
  {
    entity: 'AR_DNI',
    title: 'Argentine identity document',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d{1,2}\\.\\d{3}\\.\\d{3}', tier: 'C' },
      { pattern: '\\d{7,8}', tier: 'C' },
    ],
    check: argentineDni,
    chance: 0.9,
    keywords: ['dni', 'documento nacional de identidad'],
    categories: ['gdpr-national-id'],
    source: 'Ley 17.671',
  },
  {
    entity: 'CL_RUT',
    title: 'Chilean identity and tax number',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d{1,2}\\.\\d{3}\\.\\d{3}-[\\dKk]', tier: 'A' },
      { pattern: '\\d{7,8}-[\\dKk]', tier: 'A' },
    ],
    // `20231115-1` is the first run of a day, or a version of a package.
    check: compact => rut(compact) && !/^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01]).$/.test(compact),
    chance: 0.09,
    ...chileans,
  },
  {
    entity: 'CL_RUT',
    title: 'Chilean identity and tax number',
    family: 'latin-america',
    shapes: [{ pattern: '\\d{7,8}-?[\\dKk]', tier: 'B' }],
    check: rut,
    chance: 0.091,
    ...chileans,
  },
  {
    entity: 'CO_NIT',
    title: 'Colombian tax number',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d{1,3}\\.\\d{3}\\.\\d{3}-\\d', tier: 'B' },
      { pattern: '\\d{7,10}-\\d', tier: 'B' },
      { pattern: '\\d{9,10}', tier: 'C' },
    ],
    check: nit,
    chance: 0.091,
    keywords: ['nit', 'número de identificación tributaria', 'numero de identificacion tributaria'],
    categories: ['gdpr-national-id'],
    source: 'DIAN, Orden Administrativa 4 de 1989',
  },
  {
    entity: 'PE_RUC',
    title: 'Peruvian taxpayer number',
    family: 'latin-america',
    shapes: [{ pattern: '(10|15|16|17|20)\\d{9}', tier: 'B' }],
    check: ruc,
    chance: 0.091,
    keywords: ['ruc', 'registro único de contribuyentes', 'registro unico de contribuyentes'],
    categories: ['gdpr-national-id'],
    source: 'SUNAT, Registro Único de Contribuyentes',
  },
  {
    entity: 'PE_CUI',
    title: 'Peruvian identity number',
    family: 'latin-america',
    shapes: [{ pattern: '\\d{8}-?[\\dA-K]', tier: 'B' }],
    check: cui,
    chance: 0.095,
    keywords: ['dni', 'cui', 'documento nacional de identidad', 'código único de identificación'],
    categories: ['gdpr-national-id'],
    source: 'RENIEC, Código Único de Identificación',
  },
  {
    entity: 'EC_CI',
    title: 'Ecuadorian identity card',
    family: 'latin-america',
    shapes: [{ pattern: '[0-3]\\d[0-5]\\d{6}-?\\d', tier: 'B' }],
    check: cedulaEcuador,
    chance: 0.0625,
    keywords: ['cédula', 'cedula', 'cédula de ciudadanía', 'cedula de ciudadania', 'cédula de identidad'],
    categories: ['gdpr-national-id'],
    source: 'Registro Civil del Ecuador',
  },
  {
    entity: 'UY_RUT',
    title: 'Uruguayan taxpayer number',
    family: 'latin-america',
    shapes: [{ pattern: '[0-2]\\d{7}001\\d', tier: 'B' }],
    check: rutUruguay,
    chance: 0.067,
    keywords: ['rut', 'registro único tributario', 'registro unico tributario'],
    categories: ['gdpr-national-id'],
    source: 'DGI, Registro Único Tributario',
  },
  {
    entity: 'UY_CI',
    title: 'Uruguayan identity card',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d\\.\\d{3}\\.\\d{3}-\\d', tier: 'B' },
      { pattern: '\\d{7}-?\\d', tier: 'C' },
    ],
    check: cedulaUruguay,
    chance: 0.1,
    keywords: ['cédula', 'cedula', 'cédula de identidad', 'cedula de identidad'],
    categories: ['gdpr-national-id'],
    source: 'DNIC, Cédula de identidad',
  },
  {
    entity: 'DO_CEDULA',
    title: 'Dominican identity card',
    family: 'latin-america',
    shapes: [
      { pattern: '\\d{3}-\\d{7}-\\d', tier: 'B' },
      { pattern: '\\d{11}', tier: 'B' },
    ],
    check: cedulaDominica,
    chance: 0.1,
    keywords: ['cédula', 'cedula', 'cédula de identidad y electoral', 'cedula de identidad y electoral'],
    categories: ['gdpr-national-id'],
    source: 'Junta Central Electoral',
  },
  {
    entity: 'VE_RIF',
    title: 'Venezuelan taxpayer number',
    family: 'latin-america',
    shapes: [{ pattern: '[VECJPG]-?\\d{8}-?\\d', tier: 'B' }],
    check: rif,
    chance: 0.1,
    keywords: ['rif', 'registro único de información fiscal', 'registro unico de informacion fiscal'],
    categories: ['gdpr-national-id'],
    source: 'SENIAT, Registro Único de Información Fiscal',
  },
  {
    entity: 'PY_RUC',
    title: 'Paraguayan taxpayer number',
    family: 'latin-america',
    shapes: [{ pattern: '\\d{5,8}-\\d', tier: 'B' }],
    check: rucParaguay,
    chance: 0.1,
    keywords: ['ruc', 'registro único de contribuyentes', 'registro unico de contribuyentes'],
    categories: ['gdpr-national-id'],
    source: 'SET, Registro Único de Contribuyentes',
  },
  {
    entity: 'GT_NIT',
    title: 'Guatemalan taxpayer number',
    family: 'latin-america',
    shapes: [{ pattern: '\\d{5,11}-[\\dK]', tier: 'B' }],
    check: nitGuatemala,
    chance: 0.091,
    keywords: ['nit', 'número de identificación tributaria', 'numero de identificacion tributaria'],
    categories: ['gdpr-national-id'],
    source: 'SAT Guatemala, Número de Identificación Tributaria',
  },
  {
    entity: 'SV_NIT',
    title: 'Salvadoran taxpayer number',
    family: 'latin-america',
    shapes: [
      { pattern: '[019]\\d{3}-\\d{6}-\\d{3}-\\d', tier: 'A' },
      { pattern: '[019]\\d{13}', tier: 'B' },
    ],
    check: nitSalvador,
    chance: 0.0036,
    keywords: ['nit', 'número de identificación tributaria', 'numero de identificacion tributaria'],
    categories: ['gdpr-national-id'],
    source: 'Ministerio de Hacienda, Número de Identificación Tributaria',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/middle-east-africa.js





/**
 * Turkish identification number, T.C. Kimlik No (Nüfus ve Vatandaşlık İşleri): 11 digits, not starting with 0;
 * 7 times the digits at odd places less those at even ones gives the tenth, the sum of ten the last.
 * @example kimlik('10000000146') // true
 */
function kimlik(value        )          {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  const tenth = weigh(value, [7, -1, 7, -1, 7, -1, 7, -1, 7]) % 10
  return (
    (tenth + 10) % 10 === digitAt(value, 9) &&
    weigh(value, [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]) % 10 === digitAt(value, 10)
  )
}

/** Israeli identity number, Teudat Zehut: 9 digits (8 with the leading 0 left out) by Luhn. */
function teudatZehut(value        )          {
  return (isDigits(value, 9) || isDigits(value, 8)) && luhn(value) && !digits_isRepeated(value)
}

/**
 * South African identity number (Identification Act 68 of 1997): birth date as YYMMDD, serial, citizenship (0, 1, 2),
 * 8 or 9, Luhn.
 * @example southAfrican('8001015009087') // true
 */
function southAfrican(value        )          {
  if (!isDigits(value, 13) || digitAt(value, 10) > 2 || digitAt(value, 11) < 8) return false
  return isYearMonthDay(value, 0) && luhn(value)
}

/** South African tax number (SARS): 10 digits from 0, 1, 2, 3 or 9 on, by Luhn. */
function southAfricanTax(value        )          {
  const first = digitAt(value, 0)
  return isDigits(value, 10) && (first <= 3 || first === 9) && luhn(value) && !digits_isRepeated(value)
}

/** Nigerian national identification number (NIMC): 11 digits by Verhoeff, not starting with 0. */
function nigerian(value        )          {
  return isDigits(value, 11) && digitAt(value, 0) !== 0 && verhoeff(value) && !digits_isRepeated(value)
}

/** Kenyan taxpayer, KRA PIN: A for a person, P for a company, 9 digits and a letter; no public check. */
function kraPin(value        )          {
  return fits(value, 'A999999999A') && 'AP'.includes(value[0])
}

/**
 * Egyptian national number: century (2 or 3), birth date, governorate (01-35 or 88), serial; the check digit's rule
 * is not published.
 */
function egyptian(value        )          {
  const century = digitAt(value, 0)
  if (!isDigits(value, 14) || century < 2 || century > 3) return false
  const year = 1700 + century * 100 + numberAt(value, 1, 3)
  const governorate = numberAt(value, 7, 9)
  return (
    isBirth(year, numberAt(value, 3, 5), numberAt(value, 5, 7)) &&
    ((governorate >= 1 && governorate <= 35) || governorate === 88)
  )
}

/** Emirates identity card (ICP): 784, birth year, 7 digits, by Luhn. */
function emiratesId(value        )          {
  if (!isDigits(value, 15) || numberAt(value, 0, 3) !== 784) return false
  const year = numberAt(value, 3, 7)
  return year >= 1900 && year <= LAST_BIRTH_YEAR && luhn(value)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/middle-east-africa.js

                                                         

const middleEastAfrica                        = [
  {
    entity: 'TR_NATIONAL_ID',
    title: 'Turkish identification number',
    family: 'middle-east-africa',
    shapes: [{ pattern: '[1-9]\\d{10}', tier: 'B' }],
    check: kimlik,
    chance: 0.01,
    keywords: [
      'tckn',
      'tc kimlik',
      't c kimlik',
      'kimlik no',
      'kimlik numarası',
      'kimlik numarasi',
      'türk kimlik numarası',
      'tc no',
      'turkish id',
    ],
    isSynthetic: compact => compact === '10000000146',
    categories: ['gdpr-national-id'],
    source: 'Nüfus ve Vatandaşlık İşleri Genel Müdürlüğü, 5490 sayılı Kanun',
  },
  {
    entity: 'IL_ID',
    title: 'Israeli identity number',
    family: 'middle-east-africa',
    shapes: [
      { pattern: '\\d{9}', tier: 'B' },
      { pattern: '\\d{7,8}-\\d', tier: 'B' },
    ],
    check: teudatZehut,
    chance: 0.1,
    keywords: ['teudat zehut', 'תעודת זהות', 'ת ז', 'מספר זהות', 'israeli id', 'israel id'],
    categories: ['gdpr-national-id'],
    source: 'רשות האוכלוסין וההגירה',
  },
  {
    entity: 'ZA_ID_NUMBER',
    title: 'South African identity number',
    family: 'middle-east-africa',
    shapes: [
      // Milliseconds since 1970 begin with 15 to 19 from 2017 to 2033, and stand in every other table.
      { pattern: '[02-9]\\d[01]\\d[0-3]\\d{5}[012][89]\\d', tier: 'A' },
      { pattern: '1[0-4][01]\\d[0-3]\\d{5}[012][89]\\d', tier: 'A' },
      { pattern: '1[5-9][01]\\d[0-3]\\d{5}[012][89]\\d', tier: 'B' },
    ],
    check: southAfrican,
    chance: 0.046,
    keywords: ['south african id', 'sa id', 'rsa id', 'id number', 'identity number', 'id nommer'],
    isSynthetic: compact => compact === '8001015009087',
    categories: ['gdpr-national-id'],
    source: 'Identification Act 68 of 1997',
  },
  {
    entity: 'ZA_TIN',
    title: 'South African tax number',
    family: 'middle-east-africa',
    shapes: [
      { pattern: '[01239]\\d{3}/\\d{3}/\\d{2}/\\d', tier: 'B' },
      { pattern: '[01239]\\d{9}', tier: 'C' },
    ],
    check: southAfricanTax,
    chance: 0.1,
    keywords: ['sars', 'tax reference', 'tax reference number', 'income tax number'],
    categories: ['gdpr-national-id'],
    source: 'SARS, Modulus 10 check digit',
  },
  {
    entity: 'NG_NIN',
    title: 'Nigerian identification number',
    family: 'middle-east-africa',
    shapes: [{ pattern: '[1-9]\\d{10}', tier: 'B' }],
    check: nigerian,
    chance: 0.1,
    keywords: ['nin', 'nimc', 'national identification number', 'national identity number'],
    categories: ['gdpr-national-id'],
    source: 'NIMC, National Identification Number',
  },
  {
    entity: 'KE_PIN',
    title: 'Kenyan taxpayer number',
    family: 'middle-east-africa',
    shapes: [{ pattern: '[AP]\\d{9}[A-Z]', tier: 'B' }],
    check: kraPin,
    chance: 1,
    keywords: ['kra', 'kra pin', 'pin certificate', 'kenya revenue'],
    categories: ['gdpr-national-id'],
    source: 'Kenya Revenue Authority',
  },
  {
    entity: 'EG_NATIONAL_ID',
    title: 'Egyptian national number',
    family: 'middle-east-africa',
    shapes: [{ pattern: '[23]\\d{2}[01]\\d[0-3]\\d{8}', tier: 'C' }],
    check: egyptian,
    chance: 0.12,
    keywords: ['الرقم القومي', 'رقم قومي', 'national id', 'egyptian id'],
    categories: ['gdpr-national-id'],
    source: 'Civil Status Law 143 of 1994',
  },
  {
    entity: 'AE_EMIRATES_ID',
    title: 'Emirates identity card',
    family: 'middle-east-africa',
    shapes: [
      { pattern: '784-(19|20)\\d{2}-\\d{7}-\\d', tier: 'A' },
      { pattern: '784(19|20)\\d{10}', tier: 'B' },
    ],
    check: emiratesId,
    chance: 0.066,
    keywords: ['emirates id', 'الهوية', 'رقم الهوية'],
    categories: ['gdpr-national-id'],
    source: 'Federal Authority for Identity and Citizenship',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/network.js

                                                         

const hex = '[0-9a-fA-F]'

const ipv4 = '\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}'

const addresses       
             
                                                                                  
  = {
  compact: raw => raw.toLowerCase(),
  keywords: ['ip', 'ip address', 'client ip', 'remote addr', 'host ip', 'ipv4', 'ipv6'],
  notKeywords: [
    'version',
    'ver',
    'v',
    'release',
    'driver',
    'build',
    'firmware',
    'section',
    'oid',
    'rev',
    'chapter',
    'upgrade to',
    'update to',
    'upgraded to',
    'updated to',
    'bump to',
    'spec',
    'specs',
    'specification',
    'identifier',
  ],
  isSynthetic: isReserved,
  categories: ['hipaa'],
  source: 'RFC 791, 4291, 6890; IANA special-purpose address registries',
}

/** Addresses of machines, and what a URL carries. */
const network                        = [
  {
    entity: 'EMAIL_ADDRESS',
    title: 'E-mail address',
    family: 'network',
    // Found by its `@`: see `at-sign.ts`.
    shapes: [],
    chance: 1e-6,
    keywords: ['email', 'e mail', 'mail'],
    columns: ['contact email', 'user mail', 'mailbox', 'correo', 'courriel'],
    categories: ['hipaa', 'ccpa-sensitive'],
    source: 'RFC 5321 and 5322',
  },
  {
    entity: 'URL_WITH_CREDENTIALS',
    title: 'URL with a password',
    family: 'network',
    shapes: [],
    chance: 1e-6,
    keywords: ['database url', 'dsn', 'connection string'],
    categories: ['credential'],
    source: 'RFC 3986, section 3.2.1',
  },
  {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    family: 'network',
    shapes: [
      { pattern: ipv4, tier: 'A' },
      { pattern: `[23]${hex}{3}(:${hex}{1,4}){7}`, tier: 'A' },
      { pattern: `(fe80|f[cd]${hex}{2})(:${hex}{1,4}){7}`, tier: 'A' },
      { pattern: `[23]${hex}{3}(:${hex}{1,4}){1,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
      { pattern: `(fe80|f[cd]${hex}{2})(:${hex}{1,4}){0,5}:(:${hex}{1,4}){1,5}`, tier: 'A' },
    ],
    hasDigit: true,
    check: address => isAddress(address) && (isReserved(address) || hasLargeOctets(address)),
    chance: 1e-3,
    ...addresses,
  },
  {
    entity: 'IP_ADDRESS',
    title: 'IP address',
    family: 'network',
    shapes: [
      { pattern: ipv4, tier: 'B' },
      // Beyond 2000::/3 nothing is assigned: serial numbers are written so.
      { pattern: `${hex}{1,4}(:${hex}{1,4}){7}`, tier: 'B' },
    ],
    hasDigit: true,
    check: isAddress,
    chance: 1,
    ...addresses,
  },
  {
    entity: 'MAC_ADDRESS',
    title: 'MAC address',
    family: 'network',
    shapes: [
      { pattern: `${hex}{2}(:${hex}{2}){5}`, tier: 'A' },
      { pattern: `${hex}{2}(-${hex}{2}){5}`, tier: 'A' },
      { pattern: `${hex}{4}\\.${hex}{4}\\.${hex}{4}`, tier: 'A' },
    ],
    hasDigit: true,
    check: compact => !/^(.)\1+$/.test(compact),
    chance: 1e-3,
    keywords: ['mac', 'mac address', 'hardware address', 'bssid', 'device mac'],
    isSynthetic: isNoDevice,
    categories: ['hipaa'],
    source: 'IEEE 802-2014, section 8',
  },
]

/** Octets to 255 without leading zeros; IPv6 by its shape. */
function isAddress(address        )          {
  if (address.includes(':')) return address.split(':').length <= 8
  const octets = address.split('.')
  return octets.every(octet => Number(octet) <= 255 && (octet.length === 1 || octet[0] !== '0'))
}

/**
 * Small numbers are those of a version or a section more often than of an address, and a version begins with a small
 * one (`3.23.91.1`): two of the later octets are large, or one after a large first one. Of real addresses 1 in 100 is
 * written otherwise.
 */
function hasLargeOctets(address        )          {
  if (address.includes(':')) return true
  const [first, ...others] = address.split('.').map(Number)
  return others.filter(octet => octet >= 32).length >= (first >= 32 ? 1 : 2)
}

/** Resolvers that everybody names, and the addresses of example.com. */
const published = new Set(
  (
    '8.8.8.8 8.8.4.4 1.1.1.1 1.0.0.1 1.1.1.2 1.0.0.2 1.1.1.3 1.0.0.3 9.9.9.9 149.112.112.112 208.67.222.222 ' +
    '208.67.220.220 4.2.2.1 4.2.2.2 93.184.216.34 93.184.215.14 2001:4860:4860::8888 2001:4860:4860::8844 ' +
    '2606:4700:4700::1111 2606:4700:4700::1001 2620:fe::fe 2606:2800:220:1:248:1893:25c8:1946 ' +
    '2606:2800:21f:cb07:6820:80da:af6b:8b2c'
  ).split(' '),
)

/** Private, loopback, link-local, multicast, documentation, published, made up by hand, and those of networks. */
function isReserved(address        )          {
  if (published.has(address)) return true
  if (address.includes(':')) return /^(fe80|f[cd]|2001:0?db8:|3fff:)/.test(address)
  const [a, b, c, d] = address.split('.').map(Number)
  return (
    a === 0 ||
    a === 10 ||
    a === 127 ||
    a >= 224 ||
    (a === 169 && b === 254) ||
    (a === 172 && b >= 16 && b < 32) ||
    (a === 192 && b === 168) ||
    (a === 100 && b >= 64 && b < 128) ||
    (a === 192 && b === 0 && (c === 0 || c === 2)) ||
    (a === 198 && (b === 18 || b === 19 || (b === 51 && c === 100))) ||
    (a === 203 && b === 0 && c === 113) ||
    // A network, or an address whose last octet was taken away to hide who had it.
    d === 0 ||
    // 11.22.33.44, 123.123.123.123, 12.34.56.78
    (b - a === c - b && c - b === d - c) ||
    countsUp(address.replaceAll('.', ''))
  )
}

/**
 * Addresses of groups that standards name (IEEE 802.1, IPv4, IPv6, Cisco, PTP), and what is made up by hand. Of others
 * the group bit tells nothing: those that were replaced by random ones, so that they name the same device still, have
 * it in half of all cases.
 */
function isNoDevice(compact        )          {
  return (
    /^(0180C2|01005E|3333|01000C|011B19|030000|09002B|AB0000|CF0000)/.test(compact) ||
    /^(000102030405|001122334455|112233445566|1234567890AB|AABBCCDDEEFF|(00)?DEADBEEF.*)$/.test(compact) ||
    countsUp(compact)
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/nordic.js




/**
 * Swedish personal or coordination number (Skatteverket, SKV 704): birth date (60 added to the day of a
 * coordination number), serial and one digit by Luhn over the ten; 12 digits with the century.
 * @example personnummer('8112289874') // true
 */
function personnummer(value        )          {
  const short = value.length - 10
  if ((short !== 0 && short !== 2) || !isDigits(value, value.length)) return false
  const day = numberAt(value, short + 4, short + 6)
  const dayShift = day > 60 ? 60 : 0
  if (short === 2) {
    if (!isBirth(numberAt(value, 0, 4), numberAt(value, 4, 6), day - dayShift)) return false
  } else if (!isYearMonthDay(value, 0, 0, dayShift)) return false
  return luhn(value, short)
}

/** Swedish company number (Bolagsverket): 10 digits by Luhn, the third at least 2, so that none is a date. */
function organisationsnummer(value        )          {
  return isDigits(value, 10) && digitAt(value, 2) >= 2 && digitAt(value, 0) !== 0 && luhn(value)
}

/**
 * Norwegian birth number (Skatteetaten): birth date (40 added to the day of a D-number, to the month of an
 * H-number, 80 to the month of a made-up person), individual number for the century, two check digits modulo 11.
 */
function fodselsnummer(value        )          {
  if (!isDigits(value, 11)) return false
  const dayRaw = numberAt(value, 0, 2)
  const monthRaw = numberAt(value, 2, 4)
  const short = numberAt(value, 4, 6)
  const individual = numberAt(value, 6, 9)
  let year = -1
  if (individual < 500) year = 1900 + short
  else if (individual < 750 && short >= 54) year = 1800 + short
  else if (short < 40) year = 2000 + short
  else if (individual >= 900) year = 1900 + short
  if (
    !isBirth(
      year,
      monthRaw > 80 ? monthRaw - 80 : monthRaw > 40 ? monthRaw - 40 : monthRaw,
      dayRaw > 40 ? dayRaw - 40 : dayRaw,
    )
  )
    return false
  return (
    weigh(value, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/** Norwegian bank account (Finans Norge): 11 digits, weights 5 4 3 2 7 6 5 4 3 2 and 1 modulo 11. */
function kontonummer(value        )          {
  return (
    isDigits(value, 11) &&
    numberAt(value, 0, 4) !== 0 &&
    weigh(value, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  )
}

/**
 * Danish person number (CPR-kontoret): a birth date as DDMMYY and four digits. Its check modulo 11 ended in 2007,
 * so that only the date is asked for.
 */
function cpr(value        )          {
  return isDigits(value, 10) && isDayMonthYear(value, 0)
}

/** Century signs of the Finnish code: `+` is 1800; `-` and U to Y are 1900; A to F are 2000. */
const CENTURIES                                   = {
  '+': 1800,
  '-': 1900,
  Y: 1900,
  X: 1900,
  W: 1900,
  V: 1900,
  U: 1900,
  A: 2000,
  B: 2000,
  C: 2000,
  D: 2000,
  E: 2000,
  F: 2000,
}

/**
 * Finnish personal identity code (Digi- ja väestötietovirasto; signs as of 2023): birth date as DDMMYY, century
 * sign, number from 002 on and a character of the nine digits modulo 31. The sign is part of the value and stays.
 * @example hetu('131052-308T') // true
 */
function hetu(value        )          {
  const century = CENTURIES[value[6]]
  if (century === undefined || value.length !== 11) return false
  for (let i = 0; i < 10; i++)
    if (i !== 6 && !(digitAt(value, i) >= 0 && digitAt(value, i) <= 9)) return false
  const serial = numberAt(value, 7, 10)
  if (serial < 2) return false
  if (!isBirth(century + numberAt(value, 4, 6), numberAt(value, 2, 4), numberAt(value, 0, 2))) return false
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[(numberAt(value, 0, 6) * 1000 + serial) % 31] === value[10]
}

/**
 * Icelandic identification number of persons (Þjóðskrá): birth date as DDMMYY, two digits, a check by the weights
 * 3 2 7 6 5 4 3 2 modulo 11, the century as 8, 9 or 0.
 */
function kennitala(value        )          {
  if (!isDigits(value, 10) || !'890'.includes(value[9])) return false
  return isDayMonthYear(value, 0) && weigh(value, [3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/nordic.js

                                                         

const nordic                        = [
  {
    entity: 'SE_PERSONNUMMER',
    title: 'Swedish personal number',
    family: 'nordic',
    shapes: [
      { pattern: '\\d{2}[01]\\d{3}[-+]\\d{4}', tier: 'A' },
      { pattern: '[12][089]\\d{2}[01]\\d{3}[-+]\\d{4}', tier: 'A' },
      { pattern: '(18|19|20)?\\d{2}[01]\\d{7}', tier: 'B' },
    ],
    check: personnummer,
    chance: 0.031,
    keywords: [
      'personnummer',
      'samordningsnummer',
      'personnr',
      'pnr',
      'swedish personal number',
      'swedish id',
      'personal identity number',
    ],
    categories: ['gdpr-national-id'],
    source: 'Skatteverket, SKV 704',
  },
  {
    entity: 'SE_ORGANISATIONSNUMMER',
    title: 'Swedish company number',
    family: 'nordic',
    shapes: [
      { pattern: '[1-9]\\d[2-9]\\d{3}-\\d{4}', tier: 'B' },
      { pattern: '[1-9]\\d[2-9]\\d{7}', tier: 'C' },
    ],
    check: organisationsnummer,
    chance: 0.1,
    keywords: ['organisationsnummer', 'orgnr', 'org nr', 'organization number', 'company identity'],
    categories: ['business'],
    source: 'Bolagsverket, Organisationsnummer',
  },
  {
    entity: 'NO_FODSELSNUMMER',
    title: 'Norwegian birth number',
    family: 'nordic',
    shapes: [
      { pattern: '[0-7]\\d{5} \\d{5}', tier: 'A' },
      { pattern: '[0-7]\\d[01]\\d{8}', tier: 'A' },
      // Months with 40 or 80 added are rare, and with them twice as many random numbers would pass.
      { pattern: '[0-7]\\d[4589]\\d{8}', tier: 'B' },
    ],
    check: fodselsnummer,
    chance: 0.0026,
    keywords: [
      'fødselsnummer',
      'fodselsnummer',
      'fnr',
      'personnummer',
      'd nummer',
      'dnummer',
      'national identity number',
    ],
    isSynthetic: compact => compact.charCodeAt(2) >= 56,
    categories: ['gdpr-national-id'],
    source: 'Skatteetaten, Fødselsnummer',
  },
  {
    entity: 'NO_KONTONR',
    title: 'Norwegian bank account',
    family: 'nordic',
    shapes: [
      { pattern: '\\d{4}[. ]\\d{2}[. ]\\d{5}', tier: 'B' },
      { pattern: '\\d{11}', tier: 'C' },
    ],
    check: kontonummer,
    chance: 0.091,
    keywords: ['kontonummer', 'konto', 'bankkonto'],
    categories: ['financial'],
    source: 'Finans Norge, Kontonummer',
  },
  {
    entity: 'DK_CPR',
    title: 'Danish person number',
    family: 'nordic',
    shapes: [
      { pattern: '[0-3]\\d[01]\\d{3}-\\d{4}', tier: 'B' },
      // A date alone is no check: a column of dated serial numbers passes as well.
      { pattern: '[0-3]\\d[01]\\d{7}', tier: 'C' },
    ],
    check: cpr,
    chance: 0.46,
    keywords: ['cpr', 'cpr nummer', 'cpr nr', 'personnummer', 'cprnr'],
    categories: ['gdpr-national-id'],
    source: 'CPR-kontoret, Personnummeret i CPR',
  },
  {
    entity: 'FI_HETU',
    title: 'Finnish personal identity code',
    family: 'nordic',
    shapes: [
      { pattern: '[0-3]\\d[01]\\d{3}[-+A-FU-Y]\\d{3}[\\dA-FHJ-NPR-Y]', tier: 'A' },
      { pattern: '[0-3]\\d[01]\\d{3}[a-fu-y]\\d{3}[\\da-fhj-npr-y]', tier: 'B' },
    ],
    compact: raw => raw.toUpperCase(),
    check: hetu,
    chance: 0.0108,
    keywords: [
      'hetu',
      'henkilötunnus',
      'henkilotunnus',
      'personbeteckning',
      'personal identity code',
      'finnish id',
    ],
    isSynthetic: compact => compact.charCodeAt(7) === 57,
    categories: ['gdpr-national-id'],
    source: 'Digi- ja väestötietovirasto, Henkilötunnus',
  },
  {
    entity: 'IS_KENNITALA',
    title: 'Icelandic identification number',
    family: 'nordic',
    shapes: [
      { pattern: '[0-3]\\d[01]\\d{3}-\\d{3}[089]', tier: 'B' },
      { pattern: '[0-3]\\d[01]\\d{6}[089]', tier: 'B' },
    ],
    check: kennitala,
    chance: 0.042,
    keywords: ['kennitala', 'icelandic id'],
    categories: ['gdpr-national-id'],
    source: 'Þjóðskrá, Kennitala',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/north-america.js




/**
 * US social security number (SSA, "SSN randomization", 2011): 9 digits; the area is not 000, 666 or 900 and over,
 * the group not 00, the serial not 0000. There is no check digit: chance 0.89.
 */
function ssn(value        )          {
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  const area = numberAt(value, 0, 3)
  return (
    area !== 0 && area !== 666 && area < 900 && numberAt(value, 3, 5) !== 0 && numberAt(value, 5, 9) !== 0
  )
}

/**
 * Numbers that the SSA withdrew or that advertisements print (078-05-1120, 219-09-9999, 987-65-4320 to -4329), and
 * the two that documentation makes up.
 */
function isSpecimenSsn(value        )          {
  return (
    ['078051120', '219099999', '123456789', '111223333'].includes(value) ||
    (value.length === 9 && value.startsWith('98765432'))
  )
}

/** US taxpayer number of those without an SSN (IRS Publication 1915): 9NN, then 50-65, 70-88, 90-92 or 94-99. */
function itin(value        )          {
  if (!isDigits(value, 9) || digitAt(value, 0) !== 9 || digits_isRepeated(value)) return false
  const group = numberAt(value, 3, 5)
  return group >= 50 && group !== 89 && group !== 93 && !(group > 65 && group < 70)
}

/** US taxpayer number of a child in adoption (IRS Form W-7A): 9NN-93-NNNN. */
function atin(value        )          {
  return fits(value, '999999999') && digitAt(value, 0) === 9 && numberAt(value, 3, 5) === 93
}

/** US number of a paid tax preparer (IRS): P and 8 digits. */
function ptin(value        )          {
  return fits(value, 'P99999999')
}

/** First two digits that the IRS has never given to an employer ("How EINs are assigned and valid EIN prefixes"). */
const NO_EIN = new Set([0, 7, 8, 9, 17, 18, 19, 28, 29, 49, 69, 70, 78, 79, 89, 96, 97])

/** US employer number: 9 digits with a prefix of an IRS campus. */
function ein(value        )          {
  return isDigits(value, 9) && !NO_EIN.has(numberAt(value, 0, 2)) && !digits_isRepeated(value)
}

/**
 * US national provider identifier (45 CFR 162.406): 10 digits from 1 or 2 on, Luhn with the prefix 80840, which
 * adds 24 to the sum.
 * @example npi('1234567893') // true
 */
function npi(value        )          {
  const first = digitAt(value, 0)
  return isDigits(value, 10) && (first === 1 || first === 2) && luhn(`80840${value}`)
}

/** Registrant types of the DEA; the second letter is the holder's initial, or 9 for a business. */
const DEA_TYPES = 'ABCDEFGHJKLMPRSTUX'

/**
 * US prescriber's registration with the DEA (21 CFR 1301): two letters and 7 digits, the last that of
 * (d1 + d3 + d5) + 2 (d2 + d4 + d6).
 */
function dea(value        )          {
  if (!fits(value, 'A*9999999') || !DEA_TYPES.includes(value[0])) return false
  const second = value.charCodeAt(1)
  return (second >= 65 || second === 57) && weigh(value, [1, 2, 1, 2, 1, 2], 2) % 10 === digitAt(value, 8)
}

/** US Medicare beneficiary identifier (CMS, "MBI format"): no S, L, O, I, B or Z among its letters; no check digit. */
function mbi(value        )          {
  if (!fits(value, '9A*9A*9AA99') || digitAt(value, 0) === 0) return false
  for (let i = 1; i < 9; i++) if ('SLOIBZ'.includes(value[i])) return false
  return true
}

/**
 * US bank routing number (ABA): 9 digits, weights 3, 7, 1; prefix 00-12, 21-32, 61-72 or 80.
 */
function aba(value        )          {
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  const district = numberAt(value, 0, 2)
  const isDistrict =
    district <= 12 ||
    (district >= 21 && district <= 32) ||
    (district >= 61 && district <= 72) ||
    district === 80
  return isDistrict && weigh(value, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/**
 * Canadian social insurance number (Service Canada): 9 digits by Luhn that start neither with 0 nor with 8.
 */
function sin(value        )          {
  const first = digitAt(value, 0)
  return isDigits(value, 9) && first !== 0 && first !== 8 && luhn(value) && !digits_isRepeated(value)
}

/** Canadian business number (CRA): 9 digits by Luhn, with or without a program account such as RC0001. */
function canadianBusiness(value        )          {
  if (value.length === 15 && !['RC', 'RM', 'RP', 'RT', 'RR'].includes(value.slice(9, 11))) return false
  return (
    (fits(value, '999999999') || fits(value, '999999999AA9999')) && luhn(value, 0, 9) && !digits_isRepeated(value)
  )
}

/** Health card of Ontario (OHIP): 10 digits by Luhn, with or without a version code of one or two letters. */
function ohip(value        )          {
  return (
    (fits(value, '9999999999') || fits(value, '9999999999A') || fits(value, '9999999999AA')) &&
    digitAt(value, 0) !== 0 &&
    luhn(value, 0, 10) &&
    !digits_isRepeated(value)
  )
}

/**
 * Personal health number of British Columbia (BC Ministry of Health, "Conformance standards"): 9, eight digits
 * with the weights 2 4 8 5 10 9 7 3, and 11 minus their sum modulo 11.
 */
function bcHealth(value        )          {
  if (!isDigits(value, 10) || digitAt(value, 0) !== 9) return false
  return complement(weigh(value, [2, 4, 8, 5, 10, 9, 7, 3], 1), 11) === digitAt(value, 9)
}

/**
 * Health insurance number of Quebec (RAMQ): four letters of the name, the birth date as YYMMDD with 50 added to
 * the month for women, two digits more. The last digit's rule is not published.
 */
function ramq(value        )          {
  if (!fits(value, 'AAAA99999999')) return false
  return isYearMonthDay(value, 4, numberAt(value, 6, 8) > 50 ? 50 : 0)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/north-america.js

                                                         

const northAmerica                        = [
  {
    entity: 'US_SSN',
    title: 'US Social Security number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{3}-\\d{2}-\\d{4}', tier: 'A' },
      { pattern: '\\d{3} \\d{2} \\d{4}', tier: 'B' },
      { pattern: '\\d{3}\\.\\d{2}\\.\\d{4}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'C' },
    ],
    check: compact => ssn(compact) || isSpecimenSsn(compact),
    chance: 0.89,
    keywords: ['ssn', 'ssns', 'social security', 'social security number', 'social security no', 'soc sec'],
    isSynthetic: isSpecimenSsn,
    categories: ['gdpr-national-id', 'hipaa', 'ccpa-sensitive'],
    source: 'SSA, SSN randomization (2011); POMS RM 10201.035',
  },
  {
    entity: 'US_ITIN',
    title: 'US individual taxpayer number',
    family: 'north-america',
    shapes: [
      { pattern: '9\\d{2}[- ]\\d{2}[- ]\\d{4}', tier: 'B' },
      { pattern: '9\\d{8}', tier: 'B' },
      { pattern: '9\\d{2}-\\d{6}', tier: 'C' },
      { pattern: '9\\d{4}-\\d{4}', tier: 'C' },
    ],
    check: itin,
    chance: 0.43,
    keywords: [
      'itin',
      'individual taxpayer',
      'individual taxpayer identification number',
      'taxpayer id',
      'tax id',
    ],
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'IRS Publication 1915',
  },
  {
    entity: 'US_ATIN',
    title: 'US taxpayer number of an adoption',
    family: 'north-america',
    shapes: [{ pattern: '9\\d{2}-?93-?\\d{4}', tier: 'B' }],
    check: atin,
    chance: 1,
    keywords: ['atin', 'adoption taxpayer', 'adoption taxpayer identification number'],
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'IRS Form W-7A',
  },
  {
    entity: 'US_PTIN',
    title: 'US tax preparer number',
    family: 'north-america',
    shapes: [{ pattern: 'P\\d{8}', tier: 'B' }],
    check: ptin,
    chance: 1,
    keywords: ['ptin', 'preparer tax identification number', 'tax preparer'],
    categories: ['gdpr-national-id'],
    source: 'IRS, PTIN requirements',
  },
  {
    entity: 'US_EIN',
    title: 'US employer number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{2}-\\d{7}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'C' },
    ],
    check: ein,
    chance: 0.83,
    keywords: ['ein', 'fein', 'employer identification number', 'employer id', 'federal tax id'],
    categories: ['business'],
    source: 'IRS, How EINs are assigned and valid EIN prefixes',
  },
  {
    entity: 'US_NPI',
    title: 'US health provider number',
    family: 'north-america',
    shapes: [{ pattern: '[12]\\d{9}', tier: 'B' }],
    check: npi,
    chance: 0.1,
    keywords: [
      'npi',
      'national provider identifier',
      'provider npi',
      'provider identifier',
      'provider number',
    ],
    categories: ['hipaa'],
    source: '45 CFR 162.406',
  },
  {
    entity: 'US_DEA',
    title: 'US prescriber registration',
    family: 'north-america',
    shapes: [{ pattern: '[ABCDEFGHJKLMPRSTUX][A-Z9]\\d{7}', tier: 'B' }],
    check: dea,
    chance: 0.1,
    keywords: [
      'dea',
      'dea number',
      'dea registration',
      'medical license',
      'prescriber',
      'certificate number',
    ],
    categories: ['hipaa'],
    source: '21 CFR 1301',
  },
  {
    entity: 'US_MBI',
    title: 'US Medicare beneficiary number',
    family: 'north-america',
    shapes: [
      { pattern: '[1-9][A-Z][A-Z\\d]\\d-[A-Z][A-Z\\d]\\d-[A-Z]{2}\\d{2}', tier: 'A' },
      { pattern: '[1-9][A-Z][A-Z\\d]\\d[A-Z][A-Z\\d]\\d[A-Z]{2}\\d{2}', tier: 'B' },
    ],
    anyCase: true,
    check: mbi,
    chance: 0.24,
    keywords: [
      'mbi',
      'medicare beneficiary',
      'medicare beneficiary identifier',
      'medicare number',
      'medicare id',
      'hicn',
    ],
    isSynthetic: compact => compact === '1EG4TE5MK73',
    categories: ['gdpr-special', 'hipaa'],
    source: 'CMS, Medicare beneficiary identifier format',
  },
  {
    entity: 'US_ABA_ROUTING',
    title: 'US bank routing number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{9}', tier: 'B' },
      { pattern: '\\d{4}-\\d{4}-\\d', tier: 'B' },
    ],
    check: aba,
    chance: 0.038,
    keywords: [
      'routing number',
      'routing no',
      'routing',
      'aba',
      'aba routing',
      'bank routing',
      'routing transit number',
      'rtn',
    ],
    categories: ['financial'],
    source: 'ABA, Routing number policy',
  },
  {
    entity: 'US_BANK_NUMBER',
    title: 'US bank account',
    family: 'north-america',
    shapes: [{ pattern: '\\d{8,17}', tier: 'C' }],
    chance: 1,
    keywords: ['bank account number', 'bank account no', 'bank acct', 'checking account', 'savings account'],
    columns: ['account number', 'acct number'],
    categories: ['financial', 'hipaa'],
    source: 'No rule is published: 8 to 17 digits as the bank likes',
  },
  {
    entity: 'US_DRIVER_LICENSE',
    title: 'US driver license',
    family: 'north-america',
    shapes: [
      { pattern: '[A-Z]{1,2}\\d{5,13}', tier: 'C' },
      { pattern: '\\d{7,14}', tier: 'C' },
    ],
    chance: 1,
    keywords: [
      'driver license',
      'drivers license',
      'driver s license',
      'driver license number',
      'driving license',
      'driver licence',
      'dl number',
    ],
    categories: ['gdpr-national-id', 'ccpa-sensitive', 'hipaa'],
    source: 'AAMVA, D20: each state has its own form, few publish a check',
  },
  {
    entity: 'CA_SIN',
    title: 'Canadian social insurance number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{3}-\\d{3}-\\d{3}', tier: 'A' },
      { pattern: '\\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'B' },
    ],
    check: sin,
    chance: 0.08,
    keywords: [
      'sin',
      'sin number',
      'social insurance',
      'social insurance number',
      'numéro d assurance sociale',
      'numero d assurance sociale',
      'assurance sociale',
    ],
    columns: ['nas'],
    categories: ['gdpr-national-id'],
    source: 'Service Canada, Social Insurance Number Code of Practice',
  },
  {
    entity: 'CA_BN',
    title: 'Canadian business number',
    family: 'north-america',
    shapes: [
      { pattern: '\\d{9} ?R[CMPRT] ?\\d{4}', tier: 'B' },
      { pattern: '\\d{5} \\d{4} ?R[CMPRT] ?\\d{4}', tier: 'B' },
    ],
    check: canadianBusiness,
    chance: 0.1,
    keywords: ['business number', 'gst number', 'hst number', 'numéro d entreprise', 'numero d entreprise'],
    categories: ['business'],
    source: 'CRA, Business number',
  },
  {
    entity: 'CA_OHIP',
    title: 'Ontario health card',
    family: 'north-america',
    shapes: [
      { pattern: '[1-9]\\d{3}[- ]\\d{3}[- ]\\d{3}([- ]?[A-Z]{1,2})?', tier: 'B' },
      { pattern: '[1-9]\\d{9}([- ]?[A-Z]{1,2})?', tier: 'B' },
    ],
    check: ohip,
    chance: 0.1,
    keywords: ['ohip', 'ontario health', 'ontario health card', 'health card', 'health card number'],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'Ontario Ministry of Health, Health card validation reference manual',
  },
  {
    entity: 'CA_BC_PHN',
    title: 'British Columbia health number',
    family: 'north-america',
    shapes: [
      { pattern: '9\\d{9}', tier: 'B' },
      { pattern: '9\\d{3}[- ]\\d{3}[- ]\\d{3}', tier: 'B' },
    ],
    check: bcHealth,
    chance: 0.091,
    keywords: ['phn', 'bc phn', 'personal health number', 'bc health', 'carecard', 'bc services card'],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'BC Ministry of Health, Conformance standards: check digit of the PHN',
  },
  {
    entity: 'CA_QUEBEC_HIN',
    title: 'Quebec health number',
    family: 'north-america',
    shapes: [
      { pattern: '[A-Z]{4} \\d{4} \\d{4}', tier: 'B' },
      { pattern: '[A-Z]{4}\\d{8}', tier: 'B' },
    ],
    check: ramq,
    chance: 0.073,
    keywords: [
      'ramq',
      'nam',
      'assurance maladie',
      'numéro d assurance maladie',
      'numero d assurance maladie',
      'quebec health',
    ],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'RAMQ, Health insurance card',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/oceania.js


/**
 * Australian tax file number (ATO): 9 digits, weights 1 4 3 7 5 8 6 9 10, or 8 with 10 7 8 4 6 3 5 1, modulo 11.
 * @example tfn('459599230') // true
 */
function tfn(value        )          {
  if (digits_isRepeated(value)) return false
  if (isDigits(value, 8)) return weigh(value, [10, 7, 8, 4, 6, 3, 5, 1]) % 11 === 0
  return isDigits(value, 9) && weigh(value, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0
}

/** Australian business number (ABR): 11 digits, 1 taken off the first, weights 10 1 3 5 ... 19 modulo 89. */
function abn(value        )          {
  if (!isDigits(value, 11) || digitAt(value, 0) === 0) return false
  return (weigh(value, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0
}

/** Australian company number (ASIC): 9 digits, weights 8 to 1, modulo 10. */
function acn(value        )          {
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  return complement(weigh(value, [8, 7, 6, 5, 4, 3, 2, 1]), 10) === digitAt(value, 8)
}

/**
 * Australian Medicare card (Services Australia): 8 digits from 2 to 6 on, weights 1 3 7 9 modulo 10, an issue
 * number not 0, with or without the person's line.
 */
function medicare(value        )          {
  const first = digitAt(value, 0)
  if (!(isDigits(value, 10) || isDigits(value, 11)) || first < 2 || first > 6) return false
  return weigh(value, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === digitAt(value, 8) && digitAt(value, 9) !== 0
}

/**
 * New Zealand tax number (IRD): 8 or 9 digits between 10 and 150 million, weights 3 2 7 6 5 4 3 2 modulo 11, or
 * 7 4 3 2 5 2 7 6 where that leaves 10.
 */
function ird(value        )          {
  if (value.length === 8) return ird(`0${value}`)
  if (!isDigits(value, 9) || digits_isRepeated(value)) return false
  const number = numberAt(value, 0, 9)
  if (number <= 1e7 || number > 15e7) return false
  let check = complement(weigh(value, [3, 2, 7, 6, 5, 4, 3, 2]), 11)
  if (check === 10) check = complement(weigh(value, [7, 4, 3, 2, 5, 2, 7, 6]), 11)
  return check === digitAt(value, 8)
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * New Zealand health number, NHI (HISO 10046:2023): three letters, three digits and a check digit modulo 11; from
 * 2026 on three letters, two digits, a letter and a check letter modulo 23. Letters count from 1 without I and O.
 * @example nhi('ZZZ0016') // true
 */
function nhi(value        )          {
  const isNew = fits(value, 'AAA99AA')
  if (!isNew && !fits(value, 'AAA9999')) return false
  let sum = 0
  for (let i = 0; i < 6; i++) {
    const digit = digitAt(value, i)
    const part = digit <= 9 ? digit : NHI_LETTERS.indexOf(value[i]) + 1
    if (part === 0 && digit > 9) return false
    sum += part * (7 - i)
  }
  if (isNew) return NHI_LETTERS[22 - (sum % 23)] === value[6]
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === digitAt(value, 6)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/oceania.js

                                                         

const oceania                        = [
  {
    entity: 'AU_TFN',
    title: 'Australian tax file number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{8,9}', tier: 'B' },
      { pattern: '\\d{3}[- ]\\d{3}[- ]\\d{3}', tier: 'B' },
    ],
    check: tfn,
    chance: 0.091,
    keywords: ['tfn', 'tax file', 'tax file number', 'tax file no'],
    categories: ['gdpr-national-id'],
    source: 'ATO, Tax file number declaration specification',
  },
  {
    entity: 'AU_ABN',
    title: 'Australian business number',
    family: 'oceania',
    shapes: [
      { pattern: '[1-9]\\d \\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '[1-9]\\d{10}', tier: 'B' },
    ],
    check: abn,
    chance: 0.0112,
    keywords: ['abn', 'australian business number'],
    categories: ['business'],
    source: 'Australian Business Register, Format of the ABN',
  },
  {
    entity: 'AU_ACN',
    title: 'Australian company number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '\\d{9}', tier: 'B' },
    ],
    check: acn,
    chance: 0.1,
    keywords: ['acn', 'australian company number'],
    categories: ['business'],
    source: 'ASIC, Australian company number digit check',
  },
  {
    entity: 'AU_MEDICARE',
    title: 'Australian Medicare card',
    family: 'oceania',
    shapes: [
      { pattern: '[2-6]\\d{3}[- ]\\d{5}[- ]\\d', tier: 'B' },
      { pattern: '[2-6]\\d{9,10}', tier: 'B' },
    ],
    check: medicare,
    chance: 0.09,
    keywords: ['medicare', 'medicare card', 'medicare no', 'medicare number'],
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'Services Australia, Medicare number',
  },
  {
    entity: 'NZ_IRD',
    title: 'New Zealand tax number',
    family: 'oceania',
    shapes: [
      { pattern: '\\d{2,3}-\\d{3}-\\d{3}', tier: 'B' },
      { pattern: '\\d{8,9}', tier: 'B' },
    ],
    check: ird,
    chance: 0.05,
    keywords: ['ird', 'ird number', 'inland revenue'],
    categories: ['gdpr-national-id'],
    source: 'Inland Revenue, IRD number validation',
  },
  {
    entity: 'NZ_NHI',
    title: 'New Zealand health number',
    family: 'oceania',
    shapes: [
      { pattern: '[A-HJ-NP-Z]{3}\\d{4}', tier: 'B' },
      { pattern: '[A-HJ-NP-Z]{3}\\d{2}[A-HJ-NP-Z]{2}', tier: 'B' },
    ],
    check: nhi,
    chance: 0.062,
    keywords: ['nhi', 'nhi number', 'national health index'],
    // Numbers that begin with Z are kept for tests.
    isSynthetic: compact => compact.startsWith('Z'),
    categories: ['gdpr-special', 'gdpr-national-id'],
    source: 'HISO 10046:2023',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/card.js



/**
 * Issuer identification numbers (ISO/IEC 7812-1) as first and last six digits, with the shortest and the longest
 * number of the scheme. Sources: the schemes' own BIN pages; Maestro as its operators list it.
 */
const ISSUERS                                                                                         = [
  [100000, 199999, 15, 15], // UATP
  [180000, 180099, 15, 15], // JCB, older
  [213100, 213199, 15, 15], // JCB, older
  [222100, 272099, 16, 16], // Mastercard
  [300000, 305999, 14, 19], // Diners Club
  [340000, 349999, 15, 15], // American Express
  [352800, 358999, 16, 19], // JCB
  [360000, 369999, 14, 19], // Diners Club
  [370000, 379999, 15, 15], // American Express
  [380000, 399999, 14, 19], // Diners Club
  [400000, 499999, 13, 19], // Visa
  [500000, 509999, 12, 19], // Maestro, Elo, RuPay
  [510000, 559999, 16, 16], // Mastercard
  [560000, 589999, 12, 19], // Maestro
  [601100, 601199, 16, 19], // Discover
  [600000, 699999, 16, 19], // Discover, UnionPay, RuPay, Maestro
]

/**
 * A payment card number: 12 to 19 digits with an issuer's first digits, of a length of that issuer, that pass the
 * Luhn check. A random run of 16 digits passes with a chance of about 0.03.
 * @example card('4111111111111111') // true
 */
function card(value        )          {
  const length = value.length
  if (length < 12 || length > 19) return false
  for (let i = 0; i < length; i++) {
    const digit = digitAt(value, i)
    if (!(digit >= 0 && digit <= 9)) return false
  }
  const issuer = numberAt(value, 0, 6)
  for (const [first, last, shortest, longest] of ISSUERS) {
    if (issuer >= first && issuer <= last && length >= shortest && length <= longest) {
      // Visa has 13, 16 and 19 digits and nothing between.
      if (first === 400000 && length % 3 !== 1) return false
      return luhn(value) && !digits_isRepeated(value)
    }
  }
  return false
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/keccak.js
/** Round constants of Keccak-f[1600] (FIPS 202, 3.2.5), high half before low. */
const CONSTANTS = [
  '0000000000000001 0000000000008082 800000000000808a 8000000080008000 000000000000808b 0000000080000001',
  '8000000080008081 8000000000008009 000000000000008a 0000000000000088 0000000080008009 000000008000000a',
  '000000008000808b 800000000000008b 8000000000008089 8000000000008003 8000000000008002 8000000000000080',
  '000000000000800a 800000008000000a 8000000080008081 8000000000008080 0000000080000001 8000000080008008',
].flatMap(line => line.split(' ').map(constant => [keccak_hex(constant.slice(8)), keccak_hex(constant.slice(0, 8))]))

function keccak_hex(text        )         {
  return Number.parseInt(text, 16)
}

/** The walk of rho and pi over the 24 lanes besides the first: where each goes, and by how much it turns. */
const LANES = '10 7 11 17 18 3 5 16 8 21 24 4 15 23 19 13 12 2 20 14 22 9 6 1'.split(' ').map(Number)
const TURNS = '1 3 6 10 15 21 28 36 45 55 2 14 27 41 56 8 25 43 62 18 39 61 20 44'.split(' ').map(Number)

const state = new Uint32Array(50)
const column = new Uint32Array(10)

/**
 * Keccak-256 as Ethereum uses it (padding 0x01, not the 0x06 of SHA3-256) of at most 135 ASCII characters: the
 * 25 lanes of 64 bits, low half first, of which the first four are the digest. The array is reused by the next call.
 */
function keccak256(text        )              {
  state.fill(0)
  for (let i = 0; i < text.length; i++) state[i >> 2] ^= text.charCodeAt(i) << ((i & 3) * 8)
  state[text.length >> 2] ^= 1 << ((text.length & 3) * 8)
  state[33] ^= 0x80000000
  for (const [low, high] of CONSTANTS) {
    theta()
    rhoPi()
    keccak_chi()
    state[0] ^= low
    state[1] ^= high
  }
  return state
}

function theta()       {
  for (let x = 0; x < 10; x++)
    column[x] = state[x] ^ state[x + 10] ^ state[x + 20] ^ state[x + 30] ^ state[x + 40]
  for (let x = 0; x < 5; x++) {
    const before = ((x + 4) % 5) * 2
    const after = ((x + 1) % 5) * 2
    const low = column[before] ^ ((column[after] << 1) | (column[after + 1] >>> 31))
    const high = column[before + 1] ^ ((column[after + 1] << 1) | (column[after] >>> 31))
    for (let lane = 2 * x; lane < 50; lane += 10) {
      state[lane] ^= low
      state[lane + 1] ^= high
    }
  }
}

function rhoPi()       {
  let low = state[2]
  let high = state[3]
  for (let i = 0; i < 24; i++) {
    const to = LANES[i] * 2
    const turn = TURNS[i] & 31
    if (TURNS[i] > 31) [low, high] = [high, low]
    const [oldLow, oldHigh] = [state[to], state[to + 1]]
    // A turn by 32 is the swap alone: no lane turns by 0 or 32, so `32 - turn` is a shift that JavaScript has.
    state[to] = (low << turn) | (high >>> (32 - turn))
    state[to + 1] = (high << turn) | (low >>> (32 - turn))
    low = oldLow
    high = oldHigh
  }
}

function keccak_chi()       {
  for (let row = 0; row < 50; row += 10) {
    for (let x = 0; x < 10; x++) column[x] = state[row + x]
    for (let x = 0; x < 10; x++) state[row + x] ^= ~column[(x + 2) % 10] & column[(x + 4) % 10]
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/crypto.js



const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz'
const BECH32 = 'qpzry9x8gf2tvdw0s3jn54khce6mua7l'

/** The place of each ASCII character in an alphabet, -1 where it has none. */
function places(alphabet        )            {
  const table = new Int8Array(128).fill(-1)
  for (let i = 0; i < alphabet.length; i++) table[alphabet.charCodeAt(i)] = i
  return table
}

const base58Place = places(BASE58)
const bech32Place = places(BECH32)
const decoded = new Uint8Array(25)

/**
 * A Bitcoin address of the first two kinds (P2PKH `1...`, P2SH `3...`): base58 of 25 bytes, the last four of which
 * open the double SHA-256 of the others. The case of letters counts. Chance 2^-32.
 */
function base58Check(value        )          {
  if (value.length < 26 || value.length > 35 || !decode58(value)) return false
  if (decoded[0] !== 0 && decoded[0] !== 5) return false
  const sum = (0,external_node_crypto_.hash)('sha256', (0,external_node_crypto_.hash)('sha256', decoded.subarray(0, 21), 'buffer'), 'buffer')
  for (let i = 0; i < 4; i++) if (sum[i] !== decoded[21 + i]) return false
  return true
}

/** Fills `decoded`; false where the text is not base58, needs more than 25 bytes or has the wrong leading zeros. */
function decode58(value        )          {
  decoded.fill(0)
  for (let i = 0; i < value.length; i++) {
    let carry = base58Place[value.charCodeAt(i) & 127]
    if (carry < 0) return false
    for (let j = 24; j >= 0; j--) {
      carry += decoded[j] * 58
      decoded[j] = carry & 255
      carry >>= 8
    }
    if (carry !== 0) return false
  }
  let zeros = 0
  while (zeros < 25 && decoded[zeros] === 0) zeros++
  let ones = 0
  while (value.charCodeAt(ones) === 49) ones++
  return zeros === ones
}

const GENERATORS = [0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3]

/**
 * A Bitcoin segwit address `bc1...` (BIP 173 and, from version 1 on, BIP 350): all lower or all upper case, a BCH
 * code over the prefix and the data that must leave 1 (bech32) or 0x2bc830a3 (bech32m). Chance 2^-30.
 */
function segwit(value        )          {
  const length = value.length
  if (length < 14 || length > 74) return false
  const upper = value.charCodeAt(0) === 66
  if (!(upper ? value.startsWith('BC1') : value.startsWith('bc1'))) return false
  // The prefix "bc" enters as the high bits of its letters, 0, and their low bits.
  let state = 1
  for (const part of [3, 3, 0, 2, 3]) state = step(state, part)
  for (let i = 3; i < length; i++) {
    const code = value.charCodeAt(i)
    if (upper ? code >= 97 : code >= 65 && code <= 90) return false
    const place = bech32Place[(code >= 65 && code <= 90 ? code + 32 : code) & 127]
    if (place < 0) return false
    state = step(state, place)
  }
  const version = bech32Place[upper ? value.charCodeAt(3) | 32 : value.charCodeAt(3)]
  const bits = (length - 10) * 5
  const bytes = bits >> 3
  if (version > 16 || bits - bytes * 8 > 4) return false
  return version === 0
    ? state === 1 && (bytes === 20 || bytes === 32)
    : state === 0x2bc830a3 && bytes >= 2 && bytes <= 40
}

function step(state        , part        )         {
  const top = state >>> 25
  let next = ((state & 0x1ffffff) << 5) ^ part
  for (let i = 0; i < 5; i++) if ((top >> i) & 1) next ^= GENERATORS[i]
  return next
}

/**
 * An Ethereum address whose letters' case is its check (EIP-55): letter i is a capital where the i-th half byte
 * of the Keccak-256 of the lower-case address is 8 or more. `0x` and 40 hexadecimal digits; one in a single case
 * has no check and fails here, see `isPlainEthereum`.
 * @example eip55('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed') // true
 */
function eip55(value        )          {
  const kinds = ethereumLetters(value)
  if (kinds !== LOWER + UPPER) return false
  const digest = keccak256(value.slice(2).toLowerCase())
  for (let i = 0; i < 40; i++) {
    const code = value.charCodeAt(i + 2)
    if (code < 65) continue
    const half = digest[i >> 3] >>> ((((i >> 1) & 3) << 3) + (i & 1 ? 0 : 4))
    if (((half & 8) !== 0) !== code < 97) return false
  }
  return true
}

/** An Ethereum address written in one case, which has no check: to be held against its context. */
function isPlainEthereum(value        )          {
  const kinds = ethereumLetters(value)
  return kinds === LOWER || kinds === UPPER
}

const LOWER = 1
const UPPER = 2

/** Which cases of letters the 40 digits after `0x` have, as a sum of `LOWER` and `UPPER`; -1 for another form. */
function ethereumLetters(value        )         {
  if (value.length !== 42 || value.charCodeAt(0) !== 48 || (value.charCodeAt(1) | 32) !== 120) return -1
  let kinds = 0
  for (let i = 2; i < 42; i++) {
    const code = value.charCodeAt(i)
    if (code >= 97 && code <= 102) kinds |= LOWER
    else if (code >= 65 && code <= 70) kinds |= UPPER
    else if (code < 48 || code > 57) return -1
  }
  return kinds
}

/** A Bitcoin address of any kind, or an Ethereum address whose case is a check. The case of letters counts. */
function wallet(value        )          {
  const first = value.charCodeAt(0)
  if (first === 48) return eip55(value)
  return first === 49 || first === 51 ? base58Check(value) : segwit(value)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/iban.js



/** The national part of each country's IBAN: SWIFT IBAN registry, `n` digits, `a` letters, `c` either. */
const REGISTRY                                   = {
  AD: '8n12c',
  AE: '19n',
  AL: '8n16c',
  AT: '16n',
  AZ: '4a20c',
  BA: '16n',
  BE: '12n',
  BG: '4a6n8c',
  BH: '4a14c',
  BI: '23n',
  BR: '23n1a1c',
  BY: '4c4n16c',
  CH: '5n12c',
  CR: '18n',
  CY: '8n16c',
  CZ: '20n',
  DE: '18n',
  DJ: '23n',
  DK: '14n',
  DO: '4c20n',
  EE: '16n',
  EG: '25n',
  ES: '20n',
  FI: '14n',
  FK: '2a12n',
  FO: '14n',
  FR: '10n11c2n',
  GB: '4a14n',
  GE: '2a16n',
  GI: '4a15c',
  GL: '14n',
  GR: '7n16c',
  GT: '24c',
  HN: '4a20n',
  HR: '17n',
  HU: '24n',
  IE: '4a14n',
  IL: '19n',
  IQ: '4a15n',
  IS: '22n',
  IT: '1a10n12c',
  JO: '4a4n18c',
  KW: '4a22c',
  KZ: '3n13c',
  LB: '4n20c',
  LC: '4a24c',
  LI: '5n12c',
  LT: '16n',
  LU: '3n13c',
  LV: '4a13c',
  LY: '21n',
  MC: '10n11c2n',
  MD: '20c',
  ME: '18n',
  MK: '3n10c2n',
  MN: '16n',
  MR: '23n',
  MT: '4a5n18c',
  MU: '4a19n3a',
  NI: '4a20n',
  NL: '4a10n',
  NO: '11n',
  OM: '3n16c',
  PK: '4a16c',
  PL: '24n',
  PS: '4a21c',
  PT: '21n',
  QA: '4a21c',
  RO: '4a16c',
  RS: '18n',
  RU: '14n15c',
  SA: '2n18c',
  SC: '4a20n3a',
  SD: '14n',
  SE: '20n',
  SI: '15n',
  SK: '20n',
  SM: '1a10n12c',
  SO: '19n',
  ST: '21n',
  SV: '4a20n',
  TL: '19n',
  TN: '20n',
  TR: '6n16c',
  UA: '6n19c',
  VA: '18n',
  VG: '4a16n',
  XK: '16n',
  YE: '4a4n18c',
}

const SIGNS                                   = { n: '9', a: 'A', c: '*' }

/** Country and form, the country's two letters as one number for the lookup. */
const FORMS = new Map                (
  Object.entries(REGISTRY).map(([country, form]) => [
    country.charCodeAt(0) * 256 + country.charCodeAt(1),
    `AA99${form.replace(/(\d+)([nac])/g, (_, count, kind) => SIGNS[kind].repeat(Number(count)))}`,
  ]),
)

/**
 * An international bank account number (ISO 13616): the form of its country, and MOD 97-10 over all. Chance 1/97
 * times that of country and length.
 * @example iban('GB82WEST12345698765432') // true
 */
function iban(value        )          {
  const form = FORMS.get(value.charCodeAt(0) * 256 + value.charCodeAt(1))
  if (form === undefined || !fits(value, form)) return false
  // Check digits are 98 minus a remainder: 00, 01 and 99 pass the division and are never issued.
  const digits = digitAt(value, 2) * 10 + digitAt(value, 3)
  return digits >= 2 && digits <= 98 && mod97(value, 4) === 1
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/payment.js




                                                         

const categories = ['pci', 'financial', 'ccpa-sensitive']         
const cardWords = [
  'card',
  'credit card',
  'card number',
  'card no',
  'debit card',
  'cc',
  'cc num',
  'cc number',
  'ccnum',
  'pan number',
  'primary account number',
  'visa',
  'mastercard',
  'amex',
  'american express',
  'discover',
  'diners',
  'jcb',
  'maestro',
]

/** Cards, accounts and wallets. */
const payment                        = [
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    shapes: [
      { pattern: '\\d{4} \\d{4} \\d{4} \\d{4}( \\d{3})?', tier: 'A' },
      { pattern: '\\d{4}-\\d{4}-\\d{4}-\\d{4}(-\\d{3})?', tier: 'A' },
      { pattern: '3\\d{3} \\d{6} \\d{4,5}', tier: 'A' },
      { pattern: '3\\d{3}-\\d{6}-\\d{4,5}', tier: 'A' },
    ],
    check: card,
    chance: 0.03,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    // Of the large schemes at their usual length: 1.8 of 100 random numbers of 16 digits pass.
    shapes: [{ pattern: '\\d{14,16}', tier: 'A' }],
    check: compact => largeSchemes.test(compact) && card(compact),
    chance: 0.1,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'CREDIT_CARD',
    title: 'Payment card number',
    family: 'payment',
    shapes: [{ pattern: '\\d{12,19}', tier: 'B' }],
    check: card,
    chance: 0.03,
    keywords: cardWords,
    columns: ['pan'],
    isSynthetic: isTestCard,
    categories,
    source: 'ISO/IEC 7812-1; the schemes’ own BIN pages',
  },
  {
    entity: 'IBAN_CODE',
    title: 'International bank account number',
    family: 'payment',
    shapes: [
      { pattern: '[A-Z]{2}\\d{2}[A-Z0-9]{11,30}', tier: 'A' },
      { pattern: '[A-Z]{2}\\d{2}([ -][A-Z0-9]{4}){2,7}([ -][A-Z0-9]{1,4})?', tier: 'A' },
    ],
    check: iban,
    chance: 1e-4,
    keywords: ['iban', 'bank account', 'account number', 'kontonummer', 'rib'],
    isSynthetic: compact =>
      /^(GB82WEST12345698765432|DE89370400440532013000|GB29NWBK60161331926819|FR1420041010050500013M02606)$/.test(
        compact,
      ),
    categories: ['financial', 'ccpa-sensitive', 'hipaa'],
    source: 'ISO 13616; SWIFT IBAN registry',
  },
  {
    entity: 'CRYPTO',
    title: 'Cryptocurrency address',
    family: 'payment',
    shapes: [
      { pattern: '[13][1-9A-HJ-NP-Za-km-z]{25,34}', tier: 'A' },
      { pattern: '(bc1|tb1)[02-9ac-hj-np-z]{11,71}', tier: 'A' },
      { pattern: '0[xX][0-9a-fA-F]{40}', tier: 'A' },
    ],
    compact: raw => raw,
    check: wallet,
    chance: 1e-9,
    keywords: ['wallet', 'btc', 'bitcoin', 'btc address', 'wallet address', 'crypto'],
    isSynthetic: compact => compact === '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
    categories: ['financial'],
    source: 'Bitcoin base58check; BIP 173 and 350; EIP-55',
  },
  {
    entity: 'CRYPTO',
    title: 'Cryptocurrency address',
    family: 'payment',
    shapes: [{ pattern: '0[xX][0-9a-fA-F]{40}', tier: 'B' }],
    compact: raw => raw,
    check: isPlainEthereum,
    chance: 1,
    keywords: ['wallet', 'eth', 'ethereum', 'wallet address', 'eth address'],
    categories: ['financial'],
    source: 'EIP-55',
  },
]

const largeSchemes = /^(4\d{15}|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|3[068]\d{12}|6[0245]\d{14}|35\d{14})$/

/** Numbers that the schemes and processors publish for tests, and any that counts up. */
const testCards = new Set(
  (
    '4111111111111111 4242424242424242 4012888888881881 4000056655665556 4000000000000002 4222222222222 ' +
    '5555555555554444 5105105105105100 5200828282828210 2223003122003222 2223000048400011 378282246310005 ' +
    '371449635398431 378734493671000 6011111111111117 6011000990139424 3056930009020004 30569309025904 ' +
    '38520000023237 36227206271667 3530111333300000 3566002020360505 6200000000000005 4917610000000000 ' +
    '4988438843884305 4166676667666746 5577000055770004 6759649826438453 4000000000009995 4000000000000069'
  ).split(' '),
)

function isTestCard(compact        )          {
  return testCards.has(compact) || /0{8}/.test(compact) || countsUp(compact)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/person.js
                                                         

const months = '(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}'

/** What has a form but no check: only context tells. */
const person                        = [
  {
    entity: 'DATE_OF_BIRTH',
    title: 'Date of birth',
    family: 'person',
    shapes: [
      { pattern: '\\d{4}[/-]\\d{1,2}[/-]\\d{1,2}(T[0-9:.Z+-]+)?', tier: 'C' },
      { pattern: '\\d{1,2}[./-]\\d{1,2}[./-]\\d{4}', tier: 'C' },
      { pattern: `\\d{1,2} ${months},? \\d{4}`, tier: 'C' },
      { pattern: `${months} \\d{1,2},? \\d{4}`, tier: 'C' },
    ],
    hasDigit: true,
    compact: raw => raw,
    check: isPlausibleBirth,
    chance: 1,
    keywords: [
      'born',
      'dob',
      'd o b',
      'date of birth',
      'birth date',
      'birthdate',
      'birthday',
      'naissance',
      'date de naissance',
      'né le',
      'née le',
      'geboren',
      'geburtsdatum',
      'fecha de nacimiento',
      'data di nascita',
      'data de nascimento',
    ],
    columns: ['birth', 'bday', 'geb datum', 'nacimiento', 'nascita'],
    categories: ['hipaa', 'quasi-identifier'],
    source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(C)',
  },
  {
    entity: 'MEDICAL_RECORD_NUMBER',
    title: 'Medical record number',
    family: 'person',
    shapes: [
      { pattern: '\\d{6,10}', tier: 'C' },
      { pattern: '[A-Z]{1,3}-?\\d{5,9}', tier: 'C' },
    ],
    hasDigit: true,
    check: compact => !/^(\d)\1+$/.test(compact),
    chance: 1,
    keywords: [
      'mrn',
      'medical record',
      'medical record number',
      'medical record no',
      'patient record number',
    ],
    columns: ['mr no', 'med rec no', 'chart number', 'hospital number'],
    categories: ['hipaa', 'gdpr-special'],
    source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)(i)(H)',
  },
  {
    entity: 'PASSPORT',
    title: 'Passport number',
    family: 'person',
    shapes: [
      { pattern: '[A-Z]{1,2}\\d{6,8}', tier: 'C' },
      { pattern: '\\d{9}', tier: 'C' },
      { pattern: '[A-Z]\\d[A-Z0-9]{6,7}', tier: 'C' },
      { pattern: '\\d{2}[A-Z]{2}\\d{5}', tier: 'C' },
    ],
    check: compact => !/^[A-Z]*(\d)\1+$/.test(compact),
    chance: 1,
    keywords: [
      'passport',
      'passport number',
      'passport no',
      'passeport',
      'pasaporte',
      'reisepass',
      'passaporto',
      'paszport',
    ],
    categories: ['gdpr-national-id', 'ccpa-sensitive', 'hipaa'],
    source: 'ICAO Doc 9303: nine characters at the most; no country publishes a check',
  },
  {
    entity: 'STREET_ADDRESS',
    title: 'Street address',
    family: 'person',
    shapes: [{ pattern: "\\d{1,5}[A-Za-z]? ([A-Za-z0-9.']+ ){1,5}[A-Z][a-z]+", tier: 'B' }],
    compact: raw => raw,
    check: isStreet,
    chance: 1,
    keywords: [
      'lives at',
      'live at',
      'living at',
      'lives on',
      'resides at',
      'residing at',
      'address',
      'home address',
      'street address',
      'mailing address',
      'shipping address',
      'billing address',
      'residence',
      'moved to',
    ],
    columns: ['addr', 'street', 'address line', 'address 1', 'address 2'],
    categories: ['hipaa', 'quasi-identifier'],
    source: 'USPS Publication 28, appendix C1',
  },
]

const monthOf = (name        ) =>
  'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1

const streets = new Set(
  (
    'St Street Ave Avenue Rd Road Blvd Boulevard Lane Ln Drive Dr Court Ct Way Place Pl Terrace Ter Square Sq Highway ' +
    'Hwy Parkway Pkwy Circle Cir Close Crescent Row Trail Walk Mews Gardens'
  ).split(' '),
)

/** A number, words with a capital or a number (`5th`), and a word for a street. */
function isStreet(raw        )          {
  const words = raw.split(' ').slice(1)
  return (
    streets.has(words.at(-1) ) && words.every(word => /^([A-Z][A-Za-z'.]*|\d{1,3}(st|nd|rd|th))$/.test(word))
  )
}

/** A day between 1900 and 2030 under some order of day and month. The clock is not asked: equal bytes, equal findings. */
function isPlausibleBirth(raw        )          {
  const parts = raw.split('T')[0].match(/[A-Za-z]{3,}|\d+/g) ?? []
  if (raw[0] >= 'A' || parts.length !== 3) {
    if (parts.length !== 3) return false
    return isDay(Number(parts[2]), monthOf(parts[0]), Number(parts[1]))
  }
  const [a, b, c] = parts
  if (a.length === 4) return isDay(Number(a), Number(b), Number(c))
  if (/[A-Za-z]/.test(b)) return isDay(Number(c), monthOf(b), Number(a))
  return isDay(Number(c), Number(a), Number(b)) || isDay(Number(c), Number(b), Number(a))
}

function isDay(year        , month        , day        )          {
  return (
    year >= 1900 &&
    year <= 2030 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(year, month, 0).getDate()
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/phone.js
                                                         

const keywords = [
  'phone',
  'phones',
  'phone number',
  'telephone',
  'telephone number',
  'tel',
  'call',
  'mobile',
  'mobile number',
  'cell',
  'cell phone',
  'cellphone',
  'fax',
  'whatsapp',
  'sms',
  'contact number',
  'msisdn',
  'telefon',
  'telefono',
  'teléfono',
  'téléphone',
  'celular',
  'handy',
  'numéro de téléphone',
]
const phone_categories = ['hipaa']         
const source = 'ITU-T E.164; North American Numbering Plan'

/** Of countries: which have one, two and three digits. */
const codes =
  '1|7|2[07]|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|(2[1-689]|3[578]|42|50|59|6[789]|8[0578]|9[679])\\d'

const phone                        = [
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '\\+\\d{8,15}', tier: 'A' },
      { pattern: '\\+\\d{1,3}[ -]\\d{6,12}', tier: 'A' },
      // RFC 5733. `+2.00100000000` is a number: there is no country 2.
      { pattern: `\\+(${codes})\\.\\d{6,12}`, tier: 'A' },
      {
        pattern: '\\+\\d{1,3}[ .-]?(\\(0?\\d{1,4}\\)[ .-]?|\\d{1,5}[ .-])(\\d{2,5}[ .-]){0,4}\\d{2,8}',
        tier: 'A',
      },
    ],
    check: isInternational,
    chance: 0.1,
    keywords,
    isSynthetic: compact => /^1\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories: phone_categories,
    source,
  },
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '(\\+?1[ .-])?\\(\\d{3}\\) ?\\d{3}[ .-]\\d{4}', tier: 'A' },
      { pattern: '(\\+?1-)?\\d{3}-\\d{3}-\\d{4}', tier: 'A' },
      { pattern: '(\\+?1\\.)?\\d{3}\\.\\d{3}\\.\\d{4}', tier: 'A' },
      { pattern: '(\\+?1 )?\\d{3} \\d{3} \\d{4}', tier: 'B' },
      { pattern: '1?\\d{10}', tier: 'C' },
    ],
    check: isNorthAmerican,
    chance: 0.5,
    keywords,
    isSynthetic: compact => /^1?\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories: phone_categories,
    source,
  },
  {
    entity: 'PHONE_NUMBER',
    title: 'Phone number',
    family: 'phone',
    shapes: [
      { pattern: '\\(?0\\d{1,5}\\)?[ /-]{1,3}\\d{2,8}([ -]\\d{2,5}){0,4}', tier: 'C' },
      { pattern: '0\\d{8,11}', tier: 'C' },
      { pattern: '\\d{2,4}([ -]\\d{2,4}){2,4}', tier: 'C' },
    ],
    check: isNational,
    chance: 1,
    keywords,
    isSynthetic: compact => /^1?\d{3}555\d{4}$/.test(compact) || isInvented(compact),
    categories: phone_categories,
    source,
  },
]

/** Seven digits and more, which are no date. */
function isNational(compact        )          {
  return (
    compact.length >= 7 &&
    compact.length <= 13 &&
    !/^(\d)\1+$/.test(compact) &&
    !/^((19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])|([0-2]\d|3[01])(0[1-9]|1[0-2])(19|20)\d\d)$/.test(compact)
  )
}

/** Area and exchange begin with 2 to 9 and do not end in 11. */
function isNorthAmerican(compact        )          {
  const national = compact.length === 11 && compact[0] === '1' ? compact.slice(1) : compact
  return /^[2-9](?!11)\d\d[2-9](?!11)\d{6}$/.test(national) && !/^(\d)\1+$/.test(national)
}

/** Country codes, and how many digits may follow each, where that is narrower than 7 to 12 (E.164 and national plans). */
const lengths                                                                   = {
  1: [10, 10],
  7: [10, 10],
  20: [8, 10],
  27: [9, 9],
  30: [10, 10],
  31: [9, 11],
  32: [8, 9],
  33: [9, 9],
  34: [9, 9],
  36: [8, 9],
  39: [6, 11],
  40: [9, 9],
  41: [9, 9],
  43: [4, 13],
  44: [9, 10],
  45: [8, 8],
  46: [7, 13],
  47: [8, 8],
  48: [9, 9],
  49: [6, 13],
  51: [8, 9],
  52: [10, 11],
  53: [8, 8],
  54: [10, 11],
  55: [10, 11],
  56: [9, 9],
  57: [10, 10],
  58: [10, 10],
  60: [8, 10],
  61: [9, 9],
  62: [8, 12],
  63: [8, 10],
  64: [8, 10],
  65: [8, 8],
  66: [8, 9],
  81: [9, 10],
  82: [8, 10],
  84: [9, 10],
  86: [10, 11],
  90: [10, 10],
  91: [10, 10],
  92: [9, 10],
  93: [9, 9],
  94: [9, 9],
  95: [7, 10],
  98: [10, 10],
}
const threeDigits =
  '211 212 213 216 218 220 221 222 223 224 225 226 227 228 229 230 231 232 233 234 235 236 237 238 239 240 241 242 ' +
  '243 244 245 246 248 249 250 251 252 253 254 255 256 257 258 260 261 262 263 264 265 266 267 268 269 290 291 297 ' +
  '298 299 350 351 352 353 354 355 356 357 358 359 370 371 372 373 374 375 376 377 378 380 381 382 383 385 386 387 ' +
  '389 420 421 423 500 501 502 503 504 505 506 507 508 509 590 591 592 593 594 595 596 597 598 599 670 672 673 674 ' +
  '675 676 677 678 679 680 681 682 683 685 686 687 688 689 690 691 692 800 808 850 852 853 855 856 870 878 880 881 ' +
  '882 883 886 888 960 961 962 963 964 965 966 967 968 970 971 972 973 974 975 976 977 979 992 993 994 995 996 998'
const three = new Set(threeDigits.split(' '))

function isInternational(compact        )          {
  const code = Object.hasOwn(lengths, compact[0])
    ? compact[0]
    : Object.hasOwn(lengths, compact.slice(0, 2))
      ? compact.slice(0, 2)
      : compact.slice(0, 3)
  // `+44 (0)20`: the zero is dialled within the country only.
  const rest = compact.length - code.length
  if (code.length === 3 && !three.has(code)) return false
  if (code === '1') return isNorthAmerican(compact)
  const [least, most] = lengths[code] ?? [6, 12]
  const isLong = compact[code.length] === '0'
  return rest >= least && rest <= most + (isLong ? 1 : 0) && compact.length <= 15
}

/**
 * Ofcom's and ACMA's numbers for drama. North America gives nobody a number of 555: ATIS-0300115 has ended, and what
 * is left is for directories and fiction.
 */
function isInvented(compact        )          {
  return (
    /^(44|0)(2079460\d{3}|7700900\d{3}|1632960\d{3})$/.test(compact) ||
    /^(1?5550100|1?123456789\d?|12345678)$/.test(compact)
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/southeast-asia.js




/**
 * Singaporean identity number, NRIC or FIN (the rule is not official but well known): S, T, F, G or M, seven
 * digits with the weights 2 7 6 5 4 3 2 (4 added for T and G, 3 for M) and a letter modulo 11.
 * @example nric('S1234567D') // true
 */
function nric(value        )          {
  if (!fits(value, 'A9999999A')) return false
  const sum = weigh(value, [2, 7, 6, 5, 4, 3, 2], 1)
  switch (value[0]) {
    case 'S':
      return 'JZIHGFEDCBA'[sum % 11] === value[8]
    case 'T':
      return 'JZIHGFEDCBA'[(sum + 4) % 11] === value[8]
    case 'F':
      return 'XWUTRQPNMLK'[sum % 11] === value[8]
    case 'G':
      return 'XWUTRQPNMLK'[(sum + 4) % 11] === value[8]
    case 'M':
      return 'XWUTRQPNJLK'[(sum + 3) % 11] === value[8]
    default:
      return false
  }
}

const UEN_OTHER = 'ABCDEFGHJKLMNPQRSTUVWX0123456789'

/** Singaporean entity number, UEN (ACRA): a business, a local company, or another entity. */
function uen(value        )          {
  if (fits(value, '99999999A')) {
    return 'XMKECAWLJDB'[weigh(value, [10, 4, 9, 3, 8, 2, 7, 1]) % 11] === value[8]
  }
  if (fits(value, '999999999A')) {
    const year = numberAt(value, 0, 4)
    if (year < 1800 || year > 2100) return false
    return 'ZKCMDNERGWH'[weigh(value, [10, 8, 6, 4, 9, 7, 5, 3, 1]) % 11] === value[9]
  }
  if (!fits(value, 'A99AA9999A') || !'RST'.includes(value[0])) return false
  let sum = 0
  for (let i = 0; i < 9; i++) sum += [4, 3, 5, 3, 10, 2, 2, 5, 7][i] * UEN_OTHER.indexOf(value[i])
  return UEN_OTHER[(sum + 6) % 11] === value[9]
}

/**
 * Thai identity number (กรมการปกครอง): 13 digits from 1 to 8 on, a province, weights 13 to 2 modulo 11.
 */
function thai(value        )          {
  const kind = digitAt(value, 0)
  if (!isDigits(value, 13) || kind < 1 || kind > 8) return false
  const province = numberAt(value, 1, 3)
  const isProvince =
    (province >= 10 && province <= 27) ||
    (province >= 30 && province <= 49) ||
    (province >= 50 && province <= 58) ||
    (province >= 60 && province <= 67) ||
    (province >= 70 && province <= 77) ||
    (province >= 80 && province <= 86) ||
    (province >= 90 && province <= 96)
  if (!isProvince) return false
  return (11 - (weigh(value, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10 === digitAt(value, 12)
}

/** Places of birth that Malaysia has not given out (JPN, "Kod negeri kelahiran"). */
const NO_PLACE = new Set([0, 17, 18, 19, 20, 69, 70, 73, 80, 81, 94, 95, 96, 97])

/** Malaysian identity number, MyKad (JPN): birth date as YYMMDD, place of birth, serial; no check digit. */
function myKad(value        )          {
  return isDigits(value, 12) && isYearMonthDay(value, 0) && !NO_PLACE.has(numberAt(value, 6, 8))
}

/** Spans of Indonesia's province codes (BPS and Kemendagri). */
const INDONESIA = [
  [11, 19],
  [21, 21],
  [31, 36],
  [51, 53],
  [61, 65],
  [71, 76],
  [81, 82],
  [91, 97],
]         

/**
 * Indonesian identity number, NIK (Permendagri 102/2019): province, regency, district, birth date as DDMMYY (40
 * added to the day of women), serial; no check digit.
 */
function nik(value        )          {
  if (!isDigits(value, 16)) return false
  const province = numberAt(value, 0, 2)
  const day = numberAt(value, 6, 8)
  return (
    INDONESIA.some(([first, last]) => province >= first && province <= last) &&
    numberAt(value, 2, 4) !== 0 &&
    isDate(2000 + numberAt(value, 10, 12), numberAt(value, 8, 10), day > 40 ? day - 40 : day) &&
    numberAt(value, 12, 16) !== 0
  )
}

/**
 * Indonesian taxpayer, NPWP (DJP): 15 digits, the first nine by Luhn, then office and branch; 16 with a 0 before
 * them.
 */
function npwp(value        )          {
  const from = value.length - 15
  return (
    (from === 0 || (from === 1 && digitAt(value, 0) === 0)) &&
    isDigits(value, value.length) &&
    luhn(value, from, from + 9) &&
    numberAt(value, 0, from + 9) !== 0
  )
}

/** Philippine taxpayer, TIN (BIR): 9 digits with or without a branch of 3 or 5; no public check digit. */
function philippineTax(value        )          {
  return (
    (isDigits(value, 9) || isDigits(value, 12) || isDigits(value, 14)) &&
    digitAt(value, 0) < 6 &&
    numberAt(value, 0, 9) !== 0
  )
}

/** Vietnamese taxpayer, MST (Thông tư 105/2020): 10 digits, primes as weights modulo 11, or 13 with a branch. */
function mst(value        )          {
  if (!isDigits(value, 10) && !isDigits(value, 13)) return false
  if (numberAt(value, 2, 9) === 0 || (value.length === 13 && numberAt(value, 10, 13) === 0)) return false
  return (
    10 - (weigh(value, [31, 29, 23, 19, 17, 13, 7, 5, 3]) % 11) === digitAt(value, 9) && !digits_isRepeated(value)
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/southeast-asia.js

                                                         

const southeastAsia                        = [
  {
    entity: 'SG_NRIC',
    title: 'Singaporean identity number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '[STFGM]\\d{7}[A-Z]', tier: 'A' },
      { pattern: '[stfgm]\\d{7}[A-Za-z]', tier: 'B' },
    ],
    check: nric,
    chance: 0.0385,
    keywords: ['nric', 'fin', 'nric no', 'nric number', 'nric fin', 'singapore id'],
    categories: ['gdpr-national-id'],
    source: 'National Registration Act; the rule is not published officially',
  },
  {
    // The rule of the letter is not official: with the word beside it a number without the right one is told too.
    entity: 'SG_NRIC',
    title: 'Singaporean identity number',
    family: 'southeast-asia',
    shapes: [{ pattern: '[STFGM]\\d{7}[A-Z]', tier: 'C' }],
    anyCase: true,
    chance: 1,
    keywords: ['nric', 'fin', 'nric no', 'nric number', 'nric fin'],
    categories: ['gdpr-national-id'],
    source: 'National Registration Act; the rule is not published officially',
  },
  {
    entity: 'SG_UEN',
    title: 'Singaporean entity number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '\\d{8}[A-Z]', tier: 'C' },
      { pattern: '(18|19|20)\\d{7}[A-Z]', tier: 'C' },
      { pattern: '[RST]\\d{2}[A-Z]{2}\\d{4}[A-Z]', tier: 'C' },
    ],
    check: uen,
    chance: 0.037,
    keywords: ['uen', 'unique entity number', 'business registration', 'acra'],
    categories: ['business'],
    source: 'ACRA, Unique entity number',
  },
  {
    entity: 'TH_TNIN',
    title: 'Thai identity number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '[1-8]-\\d{4}-\\d{5}-\\d{2}-\\d', tier: 'A' },
      { pattern: '[1-8] \\d{4} \\d{5} \\d{2} \\d', tier: 'A' },
      { pattern: '[1-8]\\d{12}', tier: 'B' },
    ],
    check: thai,
    chance: 0.08,
    keywords: ['thai id', 'thai national id', 'tnin', 'เลขประจำตัวประชาชน', 'บัตรประชาชน', 'citizen id'],
    categories: ['gdpr-national-id'],
    source: 'กรมการปกครอง, เลขประจำตัวประชาชน',
  },
  {
    entity: 'MY_NRIC',
    title: 'Malaysian identity number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '\\d{2}[01]\\d[0-3]\\d-\\d{2}-\\d{4}', tier: 'A' },
      // A date and a place are no check: a column of dated serial numbers passes as well.
      { pattern: '\\d{2}[01]\\d[0-3]\\d{7}', tier: 'C' },
    ],
    check: myKad,
    chance: 0.39,
    keywords: ['mykad', 'nric', 'kad pengenalan', 'no kp', 'ic number', 'no ic'],
    categories: ['gdpr-national-id'],
    source: 'Jabatan Pendaftaran Negara, MyKad',
  },
  {
    entity: 'ID_NIK',
    title: 'Indonesian identity number',
    family: 'southeast-asia',
    shapes: [{ pattern: '[1-9]\\d{5}[0-7]\\d[01]\\d{7}', tier: 'C' }],
    check: nik,
    chance: 0.197,
    keywords: ['nik', 'ktp', 'no ktp', 'nomor ktp', 'nomor induk kependudukan', 'induk kependudukan'],
    categories: ['gdpr-national-id'],
    source: 'Permendagri 102/2019',
  },
  {
    entity: 'ID_NPWP',
    title: 'Indonesian taxpayer number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '\\d{2}\\.\\d{3}\\.\\d{3}\\.\\d-\\d{3}\\.\\d{3}', tier: 'A' },
      { pattern: '\\d{15}', tier: 'B' },
      { pattern: '0\\d{15}', tier: 'B' },
    ],
    check: npwp,
    chance: 0.1,
    keywords: ['npwp', 'nomor pokok wajib pajak', 'wajib pajak'],
    categories: ['gdpr-national-id'],
    source: 'Direktorat Jenderal Pajak, NPWP',
  },
  {
    entity: 'PH_TIN',
    title: 'Philippine taxpayer number',
    family: 'southeast-asia',
    shapes: [
      { pattern: '[0-5]\\d{2}-\\d{3}-\\d{3}(-\\d{3}(\\d{2})?)?', tier: 'C' },
      { pattern: '[0-5]\\d{8}(\\d{3}(\\d{2})?)?', tier: 'C' },
    ],
    check: philippineTax,
    chance: 1,
    keywords: ['tin', 'bir', 'bir tin', 'taxpayer identification number', 'tax identification number'],
    categories: ['gdpr-national-id'],
    source: 'Bureau of Internal Revenue',
  },
  {
    entity: 'VN_MST',
    title: 'Vietnamese taxpayer number',
    family: 'southeast-asia',
    shapes: [{ pattern: '\\d{10}(-\\d{3})?', tier: 'B' }],
    check: mst,
    chance: 0.083,
    keywords: ['mst', 'mã số thuế', 'ma so thue', 'tax code'],
    categories: ['gdpr-national-id'],
    source: 'Thông tư 105/2020/TT-BTC',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/vehicle.js
                                                         

const plates = [
  'plate',
  'plates',
  'plate number',
  'license plate',
  'licence plate',
  'number plate',
  'registration plate',
  'vehicle registration',
]

const indianStates =
  'AN AP AR AS BH BR CG CH DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UK UP WB'

/** Number plates: forms without a check, so that only a word or the column's name tells. */
const vehicle                        = [
  {
    entity: 'UK_VEHICLE_REGISTRATION',
    title: 'UK number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-HJ-PR-Y]{2}\\d{2}[ -]?[A-HJ-PR-Z]{3}', tier: 'C' }],
    anyCase: true,
    check: isBritishAge,
    chance: 0.59,
    keywords: [...plates, 'vehicle', 'vehicles', 'reg no', 'vrm', 'vrn'],
    categories: ['hipaa'],
    source: 'DVLA, INF104',
  },
  {
    entity: 'TR_LICENSE_PLATE',
    title: 'Turkish number plate',
    family: 'vehicle',
    shapes: [{ pattern: '\\d{2} ?[A-Z]{1,3} ?\\d{2,4}', tier: 'C' }],
    check: isTurkishProvince,
    chance: 0.81,
    keywords: [...plates, 'plaka', 'plakası', 'plakasi', 'araç plakası', 'plaka no'],
    categories: ['hipaa'],
    source: 'Karayolları Trafik Yönetmeliği',
  },
  {
    entity: 'IN_VEHICLE_REGISTRATION',
    title: 'Indian number plate',
    family: 'vehicle',
    shapes: [
      { pattern: '[A-Z]{2}\\d{1,2}[A-Z]{1,3}\\d{4}', tier: 'C' },
      { pattern: '[A-Z]{2}[ -]\\d{1,2}[ -][A-Z]{1,3}[ -]\\d{4}', tier: 'C' },
    ],
    check: compact => indianStates.split(' ').includes(compact.slice(0, 2)),
    chance: 0.058,
    keywords: [...plates, 'vehicle number', 'rto'],
    categories: ['hipaa'],
    source: 'Central Motor Vehicles Rules, 1989',
  },
  {
    entity: 'DE_KFZ',
    title: 'German number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-Z]{1,3}-[A-Z]{1,2}[ -]?\\d{1,4}[EH]?', tier: 'C' }],
    chance: 1,
    keywords: [...plates, 'kennzeichen', 'kfz kennzeichen', 'kfz', 'nummernschild'],
    categories: ['hipaa'],
    source: 'Fahrzeug-Zulassungsverordnung',
  },
  {
    entity: 'NG_VEHICLE_REGISTRATION',
    title: 'Nigerian number plate',
    family: 'vehicle',
    shapes: [{ pattern: '[A-Z]{3}[ -]\\d{3}[A-Z]{2}', tier: 'C' }],
    anyCase: true,
    chance: 1,
    keywords: plates,
    categories: ['hipaa'],
    source: 'Federal Road Safety Corps',
  },
]

/** Two digits for the half year: 02 to 30 from March on, 51 to 80 from September on. */
function isBritishAge(compact        )          {
  const age = Number(compact.slice(2, 4))
  return (age >= 2 && age <= 30) || (age >= 51 && age <= 80)
}

function isTurkishProvince(compact        )          {
  const province = Number(compact.slice(0, 2))
  return province >= 1 && province <= 81
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/checks/western-europe.js





/**
 * French social security number, NIR (INSEE; décret 82-103): sex, year, month, department (2A and 2B in Corsica),
 * commune, serial and the key 97 minus the number modulo 97, in which 2A counts as 19 and 2B as 18.
 * @example nir('253072A07300443') // true
 */
function nir(value        )          {
  const corsican = value.charCodeAt(6) >= 65
  if (!fits(value, corsican ? '999999A99999999' : '999999999999999')) return false
  const sex = digitAt(value, 0)
  if (sex === 0 || sex === 5 || sex === 6 || sex === 9) return false
  const month = numberAt(value, 3, 5)
  if (!((month >= 1 && month <= 12) || (month >= 20 && month <= 42) || (month >= 50 && month <= 99)))
    return false
  let department = numberAt(value, 5, 7)
  if (corsican) {
    if (digitAt(value, 5) !== 2 || value.charCodeAt(6) > 66) return false
    department = value.charCodeAt(6) === 65 ? 19 : 18
  }
  // Thirteen digits are below 2^53: the number is exact.
  const number = numberAt(value, 0, 5) * 1e8 + department * 1e6 + numberAt(value, 7, 13)
  return department !== 0 && 97 - (number % 97) === numberAt(value, 13, 15)
}

/** French tax number of persons (DGFiP): 13 digits from 0 to 3 on, the last three the first ten modulo 511. */
function frenchTax(value        )          {
  return (
    isDigits(value, 13) && digitAt(value, 0) <= 3 && numberAt(value, 0, 10) % 511 === numberAt(value, 10, 13)
  )
}

/**
 * Belgian national number (Arrêté royal of 3 April 1984): birth date, serial, and 97 minus the first nine digits
 * modulo 97, a 2 put before them for births from 2000 on; month and day may be 00 where unknown.
 */
function belgianNational(value        )          {
  return belgian(value, numberAt(value, 2, 4))
}

/** Belgian number of those not in the national register, BIS: 20 or 40 added to the month. */
function belgianBis(value        )          {
  const month = numberAt(value, 2, 4)
  return month >= 20 && belgian(value, month - (month >= 40 ? 40 : 20))
}

function belgian(value        , month        )          {
  if (!isDigits(value, 11)) return false
  const short = numberAt(value, 0, 2)
  const day = numberAt(value, 4, 6)
  const number = numberAt(value, 0, 9)
  const check = numberAt(value, 9, 11)
  const century = 97 - (number % 97) === check ? 1900 : 97 - ((2e9 + number) % 97) === check ? 2000 : 0
  if (century === 0 || century + short > LAST_BIRTH_YEAR) return false
  return (month === 0 && day <= 31) || (month <= 12 && day === 0) || isDate(century + short, month, day)
}

/**
 * Dutch citizen service number, BSN (Logisch Ontwerp BSN): 9 digits (8 with the leading 0 left out), weights 9 to
 * 2 and -1, modulo 11.
 * @example bsn('111222333') // true
 */
function bsn(value        )          {
  if (digits_isRepeated(value)) return false
  if (value.length === 8) return isDigits(value, 8) && weigh(value, [8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0
  return isDigits(value, 9) && dutchSum(value) % 11 === 0
}

function dutchSum(value        )         {
  return weigh(value, [9, 8, 7, 6, 5, 4, 3, 2, -1])
}

/** Dutch education number (DUO) of pupils without a BSN: 10 first, and a remainder of 5. */
function onderwijsnummer(value        )          {
  return isDigits(value, 9) && numberAt(value, 0, 2) === 10 && (dutchSum(value) + 11) % 11 === 5
}

/** Dutch identity card or passport (RvIG): two letters, six letters or digits, a digit, never the letter O. */
function dutchDocument(value        )          {
  return fits(value, 'AA******9') && !value.includes('O')
}

/**
 * Luxembourg identification number (loi du 19 juin 2013): birth date, serial, one digit by Luhn and one by
 * Verhoeff, both over the first eleven.
 */
function matricule(value        )          {
  if (!isDigits(value, 13) || !isFullDate(value, 0)) return false
  return luhn(value, 0, 12) && verhoeff(value.slice(0, 11) + value[12])
}

/** Values of characters at odd places, 0-9 and A-Z, as two digits each (Decreto of 12 March 1974). */
const ODD = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16,
  10, 22, 25, 24, 23,
]
/** Letters that stand for the digits 0 to 9 where two persons would have the same code (omocodia). */
const OMOCODIA = 'LMNPQRSTUV'
const MONTHS = 'ABCDEHLMPRST'

/**
 * Italian fiscal code of persons (Decreto of 12 March 1974): name, birth year, month letter, day (40 added for
 * women), place and a letter modulo 26; any digit may be replaced by its omocodia letter.
 * @example fiscalCode('CNTCHR83T41D969D') // true
 */
function fiscalCode(value        )          {
  if (!fits(value, 'AAAAAA**A**A***A') || !MONTHS.includes(value[8])) return false
  for (const place of [6, 7, 9, 10, 12, 13, 14]) if (omocodic(value, place) < 0) return false
  const day = (omocodic(value, 9) * 10 + omocodic(value, 10)) % 40
  if (day < 1 || day > 31 || omocodic(value, 9) > 7) return false
  let sum = 0
  for (let i = 0; i < 15; i++) {
    const part = digits_valueAt(value, i)
    sum += i % 2 === 0 ? ODD[part] : part > 9 ? part - 10 : part
  }
  return value.charCodeAt(15) - 65 === sum % 26
}

function omocodic(value        , index        )         {
  const digit = digitAt(value, index)
  return digit <= 9 ? digit : OMOCODIA.indexOf(value[index])
}

/** Italian VAT number, partita IVA: 7 digits, a province, one digit by Luhn. */
function partitaIva(value        )          {
  if (!isDigits(value, 11) || numberAt(value, 0, 7) === 0) return false
  const office = numberAt(value, 7, 10)
  const isOffice =
    (office >= 1 && office <= 100) || office === 120 || office === 121 || office === 888 || office === 999
  return isOffice && luhn(value)
}

/** Greek social security number, AMKA: birth date as DDMMYY, serial, Luhn. */
function amka(value        )          {
  if (!isDigits(value, 11)) return false
  return isDate(2000 + numberAt(value, 4, 6), numberAt(value, 2, 4), numberAt(value, 0, 2)) && luhn(value)
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/western-europe.js

                                                         

const westernEurope                        = [
  {
    entity: 'FR_NIR',
    title: 'French social security number',
    family: 'western-europe',
    shapes: [
      { pattern: '[123478] \\d{2} \\d{2} \\d[\\dAB] \\d{3} \\d{3} \\d{2}', tier: 'A' },
      { pattern: '[123478]\\d{5}[\\dAB]\\d{8}', tier: 'A' },
      { pattern: '[123478]\\d{5}[\\dAB]\\d{6} \\d{2}', tier: 'A' },
    ],
    check: nir,
    chance: 0.0073,
    keywords: [
      'nir',
      'numéro de sécurité sociale',
      'numero de securite sociale',
      'sécurité sociale',
      'securite sociale',
      'numéro sécu',
      'numero secu',
      'carte vitale',
      'insee',
    ],
    categories: ['gdpr-national-id'],
    source: 'INSEE, Numéro de sécurité sociale; décret 82-103',
  },
  {
    entity: 'FR_NIF',
    title: 'French tax number',
    family: 'western-europe',
    shapes: [
      { pattern: '[0-3]\\d \\d{2} \\d{3} \\d{3} \\d{3}', tier: 'B' },
      { pattern: '[0-3]\\d{12}', tier: 'B' },
    ],
    check: frenchTax,
    chance: 0.001,
    keywords: ['numéro fiscal', 'numero fiscal', 'spi', 'nif', 'identifiant fiscal', 'référence fiscale'],
    categories: ['gdpr-national-id'],
    source: 'DGFiP, numéro fiscal (SPI)',
  },
  {
    entity: 'BE_NN',
    title: 'Belgian national number',
    family: 'western-europe',
    shapes: [
      { pattern: '\\d{2}\\.\\d{2}\\.\\d{2}-\\d{3}\\.\\d{2}', tier: 'A' },
      { pattern: '\\d{2} \\d{2} \\d{2} \\d{3} \\d{2}', tier: 'A' },
      { pattern: '\\d{6}-\\d{3}[-.]\\d{2}', tier: 'A' },
      { pattern: '\\d{11}', tier: 'B' },
    ],
    check: compact => belgianNational(compact) || belgianBis(compact),
    chance: 0.0017,
    keywords: [
      'rijksregisternummer',
      'rijksregister',
      'registre national',
      'numéro de registre national',
      'numero de registre national',
      'numéro national',
      'insz',
      'niss',
      'rrn',
      'national register number',
    ],
    categories: ['gdpr-national-id'],
    source: 'Arrêté royal du 3 avril 1984',
  },
  {
    entity: 'NL_BSN',
    title: 'Dutch citizen service number',
    family: 'western-europe',
    shapes: [
      { pattern: '\\d{8,9}', tier: 'B' },
      { pattern: '\\d{4}[. ]\\d{2}[. ]\\d{3}', tier: 'B' },
      { pattern: '\\d{3}[. -]\\d{3}[. -]\\d{3}', tier: 'C' },
    ],
    check: bsn,
    chance: 0.091,
    keywords: [
      'bsn',
      'burgerservicenummer',
      'burger service nummer',
      'sofinummer',
      'sofi nummer',
      'citizen service number',
    ],
    categories: ['gdpr-national-id'],
    source: 'RvIG, Logisch Ontwerp BSN',
  },
  {
    entity: 'NL_ONDERWIJSNUMMER',
    title: 'Dutch education number',
    family: 'western-europe',
    shapes: [{ pattern: '10\\d{7}', tier: 'B' }],
    check: onderwijsnummer,
    chance: 0.091,
    keywords: ['onderwijsnummer', 'pgn', 'persoonsgebonden nummer'],
    categories: ['gdpr-national-id'],
    source: 'DUO, Onderwijsnummer',
  },
  {
    entity: 'NL_ID_CARD',
    title: 'Dutch passport or identity card',
    family: 'western-europe',
    shapes: [{ pattern: '[A-NP-Z]{2}[A-NP-Z\\d]{6}\\d', tier: 'C' }],
    check: dutchDocument,
    chance: 1,
    keywords: ['paspoortnummer', 'paspoort', 'identiteitskaart', 'documentnummer', 'id kaart'],
    categories: ['gdpr-national-id', 'ccpa-sensitive'],
    source: 'RvIG, Paspoortuitvoeringsregeling',
  },
  {
    entity: 'LU_MATRICULE',
    title: 'Luxembourg identification number',
    family: 'western-europe',
    shapes: [
      { pattern: '(18|19|20)\\d{11}', tier: 'B' },
      { pattern: '(18|19|20)\\d{2} \\d{2} \\d{2} \\d{5}', tier: 'A' },
    ],
    check: matricule,
    chance: 2.8e-4,
    keywords: ['matricule', 'numéro d identification', 'numero d identification', 'matricule nationale'],
    categories: ['gdpr-national-id'],
    source: 'Loi du 19 juin 2013 relative à l’identification des personnes physiques',
  },
  {
    entity: 'IT_FISCAL_CODE',
    title: 'Italian fiscal code',
    family: 'western-europe',
    hasDigit: true,
    shapes: [
      {
        pattern: '[A-Z]{6}[\\dLMNPQRSTUV]{2}[A-EHLMPRST][\\dLMNPQRSTUV]{2}[A-Z][\\dLMNPQRSTUV]{3}[A-Z]',
        tier: 'A',
      },
      { pattern: '[a-z]{6}\\d{2}[a-ehlmprst]\\d{2}[a-z]\\d{3}[a-z]', tier: 'A' },
    ],
    check: fiscalCode,
    chance: 0.024,
    keywords: ['codice fiscale', 'cod fiscale', 'cod fisc', 'tax code'],
    columns: ['cf'],
    categories: ['gdpr-national-id'],
    source: 'Ministero delle Finanze, Decreto 12 marzo 1974',
  },
  {
    entity: 'IT_VAT_CODE',
    title: 'Italian VAT number',
    family: 'western-europe',
    shapes: [{ pattern: '(IT ?)?\\d{11}', tier: 'C' }],
    check: compact => partitaIva(compact.startsWith('IT') ? compact.slice(2) : compact),
    chance: 0.01,
    keywords: ['partita iva', 'p iva', 'piva', 'codice iva'],
    categories: ['business'],
    source: 'Decreto 23 dicembre 1976',
  },
  {
    entity: 'GR_AMKA',
    title: 'Greek social security number',
    family: 'western-europe',
    shapes: [{ pattern: '[0-3]\\d{10}', tier: 'B' }],
    check: amka,
    chance: 0.0091,
    keywords: ['amka', 'αμκα', 'αριθμός μητρώου κοινωνικής ασφάλισης'],
    categories: ['gdpr-national-id'],
    source: 'ΗΔΙΚΑ, ΑΜΚΑ',
  },
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/index.js
                                                         






















/** Everything that is recognized without a policy of its own. */
const recognizers                        = [
  ...network,
  ...payment,
  ...phone,
  ...device,
  ...person,
  ...northAmerica,
  ...latinAmerica,
  ...britishIsles,
  ...iberia,
  ...westernEurope,
  ...germanSpeaking,
  ...nordic,
  ...easternEurope,
  ...middleEastAfrica,
  ...indiaPakistan,
  ...eastAsia,
  ...southeastAsia,
  ...oceania,
  ...vehicle,
]

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/recognizers/columns.js
                                                         

/** Things that have names, addresses and states of their own. */
const things = [
  'file',
  'host',
  'model',
  'class',
  'feature',
  'column',
  'table',
  'event',
  'tag',
  'branch',
  'display',
  'product',
  'brand',
  'dir',
  'path',
  'func',
  'function',
  'metric',
  'domain',
  'server',
  'service',
  'package',
  'variable',
  'field',
  'dataset',
  'layer',
  'project',
  'module',
  'method',
  'type',
  'category',
  'company',
  'school',
  'drug',
  'gene',
  'species',
  'team',
  'game',
  'app',
  'color',
  'colour',
  'unit',
  'test',
  'job',
  'task',
  'step',
  'role',
  'group',
  'city',
  'country',
  'state',
  'region',
  'street',
  'file',
  'image',
  'bucket',
  'container',
  'cluster',
  'node',
  'db',
  'database',
  'schema',
  'key',
  'index',
  'param',
  'parameter',
  'config',
  'code',
  'id',
  'hash',
  'count',
  'length',
  'len',
  'score',
  'flag',
  'has',
  'is',
  'ip',
  'mac',
  'email',
  'mail',
  'url',
  'web',
  'wallet',
  'memory',
  'user agent',
  'store',
  'shop',
  'item',
  'status',
  'account',
  'attribute',
  'configuration',
  'description',
  'documentation',
  'identifiers',
  'ipv4',
  'ipv6',
  'language',
  'operation',
  'operations',
  'pattern',
  'property',
  'resource',
  'shape',
  'shapes',
  'voice',
  'voices',
]

const surveys = 'UCI and Kaggle data sets; Bearer, data types; Google Cloud DLP, infoTypes'

/** What only the name of a column tells. */
const columnRules                        = [
  {
    entity: 'PERSON_NAME',
    title: 'Name of a person',
    columns: [
      'full name',
      'fullname',
      'first name',
      'firstname',
      'last name',
      'lastname',
      'middle name',
      'surname',
      'given name',
      'family name',
      'maiden name',
      'fname',
      'lname',
      'patient name',
      'customer name',
      'client name',
      'employee name',
      'student name',
      'person name',
      'contact name',
      'user full name',
      'applicant name',
      'borrower name',
      'doctor name',
      'physician name',
      'member name',
      'cardholder name',
      'cardholder',
      'account holder',
      'guardian name',
      'mother name',
      'father name',
      'spouse name',
      'vorname',
      'nachname',
      'nom de famille',
      'prénom',
      'prenom',
      'apellido',
      'apellidos',
      'nombre completo',
      'cognome',
      'sobrenome',
      'imię',
      'nazwisko',
      'passenger name',
      'guest name',
      'tenant name',
    ],
    notColumns: things.filter(thing => thing !== 'class'),
    accepts: isName,
    categories: ['hipaa'],
    source: '45 CFR 164.514(b)(2)(i)(A)',
  },
  {
    entity: 'PERSON_NAME',
    title: 'Name of a person',
    columns: [
      'name',
      'names',
      'nom',
      'nombre',
      'patient',
      'customer',
      'employee',
      'contact',
      'owner',
      'author',
      'nome',
    ],
    notColumns: things,
    besidePerson: [
      'email',
      'e mail',
      'phone',
      'mobile',
      'dob',
      'birth',
      'birthday',
      'address',
      'gender',
      'sex',
      'age',
      'ssn',
      'mrn',
      'surname',
      'last name',
      'zip',
      'postcode',
      'salary',
    ],
    accepts: isName,
    categories: ['hipaa'],
    source: '45 CFR 164.514(b)(2)(i)(A)',
  },
  {
    entity: 'STREET_ADDRESS',
    title: 'Street address',
    columns: [
      'street address',
      'home address',
      'mailing address',
      'postal address',
      'residential address',
      'shipping address',
      'billing address',
      'address line',
      'address',
      'addr',
      'street',
      'adresse',
      'anschrift',
      'straße',
      'strasse',
      'rue',
      'dirección',
      'direccion',
      'domicilio',
      'indirizzo',
      'endereço',
      'endereco',
    ],
    notColumns: [
      ...things.filter(thing => thing !== 'street'),
      'crypto',
      'btc',
      'eth',
      'contract',
      'bus',
      'port',
    ],
    accepts: columns_isAddress,
    categories: ['hipaa', 'quasi-identifier'],
    source: '45 CFR 164.514(b)(2)(i)(B)',
  },
  attribute(
    'AGE',
    'Age',
    ['age', 'age years', 'age group', 'age band', 'edad', 'alter', 'idade'],
    ['quasi-identifier'],
    value => /^(<|>|<=|>=)?\s?\d{1,3}(\.\d+)?([-–+]|\s?(to|-)\s?)?(\d{1,3})?\+?$/.test(value),
    130,
  ),
  attribute(
    'GENDER',
    'Gender',
    ['gender', 'sex', 'geschlecht', 'genre', 'sexe', 'sexo', 'sesso'],
    ['quasi-identifier'],
  ),
  attribute(
    'ETHNIC_GROUP',
    'Ethnic group',
    ['ethnicity', 'race', 'ethnic group', 'ethnic', 'race ethnicity', 'ethnie'],
    ['gdpr-special', 'ccpa-sensitive'],
  ),
  attribute(
    'RELIGION',
    'Religion',
    ['religion', 'religious affiliation', 'faith', 'konfession'],
    ['gdpr-special', 'ccpa-sensitive'],
  ),
  attribute(
    'POLITICAL_AFFILIATION',
    'Political affiliation',
    ['political party', 'political affiliation', 'party affiliation', 'political opinion', 'partisanship'],
    ['gdpr-special'],
  ),
  attribute(
    'SEXUAL_ORIENTATION',
    'Sexual orientation',
    ['sexual orientation', 'sex orientation'],
    ['gdpr-special', 'ccpa-sensitive'],
  ),
  attribute(
    'TRADE_UNION',
    'Trade union membership',
    ['trade union', 'union member', 'union membership'],
    ['gdpr-special', 'ccpa-sensitive'],
  ),
  attribute(
    'IMMIGRATION_STATUS',
    'Immigration status',
    ['immigration status', 'citizenship status', 'citizenship', 'visa status', 'nationality'],
    ['ccpa-sensitive'],
    undefined,
    250,
  ),
  attribute(
    'MARITAL_STATUS',
    'Marital status',
    ['marital status', 'marital', 'civil status', 'familienstand'],
    ['quasi-identifier'],
  ),
  attribute('BLOOD_TYPE', 'Blood type', ['blood type', 'blood group'], ['gdpr-special', 'hipaa'], value =>
    /^(A|B|AB|O)\s?([+-]|pos|neg|positive|negative)?$/i.test(value),
  ),
  attribute(
    'DISABILITY',
    'Disability',
    ['disability', 'disabled', 'disability status', 'handicap'],
    ['gdpr-special', 'hipaa'],
  ),
  attribute(
    'CRIMINAL_RECORD',
    'Criminal record',
    ['criminal record', 'conviction', 'convictions', 'prior arrests', 'arrests', 'felony'],
    ['gdpr-criminal'],
    undefined,
    50,
  ),
  attribute(
    'DIAGNOSIS',
    'Diagnosis',
    [
      'diagnosis',
      'diagnoses',
      'icd',
      'icd 10',
      'icd 9',
      'icd code',
      'icd10 code',
      'disease',
      'medical condition',
      'hiv',
      'hiv status',
    ],
    ['gdpr-special', 'hipaa'],
    undefined,
    Infinity,
  ),
  attribute(
    'LOCATION_COORDINATES',
    'Coordinates',
    ['lat', 'latitude', 'lon', 'lng', 'long', 'longitude', 'gps lat', 'gps lon', 'gps', 'coordinates'],
    ['quasi-identifier'],
    value => /^\(?-?\d{1,3}\.\d{4,}([,; ]\s?-?\d{1,3}\.\d{4,}\)?)?$/.test(value),
    Infinity,
  ),
  attribute(
    'POSTAL_CODE',
    'Postal code',
    ['zip', 'zip code', 'zipcode', 'postal code', 'postcode', 'plz', 'code postal'],
    ['hipaa', 'quasi-identifier'],
    value => /^[A-Z0-9][A-Z0-9 -]{2,9}$/i.test(value),
    Infinity,
  ),
]

function attribute(
  entity        ,
  title        ,
  columns                   ,
  categories                          ,
  accepts                             ,
  mostDistinct = 20,
)             {
  return {
    entity,
    title,
    columns,
    notColumns: [
      'model',
      'score',
      'predicted',
      'pred',
      'count',
      'id',
      'path',
      'file',
      'page',
      'bank',
      'image',
      'cache',
      'account',
      'vehicle',
      'car',
    ],
    accepts,
    mostDistinct,
    isAttribute: true,
    categories,
    source: surveys,
  }
}

/** One to five words of letters, each with a capital first or all of one case; `O'Brien`, `Smith-Jones`, `J.`. */
function isName(value        )          {
  if (value.length < 2 || value.length > 60 || /[\d@_/\\<>{}[\]=:;#$%^*|~"!?+]/.test(value)) return false
  const words = value.split(/[\s,]+/).filter(word => word !== '')
  return (
    words.length >= 1 &&
    words.length <= 5 &&
    words.every(word => /^[^\s]{1,30}$/.test(word) && !isIdentifier(word)) &&
    !/^(true|false|null|none|nan|n\/a|na|unknown|yes|no)$/i.test(value)
  )
}

/** `StackName`, `my-launch-config`; not `McDonald`, `FitzGerald`, `DiMaggio`, `Jean-Luc`. */
const isIdentifier = (word        ) =>
  /^(?!Fitz)[A-Z]?[a-z]{3,}[A-Z]/.test(word) || /^[a-z]+(-[a-z]+){2,}$/.test(word)

/** A house number and a street, in either order. */
function columns_isAddress(value        )          {
  return (
    value.length >= 6 &&
    value.length <= 96 &&
    (/^(?:\D{0,12})?\d{1,5}[A-Za-z]?[,.]?\s+[^\d\s@][^@:=]{2,}$/.test(value) ||
      /^[^\d@:=]{4,40}[\s,]\s?\d{1,4}\s?[a-zA-Z]?\b[^@:=]*$/.test(value))
  )
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/contents.js + 8 modules
var contents = __webpack_require__(24456);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/prints.js
var prints = __webpack_require__(67817);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/scanner.js
                                                       



                                                                     
                                                               


                                                
                                            


/** What a scan is asked for. Plain data, which a thread is told. */
                          
                                     
                                        
     
                                                                                                                    
                                                                                                                    
              
     
                                                                          
                                                           
                      
 

/** What is looked for. */
                                         
                                    
                                    
                     
 

/** A file, or those within an archive. Plain data, which a thread can hand over. */
                       
                 
                              
                                                             
                  
                                                                
           
                
            
                                                                                                           
                                 
                     
     
 

/** Text that accepts what stands on its line. */
const marker = 'probity: allow'

/** Throws a `ConfigError` for a recognizer of the settings that cannot be used. */
function searchFor(request         , signal             )         {
  const own = customRecognizers(request.custom ?? {}, [...recognizers, ...columnRules])
  return { ...request, recognizers: own.length === 0 ? recognizers : [...own, ...recognizers], columnRules: columnRules, signal }
}

/** Scans one file of a revision; `path` is its path in the head. */
async function scanOne(
  revision          ,
  from        ,
  path        ,
  { recognizers, columnRules, compare, wantsPlaces, signal }        ,
)                {
  const texts = new Map                  ()
  const left = { ...group/* most */.qr }
  const places                 = []
  const size = async () => (await revision.size(from)) ?? 0
  const open = () => revision.open(from, 'stored')
  const { scanned, unread } = await (0,contents/* scanContents */.O)({ path, size, open }, { options, signal })
  return {
    groups: scanned.flatMap(one => (0,group/* groupsOf */.c1)(one, texts.get(one.path))),
    read: scanned.map(({ path, scan: { bytes, rows = 0, columns } }) =>
      columns === undefined ? { path, bytes, rows } : { path, bytes, rows, columns },
    ),
    unread,
    places,
  }

  function options(path        , kind             , form      )              {
    const common = {
      recognizers,
      columnRules,
      ...(compare.of !== 'nothing' && { prints: () => new prints/* Sketch */.Ri() }),
    }
    const of = kind === 'parquet' ? 'value' : form === 'stored' ? 'file' : 'text'
    const hasLines = (0,group/* isLined */.j7)(kind, form)
    const keep = (hit     ) => {
      if (wantsPlaces && !hit.isSynthetic) places.push({ path, hit, of, hasLines })
    }
    const all = { ...common, ...(wantsPlaces && { onHit: keep }) }
    // Columns are compared as a whole: one by one their values matter only to who asks for every place.
    if (kind === 'csv' || kind === 'tsv' || kind === 'parquet') return all
    const text = new group/* TextHits */.QR(path, compare.of, left)
    texts.set(path, text)
    const taken              = {
      ...all,
      digest: (entity, compact) => (text.keeps(entity) ? (0,fingerprint/* valueDigest */.Q2)(compare.key, entity, compact) : ''),
      ...(compare.of === 'lines' && { lineDigest: fingerprint/* lineDigest */.pr }),
    }
    if (kind === 'json' || kind === 'jsonl') return { ...taken, onText: hit => text.take(hit) }
    return {
      ...taken,
      ...((0,group/* takesComments */.Ht)(kind) && { marker }),
      onHit(hit) {
        text.take(hit)
        keep(hit)
      },
    }
  }
}


/***/ }),

/***/ 18576:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F5: () => (/* binding */ shapeOf),
/* harmony export */   L3: () => (/* binding */ shapeText),
/* harmony export */   rp: () => (/* binding */ addShape)
/* harmony export */ });
                                                         

/**
 * Of whom even the shape tells something: a password has the signs of its shape, a line of a passport the length of a
 * name, and a number the time of a birth, by its sign for the century or because older ones are shorter.
 */
const telling = new Set([
  'URL_WITH_CREDENTIALS',
  'PASSPORT_MRZ',
  'STREET_ADDRESS',
  'DATE_OF_BIRTH',
  'FI_HETU',
  'CZ_RC',
  'AR_DNI',
  'CL_RUT',
  'UY_CI',
])

/**
 * Of free length or of letters and digits in any order, so that which stands where narrows the value down: of 34 signs
 * of a wallet, to few of all that there are.
 */
const free = new Set(['EMAIL_ADDRESS', 'IP_ADDRESS', 'MAC_ADDRESS', 'CRYPTO', 'UK_DRIVING_LICENCE'])

/** A blood type has as many letters; the signs beside so few are the value. */
const leastSigns = 5
const mostSigns = 40

const separators = ' -./()+:@,_'
const other = '*'

/** Of each byte, what stands for it. */
const signs = Array.from({ length: 256 }, (_, byte) => {
  const letter = String.fromCharCode(byte)
  if (byte >= 0x80) return other
  if (/\d/.test(letter)) return '9'
  if (/[A-Z]/.test(letter)) return 'A'
  if (/[a-z]/.test(letter)) return 'a'
  return separators.includes(letter) ? letter : other
})

/**
 * What a value looks like: `999-99-9999`. Digits are 9, letters A and a; a separator stands for itself, all else is
 * `*`. Where the length is free, each run of letters and digits is one sign: `a.a@a.a`, and `9.9.9.9` where there is no
 * letter. At most 40 signs; undefined where a shape would tell more than the form, or nothing.
 */
function shapeOf(
  { entity, family }                                       ,
  bytes        ,
  start        ,
  end        ,
)                     {
  if (telling.has(entity)) return undefined
  // Nobody knows what a form of the settings is like.
  const isFree = free.has(entity) || family === 'settings'
  let shape = ''
  let last = ''
  let letters = 0
  let count = 0
  for (let i = start; i < end && shape.length < mostSigns; i++) {
    let sign = signs[bytes[i]]
    const isSign = sign === '9' || sign === 'A' || sign === 'a'
    if (isSign) {
      count++
      if (sign !== '9') letters++
      if (isFree) sign = 'a'
    } else if (sign === '+' && i > start) {
      // Within a Swedish number it says that somebody is a hundred years old.
      sign = '-'
    }
    if (sign === last && (isFree || !isSign)) continue
    shape += sign
    last = sign
  }
  if (count < leastSigns || (isFree && shape.length === 1)) return undefined
  return isFree && letters === 0 ? shape.replaceAll('a', '9') : shape
}

/** How many shapes of a group are told; where there are more, none is. */
const mostShapes = 3

/** How often each shape was seen. Beyond those that are told one more says that there are more. */
                                           

function addShape(shapes        , shape        , times = 1)       {
  if (shapes[shape] !== undefined) shapes[shape] += times
  else if (Object.keys(shapes).length <= mostShapes) shapes[shape] = times
}

/** `999-99-9999`, `999-99-9999 or 999999999`, `various forms`; nothing where no shape is known. */
function shapeText(shapes        )         {
  const told = Object.entries(shapes)
    .toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([shape]) => shape)
  if (told.length > mostShapes) return 'various forms'
  return told.length < 2 ? (told[0] ?? '') : `${told.slice(0, -1).join(', ')} or ${told.at(-1)}`
}


/***/ }),

/***/ 90741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cv: () => (/* binding */ delimitersOf),
/* harmony export */   IJ: () => (/* binding */ holdsNumber),
/* harmony export */   SS: () => (/* binding */ scanTable),
/* harmony export */   ay: () => (/* binding */ readHeader)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39492);
/* harmony import */ var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50784);
/* harmony import */ var _own_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87520);



                                         

const lf = 0x0a

/** More columns than this are not told apart by name. */
const mostColumns = 10_000

/** What may part the fields, the likeliest first. */
const delimitersOf = { csv: ',;\t|', tsv: '\t,;|' }         

                     
              
                 
 

/**
 * Scans a table with a header, field by field. Records of any width are taken, quotes or not: all is to be looked at,
 * nothing is to be refused.
 */
async function scanTable(
  window        ,
  delimiters        ,
  context               ,
  signal             ,
)                     {
  const { fields, names, ...start } = await readHeader(window, delimiters, context)
  const columns           = []
  const rows = await (0,_fields_js__WEBPACK_IMPORTED_MODULE_0__/* .readFields */ .q)(
    window,
    fields,
    start,
    {
      field(index, bytes, start, end, spot) {
        const at = Math.min(index, mostColumns)
        columns[at] ??= new _column_js__WEBPACK_IMPORTED_MODULE_1__/* .Column */ .V(names.at(at), () => names.list, context)
        const column = columns[at]
        spot.scope = column.name
        column.value(bytes, start, end, spot)
      },
    },
    signal,
  )
  for (const column of columns) column?.finish()
  return { rows, names: names.list }
}

/** Whether a name may tell a number of a person: such a name is not told. */
const holdsNumber = (name        ) => name.replace(/\D/g, '').length >= 6

/** The one that is most often in the first line outside quotes. */
function delimiterOf(bytes        , delimiters        )         {
  const end = bytes.indexOf(lf)
  const line = bytes
    .toString('latin1', 0, end < 0 ? Math.min(bytes.length, 65_536) : end)
    .replace(/"[^"]*"/g, '')
  let best = delimiters[0]
  for (const delimiter of delimiters)
    if (line.split(delimiter).length > line.split(best).length) best = delimiter
  return best.charCodeAt(0)
}

/** The header of a table, and where its records begin in the window. */
                              
                
                    
              
              
 

/** The names of the columns, all of them different: one without a name, or beyond the header, has its number for one. */
class ColumnNames {
           list           = []
           #own = new _own_names_js__WEBPACK_IMPORTED_MODULE_2__/* .OwnNames */ .F()

  add(name        )       {
    this.list.push(this.#own.of(name))
  }

  at(index        )         {
    while (this.list.length <= index) this.add(`column ${this.list.length + 1}`)
    return this.list[index]
  }
}

/**
 * Reads the header of a table in a window that is not filled yet. A first line that holds values names no column, and
 * is a record as well; of its cells only those are names that are known as such (`email` beside a column that is named
 * by somebody's address).
 */
async function readHeader(
  window        ,
  delimiters        ,
  { engine }                               ,
)                       {
  await window.fill(0)
  const { bytes, end: high } = window
  const first = bytes.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0
  const fields = new _fields_js__WEBPACK_IMPORTED_MODULE_0__/* .Fields */ .C(delimiterOf(bytes.subarray(first, high), delimiters))
  const cells           = []
  let lines = 1
  let hasValue = false
  for (let at = first; at < high && fields.read(bytes, at, high, window.atEnd); at = fields.next) {
    const { start, end } = fields
    const name = bytes.toString('utf8', start, end)
    const isValue =
      /^[-+]?\d[\d.,eE+-]*$/.test(name) || name.length > 200 || engine.first(bytes, start, end) !== null
    if (isValue) hasValue = true
    cells.push(isValue || holdsNumber(name) ? '' : name)
    lines += fields.lines
    if (!fields.isLast) continue
    const names = new ColumnNames()
    for (const [index, cell] of cells.entries()) {
      const isName = hasValue ? isKnownName(cell, engine) : cell !== ''
      names.add(isName ? cell : `column ${index + 1}`)
    }
    return hasValue
      ? { fields, names, from: first, line: 1 }
      : { fields, names, from: Math.min(fields.next, high), line: 1 + lines }
  }
  return { fields, names: new ColumnNames(), from: first, line: 1 }
}

/** A short name without digits that speaks for something. */
function isKnownName(name        , engine                         )          {
  if (!/^[\p{L}_ .-]{2,30}$/u.test(name)) return false
  const { recognizers, rules } = engine.meaningOf(name)
  return recognizers.length + rules.length > 0
}


/***/ }),

/***/ 14493:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ Tally),
  A: () => (/* binding */ lineReach)
});

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/automaton.js
var automaton = __webpack_require__(37368);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/allowance.js


/** A comment that accepts what stands on its line. */
                            
                             
                    
 

/** Ends of comments, which are no reason. */
const closing = /\*\/|--+>|#\}|%\}|"""|'''/

/**
 * The marker on the line of a value, or within `reach` of it, as words of their own: `probity: allowance` is none.
 * What follows it up to the end of its comment is the reason, but for the value and the name of its entity.
 *
 * @param value bytes of it, `end` exclusive.
 */
function allowanceOf(
  bytes        ,
  marker        ,
  value                                                ,
  reach        ,
)                        {
  const { start, end, entity } = value
  let from = start
  while (from > 0 && start - from < reach && bytes[from - 1] !== 0x0a) from--
  let to = end
  while (to < bytes.length && to - end < reach && bytes[to] !== 0x0a) to++
  const line = bytes.subarray(from, to)
  let found                       
  for (let at = line.indexOf(marker); at >= 0; at = line.indexOf(marker, at + 1)) {
    const after = at + marker.length
    if (isPartOfWord(line[at - 1]) || isPartOfWord(line[after])) continue
    const [low, high] = [Math.max(after, start - from), Math.max(after, end - from)]
    const rest = `${line.toString('latin1', after, low)} ${line.toString('latin1', high)}`
    const hasReason = /[a-z\x80-\xff]{2}/i.test(rest.split(closing, 1)[0] .replaceAll(entity, ''))
    found = { hasReason: hasReason || found?.hasReason === true }
  }
  return found
}

const hyphen = 0x2d
const isPartOfWord = (byte                    ) =>
  byte !== undefined && (byte >= 0x80 || byte === hyphen || automaton/* isWord */.Jg[byte] === 1)

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/prints.js
var prints = __webpack_require__(67817);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/shape.js
var shape = __webpack_require__(18576);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/tally.js
                                                            
                                                   

                                                                 



const defaultPlaces = 50
/** Of the line around a hit, this much on either side belongs to its digest and may hold the marker. */
const lineReach = 200

/** Where a hit stands, besides its bytes. */
                       
                                                            
                
              
                                                                                   
                   
                                                                                                                          
                    
                
                 
                
                                                                                                           
                                     
 

/** Hits, added up by entity and scope. */
class Tally {
           #options             
           #engine        
           #matches = new Map               ()
           #marker                    
  /** By column and entity, how many hits have a shape: no more than places are kept. */
           #shaped = new Map                                         ()

  constructor(engine        , options             ) {
    this.#engine = engine
    this.#options = options
    this.#marker = options.marker === undefined ? undefined : Buffer.from(options.marker)
  }

  /** What is told of a candidate; it is not counted yet. */
  hit(bytes        , candidate           , evidence                  , spot      )      {
    const recognizer = this.#engine.recognizers[candidate.of]
    const { entity } = recognizer
    const { start, end, tier, isSynthetic, compact } = candidate
    const hit = this.hitOf(bytes, { entity, start, end, tier, isSynthetic, compact }, evidence, spot)
    if (!isSynthetic && this.#isShaped(spot.scope, entity)) hit.shape = (0,shape/* shapeOf */.F5)(recognizer, bytes, start, end)
    return hit
  }

  #isShaped(scope                    , entity        )          {
    let shaped = this.#shaped.get(scope)
    if (shaped === undefined) {
      shaped = new Map()
      this.#shaped.set(scope, shaped)
    }
    const count = shaped.get(entity) ?? 0
    if (count === defaultPlaces) return false
    shaped.set(entity, count + 1)
    return true
  }

  /** What is told of a value that only the name of its column tells: it has no form. */
  hitOf(
    bytes        ,
    found                                                                                                   ,
    evidence                  ,
    spot      ,
  )      {
    const { entity, start, end, tier, isSynthetic, compact } = found
    if (spot.linesFrom !== undefined) countLines(bytes, start, spot)
    const { offset, line, lineStart, scope, record, place, placeOf } = spot
    const from = placeOf === undefined ? start : placeOf(start)
    const to = placeOf === undefined ? end : placeOf(end)
    const hit      = {
      entity,
      tier,
      evidence,
      isSynthetic,
      start: offset + from,
      end: offset + to,
      line,
      column: from - lineStart + 1,
      isAllowed: false,
    }
    if (this.#marker !== undefined && isByHand(place)) {
      const allowance = allowanceOf(bytes, this.#marker, found, lineReach)
      hit.isAllowed = allowance !== undefined
      if (allowance?.hasReason === false) hit.isUnexplained = true
    }
    if (scope !== undefined) hit.scope = scope
    if (record !== undefined) hit.record = record
    if (place !== undefined) hit.place = place
    // Columns are compared by name, and specimens by nothing.
    if (scope === undefined && !isSynthetic && this.#options.digest !== undefined)
      hit.digest = this.#options.digest(entity, compact)
    if (this.#options.prints !== undefined) hit.print = (0,prints/* printOf */.Fc)(compact)
    return hit
  }

  /** Counts a place that nobody asks for, of which there are enough to tell; whether it did. */
  counts(candidate                                                     , match                   )          {
    const { tier, isSynthetic, compact } = candidate
    const { onHit, marker, mostPlaces = defaultPlaces } = this.#options
    if (match === undefined || onHit !== undefined || marker !== undefined) return false
    if (match.places.length < mostPlaces) return false
    if (isSynthetic) match.synthetic++
    else match.count++
    if (tier < match.tier) match.tier = tier
    match.prints?.add((0,prints/* printOf */.Fc)(compact))
    return true
  }

  /** Counts a hit, in `into` where that is its match. */
  add(hit     , evidence          , into        )        {
    const isOwn = into?.entity === hit.entity
    const match = isOwn ? into : this.match(hit.entity, hit.tier, evidence, hit.scope, hit.place)
    if (hit.isSynthetic) match.synthetic++
    else match.count++
    if (hit.isAllowed) match.allowed++
    if (hit.tier < match.tier) match.tier = hit.tier
    if (hit.print !== undefined) match.prints?.add(hit.print)
    if (match.places.length < (this.#options.mostPlaces ?? defaultPlaces)) match.places.push(hit)
    this.#options.onHit?.(hit)
    if (hit.scope === undefined) this.#options.onText?.(hit)
    return match
  }

  match(entity        , tier      , evidence          , scope         , place         )        {
    const key = keyOf(entity, scope, place)
    let match = this.#matches.get(key)
    if (match === undefined) {
      match = { entity, tier, evidence, count: 0, synthetic: 0, allowed: 0, places: [] }
      if (scope !== undefined) match.scope = scope
      if (place !== undefined) match.place = place
      if (this.#options.prints !== undefined) match.prints = this.#options.prints()
      this.#matches.set(key, match)
    }
    return match
  }

  /** What is known of a column once all its values were seen. */
  column(scope        , place                    , values        , rows        )       {
    for (const match of this.#matches.values())
      if (match.scope === scope && match.place === place) {
        match.values = values
        match.rows ??= rows
      }
  }

  /** Tells scopes by other names; those that become one are added up. */
  rename(names                             )       {
    if (names.size === 0) return
    const before = [...this.#matches.values()]
    this.#matches.clear()
    const most = this.#options.mostPlaces ?? defaultPlaces
    for (const match of before) {
      const { entity, tier, evidence, scope = '', place } = match
      if (match.scope !== undefined) {
        match.scope = names.get(scope) ?? scope
        for (const hit of match.places) hit.scope = match.scope
      }
      const key = keyOf(entity, match.scope, place)
      const into = this.#matches.get(key)
      if (into === undefined) {
        this.#matches.set(key, match)
        continue
      }
      into.count += match.count
      into.synthetic += match.synthetic
      into.allowed += match.allowed
      if (tier < into.tier) [into.tier, into.evidence] = [tier, evidence]
      for (const print of match.prints ?? []) into.prints?.add(print)
      if (match.values !== undefined) into.values = (into.values ?? 0) + match.values
      if (match.rows !== undefined) into.rows = (into.rows ?? 0) + match.rows
      into.places.push(...match.places.slice(0, most - into.places.length))
    }
  }

  /** Sorted by scope, place and entity. */
  matches()          {
    return [...this.#matches].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).map(([, match]) => match)
  }
}

/** Whether somebody writes comments there: in text and the sources of a notebook, not in what a program put out. */
const isByHand = (place         ) => place === undefined || /^(cell \d+|text)$/.test(place)

const keyOf = (entity        , scope = '', place = '') => `${entity}\n${scope}\n${place}`

const order = (key        ) => {
  const [entity, scope, place] = key.split('\n')
  return `${scope}\n${place}\n${entity}`
}

function countLines(bytes        , to        , spot      )       {
  for (let i = spot.linesFrom ; i < to; i++)
    if (bytes[i] === 0x0a) {
      spot.line++
      spot.lineStart = i + 1
    }
  spot.linesFrom = Math.max(spot.linesFrom , to)
}


/***/ }),

/***/ 88151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ halves),
/* harmony export */   t: () => (/* binding */ hashTexts)
/* harmony export */ });
/** Two hashes of 32 bits that go over the same texts; their numbers are used at once. */
const halves = { high: 0, low: 0 }

/**
 * Hashes a list of texts into `halves`: multiplicative hashes of the code units with different factors (Knuth 1973,
 * 6.4), each finished as MurmurHash3 is (Appleby 2011). Order and bounds of the texts count.
 */
function hashTexts(texts                   )       {
  let high = 0x41c6ce57
  let low = 0xdeadbeef
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i)
      high = Math.imul(high ^ unit, 0x5f356495)
      low = Math.imul(low ^ unit, 0x9e3779b1)
    }
    high = mixed(high ^ text.length)
    low = mixed(low ^ text.length ^ high)
  }
  halves.high = high
  halves.low = low
}

function mixed(hash        )         {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}


/***/ }),

/***/ 19160:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  CO: () => (/* binding */ TextScanner),
  m0: () => (/* binding */ cutBefore),
  Lc: () => (/* binding */ margin),
  Ff: () => (/* binding */ scanText)
});

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/tally.js + 1 modules
var tally = __webpack_require__(14493);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/mask.js
                                   


/**
 * The line around a hit with every hit on it replaced by its entity and white space collapsed: what stays the same
 * when lines move, are indented anew or change elsewhere. Long lines are cut at 200 bytes on either side.
 *
 * @param hits in the order of the text; those before `first` are not looked at.
 */
function masked(
  bytes        ,
  hit     ,
  hits                ,
  first        ,
  offset        ,
  low        ,
  high        ,
)         {
  const start = hit.start - offset
  const end = hit.end - offset
  let from = start
  while (from > low && start - from < tally/* lineReach */.A && bytes[from - 1] !== 0x0a) from--
  let to = end
  while (to < high && to - end < tally/* lineReach */.A && bytes[to] !== 0x0a) to++
  let text = ''
  let at = from
  for (let i = first; i < hits.length; i++) {
    const otherStart = hits[i].start - offset
    const otherEnd = hits[i].end - offset
    if (otherStart >= to) break
    if (otherEnd <= from) continue
    if (otherStart > at) text += bytes.toString('latin1', at, otherStart)
    text += `<${hits[i].entity}>`
    at = otherEnd
  }
  if (at < to) text += bytes.toString('latin1', at, to)
  return text.replace(/\s+/g, ' ').trim()
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/unlikely.js
var scan_unlikely = __webpack_require__(71142);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/text.js
                                                                   
                                                   
                                                
                                                          



                                         

/** What lies beside a value and may be looked at: its words, its neighbours, its line for a digest. */
const margin = 512

/** Forms of so many numbers of a text, and how many times as many as by chance pass where some are real. */
const enoughForms = 20
const timesChance = 3
/** Of checks that random numbers pass more seldom one is enough; with one of ten real ones drown among others. */
const [leastChance, mostChance] = [1e-3, 0.095]
/** Hits that wait until it is known how many pass. */
const mostWaiting = 1024

/** Running text: prose, source, logs. Fed in stretches of one buffer, each of which begins where the last one ended. */
class TextScanner                  {
           #engine        
           #tally       
           #judge           
           #options             
           #place                    
  /** Of the stretch at hand. */
  #line = 1
  #lineStart = 0
  #counted = 0
  #offset = 0
  #taken = 0
  /** Hits of the stretch at hand, and those before that may stand on a line with them. */
  #hits        = []
  #before        = []
           tried          
  /** Of each recognizer: how many passed its check, and those that wait. */
           #passed          
           #waiting = new Map               ()
           #of = new WeakMap             ()
  /** Of each recognizer, the hits that are used for another thing. */
           #unlikely = new Map                       ()
           #unlikelyOf = new WeakMap             ()

  constructor({ engine, tally, judge }               , options             , place         ) {
    this.#engine = engine
    this.tried = engine.nothing.slice()
    this.#passed = engine.nothing.slice()
    this.#tally = tally
    this.#judge = judge
    this.#options = options
    this.#place = place
  }

  /**
   * Scans what begins from `from` to `to`; `low` and `high` bound what may be looked at. Where to go on. `offset` is
   * the file's byte at index 0.
   */
  scan(bytes        , from        , to        , low        , high        , offset        )         {
    const moved = offset - this.#offset
    this.#lineStart -= moved
    this.#counted -= moved
    this.#offset = offset
    this.#taken -= moved
    this.#judge.taken = this.#taken
    this.#judge.low = low
    this.#judge.high = high
    const next = this.#engine.scan(bytes, from, to, low, high, this)
    this.#flush(bytes, next)
    return next
  }

  /** Says that the bytes before `to` are about to go. */
  leave(bytes        , to        )       {
    this.#countLines(bytes, to)
  }

  get allowed()              {
    return this.#judge.allowed
  }

  get named()              {
    return this.#judge.allowed
  }

  get stamp()         {
    return this.#judge.stamp
  }

  prepare(bytes        , start        , end        )          {
    return this.#judge.prepare(bytes, start, end)
  }

  take(bytes        , candidates                      )         {
    const judgement = this.#judge.judge(bytes, candidates)
    if (judgement === null) {
      const { unlikely } = this.#judge
      if (unlikely !== null) this.#takeUnlikely(bytes, unlikely)
      return -1
    }
    const { candidate, evidence } = judgement
    const hit = this.#hitOf(bytes, candidate, evidence)
    this.#unlikely.get(candidate.of)?.passesElsewhere()
    const { chance } = this.#engine.recognizers[candidate.of]
    if (evidence === 'format' && chance > leastChance && chance <= mostChance) {
      this.#passed[candidate.of]++
      this.#of.set(hit, candidate.of)
    }
    this.#taken = this.#judge.taken = candidate.end
    return candidate.end
  }

  #hitOf(bytes        , candidate           , evidence                  )      {
    this.#countLines(bytes, candidate.start)
    const spot = { offset: this.#offset, line: this.#line, lineStart: this.#lineStart, place: this.#place }
    const hit = this.#tally.hit(bytes, candidate, evidence, spot)
    this.#hits.push(hit)
    return hit
  }

  #takeUnlikely(bytes        , candidate           )       {
    const { of, compact } = candidate
    let unlikely = this.#unlikely.get(of)
    if (unlikely === undefined) {
      // The one at hand is tried already.
      unlikely = new scan_unlikely/* Unlikely */.W(this.#engine.recognizers[of].chance, this.tried[of] - 1)
      this.#unlikely.set(of, unlikely)
    }
    unlikely.passes(compact)
    this.#unlikelyOf.set(this.#hitOf(bytes, candidate, 'format'), of)
  }

  #countLines(bytes        , to        )       {
    let i = this.#counted
    for (; i < to; i++)
      if (bytes[i] === 0x0a) {
        this.#line++
        this.#lineStart = i + 1
      }
    this.#counted = i
  }

  #flush(bytes        , next        )       {
    const { lineDigest } = this.#options
    const { low, high } = this.#judge
    const hits = this.#hits
    const onLine = [...this.#before, ...hits]
    /** The first that may stand on the line of the hit at hand: all 87,000 of a dense megabyte took minutes. */
    let first = 0
    for (const hit of hits) {
      if (lineDigest !== undefined) {
        while (onLine[first].end <= hit.start - tally/* lineReach */.A) first++
        hit.lineDigest = lineDigest(masked(bytes, hit, onLine, first, this.#offset, low, high))
      }
      const of = this.#of.get(hit)
      const unlikely = this.#unlikelyOf.get(hit)
      if (unlikely !== undefined) this.#addAll(this.#unlikely.get(unlikely) .wait(hit, this.tried[unlikely]))
      else if (of === undefined) this.#tally.add(hit, { kind: hit.evidence                         })
      else this.#wait(hit, of)
    }
    this.#before = onLine.filter(({ end }) => end > this.#offset + next - tally/* lineReach */.A)
    this.#hits = []
  }

  #wait(hit     , of        )       {
    const waiting = this.#waiting.get(of)
    if (waiting === undefined) this.#waiting.set(of, [hit])
    else if (waiting.push(hit) === mostWaiting) this.#settle(of, waiting)
  }

  /** Corners of boxes and codes of a shop: of many with one form no more pass its check than by chance. */
  #settle(of        , waiting       )       {
    const { chance } = this.#engine.recognizers[of]
    const tried = this.tried[of]
    const isChance = tried >= enoughForms && this.#passed[of] <= timesChance * chance * tried
    if (!isChance) this.#addAll(waiting)
    waiting.length = 0
  }

  #addAll(hits                )       {
    for (const hit of hits) this.#tally.add(hit, { kind: 'format' })
  }

  /** Settles what waits. */
  finish()       {
    for (const [of, waiting] of this.#waiting) this.#settle(of, waiting)
    for (const [of, unlikely] of this.#unlikely) this.#addAll(unlikely.settle(this.tried[of]))
  }
}

/** Bytes whose hits are handed on together. */
const stretch = 1 << 16

/** Scans a whole source as running text. */
async function scanText(window        , scanner             , signal             )                {
  let from = 0
  let low = 0
  for (;;) {
    await window.fill(low)
    signal.throwIfAborted()
    from -= low
    const to = window.atEnd ? window.end : cutBefore(window.bytes, window.end - margin)
    // Hits of few bytes at a time are gone before they are old.
    while (from < to) {
      const most = from + stretch
      const cut = most < to ? cutBefore(window.bytes, most) : to
      from = scanner.scan(window.bytes, from, cut, 0, window.end, window.offset)
    }
    if (window.atEnd) return scanner.finish()
    low = Math.max(0, from - Math.max(margin, tally/* lineReach */.A))
    scanner.leave(window.bytes, low)
  }
}

/** Bytes that stand in no value. */
const parting = new Uint8Array(256)
for (const sign of '\n\r\t,;"<>{}[]|=') parting[sign.charCodeAt(0)] = 1

/** Where a stretch may end without cutting a value: after the last byte that parts values, or else where it is. */
function cutBefore(bytes        , to        )         {
  for (let cut = to; cut > 0 && cut > to - margin; cut--) if (parting[bytes[cut - 1]] === 1) return cut
  for (let cut = to; cut > 0 && cut > to - margin; cut--) if (bytes[cut - 1] === 0x20) return cut
  return to
}


/***/ }),

/***/ 71142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ Unlikely)
/* harmony export */ });
/* harmony import */ var _pass_rate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5899);


/** Fewer of the values of one form that pass its check, or passes that chance explains so well, are ids. */
const leastPassRate = 0.5
const sureLog10 = -6
/** Hits that wait until it is known how many pass. */
const mostWaiting = 1024

/**
 * Hits of one recognizer that are used for another thing than their form suggests: arguments of calls, parts of URLs.
 * Where nearly all numbers of that form pass the check, and many different ones, they are what they look like.
 */
class Unlikely       {
           #chance        
  /** Values of the form that were seen before these, and hits among those seen since that stand elsewhere. */
  #before        
  #others = 0
  #passed = 0
           #known = new Set        ()
  #hits         = []
  #isSure = false

  constructor(chance        , tried        ) {
    this.#chance = chance
    this.#before = tried
  }

  /** Counts a value that passes the check and is used for another thing. */
  passes(compact        )       {
    this.#passed++
    if (!this.#isSure) this.#known.add(compact)
  }

  /** Counts a hit that has no other use. */
  passesElsewhere()       {
    this.#others++
  }

  /** Keeps a hit. The hits that are told now; `tried`: of how many values of the form, all in all. */
  wait(hit      , tried        )         {
    if (this.#isSure) return [hit]
    return this.#hits.push(hit) < mostWaiting ? [] : this.settle(tried)
  }

  /** Of the hits that wait, those that are told: all or none. */
  settle(tried        )         {
    const hits = this.#hits
    this.#hits = []
    this.#isSure ||= this.#isLikely(tried - this.#before - this.#others)
    this.#known.clear()
    this.#before = tried
    this.#others = this.#passed = 0
    return this.#isSure ? hits : []
  }

  /** Many that are the same tell no more than one. */
  #isLikely(tried        )          {
    const { size } = this.#known
    if (size === 0 || this.#passed < leastPassRate * tried) return false
    const independent = Math.max(size, Math.round((size * tried) / this.#passed))
    return (0,_pass_rate_js__WEBPACK_IMPORTED_MODULE_0__/* .chanceOf */ .E)(size, independent, this.#chance) <= sureLog10
  }
}


/***/ }),

/***/ 69565:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bufferBytes),
/* harmony export */   p: () => (/* binding */ Window)
/* harmony export */ });
/* harmony import */ var _breathe_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25660);
                                               


const bufferBytes = 1 << 20

/**
 * The buffer of the window that was closed last: a new one for each of 7,505 small files took four fifths of the
 * time. It is overwritten before it is read.
 */
let spare                    

/** A stretch of a source, in a buffer that is used over and over. */
class Window {
           bytes        
  /** Valid bytes. */
  end = 0
  /** Nothing comes after `end`. */
  atEnd = false
  /** The source's byte at index 0. */
  offset = 0
           #source            

  constructor(source            ) {
    this.#source = source
    this.bytes = spare ?? Buffer.allocUnsafeSlow(bufferBytes)
    spare = undefined
  }

  close()       {
    this.#source.close()
    spare = this.bytes
  }

  /** Drops what lies before `keep` and fills the buffer up. */
  async fill(keep        )                {
    if (this.offset > 0) await (0,_breathe_js__WEBPACK_IMPORTED_MODULE_0__/* .breathe */ .q)()
    this.bytes.copyWithin(0, keep, this.end)
    this.offset += keep
    this.end -= keep
    while (this.end < this.bytes.length && !this.atEnd) {
      const reading = this.#source.read(this.bytes, this.end)
      const count = typeof reading === 'number' ? reading : await reading
      if (count === 0) this.atEnd = true
      this.end += count
    }
    // Ends the last line for whoever looks for its end: what lies behind is of an earlier file.
    if (this.end < this.bytes.length) this.bytes[this.end] = 0x0a
  }
}


/***/ }),

/***/ 93798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Et: () => (/* binding */ isNumber),
/* harmony export */   _m: () => (/* binding */ isCode),
/* harmony export */   aM: () => (/* binding */ isDecimal),
/* harmony export */   jl: () => (/* binding */ wholeEnd)
/* harmony export */ });
/* harmony import */ var _engine_automaton_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37368);


/** Where a name of few letters speaks for a number, values with so many digits are held against those that pass. */
const leastDigits = 4
/** Codes of a shop or a laboratory are not longer. */
const longestCode = 24

const isDigit = (byte        ) => byte >= 0x30 && byte <= 0x39

/** `-12.345`: a measurement, which no entity is written as; feature tables hold little else. */
function isDecimal(bytes        , start        , end        )          {
  let i = start
  if (bytes[i] === 0x2d) i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  if (i === end || bytes[i] !== 0x2e) return false
  i++
  while (i < end && bytes[i] >= 0x30 && bytes[i] <= 0x39) i++
  return i === end
}

/** Where the digits of `4539148803436467.0` end, as which pandas writes whole numbers beside an empty cell; else `end`. */
function wholeEnd(bytes        , start        , end        )         {
  let dot = end - 1
  while (dot > start && bytes[dot] === 0x30) dot--
  if (dot === start || dot === end - 1 || bytes[dot] !== 0x2e) return end
  for (let i = start; i < dot; i++) if (!isDigit(bytes[i])) return end
  return dot
}

/** Letters and digits, and both: what a shop or a laboratory numbers its things with. */
function isCode(bytes        , start        , end        )          {
  if (end - start > longestCode) return false
  let digits = 0
  for (let i = start; i < end; i++) {
    if (_engine_automaton_js__WEBPACK_IMPORTED_MODULE_0__/* .isWord */ .Jg[bytes[i]] === 0) return false
    if (isDigit(bytes[i])) digits++
  }
  return digits > 0 && digits < end - start
}

/** Digits enough to be a number, and nothing in their place: `***-**-1234` says nothing against what it was. */
function isNumber(bytes        , start        , end        )          {
  let digits = 0
  for (let i = start; i < end; i++) {
    if (isDigit(bytes[i])) digits++
    else if (bytes[i] === 0x2a || (bytes[i] | 0x20) === 0x78) return false
  }
  return digits >= leastDigits
}


/***/ }),

/***/ 74773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ Names),
  l: () => (/* binding */ withoutValues)
});

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/fingerprint.js
var fingerprint = __webpack_require__(50719);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/member.js
var member = __webpack_require__(33079);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/automaton.js
var automaton = __webpack_require__(37368);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/engine/top-level.js
var top_level = __webpack_require__(78102);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/scan.js + 13 modules
var scan = __webpack_require__(4817);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/name-values.js

                                                           
                                                               

                                                           


/** What a name or a line of text is searched for. */
                                                                       

/** A value in a name: bytes of it, `end` exclusive. */
                            
                        
            
                                                  
               
             
                 
                      
 

const lf = 0x0a
const space = 0x20
const at = 0x40
const hyphen = 0x2d
const dot = 0x2e
const slash = 0x2f
const underscore = 0x5f

/**
 * The values in a path, an error or another short text, specimens among them, in their order: those that the scan
 * finds in a sentence. Each part of a path is a line. Names join by `_` and `-` what text parts by a space
 * (`scan_of-512-34-6789`), and go on behind a mail address: of a value that is found one way and the other the longer
 * one is taken.
 */
function valuesIn(text        , searched          )              {
  const bytes = Buffer.from(text)
  const lines = Buffer.from(bytes)
  for (let i = 0; i < lines.length; i++) if (lines[i] === slash) lines[i] = lf
  const found = new Map                   ()
  const loose = loosened(lines)
  const whole = text.includes('://') ? bytes : undefined
  for (const way of [whole, lines, loose, cutDomains(lines), cutDomains(loose)]) {
    if (way === undefined) continue
    for (const value of search(way, searched)) {
      const known = found.get(value.start)
      if (known === undefined || value.end > known.end) found.set(value.start, value)
    }
  }
  const values              = []
  for (const value of [...found.values()].sort((a, b) => a.start - b.start)) {
    const before = values.at(-1)
    // What begins within another is a part of it.
    if (before === undefined || value.start >= before.end) values.push(value)
    else before.end = Math.max(before.end, value.end)
  }
  return values
}

/** With spaces for `_`, and for a `-` between a word and a number; undefined where there is none. */
function loosened(lines        )                     {
  let loose                    
  for (let i = 0; i < lines.length; i++) {
    const isJoint =
      lines[i] === underscore || (lines[i] === hyphen && isDigit(lines[i - 1]) !== isDigit(lines[i + 1]))
    if (!isJoint) continue
    loose ??= Buffer.from(lines)
    loose[i] = space
  }
  return loose
}

const isDigit = (byte                    ) => byte !== undefined && byte >= 0x30 && byte <= 0x39

/**
 * With a space after the domain of each mail address that a name goes on behind: `ada@corp.com.eml`,
 * `ada@corp.com-2024.csv`; undefined where there is none.
 */
function cutDomains(lines                    )                     {
  if (lines === undefined) return undefined
  let cut                    
  for (let i = lines.indexOf(at); i >= 0; i = lines.indexOf(at, i + 1)) {
    let end = i + 1
    while (isDomain(lines[end])) end++
    for (let j = end; j > i; j--) {
      if (j < end && lines[j] !== dot && lines[j] !== hyphen) continue
      const label = lines.lastIndexOf(dot, j - 1) + 1
      if (label < i + 3 || !(0,top_level/* isTopLevel */.i)(lines.toString('latin1', label, j))) continue
      if (j < end || lines[end] === underscore) {
        cut ??= Buffer.from(lines)
        cut[j] = space
      }
      break
    }
  }
  return cut
}

const isDomain = (byte                    ) =>
  byte !== undefined &&
  byte < 0x80 &&
  (byte === dot || byte === hyphen || (byte !== underscore && automaton/* isWord */.Jg[byte] === 1))

const isPart = (byte        ) => byte >= 0x80 || automaton/* isWord */.Jg[byte] === 1

function search(bytes        , { recognizers, columnRules }          )              {
  const { engine, judge } = (0,scan/* contextOf */.Vm)({ recognizers, columnRules })
  const values              = []
  judge.low = 0
  judge.high = bytes.length
  judge.taken = 0
  const taker        = {
    allowed: judge.allowed,
    named: judge.allowed,
    get stamp() {
      return judge.stamp
    },
    prepare: (...place) => judge.prepare(...place),
    take(text        , candidates                      ) {
      const judgement = judge.judge(text, candidates)
      if (judgement === null) return -1
      const { candidate, evidence } = judgement
      const { of, tier, start, end, compact, isSynthetic } = candidate
      // Of `jürgen@` the engine reads what follows its last letter beyond ASCII.
      let from = start
      if (text[from - 1] >= 0x80) while (from > 0 && isPart(text[from - 1])) from--
      values.push({
        recognizer: engine.recognizers[of],
        tier,
        evidence,
        start: from,
        end,
        compact,
        isSynthetic,
      })
      judge.taken = end
      return end
    },
  }
  engine.scan(bytes, 0, bytes.length, 0, bytes.length, taker)
  return values
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/shown-names.js





/** Six digits, parted or not, and what stands before and behind an `@`: values, not words. */
const looksLikeValue = /\d(?:[\s./-]?\d){5}|[^\s@]@[^\s@]/

/** A name without the parts of its path that look like values. */
function withoutValues(name        )         {
  return name
    .split('.')
    .map(part => (looksLikeValue.test(part) ? '…' : part))
    .join('.')
}

/** A folder of a path, or the file. */
                    
              
                             
              
                                  
                     
 

/** Names as they may be told: those of files, columns and keys may be personal data themselves. */
class Names {
           #searched          
           #key                    
           #columns = new Map                ()
           #paths = new Map                ()
           #values = new Map                     ()
  /** By what is told of a file or folder: the numbers of those of which it is told. */
           #alike = new Map                             ()

  /** @param key keys the tags of values that are compared. */
  constructor(searched          , key         ) {
    this.#searched = searched
    this.#key = key
  }

  /**
   * A column, a JSON path or a path within an archive: a table without a header has values in its place, and keys of
   * a JSON object may be personal data as well. Such a part of a path is told as `…`, such a name as a whole by its
   * number.
   */
  column(name        )         {
    let shown = this.#columns.get(name)
    if (shown === undefined) {
      const plain = withoutValues(replaced(name, valuesIn(name, this.#searched), () => '…'))
      const isSafe =
        valuesIn(plain, this.#searched).length === 0 && !looksLikeValue.test(plain) && /[^.…]/.test(plain)
      shown = isSafe ? plain : `(name ${this.#columns.size + 1}: personal data itself)`
      this.#columns.set(name, shown)
    }
    return shown
  }

  /** A path: `patients/<US_SSN>.json`, and of the second file of that name `patients/<US_SSN 2>.json`. */
  path(path        )         {
    const [file, inner] = (0,member/* partsOf */.CI)(path)
    let shown = this.#paths.get(file)
    if (shown === undefined) {
      shown = ''
      for (const { name, path, values } of this.parts(file)) {
        const told = replaced(name, values, entityText)
        shown += (shown === '' ? '' : '/') + (values.length === 0 ? name : this.#numbered(shown, told, path))
      }
      this.#paths.set(file, shown)
    }
    return inner === undefined ? shown : `${shown}!${this.column(inner)}`
  }

  #numbered(folder        , name        , path        )         {
    const key = `${folder}/${name}`
    const alike = this.#alike.get(key) ?? new Map                ()
    this.#alike.set(key, alike)
    const number = alike.get(path) ?? alike.size + 1
    alike.set(path, number)
    return number === 1 ? name : name.replace('>', ` ${number}>`)
  }

  /** A text in which names of files may stand: each value of it is its entity. */
  text(text        )         {
    return replaced(text, this.#valuesOf(text), entityText)
  }

  /** The folders of a path and the file: their names, with their values; one part where there is no value. */
  parts(path        )             {
    const values = this.#valuesOf(path)
    if (values.length === 0) return [{ name: path, path, values }]
    const parts             = []
    let start = 0
    let length = 0
    for (const name of path.split('/')) {
      const end = start + Buffer.byteLength(name)
      const own = values
        .filter(value => value.start >= start && value.start < end)
        .map(value => ({ ...value, start: value.start - start, end: value.end - start }))
      length += name.length
      parts.push({ name, path: path.slice(0, length), values: own })
      start = end + 1
      length++
    }
    return parts
  }

  /** The values of a path or another text that are no specimens. */
  #valuesOf(text        )              {
    let values = this.#values.get(text)
    if (values === undefined) {
      values = valuesIn(text, this.#searched).filter(({ isSynthetic }) => !isSynthetic)
      this.#values.set(text, values)
    }
    return values
  }

  /**
   * What a file is known by where it is written down: the path, but of each value in it 16 bits of a keyed digest, and
   * of a path within an archive what looks like no value.
   */
  known(path        )         {
    const [file, inner] = (0,member/* partsOf */.CI)(path)
    const known = replaced(
      file,
      this.#valuesOf(file),
      value => `<${value.recognizer.entity} ${this.digest(value).slice(0, 4)}>`,
    )
    return inner === undefined ? known : `${known}!${withoutValues(inner)}`
  }

  /** `known`, fit to be told. */
  keyedPath(path        )         {
    const [file, inner] = (0,member/* partsOf */.CI)(path)
    return inner === undefined ? this.known(file) : `${this.known(file)}!${this.keyed(inner)}`
  }

  /** A column, a JSON path or a path within an archive; one that may not be told as 16 bits of a keyed digest. */
  keyed(name        )         {
    return this.column(name) === name ? name : `<name ${(0,fingerprint/* valueDigest */.Q2)(this.#key, 'name', name).slice(0, 4)}>`
  }

  /** A keyed digest of a value. */
  digest({ recognizer: { entity }, compact }           )         {
    return (0,fingerprint/* valueDigest */.Q2)(this.#key, entity, compact)
  }

  /** An error, without the values of the paths that its message and its stack name. */
  silenced(error         )          {
    if (!(error instanceof Error)) return error
    for (const part of ['message', 'stack']         ) {
      const text = error[part] ?? ''
      const told = this.text(text)
      if (told !== text) error[part] = told
    }
    if (error instanceof errors/* DataError */.fL)
      Object.assign(error, { place: { ...error.place, path: this.text(error.place.path) } })
    return error
  }
}

const entityText = ({ recognizer }           ) => `<${recognizer.entity}>`

function replaced(text        , values                      , by                              )         {
  if (values.length === 0) return text
  const bytes = Buffer.from(text)
  let told = ''
  let at = 0
  for (const value of values) {
    told += bytes.toString('utf8', at, value.start) + by(value)
    at = value.end
  }
  return told + bytes.toString('utf8', at)
}


/***/ })

};
