import { expect, test } from 'vitest'
import { attributeMetrics, metricNames, nameElsewhere } from './names.ts'

test('no name means two things', () => {
  expect(new Set(metricNames).size).toBe(metricNames.length)
})

test('a derived metric has a title, a direction and a range of its own', () => {
  expect(attributeMetrics.demographic_parity_difference).toMatchObject({
    title: 'selection rate gap',
    higherIsBetter: false,
    range: [0, 1],
  })
  expect(attributeMetrics.matthews_corrcoef_difference.range).toEqual([0, 2])
  expect(attributeMetrics.matthews_corrcoef_group_min.range).toEqual([-1, 1])
  expect(attributeMetrics.zero_one_loss_group_max).toMatchObject({
    title: 'highest error rate',
    higherIsBetter: false,
  })
})

test('names from elsewhere lead to ours, with their endings', () => {
  expect(nameElsewhere('accuracy_score')).toBe('accuracy')
  expect(nameElsewhere('neg_brier_score')).toBe('brier_score')
  expect(nameElsewhere('brier_score_loss')).toBe('brier_score')
  expect(nameElsewhere('demographic_parity')).toBe('demographic_parity_difference')
  expect(nameElsewhere('disparate_impact_ratio')).toBe('disparate_impact')
  expect(nameElsewhere('accuracy_score_group_min')).toBe('accuracy_group_min')
  expect(nameElsewhere('tpr_difference_to_overall')).toBe('true_positive_rate_difference_to_overall')
  expect(nameElsewhere('ppr_disparity')).toBe('predicted_positive_share_disparity')
  expect(nameElsewhere('F1')).toBe('f1')
  expect(nameElsewhere('acuracy')).toBeUndefined()
  expect(nameElsewhere('constructor')).toBeUndefined()
})
