import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 42613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 20181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 76982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

/***/ }),

/***/ 24434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 79896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 58611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 65692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 69278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 34589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 16698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 31421:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");

/***/ }),

/***/ 37540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 77598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 53053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 40610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 78474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 73024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 37067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 32467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 77030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 48161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 76760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 41792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 57075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 58500:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");

/***/ }),

/***/ 41692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 73136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 57975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 73429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 78877:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:v8");

/***/ }),

/***/ 75919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 38522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 70857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 13193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 64756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 39023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 66850:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   dj: () => (/* binding */ canonicalJson),
/* harmony export */   ol: () => (/* binding */ digestOf),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(77598);


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

/** SHA-256 in hexadecimal: of the bytes, or of the text as UTF-8. */
function sha256(data                     )         {
  return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.hash)('sha256', data)
}

/** SHA-256 of a value's canonical JSON, in hexadecimal. */
function digestOf(value         )         {
  return sha256(canonicalJson(value))
}


/***/ }),

/***/ 34805:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M7: () => (/* binding */ ProbityError),
/* harmony export */   N_: () => (/* binding */ TransientError),
/* harmony export */   fL: () => (/* binding */ DataError),
/* harmony export */   i_: () => (/* binding */ PermissionError),
/* harmony export */   xL: () => (/* binding */ ConfigError)
/* harmony export */ });
/**
 * Errors that a user can act on. A message says what, where, what was expected and the remedy, in that
 * order; it never holds a value that was read from a data file. Anything that is thrown and is none of
 * these is a bug and keeps its stack.
 */
class ProbityError extends Error {
  /** What to do about it, when the message does not say so itself. */
  remedy         

  constructor(message        , options                                       = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause })
    this.name = new.target.name
    this.remedy = options.remedy
  }
}

/** The user's setting is wrong: an input, the policy, a limit. */
class ConfigError extends ProbityError {}

/** Where in a data file: `record` counts data records from 1 (the header is 0), `byteOffset` bytes from 0. */
                            
              
                 
                     
                 
 

/** A file cannot be measured honestly: ragged, truncated, in another encoding, without the needed column. */
class DataError extends ProbityError {
           place           

  constructor(what        , place           , options                                       = {}) {
    super(`${describePlace(place)}: ${what}`, options)
    this.place = place
  }
}

function describePlace({ path, record, byteOffset, column }           )         {
  const parts = [path]
  if (record !== undefined) parts.push(record === 0 ? 'header' : `record ${record}`)
  if (column !== undefined) parts.push(`column ${JSON.stringify(column)}`)
  if (byteOffset !== undefined) parts.push(`byte ${byteOffset}`)
  return parts.join(', ')
}

/** The token may not do what was asked. `permission` is the line that the workflow lacks. */
class PermissionError extends ProbityError {
           permission        

  constructor(what        , permission        , options                      = {}) {
    super(what, { ...options, remedy: `add \`${permission}\` under \`permissions:\` of the job` })
    this.permission = permission
  }
}

/** A service did not answer, after bounded retries. */
class TransientError extends ProbityError {}


/***/ }),

/***/ 54085:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ logLine),
/* harmony export */   D9: () => (/* binding */ markdownCode),
/* harmony export */   RK: () => (/* binding */ visible),
/* harmony export */   hU: () => (/* binding */ markdownHtml),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown)
/* harmony export */ });
/* unused harmony export csvCell */
/**
 * Escaping, one function for each place where text may go. Every value that came from the repository
 * (a group, a column, a path, a message built from them) passes through the one for where it is printed.
 */

/** Zero-width space: parts two characters that would mean something together, and shows nothing. */
const apart = '\u200b'

/**
 * Controls, format characters (bidirectional, zero-width, tags), line separators, lone surrogates and the
 * letters that show as nothing: they can hide or reorder what is read.
 */
const invisible = '[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\u115f\\u1160\\u2800\\u3164\\uffa0]'
let invisibles                    

/** Latin letters, punctuation, arrows, signs and boxes, which is most text: it is not worth the classes above. */
const plain = /^[\x20-\x7e\xa1-\xac\xae-\u02ff\u2010-\u2027\u2190-\u23ff\u2500-\u27bf]*$/

/** One line of visible characters: controls as `\n`, `\t` or `\u202e`. */
function visible(text        )         {
  if (plain.test(text)) return text
  // A literal would be read when the file is: the classes of Unicode take longer than all the rest of it.
  invisibles ??= new RegExp(invisible, 'gu')
  return text.replace(invisibles, character => {
    if (character === '\n') return '\\n'
    if (character === '\r') return '\\r'
    if (character === '\t') return '\\t'
    const code = character.codePointAt(0) .toString(16)
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`
  })
}

/**
 * Inline text in GitHub Markdown, also within a table: no markup, HTML, link, mention, issue reference,
 * emoji code or column break gets out of it.
 */
function markdown(text        )         {
  return unlinked(visible(text).trim())
    .replace(/[\\`*_[\]#|~$]/g, '\\$&')
    .replace(/&(?=[#\w])/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/**
 * A value as a code span, also within a table. In code GitHub makes no link, mention or emoji; left to do
 * are backticks (a longer fence), column breaks and controls. An empty value shows as `(empty)`.
 */
function markdownCode(text        )         {
  const shown = visible(text)
  if (shown.trim() === '') return '`(empty)`'
  let run = 0
  for (const ticks of shown.match(/`+/g) ?? []) run = Math.max(run, ticks.length)
  const fence = '`'.repeat(run + 1)
  const padded = run > 0 || (shown.startsWith(' ') && shown.endsWith(' ')) ? ` ${shown} ` : shown
  // A table cell is cut at every bar before code spans are seen; `\|` is a bar there. A backslash before
  // a bar of the value's own would be taken for ours, so the two are parted.
  return fence + padded.replace(/\\(?=\|)/g, `\\${apart}`).replace(/\|/g, '\\|') + fence
}

/**
 * Text within an HTML element of GitHub Markdown, such as `<summary>`: Markdown is not read there, yet
 * GitHub still looks for mentions, references and emoji codes in what was rendered.
 */
function markdownHtml(text        )         {
  return html(unlinked(visible(text).trim()))
}

/** Parts whatever GitHub would turn into a link, a mention or an emoji after the Markdown was rendered. */
function unlinked(text        )         {
  return (
    text
      .replace(/@/g, `@${apart}`)
      .replace(/:(?=\/\/|[\w+-]+:)/g, `:${apart}`)
      .replace(/#(?=\w)/g, `#${apart}`)
      // Without the flag `i`, whose tables are costly to set up.
      .replace(/[Gg][Hh](?=-\d)/g, `$&${apart}`)
      .replace(/[Ww]{3}(?=\.)/g, `$&${apart}`)
      .replace(/(?<![0-9A-Za-z])[0-9A-Fa-f]{4}(?=[0-9A-Fa-f]{3,60}(?![0-9A-Za-z]))/g, `$&${apart}`)
  )
}

/** Text or a double-quoted attribute in HTML and XML. Characters that XML 1.0 forbids become U+FFFD. */
function html(text        )         {
  return text
    .replace(
      /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
      '\ufffd',
    )
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;')
    .replace(/[\u2028\u2029\u202a-\u202e\u2066-\u2069]/g, character => `&#${character.charCodeAt(0)};`)
}

/**
 * One line of a log or a terminal: no control code, and no workflow command. The runner takes a line for a
 * command where `::` opens it, and where `##[` stands anywhere in it.
 */
function logLine(text        )         {
  return visible(text)
    .replace(/:(?=:)/g, `:${apart}`)
    .replace(/##\[/g, `#${apart}#[`)
}

/** A cell of a CSV that a spreadsheet may open: formulas are defused, quotes doubled. */
function csvCell(text        )         {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}


/***/ }),

/***/ 20198:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ version)
/* harmony export */ });
// Generated by `pnpm generate`; do not edit.
/** Of the whole suite. */
const version = '0.1.0'


/***/ }),

/***/ 482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ claimKey),
/* harmony export */   f: () => (/* binding */ findingKey)
/* harmony export */ });
                                                             

/** @example claimKey(result, claim) // 'fairness-gate/gender/true_positive_rate_difference/max-increase' */
function claimKey(result            , claim       )         {
  return `${result.id}/${claim.id}`
}

/**
 * All findings of a rule in a file; a single one is known by `<gate>/<fingerprint>`, where it has one.
 *
 * @example findingKey(result, finding) // 'pii-scan/EMAIL_ADDRESS/data/train.csv'
 */
function findingKey(result            , { rule, path }         )         {
  return `${result.id}/${rule}${path === '' ? '' : `/${path}`}`
}


/***/ }),

/***/ 77798:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean)
/* harmony export */ });
/* unused harmony export nearest */
/**
 * The names nearest to a misspelt one, best first, at most `most`: by Damerau-Levenshtein distance without
 * case, at most a third of the name's length (at least 2). A name that contains the misspelt one, or is
 * contained in it, counts as near.
 *
 * @example nearest('acuracy', ['accuracy', 'f1']) // ['accuracy']
 */
function nearest(name        , candidates                  , most = 3)           {
  const wanted = name.toLowerCase().slice(0, 64)
  const scored                                            = []
  for (const candidate of candidates) {
    const other = candidate.toLowerCase().slice(0, 64)
    let distance = editDistance(wanted, other)
    if (wanted.length >= 4 && (other.includes(wanted) || wanted.includes(other)))
      distance = Math.min(distance, 2)
    // Of short names that share no letter one is not another misspelt.
    if (distance > 0 && distance >= Math.max(wanted.length, other.length)) continue
    if (distance <= Math.max(2, Math.floor(wanted.length / 3))) scored.push({ candidate, distance })
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
  return scored.slice(0, most).map(entry => entry.candidate)
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`. */
function editDistance(a        , b        )         {
  let beforeLast           = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const replaced = last[j - 1]  + (a[i - 1] === b[j - 1] ? 0 : 1)
      let best = Math.min(replaced, last[j]  + 1, row[j - 1]  + 1)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, beforeLast[j - 2]  + 1)
      row.push(best)
    }
    beforeLast = last
    last = row
  }
  return last[b.length] 
}

/** `; did you mean a, b?`, or nothing. */
function didYouMean(name        , candidates                  )         {
  const names = nearest(name, candidates)
  return names.length === 0 ? '' : `; did you mean ${names.map(n => `\`${n}\``).join(', ')}?`
}


/***/ }),

/***/ 70455:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ isRecord)
/* harmony export */ });
/** Whether a value that was parsed is a mapping: JSON's object, YAML's map. */
function isRecord(value         )                                   {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}


/***/ }),

/***/ 54671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 49963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ checkSettings)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34805);
/* harmony import */ var _nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77798);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26317);


                                                                             


/**
 * Holds settings against their schema and fills in its defaults.
 * Throws a `ConfigError` that names the setting, what was expected and the nearest valid name.
 *
 * @param owner whose settings these are, for the message: `fairness-gate`.
 */
function checkSettings(
  validate                   ,
  schema            ,
  settings         ,
  owner        ,
)       {
  if (validate(settings)) return
  const problems = (validate.errors ?? []).map(error => describe(error, schema))
  throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${owner}: ${[...new Set(problems)].join('; ')}`)
}

function describe({ keyword, instancePath, params, message }             , schema            )         {
  const path = instancePath.split('/').slice(1).map(unescapePointer)
  const where = path.length === 0 ? 'the settings' : `\`${path.join('.')}\``
  switch (keyword) {
    case 'required':
      return `\`${[...path, params.missingProperty].join('.')}\` is needed`
    case 'additionalProperties': {
      const name = String(params.additionalProperty)
      return `there is no setting \`${[...path, name].join('.')}\`${(0,_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, known(schema, path))}`
    }
    case 'enum':
      return `${where}: expected ${(0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)((params.allowedValues             ).map(value => `\`${value}\``))}`
    case 'type':
      return `${where}: expected ${[params.type].flat().join(' or ')}`
    default:
      return `${where}: ${message ?? keyword}`
  }
}

const unescapePointer = (part        ) => part.replaceAll('~1', '/').replaceAll('~0', '~')

/** The names that the schema knows at a path. */
function known(schema            , path          )           {
  let node = schema                                                                                        
  for (const part of path) {
    const child = Object.hasOwn(node?.properties ?? {}, part)
      ? node?.properties?.[part]
      : node?.additionalProperties
    node = typeof child === 'object' && child !== null ? child : undefined
  }
  return Object.keys(node?.properties ?? {})
}


/***/ }),

/***/ 92135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ isHidden),
/* harmony export */   e: () => (/* binding */ isSmall)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(26317);
                                        


/** Whether a count is small enough to single out a person. */
function isSmall(count        )          {
  return count !== 0 && Math.abs(count) < _text_js__WEBPACK_IMPORTED_MODULE_0__/* .minCell */ .hF
}

/** Whether a claim's numbers tell of fewer than ten rows: a gap and the larger of its groups give the smaller. */
function isHidden({ n, groups }       )          {
  return isSmall(n) || groups.some(group => isSmall(group.n))
}


/***/ }),

/***/ 26317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ numberText),
/* harmony export */   Dp: () => (/* binding */ peopleText),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   LS: () => (/* binding */ plural),
/* harmony export */   Uy: () => (/* binding */ unequalTexts),
/* harmony export */   XY: () => (/* binding */ distinctTexts),
/* harmony export */   em: () => (/* binding */ sentence),
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

/** Two numbers with as many decimals, up to six, as it takes to see that they differ. */
function unequalTexts(a        , b        )                   {
  let decimals = 3
  while (decimals < 6 && a !== b && numberText(a, decimals) === numberText(b, decimals)) decimals++
  return [numberText(a, decimals), numberText(b, decimals)]
}

/** With its full stop, unless it ends as a question: `did you mean a?`. */
function sentence(text        )         {
  return /[.?!]$/.test(text) ? text : `${text}.`
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

/***/ 84981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   Us: () => (/* binding */ isBlocking),
/* harmony export */   m3: () => (/* binding */ compareVerdicts)
/* harmony export */ });
/* unused harmony export worstFirst */
/**
 * The five answers a claim, a gate or an audit can give.
 *
 * `inconclusive`: the data cannot decide. `not-computable`: there is no number to decide on (0/0, a group
 * that is absent, a file that cannot be read). Neither is ever counted as a pass.
 */
                                                                                     

/** What an `inconclusive` gate does to the merge. */
                                                     

/** `report` never blocks. */
                                       

/** Worst first: the order in which verdicts are shown, and in which the worst is chosen. */
const worstFirst                     = ['fail', 'not-computable', 'inconclusive', 'pass', 'skipped']

/** Negative when `a` is worse than `b`: the comparison for a worst-first sort. */
function compareVerdicts(a         , b         )         {
  return worstFirst.indexOf(a) - worstFirst.indexOf(b)
}

/** The worst of some verdicts; `skipped` when there are none. */
function worst(verdicts                   )          {
  let found          = 'skipped'
  for (const verdict of verdicts) if (compareVerdicts(verdict, found) < 0) found = verdict
  return found
}

/** Whether a verdict stops the merge under the policy's two switches. */
function isBlocking(verdict         , mode      , onInconclusive                )          {
  if (mode === 'report') return false
  if (verdict === 'fail' || verdict === 'not-computable') return true
  return verdict === 'inconclusive' && onInconclusive === 'fail'
}


/***/ }),

/***/ 6368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sy: () => (/* binding */ writeSummary),
/* harmony export */   fz: () => (/* binding */ annotate),
/* harmony export */   n0: () => (/* binding */ setOutputs)
/* harmony export */ });
/* unused harmony export fit */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(62352);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54085);



                                                 

/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." */
const summaryBytes = 1024 * 1024

const commands = { error: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .error */ .z3, warning: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .warning */ .$e, notice: _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .notice */ .lm }

/**
 * Annotates the changed files through workflow commands, which need no token. GitHub shows ten of each level
 * and step, which is what `annotations` of a report gives.
 */
function annotate(annotations                       )       {
  // Who reads the log is told the signs that show as nothing, though GitHub then finds no such file.
  for (const { level, title, message, path, line, column } of annotations)
    commands[level](message, { title, file: path && (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(path), startLine: line, startColumn: column })
}

/** Sets the outputs of the action. */
function setOutputs(outputs                                  )       {
  for (const [name, value] of Object.entries(outputs)) (0,_actions_core__WEBPACK_IMPORTED_MODULE_1__/* .setOutput */ .uH)(name, value)
}

/**
 * Adds to the step's part of the job summary. GitHub drops a summary that is too long altogether, so what
 * does not fit is cut at the end of a line. Returns whether there is a summary to write to.
 */
function writeSummary(markdown        )          {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return false
  const written = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file, { throwIfNoEntry: false })?.size ?? 0
  ;(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.appendFileSync)(file, fit(markdown, summaryBytes - written))
  return true
}

/** As many whole lines as fit into `bytes`, and a last one that says so where some are missing. */
function fit(markdown        , bytes        )         {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const note = '\n\n_Cut here: a job summary holds 1 MiB._\n'
  const room = Math.max(bytes - Buffer.byteLength(note), 0)
  const end = Buffer.from(markdown).subarray(0, room).lastIndexOf('\n')
  if (end === -1) return ''
  return Buffer.from(markdown).subarray(0, end).toString() + note
}


/***/ }),

/***/ 29292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ readEvent)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(70455);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34805);


                       
                  
                         
                 
          
                  
           

/** What set the workflow off, as far as we act on it. */
                        
                 
               
              
                                                                                                         
                 
                                                                                                                
                 
                                                                 
                    
                                                                              
                  
                                                           
             
                                            
                  
                                                                                                         
                 
                   
                
                                                                
 

                                                       

/**
 * Reads the event from the runner's environment and the payload that `GITHUB_EVENT_PATH` names.
 *
 * Throws a `ConfigError` that names the variable or the field, where one is missing or is not what GitHub
 * documents.
 */
function readEvent(env     , readFile                          )        {
  const name = variable(env, 'GITHUB_EVENT_NAME')
  const repository = variable(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/)
  const [owner, repo] = repository.split('/')                    
  const serverUrl = variable(env, 'GITHUB_SERVER_URL', /^https?:\/\/[^/]/, 'https://github.com')
  const apiUrl = variable(env, 'GITHUB_API_URL', /^https?:\/\/[^/]/, 'https://api.github.com')
  const id = Number(variable(env, 'GITHUB_RUN_ID', /^\d{1,15}$/))
  const attempt = Number(variable(env, 'GITHUB_RUN_ATTEMPT', /^\d{1,9}$/, '1'))
  const url = `${serverUrl}/${repository}/actions/runs/${id}`
  return {
    owner,
    repo,
    serverUrl,
    apiUrl,
    run: { id, attempt, url, job: env.GITHUB_JOB ?? '' },
    ref: env.GITHUB_REF ?? '',
    ...facts(name, repository, env, () => readPayload(variable(env, 'GITHUB_EVENT_PATH'), readFile)),
  }
}

/** What differs by kind. */
function facts(name        , repository        , env     , payload               ) {
  const isElsewhere = (fullName                    ) => fullName?.toLowerCase() !== repository.toLowerCase()
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const event = payload()
      return {
        kind: name === 'pull_request_target' ? name : 'pull_request',
        number: event.number('pull_request.number'),
        headSha: event.text('pull_request.head.sha', sha),
        baseSha: event.text('pull_request.base.sha', sha),
        baseRef: event.text('pull_request.base.ref'),
        // A deleted fork is null here, and was one all the same.
        isFork: isElsewhere(event.optionalText('pull_request.head.repo.full_name')),
      }         
    }
    case 'merge_group': {
      const event = payload()
      return {
        kind: name,
        headSha: event.text('merge_group.head_sha', sha),
        baseSha: event.text('merge_group.base_sha', sha),
        baseRef: event.text('merge_group.base_ref').replace(/^refs\/heads\//, ''),
        isFork: false,
      }         
    }
    case 'push': {
      const before = payload().text('before', sha)
      return {
        kind: name,
        headSha: variable(env, 'GITHUB_SHA', sha),
        ...(/^0+$/.test(before) ? {} : { baseSha: before }),
        isFork: false,
      }         
    }
    case 'workflow_run': {
      const event = payload()
      const owner = event.optionalText('workflow_run.head_repository.owner.login')
      const branch = event.optionalText('workflow_run.head_branch')
      return {
        kind: name,
        headSha: event.text('workflow_run.head_sha', sha),
        ...(owner && branch ? { headLabel: `${owner}:${branch}` } : {}),
        isFork: isElsewhere(event.optionalText('workflow_run.head_repository.full_name')),
      }         
    }
    default:
      return { kind: 'other', headSha: variable(env, 'GITHUB_SHA', sha), isFork: false }         
  }
}

const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/

function variable(env     , name        , pattern = /./, otherwise         )         {
  const value = env[name] || otherwise
  if (value === undefined) throw notAnEvent(`the environment variable ${name} is not set`)
  if (!pattern.test(value)) throw notAnEvent(`the environment variable ${name} is not what GitHub sets`)
  return value
}

                   
                                              
                                                
                              
 

function readPayload(file        , readFile                          )          {
  let payload         
  try {
    payload = JSON.parse(readFile(file))
  } catch (cause) {
    throw notAnEvent('the file that GITHUB_EVENT_PATH names cannot be read as JSON', cause)
  }
  const at = (path        ) => {
    let value = payload
    for (const key of path.split('.')) value = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isRecord */ .u)(value) ? value[key] : undefined
    return value
  }
  return {
    text(path, pattern = /./) {
      const value = at(path)
      if (typeof value === 'string' && pattern.test(value)) return value
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
    optionalText(path) {
      const value = at(path)
      return typeof value === 'string' ? value : undefined
    },
    number(path) {
      const value = at(path)
      if (Number.isSafeInteger(value) && (value          ) > 0) return value          
      throw notAnEvent(`the payload of the event has no valid \`${path}\``)
    },
  }
}

function notAnEvent(what        , cause          )              {
  return new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(what, {
    remedy: 'run this in a step of a GitHub Actions job, which sets it; elsewhere use the command line',
    cause,
  })
}


/***/ }),

/***/ 47924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ body),
  R: () => (/* binding */ heading)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __nccwpck_require__(26317);
// EXTERNAL MODULE: ./.build/packages/report/src/detail.js
var src_detail = __nccwpck_require__(4736);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __nccwpck_require__(54085);
// EXTERNAL MODULE: ./.build/packages/report/src/exhibit.js + 1 modules
var src_exhibit = __nccwpck_require__(61553);
// EXTERNAL MODULE: ./.build/packages/report/src/gfm.js
var gfm = __nccwpck_require__(92749);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __nccwpck_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __nccwpck_require__(86781);
// EXTERNAL MODULE: ./.build/packages/report/src/verdict-table.js
var verdict_table = __nccwpck_require__(60497);
;// CONCATENATED MODULE: ./.build/packages/report/src/gate-fold.js

                                         





                                                  

/** Groups of a claim that are named; a gap has two. */
const mostGroups = 6

/** All that one gate says, behind its headline; nothing where the headline is all. */
function gateFold(
  result            ,
  detail        ,
  isOpen         ,
  waiverLink            ,
)         {
  const wrong = (0,result_text/* wrongClaims */.tv)(result).filter(claim => !(0,result_text/* isLocated */.B0)(claim, result))
  const fine = result.claims.filter(claim => !(0,standing/* isWrong */.cG)((0,standing/* claimStanding */.Vz)(claim)))
  // What is waived is told, however much passes.
  const waived = fine.filter(claim => claim.waived !== undefined)
  const passing = fine.filter(claim => claim.waived === undefined)
  const told = fine.length <= 2 ? [...wrong, ...fine] : [...wrong, ...waived]
  const notes = detail.notes ? [...result.notes.map(gfm/* sentence */.em), ...coverageItems(result, detail.items)] : []
  const blocks = [
    ...result.exhibits.map(exhibit => exhibitBlock(exhibit, result.confidence, detail.rows)),
    listOf(told, detail.items, claim => claimItem(claim, waiverLink(result, claim))),
    fine.length > 2 && passing.length > 0 ? fineFold(passing, result, detail) : '',
    titled('Findings', listOf((0,result_text/* sortFindings */.Tc)(result.findings), detail.items, findingItem)),
    leftOutFold(result, detail),
    titled('Notes', (0,gfm/* bullets */.e5)(notes)),
  ].filter(block => block !== '')
  if (blocks.length === 0) return ''
  const summary = `<b>${(0,src_escape/* markdownHtml */.hU)((0,src_text/* cut */.Jj)((0,standing/* gateName */.h2)(result), 80))}</b>: ${(0,src_escape/* markdownHtml */.hU)((0,src_text/* cut */.Jj)(result.headline, 300))}`
  return (0,gfm/* fold */.AU)(summary, blocks.join('\n\n'), isOpen)
}

function exhibitBlock(exhibit         , confidence        , most        )         {
  const { title, columns, rows, notes } = (0,src_exhibit/* layOut */.v)(exhibit, confidence, most)
  if (rows.length === 0 || columns.length === 0) return ''
  const head = columns.map(column => ({
    title: (0,gfm/* name */.UU)(column.title),
    align: column.kind === 'number' ? ('right'         ) : ('left'         ),
  }))
  const cells = rows.map(row =>
    row.map((text, index) => (columns[index] .kind === 'plot' && text !== '' ? (0,gfm/* code */.aY)(text) : (0,gfm/* name */.UU)(text))),
  )
  return [`<b>${(0,gfm/* sentence */.em)(title)}</b>`, (0,gfm/* table */.tp)(head, cells), ...notes.map(gfm/* sentence */.em)].join('\n\n')
}

function claimItem(claim       , waiverLink                    )         {
  const isOpen = (0,standing/* isWrong */.cG)((0,standing/* claimStanding */.Vz)(claim))
  const { icon, word } = standing/* words */.aL[(0,standing/* claimStanding */.Vz)(claim)]
  const told = (0,result_text/* groupsToTell */.jY)(claim)
  const groups = told
    .slice(0, mostGroups)
    .map(group => `${(0,gfm/* code */.aY)((0,result_text/* groupText */.VR)(group.slice, claim))} ${(0,gfm/* name */.UU)((0,result_text/* groupNumbers */.i5)(group))}`)
  return [
    `${icon} <b>${word}:</b> ${(0,verdict_table/* claimName */.cB)(claim)}. ${(0,gfm/* sentence */.em)(claim.reason)}`,
    ...labelled('Groups', [...groups, ...(0,gfm/* more */.OS)(told.length - mostGroups)].join(', ')),
    ...(claim.waived === undefined
      ? labelled((0,result_text/* remedyLabel */.f3)(claim), (0,gfm/* sentence */.em)(claim.remedy ?? ''))
      : labelled('Waived', (0,gfm/* sentence */.em)((0,result_text/* waivedText */.W)(claim.waived)))),
    ...labelled('To accept', isOpen && waiverLink !== undefined ? `[propose a waiver](${waiverLink})` : ''),
  ].join('\n')
}

function findingItem(finding         )         {
  const place = (0,result_text/* placeText */.Z9)(finding)
  return [
    `<b>${finding.level}</b>${place === '' ? '' : ` ${(0,gfm/* code */.aY)(place)}`}: ${(0,gfm/* sentence */.em)(finding.message)}`,
    ...(finding.waived === undefined
      ? labelled('To fix', (0,gfm/* sentence */.em)(finding.fix))
      : labelled('Waived', (0,gfm/* sentence */.em)((0,result_text/* waivedText */.W)(finding.waived)))),
  ].join('\n')
}

function fineFold(claims                  , result            , detail        )         {
  const shown = claims.slice(0, detail.items).map(claim => (0,verdict_table/* claimCells */.eY)(claim, result.confidence))
  const head = (0,verdict_table/* claimTitles */.q_)([result]).map(title => ({ title, align: 'left'          }))
  const isAll = claims.every(claim => claim.verdict === 'pass')
  return (0,gfm/* fold */.AU)(
    `${(0,src_text/* plural */.LS)(claims.length, 'claim')} ${isAll ? 'pass' : 'pass or were skipped'}`,
    [(0,gfm/* table */.tp)(head, shown), ...(0,gfm/* more */.OS)(claims.length - shown.length)].join('\n\n'),
  )
}

function leftOutFold(result            , detail        )         {
  const { count, byReason } = (0,result_text/* leftOut */.ig)(result)
  if (count === 0) return ''
  const item = ([reason, groups]                                             ) => {
    const shown = groups.slice(0, detail.items).map(({ group, rows }) => `${(0,gfm/* code */.aY)(group)} (${rows})`)
    return `${(0,gfm/* sentence */.em)(reason)}: ${[...shown, ...(0,gfm/* more */.OS)(groups.length - shown.length)].join(', ')}`
  }
  return (0,gfm/* fold */.AU)(`${(0,src_text/* plural */.LS)(count, 'group')} left out`, listOf(byReason, detail.items, item))
}

function coverageItems({ coverage: { read, skipped } }            , most        )           {
  const files = read
    .slice(0, most)
    .map(({ path, rows }) => (rows > 0 ? `${(0,gfm/* code */.aY)(path)} (${(0,result_text/* rowsText */.Xs)(rows)})` : (0,gfm/* code */.aY)(path)))
  return [
    ...(files.length > 0 ? [`Read: ${[...files, ...(0,gfm/* more */.OS)(read.length - files.length)].join(', ')}`] : []),
    ...skipped.slice(0, most).map(({ path, reason }) => `Not read: ${(0,gfm/* code */.aY)(path)}: ${(0,gfm/* sentence */.em)(reason)}`),
    ...(0,gfm/* more */.OS)(skipped.length - most, ' not read'),
  ]
}

function listOf   (values              , most        , item                      )         {
  return (0,gfm/* bullets */.e5)([...values.slice(0, most).map(item), ...(0,gfm/* more */.OS)(values.length - most)])
}

/** The line within an item, or none where there is nothing to say. */
function labelled(label        , text        )           {
  return text === '' ? [] : [`  - <b>${label}:</b> ${text}`]
}

/** A list under its name: two lists in a row would be read as one. */
function titled(title        , list        )         {
  return list === '' ? '' : `<b>${title}</b>\n\n${list}`
}

// EXTERNAL MODULE: ./.build/packages/report/src/marker.js
var marker = __nccwpck_require__(79023);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __nccwpck_require__(96135);
// EXTERNAL MODULE: ./.build/packages/core/src/keys.js
var keys = __nccwpck_require__(482);
;// CONCATENATED MODULE: ./.build/packages/report/src/waiver-link.js

                                         

const path = '.github/probity-waivers.yml'

/** Where a reader can propose that a claim be accepted; undefined where no waiver would count. */
                                                                                 

/**
 * Links to a new file of waivers with the entry filled in but for owner, reason and expiry, or to the one that
 * there is. It changes nothing by itself: the file counts once it is merged into the base.
 */
function waiverLinks({ run, base, results }        )             {
  const repository = /^(https?:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\//.exec(run?.url ?? '')?.[1]
  const policy = results.find(({ gate }) => gate === 'policy')
  if (repository === undefined || base?.label === undefined || policy === undefined) return () => undefined
  const branch = base.label.split('/').map(encoded).join('/')
  const isThere =
    policy.findings.some(({ rule }) => rule.startsWith('waiver-') && rule !== 'waiver-added') ||
    policy.exhibits.some(({ title }) => title === 'Waivers in force')
  if (isThere) return () => `${repository}/edit/${branch}/${path}`
  return (result, claim) => {
    const entry = [
      'version: 1',
      'waivers:',
      `  - claim: ${JSON.stringify((0,keys/* claimKey */.E)(result, claim))}`,
      "    owner: '@'",
      '    reason: ',
      '    expires: ',
      '',
    ].join('\n')
    return `${repository}/new/${branch}?filename=${encoded(path)}&value=${encoded(entry)}`
  }
}

/** Also what `encodeURIComponent` leaves and Markdown or a terminal would read. */
function encoded(text        )         {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*_~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}

;// CONCATENATED MODULE: ./.build/packages/report/src/body.js










/** Files that the footer names. */
const mostFiles = 4

/** A report as Markdown: the verdict, the table, a fold for each gate, the footer. */
function body(report        , detail        , remarks                    = [])         {
  const isQuiet =
    detail.quiet && report.results.length > 0 && !report.results.some(result => (0,standing/* isWrong */.cG)(result.verdict))
  const parts = [heading(report)]
  if (isQuiet) parts.push((0,gfm/* fold */.AU)((0,src_text/* plural */.LS)(report.results.length, 'gate'), (0,verdict_table/* verdictTable */.KV)(report, detail.table)))
  else if (report.results.length > 0) parts.push((0,verdict_table/* verdictTable */.KV)(report, detail.table))
  if (detail.folds && !isQuiet) {
    const told = (0,standing/* sortResults */.tm)(report.results).filter(result => detail.passed || (0,standing/* isWrong */.cG)(result.verdict))
    const links = waiverLinks(report)
    parts.push(...told.map(result => gateFold(result, detail, (0,src_report/* blocks */.Bv)(result, report), links)))
  }
  const shortened = detail.quiet && detail !== src_detail/* full */.a && !isQuiet
  parts.push(
    footer(report, [...(shortened ? ['Shortened to fit: the job summary has the rest'] : []), ...remarks]),
  )
  return parts.filter(part => part !== '').join('\n\n')
}

/** The verdict as the first line that is seen. */
function heading(report        )         {
  return `### ${(0,standing/* verdictIcon */.f2)(report)} ${(0,gfm/* name */.UU)((0,standing/* verdictLine */.MT)(report))}`
}

function footer(report        , remarks                   )         {
  const { head, base, run } = report
  const files = subjectTexts(report.results.flatMap(result => result.subjects))
  const log = run === undefined ? undefined : linkTarget(run.url)
  const parts = [
    head === undefined
      ? ''
      : `commit ${commitText(head)}${base === undefined ? '' : ` against ${commitText(base)}`}`,
    ...files.slice(0, mostFiles),
    ...(0,gfm/* more */.OS)(files.length - mostFiles, ' files'),
    log === undefined ? '' : `[log](${log})`,
    ...remarks,
  ].filter(part => part !== '')
  return parts.length === 0 ? '' : `<sub>${parts.join(' · ')}</sub>`
}

/** GitHub links a bare hash to the commit. */
function commitText({ sha, label }        )         {
  return [label === undefined ? '' : (0,gfm/* name */.UU)(label), (0,marker/* isSha */.HH)(sha) ? sha.slice(0, 7) : '']
    .filter(part => part !== '')
    .join(' ')
}

/** Each file once, from its digest on the base to the one here where it has both. */
function subjectTexts(subjects                    )           {
  const digests = new Map                     ()
  for (const { name: path, role, digest } of subjects) {
    const short = `${digest.sha256.slice(0, 8)}…`
    const known = [...(digests.get(path) ?? [])]
    digests.set(path, new Set(role === 'baseline' ? [short, ...known] : [...known, short]))
  }
  return [...digests].map(([path, shorts]) => `${(0,gfm/* code */.aY)(path)} sha256 ${(0,gfm/* name */.UU)([...shorts].join(' → '))}`)
}

/** A URL that cannot leave its parentheses; undefined where it is none of the web. */
function linkTarget(url        )                     {
  if (!URL.canParse(url)) return undefined
  const { href, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return undefined
  return href.replace(
    /[()<>[\]\\`*_|~]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}


/***/ }),

/***/ 98405:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   PW: () => (/* binding */ limitText),
/* harmony export */   Ru: () => (/* binding */ valueText),
/* harmony export */   d7: () => (/* binding */ claimTitle),
/* harmony export */   fL: () => (/* binding */ percentText),
/* harmony export */   qD: () => (/* binding */ numbersText)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92135);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54671);


/** A claim's numbers as plain text: `base` → `value` (`detail`). */
                            
               
               
                 
 

/**
 * What was measured, for a table. A limit on the value shows the value's interval, a limit on the change
 * the change and its interval; whatever is held against the limit never reads as equal to it unless it is.
 *
 * @example valueText(claim, 0.9) // { base: '0.064', value: '0.172', detail: '+0.108, 90 % interval +0.049 to +0.167' }
 */
function valueText(claim       , confidence        )            {
  const { value, baseline, interval, change, limit } = claim
  if ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(claim)) return { value: 'hidden: fewer than 10 rows' }
  if (value === null) return { value: '–' }
  if (limit.kind === 'min' || limit.kind === 'max') {
    const held = (number        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(number, limit.value)[0]
    return {
      ...(baseline === null ? {} : { base: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(baseline) }),
      value: held(value),
      ...(interval === null ? {} : { detail: intervalText(interval, confidence, held) }),
    }
  }
  if (baseline === null) return { value: (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .numberText */ .$4)(value), detail: claim.fact ?? 'no baseline' }
  const [base, now] = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unequalTexts */ .Uy)(baseline, value)
  if (change === null) return { base, value: now }
  const held = (number        ) => signed(number, (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(number, boundOf(limit))[0])
  const parts = [held(change.value)]
  if (change.interval !== null) parts.push(intervalText(change.interval, change.confidence, held))
  if (claim.fact !== undefined) parts.push(claim.fact)
  return { base, value: now, detail: parts.join(', ') }
}

/** The title and where it holds, in plain text. */
function claimTitle({ title, slice }       )         {
  return Object.keys(slice).length === 0 ? title : `${title}, ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)}`
}

/** The numbers of a claim in one line of plain text: `0.064 → 0.172 (+0.108, 90 % interval +0.049 to +0.167)`. */
function numbersText(claim       , confidence        )         {
  const { base, value, detail } = valueText(claim, confidence)
  return `${base === undefined ? '' : `${base} → `}${value}${detail === undefined ? '' : ` (${detail})`}`
}

/** @example limitText({ kind: 'max-increase', value: 0.02 }) // 'at most +0.02' */
function limitText(limit       )         {
  const bound = boundOf(limit)
  const text = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .distinctTexts */ .XY)(bound, bound)[1]
  switch (limit.kind) {
    case 'min':
      return `at least ${text}`
    case 'max':
      return `at most ${text}`
    case 'max-increase':
      return bound === 0 ? 'no increase' : `at most ${signed(bound, text)}`
    case 'max-decrease':
      return bound === 0 ? 'no decrease' : `at most ${signed(bound, text)}`
  }
}

/** @example percentText(0.95) // '95 %' */
function percentText(share        )         {
  return `${Number((share * 100).toPrecision(6))} %`
}

/** A change is counted from the base to here: a decrease is negative. */
function boundOf(limit       )         {
  return limit.kind === 'max-decrease' ? 0 - limit.value : limit.value
}

function signed(number        , text        )         {
  return number > 0 ? `+${text}` : text
}

function intervalText([low, high]          , confidence        , text                            )         {
  return `${percentText(confidence)} interval ${text(low)} to ${text(high)}`
}


/***/ }),

/***/ 4736:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ steps),
/* harmony export */   a: () => (/* binding */ full)
/* harmony export */ });
/** How much a text shows: a text that is too long for its place is rendered again with less. */
                         
                                                  
               
                                        
                
                                                 
                 
                                  
                
                              
              
                                               
               
                                                                                      
                
 

/** All that a reader of a comment may want. */
const full         = {
  table: 7,
  folds: true,
  passed: true,
  notes: true,
  rows: 20,
  items: 10,
  quiet: true,
}

/** The ways to say less, from the least loss on: at the end only the table of verdicts. */
const steps                    = [
  full,
  { ...full, notes: false },
  { ...full, notes: false, passed: false },
  { ...full, notes: false, passed: false, rows: 10, items: 5 },
  { ...full, notes: false, passed: false, rows: 5, items: 3 },
  { ...full, notes: false, passed: false, rows: 0, items: 1 },
  { ...full, folds: false },
  { ...full, folds: false, table: 3 },
]


/***/ }),

/***/ 61553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  v: () => (/* binding */ layOut)
});

// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __nccwpck_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/small.js
var small = __nccwpck_require__(92135);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __nccwpck_require__(98405);
;// CONCATENATED MODULE: ./.build/packages/report/src/plot.js


/** What a plot's axis spans. */
                       
             
             
 

const cells = 21

/**
 * A point and its interval on a line of text, 21 characters wide. A point beyond the axis is an arrow at
 * its end, an interval that runs beyond it has no end mark there.
 *
 * @example dotPlot({ value: 0.6, interval: [0.5, 0.7], n: 203 }, { min: 0, max: 1 }) // '··········├─●─┤······'
 */
function dotPlot({ value, interval }          , { min, max }      )         {
  if (value === null || !(max > min)) return ''
  const place = (number        ) => Math.round(((number - min) / (max - min)) * (cells - 1))
  const line = Array        (cells).fill('·')
  if (interval !== null) {
    const [low, high] = [place(interval[0]), place(interval[1])]
    for (let at = Math.max(low, 0); at <= Math.min(high, cells - 1); at++) line[at] = '─'
    if (low >= 0 && low < cells) line[low] = '├'
    if (high >= 0 && high < cells) line[high] = '┤'
  }
  const at = place(value)
  if (at < 0) line[0] = '◂'
  else if (at >= cells) line[cells - 1] = '▸'
  else line[at] = '●'
  return line.join('')
}

/**
 * The axis for the head of the column, as wide as the plot.
 *
 * @example axisTitle('this PR', { min: 0, max: 1 }) // '0 ──── this PR ──── 1'
 */
function axisTitle(title        , { min, max }      )         {
  const [left, right] = [(0,src_text/* numberText */.$4)(min), (0,src_text/* numberText */.$4)(max)]
  const room = Math.max(cells - left.length - right.length - 4, 3)
  const shown = (0,src_text/* cut */.Jj)(title, room - 2)
  const before = Math.floor((room - shown.length) / 2)
  return `${left} ${'─'.repeat(before)} ${shown} ${'─'.repeat(room - shown.length - before)} ${right}`
}

;// CONCATENATED MODULE: ./.build/packages/report/src/exhibit.js




/** A table in plain text. */
                         
               
                                                         
                                                                
                  
                                                                                                  
                 
 

/** An exhibit's first `most` rows as texts, each as long as the head; with the plot as the last column. */
function layOut(exhibit         , confidence        , most        )         {
  const { title, chart, note } = exhibit
  const charted = chart !== undefined && chart.max > chart.min ? exhibit.columns[chart.column] : undefined
  const columns                    = exhibit.columns.map(column => ({
    title: column.title,
    kind: column.kind === 'text' ? 'text' : 'number',
  }))
  if (charted !== undefined) columns.push({ title: axisTitle(charted.title, chart ), kind: 'plot' })
  const told = exhibit.rows.filter(row => !isUntold(row))
  const rows = told.slice(0, most).map(row => {
    const texts = exhibit.columns.map((_, index) => cellText(row[index]))
    if (charted === undefined) return texts
    const cell = row[chart .column]
    return [...texts, isEstimate(cell) ? dotPlot(cell, chart ) : '']
  })
  const hasInterval = told.some(row => row.some(cell => isEstimate(cell) && cell.interval !== null))
  const untold = exhibit.rows.length - told.length
  return {
    title: hasInterval ? `${title} (in brackets the ${(0,claim_text/* percentText */.fL)(confidence)} interval)` : title,
    columns,
    rows,
    notes: [
      ...(told.length > rows.length ? [`and ${told.length - rows.length} more`] : []),
      ...(untold > 0 ? [`${untold} more with fewer than ${src_text/* minCell */.hF} rows`] : []),
      ...(note === undefined ? [] : [note]),
    ],
  }
}

/** Whether a row holds estimates and nothing but what is hidden. */
function isUntold(row                 )          {
  const numbers = row.filter(cell => typeof cell !== 'string')
  const isHidden = (cell      ) => isEstimate(cell) && (0,small/* isSmall */.e)(cell.n)
  return (
    numbers.some(isHidden) &&
    numbers.every(cell => {
      if (isEstimate(cell)) return cell.value === null || (0,small/* isSmall */.e)(cell.n)
      return cell === null || cell === 0 || (0,small/* isSmall */.e)(cell          )
    })
  )
}

function isEstimate(cell                  )                                                {
  return typeof cell === 'object' && cell !== null
}

function cellText(cell                  )         {
  if (cell === null || cell === undefined) return '–'
  if (typeof cell === 'string') return cell
  if (typeof cell === 'number') return (0,small/* isSmall */.e)(cell) ? `<${src_text/* minCell */.hF}` : (0,src_text/* peopleText */.Dp)(cell)
  if ((0,small/* isSmall */.e)(cell.n)) return `hidden (<${src_text/* minCell */.hF})`
  if (cell.value === null) return '–'
  if (cell.interval === null) return (0,src_text/* numberText */.$4)(cell.value)
  return `${(0,src_text/* numberText */.$4)(cell.value)} [${cell.interval.map(bound => (0,src_text/* numberText */.$4)(bound)).join(', ')}]`
}


/***/ }),

/***/ 92749:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   AU: () => (/* binding */ fold),
/* harmony export */   OS: () => (/* binding */ more),
/* harmony export */   UU: () => (/* binding */ name),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   em: () => (/* binding */ sentence),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(26317);


/** Lengths, in characters before they are escaped, at which a value of the repository is cut. */
const most = { name: 80, sentence: 700 }

/** A label, a column, a title, as inline Markdown. */
const name = (text        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.name))

/** A sentence or a title of a gate, as inline Markdown. What it has between single backticks is code. */
function sentence(text        )         {
  const parts = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.sentence).split(/(?<!`)`([^`]+)`(?!`)/)
  return parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : inner(part))).join('')
}

/** Escaped with the space that parts it from its neighbours. */
function inner(text        )         {
  return text.replace(/^( ?)(.*?)( ?)$/s, (_, before, words, after) => before + (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(words) + after)
}

/** A label as a code span. */
const code = (text        ) => codeSpan((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, most.name))

/** Outside of a table `\|` in code shows its backslash: `table` escapes the bars of its cells. */
const codeSpan = (text        ) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownCode */ .D9)(text).replaceAll('\\|', '|')

/** A column of a table. */
                         
               
                         
 

/** A GFM table. Titles and cells are Markdown already; every row is as long as the head. */
function table(columns                   , rows                                )         {
  const cell = (text = '') => ` ${text.replace(/(?<!\\)\|/g, '\\|')} `
  const line = (cells                   ) => `|${columns.map((_, index) => cell(cells[index])).join('|')}|`
  return [
    line(columns.map(column => column.title)),
    `|${columns.map(column => (column.align === 'right' ? '---:' : '---')).join('|')}|`,
    ...rows.map(line),
  ].join('\n')
}

/** What stands behind a line to click on. `summary` is HTML already, `body` Markdown of blocks. */
function fold(summary        , body        , isOpen = false)         {
  return `<details${isOpen ? ' open' : ''}><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

/** A list, of items that are Markdown already. */
function bullets(items                   )         {
  return items.map(item => `- ${item}`).join('\n')
}

/** `and 12 more`, or nothing. */
function more(count        , noun = '')           {
  return count > 0 ? [`and ${count} more${noun}`] : []
}


/***/ }),

/***/ 79023:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B_: () => (/* binding */ markerLine),
/* harmony export */   HH: () => (/* binding */ isSha),
/* harmony export */   t7: () => (/* binding */ readMarker)
/* harmony export */ });
                                         

/** What the first line of a comment says of it: which comment it is, and of which head and run. */
                         
             
               
              
                  
 

/** The hidden first line of a comment. A `key` is 1 to 24 letters, digits, `.`, `_` or `-`. */
function markerLine(report        , key        )         {
  if (!/^[\w.-]{1,24}$/.test(key) || key.includes('--'))
    throw new TypeError(`not a key of a comment: ${JSON.stringify(key)}`)
  const head = isSha(report.head?.sha) ? ` head=${report.head.sha}` : ''
  const run = report.run === undefined ? '' : ` run=${report.run.id} attempt=${report.run.attempt}`
  return `<!-- probity key=${key}${head}${run} -->`
}

/** Reads the first line of a comment's text; undefined where it is not one of ours. */
function readMarker(body        )                     {
  const line =
    /^<!-- probity key=([\w.-]{1,24})(?: head=([0-9a-f]{40,64}))?(?: run=(\d{1,16}) attempt=(\d{1,9}))? -->/
  const match = line.exec(body)
  if (match === null) return undefined
  const [, key, head, run, attempt] = match
  return {
    key: key ,
    ...(head === undefined ? {} : { head }),
    ...(run === undefined ? {} : { run: Number(run), attempt: Number(attempt) }),
  }
}

/** A full commit hash, SHA-1 or SHA-256. */
function isSha(text                    )                 {
  return text !== undefined && /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}


/***/ }),

/***/ 65342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ posted)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(92135);

                                         

/**
 * What of a report may be posted: without its measurements, and without small cells. A count of 1 to 9
 * becomes 1, which stands for "fewer than 10" and is shown so everywhere; an estimate on so few rows loses
 * its number and its interval. Zero stays: it says nothing of anybody.
 *
 * Sentences are a gate's own words and are left as they are.
 */
function posted(report        )         {
  return { ...report, results: report.results.map(postedResult) }
}

const coarse = (count        ) => ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(count) ? 1 : count)

function postedResult(result            )             {
  return {
    ...result,
    claims: result.claims.map(postedClaim),
    measurements: [],
    exhibits: result.exhibits.map(exhibit => ({
      ...exhibit,
      rows: exhibit.rows.map(row => row.map(postedCell)),
    })),
    coverage: {
      ...result.coverage,
      read: result.coverage.read.map(file => ({ ...file, rows: coarse(file.rows) })),
    },
  }
}

function postedClaim(claim       )        {
  const hidden = { value: null, interval: null, baseline: null, change: null }
  return {
    ...claim,
    ...((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isHidden */ .d)(claim) ? hidden : {}),
    n: coarse(claim.n),
    groups: claim.groups.map(group => {
      if ((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(group.n)) return { slice: group.slice, value: null, n: 1, count: null }
      return { ...group, count: group.count === null ? null : coarse(group.count) }
    }),
    leftOut: claim.leftOut.map(group => ({ ...group, n: coarse(group.n) })),
  }
}

function postedCell(cell      )       {
  if (typeof cell === 'number') return coarse(cell)
  if (typeof cell === 'object' && cell !== null && (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isSmall */ .e)(cell.n))
    return { value: null, interval: null, n: 1 }
  return cell
}


/***/ }),

/***/ 96135:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ blocks),
/* harmony export */   Vj: () => (/* binding */ verdictOf),
/* harmony export */   lT: () => (/* binding */ isBlocked)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(84981);


/** A commit. `sha` is the full hash; `label` how a reader knows it: a branch. */
                         
             
                
 

/** A run of a workflow. `url` leads to the log of the job. */
                      
            
                 
             
 

/** Which run a result is of: later runs have higher numbers. */
                         
            
                 
 

/** The results of one or more gates, and all that is needed to show them. Plain JSON. */
                         
                       
            
                                
               
               
           
                                                                                       
                    
                                                                                             
                                  
 

/** The worst verdict of all gates; `skipped` when none ran. */
function verdictOf(report        )          {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .worst */ .QZ)(report.results.map(result => result.verdict))
}

/** Whether one gate stops the merge under the report's switches. */
function blocks(result            , report        )          {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .isBlocking */ .Us)(result.verdict, report.mode, report.onInconclusive)
}

/** Whether any gate stops the merge. */
function isBlocked(report        )          {
  return report.results.some(result => blocks(result, report))
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ isLocated),
/* harmony export */   Tc: () => (/* binding */ sortFindings),
/* harmony export */   VR: () => (/* binding */ groupText),
/* harmony export */   W: () => (/* binding */ waivedText),
/* harmony export */   Xs: () => (/* binding */ rowsText),
/* harmony export */   Z9: () => (/* binding */ placeText),
/* harmony export */   f3: () => (/* binding */ remedyLabel),
/* harmony export */   i5: () => (/* binding */ groupNumbers),
/* harmony export */   ig: () => (/* binding */ leftOut),
/* harmony export */   jY: () => (/* binding */ groupsToTell),
/* harmony export */   tv: () => (/* binding */ wrongClaims),
/* harmony export */   w$: () => (/* binding */ sortClaims)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(84981);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54671);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26317);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86781);



/** The claims that do not pass and are not waived, the worst first. */
function wrongClaims({ claims }            )          {
  return sortClaims(claims).filter(claim => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .claimStanding */ .Vz)(claim)))
}

/** Whether a claim fails, and an open finding, which is known by its id, says the same where it is. */
function isLocated(claim       , { findings }            )          {
  if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .claimStanding */ .Vz)(claim) !== 'fail') return false
  return findings.some(
    ({ level, path, waived, fingerprint }) =>
      level === 'error' && path !== '' && waived === undefined && fingerprint === claim.id,
  )
}

/** The worst claims first. */
function sortClaims(claims                  )          {
  return claims.toSorted((a, b) => (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .compareVerdicts */ .m3)(a.verdict, b.verdict))
}

/** What a claim's remedy would bring about. */
function remedyLabel(claim       )         {
  return claim.verdict === 'inconclusive' ? 'To decide' : 'To pass'
}

/** The worst findings first. */
function sortFindings(findings                    )            {
  const levels = ['error', 'warning', 'note']
  return findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

/** `data/train.csv:12:3`; empty where the finding is of no file. */
function placeText({ path, line, column }         )         {
  if (path === '' || line === undefined) return path
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`
}

/** `until 2027-01-31 by @ada: the reason`. */
function waivedText({ owner, reason, expires }        )         {
  return `until ${expires} by ${owner}: ${reason}`
}

/** A group of a claim: its values alone where the claim names the columns. */
function groupText(slice       , claim       )         {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .isAttribute */ .xj)(claim.slice) && Object.keys(slice).length > 0 ? (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .groupName */ .hv)(slice) : (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice)
}

/** A group at fault with its number and what it rests on: `0.6 (122 of 203)`. */
function groupNumbers({ value, n, count }                         )         {
  const basis = count === null ? rowsText(n) : `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(count)} of ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(n)}`
  return value === null ? basis : `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(value)} (${basis})`
}

/** `fewer than 10 rows`, `1,200 rows`. */
function rowsText(n        )         {
  return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .peopleText */ .Dp)(n)} rows`
}

/** The groups of a claim, unless its reason gives each of them with its number. */
function groupsToTell(claim       )                  {
  const isTold = ({ slice, value }                         ) =>
    value !== null && [groupText(slice, claim), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .numberText */ .$4)(value)].every(text => claim.reason.includes(text))
  return claim.groups.every(isTold) ? [] : claim.groups
}

/** Groups that a claim says nothing of, by the reason why; and how many they are. */
function leftOut({ claims }            )   
               
                                                                         
  {
  const reasons = new Map                             ()
  for (const { slice, n, reason } of claims.flatMap(claim => claim.leftOut)) {
    const groups = reasons.get(reason) ?? new Map                ()
    reasons.set(reason, groups.set((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .sliceText */ .S$)(slice), rowsText(n)))
  }
  const byReason = [...reasons].map(
    ([reason, groups]) =>
      [reason, [...groups].map(([group, rows]) => ({ group, rows }))]     
               
                                          
       ,
  )
  return { count: new Set([...reasons.values()].flatMap(groups => [...groups.keys()])).size, byReason }
}


/***/ }),

/***/ 86781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   MT: () => (/* binding */ verdictLine),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vz: () => (/* binding */ claimStanding),
/* harmony export */   YP: () => (/* binding */ standingOf),
/* harmony export */   aL: () => (/* binding */ words),
/* harmony export */   cG: () => (/* binding */ isWrong),
/* harmony export */   f2: () => (/* binding */ verdictIcon),
/* harmony export */   h2: () => (/* binding */ gateName),
/* harmony export */   tc: () => (/* binding */ compareStandings),
/* harmony export */   tm: () => (/* binding */ sortResults)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(54085);
/* harmony import */ var _report_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(96135);



/** How a gate or a claim stands, for a reader: a verdict, or that the gate gave no answer at all. */
                                                           

/** First what leaves everything open, then worst first. */
const order                      = [
  'could-not-run',
  'fail',
  'not-computable',
  'inconclusive',
  'waived',
  'pass',
  'skipped',
]

/** In a table, and of one or several gates in a sentence. The icon never stands without the word. */
const words         
           
                                                                         
  = {
  'could-not-run': {
    icon: '🚫',
    sign: '!',
    word: 'could not run',
    one: 'could not run',
    many: 'could not run',
  },
  fail: { icon: '❌', sign: '✗', word: 'fail', one: 'fails', many: 'fail' },
  'not-computable': {
    icon: '🚫',
    sign: '!',
    word: 'not computable',
    one: 'is not computable',
    many: 'are not computable',
  },
  inconclusive: { icon: '⚠️', sign: '?', word: 'undecided', one: 'is undecided', many: 'are undecided' },
  waived: { icon: '⏳', sign: '~', word: 'waived', one: 'is waived', many: 'are waived' },
  pass: { icon: '✅', sign: '✓', word: 'pass', one: 'passes', many: 'pass' },
  skipped: { icon: '⚪', sign: '-', word: 'skipped', one: 'was skipped', many: 'were skipped' },
}

/** A gate without a number and without a claim could not run. */
function standingOf(result            )           {
  return result.verdict === 'not-computable' && result.claims.length === 0 ? 'could-not-run' : result.verdict
}

/** What a waiver accepts is shown as that, whatever its verdict. */
function claimStanding({ verdict, waived }                                   )           {
  return waived === undefined ? verdict : 'waived'
}

/** Whether there is something for the reader to look at. */
function isWrong(standing          )          {
  return standing !== 'pass' && standing !== 'skipped' && standing !== 'waived'
}

/** What could not run first, then worst first, then by name. */
function sortResults(results                       )               {
  return results.toSorted(
    (a, b) =>
      compareStandings(standingOf(a), standingOf(b)) || compare(a.gate, b.gate) || compare(a.id, b.id),
  )
}

/** Negative when `a` is to be shown before `b`. */
function compareStandings(a          , b          )         {
  return order.indexOf(a) - order.indexOf(b)
}

/** By code unit: the same everywhere, unlike a locale's order. */
function compare(a        , b        )         {
  return a < b ? -1 : a > b ? 1 : 0
}

/** `fairness-gate`, or `fairness-gate (loans)` where there are several of that gate. */
function gateName(result            )         {
  return (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .visible */ .RK)(result.id === result.gate ? result.gate : `${result.gate} (${result.id})`)
}

/**
 * The verdict in one line of plain text.
 *
 * @example verdictLine(report) // 'Probity blocks this merge: 2 of 6 gates fail, 1 is undecided'
 */
function verdictLine(report        )         {
  const { results } = report
  if (results.length === 0) return 'Probity: no gate ran'
  const isTroubled = results.some(result => isWrong(result.verdict))
  const effect = (0,_report_js__WEBPACK_IMPORTED_MODULE_1__/* .isBlocked */ .lT)(report)
    ? ' blocks this merge'
    : !isTroubled
      ? ''
      : report.mode === 'report'
        ? ' reports and does not block'
        : ' does not block this merge'
  return `Probity${effect}: ${tally(results, isTroubled)}`
}

/** The icon that goes with the line. */
function verdictIcon(report        )         {
  const first = sortResults(report.results)[0]
  return words[first === undefined ? 'skipped' : standingOf(first)].icon
}

function tally(results                       , isTroubled         )         {
  if (results.length === 1) return `${gateName(results[0] )} ${words[standingOf(results[0] )].one}`
  const shown = order.filter(standing => !isTroubled || (standing !== 'pass' && standing !== 'skipped'))
  const parts           = []
  for (const standing of shown) {
    const count = results.filter(result => standingOf(result) === standing).length
    if (count === 0) continue
    const verb = count === 1 ? words[standing].one : words[standing].many
    if (parts.length > 0) parts.push(`${count} ${verb}`)
    else if (count < results.length) parts.push(`${count} of ${results.length} gates ${verb}`)
    else parts.push(`${count === 2 ? 'both' : `all ${count}`} gates ${verb}`)
  }
  return parts.join(', ')
}


/***/ }),

/***/ 51329:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ renderSummary)
/* harmony export */ });
/* harmony import */ var _body_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(47924);
/* harmony import */ var _detail_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4736);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(65342);



                                         

/** A step's summary: "supports a size of up to 1024k", counted in bytes of UTF-8. */
const summaryBudgetBytes = 1_048_576

const whole         = {
  ..._detail_js__WEBPACK_IMPORTED_MODULE_0__/* .full */ .a,
  table: 50,
  rows: Number.POSITIVE_INFINITY,
  items: Number.POSITIVE_INFINITY,
  quiet: false,
}

const summarySteps                    = [
  whole,
  { ...whole, rows: 1000, items: 1000 },
  { ...whole, rows: 100, items: 100 },
  ..._detail_js__WEBPACK_IMPORTED_MODULE_0__/* .steps */ .C.map(step => ({ ...step, quiet: false })),
]

/**
 * The job summary: what the comment says, in full, in at most `budgetBytes` bytes of UTF-8; at the least
 * the line with the verdict.
 */
function renderSummary(report        , { budgetBytes = summaryBudgetBytes } = {})         {
  const shown = (0,_posted_js__WEBPACK_IMPORTED_MODULE_1__/* .posted */ .i)(report)
  for (const detail of summarySteps) {
    const text = `${(0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .body */ .r)(shown, detail)}\n`
    if (Buffer.byteLength(text) <= budgetBytes) return text
  }
  return `${(0,_body_js__WEBPACK_IMPORTED_MODULE_2__/* .heading */ .R)(shown)}\n`
}


/***/ }),

/***/ 46221:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(54085);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_6__ = __nccwpck_require__(26317);
/* harmony import */ var _claim_text_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(98405);
/* harmony import */ var _exhibit_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(61553);
/* harmony import */ var _posted_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(65342);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(86781);




                                         



/** A line, and how it stands where that is to be seen. */
                
              
                     
 

const colors                           = {
  'could-not-run': 31,
  fail: 31,
  'not-computable': 31,
  inconclusive: 33,
  waived: 33,
  pass: 32,
  skipped: 90,
}

/** Rows of a table and lines of a list; the JSON has them all. */
const most = 50

/**
 * What the command line prints: the verdict, then each gate with its tables, claims, findings and notes.
 * No line is wider than `width` columns. What is in a log may be public: it shows what may be posted.
 */
function renderTerminal(report        , { width = 100, color = false } = {})         {
  const shown = (0,_posted_js__WEBPACK_IMPORTED_MODULE_0__/* .posted */ .i)(report)
  const results = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .sortResults */ .tm)(shown.results)
  const first = results[0]
  const lines         = [
    ...wrap((0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .verdictLine */ .MT)(shown), width, '', first === undefined ? undefined : (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(first)),
    ...results.flatMap(result => [{ text: '' }, ...gateLines(result, width)]),
  ]
  return lines.map(line => `${painted(line, color)}\n`).join('')
}

function painted({ text, standing }      , color         )         {
  const safe = (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .logLine */ .BP)(text)
  return color && standing !== undefined ? `\u001b[${colors[standing]}m${safe}\u001b[0m` : safe
}

function gateLines(result            , width        )         {
  const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .standingOf */ .YP)(result)
  const { sign, word } = _standing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[standing]
  const claims = result.claims.filter(claim => !(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .isLocated */ .B0)(claim, result))
  const blocks = [
    ...result.exhibits.slice(0, most).map(exhibit => exhibitLines(exhibit, result.confidence, width)),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortClaims */ .w$)(claims), claim => claimLines(claim, result.confidence, width)),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .sortFindings */ .Tc)(result.findings), finding => {
      const place = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .placeText */ .Z9)(finding)
      return [
        ...wrap(`${finding.level}: ${place === '' ? '' : `${place}: `}${finding.message}`, width, '  '),
        ...(finding.waived !== undefined
          ? wrap(`Waived ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedText */ .W)(finding.waived)}`, width, '    ')
          : finding.fix === ''
            ? []
            : wrap(`To fix: ${finding.fix}`, width, '    ')),
      ]
    }),
    listed((0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .leftOut */ .ig)(result).byReason, ([reason, groups]) =>
      wrap(
        `Left out: ${reason}: ${groups.map(({ group, rows }) => `${group} (${rows})`).join(', ')}`,
        width,
        '  ',
      ),
    ),
    listed(result.coverage.skipped, ({ path, reason }) => wrap(`Not read: ${path}: ${reason}`, width, '  ')),
    listed(result.notes, note => wrap(`Note: ${note}`, width, '  ')),
  ].filter(block => block.length > 0)
  return [
    ...wrap(`${sign} ${word}  ${(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .gateName */ .h2)(result)}: ${result.headline}`, width, '', standing),
    ...blocks.flatMap(block => [{ text: '' }, ...block]),
  ]
}

function listed   (items              , lines                     )         {
  const left = items.length - most
  return [...items.slice(0, most).flatMap(lines), ...(left > 0 ? [{ text: `  and ${left} more` }] : [])]
}

function claimLines(claim       , confidence        , width        )         {
  const standing = (0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .claimStanding */ .Vz)(claim)
  const { sign, word } = _standing_js__WEBPACK_IMPORTED_MODULE_1__/* .words */ .aL[standing]
  const head = `${sign} ${word}: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .claimTitle */ .d7)(claim)}: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .numbersText */ .qD)(claim, confidence)}, limit: ${(0,_claim_text_js__WEBPACK_IMPORTED_MODULE_4__/* .limitText */ .PW)(claim.limit)}`
  const lines = wrap(head, width, '  ', standing)
  if (claim.waived !== undefined)
    return [...lines, ...wrap(`Waived ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .waivedText */ .W)(claim.waived)}`, width, '    ')]
  if (!(0,_standing_js__WEBPACK_IMPORTED_MODULE_1__/* .isWrong */ .cG)(standing)) return lines
  const groups = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupsToTell */ .jY)(claim).map(group => `${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupText */ .VR)(group.slice, claim)} ${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .groupNumbers */ .i5)(group)}`)
  return [
    ...lines,
    ...wrap(claim.reason, width, '    '),
    ...(groups.length === 0 ? [] : wrap(`Groups: ${groups.join(', ')}`, width, '    ')),
    ...(claim.remedy === undefined ? [] : wrap(`${(0,_result_text_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyLabel */ .f3)(claim)}: ${claim.remedy}`, width, '    ')),
  ]
}

function exhibitLines(exhibit         , confidence        , width        )         {
  const { title, columns, rows, notes } = (0,_exhibit_js__WEBPACK_IMPORTED_MODULE_5__/* .layOut */ .v)(exhibit, confidence, most)
  const cells = [columns.map(column => column.title), ...rows].map(row =>
    row.map(text => clip((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_6__/* .cut */ .Jj)(text, 200)), 40)),
  )
  const widths = columns.map((_, index) => Math.max(...cells.map(row => widthOf(row[index] ))))
  const isTooWide = widths.reduce((sum, column) => sum + column + 2, 0) > width
  const isShown = (index        ) => !(isTooWide && columns[index] .kind === 'plot')
  const lines = cells.map(row =>
    row
      .map((text, index) => pad(text, widths[index] , columns[index] .kind === 'number'))
      .filter((_, index) => isShown(index))
      .join('  ')
      .trimEnd(),
  )
  return [
    ...wrap(title, width, '  '),
    ...lines.map(line => ({ text: clip(`  ${line}`, width) })),
    ...notes.flatMap(note => wrap(note, width, '  ')),
  ]
}

function pad(text        , width        , isRight         )         {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)))
  return isRight ? room + text : text + room
}

/** Breaks a text into lines of at most `width` columns; those after the first stand two further in. */
function wrap(text        , width        , indent        , standing           )         {
  const lines           = []
  let line = indent
  let start = indent
  const flush = () => {
    lines.push(line)
    start = `${indent}  `
    line = start
  }
  for (const word of (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .visible */ .RK)(text).split(' ')) {
    for (const part of pieces(word, width - indent.length - 2)) {
      if (line !== start && widthOf(line) + 1 + widthOf(part) > width) flush()
      line += line === start ? part : ` ${part}`
    }
  }
  lines.push(line)
  return lines.map(content => ({ text: content, ...(standing === undefined ? {} : { standing }) }))
}

/** A word cut wherever it does not fit into `width` columns. */
function pieces(word        , width        )           {
  const parts = ['']
  let used = 0
  for (const character of word) {
    const columns = widthOf(character)
    if (used + columns > width && used > 0) {
      parts.push('')
      used = 0
    }
    parts[parts.length - 1] += character
    used += columns
  }
  return parts
}

function clip(text        , width        )         {
  return widthOf(text) <= width ? text : `${pieces(text, width - 1)[0]}…`
}

/** Columns of a text: marks stand over the letter before them, East Asian letters and emoji take two. */
function widthOf(text        )         {
  let width = 0
  for (const character of text) {
    const code = character.codePointAt(0) 
    // Latin letters, and then arrows, signs and boxes: most text.
    const isNarrow = code < 0x300 || (code >= 0x2100 && code < 0x2c00)
    width += isNarrow ? 1 : isMark(character) ? 0 : wide.test(character) ? 2 : 1
  }
  return width
}

const marks = '[\\p{M}\\u200b]'
let markPattern                    

/** Not a literal, which would be read with the file: the classes of Unicode take longer than the rest of it. */
function isMark(character        )          {
  markPattern ??= new RegExp(marks, 'u')
  return markPattern.test(character)
}

const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u


/***/ }),

/***/ 60497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   KV: () => (/* binding */ verdictTable),
/* harmony export */   cB: () => (/* binding */ claimName),
/* harmony export */   eY: () => (/* binding */ claimCells),
/* harmony export */   q_: () => (/* binding */ claimTitles)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(26317);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(54671);
/* harmony import */ var _claim_text_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(98405);
/* harmony import */ var _gfm_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(92749);
/* harmony import */ var _result_text_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4434);
/* harmony import */ var _standing_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(86781);



                                         



/** Up to here gates that pass have a row each; beyond, one row names them. */
const mostRows = 7

/**
 * The table under the first line, worst first: a row for each claim that does not pass, at most `most`, with
 * every gate in trouble before a second claim of any; then the gates that pass.
 */
function verdictTable(report        , most        )         {
  const results = (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .sortResults */ .tm)(report.results)
  const troubles = results.filter(result => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(result.verdict)).map(troublesOf)
  const fine = results.filter(result => !(0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .isWrong */ .cG)(result.verdict))
  const ranked = [...troubles.map(list => list[0] ), ...troubles.flatMap(list => list.slice(1))]
  const chosen = new Set(ranked.slice(0, most))
  const rows = troubles
    .flat()
    .filter(trouble => chosen.has(trouble))
    .sort((a, b) => (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .compareStandings */ .tc)(standingOfTrouble(a), standingOfTrouble(b)))
    .map(troubleRow)
  if (ranked.length > most) rows.push(['', '', `and ${ranked.length - most} more`])
  rows.push(...(rows.length + fine.length <= mostRows ? fine.map(fineRow) : fineRows(fine)))
  return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .table */ .tp)(columns(report), rows)
}

/** The head of a table of claims: verdict and gate first where it speaks of several gates. */
function columns(report        )           {
  return ['', 'gate', ...claimTitles(report.results)].map(title => ({ title, align: 'left' }))
}

/** The head of a table with a claim a row. */
function claimTitles(results                       )           {
  const hasBase = results.some(result => result.claims.some(claim => claim.baseline !== null))
  return ['claim', hasBase ? 'base → this PR' : 'value', 'limit']
}

/** A claim's cells under `claimTitles`. */
function claimCells(claim       , confidence        )           {
  const { base, value, detail } = (0,_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .valueText */ .Ru)(claim, confidence)
  const shown = claim.verdict === 'fail' ? `**${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(value)}**` : (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(value)
  return [
    claimName(claim),
    `${base === undefined ? '' : `${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(base)} → `}${shown}${detail === undefined ? '' : ` ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)(`(${detail})`)}`}`,
    (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_claim_text_js__WEBPACK_IMPORTED_MODULE_2__/* .limitText */ .PW)(claim.limit)),
  ]
}

/** The title and where it holds: ``selection rate gap, `race` ``. */
function claimName(claim       )         {
  const title = (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(claim.title, 120))
  return Object.keys(claim.slice).length === 0 ? title : `${title}, ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .code */ .aY)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_4__/* .sliceText */ .S$)(claim.slice))}`
}

/** A claim that does not pass, or the gate's verdict where none of its claims has it. */
                   
                    
               
 

function standingOfTrouble({ result, claim }         )           {
  return claim === undefined ? (0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result) : claim.verdict
}

function troublesOf(result            )            {
  const claims = (0,_result_text_js__WEBPACK_IMPORTED_MODULE_5__/* .wrongClaims */ .tv)(result)
  const troubles = claims.map(claim => ({ result, claim }))
  return claims.some(claim => claim.verdict === result.verdict) ? troubles : [{ result }, ...troubles]
}

function troubleRow({ result, claim }         )           {
  if (claim === undefined) return [verdictCell((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result)), gateCell(result), headline(result)]
  return [verdictCell(claim.verdict), gateCell(result), ...claimCells(claim, result.confidence)]
}

/** A gate that could not run says why in its finding. */
function headline(result            )         {
  const [finding] = result.findings
  if ((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .standingOf */ .YP)(result) !== 'could-not-run' || finding === undefined)
    return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(result.headline, 200))
  return `${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.message, 300))}. <b>To do:</b> ${(0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .cut */ .Jj)(finding.fix, 200))}`
}

function fineRow(result            )           {
  const [claim] = result.claims
  const numbers =
    claim !== undefined && result.claims.length === 1 ? claimCells(claim, result.confidence).slice(1) : []
  return [verdictCell(result.verdict), gateCell(result), headline(result), ...numbers]
}

function fineRows(results                       )             {
  return (['pass', 'skipped']         ).flatMap(verdict => {
    const names = results.filter(result => result.verdict === verdict).map(_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)
    if (names.length === 0) return []
    return [[verdictCell(verdict), (0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .LS)(names.length, 'gate'), (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .sentence */ .em)((0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_3__/* .listText */ .so)(names, 12))]]
  })
}

function verdictCell(standing          )         {
  return `${_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[standing].icon} ${_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .words */ .aL[standing].word}`
}

function gateCell(result            )         {
  return (0,_gfm_js__WEBPACK_IMPORTED_MODULE_1__/* .name */ .UU)((0,_standing_js__WEBPACK_IMPORTED_MODULE_0__/* .gateName */ .h2)(result))
}


/***/ }),

/***/ 35446:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ lfsPointer)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34805);


/** How every pointer file of Git LFS begins (specification v1); such a file is under 1,024 bytes. */
const opening = 'version https://git-lfs.github.com/spec/v1\n'

/**
 * Hands the source on, unless it is a Git LFS pointer: text that stands in place of the data. Then a
 * `DataError` says so, since measuring the pointer would be measuring nothing.
 *
 * @param where what holds the pointer, for the message: `the working tree`.
 */
async function lfsPointer(source            , path        , where        )                      {
  const first = new Uint8Array(opening.length)
  let size = 0
  while (size < first.length) {
    const waited = source.read(first, size)
    const read = typeof waited === 'number' ? waited : await waited
    if (read === 0) break
    size += read
  }
  if (size === first.length && Buffer.from(first).toString('latin1') === opening) {
    source.close()
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .DataError */ .fL(
      `is a Git LFS pointer in ${where}; the data itself is not there`,
      { path },
      {
        remedy: 'check out with `lfs: true`, or run `git lfs pull`, before this step',
      },
    )
  }
  let given = 0
  return {
    read(into, at) {
      if (given === size) return source.read(into, at)
      const part = first.subarray(given, Math.min(size, given + into.length - at))
      into.set(part, at)
      given += part.length
      return part.length
    },
    ...(source.readAt === undefined ? {} : { readAt: source.readAt }),
    close: () => source.close(),
  }
}


/***/ }),

/***/ 5241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   IP: () => (/* binding */ sorted),
/* harmony export */   ce: () => (/* binding */ readPatterns),
/* harmony export */   uH: () => (/* binding */ clean)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34805);



/** A path with `/` between its parts and no `.` or `..`; a `ConfigError` where it would leave the tree. */
function clean(path        )         {
  // Elsewhere than on Windows a backslash is a letter: `a\b` is another file than `a/b`.
  const cleaned = node_path__WEBPACK_IMPORTED_MODULE_0__.posix.normalize(node_path__WEBPACK_IMPORTED_MODULE_0__.sep === '\\' ? path.replaceAll('\\', '/') : path)
  if (path.includes('\0')) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL('a path holds a NUL character')
  if (
    node_path__WEBPACK_IMPORTED_MODULE_0__.posix.isAbsolute(cleaned) ||
    /^[a-zA-Z]:/.test(cleaned) ||
    cleaned === '..' ||
    cleaned.startsWith('../')
  ) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`the path ${path} leads out of the repository`, {
      remedy: 'name files by their path within the working directory',
    })
  }
  return cleaned
}

/** A pattern, ready to be held against paths. `folder` is where all that it matches lies, `''` for anywhere. */
                          
                 
                
              
                                
 

/** Reads globs and literal paths. Names that start with a dot or hold a line end are matched like any other. */
async function readPatterns(texts                   )                     {
  const cleaned = texts.map(text => clean(text.replaceAll('\\', '/')))
  const isLiteral = (text        ) => !/[*?[\]{}()!+@]/.test(text)
  const literal = (text        ) => ({
    isGlob: false,
    folder: '',
    text,
    matches: (path        ) => path === text,
  })
  // Most settings name one file: the library is then not loaded at all.
  if (cleaned.every(isLiteral)) return cleaned.map(literal)
  const { default: picomatch } = await __nccwpck_require__.e(/* import() */ 5496).then(__nccwpck_require__.t.bind(__nccwpck_require__, 45496, 19))
  return cleaned.map(text => {
    const { isGlob, base } = picomatch.scan(text)
    if (isLiteral(text) || !isGlob) return literal(text)
    return { isGlob, folder: base, text, matches: picomatch(text, { dot: true, flags: 's' }) }
  })
}

/** The order of every list of paths: by UTF-16 code unit, the same on every machine. */
function sorted(paths                  )           {
  return [...paths].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
}


/***/ }),

/***/ 15059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ fileSource),
/* harmony export */   c: () => (/* binding */ workingTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(73024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(76760);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(34805);
/* harmony import */ var _lfs_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(35446);
/* harmony import */ var _paths_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5241);






/** Folders that are never searched: they hold no data of the repository, and millions of files. */
const unsearched = new Set(['.git', 'node_modules', '.venv', '__pycache__'])

/**
 * The files under `root` as they stand now.
 *
 * Paths are POSIX and relative to `root`. A path that leads out of it, by `..` or through a symbolic link,
 * is refused: a pull request may commit any link it likes.
 */
function workingTree(root        )           {
  let base        
  try {
    base = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(root)
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .ConfigError */ .xL(`there is no folder ${root}`, { cause })
  }
  const inside = insideOf(base)
  return {
    name: 'head',
    label: 'working tree',
    list: patterns => list(base, patterns),
    async size(path) {
      const bytes = fileBytes(`${base}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(path)}`)
      if (bytes !== undefined) inside(path)
      return bytes
    },
    async open(path, as = 'data') {
      const source = fileSource(inside(path), path)
      return as === 'stored' ? source : (0,_lfs_js__WEBPACK_IMPORTED_MODULE_4__/* .lfsPointer */ .F)(source, path, 'the working tree')
    },
    locate: inside,
    isSpecial: path => {
      const stat = statOf(`${base}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${(0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(path)}`)
      return stat !== undefined && !stat.isFile() && !stat.isDirectory()
    },
  }
}

/** The absolute path of a file in the tree, with links resolved; a `DataError` where it is not one. */
function insideOf(base        )                           {
  const under = base.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? base : base + node_path__WEBPACK_IMPORTED_MODULE_1__.sep
  /** Folders that were resolved: it is most of the time that opening a small file takes. */
  const folders = new Map                ()
  const resolved = (path        ) => {
    const real = node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path))
    if (real !== base && !real.startsWith(under))
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL('leads out of the repository through a symbolic link', { path })
    return real
  }
  return path => {
    const cleaned = (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .clean */ .uH)(path)
    try {
      const parent = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.dirname(cleaned)
      const folder = folders.get(parent) ?? resolved(parent)
      folders.set(parent, folder)
      const real = `${folder}${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}${node_path__WEBPACK_IMPORTED_MODULE_1__.posix.basename(cleaned)}`
      return cleaned === '.' || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(real).isSymbolicLink() ? resolved(cleaned) : real
    } catch (cause) {
      if (cause instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL) throw cause
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL(
        'there is no such file',
        { path },
        { cause, remedy: 'check the path and the working directory' },
      )
    }
  }
}

async function list(base        , patterns                   )                    {
  const found = new Set        ()
  for (const { isGlob, folder, text, matches } of await (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .readPatterns */ .ce)(patterns)) {
    if (!isGlob) {
      if (isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, text))) found.add(text)
      continue
    }
    for (const path of walk(base, folder)) if (matches(path)) found.add(path)
  }
  return (0,_paths_js__WEBPACK_IMPORTED_MODULE_3__/* .sorted */ .IP)(found)
}

/** Every file below a folder; links to folders are not followed, so that the walk ends. */
function* walk(base        , folder        )                    {
  const left = [folder]
  for (let next = left.pop(); next !== undefined; next = left.pop()) {
    for (const entry of entriesOf((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, next))) {
      const path = next === '' ? entry.name : `${next}/${entry.name}`
      if (entry.isDirectory()) {
        if (!unsearched.has(entry.name)) left.push(path)
      } else if (entry.isFile() || (entry.isSymbolicLink() && isFile((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(base, path)))) {
        yield path
      }
    }
  }
}

/** A folder that cannot be read holds nothing. */
function entriesOf(folder        )           {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

/** Asked without opening: a named pipe would never answer. A link to itself is no file. */
function fileBytes(path        )                     {
  const stat = statOf(path)
  return stat?.isFile() ? stat.size : undefined
}

function statOf(path        )                    {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

const isFile = (path        ) => fileBytes(path) !== undefined

/**
 * The bytes of a file. Reads without a promise: for a file in the page cache that is the fastest there is.
 *
 * @param path where it is, for the system. @param name how the reader knows it, for messages.
 */
function fileSource(path        , name        )             {
  if (!isFile(path)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL('is not a file', { path: name })
  const descriptor = open(path, name)
  return {
    read: (into, at) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, into.length - at, null),
    readAt: (into, at, position) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(descriptor, into, at, into.length - at, position),
    close: () => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(descriptor),
  }
}

function open(path        , name        )         {
  try {
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r')
  } catch (cause) {
    const code = (cause                         ).code ?? 'error'
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .DataError */ .fL(`cannot be opened (${code})`, { path: name }, { cause })
  }
}


/***/ }),

/***/ 55184:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ baseOfRevision),
/* harmony export */   p: () => (/* binding */ baseOfEvent)
/* harmony export */ });
                                                 
                                            

                 
                                          
                                    
                                                                            
                                      
 

/**
 * The base of an event, as a gate asks for it: of a pull request its merge base, of a merge group and a push
 * the commit that it builds on. Absent where the event names none.
 *
 * The target of a pull request is not its merge base, which its author chooses: a branch may begin long before
 * there was a policy.
 */
function baseOfEvent(root        , event       )        {
  const { kind, baseSha } = event
  if (baseSha === undefined) return {}
  const isPullRequest = kind === 'pull_request' || kind === 'pull_request_target'
  const target = once(async () => {
    const { fetchCommit, gitTree } = await __nccwpck_require__.e(/* import() */ 5951).then(__nccwpck_require__.bind(__nccwpck_require__, 65951))
    await fetchCommit(root, baseSha)
    return gitTree(root, baseSha)
  })
  if (!isPullRequest) return { base: target, target }
  return { base: mergeBaseTree(root, async () => baseSha), target }
}

/** The bases that a command line names: compared is where the working tree and that revision part. */
function baseOfRevision(root        , revision                    )        {
  if (revision === undefined) return {}
  const commit = once(async () => (await __nccwpck_require__.e(/* import() */ 5951).then(__nccwpck_require__.bind(__nccwpck_require__, 65951))).commitOf(root, revision))
  return {
    base: mergeBaseTree(root, commit),
    target: once(async () => (await __nccwpck_require__.e(/* import() */ 5951).then(__nccwpck_require__.bind(__nccwpck_require__, 65951))).gitTree(root, await commit())),
  }
}

function mergeBaseTree(root        , tip                       )                              {
  return once(async () => {
    const { gitTree, mergeBase } = await __nccwpck_require__.e(/* import() */ 5951).then(__nccwpck_require__.bind(__nccwpck_require__, 65951))
    return gitTree(root, await mergeBase(root, await tip()))
  })
}

function once   (find                  )                   {
  let found                        
  return () => (found ??= find())
}


/***/ }),

/***/ 51831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ describeError)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(54085);


/** An error as lines for a log: message and remedy of one that the user can act on, the stack of a bug. */
function describeError(error         )           {
  if (error instanceof _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ProbityError */ .M7) {
    return [`error: ${error.message}`, ...(error.remedy === undefined ? [] : [`       ${error.remedy}`])].map(
      _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP,
    )
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text.split('\n').map(_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .logLine */ .BP)
}


/***/ }),

/***/ 14264:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ doorOf),
/* harmony export */   i: () => (/* binding */ doors)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(77798);
/**
 * The registry: one line per gate. What stands here is what an action, a policy section and a command may
 * name; the gates themselves are loaded when they run.
 */


/** A gate as an action: how it is found and described before it is loaded. */
                       
              
               
                     
              
                                                                                                             
                                                                         
                                                                       
                           
                                                                                    
                                                                                                  
 

const doors                  = [
  {
    name: 'fairness-gate',
    title: 'fairness gate',
    description: 'How each group of people fares under a model, and whether a limit is exceeded.',
    icon: 'users',
    open: () => __nccwpck_require__.e(/* import() */ 3204).then(__nccwpck_require__.bind(__nccwpck_require__, 33204)),
  },
  {
    name: 'accuracy-gate',
    title: 'accuracy gate',
    description: 'How right a model is, and whether it got worse than the base.',
    icon: 'target',
    open: () => __nccwpck_require__.e(/* import() */ 8568).then(__nccwpck_require__.bind(__nccwpck_require__, 88568)),
  },
  {
    name: 'pii-scan',
    title: 'scan for personal data',
    description: 'Whether a change brings personal data into files, tables, notebooks and model artefacts.',
    icon: 'eye-off',
    asks: [
      {
        name: 'matches',
        takes: 'FILE',
        description:
          'Write every place as JSON: file, bytes and what they are of, line or row, and entity; no value.',
      },
      {
        name: 'update-baseline',
        description: 'Accept what is found now, in the file that `baseline` names.',
      },
    ],
    open: () => __nccwpck_require__.e(/* import() */ 3015).then(__nccwpck_require__.bind(__nccwpck_require__, 83015)),
  },
  {
    name: 'model-card',
    title: 'model card',
    description: 'Whether the model card is complete, current, and says what was measured.',
    icon: 'file-text',
    after: ['fairness-gate', 'accuracy-gate', 'dataset-check', 'pii-scan'],
    asks: [
      { name: 'write', description: 'Fill the generated block of the card from the results of the gates.' },
      { name: 'init', description: 'Write a new card that asks what has to be told.' },
    ],
    open: () => __nccwpck_require__.e(/* import() */ 6789).then(__nccwpck_require__.bind(__nccwpck_require__, 66789)),
  },
  {
    name: 'dataset-check',
    title: 'dataset check',
    description: 'Whether the data is the data that was committed, pushed and described.',
    icon: 'database',
    asks: [
      {
        name: 'write',
        description:
          'Write probity.lock: the SHA-256 of every file of --paths, or of those it names already.',
      },
    ],
    open: () => __nccwpck_require__.e(/* import() */ 9266).then(__nccwpck_require__.bind(__nccwpck_require__, 69266)),
  },
]

/** The door of a gate; a `ConfigError` that suggests the nearest where there is none of that name. */
function doorOf(name        )       {
  const door = doors.find(candidate => candidate.name === name)
  if (door === undefined) {
    const names = doors.map(candidate => candidate.name)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`there is no gate \`${name}\`${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .didYouMean */ .a)(name, names)}`, {
      remedy: `the gates are ${names.join(', ')}`,
    })
  }
  return door
}


/***/ }),

/***/ 12115:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ fileName)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(66850);


/**
 * A text as the name of a file on any system. Two texts have two names: what no file name may hold is told apart
 * by its digest.
 *
 * @example fileName('fairness-gate.statement.json') // 'fairness-gate.statement.json'
 */
function fileName(text        )         {
  const plain = text.replace(/[^\w.-]+/g, '_')
  if (plain === text && text.length <= 100) return text
  return `${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .sha256 */ .sc)(text).slice(0, 8)}-${plain.slice(-90)}`
}


/***/ }),

/***/ 86976:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Ko: () => (/* binding */ readInputs),
/* harmony export */   lR: () => (/* binding */ settingsFromText),
/* harmony export */   vj: () => (/* binding */ inputNames)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(49963);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(26317);
/* harmony import */ var _yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(32478);



                    
               
                          
                  
 

/** The names that a schema's settings have as inputs and options. */
function inputNames(schema            )           {
  return Object.keys(properties(schema))
}

function properties(schema            )                           {
  return (schema                                            ).properties
}

/** The inputs of an action or a command, held against their schema and with its defaults. */
async function readInputs        (
  schema                    ,
  validate                   ,
  given                                     ,
)                  {
  const settings = await settingsFromText(schema, given)
  ;(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .checkSettings */ .E)(validate, schema, settings, 'inputs')
  return settings          
}

/**
 * Settings from texts: what an action's inputs and a command's options have in common.
 *
 * A list is one item a line (or one option each), a number is decimal, an object is YAML. What is empty was
 * not given. Throws a `ConfigError` that names the input.
 *
 * @param given the texts of one input; an option may be given several times.
 */
async function settingsFromText(
  schema            ,
  given                                     ,
)                                   {
  const settings                          = {}
  for (const [name, property] of Object.entries(properties(schema))) {
    const texts = given(name).filter(text => text.trim() !== '')
    if (texts.length === 0) continue
    settings[name] = await parse(name, property, texts)
  }
  return settings
}

async function parse(name        , property          , texts                   )                   {
  if (property.type === 'array') {
    return texts
      .flatMap(text => text.split(/\r?\n/))
      .map(line => line.trim())
      .filter(line => line !== '')
  }
  if (texts.length > 1)
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${name}\` was given ${texts.length} times; it takes one value`)
  const text = texts[0] .trim()
  switch (property.type) {
    case 'number':
    case 'integer': {
      const number = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
      if (Number.isNaN(number)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${name}\`: expected a number`)
      return number
    }
    case 'boolean':
      // The spellings of YAML 1.2, which are those of `core.getBooleanInput`.
      if (/^(true|True|TRUE)$/.test(text)) return true
      if (/^(false|False|FALSE)$/.test(text)) return false
      throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .ConfigError */ .xL(`\`${name}\`: expected ${(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_2__/* .listText */ .so)(['`true`', '`false`'])}`)
    case 'object':
      return (0,_yaml_js__WEBPACK_IMPORTED_MODULE_3__/* .yamlObject */ .z)(`\`${name}\``, text)
    default:
      return texts[0] .trim()
  }
}


/***/ }),

/***/ 63311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Ih: () => (/* binding */ annotationsOf),
  hF: () => (/* binding */ input),
  Av: () => (/* binding */ isOfPullRequest),
  O9: () => (/* binding */ leaveJson),
  Rm: () => (/* binding */ log),
  XP: () => (/* binding */ ofRun),
  qi: () => (/* binding */ outputFolder),
  MT: () => (/* binding */ prefixOf),
  WU: () => (/* binding */ show),
  p7: () => (/* binding */ workingDirectory)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(76760);
// EXTERNAL MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(62352);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __nccwpck_require__(54085);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __nccwpck_require__(34805);
// EXTERNAL MODULE: ./.build/packages/github/src/commands.js
var commands = __nccwpck_require__(6368);
// EXTERNAL MODULE: ./.build/packages/report/src/terminal.js
var terminal = __nccwpck_require__(46221);
// EXTERNAL MODULE: ./.build/packages/report/src/summary.js
var summary = __nccwpck_require__(51329);
// EXTERNAL MODULE: ./.build/packages/core/src/text.js
var src_text = __nccwpck_require__(26317);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var src_verdict = __nccwpck_require__(84981);
// EXTERNAL MODULE: ./.build/packages/report/src/claim-text.js
var claim_text = __nccwpck_require__(98405);
// EXTERNAL MODULE: ./.build/packages/report/src/posted.js
var posted = __nccwpck_require__(65342);
// EXTERNAL MODULE: ./.build/packages/report/src/report.js
var src_report = __nccwpck_require__(96135);
// EXTERNAL MODULE: ./.build/packages/report/src/result-text.js
var result_text = __nccwpck_require__(4434);
// EXTERNAL MODULE: ./.build/packages/report/src/standing.js
var standing = __nccwpck_require__(86781);
;// CONCATENATED MODULE: ./.build/packages/report/src/annotations.js







/** A message on a file or on the run as a whole, in plain text. `path` is relative to the workspace. */
                             
                                       
               
                 
               
               
                 
 

/** "10 warning annotations, 10 error annotations and 10 notice annotations per step", says GitHub. */
const mostPerLevel = 10

/**
 * What does not pass, worst first, at most ten a level: the tenth says how many more there are. An error is
 * what stops the merge. The text is plain: whoever prints it as a workflow command escapes it for that.
 */
function annotations(report        )               {
  const all = (0,standing/* sortResults */.tm)((0,posted/* posted */.i)(report).results).flatMap(result => ofResult(result, report))
  return (['error', 'warning', 'notice']         ).flatMap(level => {
    const found = all.filter(annotation => annotation.level === level)
    if (found.length <= mostPerLevel) return found
    const shown = found.slice(0, mostPerLevel - 1)
    const more = found.length - shown.length
    return [
      ...shown,
      { level, title: `Probity: ${more} more`, message: `${more} more; the job summary has them` },
    ]
  })
}

function ofResult(result            , report        )               {
  const of = (level                     , title        , message        ) => ({
    level,
    title: (0,src_text/* cut */.Jj)((0,src_escape/* visible */.RK)(`${(0,standing/* gateName */.h2)(result)}: ${title}`), 200),
    message: (0,src_text/* cut */.Jj)((0,src_escape/* visible */.RK)(message), 2000),
  })
  const unlocated = (0,result_text/* wrongClaims */.tv)(result).filter(claim => !(0,result_text/* isLocated */.B0)(claim, result))
  const claims = unlocated.map(claim => {
    const remedy = claim.remedy === undefined ? '' : ` ${(0,result_text/* remedyLabel */.f3)(claim)}: ${claim.remedy}`
    const message = `${claim.reason} (limit: ${(0,claim_text/* limitText */.PW)(claim.limit)})${remedy}`
    return of(levelOf(claim.verdict, report), (0,claim_text/* claimTitle */.d7)(claim), message)
  })
  const open = result.findings.filter(({ waived }) => waived === undefined)
  const findings = (0,result_text/* sortFindings */.Tc)(open).map(({ rule, level, path, line, column, message, fix }) => ({
    ...of(
      level === 'note' ? 'notice' : level === 'error' && (0,src_report/* blocks */.Bv)(result, report) ? 'error' : 'warning',
      rule,
      fix === '' ? message : `${message} To fix: ${fix}`,
    ),
    ...(path === '' ? {} : { path, ...(line === undefined ? {} : { line, column }) }),
  }))
  if (!(0,standing/* isWrong */.cG)(result.verdict) || claims.length + findings.length > 0) return [...claims, ...findings]
  return [of(levelOf(result.verdict, report), standing/* words */.aL[(0,standing/* standingOf */.YP)(result)].word, result.headline)]
}

function levelOf(verdict         , { mode, onInconclusive }        )                      {
  if ((0,src_verdict/* isBlocking */.Us)(verdict, mode, onInconclusive)) return 'error'
  return verdict === 'inconclusive' && onInconclusive === 'pass' ? 'notice' : 'warning'
}

// EXTERNAL MODULE: ./.build/packages/runner/src/describe-error.js
var describe_error = __nccwpck_require__(51831);
// EXTERNAL MODULE: ./.build/packages/runner/src/file-name.js
var file_name = __nccwpck_require__(12115);
;// CONCATENATED MODULE: ./.build/packages/runner/src/job.js










/** What a step of a job reads and writes besides the gate itself. */

const log      = {
  info: message => (0,core/* info */.pq)((0,src_escape/* logLine */.BP)(message)),
  warning: message => (0,core/* warning */.$e)((0,src_escape/* logLine */.BP)(message)),
  debug: message => (0,core/* debug */.Yz)((0,src_escape/* logLine */.BP)(message)),
}

/** The text of an input; `getInput` trims it. */
const input = (name        ) => [(0,core/* getInput */.V4)(name)]

/** The folder, which lies in the workspace. */
function workingDirectory(folder        )         {
  const workspace = (0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? '.')
  let real        
  try {
    real = (0,external_node_fs_.realpathSync)((0,external_node_path_.resolve)(workspace, folder))
  } catch (cause) {
    throw new errors/* ConfigError */.xL(`\`working-directory\`: there is no folder ${folder}`, { cause })
  }
  if (real !== workspace && !real.startsWith(workspace + external_node_path_.sep)) {
    throw new errors/* ConfigError */.xL(`\`working-directory\`: ${folder} leads out of the workspace`)
  }
  // In the base the link's own place is empty, or another: a change could lead the audit past its policy.
  if (real !== (0,external_node_path_.resolve)(workspace, folder)) {
    throw new errors/* ConfigError */.xL(`\`working-directory\`: ${folder} leads through a symbolic link`, {
      remedy: `name the folder itself: ${(0,external_node_path_.relative)(workspace, real) || '.'}`,
    })
  }
  return real
}

/** Where the files are that later steps may take; it exists afterwards. */
function outputFolder()         {
  const folder = (0,external_node_path_.join)(process.env.RUNNER_TEMP ?? (0,external_node_os_.tmpdir)(), 'probity')
  ;(0,external_node_fs_.mkdirSync)(folder, { recursive: true })
  return folder
}

/** Writes a value as a JSON file among the outputs; its path. */
function leaveJson(name        , value         )         {
  const path = (0,external_node_path_.join)(outputFolder(), (0,file_name/* fileName */.M)(`${name}.json`))
  ;(0,external_node_fs_.writeFileSync)(path, `${JSON.stringify(value, null, 2)}\n`)
  return path
}

/** A report with the commit and the run that it is of. */
function ofRun(report        , event       )         {
  return {
    ...report,
    head: { sha: event.headSha },
    ...(event.baseSha === undefined
      ? {}
      : { base: { sha: event.baseSha, ...(event.baseRef === undefined ? {} : { label: event.baseRef }) } }),
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
}

/** Whether there is a pull request to write to. */
function isOfPullRequest({ kind }       )          {
  return kind === 'pull_request' || kind === 'pull_request_target' || kind === 'workflow_run'
}

/** In the log, as annotations and in the job summary: none of these needs a token. */
function show(report        , errors                  , folder        )       {
  for (const line of (0,terminal/* renderTerminal */.b)(report, { width: 120, color: false }).split('\n')) (0,core/* info */.pq)(line)
  for (const error of errors) for (const line of (0,describe_error/* describeError */.U)(error)) (0,core/* info */.pq)(line)
  ;(0,commands/* annotate */.fz)(annotationsOf(report, folder))
  ;(0,commands/* writeSummary */.Sy)((0,summary/* renderSummary */.B)(report))
}

/** The annotations of a report, with the paths of the workspace. */
function annotationsOf(report        , folder        )               {
  const prefix = prefixOf(folder)
  return annotations(report).map(annotation =>
    annotation.path === undefined ? annotation : { ...annotation, path: external_node_path_.posix.join(prefix, annotation.path) },
  )
}

/** What makes the paths of a working directory those of the workspace. */
function prefixOf(folder        )         {
  return (0,external_node_path_.relative)((0,external_node_fs_.realpathSync)(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(external_node_path_.sep, '/')
}


/***/ }),

/***/ 89144:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  M: () => (/* binding */ couldNotRun),
  R: () => (/* binding */ runGate)
});

// EXTERNAL MODULE: ./.build/packages/core/src/settings.js
var src_settings = __nccwpck_require__(49963);
// EXTERNAL MODULE: ./.build/packages/core/src/verdict.js
var verdict = __nccwpck_require__(84981);
// EXTERNAL MODULE: ./.build/packages/core/src/errors.js
var errors = __nccwpck_require__(34805);
// EXTERNAL MODULE: ./.build/packages/core/src/digest.js
var digest = __nccwpck_require__(66850);
// EXTERNAL MODULE: ./.build/packages/core/src/generated/version.js
var version = __nccwpck_require__(20198);
// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __nccwpck_require__(31421);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(78474);
// EXTERNAL MODULE: ./.build/packages/core/src/escape.js
var src_escape = __nccwpck_require__(54085);
;// CONCATENATED MODULE: ./.build/packages/runner/src/shell.js




/** Most that a command may print. */
const mostBytes = 64 << 20

/**
 * Runs a command line of the settings in the shell, in the folder of the head, and gives what it printed. The
 * command does not get the inputs of the action: the token is among them.
 */
function shellOf({ head, log, signal }         )                                {
  return async (command, input) => {
    const env = Object.entries(process.env).filter(([name]) => !name.startsWith('INPUT_'))
    const child = (0,external_node_child_process_.spawn)(command, {
      shell: true,
      cwd: head.locate?.('.'),
      env: Object.fromEntries(env),
      signal,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    const out           = []
    let bytes = 0
    child.stdout.on('data', (part        ) => {
      bytes += part.length
      if (bytes <= mostBytes) out.push(part)
      else child.kill()
    })
    child.stderr.on('data', (part        ) => log.debug((0,src_escape/* logLine */.BP)(part.toString().slice(0, 1000))))
    // A command that does not read all of its input closes it: its status says what became of it.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
    const [status] = await (0,external_node_events_.once)(child, 'close')
    if (bytes > mostBytes) throw new errors/* ConfigError */.xL(`a command printed more than ${mostBytes >> 20} MiB`)
    if (status !== 0) throw new errors/* ConfigError */.xL(`a command of the settings ended with status ${status}`)
    return Buffer.concat(out).toString()
  }
}

;// CONCATENATED MODULE: ./.build/packages/runner/src/run-gate.js

                                      


/** What a run came to. `status` is the exit code: 0 not blocked, 1 blocked, 2 could not run. */
                          
                    
                   
                                                               
               
 

/**
 * Runs one gate on settings that were not yet held against its schema. Never throws: what goes wrong is the
 * result, which then blocks, and the outcome's `error`.
 *
 * @param settings may be a promise that fails: settings that cannot be read are reported like any failure.
 */
async function runGate(
  door      ,
  settings                                                            ,
  context         ,
  switches                                                ,
)                   {
  let given                          = {}
  try {
    given = await settings
    const { validate, schema, load } = await door.open()
    ;(0,src_settings/* checkSettings */.E)(validate, schema, given, door.name)
    context.signal.throwIfAborted()
    const gate = await load()
    const result = await gate.run(given, { ...context, shell: shellOf(context) })
    return { result, status: (0,verdict/* isBlocking */.Us)(result.verdict, switches.mode, switches.onInconclusive) ? 1 : 0 }
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { result: couldNotRun(door.name, context, given, error), status: 2, error }
  }
}

/** A run that gave no answer, as a result: it is shown first, says what to do, and never passes. */
function couldNotRun(
  gate        ,
  context                                ,
  settings         ,
  error       ,
)             {
  const isCancelled = context.signal.aborted
  const isOurs = error instanceof errors/* ProbityError */.M7
  const message = isCancelled
    ? 'cancelled before it had an answer'
    : isOurs
      ? error.message
      : `stopped on an error of its own (${error.name}); the log holds the details`
  const fix = isCancelled
    ? 'run the job again'
    : ((isOurs ? error.remedy : 'report it to the Probity project with the log') ??
      'correct the setting that the message names')
  return {
    schema: 'probity/result@1',
    gate,
    id: context.id,
    verdict: 'not-computable',
    headline: 'could not run',
    confidence: 0.95,
    claims: [],
    findings: [
      {
        rule: 'could-not-run',
        level: 'error',
        path: error instanceof errors/* DataError */.fL ? error.place.path : '',
        message,
        fix,
      },
    ],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: (0,digest/* digestOf */.ol)(settings),
    tool: { name: 'probity', version: version/* version */.r },
  }
}


/***/ }),

/***/ 3228:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ sharedInputs)
/* harmony export */ });
/* unused harmony export outputs */
/** Inputs that every action has besides its gate's settings. */
const sharedInputs = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  $id: 'probity/shared-inputs@1',
  title: 'SharedInputs',
  type: 'object',
  additionalProperties: false,
  properties: {
    name: {
      type: 'string',
      description:
        'Name of this step in the comment, where the same gate runs for several models. The gate’s name by default.',
    },
    mode: {
      enum: ['enforce', 'report'],
      default: 'enforce',
      description: '`report` shows the verdict and never blocks.',
    },
    'on-inconclusive': {
      enum: ['warn', 'fail', 'pass'],
      default: 'warn',
      description:
        'What an undecided verdict does to the merge; `warn` and `pass` let it through, and say so.',
    },
    comment: {
      type: 'boolean',
      default: true,
      description: 'Whether the verdict is written to the comment of the pull request.',
    },
    'code-scanning': {
      type: 'boolean',
      default: false,
      description:
        'Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts.',
    },
    'working-directory': {
      type: 'string',
      default: '.',
      description: 'Folder of the repository that all paths are relative to.',
    },
    'github-token': {
      type: 'string',
      // Only for an action: a schema's own default would be the text itself.
      'x-action-default': '${{ github.token }}',
      description: 'Token that writes the comment.',
    },
  },
}         

/** What every action gives to the steps after it. */
const outputs = {
  verdict: 'pass, fail, inconclusive, not-computable or skipped.',
  blocked: 'Whether this verdict stops the merge: true or false.',
  'result-path': 'The result as JSON (`probity/result@1`).',
}         


/***/ }),

/***/ 25498:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ readShared)
});

;// CONCATENATED MODULE: ./.build/packages/runner/src/generated/validate-shared-inputs.js
// Generated by `pnpm generate`; do not edit.

const validate = validate10;

const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","$id":"probity/shared-inputs@1","title":"SharedInputs","type":"object","additionalProperties":false,"properties":{"name":{"type":"string","description":"Name of this step in the comment, where the same gate runs for several models. The gate’s name by default."},"mode":{"enum":["enforce","report"],"default":"enforce","description":"`report` shows the verdict and never blocks."},"on-inconclusive":{"enum":["warn","fail","pass"],"default":"warn","description":"What an undecided verdict does to the merge; `warn` and `pass` let it through, and say so."},"comment":{"type":"boolean","default":true,"description":"Whether the verdict is written to the comment of the pull request."},"code-scanning":{"type":"boolean","default":false,"description":"Whether findings go to code scanning as alerts; it needs `security-events: write`, and shows the lines to whoever may read the alerts."},"working-directory":{"type":"string","default":".","description":"Folder of the repository that all paths are relative to."},"github-token":{"type":"string","x-action-default":"${{ github.token }}","description":"Token that writes the comment."}}};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="probity/shared-inputs@1" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.mode === undefined){
data.mode = "enforce";
}
if(data["on-inconclusive"] === undefined){
data["on-inconclusive"] = "warn";
}
if(data.comment === undefined){
data.comment = true;
}
if(data["code-scanning"] === undefined){
data["code-scanning"] = false;
}
if(data["working-directory"] === undefined){
data["working-directory"] = ".";
}
for(const key0 in data){
if(!(((((((key0 === "name") || (key0 === "mode")) || (key0 === "on-inconclusive")) || (key0 === "comment")) || (key0 === "code-scanning")) || (key0 === "working-directory")) || (key0 === "github-token"))){
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
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err1 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
let data1 = data.mode;
if(!((data1 === "enforce") || (data1 === "report"))){
const err2 = {instancePath:instancePath+"/mode",schemaPath:"#/properties/mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.mode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
let data2 = data["on-inconclusive"];
if(!(((data2 === "warn") || (data2 === "fail")) || (data2 === "pass"))){
const err3 = {instancePath:instancePath+"/on-inconclusive",schemaPath:"#/properties/on-inconclusive/enum",keyword:"enum",params:{allowedValues: schema11.properties["on-inconclusive"].enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(typeof data.comment !== "boolean"){
const err4 = {instancePath:instancePath+"/comment",schemaPath:"#/properties/comment/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data["code-scanning"] !== "boolean"){
const err5 = {instancePath:instancePath+"/code-scanning",schemaPath:"#/properties/code-scanning/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data["working-directory"] !== "string"){
const err6 = {instancePath:instancePath+"/working-directory",schemaPath:"#/properties/working-directory/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data["github-token"] !== undefined){
if(typeof data["github-token"] !== "string"){
const err7 = {instancePath:instancePath+"/github-token",schemaPath:"#/properties/github-token/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}


// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var inputs = __nccwpck_require__(86976);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared-inputs.js
var shared_inputs = __nccwpck_require__(3228);
;// CONCATENATED MODULE: ./.build/packages/runner/src/shared.js
                                                                




/** The inputs that every action and command has. */
function readShared(given                                     )                        {
  return (0,inputs/* readInputs */.Ko)              (shared_inputs/* sharedInputs */.d, validate, given)
}


/***/ }),

/***/ 32478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ yamlObject)
/* harmony export */ });
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(34805);
/* harmony import */ var _core_src_index_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(70455);


/**
 * YAML as a plain object. No aliases: nothing here needs them, and they can be made to explode.
 *
 * @param what it is, for messages: an input, the path of a file.
 */
async function yamlObject(what        , text        )                                   {
  const { parseDocument } = await __nccwpck_require__.e(/* import() */ 8009).then(__nccwpck_require__.t.bind(__nccwpck_require__, 88009, 19))
  const document = parseDocument(text, { uniqueKeys: true, version: '1.2' })
  const problem = document.errors[0]
  if (problem !== undefined) {
    const line = problem.linePos?.[0].line ?? 1
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}, line ${line}: not valid YAML (${problem.message.split('\n')[0]})`)
  }
  let value         
  try {
    value = document.toJS({ maxAliasCount: 0 })
  } catch (cause) {
    throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: YAML aliases are not supported`, { cause })
  }
  if (!(0,_core_src_index_js__WEBPACK_IMPORTED_MODULE_1__/* .isRecord */ .u)(value)) throw new _core_src_index_js__WEBPACK_IMPORTED_MODULE_0__/* .ConfigError */ .xL(`${what}: expected YAML of the form \`name: value\``)
  return value
}


/***/ }),

/***/ 62352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, endGroup, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, isDebug, markdownSummary, platform, saveState, setCommandEcho, setFailed, setSecret, startGroup, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(70857);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(76982);
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(79896);
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
;// CONCATENATED MODULE: external "path"
const external_path_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
;// CONCATENATED MODULE: ./node_modules/.pnpm/@actions+core@3.0.1_patch_hash=ac49b2ab282501e1f08205ebf0d9f1c206d0c799c2664eab0ad17de014581c42/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		8792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XI: () => (/* binding */ action),
  sb: () => (/* binding */ audit),
  xw: () => (/* binding */ cli),
  z8: () => (/* binding */ report),
  aS: () => (/* binding */ scanThread)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(73024);
// EXTERNAL MODULE: ./.build/packages/github/src/event.js
var src_event = __nccwpck_require__(29292);
// EXTERNAL MODULE: ./.build/packages/github/src/commands.js
var commands = __nccwpck_require__(6368);
// EXTERNAL MODULE: ./.build/packages/revisions/src/working-tree.js
var working_tree = __nccwpck_require__(15059);
// EXTERNAL MODULE: ./.build/packages/runner/src/base.js
var src_base = __nccwpck_require__(55184);
// EXTERNAL MODULE: ./.build/packages/runner/src/doors.js
var doors = __nccwpck_require__(14264);
// EXTERNAL MODULE: ./.build/packages/runner/src/inputs.js
var inputs = __nccwpck_require__(86976);
// EXTERNAL MODULE: ./.build/packages/runner/src/job.js + 1 modules
var job = __nccwpck_require__(63311);
// EXTERNAL MODULE: ./.build/packages/runner/src/run-gate.js + 1 modules
var run_gate = __nccwpck_require__(89144);
// EXTERNAL MODULE: ./.build/packages/runner/src/shared.js + 1 modules
var src_shared = __nccwpck_require__(25498);
;// CONCATENATED MODULE: ./.build/packages/runner/src/action.js










/**
 * One gate as a step of a job. Reports first, fails last: the verdict stands whatever becomes of the report.
 * Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
async function runAction(name        , signal             )                     {
  const door = (0,doors/* doorOf */.a)(name)
  const shared = await (0,src_shared/* readShared */.q)(job/* input */.hF)
  const folder = (0,job/* workingDirectory */.p7)(shared['working-directory'])
  const switches = { mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  const event = (0,src_event/* readEvent */.j)(process.env, path => (0,external_node_fs_.readFileSync)(path, 'utf8'))
  const { base } = (0,src_base/* baseOfEvent */.p)(folder, event)
  const context = {
    id: shared.name ?? name,
    head: (0,working_tree/* workingTree */.c)(folder),
    ...(base === undefined ? {} : { base }),
    results: [],
    log: job/* log */.Rm,
    signal,
  }
  const settings = door.open().then(({ schema }) => (0,inputs/* settingsFromText */.lR)(schema, job/* input */.hF))
  const { result, status, error } = await (0,run_gate/* runGate */.R)(door, settings, context, switches)
  const report = (0,job/* ofRun */.XP)({ results: [result], ...switches }, event)
  ;(0,commands/* setOutputs */.n0)({
    verdict: result.verdict,
    blocked: String(status !== 0),
    'result-path': (0,job/* leaveJson */.O9)(`${result.gate}-${result.id}`, result),
  })
  ;(0,job/* show */.WU)(report, error === undefined ? [] : [error], folder)
  if (!signal.aborted && ((0,job/* isOfPullRequest */.Av)(event) || shared['code-scanning'])) {
    const { post } = await Promise.all(/* import() */[__nccwpck_require__.e(7770), __nccwpck_require__.e(953)]).then(__nccwpck_require__.bind(__nccwpck_require__, 10953))
    await post(event, report, shared['github-token'] ?? '', {
      comment: shared.comment,
      codeScanning: shared['code-scanning'],
      folder,
    })
  }
  return status
}

// EXTERNAL MODULE: ./.build/packages/runner/src/describe-error.js
var describe_error = __nccwpck_require__(51831);
;// CONCATENATED MODULE: ./.build/packages/runner/src/index.js



/** The command line. */
async function cli()                {
  await main(async signal => (await __nccwpck_require__.e(/* import() */ 8236).then(__nccwpck_require__.bind(__nccwpck_require__, 58236))).runCommand(process.argv.slice(2), signal))
}

/** One gate as an action. */
async function action(name        )                {
  await main(signal => runAction(name, signal))
}

/** The whole audit as an action. */
async function audit()                {
  await main(async signal => (await Promise.all(/* import() */[__nccwpck_require__.e(7770), __nccwpck_require__.e(953), __nccwpck_require__.e(8819), __nccwpck_require__.e(2972)]).then(__nccwpck_require__.bind(__nccwpck_require__, 22972))).runAuditAction(signal))
}

/** What other jobs found, as an action. */
async function report()                {
  await main(async signal => (await Promise.all(/* import() */[__nccwpck_require__.e(7770), __nccwpck_require__.e(953), __nccwpck_require__.e(2684)]).then(__nccwpck_require__.bind(__nccwpck_require__, 62684))).runGatherAction(signal))
}

/** A thread of the scan for personal data. */
async function scanThread()                {
  ;(await Promise.all(/* import() */[__nccwpck_require__.e(5006), __nccwpck_require__.e(8509)]).then(__nccwpck_require__.bind(__nccwpck_require__, 74405))).listen()
}

/** The one place that sets the exit status. Whatever escapes fails closed: 2, could not run. */
async function main(run                                             )                {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM']         ) process.once(signal, () => controller.abort())
  const fail = (error         ) => {
    for (const line of (0,describe_error/* describeError */.U)(error)) process.stderr.write(`${line}\n`)
    process.exit(2)
  }
  process.on('unhandledRejection', fail)
  process.on('uncaughtException', fail)
  try {
    process.exitCode = await run(controller.signal)
  } catch (error) {
    fail(error)
  }
}

var __webpack_exports__action = __webpack_exports__.XI;
var __webpack_exports__audit = __webpack_exports__.sb;
var __webpack_exports__cli = __webpack_exports__.xw;
var __webpack_exports__report = __webpack_exports__.z8;
var __webpack_exports__scanThread = __webpack_exports__.aS;
export { __webpack_exports__action as action, __webpack_exports__audit as audit, __webpack_exports__cli as cli, __webpack_exports__report as report, __webpack_exports__scanThread as scanThread };
