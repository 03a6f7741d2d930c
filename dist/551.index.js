export const id = 551;
export const ids = [551];
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

/***/ 73551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  stickyComment: () => (/* binding */ stickyComment)
});

// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/validate-result.js
var validate_result = __webpack_require__(17770);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __webpack_require__(86781);
;// CONCATENATED MODULE: ./.build/packages/report/src/merge.js

                                                 


/** When and of what a report is: a later run first of all, then the commit so that the order is total. */
                                     

/**
 * Joins the results of two reports on the same pull request. Of results of the same gate and section the
 * later run's stays; of a run in two, the worse. The report of the latest run gives the head, and what is of
 * another head is dropped for good. Commutative, associative, and idempotent on what it returns.
 */
function merge(a        , b        )         {
  const [stampA, stampB] = [stampOf(a), stampOf(b)]
  const order = compareStamps(stampA, stampB)
  const latest = order > 0 ? [a] : order < 0 ? [b] : [a, b]
  const sha = latest[0] .head?.sha ?? ''
  const others = [a, b].filter(report => (report.head?.sha ?? '') !== sha).map(stampOf)
  const since = greatest([a.since, b.since, ...others], compareStamps)
  const chosen = new Map               ()
  for (const entry of [...entriesOf(a), ...entriesOf(b)]) {
    if (entry.stamp.sha !== sha || (since !== undefined && compareStamps(entry.stamp, since) <= 0)) continue
    const key = JSON.stringify([entry.result.gate, entry.result.id])
    const other = chosen.get(key)
    if (other === undefined || compareEntries(entry, other) > 0) chosen.set(key, entry)
  }
  const entries = [...chosen.values()].sort(
    (one, two) => (0,standing/* compare */.UD)(one.result.gate, two.result.gate) || (0,standing/* compare */.UD)(one.result.id, two.result.id),
  )
  const run = pick(latest.map(report => report.run))
  const origins = entries.map(({ stamp: { id, attempt } }) => ({ id, attempt }))
  const isOneRun = origins.every(
    origin => origin.id === (run?.id ?? 0) && origin.attempt === (run?.attempt ?? 0),
  )
  return {
    results: entries.map(entry => entry.result),
    mode: latest.some(report => report.mode === 'enforce') ? 'enforce' : 'report',
    onInconclusive: (['fail', 'warn', 'pass']         ).find(effect =>
      latest.some(report => report.onInconclusive === effect),
    ) ,
    ...present({
      head: pick(latest.map(report => report.head)),
      base: pick(latest.map(report => report.base)),
      run,
      origins: isOneRun ? undefined : origins,
      since,
    }),
  }
}

                 
                    
              
 

function entriesOf(report        )          {
  const own = stampOf(report)
  return report.results.map((result, index) => ({ result, stamp: { ...own, ...report.origins?.[index] } }))
}

function stampOf({ run, head }        )        {
  return { id: run?.id ?? 0, attempt: run?.attempt ?? 0, sha: head?.sha ?? '' }
}

function compareStamps(a       , b       )         {
  return a.id - b.id || a.attempt - b.attempt || (0,standing/* compare */.UD)(a.sha, b.sha)
}

/** Later, then worse, then by text: two jobs of one run that say different things are settled the same way everywhere. */
function compareEntries(a       , b       )         {
  return (
    compareStamps(a.stamp, b.stamp) ||
    (0,verdict/* compareVerdicts */.m3)(b.result.verdict, a.result.verdict) ||
    (0,standing/* compare */.UD)((0,digest/* canonicalJson */.d)(a.result), (0,digest/* canonicalJson */.d)(b.result))
  )
}

/** Of what two jobs of the same run say of the whole, one, the same whichever comes first. */
function pick   (values                            )                {
  return greatest(values, (a, b) => (0,standing/* compare */.UD)((0,digest/* canonicalJson */.d)(a), (0,digest/* canonicalJson */.d)(b)))
}

function greatest   (values                            , order                        )                {
  return values
    .filter(value => value !== undefined)
    .reduce               (
      (found, value) => (found === undefined || order(value, found) > 0 ? value : found),
      undefined,
    )
}

function present                  (fields   )             {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))              
}

// EXTERNAL MODULE: ./.build/packages/report/src/marker.js
var marker = __webpack_require__(79023);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __webpack_require__(96135);
// EXTERNAL MODULE: ./.build/packages/report/src/markdown.js + 2 modules
var markdown = __webpack_require__(81447);
// EXTERNAL MODULE: ./.build/packages/report/src/digest.js
var src_digest = __webpack_require__(2845);
;// CONCATENATED MODULE: ./.build/packages/runner/src/sticky-comment.js



/** The comment that holds every gate of every job: how it begins, and how it follows from what stands there. */
                                
                
                                                                          
 

/**
 * Joins a report with those that stand in the comment already. The text is a function of the set of reports,
 * whatever the order in which jobs write it.
 *
 * A digest that does not validate is dropped and said so: anybody who may edit comments can reach it.
 */
function stickyComment(report        , repositoryUrl        , log     )                {
  return {
    marker: '<!-- probity key=audit',
    compose(standing) {
      let merged = merge(report, report)
      let before                    
      for (const body of standing) {
        const other = read(body, repositoryUrl, log)
        if (other === undefined) continue
        // What an earlier run said: a step of this run that adds its verdict is no news to anybody yet.
        if ((0,marker/* readMarker */.t7)(body)?.run !== report.run?.id) before = other
        merged = merge(merged, other)
      }
      const isWorse = before !== undefined && (0,verdict/* compareVerdicts */.m3)((0,src_report/* verdictOf */.Vj)(merged), (0,src_report/* verdictOf */.Vj)(before)) < 0
      return { body: (0,markdown/* renderComment */.wQ)(merged), isWorse }
    },
  }
}

function read(body        , repositoryUrl        , log     )                     {
  try {
    return (0,src_digest/* decodeDigest */.bY)(body, validate_result/* validate */.t, repositoryUrl)
  } catch (error) {
    if (!(error instanceof errors/* ProbityError */.M7)) throw error
    log.warning(error.message)
  }
}


/***/ })

};
