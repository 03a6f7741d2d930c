export const id = 232;
export const ids = [232];
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

/***/ 10232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/member.js
var member = __webpack_require__(33079);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/group.js
var compare_group = __webpack_require__(59084);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/growth.js
/** Rows that a column gains at the least, times its share of them grows, and how seldom chance explains it. */
const fewRows = 3
const timesFuller = 2
const seldom = 0.01

/** Of a column, the values in which it was found and the rows of its table, where it has rows. */
                         
               
                
               
 

/**
 * Whether a column is so much fuller than before that it is as good as a new one: its share of the rows more than
 * doubled, and were it the same, as many would be found less than once in a hundred times (given both together, by the
 * exact test for two Poisson rates: Przyborowski and Wilenski 1940). Where there are no rows, as of keys of an object,
 * their number counts. One address among 1,000 remarks does not make the next 900 known.
 *
 * @example isFuller({ count: 10, found: 10, rows: 1000 }, { count: 1, found: 1, rows: 1000 }) // true; of 9 false
 */
function isFuller(now        , before        )          {
  const hasRows = now.found !== undefined && before.found !== undefined
  const of = ({ count, found = 0, rows = 0 }        ) =>
    (hasRows ? [found, rows] : [count, 1])                    
  const [found, rows] = of(now)
  const [foundBefore, rowsBefore] = of(before)
  if (found - foundBefore < fewRows || found * rowsBefore <= timesFuller * foundBefore * rows) return false
  return atLeast(found, found + foundBefore, rows / (rows + rowsBefore)) < seldom
}

/** Chance that `k` or more of `n` tries succeed, each with chance `p`; `k` is more than `n * p`. */
function atLeast(k        , n        , p        )         {
  let log = k * Math.log(p) + (n - k) * Math.log1p(-p)
  for (let i = 1; i <= n - k; i++) log += Math.log((k + i) / i)
  let chance = Math.exp(log)
  let sum = chance
  for (let i = k; i < n && chance > 1e-9 * sum; i++) {
    chance *= ((n - i) / (i + 1)) * (p / (1 - p))
    sum += chance
  }
  return sum
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/marks.js
var compare_marks = __webpack_require__(51877);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/multiset.js
/** Numbers that may be taken out one by one, each as often as it is there: 12 bytes of memory for each. */
class Multiset {
           #sorted              
  /** At the first of equal numbers: how many of them are taken. */
           #taken             

  /** @param numbers are sorted in place. */
  constructor(numbers              ) {
    this.#sorted = numbers.sort()
    this.#taken = new Uint32Array(numbers.length)
  }

  /** Whether there was one left. */
  take(number        )          {
    let low = 0
    let high = this.#sorted.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (this.#sorted[middle]  < number) low = middle + 1
      else high = middle
    }
    if (this.#sorted[low + this.#taken[low] ] !== number) return false
    this.#taken[low] ++
    return true
  }

  /** Those that nobody took. */
  left()               {
    let first = 0
    return this.#sorted.filter((number, i) => {
      if (number !== this.#sorted[first]) first = i
      return i - first >= this.#taken[first] 
    })
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/change.js

                                             





/**
 * How a group stands against the base and the accepted findings. `synthetic`: nothing but specimens and what a
 * comment allows. `removed`: in the base alone.
 */
                                                                                         

/** A group, held against the same file in the base. */
                         
              
                    
                                                                                                
                 
                                                   
                     
                                                              
               
                                                                                                
                        
                                                                                              
                
                                                                                       
                     
                      
                                                                   
                    
 

/** Accepted findings, and which of them held anything. */
class Acceptance {
           used = new Set          ()
           names       
           #byFingerprint = new Map                  ()
           #rules                     
           #kinds                                                    = []

  /** @param matching the files that the glob of an entry without fingerprint names. */
  constructor(
    entries                     ,
    matching                                            ,
    names       ,
  ) {
    this.names = names
    this.#rules = new Set(entries.map(({ rule }) => rule))
    for (const entry of entries) {
      if (entry.fingerprint !== undefined) this.#byFingerprint.set(entry.fingerprint, entry)
      else this.#kinds.push({ entry, paths: matching.get(entry) ?? new Set() })
    }
  }

  /** Whether it can hold anything of an entity. */
  isAbout(entity        )          {
    return this.#rules.has(entity)
  }

  holds(group       , fingerprint        )          {
    const exact = this.#byFingerprint.get(fingerprint)
    const file = (0,compare_group/* fileOf */.W7)(group)
    const isNamed = (paths                     ) =>
      paths.has(file) || (group.nameOf === 'folder' && [...paths].some(path => path.startsWith(`${file}/`)))
    const entry =
      exact?.rule === group.entity
        ? exact
        : this.#kinds.find(
            ({ entry: { rule, column }, paths }) =>
              rule === group.entity && (column === undefined || column === group.scope) && isNamed(paths),
          )?.entry
    if (entry !== undefined) this.used.add(entry)
    return entry !== undefined
  }
}

/**
 * Holds the groups of a file against those of its base version. Text is compared place by place, by value: a place
 * that moved is known. Columns are compared by name.
 *
 * @param base undefined where there is no base version: all is new.
 */
function changesOf(
  head                  ,
  base                              ,
  accepted            ,
)           {
  const key = ({ entity, scope, path }       ) => `${entity}\n${scope ?? ''}\n${(0,member/* partsOf */.CI)(path)[1] ?? ''}`
  const before = new Map((base ?? []).filter(group => group.count > 0).map(group => [key(group), group]))
  const changes = head.map(group => {
    const old = before.get(key(group))
    before.delete(key(group))
    const change =
      group.marks === undefined
        ? columnChange(group, old, accepted)
        : textChange(group, group.marks, old, accepted)
    return old === undefined ? change : { ...change, before: old }
  })
  const removed = [...before.values()].map(group => ({
    group: { ...group, count: 0, found: 0 },
    standing: 'removed'         ,
    places: [],
    count: 0,
    before: group,
    ...(group.marks !== undefined && { gone: (0,compare_marks/* valuesOf */.sm)(group.marks) }),
  }))
  return [...changes, ...removed]
}

/** Lines that moved from one file into another are not new: takes such places out of the changes. */
function joinMoved(changes                   )       {
  const byEntity = Map.groupBy(changes, ({ group }) => group.entity)
  for (const alike of byEntity.values()) {
    const added = alike.filter(({ standing, added }) => standing === 'new' && added !== undefined)
    if (added.length === 0) continue
    const gone = new Multiset(joined(alike.flatMap(({ gone }) => gone ?? [])))
    for (const change of added) {
      const marks = change.group.marks 
      const left = change.added .filter(i => !gone.take((0,compare_marks/* valueAt */.fK)(marks, i)))
      change.count -= change.added .length - left.length
      change.added = left
      change.places = (0,compare_group/* toldOf */.dc)(marks, left)
      if (change.count === 0) change.standing = 'known'
    }
  }
}

function joined(lists                         )               {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const list of lists) {
    all.set(list, end)
    end += list.length
  }
  return all
}

function columnChange(group       , before                   , accepted            )         {
  const isAccepted = accepted.holds(group, (0,compare_group/* columnFingerprint */.nj)(group, accepted.names))
  if (group.count === 0) return { group, standing: 'synthetic', places: [], count: 0 }
  if (isAccepted) return { group, standing: 'accepted', places: [], count: 0 }
  if (before === undefined) return { group, standing: 'new', places: group.places, count: group.count }
  // Of paths that are not told apart some are new where there are more.
  const more = group.count - before.count
  const isMore = group.scope === compare_group/* others */.MG ? more > 0 : isFuller(group, before)
  return isMore
    ? { group, standing: 'new', places: group.places, count: more }
    : { group, standing: 'known', places: [], count: 0 }
}

function textChange(group       , marks       , before                   , accepted            )         {
  if (group.count === 0) return { group, standing: 'synthetic', places: [], count: 0 }
  const left = before?.marks && new Multiset((0,compare_marks/* valuesOf */.sm)(before.marks))
  const known = (0,compare_marks/* countOf */.pq)(marks)
  const fingerprintOf = accepted.isAbout(group.entity) ? (0,compare_group/* placeFingerprints */.Tz)(group, accepted.names) : undefined
  let isKnown = false
  const added = (0,compare_marks/* indexesOf */.O7)(marks).filter(i => {
    if (fingerprintOf !== undefined && accepted.holds(group, fingerprintOf(i))) return false
    if (left?.take((0,compare_marks/* valueAt */.fK)(marks, i)) !== true) return true
    isKnown = true
    return false
  })
  // Where nothing is compared the first ones alone have marks.
  const count = added.length + group.count - known
  return {
    group,
    standing: count > 0 ? 'new' : isKnown ? 'known' : 'accepted',
    places: (0,compare_group/* toldOf */.dc)(marks, added),
    added,
    count,
    ...(left !== undefined && { gone: left.left() }),
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/acceptance.js

                                                   
                                             



/** What entries accept, with the files that the globs of accepted kinds name. */
async function acceptance(
  entries                     ,
  head          ,
  names       ,
)                      {
  const matching = new Map                               ()
  for (const entry of entries)
    if (entry.fingerprint === undefined) matching.set(entry, new Set(await head.list([entry.path])))
  return new Acceptance(entries, matching, names)
}

/** Whether the day of an entry is over: it accepts nothing any more. */
const isExpired = ({ expires }          ) =>
  expires !== undefined && expires < new Date().toISOString().slice(0, 10)

/**
 * The entries that hold something or that the scan did not reach, as they are, and one for each finding that is not
 * accepted yet. A finding whose entry has expired gets no other one: somebody agreed to that day.
 *
 * @param expired what has expired. @param reached see there.
 */
function updated(
  entries                     ,
  changes                   ,
  { used }            ,
  expired            ,
  reached                       ,
  names       ,
)             {
  const more = changes.flatMap(({ group, standing, added = [] })             => {
    if (standing !== 'new') return []
    const { entity: rule } = group
    const path = names.text((0,compare_group/* fileOf */.W7)(group))
    const fingerprints =
      group.scope === undefined
        ? Array.from(added, (0,compare_group/* placeFingerprints */.Tz)(group, names))
        : [(0,compare_group/* columnFingerprint */.nj)(group, names)]
    return fingerprints
      .filter(fingerprint => !expired.holds(group, fingerprint))
      .map(fingerprint => ({ path, rule, fingerprint }))
  })
  const isKept = (entry          ) => used.has(entry) || expired.used.has(entry) || !reached.has(entry)
  return [...entries.filter(isKept), ...more]
}

/**
 * What is to be done about the file of accepted findings: entries whose day is over, and entries that hold nothing
 * any more though the scan reached them.
 */
function acceptanceFindings(
  entries                     ,
  { used }            ,
  reached                       ,
  path        ,
  names       ,
)            {
  const expired = entries.filter(isExpired)
  const stale = entries.filter(entry => !used.has(entry) && !isExpired(entry) && reached.has(entry))
  const findings            = []
  if (expired.length > 0)
    findings.push({
      rule: 'expired-acceptance',
      level: 'warning',
      path,
      message: `The day of ${(0,src_text/* plural */.LS)(expired.length, 'accepted finding')} is over: ${(0,src_text/* listText */.so)(
        expired.map(entry => entryText(entry, names)),
        5,
      )}.`,
      fix: 'remove the personal data, or agree on a later day',
    })
  if (stale.length > 0)
    findings.push({
      rule: 'stale-acceptance',
      level: 'note',
      path,
      message: `${(0,src_text/* plural */.LS)(stale.length, 'accepted finding')} no longer there: ${(0,src_text/* listText */.so)(
        stale.map(entry => entryText(entry, names)),
        5,
      )}.`,
      fix: 'drop them with `probity pii-scan --update-baseline`',
    })
  return findings
}

function entryText({ rule, path, expires }          , names       )         {
  return `${rule} in ${names.text(path)}${expires === undefined ? '' : ` (${expires})`}`
}

// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/baseline.js



/** One accepted finding, or with a glob in place of a fingerprint all of a kind. */
                           
              
              
                      
                                                               
                 
                 
                                                       
                  
 

const mostBytes = 16 * 2 ** 20

/**
 * The accepted findings of a revision; none where it has no such file. Throws a `ConfigError` for a file that is not
 * what `baselineText` writes: a scan under a bad baseline must not pass.
 */
async function readBaseline(revision          , path        )                      {
  if ((await revision.size(path)) === undefined) return []
  const text = (await (0,read_text/* readBytes */.i)(revision, path, mostBytes, 'data')).toString()
  let value         
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw bad(path, 'it is not JSON', cause)
  }
  const { version, accepted, ...rest } = (value ?? {})                           
  if (version !== 1) throw bad(path, 'expected `"version": 1`')
  if (!Array.isArray(accepted) || Object.keys(rest).length > 0)
    throw bad(path, 'expected `version` and a list `accepted`')
  return accepted.map((entry, index) => checked(entry, `entry ${index + 1}`, path))
}

const fields = ['path', 'rule', 'fingerprint', 'column', 'reason', 'expires']

function checked(entry         , where        , path        )           {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry))
    throw bad(path, `${where}: expected an object`)
  for (const [key, value] of Object.entries(entry)) {
    if (!fields.includes(key) || typeof value !== 'string')
      throw bad(path, `${where}: expected texts under ${fields.map(field => `\`${field}\``).join(', ')}`)
  }
  const accepted = entry            
  if (accepted.path === undefined || accepted.rule === undefined)
    throw bad(path, `${where}: \`path\` and \`rule\` are needed`)
  if (accepted.fingerprint !== undefined && !/^v1:[a-z2-7]{20}$/.test(accepted.fingerprint))
    throw bad(path, `${where}: a fingerprint is \`v1:\` and 20 letters`)
  if (accepted.fingerprint !== undefined && accepted.column !== undefined)
    throw bad(path, `${where}: \`column\` goes with a glob, not with a fingerprint`)
  if (accepted.expires !== undefined && !(0,waivers/* isDate */.$P)(accepted.expires))
    throw bad(path, `${where}: \`expires\` is a day, such as 2027-01-31`)
  return accepted
}

function bad(path        , what        , cause          )              {
  return new errors/* ConfigError */.xL(`${path}: ${what}`, {
    remedy: 'write it anew with `probity pii-scan --update-baseline`',
    cause,
  })
}

/** The file: an entry a line, sorted, so that two branches seldom touch the same line; no line numbers, no times. */
function baselineText(accepted                     )         {
  const lines = accepted.map(({ path, rule, fingerprint, column, reason, expires }) =>
    JSON.stringify({ path, rule, fingerprint, column, reason, expires }),
  )
  const list = [...new Set(lines)].sort().map(line => `    ${line}`)
  return `{\n  "version": 1,\n  "accepted": [${list.length === 0 ? '' : `\n${list.join(',\n')}\n  `}]\n}\n`
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/scanner.js + 46 modules
var scanner = __webpack_require__(75006);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/shape.js
var scan_shape = __webpack_require__(18576);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/file-names.js
                                                           



                                                
                                                       
                                                   




/** What names are held against. */
                   
                
                                
                      
              
                
 

/**
 * Personal data in the names of the files that are scanned, of their folders and of the files within archives, held
 * against the names of the base. Each file and each folder is told once, where its own name holds a value.
 *
 * @param looked all files of the head, also within archives, read or not.
 */
async function nameChanges(
  { targets, deleted }           ,
  looked                             ,
  against         ,
)                    {
  const { head, base, accepted, names } = against
  const renamed = targets.flatMap(({ path, from = path }) => (from === path ? [] : from))
  const now = groupsByPath(
    targets.map(({ path }) => path),
    names,
  )
  const before = groupsByPath([...deleted, ...renamed], names)
  const isInBase = isIn(base === undefined || now.size === 0 ? [] : await base.list(['**']))
  const isInHead = isIn(before.size === 0 ? [] : await head.list(['**']))
  const changes = [
    ...[...now].flatMap(([path, groups]) => changesOf(groups, isInBase(path) ? groups : undefined, accepted)),
    ...[...before].flatMap(([path, groups]) => (isInHead(path) ? [] : changesOf([], groups, accepted))),
  ]
  joinMoved(changes)
  return [...changes, ...(await memberChanges(targets, looked, against))]
}

async function memberChanges(
  targets                      ,
  looked                             ,
  { base, accepted, names, search }         ,
)                    {
  const changes           = []
  const members = membersOf(looked)
  for (const { path, from } of targets) {
    const groups = groupsOfMembers(path, members.get(path) ?? [], names)
    if (groups.length === 0) continue
    // The survey keeps no names of the base.
    const old = base === undefined || from === undefined ? undefined : await (0,scanner/* scanOne */.U)(base, from, path, search)
    const before = old && membersOf([...old.read, ...old.unread]).get(path)
    changes.push(...changesOf(groups, before && groupsOfMembers(path, before, names), accepted))
  }
  return changes
}

/** By archive, the paths of the files within. */
function membersOf(looked                             )                        {
  const members = new Map                  ()
  for (const { path } of looked) {
    const [file, inner] = (0,member/* partsOf */.CI)(path)
    if (inner === undefined) continue
    const known = members.get(file)
    if (known === undefined) members.set(file, [inner])
    else known.push(inner)
  }
  return members
}

/** Whether there is a file or a folder of a path. */
function isIn(files                   )                            {
  const all = new Set(files)
  for (const file of files)
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) all.add(file.slice(0, end))
  return path => all.has(path)
}

/** Of each file and folder whose own name holds values: one group for each entity. */
function groupsByPath(paths                   , names       )                       {
  const found = new Map                 ()
  for (const file of paths) {
    for (const part of names.parts(file))
      if (part.values.length > 0 && !found.has(part.path))
        found.set(part.path, groupsOf(part.path, part.path === file ? 'file' : 'folder', [part], names))
    // Those that are told alike are numbered in the order of their paths, whatever is told of them first.
    names.path(file)
  }
  return found
}

/** Of an archive, one group for each entity. */
function groupsOfMembers(path        , members                   , names       )          {
  const parts = new Map(members.flatMap(member => names.parts(member)).map(part => [part.path, part]))
  return groupsOf(path, 'members', [...parts.values()], names)
}

function groupsOf(
  path        ,
  nameOf                 ,
  parts                                                           ,
  names       ,
)          {
  const groups = new Map               ()
  const lists = new Map                 ()
  for (const { name, values } of parts) {
    const bytes = Buffer.from(name)
    for (const value of values) {
      const { recognizer, tier, evidence, start, end } = value
      const { entity } = recognizer
      let group = groups.get(entity)
      if (group === undefined) {
        group = {
          path,
          nameOf,
          entity,
          tier,
          evidence: { kind: evidence },
          isAttribute: false,
          hasLines: false,
          takesComments: false,
          count: 0,
          synthetic: 0,
          shapes: {},
          places: [],
          allowed: [],
        }
        groups.set(entity, group)
        lists.set(group, new compare_marks/* MarkList */.aS(false))
      }
      const shape = (0,scan_shape/* shapeOf */.F5)(recognizer, bytes, start, end)
      if (shape !== undefined) (0,scan_shape/* addShape */.rp)(group.shapes, shape)
      if (tier < group.tier) group.tier = tier
      group.count++
      lists.get(group) .add({ line: 0, digest: names.digest(value) })
    }
  }
  return [...lists].map(([group, list]) => ({ ...group, ...(0,compare_group/* placesOf */.ek)(list) }))
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/paths.js
var paths = __webpack_require__(5241);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/reached.js
                                                           

                                                 

                                                
                                                   
                                             

/** What a scan looked at. */
                  
                      
                           
                
                                
                                                    
 

/** The path of an entry on which a name stands in place of a value: `patients/<US_SSN>.json`. */
const isMasked = (path        ) => /<[A-Z][A-Z0-9_]*>/.test(path)

/**
 * Of accepted findings those all of whose files this scan read, or of which it knows that they are gone: what these
 * hold would have been found. Of a masked path it takes each file that is told so.
 */
async function reached(
  entries                     ,
  { selection, unread, head, base, settings }        ,
  names       ,
)                         {
  const read = new Set([...selection.targets.map(({ path }) => path), ...selection.deleted])
  for (const { path, why } of unread) if (why !== 'binary') read.delete((0,member/* partsOf */.CI)(path)[0])
  const toldAs = (path        , files                  ) =>
    [...files].filter(file => `${names.text(file)}/`.startsWith(`${path}/`))
  const masked = async (path        ) => {
    const own = toldAs(path, read)
    // To look at the names of all files takes a while; most pull requests touch none that is told so.
    return own.length === 0 && base !== undefined
      ? []
      : [...new Set([...own, ...toldAs(path, await head.list(['**']))])]
  }
  const scope = settings.paths && (await (0,paths/* readPatterns */.ce)(settings.paths))
  const left = await (0,paths/* readPatterns */.ce)(settings.exclude ?? [])
  const isElsewhere = (path        ) =>
    selection.absent.some(absent => path === absent.path || path.startsWith(`${absent.path}/`))
  // In a pull request only what it deletes is known to be gone.
  const isGone = (path        ) =>
    base === undefined &&
    !isElsewhere(path) &&
    (scope === undefined || scope.some(pattern => pattern.matches(path))) &&
    !left.some(pattern => pattern.matches(path))

  const found = new Set          ()
  for (const entry of entries) {
    const { path, fingerprint } = entry
    const files =
      fingerprint === undefined ? await head.list([path]) : isMasked(path) ? await masked(path) : [path]
    const isHere = async (file        ) => (await head.size(file).catch(() => undefined)) !== undefined
    let isReached = files.length > 0 || read.has(path) || isGone(path)
    for (const file of files) isReached &&= read.has(file) || (!(await isHere(file)) && isGone(file))
    if (isReached) found.add(entry)
  }
  return found
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/generated/validate-settings.js
var validate_settings = __webpack_require__(11653);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/severity.js
                                                       

/** What hurts most where it leaks: Art. 9, 10 and 87 GDPR, sensitive under the CCPA, payment cards, credentials. */
const grave                      = [
  'gdpr-special',
  'gdpr-criminal',
  'gdpr-national-id',
  'ccpa-sensitive',
  'pci',
  'credential',
]

function isGrave(categories                     )          {
  return categories.some(category => grave.includes(category))
}

/** For a reader. */
const categoryTitles                                     = {
  'gdpr-special': 'GDPR Art. 9',
  'gdpr-criminal': 'GDPR Art. 10',
  'gdpr-national-id': 'GDPR Art. 87',
  hipaa: 'HIPAA identifier',
  'ccpa-sensitive': 'CCPA sensitive',
  pci: 'PCI DSS',
  financial: 'financial',
  credential: 'credential',
  'quasi-identifier': 'quasi-identifier',
  business: 'business',
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/limits.js

                                                      
                                                              
                                              


/** What a limit counts. */
                     
                 
                  
                                    
                                          
                                                                          

/** The limits of the settings: those on counts of findings, and those on what is measured of tables. */
                         
                                                            
                                                 
 

/** What each is measured by, and the bound it takes. */
const measures           
                                                                                                
  = {
  k_anonymity: { needs: 'quasi-identifiers', kind: 'min' },
  l_diversity: { needs: 'sensitive', kind: 'min' },
  people_in_several_splits: { needs: 'splits', kind: 'max' },
}

/**
 * Throws a `ConfigError` for a name that nothing has, a bound that its measure does not take, and for a setting
 * without the one that it needs: nothing would be held against it.
 */
function limitsOf(settings                 , entities                             )         {
  const limits         = { counts: [], measures: [] }
  for (const [name, given] of Object.entries(settings.limits)) {
    const measure = Object.hasOwn(measures, name) ? (name            ) : undefined
    const bounds = typeof given === 'number' ? { max: given } : given
    for (const kind of ['min', 'max']         ) {
      const value = bounds[kind]
      if (value === undefined) continue
      if (measure === undefined) {
        if (kind === 'min')
          throw new errors/* ConfigError */.xL(`\`limits\`: ${name} is a count of findings; it takes a \`max\``)
        limits.counts.push({ name, counted: countedBy(name, entities), most: value })
      } else if (kind !== measures[measure].kind)
        throw new errors/* ConfigError */.xL(`\`limits\`: ${name} takes a \`${measures[measure].kind}\``)
      else limits.measures.push({ measure, limit: { kind, value } })
    }
    if (measure !== undefined) expectSetting(settings, measures[measure].needs, `\`limits\`: ${name}`)
  }
  if (settings.sensitive !== undefined) expectSetting(settings, 'quasi-identifiers', '`sensitive`')
  if (settings.person !== undefined) expectSetting(settings, 'splits', '`person`')
  if (settings['quasi-identifiers']?.some(name => name.trim() === settings.sensitive?.trim()))
    throw new errors/* ConfigError */.xL(
      '`sensitive`: the column is one of `quasi-identifiers` and so the same in all their rows',
    )
  return limits
}

function expectSetting(settings                 , needed                       , of        )       {
  if (settings[needed] === undefined)
    throw new errors/* ConfigError */.xL(`${of} is measured with \`${needed}\`, which is not set`)
}

function countedBy(name        , entities                             )          {
  if (name === 'new' || name === 'high') return { of: name }
  if (entities.has(name)) return { of: 'entity', entity: name }
  if (Object.hasOwn(categoryTitles, name)) return { of: 'category', category: name             }
  const names = ['new', 'high', ...Object.keys(measures), ...Object.keys(categoryTitles), ...entities.keys()]
  throw new errors/* ConfigError */.xL(
    `\`limits\`: there is no entity, category or measure \`${name}\`${(0,nearest/* didYouMean */.a)(name, names)}`,
  )
}

// EXTERNAL MODULE: ./.build/packages/core/src/small.js
var src_small = __webpack_require__(92135);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/scan.js + 13 modules
var scan = __webpack_require__(4817);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/telling.js

                                                  



                                         
                                             

/** What a reader is told of groups: names that hold no personal data themselves. */
                          
                                       
              
 

/** The file, as it may be told. */
function fileText(group       , { names }         )         {
  return names.path((0,compare_group/* fileOf */.W7)(group))
}

/**
 * `` column `contact` `` of a table, `cell 3, output 1` of a notebook, `lines 4 and 17` of a text, `file name` where
 * that is it.
 */
function whereText(change        , telling         )         {
  const { group, places, standing } = change
  if (group.nameOf !== undefined) return nameTexts[group.nameOf]
  const [, inner] = (0,member/* partsOf */.CI)(group.path)
  const parts           = []
  // Of many places in a text only the first are known here.
  const isCut = group.scope === undefined && places.length < (standing === 'new' ? change.count : group.count)
  const firstOf = (texts                   , most        ) =>
    isCut ? `${texts.slice(0, most).join(', ')} and more` : (0,src_text/* listText */.so)(texts, most)
  if (group.scope !== undefined) parts.push(columnText(telling.names.column(group.scope)))
  const cells = [...new Set(places.flatMap(({ place }) => place ?? []))]
  if (cells.length > 0) parts.push(firstOf(cells, 3))
  else if (group.scope === undefined && group.hasLines) {
    const lines = [...new Set(places.map(({ line }) => String(line)))]
    if (lines.length > 0)
      parts.push(`${lines.length === 1 && !isCut ? 'line' : 'lines'} ${firstOf(lines, 5)}`)
  }
  if (inner !== undefined) parts.push(`\`${telling.names.column(inner)}\``)
  return parts.join(' of ')
}

const nameTexts = { file: 'file name', folder: 'folder name', members: 'names of its files' }         

/** A column without a name has its number for one. */
const isNumbered = (name        ) => /^column \d+$/.test(name)
const columnText = (name        ) => (isNumbered(name) ? name : `column \`${name}\``)

/** As in a sentence without code: `column contact`, `column 3`. */
const plainColumnText = (name        ) => (isNumbered(name) ? name : `column ${name}`)

/** `12,400 of 12,500 rows` of a column, `3 places` of a text, `the name itself holds one`. */
function amountText(group       , count = group.count)         {
  if (group.nameOf === 'members') return (0,src_text/* plural */.LS)(count, 'name')
  if (group.nameOf !== undefined) return `the name itself holds ${count === 1 ? 'one' : (0,src_text/* countText */.lT)(count)}`
  const table = rowsOf(group)
  if (table === undefined)
    return group.scope === undefined || count >= src_text/* minCell */.hF
      ? (0,src_text/* plural */.LS)(count, 'place')
      : `fewer than ${src_text/* minCell */.hF} places`
  if (table.rows < src_text/* minCell */.hF) return `fewer than ${src_text/* minCell */.hF} rows`
  return `${(0,src_text/* peopleText */.Dp)(table.found)} of ${(0,src_text/* countText */.lT)(table.rows)} rows`
}

/** In how many rows of its table it was found; undefined of a text, and of keys, which stand in no row. */
function rowsOf({ found, rows, count }       )                                              {
  return found === undefined || !rows || (found === 0 && count > 0) ? undefined : { found, rows }
}

/** What a reader counts: rows of a column, places of a text, keys. */
function amountOf(group       )         {
  return rowsOf(group)?.found ?? group.count
}

/** In which share of its rows it was found: null where that tells of fewer than ten. Undefined where it has no rows. */
function shareOf(group       )                                                     {
  const table = rowsOf(group)
  return table && { share: (0,src_small/* isSmall */.e)(table.found) ? null : table.found / table.rows, rows: table.rows }
}

/** `, as 999-99-9999`: what the values look like, where that is known. */
function formText({ shapes }       )         {
  const text = (0,scan_shape/* shapeText */.L3)(shapes)
  return text === '' ? '' : text === 'various forms' ? `, in ${text}` : `, as ${text}`
}

/** One in ten to the power of `exponent`; beyond 100 the number itself tells nothing. */
const oddsText = (exponent        ) =>
  exponent > 100 ? 'less often than 1 in 10^100' : `1 in 10^${Math.max(1, Math.floor(exponent))}`

/** Why it was found. */
function evidenceText({ evidence, scope }       )         {
  switch (evidence.kind) {
    case 'format':
      return 'its form tells'
    case 'keyword':
      return 'a word beside it tells'
    case 'column-name':
      return scope === undefined ? 'the heading tells' : 'the name tells'
    case 'pass-rate': {
      const { passed, tried, log10Chance } = evidence
      const share = tried < src_text/* minCell */.hF ? 'its' : `${(0,src_text/* peopleText */.Dp)(passed)} of ${(0,src_text/* countText */.lT)(tried)}`
      return `${share} values pass its check, by chance ${oddsText(-log10Chance)}`
    }
  }
}

function titleOf({ entity }       , { entities }         )         {
  return entities.get(entity)?.title ?? entity
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/exhibits.js

                                                  
                                                       




/**
 * Personal data by file, column and entity, with what was there before: what is new first, what is known and as it
 * was left out.
 */
function dataExhibit(changes                   , hasBase         , telling         )            {
  const told = changes
    .filter(change => statusOf(change) !== undefined)
    .toSorted((a, b) => order.indexOf(statusOf(a) ) - order.indexOf(statusOf(b) ))
  if (told.length === 0) return []
  return [
    {
      title: hasBase ? 'Personal data that this change adds, moves and removes' : 'Personal data',
      columns: [
        { title: 'file', kind: 'text' },
        { title: 'where', kind: 'text' },
        { title: 'personal data', kind: 'text' },
        { title: 'form', kind: 'text' },
        { title: 'law', kind: 'text' },
        ...(hasBase
          ? [{ title: 'base', kind: 'count' }         , { title: 'now', kind: 'count' }         ]
          : []),
        ...(hasBase ? [] : [{ title: 'count', kind: 'count' }         ]),
        { title: 'share of rows', kind: 'estimate' },
        { title: 'status', kind: 'text' },
      ],
      rows: told.map(change => row(change, hasBase, telling)),
      note: 'Counts and forms are of values, never the values themselves: 9 is any digit, a any letter. Synthetic ones (example.com, test cards) are left out.',
    },
  ]
}

const order = ['new', 'grown', 'renamed', 'new attribute', 'shrunk', 'removed', 'accepted', 'synthetic']

/** Undefined for what is as it was. */
function statusOf({ standing, group, before }        )                     {
  if (standing === 'new' && group.isAttribute) return 'new attribute'
  if (standing !== 'known') return standing
  const was = before?.count ?? 0
  return group.count > was ? 'grown' : group.count < was ? 'shrunk' : undefined
}

function row(change        , hasBase         , telling         )         {
  const { group, before } = change
  const categories = telling.entities.get(group.entity)?.categories ?? []
  const status = statusOf(change) 
  const where = group.scope === undefined ? whereText(change, telling) : telling.names.column(group.scope)
  const shared = change.standing === 'removed' ? before : group
  const share = shareOf(group)
  return [
    fileText(group, telling),
    where,
    titleOf(group, telling),
    (0,scan_shape/* shapeText */.L3)(shared?.shapes ?? {}),
    categories.map(category => categoryTitles[category]).join(', '),
    ...(hasBase ? [change.isUnknownInBase ? null : (before?.count ?? 0)] : []),
    group.count,
    !share || share.share === null ? null : { value: share.share, interval: null, n: share.rows },
    movedText(change, telling) ?? status,
  ]
}

/** `renamed from email`, `moved from old.csv`, `moved from old.csv, email`. */
function movedText({ renamedFrom, movedFrom }        , { names }         )                     {
  const column = renamedFrom === undefined ? undefined : names.column(renamedFrom)
  if (movedFrom === undefined) return column === undefined ? undefined : `renamed from ${column}`
  return `moved from ${names.path(movedFrom)}${column === undefined ? '' : `, ${column}`}`
}

/** The share of rows of each column that changed, beside that of the base. */
function columnMeasurements(changes                   , telling         )                {
  return changes.flatMap(change => {
    const { group, before } = change
    const share = shareOf(group)
    if (group.scope === undefined || statusOf(change) === undefined || share === undefined) return []
    return [
      {
        metric: 'personal_data_share',
        slice: {
          file: fileText(group, telling),
          column: telling.names.column(group.scope),
          entity: group.entity,
        },
        value: share.share,
        interval: null,
        n: share.rows,
        baseline: (before && shareOf(before)?.share) ?? null,
        ...(share.share === null ? { reason: `fewer than ${src_text/* minCell */.hF} rows` } : {}),
      },
    ]
  })
}

/** How well each table hides a person in a crowd. */
function anonymityExhibit(
  tables                                           ,
  { columns, sensitive, small }                                                                   ,
)            {
  if (tables.length === 0) return []
  return [
    {
      title: `Rows that share ${columns.join(', ')} with others`,
      columns: [
        { title: 'file', kind: 'text' },
        { title: 'rows', kind: 'count' },
        { title: 'combinations', kind: 'count' },
        { title: 'k (rarest combination)', kind: 'text' },
        { title: `share of rows in groups under ${small}`, kind: 'estimate' },
        ...(sensitive === undefined
          ? []
          : [{ title: `l (fewest distinct ${sensitive} of one combination)`, kind: 'text' }         ]),
      ],
      rows: tables.map(({ path, rows, classes, k, smallRows, l }) => [
        path,
        rows,
        classes,
        (0,src_text/* numberText */.$4)(k),
        (0,src_small/* isSmall */.e)(smallRows) ? null : { value: smallRows / rows, interval: null, n: rows },
        ...(sensitive === undefined ? [] : [l === undefined ? null : (0,src_text/* numberText */.$4)(l)]),
      ]),
      note: 'k-anonymity (Sweeney 2002) and distinct l-diversity (Machanavajjhala et al. 2007).',
    },
  ]
}

// EXTERNAL MODULE: ./.build/packages/core/src/limit.js
var src_limit = __webpack_require__(9599);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/anonymity-claims.js

                                          
                                               

/** A table, and how well it hides a person; or why that cannot be told. */
                                        
                                       
                                                                         
 

                 
                            
                    
               
 

/** What brings data here that are kept elsewhere. */
const fetchRemedy = 'check out with `lfs: true`, or run `dvc pull` before this step'

/**
 * The limits on `k_anonymity` and `l_diversity`, held against each table: one claim a table and limit. A table that
 * cannot be measured has a claim whatever the limits; one without the sensitive column has none on its diversity.
 */
function anonymityClaims(crowds                  , limits                    , terms       )          {
  const own = limits.filter(({ measure }) => measure !== 'people_in_several_splits')
  const faulty = crowds.filter(({ fault }) => fault !== undefined)
  if (own.length === 0)
    return faulty.map(crowd => claimOf(crowd, 'k_anonymity', { kind: 'min', value: terms.small }, terms))
  return own.flatMap(({ measure, limit }) =>
    crowds
      .filter(({ fault, l }) => fault !== undefined || measure === 'k_anonymity' || l !== undefined)
      .map(crowd => claimOf(crowd, measure, limit, terms)),
  )
}

function claimOf(crowd       , measure        , limit       , terms       )        {
  const { path } = crowd
  const isK = measure === 'k_anonymity'
  const common = {
    id: `${path}/${measure}/${limit.kind}`,
    metric: measure,
    title: isK ? 'k-anonymity' : 'l-diversity',
    slice: { file: path },
    limit,
    judge: 'point'         ,
    interval: null,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
  if (crowd.fault !== undefined)
    return {
      ...common,
      verdict: crowd.isAbsent ? 'inconclusive' : 'not-computable',
      value: null,
      n: 0,
      reason: `${path}: ${crowd.fault}.`,
      remedy: crowd.remedy ?? (crowd.isAbsent ? fetchRemedy : 'repair it, or leave it out with `exclude`'),
    }
  const value = isK ? crowd.k : crowd.l 
  return {
    ...common,
    verdict: (0,src_limit/* judgePoint */.ck)(value, limit),
    value,
    n: crowd.rows,
    reason: isK ? rarestText(crowd, terms) : fewestText(crowd, terms),
    remedy: 'coarsen the columns (year for date, the first digits of a zip), or drop rare rows',
  }
}

/** The minimum is what was asked for; of all else what stands for few people is not told. */
function rarestText({ rows, k, smallRows }           , { columns, small }       )         {
  const few = (0,src_small/* isSmall */.e)(smallRows)
    ? `fewer than ${src_text/* minCell */.hF} rows are`
    : `${smallRows === 0 ? 'none' : `a share of ${(0,src_text/* numberText */.$4)(smallRows / rows)}`} is`
  return `The rarest combination of ${(0,src_text/* listText */.so)(columns)} stands in ${(0,src_text/* countText */.lT)(k)} of ${(0,src_text/* peopleText */.Dp)(rows)} rows; ${few} in groups under ${small}.`
}

function fewestText({ l }           , { columns, sensitive }       )         {
  return `Of one combination of ${(0,src_text/* listText */.so)(columns)} all rows have ${(0,src_text/* countText */.lT)(l )} distinct ${sensitive}.`
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/compare/fingerprint.js
var fingerprint = __webpack_require__(50719);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/finding-key.js
                                                   
                                         



/**
 * What a finding and the claim on it are known by from run to run, whatever else is found: a waiver accepts this file
 * and this column, or in a text these values, and no others. Of a value in a name it holds 16 bits of a keyed digest.
 *
 * @example keyOf(change, names) // 'found/data/train.csv/column contact/EMAIL_ADDRESS'
 * @example keyOf(change, names) // 'found/patients/<US_SSN 3f2a>.json/file name/US_SSN'
 * @example keyOf(change, names) // 'found/README.md/v1:melqytdx7i7hdq2yjfly/EMAIL_ADDRESS'
 */
function keyOf({ group, standing, added, count }        , names       )         {
  const { path, entity, scope, nameOf, marks } = group
  const isNew = standing === 'new'
  let what        
  if (scope !== undefined) what = `column ${names.keyed(scope)}`
  else if (nameOf === 'file' || nameOf === 'folder') what = `${nameOf} name`
  else {
    const told = isNew ? added  : (0,compare_marks/* indexesOf */.O7)(marks )
    const tags = Uint16Array.from(told, i => (0,compare_marks/* tagAt */.qB)(marks , i)).sort()
    what = (0,fingerprint/* fingerprint */.Rj)(entity, names.known(path), `values ${Array.from(tags, compare_marks/* tagText */.em).join(' ')}`, {
      ordinal: isNew ? count : group.count,
    })
  }
  return `found/${names.keyedPath(path)}/${what}/${entity}`
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/claims.js

                                                  

                                                   
                                                 



/**
 * New findings that have a claim of their own, by which a waiver accepts each; the rest is counted in one more. Whoever
 * shows them shows the first few.
 */
const mostClaims = 1000

/** Whether a change counts against `new`: found by form, or by a check with something that speaks for it. */
function isCertain({ group, standing }        )          {
  return standing === 'new' && group.tier !== 'C' && !group.isAttribute
}

/** Whether a limit counts a change. All but `new` also count what the base had; none what is accepted. */
function counts(counted         , change        , { entities }         )          {
  const { group, standing } = change
  if (counted.of === 'new') return isCertain(change)
  if (standing !== 'new' && standing !== 'known' && standing !== 'renamed') return false
  const categories = entities.get(group.entity)?.categories ?? []
  switch (counted.of) {
    case 'high':
      return !group.isAttribute && isGrave(categories)
    case 'entity':
      return group.entity === counted.entity
    case 'category':
      return categories.includes(counted.category)
  }
}

/** One claim a limit; where no new finding is let through, one for each of these. */
function countClaims(
  changes                   ,
  limits                  ,
  hasBase         ,
  telling         ,
)          {
  return limits.flatMap(({ name, counted, most }) => {
    const found = changes.filter(change => counts(counted, change, telling))
    if (counted.of === 'new' && most === 0 && found.length > 0)
      return [
        ...found.slice(0, mostClaims).map(change => newClaim(change, hasBase, telling)),
        ...(found.length > mostClaims ? [total(name, found.slice(mostClaims), most, telling)] : []),
      ]
    return [total(name, found, most, telling)]
  })
}

const plain                                                                      = {
  judge: 'point',
  interval: null,
  change: null,
  groups: [],
  leftOut: [],
}

function newClaim(change        , hasBase         , telling         )        {
  const { group, count } = change
  const file = fileText(group, telling)
  const where = whereText(change, telling)
  return {
    ...plain,
    id: keyOf(change, telling.names),
    metric: 'new_personal_data',
    title: `${titleOf(group, telling)}, new in \`${file}\`${where === '' ? '' : ` ${where}`}`,
    slice: {},
    verdict: 'fail',
    limit: { kind: 'max', value: 0 },
    value: group.scope === undefined ? count : amountOf(group),
    // Few values of a column are few people; a place in a text is a place.
    n: group.scope === undefined ? 0 : amountOf(group),
    baseline: hasBase ? baselineOf(change) : null,
    reason: `${amountText(group, count)}${formText(group)}; ${evidenceText(group)}.${change.isUnknownInBase ? ' What the base held is not in git or cannot be read: all of it counts as new.' : ''}`,
  }
}

/** What the base had of a column; not told where that is not known, or fewer than ten rows. */
function baselineOf({ group, before, isUnknownInBase }        )                {
  if (isUnknownInBase) return null
  if (group.scope === undefined || before === undefined) return 0
  const amount = amountOf(before)
  return (0,src_small/* isSmall */.e)(amount) ? null : amount
}

const titles                                   = {
  new: 'new personal data',
  high: 'personal data of high severity',
}

function total(name        , found                   , most        , telling         )        {
  const limit        = { kind: 'max', value: most }
  const told = found.map(change => {
    const where = whereText(change, telling)
    return `${titleOf(change.group, telling)} in \`${fileText(change.group, telling)}\`${where === '' ? '' : ` ${where}`}`
  })
  return {
    ...plain,
    id: `${name}/max`,
    metric: `${name}_findings`,
    title: titles[name] ?? `findings of ${telling.entities.get(name)?.title ?? name}`,
    slice: {},
    verdict: (0,src_limit/* judgePoint */.ck)(found.length, limit),
    limit,
    value: found.length,
    n: 0,
    baseline: null,
    reason: told.length === 0 ? 'None was found.' : `${(0,src_text/* listText */.so)(told, 3)}.`,
  }
}

/** What could not be read leaves the verdict open; nothing where all was. */
function unreadClaims(unread                   )          {
  const open = unread.filter(({ why }) => why !== 'binary')
  if (open.length === 0) return []
  const damaged = open.filter(({ why }) => why === 'unreadable')
  const told = (damaged.length > 0 ? damaged : open).map(({ path, reason }) => `${path}: ${reason}`)
  return [
    {
      ...plain,
      id: 'unread/max',
      metric: 'unread_files',
      title: 'files that could not be read',
      slice: {},
      verdict: damaged.length > 0 ? 'not-computable' : 'inconclusive',
      limit: { kind: 'max', value: 0 },
      value: open.length,
      n: 0,
      baseline: null,
      reason: `${(0,src_text/* plural */.LS)(open.length, 'file')} could not be scanned: ${(0,src_text/* listText */.so)(told, 3)}.`,
      remedy:
        damaged.length > 0
          ? 'repair them, or leave them out with `exclude`'
          : 'check out with `lfs: true`, run `dvc pull` before this step, or leave them out with `exclude`',
    },
  ]
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/remarks.js

                                                            
                                                 


                                             


/** The scan in one line. */
function headlineOf(changes                   , claims                  , telling         )         {
  const [first, ...others] = changes.filter(isCertain)
  if (first !== undefined) {
    const { group } = first
    const column = group.scope === undefined ? '' : `, ${plainColumnText(telling.names.column(group.scope))}`
    const where = group.nameOf === undefined ? column : `, ${whereText(first, telling)}`
    const rest = others.length > 0 ? `, and ${(0,src_text/* countText */.lT)(others.length)} more` : ''
    return `${titleOf(group, telling)} in ${fileText(group, telling)}${where}${rest}`
  }
  const open = claims.find(({ verdict }) => verdict !== 'pass')
  if (open !== undefined) return `${open.title}: ${open.reason}`
  const uncertain = changes.filter(({ standing, group }) => standing === 'new' && !group.isAttribute).length
  if (uncertain > 0) return `${(0,src_text/* plural */.LS)(uncertain, 'new finding')} that only a name tells; none that blocks`
  return 'no new personal data'
}

/** What a reader must know besides. */
function notesOf(changes                   )           {
  const of = (standing          ) => changes.filter(change => change.standing === standing)
  const attributes = of('new').filter(({ group }) => group.isAttribute).length
  const known = of('known').length
  const accepted = of('accepted').length
  return [
    ...(attributes === 0
      ? []
      : [
          `${(0,src_text/* plural */.LS)(attributes, 'new column')} of sensitive attributes: right where fairness is measured by them, too much elsewhere.`,
        ]),
    ...(known === 0 ? [] : [`${(0,src_text/* plural */.LS)(known, 'finding')} of the changed files: in the base already.`]),
    ...(accepted === 0 ? [] : [`${(0,src_text/* plural */.LS)(accepted, 'finding')}: accepted.`]),
  ]
}

/** As it may be told: the reason may name the file, or another. `file` is the archive where it is in one. */
function toldOf({ path, reason, why }        , names       )                            {
  const told = names.path(path)
  const file = names.path((0,member/* partsOf */.CI)(path)[0])
  return { path: told, file, reason: names.text(reason.replaceAll(path, told)), why }
}

/** A file that is here and cannot be read. */
function unreadFinding({ file, reason }                           )          {
  return {
    rule: 'not-scanned',
    level: 'error',
    path: file,
    message: `Could not be scanned: ${reason}.`,
    fix: 'repair it, or leave it out with `exclude`',
  }
}

/** What was not read: each file, but binary ones by their extension. */
function skippedOf(unread                   )                      {
  const binaries = new Map                                                         ()
  for (const { path, reason, why } of unread) {
    if (why !== 'binary') continue
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0].toLowerCase() ?? ''
    const key = `${extension} ${reason}`
    const known = binaries.get(key)
    if (known === undefined) binaries.set(key, { path: `*${extension}`, reason, count: 1 })
    else known.count++
  }
  return [
    ...unread.filter(({ why }) => why !== 'binary').map(({ path, reason }) => ({ path, reason })),
    ...[...binaries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { path, reason, count }]) => ({
        path,
        reason: reason === 'binary' ? (0,src_text/* plural */.LS)(count, 'binary file') : `${(0,src_text/* plural */.LS)(count, 'file')} ${reason}`,
      })),
  ]
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/text-hash.js
var text_hash = __webpack_require__(88151);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/people/combinations.js
var combinations = __webpack_require__(72787);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/tables/src/decompress.js
var decompress = __webpack_require__(82219);
// EXTERNAL MODULE: ./.build/packages/tables/src/stored.js
var stored = __webpack_require__(7351);
// EXTERNAL MODULE: ./.build/packages/tables/src/caps.js
var caps = __webpack_require__(61561);
// EXTERNAL MODULE: ./.build/packages/tables/src/reader.js + 10 modules
var src_reader = __webpack_require__(85707);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/streams.js
var streams = __webpack_require__(73877);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/fields.js
var scan_fields = __webpack_require__(50784);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/kind.js
var scan_kind = __webpack_require__(70239);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/table.js
var table = __webpack_require__(90741);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/window.js
var scan_window = __webpack_require__(69565);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/containers/extent.js
var extent = __webpack_require__(82650);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/breathe.js
var breathe = __webpack_require__(25660);
// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/row-reading.js


                                                 

/** What rows are read for. */
                             
              
                                                                                    
                           
                                                                                                                         
                                        
                
                     
 

/** A text of bytes: Latin-1 where it is no UTF-8: every byte is a letter of its own. */
function decoded(bytes        )         {
  return bytes.toString((0,external_node_buffer_.isUtf8)(bytes) ? 'utf8' : 'latin1')
}

/** The error of a file without a column, with the names that are near. */
function noColumn(name        , names                   , path        )            {
  const shown = names.map(other => other.slice(0, 64))
  return new errors/* DataError */.fL(`no column \`${name}\`${(0,nearest/* didYouMean */.a)(name, shown)}`, { path })
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/json-records.js






/** JSON that is one value is held in memory. */
const wholeBytes = 64 * 2 ** 20
/** A line of JSON. */
const lineBytes = 16 * 2 ** 20

/** Reads a list of objects, one object, or lines of them under another name than theirs. The number of rows. */
async function readJson(source            , reading            )                  {
  const text = decoded(await (0,extent/* wholeOf */.l2)(source, reading.path, wholeBytes))
  const value = parsed(text)
  const records = value === undefined ? parsedLines(text.split('\n'), reading) : [value].flat()
  return readRecords(records, reading)
}

/** Reads an object a line. */
async function readJsonLines(source            , reading            )                  {
  return readRecords(parsedLines(linesOf(source, reading), reading), reading)
}

async function* linesOf(source            , { path, signal }            )                         {
  let held         = Buffer.alloc(0)
  for await (const chunk of (0,streams/* chunksOf */.U_)(source)) {
    signal.throwIfAborted()
    await (0,breathe/* breathe */.q)()
    held = Buffer.concat([held, chunk])
    let start = 0
    for (let end = held.indexOf(0x0a); end >= 0; end = held.indexOf(0x0a, start)) {
      yield decoded(held.subarray(start, end))
      start = end + 1
    }
    held = held.subarray(start)
    if (held.length > lineBytes)
      throw new errors/* DataError */.fL(`has a line of more than ${(0,src_text/* countText */.lT)(lineBytes)} bytes`, { path })
  }
  yield decoded(held)
}

async function* parsedLines(
  lines                                          ,
  { path }            ,
)                          {
  let record = 0
  for await (const line of lines) {
    if (line.trim() === '') continue
    record++
    const value = parsed(line)
    if (value === undefined) throw new errors/* DataError */.fL('is no JSON', { path, record })
    yield value
  }
}

/** The value of a JSON text, with whole numbers that a double does not hold as texts; undefined where it is none. */
function parsed(text        )          {
  const exact = (_        , value         , context                     ) =>
    Number.isInteger(value) && !Number.isSafeInteger(value) ? (context.source ?? value) : value
  try {
    const plain = text.replace(/^\ufeff/, '')
    return /\d{16}/.test(plain) ? JSON.parse(plain, exact                            ) : JSON.parse(plain)
  } catch {
    return undefined
  }
}

async function readRecords(
  records                                            ,
  { path, wanted, onRow, signal }            ,
)                  {
  const row = wanted.map(() => '')
  const seen = wanted.map(() => false)
  const keys = new Set        ()
  let rows = 0
  for await (const record of records) {
    rows++
    if (rows % 4096 === 0) signal.throwIfAborted()
    if (!isObject(record)) throw new errors/* DataError */.fL('is no list of objects', { path, record: rows })
    if (keys.size < 1000) for (const key of Object.keys(record)) keys.add(key)
    for (const [slot, name] of wanted.entries()) {
      const value = valueAt(record, name.replace(/^\[\]\./, ''))
      if (value !== undefined) seen[slot] = true
      row[slot] = textOf(value)
    }
    onRow(row)
  }
  const absent = seen.indexOf(false)
  if (absent >= 0) throw noColumn(wanted[absent] , [...keys], path)
  return rows
}

const isObject = (value         )                                   =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `user.zip`: a key of that name, or one within an object. */
function valueAt(record                         , name        )          {
  if (Object.hasOwn(record, name)) return record[name]
  for (let dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
    const inner = Object.hasOwn(record, name.slice(0, dot)) ? record[name.slice(0, dot)] : undefined
    if (isObject(inner)) return valueAt(inner, name.slice(dot + 1))
  }
  return undefined
}

function textOf(value         )         {
  if (value === undefined || value === null) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value).trim()
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/table-rows.js











/** A table that can be opened again. */
                        
              
                             
 

/** Files of which a table may be read, by their names. */
const isTable = /\.(csv|tsv|tab|jsonl?|ndjson|geojson|parquet)(\.(gz|zst|zstd))?$/i

const quote = 0x22
/** Of a value that is longer, what came before is told by a digest. */
const longest = 2 ** 20

/**
 * Reads some columns of a table row by row: what the scan reads, as the scan reads it (ragged, quoted oddly, in UTF-16
 * or Latin-1), and lists of objects in JSON. The number of rows.
 *
 * Throws a `DataError` for what is no table, has not the columns, or cannot be read row by row.
 */
async function readRows(
  table       ,
  reading                                                            ,
)                  {
  const wanted = reading.wanted.map(name => name.trim())
  return readSource(await table.open(), table, table.path, { ...reading, wanted, path: table.path })
}

/** Reads a source and closes it. `name` tells what it is: `a.csv` of `a.csv.gz`. */
async function readSource(
  source            ,
  table       ,
  name        ,
  reading            ,
)                  {
  try {
    const { head, whole } = await (0,streams/* peek */.se)(source, scan_kind/* headBytes */.c4)
    const kind = (0,scan_kind/* kindOf */.I)(name, head)
    if (kind === 'gzip' || kind === 'zstd') {
      const inner = (0,decompress/* decompressed */.j)(new stored/* StoredBytes */.Z(await table.open()), kind, table.path, caps/* defaultCaps */.P)
      return await readSource(inner, table, name.replace(/\.(gz|zst|zstd)$/i, ''), reading)
    }
    if (kind === 'parquet') return await readParquet(await table.open(), reading)
    const isWide = kind === 'utf-16le' || kind === 'utf-16be'
    return await readText(isWide ? (0,streams/* utf8Of */.vw)(whole, kind) : whole, isWide ? (0,scan_kind/* textKindOf */.Ji)(name) : kind, reading)
  } finally {
    source.close()
  }
}

async function readText(source            , kind             , reading            )                  {
  switch (kind) {
    case 'csv':
    case 'tsv':
      return readDelimited(source, table/* delimitersOf */.Cv[kind], reading)
    case 'json':
      return readJson(source, reading)
    case 'jsonl':
      return readJsonLines(source, reading)
    default:
      throw new errors/* DataError */.fL('is no table that is read row by row', { path: reading.path })
  }
}

async function readDelimited(source            , delimiters        , reading            )                  {
  const { path, wanted, onRow, engine, signal } = reading
  const window = new scan_window/* Window */.p(source)
  try {
    const { fields, names, ...start } = await (0,table/* readHeader */.ay)(window, delimiters, { engine })
    const slots           = []
    for (const [slot, name] of wanted.entries()) {
      const index = names.list.indexOf(name)
      if (index < 0) throw noColumn(name, names.list, path)
      slots[index] = slot
    }
    const row = wanted.map(() => '')
    return await (0,scan_fields/* readFields */.q)(
      window,
      fields,
      start,
      {
        field(index, bytes, start, end) {
          const slot = slots[index]
          if (slot === undefined) return
          const text = decoded(bytes.subarray(start, end)).trim()
          row[slot] = shortened(row[slot] ) + (bytes[start - 1] === quote ? text.replaceAll('""', '"') : text)
        },
        record() {
          onRow(row)
          row.fill('')
        },
      },
      signal,
    )
  } finally {
    window.close()
  }
}

function shortened(text        )         {
  return text.length > longest ? (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex') : text
}

async function readParquet(source            , { path, wanted, onRow, signal }            )                  {
  const caps = { distinctValues: 2 ** 24, dictionaryBytes: 2 ** 28 }
  const reader = new src_reader/* TableReader */.k(
    wanted.map(name => ({ name, as: 'category' })),
    caps,
  )
  const columns = reader.columns                             
  const row = wanted.map(() => '')
  const onBatch = ({ rows }                  ) => {
    for (let i = 0; i < rows; i++) {
      for (const [slot, { codes, dictionary }] of columns.entries()) row[slot] = dictionary[codes[i] ] .trim()
      onRow(row)
    }
  }
  return (await reader.read(source, path, onBatch, signal)).rows
}

/** Whether a table can be read row by row and has some columns. */
async function hasColumns(
  table       ,
  wanted                   ,
  reading                                       ,
)                   {
  const left = new Set(wanted.keys())
  const enough = new Error('all columns were seen')
  const onRow = (values                   ) => {
    for (const slot of left) if (values[slot] !== '') left.delete(slot)
    if (left.size === 0) throw enough
  }
  try {
    await readRows(table, { ...reading, wanted, onRow })
    return true
  } catch (error) {
    if (error === enough) return true
    if (error instanceof errors/* DataError */.fL) return false
    throw error
  }
}

/** The name of a column as settings give it: without that of the list at the root of a JSON file. */
const plainColumn = (name        ) => name.replace(/^\[\]\./, '').trim()

/** What is wrong with a file, without its path. */
const faultOf = ({ message }           , path        ) =>
  message.startsWith(`${path}: `) ? message.slice(path.length + 2) : message.replace(`${path}, `, '')

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/anonymity.js

                                                 




/** How well a table hides each person among others who share the same quasi-identifiers. */
                            
              
                                                        
                 
                                                                         
           
                                                                
                   
                                                                                                                      
            
 

/**
 * k-anonymity and l-diversity of a table by hash counting, in one pass: 24 bytes for each distinct combination.
 * A missing value is a value: it hides nobody.
 *
 * Throws a `DataError` for a table that cannot be read row by row, has not the columns, or no rows.
 *
 * @param small combinations of fewer rows count as small.
 * @example of 4 rows with (zip, sex) = (1, f), (1, f), (1, m), (2, m): k = 1, 2 of 4 rows in groups under 2.
 */
async function anonymity(
  table       ,
  { columns, sensitive, small }                                                                   ,
  reading                                         ,
)                     {
  const classes = new combinations/* Combinations */.j()
  const pairs = new combinations/* Combinations */.j()
  const diversity           = []
  const onRow = (values                   ) => {
    ;(0,text_hash/* hashTexts */.t)(sensitive === undefined ? values : values.slice(0, -1))
    const index = classes.add(text_hash/* halves */.A.high, text_hash/* halves */.A.low)
    if (sensitive === undefined) return
    const before = pairs.size
    ;(0,text_hash/* hashTexts */.t)(values)
    pairs.add(text_hash/* halves */.A.high, text_hash/* halves */.A.low)
    diversity[index] = (diversity[index] ?? 0) + pairs.size - before
  }
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  const rows = await readRows(table, { ...reading, wanted, onRow })
  if (rows === 0) throw new errors/* DataError */.fL('has no rows', { path: table.path })
  let k = Number.POSITIVE_INFINITY
  let smallRows = 0
  for (const count of classes.counts) {
    if (count < k) k = count
    if (count < small) smallRows += count
  }
  return {
    rows,
    classes: classes.size,
    k,
    smallRows,
    ...(sensitive === undefined ? {} : { l: diversity.reduce((least, count) => Math.min(least, count)) }),
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/lost-tables.js

                                                  
                                             


const remedy = 'name the columns in `quasi-identifiers` as the table does, or leave it out with `exclude`'

/**
 * Tables whose version in the base has the quasi-identifiers and whose own has not, by path: a column or a file that
 * is renamed takes nobody out of a small group. A table that is deleted singles nobody out, but where a file of the
 * same name and another extension is added.
 *
 * @param measured how well each table that has the columns hides a person.
 */
async function lostTables(
  { columns, sensitive }                                                    ,
  measured                            ,
  { selection, base, columns: tables, unread, names, engine, search }          ,
)                              {
  const lost = new Map               ()
  if (base === undefined) return lost
  const isUnread = new Set(unread.flatMap(({ path, why }) => (why === 'binary' ? [] : path)))
  for (const { path, from } of pairsOf(selection)) {
    if (!isTable.test(from) || isUnread.has(path)) continue
    const crowd = measured.get(path)
    const wanted = sensitive === undefined || crowd === undefined ? columns : [...columns, sensitive]
    const isWhole = crowd !== undefined && (sensitive === undefined || crowd.l !== undefined)
    if (isWhole || crowd?.fault !== undefined || !(await hasInBase(base, from, wanted))) continue
    const own = tables.get(path)?.map(plainColumn)
    const gone = wanted.filter(name => !own?.includes(name))
    const fault =
      own === undefined || gone.length === 0
        ? `is no table of rows with the columns ${(0,src_text/* listText */.so)(wanted)}; in the base it is`
        : `lacks the ${gone.length === 1 ? 'column' : 'columns'} ${(0,src_text/* listText */.so)(gone)}, which the base has`
    lost.set(path, { path: names.path(path), fault, remedy })
  }
  return lost

  function hasInBase(base              , path        , wanted                   )                   {
    return hasColumns({ path, open: () => base.open(path) }, wanted, { engine, signal: search.signal })
  }
}

/** Files of the head, with what they were in the base. */
function pairsOf({ targets, deleted }                       )                                   {
  const stem = (path        ) => path.replace(/(?<=[^/])\.[^/]*$/, '')
  const gone = new Map(deleted.map(path => [stem(path), path]))
  return targets.flatMap(({ path, from = gone.get(stem(path)) }) =>
    from === undefined ? [] : { path, from },
  )
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/crowds.js

                                                               



                                                  

                                             


                 
                            
                    
               
 

const isJson = /\.(jsonl?|ndjson|geojson)(\.(gz|zst|zstd))?$/i

/**
 * How well each scanned table that has the quasi-identifiers hides a person; with the diversity of those that have the
 * sensitive column too. Without such a table why there is none, as a note or as a fault of what was not read.
 *
 * Throws a `ConfigError` for a column that no table has, neither here nor in the base.
 */
async function crowdsOf(
  terms       ,
  settings                                            ,
  measured          ,
)                                                {
  const byPath = new Map               ()
  for (const [path, own] of measured.columns) {
    const crowd = await crowdOf(path, own.map(plainColumn), terms, measured)
    if (crowd !== undefined) byPath.set(path, crowd)
  }
  for (const [path, crowd] of await lostTables(terms, byPath, measured)) byPath.set(path, crowd)
  const crowds = [...byPath.values()]
  const likes = likeNotes(terms, byPath, measured)
  const { columns, sensitive } = terms
  const hasAll = crowds.some(
    ({ fault, l }) => fault !== undefined || sensitive === undefined || l !== undefined,
  )
  if (hasAll) return { crowds, notes: likes }
  const fault = unreadTable(measured)
  if (fault !== undefined) return { crowds: [...crowds, fault], notes: likes }
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  if (!(await isElsewhere(wanted, settings, measured))) throw noTable(terms, measured)
  return { crowds, notes: [`No table that was scanned has the columns ${(0,src_text/* listText */.so)(wanted)}.`, ...likes] }
}

/** Tables that are not measured because they write the columns otherwise: `ZIP`, `birth-year`. */
function likeNotes(
  { columns }       ,
  measured                            ,
  { columns: tables, names }          ,
)           {
  const folded = (name        ) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
  return [...tables].flatMap(([path, own]) => {
    if (measured.has(path)) return []
    const written = columns.map(name => own.map(plainColumn).find(other => folded(other) === folded(name)))
    if (written.includes(undefined)) return []
    const [here, wanted] = [(0,src_text/* listText */.so)(written.map(name => names.column(name ))), (0,src_text/* listText */.so)(columns)]
    return [
      `${names.path(path)} has ${here} in place of ${wanted}: how well it hides a person is not measured.`,
    ]
  })
}

/** Undefined for a table without the columns. */
async function crowdOf(
  path        ,
  own                   ,
  terms       ,
  { head, names, engine, search }          ,
)                             {
  const has = (name        ) => own.includes(name)
  const { columns, sensitive } = terms
  // Of JSON the scan knows no column that holds nothing but true and false.
  const mayHave = isJson.test(path) ? columns.some(has) : columns.every(has)
  if (!mayHave) return undefined
  const shown = names.path(path)
  if ((0,member/* partsOf */.CI)(path)[1] !== undefined)
    return { path: shown, fault: 'lies within an archive; its rows are not counted' }
  const measure = async (of       ) => {
    const table = { path, open: () => head.open(path) }
    return { path: shown, ...(await anonymity(table, of, { engine, signal: search.signal })) }
  }
  const plain = { ...terms, sensitive: undefined }
  const isSure = sensitive === undefined || has(sensitive)
  try {
    if (isSure || !isJson.test(path)) return await measure(isSure ? terms : plain)
    return await measure(terms).catch(error => {
      if (error instanceof errors/* DataError */.fL) return measure(plain)
      throw error
    })
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    if (!columns.every(has)) return undefined
    return { path: shown, fault: names.text(faultOf(error, path).replaceAll(path, shown)) }
  }
}

/** What may be such a table, but was not read. */
function unreadTable({ unread, names }          )                    {
  const [first, ...others] = unread.filter(
    ({ path, why }) => why === 'absent' || (why === 'unreadable' && isTable.test(path)),
  )
  if (first === undefined) return undefined
  const { path, reason, why } = toldOf(first, names)
  const rest = others.length === 0 ? '' : `, and ${(0,src_text/* plural */.LS)(others.length, 'more file')}`
  return { path, fault: `${reason}${rest}`, isAbsent: why === 'absent' }
}

/** Whether a table that was not scanned has the columns, or had them in the base; unknown where none was scanned. */
async function isElsewhere(
  wanted                   ,
  { paths, exclude }                                            ,
  { head, base, columns, engine, search }          ,
)                   {
  if (base === undefined) return false
  if (columns.size === 0) return true
  for (const revision of [head, base]) {
    const excluded = new Set(await revision.list(exclude ?? []))
    for (const path of await revision.list(paths ?? ['**'])) {
      if (!isTable.test(path) || excluded.has(path)) continue
      const table = { path, open: () => revision.open(path) }
      if (await hasColumns(table, wanted, { engine, signal: search.signal })) return true
    }
  }
  return false
}

function noTable({ columns, sensitive }       , measured          )              {
  const names = new Set([...measured.columns.values()].flat().map(plainColumn))
  const none = (setting        , name        ) =>
    new errors/* ConfigError */.xL(`\`${setting}\`: no table has the column \`${name}\`${(0,nearest/* didYouMean */.a)(name, names)}`)
  const absent = columns.find(name => !names.has(name))
  if (absent !== undefined) return none('quasi-identifiers', absent)
  if (sensitive !== undefined && !names.has(sensitive)) return none('sensitive', sensitive)
  const wanted = sensitive === undefined ? columns : [...columns, sensitive]
  return new errors/* ConfigError */.xL(`\`quasi-identifiers\`: no table has all of the columns ${(0,src_text/* listText */.so)(wanted)}`)
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/contents.js + 8 modules
var contents = __webpack_require__(24456);
// EXTERNAL MODULE: ./.build/packages/pii-scan/src/scan/prints.js
var prints = __webpack_require__(67817);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/leakage.js

                                                 

                                                     


                                                
                                               


/** People of some columns, and in how many splits. */
                          
                                                                                                        
            
                   
                
                                
                
 

/** What many people share: a name, a birth date, the address of a house or of a machine, a bank, an attribute. */
const isShared = ({ entity, isAttribute = false }       ) =>
  isAttribute ||
  /^(PERSON_NAME|DATE_OF_BIRTH|STREET_ADDRESS|IP_ADDRESS|MAC_ADDRESS|URL_WITH_CREDENTIALS|US_ABA_ROUTING)$/.test(
    entity,
  )

/** Of a table of which fewer rows hold an identifier, the others may be of anybody. */
const leastIdentified = 0.5

/** Values of one kind in each split. */
class Kind {
           columns = new Set        ()
           #splits              = []

  add(split        , print        )       {
    this.#splits[split] ??= new prints/* AllPrints */.Ar()
    this.#splits[split].add(print)
  }

  /** Whether there is something to compare. */
  get isComparable()          {
    return this.#splits.filter(prints => prints.size > 0).length > 1
  }

  leakage(of        )          {
    const all = new prints/* AllPrints */.Ar()
    const shared = new prints/* AllPrints */.Ar()
    for (const prints of this.#splits)
      for (const print of prints ?? []) {
        if (all.has(print)) shared.add(print)
        all.add(print)
      }
    return { of, columns: [...this.columns].sort(), people: all.size, shared: shared.size }
  }
}

/** Kinds of values by name, each made when it is first asked for. */
class Kinds extends Map               {
  of(name        )       {
    const kind = this.get(name) ?? new Kind()
    this.set(name, kind)
    return kind
  }
}

                        
               
              
                            
                                                                                                 
                       
 

/** What is known of the splits. */
                   
                        
                 
                                
                 
                                                  
              
 

                   
                
                
 

/**
 * How many people stand in more than one split. Identifiers are compared in the form in which their checks read them,
 * whatever their columns are called; values of a named column also as they are, without case and white space around
 * them, and `7.0` as `7`.
 *
 * Throws a `ConfigError` for a named column that no table has.
 *
 * @param person the columns that name a person; undefined for all in which the scan finds identifiers.
 * @param known faults of the splits themselves.
 */
async function leakages(
  splits                  ,
  person                               ,
  known                  ,
  reading         ,
)                                                 {
  const named = person?.map(name => name.trim())
  const scanned          = { tables: [], faults: [...known], entities: new Kinds(), names: new Kinds() }
  for (const [split, { tables }] of splits.entries())
    for (const table of tables) await scanTable(scanned, table, split, named, reading)
  for (const name of named ?? []) await readNamed(scanned, splits, name, reading)
  const reason =
    named === undefined
      ? 'no column holds, in most rows, identifiers that another split has; name one with `person`'
      : 'has no column of `person` that another split has'
  return { leaks: leaksOf(scanned), faults: [...scanned.faults, ...uncompared(scanned, splits, reason)] }
}

async function scanTable(
  { tables, faults, entities }         ,
  table                         ,
  split        ,
  named                               ,
  { search: { recognizers, columnRules, signal } }         ,
)                {
  const options = () => ({ recognizers, columnRules, mostPlaces: 0, prints: () => new prints/* AllPrints */.Ar() })
  const { scanned, unread } = await (0,contents/* scanContents */.O)(table, { signal, options })
  for (const { path, scan } of scanned) {
    const own = new Set        ()
    for (const match of scan.matches) {
      const { entity, scope, prints = [] } = match
      const column = scope === undefined ? undefined : plainColumn(scope)
      const isAsked = named === undefined || (column !== undefined && named.includes(column))
      if (!isAsked || isShared(match)) continue
      const kind = entities.of(entity)
      for (const print of prints) kind.add(split, print)
      if (column !== undefined) kind.columns.add(column)
      if (isInMost(match, scan)) own.add(entity)
    }
    tables.push({ split, path, columns: (scan.columns ?? []).map(plainColumn), entities: own })
  }
  for (const { path, reason, why } of unread)
    if (why !== 'binary') faults.push({ path, reason, isAbsent: why === 'absent' })
}

/** Whether an identifier stands in most rows of its table; text and keys of objects have none. */
function isInMost({ values, rows = 0 }       , scan          )          {
  return !values || rows >= leastIdentified * (scan.rows ?? values)
}

/** A value in the form in which it is compared: a whole number beside an empty cell may be written `7.0`. */
const plainValue = (value        ) =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^(\d+)\.0+$/, '$1')

/** Reads a named column of all tables that have it. */
async function readNamed(
  { tables, faults, names }         ,
  splits                  ,
  name        ,
  { engine, search: { signal } }         ,
)                {
  const having = tables.filter(({ columns }) => columns.includes(name))
  if (having.length === 0 && faults.length === 0) {
    const near = (0,nearest/* didYouMean */.a)(name, new Set(tables.flatMap(({ columns }) => columns)))
    throw new errors/* ConfigError */.xL(`\`person\`: no table of the splits has the column \`${name}\`${near}`)
  }
  const kind = names.of(name)
  kind.columns.add(name)
  for (const { split, path } of having) {
    const table = splits[split] .tables.find(candidate => candidate.path === path)
    if (table === undefined) {
      const reason = 'lies within an archive; its rows are not read'
      faults.push({ path, reason })
      continue
    }
    const onRow = ([value]                   ) => {
      if (value !== '') kind.add(split, (0,prints/* printOf */.Fc)(plainValue(value )))
    }
    try {
      await readRows(table, { wanted: [name], onRow, engine, signal })
    } catch (error) {
      if (!(error instanceof errors/* DataError */.fL)) throw error
      faults.push({ path, reason: faultOf(error, path) })
    }
  }
}

/** The tables, and the splits, of which nothing is compared with another split. */
function uncompared(
  { tables, faults, entities, names }         ,
  splits                  ,
  reason        ,
)          {
  // What has identifiers may be comparable with what could not be read.
  const isOpen = faults.length > 0
  const isCompared = (kind                  ) => kind !== undefined && (isOpen || kind.isComparable)
  const isDone = ({ columns, entities: own }              ) =>
    [...own].some(entity => isCompared(entities.get(entity))) ||
    columns.some(name => isCompared(names.get(name)))
  const found = tables
    .filter(table => table.columns.length > 0 && !isDone(table))
    .map(({ path })        => ({ path, reason }))
  for (const [index, { name, tables: files }] of splits.entries()) {
    const isTold = [...faults, ...found].some(
      ({ path }) => path === name || files.some(file => (0,member/* partsOf */.CI)(path)[0] === file.path),
    )
    if (!isTold && !tables.some(table => table.split === index && isDone(table)))
      found.push({ path: name, reason })
  }
  return found
}

/** What a named column holds is told once: by its identifiers, or as it is where more of that is shared. */
function leaksOf({ entities, names }         )            {
  const comparable = (kinds       ) =>
    [...kinds].filter(([, kind]) => kind.isComparable).map(([name, kind]) => kind.leakage(name))
  const leaks = comparable(entities)
  for (const own of comparable(names)) {
    const same = leaks.find(({ columns }) => columns.includes(own.of))
    if (same === undefined) leaks.push(own)
    else if (own.shared > same.shared) Object.assign(same, { people: own.people, shared: own.shared })
  }
  return leaks
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/leakage-claims.js

                                          

                                           
                                        

const leakage_claims_plain       
        
                                                                                          
  = {
  metric: 'people_in_several_splits',
  title: 'people in several splits',
  judge: 'point',
  interval: null,
  baseline: null,
  change: null,
  groups: [],
  leftOut: [],
}

/** One claim for each kind of identifier and limit, and one for all that keeps the splits from being compared. */
function leakageClaims(
  found                    ,
  faults                  ,
  splits                   ,
  limits                    ,
)          {
  const own = limits.filter(({ measure }) => measure === 'people_in_several_splits').map(({ limit }) => limit)
  const claims = own.flatMap(limit =>
    found.map(
      ({ of, columns, people, shared })        => ({
        ...leakage_claims_plain,
        id: `${of}/people_in_several_splits/${limit.kind}`,
        slice: sliceOf({ of, columns }),
        verdict: (0,src_limit/* judgePoint */.ck)(shared, limit),
        limit,
        value: shared,
        // A few people are not told: what is posted leaves out numbers that rest on so few.
        n: shared,
        reason: `${(0,src_text/* peopleText */.Dp)(shared)} of ${(0,src_text/* peopleText */.Dp)(people)} values of ${columnsText({ of, columns })} stand in more than one of ${(0,src_text/* listText */.so)(splits)}.`,
        remedy: 'split by person, not by row: what a model was trained on of somebody says nothing of others',
      }),
    ),
  )
  if (faults.length > 0) {
    const isAbsent = faults.every(fault => fault.isAbsent)
    const told = faults.map(({ path, reason }) => `${path}: ${reason}`)
    claims.push({
      ...leakage_claims_plain,
      id: 'splits/people_in_several_splits',
      slice: {},
      verdict: isAbsent ? 'inconclusive' : 'not-computable',
      limit: own[0] ?? { kind: 'max', value: 0 },
      value: null,
      n: 0,
      reason: `${(0,src_text/* plural */.LS)(faults.length, 'file')} of the splits could not be compared: ${(0,src_text/* listText */.so)(told, 3)}.`,
      remedy: isAbsent
        ? fetchRemedy
        : 'name what identifies a person in them with `person`, or leave them out of `splits`',
    })
  }
  return claims
}

const columnsText = ({ of, columns }                                 ) =>
  columns.length === 0 ? of : (0,src_text/* listText */.so)(columns)

const sliceOf = (leak                                 )        =>
  leak.columns.length === 0 ? { entity: leak.of } : { column: columnsText(leak) }

/** Of one kind of identifier, as a number. */
function leakageMeasurement(leak         )              {
  return {
    metric: 'people_in_several_splits',
    slice: sliceOf(leak),
    value: (0,src_small/* isSmall */.e)(leak.shared) ? null : leak.shared,
    interval: null,
    n: leak.people,
    baseline: null,
    ...((0,src_small/* isSmall */.e)(leak.shared) ? { reason: `fewer than ${src_text/* minCell */.hF} people` } : {}),
  }
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/dvc.js




/** A file or folder whose data DVC keeps elsewhere. */
                         
              
                                                    
              
 

const dvc_mostBytes = 16 * 2 ** 20
/** Absolute, of Windows too, or no path at all. */
const isOutside = /^\/|^[a-zA-Z]:|\0/

const isDvcFile = (path        ) => /(^|\/)dvc\.lock$|\.dvc$/.test(path)

/**
 * What a `.dvc` file or a `dvc.lock` tracks, paths from the root of the revision. Nothing where the revision lacks
 * the file; a `DataError` where it is no YAML.
 */
async function outputsOf(revision          , path        )                    {
  if ((await revision.size(path)) === undefined) return []
  const text = (await (0,read_text/* readBytes */.i)(revision, path, dvc_mostBytes, 'data')).toString()
  const { parse } = await __webpack_require__.e(/* import() */ 8009).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  let value         
  try {
    value = parse(text, { maxAliasCount: 0 })
  } catch (cause) {
    throw new errors/* DataError */.fL('is not YAML', { path }, { cause })
  }
  const file = dvc_fields(value)
  const parts = path.endsWith('.lock') ? Object.values(dvc_fields(file.stages)).map(dvc_fields) : [file]
  const found           = []
  for (const { outs, wdir } of parts) {
    if (!Array.isArray(outs)) continue
    for (const { path: out, md5 } of outs.map(dvc_fields)) {
      if (typeof out !== 'string') continue
      const folder = external_node_path_.posix.join(external_node_path_.posix.dirname(path), typeof wdir === 'string' ? wdir : '.')
      const output = external_node_path_.posix.join(folder, out)
      if (isOutside.test(out) || output.startsWith('..')) continue
      found.push({ path: output, ...(typeof md5 === 'string' ? { md5 } : {}) })
    }
  }
  return found
}

/** As `outputsOf`; undefined where the file cannot be read. */
async function knownOutputs(revision          , path        )                                {
  try {
    return await outputsOf(revision, path)
  } catch (error) {
    if (error instanceof errors/* DataError */.fL) return undefined
    throw error
  }
}

function dvc_fields(value         )                          {
  return typeof value === 'object' && value !== null ? (value                           ) : {}
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/splits.js


                                            

/** One split of the data: the tables that a setting names. */
                        
              
                                                 
 

/** Something that keeps tables from being measured, and the file that it speaks of. */
                        
              
                
                                
                    
 

/**
 * The splits of the settings. One that no file matches is a fault where DVC tracks it or the base has it, and else
 * a `ConfigError`.
 */
async function splitsOf(
  globs                   ,
  head          ,
  base                          ,
)                                                {
  const splits          = []
  const faults          = []
  for (const name of globs) {
    const paths = await head.list([name])
    const tables = paths.map(path => ({
      path,
      size: async () => (await head.size(path)) ?? 0,
      open: () => head.open(path, 'stored'),
    }))
    const twice = splits.find(split => split.tables.some(({ path }) => paths.includes(path)))
    if (twice !== undefined) throw new errors/* ConfigError */.xL(`\`splits\`: ${twice.name} and ${name} name the same file`)
    splits.push({ name, tables })
    if (paths.length > 0) continue
    if (await isTracked(name, head))
      faults.push({
        path: name,
        reason: 'tracked by DVC; the data are not in this checkout',
        isAbsent: true,
      })
    else if (base !== undefined && (await base.list([name])).length > 0)
      faults.push({ path: name, reason: 'the base has it and this change does not' })
    else
      throw new errors/* ConfigError */.xL(`\`splits\`: no file matches ${name}${(0,nearest/* didYouMean */.a)(name, await head.list(['**']))}`)
  }
  return { splits, faults }
}

/** Whether what a glob begins with is, or lies in, what DVC keeps elsewhere. */
async function isTracked(glob        , head          )                   {
  const [fixed] = glob.split(/[*?[{]/, 1)            
  for (const file of (await head.list(['**/*.dvc', '**/dvc.lock'])).filter(isDvcFile))
    for (const { path } of (await knownOutputs(head, file)) ?? [])
      if (path === fixed || fixed.startsWith(`${path}/`) || (fixed !== '' && path.startsWith(fixed)))
        return true
  return false
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/people/people.js

                                                               
                                          






                                             


/** What is measured of tables: how well they hide a person, and whether their splits share somebody. */
                  
                 
                             
                     
                 
 

/** Throws a `ConfigError` for a column or a file of the settings that is nowhere. */
async function peopleOf(
  settings                 ,
  limits                    ,
  measured                          ,
)                  {
  const people         = { claims: [], measurements: [], exhibits: [], notes: [] }
  const reading           = { ...measured, engine: (0,scan/* contextOf */.Vm)(measured.search).engine }
  const quasi = settings['quasi-identifiers']?.map(name => name.trim())
  if (quasi !== undefined) {
    const terms = { columns: quasi, sensitive: settings.sensitive?.trim(), small: settings.k }
    const { crowds, notes } = await crowdsOf(terms, settings, reading)
    people.notes.push(...notes)
    people.claims.push(...anonymityClaims(crowds, limits, terms))
    const told = crowds.filter(crowd => crowd.fault === undefined)
    people.exhibits.push(...anonymityExhibit(told, terms))
    people.measurements.push(...told.flatMap(anonymityMeasurements))
  }
  if (settings.splits !== undefined) {
    const { names, head, base } = reading
    const { splits, faults } = await splitsOf(settings.splits, head, base)
    const found = await leakages(splits, settings.person, faults, reading)
    const leaks = found.leaks.map(leak => ({
      ...leak,
      of: names.column(leak.of),
      columns: leak.columns.map(name => names.column(name)),
    }))
    const shown = found.faults.map(fault => ({
      ...fault,
      path: names.path(fault.path),
      reason: names.text(fault.reason),
    }))
    const splitNames = splits.map(({ name }) => names.text(name))
    people.claims.push(...leakageClaims(leaks, shown, splitNames, limits))
    people.measurements.push(...leaks.map(leakageMeasurement))
  }
  return people
}

/** Of one table, as numbers. */
function anonymityMeasurements({
  path,
  rows,
  k,
  l,
  smallRows,
}                               )                {
  const of = (metric        , value               )              => ({
    metric,
    slice: { file: path },
    value,
    interval: null,
    n: rows,
    baseline: null,
    ...(value === null ? { reason: `fewer than ${src_text/* minCell */.hF} rows` } : {}),
  })
  return [
    of('k_anonymity', k),
    of('share_in_small_groups', (0,src_small/* isSmall */.e)(smallRows) ? null : smallRows / rows),
    ...(l === undefined ? [] : [of('l_diversity', l)]),
  ]
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/schema.js
var schema = __webpack_require__(76628);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/selection.js



                                                

/** A file to scan. */
                  
              
                                                                                     
               
                                                                           
                       
 

                            
                   
                                                       
                   
                                                                       
                  
                                                                
                  
                                            
                     
 

/**
 * Which files are scanned: without a base all that the globs name, else those that differ from it. Data that DVC
 * tracks differ where their pointer does, and what git ignores is scanned where a glob of the settings names it.
 *
 * Throws a `ConfigError` where the globs name nothing at all.
 */
async function selection_select(
  settings                                          ,
  head          ,
  base                          ,
)                     {
  const selection            = { targets: [], deleted: [], absent: [], unread: [], unmatched: [] }
  const files = new Set        ()
  for (const glob of settings.paths ?? ['**']) {
    const found = await head.list([glob])
    if (found.length === 0 && settings.paths !== undefined) selection.unmatched.push(glob)
    for (const path of found) files.add(path)
  }
  for (const path of await head.list(settings.exclude ?? [])) files.delete(path)
  const namesNothing = settings.paths !== undefined && selection.unmatched.length === settings.paths.length
  if (namesNothing && (base === undefined || (await base.list(settings.paths )).length === 0))
    throw new errors/* ConfigError */.xL(`\`paths\`: no file matches ${(0,src_text/* listText */.so)(selection.unmatched)}`)
  if (base === undefined) {
    for (const path of files) selection.targets.push({ path })
    for (const path of files) if (isDvcFile(path)) await addOutputs(selection, head, path, files, [])
    return { ...selection, targets: distinct(selection.targets) }
  }

  const excluded = new Set(await base.list(settings.exclude ?? []))
  const before = new Set((await base.list(settings.paths ?? ['**'])).filter(path => !excluded.has(path)))
  const changes = await base.changes()
  const changed = new Set(changes.map(change => change.path))
  const wanted = await (0,paths/* readPatterns */.ce)(settings.paths ?? ['**'])
  const left = await (0,paths/* readPatterns */.ce)(settings.exclude ?? [])
  const isNamed = (path        ) =>
    wanted.some(glob => glob.matches(path)) && !left.some(glob => glob.matches(path))
  for (const { path, kind, from } of changes) {
    if (kind === 'deleted') {
      if (before.has(path)) selection.deleted.push(path)
    } else if (files.has(path)) {
      selection.targets.push({ path, ...(kind === 'added' ? {} : { from: from ?? path }) })
    } else if (head.isSpecial?.(path) && isNamed(path)) {
      selection.unread.push({ path, reason: 'is a pipe, a socket or a device', why: 'unreadable' })
    }
  }
  for (const path of changed)
    if (isDvcFile(path)) await addOutputs(selection, head, path, files, await knownOutputs(base, path))
  if (settings.paths !== undefined) {
    const tracked = new Set(await base.list(['**']))
    const pinned = new Set        ()
    for (const path of await head.list(['**/*.dvc', '**/dvc.lock']))
      for (const output of (await knownOutputs(head, path)) ?? []) pinned.add(output.path)
    const isPinned = (path        ) => {
      for (let at = path.length; at > 0; at = path.lastIndexOf('/', at - 1))
        if (pinned.has(path.slice(0, at))) return true
      return false
    }
    for (const path of files)
      if (!tracked.has(path) && !changed.has(path) && !isPinned(path)) selection.targets.push({ path })
  }
  return { ...selection, targets: distinct(selection.targets) }
}

/** Each file once, by path. */
function distinct(targets                   )           {
  const once = new Map                ()
  for (const target of targets) if (!once.has(target.path)) once.set(target.path, target)
  return [...once.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
}

async function addOutputs(
  selection           ,
  head          ,
  pointer        ,
  files                     ,
  before                               ,
)                {
  const outputs = await knownOutputs(head, pointer)
  if (outputs === undefined) {
    if (files.has(pointer))
      selection.unread.push({
        path: pointer,
        reason: 'is not YAML that DVC wrote; which data it tracks is not known',
        why: 'unreadable',
      })
    return
  }
  for (const output of outputs) {
    const old = before?.find(({ path }) => path === output.path)
    if (old !== undefined && old.md5 === output.md5) continue
    const present = [...files].filter(file => file === output.path || file.startsWith(`${output.path}/`))
    for (const path of present)
      selection.targets.push(
        before !== undefined && old === undefined ? { path } : { path, isPinnedInBase: true },
      )
    const isHere = present.length > 0 || (await head.list([output.path, `${output.path}/**`])).length > 0
    if (!isHere)
      selection.absent.push({
        path: output.path,
        reason: `tracked by DVC (${pointer}); the data are not in this checkout`,
        why: 'absent',
      })
  }
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/compare/moved-columns.js

                                         



/**
 * The changes, without columns that are gone where a new one holds their values, under another name or in another file:
 * no new personal data, then. A column that is gone or shrank stands for several new ones (a table was split) while
 * these hold no more values than it lost; of the same file and with most values first.
 */
function withoutMoved(changes                   )           {
  const holders = holdersOf(changes.filter(isColumn))
  /** Of those that were joined, values that no other column has taken. */
  const left = new Map                ()
  const roomOf = (old        ) =>
    left.get(old) ??
    (old.standing === 'removed' ? Number.POSITIVE_INFINITY : old.before .count - old.group.count)
  const added = changes
    .filter(({ standing, before }) => standing === 'new' && before === undefined)
    .filter(isColumn)
    .sort((a, b) => b.group.count - a.group.count)
  for (const isOwnFile of [true, false])
    for (const change of added) {
      if (change.standing !== 'new') continue
      const { entity, path, scope, count, sketch = [] } = change.group
      const alike = new Set(sketch.flatMap(print => holders.get(print) ?? []))
      /** With rows that were added, as they may be to a column that keeps its name. */
      const isGrown = ({ before }        ) =>
        isOwnFile && (0,prints/* isWithin */.UO)(before .sketch , sketch) && !isFuller(change.group, before )
      const old = [...alike].find(
        old =>
          old.group.entity === entity &&
          (old.group.path === path) === isOwnFile &&
          count <= roomOf(old) &&
          ((0,prints/* isWithin */.UO)(sketch, old.before .sketch ) || isGrown(old)),
      )
      if (old === undefined) continue
      left.set(old, Math.min(roomOf(old), old.before .count) - count)
      change.standing = 'renamed'
      change.places = []
      change.count = 0
      change.before = old.before
      if (old.group.scope !== scope) change.renamedFrom = old.group.scope
      if (!isOwnFile) change.movedFrom = old.group.path
    }
  return changes.filter(change => change.standing !== 'removed' || !left.has(change))
}

/** Columns of the base that are gone or shrank, by the prints of their values. */
function holdersOf(columns                   )                        {
  const holders = new Map                  ()
  for (const column of columns) {
    const { standing, group, before } = column
    if (before === undefined || !(standing === 'removed' || group.count < before.count)) continue
    for (const print of before.sketch ?? []) {
      const known = holders.get(print)
      if (known === undefined) holders.set(print, [column])
      else known.push(column)
    }
  }
  return holders
}

const isColumn = ({ group: { scope } }        ) => scope !== undefined && scope !== compare_group/* others */.MG

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: ./.build/packages/revisions/src/threads.js
var threads = __webpack_require__(61748);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/scan/head-scans.js

                                             



                                         

/** A thread takes as long to start as a twentieth of this to scan. */
const worthAThread = 20e6
/** What is taken at a time: little enough to share the work evenly, enough to talk little. */
const most = { files: 64, bytes: 1e6 }

/**
 * Scans files of the head, in their order. Many bytes are shared with one thread besides this, the largest files first:
 * each thread costs 20 MB of memory and more.
 *
 * @param before what this thread does first, while the other one scans.
 */
async function headScans(
  paths                   ,
  head          ,
  search        ,
  before                      ,
)                  {
  const sizes           = []
  // What leads out of the tree has no size; its scan says so.
  for (const path of paths) sizes.push((await head.size(path).catch(() => undefined)) ?? 0)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const order = [...paths.keys()].sort((a, b) => sizes[b]  - sizes[a]  || a - b)
  const scans = new Array      (paths.length)
  let at = 0
  const shift = {
    next()                    {
      const from = at
      for (let bytes = 0; at < order.length && at - from < most.files && bytes < most.bytes; at++)
        bytes += sizes[order[at] ] 
      const indexes = order.slice(from, at)
      return at === from ? undefined : { indexes, paths: indexes.map(index => paths[index] ) }
    },
    done({ indexes }       , found        ) {
      for (const [i, scan] of found.entries()) scans[indexes[i] ] = scan
    },
  }
  const here = async () => {
    await before?.()
    for (let batch = shift.next(); batch !== undefined; batch = shift.next()) {
      const found         = []
      for (const path of batch.paths) {
        await (0,breathe/* breathe */.q)()
        found.push(await (0,scanner/* scanOne */.U)(head, path, path, search))
      }
      shift.done(batch, found)
    }
  }
  const isOneFile = paths.length < 2 && before === undefined
  if (isOneFile || total < worthAThread || (0,external_node_os_.availableParallelism)() < 2 || head.locate === undefined) {
    await here()
    return scans
  }

  const { custom, compare, wantsPlaces, signal } = search
  const orders         = { root: head.locate('.'), custom, compare, wantsPlaces }
  const failed = new AbortController()
  const there = (0,threads/* inThreads */.p)(__webpack_require__.ab + "scan-thread.js", orders, 1, shift, {
    signal: AbortSignal.any([signal, failed.signal]),
    limits: { maxYoungGenerationSizeMb: 2 },
  })
  try {
    await Promise.all([there, here()])
  } finally {
    failed.abort()
    await there.catch(() => {})
  }
  return scans
}

                 
                            
                 
 

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/survey.js
                                                                     


                                                


                                               

/** What the scan of all files came to. */
                  
                   
                  
                    
                                               
                                         
                                            
                        
 

/** Scans every selected file, and its base version. */
async function survey(
  { targets, deleted, absent, unread }           ,
  head          ,
  base                          ,
  accepted            ,
  search        ,
)                  {
  const found         = {
    changes: [],
    unread: [...absent, ...unread],
    coverage: { read: [], skipped: [] },
    columns: new Map(),
    places: [],
  }
  const before                       = []
  const scanBase = async () => {
    for (const [index, { path, from }] of targets.entries())
      if (from !== undefined)
        before[index] = await (0,scanner/* scanOne */.U)(base , from, path, { ...search, wantsPlaces: false })
  }
  const paths = targets.map(({ path }) => path)
  const isCompared = targets.some(({ from }) => from !== undefined)
  const now = await headScans(paths, head, search, isCompared ? scanBase : undefined)
  for (const [index, scan] of now.entries()) {
    const old = before[index]
    // A base version that cannot be read, as a pointer in its place, leaves everything new.
    const isUnread = old?.unread.some(({ why }) => why !== 'binary') ?? false
    const changes = changesOf(scan.groups, isUnread ? undefined : old?.groups, accepted)
    if (isUnread || targets[index] .isPinnedInBase)
      for (const change of changes) if (change.standing === 'new') change.isUnknownInBase = true
    found.changes.push(...changes)
    found.unread.push(...scan.unread)
    for (const place of scan.places) found.places.push(place)
    for (const { columns, ...read } of scan.read) {
      found.coverage.read.push(read)
      // Those within an archive are no files that a table could be read from.
      if (columns !== undefined) found.columns.set(read.path, columns)
    }
  }
  if (base !== undefined) {
    for (const path of deleted) {
      const { groups } = await (0,scanner/* scanOne */.U)(base, path, path, { ...search, wantsPlaces: false })
      found.changes.push(...changesOf([], groups, accepted))
    }
    found.changes = withoutMoved(found.changes)
    joinMoved(found.changes)
  }
  return found
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/entity.js
                                                                               

/** What a reader is told of an entity. */
                         
               
                                 
 

/** Every entity once, by name. */
function entitiesOf(
  recognizers                       ,
  columnRules                       ,
)                      {
  const entities = new Map                ()
  for (const { entity, title, categories } of [...recognizers, ...columnRules])
    if (!entities.has(entity)) entities.set(entity, { title, categories })
  return entities
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/findings.js

                                                  


                                                
                                          



/**
 * One finding for each group that is new, and for each that a failing limit counts: an error where the limit fails, a
 * warning where it does not. A sensitive attribute, which fairness data hold for good reason, is none by itself.
 */
function findingsOf(
  changes                   ,
  failing                                     ,
  telling         ,
)            {
  return changes.flatMap(change => {
    const isError = failing.some(({ counted }) => counts(counted, change, telling))
    const { group, count, places } = change
    const isNew = change.standing === 'new'
    if (!isError && (!isNew || group.isAttribute)) return allowedOf(change, telling)
    const where = whereText(isNew ? change : { ...change, places: group.places }, telling)
    const line = (isNew ? places : group.places)[0]?.line
    return [
      {
        rule: group.entity,
        level: isError ? 'error' : 'warning',
        path: fileText(group, telling),
        ...(group.hasLines && line !== undefined ? { line } : {}),
        message: `${titleOf(group, telling)}${where === '' ? '' : ` in ${where}`}: ${amountText(group, isNew ? count : group.count)}${formText(group)}; ${evidenceText(group)}.`,
        fix: fixOf(change),
        // That of its claim: a waiver of the one accepts the other.
        fingerprint: keyOf(change, telling.names),
      },
      ...allowedOf(change, telling),
    ]
  })
}

/** What a comment allows is told where it stands: whoever reviews the change reviews the comment as well. */
function allowedOf({ group }        , telling         )            {
  const [first] = group.allowed
  if (first === undefined) return []
  const linesOf = (places                  ) => {
    const lines = [...new Set(places.map(({ line }) => String(line)))]
    return group.hasLines ? ` on ${lines.length === 1 ? 'line' : 'lines'} ${(0,src_text/* listText */.so)(lines, 5)}` : ''
  }
  const bare = group.allowed.filter(({ isUnexplained }) => isUnexplained)
  const isAll = bare.length === group.allowed.length
  const unexplained = bare.length === 0 ? '' : ` No reason is given${isAll ? '' : linesOf(bare)}.`
  return [
    {
      rule: 'allowed-by-comment',
      level: 'note',
      path: fileText(group, telling),
      ...(group.hasLines ? { line: first.line } : {}),
      message: `${titleOf(group, telling)} allowed by a comment${linesOf(group.allowed)}.${unexplained}`,
      fix: bare.length === 0 ? '' : 'say why behind `probity: allow`',
      fingerprint: (0,fingerprint/* fingerprint */.Rj)('allowed-by-comment', telling.names.known(group.path), group.entity),
    },
  ]
}

function fixOf({ group, places }        )         {
  if (group.nameOf !== undefined)
    return `rename ${group.nameOf === 'members' ? 'them' : `the ${group.nameOf}`}; a later commit does not take the name out of the history`
  if (group.isAttribute) return 'drop it, unless it is there to measure fairness'
  if (places.some(({ place }) => place?.includes('output')))
    return 'clear the output before the commit, as `nbstripout` does'
  if (group.scope !== undefined)
    return 'drop it, or keep a keyed hash; what must stay is accepted by `probity pii-scan --update-baseline`'
  return `put a synthetic value in its place; what must stay is accepted by ${group.takesComments ? 'a comment on its line, `probity: allow` and why' : '`probity pii-scan --update-baseline`'}`
}

;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/tell/matches.js
                                              
                                             

/**
 * All places, for other tools, and no value. `of` tells what `start` and `end` (exclusive) count: bytes of the `file`
 * as it is stored, of its `text` (what it expands to, as UTF-8), or of a `value` in a row and a column.
 *
 * @example {"file":"a.csv","of":"file","start":20,"end":34,"line":2,"entity":"EMAIL_ADDRESS"}
 * @example {"file":"a.parquet","of":"value","start":0,"end":14,"row":1,"column":"contact","entity":"EMAIL_ADDRESS"}
 */
function matchesText(places                , names       )         {
  const lines = places.map(({ path, of, hasLines, hit }) => {
    const { start, end, line, record, scope, entity } = hit
    const place =
      of === 'value'
        ? { row: record, column: scope && names.column(scope) }
        : { line: hasLines ? line : undefined }
    return JSON.stringify({ file: names.path(path), of, start, end, ...place, entity })
  })
  return `[\n${lines.join(',\n')}\n]\n`
}

// EXTERNAL MODULE: ./.build/packages/pii-scan/src/tell/shown-names.js + 1 modules
var shown_names = __webpack_require__(74773);
;// CONCATENATED MODULE: ./.build/packages/pii-scan/src/gate.js






                                                              














                                                

const gate                        = { name: 'pii-scan', schema: schema/* schema */.w, validate: validate_settings/* validate */.t, run }

/**
 * Scans what a change touches (without a base all files) for personal data, and holds the findings that are new
 * against the limits. No value that it finds is part of the result.
 */
async function run(settings                 , context         )                      {
  // What a file leaves behind is of no use a moment later: a young generation that grows only holds 60 MB more of it.
  ;(0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1')
  const wantsPlaces = context.asked?.get('matches') !== undefined
  const compare = { key: settings['baseline-key'], of: 'nothing' }         
  const search = (0,scanner/* searchFor */.G)({ custom: settings.recognizers, compare, wantsPlaces }, context.signal)
  const names = new shown_names/* Names */.f(search, compare.key)
  try {
    return await resultOf(settings, context, search, names)
  } catch (error) {
    throw names.silenced(error)
  }
}

async function resultOf(
  settings                 ,
  context         ,
  plain        ,
  names       ,
)                      {
  const { head, asked, leave } = context
  const isUpdate = asked?.has('update-baseline') ?? false
  const base = isUpdate ? undefined : await context.base?.()
  const entries = await readBaseline(base ?? head, settings.baseline)
  const matchesFile = asked?.get('matches')
  const of = entries.length > 0 || isUpdate ? 'lines' : base === undefined ? 'nothing' : 'values'
  const search = { ...plain, compare: { ...plain.compare, of }          }
  const entities = entitiesOf(search.recognizers, search.columnRules)
  const limits = limitsOf(settings, entities)
  const [past, valid] = [entries.filter(isExpired), entries.filter(entry => !isExpired(entry))]
  const accepted = await acceptance(valid, head, names)
  const selection = await selection_select(settings, head, base)
  context.log.info(`pii-scan: ${(0,src_text/* plural */.LS)(selection.targets.length, 'file')}`)

  const found = await survey(selection, head, base, accepted, search)
  const looked = [...found.coverage.read, ...found.unread]
  found.changes.push(...(await nameChanges(selection, looked, { head, base, accepted, names, search })))
  const open = entries.filter(entry => !accepted.used.has(entry))
  const idle = await reached(open, { selection, unread: found.unread, head, base, settings }, names)
  if (isUpdate) {
    const expired = await acceptance(past, head, names)
    const kept = updated(entries, found.changes, accepted, expired, idle, names)
    leave?.(settings.baseline, baselineText(kept))
  }

  // What is certain and fills most rows is told first.
  found.changes.sort((a, b) => Number(isCertain(b)) - Number(isCertain(a)) || b.count - a.count)
  const telling          = { entities, names }
  if (matchesFile !== undefined) leave?.(matchesFile, matchesText(found.places, names))
  const measured = { selection, head, base, columns: found.columns, unread: found.unread, search, names }
  const people = await peopleOf(settings, limits.measures, measured)

  const told = found.unread.map(file => toldOf(file, names))
  const unread = base === undefined ? told.filter(({ why }) => why !== 'absent') : told
  const claims = [
    ...countClaims(found.changes, limits.counts, base !== undefined, telling),
    ...people.claims,
    ...unreadClaims(unread),
  ]
  const failing = limits.counts.filter(
    ({ most, counted }) => found.changes.filter(change => counts(counted, change, telling)).length > most,
  )
  const findings = [
    ...findingsOf(found.changes, failing, telling),
    ...unread.filter(({ why }) => why === 'unreadable').map(unreadFinding),
    ...acceptanceFindings(entries, accepted, idle, settings.baseline, names),
  ]
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: (0,verdict/* worst */.QZ)(claims.map(claim => claim.verdict)),
    headline: headlineOf(found.changes, claims, telling),
    confidence: 0.95,
    claims,
    findings,
    measurements: [...columnMeasurements(found.changes, telling), ...people.measurements],
    exhibits: [...dataExhibit(found.changes, base !== undefined, telling), ...people.exhibits],
    notes: [
      ...people.notes,
      ...notesOf(found.changes),
      ...selection.unmatched.map(glob => `No file matches ${names.text(glob)} of \`paths\`.`),
    ],
    subjects: [],
    coverage: {
      read: found.coverage.read.map(file => ({ ...file, path: names.path(file.path) })),
      skipped: skippedOf(told),
    },
    settingsDigest: (0,digest/* digestOf */.ol)({ ...settings, 'baseline-key': undefined }),
    tool: { name: 'probity', version: version/* version */.r },
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

/***/ 61748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inThreads)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);


/** What threads are to do, one job after the other. */
                                     
                                                                            
                         
                                      
 

/**
 * Does jobs in threads of their own. Each runs the script, is told `data` (its `workerData`), and answers every message
 * that it gets with one of its own, in their order.
 *
 * Rejects with what a thread threw, or with the reason of the signal; no thread is left then.
 */
async function inThreads             (
  script     ,
  data         ,
  threads        ,
  shift                    ,
  { signal, limits }                                                  ,
)                {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers       ()
  const workers = Array.from(
    { length: threads },
    () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { workerData: data, ...(limits && { resourceLimits: limits }) }),
  )
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([aborted.promise, Promise.all(workers.map(worker => work(worker, shift)))])
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** Jobs that a thread has before it: one to do, and one so that it need not wait for the next. */
const ahead = 2

function work             (worker        , shift                    )                {
  const { promise, resolve, reject } = Promise.withResolvers      ()
  const given        = []
  const give = () => {
    const job = shift.next()
    if (job !== undefined) {
      given.push(job)
      worker.postMessage(job)
    } else if (given.length === 0) resolve()
  }
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('a thread ended before its work was done')))
  worker.on('message', (answer        ) => {
    try {
      shift.done(given.shift() , answer)
      give()
    } catch (error) {
      reject(error)
    }
  })
  for (let i = 0; i < ahead; i++) give()
  return promise
}


/***/ })

};
