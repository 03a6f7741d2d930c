import type { Claim } from '@probity/core'
import { levelOfFamily } from '@probity/statistics'
import { absoluteClaims } from './absolute.ts'
import type { Asked } from './asked.ts'
import { changeClaims } from './change.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import type { Measures } from './measures.ts'
import type { Predictions } from './predictions.ts'

/** The limits held against what was measured, a claim each, in their order. */
export function claimsOf(
  asked: readonly Asked[],
  settings: AccuracyGateSettings,
  predictions: Predictions,
  measures: Measures,
): Claim[] {
  const isAbsolute = ({ limit }: Asked) => limit.kind === 'min' || limit.kind === 'max'
  const absolute = asked.filter(isAbsolute)
  const changes = asked.filter(one => !isAbsolute(one))
  const isCompared = changes.length > 0 && 'table' in predictions.base
  const level = levelOfFamily(isCompared && absolute.length > 0 && settings.judge === 'interval')
  const found = new Map<Asked, Claim>([
    ...absoluteClaims(absolute, settings, measures, level),
    ...changeClaims(changes, settings, predictions, measures, level),
  ])
  return asked.map(one => found.get(one)!)
}
