export const id = 5951;
export const ids = [5951];
export const modules = {

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ committedBlobs),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   sH: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61125);





/** A file as git holds it. */
                       
                
               
 

/**
 * What a commit holds below `root`: path to blob, without links and submodules. Undefined where `root` is in
 * no repository, or in one without a commit.
 */
async function committedBlobs(root        , commit = 'HEAD')                                         {
  let listing        
  try {
    listing = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, 'ls-tree', '-r', '-l', '-z', commit)
  } catch {
    return undefined
  }
  const blobs = new Map              ()
  for (const entry of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry)
    if (match === null || match[1] === '120000') continue
    blobs.set(match[4] , { object: match[2] , bytes: Number(match[3]) })
  }
  return blobs
}

/** The bytes of many small git objects, through one process, in their order. */
async function readBlobs(root        , blobs                 )                    {
  if (blobs.length === 0) return []
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .g, 'cat-file', '--batch'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const parts           = []
  child.stdout.on('data', part => parts.push(part))
  child.stdin.on('error', () => {})
  child.stdin.end(`${blobs.map(({ object }) => object).join('\n')}\n`)
  const [status] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')
  if (status !== 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git cat-file failed')
  // Each is `<object> blob <size>\n<bytes>\n`.
  const all = Buffer.concat(parts)
  let at = 0
  return blobs.map(({ object }) => {
    const line = all.indexOf(10, at)
    const [name, , size] = all.toString('latin1', at, line).split(' ')
    if (name !== object || size === undefined)
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`git could not read the object ${object}`)
    at = line + 2 + Number(size)
    return all.subarray(line + 1, line + 1 + Number(size))
  })
}

/** The address that `origin` is fetched from; undefined where there is none. */
async function originUrl(root        )                              {
  const url = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, 'config', '--get', 'remote.origin.url').catch(() => '')
  return url.trim() === '' ? undefined : url.trim()
}


/***/ }),

/***/ 45757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);



/** What lies in a folder. A name that is not UTF-8 has its wrong bytes as U+FFFD and cannot be opened. */
                              
              
                 
                                            
                   
               
 

/**
 * The entries of a folder, not sorted; nothing is left out and no link is followed.
 *
 * @param path where it is, for the system.
 */
function readFolder(path        )                {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' }).map(entry => {
    const name = entry.name.toString()
    const kind = entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'other'
    const isUtf8 = Buffer.from(name).equals(entry.name)
    const bytes = kind === 'file' && isUtf8 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).size : 0
    return { name, isUtf8, kind, bytes }
  })
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _hash_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29744);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61748);




/** A thread takes about as long to start as this is to hash. */
const worthAThread = { files: 200, bytes: 64 << 20 }
/** More of them wait for the disk. */
const mostThreads = 4
/** Files that a thread is given at a time: few enough to share the work evenly, many enough to talk little. */
const batch = 64

/**
 * Hashes many files, each read once, in the order of the jobs. Uses a thread for each core, up to four, where there is
 * enough to do: reading many files at once with promises is slower than one thread after the other (0.83 of its speed).
 *
 * @param bytes of all files together, as far as known.
 */
async function hashFiles(
  jobs                    ,
  {
    bytes,
    signal,
    threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()),
  }                                                          ,
)                    {
  const isSmall = jobs.length < 2 || (jobs.length < worthAThread.files && bytes < worthAThread.bytes)
  const found = new Array        (jobs.length)
  if (isSmall || threads < 2) {
    for (const [i, job] of jobs.entries()) {
      signal.throwIfAborted()
      found[i] = (0,_hash_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFile */ .D)(job)
    }
    return found
  }
  const size = Math.max(1, Math.min(batch, Math.ceil(jobs.length / threads / 4)))
  let from = 0
  await (0,_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .inThreads */ .p)                 (
    __webpack_require__.ab + "hash-worker.js",
    _hash_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .threadMark */ .Q,
    Math.min(threads, jobs.length),
    {
      next() {
        if (from >= jobs.length) return
        from += size
        return { from: from - size, jobs: jobs.slice(from - size, from) }
      },
      done({ from }, hashed) {
        for (const [i, one] of hashed.entries()) found[from + i] = one
      },
    },
    { signal },
  )
  return found
}

                 
                                
              
                          
 


/***/ }),

/***/ 29744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   Q: () => (/* binding */ threadMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/**
 * Hashes files, here or in a thread of its own. The thread runs this very file, which the build copies as it
 * is: it may import nothing but Node's own modules.
 */




/** `md5-dos2unix` is what DVC before 3.0 wrote for an MD5. */
                                                                                                      

/** A hash of the bytes as they are, or of the text with its line endings turned into those named. */
                                                                     

/** A file by its absolute path, and what is to be known of it. */
                          
              
                           
 

/** Bytes read and the digests in lower-case hexadecimal, in the order asked for; or what the system said. */
                                                                             

/** What the thread is told, so that this file does nothing when it is merely imported. */
const threadMark = 'hash files'

/** DVC's own chunk: which of them are text is decided for each, so the size is part of the hash. */
const chunkBytes = 1 << 20
const chunk = Buffer.allocUnsafeSlow(chunkBytes)

/** Reads a file once, synchronously, for all its hashes. */
function hashFile({ path, wanted }         )         {
  let descriptor        
  try {
    descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r')
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  }
  try {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor)
    // A named pipe that was swapped in for the file would never end.
    if (!stat.isFile()) return { error: 'not a file' }
    return digest(descriptor, stat.size, wanted)
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)
  }
}

function digest(descriptor        , size        , wanted                   )         {
  if (size <= chunkBytes && wanted.every(isPlain)) {
    // In one go: most files of a dataset are small, and a hash object costs as much as 2 KiB.
    const part = chunk.subarray(0, fill(descriptor, size))
    return { bytes: part.length, digests: wanted.map(name => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, part)) }
  }
  const hashes = wanted.map(hasher)
  let bytes = 0
  while (bytes < size) {
    const part = chunk.subarray(0, fill(descriptor, size - bytes))
    if (part.length === 0) break
    for (const { add } of hashes) add(part)
    bytes += part.length
  }
  return { bytes, digests: hashes.map(({ end }) => end()) }
}

const isPlain = (wanted        ) => !wanted.includes('/') && wanted !== 'md5-dos2unix'

/**
 * Fills the chunk, with at most `most` bytes: a read may return less than was asked for before the end, and DVC's
 * chunks are whole.
 */
function fill(descriptor        , most        )         {
  const wanted = Math.min(most, chunkBytes)
  let size = 0
  while (size < wanted) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, chunk, size, wanted - size, null)
    if (read === 0) break
    size += read
  }
  return size
}

                  
                         
               
 

function hasher(wanted        )         {
  const [name, endings] = wanted.split('/')                                         
  const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name === 'md5-dos2unix' ? 'md5' : name)
  if (endings !== undefined) return endingsTurned(sum, endings)
  const add =
    name === 'md5-dos2unix'
      ? (part        ) => void sum.update(isDvcText(part) ? withLf(part) : part)
      : (part        ) => void sum.update(part)
  return { add, end: () => sum.digest('hex') }
}

/**
 * A text with all its line endings turned. What git takes for binary (a NUL in the first 8,000 bytes) is
 * hashed as it is, since `core.autocrlf` leaves it alone too.
 */
function endingsTurned(sum      , to               )         {
  let isText                     
  let endsInCr = false
  return {
    add(part) {
      isText ??= !part.subarray(0, 8000).includes(0)
      if (!isText) return void sum.update(part)
      if (to === 'crlf') {
        sum.update(withCrLf(part, endsInCr))
        endsInCr = part.at(-1) === 13
        return
      }
      // A CR at the end is kept back until it is known whether an LF follows it.
      if (endsInCr && part[0] !== 10) sum.update('\r')
      endsInCr = part.at(-1) === 13
      sum.update(withLf(endsInCr ? part.subarray(0, -1) : part))
    },
    end() {
      if (isText && to === 'lf' && endsInCr) sum.update('\r')
      return sum.digest('hex')
    },
  }
}

/** Every CRLF as LF. */
function withLf(part        )         {
  const out = Buffer.allocUnsafe(part.length)
  let size = 0
  let from = 0
  for (let at = part.indexOf('\r\n'); at !== -1; at = part.indexOf('\r\n', at + 2)) {
    size += part.copy(out, size, from, at)
    from = at + 1
  }
  size += part.copy(out, size, from)
  return out.subarray(0, size)
}

/** Every LF that no CR precedes as CRLF. */
function withCrLf(part        , isAfterCr         )         {
  const out = Buffer.allocUnsafe(part.length * 2)
  let size = 0
  let before = isAfterCr ? 13 : 0
  for (const byte of part) {
    if (byte === 10 && before !== 13) out[size++] = 13
    out[size++] = byte
    before = byte
  }
  return out.subarray(0, size)
}

/** DVC's guess (`istextblock`): no NUL in the first 512 bytes and at most 30 % outside of printable ASCII. */
function isDvcText(part        )          {
  const block = part.subarray(0, 512)
  let others = 0
  for (const byte of block) {
    if (byte === 0) return false
    if (
      !(
        (byte >= 0x20 && byte <= 0x7e) ||
        byte === 8 ||
        byte === 9 ||
        byte === 10 ||
        byte === 12 ||
        byte === 13
      )
    )
      others++
  }
  return others / block.length <= 0.3
}

if (node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData === threadMark) {
  node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .on('message', ({ jobs }                     ) => node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .postMessage(jobs.map(hashFile)))
}


/***/ }),

/***/ 65951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitOf: () => (/* reexport */ commitOf),
  committedBlobs: () => (/* reexport */ blobs/* committedBlobs */.D8),
  fetchCommit: () => (/* reexport */ fetchCommit),
  fileSource: () => (/* reexport */ working_tree/* fileSource */.I),
  gitTree: () => (/* reexport */ gitTree),
  hashFile: () => (/* reexport */ hash_worker/* hashFile */.D),
  hashFiles: () => (/* reexport */ hash_files/* hashFiles */.y),
  inThreads: () => (/* reexport */ threads/* inThreads */.p),
  listedFiles: () => (/* reexport */ listed/* listedFiles */.H),
  mergeBase: () => (/* reexport */ mergeBase),
  originUrl: () => (/* reexport */ blobs/* originUrl */.sH),
  readBlobs: () => (/* reexport */ blobs/* readBlobs */.b4),
  readBytes: () => (/* reexport */ read_text/* readBytes */.i),
  readFolder: () => (/* reexport */ folder/* readFolder */.j),
  readPatterns: () => (/* reexport */ paths/* readPatterns */.ce),
  readText: () => (/* reexport */ read_text/* readText */.y),
  workingTree: () => (/* reexport */ working_tree/* workingTree */.c)
});

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/revisions/src/run-git.js
var run_git = __webpack_require__(61125);
;// CONCATENATED MODULE: ./.build/packages/revisions/src/base.js



/** How many commits are fetched at a time while a merge base is looked for in a shallow clone. */
const deepenings = [50, 200, 1000]

/**
 * The commit that a change is compared with: the merge base of what is checked out and `tip`, the commit of
 * the base branch that the event names. Fetches what a shallow clone lacks.
 *
 * Where the checkout is the merge commit that GitHub makes for a pull request, `tip` is its parent, so that
 * a clone of depth 1 needs one commit more and no history.
 *
 * Throws a `ConfigError` that names `fetch-depth` where the commit cannot be had.
 */
async function mergeBase(root        , tip        )                  {
  if (!/^[0-9a-f]{40,64}$/.test(tip)) throw new errors/* ConfigError */.xL(`the base commit of the event is no commit hash`)
  await fetchCommit(root, tip)
  const head = await (0,run_git/* git */.$)(root, 'cat-file', 'commit', 'HEAD')
  if (head.split('\n\n', 1)[0] .split('\n').includes(`parent ${tip}`)) return tip
  for (const depth of [0, ...deepenings]) {
    if (depth > 0) {
      if ((await (0,run_git/* git */.$)(root, 'rev-parse', '--is-shallow-repository')).trim() !== 'true') break
      await (0,run_git/* git */.$)(root, 'fetch', '--no-tags', '--quiet', `--deepen=${depth}`, 'origin', tip).catch(() => '')
    }
    const found = await (0,run_git/* git */.$)(root, 'merge-base', 'HEAD', tip).catch(() => '')
    if (found !== '') return found.trim()
  }
  throw new errors/* ConfigError */.xL(`no commit is common to the checkout and the base ${tip.slice(0, 7)}`, {
    remedy: 'check out with `fetch-depth: 0`',
  })
}

/** Makes a commit readable; fetches just that one where it is not there. */
async function fetchCommit(root        , commit        )                {
  const isPresent = () =>
    (0,run_git/* git */.$)(root, 'cat-file', '-e', `${commit}^{commit}`).then(
      () => true,
      () => false,
    )
  if (await isPresent()) return
  let said = ''
  await (0,run_git/* git */.$)(root, 'fetch', '--no-tags', '--quiet', '--depth=1', 'origin', commit).catch((error       ) => {
    said = `: ${error.message}`
  })
  if (await isPresent()) return
  throw new errors/* ConfigError */.xL(
    `the base commit ${commit.slice(0, 7)} is not in this clone and could not be fetched${said}`,
    {
      remedy:
        'check out with `fetch-depth: 0`, and keep the credentials of the checkout in a private repository',
    },
  )
}

/** The commit that a user names: a branch, a tag, `HEAD~1`. A `ConfigError` where there is none. */
async function commitOf(root        , revision        )                  {
  try {
    return (await (0,run_git/* git */.$)(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim()
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`there is no commit ${revision} in this repository`, {
      cause,
      remedy: 'name a branch, a tag or a commit that `git log` shows',
    })
  }
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/blobs.js
var blobs = __webpack_require__(1753);
// EXTERNAL MODULE: ./.build/packages/revisions/src/folder.js
var folder = __webpack_require__(45757);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
;// CONCATENATED MODULE: ./.build/packages/revisions/src/cat-file.js

                                                     



/** How long a process waits for another question. */
const idleMilliseconds = 500

/** Answers of one `git cat-file`, each of which begins with a line. */
                 
                                                      
                                
                                         
              
 

/**
 * Asks git for many objects through one process: one for each took three quarters of the time of a pull request with
 * thousands of files. It ends by itself, and keeps this process from ending only while a question is open.
 *
 * @param kind `--batch-check` tells the size alone. The bytes are held in memory.
 */
function catFile(root        , kind                             ) {
  let asked                   
  let idle                            
  let turn                   = Promise.resolve()

  function start()        {
    const child = (0,external_node_child_process_.spawn)('git', [...run_git/* safe */.g, 'cat-file', kind], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] })
    // It says so itself where it cannot be written to or read from.
    child.on('error', () => {})
    child.stdin.on('error', () => {})
    return {
      child,
      answers: child.stdout[Symbol.asyncIterator]()                         ,
      rest: Buffer.alloc(0),
    }
  }

  async function more(from       , object        )                {
    const { value, done } = await from.answers.next()
    if (done) throw new errors/* ConfigError */.xL(`git could not read the object ${object}`)
    from.rest = from.rest.length === 0 ? value : Buffer.concat([from.rest, value])
  }

  async function take(from       , bytes        , object        )                  {
    while (from.rest.length < bytes) await more(from, object)
    const taken = from.rest.subarray(0, bytes)
    from.rest = from.rest.subarray(bytes)
    return taken
  }

  async function ask(object        )                                           {
    clearTimeout(idle)
    asked ??= start()
    const from = asked
    hold(from, true)
    try {
      from.child.stdin.write(`${object}\n`)
      let line = -1
      for (; line < 0; line = from.rest.indexOf(10)) await more(from, object)
      const [, kindOf, size] = (await take(from, line + 1, object)).toString('latin1').split(' ')
      if (kindOf !== 'blob') throw new errors/* ConfigError */.xL(`git could not read the object ${object}`)
      const bytes = kind === '--batch' ? await take(from, Number(size) + 1, object) : from.rest.subarray(0, 0)
      hold(from, false)
      idle = setTimeout(end, idleMilliseconds).unref()
      return { size: Number(size), bytes: bytes.subarray(0, -1) }
    } catch (error) {
      end()
      throw error
    }
  }

  function end()       {
    asked?.child.kill()
    asked = undefined
  }

  return (object        )                                           => {
    const answer = turn.then(() => ask(object))
    turn = answer.catch(() => {})
    return answer
  }
}

/** Whether this process waits for the other one. */
function hold({ child }       , isHeld         )       {
  for (const handle of [child, child.stdin, child.stdout]                                               )
    isHeld ? handle.ref() : handle.unref()
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/lfs.js
var lfs = __webpack_require__(35446);
// EXTERNAL MODULE: ./.build/packages/revisions/src/paths.js
var paths = __webpack_require__(5241);
;// CONCATENATED MODULE: ./.build/packages/revisions/src/git.js


                                           






/**
 * The files of a commit, read from git's objects: nothing is checked out.
 *
 * Paths are relative to `root`, which may be a folder of the repository. Throws a `ConfigError` where `root`
 * is not in a git repository.
 *
 * @param commit a full commit hash that is present (see `fetchCommit`).
 */
async function gitTree(root        , commit        )                        {
  const prefix = (await (0,run_git/* git */.$)(root, 'rev-parse', '--show-prefix')).trim()
  let files                                 
  const objects = async () => {
    files ??= parseTree(await (0,run_git/* git */.$)(root, 'ls-tree', '-r', '-z', '--full-tree', commit), prefix)
    return files
  }
  const sizeOf = catFile(root, '--batch-check')
  const bytesOf = catFile(root, '--batch')
  return {
    name: 'base',
    label: commit.slice(0, 7),
    async list(patterns) {
      const found = new Set        ()
      const tracked = await objects()
      for (const { isGlob, text, matches } of await (0,paths/* readPatterns */.ce)(patterns)) {
        if (!isGlob && tracked.has(text)) found.add(text)
        if (isGlob) for (const path of tracked.keys()) if (matches(path)) found.add(path)
      }
      return (0,paths/* sorted */.IP)(found)
    },
    async size(path) {
      const object = (await objects()).get((0,paths/* clean */.uH)(path))
      return object === undefined ? undefined : (await sizeOf(object)).size
    },
    async open(path, as = 'data') {
      const object = (await objects()).get((0,paths/* clean */.uH)(path))
      if (object === undefined)
        throw new errors/* DataError */.fL(`there is no such file in ${commit.slice(0, 7)}`, { path })
      const { size } = await sizeOf(object)
      const source =
        size <= mostHeld ? bytesSource((await bytesOf(object)).bytes) : await blobSource(root, object)
      return as === 'stored' ? source : (0,lfs/* lfsPointer */.F)(source, path, `commit ${commit.slice(0, 7)}`)
    },
    changes: async () =>
      [
        ...parseChanges(
          await (0,run_git/* git */.$)(root, 'diff', '--no-ext-diff', '--name-status', '-z', '-M', '--relative', commit),
        ),
        ...(await (0,run_git/* git */.$)(root, 'ls-files', '--others', '--exclude-standard', '-z'))
          .split('\0')
          .filter(path => path !== '')
          .map(path => ({ path, kind: 'added' })         ),
      ].sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
}

/** Path to blob of the regular files of `ls-tree -r -z`; links and submodules hold no data of their own. */
function parseTree(listing        , prefix        )                      {
  const files = new Map                ()
  for (const entry of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+)\t(.*)$/s.exec(entry)
    if (match === null || match[1] === '120000' || !match[3] .startsWith(prefix)) continue
    files.set(match[3] .slice(prefix.length), match[2] )
  }
  return files
}

/** Of `diff --name-status -z`: a letter, a path, and after `R` another one. A changed type is a change. */
function parseChanges(listing        )               {
  const parts = listing.split('\0')
  const found               = []
  for (let i = 0; i + 1 < parts.length; ) {
    const letter = parts[i++] [0]
    const path = parts[i++] 
    if (letter === 'R') found.push({ path: parts[i++] , kind: 'renamed', from: path })
    else found.push({ path, kind: letter === 'A' ? 'added' : letter === 'D' ? 'deleted' : 'modified' })
  }
  return found
}

/** A larger object is not held in memory. */
const mostHeld = 1 << 20

function bytesSource(bytes        )             {
  let given = 0
  return {
    read(into, at) {
      const part = bytes.subarray(given, given + into.length - at)
      into.set(part, at)
      given += part.length
      return part.length
    },
    close() {},
  }
}

/** The bytes of a git object, pulled from a process as they are read. */
async function blobSource(root        , object        )                      {
  const child = (0,external_node_child_process_.spawn)('git', [...run_git/* safe */.g, 'cat-file', 'blob', object], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await (0,external_node_events_.once)(child, 'spawn')
  child.stderr.resume()
  const closed = (0,external_node_events_.once)(child, 'close')
  const next = chunks(child.stdout)
  let rest             = new Uint8Array(0)
  return {
    async read(into, at) {
      if (rest.length === 0) {
        const chunk = await next()
        if (chunk === undefined) {
          const [status] = await closed
          if (status !== 0) throw new errors/* ConfigError */.xL(`git could not read the object ${object}`)
          return 0
        }
        rest = chunk
      }
      const size = Math.min(rest.length, into.length - at)
      into.set(rest.subarray(0, size), at)
      rest = rest.subarray(size)
      return size
    },
    close() {
      child.kill()
    },
  }
}

function chunks(stream          )                                        {
  const iterator = stream[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await iterator.next()
    return done ? undefined : (value          )
  }
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-files.js
var hash_files = __webpack_require__(9083);
// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-worker.js
var hash_worker = __webpack_require__(29744);
// EXTERNAL MODULE: ./.build/packages/revisions/src/listed.js
var listed = __webpack_require__(95156);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
// EXTERNAL MODULE: ./.build/packages/revisions/src/threads.js
var threads = __webpack_require__(61748);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
;// CONCATENATED MODULE: ./.build/packages/revisions/src/index.js













/***/ }),

/***/ 95156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5241);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61125);






/**
 * The files below `root` that git holds or would add, without what it ignores; at most `most` of them, and `isCut`
 * says that there are more. Throws a `ConfigError` where `root` is in no repository.
 */
async function listedFiles(root        , most        )                                               {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .g, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').catch(cause => {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git' })
  })
  const paths = new Set        ()
  let rest = ''
  child.stdout.setEncoding('utf8')
  for await (const part of child.stdout) {
    const names = (rest + part).split('\0')
    rest = names.pop() 
    for (const name of names) if (paths.size < most) paths.add(name)
    // Leaving the loop closes the pipe, which ends git.
    if (paths.size === most) return { paths: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(paths), isCut: true }
  }
  const [status] = await closed
  if (status !== 0)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git could not list the files', {
      remedy: 'run this in a folder of a git repository',
    })
  return { paths: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(paths), isCut: false }
}


/***/ }),

/***/ 80009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** Files that are read whole are written by people, or list files: this is a hundred times the largest. */
const usual = 16 << 20

/**
 * A whole file as bytes; as it is `stored` it may be a Git LFS pointer. Throws a `DataError` where it is larger than
 * `most`: nothing of it is then read.
 */
async function readBytes(
  revision          ,
  path        ,
  most = usual,
  as                    = 'stored',
)                  {
  const size = (await revision.size(path)) ?? 0
  if (size > most)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is larger than ${most >> 20} MiB, the most that is read of such a file`, { path })
  const source = await revision.open(path, as)
  try {
    const bytes = Buffer.alloc(size)
    let filled = 0
    while (filled < size) {
      const read = await source.read(bytes, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    source.close()
  }
}

/** A whole text, without a byte order mark. Throws a `DataError` where it is too large or not UTF-8. */
async function readText(revision          , path        , most         )                  {
  const bytes = await readBytes(revision, path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('is not UTF-8', { path }, { cause, remedy: 'save it as UTF-8' })
  }
}


/***/ }),

/***/ 61125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   g: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);




/**
 * In a container job the checkout belongs to another user, and git refuses to read it. Only plumbing that
 * runs no hook and no command of the repository's configuration is called here.
 */
const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

/** Of what git says the cause, which it says first; advice of several lines may follow. */
function errorOf(said        )         {
  const lines = said.trim().split('\n')
  return lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) 
}

/** What a git command prints. Throws a `ConfigError` with git's own words where it fails. */
async function git(root        , ...args          )                  {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  const out           = []
  const error           = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => error.push(chunk))
  let status        
  try {
    ;[status] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git on the runner' })
  }
  if (status !== 0) {
    const said = errorOf(Buffer.concat(error).toString())
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`git ${args[0]} failed: ${said}`)
  }
  return Buffer.concat(out).toString()
}


/***/ }),

/***/ 61748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inThreads)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);


/** What threads are to do, one job after the other. */
                                     
                                                                            
                         
                                      
 

/**
 * Does jobs in threads of their own. Each runs the script, is told `data` (its `workerData`), and answers every message
 * that it gets with one of its own, in their order.
 *
 * Rejects with what a thread threw, or with the reason of the signal; no thread is left then.
 */
async function inThreads             (
  script     ,
  data         ,
  threads        ,
  shift                    ,
  { signal, limits }                                                  ,
)                {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers       ()
  const workers = Array.from(
    { length: threads },
    () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { workerData: data, ...(limits && { resourceLimits: limits }) }),
  )
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([aborted.promise, Promise.all(workers.map(worker => work(worker, shift)))])
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** Jobs that a thread has before it: one to do, and one so that it need not wait for the next. */
const ahead = 2

function work             (worker        , shift                    )                {
  const { promise, resolve, reject } = Promise.withResolvers      ()
  const given        = []
  const give = () => {
    const job = shift.next()
    if (job !== undefined) {
      given.push(job)
      worker.postMessage(job)
    } else if (given.length === 0) resolve()
  }
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('a thread ended before its work was done')))
  worker.on('message', (answer        ) => {
    try {
      shift.done(given.shift() , answer)
      give()
    } catch (error) {
      reject(error)
    }
  })
  for (let i = 0; i < ahead; i++) give()
  return promise
}


/***/ })

};
