export const id = 303;
export const ids = [303];
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

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ limitKinds),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   ck: () => (/* binding */ judgePoint)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                           

/** The kinds of limit. `min` and `max` hold the value itself, the other two its change against the base. */
const limitKinds = ['min', 'max', 'max-increase', 'max-decrease']         
                                                   

/** The limits of one metric as the user writes them: `{max: 0.2, max-increase: 0.02}`. */
                                                             

/** The `limits` input: a metric's name, and what it may be. */
                                                 

/** One limit of one claim. */
                        
                 
               
 

/**
 * Holds a value against an absolute limit by its point: the classical threshold, inclusive on both sides.
 *
 * A value that is not a number is `not-computable`, never a pass: every comparison with NaN is false.
 */
function judgePoint(value               , limit       )          {
  if (value === null || Number.isNaN(value)) return 'not-computable'
  switch (limit.kind) {
    case 'min':
      return value >= limit.value ? 'pass' : 'fail'
    case 'max':
      return value <= limit.value ? 'pass' : 'fail'
    default:
      throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(
        `limit \`${limit.kind}\` compares with the base and cannot be judged by the value alone`,
      )
  }
}

/** `0.2` as `at most 0.2`, for a sentence. */
function describeLimit(limit       , format                           )         {
  switch (limit.kind) {
    case 'min':
      return `at least ${format(limit.value)}`
    case 'max':
      return `at most ${format(limit.value)}`
    case 'max-increase':
      return `at most +${format(limit.value)} against the base`
    case 'max-decrease':
      return `at most −${format(limit.value)} against the base`
  }
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
 * A whole file, also a Git LFS pointer, as bytes. Throws a `DataError` where it is larger than `most`: nothing
 * of it is then read.
 */
async function readBytes(revision          , path        , most = usual)                  {
  const size = (await revision.size(path)) ?? 0
  if (size > most)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is larger than ${most >> 20} MiB, the most that is read of such a file`, { path })
  const source = await revision.open(path, 'stored')
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

/***/ 84303:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  audit: () => (/* binding */ audit)
});

// EXTERNAL MODULE: ./.build/packages/runner/src/run-gate.js + 1 modules
var run_gate = __webpack_require__(89144);
// EXTERNAL MODULE: ./.build/packages/runner/src/audit/governing.js + 1 modules
var governing = __webpack_require__(58819);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var src_waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/runner/src/doors.js
var doors = __webpack_require__(14264);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/policy-result.js

                                                      

/** A waiver that expires within so many days is told. */
const soon = 14

/** What governs the audit, as a result among the others: where it is from, what the change would loosen, waivers. */
function policyResult(
  { policy, texts, from, isFromBase, loosened, added }           ,
  { inForce, expired, unused }          ,
  paths       ,
  today        ,
)             {
  const days = ({ expires }        ) => Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000)
  const findings            = [
    ...loosened.map(
      ({ section, what })          => ({
        rule: 'policy-changed',
        level: 'warning',
        path: paths.policy,
        message: `in this change's own policy ${section === 'policy' ? '' : `for ${section} `}${what}`,
        fix: 'nothing changes for this pull request: it is judged by the policy of the base; the reviewer decides whether the next ones are judged so',
      }),
    ),
    ...added.map(
      ({ claim, owner })          => ({
        rule: 'waiver-added',
        level: 'warning',
        path: paths.waivers,
        message: `this change adds a waiver of ${claim} by ${owner}; it does not count here`,
        fix: 'merge the waiver on its own first: it counts from then on',
      }),
    ),
    ...expired.map(
      (waiver)          => ({
        rule: 'waiver-expired',
        level: 'warning',
        path: paths.waivers,
        message: `the waiver of ${waiver.claim} by ${waiver.owner} expired on ${waiver.expires}`,
        fix: 'fix what it accepted, or let its owner renew it; remove it where nothing needs it',
      }),
    ),
    ...unused.map(
      ({ claim })          => ({
        rule: 'waiver-unused',
        level: 'note',
        path: paths.waivers,
        message: `the waiver of ${claim} accepts nothing: it does not fail, or is worse than its bound`,
        fix: 'remove it',
      }),
    ),
    ...inForce
      .filter(waiver => days(waiver) <= soon)
      .map(
        (waiver)          => ({
          rule: 'waiver-expires-soon',
          level: 'note',
          path: paths.waivers,
          message: `the waiver of ${waiver.claim} by ${waiver.owner} expires in ${(0,src_text/* plural */.LS)(days(waiver), 'day')}`,
          fix: 'fix what it accepts before then',
        }),
      ),
  ]
  const gates = (0,src_text/* plural */.LS)(policy.sections.length, 'gate')
  const parts = [
    `${gates}, from ${isFromBase ? `the base ${from}` : `the ${from}`}`,
    ...(loosened.length > 0 ? [`this change would alter it in ${(0,src_text/* plural */.LS)(loosened.length, 'place')}`] : []),
    ...(inForce.length > 0 ? [`${(0,src_text/* plural */.LS)(inForce.length, 'waiver')} in force`] : []),
  ]
  return {
    schema: 'probity/result@1',
    gate: 'policy',
    id: 'policy',
    verdict: 'pass',
    headline: parts.join('; '),
    confidence: 0.95,
    claims: [],
    findings,
    measurements: [],
    exhibits: inForce.length > 0 ? [waiverTable(inForce, days)] : [],
    notes: isFromBase
      ? []
      : ['The policy was read from this commit itself: the base has none, or there is no base.'],
    subjects: [],
    coverage: {
      read: texts.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), rows: 0 })),
      skipped: [],
    },
    settingsDigest: (0,digest/* digestOf */.o)(texts),
    tool: { name: 'probity', version: version/* version */.r },
  }
}

function waiverTable(waivers                   , days                            )          {
  return {
    title: 'Waivers in force',
    columns: ['what', 'owner', 'reason', 'expires'].map(title => ({ title, kind: 'text'          })),
    rows: waivers.map(waiver => [
      waiver.claim,
      waiver.owner,
      waiver.reason,
      `${waiver.expires} (in ${(0,src_text/* plural */.LS)(days(waiver), 'day')})`,
    ]),
  }
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/run-audit.js

                                             


                                                      


/** What an audit came to. */
                        
                
                   
                                     
                 
                                                   
                       
 

/**
 * Runs the gates of a policy in one process: side by side, but each after those whose results it reads. One
 * that fails does not stop the others; a cancelled audit reports what ran.
 *
 * @param today as `2026-11-23`, for the expiry of waivers.
 */
async function runAudit(
  governing           ,
  context                                 ,
  paths       ,
  today        ,
)                 {
  const { policy, waivers } = governing
  const switches = { mode: policy.mode, onInconclusive: policy.onInconclusive }
  const running = new Map                           ()
  const run = (section         )                   => {
    const known = running.get(section)
    if (known !== undefined) return known
    const { after = [] } = (0,doors/* doorOf */.a)(section.gate)
    const before = policy.sections.filter(({ gate }) => after.includes(gate))
    const outcome = Promise.all(before.map(run)).then(async outcomes => {
      context.log.info(`${section.name}: runs`)
      const results = outcomes.map(({ result }) => result)
      const found = await (0,run_gate/* runGate */.R)(
        (0,doors/* doorOf */.a)(section.gate),
        structuredClone(section.settings),
        { ...context, id: section.name, results },
        switches,
      )
      context.log.info(`${section.name}: ${found.result.verdict}: ${found.result.headline}`)
      return found
    })
    running.set(section, outcome)
    return outcome
  }
  const outcomes = await Promise.all(policy.sections.map(run))
  const waivered = (0,src_waivers/* applyWaivers */.Kw)(
    outcomes.map(({ result }) => result),
    waivers,
    today,
  )
  const results               = [...waivered.results, policyResult(governing, waivered, paths, today)]
  const errors = outcomes.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const isBlocked = results.some(({ verdict }) => (0,src_verdict/* isBlocking */.Us)(verdict, switches.mode, switches.onInconclusive))
  return {
    report: { results, ...switches },
    status: errors.length > 0 ? 2 : isBlocked ? 1 : 0,
    errors,
    governing,
  }
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/audit.js
                                                          




/** What an audit may see. */
                                                              
                                                                                           
                                      
               
 

/** Reads what governs, and runs it. Never throws: an audit without a policy is a result that blocks. */
async function audit(paths       , context              , now      )                 {
  const { target: _, fetch, ...rest } = context
  try {
    const found = await (0,governing/* governing */.q)(paths, context, fetch)
    const gates = found.policy.sections.map(({ name }) => name).join(', ')
    context.log.info(`policy from ${found.from}: ${gates}`)
    return await runAudit(found, rest, paths, now.toISOString().slice(0, 10))
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    const result = (0,run_gate/* couldNotRun */.M)('policy', { id: 'policy', signal: context.signal }, {}, error)
    return {
      report: { results: [result], mode: 'enforce', onInconclusive: 'warn' },
      status: 2,
      errors: [error],
    }
  }
}


/***/ }),

/***/ 58819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ governing),
  l: () => (/* binding */ isElsewhere)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/limit.js
var limit = __webpack_require__(9599);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
;// CONCATENATED MODULE: ./.build/packages/core/src/policy.js




                                                        

/** One gate of a policy with its settings, in the words of the action's inputs. */
                          
              
                                                                                                          
              
                                   
 

/** Which gates run, with which settings and limits. */
                         
            
                                
                                                                                  
                  
                     
 

const keys = ['version', 'extends', 'mode', 'on-inconclusive', 'gates']

/**
 * Reads a policy that was parsed from YAML. Settings of the gates are not looked into: each gate knows its own.
 * Throws a `ConfigError` that names the key.
 *
 * @param path of its file, for messages. @param gates that there are.
 */
function readPolicy(value         , path        , gates                   )         {
  const fail = (what        , remedy         ) =>
    new errors/* ConfigError */.xL(`${path}: ${what}`, remedy === undefined ? {} : { remedy })
  if (!isRecord(value)) throw fail('expected `version: 1` and `gates:`')
  for (const key of Object.keys(value))
    if (!keys.includes(key)) throw fail(`there is no key \`${key}\`${(0,nearest/* didYouMean */.a)(key, keys)}`)
  if (value.version !== 1) throw fail('`version` is to be 1')
  const oneOf =                   (key        , choices              )    => {
    const given = value[key] ?? choices[0]
    if (!choices.includes(given     )) throw fail(`\`${key}\` is to be one of ${choices.join(', ')}`)
    return given     
  }
  if (value.extends !== undefined && typeof value.extends !== 'string')
    throw fail('`extends` is to be a path, or `owner/repo/path@sha`')
  const given = value.gates ?? {}
  if (!isRecord(given)) throw fail('`gates` is to be a list of names with their settings')
  const sections            = []
  for (const [gate, one] of Object.entries(given)) {
    if (!gates.includes(gate)) {
      throw fail(
        `there is no gate \`${gate}\`${(0,nearest/* didYouMean */.a)(gate, gates)}`,
        `the gates are ${gates.join(', ')}`,
      )
    }
    const isList = Array.isArray(one)
    for (const [i, settings] of (isList ? one : [one ?? {}]).entries()) {
      const where = isList ? `gates.${gate}, item ${i + 1}` : `gates.${gate}`
      if (!isRecord(settings)) throw fail(`\`${where}\` is to be settings: \`name: value\``)
      const { name = gate, ...rest } = settings
      if (typeof name !== 'string' || name === '') throw fail(`\`${where}.name\` is to be a text`)
      if (sections.some(section => section.name === name))
        throw fail(
          `two sections are called \`${name}\``,
          'give each of several sections of a gate its own `name`',
        )
      sections.push({ gate, name, settings: rest })
    }
  }
  refuseNested(sections, fail)
  return {
    mode: oneOf('mode', ['enforce', 'report']),
    onInconclusive: oneOf('on-inconclusive', ['warn', 'fail', 'pass']),
    ...(value.extends === undefined ? {} : { extends: value.extends }),
    sections,
  }
}

/** Of `a` and `a/b` two claims could have one key, and a waiver of one accept the other. */
function refuseNested(
  sections                    ,
  fail                                               ,
)       {
  for (const { name } of sections) {
    const outer = sections.find(other => name.startsWith(`${other.name}/`))
    if (outer !== undefined)
      throw fail(
        `the name of section \`${name}\` begins with that of \`${outer.name}\``,
        'give one of them another `name`',
      )
  }
}

/**
 * A policy on top of another: its sections replace those of the same name setting by setting, limits metric by
 * metric; what it does not name stays. Throws a `ConfigError` for two gates of one name.
 */
function extendPolicy(below        , above        , given                         )         {
  const sections = below.sections.map(section => {
    const over = above.sections.find(({ name }) => name === section.name)
    if (over !== undefined && over.gate !== section.gate) {
      throw new errors/* ConfigError */.xL(`\`${over.name}\` is a ${over.gate}, and a ${section.gate} in what is extended`, {
        remedy: 'give the section a `name` of its own',
      })
    }
    return over === undefined ? section : { ...section, settings: overlaid(section.settings, over.settings) }
  })
  const added = above.sections.filter(({ name }) => !below.sections.some(section => section.name === name))
  const all = [...sections, ...added]
  refuseNested(all, (what, remedy) => new errors/* ConfigError */.xL(what, { remedy }))
  return {
    mode: given.mode === undefined ? below.mode : above.mode,
    onInconclusive: given['on-inconclusive'] === undefined ? below.onInconclusive : above.onInconclusive,
    sections: all,
  }
}

function overlaid(below                         , above                         )                          {
  const merged = { ...below, ...above }
  if (isRecord(below.limits) && isRecord(above.limits)) {
    const limits                          = { ...below.limits }
    for (const [metric, of] of Object.entries(above.limits))
      limits[metric] = isRecord(limits[metric]) && isRecord(of) ? { ...limits[metric], ...of } : of
    merged.limits = limits
  }
  return merged
}

/** One thing that a changed policy would let through, in words. */
                            
                 
              
 

/** Everything that the second policy allows and the first does not; other changes of settings are told too. */
function loosenings(before        , after        )              {
  const found              = []
  const say = (section        , what        ) => found.push({ section, what })
  if (before.mode === 'enforce' && after.mode === 'report') say('policy', '`mode: report` blocks nothing')
  if (before.onInconclusive === 'fail' && after.onInconclusive !== 'fail')
    say('policy', `an undecided verdict would not block (\`on-inconclusive: ${after.onInconclusive}\`)`)
  for (const section of before.sections) {
    const { name, settings } = section
    const other = after.sections.find(candidate => candidate.name === name && candidate.gate === section.gate)
    if (other === undefined) {
      say(name, 'the gate is dropped')
      continue
    }
    const [limits, otherLimits] = [limitsOf(settings), limitsOf(other.settings)]
    for (const [key, limit] of limits) {
      const now = otherLimits.get(key)
      if (now === undefined) say(name, `the limit ${key} of ${plain(limit.value)} is dropped`)
      else if (isLooser(limit, now.value))
        say(name, `the limit ${key} is loosened from ${plain(limit.value)} to ${plain(now.value)}`)
    }
    for (const setting of new Set([...Object.keys(settings), ...Object.keys(other.settings)])) {
      if (setting === 'limits') continue
      if (JSON.stringify(settings[setting]) !== JSON.stringify(other.settings[setting]))
        say(name, `the setting \`${setting}\` is changed`)
    }
  }
  return found
}

const plain = (value        ) => (0,src_text/* distinctTexts */.XY)(value, value)[1]

function isLooser({ kind, value }       , now        )          {
  // Not a number is no limit at all.
  return kind === 'min' ? !(now >= value) : !(now <= value)
}

/** Limits by what they are called: `demographic_parity_difference max`. A plain number is a `max`. */
function limitsOf(settings                         )                     {
  const found = new Map               ()
  if (!isRecord(settings.limits)) return found
  for (const [metric, of] of Object.entries(settings.limits                                    )) {
    if (typeof of === 'number') found.set(`${metric} max`, { kind: 'max', value: of })
    else if (isRecord(of))
      for (const kind of limit/* limitKinds */.DO)
        if (typeof of[kind] === 'number')
          found.set(`${metric} ${kind}`, { kind: kind             , value: of[kind] })
  }
  return found
}

function isRecord(value         )                                   {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var src_waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
// EXTERNAL MODULE: ./.build/packages/runner/src/doors.js
var doors = __webpack_require__(14264);
// EXTERNAL MODULE: ./.build/packages/runner/src/yaml.js
var yaml = __webpack_require__(32478);
;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/governing.js






/** Where policy and waivers are. */
                        
                
                 
 

/** Reads a file of another repository at a commit, for `extends: owner/repo/path@sha`. */
                                                                                         

/** The policy and the waivers that count, and what the change would make of them. */
                            
                
                   
                                                                    
                                         
                                                                              
              
                                                                      
                     
                                                        
                       
                                                                       
                 
 

/** Where policies may be. */
                            
                
                                                           
                                      
                                                                                     
                                    
 

/**
 * Reads what governs. With a target the target's policy counts, and the change is held against it; where the
 * target has none, or there is no target, the head's.
 *
 * Throws a `ConfigError` for a policy that is absent or wrong, in the base or in the head.
 */
async function governing(
  paths       ,
  { head, target, base }           ,
  fetch        ,
)                     {
  const before = await target?.()
  const own = await read(paths, head, fetch)
  const old = before === undefined ? undefined : await read(paths, before, fetch)
  const counts = old ?? own
  if (counts === undefined) {
    throw new errors/* ConfigError */.xL(`there is no policy: ${paths.policy} does not exist`, {
      remedy: 'write one with `probity init`, or name its path with `policy`',
    })
  }
  if (before !== undefined && counts === own) refuseCommands(own.policy, paths)
  const waivers = counts === old ? await waiversOf(paths, before ) : await waiversOf(paths, head)
  const begun = before === undefined ? undefined : await base?.()
  const isKept = async (path        , text         ) =>
    begun !== undefined && text !== undefined && (await textOf(begun, path)) === text
  const areKept = async ({ texts }      ) =>
    (await Promise.all(texts.map(({ path, text }) => isElsewhere(path) || isKept(path, text)))).every(Boolean)
  const ours =
    counts === old && !(await isKept(paths.waivers, await textOf(head, paths.waivers)))
      ? await waiversOf(paths, head)
      : []
  const isKnown = (waiver        ) => waivers.some(other => JSON.stringify(other) === JSON.stringify(waiver))
  return {
    policy: counts.policy,
    texts: counts.texts,
    waivers,
    from: counts === old ? before .label : head.label,
    isFromBase: counts === old,
    loosened:
      old === undefined
        ? []
        : own === undefined
          ? [dropped(paths)]
          : (await areKept(own))
            ? []
            : loosenings(old.policy, own.policy),
    added: ours.filter(waiver => !isKnown(waiver)),
  }
}

/** Where the base has no policy the change brings its own: it may say what is held, and run nothing. */
function refuseCommands({ sections }        , { policy }       )       {
  const section = sections.find(({ settings }) => settings['exists-command'] !== undefined)
  if (section === undefined) return
  throw new errors/* ConfigError */.xL(`${policy}: \`${section.name}\` names a command, and the base has no policy yet`, {
    remedy: 'merge the policy without `exists-command` first',
  })
}

const dropped = ({ policy }       ) => ({ section: 'policy', what: `${policy} is deleted` })

                
                
                           
 

const elsewhere = /^([\w.-]+\/[\w.-]+)\/(.+)@([0-9a-f]{40})$/

/** Whether a policy's name is that of one in another repository: its commit is part of the name. */
function isElsewhere(name        )          {
  return elsewhere.test(name)
}

/** A policy with all that it extends; undefined where there is none. */
async function read(paths       , revision          , fetch                   )                            {
  if ((await revision.size(paths.policy)) === undefined) return undefined
  refuseLink(paths.policy, revision)
  const text = await (0,read_text/* readText */.y)(revision, paths.policy)
  return build(paths.policy, text, [paths.policy], async (name, path) => {
    const remote = elsewhere.exec(name)
    if (remote === null) {
      if (name.includes('@'))
        throw new errors/* ConfigError */.xL(
          `${path}: \`extends: ${name}\` is to end in a full commit: \`owner/repo/path@<40 hex digits>\``,
        )
      return (0,read_text/* readText */.y)(revision, name)
    }
    if (fetch === undefined) {
      throw new errors/* ConfigError */.xL(`${path}: \`extends: ${name}\` is in another repository`, {
        remedy: 'run the audit in a job, or name a copy of it by its path',
      })
    }
    return fetch(remote[1] , remote[2] , remote[3] )
  })
}

/** A commit holds a link as a link: the base would seem to have no policy, and every change would bring its own. */
function refuseLink(path        , { locate }          )       {
  if (locate === undefined || locate(path) === (0,external_node_path_.join)(locate('.'), path)) return
  throw new errors/* ConfigError */.xL(`${path} is a symbolic link, or has other letters in upper case`, {
    remedy: 'put the file itself there, and name it as it is written',
  })
}

/** How many policies may build on one another. */
const deepest = 4

async function build(
  path        ,
  text        ,
  seen                   ,
  open                                                 ,
)                {
  const value = await (0,yaml/* yamlObject */.z)(path, text)
  const policy = readPolicy(
    value,
    path,
    doors/* doors */.i.map(({ name }) => name),
  )
  const name = policy.extends
  if (name === undefined) return { policy, texts: [{ path, text }] }
  if (seen.includes(name) || seen.length > deepest)
    throw new errors/* ConfigError */.xL(`${path}: \`extends: ${name}\` goes in a circle, or more than ${deepest} deep`)
  const below = await build(name, await open(name, path), [...seen, name], open)
  return { policy: extendPolicy(below.policy, policy, value), texts: [{ path, text }, ...below.texts] }
}

async function textOf(revision          , path        )                              {
  return (await revision.size(path)) === undefined ? undefined : (0,read_text/* readText */.y)(revision, path)
}

async function waiversOf({ waivers }       , revision          )                    {
  if ((await revision.size(waivers)) === undefined) return []
  return (0,src_waivers/* readWaivers */.Sr)(await (0,yaml/* yamlObject */.z)(waivers, await (0,read_text/* readText */.y)(revision, waivers)), waivers)
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


/***/ })

};
