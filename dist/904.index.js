export const id = 904;
export const ids = [904];
export const modules = {

/***/ 93749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $G: () => (/* binding */ gitTree),
/* harmony export */   $Y: () => (/* binding */ git),
/* harmony export */   gB: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(35446);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5241);


                                           




/**
 * The files of a commit, read from git's objects: nothing is checked out.
 *
 * Paths are relative to `root`, which may be a folder of the repository. Throws a `ConfigError` where `root`
 * is not in a git repository.
 *
 * @param commit a full commit hash that is present (see `fetchCommit`).
 */
async function gitTree(root        , commit        )                        {
  const prefix = (await git(root, 'rev-parse', '--show-prefix')).trim()
  let files                                 
  const objects = async () => {
    files ??= parseTree(await git(root, 'ls-tree', '-r', '-z', '--full-tree', commit), prefix)
    return files
  }
  return {
    name: 'base',
    label: commit.slice(0, 7),
    async list(patterns) {
      const found = new Set        ()
      const tracked = await objects()
      for (const { isGlob, text, matches } of await (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .readPatterns */ .ce)(patterns)) {
        if (!isGlob && tracked.has(text)) found.add(text)
        if (isGlob) for (const path of tracked.keys()) if (matches(path)) found.add(path)
      }
      return (0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .sorted */ .IP)(found)
    },
    async size(path) {
      const object = (await objects()).get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(path))
      return object === undefined ? undefined : Number(await git(root, 'cat-file', '-s', object))
    },
    async open(path, as = 'data') {
      const object = (await objects()).get((0,_paths_js__WEBPACK_IMPORTED_MODULE_2__/* .clean */ .uH)(path))
      if (object === undefined)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL(`there is no such file in ${commit.slice(0, 7)}`, { path })
      const source = await blobSource(root, object)
      return as === 'stored' ? source : (0,_lfs_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPointer */ .F)(source, path, `commit ${commit.slice(0, 7)}`)
    },
    changes: async () =>
      [
        ...parseChanges(
          await git(root, 'diff', '--no-ext-diff', '--name-status', '-z', '-M', '--relative', commit),
        ),
        ...(await git(root, 'ls-files', '--others', '--exclude-standard', '-z'))
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

/** The bytes of a git object, pulled from a process as they are read. */
async function blobSource(root        , object        )                      {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, 'cat-file', 'blob', object], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'spawn')
  child.stderr.resume()
  const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')
  const next = chunks(child.stdout)
  let rest             = new Uint8Array(0)
  return {
    async read(into, at) {
      if (rest.length === 0) {
        const chunk = await next()
        if (chunk === undefined) {
          const [status] = await closed
          if (status !== 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`git could not read the object ${object}`)
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

/**
 * In a container job the checkout belongs to another user, and git refuses to read it. Only plumbing that
 * runs no hook and no command of the repository's configuration is called here.
 */
const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

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
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git on the runner' })
  }
  if (status !== 0) {
    const said = Buffer.concat(error).toString().trim().split('\n').at(-1) ?? ''
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`git ${args[0]} failed: ${said}`)
  }
  return Buffer.concat(out).toString()
}


/***/ }),

/***/ 56659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ baseOfEvent),
  G: () => (/* binding */ baseOfRevision)
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

;// CONCATENATED MODULE: ./.build/packages/runner/src/base.js
                                                 
                                            


                 
                                          
                                    
                                                                            
                                      
 

/**
 * The base of an event, as a gate asks for it: of a pull request its merge base, of a merge group and a push
 * the commit that it builds on. Absent where the event names none.
 *
 * The target of a pull request is not its merge base, which its author chooses: a branch may begin long before
 * there was a policy.
 */
function baseOfEvent(root        , event       )        {
  const { kind, baseSha } = event
  if (baseSha === undefined) return {}
  const isPullRequest = kind === 'pull_request' || kind === 'pull_request_target'
  const target = once(async () => {
    await fetchCommit(root, baseSha)
    return (0,git/* gitTree */.$G)(root, baseSha)
  })
  if (!isPullRequest) return { base: target, target }
  return { base: once(async () => (0,git/* gitTree */.$G)(root, await mergeBase(root, baseSha))), target }
}

/** The bases that a command line names: compared is where the working tree and that revision part. */
function baseOfRevision(root        , revision                    )        {
  if (revision === undefined) return {}
  const commit = once(() => commitOf(root, revision))
  return {
    base: once(async () => (0,git/* gitTree */.$G)(root, await mergeBase(root, await commit()))),
    target: once(async () => (0,git/* gitTree */.$G)(root, await commit())),
  }
}

function once   (find                  )                   {
  let found                        
  return () => (found ??= find())
}


/***/ }),

/***/ 86904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand),
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var src_waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var src_errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(65342);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var src_result = __webpack_require__(54671);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(98405);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
;// CONCATENATED MODULE: ./.build/packages/report/src/explanation.js





/**
 * All that is known of one claim, as plain text: what was measured, on whom, how sure, what would make it pass,
 * how to accept it, and the command that reproduces it.
 *
 * @param about `command` leads to the same result; `waivers` is the path of the waivers, `today` a date like theirs.
 */
function renderExplanation(
  result            ,
  claim       ,
  { command, waivers, today }                                                     ,
)         {
  const { sign, word } = standing/* words */.aL[(0,standing/* claimStanding */.Vz)(claim)]
  const { change, leftOut, judge, remedy, waived } = claim
  const block = (title        , lines                   ) =>
    lines.length === 0 ? [] : ['', title, ...lines.map(line => `  ${line}`)]
  const lines = [
    `${sign} ${word}  ${(0,standing/* gateName */.h2)(result)}: ${(0,claim_text/* claimTitle */.d7)(claim)}`,
    ...block('What was measured', [
      `${(0,claim_text/* numbersText */.qD)(claim, result.confidence)}; the limit is ${(0,claim_text/* limitText */.PW)(claim.limit)}`,
      `metric ${claim.metric}, over ${(0,src_text/* peopleText */.Dp)(claim.n)} rows, by ${(0,src_result/* sliceText */.S$)(claim.slice)}`,
      ...result.subjects.map(({ role, name, digest }) => `${role} ${name}, sha256 ${digest.sha256}`),
    ]),
    ...block(
      'On whom',
      claim.groups.map(group => {
        const before = group.baseline == null ? '' : `, in the base ${(0,src_text/* numberText */.$4)(group.baseline)}`
        return `${(0,result_text/* groupText */.VR)(group.slice, claim)}: ${(0,result_text/* groupNumbers */.i5)(group)}${before}`
      }),
    ),
    ...block('Why', [
      claim.reason,
      ...(change === null ? [] : [`${change.method}; intervals at ${(0,claim_text/* percentText */.fL)(change.confidence)}`]),
      judge === 'interval'
        ? 'Judged by the interval: it fails where the data show that the limit is exceeded, and passes where they show that it is kept.'
        : 'Judged by the value alone.',
    ]),
    ...block(
      'Left out',
      leftOut.map(({ slice, n, reason }) => `${(0,src_result/* sliceText */.S$)(slice)} (${(0,result_text/* rowsText */.Xs)(n)}): ${reason}`),
    ),
    ...block(remedy === undefined ? '' : (0,result_text/* remedyLabel */.f3)(claim), remedy === undefined ? [] : [remedy]),
    ...(waived !== undefined
      ? block('Waived', [(0,result_text/* waivedText */.W)(waived)])
      : claim.verdict === 'pass' || claim.verdict === 'skipped'
        ? []
        : block(`To accept it, in ${waivers} of the base branch`, [
            `- claim: ${JSON.stringify((0,src_waivers/* claimKey */.Eo)(result, claim))}`,
            "  owner: '@you'",
            '  reason: why this is right for now',
            `  expires: ${today}`,
            ...boundOf(claim).map(bound => `  value: ${bound}`),
          ])),
    ...block('To see it again', [command]),
  ]
  return `${lines.map(src_escape/* logLine */.BP).join('\n')}\n`
}

/** The value that a waiver of this claim would have to allow, a little above for rounding; none without a number. */
function boundOf({ value, change, limit }       )           {
  const held = {
    max: value,
    min: value,
    'max-increase': change?.value,
    'max-decrease': change && -change.value,
  }
  const worst = held[limit.kind]
  if (worst == null) return []
  const thousandths = limit.kind === 'min' ? Math.floor(worst * 1000) : Math.ceil(worst * 1000)
  return [thousandths / 1000]
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js + 1 modules
var base = __webpack_require__(56659);
// EXTERNAL MODULE: ./.build/packages/runner/src/command/options.js
var options = __webpack_require__(27665);
// EXTERNAL MODULE: ./.build/packages/runner/src/command/terminal.js + 2 modules
var terminal = __webpack_require__(95863);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/audit-command.js
                                                      







const own = ['policy', 'waivers', 'base', 'working-directory']

const usage = `usage: probity audit [--policy FILE] [--waivers FILE] [--base REVISION] [--working-directory FOLDER]
       probity explain CLAIM [the same options]

audit runs every gate of the policy; explain tells all about one claim of it, such as
fairness-gate/gender/true_positive_rate_difference/max-increase.
With --base the policy and the waivers of that revision count, and what is compared with is where it and the
working tree part.
--evidence FOLDER writes the statements of the audit and its checksums; --previous FILE names a statement
that they replace.
Besides: ${terminal/* reportOptions */.lt.map(option => `--${option} FILE`).join(', ')}.
`

/** Every gate of the policy on the working tree. */
async function auditCommand(argv                   , signal             )                     {
  if (argv.includes('--help')) {
    process.stdout.write(usage)
    return 0
  }
  const given = (0,options/* options */.f)(argv, [...own, 'evidence', 'previous', ...terminal/* reportOptions */.lt], [])
  const evaluatedAt = new Date()
  const { report, status, errors, governing } = await run(given, signal, evaluatedAt)
  ;(0,terminal/* tell */.qz)(report, errors, given)
  const folder = given.get('evidence')?.at(-1)
  if (folder !== undefined) {
    const { writeEvidence } = await __webpack_require__.e(/* import() */ 844).then(__webpack_require__.bind(__webpack_require__, 23844))
    writeEvidence(folder, report.results, governing, { evaluatedAt }, given.get('previous'))
  }
  return status
}

/** All that is known of one claim of the audit. */
async function explainCommand(argv                   , signal             )                     {
  const [key, ...rest] = argv
  if (key === undefined || argv.includes('--help')) {
    process.stdout.write(usage)
    return key === undefined ? 2 : 0
  }
  const given = (0,options/* options */.f)(rest, own, [])
  const now = new Date()
  const { report, paths, errors } = await run(given, signal, now)
  const all = (0,posted/* posted */.i)(report).results.flatMap(result =>
    result.claims.map((claim)                              => [(0,src_waivers/* claimKey */.Eo)(result, claim), result, claim]),
  )
  const found = all.find(([name]) => name === key)
  if (found === undefined && errors.length > 0) {
    (0,terminal/* tell */.qz)(report, errors, given)
    return 2
  }
  if (found === undefined) {
    const names = all.map(([name]) => name)
    throw new src_errors/* ConfigError */.xL(`there is no claim ${JSON.stringify(key)}${(0,nearest/* didYouMean */.a)(key, names)}`, {
      remedy: `the claims are ${names.join(', ')}`,
    })
  }
  const command = ['probity', 'explain', key, ...rest].map(quoted).join(' ')
  const today = new Date(now.getTime() + 90 * 86_400_000).toISOString().slice(0, 10)
  process.stdout.write(renderExplanation(found[1], found[2], { command, waivers: paths.waivers, today }))
  return 0
}

/** A word of a command line, as a POSIX shell reads it: a key holds names from the repository. */
function quoted(word        )         {
  return /^[\w./:=@-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
}

async function run(given                                        , signal             , now      ) {
  const value = (option        ) => given.get(option)?.at(-1)
  const paths = {
    policy: value('policy') ?? '.github/probity.yml',
    waivers: value('waivers') ?? '.github/probity-waivers.yml',
  }
  const folder = value('working-directory') ?? '.'
  const { audit } = await Promise.all(/* import() */[__webpack_require__.e(303), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 84303))
  const context = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(0,base/* baseOfRevision */.G)(folder, value('base')),
    log: terminal/* terminalLog */.dg,
    signal,
  }
  const found = await audit(paths, context, now)
  return { ...found, paths }
}


/***/ }),

/***/ 27665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77798);



/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, and flags without a value. A `ConfigError`
 * for anything else.
 */
function options(
  argv                   ,
  names                   ,
  flags                   ,
)                        {
  const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    args: [...argv],
    options: Object.fromEntries([
      ...names.map(option => [option, { type: 'string', multiple: true }         ]),
      ...flags.map(option => [option, { type: 'boolean' }         ]),
    ]),
    strict: false,
    tokens: true,
  })
  const given = new Map                  ()
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.value}\` stands alone; options are \`--name VALUE\``)
    if (token.kind !== 'option') continue
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.rawName}\` takes no value`)
      given.set(token.name, [''])
      continue
    }
    if (!names.includes(token.name)) {
      const known = [...names, ...flags]
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no option \`${token.rawName}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(token.name, known)}`)
    }
    if (token.value === undefined) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.rawName}\` needs a value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value])
  }
  return given
}


/***/ }),

/***/ 95863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ reportOptions),
  qz: () => (/* binding */ tell),
  dg: () => (/* binding */ terminalLog),
  M9: () => (/* binding */ write)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 2 modules
var markdown = __webpack_require__(81447);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(98405);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(65342);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
;// CONCATENATED MODULE: ./.build/packages/report/src/junit.js



                                         



/** One test of a suite. */
                
              
                  
                 
              
 

/**
 * JUnit XML: a suite for each gate, a test for each claim and finding. `fail` is a failure, `not-computable`
 * an error, `inconclusive` and `skipped` are skipped with the reason, so that what could not be decided does
 * not count as passed. A warning or a note passes, with its text as output.
 */
function renderJUnit(report        )         {
  const suites = (0,standing/* sortResults */.tm)((0,posted/* posted */.i)(report).results).map(result => ({
    name: (0,standing/* gateName */.h2)(result),
    cases: casesOf(result),
  }))
  const lines = suites.flatMap(({ name, cases }) => [
    `  <testsuite name="${attribute(name)}" ${tally(cases)}>`,
    ...cases.map(test => caseText(name, test)),
    '  </testsuite>',
  ])
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="probity" ${tally(suites.flatMap(suite => suite.cases))}>`,
    ...lines,
    '</testsuites>',
    '',
  ].join('\n')
}

function casesOf(result            )         {
  const cases = [
    ...result.claims.map(claim => claimCase(claim, result.confidence)),
    ...result.findings.map(findingCase),
  ]
  if (cases.some(test => test.verdict === result.verdict)) return cases
  return [{ name: 'verdict', verdict: result.verdict, message: result.headline, text: '' }, ...cases]
}

function claimCase(claim       , confidence        )       {
  const numbers = (0,claim_text/* numbersText */.qD)(claim, confidence)
  return {
    name: `${(0,claim_text/* claimTitle */.d7)(claim)}: ${(0,claim_text/* limitText */.PW)(claim.limit)}`,
    verdict: claim.waived === undefined ? claim.verdict : 'skipped',
    message:
      claim.waived === undefined ? claim.reason : `waived ${(0,result_text/* waivedText */.W)(claim.waived)}; ${claim.reason}`,
    text: claim.remedy === undefined ? numbers : `${numbers}. ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`,
  }
}

function findingCase(finding         )       {
  const place = (0,result_text/* placeText */.Z9)(finding)
  return {
    name: place === '' ? finding.rule : `${finding.rule} ${place}`,
    verdict: finding.waived !== undefined ? 'skipped' : finding.level === 'error' ? 'fail' : 'pass',
    message:
      finding.waived === undefined
        ? finding.message
        : `waived ${(0,result_text/* waivedText */.W)(finding.waived)}; ${finding.message}`,
    text: finding.level === 'error' ? finding.fix : `${finding.level}: ${finding.message} ${finding.fix}`,
  }
}

function caseText(suite        , { name, verdict, message, text }      )         {
  const open = `    <testcase classname="${attribute(suite)}" name="${attribute(name)}">`
  const inner = `message="${attribute(message)}"`
  switch (verdict) {
    case 'fail':
      return `${open}<failure type="fail" ${inner}>${attribute(text)}</failure></testcase>`
    case 'not-computable':
      return `${open}<error type="not-computable" ${inner}>${attribute(text)}</error></testcase>`
    case 'inconclusive':
    case 'skipped':
      return `${open}<skipped ${inner}/></testcase>`
    case 'pass':
      return `${open}<system-out>${attribute(text)}</system-out></testcase>`
  }
}

function tally(cases                 )         {
  const count = (...verdicts           ) => cases.filter(test => verdicts.includes(test.verdict)).length
  return `tests="${cases.length}" failures="${count('fail')}" errors="${count('not-computable')}" skipped="${count('inconclusive', 'skipped')}"`
}

const attribute = (text        ) => (0,src_escape/* html */.qy)((0,src_escape/* visible */.RK)(text))

// EXTERNAL MODULE: ./.build/packages/report/src/sarif.js
var sarif = __webpack_require__(10984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
;// CONCATENATED MODULE: ./.build/packages/report/src/code-quality.js




                                         




/** Findings and claims that do not pass, as GitLab's code quality report (a subset of Code Climate's). */
function renderCodeQuality(report        )         {
  const issues = (0,posted/* posted */.i)(report).results.flatMap(result => {
    const isBlocking = (0,src_report/* blocks */.Bv)(result, report)
    const about = result.subjects[0]?.name ?? ''
    const claims = (0,result_text/* wrongClaims */.tv)(result).map(claim => ({
      key: (0,waivers/* claimKey */.Eo)(result, claim),
      rule: `${result.gate}/${claim.metric}`,
      text: `${(0,standing/* gateName */.h2)(result)}: ${(0,claim_text/* claimTitle */.d7)(claim)}: ${claim.reason}${claim.remedy === undefined ? '' : ` ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`}`,
      severity: claim.verdict === 'inconclusive' ? 'minor' : isBlocking ? 'blocker' : 'major',
      path: about,
      line: 1,
    }))
    const findings = result.findings
      .filter(({ waived }) => waived === undefined)
      .map(finding => ({
        key: `${(0,waivers/* findingKey */.fl)(result, finding)}/${finding.fingerprint ?? `${finding.line ?? 0}`}/${finding.message}`,
        rule: `${result.gate}/${finding.rule}`,
        text: `${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`,
        severity:
          finding.level === 'note'
            ? 'info'
            : finding.level === 'warning'
              ? 'minor'
              : isBlocking
                ? 'blocker'
                : 'major',
        path: finding.path === '' ? about : finding.path,
        line: finding.line ?? 1,
      }))
    return [...claims, ...findings]
  })
  const entries = issues
    // GitLab shows nothing that has no file.
    .filter(({ path }) => path !== '')
    .map(({ key, rule, text, severity, path, line }) => ({
      description: (0,src_escape/* visible */.RK)(text),
      check_name: rule,
      fingerprint: (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex'),
      severity,
      location: { path, lines: { begin: line } },
    }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

// EXTERNAL MODULE: ./.build/packages/report/src/terminal.js
var terminal = __webpack_require__(46221);
// EXTERNAL MODULE: ./.build/packages/runner/src/describe-error.js
var describe_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./.build/packages/runner/src/in-workspace.js
var in_workspace = __webpack_require__(60386);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/terminal.js







/** Reports that a command can write, each an option that takes a path. */
const reports                                                                       = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => (0,markdown/* renderComment */.wQ)(report),
  junit: report => renderJUnit(report),
  sarif: (report, prefix) => (0,sarif/* renderSarif */.W)((0,in_workspace/* inWorkspace */.v)(report, prefix)),
  'code-quality': (report, prefix) => renderCodeQuality((0,in_workspace/* inWorkspace */.v)(report, prefix)),
}

const reportOptions                    = Object.keys(reports)

/** Progress and errors, on standard error. */
const terminalLog      = {
  info: message => void process.stderr.write(`${(0,src_escape/* logLine */.BP)(message)}\n`),
  warning: message => void process.stderr.write(`warning: ${(0,src_escape/* logLine */.BP)(message)}\n`),
  debug() {},
}

/** The verdict goes to standard output, reports to where they were asked for, errors to standard error. */
function tell(
  report        ,
  errors                  ,
  given                                        ,
)       {
  const prefix = prefixOf(given.get('working-directory')?.at(-1) ?? '.')
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report, prefix))
  process.stdout.write((0,terminal/* renderTerminal */.b)(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
}

/** The working directory as the current one sees it, where it lies in it. */
function prefixOf(folder        )         {
  const path = (0,external_node_path_.relative)('.', folder).replaceAll(external_node_path_.sep, '/')
  return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? '' : path
}

/** Writes a file and the folders above it; a `ConfigError` where that cannot be done. */
function write(path        , text        )       {
  try {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true })
    ;(0,external_node_fs_.writeFileSync)(path, text)
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`${path} cannot be written (${(cause                         ).code})`, {
      cause,
      remedy: 'name a file in a folder that this user may write to',
    })
  }
}


/***/ })

};
