import { type Claim, type Coverage, countText, type Finding, plural } from '@probity/core'
import type { Change, Standing } from '../compare/change.ts'
import type { Unread } from '../scan/contents.ts'
import { partsOf } from '../scan/member.ts'
import { isCertain } from './claims.ts'
import type { Names } from './shown-names.ts'
import { fileText, plainColumnText, type Telling, titleOf, whereText } from './telling.ts'

/** The scan in one line. */
export function headlineOf(changes: readonly Change[], claims: readonly Claim[], telling: Telling): string {
  const [first, ...others] = changes.filter(isCertain)
  if (first !== undefined) {
    const { group } = first
    const column = group.scope === undefined ? '' : `, ${plainColumnText(telling.names.column(group.scope))}`
    const where = group.nameOf === undefined ? column : `, ${whereText(first, telling)}`
    const rest = others.length > 0 ? `, and ${countText(others.length)} more` : ''
    return `${titleOf(group, telling)} in ${fileText(group, telling)}${where}${rest}`
  }
  const open = claims.find(({ verdict }) => verdict !== 'pass')
  if (open !== undefined) return `${open.title}: ${open.reason}`
  const uncertain = changes.filter(({ standing, group }) => standing === 'new' && !group.isAttribute).length
  if (uncertain > 0) return `${plural(uncertain, 'new finding')} that only a name tells; none that blocks`
  return 'no new personal data'
}

/** What a reader must know besides. */
export function notesOf(changes: readonly Change[]): string[] {
  const of = (standing: Standing) => changes.filter(change => change.standing === standing)
  const attributes = of('new').filter(({ group }) => group.isAttribute).length
  const known = of('known').length
  const accepted = of('accepted').length
  return [
    ...(attributes === 0
      ? []
      : [
          `${plural(attributes, 'new column')} of sensitive attributes: right where fairness is measured by them, too much elsewhere.`,
        ]),
    ...(known === 0 ? [] : [`${plural(known, 'finding')} of the changed files: in the base already.`]),
    ...(accepted === 0 ? [] : [`${plural(accepted, 'finding')}: accepted.`]),
  ]
}

/** As it may be told: the reason may name the file, or another. `file` is the archive where it is in one. */
export function toldOf({ path, reason, why }: Unread, names: Names): Unread & { file: string } {
  const told = names.path(path)
  const file = names.path(partsOf(path)[0])
  return { path: told, file, reason: names.text(reason.replaceAll(path, told)), why }
}

/** A file that is here and cannot be read. */
export function unreadFinding({ file, reason }: ReturnType<typeof toldOf>): Finding {
  return {
    rule: 'not-scanned',
    level: 'error',
    path: file,
    message: `Could not be scanned: ${reason}.`,
    fix: 'repair it, or leave it out with `exclude`',
  }
}

/** What was not read: each file, but binary ones by their extension. */
export function skippedOf(unread: readonly Unread[]): Coverage['skipped'] {
  const binaries = new Map<string, { path: string; reason: string; count: number }>()
  for (const { path, reason, why } of unread) {
    if (why !== 'binary') continue
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0].toLowerCase() ?? ''
    const key = `${extension} ${reason}`
    const known = binaries.get(key)
    if (known === undefined) binaries.set(key, { path: `*${extension}`, reason, count: 1 })
    else known.count++
  }
  return [
    ...unread.filter(({ why }) => why !== 'binary').map(({ path, reason }) => ({ path, reason })),
    ...[...binaries]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { path, reason, count }]) => ({
        path,
        reason: reason === 'binary' ? plural(count, 'binary file') : `${plural(count, 'file')} ${reason}`,
      })),
  ]
}
