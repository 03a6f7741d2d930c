import { DataError, isRecord, sha256 } from '@probity/core'
import type { Card, Section } from './card.ts'
import { costOf, type Heading, readMarkdown } from './markdown.ts'
import { placeholders } from './placeholder.ts'
import { parseStructure, type Structure } from './structure.ts'
import type { TextFile } from './text.ts'
import type { Topic, TopicFinder } from './topics.ts'

/** Reads a card of any format: by the name of the file, and for JSON and YAML by what is in it. */
export function readCard({ path, bytes, text }: TextFile, topicsOf: TopicFinder): Card {
  const lines = text.split(/\r\n|\n|\r/)
  const card: Card = {
    path,
    format: 'markdown',
    sha256: sha256(bytes),
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

function readProse(card: Card, topicsOf: TopicFinder): void {
  const { lines } = card
  const matter = frontMatter(lines)
  if (matter > 0) card.structure = parseStructure(lines.slice(1, matter - 1).join('\n'), 2)
  const body = lines.map((line, i) => (i < matter ? '' : line))
  const text = body.join('\n')
  const cost = costOf(text)
  if (cost !== undefined)
    throw new DataError(`holds ${cost}`, { path: card.path }, { remedy: 'keep the card a text for people' })
  const { headings, tables, links, anchors, hidden, code, plainCode, shown } = readMarkdown(text)
  if (headings.length > mostHeadings)
    throw new DataError(`has ${headings.length} headings, and at most ${mostHeadings} are read`, {
      path: card.path,
    })
  Object.assign(card, { prose: blanked(text, hidden).split('\n'), tables, links, anchors, code, plainCode })
  card.sections = sectionsOf(headings, card.prose, shown, topicsOf)
}

/** The text with some parts of it blank, of the same length. */
function blanked(text: string, hidden: readonly (readonly [from: number, to: number])[]): string {
  const parts: string[] = []
  let at = 0
  for (const [from, to] of hidden.toSorted(([a], [b]) => a - b)) {
    if (from < at) continue
    parts.push(text.slice(at, from), text.slice(from, to).replace(/[^\n]/g, ' '))
    at = to
  }
  return [...parts, text.slice(at)].join('')
}

/** The number of lines of front matter with both its fences; 0 where there is none. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line))
  return end < 0 ? 0 : end + 1
}

/** Of one card. The rules look at each with every other. */
const mostHeadings = 2000

function sectionsOf(
  headings: readonly Heading[],
  prose: readonly string[],
  shown: ReadonlySet<number>,
  topicsOf: TopicFinder,
): Section[] {
  const sorted = headings.toSorted((a, b) => a.line - b.line || a.level - b.level)
  const headingLines = new Set(
    sorted.filter(({ kind }) => kind === 'heading').flatMap(({ line, until }) => range(line, until)),
  )
  const isBody = (line: number) => !headingLines.has(line)
  // Sums up to each line, so that a section is a difference.
  const words = sums(prose.map((line, i) => (isBody(i + 1) ? countWords(line) : 0)))
  const marks = sums(
    prose.map((line, i) => Number(isBody(i + 1) && (/[\p{L}\p{N}]/u.test(line) || shown.has(i + 1)))),
  )
  const title = sorted.find(({ level }) => level === 1)
  const trail: Heading[] = []
  return sorted.map((heading, i) => {
    const { line, until, level } = heading
    let next = i + 1
    while (next < sorted.length && sorted[next]!.level > level) next++
    const end = next === sorted.length ? prose.length : Math.max(sorted[next]!.line - 1, until)
    while (trail.length > 0 && trail.at(-1)!.level >= level) trail.pop()
    trail.push(heading)
    const isLabel = heading.kind === 'label'
    // The text of a label begins on its own line.
    const count = words[end]! - words[line - 1]! - (isLabel ? countWords(heading.title) : 0)
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
function addTold(card: Card): void {
  const { sections, prose, plainCode, lines } = card
  const has = (id: Topic) => sections.some(({ topics }) => topics.some(topic => topic.id === id))
  if (!has('evaluation_results')) {
    const figures = /\b0?\.\d{2,}|\d\s?\\?%/
    const text = (from: number, to: number) =>
      range(from, to).some(line => figures.test(plainCode.has(line) ? lines[line - 1]! : prose[line - 1]!))
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
export function countWords(line: string): number {
  const text = placeholders(line).reduce((rest, { text: found }) => rest.replace(found, ' '), line)
  const words = text
    .replace(/<[^>]*>|https?:\/\/\S+/g, ' ')
    .match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|[\p{L}\p{N}][\p{L}\p{M}\p{N}'’_.-]*/gu,
    )
  return words?.length ?? 0
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Of the first n numbers, by n. */
function sums(numbers: readonly number[]): number[] {
  const found = [0]
  for (const number of numbers) found.push(found.at(-1)! + number)
  return found
}

const longestLine = 10_000

/** Every key is a section; what stands below it is its text. */
function readStructured(card: Card, topicsOf: TopicFinder): void {
  const { path, text } = card
  if (/\.json$/i.test(path)) {
    try {
      JSON.parse(text)
    } catch (cause) {
      throw new DataError(
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
    while (after < entries.length && keys.every((part, k) => entries[after]!.path[k] === part)) after++
    const inside = entries.slice(i, after)
    const texts = inside.flatMap(({ scalar }) =>
      scalar === null || scalar === undefined ? [] : [String(scalar)],
    )
    return [
      {
        title: key,
        kind: 'key' as const,
        line,
        end: inside.at(-1)!.line,
        topics: topicsOf(key),
        words: sum(texts.map(countWords)),
        isEmpty: texts.every(value => value.trim() === ''),
        trail: keys.filter(part => typeof part === 'string'),
      },
    ]
  })
}

function formatOf({ value }: Structure): Card['format'] {
  if (!isRecord(value)) return 'structured'
  if ('bomFormat' in value || 'modelCard' in value) return 'cyclonedx'
  return 'model_details' in value ? 'model-card-toolkit' : 'structured'
}
