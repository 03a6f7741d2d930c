export const id = 2972;
export const ids = [2972,3844,4303];
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

/***/ 22972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAuditAction: () => (/* binding */ runAuditAction)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/github/src/event.js
var src_event = __webpack_require__(29292);
// EXTERNAL MODULE: ./.build/packages/github/src/commands.js
var commands = __webpack_require__(6368);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./.build/packages/core/src/small.js
var small = __webpack_require__(92135);
// EXTERNAL MODULE: ./.build/packages/core/src/keys.js
var keys = __webpack_require__(482);
;// CONCATENATED MODULE: ./.build/packages/report/src/trend.js


/** What was held against each limit over the last merges, by the key of its claim, oldest first. */
                                                               

const opening = '[probity-trend]:data:application/json;base64,'
/** Merges that are told of, and claims. */
const mostMerges = 8
const mostClaims = 50

/** GitHub takes no longer text of a check run. */
const mostText = 65_535

/**
 * A trend as a line of Markdown that renders as nothing, for the text of a check run. Of keys so long that they
 * do not fit, the last are left out.
 */
function encodeTrend(trend       )         {
  const entries = Object.entries(trend)
  for (;;) {
    const bytes = Buffer.from(JSON.stringify(Object.fromEntries(entries)))
    const text = opening + bytes.toString('base64')
    if (text.length <= mostText) return text
    entries.pop()
  }
}

/** The trend in the text of a check run; an empty one where there is none, or somebody else wrote it. */
function decodeTrend(text                    )        {
  const line = text?.split(/\r?\n/).find(line => line.startsWith(opening))
  if (line === undefined) return {}
  try {
    const value          = JSON.parse(Buffer.from(line.slice(opening.length), 'base64').toString('utf8'))
    return isTrend(value) ? value : {}
  } catch {
    return {}
  }
}

function isTrend(value         )                 {
  if (!(0,record/* isRecord */.u)(value)) return false
  const entries = Object.values(value)
  return (
    entries.length <= mostClaims &&
    entries.every(
      values => Array.isArray(values) && values.length <= mostMerges && values.every(Number.isFinite),
    )
  )
}

/** The trend with what these results hold at its end; claims that are no longer made are gone. */
function extendTrend(trend       , results                       )        {
  const entries = told(results).map(({ key, value }) => [
    key,
    [...(own(trend, key) ?? []), value].slice(-mostMerges),
  ])
  return Object.fromEntries(entries.slice(0, mostClaims))         
}

/** The trend as a table, with what is held now; undefined where nothing was held before. */
function trendExhibit(trend       , results                       )                      {
  const rows = told(results).flatMap(({ key, value }) => {
    const before = own(trend, key)
    if (before === undefined || before.length === 0) return []
    return [
      [
        key,
        sparkline([...before, value]),
        before.map(past => (0,src_text/* numberText */.$4)(past)).join(', '),
        (0,src_text/* numberText */.$4)(value),
      ],
    ]
  })
  if (rows.length === 0) return undefined
  return {
    title: `Over the last ${mostMerges} merges`,
    columns: ['claim', 'trend', 'merges, oldest first', 'here'].map(title => ({
      title,
      kind: 'text'         ,
    })),
    rows,
  }
}

/** What is held against a limit, of claims whose number may be shown. */
function told(results                       )                                   {
  return results.flatMap(result =>
    result.claims.flatMap((claim       ) => {
      if (claim.value === null || !Number.isFinite(claim.value) || claim.n === 0 || (0,small/* isHidden */.d)(claim)) return []
      return [{ key: (0,keys/* claimKey */.E)(result, claim), value: claim.value }]
    }),
  )
}

/** A key comes from the repository: `__proto__` is no value. */
function own(trend       , key        )                                {
  return Object.hasOwn(trend, key) ? trend[key] : undefined
}

const bars = '▁▂▃▄▅▆▇█'

/**
 * Numbers as bars between the least and the greatest of them.
 *
 * @example sparkline([0.06, 0.05, 0.06, 0.17]) // '▂▁▂█'
 */
function sparkline(values                   )         {
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const at = (value        ) =>
    high === low ? 0 : Math.round(((value - low) / (high - low)) * (bars.length - 1))
  return values.map(value => bars[at(value)]).join('')
}

// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
// EXTERNAL MODULE: ./.build/packages/report/src/summary.js
var summary = __webpack_require__(51329);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js
var src_base = __webpack_require__(55184);
// EXTERNAL MODULE: ./.build/packages/runner/src/evidence/write-evidence.js
var write_evidence = __webpack_require__(23844);
;// CONCATENATED MODULE: ./.build/packages/runner/src/generated/validate-audit-inputs.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/audit-inputs@1","title":"AuditInputs","type":"object","additionalProperties":false,"properties":{"policy":{"type":"string","default":".github/probity.yml","description":"The policy: which gates run, with which settings and limits. Read from the base of a pull request."},"waivers":{"type":"string","default":".github/probity-waivers.yml","description":"The waivers: what is accepted, by whom, why and until when. Read from where the policy is read."},"comment":{"type":"boolean","default":true,"description":"Whether the verdict is written to the comment of the pull request."},"check":{"type":"boolean","default":false,"description":"Whether a check run of its own is written, with the trend over the last merges; it needs `checks: write` (else `statuses: write` for a line)."},"review":{"enum":["off","comment","request-changes"],"default":"off","description":"Whether the findings on changed lines are posted as a pull request review, at most 30 at a time; `request-changes` requests changes while the verdict blocks."},"code-scanning":{"type":"boolean","default":false,"description":"Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts."},"working-directory":{"type":"string","default":".","description":"Folder of the repository that all paths are relative to."},"github-token":{"type":"string","x-action-default":"${{ github.token }}","description":"Token that writes the comment, the review and the check run."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/audit-inputs@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.policy === undefined){
data.policy = ".github/probity.yml";
}
if(data.waivers === undefined){
data.waivers = ".github/probity-waivers.yml";
}
if(data.comment === undefined){
data.comment = true;
}
if(data.check === undefined){
data.check = false;
}
if(data.review === undefined){
data.review = "off";
}
if(data["code-scanning"] === undefined){
data["code-scanning"] = false;
}
if(data["working-directory"] === undefined){
data["working-directory"] = ".";
}
for(const key0 in data){
if(!((((((((key0 === "policy") || (key0 === "waivers")) || (key0 === "comment")) || (key0 === "check")) || (key0 === "review")) || (key0 === "code-scanning")) || (key0 === "working-directory")) || (key0 === "github-token"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(typeof data.policy !== "string"){
const err1 = {instancePath:instancePath+"/policy",schemaPath:"#/properties/policy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(typeof data.waivers !== "string"){
const err2 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data.comment !== "boolean"){
const err3 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data.check !== "boolean"){
const err4 = {instancePath:instancePath+"/check",schemaPath:"#/properties/check/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
let data4 = data.review;
if(!(((data4 === "off") || (data4 === "comment")) || (data4 === "request-changes"))){
const err5 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/enum",keyword:"enum",params:{allowedValues: schema11.properties.review.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data["code-scanning"] !== "boolean"){
const err6 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/properties/code-scanning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data["working-directory"] !== "string"){
const err7 = {instancePath:instancePath+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data["github-token"] !== undefined){
if(typeof data["github-token"] !== "string"){
const err8 = {instancePath:instancePath+"/github-token",schemaPath:"#/properties/github-token/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var src_inputs = __webpack_require__(86976);
// EXTERNAL MODULE: ./.build/packages/runner/src/job.js + 1 modules
var job = __webpack_require__(63311);
// EXTERNAL MODULE: ./.build/packages/runner/src/post.js + 10 modules
var post = __webpack_require__(10953);
// EXTERNAL MODULE: ./.build/packages/runner/src/audit/audit.js + 2 modules
var audit = __webpack_require__(84303);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared-inputs.js
var shared_inputs = __webpack_require__(3228);
;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/audit-inputs.js


const {
  comment,
  'code-scanning': codeScanning,
  'working-directory': folder,
  'github-token': token,
} = shared_inputs/* sharedInputs */.d.properties

/** Inputs of the audit. All that governs is in the policy, which a pull request cannot change for itself. */
const auditInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/audit-inputs@1',
  title: 'AuditInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    policy: {
      type: 'string',
      default: '.github/probity.yml',
      description:
        'The policy: which gates run, with which settings and limits. Read from the base of a pull request.',
    },
    waivers: {
      type: 'string',
      default: '.github/probity-waivers.yml',
      description:
        'The waivers: what is accepted, by whom, why and until when. Read from where the policy is read.',
    },
    comment,
    check: {
      type: 'boolean',
      default: false,
      description:
        'Whether a check run of its own is written, with the trend over the last merges; it needs `checks: write` (else `statuses: write` for a line).',
    },
    review: {
      enum: ['off', 'comment', 'request-changes'],
      default: 'off',
      description:
        'Whether the findings on changed lines are posted as a pull request review, at most 30 at a time; `request-changes` requests changes while the verdict blocks.',
    },
    'code-scanning': codeScanning,
    'working-directory': folder,
    'github-token': { ...token, description: 'Token that writes the comment, the review and the check run.' },
  },
}         

const auditOutputs = {
  verdict: 'The worst of all gates: pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether the verdict stops the merge: true or false.',
  'result-path': 'All results as JSON: a list of `probity/result@1`.',
  'predicate-path': 'Predicate of the evidence, for `actions/attest`; the statements lie beside it.',
  'checksums-path': 'Checksums of what the evidence is about, for `actions/attest`.',
}         

;// CONCATENATED MODULE: ./.build/packages/runner/src/audit/audit-action.js








                                                               







/**
 * The whole audit as a step of a job. Reports first, fails last. Returns the exit status: 0 not blocked,
 * 1 blocked, 2 a gate or the audit could not run.
 */
async function runAuditAction(signal             )                     {
  const inputs = await (0,src_inputs/* readInputs */.Ko)             (auditInputs, validate, job/* input */.hF)
  const folder = (0,job/* workingDirectory */.p7)(inputs['working-directory'])
  const event = (0,src_event/* readEvent */.j)(process.env, path => (0,external_node_fs_.readFileSync)(path, 'utf8'))
  const token = inputs['github-token'] ?? ''
  const evaluatedAt = new Date()
  const { base, target } = (0,src_base/* baseOfEvent */.p)(folder, event)
  const context               = {
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(base === undefined ? {} : { base }),
    ...(isGoverned(event) && target !== undefined ? { target } : {}),
    fetch: async (repository, path, commit) => {
      const { connect, readFile } = await __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 37664))
      return readFile(await connect({ token, apiUrl: event.apiUrl }), repository, path, commit)
    },
    log: job/* log */.Rm,
    signal,
  }
  const found = await (0,audit.audit)(inputs, context, evaluatedAt)
  const trend = inputs.check ? await trendBefore(event, token) : {}
  const report = (0,job/* ofRun */.XP)(withTrend(found.report, trend), event)
  const { predicate, checksums } = (0,write_evidence.writeEvidence)(
    (0,external_node_path_.join)((0,job/* outputFolder */.qi)(), 'evidence'),
    report.results,
    found.governing,
    {
      evaluatedAt,
      url: `${event.run.url}/attempts/${event.run.attempt}`,
      repository: `${event.serverUrl}/${event.owner}/${event.repo}`,
      event: {
        name: event.kind,
        head: event.headSha,
        ...(event.baseSha === undefined ? {} : { base: event.baseSha }),
      },
    },
  )
  ;(0,commands/* setOutputs */.n0)({
    verdict: (0,src_report/* verdictOf */.Vj)(report),
    blocked: String(found.status !== 0),
    'result-path': (0,job/* leaveJson */.O9)('audit', report.results),
    'predicate-path': predicate,
    'checksums-path': checksums,
  })
  ;(0,job/* show */.WU)(report, found.errors, folder)
  if (!signal.aborted)
    await (0,post.post)(event, report, token, {
      folder,
      comment: inputs.comment,
      review: inputs.review,
      codeScanning: inputs['code-scanning'],
      ...(inputs.check ? { checkRun: checkRun(report, event, trend, folder) } : {}),
    })
  return found.status
}

/** On these events the change is not yet accepted, and the base's policy counts. */
function isGoverned({ kind }       )          {
  return kind === 'pull_request' || kind === 'pull_request_target' || kind === 'merge_group'
}

const checkName = 'probity'

/** What the last merges were held at, from the check run of the base. Whatever GitHub answers, there is an audit. */
async function trendBefore({ owner, repo, baseSha, apiUrl }       , token        )                 {
  if (baseSha === undefined || token === '') return {}
  const { checkRunText, connect } = await __webpack_require__.e(/* import() */ 7664).then(__webpack_require__.bind(__webpack_require__, 37664))
  try {
    const client = await connect({ token, apiUrl })
    return decodeTrend(await checkRunText(client, { owner, repo, commit: baseSha, name: checkName }))
  } catch (error) {
    job/* log */.Rm.debug(`the trend could not be read: ${error instanceof Error ? error.message : error}`)
    return {}
  }
}

/** The trend belongs to no gate: it stands with the policy. */
function withTrend(report        , trend       )         {
  const exhibit = trendExhibit(trend, report.results)
  if (exhibit === undefined) return report
  const results = report.results.map(result =>
    result.gate === 'policy' ? { ...result, exhibits: [...result.exhibits, exhibit] } : result,
  )
  return { ...report, results }
}

/** What the checks of the pull request show. A merge adds to the trend, a pull request does not. */
function checkRun(
  report        ,
  event       ,
  trend       ,
  folder        ,
)                                   {
  const verdict = (0,src_report/* verdictOf */.Vj)(report)
  const isFine = verdict === 'pass' || verdict === 'skipped'
  return {
    name: checkName,
    isAlways: true,
    conclusion: (0,src_report/* isBlocked */.lT)(report) ? 'failure' : isFine ? 'success' : 'neutral',
    title: (0,src_text/* cut */.Jj)((0,standing/* verdictLine */.MT)(report), 255),
    summary: (0,summary/* renderSummary */.B)(report, { budgetBytes: 65_535 }),
    text: encodeTrend(event.kind === 'push' ? extendTrend(trend, report.results) : trend),
    annotations: (0,job/* annotationsOf */.Ih)(report, folder),
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
    settingsDigest: (0,digest/* digestOf */.ol)(texts),
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
