export const id = 1290;
export const ids = [1290];
export const modules = {

/***/ 46807:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ algorithmOfLength),
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
                                                  
                                           

/** Hexadecimal digits of each hash that can be checked. */
const lengths                                                              = {
  md5: { name: 'md5', digits: 32 },
  sha1: { name: 'sha1', digits: 40 },
  sha256: { name: 'sha256', digits: 64 },
  sha384: { name: 'sha384', digits: 96 },
  sha512: { name: 'sha512', digits: 128 },
  blake2b: { name: 'blake2b512', digits: 128 },
  blake2b512: { name: 'blake2b512', digits: 128 },
}

/**
 * Reads a hash that a manifest gives. What is no hash is an answer, not an exception: manifests hold
 * placeholders and the hash of another algorithm.
 *
 * @param algorithm as the format names it: `md5`, `SHA-256`.
 * @param text never repeated in a message.
 */
function readDigest(algorithm        , text        )                               {
  const known = lengths[algorithm.toLowerCase().replace(/[-_]/g, '')]
  if (known === undefined) return { problem: `names a hash that is not supported here` }
  const hex = text.trim().toLowerCase()
  if (!/^[0-9a-f]*$/.test(hex) || hex === '')
    return { problem: `holds a placeholder where the ${algorithm} should be` }
  if (hex.length !== known.digits) {
    const other = Object.entries(lengths).find(([, entry]) => entry?.digits === hex.length)
    const guess = other === undefined ? '' : `, as a ${other[0]} has`
    return {
      problem: `gives as ${algorithm} a text of ${hex.length} digits${guess}, where one has ${known.digits}`,
    }
  }
  if (/^(.)\1*$/.test(hex)) return { problem: `holds a placeholder where the ${algorithm} should be` }
  return { name: known.name, hex }
}

/** By the number of digits, for files that do not name their hash. `blake2b` is told by the file's name only. */
function algorithmOfLength(digits        )                     {
  return Object.entries(lengths).find(([, entry]) => entry?.digits === digits)?.[0]
}


/***/ }),

/***/ 23559:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ lineOfText)
/* harmony export */ });
/** The line of a JSON text that a value stands in, as written; undefined where it is not found. */
function lineOfText(text        , value        )                     {
  const at = text.indexOf(JSON.stringify(value))
  return at === -1 ? undefined : text.slice(0, at).split('\n').length
}


/***/ }),

/***/ 51290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/rules.js
var rules = __webpack_require__(2445);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/agreement.js
                                                        
                                                       


/** A path as one manifest has it. */
                 
                    
                    
 

/**
 * Whether the manifests agree with each other: what one stage writes is what the next one reads, and no path
 * has two versions. Needs none of the data.
 *
 * @param changes of the head against the base, to tell which of two manifests was changed alone.
 */
function checkAgreement(
  manifests                     ,
  changes                                   ,
)            {
  const written = new Map                 ()
  const read          = []
  for (const manifest of manifests) {
    for (const expected of manifest.expected) {
      if (expected.stage?.as === 'dependency') read.push({ manifest, expected })
      else written.set(expected.path, [...(written.get(expected.path) ?? []), { manifest, expected }])
    }
  }
  const isChanged = ({ manifest }       ) => changes?.some(({ path }) => path === manifest.path)
  const findings            = []
  for (const [path, [first, ...others]] of written) {
    for (const other of others) {
      if (!contradict(first .expected, other.expected)) continue
      const message = `${path} is another version than in ${first .manifest.path}`
      const at = { path: other.manifest.path, line: other.expected.line }
      findings.push(
        (0,rules/* found */.F9)('two-versions', at, message, 'keep one of the two, or write both from the same data'),
      )
    }
  }
  for (const reader of read) {
    const { manifest, expected } = reader
    for (const writer of written.get(expected.path) ?? []) {
      if (!contradict(writer.expected, expected)) continue
      const at = { path: manifest.path, line: expected.line }
      const stage = `stage ${expected.stage .name} last read another ${expected.path} than`
      const alone = changes === undefined || isChanged(writer) === isChanged(reader)
      const writerName =
        writer.expected.stage === undefined ? writer.manifest.path : `stage ${writer.expected.stage.name}`
      const verb = writer.expected.stage === undefined ? 'names' : 'wrote'
      findings.push(
        alone
          ? (0,rules/* found */.F9)(
              'chain-broken',
              at,
              `${stage} ${writerName} ${verb}`,
              'run `dvc repro`, and commit dvc.lock',
            )
          : (0,rules/* found */.F9)(
              'changed-alone',
              at,
              isChanged(writer)
                ? `${writer.manifest.path} was changed here without ${manifest.path}: ${stage} it names now`
                : `${manifest.path} was changed here without ${writer.manifest.path}: ${stage} that names`,
              'commit the two together: `dvc repro`, or `dvc add` and `dvc commit`',
            ),
      )
    }
  }
  return findings
}

/** Two statements of one path contradict each other where they name a hash of the same kind and another value. */
function contradict(a          , b          )          {
  return a.digests.some(one =>
    b.digests.some(other => other.name === one.name && (other.hex !== one.hex || a.isFolder !== b.isFolder)),
  )
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/findings.js

                                             
                                         


/** Most findings of a kind that one manifest gives; the rest is counted. */
const mostEach = 20

/**
 * What is wrong with the files that a manifest names. What is absent and kept in a store is no fault here: the
 * store is asked for it.
 *
 * @param isIncomplete whether a path is data that is not checked out, or holds such: what a stage reads of it is
 * judged by its hash alone.
 */
function fileFindings(
  manifest          ,
  checks                  ,
  isIncomplete                           ,
)            {
  const findings            = []
  for (const check of checks) {
    const { expected, state, why, problems = [] } = check
    const { path, line, stage } = expected
    const at = { path: manifest.path, line }
    if (stage?.as === 'dependency' && isIncomplete(path)) continue
    const reader = stage?.as === 'dependency' ? `stage ${stage.name} is out of date: its dependency ` : ''
    for (const problem of problems) {
      findings.push((0,rules/* found */.F9)(problem.rule, { path: problem.path }, problem.message, problem.fix))
    }
    if (check.isPointer) {
      findings.push(
        (0,rules/* found */.F9)(
          'pointer-in-place',
          { path },
          `a Git LFS pointer stands in place of the content that ${manifest.path} names`,
          'check out with `lfs: true`, or run `git lfs pull`',
        ),
      )
    } else if (state === 'line-endings') {
      findings.push(
        (0,rules/* found */.F9)(
          'line-endings',
          at,
          `${reader}${path} ${why}`,
          'set `* text=auto eol=lf` in .gitattributes (or `core.autocrlf=input`), then write the hash again: `dvc commit`, `sha256sum`',
        ),
      )
    } else if (state === 'differs' && !problems.some(({ rule }) => rule !== 'link-dropped')) {
      findings.push(
        reader === ''
          ? (0,rules/* found */.F9)(
              'file-differs',
              at,
              `${path} is not what ${manifest.path} names: it ${why}`,
              fixOf(manifest),
            )
          : (0,rules/* found */.F9)(
              'pipeline-stale',
              at,
              `${reader}${path} ${why} than when it last ran`,
              'run `dvc repro`, and commit dvc.lock',
            ),
      )
    } else if (state === 'refused') {
      findings.push((0,rules/* found */.F9)('unreadable', { path }, why, 'make it a plain file within the repository'))
    } else if (state === 'absent' && expected.stored === undefined) {
      findings.push(
        (0,rules/* found */.F9)(
          'file-missing',
          at,
          `${path} is named by ${manifest.path} and not here`,
          'commit the file, or take it out of the manifest',
        ),
      )
    }
  }
  return bounded(findings, manifest)
}

function fixOf({ format }          )         {
  switch (format) {
    case 'DVC':
      return '`dvc checkout` for the data that was committed, or `dvc add` for the data as it is'
    case 'DVC lock':
      return '`dvc checkout` for the data that was committed, or `dvc repro` for the data as it is'
    case 'Git LFS':
      return '`git lfs pull` for the content that was committed, or `git add` the file as it is'
    case 'probity.lock':
      return 'restore the file, or run `dataset-check --write` for the data as it is'
    default:
      return 'restore the file, or write the manifest again for the data as it is'
  }
}

function bounded(findings                    , manifest          )            {
  const seen = new Map                ()
  const kept = findings.filter(({ rule }) => {
    const count = (seen.get(rule) ?? 0) + 1
    seen.set(rule, count)
    return count <= mostEach
  })
  for (const [rule, count] of seen) {
    if (count <= mostEach) continue
    const first = findings.find(finding => finding.rule === rule) 
    kept.push({
      ...first,
      path: manifest.path,
      message: `and ${(0,src_text/* plural */.LS)(count - mostEach, 'more of this kind', 'more of this kind')}`,
    })
  }
  return kept
}

/** A finding without its place beside it: most messages say what its file is or has. */
function sentenceOf({ path, message }         )         {
  return /^(is|has|names|gives|holds|differs) /.test(message) ? `${path} ${message}` : message
}

/**
 * Names that a person, or another system, takes for one: equal after Unicode normalisation. A file system that
 * normalises holds only one of them.
 */
function nameTwins(paths                   )            {
  const seen = new Map                ()
  const findings            = []
  for (const path of paths) {
    const normal = path.normalize('NFC')
    const twin = seen.get(normal)
    if (twin === undefined) seen.set(normal, path)
    else {
      findings.push(
        (0,rules/* found */.F9)(
          'name-twins',
          { path },
          'has the same name as another file but for its Unicode form (NFC, NFD): macOS keeps only one of them',
          'rename one of the two',
        ),
      )
    }
  }
  return findings.slice(0, mostEach)
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/claims.js

                                             

                                             
                                         
                                                

                                                                                                        

/** A count that has to be zero. It counts files and not people: `n`, of which small counts are hidden, is 0. */
function none(said      )        {
  return {
    ...said,
    n: 0,
    limit: { kind: 'max', value: 0 },
    judge: 'point',
    interval: null,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
}

/**
 * That what a manifest names is what it must be: here, or else in the remote storage.
 *
 * @param findings that blame this manifest. @param pushed what the storage said, where it was asked.
 */
function manifestClaim(
  manifest          ,
  checks                  ,
  findings                    ,
  pushed                                        ,
)        {
  const errors = findings.filter(({ level }) => level === 'error')
  const count = (state                ) => checks.filter(check => check.state === state).length
  const same = count('same')
  const unproven = checks.filter(({ state, expected }) => state === 'same' && expected.digests.length === 0)
  const stored = checks.filter(({ state, expected }) => state === 'absent' && expected.stored !== undefined)
  const there = stored.filter(({ expected }) => pushed.get(expected)?.state === 'there').length
  const open = stored.filter(({ expected }) => pushed.get(expected)?.state === 'unknown').length
  const left = stored.filter(({ expected }) => !pushed.has(expected)).length
  const said = {
    id: `${manifest.path}/files_differing/max`,
    metric: 'files_differing',
    title: 'files that are not what the manifest names',
    slice: { manifest: manifest.path },
  }
  if (errors.length > 0) {
    return none({
      ...said,
      verdict: 'fail',
      value: errors.length,
      reason: sentence(errors),
      remedy: errors[0] .fix,
    })
  }
  const parts = [
    ...(same > 0 ? [`${(0,src_text/* plural */.LS)(same, 'path')} ${same === 1 ? 'is' : 'are'} what ${manifest.path} names`] : []),
    ...(unproven.length > 0
      ? [
          `of ${(0,src_text/* countText */.lT)(unproven.length)} it names no hash: ${unproven.length === 1 ? 'it is' : 'they are'} here${unproven.every(({ expected }) => expected.bytes !== undefined) ? ', of the size it names' : ''}`,
        ]
      : []),
    ...(there > 0 ? [`${(0,src_text/* countText */.lT)(there)} not checked out, and in the remote storage under the hash`] : []),
    ...(open > 0
      ? [`${(0,src_text/* plural */.LS)(open, 'path')} ${open === 1 ? 'is' : 'are'} not here, and the storage could not be asked`]
      : []),
    ...(left > 0
      ? [
          `${(0,src_text/* countText */.lT)(left)} not checked out and not asked for: untouched by this change, never pushed, or \`remote: skip\``,
        ]
      : []),
    ...(manifest.open.length > 0
      ? [
          `${(0,src_text/* plural */.LS)(manifest.open.length, 'path')} cannot be checked: ${manifest.open[0] .path} ${manifest.open[0] .reason}`,
        ]
      : []),
    ...(checks.length + manifest.open.length === 0 ? ['names nothing of this repository'] : []),
  ]
  const verdict          =
    open + manifest.open.length > 0 ? 'not-computable' : same + there > 0 ? 'pass' : 'skipped'
  return none({
    ...said,
    verdict,
    value: verdict === 'pass' ? 0 : null,
    reason: parts.join('; '),
    ...(open > 0
      ? {
          remedy:
            manifest.format === 'Git LFS'
              ? 'check out with `lfs: true`'
              : 'fetch the data before this step (`dvc pull`), or set `exists-command`',
        }
      : {}),
  })
}

/** That a pipeline last ran with what is here now. @param findings of the pipeline alone. */
function pipelineClaim(lock      , findings                    )        {
  const errors = findings.filter(({ level }) => level === 'error')
  const said = {
    id: `${lock.path}/pipeline_changes/max`,
    metric: 'pipeline_changes',
    title: 'changes that the pipeline was not run with',
    slice: { pipeline: lock.path },
    value: errors.length,
  }
  if (errors.length > 0)
    return none({ ...said, verdict: 'fail', reason: sentence(errors), remedy: errors[0] .fix })
  const reason = `${(0,src_text/* plural */.LS)(lock.stages.length, 'stage')} last ran with what is here now`
  return none({ ...said, verdict: 'pass', reason })
}

/** That the remote storage has all that this change needs. */
function remoteClaim(asked       )        {
  const errors = asked.findings.filter(({ level, rule }) => level === 'error' && rule !== 'remote-local')
  const isOpen = asked.pushed.some(({ state }) => state === 'unknown')
  const said = {
    id: `${asked.remote}/objects_missing/max`,
    metric: 'objects_missing',
    title: 'objects that are not in the remote storage',
    slice: { remote: asked.remote },
  }
  if (errors.length > 0) {
    const value = Math.max(asked.missing, 1)
    return none({ ...said, verdict: 'fail', value, reason: sentence(errors), remedy: errors[0] .fix })
  }
  if (isOpen) {
    const names = (0,src_text/* listText */.so)(
      asked.pushed.filter(({ state }) => state === 'unknown').map(({ expected }) => expected.path),
      3,
    )
    return none({
      ...said,
      verdict: 'not-computable',
      value: null,
      reason:
        asked.remote === '(none)'
          ? asked.findings[0] .message
          : `remote ${asked.remote} could not be asked for ${names}: it ${asked.why}`,
      remedy: asked.fix ?? 'give the job its credentials, set `exists-command`, or set `remote: skip`',
    })
  }
  return none({
    ...said,
    verdict: 'pass',
    value: 0,
    reason: `${(0,src_text/* plural */.LS)(asked.objects, 'object')} of ${(0,src_text/* plural */.LS)(asked.pushed.length, 'path')} ${asked.objects === 1 ? 'is' : 'are'} there`,
  })
}

function sentence(errors                    )         {
  const more = errors.length > 1 ? `, and ${(0,src_text/* countText */.lT)(errors.length - 1)} more` : ''
  return `${sentenceOf(errors[0] )}${more}`
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/blobs.js
var src_blobs = __webpack_require__(1753);
// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-worker.js
var hash_worker = __webpack_require__(29744);
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/digests.js
var src_digests = __webpack_require__(46807);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/inside.js
var inside = __webpack_require__(42680);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/manifest.js
var src_manifest = __webpack_require__(10201);
// EXTERNAL MODULE: ./.build/packages/dataset-check/src/formats/json.js
var json = __webpack_require__(23559);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/formats/probity-lock.js







/** A file as our own lock names it. */
                             
                
               
 

/** Reads `probity.lock`: the SHA-256 and the size of each file, by its path from the lock's folder. */
function readProbityLock(text        , path        )           {
  const manifest = (0,src_manifest/* emptyManifest */.d)(path, 'probity.lock')
  const root          = JSON.parse(text)
  if (!(0,record/* isRecord */.u)(root) || root.version !== 1 || !(0,record/* isRecord */.u)(root.files)) {
    throw new Error('is no lock of version 1')
  }
  for (const [name, entry] of Object.entries(root.files)) {
    const at = { path, line: (0,json/* lineOfText */.$)(text, name) }
    const target = (0,inside/* inside */.n)((0,inside/* folderOf */.y)(path), name)
    const digest =
      (0,record/* isRecord */.u)(entry) && typeof entry.sha256 === 'string' ? (0,src_digests/* readDigest */.r)('sha256', entry.sha256) : undefined
    if (target === undefined) {
      manifest.findings.push((0,rules/* leadsOut */.qm)(at, 'name files within the repository'))
    } else if (digest === undefined || 'problem' in digest) {
      const problem = digest?.problem ?? 'names a file without its sha256'
      manifest.findings.push((0,rules/* found */.F9)('bad-hash', at, problem, 'run `dataset-check --write`'))
    } else {
      const bytes = Number((entry                       ).bytes)
      manifest.expected.push({
        path: target,
        line: at.line,
        digests: [digest],
        isFolder: false,
        ...(Number.isSafeInteger(bytes) ? { bytes } : {}),
      })
    }
  }
  return manifest
}

/** The lock of some files: a line each, in the order of their paths, so that a change is a line in a diff. */
function writeProbityLock(files                                 )         {
  if (files.size === 0) {
    throw new errors/* ConfigError */.xL('there is no file to lock', { remedy: 'name the data with `--paths`' })
  }
  const lines = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([path, file]) =>
        `    ${JSON.stringify(path)}: ${JSON.stringify({ sha256: file.sha256, bytes: file.bytes })}`,
    )
  return `{\n  "version": 1,\n  "files": {\n${lines.join(',\n')}\n  }\n}\n`
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/ignore.js
/**
 * The patterns of `.gitignore`, which `.dvcignore` and `.gitattributes` share (gitignore(5)). Matching is
 * linear in pattern times path whatever the pattern: it comes from the pull request.
 */
                                
                    
                       
                                
 

/** One line of such a file; undefined where it holds no pattern. Paths are relative to the file's folder. */
function readPattern(line        )                            {
  let text = line.replace(/\r$/, '').replace(/(?<!\\) +$/, '')
  if (text === '' || text.startsWith('#')) return undefined
  const isNegated = text.startsWith('!')
  if (isNegated) text = text.slice(1)
  const isForFolders = text.endsWith('/')
  if (isForFolders) text = text.slice(0, -1)
  if (!text.includes('/')) {
    const name = glob(text)
    const matches = (path        ) => matchGlob(name, path.slice(path.lastIndexOf('/') + 1))
    return { isNegated, isForFolders, matches }
  }
  const parts = text
    .replace(/^\//, '')
    .split('/')
    .map(part => (part === '**' ? '**' : glob(part)))
  return { isNegated, isForFolders, matches: path => matchParts(parts, path.split('/')) }
}

/** Whether the patterns of a file leave a path out: the last that matches decides. */
function isIgnored(patterns                          , path        , isFolder         )          {
  const last = patterns.findLast(pattern => (isFolder || !pattern.isForFolders) && pattern.matches(path))
  return last !== undefined && !last.isNegated
}

                       
                   
                                                   

/** Parts against the parts of a path. `**` stands for any number of them, at the end for one at least. */
function matchParts(wanted                 , parts                   )          {
  let reached = new Set([0])
  const skip = (states             ) => {
    for (const state of states) {
      if (wanted[state] === '**' && state < wanted.length - 1) states.add(state + 1)
    }
    return states
  }
  skip(reached)
  for (const part of parts) {
    const next = new Set        ()
    for (const state of reached) {
      const want = wanted[state]
      if (want === '**') {
        next.add(state)
        if (state === wanted.length - 1) next.add(state + 1)
      } else if (want !== undefined && matchGlob(want, part)) next.add(state + 1)
    }
    reached = skip(next)
  }
  return reached.has(wanted.length)
}

/** One star at a time is remembered: a later star makes an earlier one's choice final. */
function matchGlob(tokens      , text        )          {
  const characters = [...text]
  let at = 0
  let token = 0
  let star = -1
  let retry = 0
  while (at < characters.length) {
    const want = tokens[token]
    if (want === '*') {
      star = token++
      retry = at
    } else if (want?.(characters[at] )) {
      token++
      at++
    } else if (star !== -1) {
      token = star + 1
      at = ++retry
    } else return false
  }
  while (tokens[token] === '*') token++
  return token === tokens.length
}

function glob(text        )       {
  const tokens       = []
  const characters = [...text]
  for (let i = 0; i < characters.length; i++) {
    const character = characters[i] 
    if (character === '*') tokens.push('*')
    else if (character === '?') tokens.push(() => true)
    else if (character === '[') {
      const end = characters.indexOf(
        ']',
        characters[i + 1] === '!' || characters[i + 1] === '^' ? i + 3 : i + 2,
      )
      if (end === -1) tokens.push(other => other === '[')
      else {
        tokens.push(oneOf(characters.slice(i + 1, end)))
        i = end
      }
    } else {
      const literal = character === '\\' && i + 1 < characters.length ? characters[++i]  : character
      tokens.push(other => other === literal)
    }
  }
  return tokens
}

/** `[a-z]`, `[!0-9]`. */
function oneOf(characters          )                                 {
  const isNot = characters[0] === '!' || characters[0] === '^'
  const ranges                     = []
  const rest = isNot ? characters.slice(1) : characters
  for (let i = 0; i < rest.length; i++) {
    if (rest[i + 1] === '-' && i + 2 < rest.length) {
      ranges.push([rest[i] , rest[i + 2] ])
      i += 2
    } else ranges.push([rest[i] , rest[i] ])
  }
  return character => ranges.some(([low, high]) => low <= character && character <= high) !== isNot
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/lfs/attributes.js



/** The lines of one `.gitattributes` that set or unset `filter`. */
                             
                
                                                             
 

/** Reads what a `.gitattributes` says of Git LFS. Patterns match by case, as git's do where files differ by it. */
function readAttributes(text        , path        )             {
  const rules                      = []
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim()
    const match = /^(?:"((?:[^"\\]|\\.)*)"|([^\s]+))\s+(.*)$/.exec(line)
    if (match === null || line.startsWith('#') || line.startsWith('[attr]')) continue
    const filter = match[3] .split(/\s+/).findLast(word => /^[-!]?filter(=|$)/.test(word))
    if (filter === undefined) continue
    const pattern = readPattern(match[1]?.replace(/\\(.)/g, '$1') ?? match[2] )
    // Git forbids negated patterns here, and one that ends in `/` matches no file.
    if (pattern === undefined || pattern.isNegated || pattern.isForFolders) continue
    rules.push({ matches: pattern.matches, isLfs: filter === 'filter=lfs' })
  }
  return { folder: (0,inside/* folderOf */.y)(path), rules }
}

/** Whether git hands a file to Git LFS: the last line that matches, of the file nearest to it, decides. */
function isLfsPath(all                       , path        )          {
  let answer = false
  // Sorted from the root down, so that the nearest is asked last.
  for (const { folder, rules } of all) {
    const prefix = folder === '.' ? '' : `${folder}/`
    if (!path.startsWith(prefix)) continue
    const rest = path.slice(prefix.length)
    for (const rule of rules) if (rule.matches(rest)) answer = rule.isLfs
  }
  return answer
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/lfs/pointer.js
/** What a Git LFS pointer stands for. */
                          
                                
             
               
                                                          
                      
 

/** A pointer is shorter than this (specification). */
const mostPointerBytes = 1024

const pointer_version = 'https://git-lfs.github.com/spec/v1'
/** Read by git-lfs, and written by none of its versions any more. */
const oldVersions = ['http://git-media.io/v/2', 'https://hawser.github.com/spec/v1']

/**
 * Reads a pointer as git-lfs does (`lfs/pointer.go`); undefined for what it takes for content. An empty file
 * is its own pointer.
 */
function readPointer(blob        )                      {
  if (blob.length === 0) {
    return {
      oid: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
      bytes: 0,
      isCanonical: true,
    }
  }
  if (blob.length >= mostPointerBytes) return undefined
  const text = blob.toString('utf8').trim()
  const lines = text.split(/\r?\n/).map(line => {
    const space = line.indexOf(' ')
    return space === -1 ? undefined : { key: line.slice(0, space), value: line.slice(space + 1) }
  })
  const extensions                                   = []
  const rest = []
  for (const line of lines) {
    if (line === undefined) return undefined
    if (/^ext-\d-\w+$/.test(line.key)) extensions.push(line)
    else rest.push(line)
  }
  if (rest.map(line => line.key).join(' ') !== 'version oid size') return undefined
  if (extensions.some(({ value }) => !/^sha256:[0-9a-f]{64}$/.test(value))) return undefined
  const [spec, oid, size] = rest.map(line => line.value)                            
  if (spec !== pointer_version && !oldVersions.includes(spec)) return undefined
  const hex = /^sha256:([0-9a-f]{64})$/.exec(oid)?.[1]
  if (hex === undefined || !/^\+?\d{1,15}$/.test(size)) return undefined
  const canonical = [
    `version ${pointer_version}`,
    ...extensions.map(({ key, value }) => `${key} ${value}`).sort(),
    `oid ${oid}`,
    `size ${Number(size)}`,
  ]
  return { oid: hex, bytes: Number(size), isCanonical: blob.equals(Buffer.from(`${canonical.join('\n')}\n`)) }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/lfs/committed.js







/**
 * Holds what is committed against `.gitattributes`, as `git lfs fsck --pointers` does, and finds besides what it
 * passes over: a pointer in a path that Git LFS does not track, which nobody will ever turn into its content.
 *
 * @param root of the repository. @param blobs what is committed, by path.
 */
async function committedPointers(
  root        ,
  blobs                           ,
  head          ,
  all                   ,
)                    {
  const manifest = (0,src_manifest/* emptyManifest */.d)('.gitattributes', 'Git LFS')
  const attributes               = []
  const byDepth = (path        ) => path.split('/').length
  const files = all.filter(path => path === '.gitattributes' || path.endsWith('/.gitattributes'))
  for (const path of files.sort((a, b) => byDepth(a) - byDepth(b))) {
    attributes.push(readAttributes(await (0,read_text/* readText */.y)(head, path), path))
  }
  const small = [...blobs].filter(([, blob]) => blob.bytes < mostPointerBytes)
  const contents = await (0,src_blobs/* readBlobs */.b4)(
    root,
    small.map(([, blob]) => blob),
  )
  const pointers = new Map(small.map(([path], i) => [path, readPointer(contents[i] )]))
  for (const [path, blob] of blobs) {
    const isTracked = isLfsPath(attributes, path)
    const pointer = pointers.get(path)
    const at = { path }
    if (!isTracked) {
      if (pointer === undefined || pointer.bytes === 0) continue
      manifest.findings.push(
        (0,rules/* found */.F9)(
          'lfs-not-tracked',
          at,
          'is a Git LFS pointer in a path that `.gitattributes` does not hand to Git LFS: everybody gets the pointer instead of the content',
          `add a line for it to .gitattributes (\`git lfs track\`), or commit the content`,
        ),
      )
    } else if (pointer === undefined) {
      manifest.findings.push(
        (0,rules/* found */.F9)(
          'lfs-not-pointer',
          at,
          `should be a Git LFS pointer by .gitattributes, and is ${(0,src_text/* plural */.LS)(blob.bytes, 'byte')} of content in git`,
          '`git add --renormalize` it with git-lfs installed, and commit',
        ),
      )
    } else {
      if (!pointer.isCanonical) {
        manifest.findings.push(
          (0,rules/* found */.F9)(
            'lfs-not-canonical',
            at,
            'is a Git LFS pointer that git-lfs would write otherwise (line endings, an old address): it shows as changed in every clone',
            '`git add --renormalize` it with git-lfs installed, and commit',
          ),
        )
      }
      if (pointer.bytes === 0) continue
      manifest.expected.push({
        path,
        digests: [{ name: 'sha256', hex: pointer.oid }],
        isFolder: false,
        bytes: pointer.bytes,
        stored: { in: 'git-lfs', isPushed: true, isLegacy: false },
      })
    }
  }
  return manifest
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/dvc/config.js
/** `.dvc/config`: the default remote, and every remote with its options. */
                            
                 
                                                                      
 

/**
 * Reads the INI of ConfigObj. A section of a remote is quoted as a whole: `['remote "storage"']`. What is no
 * section and no `key = value` is passed over, as options of later versions are.
 */
function readDvcConfig(text        )            {
  const config            = { remotes: new Map() }
  let section = ''
  for (const [i, raw] of text.split(/\r?\n/).entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#') || line.startsWith(';')) continue
    const header = /^\[(.*)\]\s*(?:#.*)?$/.exec(line)
    if (header !== null) {
      section = unquoted(header[1] .trim())
      const name = remoteName(section)
      if (name !== undefined) config.remotes.set(name, { line: i + 1, options: new Map() })
      continue
    }
    const equals = line.indexOf('=')
    if (equals === -1) continue
    const key = line.slice(0, equals).trim().toLowerCase()
    const value = unquoted(line.slice(equals + 1).trim())
    if (section === 'core' && key === 'remote') config.remote = value
    const name = remoteName(section)
    if (name !== undefined) config.remotes.get(name) .options.set(key, value)
  }
  return config
}

function remoteName(section        )                     {
  return /^remote\s+"(.*)"$/.exec(section)?.[1]
}

function unquoted(text        )         {
  return /^(['"])(.*)\1$/.exec(text)?.[2] ?? text
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/formats/bagit.js
                                             






/**
 * Reads a bag (RFC 8493) by its `bagit.txt`: every payload and tag manifest beside it, and what `bag-info.txt`
 * says of the payload as a whole. A bag promises that each of its manifests names every file of the payload.
 *
 * @param all the paths of the repository.
 */
async function readBag(path        , head          , all                   )                    {
  const manifest = (0,src_manifest/* emptyManifest */.d)(path, 'BagIt')
  const bag = (0,inside/* folderOf */.y)(path)
  const prefix = bag === '.' ? '' : `${bag}/`
  const expected = new Map                  ()
  const payload = all.filter(file => file.startsWith(`${prefix}data/`))
  let manifests = 0
  for (const file of all) {
    const match = file.startsWith(prefix)
      ? /^(tag)?manifest-([a-z0-9]+)\.txt$/.exec(file.slice(prefix.length))
      : null
    if (match === null) continue
    const named = new Set        ()
    for (const [i, line] of (await (0,read_text/* readText */.y)(head, file)).split(/\r\n|\r|\n/).entries()) {
      if (line.trim() === '') continue
      const at = { path: file, line: i + 1 }
      const entry = /^([^\s]+)[ \t]+\*?(.+)$/.exec(line)
      const digest =
        entry === null ? { problem: 'is no line of a manifest' } : (0,src_digests/* readDigest */.r)(match[2] , entry[1] )
      const target = entry === null ? undefined : (0,inside/* inside */.n)(bag, decoded(entry[2] ))
      if ('problem' in digest) {
        manifest.findings.push((0,rules/* found */.F9)('bad-hash', at, digest.problem, 'write the bag again'))
        continue
      }
      if (target === undefined || !target.startsWith(prefix)) {
        manifest.findings.push(
          (0,rules/* found */.F9)('path-outside', at, 'names a path that leads out of the bag', 'write the bag again'),
        )
        continue
      }
      named.add(target)
      const before = expected.get(target)
      if (before === undefined) expected.set(target, { path: target, digests: [digest], isFolder: false })
      else before.digests.push(digest)
    }
    if (match[1] !== undefined) continue
    manifests++
    for (const unnamed of payload.filter(name => !named.has(name)).slice(0, 10)) {
      manifest.findings.push(
        (0,rules/* found */.F9)(
          'file-unnamed',
          { path: unnamed },
          `is in the payload and not in ${file}`,
          'write the bag again, or remove the file',
        ),
      )
    }
  }
  manifest.expected.push(...expected.values())
  if (manifests === 0) {
    manifest.findings.push(
      (0,rules/* found */.F9)('manifest-invalid', { path }, 'has no payload manifest beside it', 'write the bag again'),
    )
  }
  await checkOxum(manifest, prefix, payload, head, all)
  return manifest
}

/** `Payload-Oxum: 279164409832.1198`: bytes and files of the payload. */
async function checkOxum(
  manifest          ,
  prefix        ,
  payload                   ,
  head          ,
  all                   ,
)                {
  const path = `${prefix}bag-info.txt`
  if (!all.includes(path)) return
  const oxum = /^Payload-Oxum:[ \t]*(\d+)\.(\d+)/im.exec(await (0,read_text/* readText */.y)(head, path))
  if (oxum === null) return
  let bytes = 0
  for (const file of payload) bytes += (await head.size(file)) ?? 0
  if (bytes !== Number(oxum[1]) || payload.length !== Number(oxum[2])) {
    manifest.findings.push(
      (0,rules/* found */.F9)(
        'file-differs',
        { path },
        `\`Payload-Oxum\` names ${oxum[1]} bytes in ${oxum[2]} files; here are ${bytes} in ${payload.length}`,
        'write the bag again, or fetch the whole payload',
      ),
    )
  }
}

const decoded = (path        ) =>
  path.replace(/%(0A|0D|25)/gi, (_, code        ) => String.fromCharCode(Number.parseInt(code, 16)))

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/formats/croissant.js







const hashes = ['sha256', 'md5']

/**
 * Reads the `distribution` of Croissant metadata: each file with its `contentUrl`, `sha256` or `md5` and
 * `contentSize`. What lies on the web or within an archive is not here to be checked.
 */
function readCroissant(text        , path        )           {
  const manifest = (0,src_manifest/* emptyManifest */.d)(path, 'Croissant')
  const root          = JSON.parse(text)
  const distribution = (0,record/* isRecord */.u)(root) ? (root.distribution ?? []) : undefined
  if (distribution === undefined) throw new Error('is no JSON object')
  for (const file of [distribution].flat()             ) {
    if (!(0,record/* isRecord */.u)(file) || typeof file.contentUrl !== 'string') continue
    const line = (0,json/* lineOfText */.$)(text, file.contentUrl)
    const digests           = []
    for (const name of hashes) {
      const value = file[name]
      if (typeof value !== 'string') continue
      const digest = (0,src_digests/* readDigest */.r)(name, value)
      if ('problem' in digest) {
        manifest.findings.push(
          (0,rules/* found */.F9)(
            'bad-hash',
            { path, line: (0,json/* lineOfText */.$)(text, value) },
            digest.problem,
            `write the ${name} of the file`,
          ),
        )
      } else digests.push(digest)
    }
    const isElsewhere = /^[a-z][a-z0-9+.-]*:/i.test(file.contentUrl)
    if (isElsewhere || file.containedIn !== undefined) {
      const reason = isElsewhere ? 'lies on the web' : 'lies within another file'
      manifest.skipped.push({ path: file.contentUrl, reason: `${path}: ${reason}` })
      continue
    }
    const target = (0,inside/* inside */.n)((0,inside/* folderOf */.y)(path), file.contentUrl)
    if (target === undefined) {
      manifest.findings.push((0,rules/* leadsOut */.qm)({ path, line }, 'name files within the repository, or by their URL'))
      continue
    }
    manifest.expected.push({ path: target, line, digests, isFolder: false, bytes: bytesOf(file.contentSize) })
  }
  return manifest
}

/** `"1024 B"` or a number. Larger units are rounded, and prove nothing. */
function bytesOf(size         )                     {
  if (typeof size === 'number') return size
  const match = typeof size === 'string' ? /^(\d{1,15})\s*(?:B|bytes)?$/i.exec(size.trim()) : null
  return match === null ? undefined : Number(match[1])
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:querystring"
var external_node_querystring_ = __webpack_require__(41792);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/formats/delta.js









/** Actions of one commit file that are read. */
const mostActions = 1_000_000

/**
 * Reads a Delta table by its log: the files that the JSON commits since the start add and have not removed,
 * with their sizes. Delta stores no hash of a data file; the checksum of a version (`.crc`) says how many
 * files and bytes it has.
 *
 * A log that begins with a Parquet checkpoint is not replayed: that is said, and nothing of it is claimed.
 *
 * @param path of the table's first log file. @param all the paths of the repository.
 */
async function readDelta(path        , head          , all                   )                    {
  const log = (0,inside/* folderOf */.y)(path)
  const table = (0,inside/* folderOf */.y)(log)
  const manifest = (0,src_manifest/* emptyManifest */.d)(path, 'Delta Lake')
  const commits = all.filter(file => file.startsWith(`${log}/`) && /\/\d{20}\.json$/.test(file))
  const versionOf = (file        ) => Number(/(\d{20})\.\w+$/.exec(file) [1])
  const isWhole = commits.every((file, i) => versionOf(file) === i)
  if (!isWhole) {
    manifest.open.push({
      path: table,
      reason: 'the log of the Delta table begins with a checkpoint or has a gap',
    })
    return manifest
  }
  const files = new Map                            ()
  for (const commit of commits) {
    const lines = (await (0,read_text/* readText */.y)(head, commit)).split('\n')
    if (lines.length > mostActions) throw new Error(`holds more than ${mostActions} actions`)
    for (const [i, line] of lines.entries()) {
      if (line.trim() === '') continue
      const at = { path: commit, line: i + 1 }
      let action         
      try {
        action = JSON.parse(line)
      } catch {
        manifest.findings.push(
          (0,rules/* found */.F9)('manifest-invalid', at, 'is no JSON', 'restore the log from its storage'),
        )
        continue
      }
      if (!(0,record/* isRecord */.u)(action)) continue
      const { add, remove } = action
      const named = (0,record/* isRecord */.u)(add) ? add : (0,record/* isRecord */.u)(remove) ? remove : undefined
      if (named === undefined || typeof named.path !== 'string') continue
      const target = /^[a-z][a-z0-9+.-]*:/i.test(named.path)
        ? undefined
        : (0,inside/* inside */.n)(table, (0,external_node_querystring_.unescape)(named.path))
      if (target === undefined) {
        if ((0,record/* isRecord */.u)(add))
          manifest.skipped.push({ path: named.path, reason: `${commit}: lies outside of the table` })
      } else if ((0,record/* isRecord */.u)(add)) files.set(target, typeof add.size === 'number' ? add.size : undefined)
      else files.delete(target)
    }
  }
  for (const [file, bytes] of files)
    manifest.expected.push({ path: file, digests: [], isFolder: false, bytes })
  await checkVersion(manifest, `${log}/${commits.at(-1) .slice(-25, -5)}.crc`, files, head, all)
  await checkCheckpoint(manifest, `${log}/_last_checkpoint`, head, all)
  return manifest
}

async function checkVersion(
  manifest          ,
  path        ,
  files                                         ,
  head          ,
  all                   ,
)                {
  if (!all.includes(path)) return
  const crc          = JSON.parse(await (0,read_text/* readText */.y)(head, path))
  const bytes = [...files.values()].reduce        ((sum, size) => sum + (size ?? 0), 0)
  if (!(0,record/* isRecord */.u)(crc) || typeof crc.numFiles !== 'number' || typeof crc.tableSizeBytes !== 'number') return
  if (crc.numFiles !== files.size || crc.tableSizeBytes !== bytes) {
    manifest.findings.push(
      (0,rules/* found */.F9)(
        'file-differs',
        { path },
        `names ${crc.numFiles} files of ${crc.tableSizeBytes} bytes; the log adds up to ${files.size} of ${bytes}`,
        'restore the log from its storage',
      ),
    )
  }
}

/** `_last_checkpoint` may hold the MD5 of its own canonical form (protocol, "JSON checksum"). */
async function checkCheckpoint(
  manifest          ,
  path        ,
  head          ,
  all                   ,
)                {
  if (!all.includes(path)) return
  const text = await (0,read_text/* readText */.y)(head, path)
  const value          = JSON.parse(text)
  if (!(0,record/* isRecord */.u)(value) || typeof value.checksum !== 'string') return
  const md5 = (0,external_node_crypto_.createHash)('md5').update(canonical(value, []).join(',')).digest('hex')
  if (md5 === value.checksum) return
  manifest.findings.push(
    (0,rules/* found */.F9)(
      'file-differs',
      { path, line: (0,json/* lineOfText */.$)(text, value.checksum) },
      'differs from its own checksum',
      'restore the log from its storage',
    ),
  )
}

/** `"key1"+"key2"=value`, sorted, without the checksum itself; text is percent-encoded within quotes. */
function canonical(value         , keys                   )           {
  const quoted = (text        ) =>
    `"${encodeURIComponent(text).replace(/[!'()*]/g, letter => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`)}"`
  if (Array.isArray(value)) return value.flatMap((item, i) => canonical(item, [...keys, String(i)]))
  if ((0,record/* isRecord */.u)(value)) {
    return Object.entries(value)
      .filter(([key]) => keys.length > 0 || key !== 'checksum')
      .flatMap(([key, item]) => canonical(item, [...keys, quoted(key)]))
      .sort()
  }
  return [`${keys.join('+')}=${typeof value === 'string' ? quoted(value) : String(value)}`]
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/formats/sums.js





/**
 * Reads what `sha256sum`, `md5sum` and their like write: `hash  path`, `hash *path`, `\` before a hash whose
 * path holds escapes, and the BSD form `SHA256 (path) = hash`. The hash is told by the file's name, else by its
 * length.
 */
function readSums(text        , path        )           {
  const manifest = (0,src_manifest/* emptyManifest */.d)(path, 'checksums')
  const named = algorithmOfName(path)
  for (const [i, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '' || line.startsWith('#') || line.startsWith(';')) continue
    const at = { path, line: i + 1 }
    const entry = readLine(line)
    if (entry === undefined) {
      manifest.findings.push(
        (0,rules/* found */.F9)(
          'manifest-invalid',
          at,
          'is no line of a checksum file',
          'write `hash  path`, as `sha256sum` does',
        ),
      )
      continue
    }
    const algorithm = entry.algorithm ?? named ?? (0,src_digests/* algorithmOfLength */.T)(entry.hex.length) ?? 'sha256'
    const digest = (0,src_digests/* readDigest */.r)(algorithm, entry.hex)
    // `sha256sum < a.csv > a.csv.sha256` names no file but by the name of its own.
    const name = entry.path === '-' ? besideOf(path) : entry.path
    const target = (0,inside/* inside */.n)((0,inside/* folderOf */.y)(path), name)
    if (target === undefined) {
      manifest.findings.push((0,rules/* leadsOut */.qm)(at, 'name files within the repository'))
    } else if ('problem' in digest) {
      manifest.findings.push((0,rules/* found */.F9)('bad-hash', at, digest.problem, `write it again with \`${algorithm}sum\``))
    } else {
      manifest.expected.push({ path: target, line: i + 1, digests: [digest], isFolder: false })
    }
  }
  return manifest
}

function readLine(line        )                                                                {
  const bsd = /^(\\?)([A-Z0-9-]+) \((.*)\) = ([^\s]+)$/.exec(line)
  if (bsd !== null) {
    return { algorithm: bsd[2] .toLowerCase(), path: unescaped(bsd[3] , bsd[1] !== ''), hex: bsd[4]  }
  }
  if (/^[0-9a-f]{32,128}$/i.test(line.trim())) return { hex: line.trim(), path: '-' }
  const gnu = /^(\\?)([^\s]+) [ *](.+)$/.exec(line)
  return gnu === null ? undefined : { hex: gnu[2] , path: unescaped(gnu[3] , gnu[1] !== '') }
}

function unescaped(path        , isEscaped         )         {
  if (!isEscaped) return path
  return path.replace(/\\([\\nr])/g, (_, letter        ) =>
    letter === 'n' ? '\n' : letter === 'r' ? '\r' : '\\',
  )
}

/** `a.csv` of `data/a.csv.sha256`. */
function besideOf(path        )         {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
}

/** `SHA256SUMS`, `data.csv.md5`, `b2sums.txt`. */
function algorithmOfName(path        )                     {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  if (/^b2sums?/.test(name)) return 'blake2b'
  return /(?:^|\.)(md5|sha1|sha256|sha384|sha512)(?:sums?)?(?:\.txt)?$/.exec(name)?.[1]
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/read-manifests.js



                                             
                                                 









/** How the manifests of a format are known by their path, and read. */
                  
                  
                              
                                                                                   
 

const named = (path        ) => path.slice(path.lastIndexOf('/') + 1)
/** A format whose manifests are read as one text. What reads YAML is loaded where there is one to read. */
const ofText =
  (load                                                         )                 =>
  async (path, revision) =>
    (await load())(await (0,read_text/* readText */.y)(revision, path), path)

/** In the order in which they are met in repositories. */
const formats                    = [
  // `.dvc` alone is DVC's own folder; what lies in it is no manifest.
  {
    name: 'DVC',
    isOne: path => /[^/]\.dvc$/.test(path),
    read: ofText(async () => (await Promise.all(/* import() */[__webpack_require__.e(8009), __webpack_require__.e(2356)]).then(__webpack_require__.bind(__webpack_require__, 32356))).readDvcFile),
  },
  { name: 'DVC lock', isOne: path => /^dvc\.(lock|yaml)$/.test(named(path)), read: readLock },
  {
    name: 'checksums',
    isOne: path =>
      /^((md5|sha1|sha256|sha384|sha512|b2)sums?|checksums?)(\.txt)?$/i.test(named(path)) ||
      /[^/]\.(md5|sha1|sha256|sha384|sha512)(sums?)?$/i.test(path),
    read: ofText(async () => readSums),
  },
  {
    name: 'Frictionless',
    isOne: path => /^datapackage\.(json|ya?ml)$/.test(named(path)),
    read: ofText(async () => (await Promise.all(/* import() */[__webpack_require__.e(8009), __webpack_require__.e(8598)]).then(__webpack_require__.bind(__webpack_require__, 38598))).readFrictionless),
  },
  {
    name: 'Croissant',
    isOne: path => /(^|[._-])croissant(-metadata)?\.json$/i.test(named(path)),
    read: ofText(async () => readCroissant),
  },
  { name: 'BagIt', isOne: path => named(path) === 'bagit.txt', read: readBag },
  { name: 'Delta Lake', isOne: path => /(^|\/)_delta_log\/\d{20}\.json$/.test(path), read: readDelta },
  {
    name: 'probity.lock',
    isOne: path => named(path) === 'probity.lock',
    read: ofText(async () => readProbityLock),
  },
]

/**
 * The manifests among some paths. Of a Delta log its first file stands for all, and `dvc.lock` for the `dvc.yaml`
 * beside it. DVC's own folder holds objects, not manifests.
 */
function manifestPaths(all                   )           {
  const logs = new Set        ()
  const present = new Set(all)
  return all.filter(path => {
    if (/(^|\/)\.dvc\//.test(path)) return false
    if (named(path) === 'dvc.yaml') return !present.has(lockOf(path))
    const format = formats.find(({ isOne }) => isOne(path))
    if (format?.name !== 'Delta Lake') return format !== undefined
    const isFirst = !logs.has((0,inside/* folderOf */.y)(path))
    logs.add((0,inside/* folderOf */.y)(path))
    return isFirst
  })
}

/**
 * Reads one manifest. One that cannot be read is a manifest with a finding that says why.
 *
 * Throws a `ConfigError` where no format knows the name.
 */
async function readManifest(
  path        ,
  revision          ,
  all                   ,
)                           {
  const format = formats.find(({ isOne }) => isOne(path))
  if (format === undefined) {
    throw new errors/* ConfigError */.xL(`\`manifests\`: ${path} is none that is known by its name`, {
      remedy: 'name *.dvc, dvc.lock, SHA256SUMS, datapackage.json, croissant.json, bagit.txt or probity.lock',
    })
  }
  try {
    return await format.read(path, revision, all)
  } catch (error) {
    return {
      ...(0,src_manifest/* emptyManifest */.d)(path, format.name),
      findings: [(0,rules/* found */.F9)('manifest-invalid', { path }, unread(error), 'write it again')],
    }
  }
}

/** What is wrong with a manifest, without its content: a JSON parser quotes what it met. */
function unread(error         )         {
  if (error instanceof errors/* DataError */.fL) return error.message.slice(error.place.path.length + 2)
  if (error instanceof SyntaxError) return 'is not valid JSON'
  if (error instanceof RangeError) return 'is nested too deeply'
  if (error instanceof Error && error.constructor === Error) return error.message
  throw error
}

/** The pipeline beside a lock. */
async function pipelineOf(lock        , revision          )                                {
  const path = lock.replace(/dvc\.lock$/, 'dvc.yaml')
  if ((await revision.size(path)) === undefined) return undefined
  const { readDvcYaml } = await Promise.all(/* import() */[__webpack_require__.e(8009), __webpack_require__.e(7413)]).then(__webpack_require__.bind(__webpack_require__, 47413))
  return readDvcYaml(await (0,read_text/* readText */.y)(revision, path), path)
}

const lockOf = (path        ) => path.replace(/dvc\.yaml$/, 'dvc.lock')

/** A lock with the pipeline beside it; of a pipeline that never ran, one without stages. */
async function readLock(at        , revision          )                {
  const path = lockOf(at)
  let pipeline                      
  let problem                    
  try {
    pipeline = await pipelineOf(path, revision)
  } catch (error) {
    problem = unread(error)
  }
  const text = (await revision.size(path)) === undefined ? '' : await (0,read_text/* readText */.y)(revision, path)
  const { readDvcLock } = await Promise.all(/* import() */[__webpack_require__.e(8009), __webpack_require__.e(705)]).then(__webpack_require__.bind(__webpack_require__, 50705))
  const lock = readDvcLock(text, path, pipeline)
  if (problem !== undefined) {
    const at = { path: path.replace(/dvc\.lock$/, 'dvc.yaml') }
    lock.findings.push((0,rules/* found */.F9)('manifest-invalid', at, problem, 'correct dvc.yaml'))
  }
  return lock
}

/** Every `.dvc/config`, by the folder that it rules. */
async function dvcConfigs(
  revision          ,
  all                   ,
)                                                                 {
  const found = []
  for (const path of all.filter(file => file === '.dvc/config' || file.endsWith('/.dvc/config'))) {
    found.push({
      path,
      folder: (0,inside/* folderOf */.y)((0,inside/* folderOf */.y)(path)),
      config: readDvcConfig(await (0,read_text/* readText */.y)(revision, path)),
    })
  }
  return found
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/select.js
/** Whether a path, or anything in it, is one that the user named; all are where none was named. */
async function selector(globs                               )                                     {
  if (globs === undefined) return () => true
  const { default: picomatch } = await __webpack_require__.e(/* import() */ 5496).then(__webpack_require__.t.bind(__webpack_require__, 45496, 19))
  const matches = picomatch([...globs], { dot: true, flags: 's' })
  // `data/**` names the tracked folder `data`, and `data/train/x.csv` lies in it.
  return path => matches(path) || matches(`${path}/`) || globs.some(glob => glob.startsWith(`${path}/`))
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/collect.js


                                             

                                                                   

                                             



/** All that names data in a repository. */
                            
                                
                                                                                                     
                                   
                    
               
                                            
              
 

/**
 * Reads every manifest, or those that the settings name, as far as they name what `paths` selects. A `ConfigError`
 * where a setting selects nothing: that would pass whatever the data.
 */
async function collect(settings                      , context         )                     {
  const { head } = context
  if (head.locate === undefined) throw new errors/* ConfigError */.xL('dataset-check needs the files of a working tree')
  const all = await head.list(['**'])
  const paths = settings.manifests === undefined ? manifestPaths(all) : await head.list(settings.manifests)
  if (settings.manifests !== undefined && paths.length === 0) {
    throw new errors/* ConfigError */.xL('`manifests`: no file matches', {
      remedy: 'name manifests that are in the repository',
    })
  }
  const manifests                      = []
  for (const path of paths) manifests.push(await readManifest(path, head, all))
  if (context.asked?.has('write')) await writeLock(settings, context, manifests)
  const root = head.locate('.')
  const blobs = settings.manifests === undefined ? await (0,src_blobs/* committedBlobs */.D8)(root) : undefined
  if (blobs !== undefined) manifests.push(await committedPointers(root, blobs, head, all))

  const isSelected = await selector(settings.paths)
  for (const manifest of manifests) {
    manifest.expected = manifest.expected.filter(({ path }) => isSelected(path))
  }
  if (settings.paths !== undefined && manifests.every(({ expected }) => expected.length === 0)) {
    throw new errors/* ConfigError */.xL('`paths`: no manifest names a file that matches', {
      remedy: 'correct the globs, or write a manifest with `dataset-check --write --paths …`',
    })
  }
  return { manifests, blobs, all, root }
}

/** `--write`: names the files of `paths`, or those that the lock names already, as they are now. */
async function writeLock(
  settings                      ,
  context         ,
  manifests                     ,
)                {
  const path = 'probity.lock'
  const before = manifests.find(manifest => manifest.path === path)
  const names =
    settings.paths === undefined
      ? (before?.expected ?? []).map(expected => expected.path)
      : (await context.head.list(settings.paths)).filter(name => name !== path)
  const files = new Map                    ()
  for (const name of names) {
    context.signal.throwIfAborted()
    if ((await context.head.size(name)) === undefined) continue
    const hashed = (0,hash_worker/* hashFile */.D)({ path: context.head.locate (name), wanted: ['sha256'] })
    if ('error' in hashed) throw new errors/* ConfigError */.xL(`${name} cannot be read (${hashed.error})`)
    files.set(name, { sha256: hashed.digests[0] , bytes: hashed.bytes })
  }
  const text = writeProbityLock(files)
  context.leave?.(path, text)
  if (before !== undefined) manifests.splice(manifests.indexOf(before), 1)
  manifests.push(readProbityLock(text, path))
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/committed.js
                                            
                                              
                                                       


/** Names of the formats that data and models are kept in: a large file of source code is another matter. */
const dataNames =
  /\.(csv|tsv|jsonl|ndjson|parquet|arrow|feather|avro|orc|npy|npz|h5|hdf5|pkl|pickle|joblib|pt|pth|ckpt|safetensors|onnx|gguf|bin|model|tflite|pb|keras|zip|tar|gz|tgz|bz2|xz|zst|7z|mat|rds|sqlite|db|wav|mp3|flac|mp4|avi|mov|tif|tiff|dcm|nii)$/i

/** Whether a file only keeps its folder in git, which has no empty folders: it is no data. */
const isPlaceholder = (path        ) => /(^|\/)\.(gitkeep|keep|gitignore)$/.test(path)

/** What is committed to git and should not be: data that DVC tracks already, and large data. */
function checkCommitted(
  blobs                           ,
  manifests                     ,
  largeBytes        ,
)            {
  const findings            = []
  const tracked = new Map                                                    ()
  for (const manifest of manifests) {
    for (const expected of manifest.expected) {
      if (expected.stored?.in === 'dvc') tracked.set(expected.path, { manifest, expected })
    }
  }
  const seen = new Set        ()
  for (const [path, blob] of blobs) {
    const owner = ownerOf(tracked, path)
    if (owner !== undefined) {
      if (isPlaceholder(path)) continue
      const { manifest, expected } = tracked.get(owner) 
      if (seen.has(owner)) continue
      seen.add(owner)
      findings.push(
        (0,rules/* found */.F9)(
          'in-git-too',
          { path: manifest.path, line: expected.line },
          `${owner} is tracked here and committed to git as well: the two will part`,
          `\`git rm -r --cached ${owner}\`, and keep it in .gitignore; or set \`cache: false\``,
        ),
      )
    } else if (largeBytes > 0 && blob.bytes > largeBytes && dataNames.test(path)) {
      findings.push(
        (0,rules/* found */.F9)(
          'large-file',
          { path },
          `is ${Math.round(blob.bytes / 1e6)} MB of data in git itself: every clone carries every version of it`,
          'track it with DVC or Git LFS',
        ),
      )
    }
  }
  return findings
}

/** The tracked file or folder that a path is or lies in. The `.gitignore` that DVC writes lies beside, not within. */
function ownerOf(tracked                              , path        )                     {
  for (let end = path.length; end !== -1; end = path.lastIndexOf('/', end - 1)) {
    const candidate = path.slice(0, end)
    if (tracked.has(candidate)) return candidate
    if (end === 0) break
  }
  return undefined
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/revisions/src/folder.js
var src_folder = __webpack_require__(45757);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/dvc/folder-files.js





/** A file of a tracked folder. */
                             
                       
              
                                        
              
               
 

/** What DVC takes a folder to hold, and what in it DVC or we refuse. */
                          
                     
             
                                                        
                
                   
               
     
 

/** Most files of one folder: each is about 300 bytes of memory. */
const mostFiles = 1_000_000

/** Folders that DVC never looks into. */
const unseen = new Set(['.git', '.hg', '.dvc'])

/** A `.dvcignore`, by the folder that it lies in. */
                             
                
                           
 

/** Every `.dvcignore` of the repository. @param all the paths of the repository. */
async function ignoreFiles(head          , all                   )                        {
  const found               = []
  for (const path of all.filter(file => external_node_path_.posix.basename(file) === '.dvcignore')) {
    const patterns = (await (0,read_text/* readText */.y)(head, path)).split('\n').map(readPattern)
    found.push({ folder: external_node_path_.posix.dirname(path), patterns: patterns.filter(pattern => pattern !== undefined) })
  }
  return found
}

/**
 * The files of a folder by DVC's rules: a link to a file is the file, a link to a folder is dropped, a broken
 * one is an error; `.gitignore` counts for nothing, a `.dvcignore` at or above the folder counts, one within
 * it is an error.
 *
 * @param head must lie on this machine (`locate`).
 */
async function listFolder(
  head          ,
  folder        ,
  ignores                       ,
)                   {
  const listing          = { files: [], problems: [] }
  const links           = []
  const inForce = ignores.filter(
    ({ folder: at }) => at === '.' || folder === at || folder.startsWith(`${at}/`),
  )
  const isLeftOut = (path        , isFolder         ) =>
    inForce.some(({ folder: at, patterns }) =>
      isIgnored(patterns, at === '.' ? path : path.slice(at.length + 1), isFolder),
    )
  const problem = (rule                                     , path        , message        , fix        ) =>
    listing.problems.push({ rule, path: path === '' ? folder : `${folder}/${path}`, message, fix })
  const add = (file            ) => {
    if (listing.files.length >= mostFiles) {
      throw new errors/* DataError */.fL(
        `holds more than ${mostFiles} files, which is the most that is read of one folder`,
        {
          path: folder,
        },
      )
    }
    listing.files.push(file)
  }
  const entriesOf = (real        , within        ) => {
    try {
      return (0,src_folder/* readFolder */.j)(real)
    } catch {
      problem('unreadable', within, 'is a folder that cannot be read', 'give the job the right to read it')
      return []
    }
  }
  const walk = (real        , within        ) => {
    for (const entry of entriesOf(real, within)) {
      const path = within === '' ? entry.name : `${within}/${entry.name}`
      const isFolder = entry.kind === 'folder'
      if (!entry.isUtf8) {
        problem('unreadable', path, 'has a name that is not UTF-8: DVC cannot track it', 'rename the file')
        continue
      }
      if ((isFolder && unseen.has(entry.name)) || isLeftOut(`${folder}/${path}`, isFolder)) continue
      if (entry.name === '.dvcignore') {
        problem(
          'unreadable',
          path,
          'is a `.dvcignore` within a folder that DVC tracks, which it refuses',
          'move it above the folder',
        )
      } else if (isFolder) walk(external_node_path_.posix.join(real, entry.name), path)
      else if (entry.kind === 'file') add({ path, real: external_node_path_.posix.join(real, entry.name), bytes: entry.bytes })
      else if (entry.kind === 'link') links.push(path)
      else problem('unreadable', path, 'is neither file nor folder', 'remove it from the folder')
    }
  }
  walk(head.locate (folder), '')
  for (const path of links) {
    try {
      const real = head.locate (`${folder}/${path}`)
      const bytes = await head.size(`${folder}/${path}`)
      if (bytes !== undefined) add({ path, real, bytes })
      else {
        problem(
          'link-dropped',
          path,
          'is a link to a folder: DVC leaves it out of what it tracks',
          'copy the folder, or track it where it lies',
        )
      }
    } catch (error) {
      // A link to nothing, or to itself, has the system's error as its cause.
      if (error instanceof errors/* DataError */.fL && error.cause === undefined) {
        problem(
          'path-outside',
          path,
          'is a link that leads out of the repository',
          'replace the link with the file',
        )
      } else
        problem('unreadable', path, 'is a link to nothing or to itself', 'replace the link with the file')
    }
  }
  return listing
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/exhibit.js

                                             
                                         
                                         

/** Most rows of the table; those in trouble first. */
const mostRows = 50

const states                                 = {
  differs: '❌ differs',
  'line-endings': '❌ line endings',
  refused: '❌ unreadable',
  absent: 'not here',
  same: '✅ as named',
}

/** Every path that a manifest names as data, with what it is here and in the remote storage. */
function dataTable(
  all                                                 ,
  pushed                                        ,
)            {
  const rows = all.filter(({ check }) => check.expected.stage?.as !== 'dependency')
  if (rows.length === 0) return []
  const order = Object.keys(states)
  const sorted = rows.toSorted((a, b) => order.indexOf(a.check.state) - order.indexOf(b.check.state))
  return [
    {
      title: 'Data that the manifests name',
      columns: ['data', 'manifest', 'size', 'here', 'remote storage', 'sha256'].map(title => ({
        title,
        kind: 'text'         ,
      })),
      rows: sorted
        .slice(0, mostRows)
        .map(({ manifest, check }) => [
          check.expected.path,
          manifest.path,
          sizeText(check),
          stateText(check),
          storageText(pushed.get(check.expected)),
          check.sha256?.slice(0, 12) ?? '',
        ]),
      ...(sorted.length > mostRows ? { note: `and ${(0,src_text/* plural */.LS)(sorted.length - mostRows, 'path')} more` } : {}),
    },
  ]
}

function stateText({ state, expected }       )         {
  if (state === 'absent' && expected.stored === undefined) return '❌ missing'
  if (state !== 'same' || expected.digests.length > 0) return states[state]
  return expected.bytes === undefined ? 'here, no hash named' : '✅ size as named'
}

function sizeText({ expected, bytes, state }       )         {
  const size = state === 'absent' ? expected.bytes : bytes
  const files = expected.files === undefined ? '' : ` in ${(0,src_text/* plural */.LS)(expected.files, 'file')}`
  return size === undefined ? '' : `${(0,src_text/* countText */.lT)(size)} bytes${files}`
}

function storageText(pushed                    )         {
  if (pushed === undefined) return ''
  if (pushed.state === 'there') return '✅ there'
  if (pushed.state === 'unknown') return 'not asked'
  return pushed.objects === 1
    ? '❌ absent'
    : `❌ ${(0,src_text/* countText */.lT)(pushed.missing)} of ${(0,src_text/* countText */.lT)(pushed.objects)} absent`
}

// EXTERNAL MODULE: ./.build/packages/dataset-check/src/generated/validate-settings.js
var validate_settings = __webpack_require__(26404);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/judge.js
                                                             

                                             

                                                       
                                         
                                         


/**
 * What is wrong with each manifest and with what it names, and the claims that follow: one for the data of each
 * manifest, one for each pipeline.
 *
 * @param agreement findings about manifests that contradict each other.
 */
async function judge(
  manifests                              ,
  checks                              ,
  pushed                               ,
  agreement                    ,
  head          ,
)                                                    {
  const claims          = []
  const findings            = []
  const isIncomplete = incomplete([...checks.values()])
  for (const manifest of manifests) {
    const own = manifest.expected.map(expected => checks.get(expected) )
    const contradictions = agreement.filter(({ path }) => path === manifest.path)
    const ofFiles = fileFindings(manifest, own, isIncomplete)
    const isLock = 'stages' in manifest
    const isOfPipeline = ({ rule }         ) => isLock && rule !== 'two-versions'
    const stale = [
      ...ofFiles.filter(({ rule }) => rule === 'pipeline-stale'),
      ...contradictions.filter(isOfPipeline),
    ]
    if (isLock) {
      const { checkPipeline } = await Promise.all(/* import() */[__webpack_require__.e(8009), __webpack_require__.e(7507)]).then(__webpack_require__.bind(__webpack_require__, 97507))
      const pipeline = await pipelineOf(manifest.path, head).catch(() => undefined)
      stale.push(...(await checkPipeline(pipeline, manifest, head)))
      if (manifest.stages.length + stale.length > 0) claims.push(pipelineClaim(manifest, stale))
    }
    const ofData = [
      ...manifest.findings,
      ...ofFiles.filter(({ rule }) => rule !== 'pipeline-stale'),
      ...contradictions.filter(finding => !isOfPipeline(finding)),
    ]
    findings.push(...stale, ...ofData)
    // What a stage reads is the pipeline's matter.
    const data = own.filter(({ expected }) => expected.stage?.as !== 'dependency')
    const isSilent = data.length + ofData.length + manifest.open.length === 0
    if (!isSilent || !(isLock || manifest.format === 'Git LFS')) {
      claims.push(manifestClaim(manifest, data, ofData, pushed))
    }
  }
  return { claims, findings }
}

/**
 * Whether a path that a stage reads cannot be judged here, since it is data that a manifest tracks and that is
 * not checked out, or a folder with such data in it, or lies in such a folder.
 */
function incomplete(checks                  )                            {
  const absent = checks
    .filter(({ state, expected }) => state === 'absent' && expected.stage?.as !== 'dependency')
    .map(({ expected }) => expected.path)
  return path =>
    absent.some(other => other === path || path.startsWith(`${other}/`) || other.startsWith(`${path}/`))
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/dvc/folder-object.js


/** A file of a folder that DVC tracks: its path in the folder and its hash. */
                             
              
                                      
             
 

/**
 * The order of Python's strings: by code point of the whole path. JavaScript compares UTF-16 units, which puts
 * U+1F600 before U+FF5E.
 */
function byCodePoint(a        , b        )         {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const isHigh = (unit        ) => unit >= 0xd800 && unit < 0xe000
    return isHigh(x) === isHigh(y) ? x - y : isHigh(x) ? 1 : -1
  }
  return a.length - b.length
}

/**
 * The listing of a folder, byte for byte as DVC stores it (dvc-data `Tree.as_bytes`: Python's
 * `json.dumps(list, sort_keys=True)`).
 *
 * @example folderObject([{ path: 'a', hex: '0cc1…' }]).toString() // '[{"md5": "0cc1…", "relpath": "a"}]'
 */
function folderObject(files                       )         {
  const sorted = files.toSorted((a, b) => byCodePoint(a.path, b.path))
  return Buffer.from(
    `[${sorted.map(file => `{"md5": ${python(file.hex)}, "relpath": ${python(file.path)}}`).join(', ')}]`,
  )
}

/** The MD5 that DVC writes before `.dir`. */
function folderDigest(files                       )         {
  return (0,external_node_crypto_.createHash)('md5').update(folderObject(files)).digest('hex')
}

/** A string as Python's `json.dumps` writes it: everything outside of printable ASCII is escaped. */
function python(text        )         {
  return JSON.stringify(text).replace(
    /[\x7f-\uffff]/g,
    unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Largest listing that is read: about 700,000 files. */
const mostFolderBytes = 64 << 20

/** The files that a stored listing names. Undefined where it is no such listing. */
function readFolderObject(bytes        )                           {
  let entries         
  try {
    entries = JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
  if (!Array.isArray(entries)) return undefined
  const files               = []
  for (const entry of entries             ) {
    const { md5, relpath } = (entry ?? {})                           
    if (typeof md5 !== 'string' || typeof relpath !== 'string' || !/^[0-9a-f]{32}$/.test(md5))
      return undefined
    files.push({ path: relpath, hex: md5 })
  }
  return files
}

// EXTERNAL MODULE: ./.build/packages/revisions/src/hash-files.js
var hash_files = __webpack_require__(9083);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/hash-all.js

                                                       
                                                        

/** The files of a group by each hash that was wanted of them, or the first of them that could not be read. */
                                                                                     

/**
 * The hashes of many groups of files, by what was wanted of them: each file is read once for all of them.
 * The first error stands for its group.
 */
async function hashAll(
  groups                                                                        ,
  signal             ,
)                         {
  const jobs = new Map                                                ()
  for (const { files, wanted } of groups) {
    if (wanted.length === 0) continue
    for (const { real, bytes } of files) {
      const job = jobs.get(real)
      if (job === undefined) jobs.set(real, { bytes, wanted: new Set(wanted) })
      else for (const name of wanted) job.wanted.add(name)
    }
  }
  const list = [...jobs].map(([path, { wanted }]) => ({ path, wanted: [...wanted] }))
  const bytes = [...jobs.values()].reduce((sum, job) => sum + job.bytes, 0)
  const hashed = await (0,hash_files/* hashFiles */.y)(list, { bytes, signal })
  const byPath = new Map(list.map((job, i) => [job.path, { wanted: job.wanted, hashed: hashed[i]  }]))
  return groups.map(({ files, wanted }) => {
    const found = new Map                      (wanted.map(name => [name, []]))
    if (wanted.length === 0) return found
    for (const { path, real } of files) {
      const one = byPath.get(real) 
      if ('error' in one.hashed) return { error: one.hashed.error, path }
      for (const name of wanted) found.get(name) .push({ path, hex: digestIn(one.hashed, one.wanted, name) })
    }
    return found
  })
}

function digestIn(
  hashed                                    ,
  wanted                   ,
  name        ,
)         {
  return hashed.digests[wanted.indexOf(name)] 
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/present.js


                                                          






                                                     

/** What became of a path that a manifest names. */
                        
                    
     
                                                                                                                    
                                                                                      
     
                                                                   
                           
             
                              
               
                                                                                                                    
                 
                                                           
                      
                                           
                                
                                                                      
                     
 

/** A path that is there, and the hashes that it takes to judge it. */
                 
                    
                   
                     
                               
 

/**
 * Compares every path with what it must be. The size is asked first: where it differs, nothing is hashed but
 * the text with other line endings. Every file is read once for all its hashes, however many manifests name it.
 */
async function checkPresent(
  head          ,
  all                     ,
  ignores                       ,
  signal             ,
)                   {
  const checks          = []
  const found          = []
  for (const expected of all) {
    signal.throwIfAborted()
    const answer = await look(head, expected, ignores)
    if ('state' in answer) checks.push(answer)
    else found.push(answer)
  }
  const plain = await hashAll(
    found.map(one => ({
      files: one.files,
      wanted: sizeDiffers(one) === undefined ? wantedOf(one.expected) : [],
    })),
    signal,
  )
  const doubtful          = []
  for (const [i, one] of found.entries()) {
    const check = present_judge(one, plain[i] )
    if (check.state === 'differs' && mayBeLineEndings(one)) doubtful.push(one)
    checks.push(check)
  }
  const turned = await hashAll(
    doubtful.map(one => ({ files: one.files, wanted: one.expected.digests.flatMap(turnings) })),
    signal,
  )
  const byExpected = new Map(checks.map(check => [check.expected, check]))
  for (const [i, one] of doubtful.entries()) {
    const here = lineEndings(one, turned[i] )
    if (here === undefined) continue
    const check = byExpected.get(one.expected) 
    check.state = 'line-endings'
    check.why = `differs only in its line endings: ${here} here, ${here === 'LF' ? 'CRLF' : 'LF'} where the hash was taken`
  }
  return all.map(expected => byExpected.get(expected) )
}

/** What is at the path: an answer where nothing has to be hashed. */
async function look(
  head          ,
  expected          ,
  ignores                       ,
)                         {
  const { path } = expected
  const answer = (state                , why        )        => ({ expected, state, why, bytes: 0 })
  try {
    const size = await head.size(path)
    if (size !== undefined) {
      if (expected.isFolder) return answer('differs', 'is a file where a folder was tracked')
      if (size < mostPointerBytes && size > 0) {
        const pointer = readPointer(await (0,read_text/* readBytes */.i)(head, path))
        if (pointer !== undefined && pointer.bytes > 0) return pointed(expected, pointer.oid)
      }
      return {
        expected,
        isFolder: false,
        files: [{ path: '', real: head.locate (path), bytes: size }],
        problems: [],
      }
    }
    if (!isThere(head, path)) return answer('absent', 'is not here')
    if (!expected.isFolder) return answer('differs', 'is a folder where a file was tracked')
    const listing = await listFolder(head, path, ignores)
    const isKeptEmpty =
      listing.files.length > 0 &&
      listing.files.every(file => isPlaceholder(file.path)) &&
      expected.files !== listing.files.length
    if (isKeptEmpty && expected.stored !== undefined)
      return answer('absent', 'is not checked out: only a file that keeps its folder in git is here')
    return { expected, isFolder: true, ...listing }
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    return answer('refused', error.message.slice(error.place.path.length + 2))
  }
}

function isThere(head          , path        )          {
  try {
    return head.locate (path) !== ''
  } catch (error) {
    if (error instanceof errors/* DataError */.fL && error.cause !== undefined) return false
    throw error
  }
}

/** A Git LFS pointer lies at the path: it proves the content by its SHA-256, and is not the content. */
function pointed(expected          , oid        )        {
  const check = { expected, bytes: 0, isPointer: expected.stored?.in !== 'git-lfs' }
  const sha256 = expected.digests.find(({ name }) => name === 'sha256')
  if (sha256 === undefined) {
    return { ...check, state: 'refused', why: 'is a Git LFS pointer; the content itself is not here' }
  }
  if (sha256.hex !== oid) return { ...check, state: 'differs', why: 'is a Git LFS pointer to other content' }
  return expected.stored?.in === 'git-lfs'
    ? { ...check, state: 'absent', why: 'is not checked out', sha256: oid }
    : {
        ...check,
        state: 'same',
        why: 'is a Git LFS pointer to this very content',
        isPointer: false,
        sha256: oid,
      }
}

/** A sentence where the size alone shows that it differs. The old MD5 of DVC is of the text with LF, of any size. */
function sizeDiffers({ expected, files, problems }       )                     {
  if (problems.some(({ rule }) => rule !== 'link-dropped')) return 'holds what DVC refuses'
  if (expected.isFolder && expected.files !== undefined && expected.files !== files.length) {
    return `holds ${(0,src_text/* plural */.LS)(files.length, 'file')} instead of ${(0,src_text/* plural */.LS)(expected.files, 'file')}`
  }
  const isOfText = expected.digests.some(({ name }) => name === 'md5-dos2unix')
  const bytes = present_bytesOf(files)
  if (expected.bytes === undefined || isOfText || bytes === expected.bytes) return undefined
  return `has ${(0,src_text/* plural */.LS)(bytes, 'byte')} instead of ${(0,src_text/* plural */.LS)(expected.bytes, 'byte')}`
}

const present_bytesOf = (files                       ) => files.reduce((sum, { bytes }) => sum + bytes, 0)

/** The SHA-256 besides names the data in evidence. */
function wantedOf({ digests }          )           {
  return [...new Set        ([...digests.map(({ name }) => name), 'sha256'])]
}

const turnings = ({ name }        )           => [name, `${name}/lf`, `${name}/crlf`]

function present_judge(one       , hashed             )        {
  const { expected, isFolder, files, problems } = one
  const check = { expected, bytes: present_bytesOf(files), ...(problems.length > 0 ? { problems } : {}) }
  if ('error' in hashed) return { ...check, state: 'refused', why: `cannot be read (${hashed.error})` }
  const size = sizeDiffers(one)
  if (size !== undefined) return { ...check, state: 'differs', why: size }
  const sha256 = digestOf(isFolder, 'sha256', hashed.get('sha256') )
  const listed = isFolder ? { files: hashed.get(expected.digests[0] .name)  } : {}
  const wrong = expected.digests.find(({ name, hex }) => digestOf(isFolder, name, hashed.get(name) ) !== hex)
  return wrong === undefined
    ? {
        ...check,
        ...listed,
        state: 'same',
        why: expected.digests.length === 0 ? 'has the size it must have' : 'is what it must be',
        sha256,
      }
    : { ...check, ...listed, state: 'differs', why: `has another ${nameOf(wrong)}`, sha256 }
}

const nameOf = ({ name }        ) => (name === 'md5-dos2unix' ? 'md5' : name)

/** Of a file its hash; of a folder the hash of its listing, which is DVC's for MD5 and ours for SHA-256. */
function digestOf(isFolder         , wanted        , files                       )         {
  if (!isFolder) return files[0] .hex
  return wanted === 'sha256' ? folderSha256(files) : folderDigest(files)
}

/**
 * One SHA-256 for a folder: of what `sha256sum` prints for its files, named from the folder and sorted by their
 * bytes. `find . -type f -printf '%P\\0' | LC_ALL=C sort -z | xargs -0 sha256sum | sha256sum` gives the same.
 */
function folderSha256(files                       )         {
  const hash = (0,external_node_crypto_.createHash)('sha256')
  const sorted = files.toSorted((a, b) => byCodePoint(a.path, b.path))
  for (const { path, hex } of sorted) {
    const escaped = path.replace(/[\\\n\r]/g, sign =>
      sign === '\\' ? '\\\\' : sign === '\n' ? '\\n' : '\\r',
    )
    hash.update(`${escaped === path ? '' : '\\'}${hex}  ${escaped}\n`)
  }
  return hash.digest('hex')
}

/** A file can differ in its line endings alone only where the sizes are less than twice each other. */
function mayBeLineEndings({ expected, files, problems }       )          {
  if (problems.length > 0 || expected.digests.length === 0) return false
  if (expected.files !== undefined && expected.files !== files.length) return false
  const bytes = present_bytesOf(files)
  return (
    expected.bytes === undefined ||
    (expected.bytes !== bytes && expected.bytes <= 2 * bytes && bytes <= 2 * expected.bytes)
  )
}

/** Which line endings the data has here, where those alone differ. */
function lineEndings({ expected, isFolder }       , hashed             )                            {
  if ('error' in hashed) return undefined
  const holds = (wantedOf                            ) =>
    expected.digests.every(
      ({ name, hex }) => digestOf(isFolder, wantedOf(name), hashed.get(wantedOf(name)) ) === hex,
    )
  // A text with LF alone is what it is with every CRLF turned: then only the manifest's size is wrong.
  if (holds(name => name)) return undefined
  return holds(name => `${name}/crlf`) ? 'LF' : holds(name => `${name}/lf`) ? 'CRLF' : undefined
}

// EXTERNAL MODULE: ./.build/packages/dataset-check/src/schema.js + 1 modules
var schema = __webpack_require__(17126);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __webpack_require__(15059);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/fetch.js


/** Longest that one try may take. */
const patienceMs = 20_000
/** Before the second, third and fourth try. */
const pausesMs = [250, 1000, 3000]
/** A server that asks for a longer pause is not waited for. */
const longestPauseMs = 10_000

/**
 * One request, repeated where the server is busy (429, 5xx) or cannot be reached. The last answer counts; a
 * text says why there is none.
 *
 * @param make the request anew: a signature holds the time.
 */
async function fetchPatiently(
  make                                       ,
  signal             ,
)                                      {
  let last                             = { why: '' }
  for (const pause of [...pausesMs, undefined]) {
    let wait = pause
    try {
      const { url, init } = make()
      last = await fetch(url, { ...init, signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]) })
      if (last.status !== 429 && last.status < 500) return last
      if (last.status === 501) return last
      const asked = Number(last.headers.get('retry-after')) * 1000
      if (asked > longestPauseMs) return last
      if (wait !== undefined && asked > 0) wait = asked
      await last.body?.cancel()
    } catch (error) {
      signal.throwIfAborted()
      last = { why: reason(error) }
    }
    if (wait !== undefined) await (0,promises_.setTimeout)(wait, undefined, { signal })
  }
  return last
}

/** Node hides the cause of a failed fetch: `fetch failed`. */
function reason(error         )         {
  const { name, cause } = error                                               
  if (name === 'TimeoutError') return `did not answer within ${patienceMs / 1000} s`
  return `could not be reached${cause?.code === undefined ? '' : ` (${cause.code})`}`
}

/** A response's whole body, or why there is none. */
async function bodyOf(
  response                            ,
  mostBytes        ,
)                                    {
  if ('why' in response) return response
  if (!response.ok) return { why: `answered ${response.status}` }
  const parts               = []
  let bytes = 0
  for await (const part of response.body ?? []) {
    bytes += part.length
    if (bytes > mostBytes) {
      await response.body?.cancel().catch(() => {})
      return tooLarge(mostBytes)
    }
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** Why an object is not read. */
const tooLarge = (mostBytes        ) => ({ why: `is larger than ${mostBytes >> 20} MiB` })

/** `Content-Length`, where the body is not compressed on the way. */
function lengthOf(response          )                     {
  const length = response.headers.get('content-length')
  const encoding = response.headers.get('content-encoding')
  return length === null || (encoding !== null && encoding !== 'identity') ? {} : { bytes: Number(length) }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/store.js
/** What a store says of one object. */
                    
                                      
                       
                                                                    
                                     

/** Remote storage that can be asked which objects it has. Keys are paths in it. */
                        
                                                        
                
                                                        
                                                                                                         
                                                                                              
 

/** Requests that a server gets at the same time. */
const politeAtOnce = 16

/** Applies a function to every item, some at a time, in order of the items. Stops at the first that throws. */
async function eachBounded              (
  items                 ,
  atOnce        ,
  visit                                 ,
)                    {
  const results = new Array        (items.length)
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const i = next++
      results[i] = await visit(items[i] )
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  return results
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/folder.js
                                             




/** A store in a folder of this machine. @param tree the folder. */
function folderStore(tree          )        {
  return {
    atOnce: politeAtOnce,
    async ask(key) {
      const bytes = await tree.size(key)
      return bytes === undefined ? { state: 'absent' } : { state: 'there', bytes }
    },
    async read(key, mostBytes) {
      const bytes = await tree.size(key)
      if (bytes === undefined) return { why: 'is absent' }
      return bytes > mostBytes ? tooLarge(mostBytes) : (0,read_text/* readBytes */.i)(tree, key, mostBytes)
    },
  }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/http.js




/**
 * A store behind plain HTTP(S): an object is there where `HEAD` says so. Redirects are followed.
 *
 * @param base its address, to which keys are appended.
 */
function httpStore(base        )        {
  const { username, password } = new URL(base)
  const address = (key        ) => {
    const url = new URL(`${base.replace(/\/+$/, '')}/${key}`)
    url.username = ''
    url.password = ''
    return url
  }
  const login = Buffer.from(`${(0,external_node_querystring_.unescape)(username)}:${(0,external_node_querystring_.unescape)(password)}`)
  const headers = {
    // So that the length that comes back is the object's own.
    'accept-encoding': 'identity',
    ...(username === '' ? {} : { authorization: `Basic ${login.toString('base64')}` }),
  }
  return {
    atOnce: politeAtOnce,
    async ask(key, signal) {
      const response = await fetchPatiently(
        () => ({ url: address(key), init: { method: 'HEAD', headers } }),
        signal,
      )
      if ('why' in response) return { state: 'unknown', why: response.why }
      if (response.status !== 405 && response.status !== 501) return answerOf(response)
      return askByGet(address(key), headers, signal)
    },
    async read(key, mostBytes, signal) {
      const response = await fetchPatiently(() => ({ url: address(key), init: { headers } }), signal)
      return bodyOf(response, mostBytes)
    },
  }
}

/** For a server that knows no `HEAD`: the first byte. */
async function askByGet(url     , headers                        , signal             )                  {
  const response = await fetchPatiently(
    () => ({ url, init: { headers: { ...headers, range: 'bytes=0-0' } } }),
    signal,
  )
  if ('why' in response) return { state: 'unknown', why: response.why }
  await response.body?.cancel()
  // An empty object has no first byte.
  if (response.status === 416) return { state: 'there', bytes: 0 }
  const total = /\/(\d+)$/.exec(response.headers.get('content-range') ?? '')?.[1]
  const answer = answerOf(response)
  return answer.state === 'there'
    ? { state: 'there', ...(total === undefined ? {} : { bytes: Number(total) }) }
    : answer
}

/** What a status says of an object. A refusal says nothing: it may be there or not. */
function answerOf(response          )         {
  const { status } = response
  if (status === 404 || status === 410) return { state: 'absent' }
  if (status === 200 || status === 206) return { state: 'there', ...lengthOf(response) }
  if (status === 401 || status === 403)
    return { state: 'unknown', why: `refused without credentials (${status})` }
  return { state: 'unknown', why: `answered ${status}` }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/signature.js



/** Keys of the environment: `AWS_ACCESS_KEY_ID` and its like. */
                              
                     
                         
                       
 

/**
 * The headers that sign a request without a body to S3 (AWS Signature Version 4, in the `Authorization` header).
 *
 * @param now of the signature, which is good for 15 minutes.
 */
function signed(
  method        ,
  url     ,
  region        ,
  { accessKeyId, secretAccessKey, sessionToken }             ,
  now      ,
  extra                         = {},
)                         {
  const time = now.toISOString().replace(/[-:]|\.\d{3}/g, '')
  const day = time.slice(0, 8)
  const headers                         = {
    ...extra,
    host: url.host,
    'x-amz-content-sha256': (0,digest/* sha256 */.sc)(''),
    'x-amz-date': time,
    ...(sessionToken === undefined ? {} : { 'x-amz-security-token': sessionToken }),
  }
  const names = Object.keys(headers).sort()
  const query = [...url.searchParams].map(([key, value]) => `${encoded(key)}=${encoded(value)}`).sort()
  const request = [
    method,
    url.pathname,
    query.join('&'),
    ...names.map(name => `${name}:${headers[name] .trim()}`),
    '',
    names.join(';'),
    (0,digest/* sha256 */.sc)(''),
  ]
  const scope = `${day}/${region}/s3/aws4_request`
  const text = ['AWS4-HMAC-SHA256', time, scope, (0,digest/* sha256 */.sc)(request.join('\n'))].join('\n')
  const key = [day, region, 's3', 'aws4_request'].reduce                 (hmac, `AWS4${secretAccessKey}`)
  const signature = hmac(key, text).toString('hex')
  // `host` is set by the client, from the same address.
  const { host: _, ...sent } = headers
  return {
    ...sent,
    authorization: `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${scope}, SignedHeaders=${names.join(';')}, Signature=${signature}`,
  }
}

const hmac = (key                 , text        ) => (0,external_node_crypto_.createHmac)('sha256', key).update(text).digest()

/** Percent-encoding as S3 has it: everything but letters, digits and `-._~`. */
function encoded(text        )         {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/s3.js





/** Where a bucket is, as DVC's options say it. */
                         
                
                                                     
                
                                                                    
                   
                
                                           
                           
 

/** A store in S3, or in what speaks its protocol; addressed by path, which every bucket name allows. */
function s3Store({ bucket, prefix, endpoint, region, credentials }        )        {
  let place = region
  const request = async (method                , key        , signal             ) => {
    const send = (at        ) =>
      fetchPatiently(() => {
        const base = endpoint ?? `https://s3.${at}.amazonaws.com`
        const path = [bucket, ...prefix.split('/'), ...key.split('/')]
          .filter(part => part !== '')
          .map(encoded)
        const url = new URL(`${base.replace(/\/+$/, '')}/${path.join('/')}`)
        const headers = credentials === undefined ? {} : signed(method, url, at, credentials, new Date())
        // A redirect has to be signed anew.
        return { url, init: { method, headers, redirect: 'manual' } }
      }, signal)
    const asked = place
    const first = await send(asked)
    if ('why' in first) return first
    // A bucket of another region answers 301 or 400, and names its region.
    const named = first.headers.get('x-amz-bucket-region')
    if (named === null || named === asked || !/^[a-z0-9-]{1,40}$/.test(named) || first.ok) return first
    place = named
    return send(named)
  }
  return {
    atOnce: politeAtOnce,
    async ask(key, signal) {
      const response = await request('HEAD', key, signal)
      return 'why' in response ? { state: 'unknown', why: response.why } : answerOf(response)
    },
    async read(key, mostBytes, signal) {
      return bodyOf(await request('GET', key, signal), mostBytes)
    },
  }
}

/** The credentials of a job's environment, where `aws-actions/configure-aws-credentials` and its like put them. */
function environmentCredentials(env                   )                          {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
  } = env
  if (!accessKeyId || !secretAccessKey) return undefined
  return { accessKeyId, secretAccessKey, ...(sessionToken ? { sessionToken } : {}) }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/dvc-remote.js



                                                 





                                       

/** A remote of DVC: how it can be asked, or why it cannot. */
                         
              
                                                       
               
                        
                                                                    
                 
                     
 

/** Why a remote is not asked, and what helps where that is not the usual. */
                          
             
              
 

/** What takes a request to the address. */
const spoken = new Set(['http', 'https', 's3', 'gs'])

/** An address that only the change under review names: the machine of the job may reach what its author cannot. */
const untrusted          = {
  why: 'has an address that the base does not have, and a change does not choose whom its check asks',
  fix: 'merge the address first, in a change of its own, or set `exists-command`',
}

/**
 * Opens the remote that a name stands for.
 *
 * @param isTrusted whether its address stands in the base as well. Another is not asked, unless it is a folder of
 * the repository.
 */
function openRemote(
  name        ,
  config           ,
  head          ,
  { isTrusted, configPath }                                            ,
)         {
  const entry = config.remotes.get(name)
  const at = { path: configPath, line: entry?.line }
  const url = entry?.options.get('url')
  const refuse = (store         , where        )         => ({ name, where, store, findings: [] })
  const cannot = (why        , findings            = [], where = '')         => ({
    ...refuse({ why }, where),
    findings,
  })
  if (entry === undefined || url === undefined) {
    const fix = `\`dvc remote add ${name} <url>\`, and commit .dvc/config`
    return cannot('is not in .dvc/config', [
      (0,rules/* found */.F9)('remote-missing', at, `remote ${name} has no address`, fix),
    ])
  }
  const scheme = /^([a-z][a-z0-9+.-]+):\/\//i.exec(url)?.[1]?.toLowerCase()
  const where = withoutCredentials(url)
  const option = (key        ) => entry.options.get(key)
  // There data lies under its own path and version, and no object under its hash.
  if (option('version_aware') === 'true' || option('worktree') === 'true') {
    return cannot('keeps the versions of its cloud storage, which are not asked here', [], where)
  }
  if (scheme !== undefined && !URL.canParse(url)) return cannot('has an address that is no URL', [], where)
  const isAsked =
    scheme === undefined ? (0,inside/* inside */.n)(external_node_path_.posix.dirname(configPath), url) === undefined : spoken.has(scheme)
  if (!isTrusted && isAsked) return refuse(untrusted, where)
  const open = (store       )         => ({ name, where, store, findings: [] })
  switch (scheme) {
    case 'http':
    case 'https':
      return open(httpStore(url))
    case 's3': {
      const { hostname, pathname } = new URL(url)
      const isPublic = option('allow_anonymous_login') === 'true'
      const credentials = isPublic ? undefined : environmentCredentials(process.env)
      const { AWS_REGION, AWS_DEFAULT_REGION, AWS_ENDPOINT_URL } = process.env
      return open(
        s3Store({
          bucket: hostname,
          prefix: pathname,
          endpoint: option('endpointurl') ?? AWS_ENDPOINT_URL,
          region: option('region') ?? AWS_REGION ?? AWS_DEFAULT_REGION ?? 'us-east-1',
          credentials,
        }),
      )
    }
    case 'gs': {
      const { hostname, pathname } = new URL(url)
      return open(httpStore(`https://storage.googleapis.com/${hostname}${pathname}`))
    }
    case 'remote':
      return cannot('is named by another remote, which is not followed', [], where)
    case undefined:
      return openFolder(name, url, head, at)
    default:
      return cannot(`speaks ${scheme}, which is not spoken here`, [], where)
  }
}

/** A folder: relative to `.dvc`, absolute, or of another machine. */
function openFolder(name        , url        , head          , at                                 )         {
  const folder = (0,inside/* inside */.n)(external_node_path_.posix.dirname(at.path), url)
  const remote = { name, where: url, ...(folder === undefined ? {} : { folder }) }
  const isForeign = /^[a-zA-Z]:[\\/]|\\/.test(url)
  const findings =
    folder !== undefined
      ? []
      : [
          (0,rules/* found */.F9)(
            'remote-local',
            at,
            `remote ${name} is a folder of one machine: nobody else can fetch the data`,
            'use storage that others reach, and commit .dvc/config',
          ),
        ]
  if (isForeign) return { ...remote, store: { why: 'is a path of another machine' }, findings }
  try {
    const place =
      folder === undefined ? external_node_path_.posix.resolve(head.locate (external_node_path_.posix.dirname(at.path)), url) : head.locate (folder)
    return { ...remote, store: folderStore((0,working_tree/* workingTree */.c)(place)), findings }
  } catch (error) {
    if (error instanceof errors/* ConfigError */.xL || folder !== undefined) {
      return { ...remote, store: { why: 'is a folder that is not on this machine' }, findings }
    }
    throw error
  }
}

function withoutCredentials(url        )         {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1').replace(/[?#].*$/, '')
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/lfs-batch.js

                                        

/** An object of Git LFS. */
                            
             
               
 

/** GitHub takes a hundred at a time. */
const most = 100
const type = 'application/vnd.git-lfs+json'

/**
 * Asks a Git LFS server for objects by its batch API, as a clone would; the answers are in the objects' order.
 *
 * @param endpoint `https://github.com/o/r.git/info/lfs`.
 * @param token for `Authorization`; absent for what is public.
 */
async function askLfs(
  endpoint        ,
  objects                      ,
  token                    ,
  signal             ,
)                    {
  const answers           = []
  for (let from = 0; from < objects.length; from += most) {
    const part = objects.slice(from, from + most)
    answers.push(...(await askPart(endpoint, part, token, signal)))
  }
  return answers
}

async function askPart(
  endpoint        ,
  objects                      ,
  token                    ,
  signal             ,
)                    {
  const response = await fetchPatiently(
    () => ({
      url: new URL(`${endpoint.replace(/\/+$/, '')}/objects/batch`),
      init: {
        method: 'POST',
        headers: {
          accept: type,
          'content-type': type,
          ...(token === undefined
            ? {}
            : { authorization: `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}` }),
        },
        body: JSON.stringify({
          operation: 'download',
          transfers: ['basic'],
          hash_algo: 'sha256',
          objects: objects.map(({ oid, bytes }) => ({ oid, size: bytes })),
        }),
      },
    }),
    signal,
  )
  const unknown = (why        ) => objects.map(()         => ({ state: 'unknown', why }))
  let listed                                                                                
  try {
    const body = await bodyOf(response, 8 << 20)
    if ('why' in body) return unknown(body.why)
    listed = (JSON.parse(body.toString('utf8'))                              ).objects
  } catch {
    return unknown('answered what is no Git LFS batch')
  }
  const byOid = new Map(listed.map(object => [object.oid, object]))
  return objects.map(({ oid })         => {
    const object = byOid.get(oid)
    if (object === undefined) return { state: 'unknown', why: 'passed over the object' }
    if (object.error === undefined) return { state: 'there', bytes: object.size }
    const { code } = object.error
    return code === 404 || code === 410 ? { state: 'absent' } : { state: 'unknown', why: `answered ${code}` }
  })
}

/**
 * Where the objects of a clone are fetched from: what `.lfsconfig` says, else what follows from the address of
 * `origin`. Undefined where that is no address on the web.
 */
function lfsEndpoint(lfsconfig                    , origin                    )                     {
  const set = /^\s*\[lfs\][^[]*?^\s*url\s*=\s*(\S+)/im.exec(lfsconfig ?? '')?.[1]
  if (set !== undefined) return /^https?:\/\//.test(set) ? set : undefined
  if (origin === undefined) return undefined
  const ssh = /^(?:ssh:\/\/)?(?:[^@/]+@)([^:/]+)[:/](.+)$/.exec(origin)
  const web = ssh === null ? origin.replace(/^(https?:\/\/)[^/@]*@/, '$1') : `https://${ssh[1]}/${ssh[2]}`
  if (!/^https?:\/\//.test(web)) return undefined
  return `${web.replace(/\/+$/, '').replace(/\.git$/, '')}.git/info/lfs`
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/lfs/asked.js
                                             

                                              
                                         




/**
 * Asks the Git LFS server of the repository for the content of some pointers.
 *
 * @param authority the revision whose `.lfsconfig` may say whom to ask; undefined where it cannot be read.
 */
async function askLfsServer(
  expected                     ,
  { head, authority }                                                     ,
  root        ,
  signal             ,
)                 {
  const asked        = { remote: 'Git LFS', where: '', pushed: [], objects: 0, missing: 0, findings: [] }
  const origin = await (0,src_blobs/* originUrl */.sH)(root)
  const endpoint = lfsEndpoint(await configIn(head), origin)
  const unknown = (why        , fix         )        => ({
    ...asked,
    why,
    fix,
    pushed: expected.map(one => ({ expected: one, state: 'unknown', objects: 1, missing: 0 })),
  })
  if (endpoint === undefined)
    return unknown(
      'has no address on the web: there is no `origin` and no `lfs.url`',
      'check out with `lfs: true` and set `remote: skip`, or set `lfs.url` in .lfsconfig',
    )
  asked.where = endpoint
  const own = [lfsEndpoint(undefined, origin), lfsEndpoint(await configIn(authority), origin)]
  if (!own.includes(endpoint)) return unknown(untrusted.why, untrusted.fix)
  const objects = new Map(expected.map(one => [one.digests[0] .hex, one.bytes ?? 0]))
  const list = [...objects].map(([oid, bytes]) => ({ oid, bytes }))
  const answers = await askLfs(endpoint, list, tokenFor(endpoint), signal)
  const byOid = new Map(list.map(({ oid }, i) => [oid, answers[i] ]))
  asked.objects = list.length
  for (const one of expected) {
    const answer = byOid.get(one.digests[0] .hex) 
    if (answer.state === 'unknown') asked.why ??= answer.why
    const missing = answer.state === 'absent' ? 1 : 0
    asked.pushed.push({ expected: one, state: answer.state, objects: 1, missing })
    if (missing === 0) continue
    const message = `the content of ${one.path} is not on the Git LFS server: every checkout of it fails`
    asked.findings.push(
      (0,rules/* found */.F9)('not-pushed', { path: one.path }, message, '`git lfs push --all origin` where the data is'),
    )
  }
  asked.missing = answers.filter(({ state }) => state === 'absent').length
  return asked
}

async function configIn(revision                      )                              {
  const path = '.lfsconfig'
  return (await revision?.size(path)) === undefined ? undefined : (0,read_text/* readText */.y)(revision , path, 1 << 16)
}

/** The job's token, for GitHub alone: an address that a change brings along never gets it. */
function tokenFor(endpoint        )                     {
  const { GITHUB_SERVER_URL = 'https://github.com', GITHUB_TOKEN } = process.env
  return GITHUB_TOKEN && new URL(endpoint).origin === new URL(GITHUB_SERVER_URL).origin
    ? GITHUB_TOKEN
    : undefined
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/pushed.js





                                                       
                                         
                                                    




/** What a remote says of the data of one path. */
                         
                    
                                       
                                                                                    
                 
                 
 

/** What asking one remote came to. */
                        
                
               
                  
                                                                            
                 
                 
                                                   
              
                                                                    
              
                     
 

/** A store that answers nothing this often in a row is not asked any more. */
const mostRefusals = 4

/** An object by its key in the store, and its size where the manifest says it. */
                  
             
                
 

/**
 * Asks a DVC remote whether it has the data of some paths: `files/md5/aa/…`, or `aa/…` for what DVC before 3.0
 * wrote. Of a folder its listing and every file that it names.
 */
async function askRemote(
  remote        ,
  wanted                                                                     ,
  head          ,
  { log, signal }                                   ,
)                 {
  const asked        = {
    remote: remote.name,
    where: remote.where,
    pushed: [],
    objects: 0,
    missing: 0,
    findings: [...remote.findings],
  }
  if ('why' in remote.store) {
    asked.why = remote.store.why
    asked.fix = remote.store.fix
    asked.pushed = wanted.map(({ expected }) => ({ expected, state: 'unknown', objects: 1, missing: 0 }))
    return asked
  }
  const { store } = remote
  const ask = asker(store, log, remote.name, signal)
  const first = wanted.map(({ expected }) => objectOf(expected.digests[0] .hex, expected))
  await eachBounded(first, store.atOnce, ({ key }) => ask(key))
  const listings = await eachBounded(
    [...wanted.entries()],
    politeAtOnce,
    async ([i, { expected, check }]) => {
      if (!expected.isFolder) return []                
      const isThere = ask.seen.get(first[i] .key) .state === 'there'
      return filesOf(expected, check, head, isThere ? store : undefined, signal)
    },
  )
  const files = listings.map((listing, i) =>
    ('why' in listing ? [] : listing).map(({ hex }) =>
      objectOf(hex, { ...wanted[i] .expected, isFolder: false, bytes: undefined }),
    ),
  )
  await eachBounded(files.flat(), store.atOnce, ({ key }) => ask(key))
  for (const [i, { expected, manifest }] of wanted.entries()) {
    const at = { path: manifest.path, line: expected.line }
    const objects = [first[i] , ...files[i] ]
    const answers = objects.map(({ key }) => ask.seen.get(key) )
    const missing = answers.filter(({ state }) => state === 'absent').length
    const unknown = answers.find(answer => answer.state === 'unknown')
    if (unknown !== undefined) asked.why ??= unknown.why
    // Without its listing nobody knows what a folder takes.
    const listing = listings[i] 
    if ('why' in listing && missing === 0) {
      asked.why ??= `has a listing of ${expected.path} that ${listing.why}`
    }
    const isOpen = unknown !== undefined || 'why' in listing
    asked.pushed.push({
      expected,
      state: missing > 0 ? 'absent' : isOpen ? 'unknown' : 'there',
      objects: objects.length,
      missing,
    })
    if (missing > 0) {
      const what = !expected.isFolder
        ? `${expected.path} is`
        : answers[0] .state === 'absent' && objects.length === 1
          ? `the listing of ${expected.path} is`
          : `${(0,src_text/* plural */.LS)(missing, 'object')} of ${objects.length} of ${expected.path} ${missing === 1 ? 'is' : 'are'}`
      const message = `${what} not in remote ${remote.name}: nobody else can fetch it`
      asked.findings.push(
        (0,rules/* found */.F9)('not-pushed', at, message, `\`dvc push -r ${remote.name}\` where the data is`),
      )
    }
    asked.findings.push(...(await corrupt(remote, objects, answers, at, expected.path, head, signal)))
  }
  asked.objects = ask.seen.size
  asked.missing = [...ask.seen.values()].filter(({ state }) => state === 'absent').length
  return asked
}

function objectOf(
  hex        ,
  { isFolder, bytes, stored }                                                 ,
)         {
  const name = `${hex.slice(0, 2)}/${hex.slice(2)}${isFolder ? '.dir' : ''}`
  const key = stored?.isLegacy ? name : `files/md5/${name}`
  return { key, ...(isFolder || stored?.isLegacy ? {} : { bytes }) }
}

/** Asks for each key once, says how far it is, and gives up on a store that never answers. */
function asker(store       , log     , name        , signal             ) {
  const seen = new Map                ()
  const waiting = new Map                         ()
  let refusals = 0
  let last                    
  const ask = async (key        )                  => {
    signal.throwIfAborted()
    const answer = refusals >= mostRefusals ? last  : await store.ask(key, signal)
    refusals = answer.state === 'unknown' ? refusals + 1 : 0
    last = answer
    seen.set(key, answer)
    if (seen.size % 1000 === 0) log.info(`asked remote ${name} for ${(0,src_text/* plural */.LS)(seen.size, 'object')}`)
    return answer
  }
  return Object.assign(
    (key        ) => {
      const answer = waiting.get(key) ?? ask(key)
      waiting.set(key, answer)
      return answer
    },
    { seen },
  )
}

/**
 * The files that a folder holds by its manifest: as they were found here, or from its listing in the cache or
 * in the store that has it, which has to have the hash that it is kept under. Else why not.
 */
async function filesOf(
  expected          ,
  check       ,
  head          ,
  store                   ,
  signal             ,
)                                          {
  if (check.state === 'same') return check.files 
  const { hex } = expected.digests[0] 
  const { key } = objectOf(hex, expected)
  const cached = `.dvc/cache/${key}`
  const cachedBytes = await head.size(cached)
  if (cachedBytes === undefined && store === undefined) return { why: 'is not there' }
  if ((cachedBytes ?? 0) > mostFolderBytes) return tooLarge(mostFolderBytes)
  const bytes =
    cachedBytes === undefined
      ? await store .read(key, mostFolderBytes, signal)
      : await (0,read_text/* readBytes */.i)(head, cached, mostFolderBytes)
  if ('why' in bytes) return bytes
  const files = (0,external_node_crypto_.createHash)('md5').update(bytes).digest('hex') === hex ? readFolderObject(bytes) : undefined
  return files ?? { why: 'is not what its name says' }
}

/** Objects that are there under a hash that is not theirs, by their size or, in the repository itself, by content. */
async function corrupt(
  remote        ,
  objects                   ,
  answers                   ,
  at                                 ,
  path        ,
  head          ,
  signal             ,
)                     {
  const fix = 'remove the object from the storage, and `dvc push` it from where the data is right'
  for (const [i, answer] of answers.entries()) {
    const { bytes } = objects[i] 
    if (answer.state !== 'there' || answer.bytes === undefined || bytes === undefined) continue
    if (answer.bytes !== bytes) {
      const message = `${path} has ${(0,src_text/* plural */.LS)(answer.bytes, 'byte')} in remote ${remote.name}, and ${(0,src_text/* plural */.LS)(bytes, 'byte')} by its manifest`
      return [(0,rules/* found */.F9)('remote-corrupt', at, message, fix)]
    }
  }
  if (remote.folder === undefined) return []
  const there = objects.filter((_, i) => answers[i] .state === 'there')
  const jobs = there.map(({ key }) => ({
    path: head.locate (external_node_path_.posix.join(remote.folder , key)),
    wanted: [key.startsWith('files/') ? 'md5' : 'md5-dos2unix', 'md5/crlf']         ,
  }))
  const hashed = await (0,hash_files/* hashFiles */.y)(jobs, { bytes: 0, signal })
  for (const [i, one] of hashed.entries()) {
    const hex = there[i] .key.replace(/^files\/md5\//, '')
      .replace('/', '')
      .replace(/\.dir$/, '')
    if ('error' in one || one.digests[0] === hex) continue
    const why =
      one.digests[1] === hex
        ? 'its line endings were turned into LF when it was committed'
        : 'it has another hash than its name'
    return [
      (0,rules/* found */.F9)(
        'remote-corrupt',
        at,
        `an object of ${path} in remote ${remote.name} is not what it should be: ${why}`,
        one.digests[1] === hex
          ? 'mark the folder of the remote as `-text` in .gitattributes, and push again'
          : fix,
      ),
    ]
  }
  return []
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/remote/command.js

                                               

/**
 * A store that a command answers for: it reads keys, one a line, and prints those that are there. Keys that are
 * asked for in one breath go to one run of it.
 */
function commandStore(run                                   )        {
  let waiting           = []
  let next                                  
  const runAll = async () => {
    await (0,promises_.setImmediate)()
    const keys = waiting
    waiting = []
    next = undefined
    const printed = await run(`${keys.join('\n')}\n`)
    return new Set(printed.split(/\r?\n/).map(line => line.trim()))
  }
  return {
    atOnce: Number.POSITIVE_INFINITY,
    async ask(key)                  {
      waiting.push(key)
      next ??= runAll()
      return { state: (await next).has(key) ? 'there' : 'absent' }
    },
    // Of a folder that is not here the command can tell whether its listing is there, not what it says.
    read: async () => ({ why: 'a command cannot read' }),
  }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/storage.js

                                                                   

                                                       
                                         






/** What is asked of the storage: the data that a change touches, with where its manifests keep it. */
                    
                                
                                
                                      
                        
              
                                
                  
                                
 

/** Asks every remote of DVC and the Git LFS server for what this change touches, each once. */
async function askStorage(question          )                   {
  const { manifests, touched, checks, all, root, base, context, settings } = question
  const { head, signal, log } = context
  const configs = (await dvcConfigs(head, all)).sort((a, b) => b.folder.length - a.folder.length)
  // Where there is a base, it alone says whom the job may ask: the change under review does not.
  const authority = context.base === undefined ? head : base
  const addresses = await addressesIn(authority)
  const groups = new Map 
           
                                                                                                     
   ()
  const pointers             = []
  const asked          = []
  const homeless             = []
  for (const manifest of manifests) {
    const at = configs.find(({ folder }) => folder === '.' || manifest.path.startsWith(`${folder}/`))
    for (const expected of manifest.expected) {
      const { stored } = expected
      if (stored === undefined || !stored.isPushed || !touched.has(expected)) continue
      if (stored.in === 'git-lfs') {
        pointers.push(expected)
        continue
      }
      const name = stored.remote ?? at?.config.remote
      if (at === undefined || name === undefined) {
        homeless.push(expected)
        continue
      }
      const key = `${at.path}\0${name}`
      const group = groups.get(key) ?? { at, name, wanted: [] }
      groups.set(key, group)
      group.wanted.push({ expected, manifest, check: checks.get(expected)  })
    }
  }
  for (const { at, name, wanted } of groups.values()) {
    const isTrusted = addresses.has(addressOf(at.config.remotes.get(name)?.options))
    const opened = openRemote(name, at.config, head, { isTrusted, configPath: at.path })
    const command = settings['exists-command']
    const remote =
      'why' in opened.store && command !== undefined && context.shell !== undefined
        ? { ...opened, store: commandStore(keys => context.shell (command, keys)) }
        : opened
    asked.push(await askRemote(remote, wanted, head, { log, signal }))
  }
  if (homeless.length > 0) asked.push(withoutRemote(homeless, configs[0]?.path))
  if (pointers.length > 0) asked.push(await askLfsServer(pointers, { head, authority }, root, signal))
  for (const one of asked) one.findings.push(...unasked(one, configs[0]?.path))
  return asked
}

/** The address of every remote that a revision names. */
async function addressesIn(revision                      )                       {
  if (revision === undefined) return new Set()
  const configs = await dvcConfigs(revision, await revision.list(['**/.dvc/config']))
  return new Set(
    configs.flatMap(({ config }) => [...config.remotes.values()].map(({ options }) => addressOf(options))),
  )
}

/** All that decides which host is asked. */
const addressOf = (options                                         ) =>
  JSON.stringify(['url', 'endpointurl', 'region'].map(key => options?.get(key) ?? null))

/** Data that DVC tracks while no remote is set: it is on one machine. */
function withoutRemote(homeless                     , path                    )        {
  const fix = '`dvc remote add -d storage <url>`, commit .dvc/config, and `dvc push`'
  const names = (0,src_text/* listText */.so)(
    homeless.map(expected => expected.path),
    3,
  )
  return {
    remote: '(none)',
    where: '',
    pushed: homeless.map(expected => ({ expected, state: 'unknown', objects: 1, missing: 0 })),
    objects: 0,
    missing: 0,
    why: 'is not set: .dvc/config names no default remote',
    fix,
    findings: [
      (0,rules/* found */.F9)(
        'remote-missing',
        { path: path ?? '.dvc/config' },
        `no remote is set for ${names}: the data is on one machine only`,
        fix,
      ),
    ],
  }
}

/** Names a remote that could not be asked. */
function unasked({ remote, where, why, fix, pushed }       , path = '.dvc/config') {
  if (why === undefined || !pushed.some(({ state }) => state === 'unknown') || remote === '(none)') return []
  const address = where === '' ? '' : ` (${where})`
  return [
    (0,rules/* found */.F9)(
      'remote-unasked',
      { path: remote === 'Git LFS' ? '.gitattributes' : path },
      `remote ${remote}${address} could not be asked what it has: it ${why}`,
      fix ??
        'give the job credentials for it, set `exists-command`, or fetch the data before this step and set `remote: skip`',
    ),
  ]
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/touched.js
                                                                       
                                                       


/**
 * What of the manifests this change touches: every path whose hash is not what the base has for it. Without a
 * base everything.
 */
async function touchedBy(
  manifests                     ,
  base                          ,
  changes                                   ,
)                         {
  const touched = new Set          ()
  for (const manifest of manifests) {
    const change = changes?.find(({ path }) => path === manifest.path)
    const known = change === undefined ? undefined : await hashesIn(base , change)
    for (const expected of manifest.expected) {
      const isTouched =
        base === undefined || manifest.format === 'Git LFS'
          ? base === undefined || changes .some(({ path }) => path === expected.path)
          : change !== undefined && !known .has(keyOf(expected))
      if (isTouched) touched.add(expected)
    }
  }
  return touched
}

const keyOf = ({ path, digests }          ) => JSON.stringify([path, ...digests.map(({ hex }) => hex)])

/** What a manifest had in the base. */
async function hashesIn(base          , { kind, path, from }            )                       {
  if (kind === 'added') return new Set()
  const manifest = await readManifest(from ?? path, base, [])
  return new Set(manifest.expected.map(keyOf))
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/gate.js





                                                  



                                                                   


                                                       

                                         




const gate                             = { name: 'dataset-check', schema: schema/* schema */.w, validate: validate_settings/* validate */.t, run }

/** Most files that the evidence names one by one. */
const mostSubjects = 1000

/**
 * Holds the data against every manifest that names it, the manifests against each other and against git, and
 * asks the remote storage for what this change touches.
 */
async function run(settings                      , context         )                      {
  const { head, log, signal } = context
  const { base, noBase } = await baseOf(settings, context)
  const changes = await base?.changes()
  const { manifests, blobs, all, root } = await collect(settings, context)
  const named = manifests.flatMap(({ expected }) => expected)
  log.info(`${(0,src_text/* plural */.LS)(named.length, 'path')} in ${(0,src_text/* plural */.LS)(manifests.length, 'manifest')}`)

  const checks = await checkPresent(head, named, await ignoreFiles(head, all), signal)
  const byExpected = new Map(checks.map(check => [check.expected, check]))
  const touched = await touchedBy(manifests, base, changes)
  const asked =
    settings.remote === 'skip'
      ? []
      : await askStorage({ manifests, touched, checks: byExpected, all, root, base, context, settings })
  const pushed = new Map                  (
    asked.flatMap(one => one.pushed.map(answer => [answer.expected, answer])),
  )
  const judged = await judge(manifests, byExpected, pushed, checkAgreement(manifests, changes), head)
  const claims = [...judged.claims, ...asked.map(remoteClaim)]
  const findings = [
    ...judged.findings,
    ...asked.flatMap(one => one.findings),
    ...(blobs === undefined ? [] : checkCommitted(blobs, manifests, settings['large-file'] * 1e6)),
    ...nameTwins(all),
  ]
  const diff = await diffOf(settings, context, base)
  findings.push(...(diff?.findings ?? []))

  const errors = findings.filter(({ level }) => level === 'error')
  const held = named.filter(
    one => byExpected.get(one) .state === 'same' || pushed.get(one)?.state === 'there',
  ).length
  const subjects = subjectsOf(checks, diff)
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: (0,verdict/* worst */.QZ)([
      ...claims.map(({ verdict }) => verdict),
      ...errors.map(() => 'fail'         ),
      // Tables were compared, and nothing about them stops the merge.
      ...(diff === undefined ? [] : ['pass'         ]),
    ]),
    headline: headline(manifests, named, held, errors, claims, diff),
    confidence: 0.95,
    claims,
    findings,
    measurements: diff?.measurements ?? [],
    exhibits: [
      ...dataTable(
        manifests.flatMap(manifest =>
          manifest.expected.map(expected => ({ manifest, check: byExpected.get(expected)  })),
        ),
        pushed,
      ),
      ...(diff?.exhibits ?? []),
    ],
    notes: [...notes(manifests, blobs !== undefined, noBase, subjects.length), ...(diff?.notes ?? [])],
    subjects: subjects.slice(0, mostSubjects),
    coverage: {
      read: checks
        .filter(({ bytes, state }) => bytes > 0 && state !== 'refused')
        .map(({ expected, bytes }) => ({
          path: expected.path,
          bytes,
          rows: diff?.read.find(({ path }) => path === expected.path)?.rows ?? 0,
        }))
        .concat(unnamed(checks, diff).map(({ path, bytes, rows }) => ({ path, bytes, rows }))),
      skipped: [
        ...(diff?.skipped ?? []),
        ...manifests.flatMap(({ skipped, open }) => [...skipped, ...open]),
        ...absentData(checks),
      ],
    },
    settingsDigest: (0,digest/* digestOf */.ol)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}

/**
 * The base, or why there is none. It only narrows what is asked for: a commit that cannot be had stops nothing,
 * unless tables are to be compared with it.
 */
async function baseOf(
  { datasets }                      ,
  context         ,
)                                                    {
  if (context.base === undefined)
    return { noBase: 'There is no base: the remote storage is asked for everything that is tracked.' }
  try {
    return { base: await context.base() }
  } catch (error) {
    if (!(error instanceof errors/* ConfigError */.xL) || datasets !== undefined) throw error
    context.log.warning(error.message)
    return {
      noBase:
        'The base could not be read: nothing tells which addresses of remote storage are older than this change, and none of them is asked.',
    }
  }
}

/** What changed within the tables that the settings name. */
async function diffOf(
  settings                      ,
  { head, signal }         ,
  base                          ,
)                                   {
  if (settings.datasets === undefined && settings.splits === undefined) return undefined
  const { datasetDiff } = await Promise.all(/* import() */[__webpack_require__.e(5707), __webpack_require__.e(8061)]).then(__webpack_require__.bind(__webpack_require__, 58061))
  return datasetDiff(base, head, settings, signal)
}

/** Data that is not checked out, each path once. A file that has to be here and is not is a finding instead. */
function absentData(checks                  )                                    {
  const absent = new Map                ()
  for (const { expected, state, why } of checks) {
    if (state === 'absent' && expected.stored !== undefined) absent.set(expected.path, why)
  }
  return [...absent].map(([path, reason]) => ({ path, reason }))
}

/** The data by its digest: what is here, and what a Git LFS pointer stands for. Code that a stage reads is none. */
function subjectsOf(checks                  , diff                         )            {
  const subjects = new Map                 ()
  for (const { expected, sha256 } of checks) {
    if (sha256 === undefined || expected.stage?.as === 'dependency') continue
    subjects.set(expected.path, { name: expected.path, role: 'dataset', digest: { sha256 } })
  }
  for (const { path, sha256 } of unnamed(checks, diff))
    subjects.set(path, { name: path, role: 'dataset', digest: { sha256 } })
  return [...subjects.values()]
}

/** Tables of the head that were compared and that no manifest names. */
function unnamed(checks                  , diff                         )                      {
  const named = new Set(checks.map(({ expected }) => expected.path))
  return (diff?.read ?? []).filter(({ path }) => !named.has(path))
}

function headline(
  manifests                     ,
  named                     ,
  held        ,
  errors                    ,
  claims                      ,
  diff                         ,
)         {
  if (errors[0] !== undefined) {
    const more = errors.length > 1 ? `, and ${(0,src_text/* plural */.LS)(errors.length - 1, 'more problem')}` : ''
    return `${sentenceOf(errors[0])}${more}`
  }
  const open = claims.find(({ verdict }) => verdict === 'not-computable')
  if (open !== undefined) return open.reason
  const found = manifests.filter(({ expected, format }) => format !== 'Git LFS' || expected.length > 0)
  if (found.length === 0) {
    if (diff === undefined) return 'no manifest names any data here: nothing is judged'
    return `${(0,src_text/* plural */.LS)(diff.read.length, 'table')} read; no manifest names any data here`
  }
  const of = `${(0,src_text/* plural */.LS)(named.length, 'path')} of ${(0,src_text/* plural */.LS)(found.length, 'manifest')}`
  if (held === named.length) return `${of} ${held === 1 ? 'is' : 'are'} as named`
  const rest = 'not checked out, and not asked for'
  return held === 0 ? `${of}: ${rest}` : `${(0,src_text/* countText */.lT)(held)} of ${of} are as named; the others are ${rest}`
}

function notes(
  manifests                     ,
  isGit         ,
  noBase                    ,
  subjects        ,
)           {
  const found           = []
  if (manifests.every(({ expected }) => expected.length === 0)) {
    found.push(
      'To name data without DVC or Git LFS: dataset-check --write --paths "data/**" writes probity.lock.',
    )
  }
  if (!isGit) found.push('What is committed to git was not looked at.')
  if (noBase !== undefined) found.push(noBase)
  if (subjects > mostSubjects)
    found.push(`The evidence names the first ${mostSubjects} files of ${subjects}.`)
  return found
}


/***/ }),

/***/ 42680:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ inside),
/* harmony export */   y: () => (/* binding */ folderOf)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);


/**
 * A path that a manifest gives, relative to a folder of the repository, as a path in the repository.
 * Undefined where it leads out of it, or is absolute.
 */
function inside(folder        , path        )                     {
  if (path === '' || path.includes('\0') || node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(path) || /^[a-zA-Z]:[\\/]/.test(path))
    return undefined
  const joined = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.posix.join(folder, path)).replace(/\/+$/, '')
  return joined === '..' || joined.startsWith('../') ? undefined : joined
}

/** The folder of a file in the repository, `.` for its root. */
const folderOf = (path        )         => node_path__WEBPACK_IMPORTED_MODULE_0__.posix.dirname(path)


/***/ }),

/***/ 10201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ emptyManifest)
/* harmony export */ });
                                            
                                                  

/** What a manifest says that some bytes are. */
                         
                
                                
             
 

/** A path and what a manifest says of it. */
                           
                           
              
                                           
               
                                                                                                           
                   
                   
                
                                       
                
                                                                                                            
                                                                                           
                                                                 
                                                       
 

/** A file that names other files and what they must be. */
                           
              
                    
                      
                                                
                     
                                                                                    
                                             
                                                                                                               
                                          
 

                        
         
              
             
               
               
                  
           
                
                  

function emptyManifest(path        , format            )           {
  return { path, format, expected: [], findings: [], skipped: [], open: [] }
}


/***/ }),

/***/ 2445:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F9: () => (/* binding */ found),
/* harmony export */   qm: () => (/* binding */ leadsOut)
/* harmony export */ });
/* unused harmony export rules */
                                            

/** Every rule, and how much a breach of it weighs. An error blocks the merge. */
const rules = {
  'file-differs': 'error',
  'line-endings': 'error',
  'file-missing': 'error',
  'file-unnamed': 'error',
  unreadable: 'error',
  'pointer-in-place': 'error',
  'manifest-invalid': 'error',
  'bad-hash': 'error',
  'path-outside': 'error',
  'two-versions': 'error',
  'pipeline-stale': 'error',
  'params-changed': 'error',
  'chain-broken': 'error',
  'changed-alone': 'error',
  'stage-not-locked': 'error',
  'stage-changed': 'error',
  'in-git-too': 'error',
  'lfs-not-pointer': 'error',
  'lfs-not-canonical': 'error',
  'lfs-not-tracked': 'error',
  'not-pushed': 'error',
  'remote-corrupt': 'error',
  'remote-local': 'warning',
  'remote-missing': 'warning',
  'remote-unasked': 'warning',
  'large-file': 'warning',
  'name-twins': 'warning',
  'params-unread': 'warning',
  'link-dropped': 'warning',
}                                                    

                                     

/** A manifest's path that `inside` does not know. @param at where the manifest names it. */
function leadsOut(at                                 , fix        )          {
  return found('path-outside', at, 'names a path that leads out of the repository', fix)
}

/** A finding of a rule. @param at the file, and its line where that is known. */
function found(
  rule      ,
  at                                 ,
  message        ,
  fix        ,
)          {
  return {
    rule,
    level: rules[rule],
    path: at.path,
    ...(at.line === undefined ? {} : { line: at.line }),
    message,
    fix,
  }
}


/***/ }),

/***/ 1753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D8: () => (/* binding */ committedBlobs),
/* harmony export */   b4: () => (/* binding */ readBlobs),
/* harmony export */   sH: () => (/* binding */ originUrl)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(34805);
/* harmony import */ var _run_git_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61125);





/** A file as git holds it. */
                       
                
               
 

/**
 * What a commit holds below `root`: path to blob, without links and submodules. Undefined where `root` is in
 * no repository, or in one without a commit.
 */
async function committedBlobs(root        , commit = 'HEAD')                                         {
  let listing        
  try {
    listing = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, 'ls-tree', '-r', '-l', '-z', commit)
  } catch {
    return undefined
  }
  const blobs = new Map              ()
  for (const entry of listing.split('\0')) {
    const match = /^(\d+) blob ([0-9a-f]+) +(\d+)\t(.*)$/s.exec(entry)
    if (match === null || match[1] === '120000') continue
    blobs.set(match[4] , { object: match[2] , bytes: Number(match[3]) })
  }
  return blobs
}

/** The bytes of many small git objects, through one process, in their order. */
async function readBlobs(root        , blobs                 )                    {
  if (blobs.length === 0) return []
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [..._run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .safe */ .g, 'cat-file', '--batch'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const parts           = []
  child.stdout.on('data', part => parts.push(part))
  child.stdin.on('error', () => {})
  child.stdin.end(`${blobs.map(({ object }) => object).join('\n')}\n`)
  const [status] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')
  if (status !== 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL('git cat-file failed')
  // Each is `<object> blob <size>\n<bytes>\n`.
  const all = Buffer.concat(parts)
  let at = 0
  return blobs.map(({ object }) => {
    const line = all.indexOf(10, at)
    const [name, , size] = all.toString('latin1', at, line).split(' ')
    if (name !== object || size === undefined)
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .ConfigError */ .xL(`git could not read the object ${object}`)
    at = line + 2 + Number(size)
    return all.subarray(line + 1, line + 1 + Number(size))
  })
}

/** The address that `origin` is fetched from; undefined where there is none. */
async function originUrl(root        )                              {
  const url = await (0,_run_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$)(root, 'config', '--get', 'remote.origin.url').catch(() => '')
  return url.trim() === '' ? undefined : url.trim()
}


/***/ }),

/***/ 45757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readFolder)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);



/** What lies in a folder. A name that is not UTF-8 has its wrong bytes as U+FFFD and cannot be opened. */
                              
              
                 
                                            
                   
               
 

/**
 * The entries of a folder, not sorted; nothing is left out and no link is followed.
 *
 * @param path where it is, for the system.
 */
function readFolder(path        )                {
  return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(path, { withFileTypes: true, encoding: 'buffer' }).map(entry => {
    const name = entry.name.toString()
    const kind = entry.isFile()
      ? 'file'
      : entry.isDirectory()
        ? 'folder'
        : entry.isSymbolicLink()
          ? 'link'
          : 'other'
    const isUtf8 = Buffer.from(name).equals(entry.name)
    const bytes = kind === 'file' && isUtf8 ? (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, name)).size : 0
    return { name, isUtf8, kind, bytes }
  })
}


/***/ }),

/***/ 9083:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ hashFiles)
/* harmony export */ });
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48161);
/* harmony import */ var _hash_worker_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(29744);
/* harmony import */ var _threads_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(61748);




/** A thread takes about as long to start as this is to hash. */
const worthAThread = { files: 200, bytes: 64 << 20 }
/** More of them wait for the disk. */
const mostThreads = 4
/** Files that a thread is given at a time: few enough to share the work evenly, many enough to talk little. */
const batch = 64

/**
 * Hashes many files, each read once, in the order of the jobs. Uses a thread for each core, up to four, where there is
 * enough to do: reading many files at once with promises is slower than one thread after the other (0.83 of its speed).
 *
 * @param bytes of all files together, as far as known.
 */
async function hashFiles(
  jobs                    ,
  {
    bytes,
    signal,
    threads = Math.min(mostThreads, (0,node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)()),
  }                                                          ,
)                    {
  const isSmall = jobs.length < 2 || (jobs.length < worthAThread.files && bytes < worthAThread.bytes)
  const found = new Array        (jobs.length)
  if (isSmall || threads < 2) {
    for (const [i, job] of jobs.entries()) {
      signal.throwIfAborted()
      found[i] = (0,_hash_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .hashFile */ .D)(job)
    }
    return found
  }
  const size = Math.max(1, Math.min(batch, Math.ceil(jobs.length / threads / 4)))
  let from = 0
  await (0,_threads_js__WEBPACK_IMPORTED_MODULE_2__/* .inThreads */ .p)                 (
    __webpack_require__.ab + "hash-worker.js",
    _hash_worker_js__WEBPACK_IMPORTED_MODULE_1__/* .threadMark */ .Q,
    Math.min(threads, jobs.length),
    {
      next() {
        if (from >= jobs.length) return
        from += size
        return { from: from - size, jobs: jobs.slice(from - size, from) }
      },
      done({ from }, hashed) {
        for (const [i, one] of hashed.entries()) found[from + i] = one
      },
    },
    { signal },
  )
  return found
}

                 
                                
              
                          
 


/***/ }),

/***/ 29744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ hashFile),
/* harmony export */   Q: () => (/* binding */ threadMark)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75919);
/**
 * Hashes files, here or in a thread of its own. The thread runs this very file, which the build copies as it
 * is: it may import nothing but Node's own modules.
 */




/** `md5-dos2unix` is what DVC before 3.0 wrote for an MD5. */
                                                                                                      

/** A hash of the bytes as they are, or of the text with its line endings turned into those named. */
                                                                     

/** A file by its absolute path, and what is to be known of it. */
                          
              
                           
 

/** Bytes read and the digests in lower-case hexadecimal, in the order asked for; or what the system said. */
                                                                             

/** What the thread is told, so that this file does nothing when it is merely imported. */
const threadMark = 'hash files'

/** DVC's own chunk: which of them are text is decided for each, so the size is part of the hash. */
const chunkBytes = 1 << 20
const chunk = Buffer.allocUnsafeSlow(chunkBytes)

/** Reads a file once, synchronously, for all its hashes. */
function hashFile({ path, wanted }         )         {
  let descriptor        
  try {
    descriptor = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(path, 'r')
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  }
  try {
    const stat = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor)
    // A named pipe that was swapped in for the file would never end.
    if (!stat.isFile()) return { error: 'not a file' }
    return digest(descriptor, stat.size, wanted)
  } catch (error) {
    return { error: (error                         ).code ?? 'error' }
  } finally {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)
  }
}

function digest(descriptor        , size        , wanted                   )         {
  if (size <= chunkBytes && wanted.every(isPlain)) {
    // In one go: most files of a dataset are small, and a hash object costs as much as 2 KiB.
    const part = chunk.subarray(0, fill(descriptor, size))
    return { bytes: part.length, digests: wanted.map(name => (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)(name, part)) }
  }
  const hashes = wanted.map(hasher)
  let bytes = 0
  while (bytes < size) {
    const part = chunk.subarray(0, fill(descriptor, size - bytes))
    if (part.length === 0) break
    for (const { add } of hashes) add(part)
    bytes += part.length
  }
  return { bytes, digests: hashes.map(({ end }) => end()) }
}

const isPlain = (wanted        ) => !wanted.includes('/') && wanted !== 'md5-dos2unix'

/**
 * Fills the chunk, with at most `most` bytes: a read may return less than was asked for before the end, and DVC's
 * chunks are whole.
 */
function fill(descriptor        , most        )         {
  const wanted = Math.min(most, chunkBytes)
  let size = 0
  while (size < wanted) {
    const read = (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor, chunk, size, wanted - size, null)
    if (read === 0) break
    size += read
  }
  return size
}

                  
                         
               
 

function hasher(wanted        )         {
  const [name, endings] = wanted.split('/')                                         
  const sum = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(name === 'md5-dos2unix' ? 'md5' : name)
  if (endings !== undefined) return endingsTurned(sum, endings)
  const add =
    name === 'md5-dos2unix'
      ? (part        ) => void sum.update(isDvcText(part) ? withLf(part) : part)
      : (part        ) => void sum.update(part)
  return { add, end: () => sum.digest('hex') }
}

/**
 * A text with all its line endings turned. What git takes for binary (a NUL in the first 8,000 bytes) is
 * hashed as it is, since `core.autocrlf` leaves it alone too.
 */
function endingsTurned(sum      , to               )         {
  let isText                     
  let endsInCr = false
  return {
    add(part) {
      isText ??= !part.subarray(0, 8000).includes(0)
      if (!isText) return void sum.update(part)
      if (to === 'crlf') {
        sum.update(withCrLf(part, endsInCr))
        endsInCr = part.at(-1) === 13
        return
      }
      // A CR at the end is kept back until it is known whether an LF follows it.
      if (endsInCr && part[0] !== 10) sum.update('\r')
      endsInCr = part.at(-1) === 13
      sum.update(withLf(endsInCr ? part.subarray(0, -1) : part))
    },
    end() {
      if (isText && to === 'lf' && endsInCr) sum.update('\r')
      return sum.digest('hex')
    },
  }
}

/** Every CRLF as LF. */
function withLf(part        )         {
  const out = Buffer.allocUnsafe(part.length)
  let size = 0
  let from = 0
  for (let at = part.indexOf('\r\n'); at !== -1; at = part.indexOf('\r\n', at + 2)) {
    size += part.copy(out, size, from, at)
    from = at + 1
  }
  size += part.copy(out, size, from)
  return out.subarray(0, size)
}

/** Every LF that no CR precedes as CRLF. */
function withCrLf(part        , isAfterCr         )         {
  const out = Buffer.allocUnsafe(part.length * 2)
  let size = 0
  let before = isAfterCr ? 13 : 0
  for (const byte of part) {
    if (byte === 10 && before !== 13) out[size++] = 13
    out[size++] = byte
    before = byte
  }
  return out.subarray(0, size)
}

/** DVC's guess (`istextblock`): no NUL in the first 512 bytes and at most 30 % outside of printable ASCII. */
function isDvcText(part        )          {
  const block = part.subarray(0, 512)
  let others = 0
  for (const byte of block) {
    if (byte === 0) return false
    if (
      !(
        (byte >= 0x20 && byte <= 0x7e) ||
        byte === 8 ||
        byte === 9 ||
        byte === 10 ||
        byte === 12 ||
        byte === 13
      )
    )
      others++
  }
  return others / block.length <= 0.3
}

if (node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.workerData === threadMark) {
  node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .on('message', ({ jobs }                     ) => node_worker_threads__WEBPACK_IMPORTED_MODULE_2__.parentPort .postMessage(jobs.map(hashFile)))
}


/***/ }),

/***/ 80009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ readBytes),
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** Files that are read whole are written by people, or list files: this is a hundred times the largest. */
const usual = 16 << 20

/**
 * A whole file as bytes; as it is `stored` it may be a Git LFS pointer. Throws a `DataError` where it is larger than
 * `most`: nothing of it is then read.
 */
async function readBytes(
  revision          ,
  path        ,
  most = usual,
  as                    = 'stored',
)                  {
  const size = (await revision.size(path)) ?? 0
  if (size > most)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(`is larger than ${most >> 20} MiB, the most that is read of such a file`, { path })
  const source = await revision.open(path, as)
  try {
    const bytes = Buffer.alloc(size)
    let filled = 0
    while (filled < size) {
      const read = await source.read(bytes, filled)
      if (read === 0) break
      filled += read
    }
    return bytes.subarray(0, filled)
  } finally {
    source.close()
  }
}

/** A whole text, without a byte order mark. Throws a `DataError` where it is too large or not UTF-8. */
async function readText(revision          , path        , most         )                  {
  const bytes = await readBytes(revision, path, most)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('is not UTF-8', { path }, { cause, remedy: 'save it as UTF-8' })
  }
}


/***/ }),

/***/ 61125:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ git),
/* harmony export */   g: () => (/* binding */ safe)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);




/**
 * In a container job the checkout belongs to another user, and git refuses to read it. Only plumbing that
 * runs no hook and no command of the repository's configuration is called here.
 */
const safe = ['-c', 'safe.directory=*', '-c', 'core.quotePath=false']

/** Of what git says the cause, which it says first; advice of several lines may follow. */
function errorOf(said        )         {
  const lines = said.trim().split('\n')
  return lines.find(line => /^(fatal|error): /.test(line)) ?? lines.at(-1) 
}

/** What a git command prints. Throws a `ConfigError` with git's own words where it fails. */
async function git(root        , ...args          )                  {
  const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)('git', [...safe, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
  })
  const out           = []
  const error           = []
  child.stdout.on('data', chunk => out.push(chunk))
  child.stderr.on('data', chunk => error.push(chunk))
  let status        
  try {
    ;[status] = await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close')
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL('git could not be started', { cause, remedy: 'install git on the runner' })
  }
  if (status !== 0) {
    const said = errorOf(Buffer.concat(error).toString())
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`git ${args[0]} failed: ${said}`)
  }
  return Buffer.concat(out).toString()
}


/***/ }),

/***/ 61748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ inThreads)
/* harmony export */ });
/* harmony import */ var node_worker_threads__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75919);


/** What threads are to do, one job after the other. */
                                     
                                                                            
                         
                                      
 

/**
 * Does jobs in threads of their own. Each runs the script, is told `data` (its `workerData`), and answers every message
 * that it gets with one of its own, in their order.
 *
 * Rejects with what a thread threw, or with the reason of the signal; no thread is left then.
 */
async function inThreads             (
  script     ,
  data         ,
  threads        ,
  shift                    ,
  { signal, limits }                                                  ,
)                {
  signal.throwIfAborted()
  const aborted = Promise.withResolvers       ()
  const workers = Array.from(
    { length: threads },
    () => new node_worker_threads__WEBPACK_IMPORTED_MODULE_0__.Worker(script, { workerData: data, ...(limits && { resourceLimits: limits }) }),
  )
  const stop = () => aborted.reject(signal.reason)
  signal.addEventListener('abort', stop)
  try {
    await Promise.race([aborted.promise, Promise.all(workers.map(worker => work(worker, shift)))])
  } finally {
    signal.removeEventListener('abort', stop)
    await Promise.all(workers.map(worker => worker.terminate()))
  }
}

/** Jobs that a thread has before it: one to do, and one so that it need not wait for the next. */
const ahead = 2

function work             (worker        , shift                    )                {
  const { promise, resolve, reject } = Promise.withResolvers      ()
  const given        = []
  const give = () => {
    const job = shift.next()
    if (job !== undefined) {
      given.push(job)
      worker.postMessage(job)
    } else if (given.length === 0) resolve()
  }
  worker.on('error', reject)
  worker.on('exit', () => reject(new Error('a thread ended before its work was done')))
  worker.on('message', (answer        ) => {
    try {
      shift.done(given.shift() , answer)
      give()
    } catch (error) {
      reject(error)
    }
  })
  for (let i = 0; i < ahead; i++) give()
  return promise
}


/***/ })

};
