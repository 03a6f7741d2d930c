export const id = 4783;
export const ids = [4783];
export const modules = {

/***/ 87339:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ bestSection),
/* harmony export */   n: () => (/* binding */ sectionAt)
/* harmony export */ });
                                               
                                             

/** Part of a card under one heading. */
                          
                                                      
               
                                   
                                                                                                   
              
             
                                                                                                       
                      
                                                                                  
               
                                                                                      
                  
                                                           
                 
 

/** A cell of a table, by where it stands in its line. */
                            
              
              
                                                        
              
            
                 
 

                       
             
              
 

/** A model card of any format, in the one shape that the rules read. */
                       
              
                                                                        
                
               
              
                 
                                                                                                              
                 
                                       
                   
                                                                    
                        
                     
                                     
                         
               
                                   
                      
                                                                         
                       
 

/** The section that a line is in, the innermost; a label begins none. */
function sectionAt(card      , line        )                      {
  return card.sections.findLast(
    section => section.kind !== 'label' && section.line <= line && line <= section.end,
  )
}

/** The section of a topic with the most words. */
function bestSection(card      , topic        )                      {
  const all = card.sections.filter(section => section.topics.some(({ id }) => id === topic))
  return all.reduce                     (
    (best, one) => (best && best.words >= one.words ? best : one),
    undefined,
  )
}


/***/ }),

/***/ 76934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DE: () => (/* binding */ printLike),
/* harmony export */   EO: () => (/* binding */ isRounded),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   rS: () => (/* binding */ evidenceText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54671);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(42300);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12337);
/* harmony import */ var _stated_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83734);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(63785);

                                                          


                                           



/** What became of one number of the card. */
                        
                
                                                                                                    
                                          
                                                                              
                     
 

/**
 * Whether a printed number is a measured one, rounded to as many digits: off by at most half a unit of its last
 * digit, or a whole one where it says "about". A share may be printed in per cent.
 *
 * @example isRounded({ value: 0.87, decimals: 2, ... }, 0.874, 'accuracy') // true
 */
function isRounded(printed         , measured        , metric        )          {
  const isScaled =
    printed.isPercent || ((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const scale = isScaled ? 100 : 1
  // `1` for an accuracy is 1.000, and not everything from one half on.
  const decimals = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(metric) && !isScaled && printed.decimals === 0 ? 3 : printed.decimals
  const unit = 10 ** -decimals / scale
  const slack = (printed.isAbout ? 1 : 0.5) * unit
  return Math.abs(printed.value / scale - measured) <= slack * (1 + 1e-9) + 1e-12
}

/** A measured number in the way in which the card prints this one: in per cent or not, with as many digits or more. */
function printLike(printed         , measured        , metric        )         {
  const isScaled =
    printed.isPercent || ((0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const least = isScaled ? 1 : (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_0__/* .isShare */ .GS)(metric) || Math.abs(measured) < 100 ? 3 : 0
  const text = (isScaled ? measured * 100 : measured).toFixed(Math.max(printed.decimals, least))
  return printed.text.includes(',') ? text.replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',') : text
}

/**
 * Holds the numbers of a card against what was measured. A number whose metric nobody measured is left alone,
 * and so is one that says it is of something else: a target, a baseline, training data, another model's row.
 */
function compare({ pairs, tables }            , { numbers }             )          {
  const known        = {
    byMetric: Map.groupBy(numbers, ({ metric }) => metric),
    words: new Set(numbers.flatMap(number => number.words)),
    groups: numbers.map(({ slice }) => slice).filter(slice => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAll */ .kd)(slice) && !(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(slice)),
  }
  const checks = tables.flatMap(({ series }) => compareTable(series, numbers, known))
  for (const stated of pairs)
    if (!namesOtherModel(stated.words, known))
      checks.push(...compareOne(stated, stated.words, stated.label, known))
  const agreed = new Set(
    checks.filter(({ outcome }) => outcome === 'agrees').map(({ stated }) => stated.metric),
  )
  // Prose beside the right number may tell of an earlier run: it is asked about, and does not block.
  return checks.map(check => {
    const isAside = check.outcome === 'differs' && check.stated.isInProse && agreed.has(check.stated.metric)
    return isAside ? { ...check, outcome: 'unsure' } : check
  })
}

/** What was measured, by metric, and the words that tell one model of a metrics file from another. */
                 
                                   
                    
                 
 

/**
 * One number. `words` tell which of several measured ones it is, and an unknown one beside the metric's name
 * leaves doubt (`top-5 accuracy`). `text` is the label that the words are of.
 */
function compareOne(stated        , words                   , text        , known       )          {
  const { candidates, unknown } = narrow(
    known.byMetric.get(stated.metric) ?? [],
    words,
    text,
    stated.beside,
    known,
  )
  const own = candidates.flatMap(candidate => candidate.words)
  if (candidates.length === 0 || (0,_stated_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfOther */ .$)(words, own)) return []
  const same = candidates.filter(({ value }) => isRounded(stated, value, stated.metric))
  if (same.length > 0) return [{ stated, outcome: 'agrees', against: same.slice(0, 1) }]
  if (candidates.every(({ isLoose }) => isLoose)) return []
  const values = new Set(candidates.map(({ value }) => value))
  const kinds = new Set(candidates.map(one => JSON.stringify([one.slice, one.words])))
  const isSure = Math.min(values.size, kinds.size) === 1 && !unknown
  return [
    { stated, outcome: isSure ? 'differs' : 'unsure', against: isSure ? candidates.slice(0, 1) : candidates },
  ]
}

/** The measured numbers that words can mean: those of the group named, else of all rows and the words' model. */
function narrow(
  all                     ,
  words                   ,
  text        ,
  beside                   ,
  known       ,
)                                               {
  const label = words.join(' ')
  const ofGroup = all.filter(({ slice }) => !(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAll */ .kd)(slice) && names(label, slice))
  if (ofGroup.length > 0) {
    const candidates = mostSpecific(ofGroup)
    const isNarrower = candidates.every(({ slice }) => namesMore(text, label, slice, known.groups))
    return { candidates: isNarrower ? [] : candidates, unknown: false }
  }
  const overall = all.filter(({ slice }) => (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAll */ .kd)(slice))
  const whole = (overall.length > 0 ? overall : all.filter(({ slice }) => 'attribute' in slice))
    // `train: {accuracy: 1}` is meant only where the card says so.
    .filter(({ words: own }) => !(0,_stated_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfOther */ .$)(own, words))
  const shared = (one          ) => one.words.filter(word => words.includes(word)).length
  const most = Math.max(...whole.map(shared), 0)
  // The card names a model that the metrics file knows, and of which it does not have this metric.
  if (most === 0 && words.some(word => known.words.has(word))) return { candidates: [], unknown: false }
  const alike = whole.filter(one => shared(one) === most)
  const least = Math.min(...alike.map(one => one.words.length))
  const candidates = alike.filter(one => one.words.length === least)
  const own = new Set(candidates.flatMap(candidate => candidate.words))
  return { candidates, unknown: beside.some(word => !own.has(word) && !/^\d+$/.test(word)) }
}

/** Whether a label names the group: `female & 60+`, `gender = female`, `female, 60+`. */
function names(label        , slice       )          {
  const padded = ` ${plainGroup(label)} `
  if ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(slice)) return padded.includes(` ${plainGroup(slice.attribute )} `)
  return Object.entries(slice).every(([column, value]) => {
    const isSaid = padded.includes(` ${plainGroup(value ?? 'missing') || 'empty'} `)
    // `1` says nothing unless the column is named too.
    return isSaid && (!/^\d+$/.test(value ?? '') || padded.includes(` ${plainGroup(column)} `))
  })
}

/** A name of a group as it is compared: women are female, and men male. */
const plainGroup = (text        ) =>
  (0,_topics_js__WEBPACK_IMPORTED_MODULE_4__/* .plainTitle */ .D4)(text)
    .replace(/\b(women|woman|females)\b/g, 'female')
    .replace(/\b(men|man|males)\b/g, 'male')

/**
 * Whether a label names more than the group: a value of another column too (`female 30-59`), or another part
 * (`female & urban`). Its people are then an intersection, and the number of the whole group says nothing of them.
 */
function namesMore(text        , label        , slice       , groups                  )          {
  const isOther = (other       ) =>
    Object.entries(other).some(
      ([column, value]) => !(column in slice) && names(`${text} ${label}`, { [column]: value }),
    )
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(slice) && groups.some(isOther)) return true
  const own = Object.entries(slice)
    .flat()
    .map(part => plainGroup(part ?? 'missing'))
  return text.split(/\s(?:&|and|×|x|\/)\s|[,|·]/).some(part => {
    const plain = plainGroup(part)
    const isOwn = own.some(name => ` ${plain} `.includes(` ${name} `) || ` ${name} `.includes(` ${plain} `))
    return plain !== '' && !isOwn && !isWhole.test(plain) && (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(part).length > 0
  })
}

/** `female & 60+` names `female` too, and `gender & age_band` both: the slice of most words is meant. */
function mostSpecific(found                     )             {
  const words = ({ slice }          ) => (0,_topics_js__WEBPACK_IMPORTED_MODULE_4__/* .plainTitle */ .D4)(Object.values(slice).join(' ')).split(' ').length
  const most = Math.max(...found.map(words))
  return found.filter(one => words(one) === most)
}

/** Kinds of models that people compare theirs with. */
const modelWords = new Set(
  `logistic regression forest forests tree trees xgboost lightgbm catboost gbm boosting svm svc bayes knn mlp perceptron
  lstm gru cnn rnn transformer bert roberta distilbert gpt resnet ridge lasso linear ensemble stacking`.split(
    /\s+/,
  ),
)

function namesOtherModel(words                   , known       )          {
  return words.some(word => modelWords.has(word) && !known.words.has(word))
}

/** Columns that count what the numbers rest on. */
const isCount = /^(n|rows|samples|size|count|examples|instances|support)$/i

/** All rows: so is the part of the data that is for testing. */
const isWhole =
  /^(all|overall|total|all rows|everybody|(test|testing|held[- ]?out|hold[- ]?out|evaluation)( (set|split|data|rows))?)?$/i

/** Words by which a table tells which of its models is the one at hand. */
const chosen =
  /\b(deployed|champion|selected|shipped|final|ours|our model|this model|production|current|proposed|candidate)\b/i

/**
 * A table. A row (or column) of a group is held against that group, one that a metrics file knows by name
 * against it. Of several others one is the model at hand: the one that says so, else the one with the most
 * numbers that agree; the rest are other models.
 */
function compareTable(all                   , numbers                     , measured       )          {
  const labelled = all
    .filter(({ numbers: stated, label }) => stated.length > 0 && !isCount.test(label))
    .map(series => ({ ...series, words: (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .wordsOf */ .Z9)(series.label) }))
    .filter(
      ({ words }) =>
        !(0,_stated_js__WEBPACK_IMPORTED_MODULE_3__/* .speaksOfOther */ .$)(
          words,
          numbers.flatMap(number => number.words),
        ),
    )
  const check = ({ numbers: stated, label, words }                           ) =>
    stated.flatMap(one =>
      compareOne(one, [...words, ...one.words, ...(0,_topics_js__WEBPACK_IMPORTED_MODULE_4__/* .plainTitle */ .D4)(label).split(' ')], label, measured),
    )
  const isKnown = ({ label, words }                           ) =>
    numbers.some(
      ({ slice, words: own }) =>
        (!(0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAll */ .kd)(slice) && names(label, slice)) || own.some(word => words.includes(word)),
    )
  const known = labelled.filter(isKnown)
  // A group that nobody measured is left alone; all rows are in the table under that name.
  const others = labelled.filter(series => !isKnown(series) && (!series.isPart || isWhole.test(series.label)))
  const checks = known.flatMap(check)
  if (others.length === 0) return checks
  const [first] = others
  if (others.length === 1) return [...checks, ...check(first )]
  const marked = others.filter(({ label }) => chosen.test(label))
  const bold = others.filter(({ isBold }) => isBold)
  // `value`, `test`, `score`: a column that names no other model.
  const plain = others.filter(({ words }) => words.length === 0)
  const [told] = [marked, bold, plain].find(one => one.length === 1) ?? []
  if (told !== undefined) return [...checks, ...check(told)]
  const results = others.map(check)
  const agreeing = results.map(found => found.filter(({ outcome }) => outcome === 'agrees').length)
  const most = Math.max(...agreeing)
  if (most > 0) {
    const best = results.filter((_, i) => agreeing[i] === most)
    // Two rows that agree equally: whatever else they say, the measured model is among them.
    return [
      ...checks,
      ...(best.length === 1 ? best[0]  : best[0] .filter(({ outcome }) => outcome === 'agrees')),
    ]
  }
  const unsure = results.flat()[0]
  return unsure === undefined ? checks : [...checks, { ...unsure, outcome: 'unsure' }]
}

/** The evidence in words: `0.874 (accuracy-gate)`. */
function evidenceText({ name, slice, source }          )         {
  return (0,_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .isAll */ .kd)(slice) ? `${name} (${source})` : `${name} of ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)} (${source})`
}


/***/ }),

/***/ 42300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SY: () => (/* binding */ neutral),
/* harmony export */   Z9: () => (/* binding */ wordsOf),
/* harmony export */   hx: () => (/* binding */ gatherEvidence),
/* harmony export */   kd: () => (/* binding */ isAll)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54671);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17770);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12337);
/* harmony import */ var _structure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14388);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(63785);



                                         


/** A number that was measured. */
                           
                                    
                
                                
              
              
               
                                                                                                     
                 
                                                                                
                
                                                            
                  
 

/** All that is known of the model beside the card. */
                              
                     
                        
                                             
                                                 
                       
 

/**
 * Gathers what was measured: by the gates of this audit, by results that were stored as files, and by metrics
 * files of any nesting. Where a gate measured a metric of all rows, what a metrics file says of it is left out.
 *
 * Throws a `DataError` for a file that is no JSON or YAML.
 */
function gatherEvidence(results                       , files                     )              {
  const all = [...results]
  const leaves         = []
  for (const file of files) {
    const result = /\.json$/i.test(file.path) ? resultIn(file.text) : undefined
    if (result !== undefined) {
      all.push(result)
      continue
    }
    const { entries, problems } = (0,_structure_js__WEBPACK_IMPORTED_MODULE_0__/* .parseStructure */ .V)(file.text)
    const [problem] = problems
    if (problem !== undefined)
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .DataError */ .fL(
        `line ${problem.line} ${problem.message}`,
        { path: file.path },
        { remedy: problem.fix },
      )
    leaves.push(...leavesOf(entries, file.path))
  }
  const measured = all.filter(({ measurements }) => measurements.length > 0)
  const metricOf = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_2__/* .metricFinder */ .Xh)([
    ...measured.flatMap(({ measurements }) => measurements.map(({ metric }) => metric)),
    // A whole number is a count or a setting.
    ...leaves.filter(({ value }) => !Number.isInteger(value)).map(({ name }) => name),
  ])
  const kinds = Map.groupBy(measured, ({ gate }) => gate)
  const fromGates = measured.flatMap(result => {
    const words = kinds.get(result.gate) .length > 1 ? wordsOf(result.id) : []
    // A gap is judged without the groups that are too small, and measured with them: what is judged counts, and
    // what was not judged says nothing against the card.
    // A claim about a change tells of the groups that changed most, not of the whole.
    const claims = result.claims.filter(({ limit }) => limit.kind === 'min' || limit.kind === 'max')
    return [...claims, ...result.measurements].flatMap((one)             => {
      const { metric, slice, value, n } = one
      const named = metricOf(metric)
      // A number of so few people is told to nobody, by a correction neither.
      const isSmall = n > 0 && n < _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .minCell */ .hF
      if (value === null || named === undefined || isSmall) return []
      const isLoose = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .isAttribute */ .xj)(slice) && !('limit' in one)
      return [{ metric: named.metric, name: metric, slice, value, words, source: result.id, isLoose }]
    })
  })
  const known = new Set(fromGates.filter(({ slice }) => isAll(slice)).map(({ metric }) => metric))
  const fromFiles = leaves.flatMap(({ name, value, words, source })             => {
    const named = metricOf(name)
    if (named === undefined || known.has(named.metric)) return []
    const all = [...words, ...named.rest]
    return [{ metric: named.metric, name, slice: {}, value, words: all, source, isLoose: false }]
  })
  return {
    numbers: [...fromGates, ...fromFiles],
    metricOf,
    thresholds: leaves
      .filter(({ name }) => /^((decision|classification) )?threshold$/.test((0,_topics_js__WEBPACK_IMPORTED_MODULE_5__/* .plainTitle */ .D4)(name)))
      .map(({ value, source }) => ({ value, source })),
    results: all,
  }
}

const isAll = (slice       ) => Object.keys(slice).length === 0

/** The words of a name, without those that tell nothing. */
function wordsOf(name        )           {
  return (0,_topics_js__WEBPACK_IMPORTED_MODULE_5__/* .plainTitle */ .D4)(name)
    .split(' ')
    .filter(word => word !== '' && !neutral.has(word))
}

/** Words beside a metric that do not change which number is meant. */
const neutral = new Set(
  `a an and the of on for in at our this its model models value values score scores metric metrics measure result
  results test testing tested held out hold holdout heldout set split eval evaluation evaluated overall total final
  mean average data dataset all rows full deployed current production champion selected shipped performance report
  class positive percent pct summary best is at default`.split(/\s+/),
)

                
              
               
                 
                
 

/** Every number of a metrics file, named by its key; `{name: accuracy, value: 0.9}` by the name beside it. */
function leavesOf(entries                                              , source        )         {
  const textAt = new Map(
    entries
      .filter(({ scalar }) => typeof scalar === 'string')
      .map(({ path, scalar }) => [path.join('\0'), scalar]),
  )
  return entries.flatMap(({ path, scalar }) => {
    if (typeof scalar !== 'number' || !Number.isFinite(scalar)) return []
    const keys = path.filter(key => typeof key === 'string')
    let name = keys.at(-1)
    if (name === undefined) return []
    let above = keys.slice(0, -1)
    if (/^(value|score|mean|result)$/i.test(name)) {
      const beside = ['metric', 'name', 'type'].map(key => textAt.get([...path.slice(0, -1), key].join('\0')))
      const label = beside.find(text => text !== undefined)
      name = label === undefined ? above.at(-1) : String(label)
      if (name === undefined) return []
      if (label === undefined) above = above.slice(0, -1)
    }
    return [{ name, value: scalar, words: above.flatMap(wordsOf), source }]
  })
}

/** The result of a gate that was stored as a file; undefined where it is something else. */
function resultIn(text        )                         {
  try {
    const value          = JSON.parse(text)
    return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .validate */ .t)(value) ? (value              ) : undefined
  } catch {
    return undefined
  }
}


/***/ }),

/***/ 64783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/model-card/src/compare.js
var compare = __webpack_require__(76934);
// EXTERNAL MODULE: ./.build/packages/model-card/src/topics.js
var topics = __webpack_require__(63785);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/crosswalk.js

                                     


/** Items of the frameworks, with the sections and gates that hold evidence of them. */
const items                                                                                   = [
  {
    item: 'EU AI Act Annex IV 1(a): purpose, provider, version',
    topics: ['intended_use', 'contact', 'versioning'],
  },
  { item: 'EU AI Act Annex IV 1: instructions for use', topics: ['how_to_use', 'out_of_scope'] },
  {
    item: 'EU AI Act Annex IV 2(a)-(c): methods, design, architecture',
    topics: ['model_details', 'training_procedure'],
  },
  {
    item: 'EU AI Act Annex IV 2(d): data, provenance, labelling',
    topics: ['training_data', 'evaluation_data'],
    gates: ['dataset-check', 'pii-scan'],
  },
  { item: 'EU AI Act Annex IV 2(e): human oversight', topics: ['human_oversight'] },
  {
    item: 'EU AI Act Annex IV 2(g): validation, metrics, discriminatory impacts',
    topics: ['evaluation_results', 'metrics', 'factors'],
    gates: ['accuracy-gate', 'fairness-gate'],
  },
  { item: 'EU AI Act Annex IV 2(h): cybersecurity', topics: ['security_privacy'], gates: ['model-scan'] },
  {
    item: 'EU AI Act Annex IV 3: monitoring, limits, accuracy for specific groups',
    topics: ['monitoring', 'limitations', 'factors'],
    gates: ['drift-gate', 'fairness-gate'],
  },
  { item: 'EU AI Act Annex IV 4: why these metrics', topics: ['metrics'] },
  { item: 'EU AI Act Annex IV 6: changes over the lifecycle', topics: ['versioning'] },
  { item: 'NIST AI RMF MAP 1.1: intended purpose and context', topics: ['intended_use', 'out_of_scope'] },
  {
    item: 'NIST AI RMF MAP 2.2: limits of knowledge, human oversight',
    topics: ['limitations', 'human_oversight'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.3: performance',
    topics: ['evaluation_results', 'metrics'],
    gates: ['accuracy-gate'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.5: validity and reliability',
    topics: ['evaluation_data', 'limitations'],
    gates: ['accuracy-gate', 'drift-gate'],
  },
  {
    item: 'NIST AI RMF MEASURE 2.11: fairness and bias',
    topics: ['factors', 'ethical'],
    gates: ['fairness-gate'],
  },
  {
    item: 'NIST AI RMF MANAGE 4.1: monitoring after deployment',
    topics: ['monitoring'],
    gates: ['drift-gate'],
  },
  { item: 'Mitchell et al. 2019: model details', topics: ['model_details'] },
  { item: 'Mitchell et al. 2019: intended use', topics: ['intended_use'] },
  { item: 'Mitchell et al. 2019: factors', topics: ['factors'] },
  { item: 'Mitchell et al. 2019: metrics', topics: ['metrics'] },
  { item: 'Mitchell et al. 2019: evaluation data', topics: ['evaluation_data'] },
  { item: 'Mitchell et al. 2019: training data', topics: ['training_data'] },
]

/** The sections of Mitchell et al. (2019), "Model Cards for Model Reporting". */
const mitchell                   = [
  'model_details',
  'intended_use',
  'factors',
  'metrics',
  'evaluation_data',
  'training_data',
  'evaluation_results',
  'ethical',
  'limitations',
]

/** Which items have evidence in this card and this audit. Information for a reviewer, and no verdict. */
function crosswalk(card      , results                       )          {
  const gates = new Set(results.filter(({ verdict }) => verdict !== 'skipped').map(({ gate }) => gate))
  const rows = items.map(({ item, topics: told, gates: wanted = [] }) => {
    const sections = told.flatMap(id => {
      const section = card.sections.find(one => one.words > 0 && one.topics.some(topic => topic.id === id))
      return section === undefined ? [] : [`"${section.title}" (line ${section.line})`]
    })
    const evidence = [...new Set(sections), ...wanted.filter(gate => gates.has(gate))]
    return [item, evidence.length > 0 ? evidence.join(', ') : 'none found']
  })
  const missing = mitchell.filter(
    id => !card.sections.some(one => one.words > 0 && one.topics.some(topic => topic.id === id)),
  )
  const without =
    missing.length === 0 ? '' : `, without ${(0,src_text/* listText */.so)(missing.map(id => topics/* topics */.vp[id].toLowerCase()))}`
  rows.push([
    `Mitchell et al. 2019: ${mitchell.length} sections`,
    `${mitchell.length - missing.length} of ${mitchell.length}${without}`,
  ])
  return {
    title: `Where ${card.path} and this audit hold evidence of what frameworks ask`,
    columns: [
      { title: 'item', kind: 'text' },
      { title: 'evidence', kind: 'text' },
    ],
    rows,
    note: 'Information for a reviewer. It says where to look, not whether the text suffices, and is no verdict on compliance.',
  }
}

// EXTERNAL MODULE: ./.build/packages/model-card/src/evidence.js
var src_evidence = __webpack_require__(42300);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.build/packages/model-card/src/text.js
var model_card_src_text = __webpack_require__(52054);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/find-cards.js


                                                                


/** Where cards lie, the commonest first: of 83 repositories all but two use one of these. */
const usual = [
  'MODEL_CARD.md',
  'model_card.md',
  'docs/model_card.md',
  'docs/MODEL_CARD.md',
  'model-card.md',
  'model_card.json',
  'ModelCard.md',
  'model_card.yaml',
  'model_card.yml',
  'modelcard.md',
  'docs/model-card.md',
]

/** The cards to check, and the models that have none. */
async function findCards(
  { cards, models = {} }                   ,
  head          ,
)                                                                           {
  const ofModels = Object.entries(models).map(([model, card]) => ({ model, card: external_node_path_.posix.normalize(card) }))
  const missing                                    = []
  const paths = new Set        ()
  for (const { model, card } of ofModels) {
    if ((await head.size(card)) === undefined) missing.push({ model, card })
    else paths.add(card)
  }
  if (cards !== undefined && cards.length > 0) {
    for (const pattern of cards) {
      const found = await head.list([pattern])
      if (found.length === 0)
        throw new errors/* ConfigError */.xL(`\`cards\`: no file matches ${pattern}`, {
          remedy: `correct the path, or make a card: \`probity model-card --init\``,
        })
      for (const path of found) paths.add(path)
    }
  } else if (ofModels.length === 0) {
    const found = await head.list(usual)
    // On a file system that ignores case two names are one file.
    const [first] = usual.filter(path => found.includes(path))
    if (first !== undefined) paths.add(first)
    else if (await isHuggingFaceReadme(head)) paths.add('README.md')
  }
  return { paths: [...paths], missing }
}

/** A README is a card where its front matter has a key that only a card has. */
async function isHuggingFaceReadme(head          )                   {
  if ((await head.size('README.md')) === undefined) return false
  const { text } = await (0,model_card_src_text/* readText */.y)(head, 'README.md')
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^(license|library_name|pipeline_tag|model-index|base_model|datasets|metrics|tags):/m.test(matter)
}

// EXTERNAL MODULE: ./.build/packages/model-card/src/generated/validate-settings.js
var validate_settings = __webpack_require__(17763);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/init.js


/** What each section should answer. The prompts are comments: whoever reads the card does not see them. */
const prompts = {
  model_details: 'What kind of model is it, who made it, which version is this and of when?',
  intended_use: 'Which decision does it support, for whom, and who acts on it?',
  out_of_scope: 'For which people, data or decisions must it not be used?',
  training_data: 'Which data was it trained on: where from, of when, how many rows, what was left out?',
  evaluation_data: 'Which data was it evaluated on, and why does that stand for the people it will meet?',
  metrics: 'Which numbers say that it is good enough, why these, at which threshold?',
  evaluation_results: 'What did the evaluation find? `probity model-card --write` fills the block below.',
  factors: 'For which groups of people could it do worse, and which of them were measured?',
  limitations: 'When is it wrong, and how does somebody notice?',
  ethical: 'Who is harmed by which error, and what is done about it?',
  monitoring: 'Who watches it in use, and what makes them take it back?',
  contact: 'Whom may a reader ask?',
  license: 'Under which license may it be used?',
}         

/** A card that asks instead of answering: it fails the gate until its questions are answered. */
function newCard()         {
  const parts = Object.entries(prompts).map(([id, prompt]) => {
    const block =
      id === 'evaluation_results' ? '\n\n<!-- probity:generated -->\n<!-- /probity:generated -->' : ''
    return `## ${topics/* topics */.vp[id                        ]}\n\n<!-- ${prompt} -->${block}\n`
  })
  return `# Model card\n\n${parts.join('\n')}`
}

const promptCount = Object.keys(prompts).length

// EXTERNAL MODULE: ./.build/packages/model-card/src/profile.js + 1 modules
var src_profile = __webpack_require__(16638);
// EXTERNAL MODULE: ./.build/packages/model-card/src/rules/rules.js
var rules = __webpack_require__(13774);
// EXTERNAL MODULE: ./.build/packages/model-card/src/schema.js
var schema = __webpack_require__(35570);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/gate.js

                                     
                                              




                                                                








const gate                          = { name: 'model-card', schema: schema/* schema */.w, validate: validate_settings/* validate */.t, run }

/** Whether each card is complete, current, and says what was measured. */
async function run(settings                   , context         )                      {
  const { head, asked } = context
  const topicsOf = (0,topics/* topicFinder */.eO)(checkedAliases(settings.aliases ?? {}))
  if (asked?.has('init')) return initiate(settings, context)
  const profile = await (0,src_profile/* loadProfile */.i)(settings.profile, context)
  const files = await metricsFiles(settings, context)
  const evidence = (0,src_evidence/* gatherEvidence */.hx)(context.results, files)
  const { paths, missing } = await findCards(settings, head)
  const { base, note } = await baseOf(context)
  const setting          = {
    settings,
    context,
    topicsOf,
    profile,
    evidence,
    ...(base === undefined ? {} : { base }),
  }

  const findings            = missing.map(({ model, card }) =>
    finding(
      card,
      {
        rule: 'MC001',
        message: `there is no card ${card} for ${model}`,
        fix: 'write it: `probity model-card --init` begins one',
      },
      profile,
    ),
  )
  if (paths.length + missing.length === 0)
    findings.push(
      finding(
        'MODEL_CARD.md',
        {
          rule: 'MC001',
          message: 'there is no model card',
          fix: 'write one: `probity model-card --init` begins it; or name it under `cards`',
        },
        profile,
      ),
    )
  const checked = []
  for (const path of paths) {
    context.signal.throwIfAborted()
    let file = await (0,model_card_src_text/* readText */.y)(head, path)
    if (asked?.has('write')) file = await written(file, setting)
    // With all that reads Markdown: a run without a card does without it.
    const { checkCard } = await Promise.all(/* import() */[__webpack_require__.e(4430), __webpack_require__.e(2488)]).then(__webpack_require__.bind(__webpack_require__, 82488))
    checked.push(await checkCard(file, setting))
  }
  findings.push(
    ...checked.flatMap(({ card, problems }) => problems.map(problem => finding(card.path, problem, profile))),
  )
  const shown = findings.filter(({ rule }) => profile.levels[rule] !== 'off')
  const errors = shown.filter(({ level }) => level === 'error')
  const checks = checked.flatMap(one => one.checks)
  return {
    ...blank(settings, context),
    verdict: errors.length > 0 ? 'fail' : 'pass',
    headline: headline(
      errors,
      checks,
      checked.map(({ card }) => card),
    ),
    findings: shown,
    exhibits: checked.flatMap(({ card, checks: own }) => [
      ...figuresExhibit(card, own),
      crosswalk(card, evidence.results),
    ]),
    notes: [
      ...[profile.note, note].filter(text => text !== undefined),
      ...checked.flatMap(({ notes }) => notes),
    ],
    subjects: [
      ...checked.map(({ card }) => ({
        name: card.path,
        role: 'card'         ,
        digest: { sha256: card.sha256 },
      })),
    ],
    coverage: {
      read: [
        ...checked.map(({ card }) => ({ path: card.path, bytes: card.bytes, rows: 0 })),
        ...files.map(({ path, bytes }) => ({ path, bytes: bytes.length, rows: 0 })),
      ],
      skipped: [],
    },
  }
}

function blank(settings                   , { id }         )             {
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id,
    verdict: 'skipped',
    headline: '',
    confidence: 0.95,
    claims: [],
    findings: [],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: (0,digest/* digestOf */.ol)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}

/** A base that cannot be had leaves out what compares with it, and says so. */
async function baseOf(context         )                                                  {
  try {
    const base = await context.base?.()
    return base === undefined ? {} : { base }
  } catch (error) {
    if (!(error instanceof errors/* ConfigError */.xL)) throw error
    return { note: `Not held against the base: ${error.message}${error.remedy ? `; ${error.remedy}` : ''}.` }
  }
}

function checkedAliases(aliases                          )                           {
  for (const id of Object.keys(aliases))
    if (!(id in topics/* topics */.vp))
      throw new errors/* ConfigError */.xL(
        `\`aliases\`: there is no section \`${id}\`${(0,nearest/* didYouMean */.a)(id, Object.keys(topics/* topics */.vp))}`,
      )
  return aliases
}

/** Of a metrics file, or of the result of a gate with many groups. */
const mostMetricsBytes = 16 * 1024 * 1024

async function metricsFiles({ metrics = [] }                   , { head }         )                      {
  const files             = []
  for (const pattern of metrics) {
    const paths = await head.list([pattern])
    if (paths.length === 0) throw new errors/* ConfigError */.xL(`\`metrics\`: no file matches ${pattern}`)
    for (const path of paths) files.push(await (0,model_card_src_text/* readText */.y)(head, path, mostMetricsBytes))
  }
  return files
}

/** `--init`: leaves a card to fill in, and judges nothing. */
async function initiate(settings                   , context         )                      {
  const path = settings.cards?.[0] ?? 'MODEL_CARD.md'
  if ((await context.head.size(path)) !== undefined)
    throw new errors/* ConfigError */.xL(`${path} is there already`, {
      remedy: 'take it away, or name another path under `cards`',
    })
  context.leave?.(path, newCard())
  return { ...blank(settings, context), headline: `wrote ${path}: answer its ${promptCount} questions` }
}

/** `--write`: leaves the card with its generated block, which is then what is judged. */
async function written(file          , { context, topicsOf, evidence }         )                    {
  const [{ readCard }, { fillCard }] = await Promise.all([Promise.all(/* import() */[__webpack_require__.e(4430), __webpack_require__.e(1240)]).then(__webpack_require__.bind(__webpack_require__, 81240)), __webpack_require__.e(/* import() */ 658).then(__webpack_require__.bind(__webpack_require__, 20658))])
  const card = readCard(file, topicsOf)
  if (card.format !== 'markdown')
    throw new errors/* ConfigError */.xL(`${file.path}: only a Markdown card has a block to write`)
  const text = fillCard(card, evidence.results)
  context.leave?.(file.path, text)
  return { path: file.path, text, bytes: new TextEncoder().encode(text) }
}

function finding(
  path        ,
  { rule, level, line, message, fix, suggestion }         ,
  profile         ,
)          {
  const own = profile.levels[rule]
  return {
    rule,
    level: level ?? (own === undefined || own === 'off' ? rules/* rules */.a[rule][0] : own),
    path,
    ...(line === undefined ? {} : { line }),
    message,
    fix,
    ...(suggestion === undefined ? {} : { suggestion }),
  }
}

function headline(errors                    , checks                  , cards                 )         {
  const [first] = errors
  if (first !== undefined)
    return `${first.message}${errors.length > 1 ? `, and ${errors.length - 1} more` : ''}`
  const agreeing = checks.filter(({ outcome }) => outcome === 'agrees').length
  const numbers =
    agreeing === 0
      ? ''
      : `; ${(0,src_text/* plural */.LS)(agreeing, 'number')} ${agreeing === 1 ? 'agrees' : 'agree'} with the evaluation`
  return `${Object.keys(rules/* rules */.a).length - 1} rules${cards.length > 1 ? ` on ${(0,src_text/* plural */.LS)(cards.length, 'card')}` : ''}${numbers}`
}

/** The worst first. */
const outcomes = { differs: 'differs', unsure: 'cannot be told', agrees: 'agrees' }

function figuresExhibit(card      , checks                  )            {
  if (checks.length === 0) return []
  return [
    {
      title: `Numbers of ${card.path} and what was measured`,
      columns: [
        { title: 'line', kind: 'text' },
        { title: 'metric', kind: 'text' },
        { title: 'card', kind: 'text' },
        { title: 'measured', kind: 'text' },
        { title: 'outcome', kind: 'text' },
      ],
      rows: checks
        .toSorted(
          (a, b) =>
            Object.keys(outcomes).indexOf(a.outcome) - Object.keys(outcomes).indexOf(b.outcome) ||
            a.stated.line - b.stated.line ||
            a.stated.from - b.stated.from,
        )
        .map(({ stated, outcome, against }) => [
          String(stated.line),
          stated.label,
          `${stated.text}${stated.isPercent ? ' %' : ''}`,
          outcome === 'unsure'
            ? ''
            : `${(0,compare/* printLike */.DE)(stated, against[0] .value, stated.metric)} (${against[0] .source})`,
          outcomes[outcome],
        ]),
    },
  ]
}


/***/ }),

/***/ 12337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GS: () => (/* binding */ isShare),
/* harmony export */   Xh: () => (/* binding */ metricFinder),
/* harmony export */   yX: () => (/* binding */ withoutInterval)
/* harmony export */ });
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63785);


/**
 * What people call a metric, by its name in scikit-learn or Fairlearn. Names that mean the same number are one:
 * recall, sensitivity and true positive rate.
 */
const phrases                                    = {
  accuracy: ['accuracy', 'acc', 'top 1 accuracy', 'correct classification rate'],
  balanced_accuracy: ['balanced accuracy', 'balanced acc', 'bacc'],
  precision: ['precision', 'positive predictive value', 'ppv'],
  recall: ['recall', 'sensitivity', 'true positive rate', 'tpr', 'hit rate'],
  specificity: ['specificity', 'true negative rate', 'tnr'],
  false_positive_rate: ['false positive rate', 'fpr', 'false alarm rate'],
  false_negative_rate: ['false negative rate', 'fnr', 'miss rate'],
  negative_predictive_value: ['negative predictive value', 'npv'],
  f1: ['f1', 'f1 score', 'f 1', 'f1score', 'f1 measure', 'f measure', 'f score'],
  roc_auc: [
    'roc auc',
    'auc roc',
    'auroc',
    'auc',
    'area under the roc curve',
    'area under roc',
    'roc auc score',
    'c statistic',
  ],
  average_precision: [
    'average precision',
    'pr auc',
    'auc pr',
    'auprc',
    'precision recall auc',
    'auc precision recall',
    'pr auc average precision',
    'pr auc precision recall auc',
    'map',
  ],
  log_loss: ['log loss', 'logloss', 'cross entropy', 'logistic loss'],
  brier_score: ['brier', 'brier score', 'brier score loss', 'brier loss'],
  matthews_corrcoef: ['mcc', 'matthews corrcoef', 'matthews correlation coefficient', 'matthews correlation'],
  cohen_kappa: ['cohen kappa', 'kappa', 'cohens kappa', 'cohen s kappa', 'cohen kappa score'],
  jaccard: ['jaccard', 'iou', 'jaccard index'],
  expected_calibration_error: ['expected calibration error', 'ece', 'calibration error'],
  selection_rate: ['selection rate', 'positive rate', 'acceptance rate'],
  mean_absolute_error: ['mae', 'mean absolute error'],
  mean_squared_error: ['mse', 'mean squared error'],
  root_mean_squared_error: ['rmse', 'root mean squared error', 'root mean square error'],
  mean_absolute_percentage_error: ['mape', 'mean absolute percentage error'],
  median_absolute_error: ['median absolute error', 'medae'],
  r2: ['r2', 'r 2', 'r squared', 'r2 score', 'coefficient of determination', 'r²'],
  demographic_parity_difference: [
    'demographic parity difference',
    'demographic parity diff',
    'demographic parity gap',
    'statistical parity difference',
    'selection rate difference',
    'selection rate gap',
  ],
  demographic_parity_ratio: [
    'demographic parity ratio',
    'disparate impact',
    'disparate impact ratio',
    'selection rate ratio',
  ],
  equalized_odds_difference: [
    'equalized odds difference',
    'equalised odds difference',
    'equal odds difference',
    'equalized odds gap',
  ],
  equalized_odds_ratio: ['equalized odds ratio', 'equalised odds ratio'],
  recall_difference: ['equal opportunity difference', 'equal opportunity gap'],
}

/** Words behind or before a metric that name another one. */
const averages = ['macro', 'micro', 'weighted', 'samples']
const gaps                         = {
  difference: 'difference',
  gap: 'difference',
  diff: 'difference',
  ratio: 'ratio',
}

/** With these a number beside a metric's name is no value of it. */
const notAValue = new Set(
  'drop loss change delta improvement gain gains decrease increase std deviation variance margin tolerance weight curve plot rank threshold thresholds cutoff count parity'.split(
    ' ',
  ),
)

/** A metric as it is named, and the other words of the name. */
                              
                
                
 

/** Finds the metric that a label names. */
                                                                     

/** The longest label that is looked at: longer ones are sentences. */
const mostWords = 9

/**
 * A finder that knows the names above and those that the evidence has besides.
 *
 * @example metricFinder([])('F1-Score (macro)') // { metric: 'f1_macro', rest: [] }
 */
function metricFinder(more                  )               {
  const find = finderOf(known)
  const added = new Map(known)
  for (const name of more) {
    const plain = (0,_topics_js__WEBPACK_IMPORTED_MODULE_0__/* .plainTitle */ .D4)(name)
    const isKnown = find(name)?.rest.length === 0
    if (!isKnown && !plain.split(' ').some(word => notAValue.has(word)))
      added.set(plain, plain.replaceAll(' ', '_'))
  }
  return finderOf(added)
}

/** Phrase -> metric. */
const known = new Map(
  Object.entries(phrases).flatMap(([name, all]) => all.map(phrase => [phrase, name]         )),
)

function finderOf(names                             )               {
  const longestFirst = [...names].sort(([a], [b]) => b.length - a.length || (a < b ? -1 : 1))
  return label => {
    const plain = (0,_topics_js__WEBPACK_IMPORTED_MODULE_0__/* .plainTitle */ .D4)(withoutInterval(label))
    if (plain === '' || plain.split(' ').length > mostWords) return undefined
    const hit = longestFirst.find(([phrase]) => ` ${plain} `.includes(` ${phrase} `))
    if (hit === undefined) return undefined
    const [, name] = hit
    // `TPR / Sensitivity / Recall` is one, three times.
    const left = longestFirst
      .filter(([, other]) => other === name)
      .reduce((text, [same]) => text.replace(` ${same} `, ' '), ` ${plain} `)
    // `Precision / Recall` is two.
    if (longestFirst.some(([other, otherName]) => otherName !== name && left.includes(` ${other} `)))
      return undefined
    let metric = name
    const rest           = []
    for (const word of left.trim().split(' ').filter(Boolean)) {
      if (averages.includes(word)) metric = `${metric}_${word}`
      else if (word in gaps) metric = `${metric}_${gaps[word]}`
      else if (word === 'group' && /_(difference|ratio)$/.test(metric)) continue
      else rest.push(word)
    }
    return rest.some(word => notAValue.has(word)) ? undefined : { metric, rest }
  }
}

/**
 * A text without the interval that stands in brackets behind a value or its name.
 *
 * @example withoutInterval('Accuracy (95 % CI)') // 'Accuracy'
 */
function withoutInterval(text        )         {
  return text.replace(/\s*[([][^()[\]]{0,40}\b(?:ci|confidence|intervals?|std|sd)\b[^()[\]]{0,60}[)\]]/gi, '')
}

/** Metrics beyond 0 to 1: all others may also be written in per cent. */
function isShare(metric        )          {
  return !/error|r2|log_loss|matthews|kappa|_mse|_mae/.test(metric)
}


/***/ }),

/***/ 30743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ printedAt),
/* harmony export */   c: () => (/* binding */ numbersOf)
/* harmony export */ });
/** A number as a card prints it. */
                          
              
                                                          
              
            
              
               
                  
                    
                
                  
 

const digits = String.raw`[-−+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?`

/** A number at the beginning of a text, behind markup; what follows it is told by the caller. */
const leading = new RegExp(String.raw`^([\s*_\x60"']*)([~≈]?\s?)(${digits})(\s?\\?%)?`, 'u')

/** The number at an offset of a line, behind markup, and where what belongs to it ends. */
function printedAt(
  text        ,
  at        ,
  line        ,
)                                               {
  const match = leading.exec(text.slice(at, at + 60))
  const [whole, markup = '', about = '', number = '', percent] = match ?? []
  if (whole === undefined || !/\d/.test(number)) return undefined
  const from = at + markup.length + about.length
  return {
    number: {
      line,
      from,
      to: from + number.length,
      text: number,
      value: Number(number.replace('−', '-').replaceAll(',', '')),
      decimals: number.includes('.') ? number.length - number.indexOf('.') - 1 : 0,
      isPercent: percent !== undefined,
      isAbout: about.trim() !== '',
    },
    end: at + whole.length,
  }
}

/** Every number of a line, in order. */
function numbersOf(text        , line        )            {
  return [...text.matchAll(/(?<![\w.,])[~≈]?[-−+]?(?:\d|\.\d)/g)].flatMap(
    ({ index }) => printedAt(text, index, line)?.number ?? [],
  )
}


/***/ }),

/***/ 16638:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ facts),
  i: () => (/* binding */ loadProfile)
});

// EXTERNAL MODULE: ./.build/packages/core/src/record.js
var record = __webpack_require__(70455);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/model-card/src/card.js
var src_card = __webpack_require__(87339);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/schemas/profiles.js
                                         

const needed          = [
  'model_details',
  'intended_use',
  'training_data',
  'evaluation_results',
  'limitations',
  'ethical',
]

/** Sections that must be there with so many words, and what else the card must hold. */
function profile(
  name        ,
  sections                  ,
  words        ,
  more                                                                                = {},
) {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `probity/model-card-${name}@1`,
    title: `ModelCard (${name})`,
    description: 'A model card as its rules see it: sections by topic, front matter as metadata.',
    type: 'object',
    ...(more.levels === undefined ? {} : { 'x-levels': more.levels }),
    required: ['sections', 'metadata', ...(more.required ?? [])],
    properties: {
      sections: {
        type: 'object',
        required: [...sections],
        properties: Object.fromEntries(
          sections.map(id => [
            id,
            { type: 'object', properties: { words: { type: 'integer', minimum: words } } },
          ]),
        ),
      },
      metadata: { type: 'object', ...(more.metadata === undefined ? {} : { required: more.metadata }) },
      owner: { type: 'string' },
      date: { type: 'string' },
      version: { type: 'string' },
    },
  }         
}

const blocking = { MC021: 'error', MC022: 'error', MC024: 'error', MC030: 'error', MC041: 'error' }

/** The profiles that have a name. A team's own may refer to them by `$id`. */
const profiles = {
  default: profile('default', needed, 3),
  strict: profile('strict', [...needed, 'out_of_scope', 'factors', 'metrics', 'evaluation_data'], 10, {
    required: ['owner', 'date'],
    levels: blocking,
  }),
  huggingface: profile(
    'huggingface',
    ['model_details', 'intended_use', 'training_data', 'evaluation_results', 'limitations'],
    3,
    { metadata: ['license', 'library_name', 'pipeline_tag'], levels: { MC012: 'error' } },
  ),
  'eu-ai-act-annex-iv': profile(
    'eu-ai-act-annex-iv',
    [
      ...needed,
      'out_of_scope',
      'factors',
      'metrics',
      'evaluation_data',
      'training_procedure',
      'human_oversight',
      'monitoring',
      'security_privacy',
      'versioning',
    ],
    10,
    { required: ['owner', 'date', 'version'], levels: blocking },
  ),
}         

// EXTERNAL MODULE: ./.build/packages/model-card/src/structure.js
var structure = __webpack_require__(14388);
// EXTERNAL MODULE: ./.build/packages/model-card/src/text.js
var src_text = __webpack_require__(52054);
// EXTERNAL MODULE: ./.build/packages/model-card/src/topics.js
var topics = __webpack_require__(63785);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/profile.js







/** What a profile has against a card. */
                               
                
                 
                                 
                 
 

/** What a card must hold. */
                          
              
                                                    
                                                  
                                   
                                                           
               
 

const named = {
  default: () => __webpack_require__.e(/* import() */ 2649).then(__webpack_require__.bind(__webpack_require__, 2649)),
  strict: () => __webpack_require__.e(/* import() */ 9715).then(__webpack_require__.bind(__webpack_require__, 89715)),
  huggingface: () => __webpack_require__.e(/* import() */ 9974).then(__webpack_require__.bind(__webpack_require__, 59974)),
  'eu-ai-act-annex-iv': () => __webpack_require__.e(/* import() */ 137).then(__webpack_require__.bind(__webpack_require__, 70137)),
}

/** The card as a profile's schema sees it. */
function cardDocument(card      )                          {
  const sections = Object.fromEntries(
    Object.keys(topics/* topics */.vp).flatMap(id => {
      const section = (0,src_card/* bestSection */._)(card, id)
      if (section === undefined) return []
      const { title, line, words, isEmpty } = section
      // The value of a key may be one word; a paragraph of one says nothing.
      const isCounted = card.format === 'markdown' || isEmpty
      return [[id, { title, line, ...(isCounted ? { words } : {}) }]]
    }),
  )
  const value = card.structure?.value
  const metadata = (0,record/* isRecord */.u)(value) ? value : {}
  const { owner, date, version } = facts(card)
  return {
    path: card.path,
    format: card.format,
    sections,
    metadata,
    ...(owner === undefined ? {} : { owner }),
    ...(date === undefined ? {} : { date }),
    ...(version === undefined ? {} : { version }),
  }
}

const months = 'January|February|March|April|May|June|July|August|September|October|November|December'
const dateText = new RegExp(
  String.raw`\b(\d{4}-\d\d(?:-\d\d)?|\d{1,2}\/\d{1,2}\/\d{4}|(?:${months})(?: \d{1,2},?)? \d{4})\b`,
)
const versionText =
  /\bversion\b[^\n]{0,30}?\b(v?\d+(?:\.\d+)+[\w.-]*|v\d+)\b|\bversions?["'*_`\s:]+(?:name["'\s:]+)?["'`]?(v?\d[\w.-]*)/i

/** Who answers for the model, its date and its version, as far as the card tells. */
function facts(card      )                                                      {
  const text =
    card.format === 'markdown'
      ? `${card.lines.slice(0, card.structure ? 40 : 0).join('\n')}\n${card.prose.join('\n')}`
      : card.text
  const owner =
    card.sections.find(({ topics: ids, words }) => words > 0 && ids.some(({ id }) => id === 'contact'))
      ?.title ??
    /\b(?:developed|created|trained|maintained|written|made) by\b|\bowners?\b|\bcontact\b|\bauthors?\b|where to send questions|\b(?:created|trained|built|developed|made) (?:the|this) model\b|person or organi[sz]ation developing|open an issue/i.exec(
      text,
    )?.[0]
  const version = versionText.exec(text)
  return { owner, date: dateText.exec(text)?.[1], version: version?.[1] ?? version?.[2] }
}

/**
 * Finds a profile by its name, or reads a team's own: a JSON Schema in JSON or YAML that may refer to ours, as
 * in `allOf: [{$ref: probity/model-card-default@1}]`. It is read from the base where that has it, so that no
 * change sets its own rules.
 */
async function loadProfile(name        , context         )                   {
  if (Object.hasOwn(named, name)) {
    const key = name                      
    const schema                                          = profiles[key]
    const { validate } = await named[key]()
    return profileOf(name, validate             , schema['x-levels'] ?? {})
  }
  const base = await context.base?.()
  const isInBase = (await base?.size(name)) !== undefined
  if (!isInBase && (await context.head.size(name)) === undefined)
    throw new errors/* ConfigError */.xL(
      `\`profile\`: there is no profile or file ${name}${(0,nearest/* didYouMean */.a)(name, Object.keys(named))}`,
    )
  const { text } = await (0,src_text/* readText */.y)(isInBase ? base  : context.head, name)
  const { value, problems } = (0,structure/* parseStructure */.V)(text)
  const [problem] = problems
  if (problem !== undefined)
    throw new errors/* ConfigError */.xL(`${name}, line ${problem.line}: ${problem.message}`, { remedy: problem.fix })
  const { 'x-levels': levels = {} } = (value ?? {})                                           
  const { Ajv } = await __webpack_require__.e(/* import() */ 6223).then(__webpack_require__.t.bind(__webpack_require__, 96223, 19))
  const ajv = new Ajv({ allErrors: true, strict: false })
  for (const schema of Object.values(profiles)) ajv.addSchema(schema)
  let validate           
  try {
    validate = ajv.compile(value          )             
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`${name}: is no valid JSON Schema (${(cause         ).message})`, {
      remedy: 'correct it; ours are in docs/schemas, and may be referred to by their `$id`',
      cause,
    })
  }
  const profile = profileOf(name, validate, levels)
  if (isInBase) profile.note = `The profile ${name} is that of the base.`
  return profile
}

                     
                           
          
          
                                                                                                    
 

function profileOf(name        , validate           , levels                        )          {
  for (const [rule, level] of Object.entries(levels))
    if (!['error', 'warning', 'note', 'off'].includes(level))
      throw new errors/* ConfigError */.xL(
        `${name}: \`x-levels.${rule}\`: expected \`error\`, \`warning\`, \`note\` or \`off\``,
      )
  return {
    name,
    levels: levels                     ,
    check(card) {
      if (validate(cardDocument(card))) return []
      return (validate.errors ?? []).map(({ instancePath, keyword, params, message }) => ({
        path: instancePath
          .split('/')
          .slice(1)
          .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~')),
        keyword,
        params,
        message: message ?? keyword,
      }))
    },
  }
}


/***/ }),

/***/ 13774:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules)
/* harmony export */ });
                                            

/** Every rule, its level unless a profile says otherwise, and what it asks. */
const rules = {
  MC000: ['error', 'a rule is disabled with a reason, and by its name'],
  MC001: ['error', 'there is a card for each model'],
  MC002: ['error', 'the sections that the profile needs are there'],
  MC003: ['error', 'a section says something'],
  MC004: ['error', 'no placeholder is left'],
  MC005: ['warning', 'no text of a template is left'],
  MC010: ['error', 'the front matter is valid YAML, without keys that occur twice or empty list items'],
  MC011: ['error', 'results for Hugging Face name what they must'],
  MC012: ['warning', 'the license is known, and that of the repository'],
  MC013: ['error', 'a structured card fits its schema'],
  MC020: ['error', 'a number is what was measured'],
  MC021: ['warning', 'a metric that a gate holds to a limit is reported'],
  MC022: ['warning', 'fairness is claimed with evidence'],
  MC023: ['warning', 'a result tells its data, its rows and its uncertainty'],
  MC024: ['warning', 'a threshold is the one that was evaluated, a limit the one that is held'],
  MC030: ['warning', 'the card changes with the model, its data and settings'],
  MC031: ['warning', 'date and version are current'],
  MC032: ['error', 'a digest is that of the file'],
  MC040: ['warning', 'links lead somewhere'],
  MC041: ['warning', 'somebody can be asked'],
  MC042: ['warning', 'the groups are those that were measured'],
  MC043: ['warning', 'no personal data and no secret'],
  MC044: ['note', 'monitoring, human oversight and environment are told'],
}                                                                       
                                     

/** A finding before its path and level are known. */
                          
            
                                              
               
                 
             
                                  
                     
                                   
                          
 


/***/ }),

/***/ 83734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ speaksOfOther),
/* harmony export */   b: () => (/* binding */ readStatements)
/* harmony export */ });
/* harmony import */ var _card_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87339);
/* harmony import */ var _evidence_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(42300);
/* harmony import */ var _metric_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12337);
/* harmony import */ var _printed_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30743);
/* harmony import */ var _topics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(63785);






/** A number that a card gives for a metric. */
                                         
                
                                         
               
                                                                                                    
                 
                                                                                                           
                  
                                                                                              
                    
 

/** The numbers of one model, group or split in a table. */
                         
               
                                                                                
                 
                 
                   
 

/** All that a card states: pairs one by one, tables by their series. */
                             
                 
                                              
 

/** Words that say: this number is no result of the model on the evaluation data. */
const otherWords = new Set(
  `target targets goal goals objective objectives threshold thresholds minimum min required requirement requirements
  limit limits floor ceiling baseline baselines previous prior old random chance majority dummy human criteria
  criterion acceptance expected train training cv fold folds support count n std sd interval ci change delta slo sla
  budget tolerance before`.split(/\s+/),
)

/** Whether the words say that the number is none of the evaluated model; `but` are words the evidence has too. */
function speaksOfOther(words                   , but                    = [])          {
  return words.some(word => otherWords.has(word) && !but.includes(word))
}

/** Behind a number in a cell: its interval, its deviation, a remark. */
const remark = /^[\s*_`"']*($|\[|\(|±|\+\/-|<|\\\[)/

/** Behind the number of a pair. A range, an arrow, a fraction or a bound is no value. */
const notAlone =
  /^[*_`"']*\s*(?:→|->|–|—\s*\d|-\s?\d|\/\s?\d|×|x\d|\+(?!\/)|or (?:more|higher|better|above)|and (?:above|up)|minimum|target|required|pp\b|points?\b|\d)/u

/** Reads the numbers that stand in tables and in `metric: value`. */
function readStatements(card      , metricOf              )             {
  const inTables = new Set(card.tables.flatMap(table => table.map(row => row[0]?.line)))
  const isProse = card.format === 'markdown'
  const inLines = (_        , i        ) => (inTables.has(i + 1) ? [] : pairsOf(card, i + 1, metricOf))
  return {
    pairs: [...valuesOf(card, metricOf), ...(isProse ? card.prose.flatMap(inLines) : [])],
    tables: card.tables.map(table => ({
      line: table[0]?.[0]?.line ?? 1,
      series: seriesOf(table, card, metricOf),
    })),
  }
}

const separator = /[:=]/g

/** Another number with its name: `(baseline: 0.73)`. What it is says nothing of the one before it. */
const otherNumber =
  /^[*_`\s]*\(?(?:vs\.?\s|versus\s|against\s)?\s?(?:the |a )?[\p{L}-]{1,30}\s?[:=]?\s?(?:0?\.\d+|\d{1,3}(?:\.\d+)?\s?\\?%)/iu

function pairsOf(card      , line        , metricOf              )           {
  const text = card.plainCode.has(line) ? card.lines[line - 1]  : card.prose[line - 1] 
  const found           = []
  for (const { index } of text.matchAll(separator)) {
    const printed = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .printedAt */ .E)(text, index + 1, line)
    if (printed === undefined || notAlone.test(text.slice(printed.end))) continue
    const before = text.slice(Math.max(0, index - 120), index)
    const label = before.slice(
      Math.max(
        ...[...before.matchAll(/[,;|<>≥≤→{}[\]:=]|\.\s|^\s*[-*+•]\s|\d\.\s|\s[-–—]\s/g)].map(
          cut => cut.index + cut[0].length,
        ),
        0,
      ),
    )
    const named = metricOf(
      label.replace(/[*_`"']+/g, match => (match === '_' ? '_' : ' ')).replace(/\bis\s*$/, ''),
    )
    if (named === undefined) continue
    const sentence = before.slice(before.lastIndexOf('. ') + 1)
    const behind = (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInterval */ .yX)(text.slice(printed.end, printed.end + 200)).replace(otherNumber, '')
    const after = /^[^.,;|]{0,30}/.exec(behind) [0]
    const context = [
      sentence,
      after,
      introduction(card, line),
      ...((0,_card_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .n)(card, line)?.trail.slice(1) ?? []),
    ].flatMap(part => (0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(part).split(' '))
    if (speaksOfOther(context, ['n', 'before'])) continue
    found.push({
      ...printed.number,
      metric: named.metric,
      label: plainLabel(label),
      words: telling(named.rest),
      beside: telling(named.rest),
      isInProse: /\p{L}/u.test(before.slice(0, before.length - label.length)) || goesOn(card, line),
    })
  }
  return found
}

/** The line before a block of code that this line is in: `Scores on the training data:`. */
function introduction(card      , line        )         {
  if (!card.code.has(line)) return ''
  return card.prose.findLast((text, i) => i + 1 < line && !card.code.has(i + 1) && text.trim() !== '') ?? ''
}

/** Whether a line goes on with the sentence of the one before. */
function goesOn(card      , line        )          {
  const isSentence = (text        ) => /[\p{L}\d,;—-]\s*$/u.test(text) && !/^\s*([-*+•#|]|\d+[.)])/.test(text)
  return line > 1 && isSentence(card.prose[line - 2] ) && !separated.test(card.prose[line - 2] )
}

/** A line that holds a pair itself. */
const separated = /[:=][\s*_`]*[~≈]?\d/

const plainLabel = (label        ) =>
  label
    .replace(/[*`"']+/g, '')
    .replace(/\s+/g, ' ')
    .trim()
const telling = (words                   ) => words.filter(word => !_evidence_js__WEBPACK_IMPORTED_MODULE_4__/* .neutral */ .SY.has(word))

/** Headers of columns whose rows are parts of the data. */
const partText =
  /\b(groups?|subgroups?|slices?|segments?|cohorts?|gender|sex|age|race|ethnicity|region|country|languages?|class|label|category|split|fold|subset|dataset|corpus|domain)\b/i

/** A name, or a span of ages or sizes; a count is neither. */
const partName = /\p{L}|^\s*(?:[<>≥≤]\s?\d+|\d+\s?(?:\+|[-–]\s?\d+))\s*$/u

/** Metrics in the header, a model or group a row; or metrics down the side, a model or split a column. */
function seriesOf(table                        , card      , metricOf              )           {
  const [header = [], ...rows] = table
  const trail =
    (0,_card_js__WEBPACK_IMPORTED_MODULE_2__/* .sectionAt */ .n)(card, header[0]?.line ?? 1)
      ?.trail.slice(1)
      .flatMap(title => (0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(title).split(' ')) ?? []
  if (speaksOfOther(trail, ['threshold', 'thresholds', 'limit', 'limits', 'n'])) return []
  const metricColumn = header.findIndex(cell => /^(metric|measure)s?$/i.test(cell.text))
  // Else the first column holds the names, unless it holds a metric itself.
  const nameColumn = metricColumn >= 0 || metricOf(header[0]?.text ?? '') !== undefined ? metricColumn : 0
  const metricRows = rows.filter(row => metricOf(row[nameColumn]?.text ?? '') !== undefined)
  const columns = header.flatMap((cell, j) => {
    const named = j === nameColumn ? undefined : metricOf(cell.text)
    return named === undefined ? [] : [{ j, cell, named }]
  })

  const numberIn = (
    cell                       ,
    metric           ,
    words                   ,
    { metric: name, rest }             ,
  )           => {
    if (cell === undefined) return []
    const line = card.lines[cell.line - 1] 
    const inner = cell.from + (line[cell.from] === '|' ? 1 : 0)
    const printed = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .printedAt */ .E)(line, inner, cell.line)
    if (
      printed === undefined ||
      printed.end > cell.to ||
      !remark.test(line.slice(printed.end, cell.to).replace(/\|$/, ''))
    )
      return []
    const isPercent = printed.number.isPercent || metric.text.includes('%')
    return [
      {
        ...printed.number,
        isPercent,
        metric: name,
        label: metric.text,
        words: telling(words),
        beside: telling(rest),
        isInProse: false,
      },
    ]
  }

  if (metricRows.length > columns.length) {
    const isNumber = (j        ) =>
      metricRows.some(row => row[j] !== undefined && /^[~≈]?[-−]?[\d.]/.test(row[j].text))
    return header.flatMap((cell, j)           => {
      if (j === nameColumn || !isNumber(j)) return []
      const numbers = metricRows.flatMap(row => {
        const named = metricOf(row[nameColumn] .text) 
        const others = row
          .filter((_, k) => k !== nameColumn && !isNumber(k))
          .flatMap(other => (0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(other.text).split(' '))
        return numberIn(row[j], row[nameColumn] , [...named.rest, ...others].filter(Boolean), named)
      })
      return [{ label: (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInterval */ .yX)(cell.text), isPart: false, isBold: cell.isBold, numbers }]
    })
  }
  if (columns.length === 0) return []
  const isMetric = (k        ) => columns.some(({ j }) => j === k)
  const isPart = header.some((cell, k) => !isMetric(k) && partText.test((0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(cell.text)))
  return rows.map(row => {
    const names = row.filter((cell, k) => !isMetric(k) && (k === 0 || partName.test(cell.text)))
    return {
      label: (0,_metric_name_js__WEBPACK_IMPORTED_MODULE_1__/* .withoutInterval */ .yX)(names.map(cell => cell.text).join(isPart ? ' | ' : ' ')),
      isPart,
      isBold: names.length > 0 && names[0] .isBold,
      numbers: columns.flatMap(({ j, cell, named }) => numberIn(row[j], cell, named.rest, named)),
    }
  })
}

/** Numbers of a structured card and of `model-index`: `accuracy: 0.9`, and `{type: accuracy, value: 0.9}`. */
function valuesOf(card      , metricOf              )           {
  const all = card.structure?.entries ?? []
  // What else front matter holds are settings.
  const entries = card.format === 'markdown' ? all.filter(({ path }) => path[0] === 'model-index') : all
  const scalarAt = new Map(entries.map(entry => [entry.path.join('\0'), entry.scalar]))
  const beside = (path                              , key        ) =>
    scalarAt.get([...path.slice(0, -1), key].join('\0'))
  return entries.flatMap(({ path, line, scalar, column })           => {
    const source = column === undefined ? '' : card.lines[line - 1] .slice(...column)
    const number = (0,_printed_js__WEBPACK_IMPORTED_MODULE_0__/* .printedAt */ .E)(source.replace(/^["']/, ''), 0, line)?.number
    const key = path.findLast(part => typeof part === 'string')
    if (
      number === undefined ||
      key === undefined ||
      column === undefined ||
      (typeof scalar !== 'number' && !/^[\d.,%\s-]+$/.test(String(scalar)))
    )
      return []
    const label = key === 'value' ? String(beside(path, 'type') ?? beside(path, 'name') ?? '') : key
    const named = metricOf(label)
    const slice = key === 'value' ? String(beside(path, 'slice') ?? '') : ''
    const above = path
      .slice(0, -1)
      .filter(part => typeof part === 'string')
      .flatMap(part => (0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(part).split(' '))
    if (named === undefined || speaksOfOther([...above, ...named.rest])) return []
    const shift = column[0] + (/^["']/.test(source) ? 1 : 0)
    const words = [...named.rest, ...(0,_topics_js__WEBPACK_IMPORTED_MODULE_3__/* .plainTitle */ .D4)(slice).split(' ')].filter(Boolean)
    return [
      {
        ...number,
        from: number.from + shift,
        to: number.to + shift,
        metric: named.metric,
        label,
        words: telling(words),
        beside: [],
        isInProse: false,
      },
    ]
  })
}


/***/ }),

/***/ 14388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ parseStructure)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88009);


/** One value of a YAML or JSON text, and where it stands. */
                        
                                        
                                    
                                                          
              
                                                                            
                  
                                                                                   
                                     
 

/** A YAML or JSON text as data with places. */
                            
                
                  
                                                                                      
                                                            
 

/** Entries of one text; a card has some dozens. */
const mostEntries = 50_000

/**
 * Reads YAML 1.2, of which JSON is a part. Nothing is thrown: what is wrong is among the problems, by line.
 *
 * Aliases are refused, since nine lines of them can stand for a billion values; so are keys that occur twice.
 *
 * @param firstLine the line of the file at which the text begins, from 1.
 */
function parseStructure(text        , firstLine = 1)            {
  const counter = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN()
  const lineAt = (offset        ) => counter.linePos(offset).line + firstLine - 1
  const found            = { value: undefined, entries: [], problems: [] }
  const problem = (line        , message        , fix        ) => {
    found.problems.push({ line, message, fix })
  }

  function visit(node         , path               , keyAt         )       {
    if (found.entries.length >= mostEntries)
      throw new Refused(firstLine, 'holds too many values', 'shorten it')
    const [from, to] = (node               )?.range ?? [keyAt ?? 0, keyAt ?? 0]
    const line = lineAt(keyAt ?? from)
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node)) throw new Refused(line, 'uses an alias (`*name`)', 'write the value out')
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) || node === null || node === undefined) {
      const { col, line: own } = counter.linePos(from)
      found.entries.push({
        path,
        line,
        scalar: (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(node) ? node.value : null,
        ...(own + firstLine - 1 === line
          ? { column: [col - 1, col - 1 + to - from]                     }
          : {}),
      })
      return
    }
    if (path.length > 0) found.entries.push({ path, line })
    if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(node)) for (const [i, item] of node.items.entries()) visit(item, [...path, i])
    if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(node)) return
    const keys = new Set        ()
    for (const pair of node.items) {
      if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isPair */ .tO)(pair)) continue
      const key = String((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(pair.key) ? pair.key.value : pair.key)
      const at = (pair.key               )?.range?.[0]
      if (keys.has(key)) problem(lineAt(at ?? from), `the key \`${key}\` occurs twice`, 'keep one of the two')
      keys.add(key)
      visit(pair.value, [...path, key], at)
    }
  }

  try {
    // Keys that occur twice are looked for above: the parser's own search takes quadratic time.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__.parseDocument)(text, { uniqueKeys: false, lineCounter: counter, logLevel: 'silent' })
    const [error] = document.errors
    if (error !== undefined) {
      // The parser reports what it throws itself: a stack that overflows.
      const isDeep = /call stack/.test(error.message)
      const what = error.message.replace(/ at line \d+[\s\S]*$/, '')
      problem(
        lineAt(error.pos[0]),
        isDeep ? 'is nested too deeply' : `is not valid YAML: ${what}`,
        'correct it',
      )
      return found
    }
    visit(document.contents, [])
    found.value = document.toJS({ maxAliasCount: 0 })
  } catch (error) {
    if (error instanceof Refused) problem(error.line, error.message, error.fix)
    else if (error instanceof RangeError) problem(firstLine, 'is nested too deeply', 'flatten it')
    else throw error
    found.entries = []
  }
  return found
}

class Refused extends Error {
           line        
           fix        

  constructor(line        , message        , fix        ) {
    super(message)
    this.line = line
    this.fix = fix
  }
}


/***/ }),

/***/ 52054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ readText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);


/** Of a card or a profile. The longest of 83 real cards has 32 kB. */
const mostBytes = 256 * 1024

/** A text file as it is stored. */
                           
              
                   
                                   
              
 

/**
 * Reads a text file whole. Throws a `DataError` for one that is too long, is no UTF-8 or holds a null byte.
 */
async function readText(revision          , path        , most = mostBytes)                    {
  const size = await revision.size(path)
  if (size === undefined) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('there is no such file', { path })
  if (size > most)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(
      `is ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(size, 'byte')} long, and at most ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(most, 'byte')} are read`,
      { path },
      { remedy: 'keep tables of results and figures in files of their own, and link them' },
    )
  const source = await revision.open(path)
  const bytes = new Uint8Array(size)
  try {
    for (let at = 0; at < size; ) {
      const count = await source.read(bytes, at)
      if (count === 0) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('was cut while it was read', { path, byteOffset: at })
      at += count
    }
  } finally {
    source.close()
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('holds a null byte, so it is no text', { path, byteOffset: zero }, inUtf8)
  try {
    return { path, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL('is not UTF-8', { path }, { ...inUtf8, cause })
  }
}

const inUtf8 = { remedy: 'store it as text in UTF-8' }


/***/ }),

/***/ 63785:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ plainTitle),
/* harmony export */   eO: () => (/* binding */ topicFinder),
/* harmony export */   vp: () => (/* binding */ topics)
/* harmony export */ });
/** What a section of a card can be about, in the order in which a card tells it. */
const topics = {
  model_details: 'Model details',
  intended_use: 'Intended use',
  out_of_scope: 'Out-of-scope use',
  how_to_use: 'How to use',
  training_data: 'Training data',
  training_procedure: 'Training procedure',
  evaluation_data: 'Evaluation data',
  metrics: 'Metrics',
  evaluation_results: 'Evaluation results',
  factors: 'Factors',
  limitations: 'Limitations',
  ethical: 'Ethical considerations',
  recommendations: 'Recommendations',
  explainability: 'Explainability',
  security_privacy: 'Security and privacy',
  monitoring: 'Monitoring',
  human_oversight: 'Human oversight',
  environmental: 'Environmental impact',
  versioning: 'Version',
  contact: 'Contact',
  license: 'License',
  citation: 'Citation',
}         
                                       

/** A topic, and the words of the title by which it was known. */
                             
           
               
 

/**
 * Titles seen in 83 public cards. A phrase counts wherever it stands in a title; `=phrase` only as the whole
 * title. `*` ends a word in any way.
 */
const aliases                                   = {
  model_details: [
    '=model',
    '=models',
    '=overview',
    '=about',
    '=summary',
    '=description',
    'model detail*',
    'model description',
    'model overview',
    'model information',
    'model summary',
    'model type*',
    'model date',
    'model version*',
    'model architecture',
    'model name',
    'short description',
    'full description',
    'general information',
    'about the model',
    'what is this model',
  ],
  intended_use: [
    'intended use*',
    'intended user*',
    'intended purpose',
    'use case*',
    '=use',
    '=uses',
    '=users',
    'direct use*',
    'downstream use*',
    'model use*',
    'primary use*',
    'primary intended',
    '=purpose',
    'purpose and scope',
    'evaluated use',
    'in scope',
    'intended for',
  ],
  out_of_scope: [
    'out of scope',
    'misuse*',
    'prohibited use*',
    'not intended',
    'not be used',
    'not to use',
    'unsuitable use*',
    'unintended use*',
  ],
  how_to_use: [
    'how to use',
    'how to get started',
    'get started',
    'getting started',
    'quick start',
    'quickstart',
    'quick usage',
    'quick prediction',
    '=usage',
    '=example',
    '=examples',
    '=inference',
    'basic usage',
    'example usage',
    'usage example*',
    'how to run',
  ],
  training_data: [
    'training data*',
    'train data',
    'training dataset*',
    'training validation data',
    'pre training data',
    'training set',
    '=data',
    '=dataset',
    '=datasets',
    'dataset*',
    'data overview',
    'data source*',
    'source dataset',
    'data and performance',
    'data lineage',
  ],
  training_procedure: [
    'training procedure',
    'training detail*',
    'training process',
    'training approach',
    'training method*',
    'training config*',
    'training setup',
    'training factor*',
    'training hyperparameter*',
    'hyperparameter*',
    'preprocessing',
    '=training',
    'start training',
    'optimizer',
  ],
  evaluation_data: [
    'evaluation data*',
    'eval data',
    'test data*',
    'testing data*',
    'test set*',
    'validation data*',
    'evaluation set',
    'evaluation dataset*',
    'held out data',
  ],
  metrics: [
    '=metric',
    'metrics',
    'performance measure*',
    'decision threshold*',
    'evaluation metric*',
    'success criteria',
  ],
  evaluation_results: [
    'performance',
    '=results',
    'result*',
    'evaluation result*',
    '=evaluation',
    '=evaluations',
    'model evaluation',
    'evaluation strategy',
    'evaluation summary',
    'quantitative',
    'benchmark*',
    'test accuracy',
  ],
  factors: [
    '=factors',
    'factors metrics',
    'demographic*',
    'subgroup*',
    'performance factor*',
    'relevant factor*',
    'groups',
  ],
  limitations: [
    'limitation*',
    'caveat*',
    'risks',
    'bias',
    'biases',
    'known issue*',
    'tradeoff*',
    'trade off*',
    'failure mode*',
    'weakness*',
  ],
  ethical: [
    'ethic*',
    'fairness',
    'bias risks',
    'bias evaluation',
    'safety bias',
    'broader implication*',
    'broader impact*',
    'social impact',
    'societal impact',
    'responsibility',
    'responsible',
    'critical risk*',
    'bias analysis',
  ],
  recommendations: ['recommendation*', 'mitigation*', 'mitigating'],
  explainability: [
    'explainab*',
    'interpretab*',
    'explanation*',
    'feature importance*',
    'model examination',
    'shap',
    'xai',
  ],
  security_privacy: ['privacy', 'security', 'data protection', 'cyber*', 'adversarial'],
  monitoring: ['monitor*', 'drift', 'maintenance', 'retraining', 'rollback', 'update policy'],
  human_oversight: ['human oversight', 'human review', 'human in the loop', 'oversight'],
  environmental: ['environmental', 'carbon', 'co2', 'energy', 'emissions'],
  versioning: [
    'version*',
    'model date',
    'release date',
    'changelog',
    'change log',
    'revision*',
    'release note*',
    'last updated',
    'news updates',
  ],
  contact: [
    'contact*',
    'owner*',
    'author*',
    'maintainer*',
    'maintained by',
    'feedback',
    'developed by',
    '=developer',
    '=developers',
    'model developer*',
    '=team',
    'where to send',
    'responsible person',
  ],
  license: ['license*', 'licence*', 'licensing'],
  citation: ['citation*', 'cite', 'bibtex', 'how to cite'],
}

/**
 * A title as it is compared: lower case, without numbering, emoji and punctuation.
 *
 * @example plainTitle('3.1 Out-of-Scope Use Cases 🚫') // 'out of scope use cases'
 */
function plainTitle(title        )         {
  return title
    .normalize('NFKC')
    .replace(/^\p{Ll}+\p{Lu}[\p{L}\d]*$/u, key => key.replace(/\p{Lu}/gu, ' $&'))
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(\d+ )+(?=\p{L})/u, '')
}

/** Finds what a title is about. */
                                                         

/** A finder that knows the aliases above and those of a team: topic, then titles. */
function topicFinder(more                                              = {})              {
  const known = Object.entries(aliases).map(([id, phrases]) => ({
    id: id         ,
    phrases: [...phrases, ...(more[id] ?? [])].map(phrase => ({
      isWhole: phrase.startsWith('='),
      isPrefix: phrase.endsWith('*'),
      text: plainTitle(phrase),
    })),
  }))
  return title => {
    const plain = plainTitle(title)
    const padded = ` ${plain} `
    return known.flatMap(({ id, phrases }) => {
      const hit = phrases.find(({ isWhole, isPrefix, text }) =>
        isWhole ? plain === text : padded.includes(isPrefix ? ` ${text}` : ` ${text} `),
      )
      return hit === undefined ? [] : [{ id, alias: hit.text }]
    })
  }
}


/***/ })

};
