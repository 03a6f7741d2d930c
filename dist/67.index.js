export const id = 67;
export const ids = [67];
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

/***/ 48255:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   XT: () => (/* binding */ isEnvelope),
/* harmony export */   Yj: () => (/* binding */ signEnvelope),
/* harmony export */   cN: () => (/* binding */ inTotoPayload),
/* harmony export */   hk: () => (/* binding */ openEnvelope)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);



/** Dead Simple Signing Envelope v1: https://github.com/secure-systems-lab/dsse */
                           
                     
                
                 
                                               
 

const inTotoPayload = 'application/vnd.in-toto+json'

/** What is signed: type and body with their lengths, so that neither can run into the other. */
function preAuthentication(type        , body        )         {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body])
}

/** Ed25519 and Ed448 sign the bytes themselves, other keys their SHA-256. */
const hashOf = (key           ) => (/^ed(25519|448)$/.test(key.asymmetricKeyType ?? '') ? null : 'sha256')

/** Signs a text with a private key in PEM. Throws a `ConfigError` where it is no key. */
function signEnvelope(text        , privateKey        )           {
  const key = read(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPrivateKey)(privateKey), 'private')
  const body = Buffer.from(text)
  const sig = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.sign)(hashOf(key), preAuthentication(inTotoPayload, body), key).toString('base64')
  return { payloadType: inTotoPayload, payload: body.toString('base64'), signatures: [{ sig }] }
}

/**
 * The text of an envelope that the key signed; a `DataError` where no signature is of this key and this text, or
 * what was signed is no statement: a key may sign other things too.
 */
function openEnvelope(envelope          , publicKey        , path        )         {
  const key = read(() => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createPublicKey)(publicKey), 'public')
  const body = Buffer.from(envelope.payload, 'base64')
  const signed = preAuthentication(envelope.payloadType, body)
  const isSigned = envelope.signatures.some(({ sig }) => {
    try {
      return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.verify)(hashOf(key), signed, key, Buffer.from(sig, 'base64'))
    } catch {
      return false
    }
  })
  if (envelope.payloadType !== inTotoPayload)
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('what is signed is no in-toto statement', { path })
  if (!isSigned) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL('the signature is not of this key and this text', { path })
  return body.toString('utf8')
}

function read(make                 , kind                      )            {
  try {
    return make()
  } catch (cause) {
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the key is no ${kind} key in PEM`, {
      cause,
      remedy: 'make a pair with `openssl genpkey -algorithm ed25519`',
    })
  }
}

function isEnvelope(value         )                    {
  const { payloadType, payload, signatures } = (value ?? {})                     
  return (
    typeof payloadType === 'string' &&
    typeof payload === 'string' &&
    Array.isArray(signatures) &&
    signatures.every(signature => typeof signature?.sig === 'string')
  )
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

/***/ 48069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66850);
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54085);
/* harmony import */ var _small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92135);
/* harmony import */ var _waivers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22725);


                                                                    



/** https://github.com/in-toto/attestation, Statement v1 with a test result v0.1. */
const statementType = 'https://in-toto.io/Statement/v1'
const predicateType = 'https://in-toto.io/attestation/test-result/v0.1'

                     
              
                                          
 

/** A claim with decimal strings: no reader rounds them. */
                                
            
                
              
                 
                 
                         
                                                                                       
                                       
                   
                         
                         
                                                                  
                    
                                                          
 

/** What one gate run, or an audit, says about its subjects. */
                            
                             
                      
                                     
              
                                          
                              
                
                         
                         
                         
                 
                          
                         
                      
                                                          
                                                  
                                                
                                                          
                                             
                                                                                                      
                                                                                   
                             
                                                           
     
   
 

/** What is known of the run besides its results. */
                           
                   
                                             
                    
                            
                                                     
              
                     
                                                       
                                
 

/**
 * The evidence of some results, as an in-toto statement. It holds numbers, digests and names of columns; no
 * value of a file, and no number that rests on fewer than 10 rows.
 *
 * What was skipped, undecided or waived is warned, never passed.
 */
function statementOf(results                       , facts          )            {
  const { evaluatedAt, validDays = 365, policy, url, repository, event, supersedes = [] } = facts
  const tests = results.flatMap(testsOf)
  const named = (outcome         ) => tests.filter(test => test.outcome === outcome).map(test => test.name)
  const [passedTests, warnedTests, failedTests] = [named('passed'), named('warned'), named('failed')]
  const inputs = distinct(
    results.flatMap(({ subjects }) => subjects.map(({ role, name, digest }) => ({ role, name, digest }))),
  )
  const { name, version } = results[0]?.tool ?? { name: 'probity', version: '' }
  return {
    _type: statementType,
    subject: distinct([
      ...inputs
        .filter(({ role }) => role !== 'baseline')
        .map(({ name, digest })            => ({ name, digest })),
      ...(event === undefined ? [] : [{ name: `git+${repository}`, digest: { gitCommit: event.head } }]),
    ]),
    predicateType,
    predicate: {
      result: failedTests.length > 0 ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED',
      configuration: policy.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
      ...(url === undefined ? {} : { url }),
      passedTests,
      warnedTests,
      failedTests,
      probity_v1: {
        schemaVersion: '1.0',
        evaluatedAt: evaluatedAt.toISOString(),
        notAfter: goodUntil(results, evaluatedAt, validDays),
        supersedes: supersedes.map(sha256 => ({ digest: { sha256 } })),
        harness: { name, version },
        results: { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .o)(results) } },
        gates: results.map(({ gate, id, verdict, settingsDigest }) => ({
          gate,
          id,
          verdict,
          settings: { digest: { sha256: settingsDigest } },
        })),
        inputs,
        claims: results.flatMap(result => result.claims.map(claim => attested(result, claim))),
        ...(event === undefined ? {} : { event }),
      },
    },
  }
}

/** So many days, and no longer than the first waiver of a finding: of claims the statement holds the waivers. */
function goodUntil(results                       , evaluatedAt      , validDays        )         {
  const expiries = results.flatMap(({ findings }) =>
    findings.flatMap(({ waived }) => (waived === undefined ? [] : [`${waived.expires}T23:59:59.999Z`])),
  )
  const last = new Date(evaluatedAt.getTime() + validDays * 86_400_000).toISOString()
  return [last, ...expiries].toSorted()[0] 
}

                                             

/** Claims and findings that are errors; a gate that has neither is a test of its own. */
function testsOf(result            )                                       {
  const outcome = (verdict        , isWaived         )          =>
    verdict === 'pass'
      ? 'passed'
      : isWaived || verdict === 'inconclusive' || verdict === 'skipped'
        ? 'warned'
        : 'failed'
  const claims = result.claims.map(claim => ({
    name: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .Eo)(result, claim),
    outcome: outcome(claim.verdict, claim.waived !== undefined),
  }))
  const findings = distinct(
    result.findings
      .filter(({ level }) => level === 'error')
      .map(finding => ({
        name: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .findingKey */ .fl)(result, finding),
        outcome: outcome('fail', finding.waived !== undefined),
      })),
  )
  const all = [...claims, ...findings]
  const isTold = all.some(test => test.outcome === outcome(result.verdict, false))
  return isTold ? all : [...all, { name: result.id, outcome: outcome(result.verdict, false) }]
}

function attested(result            , claim       )                {
  const { metric, slice, verdict, limit, n, value, baseline, interval, change, waived } = claim
  const isShown = !(0,_small_js__WEBPACK_IMPORTED_MODULE_2__/* .isHidden */ .d)(claim)
  const isChange = limit.kind === 'max-increase' || limit.kind === 'max-decrease'
  const held = isChange ? (change?.interval ?? null) : interval
  const level = isChange ? (change?.confidence ?? result.confidence) : result.confidence
  return {
    id: (0,_waivers_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .Eo)(result, claim),
    metric,
    slice,
    verdict,
    passed: verdict === 'pass',
    comparator: limit.kind === 'min' ? '>=' : '<=',
    of: limit.kind === 'max-increase' ? 'increase' : limit.kind === 'max-decrease' ? 'decrease' : 'value',
    threshold: decimal(limit.value),
    observed: isShown && value !== null ? decimal(value) : null,
    baseline: isShown && baseline !== null ? decimal(baseline) : null,
    interval:
      isShown && held !== null
        ? { level: decimal(level), lower: decimal(held[0]), upper: decimal(held[1]) }
        : null,
    sampleSize: (0,_small_js__WEBPACK_IMPORTED_MODULE_2__/* .isSmall */ .e)(n) ? 0 : n,
    ...(waived === undefined
      ? {}
      : { waived: { by: waived.owner, reason: waived.reason, expires: waived.expires } }),
  }
}

/** All digits and no exponent. */
function decimal(value        )         {
  const text = String(value)
  return /e/.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

function distinct   (values              )      {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}

/** `<hex>  <name>`, a line for each file: what `sha256sum --check` and attestation steps read. */
function checksums({ subject }           )         {
  return subject
    .flatMap(({ name, digest }) =>
      // A name with a line end in it would be a line of its own, and a digest that nobody measured.
      digest.sha256 === undefined ? [] : [`${digest.sha256}  ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_3__/* .visible */ .RK)(name)}\n`],
    )
    .join('')
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

/***/ 34067:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  signCommand: () => (/* binding */ signCommand),
  verifyCommand: () => (/* binding */ verifyCommand)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/core/src/dsse.js
var dsse = __webpack_require__(48255);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
;// CONCATENATED MODULE: ./.build/packages/report/src/record.js


/** A statement with what became of each link of its chain. */
                         
                       
              
                                                                        
 

/** Clauses that a gate supplies evidence for. Information: no verdict about compliance follows from it. */
const clauses                                   = {
  'pii-scan': 'GDPR Art. 5(1)(c), 5(1)(f), 25, 32; EU AI Act Art. 10(5)',
  'dataset-check': 'EU AI Act Art. 10(2)(b), Annex IV 2(d); GDPR Art. 5(2), 30',
  'fairness-gate': 'EU AI Act Art. 10(2)(f) and (g), Annex IV 2(g) and 3; NIST AI RMF MEASURE 2.11',
  'accuracy-gate': 'EU AI Act Art. 15(1) and (3); NIST AI RMF MEASURE 2.3, 2.5',
  'model-card': 'EU AI Act Art. 11, 13, Annex IV; NIST AI RMF MEASURE 2.8, GOVERN 1.4',
  policy: 'EU AI Act Art. 17, 18; SOC 2 CC8.1',
}

/** One page about each statement for a human reader: what was decided, on what, by which limits, and whether it holds. */
function renderRecord(walked                   , format                     )         {
  const page = walked.flatMap(one => sections(one))
  return format === 'html' ? asHtml(page) : asMarkdown(page)
}

                                                                                        

function sections({ statement, path, links }        )          {
  const isWhole = links.every(({ holds }) => holds !== false)
  const chain          = [
    { title: `${isWhole ? 'The chain holds' : 'The chain is broken'}: ${path}` },
    {
      head: ['link', 'holds', 'why'],
      rows: links.map(({ name, holds, why }) => [
        name,
        holds === null ? 'not checked' : holds ? 'yes' : 'no',
        why,
      ]),
    },
  ]
  if (statement === undefined) return chain
  const { predicate } = statement
  const { evaluatedAt, notAfter, claims, gates, inputs, harness, event } = predicate.probity_v1
  const waived = claims.filter(claim => claim.waived !== undefined)
  return [
    ...chain,
    {
      text: `Result ${predicate.result}, found on ${evaluatedAt.slice(0, 10)}, good until ${notAfter.slice(0, 10)}, by ${harness.name} ${harness.version}${event === undefined ? '' : `, for commit ${event.head}`}.`,
    },
    { title: 'What was looked at' },
    {
      head: ['role', 'name', 'sha256'],
      rows: inputs.map(({ role, name, digest }) => [role, name, digest.sha256]),
    },
    { title: 'What was decided' },
    {
      head: ['claim', 'verdict', 'observed', 'interval', 'limit', 'rows'],
      rows: claims.map(({ id, verdict, observed, interval, of, comparator, threshold, sampleSize }) => [
        id,
        verdict,
        record_short(observed),
        interval === null ? '–' : `${record_short(interval.lower)} to ${record_short(interval.upper)} (${interval.level})`,
        `${of === 'value' ? '' : `${of} `}${comparator} ${threshold}`,
        String(sampleSize),
      ]),
    },
    ...(waived.length === 0
      ? []
      : [
          { title: 'What was accepted' },
          {
            head: ['claim', 'by', 'reason', 'until'],
            rows: waived.map(({ id, waived }) => [id, waived .by, waived .reason, waived .expires]),
          },
        ]),
    { title: 'What it may be evidence for' },
    {
      head: ['gate', 'verdict', 'clauses (information, no finding of compliance)'],
      rows: gates.map(({ gate, verdict }) => [gate, verdict, clauses[gate] ?? '–']),
    },
  ]
}

/** The statement has all digits; a reader needs some. */
function record_short(decimal               )         {
  return decimal === null ? '–' : decimal.replace(/(\.\d{4})\d+$/, '$1')
}

function asMarkdown(blocks                  )         {
  const row = (cells                   ) => `| ${cells.join(' | ')} |`
  const lines = blocks.map(block => {
    if ('title' in block) return `## ${(0,src_escape/* markdown */.wD)(block.title)}`
    if ('text' in block) return (0,src_escape/* markdown */.wD)(block.text)
    const body = block.rows.map(cells =>
      row(cells.map((cell, i) => (i === 0 ? (0,src_escape/* markdownCode */.D9)(cell) : (0,src_escape/* markdown */.wD)(cell)))),
    )
    return [row(block.head.map(src_escape/* markdown */.wD)), row(block.head.map(() => '---')), ...body].join('\n')
  })
  return `# Record of an audit\n\n${lines.join('\n\n')}\n`
}

function asHtml(blocks                  )         {
  const row = (cells                   , tag        ) =>
    `<tr>${cells.map(cell => `<${tag}>${(0,src_escape/* html */.qy)(cell)}</${tag}>`).join('')}</tr>`
  const body = blocks.map(block => {
    if ('title' in block) return `<h2>${(0,src_escape/* html */.qy)(block.title)}</h2>`
    if ('text' in block) return `<p>${(0,src_escape/* html */.qy)(block.text)}</p>`
    return `<table>${row(block.head, 'th')}${block.rows.map(cells => row(cells, 'td')).join('\n')}</table>`
  })
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Record of an audit</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem;color:#1f2328}
table{border-collapse:collapse;width:100%;margin:1rem 0}th,td{border:1px solid #d1d9e0;padding:.35rem .6rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f6f8fa;white-space:nowrap}</style></head><body>
<h1>Record of an audit</h1>
${body.join('\n')}
</body></html>
`
}

// EXTERNAL MODULE: ./.build/packages/core/src/statement.js
var statement = __webpack_require__(48069);
// EXTERNAL MODULE: ./.build/packages/runner/src/evidence/sigstore.js
var sigstore = __webpack_require__(31577);
;// CONCATENATED MODULE: ./.build/packages/runner/src/evidence/statements.js




/** One link of the chain from data to decision. `holds` is null where there was nothing to hold it against. */
                       
              
                       
             
 

/** Whose signatures count. */
                          
                                                                                      
              
                                 
               
 

/** A statement with what became of its signature; without it where it may not be believed. */
                       
              
                 
                       
              
 

/**
 * The statements of a file: itself, what it holds in an envelope, or as `gh attestation download` writes it a
 * bundle of Sigstore a line. Of several bundles those that are of something else are left out.
 */
async function readStatements(path        , signers         )                  {
  let text        
  let values           
  try {
    text = (0,external_node_fs_.readFileSync)(path, 'utf8')
    values = parseLines(text)
  } catch (cause) {
    throw new errors/* DataError */.fL('is not JSON that can be read', { path }, { cause })
  }
  const bundles = values.filter(sigstore/* isBundle */.b)
  if (bundles.length === 0) return [readStatement(values[0], text, path, signers)]
  const all = bundles.map((bundle, i) => ({
    bundle,
    path: bundles.length === 1 ? path : `${path}, line ${i + 1}`,
    text: Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString('utf8'),
  }))
  const ours = all.filter(({ text }) => isOurs(text))
  if (ours.length === 0) throw new errors/* DataError */.fL('is no statement of a Probity audit', { path })
  return Promise.all(ours.map(({ bundle, ...rest }) => readBundle(bundle, rest, signers)))
}

/** One JSON value, or one a line. */
function parseLines(text        )            {
  try {
    return [JSON.parse(text)]
  } catch {
    return text
      .split('\n')
      .filter(line => line.trim() !== '')
      .map(line => JSON.parse(line))
  }
}

async function readBundle(
  bundle         ,
  { path, text }                                ,
  { key, trust }         ,
)                {
  if (trust === undefined)
    return {
      path,
      text,
      ...statementIn(text, path),
      signature:
        key === undefined
          ? unchecked('signed through Sigstore, but no `--trusted-root` and `--identity` were given')
          : broken('signed through Sigstore, not with a key'),
    }
  try {
    const { openBundle } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31577))
    const { signer, text } = await openBundle(bundle, trust, path)
    return {
      path,
      text,
      ...statementIn(text, path),
      signature: { name: 'signature', holds: true, why: `of ${signer}` },
    }
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    return { path, text, signature: broken(error.message.slice(path.length + 2)) }
  }
}

function readStatement(value         , text        , path        , { key, trust }         )       {
  if (!(0,dsse/* isEnvelope */.XT)(value)) {
    const signature =
      key === undefined && trust === undefined ? unchecked('not signed') : broken('not signed')
    return { path, text, ...statementIn(text, path), signature }
  }
  let opened = Buffer.from(value.payload, 'base64').toString('utf8')
  let signature       = { name: 'signature', holds: true, why: 'of the key' }
  if (key === undefined)
    signature = (trust === undefined ? unchecked : broken)('signed with a key, but no `--key` was given')
  else
    try {
      opened = (0,dsse/* openEnvelope */.hk)(value, key, path)
    } catch (error) {
      if (!(error instanceof errors/* DataError */.fL)) throw error
      return { path, text: '', signature: broken(error.message.slice(path.length + 2)) }
    }
  return { path, text: opened, ...statementIn(opened, path), signature }
}

const broken = (why        )       => ({ name: 'signature', holds: false, why })
const unchecked = (why        )       => ({ name: 'signature', holds: null, why })

/** The statement that a text is; a `DataError` where it is none of ours. */
function statementIn(text        , path        )                           {
  if (!isOurs(text)) throw new errors/* DataError */.fL('is no statement of a Probity audit', { path })
  return { statement: JSON.parse(text)              }
}

function isOurs(text        )          {
  let value           
  try {
    value = JSON.parse(text)             
  } catch {
    return false
  }
  const { subject, predicate } = value ?? {}
  const { schemaVersion, evaluatedAt, notAfter, supersedes, inputs, claims, gates } =
    predicate?.probity_v1 ?? {}
  return (
    value?._type === statement/* statementType */.qB &&
    value.predicateType === statement/* predicateType */.W3 &&
    schemaVersion === '1.0' &&
    typeof evaluatedAt === 'string' &&
    typeof notAfter === 'string' &&
    typeof predicate?.probity_v1.results?.digest?.sha256 === 'string' &&
    [subject, predicate?.configuration, supersedes, inputs].every(isListOfDigests) &&
    [claims, gates].every(isList)
  )
}

const isList = (value         )                    =>
  Array.isArray(value) && value.every(one => typeof one === 'object' && one !== null)

const isListOfDigests = (value         ) =>
  isList(value) && value.every(one => typeof (one                        ).digest === 'object')

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/audit/governing.js + 1 modules
var governing = __webpack_require__(58819);
;// CONCATENATED MODULE: ./.build/packages/runner/src/evidence/verify.js








                           
                      
              
               
 

/** What is verified, and against what. */
                                           
                                                  
                
                                                    
                               
                                       
                  
                                                                 
                          
                                                                                        
                        
           
 

/**
 * Walks every statement from its signature over policy, results and files to its verdict. A chain holds where no
 * link is broken. Throws a `DataError` for a file that holds no statement.
 */
async function verifyEvidence(evidence          )                      {
  const read = (await Promise.all(evidence.statements.map(path => readStatements(path, evidence)))).flat()
  const replaced = new Map                ()
  for (const { statement, path } of read)
    for (const { digest } of statement?.predicate.probity_v1.supersedes ?? [])
      replaced.set(digest.sha256, path)
  return read.map(({ path, statement, signature, text }) => {
    const links = [signature]
    if (statement !== undefined) {
      const by = replaced.get(sha256(text))
      links.push({
        name: 'replaced',
        holds: by === undefined,
        why: by === undefined ? 'no later statement given here replaces it' : `${by} replaces it`,
      })
      links.push(...linksOf(statement, evidence))
    }
    return { statement: statement             , path, links }
  })
}

/** Clocks of two machines differ by no more. */
const mostSkew = 5 * 60_000

function linksOf({ subject, predicate }           , evidence          )         {
  const { folder, results, about, allowsMissing, now } = evidence
  const { evaluatedAt, notAfter, inputs, claims, gates, results: summed } = predicate.probity_v1
  const today = now.toISOString().slice(0, 10)
  const expired = claims.filter(({ waived }) => waived !== undefined && waived.expires < today)
  const held = (name        , path        , expected        )       => {
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder, path)))
      return { name, holds: allowsMissing ? null : false, why: `${path} is not here` }
    const found = sha256OfFile((0,external_node_path_.join)(folder, path), path)
    return {
      name,
      holds: found === expected,
      why: found === expected ? `${path} is what was audited` : `${path} is not what was audited`,
    }
  }
  const links         = [
    freshness(evaluatedAt, notAfter, now),
    ...(predicate.configuration.length === 0
      ? [{ name: 'policy', holds: false, why: 'the statement names no policy' }]
      : predicate.configuration.map(({ name, digest }) =>
          (0,governing/* isElsewhere */.l)(name)
            ? { name: 'policy', holds: null, why: `${name} is in another repository` }
            : held('policy', name, digest.sha256 ?? ''),
        )),
    ...inputs
      .filter(({ role }) => role !== 'baseline')
      .map(({ role, name, digest }) =>
        role === 'image' ? named(role, digest.sha256, about) : held(role, name, digest.sha256),
      ),
  ]
  if (results !== undefined) {
    const found = (0,digest/* digestOf */.o)(readJson(results))
    const isSame = found === summed.digest.sha256
    links.push({
      name: 'results',
      holds: isSame,
      why: `${results} is ${isSame ? '' : 'not '}what the statement sums up`,
    })
  }
  for (const one of about) {
    const digest = one.startsWith('sha256:')
      ? one.slice(7).toLowerCase()
      : sha256OfFile((0,external_node_path_.join)(folder, one), one)
    const isNamed = subject.some(other => other.digest.sha256 === digest)
    links.push({
      name: 'about',
      holds: isNamed,
      why: isNamed ? `${one} is a subject` : `nothing is said about ${one}`,
    })
  }
  const apart = ['fresh', 'policy', 'results']
  if (allowsMissing && !links.some(({ name, holds }) => holds === true && !apart.includes(name)))
    // It may be of another repository: signed, passed, and about nothing that anybody has here.
    links.push({ name: 'about', holds: false, why: 'none of what it speaks of is here or was asked about' })
  links.push({
    name: 'waivers',
    holds: expired.length === 0,
    why: expired.length === 0 ? 'none has expired' : `expired: ${expired.map(({ id }) => id).join(', ')}`,
  })
  const passed = claims.filter(({ passed }) => passed).length
  links.push({
    name: 'verdict',
    holds: predicate.result === 'PASSED' || predicate.result === 'WARNED',
    why: `${predicate.result}: ${gates.map(({ id, verdict }) => `${id} ${verdict}`).join(', ')}; ${passed} of ${claims.length} claims pass`,
  })
  return links
}

function freshness(evaluatedAt        , notAfter        , now      )       {
  const [from, until] = [Date.parse(evaluatedAt), Date.parse(notAfter)]
  if (from > now.getTime() + mostSkew)
    return { name: 'fresh', holds: false, why: `of ${evaluatedAt.slice(0, 10)}, which is still to come` }
  return {
    name: 'fresh',
    // A date that is none compares with nothing.
    holds: from <= until && now.getTime() <= until,
    why: `good until ${notAfter.slice(0, 10)}`,
  }
}

function readJson(path        )          {
  try {
    return JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'))
  } catch (cause) {
    throw new errors/* DataError */.fL('is not JSON that can be read', { path }, { cause })
  }
}

/** An image is known by its digest alone. */
function named(name        , digest        , about                   )       {
  const isGiven = about.includes(`sha256:${digest}`)
  return {
    name,
    holds: isGiven ? true : null,
    why: isGiven ? 'the digest given' : `sha256:${digest} was not asked about`,
  }
}

const sha256 = (text        ) => (0,external_node_crypto_.createHash)('sha256').update(text).digest('hex')

function sha256OfFile(path        , name        )         {
  const source = (0,working_tree/* fileSource */.I)(path, name)
  const hash = (0,external_node_crypto_.createHash)('sha256')
  const buffer = new Uint8Array(1 << 20)
  try {
    for (;;) {
      const size = source.read(buffer, 0)          
      if (size === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, size))
    }
  } finally {
    source.close()
  }
}

// EXTERNAL MODULE: ./.build/packages/runner/src/command/options.js
var options = __webpack_require__(27665);
// EXTERNAL MODULE: ./.build/packages/runner/src/command/terminal.js + 2 modules
var terminal = __webpack_require__(95863);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/evidence-commands.js



                                                    





const verifyUsage = `usage: probity verify [FILE | sha256:DIGEST]... --statement FILE... [--key PUBLIC.pem]
                      [--trusted-root FILE --identity NAME [--issuer URL]]
                      [--results FILE] [--folder FOLDER] [--allow-missing] [--record FILE]

Walks each statement from its signature over the policy, the files and the results to its verdict, and says
why each link holds or where the chain breaks. FILE and DIGEST are what has to be spoken of.
With --allow-missing a file that is not here is no break, where another is or was asked about.
A statement may be signed with a key (--key), or be a bundle of Sigstore as gh attestation download writes it:
--trusted-root is the file of gh attestation trusted-root, --identity who signed, such as
https://github.com/acme/churn/.github/workflows/probity.yml@refs/heads/main, where * stands for any text.
--record writes a page about it for a human reader (.md or .html).
exit status: 0 every chain holds, 1 a chain breaks, 2 could not run
`

/** Who vouches for the identity of a workflow of GitHub. */
const githubIssuer = 'https://token.actions.githubusercontent.com'

/** Whether the evidence holds. */
async function verifyCommand(argv                   )                     {
  const { positionals, rest } = parted(argv)
  const given = (0,options/* options */.f)(
    rest,
    ['statement', 'key', 'trusted-root', 'identity', 'issuer', 'results', 'folder', 'record'],
    ['allow-missing', 'help'],
  )
  const statements = given.get('statement') ?? []
  if (given.has('help') || statements.length === 0) {
    process.stdout.write(verifyUsage)
    return given.has('help') ? 0 : 2
  }
  const [key, results, record] = ['key', 'results', 'record'].map(option => given.get(option)?.at(-1))
  const trust = trustOf(given)
  const verified = await verifyEvidence({
    folder: given.get('folder')?.at(-1) ?? '.',
    statements,
    ...(key === undefined ? {} : { key: readFile(key, 'key') }),
    ...(trust === undefined ? {} : { trust }),
    ...(results === undefined ? {} : { results }),
    about: positionals,
    allowsMissing: given.has('allow-missing'),
    now: new Date(),
  })
  let isWhole = true
  for (const { path, links } of verified) {
    const broken = links.filter(({ holds }) => holds === false)
    if (broken.length > 0) isWhole = false
    const lines = [
      `${broken.length === 0 ? 'holds' : `breaks at ${broken.map(({ name }) => name).join(', ')}`}: ${path}`,
      ...links.map(
        ({ name, holds, why }) =>
          `  ${holds === null ? '-' : holds ? '✓' : '✗'} ${name.padEnd(12)} ${holds === null ? 'not checked: ' : ''}${why}`,
      ),
    ]
    process.stdout.write(`${lines.map(src_escape/* logLine */.BP).join('\n')}\n`)
  }
  if (record !== undefined)
    (0,terminal/* write */.M9)(record, renderRecord(verified, record.endsWith('.html') ? 'html' : 'markdown'))
  return isWhole ? 0 : 1
}

const signUsage = `usage: probity sign STATEMENT --key PRIVATE.pem --out FILE

Signs a statement offline, as a DSSE envelope. In a job on a trusted event prefer actions/attest.
`

/** Signs a statement with a key, and nothing else: who verifies takes the signature for that of an audit. */
function signCommand(argv                   )        {
  const { positionals, rest } = parted(argv)
  const given = (0,options/* options */.f)(rest, ['key', 'out'], ['help'])
  const [path] = positionals
  const [key, out] = ['key', 'out'].map(option => given.get(option)?.at(-1))
  if (path === undefined || key === undefined || out === undefined) {
    process.stdout.write(signUsage)
    return given.has('help') ? 0 : 2
  }
  const text = readText(path)
  statementIn(text, path)
  ;(0,terminal/* write */.M9)(out, `${JSON.stringify((0,dsse/* signEnvelope */.Yj)(text, readFile(key, 'key')))}\n`)
  return 0
}

/** A signature through Sigstore says who signed, and is worth nothing unless it is said who is to. */
function trustOf(given                                        )                    {
  const [root, identity, issuer] = ['trusted-root', 'identity', 'issuer'].map(option =>
    given.get(option)?.at(-1),
  )
  if (root === undefined && identity === undefined && issuer === undefined) return undefined
  if (root === undefined || identity === undefined)
    throw new errors/* ConfigError */.xL('`--trusted-root` and `--identity` belong together', {
      remedy:
        'write the first with `gh attestation trusted-root > trusted-root.jsonl`; the second is the workflow that signed',
    })
  return { roots: readFile(root, 'trusted-root'), identity, issuer: issuer ?? githubIssuer }
}

function readText(path        )         {
  try {
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
  } catch (cause) {
    throw new errors/* DataError */.fL('cannot be read', { path }, { cause })
  }
}

function readFile(path        , option        )         {
  try {
    return (0,external_node_fs_.readFileSync)(path, 'utf8')
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`\`--${option}\`: ${path} cannot be read`, { cause })
  }
}

/** Words that are no options, in front or between them. */
function parted(argv                   )                                            {
  const positionals           = []
  const rest           = []
  const flags = ['--allow-missing', '--help']
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] 
    if (!word.startsWith('--')) positionals.push(word)
    else {
      rest.push(word)
      if (!word.includes('=') && !flags.includes(word) && i + 1 < argv.length) rest.push(argv[++i] )
    }
  }
  return { positionals, rest }
}


/***/ }),

/***/ 27665:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ options)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57975);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77798);



/**
 * `--option VALUE` and `--option=VALUE`, repeated at will, by name, and flags without a value. A `ConfigError`
 * for anything else.
 */
function options(
  argv                   ,
  names                   ,
  flags                   ,
)                        {
  const { tokens } = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
    args: [...argv],
    options: Object.fromEntries([
      ...names.map(option => [option, { type: 'string', multiple: true }         ]),
      ...flags.map(option => [option, { type: 'boolean' }         ]),
    ]),
    strict: false,
    tokens: true,
  })
  const given = new Map                  ()
  for (const token of tokens) {
    if (token.kind === 'positional')
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.value}\` stands alone; options are \`--name VALUE\``)
    if (token.kind !== 'option') continue
    if (flags.includes(token.name)) {
      if (token.value !== undefined) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.rawName}\` takes no value`)
      given.set(token.name, [''])
      continue
    }
    if (!names.includes(token.name)) {
      const known = [...names, ...flags]
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`there is no option \`${token.rawName}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .didYouMean */ .a)(token.name, known)}`)
    }
    if (token.value === undefined) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${token.rawName}\` needs a value`)
    given.set(token.name, [...(given.get(token.name) ?? []), token.value])
  }
  return given
}


/***/ }),

/***/ 95863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  lt: () => (/* binding */ reportOptions),
  qz: () => (/* binding */ tell),
  dg: () => (/* binding */ terminalLog),
  M9: () => (/* binding */ write)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 2 modules
var markdown = __webpack_require__(81447);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __webpack_require__(98405);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __webpack_require__(65342);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __webpack_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
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
    verdict: claim.waived === undefined ? claim.verdict : 'skipped',
    message:
      claim.waived === undefined ? claim.reason : `waived ${(0,result_text/* waivedText */.W)(claim.waived)}; ${claim.reason}`,
    text: claim.remedy === undefined ? numbers : `${numbers}. ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`,
  }
}

function findingCase(finding         )       {
  const place = (0,result_text/* placeText */.Z9)(finding)
  return {
    name: place === '' ? finding.rule : `${finding.rule} ${place}`,
    verdict: finding.waived !== undefined ? 'skipped' : finding.level === 'error' ? 'fail' : 'pass',
    message:
      finding.waived === undefined
        ? finding.message
        : `waived ${(0,result_text/* waivedText */.W)(finding.waived)}; ${finding.message}`,
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

// EXTERNAL MODULE: ./.build/packages/report/src/sarif.js
var sarif = __webpack_require__(10984);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/core/src/waivers.js
var waivers = __webpack_require__(22725);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
;// CONCATENATED MODULE: ./.build/packages/report/src/code-quality.js




                                         




/** Findings and claims that do not pass, as GitLab's code quality report (a subset of Code Climate's). */
function renderCodeQuality(report        )         {
  const issues = (0,posted/* posted */.i)(report).results.flatMap(result => {
    const isBlocking = (0,src_report/* blocks */.Bv)(result, report)
    const about = result.subjects[0]?.name ?? ''
    const claims = (0,result_text/* wrongClaims */.tv)(result).map(claim => ({
      key: (0,waivers/* claimKey */.Eo)(result, claim),
      rule: `${result.gate}/${claim.metric}`,
      text: `${(0,standing/* gateName */.h2)(result)}: ${(0,claim_text/* claimTitle */.d7)(claim)}: ${claim.reason}${claim.remedy === undefined ? '' : ` ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`}`,
      severity: claim.verdict === 'inconclusive' ? 'minor' : isBlocking ? 'blocker' : 'major',
      path: about,
      line: 1,
    }))
    const findings = result.findings
      .filter(({ waived }) => waived === undefined)
      .map(finding => ({
        key: `${(0,waivers/* findingKey */.fl)(result, finding)}/${finding.fingerprint ?? `${finding.line ?? 0}`}/${finding.message}`,
        rule: `${result.gate}/${finding.rule}`,
        text: `${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`,
        severity:
          finding.level === 'note'
            ? 'info'
            : finding.level === 'warning'
              ? 'minor'
              : isBlocking
                ? 'blocker'
                : 'major',
        path: finding.path === '' ? about : finding.path,
        line: finding.line ?? 1,
      }))
    return [...claims, ...findings]
  })
  const entries = issues
    // GitLab shows nothing that has no file.
    .filter(({ path }) => path !== '')
    .map(({ key, rule, text, severity, path, line }) => ({
      description: (0,src_escape/* visible */.RK)(text),
      check_name: rule,
      fingerprint: (0,external_node_crypto_.createHash)('sha256').update(key).digest('hex'),
      severity,
      location: { path, lines: { begin: line } },
    }))
  return `${JSON.stringify(entries, null, 2)}\n`
}

// EXTERNAL MODULE: ./.build/packages/report/src/terminal.js
var terminal = __webpack_require__(46221);
// EXTERNAL MODULE: ./.build/packages/runner/src/describe-error.js
var describe_error = __webpack_require__(51831);
// EXTERNAL MODULE: ./.build/packages/runner/src/in-workspace.js
var in_workspace = __webpack_require__(60386);
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/terminal.js







/** Reports that a command can write, each an option that takes a path. */
const reports                                                                       = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => (0,markdown/* renderComment */.wQ)(report),
  junit: report => renderJUnit(report),
  sarif: (report, prefix) => (0,sarif/* renderSarif */.W)((0,in_workspace/* inWorkspace */.v)(report, prefix)),
  'code-quality': (report, prefix) => renderCodeQuality((0,in_workspace/* inWorkspace */.v)(report, prefix)),
}

const reportOptions                    = Object.keys(reports)

/** Progress and errors, on standard error. */
const terminalLog      = {
  info: message => void process.stderr.write(`${(0,src_escape/* logLine */.BP)(message)}\n`),
  warning: message => void process.stderr.write(`warning: ${(0,src_escape/* logLine */.BP)(message)}\n`),
  debug() {},
}

/** The verdict goes to standard output, reports to where they were asked for, errors to standard error. */
function tell(
  report        ,
  errors                  ,
  given                                        ,
)       {
  const prefix = prefixOf(given.get('working-directory')?.at(-1) ?? '.')
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report, prefix))
  process.stdout.write((0,terminal/* renderTerminal */.b)(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
}

/** The working directory as the current one sees it, where it lies in it. */
function prefixOf(folder        )         {
  const path = (0,external_node_path_.relative)('.', folder).replaceAll(external_node_path_.sep, '/')
  return path.startsWith('..') || (0,external_node_path_.isAbsolute)(path) ? '' : path
}

/** Writes a file and the folders above it; a `ConfigError` where that cannot be done. */
function write(path        , text        )       {
  try {
    (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true })
    ;(0,external_node_fs_.writeFileSync)(path, text)
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`${path} cannot be written (${(cause                         ).code})`, {
      cause,
      remedy: 'name a file in a folder that this user may write to',
    })
  }
}


/***/ }),

/***/ 31577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isBundle),
/* harmony export */   openBundle: () => (/* binding */ openBundle)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48255);


/** Whom a Sigstore signature has to be of, and who is trusted to say so. */
                        
                                                                                               
               
                                                                                                                 
                  
                                       
                
 

/** Of a bundle whose signature holds. */
                         
                
                         
              
 

/** Whether a value is a bundle of Sigstore: a signed envelope with what its signature rests on. */
function isBundle(value         )                                                   {
  const { mediaType } = (value ?? {})                           
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
}

/**
 * Who signed a bundle, and which statement: held against the trusted roots and the one that is asked for: the
 * certificate's chain and its logs, the transparency log, the time and the signature. Nothing is fetched.
 *
 * A root that has no log of its own (GitHub's, for private repositories) asks for none: time is then told by its
 * timestamp authority. Throws a `DataError` that says what does not hold, a `ConfigError` for roots that are none.
 */
async function openBundle(value         , trust       , path        )                  {
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(28)]).then(__webpack_require__.t.bind(__webpack_require__, 76028, 19))
  const { TrustedRoot } = await __webpack_require__.e(/* import() */ 443).then(__webpack_require__.t.bind(__webpack_require__, 21443, 19))
  const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(254)]).then(__webpack_require__.t.bind(__webpack_require__, 51254, 19))
  const roots = trust.roots
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => {
      try {
        const root = TrustedRoot.fromJSON(JSON.parse(line))
        if (root.certificateAuthorities.length === 0) throw new Error('no certificate authority')
        return root
      } catch (cause) {
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL('`--trusted-root`: no trusted roots of Sigstore, one a line', {
          cause,
          remedy: 'write them with `gh attestation trusted-root > trusted-root.jsonl`',
        })
      }
    })
  let why = 'there is no trusted root'
  for (const root of roots) {
    try {
      const verifier = new Verifier(toTrustMaterial(root), {
        ctlogThreshold: root.ctlogs.length === 0 ? 0 : 1,
        tlogThreshold: root.tlogs.length === 0 ? 0 : 1,
      })
      const bundle = bundleFromJSON(value)
      if (!isBundleWithDsseEnvelope(bundle)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('signs no statement', { path })
      const { identity } = verifier.verify(toSignedEntity(bundle))
      const { subjectAlternativeName: name, extensions } = identity ?? {}
      if (name === undefined || !matches(trust.identity, name))
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is signed by ${name ?? 'nobody'}, not by ${trust.identity}`, { path })
      if (extensions?.issuer !== trust.issuer)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`the signer is vouched for by ${extensions?.issuer}, not by ${trust.issuer}`, {
          path,
        })
      const { payload, payloadType } = bundle.content.dsseEnvelope
      if (payloadType !== _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .inTotoPayload */ .cN)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('what is signed is no in-toto statement', { path })
      return { signer: name, text: payload.toString('utf8') }
    } catch (error) {
      // The signature holds, and is another's: no other root makes it ours.
      if (error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL) throw error
      why = error instanceof Error ? error.message : String(error)
    }
  }
  throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`the Sigstore signature does not hold: ${why}`, { path })
}

/** `*` stands for any text; time is linear in the name for each star. */
function matches(glob        , name        )          {
  const [first = '', ...parts] = glob.split('*')
  if (parts.length === 0) return glob === name
  const last = parts.pop() 
  if (!name.startsWith(first) || !name.endsWith(last) || name.length < first.length + last.length)
    return false
  const end = name.length - last.length
  let at = first.length
  for (const part of parts) {
    const found = name.indexOf(part, at)
    if (found < 0 || found + part.length > end) return false
    at = found + part.length
  }
  return true
}


/***/ }),

/***/ 32478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ yamlObject)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/**
 * YAML as a plain object. No aliases: nothing here needs them, and they can be made to explode.
 *
 * @param what it is, for messages: an input, the path of a file.
 */
async function yamlObject(what        , text        )                                   {
  const { parseDocument } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}, line ${line}: not valid YAML (${problem.message.split('\n')[0]})`)
  }
  let value         
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: YAML aliases are not supported`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: expected YAML of the form \`name: value\``)
  }
  return value                           
}


/***/ })

};
