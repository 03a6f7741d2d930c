export const id = 933;
export const ids = [933];
export const modules = {

/***/ 50933:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gate: () => (/* binding */ gate)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84981);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(66850);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20198);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(54671);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(26317);
/* harmony import */ var _generated_validate_settings_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(89010);
/* harmony import */ var _needed_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2787);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54368);
/* harmony import */ var _schema_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23017);

                                                                   





const gate                             = { name: 'accuracy-gate', schema: _schema_js__WEBPACK_IMPORTED_MODULE_0__/* .schema */ .w, validate: _generated_validate_settings_js__WEBPACK_IMPORTED_MODULE_1__/* .validate */ .t, run }

/** Measures how right a model is, and whether it got worse than the base. */
async function run(settings                      , context         )                      {
  const { read, measured, ...report } = await reportOf(settings, context)
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .worst */ .QZ)(report.claims.map(claim => claim.verdict)),
    headline: headline(report.claims, measured),
    confidence: _report_js__WEBPACK_IMPORTED_MODULE_3__/* .confidence */ .R,
    ...report,
    coverage: { read, skipped: [] },
    settingsDigest: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .digestOf */ .ol)(settings),
    tool: { name: 'probity', version: _core_src_index_js__WEBPACK_IMPORTED_MODULE_5__/* .version */ .r },
  }
}

/** From files of metrics, or from predictions. Either is loaded once the settings say enough to need it. */
async function reportOf(settings                      , context         )                  {
  const { predictions, metrics } = settings
  if (predictions === undefined && metrics !== undefined) {
    const { fromFiles } = await __webpack_require__.e(/* import() */ 7066).then(__webpack_require__.bind(__webpack_require__, 87066))
    return fromFiles({ ...settings, metrics }, context)
  }
  (0,_needed_js__WEBPACK_IMPORTED_MODULE_6__/* .checkNeeded */ .c)(settings)
  const { fromPredictions } = await Promise.all(/* import() */[__webpack_require__.e(5707), __webpack_require__.e(5471), __webpack_require__.e(1277)]).then(__webpack_require__.bind(__webpack_require__, 21277))
  return fromPredictions(settings, context)
}

function headline(claims                  , measured        )         {
  if (claims.length === 0) return `${measured} measured; no limit is set, so nothing is judged`
  const failed = claims.filter(claim => claim.verdict === 'fail')
  const first = failed[0]
  if (first !== undefined) {
    const where = Object.keys(first.slice).length === 0 ? '' : ` by ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_7__/* .sliceText */ .S$)(first.slice)}`
    const what = first.change === null ? 'beyond its limit' : 'worse than the base'
    const more = failed.length > 1 ? `, and ${failed.length - 1} more` : ''
    return `${first.title}${where} ${what}${more}`
  }
  const judged = claims.filter(claim => claim.verdict !== 'skipped')
  const undecided = judged.filter(claim => claim.verdict !== 'pass')
  if (undecided.length > 0)
    return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_8__/* .countText */ .lT)(undecided.length)} of ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(claims.length, 'limit')} cannot be judged`
  if (judged.length === 0) return `${measured} measured; there is no base to compare with`
  return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_8__/* .plural */ .LS)(judged.length, 'limit')} ${judged.length === 1 ? 'holds' : 'hold'} over ${measured}`
}


/***/ }),

/***/ 2787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ checkNeeded)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                               
                                                                   

/** Settings that name a file of predictions and its labels. */
                                                                                              

/** Throws a `ConfigError` for settings that say too little to measure anything. */
function checkNeeded(
  settings                      ,
  task       ,
)                                         {
  const { predictions, label, prediction, score, probabilities, query } = settings
  const need = (name        , what        ) => {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`${name}\` is needed: ${what}`)
  }
  if (predictions === undefined)
    need('predictions', 'a file of predictions, or `metrics` that names files of metrics')
  if (label === undefined) need('label', 'the column with the true outcome')
  if (task === undefined) return
  if (task === 'ranking') {
    if (query === undefined) need('query', 'the column that names the query of each row')
    if (score === undefined) need('score', 'the column that the rows of a query are ordered by')
  } else if (task === 'regression') {
    if (prediction === undefined) need('prediction', 'the column with the predicted number')
  } else if (prediction === undefined && score === undefined && probabilities === undefined)
    need('prediction', 'the column with the predicted class, or a `score`, or `probabilities`')
}


/***/ }),

/***/ 54368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ confidence)
/* harmony export */ });
                                                         

/** Of every interval of a result. */
const confidence = 0.95

/** What was found, from predictions or from files of metrics. */
                       
                                                                                                        
                        
                                                                       
                  
 


/***/ })

};
