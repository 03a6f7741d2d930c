import {
  type AccuracyMetric,
  clopperPearson,
  countsOf,
  effectiveShare,
  evaluator,
  type Interval,
  linearisedConfusion,
  meanChange,
  type Proportion,
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
  /** What a verdict rests on: as the interval, but that each bound holds also near the ends of the range. */
  bounds(confidence: number): Interval
}

/** Before it is known what bounds it. `units` told the variance: rows, or clusters of them. */
interface Found extends Omit<Spread, 'bounds'> {
  units: number
  /** Of a rate: the counts that its interval takes. */
  counts?: (confidence: number) => Proportion
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
      if (spread === undefined) spread = within(metric, spreadOf(metric, part, found.value), found.value)
      return spread
    },
  }
}

/**
 * Bounds keep within what the metric can be. The exact ones are those of a share of as many rows as vary as much:
 * intervals that lean on the normal law, or on resamples, miss near 0 and 1, and with none wrong say to be sure.
 */
function within({ range }: AccuracyMetric, found: Found | null, value: number): Spread | null {
  if (found === null || !Number.isFinite(found.variance)) return null
  const { variance, units, counts } = found
  const [least, most] = range
  const interval = (confidence: number): Interval => {
    const [low, high] = found.interval(confidence)
    return [Math.max(low, least), Math.min(high, most)]
  }
  const atEnd = value === least ? 0 : value === most ? 1 : undefined
  const share =
    atEnd === undefined ? effectiveShare(value, variance, range, units) : { share: atEnd, n: units, units }
  const of = counts ?? (share === null ? undefined : (confidence: number) => countsOf(share, confidence))
  const bounds = (confidence: number): Interval => {
    if (of === undefined) return interval(confidence)
    const [low, high] = clopperPearson(of(confidence), confidence)
    return [least + (most - least) * low, least + (most - least) * high]
  }
  return { variance, interval, bounds }
}

function spreadOf(metric: AccuracyMetric, part: Part, value: number): Found | null {
  switch (metric.change) {
    case 'rate':
      return ofRate(meansOf(metric, part), value)
    case 'loss':
    case 'query':
      return ofMean(meansOf(metric, part))
    case 'confusion':
      return ofConfusion(metric, part, value)
    case 'auc': {
      if (part.clusters !== undefined) return ofResamples(resampled(metric, both(part)), part)
      const { truth, score, weights } = part.prepared.sample
      const labels = Uint8Array.from(truth)
      const area = (confidence?: number) => rocAuc({ labels, weights }, score!, confidence)
      const seen = area()
      if (seen === null) return null
      const { slope } = metric
      return {
        variance: slope ** 2 * seen.variance,
        units: truth.length,
        interval: confidence => {
          const [low, high] = area(confidence)!.interval
          return [value + slope * (low - seen.value), value + slope * (high - seen.value)]
        },
      }
    }
    case 'rows':
      return ofResamples(resampled(metric, both(part)), part)
  }
}

/** One model as the base of itself. */
const both = (part: Part) => ({ base: part, candidate: part, isPaired: true })

/** Wilson's interval of as many rows as these weigh (Kish 1965), or as vary as much as their clusters do. */
function ofRate({ values, weights, clusters }: Means, value: number): Found | null {
  const n = values.length
  let sum = 0
  let squares = 0
  for (let row = 0; row < n; row++) {
    const weight = weights?.[row] ?? 1
    sum += weight
    squares += weight ** 2
  }
  let effective = sum ** 2 / squares
  let units: number | undefined
  const product = value * (1 - value)
  if (clusters !== undefined) {
    const clustered = meanChange(new Float64Array(n), values, { weights, clusters })
    if (clustered === null) return null
    units = clustered.degreesOfFreedom + 1
    effective = Math.min(effective, product > 0 ? product / clustered.standardError ** 2 : units)
  }
  const share = { share: value, n: effective, ...(units === undefined ? {} : { units }) }
  const counts = (confidence: number) => countsOf(share, confidence)
  return {
    variance: product / effective,
    units: units ?? n,
    counts,
    interval: confidence => wilson(counts(confidence), confidence),
  }
}

function ofMean({ values, weights, clusters }: Means): Found | null {
  const found = meanChange(new Float64Array(values.length), values, { weights, clusters })
  if (found === null) return null
  return student(found.value, found.standardError ** 2, found.degreesOfFreedom)
}

function ofConfusion(
  metric: Extract<AccuracyMetric, { change: 'confusion' }>,
  part: Part,
  value: number,
): Found | null {
  const rows = classesOf(both(part))
  if (rows.weights !== undefined || rows.clusters !== undefined) {
    const moments = linearisedConfusion(rows, metric.of)
    return moments === null ? null : student(value, moments.variance.value, unitsOf(rows) - 1)
  }
  const resamples = resampleConfusions(rows, metric.of)
  const variance = varianceOf(resamples)
  return ofResamples(
    { baseline: value, value, variance, resamples, range: metric.range, areParts: false },
    part,
  )
}

function student(value: number, variance: number, degreesOfFreedom: number): Found {
  return {
    variance,
    units: degreesOfFreedom + 1,
    interval: confidence => {
      const reach = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * Math.sqrt(variance)
      return [value - reach, value + reach]
    },
  }
}

function ofResamples(found: Resampled | null, { clusters, prepared }: Part): Found | null {
  if (found === null) return null
  return {
    variance: found.variance.value,
    units: clusters === undefined ? prepared.sample.truth.length : new Set(clusters).size,
    interval: confidence => intervalOf(found, 'value', confidence),
  }
}
