import type { GateResult, Slice } from '@probity/core'
import { describe, expect, test } from 'vitest'
import { type Check, compare } from './compare.ts'
import { gatherEvidence } from './evidence.ts'
import { metricFinder } from './metric-name.ts'
import { readCard } from './read-card.ts'
import { figureProblems } from './rules/figures.ts'
import { limitProblems } from './rules/limits.ts'
import { readStatements } from './stated.ts'
import { topicFinder } from './topics.ts'

const encode = (text: string) => new TextEncoder().encode(text)
const fileOf = (path: string, text: string) => ({ path, text, bytes: encode(text) })

/** A result with nothing but measurements of all rows, or of groups. */
function resultOf(gate: string, measured: [metric: string, value: number, slice?: Slice][]): GateResult {
  return {
    schema: 'probity/result@1',
    gate,
    id: gate,
    verdict: 'pass',
    headline: '',
    confidence: 0.95,
    claims: [],
    findings: [],
    measurements: measured.map(([metric, value, slice = {}]) => ({
      metric,
      slice,
      value,
      interval: null,
      n: 4500,
      baseline: null,
    })),
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: '0'.repeat(64),
    tool: { name: 'probity', version: '0' },
  }
}

function check(text: string, measured: GateResult[] | object, path = 'MODEL_CARD.md') {
  const evidence = Array.isArray(measured)
    ? gatherEvidence(measured, [])
    : gatherEvidence([], [fileOf('metrics.json', JSON.stringify(measured))])
  const card = readCard(fileOf(path, text), topicFinder())
  const checks = compare(readStatements(card, evidence.metricOf), evidence)
  return { checks, problems: figureProblems(card, checks) }
}

/** `accuracy 0.91 differs` */
const told = (checks: readonly Check[]) =>
  checks.map(({ stated, outcome }) => `${stated.metric} ${stated.text} ${outcome}`)

const accuracy = [resultOf('accuracy-gate', [['accuracy', 0.874]])]

describe('a number in the card', () => {
  test('that was not measured is an error, with the line as it should be', () => {
    const { problems } = check('# Card\n\n## Results\n\n- **Accuracy:** 0.91 on the test set\n', accuracy)
    expect(problems).toEqual([
      {
        rule: 'MC020',
        line: 5,
        message: 'the card says Accuracy 0.91, and accuracy (accuracy-gate) is 0.874',
        fix: expect.stringMatching(/^write 0\.874/),
        suggestion: '- **Accuracy:** 0.874 on the test set',
      },
    ])
  })

  test.each([
    ['Accuracy: 0.874', 'agrees'],
    ['Accuracy: 0.87', 'agrees'],
    ['Accuracy: 0.9', 'agrees'],
    ['Accuracy: 87.4%', 'agrees'],
    ['Accuracy: 87.4 %', 'agrees'],
    ['Accuracy: 87', 'agrees'],
    ['accuracy = `0.8740`', 'agrees'],
    ['- Accuracy: ~0.88', 'agrees'],
    ['The accuracy is: .874', 'agrees'],
    ['Accuracy: 0.88', 'differs'],
    ['Accuracy: 0.875', 'differs'],
    ['Accuracy: 87.5%', 'differs'],
    ['Accuracy: 1', 'differs'],
    ['**Test accuracy**: **0.91**', 'differs'],
    ['| Metric | Value |\n|---|---|\n| Accuracy | 0.91 |', 'differs'],
    ['| Metric | Value |\n|---|---|\n| Accuracy | **0.874** [0.864, 0.883] |', 'agrees'],
    ['| Accuracy (%) |\n|---|\n| 87.4 |', 'agrees'],
    ['| Model | Accuracy |\n|---|---|\n| Ours | 0.874 ± 0.01 |', 'agrees'],
    ['Accuracy: 0.91 (baseline: 0.73)', 'differs'],
    ['Accuracy: 0.91 vs. target 0.90', 'differs'],
    ['Accuracy: 0.91 (95 % CI 0.90 to 0.92)', 'differs'],
    ['| Metric | Value (95 % CI) |\n|---|---|\n| Accuracy | 0.91 (0.90–0.92) |', 'differs'],
    ['| Model | Accuracy (95 % CI) |\n|---|---|\n| Ours | 0.91 (0.90–0.92) |', 'differs'],
    ['| Split | Accuracy |\n|---|---|\n| Train | 0.99 |\n| Test | 0.91 |', 'differs'],
  ])('%s: %s', (text, outcome) => {
    expect(check(`# Card\n\n${text}\n`, accuracy).checks.map(one => one.outcome)).toEqual([outcome])
  })

  test.each([
    ['a target', 'Target accuracy: 0.95'],
    ['a target for a year', 'Accuracy: 0.95 (target for 2027)'],
    ['a target beside what is', 'Accuracy: 0.95 (target, now 0.874)'],
    ['a target behind it', 'Accuracy (target): 0.95'],
    ['a target in the sentence', 'Against the targets (accuracy = 0.80) the model does well.'],
    ['a bound', 'Accuracy: ≥ 0.80'],
    ['a floor', 'accuracy: 0.80 or higher is required'],
    ['a threshold', 'Classification threshold: 0.5'],
    ['a threshold of it', 'accuracy threshold = 0.5'],
    ['a percentage of the data', '| Property | Value |\n|---|---|\n| Fraud rate | 0.1727% |'],
    ['another model', 'XGBoost accuracy: 0.91'],
    ['a baseline', 'Baseline accuracy: 0.73'],
    ['a section on baselines', '## Baseline results\n\nAccuracy: 0.73'],
    ['training data', 'train_accuracy = 1.0'],
    ['a section on training', '## Training\n\n| Metric | Value |\n|---|---|\n| Accuracy | 0.99 |'],
    ['a change', 'Accuracy: 0.85 → 0.874'],
    ['a range', 'Accuracy: 0.85–0.90'],
    ['a ratio of rows', 'accuracy split: 80/20'],
    ['a drop', 'accuracy drop: 0.02'],
    ['code', '```python\naccuracy = 0.5\n```'],
    ['a comment', '<!-- accuracy: 0.5 -->'],
    ['a column of targets', '| Metric | Target |\n|---|---|\n| Accuracy | 0.95 |'],
    ['pasted results of training', 'Scores on the training data:\n\n```\naccuracy: 0.99\n```'],
    ['prose', 'Nearly 91 accuracy points were won in 2024.'],
  ])('%s does not trip it', (_, text) => {
    expect(told(check(`# Card\n\n${text}\n`, accuracy).checks)).toEqual([])
  })

  test.each([
    'Individual top-5 accuracy: 0.25',
    '| Metric | Value |\n|---|---|\n| Top-5 accuracy | 0.25 |',
    '| Model | Top-5 accuracy |\n|---|---|\n| Ours | 0.25 |',
  ])('of what may be another metric is a warning: %s', text => {
    expect(told(check(`# Card\n\n${text}\n`, accuracy).checks)).toEqual(['accuracy 0.25 unsure'])
  })

  test('with a remark beside it is an error all the same', () => {
    const table = '| Metric | Value | Remark |\n|---|---|---|\n| Accuracy | 0.91 | all correct predictions |'
    expect(told(check(`# Card\n\n${table}\n`, accuracy).checks)).toEqual(['accuracy 0.91 differs'])
  })

  test('two wrong numbers of a line are one suggestion', () => {
    const measured = { accuracy: 0.874, recall: 0.61 }
    const { problems } = check('# Card\n\n| Accuracy | Recall |\n|---|---|\n| 0.9 | 0.7 |\n\n', measured)
    expect(problems.map(({ suggestion }) => suggestion)).toEqual(['| 0.9 | 0.610 |'])
    const both = check('# Card\n\n| Accuracy | Recall |\n|---|---|\n| 0.95 | 0.7 |\n\n', measured)
    expect(both.problems.map(({ suggestion }) => suggestion)).toEqual(['| 0.874 | 0.610 |', undefined])
  })
})

describe('a table of several models', () => {
  const table = (deployed: string) =>
    `# Card\n\n## Results\n\n| Configuration | Accuracy | F1 |\n|---|---|---|\n| Logistic regression (baseline) | 0.785 | 0.787 |\n${deployed}\n| Naive Bayes | 0.784 | 0.782 |\n`
  const measured = [
    resultOf('accuracy-gate', [
      ['accuracy', 0.7921],
      ['f1', 0.7934],
    ]),
  ]

  test('the row that says it is deployed is compared, and no other', () => {
    const { checks } = check(
      table('| **Logistic regression, bigrams (deployed)** | **0.792** | **0.793** |'),
      measured,
    )
    expect(told(checks)).toEqual(['accuracy 0.792 agrees', 'f1 0.793 agrees'])
    expect(told(check(table('| Bigrams (deployed) | 0.81 | 0.793 |'), measured).checks)).toEqual([
      'accuracy 0.81 differs',
      'f1 0.793 agrees',
    ])
  })

  test('where no row says so, the one that agrees most is meant', () => {
    expect(told(check(table('| Bigrams | 0.81 | 0.793 |'), measured).checks)).toEqual([
      'accuracy 0.81 differs',
      'f1 0.793 agrees',
    ])
  })

  test('a column of values is meant, and none of intervals, counts or targets', () => {
    const rows =
      '| metric | value | 95 % interval | rows | target |\n|---|---|---|---|---|\n| accuracy | 0.77 | [0.76, 0.78] | 4500 | 0.9 |'
    expect(told(check(`# Card\n\n${rows}\n`, measured).checks)).toEqual(['accuracy 0.77 differs'])
  })

  test('where no row agrees, one warning says so and nothing blocks', () => {
    const { checks, problems } = check(table('| Bigrams | 0.81 | 0.83 |'), measured)
    expect(checks.map(({ outcome }) => outcome)).toEqual(['unsure'])
    expect(problems).toMatchObject([{ rule: 'MC020', level: 'warning' }])
    expect(problems[0]).not.toHaveProperty('suggestion')
  })

  test('rows that a metrics file knows by name are each held against their own', () => {
    const nested = {
      models: {
        logistic_regression: { accuracy: 0.6464 },
        random_forest: { accuracy: 0.6812 },
        xgboost: { accuracy: 0.7837 },
      },
    }
    const rows = '| Logistic Regression | 0.646 |\n| Random Forest | 0.699 |\n| XGBoost | 0.784 |'
    expect(told(check(`# Card\n\n| Model | Accuracy |\n|---|---|\n${rows}\n`, nested).checks)).toEqual([
      'accuracy 0.646 agrees',
      'accuracy 0.699 differs',
      'accuracy 0.784 agrees',
    ])
  })
})

describe('groups', () => {
  const measured = [
    resultOf('fairness-gate', [
      ['true_positive_rate', 0.688],
      ['true_positive_rate', 0.704, { gender: 'female', age_band: '60+' }],
      ['true_positive_rate', 0.71, { gender: 'female' }],
      ['true_positive_rate_difference', 0.05, { attribute: 'gender & age_band' }],
      ['true_positive_rate_difference', 0.02, { attribute: 'gender' }],
    ]),
  ]

  test('a row is held against its own group, the most specific that it names', () => {
    const rows = '| female & 60+ | 0.704 |\n| female | 0.69 |\n| all rows | 0.688 |'
    expect(told(check(`# Card\n\n| Group | Recall |\n|---|---|\n${rows}\n`, measured).checks)).toEqual([
      'recall 0.704 agrees',
      'recall 0.69 differs',
      'recall 0.688 agrees',
    ])
  })

  describe('an intersection', () => {
    const single = [
      resultOf('fairness-gate', [
        ['true_positive_rate', 0.688],
        ['true_positive_rate', 0.71, { gender: 'female' }],
        ['true_positive_rate', 0.69, { age_band: '30-59' }],
      ]),
    ]
    const table = (...rows: string[]) => `# Card\n\n${rows.join('\n')}\n`
    const twoColumns = table(
      '| gender | age_band | recall |',
      '|---|---|---|',
      '| female | 60+ | 0.704 |',
      '| female | 30-59 | 0.6 |',
    )

    test.each([
      ['of two known groups', table('| group | recall |', '|---|---|', '| female & 30-59 | 0.6 |')],
      ['in two columns', twoColumns],
      [
        'with a group that nobody measured',
        table('| group | recall |', '|---|---|', '| female & urban | 0.6 |'),
      ],
      ['in prose', '# Card\n\n- Recall of women aged 30-59: 0.6\n'],
    ])('%s is not held against one of its groups', (_, text) => {
      expect(told(check(text, single).checks)).toEqual([])
    })

    test('in two columns is held against its own number', () => {
      const { checks } = check(twoColumns, measured)
      expect(told(checks)).toEqual(['recall 0.704 agrees'])
      expect(told(check(twoColumns.replace('0.704', '0.71'), measured).checks)).toEqual([
        'recall 0.71 differs',
      ])
    })
  })

  test('women are female', () => {
    const { checks } = check('# Card\n\n| group | recall |\n|---|---|\n| Women | 0.75 |\n', measured)
    expect(told(checks)).toEqual(['recall 0.75 differs'])
  })

  test('a gap that nobody judged may count groups that are too small: it refutes nothing', () => {
    expect(told(check('# Card\n\n- true positive rate gap (gender): 0.04\n', measured).checks)).toEqual([])
  })

  test('a gap is held against that of its attribute', () => {
    const text =
      '- true positive rate gap (gender): 0.02\n- equal opportunity difference, gender & age_band: 0.15\n'
    const { checks } = check(`# Card\n\n${text}`, measured)
    expect(checks.map(({ stated, outcome, against }) => [stated.text, outcome, against[0]!.value])).toEqual([
      ['0.02', 'agrees', 0.02],
    ])
  })
})

describe('a limit', () => {
  const result = resultOf('accuracy-gate', [['accuracy', 0.874]])
  const claim = (metric: string, kind: 'min' | 'max' | 'max-decrease', value: number) => ({
    id: `${metric}/${kind}`,
    metric,
    title: metric,
    slice: {},
    verdict: 'pass' as const,
    limit: { kind, value },
    judge: 'point' as const,
    value: null,
    interval: null,
    n: 500,
    baseline: null,
    change: null,
    reason: '',
    groups: [],
    leftOut: [],
  })
  result.claims.push(
    claim('accuracy', 'min', 0.85),
    claim('accuracy', 'max-decrease', 0.01),
    claim('true_positive_rate_difference', 'max', 0.1),
  )
  const limitsOf = (text: string) => {
    const card = readCard(fileOf('MODEL_CARD.md', `# Card\n\n${text}\n`), topicFinder())
    return limitProblems(card, gatherEvidence([result], [])).map(({ message }) => message)
  }

  test.each([
    'The gate holds accuracy to at least 0.85 and the true positive rate gap to at most 0.1.',
    'Accuracy must be at least 85 %.',
    '| metric | of | value | limit |\n|---|---|---|---|\n| accuracy | all rows | 0.874 | min 0.85 |\n| accuracy | all rows | 0.0 | max decrease 0.01 |',
    'Precision must be at least 0.7.',
    'We hope for an accuracy of at least 0.9 next year.',
    'Accuracy must be at most 0.99, or the test data has leaked.',
  ])('that is held, or is of something else, is left alone: %s', text => {
    expect(limitsOf(text)).toEqual([])
  })

  test.each([
    'The gate holds accuracy to at least 0.80 and the true positive rate gap to at most 0.1.',
    'Policy: accuracy ≥ 0.80',
    '| metric | of | value | limit |\n|---|---|---|---|\n| accuracy | all rows | 0.874 | min 0.80 |',
  ])('that no gate holds is told: %s', text => {
    expect(limitsOf(text)).toEqual([
      'the card says that accuracy is held to at least 0.80, and accuracy-gate holds it to at least 0.850',
    ])
  })
})

describe('evidence', () => {
  test('a gate that measured a metric is believed before a metrics file', () => {
    const file = fileOf('m.json', '{"accuracy": 0.9, "test": {"f1_score": 0.8}}')
    const { numbers } = gatherEvidence(accuracy, [file])
    expect(numbers.map(({ metric, value, source }) => [metric, value, source])).toEqual([
      ['accuracy', 0.874, 'accuracy-gate'],
      ['f1', 0.8, 'm.json'],
    ])
  })

  test('a claim about a change tells of the groups that changed most, and is no value of the whole', () => {
    const claim = (kind: 'max' | 'max-increase', value: number) => ({
      id: kind,
      metric: 'true_positive_rate_difference',
      title: 'true positive rate gap',
      slice: { attribute: 'gender' },
      verdict: 'pass' as const,
      limit: { kind, value: 0.1 },
      judge: 'point' as const,
      value,
      interval: null,
      n: 500,
      baseline: null,
      change: null,
      reason: '',
      groups: [],
      leftOut: [],
    })
    const result = resultOf('fairness-gate', [['accuracy', 0.874]])
    result.claims.push(claim('max-increase', 0.9), claim('max', 0.02))
    const gaps = gatherEvidence([result], []).numbers.filter(({ metric }) => metric === 'recall_difference')
    expect(gaps.map(({ value }) => value)).toEqual([0.02])
    const gap = (value: number) =>
      told(check(`# Card\n\n- true positive rate gap (gender): ${value}\n`, [result]).checks)
    expect([gap(0.02), gap(0.9)]).toEqual([
      ['recall_difference 0.02 agrees'],
      ['recall_difference 0.9 differs'],
    ])
  })

  test('the result of a gate may be a file', () => {
    const file = fileOf('accuracy.json', JSON.stringify(accuracy[0]))
    expect(gatherEvidence([], [file]).numbers).toMatchObject([{ value: 0.874, source: 'accuracy-gate' }])
  })

  test('a metrics file may be YAML, and name its numbers beside them', () => {
    const yaml = 'evaluation:\n  - name: roc_auc\n    value: 0.91\n  - metric: ndcg_at_10\n    value: 0.4\n'
    const { numbers } = gatherEvidence([], [fileOf('m.yaml', yaml)])
    expect(numbers.map(({ metric, value }) => [metric, value])).toEqual([
      ['roc_auc', 0.91],
      ['ndcg_at_10', 0.4],
    ])
  })

  test('a threshold is told apart from the metrics', () => {
    const { numbers, thresholds } = gatherEvidence([], [fileOf('params.yaml', 'threshold: 0.5\nrate: 1\n')])
    expect(numbers).toEqual([])
    expect(thresholds).toEqual([{ value: 0.5, source: 'params.yaml' }])
  })
})

describe('the name of a metric', () => {
  test.each([
    ['F1-Score (Macro)', 'f1_macro'],
    ['PR-AUC (average precision)', 'average_precision'],
    ['AUC-ROC', 'roc_auc'],
    ['Sensitivity', 'recall'],
    ['TPR / Sensitivity / Recall', 'recall'],
    ['true_positive_rate_difference', 'recall_difference'],
    ['Test accuracy', 'accuracy'],
    ['RMSE', 'root_mean_squared_error'],
  ])('%s is %s', (label, metric) => {
    expect(metricFinder([])(label)?.metric).toBe(metric)
  })

  test('two metrics, a threshold and a sentence are none', () => {
    for (const label of ['Precision / Recall', 'accuracy threshold', 'Model', ''])
      expect(metricFinder([])(label)).toBeUndefined()
  })
})

describe('a structured card', () => {
  test('the model-index of front matter is compared too', () => {
    const matter =
      'model-index:\n- name: churn\n  results:\n  - metrics:\n    - type: accuracy\n      value: 0.91\n'
    const { problems } = check(`---\nrecall: 0.1\n${matter}---\n# Card\n`, accuracy)
    expect(problems).toMatchObject([{ rule: 'MC020', line: 8, suggestion: '      value: 0.874' }])
  })

  test('its values are compared where they stand', () => {
    const json =
      '{\n  "model_details": {"name": "churn"},\n  "quantitative_analysis": {"performance_metrics": [\n    {"type": "accuracy", "value": "0.91", "slice": ""}\n  ]}\n}\n'
    const { problems } = check(json, accuracy, 'model_card.json')
    expect(problems).toMatchObject([
      { rule: 'MC020', line: 4, suggestion: '    {"type": "accuracy", "value": "0.874", "slice": ""}' },
    ])
    expect(check('metrics:\n  accuracy: 0.87\n', accuracy, 'model_card.yaml').checks).toMatchObject([
      { outcome: 'agrees' },
    ])
  })
})
