export const id = 679;
export const ids = [679];
export const modules = {

/***/ 6679:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runCommand: () => (/* binding */ runCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(198);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(4805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(7798);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(4085);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 3 modules
var markdown = __webpack_require__(2922);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(8405);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(5342);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(6781);
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
    verdict: claim.verdict,
    message: claim.reason,
    text: claim.remedy === undefined ? numbers : `${numbers}. ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`,
  }
}

function findingCase(finding         )       {
  const place = (0,result_text/* placeText */.Z9)(finding)
  return {
    name: place === '' ? finding.rule : `${finding.rule} ${place}`,
    verdict: finding.level === 'error' ? 'fail' : 'pass',
    message: finding.message,
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

// EXTERNAL MODULE: ./.build/packages/report/src/terminal.js
var terminal = __webpack_require__(6221);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(5059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js + 2 modules
var base = __webpack_require__(6473);
// EXTERNAL MODULE: ./.build/packages/runner/src/describe-error.js
var describe_error = __webpack_require__(1831);
// EXTERNAL MODULE: ./.build/packages/runner/src/doors.js
var doors = __webpack_require__(4264);
// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var inputs = __webpack_require__(6976);
// EXTERNAL MODULE: ./.build/packages/runner/src/run-gate.js
var run_gate = __webpack_require__(2778);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared.js + 2 modules
var src_shared = __webpack_require__(2979);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command.js













/** Reports that a command can write, each an option that takes a path. */
const reports                                             = {
  json: report => `${JSON.stringify(report.results[0], null, 2)}\n`,
  markdown: report => (0,markdown/* renderComment */.wQ)(report),
  junit: report => renderJUnit(report),
}

/** Inputs of an action that mean something on the command line too. */
const switches = ['name', 'mode', 'on-inconclusive', 'working-directory']

/**
 * `probity <gate> [--<input> VALUE]... [--json F] [--markdown F] [--junit F]`. The verdict goes to standard
 * output, progress and errors to standard error. Returns the exit status: 0 not blocked, 1 blocked, 2 could
 * not run.
 */
async function runCommand(argv                   , signal             )                     {
  const [name, ...rest] = argv
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(usage())
    return name === undefined ? 2 : 0
  }
  if (name === '--version') {
    process.stdout.write(`${version/* version */.r}\n`)
    return 0
  }
  return gateCommand(name, rest, signal)
}

async function gateCommand(name        , argv                   , signal             )                     {
  const door = (0,doors/* doorOf */.a)(name)
  const schema = await door.schema()
  if (argv.includes('--help')) {
    process.stdout.write(gateUsage(name, schema))
    return 0
  }
  const given = options(argv, [...(0,inputs/* inputNames */.v)(schema), ...switches, 'base', ...Object.keys(reports)])
  const texts = (option        ) => given.get(option) ?? []
  const shared = await (0,src_shared/* readShared */.q)(option => (switches.includes(option) ? texts(option) : []))
  const context = {
    id: shared.name ?? name,
    head: (0,working_tree/* workingTree */.c)(shared['working-directory']),
    ...(0,base/* baseOfRevision */.G)(shared['working-directory'], texts('base').at(-1)),
    results: [],
    log: terminalLog,
    signal,
  }
  const { result, status, error } = await (0,run_gate/* runGate */.R)(door, (0,inputs/* settingsFromText */.l)(schema, texts), context, {
    mode: shared.mode,
    onInconclusive: shared['on-inconclusive'],
  })
  const report = { results: [result], mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  for (const [format, render] of Object.entries(reports)) {
    for (const path of texts(format)) {
      ;(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true })
      ;(0,external_node_fs_.writeFileSync)(path, render(report))
    }
  }
  process.stdout.write((0,terminal/* renderTerminal */.b)(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  if (error !== undefined) for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
  return status
}

/** `--option VALUE` and `--option=VALUE`, repeated at will, by name. A `ConfigError` for anything else. */
function options(argv                   , names                   )                        {
  const { tokens } = (0,external_node_util_.parseArgs)({
    args: [...argv],
    options: Object.fromEntries(names.map(option => [option, { type: 'string', multiple: true }         ])),
    strict: false,
    tokens: true,
  })
  const given = new Map                  ()
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new errors/* ConfigError */.xL(`\`${token.value}\` stands alone; options are \`--name VALUE\``)
    if (token.kind !== 'option') continue
    if (!names.includes(token.name)) {
      throw new errors/* ConfigError */.xL(`there is no option \`${token.rawName}\`${(0,nearest/* didYouMean */.a)(token.name, names)}`)
    }
    if (token.value === undefined) throw new errors/* ConfigError */.xL(`\`${token.rawName}\` needs a value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value])
  }
  return given
}

const terminalLog      = {
  info: message => void process.stderr.write(`${(0,src_escape/* logLine */.BP)(message)}\n`),
  warning: message => void process.stderr.write(`warning: ${(0,src_escape/* logLine */.BP)(message)}\n`),
  debug() {},
}

function usage()         {
  const lines = doors/* doors */.i.map(door => `  ${door.name.padEnd(18)} ${door.description}`)
  return `probity ${version/* version */.r}

usage: probity <gate> [--<input> VALUE]... [--base REVISION] [--json FILE] [--markdown FILE] [--junit FILE]

${lines.join('\n')}

--base names the branch or commit to compare with, such as origin/main.
probity <gate> --help lists the inputs of a gate.
exit status: 0 not blocked, 1 blocked, 2 could not run
`
}

function gateUsage(name        , schema            )         {
  const { properties, required = [] } = schema                
                                                                          
                       
   
  const lines = Object.entries(properties).map(([option, { description, default: fallback }]) => {
    const note = required.includes(option)
      ? ' (needed)'
      : fallback === undefined
        ? ''
        : ` (default ${fallback})`
    return `  --${option}${note}\n      ${description}`
  })
  return `usage: probity ${name} [--<input> VALUE]...

${lines.join('\n')}

A list takes its option several times. Besides: --base, ${switches.map(option => `--${option}`).join(', ')}, ${Object.keys(
    reports,
  )
    .map(option => `--${option}`)
    .join(', ')}.
`
}


/***/ })

};
