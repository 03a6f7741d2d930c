export const id = 431;
export const ids = [431,132];
export const modules = {

/***/ 49963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26317);


                                                                             


/**
 * Holds settings against their schema and fills in its defaults.
 * Throws a `ConfigError` that names the setting, what was expected and the nearest valid name.
 *
 * @param owner whose settings these are, for the message: `fairness-gate`.
 */
function checkSettings(
  validate                   ,
  schema            ,
  settings         ,
  owner        ,
)       {
  if (validate(settings)) return
  const problems = (validate.errors ?? []).map(error => describe(error, schema))
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${owner}: ${[...new Set(problems)].join('; ')}`)
}

function describe({ keyword, instancePath, params, message }             , schema            )         {
  const path = instancePath.split('/').slice(1).map(unescapePointer)
  const where = path.length === 0 ? 'the settings' : `\`${path.join('.')}\``
  switch (keyword) {
    case 'required':
      return `\`${[...path, params.missingProperty].join('.')}\` is needed`
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      return `there is no setting \`${[...path, name].join('.')}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known(schema, path))}`
    }
    case 'enum':
      return `${where}: expected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)((params.allowedValues             ).map(value => `\`${value}\``))}`
    case 'type':
      return `${where}: expected ${[params.type].flat().join(' or ')}`
    default:
      return `${where}: ${message ?? keyword}`
  }
}

const unescapePointer = (part        ) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The names that the schema knows at a path. */
function known(schema            , path          )           {
  let node = schema                                                                                        
  for (const part of path) {
    const child = Object.hasOwn(node?.properties ?? {}, part)
      ? node?.properties?.[part]
      : node?.additionalProperties
    node = typeof child === 'object' && child !== null ? child : undefined
  }
  return Object.keys(node?.properties ?? {})
}


/***/ }),

/***/ 37220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _revisions_src_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15059);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(56659);
/* harmony import */ var _doors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14264);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86976);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89144);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25498);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27665);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95863);

                                                        









/** Inputs of an action that mean something on the command line too. */
const switches = ['name', 'mode', 'on-inconclusive', 'working-directory']

/** One gate. Its inputs are options of the same name. */
async function gateCommand(
  name        ,
  argv                   ,
  signal             ,
)                     {
  const door = (0,_doors_js__WEBPACK_IMPORTED_MODULE_1__/* .doorOf */ .a)(name)
  const schema = await door.schema()
  if (argv.includes('--help')) {
    process.stdout.write(gateUsage(door, schema))
    return 0
  }
  const asks = door.asks ?? []
  const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .f)(
    argv,
    [
      ...[...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .v)(schema), ...switches, 'base', ..._terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOptions */ .lt],
      ...asks.filter(ask => ask.takes !== undefined).map(ask => ask.name),
    ],
    asks.filter(ask => ask.takes === undefined).map(ask => ask.name),
  )
  const texts = (option        ) => given.get(option) ?? []
  const shared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .readShared */ .q)(option => (switches.includes(option) ? texts(option) : []))
  const asked = asks
    .filter(ask => given.has(ask.name))
    .map(ask => [ask.name, ask.takes === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(texts(ask.name).at(-1) )]         )
  const { base } = (0,_base_js__WEBPACK_IMPORTED_MODULE_6__/* .baseOfRevision */ .G)(shared['working-directory'], texts('base').at(-1))
  const context          = {
    id: shared.name ?? name,
    head: (0,_revisions_src_index_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTree */ .c)(shared['working-directory']),
    ...(base === undefined ? {} : { base }),
    results: [],
    asked: new Map(asked),
    leave: (path, text) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shared['working-directory'], path), text),
    log: _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg,
    signal,
  }
  const { result, status, error } = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .runGate */ .R)(door, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFromText */ .l)(schema, texts), context, {
    mode: shared.mode,
    onInconclusive: shared['on-inconclusive'],
  })
  const report = { results: [result], mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  ;(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(report, error === undefined ? [] : [error], given)
  return status
}

function gateUsage({ name, asks = [] }      , schema            )         {
  const { properties, required = [] } = schema                
                                                                          
                       
   
  const lines = Object.entries(properties).map(([option, { description, default: fallback }]) => {
    const note = required.includes(option)
      ? ' (needed)'
      : fallback === undefined
        ? ''
        : ` (default ${fallback})`
    return `  --${option}${note}\n      ${description}`
  })
  for (const ask of asks)
    lines.push(`  --${ask.name}${ask.takes === undefined ? '' : ` ${ask.takes}`}\n      ${ask.description}`)
  return `usage: probity ${name} [--<input> VALUE]...

${lines.join('\n')}

A list takes its option several times. Besides: --base, ${switches.map(option => `--${option}`).join(', ')}, ${_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOptions */ .lt
    .map(option => `--${option}`)
    .join(', ')}.
`
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


/***/ }),

/***/ 86976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ settingsFromText),
/* harmony export */   v: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32478);



                    
               
                          
                  
 

/** The names that a schema's settings have as inputs and options. */
function inputNames(schema            )           {
  return Object.keys(properties(schema))
}

function properties(schema            )                           {
  return (schema                                            ).properties
}

/**
 * Settings from texts: what an action's inputs and a command's options have in common.
 *
 * A list is one item a line (or one option each), a number is decimal, an object is YAML. What is empty was
 * not given. Throws a `ConfigError` that names the input.
 *
 * @param given the texts of one input; an option may be given several times.
 */
async function settingsFromText(
  schema            ,
  given                                     ,
)                                   {
  const settings                          = {}
  for (const [name, property] of Object.entries(properties(schema))) {
    const texts = given(name).filter(text => text.trim() !== '')
    if (texts.length === 0) continue
    settings[name] = await parse(name, property, texts)
  }
  return settings
}

async function parse(name        , property          , texts                   )                   {
  if (property.type === 'array') {
    return texts
      .flatMap(text => text.split(/\r?\n/))
      .map(line => line.trim())
      .filter(line => line !== '')
  }
  if (texts.length > 1)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`${name}\` was given ${texts.length} times; it takes one value`)
  const text = texts[0] .trim()
  switch (property.type) {
    case 'number':
    case 'integer': {
      const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(number)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`${name}\`: expected a number`)
      return number
    }
    case 'boolean':
      // The spellings of YAML 1.2, which are those of `core.getBooleanInput`.
      if (/^(true|True|TRUE)$/.test(text)) return true
      if (/^(false|False|FALSE)$/.test(text)) return false
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`${name}\`: expected ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(['`true`', '`false`'])}`)
    case 'object':
      return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_2__/* .yamlObject */ .z)(`\`${name}\``, text)
    default:
      return texts[0] .trim()
  }
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* unused harmony export outputs */
/** Inputs that every action has besides its gate's settings. */
const sharedInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/shared-inputs@1',
  title: 'SharedInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      description:
        'Name of this step in the comment, where the same gate runs for several models. The gate’s name by default.',
    },
    mode: {
      enum: ['enforce', 'report'],
      default: 'enforce',
      description: '`report` shows the verdict and never blocks.',
    },
    'on-inconclusive': {
      enum: ['warn', 'fail', 'pass'],
      default: 'warn',
      description:
        'What an undecided verdict does to the merge; `warn` and `pass` let it through, and say so.',
    },
    comment: {
      type: 'boolean',
      default: true,
      description: 'Whether the verdict is written to the comment of the pull request.',
    },
    'code-scanning': {
      type: 'boolean',
      default: false,
      description:
        'Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts.',
    },
    'working-directory': {
      type: 'string',
      default: '.',
      description: 'Folder of the repository that all paths are relative to.',
    },
    'github-token': {
      type: 'string',
      // Only for an action: a schema's own default would be the text itself.
      'x-action-default': '${{ github.token }}',
      description: 'Token that writes the comment.',
    },
  },
}         

/** What every action gives to the steps after it. */
const outputs = {
  verdict: 'pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether this verdict stops the merge: true or false.',
  'result-path': 'The result as JSON (`probity/result@1`).',
}         


/***/ }),

/***/ 32478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ yamlObject)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/**
 * YAML as a plain object. No aliases: nothing here needs them, and they can be made to explode.
 *
 * @param what it is, for messages: an input, the path of a file.
 */
async function yamlObject(what        , text        )                                   {
  const { parseDocument } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}, line ${line}: not valid YAML (${problem.message.split('\n')[0]})`)
  }
  let value         
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: YAML aliases are not supported`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: expected YAML of the form \`name: value\``)
  }
  return value                           
}


/***/ })

};
