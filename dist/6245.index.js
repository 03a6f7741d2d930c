export const id = 6245;
export const ids = [6245];
export const modules = {

/***/ 96245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gate: () => (/* binding */ gate)
});

// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var src_verdict = __webpack_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __webpack_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __webpack_require__(20198);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/result.js
var result = __webpack_require__(54671);
// EXTERNAL MODULE: ./.build/packages/statistics/src/cells.js
var src_cells = __webpack_require__(56145);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
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

// EXTERNAL MODULE: ./.build/packages/core/src/limit.js
var src_limit = __webpack_require__(9599);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/decide.js
var decide = __webpack_require__(64881);
// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/plan.js + 2 modules
var plan = __webpack_require__(20701);
// EXTERNAL MODULE: ./.build/packages/statistics/src/names.js + 5 modules
var src_names = __webpack_require__(51530);
// EXTERNAL MODULE: ./.build/packages/statistics/src/counts.js
var src_counts = __webpack_require__(85858);
// EXTERNAL MODULE: ./.build/packages/statistics/src/clopper-pearson.js
var clopper_pearson = __webpack_require__(23442);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/paired.js
var paired = __webpack_require__(38000);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/linearised.js
var linearised = __webpack_require__(41809);
// EXTERNAL MODULE: ./.build/packages/statistics/src/normal.js
var normal = __webpack_require__(44337);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/student.js
var student = __webpack_require__(28938);
// EXTERNAL MODULE: ./.build/packages/statistics/src/standing.js + 1 modules
var src_standing = __webpack_require__(30684);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/alone.js


/** The joint cell of each outcome where both models predict the same. */
const jointCells = [0, 3, 4, 7]         

/** A model as the base of itself, with clusters where rows come in them: what variances are computed from. */
function aloneOf({ counts, weights, squares }       , clusters               )              {
  const joint = (of                 ) => {
    const cells = new Float64Array(8)
    for (const [code, outcome] of src_cells/* outcomes */.KI.entries()) cells[jointCells[code] ] = of[outcome]
    return cells
  }
  const cells = { counts: joint(counts), weights: joint(weights), squares: joint(squares) }
  return clusters === undefined ? cells : { ...cells, clusters }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/parts.js


                                        

/** The confidence that a limit is shown to be kept with: each bound fails in 1 of 20. */
const keptAt = 0.9

/** One or two groups, with a metric of theirs alone. Small, as a thousand groups have half a million pairs. */
                       
               
               
                     
                    
                             
 

/**
 * The groups, or each two of them, of which a metric is the highest or lowest. Undefined where a part has no
 * interval, or the metric is made otherwise.
 *
 * @param gap the metric of all groups.
 */
function partsOf(
  asked       ,
  attribute           ,
  gap     ,
  minDenominator        ,
)                     {
  const { metric, judged, limit } = asked
  const { groups, reference } = attribute
  const isMax = limit.kind === 'max'
  const codes = groups.map((_, code) => code)
  // Against the reference group, all others are one: there is nothing to choose from.
  if (judged.needsReference && !judged.isStanding) {
    const rule = judged.compute
    const at = (confidence        )      => {
      const found = rule(attribute, { minDenominator, confidence })
      const isKnown = found.interval !== null && asked.groups.clusters === undefined
      if (isKnown || !(isSmooth(metric) || found.interval !== null)) return found
      return { ...found, interval: byNormalLaw(asked, rule, codes, minDenominator, confidence) }
    }
    return made([part(1, at)], gap, isMax)
  }
  // The most selected group is itself chosen: the least impact ratio is that of every two groups.
  if (judged.isStanding && metric !== 'impact_ratio') {
    const others = codes.filter(code => code !== reference)
    const parts = others.map(code => part(1, at => ofStanding(metric, attribute, code, minDenominator, at)))
    return made(parts, gap, isMax)
  }
  const computes = rulesOf(metric, judged)
  const parts = (sets                     ) =>
    computes.flatMap(compute =>
      sets.map(set => part(set.length, at => ofGroups(asked, compute, attribute, set, minDenominator, at))),
    )
  const singles = made(parts(codes.map(code => [code])), gap, isMax)
  return singles ?? made(parts(codes.flatMap(a => codes.slice(a + 1).map(b => [a, b]))), gap, isMax)
}

                                      

/** What is measured of the parts: of the worse of two rates both, which bound it. */
function rulesOf(metric        , { compute }                 )         {
  if (metric === 'impact_ratio') return [src_names/* attributeMetrics */.Gy.selection_rate_ratio .compute]
  const odds = /^equalized_odds(_difference|_ratio)(_to_overall)?$/.exec(metric)
  return odds === null
    ? [compute]
    : ['true_positive_rate', 'false_positive_rate'].map(
        rate => src_names/* attributeMetrics */.Gy[`${rate}${odds[1]}${odds[2] ?? ''}`] .compute,
      )
}

/** Null where there is no value, undefined where it has no interval. */
function part(groups        , at            )                          {
  const { value, interval } = at(keptAt)
  if (value === null) return null
  return interval === null ? undefined : { groups: groups         , value, interval, at }
}

/** The parts that have a value, if the extreme one is that of the whole, and each has an interval. */
function made(
  parts                                      ,
  { value }     ,
  isMax         ,
)                     {
  const valued = parts.filter(part => part !== null)
  if (valued.length === 0 || valued.includes(undefined)) return undefined
  const all = valued          
  const extreme = all.reduce(
    (worst, part) => (isMax ? Math.max(worst, part.value) : Math.min(worst, part.value)),
    all[0] .value,
  )
  return Math.abs(extreme - value ) <= 1e-12 * Math.max(1, Math.abs(value )) ? all : undefined
}

/** A metric of one or two of the groups, told by the codes of the whole attribute. */
function ofGroups(
  asked       ,
  compute      ,
  { groups, overall }           ,
  codes                   ,
  minDenominator        ,
  confidence        ,
)      {
  const own = codes.map(code => groups[code] )
  const gap = compute({ groups: own, overall }, { minDenominator, confidence })
  if (gap.value === null) return gap
  const back = (side                   ) =>
    side === null || side.group === null ? side : { ...side, group: codes[side.group]  }
  const found = { ...gap, lowest: back(gap.lowest), highest: back(gap.highest) }
  if (own.length === 1) {
    const of = metrics/* metrics */.qd[gap.metric ?? '']
    const counts = of && (0,src_counts/* countsIn */.E)(gap.metric , of, own[0] , confidence)
    if (counts != null) {
      const [low, high] = of .range
      // The worst of many groups is read off a bound far out, which only the exact interval holds near 0 and 1.
      const exact = (0,clopper_pearson/* clopperPearson */.m)(counts, confidence)
      return { ...found, interval: exact.map(bound => low + (high - low) * bound)             }
    }
  }
  if (gap.interval !== null || (0,plan/* metricsBehind */.o)(asked.metric).length === 0) return found
  return { ...found, interval: byNormalLaw(asked, compute, codes, minDenominator, confidence) }
}

/** Signed means of gaps, which the normal law fits at 0 too. A measure that cannot be below 0 it does not. */
function isSmooth(metric        )          {
  return ['average_odds_difference', 'average_predictive_value_difference'].includes(metric)
}

/**
 * The interval of what is computed from the cells of some groups and all rows: by the normal law, and the linearised
 * variance, of totals where rows come in clusters. Null where it is not of cells.
 */
function byNormalLaw(
  { metric, groups, judged, compared }       ,
  compute      ,
  codes                   ,
  minDenominator        ,
  confidence        ,
)                  {
  if (judged.from !== 'cells' || compared > mostGroups) return null
  const alone = groups.cells.map((cells, group) => aloneOf(cells, groups.clusters?.[group]))
  const rest = alone.filter((_, group) => !codes.includes(group))
  const strata = [...codes.map(code => alone[code] ), ...(rest.length === 0 ? [] : [(0,paired/* mergePaired */.I)(rest)])]
  const { reference } = groups
  const moments = (0,linearised/* linearised */.x)(
    strata,
    all =>
      compute(
        {
          groups: all.slice(0, codes.length),
          overall: (0,src_cells/* merge */.h1)(all),
          ...(reference === undefined ? {} : { reference: codes.indexOf(reference) }),
        },
        { minDenominator },
      ).value,
  )
  if (moments === null) return null
  const units = groups.clusters?.reduce((sum, { length }) => sum + length / 8, 0)
  if (units !== undefined && units < 2) return null
  const { value, variance } = moments
  const reach =
    (units === undefined ? (0,normal/* criticalValue */.z7)(confidence) : (0,student/* studentQuantile */.F)((1 + confidence) / 2, units - 1)) *
    Math.sqrt(variance.value)
  // Logarithms of ratios are nearer to the normal law.
  if (/_ratio/.test(metric) && value > 0)
    return [value * Math.exp(-reach / value), value * Math.exp(reach / value)]
  return [value - reach, value + reach]
}

/** Of more groups the slopes of all pairs take too long. */
const mostGroups = 100

function ofStanding(
  metric        ,
  attribute           ,
  group        ,
  minDenominator        ,
  confidence        ,
)      {
  const { value, interval, n, count } = src_standing/* standings */.E[metric] .compute(attribute, group, {
    minDenominator,
    confidence,
  })
  const side = value === null ? null : { group, value, n, count }
  return { value, interval, n, metric, lowest: side, highest: side, leftOut: [] }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/by-parts.js

                                        


/** What of the groups decided, and by which bounds. */
                          
                                           
                                                                        
          
                                                                                                               
                  
                     
 

/**
 * Judges a metric that is the highest or lowest of its parts (a gap of those of every two groups, a rate's
 * worst group of every group) by the intervals of all of them: which part is the extreme one is itself chance.
 *
 * It fails where one part is shown to be beyond the limit at the level, with Bonferroni's correction for all parts;
 * it passes where every part is shown to be within. Undefined where a part has no interval, or the metric is made
 * otherwise.
 */
function byParts(
  asked       ,
  attribute           ,
  gap     ,
  minDenominator        ,
  level        ,
)                      {
  const isMax = asked.limit.kind === 'max'
  const gaps = meansOf[asked.metric]
  if (gaps !== undefined) return byMean(gaps, asked, attribute, gap, minDenominator, level)
  const parts = partsOf(asked, attribute, gap, minDenominator)
  if (parts === undefined) return undefined
  const comparisons = parts.length
  // A gap is taken the way that it was found: both ways count.
  const ways = parts.some(part => part.groups === 2) ? 2 : 1
  const strict = 1 - (2 * level) / (comparisons * ways)
  const bound = isMax ? asked.limit.value : -asked.limit.value
  const worseEnd = ([low, high]          ) => (isMax ? high : -low)
  const betterEnd = ([low, high]          ) => (isMax ? low : -high)
  const boundsOf = ({ interval, at }      )           => {
    const exceeded = at(strict).interval 
    return isMax ? [exceeded[0], interval[1]] : [interval[0], exceeded[1]]
  }
  const most =    (of              , size                    ) =>
    of.reduce((best, one) => (size(one) > size(best) ? one : best))
  // Only what is beyond the limit at the lower confidence can be at the higher.
  const beyond = parts
    .filter(({ interval }) => betterEnd(interval) > bound)
    .map(part => ({ part, bounds: boundsOf(part) }))
  if (beyond.length > 0) {
    const worst = most(beyond, ({ bounds }) => betterEnd(bounds))
    if (betterEnd(worst.bounds) > bound)
      return { verdict: 'fail', gap: worst.part.at(keptAt), bounds: worst.bounds, comparisons }
  }
  const farthest = most(parts, ({ interval }) => worseEnd(interval))
  const verdict = worseEnd(farthest.interval) <= bound ? 'pass' : 'inconclusive'
  return { verdict, gap: farthest.at(keptAt), bounds: boundsOf(farthest), comparisons }
}

/** The gaps that a metric is the mean of. */
const meansOf                                              = {
  average_abs_odds_difference: ['true_positive_rate_difference', 'false_positive_rate_difference'],
  ...Object.fromEntries(
    ['difference', 'ratio'].flatMap(form =>
      ['', '_to_overall'].map(to => [
        `equalized_odds_${form}_mean${to}`,
        ['true_positive_rate', 'false_positive_rate'].map(rate => `${rate}_${form}${to}`),
      ]),
    ),
  ),
}

/** The metric itself, or those that it is the mean of. */
function gapsBehind(metric        )                    {
  return meansOf[metric] ?? [metric]
}

/** As `byParts`, of a mean of gaps: each is bounded with its part of the error, and the mean by the mean of these. */
function byMean(
  names                   ,
  asked       ,
  attribute           ,
  gap     ,
  minDenominator        ,
  level        ,
)                      {
  const { judged, limit, groups } = asked
  const isMax = limit.kind === 'max'
  let compared = attribute
  if (judged.needsReference) {
    // The others count as one, which carries no shares.
    if (groups.clusters !== undefined) return undefined
    const others = attribute.groups.filter((_, group) => group !== attribute.reference)
    compared = {
      groups: [(0,src_cells/* merge */.h1)(others), attribute.groups[attribute.reference ] ],
      overall: attribute.overall,
    }
  }
  let comparisons = 0
  const bounds           = [0, 0]
  for (const name of names) {
    const one = { ...asked, metric: name, judged: { ...src_names/* attributeMetrics */.Gy[name] , isStanding: false } }
    const whole = one.judged.compute(compared, { minDenominator })
    const parts = whole.value === null ? undefined : partsOf(one, compared, whole, minDenominator)
    if (parts === undefined) return undefined
    comparisons += parts.length
    // Both ways of a pair count, as in `byParts`.
    const exceededAt = 1 - (2 * level) / (names.length * parts.length * 2)
    const farthest = (confidence        , end       ) =>
      parts
        .map(({ at }) => at(confidence).interval [end])
        .reduce((best, bound) => (isMax ? Math.max(best, bound) : Math.min(best, bound)))
    const keptTo = 1 - (1 - keptAt) / names.length
    bounds[0] += farthest(isMax ? exceededAt : keptTo, 0) / names.length
    bounds[1] += farthest(isMax ? keptTo : exceededAt, 1) / names.length
  }
  const [low, high] = bounds
  const [isBeyond, isWithin] = isMax
    ? [low > limit.value, high <= limit.value]
    : [high < limit.value, low >= limit.value]
  return { verdict: isBeyond ? 'fail' : isWithin ? 'pass' : 'inconclusive', gap, bounds, comparisons }
}

// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
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
  if (all[0] !== undefined) found.push(...ofCells(all[0].overall, {}, available, all[0].compared?.overall))
  for (const groups of all) {
    const attribute = { ...groups, groups: groups.cells.slice(0, compared(groups)) }
    for (const [group, slice] of groups.slices.entries()) {
      found.push(...ofCells(groups.cells[group] , slice, available, groups.compared?.groups[group]))
      if (group >= attribute.groups.length) continue
      for (const [metric, standing] of Object.entries(src_standing/* standings */.E)) {
        if (standing.needsReference && groups.reference === undefined) continue
        const { value, interval, n, reason } = standing.compute(attribute, group)
        found.push(measurement(metric, slice, { value, interval, n, reason }))
      }
    }
    for (const [metric, { from, needsReference, compute }] of Object.entries(src_names/* attributeMetrics */.Gy)) {
      if (!isAvailable(from, available) || (needsReference && groups.reference === undefined)) continue
      const { value, interval, n, reason } = compute(attribute)
      const slice = { attribute: groups.attribute.name }
      const baseline = from === 'cells' ? baselineOf(groups, attribute.groups.length, compute) : null
      found.push({ ...measurement(metric, slice, { value, interval, n, reason }), baseline })
    }
  }
  return found
}

/** The same metric of the base's decisions: on the common rows, where rows are joined. */
function baselineOf(groups        , compared        , compute                            )                {
  if (groups.compared === undefined) return null
  const { reference } = groups
  return compute({
    groups: groups.compared.groups.slice(0, compared).map(paired/* baseOf */.bx),
    overall: (0,paired/* baseOf */.bx)(groups.compared.overall),
    ...(reference === undefined ? {} : { reference }),
  }).value
}

function ofCells(cells       , slice       , available           , compared                )                {
  const base = compared === undefined ? undefined : (0,paired/* baseOf */.bx)(compared)
  return Object.entries(metrics/* metrics */.qd)
    .filter(([, { from }]) => isAvailable(from, available))
    .map(([name, metric]) => {
      const { value, interval, n, reason } = (0,metrics/* measure */.xP)(metric, cells)
      const baseline = base !== undefined && metric.from === 'cells' ? (0,metrics/* measure */.xP)(metric, base).value : null
      return { ...measurement(name, slice, { value, interval, n, reason }), baseline }
    })
}

function measurement(
  metric        ,
  slice       ,
  { value, interval, n, reason }                                                          ,
)              {
  return { metric, slice, value, interval, n, baseline: null, ...(reason === undefined ? {} : { reason }) }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/judged.js


                                         


/** A metric that a limit can be set on: computed over the groups of an attribute, with the groups at fault. */
                         
               
                                             
                               
                                                                                            
                     
                         
                                                      
 

/** Throws a `ConfigError` for a name that is no metric, or one that needs a `score`. */
function judgedBy(name        , kind           , available           )         {
  if (!src_names/* metricNames */.Zv.includes(name)) {
    const ours = (0,src_names/* nameElsewhere */.u3)(name)
    const hint = ours === undefined ? (0,nearest/* didYouMean */.a)(name, src_names/* metricNames */.Zv) : `; it is called \`${ours}\` here`
    throw new errors/* ConfigError */.xL(`\`limits\`: there is no metric \`${name}\`${hint}`)
  }
  const standing = src_standing/* standings */.E[name]
  refuseWrongWay(name, kind, standing ?? src_names/* attributeMetrics */.Gy[name])
  if (standing !== undefined)
    return {
      ...standing,
      isStanding: true,
      compute: (attribute, options) => worstStanding(name, sideOf(kind), attribute, options),
    }
  const metric = src_names/* attributeMetrics */.Gy[Object.hasOwn(metrics/* metrics */.qd, name) ? `${name}_group_${sideOf(kind)}` : name] 
  if (!isAvailable(metric.from, available)) {
    throw new errors/* ConfigError */.xL(`\`limits\`: ${name} is measured from scores`, {
      remedy: available.ranking
        ? 'give probabilities between 0 and 1 in the `score` column'
        : 'name the column of scores with `score`',
    })
  }
  return { ...metric, isStanding: false }
}

/**
 * A gap of at least 0.1, or a ratio of at most 0.8, would pass the unfair model and stop the fair one. A rate may
 * be limited both ways: one that is too good may be a leak.
 */
function refuseWrongWay(
  name        ,
  kind           ,
  metric                                                     ,
)       {
  if (metric === undefined || metric.higherIsBetter === null || /_group_(min|max)$/.test(name)) return
  if ((sideOf(kind) === 'min') === metric.higherIsBetter) return
  const right = { min: 'max', max: 'min', 'max-increase': 'max-decrease', 'max-decrease': 'max-increase' }
  throw new errors/* ConfigError */.xL(
    `\`limits\`: ${name} is fairer the ${metric.higherIsBetter ? 'higher' : 'lower'} it is; \`${kind}\` would stop the fairer model`,
    { remedy: `use \`${right[kind]}\`` },
  )
}

/** A limit downwards is on the group that is lowest. */
function sideOf(kind           )                {
  return kind === 'min' || kind === 'max-decrease' ? 'min' : 'max'
}

/** A measure that each group has of its own, for the group that is furthest on the wrong side. */
function worstStanding(name        , kind               , attribute           , options         )      {
  const gap      = {
    value: null,
    interval: null,
    n: 0,
    metric: name,
    lowest: null,
    highest: null,
    leftOut: [],
  }
  const own = comparedWith(name, attribute, options)
  for (const [group] of attribute.groups.entries()) {
    if (group === own) continue
    const { value, interval, n, count, reason } = src_standing/* standings */.E[name] .compute(attribute, group, options)
    if (value === null) {
      gap.leftOut.push({ group, metric: name, n, reason: reason ?? 'undefined' })
    } else if (gap.value === null || (kind === 'min' ? value < gap.value : value > gap.value)) {
      const side             = { group, value, count, n }
      Object.assign(gap, { value, interval, n, lowest: side, highest: side })
    }
  }
  if (gap.value === null) gap.reason = gap.leftOut[0]?.reason ?? 'there is no other group'
  return gap
}

/** The group that the others are held against: it equals itself, which shows nothing. */
function comparedWith(name        , attribute           , options         )                            {
  if (src_standing/* standings */.E[name] .needsReference) return attribute.reference
  return ['impact_ratio', 'fisher_exact_p'].includes(name) ? (0,src_standing/* mostSelected */.L)(attribute, options) : undefined
}

/** A limit on the groups of one attribute. */
                        
                
                
              
                
                                                          
                  
 

/** The part of a claim that says what it is about. */
function about({ metric, judged, limit, groups }       ) {
  const { name } = groups.attribute
  return {
    id: `${name}/${metric}/${limit.kind}`,
    metric,
    title: judged.title,
    slice: { attribute: name },
    limit,
  }
}

/** The groups that a claim says nothing of: those that the metric left out, and rows without a value. */
function leftOutOf(
  { groups, compared }       ,
  leftOut                                                         ,
)                   {
  const { slices, cells, attribute } = groups
  const found = new Map                                  ()
  for (const { group, n, reason } of leftOut) found.set(group, { slice: slices[group] , n, reason })
  for (let group = compared; group < slices.length; group++) {
    const n = (0,src_cells/* rowsIn */.Nn)(cells[group] , 'rows')
    found.set(group, { slice: slices[group] , n, reason: `no value in ${attribute.name}` })
  }
  return [...found.values()]
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/change/metric-moments.js
var metric_moments = __webpack_require__(50817);
// EXTERNAL MODULE: ./.build/packages/statistics/src/share.js
var share = __webpack_require__(85123);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/mean-change.js
var mean_change = __webpack_require__(41213);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/delong.js
var delong = __webpack_require__(74592);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/metric.js
var metric = __webpack_require__(85762);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/tasks.js + 12 modules
var tasks = __webpack_require__(32745);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/prepared.js + 2 modules
var prepared = __webpack_require__(28986);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/row-bootstrap.js
var row_bootstrap = __webpack_require__(48142);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/measured.js


                                                                   
                                         
                                                   

/** The rows of one group, with the scores of both models. */
                                             
                    
                    
                         
 

/** What of the predictions holds scores. */
                                                                                                  

/**
 * The groups of an attribute under both models, with a metric of scores measured in each; as they are for a
 * metric that follows from cells.
 */
function measuredCells(
  metric        ,
  groups        ,
  predictions             ,
)                                                {
  const compared = groups.compared 
  const name = Object.keys(measures).find(name => metric === name || metric.startsWith(`${name}_`))
  if (name === undefined || metrics/* metrics */.qd[name]?.from === 'cells' || predictions.base.kind !== 'paired')
    return compared
  if (predictions.scored?.baseScores === undefined) return compared
  const withMeasure = (cells               , rows          )                => {
    const moments = measures[name] (rows)
    return moments === null ? cells : { ...(cells               ), measured: { [name]: moments } }
  }
  const { all, byGroup, rowsOf } = scoredRows(predictions, groups, 'by both')
  return {
    groups: compared.groups.map((cells, group) => withMeasure(cells, rowsOf(byGroup[group] ))),
    overall: withMeasure(compared.overall, rowsOf(all)),
  }
}

/**
 * Why a metric of scores cannot be compared with the base's: a base without them, with too few of them, or with
 * scores on another scale, has another metric of the same name. Undefined where it can be.
 */
function whyNotCompared(
  from                ,
  { score, id, 'max-missing': maxMissing }                      ,
  { base, scored, counted, countedOf }             ,
)                                                           {
  if (from === 'cells' || !('files' in base)) return undefined
  if (base.kind === 'unpaired')
    return {
      verdict: 'inconclusive',
      reason: `Scores are compared on the same rows only: ${base.reason}.`,
      remedy: `${id === undefined ? 'an `id` column' : `the ${id} of the base's rows`}, or no such limit`,
    }
  const lack = (what        ) => ({
    verdict: 'not-computable'         ,
    reason: `The base cannot be compared with: ${what}.`,
    remedy: 'scores of the same kind in the base, or no such limit',
  })
  if (scored?.baseScores === undefined) return lack(`${base.label} has no column \`${score}\``)
  const { size, baseScores, combinations } = scored
  let lacking = 0
  for (let row = 0; row < size; row++) {
    const index = countedOf[combinations[row] ] 
    if (index < 0 || counted[index] .isPredictedPositiveByBase === undefined) continue
    const of = baseScores[row] 
    if (Number.isNaN(of)) lacking++
    else if (from === 'scores' && (of < 0 || of > 1))
      return lack(`${score} goes beyond 0 to 1 in ${base.label} and is no probability there`)
  }
  return lacking > maxMissing * base.compared
    ? lack(`${(0,src_text/* peopleText */.Dp)(lacking)} of ${(0,src_text/* plural */.LS)(base.compared, 'row')} have no ${score} in ${base.label}`)
    : undefined
}

/** The rows that are scored, all and of each group: one pass, however many groups there are. */
function scoredRows(
  { counted, countedOf, scored, clusters }                   ,
  { groupOf, slices }                                    ,
  by                          = 'candidate',
) {
  const { size, scores, baseScores, combinations, weights } = scored 
  const all           = []
  const byGroup             = slices.map(() => [])
  for (let row = 0; row < size; row++) {
    const index = countedOf[combinations[row] ] 
    if (index < 0) continue
    if (by === 'by both') {
      if (counted[index] .isPredictedPositiveByBase === undefined) continue
      if (Number.isNaN(baseScores [row] )) continue
    }
    all.push(row)
    byGroup[groupOf[index] ] .push(row)
  }
  const clusterOf = clusters?.firstRows()
  const rowsOf = (chosen                   )           => {
    const candidate = Float64Array.from(chosen, row => scores[row] )
    return {
      labels: Uint8Array.from(chosen, row => Number(counted[countedOf[combinations[row] ] ] .isPositive)),
      base: by === 'by both' ? Float64Array.from(chosen, row => baseScores [row] ) : candidate,
      candidate,
      ...(weights === undefined ? {} : { weights: Float64Array.from(chosen, row => weights[row] ) }),
      ...(clusterOf === undefined ? {} : { clusters: Int32Array.from(chosen, row => clusterOf[row] ) }),
    }
  }
  return { all, byGroup, rowsOf }
}

/** The paired mean of a number that each row has of its own, among the rows of one label or of both. */
function mean(of                                          , among        ) {
  return ({ labels, base, candidate, weights, clusters }          )                 => {
    const isIn = (_         , row        ) => among === undefined || labels[row] === among
    const label = labels.filter(isIn)
    const values = (scores              ) => scores.filter(isIn).map((score, row) => of(score, label[row] ))
    const design = {
      ...(weights === undefined ? {} : { weights: weights.filter(isIn) }),
      ...(clusters === undefined ? {} : { clusters: clusters.filter(isIn) }),
    }
    return (0,mean_change/* meanChange */.S)(values(base), values(candidate), design)
  }
}

/** Clusters by codes from 0. */
function unitsOf(clusters            )                                    {
  const codes = new Map                ()
  const of = clusters.map(cluster => {
    const known = codes.get(cluster)
    if (known !== undefined) return known
    codes.set(cluster, codes.size)
    return codes.size - 1
  })
  return { count: codes.size, of }
}

/** Rows times resamples: some seconds. */
const mostWork = 2e8

const measures                                                               = {
  roc_auc: ({ base, candidate, ...rows }) => (0,delong/* delong */.C)(rows, base, candidate),
  average_precision({ labels, base, candidate, weights, clusters }) {
    const evaluate = (score              ) =>
      (0,metric/* evaluator */.Y)(
        tasks/* accuracyMetrics */.B.binary.average_precision ,
        new prepared/* Prepared */.W({ task: 'binary', truth: Int32Array.from(labels), score, ...(weights && { weights }) }),
      )
    if (labels.length === 0) return null
    const [ofBase, ofCandidate] = [evaluate(base), evaluate(candidate)]
    if (ofBase().value === null || ofCandidate().value === null) return null
    const resamples = Math.max(200, Math.min(1000, Math.floor(mostWork / labels.length)))
    const units = clusters && unitsOf(clusters)
    return (0,row_bootstrap/* rowBootstrap */.N)(
      units?.count ?? labels.length,
      times => {
        const drawn = Float64Array.from(
          labels,
          (_, row) => times[units === undefined ? row : units.of[row] ]  * (weights?.[row] ?? 1),
        )
        const value = ofCandidate(drawn).value ?? Number.NaN
        return { baseline: base === candidate ? value : (ofBase(drawn).value ?? Number.NaN), value }
      },
      { worse: 'decrease', resamples },
    )
  },
  mean_score: mean(score => score),
  brier_score: mean((score, label) => (score - label) ** 2),
  generalized_true_positive_rate: mean(score => score, 1),
  generalized_false_negative_rate: mean(score => 1 - score, 1),
  generalized_false_positive_rate: mean(score => score, 0),
  generalized_true_negative_rate: mean(score => 1 - score, 0),
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/shares.js


                                         


/** The groups with these metrics as shares, where an interval takes more than counts. */
function withShares(
  names                   ,
  groups        ,
  compared        ,
  predictions                               ,
)          {
  const rows = scoresOf(names, groups, predictions)
  return groups.cells.slice(0, compared).map((cells, group) => {
    const shares                        = {}
    for (const name of names) {
      const share =
        metrics/* metrics */.qd[name] .from === 'cells'
          ? shares_ofCells(name, cells, groups.clusters?.[group])
          : rows && ofScores(name, rows(group))
      if (share != null) shares[name] = share
    }
    return { ...cells, shares }
  })
}

function scoresOf(names                   , groups        , predictions                               ) {
  if (predictions?.scored === undefined || names.every(name => metrics/* metrics */.qd[name] .from === 'cells'))
    return undefined
  const { byGroup, rowsOf } = scoredRows(predictions, groups)
  return (group        )           => rowsOf(byGroup[group] )
}

/** Null for a rate on rows that each stand for themselves: its counts are enough. */
function shares_ofCells(name        , cells       , clusters                          )               {
  const { hits, over, range } = metrics/* metrics */.qd[name] 
  if (hits !== undefined && clusters === undefined) return null
  const plain = (0,metric_moments/* momentsOf */.Z)(name, aloneOf(cells))
  const moments = clusters === undefined ? plain : (0,metric_moments/* momentsOf */.Z)(name, aloneOf(cells, clusters))
  if (typeof plain === 'string') return null
  if (typeof moments === 'string') return ofOneCluster(plain.value, range)
  // Few clusters may vary less than their rows would by chance alone.
  const variance = Math.max(plain.variance.value, moments.variance.value)
  const units = clusters === undefined ? undefined : clustersWith(clusters, over)
  return units !== undefined && units < 2
    ? ofOneCluster(plain.value, range)
    : (0,share/* effectiveShare */.N)(plain.value, variance, range, units)
}

/** Rows of one person show no more than one row. */
function ofOneCluster(value        , [low, high]                           )               {
  return Number.isFinite(high - low) ? { share: (value - low) / (high - low), n: 1 } : null
}

/** Clusters that have rows of a set. */
function clustersWith(clusters              , set                      )         {
  const cells = src_cells/* rowSets */.aN[set].map(outcome => jointCells[src_cells/* outcomes */.KI.indexOf(outcome)] )
  let count = 0
  for (let at = 0; at < clusters.length; at += 8) if (cells.some(cell => clusters[at + cell]  > 0)) count++
  return count
}

function ofScores(name        , rows          )               {
  const found = measures[name]?.({ ...rows, base: rows.candidate }) ?? null
  if (found === null) return null
  const {
    degreesOfFreedom = (rows.clusters === undefined ? rows.labels.length : new Set(rows.clusters).size) - 1,
  } = found                       
  return (0,share/* effectiveShare */.N)(found.value, found.variance.value, [0, 1], degreesOfFreedom + 1)
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/side-text.js



function sideName({ group }                           , slices                  )         {
  return group === null ? 'all rows' : (0,result/* groupName */.hv)(slices[group] )
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
  const goal = (0,src_limit/* describeLimit */.XW)(limit, () => bound)
  const metric = of === null ? undefined : metrics/* metrics */.qd[of]
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
function distinct(sides                                )               {
  const told = sides.filter(side => side !== null)
  return told.filter((side, i) => told.findIndex(other => other.group === side.group) === i)
}

/** What the groups that are too small lack: `30 positives of each group: under 30 has 17, 60+ has 22`. */
function smallGroups(
  leftOut                    ,
  minDenominator        ,
  slices                  ,
)         {
  const over = metrics/* metrics */.qd[leftOut.find(({ metric }) => metric !== null)?.metric ?? '']?.over ?? 'rows'
  const told = leftOut.map(({ group, n }) => `${(0,result/* groupName */.hv)(slices[group] )} has ${(0,src_text/* peopleText */.Dp)(n)}`)
  return `${minDenominator} ${over} of each group: ${(0,src_text/* listText */.so)(told, 4)}; or a smaller \`min-group-size\``
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/absolute.js



                                                                   

                                                      



/** Limits on the value itself, by its interval or by its point. @param level at which one is shown to be exceeded. */
function absoluteClaims(
  asked                  ,
  settings                      ,
  predictions                    ,
  level = (0,decide/* levelOfFamily */.ai)(false),
)                   {
  return asked.map(one => [one, claim(one, settings, predictions, level / asked.length)])
}

function claim(
  asked       ,
  settings                      ,
  predictions                               ,
  level        ,
)        {
  const { judged, groups, compared, metric } = asked
  const { slices } = groups
  const minDenominator = settings['min-group-size']
  const isByInterval = settings.judge === 'interval'
  const cells = isByInterval
    ? withShares(gapsBehind(metric).flatMap(plan/* metricsBehind */.o), groups, compared, predictions)
    : groups.cells.slice(0, compared)
  const attribute = { ...groups, groups: cells }
  const gap = judged.compute(attribute, { minDenominator })
  const byInterval =
    isByInterval && gap.value !== null ? byParts(asked, attribute, gap, minDenominator, level) : undefined
  const sides = distinct([byInterval?.gap.lowest ?? gap.lowest, byInterval?.gap.highest ?? gap.highest])
  return {
    ...about(asked),
    ...(gap.value === null
      ? notJudged(asked, attribute, gap, minDenominator)
      : byInterval !== undefined
        ? judgedByInterval(asked, byInterval)
        : isByInterval
          ? withoutInterval(asked, gap)
          : judgedByPoint(asked, gap)),
    judge: settings.judge,
    value: gap.value,
    interval: gap.interval,
    n: gap.n,
    baseline: null,
    change: null,
    groups: sides.map(side => ({
      slice: side.group === null ? {} : slices[side.group] ,
      value: side.value,
      n: side.n,
      count: side.count,
    })),
    leftOut: leftOutOf(asked, gap.leftOut),
  }
}

                                                             

function notJudged(
  { judged, groups }       ,
  attribute           ,
  gap     ,
  minDenominator        ,
)            {
  // With groups of any size there would be a number: it is rows that are missing, not sense.
  const isUndecided = judged.compute(attribute, {}).value !== null
  return {
    verdict: isUndecided ? 'inconclusive' : 'not-computable',
    reason: `The ${judged.title} cannot be ${isUndecided ? 'judged' : 'computed'}: ${gap.reason}.`,
    remedy: isUndecided
      ? smallGroups(gap.leftOut, minDenominator, groups.slices)
      : 'rows that make it computable, or no such limit',
  }
}

/** How far such a value may be off is not known: to block by it would be to block on noise. */
function withoutInterval({ judged, limit, groups }       , gap     )            {
  const [value, bound] = (0,src_text/* distinctTexts */.XY)(gap.value , limit.value)
  return {
    verdict: 'inconclusive',
    reason: `${toldSides(gap, groups.slices)}${value} against the limit of ${bound}: how far off the ${judged.title} may be by chance cannot be told here.`,
    remedy: '`judge: point` to go by the value as it is, or a limit on the rates that it is made of',
  }
}

function judgedByPoint({ limit, groups }       , gap     )            {
  const verdict = (0,src_limit/* judgePoint */.ck)(gap.value, limit)
  const [value, bound] = (0,src_text/* distinctTexts */.XY)(gap.value , limit.value)
  const side = verdict === 'pass' ? 'within' : limit.kind === 'min' ? 'below' : 'above'
  return {
    verdict,
    reason: `${toldSides(gap, groups.slices)}${value} is ${side} the limit of ${bound}.`,
    ...(verdict === 'fail'
      ? { remedy: remedy(gap, limit, bound, side => sideName(side, groups.slices)) }
      : {}),
  }
}

function toldSides(gap     , slices                           )         {
  const told = distinct([gap.lowest, gap.highest])
    .map(side => `${sideName(side, slices)} has ${sideText(side)}`)
    .join(', ')
  return told === '' ? '' : `${told}; `
}

function judgedByInterval({ judged, limit, groups }       , by         )            {
  const isMax = limit.kind === 'max'
  const [value, bound] = (0,src_text/* distinctTexts */.XY)(by.gap.value , limit.value)
  const [least, most] = judged.range
  const reach = (end        ) => (0,src_text/* distinctTexts */.XY)(Math.min(Math.max(end, least), most), limit.value)[0]
  const [low, high] = by.bounds
  const over = by.comparisons > 1 ? ` over ${(0,src_text/* plural */.LS)(by.comparisons, 'comparison')}` : ''
  const told = toldSides(by.gap, groups.slices)
  if (by.verdict === 'fail') {
    const shown = isMax ? `at least ${reach(low)}` : `at most ${reach(high)}`
    return {
      verdict: 'fail',
      reason: `${told}${value} is ${isMax ? 'above' : 'below'} the limit of ${bound}, and shown to be: it is ${shown} at 95 %${over}.`,
      remedy: remedy(by.gap, limit, bound, side => sideName(side, groups.slices)),
    }
  }
  if (by.verdict === 'pass') {
    const shown = isMax ? `at most ${reach(high)}` : `at least ${reach(low)}`
    return { verdict: 'pass', reason: `${told}shown to be ${shown} at 95 %, within the limit of ${bound}.` }
  }
  return {
    verdict: 'inconclusive',
    reason: `${told}the data leave ${reach(low)} to ${reach(high)} possible, on both sides of the limit of ${bound}.`,
    remedy: moreRows(by, limit.value, isMax, groups.slices),
  }
}

/** About how many more rows would decide, if the value stays what it is: the interval narrows with their root. */
function moreRows(
  { gap, bounds }         ,
  limit        ,
  isMax         ,
  slices                           ,
)         {
  const value = gap.value 
  const isKept = isMax ? value <= limit : value >= limit
  const width = Math.abs((isMax === isKept ? bounds[1] : bounds[0]) - value)
  const factor = (width / Math.abs(limit - value)) ** 2
  if (!(factor < 1000)) return 'more rows: the value is very close to its limit'
  const smallest = distinct([gap.lowest, gap.highest]).reduce                        (
    (least, side) => (least === undefined || side.n < least.n ? side : least),
    undefined,
  )
  const over = metrics/* metrics */.qd[gap.metric ?? '']?.over ?? 'rows'
  const rows = Math.ceil((factor - 1) * (smallest?.n ?? gap.n))
  const whose = smallest === undefined ? over : `${over} of ${sideName(smallest, slices)}`
  return `about ${(0,src_text/* countText */.lT)(Number(rows.toPrecision(2)))} more ${whose} like these, or a limit further from ${(0,src_text/* numberText */.$4)(value)}`
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/no-base.js
var no_base = __webpack_require__(85686);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/bootstrap.js
var bootstrap = __webpack_require__(37415);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/change.js + 1 modules
var change_change = __webpack_require__(34408);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/found.js
var found = __webpack_require__(8097);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/power.js
var power = __webpack_require__(74624);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/change.js



                                                                   


                                                   


/** Each bound of an interval at 90 % fails in 1 of 20. */
const confidence = 0.9

/**
 * Limits on the change against the base. All of them are one family: of candidates that are like the base at
 * most a share of `level` fails the gate, whatever the number of limits, attributes and groups.
 */
function changeClaims(
  asked                  ,
  settings                      ,
  predictions             ,
  level        ,
)                   {
  const draws = new bootstrap/* Draws */.QP()
  const whyNot = new Map(
    (['cells', 'scores', 'ranking']         ).map(from => [
      from,
      whyNotCompared(from, settings, predictions),
    ]),
  )
  const compared = asked.filter(
    ({ groups, judged }) => groups.compared !== undefined && whyNot.get(judged.from) === undefined,
  )
  const changes = (0,change_change/* adjustTogether */.iM)(
    compared.map(one =>
      (0,change_change/* changeOf */.C2)(one.metric, attributeOf(one, predictions), {
        worse: one.limit.kind === 'max-increase' ? 'increase' : 'decrease',
        confidence,
        minDenominator: settings['min-group-size'],
        draws,
      }),
    ),
  )
  const comparisons = changes.reduce((sum, { contrasts, untold }) => sum + contrasts.length + untold, 0)
  return asked.map(one => {
    const change = changes[compared.indexOf(one)]
    if (change !== undefined) return [one, change_claim(one, change, comparisons, settings['min-group-size'], level)]
    const { base, rows } = predictions
    const why = whyNot.get(one.judged.from) ?? (0,no_base/* withoutBase */.ki)(base          , rows)
    return [one, { ...about(one), ...no_base/* notMeasured */.q7, n: rows, ...why }]
  })
}

/** The groups that are compared, with what has to be measured from scores. */
function attributeOf({ metric, groups, compared }       , predictions             )                    {
  const { reference } = groups
  const all = measuredCells(metric, groups, predictions)
  return {
    groups: all.groups.slice(0, compared),
    overall: all.overall,
    ...(reference === undefined ? {} : { reference }),
  }
}

function change_claim(
  asked       ,
  change        ,
  comparisons        ,
  minDenominator        ,
  level        ,
)        {
  const { judged, limit, groups } = asked
  const leftOut = leftOutOf(asked, change.leftOut)
  if (change.worst === null) {
    const isTooMany = change.reason === found/* tooMany */.Ot
    const isTooFew = change.leftOut.length > 0
    return {
      ...about(asked),
      ...no_base/* notMeasured */.q7,
      verdict: isTooMany || isTooFew ? 'inconclusive' : 'not-computable',
      n: 0,
      reason: `The change of the ${judged.title} cannot be judged: ${change.reason}.`,
      remedy: isTooMany
        ? `groups put together until there are at most ${found/* mostGroups */.Io}, or a limit on the rate of each group, such as \`true_positive_rate: {max-decrease: …}\``
        : isTooFew
          ? smallGroups(change.leftOut, minDenominator, groups.slices)
          : 'rows that make it computable, or no such limit',
      leftOut,
    }
  }
  const decision = (0,decide/* decide */.LD)(change, limit.value, level)
  const { by } = decision
  const isUnchanged = decision.verdict === 'pass' && change.isUnchanged
  return {
    ...about(asked),
    judge: 'interval',
    verdict: decision.verdict,
    ...(isUnchanged
      ? { fact: 'unchanged'          }
      : decision.improved
        ? { fact: 'improved'          }
        : {}),
    value: by.value,
    interval: null,
    n: by.sides.reduce((sum, { n }) => sum + n, 0),
    baseline: by.baseline,
    change: { value: by.change, interval: by.interval, confidence, method: change.method },
    ...words(asked, change, decision, isUnchanged, comparisons),
    groups: by.sides.map(({ group, value, baseline, n, count }) => ({
      slice: group === null ? {} : groups.slices[group] ,
      value,
      baseline,
      n,
      count,
    })),
    leftOut,
  }
}

function words(
  { limit, groups, judged }       ,
  change        ,
  { verdict, by, improved }          ,
  isUnchanged         ,
  comparisons        ,
)                                   {
  const isIncrease = limit.kind === 'max-increase'
  const told = by.sides.map(side => `${sideName(side, groups.slices)} ${movement(side)}`).join(', ')
  const [text, bound] = (0,src_text/* distinctTexts */.XY)(Math.abs(by.change), limit.value)
  const over = comparisons > 1 ? ` after Holm over all ${(0,src_text/* plural */.LS)(comparisons, 'comparison')}` : ''
  const grew = isIncrease ? 'grew' : 'fell'
  const what = by.sides.length > 1 ? 'their gap' : 'it'
  const unpaired = change.isUnpaired
    ? ' The rows are not known to be the same, so that less can be shown.'
    : ''
  const prefix = told === '' ? '' : `${told}; `
  if (isUnchanged) return { reason: `Every decision that it is of is the same as in the base.` }
  switch (verdict) {
    case 'fail':
      return {
        reason: `${prefix}${told === '' ? `the ${judged.title}` : what} ${grew} by ${text}, more than ${bound} (p ${pText(by)}${over}).${unpaired}`,
        remedy: `a change that keeps ${by.sides.length > 1 ? 'this gap' : 'it'} within ${(0,src_text/* numberText */.$4)(Math.abs(by.baseline))} ${isIncrease ? '+' : '−'} ${bound}`,
      }
    case 'pass':
      return {
        reason: improved
          ? `${prefix}shown to be better in every comparison.`
          : `${prefix}it ${isIncrease ? 'grew' : 'fell'} by at most ${boundText(by, isIncrease)} at 95 %, within ${bound}.`,
      }
    case 'inconclusive':
      return {
        reason: `${prefix}it may have ${isIncrease ? 'grown' : 'fallen'} by up to ${boundText(by, isIncrease)}, and ${bound} is allowed: too few rows to tell.${unpaired}`,
        remedy: change_moreRows(by, limit.value, groups.slices),
      }
  }
}

function boundText({ interval }                , isIncrease         )         {
  return (0,src_text/* numberText */.$4)(Math.max(0, isIncrease ? interval[1] : -interval[0]))
}

function pText({ adjusted }                )         {
  return adjusted < 0.001 ? '< 0.001' : (0,src_text/* numberText */.$4)(adjusted)
}

/** `went from 0.704 to 0.608 (131 to 113 of 186)`; counts only where they may be shown. */
function movement({ baseline, value, baselineCount, count, n, baselineN }      )         {
  const numbers = `went from ${(0,src_text/* numberText */.$4)(baseline)} to ${(0,src_text/* numberText */.$4)(value)}`
  if (count === null || baselineCount === null) return numbers
  const [before, after] = [(0,src_text/* peopleText */.Dp)(baselineCount), (0,src_text/* peopleText */.Dp)(count)]
  return n === baselineN
    ? `${numbers} (${before} to ${after} of ${(0,src_text/* peopleText */.Dp)(n)})`
    : `${numbers} (${before} of ${(0,src_text/* peopleText */.Dp)(baselineN)} to ${after} of ${(0,src_text/* peopleText */.Dp)(n)})`
}

/** What these rows can show at all, and how many more of which group would decide. */
function change_moreRows(by                , tolerance        , slices                           )         {
  const contributions = (0,power/* contributionsOf */.x0)(by)
  const seen =
    contributions.length === 0
      ? ''
      : `; these rows show a change of ${(0,src_text/* numberText */.$4)((0,power/* smallestDetectable */.tB)(contributions))} or more`
  const needed = (0,power/* rowsToDecide */.VS)(by, tolerance)
  if (needed === null) return `more rows, or a tolerance above ${(0,src_text/* numberText */.$4)(tolerance)}${seen}`
  if (needed.length === 0) return `a few more rows${seen}`
  const over = metrics/* metrics */.qd[by.metric]?.over ?? 'rows'
  const told = needed.map(
    ({ group, rows }) =>
      `${(0,src_text/* countText */.lT)(Number(rows.toPrecision(2)))} more ${over} of ${sideName({ group }, slices)}`,
  )
  return `about ${told.join(' and ')}${seen}`
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/claims.js




                                                                   
                                         

                                                  
                                                   

/**
 * The limits held against the groups of every attribute: one claim an attribute, metric and kind of limit, the
 * worst first, and of equals the one that is furthest beyond its limit. A limit on the rate of a group holds for every group, and so for the worst.
 */
function claims_claims(
  all                   ,
  settings                      ,
  available           ,
  compared                            ,
  predictions             ,
)          {
  const asked = Object.entries(settings.limits ?? {}).flatMap(([metric, limits]) => {
    const ofMetric = src_limit/* limitKinds */.DO.flatMap((kind)          => {
      const value = limits[kind]
      if (value === undefined) return []
      const judged = judgedBy(metric, kind, available)
      return all
        .filter(groups => !judged.needsReference || groups.reference !== undefined)
        .map(groups => ({ metric, judged, limit: { kind, value }, groups, compared: compared(groups) }))
    })
    if (ofMetric.length === 0)
      throw new errors/* ConfigError */.xL(`\`limits\`: ${metric} compares with a \`reference\` group; name one`)
    return ofMetric
  })
  const isAbsolute = ({ limit }       ) => limit.kind === 'min' || limit.kind === 'max'
  const absolute = asked.filter(isAbsolute)
  const changes = asked.filter(one => !isAbsolute(one))
  const isCompared = changes.length > 0 && 'files' in predictions.base
  const level = (0,decide/* levelOfFamily */.ai)(isCompared && absolute.length > 0 && settings.judge === 'interval')
  const found = new Map              ([
    ...absoluteClaims(absolute, settings, predictions, level),
    ...changeClaims(changes, settings, predictions, level),
  ])
  return asked
    .map(one => withoutSmall(found.get(one) ))
    .sort((a, b) => (0,src_verdict/* compareVerdicts */.m3)(a.verdict, b.verdict) || excess(b) - excess(a))
}

/** How far a claim is beyond its limit: below 0 within it. */
function excess({ value, change, limit }       )         {
  switch (limit.kind) {
    case 'min':
      return value === null ? 0 : limit.value - value
    case 'max':
      return value === null ? 0 : value - limit.value
    default:
      return change === null ? 0 : Math.abs(change.value) - limit.value
  }
}

/** Whether a claim rests on a group of fewer than ten rows, of which no number may be shown. */
function isSmall({ groups }       )          {
  return groups.some(({ n }) => n > 0 && n < src_text/* minCell */.hF)
}

/** The words of such a claim hold no number: those of a gap and of its larger group give the smaller one's. */
function withoutSmall(claim       )        {
  if (!isSmall(claim)) return claim
  const small = claim.groups.filter(({ n }) => n > 0 && n < src_text/* minCell */.hF).map(({ slice }) => (0,result/* groupName */.hv)(slice))
  return {
    ...claim,
    reason: `It rests on ${(0,src_text/* listText */.so)(small)}, of fewer than ${src_text/* minCell */.hF} ${metrics/* metrics */.qd[claim.metric]?.over ?? 'rows'}: too few for a number to be shown.`,
    ...(claim.remedy === undefined
      ? {}
      : { remedy: `a \`min-group-size\` of at least ${src_text/* minCell */.hF}, or more rows` }),
  }
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/pairing.js
var pairing = __webpack_require__(89045);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/comparison-notes.js



                                                                   
                                         
                                            

/** What a reader has to know of the comparison with the base, one sentence each. */
function comparisonNotes(
  settings                      ,
  base      ,
  all                   ,
)           {
  switch (base.kind) {
    case 'none':
    case 'unreadable':
      return (0,no_base/* notesWithoutBase */.fq)(base, settings.baseline)
    case 'unpaired':
      return [`Compared with ${base.label} as two samples: ${base.reason}.`, ...levelledDown(settings, all)]
    case 'paired':
      return [...(0,pairing/* pairingNotes */.K)(base.facts, { ...base, id: settings.id }), ...levelledDown(settings, all)]
  }
}

/** Rates whose gap may close for the wrong reason: by those who were better off losing. */
const goods = ['selection_rate', 'true_positive_rate']

/** A gap that shrank though no group gained: equality of the worst kind (Mittelstadt 2023). */
function levelledDown(settings                      , all                   )           {
  // The gap of a smaller group would tell its rate.
  const minDenominator = Math.max(settings['min-group-size'], src_text/* minCell */.hF)
  return goods.flatMap(rate => {
    const gap = src_names/* attributeMetrics */.Gy[`${rate}_difference`] 
    return all.flatMap(({ attribute, compared, known }) => {
      if (compared === undefined) return []
      const groups = compared.groups.slice(0, known)
      const of = (side               ) => ({ groups: groups.map(side), overall: side(compared.overall) })
      const [before, after] = [paired/* baseOf */.bx, paired/* candidateOf */.RH].map(
        side => gap.compute(of(side), { minDenominator }).value,
      )
      if (before == null || after == null || !(after < before)) return []
      const moves = groups.map(cells => {
        const [base, here] = [paired/* baseOf */.bx, paired/* candidateOf */.RH].map(side =>
          (0,metrics/* measure */.xP)(metrics/* metrics */.qd[rate] , side(cells), { minDenominator }),
        )
        return base .value === null || here .value === null ? 0 : here .value - base .value
      })
      if (moves.some(move => move > 0)) return []
      return [
        `Levelled down: the ${gap.title} by ${attribute.name} shrank from ${(0,src_text/* numberText */.$4)(before)} to ${(0,src_text/* numberText */.$4)(after)} though no group gained.`,
      ]
    })
  })
}

/** Says so where the headline gap rests on one small group: without it the gap would be less than half. */
function tinyGroupNotes(
  metric        ,
  groups        ,
  compared        ,
  minDenominator        ,
)           {
  const gap = src_names/* attributeMetrics */.Gy[metric]
  if (gap === undefined || gap.needsReference) return []
  const attribute = { ...groups, groups: groups.cells.slice(0, compared) }
  const whole = gap.compute(attribute, { minDenominator })
  if (whole.value === null || whole.lowest === null || whole.highest === null) return []
  const small = [whole.lowest, whole.highest].filter(
    side => side.group !== null && side.n < fewRows && side.n >= src_text/* minCell */.hF,
  )
  return small.flatMap(({ group, n }) => {
    const others = attribute.groups.filter((_, i) => i !== group)
    const { value } = gap.compute({ ...attribute, groups: others }, { minDenominator })
    if (value === null || value * 2 >= whole.value ) return []
    return [
      `The ${gap.title} by ${groups.attribute.name} rests on ${(0,result/* groupName */.hv)(groups.slices[group ] )} (${(0,src_text/* plural */.LS)(n, 'row')} count): without it ${(0,src_text/* numberText */.$4)(value)}.`,
    ]
  })
}

/** Under this a rate is off by 0.1 and more at 95 %. */
const fewRows = 100

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/exhibits.js


                                         

/** Shown where no limit says what matters. */
const usual = ['selection_rate', 'true_positive_rate', 'false_positive_rate']

/**
 * A table for each attribute, those with the worst claims first: its groups, their sizes and the rates in
 * question, the lowest of the first rate on top. Groups too small to be shown come last and by name: their
 * place would tell what is hidden.
 */
function exhibits(all                   , claims                  )            {
  // The claims come worst first.
  const place = ({ attribute }        ) => {
    const at = claims.findIndex(claim => claim.slice.attribute === attribute.name)
    return at < 0 ? claims.length : at
  }
  return all
    .toSorted((a, b) => place(a) - place(b))
    .map(groups => exhibit(groups, ratesInQuestion(groups, claims)))
}

function exhibit({ attribute, slices, cells, compared }        , rates                   )          {
  // With a base to show, the rate in question alone: the table must still fit.
  const shown = compared === undefined ? rates : rates.slice(0, 1)
  const rows = slices.map((slice, group) => {
    const of = (rate        , cells       )           => {
      const { value, interval, n } = (0,metrics/* measure */.xP)(metrics/* metrics */.qd[rate] , cells)
      return { value, interval, n }
    }
    const first = of(shown[0] , cells[group] )
    const pair = compared?.groups[group]
    const estimates = shown.flatMap(rate => [
      ...(pair === undefined ? [] : [{ ...of(rate, (0,paired/* baseOf */.bx)(pair)), interval: null }]),
      of(rate, cells[group] ),
    ])
    const flipped = pair === undefined ? [] : [(0,paired/* isPaired */.eE)(pair) ? flippedOf(pair) : null]
    const order = first.value === null || first.n < src_text/* minCell */.hF ? Number.POSITIVE_INFINITY : first.value
    const counts = [(0,src_cells/* rowsIn */.Nn)(cells[group] , 'rows'), (0,src_cells/* rowsIn */.Nn)(cells[group] , 'positives')]
    return { order, cells: [(0,result/* groupName */.hv)(slice), ...counts, ...estimates, ...flipped] }
  })
  // The sort keeps the order by name of what is equal; ∞ − ∞ is no number.
  rows.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order))
  const [min, max] = metrics/* metrics */.qd[shown[0] ] .range
  const title = (rate        ) => metrics/* metrics */.qd[rate] .title
  return {
    title: `${capital(title(shown[0] ))} by ${attribute.name}`,
    columns: [
      { title: 'group', kind: 'text' },
      { title: 'rows', kind: 'count' },
      { title: 'positives', kind: 'count' },
      ...shown.flatMap(rate => [
        ...(compared === undefined ? [] : [{ title: `${title(rate)}, base`, kind: 'estimate'          }]),
        { title: title(rate), kind: 'estimate'          },
      ]),
      ...(compared === undefined ? [] : [{ title: 'decisions changed', kind: 'estimate'          }]),
    ],
    rows: rows.map(row => row.cells),
    ...(Number.isFinite(min) && Number.isFinite(max)
      ? { chart: { column: compared === undefined ? 3 : 4, min, max } }
      : {}),
  }
}

/** The share of rows that the change decides otherwise. */
function flippedOf(pair             )           {
  const { value, interval, n } = (0,paired/* churnOf */.ox)(pair).flipped
  return { value, interval, n }
}

/** The rates behind the claims of an attribute, those of the worst claims first. */
function ratesInQuestion({ attribute }        , claims                  )           {
  const asked = claims
    .filter(claim => claim.slice.attribute === attribute.name)
    .flatMap(({ metric }) => ratesOf(metric))
  return [...new Set(asked.length === 0 ? usual : asked)].slice(0, 4)
}

/** The rates that a metric is made of, as far as its name tells. */
function ratesOf(metric        )           {
  if (Object.hasOwn(metrics/* metrics */.qd, metric)) return [metric]
  const stem = metric
    .replace(/_to_overall$/, '')
    .replace(/_(difference|ratio|group_min|group_max|disparity)(_mean)?$/, '')
  if (Object.hasOwn(metrics/* metrics */.qd, stem)) return [stem]
  if (stem === 'equal_opportunity') return ['true_positive_rate']
  if (/odds/.test(stem)) return ['true_positive_rate', 'false_positive_rate']
  return Object.hasOwn(src_names/* attributeMetrics */.Gy, metric) || /impact|parity/.test(stem) ? ['selection_rate'] : usual
}

const capital = (text        ) => text.charAt(0).toUpperCase() + text.slice(1)

// EXTERNAL MODULE: ./.build/packages/fairness-gate/src/generated/validate-settings.js
var validate_settings = __webpack_require__(48814);
// EXTERNAL MODULE: ./.build/packages/statistics/src/order.js
var src_order = __webpack_require__(21168);
// EXTERNAL MODULE: ./.build/packages/statistics/src/sums.js
var sums = __webpack_require__(76374);
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
    this.#scores = (0,sums/* grown */.g)(this.#scores, room)
    this.#positive = (0,sums/* grown */.g)(this.#positive, room)
    if (this.#weights !== undefined) this.#weights = (0,sums/* grown */.g)(this.#weights, room)
    this.#groups = this.#groups.map(codes => (0,sums/* grown */.g)(codes, room))
  }

  /** Of all rows, and for each attribute of each group by its code. */
  rank()                                            {
    const order = (0,src_order/* descending */.r)(this.#scores, this.#rows)
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
const groups_mostGroups = 1000

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
  const overall = (0,src_cells/* merge */.h1)(parts)
  const memberships = attributes.map(attribute => membershipOf(attribute, predictions))
  const all = attributes.map((attribute, a)         => {
    const { slices, known, of } = memberships[a] 
    const members            = slices.map(() => [])
    for (const [i, part] of parts.entries()) members[of[i] ] .push(part)
    return { attribute, slices, cells: members.map(src_cells/* merge */.h1), known, overall, groupOf: of }
  })
  rank(predictions, memberships, overall, all)
  cluster(predictions, all)
  compare(predictions, memberships, all)
  for (const reference of references) setReference(reference, all)
  return all
}

/** A column of names or numbers of people is refused before any of its values is shown. */
function refuseIdentifiers({ groupColumns, rows }             )       {
  for (const { name, dictionary } of groupColumns) {
    if (dictionary.length <= groups_mostGroups && dictionary.length <= Math.max(2, rows / 2)) continue
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
  if (slices.length > groups_mostGroups) {
    throw new errors/* ConfigError */.xL(
      `\`sensitive\`: ${name} has ${(0,src_text/* countText */.lT)(slices.length)} groups; at most ${(0,src_text/* countText */.lT)(groups_mostGroups)} are measured`,
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
    find(codes) {
      let branch                              = tree
      for (const column of at) branch = (branch                      )?.get(codes[column + 2] )
      return branch === undefined ? -1 : position[branch          ] 
    },
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

/** The groups under both models: the same rows where they are known to be, else two samples. */
function compare(predictions             , memberships                       , all          )       {
  const { base, counted, countedOf, clusters } = predictions
  if (base.kind === 'unpaired') {
    const parts = base.counted.map(combination => cellsOf(combination, { ...predictions, scored: undefined }))
    const overall = { base: (0,src_cells/* merge */.h1)(parts), candidate: all[0] .overall }
    for (const [a, groups] of all.entries()) {
      const members            = groups.slices.map(() => [])
      for (const [i, part] of parts.entries())
        members[memberships[a] .find(base.counted[i] .codes)]?.push(part)
      groups.compared = {
        groups: members.map((parts, group) => ({ base: (0,src_cells/* merge */.h1)(parts), candidate: groups.cells[group]  })),
        overall,
      }
    }
  }
  if (base.kind !== 'paired') return
  const cells = Int32Array.from(counted, jointCell)
  const ofRow = (of            ) => countedOf.map(index => (index < 0 ? -1 : of[index] ))
  const none = new Int32Array(counted.length)
  const withClusters = (parts               , of            )                => {
    const sums = clusters?.sums(parts.length, ofRow(of), ofRow(cells))
    return sums === undefined ? parts : parts.map((part, i) => ({ ...part, clusters: sums[i]  }))
  }
  const [overall] = withClusters(pairedCells(1, counted, cells, none), none)
  for (const [a, groups] of all.entries()) {
    const { of } = memberships[a] 
    groups.compared = {
      groups: withClusters(pairedCells(groups.slices.length, counted, cells, of), of),
      overall: overall ,
    }
  }
}

/** The clusters of every group under the model alone. */
function cluster({ counted, countedOf, clusters }             , all                   )       {
  if (clusters === undefined) return
  const cells = counted.map(
    ({ isPositive, isPredictedPositive }) =>
      jointCells[2 * Number(isPositive) + Number(isPredictedPositive)] ,
  )
  const ofRow = (of                   ) => countedOf.map(index => (index < 0 ? -1 : of[index] ))
  for (const groups of all)
    groups.clusters = clusters.sums(groups.slices.length, ofRow(groups.groupOf), ofRow(cells))
}

/** The index of a combination's rows in `PairedCells`; −1 where the base has no such rows. */
function jointCell({ isPositive, isPredictedPositive, isPredictedPositiveByBase }         )         {
  if (isPredictedPositiveByBase === undefined) return -1
  return 4 * Number(isPositive) + 2 * Number(isPredictedPositiveByBase) + Number(isPredictedPositive)
}

function pairedCells(
  groups        ,
  counted                    ,
  cells            ,
  of            ,
)                {
  const found = Array.from({ length: groups }, () => ({
    counts: new Float64Array(8),
    weights: new Float64Array(8),
    squares: new Float64Array(8),
  }))
  for (const [i, { rows, weight, weightSquared }] of counted.entries()) {
    const cell = cells[i] 
    if (cell < 0) continue
    const group = found[of[i] ] 
    group.counts[cell]  += rows
    group.weights[cell]  += weight
    group.squares[cell]  += weightSquared
  }
  return found
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
  const name = spaced(left)
  const groups = all.find(({ attribute }) => attribute.name === name)
  if (groups === undefined) {
    const names = all.map(({ attribute }) => attribute.name)
    throw new errors/* ConfigError */.xL(
      `\`reference\`: ${JSON.stringify(name)} is not in \`sensitive\`${(0,nearest/* didYouMean */.a)(name, names)}`,
    )
  }
  const known = groups.slices.slice(0, groups.known).map(result/* groupName */.hv)
  const exact = known.flatMap((group, i) => (group === right ? [i] : []))
  const found =
    exact.length > 0 ? exact : known.flatMap((group, i) => (spaced(group) === spaced(right) ? [i] : []))
  if (found.length !== 1) {
    const what = found.length === 0 ? 'no group' : 'more than one group'
    throw new errors/* ConfigError */.xL(
      `\`reference\`: ${name} has ${what} ${JSON.stringify(right)}${found.length === 0 ? (0,nearest/* didYouMean */.a)(right, known) : ''}`,
    )
  }
  groups.reference = found[0] 
}

/** `male&30-59` as `male & 30-59`. */
function spaced(text        )         {
  return text
    .split('&')
    .map(part => part.trim())
    .join(' & ')
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/overall.js
                                                  

                                         

const shown = ['accuracy', 'selection_rate', 'true_positive_rate', 'false_positive_rate']

/** All rows under base and change: what a gap may have been traded for. Undefined without a base. */
function overallExhibit([first]                   )                      {
  const overall = first?.compared?.overall
  if (overall === undefined) return undefined
  const rows = shown.map((name)         => {
    const metric = metrics/* metrics */.qd[name] 
    const isLoss = metric.higherIsBetter === false
    const [base, here] = [paired/* baseOf */.bx, paired/* candidateOf */.RH].map(of => {
      const { value, interval, n } = (0,metrics/* measure */.xP)(metric, of(overall))
      return { value, interval, n }
    })
    const worse = isLoss ? 'increase' : 'decrease'
    const change = (0,change_change/* changeOf */.C2)(name, { groups: [], overall }, { worse, confidence: 0.95 })
    const estimate = { value: change.change, interval: change.interval, n: here .n }
    const word =
      change.worst === null || metric.higherIsBetter === null
        ? ''
        : change.isUnchanged
          ? 'unchanged'
          : (0,decide/* decide */.LD)(change, 0).verdict === 'fail'
            ? 'worse'
            : (0,decide/* decide */.LD)(change, 0).improved
              ? 'improved'
              : 'no clear change'
    return [metric.title, { ...base , interval: null }, here , estimate, word]
  })
  return {
    title: 'All rows',
    columns: [
      { title: 'metric', kind: 'text' },
      { title: 'base', kind: 'estimate' },
      { title: 'here', kind: 'estimate' },
      { title: 'change', kind: 'estimate' },
      { title: '', kind: 'text' },
    ],
    rows,
  }
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/files.js
var src_files = __webpack_require__(25074);
// EXTERNAL MODULE: ./.build/packages/tables/src/reader.js + 10 modules
var src_reader = __webpack_require__(85707);
// EXTERNAL MODULE: ./.build/packages/predictions/src/outcome.js
var outcome = __webpack_require__(85949);
// EXTERNAL MODULE: ./.build/packages/predictions/src/sameness.js
var sameness = __webpack_require__(12032);
// EXTERNAL MODULE: ./.build/packages/predictions/src/baseline.js
var src_baseline = __webpack_require__(84314);
;// CONCATENATED MODULE: ./.build/packages/predictions/src/doubled.js
/** The same numbers in an array twice as long. */
function doubled                                                   (array   )    {
  const bigger = new (array.constructor                             )(array.length * 2)
  bigger.set(array         )
  return bigger
}

;// CONCATENATED MODULE: ./.build/packages/predictions/src/joint.js




/** What is summed for each combination besides its rows. */
const joint_sums = 5
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
  /** `sums` sums a combination, without what rounding would lose: shards add up in any order. */
                   sum = new sums/* Sums */.F()
  /** Open addressing: an index, or −1. At most half full. */
          slots            

  constructor(width        ) {
    this.width = width
    this.codes = new Int32Array(64 * width)
    this.rows = new Float64Array(64)
    this.sum.grow(64 * joint_sums)
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
    const { sum } = this
    const at = index * joint_sums
    sum.add(at + weightAt, weight)
    sum.add(at + squareAt, weight * weight)
    if (!Number.isNaN(score)) {
      sum.add(at + scoreAt, weight * score)
      sum.add(at + from0At, weight * score * score)
      sum.add(at + from1At, weight * (1 - score) * (1 - score))
    }
    return index
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
      this.sum.grow(this.rows.length * joint_sums)
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
      const total = (which        ) => this.sum.at(index * joint_sums + which)
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

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/interpret.js


                                                 
                                                                   
                                                                  
                                              
                                     

/** Gives labels their meaning, and leaves out the rows that have none. */
function interpret(
  settings                      ,
  groups                   ,
  read      ,
  files              ,
  base          ,
)              {
  const { joint, scored, clusters, keys, dictionaries, lackScore, lackWeight } = read
  const { label, prediction, score = '', weight = '' } = settings
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const texts = (name        ) => (base.kind === 'read' ? base.columns.category(name) .dictionary : [])
  const outcomes = (0,outcome/* outcomesOf */.R)(settings, dictionaries.get(label) , dictionaries.get(prediction) , rows, {
    labels: texts(label),
    predictions: texts(prediction),
  })
  const { counted, countedOf, lackLabel, lackPrediction, compared, changedLabels, labels } = count(
    joint.combinations(),
    outcomes,
    base.kind === 'read',
  )
  const missing = [
    { column: label, rows: lackLabel },
    { column: prediction, rows: lackPrediction },
    { column: score, rows: lackScore },
    { column: weight, rows: lackWeight },
  ].filter(entry => entry.rows > 0)
  refuseMissing(missing, rows, settings)
  const groupColumns = groups.map(name => ({ name, dictionary: dictionaries.get(name)  }))
  return {
    counted,
    countedOf,
    scored,
    clusters,
    groupColumns,
    positive: outcomes.classes[outcomes.positive] ,
    negatives: outcomes.classes.filter((_, i) => i !== outcomes.positive),
    rows,
    missing,
    duplicateIds: keys?.duplicates() ?? 0,
    files,
    base: base.kind === 'read' ? comparable(settings, base, read.pairing .facts()) : base,
    gone: groupColumns.flatMap(({ name, dictionary }) => {
      const here = new Set(dictionary)
      const there = base.kind === 'read' ? (base.columns.category(name)?.dictionary ?? []) : []
      // A column of nearly as many values as rows may have held anything, also people's names.
      if (base.kind === 'read' && base.columns.rows < src_text/* minCell */.hF * there.length) return []
      return there.filter(text => text !== '' && !here.has(text)).map(text => `${name} = ${text}`)
    }),
  }

  /** The same rows where that is shown, else two samples. */
  function comparable(
    settings                      ,
    base                             ,
    facts              ,
  )       {
    const { label } = base
    const reason = (0,sameness/* whyNotSame */.e)({
      facts,
      compared,
      labels,
      regrouped: read.regrouped,
      isSorted: facts.by === 'position' && read.isSorted() && !(0,src_baseline/* isSameFile */.Dl)(files, base.files),
      label,
      ...(settings.id === undefined ? {} : { id: settings.id }),
    })
    if (reason === undefined)
      return { kind: 'paired', label, facts, compared, changedLabels, files: base.files }
    if (base.lacks.length > 0)
      return { kind: 'unreadable', reason: `${reason}, and ${label} has no column ${(0,src_text/* listText */.so)(base.lacks)}` }
    return {
      kind: 'unpaired',
      label,
      reason,
      counted: countBase(settings, base, groupColumns, outcomes),
      files: base.files,
    }
  }
}

/** The combinations whose labels have a meaning, how many rows lack one, and how the labels of the base agree. */
function count(combinations                        , outcomes          , hasBase         ) {
  const counted            = []
  const countedOf = new Int32Array(combinations.length).fill(-1)
  let lackLabel = 0
  let lackPrediction = 0
  let compared = 0
  let changedLabels = 0
  const labels = new sameness/* JoinedLabels */.Z()
  for (const [i, combination] of combinations.entries()) {
    const { codes } = combination
    const truth = outcomes.ofLabel[codes[0] ] 
    const decision = outcomes.ofPrediction[codes[1] ] 
    if (truth < 0) lackLabel += combination.rows
    else if (decision < 0) lackPrediction += combination.rows
    else {
      countedOf[i] = counted.length
      const found          = {
        ...combination,
        isPositive: truth === outcomes.positive,
        isPredictedPositive: decision === outcomes.positive,
      }
      counted.push(found)
      const [baseLabel, baseDecision] = hasBase ? codes.subarray(-2) : [-1, -1]
      if (baseLabel  < 0) continue
      const baseClass = outcomes.ofBasePrediction[baseDecision ] 
      const baseTruth = outcomes.ofBaseLabel[baseLabel ] 
      if (baseTruth >= 0) labels.add(truth, baseTruth, combination.rows)
      if (baseTruth !== truth) changedLabels += combination.rows
      else if (baseClass >= 0) {
        compared += combination.rows
        found.isPredictedPositiveByBase = baseClass === outcomes.positive
      }
    }
  }
  return { counted, countedOf, lackLabel, lackPrediction, compared, changedLabels, labels }
}

/** The base's rows on their own, by combination; a group that the head has not is −1. */
function countBase(
  { label, prediction, weight }                      ,
  { columns, files }                             ,
  groupColumns                             ,
  { ofBaseLabel, ofBasePrediction, positive }          ,
)            {
  const groups = groupColumns.map(({ name, dictionary }) => {
    const { codes, dictionary: texts } = columns.category(name) 
    const here = new Map(dictionary.map((text, code) => [text, code]))
    const codeOf = texts.map(text => here.get(text) ?? -1)
    return codes.map(code => codeOf[code] )
  })
  const all = [columns.category(label) .codes, columns.category(prediction) .codes, ...groups]
  const joint = new JointTable(all.length)
  const weights = columns.numbers(weight)
  const place = { path: files[0] .path }
  for (let row = 0; row < columns.rows; row++) {
    const of = weights === undefined ? 1 : weights[row] 
    if (of >= 0) joint.add(all, row, of, Number.NaN, place)
  }
  return joint.combinations().flatMap(combination => {
    const truth = ofBaseLabel[combination.codes[0] ] 
    const decision = ofBasePrediction[combination.codes[1] ] 
    if (truth < 0 || decision < 0) return []
    return [{ ...combination, isPositive: truth === positive, isPredictedPositive: decision === positive }]
  })
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

// EXTERNAL MODULE: ./.build/packages/predictions/src/columns.js
var columns = __webpack_require__(51982);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/read-base.js



                                                                   

/** The base's rows as columns, or why there are none. */
                      
          
                                                                                           

/** What is wrong with the base is told, not thrown. */
async function readBase(
  settings                      ,
  groups                   ,
  context         ,
)                    {
  const { label, prediction, score, weight, id } = settings
  const baseline = await (0,src_baseline/* findBaseline */.Xn)(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  try {
    const first = baseline.paths[0] 
    const { names: header } = await (0,src_reader/* readTableHeader */.C)(await baseline.revision.open(first), first, [
      label,
      prediction,
    ])
    const categories = [label, prediction, ...groups.filter(group => header.includes(group))]
    const wants         = [...new Set(categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight])
      if (name !== undefined && header.includes(name)) wants.push({ name, as: 'number' })
    if (id !== undefined) wants.push({ name: id, as: 'key' })
    const read = await (0,columns/* readColumns */.E)(baseline.revision, baseline.paths, wants, context.signal)
    context.log.info(
      `read ${first} of ${baseline.revision.label} as the base: ${(0,src_text/* plural */.LS)(read.columns.rows, 'row')}`,
    )
    const needed = weight === undefined ? groups : [...groups, weight]
    const lacks = needed.filter(name => !header.includes(name))
    return { kind: 'read', label: baseline.label, ...read, lacks }
  } catch (error) {
    return (0,src_baseline/* unreadable */.O$)(error)
  }
}

// EXTERNAL MODULE: ./.build/packages/predictions/src/keys.js
var keys = __webpack_require__(59221);
;// CONCATENATED MODULE: ./.build/packages/predictions/src/scored-rows.js


/** Score and weight of every row, for what only the order of the scores tells: 12 to 28 bytes a row. */
class ScoredRows {
  size = 0
  scores = new Float64Array(1024)
  /** Index of the row's combination. */
  combinations = new Int32Array(1024)
  weights               
  /** The score that the base gives the row; NaN where it has no such row. */
  baseScores               
  /** Whether all scores lie between 0 and 1, as probabilities do. */
  areProbabilities = true

  constructor(isWeighted         , hasBase         ) {
    if (isWeighted) this.weights = new Float64Array(1024)
    if (hasBase) this.baseScores = new Float64Array(1024)
  }

  add(combination        , score        , weight        , baseScore = Number.NaN)       {
    const row = this.size++
    if (row === this.scores.length) this.grow()
    this.scores[row] = score
    this.combinations[row] = combination
    if (this.weights !== undefined) this.weights[row] = weight
    if (this.baseScores !== undefined) this.baseScores[row] = baseScore
    if (score < 0 || score > 1) this.areProbabilities = false
  }

          grow()       {
    this.scores = doubled(this.scores)
    this.combinations = doubled(this.combinations)
    if (this.weights !== undefined) this.weights = doubled(this.weights)
    if (this.baseScores !== undefined) this.baseScores = doubled(this.baseScores)
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/clusters.js


/** The cluster of every row, such as the person that several rows are of: 20 bytes a row. */
class Clusters {
          size = 0
          combinations = new Int32Array(1024)
          weights = new Float64Array(1024)
          high = new Uint32Array(1024)
          low = new Uint32Array(1024)
          found             

  add(combination        , weight        , high        , low        )       {
    if (this.size === this.combinations.length) this.grow()
    this.combinations[this.size] = combination
    this.weights[this.size] = weight
    this.high[this.size] = high
    this.low[this.size] = low
    this.size++
  }

  /** For each row, in the order that they came, the first row of its cluster. A row without one is its own. */
  firstRows()             {
    if (this.found === undefined) {
      const { size } = this
      const [high, low] = [this.high.subarray(0, size), this.low.subarray(0, size)]
      const index = new keys/* RowIndex */.Vw({ high, low })
      this.found = Int32Array.from(high, (key, row) => {
        const first = index.find(key, low[row] )
        return first < 0 ? row : first
      })
    }
    return this.found
  }

  /**
   * For each group, eight sums of weights a cluster, one cluster after the other (see `PairedCells.clusters`).
   *
   * @param groupOf for each combination its group, or −1. @param cellOf for each its joint cell, or −1.
   */
  sums(groups        , groupOf            , cellOf            )                 {
    const { size, combinations, weights } = this
    const clusters = this.firstRows()
    // Where a cluster's sums are in the group that it was last met in: few are in more than one.
    const place = new Int32Array(size).fill(-1)
    const groupAt = new Int32Array(size)
    const elsewhere = new Map                ()
    const sizes = new Int32Array(groups)
    const sums = Array.from({ length: groups }, () => new Float64Array(64))
    for (let row = 0; row < size; row++) {
      const group = groupOf[combinations[row] ] 
      const cell = cellOf[combinations[row] ] 
      if (group < 0 || cell < 0) continue
      const cluster = clusters[row] 
      let at = place[cluster] 
      if (at < 0 || groupAt[cluster] !== group) {
        const key = cluster * groups + group
        const known = at < 0 ? undefined : elsewhere.get(key)
        if (known === undefined) {
          const isFirst = at < 0
          at = sizes[group] 
          sizes[group] = at + 8
          if (at + 8 > sums[group] .length) sums[group] = doubled(sums[group] )
          if (isFirst) {
            place[cluster] = at
            groupAt[cluster] = group
          } else elsewhere.set(key, at)
        } else at = known
      }
      sums[group] [at + cell]  += weights[row] 
    }
    return sums.map((of, group) => of.slice(0, sizes[group]))
  }

          grow()       {
    this.combinations = doubled(this.combinations)
    this.weights = doubled(this.weights)
    this.high = doubled(this.high)
    this.low = doubled(this.low)
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/rows.js


                                                                                           

                                                                   

/** The most rows of a batch. */
const batchRows = 8192

/** Every row that was read, as combinations of codes, scores and ids. */
class Rows {
           wants        
  /** Codes of label, prediction and groups, and of the base's label and prediction where there is a base. */
           joint            
           scored             
           keys         
           clusters           
           pairing          
           dictionaries = new Map                           ()
  lackScore = 0
  lackWeight = 0
  /** Rows joined by position that the base has in another group. */
  regrouped = 0
  /** Runs of rows of one label and the same groups. */
          blocks = 0
          last            
                   settings                      
  /** The columns of codes in the order of a combination: label, prediction, groups. */
                   categories          
                   base    
                      
                           
                         
                                                                                    
                                             
   
  /** The base's codes for the rows of a batch; −1 where it has no such row. */
                   partners = [new Int32Array(batchRows), new Int32Array(batchRows)]         

  constructor(settings                      , groups                   , base                     ) {
    const { label, prediction, score, weight, id, cluster } = settings
    this.settings = settings
    this.categories = [label, prediction, ...groups]
    this.last = new Int32Array(this.categories.length).fill(-1)
    this.wants = [...new Set(this.categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight]) if (name !== undefined) this.wants.push({ name, as: 'number' })
    for (const name of new Set([id, cluster])) if (name !== undefined) this.wants.push({ name, as: 'key' })
    if (id !== undefined) this.keys = new keys/* KeySet */.wj()
    if (base !== undefined) {
      this.base = {
        labels: base.category(label) .codes,
        predictions: base.category(prediction) .codes,
        scores: base.numbers(score),
        groups: groups.map(name => base.category(name)),
      }
      this.pairing = new pairing/* Pairing */.X(base.rows, base.keys(id))
    }
    if (cluster !== undefined) this.clusters = new Clusters()
    this.joint = new JointTable(this.categories.length + (base === undefined ? 0 : 2))
    if (score !== undefined)
      this.scored = new ScoredRows(weight !== undefined, this.base?.scores !== undefined)
  }

  add(batch       , path        )       {
    const { columns } = batch
    const codes = this.categories.map(name => {
      const column = columns.find(
        column => column.as === 'category' && column.name === name,
      )                  
      this.dictionaries.set(name, column.dictionary)
      return column.codes
    })
    if (this.base !== undefined) codes.push(...this.partners)
    const numbers = (name                    ) =>
      (columns.find(column => column.as === 'number' && column.name === name)                            )
        ?.values
    const keys = (name                    ) =>
      columns.find(column => column.as === 'key' && column.name === name)                         
    const { id, score: scoreName, weight: weightName, cluster } = this.settings
    const [scores, weights, ids, clusters] = [
      numbers(scoreName),
      numbers(weightName),
      keys(id),
      keys(cluster),
    ]
    const place = { path }
    for (let row = 0; row < batch.rows; row++) {
      const partner = this.partner(row, ids)
      if (ids === undefined && partner >= 0) {
        if (this.isRegrouped(codes, row, partner)) this.regrouped++
        this.follow(codes, row)
      }
      const score = scores === undefined ? Number.NaN : scores[row] 
      const weight = weights === undefined ? 1 : weights[row] 
      if (scores !== undefined && Number.isNaN(score)) this.lackScore++
      else if (Number.isNaN(weight)) this.lackWeight++
      else if (weight < 0) {
        const record = batch.firstRecord + row
        throw new errors/* DataError */.fL('a weight is negative', { path, record, column: weightName })
      } else {
        const combination = this.joint.add(codes, row, weight, score, place)
        this.scored?.add(combination, score, weight, partner < 0 ? Number.NaN : this.base?.scores?.[partner])
        this.clusters?.add(combination, weight, clusters .high[row] , clusters .low[row] )
      }
    }
    if (ids !== undefined) this.keys?.add(ids, batch.rows)
  }

  /** The base's row that is the same as this one, or −1; leaves its codes in `partners`. */
          partner(row        , ids                       )         {
    const { base, pairing, partners } = this
    if (base === undefined || pairing === undefined) return -1
    const partner = ids === undefined ? pairing.next() : pairing.next(ids.high[row] , ids.low[row] )
    partners[0][row] = partner < 0 ? -1 : base.labels[partner] 
    partners[1][row] = partner < 0 ? -1 : base.predictions[partner] 
    return partner
  }

          follow(codes                       , row        )       {
    const { last } = this
    let isSame = true
    for (let i = 0; i < last.length; i++) {
      if (i === 1) continue
      const code = codes[i] [row] 
      isSame &&= code === last[i]
      last[i] = code
    }
    if (!isSame) this.blocks++
  }

  /** Whether rows of one label and the same groups stand together, so that any order of theirs looks alike. */
  isSorted()          {
    const width = this.categories.length
    const kinds = this.joint.combinations().map(({ codes }) => [codes[0], ...codes.subarray(2, width)].join())
    // Where hardly two rows are alike, label and groups name them.
    return this.blocks <= new Set(kinds).size && this.blocks * 2 <= this.pairing .facts().headRows
  }

          isRegrouped(codes                       , row        , partner        )          {
    return this.base .groups.some((of, i) => {
      const here = this.dictionaries.get(this.categories[i + 2] ) 
      return of !== undefined && here[codes[i + 2] [row] ] !== of.dictionary[of.codes[partner] ]
    })
  }
}

;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/read-predictions.js



                                               
                                                                   

                                                   



/**
 * Reads the predictions once, in constant memory but for scores and ids (12 to 20, and 8 bytes a row); and
 * before them the base's, where there is one (about 32 bytes a row).
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not
 * fit the file.
 */
async function readPredictions(
  settings                      ,
  attributes                      ,
  context         ,
)                       {
  const paths = await (0,src_files/* predictionFiles */.b)(settings.predictions, context.head)
  const groups = [...new Set(attributes.flatMap(attribute => attribute.columns))]
  const base = await readBase(settings, groups, context)
  const rows = new Rows(settings, groups, base.kind === 'read' ? base.columns : undefined)
  const reader = new src_reader/* TableReader */.k(rows.wants)
  const files               = []
  for (const path of paths) {
    const source = await context.head.open(path)
    files.push(await reader.read(source, path, batch => rows.add(batch, path), context.signal))
    context.log.info(`read ${path}: ${(0,src_text/* plural */.LS)(files.at(-1) .rows, 'row')}`)
  }
  return interpret(settings, groups, rows, files, base)
}

// EXTERNAL MODULE: ./.build/packages/fairness-gate/src/schema.js
var schema = __webpack_require__(7509);
;// CONCATENATED MODULE: ./.build/packages/fairness-gate/src/gate.js


                                                 




                                                                   




                                                   



/** Of every interval. */
const gate_confidence = 0.95

const gate                             = { name: 'fairness-gate', schema: schema/* schema */.w, validate: validate_settings/* validate */.t, run }

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
  const claims = claims_claims(all, settings, available, compared, predictions)
  const findings = findingsOf(settings, predictions, all)
  const errors = findings.filter(finding => finding.level === 'error')
  const overall = overallExhibit(all)
  const verdict = (0,src_verdict/* worst */.QZ)([...claims.map(claim => claim.verdict), ...errors.map(() => 'fail'         )])
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict,
    headline: headline(claims, errors, all),
    confidence: gate_confidence,
    claims,
    findings,
    measurements: measurements(all, available, compared),
    exhibits: [...exhibits(all, claims), ...(overall === undefined ? [] : [overall])],
    notes: [
      ...comparisonNotes(settings, predictions.base, all),
      ...tinyGroups(settings, all, compared),
      ...notes(settings, predictions, all),
    ],
    subjects: [
      ...predictions.files.map(subject('predictions')),
      ...('files' in predictions.base ? predictions.base.files.map(subject('baseline')) : []),
    ],
    coverage: {
      read: predictions.files.map(({ path, bytes, rows }) => ({ path, bytes, rows })),
      skipped: [],
    },
    settingsDigest: (0,digest/* digestOf */.ol)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}

function tinyGroups(
  settings                      ,
  all                   ,
  compared                            ,
)           {
  const limited = Object.keys(settings.limits ?? {})
  return limited.flatMap(metric =>
    all.flatMap(groups => tinyGroupNotes(metric, groups, compared(groups), settings['min-group-size'])),
  )
}

const subject =
  (role                            ) =>
  ({ path, sha256 }            ) => ({ name: path, role, digest: { sha256 } })

function headline(claims                      , errors                    , all                   )         {
  const failed = claims.filter(claim => claim.verdict === 'fail')
  const first = failed[0]
  if (first !== undefined) {
    const more = failed.length > 1 ? `, and ${failed.length - 1} more` : ''
    const value = first.baseline === null ? 'of' : `from ${(0,src_text/* numberText */.$4)(first.baseline)} to`
    if (isSmall(first)) return `${first.title} by ${(0,result/* sliceText */.S$)(first.slice)}${more}`
    return `${first.title} ${value} ${(0,src_text/* numberText */.$4)(first.value )} by ${(0,result/* sliceText */.S$)(first.slice)}${more}`
  }
  if (errors[0] !== undefined) return errors[0].message
  const undecided = claims.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'skipped')
  if (undecided.length > 0)
    return `${(0,src_text/* countText */.lT)(undecided.length)} of ${(0,src_text/* plural */.LS)(claims.length, 'limit')} cannot be decided`
  const skipped = claims.filter(claim => claim.verdict === 'skipped')
  if (skipped.length > 0 && skipped.length === claims.length) return 'no baseline to compare with yet'
  const groups = (0,src_text/* plural */.LS)(
    all.reduce((sum, { slices }) => sum + slices.length, 0),
    'group',
  )
  if (claims.length === 0) return `${groups} measured; no limit is set, so nothing is judged`
  const held = claims.length - skipped.length
  return `${(0,src_text/* plural */.LS)(held, 'limit')} ${held === 1 ? 'holds' : 'hold'} over ${groups}`
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
      const rows = cells.slice(known).reduce((sum, group) => sum + (0,src_cells/* rowsIn */.Nn)(group, 'rows'), 0)
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
  const { positive, negatives, missing, rows, scored, gone } = predictions
  const others = negatives.length === 0 ? 'it is the only label' : `against ${(0,src_text/* listText */.so)(negatives)}`
  const found = [
    `Counted as positive: ${positive} in ${settings.label} and ${settings.prediction} (${others}).`,
  ]
  if (gone.length > 0) found.push(`Groups of the base that no row is in here: ${(0,src_text/* listText */.so)(gone)}.`)
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
  if (settings.cluster !== undefined) {
    found.push(
      `Limits heed that rows of one ${settings.cluster} are alike; the intervals in the tables take every row for one of its own.`,
    )
  }
  if (fourFifths.some(metric => settings.limits?.[metric]?.min === 0.8)) {
    found.push(
      '0.8 is a screening rule of US employment law (29 CFR 1607.4(D)); keeping it is no proof of compliance.',
    )
  }
  return found
}


/***/ })

};
