export const id = 529;
export const ids = [529];
export const modules = {

/***/ 48069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66850);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26317);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22725);

                                                                    



/** https://github.com/in-toto/attestation, Statement v1 with a test result v0.1. */
const statementType = 'https://in-toto.io/Statement/v1'
const predicateType = 'https://in-toto.io/attestation/test-result/v0.1'

                     
              
                                          
 

/** A claim with decimal strings: no reader rounds them. */
                                
            
                
              
                 
                 
                         
                                                                                       
                                       
                   
                         
                         
                                                                  
                    
                                                          
 

/** What one gate run, or an audit, says about its subjects. */
                            
                             
                      
                                     
              
                                          
                              
                
                         
                         
                         
                 
                          
                         
                      
                                                          
                                                  
                                                
                                                          
                                             
                                                                                                      
                                                                                   
                             
                                                           
     
   
 

/** What is known of the run besides its results. */
                           
                   
                                             
                    
                            
                                                     
              
                     
                                                       
                                
 

/**
 * The evidence of some results, as an in-toto statement. It holds numbers, digests and names of columns; no
 * value of a file, and no number that rests on fewer than 10 rows.
 *
 * What was skipped, undecided or waived is warned, never passed.
 */
function statementOf(results                       , facts          )            {
  const { evaluatedAt, validDays = 365, policy, url, repository, event, supersedes = [] } = facts
  const tests = results.flatMap(testsOf)
  const named = (outcome         ) => tests.filter(test => test.outcome === outcome).map(test => test.name)
  const [passedTests, warnedTests, failedTests] = [named('passed'), named('warned'), named('failed')]
  const inputs = distinct(
    results.flatMap(({ subjects }) => subjects.map(({ role, name, digest }) => ({ role, name, digest }))),
  )
  const { name, version } = results[0]?.tool ?? { name: 'probity', version: '' }
  return {
    _type: statementType,
    subject: distinct([
      ...inputs
        .filter(({ role }) => role !== 'baseline')
        .map(({ name, digest })            => ({ name, digest })),
      ...(event === undefined ? [] : [{ name: `git+${repository}`, digest: { gitCommit: event.head } }]),
    ]),
    predicateType,
    predicate: {
      result: failedTests.length > 0 ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED',
      configuration: policy.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
      ...(url === undefined ? {} : { url }),
      passedTests,
      warnedTests,
      failedTests,
      probity_v1: {
        schemaVersion: '1.0',
        evaluatedAt: evaluatedAt.toISOString(),
        notAfter: new Date(evaluatedAt.getTime() + validDays * 86_400_000).toISOString(),
        supersedes: supersedes.map(sha256 => ({ digest: { sha256 } })),
        harness: { name, version },
        results: { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(results) } },
        gates: results.map(({ gate, id, verdict, settingsDigest }) => ({
          gate,
          id,
          verdict,
          settings: { digest: { sha256: settingsDigest } },
        })),
        inputs,
        claims: results.flatMap(result => result.claims.map(claim => attested(result, claim))),
        ...(event === undefined ? {} : { event }),
      },
    },
  }
}

                                             

/** Claims and findings that are errors; a gate that has neither is a test of its own. */
function testsOf(result            )                                       {
  const outcome = (verdict        , isWaived         )          =>
    verdict === 'pass'
      ? 'passed'
      : isWaived || verdict === 'inconclusive' || verdict === 'skipped'
        ? 'warned'
        : 'failed'
  const claims = result.claims.map(claim => ({
    name: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .Eo)(result, claim),
    outcome: outcome(claim.verdict, claim.waived !== undefined),
  }))
  const findings = distinct(
    result.findings
      .filter(({ level }) => level === 'error')
      .map(finding => ({
        name: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .findingKey */ .fl)(result, finding),
        outcome: outcome('fail', finding.waived !== undefined),
      })),
  )
  const all = [...claims, ...findings]
  const isTold = all.some(test => test.outcome === outcome(result.verdict, false))
  return isTold ? all : [...all, { name: result.id, outcome: outcome(result.verdict, false) }]
}

function attested(result            , claim       )                {
  const { metric, slice, verdict, limit, n, value, baseline, interval, change, waived } = claim
  const isShown = n === 0 || n >= _text_js__WEBPACK_IMPORTED_MODULE_2__/* .minCell */ .hF
  const isChange = limit.kind === 'max-increase' || limit.kind === 'max-decrease'
  const held = isChange ? (change?.interval ?? null) : interval
  const level = isChange ? (change?.confidence ?? result.confidence) : result.confidence
  return {
    id: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .Eo)(result, claim),
    metric,
    slice,
    verdict,
    passed: verdict === 'pass',
    comparator: limit.kind === 'min' ? '>=' : '<=',
    of: limit.kind === 'max-increase' ? 'increase' : limit.kind === 'max-decrease' ? 'decrease' : 'value',
    threshold: decimal(limit.value),
    observed: isShown && value !== null ? decimal(value) : null,
    baseline: isShown && baseline !== null ? decimal(baseline) : null,
    interval:
      isShown && held !== null
        ? { level: decimal(level), lower: decimal(held[0]), upper: decimal(held[1]) }
        : null,
    sampleSize: isShown ? n : 0,
    ...(waived === undefined
      ? {}
      : { waived: { by: waived.owner, reason: waived.reason, expires: waived.expires } }),
  }
}

/** All digits and no exponent. */
function decimal(value        )         {
  const text = String(value)
  return /e/.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

function distinct   (values              )      {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}

/** `<hex>  <name>`, a line for each file: what `sha256sum --check` and attestation steps read. */
function checksums({ subject }           )         {
  return subject
    .flatMap(({ name, digest }) => (digest.sha256 === undefined ? [] : [`${digest.sha256}  ${name}\n`]))
    .join('')
}


/***/ }),

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

/***/ 22972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuditAction: () => (/* binding */ runAuditAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/settings.js
var settings = __webpack_require__(49963);
// EXTERNAL MODULE: ./.build/packages/github/src/event.js
var src_event = __webpack_require__(29292);
// EXTERNAL MODULE: ./.build/packages/github/src/commands.js
var commands = __webpack_require__(6368);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
;// CONCATENATED MODULE: ./.build/packages/report/src/trend.js


/** What was held against each limit over the last merges, by the key of its claim, oldest first. */
                                                               

const opening = '[probity-trend]:data:application/json;base64,'
/** Merges that are told of, and claims. */
const mostMerges = 8
const mostClaims = 50

/** A trend as a line of Markdown that renders as nothing, for the text of a check run. */
function encodeTrend(trend       )         {
  return opening + Buffer.from(JSON.stringify(trend)).toString('base64')
}

/** The trend in the text of a check run; an empty one where there is none, or somebody else wrote it. */
function decodeTrend(text                    )        {
  const line = text?.split(/\r?\n/).find(line => line.startsWith(opening))
  if (line === undefined) return {}
  try {
    const value          = JSON.parse(Buffer.from(line.slice(opening.length), 'base64').toString('utf8'))
    return isTrend(value) ? value : {}
  } catch {
    return {}
  }
}

function isTrend(value         )                 {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
  const entries = Object.values(value)
  return (
    entries.length <= mostClaims &&
    entries.every(
      values => Array.isArray(values) && values.length <= mostMerges && values.every(Number.isFinite),
    )
  )
}

/** The trend with what these results hold at its end; claims that are no longer made are gone. */
function extendTrend(trend       , results                       )        {
  const entries = told(results).map(({ key, value }) => [
    key,
    [...(own(trend, key) ?? []), value].slice(-mostMerges),
  ])
  return Object.fromEntries(entries.slice(0, mostClaims))         
}

/** The trend as a table, with what is held now; undefined where nothing was held before. */
function trendExhibit(trend       , results                       )                      {
  const rows = told(results).flatMap(({ key, value }) => {
    const before = own(trend, key)
    if (before === undefined || before.length === 0) return []
    return [
      [
        key,
        sparkline([...before, value]),
        before.map(past => (0,src_text/* numberText */.$4)(past)).join(', '),
        (0,src_text/* numberText */.$4)(value),
      ],
    ]
  })
  if (rows.length === 0) return undefined
  return {
    title: `Over the last ${mostMerges} merges`,
    columns: ['claim', 'trend', 'merges, oldest first', 'here'].map(title => ({
      title,
      kind: 'text'         ,
    })),
    rows,
  }
}

/** What is held against a limit, of claims whose number may be shown. */
function told(results                       )                                   {
  return results.flatMap(result =>
    result.claims.flatMap((claim       ) => {
      if (claim.value === null || !Number.isFinite(claim.value) || claim.n < src_text/* minCell */.hF) return []
      return [{ key: (0,waivers/* claimKey */.Eo)(result, claim), value: claim.value }]
    }),
  )
}

/** A key comes from the repository: `__proto__` is no value. */
function own(trend       , key        )                                {
  return Object.hasOwn(trend, key) ? trend[key] : undefined
}

const bars = '▁▂▃▄▅▆▇█'

/**
 * Numbers as bars between the least and the greatest of them.
 *
 * @example sparkline([0.06, 0.05, 0.06, 0.17]) // '▂▁▂█'
 */
function sparkline(values                   )         {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const at = (value        ) =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * (bars.length - 1))
  return values.map(value => bars[at(value)]).join('')
}

// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
// EXTERNAL MODULE: ./.build/packages/report/src/summary.js
var summary = __webpack_require__(51329);
// EXTERNAL MODULE: ./.build/packages/report/src/annotations.js
var annotations = __webpack_require__(10879);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js + 1 modules
var base = __webpack_require__(56659);
// EXTERNAL MODULE: ./.build/packages/runner/src/evidence/write-evidence.js
var write_evidence = __webpack_require__(23844);
;// CONCATENATED MODULE: ./.build/packages/runner/src/generated/validate-audit-inputs.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/audit-inputs@1","title":"AuditInputs","type":"object","additionalProperties":false,"properties":{"policy":{"type":"string","default":".github/probity.yml","description":"The policy: which gates run, with which settings and limits. Read from the base of a pull request."},"waivers":{"type":"string","default":".github/probity-waivers.yml","description":"The waivers: what is accepted, by whom, why and until when. Read from where the policy is read."},"comment":{"type":"boolean","default":true,"description":"Whether the verdict is written to the comment of the pull request."},"check":{"type":"boolean","default":false,"description":"Whether a check run of its own is written, with the trend over the last merges; it needs `checks: write` (else `statuses: write` for a line)."},"review":{"enum":["off","comment","request-changes"],"default":"off","description":"Whether the findings on changed lines are posted as a pull request review, at most 30 at a time; `request-changes` requests changes while the verdict blocks."},"code-scanning":{"type":"boolean","default":false,"description":"Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts."},"working-directory":{"type":"string","default":".","description":"Folder of the repository that all paths are relative to."},"github-token":{"type":"string","x-action-default":"${{ github.token }}","description":"Token that writes the comment, the review and the check run."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/audit-inputs@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
data.policy = ".github/probity.yml";
}
if(data.waivers === undefined){
data.waivers = ".github/probity-waivers.yml";
}
if(data.comment === undefined){
data.comment = true;
}
if(data.check === undefined){
data.check = false;
}
if(data.review === undefined){
data.review = "off";
}
if(data["code-scanning"] === undefined){
data["code-scanning"] = false;
}
if(data["working-directory"] === undefined){
data["working-directory"] = ".";
}
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "waivers")) || (key0 === "comment")) || (key0 === "check")) || (key0 === "review")) || (key0 === "code-scanning")) || (key0 === "working-directory")) || (key0 === "github-token"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(typeof data.policy !== "string"){
const err1 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data.waivers !== "string"){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data.comment !== "boolean"){
const err3 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data.check !== "boolean"){
const err4 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data4 = data.review;
if(!(((data4 === "off") || (data4 === "comment")) || (data4 === "request-changes"))){
const err5 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema11.properties.review.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data["code-scanning"] !== "boolean"){
const err6 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/properties/code-scanning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data["working-directory"] !== "string"){
const err7 = {instancePath:instancePath+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["github-token"] !== undefined){
if(typeof data["github-token"] !== "string"){
const err8 = {instancePath:instancePath+"/github-token",schemaPath:"#/properties/github-token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var src_inputs = __webpack_require__(86976);
// EXTERNAL MODULE: ./.build/packages/runner/src/job.js + 2 modules
var job = __webpack_require__(59657);
// EXTERNAL MODULE: ./.build/packages/runner/src/audit/audit.js + 4 modules
var audit = __webpack_require__(57226);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared-inputs.js
var shared_inputs = __webpack_require__(3228);
;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/audit-inputs.js


const {
  comment,
  'code-scanning': codeScanning,
  'working-directory': folder,
  'github-token': token,
} = shared_inputs/* sharedInputs */.d.properties

/** Inputs of the audit. All that governs is in the policy, which a pull request cannot change for itself. */
const auditInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/audit-inputs@1',
  title: 'AuditInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    policy: {
      type: 'string',
      default: '.github/probity.yml',
      description:
        'The policy: which gates run, with which settings and limits. Read from the base of a pull request.',
    },
    waivers: {
      type: 'string',
      default: '.github/probity-waivers.yml',
      description:
        'The waivers: what is accepted, by whom, why and until when. Read from where the policy is read.',
    },
    comment,
    check: {
      type: 'boolean',
      default: false,
      description:
        'Whether a check run of its own is written, with the trend over the last merges; it needs `checks: write` (else `statuses: write` for a line).',
    },
    review: {
      enum: ['off', 'comment', 'request-changes'],
      default: 'off',
      description:
        'Whether the findings on changed lines are posted as a pull request review, at most 30 at a time; `request-changes` requests changes while the verdict blocks.',
    },
    'code-scanning': codeScanning,
    'working-directory': folder,
    'github-token': { ...token, description: 'Token that writes the comment, the review and the check run.' },
  },
}         

const auditOutputs = {
  verdict: 'The worst of all gates: pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether the verdict stops the merge: true or false.',
  'result-path': 'All results as JSON: a list of `probity/result@1`.',
  'predicate-path': 'Predicate of the evidence, for `actions/attest`; the statements lie beside it.',
  'checksums-path': 'Checksums of what the evidence is about, for `actions/attest`.',
}         

;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/audit-action.js








                                                               






/**
 * The whole audit as a step of a job. Reports first, fails last. Returns the exit status: 0 not blocked,
 * 1 blocked, 2 a gate or the audit could not run.
 */
async function runAuditAction(signal             )                     {
  const given = await (0,src_inputs/* settingsFromText */.l)(auditInputs, job/* input */.hF)
  ;(0,settings/* checkSettings */.E)(validate, auditInputs, given, 'inputs')
  const inputs = given                          
  const folder = (0,job/* workingDirectory */.p7)(inputs['working-directory'])
  const event = (0,src_event/* readEvent */.j)(process.env, path => (0,external_node_fs_.readFileSync)(path, 'utf8'))
  const token = inputs['github-token'] ?? ''
  const evaluatedAt = new Date()
  const context               = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(0,base/* baseOfEvent */.p)(folder, event),
    isGoverned: isGoverned(event),
    fetch: async (repository, path, commit) => {
      const { connect, readFile } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 15650))
      return readFile(await connect({ token, apiUrl: event.apiUrl }), repository, path, commit)
    },
    log: job/* log */.Rm,
    signal,
  }
  const found = await (0,audit.audit)(inputs, context, evaluatedAt)
  const trend = inputs.check ? await trendBefore(event, token) : {}
  const report = (0,job/* ofRun */.XP)(withTrend(found.report, trend), event)
  const { predicate, checksums } = (0,write_evidence.writeEvidence)(
    (0,external_node_path_.join)((0,job/* outputFolder */.qi)(), 'evidence'),
    report.results,
    found.governing,
    {
      evaluatedAt,
      url: `${event.run.url}/attempts/${event.run.attempt}`,
      repository: `${event.serverUrl}/${event.owner}/${event.repo}`,
      event: {
        name: event.kind,
        head: event.headSha,
        ...(event.baseSha === undefined ? {} : { base: event.baseSha }),
      },
    },
  )
  ;(0,commands/* setOutputs */.n0)({
    verdict: (0,src_report/* verdictOf */.Vj)(report),
    blocked: String(found.status !== 0),
    'result-path': (0,job/* leaveJson */.O9)('audit', report.results),
    'predicate-path': predicate,
    'checksums-path': checksums,
  })
  await (0,job/* show */.WU)(report, found.errors, folder)
  if (!signal.aborted)
    await (0,job/* post */.bE)(event, report, token, {
      folder,
      comment: inputs.comment,
      review: inputs.review,
      codeScanning: inputs['code-scanning'],
      ...(inputs.check ? { checkRun: checkRun(report, event, trend) } : {}),
    })
  return found.status
}

/** On these events the change is not yet accepted, and the base's policy counts. */
function isGoverned({ kind }       )          {
  return kind === 'pull_request' || kind === 'pull_request_target' || kind === 'merge_group'
}

const checkName = 'probity'

/** What the last merges were held at, from the check run of the base. Whatever GitHub answers, there is an audit. */
async function trendBefore({ owner, repo, baseSha, apiUrl }       , token        )                 {
  if (baseSha === undefined || token === '') return {}
  const { checkRunText, connect } = await __webpack_require__.e(/* import() */ 650).then(__webpack_require__.bind(__webpack_require__, 15650))
  try {
    const client = await connect({ token, apiUrl })
    return decodeTrend(await checkRunText(client, { owner, repo, commit: baseSha, name: checkName }))
  } catch (error) {
    job/* log */.Rm.debug(`the trend could not be read: ${error instanceof Error ? error.message : error}`)
    return {}
  }
}

/** The trend belongs to no gate: it stands with the policy. */
function withTrend(report        , trend       )         {
  const exhibit = trendExhibit(trend, report.results)
  if (exhibit === undefined) return report
  const results = report.results.map(result =>
    result.gate === 'policy' ? { ...result, exhibits: [...result.exhibits, exhibit] } : result,
  )
  return { ...report, results }
}

/** What the checks of the pull request show. A merge adds to the trend, a pull request does not. */
function checkRun(report        , event       , trend       )                                   {
  const verdict = (0,src_report/* verdictOf */.Vj)(report)
  const isFine = verdict === 'pass' || verdict === 'skipped'
  return {
    name: checkName,
    isAlways: true,
    conclusion: (0,src_report/* isBlocked */.lT)(report) ? 'failure' : isFine ? 'success' : 'neutral',
    title: (0,standing/* verdictLine */.MT)(report).slice(0, 255),
    summary: (0,summary/* renderSummary */.B)(report, { budgetBytes: 65_535 }),
    text: encodeTrend(event.kind === 'push' ? extendTrend(trend, report.results) : trend),
    annotations: (0,annotations/* annotations */.h)(report),
  }
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

/***/ 14264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doorOf),
/* harmony export */   i: () => (/* binding */ doors)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/**
 * The registry: one line per gate. What stands here is what an action, a policy section and a command may
 * name; the gates themselves are loaded when they run.
 */


/** A gate as an action: how it is found and described before it is loaded. */
                       
              
               
                     
              
                                                                                                             
                                                                         
                                                                       
                           
                                
                               
 

const doors                  = [
  {
    name: 'fairness-gate',
    title: 'fairness gate',
    description: 'How each group of people fares under a model, and whether a limit is exceeded.',
    icon: 'users',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(505), __webpack_require__.e(163)]).then(__webpack_require__.bind(__webpack_require__, 26163))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 7509))).schema,
  },
  {
    name: 'accuracy-gate',
    title: 'accuracy gate',
    description: 'How right a model is, and whether it got worse than the base.',
    icon: 'target',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(505), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 3804))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 23017))).schema,
  },
  {
    name: 'pii-scan',
    title: 'scan for personal data',
    description: 'Whether a change brings personal data into files, tables, notebooks and model artefacts.',
    icon: 'eye-off',
    asks: [
      {
        name: 'matches',
        takes: 'FILE',
        description: 'Write every place as JSON: file, start and end byte, entity and line; no value.',
      },
      {
        name: 'update-baseline',
        description: 'Accept what is found now, in the file that `baseline` names.',
      },
    ],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 40305))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.bind(__webpack_require__, 76628))).schema,
  },
  {
    name: 'model-card',
    title: 'model card',
    description: 'Whether the model card is complete, current, and says what was measured.',
    icon: 'file-text',
    after: ['fairness-gate', 'accuracy-gate', 'dataset-check', 'pii-scan'],
    asks: [
      { name: 'write', description: 'Fill the generated block of the card from the results of the gates.' },
      { name: 'init', description: 'Write a new card that asks what has to be told.' },
    ],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(430), __webpack_require__.e(770), __webpack_require__.e(565)]).then(__webpack_require__.bind(__webpack_require__, 99565))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 35570))).schema,
  },
  {
    name: 'dataset-check',
    title: 'dataset check',
    description: 'Whether the data is the data that was committed, pushed and described.',
    icon: 'database',
    asks: [
      {
        name: 'write',
        description:
          'Write probity.lock: the SHA-256 of every file of --paths, or of those it names already.',
      },
    ],
    load: async () => (await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 36651))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 17126))).schema,
  },
]

/** The door of a gate; a `ConfigError` that suggests the nearest where there is none of that name. */
function doorOf(name        )       {
  const door = doors.find(candidate => candidate.name === name)
  if (door === undefined) {
    const names = doors.map(candidate => candidate.name)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there is no gate \`${name}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, {
      remedy: `the gates are ${names.join(', ')}`,
    })
  }
  return door
}


/***/ }),

/***/ 23844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeEvidence: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66850);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48069);




                                                      

/** Where the files of the evidence are. */
                          
                   
                                                      
                   
                   
                 
 

/**
 * Writes the evidence of an audit: its results, a statement for each gate and one of all, their predicates, and
 * the checksums of what they are about. The policy is that which governed.
 *
 * @param previous statements that this one replaces, as files.
 */
function writeEvidence(
  folder        ,
  results                       ,
  governing                       ,
  facts                                         ,
  previous                    = [],
)          {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(folder, { recursive: true })
  const policy = (governing?.texts ?? []).map(({ path, text }) => ({ path, sha256: sha256(text) }))
  const supersedes = previous.map(path => sha256((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')))
  const leave = (name        , text        ) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name.replace(/[^\w.-]+/g, '_').slice(0, 100))
    ;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text)
    return path
  }
  const write = (name        , statement           ) => ({
    statement: leave(`${name}.statement.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(statement)),
    predicate: leave(`${name}.predicate.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .canonicalJson */ .d)(statement.predicate)),
  })
  const about = { ...facts, policy }
  for (const result of results) write(result.id, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)([result], about))
  const audit = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(results, { ...about, supersedes })
  return {
    ...write('audit', audit),
    checksums: leave('checksums.txt', (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checksums */ .vw)(audit)),
    results: leave('results.json', `${JSON.stringify(results, null, 2)}\n`),
  }
}

const sha256 = (text        ) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')


/***/ })

};
