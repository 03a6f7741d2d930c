import { type Claim, countText, distinctTexts, numberText, peopleText, plural } from '@probity/core'
import { type NoBase, notMeasured, withoutBase } from '@probity/predictions'
import {
  adjustTogether,
  type Change,
  type ComparedAttribute,
  changeOf,
  contributionsOf,
  type Decision,
  Draws,
  decide,
  type FamilyContrast,
  metrics,
  mostGroups,
  rowsToDecide,
  type Side,
  smallestDetectable,
  tooMany,
} from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import { type Asked, about, leftOutOf } from './judged.ts'
import { measuredCells, whyNotCompared } from './measured.ts'
import type { Predictions } from './predictions.ts'
import { sideName, smallGroups } from './side-text.ts'

/** Each bound of an interval at 90 % fails in 1 of 20. */
const confidence = 0.9

/**
 * Limits on the change against the base. All of them are one family: of candidates that are like the base at
 * most a share of `level` fails the gate, whatever the number of limits, attributes and groups.
 */
export function changeClaims(
  asked: readonly Asked[],
  settings: FairnessGateSettings,
  predictions: Predictions,
  level: number,
): [Asked, Claim][] {
  const draws = new Draws()
  const whyNot = new Map(
    (['cells', 'scores', 'ranking'] as const).map(from => [
      from,
      whyNotCompared(from, settings, predictions),
    ]),
  )
  const compared = asked.filter(
    ({ groups, judged }) => groups.compared !== undefined && whyNot.get(judged.from) === undefined,
  )
  const changes = adjustTogether(
    compared.map(one =>
      changeOf(one.metric, attributeOf(one, predictions), {
        worse: one.limit.kind === 'max-increase' ? 'increase' : 'decrease',
        confidence,
        minDenominator: settings['min-group-size'],
        draws,
      }),
    ),
  )
  const comparisons = changes.reduce((sum, { contrasts, untold }) => sum + contrasts.length + untold, 0)
  return asked.map(one => {
    const change = changes[compared.indexOf(one)]
    if (change !== undefined) return [one, claim(one, change, comparisons, settings['min-group-size'], level)]
    const { base, rows } = predictions
    const why = whyNot.get(one.judged.from) ?? withoutBase(base as NoBase, rows)
    return [one, { ...about(one), ...notMeasured, n: rows, ...why }]
  })
}

/** The groups that are compared, with what has to be measured from scores. */
function attributeOf({ metric, groups, compared }: Asked, predictions: Predictions): ComparedAttribute {
  const { reference } = groups
  const all = measuredCells(metric, groups, predictions)
  return {
    groups: all.groups.slice(0, compared),
    overall: all.overall,
    ...(reference === undefined ? {} : { reference }),
  }
}

function claim(
  asked: Asked,
  change: Change,
  comparisons: number,
  minDenominator: number,
  level: number,
): Claim {
  const { judged, limit, groups } = asked
  const leftOut = leftOutOf(asked, change.leftOut)
  if (change.worst === null) {
    const isTooMany = change.reason === tooMany
    const isTooFew = change.leftOut.length > 0
    return {
      ...about(asked),
      ...notMeasured,
      verdict: isTooMany || isTooFew ? 'inconclusive' : 'not-computable',
      n: 0,
      reason: `The change of the ${judged.title} cannot be judged: ${change.reason}.`,
      remedy: isTooMany
        ? `groups put together until there are at most ${mostGroups}, or a limit on the rate of each group, such as \`true_positive_rate: {max-decrease: …}\``
        : isTooFew
          ? smallGroups(change.leftOut, minDenominator, groups.slices)
          : 'rows that make it computable, or no such limit',
      leftOut,
    }
  }
  const decision = decide(change, limit.value, level)
  const { by } = decision
  const isUnchanged = decision.verdict === 'pass' && change.isUnchanged
  return {
    ...about(asked),
    judge: 'interval',
    verdict: decision.verdict,
    ...(isUnchanged
      ? { fact: 'unchanged' as const }
      : decision.improved
        ? { fact: 'improved' as const }
        : {}),
    value: by.value,
    interval: null,
    n: by.sides.reduce((sum, { n }) => sum + n, 0),
    baseline: by.baseline,
    change: { value: by.change, interval: by.interval, confidence, method: change.method },
    ...words(asked, change, decision, isUnchanged, comparisons),
    groups: by.sides.map(({ group, value, baseline, n, count }) => ({
      slice: group === null ? {} : groups.slices[group]!,
      value,
      baseline,
      n,
      count,
    })),
    leftOut,
  }
}

function words(
  { limit, groups, judged }: Asked,
  change: Change,
  { verdict, by, improved }: Decision,
  isUnchanged: boolean,
  comparisons: number,
): Pick<Claim, 'reason' | 'remedy'> {
  const isIncrease = limit.kind === 'max-increase'
  const told = by.sides.map(side => `${sideName(side, groups.slices)} ${movement(side)}`).join(', ')
  const [text, bound] = distinctTexts(Math.abs(by.change), limit.value)
  const over = comparisons > 1 ? ` after Holm over all ${plural(comparisons, 'comparison')}` : ''
  const grew = isIncrease ? 'grew' : 'fell'
  const what = by.sides.length > 1 ? 'their gap' : 'it'
  const unpaired = change.isUnpaired
    ? ' The rows are not known to be the same, so that less can be shown.'
    : ''
  const prefix = told === '' ? '' : `${told}; `
  if (isUnchanged) return { reason: `Every decision that it is of is the same as in the base.` }
  switch (verdict) {
    case 'fail':
      return {
        reason: `${prefix}${told === '' ? `the ${judged.title}` : what} ${grew} by ${text}, more than ${bound} (p ${pText(by)}${over}).${unpaired}`,
        remedy: `a change that keeps ${by.sides.length > 1 ? 'this gap' : 'it'} within ${numberText(Math.abs(by.baseline))} ${isIncrease ? '+' : '−'} ${bound}`,
      }
    case 'pass':
      return {
        reason: improved
          ? `${prefix}shown to be better in every comparison.`
          : `${prefix}it ${isIncrease ? 'grew' : 'fell'} by at most ${boundText(by, isIncrease)} at 95 %, within ${bound}.`,
      }
    case 'inconclusive':
      return {
        reason: `${prefix}it may have ${isIncrease ? 'grown' : 'fallen'} by up to ${boundText(by, isIncrease)}, and ${bound} is allowed: too few rows to tell.${unpaired}`,
        remedy: moreRows(by, limit.value, groups.slices),
      }
  }
}

function boundText({ interval }: FamilyContrast, isIncrease: boolean): string {
  return numberText(Math.max(0, isIncrease ? interval[1] : -interval[0]))
}

function pText({ adjusted }: FamilyContrast): string {
  return adjusted < 0.001 ? '< 0.001' : numberText(adjusted)
}

/** `went from 0.704 to 0.608 (131 to 113 of 186)`; counts only where they may be shown. */
function movement({ baseline, value, baselineCount, count, n, baselineN }: Side): string {
  const numbers = `went from ${numberText(baseline)} to ${numberText(value)}`
  if (count === null || baselineCount === null) return numbers
  const [before, after] = [peopleText(baselineCount), peopleText(count)]
  return n === baselineN
    ? `${numbers} (${before} to ${after} of ${peopleText(n)})`
    : `${numbers} (${before} of ${peopleText(baselineN)} to ${after} of ${peopleText(n)})`
}

/** What these rows can show at all, and how many more of which group would decide. */
function moreRows(by: FamilyContrast, tolerance: number, slices: Asked['groups']['slices']): string {
  const contributions = contributionsOf(by)
  const seen =
    contributions.length === 0
      ? ''
      : `; these rows show a change of ${numberText(smallestDetectable(contributions))} or more`
  const needed = rowsToDecide(by, tolerance)
  if (needed === null) return `more rows, or a tolerance above ${numberText(tolerance)}${seen}`
  if (needed.length === 0) return `a few more rows${seen}`
  const over = metrics[by.metric]?.over ?? 'rows'
  const told = needed.map(
    ({ group, rows }) =>
      `${countText(Number(rows.toPrecision(2)))} more ${over} of ${sideName({ group }, slices)}`,
  )
  return `about ${told.join(' and ')}${seen}`
}
