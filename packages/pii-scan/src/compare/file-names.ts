import type { BaseRevision, Revision } from '@probity/core'
import { partsOf } from '../scan/member.ts'
import { type Search, scanOne } from '../scan/scanner.ts'
import { addShape, shapeOf } from '../scan/shape.ts'
import type { Selection } from '../selection.ts'
import type { NameValue } from '../tell/name-values.ts'
import type { Names } from '../tell/shown-names.ts'
import { type Acceptance, type Change, changesOf, joinMoved } from './change.ts'
import { type Group, placesOf } from './group.ts'
import { MarkList } from './marks.ts'

/** What names are held against. */
interface Against {
  head: Revision
  base: BaseRevision | undefined
  accepted: Acceptance
  names: Names
  search: Search
}

/**
 * Personal data in the names of the files that are scanned, of their folders and of the files within archives, held
 * against the names of the base. Each file and each folder is told once, where its own name holds a value.
 *
 * @param looked all files of the head, also within archives, read or not.
 */
export async function nameChanges(
  { targets, deleted }: Selection,
  looked: readonly { path: string }[],
  against: Against,
): Promise<Change[]> {
  const { head, base, accepted, names } = against
  const renamed = targets.flatMap(({ path, from = path }) => (from === path ? [] : from))
  const now = groupsByPath(
    targets.map(({ path }) => path),
    names,
  )
  const before = groupsByPath([...deleted, ...renamed], names)
  const isInBase = isIn(base === undefined || now.size === 0 ? [] : await base.list(['**']))
  const isInHead = isIn(before.size === 0 ? [] : await head.list(['**']))
  const changes = [
    ...[...now].flatMap(([path, groups]) => changesOf(groups, isInBase(path) ? groups : undefined, accepted)),
    ...[...before].flatMap(([path, groups]) => (isInHead(path) ? [] : changesOf([], groups, accepted))),
  ]
  joinMoved(changes)
  return [...changes, ...(await memberChanges(targets, looked, against))]
}

async function memberChanges(
  targets: Selection['targets'],
  looked: readonly { path: string }[],
  { base, accepted, names, search }: Against,
): Promise<Change[]> {
  const changes: Change[] = []
  const members = membersOf(looked)
  for (const { path, from } of targets) {
    const groups = groupsOfMembers(path, members.get(path) ?? [], names)
    if (groups.length === 0) continue
    // The survey keeps no names of the base.
    const old = base === undefined || from === undefined ? undefined : await scanOne(base, from, path, search)
    const before = old && membersOf([...old.read, ...old.unread]).get(path)
    changes.push(...changesOf(groups, before && groupsOfMembers(path, before, names), accepted))
  }
  return changes
}

/** By archive, the paths of the files within. */
function membersOf(looked: readonly { path: string }[]): Map<string, string[]> {
  const members = new Map<string, string[]>()
  for (const { path } of looked) {
    const [file, inner] = partsOf(path)
    if (inner === undefined) continue
    const known = members.get(file)
    if (known === undefined) members.set(file, [inner])
    else known.push(inner)
  }
  return members
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
    for (const part of names.parts(file))
      if (part.values.length > 0 && !found.has(part.path))
        found.set(part.path, groupsOf(part.path, part.path === file ? 'file' : 'folder', [part], names))
    // Those that are told alike are numbered in the order of their paths, whatever is told of them first.
    names.path(file)
  }
  return found
}

/** Of an archive, one group for each entity. */
function groupsOfMembers(path: string, members: readonly string[], names: Names): Group[] {
  const parts = new Map(members.flatMap(member => names.parts(member)).map(part => [part.path, part]))
  return groupsOf(path, 'members', [...parts.values()], names)
}

function groupsOf(
  path: string,
  nameOf: Group['nameOf'],
  parts: readonly { name: string; values: readonly NameValue[] }[],
  names: Names,
): Group[] {
  const groups = new Map<string, Group>()
  const lists = new Map<Group, MarkList>()
  for (const { name, values } of parts) {
    const bytes = Buffer.from(name)
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
          takesComments: false,
          count: 0,
          synthetic: 0,
          shapes: {},
          places: [],
          allowed: [],
        }
        groups.set(entity, group)
        lists.set(group, new MarkList(false))
      }
      const shape = shapeOf(recognizer, bytes, start, end)
      if (shape !== undefined) addShape(group.shapes, shape)
      if (tier < group.tier) group.tier = tier
      group.count++
      lists.get(group)!.add({ line: 0, digest: names.digest(value) })
    }
  }
  return [...lists].map(([group, list]) => ({ ...group, ...placesOf(list) }))
}
