import { type AttributeMetric, type Gap, plainGap } from './attribute.ts'
import {
  difference,
  differenceToOverall,
  type Field,
  fieldOf,
  groupMax,
  groupMin,
  ratio,
  ratioToOverall,
} from './gaps.ts'
import { type Metric, metrics } from './metrics.ts'

interface Form {
  title(of: string): string
  /** Undefined where it is that of the metric. */
  higherIsBetter?: boolean
  range(of: Metric['range']): Metric['range']
  gap(field: Field): Gap
}

const differenceForm: Form = {
  title: of => `${of} gap`,
  higherIsBetter: false,
  range: ([low, high]) => [0, high - low],
  gap: difference,
}
const ratioForm: Form = {
  title: of => `${of} ratio`,
  higherIsBetter: true,
  range: () => [0, 1],
  gap: ratio,
}
const differenceToOverallForm: Form = {
  ...differenceForm,
  title: of => `${of} gap to all rows`,
  gap: differenceToOverall,
}
const ratioToOverallForm: Form = { ...ratioForm, title: of => `${of} ratio to all rows`, gap: ratioToOverall }

/** What is derived from every metric, by the end of its name. */
const forms: Readonly<Record<string, Form>> = {
  difference: differenceForm,
  ratio: ratioForm,
  difference_to_overall: differenceToOverallForm,
  ratio_to_overall: ratioToOverallForm,
  group_min: { title: of => `lowest ${of}`, range: range => range, gap: groupMin },
  group_max: { title: of => `highest ${of}`, range: range => range, gap: groupMax },
}

function derive(name: string, form: Form): AttributeMetric {
  const metric = metrics[name]
  return {
    title: form.title(metric.title),
    higherIsBetter: form.higherIsBetter ?? metric.higherIsBetter,
    range: form.range(metric.range),
    from: metric.from,
    needsReference: false,
    compute: (attribute, options = {}) => form.gap(fieldOf(name, attribute, options)),
  }
}

/**
 * The worse gap of the true and the false positive rates, or their mean (Hardt, Price and Srebro 2016).
 *
 * The one is over groups with enough positives, the other over groups with enough negatives. Where one of them
 * is undefined so is this: a gap that could not be measured may be the worse one.
 */
function equalizedOdds(form: Form, combine: 'worst' | 'mean'): AttributeMetric {
  const odds = ['true_positive_rate', 'false_positive_rate']
  return {
    ...derive(odds[0], form),
    title: form.title(combine === 'worst' ? 'equalized odds' : 'mean equalized odds'),
    compute(attribute, options = {}) {
      const gaps = odds.map(name => form.gap(fieldOf(name, attribute, options)))
      const leftOut = gaps.flatMap(({ leftOut }) => leftOut)
      const missing = gaps.find(({ value }) => value === null)
      if (missing !== undefined) return { ...missing, leftOut }
      const [tpr, fpr] = gaps as [Gap, Gap]
      if (combine === 'mean')
        return plainGap(tpr.n + fpr.n, { value: (tpr.value! + fpr.value!) / 2, leftOut })
      const isWorse = form.higherIsBetter ? fpr.value! < tpr.value! : fpr.value! > tpr.value!
      return { ...(isWorse ? fpr : tpr), leftOut }
    },
  }
}

const fairlearn: Record<string, AttributeMetric> = {}
for (const form of ['difference', 'ratio'])
  for (const suffix of ['', '_to_overall']) {
    const shape = forms[form + suffix]
    fairlearn[`demographic_parity_${form}${suffix}`] = derive('selection_rate', shape)
    fairlearn[`equal_opportunity_${form}${suffix}`] = derive('true_positive_rate', shape)
    fairlearn[`equalized_odds_${form}${suffix}`] = equalizedOdds(shape, 'worst')
    fairlearn[`equalized_odds_${form}_mean${suffix}`] = equalizedOdds(shape, 'mean')
  }

/**
 * What follows for an attribute from the metrics of its groups: of every metric M `M_difference` (max - min),
 * `M_ratio` (min / max), both `_to_overall`, `M_group_min` and `M_group_max`, and Fairlearn's named ones.
 *
 * They are over the groups that have the metric; the others are listed. Fewer than two such groups have no
 * gap: undefined, where Fairlearn says 0 or 1. So is the ratio of zeros.
 *
 * The interval of a rate's gap is of the two sides named (Newcombe for a difference, Donner and Zou for a
 * ratio). As they were chosen for being far apart, it leans to large gaps, the more so the more groups there
 * are and the smaller these are (Lum, Zhang and Bower 2022).
 */
export const groupGaps: Readonly<Record<string, AttributeMetric>> = {
  ...Object.fromEntries(
    Object.keys(metrics).flatMap(name =>
      Object.entries(forms).map(([form, shape]) => [`${name}_${form}`, derive(name, shape)]),
    ),
  ),
  ...fairlearn,
}
