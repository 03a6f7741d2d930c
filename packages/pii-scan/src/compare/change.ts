import { partsOf } from '../scan/member.ts'
import type { Accepted } from './baseline.ts'
import {
  columnFingerprint,
  fileOf,
  type Group,
  type Known,
  others,
  placeFingerprints,
  toldOf,
} from './group.ts'
import { isFuller } from './growth.ts'
import { countOf, indexesOf, type Marks, type Place, valueAt, valuesOf } from './marks.ts'
import { Multiset } from './multiset.ts'

/**
 * How a group stands against the base and the accepted findings. `synthetic`: nothing but specimens and what a
 * comment allows. `removed`: in the base alone.
 */
export type Standing = 'new' | 'known' | 'renamed' | 'accepted' | 'synthetic' | 'removed'

/** A group, held against the same file in the base. */
export interface Change {
  group: Group
  standing: Standing
  /** The first of the places that are new; of a column that is new all that are known of it. */
  places: Place[]
  /** Of text: which marks of the group are new. */
  added?: Uint32Array
  /** How many are new: places of text, values of a column. */
  count: number
  /** What the base holds of it is not known: its data are kept elsewhere, or cannot be read. */
  isUnknownInBase?: true
  /** The same column or text in the base; under its old name where the column was renamed. */
  before?: Group
  /** Of text: values of the base that stand there no more, as `valueAt` tells them. */
  gone?: Float64Array
  renamedFrom?: string
  /** The file that a column came from, where it is another one. */
  movedFrom?: string
}

/** Accepted findings, and which of them held anything. */
export class Acceptance {
  readonly used = new Set<Accepted>()
  readonly names: Known
  readonly #byFingerprint = new Map<string, Accepted>()
  readonly #rules: ReadonlySet<string>
  readonly #kinds: { entry: Accepted; paths: ReadonlySet<string> }[] = []

  /** @param matching the files that the glob of an entry without fingerprint names. */
  constructor(
    entries: readonly Accepted[],
    matching: ReadonlyMap<Accepted, ReadonlySet<string>>,
    names: Known,
  ) {
    this.names = names
    this.#rules = new Set(entries.map(({ rule }) => rule))
    for (const entry of entries) {
      if (entry.fingerprint !== undefined) this.#byFingerprint.set(entry.fingerprint, entry)
      else this.#kinds.push({ entry, paths: matching.get(entry) ?? new Set() })
    }
  }

  /** Whether it can hold anything of an entity. */
  isAbout(entity: string): boolean {
    return this.#rules.has(entity)
  }

  holds(group: Group, fingerprint: string): boolean {
    const exact = this.#byFingerprint.get(fingerprint)
    const file = fileOf(group)
    const isNamed = (paths: ReadonlySet<string>) =>
      paths.has(file) || (group.nameOf === 'folder' && [...paths].some(path => path.startsWith(`${file}/`)))
    const entry =
      exact?.rule === group.entity
        ? exact
        : this.#kinds.find(
            ({ entry: { rule, column }, paths }) =>
              rule === group.entity && (column === undefined || column === group.scope) && isNamed(paths),
          )?.entry
    if (entry !== undefined) this.used.add(entry)
    return entry !== undefined
  }
}

/**
 * Holds the groups of a file against those of its base version. Text is compared place by place, by value: a place
 * that moved is known. Columns are compared by name.
 *
 * @param base undefined where there is no base version: all is new.
 */
export function changesOf(
  head: readonly Group[],
  base: readonly Group[] | undefined,
  accepted: Acceptance,
): Change[] {
  const key = ({ entity, scope, path }: Group) => `${entity}\n${scope ?? ''}\n${partsOf(path)[1] ?? ''}`
  const before = new Map((base ?? []).filter(group => group.count > 0).map(group => [key(group), group]))
  const changes = head.map(group => {
    const old = before.get(key(group))
    before.delete(key(group))
    const change =
      group.marks === undefined
        ? columnChange(group, old, accepted)
        : textChange(group, group.marks, old, accepted)
    return old === undefined ? change : { ...change, before: old }
  })
  const removed = [...before.values()].map(group => ({
    group: { ...group, count: 0, found: 0 },
    standing: 'removed' as const,
    places: [],
    count: 0,
    before: group,
    ...(group.marks !== undefined && { gone: valuesOf(group.marks) }),
  }))
  return [...changes, ...removed]
}

/** Lines that moved from one file into another are not new: takes such places out of the changes. */
export function joinMoved(changes: readonly Change[]): void {
  const byEntity = Map.groupBy(changes, ({ group }) => group.entity)
  for (const alike of byEntity.values()) {
    const added = alike.filter(({ standing, added }) => standing === 'new' && added !== undefined)
    if (added.length === 0) continue
    const gone = new Multiset(joined(alike.flatMap(({ gone }) => gone ?? [])))
    for (const change of added) {
      const marks = change.group.marks!
      const left = change.added!.filter(i => !gone.take(valueAt(marks, i)))
      change.count -= change.added!.length - left.length
      change.added = left
      change.places = toldOf(marks, left)
      if (change.count === 0) change.standing = 'known'
    }
  }
}

function joined(lists: readonly Float64Array[]): Float64Array {
  const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const list of lists) {
    all.set(list, end)
    end += list.length
  }
  return all
}

function columnChange(group: Group, before: Group | undefined, accepted: Acceptance): Change {
  const isAccepted = accepted.holds(group, columnFingerprint(group, accepted.names))
  if (group.count === 0) return { group, standing: 'synthetic', places: [], count: 0 }
  if (isAccepted) return { group, standing: 'accepted', places: [], count: 0 }
  if (before === undefined) return { group, standing: 'new', places: group.places, count: group.count }
  // Of paths that are not told apart some are new where there are more.
  const more = group.count - before.count
  const isMore = group.scope === others ? more > 0 : isFuller(group, before)
  return isMore
    ? { group, standing: 'new', places: group.places, count: more }
    : { group, standing: 'known', places: [], count: 0 }
}

function textChange(group: Group, marks: Marks, before: Group | undefined, accepted: Acceptance): Change {
  if (group.count === 0) return { group, standing: 'synthetic', places: [], count: 0 }
  const left = before?.marks && new Multiset(valuesOf(before.marks))
  const known = countOf(marks)
  const fingerprintOf = accepted.isAbout(group.entity) ? placeFingerprints(group, accepted.names) : undefined
  let isKnown = false
  const added = indexesOf(marks).filter(i => {
    if (fingerprintOf !== undefined && accepted.holds(group, fingerprintOf(i))) return false
    if (left?.take(valueAt(marks, i)) !== true) return true
    isKnown = true
    return false
  })
  // Where nothing is compared the first ones alone have marks.
  const count = added.length + group.count - known
  return {
    group,
    standing: count > 0 ? 'new' : isKnown ? 'known' : 'accepted',
    places: toldOf(marks, added),
    added,
    count,
    ...(left !== undefined && { gone: left.left() }),
  }
}
