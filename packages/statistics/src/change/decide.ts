import type { Interval } from '../wilson.ts'
import type { Change, FamilyContrast } from './change.ts'

/** What was decided, and on which contrast. */
export interface Decision {
  verdict: 'pass' | 'fail' | 'inconclusive'
  /**
   * For `fail` the contrast that got worse by the most of those shown to have; else the one with the farthest
   * bound, which is what stands in the way of a pass.
   */
  by: FamilyContrast
  /** Whether all contrasts are shown to have got better: every bound on the worse side is below 0. */
  improved: boolean
}

/**
 * Whether a metric got worse by more than `tolerance`, which is at least 0; for a change with a value. With
 * intervals at 90 % and level 0.05:
 *
 * - `fail` where a contrast got worse by more than the tolerance and its adjusted p is below the level. Of
 *   models that are alike, at most 1 in 20 fails, whatever the number of groups (Holm 1979). With a tolerance it
 *   is far fewer.
 * - `pass` where no bound is beyond the tolerance: all of it is shown (an intersection-union test, which needs no
 *   correction: Berger 1982). Of candidates that got worse by more than the tolerance at most 1 in 20 passes, and
 *   6 in 100 for a gap where the base had none (see `widening`); 8 in 100 where only some 20 rows flipped. It is
 *   the promise of a non-inferiority test (Schuirmann 1987).
 * - `inconclusive` where the rows can tell neither.
 *
 * A candidate that predicts every row as the base did passes at any tolerance, also 0: there is no change to be
 * unsure of. The intervals do not say so, since rows not seen may differ; of candidates that predict a share d
 * of all rows otherwise it passes (1 - d)^n. With a tolerance of 0 no other candidate passes unless it is shown
 * to be better or as good, which of models alike 1 in 20 is: to tolerate what nobody would mind, set more.
 *
 * @example decide(changeOf('accuracy', attribute, { worse: 'decrease' }), 0.02).verdict // 'pass'
 */
export function decide(change: Change, tolerance: number, level = 0.05): Decision {
  if (!(tolerance >= 0)) throw new RangeError('a tolerance is at least 0')
  const { contrasts, worse, isUnchanged } = change
  if (contrasts.length === 0) throw new RangeError('a change without a value decides nothing')
  const worsening = ({ change }: FamilyContrast) => (worse === 'increase' ? change : -change)
  const bound = ({ interval }: FamilyContrast) => (worse === 'increase' ? interval[1] : -interval[0])
  const shown = contrasts.filter(each => worsening(each) - tolerance > rounding && each.adjusted < level)
  if (shown.length > 0) return { verdict: 'fail', by: most(shown, worsening), improved: false }
  const farthest = most(contrasts, bound)
  const isWithin = isUnchanged || bound(farthest) <= tolerance
  return { verdict: isWithin ? 'pass' : 'inconclusive', by: farthest, improved: bound(farthest) < 0 }
}

/** 0.9 - 0.87 comes out above 0.03. */
const rounding = 1e-12

function most(contrasts: readonly FamilyContrast[], size: (each: FamilyContrast) => number): FamilyContrast {
  return contrasts.reduce((best, each) => (size(each) > size(best) ? each : best))
}

/**
 * Whether a number lies within an absolute limit, by its interval: `fail` where all of it is beyond, `pass` where
 * all of it is within, the limit itself included. At 90 % a number within fails, and one beyond passes, in at
 * most 1 of 20.
 *
 * @example decideAbsolute([0.61, 0.72], 'min', 0.6) // 'pass'
 */
export function decideAbsolute(
  [low, high]: Interval,
  kind: 'min' | 'max',
  limit: number,
): Decision['verdict'] {
  const [worst, best] = kind === 'min' ? [low - limit, high - limit] : [limit - high, limit - low]
  return worst >= 0 ? 'pass' : best < 0 ? 'fail' : 'inconclusive'
}

/**
 * The level of each family of limits, so that a gate blocks at most 1 in 20 models that are like the base and keep
 * their limits: limits on values and limits on changes are two families, which share it where both are judged.
 */
export function levelOfFamily(hasBoth: boolean): number {
  return hasBoth ? 0.025 : 0.05
}
