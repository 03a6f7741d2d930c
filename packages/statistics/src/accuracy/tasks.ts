import { binaryMetrics } from './binary.ts'
import type { AccuracyMetric } from './metric.ts'
import { multiclassMetrics } from './multiclass.ts'
import { rankingMetrics } from './query-metrics.ts'
import { regressionMetrics } from './regression.ts'
import type { Task } from './sample.ts'

/** Every metric of a task by its name: that of scikit-learn's scorer without `neg_`, where it has one. */
export const accuracyMetrics: Readonly<Record<Task, Readonly<Record<string, AccuracyMetric>>>> = {
  binary: binaryMetrics,
  multiclass: multiclassMetrics,
  regression: regressionMetrics,
  ranking: rankingMetrics,
}

/** What other tools and papers call our metrics. */
const elsewhere: Readonly<Record<string, string>> = {
  mcc: 'matthews_corrcoef',
  kappa: 'cohen_kappa',
  quadratic_weighted_kappa: 'cohen_kappa_quadratic',
  qwk: 'cohen_kappa_quadratic',
  error_rate: 'zero_one_loss',
  sensitivity: 'recall',
  hit_rate: 'recall',
  tpr: 'recall',
  true_positive_rate: 'recall',
  ppv: 'precision',
  positive_predictive_value: 'precision',
  specificity: 'true_negative_rate',
  tnr: 'true_negative_rate',
  fpr: 'false_positive_rate',
  fnr: 'false_negative_rate',
  miss_rate: 'false_negative_rate',
  f2: 'fbeta2',
  'f0.5': 'fbeta0.5',
  iou: 'jaccard',
  auc: 'roc_auc',
  auroc: 'roc_auc',
  auprc: 'pr_auc',
  ap: 'average_precision',
  ks: 'ks_statistic',
  partial_auc: 'roc_auc_max_fpr_0.1',
  logloss: 'log_loss',
  cross_entropy: 'log_loss',
  brier: 'brier_score',
  brier_score_loss: 'brier_score',
  ece: 'expected_calibration_error',
  mce: 'maximum_calibration_error',
  top_k_accuracy: 'top_2_accuracy',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  rmse: 'root_mean_squared_error',
  medae: 'median_absolute_error',
  mape: 'mean_absolute_percentage_error',
  wmape: 'wape',
  msle: 'mean_squared_log_error',
  rmsle: 'root_mean_squared_log_error',
  bias: 'mean_error',
  mbe: 'mean_error',
  r_squared: 'r2',
  r2_score: 'r2',
  evs: 'explained_variance',
  d2_pinball: 'd2_pinball_0.9',
  d2_tweedie: 'd2_tweedie_1.5',
  mean_pinball_loss: 'mean_pinball_loss_0.5',
  quantile_loss: 'mean_pinball_loss_0.5',
  mean_tweedie_deviance: 'mean_tweedie_deviance_1.5',
  pearsonr: 'pearson',
  pearson_r: 'pearson',
  spearmanr: 'spearman',
  spearman_r: 'spearman',
  kendalltau: 'kendall_tau',
  kendall_tau_b: 'kendall_tau',
  mean_average_precision: 'map',
  mean_reciprocal_rank: 'mrr',
  lrap: 'label_ranking_average_precision',
}

/**
 * Our name for a metric of the task that others call differently, for the error about an unknown name; undefined
 * where we know none. Also in capitals, with hyphens or spaces, with `neg_` before it and `_score` behind, and
 * for several classes without saying which average.
 *
 * @example accuracyNameElsewhere('regression', 'neg_root_mean_squared_error') // 'root_mean_squared_error'
 */
export function accuracyNameElsewhere(task: Task, name: string): string | undefined {
  const plain = name
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
    .replace(/^neg_/, '')
  const stem = plain.replace(/_score$/, '').replace(/^(roc_auc_ov[ro])_macro$/, '$1')
  const candidates = [plain, stem].flatMap(known => {
    const ours = Object.hasOwn(elsewhere, known) ? elsewhere[known] : known
    return [ours, `${ours}_macro`, `${ours}_ovr`, `${ours}_top_label`]
  })
  return candidates.find(candidate => Object.hasOwn(accuracyMetrics[task], candidate))
}
