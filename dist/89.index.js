export const id = 89;
export const ids = [89];
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

/***/ 48069:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T8: () => (/* binding */ statementOf),
/* harmony export */   W3: () => (/* binding */ predicateType),
/* harmony export */   qB: () => (/* binding */ statementType),
/* harmony export */   vw: () => (/* binding */ checksums)
/* harmony export */ });
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(66850);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26317);
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
        notAfter: new Date(evaluatedAt.getTime() + validDays * 86_400_000).toISOString(),
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
  const isShown = n === 0 || n >= _text_js__WEBPACK_IMPORTED_MODULE_2__/* .minCell */ .hF
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
    sampleSize: isShown ? n : 0,
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
    .flatMap(({ name, digest }) => (digest.sha256 === undefined ? [] : [`${digest.sha256}  ${name}\n`]))
    .join('')
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
    if (bound !== undefined && typeof bound !== 'number') throw fail(`${where}: \`value\` is to be a number`)
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
        accept(`${result.id}/${finding.fingerprint}`, ({ value }) => value === undefined)
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

/***/ 57089:
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
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
;// CONCATENATED MODULE: ./.build/packages/core/src/dsse.js



/** Dead Simple Signing Envelope v1: https://github.com/secure-systems-lab/dsse */
                           
                     
                
                 
                                               
 

const inTotoPayload = 'application/vnd.in-toto+json'

/** What is signed: type and body with their lengths, so that neither can run into the other. */
function preAuthentication(type        , body        )         {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${body.length} `), body])
}

/** Ed25519 signs the bytes themselves, other keys their SHA-256. */
const hashOf = (key           ) => (key.asymmetricKeyType === 'ed25519' ? null : 'sha256')

/** Signs a text with a private key in PEM. Throws a `ConfigError` where it is no key. */
function signEnvelope(text        , privateKey        )           {
  const key = read(() => (0,external_node_crypto_.createPrivateKey)(privateKey), 'private')
  const body = Buffer.from(text)
  const sig = (0,external_node_crypto_.sign)(hashOf(key), preAuthentication(inTotoPayload, body), key).toString('base64')
  return { payloadType: inTotoPayload, payload: body.toString('base64'), signatures: [{ sig }] }
}

/** The text of an envelope that the key signed; a `DataError` where no signature is of this key and this text. */
function openEnvelope(envelope          , publicKey        , path        )         {
  const key = read(() => (0,external_node_crypto_.createPublicKey)(publicKey), 'public')
  const body = Buffer.from(envelope.payload, 'base64')
  const signed = preAuthentication(envelope.payloadType, body)
  const isSigned = envelope.signatures.some(({ sig }) => {
    try {
      return (0,external_node_crypto_.verify)(hashOf(key), signed, key, Buffer.from(sig, 'base64'))
    } catch {
      return false
    }
  })
  if (!isSigned) throw new errors/* DataError */.fL('the signature is not of this key and this text', { path })
  return body.toString('utf8')
}

function read(make                 , kind                      )            {
  try {
    return make()
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`the key is no ${kind} key in PEM`, {
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

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/statement.js
var statement = __webpack_require__(48069);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/evidence/sigstore.js
var sigstore = __webpack_require__(31577);
;// CONCATENATED MODULE: ./.build/packages/runner/src/evidence/verify.js







/** One link of the chain from data to decision. `holds` is null where there was nothing to hold it against. */
                       
              
                       
             
 

                           
                      
              
               
 

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

                
              
                 
                       
              
 

/**
 * The statements of a file: itself, what it holds in an envelope, or as `gh attestation download` writes it a
 * bundle of Sigstore a line. Of several bundles those that are of something else are left out.
 */
async function readStatements(path        , evidence          )                  {
  let text        
  let values           
  try {
    text = (0,external_node_fs_.readFileSync)(path, 'utf8')
    values = parseLines(text)
  } catch (cause) {
    throw new errors/* DataError */.fL('is not JSON that can be read', { path }, { cause })
  }
  const bundles = values.filter(sigstore/* isBundle */.b)
  if (bundles.length === 0) return [readStatement(values[0], text, path, evidence)]
  const all = bundles.map((bundle, i) => ({
    bundle,
    path: bundles.length === 1 ? path : `${path}, line ${i + 1}`,
    text: Buffer.from(bundle.dsseEnvelope?.payload ?? '', 'base64').toString('utf8'),
  }))
  const ours = all.filter(({ text }) => isOurs(text))
  if (ours.length === 0) throw new errors/* DataError */.fL('is no statement of a Probity audit', { path })
  return Promise.all(ours.map(({ bundle, ...rest }) => readBundle(bundle, rest, evidence)))
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
  { key, trust }          ,
)                {
  const read = { path, text, ...parse(text, path) }
  if (trust === undefined)
    return {
      ...read,
      signature:
        key === undefined
          ? unchecked('signed through Sigstore, but no `--trusted-root` and `--identity` were given')
          : broken('signed through Sigstore, not with a key'),
    }
  try {
    const { bundleSigner } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 31577))
    const signer = await bundleSigner(bundle, trust, path)
    return { ...read, signature: { name: 'signature', holds: true, why: `of ${signer}` } }
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    return { path, text, signature: broken(error.message.slice(path.length + 2)) }
  }
}

function readStatement(value         , text        , path        , { key, trust }          )       {
  if (!isEnvelope(value)) {
    const signature =
      key === undefined && trust === undefined ? unchecked('not signed') : broken('not signed')
    return { path, text, ...parse(text, path), signature }
  }
  let opened = Buffer.from(value.payload, 'base64').toString('utf8')
  let signature       = { name: 'signature', holds: true, why: 'of the key' }
  if (key === undefined)
    signature = (trust === undefined ? unchecked : broken)('signed with a key, but no `--key` was given')
  else
    try {
      opened = openEnvelope(value, key, path)
    } catch (error) {
      if (!(error instanceof errors/* DataError */.fL)) throw error
      return { path, text: '', signature: broken('the signature is not of this key and this text') }
    }
  return { path, text: opened, ...parse(opened, path), signature }
}

const broken = (why        )       => ({ name: 'signature', holds: false, why })
const unchecked = (why        )       => ({ name: 'signature', holds: null, why })

function parse(text        , path        )                           {
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
  return (
    value?._type === statement/* statementType */.qB &&
    value.predicateType === statement/* predicateType */.W3 &&
    Array.isArray(value.subject) &&
    value.predicate?.probity_v1?.schemaVersion === '1.0'
  )
}

function linksOf({ subject, predicate }           , evidence          )         {
  const { folder, results, about, allowsMissing, now } = evidence
  const { notAfter, inputs, claims, gates, results: summed } = predicate.probity_v1
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
    {
      name: 'fresh',
      holds: now.toISOString() <= notAfter,
      why: `good until ${notAfter.slice(0, 10)}`,
    },
    ...predicate.configuration.map(({ name, digest }) => held('policy', name, digest.sha256 ?? '')),
    ...inputs
      .filter(({ role }) => role !== 'baseline')
      .map(({ role, name, digest }) =>
        role === 'image' ? named(role, digest.sha256, about) : held(role, name, digest.sha256),
      ),
  ]
  if (results !== undefined) {
    const found = (0,digest/* digestOf */.o)(JSON.parse((0,external_node_fs_.readFileSync)(results, 'utf8')))
    const isSame = found === summed.digest.sha256
    links.push({
      name: 'results',
      holds: isSame,
      why: `${results} is ${isSame ? '' : 'not '}what the statement sums up`,
    })
  }
  for (const one of about) {
    const digest = one.startsWith('sha256:') ? one.slice(7) : sha256OfFile((0,external_node_path_.join)(folder, one), one)
    const isNamed = subject.some(other => other.digest.sha256 === digest)
    links.push({
      name: 'about',
      holds: isNamed,
      why: isNamed ? `${one} is a subject` : `nothing is said about ${one}`,
    })
  }
  links.push({
    name: 'waivers',
    holds: expired.length === 0,
    why: expired.length === 0 ? 'none has expired' : `expired: ${expired.map(({ id }) => id).join(', ')}`,
  })
  const passed = claims.filter(({ passed }) => passed).length
  links.push({
    name: 'verdict',
    holds: predicate.result !== 'FAILED',
    why: `${predicate.result}: ${gates.map(({ id, verdict }) => `${id} ${verdict}`).join(', ')}; ${passed} of ${claims.length} claims pass`,
  })
  return links
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

/** Signs a statement with a key. */
function signCommand(argv                   )        {
  const { positionals, rest } = parted(argv)
  const given = (0,options/* options */.f)(rest, ['key', 'out'], ['help'])
  const [path] = positionals
  const [key, out] = ['key', 'out'].map(option => given.get(option)?.at(-1))
  if (path === undefined || key === undefined || out === undefined) {
    process.stdout.write(signUsage)
    return given.has('help') ? 0 : 2
  }
  (0,terminal/* write */.M9)(out, `${JSON.stringify(signEnvelope((0,external_node_fs_.readFileSync)(path, 'utf8'), readFile(key, 'key')))}\n`)
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
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 1 modules
var markdown = __webpack_require__(75701);
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
  const suites = (0,standing/* sortResults */.tm)((0,posted/* posted */.iN)(report).results).map(result => ({
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
  const issues = (0,posted/* posted */.iN)(report).results.flatMap(result => {
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
;// CONCATENATED MODULE: ./.build/packages/runner/src/command/terminal.js






/** Reports that a command can write, each an option that takes a path. */
const reports                                                       = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => (0,markdown/* renderComment */.wQ)(report),
  junit: report => renderJUnit(report),
  sarif: report => (0,sarif/* renderSarif */.W)(report),
  'code-quality': report => renderCodeQuality(report),
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
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report))
  process.stdout.write((0,terminal/* renderTerminal */.b)(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
}

/** Writes a file and the folders above it. */
function write(path        , text        )       {
  (0,external_node_fs_.mkdirSync)((0,external_node_path_.dirname)(path), { recursive: true })
  ;(0,external_node_fs_.writeFileSync)(path, text)
}


/***/ }),

/***/ 31577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ isBundle),
/* harmony export */   bundleSigner: () => (/* binding */ bundleSigner)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** Whom a Sigstore signature has to be of, and who is trusted to say so. */
                        
                                                                                               
               
                                                                                                                 
                  
                                       
                
 

/** Whether a value is a bundle of Sigstore: a signed envelope with what its signature rests on. */
function isBundle(value         )                                                   {
  const { mediaType } = (value ?? {})                           
  return typeof mediaType === 'string' && mediaType.startsWith('application/vnd.dev.sigstore.bundle')
}

/**
 * The identity that signed a bundle, held against the trusted roots and the one that is asked for: the
 * certificate's chain and its logs, the transparency log, the time and the signature. Nothing is fetched.
 *
 * A root that has no log of its own (GitHub's, for private repositories) asks for none: time is then told by its
 * timestamp authority. Throws a `DataError` that says what does not hold, a `ConfigError` for roots that are none.
 */
async function bundleSigner(value         , trust       , path        )                  {
  const { bundleFromJSON } = await Promise.all(/* import() */[__webpack_require__.e(443), __webpack_require__.e(28)]).then(__webpack_require__.t.bind(__webpack_require__, 76028, 19))
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
      const { identity } = verifier.verify(toSignedEntity(bundleFromJSON(value)))
      const { subjectAlternativeName: name, extensions } = identity ?? {}
      if (name === undefined || !matches(trust.identity, name))
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is signed by ${name ?? 'nobody'}, not by ${trust.identity}`, { path })
      if (extensions?.issuer !== trust.issuer)
        throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`the signer is vouched for by ${extensions?.issuer}, not by ${trust.issuer}`, {
          path,
        })
      return name
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


/***/ })

};
