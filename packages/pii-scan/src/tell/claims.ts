import { type Claim, isSmall, judgePoint, type Limit, listText, plural } from '@probity/core'
import type { Change } from '../compare/change.ts'
import { keyOf } from '../compare/finding-key.ts'
import type { Counted, Limits } from '../limits.ts'
import type { Unread } from '../scan/contents.ts'
import { isGrave } from './severity.ts'
import {
  amountOf,
  amountText,
  evidenceText,
  fileText,
  formText,
  type Telling,
  titleOf,
  whereText,
} from './telling.ts'

/**
 * New findings that have a claim of their own, by which a waiver accepts each; the rest is counted in one more. Whoever
 * shows them shows the first few.
 */
const mostClaims = 1000

/** Whether a change counts against `new`: found by form, or by a check with something that speaks for it. */
export function isCertain({ group, standing }: Change): boolean {
  return standing === 'new' && group.tier !== 'C' && !group.isAttribute
}

/** Whether a limit counts a change. All but `new` also count what the base had; none what is accepted. */
export function counts(counted: Counted, change: Change, { entities }: Telling): boolean {
  const { group, standing } = change
  if (counted.of === 'new') return isCertain(change)
  if (standing !== 'new' && standing !== 'known' && standing !== 'renamed') return false
  const categories = entities.get(group.entity)?.categories ?? []
  switch (counted.of) {
    case 'high':
      return !group.isAttribute && isGrave(categories)
    case 'entity':
      return group.entity === counted.entity
    case 'category':
      return categories.includes(counted.category)
  }
}

/** One claim a limit; where no new finding is let through, one for each of these. */
export function countClaims(
  changes: readonly Change[],
  limits: Limits['counts'],
  hasBase: boolean,
  telling: Telling,
): Claim[] {
  return limits.flatMap(({ name, counted, most }) => {
    const found = changes.filter(change => counts(counted, change, telling))
    if (counted.of === 'new' && most === 0 && found.length > 0)
      return [
        ...found.slice(0, mostClaims).map(change => newClaim(change, hasBase, telling)),
        ...(found.length > mostClaims ? [total(name, found.slice(mostClaims), most, telling)] : []),
      ]
    return [total(name, found, most, telling)]
  })
}

const plain: Pick<Claim, 'judge' | 'interval' | 'change' | 'groups' | 'leftOut'> = {
  judge: 'point',
  interval: null,
  change: null,
  groups: [],
  leftOut: [],
}

function newClaim(change: Change, hasBase: boolean, telling: Telling): Claim {
  const { group, count } = change
  const file = fileText(group, telling)
  const where = whereText(change, telling)
  return {
    ...plain,
    id: keyOf(change, telling.names),
    metric: 'new_personal_data',
    title: `${titleOf(group, telling)}, new in \`${file}\`${where === '' ? '' : ` ${where}`}`,
    slice: {},
    verdict: 'fail',
    limit: { kind: 'max', value: 0 },
    value: group.scope === undefined ? count : amountOf(group),
    // Few values of a column are few people; a place in a text is a place.
    n: group.scope === undefined ? 0 : amountOf(group),
    baseline: hasBase ? baselineOf(change) : null,
    reason: `${amountText(group, count)}${formText(group)}; ${evidenceText(group)}.${change.isUnknownInBase ? ' What the base held is not in git or cannot be read: all of it counts as new.' : ''}`,
  }
}

/** What the base had of a column; not told where that is not known, or fewer than ten rows. */
function baselineOf({ group, before, isUnknownInBase }: Change): number | null {
  if (isUnknownInBase) return null
  if (group.scope === undefined || before === undefined) return 0
  const amount = amountOf(before)
  return isSmall(amount) ? null : amount
}

const titles: Readonly<Record<string, string>> = {
  new: 'new personal data',
  high: 'personal data of high severity',
}

function total(name: string, found: readonly Change[], most: number, telling: Telling): Claim {
  const limit: Limit = { kind: 'max', value: most }
  const told = found.map(change => {
    const where = whereText(change, telling)
    return `${titleOf(change.group, telling)} in \`${fileText(change.group, telling)}\`${where === '' ? '' : ` ${where}`}`
  })
  return {
    ...plain,
    id: `${name}/max`,
    metric: `${name}_findings`,
    title: titles[name] ?? `findings of ${telling.entities.get(name)?.title ?? name}`,
    slice: {},
    verdict: judgePoint(found.length, limit),
    limit,
    value: found.length,
    n: 0,
    baseline: null,
    reason: told.length === 0 ? 'None was found.' : `${listText(told, 3)}.`,
  }
}

/** What could not be read leaves the verdict open; nothing where all was. */
export function unreadClaims(unread: readonly Unread[]): Claim[] {
  const open = unread.filter(({ why }) => why !== 'binary')
  if (open.length === 0) return []
  const damaged = open.filter(({ why }) => why === 'unreadable')
  const told = (damaged.length > 0 ? damaged : open).map(({ path, reason }) => `${path}: ${reason}`)
  return [
    {
      ...plain,
      id: 'unread/max',
      metric: 'unread_files',
      title: 'files that could not be read',
      slice: {},
      verdict: damaged.length > 0 ? 'not-computable' : 'inconclusive',
      limit: { kind: 'max', value: 0 },
      value: open.length,
      n: 0,
      baseline: null,
      reason: `${plural(open.length, 'file')} could not be scanned: ${listText(told, 3)}.`,
      remedy:
        damaged.length > 0
          ? 'repair them, or leave them out with `exclude`'
          : 'check out with `lfs: true`, run `dvc pull` before this step, or leave them out with `exclude`',
    },
  ]
}
