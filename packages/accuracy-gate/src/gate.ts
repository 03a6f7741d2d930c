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
import { fromFiles } from './from-files.ts'
import { fromPredictions } from './from-predictions.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import { validate } from './generated/validate-settings.js'
import { confidence } from './measurements.ts'
import { schema } from './schema.ts'

export const gate: Gate<AccuracyGateSettings> = { name: 'accuracy-gate', schema, validate, run }

/** Measures how right a model is, and whether it got worse than the base: from its predictions, or from metrics. */
async function run(settings: AccuracyGateSettings, context: Context): Promise<GateResult> {
  const { predictions, metrics } = settings
  const { read, measured, ...report } =
    predictions === undefined && metrics !== undefined
      ? await fromFiles({ ...settings, metrics }, context)
      : await fromPredictions(settings, context)
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
