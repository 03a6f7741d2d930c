import type { Scanned } from '../scan/contents.ts'
import type { Hit, Match } from '../scan/hit.ts'
import { partsOf } from '../scan/member.ts'
import { joined } from '../scan/prints.ts'
import { addShape, type Shapes } from '../scan/shape.ts'
import { type Names, withoutValues } from '../tell/shown-names.ts'
import { fingerprint } from './fingerprint.ts'

/** The file, as git knows it. */
export function fileOf({ path }: Group): string {
  return partsOf(path)[0]
}

/** A place in text, as it is compared. */
export interface Place {
  line: number
  /** Keyed digest of the value, and of the line around it; empty where nothing is compared. */
  digest: string
  lineDigest: string
  place?: string
  /** Of what a comment allows: it gives no reason. */
  isUnexplained?: boolean
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
  /** Of text and of containers: where, in file order. */
  places: Place[]
  allowed: Place[]
}

/** Places of text in one file that are compared one by one; beyond, only their number is. */
const mostCompared = 100_000
/** Where nothing is compared, of each entity so many are kept to be told. */
const mostTold = 50

/** Takes the hits of one file that lie in text, for its groups. */
export class TextHits {
  readonly #places = new Map<string, { places: Place[]; allowed: Place[]; count: number }>()
  readonly #isCompared: boolean
  /** How many more are compared, of any entity. */
  #left = mostCompared

  constructor(isCompared: boolean) {
    this.#isCompared = isCompared
  }

  /** Whether the next place is kept; else it is counted, and compared no more. */
  keeps(entity: string): boolean {
    return this.#hasRoom(this.#places.get(entity)?.places ?? [])
  }

  #hasRoom(list: readonly Place[]): boolean {
    return this.#isCompared ? this.#left > 0 : list.length < mostTold
  }

  take(hit: Hit): void {
    if (hit.scope !== undefined || hit.isSynthetic) return
    let found = this.#places.get(hit.entity)
    if (found === undefined) {
      found = { places: [], allowed: [], count: 0 }
      this.#places.set(hit.entity, found)
    }
    if (!hit.isAllowed) found.count++
    const list = hit.isAllowed ? found.allowed : found.places
    if (!this.#hasRoom(list)) return
    this.#left--
    const { line, digest = '', lineDigest = '', place, isUnexplained } = hit
    list.push({ line, digest, lineDigest, place, ...(isUnexplained && { isUnexplained }) })
  }

  of(entity: string): { places: Place[]; allowed: Place[]; count: number } {
    const found = this.#places.get(entity)
    if (found === undefined) return { places: [], allowed: [], count: 0 }
    // Those that had to wait for others to be judged come last.
    const inOrder = (places: Place[]) => places.toSorted((a, b) => a.line - b.line)
    return { ...found, places: inOrder(found.places), allowed: inOrder(found.allowed) }
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
    const places = match.places
      .filter(hit => !hit.isSynthetic)
      .map(({ line, place }) => ({ line, place, digest: '', lineDigest: '' }))
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

/** What each place of text is accepted by. */
export function placeFingerprints({ entity, path, places }: Group, names: Known): string[] {
  const file = names.known(path)
  const seen = new Map<string, number>()
  return places.map(({ digest, lineDigest }) => {
    const tag = digest.slice(0, 4)
    const ordinal = seen.get(`${lineDigest} ${tag}`) ?? 0
    seen.set(`${lineDigest} ${tag}`, ordinal + 1)
    return fingerprint(entity, file, `line ${lineDigest}`, { tag, ordinal })
  })
}
