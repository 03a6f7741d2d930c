import { type Finding, listText, plural, type Revision } from '@probity/core'
import type { Names } from '../tell/shown-names.ts'
import type { Accepted } from './baseline.ts'
import { Acceptance, type Change } from './change.ts'
import { columnFingerprint, fileOf, type Known, placeFingerprints } from './group.ts'

/** What entries accept, with the files that the globs of accepted kinds name. */
export async function acceptance(
  entries: readonly Accepted[],
  head: Revision,
  names: Known,
): Promise<Acceptance> {
  const matching = new Map<Accepted, ReadonlySet<string>>()
  for (const entry of entries)
    if (entry.fingerprint === undefined) matching.set(entry, new Set(await head.list([entry.path])))
  return new Acceptance(entries, matching, names)
}

/** Whether the day of an entry is over: it accepts nothing any more. */
export const isExpired = ({ expires }: Accepted) =>
  expires !== undefined && expires < new Date().toISOString().slice(0, 10)

/**
 * The entries that hold something or that the scan did not reach, as they are, and one for each finding that is not
 * accepted yet. A finding whose entry has expired gets no other one: somebody agreed to that day.
 *
 * @param expired what has expired. @param reached see there.
 */
export function updated(
  entries: readonly Accepted[],
  changes: readonly Change[],
  { used }: Acceptance,
  expired: Acceptance,
  reached: ReadonlySet<Accepted>,
  names: Names,
): Accepted[] {
  const more = changes.flatMap(({ group, standing, added = [] }): Accepted[] => {
    if (standing !== 'new') return []
    const { entity: rule } = group
    const path = names.text(fileOf(group))
    const fingerprints =
      group.scope === undefined
        ? Array.from(added, placeFingerprints(group, names))
        : [columnFingerprint(group, names)]
    return fingerprints
      .filter(fingerprint => !expired.holds(group, fingerprint))
      .map(fingerprint => ({ path, rule, fingerprint }))
  })
  const isKept = (entry: Accepted) => used.has(entry) || expired.used.has(entry) || !reached.has(entry)
  return [...entries.filter(isKept), ...more]
}

/**
 * What is to be done about the file of accepted findings: entries whose day is over, and entries that hold nothing
 * any more though the scan reached them.
 */
export function acceptanceFindings(
  entries: readonly Accepted[],
  { used }: Acceptance,
  reached: ReadonlySet<Accepted>,
  path: string,
  names: Names,
): Finding[] {
  const expired = entries.filter(isExpired)
  const stale = entries.filter(entry => !used.has(entry) && !isExpired(entry) && reached.has(entry))
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
