export const id = 8236;
export const ids = [8236];
export const modules = {

/***/ 58236:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runCommand: () => (/* binding */ runCommand)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(20198);
/* harmony import */ var _doors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14264);



/**
 * `probity <command>`: a gate, `audit`, `explain`, `init`, `verify` or `sign`. The verdict goes to standard output, progress and
 * errors to standard error. Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
async function runCommand(argv                   , signal             )                     {
  const [name, ...rest] = argv
  switch (name) {
    case undefined:
    case '--help':
    case '-h':
    case 'help':
      process.stdout.write(usage())
      return name === undefined ? 2 : 0
    case '--version':
      process.stdout.write(`${_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}\n`)
      return 0
    case 'audit':
      return (await Promise.all(/* import() */[__webpack_require__.e(1047), __webpack_require__.e(6904)]).then(__webpack_require__.bind(__webpack_require__, 86904))).auditCommand(rest, signal)
    case 'explain':
      return (await Promise.all(/* import() */[__webpack_require__.e(1047), __webpack_require__.e(6904)]).then(__webpack_require__.bind(__webpack_require__, 86904))).explainCommand(rest, signal)
    case 'init':
      return (await Promise.all(/* import() */[__webpack_require__.e(5707), __webpack_require__.e(1047), __webpack_require__.e(7805)]).then(__webpack_require__.bind(__webpack_require__, 47805))).initCommand(rest, signal)
    case 'verify':
      return (await Promise.all(/* import() */[__webpack_require__.e(1047), __webpack_require__.e(8819), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 34067))).verifyCommand(rest)
    case 'sign':
      return (await Promise.all(/* import() */[__webpack_require__.e(1047), __webpack_require__.e(8819), __webpack_require__.e(4067)]).then(__webpack_require__.bind(__webpack_require__, 34067))).signCommand(rest)
    default:
      return (await Promise.all(/* import() */[__webpack_require__.e(1047), __webpack_require__.e(7220)]).then(__webpack_require__.bind(__webpack_require__, 37220))).gateCommand(name, rest, signal)
  }
}

function usage()         {
  const lines = _doors_js__WEBPACK_IMPORTED_MODULE_1__/* .doors */ .i.map(door => `  ${door.name.padEnd(18)} ${door.description}`)
  return `probity ${_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .version */ .r}

usage: probity audit [--base REVISION]
       probity explain CLAIM [--base REVISION]
       probity init
       probity verify --statement FILE [--key PUBLIC.pem]
       probity sign STATEMENT --key PRIVATE.pem --out FILE
       probity <gate> [--<input> VALUE]... [--base REVISION] [--json FILE] [--markdown FILE] [--junit FILE]

${lines.join('\n')}

--base names the branch or commit to compare with, such as origin/main.
probity <gate> --help lists the inputs of a gate.
exit status: 0 not blocked, 1 blocked, 2 could not run
`
}


/***/ })

};
