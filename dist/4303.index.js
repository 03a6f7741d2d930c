export const id = 4303;
export const ids = [4303];
export const modules = {

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


/***/ })

};
