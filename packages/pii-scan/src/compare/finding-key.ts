import type { Names } from '../tell/shown-names.ts'
import type { Change } from './change.ts'
import { fingerprint } from './fingerprint.ts'
import { indexesOf, tagAt, tagText } from './marks.ts'

/**
 * What a finding and the claim on it are known by from run to run, whatever else is found: a waiver accepts this file
 * and this column, or in a text these values, and no others. Of a value in a name it holds 16 bits of a keyed digest.
 *
 * @example keyOf(change, names) // 'found/data/train.csv/column contact/EMAIL_ADDRESS'
 * @example keyOf(change, names) // 'found/patients/<US_SSN 3f2a>.json/file name/US_SSN'
 * @example keyOf(change, names) // 'found/README.md/v1:melqytdx7i7hdq2yjfly/EMAIL_ADDRESS'
 */
export function keyOf({ group, standing, added, count }: Change, names: Names): string {
  const { path, entity, scope, nameOf, marks } = group
  const isNew = standing === 'new'
  let what: string
  if (scope !== undefined) what = `column ${names.keyed(scope)}`
  else if (nameOf === 'file' || nameOf === 'folder') what = `${nameOf} name`
  else {
    const told = isNew ? added! : indexesOf(marks!)
    const tags = Uint16Array.from(told, i => tagAt(marks!, i)).sort()
    what = fingerprint(entity, names.known(path), `values ${Array.from(tags, tagText).join(' ')}`, {
      ordinal: isNew ? count : group.count,
    })
  }
  return `found/${names.keyedPath(path)}/${what}/${entity}`
}
