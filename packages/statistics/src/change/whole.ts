import { type Cells, merge } from '../cells.ts'
import { attributeMetrics } from '../names.ts'
import type { Interval } from '../wilson.ts'
import { signedDifference } from './contrast.ts'
import { type Finder, mostGroups, none, tooMany } from './found.ts'
import { headlineOf } from './headline.ts'
import { linearised } from './linearised.ts'
import { baseOf, candidateOf, mergePaired, outsideOf } from './paired.ts'
import type { Contrast } from './rate-change.ts'

/** All cells at once, for what is not made of pairs of groups. */
export const whole: Finder = (name, { groups, overall, reference }, options) => {
  const { compute, from } = attributeMetrics[name]
  if (from !== 'cells') return none('not measured under both models')
  if (groups.length > mostGroups) return none(tooMany)
  const outside = outsideOf(groups, overall) ?? []
  const { minDenominator } = options
  const gapOf = (all: readonly Cells[]) =>
    compute(
      {
        groups: all.slice(0, groups.length),
        // Few of these measures look at it, and it is the most of their cost.
        get overall() {
          return merge(all)
        },
        reference,
      },
      { minDenominator },
    )
  const strata = [...groups, ...[outside].flat()]
  const { reason, leftOut } = gapOf(strata.map(candidateOf))
  const moments = linearised(strata, all => gapOf(all).value)
  if (moments === null)
    return none(reason ?? gapOf(strata.map(baseOf)).reason ?? 'no spread to judge its change by', leftOut)
  return { contrasts: [{ metric: name, sides: [], ...signedDifference(moments, options) }], leftOut }
}

/**
 * The mean of the gaps of several metrics, such as equalized odds: p and one bound by the normal law of the mean
 * as it stands. The bound that a pass rests on is the mean of theirs, each with its part of the error, since any
 * gap may be another or turned round (see `widening`).
 */
export function meanOf(of: readonly string[], find: Finder, headline: 'highest' | 'lowest'): Finder {
  return (name, attribute, options) => {
    const { worse, confidence = 0.9 } = options
    const strict = { ...options, confidence: 1 - (1 - confidence) / of.length }
    const parts = of.map(metric => find(metric, attribute, strict))
    const leftOut = parts.flatMap(part => part.leftOut)
    const reason = parts.find(part => part.reason !== undefined)?.reason
    if (reason !== undefined) return none(reason, leftOut)
    const bounds = parts.map(({ contrasts }) => headlineOf(contrasts, headline, worse).interval)
    const mean = (side: 0 | 1) => bounds.reduce((sum, bound) => sum + bound[side], 0) / of.length
    const found = whole(name, attribute, options)
    const contrasts = found.contrasts.map(({ interval: [low, high], ...contrast }): Contrast => {
      const interval: Interval =
        worse === 'increase' ? [low, Math.max(high, mean(1))] : [Math.min(low, mean(0)), high]
      return { ...contrast, interval }
    })
    return { ...found, contrasts, leftOut }
  }
}

/** The other groups as one and the reference group, as the two groups of a gap. */
export function ofTwo(find: Finder): Finder {
  return (metric, { groups, overall, reference }, options) => {
    if (reference === undefined) return none('no reference group')
    const others = mergePaired(groups.filter((_, group) => group !== reference))
    const pair = { groups: [others, groups[reference]], overall, reference: 1 }
    return { ...find(metric, pair, options), leftOut: [] }
  }
}
