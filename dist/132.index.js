export const id = 132;
export const ids = [132];
export const modules = {

/***/ 49963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77798);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26317);


                                                                             


/**
 * Holds settings against their schema and fills in its defaults.
 * Throws a `ConfigError` that names the setting, what was expected and the nearest valid name.
 *
 * @param owner whose settings these are, for the message: `fairness-gate`.
 */
function checkSettings(
  validate                   ,
  schema            ,
  settings         ,
  owner        ,
)       {
  if (validate(settings)) return
  const problems = (validate.errors ?? []).map(error => describe(error, schema))
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${owner}: ${[...new Set(problems)].join('; ')}`)
}

function describe({ keyword, instancePath, params, message }             , schema            )         {
  const path = instancePath.split('/').slice(1).map(unescapePointer)
  const where = path.length === 0 ? 'the settings' : `\`${path.join('.')}\``
  switch (keyword) {
    case 'required':
      return `\`${[...path, params.missingProperty].join('.')}\` is needed`
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      return `there is no setting \`${[...path, name].join('.')}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known(schema, path))}`
    }
    case 'enum':
      return `${where}: expected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)((params.allowedValues             ).map(value => `\`${value}\``))}`
    case 'type':
      return `${where}: expected ${[params.type].flat().join(' or ')}`
    default:
      return `${where}: ${message ?? keyword}`
  }
}

const unescapePointer = (part        ) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The names that the schema knows at a path. */
function known(schema            , path          )           {
  let node = schema                                                                                        
  for (const part of path) {
    const child = Object.hasOwn(node?.properties ?? {}, part)
      ? node?.properties?.[part]
      : node?.additionalProperties
    node = typeof child === 'object' && child !== null ? child : undefined
  }
  return Object.keys(node?.properties ?? {})
}


/***/ }),

/***/ 32478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ yamlObject)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/**
 * YAML as a plain object. No aliases: nothing here needs them, and they can be made to explode.
 *
 * @param what it is, for messages: an input, the path of a file.
 */
async function yamlObject(what        , text        )                                   {
  const { parseDocument } = await __webpack_require__.e(/* import() */ 9).then(__webpack_require__.t.bind(__webpack_require__, 88009, 19))
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}, line ${line}: not valid YAML (${problem.message.split('\n')[0]})`)
  }
  let value         
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: YAML aliases are not supported`, { cause })
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: expected YAML of the form \`name: value\``)
  }
  return value                           
}


/***/ })

};
