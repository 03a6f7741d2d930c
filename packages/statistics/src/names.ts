import type { AttributeMetric } from './attribute.ts'
import { groupGaps } from './groups.ts'
import { inequalities } from './inequality.ts'
import { metrics } from './metrics.ts'
import { contrasts } from './reference.ts'
import { standings } from './standing.ts'

/** Every metric of an attribute by its name. */
export const attributeMetrics: Readonly<Record<string, AttributeMetric>> = {
  ...groupGaps,
  ...contrasts,
  ...inequalities,
}

/** Every name that can be measured; no two tables share one. */
export const metricNames: readonly string[] = [metrics, attributeMetrics, standings].flatMap(Object.keys)

/** What other tools and papers call our metrics. */
const elsewhere: Readonly<Record<string, string>> = {
  accuracy_score: 'accuracy',
  balanced_accuracy_score: 'balanced_accuracy',
  precision_score: 'precision',
  positive_predictive_value: 'precision',
  ppv: 'precision',
  npv: 'negative_predictive_value',
  recall_score: 'recall',
  sensitivity: 'recall',
  hit_rate: 'recall',
  tpr: 'true_positive_rate',
  fpr: 'false_positive_rate',
  tnr: 'true_negative_rate',
  fnr: 'false_negative_rate',
  specificity: 'true_negative_rate',
  miss_rate: 'false_negative_rate',
  fdr: 'false_discovery_rate',
  for: 'false_omission_rate',
  f1_score: 'f1',
  mcc: 'matthews_corrcoef',
  error_rate: 'zero_one_loss',
  prevalence: 'base_rate',
  prev: 'base_rate',
  pprev: 'selection_rate',
  positive_rate: 'selection_rate',
  ppr: 'predicted_positive_share',
  brier_score_loss: 'brier_score',
  auc: 'roc_auc',
  roc_auc_score: 'roc_auc',
  average_precision_score: 'average_precision',
  pr_auc: 'average_precision',
  demographic_parity: 'demographic_parity_difference',
  statistical_parity: 'demographic_parity_difference',
  mean_difference: 'statistical_parity_difference',
  disparate_impact_ratio: 'disparate_impact',
  adverse_impact_ratio: 'impact_ratio',
  four_fifths: 'impact_ratio',
  equal_opportunity: 'equal_opportunity_difference',
  equalized_odds: 'equalized_odds_difference',
  average_odds_error: 'average_abs_odds_difference',
  generalized_fpr: 'generalized_false_positive_rate',
  generalized_fnr: 'generalized_false_negative_rate',
  smoothed_edf: 'smoothed_empirical_differential_fairness',
  df_bias_amplification: 'differential_fairness_bias_amplification',
}

const derivedName = /^(.+?)(_(?:difference|ratio|disparity|group_min|group_max)(?:_to_overall)?)$/

/**
 * Our name for a metric that others call differently, for the error about an unknown name; undefined where we
 * know none. Also in capitals, with `neg_` before it, and with a derived ending.
 *
 * @example nameElsewhere('accuracy_score_group_min') // 'accuracy_group_min'
 */
export function nameElsewhere(name: string): string | undefined {
  const plain = name.toLowerCase().replace(/^neg_/, '')
  const [, stem = plain, ending = ''] = derivedName.exec(plain) ?? []
  const candidates = [elsewhere[plain], plain, (elsewhere[stem] ?? stem) + ending]
  return candidates.find(candidate => metricNames.includes(candidate))
}
