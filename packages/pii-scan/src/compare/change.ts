import { partsOf } from '../scan/member.ts'
import type { Accepted } from './baseline.ts'
import {
  columnFingerprint,
  fileOf,
  type Group,
  type Known,
  others,
  type Place,
  placeFingerprints,
} from './group.ts'
import { isFuller } from './growth.ts'

/**
 * How a group stands against the base and the accepted findings. `synthetic`: nothing but specimens and what a
 * comment allows. `removed`: in the base alone.
 */
export type Standing = 'new' | 'known' | 'renamed' | 'accepted' | 'synthetic' | 'removed'

/** A group, held against the same file in the base. */
export interface Change {
  group: Group
  standing: Standing
  /** The places that are new; of a column that is new all that are known of it. */
  places: Place[]
  /** How many are new: places of text, values of a column. */
  count: number
  /** What the base holds of it is not known: its data are kept elsewhere, or cannot be read. */
  isUnknownInBase?: true
  /** The same column or text in the base; under its old name where the column was renamed. */
  before?: Group
  /** Of text: values of the base that stand there no more. */
  gone?: string[]
  renamedFrom?: string
  /** The file that a column came from, where it is another one. */
  movedFrom?: string
}

/** Accepted findings, and which of them held anything. */
export class Acceptance {
  readonly used = new Set<Accepted>()
  readonly names: Known
  readonly isEmpty: boolean
  readonly #byFingerprint = new Map<string, Accepted>()
  readonly #kinds: { entry: Accepted; paths: ReadonlySet<string> }[] = []

  /** @param matching the files that the glob of an entry without fingerprint names. */
  constructor(
    entries: readonly Accepted[],
    matching: ReadonlyMap<Accepted, ReadonlySet<string>>,
    names: Known,
  ) {
    this.names = names
    this.isEmpty = entries.length === 0
    for (const entry of entries) {
      if (entry.fingerprint !== undefined) this.#byFingerprint.set(entry.fingerprint, entry)
      else this.#kinds.push({ entry, paths: matching.get(entry) ?? new Set() })
    }
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
      group.scope === undefined ? textChange(group, old, accepted) : columnChange(group, old, accepted)
    return old === undefined ? change : { ...change, before: old }
  })
  const removed = [...before.values()].map(group => ({
    group: { ...group, count: 0, found: 0 },
    standing: 'removed' as const,
    places: [],
    count: 0,
    before: group,
    gone: group.places.map(({ digest }) => digest),
  }))
  return [...changes, ...removed]
}

/** Lines that moved from one file into another are not new: takes such places out of the changes. */
export function joinMoved(changes: readonly Change[]): void {
  const gone = new Map<string, number>()
  for (const { group, gone: digests = [] } of changes)
    for (const digest of digests)
      gone.set(`${group.entity} ${digest}`, (gone.get(`${group.entity} ${digest}`) ?? 0) + 1)
  for (const change of changes) {
    const { group, standing, places } = change
    if (standing !== 'new' || group.scope !== undefined) continue
    change.places = places.filter(({ digest }) => {
      const left = gone.get(`${group.entity} ${digest}`) ?? 0
      if (left > 0) gone.set(`${group.entity} ${digest}`, left - 1)
      return left === 0
    })
    change.count -= places.length - change.places.length
    if (change.count === 0) change.standing = 'known'
  }
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

function textChange(group: Group, before: Group | undefined, accepted: Acceptance): Change {
  if (group.count === 0) return { group, standing: 'synthetic', places: [], count: 0 }
  const left = new Map<string, number>()
  for (const { digest } of before?.places ?? []) left.set(digest, (left.get(digest) ?? 0) + 1)
  let isKnown = false
  const fingerprints = accepted.isEmpty ? undefined : placeFingerprints(group, accepted.names)
  const places = group.places.filter((place, i) => {
    if (fingerprints !== undefined && accepted.holds(group, fingerprints[i]!)) return false
    const same = left.get(place.digest) ?? 0
    if (before === undefined || same === 0) return true
    left.set(place.digest, same - 1)
    isKnown = true
    return false
  })
  // Of a text with more places than are compared, the rest is compared by its number.
  const beyond = (of: Group | undefined) => (of === undefined ? 0 : of.count - of.places.length)
  const uncompared = Math.max(0, beyond(group) - beyond(before))
  const count = places.length + uncompared
  const gone = [...left].flatMap(([digest, times]) => new Array<string>(times).fill(digest))
  return { group, standing: count > 0 ? 'new' : isKnown ? 'known' : 'accepted', places, count, gone }
}
