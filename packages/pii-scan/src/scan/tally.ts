import type { Candidate, Engine } from '../engine/engine.ts'
import type { Tier } from '../engine/recognizer.ts'
import { allowanceOf } from './allowance.ts'
import type { Evidence, Hit, Match, ScanOptions } from './hit.ts'
import { printOf } from './prints.ts'
import { shapeOf } from './shape.ts'

const defaultPlaces = 50
/** Of the line around a hit, this much on either side belongs to its digest and may hold the marker. */
export const lineReach = 200

/** Where a hit stands, besides its bytes. */
export interface Spot {
  /** The file's byte that lies at index 0 of the buffer. */
  offset: number
  line: number
  /** Index at which the line begins; negative where that was before the buffer. */
  lineStart: number
  /** Of a value over several lines, the index at which they are those of; moves on with the hits, which come in order. */
  linesFrom?: number
  scope?: string
  record?: number
  place?: string
  /** Of unescaped text: where a byte of it stands in the buffer that `offset` and `lineStart` speak of. */
  placeOf?: (index: number) => number
}

/** Hits, added up by entity and scope. */
export class Tally {
  readonly #options: ScanOptions
  readonly #engine: Engine
  readonly #matches = new Map<string, Match>()
  readonly #marker: Buffer | undefined
  /** By column and entity, how many hits have a shape: no more than places are kept. */
  readonly #shaped = new Map<string | undefined, Map<string, number>>()

  constructor(engine: Engine, options: ScanOptions) {
    this.#engine = engine
    this.#options = options
    this.#marker = options.marker === undefined ? undefined : Buffer.from(options.marker)
  }

  /** What is told of a candidate; it is not counted yet. */
  hit(bytes: Buffer, candidate: Candidate, evidence: Evidence['kind'], spot: Spot): Hit {
    const recognizer = this.#engine.recognizers[candidate.of]
    const { entity } = recognizer
    const { start, end, tier, isSynthetic, compact } = candidate
    const hit = this.hitOf(bytes, { entity, start, end, tier, isSynthetic, compact }, evidence, spot)
    if (!isSynthetic && this.#isShaped(spot.scope, entity)) hit.shape = shapeOf(recognizer, bytes, start, end)
    return hit
  }

  #isShaped(scope: string | undefined, entity: string): boolean {
    let shaped = this.#shaped.get(scope)
    if (shaped === undefined) {
      shaped = new Map()
      this.#shaped.set(scope, shaped)
    }
    const count = shaped.get(entity) ?? 0
    if (count === defaultPlaces) return false
    shaped.set(entity, count + 1)
    return true
  }

  /** What is told of a value that only the name of its column tells: it has no form. */
  hitOf(
    bytes: Buffer,
    found: { entity: string; start: number; end: number; tier: Tier; isSynthetic: boolean; compact: string },
    evidence: Evidence['kind'],
    spot: Spot,
  ): Hit {
    const { entity, start, end, tier, isSynthetic, compact } = found
    if (spot.linesFrom !== undefined) countLines(bytes, start, spot)
    const { offset, line, lineStart, scope, record, place, placeOf } = spot
    const from = placeOf === undefined ? start : placeOf(start)
    const to = placeOf === undefined ? end : placeOf(end)
    const hit: Hit = {
      entity,
      tier,
      evidence,
      isSynthetic,
      start: offset + from,
      end: offset + to,
      line,
      column: from - lineStart + 1,
      isAllowed: false,
    }
    if (this.#marker !== undefined && isByHand(place)) {
      const allowance = allowanceOf(bytes, this.#marker, found, lineReach)
      hit.isAllowed = allowance !== undefined
      if (allowance?.hasReason === false) hit.isUnexplained = true
    }
    if (scope !== undefined) hit.scope = scope
    if (record !== undefined) hit.record = record
    if (place !== undefined) hit.place = place
    // Columns are compared by name, and specimens by nothing.
    if (scope === undefined && !isSynthetic && this.#options.digest !== undefined)
      hit.digest = this.#options.digest(entity, compact)
    if (this.#options.prints !== undefined) hit.print = printOf(compact)
    return hit
  }

  /** Counts a place that nobody asks for, of which there are enough to tell; whether it did. */
  counts(candidate: Pick<Candidate, 'tier' | 'isSynthetic' | 'compact'>, match: Match | undefined): boolean {
    const { tier, isSynthetic, compact } = candidate
    const { onHit, marker, mostPlaces = defaultPlaces } = this.#options
    if (match === undefined || onHit !== undefined || marker !== undefined) return false
    if (match.places.length < mostPlaces) return false
    if (isSynthetic) match.synthetic++
    else match.count++
    if (tier < match.tier) match.tier = tier
    match.prints?.add(printOf(compact))
    return true
  }

  /** Counts a hit, in `into` where that is its match. */
  add(hit: Hit, evidence: Evidence, into?: Match): Match {
    const isOwn = into?.entity === hit.entity
    const match = isOwn ? into : this.match(hit.entity, hit.tier, evidence, hit.scope, hit.place)
    if (hit.isSynthetic) match.synthetic++
    else match.count++
    if (hit.isAllowed) match.allowed++
    if (hit.tier < match.tier) match.tier = hit.tier
    if (hit.print !== undefined) match.prints?.add(hit.print)
    if (match.places.length < (this.#options.mostPlaces ?? defaultPlaces)) match.places.push(hit)
    this.#options.onHit?.(hit)
    if (hit.scope === undefined) this.#options.onText?.(hit)
    return match
  }

  match(entity: string, tier: Tier, evidence: Evidence, scope?: string, place?: string): Match {
    const key = keyOf(entity, scope, place)
    let match = this.#matches.get(key)
    if (match === undefined) {
      match = { entity, tier, evidence, count: 0, synthetic: 0, allowed: 0, places: [] }
      if (scope !== undefined) match.scope = scope
      if (place !== undefined) match.place = place
      if (this.#options.prints !== undefined) match.prints = this.#options.prints()
      this.#matches.set(key, match)
    }
    return match
  }

  /** What is known of a column once all its values were seen. */
  column(scope: string, place: string | undefined, values: number, rows: number): void {
    for (const match of this.#matches.values())
      if (match.scope === scope && match.place === place) {
        match.values = values
        match.rows ??= rows
      }
  }

  /** Tells scopes by other names; those that become one are added up. */
  rename(names: ReadonlyMap<string, string>): void {
    if (names.size === 0) return
    const before = [...this.#matches.values()]
    this.#matches.clear()
    const most = this.#options.mostPlaces ?? defaultPlaces
    for (const match of before) {
      const { entity, tier, evidence, scope = '', place } = match
      if (match.scope !== undefined) {
        match.scope = names.get(scope) ?? scope
        for (const hit of match.places) hit.scope = match.scope
      }
      const key = keyOf(entity, match.scope, place)
      const into = this.#matches.get(key)
      if (into === undefined) {
        this.#matches.set(key, match)
        continue
      }
      into.count += match.count
      into.synthetic += match.synthetic
      into.allowed += match.allowed
      if (tier < into.tier) [into.tier, into.evidence] = [tier, evidence]
      for (const print of match.prints ?? []) into.prints?.add(print)
      if (match.values !== undefined) into.values = (into.values ?? 0) + match.values
      if (match.rows !== undefined) into.rows = (into.rows ?? 0) + match.rows
      into.places.push(...match.places.slice(0, most - into.places.length))
    }
  }

  /** Sorted by scope, place and entity. */
  matches(): Match[] {
    return [...this.#matches].sort(([a], [b]) => (order(a) < order(b) ? -1 : 1)).map(([, match]) => match)
  }
}

/** Whether somebody writes comments there: in text and the sources of a notebook, not in what a program put out. */
const isByHand = (place?: string) => place === undefined || /^(cell \d+|text)$/.test(place)

const keyOf = (entity: string, scope = '', place = '') => `${entity}\n${scope}\n${place}`

const order = (key: string) => {
  const [entity, scope, place] = key.split('\n')
  return `${scope}\n${place}\n${entity}`
}

function countLines(bytes: Buffer, to: number, spot: Spot): void {
  for (let i = spot.linesFrom!; i < to; i++)
    if (bytes[i] === 0x0a) {
      spot.line++
      spot.lineStart = i + 1
    }
  spot.linesFrom = Math.max(spot.linesFrom!, to)
}
