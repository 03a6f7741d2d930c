import { type Attribute, type Gap, type GroupValue, type LeftOut, plainGap } from './attribute.ts'
import { weightIn } from './cells.ts'
import { countsIn } from './counts.ts'
import { type Metric, measure, metrics, type Options, proportion } from './metrics.ts'
import { donnerZou } from './ratio.ts'
import { type Interval, newcombe } from './wilson.ts'

type Member = GroupValue & { group: number }

/** One metric over the groups: those that have it, and those that have not or too few rows for it. */
export interface Field {
  name: string
  metric: Metric
  attribute: Attribute
  confidence: number
  members: Member[]
  leftOut: LeftOut[]
  /** What a group needs to be a member. */
  requirement: string
}

export function fieldOf(name: string, attribute: Attribute, options: Options): Field {
  const { confidence = 0.95, minDenominator = 1 } = options
  const metric = metrics[name]
  const members: Member[] = []
  const leftOut: LeftOut[] = []
  for (const [group, cells] of attribute.groups.entries()) {
    const { value, n, count, reason } = measure(metric, cells, { minDenominator })
    if (value !== null) members.push({ group, value, count, n })
    else leftOut.push({ group, metric: name, n, reason: reason! })
  }
  const hasSource = metric.from === 'cells' || attribute.overall[metric.from] !== null
  const fewest = minDenominator > 1 ? `at least ${minDenominator} ` : ''
  const requirement = hasSource ? fewest + metric.needs.join(' and ') : 'scores'
  return { name, metric, attribute, confidence, members, leftOut, requirement }
}

function gap(field: Field, found: Partial<Gap>): Gap {
  const n = field.members.reduce((sum, member) => sum + member.n, 0)
  return plainGap(n, { metric: field.name, leftOut: field.leftOut, ...found })
}

/** Why there are not `fewest` groups to speak of, if so. */
function tooFew({ attribute, members, requirement }: Field, fewest: number): string | undefined {
  if (members.length >= fewest) return undefined
  if (members.length === 0) return `no group has ${requirement}`
  return attribute.groups.length === 1 ? 'only one group' : `only one group has ${requirement}`
}

/** The member of the greatest size; the first of equals. */
function most(field: Field, size: (member: Member) => number): Member {
  return field.members.reduce((best, member) => (size(member) > size(best) ? member : best))
}

const lowestOf = (field: Field) => most(field, member => -member.value)
const highestOf = (field: Field) => most(field, member => member.value)

/** max - min. */
export function difference(field: Field): Gap {
  const reason = tooFew(field, 2)
  if (reason !== undefined) return gap(field, { reason })
  const lowest = lowestOf(field)
  const highest = highestOf(field)
  const [low, high] = field.metric.range
  const ofShares = pairInterval(field, newcombe, highest, lowest)
  const interval = ofShares && (ofShares.map(bound => bound * (high - low)) as Interval)
  return gap(field, { value: highest.value - lowest.value, interval, lowest, highest })
}

/** min / max. */
export function ratio(field: Field): Gap {
  const few = tooFew(field, 2)
  if (few !== undefined) return gap(field, { reason: few })
  const lowest = lowestOf(field)
  const highest = highestOf(field)
  const reason = noRatio(field, highest)
  if (reason !== undefined) return gap(field, { reason })
  // Of a metric that can be below 0 a share is no ratio.
  const interval = field.metric.range[0] === 0 ? pairInterval(field, donnerZou, lowest, highest) : null
  return gap(field, { value: lowest.value / highest.value, interval, lowest, highest })
}

/** 0/0 is no ratio, and numbers below 0 have none that means anything. */
function noRatio(field: Field, divisor: GroupValue): string | undefined {
  if (lowestOf(field).value < 0 || divisor.value < 0) return `${field.metric.title} is below 0`
  return divisor.value === 0 ? `${field.metric.title} is 0 in every group` : undefined
}

function pairInterval(
  { name, metric, attribute, confidence }: Field,
  interval: typeof newcombe,
  a: Member,
  b: Member,
): Interval | null {
  const [first, second] = [a, b].map(({ group }) =>
    countsIn(name, metric, attribute.groups[group], confidence),
  )
  return first === null || second === null ? null : interval(first, second, confidence)
}

/** The greatest |value - value of all rows|. */
export function differenceToOverall(field: Field): Gap {
  const overall = overallOf(field)
  if (typeof overall === 'string') return gap(field, { reason: overall })
  const group = most(field, member => Math.abs(member.value - overall.value))
  const [lowest, highest] = group.value < overall.value ? [group, overall] : [overall, group]
  const split = splitOff(field, group)
  let interval: Interval | null = null
  if (split !== null) {
    // A group with share s of the rows: value - value of all = (1 - s) (value - value of the rest), and the
    // rest is independent of the group.
    const [a, b] = lowest === group ? [split.rest, split.own] : [split.own, split.rest]
    const [low, high] = newcombe(a, b, field.confidence)
    interval = [(1 - split.share) * low, (1 - split.share) * high]
  }
  return gap(field, { value: highest.value - lowest.value, interval, lowest, highest })
}

/** The least of value / value of all rows and its inverse. */
export function ratioToOverall(field: Field): Gap {
  const overall = overallOf(field)
  if (typeof overall === 'string') return gap(field, { reason: overall })
  const reason = noRatio(field, overall)
  if (reason !== undefined) return gap(field, { reason })
  const toOverall = ({ value }: Member) => Math.min(value / overall.value, overall.value / value)
  const group = most(field, member => -toOverall(member))
  const [lowest, highest] = group.value < overall.value ? [group, overall] : [overall, group]
  const split = splitOff(field, group)
  let interval: Interval | null = null
  if (split !== null) {
    // As above: value of all / value = s + (1 - s) value of the rest / value.
    const [low, high] = donnerZou(split.rest, split.own, field.confidence)
    const [lowShare, highShare] = [low, high].map(bound => split.share + (1 - split.share) * bound)
    interval = lowest === group ? [1 / highShare, 1 / lowShare] : [lowShare, highShare]
  }
  return gap(field, { value: toOverall(group), interval, lowest, highest })
}

/** The value of all rows, or why the groups cannot be compared with it. */
function overallOf(field: Field): GroupValue | string {
  const few = tooFew(field, 2)
  if (few !== undefined) return few
  const { value, count, n, reason } = measure(field.metric, field.attribute.overall)
  return value === null ? `over all rows: ${reason}` : { group: null, value, count, n }
}

/** A rate's group and all other rows, as two; null for another metric, in clusters, and where the others weigh
 * nothing. */
function splitOff({ name, metric, attribute }: Field, { group }: Member) {
  const cells = attribute.groups[group]
  const share = weightIn(cells, metric.over) / weightIn(attribute.overall, metric.over)
  if (metric.hits === undefined || cells.shares?.[name] !== undefined || !(share < 1)) return null
  return { own: proportion(metric, cells), rest: proportion(metric, attribute.overall, cells), share }
}

/** The least value. */
export function groupMin(field: Field): Gap {
  const reason = tooFew(field, 1)
  if (reason !== undefined) return gap(field, { reason })
  const lowest = lowestOf(field)
  return gap(field, { value: lowest.value, interval: intervalOf(field, lowest), n: lowest.n, lowest })
}

/** The greatest value. */
export function groupMax(field: Field): Gap {
  const reason = tooFew(field, 1)
  if (reason !== undefined) return gap(field, { reason })
  const highest = highestOf(field)
  return gap(field, { value: highest.value, interval: intervalOf(field, highest), n: highest.n, highest })
}

function intervalOf({ metric, attribute, confidence }: Field, { group }: Member): Interval | null {
  return measure(metric, attribute.groups[group], { confidence }).interval
}
