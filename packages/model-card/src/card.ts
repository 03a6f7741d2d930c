import type { Structure } from './structure.ts'
import type { TopicMatch } from './topics.ts'

/** Part of a card under one heading. */
export interface Section {
  /** Without markup; of a structured card the key. */
  title: string
  kind: 'heading' | 'label' | 'key'
  /** From the heading's line to the last one before the next heading of its level, both from 1. */
  line: number
  end: number
  /** What it is about; several where the title names several, none where it is like no known title. */
  topics: TopicMatch[]
  /** In it and the sections below it, without code, comments and placeholders. */
  words: number
  /** Whether nothing at all follows: no text, code, image or table, here or below. */
  isEmpty: boolean
  /** Titles of the sections that it is in, and its own. */
  trail: string[]
}

/** A cell of a table, by where it stands in its line. */
export interface TableCell {
  text: string
  line: number
  /** Offset of the cell in its line, and of its end. */
  from: number
  to: number
  isBold: boolean
}

export interface Link {
  url: string
  line: number
}

/** A model card of any format, in the one shape that the rules read. */
export interface Card {
  path: string
  format: 'markdown' | 'model-card-toolkit' | 'cyclonedx' | 'structured'
  sha256: string
  bytes: number
  text: string
  lines: string[]
  /** What a reader sees, line for line and column for column: front matter, code and comments are blanked. */
  prose: string[]
  /** Lines (from 1) of code blocks. */
  code: Set<number>
  /** Of those that name no language: there people paste results. */
  plainCode: Set<number>
  sections: Section[]
  /** The first row is the header. */
  tables: TableCell[][][]
  links: Link[]
  /** What `#name` may point to. */
  anchors: Set<string>
  /** Front matter of a Markdown card; of a structured card all of it. */
  structure?: Structure
}

/** The section that a line is in, the innermost; a label begins none. */
export function sectionAt(card: Card, line: number): Section | undefined {
  return card.sections.findLast(
    section => section.kind !== 'label' && section.line <= line && line <= section.end,
  )
}

/** The section of a topic with the most words. */
export function bestSection(card: Card, topic: string): Section | undefined {
  const all = card.sections.filter(section => section.topics.some(({ id }) => id === topic))
  return all.reduce<Section | undefined>(
    (best, one) => (best && best.words >= one.words ? best : one),
    undefined,
  )
}
