import { type Cells, rowSets, rowsIn, total } from '../cells.ts'
import { mcnemar } from '../mcnemar.ts'
import { type Metric, metrics, proportion } from '../metrics.ts'
import { criticalValue, normalCdf } from '../normal.ts'
import { type Interval, newcombe, newcombePaired, type Pairs } from '../wilson.ts'
import { type Draws, percentiles, resampleCells, varianceOf, type Worse } from './bootstrap.ts'
import { momentsOf } from './metric-moments.ts'
import type { Variance } from './moments.ts'
import {
  baseOf,
  baseOutcomes,
  type ComparedCells,
  candidateOf,
  candidateOutcomes,
  isPaired,
  isPlain,
  type PairedCells,
} from './paired.ts'
import { isFixed } from './spread.ts'

/** How to compare. */
export interface ChangeOptions {
  worse: Worse
  /** Of every interval, on two sides; 0.9 unless told, so that each of its bounds fails in 1 of 20. */
  confidence?: number
  /** Fewest rows in each set that a metric needs, under both models, for a group to take part; 1 unless told. */
  minDenominator?: number
  /** Of 2,000 resamples from seed 1 unless told. To share them spares time and changes nothing. */
  draws?: Draws
}

/** One group, or all rows, in a comparison. */
export interface Side {
  /** Code of the group; null for all rows, or all outside a reference group. */
  group: number | null
  baseline: number
  value: number
  variance: Variance
  /** Rows that the metric is of, under the candidate; the same under the base unless predictions choose them. */
  n: number
  baselineN: number
  /** Of these the rows in the numerator of a rate, else null. */
  count: number | null
  baselineCount: number | null
}

/** One thing that may have got worse: a metric in one group, or the gap of two. */
export interface Contrast {
  /** One of `metrics`, or the metric of an attribute that the whole contrast is of. */
  metric: string
  sides: readonly Side[]
  baseline: number
  value: number
  change: number
  interval: Interval
  /**
   * The chance of a change as bad as this, or worse, had the models been alike: one-sided, small where the
   * change is shown to be for the worse.
   */
  p: number
  /** What each side adds to the variance of the change. */
  spread: readonly number[]
}

/** One side of a contrast; or, as text, why the group has none. */
export function sideOf(
  name: string,
  cells: ComparedCells,
  group: number | null,
  minDenominator?: number,
): Side | string {
  const moments = momentsOf(name, cells, minDenominator)
  if (typeof moments === 'string') return moments
  const { over, hits } = metrics[name]
  const count = (of: Cells) => (hits === undefined ? null : total(of.counts, hits))
  const [base, candidate] = [baseOf(cells), candidateOf(cells)]
  const rows = { n: rowsIn(candidate, over), baselineN: rowsIn(base, over) }
  return { group, ...moments, ...rows, count: count(candidate), baselineCount: count(base) }
}

/** How the change of a metric in one group is judged. */
export type Judge = 'pairs' | 'two samples' | 'bootstrap' | 'normal law'

export function judgeOf(metric: Metric, cells: ComparedCells): Judge {
  if (metric.from !== 'cells' || !isPlain(cells)) return 'normal law'
  if (metric.hits === undefined) return 'bootstrap'
  if (!isPaired(cells)) return 'two samples'
  return isFixed(metric.over) ? 'pairs' : 'bootstrap'
}

/**
 * The change of a metric in one group, by what suits it:
 * - pairs, for a rate whose denominator does not depend on the predictions: Newcombe's paired interval (1998b,
 *   method 10) and the one-sided mid-p of McNemar, which is right however few rows flipped;
 * - bootstrap, for another metric: percentiles over resampled joint cells;
 * - normal law, with weights or clusters and for what was measured elsewhere: with the linearised variance;
 * - two samples, for a rate on rows that are not known to be the same: Newcombe's interval (1998a, method 10) and
 *   the score test, as if the rows were others. Far wider than for the same rows.
 *
 * @example changeIn('accuracy', side, cells, { worse: 'decrease' }) // { change: -0.02, interval: [-0.0367, -0.0035], p: 0.0230 }, where 60 of 1,000 rows are now wrong and 40 right
 */
export function changeIn(name: string, side: Side, cells: ComparedCells, options: ChangeOptions): Contrast {
  const { baseline, value, variance } = side
  const judged = judgedBy(judgeOf(metrics[name], cells), metrics[name], side, cells, options)
  const spread = [variance.change]
  return { metric: name, sides: [side], baseline, value, change: value - baseline, ...judged, spread }
}

function judgedBy(
  judge: Judge,
  metric: Metric,
  side: Side,
  cells: ComparedCells,
  options: ChangeOptions,
): Pick<Contrast, 'interval' | 'p'> {
  const { worse, confidence = 0.9 } = options
  switch (judge) {
    case 'pairs': {
      const pairs = pairsOf(metric, cells as PairedCells)
      const [lost, won] =
        worse === 'increase' ? [pairs.onlyFirst, pairs.onlySecond] : [pairs.onlySecond, pairs.onlyFirst]
      return { interval: newcombePaired(pairs, confidence), p: Math.min(mcnemar(lost, won).oneSided, 1) }
    }
    case 'two samples': {
      const [a, b] = [proportion(metric, candidateOf(cells)), proportion(metric, baseOf(cells))]
      const pooled = (a.k + b.k) / (a.n + b.n)
      const error = Math.sqrt(pooled * (1 - pooled) * (1 / a.n + 1 / b.n))
      return { interval: newcombe(a, b, confidence), p: oneSided(a.k / a.n - b.k / b.n, error, worse) }
    }
    case 'bootstrap': {
      const resamples = resampleCells([cells], ([drawn]) => metric.compute(drawn), options.draws)
      const change = side.value - side.baseline
      const { interval, p } = percentiles(resamples, change, worse, confidence, metric.range)
      // No smaller share of so many resamples can be seen: beyond it their spread tells, or a change that no
      // resample denies could not be shown among a hundred others.
      if (p > 1 / (resamples.value.length + 1)) return { interval, p }
      const error = Math.sqrt(varianceOf(resamples).change)
      return { interval, p: Math.min(p, oneSided(change, error, worse)) }
    }
    case 'normal law':
      return ofNormalLaw(side.value - side.baseline, side.variance.change, worse, confidence)
  }
}

/** Rows that a rate is of, by whether they are hits of the candidate (first) and of the base (second). */
function pairsOf({ over, hits }: Metric, { counts }: PairedCells): Pairs {
  const pairs = { both: 0, onlyFirst: 0, onlySecond: 0, neither: 0 }
  const isIn = (set: readonly string[] = [], code: number) => set.includes(['tn', 'fp', 'fn', 'tp'][code])
  for (let cell = 0; cell < 8; cell++) {
    if (!isIn(rowSets[over], candidateOutcomes[cell])) continue
    const isHit = isIn(hits, candidateOutcomes[cell])
    const isHitOfBase = isIn(hits, baseOutcomes[cell])
    pairs[isHit ? (isHitOfBase ? 'both' : 'onlyFirst') : isHitOfBase ? 'onlySecond' : 'neither'] +=
      counts[cell]
  }
  return pairs
}

/** The interval and p of a change with this variance. */
export function ofNormalLaw(change: number, variance: number, worse: Worse, confidence: number) {
  const error = Math.sqrt(variance)
  const reach = criticalValue(confidence) * error
  const interval: Interval = [change - reach, change + reach]
  return { interval, p: oneSided(change, error, worse) }
}

/** P(a change as bad or worse) of the normal law; a half where nothing changed. */
export function oneSided(change: number, error: number, worse: Worse): number {
  if (change === 0) return 0.5
  return normalCdf((worse === 'increase' ? -change : change) / error)
}
