export const id = 4067;
export const ids = [4067];
export const modules = {

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
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(482);
/* harmony import */ var _small_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(92135);



                                                                    


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
        results: { digest: { sha256: (0,_digest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(results) } },
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
    name: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .E)(result, claim),
    outcome: outcome(claim.verdict, claim.waived !== undefined),
  }))
  const findings = distinct(
    result.findings
      .filter(({ level }) => level === 'error')
      .map(finding => ({
        name: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .findingKey */ .f)(result, finding),
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
    id: (0,_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .claimKey */ .E)(result, claim),
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

/***/ 29744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   Q: () => (/* binding */ threadMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/**
 * Hashes files, here or in a thread of its own. The thread runs this very file, which the build copies as it
 * is: it may import nothing but Node's own modules.
 */




/** `md5-dos2unix` is what DVC before 3.0 wrote for an MD5. */
                                                                                                      

/** A hash of the bytes as they are, or of the text with its line endings turned into those named. */
                                                                     

/** A file by its absolute path, and what is to be known of it. */
                          
              
                           
 

/** Bytes read and the digests in lower-case hexadecimal, in the order asked for; or what the system said. */
                                                                             

/** What the thread is told, so that this file does nothing when it is merely imported. */
const threadMark = 'hash files'

/** DVC's own chunk: which of them are text is decided for each, so the size is part of the hash. */
const chunkBytes = 1 << 20
const chunk = Buffer.allocUnsafeSlow(chunkBytes)

/** Reads a file once, synchronously, for all its hashes. */
function hashFile({ path, wanted }         )         {
  let descriptor        
  try {
    descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r')
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  }
  try {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor)
    // A named pipe that was swapped in for the file would never end.
    if (!stat.isFile()) return { error: 'not a file' }
    return digest(descriptor, stat.size, wanted)
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)
  }
}

function digest(descriptor        , size        , wanted                   )         {
  if (size <= chunkBytes && wanted.every(isPlain)) {
    // In one go: most files of a dataset are small, and a hash object costs as much as 2 KiB.
    const part = chunk.subarray(0, fill(descriptor, size))
    return { bytes: part.length, digests: wanted.map(name => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, part)) }
  }
  const hashes = wanted.map(hasher)
  let bytes = 0
  while (bytes < size) {
    const part = chunk.subarray(0, fill(descriptor, size - bytes))
    if (part.length === 0) break
    for (const { add } of hashes) add(part)
    bytes += part.length
  }
  return { bytes, digests: hashes.map(({ end }) => end()) }
}

const isPlain = (wanted        ) => !wanted.includes('/') && wanted !== 'md5-dos2unix'

/**
 * Fills the chunk, with at most `most` bytes: a read may return less than was asked for before the end, and DVC's
 * chunks are whole.
 */
function fill(descriptor        , most        )         {
  const wanted = Math.min(most, chunkBytes)
  let size = 0
  while (size < wanted) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, chunk, size, wanted - size, null)
    if (read === 0) break
    size += read
  }
  return size
}

                  
                         
               
 

function hasher(wanted        )         {
  const [name, endings] = wanted.split('/')                                         
  const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name === 'md5-dos2unix' ? 'md5' : name)
  if (endings !== undefined) return endingsTurned(sum, endings)
  const add =
    name === 'md5-dos2unix'
      ? (part        ) => void sum.update(isDvcText(part) ? withLf(part) : part)
      : (part        ) => void sum.update(part)
  return { add, end: () => sum.digest('hex') }
}

/**
 * A text with all its line endings turned. What git takes for binary (a NUL in the first 8,000 bytes) is
 * hashed as it is, since `core.autocrlf` leaves it alone too.
 */
function endingsTurned(sum      , to               )         {
  let isText                     
  let endsInCr = false
  return {
    add(part) {
      isText ??= !part.subarray(0, 8000).includes(0)
      if (!isText) return void sum.update(part)
      if (to === 'crlf') {
        sum.update(withCrLf(part, endsInCr))
        endsInCr = part.at(-1) === 13
        return
      }
      // A CR at the end is kept back until it is known whether an LF follows it.
      if (endsInCr && part[0] !== 10) sum.update('\r')
      endsInCr = part.at(-1) === 13
      sum.update(withLf(endsInCr ? part.subarray(0, -1) : part))
    },
    end() {
      if (isText && to === 'lf' && endsInCr) sum.update('\r')
      return sum.digest('hex')
    },
  }
}

/** Every CRLF as LF. */
function withLf(part        )         {
  const out = Buffer.allocUnsafe(part.length)
  let size = 0
  let from = 0
  for (let at = part.indexOf('\r\n'); at !== -1; at = part.indexOf('\r\n', at + 2)) {
    size += part.copy(out, size, from, at)
    from = at + 1
  }
  size += part.copy(out, size, from)
  return out.subarray(0, size)
}

/** Every LF that no CR precedes as CRLF. */
function withCrLf(part        , isAfterCr         )         {
  const out = Buffer.allocUnsafe(part.length * 2)
  let size = 0
  let before = isAfterCr ? 13 : 0
  for (const byte of part) {
    if (byte === 10 && before !== 13) out[size++] = 13
    out[size++] = byte
    before = byte
  }
  return out.subarray(0, size)
}

/** DVC's guess (`istextblock`): no NUL in the first 512 bytes and at most 30 % outside of printable ASCII. */
function isDvcText(part        )          {
  const block = part.subarray(0, 512)
  let others = 0
  for (const byte of block) {
    if (byte === 0) return false
    if (
      !(
        (byte >= 0x20 && byte <= 0x7e) ||
        byte === 8 ||
        byte === 9 ||
        byte === 10 ||
        byte === 12 ||
        byte === 13
      )
    )
      others++
  }
  return others / block.length <= 0.3
}

if (node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData === threadMark) {
  node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .on('message', ({ jobs }                     ) => node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .postMessage(jobs.map(hashFile)))
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
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
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

const isList = (value         ) => Array.isArray(value) && value.every(record/* isRecord */.u)

const isListOfDigests = (value         ) =>
  Array.isArray(value) && value.every(one => (0,record/* isRecord */.u)(one) && (0,record/* isRecord */.u)(one.digest))

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-worker.js
var hash_worker = __webpack_require__(29744);
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
      const by = replaced.get((0,digest/* sha256 */.sc)(text))
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
    const found = (0,digest/* digestOf */.ol)(readJson(results))
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

function sha256OfFile(path        , name        )         {
  const hashed = (0,hash_worker/* hashFile */.D)({ path, wanted: ['sha256'] })
  if ('error' in hashed)
    throw new errors/* DataError */.fL(`is not a file that can be read (${hashed.error})`, { path: name })
  return hashed.digests[0] 
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
  const { given, alone: about } = (0,options/* words */.a)(
    argv,
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
    about,
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
  const { given, alone } = (0,options/* words */.a)(argv, ['key', 'out'], ['help'])
  const [path] = alone
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
  const { bundleFromJSON, isBundleWithDsseEnvelope } = await Promise.all(/* import() */[__webpack_require__.e(1443), __webpack_require__.e(6028)]).then(__webpack_require__.t.bind(__webpack_require__, 76028, 19))
  const { TrustedRoot } = await __webpack_require__.e(/* import() */ 1443).then(__webpack_require__.t.bind(__webpack_require__, 21443, 19))
  const { toSignedEntity, toTrustMaterial, Verifier } = await Promise.all(/* import() */[__webpack_require__.e(1443), __webpack_require__.e(1254)]).then(__webpack_require__.t.bind(__webpack_require__, 51254, 19))
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


/***/ })

};
