import { DataError } from '@probity/core'
import type { Scanned } from '../scan/contents.ts'
import type { Hit, Match } from '../scan/hit.ts'
import { partsOf } from '../scan/member.ts'
import { joined } from '../scan/prints.ts'
import { addShape, type Shapes } from '../scan/shape.ts'
import { type Names, withoutValues } from '../tell/shown-names.ts'
import { fingerprint } from './fingerprint.ts'
import {
  indexesOf,
  lineDigestAt,
  MarkList,
  type Marks,
  ordinalsOf,
  type Place,
  placeAt,
  tagAt,
  tagText,
} from './marks.ts'

/** The file, as git knows it. */
export function fileOf({ path }: Group): string {
  return partsOf(path)[0]
}

/** All places of one entity in one column of a file, or in its text. */
export interface Group {
  path: string
  /** Where no content but a name holds it: that of the file, of the folder, or of files within an archive. */
  nameOf?: 'file' | 'folder' | 'members'
  entity: string
  tier: Match['tier']
  evidence: Match['evidence']
  isAttribute: boolean
  /** Column or JSON path. */
  scope?: string
  /** Whether lines of the file are known: not within archives, compressed files and binary formats. */
  hasLines: boolean
  /** Whether a comment may stand beside it. */
  takesComments: boolean
  /** Places that count: neither synthetic nor allowed by a comment. */
  count: number
  synthetic: number
  /** What the first ones look like. */
  shapes: Shapes
  /** Of a column: rows in which it was found. */
  found?: number
  /** Of the table, or where that has none of its own the column's values. */
  rows?: number
  /** The smallest prints of its values, in order; where columns are compared. */
  sketch?: number[]
  /** Where the first ones are, in file order. */
  places: Place[]
  /** Of text and of names: what all of them are compared by, and where nothing is compared the first ones. */
  marks?: Marks
  allowed: Place[]
}

/**
 * Places of text in one file, with all that an archive holds, that can be compared, which take 100 MB, and those that
 * a comment allows.
 */
export const most = { compared: 4_000_000, allowed: 100_000 }
/** Of each entity so many are told; where nothing is compared no more are kept. */
const mostTold = 50

/** The first of some marks, to be told. */
export function toldOf(marks: Marks, indexes: Uint32Array): Place[] {
  return Array.from(indexes.subarray(0, mostTold), i => placeAt(marks, i))
}

type TextPlaces = Pick<Group, 'places' | 'allowed' | 'count'> & { marks: Marks }

/** Marks of a whole text or of names, as a group has them. */
export function placesOf(list: MarkList): Pick<TextPlaces, 'places' | 'marks'> {
  const marks = list.marks()
  return { marks, places: toldOf(marks, indexesOf(marks)) }
}

/** Takes the hits of one file that lie in text, for its groups. */
export class TextHits {
  readonly #found = new Map<string, { list: MarkList; allowed: Place[]; count: number }>()
  readonly #path: string
  readonly #of: 'nothing' | 'values' | 'lines'
  readonly #left: typeof most

  /** @param of what of the text is compared. @param left how many more places the file may have; counted down. */
  constructor(path: string, of: 'nothing' | 'values' | 'lines', left: typeof most) {
    this.#path = path
    this.#of = of
    this.#left = left
  }

  /** Whether the next place is kept; else it is counted. */
  keeps(entity: string): boolean {
    return this.#of !== 'nothing' || (this.#found.get(entity)?.list.count ?? 0) < mostTold
  }

  /** Throws a `DataError` where there are too many to compare: what was not compared must not pass. */
  take(hit: Hit): void {
    if (hit.scope !== undefined || hit.isSynthetic) return
    let found = this.#found.get(hit.entity)
    if (found === undefined) {
      found = { list: new MarkList(this.#of === 'lines'), allowed: [], count: 0 }
      this.#found.set(hit.entity, found)
    }
    const { line, place, isUnexplained } = hit
    if (hit.isAllowed) {
      if (this.#left.allowed-- <= 0) throw this.#tooMany('allowed by comments')
      found.allowed.push({ line, place, ...(isUnexplained && { isUnexplained }) })
      return
    }
    found.count++
    if (!this.keeps(hit.entity)) return
    if (this.#left.compared-- <= 0) throw this.#tooMany('to compare')
    found.list.add(hit)
  }

  #tooMany(which: string): DataError {
    return new DataError(`too many places of personal data ${which}`, { path: this.#path })
  }

  of(entity: string): TextPlaces {
    const { list, allowed, count } = this.#found.get(entity) ?? {
      list: new MarkList(false),
      allowed: [],
      count: 0,
    }
    return { ...placesOf(list), allowed: allowed.toSorted((a, b) => a.line - b.line), count }
  }
}

/** Columns and paths of one entity in one file that are told apart: keys of a JSON object may be as many as people. */
const mostScopes = 100
export const others = '(others)'

/** Whether the lines of what is scanned are those of the file. */
export function isLined(kind: Scanned['kind'], form: Scanned['form']): boolean {
  return form !== 'expanded' && ['text', 'csv', 'tsv', 'json', 'jsonl', 'notebook'].includes(kind)
}

/** Whether somebody wrote it by hand, in a language that has comments: no string that was pickled is one. */
export const takesComments = (kind: Scanned['kind']) => kind === 'text' || kind === 'notebook'

/**
 * The groups of a scanned file: of text one for each entity, of columns one for each column and entity.
 *
 * @param text its hits that lie in text; undefined for a file of columns.
 */
export function groupsOf({ path, kind, form, scan }: Scanned, text: TextHits | undefined): Group[] {
  const hasLines = isLined(kind, form)
  const plain = (match: Match) => ({
    ...plainGroup(path, match),
    // Keys of a JSON object are values of no column.
    ...(match.scope === undefined || match.values === undefined || match.values === 0
      ? {}
      : { found: Math.min(match.rows ?? 0, match.count), rows: scan.rows ?? match.values }),
    hasLines,
    takesComments: takesComments(kind),
  })
  const groups = new Map<string, Group>()
  const scopes = new Map<string, number>()
  for (const found of scan.matches) {
    let match = found
    let key = `${match.entity}\n${match.scope ?? ''}`
    if (match.scope !== undefined && !groups.has(key)) {
      const count = (scopes.get(match.entity) ?? 0) + 1
      scopes.set(match.entity, count)
      if (count > mostScopes) {
        match = { ...match, scope: others, rows: undefined }
        key = `${match.entity}\n${others}`
      }
    }
    const known = groups.get(key)
    if (known !== undefined && match.tier < known.tier) known.tier = match.tier
    const places = match.places.filter(hit => !hit.isSynthetic).map(({ line, place }) => ({ line, place }))
    if (match.scope === undefined && text !== undefined) {
      if (known === undefined) groups.set(key, { ...plain(match), ...text.of(match.entity) })
      else {
        known.synthetic += match.synthetic
        addShapes(known.shapes, match)
      }
      continue
    }
    if (known === undefined) groups.set(key, { ...plain(match), places, allowed: [] })
    else {
      addShapes(known.shapes, match)
      // The same column name in two outputs of a notebook, or one of the others.
      known.count += match.count
      known.synthetic += match.synthetic
      if (known.sketch !== undefined) known.sketch = joined(known.sketch, match.prints)
      known.places.push(...places)
    }
  }
  return [...groups.values()]
}

function plainGroup(
  path: string,
  match: Match,
): Omit<Group, 'places' | 'allowed' | 'hasLines' | 'takesComments'> {
  const { entity, tier, evidence, scope, count, synthetic, prints, isAttribute = false } = match
  const shapes: Shapes = {}
  addShapes(shapes, match)
  const plain = { path, entity, tier, evidence, isAttribute, scope, count, synthetic, shapes }
  return scope === undefined || prints === undefined ? plain : { ...plain, sketch: [...prints] }
}

function addShapes(shapes: Shapes, { places }: Match): void {
  for (const { shape, isSynthetic, isAllowed } of places)
    if (shape !== undefined && !isSynthetic && !isAllowed) addShape(shapes, shape)
}

/** What a column is accepted by: the column, whatever its rows. A name that is a value itself is no part of it. */
export function columnFingerprint({ entity, path, scope = '' }: Group, names: Known): string {
  return fingerprint(entity, names.known(path), `column ${withoutValues(scope)}`)
}

/** What a file is known by. */
export type Known = Pick<Names, 'known'>

/** What a place of text, or a value in a name, is accepted by; of the marks of a group. */
export function placeFingerprints(
  { entity, path, nameOf, marks }: Group,
  names: Known,
): (i: number) => string {
  if (marks === undefined) throw new TypeError('a column is accepted as a whole')
  const file = names.known(path)
  const ordinals = ordinalsOf(marks)
  return i => {
    const line = nameOf === undefined ? lineDigestAt(marks, i) : `name of ${nameOf}`
    return fingerprint(entity, file, `line ${line}`, { tag: tagText(tagAt(marks, i)), ordinal: ordinals[i] })
  }
}
