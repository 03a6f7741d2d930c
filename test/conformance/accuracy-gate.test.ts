import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { gate } from '../../packages/accuracy-gate/src/gate.ts'
import {
  checkSettings,
  type Estimate,
  type GateResult,
  validateResult,
} from '../../packages/core/src/index.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'

// What scikit-learn, SciPy and Fairlearn said of these tables is held against what the whole gate says: reading,
// labels, slices and all. A key that we neither measure, nor set aside with a reason, fails the test.

const golden = join(import.meta.dirname, '../../../shared/golden/metrics')
const absent = !existsSync(golden)
const suffix = absent ? ' (golden data absent)' : ''

// biome-ignore lint/suspicious/noExplicitAny: the golden files are what they are, and every key is looked at
type Json = any
const readText = (name: string) => readFileSync(join(golden, name), 'utf8')
const readJson = (name: string): Json => JSON.parse(readText(name))

/** Runs the gate on tables given as text; `p.csv` is measured. */
async function run(settings: Record<string, unknown>, files: Record<string, string>): Promise<GateResult> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-conformance-'))
  try {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
    const all = { predictions: 'p.csv', ...settings }
    checkSettings(gate.validate, gate.schema, all, gate.name)
    const result = await gate.run(all as never, {
      id: gate.name,
      head: workingTree(folder),
      results: [],
      log: { info() {}, warning() {}, debug() {} },
      signal: new AbortController().signal,
    })
    expect(validateResult(result)).toBe(true)
    return result
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

const runOn = (name: string, settings: Record<string, unknown>) => run(settings, { 'p.csv': readText(name) })

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
  macro_f1: 'f1_macro',
  macro_recall: 'recall_macro',
  true_positive_rate: 'recall',
  tpr: 'recall',
  fpr: 'false_positive_rate',
  fnr: 'false_negative_rate',
}

function ourName(key: string): string {
  return (
    renamed[key] ??
    key
      .replace(/_binary$/, '')
      .replace('@None', '')
      .replace(/^(ece|mce)_(positive_class|top_label)_(10|15)_equal_width$/, (_, error, of, bins) =>
        [
          error === 'ece' ? 'expected_calibration_error' : 'maximum_calibration_error',
          of === 'top_label' ? '_top_label' : '',
          bins === '15' ? '_15_bins' : '',
        ].join(''),
      )
  )
}

function measured({ measurements }: GateResult, metric: string, slice: Record<string, string | null> = {}) {
  const wanted = JSON.stringify(slice)
  const found = measurements.find(one => one.metric === metric && JSON.stringify(one.slice) === wanted)
  if (found === undefined) throw new Error(`no measurement ${metric} ${wanted}`)
  return found
}

function expectSame(ours: number | null, theirs: number, tolerance: number, what: string): void {
  expect(ours, what).not.toBeNull()
  expect(Math.abs(ours! - theirs), `${what}: ${ours} is not ${theirs}`).toBeLessThanOrEqual(
    tolerance * Math.max(Math.abs(theirs), Math.abs(ours!)),
  )
}

const matrix = { confusion_matrix_rows_true_cols_pred: 'no number' }

/** Every key of the block by our measurement of that name; `aside` says why another is not looked at. */
function expectBlock(
  result: GateResult,
  block: Json,
  tolerance: number,
  aside: Record<string, string> = {},
): void {
  for (const [key, theirs] of Object.entries(block) as [string, Json][]) {
    if (key in aside) continue
    if (key === 'n') expect(result.coverage.read[0]!.rows).toBe(theirs)
    else expectSame(measured(result, ourName(key)).value, theirs, tolerance, key)
  }
}

describe.skipIf(absent)(`every measure of the golden tables, through the gate${suffix}`, () => {
  const binary = { label: 'y_true', task: 'binary' }
  const candidate = { ...binary, prediction: 'y_pred', score: 'y_score' }
  const base = { ...binary, prediction: 'base_pred', score: 'base_score' }
  test.each([
    ['breast_cancer_binary', 'candidate', candidate],
    ['breast_cancer_binary', 'base', base],
    ['compas_race', 'binary_overall', candidate],
  ])('of two classes: %s, %s', async (file, block, settings) => {
    const json = readJson(`${file}.json`)
    expectBlock(await runOn(`${file}.csv`, settings), json[block], 1e-12, matrix)
    const weighted = await runOn(`${file}.csv`, { ...settings, weight: 'sample_weight' })
    expectBlock(weighted, json[`${block}_weighted`], 1e-10, matrix)
  })

  const ofClasses = { label: 'y_true', prediction: 'y_pred', probabilities: ['proba_'], slices: ['group'] }
  test('of three classes, together and one by one', async () => {
    const { unweighted, weighted, fairlearn_group } = readJson('iris_multiclass.json')
    const perClass = Object.keys(unweighted).filter(key => key.endsWith('_per_class'))
    const aside = {
      ...matrix,
      labels: 'no number',
      ...Object.fromEntries(perClass.map(key => [key, 'one by one below'])),
    }
    const ofOvo = {
      roc_auc_ovo_macro: 'raises an error, and is undefined below',
      roc_auc_ovo_weighted: 'raises an error, and is undefined below',
    }
    const plain = await runOn('iris_multiclass.csv', ofClasses)
    const byWeight = await runOn('iris_multiclass.csv', { ...ofClasses, weight: 'sample_weight' })
    expectBlock(plain, unweighted, 1e-12, aside)
    expectBlock(byWeight, weighted, 1e-10, { ...aside, ...ofOvo })
    for (const name of ['roc_auc_ovo', 'roc_auc_ovo_weighted'])
      expect(measured(byWeight, name)).toMatchObject({
        value: null,
        reason: 'one-vs-one ROC AUC is not defined with weights',
      })
    for (const [result, block, tolerance] of [
      [plain, unweighted, 1e-12],
      [byWeight, weighted, 1e-10],
    ] as const)
      for (const key of perClass)
        for (const [code, label] of block.labels.entries()) {
          const name = `${key.replace('_per_class', '')}_of_${label}`
          expectSame(measured(result, name).value, block[key][code], tolerance, name)
        }
    for (const [key, byGroup] of Object.entries(fairlearn_group.by_group as Record<string, Json>))
      for (const [group, theirs] of Object.entries(byGroup))
        expectSame(measured(plain, ourName(key), { group }).value, theirs as number, 1e-12, `${key} ${group}`)
  })

  test('of numbers', async () => {
    const json = readJson('diabetes_regression.json')
    const settings = { label: 'y_true', prediction: 'y_pred', slices: ['group'] }
    const plain = await runOn('diabetes_regression.csv', settings)
    const weighted = await runOn('diabetes_regression.csv', { ...settings, weight: 'sample_weight' })
    expectBlock(plain, json.candidate, 1e-12)
    expectBlock(weighted, json.candidate_weighted, 1e-10)
    expectBlock(
      await runOn('diabetes_regression.csv', { ...settings, prediction: 'base_pred' }),
      json.base,
      1e-12,
    )
    for (const key of ['mae', 'mse', 'r2'])
      for (const [group, theirs] of Object.entries(json.fairlearn_group.by_group[key]))
        expectSame(measured(plain, ourName(key), { group }).value, theirs as number, 1e-12, `${key} ${group}`)
  })

  test('of rankings', async () => {
    const json = readJson('ranking_small.json')
    const settings = { label: 'relevance', score: 'score', query: 'query' }
    const aside: Record<string, string> = {
      meta: 'versions and weights',
      per_query_ndcg: 'no one number',
      n_queries_map: 'below',
      mrr_excluding_query_0: 'of other rows',
    }
    const ofWeights: [string, number][] = []
    for (const [key, theirs] of Object.entries(json) as [string, number][]) {
      if (key.startsWith('ndcg_ignore_ties')) aside[key] = 'rows of equal score in whatever order they come'
      if (!key.startsWith('ndcg_weighted')) continue
      aside[key] = 'below'
      ofWeights.push([ourName(key.replace('_weighted', '')), theirs])
    }
    const plain = await runOn('ranking_small.csv', settings)
    expectBlock(plain, json, 1e-12, aside)
    expect(measured(plain, 'map').n).toBe(json.n_queries_map)
    const [head, ...lines] = readText('ranking_small.csv').trim().split(/\r?\n/)
    const withWeights = lines.map(line => `${line},${json.meta.query_weights[Number(line.split(',')[0])]}`)
    const table = [`${head},w`, ...withWeights].join('\n')
    const weighted = await run({ ...settings, weight: 'w' }, { 'p.csv': table })
    for (const [name, theirs] of ofWeights) expectSame(measured(weighted, name).value, theirs, 1e-10, name)
  })

  test.each(['compas_race', 'ricci_small_groups'])('of each slice: %s', async file => {
    const { fairlearn } = readJson(`${file}.json`).sensitive.race
    const result = await runOn(`${file}.csv`, { ...candidate, slices: ['race'] })
    const notOurs = ['selection_rate', 'mean_prediction', 'base_rate']
    for (const [key, byGroup] of Object.entries(fairlearn.metric_frame.by_group as Record<string, Json>)) {
      if (notOurs.includes(key)) continue
      for (const [race, theirs] of Object.entries(byGroup) as [string, number][]) {
        const ours = measured(result, ourName(key), { race })
        // Fairlearn says 0 of what is 0/0.
        if (ours.value === null)
          expect([theirs, ours.reason], `${key} ${race}`).toEqual([0, expect.stringMatching(/^no /)])
        else expectSame(ours.value, theirs, 1e-12, `${key} ${race}`)
      }
    }
  })

  const cases: Json[] = absent
    ? []
    : readJson('edge_cases.json').cases.filter((one: Json) => one.rows?.y_pred)
  test.each(cases.map(one => [one.name, one] as const))('of the edge case %s', async (_, one) => {
    const { y_true, y_pred, group } = one.rows
    const rows = y_true.map((y: unknown, i: number) => `${y},${y_pred[i]},${group?.[i] ?? ''}`)
    const settings = { label: 'y', prediction: 'p', task: 'binary', slices: ['g'] }
    const positive = y_true.includes('yes') ? { 'positive-label': 'yes' } : {}
    const result = await run({ ...settings, ...positive }, { 'p.csv': `y,p,g\n${rows.join('\n')}\n` })
    const by: Json = one.fairlearn_metric_frame?.by_group ?? {}
    for (const key of ['accuracy', 'tpr', 'fpr', 'fnr'])
      for (const [g, theirs] of Object.entries((by[key] ?? {}) as Record<string, number>)) {
        const ours = measured(result, ourName(key), { g })
        if (ours.value === null) expect([theirs, ours.n], `${key} ${g}`).toEqual([0, 0])
        else expectSame(ours.value, theirs, 1e-12, `${key} ${g}`)
      }
  })
})

describe.skipIf(absent)(`every change of the golden tables, through the gate${suffix}`, () => {
  /** The table of one model under names that both have. */
  function tableOf(file: string, columns: Record<string, string>): string {
    const [head, ...lines] = readText(file)
      .trim()
      .split(/\r?\n/)
      .map(line => line.split(','))
    const at = Object.values(columns).map(name => head!.indexOf(name))
    return [Object.keys(columns), ...lines.map(line => at.map(column => line[column]!))]
      .map(line => line.join(','))
      .join('\n')
  }

  /** The change of a metric in the table of metrics, at 95 %. */
  function changeIn({ exhibits }: GateResult, title: string): Estimate {
    return exhibits[0]!.rows.find(row => row[0] === title)!.at(-1) as Estimate
  }

  const common = { label: 'y', prediction: 'p', id: 'id', baseline: 'base.csv' }

  test('of accuracy and ROC AUC: Newcombe, McNemar and DeLong', async () => {
    const columns = { id: 'id', y: 'y_true' }
    const files = {
      'p.csv': tableOf('breast_cancer_binary.csv', { ...columns, p: 'y_pred', s: 'y_score' }),
      'base.csv': tableOf('breast_cancer_binary.csv', { ...columns, p: 'base_pred', s: 'base_score' }),
    }
    const limits = { accuracy: { 'max-decrease': 0.02 }, roc_auc: { 'max-decrease': 0.02 } }
    const result = await run({ ...common, score: 's', limits }, files)
    const { paired } = readJson('breast_cancer_binary.json')
    const accuracy = changeIn(result, 'accuracy')
    expectSame(accuracy.value, paired.accuracy_delta_candidate_minus_base, 1e-9, 'accuracy')
    const auc = changeIn(result, 'ROC AUC')
    const {
      difference_auc2_minus_auc1,
      ci95_difference,
      auc: areas,
    } = paired.delong_auc1_is_base_auc2_is_candidate
    expectSame(auc.value, difference_auc2_minus_auc1, 1e-9, 'ROC AUC')
    for (const side of [0, 1] as const) {
      expectSame(
        accuracy.interval![side],
        paired.newcombe_paired_ci95_candidate_minus_base[side],
        1e-9,
        'Newcombe',
      )
      expectSame(auc.interval![side], ci95_difference[side], 1e-9, 'DeLong')
    }
    expect(result.claims.map(({ baseline, value }) => [baseline, value])).toEqual([
      [paired.accuracy_base, paired.accuracy_candidate],
      [expect.closeTo(areas[0], 12), expect.closeTo(areas[1], 12)],
    ])
    expect(result.claims.map(({ verdict }) => verdict)).toEqual(['pass', 'pass'])
  })

  test('of the mean absolute error: Student', async () => {
    const columns = { id: 'id', y: 'y_true' }
    const files = {
      'p.csv': tableOf('diabetes_regression.csv', { ...columns, p: 'y_pred' }),
      'base.csv': tableOf('diabetes_regression.csv', { ...columns, p: 'base_pred' }),
    }
    const limits = { mean_absolute_error: { 'max-increase': 1 } }
    const result = await run({ ...common, limits }, files)
    const { absolute_error } = readJson('diabetes_regression.json').paired
    const change = changeIn(result, 'mean absolute error')
    expectSame(change.value, absolute_error.mean_delta_candidate_minus_base, 1e-9, 'mean')
    for (const side of [0, 1] as const)
      expectSame(change.interval![side], absolute_error.ci95_t[side], 1e-9, 'interval')
    expect(result.claims[0]).toMatchObject({ verdict: 'pass', fact: 'improved' })
  })

  test('of COMPAS, whose candidate takes more people for a risk: true positives and false ones', async () => {
    const columns = { id: 'id', y: 'y_true', race: 'race' }
    const files = {
      'p.csv': tableOf('compas_race.csv', { ...columns, p: 'y_pred' }),
      'base.csv': tableOf('compas_race.csv', { ...columns, p: 'base_pred' }),
    }
    const limits = { false_positive_rate: { 'max-increase': 0.02 }, recall: { 'max-decrease': 0.02 } }
    const result = await run({ ...common, limits, slices: ['race'] }, files)
    const { rates } = readJson('compas_race_paired.json').blocks.race
    for (const [key, metric] of [
      ['false_positive_rate', 'false_positive_rate'],
      ['true_positive_rate', 'recall'],
    ] as const)
      for (const [race, theirs] of Object.entries(rates[key] ?? {}) as [string, Json][]) {
        const ours = measured(result, metric, { race })
        expectSame(ours.value, theirs.candidate, 1e-9, `${metric} ${race}`)
        expectSame(ours.baseline, theirs.base, 1e-9, `${metric} ${race} of the base`)
        expect(ours.n).toBe(theirs.n)
      }
    expect(result.claims.map(({ id, verdict }) => [id, verdict])).toEqual([
      ['false_positive_rate/max-increase', 'fail'],
      ['race/false_positive_rate/max-increase', 'fail'],
      ['recall/max-decrease', 'pass'],
      ['race/recall/max-decrease', 'pass'],
    ])
  })
})
