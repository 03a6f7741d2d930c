export const id = 3844;
export const ids = [3844];
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


/***/ }),

/***/ 23844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   writeEvidence: () => (/* binding */ writeEvidence)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66850);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(48069);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(48255);
/* harmony import */ var _file_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12115);
/* harmony import */ var _sigstore_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(31577);



                                                      



/** Where the files of the evidence are. */
                          
                   
                                                      
                   
                   
                 
 

/**
 * Writes the evidence of an audit: its results, a statement for each gate and one of all, their predicates, and
 * the checksums of what they are about. The policy is that which governed.
 *
 * @param previous statements that this one replaces, as files.
 */
function writeEvidence(
  folder        ,
  results                       ,
  governing                       ,
  facts                                         ,
  previous                    = [],
)          {
  (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(folder, { recursive: true })
  const policy = (governing?.texts ?? []).map(({ path, text }) => ({ path, sha256: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(text) }))
  const supersedes = previous.map(path => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sha256 */ .sc)(statementText(path)))
  const leave = (name        , text        ) => {
    const path = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, (0,_file_name_js__WEBPACK_IMPORTED_MODULE_3__/* .fileName */ .M)(name))
    ;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(path, text)
    return path
  }
  const write = (name        , statement           ) => ({
    statement: leave(`${name}.statement.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(statement)),
    predicate: leave(`${name}.predicate.json`, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .canonicalJson */ .dj)(statement.predicate)),
  })
  const about = { ...facts, policy }
  const audit = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)(results, { ...about, supersedes })
  const written = write('audit', audit)
  for (const result of results)
    write(result.id === 'audit' ? 'gate-audit' : result.id, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .statementOf */ .T8)([result], about))
  return {
    ...written,
    checksums: leave('checksums.txt', (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .checksums */ .vw)(audit)),
    results: leave('results.json', `${JSON.stringify(results, null, 2)}\n`),
  }
}

/** The statement in a file: itself, or what is signed in an envelope or in a bundle of Sigstore. */
function statementText(path        )         {
  const text = read(path)
  let value         
  try {
    value = JSON.parse(text)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .DataError */ .fL('is no statement', { path }, { cause })
  }
  const envelope = (0,_sigstore_js__WEBPACK_IMPORTED_MODULE_6__/* .isBundle */ .b)(value) ? value.dsseEnvelope : value
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_7__/* .isEnvelope */ .XT)(envelope) ? Buffer.from(envelope.payload, 'base64').toString('utf8') : text
}

function read(path        )         {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8')
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .ConfigError */ .xL(`\`--previous\`: ${path} cannot be read`, { cause })
  }
}


/***/ })

};
