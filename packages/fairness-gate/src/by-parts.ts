import { type Attribute, attributeMetrics, type Gap, type Interval, merge } from '@probity/statistics'
import type { Asked } from './judged.ts'
import { keptAt, type Part, partsOf } from './parts.ts'

/** What of the groups decided, and by which bounds. */
export interface ByParts {
  verdict: 'pass' | 'fail' | 'inconclusive'
  /** The groups at fault alone, by the codes of the whole attribute. */
  gap: Gap
  /** Where the value may lie: one bound for what is shown to be exceeded, one for what is shown to be kept. */
  bounds: Interval
  comparisons: number
}

/**
 * Judges a metric that is the highest or lowest of its parts (a gap of those of every two groups, a rate's
 * worst group of every group) by the intervals of all of them: which part is the extreme one is itself chance.
 *
 * It fails where one part is shown to be beyond the limit at the level, with Bonferroni's correction for all parts;
 * it passes where every part is shown to be within. Undefined where a part has no interval, or the metric is made
 * otherwise.
 */
export function byParts(
  asked: Asked,
  attribute: Attribute,
  gap: Gap,
  minDenominator: number,
  level: number,
): ByParts | undefined {
  const isMax = asked.limit.kind === 'max'
  const gaps = meansOf[asked.metric]
  if (gaps !== undefined) return byMean(gaps, asked, attribute, gap, minDenominator, level)
  const parts = partsOf(asked, attribute, gap, minDenominator)
  if (parts === undefined) return undefined
  const comparisons = parts.length
  // A gap is taken the way that it was found: both ways count.
  const ways = parts.some(part => part.groups === 2) ? 2 : 1
  const strict = 1 - (2 * level) / (comparisons * ways)
  const bound = isMax ? asked.limit.value : -asked.limit.value
  const worseEnd = ([low, high]: Interval) => (isMax ? high : -low)
  const betterEnd = ([low, high]: Interval) => (isMax ? low : -high)
  const boundsOf = ({ interval, at }: Part): Interval => {
    const exceeded = at(strict).interval!
    return isMax ? [exceeded[0], interval[1]] : [interval[0], exceeded[1]]
  }
  const most = <T>(of: readonly T[], size: (one: T) => number) =>
    of.reduce((best, one) => (size(one) > size(best) ? one : best))
  // Only what is beyond the limit at the lower confidence can be at the higher.
  const beyond = parts
    .filter(({ interval }) => betterEnd(interval) > bound)
    .map(part => ({ part, bounds: boundsOf(part) }))
  if (beyond.length > 0) {
    const worst = most(beyond, ({ bounds }) => betterEnd(bounds))
    if (betterEnd(worst.bounds) > bound)
      return { verdict: 'fail', gap: worst.part.at(keptAt), bounds: worst.bounds, comparisons }
  }
  const farthest = most(parts, ({ interval }) => worseEnd(interval))
  const verdict = worseEnd(farthest.interval) <= bound ? 'pass' : 'inconclusive'
  return { verdict, gap: farthest.at(keptAt), bounds: boundsOf(farthest), comparisons }
}

/** The gaps that a metric is the mean of. */
const meansOf: Readonly<Record<string, readonly string[]>> = {
  average_abs_odds_difference: ['true_positive_rate_difference', 'false_positive_rate_difference'],
  ...Object.fromEntries(
    ['difference', 'ratio'].flatMap(form =>
      ['', '_to_overall'].map(to => [
        `equalized_odds_${form}_mean${to}`,
        ['true_positive_rate', 'false_positive_rate'].map(rate => `${rate}_${form}${to}`),
      ]),
    ),
  ),
}

/** The metric itself, or those that it is the mean of. */
export function gapsBehind(metric: string): readonly string[] {
  return meansOf[metric] ?? [metric]
}

/** As `byParts`, of a mean of gaps: each is bounded with its part of the error, and the mean by the mean of these. */
function byMean(
  names: readonly string[],
  asked: Asked,
  attribute: Attribute,
  gap: Gap,
  minDenominator: number,
  level: number,
): ByParts | undefined {
  const { judged, limit, groups } = asked
  const isMax = limit.kind === 'max'
  let compared = attribute
  if (judged.needsReference) {
    // The others count as one, which carries no shares.
    if (groups.clusters !== undefined) return undefined
    const others = attribute.groups.filter((_, group) => group !== attribute.reference)
    compared = {
      groups: [merge(others), attribute.groups[attribute.reference!]!],
      overall: attribute.overall,
    }
  }
  let comparisons = 0
  const bounds: Interval = [0, 0]
  for (const name of names) {
    const one = { ...asked, metric: name, judged: { ...attributeMetrics[name]!, isStanding: false } }
    const whole = one.judged.compute(compared, { minDenominator })
    const parts = whole.value === null ? undefined : partsOf(one, compared, whole, minDenominator)
    if (parts === undefined) return undefined
    comparisons += parts.length
    // Both ways of a pair count, as in `byParts`.
    const exceededAt = 1 - (2 * level) / (names.length * parts.length * 2)
    const farthest = (confidence: number, end: 0 | 1) =>
      parts
        .map(({ at }) => at(confidence).interval![end])
        .reduce((best, bound) => (isMax ? Math.max(best, bound) : Math.min(best, bound)))
    const keptTo = 1 - (1 - keptAt) / names.length
    bounds[0] += farthest(isMax ? exceededAt : keptTo, 0) / names.length
    bounds[1] += farthest(isMax ? keptTo : exceededAt, 1) / names.length
  }
  const [low, high] = bounds
  const [isBeyond, isWithin] = isMax
    ? [low > limit.value, high <= limit.value]
    : [high < limit.value, low >= limit.value]
  return { verdict: isBeyond ? 'fail' : isWithin ? 'pass' : 'inconclusive', gap, bounds, comparisons }
}
