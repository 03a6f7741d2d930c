export const id = 7507;
export const ids = [7507,7413];
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

/***/ 97507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkPipeline: () => (/* binding */ checkPipeline)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(57975);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/rules.js
var rules = __webpack_require__(2445);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/dvc/dvc-yaml.js
var dvc_yaml = __webpack_require__(47413);
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/inside.js
var inside = __webpack_require__(42680);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/yaml.js
var yaml = __webpack_require__(88347);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/dvc/params.js





                                          

/** A parameter that is not what the stage last ran with, or a file of parameters that cannot be read here. */
                         
                                                           
                                                 

/** Holds the parameters of a stage, as its lock has them, against the files that they come from. */
async function paramChanges(stage       , head          )                         {
  const changes                = []
  for (const [file, locked] of Object.entries(stage.params)) {
    const path = (0,inside/* inside */.n)(stage.folder ?? '.', file)
    if (path === undefined || (await head.size(path)) === undefined) {
      changes.push({ kind: 'unread', file, why: 'is not here' })
      continue
    }
    if (!/\.(ya?ml|json)$/.test(file)) {
      changes.push({ kind: 'unread', file, why: 'is neither YAML nor JSON' })
      continue
    }
    let now         
    try {
      const text = await (0,read_text/* readText */.y)(head, path)
      now = file.endsWith('.json') ? JSON.parse(text) : (0,yaml/* readYaml */.g)(text).typed()
    } catch {
      changes.push({ kind: 'unread', file, why: 'cannot be parsed' })
      continue
    }
    if (!(0,record/* isRecord */.u)(locked)) continue
    for (const [key, value] of Object.entries(locked)) {
      const current = valueAt(now, key)
      if (current === undefined) changes.push({ kind: 'gone', file, key })
      else if (!(0,external_node_util_.isDeepStrictEqual)(current, value)) changes.push({ kind: 'changed', file, key })
    }
  }
  return changes
}

/** `train.lr` in `{train: {lr: 0.1}}`, also `layers.0` or `layers[0]`; a key that itself holds dots is found first. */
function valueAt(value         , key        )          {
  if ((0,record/* isRecord */.u)(value) && Object.hasOwn(value, key)) return value[key]
  return key
    .replace(/\[(\d+)\]/g, '.$1')
    .split('.')
    .reduce         ((at, part) => {
      if (Array.isArray(at)) return at[Number(part)]
      return (0,record/* isRecord */.u)(at) && Object.hasOwn(at, part) ? at[part] : undefined
    }, value)
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/dvc/pipeline.js




                                                



const rerun = 'run `dvc repro`, and commit dvc.lock'

/** Whether a pipeline is locked as it is defined: its stages, their commands, inputs, outputs and parameters. */
async function checkPipeline(
  pipeline                      ,
  lock      ,
  head          ,
)                     {
  const findings            = []
  for (const definition of pipeline?.definitions ?? []) {
    const at = { path: pipeline .path, line: definition.line }
    const isLocked = ({ name }       ) =>
      definition.isMany ? name.startsWith(`${definition.name}@`) : name === definition.name
    if (!lock.stages.some(isLocked)) {
      const message = `stage ${definition.name} has never run as it stands here: ${lock.path} does not have it`
      findings.push((0,rules/* found */.F9)('stage-not-locked', at, message, rerun))
    }
  }
  for (const stage of lock.stages) {
    const at = { path: lock.path, line: stage.line }
    if (pipeline !== undefined && stage.definition === undefined) {
      const message = `stage ${stage.name} is in the lock and no longer in ${pipeline.path}`
      findings.push((0,rules/* found */.F9)('stage-changed', at, message, rerun))
      continue
    }
    const changed = stage.definition === undefined ? [] : definitionChanges(stage.definition, stage)
    if (changed.length > 0) {
      const message = `stage ${stage.name} is defined otherwise than it last ran: ${(0,src_text/* listText */.so)(changed)}`
      findings.push((0,rules/* found */.F9)('stage-changed', { path: lock.path, line: stage.line }, message, rerun))
    }
    for (const change of await paramChanges(stage, head)) {
      if (change.kind === 'unread') {
        const message = `stage ${stage.name}: the parameters of ${change.file} are not held against the lock: it ${change.why}`
        findings.push(
          (0,rules/* found */.F9)('params-unread', at, message, 'keep parameters in YAML or JSON that is committed'),
        )
      } else {
        const what = change.kind === 'gone' ? 'is gone from' : 'has another value in'
        const message = `stage ${stage.name}: parameter ${change.key} ${what} ${change.file} than it last ran with`
        findings.push((0,rules/* found */.F9)('params-changed', at, message, rerun))
      }
    }
  }
  return findings
}

/** What of a definition that holds no template differs from the lock. */
function definitionChanges(definition            , stage       )           {
  const changed           = []
  const { cmd } = definition
  const isLiteral = [cmd].flat().every(line => !(0,dvc_yaml/* isTemplate */.F)(line)) && !definition.isMany
  if (cmd !== undefined && isLiteral && !(0,external_node_util_.isDeepStrictEqual)([cmd].flat(), [stage.cmd].flat()))
    changed.push('its command')
  const differ = (defined                   , locked                   ) => {
    if (definition.isMany || defined.some(dvc_yaml/* isTemplate */.F)) return false
    const clean = (paths                   ) =>
      new Set(paths.map(path => external_node_path_.posix.normalize(path).replace(/\/+$/, '')))
    const [a, b] = [clean(defined), clean(locked)]
    return a.size !== b.size || [...a].some(path => !b.has(path))
  }
  if (differ(definition.deps, stage.deps)) changed.push('its dependencies')
  if (
    differ(
      definition.outs.map(out => out.path),
      stage.outs,
    )
  )
    changed.push('its outputs')
  for (const { file, keys } of definition.params) {
    const locked = Object.keys(stage.params[file] ?? {})
    if (definition.isMany || (0,dvc_yaml/* isTemplate */.F)(file) || keys?.some(dvc_yaml/* isTemplate */.F)) continue
    const missing = keys === undefined ? locked.length === 0 : keys.some(key => !locked.includes(key))
    if (missing) changed.push(`its parameters of ${file}`)
  }
  return changed
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
