import {
  type Claim,
  ConfigError,
  compareVerdicts,
  groupName,
  limitKinds,
  listText,
  minCell,
} from '@probity/core'
import { levelOfFamily, metrics } from '@probity/statistics'
import { absoluteClaims } from './absolute.ts'
import { changeClaims } from './change.ts'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Groups } from './groups.ts'
import { type Asked, judgedBy } from './judged.ts'
import type { Available } from './measurements.ts'
import type { Predictions } from './predictions.ts'

/**
 * The limits held against the groups of every attribute: one claim an attribute, metric and kind of limit, the
 * worst first, and of equals the one that is furthest beyond its limit. A limit on the rate of a group holds for every group, and so for the worst.
 */
export function claims(
  all: readonly Groups[],
  settings: FairnessGateSettings,
  available: Available,
  compared: (groups: Groups) => number,
  predictions: Predictions,
): Claim[] {
  const asked = Object.entries(settings.limits ?? {}).flatMap(([metric, limits]) => {
    const ofMetric = limitKinds.flatMap((kind): Asked[] => {
      const value = limits[kind]
      if (value === undefined) return []
      const judged = judgedBy(metric, kind, available)
      return all
        .filter(groups => !judged.needsReference || groups.reference !== undefined)
        .map(groups => ({ metric, judged, limit: { kind, value }, groups, compared: compared(groups) }))
    })
    if (ofMetric.length === 0)
      throw new ConfigError(`\`limits\`: ${metric} compares with a \`reference\` group; name one`)
    return ofMetric
  })
  const isAbsolute = ({ limit }: Asked) => limit.kind === 'min' || limit.kind === 'max'
  const absolute = asked.filter(isAbsolute)
  const changes = asked.filter(one => !isAbsolute(one))
  const isCompared = changes.length > 0 && 'files' in predictions.base
  const level = levelOfFamily(isCompared && absolute.length > 0 && settings.judge === 'interval')
  const found = new Map<Asked, Claim>([
    ...absoluteClaims(absolute, settings, predictions, level),
    ...changeClaims(changes, settings, predictions, level),
  ])
  return asked
    .map(one => withoutSmall(found.get(one)!))
    .sort((a, b) => compareVerdicts(a.verdict, b.verdict) || excess(b) - excess(a))
}

/** How far a claim is beyond its limit: below 0 within it. */
export function excess({ value, change, limit }: Claim): number {
  switch (limit.kind) {
    case 'min':
      return value === null ? 0 : limit.value - value
    case 'max':
      return value === null ? 0 : value - limit.value
    default:
      return change === null ? 0 : Math.abs(change.value) - limit.value
  }
}

/** Whether a claim rests on a group of fewer than ten rows, of which no number may be shown. */
export function isSmall({ groups }: Claim): boolean {
  return groups.some(({ n }) => n > 0 && n < minCell)
}

/** The words of such a claim hold no number: those of a gap and of its larger group give the smaller one's. */
function withoutSmall(claim: Claim): Claim {
  if (!isSmall(claim)) return claim
  const small = claim.groups.filter(({ n }) => n > 0 && n < minCell).map(({ slice }) => groupName(slice))
  return {
    ...claim,
    reason: `It rests on ${listText(small)}, of fewer than ${minCell} ${metrics[claim.metric]?.over ?? 'rows'}: too few for a number to be shown.`,
    ...(claim.remedy === undefined
      ? {}
      : { remedy: `a \`min-group-size\` of at least ${minCell}, or more rows` }),
  }
}
