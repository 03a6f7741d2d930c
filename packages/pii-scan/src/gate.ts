import {
  type Claim,
  type Context,
  countText,
  digestOf,
  type Finding,
  type Gate,
  type GateResult,
  listText,
  plural,
  type Revision,
  version,
  worst,
} from '@probity/core'
import { type Accepted, baselineText, readBaseline } from './baseline.ts'
import { Acceptance, type Change, type Standing } from './change.ts'
import { countClaims, counts, isCertain, unreadClaims } from './claims.ts'
import type { Unread } from './contents.ts'
import { customRecognizers } from './custom.ts'
import { entitiesOf } from './entity.ts'
import { dataExhibit } from './exhibits.ts'
import { findingsOf } from './findings.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { columnFingerprint, type Group, placeFingerprints } from './group.ts'
import { limitsOf } from './limits.ts'
import { peopleOf } from './people.ts'
import { recognizers as builtIn, columnRules } from './recognizers/index.ts'
import type { Hit } from './scan.ts'
import { schema } from './schema.ts'
import { select } from './selection.ts'
import { shownNames } from './shown-names.ts'
import { survey } from './survey.ts'
import { fileOf, pathText, type Telling, titleOf } from './telling.ts'

export const gate: Gate<PiiScanSettings> = { name: 'pii-scan', schema, validate, run }

/**
 * Scans what a change touches (without a base all files) for personal data, and holds the findings that are new
 * against the limits. No value that it finds is part of the result.
 */
async function run(settings: PiiScanSettings, context: Context): Promise<GateResult> {
  const { head, signal, asked, leave } = context
  const own = customRecognizers(settings.recognizers ?? {}, builtIn)
  const recognizers = own.length === 0 ? builtIn : [...own, ...builtIn]
  const search = { recognizers, columnRules, signal }
  const entities = entitiesOf(recognizers, columnRules)
  const limits = limitsOf(settings, entities)
  const isUpdate = asked?.has('update-baseline') ?? false
  const base = isUpdate ? undefined : await context.base?.()
  const entries = await readBaseline(base ?? head, settings.baseline)
  const accepted = await acceptance(entries, head)
  const selection = await select(settings, head, base)
  context.log.info(`pii-scan: ${plural(selection.targets.length, 'file')}`)

  const matches = asked?.get('matches') === undefined ? undefined : ([] as string[])
  const found = await survey(selection, head, base, accepted, {
    ...search,
    ...(base === undefined && entries.length === 0 && !isUpdate
      ? {}
      : { compare: { key: settings['baseline-key'] } }),
    ...(matches === undefined ? {} : { onHit: (path, hit) => void matches.push(...matchText(path, hit)) }),
  })
  if (matches !== undefined) leave?.(asked!.get('matches')!, `[\n${matches.join(',\n')}\n]\n`)
  if (isUpdate) leave?.(settings.baseline, baselineText(updated(entries, found.changes, accepted)))

  // What is certain and fills most rows is told first.
  found.changes.sort((a, b) => Number(isCertain(b)) - Number(isCertain(a)) || b.count - a.count)
  const paths = [...found.coverage.read, ...found.unread, ...found.changes.map(({ group }) => group)]
  const names = [
    ...found.changes.flatMap(({ group, renamedFrom }) => [group.scope ?? [], renamedFrom ?? []].flat()),
    ...paths.flatMap(({ path }) => path.split('!').slice(1)),
  ]
  const shown = await shownNames(names, search, signal)
  const telling: Telling = { entities, shown: name => shown.get(name)! }
  const identifiers = async (path: string) =>
    (await found.groupsOf(path)).filter(isIdentifier).flatMap(({ scope }) => scope ?? [])
  const people = await peopleOf(settings, limits.measures, found.columns, identifiers, context)
  const isJudged = (path: string) =>
    base === undefined ||
    selection.deleted.includes(path) ||
    selection.targets.some(target => target.path === path)

  const told = found.unread.map(file => ({ ...file, path: pathText(file.path, telling) }))
  const unread = base === undefined ? told.filter(({ why }) => why !== 'absent') : told
  const claims = [
    ...countClaims(found.changes, limits.counts, base !== undefined, telling),
    ...people.claims,
    ...unreadClaims(unread),
  ]
  const failing = limits.counts.filter(
    ({ most, counted }) => found.changes.filter(change => counts(counted, change, telling)).length > most,
  )
  const findings = [
    ...findingsOf(found.changes, failing, telling),
    ...unread.filter(({ why }) => why === 'unreadable').map(unreadFinding),
    ...staleFindings(entries, accepted, isJudged, settings.baseline),
  ]
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: worst(claims.map(claim => claim.verdict)),
    headline: headline(found.changes, claims, telling),
    confidence: 0.95,
    claims,
    findings,
    measurements: people.measurements,
    exhibits: [...dataExhibit(found.changes, base !== undefined, telling), ...people.exhibits],
    notes: [...people.notes, ...notesOf(found.changes)],
    subjects: [],
    coverage: {
      read: found.coverage.read.map(file => ({ ...file, path: pathText(file.path, telling) })),
      skipped: [...told.filter(({ why }) => why !== 'binary'), ...binaries(told)].map(({ path, reason }) => ({
        path,
        reason,
      })),
    },
    settingsDigest: digestOf({ ...settings, 'baseline-key': undefined }),
    tool: { name: 'probity', version },
  }
}

/** Which files the globs of accepted kinds name. What has expired holds nothing. */
async function acceptance(entries: readonly Accepted[], head: Revision): Promise<Acceptance> {
  const valid = entries.filter(entry => !isExpired(entry))
  const matching = new Map<Accepted, ReadonlySet<string>>()
  for (const entry of valid)
    if (entry.fingerprint === undefined) matching.set(entry, new Set(await head.list([entry.path])))
  return new Acceptance(valid, matching)
}

const isExpired = ({ expires }: Accepted) =>
  expires !== undefined && expires < new Date().toISOString().slice(0, 10)

/** The entries that still hold something, and one for each finding that is not accepted yet. */
function updated(entries: readonly Accepted[], changes: readonly Change[], { used }: Acceptance): Accepted[] {
  const added = changes.flatMap(({ group, standing, places }): Accepted[] => {
    if (standing !== 'new') return []
    const { entity: rule } = group
    const path = fileOf(group)
    if (group.scope !== undefined) return [{ path, rule, fingerprint: columnFingerprint(group) }]
    const fingerprints = placeFingerprints(group)
    return places.map(place => ({ path, rule, fingerprint: fingerprints[group.places.indexOf(place)]! }))
  })
  return [...entries.filter(entry => used.has(entry)), ...added]
}

/** One place, for other tools: bytes of the file, and no value. */
function matchText(file: string, { start, end, entity, line, isSynthetic }: Hit): string[] {
  return isSynthetic ? [] : [`  ${JSON.stringify({ file, start, end, entity, line })}`]
}

function staleFindings(
  entries: readonly Accepted[],
  { used }: Acceptance,
  isJudged: (path: string) => boolean,
  path: string,
): Finding[] {
  const expired = entries.filter(isExpired)
  const stale = entries.filter(entry => !used.has(entry) && !isExpired(entry) && isJudged(entry.path))
  const finding = (level: Finding['level'], rule: string, message: string, fix: string): Finding => ({
    rule,
    level,
    path,
    message,
    fix,
  })
  const text = ({ rule, path: of, expires }: Accepted) =>
    `${rule} in ${of}${expires === undefined ? '' : ` (${expires})`}`
  return [
    ...(expired.length === 0
      ? []
      : [
          finding(
            'warning',
            'expired-acceptance',
            `${plural(expired.length, 'accepted finding')} has expired: ${listText(expired.map(text), 5)}.`,
            'remove the personal data, or agree on a later day',
          ),
        ]),
    ...(stale.length === 0
      ? []
      : [
          finding(
            'note',
            'stale-acceptance',
            `${plural(stale.length, 'accepted finding')} is there no more: ${listText(stale.map(text), 5)}.`,
            'drop it with `probity pii-scan --update-baseline`',
          ),
        ]),
  ]
}

function unreadFinding({ path, reason }: Unread): Finding {
  return {
    rule: 'not-scanned',
    level: 'error',
    path: path.split('!', 1)[0]!,
    message: `Could not be scanned: ${reason}.`,
    fix: 'repair it, or leave it out with `exclude`',
  }
}

/** Files that nothing here reads, by their extension. */
function binaries(unread: readonly Unread[]): Unread[] {
  const kinds = new Map<string, number>()
  for (const { path, why } of unread) {
    if (why !== 'binary') continue
    const extension = /\.[A-Za-z0-9]{1,8}$/.exec(path)?.[0].toLowerCase() ?? ''
    kinds.set(extension, (kinds.get(extension) ?? 0) + 1)
  }
  return [...kinds].sort().map(([extension, count]) => ({
    path: `*${extension}`,
    reason: `${plural(count, 'binary file')}`,
    why: 'binary',
  }))
}

function headline(changes: readonly Change[], claims: readonly Claim[], telling: Telling): string {
  const found = changes.filter(isCertain)
  const open = claims.filter(({ verdict }) => verdict !== 'pass')
  if (found.length > 0) {
    const [{ group }] = found as [Change]
    const where = group.scope === undefined ? '' : `, column ${telling.shown(group.scope)}`
    const rest = found.length > 1 ? `, and ${countText(found.length - 1)} more` : ''
    return `${titleOf(group, telling)} in ${fileOf(group)}${where}${rest}`
  }
  if (open[0] !== undefined) return `${open[0].title}: ${open[0].reason}`
  const uncertain = changes.filter(({ standing, group }) => standing === 'new' && !group.isAttribute).length
  if (uncertain > 0) return `${plural(uncertain, 'new finding')} that only a name tells; none that blocks`
  return 'no new personal data'
}

/** What stands for one person alone: no name, no birth date, no address of a house or of a machine. */
const shared =
  /^(PERSON_NAME|DATE_OF_BIRTH|STREET_ADDRESS|LOCATION|IP_ADDRESS|MAC_ADDRESS|AGE|URL_WITH_CREDENTIALS)$/

const isIdentifier = ({ entity, isAttribute, count }: Group) =>
  count > 0 && !isAttribute && !shared.test(entity)

function notesOf(changes: readonly Change[]): string[] {
  const of = (standing: Standing) => changes.filter(change => change.standing === standing).length
  const notes: string[] = []
  const attributes = changes.filter(({ standing, group }) => standing === 'new' && group.isAttribute).length
  if (attributes > 0)
    notes.push(
      `${plural(attributes, 'new column')} of sensitive attributes: right where fairness is measured by them, too much elsewhere.`,
    )
  if (of('known') > 0)
    notes.push(
      `${plural(of('known'), 'finding')} of the changed files ${of('known') === 1 ? 'was' : 'were'} in the base already.`,
    )
  if (of('accepted') > 0)
    notes.push(`${plural(of('accepted'), 'finding')} ${of('accepted') === 1 ? 'is' : 'are'} accepted.`)
  return notes
}
