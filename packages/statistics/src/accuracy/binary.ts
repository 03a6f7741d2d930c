import type { Value } from '../metrics.ts'
import { negativeLikelihoodRatio, positiveLikelihoodRatio } from './agreement.ts'
import { calibrationErrors } from './calibration-metrics.ts'
import { binaryBrierLosses, binaryLogLosses } from './class-losses.ts'
import { classMetric, classMetrics, ofConfusion, rate } from './class-metrics.ts'
import {
  averagePrecision,
  type Curve,
  curveOf,
  gini,
  kolmogorovSmirnov,
  partialAuc,
  precisionRecallAuc,
  rocAuc,
} from './curve.ts'
import { weigh } from './mean.ts'
import type { AccuracyMetric } from './metric.ts'
import type { Need } from './needs.ts'
import type { Prepared } from './prepared.ts'
import { quotient } from './value.ts'

const infinity = Number.POSITIVE_INFINITY
const positive = 1

/** Of the order of the scores alone. */
function ofCurve(title: string, of: (curve: Curve) => Value, slope?: number): AccuracyMetric {
  const described = { title, higherIsBetter: true, range: [0, 1] as const, needs: 'score' as Need }
  const prepare = (prepared: Prepared) => {
    const { truth, weights: own } = prepared.sample
    const isPositive = new Uint8Array(truth)
    const { byScore } = prepared
    return (weights?: Float64Array) =>
      of(weights === own ? prepared.curve : curveOf(byScore, isPositive, weights))
  }
  return slope === undefined
    ? { ...described, change: 'rows', prepare }
    : { ...described, change: 'auc', slope, prepare }
}

/** The metrics of two classes, of which code 1 is the positive one. */
export const binaryMetrics: Readonly<Record<string, AccuracyMetric>> = {
  ...classMetrics,
  precision: classMetric('precision', positive),
  recall: classMetric('recall', positive),
  f1: classMetric('f1', positive),
  'fbeta0.5': classMetric('fbeta0.5', positive),
  fbeta2: classMetric('fbeta2', positive),
  jaccard: classMetric('jaccard', positive),
  false_negative_rate: rate('false negative rate', false, positive),
  true_negative_rate: rate('true negative rate', true, 1 - positive),
  false_positive_rate: rate('false positive rate', false, 1 - positive),
  positive_likelihood_ratio: ofConfusion('positive likelihood ratio', [0, infinity], positiveLikelihoodRatio),
  negative_likelihood_ratio: {
    ...ofConfusion('negative likelihood ratio', [0, infinity], negativeLikelihoodRatio),
    higherIsBetter: false,
  },

  roc_auc: ofCurve('ROC AUC', rocAuc, 1),
  gini: { ...ofCurve('Gini coefficient', gini, 2), range: [-1, 1] },
  'roc_auc_max_fpr_0.1': ofCurve('ROC AUC up to a false positive rate of 0.1', curve =>
    partialAuc(curve, 0.1),
  ),
  ks_statistic: ofCurve('Kolmogorov-Smirnov statistic', kolmogorovSmirnov),
  average_precision: ofCurve('average precision', averagePrecision),
  pr_auc: ofCurve('precision-recall AUC', precisionRecallAuc),

  log_loss: {
    title: 'log loss',
    higherIsBetter: false,
    range: [0, infinity],
    needs: 'probability',
    change: 'loss',
    perRow: binaryLogLosses,
  },
  brier_score: {
    title: 'Brier score',
    higherIsBetter: false,
    range: [0, 1],
    needs: 'probability',
    change: 'loss',
    perRow: binaryBrierLosses,
  },
  ...calibrationErrors('', 'probability', ({ sample: { truth, score } }) => ({
    probability: score!,
    outcome: new Uint8Array(truth),
  })),
  ...calibrationErrors('_top_label', 'probability', ({ topLabel }) => topLabel),
  /** Mean score over base rate: 1 where as many positives came as were forecast. */
  calibration_ratio: {
    title: 'calibration ratio',
    higherIsBetter: null,
    range: [0, infinity],
    needs: 'probability',
    change: 'rows',
    prepare: ({ sample: { truth, score } }) => {
      const outcome = new Float64Array(truth)
      return weights => quotient(weigh(score!, weights), weigh(outcome, weights), 'no positives')
    },
  },
}
