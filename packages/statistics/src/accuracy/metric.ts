import type { Value } from '../metrics.ts'
import { column } from './column.ts'
import { type Confusion, confusionOf } from './confusion.ts'
import type { List } from './lists.ts'
import { mean, weigh, weightOf } from './mean.ts'
import type { Need } from './needs.ts'
import type { Prepared } from './prepared.ts'
import { classesOf, type Sample } from './sample.ts'
import { quotient, undefinedAs } from './value.ts'

/** The value under weights of the rows, or of the queries of a ranking. */
export type Evaluate = (weights?: Float64Array) => Value

interface Described {
  /** For a reader, within a sentence. */
  title: string
  /** Null where neither is: a bias. */
  higherIsBetter: boolean | null
  range: readonly [low: number, high: number]
  needs: Need
  /** Why a sample with all that is needed still has no such metric: a logarithm of negative numbers. */
  refuses?(sample: Sample): string | undefined
}

/** The mean of a number that each row has of its own: 0 or 1 of a rate, else a loss. */
export interface RowMean extends Described {
  change: 'rate' | 'loss'
  perRow(sample: Sample): Float64Array
  /** Only the rows of this true class count; all rows where it is absent. */
  among?: number
  /** The same mean from the confusion matrix, where that has all that it takes. */
  of?(confusion: Confusion): Value
}

/** A smooth function of the confusion matrix. */
export interface OfConfusion extends Described {
  change: 'confusion'
  of(confusion: Confusion): Value
}

/** Linear in the area below the ROC curve: `slope` is its change by that of the area. */
export interface OfAuc extends Described {
  change: 'auc'
  slope: number
  prepare(prepared: Prepared): Evaluate
}

/** The mean over the queries, from their lists as ranked and at best; a query where it is null is left out. */
export interface QueryMean extends Described {
  change: 'query'
  perQuery(list: List, best: List): number | null
}

/** Whatever else the rows decide together. */
export interface OfRows extends Described {
  change: 'rows'
  prepare(prepared: Prepared): Evaluate
}

/**
 * A metric of how right predictions are. `change` names how its change between two models on the same rows is
 * tested: the means of a 0 or 1 (McNemar) and of a loss (paired t) by row, a function of the confusion matrix
 * (multinomial bootstrap), an area below the ROC curve (DeLong), a mean by query (paired t), and the rest by a
 * bootstrap of the rows.
 */
export type AccuracyMetric = RowMean | OfConfusion | OfAuc | QueryMean | OfRows

/**
 * Makes ready a metric of a sample: sorts, and computes what does not depend on weights. What comes back is one
 * pass over the rows (n log n for Kendall's tau), under the weights of the sample unless told others: a bootstrap
 * calls it with how often it drew each row, times the weight of the row where it has one.
 *
 * Undefined with a reason, and never 0 or NaN, where a column is missing or holds what the metric cannot be
 * of, and where it is 0/0.
 *
 * @example
 * const sample = new Prepared({ task: 'binary', truth: Int32Array.of(0, 1), score: Float64Array.of(0.2, 0.9) })
 * evaluator(accuracyMetrics.binary.roc_auc, sample)() // { value: 1 }
 */
export function evaluator(metric: AccuracyMetric, prepared: Prepared): Evaluate {
  const { sample } = prepared
  const reason = prepared.lacks(metric.needs) ?? metric.refuses?.(sample)
  if (reason !== undefined) return () => undefinedAs(reason)
  const evaluate = prepare(metric, prepared)
  return (weights = sample.weights) => {
    if (sample.truth.length === 0) return undefinedAs('no rows')
    if (weights !== undefined && !weights.some(weight => weight > 0))
      return undefinedAs('the rows have no weight')
    const value = evaluate(weights)
    return value.value === null || Number.isFinite(value.value) ? value : undefinedAs('not a finite number')
  }
}

function prepare(metric: AccuracyMetric, prepared: Prepared): Evaluate {
  switch (metric.change) {
    case 'rate':
    case 'loss':
      return metric.of === undefined ? rowMean(metric, prepared) : fromConfusion(metric.of, prepared)
    case 'confusion':
      return fromConfusion(metric.of, prepared)
    case 'query':
      return queryMean(metric, prepared)
    default:
      return metric.prepare(prepared)
  }
}

function rowMean({ perRow }: RowMean, { sample }: Prepared): Evaluate {
  const values = perRow(sample)
  return weights => ({ value: mean(values, weights) })
}

function fromConfusion(of: OfConfusion['of'], prepared: Prepared): Evaluate {
  const { sample } = prepared
  const { truth, prediction } = sample
  return weights =>
    of(
      weights === sample.weights
        ? prepared.confusion
        : confusionOf(truth, prediction!, classesOf(sample), weights),
    )
}

function queryMean(metric: QueryMean, prepared: Prepared): Evaluate {
  const { queries, values } = queryValues(metric, prepared)
  return weights => {
    const ofQueries = weights && column(queries.length, i => weights[queries[i]])
    return quotient(weigh(values, ofQueries), weightOf(values.length, ofQueries), 'no query has one')
  }
}

/**
 * The values of the queries that have one, with their codes: of the truth alone it depends which these are, so
 * that two models have the same.
 */
export function queryValues(
  { perQuery }: QueryMean,
  { lists, bestLists }: Prepared,
): { queries: Int32Array; values: Float64Array } {
  const found = lists.flatMap((list, query) => {
    const value = list.relevance.length === 0 ? null : perQuery(list, bestLists[query])
    return value === null ? [] : [{ query, value }]
  })
  return {
    queries: Int32Array.from(found, ({ query }) => query),
    values: Float64Array.from(found, ({ value }) => value),
  }
}
