export const id = 48;
export const ids = [48,509];
export const modules = {

/***/ 9048:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* reexport */ gate),
  schema: () => (/* reexport */ schema.schema)
});

// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(4981);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(6850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(198);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(6317);
// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var result = __webpack_require__(4671);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/cells.js
                                           

/** The four cells of a confusion table: true and false positives and negatives. */
                                               
                                          

/** The cell of each outcome code, which is 2 * (is positive) + (is predicted positive). */
const outcomes                     = ['tn', 'fp', 'fn', 'tp']

/** All that the metrics need of one group, or of all rows. Without weights, `weights` and `squares` equal `counts`. */
                        
              
              
                                   
               
                                                                                
               
                             
                                                               
                                                                                  
                         
 

/** Weighted sums over one true class: of the scores, and of their squared distances to the class (1 or 0). */
                            
               
                      
 

/**
 * Disjoint groups as one. Its ranking does not follow from theirs, and is null.
 *
 * @example merge(tally.cells()).counts.tp // the true positives of all groups
 */
function merge(parts                 )        {
  const sum        = { counts: four(), weights: four(), squares: four(), scores: null, ranking: null }
  for (const part of parts) {
    for (const outcome of outcomes) {
      sum.counts[outcome] += part.counts[outcome]
      sum.weights[outcome] += part.weights[outcome]
      sum.squares[outcome] += part.squares[outcome]
    }
    if (part.scores === null) continue
    sum.scores ??= { positives: { score: 0, squaredError: 0 }, negatives: { score: 0, squaredError: 0 } }
    for (const side of ['positives', 'negatives']         ) {
      sum.scores[side].score += part.scores[side].score
      sum.scores[side].squaredError += part.scores[side].squaredError
    }
  }
  return sum
}

function four()       {
  return { tn: 0, fp: 0, fn: 0, tp: 0 }
}

/** Sets of rows that metrics are of, by the cells that hold them. The names are a reader's. */
const rowSets = {
  rows: outcomes,
  positives: ['tp', 'fn'],
  negatives: ['fp', 'tn'],
  'predicted positives': ['tp', 'fp'],
  'predicted negatives': ['fn', 'tn'],
  'positives or predicted positives': ['tp', 'fp', 'fn'],
}                                                      
                                         

/** The rows of a set, whatever their weight. */
function rowsIn(cells       , set        )         {
  return total(cells.counts, rowSets[set])
}

/** The weight of the rows of a set. */
function weightIn(cells       , set        )         {
  return total(cells.weights, rowSets[set])
}

function total(four      , cells                    )         {
  let sum = 0
  for (const cell of cells) sum += four[cell]
  return sum
}

// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(4805);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/attribute.js


/** A sensitive attribute: one column, or the intersection of several. */
                            
                                                            
              
                   
 

/**
 * The attributes of the `sensitive` setting; `a & b` is an intersection.
 * Throws a `ConfigError` for an attribute that is empty or stands twice.
 */
function attributesOf(sensitive                   )              {
  const attributes = sensitive.map(text => {
    const columns = text.split('&').map(column => column.trim())
    if (columns.includes('') || new Set(columns).size < columns.length) {
      throw new errors/* ConfigError */.xL(
        `\`sensitive\`: \`${text}\` is not a column or an intersection like \`gender & age_band\``,
      )
    }
    return { name: columns.join(' & '), columns }
  })
  const names = attributes.map(attribute => attribute.name)
  const twice = names.find((name, i) => names.indexOf(name) < i)
  if (attributes.some(({ columns }) => columns.includes('attribute'))) {
    throw new errors/* ConfigError */.xL(
      '`sensitive`: a column named `attribute` cannot be told from the name of an attribute',
      {
        remedy: 'rename the column',
      },
    )
  }
  if (twice !== undefined) throw new errors/* ConfigError */.xL(`\`sensitive\` names \`${twice}\` twice`)
  return attributes
}

// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(7798);
;// CONCATENATED MODULE: ./.build/packages/core/src/limit.js

                                           

/** The kinds of limit. `min` and `max` hold the value itself, the other two its change against the base. */
const limitKinds = (/* unused pure expression or super */ null && (['min', 'max', 'max-increase', 'max-decrease']))         
                                                   

/** The limits of one metric as the user writes them: `{max: 0.2, max-increase: 0.02}`. */
                                                             

/** The `limits` input: a metric's name, and what it may be. */
                                                 

/** One limit of one claim. */
                        
                 
               
 

/**
 * Holds a value against an absolute limit by its point: the classical threshold, inclusive on both sides.
 *
 * A value that is not a number is `not-computable`, never a pass: every comparison with NaN is false.
 */
function judgePoint(value               , limit       )          {
  if (value === null || Number.isNaN(value)) return 'not-computable'
  switch (limit.kind) {
    case 'min':
      return value >= limit.value ? 'pass' : 'fail'
    case 'max':
      return value <= limit.value ? 'pass' : 'fail'
    default:
      throw new errors/* ConfigError */.xL(
        `limit \`${limit.kind}\` compares with the base and cannot be judged by the value alone`,
      )
  }
}

/** `0.2` as `at most 0.2`, for a sentence. */
function describeLimit(limit       , format                           )         {
  switch (limit.kind) {
    case 'min':
      return `at least ${format(limit.value)}`
    case 'max':
      return `at most ${format(limit.value)}`
    case 'max-increase':
      return `at most +${format(limit.value)} against the base`
    case 'max-decrease':
      return `at most −${format(limit.value)} against the base`
  }
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/attribute.js
                                       
                                                   
                                           

/** The groups of one attribute by their codes. */
                            
                          
                                                   
                
                                                                                           
                    
 

/** A metric of all groups of an attribute. */
                                  
                                         
               
                                                    
                                
                                             
                      
                         
                                                       
 

/** A metric of an attribute, measured. */
                      
                      
                               
                 
                                                                                                  
                           
                                   
           
                                                                                      
                       
                           
                            
                    
 

/** One side of a gap. */
                             
                                              
                      
               
                                                    
                      
                                    
           
 

/** A group that a value says nothing of. */
                          
               
                                                                            
                       
           
                
 

/** A gap without sides. */
function plainGap(n        , found              )      {
  return { value: null, interval: null, n, metric: null, lowest: null, highest: null, leftOut: [], ...found }
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/entropy.js


/**
 * Inequality of the benefits b = prediction - truth + 1 that people get from the predictions: 2 for a false
 * positive, 1 where the prediction is right, 0 for a false negative (Speicher et al. 2018). Weighted by row
 * weights; AIF360 ignores them.
 *
 * `alpha` 1 is the index of Theil (1967), 2 half the squared coefficient of variation; at 0 and below it is
 * infinite once there is a false negative. NaN where nobody has a benefit.
 *
 * @example generalizedEntropy(cells, 2) // 0.25, of a false positive, a false negative and two right predictions
 */
function generalizedEntropy({ weights: { tp, fp, fn, tn } }       , alpha        )         {
  return entropy([fn, tp + tn, fp], [0, 1, 2], alpha)
}

/**
 * The part of `generalizedEntropy` that lies between the groups: of everybody's benefit replaced by the mean
 * of their group.
 */
function betweenGroupEntropy(groups                  , alpha        )         {
  const weights = groups.map(group => weightIn(group, 'rows'))
  const benefits = groups.map(({ weights: { fp, fn } }, i) => 1 + (fp - fn) / weights[i])
  return entropy(weights, benefits, alpha)
}

function entropy(weights                   , benefits                   , alpha        )         {
  let weight = 0
  let benefit = 0
  for (const [i, w] of weights.entries()) {
    weight += w
    benefit += w * benefits[i]
  }
  let sum = 0
  for (const [i, w] of weights.entries()) if (w > 0) sum += w * term((benefits[i] * weight) / benefit, alpha)
  return sum / weight
}

/** The shares have mean 1: taking share - 1 away changes no sum, and keeps small inequalities exact for alpha 2. */
function term(share        , alpha        )         {
  if (alpha === 2) return (share - 1) ** 2 / 2
  if (alpha === 0) return -Math.log(share)
  if (alpha === 1) return share === 0 ? 0 : share * Math.log(share)
  return (share ** alpha - 1) / (alpha * (alpha - 1))
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/normal.js
const inverseRootTwoPi = 0.3989422804014327

/** Density of the standard normal law at `x`. */
function density(x        )         {
  return inverseRootTwoPi * Math.exp(-0.5 * x * x)
}

/**
 * P(Z <= x) of the standard normal law, to 2e-13 of its size in both tails.
 *
 * Within two standard deviations the series of Marsaglia (2004, Journal of Statistical Software 11:4); beyond,
 * the continued fraction of Laplace (1805), which keeps small tails exact where 1 - x would lose them.
 *
 * @example normalCdf(1.96) // 0.9750021048517795
 */
function normalCdf(x        )         {
  if (Math.abs(x) > 2) {
    const size = Math.abs(x)
    let fraction = size
    for (let k = 100; k >= 1; k--) fraction = size + k / fraction
    const tail = density(x) / fraction
    return x < 0 ? tail : 1 - tail
  }
  let term = x
  let sum = x
  for (let k = 3; sum + term !== sum || k === 3; k += 2) {
    term *= (x * x) / k
    sum += term
  }
  return 0.5 + density(x) * sum
}

/**
 * The x with P(Z <= x) = p: `normalCdf` inverted by two steps of Halley's method from the rational
 * approximation 26.2.23 of Hastings (Abramowitz and Stegun 1964). ±Infinity at 1 and 0.
 *
 * @example normalQuantile(0.975) // 1.959963984540054
 */
function normalQuantile(p        )         {
  if (!(p >= 0 && p <= 1)) throw new RangeError('a probability lies between 0 and 1')
  if (p > 0.5) return -normalQuantile(1 - p)
  if (p === 0) return Number.NEGATIVE_INFINITY
  const t = Math.sqrt(-2 * Math.log(p))
  let x =
    (2.515517 + 0.802853 * t + 0.010328 * t * t) /
      (1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t) -
    t
  for (let step = 0; step < 2; step++) {
    const error = (normalCdf(x) - p) / density(x)
    x -= error / (1 + (x * error) / 2)
  }
  return x
}

/**
 * How many standard errors a two-sided interval reaches to each side.
 *
 * @example criticalValue(0.95) // 1.959963984540054
 */
function normal_criticalValue(confidence        )         {
  return -normalQuantile((1 - confidence) / 2)
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/wilson.js


                                                  

/**
 * `k` hits among `n` rows. With weights both are effective counts (Kish 1965): n = (sum w)^2 / sum w^2 and
 * k = n times the weighted rate.
 */
                             
           
           
 

/**
 * Score interval of a proportion (Wilson 1927): keeps its level also for small n and rates near 0 and 1
 * (Brown, Cai and DasGupta 2001).
 *
 * @example wilson({ k: 81, n: 263 }, 0.95) // [0.2552885198782742, 0.36620957698280004]
 */
function wilson({ k, n }            , confidence        )           {
  const z2 = normal_criticalValue(confidence) ** 2
  const middle = (k + z2 / 2) / (n + z2)
  const reach = Math.sqrt(z2 * ((k * (n - k)) / n + z2 / 4)) / (n + z2)
  // The bounds hold the rate and lie within [0, 1]; rounding would leave them a hair off.
  return [Math.max(0, Math.min(middle - reach, k / n)), Math.min(1, Math.max(middle + reach, k / n))]
}

/**
 * Interval of the difference a - b of two independent proportions: the hybrid score, method 10 of
 * Newcombe (1998a, Statistics in Medicine 17:873).
 *
 * @example newcombe({ k: 56, n: 70 }, { k: 48, n: 80 }, 0.95) // [0.0524314724, 0.3338726540], of a difference of 0.2
 */
function newcombe(a            , b            , confidence        )           {
  const p = a.k / a.n
  const q = b.k / b.n
  const [lowA, highA] = wilson(a, confidence)
  const [lowB, highB] = wilson(b, confidence)
  return [p - q - Math.hypot(p - lowA, highB - q), p - q + Math.hypot(highA - p, q - lowB)]
}

/** Rows judged twice, by what each of the two said of them. */
                        
              
                   
                    
                 
 

/**
 * Interval of the difference first - second of two proportions on the same rows: the paired hybrid score with
 * a continuity-corrected correlation, method 10 of Newcombe (1998b, Statistics in Medicine 17:2635).
 *
 * @example newcombePaired({ both: 36, onlyFirst: 12, onlySecond: 2, neither: 0 }, 0.95) // [0.0569295840, 0.3404276030]
 */
function newcombePaired(
  { both, onlyFirst, onlySecond, neither }       ,
  confidence        ,
)           {
  const n = both + onlyFirst + onlySecond + neither
  const first = both + onlyFirst
  const second = both + onlySecond
  const p = first / n
  const q = second / n
  const [lowP, highP] = wilson({ k: first, n }, confidence)
  const [lowQ, highQ] = wilson({ k: second, n }, confidence)
  const product = first * (n - first) * second * (n - second)
  const excess = both * neither - onlyFirst * onlySecond
  const phi = product === 0 ? 0 : (excess > 0 ? Math.max(excess - n / 2, 0) : excess) / Math.sqrt(product)
  const reach = (u        , v        ) => Math.sqrt(Math.max(u * u - 2 * phi * u * v + v * v, 0))
  return [p - q - reach(p - lowP, highQ - q), p - q + reach(highP - p, q - lowQ)]
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/metrics.js




/** A metric of one group, or of all rows. */
                         
                                         
               
                                                 
                                
                                             
                                          
                                      
                                                           
              
                                                            
                          
                                                                                                            
                           
                                                                                                         
                               
 

/** A number, or null and why there is none. */
                        
                      
                 
 

/** A metric measured. */
                                         
                                                       
                           
                                              
           
                                                    
                      
 

/** How to measure. */
                          
                                             
                     
                                                                                                
                         
 

function rate(title        , higherIsBetter                , over        , hits                    )         {
  return {
    title,
    higherIsBetter,
    range: [0, 1],
    from: 'cells',
    over,
    needs: [over],
    hits,
    compute: cells => total(cells.weights, hits) / weightIn(cells, over),
  }
}

/** A mean of the scores over some rows, as probabilities of being positive. */
function meanScore(
  title        ,
  higherIsBetter                ,
  over        ,
  sum                                                                ,
)         {
  return {
    title,
    higherIsBetter,
    range: [0, 1],
    from: 'scores',
    over,
    needs: [over],
    compute: cells => sum(cells.scores , cells) / weightIn(cells, over),
  }
}

function inequality(title        , compute                          )         {
  const range = [0, Number.POSITIVE_INFINITY]         
  return { title, higherIsBetter: false, range, from: 'cells', over: 'rows', needs: ['rows'], compute }
}

const truePositiveRate = rate('true positive rate', true, 'positives', ['tp'])
const trueNegativeRate = rate('true negative rate', true, 'negatives', ['tn'])

/**
 * The metrics of one group by their names: scikit-learn's scorers without `neg_`, and Fairlearn's.
 *
 * A metric that is 0/0 is undefined. Fairlearn says 0 there for its rates, and scikit-learn for precision,
 * recall and the Matthews coefficient with an empty margin; its balanced accuracy drops the class that is
 * absent.
 */
const metrics                                   = {
  selection_rate: rate('selection rate', null, 'rows', ['tp', 'fp']),
  /** Fairlearn's mean of predictions that are 0 or 1: the selection rate under another name. */
  mean_prediction: rate('mean prediction', null, 'rows', ['tp', 'fp']),
  base_rate: rate('base rate', null, 'rows', ['tp', 'fn']),
  true_positive_rate: truePositiveRate,
  recall: rate('recall', true, 'positives', ['tp']),
  false_negative_rate: rate('false negative rate', false, 'positives', ['fn']),
  false_positive_rate: rate('false positive rate', false, 'negatives', ['fp']),
  true_negative_rate: trueNegativeRate,
  precision: rate('precision', true, 'predicted positives', ['tp']),
  false_discovery_rate: rate('false discovery rate', false, 'predicted positives', ['fp']),
  false_omission_rate: rate('false omission rate', false, 'predicted negatives', ['fn']),
  negative_predictive_value: rate('negative predictive value', true, 'predicted negatives', ['tn']),
  accuracy: rate('accuracy', true, 'rows', ['tp', 'tn']),
  zero_one_loss: rate('error rate', false, 'rows', ['fp', 'fn']),

  balanced_accuracy: {
    title: 'balanced accuracy',
    higherIsBetter: true,
    range: [0, 1],
    from: 'cells',
    over: 'rows',
    needs: ['positives', 'negatives'],
    compute: cells => (truePositiveRate.compute(cells) + trueNegativeRate.compute(cells)) / 2,
  },
  /** 0, and not 0/0, where there are some and none is right. */
  f1: {
    title: 'F1 score',
    higherIsBetter: true,
    range: [0, 1],
    from: 'cells',
    over: 'positives or predicted positives',
    needs: ['positives or predicted positives'],
    compute: ({ weights: { tp, fp, fn } }) => (2 * tp) / (2 * tp + fp + fn),
  },
  /** Matthews 1975. */
  matthews_corrcoef: {
    title: 'Matthews correlation',
    higherIsBetter: true,
    range: [-1, 1],
    from: 'cells',
    over: 'rows',
    needs: ['positives', 'negatives', 'predicted positives', 'predicted negatives'],
    compute: ({ weights: { tp, fp, fn, tn } }) =>
      (tp * tn - fp * fn) / (Math.sqrt((tp + fn) * (tn + fp)) * Math.sqrt((tp + fp) * (tn + fn))),
  },

  theil_index: inequality('Theil index', cells => generalizedEntropy(cells, 1)),
  generalized_entropy_index: inequality('generalized entropy', cells => generalizedEntropy(cells, 2)),
  coefficient_of_variation: inequality('coefficient of variation', cells =>
    Math.sqrt(2 * generalizedEntropy(cells, 2)),
  ),

  mean_score: {
    ...meanScore('mean score', null, 'rows', ({ positives, negatives }) => positives.score + negatives.score),
    range: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  },
  /** Brier 1950. */
  brier_score: meanScore(
    'Brier score',
    false,
    'rows',
    ({ positives, negatives }) => positives.squaredError + negatives.squaredError,
  ),
  /** The rates with the score for the prediction (Pleiss et al. 2017). */
  generalized_true_positive_rate: meanScore(
    'generalized true positive rate',
    true,
    'positives',
    scores => scores.positives.score,
  ),
  generalized_false_negative_rate: meanScore(
    'generalized false negative rate',
    false,
    'positives',
    (scores, cells) => weightIn(cells, 'positives') - scores.positives.score,
  ),
  generalized_false_positive_rate: meanScore(
    'generalized false positive rate',
    false,
    'negatives',
    scores => scores.negatives.score,
  ),
  generalized_true_negative_rate: meanScore(
    'generalized true negative rate',
    true,
    'negatives',
    (scores, cells) => weightIn(cells, 'negatives') - scores.negatives.score,
  ),

  roc_auc: {
    title: 'ROC AUC',
    higherIsBetter: true,
    range: [0, 1],
    from: 'ranking',
    over: 'rows',
    needs: ['positives', 'negatives'],
    compute: cells => cells.ranking .rocAuc ?? Number.NaN,
  },
  average_precision: {
    title: 'average precision',
    higherIsBetter: true,
    range: [0, 1],
    from: 'ranking',
    over: 'rows',
    needs: ['positives'],
    compute: cells => cells.ranking .averagePrecision ?? Number.NaN,
  },
}

/**
 * The metric of these cells: `{ value: null, reason: 'no positives' }` where it is 0/0 or a set that it needs
 * is smaller than `minDenominator`.
 *
 * The interval of a rate is Wilson's; with weights, of the effective number of rows (Kish 1965).
 *
 * @example measure(metrics.recall, cells) // { value: 0.75, interval: [0.3006, 0.9544], n: 4, count: 3 }
 */
function measure(
  metric        ,
  cells       ,
  { confidence = 0.95, minDenominator = 1 }          = {},
)           {
  const { value, reason } = quotient(metric, cells, minDenominator)
  const n = rowsIn(cells, metric.over)
  const count = metric.hits === undefined ? null : total(cells.counts, metric.hits)
  if (value === null) return { value, reason, interval: null, n, count }
  return {
    value,
    interval: metric.hits === undefined ? null : wilson(proportion(metric, cells), confidence),
    n,
    count,
  }
}

function quotient(metric        , cells       , minDenominator        )        {
  for (const set of metric.needs) {
    const rows = rowsIn(cells, set)
    if (rows === 0) return { value: null, reason: `no ${set}` }
    if (rows < minDenominator) return { value: null, reason: `fewer than ${minDenominator} ${set}` }
    if (!(weightIn(cells, set) > 0)) return { value: null, reason: `the ${set} have no weight` }
  }
  if (metric.from !== 'cells' && cells[metric.from] === null) return { value: null, reason: 'no scores' }
  const value = metric.compute(cells)
  return Number.isFinite(value) ? { value } : { value: null, reason: 'not a finite number' }
}

/**
 * A rate as the counts that its interval takes: with weights, effective ones. `without` takes away the rows of a
 * group that is among them.
 */
function proportion({ over, hits = [] }        , cells       , without        )             {
  const left = (part                       , of                    ) =>
    total(cells[part], of) - (without === undefined ? 0 : total(without[part], of))
  const sum = left('weights', rowSets[over])
  const n = sum ** 2 / left('squares', rowSets[over])
  return { k: (n * left('weights', hits)) / sum, n }
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/ratio.js



/**
 * Interval of the ratio a / b of two independent proportions, on the log scale (Katz et al. 1978). Both need
 * a hit: for none, `walter`.
 *
 * @example katz({ k: 56, n: 70 }, { k: 48, n: 80 }, 0.95) // [1.0766264228, 1.6512485113], of a ratio of 1.333
 */
function katz(a            , b            , confidence        )           {
  const log = Math.log(a.k / a.n / (b.k / b.n))
  const reach = criticalValue(confidence) * Math.sqrt(1 / a.k - 1 / a.n + 1 / b.k - 1 / b.n)
  return [Math.exp(log - reach), Math.exp(log + reach)]
}

/**
 * `katz` with half a hit and half a row more on each side, so that a count of zero has an interval too
 * (Walter 1975). It then leaves out the ratio observed, 0 or infinite.
 *
 * @example walter({ k: 0, n: 10 }, { k: 0, n: 20 }, 0.95) // [0.0415996452, 91.6303820022]
 */
function walter(a            , b            , confidence        )           {
  return katz({ k: a.k + 0.5, n: a.n + 0.5 }, { k: b.k + 0.5, n: b.n + 0.5 }, confidence)
}

/**
 * Interval of the ratio a / b of two independent proportions, built from their Wilson intervals (MOVER-R:
 * Donner and Zou 2012, Statistical Methods in Medical Research 21:347). It is to the ratio what Newcombe's is
 * to the difference: the one excludes 1 exactly when the other excludes 0.
 *
 * Preferred to `katz` and `walter` for a verdict: those take a group of which every row is a hit for certain
 * to stay so. By enumeration at 95 %, with 30 rows at a rate of 0.97 against 300 at 0.99, Katz covers 60 %
 * and this 96 %; with 30 against 30 at rates of 0.3 they cover 96 % and 95 %. The upper bound is Infinity
 * where b has no hit.
 *
 * @example donnerZou({ k: 24, n: 40 }, { k: 36, n: 40 }, 0.95) // [0.4923475851, 0.8633495058], of a ratio of 0.667
 */
function donnerZou(a            , b            , confidence        )           {
  const p = a.k / a.n
  const q = b.k / b.n
  const [lowA, highA] = wilson(a, confidence)
  const [lowB, highB] = wilson(b, confidence)
  const root = (ofA        , ofB        ) =>
    Math.sqrt(Math.max((p * q) ** 2 - ofA * ofB * (2 * p - ofA) * (2 * q - ofB), 0))
  return [
    a.k <= 0 ? 0 : (p * q - root(lowA, highB)) / (highB * (2 * q - highB)),
    b.k <= 0 ? Number.POSITIVE_INFINITY : (p * q + root(highA, lowB)) / (lowB * (2 * q - lowB)),
  ]
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/gaps.js






                                            

/** One metric over the groups: those that have it, and those that have not or too few rows for it. */
                        
              
                
                      
                    
                   
                    
                                           
                     
 

function fieldOf(name        , attribute           , options         )        {
  const { confidence = 0.95, minDenominator = 1 } = options
  const metric = metrics[name]
  const members           = []
  const leftOut            = []
  for (const [group, cells] of attribute.groups.entries()) {
    const { value, n, count, reason } = measure(metric, cells, { minDenominator })
    if (value !== null) members.push({ group, value, count, n })
    else leftOut.push({ group, metric: name, n, reason: reason  })
  }
  const hasSource = metric.from === 'cells' || attribute.overall[metric.from] !== null
  const fewest = minDenominator > 1 ? `at least ${minDenominator} ` : ''
  const requirement = hasSource ? fewest + metric.needs.join(' and ') : 'scores'
  return { name, metric, attribute, confidence, members, leftOut, requirement }
}

function gap(field       , found              )      {
  const n = field.members.reduce((sum, member) => sum + member.n, 0)
  return plainGap(n, { metric: field.name, leftOut: field.leftOut, ...found })
}

/** Why there are not `fewest` groups to speak of, if so. */
function tooFew({ attribute, members, requirement }       , fewest        )                     {
  if (members.length >= fewest) return undefined
  if (members.length === 0) return `no group has ${requirement}`
  return attribute.groups.length === 1 ? 'only one group' : `only one group has ${requirement}`
}

/** The member of the greatest size; the first of equals. */
function most(field       , size                            )         {
  return field.members.reduce((best, member) => (size(member) > size(best) ? member : best))
}

const lowestOf = (field       ) => most(field, member => -member.value)
const highestOf = (field       ) => most(field, member => member.value)

/** max - min. */
function difference(field       )      {
  const reason = tooFew(field, 2)
  if (reason !== undefined) return gap(field, { reason })
  const lowest = lowestOf(field)
  const highest = highestOf(field)
  const interval = pairInterval(field, newcombe, highest, lowest)
  return gap(field, { value: highest.value - lowest.value, interval, lowest, highest })
}

/** min / max. */
function ratio(field       )      {
  const few = tooFew(field, 2)
  if (few !== undefined) return gap(field, { reason: few })
  const lowest = lowestOf(field)
  const highest = highestOf(field)
  const reason = noRatio(field, highest)
  if (reason !== undefined) return gap(field, { reason })
  const interval = pairInterval(field, donnerZou, lowest, highest)
  return gap(field, { value: lowest.value / highest.value, interval, lowest, highest })
}

/** 0/0 is no ratio, and numbers below 0 have none that means anything. */
function noRatio(field       , divisor            )                     {
  if (lowestOf(field).value < 0 || divisor.value < 0) return `${field.metric.title} is below 0`
  return divisor.value === 0 ? `${field.metric.title} is 0 in every group` : undefined
}

function pairInterval(
  { metric, attribute, confidence }       ,
  interval                 ,
  a        ,
  b        ,
)                  {
  if (metric.hits === undefined) return null
  const side = ({ group }        ) => proportion(metric, attribute.groups[group])
  return interval(side(a), side(b), confidence)
}

/** The greatest |value - value of all rows|. */
function differenceToOverall(field       )      {
  const overall = overallOf(field)
  if (typeof overall === 'string') return gap(field, { reason: overall })
  const group = most(field, member => Math.abs(member.value - overall.value))
  const [lowest, highest] = group.value < overall.value ? [group, overall] : [overall, group]
  const split = splitOff(field, group)
  let interval                  = null
  if (split !== null) {
    // A group with share s of the rows: value - value of all = (1 - s) (value - value of the rest), and the
    // rest is independent of the group.
    const [a, b] = lowest === group ? [split.rest, split.own] : [split.own, split.rest]
    const [low, high] = newcombe(a, b, field.confidence)
    interval = [(1 - split.share) * low, (1 - split.share) * high]
  }
  return gap(field, { value: highest.value - lowest.value, interval, lowest, highest })
}

/** The least of value / value of all rows and its inverse. */
function ratioToOverall(field       )      {
  const overall = overallOf(field)
  if (typeof overall === 'string') return gap(field, { reason: overall })
  const reason = noRatio(field, overall)
  if (reason !== undefined) return gap(field, { reason })
  const toOverall = ({ value }        ) => Math.min(value / overall.value, overall.value / value)
  const group = most(field, member => -toOverall(member))
  const [lowest, highest] = group.value < overall.value ? [group, overall] : [overall, group]
  const split = splitOff(field, group)
  let interval                  = null
  if (split !== null) {
    // As above: value of all / value = s + (1 - s) value of the rest / value.
    const [low, high] = donnerZou(split.rest, split.own, field.confidence)
    const [lowShare, highShare] = [low, high].map(bound => split.share + (1 - split.share) * bound)
    interval = lowest === group ? [1 / highShare, 1 / lowShare] : [lowShare, highShare]
  }
  return gap(field, { value: toOverall(group), interval, lowest, highest })
}

/** The value of all rows, or why the groups cannot be compared with it. */
function overallOf(field       )                      {
  const few = tooFew(field, 2)
  if (few !== undefined) return few
  const { value, count, n, reason } = measure(field.metric, field.attribute.overall)
  return value === null ? `over all rows: ${reason}` : { group: null, value, count, n }
}

/** A rate's group and all other rows, as two; null for another metric, and where the others weigh nothing. */
function splitOff({ metric, attribute }       , { group }        ) {
  const cells = attribute.groups[group]
  const share = weightIn(cells, metric.over) / weightIn(attribute.overall, metric.over)
  if (metric.hits === undefined || !(share < 1)) return null
  return { own: proportion(metric, cells), rest: proportion(metric, attribute.overall, cells), share }
}

/** The least value. */
function groupMin(field       )      {
  const reason = tooFew(field, 1)
  if (reason !== undefined) return gap(field, { reason })
  const lowest = lowestOf(field)
  return gap(field, { value: lowest.value, interval: intervalOf(field, lowest), n: lowest.n, lowest })
}

/** The greatest value. */
function groupMax(field       )      {
  const reason = tooFew(field, 1)
  if (reason !== undefined) return gap(field, { reason })
  const highest = highestOf(field)
  return gap(field, { value: highest.value, interval: intervalOf(field, highest), n: highest.n, highest })
}

function intervalOf({ metric, attribute, confidence }       , { group }        )                  {
  return measure(metric, attribute.groups[group], { confidence }).interval
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/groups.js




                
                           
                                                  
                          
                                             
                        
 

const differenceForm       = {
  title: of => `${of} gap`,
  higherIsBetter: false,
  range: ([low, high]) => [0, high - low],
  gap: difference,
}
const ratioForm       = {
  title: of => `${of} ratio`,
  higherIsBetter: true,
  range: () => [0, 1],
  gap: ratio,
}
const differenceToOverallForm       = {
  ...differenceForm,
  title: of => `${of} gap to all rows`,
  gap: differenceToOverall,
}
const ratioToOverallForm       = { ...ratioForm, title: of => `${of} ratio to all rows`, gap: ratioToOverall }

/** What is derived from every metric, by the end of its name. */
const groups_forms                                 = {
  difference: differenceForm,
  ratio: ratioForm,
  difference_to_overall: differenceToOverallForm,
  ratio_to_overall: ratioToOverallForm,
  group_min: { title: of => `lowest ${of}`, range: range => range, gap: groupMin },
  group_max: { title: of => `highest ${of}`, range: range => range, gap: groupMax },
}

function derive(name        , form      )                  {
  const metric = metrics[name]
  return {
    title: form.title(metric.title),
    higherIsBetter: form.higherIsBetter ?? metric.higherIsBetter,
    range: form.range(metric.range),
    from: metric.from,
    needsReference: false,
    compute: (attribute, options = {}) => form.gap(fieldOf(name, attribute, options)),
  }
}

/**
 * The worse gap of the true and the false positive rates, or their mean (Hardt, Price and Srebro 2016).
 *
 * The one is over groups with enough positives, the other over groups with enough negatives. Where one of them
 * is undefined so is this: a gap that could not be measured may be the worse one.
 */
function equalizedOdds(form      , combine                  )                  {
  const odds = ['true_positive_rate', 'false_positive_rate']
  return {
    ...derive(odds[0], form),
    title: form.title(combine === 'worst' ? 'equalized odds' : 'mean equalized odds'),
    compute(attribute, options = {}) {
      const gaps = odds.map(name => form.gap(fieldOf(name, attribute, options)))
      const leftOut = gaps.flatMap(({ leftOut }) => leftOut)
      const missing = gaps.find(({ value }) => value === null)
      if (missing !== undefined) return { ...missing, leftOut }
      const [tpr, fpr] = gaps              
      if (combine === 'mean')
        return plainGap(tpr.n + fpr.n, { value: (tpr.value  + fpr.value ) / 2, leftOut })
      const isWorse = form.higherIsBetter ? fpr.value  < tpr.value  : fpr.value  > tpr.value 
      return { ...(isWorse ? fpr : tpr), leftOut }
    },
  }
}

const fairlearn                                  = {}
for (const form of ['difference', 'ratio'])
  for (const suffix of ['', '_to_overall']) {
    const shape = groups_forms[form + suffix]
    fairlearn[`demographic_parity_${form}${suffix}`] = derive('selection_rate', shape)
    fairlearn[`equal_opportunity_${form}${suffix}`] = derive('true_positive_rate', shape)
    fairlearn[`equalized_odds_${form}${suffix}`] = equalizedOdds(shape, 'worst')
    fairlearn[`equalized_odds_${form}_mean${suffix}`] = equalizedOdds(shape, 'mean')
  }

/**
 * What follows for an attribute from the metrics of its groups: of every metric M `M_difference` (max - min),
 * `M_ratio` (min / max), both `_to_overall`, `M_group_min` and `M_group_max`, and Fairlearn's named ones.
 *
 * They are over the groups that have the metric; the others are listed. Fewer than two such groups have no
 * gap: undefined, where Fairlearn says 0 or 1. So is the ratio of zeros.
 *
 * The interval of a rate's gap is of the two sides named (Newcombe for a difference, Donner and Zou for a
 * ratio). As they were chosen for being far apart, it leans to large gaps, the more so the more groups there
 * are and the smaller these are (Lum, Zhang and Bower 2022).
 */
const groupGaps                                            = {
  ...Object.fromEntries(
    Object.keys(metrics).flatMap(name =>
      Object.entries(groups_forms).map(([form, shape]) => [`${name}_${form}`, derive(name, shape)]),
    ),
  ),
  ...fairlearn,
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/inequality.js



                                           

/**
 * Differential fairness (Foulds et al. 2018): the largest |ln| of the ratio of two groups' rates, of the
 * predictions or of the labels, positive or negative. Smoothed by a Dirichlet prior of `concentration` rows.
 *
 * @example differentialFairness(groups, 'predicted positives') // 0.619 = ln(6.5 / 3.5), of 3 and 6 selected of 10 each
 */
function differentialFairness(
  groups                  ,
  of                                     ,
  concentration = 1,
)         {
  const rates = groups.map(
    group => (weightIn(group, of) + concentration / 2) / (weightIn(group, 'rows') + concentration),
  )
  const spread = (logs          ) => Math.max(...logs) - Math.min(...logs)
  return Math.max(spread(rates.map(rate => Math.log(rate))), spread(rates.map(rate => Math.log1p(-rate))))
}

/**
 * Demographic disparity over the groups (Wachter, Mittelstadt and Russell 2021): the mean, weighted by their
 * sizes, of a group's share of the predicted negatives less its share of the predicted positives.
 */
function conditionalDemographicDisparity(groups                  )         {
  const all = merge(groups)
  const share = (group       , set        ) => weightIn(group, set) / weightIn(all, set)
  return groups.reduce(
    (sum, group) =>
      sum +
      share(group, 'rows') * (share(group, 'predicted negatives') - share(group, 'predicted positives')),
    0,
  )
}

function overGroups(
  title        ,
  higherIsBetter                ,
  range                                      ,
  measure                                      ,
)                  {
  return {
    title,
    higherIsBetter,
    range,
    from: 'cells',
    needsReference: false,
    compute({ groups }, { minDenominator = 1 }          = {}) {
      const isLarge = (group       ) => rowsIn(group, 'rows') >= minDenominator && weightIn(group, 'rows') > 0
      const members = groups.filter(isLarge)
      const reason = minDenominator > 1 ? `fewer than ${minDenominator} rows` : 'no rows'
      const leftOut = groups.flatMap((cells, group) =>
        isLarge(cells) ? [] : [{ group, metric: null, n: rowsIn(cells, 'rows'), reason }],
      )
      const n = rowsIn(merge(members), 'rows')
      if (members.length < 2) return plainGap(n, { reason: 'fewer than two groups', leftOut })
      const value = measure(members)
      if (!Number.isFinite(value)) return plainGap(n, { reason: 'not a finite number', leftOut })
      return plainGap(n, { value, leftOut })
    },
  }
}

const anyPositive = [0, Number.POSITIVE_INFINITY]         

/** Measures of all groups of an attribute at once, by their names in AIF360. */
const inequalities                                            = {
  between_all_groups_generalized_entropy_index: overGroups(
    'generalized entropy between groups',
    false,
    anyPositive,
    groups => betweenGroupEntropy(groups, 2),
  ),
  between_all_groups_theil_index: overGroups('Theil index between groups', false, anyPositive, groups =>
    betweenGroupEntropy(groups, 1),
  ),
  between_all_groups_coefficient_of_variation: overGroups(
    'coefficient of variation between groups',
    false,
    anyPositive,
    groups => Math.sqrt(2 * betweenGroupEntropy(groups, 2)),
  ),
  /** Of the predictions, as in AIF360's scikit-learn interface; its older one takes the labels. */
  smoothed_empirical_differential_fairness: overGroups('differential fairness', false, anyPositive, groups =>
    differentialFairness(groups, 'predicted positives'),
  ),
  differential_fairness_bias_amplification: overGroups(
    'bias amplification',
    false,
    [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    groups => differentialFairness(groups, 'predicted positives') - differentialFairness(groups, 'positives'),
  ),
  conditional_demographic_disparity: overGroups(
    'demographic disparity',
    null,
    [-1, 1],
    conditionalDemographicDisparity,
  ),
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/reference.js







/** The reference group, and all other groups as one: AIF360's privileged and unprivileged. */
                 
               
                  
 

                    
               
                                                         
                          
                                             
                                        
                       
                             
                                                         
                            
 

function contrast({ title, higherIsBetter, range, of, value, interval }          )                  {
  const needed = of.map(name => metrics[name])
  return {
    title,
    higherIsBetter: higherIsBetter ?? null,
    range,
    from: needed.some(({ from }) => from === 'scores') ? 'scores' : 'cells',
    needsReference: true,
    compute({ groups, reference }, { confidence = 0.95, minDenominator = 1 }          = {}) {
      if (reference === undefined) return plainGap(0, { reason: 'no reference group' })
      const sides = {
        others: merge(groups.filter((_, group) => group !== reference)),
        reference: groups[reference],
      }
      const n = rowsIn(sides.others, 'rows') + rowsIn(sides.reference, 'rows')
      for (const metric of needed) {
        const { reason: ofOthers } = measure(metric, sides.others, { minDenominator })
        if (ofOthers !== undefined) return plainGap(n, { reason: `outside the reference group: ${ofOthers}` })
        const { reason } = measure(metric, sides.reference, { minDenominator })
        if (reason !== undefined) return plainGap(n, { reason: `in the reference group: ${reason}` })
      }
      const found = value(sides)
      if (!Number.isFinite(found)) return plainGap(n, { reason: 'division by zero' })
      const rate = (cells       ) => proportion(needed[0], cells)
      return plainGap(n, {
        value: found,
        interval: interval?.(rate(sides.others), rate(sides.reference), confidence) ?? null,
      })
    },
  }
}

/** The metric of the others less that of the reference group. */
function gapIn(metric        , { others, reference }       )         {
  return metrics[metric].compute(others) - metrics[metric].compute(reference)
}

function ratioIn(metric        , { others, reference }       )         {
  return metrics[metric].compute(others) / metrics[metric].compute(reference)
}

function between(alpha        , { others, reference }       )         {
  return betweenGroupEntropy([others, reference], alpha)
}

const reference_anyPositive = [0, Number.POSITIVE_INFINITY]         
const signed = [-1, 1]         

/**
 * Measures against a reference group, by their names in AIF360. Differences are signed: below 0 the others have
 * less.
 *
 * Left out are those that Fairlearn has under the same name for the largest gap between any groups:
 * equal_opportunity_difference, equalized_odds_difference, and the differences and ratios of single rates
 * (`false_positive_rate_ratio` and the like).
 */
const contrasts                                            = {
  statistical_parity_difference: contrast({
    title: 'selection rate against the reference group',
    range: signed,
    of: ['selection_rate'],
    value: sides => gapIn('selection_rate', sides),
    interval: newcombe,
  }),
  disparate_impact: contrast({
    title: 'disparate impact',
    range: reference_anyPositive,
    of: ['selection_rate'],
    value: sides => ratioIn('selection_rate', sides),
    interval: donnerZou,
  }),
  error_rate_difference: contrast({
    title: 'error rate against the reference group',
    range: signed,
    of: ['zero_one_loss'],
    value: sides => gapIn('zero_one_loss', sides),
    interval: newcombe,
  }),
  error_rate_ratio: contrast({
    title: 'error rate over that of the reference group',
    range: reference_anyPositive,
    of: ['zero_one_loss'],
    value: sides => ratioIn('zero_one_loss', sides),
    interval: donnerZou,
  }),
  /** Signed gaps of opposite sign cancel: the absolute form does not. */
  average_odds_difference: contrast({
    title: 'average odds difference',
    range: signed,
    of: ['true_positive_rate', 'false_positive_rate'],
    value: sides => (gapIn('true_positive_rate', sides) + gapIn('false_positive_rate', sides)) / 2,
  }),
  average_abs_odds_difference: contrast({
    title: 'average absolute odds difference',
    higherIsBetter: false,
    range: [0, 1],
    of: ['true_positive_rate', 'false_positive_rate'],
    value: sides =>
      (Math.abs(gapIn('true_positive_rate', sides)) + Math.abs(gapIn('false_positive_rate', sides))) / 2,
  }),
  average_predictive_value_difference: contrast({
    title: 'average predictive value difference',
    range: signed,
    of: ['precision', 'false_omission_rate'],
    value: sides => (gapIn('precision', sides) + gapIn('false_omission_rate', sides)) / 2,
  }),
  generalized_equalized_odds_difference: contrast({
    title: 'generalized equalized odds gap',
    higherIsBetter: false,
    range: [0, 1],
    of: ['generalized_true_positive_rate', 'generalized_false_positive_rate'],
    value: sides =>
      Math.max(
        Math.abs(gapIn('generalized_true_positive_rate', sides)),
        Math.abs(gapIn('generalized_false_positive_rate', sides)),
      ),
  }),
  class_imbalance: contrast({
    title: 'class imbalance',
    range: signed,
    of: ['selection_rate'],
    value({ others, reference }) {
      const [u, p] = [weightIn(others, 'rows'), weightIn(reference, 'rows')]
      return (u - p) / (u + p)
    },
  }),
  /** Of the predictions: how far those of the others are from those of the reference (Kullback and Leibler 1951). */
  kl_divergence: contrast({
    title: 'Kullback-Leibler divergence',
    higherIsBetter: false,
    range: reference_anyPositive,
    of: ['selection_rate'],
    value({ others, reference }) {
      const p = metrics.selection_rate.compute(reference)
      const u = metrics.selection_rate.compute(others)
      const term = (x        , y        ) => (x === 0 ? 0 : x * Math.log(x / y))
      return term(p, u) + term(1 - p, 1 - u)
    },
  }),
  between_group_generalized_entropy_index: contrast({
    title: 'generalized entropy against the reference group',
    higherIsBetter: false,
    range: reference_anyPositive,
    of: ['zero_one_loss'],
    value: sides => between(2, sides),
  }),
  between_group_theil_index: contrast({
    title: 'Theil index against the reference group',
    higherIsBetter: false,
    range: reference_anyPositive,
    of: ['zero_one_loss'],
    value: sides => between(1, sides),
  }),
  between_group_coefficient_of_variation: contrast({
    title: 'coefficient of variation against the reference group',
    higherIsBetter: false,
    range: reference_anyPositive,
    of: ['zero_one_loss'],
    value: sides => Math.sqrt(2 * between(2, sides)),
  }),
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/unimodal.js
/**
 * The probabilities P(low) .. P(high) of a discrete law with one peak at `mode`, from the ratio of neighbours
 * `next(k)` = P(k + 1) / P(k). Going out from the peak and dividing by the sum needs no gamma function, and
 * keeps the relative precision of probabilities as small as 1e-300; those smaller are 0.
 *
 * @example unimodal(0, 2, 1, k => (2 - k) / (k + 1)) // [0.25, 0.5, 0.25], two tosses of a coin
 */
function unimodal(low        , high        , mode        , next                       )               {
  const law = new Float64Array(high - low + 1)
  law[mode - low] = 1
  for (let k = mode; k < high && law[k - low] > 0; k++) law[k + 1 - low] = law[k - low] * next(k)
  for (let k = mode; k > low && law[k - low] > 0; k--) law[k - 1 - low] = law[k - low] / next(k - 1)
  let sum = 0
  for (const share of law) sum += share
  return law.map(share => share / sum)
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/fisher.js

                                             

/**
 * Exact test that two groups have the same rate (Fisher 1934): the two-sided p, the chance of all tables with
 * these margins that are no likelier than the one observed. Takes whole counts, never weights.
 *
 * @example fisher({ k: 56, n: 70 }, { k: 48, n: 80 }) // 0.0125211297
 */
function fisher(a            , b            )         {
  const hits = a.k + b.k
  const rows = a.n + b.n
  const low = Math.max(0, hits - b.n)
  const high = Math.min(hits, a.n)
  const peak = Math.floor(((hits + 1) * (a.n + 1)) / (rows + 2))
  const mode = Math.min(Math.max(peak, low), high)
  const law = unimodal(low, high, mode, k => ((hits - k) * (a.n - k)) / ((k + 1) * (b.n - hits + k + 1)))
  // Equal chances come out of different products: R's and SciPy's slack of 1e-7 counts them as equal.
  const observed = law[a.k - low] * (1 + 1e-7)
  let p = 0
  for (const chance of law) if (chance <= observed) p += chance
  return Math.min(p, 1)
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/standing.js
                                               





/** A metric of one group among the others of its attribute. */
                                 
               
                                
                                             
               
                         
                                                                           
 

/** The group with the highest selection rate, of those with enough rows, the first of equals; null for none. */
function mostSelected({ groups }           , { minDenominator = 1 }          = {})                {
  let best                = null
  let highest = Number.NEGATIVE_INFINITY
  for (const [group, cells] of groups.entries()) {
    const { value } = measure(metrics.selection_rate, cells, { minDenominator })
    if (value === null || value <= highest) continue
    best = group
    highest = value
  }
  return best
}

/** A metric over that of another group. */
function ratioTo(
  name        ,
  { groups }           ,
  group        ,
  to                    ,
  options         ,
)           {
  const metric = metrics[name]
  const own = measure(metric, groups[group], options)
  const undefinedRatio = (reason         ) => ({ ...own, value: null, reason, interval: null })
  if (own.value === null) return undefinedRatio(own.reason)
  if (to === undefined) return undefinedRatio('no reference group')
  const other = measure(metric, groups[to], options)
  if (other.value === null) return undefinedRatio(`in the reference group: ${other.reason}`)
  if (other.value === 0) return undefinedRatio(`${metric.title} of the reference group is 0`)
  const { confidence = 0.95 } = options
  const sides = [group, to].map(code => proportion(metric, groups[code]))
  const interval = group === to ? null : donnerZou(sides[0], sides[1], confidence)
  return { ...own, value: own.value / other.value, interval }
}

/** A share of a total, without an interval. */
function share(part        , whole        , n        , reason        )           {
  const value = whole > 0 ? part / whole : null
  return { value, ...(value === null && { reason }), interval: null, n, count: null }
}

function disparity(metric        )                 {
  return {
    title: `${metrics[metric].title} over that of the reference group`,
    higherIsBetter: null,
    range: [0, Number.POSITIVE_INFINITY],
    from: 'cells',
    needsReference: true,
    compute: (attribute, group, options = {}) =>
      ratioTo(metric, attribute, group, attribute.reference, options),
  }
}

const disparities = [
  'selection_rate',
  'precision',
  'false_discovery_rate',
  'false_omission_rate',
  'false_positive_rate',
  'false_negative_rate',
  'true_positive_rate',
  'true_negative_rate',
  'negative_predictive_value',
]

const plain = { higherIsBetter: null, from: 'cells', needsReference: false }         

/**
 * Measures of one group among the others: Aequitas's disparities `M_disparity` = M of the group / M of the
 * reference group (x/0 is undefined here, 10 there), and the four-fifths rule of the US Uniform Guidelines
 * (29 CFR 1607.4(D)): `impact_ratio` and `fisher_exact_p` are against the most selected group.
 */
const standings                                           = {
  ...Object.fromEntries(disparities.map(metric => [`${metric}_disparity`, disparity(metric)])),
  /** Aequitas's ppr: the group's share of all predicted positives, which grows with the group. */
  predicted_positive_share: {
    ...plain,
    title: 'share of the predicted positives',
    range: [0, 1],
    compute({ groups }, group) {
      const set = 'predicted positives'
      const [own, all] = [groups[group], merge(groups)]
      return share(weightIn(own, set), weightIn(all, set), rowsIn(own, set), `no ${set}`)
    },
  },
  predicted_positive_share_disparity: {
    ...plain,
    title: 'predicted positives over those of the reference group',
    range: [0, Number.POSITIVE_INFINITY],
    needsReference: true,
    compute({ groups, reference }, group) {
      const set = 'predicted positives'
      const own = groups[group]
      const n = rowsIn(own, set)
      if (reference === undefined) return share(0, 0, n, 'no reference group')
      return share(
        weightIn(own, set),
        weightIn(groups[reference], set),
        n,
        `in the reference group: no ${set}`,
      )
    },
  },
  /** Of the rows in any group, whatever their weight. */
  group_share: {
    ...plain,
    title: 'share of the rows',
    range: [0, 1],
    compute({ groups }, group) {
      const n = rowsIn(groups[group], 'rows')
      return share(n, rowsIn(merge(groups), 'rows'), n, 'no rows')
    },
  },
  impact_ratio: {
    ...plain,
    title: 'impact ratio',
    higherIsBetter: true,
    range: [0, Number.POSITIVE_INFINITY],
    compute(attribute, group, options = {}) {
      const best = mostSelected(attribute, options)
      return ratioTo('selection_rate', attribute, group, best ?? group, options)
    },
  },
  /** Chance of selection counts as unequal as these, or more so, in groups that are selected alike (Fisher 1934). */
  fisher_exact_p: {
    ...plain,
    title: 'Fisher exact p',
    range: [0, 1],
    compute(attribute, group, options = {}) {
      const selected = measure(metrics.selection_rate, attribute.groups[group], options)
      const best = mostSelected(attribute, options)
      if (selected.value === null) return selected
      const counts = (code        ) => ({
        k: rowsIn(attribute.groups[code], 'predicted positives'),
        n: rowsIn(attribute.groups[code], 'rows'),
      })
      return { ...selected, value: fisher(counts(group), counts(best ?? group)), interval: null }
    },
  },
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/names.js
                                                     






/** Every metric of an attribute by its name. */
const attributeMetrics                                            = {
  ...groupGaps,
  ...contrasts,
  ...inequalities,
}

/** Every name that can be measured; no two tables share one. */
const metricNames                    = [metrics, attributeMetrics, standings].flatMap(Object.keys)

/** What other tools and papers call our metrics. */
const elsewhere                                   = {
  accuracy_score: 'accuracy',
  balanced_accuracy_score: 'balanced_accuracy',
  precision_score: 'precision',
  positive_predictive_value: 'precision',
  ppv: 'precision',
  npv: 'negative_predictive_value',
  recall_score: 'recall',
  sensitivity: 'recall',
  hit_rate: 'recall',
  tpr: 'true_positive_rate',
  fpr: 'false_positive_rate',
  tnr: 'true_negative_rate',
  fnr: 'false_negative_rate',
  specificity: 'true_negative_rate',
  miss_rate: 'false_negative_rate',
  fdr: 'false_discovery_rate',
  for: 'false_omission_rate',
  f1_score: 'f1',
  mcc: 'matthews_corrcoef',
  error_rate: 'zero_one_loss',
  prevalence: 'base_rate',
  prev: 'base_rate',
  pprev: 'selection_rate',
  positive_rate: 'selection_rate',
  ppr: 'predicted_positive_share',
  brier_score_loss: 'brier_score',
  auc: 'roc_auc',
  roc_auc_score: 'roc_auc',
  average_precision_score: 'average_precision',
  pr_auc: 'average_precision',
  demographic_parity: 'demographic_parity_difference',
  statistical_parity: 'demographic_parity_difference',
  mean_difference: 'statistical_parity_difference',
  disparate_impact_ratio: 'disparate_impact',
  adverse_impact_ratio: 'impact_ratio',
  four_fifths: 'impact_ratio',
  equal_opportunity: 'equal_opportunity_difference',
  equalized_odds: 'equalized_odds_difference',
  average_odds_error: 'average_abs_odds_difference',
  generalized_fpr: 'generalized_false_positive_rate',
  generalized_fnr: 'generalized_false_negative_rate',
  smoothed_edf: 'smoothed_empirical_differential_fairness',
  df_bias_amplification: 'differential_fairness_bias_amplification',
}

const derivedName = /^(.+?)(_(?:difference|ratio|disparity|group_min|group_max)(?:_to_overall)?)$/

/**
 * Our name for a metric that others call differently, for the error about an unknown name; undefined where we
 * know none. Also in capitals, with `neg_` before it, and with a derived ending.
 *
 * @example nameElsewhere('accuracy_score_group_min') // 'accuracy_group_min'
 */
function nameElsewhere(name        )                     {
  const plain = name.toLowerCase().replace(/^neg_/, '')
  const [, stem = plain, ending = ''] = derivedName.exec(plain) ?? []
  const candidates = [elsewhere[plain], plain, (elsewhere[stem] ?? stem) + ending]
  return candidates.find(candidate => metricNames.includes(candidate))
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/measurements.js
                                                       

                                         

/** What was read decides what can be measured. */
                            
                 
                  
 

function isAvailable(from                , available           )          {
  return from === 'cells' || available[from]
}

/** Everything that can be measured, of all rows, of each group and of each attribute. No group is too small here. */
function measurements(
  all                   ,
  available           ,
  compared                            ,
)                {
  const found                = []
  if (all[0] !== undefined) found.push(...ofCells(all[0].overall, {}, available))
  for (const groups of all) {
    const attribute = { ...groups, groups: groups.cells.slice(0, compared(groups)) }
    for (const [group, slice] of groups.slices.entries()) {
      found.push(...ofCells(groups.cells[group] , slice, available))
      if (group >= attribute.groups.length) continue
      for (const [metric, standing] of Object.entries(standings)) {
        if (standing.needsReference && groups.reference === undefined) continue
        const { value, interval, n, reason } = standing.compute(attribute, group)
        found.push(measurement(metric, slice, { value, interval, n, reason }))
      }
    }
    for (const [metric, { from, needsReference, compute }] of Object.entries(attributeMetrics)) {
      if (!isAvailable(from, available) || (needsReference && groups.reference === undefined)) continue
      const { value, interval, n, reason } = compute(attribute)
      found.push(measurement(metric, { attribute: groups.attribute.name }, { value, interval, n, reason }))
    }
  }
  return found
}

function ofCells(cells       , slice       , available           )                {
  return Object.entries(metrics)
    .filter(([, { from }]) => isAvailable(from, available))
    .map(([name, metric]) => {
      const { value, interval, n, reason } = measure(metric, cells)
      return measurement(name, slice, { value, interval, n, reason })
    })
}

function measurement(
  metric        ,
  slice       ,
  { value, interval, n, reason }                                                          ,
)              {
  return { metric, slice, value, interval, n, baseline: null, ...(reason === undefined ? {} : { reason }) }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/claims.js


                                                                   
                                         


/** A metric that a limit can be set on: computed over the groups of an attribute, with the groups at fault. */
                  
               
                         
                                                           
 

/**
 * The limits held against the groups of every attribute: one claim an attribute, metric and kind of limit.
 * A limit on the rate of a group holds for every group, and so for the worst.
 */
function claims_claims(
  all                   ,
  settings                      ,
  available           ,
  compared                            ,
)          {
  const found          = []
  for (const [metric, limits] of Object.entries(settings.limits ?? {})) {
    const ofMetric          = []
    for (const kind of ['min', 'max']         ) {
      const value = limits[kind]
      if (value === undefined) continue
      const judged = judgedBy(metric, kind, available)
      for (const groups of all) {
        if (judged.needsReference && groups.reference === undefined) continue
        ofMetric.push(
          claim(metric, judged, { kind, value }, groups, settings['min-group-size'], compared(groups)),
        )
      }
    }
    if (ofMetric.length === 0)
      throw new errors/* ConfigError */.xL(`\`limits\`: ${metric} compares with a \`reference\` group; name one`)
    found.push(...ofMetric)
  }
  return found
}

/** Throws a `ConfigError` for a name that is no metric, or one that needs a `score`. */
function judgedBy(name        , kind           , available           )         {
  if (!metricNames.includes(name)) {
    const ours = nameElsewhere(name)
    const hint = ours === undefined ? (0,nearest/* didYouMean */.a)(name, metricNames) : `; it is called \`${ours}\` here`
    throw new errors/* ConfigError */.xL(`\`limits\`: there is no metric \`${name}\`${hint}`)
  }
  const standing = standings[name]
  if (standing !== undefined)
    return { ...standing, compute: (attribute, options) => worstStanding(name, kind, attribute, options) }
  const metric = attributeMetrics[Object.hasOwn(metrics, name) ? `${name}_group_${kind}` : name] 
  if (!isAvailable(metric.from, available)) {
    throw new errors/* ConfigError */.xL(`\`limits\`: ${name} is measured from scores`, {
      remedy: available.ranking
        ? 'give probabilities between 0 and 1 in the `score` column'
        : 'name the column of scores with `score`',
    })
  }
  return metric
}

/** A measure that each group has of its own, for the group that is furthest on the wrong side. */
function worstStanding(name        , kind           , attribute                , options         )      {
  const gap      = {
    value: null,
    interval: null,
    n: 0,
    metric: name,
    lowest: null,
    highest: null,
    leftOut: [],
  }
  for (const [group] of attribute.groups.entries()) {
    const { value, interval, n, count, reason } = standings[name] .compute(attribute, group, options)
    if (value === null) {
      gap.leftOut.push({ group, metric: name, n, reason: reason ?? 'undefined' })
    } else if (gap.value === null || (kind === 'min' ? value < gap.value : value > gap.value)) {
      const side             = { group, value, count, n }
      Object.assign(gap, { value, interval, n, lowest: side, highest: side })
    }
  }
  if (gap.value === null) gap.reason = gap.leftOut[0]?.reason ?? 'there is no group'
  return gap
}

function claim(
  metric        ,
  judged        ,
  limit       ,
  groups        ,
  minDenominator        ,
  compared        ,
)        {
  const { attribute, slices } = groups
  const cells = { ...groups, groups: groups.cells.slice(0, compared) }
  const gap = judged.compute(cells, { minDenominator })
  const sides = [gap.lowest, gap.highest].filter(side => side !== null)
  const leftOut = new Map                                  ()
  for (const { group, n, reason } of gap.leftOut) leftOut.set(group, { slice: slices[group] , n, reason })
  for (let group = compared; group < slices.length; group++) {
    const n = Object.values(groups.cells[group] .counts).reduce((sum, count) => sum + count, 0)
    leftOut.set(group, { slice: slices[group] , n, reason: `no value in ${attribute.name}` })
  }
  return {
    id: `${attribute.name}/${metric}/${limit.kind}`,
    metric,
    title: judged.title,
    slice: { attribute: attribute.name },
    ...judgement(judged, gap, limit, cells, groups),
    limit,
    judge: 'point',
    value: gap.value,
    interval: gap.interval,
    n: gap.n,
    baseline: null,
    change: null,
    groups: distinct(sides).map(side => ({
      slice: side.group === null ? {} : slices[side.group] ,
      value: side.value,
      n: side.n,
      count: side.count,
    })),
    leftOut: [...leftOut.values()],
  }
}

function judgement(
  { title, compute }        ,
  gap     ,
  limit       ,
  cells                ,
  { slices }        ,
)                                               {
  const name = (side            ) => (side.group === null ? 'all rows' : (0,result/* groupName */.hv)(slices[side.group] ))
  const [, bound] = (0,src_text/* distinctTexts */.XY)(limit.value, limit.value)
  if (gap.value === null) {
    // With groups of any size there would be a number: it is rows that are missing, not sense.
    const isUndecided = compute(cells, {}).value !== null
    return {
      verdict: isUndecided ? 'inconclusive' : 'not-computable',
      reason: `The ${title} cannot be ${isUndecided ? 'judged' : 'computed'}: ${gap.reason}.`,
      remedy: isUndecided
        ? 'more rows of the groups left out, or a smaller `min-group-size`'
        : 'rows that make it computable, or no limit on it',
    }
  }
  const verdict = judgePoint(gap.value, limit)
  const sides = distinct([gap.lowest, gap.highest].filter(side => side !== null))
  const told = sides.map(side => `${name(side)} has ${sideText(side)}`).join(', ')
  const [value] = (0,src_text/* distinctTexts */.XY)(gap.value, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const reason = `${told === '' ? '' : `${told}; `}${value} is ${side} the limit of ${bound}.`
  return { verdict, reason, ...(verdict === 'fail' ? { remedy: remedy(gap, limit, bound, name) } : {}) }
}

/** `0.608 (113 of 186)`; the counts only where there are some and they may be shown. */
function sideText({ value, count, n }            )         {
  if (count === null) return (0,src_text/* numberText */.$4)(value)
  return `${(0,src_text/* numberText */.$4)(value)} (${(0,src_text/* peopleText */.Dp)(count)} of ${(0,src_text/* peopleText */.Dp)(n)})`
}

/** What happens to a row that a rate counts. */
const verbs                                   = {
  selection_rate: 'selected',
  true_positive_rate: 'found',
  recall: 'found',
  false_negative_rate: 'missed',
  false_positive_rate: 'flagged',
  true_negative_rate: 'cleared',
  precision: 'right',
  accuracy: 'right',
  zero_one_loss: 'wrong',
}

/** What would pass; for the difference of two rates also how many rows of whom would have to go the other way. */
function remedy(
  { lowest, highest, metric: of, value }     ,
  limit       ,
  bound        ,
  name                              ,
)         {
  const goal = describeLimit(limit, () => bound)
  const metric = of === null ? undefined : metrics[of]
  if (
    limit.kind !== 'max' ||
    metric?.hits === undefined ||
    lowest === null ||
    highest === null ||
    value === null
  )
    return goal
  if (lowest === highest || highest.value - lowest.value !== value) return goal
  const [side, more] = metric.higherIsBetter === false ? [highest, 'fewer'] : [lowest, 'more']
  if (side.group === null) return goal
  const rows = Math.ceil((value - limit.value) * side.n)
  return `${goal}, for example with ${(0,src_text/* countText */.lT)(rows)} ${more} of the ${(0,src_text/* peopleText */.Dp)(side.n)} ${metric.over} of ${name(side)} ${verbs[of ] ?? 'counted'}`
}

/** A group that is both lowest and highest is told once. */
function distinct(sides              )               {
  return sides.filter((side, i) => sides.findIndex(other => other.group === side.group) === i)
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/exhibits.js


                                         

/** Shown where no limit says what matters. */
const usual = ['selection_rate', 'true_positive_rate', 'false_positive_rate']

/**
 * A table for each attribute, those with the worst claims first: its groups, their sizes and the rates in
 * question, the lowest of the first rate on top. Groups too small to be shown come last and by name: their
 * place would tell what is hidden.
 */
function exhibits(all                   , claims                  )            {
  const verdictOf = ({ attribute }        ) =>
    (0,src_verdict/* worst */.QZ)(claims.filter(claim => claim.slice.attribute === attribute.name).map(claim => claim.verdict))
  return all
    .toSorted((a, b) => (0,src_verdict/* compareVerdicts */.m3)(verdictOf(a), verdictOf(b)))
    .map(groups => exhibit(groups, ratesInQuestion(groups, claims)))
}

function exhibit({ attribute, slices, cells }        , rates                   )          {
  const rows = slices.map((slice, group) => {
    const estimates = rates.map(rate => {
      const { value, interval, n } = measure(metrics[rate] , cells[group] )
      return { value, interval, n }
    })
    const [first] = estimates
    const order =
      first === undefined || first.value === null || first.n < src_text/* minCell */.hF
        ? Number.POSITIVE_INFINITY
        : first.value
    const counts = [rowsIn(cells[group] , 'rows'), rowsIn(cells[group] , 'positives')]
    return { order, cells: [(0,result/* groupName */.hv)(slice), ...counts, ...estimates] }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = metrics[rates[0] ] .range
  return {
    title: attribute.name,
    columns: [
      { title: 'group', kind: 'text' },
      { title: 'rows', kind: 'count' },
      { title: 'positives', kind: 'count' },
      ...rates.map(rate => ({ title: metrics[rate] .title, kind: 'estimate'          })),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max) ? { chart: { column: 3, min, max } } : {}),
  }
}

/** The rates behind the claims of an attribute, those of the worst claims first. */
function ratesInQuestion({ attribute }        , claims                  )           {
  const asked = claims
    .filter(claim => claim.slice.attribute === attribute.name)
    .sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(a.verdict, b.verdict) || excess(b) - excess(a))
    .flatMap(({ metric }) => ratesOf(metric))
  return [...new Set(asked.length === 0 ? usual : asked)].slice(0, 4)
}

/** How far beyond its limit a value is. */
function excess({ value, limit }       )         {
  return Math.abs((value ?? limit.value) - limit.value)
}

/** The rates that a metric is made of, as far as its name tells. */
function ratesOf(metric        )           {
  if (Object.hasOwn(metrics, metric)) return [metric]
  const stem = metric
    .replace(/_to_overall$/, '')
    .replace(/_(difference|ratio|group_min|group_max|disparity)(_mean)?$/, '')
  if (Object.hasOwn(metrics, stem)) return [stem]
  if (stem === 'equal_opportunity') return ['true_positive_rate']
  if (/odds/.test(stem)) return ['true_positive_rate', 'false_positive_rate']
  return Object.hasOwn(attributeMetrics, metric) || /impact|parity/.test(stem) ? ['selection_rate'] : usual
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/generated/validate-settings.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/fairness-gate@1","title":"FairnessGateSettings","description":"How each group of people fares under a model, measured from its predictions.","type":"object","additionalProperties":false,"required":["predictions","label","prediction","sensitive"],"properties":{"predictions":{"type":"string","description":"File of predictions (CSV or TSV, also `.gz` or `.zst`), or a glob; the files of a glob are the parts of one table."},"label":{"type":"string","description":"Column with the true outcome."},"prediction":{"type":"string","description":"Column with the model's decision."},"score":{"type":"string","description":"Column with the model's probability of the positive outcome; adds the measures of scores."},"positive-label":{"type":"string","description":"The outcome that is counted. Needed unless the labels are 0 and 1, −1 and 1, or false and true. For the four-fifths rule name the favourable outcome."},"sensitive":{"type":"array","items":{"type":"string"},"minItems":1,"description":"Columns of the groups of people, one a line; `gender & age_band` for their intersection."},"weight":{"type":"string","description":"Column with the weight of each row."},"id":{"type":"string","description":"Column that names each row; a value that occurs twice is reported."},"reference":{"type":"array","items":{"type":"string"},"description":"Reference (privileged) group of a column, one a line: `race = Caucasian`. Adds the measures of AIF360 and Aequitas that compare with it."},"limits":{"type":"object","description":"What may not be exceeded: metric, then `min` or `max`. Without it the gate reports and judges nothing.","additionalProperties":{"type":"object","minProperties":1,"additionalProperties":false,"properties":{"min":{"type":"number"},"max":{"type":"number"}}},"examples":["demographic_parity_difference: {max: 0.1}\nselection_rate_ratio: {min: 0.8}"]},"min-group-size":{"type":"integer","minimum":1,"default":30,"description":"Rows that a group needs in a rate's own denominator (positives for a true positive rate) to be judged. Smaller groups are measured and listed as left out."},"unknown-groups":{"enum":["report","compare","fail"],"default":"report","description":"Rows without a value in a sensitive column: `report` them as a group of their own that is not judged, `compare` them like any group, or `fail`."},"max-missing":{"type":"number","minimum":0,"maximum":1,"default":0,"description":"Largest share of rows that may lack a label, a prediction, a score or a weight. They are counted and left out."}}};
const func2 = Object.prototype.hasOwnProperty;

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/fairness-gate@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data["min-group-size"] === undefined){
data["min-group-size"] = 30;
}
if(data["unknown-groups"] === undefined){
data["unknown-groups"] = "report";
}
if(data["max-missing"] === undefined){
data["max-missing"] = 0;
}
if(data.predictions === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "predictions"},message:"must have required property '"+"predictions"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.label === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "label"},message:"must have required property '"+"label"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.prediction === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "prediction"},message:"must have required property '"+"prediction"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.sensitive === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sensitive"},message:"must have required property '"+"sensitive"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.predictions !== undefined){
if(typeof data.predictions !== "string"){
const err5 = {instancePath:instancePath+"/predictions",schemaPath:"#/properties/predictions/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.label !== undefined){
if(typeof data.label !== "string"){
const err6 = {instancePath:instancePath+"/label",schemaPath:"#/properties/label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.prediction !== undefined){
if(typeof data.prediction !== "string"){
const err7 = {instancePath:instancePath+"/prediction",schemaPath:"#/properties/prediction/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.score !== undefined){
if(typeof data.score !== "string"){
const err8 = {instancePath:instancePath+"/score",schemaPath:"#/properties/score/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data["positive-label"] !== undefined){
if(typeof data["positive-label"] !== "string"){
const err9 = {instancePath:instancePath+"/positive-label",schemaPath:"#/properties/positive-label/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.sensitive !== undefined){
let data5 = data.sensitive;
if(Array.isArray(data5)){
if(data5.length < 1){
const err10 = {instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(typeof data5[i0] !== "string"){
const err11 = {instancePath:instancePath+"/sensitive/" + i0,schemaPath:"#/properties/sensitive/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err12 = {instancePath:instancePath+"/sensitive",schemaPath:"#/properties/sensitive/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.weight !== undefined){
if(typeof data.weight !== "string"){
const err13 = {instancePath:instancePath+"/weight",schemaPath:"#/properties/weight/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err14 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.reference !== undefined){
let data9 = data.reference;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(typeof data9[i1] !== "string"){
const err15 = {instancePath:instancePath+"/reference/" + i1,schemaPath:"#/properties/reference/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err16 = {instancePath:instancePath+"/reference",schemaPath:"#/properties/reference/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.limits !== undefined){
let data11 = data.limits;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key1 in data11){
let data12 = data11[key1];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(Object.keys(data12).length < 1){
const err17 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/minProperties",keyword:"minProperties",params:{limit: 1},message:"must NOT have fewer than 1 properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 in data12){
if(!((key2 === "min") || (key2 === "max"))){
const err18 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data12.min !== undefined){
let data13 = data12.min;
if(!((typeof data13 == "number") && (isFinite(data13)))){
const err19 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/min",schemaPath:"#/properties/limits/additionalProperties/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data12.max !== undefined){
let data14 = data12.max;
if(!((typeof data14 == "number") && (isFinite(data14)))){
const err20 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/max",schemaPath:"#/properties/limits/additionalProperties/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err21 = {instancePath:instancePath+"/limits/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/limits/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err22 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
let data15 = data["min-group-size"];
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err23 = {instancePath:instancePath+"/min-group-size",schemaPath:"#/properties/min-group-size/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 1 || isNaN(data15)){
const err24 = {instancePath:instancePath+"/min-group-size",schemaPath:"#/properties/min-group-size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
let data16 = data["unknown-groups"];
if(!(((data16 === "report") || (data16 === "compare")) || (data16 === "fail"))){
const err25 = {instancePath:instancePath+"/unknown-groups",schemaPath:"#/properties/unknown-groups/enum",keyword:"enum",params:{allowedValues: schema11.properties["unknown-groups"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
let data17 = data["max-missing"];
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 > 1 || isNaN(data17)){
const err26 = {instancePath:instancePath+"/max-missing",schemaPath:"#/properties/max-missing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},message:"must be <= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err27 = {instancePath:instancePath+"/max-missing",schemaPath:"#/properties/max-missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/max-missing",schemaPath:"#/properties/max-missing/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


;// CONCATENATED MODULE: ./.build/packages/statistics/src/order.js
/** Which of a double's two 32-bit halves holds the sign on this machine. */
const high = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1 ? 1 : 0
const low = 1 - high

/** Six passes of 11 bits see both halves; 2,048 counters stay in the first cache. */
const passes = [low, low, low, high, high, high].map((half, pass) => ({ half, shift: 11 * (pass % 3) }))
const digit = 2047

/**
 * The indices of the first `rows` scores from the highest to the lowest, equal ones in the order they came: a
 * radix sort by the bits of the doubles (Knuth 1973, 5.2.5). The scores must not be NaN, nor -0 where 0 is to
 * equal it; they are rewritten on the way and come out as they were.
 *
 * A million scores take 40 to 100 ms. The engine's own sort of numbers takes 100 and does not say which row a
 * number came from; carrying the bits along with the index is no faster and costs 16 MB more.
 *
 * @example descending(Float64Array.of(0.2, 0.9, 0.2), 3) // [1, 0, 2]
 */
function descending(scores              , rows        )              {
  const bits = new Uint32Array(scores.buffer, scores.byteOffset, 2 * rows)
  flipPositives(bits)
  let order = new Uint32Array(rows)
  let next = new Uint32Array(rows)
  for (let i = 0; i < rows; i++) order[i] = i
  const starts = new Uint32Array(digit + 1)
  for (const { half, shift } of passes) {
    starts.fill(0)
    for (let i = half; i < bits.length; i += 2) starts[(bits[i] >>> shift) & digit]++
    if (starts.includes(rows)) continue
    let start = 0
    for (let d = 0; d <= digit; d++) {
      const count = starts[d]
      starts[d] = start
      start += count
    }
    for (let i = 0; i < rows; i++) {
      const row = order[i]
      next[starts[(bits[2 * row + half] >>> shift) & digit]++] = row
    }
    ;[order, next] = [next, order]
  }
  flipPositives(bits)
  return order
}

/**
 * The bits of negative doubles rise as the doubles fall; with all bits but the sign flipped those of the
 * others do too, and lie below. Flipping twice is flipping back.
 */
function flipPositives(bits             )       {
  for (let i = 0; i < bits.length; i += 2) {
    if (bits[i + high] >= 0x80000000) continue
    bits[i + high] ^= 0x7fffffff
    bits[i + low] ^= 0xffffffff
  }
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/sums.js
/**
 * Many sums at once, each with what rounding lost on the way (Neumaier 1974, improved Kahan-Babuška): a sum of
 * a million weights is as exact as a sum of ten.
 */
class Sums {
  #sums = new Float64Array(0)
  #lost = new Float64Array(0)

  add(i        , x        )       {
    const before = this.#sums[i]
    const after = before + x
    this.#lost[i] += Math.abs(before) >= Math.abs(x) ? before - after + x : x - after + before
    this.#sums[i] = after
  }

  at(i        )         {
    return this.#sums[i] + this.#lost[i]
  }

  /** Makes room for `size` sums; the new ones are 0. */
  grow(size        )       {
    this.#sums = grown(this.#sums, size)
    this.#lost = grown(this.#lost, size)
  }
}

/** A copy of `numbers` that is `size` long, with zeros at the end. */
function grown                                                                (
  numbers   ,
  size        ,
)    {
  const longer = new (numbers.constructor                           )(size)
  longer.set(numbers)
  return longer
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/ranking.js



/** What the order of the scores tells of a group. Null where the group lacks a class that the measure needs. */
                          
                       
                                 
 

/**
 * Keeps the scores of all rows, sorts them once, and ranks every group of every attribute and all rows in one
 * pass from the highest score down. Exact, with weights and ties.
 *
 * @example
 * const ranker = new Ranker(1)
 * ranker.add(4, Uint8Array.of(3, 1, 2, 0), Float64Array.of(0.9, 0.7, 0.4, 0.1), [Int32Array.of(0, 0, 0, 0)])
 * ranker.rank().overall // { rocAuc: 0.75, averagePrecision: 0.8333333333 }
 */
class Ranker {
  #rows = 0
  #scores = new Float64Array(1024)
  #positive = new Uint8Array(1024)
  #weights                          
  #groups              

  constructor(attributes        ) {
    this.#groups = Array.from({ length: attributes }, () => new Int32Array(1024))
  }

  /**
   * Keeps the first `rows` of a batch, but those with outcome 255. `groups` holds one array of codes for each
   * attribute; a row with a negative code is in none of its groups, and still among all rows.
   *
   * Weights come with every batch or with none: a RangeError where not, and where a score is NaN.
   */
  add(
    rows        ,
    outcomes            ,
    scores              ,
    groups                       ,
    weights               ,
  )       {
    if (this.#rows === 0 && weights !== undefined) this.#weights = new Float64Array(this.#scores.length)
    if ((weights !== undefined) !== (this.#weights !== undefined))
      throw new RangeError('weights come with every batch or with none')
    this.#reserve(this.#rows + rows)
    for (let i = 0; i < rows; i++) {
      const outcome = outcomes[i]
      if (outcome > 3) continue
      const score = scores[i]
      if (Number.isNaN(score)) throw new RangeError('a score is a number')
      const row = this.#rows++
      this.#scores[row] = score + 0 // makes 0 of -0
      this.#positive[row] = outcome >> 1
      if (weights !== undefined) this.#weights [row] = weights[i]
      for (let a = 0; a < groups.length; a++) this.#groups[a][row] = groups[a][i]
    }
  }

  #reserve(rows        )       {
    if (rows <= this.#scores.length) return
    const room = Math.max(rows, 2 * this.#scores.length)
    this.#scores = grown(this.#scores, room)
    this.#positive = grown(this.#positive, room)
    if (this.#weights !== undefined) this.#weights = grown(this.#weights, room)
    this.#groups = this.#groups.map(codes => grown(codes, room))
  }

  /** Of all rows, and for each attribute of each group by its code. */
  rank()                                            {
    const order = descending(this.#scores, this.#rows)
    const steps = new Uint8Array(order.length)
    const weights = this.#weights === undefined ? undefined : new Float64Array(order.length)
    for (let i = 0; i < order.length; i++) {
      const row = order[i]
      const isLast = i + 1 === order.length || this.#scores[order[i + 1]] !== this.#scores[row]
      steps[i] = this.#positive[row] + (isLast ? lastOfScore : 0)
      if (weights !== undefined) weights[i] = this.#weights [row]
    }
    const [overall = { rocAuc: null, averagePrecision: null }] = descent(
      steps,
      new Int32Array(order.length),
      weights,
    )
    // In the order of the scores first: looked up on the way down, the codes would take twice as long.
    const sorted = new Int32Array(order.length)
    const groups = this.#groups.map(codes => {
      for (let i = 0; i < order.length; i++) sorted[i] = codes[order[i]]
      return descent(steps, sorted, weights)
    })
    return { overall, groups }
  }
}

/** A step of the descent is 1 for a positive, and this more for the last row of its score. */
const lastOfScore = 2

/** What is known of a group on the way down: eight numbers side by side, as objects take twice the time. */
const fields = 8
/** Weights of the negatives and of the positives at the present score. */
const here = 0
/** Weights of the negatives and of the positives above it. */
const above = 2
/** Pairs of a positive above a negative, by weight; a tie is half a pair. */
const pairs = 4
/** Precision at each score, times the weight of its positives. */
const precision = 5

/**
 * Each group from its highest score down. Rows of equal score count together, once all are known.
 *
 * ROC AUC is the chance that a positive outranks a negative, a tie being half (Mann and Whitney 1947). Average
 * precision is the precision at each score weighted by the recall that it adds, without interpolation, as in
 * scikit-learn.
 */
function descent(steps            , codes            , weights                          )            {
  let groups = 0
  for (let i = 0; i < codes.length; i++) if (codes[i] >= groups) groups = codes[i] + 1
  const state = new Float64Array(fields * groups)
  let first = 0
  for (let i = 0; i < steps.length; i++) {
    const at = fields * codes[i]
    if (at >= 0) state[at + here + (steps[i] & 1)] += weights === undefined ? 1 : weights[i]
    if (steps[i] < lastOfScore) continue
    for (; first <= i; first++) ranking_close(state, fields * codes[first])
  }
  return Array.from({ length: groups }, (_, group) => {
    const at = fields * group
    const negatives = state[at + above]
    const positives = state[at + above + 1]
    return {
      rocAuc: positives * negatives > 0 ? state[at + pairs] / (positives * negatives) : null,
      averagePrecision: positives > 0 ? state[at + precision] / positives : null,
    }
  })
}

/** Counts what a group has at the present score, if it has not been counted. */
function ranking_close(state              , at        )       {
  if (at < 0) return
  const negatives = state[at + here]
  const positives = state[at + here + 1]
  if (negatives > 0) {
    state[at + pairs] += negatives * (state[at + above + 1] + positives / 2)
    state[at + above] += negatives
    state[at + here] = 0
  }
  if (positives > 0) {
    const found = state[at + above + 1] + positives
    state[at + precision] += (positives * found) / (found + state[at + above])
    state[at + above + 1] = found
    state[at + here + 1] = 0
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/groups.js


                                               
                                                            

/** More groups than this in one attribute are no groups of people. */
const mostGroups = 1000

/** The groups of an attribute, each by name, those with a value in every column first. */
                         
                      
                 
                
                                                                   
               
                                              
                
                                                           
                    
 

/**
 * The cells of every group of every attribute. Throws a `ConfigError` for a column that holds no groups, and
 * for a reference that does not occur.
 */
function groupsOf(
  predictions             ,
  attributes                      ,
  references                   ,
)           {
  refuseIdentifiers(predictions)
  const parts = predictions.counted.map(combination => cellsOf(combination, predictions))
  const overall = merge(parts)
  const memberships = attributes.map(attribute => membershipOf(attribute, predictions))
  const all = attributes.map((attribute, a)         => {
    const { slices, known, of } = memberships[a] 
    const members            = slices.map(() => [])
    for (const [i, part] of parts.entries()) members[of[i] ] .push(part)
    return { attribute, slices, cells: members.map(merge), known, overall }
  })
  rank(predictions, memberships, overall, all)
  for (const reference of references) setReference(reference, all)
  return all
}

/** A column of names or numbers of people is refused before any of its values is shown. */
function refuseIdentifiers({ groupColumns, rows }             )       {
  for (const { name, dictionary } of groupColumns) {
    if (dictionary.length <= mostGroups && dictionary.length <= Math.max(2, rows / 2)) continue
    throw new errors/* ConfigError */.xL(
      `\`sensitive\`: ${name} has ${(0,src_text/* countText */.lT)(dictionary.length)} distinct values in ${(0,src_text/* plural */.LS)(rows, 'row')}: these are no groups`,
      { remedy: 'name a column of groups; put ages, dates or places into bands before this step' },
    )
  }
}

                      
                 
               
                                        
                
 

function membershipOf({ name, columns }           , { counted, groupColumns }             )             {
  const at = columns.map(column => groupColumns.findIndex(group => group.name === column))
  // Groups are told apart by a path of codes, one a column: a key joined from texts could collide.
  const tree         = new Map()
  const slices          = []
  const found = counted.map(({ codes }) => {
    let branch = tree
    for (const column of at.slice(0, -1)) branch = grow(branch, codes[column + 2] , () => new Map())          
    return grow(branch, codes[at.at(-1)  + 2] , () => {
      const values = at.map(column => groupColumns[column] .dictionary[codes[column + 2] ]  || null)
      return slices.push(Object.fromEntries(columns.map((column, i) => [column, values[i] ]))) - 1
    })          
  })
  if (slices.length > mostGroups) {
    throw new errors/* ConfigError */.xL(
      `\`sensitive\`: ${name} has ${(0,src_text/* countText */.lT)(slices.length)} groups; at most ${(0,src_text/* countText */.lT)(mostGroups)} are measured`,
    )
  }
  const isKnown = (slice       ) => Object.values(slice).every(value => value !== null)
  const order = slices.map((_, group) => group)
  order.sort((a, b) => {
    if (isKnown(slices[a] ) !== isKnown(slices[b] )) return isKnown(slices[a] ) ? -1 : 1
    return compareValues(Object.values(slices[a] ), Object.values(slices[b] ))
  })
  const position = new Int32Array(order.length)
  for (const [i, group] of order.entries()) position[group] = i
  return {
    slices: order.map(group => slices[group] ),
    known: slices.filter(isKnown).length,
    of: Int32Array.from(found, group => position[group] ),
  }
}

                                          

function grow(branch        , code        , make                       )                  {
  let next = branch.get(code)
  if (next === undefined) {
    next = make()
    branch.set(code, next)
  }
  return next
}

function compareValues(a                   , b                   )         {
  for (const [i, value] of a.entries()) {
    const other = b[i] 
    if (value === other) continue
    if (value === null || other === null) return value === null ? 1 : -1
    return value < other ? -1 : 1
  }
  return 0
}

/** One combination, which has but one outcome, as cells. */
function cellsOf(combination         , { scored }             )        {
  const { isPositive, isPredictedPositive, rows, weight, weightSquared } = combination
  const only = (number        )       => {
    const four = { tn: 0, fp: 0, fn: 0, tp: 0 }
    four[isPositive ? (isPredictedPositive ? 'tp' : 'fn') : isPredictedPositive ? 'fp' : 'tn'] = number
    return four
  }
  const none = { score: 0, squaredError: 0 }
  const { score, scoreFrom0, scoreFrom1 } = combination
  return {
    counts: only(rows),
    weights: only(weight),
    squares: only(weightSquared),
    scores: scored?.areProbabilities
      ? {
          positives: isPositive ? { score, squaredError: scoreFrom1 } : none,
          negatives: isPositive ? none : { score, squaredError: scoreFrom0 },
        }
      : null,
    ranking: null,
  }
}

/** What only the order of the scores tells, from one sort of all rows. */
function rank(
  { counted, countedOf, scored }             ,
  memberships              ,
  overall       ,
  all          ,
)       {
  if (scored === undefined) return
  const outcomeOf = counted.map(
    ({ isPositive, isPredictedPositive }) => 2 * Number(isPositive) + Number(isPredictedPositive),
  )
  const outcomes = new Uint8Array(scored.size)
  const groups = memberships.map(() => new Int32Array(scored.size))
  for (let row = 0; row < scored.size; row++) {
    const index = countedOf[scored.combinations[row] ] 
    outcomes[row] = index < 0 ? 255 : outcomeOf[index] 
    if (index >= 0) for (let a = 0; a < groups.length; a++) groups[a] [row] = memberships[a] .of[index] 
  }
  const ranker = new Ranker(groups.length)
  ranker.add(scored.size, outcomes, scored.scores, groups, scored.weights)
  const ranked = ranker.rank()
  overall.ranking = ranked.overall
  for (const [a, { cells }] of all.entries()) {
    for (const [group, cell] of cells.entries()) cell.ranking = ranked.groups[a] [group] ?? null
  }
}

/** `race = Caucasian`, `gender & age_band = male & 30-59`. */
function setReference(text        , all          )       {
  const [left = '', right = ''] = text.split(/=(.*)/s).map(part => part.trim())
  const name = left
    .split('&')
    .map(part => part.trim())
    .join(' & ')
  const groups = all.find(({ attribute }) => attribute.name === name)
  if (groups === undefined) {
    const names = all.map(({ attribute }) => attribute.name)
    throw new errors/* ConfigError */.xL(
      `\`reference\`: ${JSON.stringify(name)} is not in \`sensitive\`${(0,nearest/* didYouMean */.a)(name, names)}`,
    )
  }
  const wanted = right
    .split('&')
    .map(part => part.trim())
    .join(' & ')
  const known = groups.slices.slice(0, groups.known).map(result/* groupName */.hv)
  const reference = known.indexOf(wanted)
  if (reference < 0) {
    throw new errors/* ConfigError */.xL(
      `\`reference\`: ${name} has no group ${JSON.stringify(wanted)}${(0,nearest/* didYouMean */.a)(wanted, known)}`,
    )
  }
  groups.reference = reference
}

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __webpack_require__(4573);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./.build/packages/tables/src/caps.js
const MiB = 2 ** 20

/**
 * What a reader holds in memory or works through at the most. A file from a pull request that goes beyond
 * one of these is refused by name.
 */
                       
                                                                                            
                     
                              
                
                                                                                
                        
                                                           
                         
                                                        
                       
                                                                                                               
                       
                                                                                                     
                     
 

const caps_defaultCaps       = {
  recordBytes: 64 * MiB,
  fields: 65_536,
  distinctValues: 65_536,
  dictionaryBytes: 64 * MiB,
  expandedBytes: 1024 * MiB,
  expandedRatio: 200,
  bufferBytes: MiB,
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/records.js
                                       

const quote = 0x22
const lf = 0x0a
const cr = 0x0d

/** Classes of bytes outside quotes; all others are 0. */
const isDelimiter = 1
const isLf = 2
const isCr = 3

/**
 * Finds records and the fields within them, and nothing else: values are read from the bounds afterwards, a
 * column at a time. A scan that also hashes the fields of wanted columns is no faster (measured on 1e6 rows).
 *
 * The grammar is RFC 4180 with LF or CRLF. A quote opens a quoted field only as its first byte; after the
 * closing one nothing may follow but a delimiter or a line end. Blank lines are skipped, but in a table of
 * one column they are empty values, save one at the very end. Every field of every record is counted.
 */
class RecordScanner {
           columns        
  /** Numbers in `bounds` a record: one more than there are columns. */
           stride        
  /** How many records one call finds at the most. */
           most        
  /**
   * Field `f` of record `r` lies between `bounds[r * stride + f] + 1` and `bounds[r * stride + f + 1]`, with
   * its quotes.
   */
           bounds            
  /** Records that the last call found. */
  rows = 0
  /** Fields of the last of them. */
  found = 0
  /** Index after the last of them. */
  next = 0
  /** What is wrong with the record at `next`. */
  fault               = null
           #anyWidth         
           #classes = new Uint8Array(256)

  /** `anyWidth` takes records of other than `columns` fields, of which it keeps the first `columns`. */
  constructor(delimiter        , columns        , most        , anyWidth = false) {
    this.columns = columns
    this.stride = columns + 1
    this.most = most
    this.bounds = new Int32Array(most * this.stride)
    this.#anyWidth = anyWidth
    this.#classes[lf] = isLf
    this.#classes[cr] = isCr
    this.#classes[delimiter.charCodeAt(0)] = isDelimiter
  }

  /**
   * Scans `bytes` from `start`, where a record begins, to `end`. Unless `atEnd`, a record that `end` may cut
   * is left for a call with more bytes. `bytes[end]` must be there and is overwritten.
   */
  scan(bytes        , start        , end        , atEnd         )       {
    const { bounds, columns, stride, most } = this
    const classes = this.#classes
    // Ends the last record of a file, and the loop over a field, which so needs no look at `end`.
    bytes[end] = lf
    let rows = 0
    let pos = start
    this.fault = null
    scanning: while (rows < most && pos < end) {
      const base = rows * stride
      bounds[base] = pos - 1
      let field = 0
      let kind = 0
      let i = pos
      do {
        if (bytes[i] === quote) {
          const opened = i
          for (;;) {
            i++
            // Not by `indexOf`: its call costs more than it saves on fields of under some 60 bytes.
            while (i < end && bytes[i] !== quote) i++
            if (i === end && atEnd) this.fault = unclosedQuote(opened)
            if (i === end || (i + 1 === end && !atEnd)) break scanning
            if (bytes[i + 1] !== quote) break
            i++
          }
          i++
          kind = classes[bytes[i]]
          if (kind === 0) {
            this.fault = textAfterQuote(i)
            break scanning
          }
        } else {
          kind = classes[bytes[i]]
          while (kind === 0) kind = classes[bytes[++i]]
        }
        field++
        if (field <= columns) bounds[base + field] = i
        i++
      } while (kind === isDelimiter)

      if (i > end) {
        if (!atEnd) break
        i = end
      } else if (kind === isCr) {
        if (i === end && !atEnd) break
        if (i === end || bytes[i] !== lf) {
          this.fault = loneCarriageReturn(i - 1)
          break
        }
        i++
      }
      if (field === 1 && bounds[base + 1] === pos) {
        if (columns === 1 && i === end && !atEnd) break
        if (columns > 1 || i === end) {
          pos = i
          continue
        }
      }
      if (field !== columns && !this.#anyWidth) {
        this.fault = ragged(pos, field, columns)
        break
      }
      this.found = field
      rows++
      pos = i
    }
    this.rows = rows
    this.next = pos
  }
}

function unclosedQuote(at        )        {
  return {
    what: 'a quote is opened here and never closed',
    at,
    remedy: 'close it, or double it within a quoted field',
  }
}

function textAfterQuote(at        )        {
  return {
    what: 'text follows the closing quote of a field; a delimiter or the end of the line was expected',
    at,
    remedy: 'double each quote that belongs to a value: `"say ""so"""`',
  }
}

function loneCarriageReturn(at        )        {
  return {
    what: 'a carriage return stands alone; lines end with LF or CRLF',
    at,
    remedy: 'convert the line ends, or quote the value that holds it',
  }
}

function ragged(at        , found        , expected        )        {
  return {
    what: `${found} field${found === 1 ? '' : 's'} where the header has ${expected}`,
    at,
    remedy: 'quote values that hold the delimiter, and write every field of every record',
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/field.js


/** Whether the inside of a quoted field holds a (doubled) quote. */
function holdsQuote(bytes        , start        , end        )          {
  for (let i = start; i < end; i++) if (bytes[i] === quote) return true
  return false
}

/** The inside of a quoted field with its doubled quotes made single. */
function unescaped(bytes        , start        , end        )         {
  const plain = Buffer.allocUnsafe(end - start)
  let length = 0
  for (let i = start; i < end; i++) {
    plain[length++] = bytes[i]
    if (bytes[i] === quote) i++
  }
  return plain.subarray(0, length)
}

/** The text of a field as its bounds give it, with or without quotes. */
function fieldText(bytes        , start        , end        )         {
  if (bytes[start] !== quote) return bytes.toString('utf8', start, end)
  return unescaped(bytes, start + 1, end - 1).toString('utf8')
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/category.js

                                     
                                                               
                                       



const tooMany = -1

/**
 * Gives each distinct value a code by an open-addressing table over the fields' bytes. A value is decoded
 * when it first appears; after that its bytes are only hashed and compared.
 */
class CategoryReader                         {
           column                
  fault               = null
           #caps      
           #texts           = []
  /** Code + 1, or 0 where free. Never more than half full. */
  #slots = new Int32Array(256)
  #hashes = new Int32Array(128)
  /** The bytes of code c are `#arena` from `#starts[c]` to `#starts[c + 1]`. */
  #starts = new Int32Array(129)
  #arena = Buffer.allocUnsafe(4096)

  constructor(name        , batchRows        , caps      ) {
    this.#caps = caps
    this.column = { as: 'category', name, codes: new Int32Array(batchRows), dictionary: this.#texts }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    const { codes } = this.column
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      let start = bounds[at] + 1
      let end = bounds[at + 1]
      let code        
      if (bytes[start] === quote) {
        start++
        end--
        if (holdsQuote(bytes, start, end)) {
          const plain = unescaped(bytes, start, end)
          code = this.#codeOf(plain, 0, plain.length)
        } else code = this.#codeOf(bytes, start, end)
      } else code = this.#codeOf(bytes, start, end)
      if (code === tooMany) {
        this.fault = this.#tooManyFault(start)
        return row
      }
      codes[row] = code
    }
    return rows
  }

  #codeOf(bytes        , start        , end        )         {
    const hash = fnv1a(bytes, start, end)
    const slots = this.#slots
    const hashes = this.#hashes
    const starts = this.#starts
    const arena = this.#arena
    const mask = slots.length - 1
    let slot = (hash ^ (hash >>> 15)) & mask
    for (let entry = slots[slot]; entry !== 0; entry = slots[slot]) {
      const code = entry - 1
      if (hashes[code] === hash) {
        let other = starts[code]
        if (starts[code + 1] - other === end - start) {
          let i = start
          while (i < end && bytes[i] === arena[other]) {
            i++
            other++
          }
          if (i === end) return code
        }
      }
      slot = (slot + 1) & mask
    }
    return this.#add(bytes, start, end, hash, slot)
  }

  #add(bytes        , start        , end        , hash        , slot        )         {
    const code = this.#texts.length
    const from = this.#starts[code]
    const to = from + end - start
    if (code === this.#caps.distinctValues || to > this.#caps.dictionaryBytes) return tooMany
    if (to > this.#arena.length) {
      const larger = Buffer.allocUnsafe(2 * to)
      larger.set(this.#arena)
      this.#arena = larger
    }
    bytes.copy(this.#arena, from, start, end)
    this.#texts.push(bytes.toString('utf8', start, end))
    this.#starts[code + 1] = to
    this.#hashes[code] = hash
    this.#slots[slot] = code + 1
    if (code + 1 === this.#hashes.length) this.#grow()
    return code
  }

  /** Doubles the room for values. */
  #grow()       {
    const room = 2 * this.#hashes.length
    const hashes = new Int32Array(room)
    hashes.set(this.#hashes)
    const starts = new Int32Array(room + 1)
    starts.set(this.#starts)
    const slots = new Int32Array(2 * room)
    const mask = slots.length - 1
    for (let code = 0; code < this.#texts.length; code++) {
      let slot = (hashes[code] ^ (hashes[code] >>> 15)) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
    }
    this.#hashes = hashes
    this.#starts = starts
    this.#slots = slots
  }

  #tooManyFault(at        )        {
    const { distinctValues, dictionaryBytes } = this.#caps
    const { name } = this.column
    const isFull = this.#texts.length === distinctValues
    return {
      what: isFull
        ? `more than ${(0,src_text/* countText */.lT)(distinctValues)} distinct values: it looks like an id`
        : `distinct values of more than ${(0,src_text/* countText */.lT)(dictionaryBytes)} bytes: it looks like free text`,
      at,
      column: name,
      remedy: 'name a column that holds groups or classes, or bin this one before',
    }
  }
}

/** FNV-1a in 32 bits (Fowler, Noll and Vo 1991). */
function fnv1a(bytes        , start        , end        )         {
  let hash = 0x811c9dc5 | 0
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ bytes[i], 0x01000193)
  return hash
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(8522);
;// CONCATENATED MODULE: ./.build/packages/tables/src/decompress.js


                                     
                                              

                                                  

const chunkBytes = 128 * 1024

/** By the first four bytes (RFC 1952 section 2.3.1; RFC 8878 section 3.1). */
function compressionOf(head        )              {
  const magic = head.toString('hex', 0, 4)
  if (magic.startsWith('1f8b')) return 'gzip'
  return /^(28b52ffd|5.2a4d18)$/.test(magic) ? 'zstd' : 'none'
}

/**
 * The expanded bytes of a compressed file: all members of a gzip file, all frames of a zstd file, and
 * nothing else. `read` throws a `DataError` where they are damaged, cut short or followed by anything, and
 * where they expand beyond the caps.
 */
function decompressed(
  stored             ,
  kind                 ,
  path        ,
  caps      ,
)             {
  const chunk = Buffer.allocUnsafe(chunkBytes)
  /** Of the chunk, what the stream may not have used. */
  let unused         = chunk.subarray(0, 0)
  /** Bytes that the stream has used before those. */
  let used = 0
  let stream = decoder(kind)
  const pieces = expand()
  let piece         = chunk.subarray(0, 0)
  let expanded = 0

  /**
   * Node ends the stream where a frame of zstd ends within a chunk, or where zeros follow a member of gzip, and
   * ignores the rest: `bytesWritten` says how far it came, and what follows is for a new stream.
   */
  async function* expand()                         {
    await refill()
    while (unused.length > 0) {
      const current = stream
      feed(current).catch(error => current.destroy(error))
      yield* current
      unused = unused.subarray(current.bytesWritten - used)
      used = 0
      stream = decoder(kind)
    }
  }

  /** Each write waits until the stream has used the one before: one chunk does for all. */
  async function feed(current               )                {
    while (unused.length > 0) {
      await new Promise      ((resolve, reject) => {
        current.write(unused, error => (error ? reject(error) : resolve()))
      })
      const hasEnded = current !== stream || current.bytesWritten < used + unused.length
      if (hasEnded) return
      used += unused.length
      await refill()
    }
    current.end()
  }

  async function refill()                {
    unused = chunk.subarray(0, await stored.read(chunk, 0))
  }

  return {
    async read(into, at) {
      while (piece.length === 0) {
        const { value, done } = await pieces.next().catch(error => {
          throw damage(error, kind, path)
        })
        if (done) return 0
        piece = value
        expanded += piece.length
        if (expanded > Math.max(caps.expandedBytes, caps.expandedRatio * stored.bytes))
          throw tooLarge(path, caps)
      }
      const count = piece.copy(into, at)
      piece = piece.subarray(count)
      return count
    },
    close() {
      stream.destroy()
      stored.close()
    },
  }
}

function decoder(kind                 ) {
  const options = { chunkSize: chunkBytes }
  const stream = kind === 'gzip' ? (0,external_node_zlib_.createGunzip)(options) : (0,external_node_zlib_.createZstdDecompress)(options)
  // Errors arrive where the stream is iterated; without a listener they would end the process besides.
  return stream.on('error', () => {})
}

/** What an error of zlib says of the file; other errors are their own. */
function damage(error         , kind        , path        )          {
  const code = String((error                         ).code)
  if (error instanceof errors/* ProbityError */.M7 || !/^Z(STD)?_/.test(code)) return error
  const what =
    code === 'Z_BUF_ERROR'
      ? `its ${kind} data end too early`
      : `its ${kind} data are damaged, or followed by something else`
  return new errors/* DataError */.fL(what, { path }, { remedy: 'compress it again and store all of it', cause: error })
}

function tooLarge(path        , { expandedBytes, expandedRatio }      )            {
  return new errors/* DataError */.fL(
    `expands to more than ${(0,src_text/* countText */.lT)(expandedBytes)} bytes and ${expandedRatio} times its stored size`,
    { path },
    { remedy: 'store it uncompressed, or in several files' },
  )
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/fault.js


/** Why a file is refused, found within the buffer at index `at`: its reader knows where that is in the file. */
                        
              
            
                 
                 
 

/** `bufferOffset` is the file's byte that lies at index 0 of the buffer. */
function faultError(fault       , path        , record        , bufferOffset        )            {
  const place            = { path, record, byteOffset: bufferOffset + fault.at }
  if (fault.column !== undefined) place.column = fault.column
  return new errors/* DataError */.fL(fault.what, place, fault.remedy === undefined ? {} : { remedy: fault.remedy })
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/utf8.js
/**
 * Index within `bytes` of the first that is not UTF-8, -1 where all are. Slow: for a run of bytes that
 * `isUtf8` has refused.
 */
function firstInvalid(bytes        )         {
  const text = bytes.toString('utf8')
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    // All before is valid, so its length is its length in the file; a replacement character may be there itself.
    const index = Buffer.byteLength(text.slice(0, at))
    if (bytes.toString('latin1', index, index + 3) !== '\xef\xbf\xbd') return index
  }
  return -1
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/header.js


                                     




                                         

                         
                                                               
                 
                   
 

const asUtf8 = 'save it as UTF-8'
const asCsv = 'export it as CSV'

/** Files that are no text in UTF-8, by their first bytes in hexadecimal. */
const foreign                                                  = [
  [/^(fffe0000|0000feff)/, 'text in UTF-32', asUtf8],
  [/^(fffe|feff)/, 'text in UTF-16', asUtf8],
  [/^504b0304/, 'a ZIP archive or an Excel workbook', asCsv],
  [/^5041523115/, 'a Parquet file', 'name it .parquet'],
  [/^fd377a585a00/, 'xz data', 'compress it with gzip or zstd'],
  [/^425a683[1-9]314159265359/, 'bzip2 data', 'compress it with gzip or zstd'],
  [/^(1f8b|28b52ffd)/, 'compressed twice', 'compress it once'],
]

/**
 * Reads the header, the first line that is not blank, and leaves the window after it.
 *
 * The delimiter is the first of comma, semicolon, tab and bar (for a .tsv or .tab: tab first) under which the
 * header holds all wanted columns, or where none are wanted, more than one column. Where none does, errors
 * speak of the first under which it has more than one column, or of the very first.
 */
async function readHeader(
  window        ,
  path        ,
  wanted                   ,
  caps      ,
)                  {
  const hex = window.bytes.toString('hex', window.start, Math.min(window.end, window.start + 16))
  for (const [start, name, remedy] of foreign)
    if (start.test(hex))
      throw new errors/* DataError */.fL(`is ${name}; a CSV or TSV file was expected`, { path }, { remedy })
  if (hex.startsWith('efbbbf')) {
    window.start += 3
    // Moves the header to index 0, where it stays: what one delimiter finds is good while others are tried.
    await window.fill()
  }

  const isTsv = /\.(tsv|tab)(\.\w+)?$/i.test(path)
  let best                     
  let bestRank = 0
  for (const delimiter of isTsv ? '\t,;|' : ',;\t|') {
    const reading = await readUnder(delimiter, window, caps)
    const names = 'fault' in reading ? [] : reading.header.names
    const holdsWanted = wanted.length > 0 && wanted.every(name => names.includes(name))
    const rank = holdsWanted ? 2 : names.length > 1 ? 1 : 0
    if (best === undefined || rank > bestRank) {
      best = reading
      bestRank = rank
    }
    if (holdsWanted || (wanted.length === 0 && rank === 1)) break
  }
  if (best === undefined || 'fault' in best) {
    if (!best?.fault) throw new errors/* DataError */.fL('is empty; a header was expected', { path })
    throw faultError(best.fault, path, 0, window.offset)
  }
  window.start = best.next
  return best.header
}

/** The header under one delimiter, or why there is none: null where the file holds nothing but blank lines. */
                                                                         

async function readUnder(delimiter        , window        , caps      )                   {
  const scanner = new RecordScanner(delimiter, caps.fields, 1, true)
  for (;;) {
    scanner.scan(window.bytes, window.start, window.end, window.atEnd)
    if (scanner.fault !== null) return { fault: scanner.fault }
    if (scanner.rows === 1) break
    if (window.atEnd) return { fault: null }
    if (!(await window.fill())) return { fault: tooLong(window.start, caps) }
  }
  const { bounds, found, next } = scanner
  const start = bounds[0] + 1
  const line = window.bytes.subarray(start, next)
  const nul = line.indexOf(0)
  if (nul >= 0) return { fault: { what: 'a NUL byte; UTF-16 has many', at: start + nul, remedy: asUtf8 } }
  if (!(0,external_node_buffer_.isUtf8)(line)) return { fault: notUtf8(start + firstInvalid(line)) }
  if (/^sep=.\r?\n?$/.test(line.toString('latin1', 0, 8)))
    return {
      fault: { what: "Excel's `sep=` line; the header was expected", at: start, remedy: 'delete that line' },
    }
  if (found > caps.fields)
    return {
      fault: { what: `more than ${(0,src_text/* countText */.lT)(caps.fields)} fields`, at: start, remedy: 'split the table' },
    }
  const names = Array.from({ length: found }, (_, f) => fieldText(window.bytes, bounds[f] + 1, bounds[f + 1]))
  return { header: { names, delimiter }, next }
}

function notUtf8(at        )        {
  return { what: 'bytes that are not UTF-8', at, remedy: asUtf8 }
}

function tooLong(at        , caps      )        {
  return {
    what: `a record of more than ${(0,src_text/* countText */.lT)(caps.recordBytes)} bytes`,
    at,
    remedy: 'look for a quote that is opened here and never closed',
  }
}

/**
 * Which field each name is. Throws a `DataError` where one is absent, with the names that are near, or there
 * more than once.
 */
function findColumns(names                   , wanted                   , path        )           {
  const absent = wanted.filter(name => !names.includes(name))
  if (absent.length > 0) {
    // A file without a header has a row of values in its place.
    const shown = names.map(name => name.slice(0, 64))
    const what = absent.map(name => `no column \`${name}\`${(0,nearest/* didYouMean */.a)(name, shown)}`).join(', ')
    const list = shown.map(name => `\`${name}\``).join(', ')
    throw new errors/* DataError */.fL(
      what,
      { path, record: 0 },
      { remedy: names.length <= 20 ? `its columns are ${list}` : undefined },
    )
  }
  return wanted.map(name => {
    const field = names.indexOf(name)
    if (names.includes(name, field + 1))
      throw new errors/* DataError */.fL(
        'more than one column has this name',
        { path, record: 0, column: name },
        { remedy: 'rename all but one' },
      )
    return field
  })
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/key.js
                                                          



/** Hashes each field's bytes by FNV-1a in 64 bits (Fowler, Noll and Vo 1991), which nothing can go wrong with. */
class KeyReader                         {
           column           
           fault = null

  constructor(name        , batchRows        ) {
    this.column = { as: 'key', name, high: new Uint32Array(batchRows), low: new Uint32Array(batchRows) }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const start = bounds[at] + 1
      const end = bounds[at + 1]
      if (bytes[start] !== quote) this.#hash(bytes, start, end, row)
      else if (!holdsQuote(bytes, start + 1, end - 1)) this.#hash(bytes, start + 1, end - 1, row)
      else {
        const plain = unescaped(bytes, start + 1, end - 1)
        this.#hash(plain, 0, plain.length, row)
      }
    }
    return rows
  }

  #hash(bytes        , start        , end        , row        )       {
    let high = 0xcbf29ce4
    let low = 0x84222325
    for (let i = start; i < end; i++) {
      // Times the prime 2^40 + 0x1b3, by halves; the product is under 2^41 and so exact.
      const mixed = (low ^ bytes[i]) >>> 0
      const product = mixed * 0x1b3
      low = product | 0
      high = (Math.imul(high, 0x1b3) + (mixed << 8) + Math.floor(product / 2 ** 32)) | 0
    }
    this.column.high[row] = high
    this.column.low[row] = low
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/missing.js
/** pandas' default `na_values`, with `None`, which pandas 2.0 added. */
const missing = new Set([
  '',
  '#N/A',
  '#N/A N/A',
  '#NA',
  '-1.#IND',
  '-1.#QNAN',
  '-NaN',
  '-nan',
  '1.#IND',
  '1.#QNAN',
  '<NA>',
  'N/A',
  'NA',
  'NULL',
  'NaN',
  'None',
  'n/a',
  'nan',
  'null',
])

/**
 * Whether a text says that a number is missing, as pandas reads it. Of groups this must not be asked:
 * there `NA` may be Namibia, and only the empty text is missing.
 *
 * @example isMissing('N/A') // true
 */
function isMissing(text        )          {
  return missing.has(text)
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/number.js
                                                             
                                       




/** 10^0 to 10^22: the powers of ten that a double holds exactly. */
const powersOfTen = Float64Array.from({ length: 23 }, (_, power) => Number(`1e${power}`))

const space = 0x20
const tab = 0x09
const plus = 0x2b
const minus = 0x2d
const point = 0x2e
const zero = 0x30
const smallE = 0x65

/**
 * Reads decimal numbers: `[+-] digits [. digits] [e [+-] digits]` with at least one digit before or after
 * the point, spaces and tabs around it allowed. Missing spellings become NaN, all else is refused.
 */
class NumberReader                         {
           column              
  fault               = null

  constructor(name        , batchRows        ) {
    this.column = { as: 'number', name, values: new Float64Array(batchRows) }
  }

  take(bytes        , bounds            , stride        , field        , rows        )         {
    for (let row = 0, at = field; row < rows; row++, at += stride) {
      const from = bounds[at] + 1
      const to = bounds[at + 1]
      if (from === to) {
        this.column.values[row] = Number.NaN
        continue
      }
      let start = from
      let end = to
      if (bytes[start] === quote) {
        start++
        end--
      }
      while (start < end && (bytes[start] === space || bytes[start] === tab)) start++
      while (start < end && (bytes[end - 1] === space || bytes[end - 1] === tab)) end--
      if (this.#read(bytes, start, end, row)) continue
      const text = fieldText(bytes, from, to)
      if (!isMissing(text)) {
        this.fault = {
          what: `${kindOfText(text)} where a number was expected`,
          at: from,
          column: this.column.name,
        }
        return row
      }
      this.column.values[row] = Number.NaN
    }
    return rows
  }

  /**
   * Puts the number into the column's values at `row`, correctly rounded; false when it is none. The byte after
   * a field is a delimiter, a line end, a quote or a space, and so ends each loop below.
   */
  #read(bytes        , start        , end        , row        )          {
    let i = start
    const isNegative = bytes[i] === minus
    if (isNegative || bytes[i] === plus) i++
    let mantissa = 0
    let exponent = 0
    let digits = -i
    let digit = bytes[i] - zero
    while (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit
      digit = bytes[++i] - zero
    }
    digits += i
    if (bytes[i] === point) {
      const afterPoint = ++i
      digit = bytes[i] - zero
      while (digit >= 0 && digit <= 9) {
        mantissa = mantissa * 10 + digit
        digit = bytes[++i] - zero
      }
      exponent = afterPoint - i
      digits -= exponent
    }
    if (digits === 0) return false
    if ((bytes[i] | 0x20) === smallE) {
      i++
      const isSmall = bytes[i] === minus
      if (isSmall || bytes[i] === plus) i++
      const afterSign = i
      let power = 0
      digit = bytes[i] - zero
      while (digit >= 0 && digit <= 9) {
        if (power < 100_000) power = power * 10 + digit
        digit = bytes[++i] - zero
      }
      if (i === afterSign) return false
      exponent += isSmall ? -power : power
    }
    if (i !== end) return false

    // Below 2^53 no step above has rounded, and one operation on two exact doubles rounds correctly
    // (Clinger 1990). The rest is for the engine's own reader.
    if (mantissa < 2 ** 53 && exponent >= -22 && exponent <= 22) {
      const size = exponent < 0 ? mantissa / powersOfTen[-exponent] : mantissa * powersOfTen[exponent]
      this.column.values[row] = isNegative ? -size : size
      return true
    }
    const value = Number(bytes.toString('latin1', start, end))
    this.column.values[row] = value
    return Number.isFinite(value)
  }
}

/** What a text in a number column is, in words that do not tell its value. */
function kindOfText(text        )         {
  const trimmed = text.trim()
  if (trimmed === '') return 'blank text'
  if (trimmed.length > 64) return 'text'
  if (/^[+-]?(inf|infinity)$/i.test(trimmed)) return 'infinity'
  if (/^(true|false)$/i.test(trimmed)) return 'true or false'
  if (/^[+-]?0[xob][0-9a-f]+$/i.test(trimmed)) return 'a hexadecimal, octal or binary number'
  if (/^[+-]?\d[\d_]*_\d[\d_.]*$/.test(trimmed)) return 'a number with underscores'
  if (/^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/.test(trimmed)) return 'a number with a thousands separator'
  if (/^[+-]?\d*,\d+$/.test(trimmed)) return 'a number with a decimal comma'
  if (/^[+-]?[\d.,]+ ?%$/.test(trimmed)) return 'a number with a percent sign'
  if (/^[+-]?\p{Sc} ?[\d.,]+$|^[+-]?[\d.,]+ ?\p{Sc}$/u.test(trimmed)) return 'a number with a currency sign'
  if (Math.abs(Number(trimmed)) === Infinity) return 'a number beyond the range of doubles'
  return 'text'
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./.build/packages/tables/src/stored.js

                                               

/** A file's bytes as they are stored, counted and hashed as they pass. */
class StoredBytes                       {
  bytes = 0
           #source            
           #hash = (0,external_node_crypto_.createHash)('sha256')
  /** Bytes that `peek` has taken and `read` has not yet given. */
  #ahead         = Buffer.alloc(0)

  constructor(source            ) {
    this.#source = source
  }

  /** The first bytes, `most` of them where the file has so many. They will be read again. */
  async peek(most        )                  {
    const head = Buffer.alloc(most)
    let length = 0
    while (length < most) {
      const count = await this.#take(head, length)
      if (count === 0) break
      length += count
    }
    this.#ahead = head.subarray(0, length)
    return this.#ahead
  }

  read(into            , at        )                           {
    if (this.#ahead.length === 0) return this.#take(into, at)
    const count = this.#ahead.copy(into, at)
    this.#ahead = this.#ahead.subarray(count)
    return count
  }

  close()       {
    this.#source.close()
  }

  /** Lower-case hexadecimal, once all has been read. */
  sha256()         {
    return this.#hash.digest('hex')
  }

  #take(into            , at        )                           {
    const reading = this.#source.read(into, at)
    return typeof reading === 'number'
      ? this.#count(into, at, reading)
      : reading.then(n => this.#count(into, at, n))
  }

  #count(into            , at        , count        )         {
    this.#hash.update(into.subarray(at, at + count))
    this.bytes += count
    return count
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/window.js
                                               
                                     

/** The stretch of a file that is in memory: one buffer, used over and over. */
class Window {
  /** `start` to `end` are bytes not yet used; one more is there for the scanner's own use. */
  bytes        
  start = 0
  end = 0
  /** The file has no bytes after `end`. */
  atEnd = false
  /** The file's byte that lies at index 0. */
  offset = 0
           #source            
           #most        

  constructor(source            , caps      ) {
    this.#source = source
    this.#most = caps.recordBytes
    this.bytes = Buffer.allocUnsafe(Math.min(caps.bufferBytes, caps.recordBytes) + 1)
  }

  /**
   * Moves what is unused to the front and fills the buffer, doubled where that leaves it full. False when it
   * may not grow any more.
   */
  async fill()                   {
    const capacity = this.bytes.length - 1
    if (this.end - this.start === capacity) {
      if (capacity === this.#most) return false
      const larger = Buffer.allocUnsafe(Math.min(2 * capacity, this.#most) + 1)
      this.bytes.copy(larger, 0, this.start, this.end)
      this.bytes = larger
    } else this.bytes.copyWithin(0, this.start, this.end)
    this.offset += this.start
    this.end -= this.start
    this.start = 0

    const room = this.bytes.subarray(0, this.bytes.length - 1)
    while (this.end < room.length) {
      const reading = this.#source.read(room, this.end)
      const count = typeof reading === 'number' ? reading : await reading
      if (count === 0) {
        this.atEnd = true
        break
      }
      this.end += count
    }
    return true
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/reader.js





                                                             










/** The most rows in a batch, and numbers in its bounds: both stay in the processor's cache. */
const batchRows = 8192
const batchBounds = 2 ** 17

/** Some rows of the wanted columns. */
                        
              
                                                            
                     
                                                                                                                
                            
 

/** What is known of a file once it is read. */
                             
              
              
                   
               
                                                        
                
                  
                   
                          
 

/**
 * Reads CSV and TSV files, plain or compressed, in one pass and constant memory. One reader may read several
 * files, the shards of one table: a text has the same code in all of them.
 *
 * @example
 * const reader = new TableReader([{ name: 'race', as: 'category' }, { name: 'score', as: 'number' }])
 * const facts = await reader.read(await head.open('eval.csv'), 'eval.csv', batch => count(batch))
 */
class TableReader {
  /** The columns of every batch, in the order of the wants. */
           columns                   
           #wanted                   
           #readers                         
           #caps      

  constructor(wants                 , caps                = {}) {
    this.#caps = { ...caps_defaultCaps, ...caps }
    this.#wanted = wants.map(want => want.name)
    this.#readers = wants.map(want => columnReader(want, this.#caps))
    this.columns = this.#readers.map(reader => reader.column)
  }

  /**
   * Reads one file to its end and closes it. `path` is for its errors, and for what its extension says.
   *
   * Throws a `DataError` for a file that cannot be read without a doubt: the one of its earliest record, however
   * its bytes arrive. Batches of the records before may have been handed out by then. A file without rows is
   * such a file: nothing can be measured on it.
   */
  read(
    source            ,
    path        ,
    onBatch                        ,
    signal              ,
  )                      {
    return withTable(
      source,
      path,
      this.#wanted,
      this.#caps,
      async ({ stored, compression, window, header }) => {
        const { names, delimiter } = header
        const fields = findColumns(names, this.#wanted, path)
        const most = Math.max(1, Math.min(batchRows, Math.floor(batchBounds / (names.length + 1))))
        const scanner = new RecordScanner(delimiter, names.length, most)
        let rows = 0
        for (;;) {
          scanner.scan(window.bytes, window.start, window.end, window.atEnd)
          const refused = this.#take(scanner, window, fields)
          if (refused !== null) throw faultError(refused.fault, path, rows + refused.row + 1, window.offset)
          if (scanner.rows > 0) onBatch({ rows: scanner.rows, firstRecord: rows + 1, columns: this.columns })
          rows += scanner.rows
          window.start = scanner.next
          if (scanner.rows === most) continue
          if (window.atEnd) break
          if (signal !== undefined) {
            await (0,promises_.setImmediate)()
            signal.throwIfAborted()
          }
          if (!(await window.fill()))
            throw faultError(tooLong(window.start, this.#caps), path, rows + 1, window.offset)
        }
        if (rows === 0) throw new errors/* DataError */.fL('a header and no rows', { path })
        return {
          path,
          rows,
          bytes: stored.bytes,
          sha256: stored.sha256(),
          header: names,
          delimiter,
          compression,
        }
      },
    )
  }

  /**
   * Takes the values of the scanned records. Returns what is wrong with the earliest record where anything is:
   * each reader takes only what those before it left as good.
   */
  #take(scanner               , window        , fields          )                                       {
    const { bounds, stride } = scanner
    let { rows: good, fault } = scanner
    if (!(0,external_node_buffer_.isUtf8)(window.bytes.subarray(window.start, scanner.next))) {
      for (good = 0; ; good++) {
        const start = bounds[good * stride] + 1
        const invalid = firstInvalid(window.bytes.subarray(start, bounds[(good + 1) * stride - 1]))
        if (invalid < 0) continue
        fault = notUtf8(start + invalid)
        break
      }
    }
    for (const [index, reader] of this.#readers.entries()) {
      const taken = reader.take(window.bytes, bounds, stride, fields[index], good)
      if (taken === good) continue
      good = taken
      fault = reader.fault
    }
    return fault === null ? null : { row: good, fault }
  }
}

function columnReader(want      , caps      )               {
  switch (want.as) {
    case 'category':
      return new CategoryReader(want.name, batchRows, caps)
    case 'number':
      return new NumberReader(want.name, batchRows)
    case 'key':
      return new KeyReader(want.name, batchRows)
  }
}

/**
 * The header of a file, which is then closed: for a caller who must know the columns before wanting any.
 * `wanted` are columns that it surely has, if any, and tell the delimiter. Throws as `TableReader` does.
 */
function readTableHeader(
  source            ,
  path        ,
  wanted                    = [],
  caps                = {},
)                  {
  return withTable(source, path, wanted, { ...defaultCaps, ...caps }, async table => table.header)
}

                     
                     
                          
                                                      
                
                
 

async function withTable   (
  source            ,
  path        ,
  wanted                   ,
  caps      ,
  use                                  ,
)             {
  const stored = new StoredBytes(source)
  let bytes             = stored
  try {
    const compression = compressionOf(await stored.peek(4))
    const extension = /\.(gz|zst|zstd)$/i.exec(path)
    if (compression !== 'none') bytes = decompressed(stored, compression, path, caps)
    else if (extension !== null)
      throw new errors/* DataError */.fL(
        `is named ${extension[0]} and is not compressed so`,
        { path },
        { remedy: 'rename or compress it' },
      )
    const window = new Window(bytes, caps)
    await window.fill()
    return await use({ stored, compression, window, header: await readHeader(window, path, wanted, caps) })
  } finally {
    bytes.close()
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/joint.js


/** What is summed for each combination besides its rows. */
const sums = 5
const [weightAt, squareAt, scoreAt, from0At, from1At] = [0, 1, 2, 3, 4]

/** A combination of codes, and its rows. The sums of scores are 0 where there are no scores. */
                              
                   
              
                
                       
                                                                                   
               
                    
                    
 

/**
 * Counts rows by the combination of codes that they hold: label, prediction and every group column at once.
 * All that the gate reports is a sum over these few combinations, so that a row costs one look-up however
 * many groups, intersections and rates are asked of it, and labels need a meaning only at the end.
 */
class JointTable {
                   width        
          size = 0
  /** `width` codes a combination, one after the other. */
          codes            
          rows              
  /** `sums` sums a combination, and what each lost to rounding (Neumaier 1974): shards add up in any order. */
          sum              
          lost              
  /** Open addressing: an index, or −1. At most half full. */
          slots            

  constructor(width        ) {
    this.width = width
    this.codes = new Int32Array(64 * width)
    this.rows = new Float64Array(64)
    this.sum = new Float64Array(64 * sums)
    this.lost = new Float64Array(64 * sums)
    this.slots = new Int32Array(128).fill(-1)
  }

  /**
   * Counts one row; returns the index of its combination.
   *
   * @param columns `width` columns of codes. @param place for the message where there are too many.
   */
  add(columns                       , row        , weight        , score        , place           )         {
    const index = this.find(columns, row, place)
    this.rows[index] ++
    const at = index * sums
    this.accumulate(at + weightAt, weight)
    if (weight !== 1) this.accumulate(at + squareAt, weight * weight)
    else this.sum[at + squareAt]  += 1
    if (!Number.isNaN(score)) {
      this.accumulate(at + scoreAt, weight * score)
      this.accumulate(at + from0At, weight * score * score)
      this.accumulate(at + from1At, weight * (1 - score) * (1 - score))
    }
    return index
  }

          accumulate(at        , value        )       {
    const before = this.sum[at] 
    const after = before + value
    this.lost[at]  += Math.abs(before) >= Math.abs(value) ? before - after + value : value - after + before
    this.sum[at] = after
  }

          find(columns                       , row        , place           )         {
    const { width, codes, slots } = this
    let hash = seed
    for (let i = 0; i < width; i++) hash = mix(hash, columns[i] [row] )
    const mask = slots.length - 1
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot] 
      if (index < 0) return this.insert(columns, row, slot, place)
      let i = 0
      while (i < width && codes[index * width + i] === columns[i] [row]) i++
      if (i === width) return index
    }
  }

          insert(columns                       , row        , slot        , place           )         {
    if (this.size === mostCombinations) {
      throw new errors/* DataError */.fL(`more than ${mostCombinations} combinations of labels and groups`, place, {
        remedy: 'name columns of groups in `sensitive`, not of single people',
      })
    }
    const index = this.size++
    if (index === this.rows.length) {
      this.codes = doubled(this.codes)
      this.rows = doubled(this.rows)
      this.sum = doubled(this.sum)
      this.lost = doubled(this.lost)
    }
    for (let i = 0; i < this.width; i++) this.codes[index * this.width + i] = columns[i] [row] 
    this.slots[slot] = index
    if (this.size * 2 > this.slots.length) this.rehash()
    return index
  }

          rehash()       {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1)
    const mask = this.slots.length - 1
    for (let index = 0; index < this.size; index++) {
      let hash = seed
      for (let i = 0; i < this.width; i++) hash = mix(hash, this.codes[index * this.width + i] )
      let slot = (hash ^ (hash >>> 16)) & mask
      while (this.slots[slot]  >= 0) slot = (slot + 1) & mask
      this.slots[slot] = index
    }
  }

  /** Every combination, in the order of its first row: the index that `add` returned. */
  combinations()                {
    return Array.from({ length: this.size }, (_, index) => {
      const total = (which        ) => this.sum[index * sums + which]  + this.lost[index * sums + which] 
      return {
        codes: this.codes.slice(index * this.width, (index + 1) * this.width),
        rows: this.rows[index] ,
        weight: total(weightAt),
        weightSquared: total(squareAt),
        score: total(scoreAt),
        scoreFrom0: total(from0At),
        scoreFrom1: total(from1At),
      }
    })
  }
}

/** Each combination takes about 120 bytes: this many stay well within a runner. */
const mostCombinations = 1_000_000

const seed = 0x9e3779b1

/** A multiplicative mix of one code into the hash; codes are small and dense. */
function mix(hash        , code        )         {
  const mixed = Math.imul(hash ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}

function doubled                                     (array   )    {
  const bigger = new (array.constructor                             )(array.length * 2)
  bigger.set(array         )
  return bigger
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/keys.js
                                                

/** Halves of the key that an empty field has: the FNV-1a hash of no bytes. */
const [emptyHigh, emptyLow] = [0xcbf29ce4, 0x84222325]

/** The ids of all rows that have one, as 64-bit hashes: 8 bytes a row. */
class KeySet {
          hashes = new BigUint64Array(1024)
          size = 0

  add(column           , rows        )       {
    while (this.size + rows > this.hashes.length) {
      const bigger = new BigUint64Array(this.hashes.length * 2)
      bigger.set(this.hashes)
      this.hashes = bigger
    }
    const halves = new Uint32Array(this.hashes.buffer)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [column.high[row] , column.low[row] ]
      if (high === emptyHigh && low === emptyLow) continue
      halves[this.size * 2] = low
      halves[this.size * 2 + 1] = high
      this.size++
    }
  }

  /** How many rows have the id of another row before them. */
  duplicates()         {
    const sorted = this.hashes.subarray(0, this.size).sort()
    let count = 0
    for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) count++
    return count
  }
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/decimal.js
/** An exact decimal number, `digits` × 10^`exponent`: without zeros at either end of `digits`, none for 0. */
                          
                     
                
                  
 

/**
 * The decimal number that a text spells, whatever its length; undefined where it spells none. Nothing passes
 * through a double, so no two numbers ever become one.
 *
 * @example parseDecimal('-012.50e1') // { isNegative: true, digits: '125', exponent: 0 }
 */
function parseDecimal(text        )                      {
  const match = /^[ \t]*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,9}))?[ \t]*$/.exec(text)
  if (match === null) return undefined
  const [, sign, whole, fraction = '', power = '0'] = match
  const all = whole + fraction
  if (all === '') return undefined
  let from = 0
  let to = all.length
  while (from < to && all[from] === '0') from++
  while (to > from && all[to - 1] === '0') to--
  if (from === to) return { isNegative: false, digits: '', exponent: 0 }
  return {
    isNegative: sign === '-',
    digits: all.slice(from, to),
    exponent: Number(power) - fraction.length + all.length - to,
  }
}

/**
 * One spelling for each number: plain where that is short, scientific with an `e` elsewhere.
 *
 * @example decimalText({ isNegative: false, digits: '5', exponent: -1 }) // '0.5'
 */
function decimalText({ isNegative, digits, exponent }         )         {
  if (digits === '') return '0'
  const sign = isNegative ? '-' : ''
  const point = digits.length + exponent
  if (exponent >= 0 && exponent <= 21) return sign + digits + '0'.repeat(exponent)
  if (exponent < 0 && point > 0) return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
  if (exponent < 0 && point > -7) return `${sign}0.${'0'.repeat(-point)}${digits}`
  const fraction = digits.length > 1 ? `.${digits.slice(1)}` : ''
  return `${sign}${digits[0]}${fraction}e${point - 1}`
}

/** Negative where `a` is less than `b`: the comparison for an ascending sort. */
function compareDecimals(a         , b         )         {
  const signs = signOf(a) - signOf(b)
  if (signs !== 0) return signs
  const points = a.digits.length + a.exponent - b.digits.length - b.exponent
  const sizes = points !== 0 ? points : a.digits < b.digits ? -1 : a.digits > b.digits ? 1 : 0
  return a.isNegative ? -sizes : sizes
}

function signOf({ isNegative, digits }         )         {
  return digits === '' ? 0 : isNegative ? -1 : 1
}

;// CONCATENATED MODULE: ./.build/packages/tables/src/labels.js



/** Classes that the texts of some columns stand for. */
                         
                                                                   
                   
                                                                                
                     
                                                                                                       
                       
 

/**
 * Makes the labels of several columns comparable, of the label and the prediction for instance.
 *
 * Labels are compared as text, unless every one in all columns is a number, `true` or `false`: then as exact
 * numbers, so `1`, `1.0` and `1e0` are one class, and where both kinds occur `True` is 1. An empty label is
 * missing; `NA` and the like (see `isMissing`) only where all other labels are numbers, true or false.
 *
 * @example resolveLabels(['0', '1.0'], ['1', '0']).classes // ['0', '1']
 */
function resolveLabels(...dictionaries                       )         {
  const texts = new Set(dictionaries.flat().filter(text => text !== ''))
  const classOf = asNumbers(texts) ?? new Map([...texts].map(text => [text, text]))
  const classes = [...new Set(classOf.values())]
  const decimals = new Map(classes.map(name => [name, parseDecimal(name)]))
  const areNumbers = classes.every(name => decimals.get(name) !== undefined)
  classes.sort((a, b) => (areNumbers ? compareDecimals(decimals.get(a) , decimals.get(b) ) : a < b ? -1 : 1))
  const indexes = new Map(classes.map((name, index) => [name, index]))
  const indexOf = (text        ) => indexes.get(classOf.get(text) ?? '') ?? -1
  const spellings             = classes.map(() => [])
  for (const text of [...classOf.keys()].sort()) spellings[indexOf(text)].push(text)
  return { classes, codes: dictionaries.map(texts => Int32Array.from(texts, indexOf)), spellings }
}

/** From each text that is not missing to its number; undefined where one is no number, true or false. */
function asNumbers(texts                  )                                  {
  const classOf = new Map                ()
  const truths           = []
  for (const text of texts) {
    if (isMissing(text)) continue
    const decimal = parseDecimal(text)
    if (decimal !== undefined) classOf.set(text, decimalText(decimal))
    else if (/^[ \t]*(true|false)[ \t]*$/i.test(text)) truths.push(text)
    else return undefined
  }
  const spelling = classOf.size > 0 ? { true: '1', false: '0' } : { true: 'true', false: 'false' }
  for (const text of truths) classOf.set(text, spelling[text.trim().toLowerCase()                    ])
  return classOf
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/outcome.js


                                                                   

/** What the codes of the label and of the prediction column mean. */
                           
                          
                            
                                                                                                           
                     
                          
                                   
                  
 

/** More distinct labels than this are no labels. */
const mostClasses = 20

/** Pairs of labels that say themselves which one is counted. */
const outcome_plain                                                             = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
]

/**
 * Gives the labels a meaning: which spellings are one label, and which one is counted as positive.
 * Throws a `ConfigError` where that has to be said by `positive-label`.
 */
function outcomesOf(
  settings                      ,
  labels                   ,
  predictions                   ,
  rows        ,
)           {
  const asked = settings['positive-label']
  const resolved = resolveLabels(labels, predictions, ...(asked === undefined ? [] : [[asked]]))
  const [ofLabel, ofPrediction] = resolved.codes                            
  const present = [...new Set([...ofLabel, ...ofPrediction])].filter(index => index >= 0)
  const names = present.map(index => resolved.classes[index] ).sort()
  // Where nearly every row has a label of its own the column may hold anything, also a person's name.
  const shown =
    rows < src_text/* minCell */.hF * names.length ? (0,src_text/* plural */.LS)(names.length, 'distinct value') : (0,src_text/* listText */.so)(names, mostClasses)
  if (present.length > mostClasses) {
    throw new errors/* ConfigError */.xL(
      `\`label\` and \`prediction\`: ${settings.label} and ${settings.prediction} hold ${(0,src_text/* countText */.lT)(present.length)} distinct values; decisions hold at most ${mostClasses}`,
      { remedy: 'name the column of decisions; a column of probabilities is the `score`' },
    )
  }
  if (asked !== undefined) {
    const positive = resolved.codes[2] [0] 
    if (!present.includes(positive)) {
      throw new errors/* ConfigError */.xL(`\`positive-label\`: \`${asked}\` does not occur; the labels are ${shown}`)
    }
    return { classes: resolved.classes, ofLabel, ofPrediction, positive }
  }
  const pair = outcome_plain.find(pair => names.length > 0 && names.every(name => pair.includes(name)))
  if (pair === undefined) {
    throw new errors/* ConfigError */.xL(`\`positive-label\` is needed: which of ${shown} is counted?`)
  }
  // A file in which nobody is positive is measured as it stands: its rates are 0, or not computable.
  const positive = resolved.classes.indexOf(pair[1])
  return {
    classes: positive < 0 ? [...resolved.classes, pair[1]] : resolved.classes,
    ofLabel,
    ofPrediction,
    positive: positive < 0 ? resolved.classes.length : positive,
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/scored-rows.js
/** Score and weight of every row, for what only the order of the scores tells: 12 or 20 bytes a row. */
class ScoredRows {
  size = 0
  scores = new Float64Array(1024)
  /** Index of the row's combination. */
  combinations = new Int32Array(1024)
  weights               
  /** Whether all scores lie between 0 and 1, as probabilities do. */
  areProbabilities = true

  constructor(isWeighted         ) {
    if (isWeighted) this.weights = new Float64Array(1024)
  }

  add(combination        , score        , weight        )       {
    const row = this.size++
    if (row === this.scores.length) this.grow()
    this.scores[row] = score
    this.combinations[row] = combination
    if (this.weights !== undefined) this.weights[row] = weight
    if (score < 0 || score > 1) this.areProbabilities = false
  }

          grow()       {
    const { scores, combinations, weights } = this
    this.scores = new Float64Array(scores.length * 2)
    this.scores.set(scores)
    this.combinations = new Int32Array(combinations.length * 2)
    this.combinations.set(combinations)
    if (weights === undefined) return
    this.weights = new Float64Array(weights.length * 2)
    this.weights.set(weights)
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/predictions.js


                                               
                                                                   





/** A combination of codes whose labels have a meaning. */
                                              
                     
                              
 

/** All that the gate needs of the predictions, however many rows there were. */
                              
                                                                          
                    
                                                                                                      
                       
                     
                                                                                            
                                                                 
                                                                       
                  
                     
              
                                                         
                                             
                                                                                       
                      
                     
 

/**
 * Reads the predictions once, in constant memory but for scores and ids (12 to 20, and 8 bytes a row).
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not
 * fit the file.
 */
async function readPredictions(
  settings                      ,
  attributes                      ,
  context         ,
)                       {
  const paths = await context.head.list([settings.predictions])
  if (paths.length === 0) {
    throw new errors/* ConfigError */.xL(`\`predictions\`: no file matches ${settings.predictions}`, {
      remedy:
        'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
    })
  }
  const groups = [...new Set(attributes.flatMap(attribute => attribute.columns))]
  const rows = new Rows(settings, groups)
  const reader = new TableReader(rows.wants)
  const files               = []
  for (const path of paths) {
    const source = await context.head.open(path)
    files.push(await reader.read(source, path, batch => rows.add(batch, path), context.signal))
    context.log.info(`read ${path}: ${(0,src_text/* plural */.LS)(files.at(-1) .rows, 'row')}`)
  }
  return interpret(settings, groups, rows, files)
}

/** Every row that was read, as combinations of codes, scores and ids. */
class Rows {
           wants        
           joint            
           scored             
           keys         
           dictionaries = new Map                           ()
  lackScore = 0
  lackWeight = 0
                   settings                      
  /** The columns of codes in the order of a combination: label, prediction, groups. */
                   categories          

  constructor(settings                      , groups                   ) {
    const { label, prediction, score, weight, id } = settings
    this.settings = settings
    this.categories = [label, prediction, ...groups]
    this.wants = [...new Set(this.categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight]) if (name !== undefined) this.wants.push({ name, as: 'number' })
    this.joint = new JointTable(this.categories.length)
    if (score !== undefined) this.scored = new ScoredRows(weight !== undefined)
    if (id === undefined) return
    this.wants.push({ name: id, as: 'key' })
    this.keys = new KeySet()
  }

  add(batch       , path        )       {
    const columns = batch.columns
    const codes = this.categories.map(name => {
      const column = columns.find(
        column => column.as === 'category' && column.name === name,
      )                  
      this.dictionaries.set(name, column.dictionary)
      return column.codes
    })
    const numbers = (name                    ) =>
      (columns.find(column => column.as === 'number' && column.name === name)                            )
        ?.values
    const scores = numbers(this.settings.score)
    const weights = numbers(this.settings.weight)
    const place = { path }
    for (let row = 0; row < batch.rows; row++) {
      const score = scores === undefined ? Number.NaN : scores[row] 
      const weight = weights === undefined ? 1 : weights[row] 
      if (scores !== undefined && Number.isNaN(score)) this.lackScore++
      else if (Number.isNaN(weight)) this.lackWeight++
      else if (weight < 0) {
        const record = batch.firstRecord + row
        throw new errors/* DataError */.fL('a weight is negative', { path, record, column: this.settings.weight })
      } else {
        const combination = this.joint.add(codes, row, weight, score, place)
        this.scored?.add(combination, score, weight)
      }
    }
    const key = columns.at(-1)
    if (key?.as === 'key') this.keys?.add(key, batch.rows)
  }
}

/** Gives labels their meaning, and leaves out the rows that have none. */
function interpret(
  settings                      ,
  groups                   ,
  { joint, scored, keys, dictionaries, lackScore, lackWeight }      ,
  files              ,
)              {
  const { label, prediction, score = '', weight = '' } = settings
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const outcomes = outcomesOf(settings, dictionaries.get(label) , dictionaries.get(prediction) , rows)
  const combinations = joint.combinations()
  const counted            = []
  const countedOf = new Int32Array(combinations.length).fill(-1)
  let lackLabel = 0
  let lackPrediction = 0
  for (const [i, combination] of combinations.entries()) {
    const truth = outcomes.ofLabel[combination.codes[0] ] 
    const decision = outcomes.ofPrediction[combination.codes[1] ] 
    if (truth < 0) lackLabel += combination.rows
    else if (decision < 0) lackPrediction += combination.rows
    else {
      countedOf[i] = counted.length
      const isPositive = truth === outcomes.positive
      counted.push({ ...combination, isPositive, isPredictedPositive: decision === outcomes.positive })
    }
  }
  const missing = [
    { column: label, rows: lackLabel },
    { column: prediction, rows: lackPrediction },
    { column: score, rows: lackScore },
    { column: weight, rows: lackWeight },
  ].filter(entry => entry.rows > 0)
  refuseMissing(missing, rows, settings)
  return {
    counted,
    countedOf,
    scored,
    groupColumns: groups.map(name => ({ name, dictionary: dictionaries.get(name)  })),
    positive: outcomes.classes[outcomes.positive] ,
    negatives: outcomes.classes.filter((_, i) => i !== outcomes.positive),
    rows,
    missing,
    duplicateIds: keys?.duplicates() ?? 0,
    files,
  }
}

function refuseMissing(missing                        , rows        , settings                      )       {
  const lacking = missing.reduce((sum, entry) => sum + entry.rows, 0)
  if (lacking <= rows * settings['max-missing']) return
  const columns = missing.map(entry => `${(0,src_text/* plural */.LS)(entry.rows, 'row')} of ${JSON.stringify(entry.column)}`)
  throw new errors/* DataError */.fL(
    `no value in ${(0,src_text/* listText */.so)(columns)}`,
    { path: settings.predictions },
    { remedy: 'give every row a value, or say with `max-missing` which share of rows may be left out' },
  )
}

// EXTERNAL MODULE: ./.build/packages/fairness-gate/src/schema.js
var schema = __webpack_require__(7509);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/gate.js





                                                                   






/** Of every interval. */
const confidence = 0.95

const gate                             = { name: 'fairness-gate', schema: schema.schema, validate: validate, run }

/**
 * Measures how each group fares under the model's decisions, and holds the limits against it.
 *
 * Everything is measured, of groups of any size; a claim is made over the groups that are large enough.
 */
async function run(settings                      , context         )                      {
  const attributes = attributesOf(settings.sensitive)
  const predictions = await readPredictions(settings, attributes, context)
  const all = groupsOf(predictions, attributes, settings.reference ?? [])
  const available = {
    ranking: predictions.scored !== undefined,
    scores: predictions.scored?.areProbabilities ?? false,
  }
  const compared = ({ slices, known }        ) =>
    settings['unknown-groups'] === 'compare' ? slices.length : known
  const claims = claims_claims(all, settings, available, compared)
  const findings = findingsOf(settings, predictions, all)
  const errors = findings.filter(finding => finding.level === 'error')
  const verdict = (0,src_verdict/* worst */.QZ)([...claims.map(claim => claim.verdict), ...errors.map(() => 'fail'         )])
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict,
    headline: headline(claims, errors, all),
    confidence,
    claims,
    findings,
    measurements: measurements(all, available, compared),
    exhibits: exhibits(all, claims),
    notes: notes(settings, predictions, all),
    subjects: predictions.files.map(({ path, sha256 }) => ({
      name: path,
      role: 'predictions',
      digest: { sha256 },
    })),
    coverage: {
      read: predictions.files.map(({ path, bytes, rows }) => ({ path, bytes, rows })),
      skipped: [],
    },
    settingsDigest: (0,digest/* digestOf */.o)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}

function headline(claims                      , errors                    , all                   )         {
  const failed = claims.filter(claim => claim.verdict === 'fail')
  const first = failed[0]
  if (first !== undefined) {
    const more = failed.length > 1 ? `, and ${failed.length - 1} more` : ''
    return `${first.title} of ${(0,src_text/* numberText */.$4)(first.value )} by ${(0,result/* sliceText */.S$)(first.slice)}${more}`
  }
  if (errors[0] !== undefined) return errors[0].message
  const undecided = claims.filter(claim => claim.verdict !== 'pass')
  if (undecided.length > 0)
    return `${(0,src_text/* countText */.lT)(undecided.length)} of ${(0,src_text/* plural */.LS)(claims.length, 'limit')} cannot be judged`
  const groups = (0,src_text/* plural */.LS)(
    all.reduce((sum, { slices }) => sum + slices.length, 0),
    'group',
  )
  if (claims.length === 0) return `${groups} measured; no limit is set, so nothing is judged`
  return `${(0,src_text/* plural */.LS)(claims.length, 'limit')} hold over ${groups}`
}

function findingsOf(
  settings                      ,
  predictions             ,
  all                   ,
)            {
  const path = predictions.files[0] .path
  const findings            = []
  if (settings['unknown-groups'] === 'fail') {
    for (const { attribute, cells, known } of all) {
      const rows = cells.slice(known).reduce((sum, group) => sum + rowsIn(group, 'rows'), 0)
      if (rows === 0) continue
      findings.push({
        rule: 'unknown-groups',
        level: 'error',
        path,
        message: `${(0,src_text/* peopleText */.Dp)(rows)} of ${(0,src_text/* plural */.LS)(predictions.rows, 'row')} have no value in ${attribute.name}`,
        fix: 'give every row a group, or set `unknown-groups` to `report` or `compare`',
      })
    }
  }
  if (predictions.duplicateIds > 0) {
    findings.push({
      rule: 'duplicate-ids',
      level: 'warning',
      path,
      message: `${(0,src_text/* plural */.LS)(predictions.duplicateIds, 'row')} of ${(0,src_text/* countText */.lT)(predictions.rows)} have the ${settings.id} of an earlier row`,
      fix: 'keep one row for each id: rows that are counted twice make every interval too narrow',
    })
  }
  return findings
}

/** Metrics whose limit of 0.8 is read as the four-fifths rule. */
const fourFifths = ['demographic_parity_ratio', 'selection_rate_ratio', 'impact_ratio', 'disparate_impact']

function notes(settings                      , predictions             , all                   )           {
  const { positive, negatives, missing, rows, scored } = predictions
  const others = negatives.length === 0 ? 'it is the only label' : `against ${(0,src_text/* listText */.so)(negatives)}`
  const found = [
    `Counted as positive: ${positive} in ${settings.label} and ${settings.prediction} (${others}).`,
  ]
  for (const { column, rows: lacking } of missing) {
    found.push(
      `${(0,src_text/* peopleText */.Dp)(lacking)} of ${(0,src_text/* plural */.LS)(rows, 'row')} have no value in ${column} and are left out.`,
    )
  }
  for (const { attribute, slices, reference } of all) {
    if (reference !== undefined)
      found.push(`Reference group of ${attribute.name}: ${(0,result/* sliceText */.S$)(slices[reference] )}.`)
  }
  if (scored !== undefined && !scored.areProbabilities) {
    found.push(`${settings.score} goes beyond 0 to 1: it is read as a ranking, not as a probability.`)
  }
  if (settings.limits === undefined || Object.keys(settings.limits).length === 0) {
    found.push('To judge, set for example: limits: "demographic_parity_difference: {max: 0.1}".')
  }
  if (fourFifths.some(metric => settings.limits?.[metric]?.min === 0.8)) {
    found.push(
      '0.8 is a screening rule of US employment law (29 CFR 1607.4(D)); keeping it is no proof of compliance.',
    )
  }
  return found
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/index.js




/***/ }),

/***/ 7509:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   schema: () => (/* binding */ schema)
/* harmony export */ });
/** The settings of the fairness gate: the one source of its inputs, policy keys, types and documentation. */
const schema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/fairness-gate@1',
  title: 'FairnessGateSettings',
  description: 'How each group of people fares under a model, measured from its predictions.',
  type: 'object',
  additionalProperties: false,
  required: ['predictions', 'label', 'prediction', 'sensitive'],
  properties: {
    predictions: {
      type: 'string',
      description:
        'File of predictions (CSV or TSV, also `.gz` or `.zst`), or a glob; the files of a glob are the parts of one table.',
    },
    label: { type: 'string', description: 'Column with the true outcome.' },
    prediction: { type: 'string', description: "Column with the model's decision." },
    score: {
      type: 'string',
      description:
        "Column with the model's probability of the positive outcome; adds the measures of scores.",
    },
    'positive-label': {
      type: 'string',
      description:
        'The outcome that is counted. Needed unless the labels are 0 and 1, −1 and 1, or false and true. For the four-fifths rule name the favourable outcome.',
    },
    sensitive: {
      type: 'array',
      items: { type: 'string' },
      minItems: 1,
      description: 'Columns of the groups of people, one a line; `gender & age_band` for their intersection.',
    },
    weight: { type: 'string', description: 'Column with the weight of each row.' },
    id: { type: 'string', description: 'Column that names each row; a value that occurs twice is reported.' },
    reference: {
      type: 'array',
      items: { type: 'string' },
      description:
        'Reference (privileged) group of a column, one a line: `race = Caucasian`. Adds the measures of AIF360 and Aequitas that compare with it.',
    },
    limits: {
      type: 'object',
      description:
        'What may not be exceeded: metric, then `min` or `max`. Without it the gate reports and judges nothing.',
      additionalProperties: {
        type: 'object',
        minProperties: 1,
        additionalProperties: false,
        properties: { min: { type: 'number' }, max: { type: 'number' } },
      },
      examples: ['demographic_parity_difference: {max: 0.1}\nselection_rate_ratio: {min: 0.8}'],
    },
    'min-group-size': {
      type: 'integer',
      minimum: 1,
      default: 30,
      description:
        "Rows that a group needs in a rate's own denominator (positives for a true positive rate) to be judged. Smaller groups are measured and listed as left out.",
    },
    'unknown-groups': {
      enum: ['report', 'compare', 'fail'],
      default: 'report',
      description:
        'Rows without a value in a sensitive column: `report` them as a group of their own that is not judged, `compare` them like any group, or `fail`.',
    },
    'max-missing': {
      type: 'number',
      minimum: 0,
      maximum: 1,
      default: 0,
      description:
        'Largest share of rows that may lack a label, a prediction, a score or a weight. They are counted and left out.',
    },
  },
}         


/***/ })

};
