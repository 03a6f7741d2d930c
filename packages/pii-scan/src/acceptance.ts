import { type Finding, listText, plural, type Revision } from '@probity/core'
import type { Accepted } from './baseline.ts'
import { Acceptance, type Change } from './change.ts'
import { columnFingerprint, fileOf, type Known, placeFingerprints } from './group.ts'
import type { Names } from './shown-names.ts'

/** Which files the globs of accepted kinds name. What has expired holds nothing. */
export async function acceptance(
  entries: readonly Accepted[],
  head: Revision,
  names: Known,
): Promise<Acceptance> {
  const valid = entries.filter(entry => !isExpired(entry))
  const matching = new Map<Accepted, ReadonlySet<string>>()
  for (const entry of valid)
    if (entry.fingerprint === undefined) matching.set(entry, new Set(await head.list([entry.path])))
  return new Acceptance(valid, matching, names)
}

const isExpired = ({ expires }: Accepted) =>
  expires !== undefined && expires < new Date().toISOString().slice(0, 10)

/** The entries that still hold something, and one for each finding that is not accepted yet. */
export function updated(
  entries: readonly Accepted[],
  changes: readonly Change[],
  { used }: Acceptance,
  names: Names,
): Accepted[] {
  const added = changes.flatMap(({ group, standing, places }): Accepted[] => {
    if (standing !== 'new') return []
    const { entity: rule } = group
    const path = names.text(fileOf(group))
    if (group.scope !== undefined) return [{ path, rule, fingerprint: columnFingerprint(group, names) }]
    const fingerprints = placeFingerprints(group, names)
    return places.map(place => ({ path, rule, fingerprint: fingerprints[group.places.indexOf(place)]! }))
  })
  return [...entries.filter(entry => used.has(entry)), ...added]
}

/**
 * What is to be done about the file of accepted findings: entries whose day is over, and entries that hold nothing
 * any more among the files that were scanned.
 */
export function acceptanceFindings(
  entries: readonly Accepted[],
  { used }: Acceptance,
  isScanned: (path: string) => boolean,
  path: string,
  names: Names,
): Finding[] {
  const expired = entries.filter(isExpired)
  const stale = entries.filter(entry => !used.has(entry) && !isExpired(entry) && isScanned(entry.path))
  const findings: Finding[] = []
  if (expired.length > 0)
    findings.push({
      rule: 'expired-acceptance',
      level: 'warning',
      path,
      message: `The day of ${plural(expired.length, 'accepted finding')} is over: ${listText(
        expired.map(entry => entryText(entry, names)),
        5,
      )}.`,
      fix: 'remove the personal data, or agree on a later day',
    })
  if (stale.length > 0)
    findings.push({
      rule: 'stale-acceptance',
      level: 'note',
      path,
      message: `${plural(stale.length, 'accepted finding')} no longer there: ${listText(
        stale.map(entry => entryText(entry, names)),
        5,
      )}.`,
      fix: 'drop them with `probity pii-scan --update-baseline`',
    })
  return findings
}

function entryText({ rule, path, expires }: Accepted, names: Names): string {
  return `${rule} in ${names.text(path)}${expires === undefined ? '' : ` (${expires})`}`
}
