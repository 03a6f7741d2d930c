export const id = 1277;
export const ids = [1277];
export const modules = {

/***/ 21277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fromPredictions: () => (/* binding */ fromPredictions)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/limit.js
var src_limit = __webpack_require__(9599);
// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var result = __webpack_require__(54671);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/tasks.js + 12 modules
var tasks = __webpack_require__(32745);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/class-shares.js
var class_shares = __webpack_require__(51269);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/class-metrics.js
var class_metrics = __webpack_require__(74568);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/named.js


                                                   

/** A metric with its name in the settings. */
                        
              
                        
 

/** Every metric of the task that the columns allow; of several classes also those of each one: `recall_of_cat`. */
function metricsOf({ task, classes, here }             )          {
  const all = Object.entries(tasks/* accuracyMetrics */.B[task]).map(([name, metric]) => ({ name, metric }))
  if (task === 'multiclass')
    for (const [code, label] of classes.entries())
      for (const share of Object.keys(class_shares/* classShares */.t$)                    ) {
        const metric = (0,class_metrics/* classMetric */.lD)(share, code)
        all.push({
          name: `${share}_of_${label}`,
          metric: { ...metric, title: `${metric.title} of ${label}` },
        })
      }
  const has = {
    prediction: here.prediction,
    score: here.score,
    probability: here.score,
    probabilities: here.probabilities,
  }
  return all.filter(({ metric }) => has[metric.needs] !== undefined)
}

/**
 * The metric of this name. Throws a `ConfigError` for a name that is none, with the nearest, and for one of
 * another task or of a column that was not named.
 *
 * @param setting where the name stands.
 */
function metricNamed(
  name        ,
  available                  ,
  task      ,
  setting                      ,
)        {
  const found = available.find(metric => metric.name === name)
  if (found !== undefined) return found
  const known = tasks/* accuracyMetrics */.B[task]
  if (Object.hasOwn(known, name)) {
    const { needs } = known[name] 
    const column = needs === 'probability' ? 'score' : needs
    throw new errors/* ConfigError */.xL(`\`${setting}\`: ${name} is measured from a column that is not named`, {
      remedy: `name it with \`${column}\``,
    })
  }
  const ours = (0,tasks/* accuracyNameElsewhere */.z)(task, name)
  if (ours !== undefined) throw new errors/* ConfigError */.xL(`\`${setting}\`: ${name} is called \`${ours}\` here`)
  const other = named_tasks.find(task => (0,tasks/* accuracyNameElsewhere */.z)(task, name) !== undefined)
  if (other !== undefined)
    throw new errors/* ConfigError */.xL(`\`${setting}\`: ${name} is a metric of ${other}; the task is ${task}`, {
      remedy: `set \`task: ${other}\` if it is, or name a metric of ${task}`,
    })
  const names = [...Object.keys(known), ...available.map(metric => metric.name)]
  throw new errors/* ConfigError */.xL(`\`${setting}\`: there is no metric \`${name}\`${(0,nearest/* didYouMean */.a)(name, new Set(names))}`)
}

const named_tasks                  = ['binary', 'multiclass', 'regression', 'ranking']

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/asked.js

                                                                   

                                                   
                                                

/** A limit on a metric of all rows, or of every value of a slice column. */
                                      
              
                    
 

/** What the limits ask, in their order: first of all rows, then of each slice column. */
function askedOf(
  settings                      ,
  available                  ,
  divisions                     ,
  { task }             ,
)          {
  return Object.entries(settings.limits ?? {}).flatMap(([name, limits]) => {
    const named = metricNamed(name, available, task, 'limits')
    return src_limit/* limitKinds */.DO.flatMap(kind => {
      const value = limits[kind]
      if (value === undefined) return []
      return divisions.map(division => ({ ...named, limit: { kind, value }, division }))
    })
  })
}

/** The part of a claim that says what it is about. */
function about({ name, metric, limit, division: { column } }       ) {
  const slice        = column === null ? {} : { attribute: column }
  return {
    id: [...(column === null ? [] : [column]), name, limit.kind].join('/'),
    metric: name,
    title: metric.title,
    slice,
    limit,
  }
}

/** `north has `, for a sentence about one value; nothing for all rows. */
function nameOf(unit      )         {
  return Object.keys(unit.slice).length === 0 ? '' : (0,result/* groupName */.hv)(unit.slice)
}

/** The units that a limit holds for: all rows, or the rows of each value. */
function knownUnits({ units, known }          )         {
  return units.slice(0, known)
}

/** Rows without a value in the column of slices: a claim says nothing of them. */
function unknownUnits({ column, units, known }          )                   {
  return units.slice(known).map(({ slice, rows }) => ({ slice, n: rows, reason: `no value in ${column}` }))
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/change/decide.js
var decide = __webpack_require__(64881);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/metric.js
var accuracy_metric = __webpack_require__(85762);
// EXTERNAL MODULE: ./.build/packages/statistics/src/share.js
var src_share = __webpack_require__(85123);
// EXTERNAL MODULE: ./.build/packages/statistics/src/clopper-pearson.js
var clopper_pearson = __webpack_require__(23442);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/delong.js
var delong = __webpack_require__(74592);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/mean-change.js
var mean_change = __webpack_require__(41213);
// EXTERNAL MODULE: ./.build/packages/statistics/src/wilson.js
var wilson = __webpack_require__(73726);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/binomial.js
var binomial = __webpack_require__(52012);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/random.js
var change_random = __webpack_require__(22182);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/confusion-change.js
                                                         
                                          

                                                                
                                                 
                                           


/** Rows of any number of classes under two models: codes below `size`. */
                                                    
              
                   
                  
                       
 

/** A function of the confusion matrix. */
                                                      

/**
 * A function of the confusion matrix on resampled rows, of both models at once: a multinomial draw of the joint
 * cells (truth, base, candidate) that have rows, which costs the same for ten rows and ten million (Efron 1979).
 * Weights and clusters are not seen. NaN where a resample has no number.
 *
 * @example resampleConfusions(rows, classMetrics.f1_macro.of).value // 2,000 macro F1 scores
 */
function resampleConfusions(
  { size, truth, base, candidate }                 ,
  of          ,
  { resamples = 2000, seed = 1 }                  = {},
)            {
  const joint = new Map                ()
  for (let row = 0; row < truth.length; row++) {
    const cell = (truth[row] * size + base[row]) * size + candidate[row]
    joint.set(cell, (joint.get(cell) ?? 0) + 1)
  }
  const cells = [...joint].sort(([a], [b]) => a - b)
  const random = (0,change_random/* randomFrom */.c)(seed)
  const ofBase            = { size, cells: new Float64Array(size * size) }
  const ofCandidate            = { size, cells: new Float64Array(size * size) }
  const found = { baseline: new Float64Array(resamples), value: new Float64Array(resamples) }
  for (let i = 0; i < resamples; i++) {
    ofBase.cells.fill(0)
    ofCandidate.cells.fill(0)
    let from = truth.length
    let left = truth.length
    for (const [cell, count] of cells) {
      if (left === 0) break
      const rows = count === from ? left : (0,binomial/* binomial */.Q)(random, left, count / from)
      from -= count
      left -= rows
      const own = Math.floor(cell / (size * size)) * size
      ofBase.cells[own + (Math.floor(cell / size) % size)] += rows
      ofCandidate.cells[own + (cell % size)] += rows
    }
    found.baseline[i] = of(ofBase).value ?? Number.NaN
    found.value[i] = of(ofCandidate).value ?? Number.NaN
  }
  return found
}

/**
 * The moments of a function of the confusion matrix where rows weigh differently or come in clusters: linearised,
 * by its slope in the cell of each row (the infinitesimal jackknife: Efron 1982). Null where it has no value, and
 * for fewer than two rows or clusters with weight.
 *
 * @example linearisedConfusion({ ...rows, clusters }, classMetrics.f1_macro.of).variance.change
 */
function linearisedConfusion(rows                 , of          )                 {
  const { truth, base, candidate, size, weights } = rows
  const [before, after] = [base, candidate].map(prediction => {
    const cells = new Float64Array(size * size)
    for (let row = 0; row < truth.length; row++)
      cells[truth[row] * size + prediction[row]] += weights === undefined ? 1 : weights[row]
    return { value: of({ size, cells }).value, slopes: slopesOf({ size, cells }, of) }
  })
  if (before.value === null || after.value === null) return null
  const effect = (slopes              , prediction            ) => (row        ) =>
    slopes[truth[row] * size + prediction[row]]
  const [ofBase, ofCandidate] = [effect(before.slopes, base), effect(after.slopes, candidate)]
  const variance = {
    baseline: varianceOf(rows, ofBase),
    value: varianceOf(rows, ofCandidate),
    change: varianceOf(rows, row => ofCandidate(row) - ofBase(row)),
  }
  if (!Object.values(variance).every(Number.isFinite)) return null
  return { baseline: before.value, value: after.value, variance }
}

/** How fast the number grows with the weight in each cell that has any: central differences. */
function slopesOf(confusion           , of          )               {
  const { cells } = confusion
  return cells.map((weight, cell) => {
    if (weight === 0) return 0
    const at = (step        ) => {
      cells[cell] = weight + step
      const { value } = of(confusion)
      cells[cell] = weight
      return value ?? Number.NaN
    }
    return (at(1e-3 * weight) - at(-1e-3 * weight)) / (2e-3 * weight)
  })
}

/** Of a sum of the effects of rows, each by its weight; NaN for fewer than two rows or clusters with weight. */
function varianceOf({ truth, weights, clusters }                 , effect                         )         {
  const sums = new Map                ()
  let squares = 0
  let units = 0
  for (let row = 0; row < truth.length; row++) {
    const weight = weights === undefined ? 1 : weights[row]
    if (weight === 0) continue
    units++
    const part = weight * effect(row)
    if (clusters === undefined) squares += part ** 2
    else sums.set(clusters[row], (sums.get(clusters[row]) ?? 0) + part)
  }
  if (clusters !== undefined) {
    units = sums.size
    for (const sum of sums.values()) squares += sum ** 2
  }
  return units < 2 ? Number.NaN : (squares * units) / (units - 1)
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/change/bootstrap.js
var bootstrap = __webpack_require__(37415);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/student.js
var student = __webpack_require__(28938);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/row-bootstrap.js
var row_bootstrap = __webpack_require__(48142);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/prepared.js + 2 modules
var prepared = __webpack_require__(28986);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/part.js


                                       

/** Rows of one model, ready to be measured. */
                       
                    
                                                                             
                       
                                                                   
                   
 

/** The same rows under two models, or rows that are not known to be the same. */
                       
            
                 
                   
 

/** Rows times resamples of all slices together: some two seconds. */
const mostWork = 3e7
const [fewest, most] = [100, 1000]

/** These rows of a table. */
function partOf(table       , rows            , task      , classes        )       {
  const queries = table.queries && dense(pick(table.queries, rows))
  const units = queries === undefined ? undefined : firstOfEach(queries)
  const perUnit =                                      (values               ) =>
    values && pick(values, units === undefined ? rows : units.map(at => rows[at] ))
  if (queries !== undefined && table.weights !== undefined) checkWeights(table, rows, queries, units )
  const clusters = perUnit(table.clusters)
  const sample         = {
    task,
    truth: pick(table.truth, rows),
    ...modelOf(table, rows),
    weights: perUnit(table.weights),
    queries,
    ...(task === 'multiclass' ? { classes } : {}),
  }
  return {
    prepared: new prepared/* Prepared */.W(sample),
    ...(clusters === undefined ? {} : { clusters: dense(clusters) }),
    resamples: Math.max(fewest, Math.min(most, Math.floor(mostWork / table.rows))),
  }
}

/** What another model says of the same rows, one by one. */
function otherModel(part      , table       , rows            )       {
  return { ...part, prepared: new prepared/* Prepared */.W({ ...part.prepared.sample, ...modelOf(table, rows) }) }
}

                                                                   

function modelOf({ prediction, score, probabilities }       , rows            )        {
  return {
    prediction: prediction && pick(prediction, rows),
    score: score && pick(score, rows),
    probabilities: probabilities?.map(column => pick(column, rows)),
  }
}

/** Some rows of a part that is no ranking, ready to be measured alone. */
function chosenRows({ prepared: { sample } }      , rows            )           {
  return new prepared/* Prepared */.W({
    ...sample,
    truth: pick(sample.truth, rows),
    ...modelOf(sample, rows),
    weights: sample.weights && pick(sample.weights, rows),
  })
}

function pick                                     (values   , rows            )    {
  const picked = new (values.constructor                             )(rows.length)
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i] ] 
  return picked
}

/** Codes from 0 on, in the order of their first appearance. */
function dense(codes            )             {
  const found = new Map                ()
  return codes.map(code => {
    const known = found.get(code)
    if (known !== undefined) return known
    found.set(code, found.size)
    return found.size - 1
  })
}

/** Where each dense code first appears. */
function firstOfEach(codes            )             {
  const first           = []
  for (let row = 0; row < codes.length; row++) if (codes[row] === first.length) first.push(row)
  return Int32Array.from(first)
}

function checkWeights(table       , rows            , queries            , units            )       {
  const weights = table.weights 
  for (let i = 0; i < rows.length; i++)
    if (weights[rows[i] ] !== weights[rows[units[queries[i] ] ] ])
      throw new errors/* DataError */.fL(
        'the rows of a query have different weights',
        { path: table.files[0] .path },
        { remedy: 'give all rows of a query its weight' },
      )
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/resampling.js




/** More rows than this are not resampled but parted at random: as good, and a hundredth of the work. */
const mostRows = 10_000
/** Rows of a part at the least, and those of each class. */
const [rowsOfPart, ofClassInPart] = [500, 20]
/** Fewer parts are too few to tell how far they are off. */
const [fewestParts, mostParts] = [20, 100]

/** Fewer rows, or clusters, tell too little of those that were not drawn. */
const fewestUnits = 10
/** Under so many resamples their percentiles are rough. */
const forPercentiles = 400
/** Fewer resamples beyond are too few to count. */
const tail = 10
const seed = 1

/** Numbers under both models that were found on resampled rows, or on parts of them. */
                            
                  
               
                    
                      
                                  
                                                                             
                   
 

/**
 * How far a metric of whole rows, or clusters of them, is off under both models: by a bootstrap (Efron 1979); of
 * many rows by the method of random groups, which measures disjoint parts of them (Wolter 2007, chapter 2). Null
 * where there is no number, and for fewer than ten rows or clusters.
 */
function resampled(metric                , pair      )                   {
  const [ofBase, ofCandidate] = [pair.base, pair.candidate].map(part => (0,accuracy_metric/* evaluator */.Y)(metric, part.prepared))
  const [baseline, value] = [ofBase ().value, ofCandidate ().value]
  if (baseline === null || value === null) return null
  const units = unitsOf(pair)
  if (units < fewestUnits) return null
  const { truth, weights } = pair.candidate.prepared.sample
  const parts = truth.length > mostRows ? ofParts(metric, pair, { baseline, value }) : null
  if (parts !== null) return parts
  const { clusters, resamples } = pair.candidate
  const drawn = new Float64Array(truth.length)
  const isOne = pair.base === pair.candidate
  const found = (0,row_bootstrap/* resampleRows */.x)(
    units,
    times => {
      for (let row = 0; row < drawn.length; row++)
        drawn[row] = times[clusters === undefined ? row : clusters[row] ]  * (weights?.[row] ?? 1)
      const value = ofCandidate (drawn).value ?? Number.NaN
      return { baseline: isOne ? value : (ofBase (drawn).value ?? Number.NaN), value }
    },
    { resamples, seed },
  ).resampled
  return {
    baseline,
    value,
    variance: (0,bootstrap/* varianceOf */.FD)(found),
    resamples: found,
    range: metric.range,
    areParts: false,
  }
}

function unitsOf({ candidate: { clusters, prepared } }      )         {
  if (clusters === undefined) return prepared.sample.truth.length
  return clusters.reduce((highest, code) => Math.max(highest, code), -1) + 1
}

/** Null where rows, or those of a class, are too few to be parted. */
function ofParts(
  metric                ,
  pair      ,
  seen                                     ,
)                   {
  const { clusters, prepared } = pair.candidate
  const rows = prepared.sample.truth.length
  const rarest = rarestClass(prepared.sample)
  const count = Math.min(mostParts, Math.floor(rows / rowsOfPart), Math.floor(rarest / ofClassInPart))
  if (count < fewestParts) return null
  const random = (0,change_random/* randomFrom */.c)(seed)
  const partOfUnit = Int32Array.from({ length: unitsOf(pair) }, () => Math.floor(random.unit() * count))
  const members             = Array.from({ length: count }, () => [])
  for (let row = 0; row < rows; row++) members[partOfUnit[clusters?.[row] ?? row] ] .push(row)
  const valuesOf = (part              ) =>
    Float64Array.from(members, of => {
      if (of.length === 0) return Number.NaN
      return (0,accuracy_metric/* evaluator */.Y)(metric, chosenRows(part, Int32Array.from(of)))().value ?? Number.NaN
    })
  const value = valuesOf(pair.candidate)
  const found = { baseline: pair.base === pair.candidate ? value : valuesOf(pair.base), value }
  if (!found.value.every(Number.isFinite) || !found.baseline.every(Number.isFinite)) return null
  const ofOne = (0,bootstrap/* varianceOf */.FD)(found)
  const variance = {
    baseline: ofOne.baseline / count,
    value: ofOne.value / count,
    change: ofOne.change / count,
  }
  return { ...seen, variance, resamples: found, range: metric.range, areParts: true }
}

/** Rows of the class that has the fewest, of those that have any; without end where labels are no classes. */
function rarestClass({ truth }        )         {
  if (!(truth instanceof Int32Array)) return Number.POSITIVE_INFINITY
  const counts = new Map                ()
  for (const code of truth) counts.set(code, (counts.get(code) ?? 0) + 1)
  return Math.min(...counts.values())
}

/** Whether the normal law is asked instead of percentiles. */
function isNormal({ areParts, resamples }           )          {
  return areParts || resamples.value.length < forPercentiles
}

/** The interval of the change, or of the candidate's value alone. */
function intervalOf(found           , of                    , confidence        )           {
  const { resamples, variance, range } = found
  const at = of === 'change' ? found.value - found.baseline : found.value
  const count = resamples.value.length
  const reach = (0,student/* studentQuantile */.F)((1 + confidence) / 2, count - 1) * Math.sqrt(variance[of])
  const around           = [at - reach, at + reach]
  if (isNormal(found)) return around
  const baseline = of === 'change' ? resamples.baseline : new Float64Array(count)
  const { interval } = (0,bootstrap/* percentiles */.FX)({ ...resamples, baseline }, at, 'increase', confidence, range)
  // What is beyond the most of resamples is beyond their percentiles too.
  if ((1 - confidence) * count >= 2 * tail) return interval
  return [Math.min(around[0], interval[0]), Math.max(around[1], interval[1])]
}

/** One-sided: small where the change is shown to be for the worse. */
function pOf(found           , worse       )         {
  const { resamples, variance, value, baseline, range } = found
  const change = value - baseline
  const count = resamples.value.length
  const t = change === 0 ? 0 : change / Math.sqrt(variance.change)
  const p = (0,student/* studentCdf */.R)(worse === 'increase' ? -t : t, count - 1)
  if (isNormal(found)) return p
  // The least that resamples can say is 1 in so many, which would never do among many limits.
  const counted = (0,bootstrap/* percentiles */.FX)(resamples, change, worse, 0.9, range).p
  return counted * (count + 1) > tail ? counted : Math.min(counted, p)
}

/** `bootstrap of rows, 1,000 resamples, seed 1`, for the method of a change. */
function resamplesText(found           , of        )         {
  const count = (0,src_text/* countText */.lT)(found.resamples.value.length)
  if (found.areParts) return `${count} random groups of ${of}, seed ${seed}, normal law`
  return `bootstrap of ${of}, ${count} resamples, seed ${seed}${isNormal(found) ? ', normal law' : ''}`
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/rows-of.js

                                           

/** What a mean is over: a number of each row, or query, with its weight and cluster. */
                        
                      
                        
                       
 

/** The numbers that a rate, a loss or a mean over queries is the mean of; those that are not in it left out. */
function meansOf(
  metric                                                                ,
  part      ,
)        {
  const { prepared, clusters } = part
  const { weights } = prepared.sample
  if (metric.change === 'query') {
    const { queries, values } = (0,accuracy_metric/* queryValues */.R)(metric, prepared)
    const of =                                      (column               ) =>
      column && chosen(column, queries)
    return { values, weights: of(weights), clusters: of(clusters) }
  }
  const values = metric.perRow(prepared.sample)
  const rows = rowsAmong(metric, part)
  if (rows === undefined) return { values, weights, clusters }
  return {
    values: chosen(values, rows),
    weights: weights && chosen(weights, rows),
    clusters: clusters && chosen(clusters, rows),
  }
}

/** The rows of one class, where a metric is of those alone. */
function rowsAmong({ among }         , { prepared }      )                         {
  if (among === undefined) return undefined
  const rows           = []
  for (const [row, code] of prepared.sample.truth.entries()) if (code === among) rows.push(row)
  return Int32Array.from(rows)
}

function chosen                                     (column   , rows            )    {
  const found = new (column.constructor                             )(rows.length)
  for (let i = 0; i < rows.length; i++) found[i] = column[rows[i] ] 
  return found
}

/** How many rows, or queries, a metric is of, whatever they weigh. */
function sizeOf(metric                , part      )         {
  const { truth } = part.prepared.sample
  if (metric.change === 'query')
    return part.prepared.lacks(metric.needs) === undefined
      ? (0,accuracy_metric/* queryValues */.R)(metric, part.prepared).values.length
      : 0
  if (metric.change !== 'rate' || metric.among === undefined) return truth.length
  let count = 0
  for (const code of truth) if (code === metric.among) count++
  return count
}

/** Both models' predicted classes of the same rows. */
function classesOf({ base, candidate }      )                  {
  const { truth, prediction, classes = 2, weights } = candidate.prepared.sample
  return {
    size: classes,
    truth: truth              ,
    base: base.prepared.sample.prediction              ,
    candidate: prediction              ,
    weights,
    clusters: candidate.clusters,
  }
}

/** Rows that stand for themselves: clusters where rows come in them, else rows. */
function rows_of_unitsOf({ truth, clusters }                                             )         {
  return clusters === undefined ? truth.length : new Set(clusters).size
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/estimate.js

                                     



/** A metric of one model. */
                           
                      
                               
                 
                                         
           
                                                                                           
                         
 

                         
                  
                                        
                                                                                                             
                                      
 

/** Before it is known what bounds it. `units` told the variance: rows, or clusters of them. */
                                                
               
                                                       
                                             
 

/** The interval as it is shown: none where there is no spread, and where it is without end. */
function shownInterval(spread               , confidence        )                  {
  const interval = spread?.interval(confidence)
  return interval?.every(Number.isFinite) ? interval : null
}

/** Whether the interval of a metric has a closed form, and so costs next to nothing. */
function isClosed({ change }                )          {
  return change !== 'confusion' && change !== 'rows'
}

/**
 * A metric with its interval: Wilson's of a rate, Student's of a mean, DeLong's on the logit scale of an area, a
 * bootstrap of the rest; with weights and clusters by the linearised variance.
 */
function estimate(metric                , part      )           {
  const found = (0,accuracy_metric/* evaluator */.Y)(metric, part.prepared)()
  const n = sizeOf(metric, part)
  let spread                           
  return {
    ...found,
    n,
    spread() {
      if (found.value === null) return null
      if (spread === undefined) spread = within(metric, spreadOf(metric, part, found.value), found.value)
      return spread
    },
  }
}

/**
 * Bounds keep within what the metric can be. The exact ones are those of a share of as many rows as vary as much:
 * intervals that lean on the normal law, or on resamples, miss near 0 and 1, and with none wrong say to be sure.
 */
function within({ range }                , found              , value        )                {
  if (found === null || !Number.isFinite(found.variance)) return null
  const { variance, units, counts } = found
  const [least, most] = range
  const interval = (confidence        )           => {
    const [low, high] = found.interval(confidence)
    return [Math.max(low, least), Math.min(high, most)]
  }
  const atEnd = value === least ? 0 : value === most ? 1 : undefined
  const share =
    atEnd === undefined ? (0,src_share/* effectiveShare */.N)(value, variance, range, units) : { share: atEnd, n: units, units }
  const of = counts ?? (share === null ? undefined : (confidence        ) => (0,src_share/* countsOf */.m)(share, confidence))
  const bounds = (confidence        )           => {
    if (of === undefined) return interval(confidence)
    const [low, high] = (0,clopper_pearson/* clopperPearson */.m)(of(confidence), confidence)
    return [least + (most - least) * low, least + (most - least) * high]
  }
  return { variance, interval, bounds }
}

function spreadOf(metric                , part      , value        )               {
  switch (metric.change) {
    case 'rate':
      return ofRate(meansOf(metric, part), value)
    case 'loss':
    case 'query':
      return ofMean(meansOf(metric, part))
    case 'confusion':
      return ofConfusion(metric, part, value)
    case 'auc': {
      if (part.clusters !== undefined) return ofResamples(resampled(metric, both(part)), part)
      const { truth, score, weights } = part.prepared.sample
      const labels = Uint8Array.from(truth)
      const area = (confidence         ) => (0,delong/* rocAuc */.o)({ labels, weights }, score , confidence)
      const seen = area()
      if (seen === null) return null
      const { slope } = metric
      return {
        variance: slope ** 2 * seen.variance,
        units: truth.length,
        interval: confidence => {
          const [low, high] = area(confidence) .interval
          return [value + slope * (low - seen.value), value + slope * (high - seen.value)]
        },
      }
    }
    case 'rows':
      return ofResamples(resampled(metric, both(part)), part)
  }
}

/** One model as the base of itself. */
const both = (part      ) => ({ base: part, candidate: part, isPaired: true })

/** Wilson's interval of as many rows as these weigh (Kish 1965), or as vary as much as their clusters do. */
function ofRate({ values, weights, clusters }       , value        )               {
  const n = values.length
  let sum = 0
  let squares = 0
  for (let row = 0; row < n; row++) {
    const weight = weights?.[row] ?? 1
    sum += weight
    squares += weight ** 2
  }
  let effective = sum ** 2 / squares
  let units                    
  const product = value * (1 - value)
  if (clusters !== undefined) {
    const clustered = (0,mean_change/* meanChange */.S)(new Float64Array(n), values, { weights, clusters })
    if (clustered === null) return null
    units = clustered.degreesOfFreedom + 1
    effective = Math.min(effective, product > 0 ? product / clustered.standardError ** 2 : units)
  }
  const share = { share: value, n: effective, ...(units === undefined ? {} : { units }) }
  const counts = (confidence        ) => (0,src_share/* countsOf */.m)(share, confidence)
  return {
    variance: product / effective,
    units: units ?? n,
    counts,
    interval: confidence => (0,wilson/* wilson */.rF)(counts(confidence), confidence),
  }
}

function ofMean({ values, weights, clusters }       )               {
  const found = (0,mean_change/* meanChange */.S)(new Float64Array(values.length), values, { weights, clusters })
  if (found === null) return null
  return estimate_student(found.value, found.standardError ** 2, found.degreesOfFreedom)
}

function ofConfusion(
  metric                                                  ,
  part      ,
  value        ,
)               {
  const rows = classesOf(both(part))
  if (rows.weights !== undefined || rows.clusters !== undefined) {
    const moments = linearisedConfusion(rows, metric.of)
    return moments === null ? null : estimate_student(value, moments.variance.value, rows_of_unitsOf(rows) - 1)
  }
  const resamples = resampleConfusions(rows, metric.of)
  const variance = (0,bootstrap/* varianceOf */.FD)(resamples)
  return ofResamples(
    { baseline: value, value, variance, resamples, range: metric.range, areParts: false },
    part,
  )
}

function estimate_student(value        , variance        , degreesOfFreedom        )        {
  return {
    variance,
    units: degreesOfFreedom + 1,
    interval: confidence => {
      const reach = (0,student/* studentQuantile */.F)((1 + confidence) / 2, degreesOfFreedom) * Math.sqrt(variance)
      return [value - reach, value + reach]
    },
  }
}

function ofResamples(found                  , { clusters, prepared }      )               {
  if (found === null) return null
  return {
    variance: found.variance.value,
    units: clusters === undefined ? prepared.sample.truth.length : new Set(clusters).size,
    interval: confidence => intervalOf(found, 'value', confidence),
  }
}

// EXTERNAL MODULE: ./.build/packages/accuracy-gate/src/report.js
var report = __webpack_require__(54368);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/measurements.js
                                                


                                             
                                       

                                                

/**
 * Every metric of all rows and of each slice, none too small. An interval that takes a bootstrap is made for the
 * metrics in question alone.
 */
function measurementsOf(
  metrics                  ,
  inQuestion                  ,
  divisions                     ,
  measures          ,
)                {
  return divisions.flatMap(({ units }) =>
    units.flatMap(unit =>
      metrics.map(named => {
        const found = measures.estimate(named, unit)
        const spread = isClosed(named.metric) || inQuestion.includes(named) ? found.spread() : null
        return {
          metric: named.name,
          slice: unit.slice,
          value: found.value,
          interval: shownInterval(spread, report/* confidence */.R),
          n: found.n,
          baseline: baselineOf(named, unit),
          ...(found.reason === undefined ? {} : { reason: found.reason }),
        }
      }),
    ),
  )
}

/** The same number on the base, of the rows that are compared. */
function baselineOf({ metric }       , { pair }      )                {
  return pair === undefined ? null : (0,accuracy_metric/* evaluator */.Y)(metric, pair.base.prepared)().value
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/absolute.js




                                                                   

                                             

                                      

/** The confidence that a limit is shown to be kept with: each bound fails in 1 of 20. */
const keptAt = 0.9

/** A unit whose value a limit is held against. */
                  
            
                    
               
 

/** The same with what its interval says of keeping a limit, and of exceeding it. */
                                  
                
                    
 

/** Limits on the value itself, by its interval or by its point. @param level at which one is shown to be exceeded. */
function absoluteClaims(
  asked                  ,
  settings                      ,
  measures          ,
  level = (0,decide/* levelOfFamily */.ai)(false),
)                   {
  return asked.map(one => [one, claim(one, settings, measures, asked.length, level)])
}

function claim(
  asked       ,
  settings                      ,
  measures          ,
  limits        ,
  level        ,
)        {
  const { division, limit } = asked
  const isSliced = division.column !== null
  const isByPoint = settings.judge === 'point'
  const least = isSliced ? settings['min-group-size'] : 0
  const leftOut                   = []
  const found           = []
  let isTooFew = false
  for (const unit of knownUnits(division)) {
    const estimate = measures.estimate(asked, unit)
    const { value, n, reason } = estimate
    const leave = (reason        ) => leftOut.push({ slice: unit.slice, n, reason })
    if (n < least) leave(`fewer than ${(0,src_text/* plural */.LS)(least, 'row')}`)
    else if (value === null) leave(reason )
    else if (!isByPoint && estimate.spread() === null) leave('too few rows for an interval')
    else found.push({ unit, estimate, value })
    isTooFew ||= n < least || value !== null
  }
  if (found.length === 0) return notJudged(asked, leftOut, isTooFew)
  const { verdict, by, words } = isByPoint
    ? byPoint(found, limit)
    : byInterval(found, limit, found.length * limits, level)
  return {
    ...about(asked),
    verdict,
    ...words,
    judge: settings.judge,
    value: by.value,
    interval: shownInterval(by.estimate.spread(), report/* confidence */.R),
    n: by.estimate.n,
    baseline: baselineOf(asked, by.unit),
    change: null,
    groups: isSliced ? [{ slice: by.unit.slice, value: by.value, n: by.estimate.n, count: null }] : [],
    leftOut: [...leftOut, ...unknownUnits(division)],
  }
}

/** @param isTooFew whether more rows would make a number of it; else there is no sense in it. */
function notJudged(asked       , leftOut                  , isTooFew         )        {
  const reason = leftOut[0]?.reason ?? 'there are no rows'
  return {
    ...about(asked),
    verdict: isTooFew ? 'inconclusive' : 'not-computable',
    reason: `The ${asked.metric.title} cannot be ${isTooFew ? 'judged' : 'computed'}: ${reason}.`,
    remedy: isTooFew
      ? `more rows${asked.division.column === null ? '' : ' of the values left out'}`
      : 'rows that make it computable, or no limit on it',
    judge: 'interval',
    value: null,
    interval: null,
    n: 0,
    baseline: null,
    change: null,
    groups: [],
    leftOut: asked.division.column === null ? [] : leftOut,
  }
}

                   
                                           
                                
            
                                         
 

/**
 * Fails where one value is shown to be beyond the limit, passes where all are shown to be within.
 *
 * @param comparisons all that the gate judges: an excess has to be shown after Bonferroni's correction for them.
 */
function byInterval(found                   , limit       , comparisons        , level        )          {
  const kind = limit.kind                 
  const judged = found.map((one)          => {
    const spread = one.estimate.spread() 
    const kept = spread.bounds(keptAt)
    return { ...one, kept, exceeded: spread.bounds(1 - (2 * level) / comparisons) }
  })
  const beyond = judged.filter(({ exceeded }) => (0,decide/* decideAbsolute */.Cg)(exceeded, kind, limit.value) === 'fail')
  if (beyond.length > 0) {
    const by = worstOf(beyond, kind, ({ value }) => value)
    return { verdict: 'fail', by, words: wordsOfInterval(by, limit, 'fail', comparisons) }
  }
  const by = worstOf(judged, kind, ({ kept }) => kept[kind === 'min' ? 0 : 1])
  const verdict = (0,decide/* decideAbsolute */.Cg)(by.kept, kind, limit.value) === 'pass' ? 'pass' : 'inconclusive'
  return { verdict, by, words: wordsOfInterval(by, limit, verdict, comparisons) }
}

function byPoint(found                   , limit       )          {
  const by = worstOf(found, limit.kind                 , ({ value }) => value)
  const verdict = (0,src_limit/* judgePoint */.ck)(by.value, limit)                   
  const [value, bound] = (0,src_text/* distinctTexts */.XY)(by.value, limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  const words = {
    reason: `${told(by)}${value} is ${side} the limit of ${bound}.`,
    ...(verdict === 'fail' ? { remedy: (0,src_limit/* describeLimit */.XW)(limit, () => bound) } : {}),
  }
  return { verdict, by, words }
}

function worstOf                  (judged              , kind               , of                    )    {
  const sign = kind === 'min' ? -1 : 1
  return judged.reduce((worst, one) => (sign * (of(one) - of(worst)) > 0 ? one : worst))
}

/** `north has 0.61; ` of a value, nothing of all rows. */
function told({ unit, value }        )         {
  const name = nameOf(unit)
  return name === '' ? '' : `${name} has ${(0,src_text/* numberText */.$4)(value)}; `
}

function wordsOfInterval(
  by         ,
  limit       ,
  verdict                    ,
  comparisons        ,
)                   {
  const isMax = limit.kind === 'max'
  const [value, bound] = (0,src_text/* distinctTexts */.XY)(by.value, limit.value)
  const reach = (end        ) => (0,src_text/* distinctTexts */.XY)(end, limit.value)[0]
  const { kept, exceeded } = by
  if (verdict === 'fail') {
    const shown = isMax ? `at least ${reach(exceeded[0])}` : `at most ${reach(exceeded[1])}`
    const over = comparisons > 1 ? ` over ${(0,src_text/* plural */.LS)(comparisons, 'comparison')}` : ''
    return {
      reason: `${told(by)}${value} is ${isMax ? 'above' : 'below'} the limit of ${bound}, and shown to be: it is ${shown} at 95 %${over}.`,
      remedy: (0,src_limit/* describeLimit */.XW)(limit, () => bound),
    }
  }
  if (verdict === 'pass') {
    const shown = isMax ? `at most ${reach(kept[1])}` : `at least ${reach(kept[0])}`
    return { reason: `${told(by)}shown to be ${shown} at 95 %, within the limit of ${bound}.` }
  }
  return {
    reason: `${told(by)}the data leave ${reach(kept[0])} to ${reach(kept[1])} possible, on both sides of the limit of ${bound}.`,
    remedy: moreRows(by, limit),
  }
}

/** About how many more rows would decide, if the value stays what it is: the interval narrows with their root. */
function moreRows({ unit, value, estimate, kept, exceeded }         , limit       )         {
  const isMax = limit.kind === 'max'
  const isKept = isMax ? value <= limit.value : value >= limit.value
  const [low, high] = isKept ? kept : exceeded
  const width = Math.abs((isMax === isKept ? high : low) - value)
  const factor = (width / Math.abs(limit.value - value)) ** 2
  if (!(factor < 1000)) return 'more rows: the value is very close to its limit'
  const rows = Math.ceil((factor - 1) * estimate.n)
  const name = nameOf(unit)
  return `about ${(0,src_text/* plural */.LS)(Number(rows.toPrecision(2)), 'more row')}${name === '' ? '' : ` of ${name}`} like these, or a limit further from ${(0,src_text/* numberText */.$4)(value)}`
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/no-base.js
var no_base = __webpack_require__(85686);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/change.js + 1 modules
var change = __webpack_require__(34408);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/power.js
var power = __webpack_require__(74624);
// EXTERNAL MODULE: ./.build/packages/statistics/src/normal.js
var normal = __webpack_require__(44337);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/compare.js


                                     



/** How a metric changed from the base to the candidate. */
                             
                  
               
                    
                                         
           
                                        
                                                                        
                         
                  
                
                                                          
                      
                     
                                                                                                          
                       
 

                                                                                              

/** Why there is a change and no telling how far it is off. */
const tooFewToCompare = 'too few rows to compare'

/** Compares a metric under both models by what suits it; a text says why it cannot be. */
function compare(metric                , pair      )                      {
  const { base, candidate, isPaired } = pair
  const [before, after] = [base, candidate].map(part => (0,accuracy_metric/* evaluator */.Y)(metric, part.prepared)())
  if (after .value === null) return after .reason 
  if (before .value === null) return `in the base: ${before .reason}`
  const seen = { baseline: before .value, value: after .value }
  const judged = isPaired ? paired(metric, pair, seen) : unpaired(metric, pair, seen)
  if (judged === null || !Number.isFinite(judged.variance.change)) return tooFewToCompare
  return {
    isUnchanged: isPaired && judged.value === judged.baseline && judged.variance.change === 0,
    ...judged,
    n: sizeOf(metric, candidate),
    isUnpaired: !isPaired,
  }
}

/** What is seen of both models. */
                                               

function paired(metric                , pair      , seen      )                {
  const { base, candidate } = pair
  switch (metric.change) {
    case 'rate':
      return ofRates(pairedCells(meansOf(metric, base), meansOf(metric, candidate)))
    case 'loss':
    case 'query':
      return ofMeans(meansOf(metric, base), meansOf(metric, candidate))
    case 'confusion':
      return ofConfusions(metric, pair, seen)
    case 'auc': {
      if (candidate.clusters !== undefined) return compare_ofResamples(resampled(metric, pair), 'clusters')
      const { truth, score, weights } = candidate.prepared.sample
      const labels = Uint8Array.from(truth)
      const found = (0,delong/* delong */.C)({ labels, weights }, base.prepared.sample.score , score )
      if (found === null) return null
      const { baseline, value, change } = found.variance
      const square = metric.slope ** 2
      const variance = { baseline: square * baseline, value: square * value, change: square * change }
      return ofNormalLaw({ ...seen, variance }, 'DeLong')
    }
    case 'rows':
      return compare_ofResamples(resampled(metric, pair), candidate.clusters === undefined ? 'rows' : 'clusters')
  }
}

/** A rate is a true positive rate if its rows are taken for positives, and its hits for predicted positives. */
function ofRates(cells               )                {
  const at = (worse       , confidence        ) =>
    (0,change/* changeOf */.C2)('true_positive_rate', { groups: [], overall: cells }, { worse, confidence })
  const { worst, method, isUnchanged } = at('decrease', 0.9)
  if (worst === null) return null
  const [side] = worst.sides
  return {
    baseline: worst.baseline,
    value: worst.value,
    variance: side .variance,
    interval: confidence => at('decrease', confidence).worst .interval,
    p: worse => at(worse, 0.9).worst .p,
    method,
    isUnchanged,
  }
}

function pairedCells(base       , candidate       )              {
  const [counts, weights, squares] = [new Float64Array(8), new Float64Array(8), new Float64Array(8)]
  const { clusters } = candidate
  const ofClusters = new Map                      ()
  for (const [row, hit] of candidate.values.entries()) {
    const cell = 4 + 2 * base.values[row]  + hit
    const weight = candidate.weights?.[row] ?? 1
    counts[cell]  += 1
    weights[cell]  += weight
    squares[cell]  += weight ** 2
    if (clusters === undefined) continue
    const code = clusters[row] 
    if (!ofClusters.has(code)) ofClusters.set(code, new Float64Array(8))
    ofClusters.get(code) [cell]  += weight
  }
  const sums = [...ofClusters.values()].flatMap(sums => [...sums])
  return {
    counts,
    weights,
    squares,
    ...(clusters === undefined ? {} : { clusters: Float64Array.from(sums) }),
  }
}

function cellsOf({ values, weights }       )        {
  const four = () => ({ tn: 0, fp: 0, fn: 0, tp: 0 })
  const cells        = { counts: four(), weights: four(), squares: four(), scores: null, ranking: null }
  for (const [row, hit] of values.entries()) {
    const outcome = hit === 1 ? 'tp' : 'fn'
    const weight = weights?.[row] ?? 1
    cells.counts[outcome]++
    cells.weights[outcome] += weight
    cells.squares[outcome] += weight ** 2
  }
  return cells
}

/** The share of one row from which a reader should know of it. */
const noticeable = 0.1

function ofMeans(base       , { values, weights, clusters }       )                {
  const found = (0,mean_change/* meanChange */.S)(base.values, values, { weights, clusters })
  if (found === null) return null
  return {
    ...ofStudent(found, 'paired t'),
    ...(found.largestShare > noticeable ? { largestShare: found.largestShare } : {}),
  }
}

function ofStudent(
  found                                                                               ,
  method        ,
)         {
  const { baseline, value, variance, change, standardError, degreesOfFreedom } = found
  return {
    baseline,
    value,
    variance,
    interval: confidence => {
      const reach = (0,student/* studentQuantile */.F)((1 + confidence) / 2, degreesOfFreedom) * standardError
      return [change - reach, change + reach]
    },
    p: worse => {
      const t = change === 0 ? 0 : change / standardError
      return (0,student/* studentCdf */.R)(worse === 'increase' ? -t : t, degreesOfFreedom)
    },
    method,
  }
}

function ofConfusions(
  metric                                                  ,
  pair      ,
  seen      ,
)                {
  const rows = classesOf(pair)
  const isSame = rows.base.every((code, row) => code === rows.candidate[row])
  if (rows.weights !== undefined || rows.clusters !== undefined) {
    const moments = linearisedConfusion(rows, metric.of)
    if (moments === null) return null
    const change = moments.value - moments.baseline
    const standardError = Math.sqrt(moments.variance.change)
    const found = { ...moments, change, standardError, degreesOfFreedom: rows_of_unitsOf(rows) - 1 }
    return { ...ofStudent(found, 'linearised variance, t'), isUnchanged: isSame }
  }
  const resamples = resampleConfusions(rows, metric.of)
  const found = { ...seen, variance: (0,bootstrap/* varianceOf */.FD)(resamples), resamples, range: metric.range, areParts: false }
  return { ...compare_ofResamples(found, 'the joint cells') , isUnchanged: isSame }
}

function ofNormalLaw({ baseline, value, variance }         , method        )         {
  const change = value - baseline
  const error = Math.sqrt(variance.change)
  return {
    baseline,
    value,
    variance,
    interval: confidence => {
      const reach = (0,normal/* criticalValue */.z7)(confidence) * error
      return [change - reach, change + reach]
    },
    p: worse => (change === 0 ? 0.5 : (0,normal/* normalCdf */.vr)((worse === 'increase' ? -change : change) / error)),
    method,
  }
}

function compare_ofResamples(found                  , of        )                {
  if (found === null) return null
  const { baseline, value, variance } = found
  return {
    baseline,
    value,
    variance,
    interval: confidence => intervalOf(found, 'change', confidence),
    p: worse => pOf(found, worse),
    method: resamplesText(found, of),
  }
}

/** As if the rows were others: Newcombe for a rate, Welch for a mean, else the normal law of both variances. */
function unpaired(metric                , { base, candidate }      , seen      )                {
  const isPlain = [base, candidate].every(
    part => part.prepared.sample.weights === undefined && part.clusters === undefined,
  )
  if (metric.change === 'rate' && isPlain)
    return ofRates({ base: cellsOf(meansOf(metric, base)), candidate: cellsOf(meansOf(metric, candidate)) })
  if ((metric.change === 'loss' || metric.change === 'query') && isPlain) {
    const found = (0,mean_change/* welch */.M)(meansOf(metric, base).values, meansOf(metric, candidate).values)
    return found && ofStudent(found, 'Welch; unpaired: conservative')
  }
  const [a, b] = [estimate(metric, base).spread(), estimate(metric, candidate).spread()]
  if (a === null || b === null) return null
  const variance = { baseline: a.variance, value: b.variance, change: a.variance + b.variance }
  return ofNormalLaw({ ...seen, variance }, 'normal law; unpaired: conservative')
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/change.js





                                                                   
                                             
                                                         
                                      

/** Each bound of an interval at 90 % fails in 1 of 20. */
const confidence = 0.9

/** The units that are compared, and what came of it; or why none is. */
                    
              
               
                            
                           
                                                                                               
                 
                   
 

/**
 * Limits on the change against the base. All of them are one family: of candidates that are like the base at
 * most a share of `level` fails the gate, whatever the number of limits and slices.
 */
function changeClaims(
  asked                  ,
  settings                      ,
  { base }             ,
  measures          ,
  level        ,
)                   {
  if (base.kind === 'none' || base.kind === 'unreadable')
    return asked.map(one => [one, notCompared(one, base, measures)])
  const compared = asked
    .filter(one => !lacksColumn(one, base))
    .map(one => compareUnits(one, settings, measures))
  const judged = compared.filter(({ change }) => change !== undefined)
  const together = (0,change/* adjustTogether */.iM)(judged.map(({ change }) => change ))
  const family = together.reduce((sum, { contrasts }) => sum + contrasts.length, 0)
  return asked.map(one => {
    const found = compared.find(({ asked }) => asked === one)
    if (found === undefined) return [one, notCompared(one, noColumn(one, base), measures)]
    const change = together[judged.indexOf(found)]
    return [one, change === undefined ? change_notJudged(found) : change_claim(found, change, family, level)]
  })
}

/** On a first push at least the value of all rows is told. */
function notCompared(asked       , base        , measures          )        {
  const { column, units } = asked.division
  const here = column === null ? measures.estimate(asked, units[0] ) : undefined
  return {
    ...about(asked),
    ...no_base/* notMeasured */.q7,
    value: base.kind === 'none' ? (here?.value ?? null) : null,
    ...(0,no_base/* withoutBase */.ki)(base, here?.n ?? units.reduce((sum, { rows }) => sum + rows, 0)),
  }
}

/** Whether the base was made before the column that a metric is measured from. */
function lacksColumn({ metric }       , { table }          )          {
  const { prediction, score, probabilities } = table
  return { prediction, score, probability: score, probabilities }[metric.needs] === undefined
}

                                                              

function noColumn({ metric }       , { label }          ) {
  const column = metric.needs === 'probability' ? 'score' : metric.needs
  return { kind: 'none'         , reason: `${label} has no column that is the \`${column}\`` }
}

function compareUnits(asked       , settings                      , measures          )           {
  const { division, limit, metric, name } = asked
  const isSliced = division.column !== null
  const worse = limit.kind === 'max-increase' ? 'increase' : 'decrease'
  const found           = { asked, units: [], change: undefined, leftOut: [], isTooFew: false }
  const changes           = []
  for (const unit of knownUnits(division)) {
    const comparison = measures.compare(asked, unit)
    const { slice } = unit
    if (typeof comparison === 'string') {
      found.reason = comparison
      found.isTooFew ||= comparison === tooFewToCompare || unit.pair === undefined
      found.leftOut.push({ slice, n: measures.estimate(asked, unit).n, reason: comparison })
    } else if (isSliced && comparison.n < settings['min-group-size']) {
      const reason = `fewer than ${(0,src_text/* plural */.LS)(settings['min-group-size'], 'row')}`
      found.reason = reason
      found.isTooFew = true
      found.leftOut.push({ slice, n: comparison.n, reason })
    } else {
      found.units.push(unit)
      changes.push(changeOf(name, worse, comparison))
    }
  }
  const [first] = changes
  if (first === undefined) return { ...found, leftOut: isSliced ? found.leftOut : [] }
  const contrasts = changes.flatMap(({ contrasts }, group) =>
    contrasts.map(contrast => ({
      ...contrast,
      metric: metric.title,
      sides: contrast.sides.map(side => ({ ...side, group })),
    })),
  )
  const isUnchanged = changes.every(change => change.isUnchanged)
  const isUnpaired = changes.some(change => change.isUnpaired)
  return { ...found, change: { ...first, contrasts, isUnchanged, isUnpaired } }
}

function changeOf(name        , worse                 , comparison            )         {
  const { baseline, value, variance, n, method, isUnpaired, isUnchanged } = comparison
  const found = {
    baseline,
    value,
    variance,
    change: value - baseline,
    interval: comparison.interval(confidence),
    p: comparison.p(worse),
  }
  return { ...(0,change/* measuredChange */.Fg)(name, found, { worse, n, method, isUnpaired }), isUnchanged }
}

function change_notJudged({ asked, leftOut, reason, isTooFew }          )        {
  return {
    ...about(asked),
    ...no_base/* notMeasured */.q7,
    verdict: isTooFew ? 'inconclusive' : 'not-computable',
    n: 0,
    reason: `The change of the ${asked.metric.title} cannot be judged: ${reason}.`,
    remedy: isTooFew ? 'more rows' : 'rows that make it computable, or no limit on it',
    leftOut,
  }
}

function change_claim({ asked, units, leftOut }          , change        , family        , level        )        {
  const { limit, metric, division } = asked
  const decision = (0,decide/* decide */.LD)(change, limit.value, level)
  const { by, verdict } = decision
  const isUnchanged = verdict === 'pass' && change.isUnchanged
  // Who limits an increase of what is better when higher does not call a fall an improvement.
  const isBetter = metric.higherIsBetter === (limit.kind === 'max-decrease')
  const fact = isUnchanged ? 'unchanged' : decision.improved && isBetter ? 'improved' : undefined
  const unit = units[by.sides[0] .group ] 
  return {
    ...about(asked),
    judge: 'interval',
    verdict,
    ...(fact === undefined ? {} : { fact }),
    value: by.value,
    interval: null,
    n: by.sides[0] .n,
    baseline: by.baseline,
    change: { value: by.change, interval: finite(by.interval), confidence, method: change.method },
    ...words(asked, change, { ...decision, improved: fact === 'improved' }, unit, family),
    groups:
      division.column === null
        ? []
        : [{ slice: unit.slice, value: by.value, baseline: by.baseline, n: by.sides[0] .n, count: null }],
    leftOut: [...leftOut, ...unknownUnits(division)],
  }
}

/** An interval without end is none, in JSON. */
function finite(interval                            )                    {
  return interval.every(Number.isFinite) ? interval : null
}

function words(
  { limit, metric }       ,
  change        ,
  { verdict, by, improved }          ,
  unit      ,
  family        ,
)                                   {
  if (verdict === 'pass' && change.isUnchanged) return { reason: 'The same as in the base, row by row.' }
  const isIncrease = limit.kind === 'max-increase'
  const name = nameOf(unit)
  const told = `${name === '' ? 'It' : name} went from ${(0,src_text/* unequalTexts */.Uy)(by.baseline, by.value).join(' to ')}`
  const [text, bound] = (0,src_text/* distinctTexts */.XY)(Math.abs(by.change), limit.value)
  const unpaired = change.isUnpaired
    ? ' The rows are not known to be the same, so that less can be shown.'
    : ''
  switch (verdict) {
    case 'fail': {
      const over = family > 1 ? ` after Holm over all ${(0,src_text/* plural */.LS)(family, 'comparison')}` : ''
      const allowed = limit.value === 0 ? '' : `, more than ${bound}`
      return {
        reason: `${told}: it ${isIncrease ? 'grew' : 'fell'} by ${text}${allowed} (p ${pText(by)}${over}).${unpaired}`,
        remedy: `${/^[aeio]/i.test(metric.title) ? 'an' : 'a'} ${metric.title} within ${(0,src_text/* numberText */.$4)(by.baseline)} ${isIncrease ? '+' : '−'} ${bound}${name === '' ? '' : ` for ${(0,result/* groupName */.hv)(unit.slice)}`}`,
      }
    }
    case 'pass':
      return {
        reason: improved
          ? `${told}: shown to be better.`
          : `${told}: it ${isIncrease ? 'grew' : 'fell'} by at most ${farthest(by, isIncrease, limit.value)} at 95 %, within ${bound}.`,
      }
    case 'inconclusive':
      return {
        reason: `${told}: it may have ${isIncrease ? 'grown' : 'fallen'} by up to ${farthest(by, isIncrease, limit.value)}, and ${limit.value === 0 ? 'nothing' : bound} is allowed: too few rows to tell.${unpaired}`,
        remedy: change_moreRows(by, limit.value, name, change),
      }
  }
}

/** The bound on the worse side, so that it compares with the limit as the numbers do. */
function farthest({ interval }                , isIncrease         , limit        )         {
  return (0,src_text/* distinctTexts */.XY)(Math.max(0, isIncrease ? interval[1] : -interval[0]), limit)[0]
}

function pText({ adjusted }                )         {
  return adjusted < 0.001 ? '< 0.001' : (0,src_text/* numberText */.$4)(adjusted)
}

/** What these rows can show at all, and how many more of them would decide. */
function change_moreRows(by                , tolerance        , name        , { isUnpaired }        )         {
  const seen = `; these rows show a change of ${(0,src_text/* numberText */.$4)((0,power/* smallestDetectable */.tB)((0,power/* contributionsOf */.x0)(by)))} or more`
  const needed = (0,power/* rowsToDecide */.VS)(by, tolerance)
  if (needed === null) return `a tolerance above 0, or more rows${seen}`
  const rows = needed[0]?.rows ?? 0
  const of = name === '' ? '' : ` of ${name}`
  const more =
    rows === 0 ? `a few more rows${of}` : `about ${(0,src_text/* plural */.LS)(Number(rows.toPrecision(2)), 'more row')}${of}`
  return `${more}${isUnpaired ? ', or an `id` that joins them' : ''}${seen}`
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/claims.js
                                          


                                       

                                                                   
                                             
                                                   

/** The limits held against what was measured, a claim each, in their order. */
function claimsOf(
  asked                  ,
  settings                      ,
  predictions             ,
  measures          ,
)          {
  const isAbsolute = ({ limit }       ) => limit.kind === 'min' || limit.kind === 'max'
  const absolute = asked.filter(isAbsolute)
  const changes = asked.filter(one => !isAbsolute(one))
  const isCompared = changes.length > 0 && 'table' in predictions.base
  const level = (0,decide/* levelOfFamily */.ai)(isCompared && absolute.length > 0 && settings.judge === 'interval')
  const found = new Map              ([
    ...absoluteClaims(absolute, settings, measures, level),
    ...changeClaims(changes, settings, predictions, measures, level),
  ])
  return asked.map(one => found.get(one) )
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/exhibits.js

                                               

                                                                   

                                             
                                       

                                                

/** Shown where nothing says what matters. */
const usual                                            = {
  binary: ['accuracy', 'balanced_accuracy', 'f1', 'roc_auc', 'log_loss'],
  multiclass: ['accuracy', 'balanced_accuracy', 'f1_macro', 'log_loss'],
  regression: ['mean_absolute_error', 'root_mean_squared_error', 'r2'],
  ranking: ['ndcg@10', 'map', 'mrr'],
}
const [mostShown, mostInSlices] = [12, 2]

/** The metrics that were asked for by name, else those that most ask for. */
function inQuestion(settings                      , available                  , task      )          {
  const asked = [...Object.keys(settings.limits ?? {}), ...(settings.metrics ?? [])]
  const names = asked.length > 0 ? asked : usual[task]
  return [...new Set(names)]
    .flatMap(name => available.filter(metric => metric.name === name))
    .slice(0, mostShown)
}

/** All rows metric by metric, base beside candidate; then for each slice column its values, the worst on top. */
function exhibitsOf(
  shown                  ,
  divisions                     ,
  claims                  ,
  measures          ,
)            {
  if (shown.length === 0) return []
  const [whole, ...sliced] = divisions
  const first = [...shown].sort((a, b) => rank(claims, a) - rank(claims, b)).slice(0, mostInSlices)
  return [
    ofMetrics(shown, whole .units[0] , measures),
    ...sliced.map(division => ofValues(first, division, measures)),
  ]
}

/** The metrics of failing claims first. */
function rank(claims                  , { name }       )         {
  const at = claims.findIndex(claim => claim.metric === name && claim.verdict === 'fail')
  return at < 0 ? claims.length : at
}

function ofMetrics(shown                  , unit      , measures          )          {
  const isCompared = unit.pair !== undefined
  return {
    title: 'How right the model is',
    columns: [
      { title: 'metric', kind: 'text' },
      ...(isCompared ? [{ title: 'base', kind: 'estimate'          }] : []),
      { title: 'here', kind: 'estimate' },
      ...(isCompared ? [{ title: 'change', kind: 'estimate'          }] : []),
    ],
    rows: shown.map(named => [named.metric.title, ...numbers(named, unit, measures, isCompared)]),
    note: betterText(shown),
  }
}

/** Which way is better, of each. */
function betterText(shown                  )         {
  const titles = (isBetter         ) =>
    (0,src_text/* listText */.so)(
      shown.filter(({ metric }) => metric.higherIsBetter === isBetter).map(({ metric }) => metric.title),
      mostShown,
    )
  const [more, less] = [titles(true), titles(false)]
  return [more && `More is better: ${more}.`, less && `Less is better: ${less}.`]
    .filter(text => text !== '')
    .join(' ')
}

function ofValues(shown                  , { column, units }          , measures          )          {
  const isCompared = units.some(unit => unit.pair !== undefined)
  const [first] = shown
  const rows = units.map(unit => {
    const { value, n } = measures.estimate(first , unit)
    const isShown = value !== null && n >= src_text/* minCell */.hF
    // Those too small to be shown come last: their place would tell what is hidden.
    const order = isShown
      ? first .metric.higherIsBetter === false
        ? -value
        : value
      : Number.POSITIVE_INFINITY
    const cells         = [
      (0,result/* groupName */.hv)(unit.slice),
      unit.rows,
      ...shown.flatMap(named => numbers(named, unit, measures, isCompared)),
    ]
    return { order, cells }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = first .metric.range
  return {
    title: `${first .metric.title} by ${column}`,
    columns: [
      { title: column , kind: 'text' },
      { title: 'rows', kind: 'count' },
      ...shown.flatMap(({ metric: { title } }) => [
        ...(isCompared ? [{ title: `${title}, base`, kind: 'estimate'          }] : []),
        { title, kind: 'estimate'          },
        ...(isCompared ? [{ title: 'change', kind: 'estimate'          }] : []),
      ]),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max)
      ? { chart: { column: isCompared ? 3 : 2, min, max } }
      : {}),
  }
}

/** The base's number, ours with its interval, and the change with its own. */
function numbers(named       , unit      , measures          , isCompared         )         {
  const { value, n, spread } = measures.estimate(named, unit)
  const here = { value, interval: shownInterval(spread(), report/* confidence */.R), n }
  if (!isCompared) return [here]
  const comparison = measures.compare(named, unit)
  const base = { value: baselineOf(named, unit), interval: null, n }
  if (typeof comparison === 'string') return [base, here, null]
  const interval = comparison.interval(report/* confidence */.R)
  return [
    base,
    here,
    {
      value: comparison.value - comparison.baseline,
      interval: interval.every(Number.isFinite) ? interval : null,
      n: comparison.n,
    },
  ]
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/measures.js


                                       
                                      

/** What was measured once is not measured again: limits, tables and measurements ask for the same. */
class Measures {
           #estimates = new Map                             ()
           #comparisons = new Map                                        ()

  estimate({ name, metric }       , unit      )           {
    return once(this.#estimates, unit, name, () => estimate(metric, unit.here))
  }

  /** A text says why it cannot be compared. */
  compare({ name, metric }       , unit      )                      {
    return once(this.#comparisons, unit, name, () =>
      unit.pair === undefined ? 'the base has no such rows' : compare(metric, unit.pair),
    )
  }
}

function once   (known                           , unit      , name        , find         )    {
  const ofUnit = known.get(unit) ?? new Map           ()
  known.set(unit, ofUnit)
  const found = ofUnit.get(name) ?? find()
  ofUnit.set(name, found)
  return found
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/pairing.js
var src_pairing = __webpack_require__(89045);
// EXTERNAL MODULE: ./.build/packages/predictions/src/keys.js
var src_keys = __webpack_require__(59221);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/notes.js


                                       
                                                                   
                                             
                                                   
                                          

/** Facts a reader needs to trust the numbers, one sentence each. */
function notesOf(
  settings                      ,
  predictions             ,
  divisions                     ,
  asked                  ,
  measures          ,
)           {
  const { task, because, classes, here } = predictions
  const found           = []
  if (because !== undefined) found.push(`Taken for ${task}: ${because}.`)
  if (task === 'binary')
    found.push(`Counted as positive: ${classes[1]} (against ${classes[0] || 'no other label'}).`)
  for (const { column, rows } of here.missing)
    found.push(
      `${(0,src_text/* peopleText */.Dp)(rows)} of ${(0,src_text/* plural */.LS)(here.rows, 'row')} have no value in ${column} and are left out.`,
    )
  found.push(...baseNotes(settings, predictions), ...churnNotes(divisions))
  if (task === 'binary' && here.score !== undefined && !areProbabilities(here.score))
    found.push(`${settings.score} goes beyond 0 to 1: it is read as a ranking, not as a probability.`)
  found.push(...limitNotes(asked, measures))
  if (asked.length === 0) found.push(`To judge, set for example: limits: "${example[task]}".`)
  return found
}

const example = {
  binary: 'accuracy: {min: 0.8, max-decrease: 0.01}',
  multiclass: 'accuracy: {min: 0.8, max-decrease: 0.01}',
  regression: 'mean_absolute_error: {max-increase: 0.5}',
  ranking: 'ndcg@10: {max-decrease: 0.01}',
}

function baseNotes({ id, baseline }                      , { base }             )           {
  if (base.kind === 'none' || base.kind === 'unreadable') return (0,no_base/* notesWithoutBase */.fq)(base, baseline)
  const { label, table } = base
  const lacking = table.missing.reduce((sum, { rows }) => sum + rows, 0)
  const ofBase =
    lacking === 0
      ? []
      : [
          `${(0,src_text/* peopleText */.Dp)(lacking)} of ${(0,src_text/* plural */.LS)(table.rows, 'row')} of ${label} lack a value and are not compared.`,
        ]
  if (base.kind === 'unpaired')
    return [`Compared with ${label} as two samples, which shows less: ${base.reason}.`, ...ofBase]
  const { facts, changedLabels, rows } = base
  const about = { label, compared: rows.length, changedLabels, ...(id === undefined ? {} : { id }) }
  return [...(0,src_pairing/* pairingNotes */.K)(facts, about), ...ofBase]
}

/** How many predictions are other than the base's: the first sign of a change, whichever way it went. */
function churnNotes([whole]                     )           {
  const pair = whole?.units[0]?.pair
  if (pair === undefined || !pair.isPaired) return []
  const [before, after] = [pair.base, pair.candidate].map(part => part.prepared.sample.prediction)
  if (!(before instanceof Int32Array) || after === undefined) return []
  const changed = before.reduce((count, code, row) => count + Number(code !== after[row]), 0)
  return [
    changed === 0
      ? 'Every prediction is the same as in the base.'
      : `${(0,src_text/* peopleText */.Dp)(changed)} of ${(0,src_text/* plural */.LS)(before.length, 'prediction')} changed (${(0,src_text/* numberText */.$4)((100 * changed) / before.length, 1)} %).`,
  ]
}

/** Limits that hold back what is better, and changes that one row makes. */
function limitNotes(asked                  , measures          )           {
  return asked.flatMap(one => {
    const { metric, limit, name, division } = one
    if (division.column !== null) return []
    const notes           = []
    const holdsBack = limit.kind === 'max' || limit.kind === 'max-increase'
    if (metric.higherIsBetter === holdsBack)
      notes.push(
        `${name} is better when ${holdsBack ? 'higher' : 'lower'}: its limit \`${limit.kind}\` holds back what is better.`,
      )
    const comparison = limit.kind.startsWith('max-') ? measures.compare(one, division.units[0] ) : 'absolute'
    if (typeof comparison !== 'string' && comparison.largestShare !== undefined)
      notes.push(
        `One row makes ${(0,src_text/* numberText */.$4)(100 * comparison.largestShare, 0)} % of the change of the ${metric.title}: its interval is to be read with care.`,
      )
    return notes
  })
}

function areProbabilities(score              )          {
  return score.every(value => !(value < 0 || value > 1))
}

/** What is wrong with the files, though they can be measured. */
function findingsOf(settings                      , { task, here }             )            {
  const path = here.files[0] .path
  const found            = []
  const duplicates = here.ids === undefined ? 0 : new src_keys/* RowIndex */.Vw(here.ids).duplicates
  if (duplicates > 0)
    found.push({
      rule: 'duplicate-ids',
      level: 'warning',
      path,
      message: `${(0,src_text/* peopleText */.Dp)(duplicates)} of ${(0,src_text/* plural */.LS)(here.rows, 'row')} have the ${settings.id} of an earlier row`,
      fix: 'keep one row for each id: rows that are counted twice make every interval too narrow',
    })
  if (task === 'multiclass' && here.probabilities !== undefined) {
    const off = improperRows(here.probabilities, here.isUsable)
    if (off > 0)
      found.push({
        rule: 'improper-probabilities',
        level: 'warning',
        path,
        message: `the probabilities of ${(0,src_text/* peopleText */.Dp)(off)} of ${(0,src_text/* plural */.LS)(here.rows, 'row')} are not between 0 and 1, or do not add up to 1: no metric of them is measured`,
        fix: `check that ${(0,src_text/* listText */.so)(settings.probabilities ?? [])} are probabilities of all classes, not scores or logits`,
      })
  }
  return found
}

/** Rows whose probabilities are none together; as in the metrics, a sum may miss 1 by 0.01, as 0.33 three times does. */
function improperRows(probabilities                         , isUsable            )         {
  let count = 0
  for (let row = 0; row < isUsable.length; row++) {
    if (isUsable[row] === 0) continue
    let sum = 0
    for (const column of probabilities) sum += column[row] 
    const isProper =
      Math.abs(sum - 1) <= 0.01 + 1e-9 &&
      probabilities.every(column => column[row]  >= 0 && column[row]  <= 1)
    if (!isProper) count++
  }
  return count
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/files.js
var src_files = __webpack_require__(25074);
// EXTERNAL MODULE: ./.build/packages/predictions/src/columns.js
var src_columns = __webpack_require__(51982);
// EXTERNAL MODULE: ./.build/packages/tables/src/reader.js + 10 modules
var src_reader = __webpack_require__(85707);
// EXTERNAL MODULE: ./.build/packages/predictions/src/outcome.js
var outcome = __webpack_require__(85949);
// EXTERNAL MODULE: ./.build/packages/tables/src/labels.js + 1 modules
var labels = __webpack_require__(75898);
// EXTERNAL MODULE: ./.build/packages/predictions/src/sameness.js
var sameness = __webpack_require__(12032);
// EXTERNAL MODULE: ./.build/packages/predictions/src/baseline.js
var src_baseline = __webpack_require__(84314);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/joined.js

                                                     
                                            
                                       

/** The same rows where that is shown, else two samples. */
function joined(settings                    , here       , table       , label        )       {
  const pairing = new src_pairing/* Pairing */.X(table.rows, table.ids)
  const rows           = []
  const baseRows           = []
  const labels = new sameness/* JoinedLabels */.Z()
  let regrouped = 0
  for (let row = 0; row < here.rows; row++) {
    const partner =
      here.ids === undefined ? pairing.next() : pairing.next(here.ids.high[row] , here.ids.low[row] )
    if (partner < 0 || here.isUsable[row] === 0 || table.isUsable[partner] === 0) continue
    labels.add(here.truth[row] , table.truth[partner] )
    if (here.ids === undefined && isRegrouped(here, row, table, partner)) regrouped++
    if (here.truth[row] !== table.truth[partner]) continue
    rows.push(row)
    baseRows.push(partner)
  }
  const reason =
    rows.length === 0
      ? `no row here has the true label of one of ${label}`
      : (0,sameness/* whyNotSame */.e)({
          facts: pairing.facts(),
          compared: rows.length,
          labels,
          regrouped,
          isSorted: isSorted(here) && !(0,src_baseline/* isSameFile */.Dl)(here.files, table.files),
          label,
          ...(settings.id === undefined ? {} : { id: settings.id }),
        })
  if (reason === undefined)
    return {
      kind: 'paired',
      label,
      table,
      rows: Int32Array.from(rows),
      baseRows: Int32Array.from(baseRows),
      facts: pairing.facts(),
      changedLabels: labels.changed,
    }
  return { kind: 'unpaired', label, table, reason }
}

/** Whether rows at the same place differ in what no model decides. Queries and clusters are told by first rows. */
function isRegrouped(here       , row        , table       , partner        )          {
  if (here.queries?.[row] !== table.queries?.[partner]) return true
  const { clusters, weights } = table
  if (clusters !== undefined && here.clusters?.[row] !== clusters[partner]) return true
  if (weights !== undefined && here.weights?.[row] !== weights[partner]) return true
  return here.slices.some(({ name, codes, dictionary }) => {
    const other = table.slices.find(slice => slice.name === name)
    return other !== undefined && dictionary[codes[row] ] !== other.dictionary[other.codes[partner] ]
  })
}

/**
 * Whether rows of one class and the same slices stand together, so that any order of theirs looks alike. Amounts
 * name their rows, and queries are compared as wholes.
 */
function isSorted({ rows, truth, slices }       )          {
  if (truth instanceof Float64Array) return false
  const columns = [truth, ...slices.map(({ codes }) => codes)]
  const kinds = new Set        ()
  let blocks = 0
  for (let row = 0; row < rows; row++) {
    if (row > 0 && columns.every(codes => codes[row] === codes[row - 1])) continue
    blocks++
    kinds.add(columns.map(codes => codes[row]).join())
    if (blocks > kinds.size) return false
  }
  return blocks * 2 <= rows
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/probabilities.js


/** The columns of `probabilities`, and of those that were named by a prefix the class in their name. */
                                     
                   
                                                                      
                   
 

/**
 * The columns that `probabilities` names: one by one, or by what their names begin with. Throws a `ConfigError`
 * for what is neither.
 */
function probabilityColumns(asked                   , header                   )                     {
  const found                     = { columns: [], classes: [] }
  for (const text of asked) {
    if (header.includes(text)) {
      found.columns.push(text)
      continue
    }
    const columns = header.filter(name => name.startsWith(text))
    if (columns.length === 0)
      throw new errors/* ConfigError */.xL(
        `\`probabilities\`: no column is named \`${text}\` or begins so${(0,nearest/* didYouMean */.a)(text, header)}`,
      )
    found.columns.push(...columns)
    found.classes.push(...columns.map(name => name.slice(text.length)))
  }
  return found
}

/**
 * For each class the column of its probability: the one whose name ends with a spelling of the class, of several
 * classes the longest. Throws a `ConfigError` unless every class has one column, and every column one class.
 *
 * @param spellings for each class the texts that stand for it.
 */
function columnOfEachClass(
  columns                   ,
  spellings                                ,
)           {
  const found = new Map                ()
  for (const column of columns) {
    let best = -1
    let length = 0
    for (const [code, texts] of spellings.entries())
      for (const text of texts)
        if (text.length > length && column.endsWith(text)) [best, length] = [code, text.length]
    const problem =
      best < 0 ? 'ends with no class' : found.has(best) ? 'is the second of its class' : undefined
    if (problem !== undefined)
      throw new errors/* ConfigError */.xL(`\`probabilities\`: the column ${column} ${problem}`, { remedy })
    found.set(best, column)
  }
  const lacking = spellings.length - found.size
  if (lacking > 0)
    throw new errors/* ConfigError */.xL(
      `\`probabilities\`: ${(0,src_text/* countText */.lT)(lacking)} of ${(0,src_text/* countText */.lT)(spellings.length)} classes have no column; there are ${(0,src_text/* listText */.so)(columns)}`,
      { remedy },
    )
  return spellings.map((_, code) => found.get(code) )
}

const remedy = 'name one column for each class, ending with the class: `prob_cat`, `prob_dog`'

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/table.js


                                               
                                                       
                                                     

/** Hashes of ids, in two halves. */
                       
                   
                  
 

/** The values of a column, or of several at once: `gender & age_band`. */
                         
              
                   
                   
                                                                                         
                               
 

/** No text of a table holds it. */
const between = '\u0000'

/** The value in each column, of a text of the dictionary. */
function valuesOf({ columns }        , text        )           {
  return columns.length === 1 ? [text] : text.split(between)
}

/** The columns of a setting of `slices`. Throws a `ConfigError` where it names none, or one twice. */
function columnsOf(setting        )           {
  const columns = setting.split('&').map(column => column.trim())
  if (columns.includes('') || new Set(columns).size < columns.length)
    throw new errors/* ConfigError */.xL(
      `\`slices\`: \`${setting}\` is not a column or an intersection like \`gender & age_band\``,
    )
  return columns
}

/** Undefined where a column is lacking. */
function slicesOf(setting        , columns         )                     {
  const names = columnsOf(setting)
  const name = names.join(' & ')
  const found = names.map(name => columns.category(name) )
  if (found.includes(undefined         )) return undefined
  if (found.length === 1) return { name, columns: names, ...found[0]  }
  const dictionary           = []
  const known = new Map                ()
  const codes = new Int32Array(columns.rows)
  for (let row = 0; row < columns.rows; row++) {
    const text = found.map(({ codes, dictionary }) => dictionary[codes[row] ] ).join(between)
    let code = known.get(text)
    if (code === undefined) {
      code = dictionary.push(text) - 1
      known.set(text, code)
    }
    codes[row] = code
  }
  return { name, columns: names, codes, dictionary }
}

/** One model's predictions as columns of equal length; a row that lacks a value is not usable. */
                        
              
                                      
                                  
                                        
                      
                  
                                
                        
                                                                                                 
                      
                       
            
                  
                      
                                                                   
                                             
                     
 

/** Whether labels are classes, which are read as text. */
function isOfClasses(task      )          {
  return task === 'binary' || task === 'multiclass'
}

/** The columns to read; of those that a base may lack, the ones that it has. */
function wantsOf(
  settings                    ,
  task      ,
  probabilities                   ,
  header                    ,
)         {
  const { label, prediction, score, weight, query, slices = [], id, cluster } = settings
  const has = (name        ) => header === undefined || header.includes(name)
  const as = isOfClasses(task) ? 'category' : 'number'
  const wants         = []
  const add = (name                    , as            ) => {
    if (name !== undefined && !wants.some(want => want.name === name && want.as === as))
      wants.push({ name, as })
  }
  add(label, as)
  if (prediction !== undefined && has(prediction)) add(prediction, as)
  for (const name of [score, weight, ...probabilities])
    if (name !== undefined && has(name)) add(name, 'number')
  for (const name of slices.flatMap(columnsOf)) if (has(name)) add(name, 'category')
  add(id, 'key')
  for (const name of [query, cluster]) if (name !== undefined && has(name)) add(name, 'key')
  return wants
}

/** What the codes of the label and of the prediction column mean. */
                        
                   
                        
 

/**
 * The columns as a table: labels by their classes, and the rows that can be used. Throws a `DataError` for a
 * weight that is none.
 *
 * @param codes from the codes of the columns to classes; absent where labels are numbers.
 * @param probabilities the column of each class.
 */
function tableOf(
  settings                    ,
  columns         ,
  files              ,
  codes                   ,
  probabilities                   ,
)        {
  const { label, prediction, score, weight, query, cluster, id, slices = [] } = settings
  const read = (name                    , of                        ) => {
    const category = columns.category(name)
    return category === undefined || of === undefined
      ? columns.numbers(name)
      : category.codes.map(code => of[code] )
  }
  const ofClasses = probabilities.map(name => columns.numbers(name))
  const table                                      = {
    rows: columns.rows,
    truth: read(label, codes?.truth) ,
    prediction: read(prediction, codes?.prediction),
    score: columns.numbers(score),
    probabilities:
      ofClasses.length > 0 && ofClasses.every(column => column !== undefined) ? ofClasses : undefined,
    weights: columns.numbers(weight),
    queries: firstRows(columns.keys(query)),
    // A row that belongs to nothing is a cluster of its own.
    clusters: firstRows(columns.keys(cluster))?.map((first, row) => (first < 0 ? row : first)),
    ids: columns.keys(id),
    slices: slices.flatMap(setting => slicesOf(setting, columns) ?? []),
    files,
  }
  if (table.weights?.some(value => value < 0))
    throw new errors/* DataError */.fL('a weight is negative', { path: files[0] .path, column: weight })
  return { ...table, ...usable(table, settings, probabilities) }
}

/** For each row the first one with its key, or −1 where it has none. */
function firstRows(keys                  )                         {
  if (keys === undefined) return undefined
  const index = new src_keys/* RowIndex */.Vw(keys)
  return Int32Array.from(keys.high, (high, row) => index.find(high, keys.low[row] ))
}

/** Class −1, query −1 and NaN are no value. */
function usable(
  {
    rows,
    truth,
    prediction,
    score,
    probabilities = [],
    weights,
    queries,
  }                                     ,
  settings                    ,
  ofClasses                   ,
)                                      {
  const isUsable = new Uint8Array(rows).fill(1)
  const missing                   = []
  const lacks = (column                    , isLacking                          ) => {
    let count = 0
    for (let row = 0; row < rows; row++) {
      if (isUsable[row] === 0 || !isLacking(row)) continue
      isUsable[row] = 0
      count++
    }
    if (count > 0) missing.push({ column: column , rows: count })
  }
  const columns                                                                              = [
    [settings.label, truth],
    [settings.prediction, prediction],
    [settings.score, score],
    ...probabilities.map((values, code)                         => [ofClasses[code] , values]),
    [settings.query, queries],
    [settings.weight, weights],
  ]
  for (const [name, values] of columns)
    if (values instanceof Int32Array) lacks(name, row => values[row]  < 0)
    else if (values !== undefined) lacks(name, row => Number.isNaN(values[row]))
  return { isUsable, missing }
}

/** Throws a `DataError` where more rows lack a value than `max-missing` allows, or all of them. */
function refuseMissing({ rows, missing }       , settings                    )       {
  const lacking = missing.reduce((sum, entry) => sum + entry.rows, 0)
  if (lacking <= rows * settings['max-missing'] && lacking < rows) return
  const columns = missing.map(entry => `${(0,src_text/* plural */.LS)(entry.rows, 'row')} of ${JSON.stringify(entry.column)}`)
  throw new errors/* DataError */.fL(
    `no value in ${(0,src_text/* listText */.so)(columns)}`,
    { path: settings.predictions },
    { remedy: 'give every row a value, or say with `max-missing` which share of rows may be left out' },
  )
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/interpret.js


                                               


                                                     
                                                   

                                              

                                         

/** More classes than this are no classes. */
const mostClasses = 100

/** Gives labels their meaning, and joins the rows with those of the base. */
function interpret(
  settings                    ,
  inferred          ,
  probabilities                    ,
  columns         ,
  files              ,
  base          ,
)              {
  const labels = isOfClasses(inferred.task)
    ? labelsOf(
        settings,
        inferred.task,
        probabilities,
        columns,
        base.kind === 'read' ? base.columns : undefined,
      )
    : { classes: [], spellings: [] }
  const ofClasses =
    probabilities.columns.length === 0 ? [] : columnOfEachClass(probabilities.columns, labels.spellings)
  // Of two classes there is one probability that says all: that of the positive one.
  const isBinary = inferred.task === 'binary'
  const scored = isBinary && settings.score === undefined ? { ...settings, score: ofClasses[1] } : settings
  const read = isBinary ? [] : ofClasses
  const here = tableOf(scored, columns, files, labels.here, read)
  refuseMissing(here, settings)
  return {
    ...inferred,
    classes: labels.classes,
    here,
    base:
      base.kind === 'read'
        ? joined(settings, here, tableOf(scored, base.columns, base.files, labels.base, read), base.label)
        : base,
  }
}

                   
                   
                                                    
                       
              
              
 

function labelsOf(
  settings                    ,
  task      ,
  probabilities                    ,
  columns         ,
  base                     ,
)          {
  const { label, prediction } = settings
  const texts = (of                     , name                    ) => of?.category(name)?.dictionary ?? []
  const all = [texts(columns, label), texts(columns, prediction), texts(base, label), texts(base, prediction)]
  const { classes, codes, spellings } = (0,labels/* resolveLabels */.i)(...all, probabilities.classes)
  const [truth, predicted, ofBase, predictedByBase] = codes     
               
               
               
               
   
  if (classes.length > mostClasses || classes.length * 2 > Math.max(columns.rows, 4))
    throw new errors/* ConfigError */.xL(
      `\`label\` and \`prediction\`: ${[label, prediction].filter(name => name !== undefined).join(' and ')} hold ${(0,src_text/* countText */.lT)(classes.length)} distinct values in ${(0,src_text/* plural */.LS)(columns.rows, 'row')}: these are no classes`,
      {
        remedy:
          'name the columns of classes; a column of probabilities is the `score`, and one of amounts needs `task: regression`',
      },
    )
  if (task === 'multiclass')
    return {
      classes,
      spellings,
      here: { truth, prediction: predicted },
      base: { truth: ofBase, prediction: predictedByBase },
    }
  const outcomes = (0,outcome/* outcomesOf */.R)(
    { ...settings, prediction: prediction ?? label },
    all[0] ,
    all[1] ,
    columns.rows,
    {
      labels: all[2] ,
      predictions: all[3] ,
    },
  )
  const toBinary = (codes            ) =>
    codes.map(code => (code < 0 ? -1 : Number(code === outcomes.positive)))
  const positive = outcomes.classes[outcomes.positive] 
  const others = outcomes.classes.filter(name => name !== positive)
  const spelt = (names                   ) =>
    names.flatMap(name => spellings[classes.indexOf(name)] ?? [name])
  return {
    classes: [(0,src_text/* listText */.so)(others), positive],
    spellings: [spelt(others), spelt([positive])],
    here: { truth: toBinary(outcomes.ofLabel), prediction: toBinary(outcomes.ofPrediction) },
    base: { truth: toBinary(outcomes.ofBaseLabel), prediction: toBinary(outcomes.ofBasePrediction) },
  }
}

// EXTERNAL MODULE: ./.build/packages/accuracy-gate/src/needed.js
var needed = __webpack_require__(2787);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/read-base.js


                                               

                                                     


/** The base's rows as columns, or why there are none. */
                                                                                                      

/** What is wrong with the base is told, not thrown. */
async function readBase(
  settings                    ,
  task      ,
  probabilities                   ,
  context         ,
)                    {
  const baseline = await (0,src_baseline/* findBaseline */.Xn)(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  const { revision, paths, label } = baseline
  try {
    const first = paths[0] 
    const { names } = await (0,src_reader/* readTableHeader */.C)(await revision.open(first), first, [settings.label])
    const wants = wantsOf(settings, task, probabilities, names)
    const read = await (0,src_columns/* readColumns */.E)(revision, paths, wants, context.signal)
    context.log.info(`read the base, ${first} of ${label}: ${(0,src_text/* plural */.LS)(read.columns.rows, 'row')}`)
    return { kind: 'read', label, ...read }
  } catch (error) {
    return (0,src_baseline/* unreadable */.O$)(error)
  }
}

// EXTERNAL MODULE: ./.build/packages/tables/src/column.js
var column = __webpack_require__(18698);
;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/task.js

                                               

                                                                   

/** More distinct numbers than this are amounts, not classes. */
const task_mostClasses = 20

/** What is predicted, and the words that say why we think so, where it was not told. */
                           
            
                  
 

/**
 * The task as told, else as the columns tell without a doubt. Throws a `ConfigError` where they leave one: whole
 * numbers may be classes or amounts.
 */
async function taskOf(
  settings                                          ,
  paths                   ,
  context         ,
)                    {
  const { task, query, label, prediction } = settings
  if (task !== undefined) return { task }
  if (query !== undefined) return { task: 'ranking', because: 'there is a `query`' }
  if (settings['positive-label'] !== undefined)
    return { task: 'binary', because: 'there is a `positive-label`' }
  const names = [...new Set(prediction === undefined ? [label] : [label, prediction])]
  const reader = new src_reader/* TableReader */.k(names.map(name => ({ name, as: 'any' })))
  const [truth = newKinds(), predicted = newKinds()] = names.map(newKinds)
  for (const path of paths) {
    const source = await context.head.open(path)
    await reader.read(
      source,
      path,
      ({ rows, columns }) => {
        for (const [i, found] of [truth, predicted].slice(0, names.length).entries())
          look(columns[i]             , rows, found)
      },
      context.signal,
    )
  }
  const classes = truth.numbers.size + truth.texts.size
  const counted = `${label} holds ${classes > task_mostClasses ? 'many' : (0,src_text/* countText */.lT)(classes)} distinct values`
  if (truth.texts.size > 0 || settings.probabilities !== undefined)
    return classes > 2 ? { task: 'multiclass', because: counted } : { task: 'binary', because: counted }
  if (truth.hasFractions || classes > task_mostClasses)
    return { task: 'regression', because: `${label} holds amounts` }
  if (predicted.hasFractions && classes > 2)
    return { task: 'regression', because: `${prediction} holds amounts` }
  if (classes <= 2 && !predicted.hasFractions) return { task: 'binary', because: counted }
  throw new errors/* ConfigError */.xL(`\`task\` is needed: ${counted}, all of them numbers`, {
    remedy:
      'say `binary`, `multiclass`, `regression` or `ranking`; a column of probabilities is the `score`, not the `prediction`',
  })
}

                 
                      
                    
                       
 

function newKinds()        {
  return { numbers: new Set(), texts: new Set(), hasFractions: false }
}

/** Takes note of what a batch holds; of the distinct values no more than it takes to know that they are many. */
function look({ kinds: found, values, codes }           , rows        , into       )       {
  for (let row = 0; row < rows; row++) {
    const kind = found[row] 
    if (kind === column/* kinds */.E.empty || kind === column/* kinds */.E.missing) continue
    if (kind === column/* kinds */.E.integer || kind === column/* kinds */.E.decimal) {
      if (into.numbers.size <= task_mostClasses) into.numbers.add(values[row] )
      if (!Number.isInteger(values[row])) into.hasFractions = true
    } else if (into.texts.size <= task_mostClasses) into.texts.add(codes[row] )
  }
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/read-predictions.js





                                                   





/**
 * Reads the predictions of the head and of the base, gives labels their meaning, and joins the rows.
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not fit
 * the file. What is wrong with the base is told, not thrown.
 */
async function readPredictions(settings                    , context         )                       {
  const paths = await (0,src_files/* predictionFiles */.b)(settings.predictions, context.head)
  const inferred = await taskOf(settings, paths, context)
  const { task } = inferred
  ;(0,needed/* checkNeeded */.c)(settings, task)
  const { names: header } = await (0,src_reader/* readTableHeader */.C)(await context.head.open(paths[0]), paths[0], [
    settings.label,
  ])
  const probabilities = probabilityColumns(isOfClasses(task) ? (settings.probabilities ?? []) : [], header)
  const wants = wantsOf(settings, task, probabilities.columns)
  const { columns, files } = await (0,src_columns/* readColumns */.E)(context.head, paths, wants, context.signal)
  context.log.info(`read ${settings.predictions}: ${(0,src_text/* plural */.LS)(columns.rows, 'row')}`)
  const base = await readBase(settings, task, probabilities.columns, context)
  return interpret(settings, inferred, probabilities, columns, files, base)
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/units.js


                                                         


/** More values than this are no slices. */
const mostValues = 200

/** All rows, or those of one value of a column: measured, and compared with the base where there is one. */
                       
              
              
            
             
 

/** The units of a column, or of all rows, whose column is null. */
                           
                       
               
                                                   
               
 

/**
 * All rows, then the values of each slice column by name. Throws a `ConfigError` for a column that holds no
 * slices.
 */
function divisionsOf(predictions             )             {
  const { here, base } = predictions
  const all = usableRows(here)
  const ofBase = base.kind === 'unpaired' ? usableRows(base.table) : undefined
  const common = base.kind === 'paired' ? base.rows.map((_, i) => i) : undefined
  const whole = unitOf(predictions, {}, { rows: all, common, ofBase })
  const divisions = here.slices.map((slices)           => {
    const { name, columns, codes, dictionary } = slices
    if (dictionary.length > mostValues || dictionary.length > Math.max(2, here.rows / 2))
      throw new errors/* ConfigError */.xL(
        `\`slices\`: ${name} has ${(0,src_text/* countText */.lT)(dictionary.length)} distinct values in ${(0,src_text/* plural */.LS)(here.rows, 'row')}: these are no slices`,
        { remedy: 'name a column of few values; put amounts, dates or places into bands before this step' },
      )
    const rows = parted(all, row => codes[row] )
    const commonOf = common && parted(common, i => codes[(base              ).rows[i] ] )
    const baseOf = ofBase && partedAs(dictionary, name, ofBase, (base                ).table)
    const isKnown = (text        ) => !valuesOf(slices, text).includes('')
    const texts = [...rows.keys()].map(code => dictionary[code] )
    texts.sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || (a < b ? -1 : 1))
    const units = texts.map(text => {
      const code = dictionary.indexOf(text)
      const values = valuesOf(slices, text)
      const slice = Object.fromEntries(columns.map((column, i) => [column, values[i] || null]))
      const members = { rows: rows.get(code) , common: commonOf?.get(code), ofBase: baseOf?.get(code) }
      return unitOf(predictions, slice, members)
    })
    return { column: name, units, known: texts.filter(isKnown).length }
  })
  return [{ column: null, units: [whole], known: 1 }, ...divisions]
}

                                                   
                                                       

function usableRows({ isUsable }       )             {
  const rows           = []
  for (let row = 0; row < isUsable.length; row++) if (isUsable[row] === 1) rows.push(row)
  return Int32Array.from(rows)
}

/** The rows of each code. */
function parted(rows            , codeOf                         )                          {
  const found = new Map                  ()
  for (const row of rows) {
    const code = codeOf(row)
    const known = found.get(code)
    if (known === undefined) found.set(code, [row])
    else known.push(row)
  }
  return new Map([...found].map(([code, rows]) => [code, Int32Array.from(rows)]))
}

/** The rows of another table by the codes that this dictionary gives its values. */
function partedAs(
  dictionary                   ,
  name        ,
  rows            ,
  table       ,
)                          {
  const column = table.slices.find(slice => slice.name === name)
  if (column === undefined) return new Map()
  const codeOf = column.dictionary.map(value => dictionary.indexOf(value))
  return parted(rows, row => codeOf[column.codes[row] ] )
}

/** The rows of a unit: of the head, of those that are compared one by one, and of a base that is not paired. */
                   
                  
                     
                     
 

function unitOf(
  { task, classes, here: table, base }             ,
  slice       ,
  { rows, common, ofBase }         ,
)       {
  const of = (table       , rows            ) => partOf(table, rows, task, classes.length)
  const here = of(table, rows)
  const unit = { slice, rows: rows.length, here }
  if (base.kind === 'paired' && common !== undefined) {
    const candidate =
      common.length === rows.length
        ? here
        : of(
            table,
            common.map(i => base.rows[i] ),
          )
    const baseRows = common.map(i => base.baseRows[i] )
    return { ...unit, pair: { base: otherModel(candidate, base.table, baseRows), candidate, isPaired: true } }
  }
  if (base.kind === 'unpaired' && ofBase !== undefined && ofBase.length > 0)
    return { ...unit, pair: { base: of(base.table, ofBase), candidate: here, isPaired: false } }
  return unit
}

;// CONCATENATED MODULE: ./.build/packages/accuracy-gate/src/from-predictions.js







                                                     


                                         


/** Measures the predictions, and holds the limits against them and against their change from the base. */
async function fromPredictions(settings                    , context         )                  {
  const predictions = await readPredictions(settings, context)
  const { task, here, base } = predictions
  const available = metricsOf(predictions)
  const chosen = settings.metrics?.map(name => metricNamed(name, available, task, 'metrics'))
  const divisions = divisionsOf(predictions)
  const asked = askedOf(settings, available, divisions, predictions)
  const measures = new Measures()
  const claims = claimsOf(asked, settings, predictions, measures)
  const shown = inQuestion(settings, available, task)
  const measured =
    chosen === undefined ? available : available.filter(one => chosen.includes(one) || shown.includes(one))
  const ofBase = base.kind === 'paired' || base.kind === 'unpaired' ? base.table.files : []
  return {
    claims,
    findings: findingsOf(settings, predictions),
    measurements: measurementsOf(measured, shown, divisions, measures),
    exhibits: exhibitsOf(shown, divisions, claims, measures),
    notes: notesOf(settings, predictions, divisions, asked, measures),
    subjects: [
      ...here.files.map(({ path, sha256 }) => ({
        name: path,
        role: 'predictions'         ,
        digest: { sha256 },
      })),
      ...ofBase.map(({ path, sha256 }) => ({ name: path, role: 'baseline'         , digest: { sha256 } })),
    ],
    read: here.files.map(({ path, bytes, rows }) => ({ path, bytes, rows })),
    measured: `${(0,src_text/* plural */.LS)(measured.length, 'metric')} of ${(0,src_text/* plural */.LS)(here.rows, 'row')}`,
  }
}


/***/ })

};
