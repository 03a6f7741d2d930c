export const id = 6904;
export const ids = [6904];
export const modules = {

/***/ 86904:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  auditCommand: () => (/* binding */ auditCommand),
  explainCommand: () => (/* binding */ explainCommand)
});

// EXTERNAL MODULE: ./.build/packages/core/src/keys.js
var keys = __webpack_require__(482);
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
            `- claim: ${JSON.stringify((0,keys/* claimKey */.E)(result, claim))}`,
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
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js
var base = __webpack_require__(55184);
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
    const { writeEvidence } = await __webpack_require__.e(/* import() */ 3844).then(__webpack_require__.bind(__webpack_require__, 23844))
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
    result.claims.map((claim)                              => [(0,keys/* claimKey */.E)(result, claim), result, claim]),
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
  const { audit } = await Promise.all(/* import() */[__webpack_require__.e(8819), __webpack_require__.e(4303)]).then(__webpack_require__.bind(__webpack_require__, 84303))
  const context = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(0,base/* baseOfRevision */.G)(folder, value('base')),
    log: terminal/* terminalLog */.dg,
    signal,
  }
  const found = await audit(paths, context, now)
  return { ...found, paths }
}


/***/ })

};
