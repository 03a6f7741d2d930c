import { type AccuracyMetric, type ComparedClasses, queryValues, type RowMean } from '@probity/statistics'
import type { Pair, Part } from './part.ts'

/** What a mean is over: a number of each row, or query, with its weight and cluster. */
export interface Means {
  values: Float64Array
  weights?: Float64Array
  clusters?: Int32Array
}

/** The numbers that a rate, a loss or a mean over queries is the mean of; those that are not in it left out. */
export function meansOf(
  metric: Extract<AccuracyMetric, { change: 'rate' | 'loss' | 'query' }>,
  part: Part,
): Means {
  const { prepared, clusters } = part
  const { weights } = prepared.sample
  if (metric.change === 'query') {
    const { queries, values } = queryValues(metric, prepared)
    const of = <A extends Int32Array | Float64Array>(column: A | undefined) =>
      column && chosen(column, queries)
    return { values, weights: of(weights), clusters: of(clusters) }
  }
  const values = metric.perRow(prepared.sample)
  const rows = rowsAmong(metric, part)
  if (rows === undefined) return { values, weights, clusters }
  return {
    values: chosen(values, rows),
    weights: weights && chosen(weights, rows),
    clusters: clusters && chosen(clusters, rows),
  }
}

/** The rows of one class, where a metric is of those alone. */
function rowsAmong({ among }: RowMean, { prepared }: Part): Int32Array | undefined {
  if (among === undefined) return undefined
  const rows: number[] = []
  for (const [row, code] of prepared.sample.truth.entries()) if (code === among) rows.push(row)
  return Int32Array.from(rows)
}

function chosen<A extends Int32Array | Float64Array>(column: A, rows: Int32Array): A {
  const found = new (column.constructor as new (length: number) => A)(rows.length)
  for (let i = 0; i < rows.length; i++) found[i] = column[rows[i]!]!
  return found
}

/** How many rows, or queries, a metric is of, whatever they weigh. */
export function sizeOf(metric: AccuracyMetric, part: Part): number {
  const { truth } = part.prepared.sample
  if (metric.change === 'query')
    return part.prepared.lacks(metric.needs) === undefined
      ? queryValues(metric, part.prepared).values.length
      : 0
  if (metric.change !== 'rate' || metric.among === undefined) return truth.length
  let count = 0
  for (const code of truth) if (code === metric.among) count++
  return count
}

/** Both models' predicted classes of the same rows. */
export function classesOf({ base, candidate }: Pair): ComparedClasses {
  const { truth, prediction, classes = 2, weights } = candidate.prepared.sample
  return {
    size: classes,
    truth: truth as Int32Array,
    base: base.prepared.sample.prediction as Int32Array,
    candidate: prediction as Int32Array,
    weights,
    clusters: candidate.clusters,
  }
}

/** Rows that stand for themselves: clusters where rows come in them, else rows. */
export function unitsOf({ truth, clusters }: Pick<ComparedClasses, 'truth' | 'clusters'>): number {
  return clusters === undefined ? truth.length : new Set(clusters).size
}
