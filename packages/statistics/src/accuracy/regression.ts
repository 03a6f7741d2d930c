import { column } from './column.ts'
import { kendall, pearson, spearman } from './correlation.ts'
import {
  absoluteError,
  deviance,
  difference,
  type ErrorOf,
  pinball,
  relativeError,
  squaredError,
  squaredLogError,
  symmetricError,
} from './errors.ts'
import { explained, explainedVariance } from './explained.ts'
import { mean, weigh } from './mean.ts'
import type { AccuracyMetric, OfRows, RowMean } from './metric.ts'
import type { Prepared } from './prepared.ts'
import { quantile } from './quantile.ts'
import { rank } from './ranked.ts'
import type { Sample } from './sample.ts'
import { quotient } from './value.ts'

const infinity = Number.POSITIVE_INFINITY
const fromZero = [0, infinity] as const

type Refuses = AccuracyMetric['refuses']

const refusesNegative: Refuses = ({ truth, prediction }) => {
  if (truth.some(y => y < 0)) return 'a true value is negative'
  return prediction!.some(p => p < 0) ? 'a prediction is negative' : undefined
}

const refusesZero: Refuses = ({ truth }) => (truth.includes(0) ? 'a true value is 0' : undefined)

/** Deviances are of predictions above 0; of a truth from 0, and above 0 where the power is 2. */
function refusesDeviance(power: number): Refuses {
  return ({ truth, prediction }) => {
    if (truth.some(y => y < 0)) return 'a true value is negative'
    if (power >= 2 && truth.includes(0)) return 'a true value is 0'
    return prediction!.some(p => p <= 0) ? 'a prediction is not above 0' : undefined
  }
}

function perRow(error: ErrorOf): RowMean['perRow'] {
  return ({ truth, prediction }) => column(truth.length, row => error(truth[row], prediction![row]))
}

function loss(title: string, error: ErrorOf, refuses?: Refuses): RowMean {
  return {
    title,
    higherIsBetter: false,
    range: fromZero,
    needs: 'prediction',
    refuses,
    change: 'loss',
    perRow: perRow(error),
  }
}

function ofRows(
  title: string,
  higherIsBetter: boolean,
  range: readonly [number, number],
  prepare: OfRows['prepare'],
  refuses?: Refuses,
): OfRows {
  return { title, higherIsBetter, range, needs: 'prediction', refuses, change: 'rows', prepare }
}

/** The root of the mean of an error. */
function rootMean(title: string, error: ErrorOf, refuses?: Refuses): OfRows {
  const prepare: OfRows['prepare'] = ({ sample }) => {
    const errors = perRow(error)(sample)
    return weights => ({ value: Math.sqrt(mean(errors, weights)) })
  }
  return ofRows(title, false, fromZero, prepare, refuses)
}

/** The best constant prediction of a truth under weights. */
type Constant = (prepared: Prepared, weights?: Float64Array) => number
const meanTruth: Constant = ({ sample }, weights) => mean(numbers(sample).truth, weights)

function explainedShare(title: string, error: ErrorOf, constant: Constant, refuses?: Refuses): OfRows {
  const prepare: OfRows['prepare'] = prepared => {
    const { truth } = numbers(prepared.sample)
    const losses = perRow(error)(prepared.sample)
    return weights => explained(error, losses, truth, constant(prepared, weights), weights)
  }
  return ofRows(title, true, [-infinity, 1], prepare, refuses)
}

/**
 * By a quantile of least loss, as scikit-learn does with weights. Without them its versions 1.2 to 1.6 interpolate
 * between two values, lose more by that, and so say a little more of all but the median.
 */
function explainedPinball(title: string, level: number): OfRows {
  return explainedShare(title, pinball(level), ({ sample, byTruth }, weights) =>
    quantile(numbers(sample).truth, byTruth.rows, level, weights),
  )
}

/** Of the rows that have a weight. */
function largest(errors: Float64Array, weights?: Float64Array): number {
  let most = 0
  for (let row = 0; row < errors.length; row++)
    if (errors[row] > most && weights?.[row] !== 0) most = errors[row]
  return most
}

function correlation(title: string, prepare: OfRows['prepare']): OfRows {
  return ofRows(title, true, [-1, 1], prepare)
}

function numbers({ truth, prediction }: Sample): { truth: Float64Array; prediction: Float64Array } {
  return { truth: truth as Float64Array, prediction: prediction as Float64Array }
}

/** The metrics of predicted numbers. */
export const regressionMetrics: Readonly<Record<string, AccuracyMetric>> = {
  mean_absolute_error: loss('mean absolute error', absoluteError),
  mean_squared_error: loss('mean squared error', squaredError),
  root_mean_squared_error: rootMean('root mean squared error', squaredError),
  median_absolute_error: ofRows('median absolute error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    const { rows } = rank(errors)
    return weights => ({ value: quantile(errors, rows, 0.5, weights) })
  }),
  max_error: ofRows('largest error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    return weights => ({ value: largest(errors, weights) })
  }),
  /** The bias: above 0 where the predictions are too high. */
  mean_error: { ...loss('mean error', difference), higherIsBetter: null, range: [-infinity, infinity] },

  /** A fraction of the truth, and undefined where that is 0 somewhere: scikit-learn says some 10^15 there. */
  mean_absolute_percentage_error: loss('mean absolute percentage error', relativeError, refusesZero),
  smape: { ...loss('symmetric mean absolute percentage error', symmetricError), range: [0, 2] },
  wape: ofRows('weighted absolute percentage error', false, fromZero, ({ sample }) => {
    const errors = perRow(absoluteError)(sample)
    const sizes = numbers(sample).truth.map(Math.abs)
    return weights => quotient(weigh(errors, weights), weigh(sizes, weights), 'every true value is 0')
  }),
  mean_squared_log_error: loss('mean squared log error', squaredLogError, refusesNegative),
  root_mean_squared_log_error: rootMean('root mean squared log error', squaredLogError, refusesNegative),

  'mean_pinball_loss_0.1': loss('pinball loss of the 0.1 quantile', pinball(0.1)),
  'mean_pinball_loss_0.5': loss('pinball loss of the median', pinball(0.5)),
  'mean_pinball_loss_0.9': loss('pinball loss of the 0.9 quantile', pinball(0.9)),
  mean_poisson_deviance: loss('mean Poisson deviance', deviance(1), refusesDeviance(1)),
  mean_gamma_deviance: loss('mean gamma deviance', deviance(2), refusesDeviance(2)),
  'mean_tweedie_deviance_1.5': loss(
    'mean Tweedie deviance of power 1.5',
    deviance(1.5),
    refusesDeviance(1.5),
  ),

  r2: explainedShare('R²', squaredError, meanTruth),
  explained_variance: ofRows('explained variance', true, [-infinity, 1], ({ sample }) => {
    const { truth, prediction } = numbers(sample)
    return weights => explainedVariance(truth, prediction, weights)
  }),
  d2_absolute_error: explainedPinball('D² of absolute errors', 0.5),
  'd2_pinball_0.1': explainedPinball('D² of the 0.1 quantile', 0.1),
  'd2_pinball_0.9': explainedPinball('D² of the 0.9 quantile', 0.9),
  d2_tweedie_1: explainedShare('D² of Poisson deviance', deviance(1), meanTruth, refusesDeviance(1)),
  'd2_tweedie_1.5': explainedShare('D² of Tweedie deviance', deviance(1.5), meanTruth, refusesDeviance(1.5)),
  d2_tweedie_2: explainedShare('D² of gamma deviance', deviance(2), meanTruth, refusesDeviance(2)),

  pearson: correlation('Pearson correlation', ({ sample }) => {
    const { truth, prediction } = numbers(sample)
    return weights => pearson(truth, prediction, weights)
  }),
  spearman: correlation(
    'Spearman correlation',
    ({ byTruth, byPrediction }) =>
      weights =>
        spearman(byTruth, byPrediction, weights),
  ),
  kendall_tau: correlation(
    'Kendall’s tau-b',
    ({ byTruth, byPrediction }) =>
      weights =>
        kendall(byTruth, byPrediction, weights),
  ),
}
