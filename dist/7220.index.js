export const id = 7220;
export const ids = [7220];
export const modules = {

/***/ 37220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gateCommand: () => (/* binding */ gateCommand)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(70455);
/* harmony import */ var _revisions_src_index_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15059);
/* harmony import */ var _base_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(55184);
/* harmony import */ var _doors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14264);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(86976);
/* harmony import */ var _run_gate_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(89144);
/* harmony import */ var _shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25498);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27665);
/* harmony import */ var _terminal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(95863);











/** Inputs of an action that mean something on the command line too. */
const switches = ['name', 'mode', 'on-inconclusive', 'working-directory']

/** One gate. Its inputs are options of the same name. */
async function gateCommand(
  name        ,
  argv                   ,
  signal             ,
)                     {
  const door = (0,_doors_js__WEBPACK_IMPORTED_MODULE_1__/* .doorOf */ .a)(name)
  const { schema } = await door.open()
  if (argv.includes('--help')) {
    process.stdout.write(gateUsage(door, schema))
    return 0
  }
  const asks = door.asks ?? []
  const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_2__/* .options */ .f)(
    argv,
    [
      ...[...(0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .inputNames */ .vj)(schema), ...switches, 'base', ..._terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOptions */ .lt],
      ...asks.filter(ask => ask.takes !== undefined).map(ask => ask.name),
    ],
    asks.filter(ask => ask.takes === undefined).map(ask => ask.name),
  )
  const texts = (option        ) => given.get(option) ?? []
  const shared = await (0,_shared_js__WEBPACK_IMPORTED_MODULE_5__/* .readShared */ .q)(option => (switches.includes(option) ? texts(option) : []))
  const asked = asks
    .filter(ask => given.has(ask.name))
    .map(ask => [ask.name, ask.takes === undefined ? '' : (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(texts(ask.name).at(-1) )]         )
  const { base } = (0,_base_js__WEBPACK_IMPORTED_MODULE_6__/* .baseOfRevision */ .G)(shared['working-directory'], texts('base').at(-1))
  const context          = {
    id: shared.name ?? name,
    head: (0,_revisions_src_index_js__WEBPACK_IMPORTED_MODULE_7__/* .workingTree */ .c)(shared['working-directory']),
    ...(base === undefined ? {} : { base }),
    results: [],
    asked: new Map(asked),
    leave: (path, text) => (0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .write */ .M9)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(shared['working-directory'], path), text),
    log: _terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalLog */ .dg,
    signal,
  }
  const { result, status, error } = await (0,_run_gate_js__WEBPACK_IMPORTED_MODULE_8__/* .runGate */ .R)(door, (0,_inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .settingsFromText */ .lR)(schema, texts), context, {
    mode: shared.mode,
    onInconclusive: shared['on-inconclusive'],
  })
  const report = { results: [result], mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  ;(0,_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .tell */ .qz)(report, error === undefined ? [] : [error], given)
  return status
}

function gateUsage({ name, asks = [] }      , schema            )         {
  const { properties, required = [] } = schema                
                                                                          
                       
   
  const lines = Object.entries(properties).map(([option, { description, default: fallback }]) => {
    const note = required.includes(option)
      ? ' (needed)'
      : fallback === undefined
        ? ''
        : ` (default ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_9__/* .isRecord */ .u)(fallback) ? JSON.stringify(fallback) : fallback})`
    return `  --${option}${note}\n      ${description}`
  })
  for (const ask of asks)
    lines.push(`  --${ask.name}${ask.takes === undefined ? '' : ` ${ask.takes}`}\n      ${ask.description}`)
  return `usage: probity ${name} [--<input> VALUE]...

${lines.join('\n')}

A list takes its option several times. Besides: --base, ${switches.map(option => `--${option}`).join(', ')}, ${_terminal_js__WEBPACK_IMPORTED_MODULE_4__/* .reportOptions */ .lt
    .map(option => `--${option}`)
    .join(', ')}.
`
}


/***/ })

};
