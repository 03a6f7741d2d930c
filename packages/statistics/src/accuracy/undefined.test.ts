import { describe, expect, test } from 'vitest'
import { evaluator } from './metric.ts'
import { Prepared } from './prepared.ts'
import type { Sample } from './sample.ts'
import { accuracyMetrics } from './tasks.ts'

/** Value and reason of every metric of the task. */
function measureAll(sample: Sample) {
  const prepared = new Prepared(sample)
  return Object.entries(accuracyMetrics[sample.task]).map(([name, metric]) => ({
    name,
    ...evaluator(metric, prepared)(),
  }))
}

const reasons = (sample: Sample) =>
  Object.fromEntries(measureAll(sample).flatMap(({ name, reason }) => (reason ? [[name, reason]] : [])))
const values = (sample: Sample) =>
  Object.fromEntries(measureAll(sample).map(({ name, value }) => [name, value]))

describe('what cannot be computed is null with a reason', () => {
  test('rows of one class', () => {
    const positives: Sample = {
      task: 'binary',
      truth: Int32Array.of(1, 1),
      prediction: Int32Array.of(1, 1),
      score: Float64Array.of(0.5, 0.9),
    }
    expect(reasons(positives)).toEqual({
      balanced_accuracy: 'rows of fewer than two classes',
      balanced_accuracy_adjusted: 'rows of fewer than two classes',
      matthews_corrcoef: 'rows of fewer than two classes',
      cohen_kappa: 'the truth and the predictions are of one class',
      cohen_kappa_linear: 'the truth and the predictions are of one class',
      cohen_kappa_quadratic: 'the truth and the predictions are of one class',
      true_negative_rate: 'no negatives',
      false_positive_rate: 'no negatives',
      positive_likelihood_ratio: 'no negatives',
      negative_likelihood_ratio: 'no negatives',
      roc_auc: 'no negatives',
      gini: 'no negatives',
      'roc_auc_max_fpr_0.1': 'no negatives',
      ks_statistic: 'no negatives',
    })
    const negatives: Sample = {
      task: 'binary',
      truth: Int32Array.of(0, 0),
      prediction: Int32Array.of(0, 0),
      score: Float64Array.of(0.5, 0.9),
    }
    expect(reasons(negatives)).toMatchObject({
      precision: 'no predicted positives',
      recall: 'no positives',
      f1: 'no positives or predicted positives',
      false_negative_rate: 'no positives',
      average_precision: 'no positives',
      pr_auc: 'no positives',
      calibration_ratio: 'no positives',
    })
  })

  test('a class without rows, and too few classes for the first so many', () => {
    const sample: Sample = {
      task: 'multiclass',
      classes: 3,
      truth: Int32Array.of(0, 1),
      prediction: Int32Array.of(0, 1),
      probabilities: [Float64Array.of(0.5, 0.2), Float64Array.of(0.3, 0.7), Float64Array.of(0.2, 0.1)],
    }
    expect(reasons(sample)).toEqual({
      top_3_accuracy: 'no more than 3 classes',
      top_5_accuracy: 'no more than 5 classes',
      roc_auc_ovr: 'a class has no rows',
      roc_auc_ovr_weighted: 'a class has no rows',
      roc_auc_ovo: 'a class has no rows',
      roc_auc_ovo_weighted: 'a class has no rows',
      average_precision_ovr: 'a class has no rows',
      average_precision_ovr_weighted: 'a class has no rows',
    })
  })

  test('numbers that a metric cannot be of', () => {
    const signed: Sample = {
      task: 'regression',
      truth: Float64Array.of(0, 3, 5),
      prediction: Float64Array.of(1, -2, 5),
    }
    expect(reasons(signed)).toEqual({
      mean_absolute_percentage_error: 'a true value is 0',
      mean_squared_log_error: 'a prediction is negative',
      root_mean_squared_log_error: 'a prediction is negative',
      mean_poisson_deviance: 'a prediction is not above 0',
      mean_gamma_deviance: 'a true value is 0',
      'mean_tweedie_deviance_1.5': 'a prediction is not above 0',
      d2_tweedie_1: 'a prediction is not above 0',
      'd2_tweedie_1.5': 'a prediction is not above 0',
      d2_tweedie_2: 'a true value is 0',
    })
    const constant: Sample = {
      task: 'regression',
      truth: Float64Array.of(0.1, 0.1, 0.1),
      prediction: Float64Array.of(0.2, 0.3, 0.4),
    }
    expect(Object.entries(reasons(constant))).toEqual(
      [
        ['r2', 'explained_variance', 'd2_absolute_error', 'd2_pinball_0.1', 'd2_pinball_0.9'],
        ['d2_tweedie_1', 'd2_tweedie_1.5', 'd2_tweedie_2', 'pearson', 'spearman', 'kendall_tau'],
      ]
        .flat()
        .map(name => [name, 'the truth is constant']),
    )
    expect(reasons({ ...constant, truth: constant.prediction!, prediction: constant.truth })).toEqual({
      pearson: 'the predictions are constant',
      spearman: 'the predictions are constant',
      kendall_tau: 'the predictions are constant',
    })
  })

  test('no rows, and rows without weight', () => {
    const sample: Sample = {
      task: 'regression',
      truth: Float64Array.of(1, 2),
      prediction: Float64Array.of(1, 3),
      weights: new Float64Array(2),
    }
    expect(new Set(Object.values(reasons(sample)))).toEqual(new Set(['the rows have no weight']))
    expect(
      new Set(
        Object.values(
          reasons({ task: 'regression', truth: new Float64Array(), prediction: new Float64Array() }),
        ),
      ),
    ).toEqual(new Set(['no rows']))
  })

  test('a mean of class shares counts a class that is 0/0 as 0', () => {
    const sample: Sample = {
      task: 'multiclass',
      classes: 4,
      truth: Int32Array.of(0, 0, 1, 1),
      prediction: Int32Array.of(0, 0, 1, 2),
    }
    const found = values(sample)
    expect(found.recall_macro).toBeCloseTo((1 + 1 / 2 + 0 + 0) / 4, 14)
    expect(found.precision_macro).toBeCloseTo((1 + 1 + 0 + 0) / 4, 14)
    expect(found.precision_weighted).toBeCloseTo(1, 14)
    expect(found.balanced_accuracy).toBeCloseTo((1 + 1 / 2) / 2, 14)
    expect(found.balanced_accuracy_adjusted).toBeCloseTo((3 / 4 - 1 / 2) / (1 - 1 / 2), 14)
  })

  test('one-vs-one AUC takes no weights of a sample, but those of a bootstrap', () => {
    const sample: Sample = {
      task: 'multiclass',
      classes: 3,
      truth: Int32Array.of(0, 1, 2),
      probabilities: [0, 1, 2].map(code => Float64Array.from([0, 1, 2], own => Number(own === code))),
    }
    const prepared = new Prepared({ ...sample, weights: new Float64Array(3).fill(1) })
    const metric = accuracyMetrics.multiclass.roc_auc_ovo
    expect(evaluator(metric, prepared)()).toEqual({
      value: null,
      reason: 'one-vs-one ROC AUC is not defined with weights',
    })
    const drawn = Float64Array.of(2, 1, 3)
    expect(evaluator(metric, new Prepared(sample))(drawn).value).toBe(1)
  })

  test('a query without anything relevant is left out', () => {
    const sample: Sample = {
      task: 'ranking',
      truth: Float64Array.of(1, 0, 0, 0),
      score: Float64Array.of(1, 2, 1, 2),
      queries: Int32Array.of(0, 0, 2, 2),
    }
    const found = values(sample)
    expect(found).toMatchObject({ mrr: 1 / 2, map: 1 / 2, coverage_error: 2, label_ranking_loss: 1 })
    expect(found.dcg).toBeCloseTo(1 / Math.log2(3) / 2, 14)
    expect(reasons({ ...sample, truth: new Float64Array(4) })).toMatchObject({
      ndcg: 'no query has one',
      mrr: 'no query has one',
    })
  })
})
