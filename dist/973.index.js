export const id = 973;
export const ids = [973];
export const modules = {

/***/ 66850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);


/** JSON with the keys of every object in code-point order and no white space: equal values, equal text. */
function canonicalJson(value         )         {
  if (Array.isArray(value)) return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
function digestOf(value         )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex')
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

/***/ 89144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ couldNotRun),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./.build/packages/core/src/settings.js
var src_settings = __webpack_require__(49963);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
;// CONCATENATED MODULE: ./.build/packages/runner/src/shell.js




/** Most that a command may print. */
const mostBytes = 64 << 20

/**
 * Runs a command line of the settings in the shell, in the folder of the head, and gives what it printed. The
 * command does not get the inputs of the action: the token is among them.
 */
function shellOf({ head, log, signal }         )                                {
  return async (command, input) => {
    const env = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))
    const child = (0,external_node_child_process_.spawn)(command, {
      shell: true,
      cwd: head.locate?.('.'),
      env: Object.fromEntries(env),
      signal,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out           = []
    let bytes = 0
    child.stdout.on('data', (part        ) => {
      bytes += part.length
      if (bytes <= mostBytes) out.push(part)
      else child.kill()
    })
    child.stderr.on('data', (part        ) => log.debug((0,src_escape/* logLine */.BP)(part.toString().slice(0, 1000))))
    // A command that does not read all of its input closes it: its status says what became of it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [status] = await (0,external_node_events_.once)(child, 'close')
    if (bytes > mostBytes) throw new errors/* ConfigError */.xL(`a command printed more than ${mostBytes >> 20} MiB`)
    if (status !== 0) throw new errors/* ConfigError */.xL(`a command of the settings ended with status ${status}`)
    return Buffer.concat(out).toString()
  }
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/run-gate.js

                                      


/** What a run came to. `status` is the exit code: 0 not blocked, 1 blocked, 2 could not run. */
                          
                    
                   
                                                               
               
 

/**
 * Runs one gate on settings that were not yet held against its schema. Never throws: what goes wrong is the
 * result, which then blocks, and the outcome's `error`.
 *
 * @param settings may be a promise that fails: settings that cannot be read are reported like any failure.
 */
async function runGate(
  door      ,
  settings                                                            ,
  context         ,
  switches                                                ,
)                   {
  let given                          = {}
  try {
    given = await settings
    const gate = await door.load()
    ;(0,src_settings/* checkSettings */.E)(gate.validate, gate.schema, given, door.name)
    context.signal.throwIfAborted()
    const result = await gate.run(given, { ...context, shell: shellOf(context) })
    return { result, status: (0,verdict/* isBlocking */.Us)(result.verdict, switches.mode, switches.onInconclusive) ? 1 : 0 }
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { result: couldNotRun(door.name, context, given, error), status: 2, error }
  }
}

/** A run that gave no answer, as a result: it is shown first, says what to do, and never passes. */
function couldNotRun(
  gate        ,
  context                                ,
  settings         ,
  error       ,
)             {
  const isCancelled = context.signal.aborted
  const isOurs = error instanceof errors/* ProbityError */.M7
  const message = isCancelled
    ? 'cancelled before it had an answer'
    : isOurs
      ? error.message
      : `stopped on an error of its own (${error.name}); the log holds the details`
  const fix = isCancelled
    ? 'run the job again'
    : ((isOurs ? error.remedy : 'report it to the Probity project with the log') ??
      'correct the setting that the message names')
  return {
    schema: 'probity/result@1',
    gate,
    id: context.id,
    verdict: 'not-computable',
    headline: 'could not run',
    confidence: 0.95,
    claims: [],
    findings: [
      {
        rule: 'could-not-run',
        level: 'error',
        path: error instanceof errors/* DataError */.fL ? error.place.path : '',
        message,
        fix,
      },
    ],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: (0,digest/* digestOf */.o)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}


/***/ }),

/***/ 25498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readShared)
});

// EXTERNAL MODULE: ./.build/packages/core/src/settings.js
var src_settings = __webpack_require__(49963);
;// CONCATENATED MODULE: ./.build/packages/runner/src/generated/validate-shared-inputs.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/shared-inputs@1","title":"SharedInputs","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of this step in the comment, where the same gate runs for several models. The gate’s name by default."},"mode":{"enum":["enforce","report"],"default":"enforce","description":"`report` shows the verdict and never blocks."},"on-inconclusive":{"enum":["warn","fail","pass"],"default":"warn","description":"What an undecided verdict does to the merge; `warn` and `pass` let it through, and say so."},"comment":{"type":"boolean","default":true,"description":"Whether the verdict is written to the comment of the pull request."},"code-scanning":{"type":"boolean","default":false,"description":"Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts."},"working-directory":{"type":"string","default":".","description":"Folder of the repository that all paths are relative to."},"github-token":{"type":"string","x-action-default":"${{ github.token }}","description":"Token that writes the comment."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/shared-inputs@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
data.mode = "enforce";
}
if(data["on-inconclusive"] === undefined){
data["on-inconclusive"] = "warn";
}
if(data.comment === undefined){
data.comment = true;
}
if(data["code-scanning"] === undefined){
data["code-scanning"] = false;
}
if(data["working-directory"] === undefined){
data["working-directory"] = ".";
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "mode")) || (key0 === "on-inconclusive")) || (key0 === "comment")) || (key0 === "code-scanning")) || (key0 === "working-directory")) || (key0 === "github-token"))){
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let data1 = data.mode;
if(!((data1 === "enforce") || (data1 === "report"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let data2 = data["on-inconclusive"];
if(!(((data2 === "warn") || (data2 === "fail")) || (data2 === "pass"))){
const err3 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema11.properties["on-inconclusive"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data.comment !== "boolean"){
const err4 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data["code-scanning"] !== "boolean"){
const err5 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/properties/code-scanning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data["working-directory"] !== "string"){
const err6 = {instancePath:instancePath+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["github-token"] !== undefined){
if(typeof data["github-token"] !== "string"){
const err7 = {instancePath:instancePath+"/github-token",schemaPath:"#/properties/github-token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var inputs = __webpack_require__(86976);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared-inputs.js
var shared_inputs = __webpack_require__(3228);
;// CONCATENATED MODULE: ./.build/packages/runner/src/shared.js

                                                                




/** The inputs that every action and command has, checked and with their defaults. */
async function readShared(given                                     )                        {
  const settings = await (0,inputs/* settingsFromText */.l)(shared_inputs/* sharedInputs */.d, given)
  ;(0,src_settings/* checkSettings */.E)(validate, shared_inputs/* sharedInputs */.d, settings, 'inputs')
  return settings                           
}


/***/ })

};
