export const id = 261;
export const ids = [261,570];
export const modules = {

/***/ 66850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ canonicalJson),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);


/** JSON with the keys of every object in code-point order and no white space: equal values, equal text. */
function canonicalJson(value         )         {
  if (Array.isArray(value)) return `[${value.map(item => canonicalJson(item ?? null)).join(',')}]`
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).filter(([, item]) => item !== undefined)
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
function digestOf(value         )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(canonicalJson(value)).digest('hex')
}


/***/ }),

/***/ 54671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S$: () => (/* binding */ sliceText),
/* harmony export */   hv: () => (/* binding */ groupName),
/* harmony export */   xj: () => (/* binding */ isAttribute)
/* harmony export */ });
                                       
                                           

/**
 * Which part of the data a number speaks of: `{}` the whole table, `{race: 'Asian'}` one group,
 * `{gender: 'f', age_band: '60+'}` an intersection, `{attribute: 'race'}` a number about all groups of a
 * column. `null` is the group of the rows whose value is missing.
 */
                                                           

/** Lower and upper bound, at the result's `confidence`. */
                                                

/** A number with its slice, sample size and interval. `value` is null where the number is undefined. */
                              
                
              
                      
                           
                                                                                                        
           
                                                         
                         
                                                                 
                 
 

/** Who accepted it, why and until which day. */
                         
               
                
                                        
                 
 

/** How a number changed from the base to here. */
                         
               
                           
                          
                    
                                                       
                
 

/** A measurement held against a limit. */
                        
                                                                          
            
                
                                                                   
               
              
                  
              
                                                                      
                             
                      
                           
           
                         
                                                                            
                       
                                                     
                                                 
                                                                                            
                
                                                
                 
                                                                   
                                                                                                             
                                                                            
                 
                                                   
                                                        
 

/** A located problem: the SARIF notion. */
                          
              
                                     
              
               
                 
                 
             
                                                                                  
                     
                                                                                                              
                      
                                       
                 
 

/**
 * A cell of an exhibit. A text is a value from the repository or our own word: both are escaped alike.
 * A number is a count of rows (people): a renderer that posts hides it where it is under `minCell`.
 * An estimate is a number with its interval and denominator, and is hidden with its denominator.
 */
                                                    
                           
                      
                           
           
 

/** A table, as data. Where `chart` names a column of estimates, a renderer draws it between `min` and `max`. */
                          
               
                                                                   
                
                                                      
                                    
               
 

/** A file that the result speaks of, by its digest. */
                          
              
                                                                                       
                            
 

/** What was read, and what was not and why. */
                           
                                                       
                                             
 

/** All that a gate says. Plain JSON; renderers and evidence know nothing else. */
                             
                            
              
                                                                                        
            
                  
                              
                  
                                          
                    
                 
                     
                             
                     
                                                                                                            
                 
                     
                    
                                                   
                        
                                         
 

/** `race = Asian`, `gender = f & age_band = 60+`, `race` for a whole attribute, `all rows` for the whole table. */
function sliceText(slice       )         {
  const entries = Object.entries(slice)
  if (entries.length === 0) return 'all rows'
  if (isAttribute(slice)) return slice.attribute          
  return entries.map(([column, value]) => `${column} = ${groupText(value)}`).join(' & ')
}

/** The values alone: `f & 60+`. For a table whose head names the columns. */
function groupName(slice       )         {
  return Object.values(slice).map(groupText).join(' & ')
}

/** Whether the slice stands for all groups of an attribute. */
function isAttribute(slice       )          {
  return Object.keys(slice).length === 1 && typeof slice.attribute === 'string'
}

function groupText(value               )         {
  return value === null ? '(missing)' : value === '' ? '(empty)' : value
}


/***/ }),

/***/ 26317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Dp: () => (/* binding */ peopleText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   XY: () => (/* binding */ distinctTexts),
/* harmony export */   hF: () => (/* binding */ minCell),
/* harmony export */   lT: () => (/* binding */ countText),
/* harmony export */   so: () => (/* binding */ listText)
/* harmony export */ });
/** Counts under this are never posted: they may single out a person. */
const minCell = 10

/** `1234567` as `1,234,567`. Without Intl, whose data differ between builds of Node. */
function countText(count        )         {
  return Math.round(count)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A count of people for a reader: `fewer than 10` where it is under `minCell`. Zero says nothing of anybody. */
function peopleText(count        )         {
  return count > 0 && count < minCell ? `fewer than ${minCell}` : countText(count)
}

/** `1 row`, `2 rows`. */
function plural(count        , noun        , nouns = `${noun}s`)         {
  return `${countText(count)} ${count === 1 ? noun : nouns}`
}

/**
 * A number for a reader: three decimals at the most, none from a thousand on; `−0` is `0`; a tiny number
 * keeps two significant digits.
 *
 * @example numberText(0.52319) // '0.523'
 * @example numberText(-12345.6) // '−12,346'
 */
function numberText(value        , decimals = 3)         {
  if (Number.isNaN(value)) return 'not a number'
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞'
  const size = Math.abs(value)
  const sign = value < 0 ? '−' : ''
  if (size >= 1e15) return sign + size.toExponential(2)
  if (Number.isInteger(value)) return sign + countText(size)
  if (size < 10 ** -decimals) return sign + size.toPrecision(2)
  const text = size.toFixed(size < 1000 ? decimals : decimals - 3)
  return sign + text.replace(/^\d+/, whole => countText(Number(whole)))
}

/** The number that a text of `numberText` stands for. */
const parsed = (text        ) => Number(text.replace('−', '-').replaceAll(',', ''))

/**
 * A value and its limit so that the texts compare as the numbers do: decimals of the value grow until then.
 *
 * @example distinctTexts(0.20004, 0.2) // ['0.20004', '0.2']
 */
function distinctTexts(value        , limit        )                   {
  const plain = Number.isInteger(limit) ? numberText(limit) : String(limit).replace('-', '−')
  for (let decimals = 3; decimals <= 15; decimals++) {
    const text = numberText(value, decimals)
    if (Math.sign(parsed(text) - limit) === Math.sign(value - limit)) return [text, plain]
  }
  return [Number.isFinite(value) ? String(value).replace('-', '−') : numberText(value), plain]
}

/** `a`, `a and b`, `a, b and c`; after `most` names `and N more`. */
function listText(names                   , most = 8)         {
  if (names.length === 0) return ''
  if (names.length === 1) return names[0] 
  if (names.length > most) return `${names.slice(0, most).join(', ')} and ${names.length - most} more`
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Cuts a text at `most` UTF-16 units (one at the least) without splitting a surrogate pair, and says so with `…`. */
function cut(text        , most        )         {
  if (text.length <= most) return text
  let end = Math.max(most, 1) - 1
  const code = text.charCodeAt(end - 1)
  if (code >= 0xd800 && code < 0xdc00) end--
  return `${text.slice(0, end)}…`
}


/***/ }),

/***/ 13261:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* reexport */ gate),
  schema: () => (/* reexport */ schema.schema),
  schemas: () => (/* reexport */ schemas)
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
// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var src_result = __webpack_require__(54671);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/validate-result.js
var validate_result = __webpack_require__(17770);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/topics.js
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/metric-name.js


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
    const plain = plainTitle(name)
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
    const plain = plainTitle(withoutInterval(label))
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

// EXTERNAL MODULE: ./node_modules/.pnpm/yaml@2.9.1/node_modules/yaml/dist/index.js
var dist = __webpack_require__(88009);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/structure.js


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
  const counter = new dist/* LineCounter */.HN()
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
    if ((0,dist/* isAlias */.Vj)(node)) throw new Refused(line, 'uses an alias (`*name`)', 'write the value out')
    if ((0,dist/* isScalar */.jn)(node) || node === null || node === undefined) {
      const { col, line: own } = counter.linePos(from)
      found.entries.push({
        path,
        line,
        scalar: (0,dist/* isScalar */.jn)(node) ? node.value : null,
        ...(own + firstLine - 1 === line
          ? { column: [col - 1, col - 1 + to - from]                     }
          : {}),
      })
      return
    }
    if (path.length > 0) found.entries.push({ path, line })
    if ((0,dist/* isSeq */.oP)(node)) for (const [i, item] of node.items.entries()) visit(item, [...path, i])
    if (!(0,dist/* isMap */.jh)(node)) return
    const keys = new Set        ()
    for (const pair of node.items) {
      if (!(0,dist/* isPair */.tO)(pair)) continue
      const key = String((0,dist/* isScalar */.jn)(pair.key) ? pair.key.value : pair.key)
      const at = (pair.key               )?.range?.[0]
      if (keys.has(key)) problem(lineAt(at ?? from), `the key \`${key}\` occurs twice`, 'keep one of the two')
      keys.add(key)
      visit(pair.value, [...path, key], at)
    }
  }

  try {
    // Keys that occur twice are looked for above: the parser's own search takes quadratic time.
    const document = (0,dist.parseDocument)(text, { uniqueKeys: false, lineCounter: counter, logLevel: 'silent' })
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/evidence.js



                                         


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
    const { entries, problems } = parseStructure(file.text)
    const [problem] = problems
    if (problem !== undefined)
      throw new errors/* DataError */.fL(
        `line ${problem.line} ${problem.message}`,
        { path: file.path },
        { remedy: problem.fix },
      )
    leaves.push(...leavesOf(entries, file.path))
  }
  const measured = all.filter(({ measurements }) => measurements.length > 0)
  const metricOf = metricFinder([
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
      const isSmall = n > 0 && n < src_text/* minCell */.hF
      if (value === null || named === undefined || isSmall) return []
      const isLoose = (0,src_result/* isAttribute */.xj)(slice) && !('limit' in one)
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
      .filter(({ name }) => /^((decision|classification) )?threshold$/.test(plainTitle(name)))
      .map(({ value, source }) => ({ value, source })),
    results: all,
  }
}

const isAll = (slice       ) => Object.keys(slice).length === 0

/** The words of a name, without those that tell nothing. */
function wordsOf(name        )           {
  return plainTitle(name)
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
    return (0,validate_result/* validate */.t)(value) ? (value              ) : undefined
  } catch {
    return undefined
  }
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/card.js
                                               
                                             

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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/printed.js
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/stated.js






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
    const printed = printedAt(text, index + 1, line)
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
    const behind = withoutInterval(text.slice(printed.end, printed.end + 200)).replace(otherNumber, '')
    const after = /^[^.,;|]{0,30}/.exec(behind) [0]
    const context = [
      sentence,
      after,
      introduction(card, line),
      ...(sectionAt(card, line)?.trail.slice(1) ?? []),
    ].flatMap(part => plainTitle(part).split(' '))
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
const telling = (words                   ) => words.filter(word => !neutral.has(word))

/** Headers of columns whose rows are parts of the data. */
const partText =
  /\b(groups?|subgroups?|slices?|segments?|cohorts?|gender|sex|age|race|ethnicity|region|country|languages?|class|label|category|split|fold|subset|dataset|corpus|domain)\b/i

/** A name, or a span of ages or sizes; a count is neither. */
const partName = /\p{L}|^\s*(?:[<>≥≤]\s?\d+|\d+\s?(?:\+|[-–]\s?\d+))\s*$/u

/** Metrics in the header, a model or group a row; or metrics down the side, a model or split a column. */
function seriesOf(table                        , card      , metricOf              )           {
  const [header = [], ...rows] = table
  const trail =
    sectionAt(card, header[0]?.line ?? 1)
      ?.trail.slice(1)
      .flatMap(title => plainTitle(title).split(' ')) ?? []
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
    const printed = printedAt(line, inner, cell.line)
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
          .flatMap(other => plainTitle(other.text).split(' '))
        return numberIn(row[j], row[nameColumn] , [...named.rest, ...others].filter(Boolean), named)
      })
      return [{ label: withoutInterval(cell.text), isPart: false, isBold: cell.isBold, numbers }]
    })
  }
  if (columns.length === 0) return []
  const isMetric = (k        ) => columns.some(({ j }) => j === k)
  const isPart = header.some((cell, k) => !isMetric(k) && partText.test(plainTitle(cell.text)))
  return rows.map(row => {
    const names = row.filter((cell, k) => !isMetric(k) && (k === 0 || partName.test(cell.text)))
    return {
      label: withoutInterval(names.map(cell => cell.text).join(isPart ? ' | ' : ' ')),
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
    const number = printedAt(source.replace(/^["']/, ''), 0, line)?.number
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
      .flatMap(part => plainTitle(part).split(' '))
    if (named === undefined || speaksOfOther([...above, ...named.rest])) return []
    const shift = column[0] + (/^["']/.test(source) ? 1 : 0)
    const words = [...named.rest, ...plainTitle(slice).split(' ')].filter(Boolean)
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/compare.js

                                                          


                                           



/** What became of one number of the card. */
                        
                
                                                                                                    
                                          
                                                                              
                     
 

/**
 * Whether a printed number is a measured one, rounded to as many digits: off by at most half a unit of its last
 * digit, or a whole one where it says "about". A share may be printed in per cent.
 *
 * @example isRounded({ value: 0.87, decimals: 2, ... }, 0.874, 'accuracy') // true
 */
function isRounded(printed         , measured        , metric        )          {
  const isScaled =
    printed.isPercent || (isShare(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const scale = isScaled ? 100 : 1
  // `1` for an accuracy is 1.000, and not everything from one half on.
  const decimals = isShare(metric) && !isScaled && printed.decimals === 0 ? 3 : printed.decimals
  const unit = 10 ** -decimals / scale
  const slack = (printed.isAbout ? 1 : 0.5) * unit
  return Math.abs(printed.value / scale - measured) <= slack * (1 + 1e-9) + 1e-12
}

/** A measured number in the way in which the card prints this one: in per cent or not, with as many digits or more. */
function printLike(printed         , measured        , metric        )         {
  const isScaled =
    printed.isPercent || (isShare(metric) && Math.abs(measured) <= 1 && Math.abs(printed.value) > 1)
  const least = isScaled ? 1 : isShare(metric) || Math.abs(measured) < 100 ? 3 : 0
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
    groups: numbers.map(({ slice }) => slice).filter(slice => !isAll(slice) && !(0,src_result/* isAttribute */.xj)(slice)),
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
  if (candidates.length === 0 || speaksOfOther(words, own)) return []
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
  const ofGroup = all.filter(({ slice }) => !isAll(slice) && names(label, slice))
  if (ofGroup.length > 0) {
    const candidates = mostSpecific(ofGroup)
    const isNarrower = candidates.every(({ slice }) => namesMore(text, label, slice, known.groups))
    return { candidates: isNarrower ? [] : candidates, unknown: false }
  }
  const overall = all.filter(({ slice }) => isAll(slice))
  const whole = (overall.length > 0 ? overall : all.filter(({ slice }) => 'attribute' in slice))
    // `train: {accuracy: 1}` is meant only where the card says so.
    .filter(({ words: own }) => !speaksOfOther(own, words))
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
  if ((0,src_result/* isAttribute */.xj)(slice)) return padded.includes(` ${plainGroup(slice.attribute )} `)
  return Object.entries(slice).every(([column, value]) => {
    const isSaid = padded.includes(` ${plainGroup(value ?? 'missing') || 'empty'} `)
    // `1` says nothing unless the column is named too.
    return isSaid && (!/^\d+$/.test(value ?? '') || padded.includes(` ${plainGroup(column)} `))
  })
}

/** A name of a group as it is compared: women are female, and men male. */
const plainGroup = (text        ) =>
  plainTitle(text)
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
  if (!(0,src_result/* isAttribute */.xj)(slice) && groups.some(isOther)) return true
  const own = Object.entries(slice)
    .flat()
    .map(part => plainGroup(part ?? 'missing'))
  return text.split(/\s(?:&|and|×|x|\/)\s|[,|·]/).some(part => {
    const plain = plainGroup(part)
    const isOwn = own.some(name => ` ${plain} `.includes(` ${name} `) || ` ${name} `.includes(` ${plain} `))
    return plain !== '' && !isOwn && !isWhole.test(plain) && wordsOf(part).length > 0
  })
}

/** `female & 60+` names `female` too, and `gender & age_band` both: the slice of most words is meant. */
function mostSpecific(found                     )             {
  const words = ({ slice }          ) => plainTitle(Object.values(slice).join(' ')).split(' ').length
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
    .map(series => ({ ...series, words: wordsOf(series.label) }))
    .filter(
      ({ words }) =>
        !speaksOfOther(
          words,
          numbers.flatMap(number => number.words),
        ),
    )
  const check = ({ numbers: stated, label, words }                           ) =>
    stated.flatMap(one =>
      compareOne(one, [...words, ...one.words, ...plainTitle(label).split(' ')], label, measured),
    )
  const isKnown = ({ label, words }                           ) =>
    numbers.some(
      ({ slice, words: own }) =>
        (!isAll(slice) && names(label, slice)) || own.some(word => words.includes(word)),
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
  return isAll(slice) ? `${name} (${source})` : `${name} of ${(0,src_result/* sliceText */.S$)(slice)} (${source})`
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/rules/rules.js
                                            

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

const isValid = ({ rule, reason }          ) => rule in rules && rule !== 'MC000' && /\p{L}/u.test(reason)

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
            rule in rules
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
    JSON.stringify([rule, reason, sectionAt(of, line)?.title])
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
    const same = candidates.find(({ value }) => isRounded(printed, value, candidates[0] .metric))
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
  const found = numbersOf(card.prose[line - 1] , line)
  return found.findLast(({ from }) => from < at) ?? found.find(({ from }) => from > at)
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/placeholder.js
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/read-card.js


                                              



                                         
                                                     

/** Reads a card of any format: by the name of the file, and for JSON and YAML by what is in it. */
function readCard({ path, bytes, text }          , topicsOf             )       {
  const lines = text.split(/\r\n|\n|\r/)
  const card       = {
    path,
    format: 'markdown',
    sha256: (0,external_node_crypto_.createHash)('sha256').update(bytes).digest('hex'),
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
  if (matter > 0) card.structure = parseStructure(lines.slice(1, matter - 1).join('\n'), 2)
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
  const text = placeholders(line).reduce((rest, { text: found }) => rest.replace(found, ' '), line)
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
  const structure = parseStructure(text)
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
  if (typeof value !== 'object' || value === null) return 'structured'
  if ('bomFormat' in value || 'modelCard' in value) return 'cyclonedx'
  return 'model_details' in value ? 'model-card-toolkit' : 'structured'
}

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
      const section = bestSection(card, name)
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

const topicTitle = (id        ) => (id in topics ? topics[id                       ] : id)

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
    for (const { text } of placeholders(line))
      found.push({
        rule: 'MC004',
        line: i + 1,
        message: `the placeholder ${text} is still there`,
        fix: 'replace it by what is so, or say why it is not known',
      })
    const plain = plainTitle(line)
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
        const right = printLike(stated, against[0] .value, stated.metric)
        return text.slice(0, stated.from) + right + text.slice(stated.to)
      }, source)
    for (const [i, { stated, against }] of onLine.entries()) {
      const [measured] = against
      found.push({
        rule: 'MC020',
        line,
        message: `the card says ${stated.label} ${shown(stated)}, and ${evidenceText(measured )} is ${printLike(stated, measured .value, stated.metric)}${stated.isPercent ? ' %' : ''}`,
        fix: `write ${printLike(stated, measured .value, stated.metric)}; if the number is of something else (a target, another model or data), say so beside it`,
        // One change of a line carries all its numbers.
        ...(i === 0 ? { suggestion } : {}),
      })
    }
  }
  for (const { stated, against } of checks.filter(({ outcome }) => outcome === 'unsure')) {
    const values = [...new Set(against.map(({ value }) => printLike(stated, value, stated.metric)))]
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-profile-default.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/model-card-default@1","title":"ModelCard (default)","description":"A model card as its rules see it: sections by topic, front matter as metadata.","type":"object","required":["sections","metadata"],"properties":{"sections":{"type":"object","required":["model_details","intended_use","training_data","evaluation_results","limitations","ethical"],"properties":{"model_details":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"intended_use":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"training_data":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"evaluation_results":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"limitations":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"ethical":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}}}},"metadata":{"type":"object"},"owner":{"type":"string"},"date":{"type":"string"},"version":{"type":"string"}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/model-card-default@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sections !== undefined){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_details === undefined){
const err2 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "model_details"},message:"must have required property '"+"model_details"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.intended_use === undefined){
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended_use"},message:"must have required property '"+"intended_use"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.training_data === undefined){
const err4 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.evaluation_results === undefined){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_results"},message:"must have required property '"+"evaluation_results"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.limitations === undefined){
const err6 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.ethical === undefined){
const err7 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "ethical"},message:"must have required property '"+"ethical"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.model_details !== undefined){
let data1 = data0.model_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words !== undefined){
let data2 = data1.words;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err8 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 3 || isNaN(data2)){
const err9 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err10 = {instancePath:instancePath+"/sections/model_details",schemaPath:"#/properties/sections/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.intended_use !== undefined){
let data3 = data0.intended_use;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.words !== undefined){
let data4 = data3.words;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err11 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 3 || isNaN(data4)){
const err12 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
else {
const err13 = {instancePath:instancePath+"/sections/intended_use",schemaPath:"#/properties/sections/properties/intended_use/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data0.training_data !== undefined){
let data5 = data0.training_data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.words !== undefined){
let data6 = data5.words;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err14 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 3 || isNaN(data6)){
const err15 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err16 = {instancePath:instancePath+"/sections/training_data",schemaPath:"#/properties/sections/properties/training_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.evaluation_results !== undefined){
let data7 = data0.evaluation_results;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.words !== undefined){
let data8 = data7.words;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err17 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 3 || isNaN(data8)){
const err18 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/sections/evaluation_results",schemaPath:"#/properties/sections/properties/evaluation_results/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.limitations !== undefined){
let data9 = data0.limitations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.words !== undefined){
let data10 = data9.words;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err20 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 3 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err22 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.ethical !== undefined){
let data11 = data0.ethical;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.words !== undefined){
let data12 = data11.words;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err23 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 3 || isNaN(data12)){
const err24 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err25 = {instancePath:instancePath+"/sections/ethical",schemaPath:"#/properties/sections/properties/ethical/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.metadata !== undefined){
let data13 = data.metadata;
if(!(data13 && typeof data13 == "object" && !Array.isArray(data13))){
const err27 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err28 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err29 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err30 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-profile-eu-ai-act-annex-iv.js
// Generated by `pnpm generate`; do not edit.

const validate_profile_eu_ai_act_annex_iv_validate = validate_profile_eu_ai_act_annex_iv_validate10;

const validate_profile_eu_ai_act_annex_iv_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/model-card-eu-ai-act-annex-iv@1","title":"ModelCard (eu-ai-act-annex-iv)","description":"A model card as its rules see it: sections by topic, front matter as metadata.","type":"object","x-levels":{"MC021":"error","MC022":"error","MC024":"error","MC030":"error","MC041":"error"},"required":["sections","metadata","owner","date","version"],"properties":{"sections":{"type":"object","required":["model_details","intended_use","training_data","evaluation_results","limitations","ethical","out_of_scope","factors","metrics","evaluation_data","training_procedure","human_oversight","monitoring","security_privacy","versioning"],"properties":{"model_details":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"intended_use":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"training_data":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"evaluation_results":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"limitations":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"ethical":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"out_of_scope":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"factors":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"metrics":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"evaluation_data":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"training_procedure":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"human_oversight":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"monitoring":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"security_privacy":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"versioning":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}}}},"metadata":{"type":"object"},"owner":{"type":"string"},"date":{"type":"string"},"version":{"type":"string"}}};

function validate_profile_eu_ai_act_annex_iv_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/model-card-eu-ai-act-annex-iv@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.version === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.sections !== undefined){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_details === undefined){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "model_details"},message:"must have required property '"+"model_details"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.intended_use === undefined){
const err6 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended_use"},message:"must have required property '"+"intended_use"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.training_data === undefined){
const err7 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.evaluation_results === undefined){
const err8 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_results"},message:"must have required property '"+"evaluation_results"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.limitations === undefined){
const err9 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.ethical === undefined){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "ethical"},message:"must have required property '"+"ethical"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.out_of_scope === undefined){
const err11 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "out_of_scope"},message:"must have required property '"+"out_of_scope"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.factors === undefined){
const err12 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.metrics === undefined){
const err13 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.evaluation_data === undefined){
const err14 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_data"},message:"must have required property '"+"evaluation_data"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data0.training_procedure === undefined){
const err15 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training_procedure"},message:"must have required property '"+"training_procedure"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data0.human_oversight === undefined){
const err16 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "human_oversight"},message:"must have required property '"+"human_oversight"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data0.monitoring === undefined){
const err17 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "monitoring"},message:"must have required property '"+"monitoring"+"'"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data0.security_privacy === undefined){
const err18 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "security_privacy"},message:"must have required property '"+"security_privacy"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data0.versioning === undefined){
const err19 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "versioning"},message:"must have required property '"+"versioning"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data0.model_details !== undefined){
let data1 = data0.model_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words !== undefined){
let data2 = data1.words;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err20 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 10 || isNaN(data2)){
const err21 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err22 = {instancePath:instancePath+"/sections/model_details",schemaPath:"#/properties/sections/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.intended_use !== undefined){
let data3 = data0.intended_use;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.words !== undefined){
let data4 = data3.words;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err23 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 10 || isNaN(data4)){
const err24 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err25 = {instancePath:instancePath+"/sections/intended_use",schemaPath:"#/properties/sections/properties/intended_use/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.training_data !== undefined){
let data5 = data0.training_data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.words !== undefined){
let data6 = data5.words;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err26 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 10 || isNaN(data6)){
const err27 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err28 = {instancePath:instancePath+"/sections/training_data",schemaPath:"#/properties/sections/properties/training_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data0.evaluation_results !== undefined){
let data7 = data0.evaluation_results;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.words !== undefined){
let data8 = data7.words;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err29 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 10 || isNaN(data8)){
const err30 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err31 = {instancePath:instancePath+"/sections/evaluation_results",schemaPath:"#/properties/sections/properties/evaluation_results/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data0.limitations !== undefined){
let data9 = data0.limitations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.words !== undefined){
let data10 = data9.words;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err32 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 10 || isNaN(data10)){
const err33 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err34 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data0.ethical !== undefined){
let data11 = data0.ethical;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.words !== undefined){
let data12 = data11.words;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err35 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 10 || isNaN(data12)){
const err36 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err37 = {instancePath:instancePath+"/sections/ethical",schemaPath:"#/properties/sections/properties/ethical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data0.out_of_scope !== undefined){
let data13 = data0.out_of_scope;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.words !== undefined){
let data14 = data13.words;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err38 = {instancePath:instancePath+"/sections/out_of_scope/words",schemaPath:"#/properties/sections/properties/out_of_scope/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 10 || isNaN(data14)){
const err39 = {instancePath:instancePath+"/sections/out_of_scope/words",schemaPath:"#/properties/sections/properties/out_of_scope/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err40 = {instancePath:instancePath+"/sections/out_of_scope",schemaPath:"#/properties/sections/properties/out_of_scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.factors !== undefined){
let data15 = data0.factors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.words !== undefined){
let data16 = data15.words;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err41 = {instancePath:instancePath+"/sections/factors/words",schemaPath:"#/properties/sections/properties/factors/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 10 || isNaN(data16)){
const err42 = {instancePath:instancePath+"/sections/factors/words",schemaPath:"#/properties/sections/properties/factors/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err43 = {instancePath:instancePath+"/sections/factors",schemaPath:"#/properties/sections/properties/factors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data0.metrics !== undefined){
let data17 = data0.metrics;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.words !== undefined){
let data18 = data17.words;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err44 = {instancePath:instancePath+"/sections/metrics/words",schemaPath:"#/properties/sections/properties/metrics/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 10 || isNaN(data18)){
const err45 = {instancePath:instancePath+"/sections/metrics/words",schemaPath:"#/properties/sections/properties/metrics/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err46 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data0.evaluation_data !== undefined){
let data19 = data0.evaluation_data;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.words !== undefined){
let data20 = data19.words;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err47 = {instancePath:instancePath+"/sections/evaluation_data/words",schemaPath:"#/properties/sections/properties/evaluation_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 10 || isNaN(data20)){
const err48 = {instancePath:instancePath+"/sections/evaluation_data/words",schemaPath:"#/properties/sections/properties/evaluation_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err49 = {instancePath:instancePath+"/sections/evaluation_data",schemaPath:"#/properties/sections/properties/evaluation_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data0.training_procedure !== undefined){
let data21 = data0.training_procedure;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.words !== undefined){
let data22 = data21.words;
if(!(((typeof data22 == "number") && (!(data22 % 1) && !isNaN(data22))) && (isFinite(data22)))){
const err50 = {instancePath:instancePath+"/sections/training_procedure/words",schemaPath:"#/properties/sections/properties/training_procedure/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if((typeof data22 == "number") && (isFinite(data22))){
if(data22 < 10 || isNaN(data22)){
const err51 = {instancePath:instancePath+"/sections/training_procedure/words",schemaPath:"#/properties/sections/properties/training_procedure/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err52 = {instancePath:instancePath+"/sections/training_procedure",schemaPath:"#/properties/sections/properties/training_procedure/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data0.human_oversight !== undefined){
let data23 = data0.human_oversight;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.words !== undefined){
let data24 = data23.words;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
const err53 = {instancePath:instancePath+"/sections/human_oversight/words",schemaPath:"#/properties/sections/properties/human_oversight/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data24 == "number") && (isFinite(data24))){
if(data24 < 10 || isNaN(data24)){
const err54 = {instancePath:instancePath+"/sections/human_oversight/words",schemaPath:"#/properties/sections/properties/human_oversight/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err55 = {instancePath:instancePath+"/sections/human_oversight",schemaPath:"#/properties/sections/properties/human_oversight/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data0.monitoring !== undefined){
let data25 = data0.monitoring;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.words !== undefined){
let data26 = data25.words;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err56 = {instancePath:instancePath+"/sections/monitoring/words",schemaPath:"#/properties/sections/properties/monitoring/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 10 || isNaN(data26)){
const err57 = {instancePath:instancePath+"/sections/monitoring/words",schemaPath:"#/properties/sections/properties/monitoring/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err58 = {instancePath:instancePath+"/sections/monitoring",schemaPath:"#/properties/sections/properties/monitoring/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data0.security_privacy !== undefined){
let data27 = data0.security_privacy;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if(data27.words !== undefined){
let data28 = data27.words;
if(!(((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28))) && (isFinite(data28)))){
const err59 = {instancePath:instancePath+"/sections/security_privacy/words",schemaPath:"#/properties/sections/properties/security_privacy/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 < 10 || isNaN(data28)){
const err60 = {instancePath:instancePath+"/sections/security_privacy/words",schemaPath:"#/properties/sections/properties/security_privacy/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err61 = {instancePath:instancePath+"/sections/security_privacy",schemaPath:"#/properties/sections/properties/security_privacy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data0.versioning !== undefined){
let data29 = data0.versioning;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.words !== undefined){
let data30 = data29.words;
if(!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30)))){
const err62 = {instancePath:instancePath+"/sections/versioning/words",schemaPath:"#/properties/sections/properties/versioning/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 < 10 || isNaN(data30)){
const err63 = {instancePath:instancePath+"/sections/versioning/words",schemaPath:"#/properties/sections/properties/versioning/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err64 = {instancePath:instancePath+"/sections/versioning",schemaPath:"#/properties/sections/properties/versioning/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err65 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.metadata !== undefined){
let data31 = data.metadata;
if(!(data31 && typeof data31 == "object" && !Array.isArray(data31))){
const err66 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err67 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err68 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err69 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
validate_profile_eu_ai_act_annex_iv_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-profile-huggingface.js
// Generated by `pnpm generate`; do not edit.

const validate_profile_huggingface_validate = validate_profile_huggingface_validate10;

const validate_profile_huggingface_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/model-card-huggingface@1","title":"ModelCard (huggingface)","description":"A model card as its rules see it: sections by topic, front matter as metadata.","type":"object","x-levels":{"MC012":"error"},"required":["sections","metadata"],"properties":{"sections":{"type":"object","required":["model_details","intended_use","training_data","evaluation_results","limitations"],"properties":{"model_details":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"intended_use":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"training_data":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"evaluation_results":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}},"limitations":{"type":"object","properties":{"words":{"type":"integer","minimum":3}}}}},"metadata":{"type":"object","required":["license","library_name","pipeline_tag"]},"owner":{"type":"string"},"date":{"type":"string"},"version":{"type":"string"}}};

function validate_profile_huggingface_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/model-card-huggingface@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.sections !== undefined){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_details === undefined){
const err2 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "model_details"},message:"must have required property '"+"model_details"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data0.intended_use === undefined){
const err3 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended_use"},message:"must have required property '"+"intended_use"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data0.training_data === undefined){
const err4 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.evaluation_results === undefined){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_results"},message:"must have required property '"+"evaluation_results"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.limitations === undefined){
const err6 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.model_details !== undefined){
let data1 = data0.model_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words !== undefined){
let data2 = data1.words;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 3 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/sections/model_details",schemaPath:"#/properties/sections/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data0.intended_use !== undefined){
let data3 = data0.intended_use;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.words !== undefined){
let data4 = data3.words;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err10 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 3 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err12 = {instancePath:instancePath+"/sections/intended_use",schemaPath:"#/properties/sections/properties/intended_use/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data0.training_data !== undefined){
let data5 = data0.training_data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.words !== undefined){
let data6 = data5.words;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err13 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 3 || isNaN(data6)){
const err14 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
else {
const err15 = {instancePath:instancePath+"/sections/training_data",schemaPath:"#/properties/sections/properties/training_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data0.evaluation_results !== undefined){
let data7 = data0.evaluation_results;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.words !== undefined){
let data8 = data7.words;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err16 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 3 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err18 = {instancePath:instancePath+"/sections/evaluation_results",schemaPath:"#/properties/sections/properties/evaluation_results/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data0.limitations !== undefined){
let data9 = data0.limitations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.words !== undefined){
let data10 = data9.words;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err19 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 3 || isNaN(data10)){
const err20 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 3},message:"must be >= 3"};
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
}
else {
const err21 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.metadata !== undefined){
let data11 = data.metadata;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.license === undefined){
const err23 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "license"},message:"must have required property '"+"license"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data11.library_name === undefined){
const err24 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "library_name"},message:"must have required property '"+"library_name"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data11.pipeline_tag === undefined){
const err25 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/required",keyword:"required",params:{missingProperty: "pipeline_tag"},message:"must have required property '"+"pipeline_tag"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err27 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err28 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err29 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err30 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
validate_profile_huggingface_validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-profile-strict.js
// Generated by `pnpm generate`; do not edit.

const validate_profile_strict_validate = validate_profile_strict_validate10;

const validate_profile_strict_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/model-card-strict@1","title":"ModelCard (strict)","description":"A model card as its rules see it: sections by topic, front matter as metadata.","type":"object","x-levels":{"MC021":"error","MC022":"error","MC024":"error","MC030":"error","MC041":"error"},"required":["sections","metadata","owner","date"],"properties":{"sections":{"type":"object","required":["model_details","intended_use","training_data","evaluation_results","limitations","ethical","out_of_scope","factors","metrics","evaluation_data"],"properties":{"model_details":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"intended_use":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"training_data":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"evaluation_results":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"limitations":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"ethical":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"out_of_scope":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"factors":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"metrics":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}},"evaluation_data":{"type":"object","properties":{"words":{"type":"integer","minimum":10}}}}},"metadata":{"type":"object"},"owner":{"type":"string"},"date":{"type":"string"},"version":{"type":"string"}}};

function validate_profile_strict_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/model-card-strict@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sections === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.metadata === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "metadata"},message:"must have required property '"+"metadata"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.owner === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.date === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.sections !== undefined){
let data0 = data.sections;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(data0.model_details === undefined){
const err4 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "model_details"},message:"must have required property '"+"model_details"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data0.intended_use === undefined){
const err5 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "intended_use"},message:"must have required property '"+"intended_use"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data0.training_data === undefined){
const err6 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "training_data"},message:"must have required property '"+"training_data"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data0.evaluation_results === undefined){
const err7 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_results"},message:"must have required property '"+"evaluation_results"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data0.limitations === undefined){
const err8 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "limitations"},message:"must have required property '"+"limitations"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data0.ethical === undefined){
const err9 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "ethical"},message:"must have required property '"+"ethical"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data0.out_of_scope === undefined){
const err10 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "out_of_scope"},message:"must have required property '"+"out_of_scope"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data0.factors === undefined){
const err11 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "factors"},message:"must have required property '"+"factors"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data0.metrics === undefined){
const err12 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "metrics"},message:"must have required property '"+"metrics"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data0.evaluation_data === undefined){
const err13 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "evaluation_data"},message:"must have required property '"+"evaluation_data"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data0.model_details !== undefined){
let data1 = data0.model_details;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.words !== undefined){
let data2 = data1.words;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err14 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 10 || isNaN(data2)){
const err15 = {instancePath:instancePath+"/sections/model_details/words",schemaPath:"#/properties/sections/properties/model_details/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err16 = {instancePath:instancePath+"/sections/model_details",schemaPath:"#/properties/sections/properties/model_details/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data0.intended_use !== undefined){
let data3 = data0.intended_use;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.words !== undefined){
let data4 = data3.words;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err17 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 10 || isNaN(data4)){
const err18 = {instancePath:instancePath+"/sections/intended_use/words",schemaPath:"#/properties/sections/properties/intended_use/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/sections/intended_use",schemaPath:"#/properties/sections/properties/intended_use/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data0.training_data !== undefined){
let data5 = data0.training_data;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.words !== undefined){
let data6 = data5.words;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 10 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/sections/training_data/words",schemaPath:"#/properties/sections/properties/training_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err22 = {instancePath:instancePath+"/sections/training_data",schemaPath:"#/properties/sections/properties/training_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data0.evaluation_results !== undefined){
let data7 = data0.evaluation_results;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.words !== undefined){
let data8 = data7.words;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err23 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 10 || isNaN(data8)){
const err24 = {instancePath:instancePath+"/sections/evaluation_results/words",schemaPath:"#/properties/sections/properties/evaluation_results/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err25 = {instancePath:instancePath+"/sections/evaluation_results",schemaPath:"#/properties/sections/properties/evaluation_results/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data0.limitations !== undefined){
let data9 = data0.limitations;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.words !== undefined){
let data10 = data9.words;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err26 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 10 || isNaN(data10)){
const err27 = {instancePath:instancePath+"/sections/limitations/words",schemaPath:"#/properties/sections/properties/limitations/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err28 = {instancePath:instancePath+"/sections/limitations",schemaPath:"#/properties/sections/properties/limitations/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data0.ethical !== undefined){
let data11 = data0.ethical;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if(data11.words !== undefined){
let data12 = data11.words;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err29 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 10 || isNaN(data12)){
const err30 = {instancePath:instancePath+"/sections/ethical/words",schemaPath:"#/properties/sections/properties/ethical/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err31 = {instancePath:instancePath+"/sections/ethical",schemaPath:"#/properties/sections/properties/ethical/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data0.out_of_scope !== undefined){
let data13 = data0.out_of_scope;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.words !== undefined){
let data14 = data13.words;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err32 = {instancePath:instancePath+"/sections/out_of_scope/words",schemaPath:"#/properties/sections/properties/out_of_scope/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 10 || isNaN(data14)){
const err33 = {instancePath:instancePath+"/sections/out_of_scope/words",schemaPath:"#/properties/sections/properties/out_of_scope/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err34 = {instancePath:instancePath+"/sections/out_of_scope",schemaPath:"#/properties/sections/properties/out_of_scope/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data0.factors !== undefined){
let data15 = data0.factors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.words !== undefined){
let data16 = data15.words;
if(!(((typeof data16 == "number") && (!(data16 % 1) && !isNaN(data16))) && (isFinite(data16)))){
const err35 = {instancePath:instancePath+"/sections/factors/words",schemaPath:"#/properties/sections/properties/factors/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((typeof data16 == "number") && (isFinite(data16))){
if(data16 < 10 || isNaN(data16)){
const err36 = {instancePath:instancePath+"/sections/factors/words",schemaPath:"#/properties/sections/properties/factors/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err37 = {instancePath:instancePath+"/sections/factors",schemaPath:"#/properties/sections/properties/factors/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data0.metrics !== undefined){
let data17 = data0.metrics;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if(data17.words !== undefined){
let data18 = data17.words;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
const err38 = {instancePath:instancePath+"/sections/metrics/words",schemaPath:"#/properties/sections/properties/metrics/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 10 || isNaN(data18)){
const err39 = {instancePath:instancePath+"/sections/metrics/words",schemaPath:"#/properties/sections/properties/metrics/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err40 = {instancePath:instancePath+"/sections/metrics",schemaPath:"#/properties/sections/properties/metrics/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data0.evaluation_data !== undefined){
let data19 = data0.evaluation_data;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.words !== undefined){
let data20 = data19.words;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err41 = {instancePath:instancePath+"/sections/evaluation_data/words",schemaPath:"#/properties/sections/properties/evaluation_data/properties/words/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 10 || isNaN(data20)){
const err42 = {instancePath:instancePath+"/sections/evaluation_data/words",schemaPath:"#/properties/sections/properties/evaluation_data/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 10},message:"must be >= 10"};
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
}
else {
const err43 = {instancePath:instancePath+"/sections/evaluation_data",schemaPath:"#/properties/sections/properties/evaluation_data/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err44 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.metadata !== undefined){
let data21 = data.metadata;
if(!(data21 && typeof data21 == "object" && !Array.isArray(data21))){
const err45 = {instancePath:instancePath+"/metadata",schemaPath:"#/properties/metadata/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.owner !== undefined){
if(typeof data.owner !== "string"){
const err46 = {instancePath:instancePath+"/owner",schemaPath:"#/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.date !== undefined){
if(typeof data.date !== "string"){
const err47 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.version !== undefined){
if(typeof data.version !== "string"){
const err48 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
validate_profile_strict_validate10.errors = vErrors;
return errors === 0;
}


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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/text.js


/** Of a card or a profile. The longest of 83 real cards has 32 kB. */
const mostBytes = 256 * 1024

/** A text file as it is stored. */
                           
              
                   
                                   
              
 

/**
 * Reads a text file whole. Throws a `DataError` for one that is too long, is no UTF-8 or holds a null byte.
 */
async function readText(revision          , path        , most = mostBytes)                    {
  const size = await revision.size(path)
  if (size === undefined) throw new errors/* DataError */.fL('there is no such file', { path })
  if (size > most)
    throw new errors/* DataError */.fL(
      `is ${(0,src_text/* plural */.LS)(size, 'byte')} long, and at most ${(0,src_text/* plural */.LS)(most, 'byte')} are read`,
      { path },
      { remedy: 'keep tables of results and figures in files of their own, and link them' },
    )
  const source = await revision.open(path)
  const bytes = new Uint8Array(size)
  try {
    for (let at = 0; at < size; ) {
      const count = await source.read(bytes, at)
      if (count === 0) throw new errors/* DataError */.fL('was cut while it was read', { path, byteOffset: at })
      at += count
    }
  } finally {
    source.close()
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    throw new errors/* DataError */.fL('holds a null byte, so it is no text', { path, byteOffset: zero }, inUtf8)
  try {
    return { path, bytes, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch (cause) {
    throw new errors/* DataError */.fL('is not UTF-8', { path }, { ...inUtf8, cause })
  }
}

const inUtf8 = { remedy: 'store it as text in UTF-8' }

;// CONCATENATED MODULE: ./.build/packages/model-card/src/profile.js











/** What a profile has against a card. */
                               
                
                 
                                 
                 
 

/** What a card must hold. */
                          
              
                                                    
                                                  
                                   
                                                           
               
 

const named = {
  default: validate,
  strict: validate_profile_strict_validate,
  huggingface: validate_profile_huggingface_validate,
  'eu-ai-act-annex-iv': validate_profile_eu_ai_act_annex_iv_validate,
}

/** The card as a profile's schema sees it. */
function cardDocument(card      )                          {
  const sections = Object.fromEntries(
    Object.keys(topics).flatMap(id => {
      const section = bestSection(card, id)
      if (section === undefined) return []
      const { title, line, words, isEmpty } = section
      // The value of a key may be one word; a paragraph of one says nothing.
      const isCounted = card.format === 'markdown' || isEmpty
      return [[id, { title, line, ...(isCounted ? { words } : {}) }]]
    }),
  )
  const value = card.structure?.value
  const metadata = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
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
    return profileOf(name, named[key]             , schema['x-levels'] ?? {})
  }
  const base = await context.base?.()
  const isInBase = (await base?.size(name)) !== undefined
  if (!isInBase && (await context.head.size(name)) === undefined)
    throw new errors/* ConfigError */.xL(
      `\`profile\`: there is no profile or file ${name}${(0,nearest/* didYouMean */.a)(name, Object.keys(named))}`,
    )
  const { text } = await readText(isInBase ? base  : context.head, name)
  const { value, problems } = parseStructure(text)
  const [problem] = problems
  if (problem !== undefined)
    throw new errors/* ConfigError */.xL(`${name}, line ${problem.line}: ${problem.message}`, { remedy: problem.fix })
  const { 'x-levels': levels = {} } = (value ?? {})                                           
  const { Ajv } = await __webpack_require__.e(/* import() */ 223).then(__webpack_require__.t.bind(__webpack_require__, 96223, 19))
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
      const text = new TextDecoder().decode(await bytesOf(head, pointer))
      const md5 = parseStructure(text).entries.find(entry => entry.path.join('.') === 'outs.0.md5')
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
  const text = new TextDecoder().decode(await bytesOf(head, path))
  return /^version https:\/\/(?:git-lfs|hawser)\b[\s\S]*\boid sha256:([0-9a-f]{64})\b/.exec(text)?.[1]
}

async function bytesOf(head          , path        )                      {
  const chunks               = []
  await read(head, path, chunk => chunks.push(chunk.slice()))
  return Buffer.concat(chunks)
}

async function hashOf(head          , path        , algorithm        )                  {
  const hash = (0,external_node_crypto_.createHash)(algorithm)
  await read(head, path, chunk => hash.update(chunk))
  return hash.digest('hex')
}

async function read(head          , path        , take                             )                {
  const source = await head.open(path, 'stored')
  const buffer = new Uint8Array(1 << 20)
  try {
    for (;;) {
      const count = await source.read(buffer, 0)
      if (count === 0) return
      take(buffer.subarray(0, count))
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
  const [was, is] = [facts(before), facts(card)]
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
  const { date } = facts(card)
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
          message: `the card claims fairness ("${claim[0]}"), and the fairness gate fails: ${worst.title} of ${(0,src_result/* sliceText */.S$)(worst.slice)} is ${(0,src_text/* numberText */.$4)(worst.value ?? Number.NaN)}`,
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
    numbers.flatMap(({ slice }) => Object.values(slice).map(value => plainTitle(value ?? ''))),
  )
  const generic =
    /\b(female|male|women|men|woman|man|non-binary|black|white|asian|hispanic|age|under \d|over \d|\d+[-–]\d+|\d+\+)\b/i
  return tables.some(
    ({ series }) =>
      series.filter(({ label }) => groups.has(plainTitle(label)) || generic.test(label)).length >= 2,
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
  const text = ` ${plainTitle(card.prose.join('\n'))} `
  const missing = columns.filter(column => !text.includes(` ${plainTitle(column)} `))
  const found            = missing.map(column => ({
    rule: 'MC042',
    message: `the fairness gate measures by ${column}, which the card does not mention`,
    fix: `name ${column} under factors, with the results by group`,
  }))
  const measured = new Set(
    slices.flatMap(slice => {
      const values = Object.values(slice).map(value => value ?? 'missing')
      return [plainTitle(values.join(' ')), plainTitle(Object.entries(slice).flat().join(' '))]
    }),
  )
  for (const { series } of statements.tables) {
    const isGroup = ({ label }                   ) => measured.has(plainTitle(label))
    if (series.filter(isGroup).length < 2) continue
    for (const { label, numbers } of series) {
      if (
        isGroup({ label }) ||
        numbers.length === 0 ||
        /^(all|overall|total|any|everybody|all rows)$/i.test(plainTitle(label))
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
      const stated = printedAt(text, end, line)?.number
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
      if (held.length === 0 || held.some(({ claim }) => isRounded(stated, claim.limit.value, metric)))
        return []
      const values = [...new Set(held.map(({ claim }) => printLike(stated, claim.limit.value, metric)))]
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-cyclonedx.js
// Generated by `pnpm generate`; do not edit.

const validate_cyclonedx_validate = validate_cyclonedx_validate10;

const validate_cyclonedx_schema11 = {"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"modelParameters":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"approach":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"type":{"enum":["supervised","unsupervised","reinforcement-learning","semi-supervised","self-supervised"]}},"additionalProperties":false},"task":{"type":"string"},"architectureFamily":{"type":"string"},"modelArchitecture":{"type":"string"},"datasets":{"type":"array","items":{"type":"object"}},"inputs":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"format":{"type":"string"}},"additionalProperties":false}},"outputs":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"format":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false},"quantitativeAnalysis":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"performanceMetrics":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"type":{"type":"string"},"value":{"type":"string"},"slice":{"type":"string"},"confidenceInterval":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"lowerBound":{"type":"string"},"upperBound":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false}},"graphics":{"type":"object"}},"additionalProperties":false},"considerations":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"users":{"type":"array","items":{"type":"string"}},"useCases":{"type":"array","items":{"type":"string"}},"technicalLimitations":{"type":"array","items":{"type":"string"}},"performanceTradeoffs":{"type":"array","items":{"type":"string"}},"ethicalConsiderations":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"name":{"type":"string"},"mitigationStrategy":{"type":"string"}},"additionalProperties":false}},"environmentalConsiderations":{"type":"object"},"fairnessAssessments":{"type":"array","items":{"type":"object","properties":{"bom-ref":{"type":"string"},"properties":{"type":"array"},"groupAtRisk":{"type":"string"},"benefits":{"type":"string"},"harms":{"type":"string"},"mitigationStrategy":{"type":"string"}},"additionalProperties":false}}},"additionalProperties":false}},"additionalProperties":false};
const func2 = Object.prototype.hasOwnProperty;

function validate_cyclonedx_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!(func2.call(validate_cyclonedx_schema11.properties.modelParameters.properties, key1))){
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
const err9 = {instancePath:instancePath+"/modelParameters/approach/type",schemaPath:"#/properties/modelParameters/properties/approach/properties/type/enum",keyword:"enum",params:{allowedValues: validate_cyclonedx_schema11.properties.modelParameters.properties.approach.properties.type.enum},message:"must be equal to one of the allowed values"};
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
if(!(func2.call(validate_cyclonedx_schema11.properties.considerations.properties, key8))){
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
validate_cyclonedx_validate10.errors = vErrors;
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
const license_known = new Set(
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
  return license_known.has(id.toLowerCase())
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
  if (value === null || typeof value !== 'object' || Array.isArray(value))
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
    schemaProblems(structure, found, validate_cyclonedx_validate, () => 'MC013', path),
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

const metadata_names                         = {
  string: 'a text',
  array: 'a list',
  object: 'keys with values',
  number: 'a number',
  boolean: 'true or false',
}
const expected = (type         ) =>
  [type]
    .flat()
    .map(one => metadata_names[String(one)] ?? String(one))
    .join(' or ')

/** Whether the license is there, known, and that of the repository (MC012). */
function licenseProblems(
  card      ,
  licenseFile                                            ,
)            {
  const metadata = (card.structure?.value ?? {})                           
  const entry = card.structure?.entries.find(({ path }) => path[0] === 'license')
  const given = [metadata.license].flat().filter(one => typeof one === 'string')
  const section = bestSection(card, 'license')
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
  if (facts(card).owner === undefined)
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

;// CONCATENATED MODULE: ./.build/packages/model-card/src/check-card.js

                                     


                                                
                                                                

                                           









                                               



                                              

/** What all cards of one run are held against. */
                          
                             
                  
                       
                  
                       
                     
 

/** A card, and what the rules have against it. */
                          
            
                     
                 
                 
 

/** Reads a card and holds every rule against it. */
async function checkCard(file          , setting         )                   {
  const { settings, context, topicsOf, profile, evidence, base } = setting
  const { head } = context
  const card = readCard(file, topicsOf)
  const before = base === undefined ? undefined : await cardIn(base, card.path, topicsOf)
  const statements = readStatements(card, evidence.metricOf)
  const marked = compareMarked(card, evidence)
  // Of a line with a marker only the number it speaks of is told; the others are compared as ever.
  const isMarked = ({ line, from }        ) =>
    marked.checks.some(({ stated }) => stated.line === line && stated.from === from)
  const checks = [
    ...marked.checks,
    ...(settings.numbers === 'marked'
      ? []
      : compare(statements, evidence).filter(({ stated }) => !isMarked(stated))),
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
    return readCard(await readText(base, before), topicsOf)
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
    const problems = evalResultProblems(parseStructure((await readText(head, path)).text))
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
  return path === undefined ? undefined : readText(head, path)
}

/** Two rules may see the same: a profile that asks for a contact, and the rule that does. */
function once(problems                    )            {
  const seen = new Set        ()
  return problems.filter(({ rule, line, message }) => {
    const key = `${rule}\0${line}\0${message}`
    return !seen.has(key) && seen.add(key)
  })
}

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
    missing.length === 0 ? '' : `, without ${(0,src_text/* listText */.so)(missing.map(id => topics[id].toLowerCase()))}`
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
  const { text } = await readText(head, 'README.md')
  const matter = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return /^(license|library_name|pipeline_tag|model-index|base_model|datasets|metrics|tags):/m.test(matter)
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/generated/validate-settings.js
// Generated by `pnpm generate`; do not edit.

const validate_settings_validate = validate_settings_validate10;

const validate_settings_schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/model-card@1","title":"ModelCardSettings","description":"Whether the model card is complete, current and true.","type":"object","additionalProperties":false,"properties":{"cards":{"type":"array","items":{"type":"string"},"description":"Cards, one path or glob a line: Markdown, Model Card Toolkit or CycloneDX. Without it the usual names are looked for: `MODEL_CARD.md`, `model_card.md`, `docs/model_card.md` and their like, then a `README.md` with front matter of Hugging Face."},"models":{"type":"object","additionalProperties":{"type":"string"},"description":"The card of each model, where there are several: `models/churn.pkl: docs/churn.md`."},"profile":{"type":"string","default":"default","description":"What a card must hold: `default`, `strict`, `huggingface`, `eu-ai-act-annex-iv`, or the path of a JSON Schema of your own, which may build on these. It is read from the base where there is one."},"aliases":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}},"description":"More titles by which a section is known: `intended_use: [Verwendungszweck]`."},"metrics":{"type":"array","items":{"type":"string"},"description":"Files with the numbers that the card must agree with, one path or glob a line: JSON or YAML of any nesting, or results of other gates (`--json`). In an audit the accuracy and fairness gates are asked first."},"numbers":{"enum":["all","marked"],"default":"all","description":"Which numbers of the card are held against the evaluation: `all` in tables and in `metric: value`, or only those `marked` by `<!-- probity:metric=accuracy -->`."},"watch":{"type":"array","items":{"type":"string"},"description":"Model, data and settings, one glob a line: a pull request that changes one of them and leaves the card as it was makes the card stale. By default `params.yaml`, `dvc.lock`, `models/**`, `data/**`, DVC files, and files of models."},"external-links":{"type":"boolean","default":false,"description":"Whether links to other sites are followed. Nothing else of this gate uses the network."}}};

function validate_settings_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/model-card@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.profile === undefined){
data.profile = "default";
}
if(data.numbers === undefined){
data.numbers = "all";
}
if(data["external-links"] === undefined){
data["external-links"] = false;
}
for(const key0 in data){
if(!((((((((key0 === "cards") || (key0 === "models")) || (key0 === "profile")) || (key0 === "aliases")) || (key0 === "metrics")) || (key0 === "numbers")) || (key0 === "watch")) || (key0 === "external-links"))){
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
if(data.cards !== undefined){
let data0 = data.cards;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(typeof data0[i0] !== "string"){
const err1 = {instancePath:instancePath+"/cards/" + i0,schemaPath:"#/properties/cards/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err2 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.models !== undefined){
let data2 = data.models;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(typeof data2[key1] !== "string"){
const err3 = {instancePath:instancePath+"/models/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/models/additionalProperties/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err4 = {instancePath:instancePath+"/models",schemaPath:"#/properties/models/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(typeof data.profile !== "string"){
const err5 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.aliases !== undefined){
let data5 = data.aliases;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
let data6 = data5[key2];
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(typeof data6[i1] !== "string"){
const err6 = {instancePath:instancePath+"/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i1,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err7 = {instancePath:instancePath+"/aliases/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: "array"},message:"must be array"};
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
const err8 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.metrics !== undefined){
let data8 = data.metrics;
if(Array.isArray(data8)){
const len2 = data8.length;
for(let i2=0; i2<len2; i2++){
if(typeof data8[i2] !== "string"){
const err9 = {instancePath:instancePath+"/metrics/" + i2,schemaPath:"#/properties/metrics/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err10 = {instancePath:instancePath+"/metrics",schemaPath:"#/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
let data10 = data.numbers;
if(!((data10 === "all") || (data10 === "marked"))){
const err11 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: validate_settings_schema11.properties.numbers.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.watch !== undefined){
let data11 = data.watch;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i3=0; i3<len3; i3++){
if(typeof data11[i3] !== "string"){
const err12 = {instancePath:instancePath+"/watch/" + i3,schemaPath:"#/properties/watch/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
else {
const err13 = {instancePath:instancePath+"/watch",schemaPath:"#/properties/watch/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(typeof data["external-links"] !== "boolean"){
const err14 = {instancePath:instancePath+"/external-links",schemaPath:"#/properties/external-links/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate_settings_validate10.errors = vErrors;
return errors === 0;
}


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
    return `## ${topics[id                        ]}\n\n<!-- ${prompt} -->${block}\n`
  })
  return `# Model card\n\n${parts.join('\n')}`
}

const promptCount = Object.keys(prompts).length

// EXTERNAL MODULE: ./.build/packages/model-card/src/schema.js
var schema = __webpack_require__(35570);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __webpack_require__(54085);
;// CONCATENATED MODULE: ./.build/packages/model-card/src/write.js



const begin = '<!-- probity:generated -->'
const end = '<!-- /probity:generated -->'
const block = /<!-- probity:generated -->[\s\S]*?<!-- \/probity:generated -->/

/** Metrics that a card tells of each group, where they were measured. */
const ofGroups = ['selection_rate', 'true_positive_rate', 'false_positive_rate', 'accuracy']

/** Metrics that a card tells of all rows, besides those with a limit. */
const ofAll = [
  'accuracy',
  'balanced_accuracy',
  'precision',
  'recall',
  'f1',
  'f1_macro',
  'roc_auc',
  'average_precision',
  'log_loss',
  'brier_score',
  'mean_absolute_error',
  'root_mean_squared_error',
  'r2',
]

/**
 * The card with its generated block filled from what the gates found: results, results by group, digests and
 * limits. A card without the block gets one at the end of its section on results, or at its end.
 */
function fillCard(card      , results                       )         {
  const eol = card.text.includes('\r\n') ? '\r\n' : '\n'
  const text = [begin, ...generatedParts(results).flatMap(part => ['', ...part]), '', end].join(eol)
  if (block.test(card.text)) return card.text.replace(block, () => text)
  const section = bestSection(card, 'evaluation_results')
  const at = section === undefined ? card.lines.length : section.end
  const lines = card.text.split(/\r\n|\n|\r/)
  const before = lines.slice(0, at).join(eol).trimEnd()
  const after = lines.slice(at).join(eol).trim()
  return `${before}${eol}${eol}${text}${eol}${after === '' ? '' : `${eol}${after}${eol}`}`
}

function generatedParts(results                       )             {
  const judged = results.filter(({ gate }) => gate === 'accuracy-gate' || gate === 'fairness-gate')
  return [evaluation(judged), ...byGroup(results), limits(judged), digests(results)].filter(
    part => part.length > 0,
  )
}

function evaluation(results                       )           {
  const limited = results.flatMap(({ claims }) => claims.map(({ metric }) => metric))
  const overall = results
    .toSorted((a, b) => (a.gate < b.gate ? -1 : 1))
    .flatMap(({ measurements }) => measurements)
    .filter(({ slice, value }) => value !== null && Object.keys(slice).length === 0)
  const rows = [...new Set([...ofAll, ...limited])].flatMap(metric => {
    const one = overall.find(measurement => measurement.metric === metric)
    return one === undefined ? [] : [[metric, ...cells(one)]]
  })
  return rows.length === 0 ? [] : table(['metric', 'value', '95 % interval', 'rows'], rows)
}

function cells({ value, interval, n }             )           {
  if (isSmall(n)) return ['–', '–', `fewer than ${src_text/* minCell */.hF}`]
  return [plain(value), interval === null ? '–' : `[${interval.map(plain).join(', ')}]`, (0,src_text/* countText */.lT)(n)]
}

const isSmall = (n        ) => n > 0 && n < src_text/* minCell */.hF

/** A card is read by machines too: the minus sign is the one of the keyboard. */
const plain = (value               ) => (value === null ? '–' : (0,src_text/* numberText */.$4)(value).replace('−', '-'))

function byGroup(results                       )             {
  const gates = results.filter(({ gate }) => gate === 'fairness-gate')
  return gates.flatMap(({ measurements }) => {
    const groups = measurements.filter(({ slice }) => Object.keys(slice).length > 0 && !(0,src_result/* isAttribute */.xj)(slice))
    const metrics = ofGroups.filter(metric => groups.some(one => one.metric === metric))
    const byColumns = Map.groupBy(groups, ({ slice }) => Object.keys(slice).join(' & '))
    return [...byColumns].map(([columns, ofColumns]) => {
      const all = [...Map.groupBy(ofColumns, ({ slice }) => (0,src_result/* groupName */.hv)(slice))].map(([group, ofGroup]) => ({
        group,
        ofGroup,
        rows: Math.max(...ofGroup.map(({ n }) => n)),
      }))
      const shown = all.filter(({ rows }) => !isSmall(rows))
      const rows = shown.map(({ group, ofGroup, rows: count }) => {
        const values = metrics.map(metric => {
          const one = ofGroup.find(measurement => measurement.metric === metric)
          return one === undefined || isSmall(one.n) ? '–' : plain(one.value)
        })
        return [escaped(group), (0,src_text/* countText */.lT)(count), ...values]
      })
      const left = all.length - shown.length
      return [
        `Results by ${escaped(columns)}${left === 0 ? '' : `, without ${(0,src_text/* plural */.LS)(left, 'group')} of fewer than ${src_text/* minCell */.hF} rows`}:`,
        '',
        ...table(['group', 'rows', ...metrics], rows),
      ]
    })
  })
}

function digests(results                       )           {
  const roles = ['dataset', 'predictions', 'model']
  const rows = new Map(
    results
      .flatMap(({ subjects }) => subjects)
      .filter(({ role }) => roles.includes(role))
      .map(({ name, role, digest }) => [
        name,
        [role, `\`${name.replace(/[`|]/g, '')}\``, `\`${digest.sha256}\``],
      ]),
  )
  return rows.size === 0 ? [] : table(['data', 'file', 'sha256'], [...rows.values()])
}

function limits(results                       )           {
  const rows = results.flatMap(({ claims }) =>
    claims.map(({ metric, slice, value, change, n, limit }) => [
      metric,
      escaped((0,src_result/* sliceText */.S$)(slice)),
      // A limit on the change holds the change.
      isSmall(n) ? '–' : plain(/^max-/.test(limit.kind) ? (change?.value ?? null) : value),
      `${limit.kind.replace('-', ' ')} ${plain(limit.value)}`,
    ]),
  )
  return rows.length === 0
    ? []
    : [
        `The model is held to ${(0,src_text/* plural */.LS)(rows.length, 'limit')}:`,
        '',
        ...table(['metric', 'of', 'value', 'limit'], rows),
      ]
}

function table(head                   , rows                                )           {
  const line = (values                   ) => `| ${values.join(' | ')} |`
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)]
}

/** Names of groups come from the data: none may break out of its cell or become markup. */
function escaped(name        )         {
  return (0,src_escape/* visible */.RK)(name).replace(/[\\`*[\]<>|_]/g, '\\$&')
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/gate.js

                                     





                                                                










const gate                          = { name: 'model-card', schema: schema.schema, validate: validate_settings_validate, run }

/** Whether each card is complete, current, and says what was measured. */
async function run(settings                   , context         )                      {
  const { head, asked } = context
  const topicsOf = topicFinder(checkedAliases(settings.aliases ?? {}))
  if (asked?.has('init')) return initiate(settings, context)
  const profile = await loadProfile(settings.profile, context)
  const files = await metricsFiles(settings, context)
  const evidence = gatherEvidence(context.results, files)
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
    let file = await readText(head, path)
    if (asked?.has('write')) file = written(file, setting)
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
    settingsDigest: (0,digest/* digestOf */.o)(settings),
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
    if (!(id in topics))
      throw new errors/* ConfigError */.xL(
        `\`aliases\`: there is no section \`${id}\`${(0,nearest/* didYouMean */.a)(id, Object.keys(topics))}`,
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
    for (const path of paths) files.push(await readText(head, path, mostMetricsBytes))
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
function written(file          , { context, topicsOf, evidence }         )           {
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
    level: level ?? (own === undefined || own === 'off' ? rules[rule][0] : own),
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
  return `${Object.keys(rules).length - 1} rules${cards.length > 1 ? ` on ${(0,src_text/* plural */.LS)(cards.length, 'card')}` : ''}${numbers}`
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
            : `${printLike(stated, against[0] .value, stated.metric)} (${against[0] .source})`,
          outcomes[outcome],
        ]),
    },
  ]
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/schemas/formats.js
/** The published forms of a structured card, as far as a rule rests on them; what they do not name is allowed. */
const formats_text = { type: 'string' }
const texts = { type: 'array', items: formats_text }
const number = { type: 'number' }
const list = (items        ) => ({ type: 'array', items })
const object = (properties        , required           = []) => ({ type: 'object', properties, required })
/** In 0.0.2 numbers are texts. */
const numeric = { type: ['number', 'string'] }

const graphics = object({ description: formats_text, collection: list(object({ name: formats_text, image: formats_text })) })

/** Model Card Toolkit, JSON schema 0.0.1. */
const toolkit1 = object(
  {
    model_details: object(
      {
        name: formats_text,
        overview: formats_text,
        owners: list(object({ name: formats_text, contact: formats_text })),
        version: object({ name: formats_text, date: formats_text, diff: formats_text }),
        license: formats_text,
        references: texts,
        citation: formats_text,
      },
      ['name'],
    ),
    model_parameters: object({
      model_architecture: formats_text,
      data: object({
        train: object({ name: formats_text, link: formats_text, sensitive: { type: 'boolean' }, graphics }),
        eval: object({ name: formats_text, link: formats_text, sensitive: { type: 'boolean' }, graphics }),
      }),
      input_format: formats_text,
      output_format: formats_text,
    }),
    quantitative_analysis: object({
      performance_metrics: list(
        object(
          {
            type: formats_text,
            value: numeric,
            confidence_interval: object({ lower_bound: number, upper_bound: number }, [
              'lower_bound',
              'upper_bound',
            ]),
            threshold: number,
            slice: formats_text,
          },
          ['type', 'value'],
        ),
      ),
      graphics,
    }),
    considerations: object({
      users: texts,
      use_cases: texts,
      limitations: texts,
      tradeoffs: texts,
      ethical_considerations: list(object({ name: formats_text, mitigation_strategy: formats_text })),
    }),
  },
  ['model_details'],
)

const described = list(object({ description: formats_text }))

/** Model Card Toolkit, JSON schema 0.0.2: nothing is required. */
const toolkit2 = object({
  schema_version: formats_text,
  model_details: object({
    name: formats_text,
    overview: formats_text,
    documentation: formats_text,
    owners: list(object({ name: formats_text, contact: formats_text })),
    version: object({ name: formats_text, date: formats_text, diff: formats_text }),
    licenses: list(object({ identifier: formats_text, custom_text: formats_text })),
    references: list(object({ reference: formats_text })),
    citations: list(object({ style: formats_text, citation: formats_text })),
    path: formats_text,
  }),
  model_parameters: object({
    model_architecture: formats_text,
    data: list(
      object({
        name: formats_text,
        link: formats_text,
        description: formats_text,
        sensitive: object({ sensitive_data: texts }),
        graphics,
      }),
    ),
    input_format: formats_text,
    output_format: formats_text,
  }),
  quantitative_analysis: object({
    performance_metrics: list(
      object({
        type: formats_text,
        value: numeric,
        slice: formats_text,
        confidence_interval: object({ lower_bound: numeric, upper_bound: numeric }),
      }),
    ),
    graphics,
  }),
  considerations: object({
    users: described,
    use_cases: described,
    limitations: described,
    tradeoffs: described,
    ethical_considerations: list(object({ name: formats_text, mitigation_strategy: formats_text })),
  }),
})

/** `modelCard` of a CycloneDX 1.5 to 1.7 component: nothing is required, and no other keys are allowed. */
const formats_closed = (properties        ) => ({
  type: 'object',
  properties: { 'bom-ref': formats_text, properties: { type: 'array' }, ...properties },
  additionalProperties: false,
})

const cyclonedx = formats_closed({
  modelParameters: formats_closed({
    approach: formats_closed({
      type: {
        enum: ['supervised', 'unsupervised', 'reinforcement-learning', 'semi-supervised', 'self-supervised'],
      },
    }),
    task: formats_text,
    architectureFamily: formats_text,
    modelArchitecture: formats_text,
    datasets: { type: 'array', items: { type: 'object' } },
    inputs: list(formats_closed({ format: formats_text })),
    outputs: list(formats_closed({ format: formats_text })),
  }),
  quantitativeAnalysis: formats_closed({
    performanceMetrics: list(
      formats_closed({
        type: formats_text,
        value: formats_text,
        slice: formats_text,
        confidenceInterval: formats_closed({ lowerBound: formats_text, upperBound: formats_text }),
      }),
    ),
    graphics: { type: 'object' },
  }),
  considerations: formats_closed({
    users: texts,
    useCases: texts,
    technicalLimitations: texts,
    performanceTradeoffs: texts,
    ethicalConsiderations: list(formats_closed({ name: formats_text, mitigationStrategy: formats_text })),
    environmentalConsiderations: { type: 'object' },
    fairnessAssessments: list(
      formats_closed({ groupAtRisk: formats_text, benefits: formats_text, harms: formats_text, mitigationStrategy: formats_text }),
    ),
  }),
})

const textOrTexts = { type: ['string', 'array'], items: formats_text }
const source = object({ name: formats_text, url: formats_text }, ['url'])

/** The front matter that Hugging Face reads, with `model-index`. */
const huggingface = object({
  language: textOrTexts,
  license: textOrTexts,
  license_name: formats_text,
  license_link: formats_text,
  library_name: formats_text,
  tags: texts,
  datasets: textOrTexts,
  metrics: textOrTexts,
  base_model: textOrTexts,
  pipeline_tag: formats_text,
  'model-index': list(
    object(
      {
        name: formats_text,
        results: list(
          object(
            {
              task: object({ type: formats_text, name: formats_text }, ['type']),
              dataset: object({ type: formats_text, name: formats_text, config: formats_text, split: formats_text }, ['type', 'name']),
              metrics: {
                type: 'array',
                minItems: 1,
                items: object({ type: formats_text, value: {}, name: formats_text, config: formats_text }, ['type', 'value']),
              },
              source,
            },
            ['task', 'dataset', 'metrics'],
          ),
        ),
      },
      ['name', 'results'],
    ),
  ),
})

/** `.eval_results/*.yaml` of Hugging Face. */
const formats_evalResults = list(
  object(
    {
      dataset: object({ id: formats_text, task_id: formats_text, revision: formats_text }, ['id', 'task_id']),
      value: {},
      date: formats_text,
      source,
      notes: formats_text,
    },
    ['dataset', 'value'],
  ),
)

;// CONCATENATED MODULE: ./.build/packages/model-card/src/schemas/index.js



/** Every schema of the gate, by the name of its compiled validator. */
const schemas                         = {
  toolkit1: toolkit1,
  toolkit2: toolkit2,
  cyclonedx: cyclonedx,
  huggingface: huggingface,
  'eval-results': formats_evalResults,
  ...Object.fromEntries(Object.entries(profiles).map(([name, schema]) => [`profile-${name}`, schema])),
}

;// CONCATENATED MODULE: ./.build/packages/model-card/src/index.js





/***/ }),

/***/ 35570:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/** The settings of the model card gate: the one source of its inputs, policy keys, types and documentation. */
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/model-card@1',
  title: 'ModelCardSettings',
  description: 'Whether the model card is complete, current and true.',
  type: 'object',
  additionalProperties: false,
  properties: {
    cards: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Cards, one path or glob a line: Markdown, Model Card Toolkit or CycloneDX. Without it the usual names are looked for: `MODEL_CARD.md`, `model_card.md`, `docs/model_card.md` and their like, then a `README.md` with front matter of Hugging Face.',
    },
    models: {
      type: 'object',
      additionalProperties: { type: 'string' },
      description: 'The card of each model, where there are several: `models/churn.pkl: docs/churn.md`.',
    },
    profile: {
      type: 'string',
      default: 'default',
      description:
        'What a card must hold: `default`, `strict`, `huggingface`, `eu-ai-act-annex-iv`, or the path of a JSON Schema of your own, which may build on these. It is read from the base where there is one.',
    },
    aliases: {
      type: 'object',
      additionalProperties: { type: 'array', items: { type: 'string' } },
      description: 'More titles by which a section is known: `intended_use: [Verwendungszweck]`.',
    },
    metrics: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Files with the numbers that the card must agree with, one path or glob a line: JSON or YAML of any nesting, or results of other gates (`--json`). In an audit the accuracy and fairness gates are asked first.',
    },
    numbers: {
      enum: ['all', 'marked'],
      default: 'all',
      description:
        'Which numbers of the card are held against the evaluation: `all` in tables and in `metric: value`, or only those `marked` by `<!-- probity:metric=accuracy -->`.',
    },
    watch: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Model, data and settings, one glob a line: a pull request that changes one of them and leaves the card as it was makes the card stale. By default `params.yaml`, `dvc.lock`, `models/**`, `data/**`, DVC files, and files of models.',
    },
    'external-links': {
      type: 'boolean',
      default: false,
      description: 'Whether links to other sites are followed. Nothing else of this gate uses the network.',
    },
  },
}         


/***/ })

};
