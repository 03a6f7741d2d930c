import { createHash } from 'node:crypto'
import { DataError } from '@probity/core'
import type { Card, Section } from './card.ts'
import { type Heading, readMarkdown } from './markdown.ts'
import { placeholders } from './placeholder.ts'
import { parseStructure, type Structure } from './structure.ts'
import type { TextFile } from './text.ts'
import type { TopicFinder } from './topics.ts'

/** Reads a card of any format: by the name of the file, and for JSON and YAML by what is in it. */
export function readCard({ path, bytes, text }: TextFile, topicsOf: TopicFinder): Card {
  const lines = text.split(/\r\n|\n|\r/)
  const card: Card = {
    path,
    format: 'markdown',
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.length,
    text,
    lines,
    prose: lines,
    plainCode: new Set(),
    sections: [],
    tables: [],
    links: [],
    anchors: new Set(),
  }
  if (/\.(json|ya?ml)$/i.test(path)) readStructured(card, topicsOf)
  else readProse(card, topicsOf)
  return card
}

function readProse(card: Card, topicsOf: TopicFinder): void {
  const { lines } = card
  const matter = frontMatter(lines)
  if (matter > 0) card.structure = parseStructure(lines.slice(1, matter - 1).join('\n'), 2)
  const body = lines.map((line, i) => (i < matter ? '' : line))
  const text = body.join('\n')
  const { headings, tables, links, anchors, hidden, plainCode, shown } = readMarkdown(text)
  let prose = text
  for (const [from, to] of hidden)
    prose = prose.slice(0, from) + prose.slice(from, to).replace(/[^\n]/g, ' ') + prose.slice(to)
  Object.assign(card, { prose: prose.split('\n'), tables, links, anchors, plainCode })
  card.sections = sectionsOf(headings, card.prose, shown, topicsOf)
}

/** The number of lines of front matter with both its fences; 0 where there is none. */
function frontMatter(lines: readonly string[]): number {
  if (lines[0]?.trimEnd() !== '---') return 0
  const end = lines.findIndex((line, i) => i > 0 && /^(---|\.\.\.)\s*$/.test(line))
  return end < 0 ? 0 : end + 1
}

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
  const words = prose.map((line, i) => (headingLines.has(i + 1) ? 0 : countWords(line)))
  const isTitle = (heading: Heading) => heading.level === 1 && heading === sorted.find(h => h.level === 1)
  const open: Heading[] = []
  return sorted.map((heading, i) => {
    const next = sorted.slice(i + 1).find(other => other.level <= heading.level)
    const end = next === undefined ? prose.length : Math.max(next.line - 1, heading.until)
    while (open.length > 0 && open.at(-1)!.level >= heading.level) open.pop()
    open.push(heading)
    // The words of a label stand on its own line, behind it.
    const own = heading.kind === 'label' ? -countWords(heading.title) : 0
    const count = sum(words.slice(heading.line - 1, end)) + own
    const isSeen = range(heading.line, end).some(line => shown.has(line))
    return {
      title: heading.title.trim(),
      kind: heading.kind,
      line: heading.line,
      end,
      // `# Model card: overview of ...` names the card, not a section; `# Overview` alone is one.
      topics: isTitle(heading) && /\bcard\b/i.test(heading.title) ? [] : topicsOf(heading.title),
      words: count,
      isEmpty: i > 0 && count <= 0 && !isSeen && !hasText(prose, heading, end),
      trail: open.map(({ title }) => title.trim()),
    }
  })
}

/** Whether anything but white space and rules stands below the heading. */
function hasText(prose: readonly string[], heading: Heading, end: number): boolean {
  const from = heading.kind === 'label' ? heading.line - 1 : heading.until
  const text = prose.slice(from, end).join('\n')
  const rest = heading.kind === 'label' ? text.replace(heading.title, '') : text
  return /[\p{L}\p{N}]/u.test(rest)
}

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
  if (typeof value !== 'object' || value === null) return 'structured'
  if ('bomFormat' in value || 'modelCard' in value) return 'cyclonedx'
  return 'model_details' in value ? 'model-card-toolkit' : 'structured'
}
