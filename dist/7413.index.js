export const id = 7413;
export const ids = [7413];
export const modules = {

/***/ 47413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTemplate),
/* harmony export */   l: () => (/* binding */ fits),
/* harmony export */   readDvcYaml: () => (/* binding */ readDvcYaml)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70455);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(42680);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88347);



                                             

/** A stage as `dvc.yaml` defines it, as far as it is said without a template. */
                             
              
               
                                                                            
                 
                                          
               
                         
                
                                                        
                                                                              
                                          
 

                           
              
                           
 

/** Reads the stages of `dvc.yaml`. Templates are not resolved. Throws an `Error` that says what is wrong. */
function readDvcYaml(source        , path        )           {
  const { texts, lineOf } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_0__/* .readYaml */ .g)(source)
  if (texts === '' || texts === null) return { path, definitions: [] }
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(texts)) throw new Error('is no mapping')
  const stages = texts.stages ?? {}
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(stages)) throw new Error('`stages` is no mapping')
  const definitions = Object.entries(stages).map(([name, value]) => {
    if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value)) throw new Error('a stage is no mapping')
    const body = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value.do) ? value.do : value
    const outs = ['outs', 'metrics', 'plots'].flatMap(key => items(body[key])).map(readOutput)
    return {
      name,
      line: lineOf(['stages', name]),
      isMany: value.foreach !== undefined || value.matrix !== undefined,
      ...(isTemplate(body.wdir) ? {} : { wdir: folderIn(path, body.wdir) }),
      cmd: body.cmd                                 ,
      deps: items(body.deps).map(item => item.path),
      params: items(body.params).map(readParams),
      outs,
    }
  })
  return { path, definitions }
}

/** Whether DVC would put something else in its place. */
function isTemplate(value         )          {
  return typeof value === 'string' && /(?<!\\)\$\{/.test(value)
}

/**
 * Whether a path may have come of a template: `out_${item}.txt` fits `out_a.txt`.
 */
function fits(template        , path        )          {
  const pieces = template.split(/(?<!\\)\$\{[^}]*\}/)
  if (pieces.length === 1) return template === path
  const first = pieces[0] 
  const last = pieces.at(-1) 
  if (path.length < first.length + last.length || !path.startsWith(first) || !path.endsWith(last))
    return false
  let at = first.length
  for (const piece of pieces.slice(1, -1)) {
    const found = path.indexOf(piece, at)
    if (found === -1 || found + piece.length > path.length - last.length) return false
    at = found + piece.length
  }
  return true
}

/** A list whose items are a name, or a name with its settings. */
function items(value         )                                        {
  const list = Array.isArray(value)
    ? value
    : (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value)
      ? Object.entries(value).map(([key, set]) => ({ [key]: set }))
      : []
  return list.flatMap((item         ) => {
    if (typeof item === 'string') return [{ path: item, settings: undefined }]
    return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(item) ? Object.entries(item).map(([path, settings]) => ({ path, settings })) : []
  })
}

function readOutput({ path, settings }                                     )                                 {
  const set = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(settings) ? settings : {}
  const isStored = set.cache !== 'false'
  return {
    path: path.replace(/\/+$/, ''),
    isCached: isStored,
    isPushed: set.push !== 'false',
    ...(typeof set.remote === 'string' ? { remote: set.remote } : {}),
  }
}

/** `train.lr` is a key of `params.yaml`; `conf.json: [k]` names the file; a file alone is wanted whole. */
function readParams({ path, settings }                                     )                               {
  if (settings === undefined) return { file: 'params.yaml', keys: [path] }
  return { file: path, keys: Array.isArray(settings) ? settings.map(String) : undefined }
}

function folderIn(path        , wdir         )                     {
  return (0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .inside */ .n)((0,_inside_js__WEBPACK_IMPORTED_MODULE_2__/* .folderOf */ .y)(path), typeof wdir === 'string' && wdir !== '' ? wdir : '.')
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
