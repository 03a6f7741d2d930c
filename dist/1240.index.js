export const id = 1240;
export const ids = [1240];
export const modules = {

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


/***/ })

};
