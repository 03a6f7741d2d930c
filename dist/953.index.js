export const id = 953;
export const ids = [953];
export const modules = {

/***/ 69148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JB: () => (/* binding */ createStatus),
/* harmony export */   _U: () => (/* binding */ createCheckRun),
/* harmony export */   jA: () => (/* binding */ checkRunText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26317);

                                                 
                                         

/** A check run as it is to be shown. */
                           
               
              
                 
              
                                                           
               
                                                        
                 
               
                                    
 

/** "No more than 50 items are allowed; 51 were supplied." */
const perRequest = 50

/** Creates a completed check run; annotations go 50 a request, and those without a line are left out. */
async function createCheckRun(client        , run          )                           {
  const { owner, repo, headSha, name, conclusion, title, summary, text } = run
  const annotations = run.annotations.flatMap(lineAnnotation)
  const output = (from        ) => ({
    title,
    summary,
    ...(text === undefined ? {} : { text }),
    annotations: annotations.slice(from, from + perRequest),
  })
  const { data } = await client.rest.checks.create({
    owner,
    repo,
    name,
    head_sha: headSha,
    status: 'completed',
    conclusion,
    output: output(0),
  })
  for (let from = perRequest; from < annotations.length; from += perRequest)
    await client.rest.checks.update({ owner, repo, check_run_id: data.id, output: output(from) })
  return { url: data.html_url ?? '' }
}

function lineAnnotation({ level, title, message, path, line, column }            ) {
  if (path === undefined || line === undefined) return []
  return [
    {
      path,
      start_line: line,
      end_line: line,
      ...(column === undefined ? {} : { start_column: column, end_column: column }),
      annotation_level: level === 'error' ? ('failure'         ) : level,
      title,
      message,
    },
  ]
}

/** GitHub takes no longer description of a commit status. */
const longestDescription = 140

/** Says the same in one line on the commit itself: for a token that may not write check runs. */
async function createStatus(client        , run                            )                {
  const { owner, repo, headSha, name, conclusion, title, url } = run
  await client.rest.repos.createCommitStatus({
    owner,
    repo,
    sha: headSha,
    context: name,
    state: conclusion === 'failure' ? 'failure' : 'success',
    description: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cut */ .Jj)(title, longestDescription),
    target_url: url,
  })
}

/** The text of the newest completed check run of that name on a commit; undefined where there is none. */
async function checkRunText(
  client        ,
  where                                                               ,
)                              {
  const { owner, repo, commit, name } = where
  const { data } = await client.rest.checks.listForRef({
    owner,
    repo,
    ref: commit,
    check_name: name,
    status: 'completed',
    filter: 'latest',
    per_page: 1,
  })
  return data.check_runs[0]?.output.text ?? undefined
}


/***/ }),

/***/ 44905:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ connect)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20198);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2474);
                                                       



/** Octokit, with what all our requests have in common. */
                                                

                         
               
                
                                    
                    
 

/** Octokit would write to the console, where a line may be a workflow command. */
const silent = { debug() {}, info() {}, warn() {}, error() {} }

/**
 * A client of the GitHub at `apiUrl`. Octokit is loaded here and not before: it is most of the code that an
 * action has, and an action that posts nothing starts without it.
 *
 * A request is repeated as `waitMs` says, unless it is made with `request: { once: true }`: a write that rests
 * on what was read before must not be repeated after a wait without reading again.
 */
async function connect({ token, apiUrl, timeoutMs = 30_000 }        )                  {
  const { GitHub, defaults, getOctokitOptions } = await __webpack_require__.e(/* import() */ 1639).then(__webpack_require__.bind(__webpack_require__, 71639))
  const fetchThroughProxy               = defaults.request .fetch
  const client = new GitHub(
    getOctokitOptions(token, {
      baseUrl: apiUrl,
      userAgent: `probity/${_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}`,
      log: silent,
      request: {
        ...defaults.request,
        log: silent,
        fetch: (url        , options             ) =>
          fetchThroughProxy(url, { ...options, signal: AbortSignal.timeout(timeoutMs) }),
      },
    }),
  )
  client.hook.wrap('request', (request, options) =>
    options.request.once ? request(options) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .withRetries */ .LH)(async () => request(options)),
  )
  return client
}


/***/ }),

/***/ 2474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A0: () => (/* binding */ tries),
/* harmony export */   Cu: () => (/* binding */ waitMs),
/* harmony export */   LH: () => (/* binding */ withRetries),
/* harmony export */   UZ: () => (/* binding */ isRequestFailure),
/* harmony export */   lU: () => (/* binding */ isLimited)
/* harmony export */ });
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(58500);


/** Every request is tried this often at the most. */
const tries = 3

/** Nobody waits longer than this for GitHub; a request that is told to is given up. */
const longestWaitMs = 60_000

/** What is read of an error: octokit gives a broken connection, and a request that timed out, status 500. */
                                 
                
                 
                                                                                     
 

/**
 * How long to wait before the `attempt`-th try (from 1) is repeated, in milliseconds; undefined where another
 * one would change nothing (no right, not found, invalid) or is too far off.
 *
 * GitHub's rules: `retry-after` in seconds; else, when nothing remains, until `x-ratelimit-reset`; else a
 * minute ("Rate limits for the REST API: exceeding the rate limit").
 *
 * @example waitMs({ status: 502, message: '' }, 2) // 2000
 */
function waitMs(failure                , attempt        , now = Date.now())                     {
  const wait = isLimited(failure)
    ? limitedMs(failure, now)
    : failure.status >= 500
      ? 1000 * 2 ** (attempt - 1)
      : undefined
  return wait === undefined || wait > longestWaitMs ? undefined : wait
}

/** Whether GitHub asks for fewer requests. It says so with 429, or with 403 as to one who may not. */
function isLimited({ status, message, response }                )          {
  if (status === 429) return true
  if (status !== 403) return false
  const headers = response?.headers ?? {}
  return 'retry-after' in headers || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(message)
}

function limitedMs({ response }                , now        )         {
  const headers = response?.headers ?? {}
  const retryAfter = Number(headers['retry-after'] ?? Number.NaN)
  if (retryAfter >= 0) return retryAfter * 1000
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  // A second more: the reset is given in whole ones.
  if (headers['x-ratelimit-remaining'] === '0' && reset >= 0) return Math.max(reset * 1000 - now, 0) + 1000
  return longestWaitMs
}

/**
 * Repeats what passes by itself.
 *
 * Octokit's own plugins do not fit: measured together, they tried a 429 twelve times in 47 seconds whatever
 * `retry-after` said, and they part GraphQL requests and writes by a second, in which others may write what
 * our write then undoes.
 */
async function withRetries   (run                      )             {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      const wait = isRequestFailure(error) ? waitMs(error, attempt) : undefined
      if (attempt === tries || wait === undefined) throw error
      await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait)
    }
  }
}

/** Whether this is octokit's `RequestError`: by its name, for the class would load octokit. */
function isRequestFailure(error         )                                  {
  return error instanceof Error && error.name === 'HttpError' && 'status' in error
}


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ travelling),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70455);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(79023);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4434);




                                                              


const opening = '[probity]:data:application/gzip;base64,'
const schema = 'probity/report@1'

/** Rows, claims, findings and files of a result that travel: more would push the text of the comment out. */
const most = 100

/** A comment holds at most 64 Ki characters; what grows beyond this was not written by us. */
const inflatedBytes = 8 * 1024 * 1024

/**
 * A report as a line of Markdown that renders as nothing: the definition of a link that is never used. Holds
 * what `travelling` leaves of it.
 */
function encodeDigest(report        )         {
  const { results, mode, onInconclusive, head, base, run, origins, since } = travelling(report)
  // Keys keep their order: that of a slice's columns is seen by the reader.
  const text = JSON.stringify({ schema, results, mode, onInconclusive, head, base, run, origins, since })
  const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 })
  // The header names the system that packed it: 255 is "unknown" (RFC 1952), the same everywhere.
  bytes[9] = 255
  return opening + bytes.toString('base64')
}

/** What may be posted, and of long lists the first hundred. What travels of what has travelled is the same. */
function travelling(report        )         {
  const shown = (0,_posted_js__WEBPACK_IMPORTED_MODULE_1__/* .posted */ .i)(report)
  return { ...shown, results: shown.results.map(abridged) }
}

/**
 * Reads the report back from a comment's text; undefined where there is none. It was in the reach of anyone
 * who may edit the comment: `isResult` holds each result against its schema, and a digest that is not whole
 * or not of this shape throws a `DataError`, to be said and dropped.
 *
 * `repositoryUrl` (`https://github.com/owner/name`) is where the link to the run must lead.
 */
function decodeDigest(
  comment        ,
  isResult                             ,
  repositoryUrl        ,
)                     {
  const line = comment.split(/\r?\n/).findLast(text => text.startsWith(opening))
  if (line === undefined) return undefined
  const value = inflate(line.slice(opening.length))
  if (!isReport(value, isResult, repositoryUrl)) throw tampered('is not of the shape of a report')
  const { schema: _, ...report } = value
  return report
}

function inflate(base64        )          {
  let text        
  try {
    text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: inflatedBytes }).toString()
  } catch (cause) {
    throw tampered(`is not gzip of at most ${inflatedBytes} bytes`, cause)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw tampered('is not JSON', cause)
  }
}

function tampered(what        , cause          )            {
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL(
    `the results that travel in it cannot be used: the digest ${what}`,
    { path: 'the Probity comment' },
    { remedy: 'nothing: the next run of each gate writes its results anew', cause },
  )
}

function abridged(result            )             {
  const { claims, findings, exhibits, coverage, notes } = result
  const left = (found                    , what        ) =>
    found.length > most ? [`${found.length - most} more ${what} are in the job summary`] : []
  return {
    ...result,
    claims: claims.length > most ? [...new Set([...(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .wrongClaims */ .tv)(result), ...claims])].slice(0, most) : claims,
    findings: (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .Tc)(findings).slice(0, most),
    exhibits: exhibits.map(abridgedExhibit),
    coverage: { read: coverage.read.slice(0, most), skipped: coverage.skipped.slice(0, most) },
    notes: [...notes, ...left(claims, 'claims'), ...left(findings, 'findings')],
  }
}

function abridgedExhibit(exhibit         )          {
  const { rows, note = '' } = exhibit
  if (rows.length <= most) return exhibit
  return {
    ...exhibit,
    rows: rows.slice(0, most),
    note: `The first ${most} of ${rows.length} rows. ${note}`.trim(),
  }
}

                                     

function isReport(
  value         ,
  isResult                             ,
  repositoryUrl        ,
)                                       {
  if (
    !hasOnly(value, [
      'schema',
      'results',
      'mode',
      'onInconclusive',
      'head',
      'base',
      'run',
      'origins',
      'since',
    ])
  )
    return false
  const { results, origins } = value
  return (
    value.schema === schema &&
    Array.isArray(results) &&
    results.every(isResult) &&
    (value.mode === 'enforce' || value.mode === 'report') &&
    (value.onInconclusive === 'warn' || value.onInconclusive === 'fail' || value.onInconclusive === 'pass') &&
    (value.head === undefined || isCommit(value.head)) &&
    (value.base === undefined || isCommit(value.base)) &&
    (value.run === undefined || isRun(value.run, repositoryUrl)) &&
    (origins === undefined ||
      (Array.isArray(origins) &&
        origins.length === results.length &&
        origins.every(origin => hasOnly(origin, ['id', 'attempt']) && isOrigin(origin)))) &&
    (value.since === undefined ||
      (hasOnly(value.since, ['id', 'attempt', 'sha']) &&
        isOrigin(value.since) &&
        isShaOrNone(value.since.sha)))
  )
}

function hasOnly(value         , keys                   )                  {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isRecord */ .u)(value) && Object.keys(value).every(key => keys.includes(key))
}

function isCommit(value         )                  {
  if (!hasOnly(value, ['sha', 'label'])) return false
  return (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(value.sha          ) && (value.label === undefined || typeof value.label === 'string')
}

function isRun(value         , repositoryUrl        )               {
  if (!hasOnly(value, ['id', 'attempt', 'url']) || !isOrigin(value)) return false
  const { url, id } = value
  return typeof url === 'string' && `${url}/`.startsWith(`${repositoryUrl}/actions/runs/${id}/`)
}

function isOrigin(value        )                           {
  return isCount(value.id) && isCount(value.attempt)
}

function isCount(value         )          {
  return Number.isSafeInteger(value) && (value          ) >= 0
}

function isShaOrNone(value         )          {
  return value === '' || (0,_marker_js__WEBPACK_IMPORTED_MODULE_5__/* .isSha */ .HH)(value          )
}


/***/ }),

/***/ 66484:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony export commentBudget */
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47924);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4736);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2845);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79023);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(96135);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86781);







/** "Body is too long (maximum is 65536 characters)", says GitHub. */
const commentBudget = 65_536

const lost =
  'The results did not fit into this comment: gates of other jobs cannot be joined with it, run them in one job or report them in one'

/**
 * The comment on a pull request, never longer than `budget` UTF-16 units: a hidden marker, the verdict, the
 * table, a fold for each gate, the footer, and the results themselves as a digest that nobody sees
 * (`decodeDigest`). Where that is too long it says less, step by step: notes go first, then what passes,
 * rows, lists, folds, then the digest, at last all but the verdict.
 */
function renderComment(report        , { budget = commentBudget, key = 'audit' } = {})         {
  const shown = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .travelling */ .Dn)(report)
  const marker = (0,_marker_js__WEBPACK_IMPORTED_MODULE_1__/* .markerLine */ .B_)(report, key)
  const digest = (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .encodeDigest */ .j6)(report)
  for (const detail of _detail_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .C) {
    const text = `${marker}\n${(0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .body */ .r)(shown, detail)}\n\n${digest}\n`
    if (text.length <= budget) return text
  }
  for (const detail of _detail_js__WEBPACK_IMPORTED_MODULE_2__/* .steps */ .C) {
    const text = `${marker}\n${(0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .body */ .r)(shown, detail, [lost])}\n`
    if (text.length <= budget) return text
  }
  const { icon, word } = _standing_js__WEBPACK_IMPORTED_MODULE_4__/* .words */ .aL[(0,_report_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictOf */ .Vj)(report)]
  const text = `${marker}\n${(0,_body_js__WEBPACK_IMPORTED_MODULE_3__/* .heading */ .R)(shown)}\n`
  return text.length <= budget ? text : `${marker}\n### ${icon} Probity: ${word}\n`
}


/***/ }),

/***/ 10984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(20198);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66850);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26317);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86781);


                                         



/** "only the top 5,000 results will be included", says GitHub of a run. */
const mostResults = 5000
/** GitHub cuts the text of an alert. */
const mostText = 1000

/**
 * The findings as SARIF 2.1.0 (OASIS 2020) for code scanning: one run, the worst results first, none without a file.
 * It holds no snippet of a file: a finding may be that there is personal data in it. Alerts are told apart by our own
 * `probity/v1`; `primaryLocationLineHash` is left to GitHub, which computes it from the line.
 *
 * Byte for byte the same for the same report.
 */
function renderSarif(report        )         {
  const all = (0,_posted_js__WEBPACK_IMPORTED_MODULE_0__/* .posted */ .i)(report).results.flatMap(result =>
    result.findings.filter(({ path }) => path !== '').map(finding => ({ result, finding })),
  )
  const chosen = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_1__/* .sortFindings */ .Tc)(all.map(({ finding }) => finding)).slice(0, mostResults)
  const gates = new Map(all.map(({ result, finding }) => [finding, result]))
  const rules = rulesOf(chosen, gates)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = chosen.map(finding => {
    const result = gates.get(finding) 
    const ruleId = ruleOf(result, finding)
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ,
      level: finding.level,
      message: { text: text(`${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`) },
      locations: [{ physicalLocation: locationOf(finding) }],
      partialFingerprints: { 'probity/v1': fingerprintOf(result, finding) },
    }
  })
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Probity', semanticVersion: _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .version */ .r, rules } },
        automationDetails: { id: 'probity/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}

const ruleOf = ({ gate }            , { rule }         ) => `${gate}/${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(rule)}`

/** Each rule once, by name. GitHub asks for all three texts; what helps against one finding helps against all. */
function rulesOf(findings                    , gates                                  ) {
  const first = new Map                 ()
  for (const finding of findings) {
    const id = ruleOf(gates.get(finding) , finding)
    if (!first.has(id)) first.set(id, finding)
  }
  return [...first]
    .map(([id, finding]) => ({
      id,
      shortDescription: { text: text(id) },
      fullDescription: { text: text(id) },
      help: { text: text(finding.fix === '' ? id : finding.fix) },
      properties: { tags: [gates.get(finding) .gate] },
    }))
    .sort((a, b) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_4__/* .compare */ .UD)(a.id, b.id))
}

function locationOf({ path, line, column }         ) {
  return {
    artifactLocation: {
      uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
      uriBaseId: '%SRCROOT%',
    },
    // GitHub shows no alert without a line.
    region: {
      startLine: line ?? 1,
      ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    },
  }
}

/** Of a finding that has none: its words without their numbers, which change from day to day. */
function fingerprintOf({ gate, id }            , { fingerprint, rule, path, message }         )         {
  if (fingerprint !== undefined) return `${gate} ${id} ${fingerprint}`
  const words = [gate, id, rule, path, message.replace(/[\d.,]+/g, '#')].join('\0')
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .sha256 */ .sc)(words).slice(0, 32)
}

/** Plain text: brackets would be read as a link within the log (SARIF 2.1.0, section 3.11.6). */
const text = (words        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(words), mostText).replace(/[\\[\]]/g, '\\$&')


/***/ }),

/***/ 60386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

                                             

/**
 * A report whose paths are those of the workspace, for systems that know no working directory.
 *
 * @param prefix the working directory as the workspace sees it: `models/churn`, or empty.
 */
function inWorkspace(report        , prefix        )         {
  if (prefix === '') return report
  const results = report.results.map(result => ({
    ...result,
    findings: result.findings.map(finding =>
      finding.path === '' ? finding : { ...finding, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, finding.path) },
    ),
    subjects: result.subjects.map(subject =>
      subject.role === 'image' ? subject : { ...subject, name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, subject.name) },
    ),
  }))
  return { ...report, results }
}


/***/ }),

/***/ 10953:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  post: () => (/* binding */ post)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/github/src/check-run.js
var check_run = __webpack_require__(69148);
// EXTERNAL MODULE: ./.build/packages/github/src/client.js
var src_client = __webpack_require__(44905);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.build/packages/github/src/code-scanning.js

                                         

/** Findings for code scanning: of which commit and branch they are. */
                         
               
              
                 
                                               
             
                             
               
 

/** Uploads findings to code scanning, which works on them afterwards. */
async function uploadSarif(
  client        ,
  { owner, repo, headSha, ref, sarif }        ,
)                {
  await client.rest.codeScanning.uploadSarif({
    owner,
    repo,
    commit_sha: headSha,
    ref,
    sarif: (0,external_node_zlib_.gzipSync)(sarif).toString('base64'),
    tool_name: 'Probity',
  })
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./.build/packages/github/src/retry.js
var retry = __webpack_require__(2474);
;// CONCATENATED MODULE: ./.build/packages/github/src/errors.js



/** What was tried: `post the comment`, and the line under `permissions:` that it takes. */
                       
               
                    
                                                                                
                      
 

/**
 * GitHub's refusal as an error that a user can act on; undefined where the error is none of GitHub's, and so a
 * bug of ours.
 */
function explain(error         , { doing, permission, isForkToken }      )                    {
  const failure = asFailure(error)
  if (failure === undefined) return undefined
  const { status } = failure
  const could = `could not ${doing}`
  const options = { cause: error }

  if ((0,retry/* isLimited */.lU)(failure))
    return new errors/* TransientError */.N_(`${could}: GitHub asks for fewer requests (${status})`, {
      ...options,
      remedy: 'run the job again later',
    })
  if (status >= 500)
    return new errors/* TransientError */.N_(
      `${could}: GitHub did not answer as it should (${failure.response ? status : reason(failure)}, tried ${retry/* tries */.A0} times)`,
      {
        ...options,
        remedy: 'run the job again',
      },
    )
  if (status === 401)
    return new errors/* ConfigError */.xL(`${could}: GitHub does not know the token (401)`, {
      ...options,
      remedy: 'pass `github.token`, or a token that has not expired',
    })
  if (status === 403) {
    if (!isForkToken)
      return new errors/* PermissionError */.i_(`${could}: the token may not (403, ${reason(failure)})`, permission, options)
    const refused = new errors/* PermissionError */.i_(
      `${could}: the token of a pull request from a fork is read-only (403)`,
      permission,
      options,
    )
    refused.remedy = 'no permission changes that: post it from a second workflow that runs on `workflow_run`'
    return refused
  }
  if (status === 404)
    return new errors/* PermissionError */.i_(
      `${could}: GitHub finds nothing there (404), which is also its answer to a token that may not look into a private repository`,
      permission,
      options,
    )
  return new Error(`${could}: GitHub finds it invalid (${status}, ${reason(failure)})`, options)
}

/** Whether GitHub, or the way to it, said no: anything else is a bug of ours. */
function isRefusal(error         )          {
  return asFailure(error) !== undefined
}

/** GraphQL answers 200 to everything and says in a word what it means. */
const statusOfType                         = { FORBIDDEN: 403, NOT_FOUND: 404, RATE_LIMITED: 429 }

function asFailure(error         )                             {
  if ((0,retry/* isRequestFailure */.UZ)(error)) return error
  if (!(error instanceof Error && error.name === 'GraphqlResponseError')) return undefined
  const [first] = (error                                                            ).errors
  return { status: statusOfType[first?.type ?? ''] ?? 422, message: first?.message ?? error.message }
}

/** What GitHub says, on one line: of a validation the first complaint. */
function reason({ message, response }                )         {
  const data = response?.data                                                                       
  const words = data?.errors?.[0]?.message ?? data?.message ?? message
  return String(words).replace(/\s+/g, ' ').slice(0, 200)
}

;// CONCATENATED MODULE: ./.build/packages/github/src/comment.js

                                         



/** A comment to be had: which one it is, and what it says. */
                         
               
              
                
                                                                          
                
     
                                                                                                        
                                                                                                         
                                                                                   
     
                                                                              
                                                                                       
                   
 

                           
             
                                             
                                                                   
                    
 

/** Reads and writes until nothing changes, but not for ever. */
const rounds = 6

/**
 * Creates or updates the one comment with the marker that our token wrote. Anybody may write a comment with
 * the marker: only the author tells ours.
 *
 * GitHub has no compare-and-swap, and several jobs may write at once. So this goes on, composing, writing,
 * waiting and reading again, until what stands there is one comment that `compose` would leave as it is: what
 * another writer overwrote is put back, and two comments of a race become the older one. A text that is there
 * already costs one request, a change three.
 */
async function upsertComment(client        , sticky        )                    {
  const { owner, repo, number, compose, settleMs = 1000 } = sticky
  const request = { once: true }
  let action                     = 'unchanged'
  let url = ''
  let failures = 0
  for (let round = 1; round <= rounds; round++) {
    const standing = await findComments(client, sticky)
    const [first, ...duplicates] = standing
    const { body, isWorse } = compose(standing.map(comment => comment.body))
    url = first?.url ?? url
    if (first !== undefined && first.body.trimEnd() === body.trimEnd()) {
      // What they held is in the first by now.
      for (const { id } of duplicates) await deleteComment(client, { owner, repo, comment_id: id })
      return { url, action, isSettled: true }
    }
    try {
      if (first === undefined || (isWorse && action === 'unchanged')) {
        await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request })
        for (const { nodeId } of standing) await fold(client, nodeId)
        action = 'created'
      } else {
        await client.rest.issues.updateComment({ owner, repo, comment_id: first.id, body, request })
        if (action === 'unchanged') action = 'updated'
      }
    } catch (error) {
      const wait = (0,retry/* isRequestFailure */.UZ)(error) ? waitToReread(error, ++failures) : undefined
      if (wait === undefined) throw error
      await (0,promises_.setTimeout)(wait)
      continue
    }
    // Some earlier, some later: two writers in step would overwrite each other round after round.
    await (0,promises_.setTimeout)(settleMs * (0.75 + Math.random() / 2))
  }
  return { url, action, isSettled: false }
}

/** A failed write is tried again from the reading on: meanwhile others may have written, or it was done after all. */
function waitToReread(error                , failures        )                     {
  if (failures === retry/* tries */.A0) return undefined
  // Somebody deleted the comment that we were about to change.
  return error.status === 404 ? 0 : (0,retry/* waitMs */.Cu)(error, failures)
}

                    
            
                
              
             
 

/**
 * One request for both who we are and what is there. REST would not do: it refuses `GET /user` to the token of
 * a workflow, and does not tell which comments are folded away.
 */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId url body isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

                  
                           
                                                     
 
                    
               
                                                              
 
                
            
                                                                              
                        
             
              
                      
                                        
                                                      
 

/** Our comments with the marker that are not folded away, oldest first, of all pages. */
async function findComments(client        , { owner, repo, number, marker }        )                      {
  const found             = []
  let after                = null
  do {
    const answer         = await client.graphql(query, { owner, repo, number, after })
    const { nodes, pageInfo }           = answer.repository.pullRequest.comments
    for (const { id, fullDatabaseId, url, body, isMinimized, author } of nodes) {
      // An app is `name` of type Bot as an author and `name[bot]` as the viewer; a person may be called `name`.
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (isMinimized || login !== answer.viewer.login || !body.startsWith(marker)) continue
      found.push({ id: Number(fullDatabaseId), nodeId: id, body, url })
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found.sort((a, b) => a.id - b.id)
}

/** Where GitHub refuses, the old comment stays and the next round joins the two. */
async function fold(client        , id        )                {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }`
  try {
    await client.graphql(mutation, { id })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

async function deleteComment(
  client        ,
  place                                                     ,
)                {
  try {
    await client.rest.issues.deleteComment(place)
  } catch (error) {
    // The other writer was quicker.
    if (!(0,retry/* isRequestFailure */.UZ)(error) || error.status !== 404) throw error
  }
}

;// CONCATENATED MODULE: ./.build/packages/github/src/pull-request.js
                                         
                                       

/**
 * The number of the open pull request whose head a `workflow_run` judged; undefined where there is none, or it
 * has moved on since.
 *
 * The payload lists no pull request for a run of a fork, and an artifact of that run must not be believed: so
 * GitHub is asked for the branch, and its head must be the very commit.
 */
async function findPullRequest(client        , event       )                              {
  const { owner, repo, headLabel, headSha } = event
  if (headLabel === undefined) return undefined
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: headLabel,
    per_page: 100,
  })
  return data.find(pull => pull.head.sha === headSha)?.number
}

// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/report/src/gfm.js
var gfm = __webpack_require__(92749);
;// CONCATENATED MODULE: ./.build/packages/github/src/review.js


                                         


/** What a line of a file is told. */
                         
              
              
                            
                 
                                                                                           
               
                                                                         
                  
 

/** Remarks on one pull request. */
                         
               
              
                
                 
                         
                            
                                                                         
              
                                                                 
                                     
                                                                                                             
                    
 

                           
                                      
                
                                          
                  
                                                                                                              
                 
                                              
                                
 

/** How a review of ours begins. */
const marker = '<!-- probity review -->'

/** A page of a list, and how many pages are read. */
const perPage = 100
const mostPages = 10

/**
 * Posts the remarks that are not there yet as one review with a comment each, and holds one request for changes
 * where they are requested. Costs at most three requests, where nothing is new one, and one more to withdraw.
 */
async function postReview(client        , review        )                    {
  const { owner, repo, number, headSha, remarks, most, summary, requests } = review
  const pull = { owner, repo, pull_number: number }
  const ours = await findReviews(client, review)
  const known = new Set(ours.flatMap(({ remarks }) => remarks))
  const fresh = remarks.filter(remark => !known.has(keyOf(remark)))
  const standing = remarks.length - fresh.length
  const requested = ours.filter(({ state }) => state === 'CHANGES_REQUESTED')
  if (requests === false) for (const { id } of requested) await withdraw(client, pull, id)
  const isAsked = requests === true && requested.length === 0

  const shown = fresh.length === 0 ? new Map                     () : await linesOf(client, pull)
  const posted = fresh
    .filter(({ path, line }) => shown.get(path)?.has(line))
    .slice(0, Math.max(most - standing, 0))
  if (posted.length > 0 || isAsked)
    await client.rest.pulls.createReview({
      ...pull,
      commit_id: headSha,
      event: isAsked ? 'REQUEST_CHANGES' : 'COMMENT',
      body: `${marker}\n${summary(posted.length)}`,
      comments: posted.map(remark => ({
        path: remark.path,
        line: remark.line,
        side: 'RIGHT',
        body: bodyOf(remark),
      })),
      // A repeated write would post them twice.
      request: { once: true },
    })
  const request = isAsked ? 'made' : requests === false && requested.length > 0 ? 'withdrawn' : undefined
  return {
    posted: posted.length,
    standing,
    leftOut: fresh.length - posted.length,
    ...(request === undefined ? {} : { request }),
  }
}

                    
            
               
                                       
                   
 

/** As for the comment: REST does not tell the token of a workflow who it is, and would take two lists. */
const review_query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        nodes { fullDatabaseId state body author { __typename login } comments(first: 100) { nodes { body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

                  
                           
                                                   
 
                   
          
                          
                 
                
                                                        
                                           
     
                                                              
 

/** The reviews that our token wrote and that begin as ours do. */
async function findReviews(client        , { owner, repo, number }        )                      {
  const found             = []
  let after                = null
  for (let page = 1; page <= mostPages; page++) {
    const answer         = await client.graphql(review_query, { owner, repo, number, after })
    const { nodes, pageInfo }          = answer.repository.pullRequest.reviews
    for (const { fullDatabaseId, state, body, author, comments } of nodes) {
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (login !== answer.viewer.login || !body.startsWith(marker)) continue
      const remarks = comments.nodes.flatMap(
        comment => /<!-- probity remark=([0-9a-f]{16}) -->/.exec(comment.body)?.[1] ?? [],
      )
      found.push({ id: Number(fullDatabaseId), state, remarks })
    }
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  return found
}

/** Which lines of which file the pull request shows. */
async function linesOf(
  client        ,
  pull                                                      ,
)                                    {
  const shown = new Map                     ()
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.pulls.listFiles({ ...pull, per_page: perPage, page })
    for (const { filename, patch } of data) shown.set(filename, linesShown(patch ?? ''))
    if (data.length < perPage) break
  }
  return shown
}

async function withdraw(
  client        ,
  pull                                                      ,
  id        ,
)                {
  try {
    await client.rest.pulls.dismissReview({
      ...pull,
      review_id: id,
      message: 'Probity no longer blocks this merge.',
    })
  } catch (error) {
    // Somebody was quicker: it no longer requests anything.
    if (!(0,retry/* isRequestFailure */.UZ)(error) || (error.status !== 404 && error.status !== 422)) throw error
  }
}

function keyOf({ path, identity }        )         {
  return (0,digest/* sha256 */.sc)(`${path}\0${identity}`).slice(0, 16)
}

function bodyOf(remark        )         {
  const { message, text } = remark
  return `${(0,gfm/* sentence */.em)(message)}${text === undefined ? '' : suggested(text)}\n<!-- probity remark=${keyOf(remark)} -->`
}

function suggested(text        )         {
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1))
  const fence = '`'.repeat(ticks)
  return `\n\n${fence}suggestion\n${text}\n${fence}`
}

/** The lines of the head that a patch shows: "line must be part of the diff", says GitHub of any other. */
function linesShown(patch        )              {
  const shown = new Set        ()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk !== null) line = Number(hunk[1])
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++)
  }
  return shown
}

;// CONCATENATED MODULE: ./.build/packages/github/src/publish.js






                                       



/** What is to be posted: the comment where the event has a pull request, and the check run. */
                          
                                                           
                                                                      
                                                                                  
                                 
                
                                                                    
                                                                    
 

                            
                    
                            
                   
                                                                                
                    
 

/**
 * Posts a report. A post that GitHub refuses is no error, since the verdict does not depend on it: it is told
 * in `problems`, and the caller still has the job summary and annotations, which need no token.
 *
 * Octokit is loaded only where there is something to post.
 */
async function publish(event       , token        , posting         )                     {
  const published            = { problems: [] }
  const { owner, repo, headSha } = event
  const isForkToken = event.isFork && event.kind === 'pull_request'
  const mayComment =
    posting.comment !== undefined && (event.number !== undefined || event.headLabel !== undefined)
  const { number } = event
  const hasReview =
    number !== undefined &&
    posting.review !== undefined &&
    (posting.review.remarks.length > 0 || posting.review.requests !== undefined)
  if (!mayComment && !hasReview && posting.checkRun === undefined && posting.sarif === undefined)
    return published
  if (token === '') {
    published.problems.push(sentence(noToken()))
    return published
  }
  const client = await (0,src_client/* connect */.N)({ token, apiUrl: event.apiUrl })

  /** Does one task; a refusal becomes a problem. */
  async function attempt   (
    doing        ,
    permission        ,
    run                  ,
  )                         {
    const task       = { doing, permission, isForkToken }
    try {
      return await run()
    } catch (error) {
      const explained = explain(error, task)
      if (explained === undefined) throw error
      published.problems.push(sentence(explained))
    }
  }

  if (mayComment)
    published.comment = await attempt('post the comment', 'pull-requests: write', () =>
      comment(client, event, posting.comment ),
    )
  if (published.comment?.isSettled === false)
    published.problems.push('Other jobs kept writing the comment: it may lack a section; run this job again.')
  const { isAlways = false, ...checkRun } = posting.checkRun ?? {}
  if ((published.comment === undefined || isAlways) && posting.checkRun !== undefined) {
    const run = { owner, repo, headSha, ...checkRun }            
    published.checkRun = await attempt('create the check run', 'checks: write', () =>
      (0,check_run/* createCheckRun */._U)(client, run),
    )
    if (published.checkRun === undefined)
      await attempt('set the commit status in its place', 'statuses: write', () =>
        (0,check_run/* createStatus */.JB)(client, { ...run, url: event.run.url }),
      )
  }
  if (posting.sarif !== undefined) {
    const alerts = { owner, repo, headSha, ref: refOf(event), sarif: posting.sarif }
    await attempt('upload to code scanning', 'security-events: write', () => uploadSarif(client, alerts))
  }
  // Where the comment was refused, so would be the review.
  if (hasReview && (published.comment !== undefined || !mayComment))
    published.review = await attempt('post the review', 'pull-requests: write', () =>
      postReview(client, { owner, repo, number, headSha, ...posting.review  }),
    )
  return published
}

async function comment(client        , event       , sticky                                 ) {
  const { owner, repo } = event
  const number = event.number ?? (await findPullRequest(client, event))
  return number === undefined ? undefined : upsertComment(client, { owner, repo, number, ...sticky })
}

/** What code scanning shows the alerts for. */
function refOf({ number, ref }       )         {
  return number === undefined ? ref : `refs/pull/${number}/head`
}

function noToken() {
  return new errors/* ConfigError */.xL('could not post anything: there is no token', {
    remedy: 'pass `github.token` as `token`',
  })
}

/** `Could not post the comment: …; add … .` */
function sentence(error       )         {
  const remedy = error instanceof errors/* ProbityError */.M7 && error.remedy ? `; ${error.remedy}` : ''
  return `${error.message[0] .toUpperCase()}${error.message.slice(1)}${remedy}.`
}

// EXTERNAL MODULE: ./.build/packages/report/src/sarif.js
var sarif = __webpack_require__(10984);
// EXTERNAL MODULE: ./.build/packages/report/src/body.js + 2 modules
var body = __webpack_require__(47924);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(65342);
// EXTERNAL MODULE: ./.build/packages/report/src/verdict-table.js
var verdict_table = __webpack_require__(60497);
;// CONCATENATED MODULE: ./.build/packages/report/src/review.js


                                         


/** Rows of the table: the comment has the rest. */
const mostRows = 10

/** The audit in short, as Markdown, for the head of a pull request review. */
function renderReview(report        )         {
  const shown = (0,posted/* posted */.i)(report)
  return `${(0,body/* heading */.R)(shown)}\n\n${(0,verdict_table/* verdictTable */.KV)(shown, mostRows)}`
}

// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/runner/src/in-workspace.js
var in_workspace = __webpack_require__(60386);
// EXTERNAL MODULE: ./.build/packages/runner/src/job.js + 1 modules
var job = __webpack_require__(63311);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/runner/src/remarks.js

                                            
                                             
                                             

const levels = ['error', 'warning', 'note']

/**
 * What single lines are told, the errors first: every finding that has a line, or only those of which one line is
 * all that has to change. What a waiver accepts is not told.
 *
 * @param prefix what makes their paths those of the repository.
 */
function remarksOf({ results }        , prefix        , of                       )           {
  const times = new Map                ()
  return results
    .flatMap(({ id, findings }) => findings.map(finding => ({ id, finding })))
    .toSorted((a, b) => levels.indexOf(a.finding.level) - levels.indexOf(b.finding.level))
    .flatMap(({ id, finding }) => {
      const { path, line, rule, suggestion, message, fix, waived } = finding
      if (path === '' || line === undefined || waived !== undefined) return []
      if (suggestion !== undefined)
        return [{ path: external_node_path_.posix.join(prefix, path), line, text: suggestion, message, identity: suggestion }]
      if (of === 'suggestions') return []
      const told = `${id}: ${rule}: ${message}${fix === '' ? '' : ` To fix: ${fix}`}`
      return [
        { path: external_node_path_.posix.join(prefix, path), line, message: told, identity: identityOf(id, finding, times) },
      ]
    })
}

/** The same may be found several times in a file: then they are known by their order, too. */
function identityOf(id        , { rule, path, message, fingerprint }         , times                     ) {
  const identity = JSON.stringify([id, rule, fingerprint ?? message])
  const key = `${path}\0${identity}`
  const time = times.get(key) ?? 0
  times.set(key, time + 1)
  return `${identity}${time}`
}

// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/validate-result.js
var validate_result = __webpack_require__(17770);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
;// CONCATENATED MODULE: ./.build/packages/report/src/merge.js

                                                 


/** When and of what a report is: a later run first of all, then the commit so that the order is total. */
                                     

/**
 * Joins the results of two reports on the same pull request. Of results of the same gate and section the
 * later run's stays; of a run in two, the worse. The report of the latest run gives the head, and what is of
 * another head is dropped for good. Commutative, associative, and idempotent on what it returns.
 */
function merge(a        , b        )         {
  const [stampA, stampB] = [stampOf(a), stampOf(b)]
  const order = compareStamps(stampA, stampB)
  const latest = order > 0 ? [a] : order < 0 ? [b] : [a, b]
  const sha = latest[0] .head?.sha ?? ''
  const others = [a, b].filter(report => (report.head?.sha ?? '') !== sha).map(stampOf)
  const since = greatest([a.since, b.since, ...others], compareStamps)
  const chosen = new Map               ()
  for (const entry of [...entriesOf(a), ...entriesOf(b)]) {
    if (entry.stamp.sha !== sha || (since !== undefined && compareStamps(entry.stamp, since) <= 0)) continue
    const key = JSON.stringify([entry.result.gate, entry.result.id])
    const other = chosen.get(key)
    if (other === undefined || compareEntries(entry, other) > 0) chosen.set(key, entry)
  }
  const entries = [...chosen.values()].sort(
    (one, two) => (0,standing/* compare */.UD)(one.result.gate, two.result.gate) || (0,standing/* compare */.UD)(one.result.id, two.result.id),
  )
  const run = pick(latest.map(report => report.run))
  const origins = entries.map(({ stamp: { id, attempt } }) => ({ id, attempt }))
  const isOneRun = origins.every(
    origin => origin.id === (run?.id ?? 0) && origin.attempt === (run?.attempt ?? 0),
  )
  return {
    results: entries.map(entry => entry.result),
    mode: latest.some(report => report.mode === 'enforce') ? 'enforce' : 'report',
    onInconclusive: (['fail', 'warn', 'pass']         ).find(effect =>
      latest.some(report => report.onInconclusive === effect),
    ) ,
    ...present({
      head: pick(latest.map(report => report.head)),
      base: pick(latest.map(report => report.base)),
      run,
      origins: isOneRun ? undefined : origins,
      since,
    }),
  }
}

                 
                    
              
 

function entriesOf(report        )          {
  const own = stampOf(report)
  return report.results.map((result, index) => ({ result, stamp: { ...own, ...report.origins?.[index] } }))
}

function stampOf({ run, head }        )        {
  return { id: run?.id ?? 0, attempt: run?.attempt ?? 0, sha: head?.sha ?? '' }
}

function compareStamps(a       , b       )         {
  return a.id - b.id || a.attempt - b.attempt || (0,standing/* compare */.UD)(a.sha, b.sha)
}

/** Later, then worse, then by text: two jobs of one run that say different things are settled the same way everywhere. */
function compareEntries(a       , b       )         {
  return (
    compareStamps(a.stamp, b.stamp) ||
    (0,verdict/* compareVerdicts */.m3)(b.result.verdict, a.result.verdict) ||
    (0,standing/* compare */.UD)((0,digest/* canonicalJson */.dj)(a.result), (0,digest/* canonicalJson */.dj)(b.result))
  )
}

/** Of what two jobs of the same run say of the whole, one, the same whichever comes first. */
function pick   (values                            )                {
  return greatest(values, (a, b) => (0,standing/* compare */.UD)((0,digest/* canonicalJson */.dj)(a), (0,digest/* canonicalJson */.dj)(b)))
}

function greatest   (values                            , order                        )                {
  return values
    .filter(value => value !== undefined)
    .reduce               (
      (found, value) => (found === undefined || order(value, found) > 0 ? value : found),
      undefined,
    )
}

function present                  (fields   )             {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))              
}

// EXTERNAL MODULE: ./.build/packages/report/src/marker.js
var src_marker = __webpack_require__(79023);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js
var markdown = __webpack_require__(66484);
// EXTERNAL MODULE: ./.build/packages/report/src/digest.js
var src_digest = __webpack_require__(2845);
;// CONCATENATED MODULE: ./.build/packages/runner/src/sticky-comment.js



/** The comment that holds every gate of every job: how it begins, and how it follows from what stands there. */
                                
                
                                                                          
 

/**
 * Joins a report with those that stand in the comment already. The text is a function of the set of reports,
 * whatever the order in which jobs write it.
 *
 * A digest that does not validate is dropped and said so: anybody who may edit comments can reach it.
 */
function stickyComment(report        , repositoryUrl        , log     )                {
  return {
    marker: '<!-- probity key=audit',
    compose(standing) {
      let merged = merge(report, report)
      let before                    
      for (const body of standing) {
        const other = read(body, repositoryUrl, log)
        if (other === undefined) continue
        // What an earlier run said: a step of this run that adds its verdict is no news to anybody yet.
        if ((0,src_marker/* readMarker */.t7)(body)?.run !== report.run?.id) before = other
        merged = merge(merged, other)
      }
      const isWorse = before !== undefined && (0,verdict/* compareVerdicts */.m3)((0,src_report/* verdictOf */.Vj)(merged), (0,src_report/* verdictOf */.Vj)(before)) < 0
      return { body: (0,markdown/* renderComment */.w)(merged), isWorse }
    },
  }
}

function read(body        , repositoryUrl        , log     )                     {
  try {
    return (0,src_digest/* decodeDigest */.bY)(body, validate_result/* validate */.t, repositoryUrl)
  } catch (error) {
    if (!(error instanceof errors/* ProbityError */.M7)) throw error
    log.warning(error.message)
  }
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/post.js








/** What is to be written to GitHub. Without a `review` only changes of single lines are suggested. */
                         
                  
                                
                                                
                                        
                        
                
 

/** To GitHub. What it refuses is said, and changes nothing about the verdict. */
async function post(event       , report        , token        , wanted        )                {
  const posting          = wanted.checkRun === undefined ? {} : { checkRun: wanted.checkRun }
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  if (wanted.comment && (0,job/* isOfPullRequest */.Av)(event)) posting.comment = stickyComment(report, repositoryUrl, job/* log */.Rm)
  if ((0,job/* isOfPullRequest */.Av)(event)) posting.review = reviewOf(report, wanted)
  if (wanted.codeScanning) posting.sarif = (0,sarif/* renderSarif */.W)((0,in_workspace/* inWorkspace */.v)(report, (0,job/* prefixOf */.MT)(wanted.folder)))
  if (Object.values(posting).every(one => one === undefined)) return
  const { problems, comment, checkRun, review } = await publish(event, token, posting)
  if (comment !== undefined) job/* log */.Rm.info(`comment ${comment.action}: ${comment.url}`)
  if (checkRun !== undefined) job/* log */.Rm.info(`check run: ${checkRun.url}`)
  if (review?.posted) job/* log */.Rm.info(`remarks on changed lines posted: ${review.posted}`)
  if (review?.request !== undefined) job/* log */.Rm.info(`request for changes ${review.request}`)
  for (const problem of problems)
    job/* log */.Rm.warning(`${problem} The verdict stands; the job summary shows the report.`)
}

/** More remarks at a time would be noise; of suggestions, which somebody has to take one by one, sooner. */
const mostRemarks = 30
const mostSuggestions = 10

function reviewOf(report        , { comment, review = 'off', folder }        )                    {
  if (review === 'off') {
    if (!comment) return undefined
    return {
      remarks: remarksOf(report, (0,job/* prefixOf */.MT)(folder), 'suggestions'),
      most: mostSuggestions,
      summary: posted => `Probity suggests ${(0,src_text/* plural */.LS)(posted, 'change')}: the card beside what was measured.`,
    }
  }
  return {
    remarks: remarksOf(report, (0,job/* prefixOf */.MT)(folder), 'all'),
    most: mostRemarks,
    summary: posted =>
      `${renderReview(report)}\n\n${(0,src_text/* plural */.LS)(posted, 'remark')} on lines of this change${comment ? '; the comment has the rest' : ''}.`,
    requests: review === 'request-changes' && (0,src_report/* isBlocked */.lT)(report),
  }
}


/***/ })

};
