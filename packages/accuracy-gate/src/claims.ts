import type { Claim } from '@probity/core'
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
  const found = new Map<Asked, Claim>([
    ...absoluteClaims(asked.filter(isAbsolute), settings, measures),
    ...changeClaims(
      asked.filter(one => !isAbsolute(one)),
      settings,
      predictions,
      measures,
    ),
  ])
  return asked.map(one => found.get(one)!)
}
