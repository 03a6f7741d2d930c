export const id = 8598;
export const ids = [8598];
export const modules = {

/***/ 38598:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readFrictionless: () => (/* binding */ readFrictionless)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70455);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(46807);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(42680);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10201);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2445);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88347);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23559);








/**
 * Reads the `resources` of a Frictionless data package. `hash` is an MD5 unless it says `sha256:…`; `hash` and
 * `bytes` are of the file as it is stored, compressed or not.
 */
function readFrictionless(text        , path        )           {
  const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyManifest */ .d)(path, 'Frictionless')
  const root          = path.endsWith('.json') ? JSON.parse(text) : (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(text).texts
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(root) || !Array.isArray(root.resources)) throw new Error('has no list of `resources`')
  for (const resource of root.resources             ) {
    if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isRecord */ .u)(resource)) continue
    const { hash } = resource
    const names = [resource.path ?? []].flat().filter(name => typeof name === 'string')
    const line = names[0] === undefined ? undefined : (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .lineOfText */ .$)(text, names[0])
    const at = { path, line }
    const [algorithm, hex] =
      typeof hash === 'string' && hash.includes(':') ? hash.split(':', 2) : ['md5', hash]
    const digest = typeof hex === 'string' && hex !== '' ? (0,_digests_js__WEBPACK_IMPORTED_MODULE_4__/* .readDigest */ .r)(algorithm , hex) : undefined
    if (digest !== undefined && 'problem' in digest) {
      manifest.findings.push(
        (0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .found */ .F9)('bad-hash', at, digest.problem, 'write the hash of the file as `sha256:…`'),
      )
    }
    // A resource in several parts has one hash of them all together, which no tool defines.
    const isWhole = names.length === 1
    if (names.length > 1 && digest !== undefined)
      manifest.open.push({
        path: names[0] ,
        reason: 'is one of several parts that have one hash between them',
      })
    for (const name of names) {
      if (/^https?:/i.test(name)) {
        manifest.skipped.push({ path: name, reason: `${path}: lies on the web` })
        continue
      }
      const target = (0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .inside */ .n)((0,_inside_js__WEBPACK_IMPORTED_MODULE_6__/* .folderOf */ .y)(path), name)
      if (target === undefined) {
        manifest.findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_5__/* .leadsOut */ .qm)(at, 'name files within the package'))
        continue
      }
      manifest.expected.push({
        path: target,
        line,
        digests: isWhole && digest !== undefined && !('problem' in digest) ? [digest] : [],
        isFolder: false,
        ...(isWhole && Number.isSafeInteger(Number(resource.bytes ?? Number.NaN))
          ? { bytes: Number(resource.bytes) }
          : {}),
      })
    }
  }
  return manifest
}


/***/ }),

/***/ 88347:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ readYaml)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88009);


/** A YAML document: its values with every scalar as text, its values by type, and where they stand. */
                       
                                                                                                     
                
                  
                                                                
 

/** Aliases that one document may resolve: a real pipeline has a few, a bomb has millions. */
const mostAliases = 1000

/** Reads YAML 1.2 as DVC does. Throws an `Error` that says what is wrong, without a value of the file. */
function readYaml(text        )       {
  const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()
  const options = { version: '1.2', merge: true, uniqueKeys: true }         
  const document = parsed(text, { ...options, schema: 'failsafe', lineCounter: lines })
  const problem = document.errors[0]
  if (problem !== undefined) {
    throw new Error(
      `is not valid YAML (${problem.code.toLowerCase().replaceAll('_', ' ')}, line ${problem.linePos?.[0].line ?? 1})`,
    )
  }
  const plain = (tree                 )          => {
    try {
      return tree.toJS({ maxAliasCount: mostAliases })
    } catch {
      throw new Error(`resolves more than ${mostAliases} YAML aliases`)
    }
  }
  return {
    texts: plain(document),
    typed: () => plain(parsed(text, { ...options, schema: 'core' })),
    lineOf(path) {
      const node = document.getIn(path, true)                                                    
      return node?.range == null ? undefined : lines.linePos(node.range[0]).line
    },
  }
}

function parsed(text        , options                                     ) {
  try {
    return (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, options)
  } catch (cause) {
    // The parser recurses: thousands of brackets exhaust the stack.
    if (cause instanceof RangeError) throw new Error('is nested too deeply', { cause })
    throw cause
  }
}


/***/ })

};
