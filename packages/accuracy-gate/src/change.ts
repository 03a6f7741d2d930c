import { type Claim, distinctTexts, groupName, numberText, plural, unequalTexts } from '@probity/core'
import { type NoBase, notMeasured, withoutBase } from '@probity/predictions'
import {
  adjustTogether,
  type Change,
  contributionsOf,
  type Decision,
  decide,
  type FamilyContrast,
  measuredChange,
  rowsToDecide,
  smallestDetectable,
} from '@probity/statistics'
import { type Asked, about, knownUnits, nameOf, unknownUnits } from './asked.ts'
import { type Comparison, tooFewToCompare } from './compare.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import type { Measures } from './measures.ts'
import type { Base, Predictions } from './predictions.ts'
import type { Unit } from './units.ts'

/** Each bound of an interval at 90 % fails in 1 of 20. */
const confidence = 0.9

/** The units that are compared, and what came of it; or why none is. */
interface Compared {
  asked: Asked
  units: Unit[]
  change: Change | undefined
  leftOut: Claim['leftOut']
  /** Why nothing is compared: for want of rows, which more of them would mend, or of sense. */
  reason?: string
  isTooFew: boolean
}

/**
 * Limits on the change against the base. All of them are one family: of candidates that are like the base at
 * most a share of `level` fails the gate, whatever the number of limits and slices.
 */
export function changeClaims(
  asked: readonly Asked[],
  settings: AccuracyGateSettings,
  { base }: Predictions,
  measures: Measures,
  level: number,
): [Asked, Claim][] {
  if (base.kind === 'none' || base.kind === 'unreadable')
    return asked.map(one => [one, notCompared(one, base, measures)])
  const compared = asked
    .filter(one => !lacksColumn(one, base))
    .map(one => compareUnits(one, settings, measures))
  const judged = compared.filter(({ change }) => change !== undefined)
  const together = adjustTogether(judged.map(({ change }) => change!))
  const family = together.reduce((sum, { contrasts }) => sum + contrasts.length, 0)
  return asked.map(one => {
    const found = compared.find(({ asked }) => asked === one)
    if (found === undefined) return [one, notCompared(one, noColumn(one, base), measures)]
    const change = together[judged.indexOf(found)]
    return [one, change === undefined ? notJudged(found) : claim(found, change, family, level)]
  })
}

/** On a first push at least the value of all rows is told. */
function notCompared(asked: Asked, base: NoBase, measures: Measures): Claim {
  const { column, units } = asked.division
  const here = column === null ? measures.estimate(asked, units[0]!) : undefined
  return {
    ...about(asked),
    ...notMeasured,
    value: base.kind === 'none' ? (here?.value ?? null) : null,
    ...withoutBase(base, here?.n ?? units.reduce((sum, { rows }) => sum + rows, 0)),
  }
}

/** Whether the base was made before the column that a metric is measured from. */
function lacksColumn({ metric }: Asked, { table }: ReadBase): boolean {
  const { prediction, score, probabilities } = table
  return { prediction, score, probability: score, probabilities }[metric.needs] === undefined
}

type ReadBase = Extract<Base, { kind: 'paired' | 'unpaired' }>

function noColumn({ metric }: Asked, { label }: ReadBase) {
  const column = metric.needs === 'probability' ? 'score' : metric.needs
  return { kind: 'none' as const, reason: `${label} has no column that is the \`${column}\`` }
}

function compareUnits(asked: Asked, settings: AccuracyGateSettings, measures: Measures): Compared {
  const { division, limit, metric, name } = asked
  const isSliced = division.column !== null
  const worse = limit.kind === 'max-increase' ? 'increase' : 'decrease'
  const found: Compared = { asked, units: [], change: undefined, leftOut: [], isTooFew: false }
  const changes: Change[] = []
  for (const unit of knownUnits(division)) {
    const comparison = measures.compare(asked, unit)
    const { slice } = unit
    if (typeof comparison === 'string') {
      found.reason = comparison
      found.isTooFew ||= comparison === tooFewToCompare || unit.pair === undefined
      found.leftOut.push({ slice, n: measures.estimate(asked, unit).n, reason: comparison })
    } else if (isSliced && comparison.n < settings['min-group-size']) {
      const reason = `fewer than ${plural(settings['min-group-size'], 'row')}`
      found.reason = reason
      found.isTooFew = true
      found.leftOut.push({ slice, n: comparison.n, reason })
    } else {
      found.units.push(unit)
      changes.push(changeOf(name, worse, comparison))
    }
  }
  const [first] = changes
  if (first === undefined) return { ...found, leftOut: isSliced ? found.leftOut : [] }
  const contrasts = changes.flatMap(({ contrasts }, group) =>
    contrasts.map(contrast => ({
      ...contrast,
      metric: metric.title,
      sides: contrast.sides.map(side => ({ ...side, group })),
    })),
  )
  const isUnchanged = changes.every(change => change.isUnchanged)
  const isUnpaired = changes.some(change => change.isUnpaired)
  return { ...found, change: { ...first, contrasts, isUnchanged, isUnpaired } }
}

function changeOf(name: string, worse: Change['worse'], comparison: Comparison): Change {
  const { baseline, value, variance, n, method, isUnpaired, isUnchanged } = comparison
  const found = {
    baseline,
    value,
    variance,
    change: value - baseline,
    interval: comparison.interval(confidence),
    p: comparison.p(worse),
  }
  return { ...measuredChange(name, found, { worse, n, method, isUnpaired }), isUnchanged }
}

function notJudged({ asked, leftOut, reason, isTooFew }: Compared): Claim {
  return {
    ...about(asked),
    ...notMeasured,
    verdict: isTooFew ? 'inconclusive' : 'not-computable',
    n: 0,
    reason: `The change of the ${asked.metric.title} cannot be judged: ${reason}.`,
    remedy: isTooFew ? 'more rows' : 'rows that make it computable, or no limit on it',
    leftOut,
  }
}

function claim({ asked, units, leftOut }: Compared, change: Change, family: number, level: number): Claim {
  const { limit, metric, division } = asked
  const decision = decide(change, limit.value, level)
  const { by, verdict } = decision
  const isUnchanged = verdict === 'pass' && change.isUnchanged
  // Who limits an increase of what is better when higher does not call a fall an improvement.
  const isBetter = metric.higherIsBetter === (limit.kind === 'max-decrease')
  const fact = isUnchanged ? 'unchanged' : decision.improved && isBetter ? 'improved' : undefined
  const unit = units[by.sides[0]!.group!]!
  return {
    ...about(asked),
    judge: 'interval',
    verdict,
    ...(fact === undefined ? {} : { fact }),
    value: by.value,
    interval: null,
    n: by.sides[0]!.n,
    baseline: by.baseline,
    change: { value: by.change, interval: finite(by.interval), confidence, method: change.method },
    ...words(asked, change, { ...decision, improved: fact === 'improved' }, unit, family),
    groups:
      division.column === null
        ? []
        : [{ slice: unit.slice, value: by.value, baseline: by.baseline, n: by.sides[0]!.n, count: null }],
    leftOut: [...leftOut, ...unknownUnits(division)],
  }
}

/** An interval without end is none, in JSON. */
function finite(interval: FamilyContrast['interval']): Claim['interval'] {
  return interval.every(Number.isFinite) ? interval : null
}

function words(
  { limit, metric }: Asked,
  change: Change,
  { verdict, by, improved }: Decision,
  unit: Unit,
  family: number,
): Pick<Claim, 'reason' | 'remedy'> {
  if (verdict === 'pass' && change.isUnchanged) return { reason: 'The same as in the base, row by row.' }
  const isIncrease = limit.kind === 'max-increase'
  const name = nameOf(unit)
  const told = `${name === '' ? 'It' : name} went from ${unequalTexts(by.baseline, by.value).join(' to ')}`
  const [text, bound] = distinctTexts(Math.abs(by.change), limit.value)
  const unpaired = change.isUnpaired
    ? ' The rows are not known to be the same, so that less can be shown.'
    : ''
  switch (verdict) {
    case 'fail': {
      const over = family > 1 ? ` after Holm over all ${plural(family, 'comparison')}` : ''
      const allowed = limit.value === 0 ? '' : `, more than ${bound}`
      return {
        reason: `${told}: it ${isIncrease ? 'grew' : 'fell'} by ${text}${allowed} (p ${pText(by)}${over}).${unpaired}`,
        remedy: `${/^[aeio]/i.test(metric.title) ? 'an' : 'a'} ${metric.title} within ${numberText(by.baseline)} ${isIncrease ? '+' : '−'} ${bound}${name === '' ? '' : ` for ${groupName(unit.slice)}`}`,
      }
    }
    case 'pass':
      return {
        reason: improved
          ? `${told}: shown to be better.`
          : `${told}: it ${isIncrease ? 'grew' : 'fell'} by at most ${farthest(by, isIncrease, limit.value)} at 95 %, within ${bound}.`,
      }
    case 'inconclusive':
      return {
        reason: `${told}: it may have ${isIncrease ? 'grown' : 'fallen'} by up to ${farthest(by, isIncrease, limit.value)}, and ${limit.value === 0 ? 'nothing' : bound} is allowed: too few rows to tell.${unpaired}`,
        remedy: moreRows(by, limit.value, name, change),
      }
  }
}

/** The bound on the worse side, so that it compares with the limit as the numbers do. */
function farthest({ interval }: FamilyContrast, isIncrease: boolean, limit: number): string {
  return distinctTexts(Math.max(0, isIncrease ? interval[1] : -interval[0]), limit)[0]
}

function pText({ adjusted }: FamilyContrast): string {
  return adjusted < 0.001 ? '< 0.001' : numberText(adjusted)
}

/** What these rows can show at all, and how many more of them would decide. */
function moreRows(by: FamilyContrast, tolerance: number, name: string, { isUnpaired }: Change): string {
  const seen = `; these rows show a change of ${numberText(smallestDetectable(contributionsOf(by)))} or more`
  const needed = rowsToDecide(by, tolerance)
  if (needed === null) return `a tolerance above 0, or more rows${seen}`
  const rows = needed[0]?.rows ?? 0
  const of = name === '' ? '' : ` of ${name}`
  const more =
    rows === 0 ? `a few more rows${of}` : `about ${plural(Number(rows.toPrecision(2)), 'more row')}${of}`
  return `${more}${isUnpaired ? ', or an `id` that joins them' : ''}${seen}`
}
