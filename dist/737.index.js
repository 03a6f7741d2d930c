export const id = 737;
export const ids = [737];
export const modules = {

/***/ 8737:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(7407);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(4085);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.build/packages/github/src/event.js


                       
                  
                         
                 
          
                  
           

/** What set the workflow off, as far as we act on it. */
                        
                 
               
              
                                                                                                         
                 
                                                                                                                
                 
                                                                 
                    
                                                                              
                  
                                            
                  
                                                                                                         
                 
                   
                
                                                                
 

                                                       

/**
 * Reads the event from the runner's environment and the payload that `GITHUB_EVENT_PATH` names.
 *
 * Throws a `ConfigError` that names the variable or the field, where one is missing or is not what GitHub
 * documents.
 */
function readEvent(env     , readFile                          )        {
  const name = variable(env, 'GITHUB_EVENT_NAME')
  const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)
  const [owner, repo] = repository.split('/')                    
  const serverUrl = variable(env, 'GITHUB_SERVER_URL', /^https?:\/\/[^/]/, 'https://github.com')
  const apiUrl = variable(env, 'GITHUB_API_URL', /^https?:\/\/[^/]/, 'https://api.github.com')
  const id = Number(variable(env, 'GITHUB_RUN_ID', /^\d{1,15}$/))
  const attempt = Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^\d{1,9}$/, '1'))
  const url = `${serverUrl}/${repository}/actions/runs/${id}`
  return {
    owner,
    repo,
    serverUrl,
    apiUrl,
    run: { id, attempt, url, job: env.GITHUB_JOB ?? '' },
    ...facts(name, repository, env, () => readPayload(variable(env, 'GITHUB_EVENT_PATH'), readFile)),
  }
}

/** What differs by kind. */
function facts(name        , repository        , env     , payload               ) {
  const isElsewhere = (fullName                    ) => fullName?.toLowerCase() !== repository.toLowerCase()
  switch (name) {
    case 'pull_request':
    case 'pull_request_target': {
      const event = payload()
      return {
        kind: name,
        number: event.number('pull_request.number'),
        headSha: event.text('pull_request.head.sha', sha),
        baseSha: event.text('pull_request.base.sha', sha),
        baseRef: event.text('pull_request.base.ref'),
        // A deleted fork is null here, and was one all the same.
        isFork: isElsewhere(event.optionalText('pull_request.head.repo.full_name')),
      }         
    }
    case 'merge_group': {
      const event = payload()
      return {
        kind: name,
        headSha: event.text('merge_group.head_sha', sha),
        baseSha: event.text('merge_group.base_sha', sha),
        baseRef: event.text('merge_group.base_ref').replace(/^refs\/heads\//, ''),
        isFork: false,
      }         
    }
    case 'push': {
      const before = payload().text('before', sha)
      return {
        kind: name,
        headSha: variable(env, 'GITHUB_SHA', sha),
        ...(/^0+$/.test(before) ? {} : { baseSha: before }),
        isFork: false,
      }         
    }
    case 'workflow_run': {
      const event = payload()
      const owner = event.optionalText('workflow_run.head_repository.owner.login')
      const branch = event.optionalText('workflow_run.head_branch')
      return {
        kind: name,
        headSha: event.text('workflow_run.head_sha', sha),
        ...(owner && branch ? { headLabel: `${owner}:${branch}` } : {}),
        isFork: isElsewhere(event.optionalText('workflow_run.head_repository.full_name')),
      }         
    }
    default:
      return { kind: 'other', headSha: variable(env, 'GITHUB_SHA', sha), isFork: false }         
  }
}

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/

function variable(env     , name        , pattern = /./, otherwise         )         {
  const value = env[name] || otherwise
  if (value === undefined) throw notAnEvent(`the environment variable ${name} is not set`)
  if (!pattern.test(value)) throw notAnEvent(`the environment variable ${name} is not what GitHub sets`)
  return value
}

                   
                                              
                                                
                              
 

function readPayload(file        , readFile                          )          {
  let payload         
  try {
    payload = JSON.parse(readFile(file))
  } catch (cause) {
    throw notAnEvent('the file that GITHUB_EVENT_PATH names cannot be read as JSON', cause)
  }
  const at = (path        ) => {
    let value = payload
    for (const key of path.split('.'))
      value =
        typeof value === 'object' && value !== null ? (value                           )[key] : undefined
    return value
  }
  return {
    text(path, pattern = /./) {
      const value = at(path)
      if (typeof value === 'string' && pattern.test(value)) return value
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
    optionalText(path) {
      const value = at(path)
      return typeof value === 'string' ? value : undefined
    },
    number(path) {
      const value = at(path)
      if (Number.isSafeInteger(value) && (value          ) > 0) return value          
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
  }
}

function notAnEvent(what        , cause          )              {
  return new errors/* ConfigError */.xL(what, {
    remedy: 'run this in a step of a GitHub Actions job, which sets it; elsewhere use the command line',
    cause,
  })
}

// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/summary.js
var summary = __webpack_require__(1867);
;// CONCATENATED MODULE: ./.build/packages/github/src/commands.js


                                                 

/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." */
const summaryBytes = 1024 * 1024

const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm }

/**
 * Annotates the changed files through workflow commands, which need no token. GitHub shows ten of each level
 * and step, which is what `annotations` of a report gives.
 */
function annotate(annotations                       )       {
  for (const { level, title, message, path, line, column } of annotations)
    commands[level](message, { title, file: path, startLine: line, startColumn: column })
}

/** Sets the outputs of the action. */
function setOutputs(outputs                                  )       {
  for (const [name, value] of Object.entries(outputs)) (0,core/* setOutput */.uH)(name, value)
}

/**
 * Adds to the step's part of the job summary. GitHub drops a summary that is too long altogether, so what
 * does not fit is cut at the end of a line. Returns whether there is a summary to write to.
 */
async function writeSummary(markdown        )                   {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return false
  const written = (0,external_node_fs_.statSync)(file, { throwIfNoEntry: false })?.size ?? 0
  await summary/* summary */.z.addRaw(fit(markdown, summaryBytes - written)).write()
  return true
}

/** As many whole lines as fit into `bytes`, and a last one that says so where some are missing. */
function fit(markdown        , bytes        )         {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const note = '\n\n_Cut here: a job summary holds 1 MiB._\n'
  const room = Math.max(bytes - Buffer.byteLength(note), 0)
  const end = Buffer.from(markdown).subarray(0, room).lastIndexOf('\n')
  if (end === -1) return ''
  return Buffer.from(markdown).subarray(0, end).toString() + note
}

// EXTERNAL MODULE: ./.build/packages/report/src/terminal.js
var terminal = __webpack_require__(6221);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(6317);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(4981);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(8405);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(5342);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(6135);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(6781);
;// CONCATENATED MODULE: ./.build/packages/report/src/annotations.js







/** A message on a file or on the run as a whole, in plain text. `path` is relative to the workspace. */
                             
                                       
               
                 
               
               
                 
 

/** "10 warning annotations, 10 error annotations and 10 notice annotations per step", says GitHub. */
const mostPerLevel = 10

/**
 * What does not pass, worst first, at most ten a level: the tenth says how many more there are. An error is
 * what stops the merge. The text is plain: whoever prints it as a workflow command escapes it for that.
 */
function annotations(report        )               {
  const all = (0,standing/* sortResults */.tm)((0,posted/* posted */.i)(report).results).flatMap(result => ofResult(result, report))
  return (['error', 'warning', 'notice']         ).flatMap(level => {
    const found = all.filter(annotation => annotation.level === level)
    if (found.length <= mostPerLevel) return found
    const shown = found.slice(0, mostPerLevel - 1)
    const more = found.length - shown.length
    return [
      ...shown,
      { level, title: `Probity: ${more} more`, message: `${more} more; the job summary has them` },
    ]
  })
}

function ofResult(result            , report        )               {
  const of = (level                     , title        , message        ) => ({
    level,
    title: (0,src_text/* cut */.Jj)((0,src_escape/* visible */.RK)(`${(0,standing/* gateName */.h2)(result)}: ${title}`), 200),
    message: (0,src_text/* cut */.Jj)((0,src_escape/* visible */.RK)(message), 2000),
  })
  const claims = (0,result_text/* wrongClaims */.tv)(result).map(claim => {
    const remedy = claim.remedy === undefined ? '' : ` ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`
    const message = `${claim.reason} (limit: ${(0,claim_text/* limitText */.PW)(claim.limit)})${remedy}`
    return of(levelOf(claim.verdict, report), (0,claim_text/* claimTitle */.d7)(claim), message)
  })
  const findings = (0,result_text/* sortFindings */.Tc)(result.findings).map(({ rule, level, path, line, column, message, fix }) => ({
    ...of(
      level === 'note' ? 'notice' : level === 'error' && (0,src_report/* blocks */.Bv)(result, report) ? 'error' : 'warning',
      rule,
      fix === '' ? message : `${message} To fix: ${fix}`,
    ),
    ...(path === '' ? {} : { path, ...(line === undefined ? {} : { line, column }) }),
  }))
  if (!(0,standing/* isWrong */.cG)(result.verdict) || claims.length + findings.length > 0) return [...claims, ...findings]
  return [of(levelOf(result.verdict, report), standing/* words */.aL[(0,standing/* standingOf */.YP)(result)].word, result.headline)]
}

function levelOf(verdict         , { mode, onInconclusive }        )                      {
  if ((0,src_verdict/* isBlocking */.Us)(verdict, mode, onInconclusive)) return 'error'
  return verdict === 'inconclusive' && onInconclusive === 'pass' ? 'notice' : 'warning'
}

// EXTERNAL MODULE: ./.build/packages/report/src/detail.js
var detail = __webpack_require__(4736);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 3 modules
var markdown = __webpack_require__(2922);
;// CONCATENATED MODULE: ./.build/packages/report/src/summary.js



                                         

/** A step's summary: "supports a size of up to 1024k", counted in bytes of UTF-8. */
const summaryBudgetBytes = 1_048_576

const whole         = {
  ...detail/* full */.a,
  table: 50,
  rows: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
  quiet: false,
}

const summarySteps                    = [
  whole,
  { ...whole, rows: 1000, items: 1000 },
  { ...whole, rows: 100, items: 100 },
  ...detail/* steps */.C.map(step => ({ ...step, quiet: false })),
]

/**
 * The job summary: what the comment says, in full, in at most `budgetBytes` bytes of UTF-8; at the least
 * the line with the verdict.
 */
function renderSummary(report        , { budgetBytes = summaryBudgetBytes } = {})         {
  const shown = (0,posted/* posted */.i)(report)
  for (const detail of summarySteps) {
    const text = `${(0,markdown/* body */.rf)(shown, detail)}\n`
    if (Buffer.byteLength(text) <= budgetBytes) return text
  }
  return `${(0,markdown/* heading */.R_)(shown)}\n`
}

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
;// CONCATENATED MODULE: ./.build/packages/runner/src/action.js











                                                                




const log      = {
  info: message => (0,core/* info */.pq)((0,src_escape/* logLine */.BP)(message)),
  warning: message => (0,core/* warning */.$e)((0,src_escape/* logLine */.BP)(message)),
  debug: message => (0,core/* debug */.Yz)((0,src_escape/* logLine */.BP)(message)),
}

/** The text of an input; `getInput` trims it. */
const input = (name        ) => [(0,core/* getInput */.V4)(name)]

/**
 * One gate as a step of a job. Reports first, fails last: the verdict stands whatever becomes of the report.
 * Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
async function runAction(name        , signal             )                     {
  const door = (0,doors/* doorOf */.a)(name)
  const shared = await (0,src_shared/* readShared */.q)(input)
  const folder = workingDirectory(shared['working-directory'])
  const switches = { mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  const event = readEvent(process.env, path => (0,external_node_fs_.readFileSync)(path, 'utf8'))
  const context = {
    id: shared.name ?? name,
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(0,base/* baseOfEvent */.p)(folder, event),
    results: [],
    log,
    signal,
  }
  const settings = door.schema().then(schema => (0,inputs/* settingsFromText */.l)(schema, input))
  const outcome = await (0,run_gate/* runGate */.R)(door, settings, context, switches)
  const report         = {
    results: [outcome.result],
    ...switches,
    head: { sha: event.headSha },
    ...(event.baseSha === undefined ? {} : { base: { sha: event.baseSha } }),
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
  leave(outcome)
  await show(report, outcome, folder)
  if (!signal.aborted && shared.comment) await post(event, report, shared)
  return outcome.status
}

/** The folder, which lies in the workspace. */
function workingDirectory(folder        )         {
  const workspace = (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? '.')
  let real        
  try {
    real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace, folder))
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`\`working-directory\`: there is no folder ${folder}`, { cause })
  }
  if (real !== workspace && !real.startsWith(workspace + external_node_path_.sep)) {
    throw new errors/* ConfigError */.xL(`\`working-directory\`: ${folder} leads out of the workspace`)
  }
  return real
}

/** The result as a file, and the outputs that name it. */
function leave({ result, status }         )       {
  const folder = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'probity')
  const file = `${result.gate}-${result.id}`.replace(/[^\w.-]+/g, '_').slice(0, 100)
  ;(0,external_node_fs_.mkdirSync)(folder, { recursive: true })
  const path = (0,external_node_path_.join)(folder, `${file}.json`)
  ;(0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(result, null, 2)}\n`)
  setOutputs({ verdict: result.verdict, blocked: String(status !== 0), 'result-path': path })
}

/** In the log, as annotations and in the job summary: none of these needs a token. */
async function show(report        , { error }         , folder        )                {
  for (const line of (0,terminal/* renderTerminal */.b)(report, { width: 120, color: false }).split('\n')) (0,core/* info */.pq)(line)
  if (error !== undefined) for (const line of (0,describe_error/* describeError */.U)(error)) (0,core/* info */.pq)(line)
  const prefix = (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(external_node_path_.sep, '/')
  annotate(
    annotations(report).map(annotation =>
      annotation.path
        ? { ...annotation, path: external_node_path_.posix.join(prefix, annotation.path) }
        : { ...annotation, path: undefined },
    ),
  )
  await writeSummary(renderSummary(report))
}

/** To the pull request. What GitHub refuses is said, and changes nothing about the verdict. */
async function post(event       , report        , shared              )                {
  if (event.kind !== 'pull_request' && event.kind !== 'pull_request_target') return
  const { publish } = await __webpack_require__.e(/* import() */ 421).then(__webpack_require__.bind(__webpack_require__, 2421))
  const { stickyComment } = await __webpack_require__.e(/* import() */ 308).then(__webpack_require__.bind(__webpack_require__, 4308))
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  const { problems, comment } = await publish(event, shared['github-token'] ?? '', {
    comment: stickyComment(report, repositoryUrl, log),
  })
  if (comment !== undefined) log.info(`comment ${comment.action}: ${comment.url}`)
  for (const problem of problems)
    log.warning(`${problem} The verdict stands; the job summary shows the report.`)
}


/***/ })

};
