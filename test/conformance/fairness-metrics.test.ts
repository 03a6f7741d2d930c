import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import {
  type Attribute,
  attributeMetrics,
  betweenGroupEntropy,
  type Cells,
  differentialFairness,
  generalizedEntropy,
  measure,
  merge,
  metrics,
  mostSelected,
  Ranker,
  rowsIn,
  standings,
  type Value,
} from '../../packages/statistics/src/index.ts'
import { Tally } from '../../packages/statistics/src/tally.fixture.ts'

// Fairlearn 0.14, Aequitas 1.0 and AIF360 0.6.1 ran for real on these tables; what they said is held against
// what we say. Where we say otherwise, the test states it: `undefined: <reason>`, or our number.

const golden = fileURLToPath(new URL('../../../shared/golden/metrics/', import.meta.url))
const absent = !existsSync(golden)
const suffix = absent ? ' (golden data absent)' : ''

// biome-ignore lint/suspicious/noExplicitAny: the golden files are what they are, and every key is looked at
type Json = any
const readJson = (name: string): Json => JSON.parse(readFileSync(golden + name, 'utf8'))

/** The golden CSVs have no quotes. */
function readCsv(name: string): Record<string, string>[] {
  const [head, ...lines] = readFileSync(golden + name, 'utf8')
    .trim()
    .split(/\r?\n/)
  const columns = head.split(',')
  return lines.map(line => Object.fromEntries(line.split(',').map((cell, i) => [columns[i], cell])))
}

interface Row {
  group: string | null
  label: boolean
  prediction: boolean
  score?: number
  weight?: number
}

interface Table {
  names: string[]
  attribute: Attribute
}

/** Groups in the order of their names; a row without one counts among all rows only. */
function tabulate(rows: Row[]): Table {
  const names = [...new Set(rows.flatMap(({ group }) => (group === null ? [] : [group])))].sort()
  const codes = Int32Array.from(rows, ({ group }) => (group === null ? -1 : names.indexOf(group)))
  const outcomes = Uint8Array.from(rows, ({ label, prediction }) => 2 * Number(label) + Number(prediction))
  const column = (key: 'score' | 'weight') =>
    rows[0][key] === undefined ? undefined : Float64Array.from(rows, row => row[key] as number)
  const [weights, scores] = [column('weight'), column('score')]
  const tallies = [codes, new Int32Array(rows.length)].map(groups => {
    const tally = new Tally()
    tally.add(rows.length, groups, outcomes, weights, scores)
    return tally.cells()
  })
  const [groups, [overall]] = tallies
  if (scores !== undefined) {
    const ranker = new Ranker(1)
    ranker.add(rows.length, outcomes, scores, [codes], weights)
    const ranked = ranker.rank()
    overall.ranking = ranked.overall
    for (const [i, ranking] of ranked.groups[0].entries()) groups[i].ranking = ranking
  }
  return { names, attribute: { groups, overall } }
}

function rowsOf(csv: Record<string, string>[], columns: string[], weighted: boolean): Row[] {
  return csv.map(row => ({
    group: columns.map(column => row[column]).join('|'),
    label: row.y_true === '1',
    prediction: row.y_pred === '1',
    score: Number(row.y_score),
    ...(weighted && { weight: Number(row.sample_weight) }),
  }))
}

/** Where we differ, by the place in the golden file. */
class Comparison {
  readonly differences: Record<string, string> = {}
  compared = 0

  hold(place: string, theirs: Json, ours: Value): void {
    this.compared++
    if (!agree(theirs, ours.value))
      this.differences[place] = ours.value === null ? `undefined: ${ours.reason}` : String(ours.value)
  }
}

function agree(theirs: Json, ours: number | null): boolean {
  if (theirs === null || ours === null) return theirs === ours
  return typeof theirs === 'number' && Math.abs(theirs - ours) <= 1e-12 * Math.abs(theirs) + 1e-15
}

/** Every key of theirs has one of ours, or a reason why not. */
function eachKey(theirs: Json, known: Record<string, unknown>, notComputed: Record<string, string> = {}) {
  expect(Object.keys(theirs).filter(key => !(key in known) && !(key in notComputed))).toEqual([])
  return Object.keys(theirs).filter(key => key in known)
}

// ---------------------------------------------------------------- Fairlearn

/** MetricFrame's aggregates, by the ending of ours. */
const aggregates = {
  group_min: 'group_min',
  group_max: 'group_max',
  difference_between_groups: 'difference',
  ratio_between_groups: 'ratio',
  difference_to_overall: 'difference_to_overall',
  ratio_to_overall: 'ratio_to_overall',
}

const fairlearnName = (metric: string) => (metric === 'brier' ? 'brier_score' : metric)

function holdMetricFrame(comparison: Comparison, frame: Json, { names, attribute }: Table): void {
  for (const metric of Object.keys(frame.overall)) {
    const ours = fairlearnName(metric)
    comparison.hold(`overall/${metric}`, frame.overall[metric], measure(metrics[ours], attribute.overall))
    for (const [code, name] of names.entries())
      comparison.hold(
        `by_group/${metric}/${name}`,
        frame.by_group[metric][name],
        measure(metrics[ours], attribute.groups[code]),
      )
    expect(Object.keys(frame.by_group[metric]).sort()).toEqual(names)
    for (const aggregate of eachKey(frame, { ...aggregates, overall: 0, by_group: 0 })) {
      const form = aggregates[aggregate as keyof typeof aggregates]
      if (form === undefined) continue
      const value = attributeMetrics[`${ours}_${form}`].compute(attribute)
      comparison.hold(`${aggregate}/${metric}`, frame[aggregate][metric], value)
    }
  }
}

/** `equalized_odds_ratio[to_overall,mean]` is our `equalized_odds_ratio_mean_to_overall`. */
function scalarName(scalar: string): string {
  const [, name, method, combine] = /^(\w+)\[(\w+),?(\w+)?\]$/.exec(scalar) as RegExpExecArray
  return name + (combine === 'mean' ? '_mean' : '') + (method === 'to_overall' ? '_to_overall' : '')
}

function holdFairlearn(comparison: Comparison, theirs: Json, table: Table): void {
  eachKey(theirs, { count_by_group: 0, metric_frame: 0, metric_frame_on_score: 0, scalars: 0 })
  for (const [code, name] of table.names.entries())
    comparison.hold(`count_by_group/${name}`, theirs.count_by_group[name], {
      value: rowsIn(table.attribute.groups[code], 'rows'),
    })
  holdMetricFrame(comparison, theirs.metric_frame, table)
  holdMetricFrame(comparison, theirs.metric_frame_on_score, table)
  for (const scalar of Object.keys(theirs.scalars))
    comparison.hold(
      `scalars/${scalar}`,
      theirs.scalars[scalar],
      attributeMetrics[scalarName(scalar)].compute(table.attribute),
    )
}

// ---------------------------------------------------------------- Aequitas

const aequitasNames: Record<string, string> = {
  accuracy: 'accuracy',
  tpr: 'true_positive_rate',
  tnr: 'true_negative_rate',
  for: 'false_omission_rate',
  fdr: 'false_discovery_rate',
  fpr: 'false_positive_rate',
  fnr: 'false_negative_rate',
  npv: 'negative_predictive_value',
  precision: 'precision',
  pprev: 'selection_rate',
  prev: 'base_rate',
}

const aequitasCounts = {
  pp: 'predicted positives',
  pn: 'predicted negatives',
  group_label_pos: 'positives',
  group_label_neg: 'negatives',
  group_size: 'rows',
} as const

const notOursOfAequitas = {
  'parity_tau0.8': 'a limit on a disparity: a claim, which the gate judges',
}

/** `race=Asian` is the group Asian. */
const afterSign = (key: string) => key.slice(key.indexOf('=') + 1)

function holdAequitas(comparison: Comparison, theirs: Json, { names, attribute }: Table): void {
  const blocks = ['predefined', 'major', 'min_metric'].flatMap(kind => [`disparity_${kind}`, `ref_${kind}`])
  eachKey(theirs, Object.fromEntries(['crosstab', ...blocks].map(key => [key, 0])), notOursOfAequitas)
  for (const key of Object.keys(theirs.crosstab)) {
    const group = names.indexOf(afterSign(key))
    const cells = attribute.groups[group]
    const row = theirs.crosstab[key]
    const own = { ppr: 0, attribute_name: 0, attribute_value: 0, total_entities: 0, ...cells.counts }
    for (const column of eachKey(row, { ...aequitasNames, ...aequitasCounts, ...own })) {
      const place = `crosstab/${key}/${column}`
      if (column in aequitasNames)
        comparison.hold(place, row[column], measure(metrics[aequitasNames[column]], cells))
      else if (column in aequitasCounts)
        comparison.hold(place, row[column], {
          value: rowsIn(cells, aequitasCounts[column as keyof typeof aequitasCounts]),
        })
      else if (column === 'ppr')
        comparison.hold(place, row[column], standings.predicted_positive_share.compute(attribute, group))
      else if (column in cells.counts)
        comparison.hold(place, row[column], { value: cells.counts[column as keyof typeof cells.counts] })
      else if (column === 'total_entities')
        comparison.hold(place, row[column], { value: rowsIn(attribute.overall, 'rows') })
      else expect(row.attribute_value).toBe(names[group])
    }
  }
  for (const [kind, disparities] of Object.entries<Json>(theirs)) {
    if (!kind.startsWith('disparity_')) continue
    const references = theirs[kind.replace('disparity', 'ref')]
    for (const key of Object.keys(disparities))
      for (const column of Object.keys(disparities[key])) {
        const short = column.replace('_disparity', '')
        const reference =
          references === undefined
            ? unnamedReference(kind, short, attribute)
            : names.indexOf(Object.values(references[`${short}_ref_group_value`]).join('|'))
        const ours = short === 'ppr' ? 'predicted_positive_share' : aequitasNames[short]
        const value = standings[`${ours}_disparity`].compute(
          { ...attribute, reference },
          names.indexOf(afterSign(key)),
        )
        comparison.hold(`${kind}/${key}/${column}`, disparities[key][column], value)
      }
  }
}

/** The edge cases do not name it: it is the first group, or the one with the least value. */
function unnamedReference(kind: string, short: string, attribute: Attribute): number {
  if (kind !== 'disparity_min_metric') return 0
  const values = attribute.groups.map((cells, group) =>
    short === 'ppr'
      ? standings.predicted_positive_share.compute(attribute, group).value
      : measure(metrics[aequitasNames[short]], cells).value,
  )
  const defined = values.filter(value => value !== null)
  return Math.max(0, values.indexOf(Math.min(...defined)))
}

// ---------------------------------------------------------------- AIF360

const aif360Rates: Record<string, string> = {
  TPR: 'true_positive_rate',
  TNR: 'true_negative_rate',
  FPR: 'false_positive_rate',
  FNR: 'false_negative_rate',
  GTPR: 'generalized_true_positive_rate',
  GTNR: 'generalized_true_negative_rate',
  GFPR: 'generalized_false_positive_rate',
  GFNR: 'generalized_false_negative_rate',
  PPV: 'precision',
  NPV: 'negative_predictive_value',
  FDR: 'false_discovery_rate',
  FOR: 'false_omission_rate',
  ACC: 'accuracy',
}

/** Fairlearn has these names for gaps between any groups; against a reference they are one subtraction or division. */
const singleRates: Record<string, string> = {
  equal_opportunity_difference: 'true_positive_rate',
  true_positive_rate_difference: 'true_positive_rate',
  false_positive_rate_difference: 'false_positive_rate',
  false_negative_rate_difference: 'false_negative_rate',
  false_omission_rate_difference: 'false_omission_rate',
  false_discovery_rate_difference: 'false_discovery_rate',
  false_positive_rate_ratio: 'false_positive_rate',
  false_negative_rate_ratio: 'false_negative_rate',
  false_omission_rate_ratio: 'false_omission_rate',
  false_discovery_rate_ratio: 'false_discovery_rate',
}

const notOursOfAif360 = {
  equalized_odds_difference: "Fairlearn's name for the largest gap between any groups",
}

const finite = (value: number): Value =>
  Number.isFinite(value) ? { value } : { value: null, reason: 'not a finite number' }

function holdAif360(
  comparison: Comparison,
  theirs: Json,
  { names, attribute }: Table,
  unweighted: Table,
): void {
  const reference = names.indexOf(theirs.privileged)
  const against = { ...attribute, reference }
  const sides = {
    all: attribute.overall,
    privileged: attribute.groups[reference],
    unprivileged: merge(attribute.groups.filter((_, group) => group !== reference)),
  }
  if (theirs.unprivileged !== undefined)
    expect(theirs.unprivileged).toEqual(names.filter(name => name !== theirs.privileged))

  const rate = (metric: string, form: string): Value => {
    const [u, p] = [sides.unprivileged, sides.privileged].map(cells => measure(metrics[metric], cells).value)
    if (u === null || p === null) return { value: null, reason: 'a side is undefined' }
    return finite(form === 'ratio' ? u / p : u - p)
  }

  const blocks = ['privileged', 'unprivileged', 'favorable_label', 'dataset', 'performance_measures']
  const plain = Object.keys(theirs).filter(
    key => ![...blocks, 'each_group_vs_privileged', ...Object.keys(notOursOfAif360)].includes(key),
  )
  for (const key of plain) {
    const [, name, alpha] = /^(\w+)(?:\[alpha=(.*)\])?$/.exec(key) as RegExpExecArray
    if (name in singleRates)
      comparison.hold(key, theirs[key], rate(singleRates[name], name.split('_').at(-1) as string))
    else if (/entropy|theil|variation/.test(name)) {
      // They ignore the weights here.
      const { groups, overall } = unweighted.attribute
      const own = { groups, overall, reference }
      const parts: Record<string, (alpha: number) => number> = {
        generalized_entropy_index: order => generalizedEntropy(overall, order),
        between_all_groups_generalized_entropy_index: order => betweenGroupEntropy(groups, order),
      }
      const value = alpha !== undefined && name in parts ? finite(parts[name](Number(alpha))) : undefined
      const measured = name in metrics ? measure(metrics[name], overall) : attributeMetrics[name].compute(own)
      const found = value ?? measured
      // Their root of a difference that has lost its last digits has lost twice as many: by its square.
      if (name.endsWith('coefficient_of_variation') && found.value !== null)
        comparison.hold(key, theirs[key] ** 2, { value: found.value ** 2 })
      else comparison.hold(key, theirs[key], found)
    } else comparison.hold(key, theirs[key], attributeMetrics[name].compute(against))
  }

  if (theirs.dataset !== undefined) {
    const ofLabels: Record<string, Value> = {
      base_rate: measure(metrics.base_rate, attribute.overall),
      disparate_impact: rate('base_rate', 'ratio'),
      statistical_parity_difference: rate('base_rate', 'difference'),
      smoothed_empirical_differential_fairness: finite(differentialFairness(attribute.groups, 'positives')),
    }
    for (const key of eachKey(theirs.dataset, ofLabels))
      comparison.hold(`dataset/${key}`, theirs.dataset[key], ofLabels[key])
  }

  for (const side of eachKey(theirs.performance_measures, sides))
    for (const key of eachKey(theirs.performance_measures[side], aif360Rates))
      comparison.hold(
        `performance_measures/${side}/${key}`,
        theirs.performance_measures[side][key],
        measure(metrics[aif360Rates[key]], sides[side as keyof typeof sides]),
      )

  for (const [name, pair] of Object.entries<Json>(theirs.each_group_vs_privileged)) {
    const group = attribute.groups[names.indexOf(name)]
    const two = { groups: [sides.privileged, group], overall: attribute.overall, reference: 0 }
    const known = { ...attributeMetrics, ...singleRates }
    for (const key of eachKey(pair, known, notOursOfAif360)) {
      if (key in notOursOfAif360) continue
      const place = `each_group_vs_privileged/${name}/${key}`
      if (key in singleRates) {
        const metric = metrics[singleRates[key]]
        const [u, p] = [group, sides.privileged].map(cells => measure(metric, cells).value)
        const value = u === null || p === null ? null : u - p
        comparison.hold(place, pair[key], { value, reason: 'a side is undefined' })
      } else comparison.hold(place, pair[key], attributeMetrics[key].compute(two))
    }
  }
}

// ---------------------------------------------------------------- the four-fifths rule

function holdFourFifths(comparison: Comparison, theirs: Json, rows: Row[]): void {
  const isFavourable = theirs.favourable_outcome === 1
  const { names, attribute } = tabulate(
    rows.map(row => ({
      ...row,
      label: row.label === isFavourable,
      prediction: row.prediction === isFavourable,
    })),
  )
  expect(names[mostSelected(attribute) ?? -1]).toBe(theirs.reference)
  for (const [name, group] of Object.entries<Json>(theirs.groups)) {
    const code = names.indexOf(name)
    const cells = attribute.groups[code]
    const impact = standings.impact_ratio.compute(attribute, code)
    const ours: Record<string, Value> = {
      n: { value: rowsIn(cells, 'rows') },
      favourable: { value: rowsIn(cells, 'predicted positives') },
      rate: measure(metrics.selection_rate, cells),
      impact_ratio: impact,
      share: standings.group_share.compute(attribute, code),
      fisher_exact_p: standings.fisher_exact_p.compute(attribute, code),
    }
    for (const key of eachKey(group, ours, { below_four_fifths: 'a limit, held below' }))
      comparison.hold(`${name}/${key}`, group[key], ours[key])
    expect((impact.value as number) < 0.8).toBe(group.below_four_fifths)
  }
}

// ---------------------------------------------------------------- the edge cases

function holdEdge(comparison: Comparison, theirs: Json): void {
  const isPositive = (label: Json) => label === 1 || label === 'yes'
  const table = tabulate(
    theirs.rows.y_true.map((label: Json, i: number) => {
      const prediction = isPositive(theirs.rows.y_pred[i])
      // AIF360 takes the predictions for scores where there are none.
      return { group: theirs.rows.group[i], label: isPositive(label), prediction, score: Number(prediction) }
    }),
  )
  const { names, attribute } = table
  const peers = Object.keys(theirs).filter(key => !/^(name|rows|fairlearn_.*|aequitas|aif360)$/.test(key))
  expect(peers).toEqual([])
  const frame = theirs.fairlearn_metric_frame
  // A string where Fairlearn raises an error.
  if (typeof frame === 'object') {
    const forms = { difference: 'difference', ratio: 'ratio', ratio_to_overall: 'ratio_to_overall' }
    eachKey(frame, { ...forms, by_group: 0, overall: 0 })
    for (const metric of Object.keys(frame.overall)) {
      const ours = metrics[aequitasNames[metric] ?? metric]
      const valueIn = (cells: Cells): Value =>
        metric === 'count' ? { value: rowsIn(cells, 'rows') } : measure(ours, cells)
      comparison.hold(`overall/${metric}`, frame.overall[metric], valueIn(attribute.overall))
      for (const [code, name] of names.entries())
        comparison.hold(
          `by_group/${metric}/${name}`,
          frame.by_group[metric][name],
          valueIn(attribute.groups[code]),
        )
      // The gap of a count is no metric.
      if (metric === 'count') continue
      for (const [key, form] of Object.entries(forms))
        comparison.hold(
          `${key}/${metric}`,
          frame[key][metric],
          attributeMetrics[`${aequitasNames[metric] ?? metric}_${form}`].compute(attribute),
        )
    }
  }
  for (const key of Object.keys(theirs))
    if (key.startsWith('fairlearn_') && key !== 'fairlearn_metric_frame')
      comparison.hold(key, theirs[key], attributeMetrics[key.slice('fairlearn_'.length)].compute(attribute))
  if (theirs.aequitas !== undefined) holdAequitas(comparison, theirs.aequitas, table)
  if (theirs.aif360 !== undefined) holdAif360(comparison, theirs.aif360, table, table)
}

// ---------------------------------------------------------------- the tests

const infinite = {
  'generalized_entropy_index[alpha=0]': 'undefined: not a finite number',
  'generalized_entropy_index[alpha=-1]': 'undefined: not a finite number',
}

/** x/0 is 10 with Aequitas. */
function dividedByZero(place: string, groups: string[], rates: Record<string, string>) {
  return Object.fromEntries(
    groups.flatMap(group =>
      Object.entries(rates).map(([rate, title]) => [
        `${place}/${group}/${rate}_disparity`,
        `undefined: ${title} of the reference group is 0`,
      ]),
    ),
  )
}

const missRates = { for: 'false omission rate', fnr: 'false negative rate' }

/** Where we differ, of every table by every attribute. */
const tables = [
  {
    file: 'compas_race',
    columns: ['race'],
    at: ['sensitive', 'race'],
    differences: {
      fairlearn: {},
      fairlearn_weighted: {},
      aequitas: dividedByZero(
        'disparity_min_metric',
        ['African-American', 'Asian', 'Caucasian', 'Hispanic', 'Other'].map(name => `race=${name}`),
        missRates,
      ),
      aif360: infinite,
      aif360_weighted: infinite,
      four_fifths: {},
    },
  },
  {
    file: 'ricci_small_groups',
    columns: ['race'],
    at: ['sensitive', 'race'],
    differences: {
      fairlearn: {},
      fairlearn_weighted: {},
      aequitas: {},
      aif360: infinite,
      aif360_weighted: infinite,
      four_fifths: {},
    },
  },
  {
    file: 'ricci_small_groups',
    columns: ['race', 'position'],
    at: ['sensitive', 'race|position'],
    differences: { fairlearn: {}, fairlearn_weighted: {}, four_fifths: {} },
  },
  {
    file: 'breast_cancer_binary',
    columns: ['group'],
    at: ['fairness_group', 'group'],
    differences: {
      fairlearn: {},
      fairlearn_weighted: {},
      aequitas: {},
      aif360: infinite,
      aif360_weighted: infinite,
      four_fifths: {},
    },
  },
]

describe.skipIf(absent)(`what the peers measured${suffix}`, () => {
  for (const { file, columns, at, differences } of tables)
    for (const [block, expected] of Object.entries(differences))
      test(`${file} by ${columns.join(' and ')}: ${block}`, () => {
        const csv = readCsv(`${file}.csv`)
        const plain = rowsOf(csv, columns, false)
        const table = tabulate(rowsOf(csv, columns, block.endsWith('_weighted')))
        const theirs = at.reduce((part, key) => part[key], readJson(`${file}.json`))
        expect(Object.keys(theirs)).toEqual(['columns', ...Object.keys(differences)])
        const comparison = new Comparison()
        if (block.startsWith('fairlearn')) holdFairlearn(comparison, theirs[block], table)
        else if (block.startsWith('aif360')) holdAif360(comparison, theirs[block], table, tabulate(plain))
        else if (block === 'aequitas') holdAequitas(comparison, theirs[block], table)
        else holdFourFifths(comparison, theirs[block], plain)
        expect(comparison.compared).toBeGreaterThan(15)
        expect(comparison.differences).toEqual(expected)
      })
})

/** Fairlearn's 0 of an empty denominator enters its gaps, ratios and named metrics. */
function onlyOneGroupHas(rows: 'positives' | 'negatives', rates: string[], named: string[]) {
  const places = rates.flatMap(rate =>
    ['difference', 'ratio', 'ratio_to_overall'].map(form => `${form}/${rate}`),
  )
  return {
    ...Object.fromEntries(rates.map(rate => [`by_group/${rate}/b`, `undefined: no ${rows}`])),
    ...Object.fromEntries(
      [...places, ...named.map(name => `fairlearn_${name}`)].map(place => [
        place,
        `undefined: only one group has ${rows}`,
      ]),
    ),
  }
}

/** AIF360 says 0 for a share of nothing here, and NaN for true and false positive rates. */
function sharesOfNothing(rows: string, sides: string[], measures: string[]) {
  return Object.fromEntries(
    sides.flatMap(side =>
      measures.map(name => [`performance_measures/${side}/${name}`, `undefined: no ${rows}`]),
    ),
  )
}

const equalizedOdds = ['equalized_odds_difference', 'equalized_odds_ratio']
const equalOpportunity = ['equal_opportunity_difference', 'equal_opportunity_ratio']
const demographicParity = ['demographic_parity_difference', 'demographic_parity_ratio']
const minMetric = 'disparity_min_metric'

/** Where we differ, case by case. */
const edges: Record<string, Record<string, string>> = {
  group_b_has_no_positives: {
    ...onlyOneGroupHas('positives', ['tpr', 'fnr'], [...equalizedOdds, ...equalOpportunity]),
    ...dividedByZero(minMetric, ['g=a'], { precision: 'precision', for: 'false omission rate' }),
  },
  group_b_has_no_negatives: {
    ...onlyOneGroupHas('negatives', ['fpr'], equalizedOdds),
    ...dividedByZero(minMetric, ['g=a'], { fdr: 'false discovery rate', npv: 'negative predictive value' }),
  },
  nobody_selected: sharesOfNothing(
    'predicted positives',
    ['all', 'privileged', 'unprivileged'],
    ['PPV', 'FDR'],
  ),
  everybody_selected: sharesOfNothing(
    'predicted negatives',
    ['all', 'privileged', 'unprivileged'],
    ['NPV', 'FOR'],
  ),
  // Fairlearn: no difference, and a ratio of 1.
  only_one_group: Object.fromEntries(
    [
      ...['selection_rate', 'tpr', 'fpr', 'fnr', 'accuracy'].flatMap(metric =>
        ['difference', 'ratio', 'ratio_to_overall'].map(form => `${form}/${metric}`),
      ),
      ...[...demographicParity, ...equalizedOdds, ...equalOpportunity].map(name => `fairlearn_${name}`),
    ].map(place => [place, 'undefined: only one group']),
  ),
  one_group_never_selected: {
    ...sharesOfNothing('predicted positives', ['unprivileged'], ['PPV', 'FDR']),
    ...dividedByZero(minMetric, ['g=a'], {
      pprev: 'selection rate',
      fpr: 'false positive rate',
      tpr: 'true positive rate',
    }),
    [`${minMetric}/g=a/ppr_disparity`]: 'undefined: in the reference group: no predicted positives',
  },
  // Fairlearn's false positive rate of 0 for a group of one positive is the lowest of all.
  singleton_group: {
    'by_group/fpr/z': 'undefined: no negatives',
    'difference/fpr': '0',
    'ratio/fpr': '1',
    'ratio_to_overall/fpr': '1',
    fairlearn_equalized_odds_ratio: '0.5',
    ...dividedByZero(minMetric, ['g=a', 'g=b'], {
      fdr: 'false discovery rate',
      fnr: 'false negative rate',
    }),
  },
  three_groups_middle_overall: {},
  missing_group_value_None: {},
  missing_group_value_NaN: {},
  labels_minus1_plus1: {},
  // Fairlearn raises an error about the labels.
  string_labels: {
    fairlearn_demographic_parity_difference: '0.10000000000000003',
    fairlearn_demographic_parity_ratio: '0.7499999999999999',
    fairlearn_equalized_odds_difference: '0.25',
    fairlearn_equalized_odds_ratio: '0.6666666666666666',
    fairlearn_equal_opportunity_difference: '0.25',
    fairlearn_equal_opportunity_ratio: '0.6666666666666666',
  },
}

describe.skipIf(absent)(`edge cases${suffix}`, () => {
  const cases: Json[] = absent ? [] : readJson('edge_cases.json').cases

  test('each has its list of differences', () => {
    expect(cases.map(({ name }) => name)).toEqual(Object.keys(edges))
  })

  for (const theirs of cases)
    test(theirs.name, () => {
      const comparison = new Comparison()
      holdEdge(comparison, theirs)
      expect(comparison.differences).toEqual(edges[theirs.name])
    })
})

// ---------------------------------------------------------------- scikit-learn, over all rows

const scikitNames = {
  accuracy: 'accuracy',
  balanced_accuracy: 'balanced_accuracy',
  precision_binary: 'precision',
  recall_binary: 'recall',
  f1_binary: 'f1',
  matthews_corrcoef: 'matthews_corrcoef',
  zero_one_loss: 'zero_one_loss',
  brier: 'brier_score',
  roc_auc: 'roc_auc',
  average_precision: 'average_precision',
}

/** The rest of these blocks is the accuracy gate's. */
const ofAccuracy = [
  'n',
  'balanced_accuracy_adjusted',
  ...['fbeta0.5', 'fbeta2', 'jaccard'].map(metric => `${metric}_binary`),
  ...['macro', 'micro', 'weighted'].flatMap(average =>
    ['precision', 'recall', 'f1', 'fbeta0.5', 'fbeta2', 'jaccard'].map(metric => `${metric}_${average}`),
  ),
  ...['cohen_kappa', 'cohen_kappa_linear', 'cohen_kappa_quadratic', 'hamming_loss'],
  ...['confusion_matrix_rows_true_cols_pred', 'likelihood_ratio_positive', 'likelihood_ratio_negative'],
  ...['log_loss', 'roc_auc_max_fpr_0.1_standardized', 'pr_auc_trapezoid'],
  ...['ks_statistic_max_tpr_minus_fpr', 'gini', 'calibration_ratio_mean_score_over_base_rate'],
  ...['ece', 'mce'].flatMap(error =>
    ['positive_class', 'top_label'].flatMap(of => [10, 15].map(bins => `${error}_${of}_${bins}_equal_width`)),
  ),
]

test.skipIf(absent)(`scikit-learn agrees over all rows, with weights and without${suffix}`, () => {
  const compas = readJson('compas_race.json')
  const cancer = readJson('breast_cancer_binary.json')
  for (const [file, block, weighted] of [
    ['compas_race.csv', compas.binary_overall, false],
    ['compas_race.csv', compas.binary_overall_weighted, true],
    ['breast_cancer_binary.csv', cancer.candidate, false],
    ['breast_cancer_binary.csv', cancer.candidate_weighted, true],
  ]) {
    const { overall } = tabulate(rowsOf(readCsv(file), [], weighted)).attribute
    const comparison = new Comparison()
    expect(Object.keys(block).sort()).toEqual([...Object.keys(scikitNames), ...ofAccuracy].sort())
    for (const [theirs, ours] of Object.entries(scikitNames))
      comparison.hold(theirs, block[theirs], measure(metrics[ours], overall))
    expect(comparison.differences).toEqual({})
  }
})
