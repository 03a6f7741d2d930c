import { setFlagsFromString } from 'node:v8'
import { type Context, digestOf, type Gate, type GateResult, plural, version, worst } from '@probity/core'
import { acceptance, acceptanceFindings, isExpired, updated } from './compare/acceptance.ts'
import { baselineText, readBaseline } from './compare/baseline.ts'
import { nameChanges } from './compare/file-names.ts'
import { reached } from './compare/reached.ts'
import type { PiiScanSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { limitsOf } from './limits.ts'
import { peopleOf } from './people/people.ts'
import { type Search, searchFor } from './scan/scanner.ts'
import { schema } from './schema.ts'
import { select } from './selection.ts'
import { survey } from './survey.ts'
import { countClaims, counts, isCertain, unreadClaims } from './tell/claims.ts'
import { entitiesOf } from './tell/entity.ts'
import { columnMeasurements, dataExhibit } from './tell/exhibits.ts'
import { findingsOf } from './tell/findings.ts'
import { matchesText } from './tell/matches.ts'
import { headlineOf, notesOf, skippedOf, toldOf, unreadFinding } from './tell/remarks.ts'
import { Names } from './tell/shown-names.ts'
import type { Telling } from './tell/telling.ts'

export const gate: Gate<PiiScanSettings> = { name: 'pii-scan', schema, validate, run }

/**
 * Scans what a change touches (without a base all files) for personal data, and holds the findings that are new
 * against the limits. No value that it finds is part of the result.
 */
async function run(settings: PiiScanSettings, context: Context): Promise<GateResult> {
  // What a file leaves behind is of no use a moment later: a young generation that grows only holds 60 MB more of it.
  setFlagsFromString('--semi-space-growth-factor=1')
  const wantsPlaces = context.asked?.get('matches') !== undefined
  const compare = { key: settings['baseline-key'], of: 'nothing' } as const
  const search = searchFor({ custom: settings.recognizers, compare, wantsPlaces }, context.signal)
  const names = new Names(search, compare.key)
  try {
    return await resultOf(settings, context, search, names)
  } catch (error) {
    throw names.silenced(error)
  }
}

async function resultOf(
  settings: PiiScanSettings,
  context: Context,
  plain: Search,
  names: Names,
): Promise<GateResult> {
  const { head, asked, leave } = context
  const isUpdate = asked?.has('update-baseline') ?? false
  const base = isUpdate ? undefined : await context.base?.()
  const entries = await readBaseline(base ?? head, settings.baseline)
  const matchesFile = asked?.get('matches')
  const of = entries.length > 0 || isUpdate ? 'lines' : base === undefined ? 'nothing' : 'values'
  const search = { ...plain, compare: { ...plain.compare, of } as const }
  const entities = entitiesOf(search.recognizers, search.columnRules)
  const limits = limitsOf(settings, entities)
  const [past, valid] = [entries.filter(isExpired), entries.filter(entry => !isExpired(entry))]
  const accepted = await acceptance(valid, head, names)
  const selection = await select(settings, head, base)
  context.log.info(`pii-scan: ${plural(selection.targets.length, 'file')}`)

  const found = await survey(selection, head, base, accepted, search)
  const looked = [...found.coverage.read, ...found.unread]
  found.changes.push(...(await nameChanges(selection, looked, { head, base, accepted, names, search })))
  const open = entries.filter(entry => !accepted.used.has(entry))
  const idle = await reached(open, { selection, unread: found.unread, head, base, settings }, names)
  if (isUpdate) {
    const expired = await acceptance(past, head, names)
    const kept = updated(entries, found.changes, accepted, expired, idle, names)
    leave?.(settings.baseline, baselineText(kept))
  }

  // What is certain and fills most rows is told first.
  found.changes.sort((a, b) => Number(isCertain(b)) - Number(isCertain(a)) || b.count - a.count)
  const telling: Telling = { entities, names }
  if (matchesFile !== undefined) leave?.(matchesFile, matchesText(found.places, names))
  const measured = { selection, head, base, columns: found.columns, unread: found.unread, search, names }
  const people = await peopleOf(settings, limits.measures, measured)

  const told = found.unread.map(file => toldOf(file, names))
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
    ...acceptanceFindings(entries, accepted, idle, settings.baseline, names),
  ]
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: worst(claims.map(claim => claim.verdict)),
    headline: headlineOf(found.changes, claims, telling),
    confidence: 0.95,
    claims,
    findings,
    measurements: [...columnMeasurements(found.changes, telling), ...people.measurements],
    exhibits: [...dataExhibit(found.changes, base !== undefined, telling), ...people.exhibits],
    notes: [
      ...people.notes,
      ...notesOf(found.changes),
      ...selection.unmatched.map(glob => `No file matches ${names.text(glob)} of \`paths\`.`),
    ],
    subjects: [],
    coverage: {
      read: found.coverage.read.map(file => ({ ...file, path: names.path(file.path) })),
      skipped: skippedOf(told),
    },
    settingsDigest: digestOf({ ...settings, 'baseline-key': undefined }),
    tool: { name: 'probity', version },
  }
}
