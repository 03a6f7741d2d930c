import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Link, TableCell } from './card.ts'

type Root = ReturnType<typeof fromMarkdown>
type Nodes = Root | Root['children'][number]
type Html = Extract<Nodes, { type: 'html' }>
type Paragraph = Extract<Nodes, { type: 'paragraph' }>
type PhrasingContent = Paragraph['children'][number]
type Table = Extract<Nodes, { type: 'table' }>

/** A title of any kind: `#`, underlined, `<h2>`, a line in bold, or `**Label:**` in front of a text. */
export interface Heading {
  title: string
  kind: 'heading' | 'label'
  /** 1 to 6; a bold line 7, a label 8. */
  level: number
  line: number
  /** The last line of the heading itself. */
  until: number
}

/** What the rules need to know of a Markdown text. */
export interface Markdown {
  headings: Heading[]
  tables: TableCell[][][]
  links: Link[]
  anchors: Set<string>
  /** Offsets of what is no prose: comments and code. */
  hidden: [from: number, to: number][]
  /** Lines of code blocks, and of those that name no language. */
  code: Set<number>
  plainCode: Set<number>
  /** Lines that hold a block of code or an image: something to see, if no words. */
  shown: Set<number>
}

/**
 * Signs for which a parser of CommonMark takes quadratic time or worse, and how many a card may hold. Measured:
 * 20,000 of `a*a*a` take a minute, as many unclosed links 20 s. No real card seen holds a tenth of any.
 */
const costly: readonly (readonly [sign: RegExp, most: number, name: string])[] = [
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
export function costOf(text: string): string | undefined {
  for (const [sign, most, name] of costly) {
    let count = 0
    for (const _ of text.matchAll(sign))
      if (++count > most) return most === 0 ? name : `more than ${most} ${name}`
  }
}

/** Reads CommonMark with GitHub's tables. Lines count from 1. `costOf` the text must be undefined. */
export function readMarkdown(text: string): Markdown {
  const found: Markdown = {
    headings: [],
    tables: [],
    links: [],
    anchors: new Set(),
    hidden: [],
    code: new Set(),
    plainCode: new Set(),
    shown: new Set(),
  }
  const slugs = new Map<string, number>()
  const addHeading = (heading: Heading) => {
    found.headings.push(heading)
    if (heading.level > 6) return
    const slug = slugOf(heading.title)
    const seen = slugs.get(slug) ?? 0
    slugs.set(slug, seen + 1)
    found.anchors.add(seen === 0 ? slug : `${slug}-${seen}`)
  }

  function visit(node: Nodes, parent?: Nodes): void {
    const { start, end } = node.position!
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
        found.hidden.push([start.offset!, end.offset!])
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
    if ('children' in node) for (const child of node.children) visit(child as Nodes, node)
  }

  const tree: Root = fromMarkdown(text, {
    extensions: [gfmTable()],
    mdastExtensions: [gfmTableFromMarkdown()],
  })
  visit(tree)
  return found
}

/** The text that a reader sees, without markup. */
function plainText(node: Nodes): string {
  if (node.type === 'html') return ''
  if ('value' in node) return node.value
  if (node.type === 'image') return node.alt ?? ''
  if (node.type === 'break') return ' '
  return 'children' in node ? node.children.map(child => plainText(child as Nodes)).join('') : ''
}

/**
 * Bold in the place of a heading: a paragraph of nothing else, or `**Label:** text` and `**Label** text` at the
 * beginning of one of its lines. 18 % of the cards seen have sections of the first kind, 41 % some of the
 * second. A bold item of a list is no heading.
 */
function boldHeadings(paragraph: Paragraph, isTopLevel: boolean): Heading[] {
  const found: Heading[] = []
  const children = paragraph.children.filter(child => child.type !== 'text' || child.value.trim() !== '')
  const [only] = children
  if (children.length === 1 && only?.type === 'strong') {
    if (!isTopLevel) return []
    const { start, end } = only.position!
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
    const { line } = child.position!.start
    found.push({ title: title.replace(/:\s*$/, ''), kind: 'label', level: 8, line, until: line })
  })
  return found
}

function beginsLine(siblings: readonly PhrasingContent[], i: number): boolean {
  const before = siblings[i - 1]
  if (before === undefined || before.type === 'break') return true
  return before.type === 'html' ? /^<br/i.test(before.value) : /(^|\n)\s*$/.test(plainText(before))
}

function readHtml(node: Html, addHeading: (heading: Heading) => void, found: Markdown): void {
  const { start, end } = node.position!
  for (const comment of node.value.matchAll(/<!--[\s\S]*?(?:-->|$)/g))
    found.hidden.push([start.offset! + comment.index, start.offset! + comment.index + comment[0].length])
  for (const [, , name] of node.value.matchAll(/\b(id|name)\s*=\s*["']?([^"'\s>]+)/gi))
    found.anchors.add(name!)
  for (const [, , url] of node.value.matchAll(/\b(src|href)\s*=\s*["']([^"']+)/gi))
    found.links.push({ url: url!, line: start.line })
  if (/<(img|svg|video|iframe|table)\b/i.test(node.value)) found.shown.add(start.line)
  for (const match of node.value.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/gi)) {
    const line = start.line + node.value.slice(0, match.index).split('\n').length - 1
    const title = match[2]!.replace(/<[^>]*>/g, '').trim()
    addHeading({ title, kind: 'heading', level: Number(match[1]), line, until: Math.min(line, end.line) })
  }
}

function cellsOf(table: Table, text: string): TableCell[][] {
  return table.children.map(row =>
    row.children.map(cell => {
      const { start, end } = cell.position!
      const strong = cell.children.filter(child => plainText(child as Nodes).trim() !== '')
      return {
        text: plainText(cell).trim(),
        line: start.line,
        from: start.column - 1,
        to: Math.min(end.column - 1, start.column - 1 + text.slice(start.offset!, end.offset!).length),
        isBold: strong.length > 0 && strong.every(child => child.type === 'strong'),
      }
    }),
  )
}

/** The anchor that GitHub gives a heading. */
function slugOf(title: string): string {
  return title
    .toLowerCase()
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-')
}
