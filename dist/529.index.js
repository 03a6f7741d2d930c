export const id = 529;
export const ids = [529];
export const modules = {

/***/ 48255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ isEnvelope),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   cN: () => (/* binding */ inTotoPayload),
/* harmony export */   hk: () => (/* binding */ openEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);



/** Dead Simple Signing Envelope v1: https://github.com/secure-systems-lab/dsse */
                           
                     
                
                 
                                               
 

const inTotoPayload = 'application/vnd.in-toto+json'

/** What is signed: type and body with their lengths, so that neither can run into the other. */
function preAuthentication(type        , body        )         {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body])
}

/** Ed25519 and Ed448 sign the bytes themselves, other keys their SHA-256. */
const hashOf = (key           ) => (/^ed(25519|448)$/.test(key.asymmetricKeyType ?? '') ? null : 'sha256')

/** Signs a text with a private key in PEM. Throws a `ConfigError` where it is no key. */
function signEnvelope(text        , privateKey        )           {
  const key = read(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey), 'private')
  const body = Buffer.from(text)
  const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hashOf(key), preAuthentication(inTotoPayload, body), key).toString('base64')
  return { payloadType: inTotoPayload, payload: body.toString('base64'), signatures: [{ sig }] }
}

/**
 * The text of an envelope that the key signed; a `DataError` where no signature is of this key and this text, or
 * what was signed is no statement: a key may sign other things too.
 */
function openEnvelope(envelope          , publicKey        , path        )         {
  const key = read(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(publicKey), 'public')
  const body = Buffer.from(envelope.payload, 'base64')
  const signed = preAuthentication(envelope.payloadType, body)
  const isSigned = envelope.signatures.some(({ sig }) => {
    try {
      return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hashOf(key), signed, key, Buffer.from(sig, 'base64'))
    } catch {
      return false
    }
  })
  if (envelope.payloadType !== inTotoPayload)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('what is signed is no in-toto statement', { path })
  if (!isSigned) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('the signature is not of this key and this text', { path })
  return body.toString('utf8')
}

function read(make                 , kind                      )            {
  try {
    return make()
  } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the key is no ${kind} key in PEM`, {
      cause,
      remedy: 'make a pair with `openssl genpkey -algorithm ed25519`',
    })
  }
}

function isEnvelope(value         )                    {
  const { payloadType, payload, signatures } = (value ?? {})                     
  return (
    typeof payloadType === 'string' &&
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    signatures.every(signature => typeof signature?.sig === 'string')
  )
}


/***/ }),

/***/ 48069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92135);
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
        notAfter: goodUntil(results, evaluatedAt, validDays),
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

/** So many days, and no longer than the first waiver of a finding: of claims the statement holds the waivers. */
function goodUntil(results                       , evaluatedAt      , validDays        )         {
  const expiries = results.flatMap(({ findings }) =>
    findings.flatMap(({ waived }) => (waived === undefined ? [] : [`${waived.expires}T23:59:59.999Z`])),
  )
  const last = new Date(evaluatedAt.getTime() + validDays * 86_400_000).toISOString()
  return [last, ...expiries].toSorted()[0] 
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
  const isShown = !(0,_small_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .d)(claim)
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
    sampleSize: (0,_small_js__WEBPACK_IMPORTED_MODULE_2__/* .isSmall */ .e)(n) ? 0 : n,
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
    .flatMap(({ name, digest }) =>
      // A name with a line end in it would be a line of its own, and a digest that nobody measured.
      digest.sha256 === undefined ? [] : [`${digest.sha256}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)}\n`],
    )
    .join('')
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
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/github/src/event.js
var src_event = __webpack_require__(29292);
// EXTERNAL MODULE: ./.build/packages/github/src/commands.js
var commands = __webpack_require__(6368);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/core/src/small.js
var small = __webpack_require__(92135);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
;// CONCATENATED MODULE: ./.build/packages/report/src/trend.js


/** What was held against each limit over the last merges, by the key of its claim, oldest first. */
                                                               

const opening = '[probity-trend]:data:application/json;base64,'
/** Merges that are told of, and claims. */
const mostMerges = 8
const mostClaims = 50

/** GitHub takes no longer text of a check run. */
const mostText = 65_535

/**
 * A trend as a line of Markdown that renders as nothing, for the text of a check run. Of keys so long that they
 * do not fit, the last are left out.
 */
function encodeTrend(trend       )         {
  const entries = Object.entries(trend)
  for (;;) {
    const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
    const text = opening + bytes.toString('base64')
    if (text.length <= mostText) return text
    entries.pop()
  }
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
      if (claim.value === null || !Number.isFinite(claim.value) || claim.n === 0 || (0,small/* isHidden */.d)(claim)) return []
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
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js + 1 modules
var src_base = __webpack_require__(56659);
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
// EXTERNAL MODULE: ./.build/packages/runner/src/job.js + 3 modules
var job = __webpack_require__(79592);
// EXTERNAL MODULE: ./.build/packages/runner/src/audit/audit.js + 2 modules
var audit = __webpack_require__(84303);
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
  const { base, target } = (0,src_base/* baseOfEvent */.p)(folder, event)
  const context               = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(base === undefined ? {} : { base }),
    ...(isGoverned(event) && target !== undefined ? { target } : {}),
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
      ...(inputs.check ? { checkRun: checkRun(report, event, trend, folder) } : {}),
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
function checkRun(
  report        ,
  event       ,
  trend       ,
  folder        ,
)                                   {
  const verdict = (0,src_report/* verdictOf */.Vj)(report)
  const isFine = verdict === 'pass' || verdict === 'skipped'
  return {
    name: checkName,
    isAlways: true,
    conclusion: (0,src_report/* isBlocked */.lT)(report) ? 'failure' : isFine ? 'success' : 'neutral',
    title: (0,src_text/* cut */.Jj)((0,standing/* verdictLine */.MT)(report), 255),
    summary: (0,summary/* renderSummary */.B)(report, { budgetBytes: 65_535 }),
    text: encodeTrend(event.kind === 'push' ? extendTrend(trend, report.results) : trend),
    annotations: (0,job/* annotationsOf */.Ih)(report, folder),
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
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(505), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 80953))).gate,
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
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(430), __webpack_require__.e(770), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 13261))).gate,
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

/***/ 31577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isBundle),
/* harmony export */   openBundle: () => (/* binding */ openBundle)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48255);


/** Whom a Sigstore signature has to be of, and who is trusted to say so. */
                        
                                                                                               
               
                                                                                                                 
                  
                                       
                
 

/** Of a bundle whose signature holds. */
                         
                
                         
              
 

/** Whether a value is a bundle of Sigstore: a signed envelope with what its signature rests on. */
function isBundle(value         )                                                   {
  const { mediaType } = (value ?? {})                           
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
}

/**
 * Who signed a bundle, and which statement: held against the trusted roots and the one that is asked for: the
 * certificate's chain and its logs, the transparency log, the time and the signature. Nothing is fetched.
 *
 * A root that has no log of its own (GitHub's, for private repositories) asks for none: time is then told by its
 * timestamp authority. Throws a `DataError` that says what does not hold, a `ConfigError` for roots that are none.
 */
async function openBundle(value         , trust       , path        )                  {
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(28)]).then(__webpack_require__.t.bind(__webpack_require__, 76028, 19))
  const { TrustedRoot } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.t.bind(__webpack_require__, 21443, 19))
  const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(254)]).then(__webpack_require__.t.bind(__webpack_require__, 51254, 19))
  const roots = trust.roots
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      try {
        const root = TrustedRoot.fromJSON(JSON.parse(line))
        if (root.certificateAuthorities.length === 0) throw new Error('no certificate authority')
        return root
      } catch (cause) {
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('`--trusted-root`: no trusted roots of Sigstore, one a line', {
          cause,
          remedy: 'write them with `gh attestation trusted-root > trusted-root.jsonl`',
        })
      }
    })
  let why = 'there is no trusted root'
  for (const root of roots) {
    try {
      const verifier = new Verifier(toTrustMaterial(root), {
        ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
        tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
      })
      const bundle = bundleFromJSON(value)
      if (!isBundleWithDsseEnvelope(bundle)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('signs no statement', { path })
      const { identity } = verifier.verify(toSignedEntity(bundle))
      const { subjectAlternativeName: name, extensions } = identity ?? {}
      if (name === undefined || !matches(trust.identity, name))
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is signed by ${name ?? 'nobody'}, not by ${trust.identity}`, { path })
      if (extensions?.issuer !== trust.issuer)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`the signer is vouched for by ${extensions?.issuer}, not by ${trust.issuer}`, {
          path,
        })
      const { payload, payloadType } = bundle.content.dsseEnvelope
      if (payloadType !== _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inTotoPayload */ .cN)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('what is signed is no in-toto statement', { path })
      return { signer: name, text: payload.toString('utf8') }
    } catch (error) {
      // The signature holds, and is another's: no other root makes it ours.
      if (error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL) throw error
      why = error instanceof Error ? error.message : String(error)
    }
  }
  throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`the Sigstore signature does not hold: ${why}`, { path })
}

/** `*` stands for any text; time is linear in the name for each star. */
function matches(glob        , name        )          {
  const [first = '', ...parts] = glob.split('*')
  if (parts.length === 0) return glob === name
  const last = parts.pop() 
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false
  const end = name.length - last.length
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
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
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66850);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(48069);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(48255);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12115);
/* harmony import */ var _sigstore_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(31577);




                                                      



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
  const supersedes = previous.map(path => sha256(statementText(path)))
  const leave = (name        , text        ) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .M)(name))
    ;(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.writeFileSync)(path, text)
    return path
  }
  const write = (name        , statement           ) => ({
    statement: leave(`${name}.statement.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(statement)),
    predicate: leave(`${name}.predicate.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .canonicalJson */ .d)(statement.predicate)),
  })
  const about = { ...facts, policy }
  const audit = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .statementOf */ .T8)(results, { ...about, supersedes })
  const written = write('audit', audit)
  for (const result of results)
    write(result.id === 'audit' ? 'gate-audit' : result.id, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .statementOf */ .T8)([result], about))
  return {
    ...written,
    checksums: leave('checksums.txt', (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .checksums */ .vw)(audit)),
    results: leave('results.json', `${JSON.stringify(results, null, 2)}\n`),
  }
}

/** The statement in a file: itself, or what is signed in an envelope or in a bundle of Sigstore. */
function statementText(path        )         {
  const text = read(path)
  let value         
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .DataError */ .fL('is no statement', { path }, { cause })
  }
  const envelope = (0,_sigstore_js__WEBPACK_IMPORTED_MODULE_7__/* .isBundle */ .b)(value) ? value.dsseEnvelope : value
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_8__/* .isEnvelope */ .XT)(envelope) ? Buffer.from(envelope.payload, 'base64').toString('utf8') : text
}

function read(path        )         {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)(path, 'utf8')
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .ConfigError */ .xL(`\`--previous\`: ${path} cannot be read`, { cause })
  }
}

const sha256 = (text        ) => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex')


/***/ })

};
