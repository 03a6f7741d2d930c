export const id = 1047;
export const ids = [1047];
export const modules = {

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

/***/ 27665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ words),
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77798);



/** A command line: its options by name, and the words that are none. */
                        
                              
                 
 

/** `words` of a command that takes options alone. A `ConfigError` for anything else. */
function options(
  argv                   ,
  names                   ,
  flags                   ,
)                        {
  const { given, alone } = words(argv, names, flags)
  if (alone.length > 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${alone[0]}\` stands alone; options are \`--name VALUE\``)
  return given
}

/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, flags without a value, and the words in front of,
 * between and behind them. A `ConfigError` for an option that there is not.
 */
function words(argv                   , names                   , flags                   )        {
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
  const alone           = []
  for (const token of tokens) {
    if (token.kind === 'positional') alone.push(token.value)
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
  return { given, alone }
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
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js
var markdown = __webpack_require__(66484);
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
 * JUnit XML: a suite for each gate, a test for each claim and finding, one where both say the same. `fail` is a
 * failure, `not-computable` an error, `inconclusive` and `skipped` are skipped with the reason, so that what could
 * not be decided does not count as passed. A warning or a note passes, with its text as output.
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
  const claims = result.claims.filter(claim => !(0,result_text/* isLocated */.B0)(claim, result))
  const cases = [
    ...claims.map(claim => claimCase(claim, result.confidence)),
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
// EXTERNAL MODULE: ./.build/packages/core/src/keys.js
var keys = __webpack_require__(482);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
;// CONCATENATED MODULE: ./.build/packages/report/src/code-quality.js



                                         




/**
 * Findings and claims that do not pass, one entry where both say the same, as GitLab's code quality report (a subset
 * of Code Climate's).
 */
function renderCodeQuality(report        )         {
  const issues = (0,posted/* posted */.i)(report).results.flatMap(result => {
    const isBlocking = (0,src_report/* blocks */.Bv)(result, report)
    const about = result.subjects[0]?.name ?? ''
    const unlocated = (0,result_text/* wrongClaims */.tv)(result).filter(claim => !(0,result_text/* isLocated */.B0)(claim, result))
    const claims = unlocated.map(claim => ({
      key: (0,keys/* claimKey */.E)(result, claim),
      rule: `${result.gate}/${claim.metric}`,
      text: `${(0,standing/* gateName */.h2)(result)}: ${(0,claim_text/* claimTitle */.d7)(claim)}: ${claim.reason}${claim.remedy === undefined ? '' : ` ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`}`,
      severity: claim.verdict === 'inconclusive' ? 'minor' : isBlocking ? 'blocker' : 'major',
      path: about,
      line: 1,
    }))
    const findings = result.findings
      .filter(({ waived }) => waived === undefined)
      .map(finding => ({
        key: `${(0,keys/* findingKey */.f)(result, finding)}/${finding.fingerprint ?? `${finding.line ?? 0}`}/${finding.message}`,
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
      fingerprint: (0,digest/* sha256 */.sc)(key),
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
  markdown: report => (0,markdown/* renderComment */.w)(report),
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


/***/ })

};
