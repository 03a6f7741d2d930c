import type { Worse } from './bootstrap.ts'
import type { Contrast } from './rate-change.ts'

/**
 * The highest, or lowest, of all gaps from their contrasts. The bound on its worse side is the farthest of any
 * contrast: the highest gap rises by no more than the one that rises most. On the other side it is the bound of
 * the gap that was the highest: the highest rises by at least as much as that.
 */
export function headlineOf(
  contrasts: readonly Contrast[],
  of: 'highest' | 'lowest',
  worse: Worse,
): Pick<Contrast, 'baseline' | 'value' | 'change' | 'interval'> {
  const sign = of === 'highest' ? 1 : -1
  const outermost = (model: 'baseline' | 'value') =>
    contrasts.reduce(
      (best, part) => (sign * (part[model] - best) > 0 ? part[model] : best),
      contrasts[0][model],
    )
  const [baseline, value] = [outermost('baseline'), outermost('value')]
  const isOutward = (worse === 'increase') === (of === 'highest')
  const [first, second] = isOutward ? (['baseline', 'value'] as const) : (['value', 'baseline'] as const)
  const given = contrasts.reduce((best, part) => {
    const ahead = sign * (part[first] - best[first]) || sign * (part[second] - best[second])
    return ahead > 0 ? part : best
  })
  let [low, high] = given.interval
  for (const { interval } of contrasts) {
    if (worse === 'increase') high = Math.max(high, interval[1])
    else low = Math.min(low, interval[0])
  }
  return { baseline, value, change: value - baseline, interval: [low, high] }
}
