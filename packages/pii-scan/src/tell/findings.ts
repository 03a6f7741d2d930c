import { type Finding, listText } from '@probity/core'
import type { Change } from '../compare/change.ts'
import { keyOf } from '../compare/finding-key.ts'
import { fingerprint } from '../compare/fingerprint.ts'
import type { Place } from '../compare/marks.ts'
import type { Limits } from '../limits.ts'
import { counts } from './claims.ts'
import { amountText, evidenceText, fileText, formText, type Telling, titleOf, whereText } from './telling.ts'

/**
 * One finding for each group that is new, and for each that a failing limit counts: an error where the limit fails, a
 * warning where it does not. A sensitive attribute, which fairness data hold for good reason, is none by itself.
 */
export function findingsOf(
  changes: readonly Change[],
  failing: readonly Limits['counts'][number][],
  telling: Telling,
): Finding[] {
  return changes.flatMap(change => {
    const isError = failing.some(({ counted }) => counts(counted, change, telling))
    const { group, count, places } = change
    const isNew = change.standing === 'new'
    if (!isError && (!isNew || group.isAttribute)) return allowedOf(change, telling)
    const where = whereText(isNew ? change : { ...change, places: group.places }, telling)
    const line = (isNew ? places : group.places)[0]?.line
    return [
      {
        rule: group.entity,
        level: isError ? 'error' : 'warning',
        path: fileText(group, telling),
        ...(group.hasLines && line !== undefined ? { line } : {}),
        message: `${titleOf(group, telling)}${where === '' ? '' : ` in ${where}`}: ${amountText(group, isNew ? count : group.count)}${formText(group)}; ${evidenceText(group)}.`,
        fix: fixOf(change),
        // That of its claim: a waiver of the one accepts the other.
        fingerprint: keyOf(change, telling.names),
      },
      ...allowedOf(change, telling),
    ]
  })
}

/** What a comment allows is told where it stands: whoever reviews the change reviews the comment as well. */
function allowedOf({ group }: Change, telling: Telling): Finding[] {
  const [first] = group.allowed
  if (first === undefined) return []
  const linesOf = (places: readonly Place[]) => {
    const lines = [...new Set(places.map(({ line }) => String(line)))]
    return group.hasLines ? ` on ${lines.length === 1 ? 'line' : 'lines'} ${listText(lines, 5)}` : ''
  }
  const bare = group.allowed.filter(({ isUnexplained }) => isUnexplained)
  const isAll = bare.length === group.allowed.length
  const unexplained = bare.length === 0 ? '' : ` No reason is given${isAll ? '' : linesOf(bare)}.`
  return [
    {
      rule: 'allowed-by-comment',
      level: 'note',
      path: fileText(group, telling),
      ...(group.hasLines ? { line: first.line } : {}),
      message: `${titleOf(group, telling)} allowed by a comment${linesOf(group.allowed)}.${unexplained}`,
      fix: bare.length === 0 ? '' : 'say why behind `probity: allow`',
      fingerprint: fingerprint('allowed-by-comment', telling.names.known(group.path), group.entity),
    },
  ]
}

function fixOf({ group, places }: Change): string {
  if (group.nameOf !== undefined)
    return `rename ${group.nameOf === 'members' ? 'them' : `the ${group.nameOf}`}; a later commit does not take the name out of the history`
  if (group.isAttribute) return 'drop it, unless it is there to measure fairness'
  if (places.some(({ place }) => place?.includes('output')))
    return 'clear the output before the commit, as `nbstripout` does'
  if (group.scope !== undefined)
    return 'drop it, or keep a keyed hash; what must stay is accepted by `probity pii-scan --update-baseline`'
  return `put a synthetic value in its place; what must stay is accepted by ${group.takesComments ? 'a comment on its line, `probity: allow` and why' : '`probity pii-scan --update-baseline`'}`
}
