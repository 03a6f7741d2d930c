import { criticalValue } from '../normal.ts'
import type { Interval } from '../wilson.ts'
import type { Worse } from './bootstrap.ts'
import type { Moments } from './moments.ts'
import { type ChangeOptions, type Contrast, ofNormalLaw, oneSided, type Side } from './rate-change.ts'

type Options = Pick<ChangeOptions, 'worse' | 'confidence'>
/** A contrast, but for what it is of. */
export type Judged = Omit<Contrast, 'metric' | 'sides'>

/**
 * The contrasts of every two groups: how much wider their gap is with the candidate than with the base, judged
 * by `widening`.
 *
 * @example differences('selection_rate', sides, { worse: 'increase' })[0].change // 0.0463, from 0.3256 to 0.3720
 */
export function differences(metric: string, sides: readonly Side[], options: Options): Kept {
  const judge = widening(options)
  return keep(sides, pair => {
    const spread = pair.map(({ variance }) => variance.change)
    return { metric, sides: pair, ...judge(differenceOf(...pair)), spread }
  })
}

/** As `differences`, of the ratio of the lower to the higher. */
export function ratios(metric: string, sides: readonly Side[], options: Options): Kept {
  const judge = ratioWidening(options)
  return keep(sides, pair => ({ metric, sides: pair, ...ofRatio(pair, judge, lesserRatio) }))
}

/** Contrasts, and how many more there were, of which none says more than these: see `keep`. */
export interface Kept {
  contrasts: Contrast[]
  untold: number
}

/** The pairs of 200 groups, which take 20 MB; those of 1,000 would take 600 MB. */
const mostKept = 20_000

/**
 * The contrast of every two sides; of very many those with the least p, and those of the extreme gaps, changes and
 * bounds: all that can be rejected, headline or stand in the way of a pass.
 */
function keep(sides: readonly Side[], contrastOf: (pair: [Side, Side]) => Contrast): Kept {
  let kept: Contrast[] = []
  const extremes: Contrast[] = []
  let count = 0
  for (const [i, a] of sides.entries())
    for (let j = i + 1; j < sides.length; j++) {
      const contrast = contrastOf([a, sides[j]])
      count++
      kept.push(contrast)
      for (const [s, sizeOf] of sizes.entries())
        if (extremes[s] === undefined || sizeOf(contrast) > sizeOf(extremes[s])) extremes[s] = contrast
      if (kept.length >= 2 * mostKept) kept = leastP(kept)
    }
  if (count <= mostKept) return { contrasts: kept, untold: 0 }
  const contrasts = [...new Set([...leastP(kept), ...extremes])]
  return { contrasts, untold: count - contrasts.length }
}

function leastP(contrasts: Contrast[]): Contrast[] {
  return contrasts.sort((a, b) => a.p - b.p).slice(0, mostKept)
}

const sizes: readonly ((contrast: Contrast) => number)[] = [
  ({ baseline }) => baseline,
  ({ baseline }) => -baseline,
  ({ value }) => value,
  ({ value }) => -value,
  ({ change }) => change,
  ({ change }) => -change,
  ({ interval }) => interval[1],
  ({ interval }) => -interval[0],
]

/**
 * Judges a ratio of two independent groups by its logarithm, with the delta method. With half a hit and half a
 * row more in both where one has 0 (Walter 1975); the interval then still holds the change that was seen.
 */
export function ofRatio(
  pair: readonly [Side, Side],
  judge: (log: Moments) => Judged,
  ratioOf: (a: number, b: number) => number,
): Judged {
  const withHalf = pair.some(({ baseline, value }) => baseline === 0 || value === 0)
  const [a, b] = pair.map(side => logOf(side, withHalf))
  const { interval, p } = judge(differenceOf(a, b))
  const baseline = ratioOf(pair[0].baseline, pair[1].baseline)
  const value = ratioOf(pair[0].value, pair[1].value)
  const change = value - baseline
  const spread = [a, b].map(({ variance }) => variance.change * value ** 2)
  const around: Interval = [Math.min(interval[0], change), Math.max(interval[1], change)]
  return { baseline, value, change, interval: around, p, spread }
}

/** The lower over the higher; 1 of two zeros, which are as one. */
export function lesserRatio(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b)
}

/** a - b, of two independent groups. */
export function differenceOf(a: Moments, b: Moments): Moments {
  return {
    baseline: a.baseline - b.baseline,
    value: a.value - b.value,
    variance: {
      baseline: a.variance.baseline + b.variance.baseline,
      value: a.variance.value + b.variance.value,
      change: a.variance.change + b.variance.change,
    },
  }
}

function logOf({ baseline, value, variance, n, baselineN }: Side, withHalf: boolean): Moments {
  const half = (rate: number, rows: number) => (withHalf ? (rate * rows + 0.5) / (rows + 0.5) : rate)
  const [from, to] = [half(baseline, baselineN), half(value, n)]
  const covariance = (variance.baseline + variance.value - variance.change) / 2
  const [ofFrom, ofTo] = [variance.baseline / from ** 2, variance.value / to ** 2]
  const change = Math.max(ofFrom + ofTo - (2 * covariance) / (from * to), 0)
  return {
    baseline: Math.log(from),
    value: Math.log(to),
    variance: { baseline: ofFrom, value: ofTo, change },
  }
}

/**
 * Judges how much the size of a signed gap grew: D = |candidate's| - |base's|.
 *
 * `p` is that of D over the standard error of the change of the gap, its chance had the models treated the pair
 * alike; and the bound on the side that `worse` does not point to is D less 1.645 standard errors. Both take the
 * side on which the gap lies for known: that is what finds a new gap where there was none, at three times the
 * power of a percentile bootstrap of max - min. A gap that turned round to be as wide on the other side has
 * D = 0 and a larger spread than they say.
 *
 * The other bound, which a pass rests on, does not take it for known, as a gap that seems to shrink may have
 * turned round. Where the side is sure (at 1 %) it is D + 1.645 standard errors; else |change of the gap| +
 * 1.645 standard errors, since no gap widens by more than it changes. It fails in 1 of 20, and in 6 of 100 at
 * worst; D + 1.645 standard errors would fail in up to 9 of 20 where the base has no gap.
 */
export function widening({ worse, confidence = 0.9 }: Options): (gap: Moments) => Judged {
  const z = criticalValue(confidence)
  const zOfSide = criticalValue(1 - (1 - confidence) / 5)
  return ({ baseline, value, variance }) => {
    const error = Math.sqrt(variance.change)
    const [from, to] = worse === 'increase' ? [baseline, value] : [value, baseline]
    const [change, sum] = [to - from, to + from]
    const side = from < 0 ? -1 : 1
    const errorOfSum = Math.sqrt(Math.max(2 * (variance.baseline + variance.value) - variance.change, 0))
    const turned = -side * sum + zOfSide * errorOfSum
    const bound = Math.min(Math.abs(change), Math.max(side * change, turned - z * error)) + z * error
    const worsening = Math.abs(to) - Math.abs(from)
    const interval = directed([worsening - z * error, bound], worse)
    const sizes = { baseline: Math.abs(baseline), value: Math.abs(value) }
    const grown = sizes.value - sizes.baseline
    const p = oneSided(grown, error, worse)
    return { ...sizes, change: grown, interval, p, spread: [variance.change] }
  }
}

/** An interval of a worsening as one of a change. */
function directed([low, high]: Interval, worse: Worse): Interval {
  return worse === 'increase' ? [low, high] : [-high, -low]
}

/**
 * Judges a ratio by the widening of its logarithm, which is the wider the lower the ratio. The bound that a pass
 * rests on takes the base's ratio, from which the change is reckoned, for as high as it may be.
 */
export function ratioWidening({ worse, confidence = 0.9 }: Options): (log: Moments) => Judged {
  const widens = worse === 'increase' ? 'decrease' : 'increase'
  const judge = widening({ worse: widens, confidence })
  const z = criticalValue(confidence)
  return log => {
    const judged = judge(log)
    const [baseline, value] = [Math.exp(-judged.baseline), Math.exp(-judged.value)]
    const highest = Math.min(baseline * Math.exp(z * Math.sqrt(log.variance.baseline)), 1)
    const [least, most] = judged.interval
    // A logarithm that widens by x takes the ratio to exp(-x) of what it was.
    const worsens = (x: number) => (widens === 'increase' ? x > 0 : x < 0)
    const changeBy = (x: number, isPassing: boolean) =>
      (isPassing && worsens(x) ? highest : baseline) * Math.expm1(-x)
    return {
      baseline,
      value,
      change: value - baseline,
      interval: [changeBy(most, widens === 'increase'), changeBy(least, widens === 'decrease')],
      p: judged.p,
      spread: [log.variance.change * value ** 2],
    }
  }
}

/** The change of a signed difference. */
export function signedDifference(gap: Moments, { worse, confidence = 0.9 }: Options): Judged {
  const { baseline, value, variance } = gap
  const change = value - baseline
  const judged = ofNormalLaw(change, variance.change, worse, confidence)
  return { baseline, value, change, ...judged, spread: [variance.change] }
}

/** The change of a ratio whose sides are given: tested by its logarithm, its interval by the delta method. */
export function signedRatio(log: Moments, { worse, confidence = 0.9 }: Options): Judged {
  const [baseline, value] = [Math.exp(log.baseline), Math.exp(log.value)]
  const { variance } = log
  const covariance = (variance.baseline + variance.value - variance.change) / 2
  const ofChange =
    value ** 2 * variance.value + baseline ** 2 * variance.baseline - 2 * value * baseline * covariance
  const change = value - baseline
  const { interval } = ofNormalLaw(change, Math.max(ofChange, 0), worse, confidence)
  const p = oneSided(log.value - log.baseline, Math.sqrt(variance.change), worse)
  return { baseline, value, change, interval, p, spread: [variance.change * value ** 2] }
}

/**
 * Contrasts of the lowest or highest of all groups, one a group. Where it is worse for the lowest to fall, that
 * of a group is how far it now lies below the lowest of the base: the lowest fell exactly if some group lies
 * below every group of the base, and not if each lies above one of them.
 *
 * So the p of a group is its largest against any group of the base, and its bounds are the least against any;
 * the bound that a pass rests on spends 4 of its 5 % on the group itself, which is paired, and 1 % on the
 * others. Of the highest, and where it is worse to rise, the same with turned signs.
 */
export function extremes(
  metric: string,
  sides: readonly Side[],
  of: 'lowest' | 'highest',
  { worse, confidence = 0.9 }: Options,
): Contrast[] {
  const z = criticalValue(confidence)
  const ownShare = sides.length > 1 ? 0.8 : 1
  const zOfOwn = criticalValue(1 - (1 - confidence) * ownShare)
  const zOfOthers = criticalValue(1 - ((1 - confidence) * (1 - ownShare)) / Math.max(sides.length - 1, 1))
  // The lowest falls as the highest of the negated rises; it rises with the candidate as it falls with the base.
  const sign = of === 'lowest' ? 1 : -1
  const isToCandidate = (of === 'lowest') === (worse === 'decrease')
  const [from, to] = isToCandidate ? (['baseline', 'value'] as const) : (['value', 'baseline'] as const)
  const limit = sign * Math.min(...sides.map(side => sign * side[from]))
  return sides.map(side => {
    let p = 0
    let [low, high] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
    for (const other of sides) {
      const variance = other === side ? side.variance.change : side.variance[to] + other.variance[from]
      const error = Math.sqrt(variance)
      const below = sign * (other[from] - side[to])
      p = Math.max(p, oneSided(below, error, 'increase'))
      low = Math.min(low, below - z * error)
      high = Math.min(high, below + (other === side ? zOfOwn : zOfOthers) * error)
    }
    const [baseline, value] = isToCandidate ? [limit, side.value] : [side.baseline, limit]
    return {
      metric,
      sides: [side],
      baseline,
      value,
      change: value - baseline,
      interval: directed([low, high], worse),
      p,
      spread: [side.variance.change],
    }
  })
}
