import {
  type Claim,
  type Context,
  countText,
  digestOf,
  type Gate,
  type GateResult,
  plural,
  sliceText,
  version,
  worst,
} from '@probity/core'
import type { AccuracyGateSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { checkNeeded } from './needed.ts'
import { confidence, type Report } from './report.ts'
import { schema } from './schema.ts'

export const gate: Gate<AccuracyGateSettings> = { name: 'accuracy-gate', schema, validate, run }

/** Measures how right a model is, and whether it got worse than the base. */
async function run(settings: AccuracyGateSettings, context: Context): Promise<GateResult> {
  const { read, measured, ...report } = await reportOf(settings, context)
  return {
    schema: 'probity/result@1',
    gate: gate.name,
    id: context.id,
    verdict: worst(report.claims.map(claim => claim.verdict)),
    headline: headline(report.claims, measured),
    confidence,
    ...report,
    coverage: { read, skipped: [] },
    settingsDigest: digestOf(settings),
    tool: { name: 'probity', version },
  }
}

/** From files of metrics, or from predictions. Either is loaded once the settings say enough to need it. */
async function reportOf(settings: AccuracyGateSettings, context: Context): Promise<Report> {
  const { predictions, metrics } = settings
  if (predictions === undefined && metrics !== undefined) {
    const { fromFiles } = await import('./from-files.ts')
    return fromFiles({ ...settings, metrics }, context)
  }
  checkNeeded(settings)
  const { fromPredictions } = await import('./from-predictions.ts')
  return fromPredictions(settings, context)
}

function headline(claims: readonly Claim[], measured: string): string {
  if (claims.length === 0) return `${measured} measured; no limit is set, so nothing is judged`
  const failed = claims.filter(claim => claim.verdict === 'fail')
  const first = failed[0]
  if (first !== undefined) {
    const where = Object.keys(first.slice).length === 0 ? '' : ` by ${sliceText(first.slice)}`
    const what = first.change === null ? 'beyond its limit' : 'worse than the base'
    const more = failed.length > 1 ? `, and ${failed.length - 1} more` : ''
    return `${first.title}${where} ${what}${more}`
  }
  const judged = claims.filter(claim => claim.verdict !== 'skipped')
  const undecided = judged.filter(claim => claim.verdict !== 'pass')
  if (undecided.length > 0)
    return `${countText(undecided.length)} of ${plural(claims.length, 'limit')} cannot be judged`
  if (judged.length === 0) return `${measured} measured; there is no base to compare with`
  return `${plural(judged.length, 'limit')} ${judged.length === 1 ? 'holds' : 'hold'} over ${measured}`
}
