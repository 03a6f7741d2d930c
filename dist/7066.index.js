export const id = 7066;
export const ids = [7066];
export const modules = {

/***/ 87066:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromFiles: () => (/* binding */ fromFiles)
});

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/core/src/limit.js
var src_limit = __webpack_require__(9599);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./.build/packages/predictions/src/baseline.js
var src_baseline = __webpack_require__(84314);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/metric-files.js




/** A file of metrics is small: a larger one is something else. */
const mostBytes = 1_000_000
const mostFiles = 1000
const mostMetrics = 10_000

/** Numbers by their names, and the files they are from. */
                              
                              
                                                          
 

/** The paths that files, globs and folders name. */
async function listMetricFiles(revision          , names                   )                    {
  const found = await Promise.all(
    names.map(async name => {
      const files = await revision.list([name])
      return files.length > 0 ? files : revision.list([`${name.replace(/\/+$/, '')}/**`])
    }),
  )
  return [...new Set(found.flat())]
}

/**
 * Reads files of metrics: JSON and YAML, whose names are joined by dots where they are nested (`test.accuracy`, as
 * DVC shows them), and those of MLflow, a file for each metric with lines of time, value and step, of which the
 * last step counts.
 *
 * Throws a `DataError` for a file that is none of these and for a metric that stands in two, or is no number.
 */
async function readMetricFiles(revision          , paths                   )                       {
  const metrics = new Map                ()
  const files                       = []
  if (paths.length > mostFiles)
    throw new errors/* ConfigError */.xL(`\`metrics\`: ${paths.length} files match; at most ${mostFiles} are read`)
  for (const path of paths) {
    if (((await revision.size(path)) ?? 0) > mostBytes)
      throw new errors/* DataError */.fL(`more than ${mostBytes} bytes: this is no file of metrics`, { path })
    const bytes = await (0,read_text/* readBytes */.i)(revision, path, mostBytes, 'data')
    files.push({ path, bytes: bytes.length, sha256: (0,digest/* sha256 */.sc)(bytes) })
    for (const [name, value] of await parse(bytes.toString('utf8'), path)) {
      if (metrics.has(name)) throw new errors/* DataError */.fL(`the metric ${name} stands in another file too`, { path })
      metrics.set(name, value)
    }
    if (metrics.size > mostMetrics)
      throw new errors/* DataError */.fL(`more than ${mostMetrics} metrics: this is no file of metrics`, { path })
  }
  return { metrics, files }
}

async function parse(text        , path        )                               {
  const found = new Map                ()
  if (/\.json$/i.test(path)) {
    let value         
    try {
      value = JSON.parse(text)
    } catch {
      throw new errors/* DataError */.fL('is not valid JSON', { path })
    }
    flatten(value, '', found, 0)
  } else if (/\.ya?ml$/i.test(path)) flatten(await readYaml(text, path), '', found, 0)
  else found.set(mlflowName(path), mlflowValue(text, path))
  if (found.size === 0) throw new errors/* DataError */.fL('holds no number', { path })
  return found
}

async function readYaml(text        , path        )                   {
  const { parseDocument } = await __webpack_require__.e(/* import() */ 8009).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  let document                                  
  try {
    document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  } catch (cause) {
    // Nested so deep that the parser runs out of stack.
    throw new errors/* DataError */.fL('is not valid YAML', { path }, { cause })
  }
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new errors/* DataError */.fL(`is not valid YAML in line ${line}`, { path })
  }
  try {
    // Aliases can be made to explode, and no metric needs one.
    return document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new errors/* DataError */.fL('holds a YAML alias', { path }, { cause })
  }
}

const deepest = 20

/** Numbers by the names that lead to them; whatever is no number is none of ours. */
function flatten(value         , name        , into                     , depth        )       {
  if (typeof value === 'number' && Number.isFinite(value) && name !== '') into.set(name, value)
  if (!(0,record/* isRecord */.u)(value) || depth === deepest) return
  for (const [key, part] of Object.entries(value))
    flatten(part, name === '' ? key : `${name}.${key}`, into, depth + 1)
}

/** What follows the folder `metrics`: a metric of MLflow may have slashes in its name. */
function mlflowName(path        )         {
  const at = path.lastIndexOf('metrics/')
  return at < 0 ? path.slice(path.lastIndexOf('/') + 1) : path.slice(at + 'metrics/'.length)
}

function mlflowValue(text        , path        )         {
  let value = Number.NaN
  let last = Number.NEGATIVE_INFINITY
  for (const [i, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const parts = line.trim().split(/\s+/).map(Number)
    const [, found, step = i] = parts
    if (parts.length < 2 || parts.length > 3 || !parts.every(Number.isFinite))
      throw new errors/* DataError */.fL(
        'is neither JSON nor YAML nor a metric of MLflow, whose lines are time, value and step',
        { path, record: i + 1 },
        { remedy: 'name files that end with `.json`, `.yaml` or `.yml`, or the folder `metrics` of a run' },
      )
    if (step >= last) [value, last] = [found , step]
  }
  if (Number.isNaN(value)) throw new errors/* DataError */.fL('is empty; a metric of MLflow was expected', { path })
  return value
}

/** What is there to compare with. */
                                                                                  

/**
 * The metrics that `baseline` names: `base` for the same paths in the base revision, a path, or `none`. Throws a
 * `ConfigError` for a path that is nowhere.
 */
async function readBaseMetrics(
  baseline        ,
  names                   ,
  context                                ,
)                       {
  if (baseline === 'none') return { kind: 'none', reason: '`baseline` is `none`' }
  const wanted = baseline === 'base' ? names : [baseline]
  try {
    const revision = await context.base?.()
    const paths = revision === undefined ? [] : await listMetricFiles(revision, wanted)
    if (revision !== undefined && paths.length > 0)
      return { kind: 'read', label: revision.label, ...(await readMetricFiles(revision, paths)) }
    if (baseline === 'base') {
      const reason =
        revision === undefined
          ? 'there is no base to compare with'
          : `${names.join(', ')} is not in the base: there is nothing to compare with yet`
      return { kind: 'none', reason }
    }
  } catch (error) {
    return (0,src_baseline/* unreadable */.O$)(error)
  }
  const paths = await listMetricFiles(context.head, [baseline])
  if (paths.length === 0)
    throw new errors/* ConfigError */.xL(`\`baseline\`: no file matches ${baseline}`, {
      remedy: 'name a file of metrics, `base` for those of the base revision, or `none`',
    })
  return { kind: 'read', label: baseline, ...(await readMetricFiles(context.head, paths)) }
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/from-files.js

                                                                   

                                         

/** What a reader must know of every number here. */
const withoutRows =
  'The files hold no rows: numbers are compared as they stand, without intervals, and what is chance cannot be told from what is not. Keep the predictions, and name them with `predictions`, to have that.'

/** Holds the limits against files of metrics, where predictions are not kept. */
async function fromFiles(
  settings                                              ,
  context         ,
)                  {
  const paths = await listMetricFiles(context.head, settings.metrics)
  if (paths.length === 0)
    throw new errors/* ConfigError */.xL(`\`metrics\`: no file matches ${settings.metrics.join(', ')}`, {
      remedy:
        'without `predictions`, `metrics` names files; to choose metrics of predictions, name these with `predictions`',
    })
  const head = await readMetricFiles(context.head, paths)
  const base = await readBaseMetrics(settings.baseline, settings.metrics, context)
  const before = base.kind === 'read' ? base.metrics : new Map                ()
  const claims = claimsOf(settings, head, base)
  const shown = [...head.metrics].slice(0, mostShown)
  return {
    claims,
    findings: [],
    measurements: [...head.metrics].map(([metric, value]) => ({
      metric,
      slice: {},
      value,
      interval: null,
      n: 0,
      baseline: before.get(metric) ?? null,
    })),
    exhibits: [
      {
        title: 'Metrics',
        columns: [
          { title: 'metric', kind: 'text' },
          { title: 'base', kind: 'text' },
          { title: 'here', kind: 'text' },
        ],
        rows: shown.map(([name, value]) => {
          const old = before.get(name)
          const [base, here] =
            old === undefined ? ['–', (0,src_text/* unequalTexts */.Uy)(value, value)[1]] : (0,src_text/* unequalTexts */.Uy)(old, value)
          return [name, base, here]
        }),
        ...(head.metrics.size > mostShown ? { note: `And ${head.metrics.size - mostShown} more.` } : {}),
      },
    ],
    notes: [withoutRows, ...(base.kind === 'read' ? [`Compared with ${base.label}.`] : [])],
    subjects: [
      ...head.files.map(({ path, sha256 }) => ({ name: path, role: 'metrics'         , digest: { sha256 } })),
      ...(base.kind === 'read'
        ? base.files.map(({ path, sha256 }) => ({
            name: path,
            role: 'baseline'         ,
            digest: { sha256 },
          }))
        : []),
    ],
    read: head.files.map(({ path, bytes }) => ({ path, bytes, rows: 0 })),
    measured: (0,src_text/* plural */.LS)(head.metrics.size, 'metric'),
  }
}

const mostShown = 30

function claimsOf(settings                      , head             , base             )          {
  return Object.entries(settings.limits ?? {}).flatMap(([name, limits]) => {
    const value = head.metrics.get(name)
    const isInBase = base.kind === 'read' && base.metrics.has(name)
    if (value === undefined && !isInBase)
      throw new errors/* ConfigError */.xL(
        `\`limits\`: the files have no metric \`${name}\`${(0,nearest/* didYouMean */.a)(name, head.metrics.keys())}`,
      )
    return src_limit/* limitKinds */.DO.flatMap(kind => {
      const limit = limits[kind]
      return limit === undefined ? [] : [claim(name, { kind, value: limit }, value, base)]
    })
  })
}

function claim(name        , limit                , value                    , base             )        {
  const about = {
    id: `${name}/${limit.kind}`,
    metric: name,
    title: name,
    slice: {},
    limit,
    judge: 'point'         ,
    value: value ?? null,
    interval: null,
    n: 0,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
  if (value === undefined)
    return {
      ...about,
      verdict: 'not-computable',
      reason: 'The base has this metric, and the files here have not.',
      remedy: 'a file of metrics that has it, or no limit on it',
    }
  const bound = (0,src_text/* distinctTexts */.XY)(limit.value, limit.value)[1]
  const goal = (0,src_limit/* describeLimit */.XW)(limit, () => bound)
  if (limit.kind === 'min' || limit.kind === 'max') {
    const verdict = (0,src_limit/* judgePoint */.ck)(value, limit)
    const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
    const reason = `${(0,src_text/* distinctTexts */.XY)(value, limit.value)[0]} is ${side} the limit of ${bound}.`
    return { ...about, verdict, reason, ...(verdict === 'fail' ? { remedy: goal } : {}) }
  }
  if (base.kind === 'unreadable')
    return {
      ...about,
      verdict: 'not-computable',
      reason: (0,src_text/* sentence */.em)(`The base cannot be compared with: ${base.reason}`),
      remedy: base.remedy ?? 'metrics in the base that can be read, or `baseline: none`',
    }
  const baseline = base.kind === 'read' ? base.metrics.get(name) : undefined
  if (baseline === undefined) {
    const reason = base.kind === 'read' ? `${base.label} has no such metric` : base.reason
    return { ...about, verdict: 'skipped', fact: 'no baseline', reason: (0,src_text/* sentence */.em)(`No baseline: ${reason}`) }
  }
  const change = value - baseline
  const isIncrease = limit.kind === 'max-increase'
  const worsening = isIncrease ? change : -change
  // 0.9 - 0.87 comes out above 0.03.
  const verdict = worsening - limit.value > 1e-12 ? 'fail' : 'pass'
  const told = `It went from ${(0,src_text/* unequalTexts */.Uy)(baseline, value).join(' to ')}`
  const [size] = (0,src_text/* distinctTexts */.XY)(Math.abs(change), limit.value)
  const reason =
    change === 0
      ? 'The same as in the base.'
      : verdict === 'fail'
        ? `${told}: it ${isIncrease ? 'grew' : 'fell'} by ${size}, more than ${bound}.`
        : `${told}, within the limit.`
  return {
    ...about,
    verdict,
    baseline,
    change: { value: change, interval: null, confidence: 0.9, method: 'difference of two numbers' },
    ...(change === 0 ? { fact: 'unchanged'          } : {}),
    reason,
    ...(verdict === 'fail' ? { remedy: goal } : {}),
  }
}


/***/ }),

/***/ 84314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Xn: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                                 

/** Where the predictions to compare with are, or why there are none. */
                      
                                                                          
                                    
                                                                         
                                                           
                                                                         

/**
 * Finds the predictions that `baseline` names: `base` for those at the same path in the base revision, a path,
 * or `none`. A path is read from the base where it is there: a change cannot move what it is compared with.
 *
 * Throws a `ConfigError` for a path that is in neither.
 */
async function findBaseline(
  baseline        ,
  predictions        ,
  context                                ,
)                    {
  if (baseline === 'none') return { kind: 'none', reason: '`baseline` is `none`' }
  const wanted = baseline === 'base' ? predictions : baseline
  if (context.base !== undefined) {
    try {
      const revision = await context.base()
      const paths = await revision.list([wanted])
      if (paths.length > 0) return { kind: 'files', revision, paths, label: revision.label }
    } catch (error) {
      if (baseline === 'base') return unreadable(error)
    }
  }
  if (baseline === 'base') {
    const reason =
      context.base === undefined
        ? 'there is no base to compare with'
        : `${predictions} is not in the base: there is nothing to compare with yet`
    return { kind: 'none', reason }
  }
  const paths = await context.head.list([baseline])
  if (paths.length === 0)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`baseline\`: no file matches ${baseline}`, {
      remedy: 'name a file of predictions, `base` for those of the base revision, or `none`',
    })
  return { kind: 'files', revision: context.head, paths, label: baseline }
}

/** What went wrong with the base, for its claims; a bug is thrown on. */
function unreadable(error         )                                    {
  if (!(error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbityError */ .M7)) throw error
  const { message, remedy } = error
  return { kind: 'unreadable', reason: message, ...(remedy === undefined ? {} : { remedy }) }
}

/** Whether two tables are the same bytes. */
function isSameFile(a                       , b                       )          {
  return a.length === b.length && a.every(({ sha256 }, i) => sha256 === b[i] .sha256)
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


/***/ })

};
