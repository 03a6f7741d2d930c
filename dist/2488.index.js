export const id = 2488;
export const ids = [2488,1240];
export const modules = {

/***/ 82488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkCard: () => (/* binding */ checkCard)
});

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/model-card/src/compare.js
var compare = __webpack_require__(76934);
// EXTERNAL MODULE: ./.build/packages/model-card/src/card.js
var src_card = __webpack_require__(87339);
// EXTERNAL MODULE: ./.build/packages/model-card/src/rules/rules.js
var rules = __webpack_require__(13774);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/directives.js



/** `<!-- probity-disable MC044 reason -->` */
                    
              
                
              
                                                                                                              
              
            
 

const comment = /<!--\s*probity-disable\b([\s\S]*?)-->/g
const yamlComment = /#\s*probity-disable\b(.*)$/gm

function disabledIn(card      )             {
  const pattern = card.format === 'markdown' ? comment : yamlComment
  return [...card.text.matchAll(pattern)].flatMap(match => {
    const [, rule = '', reason = ''] = /^\s*(\S*)\s*([\s\S]*?)\s*$/.exec(match[1] ) 
    const line = card.text.slice(0, match.index).split(/\r\n|\n|\r/).length
    if (card.code.has(line)) return []
    const next = card.lines.findIndex((text, i) => i >= line && text.trim() !== '') + 1
    const section = card.sections.find(one => one.line === next)
    return {
      rule,
      reason: reason.replace(/^[:–—-]\s*/, ''),
      line,
      from: line,
      to: section?.end ?? Math.max(next, line),
    }
  })
}

const isValid = ({ rule, reason }          ) => rule in rules/* rules */.a && rule !== 'MC000' && /\p{L}/u.test(reason)

/**
 * Takes away what the card itself disables, with a reason. What is said of the whole card (a missing section, a
 * missing contact) is disabled from anywhere in it. Every directive is told in the notes.
 *
 * @param before the card in the base, `null` where that has none: a change may not silence the check of itself, so
 * only what stands there too, in the same section, holds. Absent where there is no base.
 */
function withoutDisabled(
  card      ,
  problems                    ,
  before              ,
)                                           {
  const all = disabledIn(card)
  const { valid = [], fresh = [], invalid = [] } = Object.groupBy(all, sorter(card, before))
  const left = problems.filter(
    ({ rule, line }) =>
      !valid.some(one => one.rule === rule && (line === undefined || (one.from <= line && line <= one.to))),
  )
  return {
    problems: [
      ...left,
      ...invalid.map(
        ({ rule, line })          => ({
          rule: 'MC000',
          line,
          message:
            rule in rules/* rules */.a
              ? `${rule} is disabled without a reason`
              : `there is no rule ${rule || 'named here'} to disable`,
          fix: 'write `<!-- probity-disable MC044 the reason why -->`',
        }),
      ),
    ],
    notes: [
      ...valid.map(({ rule, reason, line }) => `${card.path}:${line} disables ${rule}: ${reason}`),
      ...fresh.map(
        ({ rule, reason, line }) =>
          `${card.path}:${line} would disable ${rule} (${reason}), and counts only once the base has it.`,
      ),
    ],
  }
}

/** Tells of each directive, in order, whether it holds. One of the base lets one here hold, and no copies of it. */
function sorter(
  card      ,
  before                         ,
)                                                   {
  const keyOf = (of      , { rule, reason, line }          ) =>
    JSON.stringify([rule, reason, (0,src_card/* sectionAt */.n)(of, line)?.title])
  const known = (before ? disabledIn(before) : []).map(one => keyOf(before , one))
  return one => {
    if (!isValid(one)) return 'invalid'
    if (before === undefined) return 'valid'
    const at = known.indexOf(keyOf(card, one))
    if (at === -1) return 'fresh'
    known.splice(at, 1)
    return 'valid'
  }
}

/** `<!-- probity:metric=accuracy slice="gender=female & age_band=60+" -->` */
                         
              
                                           
            
                
                               
 

/** The markers by which a card says what a number is. */
function markersIn(card      )           {
  return card.lines.flatMap((line, i) =>
    card.code.has(i + 1)
      ? []
      : [...line.matchAll(/<!--\s*probity:metric=([\w@.-]+)(?:\s+slice=(?:"([^"]*)"|(\S+)))?\s*-->/g)].map(
          match => ({
            line: i + 1,
            at: match.index,
            metric: match[1] ,
            slice: Object.fromEntries(
              (match[2] ?? match[3] ?? '')
                .split('&')
                .map(part => part.split('=').map(side => side.trim()))
                .filter(sides => sides.length === 2)                      ,
            ),
          }),
        ),
  )
}

// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/model-card/src/printed.js
var printed = __webpack_require__(30743);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/marked.js

                                     


                                                

                                               

/**
 * Numbers that a marker names: `0.874 <!-- probity:metric=accuracy -->`. The marker stands behind its number, or
 * before it where none is on its left. What it names must have been measured.
 */
function compareMarked(
  card      ,
  { numbers, metricOf, results }             ,
)                                           {
  const checks          = []
  const problems            = []
  for (const marker of markersIn(card)) {
    const { line, metric, slice } = marker
    const printed = numberBy(card, marker)
    if (printed === undefined) {
      problems.push({
        rule: 'MC020',
        line,
        message: 'this marker stands on a line without a number',
        fix: 'put it behind the number it speaks of',
      })
      continue
    }
    const isSlice = (other        ) =>
      JSON.stringify(Object.entries(other).sort()) === JSON.stringify(Object.entries(slice).sort())
    const ofName = numbers.filter(one => one.name === metric || one.metric === metricOf(metric)?.metric)
    const candidates = ofName.filter(one => isSlice(one.slice))
    if (candidates.length === 0) {
      // Without any evidence a marker promises a check that another run does.
      if (numbers.length === 0 && results.length === 0) continue
      const what = ofName.length > 0 ? `${metric} of this slice` : metric
      problems.push({
        rule: 'MC020',
        line,
        message: `the marker names ${what}, which nobody measured${ofName.length > 0 ? '' : (0,nearest/* didYouMean */.a)(metric, new Set(numbers.map(({ name }) => name)))}`,
        fix: 'correct the marker, or measure it',
      })
      continue
    }
    const same = candidates.find(({ value }) => (0,compare/* isRounded */.EO)(printed, value, candidates[0] .metric))
    checks.push({
      stated: {
        ...printed,
        metric: candidates[0] .metric,
        label: metric,
        words: [],
        beside: [],
        isInProse: false,
      },
      outcome: same === undefined ? 'differs' : 'agrees',
      against: [same ?? candidates[0] ],
    })
  }
  return { checks, problems }
}

function numberBy(card      , { line, at }        )                      {
  const found = (0,printed/* numbersOf */.c)(card.prose[line - 1] , line)
  return found.findLast(({ from }) => from < at) ?? found.find(({ from }) => from > at)
}

// EXTERNAL MODULE: ./.build/packages/model-card/src/read-card.js + 1 modules
var read_card = __webpack_require__(81240);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/model-card/src/placeholder.js
var placeholder = __webpack_require__(93784);
// EXTERNAL MODULE: ./.build/packages/model-card/src/topics.js
var topics = __webpack_require__(63785);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/content.js



                                                 

                                         

/** What the profile finds missing (MC002, MC003, MC012, MC031, MC041, MC013 for what a team asks besides). */
function profileProblems(
  card      ,
  errors                         ,
  topicsOf             ,
)            {
  return errors.map(({ path, keyword, params, message })          => {
    const [part, name] = path
    const missing = keyword === 'required' ? String(params.missingProperty) : undefined
    if (part === 'sections' && missing !== undefined) return missingSection(card, missing, topicsOf)
    if (part === 'sections' && name !== undefined && keyword === 'minimum') {
      const section = (0,src_card/* bestSection */._)(card, name)
      return {
        rule: 'MC003',
        line: section?.line,
        message: `the section "${section?.title}" (${topicTitle(name)}) has ${(0,src_text/* plural */.LS)(section?.words ?? 0, 'word')}; the profile asks for ${params.limit}`,
        fix: 'say in a sentence or two what a reader needs to know; code, comments and placeholders do not count',
      }
    }
    if (part === undefined && missing === 'owner')
      return {
        rule: 'MC041',
        message: 'the card names nobody who can be asked about the model',
        fix: 'add a section "Contact" with a team, a person or a page for questions',
      }
    if (part === undefined && (missing === 'date' || missing === 'version'))
      return {
        rule: 'MC031',
        message: `the card gives no ${missing} of the model`,
        fix: `add a line \`**Model ${missing}:** …\` to the model details`,
      }
    const field = [...path, ...(missing === undefined ? [] : [missing])].join('.')
    if (field === 'metadata.license')
      return {
        rule: 'MC012',
        line: 1,
        message: 'the front matter names no license',
        fix: 'add `license: mit`, or yours',
      }
    return {
      rule: 'MC013',
      line: lineOf(card, path.slice(1)),
      message: `\`${field}\` ${missing === undefined ? message : 'is missing'}, which the profile asks for`,
      fix: missing === undefined ? `correct \`${field}\`` : `add \`${field}\``,
    }
  })
}

const topicTitle = (id        ) => (id in topics/* topics */.vp ? topics/* topics */.vp[id                       ] : id)

function lineOf(card      , path                   )                     {
  const wanted = path.join('.')
  return card.structure?.entries.find(entry => entry.path.join('.') === wanted)?.line
}

function missingSection(card      , id        , topicsOf             )          {
  // A line that reads like the heading, and is none.
  const bare = card.prose.findIndex(
    line =>
      /^\p{L}[\p{L}\p{N} -]{2,40}:?$/u.test(line) &&
      topicsOf(line.replace(/:$/, '')).some(topic => topic.id === id),
  )
  const isPlain = bare >= 0 && !card.sections.some(({ line }) => line === bare + 1)
  return {
    rule: 'MC002',
    ...(isPlain ? { line: bare + 1 } : {}),
    message: isPlain
      ? `"${card.prose[bare] .trim()}" reads like the heading of the section on ${topicTitle(id).toLowerCase()}, and is plain text`
      : `no section on ${topicTitle(id).toLowerCase()}`,
    fix: isPlain
      ? 'begin the line with `## `'
      : `add \`## ${topicTitle(id)}\`, or name under \`aliases\` what it is called here`,
    ...(isPlain ? { suggestion: `## ${card.prose[bare] .trim().replace(/:$/, '')}` } : {}),
  }
}

/** Headings below which nothing stands (MC003), placeholders (MC004) and text of templates (MC005). */
function emptyProblems(card      )            {
  const empty = card.sections.filter(({ isEmpty, kind }) => isEmpty && kind !== 'label')
  const found            = []
  if (card.format === 'markdown') {
    for (const { title, line } of empty)
      found.push({
        rule: 'MC003',
        level: 'warning',
        line,
        message: `nothing stands below the heading "${title}"`,
        fix: 'write it, or take the heading away',
      })
  } else if (empty.length > 0) {
    const [first] = empty
    found.push({
      rule: 'MC003',
      level: 'warning',
      line: first .line,
      message: `${(0,src_text/* plural */.LS)(empty.length, 'key')} without a value: ${(0,src_text/* listText */.so)([...new Set(empty.map(({ title }) => title))], 5)}`,
      fix: 'give each a value, or take it away',
    })
  }
  for (const [i, line] of card.prose.entries()) {
    for (const { text } of (0,placeholder/* placeholders */.F)(line))
      found.push({
        rule: 'MC004',
        line: i + 1,
        message: `the placeholder ${text} is still there`,
        fix: 'replace it by what is so, or say why it is not known',
      })
    const plain = (0,topics/* plainTitle */.D4)(line)
    if (templates.some(template => plain.includes(template)))
      found.push({
        rule: 'MC005',
        line: i + 1,
        message: 'this sentence is the text of a template for cards',
        fix: 'replace it by what is so for this model, or take it away',
      })
  }
  return found
}

/** Sentences of the templates of Hugging Face, skops and Udacity's course, as `plainTitle` gives them. */
const templates = [
  'for additional information see the model card paper',
  'this modelcard aims to be a base template for new models',
  'more information needed for further recommendations',
  'please include the metrics used and your model s performance on those metrics',
  'provide a quick summary of what the model is does',
  'describe here what the model does',
]

;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/figures.js

                                      

                                                 
                                                      
                                         

/** Numbers that are not what was measured (MC020), with the line as it should be. */
function figureProblems(card      , checks                  )            {
  const wrong = checks.filter(({ outcome }) => outcome === 'differs')
  const byLine = Map.groupBy(wrong, ({ stated }) => stated.line)
  const found            = []
  for (const [line, onLine] of byLine) {
    const source = card.lines[line - 1] 
    // From the right, so that the offsets of what is still to do hold.
    const suggestion = onLine
      .toSorted((a, b) => b.stated.from - a.stated.from)
      .reduce((text, { stated, against }) => {
        const right = (0,compare/* printLike */.DE)(stated, against[0] .value, stated.metric)
        return text.slice(0, stated.from) + right + text.slice(stated.to)
      }, source)
    for (const [i, { stated, against }] of onLine.entries()) {
      const [measured] = against
      found.push({
        rule: 'MC020',
        line,
        message: `the card says ${stated.label} ${shown(stated)}, and ${(0,compare/* evidenceText */.rS)(measured )} is ${(0,compare/* printLike */.DE)(stated, measured .value, stated.metric)}${stated.isPercent ? ' %' : ''}`,
        fix: `write ${(0,compare/* printLike */.DE)(stated, measured .value, stated.metric)}; if the number is of something else (a target, another model or data), say so beside it`,
        // One change of a line carries all its numbers.
        ...(i === 0 ? { suggestion } : {}),
      })
    }
  }
  for (const { stated, against } of checks.filter(({ outcome }) => outcome === 'unsure')) {
    const values = [...new Set(against.map(({ value }) => (0,compare/* printLike */.DE)(stated, value, stated.metric)))]
    found.push({
      rule: 'MC020',
      level: 'warning',
      line: stated.line,
      message: `the card says ${stated.label} ${shown(stated)}, which is none of what was measured (${(0,src_text/* listText */.so)(values, 4)})`,
      fix: `say of which model and data it is, or mark the right number with \`<!-- probity:metric=${stated.metric} -->\``,
    })
  }
  return found
}

const shown = (stated        ) =>
  `${stated.isAbout ? 'about ' : ''}${stated.text}${stated.isPercent ? ' %' : ''}`

/** Metrics that a gate holds to a limit and the card does not report (MC021). */
function unreportedProblems(statements            , evidence             )            {
  const stated = new Set(
    [
      ...statements.pairs,
      ...statements.tables.flatMap(({ series }) => series.flatMap(({ numbers }) => numbers)),
    ].map(({ metric }) => metric),
  )
  const claims = evidence.results
    .filter(({ gate }) => gate === 'accuracy-gate' || gate === 'fairness-gate')
    .flatMap(result => result.claims.map(claim => ({ claim, gate: result.id })))
  const missing = new Map                                        ()
  for (const one of claims) {
    const metric = evidence.metricOf(one.claim.metric)?.metric
    if (metric !== undefined && !stated.has(metric)) missing.set(metric, one)
  }
  return [...missing.values()].map(({ claim, gate }) => ({
    rule: 'MC021'         ,
    message: `${gate} holds ${claim.metric} to a limit, and the card does not report it`,
    fix: `add ${claim.metric} to the results, or run \`probity model-card --write\``,
  }))
}

/** Results that do not tell their data, or how sure they are (MC023). */
function resultProblems(card      , statements            )            {
  const first = [
    ...statements.pairs,
    ...statements.tables.flatMap(({ series }) => series.flatMap(({ numbers }) => numbers)),
  ].toSorted((a, b) => a.line - b.line)[0]
  if (first === undefined || card.format !== 'markdown') return []
  const everything = card.prose.join('\n')
  const found            = []
  const namesData =
    /\b(?:test|testing|validation|val|held[- ]?out|hold[- ]?out|evaluation|eval|dev|unseen)[-_ ](?:set|split|data|dataset|corpus|sample|rows|images|examples|portion|partition)|\bheld[- ]out\b|cross[- ]validation|\d\s?\/\s?\d+ split|train[/ -]+test split|\bk?-?folds?\b|test corpus/i
  if (
    !namesData.test(everything) &&
    !card.sections.some(({ topics }) => topics.some(({ id }) => id === 'evaluation_data'))
  )
    found.push({
      rule: 'MC023',
      line: first.line,
      message: 'the results do not tell on which data they were measured',
      fix: 'name the data and how many rows it has, such as "on the test set (n = 4,500)"',
    })
  if (
    !/\b(confidence|interval|\bci\b|std|standard (error|deviation)|bootstrap|uncertaint)|±|\+\/-/i.test(
      everything,
    )
  )
    found.push({
      rule: 'MC023',
      level: 'note',
      line: first.line,
      message: 'the results come without an interval',
      fix: 'add intervals; `probity model-card --write` takes them from the gates',
    })
  return found
}

const thresholdText =
  /\b(?:(?:decision|classification|operating|default|probability|score)\s+)?(?:threshold|cut-?off)s?\b[\s*_`]*(?:of|is|was|is set to|was set to|set to|at|=|:)?[\s*_`:=]*(0?\.\d+|\d{1,2}(?:\.\d+)?\s?%)|\b(0?\.\d+)[- ](?:decision |classification )?threshold\b/gi
const otherThreshold =
  /\b(drift|p-?value|alert|trigger|ks|psi|similarity|iou|confidence|correlation|missing|variance|distance|wasserstein|limit)\b/i

/** A decision threshold that is not the one of the evaluation (MC024). */
function thresholdProblems(card      , { thresholds }             )            {
  if (thresholds.length === 0) return []
  const stated = card.prose.flatMap((line, i) =>
    [...line.matchAll(thresholdText)].flatMap(match => {
      const text = (match[1] ?? match[2]) 
      const sentence = line.slice(line.lastIndexOf('. ', match.index) + 1)
      if (otherThreshold.test(sentence)) return []
      const value = text.includes('%') ? Number.parseFloat(text) / 100 : Number(text)
      const at = match.index + match[0].lastIndexOf(text)
      return [{ line: i + 1, text, value, at }]
    }),
  )
  const isEvaluated = (value        ) =>
    thresholds.some(threshold => Math.abs(threshold.value - value) < 1e-9)
  if (stated.some(({ value }) => isEvaluated(value))) return []
  return stated.slice(0, 1).map(({ line, text, at })          => {
    const [threshold] = thresholds
    const source = card.lines[line - 1] 
    const isOnly = new Set(thresholds.map(({ value }) => value)).size === 1 && !text.includes('%')
    return {
      rule: 'MC024',
      line,
      message: `the card says a threshold of ${text}, and ${threshold .source} evaluated at ${threshold .value}`,
      fix: `write ${threshold .value}, or evaluate at ${text}`,
      ...(isOnly
        ? { suggestion: source.slice(0, at) + String(threshold .value) + source.slice(at + text.length) }
        : {}),
    }
  })
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.build/packages/revisions/src/read-text.js
var read_text = __webpack_require__(80009);
// EXTERNAL MODULE: ./.build/packages/model-card/src/profile.js + 1 modules
var profile = __webpack_require__(16638);
// EXTERNAL MODULE: ./.build/packages/model-card/src/structure.js
var structure = __webpack_require__(14388);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/freshness.js



                                      


                                         

/** A digest that a card states for a file. */
                               
              
              
                
 

const pathText = /[\w./-]{0,200}[\w-]\.[a-z][a-z0-9]{1,11}(?:\.(?:gz|zst|dvc))?\b/gi
const digestText = /(?<![0-9a-z])(?:[0-9a-f]{64}|[0-9a-f]{32})(?![0-9a-z])/gi

/** Digests that stand on the same line as the path of a file. */
function statedDigests(card      )                 {
  return card.prose.flatMap((line, i) => {
    const digests = [...line.matchAll(digestText)]
    if (digests.length === 0) return []
    const paths = [...line.matchAll(pathText)]
    return digests.flatMap(({ 0: digest, index }) => {
      const before = paths.filter(path => path.index < index).at(-1) ?? paths[0]
      return before === undefined
        ? []
        : [{ line: i + 1, path: before[0].replace(/^\.?\//, ''), digest: digest.toLowerCase() }]
    })
  })
}

/** A stated digest that is not that of the file (MC032): of the bytes, of its DVC file, or as the dataset check found it. */
async function digestProblems(
  card      ,
  head          ,
  results                       ,
)                                                         {
  const problems            = []
  const current = new Set        ()
  for (const { line, path, digest } of statedDigests(card)) {
    const known = await knownDigests(path, digest.length, head, results)
    if (known.length === 0) continue
    if (known.includes(digest)) {
      current.add(path)
      continue
    }
    problems.push({
      rule: 'MC032',
      line,
      message: `the digest that the card states for ${path} is not that of the file`,
      fix: `if the results are of this ${path}, write ${known[0]}; else evaluate again`,
      suggestion: card.lines[line - 1] .replace(new RegExp(digest, 'i'), known[0] ),
    })
  }
  return { problems, current }
}

async function knownDigests(
  path        ,
  length        ,
  head          ,
  results                       ,
)                    {
  const found = results
    .flatMap(({ subjects }) => subjects)
    .filter(({ name }) => name === path && length === 64)
    .map(({ digest }) => digest.sha256)
  if (found.length > 0) return found
  if (length === 32) {
    const pointer = path.endsWith('.dvc') ? path : `${path}.dvc`
    if ((await head.size(pointer)) !== undefined) {
      const text = new TextDecoder().decode(await (0,read_text/* readBytes */.i)(head, pointer))
      const md5 = (0,structure/* parseStructure */.V)(text).entries.find(entry => entry.path.join('.') === 'outs.0.md5')
      if (md5 !== undefined) return [String(md5.scalar)]
    }
  }
  if ((await head.size(path)) === undefined) return []
  const pointer = length === 64 ? await lfsDigest(head, path) : undefined
  return [pointer ?? (await hashOf(head, path, length === 64 ? 'sha256' : 'md5'))]
}

/** The digest in a Git LFS pointer. */
async function lfsDigest(head          , path        )                              {
  if ((await head.size(path))  > 1024) return undefined
  const text = new TextDecoder().decode(await (0,read_text/* readBytes */.i)(head, path))
  return /^version https:\/\/(?:git-lfs|hawser)\b[\s\S]*\boid sha256:([0-9a-f]{64})\b/.exec(text)?.[1]
}

/** A piece at a time: it may be the data that the model was trained on. */
async function hashOf(head          , path        , algorithm        )                  {
  const source = await head.open(path, 'stored')
  const hash = (0,external_node_crypto_.createHash)(algorithm)
  const buffer = new Uint8Array(1 << 20)
  try {
    for (;;) {
      const count = await source.read(buffer, 0)
      if (count === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, count))
    }
  } finally {
    source.close()
  }
}

/** What a model is made of, unless the settings say otherwise. */
const watched = [
  'params.yaml',
  'dvc.lock',
  '**/*.dvc',
  'models/**',
  'data/**',
  '**/*.{pkl,joblib,onnx,safetensors,pt,h5,ubj}',
]

/**
 * A card that this change left as it was, though the model, its data or its settings changed (MC030); and one
 * that was changed but still has the date or version of before (MC031). A file whose digest the card states
 * rightly is told already.
 */
async function staleProblems(
  card      ,
  current                     ,
  head          ,
  base              ,
  watch                   ,
  before                  ,
)                     {
  const changes = await base.changes()
  const watchedPaths = new Set([...(await head.list(watch)), ...(await base.list(watch))])
  const changed = changes
    .map(({ path }) => path)
    .filter(path => watchedPaths.has(path) && path !== card.path && !current.has(path))
  if (changed.length === 0 || before === undefined) return []
  const files = (0,src_text/* listText */.so)(changed, 3)
  if (before.text === card.text)
    return [
      {
        rule: 'MC030',
        message: `this change touches ${files} and leaves the card as it was`,
        fix: 'bring the card up to date: results, data, version and date; `probity model-card --write` fills what the gates know',
      },
    ]
  const [was, is] = [(0,profile/* facts */.I)(before), (0,profile/* facts */.I)(card)]
  const same = (['date', 'version']         ).filter(key => was[key] !== undefined && was[key] === is[key])
  if (
    same.length === 0 ||
    (was.version !== undefined && was.version !== is.version) ||
    (was.date !== undefined && was.date !== is.date)
  )
    return []
  return [
    {
      rule: 'MC031',
      message: `this change touches ${files}, and the card keeps its ${(0,src_text/* listText */.so)(same)}`,
      fix: `give the model a new ${same[0]}`,
    },
  ]
}

/** A date that lies ahead (MC031). */
function dateProblems(card      , today      )            {
  const { date } = (0,profile/* facts */.I)(card)
  const time = date === undefined ? Number.NaN : Date.parse(date)
  // A day for the time zones.
  if (!(time > today.getTime() + 86_400_000)) return []
  const line = card.prose.findIndex(text => text.includes(date ))
  return [
    {
      rule: 'MC031',
      ...(line < 0 ? {} : { line: line + 1 }),
      message: `the date of the card, ${date}, lies in the future`,
      fix: 'correct it',
    },
  ]
}

// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var result = __webpack_require__(54671);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/groups.js

                                      
                                                 
                                              

                                         

/** Sentences that say that a model treats people alike. A denial, a question and a plan are none. */
const fairnessClaim =
  /\b(?:(?:is|are|be|was|were|proven|shown to be) (?:completely |fully |entirely |demonstrably )?(?:fair|unbiased|bias[- ]free|free (?:of|from) (?:any )?bias(?:es)?|non[- ]discriminatory)\b|(?:has|have|with|shows?|exhibits?|contains?|found|there is) no (?:known |significant |measurable |demographic |racial |gender )*bias(?:es)?\b|does not discriminate\b|no discrimination\b|treats? (?:all|every)\b[^.]{0,40}\b(?:equally|fairly|alike)\b|performs? equally (?:well )?(?:for|across|on) (?:all|every)\b)/i
const notClaimed =
  /\b(?:not|never|cannot|can't|n't|no one|nobody|unless|until|whether|if|should|must|may|might|could|would|to ensure|ensure that|aims?|goal|before|assume|expected to|unproven)\b/i

/** Claims of fairness without evidence, or against it (MC022). */
function fairnessProblems(card      , statements            , evidence             )            {
  const gates = evidence.results.filter(({ gate }) => gate === 'fairness-gate')
  const failed = gates.flatMap(({ claims }) => claims).filter(({ verdict }) => verdict === 'fail')
  const hasGroups = gates.length > 0 || reportsGroups(statements, evidence)
  return card.prose.flatMap((line, i)            => {
    const claim = fairnessClaim.exec(line)
    if (claim === null) return []
    const sentence = line.slice(line.lastIndexOf('. ', claim.index) + 1, claim.index)
    if (notClaimed.test(sentence) || /\?/.test(line.slice(claim.index).split('. ')[0] )) return []
    const [worst] = failed
    if (worst !== undefined)
      return [
        {
          rule: 'MC022',
          level: 'error',
          line: i + 1,
          message: `the card claims fairness ("${claim[0]}"), and the fairness gate fails: ${worst.title} of ${(0,result/* sliceText */.S$)(worst.slice)} is ${(0,src_text/* numberText */.$4)(worst.value ?? Number.NaN)}`,
          fix: 'say what was measured, for whom, and where the model does worse',
        },
      ]
    if (hasGroups) return []
    return [
      {
        rule: 'MC022',
        line: i + 1,
        message: `the card claims fairness ("${claim[0]}") and gives no result by group`,
        fix: 'add a table of results by group (the fairness gate measures them), or say that it was not measured',
      },
    ]
  })
}

function reportsGroups({ tables }            , { numbers }             )          {
  const groups = new Set(
    numbers.flatMap(({ slice }) => Object.values(slice).map(value => (0,topics/* plainTitle */.D4)(value ?? ''))),
  )
  const generic =
    /\b(female|male|women|men|woman|man|non-binary|black|white|asian|hispanic|age|under \d|over \d|\d+[-–]\d+|\d+\+)\b/i
  return tables.some(
    ({ series }) =>
      series.filter(({ label }) => groups.has((0,topics/* plainTitle */.D4)(label)) || generic.test(label)).length >= 2,
  )
}

/** Groups of the card and of the fairness gate that are not the same (MC042). */
function groupProblems(card      , statements            , { results }             )            {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  if (gates.length === 0) return []
  const slices = gates
    .flatMap(({ measurements }) => measurements.map(({ slice }) => slice))
    .filter(slice => !('attribute' in slice))
  const columns = [...new Set(slices.flatMap(slice => Object.keys(slice)))]
  const text = ` ${(0,topics/* plainTitle */.D4)(card.prose.join('\n'))} `
  const missing = columns.filter(column => !text.includes(` ${(0,topics/* plainTitle */.D4)(column)} `))
  const found            = missing.map(column => ({
    rule: 'MC042',
    message: `the fairness gate measures by ${column}, which the card does not mention`,
    fix: `name ${column} under factors, with the results by group`,
  }))
  const measured = new Set(
    slices.flatMap(slice => {
      const values = Object.values(slice).map(value => value ?? 'missing')
      return [(0,topics/* plainTitle */.D4)(values.join(' ')), (0,topics/* plainTitle */.D4)(Object.entries(slice).flat().join(' '))]
    }),
  )
  for (const { series } of statements.tables) {
    const isGroup = ({ label }                   ) => measured.has((0,topics/* plainTitle */.D4)(label))
    if (series.filter(isGroup).length < 2) continue
    for (const { label, numbers } of series) {
      if (
        isGroup({ label }) ||
        numbers.length === 0 ||
        /^(all|overall|total|any|everybody|all rows)$/i.test((0,topics/* plainTitle */.D4)(label))
      )
        continue
      found.push({
        rule: 'MC042',
        line: numbers[0] .line,
        message: `the card reports the group "${label}", which the fairness gate has not measured`,
        fix: 'use the names of the data, or take the row away',
      })
    }
  }
  return found
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/limits.js

                                      

                                                 

                                         

const bound =
  /(\bat least|\bno (?:less|lower) than|\bnot (?:be )?below|\bmin(?:imum)?(?: of)?|≥|>=)|(?:\bat most|\bno (?:more|higher|greater) than|\bnot (?:be )?above|\bnot exceed|\bmax(?:imum)?(?: of)?|≤|<=)/gi

/** Words that tell a limit that holds from a remark, a wish or a filter of the data. */
const isHeld =
  /\b(limits?|gates?|polic(?:y|ies)|held to|must|may not|required?|requires|enforced?|blocks?|merged?)\b/i

/** A limit of the card that is none of those that a gate holds the same metric to (MC024). */
function limitProblems(card      , { results, metricOf }             )            {
  const claims = results
    .flatMap(result => result.claims.map(claim => ({ claim, gate: result.id })))
    .map(one => ({ ...one, metric: metricOf(one.claim.metric)?.metric }))
  if (claims.length === 0) return []
  const heads = new Map(
    card.tables.flatMap(([head = [], ...rows]) =>
      rows.map(row => [row[0]?.line, head.map(({ text }) => text).join(' ')]         ),
    ),
  )
  return card.prose.flatMap((text, i) => {
    const line = i + 1
    if (!isHeld.test(`${text} ${heads.get(line) ?? ''}`)) return []
    let from = 0
    return [...text.matchAll(bound)].flatMap((match)            => {
      const before = text.slice(from, match.index)
      const end = match.index + match[0].length
      const kind                         = match[1] === undefined ? 'max' : 'min'
      const stated = (0,printed/* printedAt */.E)(text, end, line)?.number
      const metric = metricOf(
        before
          .split(/[.;]\s/)
          .at(-1) 
          .trim()
          .split(/\s+/)
          .slice(-9)
          .join(' '),
      )?.metric
      if (stated === undefined || metric === undefined) return []
      from = stated.to
      const held = claims.filter(one => one.metric === metric && one.claim.limit.kind === kind)
      if (held.length === 0 || held.some(({ claim }) => (0,compare/* isRounded */.EO)(stated, claim.limit.value, metric)))
        return []
      const values = [...new Set(held.map(({ claim }) => (0,compare/* printLike */.DE)(stated, claim.limit.value, metric)))]
      const word = kind === 'min' ? 'at least' : 'at most'
      const unit = stated.isPercent ? ' %' : ''
      return [
        {
          rule: 'MC024',
          line,
          message: `the card says that ${held[0] .claim.metric} is held to ${word} ${stated.text}${unit}, and ${held[0] .gate} holds it to ${word} ${(0,src_text/* listText */.so)(values, 3)}${unit}`,
          fix: `write ${(0,src_text/* listText */.so)(values, 3)}, or change the policy`,
        },
      ]
    })
  })
}

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/links.js

                                             
                                      
                                         

/** Links within the repository that lead nowhere: a file, a folder or a heading that there is not (MC040). */
async function linkProblems(card      , head          )                     {
  const found            = []
  const known = new Map                 ()
  for (const { url, line } of card.links) {
    if (/^([a-z][a-z\d+.-]*:|\/\/)/i.test(url) || url === '') continue
    const [file, anchor] = split(url)
    if (file === '') {
      if (
        anchor !== undefined &&
        anchor !== '' &&
        !/^(top|user-content-.*)$/i.test(anchor) &&
        !card.anchors.has(anchor) &&
        !card.anchors.has(anchor.toLowerCase())
      )
        found.push({
          rule: 'MC040',
          line,
          message: `there is no heading for #${anchor} in this card`,
          fix: 'correct the anchor, or the heading',
        })
      continue
    }
    const path = external_node_path_.posix.normalize(
      file.startsWith('/') ? file.slice(1) : external_node_path_.posix.join(external_node_path_.posix.dirname(card.path), file),
    )
    if (path.startsWith('..')) continue
    if (!known.has(path)) known.set(path, await exists(head, path))
    if (!known.get(path))
      found.push({
        rule: 'MC040',
        line,
        message: `the link leads to ${path}, which is not there`,
        fix: /^[\w-]+(\.[\w-]+)*\.(com|org|net|io|ai|dev|edu|gov)(\/|$)/i.test(file)
          ? 'write `https://` in front of the address'
          : 'correct the path, or take the link away',
      })
  }
  return found
}

function split(url        )                                  {
  const [before = '', anchor] = url.split('#', 2)
  const file = before.split('?')[0] 
  return [decode(file), anchor === undefined ? undefined : decode(anchor)]
}

function decode(text        )         {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

async function exists(head          , path        )                   {
  try {
    if ((await head.size(path)) !== undefined) return true
    const folder = path.replace(/\/$/, '')
    if (folder === '' || folder === '.') return true
    // In a pattern these would be read as signs.
    return (await head.list([`${folder.replace(/[*?[\]{}()!+@\\]/g, '?')}/**`])).length > 0
  } catch {
    return false
  }
}

/** More would make the gate wait on strangers. */
const mostExternal = 50
const timeoutMs = 10_000

/** Links to other sites that do not answer, or say that there is nothing (MC040); asked only where a setting says so. */
async function externalProblems(card      , signal             )                     {
  const links = card.links.filter(({ url }) => /^https?:\/\//i.test(url))
  const byUrl = Map.groupBy(links, ({ url }) => url.split('#')[0] )
  const asked = [...byUrl.entries()].slice(0, mostExternal)
  const answers = await Promise.all(
    asked.map(async ([url, [first]])                     => {
      const status = await statusOf(url, signal)
      if (status !== undefined && status !== 404 && status !== 410) return []
      const why = status === undefined ? 'does not answer' : `is gone (${status})`
      return [
        {
          rule: 'MC040',
          line: first .line,
          message: `${url} ${why}`,
          fix: 'correct the address, or take the link away',
        },
      ]
    }),
  )
  return answers.flat()
}

async function statusOf(url        , signal             )                              {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(timeoutMs)])
  try {
    for (const method of ['HEAD', 'GET']) {
      const answer = await fetch(url, { method, signal: limited, redirect: 'follow' })
      await answer.body?.cancel()
      // Some sites know no HEAD.
      if (method === 'GET' || ![403, 405, 501].includes(answer.status)) return answer.status
    }
  } catch {
    signal.throwIfAborted()
  }
}

// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-cyclonedx.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"modelParameters":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"approach":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"type":{"enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}},"additionalProperties":false},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"type":"object"}},"inputs":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"format":{"type":"string"}},"additionalProperties":false}},"outputs":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"format":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"quantitativeAnalysis":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"performanceMetrics":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"lowerBound":{"type":"string"},"upperBound":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false}},"graphics":{"type":"object"}},"additionalProperties":false},"considerations":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"name":{"type":"string"},"mitigationStrategy":{"type":"string"}},"additionalProperties":false}},"environmentalConsiderations":{"type":"object"},"fairnessAssessments":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "bom-ref") || (key0 === "properties")) || (key0 === "modelParameters")) || (key0 === "quantitativeAnalysis")) || (key0 === "considerations"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data["bom-ref"] !== undefined){
if(typeof data["bom-ref"] !== "string"){
const err1 = {instancePath:instancePath+"/bom-ref",schemaPath:"#/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.properties !== undefined){
if(!(Array.isArray(data.properties))){
const err2 = {instancePath:instancePath+"/properties",schemaPath:"#/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.modelParameters !== undefined){
let data2 = data.modelParameters;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!(func2.call(schema11.properties.modelParameters.properties, key1))){
const err3 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data2["bom-ref"] !== undefined){
if(typeof data2["bom-ref"] !== "string"){
const err4 = {instancePath:instancePath+"/modelParameters/bom-ref",schemaPath:"#/properties/modelParameters/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.properties !== undefined){
if(!(Array.isArray(data2.properties))){
const err5 = {instancePath:instancePath+"/modelParameters/properties",schemaPath:"#/properties/modelParameters/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.approach !== undefined){
let data5 = data2.approach;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!(((key2 === "bom-ref") || (key2 === "properties")) || (key2 === "type"))){
const err6 = {instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data5["bom-ref"] !== undefined){
if(typeof data5["bom-ref"] !== "string"){
const err7 = {instancePath:instancePath+"/modelParameters/approach/bom-ref",schemaPath:"#/properties/modelParameters/properties/approach/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data5.properties !== undefined){
if(!(Array.isArray(data5.properties))){
const err8 = {instancePath:instancePath+"/modelParameters/approach/properties",schemaPath:"#/properties/modelParameters/properties/approach/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data5.type !== undefined){
let data8 = data5.type;
if(!(((((data8 === "supervised") || (data8 === "unsupervised")) || (data8 === "reinforcement-learning")) || (data8 === "semi-supervised")) || (data8 === "self-supervised"))){
const err9 = {instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/modelParameters/approach",schemaPath:"#/properties/modelParameters/properties/approach/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.task !== undefined){
if(typeof data2.task !== "string"){
const err11 = {instancePath:instancePath+"/modelParameters/task",schemaPath:"#/properties/modelParameters/properties/task/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.architectureFamily !== undefined){
if(typeof data2.architectureFamily !== "string"){
const err12 = {instancePath:instancePath+"/modelParameters/architectureFamily",schemaPath:"#/properties/modelParameters/properties/architectureFamily/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.modelArchitecture !== undefined){
if(typeof data2.modelArchitecture !== "string"){
const err13 = {instancePath:instancePath+"/modelParameters/modelArchitecture",schemaPath:"#/properties/modelParameters/properties/modelArchitecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.datasets !== undefined){
let data12 = data2.datasets;
if(Array.isArray(data12)){
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err14 = {instancePath:instancePath+"/modelParameters/datasets/" + i0,schemaPath:"#/properties/modelParameters/properties/datasets/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/modelParameters/datasets",schemaPath:"#/properties/modelParameters/properties/datasets/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data2.inputs !== undefined){
let data14 = data2.inputs;
if(Array.isArray(data14)){
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!(((key3 === "bom-ref") || (key3 === "properties")) || (key3 === "format"))){
const err16 = {instancePath:instancePath+"/modelParameters/inputs/" + i1,schemaPath:"#/properties/modelParameters/properties/inputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15["bom-ref"] !== undefined){
if(typeof data15["bom-ref"] !== "string"){
const err17 = {instancePath:instancePath+"/modelParameters/inputs/" + i1+"/bom-ref",schemaPath:"#/properties/modelParameters/properties/inputs/items/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data15.properties !== undefined){
if(!(Array.isArray(data15.properties))){
const err18 = {instancePath:instancePath+"/modelParameters/inputs/" + i1+"/properties",schemaPath:"#/properties/modelParameters/properties/inputs/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data15.format !== undefined){
if(typeof data15.format !== "string"){
const err19 = {instancePath:instancePath+"/modelParameters/inputs/" + i1+"/format",schemaPath:"#/properties/modelParameters/properties/inputs/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/modelParameters/inputs/" + i1,schemaPath:"#/properties/modelParameters/properties/inputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/modelParameters/inputs",schemaPath:"#/properties/modelParameters/properties/inputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data2.outputs !== undefined){
let data19 = data2.outputs;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(((key4 === "bom-ref") || (key4 === "properties")) || (key4 === "format"))){
const err22 = {instancePath:instancePath+"/modelParameters/outputs/" + i2,schemaPath:"#/properties/modelParameters/properties/outputs/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data20["bom-ref"] !== undefined){
if(typeof data20["bom-ref"] !== "string"){
const err23 = {instancePath:instancePath+"/modelParameters/outputs/" + i2+"/bom-ref",schemaPath:"#/properties/modelParameters/properties/outputs/items/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data20.properties !== undefined){
if(!(Array.isArray(data20.properties))){
const err24 = {instancePath:instancePath+"/modelParameters/outputs/" + i2+"/properties",schemaPath:"#/properties/modelParameters/properties/outputs/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data20.format !== undefined){
if(typeof data20.format !== "string"){
const err25 = {instancePath:instancePath+"/modelParameters/outputs/" + i2+"/format",schemaPath:"#/properties/modelParameters/properties/outputs/items/properties/format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/modelParameters/outputs/" + i2,schemaPath:"#/properties/modelParameters/properties/outputs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/modelParameters/outputs",schemaPath:"#/properties/modelParameters/properties/outputs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/modelParameters",schemaPath:"#/properties/modelParameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.quantitativeAnalysis !== undefined){
let data24 = data.quantitativeAnalysis;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!((((key5 === "bom-ref") || (key5 === "properties")) || (key5 === "performanceMetrics")) || (key5 === "graphics"))){
const err29 = {instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data24["bom-ref"] !== undefined){
if(typeof data24["bom-ref"] !== "string"){
const err30 = {instancePath:instancePath+"/quantitativeAnalysis/bom-ref",schemaPath:"#/properties/quantitativeAnalysis/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.properties !== undefined){
if(!(Array.isArray(data24.properties))){
const err31 = {instancePath:instancePath+"/quantitativeAnalysis/properties",schemaPath:"#/properties/quantitativeAnalysis/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24.performanceMetrics !== undefined){
let data27 = data24.performanceMetrics;
if(Array.isArray(data27)){
const len3 = data27.length;
for(let i3=0; i3<len3; i3++){
let data28 = data27[i3];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
for(const key6 in data28){
if(!((((((key6 === "bom-ref") || (key6 === "properties")) || (key6 === "type")) || (key6 === "value")) || (key6 === "slice")) || (key6 === "confidenceInterval"))){
const err32 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3,schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data28["bom-ref"] !== undefined){
if(typeof data28["bom-ref"] !== "string"){
const err33 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/bom-ref",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data28.properties !== undefined){
if(!(Array.isArray(data28.properties))){
const err34 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/properties",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data28.type !== undefined){
if(typeof data28.type !== "string"){
const err35 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/type",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data28.value !== undefined){
if(typeof data28.value !== "string"){
const err36 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/value",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/value/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data28.slice !== undefined){
if(typeof data28.slice !== "string"){
const err37 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/slice",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data28.confidenceInterval !== undefined){
let data34 = data28.confidenceInterval;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key7 in data34){
if(!((((key7 === "bom-ref") || (key7 === "properties")) || (key7 === "lowerBound")) || (key7 === "upperBound"))){
const err38 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data34["bom-ref"] !== undefined){
if(typeof data34["bom-ref"] !== "string"){
const err39 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval/bom-ref",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data34.properties !== undefined){
if(!(Array.isArray(data34.properties))){
const err40 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval/properties",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data34.lowerBound !== undefined){
if(typeof data34.lowerBound !== "string"){
const err41 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval/lowerBound",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/properties/lowerBound/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data34.upperBound !== undefined){
if(typeof data34.upperBound !== "string"){
const err42 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval/upperBound",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/properties/upperBound/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3+"/confidenceInterval",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/properties/confidenceInterval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics/" + i3,schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/quantitativeAnalysis/performanceMetrics",schemaPath:"#/properties/quantitativeAnalysis/properties/performanceMetrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data24.graphics !== undefined){
let data39 = data24.graphics;
if(!(data39 && typeof data39 == "object" && !Array.isArray(data39))){
const err46 = {instancePath:instancePath+"/quantitativeAnalysis/graphics",schemaPath:"#/properties/quantitativeAnalysis/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/quantitativeAnalysis",schemaPath:"#/properties/quantitativeAnalysis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.considerations !== undefined){
let data40 = data.considerations;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
for(const key8 in data40){
if(!(func2.call(schema11.properties.considerations.properties, key8))){
const err48 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data40["bom-ref"] !== undefined){
if(typeof data40["bom-ref"] !== "string"){
const err49 = {instancePath:instancePath+"/considerations/bom-ref",schemaPath:"#/properties/considerations/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data40.properties !== undefined){
if(!(Array.isArray(data40.properties))){
const err50 = {instancePath:instancePath+"/considerations/properties",schemaPath:"#/properties/considerations/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data40.users !== undefined){
let data43 = data40.users;
if(Array.isArray(data43)){
const len4 = data43.length;
for(let i4=0; i4<len4; i4++){
if(typeof data43[i4] !== "string"){
const err51 = {instancePath:instancePath+"/considerations/users/" + i4,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data40.useCases !== undefined){
let data45 = data40.useCases;
if(Array.isArray(data45)){
const len5 = data45.length;
for(let i5=0; i5<len5; i5++){
if(typeof data45[i5] !== "string"){
const err53 = {instancePath:instancePath+"/considerations/useCases/" + i5,schemaPath:"#/properties/considerations/properties/useCases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/considerations/useCases",schemaPath:"#/properties/considerations/properties/useCases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data40.technicalLimitations !== undefined){
let data47 = data40.technicalLimitations;
if(Array.isArray(data47)){
const len6 = data47.length;
for(let i6=0; i6<len6; i6++){
if(typeof data47[i6] !== "string"){
const err55 = {instancePath:instancePath+"/considerations/technicalLimitations/" + i6,schemaPath:"#/properties/considerations/properties/technicalLimitations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/considerations/technicalLimitations",schemaPath:"#/properties/considerations/properties/technicalLimitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data40.performanceTradeoffs !== undefined){
let data49 = data40.performanceTradeoffs;
if(Array.isArray(data49)){
const len7 = data49.length;
for(let i7=0; i7<len7; i7++){
if(typeof data49[i7] !== "string"){
const err57 = {instancePath:instancePath+"/considerations/performanceTradeoffs/" + i7,schemaPath:"#/properties/considerations/properties/performanceTradeoffs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/considerations/performanceTradeoffs",schemaPath:"#/properties/considerations/properties/performanceTradeoffs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data40.ethicalConsiderations !== undefined){
let data51 = data40.ethicalConsiderations;
if(Array.isArray(data51)){
const len8 = data51.length;
for(let i8=0; i8<len8; i8++){
let data52 = data51[i8];
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key9 in data52){
if(!((((key9 === "bom-ref") || (key9 === "properties")) || (key9 === "name")) || (key9 === "mitigationStrategy"))){
const err59 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8,schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data52["bom-ref"] !== undefined){
if(typeof data52["bom-ref"] !== "string"){
const err60 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8+"/bom-ref",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data52.properties !== undefined){
if(!(Array.isArray(data52.properties))){
const err61 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8+"/properties",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data52.name !== undefined){
if(typeof data52.name !== "string"){
const err62 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8+"/name",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data52.mitigationStrategy !== undefined){
if(typeof data52.mitigationStrategy !== "string"){
const err63 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8+"/mitigationStrategy",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/considerations/ethicalConsiderations/" + i8,schemaPath:"#/properties/considerations/properties/ethicalConsiderations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/considerations/ethicalConsiderations",schemaPath:"#/properties/considerations/properties/ethicalConsiderations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data40.environmentalConsiderations !== undefined){
let data57 = data40.environmentalConsiderations;
if(!(data57 && typeof data57 == "object" && !Array.isArray(data57))){
const err66 = {instancePath:instancePath+"/considerations/environmentalConsiderations",schemaPath:"#/properties/considerations/properties/environmentalConsiderations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data40.fairnessAssessments !== undefined){
let data58 = data40.fairnessAssessments;
if(Array.isArray(data58)){
const len9 = data58.length;
for(let i9=0; i9<len9; i9++){
let data59 = data58[i9];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key10 in data59){
if(!((((((key10 === "bom-ref") || (key10 === "properties")) || (key10 === "groupAtRisk")) || (key10 === "benefits")) || (key10 === "harms")) || (key10 === "mitigationStrategy"))){
const err67 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9,schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data59["bom-ref"] !== undefined){
if(typeof data59["bom-ref"] !== "string"){
const err68 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/bom-ref",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/bom-ref/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data59.properties !== undefined){
if(!(Array.isArray(data59.properties))){
const err69 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/properties",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/properties/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data59.groupAtRisk !== undefined){
if(typeof data59.groupAtRisk !== "string"){
const err70 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/groupAtRisk",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/groupAtRisk/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data59.benefits !== undefined){
if(typeof data59.benefits !== "string"){
const err71 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/benefits",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/benefits/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data59.harms !== undefined){
if(typeof data59.harms !== "string"){
const err72 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/harms",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/harms/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data59.mitigationStrategy !== undefined){
if(typeof data59.mitigationStrategy !== "string"){
const err73 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9+"/mitigationStrategy",schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/properties/mitigationStrategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/considerations/fairnessAssessments/" + i9,schemaPath:"#/properties/considerations/properties/fairnessAssessments/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/considerations/fairnessAssessments",schemaPath:"#/properties/considerations/properties/fairnessAssessments/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-eval-results.js
// Generated by `pnpm generate`; do not edit.

const validate_eval_results_validate = validate_eval_results_validate10;

const validate_eval_results_schema11 = {"type":"array","items":{"type":"object","properties":{"dataset":{"type":"object","properties":{"id":{"type":"string"},"task_id":{"type":"string"},"revision":{"type":"string"}},"required":["id","task_id"]},"value":{},"date":{"type":"string"},"source":{"type":"object","properties":{"name":{"type":"string"},"url":{"type":"string"}},"required":["url"]},"notes":{"type":"string"}},"required":["dataset","value"]}};

function validate_eval_results_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.dataset === undefined){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data0.value === undefined){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.dataset !== undefined){
let data1 = data0.dataset;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/" + i0+"/dataset",schemaPath:"#/items/properties/dataset/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.task_id === undefined){
const err3 = {instancePath:instancePath+"/" + i0+"/dataset",schemaPath:"#/items/properties/dataset/required",keyword:"required",params:{missingProperty: "task_id"},message:"must have required property '"+"task_id"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.id !== undefined){
if(typeof data1.id !== "string"){
const err4 = {instancePath:instancePath+"/" + i0+"/dataset/id",schemaPath:"#/items/properties/dataset/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data1.task_id !== undefined){
if(typeof data1.task_id !== "string"){
const err5 = {instancePath:instancePath+"/" + i0+"/dataset/task_id",schemaPath:"#/items/properties/dataset/properties/task_id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data1.revision !== undefined){
if(typeof data1.revision !== "string"){
const err6 = {instancePath:instancePath+"/" + i0+"/dataset/revision",schemaPath:"#/items/properties/dataset/properties/revision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/" + i0+"/dataset",schemaPath:"#/items/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.date !== undefined){
if(typeof data0.date !== "string"){
const err8 = {instancePath:instancePath+"/" + i0+"/date",schemaPath:"#/items/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data0.source !== undefined){
let data6 = data0.source;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.url === undefined){
const err9 = {instancePath:instancePath+"/" + i0+"/source",schemaPath:"#/items/properties/source/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err10 = {instancePath:instancePath+"/" + i0+"/source/name",schemaPath:"#/items/properties/source/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.url !== undefined){
if(typeof data6.url !== "string"){
const err11 = {instancePath:instancePath+"/" + i0+"/source/url",schemaPath:"#/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/" + i0+"/source",schemaPath:"#/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.notes !== undefined){
if(typeof data0.notes !== "string"){
const err13 = {instancePath:instancePath+"/" + i0+"/notes",schemaPath:"#/items/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate_eval_results_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-huggingface.js
// Generated by `pnpm generate`; do not edit.

const validate_huggingface_validate = validate_huggingface_validate10;

const validate_huggingface_schema11 = {"type":"object","properties":{"language":{"type":["string","array"],"items":{"type":"string"}},"license":{"type":["string","array"],"items":{"type":"string"}},"license_name":{"type":"string"},"license_link":{"type":"string"},"library_name":{"type":"string"},"tags":{"type":"array","items":{"type":"string"}},"datasets":{"type":["string","array"],"items":{"type":"string"}},"metrics":{"type":["string","array"],"items":{"type":"string"}},"base_model":{"type":["string","array"],"items":{"type":"string"}},"pipeline_tag":{"type":"string"},"model-index":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"results":{"type":"array","items":{"type":"object","properties":{"task":{"type":"object","properties":{"type":{"type":"string"},"name":{"type":"string"}},"required":["type"]},"dataset":{"type":"object","properties":{"type":{"type":"string"},"name":{"type":"string"},"config":{"type":"string"},"split":{"type":"string"}},"required":["type","name"]},"metrics":{"type":"array","minItems":1,"items":{"type":"object","properties":{"type":{"type":"string"},"value":{},"name":{"type":"string"},"config":{"type":"string"}},"required":["type","value"]}},"source":{"type":"object","properties":{"name":{"type":"string"},"url":{"type":"string"}},"required":["url"]}},"required":["task","dataset","metrics"]}}},"required":["name","results"]}}},"required":[]};

function validate_huggingface_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language !== undefined){
let data0 = data.language;
if((typeof data0 !== "string") && (!(Array.isArray(data0)))){
const err0 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: validate_huggingface_schema11.properties.language.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/language/" + i0,schemaPath:"#/properties/language/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
}
if(data.license !== undefined){
let data2 = data.license;
if((typeof data2 !== "string") && (!(Array.isArray(data2)))){
const err2 = {instancePath:instancePath+"/license",schemaPath:"#/properties/license/type",keyword:"type",params:{type: validate_huggingface_schema11.properties.license.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(typeof data2[i1] !== "string"){
const err3 = {instancePath:instancePath+"/license/" + i1,schemaPath:"#/properties/license/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
}
if(data.license_name !== undefined){
if(typeof data.license_name !== "string"){
const err4 = {instancePath:instancePath+"/license_name",schemaPath:"#/properties/license_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.license_link !== undefined){
if(typeof data.license_link !== "string"){
const err5 = {instancePath:instancePath+"/license_link",schemaPath:"#/properties/license_link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.library_name !== undefined){
if(typeof data.library_name !== "string"){
const err6 = {instancePath:instancePath+"/library_name",schemaPath:"#/properties/library_name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.tags !== undefined){
let data7 = data.tags;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(typeof data7[i2] !== "string"){
const err7 = {instancePath:instancePath+"/tags/" + i2,schemaPath:"#/properties/tags/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/tags",schemaPath:"#/properties/tags/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.datasets !== undefined){
let data9 = data.datasets;
if((typeof data9 !== "string") && (!(Array.isArray(data9)))){
const err9 = {instancePath:instancePath+"/datasets",schemaPath:"#/properties/datasets/type",keyword:"type",params:{type: validate_huggingface_schema11.properties.datasets.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(typeof data9[i3] !== "string"){
const err10 = {instancePath:instancePath+"/datasets/" + i3,schemaPath:"#/properties/datasets/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
}
if(data.metrics !== undefined){
let data11 = data.metrics;
if((typeof data11 !== "string") && (!(Array.isArray(data11)))){
const err11 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: validate_huggingface_schema11.properties.metrics.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(typeof data11[i4] !== "string"){
const err12 = {instancePath:instancePath+"/metrics/" + i4,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
if(data.base_model !== undefined){
let data13 = data.base_model;
if((typeof data13 !== "string") && (!(Array.isArray(data13)))){
const err13 = {instancePath:instancePath+"/base_model",schemaPath:"#/properties/base_model/type",keyword:"type",params:{type: validate_huggingface_schema11.properties.base_model.type},message:"must be string,array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(Array.isArray(data13)){
const len5 = data13.length;
for(let i5=0; i5<len5; i5++){
if(typeof data13[i5] !== "string"){
const err14 = {instancePath:instancePath+"/base_model/" + i5,schemaPath:"#/properties/base_model/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
}
if(data.pipeline_tag !== undefined){
if(typeof data.pipeline_tag !== "string"){
const err15 = {instancePath:instancePath+"/pipeline_tag",schemaPath:"#/properties/pipeline_tag/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data["model-index"] !== undefined){
let data16 = data["model-index"];
if(Array.isArray(data16)){
const len6 = data16.length;
for(let i6=0; i6<len6; i6++){
let data17 = data16[i6];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.name === undefined){
const err16 = {instancePath:instancePath+"/model-index/" + i6,schemaPath:"#/properties/model-index/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data17.results === undefined){
const err17 = {instancePath:instancePath+"/model-index/" + i6,schemaPath:"#/properties/model-index/items/required",keyword:"required",params:{missingProperty: "results"},message:"must have required property '"+"results"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data17.name !== undefined){
if(typeof data17.name !== "string"){
const err18 = {instancePath:instancePath+"/model-index/" + i6+"/name",schemaPath:"#/properties/model-index/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data17.results !== undefined){
let data19 = data17.results;
if(Array.isArray(data19)){
const len7 = data19.length;
for(let i7=0; i7<len7; i7++){
let data20 = data19[i7];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.task === undefined){
const err19 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7,schemaPath:"#/properties/model-index/items/properties/results/items/required",keyword:"required",params:{missingProperty: "task"},message:"must have required property '"+"task"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data20.dataset === undefined){
const err20 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7,schemaPath:"#/properties/model-index/items/properties/results/items/required",keyword:"required",params:{missingProperty: "dataset"},message:"must have required property '"+"dataset"+"'"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data20.metrics === undefined){
const err21 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7,schemaPath:"#/properties/model-index/items/properties/results/items/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data20.task !== undefined){
let data21 = data20.task;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err22 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/task",schemaPath:"#/properties/model-index/items/properties/results/items/properties/task/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data21.type !== undefined){
if(typeof data21.type !== "string"){
const err23 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/task/type",schemaPath:"#/properties/model-index/items/properties/results/items/properties/task/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data21.name !== undefined){
if(typeof data21.name !== "string"){
const err24 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/task/name",schemaPath:"#/properties/model-index/items/properties/results/items/properties/task/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/task",schemaPath:"#/properties/model-index/items/properties/results/items/properties/task/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data20.dataset !== undefined){
let data24 = data20.dataset;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err26 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data24.name === undefined){
const err27 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data24.type !== undefined){
if(typeof data24.type !== "string"){
const err28 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset/type",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data24.name !== undefined){
if(typeof data24.name !== "string"){
const err29 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset/name",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data24.config !== undefined){
if(typeof data24.config !== "string"){
const err30 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset/config",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data24.split !== undefined){
if(typeof data24.split !== "string"){
const err31 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset/split",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/properties/split/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/dataset",schemaPath:"#/properties/model-index/items/properties/results/items/properties/dataset/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data20.metrics !== undefined){
let data29 = data20.metrics;
if(Array.isArray(data29)){
if(data29.length < 1){
const err33 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics",schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const len8 = data29.length;
for(let i8=0; i8<len8; i8++){
let data30 = data29[i8];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if(data30.type === undefined){
const err34 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8,schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data30.value === undefined){
const err35 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8,schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data30.type !== undefined){
if(typeof data30.type !== "string"){
const err36 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8+"/type",schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data30.name !== undefined){
if(typeof data30.name !== "string"){
const err37 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8+"/name",schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data30.config !== undefined){
if(typeof data30.config !== "string"){
const err38 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8+"/config",schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/properties/config/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics/" + i8,schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/metrics",schemaPath:"#/properties/model-index/items/properties/results/items/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data20.source !== undefined){
let data34 = data20.source;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.url === undefined){
const err41 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/source",schemaPath:"#/properties/model-index/items/properties/results/items/properties/source/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data34.name !== undefined){
if(typeof data34.name !== "string"){
const err42 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/source/name",schemaPath:"#/properties/model-index/items/properties/results/items/properties/source/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data34.url !== undefined){
if(typeof data34.url !== "string"){
const err43 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/source/url",schemaPath:"#/properties/model-index/items/properties/results/items/properties/source/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7+"/source",schemaPath:"#/properties/model-index/items/properties/results/items/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/model-index/" + i6+"/results/" + i7,schemaPath:"#/properties/model-index/items/properties/results/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/model-index/" + i6+"/results",schemaPath:"#/properties/model-index/items/properties/results/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/model-index/" + i6,schemaPath:"#/properties/model-index/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/model-index",schemaPath:"#/properties/model-index/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate_huggingface_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-toolkit1.js
// Generated by `pnpm generate`; do not edit.

const validate_toolkit1_validate = validate_toolkit1_validate10;

const validate_toolkit1_schema11 = {"type":"object","properties":{"model_details":{"type":"object","properties":{"name":{"type":"string"},"overview":{"type":"string"},"owners":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"contact":{"type":"string"}},"required":[]}},"version":{"type":"object","properties":{"name":{"type":"string"},"date":{"type":"string"},"diff":{"type":"string"}},"required":[]},"license":{"type":"string"},"references":{"type":"array","items":{"type":"string"}},"citation":{"type":"string"}},"required":["name"]},"model_parameters":{"type":"object","properties":{"model_architecture":{"type":"string"},"data":{"type":"object","properties":{"train":{"type":"object","properties":{"name":{"type":"string"},"link":{"type":"string"},"sensitive":{"type":"boolean"},"graphics":{"type":"object","properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"image":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]},"eval":{"type":"object","properties":{"name":{"type":"string"},"link":{"type":"string"},"sensitive":{"type":"boolean"},"graphics":{"type":"object","properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"image":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]}},"required":[]},"input_format":{"type":"string"},"output_format":{"type":"string"}},"required":[]},"quantitative_analysis":{"type":"object","properties":{"performance_metrics":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"value":{"type":["number","string"]},"confidence_interval":{"type":"object","properties":{"lower_bound":{"type":"number"},"upper_bound":{"type":"number"}},"required":["lower_bound","upper_bound"]},"threshold":{"type":"number"},"slice":{"type":"string"}},"required":["type","value"]}},"graphics":{"type":"object","properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"image":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]},"considerations":{"type":"object","properties":{"users":{"type":"array","items":{"type":"string"}},"use_cases":{"type":"array","items":{"type":"string"}},"limitations":{"type":"array","items":{"type":"string"}},"tradeoffs":{"type":"array","items":{"type":"string"}},"ethical_considerations":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"mitigation_strategy":{"type":"string"}},"required":[]}}},"required":[]}},"required":["model_details"]};

function validate_toolkit1_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.model_details === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "model_details"},message:"must have required property '"+"model_details"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.model_details !== undefined){
let data0 = data.model_details;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.name === undefined){
const err1 = {instancePath:instancePath+"/model_details",schemaPath:"#/properties/model_details/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0.name !== undefined){
if(typeof data0.name !== "string"){
const err2 = {instancePath:instancePath+"/model_details/name",schemaPath:"#/properties/model_details/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data0.overview !== undefined){
if(typeof data0.overview !== "string"){
const err3 = {instancePath:instancePath+"/model_details/overview",schemaPath:"#/properties/model_details/properties/overview/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.owners !== undefined){
let data3 = data0.owners;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.name !== undefined){
if(typeof data4.name !== "string"){
const err4 = {instancePath:instancePath+"/model_details/owners/" + i0+"/name",schemaPath:"#/properties/model_details/properties/owners/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data4.contact !== undefined){
if(typeof data4.contact !== "string"){
const err5 = {instancePath:instancePath+"/model_details/owners/" + i0+"/contact",schemaPath:"#/properties/model_details/properties/owners/items/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/model_details/owners/" + i0,schemaPath:"#/properties/model_details/properties/owners/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/model_details/owners",schemaPath:"#/properties/model_details/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.version !== undefined){
let data7 = data0.version;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.name !== undefined){
if(typeof data7.name !== "string"){
const err8 = {instancePath:instancePath+"/model_details/version/name",schemaPath:"#/properties/model_details/properties/version/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data7.date !== undefined){
if(typeof data7.date !== "string"){
const err9 = {instancePath:instancePath+"/model_details/version/date",schemaPath:"#/properties/model_details/properties/version/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data7.diff !== undefined){
if(typeof data7.diff !== "string"){
const err10 = {instancePath:instancePath+"/model_details/version/diff",schemaPath:"#/properties/model_details/properties/version/properties/diff/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/model_details/version",schemaPath:"#/properties/model_details/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.license !== undefined){
if(typeof data0.license !== "string"){
const err12 = {instancePath:instancePath+"/model_details/license",schemaPath:"#/properties/model_details/properties/license/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.references !== undefined){
let data12 = data0.references;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
if(typeof data12[i1] !== "string"){
const err13 = {instancePath:instancePath+"/model_details/references/" + i1,schemaPath:"#/properties/model_details/properties/references/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/model_details/references",schemaPath:"#/properties/model_details/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.citation !== undefined){
if(typeof data0.citation !== "string"){
const err15 = {instancePath:instancePath+"/model_details/citation",schemaPath:"#/properties/model_details/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/model_details",schemaPath:"#/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.model_parameters !== undefined){
let data15 = data.model_parameters;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.model_architecture !== undefined){
if(typeof data15.model_architecture !== "string"){
const err17 = {instancePath:instancePath+"/model_parameters/model_architecture",schemaPath:"#/properties/model_parameters/properties/model_architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data15.data !== undefined){
let data17 = data15.data;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.train !== undefined){
let data18 = data17.train;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.name !== undefined){
if(typeof data18.name !== "string"){
const err18 = {instancePath:instancePath+"/model_parameters/data/train/name",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data18.link !== undefined){
if(typeof data18.link !== "string"){
const err19 = {instancePath:instancePath+"/model_parameters/data/train/link",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data18.sensitive !== undefined){
if(typeof data18.sensitive !== "boolean"){
const err20 = {instancePath:instancePath+"/model_parameters/data/train/sensitive",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/sensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data18.graphics !== undefined){
let data22 = data18.graphics;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if(data22.description !== undefined){
if(typeof data22.description !== "string"){
const err21 = {instancePath:instancePath+"/model_parameters/data/train/graphics/description",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data22.collection !== undefined){
let data24 = data22.collection;
if(Array.isArray(data24)){
const len2 = data24.length;
for(let i2=0; i2<len2; i2++){
let data25 = data24[i2];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name !== undefined){
if(typeof data25.name !== "string"){
const err22 = {instancePath:instancePath+"/model_parameters/data/train/graphics/collection/" + i2+"/name",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/properties/collection/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data25.image !== undefined){
if(typeof data25.image !== "string"){
const err23 = {instancePath:instancePath+"/model_parameters/data/train/graphics/collection/" + i2+"/image",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/properties/collection/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/model_parameters/data/train/graphics/collection/" + i2,schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/properties/collection/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/model_parameters/data/train/graphics/collection",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/model_parameters/data/train/graphics",schemaPath:"#/properties/model_parameters/properties/data/properties/train/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/model_parameters/data/train",schemaPath:"#/properties/model_parameters/properties/data/properties/train/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data17.eval !== undefined){
let data28 = data17.eval;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err28 = {instancePath:instancePath+"/model_parameters/data/eval/name",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.link !== undefined){
if(typeof data28.link !== "string"){
const err29 = {instancePath:instancePath+"/model_parameters/data/eval/link",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data28.sensitive !== undefined){
if(typeof data28.sensitive !== "boolean"){
const err30 = {instancePath:instancePath+"/model_parameters/data/eval/sensitive",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/sensitive/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data28.graphics !== undefined){
let data32 = data28.graphics;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.description !== undefined){
if(typeof data32.description !== "string"){
const err31 = {instancePath:instancePath+"/model_parameters/data/eval/graphics/description",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data32.collection !== undefined){
let data34 = data32.collection;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i3=0; i3<len3; i3++){
let data35 = data34[i3];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.name !== undefined){
if(typeof data35.name !== "string"){
const err32 = {instancePath:instancePath+"/model_parameters/data/eval/graphics/collection/" + i3+"/name",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/properties/collection/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data35.image !== undefined){
if(typeof data35.image !== "string"){
const err33 = {instancePath:instancePath+"/model_parameters/data/eval/graphics/collection/" + i3+"/image",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/properties/collection/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/model_parameters/data/eval/graphics/collection/" + i3,schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/properties/collection/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/model_parameters/data/eval/graphics/collection",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/model_parameters/data/eval/graphics",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/model_parameters/data/eval",schemaPath:"#/properties/model_parameters/properties/data/properties/eval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/model_parameters/data",schemaPath:"#/properties/model_parameters/properties/data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.input_format !== undefined){
if(typeof data15.input_format !== "string"){
const err39 = {instancePath:instancePath+"/model_parameters/input_format",schemaPath:"#/properties/model_parameters/properties/input_format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.output_format !== undefined){
if(typeof data15.output_format !== "string"){
const err40 = {instancePath:instancePath+"/model_parameters/output_format",schemaPath:"#/properties/model_parameters/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/model_parameters",schemaPath:"#/properties/model_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.quantitative_analysis !== undefined){
let data40 = data.quantitative_analysis;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.performance_metrics !== undefined){
let data41 = data40.performance_metrics;
if(Array.isArray(data41)){
const len4 = data41.length;
for(let i4=0; i4<len4; i4++){
let data42 = data41[i4];
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if(data42.type === undefined){
const err42 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4,schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data42.value === undefined){
const err43 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4,schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/required",keyword:"required",params:{missingProperty: "value"},message:"must have required property '"+"value"+"'"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data42.type !== undefined){
if(typeof data42.type !== "string"){
const err44 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/type",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data42.value !== undefined){
let data44 = data42.value;
if((!((typeof data44 == "number") && (isFinite(data44)))) && (typeof data44 !== "string")){
const err45 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/value",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/value/type",keyword:"type",params:{type: validate_toolkit1_schema11.properties.quantitative_analysis.properties.performance_metrics.items.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data42.confidence_interval !== undefined){
let data45 = data42.confidence_interval;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.lower_bound === undefined){
const err46 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/confidence_interval",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/required",keyword:"required",params:{missingProperty: "lower_bound"},message:"must have required property '"+"lower_bound"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data45.upper_bound === undefined){
const err47 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/confidence_interval",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/required",keyword:"required",params:{missingProperty: "upper_bound"},message:"must have required property '"+"upper_bound"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data45.lower_bound !== undefined){
let data46 = data45.lower_bound;
if(!((typeof data46 == "number") && (isFinite(data46)))){
const err48 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/confidence_interval/lower_bound",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/properties/lower_bound/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data45.upper_bound !== undefined){
let data47 = data45.upper_bound;
if(!((typeof data47 == "number") && (isFinite(data47)))){
const err49 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/confidence_interval/upper_bound",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/properties/upper_bound/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/confidence_interval",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data42.threshold !== undefined){
let data48 = data42.threshold;
if(!((typeof data48 == "number") && (isFinite(data48)))){
const err51 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/threshold",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/threshold/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data42.slice !== undefined){
if(typeof data42.slice !== "string"){
const err52 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4+"/slice",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i4,schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data40.graphics !== undefined){
let data50 = data40.graphics;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
if(data50.description !== undefined){
if(typeof data50.description !== "string"){
const err55 = {instancePath:instancePath+"/quantitative_analysis/graphics/description",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data50.collection !== undefined){
let data52 = data50.collection;
if(Array.isArray(data52)){
const len5 = data52.length;
for(let i5=0; i5<len5; i5++){
let data53 = data52[i5];
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if(data53.name !== undefined){
if(typeof data53.name !== "string"){
const err56 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i5+"/name",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data53.image !== undefined){
if(typeof data53.image !== "string"){
const err57 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i5+"/image",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i5,schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/quantitative_analysis/graphics",schemaPath:"#/properties/quantitative_analysis/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/quantitative_analysis",schemaPath:"#/properties/quantitative_analysis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.considerations !== undefined){
let data56 = data.considerations;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.users !== undefined){
let data57 = data56.users;
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
if(typeof data57[i6] !== "string"){
const err62 = {instancePath:instancePath+"/considerations/users/" + i6,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data56.use_cases !== undefined){
let data59 = data56.use_cases;
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
if(typeof data59[i7] !== "string"){
const err64 = {instancePath:instancePath+"/considerations/use_cases/" + i7,schemaPath:"#/properties/considerations/properties/use_cases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/considerations/use_cases",schemaPath:"#/properties/considerations/properties/use_cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data56.limitations !== undefined){
let data61 = data56.limitations;
if(Array.isArray(data61)){
const len8 = data61.length;
for(let i8=0; i8<len8; i8++){
if(typeof data61[i8] !== "string"){
const err66 = {instancePath:instancePath+"/considerations/limitations/" + i8,schemaPath:"#/properties/considerations/properties/limitations/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/considerations/limitations",schemaPath:"#/properties/considerations/properties/limitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data56.tradeoffs !== undefined){
let data63 = data56.tradeoffs;
if(Array.isArray(data63)){
const len9 = data63.length;
for(let i9=0; i9<len9; i9++){
if(typeof data63[i9] !== "string"){
const err68 = {instancePath:instancePath+"/considerations/tradeoffs/" + i9,schemaPath:"#/properties/considerations/properties/tradeoffs/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/considerations/tradeoffs",schemaPath:"#/properties/considerations/properties/tradeoffs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data56.ethical_considerations !== undefined){
let data65 = data56.ethical_considerations;
if(Array.isArray(data65)){
const len10 = data65.length;
for(let i10=0; i10<len10; i10++){
let data66 = data65[i10];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.name !== undefined){
if(typeof data66.name !== "string"){
const err70 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i10+"/name",schemaPath:"#/properties/considerations/properties/ethical_considerations/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data66.mitigation_strategy !== undefined){
if(typeof data66.mitigation_strategy !== "string"){
const err71 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i10+"/mitigation_strategy",schemaPath:"#/properties/considerations/properties/ethical_considerations/items/properties/mitigation_strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i10,schemaPath:"#/properties/considerations/properties/ethical_considerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/considerations/ethical_considerations",schemaPath:"#/properties/considerations/properties/ethical_considerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate_toolkit1_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-toolkit2.js
// Generated by `pnpm generate`; do not edit.

const validate_toolkit2_validate = validate_toolkit2_validate10;

const validate_toolkit2_schema11 = {"type":"object","properties":{"schema_version":{"type":"string"},"model_details":{"type":"object","properties":{"name":{"type":"string"},"overview":{"type":"string"},"documentation":{"type":"string"},"owners":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"contact":{"type":"string"}},"required":[]}},"version":{"type":"object","properties":{"name":{"type":"string"},"date":{"type":"string"},"diff":{"type":"string"}},"required":[]},"licenses":{"type":"array","items":{"type":"object","properties":{"identifier":{"type":"string"},"custom_text":{"type":"string"}},"required":[]}},"references":{"type":"array","items":{"type":"object","properties":{"reference":{"type":"string"}},"required":[]}},"citations":{"type":"array","items":{"type":"object","properties":{"style":{"type":"string"},"citation":{"type":"string"}},"required":[]}},"path":{"type":"string"}},"required":[]},"model_parameters":{"type":"object","properties":{"model_architecture":{"type":"string"},"data":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"link":{"type":"string"},"description":{"type":"string"},"sensitive":{"type":"object","properties":{"sensitive_data":{"type":"array","items":{"type":"string"}}},"required":[]},"graphics":{"type":"object","properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"image":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]}},"input_format":{"type":"string"},"output_format":{"type":"string"}},"required":[]},"quantitative_analysis":{"type":"object","properties":{"performance_metrics":{"type":"array","items":{"type":"object","properties":{"type":{"type":"string"},"value":{"type":["number","string"]},"slice":{"type":"string"},"confidence_interval":{"type":"object","properties":{"lower_bound":{"type":["number","string"]},"upper_bound":{"type":["number","string"]}},"required":[]}},"required":[]}},"graphics":{"type":"object","properties":{"description":{"type":"string"},"collection":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"image":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]},"considerations":{"type":"object","properties":{"users":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"}},"required":[]}},"use_cases":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"}},"required":[]}},"limitations":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"}},"required":[]}},"tradeoffs":{"type":"array","items":{"type":"object","properties":{"description":{"type":"string"}},"required":[]}},"ethical_considerations":{"type":"array","items":{"type":"object","properties":{"name":{"type":"string"},"mitigation_strategy":{"type":"string"}},"required":[]}}},"required":[]}},"required":[]};

function validate_toolkit2_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.schema_version !== undefined){
if(typeof data.schema_version !== "string"){
const err0 = {instancePath:instancePath+"/schema_version",schemaPath:"#/properties/schema_version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.model_details !== undefined){
let data1 = data.model_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.name !== undefined){
if(typeof data1.name !== "string"){
const err1 = {instancePath:instancePath+"/model_details/name",schemaPath:"#/properties/model_details/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data1.overview !== undefined){
if(typeof data1.overview !== "string"){
const err2 = {instancePath:instancePath+"/model_details/overview",schemaPath:"#/properties/model_details/properties/overview/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data1.documentation !== undefined){
if(typeof data1.documentation !== "string"){
const err3 = {instancePath:instancePath+"/model_details/documentation",schemaPath:"#/properties/model_details/properties/documentation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data1.owners !== undefined){
let data5 = data1.owners;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err4 = {instancePath:instancePath+"/model_details/owners/" + i0+"/name",schemaPath:"#/properties/model_details/properties/owners/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data6.contact !== undefined){
if(typeof data6.contact !== "string"){
const err5 = {instancePath:instancePath+"/model_details/owners/" + i0+"/contact",schemaPath:"#/properties/model_details/properties/owners/items/properties/contact/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/model_details/owners/" + i0,schemaPath:"#/properties/model_details/properties/owners/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/model_details/owners",schemaPath:"#/properties/model_details/properties/owners/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.version !== undefined){
let data9 = data1.version;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.name !== undefined){
if(typeof data9.name !== "string"){
const err8 = {instancePath:instancePath+"/model_details/version/name",schemaPath:"#/properties/model_details/properties/version/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data9.date !== undefined){
if(typeof data9.date !== "string"){
const err9 = {instancePath:instancePath+"/model_details/version/date",schemaPath:"#/properties/model_details/properties/version/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data9.diff !== undefined){
if(typeof data9.diff !== "string"){
const err10 = {instancePath:instancePath+"/model_details/version/diff",schemaPath:"#/properties/model_details/properties/version/properties/diff/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/model_details/version",schemaPath:"#/properties/model_details/properties/version/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.licenses !== undefined){
let data13 = data1.licenses;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if(data14.identifier !== undefined){
if(typeof data14.identifier !== "string"){
const err12 = {instancePath:instancePath+"/model_details/licenses/" + i1+"/identifier",schemaPath:"#/properties/model_details/properties/licenses/items/properties/identifier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data14.custom_text !== undefined){
if(typeof data14.custom_text !== "string"){
const err13 = {instancePath:instancePath+"/model_details/licenses/" + i1+"/custom_text",schemaPath:"#/properties/model_details/properties/licenses/items/properties/custom_text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/model_details/licenses/" + i1,schemaPath:"#/properties/model_details/properties/licenses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/model_details/licenses",schemaPath:"#/properties/model_details/properties/licenses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.references !== undefined){
let data17 = data1.references;
if(Array.isArray(data17)){
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.reference !== undefined){
if(typeof data18.reference !== "string"){
const err16 = {instancePath:instancePath+"/model_details/references/" + i2+"/reference",schemaPath:"#/properties/model_details/properties/references/items/properties/reference/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/model_details/references/" + i2,schemaPath:"#/properties/model_details/properties/references/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/model_details/references",schemaPath:"#/properties/model_details/properties/references/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.citations !== undefined){
let data20 = data1.citations;
if(Array.isArray(data20)){
const len3 = data20.length;
for(let i3=0; i3<len3; i3++){
let data21 = data20[i3];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.style !== undefined){
if(typeof data21.style !== "string"){
const err19 = {instancePath:instancePath+"/model_details/citations/" + i3+"/style",schemaPath:"#/properties/model_details/properties/citations/items/properties/style/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data21.citation !== undefined){
if(typeof data21.citation !== "string"){
const err20 = {instancePath:instancePath+"/model_details/citations/" + i3+"/citation",schemaPath:"#/properties/model_details/properties/citations/items/properties/citation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/model_details/citations/" + i3,schemaPath:"#/properties/model_details/properties/citations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/model_details/citations",schemaPath:"#/properties/model_details/properties/citations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.path !== undefined){
if(typeof data1.path !== "string"){
const err23 = {instancePath:instancePath+"/model_details/path",schemaPath:"#/properties/model_details/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/model_details",schemaPath:"#/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.model_parameters !== undefined){
let data25 = data.model_parameters;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.model_architecture !== undefined){
if(typeof data25.model_architecture !== "string"){
const err25 = {instancePath:instancePath+"/model_parameters/model_architecture",schemaPath:"#/properties/model_parameters/properties/model_architecture/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data25.data !== undefined){
let data27 = data25.data;
if(Array.isArray(data27)){
const len4 = data27.length;
for(let i4=0; i4<len4; i4++){
let data28 = data27[i4];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.name !== undefined){
if(typeof data28.name !== "string"){
const err26 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/name",schemaPath:"#/properties/model_parameters/properties/data/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data28.link !== undefined){
if(typeof data28.link !== "string"){
const err27 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/link",schemaPath:"#/properties/model_parameters/properties/data/items/properties/link/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data28.description !== undefined){
if(typeof data28.description !== "string"){
const err28 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/description",schemaPath:"#/properties/model_parameters/properties/data/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.sensitive !== undefined){
let data32 = data28.sensitive;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.sensitive_data !== undefined){
let data33 = data32.sensitive_data;
if(Array.isArray(data33)){
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
if(typeof data33[i5] !== "string"){
const err29 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/sensitive/sensitive_data/" + i5,schemaPath:"#/properties/model_parameters/properties/data/items/properties/sensitive/properties/sensitive_data/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/sensitive/sensitive_data",schemaPath:"#/properties/model_parameters/properties/data/items/properties/sensitive/properties/sensitive_data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/sensitive",schemaPath:"#/properties/model_parameters/properties/data/items/properties/sensitive/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data28.graphics !== undefined){
let data35 = data28.graphics;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.description !== undefined){
if(typeof data35.description !== "string"){
const err32 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics/description",schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data35.collection !== undefined){
let data37 = data35.collection;
if(Array.isArray(data37)){
const len6 = data37.length;
for(let i6=0; i6<len6; i6++){
let data38 = data37[i6];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.name !== undefined){
if(typeof data38.name !== "string"){
const err33 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics/collection/" + i6+"/name",schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/properties/collection/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data38.image !== undefined){
if(typeof data38.image !== "string"){
const err34 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics/collection/" + i6+"/image",schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/properties/collection/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics/collection/" + i6,schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/properties/collection/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics/collection",schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/model_parameters/data/" + i4+"/graphics",schemaPath:"#/properties/model_parameters/properties/data/items/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/model_parameters/data/" + i4,schemaPath:"#/properties/model_parameters/properties/data/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/model_parameters/data",schemaPath:"#/properties/model_parameters/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data25.input_format !== undefined){
if(typeof data25.input_format !== "string"){
const err40 = {instancePath:instancePath+"/model_parameters/input_format",schemaPath:"#/properties/model_parameters/properties/input_format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data25.output_format !== undefined){
if(typeof data25.output_format !== "string"){
const err41 = {instancePath:instancePath+"/model_parameters/output_format",schemaPath:"#/properties/model_parameters/properties/output_format/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/model_parameters",schemaPath:"#/properties/model_parameters/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.quantitative_analysis !== undefined){
let data43 = data.quantitative_analysis;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.performance_metrics !== undefined){
let data44 = data43.performance_metrics;
if(Array.isArray(data44)){
const len7 = data44.length;
for(let i7=0; i7<len7; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.type !== undefined){
if(typeof data45.type !== "string"){
const err43 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/type",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/type/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data45.value !== undefined){
let data47 = data45.value;
if((!((typeof data47 == "number") && (isFinite(data47)))) && (typeof data47 !== "string")){
const err44 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/value",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/value/type",keyword:"type",params:{type: validate_toolkit2_schema11.properties.quantitative_analysis.properties.performance_metrics.items.properties.value.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data45.slice !== undefined){
if(typeof data45.slice !== "string"){
const err45 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/slice",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/slice/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data45.confidence_interval !== undefined){
let data49 = data45.confidence_interval;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.lower_bound !== undefined){
let data50 = data49.lower_bound;
if((!((typeof data50 == "number") && (isFinite(data50)))) && (typeof data50 !== "string")){
const err46 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/confidence_interval/lower_bound",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/properties/lower_bound/type",keyword:"type",params:{type: validate_toolkit2_schema11.properties.quantitative_analysis.properties.performance_metrics.items.properties.confidence_interval.properties.lower_bound.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data49.upper_bound !== undefined){
let data51 = data49.upper_bound;
if((!((typeof data51 == "number") && (isFinite(data51)))) && (typeof data51 !== "string")){
const err47 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/confidence_interval/upper_bound",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/properties/upper_bound/type",keyword:"type",params:{type: validate_toolkit2_schema11.properties.quantitative_analysis.properties.performance_metrics.items.properties.confidence_interval.properties.upper_bound.type},message:"must be number,string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7+"/confidence_interval",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/properties/confidence_interval/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics/" + i7,schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/quantitative_analysis/performance_metrics",schemaPath:"#/properties/quantitative_analysis/properties/performance_metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data43.graphics !== undefined){
let data52 = data43.graphics;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
if(data52.description !== undefined){
if(typeof data52.description !== "string"){
const err51 = {instancePath:instancePath+"/quantitative_analysis/graphics/description",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data52.collection !== undefined){
let data54 = data52.collection;
if(Array.isArray(data54)){
const len8 = data54.length;
for(let i8=0; i8<len8; i8++){
let data55 = data54[i8];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.name !== undefined){
if(typeof data55.name !== "string"){
const err52 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i8+"/name",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data55.image !== undefined){
if(typeof data55.image !== "string"){
const err53 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i8+"/image",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/properties/image/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection/" + i8,schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/quantitative_analysis/graphics/collection",schemaPath:"#/properties/quantitative_analysis/properties/graphics/properties/collection/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/quantitative_analysis/graphics",schemaPath:"#/properties/quantitative_analysis/properties/graphics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/quantitative_analysis",schemaPath:"#/properties/quantitative_analysis/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.considerations !== undefined){
let data58 = data.considerations;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.users !== undefined){
let data59 = data58.users;
if(Array.isArray(data59)){
const len9 = data59.length;
for(let i9=0; i9<len9; i9++){
let data60 = data59[i9];
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
if(data60.description !== undefined){
if(typeof data60.description !== "string"){
const err58 = {instancePath:instancePath+"/considerations/users/" + i9+"/description",schemaPath:"#/properties/considerations/properties/users/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/considerations/users/" + i9,schemaPath:"#/properties/considerations/properties/users/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/considerations/users",schemaPath:"#/properties/considerations/properties/users/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data58.use_cases !== undefined){
let data62 = data58.use_cases;
if(Array.isArray(data62)){
const len10 = data62.length;
for(let i10=0; i10<len10; i10++){
let data63 = data62[i10];
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.description !== undefined){
if(typeof data63.description !== "string"){
const err61 = {instancePath:instancePath+"/considerations/use_cases/" + i10+"/description",schemaPath:"#/properties/considerations/properties/use_cases/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/considerations/use_cases/" + i10,schemaPath:"#/properties/considerations/properties/use_cases/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/considerations/use_cases",schemaPath:"#/properties/considerations/properties/use_cases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data58.limitations !== undefined){
let data65 = data58.limitations;
if(Array.isArray(data65)){
const len11 = data65.length;
for(let i11=0; i11<len11; i11++){
let data66 = data65[i11];
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.description !== undefined){
if(typeof data66.description !== "string"){
const err64 = {instancePath:instancePath+"/considerations/limitations/" + i11+"/description",schemaPath:"#/properties/considerations/properties/limitations/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/considerations/limitations/" + i11,schemaPath:"#/properties/considerations/properties/limitations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/considerations/limitations",schemaPath:"#/properties/considerations/properties/limitations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data58.tradeoffs !== undefined){
let data68 = data58.tradeoffs;
if(Array.isArray(data68)){
const len12 = data68.length;
for(let i12=0; i12<len12; i12++){
let data69 = data68[i12];
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.description !== undefined){
if(typeof data69.description !== "string"){
const err67 = {instancePath:instancePath+"/considerations/tradeoffs/" + i12+"/description",schemaPath:"#/properties/considerations/properties/tradeoffs/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/considerations/tradeoffs/" + i12,schemaPath:"#/properties/considerations/properties/tradeoffs/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/considerations/tradeoffs",schemaPath:"#/properties/considerations/properties/tradeoffs/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data58.ethical_considerations !== undefined){
let data71 = data58.ethical_considerations;
if(Array.isArray(data71)){
const len13 = data71.length;
for(let i13=0; i13<len13; i13++){
let data72 = data71[i13];
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.name !== undefined){
if(typeof data72.name !== "string"){
const err70 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i13+"/name",schemaPath:"#/properties/considerations/properties/ethical_considerations/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data72.mitigation_strategy !== undefined){
if(typeof data72.mitigation_strategy !== "string"){
const err71 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i13+"/mitigation_strategy",schemaPath:"#/properties/considerations/properties/ethical_considerations/items/properties/mitigation_strategy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/considerations/ethical_considerations/" + i13,schemaPath:"#/properties/considerations/properties/ethical_considerations/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/considerations/ethical_considerations",schemaPath:"#/properties/considerations/properties/ethical_considerations/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/considerations",schemaPath:"#/properties/considerations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate_toolkit2_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/license.js
/** Identifiers that Hugging Face lists for `license`, and those of SPDX that are common, in lower case. */
const known = new Set(
  `apache-2.0 mit openrail bigscience-openrail-m creativeml-openrail-m bigscience-bloom-rail-1.0 bigcode-openrail-m
  afl-3.0 artistic-2.0 bsl-1.0 bsd bsd-2-clause bsd-3-clause bsd-3-clause-clear c-uda cc cc0-1.0 cc-by-2.0 cc-by-2.5
  cc-by-3.0 cc-by-4.0 cc-by-sa-3.0 cc-by-sa-4.0 cc-by-nc-2.0 cc-by-nc-3.0 cc-by-nc-4.0 cc-by-nd-4.0 cc-by-nc-nd-3.0
  cc-by-nc-nd-4.0 cc-by-nc-sa-2.0 cc-by-nc-sa-3.0 cc-by-nc-sa-4.0 cdla-sharing-1.0 cdla-permissive-1.0
  cdla-permissive-2.0 wtfpl ecl-2.0 epl-1.0 epl-2.0 etalab-2.0 eupl-1.1 eupl-1.2 agpl-3.0 gfdl gpl gpl-2.0 gpl-3.0 lgpl
  lgpl-2.1 lgpl-3.0 isc h-research intel-research lppl-1.3c ms-pl apple-ascl apple-amlr mpl-2.0 odc-by odbl openmdw-1.0
  openmdw-1.1 openrail++ osl-3.0 postgresql ofl-1.1 ncsa unlicense zlib pddl lgpl-lr deepfloyd-if-license fair-noncommercial-research-license
  llama2 llama3 llama3.1 llama3.2 llama3.3 llama4 grok2-community gemma unknown other gpl-2.0-only gpl-2.0-or-later
  gpl-3.0-only gpl-3.0-or-later agpl-3.0-only agpl-3.0-or-later lgpl-3.0-only lgpl-3.0-or-later lgpl-2.1-only 0bsd`.split(
    /\s+/,
  ),
)

function isKnownLicense(id        )          {
  return known.has(id.toLowerCase())
}

/** How the common licenses are told by their text or name; the first that fits. */
const tells                              = [
  [/GNU AFFERO GENERAL PUBLIC LICENSE|\bAGPL/i, 'agpl-3.0'],
  [/GNU LESSER GENERAL PUBLIC LICENSE|\bLGPL/i, 'lgpl-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 3|\bGPL-?(v?3|3\.0)/i, 'gpl-3.0'],
  [/GNU GENERAL PUBLIC LICENSE\s+Version 2|\bGPL-?(v?2|2\.0)/i, 'gpl-2.0'],
  [/Apache(?: License)?,?\s*(?:Version )?-?2\.0|Apache License\s+Version 2/i, 'apache-2.0'],
  [/Mozilla Public License,? (?:Version )?2\.0|\bMPL-2\.0/i, 'mpl-2.0'],
  [
    /\bMIT License\b|^MIT$|Permission is hereby granted, free of charge, to any person obtaining a copy/im,
    'mit',
  ],
  [/Redistribution and use in source and binary forms[\s\S]*Neither the name|\bBSD[- ]3/i, 'bsd-3-clause'],
  [/Redistribution and use in source and binary forms|\bBSD[- ]2/i, 'bsd-2-clause'],
  [/\bThis is free and unencumbered software|\bUnlicense\b/i, 'unlicense'],
]

/** The license that a text is or names; undefined where it is none of the common ones. */
function licenseIn(text        )                     {
  return tells.find(([pattern]) => pattern.test(text))?.[1]
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/metadata.js








                                                
                                               

/** Front matter and structured cards: whether they can be read (MC010) and are what their format says (MC011, MC013). */
function structureProblems(card      )            {
  const { structure, format } = card
  if (structure === undefined) return []
  const isFrontMatter = format === 'markdown'
  const rule       = isFrontMatter ? 'MC010' : 'MC013'
  if (structure.problems.length > 0)
    return structure.problems.map(({ line, message, fix }) => ({
      rule,
      line,
      message: isFrontMatter ? `the front matter: ${message}` : message,
      fix,
    }))
  if (!isFrontMatter) return formatProblems(card, structure)
  const { value, entries } = structure
  if (!(0,record/* isRecord */.u)(value))
    return value === null
      ? []
      : [
          {
            rule,
            line: 1,
            message: 'the front matter is no list of keys',
            fix: 'write it as `key: value` lines',
          },
        ]
  const empty = entries.filter(({ path, scalar }) => typeof path.at(-1) === 'number' && scalar === null)
  return [
    ...empty.map(
      ({ path, line })          => ({
        rule,
        line,
        message: `\`${path[0]}\` has an empty item`,
        fix: 'name it, or take the dash away',
      }),
    ),
    ...schemaProblems(structure, value, validate_huggingface_validate, path =>
      path[0] === 'model-index' ? 'MC011' : 'MC010',
    ).filter(({ line, rule: own }) => own !== rule || !empty.some(item => item.line === line)),
    ...sourceProblems(structure),
  ]
}

/** A result that names its source needs the address (hub-docs, modelcard.md). */
function sourceProblems({ entries }           )            {
  return entries
    .filter(({ path }) => path[0] === 'model-index' && path.at(-1) === 'source')
    .filter(({ path }) => !entries.some(other => other.path.join('.') === [...path, 'url'].join('.')))
    .filter(({ scalar }) => scalar !== undefined)
    .map(({ line }) => ({
      rule: 'MC011'         ,
      line,
      message: '`source` has no `url`',
      fix: 'add `url` below `source`',
    }))
}

/** `.eval_results/*.yaml` beside a card of Hugging Face (MC011). */
function evalResultProblems(structure           )            {
  const [problem] = structure.problems
  if (problem !== undefined) return [{ rule: 'MC011', ...problem }]
  return schemaProblems(structure, structure.value, validate_eval_results_validate, () => 'MC011')
}

function formatProblems({ format }      , structure           )            {
  const value = structure.value                           
  if (format === 'model-card-toolkit') {
    const version = value.schema_version
    const details = value.model_details                                  
    // A version that we do not know is somebody's extension.
    if (version !== undefined && version !== '0.0.1' && version !== '0.0.2') return []
    const isFirst = version === '0.0.1' || typeof details?.license === 'string'
    return schemaProblems(structure, value, isFirst ? validate_toolkit1_validate : validate_toolkit2_validate, () => 'MC013')
  }
  if (format !== 'cyclonedx') return []
  const components = Array.isArray(value.components) ? value.components : []
  const inner = [
    ['modelCard'],
    ['metadata', 'component', 'modelCard'],
    ...components.map((_, i) => ['components', i, 'modelCard']),
  ]
  const cards = inner.flatMap(path => {
    const found = path.reduce         (
      (node, key) => (node                                                )?.[key],
      value,
    )
    return found === undefined ? [] : [{ path, found }]
  })
  if (cards.length === 0)
    return [
      {
        rule: 'MC013',
        line: 1,
        message: 'this bill of materials holds no `modelCard`',
        fix: 'add `modelCard` to the component of type `machine-learning-model`',
      },
    ]
  return cards.flatMap(({ path, found }) =>
    schemaProblems(structure, found, validate, () => 'MC013', path),
  )
}

function schemaProblems(
  structure           ,
  value         ,
  validate                   ,
  ruleOf                          ,
  root                               = [],
)            {
  if (validate(value)) return []
  return (validate.errors ?? []).map(({ keyword, instancePath, params, message }) => {
    const path = instancePath.split('/').slice(1)
    const full = [...root, ...path].join('.')
    const line = structure.entries.find(entry => entry.path.join('.') === full)?.line
    const rule = ruleOf(path)
    const where = full === '' ? 'the card' : `\`${full}\``
    if (keyword === 'required')
      return {
        rule,
        line,
        message: `${where} has no \`${params.missingProperty}\``,
        fix: `add \`${params.missingProperty}\``,
      }
    if (keyword === 'additionalProperties')
      return {
        rule,
        line,
        message: `${where} has no place for \`${params.additionalProperty}\``,
        fix: `take \`${params.additionalProperty}\` away, or put it under \`properties\``,
      }
    if (keyword === 'type')
      return {
        rule,
        line,
        message: `${where} should be ${expected(params.type)}`,
        fix: `write ${where} as ${expected(params.type)}`,
      }
    if (keyword === 'enum') {
      const allowed = (0,src_text/* listText */.so)((params.allowedValues            ).map(one => `\`${one}\``))
      return { rule, line, message: `${where} is none of ${allowed}`, fix: 'use one of these' }
    }
    return { rule, line, message: `${where} ${message}`, fix: `correct ${where}` }
  })
}

const names                         = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  number: 'a number',
  boolean: 'true or false',
}
const expected = (type         ) =>
  [type]
    .flat()
    .map(one => names[String(one)] ?? String(one))
    .join(' or ')

/** Whether the license is there, known, and that of the repository (MC012). */
function licenseProblems(
  card      ,
  licenseFile                                            ,
)            {
  const metadata = (card.structure?.value ?? {})                           
  const entry = card.structure?.entries.find(({ path }) => path[0] === 'license')
  const given = [metadata.license].flat().filter(one => typeof one === 'string')
  const section = (0,src_card/* bestSection */._)(card, 'license')
  const problem = (message        , fix        , line         )          => ({
    rule: 'MC012',
    ...(line === undefined ? {} : { line }),
    message,
    fix,
  })
  if (given.length === 0 && section === undefined && !/\blicen[sc]e/i.test(card.prose.join('\n')))
    return [
      problem('the card names no license', 'add a section "License", or `license:` to the front matter'),
    ]
  if (card.format === 'markdown') {
    for (const id of given) {
      if (!isKnownLicense(id))
        return [
          problem(
            'the license in the front matter is none that Hugging Face or SPDX knows',
            'use its identifier, such as `apache-2.0`, or `other` with `license_name` and `license_link`',
            entry?.line,
          ),
        ]
      const missing =
        id === 'other' ? ['license_name', 'license_link'].filter(key => metadata[key] === undefined) : []
      if (missing.length > 0)
        return [
          problem(
            `\`license: other\` needs ${(0,src_text/* listText */.so)(missing.map(key => `\`${key}\``))}`,
            'add what is missing to the front matter',
            entry?.line,
          ),
        ]
    }
  }
  const stated =
    given[0] ??
    (section === undefined
      ? undefined
      : licenseIn(card.prose.slice(section.line - 1, section.end).join('\n')))
  const stored = licenseFile && licenseIn(licenseFile.text)
  const own = stated && (licenseIn(stated) ?? stated.toLowerCase())
  if (own !== undefined && stored !== undefined && own !== stored && isKnownLicense(own))
    return [
      problem(
        `the card says ${own}, and ${licenseFile .path} is ${stored}`,
        'if the model has another license than the code, say so in the section; else make them agree',
        entry?.line ?? section?.line,
      ),
    ]
  return []
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/people.js

                                      

                                         

const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g
const noReply = /\bno-?reply\b/i

/** Whether somebody can be asked (MC041). */
function contactProblems(card      )            {
  const found            = []
  if ((0,profile/* facts */.I)(card).owner === undefined)
    found.push({
      rule: 'MC041',
      message: 'the card names nobody who can be asked about the model',
      fix: 'add a section "Contact" with a team, a person or a page for questions',
    })
  for (const [i, line] of card.prose.entries())
    if ([...line.matchAll(email)].some(([address]) => noReply.test(address)))
      found.push({
        rule: 'MC041',
        line: i + 1,
        message: 'the contact is an address that takes no replies',
        fix: 'name one that somebody reads',
      })
  return found
}

/** What opens the doors of well-known services, by how they begin. */
const secrets =
  /\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36,}|github_pat_\w{40,}|hf_[A-Za-z0-9]{30,}|sk-[A-Za-z0-9_-]{32,}|xox[abpr]-[\w-]{10,}|AIza[\w-]{35})|-----BEGIN [A-Z ]*PRIVATE KEY-----/
const aboutContact =
  /\b(?:contact|e-?mail|author|owner|maintain|feedback|question|developed|develop|support|report|team|lead|reach|correspond|responsible)/i

/** Addresses of people where no contact is meant, and secrets (MC043). None of them is repeated. */
function privacyProblems(card      )            {
  return card.lines.flatMap((line, i)            => {
    if (secrets.test(line))
      return [
        {
          rule: 'MC043',
          level: 'error',
          line: i + 1,
          message: 'this line holds what looks like a key or a token',
          fix: 'take it away, and revoke it: it stays in the history',
        },
      ]
    const section = card.sections.findLast(({ line: from, end }) => from <= i + 1 && i + 1 <= end)
    const isContact = section?.topics.some(({ id }) => id === 'contact' || id === 'citation') ?? false
    const addresses = [...(card.prose[i] ?? '').matchAll(email)].filter(
      ([address]) => !/@(example|domain|company)\./i.test(address),
    )
    if (addresses.length === 0 || isContact || aboutContact.test([...(section?.trail ?? []), line].join(' ')))
      return []
    return [
      {
        rule: 'MC043',
        line: i + 1,
        message: 'this line holds an e-mail address outside of the contact',
        fix: 'take it away, or move it to the contact',
      },
    ]
  })
}

/** What a card may tell besides (MC044). */
function adviceProblems(card      )            {
  const asked = {
    monitoring: 'monitoring',
    human_oversight: 'human oversight',
    environmental: 'environmental impact',
  }
  const text = card.prose.join('\n')
  const prose = {
    monitoring: /\bmonitor|\brollback|roll(ed)? back|\bretrain/i,
    human_oversight:
      /\bhuman (review|oversight|judg|in[- ]the[- ]loop|supervis)|reviewed by (a )?(human|person)|human-in/i,
    environmental: /\bcarbon|\bCO2|\bemission|\bkWh\b|energy use/i,
  }
  const missing = Object.entries(asked).filter(
    ([id]) =>
      !card.sections.some(({ topics }) => topics.some(topic => topic.id === id)) &&
      !prose[id                      ].test(text),
  )
  if (missing.length === 0) return []
  return [
    {
      rule: 'MC044',
      message: `the card says nothing of ${(0,src_text/* listText */.so)(missing.map(([, name]) => name))}`,
      fix: 'add a sentence each: who watches the model in use, who may overrule it, what it costs to train and run',
    },
  ]
}

// EXTERNAL MODULE: ./.build/packages/model-card/src/stated.js
var stated = __webpack_require__(83734);
// EXTERNAL MODULE: ./.build/packages/model-card/src/text.js
var model_card_src_text = __webpack_require__(52054);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/check-card.js

                                     


                                                
                                                                

                                           









                                               



                                              

/** What all cards of one run are held against. */
                          
                             
                  
                       
                  
                       
                     
 

/** A card, and what the rules have against it. */
                          
            
                     
                 
                 
 

/** Reads a card and holds every rule against it. */
async function checkCard(file          , setting         )                   {
  const { settings, context, topicsOf, profile, evidence, base } = setting
  const { head } = context
  const card = (0,read_card.readCard)(file, topicsOf)
  const before = base === undefined ? undefined : await cardIn(base, card.path, topicsOf)
  const statements = (0,stated/* readStatements */.b)(card, evidence.metricOf)
  const marked = compareMarked(card, evidence)
  // Of a line with a marker only the number it speaks of is told; the others are compared as ever.
  const isMarked = ({ line, from }        ) =>
    marked.checks.some(({ stated }) => stated.line === line && stated.from === from)
  const checks = [
    ...marked.checks,
    ...(settings.numbers === 'marked'
      ? []
      : (0,compare/* compare */.UD)(statements, evidence).filter(({ stated }) => !isMarked(stated))),
  ]
  const digests = await digestProblems(card, head, evidence.results)
  const found = [
    ...structureProblems(card),
    ...(await evalResults(card, head)),
    ...profileProblems(card, profile.check(card), topicsOf),
    ...emptyProblems(card),
    ...licenseProblems(card, await licenseFile(head)),
    ...marked.problems,
    ...figureProblems(card, checks),
    ...unreportedProblems(statements, evidence),
    ...fairnessProblems(card, statements, evidence),
    ...resultProblems(card, statements),
    ...thresholdProblems(card, evidence),
    ...limitProblems(card, evidence),
    ...groupProblems(card, statements, evidence),
    ...digests.problems,
    ...dateProblems(card, new Date()),
    ...(base === undefined
      ? []
      : await staleProblems(
          card,
          digests.current,
          head,
          base,
          settings.watch ?? watched,
          before ?? undefined,
        )),
    ...(await linkProblems(card, head)),
    ...(settings['external-links'] ? await externalProblems(card, context.signal) : []),
    ...contactProblems(card),
    ...privacyProblems(card),
    ...adviceProblems(card),
  ]
  const { problems, notes } = withoutDisabled(card, once(found), before)
  return { card, problems, checks, notes }
}

/** The card in the base, under the name that it had there; null where it is new, or was no card that can be read. */
async function cardIn(base              , path        , topicsOf             )                       {
  const renamed = (await base.changes()).find(change => change.path === path && change.kind === 'renamed')
  const before = renamed?.from ?? path
  if ((await base.size(before)) === undefined) return null
  try {
    return (0,read_card.readCard)(await (0,model_card_src_text/* readText */.y)(base, before), topicsOf)
  } catch (error) {
    if (error instanceof errors/* DataError */.fL) return null
    throw error
  }
}

async function evalResults(card      , head                 )                     {
  if (card.structure === undefined) return []
  const folder = card.path.includes('/') ? card.path.slice(0, card.path.lastIndexOf('/') + 1) : ''
  const paths = await head.list([`${folder}.eval_results/*.yaml`, `${folder}eval_results.yaml`])
  const found            = []
  for (const path of paths) {
    const problems = evalResultProblems((0,structure/* parseStructure */.V)((await (0,model_card_src_text/* readText */.y)(head, path)).text))
    // The line is one of that file, and findings are of the card: it is told in words.
    found.push(
      ...problems.map(({ line, ...rest }) => ({
        ...rest,
        message: `${path}${line === undefined ? '' : `:${line}`}: ${rest.message}`,
      })),
    )
  }
  return found
}

async function licenseFile(head                 )                                {
  const [path] = await head.list(['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'COPYING'])
  return path === undefined ? undefined : (0,model_card_src_text/* readText */.y)(head, path)
}

/** Two rules may see the same: a profile that asks for a contact, and the rule that does. */
function once(problems                    )            {
  const seen = new Set        ()
  return problems.filter(({ rule, line, message }) => {
    const key = `${rule}\0${line}\0${message}`
    return !seen.has(key) && seen.add(key)
  })
}


/***/ }),

/***/ 93784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ placeholders)
/* harmony export */ });
/** Text that stands for what somebody still has to write. */
                              
              
                            
            
 

/**
 * Text that a template or an author in a hurry leaves: of Hugging Face and skops `[More Information Needed]`,
 * of forms `<insert name>` and `(Add your value)`, and what programmers write. `[insert …](url)` is a link.
 */
const patterns = [
  /\[\s*more information needed\s*\](?!\()/gi,
  /\[\s*(?:insert|your|add|fill|todo|tbd|describe|enter|name of)\b[^\]\n]{0,80}\](?![(:[])/gi,
  /<\s*(?:insert|your|add|fill|todo|describe|enter)\b[^>\n]{0,80}>/gi,
  /\(\s*(?:insert|add|fill in|enter) (?:your|the|a|an)\b[^)\n]{0,80}\)/gi,
  /\{\{[^}\n]{1,80}\}\}/g,
  /(?<![\w-])(?:TODO|TBD|FIXME|XXX)(?![\w-])/g,
  /\blorem ipsum\b/gi,
  /\bcoming soon\b(?=[\s.…!]*$)/gi,
]

/** The placeholders of one line, in order. */
function placeholders(line        )                {
  return patterns
    .flatMap(pattern => [...line.matchAll(pattern)].map(match => ({ text: match[0], at: match.index })))
    .sort((a, b) => a.at - b.at)
}


/***/ }),

/***/ 81240:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  countWords: () => (/* binding */ countWords),
  readCard: () => (/* binding */ readCard)
});

// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./node_modules/.pnpm/mdast-util-from-markdown@2.1.0/node_modules/mdast-util-from-markdown/lib/index.js + 51 modules
var lib = __webpack_require__(51488);
// EXTERNAL MODULE: ./node_modules/.pnpm/mdast-util-gfm-table@2.0.1/node_modules/mdast-util-gfm-table/lib/index.js + 1 modules
var mdast_util_gfm_table_lib = __webpack_require__(199);
// EXTERNAL MODULE: ./node_modules/.pnpm/micromark-extension-gfm-table@2.1.2/node_modules/micromark-extension-gfm-table/lib/syntax.js + 2 modules
var syntax = __webpack_require__(43527);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/markdown.js



                                                

                                           
                                            
                                            
                                                      
                                                    
                                              

/** A title of any kind: `#`, underlined, `<h2>`, a line in bold, or `**Label:**` in front of a text. */
                          
               
                           
                                          
               
              
                                             
               
 

/** What the rules need to know of a Markdown text. */
                           
                     
                         
               
                      
                                                        
                                      
                                                                  
                   
                        
                                                                                    
                    
 

/**
 * Signs for which a parser of CommonMark takes quadratic time or worse, and how many a card may hold. Measured:
 * 20,000 of `a*a*a` take a minute, as many unclosed links 20 s. No real card seen holds a tenth of any.
 */
const costly                                                                   = [
  [/(?<=[\p{L}\p{N}])\*+(?=[\p{L}\p{N}])/gu, 1000, 'asterisks within words'],
  [/^.{10001}/gm, 0, 'a line of more than 10,000 characters'],
  [/^ {0,3}#{1,6}[ \t]/gm, 2000, 'headings'],
  [/\*/g, 40_000, 'asterisks'],
  [/_/g, 40_000, 'underscores'],
  [/\[/g, 5000, 'opening brackets'],
  [/`+/g, 20_000, 'backticks'],
  [/</g, 5000, 'signs `<`'],
  [/^(?:[ \t]*>){30}/gm, 0, 'thirty-fold quotations'],
  [/^(?:[ \t]*[-*+][ \t]){30}/gm, 0, 'thirty-fold lists'],
  [/^ {120,}(?:[-*+]|\d+[.)]) /gm, 0, 'lists that are indented by 120 spaces'],
]

/** Why a text is not parsed; undefined where it is. */
function costOf(text        )                     {
  for (const [sign, most, name] of costly) {
    let count = 0
    for (const _ of text.matchAll(sign))
      if (++count > most) return most === 0 ? name : `more than ${most} ${name}`
  }
}

/** Reads CommonMark with GitHub's tables. Lines count from 1. `costOf` the text must be undefined. */
function readMarkdown(text        )           {
  const found           = {
    headings: [],
    tables: [],
    links: [],
    anchors: new Set(),
    hidden: [],
    code: new Set(),
    plainCode: new Set(),
    shown: new Set(),
  }
  const slugs = new Map                ()
  const addHeading = (heading         ) => {
    found.headings.push(heading)
    if (heading.level > 6) return
    const slug = slugOf(heading.title)
    const seen = slugs.get(slug) ?? 0
    slugs.set(slug, seen + 1)
    found.anchors.add(seen === 0 ? slug : `${slug}-${seen}`)
  }

  function visit(node       , parent        )       {
    const { start, end } = node.position 
    switch (node.type) {
      case 'heading':
        addHeading({
          title: plainText(node),
          kind: 'heading',
          level: node.depth,
          line: start.line,
          until: end.line,
        })
        break
      case 'paragraph':
        for (const heading of boldHeadings(node, parent?.type === 'root')) addHeading(heading)
        break
      case 'table':
        found.tables.push(cellsOf(node, text))
        break
      case 'code':
        found.hidden.push([start.offset , end.offset ])
        for (let line = start.line; line <= end.line; line++) {
          found.shown.add(line)
          found.code.add(line)
          if (node.lang === null || node.lang === undefined) found.plainCode.add(line)
        }
        return
      case 'html':
        readHtml(node, addHeading, found)
        break
      case 'image':
      case 'link':
      case 'definition':
        found.links.push({ url: node.url, line: start.line })
        if (node.type === 'image') found.shown.add(start.line)
        break
    }
    if ('children' in node) for (const child of node.children) visit(child         , node)
  }

  const tree       = (0,lib/* fromMarkdown */.Y)(text, {
    extensions: [(0,syntax/* gfmTable */.x)()],
    mdastExtensions: [(0,mdast_util_gfm_table_lib/* gfmTableFromMarkdown */.c)()],
  })
  visit(tree)
  return found
}

/** The text that a reader sees, without markup. */
function plainText(node       )         {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(child => plainText(child         )).join('') : ''
}

/**
 * Bold in the place of a heading: a paragraph of nothing else, or `**Label:** text` and `**Label** text` at the
 * beginning of one of its lines. 18 % of the cards seen have sections of the first kind, 41 % some of the
 * second. A bold item of a list is no heading.
 */
function boldHeadings(paragraph           , isTopLevel         )            {
  const found            = []
  const children = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = children
  if (children.length === 1 && only?.type === 'strong') {
    if (!isTopLevel) return []
    const { start, end } = only.position 
    const title = plainText(only)
    return [
      { title: title.replace(/:\s*$/, ''), kind: 'heading', level: 7, line: start.line, until: end.line },
    ]
  }
  paragraph.children.forEach((child, i) => {
    if (child.type !== 'strong' || !beginsLine(paragraph.children, i)) return
    const title = plainText(child)
    const next = paragraph.children[i + 1]
    const follows = next === undefined ? '' : plainText(next)
    const hasColon = /:\s*$/.test(title) || /^\s*:/.test(follows)
    const isTitle = isTopLevel && /^ /.test(follows) && /^[\p{L}\p{N} /-]{1,40}$/u.test(title)
    if (!hasColon && !isTitle) return
    const { line } = child.position .start
    found.push({ title: title.replace(/:\s*$/, ''), kind: 'label', level: 8, line, until: line })
  })
  return found
}

function beginsLine(siblings                            , i        )          {
  const before = siblings[i - 1]
  if (before === undefined || before.type === 'break') return true
  return before.type === 'html' ? /^<br/i.test(before.value) : /(^|\n)\s*$/.test(plainText(before))
}

function readHtml(node      , addHeading                            , found          )       {
  const { start, end } = node.position 
  for (const comment of node.value.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
    found.hidden.push([start.offset  + comment.index, start.offset  + comment.index + comment[0].length])
  for (const [, , name] of node.value.matchAll(/\b(id|name)\s*=\s*["']?([^"'\s>]+)/gi))
    found.anchors.add(name )
  for (const [, , url] of node.value.matchAll(/\b(src|href)\s*=\s*["']([^"']+)/gi))
    found.links.push({ url: url , line: start.line })
  if (/<(img|svg|video|iframe|table)\b/i.test(node.value)) found.shown.add(start.line)
  for (const match of node.value.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi)) {
    const line = start.line + node.value.slice(0, match.index).split('\n').length - 1
    const title = match[2] .replace(/<[^>]*>/g, '').trim()
    addHeading({ title, kind: 'heading', level: Number(match[1]), line, until: Math.min(line, end.line) })
  }
}

function cellsOf(table       , text        )                {
  return table.children.map(row =>
    row.children.map(cell => {
      const { start, end } = cell.position 
      const strong = cell.children.filter(child => plainText(child         ).trim() !== '')
      return {
        text: plainText(cell).trim(),
        line: start.line,
        from: start.column - 1,
        to: Math.min(end.column - 1, start.column - 1 + text.slice(start.offset , end.offset ).length),
        isBold: strong.length > 0 && strong.every(child => child.type === 'strong'),
      }
    }),
  )
}

/** The anchor that GitHub gives a heading. */
function slugOf(title        )         {
  return title
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}

// EXTERNAL MODULE: ./.build/packages/model-card/src/placeholder.js
var placeholder = __webpack_require__(93784);
// EXTERNAL MODULE: ./.build/packages/model-card/src/structure.js
var src_structure = __webpack_require__(14388);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/read-card.js

                                              



                                         
                                                     

/** Reads a card of any format: by the name of the file, and for JSON and YAML by what is in it. */
function readCard({ path, bytes, text }          , topicsOf             )       {
  const lines = text.split(/\r\n|\n|\r/)
  const card       = {
    path,
    format: 'markdown',
    sha256: (0,digest/* sha256 */.sc)(bytes),
    bytes: bytes.length,
    text,
    lines,
    prose: lines,
    code: new Set(),
    plainCode: new Set(),
    sections: [],
    tables: [],
    links: [],
    anchors: new Set(),
  }
  if (/\.(json|ya?ml)$/i.test(path)) readStructured(card, topicsOf)
  else readProse(card, topicsOf)
  addTold(card)
  return card
}

function readProse(card      , topicsOf             )       {
  const { lines } = card
  const matter = frontMatter(lines)
  if (matter > 0) card.structure = (0,src_structure/* parseStructure */.V)(lines.slice(1, matter - 1).join('\n'), 2)
  const body = lines.map((line, i) => (i < matter ? '' : line))
  const text = body.join('\n')
  const cost = costOf(text)
  if (cost !== undefined)
    throw new errors/* DataError */.fL(`holds ${cost}`, { path: card.path }, { remedy: 'keep the card a text for people' })
  const { headings, tables, links, anchors, hidden, code, plainCode, shown } = readMarkdown(text)
  if (headings.length > mostHeadings)
    throw new errors/* DataError */.fL(`has ${headings.length} headings, and at most ${mostHeadings} are read`, {
      path: card.path,
    })
  Object.assign(card, { prose: blanked(text, hidden).split('\n'), tables, links, anchors, code, plainCode })
  card.sections = sectionsOf(headings, card.prose, shown, topicsOf)
}

/** The text with some parts of it blank, of the same length. */
function blanked(text        , hidden                                                  )         {
  const parts           = []
  let at = 0
  for (const [from, to] of hidden.toSorted(([a], [b]) => a - b)) {
    if (from < at) continue
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '))
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

/** The number of lines of front matter with both its fences; 0 where there is none. */
function frontMatter(lines                   )         {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line))
  return end < 0 ? 0 : end + 1
}

/** Of one card. The rules look at each with every other. */
const mostHeadings = 2000

function sectionsOf(
  headings                    ,
  prose                   ,
  shown                     ,
  topicsOf             ,
)            {
  const sorted = headings.toSorted((a, b) => a.line - b.line || a.level - b.level)
  const headingLines = new Set(
    sorted.filter(({ kind }) => kind === 'heading').flatMap(({ line, until }) => range(line, until)),
  )
  const isBody = (line        ) => !headingLines.has(line)
  // Sums up to each line, so that a section is a difference.
  const words = sums(prose.map((line, i) => (isBody(i + 1) ? countWords(line) : 0)))
  const marks = sums(
    prose.map((line, i) => Number(isBody(i + 1) && (/[\p{L}\p{N}]/u.test(line) || shown.has(i + 1)))),
  )
  const title = sorted.find(({ level }) => level === 1)
  const trail            = []
  return sorted.map((heading, i) => {
    const { line, until, level } = heading
    let next = i + 1
    while (next < sorted.length && sorted[next] .level > level) next++
    const end = next === sorted.length ? prose.length : Math.max(sorted[next] .line - 1, until)
    while (trail.length > 0 && trail.at(-1) .level >= level) trail.pop()
    trail.push(heading)
    const isLabel = heading.kind === 'label'
    // The text of a label begins on its own line.
    const count = words[end]  - words[line - 1]  - (isLabel ? countWords(heading.title) : 0)
    return {
      title: heading.title.trim(),
      kind: heading.kind,
      line,
      end,
      // `# Model card: overview of ...` names the card, not a section; `# Overview` alone is one.
      topics: heading === title && /\bcard\b/i.test(heading.title) ? [] : topicsOf(heading.title),
      words: count,
      // The first heading is the card's own title.
      isEmpty: i > 0 && !isLabel && marks[end] === marks[until],
      trail: trail.map(one => one.title.trim()),
    }
  })
}

/**
 * Sections that are known by what is in them: results that stand under "Metrics", and a description right below
 * the title of a card that has no other.
 */
function addTold(card      )       {
  const { sections, prose, plainCode, lines } = card
  const has = (id       ) => sections.some(({ topics }) => topics.some(topic => topic.id === id))
  if (!has('evaluation_results')) {
    const figures = /\b0?\.\d{2,}|\d\s?\\?%/
    const text = (from        , to        ) =>
      range(from, to).some(line => figures.test(plainCode.has(line) ? lines[line - 1]  : prose[line - 1] ))
    const results = sections.find(
      ({ topics, line, end }) => topics.some(({ id }) => id === 'metrics') && text(line, end),
    )
    results?.topics.push({ id: 'evaluation_results', alias: 'metrics, with figures' })
  }
  const [title, second] = sections
  if (card.format === 'markdown' && title !== undefined && !has('model_details')) {
    const below = prose.slice(title.line, (second?.line ?? prose.length + 1) - 1)
    if (below.reduce((count, line) => count + countWords(line), 0) >= leastWords)
      title.topics.push({ id: 'model_details', alias: 'text below the title' })
  }
}

/** Of a text that describes a model. */
const leastWords = 8

/** Words of a line: a character of a script without spaces counts as one. Addresses and placeholders do not count. */
function countWords(line        )         {
  const text = (0,placeholder/* placeholders */.F)(line).reduce((rest, { text: found }) => rest.replace(found, ' '), line)
  const words = text
    .replace(/<[^>]*>|https?:\/\/\S+/g, ' ')
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_.-]*/gu,
    )
  return words?.length ?? 0
}

function range(from        , to        )           {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const sum = (numbers                   ) => numbers.reduce((total, number) => total + number, 0)

/** Of the first n numbers, by n. */
function sums(numbers                   )           {
  const found = [0]
  for (const number of numbers) found.push(found.at(-1)  + number)
  return found
}

const longestLine = 10_000

/** Every key is a section; what stands below it is its text. */
function readStructured(card      , topicsOf             )       {
  const { path, text } = card
  if (/\.json$/i.test(path)) {
    try {
      JSON.parse(text)
    } catch (cause) {
      throw new errors/* DataError */.fL(
        'is not valid JSON',
        { path },
        { remedy: 'correct it; any JSON checker shows the place', cause },
      )
    }
  }
  // Minified: there is nothing to read line by line.
  card.prose = card.lines.map(line => (line.length > longestLine ? '' : line))
  const structure = (0,src_structure/* parseStructure */.V)(text)
  card.structure = structure
  card.format = formatOf(structure)
  const { entries } = structure
  card.sections = entries.flatMap(({ path: keys, line }, i) => {
    const key = keys.at(-1)
    if (typeof key !== 'string') return []
    // What is below a key follows it.
    let after = i + 1
    while (after < entries.length && keys.every((part, k) => entries[after] .path[k] === part)) after++
    const inside = entries.slice(i, after)
    const texts = inside.flatMap(({ scalar }) =>
      scalar === null || scalar === undefined ? [] : [String(scalar)],
    )
    return [
      {
        title: key,
        kind: 'key'         ,
        line,
        end: inside.at(-1) .line,
        topics: topicsOf(key),
        words: sum(texts.map(countWords)),
        isEmpty: texts.every(value => value.trim() === ''),
        trail: keys.filter(part => typeof part === 'string'),
      },
    ]
  })
}

function formatOf({ value }           )                 {
  if (!(0,record/* isRecord */.u)(value)) return 'structured'
  if ('bomFormat' in value || 'modelCard' in value) return 'cyclonedx'
  return 'model_details' in value ? 'model-card-toolkit' : 'structured'
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


/***/ })

};
