export const id = 915;
export const ids = [915];
export const modules = {

/***/ 38915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runAction: () => (/* binding */ runAction)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var _github_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(29292);
/* harmony import */ var _github_src_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6368);
/* harmony import */ var _revisions_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(15059);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(56659);
/* harmony import */ var _doors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14264);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(86976);
/* harmony import */ var _job_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(79592);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89144);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(25498);










/**
 * One gate as a step of a job. Reports first, fails last: the verdict stands whatever becomes of the report.
 * Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
async function runAction(name        , signal             )                     {
  const door = (0,_doors_js__WEBPACK_IMPORTED_MODULE_1__/* .doorOf */ .a)(name)
  const shared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_2__/* .readShared */ .q)(_job_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF)
  const folder = (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .workingDirectory */ .p7)(shared['working-directory'])
  const switches = { mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  const event = (0,_github_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .readEvent */ .j)(process.env, path => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'utf8'))
  const { base } = (0,_base_js__WEBPACK_IMPORTED_MODULE_5__/* .baseOfEvent */ .p)(folder, event)
  const context = {
    id: shared.name ?? name,
    head: (0,_revisions_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .workingTree */ .c)(folder),
    ...(base === undefined ? {} : { base }),
    results: [],
    log: _job_js__WEBPACK_IMPORTED_MODULE_3__/* .log */ .Rm,
    signal,
  }
  const settings = door.schema().then(schema => (0,_inputs_js__WEBPACK_IMPORTED_MODULE_7__/* .settingsFromText */ .l)(schema, _job_js__WEBPACK_IMPORTED_MODULE_3__/* .input */ .hF))
  const { result, status, error } = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .runGate */ .R)(door, settings, context, switches)
  const report = (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .ofRun */ .XP)({ results: [result], ...switches }, event)
  ;(0,_github_src_index_js__WEBPACK_IMPORTED_MODULE_9__/* .setOutputs */ .n0)({
    verdict: result.verdict,
    blocked: String(status !== 0),
    'result-path': (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .leaveJson */ .O9)(`${result.gate}-${result.id}`, result),
  })
  await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .show */ .WU)(report, error === undefined ? [] : [error], folder)
  if (!signal.aborted)
    await (0,_job_js__WEBPACK_IMPORTED_MODULE_3__/* .post */ .bE)(event, report, shared['github-token'] ?? '', {
      comment: shared.comment,
      codeScanning: shared['code-scanning'],
      folder,
    })
  return status
}


/***/ }),

/***/ 14264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doorOf),
/* harmony export */   i: () => (/* binding */ doors)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/**
 * The registry: one line per gate. What stands here is what an action, a policy section and a command may
 * name; the gates themselves are loaded when they run.
 */


/** A gate as an action: how it is found and described before it is loaded. */
                       
              
               
                     
              
                                                                                                             
                                                                         
                                                                       
                           
                                
                               
 

const doors                  = [
  {
    name: 'fairness-gate',
    title: 'fairness gate',
    description: 'How each group of people fares under a model, and whether a limit is exceeded.',
    icon: 'users',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(505), __webpack_require__.e(953)]).then(__webpack_require__.bind(__webpack_require__, 80953))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 509).then(__webpack_require__.bind(__webpack_require__, 7509))).schema,
  },
  {
    name: 'accuracy-gate',
    title: 'accuracy gate',
    description: 'How right a model is, and whether it got worse than the base.',
    icon: 'target',
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(505), __webpack_require__.e(804)]).then(__webpack_require__.bind(__webpack_require__, 3804))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 17).then(__webpack_require__.bind(__webpack_require__, 23017))).schema,
  },
  {
    name: 'pii-scan',
    title: 'scan for personal data',
    description: 'Whether a change brings personal data into files, tables, notebooks and model artefacts.',
    icon: 'eye-off',
    asks: [
      {
        name: 'matches',
        takes: 'FILE',
        description: 'Write every place as JSON: file, start and end byte, entity and line; no value.',
      },
      {
        name: 'update-baseline',
        description: 'Accept what is found now, in the file that `baseline` names.',
      },
    ],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(707), __webpack_require__.e(305)]).then(__webpack_require__.bind(__webpack_require__, 40305))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 628).then(__webpack_require__.bind(__webpack_require__, 76628))).schema,
  },
  {
    name: 'model-card',
    title: 'model card',
    description: 'Whether the model card is complete, current, and says what was measured.',
    icon: 'file-text',
    after: ['fairness-gate', 'accuracy-gate', 'dataset-check', 'pii-scan'],
    asks: [
      { name: 'write', description: 'Fill the generated block of the card from the results of the gates.' },
      { name: 'init', description: 'Write a new card that asks what has to be told.' },
    ],
    load: async () => (await Promise.all(/* import() */[__webpack_require__.e(9), __webpack_require__.e(430), __webpack_require__.e(770), __webpack_require__.e(261)]).then(__webpack_require__.bind(__webpack_require__, 13261))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 570).then(__webpack_require__.bind(__webpack_require__, 35570))).schema,
  },
  {
    name: 'dataset-check',
    title: 'dataset check',
    description: 'Whether the data is the data that was committed, pushed and described.',
    icon: 'database',
    asks: [
      {
        name: 'write',
        description:
          'Write probity.lock: the SHA-256 of every file of --paths, or of those it names already.',
      },
    ],
    load: async () => (await __webpack_require__.e(/* import() */ 651).then(__webpack_require__.bind(__webpack_require__, 36651))).gate,
    schema: async () => (await __webpack_require__.e(/* import() */ 126).then(__webpack_require__.bind(__webpack_require__, 17126))).schema,
  },
]

/** The door of a gate; a `ConfigError` that suggests the nearest where there is none of that name. */
function doorOf(name        )       {
  const door = doors.find(candidate => candidate.name === name)
  if (door === undefined) {
    const names = doors.map(candidate => candidate.name)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there is no gate \`${name}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, {
      remedy: `the gates are ${names.join(', ')}`,
    })
  }
  return door
}


/***/ })

};
