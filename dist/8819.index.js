export const id = 8819;
export const ids = [8819];
export const modules = {

/***/ 9599:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DO: () => (/* binding */ limitKinds),
/* harmony export */   XW: () => (/* binding */ describeLimit),
/* harmony export */   Yq: () => (/* binding */ limitsSchema),
/* harmony export */   ck: () => (/* binding */ judgePoint),
/* harmony export */   dN: () => (/* binding */ judgeSchema)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                           

/** The kinds of limit. `min` and `max` hold the value itself, the other two its change against the base. */
const limitKinds = ['min', 'max', 'max-increase', 'max-decrease']         
                                                   

/** The limits of one metric as the user writes them: `{max: 0.2, max-increase: 0.02}`. */
                                                             

/** The `limits` input: a metric's name, and what it may be. */
                                                 

/** The setting of a gate. */
const limitsSchema = {
  type: 'object',
  description:
    'What may not be exceeded: metric, then `min` or `max` for the value, `max-increase` or `max-decrease` for its change against the base. Without it the gate reports and judges nothing.',
  additionalProperties: {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    properties: {
      min: { type: 'number' },
      max: { type: 'number' },
      'max-increase': { type: 'number', minimum: 0 },
      'max-decrease': { type: 'number', minimum: 0 },
    },
  },
}         

/** The setting that says what a limit on a value is held against. */
const judgeSchema = {
  enum: ['interval', 'point'],
  default: 'interval',
  description:
    '`interval`: a limit on a value fails when the data show that it is exceeded, passes when they show that it is kept, and else is undecided. `point`: the measured value alone decides.',
}         

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

/***/ 22725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $P: () => (/* binding */ isDate),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Sr: () => (/* binding */ readWaivers)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(482);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77798);
/* harmony import */ var _record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70455);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(84981);




                                                                     


/** An accepted claim or finding. */
                                        
                                                       
               
                                                                                             
                
 

const keys = ['claim', 'owner', 'reason', 'expires', 'value']

/**
 * Reads waivers that were parsed from YAML: owner, reason and a date of expiry are needed. Throws a
 * `ConfigError` that names the entry.
 */
function readWaivers(value         , path        )           {
  const fail = (what        ) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${path}: ${what}`)
  if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value) || value.version !== 1 || !Array.isArray(value.waivers ?? []))
    throw fail('expected `version: 1` and a list `waivers:`')
  return ((value.waivers ?? [])             ).map((entry, i) => {
    const where = `waiver ${i + 1}`
    if (!(0,_record_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(entry)) throw fail(`${where} is to have ${keys.slice(0, 4).join(', ')}`)
    for (const key of Object.keys(entry))
      if (!keys.includes(key)) throw fail(`${where} has no key \`${key}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(key, keys)}`)
    for (const key of keys.slice(0, 4))
      if (typeof entry[key] !== 'string' || entry[key].trim() === '') throw fail(`${where} needs \`${key}\``)
    const { claim, owner, reason, expires, value: bound } = entry                          
    if (!isDate(expires )) throw fail(`${where}: \`expires\` is to be a date like 2027-01-31`)
    if (bound !== undefined && (typeof bound !== 'number' || !Number.isFinite(bound)))
      throw fail(`${where}: \`value\` is to be a number`)
    return {
      claim: claim ,
      owner: owner ,
      reason: reason ,
      expires: expires ,
      ...(bound === undefined ? {} : { value: bound }),
    }
  })
}

/** Whether a text is a day that there is: `2027-01-31`, not `2027-02-30`. */
function isDate(text        )          {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Results after waivers, and what became of each waiver. */
                           
                       
                                           
                   
                   
                                        
                  
 

/**
 * Accepts what waivers name. What is accepted stays as it was measured and is shown; it no longer counts for
 * the gate's verdict. A gate that could not run cannot be waived.
 *
 * @param today as `2026-11-23`: a waiver holds through the day on which it expires.
 */
function applyWaivers(
  results                       ,
  waivers                   ,
  today        ,
)           {
  const used = new Set        ()
  const expired = waivers.filter(({ expires }) => expires < today)
  const live = waivers.filter(waiver => !expired.includes(waiver))
  const accept = (key        , holds                             )                     => {
    const waiver = live.find(candidate => candidate.claim === key && holds(candidate))
    if (waiver === undefined) return undefined
    used.add(waiver)
    const { owner, reason, expires } = waiver
    return { owner, reason, expires }
  }
  const waivered = results.map((result)             => {
    const claims = result.claims.map(claim => {
      if (!isWrong(claim.verdict)) return claim
      const waived = accept((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .claimKey */ .E)(result, claim), waiver => isWithin(claim, waiver))
      return waived === undefined ? claim : { ...claim, waived }
    })
    const findings = result.findings.map(finding => {
      if (finding.level !== 'error' || finding.rule === 'could-not-run') return finding
      const waived =
        accept((0,_keys_js__WEBPACK_IMPORTED_MODULE_3__/* .findingKey */ .f)(result, finding), ({ value }) => value === undefined) ??
        (finding.fingerprint === undefined
          ? undefined
          : accept(`${result.id}/${finding.fingerprint}`, ({ value }) => value === undefined))
      return waived === undefined ? finding : { ...finding, waived }
    })
    const verdict = verdictAfter(result, claims, findings)
    return { ...result, claims, findings, verdict }
  })
  return {
    results: waivered,
    inForce: live.filter(waiver => used.has(waiver)),
    expired,
    unused: live.filter(waiver => !used.has(waiver)),
  }
}

const isWrong = (verdict         ) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .compareVerdicts */ .m3)(verdict, 'pass') < 0

/** A bound accepts no worse value than its own; a claim without a number is accepted by no bound. */
function isWithin({ value, limit, change }       , { value: bound }        )          {
  if (bound === undefined) return true
  switch (limit.kind) {
    case 'max':
      return value !== null && value <= bound
    case 'min':
      return value !== null && value >= bound
    case 'max-increase':
      return change !== null && change.value <= bound
    case 'max-decrease':
      return change !== null && -change.value <= bound
  }
}

/** The verdict of what is left. One that its claims and findings do not explain stays. */
function verdictAfter(result            , claims                  , findings                    )          {
  const of = (claims                  , findings                    ) =>
    (0,_verdict_js__WEBPACK_IMPORTED_MODULE_4__/* .worst */ .QZ)([
      ...claims.map(({ verdict }) => verdict),
      ...findings.filter(({ level }) => level === 'error').map(() => 'fail'         ),
    ])
  const isWaived = ({ waived }                 ) => waived !== undefined
  if (!claims.some(isWaived) && !findings.some(isWaived)) return result.verdict
  if (of(claims, findings) !== result.verdict) return result.verdict
  const left = of(
    claims.filter(claim => !isWaived(claim)),
    findings.filter(finding => !isWaived(finding)),
  )
  return left === 'skipped' ? 'pass' : left
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
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
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
  if (!(0,record/* isRecord */.u)(value)) throw fail('expected `version: 1` and `gates:`')
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
  if (!(0,record/* isRecord */.u)(given)) throw fail('`gates` is to be a list of names with their settings')
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
      if (!(0,record/* isRecord */.u)(settings)) throw fail(`\`${where}\` is to be settings: \`name: value\``)
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
  if ((0,record/* isRecord */.u)(below.limits) && (0,record/* isRecord */.u)(above.limits)) {
    const limits                          = { ...below.limits }
    for (const [metric, of] of Object.entries(above.limits))
      limits[metric] = (0,record/* isRecord */.u)(limits[metric]) && (0,record/* isRecord */.u)(of) ? { ...limits[metric], ...of } : of
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
  if (!(0,record/* isRecord */.u)(settings.limits)) return found
  for (const [metric, of] of Object.entries(settings.limits                                    )) {
    if (typeof of === 'number') found.set(`${metric} max`, { kind: 'max', value: of })
    else if ((0,record/* isRecord */.u)(of))
      for (const kind of limit/* limitKinds */.DO)
        if (typeof of[kind] === 'number')
          found.set(`${metric} ${kind}`, { kind: kind             , value: of[kind] })
  }
  return found
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


/***/ })

};
