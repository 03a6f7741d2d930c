import { expect, test } from 'vitest'
import { accuracyMetrics, accuracyNameElsewhere } from './tasks.ts'

test('a metric that two tasks share by name has one direction', () => {
  const directions = new Map<string, boolean | null>()
  for (const [name, { higherIsBetter }] of Object.values(accuracyMetrics).flatMap(Object.entries)) {
    expect(directions.get(name) ?? higherIsBetter, name).toBe(higherIsBetter)
    directions.set(name, higherIsBetter)
  }
})

test('a metric says how its change is tested', () => {
  const { binary, multiclass, regression, ranking } = accuracyMetrics
  expect(binary.accuracy).toMatchObject({ change: 'rate', higherIsBetter: true, range: [0, 1] })
  expect(binary.recall).toMatchObject({ change: 'rate', among: 1 })
  expect(binary.gini).toMatchObject({ change: 'auc', slope: 2, range: [-1, 1] })
  expect(multiclass.f1_macro).toMatchObject({ change: 'confusion', title: 'macro F1 score' })
  expect(multiclass.log_loss).toMatchObject({ change: 'loss', needs: 'probabilities' })
  expect(regression.r2).toMatchObject({ change: 'rows' })
  expect(regression.mean_error).toMatchObject({ change: 'loss', higherIsBetter: null })
  expect(ranking['ndcg@10']).toMatchObject({ change: 'query', title: 'NDCG at 10' })
})

test('names from elsewhere lead to those of the task', () => {
  expect(accuracyNameElsewhere('regression', 'neg_mean_absolute_error')).toBe('mean_absolute_error')
  expect(accuracyNameElsewhere('regression', 'RMSE')).toBe('root_mean_squared_error')
  expect(accuracyNameElsewhere('regression', 'd2_absolute_error_score')).toBe('d2_absolute_error')
  expect(accuracyNameElsewhere('binary', 'neg_brier_score')).toBe('brier_score')
  expect(accuracyNameElsewhere('binary', 'neg_negative_likelihood_ratio')).toBe('negative_likelihood_ratio')
  expect(accuracyNameElsewhere('binary', 'ROC-AUC')).toBe('roc_auc')
  expect(accuracyNameElsewhere('binary', 'accuracy_score')).toBe('accuracy')
  expect(accuracyNameElsewhere('binary', 'specificity')).toBe('true_negative_rate')
  expect(accuracyNameElsewhere('binary', 'ece')).toBe('expected_calibration_error')
  expect(accuracyNameElsewhere('multiclass', 'ece')).toBe('expected_calibration_error_top_label')
  expect(accuracyNameElsewhere('multiclass', 'f1_score')).toBe('f1_macro')
  expect(accuracyNameElsewhere('multiclass', 'roc_auc')).toBe('roc_auc_ovr')
  expect(accuracyNameElsewhere('multiclass', 'roc_auc_ovr_macro')).toBe('roc_auc_ovr')
  expect(accuracyNameElsewhere('multiclass', 'top_k_accuracy_score')).toBe('top_2_accuracy')
  expect(accuracyNameElsewhere('ranking', 'ndcg_score')).toBe('ndcg')
  expect(accuracyNameElsewhere('ranking', 'mean average precision')).toBe('map')
  expect(accuracyNameElsewhere('binary', 'r2')).toBeUndefined()
  expect(accuracyNameElsewhere('binary', 'constructor')).toBeUndefined()
})
