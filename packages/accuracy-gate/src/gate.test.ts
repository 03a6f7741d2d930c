import { describe, expect, test } from 'vitest'
import { customers, settings, tableOf } from './churned.fixture.ts'
import { claimOf, csv, refusal, run } from './run.fixture.ts'

const some = customers(2000, { north: 0.9, south: 0.8 })
const files = { 'p.csv': tableOf(some) }
const judge = (limits: Record<string, unknown>, more: Record<string, unknown> = {}) =>
  run({ ...settings, baseline: 'none', limits, ...more }, files)

describe('a limit on the value', () => {
  test('fails where the data show that it is exceeded', async () => {
    const claim = claimOf(await judge({ accuracy: { min: 0.9 } }))
    expect(claim).toMatchObject({ verdict: 'fail', judge: 'interval', change: null, n: 2000 })
    expect(claim.reason).toMatch(
      /^0\.\d+ is below the limit of 0\.9, and shown to be: it is at most 0\.\d+ at 95 %\.$/,
    )
    expect(claim.remedy).toBe('at least 0.9')
  })

  test('passes where they show that it is kept', async () => {
    const claim = claimOf(await judge({ zero_one_loss: { max: 0.2 } }))
    expect(claim.verdict).toBe('pass')
    expect(claim.reason).toMatch(/^shown to be at most 0\.1\d+ at 95 %, within the limit of 0\.2\.$/)
  })

  test('is undecided where they show neither, and says about how many more rows would tell', async () => {
    const claim = claimOf(await judge({ accuracy: { min: 0.845 } }))
    expect(claim.verdict).toBe('inconclusive')
    expect(claim.reason).toMatch(
      /^the data leave 0\.8\d+ to 0\.8\d+ possible, on both sides of the limit of 0\.845\.$/,
    )
    expect(claim.remedy).toMatch(/^about [\d,]+ more rows like these, or a limit further from 0\.8\d+$/)
  })

  test('is judged by the value alone where that is asked for', async () => {
    const claim = claimOf(await judge({ accuracy: { min: 0.845 } }, { judge: 'point' }))
    expect(claim.judge).toBe('point')
    expect(claim.reason).toMatch(/^0\.8\d+ is (within|below) the limit of 0\.845\.$/)
  })

  test('holds for every value of a slice, and the worst is named', async () => {
    const result = await judge({ accuracy: { min: 0.85 } }, { slices: ['region'] })
    const claim = claimOf(result, 'region/accuracy/min')
    expect(claim.verdict).toBe('fail')
    expect(claim.groups).toMatchObject([{ slice: { region: 'south' } }])
    expect(claim.reason).toMatch(
      /^south has 0\.\d+; 0\.\d+ is below the limit of 0\.85, and shown to be: it is at most 0\.\d+ at 95 % over 4 comparisons\.$/,
    )
    expect(result.exhibits.map(({ title }) => title)).toEqual([
      'How right the model is',
      'accuracy by region',
    ])
    expect(result.exhibits[1]!.rows.map(row => row.slice(0, 2))).toEqual([
      ['south', 1000],
      ['north', 1000],
    ])
  })

  test.each([
    ['f1', 'min', 0.5],
    ['roc_auc', 'min', 0.6],
    ['gini', 'min', 0.3],
    ['log_loss', 'max', 2],
    ['average_precision', 'min', 0.5],
    ['expected_calibration_error', 'max', 0.4],
    ['calibration_ratio', 'max', 2],
  ])('of %s is judged by an interval that holds the value', async (metric, kind, limit) => {
    for (const weight of [undefined, 'w'] as const) {
      const rows = some.map(({ left, predicted, score }, i) => [left, predicted, score, 1 + (i % 3)])
      const given = { label: 'left', prediction: 'predicted', score: 'score', weight }
      const limits = { [metric]: { [kind]: limit } }
      const table = { 'p.csv': csv('left,predicted,score,w', rows) }
      const claim = claimOf(await run({ ...given, limits }, table))
      expect(claim).toMatchObject({ verdict: 'pass', judge: 'interval' })
      expect(claim.interval![0]).toBeLessThan(claim.value!)
      expect(claim.interval![1]).toBeGreaterThan(claim.value!)
    }
  })

  test('of too few rows for an interval is undecided, and passes by the value alone if that is asked for', async () => {
    const rows = [[1, 0.9], ...Array.from({ length: 50 }, (_, i) => [0, i / 100])]
    const given = { label: 'left', score: 'score', limits: { roc_auc: { min: 0.5 } } }
    const table = { 'p.csv': csv('left,score', rows) }
    expect(claimOf(await run(given, table))).toMatchObject({
      verdict: 'inconclusive',
      reason: 'The ROC AUC cannot be judged: too few rows for an interval.',
    })
    expect(claimOf(await run({ ...given, judge: 'point' }, table))).toMatchObject({
      verdict: 'pass',
      judge: 'point',
    })
  })

  test('that is 0/0 is not computable, and never passes', async () => {
    const rows = Array.from({ length: 50 }, () => [0, 0])
    const given = { label: 'left', prediction: 'predicted', limits: { recall: { min: 0 } } }
    const claim = claimOf(await run(given, { 'p.csv': csv('left,predicted', rows) }))
    expect(claim).toMatchObject({
      verdict: 'not-computable',
      value: null,
      reason: 'The recall cannot be computed: no positives.',
    })
  })
})

describe('what is measured', () => {
  test('without limits is everything, and nothing is judged', async () => {
    const result = await judge({})
    expect(result.verdict).toBe('skipped')
    expect(result.headline).toMatch(
      /^\d+ metrics of 2,000 rows measured; no limit is set, so nothing is judged$/,
    )
    expect(result.notes.at(-1)).toBe(
      'To judge, set for example: limits: "accuracy: {min: 0.8, max-decrease: 0.01}".',
    )
  })

  test('is what `metrics` names and limits are set on', async () => {
    const result = await judge({ accuracy: { min: 0.5 } }, { metrics: ['f1', 'recall'] })
    expect(result.measurements.map(({ metric }) => metric).sort()).toEqual(['accuracy', 'f1', 'recall'])
  })

  test('of two classes takes the score from the probabilities of both', async () => {
    const rows = some.map(({ left, score }) => [left === 1 ? 'yes' : 'no', 1 - score, score])
    const given = { label: 'left', probabilities: ['p_'], 'positive-label': 'yes', metrics: ['roc_auc'] }
    const { measurements } = await run(given, { 'p.csv': csv('left,p_no,p_yes', rows) })
    const known = await judge({}, { score: 'score', metrics: ['roc_auc'] })
    expect(measurements[0]!.value).toBe(known.measurements[0]!.value)
  })

  test('rows that lack a value are counted and left out, where that is allowed', async () => {
    const rows = some.map(({ left, predicted, score }, i) => [left, predicted, i < 30 ? 'NaN' : score])
    const table = { 'p.csv': csv('left,predicted,score', rows) }
    const given = { label: 'left', prediction: 'predicted', score: 'score' }
    expect(await refusal(run(given, table))).toBe(
      'p.csv: no value in 30 rows of "score" | give every row a value, or say with `max-missing` which share of rows may be left out',
    )
    const { notes, measurements } = await run({ ...given, 'max-missing': 0.02 }, table)
    expect(notes).toContain('30 of 2,000 rows have no value in score and are left out.')
    expect(measurements.find(({ metric }) => metric === 'accuracy')!.n).toBe(1970)
  })

  test('scores beyond 0 and 1 rank, and are no probabilities', async () => {
    const rows = some.map(({ left, score }) => [left, 10 * score - 5])
    const given = { label: 'left', score: 'score', limits: { roc_auc: { min: 0.5 }, log_loss: { max: 1 } } }
    const { claims, notes } = await run(given, { 'p.csv': csv('left,score', rows) })
    expect(claims.map(({ verdict }) => verdict)).toEqual(['pass', 'not-computable'])
    expect(claims[1]!.reason).toBe('The log loss cannot be computed: a score is not between 0 and 1.')
    expect(notes).toContain('score goes beyond 0 to 1: it is read as a ranking, not as a probability.')
  })

  test('probabilities that do not add up to 1 are reported, and no metric of them is measured', async () => {
    const rows = some.map((_, i) => [['a', 'b', 'c'][i % 3]!, 0.5, 0.3, i < 25 ? 0.9 : 0.2])
    const given = { label: 'class', probabilities: ['p_'], limits: { log_loss: { max: 5 } } }
    const result = await run(given, { 'p.csv': csv('class,p_a,p_b,p_c', rows) })
    expect(result.findings).toMatchObject([
      {
        rule: 'improper-probabilities',
        message:
          'the probabilities of 25 of 2,000 rows are not between 0 and 1, or do not add up to 1: no metric of them is measured',
      },
    ])
    expect(claimOf(result)).toMatchObject({
      verdict: 'not-computable',
      reason: 'The log loss cannot be computed: the probabilities of a row do not add up to 1.',
    })
  })

  test('one row that makes the most of a change is told', async () => {
    const rows = (last: number) =>
      Array.from({ length: 100 }, (_, i) => [i, i / 10, i / 10 + (i === 99 ? last : 0.1 + i / 1e4)])
    const given = {
      label: 'y',
      prediction: 'p',
      id: 'id',
      limits: { mean_squared_error: { 'max-increase': 1 } },
    }
    const header = 'id,y,p'
    const result = await run(given, { 'p.csv': csv(header, rows(50)) }, { 'p.csv': csv(header, rows(0.1)) })
    expect(result.notes).toContain(
      'One row makes 100 % of the change of the mean squared error: its interval is to be read with care.',
    )
  })
})

describe('the task', () => {
  const rows = (of: (i: number) => (string | number)[]) => Array.from({ length: 60 }, (_, i) => of(i))
  test.each([
    ['0 and 1', rows(i => [i % 2, i % 3 === 0 ? 1 : 0]), {}, 'Taken for binary: y holds 2 distinct values.'],
    [
      'two words',
      rows(i => [i % 2 ? 'yes' : 'no', 'no']),
      { 'positive-label': 'yes' },
      'Taken for binary: there is a `positive-label`.',
    ],
    [
      'true and false',
      rows(i => [i % 2 ? 'true' : 'false', 'true']),
      {},
      'Taken for binary: y holds 2 distinct values.',
    ],
    [
      'three words',
      rows(i => [['a', 'b', 'c'][i % 3]!, 'a']),
      {},
      'Taken for multiclass: y holds 3 distinct values.',
    ],
    ['amounts', rows(i => [i / 7, i / 7]), {}, 'Taken for regression: y holds amounts.'],
    ['many whole numbers', rows(i => [i, i]), {}, 'Taken for regression: y holds amounts.'],
    [
      'few whole numbers and predicted amounts',
      rows(i => [i % 5, i / 7]),
      {},
      'Taken for regression: p holds amounts.',
    ],
    [
      'relevances by query',
      rows(i => [i % 3, i]),
      { query: 'p', score: 'p', prediction: undefined },
      'Taken for ranking: there is a `query`.',
    ],
  ])('is known of %s', async (_, of, more, note) => {
    const { notes } = await run({ label: 'y', prediction: 'p', ...more }, { 'p.csv': csv('y,p', of) })
    expect(notes[0]).toBe(note)
  })

  test.each([
    [
      'few whole numbers: classes or amounts?',
      rows(i => [i % 5, (i + 1) % 5]),
      '`task` is needed: y holds 5 distinct values, all of them numbers',
    ],
    [
      '0 and 1 with a score for a prediction',
      rows(i => [i % 2, i / 60]),
      '`task` is needed: y holds 2 distinct values',
    ],
  ])('is asked for where it is in doubt: %s', async (_, of, message) => {
    expect(await refusal(run({ label: 'y', prediction: 'p' }, { 'p.csv': csv('y,p', of) }))).toContain(
      message,
    )
  })

  test('that was told is taken', async () => {
    const table = {
      'p.csv': csv(
        'y,p',
        rows(i => [i % 5, (i + 1) % 5]),
      ),
    }
    const { notes, measurements } = await run({ task: 'regression', label: 'y', prediction: 'p' }, table)
    expect(notes.some(note => note.startsWith('Taken'))).toBe(false)
    expect(measurements.find(({ metric }) => metric === 'mean_absolute_error')!.value).toBe(1.6)
  })
})

describe('what cannot be measured says what, where and what to do', () => {
  const given = { label: 'left', prediction: 'predicted' }
  test.each<[string, Record<string, unknown>, Record<string, string>, string]>([
    ['an empty file', given, { 'p.csv': '' }, 'p.csv: is empty'],
    ['a header and no rows', given, { 'p.csv': 'left,predicted\n' }, 'p.csv: a header and no rows'],
    ['no such file', { ...given, predictions: 'q.csv' }, files, '`predictions`: no file matches q.csv'],
    [
      'a misspelt column',
      { ...given, prediction: 'pedicted' },
      files,
      'no column `pedicted`; did you mean `predicted`?',
    ],
    [
      'a misspelt metric',
      { ...given, limits: { acuracy: { min: 0.5 } } },
      files,
      '`limits`: there is no metric `acuracy`; did you mean `accuracy`',
    ],
    [
      'another name of a metric',
      { ...given, limits: { mcc: { min: 0.5 } } },
      files,
      '`limits`: mcc is called `matthews_corrcoef` here',
    ],
    [
      'a metric of another task',
      { ...given, limits: { mean_absolute_error: { max: 1 } } },
      files,
      '`limits`: mean_absolute_error is a metric of regression; the task is binary',
    ],
    [
      'a metric of a column that is not named',
      { ...given, limits: { roc_auc: { min: 0.5 } } },
      files,
      '`limits`: roc_auc is measured from a column that is not named | name it with `score`',
    ],
    [
      'a misspelt metric to measure',
      { ...given, metrics: ['recal'] },
      files,
      '`metrics`: there is no metric `recal`',
    ],
    ['no label', { prediction: 'predicted' }, files, '`label` is needed'],
    ['nothing that was predicted', { label: 'left', task: 'binary' }, files, '`prediction` is needed'],
    ['a ranking without scores', { label: 'left', query: 'region' }, files, '`score` is needed'],
    [
      'a slice of ids',
      { ...given, slices: ['id'] },
      files,
      '`slices`: id has 2,000 distinct values in 2,000 rows: these are no slices',
    ],
    ['a label of ids', { ...given, label: 'id', task: 'multiclass' }, files, 'these are no classes'],
    [
      'a prefix of no column',
      { ...given, task: 'multiclass', probabilities: ['prob_'] },
      files,
      '`probabilities`: no column is named `prob_` or begins so',
    ],
    [
      'a class without a column',
      { label: 'y', task: 'multiclass', probabilities: ['p_a'] },
      {
        'p.csv': csv('y,p_a', [
          ['a', 1],
          ['b', 0],
          ['a', 1],
          ['b', 1],
        ]),
      },
      '`probabilities`: 1 of 2 classes have no column',
    ],
    [
      'a negative weight',
      { ...given, weight: 'w' },
      {
        'p.csv': csv('left,predicted,w', [
          [0, 0, 1],
          [1, 1, -1],
          [1, 1, 1],
          [0, 1, 1],
        ]),
      },
      'p.csv, column "w": a weight is negative',
    ],
    [
      'a tolerance below 0',
      { ...given, limits: { accuracy: { 'max-decrease': -1 } } },
      files,
      'limits.accuracy.max-decrease',
    ],
    [
      'a baseline that is nowhere',
      { ...given, baseline: 'old.csv' },
      files,
      '`baseline`: no file matches old.csv',
    ],
  ])('%s', async (_, given, files, message) => {
    expect(await refusal(run(given, files))).toContain(message)
  })
})
