export const id = 231;
export const ids = [231];
export const modules = {

/***/ 54671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   xj: () => (/* binding */ isAttribute)
/* harmony export */ });
                                       
                                           

/**
 * Which part of the data a number speaks of: `{}` the whole table, `{race: 'Asian'}` one group,
 * `{gender: 'f', age_band: '60+'}` an intersection, `{attribute: 'race'}` a number about all groups of a
 * column. `null` is the group of the rows whose value is missing.
 */
                                                           

/** Lower and upper bound, at the result's `confidence`. */
                                                

/** A number with its slice, sample size and interval. `value` is null where the number is undefined. */
                              
                
              
                      
                           
                                                                                                        
           
                                                         
                         
                                                                 
                 
 

/** Who accepted it, why and until which day. */
                         
               
                
                                        
                 
 

/** How a number changed from the base to here. */
                         
               
                           
                          
                    
                                                       
                
 

/** A measurement held against a limit. */
                        
                                                                          
            
                
                                                                   
               
              
                  
              
                                                                      
                             
                      
                           
           
                         
                                                                            
                       
                                                     
                                                 
                                                                                            
                
                                                
                 
                                                                   
                                                                                                             
                                                                            
                 
                                                   
                                                        
 

/** A located problem: the SARIF notion. */
                          
              
                                     
              
               
                 
                 
             
                                                                                  
                     
                                                                                                              
                      
                                       
                 
 

/**
 * A cell of an exhibit. A text is a value from the repository or our own word: both are escaped alike.
 * A number is a count of rows (people): a renderer that posts hides it where it is under `minCell`.
 * An estimate is a number with its interval and denominator, and is hidden with its denominator.
 */
                                                    
                           
                      
                           
           
 

/** A table, as data. Where `chart` names a column of estimates, a renderer draws it between `min` and `max`. */
                          
               
                                                                   
                
                                                      
                                    
               
 

/** A file that the result speaks of, by its digest. */
                          
              
                                                                                       
                            
 

/** What was read, and what was not and why. */
                           
                                                       
                                             
 

/** All that a gate says. Plain JSON; renderers and evidence know nothing else. */
                             
                            
              
                                                                                        
            
                  
                              
                  
                                          
                    
                 
                     
                             
                     
                                                                                                            
                 
                     
                    
                                                   
                        
                                         
 

/** `race = Asian`, `gender = f & age_band = 60+`, `race` for a whole attribute, `all rows` for the whole table. */
function sliceText(slice       )         {
  const entries = Object.entries(slice)
  if (entries.length === 0) return 'all rows'
  if (isAttribute(slice)) return slice.attribute          
  return entries.map(([column, value]) => `${column} = ${groupText(value)}`).join(' & ')
}

/** The values alone: `f & 60+`. For a table whose head names the columns. */
function groupName(slice       )         {
  return Object.values(slice).map(groupText).join(' & ')
}

/** Whether the slice stands for all groups of an attribute. */
function isAttribute(slice       )          {
  return Object.keys(slice).length === 1 && typeof slice.attribute === 'string'
}

function groupText(value               )         {
  return value === null ? '(missing)' : value === '' ? '(empty)' : value
}


/***/ }),

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   e: () => (/* binding */ isSmall)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26317);
                                        


/** Whether a count is small enough to single out a person. */
function isSmall(count        )          {
  return count !== 0 && Math.abs(count) < _text_js__WEBPACK_IMPORTED_MODULE_0__/* .minCell */ .hF
}

/** Whether a claim's numbers tell of fewer than ten rows: a gap and the larger of its groups give the smaller. */
function isHidden({ n, groups }       )          {
  return isSmall(n) || groups.some(group => isSmall(group.n))
}


/***/ }),

/***/ 26317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Dp: () => (/* binding */ peopleText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   XY: () => (/* binding */ distinctTexts),
/* harmony export */   hF: () => (/* binding */ minCell),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/** Counts under this are never posted: they may single out a person. */
const minCell = 10

/** `1234567` as `1,234,567`. Without Intl, whose data differ between builds of Node. */
function countText(count        )         {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count of people for a reader: `fewer than 10` where it is under `minCell`. Zero says nothing of anybody. */
function peopleText(count        )         {
  return count > 0 && count < minCell ? `fewer than ${minCell}` : countText(count)
}

/** `1 row`, `2 rows`. */
function plural(count        , noun        , nouns = `${noun}s`)         {
  return `${countText(count)} ${count === 1 ? noun : nouns}`
}

/**
 * A number for a reader: three decimals at the most, none from a thousand on; `−0` is `0`; a tiny number
 * keeps two significant digits.
 *
 * @example numberText(0.52319) // '0.523'
 * @example numberText(-12345.6) // '−12,346'
 */
function numberText(value        , decimals = 3)         {
  if (Number.isNaN(value)) return 'not a number'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (size >= 1e15) return sign + size.toExponential(2)
  if (Number.isInteger(value)) return sign + countText(size)
  if (size < 10 ** -decimals) return sign + size.toPrecision(2)
  const text = size.toFixed(size < 1000 ? decimals : decimals - 3)
  return sign + text.replace(/^\d+/, whole => countText(Number(whole)))
}

/** The number that a text of `numberText` stands for. */
const parsed = (text        ) => Number(text.replace('−', '-').replaceAll(',', ''))

/**
 * A value and its limit so that the texts compare as the numbers do: decimals of the value grow until then.
 *
 * @example distinctTexts(0.20004, 0.2) // ['0.20004', '0.2']
 */
function distinctTexts(value        , limit        )                   {
  const plain = Number.isInteger(limit) ? numberText(limit) : String(limit).replace('-', '−')
  for (let decimals = 3; decimals <= 15; decimals++) {
    const text = numberText(value, decimals)
    if (Math.sign(parsed(text) - limit) === Math.sign(value - limit)) return [text, plain]
  }
  return [Number.isFinite(value) ? String(value).replace('-', '−') : numberText(value), plain]
}

/** `a`, `a and b`, `a, b and c`; after `most` names `and N more`. */
function listText(names                   , most = 8)         {
  if (names.length === 0) return ''
  if (names.length === 1) return names[0] 
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Cuts a text at `most` UTF-16 units (one at the least) without splitting a surrogate pair, and says so with `…`. */
function cut(text        , most        )         {
  if (text.length <= most) return text
  let end = Math.max(most, 1) - 1
  const code = text.charCodeAt(end - 1)
  if (code >= 0xd800 && code < 0xdc00) end--
  return `${text.slice(0, end)}…`
}


/***/ }),

/***/ 84981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   m3: () => (/* binding */ compareVerdicts)
/* harmony export */ });
/* unused harmony export worstFirst */
/**
 * The five answers a claim, a gate or an audit can give.
 *
 * `inconclusive`: the data cannot decide. `not-computable`: there is no number to decide on (0/0, a group
 * that is absent, a file that cannot be read). Neither is ever counted as a pass.
 */
                                                                                     

/** What an `inconclusive` gate does to the merge. */
                                                     

/** `report` never blocks. */
                                       

/** Worst first: the order in which verdicts are shown, and in which the worst is chosen. */
const worstFirst                     = ['fail', 'not-computable', 'inconclusive', 'pass', 'skipped']

/** Negative when `a` is worse than `b`: the comparison for a worst-first sort. */
function compareVerdicts(a         , b         )         {
  return worstFirst.indexOf(a) - worstFirst.indexOf(b)
}

/** The worst of some verdicts; `skipped` when there are none. */
function worst(verdicts                   )          {
  let found          = 'skipped'
  for (const verdict of verdicts) if (compareVerdicts(verdict, found) < 0) found = verdict
  return found
}

/** Whether a verdict stops the merge under the policy's two switches. */
function isBlocking(verdict         , mode      , onInconclusive                )          {
  if (mode === 'report') return false
  if (verdict === 'fail' || verdict === 'not-computable') return true
  return verdict === 'inconclusive' && onInconclusive === 'fail'
}


/***/ }),

/***/ 22725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Eo: () => (/* binding */ claimKey),
/* harmony export */   Kw: () => (/* binding */ applyWaivers),
/* harmony export */   Sr: () => (/* binding */ readWaivers),
/* harmony export */   fl: () => (/* binding */ findingKey)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84981);


                                                                     


/** An accepted claim or finding. */
                                        
                                                       
               
                                                                                             
                
 

const keys = ['claim', 'owner', 'reason', 'expires', 'value']

/** @example claimKey(result, claim) // 'fairness-gate/gender/true_positive_rate_difference/max-increase' */
function claimKey(result            , claim       )         {
  return `${result.id}/${claim.id}`
}

/**
 * All findings of a rule in a file; a single one is known by `<gate>/<fingerprint>`, where it has one.
 *
 * @example findingKey(result, finding) // 'pii-scan/EMAIL_ADDRESS/data/train.csv'
 */
function findingKey(result            , { rule, path }         )         {
  return `${result.id}/${rule}${path === '' ? '' : `/${path}`}`
}

/**
 * Reads waivers that were parsed from YAML: owner, reason and a date of expiry are needed. Throws a
 * `ConfigError` that names the entry.
 */
function readWaivers(value         , path        )           {
  const fail = (what        ) => new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${path}: ${what}`)
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.waivers ?? []))
    throw fail('expected `version: 1` and a list `waivers:`')
  return ((value.waivers ?? [])             ).map((entry, i) => {
    const where = `waiver ${i + 1}`
    if (!isRecord(entry)) throw fail(`${where} is to have ${keys.slice(0, 4).join(', ')}`)
    for (const key of Object.keys(entry))
      if (!keys.includes(key)) throw fail(`${where} has no key \`${key}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(key, keys)}`)
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
      const waived = accept(claimKey(result, claim), waiver => isWithin(claim, waiver))
      return waived === undefined ? claim : { ...claim, waived }
    })
    const findings = result.findings.map(finding => {
      if (finding.level !== 'error' || finding.rule === 'could-not-run') return finding
      const waived =
        accept(findingKey(result, finding), ({ value }) => value === undefined) ??
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

const isWrong = (verdict         ) => (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .compareVerdicts */ .m3)(verdict, 'pass') < 0

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
    (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)([
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

function isRecord(value         )                                   {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}


/***/ }),

/***/ 98405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   d7: () => (/* binding */ claimTitle),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   qD: () => (/* binding */ numbersText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92135);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54671);


/** A claim's numbers as plain text: `base` → `value` (`detail`). */
                            
               
               
                 
 

/**
 * What was measured, for a table. A limit on the value shows the value's interval, a limit on the change
 * the change and its interval; whatever is held against the limit never reads as equal to it unless it is.
 *
 * @example valueText(claim, 0.9) // { base: '0.064', value: '0.172', detail: '+0.108, 90 % interval +0.049 to +0.167' }
 */
function valueText(claim       , confidence        )            {
  const { value, baseline, interval, change, limit } = claim
  if ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(claim)) return { value: 'hidden: fewer than 10 rows' }
  if (value === null) return { value: '–' }
  if (limit.kind === 'min' || limit.kind === 'max') {
    const held = (number        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(number, limit.value)[0]
    return {
      ...(baseline === null ? {} : { base: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(baseline) }),
      value: held(value),
      ...(interval === null ? {} : { detail: intervalText(interval, confidence, held) }),
    }
  }
  if (baseline === null) return { value: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value), detail: claim.fact ?? 'no baseline' }
  const [base, now] = unequalTexts(baseline, value)
  if (change === null) return { base, value: now }
  const held = (number        ) => signed(number, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(number, boundOf(limit))[0])
  const parts = [held(change.value)]
  if (change.interval !== null) parts.push(intervalText(change.interval, change.confidence, held))
  if (claim.fact !== undefined) parts.push(claim.fact)
  return { base, value: now, detail: parts.join(', ') }
}

/** The title and where it holds, in plain text. */
function claimTitle({ title, slice }       )         {
  return Object.keys(slice).length === 0 ? title : `${title}, ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)}`
}

/** The numbers of a claim in one line of plain text: `0.064 → 0.172 (+0.108, 90 % interval +0.049 to +0.167)`. */
function numbersText(claim       , confidence        )         {
  const { base, value, detail } = valueText(claim, confidence)
  return `${base === undefined ? '' : `${base} → `}${value}${detail === undefined ? '' : ` (${detail})`}`
}

/** @example limitText({ kind: 'max-increase', value: 0.02 }) // 'at most +0.02' */
function limitText(limit       )         {
  const bound = boundOf(limit)
  const text = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(bound, bound)[1]
  switch (limit.kind) {
    case 'min':
      return `at least ${text}`
    case 'max':
      return `at most ${text}`
    case 'max-increase':
      return bound === 0 ? 'no increase' : `at most ${signed(bound, text)}`
    case 'max-decrease':
      return bound === 0 ? 'no decrease' : `at most ${signed(bound, text)}`
  }
}

/** @example percentText(0.95) // '95 %' */
function percentText(share        )         {
  return `${Number((share * 100).toPrecision(6))} %`
}

/** A change is counted from the base to here: a decrease is negative. */
function boundOf(limit       )         {
  return limit.kind === 'max-decrease' ? 0 - limit.value : limit.value
}

function signed(number        , text        )         {
  return number > 0 ? `+${text}` : text
}

function intervalText([low, high]          , confidence        , text                            )         {
  return `${percentText(confidence)} interval ${text(low)} to ${text(high)}`
}

/** With as many decimals, up to six, as it takes to see that they differ. */
function unequalTexts(a        , b        )                   {
  let decimals = 3
  while (decimals < 6 && a !== b && (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(a, decimals) === (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(b, decimals)) decimals++
  return [(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(a, decimals), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(b, decimals)]
}


/***/ }),

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ steps),
/* harmony export */   a: () => (/* binding */ full)
/* harmony export */ });
/** How much a text shows: a text that is too long for its place is rendered again with less. */
                         
                                                  
               
                                        
                
                                                 
                 
                                  
                
                              
              
                                               
               
                                                                                      
                
 

/** All that a reader of a comment may want. */
const full         = {
  table: 7,
  folds: true,
  passed: true,
  notes: true,
  rows: 20,
  items: 10,
  quiet: true,
}

/** The ways to say less, from the least loss on: at the end only the table of verdicts. */
const steps                    = [
  full,
  { ...full, notes: false },
  { ...full, notes: false, passed: false },
  { ...full, notes: false, passed: false, rows: 10, items: 5 },
  { ...full, notes: false, passed: false, rows: 5, items: 3 },
  { ...full, notes: false, passed: false, rows: 0, items: 1 },
  { ...full, folds: false },
  { ...full, folds: false, table: 3 },
]


/***/ }),

/***/ 2845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dn: () => (/* binding */ travelling),
/* harmony export */   bY: () => (/* binding */ decodeDigest),
/* harmony export */   j6: () => (/* binding */ encodeDigest)
/* harmony export */ });
/* harmony import */ var node_zlib__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38522);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);
/* harmony import */ var _marker_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(79023);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4434);




                                                              


const opening = '[probity]:data:application/gzip;base64,'
const schema = 'probity/report@1'

/** Rows, findings and files of a result that travel: more would push the text of the comment out. */
const most = 100

/** A comment holds at most 64 Ki characters; what grows beyond this was not written by us. */
const inflatedBytes = 8 * 1024 * 1024

/**
 * A report as a line of Markdown that renders as nothing: the definition of a link that is never used. Holds
 * what `travelling` leaves of it.
 */
function encodeDigest(report        )         {
  const { results, mode, onInconclusive, head, base, run, origins, since } = travelling(report)
  // Keys keep their order: that of a slice's columns is seen by the reader.
  const text = JSON.stringify({ schema, results, mode, onInconclusive, head, base, run, origins, since })
  const bytes = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gzipSync)(text, { level: 9 })
  // The header names the system that packed it: 255 is "unknown" (RFC 1952), the same everywhere.
  bytes[9] = 255
  return opening + bytes.toString('base64')
}

/** What may be posted, and of long lists the first hundred. What travels of what has travelled is the same. */
function travelling(report        )         {
  const shown = (0,_posted_js__WEBPACK_IMPORTED_MODULE_1__/* .posted */ .i)(report)
  return { ...shown, results: shown.results.map(abridged) }
}

/**
 * Reads the report back from a comment's text; undefined where there is none. It was in the reach of anyone
 * who may edit the comment: `isResult` holds each result against its schema, and a digest that is not whole
 * or not of this shape throws a `DataError`, to be said and dropped.
 *
 * `repositoryUrl` (`https://github.com/owner/name`) is where the link to the run must lead.
 */
function decodeDigest(
  comment        ,
  isResult                             ,
  repositoryUrl        ,
)                     {
  const line = comment.split(/\r?\n/).findLast(text => text.startsWith(opening))
  if (line === undefined) return undefined
  const value = inflate(line.slice(opening.length))
  if (!isReport(value, isResult, repositoryUrl)) throw tampered('is not of the shape of a report')
  const { schema: _, ...report } = value
  return report
}

function inflate(base64        )          {
  let text        
  try {
    text = (0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.gunzipSync)(Buffer.from(base64, 'base64'), { maxOutputLength: inflatedBytes }).toString()
  } catch (cause) {
    throw tampered(`is not gzip of at most ${inflatedBytes} bytes`, cause)
  }
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw tampered('is not JSON', cause)
  }
}

function tampered(what        , cause          )            {
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL(
    `the results that travel in it cannot be used: the digest ${what}`,
    { path: 'the Probity comment' },
    { remedy: 'nothing: the next run of each gate writes its results anew', cause },
  )
}

function abridged(result            )             {
  const { findings, exhibits, coverage, notes } = result
  const left = findings.length - most
  return {
    ...result,
    findings: (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .Tc)(findings).slice(0, most),
    exhibits: exhibits.map(abridgedExhibit),
    coverage: { read: coverage.read.slice(0, most), skipped: coverage.skipped.slice(0, most) },
    notes: left > 0 ? [...notes, `${left} more findings are in the job summary`] : notes,
  }
}

function abridgedExhibit(exhibit         )          {
  const { rows, note = '' } = exhibit
  if (rows.length <= most) return exhibit
  return {
    ...exhibit,
    rows: rows.slice(0, most),
    note: `The first ${most} of ${rows.length} rows. ${note}`.trim(),
  }
}

                                     

function isReport(
  value         ,
  isResult                             ,
  repositoryUrl        ,
)                                       {
  if (
    !hasOnly(value, [
      'schema',
      'results',
      'mode',
      'onInconclusive',
      'head',
      'base',
      'run',
      'origins',
      'since',
    ])
  )
    return false
  const { results, origins } = value
  return (
    value.schema === schema &&
    Array.isArray(results) &&
    results.every(isResult) &&
    (value.mode === 'enforce' || value.mode === 'report') &&
    (value.onInconclusive === 'warn' || value.onInconclusive === 'fail' || value.onInconclusive === 'pass') &&
    (value.head === undefined || isCommit(value.head)) &&
    (value.base === undefined || isCommit(value.base)) &&
    (value.run === undefined || isRun(value.run, repositoryUrl)) &&
    (origins === undefined ||
      (Array.isArray(origins) &&
        origins.length === results.length &&
        origins.every(origin => hasOnly(origin, ['id', 'attempt']) && isOrigin(origin)))) &&
    (value.since === undefined ||
      (hasOnly(value.since, ['id', 'attempt', 'sha']) &&
        isOrigin(value.since) &&
        isShaOrNone(value.since.sha)))
  )
}

function hasOnly(value         , keys                   )                  {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.keys(value).every(key => keys.includes(key))
  )
}

function isCommit(value         )                  {
  if (!hasOnly(value, ['sha', 'label'])) return false
  return (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(value.sha          ) && (value.label === undefined || typeof value.label === 'string')
}

function isRun(value         , repositoryUrl        )               {
  if (!hasOnly(value, ['id', 'attempt', 'url']) || !isOrigin(value)) return false
  const { url, id } = value
  return typeof url === 'string' && `${url}/`.startsWith(`${repositoryUrl}/actions/runs/${id}/`)
}

function isOrigin(value        )                           {
  return isCount(value.id) && isCount(value.attempt)
}

function isCount(value         )          {
  return Number.isSafeInteger(value) && (value          ) >= 0
}

function isShaOrNone(value         )          {
  return value === '' || (0,_marker_js__WEBPACK_IMPORTED_MODULE_4__/* .isSha */ .HH)(value          )
}


/***/ }),

/***/ 61553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  v: () => (/* binding */ layOut)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/small.js
var small = __webpack_require__(92135);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(98405);
;// CONCATENATED MODULE: ./.build/packages/report/src/plot.js


/** What a plot's axis spans. */
                       
             
             
 

const cells = 21

/**
 * A point and its interval on a line of text, 21 characters wide. A point beyond the axis is an arrow at
 * its end, an interval that runs beyond it has no end mark there.
 *
 * @example dotPlot({ value: 0.6, interval: [0.5, 0.7], n: 203 }, { min: 0, max: 1 }) // '··········├─●─┤······'
 */
function dotPlot({ value, interval }          , { min, max }      )         {
  if (value === null || !(max > min)) return ''
  const place = (number        ) => Math.round(((number - min) / (max - min)) * (cells - 1))
  const line = Array        (cells).fill('·')
  if (interval !== null) {
    const [low, high] = [place(interval[0]), place(interval[1])]
    for (let at = Math.max(low, 0); at <= Math.min(high, cells - 1); at++) line[at] = '─'
    if (low >= 0 && low < cells) line[low] = '├'
    if (high >= 0 && high < cells) line[high] = '┤'
  }
  const at = place(value)
  if (at < 0) line[0] = '◂'
  else if (at >= cells) line[cells - 1] = '▸'
  else line[at] = '●'
  return line.join('')
}

/**
 * The axis for the head of the column, as wide as the plot.
 *
 * @example axisTitle('this PR', { min: 0, max: 1 }) // '0 ──── this PR ──── 1'
 */
function axisTitle(title        , { min, max }      )         {
  const [left, right] = [(0,src_text/* numberText */.$4)(min), (0,src_text/* numberText */.$4)(max)]
  const room = Math.max(cells - left.length - right.length - 4, 3)
  const shown = (0,src_text/* cut */.Jj)(title, room - 2)
  const before = Math.floor((room - shown.length) / 2)
  return `${left} ${'─'.repeat(before)} ${shown} ${'─'.repeat(room - shown.length - before)} ${right}`
}

;// CONCATENATED MODULE: ./.build/packages/report/src/exhibit.js




/** A table in plain text. */
                         
               
                                                         
                                                                
                  
                                                                                                  
                 
 

/** An exhibit's first `most` rows as texts, each as long as the head; with the plot as the last column. */
function layOut(exhibit         , confidence        , most        )         {
  const { title, chart, note } = exhibit
  const charted = chart !== undefined && chart.max > chart.min ? exhibit.columns[chart.column] : undefined
  const columns                    = exhibit.columns.map(column => ({
    title: column.title,
    kind: column.kind === 'text' ? 'text' : 'number',
  }))
  if (charted !== undefined) columns.push({ title: axisTitle(charted.title, chart ), kind: 'plot' })
  const told = exhibit.rows.filter(row => !isUntold(row))
  const rows = told.slice(0, most).map(row => {
    const texts = exhibit.columns.map((_, index) => cellText(row[index]))
    if (charted === undefined) return texts
    const cell = row[chart .column]
    return [...texts, isEstimate(cell) ? dotPlot(cell, chart ) : '']
  })
  const hasInterval = told.some(row => row.some(cell => isEstimate(cell) && cell.interval !== null))
  const untold = exhibit.rows.length - told.length
  return {
    title: hasInterval ? `${title} (in brackets the ${(0,claim_text/* percentText */.fL)(confidence)} interval)` : title,
    columns,
    rows,
    notes: [
      ...(told.length > rows.length ? [`and ${told.length - rows.length} more`] : []),
      ...(untold > 0 ? [`${untold} more with fewer than ${src_text/* minCell */.hF} rows`] : []),
      ...(note === undefined ? [] : [note]),
    ],
  }
}

/** Whether a row holds estimates and nothing but what is hidden. */
function isUntold(row                 )          {
  const numbers = row.filter(cell => typeof cell !== 'string')
  const isHidden = (cell      ) => isEstimate(cell) && (0,small/* isSmall */.e)(cell.n)
  return (
    numbers.some(isHidden) &&
    numbers.every(cell => {
      if (isEstimate(cell)) return cell.value === null || (0,small/* isSmall */.e)(cell.n)
      return cell === null || cell === 0 || (0,small/* isSmall */.e)(cell          )
    })
  )
}

function isEstimate(cell                  )                                                {
  return typeof cell === 'object' && cell !== null
}

function cellText(cell                  )         {
  if (cell === null || cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return (0,small/* isSmall */.e)(cell) ? `<${src_text/* minCell */.hF}` : (0,src_text/* peopleText */.Dp)(cell)
  if ((0,small/* isSmall */.e)(cell.n)) return `hidden (<${src_text/* minCell */.hF})`
  if (cell.value === null) return '–'
  if (cell.interval === null) return (0,src_text/* numberText */.$4)(cell.value)
  return `${(0,src_text/* numberText */.$4)(cell.value)} [${cell.interval.map(bound => (0,src_text/* numberText */.$4)(bound)).join(', ')}]`
}


/***/ }),

/***/ 92749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);


/** Lengths, in characters before they are escaped, at which a value of the repository is cut. */
const most = { name: 80, sentence: 700 }

/** A label, a column, a title, as inline Markdown. */
const name = (text        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.name))

/** A sentence or a title of a gate, as inline Markdown. What it has between single backticks is code. */
function sentence(text        )         {
  const parts = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.sentence).split(/(?<!`)`([^`]+)`(?!`)/)
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : inner(part))).join('')
}

/** Escaped with the space that parts it from its neighbours. */
function inner(text        )         {
  return text.replace(/^( ?)(.*?)( ?)$/s, (_, before, words, after) => before + (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(words) + after)
}

/** A label as a code span. */
const code = (text        ) => codeSpan((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.name))

/** Outside of a table `\|` in code shows its backslash: `table` escapes the bars of its cells. */
const codeSpan = (text        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text).replaceAll('\\|', '|')

/** A column of a table. */
                         
               
                         
 

/** A GFM table. Titles and cells are Markdown already; every row is as long as the head. */
function table(columns                   , rows                                )         {
  const cell = (text = '') => ` ${text.replace(/(?<!\\)\|/g, '\\|')} `
  const line = (cells                   ) => `|${columns.map((_, index) => cell(cells[index])).join('|')}|`
  return [
    line(columns.map(column => column.title)),
    `|${columns.map(column => (column.align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}

/** What stands behind a line to click on. `summary` is HTML already, `body` Markdown of blocks. */
function fold(summary        , body        , isOpen = false)         {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A list, of items that are Markdown already. */
function bullets(items                   )         {
  return items.map(item => `- ${item}`).join('\n')
}

/** `and 12 more`, or nothing. */
function more(count        , noun = '')           {
  return count > 0 ? [`and ${count} more${noun}`] : []
}


/***/ }),

/***/ 81447:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rf: () => (/* binding */ body),
  R_: () => (/* binding */ heading),
  wQ: () => (/* binding */ renderComment)
});

// UNUSED EXPORTS: commentBudget

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/report/src/detail.js
var src_detail = __webpack_require__(4736);
// EXTERNAL MODULE: ./.build/packages/report/src/digest.js
var src_digest = __webpack_require__(2845);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/report/src/exhibit.js + 1 modules
var src_exhibit = __webpack_require__(61553);
// EXTERNAL MODULE: ./.build/packages/report/src/gfm.js
var gfm = __webpack_require__(92749);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
// EXTERNAL MODULE: ./.build/packages/report/src/verdict-table.js
var verdict_table = __webpack_require__(60497);
;// CONCATENATED MODULE: ./.build/packages/report/src/gate-fold.js

                                         





                                                  

/** Groups of a claim that are named; a gap has two. */
const mostGroups = 6

/** All that one gate says, behind its headline; nothing where the headline is all. */
function gateFold(
  result            ,
  detail        ,
  isOpen         ,
  waiverLink            ,
)         {
  const wrong = (0,result_text/* wrongClaims */.tv)(result).filter(claim => !(0,result_text/* isLocated */.B0)(claim, result))
  const fine = result.claims.filter(claim => !(0,standing/* isWrong */.cG)((0,standing/* claimStanding */.Vz)(claim)))
  // What is waived is told, however much passes.
  const waived = fine.filter(claim => claim.waived !== undefined)
  const passing = fine.filter(claim => claim.waived === undefined)
  const told = fine.length <= 2 ? [...wrong, ...fine] : [...wrong, ...waived]
  const notes = detail.notes ? [...result.notes.map(gfm/* sentence */.em), ...coverageItems(result, detail.items)] : []
  const blocks = [
    ...result.exhibits.map(exhibit => exhibitBlock(exhibit, result.confidence, detail.rows)),
    listOf(told, detail.items, claim => claimItem(claim, waiverLink(result, claim))),
    fine.length > 2 && passing.length > 0 ? fineFold(passing, result, detail) : '',
    titled('Findings', listOf((0,result_text/* sortFindings */.Tc)(result.findings), detail.items, findingItem)),
    leftOutFold(result, detail),
    titled('Notes', (0,gfm/* bullets */.e5)(notes)),
  ].filter(block => block !== '')
  if (blocks.length === 0) return ''
  const summary = `<b>${(0,src_escape/* markdownHtml */.hU)((0,src_text/* cut */.Jj)((0,standing/* gateName */.h2)(result), 80))}</b>: ${(0,src_escape/* markdownHtml */.hU)((0,src_text/* cut */.Jj)(result.headline, 300))}`
  return (0,gfm/* fold */.AU)(summary, blocks.join('\n\n'), isOpen)
}

function exhibitBlock(exhibit         , confidence        , most        )         {
  const { title, columns, rows, notes } = (0,src_exhibit/* layOut */.v)(exhibit, confidence, most)
  if (rows.length === 0 || columns.length === 0) return ''
  const head = columns.map(column => ({
    title: (0,gfm/* name */.UU)(column.title),
    align: column.kind === 'number' ? ('right'         ) : ('left'         ),
  }))
  const cells = rows.map(row =>
    row.map((text, index) => (columns[index] .kind === 'plot' && text !== '' ? (0,gfm/* code */.aY)(text) : (0,gfm/* name */.UU)(text))),
  )
  return [`<b>${(0,gfm/* sentence */.em)(title)}</b>`, (0,gfm/* table */.tp)(head, cells), ...notes.map(gfm/* sentence */.em)].join('\n\n')
}

function claimItem(claim       , waiverLink                    )         {
  const isOpen = (0,standing/* isWrong */.cG)((0,standing/* claimStanding */.Vz)(claim))
  const { icon, word } = standing/* words */.aL[(0,standing/* claimStanding */.Vz)(claim)]
  const told = (0,result_text/* groupsToTell */.jY)(claim)
  const groups = told
    .slice(0, mostGroups)
    .map(group => `${(0,gfm/* code */.aY)((0,result_text/* groupText */.VR)(group.slice, claim))} ${(0,gfm/* name */.UU)((0,result_text/* groupNumbers */.i5)(group))}`)
  return [
    `${icon} <b>${word}:</b> ${(0,verdict_table/* claimName */.cB)(claim)}. ${(0,gfm/* sentence */.em)(claim.reason)}`,
    ...labelled('Groups', [...groups, ...(0,gfm/* more */.OS)(told.length - mostGroups)].join(', ')),
    ...(claim.waived === undefined
      ? labelled((0,result_text/* remedyLabel */.f3)(claim), (0,gfm/* sentence */.em)(claim.remedy ?? ''))
      : labelled('Waived', (0,gfm/* sentence */.em)((0,result_text/* waivedText */.W)(claim.waived)))),
    ...labelled('To accept', isOpen && waiverLink !== undefined ? `[propose a waiver](${waiverLink})` : ''),
  ].join('\n')
}

function findingItem(finding         )         {
  const place = (0,result_text/* placeText */.Z9)(finding)
  return [
    `<b>${finding.level}</b>${place === '' ? '' : ` ${(0,gfm/* code */.aY)(place)}`}: ${(0,gfm/* sentence */.em)(finding.message)}`,
    ...(finding.waived === undefined
      ? labelled('To fix', (0,gfm/* sentence */.em)(finding.fix))
      : labelled('Waived', (0,gfm/* sentence */.em)((0,result_text/* waivedText */.W)(finding.waived)))),
  ].join('\n')
}

function fineFold(claims                  , result            , detail        )         {
  const shown = claims.slice(0, detail.items).map(claim => (0,verdict_table/* claimCells */.eY)(claim, result.confidence))
  const head = (0,verdict_table/* claimTitles */.q_)([result]).map(title => ({ title, align: 'left'          }))
  const isAll = claims.every(claim => claim.verdict === 'pass')
  return (0,gfm/* fold */.AU)(
    `${(0,src_text/* plural */.LS)(claims.length, 'claim')} ${isAll ? 'pass' : 'pass or were skipped'}`,
    [(0,gfm/* table */.tp)(head, shown), ...(0,gfm/* more */.OS)(claims.length - shown.length)].join('\n\n'),
  )
}

function leftOutFold(result            , detail        )         {
  const { count, byReason } = (0,result_text/* leftOut */.ig)(result)
  if (count === 0) return ''
  const item = ([reason, groups]                                             ) => {
    const shown = groups.slice(0, detail.items).map(({ group, rows }) => `${(0,gfm/* code */.aY)(group)} (${rows})`)
    return `${(0,gfm/* sentence */.em)(reason)}: ${[...shown, ...(0,gfm/* more */.OS)(groups.length - shown.length)].join(', ')}`
  }
  return (0,gfm/* fold */.AU)(`${(0,src_text/* plural */.LS)(count, 'group')} left out`, listOf(byReason, detail.items, item))
}

function coverageItems({ coverage: { read, skipped } }            , most        )           {
  const files = read
    .slice(0, most)
    .map(({ path, rows }) => (rows > 0 ? `${(0,gfm/* code */.aY)(path)} (${(0,result_text/* rowsText */.Xs)(rows)})` : (0,gfm/* code */.aY)(path)))
  return [
    ...(files.length > 0 ? [`Read: ${[...files, ...(0,gfm/* more */.OS)(read.length - files.length)].join(', ')}`] : []),
    ...skipped.slice(0, most).map(({ path, reason }) => `Not read: ${(0,gfm/* code */.aY)(path)}: ${(0,gfm/* sentence */.em)(reason)}`),
    ...(0,gfm/* more */.OS)(skipped.length - most, ' not read'),
  ]
}

function listOf   (values              , most        , item                      )         {
  return (0,gfm/* bullets */.e5)([...values.slice(0, most).map(item), ...(0,gfm/* more */.OS)(values.length - most)])
}

/** The line within an item, or none where there is nothing to say. */
function labelled(label        , text        )           {
  return text === '' ? [] : [`  - <b>${label}:</b> ${text}`]
}

/** A list under its name: two lists in a row would be read as one. */
function titled(title        , list        )         {
  return list === '' ? '' : `<b>${title}</b>\n\n${list}`
}

// EXTERNAL MODULE: ./.build/packages/report/src/marker.js
var src_marker = __webpack_require__(79023);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
;// CONCATENATED MODULE: ./.build/packages/report/src/waiver-link.js

                                         

const path = '.github/probity-waivers.yml'

/** Where a reader can propose that a claim be accepted; undefined where no waiver would count. */
                                                                                 

/**
 * Links to a new file of waivers with the entry filled in but for owner, reason and expiry, or to the one that
 * there is. It changes nothing by itself: the file counts once it is merged into the base.
 */
function waiverLinks({ run, base, results }        )             {
  const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(run?.url ?? '')?.[1]
  const policy = results.find(({ gate }) => gate === 'policy')
  if (repository === undefined || base?.label === undefined || policy === undefined) return () => undefined
  const branch = base.label.split('/').map(encoded).join('/')
  const isThere =
    policy.findings.some(({ rule }) => rule.startsWith('waiver-') && rule !== 'waiver-added') ||
    policy.exhibits.some(({ title }) => title === 'Waivers in force')
  if (isThere) return () => `${repository}/edit/${branch}/${path}`
  return (result, claim) => {
    const entry = [
      'version: 1',
      'waivers:',
      `  - claim: ${JSON.stringify((0,waivers/* claimKey */.Eo)(result, claim))}`,
      "    owner: '@'",
      '    reason: ',
      '    expires: ',
      '',
    ].join('\n')
    return `${repository}/new/${branch}?filename=${encoded(path)}&value=${encoded(entry)}`
  }
}

/** Also what `encodeURIComponent` leaves and Markdown or a terminal would read. */
function encoded(text        )         {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

;// CONCATENATED MODULE: ./.build/packages/report/src/markdown.js











/** "Body is too long (maximum is 65536 characters)", says GitHub. */
const commentBudget = 65_536

/** Files that the footer names. */
const mostFiles = 4

const lost =
  'The results did not fit into this comment: gates of other jobs cannot be joined with it, run them in one job or report them in one'

/**
 * The comment on a pull request, never longer than `budget` UTF-16 units: a hidden marker, the verdict, the
 * table, a fold for each gate, the footer, and the results themselves as a digest that nobody sees
 * (`decodeDigest`). Where that is too long it says less, step by step: notes go first, then what passes,
 * rows, lists, folds, then the digest, at last all but the verdict.
 */
function renderComment(report        , { budget = commentBudget, key = 'audit' } = {})         {
  const shown = (0,src_digest/* travelling */.Dn)(report)
  const marker = (0,src_marker/* markerLine */.B_)(report, key)
  const digest = (0,src_digest/* encodeDigest */.j6)(report)
  for (const detail of src_detail/* steps */.C) {
    const text = `${marker}\n${body(shown, detail)}\n\n${digest}\n`
    if (text.length <= budget) return text
  }
  for (const detail of src_detail/* steps */.C) {
    const text = `${marker}\n${body(shown, detail, [lost])}\n`
    if (text.length <= budget) return text
  }
  const { icon, word } = standing/* words */.aL[(0,src_report/* verdictOf */.Vj)(report)]
  const text = `${marker}\n${heading(shown)}\n`
  return text.length <= budget ? text : `${marker}\n### ${icon} Probity: ${word}\n`
}

/** The text between the marker and the digest. */
function body(report        , detail        , remarks                    = [])         {
  const isQuiet =
    detail.quiet && report.results.length > 0 && !report.results.some(result => (0,standing/* isWrong */.cG)(result.verdict))
  const parts = [heading(report)]
  if (isQuiet) parts.push((0,gfm/* fold */.AU)((0,src_text/* plural */.LS)(report.results.length, 'gate'), (0,verdict_table/* verdictTable */.KV)(report, detail.table)))
  else if (report.results.length > 0) parts.push((0,verdict_table/* verdictTable */.KV)(report, detail.table))
  if (detail.folds && !isQuiet) {
    const told = (0,standing/* sortResults */.tm)(report.results).filter(result => detail.passed || (0,standing/* isWrong */.cG)(result.verdict))
    const links = waiverLinks(report)
    parts.push(...told.map(result => gateFold(result, detail, (0,src_report/* blocks */.Bv)(result, report), links)))
  }
  const shortened = detail.quiet && detail !== src_detail/* full */.a && !isQuiet
  parts.push(
    footer(report, [...(shortened ? ['Shortened to fit: the job summary has the rest'] : []), ...remarks]),
  )
  return parts.filter(part => part !== '').join('\n\n')
}

/** The verdict as the first line that is seen. */
function heading(report        )         {
  return `### ${(0,standing/* verdictIcon */.f2)(report)} ${(0,gfm/* name */.UU)((0,standing/* verdictLine */.MT)(report))}`
}

function footer(report        , remarks                   )         {
  const { head, base, run } = report
  const files = subjectTexts(report.results.flatMap(result => result.subjects))
  const log = run === undefined ? undefined : linkTarget(run.url)
  const parts = [
    head === undefined
      ? ''
      : `commit ${commitText(head)}${base === undefined ? '' : ` against ${commitText(base)}`}`,
    ...files.slice(0, mostFiles),
    ...(0,gfm/* more */.OS)(files.length - mostFiles, ' files'),
    log === undefined ? '' : `[log](${log})`,
    ...remarks,
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

/** GitHub links a bare hash to the commit. */
function commitText({ sha, label }        )         {
  return [label === undefined ? '' : (0,gfm/* name */.UU)(label), (0,src_marker/* isSha */.HH)(sha) ? sha.slice(0, 7) : '']
    .filter(part => part !== '')
    .join(' ')
}

/** Each file once, from its digest on the base to the one here where it has both. */
function subjectTexts(subjects                    )           {
  const digests = new Map                     ()
  for (const { name: path, role, digest } of subjects) {
    const short = `${digest.sha256.slice(0, 8)}…`
    const known = [...(digests.get(path) ?? [])]
    digests.set(path, new Set(role === 'baseline' ? [short, ...known] : [...known, short]))
  }
  return [...digests].map(([path, shorts]) => `${(0,gfm/* code */.aY)(path)} sha256 ${(0,gfm/* name */.UU)([...shorts].join(' → '))}`)
}

/** A URL that cannot leave its parentheses; undefined where it is none of the web. */
function linkTarget(url        )                     {
  if (!URL.canParse(url)) return undefined
  const { href, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(
    /[()<>[\]\\`*_|~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}


/***/ }),

/***/ 79023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
                                         

/** What the first line of a comment says of it: which comment it is, and of which head and run. */
                         
             
               
              
                  
 

/** The hidden first line of a comment. A `key` is 1 to 24 letters, digits, `.`, `_` or `-`. */
function markerLine(report        , key        )         {
  if (!/^[\w.-]{1,24}$/.test(key) || key.includes('--'))
    throw new TypeError(`not a key of a comment: ${JSON.stringify(key)}`)
  const head = isSha(report.head?.sha) ? ` head=${report.head.sha}` : ''
  const run = report.run === undefined ? '' : ` run=${report.run.id} attempt=${report.run.attempt}`
  return `<!-- probity key=${key}${head}${run} -->`
}

/** Reads the first line of a comment's text; undefined where it is not one of ours. */
function readMarker(body        )                     {
  const line =
    /^<!-- probity key=([\w.-]{1,24})(?: head=([0-9a-f]{40,64}))?(?: run=(\d{1,16}) attempt=(\d{1,9}))? -->/
  const match = line.exec(body)
  if (match === null) return undefined
  const [, key, head, run, attempt] = match
  return {
    key: key ,
    ...(head === undefined ? {} : { head }),
    ...(run === undefined ? {} : { run: Number(run), attempt: Number(attempt) }),
  }
}

/** A full commit hash, SHA-1 or SHA-256. */
function isSha(text                    )                 {
  return text !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}


/***/ }),

/***/ 65342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ posted)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(92135);

                                         

/**
 * What of a report may be posted: without its measurements, and without small cells. A count of 1 to 9
 * becomes 1, which stands for "fewer than 10" and is shown so everywhere; an estimate on so few rows loses
 * its number and its interval. Zero stays: it says nothing of anybody.
 *
 * Sentences are a gate's own words and are left as they are.
 */
function posted(report        )         {
  return { ...report, results: report.results.map(postedResult) }
}

const coarse = (count        ) => ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(count) ? 1 : count)

function postedResult(result            )             {
  return {
    ...result,
    claims: result.claims.map(postedClaim),
    measurements: [],
    exhibits: result.exhibits.map(exhibit => ({
      ...exhibit,
      rows: exhibit.rows.map(row => row.map(postedCell)),
    })),
    coverage: {
      ...result.coverage,
      read: result.coverage.read.map(file => ({ ...file, rows: coarse(file.rows) })),
    },
  }
}

function postedClaim(claim       )        {
  const hidden = { value: null, interval: null, baseline: null, change: null }
  return {
    ...claim,
    ...((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(claim) ? hidden : {}),
    n: coarse(claim.n),
    groups: claim.groups.map(group => {
      if ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(group.n)) return { slice: group.slice, value: null, n: 1, count: null }
      return { ...group, count: group.count === null ? null : coarse(group.count) }
    }),
    leftOut: claim.leftOut.map(group => ({ ...group, n: coarse(group.n) })),
  }
}

function postedCell(cell      )       {
  if (typeof cell === 'number') return coarse(cell)
  if (typeof cell === 'object' && cell !== null && (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(cell.n))
    return { value: null, interval: null, n: 1 }
  return cell
}


/***/ }),

/***/ 96135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84981);


/** A commit. `sha` is the full hash; `label` how a reader knows it: a branch. */
                         
             
                
 

/** A run of a workflow. `url` leads to the log of the job. */
                      
            
                 
             
 

/** Which run a result is of: later runs have higher numbers. */
                         
            
                 
 

/** The results of one or more gates, and all that is needed to show them. Plain JSON. */
                         
                       
            
                                
               
               
           
                                                                                       
                    
                                                                                             
                                  
 

/** The worst verdict of all gates; `skipped` when none ran. */
function verdictOf(report        )          {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.results.map(result => result.verdict))
}

/** Whether one gate stops the merge under the report's switches. */
function blocks(result            , report        )          {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(result.verdict, report.mode, report.onInconclusive)
}

/** Whether any gate stops the merge. */
function isBlocked(report        )          {
  return report.results.some(result => blocks(result, report))
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isLocated),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   VR: () => (/* binding */ groupText),
/* harmony export */   W: () => (/* binding */ waivedText),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   f3: () => (/* binding */ remedyLabel),
/* harmony export */   i5: () => (/* binding */ groupNumbers),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jY: () => (/* binding */ groupsToTell),
/* harmony export */   tv: () => (/* binding */ wrongClaims),
/* harmony export */   w$: () => (/* binding */ sortClaims)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84981);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54671);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26317);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86781);



/** The claims that do not pass and are not waived, the worst first. */
function wrongClaims({ claims }            )          {
  return sortClaims(claims).filter(claim => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .claimStanding */ .Vz)(claim)))
}

/** Whether an open finding in the file that a claim speaks of says the same, on its line. */
function isLocated({ title }       , { findings }            )          {
  return findings.some(
    ({ level, path, waived }) =>
      level === 'error' && path !== '' && waived === undefined && title.includes(`\`${path}\``),
  )
}

/** The worst claims first. */
function sortClaims(claims                  )          {
  return claims.toSorted((a, b) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVerdicts */ .m3)(a.verdict, b.verdict))
}

/** What a claim's remedy would bring about. */
function remedyLabel(claim       )         {
  return claim.verdict === 'inconclusive' ? 'To decide' : 'To pass'
}

/** The worst findings first. */
function sortFindings(findings                    )            {
  const levels = ['error', 'warning', 'note']
  return findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

/** `data/train.csv:12:3`; empty where the finding is of no file. */
function placeText({ path, line, column }         )         {
  if (path === '' || line === undefined) return path
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`
}

/** `until 2027-01-31 by @ada: the reason`. */
function waivedText({ owner, reason, expires }        )         {
  return `until ${expires} by ${owner}: ${reason}`
}

/** A group of a claim: its values alone where the claim names the columns. */
function groupText(slice       , claim       )         {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(claim.slice) && Object.keys(slice).length > 0 ? (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .groupName */ .hv)(slice) : (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)
}

/** A group at fault with its number and what it rests on: `0.6 (122 of 203)`. */
function groupNumbers({ value, n, count }                         )         {
  const basis = count === null ? rowsText(n) : `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(count)} of ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(n)}`
  return value === null ? basis : `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(value)} (${basis})`
}

/** `fewer than 10 rows`, `1,200 rows`. */
function rowsText(n        )         {
  return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(n)} rows`
}

/** The groups of a claim, unless its reason gives each of them with its number. */
function groupsToTell(claim       )                  {
  const isTold = ({ slice, value }                         ) =>
    value !== null && [groupText(slice, claim), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(value)].every(text => claim.reason.includes(text))
  return claim.groups.every(isTold) ? [] : claim.groups
}

/** Groups that a claim says nothing of, by the reason why; and how many they are. */
function leftOut({ claims }            )   
               
                                                                         
  {
  const reasons = new Map                             ()
  for (const { slice, n, reason } of claims.flatMap(claim => claim.leftOut)) {
    const groups = reasons.get(reason) ?? new Map                ()
    reasons.set(reason, groups.set((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice), rowsText(n)))
  }
  const byReason = [...reasons].map(
    ([reason, groups]) =>
      [reason, [...groups].map(([group, rows]) => ({ group, rows }))]     
               
                                          
       ,
  )
  return { count: new Set([...reasons.values()].flatMap(groups => [...groups.keys()])).size, byReason }
}


/***/ }),

/***/ 10984:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ renderSarif)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(20198);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26317);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86781);



                                         



/** "only the top 5,000 results will be included", says GitHub of a run. */
const mostResults = 5000
/** GitHub cuts the text of an alert. */
const mostText = 1000

/**
 * The findings as SARIF 2.1.0 (OASIS 2020) for code scanning: one run, the worst results first, none without a file.
 * It holds no snippet of a file: a finding may be that there is personal data in it. Alerts are told apart by our own
 * `probity/v1`; `primaryLocationLineHash` is left to GitHub, which computes it from the line.
 *
 * Byte for byte the same for the same report.
 */
function renderSarif(report        )         {
  const all = (0,_posted_js__WEBPACK_IMPORTED_MODULE_1__/* .posted */ .i)(report).results.flatMap(result =>
    result.findings.filter(({ path }) => path !== '').map(finding => ({ result, finding })),
  )
  const chosen = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_2__/* .sortFindings */ .Tc)(all.map(({ finding }) => finding)).slice(0, mostResults)
  const gates = new Map(all.map(({ result, finding }) => [finding, result]))
  const rules = rulesOf(chosen, gates)
  const indexes = new Map(rules.map(({ id }, index) => [id, index]))
  const results = chosen.map(finding => {
    const result = gates.get(finding) 
    const ruleId = ruleOf(result, finding)
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ,
      level: finding.level,
      message: { text: text(`${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`) },
      locations: [{ physicalLocation: locationOf(finding) }],
      partialFingerprints: { 'probity/v1': fingerprintOf(result, finding) },
    }
  })
  const sarif = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Probity', semanticVersion: _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .version */ .r, rules } },
        automationDetails: { id: 'probity/' },
        columnKind: 'utf16CodeUnits',
        results,
      },
    ],
  }
  return `${JSON.stringify(sarif, null, 2)}\n`
}

const ruleOf = ({ gate }            , { rule }         ) => `${gate}/${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(rule)}`

/** Each rule once, by name. GitHub asks for all three texts; what helps against one finding helps against all. */
function rulesOf(findings                    , gates                                  ) {
  const first = new Map                 ()
  for (const finding of findings) {
    const id = ruleOf(gates.get(finding) , finding)
    if (!first.has(id)) first.set(id, finding)
  }
  return [...first]
    .map(([id, finding]) => ({
      id,
      shortDescription: { text: text(id) },
      fullDescription: { text: text(id) },
      help: { text: text(finding.fix === '' ? id : finding.fix) },
      properties: { tags: [gates.get(finding) .gate] },
    }))
    .sort((a, b) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_5__/* .compare */ .UD)(a.id, b.id))
}

function locationOf({ path, line, column }         ) {
  return {
    artifactLocation: {
      uri: path.toWellFormed().split('/').map(encodeURIComponent).join('/'),
      uriBaseId: '%SRCROOT%',
    },
    // GitHub shows no alert without a line.
    region: {
      startLine: line ?? 1,
      ...(line === undefined || column === undefined ? {} : { startColumn: column }),
    },
  }
}

/** Of a finding that has none: its words without their numbers, which change from day to day. */
function fingerprintOf({ gate, id }            , { fingerprint, rule, path, message }         )         {
  if (fingerprint !== undefined) return `${gate} ${id} ${fingerprint}`
  const words = [gate, id, rule, path, message.replace(/[\d.,]+/g, '#')].join('\0')
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(words).digest('hex').slice(0, 32)
}

/** Plain text: brackets would be read as a link within the log (SARIF 2.1.0, section 3.11.6). */
const text = (words        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .visible */ .RK)(words), mostText).replace(/[\\[\]]/g, '\\$&')


/***/ }),

/***/ 86781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vz: () => (/* binding */ claimStanding),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   tc: () => (/* binding */ compareStandings),
/* harmony export */   tm: () => (/* binding */ sortResults)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(54085);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96135);



/** How a gate or a claim stands, for a reader: a verdict, or that the gate gave no answer at all. */
                                                           

/** First what leaves everything open, then worst first. */
const order                      = [
  'could-not-run',
  'fail',
  'not-computable',
  'inconclusive',
  'waived',
  'pass',
  'skipped',
]

/** In a table, and of one or several gates in a sentence. The icon never stands without the word. */
const words         
           
                                                                         
  = {
  'could-not-run': {
    icon: '🚫',
    sign: '!',
    word: 'could not run',
    one: 'could not run',
    many: 'could not run',
  },
  fail: { icon: '❌', sign: '✗', word: 'fail', one: 'fails', many: 'fail' },
  'not-computable': {
    icon: '🚫',
    sign: '!',
    word: 'not computable',
    one: 'is not computable',
    many: 'are not computable',
  },
  inconclusive: { icon: '⚠️', sign: '?', word: 'undecided', one: 'is undecided', many: 'are undecided' },
  waived: { icon: '⏳', sign: '~', word: 'waived', one: 'is waived', many: 'are waived' },
  pass: { icon: '✅', sign: '✓', word: 'pass', one: 'passes', many: 'pass' },
  skipped: { icon: '⚪', sign: '-', word: 'skipped', one: 'was skipped', many: 'were skipped' },
}

/** A gate without a number and without a claim could not run. */
function standingOf(result            )           {
  return result.verdict === 'not-computable' && result.claims.length === 0 ? 'could-not-run' : result.verdict
}

/** What a waiver accepts is shown as that, whatever its verdict. */
function claimStanding({ verdict, waived }                                   )           {
  return waived === undefined ? verdict : 'waived'
}

/** Whether there is something for the reader to look at. */
function isWrong(standing          )          {
  return standing !== 'pass' && standing !== 'skipped' && standing !== 'waived'
}

/** What could not run first, then worst first, then by name. */
function sortResults(results                       )               {
  return results.toSorted(
    (a, b) =>
      compareStandings(standingOf(a), standingOf(b)) || compare(a.gate, b.gate) || compare(a.id, b.id),
  )
}

/** Negative when `a` is to be shown before `b`. */
function compareStandings(a          , b          )         {
  return order.indexOf(a) - order.indexOf(b)
}

/** By code unit: the same everywhere, unlike a locale's order. */
function compare(a        , b        )         {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `fairness-gate`, or `fairness-gate (loans)` where there are several of that gate. */
function gateName(result            )         {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(result.id === result.gate ? result.gate : `${result.gate} (${result.id})`)
}

/**
 * The verdict in one line of plain text.
 *
 * @example verdictLine(report) // 'Probity blocks this merge: 2 of 6 gates fail, 1 is undecided'
 */
function verdictLine(report        )         {
  const { results } = report
  if (results.length === 0) return 'Probity: no gate ran'
  const isTroubled = results.some(result => isWrong(result.verdict))
  const effect = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocked */ .lT)(report)
    ? ' blocks this merge'
    : !isTroubled
      ? ''
      : report.mode === 'report'
        ? ' reports and does not block'
        : ' does not block this merge'
  return `Probity${effect}: ${tally(results, isTroubled)}`
}

/** The icon that goes with the line. */
function verdictIcon(report        )         {
  const first = sortResults(report.results)[0]
  return words[first === undefined ? 'skipped' : standingOf(first)].icon
}

function tally(results                       , isTroubled         )         {
  if (results.length === 1) return `${gateName(results[0] )} ${words[standingOf(results[0] )].one}`
  const shown = order.filter(standing => !isTroubled || (standing !== 'pass' && standing !== 'skipped'))
  const parts           = []
  for (const standing of shown) {
    const count = results.filter(result => standingOf(result) === standing).length
    if (count === 0) continue
    const verb = count === 1 ? words[standing].one : words[standing].many
    if (parts.length > 0) parts.push(`${count} ${verb}`)
    else if (count < results.length) parts.push(`${count} of ${results.length} gates ${verb}`)
    else parts.push(`${count === 2 ? 'both' : `all ${count}`} gates ${verb}`)
  }
  return parts.join(', ')
}


/***/ }),

/***/ 46221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(26317);
/* harmony import */ var _claim_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(98405);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61553);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(86781);




                                         



/** A line, and how it stands where that is to be seen. */
                
              
                     
 

const colors                           = {
  'could-not-run': 31,
  fail: 31,
  'not-computable': 31,
  inconclusive: 33,
  waived: 33,
  pass: 32,
  skipped: 90,
}

/** Rows of a table and lines of a list; the JSON has them all. */
const most = 50

/**
 * What the command line prints: the verdict, then each gate with its tables, claims, findings and notes.
 * No line is wider than `width` columns. What is in a log may be public: it shows what may be posted.
 */
function renderTerminal(report        , { width = 100, color = false } = {})         {
  const shown = (0,_posted_js__WEBPACK_IMPORTED_MODULE_0__/* .posted */ .i)(report)
  const results = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .sortResults */ .tm)(shown.results)
  const first = results[0]
  const lines         = [
    ...wrap((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLine */ .MT)(shown), width, '', first === undefined ? undefined : (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(first)),
    ...results.flatMap(result => [{ text: '' }, ...gateLines(result, width)]),
  ]
  return lines.map(line => `${painted(line, color)}\n`).join('')
}

function painted({ text, standing }      , color         )         {
  const safe = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)
  return color && standing !== undefined ? `\u001b[${colors[standing]}m${safe}\u001b[0m` : safe
}

function gateLines(result            , width        )         {
  const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(result)
  const { sign, word } = _standing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[standing]
  const blocks = [
    ...result.exhibits.slice(0, most).map(exhibit => exhibitLines(exhibit, result.confidence, width)),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortClaims */ .w$)(result.claims), claim => claimLines(claim, result.confidence, width)),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .Tc)(result.findings), finding => {
      const place = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(finding)
      return [
        ...wrap(`${finding.level}: ${place === '' ? '' : `${place}: `}${finding.message}`, width, '  '),
        ...(finding.waived !== undefined
          ? wrap(`Waived ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedText */ .W)(finding.waived)}`, width, '    ')
          : finding.fix === ''
            ? []
            : wrap(`To fix: ${finding.fix}`, width, '    ')),
      ]
    }),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(result).byReason, ([reason, groups]) =>
      wrap(
        `Left out: ${reason}: ${groups.map(({ group, rows }) => `${group} (${rows})`).join(', ')}`,
        width,
        '  ',
      ),
    ),
    listed(result.coverage.skipped, ({ path, reason }) => wrap(`Not read: ${path}: ${reason}`, width, '  ')),
    listed(result.notes, note => wrap(`Note: ${note}`, width, '  ')),
  ].filter(block => block.length > 0)
  return [
    ...wrap(`${sign} ${word}  ${(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .gateName */ .h2)(result)}: ${result.headline}`, width, '', standing),
    ...blocks.flatMap(block => [{ text: '' }, ...block]),
  ]
}

function listed   (items              , lines                     )         {
  const left = items.length - most
  return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [{ text: `  and ${left} more` }] : [])]
}

function claimLines(claim       , confidence        , width        )         {
  const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .claimStanding */ .Vz)(claim)
  const { sign, word } = _standing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[standing]
  const head = `${sign} ${word}: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claimTitle */ .d7)(claim)}: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersText */ .qD)(claim, confidence)}, limit: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .limitText */ .PW)(claim.limit)}`
  const lines = wrap(head, width, '  ', standing)
  if (claim.waived !== undefined)
    return [...lines, ...wrap(`Waived ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedText */ .W)(claim.waived)}`, width, '    ')]
  if (!(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrong */ .cG)(standing)) return lines
  const groups = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsToTell */ .jY)(claim).map(group => `${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupText */ .VR)(group.slice, claim)} ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupNumbers */ .i5)(group)}`)
  return [
    ...lines,
    ...wrap(claim.reason, width, '    '),
    ...(groups.length === 0 ? [] : wrap(`Groups: ${groups.join(', ')}`, width, '    ')),
    ...(claim.remedy === undefined ? [] : wrap(`${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyLabel */ .f3)(claim)}: ${claim.remedy}`, width, '    ')),
  ]
}

function exhibitLines(exhibit         , confidence        , width        )         {
  const { title, columns, rows, notes } = (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_5__/* .layOut */ .v)(exhibit, confidence, most)
  const cells = [columns.map(column => column.title), ...rows].map(row =>
    row.map(text => clip((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text, 200)), 40)),
  )
  const widths = columns.map((_, index) => Math.max(...cells.map(row => widthOf(row[index] ))))
  const isTooWide = widths.reduce((sum, column) => sum + column + 2, 0) > width
  const isShown = (index        ) => !(isTooWide && columns[index] .kind === 'plot')
  const lines = cells.map(row =>
    row
      .map((text, index) => pad(text, widths[index] , columns[index] .kind === 'number'))
      .filter((_, index) => isShown(index))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...wrap(title, width, '  '),
    ...lines.map(line => ({ text: clip(`  ${line}`, width) })),
    ...notes.flatMap(note => wrap(note, width, '  ')),
  ]
}

function pad(text        , width        , isRight         )         {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isRight ? room + text : text + room
}

/** Breaks a text into lines of at most `width` columns; those after the first stand two further in. */
function wrap(text        , width        , indent        , standing           )         {
  const lines           = []
  let line = indent
  let start = indent
  const flush = () => {
    lines.push(line)
    start = `${indent}  `
    line = start
  }
  for (const word of (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).split(' ')) {
    for (const part of pieces(word, width - indent.length - 2)) {
      if (line !== start && widthOf(line) + 1 + widthOf(part) > width) flush()
      line += line === start ? part : ` ${part}`
    }
  }
  lines.push(line)
  return lines.map(content => ({ text: content, ...(standing === undefined ? {} : { standing }) }))
}

/** A word cut wherever it does not fit into `width` columns. */
function pieces(word        , width        )           {
  const parts = ['']
  let used = 0
  for (const character of word) {
    const columns = widthOf(character)
    if (used + columns > width && used > 0) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += character
    used += columns
  }
  return parts
}

function clip(text        , width        )         {
  return widthOf(text) <= width ? text : `${pieces(text, width - 1)[0]}…`
}

/** Columns of a text: marks stand over the letter before them, East Asian letters and emoji take two. */
function widthOf(text        )         {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) 
    width += code < 0x300 ? 1 : marks.test(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return width
}

const marks = /[\p{M}\u200b]/u
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u


/***/ }),

/***/ 60497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   cB: () => (/* binding */ claimName),
/* harmony export */   eY: () => (/* binding */ claimCells),
/* harmony export */   q_: () => (/* binding */ claimTitles)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54671);
/* harmony import */ var _claim_text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98405);
/* harmony import */ var _gfm_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(92749);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86781);



                                         



/** Up to here gates that pass have a row each; beyond, one row names them. */
const mostRows = 7

/**
 * The table under the first line, worst first: a row for each claim that does not pass, at most `most`, with
 * every gate in trouble before a second claim of any; then the gates that pass.
 */
function verdictTable(report        , most        )         {
  const results = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .sortResults */ .tm)(report.results)
  const troubles = results.filter(result => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(result.verdict)).map(troublesOf)
  const fine = results.filter(result => !(0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(result.verdict))
  const ranked = [...troubles.map(list => list[0] ), ...troubles.flatMap(list => list.slice(1))]
  const chosen = new Set(ranked.slice(0, most))
  const rows = troubles
    .flat()
    .filter(trouble => chosen.has(trouble))
    .sort((a, b) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStandings */ .tc)(standingOfTrouble(a), standingOfTrouble(b)))
    .map(troubleRow)
  if (ranked.length > most) rows.push(['', '', `and ${ranked.length - most} more`])
  rows.push(...(rows.length + fine.length <= mostRows ? fine.map(fineRow) : fineRows(fine)))
  return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns(report), rows)
}

/** The head of a table of claims: verdict and gate first where it speaks of several gates. */
function columns(report        )           {
  return ['', 'gate', ...claimTitles(report.results)].map(title => ({ title, align: 'left' }))
}

/** The head of a table with a claim a row. */
function claimTitles(results                       )           {
  const hasBase = results.some(result => result.claims.some(claim => claim.baseline !== null))
  return ['claim', hasBase ? 'base → this PR' : 'value', 'limit']
}

/** A claim's cells under `claimTitles`. */
function claimCells(claim       , confidence        )           {
  const { base, value, detail } = (0,_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(claim, confidence)
  const shown = claim.verdict === 'fail' ? `**${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(value)}**` : (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(value)
  return [
    claimName(claim),
    `${base === undefined ? '' : `${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(base)} → `}${shown}${detail === undefined ? '' : ` ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(`(${detail})`)}`}`,
    (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(claim.limit)),
  ]
}

/** The title and where it holds: ``selection rate gap, `race` ``. */
function claimName(claim       )         {
  const title = (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(claim.title, 120))
  return Object.keys(claim.slice).length === 0 ? title : `${title}, ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceText */ .S$)(claim.slice))}`
}

/** A claim that does not pass, or the gate's verdict where none of its claims has it. */
                   
                    
               
 

function standingOfTrouble({ result, claim }         )           {
  return claim === undefined ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result) : claim.verdict
}

function troublesOf(result            )            {
  const claims = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongClaims */ .tv)(result)
  const troubles = claims.map(claim => ({ result, claim }))
  return claims.some(claim => claim.verdict === result.verdict) ? troubles : [{ result }, ...troubles]
}

function troubleRow({ result, claim }         )           {
  if (claim === undefined) return [verdictCell((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result)), gateCell(result), headline(result)]
  return [verdictCell(claim.verdict), gateCell(result), ...claimCells(claim, result.confidence)]
}

/** A gate that could not run says why in its finding. */
function headline(result            )         {
  const [finding] = result.findings
  if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result) !== 'could-not-run' || finding === undefined)
    return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(result.headline, 200))
  return `${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.message, 300))}. <b>To do:</b> ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.fix, 200))}`
}

function fineRow(result            )           {
  const [claim] = result.claims
  const numbers =
    claim !== undefined && result.claims.length === 1 ? claimCells(claim, result.confidence).slice(1) : []
  return [verdictCell(result.verdict), gateCell(result), headline(result), ...numbers]
}

function fineRows(results                       )             {
  return (['pass', 'skipped']         ).flatMap(verdict => {
    const names = results.filter(result => result.verdict === verdict).map(_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)
    if (names.length === 0) return []
    return [[verdictCell(verdict), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(names.length, 'gate'), (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listText */ .so)(names, 12))]]
  })
}

function verdictCell(standing          )         {
  return `${_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[standing].icon} ${_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[standing].word}`
}

function gateCell(result            )         {
  return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)(result))
}


/***/ }),

/***/ 35446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** How every pointer file of Git LFS begins (specification v1); such a file is under 1,024 bytes. */
const opening = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * Hands the source on, unless it is a Git LFS pointer: text that stands in place of the data. Then a
 * `DataError` says so, since measuring the pointer would be measuring nothing.
 *
 * @param where what holds the pointer, for the message: `the working tree`.
 */
async function lfsPointer(source            , path        , where        )                      {
  const first = new Uint8Array(opening.length)
  let size = 0
  while (size < first.length) {
    const waited = source.read(first, size)
    const read = typeof waited === 'number' ? waited : await waited
    if (read === 0) break
    size += read
  }
  if (size === first.length && Buffer.from(first).toString('latin1') === opening) {
    source.close()
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(
      `is a Git LFS pointer in ${where}; the data itself is not there`,
      { path },
      {
        remedy: 'check out with `lfs: true`, or run `git lfs pull`, before this step',
      },
    )
  }
  let given = 0
  return {
    read(into, at) {
      if (given === size) return source.read(into, at)
      const part = first.subarray(given, Math.min(size, given + into.length - at))
      into.set(part, at)
      given += part.length
      return part.length
    },
    ...(source.readAt === undefined ? {} : { readAt: source.readAt }),
    close: () => source.close(),
  }
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   ce: () => (/* binding */ readPatterns),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);



/** A path with `/` between its parts and no `.` or `..`; a `ConfigError` where it would leave the tree. */
function clean(path        )         {
  // Elsewhere than on Windows a backslash is a letter: `a\b` is another file than `a/b`.
  const cleaned = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? path.replaceAll('\\', '/') : path)
  if (path.includes('\0')) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('a path holds a NUL character')
  if (
    node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(cleaned) ||
    /^[a-zA-Z]:/.test(cleaned) ||
    cleaned === '..' ||
    cleaned.startsWith('../')
  ) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the path ${path} leads out of the repository`, {
      remedy: 'name files by their path within the working directory',
    })
  }
  return cleaned
}

/** A pattern, ready to be held against paths. `folder` is where all that it matches lies, `''` for anywhere. */
                          
                 
                
              
                                
 

/** Reads globs and literal paths. Names that start with a dot or hold a line end are matched like any other. */
async function readPatterns(texts                   )                     {
  const cleaned = texts.map(text => clean(text.replaceAll('\\', '/')))
  const isLiteral = (text        ) => !/[*?[\]{}()!+@]/.test(text)
  const literal = (text        ) => ({
    isGlob: false,
    folder: '',
    text,
    matches: (path        ) => path === text,
  })
  // Most settings name one file: the library is then not loaded at all.
  if (cleaned.every(isLiteral)) return cleaned.map(literal)
  const { default: picomatch } = await __webpack_require__.e(/* import() */ 496).then(__webpack_require__.t.bind(__webpack_require__, 45496, 19))
  return cleaned.map(text => {
    const { isGlob, base } = picomatch.scan(text)
    if (isLiteral(text) || !isGlob) return literal(text)
    return { isGlob, folder: base, text, matches: picomatch(text, { dot: true, flags: 's' }) }
  })
}

/** The order of every list of paths: by UTF-16 code unit, the same on every machine. */
function sorted(paths                  )           {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}


/***/ }),

/***/ 15059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35446);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5241);







/** Folders that are never searched: they hold no data of the repository, and millions of files. */
const unsearched = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/**
 * The files under `root` as they stand now.
 *
 * Paths are POSIX and relative to `root`. A path that leads out of it, by `..` or through a symbolic link,
 * is refused: a pull request may commit any link it likes.
 */
function workingTree(root        )           {
  let base        
  try {
    base = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`there is no folder ${root}`, { cause })
  }
  return {
    name: 'head',
    label: 'working tree',
    list: patterns => list(base, patterns),
    size: async path => (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(path))) ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(inside(base, path)).size : undefined),
    async open(path, as = 'data') {
      const source = fileSource(inside(base, path), path)
      return as === 'stored' ? source : (0,_lfs_js__WEBPACK_IMPORTED_MODULE_5__/* .lfsPointer */ .F)(source, path, 'the working tree')
    },
    locate: path => inside(base, path),
  }
}

/** The absolute path of a file in the tree, with links resolved; a `DataError` where it is not one. */
function inside(base        , path        )         {
  const cleaned = (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .clean */ .uH)(path)
  let real        
  try {
    real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, cleaned))
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL(
      'there is no such file',
      { path },
      { cause, remedy: 'check the path and the working directory' },
    )
  }
  if (real !== base && !real.startsWith(base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_2__.sep)) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL('leads out of the repository through a symbolic link', { path })
  }
  return real
}

async function list(base        , patterns                   )                    {
  const found = new Set        ()
  for (const { isGlob, folder, text, matches } of await (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .readPatterns */ .ce)(patterns)) {
    if (!isGlob) {
      if (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, text))) found.add(text)
      continue
    }
    for await (const path of walk(base, folder)) if (matches(path)) found.add(path)
  }
  return (0,_paths_js__WEBPACK_IMPORTED_MODULE_4__/* .sorted */ .IP)(found)
}

/** Every file below a folder; links to folders are not followed, so that the walk ends. */
async function* walk(base        , folder        )                         {
  const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, folder), { withFileTypes: true }).catch(() => [])
  for (const entry of entries) {
    const path = folder === '' ? entry.name : node_path__WEBPACK_IMPORTED_MODULE_2__.posix.join(folder, entry.name)
    if (entry.isDirectory()) {
      if (!unsearched.has(entry.name)) yield* walk(base, path)
    } else if (entry.isFile() || (entry.isSymbolicLink() && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, path)))) {
      yield path
    }
  }
}

/** Asked without opening: a named pipe would never answer. A link to itself is no file. */
function isFile(path        )          {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch {
    return false
  }
}

/**
 * The bytes of a file. Reads without a promise: for a file in the page cache that is the fastest there is.
 *
 * @param path where it is, for the system. @param name how the reader knows it, for messages.
 */
function fileSource(path        , name        )             {
  if (!isFile(path)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL('is not a file', { path: name })
  const descriptor = open(path, name)
  return {
    read: (into, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, into.length - at, null),
    readAt: (into, at, position) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, into.length - at, position),
    close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
  }
}

function open(path        , name        )         {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r')
  } catch (cause) {
    const code = (cause                         ).code ?? 'error'
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .DataError */ .fL(`cannot be opened (${code})`, { path: name }, { cause })
  }
}


/***/ }),

/***/ 60386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ inWorkspace)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);

                                             

/**
 * A report whose paths are those of the workspace, for systems that know no working directory.
 *
 * @param prefix the working directory as the workspace sees it: `models/churn`, or empty.
 */
function inWorkspace(report        , prefix        )         {
  if (prefix === '') return report
  const results = report.results.map(result => ({
    ...result,
    findings: result.findings.map(finding =>
      finding.path === '' ? finding : { ...finding, path: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, finding.path) },
    ),
    subjects: result.subjects.map(subject =>
      subject.role === 'image' ? subject : { ...subject, name: node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(prefix, subject.name) },
    ),
  }))
  return { ...report, results }
}


/***/ })

};
