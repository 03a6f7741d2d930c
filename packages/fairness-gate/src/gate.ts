import {
  type Context,
  countText,
  digestOf,
  type Finding,
  type Gate,
  type GateResult,
  listText,
  numberText,
  peopleText,
  plural,
  sliceText,
  version,
  worst,
} from '@probity/core'
import { rowsIn } from '@probity/statistics'
import type { TableFacts } from '@probity/tables'
import { attributesOf } from './attribute.ts'
import { claims as claimsOf, isSmall } from './claims.ts'
import { comparisonNotes, tinyGroupNotes } from './comparison-notes.ts'
import { exhibits } from './exhibits.ts'
import type { FairnessGateSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { type Groups, groupsOf } from './groups.ts'
import { measurements } from './measurements.ts'
import { overallExhibit } from './overall.ts'
import type { Predictions } from './predictions.ts'
import { readPredictions } from './read-predictions.ts'
import { schema } from './schema.ts'

/** Of every interval. */
const confidence = 0.95

export const gate: Gate<FairnessGateSettings> = { name: 'fairness-gate', schema, validate, run }

/**
 * Measures how each group fares under the model's decisions, and holds the limits against it.
 *
 * Everything is measured, of groups of any size; a claim is made over the groups that are large enough.
 */
async function run(settings: FairnessGateSettings, context: Context): Promise<GateResult> {
  const attributes = attributesOf(settings.sensitive)
  const predictions = await readPredictions(settings, attributes, context)
  const all = groupsOf(predictions, attributes, settings.reference ?? [])
  const available = {
    ranking: predictions.scored !== undefined,
    scores: predictions.scored?.areProbabilities ?? false,
  }
  const compared = ({ slices, known }: Groups) =>
    settings['unknown-groups'] === 'compare' ? slices.length : known
  const claims = claimsOf(all, settings, available, compared, predictions)
  const findings = findingsOf(settings, predictions, all)
  const errors = findings.filter(finding => finding.level === 'error')
  const overall = overallExhibit(all)
  const verdict = worst([...claims.map(claim => claim.verdict), ...errors.map(() => 'fail' as const)])
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict,
    headline: headline(claims, errors, all),
    confidence,
    claims,
    findings,
    measurements: measurements(all, available, compared),
    exhibits: [...exhibits(all, claims), ...(overall === undefined ? [] : [overall])],
    notes: [
      ...comparisonNotes(settings, predictions.base, all),
      ...tinyGroups(settings, all, compared),
      ...notes(settings, predictions, all),
    ],
    subjects: [
      ...predictions.files.map(subject('predictions')),
      ...('files' in predictions.base ? predictions.base.files.map(subject('baseline')) : []),
    ],
    coverage: {
      read: predictions.files.map(({ path, bytes, rows }) => ({ path, bytes, rows })),
      skipped: [],
    },
    settingsDigest: digestOf(settings),
    tool: { name: 'probity', version },
  }
}

function tinyGroups(
  settings: FairnessGateSettings,
  all: readonly Groups[],
  compared: (groups: Groups) => number,
): string[] {
  const limited = Object.keys(settings.limits ?? {})
  return limited.flatMap(metric =>
    all.flatMap(groups => tinyGroupNotes(metric, groups, compared(groups), settings['min-group-size'])),
  )
}

const subject =
  (role: 'predictions' | 'baseline') =>
  ({ path, sha256 }: TableFacts) => ({ name: path, role, digest: { sha256 } })

function headline(claims: GateResult['claims'], errors: readonly Finding[], all: readonly Groups[]): string {
  const failed = claims.filter(claim => claim.verdict === 'fail')
  const first = failed[0]
  if (first !== undefined) {
    const more = failed.length > 1 ? `, and ${failed.length - 1} more` : ''
    const value = first.baseline === null ? 'of' : `from ${numberText(first.baseline)} to`
    if (isSmall(first)) return `${first.title} by ${sliceText(first.slice)}${more}`
    return `${first.title} ${value} ${numberText(first.value!)} by ${sliceText(first.slice)}${more}`
  }
  if (errors[0] !== undefined) return errors[0].message
  const undecided = claims.filter(({ verdict }) => verdict !== 'pass' && verdict !== 'skipped')
  if (undecided.length > 0)
    return `${countText(undecided.length)} of ${plural(claims.length, 'limit')} cannot be decided`
  const skipped = claims.filter(claim => claim.verdict === 'skipped')
  if (skipped.length > 0 && skipped.length === claims.length) return 'no baseline to compare with yet'
  const groups = plural(
    all.reduce((sum, { slices }) => sum + slices.length, 0),
    'group',
  )
  if (claims.length === 0) return `${groups} measured; no limit is set, so nothing is judged`
  const held = claims.length - skipped.length
  return `${plural(held, 'limit')} ${held === 1 ? 'holds' : 'hold'} over ${groups}`
}

function findingsOf(
  settings: FairnessGateSettings,
  predictions: Predictions,
  all: readonly Groups[],
): Finding[] {
  const path = predictions.files[0]!.path
  const findings: Finding[] = []
  if (settings['unknown-groups'] === 'fail') {
    for (const { attribute, cells, known } of all) {
      const rows = cells.slice(known).reduce((sum, group) => sum + rowsIn(group, 'rows'), 0)
      if (rows === 0) continue
      findings.push({
        rule: 'unknown-groups',
        level: 'error',
        path,
        message: `${peopleText(rows)} of ${plural(predictions.rows, 'row')} have no value in ${attribute.name}`,
        fix: 'give every row a group, or set `unknown-groups` to `report` or `compare`',
      })
    }
  }
  if (predictions.duplicateIds > 0) {
    findings.push({
      rule: 'duplicate-ids',
      level: 'warning',
      path,
      message: `${plural(predictions.duplicateIds, 'row')} of ${countText(predictions.rows)} have the ${settings.id} of an earlier row`,
      fix: 'keep one row for each id: rows that are counted twice make every interval too narrow',
    })
  }
  return findings
}

/** Metrics whose limit of 0.8 is read as the four-fifths rule. */
const fourFifths = ['demographic_parity_ratio', 'selection_rate_ratio', 'impact_ratio', 'disparate_impact']

function notes(settings: FairnessGateSettings, predictions: Predictions, all: readonly Groups[]): string[] {
  const { positive, negatives, missing, rows, scored, gone } = predictions
  const others = negatives.length === 0 ? 'it is the only label' : `against ${listText(negatives)}`
  const found = [
    `Counted as positive: ${positive} in ${settings.label} and ${settings.prediction} (${others}).`,
  ]
  if (gone.length > 0) found.push(`Groups of the base that no row is in here: ${listText(gone)}.`)
  for (const { column, rows: lacking } of missing) {
    found.push(
      `${peopleText(lacking)} of ${plural(rows, 'row')} have no value in ${column} and are left out.`,
    )
  }
  for (const { attribute, slices, reference } of all) {
    if (reference !== undefined)
      found.push(`Reference group of ${attribute.name}: ${sliceText(slices[reference]!)}.`)
  }
  if (scored !== undefined && !scored.areProbabilities) {
    found.push(`${settings.score} goes beyond 0 to 1: it is read as a ranking, not as a probability.`)
  }
  if (settings.limits === undefined || Object.keys(settings.limits).length === 0) {
    found.push('To judge, set for example: limits: "demographic_parity_difference: {max: 0.1}".')
  }
  if (settings.cluster !== undefined) {
    found.push(
      `Limits heed that rows of one ${settings.cluster} are alike; the intervals in the tables take every row for one of its own.`,
    )
  }
  if (fourFifths.some(metric => settings.limits?.[metric]?.min === 0.8)) {
    found.push(
      '0.8 is a screening rule of US employment law (29 CFR 1607.4(D)); keeping it is no proof of compliance.',
    )
  }
  return found
}
