import type { Interval } from '../wilson.ts'
import {
  type Percentiles,
  percentiles,
  type ResampleOptions,
  type Resamples,
  varianceOf,
  type Worse,
} from './bootstrap.ts'
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

/** Resampled numbers, and the seen ones. */
export interface ResampledRows extends Both {
  resampled: Resamples
}

/**
 * Any number under both models, as seen and on resampled rows (Efron 1979). Units of resampling are rows, or
 * clusters of them.
 *
 * `measure` gets how often each unit is drawn, all once for what was seen, and must not keep it; with arrays
 * sorted beforehand it costs one pass. NaN where a resample has no number.
 *
 * @example resampleRows(rows, times => ({ baseline: median(base, times), value: median(candidate, times) })).resampled.value // 1,000 medians
 */
export function resampleRows(
  units: number,
  measure: (times: Uint32Array) => Both,
  { resamples = 1000, seed = 1 }: ResampleOptions = {},
): ResampledRows {
  const random = randomFrom(seed)
  const times = new Uint32Array(units).fill(1)
  const seen = { ...measure(times) }
  const resampled = { baseline: new Float64Array(resamples), value: new Float64Array(resamples) }
  for (let i = 0; i < resamples; i++) {
    times.fill(0)
    for (let drawn = 0; drawn < units; drawn++) times[Math.floor(random.unit() * units)]++
    const { baseline, value } = measure(times)
    resampled.baseline[i] = baseline
    resampled.value[i] = value
  }
  return { ...seen, resampled }
}

/**
 * The change of any number of rows, for those without a closed form (average precision, NDCG, R2, calibration
 * error, medians): the paired bootstrap of whole rows, as `resampleRows` draws them. Fits `measured` of a group.
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
  const { resampled, ...seen } = resampleRows(units, measure, { resamples, seed })
  const change = seen.value - seen.baseline
  return {
    ...seen,
    change,
    variance: varianceOf(resampled),
    ...percentiles(resampled, change, worse, confidence, range),
    resamples,
    seed,
  }
}
