import type { Value } from '../metrics.ts'
import { calibrationErrors } from './calibration-metrics.ts'
import { brierLosses, logLosses, topHits } from './class-losses.ts'
import { classMetrics } from './class-metrics.ts'
import { flags } from './column.ts'
import { averagePrecision, type Curve, curveOf, rocAuc } from './curve.ts'
import type { AccuracyMetric, Evaluate } from './metric.ts'
import { type Outranking, oneVsOne, oneVsRest, outrankingOf } from './outranking.ts'
import type { Prepared } from './prepared.ts'
import { classesOf } from './sample.ts'
import { undefinedAs } from './value.ts'

type Prepare = (prepared: Prepared) => Evaluate

function ofRows(title: string, prepare: Prepare): AccuracyMetric {
  return { title, higherIsBetter: true, range: [0, 1], needs: 'probabilities', change: 'rows', prepare }
}

function ofOutranking(title: string, of: (outranking: Outranking) => Value): AccuracyMetric {
  return ofRows(
    title,
    ({ sample, byClass }) =>
      weights =>
        of(outrankingOf(byClass, sample.truth, weights)),
  )
}

/** As defined by its authors there are no weights, and scikit-learn refuses them; a bootstrap may repeat rows. */
function unweighted(metric: AccuracyMetric): AccuracyMetric {
  return { ...metric, refuses: ({ weights }) => weights && 'one-vs-one ROC AUC is not defined with weights' }
}

/** Each row's probability of each class, and whether it is the row's, as one binary sample. */
function micro(title: string, of: (curve: Curve) => Value): AccuracyMetric {
  return ofRows(title, ({ sample, byAnyClass }) => {
    const classes = classesOf(sample)
    const isOwn = new Uint8Array(classes * sample.truth.length)
    for (let i = 0; i < sample.truth.length; i++) isOwn[sample.truth[i] * sample.truth.length + i] = 1
    return weights => of(curveOf(byAnyClass, isOwn, weights && repeated(weights, classes)))
  })
}

function repeated(weights: Float64Array, times: number): Float64Array {
  const all = new Float64Array(times * weights.length)
  for (let i = 0; i < times; i++) all.set(weights, i * weights.length)
  return all
}

/** The mean over the classes of each one's average precision against the rest, by class or by its rows. */
function meanAveragePrecision(title: string, isByRows: boolean): AccuracyMetric {
  return ofRows(title, ({ sample, byClass }) => {
    const { truth } = sample
    const isOf = byClass.map((_, code) => flags(truth.length, row => truth[row] === code))
    return weights => {
      let sum = 0
      let total = 0
      for (const [code, ranked] of byClass.entries()) {
        const curve = curveOf(ranked, isOf[code], weights)
        const { value } = averagePrecision(curve)
        if (value === null) return undefinedAs('a class has no rows')
        const weight = isByRows ? curve.positives.at(-1)! : 1
        sum += weight * value
        total += weight
      }
      return { value: sum / total }
    }
  })
}

/** Whether the true class is among so many of the likeliest; no question where there are no more classes. */
function topAccuracy(most: number): AccuracyMetric {
  return {
    title: most === 1 ? 'top label accuracy' : `top ${most} accuracy`,
    higherIsBetter: true,
    range: [0, 1],
    needs: 'probabilities',
    refuses: sample => (classesOf(sample) <= most ? `no more than ${most} classes` : undefined),
    change: 'rate',
    perRow: sample => topHits(sample, most),
  }
}

/** The metrics of more than two classes. */
export const multiclassMetrics: Readonly<Record<string, AccuracyMetric>> = {
  ...classMetrics,
  top_1_accuracy: topAccuracy(1),
  top_2_accuracy: topAccuracy(2),
  top_3_accuracy: topAccuracy(3),
  top_5_accuracy: topAccuracy(5),

  roc_auc_ovr: ofOutranking('one-vs-rest ROC AUC', outranking => oneVsRest(outranking, false)),
  roc_auc_ovr_weighted: ofOutranking('weighted one-vs-rest ROC AUC', outranking =>
    oneVsRest(outranking, true),
  ),
  roc_auc_ovr_micro: micro('micro one-vs-rest ROC AUC', rocAuc),
  roc_auc_ovo: unweighted(ofOutranking('one-vs-one ROC AUC', outranking => oneVsOne(outranking, false))),
  roc_auc_ovo_weighted: unweighted(
    ofOutranking('weighted one-vs-one ROC AUC', outranking => oneVsOne(outranking, true)),
  ),
  average_precision_ovr: meanAveragePrecision('one-vs-rest average precision', false),
  average_precision_ovr_weighted: meanAveragePrecision('weighted one-vs-rest average precision', true),
  average_precision_ovr_micro: micro('micro one-vs-rest average precision', averagePrecision),

  log_loss: {
    title: 'log loss',
    higherIsBetter: false,
    range: [0, Number.POSITIVE_INFINITY],
    needs: 'probabilities',
    change: 'loss',
    perRow: logLosses,
  },
  /** Of two classes twice the binary one. */
  brier_score: {
    title: 'Brier score',
    higherIsBetter: false,
    range: [0, 2],
    needs: 'probabilities',
    change: 'loss',
    perRow: brierLosses,
  },
  ...calibrationErrors('_top_label', 'probabilities', ({ topLabel }) => topLabel),
}
