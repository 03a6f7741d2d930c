import {
  countText,
  describeLimit,
  groupName,
  type Limit,
  listText,
  numberText,
  peopleText,
  type Slice,
} from '@probity/core'
import { type Gap, type GroupValue, type LeftOut, metrics } from '@probity/statistics'

export function sideName({ group }: Pick<GroupValue, 'group'>, slices: readonly Slice[]): string {
  return group === null ? 'all rows' : groupName(slices[group]!)
}

/** `0.608 (113 of 186)`; the counts only where there are some and they may be shown. */
export function sideText({ value, count, n }: GroupValue): string {
  if (count === null) return numberText(value)
  return `${numberText(value)} (${peopleText(count)} of ${peopleText(n)})`
}

/** What happens to a row that a rate counts. */
const verbs: Readonly<Record<string, string>> = {
  selection_rate: 'selected',
  true_positive_rate: 'found',
  recall: 'found',
  false_negative_rate: 'missed',
  false_positive_rate: 'flagged',
  true_negative_rate: 'cleared',
  precision: 'right',
  accuracy: 'right',
  zero_one_loss: 'wrong',
}

/** What would pass; for the difference of two rates also how many rows of whom would have to go the other way. */
export function remedy(
  { lowest, highest, metric: of, value }: Gap,
  limit: Limit,
  bound: string,
  name: (side: GroupValue) => string,
): string {
  const goal = describeLimit(limit, () => bound)
  const metric = of === null ? undefined : metrics[of]
  if (
    limit.kind !== 'max' ||
    metric?.hits === undefined ||
    lowest === null ||
    highest === null ||
    value === null
  )
    return goal
  if (lowest === highest || highest.value - lowest.value !== value) return goal
  const [side, more] = metric.higherIsBetter === false ? [highest, 'fewer'] : [lowest, 'more']
  if (side.group === null) return goal
  const rows = Math.ceil((value - limit.value) * side.n)
  return `${goal}, for example with ${countText(rows)} ${more} of the ${peopleText(side.n)} ${metric.over} of ${name(side)} ${verbs[of!] ?? 'counted'}`
}

/** A group that is both lowest and highest is told once. */
export function distinct(sides: readonly (GroupValue | null)[]): GroupValue[] {
  const told = sides.filter(side => side !== null)
  return told.filter((side, i) => told.findIndex(other => other.group === side.group) === i)
}

/** What the groups that are too small lack: `30 positives of each group: under 30 has 17, 60+ has 22`. */
export function smallGroups(
  leftOut: readonly LeftOut[],
  minDenominator: number,
  slices: readonly Slice[],
): string {
  const over = metrics[leftOut.find(({ metric }) => metric !== null)?.metric ?? '']?.over ?? 'rows'
  const told = leftOut.map(({ group, n }) => `${groupName(slices[group]!)} has ${peopleText(n)}`)
  return `${minDenominator} ${over} of each group: ${listText(told, 4)}; or a smaller \`min-group-size\``
}
