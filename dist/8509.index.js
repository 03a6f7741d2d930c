export const id = 8509;
export const ids = [8509];
export const modules = {

/***/ 74405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   listen: () => (/* binding */ listen)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);
/* harmony import */ var _revisions_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15059);
/* harmony import */ var _scanner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75006);




/** What a thread is told at its start. */
                                         
                            
              
 

/** Answers every message, which names files of the head, with what their scans found. */
function listen()       {
  const { root, ...request } = node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.workerData          
  const head = (0,_revisions_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .workingTree */ .c)(root)
  // Who gives up ends the thread.
  const search = (0,_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .searchFor */ .G)(request, new AbortController().signal)
  let turn = Promise.resolve()
  node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort .on('message', ({ paths }                     ) => {
    turn = turn.then(async () => {
      const scans         = []
      for (const path of paths) scans.push(await (0,_scanner_js__WEBPACK_IMPORTED_MODULE_2__/* .scanOne */ .U)(head, path, path, search))
      node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.parentPort .postMessage(scans)
    })
  })
}


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


/***/ })

};
