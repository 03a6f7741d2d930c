export const id = 7615;
export const ids = [7615];
export const modules = {

/***/ 97615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commitOf: () => (/* reexport */ commitOf),
  committedBlobs: () => (/* reexport */ blobs/* committedBlobs */.D8),
  fetchCommit: () => (/* reexport */ fetchCommit),
  fileSource: () => (/* reexport */ working_tree/* fileSource */.I),
  gitTree: () => (/* reexport */ git/* gitTree */.$G),
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
// EXTERNAL MODULE: ./.build/packages/revisions/src/git.js
var git = __webpack_require__(93749);
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
  const head = await (0,git/* git */.$Y)(root, 'cat-file', 'commit', 'HEAD')
  if (head.split('\n\n', 1)[0] .split('\n').includes(`parent ${tip}`)) return tip
  for (const depth of [0, ...deepenings]) {
    if (depth > 0) {
      if ((await (0,git/* git */.$Y)(root, 'rev-parse', '--is-shallow-repository')).trim() !== 'true') break
      await (0,git/* git */.$Y)(root, 'fetch', '--no-tags', '--quiet', `--deepen=${depth}`, 'origin', tip).catch(() => '')
    }
    const found = await (0,git/* git */.$Y)(root, 'merge-base', 'HEAD', tip).catch(() => '')
    if (found !== '') return found.trim()
  }
  throw new errors/* ConfigError */.xL(`no commit is common to the checkout and the base ${tip.slice(0, 7)}`, {
    remedy: 'check out with `fetch-depth: 0`',
  })
}

/** Makes a commit readable; fetches just that one where it is not there. */
async function fetchCommit(root        , commit        )                {
  const isPresent = () =>
    (0,git/* git */.$Y)(root, 'cat-file', '-e', `${commit}^{commit}`).then(
      () => true,
      () => false,
    )
  if (await isPresent()) return
  let said = ''
  await (0,git/* git */.$Y)(root, 'fetch', '--no-tags', '--quiet', '--depth=1', 'origin', commit).catch((error       ) => {
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
    return (await (0,git/* git */.$Y)(root, 'rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`)).trim()
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
// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-files.js
var hash_files = __webpack_require__(9083);
// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-worker.js
var hash_worker = __webpack_require__(29744);
// EXTERNAL MODULE: ./.build/packages/revisions/src/listed.js
var listed = __webpack_require__(95156);
// EXTERNAL MODULE: ./.build/packages/revisions/src/paths.js
var paths = __webpack_require__(5241);
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
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93749);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5241);






/**
 * The files below `root` that git holds or would add, without what it ignores; at most `most` of them, and `isCut`
 * says that there are more. Throws a `ConfigError` where `root` is in no repository.
 */
async function listedFiles(root        , most        )                                               {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._git_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .gB, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
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


/***/ })

};
