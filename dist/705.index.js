export const id = 705;
export const ids = [705,7413];
export const modules = {

/***/ 50705:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDvcLock: () => (/* binding */ readDvcLock)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70455);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42680);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10201);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2445);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88347);
/* harmony import */ var _dvc_yaml_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47413);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(20694);








/** A stage as it last ran. */
                        
              
               
              
                                                    
                
                
                                                                                           
                                                 
                         
                                                                              
                 
 

/** What the stages of a pipeline read and wrote when they last ran. */
                                        
                 
 

/** `dvc.lock` says where each stage stood; where its paths begin stands in the `dvc.yaml` beside it. */
function readDvcLock(source        , path        , pipeline                      )       {
  const lock       = { ...(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyManifest */ .d)(path, 'DVC lock'), stages: [] }
  const yaml = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(source)
  const { texts, lineOf } = yaml
  // DVC takes an empty lock for one without stages.
  if (texts === '' || texts === null) return lock
  const invalid = (message        , line         ) =>
    lock.findings.push(
      (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(
        'manifest-invalid',
        { path, line },
        message,
        'run `dvc repro` or `dvc commit`, and commit what it writes',
      ),
    )
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(texts)) {
    invalid('is no mapping: DVC refuses it')
    return lock
  }
  if (texts.schema !== '2.0') {
    invalid(
      texts.schema === undefined
        ? 'was written by DVC before 2.0 (it has no `schema`): DVC 3 refuses it'
        : 'has a `schema` other than 2.0: DVC refuses it',
    )
    return lock
  }
  const stages = texts.stages ?? {}
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(stages)) {
    invalid('`stages` is no mapping')
    return lock
  }
  const typed = yaml.typed()                                                    
  for (const [name, body] of Object.entries(stages)) {
    const line = lineOf(['stages', name])
    if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(body) || body.cmd === undefined) {
      invalid('a stage has no `cmd`', line)
      continue
    }
    const definition = pipeline?.definitions.find(candidate => candidate.name === name.split('@')[0])
    const folder = definition === undefined ? (0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .folderOf */ .y)(path) : definition.wdir
    const params = typed.stages[name]?.params
    const listed = (key                 ) => (Array.isArray(body[key]) ? body[key].filter(_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u) : [])
    const paths = (key                 ) => listed(key).map(item => String(item.path))
    const stage = { name, line, cmd: body.cmd, deps: paths('deps'), outs: paths('outs'), definition, folder }
    lock.stages.push({ ...stage, params: ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(params) ? params : {})                    })
    if (folder === undefined) {
      lock.open.push({
        path: name,
        reason: 'the `wdir` of the stage is a template or leads out of the repository',
      })
      continue
    }
    for (const [i, entry] of listed('deps').entries()) {
      (0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .addEntry */ .A)(lock, entry, {
        folder,
        line: lineOf(['stages', name, 'deps', i]),
        stage: { name, as: 'dependency' },
        flags: { isCached: false, isPushed: false },
      })
    }
    for (const [i, entry] of listed('outs').entries()) {
      const flags = definition?.outs.find(out => (0,_dvc_yaml_js__WEBPACK_IMPORTED_MODULE_6__/* .fits */ .l)(out.path, String(entry.path).replace(/\/+$/, '')))
      ;(0,_entry_js__WEBPACK_IMPORTED_MODULE_5__/* .addEntry */ .A)(lock, entry, {
        folder,
        line: lineOf(['stages', name, 'outs', i]),
        stage: { name, as: 'output' },
        flags: flags ?? { isCached: true, isPushed: true },
      })
    }
  }
  return lock
}


/***/ }),

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

/***/ 20694:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ addEntry),
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70455);
/* harmony import */ var _digests_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46807);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42680);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2445);



                                                        


/** An output or a dependency as `.dvc` and `dvc.lock` write it, with every value as text. */
                                              

/** What `dvc.yaml` or the `.dvc` file say of an output besides its hash. */
                              
                   
                   
                 
 

                 
                
               
                           
                    
 

const rewrite = 'run `dvc add` or `dvc commit`, and commit what it writes'

/**
 * Adds one output or dependency to a manifest. What lies in other storage is left out, and said; what is known
 * only by that storage's own hash (an `etag`, a `checksum`) stays open.
 *
 * @param folder that the path is relative to.
 */
function addEntry(manifest          , entry          , place       )       {
  const { folder, line, stage, flags } = place
  const at = { path: manifest.path, line }
  const name = text(entry.path)
  if (name === undefined) {
    manifest.findings.push(
      (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('manifest-invalid', at, 'names an entry without a path', 'run `dvc add` or `dvc repro` again'),
    )
    return
  }
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name)) {
    manifest.skipped.push({
      path: name.replace(/\/\/[^/@]*@/, '//'),
      reason: `${manifest.path} keeps it in other storage, outside of the repository`,
    })
    return
  }
  const path = (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .n)(folder, name)
  if (path === undefined) {
    manifest.findings.push(
      (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .leadsOut */ .qm)(at, 'keep the data within the repository, or import it with `dvc import-url`'),
    )
    return
  }
  const md5 = text(entry.md5)
  if (md5 === undefined && Array.isArray(entry.files)) {
    for (const file of entry.files             ) addVersioned(manifest, path, file, place)
    return
  }
  if (md5 === undefined) {
    if (text(entry.etag) !== undefined || text(entry.checksum) !== undefined) {
      manifest.open.push({ path, reason: 'is known only by a hash of its storage' })
    } else manifest.findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('bad-hash', at, `names ${path} without a hash`, rewrite))
    return
  }
  const isFolder = md5.endsWith('.dir')
  const digest = (0,_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .r)('md5', isFolder ? md5.slice(0, -4) : md5)
  if ('problem' in digest) {
    manifest.findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('bad-hash', at, `for ${path} it ${digest.problem}`, rewrite))
    return
  }
  // An entry without `hash: md5` was written by DVC before 3.0, whose MD5 is of the text with LF.
  const isLegacy = text(entry.hash) === undefined
  manifest.expected.push({
    path,
    line,
    digests: [{ ...digest, name: isLegacy ? 'md5-dos2unix' : 'md5' }],
    isFolder,
    bytes: whole(entry.size),
    files: whole(entry.nfiles),
    ...(stage === undefined ? {} : { stage }),
    ...(flags.isCached
      ? { stored: { in: 'dvc', isPushed: flags.isPushed, isLegacy, remote: flags.remote } }
      : {}),
  })
}

/** A file of a folder that is versioned by its cloud storage: it lies there under its own path. */
function addVersioned(manifest          , folder        , file         , { line, flags }       )       {
  const { relpath, md5, size } = ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(file) ? file : {})                           
  const path = (0,_inside_js__WEBPACK_IMPORTED_MODULE_1__/* .inside */ .n)(folder, text(relpath) ?? '')
  const digest = (0,_digests_js__WEBPACK_IMPORTED_MODULE_2__/* .readDigest */ .r)('md5', text(md5) ?? '')
  const at = { path: manifest.path, line }
  if (path === undefined || !path.startsWith(`${folder}/`)) {
    const fix = 'run `dvc add` again, and commit what it writes'
    manifest.findings.push((0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .found */ .F9)('path-outside', at, `names a file outside of ${folder}`, fix))
  } else if ('problem' in digest)
    manifest.open.push({ path, reason: 'is known only by a version of its storage' })
  else {
    const stored = { in: 'dvc'         , isPushed: flags.isPushed, isLegacy: false, remote: flags.remote }
    manifest.expected.push({ path, line, digests: [digest], isFolder: false, bytes: whole(size), stored })
  }
}

/** A text that is not empty. */
function text(value         )                     {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function whole(value         )                     {
  return typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : undefined
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
