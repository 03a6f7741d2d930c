import type { BaseRevision, Revision } from '@probity/core'
import { type Acceptance, type Change, changesOf, joinMoved } from './change.ts'
import type { Group } from './group.ts'
import type { NameValue } from './name-values.ts'
import type { Selection } from './selection.ts'
import { addShape, shapeOf } from './shape.ts'
import type { Names } from './shown-names.ts'

/**
 * Personal data in the names of the files that are scanned and of their folders, held against the names of the base.
 * Each file and each folder is told once, where its own name holds a value.
 */
export async function nameChanges(
  { targets, deleted }: Selection,
  head: Revision,
  base: BaseRevision | undefined,
  accepted: Acceptance,
  names: Names,
): Promise<Change[]> {
  const now = groupsByPath(
    targets.map(({ path }) => path),
    names,
  )
  const before = groupsByPath(
    [...deleted, ...targets.flatMap(({ path, from = path }) => (from === path ? [] : from))],
    names,
  )
  if (now.size + before.size === 0) return []
  const isInBase = base === undefined ? () => false : isIn(await base.list(['**']))
  const isInHead = isIn(before.size === 0 ? [] : await head.list(['**']))
  const changes = [
    ...[...now].flatMap(([path, groups]) => changesOf(groups, isInBase(path) ? groups : undefined, accepted)),
    ...[...before].flatMap(([path, groups]) => (isInHead(path) ? [] : changesOf([], groups, accepted))),
  ]
  joinMoved(changes)
  return changes
}

/** Whether there is a file or a folder of a path. */
function isIn(files: readonly string[]): (path: string) => boolean {
  const all = new Set(files)
  for (const file of files)
    for (let end = file.indexOf('/'); end >= 0; end = file.indexOf('/', end + 1)) all.add(file.slice(0, end))
  return path => all.has(path)
}

/** Of each file and folder whose own name holds values: one group for each entity. */
function groupsByPath(paths: readonly string[], names: Names): Map<string, Group[]> {
  const found = new Map<string, Group[]>()
  for (const file of paths) {
    for (const { name, path, values } of names.partsOf(file))
      if (values.length > 0 && !found.has(path))
        found.set(path, groupsOf(path, path === file ? 'file' : 'folder', Buffer.from(name), values, names))
    // Those that are told alike are numbered in the order of their paths, whatever is told of them first.
    names.path(file)
  }
  return found
}

function groupsOf(
  path: string,
  nameOf: 'file' | 'folder',
  name: Buffer,
  values: readonly NameValue[],
  names: Names,
): Group[] {
  const groups = new Map<string, Group>()
  for (const value of values) {
    const { recognizer, tier, evidence, start, end } = value
    const { entity } = recognizer
    let group = groups.get(entity)
    if (group === undefined) {
      group = {
        path,
        nameOf,
        entity,
        tier,
        evidence: { kind: evidence },
        isAttribute: false,
        hasLines: false,
        count: 0,
        synthetic: 0,
        shapes: {},
        places: [],
        allowed: [],
      }
      groups.set(entity, group)
    }
    const shape = shapeOf(recognizer, name, start, end)
    if (shape !== undefined) addShape(group.shapes, shape)
    if (tier < group.tier) group.tier = tier
    group.count++
    group.places.push({ line: 0, digest: names.digest(value), lineDigest: nameOf })
  }
  return [...groups.values()]
}
