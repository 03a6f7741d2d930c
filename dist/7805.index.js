export const id = 7805;
export const ids = [7805];
export const modules = {

/***/ 95156:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ listedFiles)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5241);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61125);






/**
 * The files below `root` that git holds or would add, without what it ignores; at most `most` of them, and `isCut`
 * says that there are more. Throws a `ConfigError` where `root` is in no repository.
 */
async function listedFiles(root        , most        )                                               {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .g, 'ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const closed = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close').catch(cause => {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git' })
  })
  const paths = new Set        ()
  let rest = ''
  child.stdout.setEncoding('utf8')
  for await (const part of child.stdout) {
    const names = (rest + part).split('\0')
    rest = names.pop() 
    for (const name of names) if (paths.size < most) paths.add(name)
    // Leaving the loop closes the pipe, which ends git.
    if (paths.size === most) return { paths: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(paths), isCut: true }
  }
  const [status] = await closed
  if (status !== 0)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git could not list the files', {
      remedy: 'run this in a folder of a git repository',
    })
  return { paths: (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(paths), isCut: false }
}


/***/ }),

/***/ 80009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** Files that are read whole are written by people, or list files: this is a hundred times the largest. */
const usual = 16 << 20

/**
 * A whole file as bytes; as it is `stored` it may be a Git LFS pointer. Throws a `DataError` where it is larger than
 * `most`: nothing of it is then read.
 */
async function readBytes(
  revision          ,
  path        ,
  most = usual,
  as                    = 'stored',
)                  {
  const size = (await revision.size(path)) ?? 0
  if (size > most)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is larger than ${most >> 20} MiB, the most that is read of such a file`, { path })
  const source = await revision.open(path, as)
  try {
    const bytes = Buffer.alloc(size)
    let filled = 0
    while (filled < size) {
      const read = await source.read(bytes, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    source.close()
  }
}

/** A whole text, without a byte order mark. Throws a `DataError` where it is too large or not UTF-8. */
async function readText(revision          , path        , most         )                  {
  const bytes = await readBytes(revision, path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('is not UTF-8', { path }, { cause, remedy: 'save it as UTF-8' })
  }
}


/***/ }),

/***/ 61125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   g: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);




/**
 * In a container job the checkout belongs to another user, and git refuses to read it. Only plumbing that
 * runs no hook and no command of the repository's configuration is called here.
 */
const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

/** Of what git says the cause, which it says first; advice of several lines may follow. */
function errorOf(said        )         {
  const lines = said.trim().split('\n')
  return lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) 
}

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
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git on the runner' })
  }
  if (status !== 0) {
    const said = errorOf(Buffer.concat(error).toString())
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`git ${args[0]} failed: ${said}`)
  }
  return Buffer.concat(out).toString()
}


/***/ }),

/***/ 47805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  initCommand: () => (/* binding */ initCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/revisions/src/listed.js
var listed = __webpack_require__(95156);
;// CONCATENATED MODULE: ./.build/packages/runner/src/init/policy-text.js

                                             

/** A proposal, and why it is left out where it would not pass as things are. */
                                         
                  
                                                                       
                  
 

/** The policy as text: what is left out stands there as a comment, to be taken up later. */
async function policyText(tried                  )                  {
  const { stringify } = await __webpack_require__.e(/* import() */ 8009).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  const lines = ['version: 1', 'on-inconclusive: warn', 'gates:']
  for (const gate of new Set(tried.map(one => one.gate))) {
    const sections = tried.filter(one => one.gate === gate)
    const kept = sections.filter(({ leftOut }) => leftOut === undefined)
    const isList = sections.length > 1
    const block = (one       ) => {
      const settings = { ...(one.name === undefined ? {} : { name: one.name }), ...one.settings }
      if (Object.keys(settings).length === 0) return isList ? ['- {}'] : []
      return stringify(isList ? [settings] : settings, { lineWidth: 0 })
        .trimEnd()
        .split('\n')
    }
    if (kept.length > 0) lines.push(`  ${gate}:`)
    for (const one of kept) lines.push(`    # ${(0,src_escape/* visible */.RK)(one.why)}`, ...block(one).map(line => `    ${line}`))
    for (const one of sections.filter(({ leftOut }) => leftOut !== undefined))
      lines.push(
        `  # Left out, as it would not pass today: ${(0,src_escape/* visible */.RK)(one.leftOut )}`,
        ...(kept.length > 0 ? [] : [`  # ${gate}:`]),
        ...block(one).map(line => `  #   ${line}`),
      )
  }
  return `${lines.join('\n')}\n`
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
// EXTERNAL MODULE: ./.build/packages/tables/src/reader.js + 10 modules
var src_reader = __webpack_require__(85707);
// EXTERNAL MODULE: ./.build/packages/tables/src/column.js
var src_column = __webpack_require__(18698);
// EXTERNAL MODULE: ./.build/packages/tables/src/missing.js
var missing = __webpack_require__(64394);
// EXTERNAL MODULE: ./.build/packages/tables/src/labels.js + 1 modules
var labels = __webpack_require__(75898);
;// CONCATENATED MODULE: ./.build/packages/runner/src/init/columns.js
                                             


/** What the first rows of a table tell of a column. */
                              
              
                                                    
                  
                   
                       
                                                 
                  
                     
                                      
                  
                                                 
                          
 

/** More distinct values than this are neither classes nor groups. */
const mostClasses = 20

/** Looks at the first batch of a table (8,192 rows of CSV) and at no more, however large it is. */
async function lookAtColumns(
  head          ,
  path        ,
  names                   ,
)                         {
  const reader = new src_reader/* TableReader */.k(names.map(name => ({ name, as: 'any', distinct: mostClasses + 5 })))
  const enough = new Error('enough rows')
  let facts                = []
  try {
    await reader.read(await head.open(path), path, ({ rows, columns }) => {
      facts = columns.map(column => factsOf(column             , rows))
      throw enough
    })
  } catch (error) {
    if (error !== enough) throw error
  }
  return facts
}

function factsOf(column           , rows        )              {
  const seen = new Set        ()
  const [found, values] = [column.kinds, column.values]
  const facts = { isNumber: true, hasFractions: false, isShare: true, hasMissing: false, repeats: false }
  for (let row = 0; row < rows; row++) {
    const kind = found[row] 
    if (kind === src_column/* kinds */.E.empty || kind === src_column/* kinds */.E.missing) {
      facts.hasMissing = true
      continue
    }
    const hash = column.high[row]  * 2 ** 21 + (column.low[row]  >>> 11)
    if (seen.has(hash)) facts.repeats = true
    seen.add(hash)
    if (kind === src_column/* kinds */.E.integer || kind === src_column/* kinds */.E.decimal) {
      const value = values[row] 
      if (!Number.isInteger(value)) facts.hasFractions = true
      if (value < 0 || value > 1) facts.isShare = false
    } else facts.isNumber = false
  }
  const texts = column.isFull ? [] : column.dictionary.filter(text => !(0,missing/* isMissing */.b)(text))
  return { name: column.name, distinct: seen.size, ...facts, texts }
}

/** Whether two columns speak of the same two or more classes, in whatever spelling of numbers; one may lack some. */
function shareClasses(a             , b             )          {
  const { classes, codes } = (0,labels/* resolveLabels */.i)(a.texts, b.texts)
  return classes.length >= 2 && codes.some(one => new Set(one).size === classes.length)
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/init/roles.js


/** What the columns of a table of predictions are. */
                        
               
                     
                
             
                     
                                              
                                                              
                        
                                      
                  
 

const words = (name        ) =>
  name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
const isPrediction = (name        ) =>
  /^(y_)?(pred|preds|predicted|prediction|predictions|hat)(_(label|class|value|target|y))?$|^yhat$|_(pred|predicted|prediction|hat)$|^(pred|predicted)_/.test(
    words(name),
  )
const isScore = (name        ) =>
  /^(y_|pred_|prediction_|predicted_|model_)?(score|scores|prob|proba|probs|probability|probabilities)(_(1|pos|positive|yes|true))?$|_(score|proba|probability)$/.test(
    words(name),
  )
const isLabel = (name        ) =>
  /^(y|y_true|true|truth|label|labels|y_label|true_label|target|targets|actual|actuals|ground_truth|gt|outcome|observed|expected|class|true_class|default|defaulted|churn|churned|fraud|is_fraud|converted|survived|approved)$|_(true|label|actual|truth)$|^(true|actual)_/.test(
    words(name),
  )
const isId = (name        ) => /^(id|uid|uuid|guid|row_id|key)$|_(id|uuid|guid)$/.test(words(name))
const isSensitive = (name        ) =>
  /^(gender|sex|race|ethnicity|ethnic_group|age|age_(band|group|range|bin|bucket|cat|category|class)|religion|nationality|citizenship|disability|disabled|marital_status|sexual_orientation|skin_(tone|color|colour|type)|native_language|mother_tongue|veteran|pregnant)$/.test(
    words(name),
  )
/** Of two words for an outcome, those that say yes. */
const yes = /^(yes|y|true|t|positive|pos|approved|granted|1)$/i

/** Whether a header may be one of predictions: it is worth a look at the rows. */
function mayHoldPredictions(names                   )          {
  return names.some(name => isPrediction(name) || isScore(name))
}

/** Which columns are what, by name and by their values; undefined where no label and prediction are found. */
function rolesOf(columns                        )                    {
  const unsure           = []
  const free = columns.filter(({ name }) => !isId(name) && !isSensitive(name))
  const scores = free.filter(column => isScore(column.name) && column.isNumber)
  // Shares beside a label of two classes are probabilities, whatever they are called.
  const predictions = free.filter(column => isPrediction(column.name) && !scores.includes(column))
  const others = free.filter(column => !predictions.includes(column) && !scores.includes(column))
  const prediction = predictions.find(column => !column.hasFractions) ?? predictions[0]
  const sought = prediction ?? scores[0]
  if (sought === undefined) return undefined
  const label = labelFor(sought, prediction, others)
  if (label === undefined) return undefined
  if (!isLabel(label.name))
    unsure.push(
      `\`${label.name}\` is taken for the outcome, as it holds the same classes as \`${sought.name}\``,
    )

  const task = taskOf(label, prediction)
  const isProbability = task === 'binary' && prediction?.hasFractions === true && prediction.isShare
  const score = task === 'binary' ? (scores[0] ?? (isProbability ? prediction : undefined)) : undefined
  if (isProbability)
    unsure.push(
      `\`${prediction.name}\` holds probabilities: no column holds decisions, so fairness is not measured`,
    )
  const ids = columns.filter(({ name }) => isId(name))
  const id = ids.find(column => !column.repeats && !column.hasMissing)
  if (id === undefined)
    unsure.push(
      ids[0] === undefined
        ? 'no column names the rows (`id`): rows of base and change are paired by their order, if at all'
        : `\`${ids[0].name}\` repeats or is missing, so it is no \`id\`; it may be a \`cluster\``,
    )
  const groups = columns.filter(({ name }) => isSensitive(name))
  for (const { name, distinct } of groups)
    if (distinct > mostClasses)
      unsure.push(`\`${name}\` has more than ${mostClasses} values: add a column of bands to measure it`)
  const positive =
    label.isNumber || task !== 'binary' ? undefined : label.texts.filter(text => yes.test(text.trim()))
  const isTruth = label.texts.every(text => /^(true|false)$/i.test(text.trim()))
  if (positive !== undefined && !isTruth && positive.length !== 1)
    unsure.push(`\`${label.name}\` holds words: say which counts with \`positive-label\``)
  return {
    label: label.name,
    ...(prediction === undefined || isProbability ? {} : { prediction: prediction.name }),
    ...(score === undefined ? {} : { score: score.name }),
    ...(id === undefined ? {} : { id: id.name }),
    sensitive: groups
      .filter(({ distinct }) => distinct >= 2 && distinct <= mostClasses)
      .map(({ name }) => name),
    task,
    ...(positive?.length === 1 && !isTruth ? { positiveLabel: positive[0]  } : {}),
    unsure,
  }
}

/** By name (`churn` for `churn_pred`, then the usual ones), else the only column that holds the same classes. */
function labelFor(
  sought             ,
  prediction                         ,
  others                        ,
)                          {
  const stem = words(sought.name).replace(
    /^(pred|predicted)_|_(pred|predicted|prediction|hat|score|proba|probability)$/g,
    '',
  )
  const named = others.find(({ name }) => words(name) === stem) ?? others.find(({ name }) => isLabel(name))
  if (named !== undefined) return named
  const alike = prediction === undefined ? [] : others.filter(column => shareClasses(column, prediction))
  return alike.length === 1 ? alike[0] : undefined
}

function taskOf(label             , prediction                         )                {
  if (label.distinct <= 2) return 'binary'
  const isAmount =
    label.isNumber &&
    (label.hasFractions || label.distinct > mostClasses || prediction?.hasFractions === true)
  return isAmount ? 'regression' : 'multiclass'
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/init/sections.js






/** A section of a policy that is proposed. */
                           
              
                                                
               
                                   
                                  
             
 

                           
                       
                                      
                  
 

/** Work is bounded: tables that are opened, sections of one gate, bytes of a file that has no header of its own. */
const mostTables = 200
const mostSections = 5
const mostBytes = 64 << 20

const isTable = (path        ) =>
  /\.(csv|tsv|jsonl|ndjson|parquet)$|\.(csv|tsv|jsonl|ndjson)\.(gz|zst)$/i.test(path)
const depth = (path        ) => path.split('/').length
const shallowFirst = (paths                   ) => paths.toSorted((a, b) => depth(a) - depth(b))

/** The sections that the files of a repository call for. */
async function propose(head          , paths                   )                    {
  const { proposals, unsure } = await ofPredictions(head, paths)
  const manifests = paths.filter(isManifest)
  const usesLfs = (await textOf(head, '.gitattributes')).includes('filter=lfs')
  if (manifests.length > 0 || usesLfs) {
    const what = [...shallowFirst(manifests).slice(0, 3), ...(usesLfs ? ['.gitattributes (Git LFS)'] : [])]
    proposals.push({
      gate: 'dataset-check',
      settings: {},
      why: `data is pinned by ${what.join(', ')}${manifests.length > 3 ? ' and more' : ''}`,
    })
    unsure.push(
      'dataset-check asks the remote storage for the data of a change: give the job its credentials, or say `remote: skip`',
    )
  }
  const cards = await cardsOf(head, paths)
  if (cards.length > 0)
    proposals.push({ gate: 'model-card', settings: { cards }, why: `model card: ${cards.join(', ')}` })
  proposals.push(ofPersonalData(paths))
  return { proposals, unsure }
}

/** The manifests that the dataset check knows by their names, the common ones. */
const isManifest = (path        ) =>
  !/(^|\/)\.dvc\//.test(path) &&
  /[^/]\.dvc$|(^|\/)(dvc\.lock|probity\.lock|(md5|sha256|sha512)sums?(\.txt)?|datapackage\.(json|ya?ml)|croissant\.json)$/i.test(
    path,
  )

async function cardsOf(head          , paths                   )                    {
  const cards = paths.filter(path => /(^|\/)model[-_]?card\.(md|json|ya?ml)$/i.test(path))
  if (cards.length > 0) return shallowFirst(cards).slice(0, mostSections)
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(await textOf(head, 'README.md'))?.[1] ?? ''
  return /^(library_name|pipeline_tag|model-index|base_model):/m.test(matter) ? ['README.md'] : []
}

/** Where tables and notebooks lie, by the folder at the top; everywhere in a repository without such. */
function ofPersonalData(paths                   )           {
  const files = paths.filter(path => isTable(path) || path.endsWith('.ipynb'))
  const globs = new Set(
    files.map(path => (path.includes('/') ? `${path.split('/')[0]}/**` : `*.${path.split('.').at(-1)}`)),
  )
  const isNamed =
    globs.size > 0 && globs.size <= 10 && ![...globs].some(glob => /[[\]{}()!+@?]/.test(glob.slice(0, -2)))
  return {
    gate: 'pii-scan',
    settings: isNamed ? { paths: [...globs] } : {},
    why: isNamed ? 'tables and notebooks lie there' : 'every file that a change touches',
  }
}

                 
              
                
              
 

async function ofPredictions(head          , paths                   )                    {
  const unsure           = []
  const tables = byPromise(paths.filter(isTable))
  if (tables.length > mostTables)
    unsure.push(`looked into ${mostTables} of ${tables.length} tables, those named like predictions first`)
  const found          = []
  for (const path of tables.slice(0, mostTables)) {
    try {
      const one = await lookInto(head, path)
      if (one !== undefined) found.push(one)
    } catch (error) {
      if (!(error instanceof errors/* ProbityError */.M7)) throw error
      // Of a table that is none of predictions nobody has to hear.
      if (/pred|score/i.test(path)) unsure.push(`${error.message}: not looked into`)
    }
  }
  const chosen = found.filter(one => {
    const alike = found.filter(({ header }) => header === one.header)
    const first = alike[0] 
    if (depth(one.path) === Math.min(...alike.map(({ path }) => depth(path)))) return true
    unsure.push(
      `${one.path} has the columns of ${first.path} and is left out: add a section where it is another model's`,
    )
    return false
  })
  if (chosen.length > mostSections)
    unsure.push(`${chosen.length} files hold predictions: the first ${mostSections} are taken`)
  const taken = chosen.slice(0, mostSections)
  for (const { path, roles } of taken) unsure.push(...roles.unsure.map(what => `${path}: ${what}`))
  return {
    proposals: [...named(taken, 'accuracy-gate', accuracy), ...named(taken, 'fairness-gate', fairness)],
    unsure,
  }
}

/** The names that speak of predictions first, then what lies near the root. */
function byPromise(paths                   )           {
  const rank = (path        ) =>
    /pred|score/i.test(path) ? 0 : /eval|result|output|test|valid/i.test(path) ? 1 : 2
  return shallowFirst(paths).toSorted((a, b) => rank(a) - rank(b))
}

async function lookInto(head          , path        )                             {
  const size = (await head.size(path)) ?? 0
  // Of JSON Lines the header is known at its end only.
  if (size === 0 || (/\.(jsonl|ndjson)/i.test(path) && size > mostBytes)) return undefined
  const { names, nested = [] } = await (0,src_reader/* readTableHeader */.C)(await head.open(path), path)
  if (names.length > 200 || !mayHoldPredictions(names)) return undefined
  const plain = names.filter(name => !nested.includes(name))
  const roles = rolesOf(await lookAtColumns(head, path, plain))
  return roles === undefined ? undefined : { path, header: names.join('\0'), roles }
}

/** A section for each file that calls for one; with a name where there are several. */
function named(
  found                  ,
  gate        ,
  of                                                      ,
)             {
  const all = found.flatMap(one => {
    const proposal = of(one)
    return proposal === undefined ? [] : [{ gate, ...proposal }]
  })
  if (all.length < 2) return all
  return all.map(one => ({ ...one, name: `${gate} ${String(one.settings.predictions)}` }))
}

function accuracy({ path, roles }       )                         {
  const { label, prediction, score, id, task, positiveLabel } = roles
  const limits = {
    ...(task === 'regression'
      ? { r2: { 'max-decrease': 0.02 } }
      : prediction === undefined
        ? {}
        : { accuracy: { 'max-decrease': 0.01 } }),
    ...(score === undefined ? {} : { roc_auc: { 'max-decrease': 0.01 } }),
  }
  return {
    settings: given({
      predictions: path,
      task,
      label,
      prediction,
      score,
      'positive-label': positiveLabel,
      id,
      limits,
    }),
    why: `${path}: outcome \`${label}\`, ${prediction === undefined ? `score \`${score}\`` : `prediction \`${prediction}\``}`,
  }
}

function fairness({ path, roles }       )                                     {
  const { label, prediction, score, id, task, positiveLabel, sensitive } = roles
  if (prediction === undefined || task !== 'binary' || sensitive.length === 0) return undefined
  const limits = {
    demographic_parity_difference: { 'max-increase': 0.02 },
    true_positive_rate_difference: { 'max-increase': 0.02 },
  }
  // A gap may show between groups of two columns and in neither of them; of more columns they are too many.
  const groups = sensitive.length === 2 ? [...sensitive, sensitive.join(' & ')] : sensitive
  return {
    settings: given({
      predictions: path,
      label,
      prediction,
      score,
      'positive-label': positiveLabel,
      id,
      sensitive: groups,
      limits,
    }),
    why: `${path}: groups of people by ${sensitive.map(name => `\`${name}\``).join(', ')}`,
  }
}

const given = (settings                         ) =>
  Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))

async function textOf(head          , path        )                  {
  try {
    return (await head.size(path)) === undefined ? '' : await (0,read_text/* readText */.y)(head, path)
  } catch (error) {
    if (error instanceof errors/* ProbityError */.M7) return ''
    throw error
  }
}

// EXTERNAL MODULE: ./.build/packages/runner/src/doors.js
var doors = __webpack_require__(14264);
// EXTERNAL MODULE: ./.build/packages/runner/src/run-gate.js + 1 modules
var run_gate = __webpack_require__(89144);
;// CONCATENATED MODULE: ./.build/packages/runner/src/init/tried.js
                                                                            


                                             
                                             

/** Predictions beyond this are not measured to try a section. */
const tried_mostBytes = 256 << 20

const silent      = { info() {}, warning() {}, debug() {} }

/**
 * Runs what is proposed on the files as they are and without the network: first by itself, as a push would, then
 * against a base that is the same, as a first pull request would. What fails is left out, and why. The scan for
 * personal data is not run: a pull request is held by what it changes.
 */
async function tryProposals(
  head          ,
  proposals                     ,
  signal             ,
)                   {
  const same               = { ...head, name: 'base', changes: async () => [] }
  const alone = await failures(head, undefined, proposals, signal)
  const compared = await failures(
    head,
    async () => same,
    proposals.filter(one => !alone.has(one)),
    signal,
  )
  return Promise.all(
    proposals.map(async one => {
      const leftOut = alone.get(one) ?? compared.get(one)
      if (leftOut !== undefined) return { ...one, leftOut }
      return (await isLarge(head, one)) ? { ...one, isUntried: true } : one
    }),
  )
}

/** Why proposals fail, each after those whose results its gate reads. */
async function failures(
  head          ,
  base                                           ,
  proposals                     ,
  signal             ,
)                                 {
  const failed = new Map                  ()
  const results               = []
  const isLater = ({ gate }          ) => (0,doors/* doorOf */.a)(gate).after !== undefined
  for (const one of [...proposals.filter(one => !isLater(one)), ...proposals.filter(isLater)]) {
    const { gate, name = gate, settings } = one
    if (gate === 'pii-scan' || (await isLarge(head, one))) continue
    const { result, status } = await (0,run_gate/* runGate */.R)(
      (0,doors/* doorOf */.a)(gate),
      structuredClone({ ...settings, ...(gate === 'dataset-check' ? { remote: 'skip' } : {}) }),
      { id: name, head, ...(base === undefined ? {} : { base }), results: [...results], log: silent, signal },
      { mode: 'enforce', onInconclusive: 'warn' },
    )
    const [finding] = result.findings.filter(({ level }) => level === 'error')
    if (status === 0) results.push(result)
    else failed.set(one, status === 2 ? (finding?.message ?? result.headline) : result.headline)
  }
  return failed
}

async function isLarge(head          , { settings: { predictions } }          )                   {
  return typeof predictions === 'string' && ((await head.size(predictions)) ?? 0) > tried_mostBytes
}

// EXTERNAL MODULE: ./.build/packages/runner/src/command/options.js
var options = __webpack_require__(27665);
// EXTERNAL MODULE: ./.build/packages/runner/src/command/terminal.js + 2 modules
var terminal = __webpack_require__(95863);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/init-command.js










const usage = `usage: probity init [--policy FILE] [--working-directory FOLDER]

Writes .github/probity.yml from what it finds among the files that git does not ignore: tables of predictions,
manifests of data, model cards, folders of data and notebooks. Limits hold changes against the base. Says why,
and what it was unsure of; never overwrites a file. What would not pass as things are is written as a comment.
`

/** Files that are looked at by their names. */
const mostFiles = 200_000

/** Writes a first policy. */
async function initCommand(argv                   , signal             )             {
  const given = (0,options/* options */.f)(argv, ['policy', 'working-directory'], ['help'])
  if (given.has('help')) {
    process.stdout.write(usage)
    return 0
  }
  const folder = given.get('working-directory')?.at(-1) ?? '.'
  const path = given.get('policy')?.at(-1) ?? '.github/probity.yml'
  const target = (0,external_node_path_.join)(folder, path)
  if ((0,external_node_fs_.existsSync)(target))
    throw new errors/* ConfigError */.xL(`${path} is there already; nothing was written`, {
      remedy: 'edit it, or name another with `--policy` to compare',
    })
  const head = (0,working_tree/* workingTree */.c)(folder)
  const { paths, isCut } = await (0,listed/* listedFiles */.H)(folder, mostFiles)
  terminal/* terminalLog */.dg.info(`${(0,src_text/* countText */.lT)(paths.length)} files`)
  const { proposals, unsure } = await propose(head, paths)
  if (isCut) unsure.unshift(`only the first ${(0,src_text/* countText */.lT)(mostFiles)} files were looked at`)
  const tried = await tryProposals(head, proposals, signal)
  signal.throwIfAborted()
  ;(0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(target), { recursive: true })
  ;(0,external_node_fs_.writeFileSync)(target, await policyText(tried), { flag: 'wx' })
  for (const { gate, isUntried, settings } of tried)
    if (isUntried) unsure.push(`${gate} was not tried: ${settings.predictions} is large`)
  const lines = [
    `wrote ${path}`,
    ...tried.map(({ gate, why, leftOut }) =>
      leftOut === undefined
        ? `  ${gate}: ${why}`
        : `  ${gate} as a comment, it would not pass today: ${leftOut}`,
    ),
    ...(unsure.length > 0 ? ['unsure:', ...unsure.map(what => `  ${what}`)] : []),
    'try it: probity audit',
  ]
  process.stdout.write(`${lines.map(src_escape/* logLine */.BP).join('\n')}\n`)
  return 0
}


/***/ }),

/***/ 75898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ resolveLabels)
});

;// CONCATENATED MODULE: ./.build/packages/tables/src/decimal.js
/** An exact decimal number, `digits` × 10^`exponent`: without zeros at either end of `digits`, none for 0. */
                          
                     
                
                  
 

/**
 * The decimal number that a text spells, whatever its length; undefined where it spells none. Nothing passes
 * through a double, so no two numbers ever become one.
 *
 * @example parseDecimal('-012.50e1') // { isNegative: true, digits: '125', exponent: 0 }
 */
function parseDecimal(text        )                      {
  const match = /^[ \t]*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?[ \t]*$/.exec(text)
  if (match === null) return undefined
  const [, sign, whole, fraction = '', power = '0'] = match
  const all = whole + fraction
  if (all === '') return undefined
  let from = 0
  let to = all.length
  while (from < to && all[from] === '0') from++
  while (to > from && all[to - 1] === '0') to--
  if (from === to) return { isNegative: false, digits: '', exponent: 0 }
  return {
    isNegative: sign === '-',
    digits: all.slice(from, to),
    exponent: Number(power) - fraction.length + all.length - to,
  }
}

/**
 * One spelling for each number: plain where that is short, scientific with an `e` elsewhere.
 *
 * @example decimalText({ isNegative: false, digits: '5', exponent: -1 }) // '0.5'
 */
function decimalText({ isNegative, digits, exponent }         )         {
  if (digits === '') return '0'
  const sign = isNegative ? '-' : ''
  const point = digits.length + exponent
  if (exponent >= 0 && exponent <= 21) return sign + digits + '0'.repeat(exponent)
  if (exponent < 0 && point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
  if (exponent < 0 && point > -7) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${sign}${digits[0]}${fraction}e${point - 1}`
}

/** Negative where `a` is less than `b`: the comparison for an ascending sort. */
function compareDecimals(a         , b         )         {
  const signs = signOf(a) - signOf(b)
  if (signs !== 0) return signs
  const points = a.digits.length + a.exponent - b.digits.length - b.exponent
  const sizes = points !== 0 ? points : a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0
  return a.isNegative ? -sizes : sizes
}

function signOf({ isNegative, digits }         )         {
  return digits === '' ? 0 : isNegative ? -1 : 1
}

// EXTERNAL MODULE: ./.build/packages/tables/src/missing.js
var missing = __webpack_require__(64394);
;// CONCATENATED MODULE: ./.build/packages/tables/src/labels.js



/** Classes that the texts of some columns stand for. */
                         
                                                                   
                   
                                                                                
                     
                                                                                                       
                       
 

/**
 * Makes the labels of several columns comparable, of the label and the prediction for instance.
 *
 * Labels are compared as text, unless every one in all columns is a number, `true` or `false`: then as exact
 * numbers, so `1`, `1.0` and `1e0` are one class, and where both kinds occur `True` is 1. An empty label is
 * missing; `NA` and the like (see `isMissing`) only where all other labels are numbers, true or false.
 *
 * @example resolveLabels(['0', '1.0'], ['1', '0']).classes // ['0', '1']
 */
function resolveLabels(...dictionaries                       )         {
  const texts = new Set(dictionaries.flat().filter(text => text !== ''))
  const classOf = asNumbers(texts) ?? new Map([...texts].map(text => [text, text]))
  const classes = [...new Set(classOf.values())]
  const decimals = new Map(classes.map(name => [name, parseDecimal(name)]))
  const areNumbers = classes.every(name => decimals.get(name) !== undefined)
  classes.sort((a, b) => (areNumbers ? compareDecimals(decimals.get(a) , decimals.get(b) ) : a < b ? -1 : 1))
  const indexes = new Map(classes.map((name, index) => [name, index]))
  const indexOf = (text        ) => indexes.get(classOf.get(text) ?? '') ?? -1
  const spellings             = classes.map(() => [])
  for (const text of [...classOf.keys()].sort()) spellings[indexOf(text)].push(text)
  return { classes, codes: dictionaries.map(texts => Int32Array.from(texts, indexOf)), spellings }
}

/** From each text that is not missing to its number; undefined where one is no number, true or false. */
function asNumbers(texts                  )                                  {
  const classOf = new Map                ()
  const truths           = []
  for (const text of texts) {
    if ((0,missing/* isMissing */.b)(text)) continue
    const decimal = parseDecimal(text)
    if (decimal !== undefined) classOf.set(text, decimalText(decimal))
    else if (/^[ \t]*(true|false)[ \t]*$/i.test(text)) truths.push(text)
    else return undefined
  }
  const spelling = classOf.size > 0 ? { true: '1', false: '0' } : { true: 'true', false: 'false' }
  for (const text of truths) classOf.set(text, spelling[text.trim().toLowerCase()                    ])
  return classOf
}


/***/ })

};
