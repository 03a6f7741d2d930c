import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  accuracyMetrics,
  classMetric,
  confusionOf,
  evaluator,
  Prepared,
  queryValues,
  type Sample,
} from '../../packages/statistics/src/index.ts'

// What scikit-learn 1.2.1 and SciPy 1.10.1 said of these tables is held against what we say, key by key: a key
// that we neither have under its name, nor compute in another way, nor set aside with a reason, fails the test.

const golden = fileURLToPath(new URL('../../../shared/golden/metrics/', import.meta.url))
const absent = !existsSync(golden)
const suffix = absent ? ' (golden data absent)' : ''

// biome-ignore lint/suspicious/noExplicitAny: the golden files are what they are, and every key is looked at
type Json = any
const readJson = (name: string): Json => JSON.parse(readFileSync(golden + name, 'utf8'))

/** The columns of a golden CSV, which has no quotes. */
function readCsv(name: string): Record<string, string[]> {
  const [head, ...lines] = readFileSync(golden + name, 'utf8')
    .trim()
    .split(/\r?\n/)
    .map(line => line.split(','))
  return Object.fromEntries(head.map((column, c) => [column, lines.map(line => line[c])]))
}

const numbers = (column: string[]) => Float64Array.from(column, Number)
const codes = (column: string[], names: string[]) => Int32Array.from(column, cell => names.indexOf(cell))

/** What we call what the golden files call otherwise. */
const renamed: Record<string, string> = {
  likelihood_ratio_positive: 'positive_likelihood_ratio',
  likelihood_ratio_negative: 'negative_likelihood_ratio',
  brier: 'brier_score',
  brier_multiclass_sum_over_classes: 'brier_score',
  'roc_auc_max_fpr_0.1_standardized': 'roc_auc_max_fpr_0.1',
  pr_auc_trapezoid: 'pr_auc',
  ks_statistic_max_tpr_minus_fpr: 'ks_statistic',
  calibration_ratio_mean_score_over_base_rate: 'calibration_ratio',
  roc_auc_ovr_macro: 'roc_auc_ovr',
  roc_auc_ovo_macro: 'roc_auc_ovo',
  average_precision_ovr_macro: 'average_precision_ovr',
  mae: 'mean_absolute_error',
  mse: 'mean_squared_error',
  rmse: 'root_mean_squared_error',
  mape: 'mean_absolute_percentage_error',
  smape_0_to_2: 'smape',
  mean_error_bias_pred_minus_true: 'mean_error',
  'pinball_0.1': 'mean_pinball_loss_0.1',
  'pinball_0.5': 'mean_pinball_loss_0.5',
  'pinball_0.9': 'mean_pinball_loss_0.9',
  d2_tweedie_power1: 'd2_tweedie_1',
  rmsle: 'root_mean_squared_log_error',
  pearson_r: 'pearson',
  spearman_r: 'spearman',
  kendall_tau_b: 'kendall_tau',
  map_over_queries_with_both_classes: 'map',
}

function ourName(key: string): string {
  if (key in renamed) return renamed[key]
  return key
    .replace(/_binary$/, '')
    .replace('@None', '')
    .replace(/^(ece|mce)_(positive_class|top_label)_(10|15)_equal_width$/, (_, error, of, bins) =>
      [
        error === 'ece' ? 'expected_calibration_error' : 'maximum_calibration_error',
        of === 'top_label' ? '_top_label' : '',
        bins === '15' ? '_15_bins' : '',
      ].join(''),
    )
}

/** A figure, or `undefined: <reason>`. */
function measured(prepared: Prepared, name: string, weights?: Float64Array): number | string {
  const metric = accuracyMetrics[prepared.sample.task][name]
  if (metric === undefined) throw new Error(`no metric ${name}`)
  const { value, reason } = evaluator(metric, prepared)(weights)
  return value ?? `undefined: ${reason}`
}

function expectSame(ours: unknown, theirs: Json, key: string): void {
  if (Array.isArray(theirs)) {
    expect(ours, key).toHaveLength(theirs.length)
    for (const [i, item] of theirs.entries()) expectSame((ours as unknown[])[i], item, `${key}[${i}]`)
  } else if (typeof theirs === 'number' && typeof ours === 'number') {
    const tolerance = 1e-12 * Math.max(Math.abs(theirs), Math.abs(ours))
    expect(Math.abs(ours - theirs), `${key}: ${ours} is not ${theirs}`).toBeLessThanOrEqual(tolerance)
  } else {
    expect(ours, key).toBe(theirs)
  }
}

type Held = (key: string) => unknown

/** Every key of the block by our metric of that name; `special` has another way to the figure, or why not. */
function expectBlock(block: Json, prepared: Prepared, special: Record<string, Held | string> = {}): void {
  for (const [key, theirs] of Object.entries(block)) {
    const how = special[key]
    if (typeof how === 'string') continue
    expectSame(how === undefined ? measured(prepared, ourName(key)) : how(key), theirs, key)
  }
}

function rowsOf({ size, cells }: { size: number; cells: Float64Array }): number[][] {
  return Array.from({ length: size }, (_, t) => [...cells.slice(t * size, (t + 1) * size)])
}

/** Of every classification block: the number of rows and the matrix itself. */
function ofClasses({ sample }: Prepared): Record<string, Held> {
  const { truth, prediction, classes = 2, weights } = sample
  return {
    n: () => truth.length,
    confusion_matrix_rows_true_cols_pred: () => rowsOf(confusionOf(truth, prediction!, classes, weights)),
  }
}

describe.skipIf(absent)(`scikit-learn's metrics of two classes${suffix}`, () => {
  const cases = [
    ['breast_cancer_binary', 'candidate', 'y_pred', 'y_score'],
    ['breast_cancer_binary', 'base', 'base_pred', 'base_score'],
    ['compas_race', 'binary_overall', 'y_pred', 'y_score'],
  ]
  test.each(cases)('%s, %s', (file, block, prediction, score) => {
    const csv = readCsv(`${file}.csv`)
    const sample: Sample = {
      task: 'binary',
      truth: codes(csv.y_true, ['0', '1']),
      prediction: codes(csv[prediction], ['0', '1']),
      score: numbers(csv[score]),
    }
    const json = readJson(`${file}.json`)
    for (const prepared of [
      new Prepared(sample),
      new Prepared({ ...sample, weights: numbers(csv.sample_weight) }),
    ])
      expectBlock(json[prepared.sample.weights ? `${block}_weighted` : block], prepared, ofClasses(prepared))
  })
})

describe.skipIf(absent)(`scikit-learn's metrics of three classes${suffix}`, () => {
  const names = ['setosa', 'versicolor', 'virginica']
  const read = (): Sample => {
    const csv = readCsv('iris_multiclass.csv')
    return {
      task: 'multiclass',
      truth: codes(csv.y_true, names),
      prediction: codes(csv.y_pred, names),
      probabilities: names.map(name => numbers(csv[`proba_${name}`])),
      weights: numbers(csv.sample_weight),
      classes: names.length,
    }
  }
  const perClass = (prepared: Prepared, key: string) =>
    names.map((_, code) => {
      const metric = classMetric(key.replace(/_per_class$/, '') as 'f1', code)
      return evaluator(metric, prepared)().value
    })
  const special = (prepared: Prepared, json: Json): Record<string, Held> => ({
    ...ofClasses(prepared),
    labels: () => names,
    ...Object.fromEntries(
      Object.keys(json)
        .filter(key => key.endsWith('_per_class'))
        .map(key => [key, () => perClass(prepared, key)]),
    ),
  })

  test('of all rows', () => {
    const json = readJson('iris_multiclass.json')
    const prepared = new Prepared({ ...read(), weights: undefined })
    expectBlock(json.unweighted, prepared, special(prepared, json.unweighted))
  })

  test('of all rows by their weights', () => {
    const json = readJson('iris_multiclass.json').weighted
    const prepared = new Prepared(read())
    expectBlock(json, prepared, {
      ...special(prepared, json),
      roc_auc_ovo_macro: 'raises an error, and is undefined below',
      roc_auc_ovo_weighted: 'raises an error, and is undefined below',
    })
    for (const name of ['roc_auc_ovo', 'roc_auc_ovo_weighted'])
      expect(measured(prepared, name)).toBe('undefined: one-vs-one ROC AUC is not defined with weights')
  })

  test('of the rows of each group, all classes counted', () => {
    const { fairlearn_group: json } = readJson('iris_multiclass.json')
    const { group } = readCsv('iris_multiclass.csv')
    const prepared = new Prepared({ ...read(), weights: undefined })
    for (const of of Object.keys(json.by_group.accuracy)) {
      const isIn = Float64Array.from(group, name => (name === of ? 1 : 0))
      expectSame(measured(prepared, 'accuracy', isIn), json.by_group.accuracy[of], of)
      expectSame(measured(prepared, 'f1_macro', isIn), json.by_group.macro_f1[of], of)
      expectSame(measured(prepared, 'recall_macro', isIn), json.by_group.macro_recall[of], of)
    }
  })

  test('every block is held, or is none of ours', () => {
    expect(Object.keys(readJson('iris_multiclass.json')).sort()).toEqual(
      // Versions; and gaps between groups, also those within `fairlearn_group`, which are of the fairness gate.
      ['meta', 'one_vs_rest_fairlearn', 'unweighted', 'weighted', 'fairlearn_group'].sort(),
    )
  })
})

describe.skipIf(absent)(`scikit-learn's metrics of numbers${suffix}`, () => {
  const read = (prediction: string): Sample => {
    const csv = readCsv('diabetes_regression.csv')
    return { task: 'regression', truth: numbers(csv.y_true), prediction: numbers(csv[prediction]) }
  }
  test.each([
    ['candidate', 'y_pred'],
    ['base', 'base_pred'],
  ])('%s', (block, prediction) => {
    const prepared = new Prepared(read(prediction))
    expectBlock(readJson('diabetes_regression.json')[block], prepared, {
      n: () => prepared.sample.truth.length,
    })
  })

  test('candidate by weights', () => {
    const weights = numbers(readCsv('diabetes_regression.csv').sample_weight)
    const prepared = new Prepared({ ...read('y_pred'), weights })
    expectBlock(readJson('diabetes_regression.json').candidate_weighted, prepared, {
      n: () => weights.length,
    })
  })

  test('of the rows of each group', () => {
    const { fairlearn_group: json } = readJson('diabetes_regression.json')
    const { group } = readCsv('diabetes_regression.csv')
    const prepared = new Prepared(read('y_pred'))
    for (const of of Object.keys(json.by_group.mae)) {
      const isIn = Float64Array.from(group, name => (name === of ? 1 : 0))
      for (const key of ['mae', 'mse', 'r2'])
        expectSame(measured(prepared, ourName(key), isIn), json.by_group[key][of], `${key} ${of}`)
    }
  })

  test('every block is held, or is none of ours', () => {
    expect(Object.keys(readJson('diabetes_regression.json')).sort()).toEqual(
      // Versions; the tests of the change between two models; and within `fairlearn_group` gaps between groups.
      ['meta', 'paired', 'candidate', 'candidate_weighted', 'base', 'fairlearn_group'].sort(),
    )
  })
})

describe.skipIf(absent)(`scikit-learn's metrics of rankings${suffix}`, () => {
  const read = (): Sample => {
    const csv = readCsv('ranking_small.csv')
    const queries = Int32Array.from(csv.query, Number)
    return { task: 'ranking', truth: numbers(csv.relevance), score: numbers(csv.score), queries }
  }

  test('of all queries', () => {
    const json = readJson('ranking_small.json')
    const prepared = new Prepared(read())
    const weights = Float64Array.from(json.meta.query_weights)
    const withoutFirst = weights.map((_, query) => Number(query > 0))
    const perQuery = (name: string) => {
      const metric = accuracyMetrics.ranking[name]
      return metric.change === 'query' ? queryValues(metric, prepared).values : []
    }
    const special: Record<string, Held | string> = {
      meta: 'versions and the weights above',
      per_query_ndcg: () => perQuery('ndcg'),
      n_queries_map: () => perQuery('map').length,
      mrr_excluding_query_0: () => measured(prepared, 'mrr', withoutFirst),
    }
    for (const key of Object.keys(json)) {
      if (key.startsWith('ndcg_weighted'))
        special[key] = () => measured(prepared, ourName(key.replace('_weighted', '')), weights)
      if (key.startsWith('ndcg_ignore_ties')) special[key] = 'rows of equal score in whatever order they come'
    }
    expectBlock(json, prepared, special)
  })
})

test.skipIf(absent)(`every block of the tables of two classes is held, or is none of ours${suffix}`, () => {
  expect(Object.keys(readJson('breast_cancer_binary.json')).sort()).toEqual(
    // Versions; the tests of the change between two models; and gaps between groups.
    ['meta', 'paired', 'fairness_group', 'candidate', 'candidate_weighted', 'base', 'base_weighted'].sort(),
  )
  expect(Object.keys(readJson('compas_race.json')).sort()).toEqual(
    // Versions, the number of rows, and gaps between groups.
    ['meta', 'n', 'sensitive', 'binary_overall', 'binary_overall_weighted'].sort(),
  )
})
