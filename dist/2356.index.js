export const id = 2356;
export const ids = [2356];
export const modules = {

/***/ 32356:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readDvcFile: () => (/* binding */ readDvcFile)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70455);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77798);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(42680);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10201);
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2445);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88347);
/* harmony import */ var _entry_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(20694);







/** All that DVC accepts at the top (`dvc/schema.py`). */
const keys = [
  'md5',
  'wdir',
  'deps',
  'outs',
  'locked',
  'frozen',
  'meta',
  'always_changed',
  'desc',
  'cmd',
  'params',
]
const outKeys = [
  ...[
    'md5',
    'etag',
    'checksum',
    'size',
    'nfiles',
    'isexec',
    'version_id',
    'path',
    'persist',
    'cloud',
    'hash',
  ],
  ...['desc', 'type', 'labels', 'meta', 'cache', 'remote', 'push', 'files', 'fs_config', 'metric', 'plot'],
]

/** Reads `data.csv.dvc`: what one or several files or folders must be. */
function readDvcFile(source        , path        )           {
  const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyManifest */ .d)(path, 'DVC')
  const { texts, lineOf } = (0,_yaml_js__WEBPACK_IMPORTED_MODULE_1__/* .readYaml */ .g)(source)
  const invalid = (message        , line         ) =>
    manifest.findings.push(
      (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)('manifest-invalid', { path, line }, message, 'run `dvc add` again, and commit what it writes'),
    )
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(texts)) {
    invalid('is empty or no mapping: DVC refuses it')
    return manifest
  }
  for (const key of Object.keys(texts)) {
    if (!keys.includes(key))
      invalid(`has a key that DVC does not know${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(key, keys)}`, lineOf([key]))
  }
  const folder = (0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .inside */ .n)((0,_inside_js__WEBPACK_IMPORTED_MODULE_5__/* .folderOf */ .y)(path), (0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)(texts.wdir) ?? '.')
  if (folder === undefined) {
    manifest.findings.push(
      (0,_rules_js__WEBPACK_IMPORTED_MODULE_2__/* .found */ .F9)(
        'path-outside',
        { path, line: lineOf(['wdir']) },
        '`wdir` leads out of the repository',
        'remove `wdir`',
      ),
    )
    return manifest
  }
  const outs = texts.outs ?? []
  if (!Array.isArray(outs)) {
    invalid('`outs` is no list', lineOf(['outs']))
    return manifest
  }
  if (outs.length === 0 && texts.deps === undefined) invalid('names no output')
  for (const [i, out] of outs.entries()) {
    const line = lineOf(['outs', i])
    if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(out)) {
      invalid('an output is no mapping', line)
      continue
    }
    for (const key of Object.keys(out)) {
      if (!outKeys.includes(key))
        invalid(`an output has a key that DVC does not know${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(key, outKeys)}`, line)
    }
    const flags = {
      isCached: out.cache !== 'false',
      // What is imported is fetched from where it came from, and never pushed.
      isPushed: out.push !== 'false' && !isImport(texts.deps),
      remote: (0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)(out.remote),
    }
    ;(0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .addEntry */ .A)(manifest, out, { folder, line, flags })
  }
  return manifest
}

function isImport(deps         )          {
  return (
    Array.isArray(deps) &&
    deps.some(
      dep =>
        (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(dep) &&
        ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .isRecord */ .u)(dep.repo) || 'etag' in dep || /^[a-z0-9+.-]+:\/\//i.test((0,_entry_js__WEBPACK_IMPORTED_MODULE_6__/* .text */ .Q)(dep.path) ?? '')),
    )
  )
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
