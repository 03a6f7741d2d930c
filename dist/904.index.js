export const id = 904;
export const ids = [904];
export const modules = {

/***/ 22725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   fl: () => (/* binding */ findingKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84981);


                                                                     


/** An accepted claim or finding. */
                                        
                                                       
               
                                                                                             
                
 

const keys = ['claim', 'owner', 'reason', 'expires', 'value']

/** @example claimKey(result, claim) // 'fairness-gate/gender/true_positive_rate_difference/max-increase' */
function claimKey(result            , claim       )         {
  return `${result.id}/${claim.id}`
}

/**
 * All findings of a rule in a file; a single one is known by `<gate>/<fingerprint>`, where it has one.
 *
 * @example findingKey(result, finding) // 'pii-scan/EMAIL_ADDRESS/data/train.csv'
 */
function findingKey(result            , { rule, path }         )         {
  return `${result.id}/${rule}${path === '' ? '' : `/${path}`}`
}

/**
 * Reads waivers that were parsed from YAML: owner, reason and a date of expiry are needed. Throws a
 * `ConfigError` that names the entry.
 */
function readWaivers(value         , path        )           {
  const fail = (what        ) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${path}: ${what}`)
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.waivers ?? []))
    throw fail('expected `version: 1` and a list `waivers:`')
  return ((value.waivers ?? [])             ).map((entry, i) => {
    const where = `waiver ${i + 1}`
    if (!isRecord(entry)) throw fail(`${where} is to have ${keys.slice(0, 4).join(', ')}`)
    for (const key of Object.keys(entry))
      if (!keys.includes(key)) throw fail(`${where} has no key \`${key}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`)
    for (const key of keys.slice(0, 4))
      if (typeof entry[key] !== 'string' || entry[key].trim() === '') throw fail(`${where} needs \`${key}\``)
    const { claim, owner, reason, expires, value: bound } = entry                          
    if (!isDate(expires )) throw fail(`${where}: \`expires\` is to be a date like 2027-01-31`)
    if (bound !== undefined && typeof bound !== 'number') throw fail(`${where}: \`value\` is to be a number`)
    return {
      claim: claim ,
      owner: owner ,
      reason: reason ,
      expires: expires ,
      ...(bound === undefined ? {} : { value: bound }),
    }
  })
}

function isDate(text        )          {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Results after waivers, and what became of each waiver. */
                           
                       
                                           
                   
                   
                                        
                  
 

/**
 * Accepts what waivers name. What is accepted stays as it was measured and is shown; it no longer counts for
 * the gate's verdict. A gate that could not run cannot be waived.
 *
 * @param today as `2026-11-23`: a waiver holds through the day on which it expires.
 */
function applyWaivers(
  results                       ,
  waivers                   ,
  today        ,
)           {
  const used = new Set        ()
  const expired = waivers.filter(({ expires }) => expires < today)
  const live = waivers.filter(waiver => !expired.includes(waiver))
  const accept = (key        , holds                             )                     => {
    const waiver = live.find(candidate => candidate.claim === key && holds(candidate))
    if (waiver === undefined) return undefined
    used.add(waiver)
    const { owner, reason, expires } = waiver
    return { owner, reason, expires }
  }
  const waivered = results.map((result)             => {
    const claims = result.claims.map(claim => {
      if (!isWrong(claim.verdict)) return claim
      const waived = accept(claimKey(result, claim), waiver => isWithin(claim, waiver))
      return waived === undefined ? claim : { ...claim, waived }
    })
    const findings = result.findings.map(finding => {
      if (finding.level !== 'error' || finding.rule === 'could-not-run') return finding
      const waived =
        accept(findingKey(result, finding), ({ value }) => value === undefined) ??
        accept(`${result.id}/${finding.fingerprint}`, ({ value }) => value === undefined)
      return waived === undefined ? finding : { ...finding, waived }
    })
    const verdict = verdictAfter(result, claims, findings)
    return { ...result, claims, findings, verdict }
  })
  return {
    results: waivered,
    inForce: live.filter(waiver => used.has(waiver)),
    expired,
    unused: live.filter(waiver => !used.has(waiver)),
  }
}

const isWrong = (verdict         ) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVerdicts */ .m3)(verdict, 'pass') < 0

/** A bound accepts no worse value than its own; a claim without a number is accepted by no bound. */
function isWithin({ value, limit, change }       , { value: bound }        )          {
  if (bound === undefined) return true
  switch (limit.kind) {
    case 'max':
      return value !== null && value <= bound
    case 'min':
      return value !== null && value >= bound
    case 'max-increase':
      return change !== null && change.value <= bound
    case 'max-decrease':
      return change !== null && -change.value <= bound
  }
}

/** The verdict of what is left. One that its claims and findings do not explain stays. */
function verdictAfter(result            , claims                  , findings                    )          {
  const of = (claims                  , findings                    ) =>
    (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)([
      ...claims.map(({ verdict }) => verdict),
      ...findings.filter(({ level }) => level === 'error').map(() => 'fail'         ),
    ])
  const isWaived = ({ waived }                 ) => waived !== undefined
  if (!claims.some(isWaived) && !findings.some(isWaived)) return result.verdict
  if (of(claims, findings) !== result.verdict) return result.verdict
  const left = of(
    claims.filter(claim => !isWaived(claim)),
    findings.filter(finding => !isWaived(finding)),
  )
  return left === 'skipped' ? 'pass' : left
}

function isRecord(value         )                                   {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}


/***/ }),

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
 */
function baseOfEvent(root        , event       )                                         {
  const { kind, baseSha } = event
  if (baseSha === undefined) return {}
  const isPullRequest = kind === 'pull_request' || kind === 'pull_request_target'
  return {
    base: once(async () => {
      if (!isPullRequest) await fetchCommit(root, baseSha)
      return (0,git/* gitTree */.$G)(root, isPullRequest ? await mergeBase(root, baseSha) : baseSha)
    }),
  }
}

/** The base that a command line names: where the working tree and that revision part. */
function baseOfRevision(
  root        ,
  revision                    ,
)                                         {
  if (revision === undefined) return {}
  return { base: once(async () => (0,git/* gitTree */.$G)(root, await mergeBase(root, await commitOf(root, revision)))) }
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
            ...(claim.value === null ? [] : [`  value: ${boundOf(claim)}`]),
          ])),
    ...block('To see it again', [command]),
  ]
  return `${lines.map(src_escape/* logLine */.BP).join('\n')}\n`
}

/** The value that a waiver of this claim would have to allow, a little above for rounding. */
function boundOf({ value, change, limit }       )         {
  const worst =
    limit.kind === 'max-increase' || limit.kind === 'max-decrease' ? Math.abs(change?.value ?? 0) : value 
  const step = limit.kind === 'min' ? -1 : 1
  return Number(((step > 0 ? Math.ceil(worst * 1000) : Math.floor(worst * 1000)) / 1000).toFixed(3))
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
With --base the policy and the waivers of that revision count, and it is what is compared with.
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
  if (errors.length > 0) {
    (0,terminal/* tell */.qz)(report, errors, given)
    return 2
  }
  const all = report.results.flatMap(result =>
    result.claims.map((claim)                              => [(0,src_waivers/* claimKey */.Eo)(result, claim), result, claim]),
  )
  const found = all.find(([name]) => name === key)
  if (found === undefined) {
    const names = all.map(([name]) => name)
    throw new src_errors/* ConfigError */.xL(`there is no claim ${JSON.stringify(key)}${(0,nearest/* didYouMean */.a)(key, names)}`, {
      remedy: `the claims are ${names.join(', ')}`,
    })
  }
  const command = ['probity explain', JSON.stringify(key), ...rest].join(' ')
  const today = new Date(now.getTime() + 90 * 86_400_000).toISOString().slice(0, 10)
  process.stdout.write(renderExplanation(found[1], found[2], { command, waivers: paths.waivers, today }))
  return 0
}

async function run(given                                        , signal             , now      ) {
  const value = (option        ) => given.get(option)?.at(-1)
  const paths = {
    policy: value('policy') ?? '.github/probity.yml',
    waivers: value('waivers') ?? '.github/probity-waivers.yml',
  }
  const folder = value('working-directory') ?? '.'
  const { audit } = await Promise.all(/* import() */[__webpack_require__.e(226), __webpack_require__.e(132)]).then(__webpack_require__.bind(__webpack_require__, 57226))
  const context = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(0,base/* baseOfRevision */.G)(folder, value('base')),
    isGoverned: value('base') !== undefined,
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
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 1 modules
var markdown = __webpack_require__(75701);
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
  const suites = (0,standing/* sortResults */.tm)((0,posted/* posted */.iN)(report).results).map(result => ({
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
  const issues = (0,posted/* posted */.iN)(report).results.flatMap(result => {
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
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/terminal.js






/** Reports that a command can write, each an option that takes a path. */
const reports                                                       = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => (0,markdown/* renderComment */.wQ)(report),
  junit: report => renderJUnit(report),
  sarif: report => (0,sarif/* renderSarif */.W)(report),
  'code-quality': report => renderCodeQuality(report),
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
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report))
  process.stdout.write((0,terminal/* renderTerminal */.b)(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
}

/** Writes a file and the folders above it. */
function write(path        , text        )       {
  (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true })
  ;(0,external_node_fs_.writeFileSync)(path, text)
}


/***/ })

};
