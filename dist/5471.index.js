export const id = 5471;
export const ids = [5471];
export const modules = {

/***/ 84314:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dl: () => (/* binding */ isSameFile),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   Xn: () => (/* binding */ findBaseline)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);

                                                 

/** Where the predictions to compare with are, or why there are none. */
                      
                                                                          
                                    
                                                                         
                                                           
                                                                         

/**
 * Finds the predictions that `baseline` names: `base` for those at the same path in the base revision, a path,
 * or `none`. A path is read from the base where it is there: a change cannot move what it is compared with.
 *
 * Throws a `ConfigError` for a path that is in neither.
 */
async function findBaseline(
  baseline        ,
  predictions        ,
  context                                ,
)                    {
  if (baseline === 'none') return { kind: 'none', reason: '`baseline` is `none`' }
  const wanted = baseline === 'base' ? predictions : baseline
  if (context.base !== undefined) {
    try {
      const revision = await context.base()
      const paths = await revision.list([wanted])
      if (paths.length > 0) return { kind: 'files', revision, paths, label: revision.label }
    } catch (error) {
      if (baseline === 'base') return unreadable(error)
    }
  }
  if (baseline === 'base') {
    const reason =
      context.base === undefined
        ? 'there is no base to compare with'
        : `${predictions} is not in the base: there is nothing to compare with yet`
    return { kind: 'none', reason }
  }
  const paths = await context.head.list([baseline])
  if (paths.length === 0)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`baseline\`: no file matches ${baseline}`, {
      remedy: 'name a file of predictions, `base` for those of the base revision, or `none`',
    })
  return { kind: 'files', revision: context.head, paths, label: baseline }
}

/** What went wrong with the base, for its claims; a bug is thrown on. */
function unreadable(error         )                                    {
  if (!(error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbityError */ .M7)) throw error
  const { message, remedy } = error
  return { kind: 'unreadable', reason: message, ...(remedy === undefined ? {} : { remedy }) }
}

/** Whether two tables are the same bytes. */
function isSameFile(a                       , b                       )          {
  return a.length === b.length && a.every(({ sha256 }, i) => sha256 === b[i] .sha256)
}


/***/ }),

/***/ 51982:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readColumns)
/* harmony export */ });
/* unused harmony export Columns */
/* harmony import */ var _tables_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85707);
                                             


                                                       

/** Whole columns in memory: 4 bytes a row for a category, 8 for a number and a key. */
class Columns {
  rows = 0
           reader             
          capacity = 1024
                   kept          

  constructor(wants                 ) {
    this.reader = new _tables_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .TableReader */ .k(wants)
    this.kept = this.reader.columns.map(column => grown(column          , this.capacity))
  }

  add(batch       )       {
    const needed = this.rows + batch.rows
    if (needed > this.capacity) {
      this.capacity = Math.max(this.capacity * 2, needed)
      for (const [i, column] of this.kept.entries()) this.kept[i] = grown(column, this.capacity)
    }
    for (const [i, kept] of this.kept.entries()) {
      const from = batch.columns[i]          
      for (const [name, array] of arrays(kept))
        array.set(arrayOf(from, name).subarray(0, batch.rows)         , this.rows)
    }
    this.rows = needed
  }

  /** Codes of a category column, and the texts that they stand for. Undefined for a column that was not wanted. */
  category(name                    )                                                                   {
    const column = this.find(name, 'category')
    return column?.as === 'category'
      ? { codes: column.codes.subarray(0, this.rows), dictionary: column.dictionary }
      : undefined
  }

  numbers(name                    )                           {
    const column = this.find(name, 'number')
    return column?.as === 'number' ? column.values.subarray(0, this.rows) : undefined
  }

  keys(name                    )                                                      {
    const column = this.find(name, 'key')
    return column?.as === 'key'
      ? { high: column.high.subarray(0, this.rows), low: column.low.subarray(0, this.rows) }
      : undefined
  }

          find(name                    , as              )                     {
    return this.kept.find(column => column.name === name && column.as === as)
  }
}

/** Reads the files, parts of one table, into memory. Throws a `DataError` for one that cannot be read honestly. */
async function readColumns(
  revision          ,
  paths                   ,
  wants                 ,
  signal             ,
)                                                     {
  const columns = new Columns(wants)
  const files               = []
  for (const path of paths) {
    const source = await revision.open(path)
    files.push(await columns.reader.read(source, path, batch => columns.add(batch), signal))
  }
  return { columns, files }
}

                                                     

function arrays(column        )                                  {
  switch (column.as) {
    case 'category':
      return [['codes', column.codes]]
    case 'number':
      return [['values', column.values]]
    case 'key':
      return [
        ['high', column.high],
        ['low', column.low],
      ]
  }
}

function arrayOf(column        , name        )         {
  return (column                                     )[name] 
}

/** The column with longer arrays and what they held. The dictionary is the reader's own: it grows there. */
function grown(column        , capacity        )         {
  const longer = arrays(column).map(([name, array]) => {
    const bigger = new (array.constructor                                  )(capacity)
    bigger.set(array.subarray(0, capacity)         )
    return [name, bigger]
  })
  return { ...column, ...Object.fromEntries(longer) }
}


/***/ }),

/***/ 25074:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ predictionFiles)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34805);


/** The files of predictions, which are the parts of one table. Throws a `ConfigError` where there is none. */
async function predictionFiles(pattern        , head          )                                 {
  const [first, ...others] = await head.list([pattern])
  if (first !== undefined) return [first, ...others]
  throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`\`predictions\`: no file matches ${pattern}`, {
    remedy:
      'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
  })
}


/***/ }),

/***/ 59221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PP: () => (/* binding */ isEmptyKey),
/* harmony export */   Vw: () => (/* binding */ RowIndex),
/* harmony export */   wj: () => (/* binding */ KeySet)
/* harmony export */ });
                                                

                                             

/** The key that an empty field has: the FNV-1a hash of no bytes. */
const [emptyHigh, emptyLow] = [0xcbf29ce4, 0x84222325]

function isEmptyKey(high        , low        )          {
  return high === emptyHigh && low === emptyLow
}

/** The ids of all rows that have one, as 64-bit hashes: 8 bytes a row. */
class KeySet {
          hashes = new BigUint64Array(1024)
          size = 0

  add(column        , rows        )       {
    while (this.size + rows > this.hashes.length) {
      const bigger = new BigUint64Array(this.hashes.length * 2)
      bigger.set(this.hashes)
      this.hashes = bigger
    }
    const halves = new Uint32Array(this.hashes.buffer)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [column.high[row] , column.low[row] ]
      if (isEmptyKey(high, low)) continue
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

/** From a key to the first row that has it: 8 to 16 bytes a row besides the keys. */
class RowIndex {
  /** Rows with the key of an earlier row. */
  duplicates = 0
  /** Rows without a key. */
  empty = 0
                   keys        
  /** Open addressing: a row, or −1. At most half full. */
                   slots            

  constructor(keys        ) {
    this.keys = keys
    const rows = keys.high.length
    this.slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(rows, 1) * 2))).fill(-1)
    for (let row = 0; row < rows; row++) {
      const [high, low] = [keys.high[row] , keys.low[row] ]
      if (isEmptyKey(high, low)) {
        this.empty++
        continue
      }
      const slot = this.slot(high, low)
      if (this.slots[slot]  >= 0) this.duplicates++
      else this.slots[slot] = row
    }
  }

  /** The first row with the key, or −1. */
  find(high        , low        )         {
    if (isEmptyKey(high, low)) return -1
    return this.slots[this.slot(high, low)] 
  }

  /** Where the key is, or would be. */
          slot(high        , low        )         {
    const { keys, slots } = this
    const mask = slots.length - 1
    for (let slot = (low ^ (low >>> 15)) & mask; ; slot = (slot + 1) & mask) {
      const row = slots[slot] 
      if (row < 0 || (keys.high[row] === high && keys.low[row] === low)) return slot
    }
  }
}


/***/ }),

/***/ 85686:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fq: () => (/* binding */ notesWithoutBase),
/* harmony export */   ki: () => (/* binding */ withoutBase),
/* harmony export */   q7: () => (/* binding */ notMeasured)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26317);

                                             

/** Why there is nothing to compare with. */
                                                         

/** The numbers of a claim on a change that is not measured. */
const notMeasured = {
  judge: 'interval',
  value: null,
  interval: null,
  baseline: null,
  change: null,
  groups: [],
  leftOut: [],
}                         

/**
 * The words of a claim on a change. A first push has no base: that is no failing. A base that cannot be read is.
 *
 * @param n rows that the claim is of.
 */
function withoutBase(
  base        ,
  n        ,
)                                                              {
  if (base.kind === 'none')
    return { verdict: 'skipped', fact: 'no baseline', n, reason: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`No baseline: ${base.reason}`) }
  const readable = 'predictions in the base that can be read, or `baseline: none`'
  return {
    verdict: 'not-computable',
    n,
    reason: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The base cannot be compared with: ${base.reason}`),
    remedy: base.remedy === undefined ? readable : `${readable}; ${base.remedy}`,
  }
}

/** What a reader has to know of it: nothing where no base was asked for. */
function notesWithoutBase(base        , baseline        )           {
  if (base.kind === 'none')
    return baseline === 'none' ? [] : [(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`Not compared with a base: ${base.reason}`)]
  const todo = base.remedy === undefined ? '' : ` To do: ${base.remedy}.`
  return [`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sentence */ .em)(`The base could not be read: ${base.reason}`)}${todo}`]
}


/***/ }),

/***/ 85949:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ outcomesOf)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34805);
/* harmony import */ var _tables_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75898);



/** What the codes of the label and of the prediction column mean. */
                           
                          
                            
                                                                                                           
                     
                          
                                                  
                         
                              
                                   
                  
 

/** More distinct labels than this are no labels. */
const mostClasses = 20

/** Pairs of labels that say themselves which one is counted. */
const plain                                                             = [
  ['0', '1'],
  ['-1', '1'],
  ['false', 'true'],
]

/**
 * Gives the labels a meaning: which spellings are one label, and which one is counted as positive.
 * Throws a `ConfigError` where that has to be said by `positive-label`.
 */
function outcomesOf(
  settings                                                                  ,
  labels                   ,
  predictions                   ,
  rows        ,
  base                                                                = { labels: [], predictions: [] },
)           {
  const asked = settings['positive-label']
  const all = [labels, predictions, base.labels, base.predictions]
  const resolved = (0,_tables_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .resolveLabels */ .i)(...all, ...(asked === undefined ? [] : [[asked]]))
  const [ofLabel, ofPrediction, ofBaseLabel, ofBasePrediction] = resolved.codes                
  const codes = {
    ofLabel: ofLabel ,
    ofPrediction: ofPrediction ,
    ofBaseLabel: ofBaseLabel ,
    ofBasePrediction: ofBasePrediction ,
  }
  const present = [...new Set([...codes.ofLabel, ...codes.ofPrediction])].filter(index => index >= 0)
  const names = present.map(index => resolved.classes[index] ).sort()
  // Where nearly every row has a label of its own the column may hold anything, also a person's name.
  const shown =
    rows < _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .minCell */ .hF * names.length ? (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(names.length, 'distinct value') : (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .listText */ .so)(names, mostClasses)
  if (present.length > mostClasses) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(
      `\`label\` and \`prediction\`: ${settings.label} and ${settings.prediction} hold ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(present.length)} distinct values; decisions hold at most ${mostClasses}`,
      { remedy: 'name the column of decisions; a column of probabilities is the `score`' },
    )
  }
  if (asked !== undefined) {
    const positive = resolved.codes[4] [0] 
    if (!present.includes(positive)) {
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`\`positive-label\`: \`${asked}\` does not occur; the labels are ${shown}`)
    }
    return { classes: resolved.classes, ...codes, positive }
  }
  const pair = plain.find(pair => names.length > 0 && names.every(name => pair.includes(name)))
  if (pair === undefined) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`\`positive-label\` is needed: which of ${shown} is counted?`)
  }
  // A file in which nobody is positive is measured as it stands: its rates are 0, or not computable.
  const positive = resolved.classes.indexOf(pair[1])
  return {
    classes: positive < 0 ? [...resolved.classes, pair[1]] : resolved.classes,
    ...codes,
    positive: positive < 0 ? resolved.classes.length : positive,
  }
}


/***/ }),

/***/ 89045:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ pairingNotes),
/* harmony export */   X: () => (/* binding */ Pairing)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(26317);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(59221);



/** How the rows of a base and a head came together. */
                               
                       
                                                                    
                  
                  
                
                                                                
                                            
                            
                                         
 

/**
 * Finds for each row of the head, one after the other, the row of the base that is the same: by the id, or
 * without ids by position. Of rows that share an id the first counts.
 */
class Pairing {
                   index           
                   rows        
  /** Whether a row of the base has its partner already. */
                   taken            
          seen = 0
          paired = 0
          duplicates = 0
          lacking = 0

  /** @param keys of the base's rows, or undefined to pair by position. */
  constructor(rows        , keys                                          ) {
    this.rows = rows
    this.taken = new Uint8Array(keys === undefined ? 0 : rows)
    if (keys !== undefined) this.index = new _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .RowIndex */ .Vw(keys)
  }

  /** The base's row for the next row of the head, or −1. The key is of that row, where rows have one. */
  next(high = 0, low = 0)         {
    const position = this.seen++
    if (this.index === undefined) {
      if (position >= this.rows) return -1
      this.paired++
      return position
    }
    if ((0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .isEmptyKey */ .PP)(high, low)) {
      this.lacking++
      return -1
    }
    const row = this.index.find(high, low)
    if (row < 0) return -1
    if (this.taken[row] === 1) {
      this.duplicates++
      return -1
    }
    this.taken[row] = 1
    this.paired++
    return row
  }

  facts()               {
    return {
      by: this.index === undefined ? 'position' : 'id',
      baseRows: this.rows,
      headRows: this.seen,
      paired: this.paired,
      duplicates: { base: this.index?.duplicates ?? 0, head: this.duplicates },
      lacking: { base: this.index?.empty ?? 0, head: this.lacking },
    }
  }
}

/**
 * What a reader has to know of a comparison, a sentence each.
 *
 * @param compared rows on which both models are compared. @param changedLabels rows whose true label differs.
 */
function pairingNotes(
  { by, baseRows, headRows, paired, duplicates, lacking }              ,
  {
    label,
    id,
    compared,
    changedLabels,
  }                                                                         ,
)           {
  const how = by === 'id' ? `joined by ${id}` : 'joined by position: every label agrees'
  const isWhole = compared === headRows && compared === baseRows
  const notes = [
    isWhole
      ? `Compared with ${label} on the same ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .plural */ .LS)(compared, 'row')}, ${how}.`
      : `The test set changed: compared with ${label} on the ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .countText */ .lT)(compared)} common rows, ${how}.`,
  ]
  const onlyHead = headRows - paired - duplicates.head - lacking.head
  const onlyBase = baseRows - paired - duplicates.base - lacking.base
  if (onlyHead > 0 || onlyBase > 0)
    notes.push(`${rowsText(onlyHead)} only here, ${rowsText(onlyBase)} only in ${label}.`)
  if (changedLabels > 0)
    notes.push(`${rowsText(changedLabels)} have another true label in ${label} and are not compared.`)
  for (const [where, count] of [
    ['here', duplicates.head],
    [`in ${label}`, duplicates.base],
  ]         )
    if (count > 0)
      notes.push(
        `${rowsText(count)} ${where} have the ${id} of an earlier row; the first of each is compared.`,
      )
  if (lacking.head > 0 || lacking.base > 0)
    notes.push(`${rowsText(lacking.head)} here and ${rowsText(lacking.base)} in ${label} have no ${id}.`)
  return notes
}

const rowsText = (count        ) => `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .peopleText */ .Dp)(count)} ${count === 1 ? 'row' : 'rows'}`


/***/ }),

/***/ 12032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ JoinedLabels),
/* harmony export */   e: () => (/* binding */ whyNotSame)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(26317);

                                                

/** The true labels of rows that were joined, each as base and head have it. */
class JoinedLabels {
  /** Rows whose labels differ. */
  changed = 0
          rows = 0
                   here = new Map                ()
                   inBase = new Map                ()

  add(label        , baseLabel        , rows = 1)       {
    count(this.here, label, rows)
    count(this.inBase, baseLabel, rows)
    this.rows += rows
    if (label !== baseLabel) this.changed += rows
  }

  /**
   * Whether labels that should be of the same rows agree by less than half of what they could beyond chance (the
   * kappa of Cohen 1960): an id that counts the lines of a shuffled file names other rows.
   */
  get areByChance()          {
    let chance = 0
    for (const [label, rows] of this.here) chance += (rows / this.rows) * (this.inBase.get(label) ?? 0)
    return this.rows - this.changed - chance < (this.rows - chance) / 2
  }
}

/** Chance hardly makes amounts agree: those beyond so many need no counting, and no memory. */
const mostLabels = 10_000

function count(labels                     , label        , rows        )       {
  const known = labels.get(label)
  if (known !== undefined || labels.size < mostLabels) labels.set(label, (known ?? 0) + rows)
}

/** What is known of rows that were joined. */
                         
                     
                                                
                  
                      
                                                                            
                   
                                                                                                    
                   
             
                     
               
 

/**
 * Why joined rows are not shown to be the same, so that the models are compared as on two samples; undefined
 * where they are. By an id, most have to have their label; by position all, and their groups, in an order that
 * does not follow from these.
 */
function whyNotSame(joined        )                     {
  const { facts, compared, labels, regrouped, isSorted, id, label } = joined
  const { by, baseRows, headRows } = facts
  if (by === 'position') {
    const isSame = baseRows === headRows && labels.changed === 0 && regrouped === 0
    if (isSame && !isSorted) return undefined
    const sorted = isSame ? ', being sorted by their labels' : ''
    return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(headRows, 'row')} here and ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .countText */ .lT)(baseRows)} of ${label} cannot be told to be the same${sorted}; an \`id\` column would join them`
  }
  if (labels.areByChance)
    return `rows of the same ${id} agree in their true label hardly more than by chance: ${id} does not name the same rows`
  if (compared * 2 >= Math.min(baseRows, headRows)) return undefined
  return `only ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .peopleText */ .Dp)(compared)} of ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .plural */ .LS)(headRows, 'row')} have the ${id} and the true label of a row of ${label}`
}


/***/ }),

/***/ 31060:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KM: () => (/* binding */ kappa),
/* harmony export */   Ls: () => (/* binding */ positiveLikelihoodRatio),
/* harmony export */   Qo: () => (/* binding */ adjustedBalancedAccuracy),
/* harmony export */   _b: () => (/* binding */ matthews),
/* harmony export */   nw: () => (/* binding */ negativeLikelihoodRatio),
/* harmony export */   q2: () => (/* binding */ balancedAccuracy),
/* harmony export */   z$: () => (/* binding */ kappaWeights)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(664);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36421);
                                          



/**
 * The mean of the recalls. Classes without rows are left out, as in scikit-learn; where fewer than two classes
 * have rows there is nothing to balance, and it is undefined.
 */
function balancedAccuracy(confusion           )        {
  return balanced(confusion, recall => recall)
}

/** Balanced accuracy between chance, which is 0, and 1. */
function adjustedBalancedAccuracy(confusion           )        {
  return balanced(confusion, (recall, classes) => (recall - 1 / classes) / (1 - 1 / classes))
}

function balanced(confusion           , adjust                                             )        {
  const { hits, truth } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  let sum = 0
  let classes = 0
  for (let code = 0; code < hits.length; code++) {
    if (!(truth[code] > 0)) continue
    sum += hits[code] / truth[code]
    classes++
  }
  return classes < 2
    ? (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('rows of fewer than two classes')
    : { value: adjust(sum / classes, classes) }
}

/** The correlation of the true and the predicted class (Matthews 1975; of many classes Gorodkin 2004). */
function matthews(confusion           )        {
  const { hits, truth, prediction, total } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  let covariance = 0
  let truthVariance = 0
  let predictionVariance = 0
  for (let code = 0; code < hits.length; code++) {
    covariance += hits[code] * total - truth[code] * prediction[code]
    truthVariance += truth[code] * (total - truth[code])
    predictionVariance += prediction[code] * (total - prediction[code])
  }
  if (!(truthVariance > 0)) return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('rows of fewer than two classes')
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(
    covariance,
    Math.sqrt(truthVariance) * Math.sqrt(predictionVariance),
    'predictions of fewer than two classes',
  )
}

/** How far apart the classes of two codes are: 1, the distance of the codes, or its square. */
const kappaWeights = {
  none: () => 1,
  linear: (steps        ) => steps,
  quadratic: (steps        ) => steps ** 2,
}                                                    

/**
 * Agreement beyond chance (Cohen 1960; weighted Cohen 1968). Linear and quadratic weights take the order of the
 * codes for the order of the classes.
 */
function kappa(confusion           , weightOf                           )        {
  const { size, cells } = confusion
  const { truth, prediction, total } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  let observed = 0
  let expected = 0
  for (let t = 0; t < size; t++) {
    for (let p = 0; p < size; p++) {
      if (t === p) continue
      const weight = weightOf(Math.abs(t - p))
      observed += weight * cells[t * size + p]
      expected += (weight * truth[t] * prediction[p]) / total
    }
  }
  if (!(expected > 0)) return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('the truth and the predictions are of one class')
  return { value: 1 - observed / expected }
}

/** How much more often positives than negatives are predicted positive (Altman and Bland 1994). */
function positiveLikelihoodRatio({ cells: [tn, fp, fn, tp] }           )        {
  return likelihoodRatio(tp, fp, fn + tp, tn + fp, 'no negatives are predicted positive')
}

/** How much more often positives than negatives are predicted negative. */
function negativeLikelihoodRatio({ cells: [tn, fp, fn, tp] }           )        {
  return likelihoodRatio(fn, tn, fn + tp, tn + fp, 'no negatives are predicted negative')
}

function likelihoodRatio(
  ofPositives        ,
  ofNegatives        ,
  positives        ,
  negatives        ,
  reason        ,
)        {
  if (!(positives > 0)) return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('no positives')
  if (!(negatives > 0)) return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('no negatives')
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(ofPositives / positives, ofNegatives / negatives, reason)
}


/***/ }),

/***/ 16140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EO: () => (/* binding */ topOfMany),
/* harmony export */   II: () => (/* binding */ binsOf),
/* harmony export */   P8: () => (/* binding */ reliability),
/* harmony export */   Ph: () => (/* binding */ topOfTwo),
/* harmony export */   j1: () => (/* binding */ expectedError),
/* harmony export */   pW: () => (/* binding */ maximumError)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6796);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36421);
                                          

                                         


/** What was forecast and what came true, by row: a probability, and 1 or 0. */
                           
                           
                     
 

/** Bins of probabilities of equal width: the sums of the rows in each by their weights. */
                              
                      
                           
                       
 

/**
 * The bin of each probability, from 0: bin b of M holds those above b/M, up to and with (b+1)/M; the first holds
 * 0 too.
 */
function binsOf(probability              , bins        )             {
  const binOfRow = new Uint8Array(probability.length)
  for (let row = 0; row < binOfRow.length; row++)
    binOfRow[row] = Math.min(Math.max(Math.ceil(probability[row] * bins) - 1, 0), bins - 1)
  return binOfRow
}

/** The data of a reliability diagram (Murphy and Winkler 1977). */
function reliability(
  { probability, outcome }          ,
  binOfRow            ,
  bins        ,
  weights               ,
)              {
  const sums = {
    weight: new Float64Array(bins),
    probability: new Float64Array(bins),
    outcome: new Float64Array(bins),
  }
  for (let i = 0; i < binOfRow.length; i++) {
    const bin = binOfRow[i]
    const weight = weights === undefined ? 1 : weights[i]
    sums.weight[bin] += weight
    sums.probability[bin] += weight * probability[i]
    sums.outcome[bin] += weight * outcome[i]
  }
  return sums
}

/** The mean distance between what was forecast and what came true, of the bins by their weight (Naeini et al. 2015). */
function expectedError({ weight, probability, outcome }             )        {
  let sum = 0
  for (let bin = 0; bin < weight.length; bin++) sum += Math.abs(outcome[bin] - probability[bin])
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quotient */ .y)(
    sum,
    weight.reduce((total, w) => total + w, 0),
    'no rows',
  )
}

/** The largest distance of any bin that has rows. */
function maximumError({ weight, probability, outcome }             )        {
  let largest = 0
  for (let bin = 0; bin < weight.length; bin++)
    if (weight[bin] > 0) largest = Math.max(largest, Math.abs(outcome[bin] - probability[bin]) / weight[bin])
  return { value: largest }
}

/** The probability of the likelier of two classes and whether it is the true one; 0.5 stands for the positive. */
function topOfTwo({ truth, score }        )           {
  const probability = new Float64Array(truth.length)
  const outcome = (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .M)(truth.length, row => {
    const isPositive = score [row] >= 0.5
    probability[row] = isPositive ? score [row] : 1 - score [row]
    return isPositive === (truth[row] === 1)
  })
  return { probability, outcome }
}

/** The probability of the likeliest class, the first of equals, and whether it is the true one. */
function topOfMany({ truth, probabilities }        )           {
  const probability = new Float64Array(truth.length)
  const outcome = (0,_column_js__WEBPACK_IMPORTED_MODULE_1__/* .flags */ .M)(truth.length, row => {
    let top = 0
    for (let code = 1; code < probabilities .length; code++)
      if (probabilities [code][row] > probabilities [top][row]) top = code
    probability[row] = probabilities [top][row]
    return top === truth[row]
  })
  return { probability, outcome }
}


/***/ }),

/***/ 74568:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Aj: () => (/* binding */ classMetrics),
/* harmony export */   TS: () => (/* binding */ rate),
/* harmony export */   lD: () => (/* binding */ classMetric),
/* harmony export */   s5: () => (/* binding */ ofConfusion)
/* harmony export */ });
/* harmony import */ var _agreement_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(31060);
/* harmony import */ var _class_shares_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51269);
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6796);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(664);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(36421);
                                          




                                                                       
                                         


const share = [0, 1]         

/** A share of the rows, or of those of one class, that are predicted right, or wrong. */
function rate(title        , isRight         , among         )          {
  return {
    title,
    higherIsBetter: isRight,
    range: share,
    needs: 'prediction',
    change: 'rate',
    among,
    perRow: ({ truth, prediction }        ) =>
      (0,_column_js__WEBPACK_IMPORTED_MODULE_0__/* .column */ .f)(truth.length, row => ((truth[row] === prediction [row]) === isRight ? 1 : 0)),
    of: confusion => {
      const { hits, truth } = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_1__/* .marginsOf */ .p)(confusion)
      let right = 0
      let wrong = 0
      for (let code = 0; code < hits.length; code++) {
        if (among !== undefined && among !== code) continue
        right += hits[code]
        wrong += truth[code] - hits[code]
      }
      return (0,_value_js__WEBPACK_IMPORTED_MODULE_2__/* .quotient */ .y)(isRight ? right : wrong, right + wrong, reasonWithout(among, confusion.size))
    },
  }
}

function reasonWithout(among                    , classes        )         {
  if (among === undefined) return 'no rows'
  if (classes > 2) return 'no rows of the class'
  return among === 1 ? 'no positives' : 'no negatives'
}

/** Of the confusion matrix, the higher the better. */
function ofConfusion(
  title        ,
  range                           ,
  of                                 ,
)              {
  return { title, higherIsBetter: true, range, needs: 'prediction', change: 'confusion', of }
}

/** The metric of one class against the rest, by the name of the share and the code of the class. */
function classMetric(name                , code        )                 {
  const { title } = _class_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .classShares */ .t$[name]
  if (name === 'recall') return rate(title, true, code)
  return ofConfusion(title, share, confusion => (0,_class_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .ofClass */ .SM)(_class_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .classShares */ .t$[name], confusion, code))
}

/** The metrics of predicted classes that two and more classes share. */
const classMetrics                                           = {
  accuracy: rate('accuracy', true),
  zero_one_loss: rate('error rate', false),
  /** Of one label a row the same as `zero_one_loss`. */
  hamming_loss: rate('Hamming loss', false),
  balanced_accuracy: ofConfusion('balanced accuracy', share, _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .balancedAccuracy */ .q2),
  balanced_accuracy_adjusted: ofConfusion('adjusted balanced accuracy', [-1, 1], _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .adjustedBalancedAccuracy */ .Qo),
  matthews_corrcoef: ofConfusion('Matthews correlation', [-1, 1], _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .matthews */ ._b),
  cohen_kappa: ofConfusion('Cohen’s kappa', [-1, 1], confusion => (0,_agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappa */ .KM)(confusion, _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappaWeights */ .z$.none)),
  cohen_kappa_linear: ofConfusion('linear kappa', [-1, 1], confusion =>
    (0,_agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappa */ .KM)(confusion, _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappaWeights */ .z$.linear),
  ),
  cohen_kappa_quadratic: ofConfusion('quadratic kappa', [-1, 1], confusion =>
    (0,_agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappa */ .KM)(confusion, _agreement_js__WEBPACK_IMPORTED_MODULE_4__/* .kappaWeights */ .z$.quadratic),
  ),
  ...Object.fromEntries(
    Object.entries(_class_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .classShares */ .t$).flatMap(([name, of]) =>
      Object.entries(_class_shares_js__WEBPACK_IMPORTED_MODULE_3__/* .averages */ .Ln).map(([average, averageOf]) => [
        `${name}_${average}`,
        ofConfusion(`${average} ${of.title}`, share, confusion => averageOf(of, confusion)),
      ]),
    ),
  ),
}


/***/ }),

/***/ 51269:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ averages),
/* harmony export */   SM: () => (/* binding */ ofClass),
/* harmony export */   t$: () => (/* binding */ classShares)
/* harmony export */ });
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(664);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(36421);
                                          



/**
 * A measure of one class against the rest, `hit tp / (hit tp + missed fn + mistaken fp)`. Precision, recall,
 * F-beta (van Rijsbergen 1979) and the Jaccard index are all of this form.
 */
                             
               
             
                
                  
                       
                
 

const precision = { title: 'precision', hit: 1, missed: 0, mistaken: 1, reason: 'no predicted positives' }
const recall = { title: 'recall', hit: 1, missed: 1, mistaken: 0, reason: 'no positives' }
const neither = 'no positives or predicted positives'

function fBeta(beta        )             {
  return {
    title: beta === 1 ? 'F1 score' : `F${beta} score`,
    hit: 1 + beta ** 2,
    missed: beta ** 2,
    mistaken: 1,
    reason: neither,
  }
}

/** By the names of scikit-learn. */
const classShares = {
  precision,
  recall,
  f1: fBeta(1),
  'fbeta0.5': fBeta(0.5),
  fbeta2: fBeta(2),
  jaccard: { title: 'Jaccard index', hit: 1, missed: 1, mistaken: 1, reason: neither },
}                                     
                                                     

/**
 * The share of one class.
 *
 * @example ofClass(classShares.f1, confusion, 1) // { value: 0.6667 }
 */
function ofClass(share            , confusion           , code        )        {
  const margins = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(numerator(share, margins, code), denominator(share, margins, code), share.reason)
}

function numerator({ hit }            , { hits }         , code        )         {
  return hit * hits[code]
}

function denominator(share            , { hits, truth, prediction }         , code        )         {
  return (
    share.hit * hits[code] +
    share.missed * (truth[code] - hits[code]) +
    share.mistaken * (prediction[code] - hits[code])
  )
}

/**
 * The mean over the classes (`macro`), over the rows' true classes (`weighted`), or the share of all classes'
 * hits and errors together (`micro`).
 *
 * In a mean a class that is 0/0 counts as 0, as is scikit-learn's default: a class that neither the truth nor
 * the predictions have pulls `macro` down, and one that the predictions lack has a precision of 0.
 */
const averages = { macro, micro, weighted }         

function macro(share            , confusion           )        {
  return averageBy(share, (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion), () => 1)
}

function weighted(share            , confusion           )        {
  const margins = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  return averageBy(share, margins, code => margins.truth[code])
}

function averageBy(share            , margins         , weightOf                          )        {
  if (!(margins.total > 0)) return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .undefinedAs */ .r)('no rows')
  let sum = 0
  let weights = 0
  for (let code = 0; code < margins.hits.length; code++) {
    const parts = denominator(share, margins, code)
    if (parts > 0) sum += (weightOf(code) * numerator(share, margins, code)) / parts
    weights += weightOf(code)
  }
  return { value: sum / weights }
}

function micro(share            , confusion           )        {
  const margins = (0,_confusion_js__WEBPACK_IMPORTED_MODULE_0__/* .marginsOf */ .p)(confusion)
  let parts = 0
  let hits = 0
  for (let code = 0; code < margins.hits.length; code++) {
    hits += numerator(share, margins, code)
    parts += denominator(share, margins, code)
  }
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_1__/* .quotient */ .y)(hits, parts, 'no rows')
}


/***/ }),

/***/ 6796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ flags),
/* harmony export */   f: () => (/* binding */ column)
/* harmony export */ });
/**
 * A column of so many rows, each by its number. `Float64Array.from` with a function takes ten times as long, as
 * it asks an iterator for every row.
 */
function column(rows        , of                         )               {
  const values = new Float64Array(rows)
  for (let row = 0; row < rows; row++) values[row] = of(row)
  return values
}

/** A column of 1 and 0. */
function flags(rows        , isSo                          )             {
  const values = new Uint8Array(rows)
  for (let row = 0; row < rows; row++) values[row] = isSo(row) ? 1 : 0
  return values
}


/***/ }),

/***/ 664:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ marginsOf),
/* harmony export */   w: () => (/* binding */ confusionOf)
/* harmony export */ });
/* harmony import */ var _sums_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76374);


/** How often each class was taken for each: `cells[truth * size + prediction]` is a weight of rows. */
                            
              
                     
 

/**
 * Counts the rows, or their weights, by the codes of the true and the predicted class, each below `size`.
 *
 * @example
 * confusionOf(Int32Array.of(0, 1, 1), Int32Array.of(0, 1, 0), 2).cells // [1, 0, 1, 1]
 */
function confusionOf(
  truth                           ,
  prediction                           ,
  size        ,
  weights               ,
)            {
  const cells = new Float64Array(size * size)
  if (weights === undefined) {
    for (let i = 0; i < truth.length; i++) cells[truth[i] * size + prediction[i]]++
    return { size, cells }
  }
  const sums = new _sums_js__WEBPACK_IMPORTED_MODULE_0__/* .Sums */ .F()
  sums.grow(cells.length)
  for (let i = 0; i < truth.length; i++) sums.add(truth[i] * size + prediction[i], weights[i])
  for (let i = 0; i < cells.length; i++) cells[i] = sums.at(i)
  return { size, cells }
}

/** The sums of a confusion matrix by true and by predicted class, its diagonal, and the sum of all. */
                          
                     
                          
                    
               
 

function marginsOf({ size, cells }           )          {
  const truth = new Float64Array(size)
  const prediction = new Float64Array(size)
  const hits = new Float64Array(size)
  let total = 0
  for (let t = 0; t < size; t++) {
    hits[t] = cells[t * size + t]
    for (let p = 0; p < size; p++) {
      const weight = cells[t * size + p]
      truth[t] += weight
      prediction[p] += weight
      total += weight
    }
  }
  return { truth, prediction, hits, total }
}


/***/ }),

/***/ 12619:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ gini),
/* harmony export */   DF: () => (/* binding */ partialAuc),
/* harmony export */   Fi: () => (/* binding */ curveOf),
/* harmony export */   cF: () => (/* binding */ averagePrecision),
/* harmony export */   fx: () => (/* binding */ precisionRecallAuc),
/* harmony export */   gJ: () => (/* binding */ kolmogorovSmirnov),
/* harmony export */   om: () => (/* binding */ rocAuc)
/* harmony export */ });
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36421);
                                          
                                         


/**
 * The ROC curve in weights: of the positives and of the negatives at and above each score, from the highest
 * down. Both start with 0, above all scores. Scores whose rows weigh nothing are no point of it.
 */
                        
                         
                         
 

/**
 * The curve of ranked rows under any weights, in one pass. `isPositive` is 1 or 0 by row.
 *
 * @example
 * const ranked = rank(Float64Array.of(0.9, 0.7, 0.4, 0.1))
 * curveOf(ranked, Uint8Array.of(1, 0, 1, 0)) // { positives: [0, 1, 1, 2, 2], negatives: [0, 0, 1, 1, 2] }
 */
function curveOf(
  { rows, isLast, distinct }        ,
  isPositive            ,
  weights               ,
)        {
  const above = [0, 0]
  const positives = new Float64Array(distinct + 1)
  const negatives = new Float64Array(distinct + 1)
  let point = 0
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i]
    above[isPositive[row]] += weights === undefined ? 1 : weights[row]
    if (isLast[i] === 0 || above[0] + above[1] === negatives[point] + positives[point]) continue
    point++
    negatives[point] = above[0]
    positives[point] = above[1]
  }
  return { positives: positives.subarray(0, point + 1), negatives: negatives.subarray(0, point + 1) }
}

/** Twice the area below the curve up to its point `to`, in pairs of a positive and a negative. */
function doubleArea({ positives, negatives }       , to        )         {
  let area = 0
  for (let i = 1; i <= to; i++) area += (negatives[i] - negatives[i - 1]) * (positives[i] + positives[i - 1])
  return area
}

/** The chance that a positive outranks a negative, a tie being half (Mann and Whitney 1947). */
function rocAuc(curve       )        {
  return ofBothClasses(
    curve,
    (positives, negatives) => doubleArea(curve, curve.positives.length - 1) / (2 * positives * negatives),
  )
}

/** Somers' D of the scores: 2 AUC - 1. */
function gini(curve       )        {
  return ofBothClasses(
    curve,
    (positives, negatives) => doubleArea(curve, curve.positives.length - 1) / (positives * negatives) - 1,
  )
}

/**
 * The area below the curve up to a false positive rate, between that of chance, which becomes 0.5, and the
 * largest, which becomes 1 (McClish 1989).
 */
function partialAuc(curve       , maxRate        )        {
  return ofBothClasses(curve, (positives, negatives) => {
    const limit = maxRate * negatives
    let last = 0
    while (curve.negatives[last + 1] <= limit) last++
    let area = doubleArea(curve, last)
    if (curve.negatives[last] < limit) {
      const step = (limit - curve.negatives[last]) / (curve.negatives[last + 1] - curve.negatives[last])
      const height = step * (curve.positives[last + 1] - curve.positives[last])
      area += (limit - curve.negatives[last]) * (2 * curve.positives[last] + height)
    }
    const chance = maxRate ** 2 / 2
    return (1 + (area / (2 * positives * negatives) - chance) / (maxRate - chance)) / 2
  })
}

/** The largest distance between the true and the false positive rate of any threshold (Kolmogorov, Smirnov). */
function kolmogorovSmirnov(curve       )        {
  return ofBothClasses(curve, (positives, negatives) => {
    let largest = 0
    for (let i = 0; i < curve.positives.length; i++)
      largest = Math.max(largest, curve.positives[i] / positives - curve.negatives[i] / negatives)
    return largest
  })
}

function ofBothClasses(curve       , compute                                                  )        {
  const positives = curve.positives.at(-1) 
  const negatives = curve.negatives.at(-1) 
  if (positives === 0) return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)('no positives')
  if (negatives === 0) return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)('no negatives')
  return { value: compute(positives, negatives) }
}

/** The precision at each score weighted by the recall that it adds, without interpolation, as in scikit-learn. */
function averagePrecision({ positives, negatives }       )        {
  let sum = 0
  for (let i = 1; i < positives.length; i++)
    sum += ((positives[i] - positives[i - 1]) * positives[i]) / (positives[i] + negatives[i])
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quotient */ .y)(sum, positives.at(-1) , 'no positives')
}

/**
 * The area below precision over recall, drawn with straight lines from a precision of 1 at a recall of 0. It is
 * too high where few scores differ (Davis and Goadrich 2006); `averagePrecision` is not.
 */
function precisionRecallAuc({ positives, negatives }       )        {
  let sum = 0
  let before = 1
  for (let i = 1; i < positives.length; i++) {
    const precision = positives[i] / (positives[i] + negatives[i])
    sum += ((positives[i] - positives[i - 1]) * (precision + before)) / 2
    before = precision
  }
  return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quotient */ .y)(sum, positives.at(-1) , 'no positives')
}


/***/ }),

/***/ 24451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   mm: () => (/* binding */ weightOf),
/* harmony export */   vi: () => (/* binding */ weigh)
/* harmony export */ });
/**
 * The sum of the values by their weights, with what rounding lost on the way (Neumaier 1974): as exact for a
 * million rows as for ten, in whatever order they come.
 */
function weigh(values              , weights               )         {
  let sum = 0
  let lost = 0
  for (let i = 0; i < values.length; i++) {
    const x = weights === undefined ? values[i] : weights[i] * values[i]
    const after = sum + x
    lost += Math.abs(sum) >= Math.abs(x) ? sum - after + x : x - after + sum
    sum = after
  }
  return sum + lost
}

/** The weight of so many rows: without weights, their number. */
function weightOf(rows        , weights               )         {
  return weights === undefined ? rows : weigh(weights)
}

/** The mean of the values by their weights; NaN where nothing has a weight. */
function mean(values              , weights               )         {
  return weigh(values, weights) / weightOf(values.length, weights)
}


/***/ }),

/***/ 85762:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ queryValues),
/* harmony export */   Y: () => (/* binding */ evaluator)
/* harmony export */ });
/* harmony import */ var _column_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6796);
/* harmony import */ var _confusion_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(664);
/* harmony import */ var _mean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24451);
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(36972);
/* harmony import */ var _value_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(36421);
                                          


                                      

                                      
                                             



/** The value under weights of the rows, or of the queries of a ranking. */
                                                        

                     
                                         
               
                                       
                                
                                             
             
                                                                                                        
                                              
 

/** The mean of a number that each row has of its own: 0 or 1 of a rate, else a loss. */
                                            
                         
                                      
                                                                             
                
                                                                                   
                                  
 

/** A smooth function of the confusion matrix. */
                                                
                     
                                 
 

/** Linear in the area below the ROC curve: `slope` is its change by that of the area. */
                                          
               
               
                                       
 

/** The mean over the queries, from their lists as ranked and at best; a query where it is null is left out. */
                                              
                 
                                                 
 

/** Whatever else the rows decide together. */
                                           
                
                                       
 

/**
 * A metric of how right predictions are. `change` names how its change between two models on the same rows is
 * tested: the means of a 0 or 1 (McNemar) and of a loss (paired t) by row, a function of the confusion matrix
 * (multinomial bootstrap), an area below the ROC curve (DeLong), a mean by query (paired t), and the rest by a
 * bootstrap of the rows.
 */
                                                                               

/**
 * Makes ready a metric of a sample: sorts, and computes what does not depend on weights. What comes back is one
 * pass over the rows (n log n for Kendall's tau), under the weights of the sample unless told others: a bootstrap
 * calls it with how often it drew each row, times the weight of the row where it has one.
 *
 * Undefined with a reason, and never 0 or NaN, where a column is missing or holds what the metric cannot be
 * of, and where it is 0/0.
 *
 * @example
 * const sample = new Prepared({ task: 'binary', truth: Int32Array.of(0, 1), score: Float64Array.of(0.2, 0.9) })
 * evaluator(accuracyMetrics.binary.roc_auc, sample)() // { value: 1 }
 */
function evaluator(metric                , prepared          )           {
  const { sample } = prepared
  const reason = prepared.lacks(metric.needs) ?? metric.refuses?.(sample)
  if (reason !== undefined) return () => (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)(reason)
  const evaluate = prepare(metric, prepared)
  return (weights = sample.weights) => {
    if (sample.truth.length === 0) return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)('no rows')
    if (weights !== undefined && !weights.some(weight => weight > 0))
      return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)('the rows have no weight')
    const value = evaluate(weights)
    return value.value === null || Number.isFinite(value.value) ? value : (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .undefinedAs */ .r)('not a finite number')
  }
}

function prepare(metric                , prepared          )           {
  switch (metric.change) {
    case 'rate':
    case 'loss':
      return metric.of === undefined ? rowMean(metric, prepared) : fromConfusion(metric.of, prepared)
    case 'confusion':
      return fromConfusion(metric.of, prepared)
    case 'query':
      return queryMean(metric, prepared)
    default:
      return metric.prepare(prepared)
  }
}

function rowMean({ perRow }         , { sample }          )           {
  const values = perRow(sample)
  return weights => ({ value: (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .mean */ .i2)(values, weights) })
}

function fromConfusion(of                   , prepared          )           {
  const { sample } = prepared
  const { truth, prediction } = sample
  return weights =>
    of(
      weights === sample.weights
        ? prepared.confusion
        : (0,_confusion_js__WEBPACK_IMPORTED_MODULE_2__/* .confusionOf */ .w)(truth, prediction , (0,_sample_js__WEBPACK_IMPORTED_MODULE_3__/* .classesOf */ .OX)(sample), weights),
    )
}

function queryMean(metric           , prepared          )           {
  const { queries, values } = queryValues(metric, prepared)
  return weights => {
    const ofQueries = weights && (0,_column_js__WEBPACK_IMPORTED_MODULE_4__/* .column */ .f)(queries.length, i => weights[queries[i]])
    return (0,_value_js__WEBPACK_IMPORTED_MODULE_0__/* .quotient */ .y)((0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .weigh */ .vi)(values, ofQueries), (0,_mean_js__WEBPACK_IMPORTED_MODULE_1__/* .weightOf */ .mm)(values.length, ofQueries), 'no query has one')
  }
}

/**
 * The values of the queries that have one, with their codes: of the truth alone it depends which these are, so
 * that two models have the same.
 */
function queryValues(
  { perQuery }           ,
  { lists, bestLists }          ,
)                                                {
  const found = lists.flatMap((list, query) => {
    const value = list.relevance.length === 0 ? null : perQuery(list, bestLists[query])
    return value === null ? [] : [{ query, value }]
  })
  return {
    queries: Int32Array.from(found, ({ query }) => query),
    values: Float64Array.from(found, ({ value }) => value),
  }
}


/***/ }),

/***/ 28986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  W: () => (/* binding */ Prepared)
});

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/calibration.js
var calibration = __webpack_require__(16140);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/confusion.js
var confusion = __webpack_require__(664);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/curve.js
var curve = __webpack_require__(12619);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/sample.js
var accuracy_sample = __webpack_require__(36972);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/lists.js
                                         


/** The rows of one query in an order. */
                       
                         
                                                                                                          
                   
 

/** The list of each query by its code; a code without rows has an empty one. */
function listsOf(ranked        , relevance                           , queries            )         {
  const starts = new Uint32Array((0,accuracy_sample/* countOf */.pq)(queries) + 1)
  for (let i = 0; i < queries.length; i++) starts[queries[i] + 1]++
  for (let q = 1; q < starts.length; q++) starts[q] += starts[q - 1]
  const sorted = new Float64Array(queries.length)
  const ends = new Uint32Array(queries.length)
  const scoreOf = new Uint32Array(starts.length - 1)
  const filled = starts.slice(0, -1)
  const ended = starts.slice(0, -1)
  let score = 1
  for (let i = 0; i < ranked.rows.length; i++) {
    const row = ranked.rows[i]
    const query = queries[row]
    sorted[filled[query]++] = relevance[row]
    if (scoreOf[query] !== score) ended[query]++
    scoreOf[query] = score
    ends[ended[query] - 1] = filled[query] - starts[query]
    score += ranked.isLast[i]
  }
  return Array.from(filled, (end, query) => ({
    relevance: sorted.subarray(starts[query], end),
    ends: ends.subarray(starts[query], ended[query]),
  }))
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/needs.js


/**
 * What a metric is of besides the truth: the predicted class or number, a score of any scale, a score that is
 * the probability of the positive class, or the probabilities of all classes.
 */
                                                                           

/**
 * The probabilities of a row may miss 1 by 0.01, as 0.33 three times does, and by what the doubles add to that.
 * Only the log loss divides it out.
 */
const sumTolerance = 0.01 + 1e-9

/** Why the sample has not what is needed; undefined where it has. */
function lacks(need      , sample        )                     {
  if (need === 'prediction') return lacksPredictions(sample)
  if (need === 'probabilities') return lacksProbabilities(sample)
  if (sample.score === undefined) return 'no scores'
  if (!sample.score.every(Number.isFinite)) return 'a score is not a finite number'
  if (need === 'probability' && !sample.score.every(isProbability)) return 'a score is not between 0 and 1'
  if (sample.task === 'ranking' && !sample.truth.every(relevance => relevance >= 0))
    return 'a relevance is not a number from 0'
  return undefined
}

const isProbability = (p        ) => p >= 0 && p <= 1

function lacksPredictions({ task, truth, prediction }        )                     {
  if (prediction === undefined) return 'no predictions'
  if (task !== 'regression') return undefined
  if (!truth.every(Number.isFinite)) return 'a true value is not a finite number'
  return prediction.every(Number.isFinite) ? undefined : 'a prediction is not a finite number'
}

function lacksProbabilities(sample        )                     {
  const { truth, probabilities } = sample
  if (probabilities === undefined) return 'no probabilities'
  if (probabilities.length !== (0,accuracy_sample/* classesOf */.OX)(sample)) return 'not every class has a probability'
  if (!probabilities.every(column => column.every(isProbability)))
    return 'a probability is not between 0 and 1'
  for (let i = 0; i < truth.length; i++) {
    let sum = 0
    for (const column of probabilities) sum += column[i]
    if (!(Math.abs(sum - 1) <= sumTolerance)) return 'the probabilities of a row do not add up to 1'
  }
  return undefined
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/ranked.js
var ranked = __webpack_require__(84985);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/prepared.js








/**
 * A sample with what its metrics share, made when the first of them asks for it: above all the orders of its
 * rows. Once they are sorted, a metric under other weights is one pass. The columns must not change meanwhile.
 *
 * A RangeError where the columns of the sample do not fit together.
 */
class Prepared {
           sample        
  #lacks = new Map                          ()
  #confusion            
  #curve        
  #topLabel           
  #byScore         
  #byClass           
  #byAnyClass         
  #byTruth         
  #byPrediction         
  #lists         
  #bestLists         

  constructor(sample        ) {
    (0,accuracy_sample/* checkSample */.Fq)(sample)
    this.sample = sample
  }

  /** Why the sample has not what is needed; undefined where it has. */
  lacks(need      )                     {
    if (!this.#lacks.has(need)) this.#lacks.set(need, lacks(need, this.sample))
    return this.#lacks.get(need)
  }

  /** Of predicted classes, under the weights of the sample. */
  get confusion()            {
    const { truth, prediction, weights } = this.sample
    this.#confusion ??= (0,confusion/* confusionOf */.w)(truth, prediction , (0,accuracy_sample/* classesOf */.OX)(this.sample), weights)
    return this.#confusion
  }

  /** Of two classes, under the weights of the sample. */
  get curve()        {
    const { truth, weights } = this.sample
    this.#curve ??= (0,curve/* curveOf */.Fi)(this.byScore, new Uint8Array(truth), weights)
    return this.#curve
  }

  /** Of two and more classes. */
  get topLabel()           {
    this.#topLabel ??= this.sample.task === 'binary' ? (0,calibration/* topOfTwo */.Ph)(this.sample) : (0,calibration/* topOfMany */.EO)(this.sample)
    return this.#topLabel
  }

  get byScore()         {
    this.#byScore ??= (0,ranked/* rank */.T)(this.sample.score )
    return this.#byScore
  }

  /** By the probability of each class. */
  get byClass()           {
    this.#byClass ??= this.sample.probabilities .map(column => (0,ranked/* rank */.T)(column))
    return this.#byClass
  }

  /** The probabilities of all classes in one order: that of class c in row i is at `c * rows + i`. */
  get byAnyClass()         {
    this.#byAnyClass ??= (0,ranked/* rank */.T)(joined(this.sample.probabilities ))
    return this.#byAnyClass
  }

  get byTruth()         {
    this.#byTruth ??= (0,ranked/* rank */.T)(this.sample.truth)
    return this.#byTruth
  }

  get byPrediction()         {
    this.#byPrediction ??= (0,ranked/* rank */.T)(this.sample.prediction )
    return this.#byPrediction
  }

  /** Of a ranking, by query, in the order of the scores. */
  get lists()         {
    const { truth, queries } = this.sample
    this.#lists ??= listsOf(this.byScore, truth, queries )
    return this.#lists
  }

  /** The same in the best order: the most relevant first. */
  get bestLists()         {
    const { truth, queries } = this.sample
    this.#bestLists ??= listsOf(this.byTruth, truth, queries )
    return this.#bestLists
  }
}

function joined(columns                         )               {
  const all = new Float64Array(columns.length * columns[0].length)
  for (const [c, column] of columns.entries()) all.set(column, c * column.length)
  return all
}


/***/ }),

/***/ 84985:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rank)
/* harmony export */ });
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);


/** Rows from the highest score down, and where one score ends. */
                         
                   
                                         
                    
                                             
                  
 

/** Sorts the rows by falling score. The scores are numbers; -0 is 0. */
function rank(scores                           )         {
  const plain = new Float64Array(scores)
  for (let i = 0; i < plain.length; i++) plain[i] += 0
  const rows = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .descending */ .r)(plain, plain.length)
  const isLast = new Uint8Array(rows.length)
  let distinct = 0
  for (let i = 0; i < rows.length; i++) {
    if (i + 1 < rows.length && plain[rows[i]] === plain[rows[i + 1]]) continue
    isLast[i] = 1
    distinct++
  }
  return { rows, isLast, distinct }
}


/***/ }),

/***/ 36972:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ checkSample),
/* harmony export */   OX: () => (/* binding */ classesOf),
/* harmony export */   pq: () => (/* binding */ countOf)
/* harmony export */ });
/** What is predicted: one of two classes, one of more, a number, or an order of the rows of each query. */
                                                                     

/** The truth and what a model says of it: columns of equal length, a row each. */
                         
            
                                                                                         
                                  
                                        
                                        
                                                                                                    
                      
                                              
                                         
                                                                         
                        
                                              
                      
     
                                                                                                              
                                                                                      
     
                  
 

/** @example classesOf({ task: 'binary', truth: Int32Array.of(1, 0) }) // 2 */
function classesOf({ classes = 2 }        )         {
  return classes
}

/** A RangeError where columns differ in length, a code is out of range or a weight is not a weight. */
function checkSample(sample        )       {
  const { task, truth, prediction, score, probabilities = [], weights, queries } = sample
  for (const column of [prediction, score, queries, ...probabilities])
    if (column !== undefined && column.length !== truth.length)
      throw new RangeError('the columns of a sample have a value for each row')
  if (task === 'binary' || task === 'multiclass') {
    checkCodes(truth, classesOf(sample))
    if (prediction !== undefined) checkCodes(prediction, classesOf(sample))
  }
  if (queries !== undefined) checkCodes(queries, Number.POSITIVE_INFINITY)
  if ((task === 'ranking') !== (queries !== undefined))
    throw new RangeError('the rows of a ranking, and no others, have queries')
  if (weights !== undefined) checkWeights(weights, queries === undefined ? truth.length : countOf(queries))
}

function checkCodes(codes                           , classes        )       {
  for (let i = 0; i < codes.length; i++)
    if (!(codes[i] >= 0 && codes[i] < classes))
      throw new RangeError('codes of classes and queries are from 0 to their number less 1')
}

function checkWeights(weights              , count        )       {
  if (weights.length !== count)
    throw new RangeError('there is a weight for each row, or each query of a ranking')
  for (let i = 0; i < weights.length; i++)
    if (!(weights[i] >= 0 && weights[i] < Number.POSITIVE_INFINITY))
      throw new RangeError('a weight is a number from 0')
}

/** How many codes there are: one more than the highest. */
function countOf(codes            )         {
  let count = 0
  for (let i = 0; i < codes.length; i++) if (codes[i] >= count) count = codes[i] + 1
  return count
}


/***/ }),

/***/ 32745:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ accuracyMetrics),
  z: () => (/* binding */ accuracyNameElsewhere)
});

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/agreement.js
var agreement = __webpack_require__(31060);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/calibration.js
var calibration = __webpack_require__(16140);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/calibration-metrics.js
                                          

                                                 
                                      
                                             

/**
 * The expected and the maximum calibration error of a forecast in 10 bins, and in 15 (Guo et al. 2017). `ending`
 * says in the names what is forecast.
 */
function calibrationErrors(
  ending                   ,
  needs      ,
  forecastOf                                  ,
)                                 {
  const error = (title        , bins        , of                                 )                 => ({
    title: ending === '' ? title : `${title} of the top label`,
    higherIsBetter: false,
    range: [0, 1],
    needs,
    change: 'rows',
    prepare: prepared => {
      const forecast = forecastOf(prepared)
      const binOfRow = (0,calibration/* binsOf */.II)(forecast.probability, bins)
      return weights => of((0,calibration/* reliability */.P8)(forecast, binOfRow, bins, weights))
    },
  })
  const expected = 'expected calibration error'
  const maximum = 'maximum calibration error'
  return {
    [`expected_calibration_error${ending}`]: error(expected, 10, calibration/* expectedError */.j1),
    [`maximum_calibration_error${ending}`]: error(maximum, 10, calibration/* maximumError */.pW),
    [`expected_calibration_error${ending}_15_bins`]: error(`${expected} (15 bins)`, 15, calibration/* expectedError */.j1),
    [`maximum_calibration_error${ending}_15_bins`]: error(`${maximum} (15 bins)`, 15, calibration/* maximumError */.pW),
  }
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/column.js
var column = __webpack_require__(6796);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/class-losses.js

                                         

/** Probabilities are kept this far from 0 and 1 before the logarithm, as in scikit-learn: 2^-52. */
const least = Number.EPSILON

const clip = (probability        ) => Math.min(Math.max(probability, least), 1 - least)

/** Minus the logarithm of the probability of the true class, by row (Good 1952). */
function binaryLogLosses({ truth, score }        )               {
  return (0,column/* column */.f)(truth.length, row => {
    const p = clip(score [row])
    return -Math.log(truth[row] === 1 ? p : 1 - p)
  })
}

/**
 * The same for more classes. What rounding left of a row's sum of 1 is divided out, as in scikit-learn 1.2;
 * later versions leave it in.
 */
function logLosses({ truth, probabilities }        )               {
  return (0,column/* column */.f)(truth.length, row => {
    let sum = 0
    for (const ofClass of probabilities ) sum += clip(ofClass[row])
    return -Math.log(clip(probabilities [truth[row]][row]) / sum)
  })
}

/** The squared distance of the score to 1 or 0, by row (Brier 1950, halved). */
function binaryBrierLosses({ truth, score }        )               {
  return (0,column/* column */.f)(truth.length, row => (truth[row] - score [row]) ** 2)
}

/** The squared distances of all classes' probabilities to 1 or 0, by row: from 0 to 2 (Brier 1950). */
function brierLosses({ truth, probabilities }        )               {
  return (0,column/* column */.f)(truth.length, row => {
    let sum = 0
    for (let c = 0; c < probabilities .length; c++)
      sum += ((truth[row] === c ? 1 : 0) - probabilities [c][row]) ** 2
    return sum
  })
}

/**
 * 1 where the true class is among the `most` likeliest, else 0. Of equals the later class comes first, as in
 * scikit-learn.
 */
function topHits({ truth, probabilities }        , most        )               {
  return (0,column/* column */.f)(truth.length, row => {
    const code = truth[row]
    const own = probabilities [code][row]
    let before = 0
    for (let c = 0; c < probabilities .length; c++)
      if (probabilities [c][row] > own || (probabilities [c][row] === own && c > code)) before++
    return before < most ? 1 : 0
  })
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/class-metrics.js
var class_metrics = __webpack_require__(74568);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/curve.js
var accuracy_curve = __webpack_require__(12619);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/mean.js
var mean = __webpack_require__(24451);
// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/value.js
var accuracy_value = __webpack_require__(36421);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/binary.js
                                          






                                                 
                                      
                                             


const infinity = Number.POSITIVE_INFINITY
const positive = 1

/** Of the order of the scores alone. */
function ofCurve(title        , of                         , slope         )                 {
  const described = { title, higherIsBetter: true, range: [0, 1]         , needs: 'score'         }
  const prepare = (prepared          ) => {
    const { truth, weights: own } = prepared.sample
    const isPositive = new Uint8Array(truth)
    const { byScore } = prepared
    return (weights               ) =>
      of(weights === own ? prepared.curve : (0,accuracy_curve/* curveOf */.Fi)(byScore, isPositive, weights))
  }
  return slope === undefined
    ? { ...described, change: 'rows', prepare }
    : { ...described, change: 'auc', slope, prepare }
}

/** The metrics of two classes, of which code 1 is the positive one. */
const binaryMetrics                                           = {
  ...class_metrics/* classMetrics */.Aj,
  precision: (0,class_metrics/* classMetric */.lD)('precision', positive),
  recall: (0,class_metrics/* classMetric */.lD)('recall', positive),
  f1: (0,class_metrics/* classMetric */.lD)('f1', positive),
  'fbeta0.5': (0,class_metrics/* classMetric */.lD)('fbeta0.5', positive),
  fbeta2: (0,class_metrics/* classMetric */.lD)('fbeta2', positive),
  jaccard: (0,class_metrics/* classMetric */.lD)('jaccard', positive),
  false_negative_rate: (0,class_metrics/* rate */.TS)('false negative rate', false, positive),
  true_negative_rate: (0,class_metrics/* rate */.TS)('true negative rate', true, 1 - positive),
  false_positive_rate: (0,class_metrics/* rate */.TS)('false positive rate', false, 1 - positive),
  positive_likelihood_ratio: (0,class_metrics/* ofConfusion */.s5)('positive likelihood ratio', [0, infinity], agreement/* positiveLikelihoodRatio */.Ls),
  negative_likelihood_ratio: {
    ...(0,class_metrics/* ofConfusion */.s5)('negative likelihood ratio', [0, infinity], agreement/* negativeLikelihoodRatio */.nw),
    higherIsBetter: false,
  },

  roc_auc: ofCurve('ROC AUC', accuracy_curve/* rocAuc */.om, 1),
  gini: { ...ofCurve('Gini coefficient', accuracy_curve/* gini */.Ab, 2), range: [-1, 1] },
  'roc_auc_max_fpr_0.1': ofCurve('ROC AUC up to a false positive rate of 0.1', curve =>
    (0,accuracy_curve/* partialAuc */.DF)(curve, 0.1),
  ),
  ks_statistic: ofCurve('Kolmogorov-Smirnov statistic', accuracy_curve/* kolmogorovSmirnov */.gJ),
  average_precision: ofCurve('average precision', accuracy_curve/* averagePrecision */.cF),
  pr_auc: ofCurve('precision-recall AUC', accuracy_curve/* precisionRecallAuc */.fx),

  log_loss: {
    title: 'log loss',
    higherIsBetter: false,
    range: [0, infinity],
    needs: 'probability',
    change: 'loss',
    perRow: binaryLogLosses,
  },
  brier_score: {
    title: 'Brier score',
    higherIsBetter: false,
    range: [0, 1],
    needs: 'probability',
    change: 'loss',
    perRow: binaryBrierLosses,
  },
  ...calibrationErrors('', 'probability', ({ sample: { truth, score } }) => ({
    probability: score ,
    outcome: new Uint8Array(truth),
  })),
  ...calibrationErrors('_top_label', 'probability', ({ topLabel }) => topLabel),
  /** Mean score over base rate: 1 where as many positives came as were forecast. */
  calibration_ratio: {
    title: 'calibration ratio',
    higherIsBetter: null,
    range: [0, infinity],
    needs: 'probability',
    change: 'rows',
    prepare: ({ sample: { truth, score } }) => {
      const outcome = new Float64Array(truth)
      return weights => (0,accuracy_value/* quotient */.y)((0,mean/* weigh */.vi)(score , weights), (0,mean/* weigh */.vi)(outcome, weights), 'no positives')
    },
  },
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/outranking.js
                                          
                                         


/**
 * Who outranks whom among many classes: `pairs[a * size + b]` is the weight of the pairs of a row of class a and
 * one of class b in which the former has the higher probability of a; a tie is half a pair. Every one-vs-rest
 * and one-vs-one AUC follows from it (Hand and Till 2001).
 */
                             
              
                     
                                          
                       
 

/** From the ranking of all rows by the probability of each class, in one pass for each class. */
function outrankingOf(
  byClass                   ,
  truth                           ,
  rowWeights               ,
)             {
  const size = byClass.length
  const pairs = new Float64Array(size * size)
  const weights = new Float64Array(size)
  const here = new Float64Array(size)
  for (const [a, { rows, isLast }] of byClass.entries()) {
    let above = 0
    let first = 0
    for (let i = 0; i < rows.length; i++) {
      here[truth[rows[i]]] += rowWeights === undefined ? 1 : rowWeights[rows[i]]
      if (isLast[i] === 0) continue
      for (; first <= i; first++) {
        const b = truth[rows[first]]
        if (a === b) continue
        pairs[a * size + b] += here[b] * (above + here[a] / 2)
        here[b] = 0
      }
      above += here[a]
      here[a] = 0
    }
    weights[a] = above
  }
  return { size, pairs, weights }
}

/** The mean of each class's AUC against all others together, by class or by the weight of its rows. */
function oneVsRest(outranking            , isByRows         )        {
  const { size, pairs, weights } = outranking
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  return average(outranking, function* () {
    for (let a = 0; a < size; a++) {
      let won = 0
      for (let b = 0; b < size; b++) won += pairs[a * size + b]
      yield [won / (weights[a] * (total - weights[a])), isByRows ? weights[a] : 1]
    }
  })
}

/** The mean of each two classes' AUC against one another, by pair or by the weight of their rows. */
function oneVsOne(outranking            , isByRows         )        {
  const { size, pairs, weights } = outranking
  return average(outranking, function* () {
    for (let a = 0; a < size; a++)
      for (let b = a + 1; b < size; b++)
        yield [
          (pairs[a * size + b] + pairs[b * size + a]) / (2 * weights[a] * weights[b]),
          isByRows ? weights[a] + weights[b] : 1,
        ]
  })
}

function average({ weights }            , aucs                                               )        {
  if (weights.includes(0)) return (0,accuracy_value/* undefinedAs */.r)('a class has no rows')
  let sum = 0
  let total = 0
  for (const [auc, weight] of aucs()) {
    sum += weight * auc
    total += weight
  }
  return { value: sum / total }
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/sample.js
var accuracy_sample = __webpack_require__(36972);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/multiclass.js
                                          





                                                           

                                             



                                               

function ofRows(title        , prepare         )                 {
  return { title, higherIsBetter: true, range: [0, 1], needs: 'probabilities', change: 'rows', prepare }
}

function ofOutranking(title        , of                                   )                 {
  return ofRows(
    title,
    ({ sample, byClass }) =>
      weights =>
        of(outrankingOf(byClass, sample.truth, weights)),
  )
}

/** As defined by its authors there are no weights, and scikit-learn refuses them; a bootstrap may repeat rows. */
function unweighted(metric                )                 {
  return { ...metric, refuses: ({ weights }) => weights && 'one-vs-one ROC AUC is not defined with weights' }
}

/** Each row's probability of each class, and whether it is the row's, as one binary sample. */
function micro(title        , of                         )                 {
  return ofRows(title, ({ sample, byAnyClass }) => {
    const classes = (0,accuracy_sample/* classesOf */.OX)(sample)
    const isOwn = new Uint8Array(classes * sample.truth.length)
    for (let i = 0; i < sample.truth.length; i++) isOwn[sample.truth[i] * sample.truth.length + i] = 1
    return weights => of((0,accuracy_curve/* curveOf */.Fi)(byAnyClass, isOwn, weights && repeated(weights, classes)))
  })
}

function repeated(weights              , times        )               {
  const all = new Float64Array(times * weights.length)
  for (let i = 0; i < times; i++) all.set(weights, i * weights.length)
  return all
}

/** The mean over the classes of each one's average precision against the rest, by class or by its rows. */
function meanAveragePrecision(title        , isByRows         )                 {
  return ofRows(title, ({ sample, byClass }) => {
    const { truth } = sample
    const isOf = byClass.map((_, code) => (0,column/* flags */.M)(truth.length, row => truth[row] === code))
    return weights => {
      let sum = 0
      let total = 0
      for (const [code, ranked] of byClass.entries()) {
        const curve = (0,accuracy_curve/* curveOf */.Fi)(ranked, isOf[code], weights)
        const { value } = (0,accuracy_curve/* averagePrecision */.cF)(curve)
        if (value === null) return (0,accuracy_value/* undefinedAs */.r)('a class has no rows')
        const weight = isByRows ? curve.positives.at(-1)  : 1
        sum += weight * value
        total += weight
      }
      return { value: sum / total }
    }
  })
}

/** Whether the true class is among so many of the likeliest; no question where there are no more classes. */
function topAccuracy(most        )                 {
  return {
    title: most === 1 ? 'top label accuracy' : `top ${most} accuracy`,
    higherIsBetter: true,
    range: [0, 1],
    needs: 'probabilities',
    refuses: sample => ((0,accuracy_sample/* classesOf */.OX)(sample) <= most ? `no more than ${most} classes` : undefined),
    change: 'rate',
    perRow: sample => topHits(sample, most),
  }
}

/** The metrics of more than two classes. */
const multiclassMetrics                                           = {
  ...class_metrics/* classMetrics */.Aj,
  top_1_accuracy: topAccuracy(1),
  top_2_accuracy: topAccuracy(2),
  top_3_accuracy: topAccuracy(3),
  top_5_accuracy: topAccuracy(5),

  roc_auc_ovr: ofOutranking('one-vs-rest ROC AUC', outranking => oneVsRest(outranking, false)),
  roc_auc_ovr_weighted: ofOutranking('weighted one-vs-rest ROC AUC', outranking =>
    oneVsRest(outranking, true),
  ),
  roc_auc_ovr_micro: micro('micro one-vs-rest ROC AUC', accuracy_curve/* rocAuc */.om),
  roc_auc_ovo: unweighted(ofOutranking('one-vs-one ROC AUC', outranking => oneVsOne(outranking, false))),
  roc_auc_ovo_weighted: unweighted(
    ofOutranking('weighted one-vs-one ROC AUC', outranking => oneVsOne(outranking, true)),
  ),
  average_precision_ovr: meanAveragePrecision('one-vs-rest average precision', false),
  average_precision_ovr_weighted: meanAveragePrecision('weighted one-vs-rest average precision', true),
  average_precision_ovr_micro: micro('micro one-vs-rest average precision', accuracy_curve/* averagePrecision */.cF),

  log_loss: {
    title: 'log loss',
    higherIsBetter: false,
    range: [0, Number.POSITIVE_INFINITY],
    needs: 'probabilities',
    change: 'loss',
    perRow: logLosses,
  },
  /** Of two classes twice the binary one. */
  brier_score: {
    title: 'Brier score',
    higherIsBetter: false,
    range: [0, 2],
    needs: 'probabilities',
    change: 'loss',
    perRow: brierLosses,
  },
  ...calibrationErrors('_top_label', 'probabilities', ({ topLabel }) => topLabel),
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/list-metrics.js
                                      

/** What a relevance is worth. */
                                                

const linearGain       = relevance => relevance

/** A very relevant row outweighs many that are less so (Burges et al. 2005). */
const exponentialGain       = relevance => 2 ** relevance - 1

/**
 * The gains of the first `most` places, each divided by log2(place + 1) (Järvelin and Kekäläinen 2002). Rows of
 * equal score get the mean of what their orders would (McSherry and Najork 2008).
 *
 * @example dcg({ relevance: Float64Array.of(3, 0, 1), ends: Uint32Array.of(1, 2, 3) }, 10, linearGain) // 3.5
 */
function dcg({ relevance, ends }      , most        , gain      )         {
  let sum = 0
  let first = 0
  for (const end of ends) {
    if (first >= most) break
    let gains = 0
    let discounts = 0
    for (let i = first; i < end; i++) {
      gains += gain(relevance[i])
      if (i < most) discounts += 1 / Math.log2(i + 2)
    }
    sum += (gains * discounts) / (end - first)
    first = end
  }
  return sum
}

/** DCG over that of the best order; null where nothing is relevant (scikit-learn: 0). */
function ndcg(list      , best      , most        , gain      )                {
  const highest = dcg(best, most, gain)
  return highest > 0 ? dcg(list, most, gain) / highest : null
}

/**
 * The mean over the relevant rows of the share of relevant ones down to them: average precision, which is also
 * the label ranking average precision of a query. Null where nothing is relevant (scikit-learn: 1 for the
 * latter).
 */
function averagePrecisionOf({ relevance, ends }      )                {
  let sum = 0
  let found = 0
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    found += here
    sum += (here * found) / end
    first = end
  }
  return found > 0 ? sum / found : null
}

/**
 * One over the place of the first relevant row; the mean over the orders of its score where that ties (McSherry
 * and Najork 2008). Null where nothing is relevant.
 *
 * @example reciprocalRank({ relevance: Float64Array.of(0, 1), ends: Uint32Array.of(2) }) // (1 + 1/2) / 2
 */
function reciprocalRank({ relevance, ends }      )                {
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    if (here > 0) return meanReciprocal(first, end - first, here)
    first = end
  }
  return null
}

/** Of `relevant` among `rows` in any order, after `above` others that are not. */
function meanReciprocal(above        , rows        , relevant        )         {
  let sum = 0
  let noneYet = 1
  for (let i = 0; i <= rows - relevant; i++) {
    const isNext = relevant / (rows - i)
    sum += (noneYet * isNext) / (above + i + 1)
    noneYet *= 1 - isNext
  }
  return sum
}

/**
 * How far down one has to go to find all that is relevant, ties to their end (Tsoumakas, Katakis and Vlahavas
 * 2010, plus 1 as in scikit-learn). Null where nothing is relevant (scikit-learn: 0).
 */
function coverage({ relevance, ends }      )                {
  let place                = null
  let first = 0
  for (const end of ends) {
    if (relevantIn(relevance, first, end) > 0) place = end
    first = end
  }
  return place
}

/**
 * The share of the pairs of a relevant and another row in which the relevant one does not come first, ties
 * being wrong. Null where there is no such pair (scikit-learn: 0).
 */
function rankingLoss({ relevance, ends }      )                {
  const all = relevantIn(relevance, 0, relevance.length)
  const pairs = all * (relevance.length - all)
  if (pairs === 0) return null
  let wrong = 0
  let others = 0
  let first = 0
  for (const end of ends) {
    const here = relevantIn(relevance, first, end)
    others += end - first - here
    wrong += here * others
    first = end
  }
  return wrong / pairs
}

function relevantIn(relevance              , first        , end        )         {
  let count = 0
  for (let i = first; i < end; i++) if (relevance[i] > 0) count++
  return count
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/query-metrics.js

                                                            

const share = [0, 1]         
const query_metrics_infinity = Number.POSITIVE_INFINITY

function ofQueries(
  title        ,
  higherIsBetter         ,
  range                           ,
  perQuery                       ,
)            {
  return { title, higherIsBetter, range, needs: 'score', change: 'query', perQuery }
}

/** Of all places as `ndcg`, and of the first so many as `ndcg@10`. */
function atPlaces(name        , of                             )                            {
  return {
    [name]: of(query_metrics_infinity),
    ...Object.fromEntries(
      [1, 3, 5, 10, 20, 50, 100].map(most => {
        const metric = of(most)
        return [`${name}@${most}`, { ...metric, title: `${metric.title} at ${most}` }]
      }),
    ),
  }
}

const ndcgWith = (title        , gain      ) => (most        ) =>
  ofQueries(title, true, share, (list, best) => ndcg(list, best, most, gain))

/** The metrics of the rows of each query in the order of their scores. Relevant is what is above 0. */
const rankingMetrics                                           = {
  ...atPlaces('ndcg', ndcgWith('NDCG', linearGain)),
  ...atPlaces('ndcg_exp_gain', ndcgWith('NDCG of exponential gains', exponentialGain)),
  ...atPlaces('dcg', most => ofQueries('DCG', true, [0, query_metrics_infinity], list => dcg(list, most, linearGain))),
  map: ofQueries('mean average precision', true, share, averagePrecisionOf),
  mrr: ofQueries('mean reciprocal rank', true, share, reciprocalRank),
  label_ranking_average_precision: ofQueries(
    'label ranking average precision',
    true,
    share,
    averagePrecisionOf,
  ),
  coverage_error: ofQueries('coverage error', false, [1, query_metrics_infinity], coverage),
  label_ranking_loss: ofQueries('label ranking loss', false, share, rankingLoss),
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/explained.js
                                          

                                          



/**
 * The share of the mean loss of the best constant prediction that the predictions save: 1 where they are right,
 * 0 where the constant is as good. R² with the squared error and the mean; D² with other losses (Hastie,
 * Tibshirani and Wainwright 2015). Undefined where the truth is constant; scikit-learn says 1 or 0 there.
 */
function explained(
  error         ,
  losses              ,
  truth              ,
  constant        ,
  weights               ,
)        {
  if (isConstant(truth, weights)) return (0,accuracy_value/* undefinedAs */.r)('the truth is constant')
  const ofConstant = (0,column/* column */.f)(truth.length, row => error(truth[row], constant))
  return { value: 1 - (0,mean/* weigh */.vi)(losses, weights) / (0,mean/* weigh */.vi)(ofConstant, weights) }
}

/** R² of predictions that are forgiven a constant error: 1 - Var(y - p) / Var(y). */
function explainedVariance(
  truth              ,
  prediction              ,
  weights               ,
)        {
  if (isConstant(truth, weights)) return (0,accuracy_value/* undefinedAs */.r)('the truth is constant')
  const residual = (0,column/* column */.f)(truth.length, row => truth[row] - prediction[row])
  return { value: 1 - squaresAround(residual, weights) / squaresAround(truth, weights) }
}

function squaresAround(values              , weights               )         {
  const center = (0,mean/* mean */.i2)(values, weights)
  const squares = (0,column/* column */.f)(values.length, row => (values[row] - center) ** 2)
  return (0,mean/* weigh */.vi)(squares, weights)
}

/** Whether all rows that have a weight have one value. */
function isConstant(values              , weights               )          {
  let first                    
  for (let i = 0; i < values.length; i++) {
    if (weights !== undefined && weights[i] === 0) continue
    first ??= values[i]
    if (values[i] !== first) return false
  }
  return true
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/correlation.js
                                          



                                         


/** The linear correlation (Pearson 1895). */
function pearson(x              , y              , weights               )        {
  const reason = constantReason(x, y, weights)
  if (reason !== undefined) return (0,accuracy_value/* undefinedAs */.r)(reason)
  const [dx, dy] = [x, y].map(values => {
    const center = (0,mean/* mean */.i2)(values, weights)
    return (0,column/* column */.f)(values.length, row => values[row] - center)
  })
  const product = (a              , b              ) => {
    const products = (0,column/* column */.f)(a.length, row => a[row] * b[row])
    return (0,mean/* weigh */.vi)(products, weights)
  }
  const r = product(dx, dy) / (Math.sqrt(product(dx, dx)) * Math.sqrt(product(dy, dy)))
  return { value: Math.min(Math.max(r, -1), 1) }
}

/** The truth and the prediction are told by name: which of them does not vary decides what to do. */
function constantReason(
  truth              ,
  prediction              ,
  weights               ,
)                     {
  if (isConstant(truth, weights)) return 'the truth is constant'
  return isConstant(prediction, weights) ? 'the predictions are constant' : undefined
}

/** The correlation of the ranks (Spearman 1904): of the middle ones where rows tie. */
function spearman(x        , y        , weights               )        {
  return pearson(middleRanks(x, weights), middleRanks(y, weights), weights)
}

/** The weight above each row and half of that at its own value; a rank but for the constant. */
function middleRanks({ rows, isLast }        , weights               )               {
  const ranks = new Float64Array(rows.length)
  let above = 0
  let here = 0
  let first = 0
  for (let i = 0; i < rows.length; i++) {
    here += weights === undefined ? 1 : weights[rows[i]]
    if (isLast[i] === 0) continue
    for (; first <= i; first++) ranks[rows[first]] = above + here / 2
    above += here
    here = 0
  }
  return ranks
}

/**
 * The pairs in the same order less those in the opposite one, over the geometric mean of the pairs that do not
 * tie in x and in y: tau-b (Kendall 1945). A row of weight 2 is two rows.
 *
 * O(n log n): from the lowest x up, a tree of sums (Fenwick 1994) tells the weight below each y.
 */
function kendall(x        , y        , weights               )        {
  const level = levels(y)
  const tree = new Float64Array(y.distinct + 1)
  const below = (to        ) => {
    let sum = 0
    for (let i = to; i > 0; i &= i - 1) sum += tree[i]
    return sum
  }
  let score = 0
  let total = 0
  let last = x.rows.length - 1
  for (let i = last; i >= 0; i--) {
    const row = x.rows[i]
    const weight = weights === undefined ? 1 : weights[row]
    score += weight * (below(level[row] - 1) + below(level[row]) - total)
    if (i > 0 && x.isLast[i - 1] === 0) continue
    for (; last >= i; last--) {
      const added = weights === undefined ? 1 : weights[x.rows[last]]
      total += added
      for (let at = level[x.rows[last]]; at < tree.length; at += at & -at) tree[at] += added
    }
  }
  const [untiedX, untiedY] = [x, y].map(ranked => untied(ranked, weights))
  if (untiedX === 0) return (0,accuracy_value/* undefinedAs */.r)('the truth is constant')
  if (untiedY === 0) return (0,accuracy_value/* undefinedAs */.r)('the predictions are constant')
  const tau = score / (Math.sqrt(untiedX) * Math.sqrt(untiedY))
  return { value: Math.min(Math.max(tau, -1), 1) }
}

/** Of each row the number of its value among the different ones, the lowest being 1. */
function levels({ rows, isLast, distinct }        )              {
  const level = new Uint32Array(rows.length)
  let current = distinct
  for (let i = 0; i < rows.length; i++) {
    level[rows[i]] = current
    current -= isLast[i]
  }
  return level
}

/** The weight of the pairs of rows that differ. */
function untied({ rows, isLast }        , weights               )         {
  let pairs = 0
  let above = 0
  let here = 0
  for (let i = 0; i < rows.length; i++) {
    here += weights === undefined ? 1 : weights[rows[i]]
    if (isLast[i] === 0) continue
    pairs += above * here
    above += here
    here = 0
  }
  return pairs
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/errors.js
/**
 * Losses of one prediction of a number, of which a metric is the mean: `y` is the truth, `p` the prediction.
 * What they are measured in: that of the truth, its square, or nothing.
 */
                                                      

const difference          = (y, p) => p - y
const absoluteError          = (y, p) => Math.abs(p - y)
const squaredError          = (y, p) => (p - y) ** 2
const squaredLogError          = (y, p) => (Math.log1p(p) - Math.log1p(y)) ** 2

/** Of the truth: 0.1 is ten per cent. */
const relativeError          = (y, p) => Math.abs(p - y) / Math.abs(y)

/** Of the mean of truth and prediction, from 0 to 2; 0 where both are 0, for that is right (Makridakis 1993). */
const symmetricError          = (y, p) =>
  p === y ? 0 : (2 * Math.abs(p - y)) / (Math.abs(y) + Math.abs(p))

/** Too low costs `level`, too high the rest of 1 (Koenker and Bassett 1978). */
function pinball(level        )          {
  return (y, p) => (y >= p ? level * (y - p) : (1 - level) * (p - y))
}

/** The unit deviance of the Tweedie family: power 1 is Poisson's, 2 that of gamma (Jørgensen 1987). */
function deviance(power        )          {
  if (power === 1) return (y, p) => 2 * ((y === 0 ? 0 : y * Math.log(y / p)) - y + p)
  if (power === 2) return (y, p) => 2 * (Math.log(p / y) + y / p - 1)
  const a = 1 - power
  const b = 2 - power
  return (y, p) => 2 * (y ** b / (a * b) - (y * p ** a) / a + p ** b / b)
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/quantile.js


/**
 * The value below which a share of the weight lies, and the mean of the two where it parts them exactly: the
 * inverse of the distribution function, averaged where that is flat (Hyndman and Fan 1996, definition 2).
 * Weights of 1 change nothing, and one of 2 is as good as a second row.
 *
 * `falling` has the rows from the highest value to the lowest.
 */
function quantile(
  values              ,
  falling             ,
  level        ,
  weights               ,
)         {
  const total = (0,mean/* weightOf */.mm)(values.length, weights)
  // Sums of weights that are not whole numbers meet the mark only within rounding.
  const slack = 1e-12 * total
  let below = 0
  let at = Number.NaN
  for (let i = falling.length - 1; i >= 0; i--) {
    const weight = weights === undefined ? 1 : weights[falling[i]]
    if (weight === 0) continue
    if (below > level * total - slack) return (at + values[falling[i]]) / 2
    at = values[falling[i]]
    below += weight
    if (below > level * total + slack) return at
  }
  return at
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/accuracy/ranked.js
var ranked = __webpack_require__(84985);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/regression.js





                                                                  
                                             


                                         


const regression_infinity = Number.POSITIVE_INFINITY
const fromZero = [0, regression_infinity]         

                                        

const refusesNegative          = ({ truth, prediction }) => {
  if (truth.some(y => y < 0)) return 'a true value is negative'
  return prediction .some(p => p < 0) ? 'a prediction is negative' : undefined
}

const refusesZero          = ({ truth }) => (truth.includes(0) ? 'a true value is 0' : undefined)

/** Deviances are of predictions above 0; of a truth from 0, and above 0 where the power is 2. */
function refusesDeviance(power        )          {
  return ({ truth, prediction }) => {
    if (truth.some(y => y < 0)) return 'a true value is negative'
    if (power >= 2 && truth.includes(0)) return 'a true value is 0'
    return prediction .some(p => p <= 0) ? 'a prediction is not above 0' : undefined
  }
}

function perRow(error         )                    {
  return ({ truth, prediction }) => (0,column/* column */.f)(truth.length, row => error(truth[row], prediction [row]))
}

function loss(title        , error         , refuses          )          {
  return {
    title,
    higherIsBetter: false,
    range: fromZero,
    needs: 'prediction',
    refuses,
    change: 'loss',
    perRow: perRow(error),
  }
}

function regression_ofRows(
  title        ,
  higherIsBetter         ,
  range                           ,
  prepare                   ,
  refuses          ,
)         {
  return { title, higherIsBetter, range, needs: 'prediction', refuses, change: 'rows', prepare }
}

/** The root of the mean of an error. */
function rootMean(title        , error         , refuses          )         {
  const prepare                    = ({ sample }) => {
    const errors = perRow(error)(sample)
    return weights => ({ value: Math.sqrt((0,mean/* mean */.i2)(errors, weights)) })
  }
  return regression_ofRows(title, false, fromZero, prepare, refuses)
}

/** The best constant prediction of a truth under weights. */
                                                                      
const meanTruth           = ({ sample }, weights) => (0,mean/* mean */.i2)(numbers(sample).truth, weights)

function explainedShare(title        , error         , constant          , refuses          )         {
  const prepare                    = prepared => {
    const { truth } = numbers(prepared.sample)
    const losses = perRow(error)(prepared.sample)
    return weights => explained(error, losses, truth, constant(prepared, weights), weights)
  }
  return regression_ofRows(title, true, [-regression_infinity, 1], prepare, refuses)
}

/**
 * By a quantile of least loss, as scikit-learn does with weights. Without them its versions 1.2 to 1.6 interpolate
 * between two values, lose more by that, and so say a little more of all but the median.
 */
function explainedPinball(title        , level        )         {
  return explainedShare(title, pinball(level), ({ sample, byTruth }, weights) =>
    quantile(numbers(sample).truth, byTruth.rows, level, weights),
  )
}

/** Of the rows that have a weight. */
function largest(errors              , weights               )         {
  let most = 0
  for (let row = 0; row < errors.length; row++)
    if (errors[row] > most && weights?.[row] !== 0) most = errors[row]
  return most
}

function correlation(title        , prepare                   )         {
  return regression_ofRows(title, true, [-1, 1], prepare)
}

function numbers({ truth, prediction }        )                                                    {
  return { truth: truth                , prediction: prediction                 }
}

/** The metrics of predicted numbers. */
const regressionMetrics                                           = {
  mean_absolute_error: loss('mean absolute error', absoluteError),
  mean_squared_error: loss('mean squared error', squaredError),
  root_mean_squared_error: rootMean('root mean squared error', squaredError),
  median_absolute_error: regression_ofRows('median absolute error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    const { rows } = (0,ranked/* rank */.T)(errors)
    return weights => ({ value: quantile(errors, rows, 0.5, weights) })
  }),
  max_error: regression_ofRows('largest error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    return weights => ({ value: largest(errors, weights) })
  }),
  /** The bias: above 0 where the predictions are too high. */
  mean_error: { ...loss('mean error', difference), higherIsBetter: null, range: [-regression_infinity, regression_infinity] },

  /** A fraction of the truth, and undefined where that is 0 somewhere: scikit-learn says some 10^15 there. */
  mean_absolute_percentage_error: loss('mean absolute percentage error', relativeError, refusesZero),
  smape: { ...loss('symmetric mean absolute percentage error', symmetricError), range: [0, 2] },
  wape: regression_ofRows('weighted absolute percentage error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    const sizes = numbers(sample).truth.map(Math.abs)
    return weights => (0,accuracy_value/* quotient */.y)((0,mean/* weigh */.vi)(errors, weights), (0,mean/* weigh */.vi)(sizes, weights), 'every true value is 0')
  }),
  mean_squared_log_error: loss('mean squared log error', squaredLogError, refusesNegative),
  root_mean_squared_log_error: rootMean('root mean squared log error', squaredLogError, refusesNegative),

  'mean_pinball_loss_0.1': loss('pinball loss of the 0.1 quantile', pinball(0.1)),
  'mean_pinball_loss_0.5': loss('pinball loss of the median', pinball(0.5)),
  'mean_pinball_loss_0.9': loss('pinball loss of the 0.9 quantile', pinball(0.9)),
  mean_poisson_deviance: loss('mean Poisson deviance', deviance(1), refusesDeviance(1)),
  mean_gamma_deviance: loss('mean gamma deviance', deviance(2), refusesDeviance(2)),
  'mean_tweedie_deviance_1.5': loss(
    'mean Tweedie deviance of power 1.5',
    deviance(1.5),
    refusesDeviance(1.5),
  ),

  r2: explainedShare('R²', squaredError, meanTruth),
  explained_variance: regression_ofRows('explained variance', true, [-regression_infinity, 1], ({ sample }) => {
    const { truth, prediction } = numbers(sample)
    return weights => explainedVariance(truth, prediction, weights)
  }),
  d2_absolute_error: explainedPinball('D² of absolute errors', 0.5),
  'd2_pinball_0.1': explainedPinball('D² of the 0.1 quantile', 0.1),
  'd2_pinball_0.9': explainedPinball('D² of the 0.9 quantile', 0.9),
  d2_tweedie_1: explainedShare('D² of Poisson deviance', deviance(1), meanTruth, refusesDeviance(1)),
  'd2_tweedie_1.5': explainedShare('D² of Tweedie deviance', deviance(1.5), meanTruth, refusesDeviance(1.5)),
  d2_tweedie_2: explainedShare('D² of gamma deviance', deviance(2), meanTruth, refusesDeviance(2)),

  pearson: correlation('Pearson correlation', ({ sample }) => {
    const { truth, prediction } = numbers(sample)
    return weights => pearson(truth, prediction, weights)
  }),
  spearman: correlation(
    'Spearman correlation',
    ({ byTruth, byPrediction }) =>
      weights =>
        spearman(byTruth, byPrediction, weights),
  ),
  kendall_tau: correlation(
    'Kendall’s tau-b',
    ({ byTruth, byPrediction }) =>
      weights =>
        kendall(byTruth, byPrediction, weights),
  ),
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/accuracy/tasks.js

                                                 



                                       

/** Every metric of a task by its name: that of scikit-learn's scorer without `neg_`, where it has one. */
const accuracyMetrics                                                                   = {
  binary: binaryMetrics,
  multiclass: multiclassMetrics,
  regression: regressionMetrics,
  ranking: rankingMetrics,
}

/** What other tools and papers call our metrics. */
const elsewhere                                   = {
  mcc: 'matthews_corrcoef',
  kappa: 'cohen_kappa',
  quadratic_weighted_kappa: 'cohen_kappa_quadratic',
  qwk: 'cohen_kappa_quadratic',
  error_rate: 'zero_one_loss',
  sensitivity: 'recall',
  hit_rate: 'recall',
  tpr: 'recall',
  true_positive_rate: 'recall',
  ppv: 'precision',
  positive_predictive_value: 'precision',
  specificity: 'true_negative_rate',
  tnr: 'true_negative_rate',
  fpr: 'false_positive_rate',
  fnr: 'false_negative_rate',
  miss_rate: 'false_negative_rate',
  f2: 'fbeta2',
  'f0.5': 'fbeta0.5',
  iou: 'jaccard',
  auc: 'roc_auc',
  auroc: 'roc_auc',
  auprc: 'pr_auc',
  ap: 'average_precision',
  ks: 'ks_statistic',
  partial_auc: 'roc_auc_max_fpr_0.1',
  logloss: 'log_loss',
  cross_entropy: 'log_loss',
  brier: 'brier_score',
  brier_score_loss: 'brier_score',
  ece: 'expected_calibration_error',
  mce: 'maximum_calibration_error',
  top_k_accuracy: 'top_2_accuracy',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  rmse: 'root_mean_squared_error',
  medae: 'median_absolute_error',
  mape: 'mean_absolute_percentage_error',
  wmape: 'wape',
  msle: 'mean_squared_log_error',
  rmsle: 'root_mean_squared_log_error',
  bias: 'mean_error',
  mbe: 'mean_error',
  r_squared: 'r2',
  r2_score: 'r2',
  evs: 'explained_variance',
  d2_pinball: 'd2_pinball_0.9',
  d2_tweedie: 'd2_tweedie_1.5',
  mean_pinball_loss: 'mean_pinball_loss_0.5',
  quantile_loss: 'mean_pinball_loss_0.5',
  mean_tweedie_deviance: 'mean_tweedie_deviance_1.5',
  pearsonr: 'pearson',
  pearson_r: 'pearson',
  spearmanr: 'spearman',
  spearman_r: 'spearman',
  kendalltau: 'kendall_tau',
  kendall_tau_b: 'kendall_tau',
  mean_average_precision: 'map',
  mean_reciprocal_rank: 'mrr',
  lrap: 'label_ranking_average_precision',
}

/**
 * Our name for a metric of the task that others call differently, for the error about an unknown name; undefined
 * where we know none. Also in capitals, with hyphens or spaces, with `neg_` before it and `_score` behind, and
 * for several classes without saying which average.
 *
 * @example accuracyNameElsewhere('regression', 'neg_root_mean_squared_error') // 'root_mean_squared_error'
 */
function accuracyNameElsewhere(task      , name        )                     {
  const plain = name
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^neg_/, '')
  const stem = plain.replace(/_score$/, '').replace(/^(roc_auc_ov[ro])_macro$/, '$1')
  const candidates = [plain, stem].flatMap(known => {
    const ours = Object.hasOwn(elsewhere, known) ? elsewhere[known] : known
    return [ours, `${ours}_macro`, `${ours}_ovr`, `${ours}_top_label`]
  })
  return candidates.find(candidate => Object.hasOwn(accuracyMetrics[task], candidate))
}


/***/ }),

/***/ 36421:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ undefinedAs),
/* harmony export */   y: () => (/* binding */ quotient)
/* harmony export */ });
                                          

/** Undefined, and why. */
function undefinedAs(reason        )        {
  return { value: null, reason }
}

/** What is 0/0 is undefined. */
function quotient(numerator        , denominator        , reason        )        {
  return denominator > 0 ? { value: numerator / denominator } : undefinedAs(reason)
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ betaCdf),
/* harmony export */   Z: () => (/* binding */ betaFraction)
/* harmony export */ });
/**
 * P(X <= x) of the beta law with `a`, `b` > 0: the regularised incomplete beta function (DLMF 8.17).
 *
 * @example betaCdf(0.3, 2, 5) // 0.579825
 */
function betaCdf(x        , a        , b        )         {
  if (x <= 0) return 0
  if (x >= 1) return 1
  const weight = Math.exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * Math.log(x) + b * Math.log1p(-x))
  // The fraction converges fast below the mean of the law, and from the other end above it.
  if (x < (a + 1) / (a + b + 2)) return (weight / a) * betaFraction(x, a, b)
  return 1 - (weight / b) * betaFraction(1 - x, b, a)
}

/** The continued fraction of the incomplete beta function (DLMF 8.17.22), from the front (Lentz 1976). */
function betaFraction(x        , a        , b        )         {
  let [c, d, value] = [1, 0, 1]
  for (let j = 1, step = 0; Math.abs(step - 1) > 1e-15 && j < 10_000; j++) {
    const m = j >> 1
    const top = j % 2 === 1 ? -(a + m) * (a + b + m) : m * (b - m)
    const term = (top * x) / ((a + j - 1) * (a + j))
    d = 1 / (1 + term * d)
    c = 1 + term / c
    step = c * d
    value *= step
  }
  return 1 / value
}

/** ln Γ(x) for x > 0: Stirling's series, to which a small x is brought. */
function logGamma(x        )         {
  let factor = 1
  let large = x
  for (; large < 16; large++) factor *= large
  const u = 1 / (large * large)
  const series = (1 / 12 - u * (1 / 360 - u * (1 / 1260 - u * (1 / 1680 - u / 1188)))) / large
  return (large - 0.5) * Math.log(large) - large + Math.log(2 * Math.PI) / 2 + series - Math.log(factor)
}


/***/ }),

/***/ 56145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KI: () => (/* binding */ outcomes),
/* harmony export */   Nn: () => (/* binding */ rowsIn),
/* harmony export */   X5: () => (/* binding */ total),
/* harmony export */   Yc: () => (/* binding */ weightIn),
/* harmony export */   aN: () => (/* binding */ rowSets),
/* harmony export */   h1: () => (/* binding */ merge)
/* harmony export */ });
                                           
                                       

/** The four cells of a confusion table: true and false positives and negatives. */
                                               
                                          

/** The cell of each outcome code, which is 2 * (is positive) + (is predicted positive). */
const outcomes                     = ['tn', 'fp', 'fn', 'tp']

/** All that the metrics need of one group, or of all rows. Without weights, `weights` and `squares` equal `counts`. */
                        
              
              
                                   
               
                                                                                
               
                             
                                                               
                                                                                  
                         
     
                                                                                                                   
                                                               
     
                                          
 

/** Weighted sums over one true class: of the scores, and of their squared distances to the class (1 or 0). */
                            
               
                      
 

/**
 * Disjoint groups as one. Its ranking does not follow from theirs, and is null.
 *
 * @example merge(cellsOfGroups).counts.tp // the true positives of all groups
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


/***/ }),

/***/ 52012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ binomial)
/* harmony export */ });
                                         

/**
 * The number of hits among `n` rows that each hit with chance `p`, drawn exactly from the binomial law: by
 * inversion where few are expected, else by rejection (BTRS: Hörmann 1993, Journal of Statistical Computation
 * and Simulation 46:101), at about the same cost for every n.
 *
 * Inversion and five of six rejections take additions, products and roots, which are the same on every
 * machine. The sixth takes logarithms: V8 computes these in software, and no machine differs.
 *
 * @example binomial(randomFrom(1), 1000, 0.3) // 299
 */
function binomial(random        , n        , p        )         {
  if (p > 0.5) return n - binomial(random, n, 1 - p)
  if (n === 0 || p <= 0) return 0
  return n * p < 10 ? byInversion(random, n, p) : byRejection(random, n, p)
}

/** Walks up from 0 until the chances add up to a random number. */
function byInversion(random        , n        , p        )         {
  const odds = p / (1 - p)
  let chance = power(1 - p, n)
  let left = random.unit()
  for (let k = 0; k < n; k++) {
    left -= chance
    if (left <= 0) return k
    chance *= (odds * (n - k)) / (k + 1)
  }
  return n
}

/** By squaring: `**` may round otherwise on another machine. */
function power(base        , exponent        )         {
  let result = 1
  for (let square = base, left = exponent; left > 0; left = Math.floor(left / 2), square *= square)
    if (left % 2 === 1) result *= square
  return result
}

/** Under the table mountain of a transformed ratio of uniforms; the names are the paper's. */
function byRejection(random        , n        , p        )         {
  const deviation = Math.sqrt(n * p * (1 - p))
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const vr = 0.92 - 4.2 / b
  for (;;) {
    const u = random.unit() - 0.5
    const v = random.unit()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= vr) return k
    if (k < 0 || k > n) continue
    const alpha = (2.83 + 5.1 / b) * deviation
    const mode = Math.floor((n + 1) * p)
    const density =
      logFactorial(mode) +
      logFactorial(n - mode) -
      logFactorial(k) -
      logFactorial(n - k) +
      (k - mode) * Math.log(p / (1 - p))
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= density) return k
  }
}

const small = [1]
for (let k = 1; k < 16; k++) small.push(small[k - 1] * k)
const logs = small.map(Math.log)

/** ln k!, by the series of Stirling (1730), to 1e-12 of its size. */
function logFactorial(k        )         {
  if (k < 16) return logs[k]
  const square = 1 / (k * k)
  const tail = (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680))) / k
  return (k + 0.5) * Math.log(k) - k + 0.9189385332046727 + tail
}


/***/ }),

/***/ 37415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FD: () => (/* binding */ varianceOf),
/* harmony export */   FX: () => (/* binding */ percentiles),
/* harmony export */   QP: () => (/* binding */ Draws),
/* harmony export */   nQ: () => (/* binding */ resampleCells)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56145);
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52012);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38000);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22182);

                                            

                                            



/** How to resample. */
                                  
                                                     
                    
                                       
               
 

/** Which way is worse. */
                                           

/** Four counts a resample, by outcome code, one resample after the other. */
                 
                   
                        
 

/**
 * Resampled cells of groups, drawn when first asked for and kept: all metrics of a comparison can share one. The
 * same seed draws the same for a group, whatever else is asked for.
 *
 * The bootstrap (Efron 1979) of rows that differ in nothing but their joint cell is a multinomial draw of cells,
 * which costs the same for ten rows and ten million. Group sizes stay as they are, and weights are not seen.
 */
class Draws {
           resamples        
           seed        
  #drawn                              = []

  constructor({ resamples = 2000, seed = 1 }                  = {}) {
    this.resamples = resamples
    this.seed = seed
  }

  /** Of a group, from one of many streams of random numbers: two groups of one number need two. */
  of(group               , stream = 0)        {
    this.#drawn[stream] ??= new Map()
    const known = this.#drawn[stream].get(group)
    if (known !== undefined) return known
    const drawn = drawGroup(group, (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(this.seed + stream * 2 ** 32), this.resamples)
    this.#drawn[stream].set(group, drawn)
    return drawn
  }
}

function drawGroup(group               , random        , resamples        )        {
  const base = new Uint32Array(4 * resamples)
  const candidate = new Uint32Array(4 * resamples)
  for (let at = 0; at < base.length; at += 4) {
    if ((0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .isPaired */ .eE)(group)) {
      draw(random, group.counts, (cell, rows) => {
        base[at + _paired_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOutcomes */ .LR[cell]] += rows
        candidate[at + _paired_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOutcomes */ .LO[cell]] += rows
      })
    } else {
      const countsOf = ({ counts }       ) => _cells_js__WEBPACK_IMPORTED_MODULE_2__/* .outcomes */ .KI.map(outcome => counts[outcome])
      draw(random, countsOf(group.base), (outcome, rows) => {
        base[at + outcome] = rows
      })
      draw(random, countsOf(group.candidate), (outcome, rows) => {
        candidate[at + outcome] = rows
      })
    }
  }
  return { base, candidate }
}

/** A multinomial draw: one cell after the other, each a binomial draw of the rows that are left. */
function draw(random        , counts                   , put                                      )       {
  let from = 0
  for (let cell = 0; cell < counts.length; cell++) from += counts[cell]
  let left = from
  for (let cell = 0; left > 0; cell++) {
    if (counts[cell] === 0) continue
    const rows = counts[cell] === from ? left : (0,_binomial_js__WEBPACK_IMPORTED_MODULE_3__/* .binomial */ .Q)(random, left, counts[cell] / from)
    from -= counts[cell]
    left -= rows
    put(cell, rows)
  }
}

/** What was found on each resample; NaN where there was no number. */
                            
                        
                     
 

/**
 * A number on the resampled cells of groups. `compute` is called with cells that it must not keep.
 *
 * @example resampleCells([group], ([cells]) => metrics.f1.compute(cells)).value // 2,000 F1 scores
 */
function resampleCells(
  groups                          ,
  compute                                      ,
  draws = new Draws(),
)            {
  const drawn = groups.map((group, g) => draws.of(group, g))
  const found = (model                      ) => {
    const cells = groups.map(emptyCells)
    const numbers = new Float64Array(draws.resamples)
    for (let i = 0; i < numbers.length; i++) {
      for (let g = 0; g < cells.length; g++) {
        const { counts } = cells[g]
        const from = drawn[g][model]
        counts.tn = from[4 * i]
        counts.fp = from[4 * i + 1]
        counts.fn = from[4 * i + 2]
        counts.tp = from[4 * i + 3]
      }
      numbers[i] = compute(cells)
    }
    return numbers
  }
  return { baseline: found('base'), value: found('candidate') }
}

/** Without weights the sums of weights are the counts. */
function emptyCells()        {
  const counts = { tn: 0, fp: 0, fn: 0, tp: 0 }
  return { counts, weights: counts, squares: counts, scores: null, ranking: null }
}

/** What resamples tell of a change. */
                              
                                                                                                           
                    
                                                                                                            
           
                                                                                                    
                            
 

/** The range of the number bounds the interval where resamples have none. */
function percentiles(
  { baseline, value }           ,
  change        ,
  worse       ,
  confidence        ,
  [lowest, highest]                                      ,
)              {
  const all = value.length
  const changes = new Float64Array(all)
  let found = 0
  let notWorse = 0
  for (let i = 0; i < all; i++) {
    const each = value[i] - baseline[i]
    if (!Number.isFinite(each)) continue
    changes[found++] = each
    if (worse === 'increase' ? each <= 0 : each >= 0) notWorse++
  }
  const sorted = changes.subarray(0, found).sort()
  const missing = all - found
  // Type 7 of Hyndman and Fan (1996), NumPy's, on all resamples: those without a number at the end asked for.
  const quantile = (share        , before        , beyond        ) => {
    const at = share * (all - 1) - before
    const [below, above] = [Math.floor(at), Math.ceil(at)]
    if (below < 0 || above >= found) return beyond
    return sorted[below] + (at - below) * (sorted[above] - sorted[below])
  }
  const tail = (1 - confidence) / 2
  const widest = highest - lowest
  return {
    interval: [
      Math.min(change, quantile(tail, missing, -widest)),
      Math.max(change, quantile(1 - tail, 0, widest)),
    ],
    p: (notWorse + missing + 1) / (all + 1),
    undefinedResamples: missing,
  }
}

/** The variances of resampled numbers and of their changes. */
function varianceOf({ baseline, value }           )           {
  return {
    baseline: variance(baseline),
    value: variance(value),
    change: variance(value.map((found, i) => found - baseline[i])),
  }
}

function variance(numbers              )         {
  let n = 0
  let mean = 0
  let squares = 0
  for (const number of numbers) {
    if (!Number.isFinite(number)) continue
    const off = number - mean
    mean += off / ++n
    squares += off * (number - mean)
  }
  return n > 1 ? squares / (n - 1) : Number.POSITIVE_INFINITY
}


/***/ }),

/***/ 34408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iM: () => (/* binding */ adjustTogether),
  C2: () => (/* binding */ changeOf),
  Fg: () => (/* binding */ measuredChange)
});

;// CONCATENATED MODULE: ./.build/packages/statistics/src/adjust.js
/**
 * p-values adjusted for being one family: rejecting those at or under a level keeps the chance of any false
 * rejection at that level, whatever their dependence (Holm 1979). In the order given. Where the family has more
 * members, none with less p, `all` is their number.
 *
 * @example holm([0.01, 0.04, 0.03, 0.005]) // [0.03, 0.06, 0.06, 0.02]
 */
function holm(p                   , all = p.length)           {
  const adjusted = new Array        (p.length)
  let atLeast = 0
  for (const [rank, i] of ascending(p).entries()) {
    atLeast = Math.max(atLeast, Math.min(1, p[i] * (all - rank)))
    adjusted[i] = atLeast
  }
  return adjusted
}

/**
 * p-values adjusted to the false discovery rate, for independent or positively dependent tests (Benjamini and
 * Hochberg 1995). In the order given. For display: a verdict uses `holm`.
 *
 * @example benjaminiHochberg([0.01, 0.04, 0.03, 0.005]) // [0.02, 0.04, 0.04, 0.02]
 */
function benjaminiHochberg(p                   )           {
  const adjusted = new Array        (p.length)
  let atMost = 1
  for (const [rank, i] of [...ascending(p).entries()].reverse()) {
    atMost = Math.min(atMost, p[i] * (p.length / (rank + 1)))
    adjusted[i] = atMost
  }
  return adjusted
}

function ascending(p                   )           {
  return p.map((_, i) => i).sort((i, j) => p[i] - p[j])
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/bootstrap.js
var bootstrap = __webpack_require__(37415);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/group-contrasts.js
var group_contrasts = __webpack_require__(81344);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/headline.js
var headline = __webpack_require__(19961);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/paired.js
var paired = __webpack_require__(38000);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/plan.js + 2 modules
var change_plan = __webpack_require__(20701);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/rate-change.js + 1 modules
var rate_change = __webpack_require__(31817);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/spread.js
var spread = __webpack_require__(28794);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/change.js

                                              

                                            

                                                   


                                           





/** A contrast among others. */
                                                  
                                                                             
                  
 

/** How a metric changed from a base to a candidate. */
                         
                
                                                                        
              
                                                                         
                         
                      
                       
                                                                        
                           
                                                                                
                             
                                                                           
                
     
                                                                                                           
                                                                                 
     
                       
                                                                                              
                              
                  
                
                                              
                                                   
                                                                                                             
                     
                                                                                      
                      
                    
                               
                 
 

/**
 * The change of any of `metrics`, `attributeMetrics` or `standings` from a base to a candidate, taken apart
 * into all that may have got worse: each group of a metric of groups (all rows where there are no groups), every
 * two groups of a gap, every group and all rows, and so on. For `decide`.
 *
 * What does not follow from cells (scores, ranks) has to be `measured` in each group. A RangeError for a name
 * that is no metric.
 *
 * @example changeOf('selection_rate_difference', { groups, overall }, { worse: 'increase' }).change // 0.0463
 */
function changeOf(metric        , attribute                   , options               )         {
  const plan = (0,change_plan/* planOf */.X)(metric)
  if (plan === undefined) throw new RangeError(`there is no metric ${JSON.stringify(metric)}`)
  const found = (plan.of ?? [metric]).map(name => plan.find(name, attribute, options))
  // Where one of several metrics could not be measured it may be the one that got worse.
  const reason = found.find(part => part.reason !== undefined)?.reason
  const untold = found.reduce((sum, part) => sum + (part.untold ?? 0), 0)
  const contrasts =
    reason === undefined
      ? inOneFamily(
          found.flatMap(part => part.contrasts),
          untold,
        )
      : []
  const change = {
    metric,
    worse: options.worse,
    contrasts,
    untold,
    ...methodOf(plan, attribute, options),
    isUnchanged: contrasts.length > 0 && isUnchanged(plan, attribute, contrasts),
    leftOut: found.flatMap(part => part.leftOut),
  }
  if (contrasts.length === 0)
    return { ...change, ...nothing, reason: reason ?? 'there is nothing to compare with' }
  const worst = worstOf(contrasts, options.worse)
  const {
    baseline,
    value,
    change: difference,
    interval,
  } = plan.headline === 'each' ? worst : (0,headline/* headlineOf */.g)(contrasts, plan.headline, options.worse)
  return { ...change, baseline, value, change: difference, interval, pWorse: worst.adjusted, worst }
}

/** A change that was judged on its own: by `meanChange`, `welch`, `delong` or `rowBootstrap`. */
                                               
                
                    
           
 

/**
 * The same as a change for `decide`, of all rows.
 *
 * @example measuredChange('log_loss', meanChange(base, candidate)!, { worse: 'increase', n: 442, method: 'paired t' })
 */
function measuredChange(
  metric        ,
  found              ,
  about                                                                                                      ,
)         {
  const { baseline, value, variance, change, interval, p } = found
  const { worse, method, n, isUnpaired = false, resamples = null } = about
  const side = { group: null, baseline, value, variance, n, baselineN: n, count: null, baselineCount: null }
  const spread = [variance.change]
  const worst = { metric, sides: [side], baseline, value, change, interval, p, adjusted: p, spread }
  return {
    metric,
    worse,
    baseline,
    value,
    change,
    interval,
    contrasts: [worst],
    untold: 0,
    pWorse: p,
    worst,
    method,
    resamples,
    isUnpaired,
    isUnchanged: !isUnpaired && change === 0 && variance.change === 0,
    leftOut: [],
  }
}

const nothing = { baseline: null, value: null, change: null, interval: null, pWorse: null, worst: null }

function inOneFamily(contrasts                     , untold        )                   {
  const p = holm(
    contrasts.map(contrast => contrast.p),
    contrasts.length + untold,
  )
  return contrasts.map((contrast, i) => ({ ...contrast, adjusted: p[i] }))
}

/**
 * The same changes with the p of every contrast adjusted for those of all of them: one family, of which the
 * chance of any false worsening is bounded.
 */
function adjustTogether(changes                   )           {
  const untold = changes.reduce((sum, change) => sum + change.untold, 0)
  const family = inOneFamily(
    changes.flatMap(change => change.contrasts),
    untold,
  )
  let at = 0
  return changes.map(change => {
    if (change.worst === null) return change
    const contrasts = family.slice(at, at + change.contrasts.length)
    at += contrasts.length
    const worst = worstOf(contrasts, change.worse)
    return { ...change, contrasts, worst, pWorse: worst.adjusted }
  })
}

function worstOf(contrasts                           , worse       )                 {
  const [by, side] = worse === 'increase' ? [1, 1] : [-1, 0]
  return contrasts.reduce((worst, contrast) => {
    const ahead =
      worst.p - contrast.p ||
      by * (contrast.change - worst.change) ||
      by * (contrast.interval[side] - worst.interval[side])
    return ahead > 0 ? contrast : worst
  })
}

function isUnchanged(
  { of = [] }      ,
  { groups, overall }                   ,
  contrasts                     ,
)          {
  const parts = of.map(name => metrics/* metrics */.qd[name])
  if (parts.some(({ from }) => from !== 'cells'))
    return contrasts.every(
      ({ sides, change }) => change === 0 && sides.every(side => side.variance.change === 0),
    )
  const sets =
    parts.length === 0 ? ['rows'         ] : parts.map(({ over }) => ((0,spread/* isFixed */.zZ)(over) ? over : 'rows'))
  const cellsOfFlips = sets.flatMap(set => flips[set])
  return [...groups, overall].every(
    cells => (0,paired/* isPaired */.eE)(cells) && cellsOfFlips.every(cell => cells.counts[cell] === 0),
  )
}

/** The joint cells of the rows that the two models predict otherwise. */
const flips = { rows: [1, 2, 5, 6], positives: [5, 6], negatives: [1, 2] }

const judges                                  = {
  pairs: "Newcombe's paired interval, McNemar's mid-p",
  'two samples': "Newcombe's interval, score test",
  bootstrap: 'bootstrap of the joint cells',
  'normal law': 'normal law',
}

function methodOf(
  { find, method, of = [] }      ,
  { groups, overall }                   ,
  { draws = new bootstrap/* Draws */.QP() }               ,
)                                                      {
  const compared = groups.length === 0 ? [overall] : groups
  const used = find === group_contrasts/* eachGroup */.tv ? compared.map(cells => (0,rate_change/* judgeOf */.Pb)(metrics/* metrics */.qd[of[0]], cells)) : []
  const isUnpaired = !compared.every(paired/* isPaired */.eE)
  const words = [
    method,
    ...new Set(used.map(judge => judges[judge])),
    isUnpaired ? 'unpaired: conservative' : '',
  ]
  return {
    method: words.filter(word => word !== '').join('; '),
    resamples: used.includes('bootstrap') ? { count: draws.resamples, seed: draws.seed } : null,
    isUnpaired,
  }
}


/***/ }),

/***/ 50919:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pq: () => (/* binding */ differenceOf),
/* harmony export */   X3: () => (/* binding */ ratioWidening),
/* harmony export */   X4: () => (/* binding */ ofRatio),
/* harmony export */   Yd: () => (/* binding */ widening),
/* harmony export */   cV: () => (/* binding */ signedRatio),
/* harmony export */   gC: () => (/* binding */ lesserRatio),
/* harmony export */   oz: () => (/* binding */ extremes),
/* harmony export */   tX: () => (/* binding */ differences),
/* harmony export */   wi: () => (/* binding */ signedDifference),
/* harmony export */   xC: () => (/* binding */ ratios)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44337);
/* harmony import */ var _rate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31817);

                                            
                                           
                                           


                                                          
/** A contrast, but for what it is of. */
                                                       

/**
 * The contrasts of every two groups: how much wider their gap is with the candidate than with the base, judged
 * by `widening`.
 *
 * @example differences('selection_rate', sides, { worse: 'increase' })[0].change // 0.0463, from 0.3256 to 0.3720
 */
function differences(metric        , sides                 , options         )       {
  const judge = widening(options)
  return keep(sides, pair => {
    const spread = pair.map(({ variance }) => variance.change)
    return { metric, sides: pair, ...judge(differenceOf(...pair)), spread }
  })
}

/** As `differences`, of the ratio of the lower to the higher. */
function ratios(metric        , sides                 , options         )       {
  const judge = ratioWidening(options)
  return keep(sides, pair => ({ metric, sides: pair, ...ofRatio(pair, judge, lesserRatio) }))
}

/** Contrasts, and how many more there were, of which none says more than these: see `keep`. */
                       
                       
                
 

/** The pairs of 200 groups, which take 20 MB; those of 1,000 would take 600 MB. */
const mostKept = 20_000

/**
 * The contrast of every two sides; of very many those with the least p, and those of the extreme gaps, changes and
 * bounds: all that can be rejected, headline or stand in the way of a pass.
 */
function keep(sides                 , contrastOf                                  )       {
  let kept             = []
  const extremes             = []
  let count = 0
  for (const [i, a] of sides.entries())
    for (let j = i + 1; j < sides.length; j++) {
      const contrast = contrastOf([a, sides[j]])
      count++
      kept.push(contrast)
      for (const [s, sizeOf] of sizes.entries())
        if (extremes[s] === undefined || sizeOf(contrast) > sizeOf(extremes[s])) extremes[s] = contrast
      if (kept.length >= 2 * mostKept) kept = leastP(kept)
    }
  if (count <= mostKept) return { contrasts: kept, untold: 0 }
  const contrasts = [...new Set([...leastP(kept), ...extremes])]
  return { contrasts, untold: count - contrasts.length }
}

function leastP(contrasts            )             {
  return contrasts.sort((a, b) => a.p - b.p).slice(0, mostKept)
}

const sizes                                              = [
  ({ baseline }) => baseline,
  ({ baseline }) => -baseline,
  ({ value }) => value,
  ({ value }) => -value,
  ({ change }) => change,
  ({ change }) => -change,
  ({ interval }) => interval[1],
  ({ interval }) => -interval[0],
]

/**
 * Judges a ratio of two independent groups by its logarithm, with the delta method. With half a hit and half a
 * row more in both where one has 0 (Walter 1975); the interval then still holds the change that was seen.
 */
function ofRatio(
  pair                       ,
  judge                          ,
  ratioOf                                  ,
)         {
  const withHalf = pair.some(({ baseline, value }) => baseline === 0 || value === 0)
  const [a, b] = pair.map(side => logOf(side, withHalf))
  const { interval, p } = judge(differenceOf(a, b))
  const baseline = ratioOf(pair[0].baseline, pair[1].baseline)
  const value = ratioOf(pair[0].value, pair[1].value)
  const change = value - baseline
  const spread = [a, b].map(({ variance }) => variance.change * value ** 2)
  const around           = [Math.min(interval[0], change), Math.max(interval[1], change)]
  return { baseline, value, change, interval: around, p, spread }
}

/** The lower over the higher; 1 of two zeros, which are as one. */
function lesserRatio(a        , b        )         {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b)
}

/** a - b, of two independent groups. */
function differenceOf(a         , b         )          {
  return {
    baseline: a.baseline - b.baseline,
    value: a.value - b.value,
    variance: {
      baseline: a.variance.baseline + b.variance.baseline,
      value: a.variance.value + b.variance.value,
      change: a.variance.change + b.variance.change,
    },
  }
}

function logOf({ baseline, value, variance, n, baselineN }      , withHalf         )          {
  const half = (rate        , rows        ) => (withHalf ? (rate * rows + 0.5) / (rows + 0.5) : rate)
  const [from, to] = [half(baseline, baselineN), half(value, n)]
  const covariance = (variance.baseline + variance.value - variance.change) / 2
  const [ofFrom, ofTo] = [variance.baseline / from ** 2, variance.value / to ** 2]
  const change = Math.max(ofFrom + ofTo - (2 * covariance) / (from * to), 0)
  return {
    baseline: Math.log(from),
    value: Math.log(to),
    variance: { baseline: ofFrom, value: ofTo, change },
  }
}

/**
 * Judges how much the size of a signed gap grew: D = |candidate's| - |base's|.
 *
 * `p` is that of D over the standard error of the change of the gap, its chance had the models treated the pair
 * alike; and the bound on the side that `worse` does not point to is D less 1.645 standard errors. Both take the
 * side on which the gap lies for known: that is what finds a new gap where there was none, at three times the
 * power of a percentile bootstrap of max - min. A gap that turned round to be as wide on the other side has
 * D = 0 and a larger spread than they say.
 *
 * The other bound, which a pass rests on, does not take it for known, as a gap that seems to shrink may have
 * turned round. Where the side is sure (at 1 %) it is D + 1.645 standard errors; else |change of the gap| +
 * 1.645 standard errors, since no gap widens by more than it changes. It fails in 1 of 20, and in 6 of 100 at
 * worst; D + 1.645 standard errors would fail in up to 9 of 20 where the base has no gap.
 */
function widening({ worse, confidence = 0.9 }         )                           {
  const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(confidence)
  const zOfSide = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(1 - (1 - confidence) / 5)
  return ({ baseline, value, variance }) => {
    const error = Math.sqrt(variance.change)
    const [from, to] = worse === 'increase' ? [baseline, value] : [value, baseline]
    const [change, sum] = [to - from, to + from]
    const side = from < 0 ? -1 : 1
    const errorOfSum = Math.sqrt(Math.max(2 * (variance.baseline + variance.value) - variance.change, 0))
    const turned = -side * sum + zOfSide * errorOfSum
    const bound = Math.min(Math.abs(change), Math.max(side * change, turned - z * error)) + z * error
    const worsening = Math.abs(to) - Math.abs(from)
    const interval = directed([worsening - z * error, bound], worse)
    const sizes = { baseline: Math.abs(baseline), value: Math.abs(value) }
    const grown = sizes.value - sizes.baseline
    const p = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .oneSided */ .CM)(grown, error, worse)
    return { ...sizes, change: grown, interval, p, spread: [variance.change] }
  }
}

/** An interval of a worsening as one of a change. */
function directed([low, high]          , worse       )           {
  return worse === 'increase' ? [low, high] : [-high, -low]
}

/**
 * Judges a ratio by the widening of its logarithm, which is the wider the lower the ratio. The bound that a pass
 * rests on takes the base's ratio, from which the change is reckoned, for as high as it may be.
 */
function ratioWidening({ worse, confidence = 0.9 }         )                           {
  const widens = worse === 'increase' ? 'decrease' : 'increase'
  const judge = widening({ worse: widens, confidence })
  const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(confidence)
  return log => {
    const judged = judge(log)
    const [baseline, value] = [Math.exp(-judged.baseline), Math.exp(-judged.value)]
    const highest = Math.min(baseline * Math.exp(z * Math.sqrt(log.variance.baseline)), 1)
    const [least, most] = judged.interval
    // A logarithm that widens by x takes the ratio to exp(-x) of what it was.
    const worsens = (x        ) => (widens === 'increase' ? x > 0 : x < 0)
    const changeBy = (x        , isPassing         ) =>
      (isPassing && worsens(x) ? highest : baseline) * Math.expm1(-x)
    return {
      baseline,
      value,
      change: value - baseline,
      interval: [changeBy(most, widens === 'increase'), changeBy(least, widens === 'decrease')],
      p: judged.p,
      spread: [log.variance.change * value ** 2],
    }
  }
}

/** The change of a signed difference. */
function signedDifference(gap         , { worse, confidence = 0.9 }         )         {
  const { baseline, value, variance } = gap
  const change = value - baseline
  const judged = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .ofNormalLaw */ .dW)(change, variance.change, worse, confidence)
  return { baseline, value, change, ...judged, spread: [variance.change] }
}

/** The change of a ratio whose sides are given: tested by its logarithm, its interval by the delta method. */
function signedRatio(log         , { worse, confidence = 0.9 }         )         {
  const [baseline, value] = [Math.exp(log.baseline), Math.exp(log.value)]
  const { variance } = log
  const covariance = (variance.baseline + variance.value - variance.change) / 2
  const ofChange =
    value ** 2 * variance.value + baseline ** 2 * variance.baseline - 2 * value * baseline * covariance
  const change = value - baseline
  const { interval } = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .ofNormalLaw */ .dW)(change, Math.max(ofChange, 0), worse, confidence)
  const p = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .oneSided */ .CM)(log.value - log.baseline, Math.sqrt(variance.change), worse)
  return { baseline, value, change, interval, p, spread: [variance.change * value ** 2] }
}

/**
 * Contrasts of the lowest or highest of all groups, one a group. Where it is worse for the lowest to fall, that
 * of a group is how far it now lies below the lowest of the base: the lowest fell exactly if some group lies
 * below every group of the base, and not if each lies above one of them.
 *
 * So the p of a group is its largest against any group of the base, and its bounds are the least against any;
 * the bound that a pass rests on spends 4 of its 5 % on the group itself, which is paired, and 1 % on the
 * others. Of the highest, and where it is worse to rise, the same with turned signs.
 */
function extremes(
  metric        ,
  sides                 ,
  of                      ,
  { worse, confidence = 0.9 }         ,
)             {
  const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(confidence)
  const ownShare = sides.length > 1 ? 0.8 : 1
  const zOfOwn = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(1 - (1 - confidence) * ownShare)
  const zOfOthers = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(1 - ((1 - confidence) * (1 - ownShare)) / Math.max(sides.length - 1, 1))
  // The lowest falls as the highest of the negated rises; it rises with the candidate as it falls with the base.
  const sign = of === 'lowest' ? 1 : -1
  const isToCandidate = (of === 'lowest') === (worse === 'decrease')
  const [from, to] = isToCandidate ? (['baseline', 'value']         ) : (['value', 'baseline']         )
  const limit = sign * Math.min(...sides.map(side => sign * side[from]))
  return sides.map(side => {
    let p = 0
    let [low, high] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const other of sides) {
      const variance = other === side ? side.variance.change : side.variance[to] + other.variance[from]
      const error = Math.sqrt(variance)
      const below = sign * (other[from] - side[to])
      p = Math.max(p, (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .oneSided */ .CM)(below, error, 'increase'))
      low = Math.min(low, below - z * error)
      high = Math.min(high, below + (other === side ? zOfOwn : zOfOthers) * error)
    }
    const [baseline, value] = isToCandidate ? [limit, side.value] : [side.baseline, limit]
    return {
      metric,
      sides: [side],
      baseline,
      value,
      change: value - baseline,
      interval: directed([low, high], worse),
      p,
      spread: [side.variance.change],
    }
  })
}


/***/ }),

/***/ 64881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cg: () => (/* binding */ decideAbsolute),
/* harmony export */   LD: () => (/* binding */ decide),
/* harmony export */   ai: () => (/* binding */ levelOfFamily)
/* harmony export */ });
                                            
                                                         

/** What was decided, and on which contrast. */
                           
                                           
     
                                                                                                              
                                                      
     
                    
                                                                                                      
                   
 

/**
 * Whether a metric got worse by more than `tolerance`, which is at least 0; for a change with a value. With
 * intervals at 90 % and level 0.05:
 *
 * - `fail` where a contrast got worse by more than the tolerance and its adjusted p is below the level. Of
 *   models that are alike, at most 1 in 20 fails, whatever the number of groups (Holm 1979). With a tolerance it
 *   is far fewer.
 * - `pass` where no bound is beyond the tolerance: all of it is shown (an intersection-union test, which needs no
 *   correction: Berger 1982). Of candidates that got worse by more than the tolerance at most 1 in 20 passes, and
 *   6 in 100 for a gap where the base had none (see `widening`); 8 in 100 where only some 20 rows flipped. It is
 *   the promise of a non-inferiority test (Schuirmann 1987).
 * - `inconclusive` where the rows can tell neither.
 *
 * A candidate that predicts every row as the base did passes at any tolerance, also 0: there is no change to be
 * unsure of. The intervals do not say so, since rows not seen may differ; of candidates that predict a share d
 * of all rows otherwise it passes (1 - d)^n. With a tolerance of 0 no other candidate passes unless it is shown
 * to be better or as good, which of models alike 1 in 20 is: to tolerate what nobody would mind, set more.
 *
 * @example decide(changeOf('accuracy', attribute, { worse: 'decrease' }), 0.02).verdict // 'pass'
 */
function decide(change        , tolerance        , level = 0.05)           {
  if (!(tolerance >= 0)) throw new RangeError('a tolerance is at least 0')
  const { contrasts, worse, isUnchanged } = change
  if (contrasts.length === 0) throw new RangeError('a change without a value decides nothing')
  const worsening = ({ change }                ) => (worse === 'increase' ? change : -change)
  const bound = ({ interval }                ) => (worse === 'increase' ? interval[1] : -interval[0])
  const shown = contrasts.filter(each => worsening(each) - tolerance > rounding && each.adjusted < level)
  if (shown.length > 0) return { verdict: 'fail', by: most(shown, worsening), improved: false }
  const farthest = most(contrasts, bound)
  const isWithin = isUnchanged || bound(farthest) <= tolerance
  return { verdict: isWithin ? 'pass' : 'inconclusive', by: farthest, improved: bound(farthest) < 0 }
}

/** 0.9 - 0.87 comes out above 0.03. */
const rounding = 1e-12

function most(contrasts                           , size                                  )                 {
  return contrasts.reduce((best, each) => (size(each) > size(best) ? each : best))
}

/**
 * Whether a number lies within an absolute limit, by its interval: `fail` where all of it is beyond, `pass` where
 * all of it is within, the limit itself included. At 90 % a number within fails, and one beyond passes, in at
 * most 1 of 20.
 *
 * @example decideAbsolute([0.61, 0.72], 'min', 0.6) // 'pass'
 */
function decideAbsolute(
  [low, high]          ,
  kind               ,
  limit        ,
)                      {
  const [worst, best] = kind === 'min' ? [low - limit, high - limit] : [limit - high, limit - low]
  return worst >= 0 ? 'pass' : best < 0 ? 'fail' : 'inconclusive'
}

/**
 * The level of each family of limits, so that a gate blocks at most 1 in 20 models that are like the base and keep
 * their limits: limits on values and limits on changes are two families, which share it where both are judged.
 */
function levelOfFamily(hasBoth         )         {
  return hasBoth ? 0.025 : 0.05
}


/***/ }),

/***/ 74592:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ delong),
/* harmony export */   o: () => (/* binding */ rocAuc)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(44337);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(21168);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73726);
/* harmony import */ var _rate_change_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31817);



                                           
                                                 
                                           


/** Rows with a label, 1 for positive and 0 for negative, and perhaps a weight and the code of a cluster. */
                                                 
                    
 

/** How the scores rank each row against the rows of the other class. */
                      
             
                                                                                                                  
                  
 

/** Null without rows of both classes. Throws a RangeError where a score is NaN. */
function placementsOf({ labels, weights }              , scores              )                    {
  const order = (0,_order_js__WEBPACK_IMPORTED_MODULE_0__/* .descending */ .r)(ranked(scores), scores.length)
  const total = [0, 0]
  for (let row = 0; row < labels.length; row++) total[labels[row]] += weights === undefined ? 1 : weights[row]
  const [negatives, positives] = total
  if (!(negatives > 0 && positives > 0)) return null
  const of = new Float64Array(scores.length)
  const above = [0, 0]
  let sum = 0
  for (let first = 0; first < order.length; ) {
    let end = first
    const here = [0, 0]
    for (; end < order.length && scores[order[end]] === scores[order[first]]; end++)
      here[labels[order[end]]] += weights === undefined ? 1 : weights[order[end]]
    const ofPositive = (negatives - above[0] - here[0] / 2) / negatives
    const ofNegative = (above[1] + here[1] / 2) / positives
    for (; first < end; first++) of[order[first]] = labels[order[first]] === 1 ? ofPositive : ofNegative
    sum += here[1] * ofPositive
    above[0] += here[0]
    above[1] += here[1]
  }
  return { auc: sum / positives, of }
}

function ranked(scores              )               {
  return scores.map(score => {
    if (Number.isNaN(score)) throw new RangeError('a score is a number')
    return score + 0 // makes 0 of -0
  })
}

/**
 * Covariance of two areas: of each class that of its placements, over its rows. With weights linearised, which
 * without them is the same. Infinite where a class has one row.
 */
function covariance(all              , a            , b            )         {
  const { labels, weights, clusters } = all
  if (clusters !== undefined) return clusteredCovariance(all, clusters, a, b)
  const sum = [0, 0]
  const weight = [0, 0]
  const rows = [0, 0]
  for (let row = 0; row < labels.length; row++) {
    const w = weights === undefined ? 1 : weights[row]
    const label = labels[row]
    sum[label] += w * w * (a.of[row] - a.auc) * (b.of[row] - b.auc)
    weight[label] += w
    rows[label]++
  }
  const of = (label       ) => (sum[label] / weight[label] ** 2) * (rows[label] / (rows[label] - 1))
  return Math.min(...rows) > 1 ? of(0) + of(1) : Number.POSITIVE_INFINITY
}

/** Of clusters, which may hold rows of both classes: of the totals of what each adds (Obuchowski 1997). */
function clusteredCovariance(
  { labels, weights }              ,
  clusters            ,
  a            ,
  b            ,
)         {
  const weight = [0, 0]
  for (let row = 0; row < labels.length; row++) weight[labels[row]] += weights?.[row] ?? 1
  const sums = new Map                          ()
  for (let row = 0; row < labels.length; row++) {
    const of = sums.get(clusters[row]) ?? [0, 0]
    const share = (weights?.[row] ?? 1) / weight[labels[row]]
    of[0] += share * (a.of[row] - a.auc)
    of[1] += share * (b.of[row] - b.auc)
    sums.set(clusters[row], of)
  }
  let sum = 0
  for (const [x, y] of sums.values()) sum += x * y
  return sums.size > 1 ? (sum * sums.size) / (sums.size - 1) : Number.POSITIVE_INFINITY
}

/** The area under the ROC curve of one model. */
                         
               
                  
                    
 

/**
 * The area under the ROC curve with the variance of DeLong, DeLong and Clarke-Pearson (1988), by placements from
 * one sort (Sun and Xu 2014), and an interval on the logit scale, which keeps within 0 and 1 (Pepe 2003). Where
 * the classes are apart altogether, so that the variance is 0, it is Wilson's of as many rows as the smaller
 * class has, all hits. Null without rows of both classes.
 *
 * @example rocAuc({ labels: Uint8Array.of(1, 0, 1, 0) }, Float64Array.of(0.9, 0.7, 0.4, 0.1))?.value // 0.75
 */
function rocAuc(rows              , scores              , confidence = 0.95)                {
  const placements = placementsOf(rows, scores)
  if (placements === null) return null
  const { auc } = placements
  const variance = covariance(rows, placements, placements)
  if (auc === 0 || auc === 1) {
    const positives = rows.labels.reduce((sum, label) => sum + label, 0)
    const n = Math.min(positives, rows.labels.length - positives)
    return { value: auc, variance, interval: (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)({ k: auc * n, n }, confidence) }
  }
  const logit = Math.log(auc / (1 - auc))
  const reach = ((0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .criticalValue */ .z7)(confidence) * Math.sqrt(variance)) / (auc * (1 - auc))
  const bound = (x        ) => 1 / (1 + Math.exp(-x))
  return { value: auc, variance, interval: [bound(logit - reach), bound(logit + reach)] }
}

/** The areas of two models on the same rows. Fits `measured` of a group as its `roc_auc`. */
                                         
                
                    
                    
           
                                                                        
           
                   
 

/**
 * The change of the area under the ROC curve from a base's scores to a candidate's on the same rows (DeLong et
 * al. 1988). Null without two rows of both classes.
 *
 * Scores need not be on one scale: only their order counts. With weights the variance is linearised.
 *
 * @example delong(rows, base, candidate)?.change // -0.0061, with p 0.038 of being worse
 */
function delong(
  rows              ,
  base              ,
  candidate              ,
  { worse = 'decrease', confidence = 0.9 }                                         = {},
)                {
  const [a, b] = [placementsOf(rows, base), placementsOf(rows, candidate)]
  if (a === null || b === null) return null
  const difference = { auc: b.auc - a.auc, of: b.of.map((placement, row) => placement - a.of[row]) }
  const variance = {
    baseline: covariance(rows, a, a),
    value: covariance(rows, b, b),
    change: covariance(rows, difference, difference),
  }
  if (variance.change === Number.POSITIVE_INFINITY) return null
  const change = difference.auc
  const z = change === 0 ? 0 : change / Math.sqrt(variance.change)
  return {
    baseline: a.auc,
    value: b.auc,
    variance,
    change,
    covariance: covariance(rows, a, b),
    ...(0,_rate_change_js__WEBPACK_IMPORTED_MODULE_3__/* .ofNormalLaw */ .dW)(change, variance.change, worse, confidence),
    z,
    pTwoSided: 2 * (0,_normal_js__WEBPACK_IMPORTED_MODULE_2__/* .normalCdf */ .vr)(-Math.abs(z)),
  }
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Io: () => (/* binding */ mostGroups),
/* harmony export */   Ot: () => (/* binding */ tooMany),
/* harmony export */   dv: () => (/* binding */ none),
/* harmony export */   lb: () => (/* binding */ ofMembers)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(56145);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9789);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38000);
/* harmony import */ var _rate_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31817);
                                              


                                         



/** The groups of an attribute under a base and a candidate, by their codes. */
                                    
                                  
                                                   
                        
                                                                                           
                    
 

/** What a change is made of, or the reason why it has nothing; and the groups that it says nothing of. */
                        
                       
                    
                 
                                                                     
                 
 

/** Takes the change of a metric apart into contrasts. */
                                                                                                    

                         
            
                      
 

/** The slopes of a measure of all groups at once grow with their square: of so many they take half a second. */
const mostGroups = 200
/** The reason of a change that has no value for this alone. */
const tooMany = `there are more than ${mostGroups} groups, too many to tell how far it may be off`

function none(reason        , leftOut            = [])        {
  return { contrasts: [], leftOut, reason }
}

/** From the groups that have the metric under both models, if there are so many; a text says why it has nothing. */
function ofMembers(
  fewest        ,
  contrast   
                   
                      
                           
                                 
                                 ,
)         {
  return (metric, attribute, options) => {
    const members           = []
    const leftOut            = []
    for (const [group, cells] of attribute.groups.entries()) {
      const side = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_0__/* .sideOf */ .Jh)(metric, cells, group, options.minDenominator)
      if (typeof side !== 'string') members.push({ side, cells })
      else leftOut.push({ group, metric, n: (0,_cells_js__WEBPACK_IMPORTED_MODULE_1__/* .rowsIn */ .Nn)((0,_paired_js__WEBPACK_IMPORTED_MODULE_2__/* .candidateOf */ .RH)(cells), _metrics_js__WEBPACK_IMPORTED_MODULE_3__/* .metrics */ .qd[metric].over), reason: side })
    }
    if (members.length < fewest) {
      const fallback = members.length > 0 ? 'only one group can be compared' : 'no group can be compared'
      return none(leftOut.length === 1 && members.length === 0 ? leftOut[0].reason : fallback, leftOut)
    }
    const found = contrast(metric, members, options, attribute)
    if (typeof found === 'string') return none(found, leftOut)
    return Array.isArray(found) ? { contrasts: found, leftOut } : { ...found, leftOut }
  }
}


/***/ }),

/***/ 81344:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $k: () => (/* binding */ lowest),
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Yg: () => (/* binding */ ratioToOverall),
/* harmony export */   jc: () => (/* binding */ groupRatio),
/* harmony export */   n8: () => (/* binding */ groupDifference),
/* harmony export */   tv: () => (/* binding */ eachGroup),
/* harmony export */   w1: () => (/* binding */ differenceToOverall)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(56145);
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9789);
/* harmony import */ var _contrast_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50919);
/* harmony import */ var _found_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8097);
/* harmony import */ var _linearised_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(41809);
/* harmony import */ var _metric_moments_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(50817);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38000);
/* harmony import */ var _rate_change_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31817);






                                           



const ofEachMember = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(1, (metric, members, options) =>
  members.map(({ side, cells }) => (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeIn */ .UM)(metric, side, cells, options)),
)

/** Each group for itself; without groups, all rows. */
const eachGroup         = (metric, attribute, options) => {
  if (attribute.groups.length > 0) return ofEachMember(metric, attribute, options)
  const side = (0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .sideOf */ .Jh)(metric, attribute.overall, null, options.minDenominator)
  if (typeof side === 'string') return (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .none */ .dv)(side)
  return { contrasts: [(0,_rate_change_js__WEBPACK_IMPORTED_MODULE_1__/* .changeIn */ .UM)(metric, side, attribute.overall, options)], leftOut: [] }
}

/** Every two groups: max - min. */
const groupDifference = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(2, (metric, members, options) =>
  (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .differences */ .tX)(metric, sidesOf(members), options),
)

/** Every two groups: min / max. */
const groupRatio = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(
  2,
  (metric, members, options) =>
    noRatio(metric, sidesOf(members)) ?? (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .ratios */ .xC)(metric, sidesOf(members), options),
)

const lowest = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(1, (metric, members, options) =>
  (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .extremes */ .oz)(metric, sidesOf(members), 'lowest', options),
)

const highest = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(1, (metric, members, options) =>
  (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .extremes */ .oz)(metric, sidesOf(members), 'highest', options),
)

/** Every group and all rows: |value - value of all|. */
const differenceToOverall = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(2, (metric, members, options, attribute) =>
  toOverall(metric, members, attribute, (group, all) => group - all, (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .widening */ .Yd)(options)),
)

/** Every group and all rows: value / value of all, or its inverse if that is less. */
const ratioToOverall = (0,_found_js__WEBPACK_IMPORTED_MODULE_0__/* .ofMembers */ .lb)(
  2,
  (metric, members, options, attribute) =>
    noRatio(metric, sidesOf(members)) ??
    noRatio(metric, [(0,_metric_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(metric, attribute.overall)]) ??
    toOverall(metric, members, attribute, (group, all) => Math.log(group / all), (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .ratioWidening */ .X3)(options)),
)

function sidesOf(members          ) {
  return members.map(({ side }) => side)
}

/** 0/0 is no ratio, and numbers below 0 have none that means anything. */
function noRatio(metric        , numbers                      )                     {
  const { title } = _metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .metrics */ .qd[metric]
  for (const model of ['baseline', 'value']         ) {
    const values = numbers.flatMap(number => (typeof number === 'string' ? [] : [number[model]]))
    if (values.some(value => value < 0)) return `${title} is below 0`
    if (values.length > 0 && values.every(value => value === 0)) return `${title} is 0 in every group`
  }
  return undefined
}

/** The gap of a group and all rows, which are the group and the rest: two that are independent. */
function toOverall(
  metric        ,
  members          ,
  { groups, overall }                   ,
  gapOf                                        ,
  judge                          ,
)                      {
  const { from, compute } = _metrics_js__WEBPACK_IMPORTED_MODULE_4__/* .metrics */ .qd[metric]
  if (from !== 'cells') return 'not measured against all rows'
  const all = (0,_metric_moments_js__WEBPACK_IMPORTED_MODULE_3__/* .momentsOf */ .Z)(metric, overall)
  if (typeof all === 'string') return `over all rows: ${all}`
  const outside = (0,_paired_js__WEBPACK_IMPORTED_MODULE_5__/* .outsideOf */ .R_)(groups, overall) ?? []
  return members.map(({ side, cells }) => {
    const rest = (0,_paired_js__WEBPACK_IMPORTED_MODULE_5__/* .mergePaired */ .I)(groups.filter((_, group) => group !== side.group).concat(outside))
    const gap = (0,_linearised_js__WEBPACK_IMPORTED_MODULE_6__/* .linearised */ .x)([cells, rest], ([group, others]) =>
      gapOf(compute(group), compute((0,_cells_js__WEBPACK_IMPORTED_MODULE_7__/* .merge */ .h1)([group, others]))),
    )
    return { metric, sides: [side], ...(gap === null ? undecided(side, all) : judge(gap)) }
  })
}

/** The ratio of 0 to something: nothing is known of how far it may be off. */
function undecided(side         , all         )         {
  const baseline = (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .lesserRatio */ .gC)(side.baseline, all.baseline)
  const value = (0,_contrast_js__WEBPACK_IMPORTED_MODULE_2__/* .lesserRatio */ .gC)(side.value, all.value)
  return {
    baseline,
    value,
    change: value - baseline,
    interval: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
    p: 1,
    spread: [],
  }
}


/***/ }),

/***/ 19961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
                                           
                                                

/**
 * The highest, or lowest, of all gaps from their contrasts. The bound on its worse side is the farthest of any
 * contrast: the highest gap rises by no more than the one that rises most. On the other side it is the bound of
 * the gap that was the highest: the highest rises by at least as much as that.
 */
function headlineOf(
  contrasts                     ,
  of                      ,
  worse       ,
)                                                               {
  const sign = of === 'highest' ? 1 : -1
  const outermost = (model                      ) =>
    contrasts.reduce(
      (best, part) => (sign * (part[model] - best) > 0 ? part[model] : best),
      contrasts[0][model],
    )
  const [baseline, value] = [outermost('baseline'), outermost('value')]
  const isOutward = (worse === 'increase') === (of === 'highest')
  const [first, second] = isOutward ? (['baseline', 'value']         ) : (['value', 'baseline']         )
  const given = contrasts.reduce((best, part) => {
    const ahead = sign * (part[first] - best[first]) || sign * (part[second] - best[second])
    return ahead > 0 ? part : best
  })
  let [low, high] = given.interval
  for (const { interval } of contrasts) {
    if (worse === 'increase') high = Math.max(high, interval[1])
    else low = Math.min(low, interval[0])
  }
  return { baseline, value, change: value - baseline, interval: [low, high] }
}


/***/ }),

/***/ 41809:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ linearised)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(56145);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38000);
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28794);

                                           



/**
 * The moments of any number that is computed from the cells of independent groups: its variance is the sum of
 * theirs, each from the slopes of the number in its cells (the delta method, or infinitesimal jackknife: Efron
 * 1982). `compute` is called often, with cells that it must not keep; null is no number.
 *
 * @example linearised([f, m], ([f, m]) => rate(f) / rate(m)) // the ratio of the two, with variances
 */
function linearised(
  groups                          ,
  compute                                             ,
)                 {
  const [baseline, slopesOfBase] = slopesIn(groups.map(_paired_js__WEBPACK_IMPORTED_MODULE_0__/* .baseOf */ .bx), compute)
  const [value, slopesOfCandidate] = slopesIn(groups.map(_paired_js__WEBPACK_IMPORTED_MODULE_0__/* .candidateOf */ .RH), compute)
  const moments = { baseline, value, variance: { baseline: 0, value: 0, change: 0 } }
  for (const [g, group] of groups.entries()) {
    if (slopesOfBase[g].length === 0) continue
    const variance = (0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .spread */ .il)(group, slopesOfBase[g], slopesOfCandidate[g], 'rows')
    for (const part of ['baseline', 'value', 'change']         ) moments.variance[part] += variance[part]
  }
  const numbers = [baseline, value, ...Object.values(moments.variance)]
  return numbers.every(Number.isFinite) ? moments : null
}

function slopesIn(
  groups                  ,
  compute                                             ,
)                                    {
  // Copies: the slopes move the weights, and unpaired cells are the caller's.
  const moved = groups.map(group => (0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .merge */ .h1)([group]))
  const number = () => compute(moved) ?? Number.NaN
  const slopes = moved.map(group => ((0,_cells_js__WEBPACK_IMPORTED_MODULE_2__/* .weightIn */ .Yc)(group, 'rows') > 0 ? (0,_spread_js__WEBPACK_IMPORTED_MODULE_1__/* .numericSlopes */ .ic)(group, number) : noSlopes))
  return [number(), slopes]
}

const noSlopes         = new Float64Array(0)


/***/ }),

/***/ 41213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ welch),
/* harmony export */   S: () => (/* binding */ meanChange)
/* harmony export */ });
/* harmony import */ var _student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28938);
                                            
                                           
                                           


                              
                                                                               
               
                         
                     
 

/** How a mean changed. Fits `measured` of a group under the name of the metric that is the mean. */
                                             
                
                       
                          
                    
                                                                        
           
                   
 

/** Of paired rows. */
                                                      
     
                                                                                                            
                                              
     
                      
 

/** Rows that weigh differently, or come in clusters such as several of one person. */
                            
                        
                                            
                       
 

/**
 * The change of a mean over rows, such as the log-loss, the Brier score or the absolute error, from a base's value
 * of each row to a candidate's: the paired t interval and test (Student 1908). With weights the linearised
 * variance; with clusters that of their totals, and degrees of freedom by the clusters.
 *
 * Null for fewer than two rows, or clusters, with weight. Throws a RangeError where a value is not finite.
 *
 * @example meanChange(errorsOfBase, errorsOfCandidate).interval // [-4.886, -1.385], of a change of -3.135
 */
function meanChange(
  base              ,
  candidate              ,
  { worse = 'increase', confidence = 0.9, weights, clusters }                          = {},
)                          {
  const differences = candidate.map((value, row) => value - base[row])
  if (!differences.every(Number.isFinite)) throw new RangeError('a value is a finite number')
  const ofBase = weightedMean(base, { weights, clusters })
  const ofCandidate = weightedMean(candidate, { weights, clusters })
  const ofChange = weightedMean(differences, { weights, clusters })
  if (ofBase === null || ofCandidate === null || ofChange === null) return null
  let largest = 0
  let all = 0
  for (let row = 0; row < differences.length; row++) {
    const size = Math.abs(differences[row]) * (weights?.[row] ?? 1)
    largest = Math.max(largest, size)
    all += size
  }
  return {
    ...judged(ofBase, ofCandidate, ofChange.variance, ofChange.units - 1, worse, confidence),
    largestShare: all === 0 ? 0 : largest / all,
  }
}

/**
 * The change of a mean between two samples of other rows: Welch's t interval and test (1947). Far wider than
 * that of the same rows. Null for fewer than two rows of either.
 *
 * @example welch(Float64Array.of(1, 2, 3), Float64Array.of(2, 4, 9))?.degreesOfFreedom // 2.3059
 */
function welch(
  base              ,
  candidate              ,
  { worse = 'increase', confidence = 0.9 }              = {},
)                    {
  const [a, b] = [weightedMean(base, {}), weightedMean(candidate, {})]
  if (a === null || b === null) return null
  const variance = a.variance + b.variance
  // Welch and Satterthwaite; without any spread there is nothing to weigh.
  const freedom =
    variance === 0
      ? a.units + b.units - 2
      : variance ** 2 / (a.variance ** 2 / (a.units - 1) + b.variance ** 2 / (b.units - 1))
  return judged(a, b, variance, freedom, worse, confidence)
}

                
              
                     
                  
                          
               
 

function weightedMean(values              , { weights, clusters }           )              {
  let weight = 0
  let mean = 0
  let rows = 0
  for (let row = 0; row < values.length; row++) {
    const w = weights === undefined ? 1 : weights[row]
    if (w === 0) continue
    weight += w
    mean += (w / weight) * (values[row] - mean)
    rows++
  }
  const off = (row        ) => (weights === undefined ? 1 : weights[row]) * (values[row] - mean)
  let squares = 0
  let units = rows
  if (clusters === undefined) {
    for (let row = 0; row < values.length; row++) squares += off(row) ** 2
  } else {
    const sums = new Map                ()
    for (let row = 0; row < values.length; row++)
      if (weights?.[row] !== 0) sums.set(clusters[row], (sums.get(clusters[row]) ?? 0) + off(row))
    for (const sum of sums.values()) squares += sum ** 2
    units = sums.size
  }
  if (units < 2) return null
  return { mean, variance: (squares / weight ** 2) * (units / (units - 1)), units }
}

function judged(
  base      ,
  candidate      ,
  variance        ,
  degreesOfFreedom        ,
  worse       ,
  confidence        ,
)             {
  const change = candidate.mean - base.mean
  const standardError = Math.sqrt(variance)
  const reach = (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .F)((1 + confidence) / 2, degreesOfFreedom) * standardError
  const t = change === 0 ? 0 : change / standardError
  return {
    baseline: base.mean,
    value: candidate.mean,
    variance: { baseline: base.variance, value: candidate.variance, change: variance },
    change,
    standardError,
    degreesOfFreedom,
    interval: [change - reach, change + reach],
    p: (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .R)(worse === 'increase' ? -t : t, degreesOfFreedom),
    pTwoSided: 2 * (0,_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentCdf */ .R)(-Math.abs(t), degreesOfFreedom),
  }
}


/***/ }),

/***/ 50817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ momentsOf)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9789);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38000);
/* harmony import */ var _spread_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28794);

                                           



/** The moments of a metric in one group; or, as text, why there are none. */
function momentsOf(name        , group               , minDenominator = 1)                   {
  const metric = _metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .metrics */ .qd[name]
  // What was measured elsewhere still needs its rows here.
  const sized         = metric.from === 'cells' ? metric : { ...metric, from: 'cells', compute: () => 0 }
  const [base, candidate] = [(0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(group), (0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOf */ .RH)(group)]
  const value = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(sized, candidate, { minDenominator })
  if (value.value === null) return value.reason 
  const baseline = (0,_metrics_js__WEBPACK_IMPORTED_MODULE_0__/* .measure */ .xP)(sized, base, { minDenominator })
  if (baseline.value === null) return `in the base: ${baseline.reason}`
  if (metric.from !== 'cells')
    return ((0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .isPaired */ .eE)(group) && group.measured?.[name]) || 'not measured under both models'
  const over = (0,_spread_js__WEBPACK_IMPORTED_MODULE_2__/* .isFixed */ .zZ)(metric.over) ? metric.over : 'rows'
  const variance = (0,_spread_js__WEBPACK_IMPORTED_MODULE_2__/* .spread */ .il)(group, (0,_spread_js__WEBPACK_IMPORTED_MODULE_2__/* .slopesOf */ .sV)(metric, base), (0,_spread_js__WEBPACK_IMPORTED_MODULE_2__/* .slopesOf */ .sV)(metric, candidate), over)
  if (variance.change === Number.POSITIVE_INFINITY) return 'fewer than two clusters'
  return { baseline: baseline.value, value: value.value, variance }
}


/***/ }),

/***/ 38000:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $i: () => (/* binding */ isPlain),
/* harmony export */   I: () => (/* binding */ mergePaired),
/* harmony export */   LO: () => (/* binding */ candidateOutcomes),
/* harmony export */   LR: () => (/* binding */ baseOutcomes),
/* harmony export */   RH: () => (/* binding */ candidateOf),
/* harmony export */   R_: () => (/* binding */ outsideOf),
/* harmony export */   bx: () => (/* binding */ baseOf),
/* harmony export */   eE: () => (/* binding */ isPaired),
/* harmony export */   ox: () => (/* binding */ churnOf)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56145);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73726);

                                             

                                           

/**
 * A base and a candidate model judged on the same rows of one group, or of all rows.
 *
 * Arrays hold one number for each joint cell, whose index is
 * 4 * (is positive) + 2 * (base predicts positive) + (candidate predicts positive).
 */
                              
              
                      
                                                               
                       
                                                                       
                       
     
                                                                                                             
                                                                                                  
     
                         
                                                                                                        
                                              
 

/** A base and a candidate judged on rows that are not known to be the same. */
                                
             
                  
 

                                                       

function isPaired(compared               )                          {
  return 'counts' in compared
}

/** The outcome code of each joint cell, under the base and under the candidate. */
const baseOutcomes = [0, 0, 1, 1, 2, 2, 3, 3]         
const candidateOutcomes = [0, 1, 0, 1, 2, 3, 2, 3]         

/**
 * The cells of the base alone.
 *
 * @example baseOf(paired).counts.tp // paired.counts[6] + paired.counts[7]
 */
function baseOf(compared               )        {
  return isPaired(compared) ? marginal(compared, baseOutcomes) : compared.base
}

/** The cells of the candidate alone. */
function candidateOf(compared               )        {
  return isPaired(compared) ? marginal(compared, candidateOutcomes) : compared.candidate
}

function marginal(paired             , codes                   )        {
  const part = (of              ) => {
    const four = { tn: 0, fp: 0, fn: 0, tp: 0 }
    for (let cell = 0; cell < 8; cell++) four[_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI[codes[cell]]] += of[cell]
    return four
  }
  const { counts, weights, squares } = paired
  return { counts: part(counts), weights: part(weights), squares: part(squares), scores: null, ranking: null }
}

/**
 * Disjoint groups as one; unpaired if one of them is. Where some have clusters, another without them is taken for
 * one. What was `measured` does not follow from the parts, and is gone.
 */
function mergePaired(parts                          )                {
  if (!parts.every(isPaired))
    return { base: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(parts.map(baseOf)), candidate: (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)(parts.map(candidateOf)) }
  const sum = (of                                  ) => {
    const total = new Float64Array(8)
    for (const part of parts) for (let cell = 0; cell < 8; cell++) total[cell] += part[of][cell]
    return total
  }
  const merged              = { counts: sum('counts'), weights: sum('weights'), squares: sum('squares') }
  if (parts.some(({ clusters }) => clusters !== undefined)) {
    const each = parts.map(({ clusters, weights }) => clusters ?? weights)
    merged.clusters = new Float64Array(each.reduce((size, { length }) => size + length, 0))
    let at = 0
    for (const clusters of each) {
      merged.clusters.set(clusters, at)
      at += clusters.length
    }
  }
  return merged
}

/** The rows of all that are in none of the groups; null for none. */
function outsideOf(groups                          , overall               )                       {
  const inside = mergePaired(groups)
  if (isPaired(overall) && isPaired(inside)) {
    const less = (of                                  ) =>
      overall[of].map((all, cell) =>
        overall.counts[cell] === inside.counts[cell] ? 0 : all - inside[of][cell],
      )
    const counts = less('counts')
    if (!counts.some(count => count > 0)) return null
    return { counts, weights: less('weights'), squares: less('squares') }
  }
  const base = without(baseOf(overall), baseOf(inside))
  const candidate = without(candidateOf(overall), candidateOf(inside))
  if (base === null && candidate === null) return null
  return { base: base ?? (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)([]), candidate: candidate ?? (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)([]) }
}

function without(all       , part       )               {
  const left = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .merge */ .h1)([all])
  for (const sums of ['weights', 'squares', 'counts']         )
    for (const outcome of _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI)
      left[sums][outcome] =
        all.counts[outcome] === part.counts[outcome] ? 0 : all[sums][outcome] - part[sums][outcome]
  return _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.some((outcome         ) => left.counts[outcome] > 0) ? left : null
}

/** Whether all rows weigh the same, and each stands for itself: what counts alone can judge. */
function isPlain(compared               )          {
  if (isPaired(compared)) return compared.clusters === undefined && areEqual(compared)
  return [compared.base, compared.candidate].every(({ counts, weights, squares }) =>
    areEqual({
      counts: Object.values(counts),
      weights: Object.values(weights),
      squares: Object.values(squares),
    }),
  )
}

/** Weights of n rows are equal exactly when n sum w^2 = (sum w)^2 (Cauchy and Schwarz). */
function areEqual(cells                                                            )          {
  const sum = (numbers                  ) => {
    let total = 0
    for (const number of numbers) total += number
    return total
  }
  const squared = sum(cells.weights) ** 2
  return Math.abs(sum(cells.squares) * sum(cells.counts) - squared) <= 1e-12 * squared
}

/** How many decisions the candidate takes otherwise than the base. */
                        
                   
                                                              
                      
                      
 

/**
 * The share of flipped decisions, and of each direction, among all rows of the group. The interval is Wilson's;
 * with weights, of the effective number of rows (Kish 1965). It does not know of clusters.
 *
 * @example churnOf(paired).flipped // { value: 0.06, interval: [0.0469, 0.0765], n: 1000, count: 60 }
 */
function churnOf(paired             , confidence = 0.95)        {
  const all = [0, 1, 2, 3, 4, 5, 6, 7]
  const sum = (of              , cells                   ) =>
    cells.reduce((total, cell) => total + of[cell], 0)
  const n = sum(paired.counts, all)
  const weight = sum(paired.weights, all)
  const effective = weight ** 2 / sum(paired.squares, all)
  const share = (cells                   )           => {
    const count = sum(paired.counts, cells)
    if (!(weight > 0)) return { value: null, reason: 'no rows', interval: null, n, count }
    const value = sum(paired.weights, cells) / weight
    return { value, interval: (0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__/* .wilson */ .rF)({ k: effective * value, n: effective }, confidence), n, count }
  }
  return { flipped: share([1, 2, 5, 6]), toPositive: share([1, 5]), toNegative: share([2, 6]) }
}


/***/ }),

/***/ 20701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ metricsBehind),
  X: () => (/* binding */ planOf)
});

// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/names.js + 5 modules
var names = __webpack_require__(51530);
// EXTERNAL MODULE: ./.build/packages/statistics/src/standing.js + 1 modules
var standing = __webpack_require__(30684);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/group-contrasts.js
var group_contrasts = __webpack_require__(81344);
// EXTERNAL MODULE: ./.build/packages/statistics/src/cells.js
var src_cells = __webpack_require__(56145);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/contrast.js
var contrast = __webpack_require__(50919);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/found.js
var change_found = __webpack_require__(8097);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/linearised.js
var linearised = __webpack_require__(41809);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/paired.js
var paired = __webpack_require__(38000);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/rate-change.js + 1 modules
var rate_change = __webpack_require__(31817);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/reference-contrasts.js









/** The other groups as one, less the reference group. */
const differenceToReference = toReference((others, reference, options) => ({
  ...(0,contrast/* signedDifference */.wi)((0,contrast/* differenceOf */.Pq)(others, reference), options),
  spread: [others.variance.change, reference.variance.change],
}))

/** The other groups as one, over the reference group. */
const ratioToReference = toReference(ratioTo)

function toReference(judge                                                                   )         {
  return (metric, { groups, reference }, options) => {
    if (reference === undefined) return (0,change_found/* none */.dv)('no reference group')
    const rest = (0,paired/* mergePaired */.I)(groups.filter((_, group) => group !== reference))
    const others = (0,rate_change/* sideOf */.Jh)(metric, rest, null, options.minDenominator)
    const own = (0,rate_change/* sideOf */.Jh)(metric, groups[reference], reference, options.minDenominator)
    if (typeof others === 'string') return (0,change_found/* none */.dv)(`outside the reference group: ${others}`)
    if (typeof own === 'string') return (0,change_found/* none */.dv)(`in the reference group: ${own}`)
    const judged = judge(others, own, options)
    if (!Number.isFinite(judged.change)) return (0,change_found/* none */.dv)('division by zero')
    return { contrasts: [{ metric, sides: [others, own], ...judged }], leftOut: [] }
  }
}

function ratioTo(side      , to      , options               )         {
  return (0,contrast/* ofRatio */.X4)(
    [side, to],
    log => (0,contrast/* signedRatio */.cV)(log, options),
    (a, b) => a / b,
  )
}

/** Each group over the reference group. */
const disparity = (0,change_found/* ofMembers */.lb)(2, (metric, members, options, { reference }) => {
  if (reference === undefined) return 'no reference group'
  const to = members.find(({ side }) => side.group === reference)?.side
  if (to === undefined) return 'the reference group cannot be compared'
  if (to.baseline === 0 || to.value === 0) return `${metrics/* metrics */.qd[metric].title} of the reference group is 0`
  return members.flatMap(({ side }) =>
    side === to ? [] : [{ metric, sides: [side, to], ...ratioTo(side, to, options) }],
  )
})

/** Each group over the most selected one, which need not be the same under both models. */
const impactRatio = (0,change_found/* ofMembers */.lb)(2, (metric, members, options) => {
  const most = (['baseline', 'value']         ).map(of =>
    members.reduce((best, member) => (member.side[of] > best.side[of] ? member : best)),
  )
  if (most[0].side.baseline === 0 || most[1].side.value === 0) return 'nobody is selected'
  const { compute } = metrics/* metrics */.qd[metric]
  return members.flatMap(member => {
    const { side } = member
    const involved = [...new Set([member, ...most])]
    if (involved.length === 1) return []
    const ratio = (0,linearised/* linearised */.x)(
      involved.map(({ cells }) => cells),
      cells => compute(cells[0]) / Math.max(...cells.map(compute)),
    ) 
    return [{ metric, sides: [side], ...(0,contrast/* signedDifference */.wi)(ratio, options) }]
  })
})

/** Each group's measure among the others, which count as one. */
const reference_contrasts_standing         = (name, { groups, reference }, options) => {
  const { compute, needsReference } = standing/* standings */.E[name]
  if (name === 'fisher_exact_p') return (0,change_found/* none */.dv)('a p-value has no spread to judge its change by')
  if (needsReference && reference === undefined) return (0,change_found/* none */.dv)('no reference group')
  const found        = { contrasts: [], leftOut: [] }
  for (const [group, cells] of groups.entries()) {
    if (needsReference && group === reference) continue
    const others = needsReference
      ? groups[reference ]
      : (0,paired/* mergePaired */.I)(groups.filter((_, other) => other !== group))
    const measured = (pair                  ) =>
      compute({ groups: pair, overall: (0,src_cells/* merge */.h1)(pair), reference: 1 }, 0, options)
    const moments = (0,linearised/* linearised */.x)([cells, others], pair => measured(pair).value)
    const n = (0,src_cells/* rowsIn */.Nn)((0,paired/* candidateOf */.RH)(cells), 'rows')
    if (moments === null) {
      const { reason = 'no value in the base' } = measured([(0,paired/* candidateOf */.RH)(cells), (0,paired/* candidateOf */.RH)(others)])
      found.leftOut.push({ group, metric: name, n, reason })
      continue
    }
    const side = { group, ...moments, n, baselineN: n, count: null, baselineCount: null }
    found.contrasts.push({ metric: name, sides: [side], ...(0,contrast/* signedDifference */.wi)(moments, options) })
  }
  if (found.contrasts.length === 0) found.reason = found.leftOut[0]?.reason ?? 'no group can be compared'
  return found
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/change/headline.js
var change_headline = __webpack_require__(19961);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/whole.js


                                            





                                                

/** All cells at once, for what is not made of pairs of groups. */
const whole         = (name, { groups, overall, reference }, options) => {
  const { compute, from } = names/* attributeMetrics */.Gy[name]
  if (from !== 'cells') return (0,change_found/* none */.dv)('not measured under both models')
  if (groups.length > change_found/* mostGroups */.Io) return (0,change_found/* none */.dv)(change_found/* tooMany */.Ot)
  const outside = (0,paired/* outsideOf */.R_)(groups, overall) ?? []
  const { minDenominator } = options
  const gapOf = (all                  ) =>
    compute(
      {
        groups: all.slice(0, groups.length),
        // Few of these measures look at it, and it is the most of their cost.
        get overall() {
          return (0,src_cells/* merge */.h1)(all)
        },
        reference,
      },
      { minDenominator },
    )
  const strata = [...groups, ...[outside].flat()]
  const { reason, leftOut } = gapOf(strata.map(paired/* candidateOf */.RH))
  const moments = (0,linearised/* linearised */.x)(strata, all => gapOf(all).value)
  if (moments === null)
    return (0,change_found/* none */.dv)(reason ?? gapOf(strata.map(paired/* baseOf */.bx)).reason ?? 'no spread to judge its change by', leftOut)
  return { contrasts: [{ metric: name, sides: [], ...(0,contrast/* signedDifference */.wi)(moments, options) }], leftOut }
}

/**
 * The mean of the gaps of several metrics, such as equalized odds: p and one bound by the normal law of the mean
 * as it stands. The bound that a pass rests on is the mean of theirs, each with its part of the error, since any
 * gap may be another or turned round (see `widening`).
 */
function meanOf(of                   , find        , headline                      )         {
  return (name, attribute, options) => {
    const { worse, confidence = 0.9 } = options
    const strict = { ...options, confidence: 1 - (1 - confidence) / of.length }
    const parts = of.map(metric => find(metric, attribute, strict))
    const leftOut = parts.flatMap(part => part.leftOut)
    const reason = parts.find(part => part.reason !== undefined)?.reason
    if (reason !== undefined) return (0,change_found/* none */.dv)(reason, leftOut)
    const bounds = parts.map(({ contrasts }) => (0,change_headline/* headlineOf */.g)(contrasts, headline, worse).interval)
    const mean = (side       ) => bounds.reduce((sum, bound) => sum + bound[side], 0) / of.length
    const found = whole(name, attribute, options)
    const contrasts = found.contrasts.map(({ interval: [low, high], ...contrast })           => {
      const interval           =
        worse === 'increase' ? [low, Math.max(high, mean(1))] : [Math.min(low, mean(0)), high]
      return { ...contrast, interval }
    })
    return { ...found, contrasts, leftOut }
  }
}

/** The other groups as one and the reference group, as the two groups of a gap. */
function ofTwo(find        )         {
  return (metric, { groups, overall, reference }, options) => {
    if (reference === undefined) return (0,change_found/* none */.dv)('no reference group')
    const others = (0,paired/* mergePaired */.I)(groups.filter((_, group) => group !== reference))
    const pair = { groups: [others, groups[reference]], overall, reference: 1 }
    return { ...find(metric, pair, options), leftOut: [] }
  }
}

;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/plan.js



                                        




/** How the change of a metric is taken apart, and what of the parts is the metric. */
                       
              
                                                                                            
                        
                                                                                                     
                                         
                      
                
 

const each = { headline: 'each' }         
const plan_forms                                   = {
  difference: { find: group_contrasts/* groupDifference */.n8, headline: 'highest', method: 'contrasts of every two groups' },
  ratio: { find: group_contrasts/* groupRatio */.jc, headline: 'lowest', method: 'contrasts of every two groups, of logarithms' },
  difference_to_overall: {
    find: group_contrasts/* differenceToOverall */.w1,
    headline: 'highest',
    method: 'contrasts of each group and all rows',
  },
  ratio_to_overall: {
    find: group_contrasts/* ratioToOverall */.Yg,
    headline: 'lowest',
    method: 'contrasts of each group and all rows, of logarithms',
  },
  group_min: {
    find: group_contrasts/* lowest */.$k,
    headline: 'lowest',
    method: 'contrasts of each group and all of the other model',
  },
  group_max: {
    find: group_contrasts/* highest */.BR,
    headline: 'highest',
    method: 'contrasts of each group and all of the other model',
  },
}

/** Others' names for the gap of a rate; `equalized_odds` is the worse of two. */
const named                           = {
  demographic_parity: ['selection_rate'],
  equal_opportunity: ['true_positive_rate'],
  equalized_odds: ['true_positive_rate', 'false_positive_rate'],
}

const plan_toReference = 'contrast of the other groups and the reference group'
const mean = 'contrasts of each gap, and the normal law of their mean'
const plans                       = {}
for (const name of Object.keys(names/* attributeMetrics */.Gy))
  plans[name] = { ...each, find: whole, method: 'normal law of the whole measure' }
for (const name of Object.keys(standing/* standings */.E)) {
  const of = name.replace(/_disparity$/, '')
  plans[name] =
    of !== name && Object.hasOwn(metrics/* metrics */.qd, of)
      ? { ...each, find: disparity, of: [of], method: 'contrasts of each group and the reference group' }
      : { ...each, find: reference_contrasts_standing, method: 'contrasts of each group and the others' }
}
for (const name of Object.keys(metrics/* metrics */.qd)) plans[name] = { ...each, find: group_contrasts/* eachGroup */.tv, of: [name], method: '' }
for (const [form, plan] of Object.entries(plan_forms)) {
  for (const name of Object.keys(metrics/* metrics */.qd)) plans[`${name}_${form}`] = { ...plan, of: [name] }
  for (const [name, of] of Object.entries(named))
    if (Object.hasOwn(names/* attributeMetrics */.Gy, `${name}_${form}`)) plans[`${name}_${form}`] = { ...plan, of }
}
for (const [form, { find, headline }] of Object.entries(plan_forms)) {
  const [gap, to = ''] = form.split('_to_')
  const name = `equalized_odds_${gap}_mean${to && `_to_${to}`}`
  if (!Object.hasOwn(names/* attributeMetrics */.Gy, name) || headline === 'each') continue
  plans[name] = { ...each, find: meanOf(named.equalized_odds, find, headline), method: mean }
}
const ofRate = ['selection_rate']
const ofError = ['zero_one_loss']
Object.assign(plans, {
  impact_ratio: {
    ...each,
    find: impactRatio,
    of: ofRate,
    method: 'contrasts of each group and the most selected',
  },
  statistical_parity_difference: { ...each, find: differenceToReference, of: ofRate, method: plan_toReference },
  disparate_impact: { ...each, find: ratioToReference, of: ofRate, method: plan_toReference },
  error_rate_difference: { ...each, find: differenceToReference, of: ofError, method: plan_toReference },
  average_abs_odds_difference: {
    ...each,
    find: ofTwo(meanOf(named.equalized_odds, group_contrasts/* groupDifference */.n8, 'highest')),
    method: mean,
  },
  error_rate_ratio: { ...each, find: ratioToReference, of: ofError, method: plan_toReference },
}                               )

/** Undefined for a name that is no metric. */
function planOf(name        )                   {
  return Object.hasOwn(plans, name) ? plans[name] : undefined
}

/** The metrics of single groups that a metric is a gap, a ratio or an extreme of; none for a measure of all groups. */
function metricsBehind(name        )                    {
  return planOf(name)?.of ?? []
}


/***/ }),

/***/ 74624:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VS: () => (/* binding */ rowsToDecide),
/* harmony export */   tB: () => (/* binding */ smallestDetectable),
/* harmony export */   x0: () => (/* binding */ contributionsOf)
/* harmony export */ });
/* unused harmony export rowsNeeded */
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44337);

                                                

/** A one-sided test at 5 % finds a change of so many standard errors in 4 of 5 samples: 2.486. */
const reach = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.95) + (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalQuantile */ .Zl)(0.8)

/** A group's rows, and the variance that one row adds: for a rate about the share of rows that flip. */
                               
           
                     
 

/**
 * The smallest change that these groups together show in 4 of 5 samples, at one-sided 5 %.
 *
 * @example smallestDetectable([{ n: 1000, discordance: 0.06 }, { n: 1000, discordance: 0.06 }]) // 0.0272
 */
function smallestDetectable(groups                         )         {
  return reach * Math.sqrt(groups.reduce((sum, { n, discordance }) => sum + discordance / n, 0))
}

/**
 * Rows that each of the groups needs for a change of `margin` to be shown in 4 of 5 samples, or its absence where
 * there is none: 6.18 * (sum of discordances) / margin^2.
 *
 * @example rowsNeeded([0.06, 0.06], 0.02) // 1855
 */
function rowsNeeded(discordances                   , margin        )         {
  return Math.ceil((reach / margin) ** 2 * discordances.reduce((sum, each) => sum + each, 0))
}

/**
 * What each side of a contrast contributes; empty for one that is of all cells at once.
 *
 * @example smallestDetectable(contributionsOf(change.worst)) // no smaller change is likely to be shown
 */
function contributionsOf({ sides, spread }          )                 {
  return sides.flatMap(({ n }, i) => (spread[i] === undefined ? [] : [{ n, discordance: n * spread[i] }]))
}

/**
 * The fewest more rows, and of which group, with which 4 of 5 samples show that a contrast is within `tolerance`
 * if it did not change: rows of what the metric is of, positives for a true positive rate. A gap that may as well
 * be none needs up to 1.4 times as many, as it may open on either side. Empty where there are enough; null where
 * no number is, at a tolerance of 0 and for a contrast of all cells at once.
 *
 * @example rowsToDecide(decision.by, 0.02) // [{ group: 3, rows: 1200 }]
 */
function rowsToDecide(
  contrast          ,
  tolerance        ,
)                                                  {
  let open = contributionsOf(contrast).map((part, i) => ({ ...part, group: contrast.sides[i].group }))
  if (!(tolerance > 0) || open.length === 0) return null
  let variance = (tolerance / reach) ** 2
  // Rows are best spent in proportion to the root of the discordance (Neyman 1934); a group that has more than
  // its part leaves the others less to do.
  for (;;) {
    const roots = open.reduce((sum, { discordance }) => sum + Math.sqrt(discordance), 0)
    const wanted = open.map(part => ({ ...part, rows: (Math.sqrt(part.discordance) * roots) / variance }))
    const short = wanted.filter(({ n, rows }) => n < rows)
    if (short.length === wanted.length)
      return short.map(({ group, n, rows }) => ({ group, rows: Math.ceil(rows - n) }))
    for (const { n, rows, discordance } of wanted) if (n >= rows) variance -= discordance / n
    open = short
  }
}


/***/ }),

/***/ 22182:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ randomFrom)
/* harmony export */ });
/** Random numbers. */
                         
                                                  
                
                                                     
                
 

/**
 * Random numbers from a seed, a whole number: sfc32 of Doty-Humphrey (PractRand 0.94), with 128 bits of state of
 * which 32 are a counter. Additions and shifts of whole numbers alone: the same seed gives the same numbers on
 * every machine.
 *
 * @example randomFrom(1).bits() // 2012149540
 */
function randomFrom(seed        )         {
  let a = 0
  let b = seed | 0
  let c = Math.floor(seed / 2 ** 32) | 0
  let counter = 1
  function bits()         {
    const sum = (a + b + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (((c << 21) | (c >>> 11)) + sum) | 0
    return sum >>> 0
  }
  // As its author does: the first numbers of near seeds are near.
  for (let i = 0; i < 12; i++) bits()
  return { bits, unit: () => ((bits() >>> 5) * 67108864 + (bits() >>> 6) + 0.5) / 9007199254740992 }
}


/***/ }),

/***/ 31817:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  UM: () => (/* binding */ changeIn),
  Pb: () => (/* binding */ judgeOf),
  dW: () => (/* binding */ ofNormalLaw),
  CM: () => (/* binding */ oneSided),
  Jh: () => (/* binding */ sideOf)
});

// EXTERNAL MODULE: ./.build/packages/statistics/src/cells.js
var src_cells = __webpack_require__(56145);
// EXTERNAL MODULE: ./.build/packages/statistics/src/unimodal.js
var unimodal = __webpack_require__(33881);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/mcnemar.js


/**
 * Mid-p test that two judgements of the same rows are right equally often (McNemar 1947; mid-p: Fagerland,
 * Lydersen and Laake 2013), from the `b` rows where only the first is right and the `c` where only the second.
 *
 * `oneSided` is small where the first is right more often than chance would have it, `twoSided` where either
 * is. Both are 1 where the two never disagree.
 *
 * @example mcnemar(12, 2) // { oneSided: 0.0036926270, twoSided: 0.0073852539 }
 */
function mcnemar(b        , c        )                                         {
  const n = b + c
  if (n === 0) return { oneSided: 1, twoSided: 1 }
  const law = (0,unimodal/* unimodal */.u)(0, n, Math.floor(n / 2), k => (n - k) / (k + 1))
  const midTail = (from        ) => {
    let p = law[from] / 2
    for (let k = from + 1; k <= n; k++) p += law[k]
    return p
  }
  return { oneSided: midTail(b), twoSided: Math.min(2 * midTail(Math.max(b, c)), 1) }
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/normal.js
var normal = __webpack_require__(44337);
// EXTERNAL MODULE: ./.build/packages/statistics/src/wilson.js
var wilson = __webpack_require__(73726);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/bootstrap.js
var bootstrap = __webpack_require__(37415);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/metric-moments.js
var metric_moments = __webpack_require__(50817);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/paired.js
var paired = __webpack_require__(38000);
// EXTERNAL MODULE: ./.build/packages/statistics/src/change/spread.js
var spread = __webpack_require__(28794);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/change/rate-change.js







                                            



/** How to compare. */
                                
              
                                                                                                       
                     
                                                                                                                 
                         
                                                                                                   
               
 

/** One group, or all rows, in a comparison. */
                       
                                                                                
                      
                  
               
                    
                                                                                                                 
           
                   
                                                                 
                      
                              
 

/** One thing that may have got worse: a metric in one group, or the gap of two. */
                           
                                                                                       
                
                        
                  
               
                
                    
     
                                                                                                           
                                         
     
           
                                                           
                           
 

/** One side of a contrast; or, as text, why the group has none. */
function sideOf(
  name        ,
  cells               ,
  group               ,
  minDenominator         ,
)                {
  const moments = (0,metric_moments/* momentsOf */.Z)(name, cells, minDenominator)
  if (typeof moments === 'string') return moments
  const { over, hits } = metrics/* metrics */.qd[name]
  const count = (of       ) => (hits === undefined ? null : (0,src_cells/* total */.X5)(of.counts, hits))
  const [base, candidate] = [(0,paired/* baseOf */.bx)(cells), (0,paired/* candidateOf */.RH)(cells)]
  const rows = { n: (0,src_cells/* rowsIn */.Nn)(candidate, over), baselineN: (0,src_cells/* rowsIn */.Nn)(base, over) }
  return { group, ...moments, ...rows, count: count(candidate), baselineCount: count(base) }
}

/** How the change of a metric in one group is judged. */
                                                                        

function judgeOf(metric        , cells               )        {
  if (metric.from !== 'cells' || !(0,paired/* isPlain */.$i)(cells)) return 'normal law'
  if (metric.hits === undefined) return 'bootstrap'
  if (!(0,paired/* isPaired */.eE)(cells)) return 'two samples'
  return (0,spread/* isFixed */.zZ)(metric.over) ? 'pairs' : 'bootstrap'
}

/**
 * The change of a metric in one group, by what suits it:
 * - pairs, for a rate whose denominator does not depend on the predictions: Newcombe's paired interval (1998b,
 *   method 10) and the one-sided mid-p of McNemar, which is right however few rows flipped;
 * - bootstrap, for another metric: percentiles over resampled joint cells;
 * - normal law, with weights or clusters and for what was measured elsewhere: with the linearised variance;
 * - two samples, for a rate on rows that are not known to be the same: Newcombe's interval (1998a, method 10) and
 *   the score test, as if the rows were others. Far wider than for the same rows.
 *
 * @example changeIn('accuracy', side, cells, { worse: 'decrease' }) // { change: -0.02, interval: [-0.0367, -0.0035], p: 0.0230 }, where 60 of 1,000 rows are now wrong and 40 right
 */
function changeIn(name        , side      , cells               , options               )           {
  const { baseline, value, variance } = side
  const judged = judgedBy(judgeOf(metrics/* metrics */.qd[name], cells), metrics/* metrics */.qd[name], side, cells, options)
  const spread = [variance.change]
  return { metric: name, sides: [side], baseline, value, change: value - baseline, ...judged, spread }
}

function judgedBy(
  judge       ,
  metric        ,
  side      ,
  cells               ,
  options               ,
)                                   {
  const { worse, confidence = 0.9 } = options
  switch (judge) {
    case 'pairs': {
      const pairs = pairsOf(metric, cells               )
      const [lost, won] =
        worse === 'increase' ? [pairs.onlyFirst, pairs.onlySecond] : [pairs.onlySecond, pairs.onlyFirst]
      return { interval: (0,wilson/* newcombePaired */.Mo)(pairs, confidence), p: Math.min(mcnemar(lost, won).oneSided, 1) }
    }
    case 'two samples': {
      const [a, b] = [(0,metrics/* proportion */.Xo)(metric, (0,paired/* candidateOf */.RH)(cells)), (0,metrics/* proportion */.Xo)(metric, (0,paired/* baseOf */.bx)(cells))]
      const pooled = (a.k + b.k) / (a.n + b.n)
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
      return { interval: (0,wilson/* newcombe */.pv)(a, b, confidence), p: oneSided(a.k / a.n - b.k / b.n, error, worse) }
    }
    case 'bootstrap': {
      const resamples = (0,bootstrap/* resampleCells */.nQ)([cells], ([drawn]) => metric.compute(drawn), options.draws)
      const change = side.value - side.baseline
      const { interval, p } = (0,bootstrap/* percentiles */.FX)(resamples, change, worse, confidence, metric.range)
      // No smaller share of so many resamples can be seen: beyond it their spread tells, or a change that no
      // resample denies could not be shown among a hundred others.
      if (p > 1 / (resamples.value.length + 1)) return { interval, p }
      const error = Math.sqrt((0,bootstrap/* varianceOf */.FD)(resamples).change)
      return { interval, p: Math.min(p, oneSided(change, error, worse)) }
    }
    case 'normal law':
      return ofNormalLaw(side.value - side.baseline, side.variance.change, worse, confidence)
  }
}

/** Rows that a rate is of, by whether they are hits of the candidate (first) and of the base (second). */
function pairsOf({ over, hits }        , { counts }             )        {
  const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
  const isIn = (set                    = [], code        ) => set.includes(['tn', 'fp', 'fn', 'tp'][code])
  for (let cell = 0; cell < 8; cell++) {
    if (!isIn(src_cells/* rowSets */.aN[over], paired/* candidateOutcomes */.LO[cell])) continue
    const isHit = isIn(hits, paired/* candidateOutcomes */.LO[cell])
    const isHitOfBase = isIn(hits, paired/* baseOutcomes */.LR[cell])
    pairs[isHit ? (isHitOfBase ? 'both' : 'onlyFirst') : isHitOfBase ? 'onlySecond' : 'neither'] +=
      counts[cell]
  }
  return pairs
}

/** The interval and p of a change with this variance. */
function ofNormalLaw(change        , variance        , worse       , confidence        ) {
  const error = Math.sqrt(variance)
  const reach = (0,normal/* criticalValue */.z7)(confidence) * error
  const interval           = [change - reach, change + reach]
  return { interval, p: oneSided(change, error, worse) }
}

/** P(a change as bad or worse) of the normal law; a half where nothing changed. */
function oneSided(change        , error        , worse       )         {
  if (change === 0) return 0.5
  return (0,normal/* normalCdf */.vr)((worse === 'increase' ? -change : change) / error)
}


/***/ }),

/***/ 48142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ rowBootstrap),
/* harmony export */   x: () => (/* binding */ resampleRows)
/* harmony export */ });
/* harmony import */ var _bootstrap_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37415);
/* harmony import */ var _random_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(22182);
                                            

                                           


/** A number under both models. */
                       
                  
               
 

/** A change by resampled rows. Fits `measured` of a group. */
                                                         
                
                   
              
 

/** Resampled numbers, and the seen ones. */
                                             
                      
 

/**
 * Any number under both models, as seen and on resampled rows (Efron 1979). Units of resampling are rows, or
 * clusters of them.
 *
 * `measure` gets how often each unit is drawn, all once for what was seen, and must not keep it; with arrays
 * sorted beforehand it costs one pass. NaN where a resample has no number.
 *
 * @example resampleRows(rows, times => ({ baseline: median(base, times), value: median(candidate, times) })).resampled.value // 1,000 medians
 */
function resampleRows(
  units        ,
  measure                              ,
  { resamples = 1000, seed = 1 }                  = {},
)                {
  const random = (0,_random_js__WEBPACK_IMPORTED_MODULE_0__/* .randomFrom */ .c)(seed)
  const times = new Uint32Array(units).fill(1)
  const seen = { ...measure(times) }
  const resampled = { baseline: new Float64Array(resamples), value: new Float64Array(resamples) }
  for (let i = 0; i < resamples; i++) {
    times.fill(0)
    for (let drawn = 0; drawn < units; drawn++) times[Math.floor(random.unit() * units)]++
    const { baseline, value } = measure(times)
    resampled.baseline[i] = baseline
    resampled.value[i] = value
  }
  return { ...seen, resampled }
}

/**
 * The change of any number of rows, for those without a closed form (average precision, NDCG, R2, calibration
 * error, medians): the paired bootstrap of whole rows, as `resampleRows` draws them. Fits `measured` of a group.
 *
 * @example rowBootstrap(rows, times => ({ baseline: median(base, times), value: median(candidate, times) }), { worse: 'increase' })
 */
function rowBootstrap(
  units        ,
  measure                              ,
  {
    worse,
    confidence = 0.9,
    resamples = 1000,
    seed = 1,
    range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  }                                                                                     ,
)            {
  const { resampled, ...seen } = resampleRows(units, measure, { resamples, seed })
  const change = seen.value - seen.baseline
  return {
    ...seen,
    change,
    variance: (0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .varianceOf */ .FD)(resampled),
    ...(0,_bootstrap_js__WEBPACK_IMPORTED_MODULE_1__/* .percentiles */ .FX)(resampled, change, worse, confidence, range),
    resamples,
    seed,
  }
}


/***/ }),

/***/ 28794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ic: () => (/* binding */ numericSlopes),
/* harmony export */   il: () => (/* binding */ spread),
/* harmony export */   sV: () => (/* binding */ slopesOf),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56145);
/* harmony import */ var _paired_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38000);

                                           
                                            


/** By outcome code: how fast a number grows with the weight in each of the four cells. */
                                 

/** Rows that no prediction moves in or out. */
                                                         

function isFixed(set        )                  {
  return set === 'rows' || set === 'positives' || set === 'negatives'
}

/**
 * How fast a metric of these cells grows with the weight in each.
 *
 * @example slopesOf(metrics.accuracy, cells) // (1 - accuracy) / n for tn and tp, -accuracy / n for fp and fn
 */
function slopesOf(metric        , cells       )         {
  if (metric.hits === undefined) return numericSlopes(cells, () => metric.compute(cells))
  const weight = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, metric.over)
  const value = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(cells.weights, metric.hits) / weight
  return Float64Array.from(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI, outcome => {
    if (!(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSets */ .aN[metric.over]                     ).includes(outcome)) return 0
    return (Number(metric.hits .includes(outcome)) - value) / weight
  })
}

/**
 * The slopes of any number that is computed from these weights: they are moved and put back. Central
 * differences, and forward ones at an empty cell.
 */
function numericSlopes({ weights }       , compute              )         {
  const smallest = Math.min(...Object.values(weights).filter(weight => weight > 0))
  return Float64Array.from(_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI, outcome => {
    const weight = weights[outcome]
    const at = (step        ) => {
      weights[outcome] = weight + step
      const number = compute()
      weights[outcome] = weight
      return number
    }
    if (weight === 0) return (at(1e-6 * smallest) - at(0)) / (1e-6 * smallest)
    return (at(1e-3 * weight) - at(-1e-3 * weight)) / (2e-3 * weight)
  })
}

/**
 * The variances of a number with these slopes under the base and under the candidate: of the sum of what each
 * row contributes (linearisation: Binder 1983), which holds for weights (Kish 1965) and clusters alike. For a
 * rate of n rows, of which x are hits of the base only and z of the candidate only, that of the change d is
 * ((x + z) / n - d^2) / n.
 *
 * None is below that of one flip among n + 2 rows: that no row flipped does not make it certain that none will.
 * `over` are the rows that could.
 */
function spread(compared               , base        , candidate        , over          )           {
  if (!(0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .isPaired */ .eE)(compared)) {
    const baseline = spreadOfOne((0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOf */ .bx)(compared), base, over)
    const value = spreadOfOne((0,_paired_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOf */ .RH)(compared), candidate, over)
    return { baseline, value, change: baseline + value }
  }
  const ofBase = _paired_js__WEBPACK_IMPORTED_MODULE_1__/* .baseOutcomes */ .LR.map(outcome => base[outcome])
  const ofCandidate = _paired_js__WEBPACK_IMPORTED_MODULE_1__/* .candidateOutcomes */ .LO.map(outcome => candidate[outcome])
  const ofChange = ofCandidate.map((slope, cell) => slope - ofBase[cell])
  const cells = cellsOf[over]
  const oneFlip = rowsOverFlips(sumOver(cells, compared.weights), squareOf(compared, cells))
  const [flipOfBase, flipOfCandidate] = [oneFlip * flip(base), oneFlip * flip(candidate)]
  return {
    baseline: Math.max(variance(compared, ofBase, cells), flipOfBase),
    value: Math.max(variance(compared, ofCandidate, cells), flipOfCandidate),
    change: Math.max(variance(compared, ofChange, cells), flipOfBase, flipOfCandidate),
  }
}

const cellsOf = { rows: [0, 1, 2, 3, 4, 5, 6, 7], positives: [4, 5, 6, 7], negatives: [0, 1, 2, 3] }         

function spreadOfOne(cells       , slopes        , over          )         {
  const [weights, squares] = [cells.weights, cells.squares].map(four =>
    _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomes */ .KI.map(outcome => four[outcome]),
  )
  const oneFlip = rowsOverFlips((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, over), (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(cells.squares, _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSets */ .aN[over]))
  return Math.max(sumOfSquares(weights, squares, slopes), oneFlip * flip(slopes))
}

/** One flip among n + 2 rows, times n, of the n rows that weigh as much as these (Kish 1965). */
function rowsOverFlips(weight        , square        )         {
  return square / (weight ** 2 / square + 2)
}

/** The squared effect of one row whose prediction flips. */
function flip(slopes        )         {
  return Math.max((slopes[1] - slopes[0]) ** 2, (slopes[3] - slopes[2]) ** 2)
}

function sumOver(cells                   , numbers                   , start = 0)         {
  let sum = 0
  for (const cell of cells) sum += numbers[start + cell]
  return sum
}

/** The sum of squared weights of rows, or of clusters. */
function squareOf({ squares, clusters }             , cells                   )         {
  if (clusters === undefined) return sumOver(cells, squares)
  let square = 0
  for (let at = 0; at < clusters.length; at += 8) square += sumOver(cells, clusters, at) ** 2
  return square
}

function variance(paired             , slopes                   , cells                   )         {
  const { weights, squares, clusters } = paired
  if (clusters === undefined) return sumOfSquares(weights, squares, slopes)
  const mean = meanOf(weights, slopes)
  let sum = 0
  let size = 0
  for (let at = 0; at < clusters.length; at += 8) {
    if (sumOver(cells, clusters, at) === 0) continue
    let contribution = 0
    for (let cell = 0; cell < 8; cell++) contribution += clusters[at + cell] * (slopes[cell] - mean)
    sum += contribution ** 2
    size++
  }
  return size > 1 ? (sum * size) / (size - 1) : Number.POSITIVE_INFINITY
}

function sumOfSquares(
  weights                   ,
  squares                   ,
  slopes                   ,
)         {
  const mean = meanOf(weights, slopes)
  let sum = 0
  for (let cell = 0; cell < slopes.length; cell++) sum += squares[cell] * (slopes[cell] - mean) ** 2
  return sum
}

/** 0 for a number that stays as it is when all weights grow alike. For the others: group sizes are given. */
function meanOf(weights                   , slopes                   )         {
  let sum = 0
  let weight = 0
  for (let cell = 0; cell < slopes.length; cell++) {
    sum += weights[cell] * slopes[cell]
    weight += weights[cell]
  }
  return weight > 0 ? sum / weight : 0
}


/***/ }),

/***/ 28938:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ studentQuantile),
/* harmony export */   R: () => (/* binding */ studentCdf)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6560);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44337);



/**
 * P(T <= t) of the law of Student (1908) with `df` > 0 degrees of freedom, infinite for the
 * normal law, to 1e-10 of its size: half the regularised
 * incomplete beta function (DLMF 8.17) beyond |t|.
 *
 * @example studentCdf(2.015048373333023, 5) // 0.95
 */
function studentCdf(t        , df        )         {
  if (df === Number.POSITIVE_INFINITY) return (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .normalCdf */ .vr)(t)
  if (t > 0) return 1 - studentCdf(-t, df)
  const ratio = (t * t) / df
  if (ratio === Number.POSITIVE_INFINITY) return 0
  const [a, b] = [df / 2, 0.5]
  const x = 1 / (1 + ratio)
  const weight =
    (gammaRatio(a) / Math.sqrt(Math.PI)) * Math.exp(-a * Math.log1p(ratio)) * Math.sqrt(ratio * x)
  // The fraction converges fast below the mean of the beta law, and from the other end above it.
  if (x < (a + 1) / (a + b + 2)) return (weight / a) * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Z)(x, a, b) * 0.5
  return 0.5 - (weight / b) * (0,_beta_js__WEBPACK_IMPORTED_MODULE_1__/* .betaFraction */ .Z)(ratio * x, b, a) * 0.5
}

/** Γ(a + 1/2) / Γ(a): its series for large a (Tricomi and Erdélyi 1951), to which a small one is brought. */
function gammaRatio(a        )         {
  let factor = 1
  let large = a
  for (; large < 32; large++) factor *= large / (large + 0.5)
  const u = 1 / large
  const series = 1 + u * (-1 / 8 + u * (1 / 128 + u * (5 / 1024 + u * (-21 / 32768 + (u * -399) / 262144))))
  return factor * Math.sqrt(large) * series
}

/**
 * The t with P(T <= t) = p, for p between 0 and 1: `studentCdf` inverted by halving.
 *
 * @example studentQuantile(0.975, 441) // 1.9653578272
 */
function studentQuantile(p        , df        )         {
  if (p > 0.5) return -studentQuantile(1 - p, df)
  if (p === 0.5) return 0
  let low = -1
  while (studentCdf(low, df) > p) low *= 2
  let high = 0
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (studentCdf(middle, df) > p) high = middle
    else low = middle
  }
}


/***/ }),

/***/ 23442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ clopperPearson)
/* harmony export */ });
/* harmony import */ var _beta_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6560);

                                                       

/**
 * Exact interval of a proportion (Clopper and Pearson 1934): each bound is missed in at most (1 - confidence) / 2
 * of samples, at any rate and number of rows. Wider than `wilson`, whose single bounds near 0 and 1 are missed
 * far more often once many are read at once: for a verdict about the worst of many groups.
 *
 * @example clopperPearson({ k: 2, n: 20 }, 0.95) // [0.0123485272, 0.3169827140]
 */
function clopperPearson({ k, n }            , confidence        )           {
  const miss = (1 - confidence) / 2
  const rate = k / n
  const low = k <= 0 ? 0 : halve(0, rate, x => (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .I)(x, k, n - k + 1) < miss)
  // By symmetry, so that the small tail is the one that is computed.
  const high = k >= n ? 1 : 1 - halve(0, 1 - rate, x => (0,_beta_js__WEBPACK_IMPORTED_MODULE_0__/* .betaCdf */ .I)(x, n - k, k + 1) < miss)
  return [low, high]
}

/** Where `isBelow` turns false between two numbers. */
function halve(low        , high        , isBelow                        )         {
  for (;;) {
    const middle = (low + high) / 2
    if (middle <= low || middle >= high) return middle
    if (isBelow(middle)) low = middle
    else high = middle
  }
}


/***/ }),

/***/ 85858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ countsIn)
/* harmony export */ });
/* harmony import */ var _metrics_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9789);
/* harmony import */ var _share_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85123);
                                       


                                             

/** What intervals are made of: the share that cells carry, or the counts of a rate; null where there is neither. */
function countsIn(name        , metric        , cells       , confidence        )                    {
  const share = cells.shares?.[name]
  if (share !== undefined) return (0,_share_js__WEBPACK_IMPORTED_MODULE_0__/* .countsOf */ .m)(share, confidence)
  return metric.hits === undefined ? null : (0,_metrics_js__WEBPACK_IMPORTED_MODULE_1__/* .proportion */ .Xo)(metric, cells)
}


/***/ }),

/***/ 58897:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ generalizedEntropy),
/* harmony export */   d: () => (/* binding */ betweenGroupEntropy)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56145);


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
  const weights = groups.map(group => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(group, 'rows'))
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


/***/ }),

/***/ 9789:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Xo: () => (/* binding */ proportion),
/* harmony export */   qd: () => (/* binding */ metrics),
/* harmony export */   xP: () => (/* binding */ measure)
/* harmony export */ });
/* harmony import */ var _cells_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(56145);
/* harmony import */ var _entropy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58897);
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(73726);




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
    compute: cells => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(cells.weights, hits) / (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, over),
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
    compute: cells => sum(cells.scores , cells) / (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, over),
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

  theil_index: inequality('Theil index', cells => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .generalizedEntropy */ .S)(cells, 1)),
  generalized_entropy_index: inequality('generalized entropy', cells => (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .generalizedEntropy */ .S)(cells, 2)),
  coefficient_of_variation: inequality('coefficient of variation', cells =>
    Math.sqrt(2 * (0,_entropy_js__WEBPACK_IMPORTED_MODULE_1__/* .generalizedEntropy */ .S)(cells, 2)),
  ),

  mean_score: meanScore(
    'mean score',
    null,
    'rows',
    ({ positives, negatives }) => positives.score + negatives.score,
  ),
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
    (scores, cells) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, 'positives') - scores.positives.score,
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
    (scores, cells) => (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, 'negatives') - scores.negatives.score,
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
  const n = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsIn */ .Nn)(cells, metric.over)
  const count = metric.hits === undefined ? null : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(cells.counts, metric.hits)
  if (value === null) return { value, reason, interval: null, n, count }
  return {
    value,
    interval: metric.hits === undefined ? null : (0,_wilson_js__WEBPACK_IMPORTED_MODULE_2__/* .wilson */ .rF)(proportion(metric, cells), confidence),
    n,
    count,
  }
}

function quotient(metric        , cells       , minDenominator        )        {
  for (const set of metric.needs) {
    const rows = (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowsIn */ .Nn)(cells, set)
    if (rows === 0) return { value: null, reason: `no ${set}` }
    if (rows < minDenominator) return { value: null, reason: `fewer than ${minDenominator} ${set}` }
    if (!((0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .weightIn */ .Yc)(cells, set) > 0)) return { value: null, reason: `the ${set} have no weight` }
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
    (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(cells[part], of) - (without === undefined ? 0 : (0,_cells_js__WEBPACK_IMPORTED_MODULE_0__/* .total */ .X5)(without[part], of))
  const sum = left('weights', _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSets */ .aN[over])
  const n = sum ** 2 / left('squares', _cells_js__WEBPACK_IMPORTED_MODULE_0__/* .rowSets */ .aN[over])
  return { k: (n * left('weights', hits)) / sum, n }
}


/***/ }),

/***/ 51530:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Gy: () => (/* binding */ attributeMetrics),
  Zv: () => (/* binding */ metricNames),
  u3: () => (/* binding */ nameElsewhere)
});

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

// EXTERNAL MODULE: ./.build/packages/statistics/src/cells.js
var src_cells = __webpack_require__(56145);
// EXTERNAL MODULE: ./.build/packages/statistics/src/counts.js
var counts = __webpack_require__(85858);
// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/ratio.js
var ratio = __webpack_require__(77127);
// EXTERNAL MODULE: ./.build/packages/statistics/src/wilson.js
var wilson = __webpack_require__(73726);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/gaps.js







                                            

/** One metric over the groups: those that have it, and those that have not or too few rows for it. */
                        
              
                
                      
                    
                   
                    
                                           
                     
 

function fieldOf(name        , attribute           , options         )        {
  const { confidence = 0.95, minDenominator = 1 } = options
  const metric = metrics/* metrics */.qd[name]
  const members           = []
  const leftOut            = []
  for (const [group, cells] of attribute.groups.entries()) {
    const { value, n, count, reason } = (0,metrics/* measure */.xP)(metric, cells, { minDenominator })
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
  const [low, high] = field.metric.range
  const ofShares = pairInterval(field, wilson/* newcombe */.pv, highest, lowest)
  const interval = ofShares && (ofShares.map(bound => bound * (high - low))            )
  return gap(field, { value: highest.value - lowest.value, interval, lowest, highest })
}

/** min / max. */
function gaps_ratio(field       )      {
  const few = tooFew(field, 2)
  if (few !== undefined) return gap(field, { reason: few })
  const lowest = lowestOf(field)
  const highest = highestOf(field)
  const reason = noRatio(field, highest)
  if (reason !== undefined) return gap(field, { reason })
  // Of a metric that can be below 0 a share is no ratio.
  const interval = field.metric.range[0] === 0 ? pairInterval(field, ratio/* donnerZou */.nS, lowest, highest) : null
  return gap(field, { value: lowest.value / highest.value, interval, lowest, highest })
}

/** 0/0 is no ratio, and numbers below 0 have none that means anything. */
function noRatio(field       , divisor            )                     {
  if (lowestOf(field).value < 0 || divisor.value < 0) return `${field.metric.title} is below 0`
  return divisor.value === 0 ? `${field.metric.title} is 0 in every group` : undefined
}

function pairInterval(
  { name, metric, attribute, confidence }       ,
  interval                 ,
  a        ,
  b        ,
)                  {
  const [first, second] = [a, b].map(({ group }) =>
    (0,counts/* countsIn */.E)(name, metric, attribute.groups[group], confidence),
  )
  return first === null || second === null ? null : interval(first, second, confidence)
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
    const [low, high] = (0,wilson/* newcombe */.pv)(a, b, field.confidence)
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
    const [low, high] = (0,ratio/* donnerZou */.nS)(split.rest, split.own, field.confidence)
    const [lowShare, highShare] = [low, high].map(bound => split.share + (1 - split.share) * bound)
    interval = lowest === group ? [1 / highShare, 1 / lowShare] : [lowShare, highShare]
  }
  return gap(field, { value: toOverall(group), interval, lowest, highest })
}

/** The value of all rows, or why the groups cannot be compared with it. */
function overallOf(field       )                      {
  const few = tooFew(field, 2)
  if (few !== undefined) return few
  const { value, count, n, reason } = (0,metrics/* measure */.xP)(field.metric, field.attribute.overall)
  return value === null ? `over all rows: ${reason}` : { group: null, value, count, n }
}

/** A rate's group and all other rows, as two; null for another metric, in clusters, and where the others weigh
 * nothing. */
function splitOff({ name, metric, attribute }       , { group }        ) {
  const cells = attribute.groups[group]
  const share = (0,src_cells/* weightIn */.Yc)(cells, metric.over) / (0,src_cells/* weightIn */.Yc)(attribute.overall, metric.over)
  if (metric.hits === undefined || cells.shares?.[name] !== undefined || !(share < 1)) return null
  return { own: (0,metrics/* proportion */.Xo)(metric, cells), rest: (0,metrics/* proportion */.Xo)(metric, attribute.overall, cells), share }
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
  return (0,metrics/* measure */.xP)(metric, attribute.groups[group], { confidence }).interval
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
  gap: gaps_ratio,
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
  const metric = metrics/* metrics */.qd[name]
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
    Object.keys(metrics/* metrics */.qd).flatMap(name =>
      Object.entries(groups_forms).map(([form, shape]) => [`${name}_${form}`, derive(name, shape)]),
    ),
  ),
  ...fairlearn,
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/entropy.js
var entropy = __webpack_require__(58897);
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
    group => ((0,src_cells/* weightIn */.Yc)(group, of) + concentration / 2) / ((0,src_cells/* weightIn */.Yc)(group, 'rows') + concentration),
  )
  const spread = (logs          ) => Math.max(...logs) - Math.min(...logs)
  return Math.max(spread(rates.map(rate => Math.log(rate))), spread(rates.map(rate => Math.log1p(-rate))))
}

/**
 * Demographic disparity over the groups (Wachter, Mittelstadt and Russell 2021): the mean, weighted by their
 * sizes, of a group's share of the predicted negatives less its share of the predicted positives.
 */
function conditionalDemographicDisparity(groups                  )         {
  const all = (0,src_cells/* merge */.h1)(groups)
  const share = (group       , set        ) => (0,src_cells/* weightIn */.Yc)(group, set) / (0,src_cells/* weightIn */.Yc)(all, set)
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
      const isLarge = (group       ) => (0,src_cells/* rowsIn */.Nn)(group, 'rows') >= minDenominator && (0,src_cells/* weightIn */.Yc)(group, 'rows') > 0
      const members = groups.filter(isLarge)
      const reason = minDenominator > 1 ? `fewer than ${minDenominator} rows` : 'no rows'
      const leftOut = groups.flatMap((cells, group) =>
        isLarge(cells) ? [] : [{ group, metric: null, n: (0,src_cells/* rowsIn */.Nn)(cells, 'rows'), reason }],
      )
      const n = (0,src_cells/* rowsIn */.Nn)((0,src_cells/* merge */.h1)(members), 'rows')
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
    groups => (0,entropy/* betweenGroupEntropy */.d)(groups, 2),
  ),
  between_all_groups_theil_index: overGroups('Theil index between groups', false, anyPositive, groups =>
    (0,entropy/* betweenGroupEntropy */.d)(groups, 1),
  ),
  between_all_groups_coefficient_of_variation: overGroups(
    'coefficient of variation between groups',
    false,
    anyPositive,
    groups => Math.sqrt(2 * (0,entropy/* betweenGroupEntropy */.d)(groups, 2)),
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
  const needed = of.map(name => metrics/* metrics */.qd[name])
  return {
    title,
    higherIsBetter: higherIsBetter ?? null,
    range,
    from: needed.some(({ from }) => from === 'scores') ? 'scores' : 'cells',
    needsReference: true,
    compute({ groups, reference }, { confidence = 0.95, minDenominator = 1 }          = {}) {
      if (reference === undefined) return plainGap(0, { reason: 'no reference group' })
      const sides = {
        others: (0,src_cells/* merge */.h1)(groups.filter((_, group) => group !== reference)),
        reference: groups[reference],
      }
      const n = (0,src_cells/* rowsIn */.Nn)(sides.others, 'rows') + (0,src_cells/* rowsIn */.Nn)(sides.reference, 'rows')
      for (const metric of needed) {
        const { reason: ofOthers } = (0,metrics/* measure */.xP)(metric, sides.others, { minDenominator })
        if (ofOthers !== undefined) return plainGap(n, { reason: `outside the reference group: ${ofOthers}` })
        const { reason } = (0,metrics/* measure */.xP)(metric, sides.reference, { minDenominator })
        if (reason !== undefined) return plainGap(n, { reason: `in the reference group: ${reason}` })
      }
      const found = value(sides)
      if (!Number.isFinite(found)) return plainGap(n, { reason: 'division by zero' })
      const rate = (cells       ) => (0,metrics/* proportion */.Xo)(needed[0], cells)
      return plainGap(n, {
        value: found,
        interval: interval?.(rate(sides.others), rate(sides.reference), confidence) ?? null,
      })
    },
  }
}

/** The metric of the others less that of the reference group. */
function gapIn(metric        , { others, reference }       )         {
  return metrics/* metrics */.qd[metric].compute(others) - metrics/* metrics */.qd[metric].compute(reference)
}

function ratioIn(metric        , { others, reference }       )         {
  return metrics/* metrics */.qd[metric].compute(others) / metrics/* metrics */.qd[metric].compute(reference)
}

function between(alpha        , { others, reference }       )         {
  return (0,entropy/* betweenGroupEntropy */.d)([others, reference], alpha)
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
    interval: wilson/* newcombe */.pv,
  }),
  disparate_impact: contrast({
    title: 'disparate impact',
    range: reference_anyPositive,
    of: ['selection_rate'],
    value: sides => ratioIn('selection_rate', sides),
    interval: ratio/* donnerZou */.nS,
  }),
  error_rate_difference: contrast({
    title: 'error rate against the reference group',
    range: signed,
    of: ['zero_one_loss'],
    value: sides => gapIn('zero_one_loss', sides),
    interval: wilson/* newcombe */.pv,
  }),
  error_rate_ratio: contrast({
    title: 'error rate over that of the reference group',
    range: reference_anyPositive,
    of: ['zero_one_loss'],
    value: sides => ratioIn('zero_one_loss', sides),
    interval: ratio/* donnerZou */.nS,
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
      const [u, p] = [(0,src_cells/* weightIn */.Yc)(others, 'rows'), (0,src_cells/* weightIn */.Yc)(reference, 'rows')]
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
      const p = metrics/* metrics */.qd.selection_rate.compute(reference)
      const u = metrics/* metrics */.qd.selection_rate.compute(others)
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

// EXTERNAL MODULE: ./.build/packages/statistics/src/standing.js + 1 modules
var standing = __webpack_require__(30684);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/names.js
                                                     






/** Every metric of an attribute by its name. */
const attributeMetrics                                            = {
  ...groupGaps,
  ...contrasts,
  ...inequalities,
}

/** Every name that can be measured; no two tables share one. */
const metricNames                    = [metrics/* metrics */.qd, attributeMetrics, standing/* standings */.E].flatMap(Object.keys)

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


/***/ }),

/***/ 44337:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   vr: () => (/* binding */ normalCdf),
/* harmony export */   z7: () => (/* binding */ criticalValue)
/* harmony export */ });
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
function criticalValue(confidence        )         {
  return -normalQuantile((1 - confidence) / 2)
}


/***/ }),

/***/ 21168:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ descending)
/* harmony export */ });
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


/***/ }),

/***/ 77127:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   nS: () => (/* binding */ donnerZou)
/* harmony export */ });
/* unused harmony exports katz, walter */
/* harmony import */ var _wilson_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73726);



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
  const [lowA, highA] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(a, confidence)
  const [lowB, highB] = (0,_wilson_js__WEBPACK_IMPORTED_MODULE_0__/* .wilson */ .rF)(b, confidence)
  const root = (ofA        , ofB        ) =>
    Math.sqrt(Math.max((p * q) ** 2 - ofA * ofB * (2 * p - ofA) * (2 * q - ofB), 0))
  return [
    a.k <= 0 ? 0 : (p * q - root(lowA, highB)) / (highB * (2 * q - highB)),
    b.k <= 0 ? Number.POSITIVE_INFINITY : (p * q + root(highA, lowB)) / (lowB * (2 * q - lowB)),
  ]
}


/***/ }),

/***/ 85123:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ effectiveShare),
/* harmony export */   m: () => (/* binding */ countsOf)
/* harmony export */ });
/* harmony import */ var _change_student_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28938);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44337);


                                             

/**
 * A number within a range as a share of rows: of so many that their share varies as much as the number does. What
 * holds for proportions, whose bounds keep within 0 and 1, then holds for it.
 */
                        
                                                                     
               
                                    
           
                                                                                                              
                
 

/**
 * The share of a number with this sampling variance. Null for a range without end, and where the variance is not
 * known.
 *
 * @example effectiveShare(0.9, 0.0009, [0, 1])?.n // 100
 */
function effectiveShare(
  value        ,
  variance        ,
  [low, high]                           ,
  units         ,
)               {
  const width = high - low
  if (!Number.isFinite(width) || !(variance > 0) || variance === Number.POSITIVE_INFINITY) return null
  const share = Math.min(Math.max((value - low) / width, 0), 1)
  // At an end the variance is that of one row among n.
  const n =
    share > 0 && share < 1 ? (share * (1 - share) * width ** 2) / variance : width / Math.sqrt(variance)
  return { share, n, ...(units === undefined ? {} : { units }) }
}

/**
 * The counts that an interval at this confidence takes: a variance that few rows or clusters told is itself in
 * doubt, and they count for as many rows fewer as the law of Student is wider than the normal one.
 */
function countsOf({ share, n, units }       , confidence        )             {
  const wider =
    units === undefined ? 1 : (0,_change_student_js__WEBPACK_IMPORTED_MODULE_0__/* .studentQuantile */ .F)((1 + confidence) / 2, units - 1) / (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .criticalValue */ .z7)(confidence)
  const rows = n / wider ** 2
  return { k: share * rows, n: rows }
}


/***/ }),

/***/ 30684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ mostSelected),
  E: () => (/* binding */ standings)
});

// EXTERNAL MODULE: ./.build/packages/statistics/src/cells.js
var cells = __webpack_require__(56145);
// EXTERNAL MODULE: ./.build/packages/statistics/src/counts.js
var counts = __webpack_require__(85858);
// EXTERNAL MODULE: ./.build/packages/statistics/src/unimodal.js
var unimodal = __webpack_require__(33881);
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
  const law = (0,unimodal/* unimodal */.u)(low, high, mode, k => ((hits - k) * (a.n - k)) / ((k + 1) * (b.n - hits + k + 1)))
  // Equal chances come out of different products: R's and SciPy's slack of 1e-7 counts them as equal.
  const observed = law[a.k - low] * (1 + 1e-7)
  let p = 0
  for (const chance of law) if (chance <= observed) p += chance
  return Math.min(p, 1)
}

// EXTERNAL MODULE: ./.build/packages/statistics/src/metrics.js
var metrics = __webpack_require__(9789);
// EXTERNAL MODULE: ./.build/packages/statistics/src/ratio.js
var ratio = __webpack_require__(77127);
;// CONCATENATED MODULE: ./.build/packages/statistics/src/standing.js
                                               






/** A metric of one group among the others of its attribute. */
                                 
               
                                
                                             
               
                         
                                                                           
 

/** The group with the highest selection rate, of those with enough rows, the first of equals; null for none. */
function mostSelected({ groups }           , { minDenominator = 1 }          = {})                {
  let best                = null
  let highest = Number.NEGATIVE_INFINITY
  for (const [group, cells] of groups.entries()) {
    const { value } = (0,metrics/* measure */.xP)(metrics/* metrics */.qd.selection_rate, cells, { minDenominator })
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
  const metric = metrics/* metrics */.qd[name]
  const own = (0,metrics/* measure */.xP)(metric, groups[group], options)
  const undefinedRatio = (reason         ) => ({ ...own, value: null, reason, interval: null })
  if (own.value === null) return undefinedRatio(own.reason)
  if (to === undefined) return undefinedRatio('no reference group')
  const other = (0,metrics/* measure */.xP)(metric, groups[to], options)
  if (other.value === null) return undefinedRatio(`in the reference group: ${other.reason}`)
  if (other.value === 0) return undefinedRatio(`${metric.title} of the reference group is 0`)
  const { confidence = 0.95 } = options
  const sides = [group, to].map(code => (0,counts/* countsIn */.E)(name, metric, groups[code], confidence) )
  const interval = group === to ? null : (0,ratio/* donnerZou */.nS)(sides[0], sides[1], confidence)
  return { ...own, value: own.value / other.value, interval }
}

/** A share of a total, without an interval. */
function share(part        , whole        , n        , reason        )           {
  const value = whole > 0 ? part / whole : null
  return { value, ...(value === null && { reason }), interval: null, n, count: null }
}

function disparity(metric        )                 {
  return {
    title: `${metrics/* metrics */.qd[metric].title} over that of the reference group`,
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
      const [own, all] = [groups[group], (0,cells/* merge */.h1)(groups)]
      return share((0,cells/* weightIn */.Yc)(own, set), (0,cells/* weightIn */.Yc)(all, set), (0,cells/* rowsIn */.Nn)(own, set), `no ${set}`)
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
      const n = (0,cells/* rowsIn */.Nn)(own, set)
      if (reference === undefined) return share(0, 0, n, 'no reference group')
      return share(
        (0,cells/* weightIn */.Yc)(own, set),
        (0,cells/* weightIn */.Yc)(groups[reference], set),
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
      const n = (0,cells/* rowsIn */.Nn)(groups[group], 'rows')
      return share(n, (0,cells/* rowsIn */.Nn)((0,cells/* merge */.h1)(groups), 'rows'), n, 'no rows')
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
      const selected = (0,metrics/* measure */.xP)(metrics/* metrics */.qd.selection_rate, attribute.groups[group], options)
      const best = mostSelected(attribute, options)
      if (selected.value === null) return selected
      const counts = (code        ) => ({
        k: (0,cells/* rowsIn */.Nn)(attribute.groups[code], 'predicted positives'),
        n: (0,cells/* rowsIn */.Nn)(attribute.groups[code], 'rows'),
      })
      return { ...selected, value: fisher(counts(group), counts(best ?? group)), interval: null }
    },
  },
}


/***/ }),

/***/ 76374:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ Sums),
/* harmony export */   g: () => (/* binding */ grown)
/* harmony export */ });
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


/***/ }),

/***/ 33881:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unimodal)
/* harmony export */ });
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


/***/ }),

/***/ 73726:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mo: () => (/* binding */ newcombePaired),
/* harmony export */   pv: () => (/* binding */ newcombe),
/* harmony export */   rF: () => (/* binding */ wilson)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(44337);


                                                  

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
  const z2 = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .criticalValue */ .z7)(confidence) ** 2
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


/***/ }),

/***/ 75898:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ resolveLabels)
});

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

// EXTERNAL MODULE: ./.build/packages/tables/src/missing.js
var missing = __webpack_require__(64394);
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
    if ((0,missing/* isMissing */.b)(text)) continue
    const decimal = parseDecimal(text)
    if (decimal !== undefined) classOf.set(text, decimalText(decimal))
    else if (/^[ \t]*(true|false)[ \t]*$/i.test(text)) truths.push(text)
    else return undefined
  }
  const spelling = classOf.size > 0 ? { true: '1', false: '0' } : { true: 'true', false: 'false' }
  for (const text of truths) classOf.set(text, spelling[text.trim().toLowerCase()                    ])
  return classOf
}


/***/ })

};
