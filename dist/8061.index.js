export const id = 8061;
export const ids = [8061];
export const modules = {

/***/ 58061:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  datasetDiff: () => (/* binding */ datasetDiff)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __webpack_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __webpack_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/nearest.js
var nearest = __webpack_require__(77798);
// EXTERNAL MODULE: ./.build/packages/tables/src/column.js
var column = __webpack_require__(18698);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/row-hashes.js


/**
 * Hashes of rows, 8 bytes a row. The hash is no protection against somebody who looks for collisions; by chance
 * any two of a million rows share one with a probability of 3 in a hundred million, of a hundred million rows
 * with one of 3 in ten thousand (n² / 2^65).
 */
class RowHashes {
  size = 0
  #hashes = new BigUint64Array(1024)

  /** Adds the rows of a batch as the values of these columns, of which the order counts. */
  add(columns                      , rows        )       {
    const halves = this.#room(rows)
    halves.fill(0, 0, 2 * rows)
    for (const { high, low } of columns)
      for (let row = 0; row < rows; row++) mix(halves, row, high[row] , low[row] )
    for (let row = 0; row < rows; row++) mix(halves, row, 0, 0)
    this.size += rows
  }

  /** Adds the values of one column that are there: a row without an id is no row's twin. */
  addPresent({ kinds: kind, high, low }           , rows        )       {
    const halves = this.#room(rows)
    let added = 0
    for (let row = 0; row < rows; row++) {
      if (kind[row] === column/* kinds */.E.empty) continue
      halves[2 * added] = low[row] 
      halves[2 * added + 1] = high[row] 
      added++
    }
    this.size += added
  }

  /** The halves, low and high, of the next hashes. */
  #room(rows        )              {
    while (this.size + rows > this.#hashes.length) {
      const larger = new BigUint64Array(2 * this.#hashes.length)
      larger.set(this.#hashes)
      this.#hashes = larger
    }
    return new Uint32Array(this.#hashes.buffer, 8 * this.size)
  }

  /** Every hash, in order. Sorts in place: to be called once all rows are added. */
  sorted()                 {
    return this.#hashes.subarray(0, this.size).sort()
  }
}

/**
 * Takes 64 bits into the hash of a row. Each step is one to one in the hash and in what is taken in, so that rows
 * which differ in one column never collide. Multipliers and rotations as in MurmurHash3 (Appleby 2011).
 */
function mix(halves             , row        , high        , low        )       {
  let a = halves[2 * row] 
  let b = halves[2 * row + 1] 
  a = Math.imul(a ^ low, 0x85ebca6b)
  a = (((a << 13) | (a >>> 19)) + b) | 0
  b = Math.imul(b ^ high, 0xc2b2ae35)
  b = (((b << 15) | (b >>> 17)) + a) | 0
  a = Math.imul(a ^ (a >>> 16), 0xcc9e2d51)
  halves[2 * row] = a ^ b
  halves[2 * row + 1] = b
}

/** Rows that equal a row before them. */
function duplicates(sorted                )         {
  let count = 0
  for (let i = 1; i < sorted.length; i++) if (sorted[i] === sorted[i - 1]) count++
  return count
}

/**
 * Rows that two tables have in common, a row that both have twice counted twice.
 *
 * @example common(BigUint64Array.of(1n, 1n, 2n), BigUint64Array.of(1n, 3n)) // 1
 */
function common(a                , b                )         {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]  < b[j] ) i++
    else if (a[i]  > b[j] ) j++
    else {
      count++
      i++
      j++
    }
  }
  return count
}

/** Rows of `b` that equal any row of `a`. */
function within(a                , b                )         {
  let count = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i]  < b[j] ) i++
    else {
      if (a[i] === b[j]) count++
      j++
    }
  }
  return count
}

// EXTERNAL MODULE: ./.build/packages/tables/src/reader.js + 10 modules
var src_reader = __webpack_require__(85707);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/profile.js


/** What the values of a column are, taken together. */
                                                                                           

/** All that is kept of a column, however many rows there are. */
class ColumnProfile {
           name        
  rows = 0
  /** Numbers, their mean, and the sum of squares about it (Welford 1962). */
  numbers = 0
  mean = 0
  least = Number.POSITIVE_INFINITY
  greatest = Number.NEGATIVE_INFINITY
  #squares = 0
           #kinds = new Float64Array(Object.keys(column/* kinds */.E).length)
  #texts                    = []
  #counts                       = []

  constructor(name        ) {
    this.name = name
  }

  add(column           , rows        )       {
    this.rows += rows
    this.#texts = column.dictionary
    if (column.isFull) this.#counts = undefined
    const counts = this.#counts
    for (let row = 0; row < rows; row++) {
      this.#kinds[column.kinds[row] ] ++
      if (counts !== undefined) counts[column.codes[row] ] = (counts[column.codes[row] ] ?? 0) + 1
      const value = column.values[row] 
      if (Number.isNaN(value)) continue
      this.numbers++
      const before = value - this.mean
      this.mean += before / this.numbers
      this.#squares += before * (value - this.mean)
      if (value < this.least) this.least = value
      if (value > this.greatest) this.greatest = value
    }
  }

  get type()             {
    const count = (kind                    ) => this.#kinds[column/* kinds */.E[kind]] 
    if (count('text') > 0) return 'text'
    const isNumeric = count('integer') + count('decimal') > 0
    if (count('date') > 0) return isNumeric || count('truth') > 0 ? 'text' : 'date'
    if (isNumeric) return count('decimal') > 0 ? 'number' : 'integer'
    return count('truth') > 0 ? 'true or false' : 'empty'
  }

  /** Rows without a value: empty ones, and among numbers those that spell a missing one, like NA. */
  get missing()         {
    const spelt = this.type === 'text' || this.type === 'date' ? 0 : this.#kinds[column/* kinds */.E.missing] 
    return this.#kinds[column/* kinds */.E.empty]  + spelt
  }

  /** Of a sample; 0 of fewer than two numbers. */
  get standardDeviation()         {
    return this.numbers < 2 ? 0 : Math.sqrt(this.#squares / (this.numbers - 1))
  }

  /** Each distinct text and its rows; undefined where there are too many. */
  get values()                                                                      {
    return this.#counts === undefined ? undefined : { texts: this.#texts, counts: this.#counts }
  }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/table.js
                                             



                                               

/** What is held of a table at the most. */
                           
                                                                                    
                    
                                                           
                 
 

const defaultCaps           = { hashedRows: 2 ** 25, columns: 1000 }

/** A table in a revision. */
                            
                    
              
 

/** A table that was read once. */
                               
                   
                                             
                                                  
            
                                                                
                                        
                                             
                   
   
 

/** Names a list of columns, the same for the same columns in any order. */
function keyOf(columns                   )         {
  return JSON.stringify(columns.toSorted())
}

/** Columns that can be compared, and why others cannot. */
                          
                 
                   
 

/** Those that the settings name come first: they are compared however many there are. */
async function columnsOf(
  { revision, path }           ,
  { label, id, sensitive = [] }              ,
  caps          ,
)                   {
  const header         = await (0,src_reader/* readTableHeader */.C)(await revision.open(path), path)
  const declared = header.names.filter(name => [label, id, ...sensitive].includes(name))
  const others = header.names.filter(name => !declared.includes(name))
  const single = others.filter(name => !header.nested?.includes(name))
  const names = [...declared, ...single].slice(0, Math.max(caps.columns, declared.length))
  return { names, leftOut: others.filter(name => !names.includes(name)) }
}

/**
 * Reads a table once: a profile of each column, and the hashes of its rows by each of `hashed`, lists of
 * columns, and of its ids. Throws a `DataError` for a table that cannot be read.
 */
async function profileOf(
  { revision, path }           ,
  names                   ,
  hashed                                ,
  id                    ,
  caps          ,
  signal              ,
)                        {
  const reader = new src_reader/* TableReader */.k(names.map(name => ({ name, as: 'any' })))
  const columns = new Map(names.map(name => [name, new ColumnProfile(name)]))
  const read = new Map((reader.columns                        ).map(column => [column.name, column]))
  // In one order for all files: hashes are compared between files whose columns stand in another.
  const lists = new Map(hashed.map(list => [keyOf(list), list.toSorted().map(name => read.get(name) )]))
  const idColumn = id === undefined ? undefined : read.get(id)
  const rows = new Map([...lists.keys()].map(key => [key, new RowHashes()]))
  const ids = idColumn && new RowHashes()
  let isHashed = true
  const facts = await reader.read(
    await revision.open(path),
    path,
    batch => {
      for (const column of read.values()) columns.get(column.name) .add(column, batch.rows)
      isHashed &&= batch.firstRecord - 1 + batch.rows <= caps.hashedRows
      if (!isHashed) {
        rows.clear()
        return
      }
      for (const [key, list] of lists) rows.get(key) .add(list, batch.rows)
      if (idColumn !== undefined) ids .addPresent(idColumn, batch.rows)
    },
    signal,
  )
  return { facts, columns, ...(isHashed ? { hashes: { rows, ids } } : {}) }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/comparison.js
                                                 

                                               


/** A table before and after. */
                             
                                                            
              
                                                        
              
                     
                    
                        
                 
 

/** What the hashes of rows tell; undefined where they were not kept, or there is nothing to compare. */
                            
                                                              
                    
                                            
                      
                                                                           
               
                
                  
                                                                        
                     
 

                         
               
               
 

/** The lists of columns by which the rows of a table are hashed. */
                         
                        
               
                                   
                   
                                    
                     
 

function hashLists(
  own                   ,
  other                               ,
  { id, label }              ,
)            {
  const lists            = { own: own.filter(name => name !== id) }
  if (other === undefined) return lists
  const shared = own.filter(name => other.includes(name))
  lists.shared = shared
  if (label !== undefined && shared.includes(label)) lists.features = shared.filter(name => name !== label)
  return lists
}

/** Counts rows by their hashes. Of two tables a row in common counts as often as both have it. */
function rowCounts(
  head              ,
  headLists           ,
  base               ,
  baseLists            ,
)            {
  const sorted = (table                          , list                      ) =>
    list === undefined ? undefined : table?.hashes?.rows.get(keyOf(list))?.sorted()
  const repeated = (hashes                            ) => hashes && duplicates(hashes)
  const both = (list                      ) => {
    const [before, after] = [sorted(base, list), sorted(head, list)]
    return before === undefined || after === undefined ? undefined : common(before, after)
  }
  const counts            = {
    duplicates: { base: repeated(sorted(base, baseLists?.own)), head: repeated(sorted(head, headLists.own)) },
    duplicateIds: {
      base: repeated(base?.hashes?.ids?.sorted()),
      head: repeated(head.hashes?.ids?.sorted()),
    },
  }
  const same = both(headLists.shared)
  if (same === undefined || base === undefined) return counts
  counts.same = same
  counts.added = head.facts.rows - same
  counts.removed = base.facts.rows - same
  // Rows whose features are in both tables, but not with the same label.
  const alike = both(headLists.features)
  if (alike !== undefined) counts.relabelled = alike - same
  return counts
}

/** Columns that both tables have. */
function pairs(
  base              ,
  head              ,
)                                                  {
  return [...head.columns.values()].flatMap(after => {
    const before = base.columns.get(after.name)
    return before === undefined ? [] : [[before, after]                                         ]
  })
}

// EXTERNAL MODULE: ./.build/packages/tables/src/labels.js + 1 modules
var labels = __webpack_require__(75898);
;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/classes.js

                                                 

/** A value of a column, and the rows that have it. */
                        
                                           
                     
              
              
 

/**
 * The values of a column before and after, in canonical spelling and order, those without a value last;
 * undefined where there are too many to be groups or classes.
 */
function classesOf(
  base                           ,
  head                           ,
)                      {
  const none = { texts: [], counts: [] }
  const before = base === undefined ? none : base.values
  const after = head === undefined ? none : head.values
  if (before === undefined || after === undefined) return undefined
  const { classes, codes } = (0,labels/* resolveLabels */.i)(before.texts, after.texts)
  const found          = [...classes, null].map(name => ({ name, base: 0, head: 0 }))
  const classOf = (code        ) => found.at(code) 
  for (const [i, count] of before.counts.entries()) classOf(codes[0] [i] ).base += count
  for (const [i, count] of after.counts.entries()) classOf(codes[1] [i] ).head += count
  return found.filter(({ base, head }) => base + head > 0)
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/shares.js


/** A share of rows. */
                        
               
              
 

function rateOf({ count, rows }       )         {
  return rows === 0 ? 0 : count / rows
}

/** @example percent(0.1234) // '12.3 %' */
function percent(share        )         {
  const tenths = Math.round(share * 1000)
  return tenths === 0 && share > 0 ? 'under 0.1 %' : `${(0,src_text/* numberText */.$4)(tenths / 10, tenths % 10 === 0 ? 0 : 1)} %`
}

/** A share for a reader: `12.3 % of the rows`, but of a few rows no number that would count them. */
function shareText(share       )         {
  if (share.count === 0) return 'no row'
  return share.count < src_text/* minCell */.hF ? `fewer than ${src_text/* minCell */.hF} rows` : `${percent(rateOf(share))} of the rows`
}

/** A move of a share that is worth a reader's time, in parts of one ... */
const leastMove = 0.05
/** ... and that chance does not bring: three standard errors, once in 370 where nothing has changed. */
const leastErrors = 3

/**
 * Whether a share moved, in size and beyond chance, by the pooled test of two proportions.
 *
 * @example hasMoved({ count: 10, rows: 1000 }, { count: 120, rows: 1000 }) // true
 */
function hasMoved(base       , head       )          {
  if (base.rows === 0 || head.rows === 0) return false
  const move = Math.abs(rateOf(head) - rateOf(base))
  const pooled = (base.count + head.count) / (base.rows + head.rows)
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / base.rows + 1 / head.rows))
  return move >= leastMove && move >= leastErrors * error
}

/** Numbers of which only this is known. */
                          
                 
              
                           
 

/** A move of a mean that is worth a reader's time, in standard deviations of the base. */
const leastShift = 0.25

/** By how many standard deviations of the base the mean moved; infinite where the base had one value only. */
function shiftOf(base         , head         )         {
  if (base.mean === head.mean) return 0
  return (head.mean - base.mean) / base.standardDeviation
}

/** Whether a mean moved, in size and beyond chance (Welch's statistic). */
function hasShifted(base         , head         )          {
  if (base.numbers === 0 || head.numbers === 0) return false
  const error = Math.sqrt(
    base.standardDeviation ** 2 / base.numbers + head.standardDeviation ** 2 / head.numbers,
  )
  return Math.abs(shiftOf(base, head)) >= leastShift && Math.abs(head.mean - base.mean) >= leastErrors * error
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/finding.js
                                            

/** Adds findings of one table to a list. */
                                                                                               

function sayIn(found           , path        )      {
  return (rule, level, message, fix) => {
    found.push({ rule, level, path, message, fix })
  }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/value-findings.js




                                                 


/** How many times as wide a range of numbers is worth a warning: a unit, or a code like 999, is the usual cause. */
const leastGrowth = 2
/** The most distinct values of a column whose values are shown though it was not declared. */
const fewValues = 50
const fewIntegers = 10

/** Labels, groups and other classes that moved, came or went. */
function valueFindings({ path, base, head, settings }            )            {
  const found            = []
  const say = sayIn(found, path)
  if (base === undefined) return found
  for (const [before, after] of pairs(base, head)) {
    const { name } = after
    const isDeclared = name === settings.label || (settings.sensitive ?? []).includes(name)
    const classes = classesOf(before, after)
    if (classes === undefined || (!isDeclared && !areFew(classes, before, after))) continue
    if (isDeclared) {
      const moved = classes
        .map(entry => ({
          entry,
          was: { count: entry.base, rows: before.rows },
          is: { count: entry.head, rows: after.rows },
        }))
        .filter(({ entry, was, is }) => entry.name !== null && hasMoved(was, is))
        .sort((a, b) => moveOf(b) - moveOf(a))[0]
      if (moved !== undefined)
        say(
          name === settings.label ? 'label-shift' : 'group-shift',
          'warning',
          `${name} = ${moved.entry.name} in ${shareText(moved.is)} (before: ${shareText(moved.was)})`,
          'check that the sample was meant to change: a model learns the new shares',
        )
    }
    // Of the values of columns that were not declared only those are told that many rows share.
    const many = (count        ) => count >= (isDeclared ? 1 : src_text/* minCell */.hF)
    const fresh = classes.filter(entry => entry.name !== null && entry.base === 0 && many(entry.head))
    const gone = classes.filter(entry => entry.name !== null && entry.head === 0 && many(entry.base))
    if (fresh.length > 0)
      say(
        'category-new',
        isDeclared ? 'warning' : 'note',
        `${name} has values that the base has not: ${listed(fresh)}`,
        'check the spelling; a model that was trained on the base does not know them',
      )
    if (gone.length > 0)
      say(
        'category-gone',
        isDeclared ? 'warning' : 'note',
        `${name} has lost values that the base has: ${listed(gone)}`,
        'check the filter or the join that made this table',
      )
  }
  return found
}

/** Means that moved, and ranges that grew. */
function numberFindings({ path, base, head, settings }            )            {
  const found            = []
  const say = sayIn(found, path)
  if (base === undefined) return found
  for (const [before, after] of pairs(base, head)) {
    if (!areNumbers(before, after) || after.name === settings.id) continue
    if (hasShifted(before, after)) {
      const shift = shiftOf(before, after)
      const by = Number.isFinite(shift)
        ? `by ${(0,src_text/* numberText */.$4)(Math.abs(shift), 1)} standard deviations`
        : 'from one value'
      say(
        'mean-moved',
        'warning',
        `the mean of ${after.name} went ${shift > 0 ? 'up' : 'down'} ${by}, from ${(0,src_text/* numberText */.$4)(before.mean)} to ${(0,src_text/* numberText */.$4)(after.mean)}`,
        'check the unit and the sample',
      )
    }
    const was = before.greatest - before.least
    const is = after.greatest - after.least
    if (was > 0 && is >= leastGrowth * was)
      say(
        'range-grown',
        'warning',
        `the values of ${after.name} span ${(0,src_text/* numberText */.$4)(is / was, 1)} times what they did`,
        'look for another unit, or for a code like 999 that stands for a missing value',
      )
  }
  return found
}

/** Whether both are columns of numbers with enough of them to speak of a mean. */
function areNumbers(before               , after               )          {
  return [before, after].every(
    ({ type, numbers }) => (type === 'integer' || type === 'number') && numbers >= src_text/* minCell */.hF,
  )
}

/** Whether a column that was not declared has so few values that they are classes, and no numbers. */
function areFew(classes                  , before               , after               )          {
  const areIntegers = before.type === 'integer' || after.type === 'integer'
  if (before.type === 'number' || after.type === 'number') return false
  return classes.length <= (areIntegers ? fewIntegers : fewValues)
}

function moveOf({
  was,
  is,
}   
                                      
                                     
 )         {
  return Math.abs(rateOf(is) - rateOf(was))
}

function listed(classes                  )         {
  return (0,src_text/* listText */.so)(classes.map(entry => entry.name ))
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/exhibits.js



                                                 



/** The most classes that a column of labels or groups is shown with. */
const mostClasses = 50
/** The most columns of numbers that are shown, those that moved most. */
const mostNumbers = 50
/** A move of a share under this is no news: it would round away. */
const exhibits_leastMove = 0.005
/** A shift of a mean under this is no news, in standard deviations of the base. */
const leastShown = 0.05

/** What a reviewer asks first comes first: rows, columns, labels and groups, missing values, numbers. */
function exhibitsOf(comparison            )            {
  const { settings } = comparison
  const declared = [...new Set([settings.label, ...(settings.sensitive ?? [])])].filter(
    name => name !== undefined,
  )
  return [
    rowsExhibit(comparison),
    columnsExhibit(comparison),
    ...declared.map(name => classesExhibit(comparison, name)),
    missingExhibit(comparison),
    numbersExhibit(comparison),
  ].filter(exhibit => exhibit !== undefined)
}

function rowsExhibit({ name, base, head, rows }            )          {
  const table                                                     = [
    ['all', base?.facts.rows, head.facts.rows],
    ['with the values of an earlier row', rows.duplicates.base, rows.duplicates.head],
    ['with the id of an earlier row', rows.duplicateIds.base, rows.duplicateIds.head],
    ['in both', rows.same, rows.same],
    ['only in one of them', rows.removed, rows.added],
    ['with another label, else the same', undefined, rows.relabelled],
  ]
  return {
    title: `${name}: rows`,
    columns: beforeAfter('rows', 'count'),
    rows: table
      .filter(([, before, after]) => before !== undefined || after !== undefined)
      .map(([title, before, after]) => [title, before ?? null, after ?? null]),
  }
}

function columnsExhibit({ name, base, head }            )                      {
  if (base === undefined) return undefined
  const names = new Set([...base.columns.keys(), ...head.columns.keys()])
  const rows           = []
  for (const column of names) {
    const [before, after] = [base.columns.get(column)?.type, head.columns.get(column)?.type]
    if (before !== after) rows.push([column, before ?? null, after ?? null])
  }
  if (rows.length === 0) return undefined
  return { title: `${name}: columns that changed`, columns: beforeAfter('column', 'text'), rows }
}

function classesExhibit({ name, base, head }            , column        )                      {
  const [before, after] = [base?.columns.get(column), head.columns.get(column)]
  if (before === undefined && after === undefined) return undefined
  const classes = classesOf(before, after)
  if (classes === undefined || classes.length > mostClasses) return undefined
  if (before !== undefined && after !== undefined) {
    const moved = classes.filter(
      ({ base, head }) =>
        base === 0 || head === 0 || Math.abs(head / after.rows - base / before.rows) >= exhibits_leastMove,
    )
    if (moved.length === 0) return undefined
  }
  return {
    title: `${name}: ${column}`,
    columns: [
      ...beforeAfter(column, 'count'),
      { title: 'share of base', kind: 'estimate' },
      { title: 'share of this change', kind: 'estimate' },
    ],
    rows: classes.map(({ name, base, head }) => [
      name ?? '(missing)',
      before === undefined ? null : base,
      after === undefined ? null : head,
      before === undefined ? null : share(base, before.rows),
      after === undefined ? null : share(head, after.rows),
    ]),
  }
}

function missingExhibit({ name, base, head }            )                      {
  if (base === undefined) return undefined
  const moved = pairs(base, head).filter(([before, after]) =>
    hasMoved({ count: before.missing, rows: before.rows }, { count: after.missing, rows: after.rows }),
  )
  if (moved.length === 0) return undefined
  return {
    title: `${name}: share of rows without a value`,
    columns: beforeAfter('column', 'estimate'),
    rows: moved.map(([before, after]) => [
      after.name,
      share(before.missing, before.rows),
      share(after.missing, after.rows),
    ]),
  }
}

function numbersExhibit({ name, base, head, settings }            )                      {
  if (base === undefined) return undefined
  const moved = pairs(base, head)
    .filter(([before, after]) => areNumbers(before, after) && after.name !== settings.id)
    .map(([before, after]) => ({ before, after, shift: Math.abs(shiftOf(before, after)) }))
    .filter(({ before, after, shift }) => shift >= leastShown || rangeText(before) !== rangeText(after))
    .sort((a, b) => b.shift - a.shift)
  if (moved.length === 0) return undefined
  return {
    title: `${name}: numbers that moved${moved.length > mostNumbers ? `, the first ${mostNumbers} of ${moved.length}` : ''}`,
    columns: [
      { title: 'column', kind: 'text' },
      { title: 'mean of base', kind: 'estimate' },
      { title: 'mean of this change', kind: 'estimate' },
      { title: 'range of base', kind: 'text' },
      { title: 'range of this change', kind: 'text' },
    ],
    rows: moved
      .slice(0, mostNumbers)
      .map(({ before, after }) => [
        after.name,
        mean(before),
        mean(after),
        rangeText(before),
        rangeText(after),
      ]),
    note: 'Ranges are rounded outwards: the least and the greatest value belong to single rows.',
  }
}

/**
 * The range of the numbers, each end rounded outwards to a step of at least a tenth of the range: an exact least
 * or greatest value would single out a row.
 *
 * @example rangeText({ least: 18, greatest: 93 }) // '10 to 100'
 */
function rangeText({ least, greatest }                                           )         {
  const span = greatest - least || Math.abs(greatest) || 1
  const step = 10 ** Math.ceil(Math.log10(span / 10))
  // Multiplying by the step of a fraction would not be exact.
  const round = (value        , to                           ) =>
    step < 1 ? to(value * Math.round(1 / step)) / Math.round(1 / step) : to(value / step) * step
  return `${(0,src_text/* numberText */.$4)(round(least, Math.floor))} to ${(0,src_text/* numberText */.$4)(round(greatest, Math.ceil))}`
}

function beforeAfter(first        , kind                                    )                     {
  return [
    { title: first, kind: 'text' },
    { title: 'base', kind },
    { title: 'this change', kind },
  ]
}

/** Of a few rows it is hidden: with the number of all rows it would count them. */
function share(count        , rows        )           {
  return { value: rows === 0 ? null : count / rows, interval: null, n: count }
}

function mean({ mean, numbers }               )           {
  return { value: Number.isFinite(mean) ? mean : null, interval: null, n: numbers }
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/findings.js






/** A fall of the number of rows that is worth a warning, in parts of one. */
const leastFall = 0.1
/** A rise of the share of repeated rows that is worth a warning: tables of few columns have equal rows. */
const leastRise = 0.01

/** The most findings of one rule in a table: the units of all columns may have changed. */
const mostOfRule = 20

/** What changed in a table, each a finding. A value is told only of a column whose values are classes. */
function findingsOf(comparison            )            {
  const all = [
    ...columnFindings(comparison),
    ...rowFindings(comparison),
    ...valueFindings(comparison),
    ...numberFindings(comparison),
  ]
  const byRule = Map.groupBy(all, finding => finding.rule)
  return [...byRule.values()].flatMap(found => {
    const rest = found.length - mostOfRule
    if (rest <= 0) return found
    const message = `${(0,src_text/* countText */.lT)(rest)} more columns of which the same is to be said`
    return [...found.slice(0, mostOfRule), { ...found[mostOfRule] , message }]
  })
}

function columnFindings({ path, base, head, settings }            )            {
  const found            = []
  const say = sayIn(found, path)
  if (base === undefined) return found
  const declared = [settings.label, settings.id, ...(settings.sensitive ?? [])]
  for (const name of base.columns.keys()) {
    if (head.columns.has(name)) continue
    const isDeclared = declared.includes(name)
    say(
      'column-removed',
      isDeclared ? 'error' : 'warning',
      `the column ${name} is gone${isDeclared ? ', which the settings name' : ''}`,
      'bring it back, or take it out of what reads this table',
    )
  }
  for (const [name, { type }] of head.columns) {
    const before = base.columns.get(name)
    if (before === undefined) {
      const what = `there is a new column ${name} (${type})`
      say(
        'column-added',
        'note',
        what,
        'check that it is meant, holds no personal data and does not tell the label',
      )
    } else if (before.type !== type && before.type !== 'empty' && type !== 'empty') {
      const isWider = before.type === 'integer' && type === 'number'
      say(
        'type-changed',
        isWider ? 'note' : 'warning',
        `the column ${name} was ${before.type} and is ${type} now`,
        'check what writes it: one value of another kind is enough',
      )
    }
  }
  for (const [before, after] of pairs(base, head)) {
    const was = { count: before.missing, rows: before.rows }
    const is = { count: after.missing, rows: after.rows }
    if (!hasMoved(was, is)) continue
    say(
      'null-rate',
      'warning',
      `values of ${after.name} are missing in ${shareText(is)} (before: ${shareText(was)})`,
      'check the join or the export that fills it',
    )
  }
  return found
}

function rowFindings({ path, base, head, rows, settings }            )            {
  const found            = []
  const say = sayIn(found, path)
  const now = head.facts.rows
  const before = base?.facts.rows
  if (before !== undefined && now <= before * (1 - leastFall))
    say(
      'rows-dropped',
      'warning',
      `${(0,src_text/* countText */.lT)(now)} rows, ${percent(1 - now / before)} fewer than the ${(0,src_text/* countText */.lT)(before)} of the base`,
      'check that the rows were meant to go',
    )
  const lacking = settings.id === undefined ? 0 : (head.columns.get(settings.id)?.missing ?? 0)
  if (lacking > 0)
    say(
      'missing-ids',
      'warning',
      `${(0,src_text/* peopleText */.Dp)(lacking)} rows have no id`,
      'name every row, or no column as id',
    )
  const ids = rows.duplicateIds
  if (ids.head !== undefined && ids.head > 0)
    say(
      'duplicate-ids',
      ids.base !== undefined && ids.head <= ids.base ? 'warning' : 'error',
      `${rowsHave(ids.head)} the id of an earlier row${wasCount(ids.base)}`,
      'keep one row for each id',
    )
  const repeated = rows.duplicates
  if (before !== undefined && repeated.base !== undefined && repeated.head !== undefined) {
    const rise = repeated.head / now - repeated.base / before
    if (rise >= leastRise || (repeated.base === 0 && repeated.head > 0))
      say(
        'duplicate-rows',
        'warning',
        `${rowsHave(repeated.head)} the values of an earlier row${wasCount(repeated.base)}`,
        'keep one of each, unless equal rows are different cases',
      )
  }
  if (rows.relabelled !== undefined && rows.relabelled > 0)
    say(
      'label-changed',
      'warning',
      `${rowsHave(rows.relabelled)} another label than in the base, and else the same values`,
      'check that these were labelled anew, and by whom',
    )
  return found
}

function rowsHave(count        )         {
  return `${(0,src_text/* peopleText */.Dp)(count)} rows have`
}

function wasCount(count                    )         {
  return count === undefined ? '' : ` (before: ${count === 0 ? 'none' : (0,src_text/* peopleText */.Dp)(count)})`
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/measurements.js
                                                       

                                                 

/** The numbers of a table: of its rows, of each column, and of each label and group. */
function measurementsOf({ name, base, head, rows, settings }            )                {
  const found                = []
  const add = (metric        , slice       , value                    , n        , baseline         ) => {
    // The mean of the greatest doubles is beyond them.
    if (value === undefined || !Number.isFinite(value)) return
    found.push({
      metric,
      slice: { dataset: name, ...slice },
      value,
      interval: null,
      n,
      baseline: baseline ?? null,
    })
  }
  const n = head.facts.rows
  add('rows', {}, n, n, base?.facts.rows)
  add('columns', {}, head.columns.size, n, base?.columns.size)
  add('duplicate_rows', {}, rows.duplicates.head, n, rows.duplicates.base)
  add('duplicate_ids', {}, rows.duplicateIds.head, n, rows.duplicateIds.base)
  add('rows_added', {}, rows.added, n)
  add('rows_removed', {}, rows.removed, n)
  add('rows_relabelled', {}, rows.relabelled, n)
  for (const after of head.columns.values()) {
    const before = base?.columns.get(after.name)
    const missing = before === undefined ? undefined : before.missing / before.rows
    add('null_rate', { column: after.name }, after.missing / after.rows, after.rows, missing)
    if (after.name !== settings.id && (after.type === 'integer' || after.type === 'number'))
      add(
        'mean',
        { column: after.name },
        after.mean,
        after.numbers,
        before?.numbers ? before.mean : undefined,
      )
  }
  for (const column of new Set([settings.label, ...(settings.sensitive ?? [])])) {
    if (column === undefined || !head.columns.has(column)) continue
    for (const entry of classesOf(base?.columns.get(column), head.columns.get(column)) ?? [])
      add(
        'group_rows',
        { [column]: entry.name },
        entry.head,
        entry.head,
        base === undefined ? undefined : entry.base,
      )
  }
  return found
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/overlaps.js

                                      



/** Rows of a later part that an earlier one has too. */
                          
                 
               
              
                  
                                        
               
 

function overlapsOf(parts                 )            {
  const sorted = parts.map(({ name, rows, hashes, ids }) => ({
    name,
    rows,
    values: joined(hashes),
    // Where a file of the part has no ids, those of the others are not all.
    ids: ids.length === hashes.length ? joined(ids) : undefined,
  }))
  return sorted.flatMap((later, j) =>
    sorted.slice(0, j).map(earlier => ({
      earlier: earlier.name,
      later: later.name,
      rows: later.rows,
      byValues: within(earlier.values, later.values),
      ...(earlier.ids && later.ids ? { byId: within(earlier.ids, later.ids) } : {}),
    })),
  )
}

function joined(hashes                      )                 {
  const all = new BigUint64Array(hashes.reduce((sum, { size }) => sum + size, 0))
  let at = 0
  for (const part of hashes) {
    all.set(part.sorted(), at)
    at += part.size
  }
  return all.sort()
}

/** In parentheses the share, but of a few rows none: it would count them. */
function part(count        , rows        )         {
  return count < src_text/* minCell */.hF ? '' : ` (${percent(count / rows)})`
}

/** By how much the share of common rows may rise before it is an error: tables of few columns have equal rows. */
const overlaps_leastRise = 0.01

/**
 * Rows that a part for testing shares with one for training: what a model has seen it need not foretell. An
 * error where there are such rows by id, where there were none before, or clearly more; else a warning.
 *
 * @param path of each part, for its findings. @param base of the base, by the same names, where there is one.
 */
function overlapFindings(
  head                    ,
  base                                ,
  path                          ,
)            {
  return head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const found            = []
    const say = (level                  , count        , what        , was                    ) =>
      found.push({
        rule: 'train-test-overlap',
        level,
        path: path(overlap.later),
        message: `${(0,src_text/* peopleText */.Dp)(count)} rows of ${overlap.later}${part(count, overlap.rows)} have ${what} of a row in ${overlap.earlier}${
          was === undefined ? '' : ` (before: ${was === 0 ? 'none' : (0,src_text/* peopleText */.Dp)(was)})`
        }`,
        fix: `take them out of one of the two: what is measured on rows that a model has seen says nothing`,
      })
    if (overlap.byId !== undefined && overlap.byId > 0) say('error', overlap.byId, 'the id', before?.byId)
    else if (overlap.byValues > 0) {
      const rise =
        overlap.byValues / overlap.rows - (before === undefined ? 0 : before.byValues / before.rows)
      const isError = before !== undefined && (before.byValues === 0 || rise >= overlaps_leastRise)
      say(isError ? 'error' : 'warning', overlap.byValues, 'the values', before?.byValues)
    }
    return found
  })
}

function overlapExhibit(head                    , base                                )          {
  const rows = head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const title = `${overlap.later} in ${overlap.earlier}`
    const byValues = [`${title}, by values`, before?.byValues ?? null, overlap.byValues]
    return overlap.byId === undefined
      ? [byValues]
      : [byValues, [`${title}, by id`, before?.byId ?? null, overlap.byId]]
  })
  return {
    title: 'Rows in more than one part',
    columns: [
      { title: 'rows', kind: 'text' },
      { title: 'base', kind: 'count' },
      { title: 'this change', kind: 'count' },
    ],
    rows,
  }
}

function overlapMeasurements(
  head                    ,
  base                                ,
)                {
  return head.flatMap(overlap => {
    const before = baseOf(overlap, base)
    const one = (metric        , value        , baseline                    ) => ({
      metric,
      slice: { dataset: overlap.later, in: overlap.earlier },
      value,
      interval: null,
      n: overlap.rows,
      baseline: baseline ?? null,
    })
    const byValues = one('overlap_rows', overlap.byValues, before?.byValues)
    return overlap.byId === undefined
      ? [byValues]
      : [byValues, one('overlap_ids', overlap.byId, before?.byId)]
  })
}

function baseOf(overlap         , base                                )                      {
  return base?.find(({ earlier, later }) => earlier === overlap.earlier && later === overlap.later)
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/pairs.js

                                               
                                           

/** The change, and what it is held against. */
                                  

/** A table and what it is compared with: at least one of them is there. */
                       
                                 
              
                  
                  
                                         
                 
 

/**
 * The tables that the settings name, each with the one of its path in the base, or with the one that `->` names.
 * Throws a `ConfigError` for a pattern that no file matches.
 */
async function pairsOf(
  base                      ,
  head          ,
  { datasets = [], splits = [] }              ,
)                  {
  const pairs = new Map              ()
  const add = async (pattern        , setting        , part         ) => {
    const [now, before] = [await head.list([pattern]), (await base?.list([pattern])) ?? []]
    const paths = [...new Set([...now, ...before])].sort()
    if (paths.length === 0)
      throw new errors/* ConfigError */.xL(`\`${setting}\`: no file matches ${pattern}`, {
        remedy:
          'check the path; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
      })
    for (const path of paths) {
      const pair       = pairs.get(path) ?? { name: path, parts: [] }
      if (now.includes(path)) pair.head = { revision: head, path }
      if (before.includes(path)) pair.base = { revision: base , path }
      if (part !== undefined) pair.parts.push(part)
      pairs.set(path, pair)
    }
  }
  for (const dataset of datasets) {
    const [from, to, ...rest] = dataset.split('->').map(path => path.trim())
    if (to === undefined) await add(dataset, 'datasets')
    else if (from === '' || to === '' || rest.length > 0)
      throw new errors/* ConfigError */.xL('`datasets`: expected a path, a glob, or two paths as in `old.csv -> new.csv`')
    else {
      const name = `${from} -> ${to}`
      pairs.set(name, {
        name,
        base: { revision: head, path: from  },
        head: { revision: head, path: to },
        parts: [],
      })
    }
  }
  for (const [part, pattern] of splits.entries()) await add(pattern, 'splits', part)
  return [...pairs.values()]
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/parts.js
                                            
                                                
                                               


/** A part of the data: its rows by all common columns but the id, and by the id. */
                       
              
              
                                                                                    
                  
                     
                  
 

/** Rows of each part, and the columns that all parts have. */
                        
                  
               
 

/** The parts that `splits` names, still without rows. Rows are compared by the columns that all of their tables have. */
function partsOf(
  side      ,
  pairs                 ,
  columns                                 ,
  { splits = [], id }              ,
)        {
  const lists = pairs.flatMap(pair => {
    const file = pair.parts.length > 0 ? pair[side] : undefined
    return file === undefined || !columns.has(file) ? [] : [columns.get(file) .names]
  })
  const common = (lists[0] ?? []).filter(name => name !== id && lists.every(list => list.includes(name)))
  const parts = splits.map(name => ({ name, rows: 0, isWhole: true, hashes: [], ids: [] }))
  return { common, parts }
}

/** Adds the rows of a table, which were hashed by the common columns; undefined of one that cannot be read. */
function addTo(part      , table                          , common                   )       {
  if (table?.hashes === undefined) {
    part.isWhole = false
    return
  }
  part.rows += table.facts.rows
  part.hashes.push(table.hashes.rows.get(keyOf(common)) )
  if (table.hashes.ids !== undefined) part.ids.push(table.hashes.ids)
}

;// CONCATENATED MODULE: ./.build/packages/dataset-check/src/diff/index.js

                                                 







                                               


                              
                     
                     
                             
                 
                                                                     
                    
                                             
                                             
 

/**
 * Compares tables of the head with those of the base: rows, columns, types, duplicates, missing values, labels,
 * groups, numbers, rows whose label changed, and rows that parts for training and for testing have in common.
 *
 * A table is read for its columns, then once for its rows, and 8 to 40 bytes a row are kept: a hash of 64 bits
 * for each question (see `RowHashes`). No value is told but those of the label, of sensitive columns, and of
 * columns with few values, where many rows have it.
 *
 * Throws a `ConfigError` where a setting names no file, or a column that no table has. A table of the head that
 * cannot be read is a finding; one of the base is a note, and is then not compared with.
 */
async function datasetDiff(
  base                      ,
  head          ,
  settings              ,
  signal              ,
  caps           = defaultCaps,
)                       {
  const diff              = { findings: [], exhibits: [], measurements: [], notes: [], read: [], skipped: [] }
  const pairs = await pairsOf(base, head, settings)
  const columns = new Map                    ()
  for (const pair of pairs) {
    for (const side of ['head', 'base']         ) {
      const file = pair[side]
      if (file === undefined) continue
      const found = await unlessUnreadable(diff, pair, side, () => columnsOf(file, settings, caps))
      if (found !== undefined) columns.set(file, found)
    }
  }
  checkColumns([...columns.values()], settings)

  const parts = {
    head: partsOf('head', pairs, columns, settings),
    base: partsOf('base', pairs, columns, settings),
  }
  const reading = { diff, columns, parts, settings, caps, signal }
  for (const pair of pairs) await compare(pair, reading)
  compareParts(parts, diff, pairs)
  const unmatched = pairs.filter(pair => pair.base === undefined).map(pair => pair.name)
  if (unmatched.length > 0) {
    const names = (0,src_text/* listText */.so)(unmatched)
    diff.notes.push(
      base === undefined
        ? `There is no base, so nothing is compared with: ${names}.`
        : `Not in the base commit, so nothing is compared with: ${names}. Of data outside git name both files: old.csv -> new.csv.`,
    )
  }
  return diff
}

/** What one table is read with. */
                   
                   
                                          
                            
                        
                
                                 
 

async function compare(pair      , reading         )                {
  const { diff, columns, settings, caps } = reading
  const before = await readSide('base', pair, reading)
  const after = await readSide('head', pair, reading)
  if (pair.head === undefined) removed(pair, diff)
  if (after === undefined) return
  const { name } = pair
  const { table } = after
  diff.read.push(table.facts)
  if (table.hashes === undefined || (before !== undefined && before.table.hashes === undefined))
    diff.notes.push(
      `${name}: of more than ${(0,src_text/* plural */.LS)(caps.hashedRows, 'row')} the rows themselves are not compared.`,
    )
  const { leftOut } = columns.get(pair.head ) 
  if (leftOut.length > 0)
    diff.notes.push(
      `${name}: left out are columns of lists, objects or bytes, and those after ${(0,src_text/* plural */.LS)(caps.columns, 'column')}: ${(0,src_text/* listText */.so)(leftOut)}.`,
    )
  const comparison = {
    name,
    path: pair.head .path,
    base: before?.table,
    head: table,
    settings,
    rows: rowCounts(table, after.lists, before?.table, before?.lists),
  }
  diff.findings.push(...findingsOf(comparison))
  diff.measurements.push(...measurementsOf(comparison))
  if (before?.table.facts.sha256 === table.facts.sha256) diff.notes.push(`${name}: unchanged, byte for byte.`)
  else diff.exhibits.push(...exhibitsOf(comparison))
}

/** The table of one side with the lists that its rows were hashed by; undefined where it is absent or unreadable. */
async function readSide(side      , pair      , { diff, columns, parts, settings, caps, signal }         ) {
  const namesOf = (file                       ) => (file === undefined ? undefined : columns.get(file)?.names)
  const own = namesOf(pair[side])
  const inParts = pair.parts.map(index => parts[side].parts[index] )
  if (own === undefined) {
    if (pair[side] !== undefined) for (const part of inParts) part.isWhole = false
    return undefined
  }
  const lists = hashLists(own, namesOf(pair[side === 'head' ? 'base' : 'head']), settings)
  const { common } = parts[side]
  const hashed = [...Object.values(lists), ...(pair.parts.length > 0 ? [common] : [])]
  const table = await unlessUnreadable(diff, pair, side, () =>
    profileOf(pair[side] , own, hashed, settings.id, caps, signal),
  )
  for (const part of inParts) addTo(part, table, common)
  return table && { table, lists }
}

function removed({ name, base }      , diff             )       {
  diff.findings.push({
    rule: 'dataset-removed',
    level: 'warning',
    path: base .path,
    message: `${name} is in the base and is gone`,
    fix: 'check that nothing reads it any more',
  })
}

function compareParts(parts                     , diff             , pairs                 )       {
  const areWhole = ({ parts }       ) =>
    parts.length > 0 && parts.every(part => part.rows > 0 && part.isWhole)
  if (parts.head.parts.length === 0) return
  if (!areWhole(parts.head) || parts.head.common.length === 0) {
    diff.notes.push(
      'Rows in more than one part: not every part could be read and hashed, or they have no column in common.',
    )
    return
  }
  const now = overlapsOf(parts.head.parts)
  const before =
    areWhole(parts.base) && parts.base.common.length > 0 ? overlapsOf(parts.base.parts) : undefined
  const pathOf = (name        ) => {
    const index = parts.head.parts.findIndex(part => part.name === name)
    return pairs.find(pair => pair.head !== undefined && pair.parts.includes(index)) .head .path
  }
  diff.findings.push(...overlapFindings(now, before, pathOf))
  diff.exhibits.push(overlapExhibit(now, before))
  diff.measurements.push(...overlapMeasurements(now, before))
}

/** Each declared column must be in some table: a misspelt one would else be compared nowhere. */
function checkColumns(tables                    , { label, id, sensitive = [] }              )       {
  if (tables.length === 0) return
  const known = new Set(tables.flatMap(table => table.names))
  for (const [setting, name] of [
    ['label', label],
    ['id', id],
    ...sensitive.map(name => ['sensitive', name]         ),
  ]         )
    if (name !== undefined && !known.has(name))
      throw new errors/* ConfigError */.xL(`\`${setting}\`: no table has a column ${name}${(0,nearest/* didYouMean */.a)(name, known)}`)
}

/** What `read` gives; undefined, and said so, where the table cannot be read. */
async function unlessUnreadable   (
  diff             ,
  pair      ,
  side      ,
  read                  ,
)                         {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof errors/* DataError */.fL)) throw error
    const path = pair[side] .path
    diff.skipped.push({ path, reason: error.message })
    if (side === 'head')
      diff.findings.push({
        rule: 'dataset-unreadable',
        level: 'error',
        path,
        message: error.message,
        fix: error.remedy ?? 'write it again',
      })
    else
      diff.notes.push(`${pair.name}: the base cannot be read, and is not compared with (${error.message}).`)
    return undefined
  }
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
