import { groupName, minCell, numberText, plural } from '@probity/core'
import { notesWithoutBase, pairingNotes } from '@probity/predictions'
import { attributeMetrics, baseOf, candidateOf, measure, metrics } from '@probity/statistics'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Groups } from './groups.ts'
import type { Base } from './predictions.ts'

/** What a reader has to know of the comparison with the base, one sentence each. */
export function comparisonNotes(
  settings: FairnessGateSettings,
  base: Base,
  all: readonly Groups[],
): string[] {
  switch (base.kind) {
    case 'none':
    case 'unreadable':
      return notesWithoutBase(base, settings.baseline)
    case 'unpaired':
      return [`Compared with ${base.label} as two samples: ${base.reason}.`, ...levelledDown(settings, all)]
    case 'paired':
      return [...pairingNotes(base.facts, { ...base, id: settings.id }), ...levelledDown(settings, all)]
  }
}

/** Rates whose gap may close for the wrong reason: by those who were better off losing. */
const goods = ['selection_rate', 'true_positive_rate']

/** A gap that shrank though no group gained: equality of the worst kind (Mittelstadt 2023). */
function levelledDown(settings: FairnessGateSettings, all: readonly Groups[]): string[] {
  // The gap of a smaller group would tell its rate.
  const minDenominator = Math.max(settings['min-group-size'], minCell)
  return goods.flatMap(rate => {
    const gap = attributeMetrics[`${rate}_difference`]!
    return all.flatMap(({ attribute, compared, known }) => {
      if (compared === undefined) return []
      const groups = compared.groups.slice(0, known)
      const of = (side: typeof baseOf) => ({ groups: groups.map(side), overall: side(compared.overall) })
      const [before, after] = [baseOf, candidateOf].map(
        side => gap.compute(of(side), { minDenominator }).value,
      )
      if (before == null || after == null || !(after < before)) return []
      const moves = groups.map(cells => {
        const [base, here] = [baseOf, candidateOf].map(side =>
          measure(metrics[rate]!, side(cells), { minDenominator }),
        )
        return base!.value === null || here!.value === null ? 0 : here!.value - base!.value
      })
      if (moves.some(move => move > 0)) return []
      return [
        `Levelled down: the ${gap.title} by ${attribute.name} shrank from ${numberText(before)} to ${numberText(after)} though no group gained.`,
      ]
    })
  })
}

/** Says so where the headline gap rests on one small group: without it the gap would be less than half. */
export function tinyGroupNotes(
  metric: string,
  groups: Groups,
  compared: number,
  minDenominator: number,
): string[] {
  const gap = attributeMetrics[metric]
  if (gap === undefined || gap.needsReference) return []
  const attribute = { ...groups, groups: groups.cells.slice(0, compared) }
  const whole = gap.compute(attribute, { minDenominator })
  if (whole.value === null || whole.lowest === null || whole.highest === null) return []
  const small = [whole.lowest, whole.highest].filter(
    side => side.group !== null && side.n < fewRows && side.n >= minCell,
  )
  return small.flatMap(({ group, n }) => {
    const others = attribute.groups.filter((_, i) => i !== group)
    const { value } = gap.compute({ ...attribute, groups: others }, { minDenominator })
    if (value === null || value * 2 >= whole.value!) return []
    return [
      `The ${gap.title} by ${groups.attribute.name} rests on ${groupName(groups.slices[group!]!)} (${plural(n, 'row')} count): without it ${numberText(value)}.`,
    ]
  })
}

/** Under this a rate is off by 0.1 and more at 95 %. */
const fewRows = 100
