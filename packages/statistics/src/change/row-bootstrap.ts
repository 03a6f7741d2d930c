import type { Interval } from '../wilson.ts'
import { type Percentiles, percentiles, type ResampleOptions, varianceOf, type Worse } from './bootstrap.ts'
import type { Moments } from './moments.ts'
import { randomFrom } from './random.ts'

/** A number under both models. */
export interface Both {
  baseline: number
  value: number
}

/** A change by resampled rows. Fits `measured` of a group. */
export interface Resampled extends Moments, Percentiles {
  change: number
  resamples: number
  seed: number
}

/**
 * The change of any number of rows, for those without a closed form (average precision, NDCG, R2, calibration
 * error, medians): the paired bootstrap of whole rows (Efron 1979). Units of resampling are rows, or clusters or
 * queries of them.
 *
 * `measure` gets how often each unit is drawn, all once for what was seen, and must not keep it; with arrays
 * sorted beforehand it costs one pass. NaN where a resample has no number.
 *
 * @example rowBootstrap(rows, times => ({ baseline: median(base, times), value: median(candidate, times) }), { worse: 'increase' })
 */
export function rowBootstrap(
  units: number,
  measure: (times: Uint32Array) => Both,
  {
    worse,
    confidence = 0.9,
    resamples = 1000,
    seed = 1,
    range = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  }: ResampleOptions & { worse: Worse; confidence?: number; range?: Readonly<Interval> },
): Resampled {
  const random = randomFrom(seed)
  const times = new Uint32Array(units).fill(1)
  const seen = { ...measure(times) }
  const found = { baseline: new Float64Array(resamples), value: new Float64Array(resamples) }
  for (let i = 0; i < resamples; i++) {
    times.fill(0)
    for (let drawn = 0; drawn < units; drawn++) times[Math.floor(random.unit() * units)]++
    const { baseline, value } = measure(times)
    found.baseline[i] = baseline
    found.value[i] = value
  }
  const change = seen.value - seen.baseline
  const variance = varianceOf(found)
  return {
    ...seen,
    change,
    variance,
    ...percentiles(found, change, worse, confidence, range),
    resamples,
    seed,
  }
}
