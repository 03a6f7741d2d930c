import {
  type AccuracyMetric,
  criticalValue,
  evaluator,
  type Interval,
  linearisedConfusion,
  meanChange,
  resampleConfusions,
  rocAuc,
  studentQuantile,
  varianceOf,
  wilson,
} from '@probity/statistics'
import type { Part } from './part.ts'
import { intervalOf, type Resampled, resampled } from './resampling.ts'
import { classesOf, type Means, meansOf, sizeOf, unitsOf } from './rows-of.ts'

/** A metric of one model. */
export interface Estimate {
  value: number | null
  /** Why there is no value. */
  reason?: string
  /** Rows, or queries, that it is of. */
  n: number
  /** Its sampling variance and interval, made when asked for; null where there is none. */
  spread(): Spread | null
}

export interface Spread {
  variance: number
  interval(confidence: number): Interval
}

/** The interval as it is shown: none where there is no spread, and where it is without end. */
export function shownInterval(spread: Spread | null, confidence: number): Interval | null {
  const interval = spread?.interval(confidence)
  return interval?.every(Number.isFinite) ? interval : null
}

/** Whether the interval of a metric has a closed form, and so costs next to nothing. */
export function isClosed({ change }: AccuracyMetric): boolean {
  return change !== 'confusion' && change !== 'rows'
}

/**
 * A metric with its interval: Wilson's of a rate, Student's of a mean, DeLong's on the logit scale of an area, a
 * bootstrap of the rest; with weights and clusters by the linearised variance.
 */
export function estimate(metric: AccuracyMetric, part: Part): Estimate {
  const found = evaluator(metric, part.prepared)()
  const n = sizeOf(metric, part)
  let spread: Spread | null | undefined
  return {
    ...found,
    n,
    spread() {
      if (found.value === null) return null
      if (spread === undefined) spread = within(metric, spreadOf(metric, part, found.value))
      return spread
    },
  }
}

/** Bounds keep within what the metric can be. */
function within({ range: [least, most] }: AccuracyMetric, spread: Spread | null): Spread | null {
  if (spread === null || !Number.isFinite(spread.variance)) return null
  return {
    ...spread,
    interval(confidence) {
      const [low, high] = spread.interval(confidence)
      return [Math.max(low, least), Math.min(high, most)]
    },
  }
}

function spreadOf(metric: AccuracyMetric, part: Part, value: number): Spread | null {
  switch (metric.change) {
    case 'rate':
      return ofRate(meansOf(metric, part), value)
    case 'loss':
    case 'query':
      return ofMean(meansOf(metric, part))
    case 'confusion':
      return ofConfusion(metric, part, value)
    case 'auc': {
      if (part.clusters !== undefined) return ofResamples(resampled(metric, both(part)))
      const { truth, score, weights } = part.prepared.sample
      const labels = Uint8Array.from(truth)
      const area = (confidence?: number) => rocAuc({ labels, weights }, score!, confidence)
      const seen = area()
      if (seen === null) return null
      const { slope } = metric
      return {
        variance: slope ** 2 * seen.variance,
        interval: confidence => {
          const [low, high] = area(confidence)!.interval
          return [value + slope * (low - seen.value), value + slope * (high - seen.value)]
        },
      }
    }
    case 'rows':
      return ofResamples(resampled(metric, both(part)))
  }
}

/** One model as the base of itself. */
const both = (part: Part) => ({ base: part, candidate: part, isPaired: true })

/** Wilson's interval of as many rows as these weigh (Kish 1965), or as vary as much as their clusters do. */
function ofRate({ values, weights, clusters }: Means, value: number): Spread | null {
  const n = values.length
  let sum = 0
  let squares = 0
  for (let row = 0; row < n; row++) {
    const weight = weights?.[row] ?? 1
    sum += weight
    squares += weight ** 2
  }
  let effective = sum ** 2 / squares
  let degreesOfFreedom: number | undefined
  const product = value * (1 - value)
  if (clusters !== undefined) {
    const clustered = meanChange(new Float64Array(n), values, { weights, clusters })
    if (clustered === null) return null
    if (product > 0) effective = Math.min(effective, product / clustered.standardError ** 2)
    degreesOfFreedom = clustered.degreesOfFreedom
  }
  return {
    variance: product / effective,
    interval: confidence => {
      if (degreesOfFreedom === undefined) return wilson({ k: effective * value, n: effective }, confidence)
      // A variance of few clusters is itself in doubt: as many rows fewer as Student's law is wider.
      const wider = studentQuantile((1 + confidence) / 2, degreesOfFreedom) / criticalValue(confidence)
      const n = effective / wider ** 2
      return wilson({ k: n * value, n }, confidence)
    },
  }
}

function ofMean({ values, weights, clusters }: Means): Spread | null {
  const found = meanChange(new Float64Array(values.length), values, { weights, clusters })
  if (found === null) return null
  return student(found.value, found.standardError ** 2, found.degreesOfFreedom)
}

function ofConfusion(
  metric: Extract<AccuracyMetric, { change: 'confusion' }>,
  part: Part,
  value: number,
): Spread | null {
  const rows = classesOf(both(part))
  if (rows.weights !== undefined || rows.clusters !== undefined) {
    const moments = linearisedConfusion(rows, metric.of)
    return moments === null ? null : student(value, moments.variance.value, unitsOf(rows) - 1)
  }
  const resamples = resampleConfusions(rows, metric.of)
  const variance = varianceOf(resamples)
  return ofResamples({ baseline: value, value, variance, resamples, range: metric.range, areParts: false })
}

function student(value: number, variance: number, degreesOfFreedom: number): Spread {
  return {
    variance,
    interval: confidence => {
      const reach = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * Math.sqrt(variance)
      return [value - reach, value + reach]
    },
  }
}

function ofResamples(found: Resampled | null): Spread | null {
  if (found === null) return null
  return {
    variance: found.variance.value,
    interval: confidence => intervalOf(found, 'value', confidence),
  }
}
