import type { Claim, GateResult } from '@probity/core'
import type { Report } from './report.ts'

/** A pull request on a churn model: a gap between groups grew, and nothing else went wrong. */
const sha = (digit: string) => digit.repeat(64)

function result(fields: Partial<GateResult> & Pick<GateResult, 'gate' | 'verdict' | 'headline'>): GateResult {
  return {
    schema: 'probity/result@1',
    id: fields.gate,
    confidence: 0.9,
    claims: [],
    findings: [],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: sha('0'),
    tool: { name: 'probity', version: '0.1.0' },
    ...fields,
  }
}

function claim(fields: Partial<Claim> & Pick<Claim, 'id' | 'title' | 'verdict' | 'limit'>): Claim {
  return {
    metric: fields.id.split('/').at(-2) ?? '',
    slice: {},
    judge: 'interval',
    value: null,
    interval: null,
    n: 5000,
    baseline: null,
    change: null,
    reason: '',
    groups: [],
    leftOut: [],
    ...fields,
  }
}

const older = { gender: 'female', age_band: '60+' }
const younger = { gender: 'male', age_band: 'under 30' }

export const fairness = result({
  gate: 'fairness-gate',
  verdict: 'fail',
  headline: 'the new model finds fewer of the women over 60 who churn than the old one did',
  claims: [
    claim({
      id: 'gender & age_band/true_positive_rate_difference/max-increase',
      title: 'true positive rate gap',
      slice: { attribute: 'gender & age_band' },
      verdict: 'fail',
      limit: { kind: 'max-increase', value: 0.02 },
      value: 0.172,
      interval: [0.112, 0.231],
      n: 885,
      baseline: 0.064,
      change: { value: 0.108, interval: [0.049, 0.167], confidence: 0.9, method: 'pairs' },
      reason:
        'Of 203 women over 60 who churned, 31 were found before and are missed now, 9 the other way round; p = 0.02 after Holm over 30 comparisons.',
      remedy: 'a gap of at most 0.084, for instance by finding 18 more of these 203.',
      groups: [
        { slice: older, value: 0.6, n: 203, count: 122 },
        { slice: younger, value: 0.772, n: 171, count: 132 },
      ],
      leftOut: [
        { slice: { gender: 'other', age_band: '60+' }, n: 7, reason: 'below the minimum of 30 rows' },
      ],
    }),
    claim({
      id: 'gender/demographic_parity_difference/max',
      title: 'selection rate gap',
      slice: { attribute: 'gender' },
      verdict: 'pass',
      limit: { kind: 'max', value: 0.2 },
      value: 0.041,
      interval: [0.012, 0.07],
      baseline: 0.038,
      reason: 'The whole interval is below the limit.',
    }),
    claim({
      id: 'age_band/demographic_parity_difference/max',
      title: 'selection rate gap',
      slice: { attribute: 'age_band' },
      verdict: 'pass',
      limit: { kind: 'max', value: 0.2 },
      value: 0.112,
      interval: [0.071, 0.152],
      baseline: 0.12,
      reason: 'The whole interval is below the limit.',
    }),
    claim({
      id: 'gender/true_positive_rate_difference/max-increase',
      title: 'true positive rate gap',
      slice: { attribute: 'gender' },
      verdict: 'pass',
      limit: { kind: 'max-increase', value: 0.02 },
      value: 0.031,
      interval: [0, 0.07],
      n: 885,
      baseline: 0.033,
      change: { value: -0.002, interval: [-0.012, 0.008], confidence: 0.9, method: 'pairs' },
      reason: 'The whole interval is below the limit.',
    }),
  ],
  exhibits: [
    {
      title: 'True positive rate by gender and age band',
      columns: [
        { title: 'group', kind: 'text' },
        { title: 'rows', kind: 'count' },
        { title: 'positives', kind: 'count' },
        { title: 'base', kind: 'estimate' },
        { title: 'this PR', kind: 'estimate' },
      ],
      rows: [
        [
          'female, 60+',
          812,
          203,
          { value: 0.71, interval: null, n: 203 },
          { value: 0.6, interval: [0.532, 0.666], n: 203 },
        ],
        [
          'female, 30-59',
          1904,
          511,
          { value: 0.744, interval: null, n: 511 },
          { value: 0.75, interval: [0.711, 0.786], n: 511 },
        ],
        [
          'male, under 30',
          655,
          171,
          { value: 0.767, interval: null, n: 171 },
          { value: 0.772, interval: [0.703, 0.83], n: 171 },
        ],
        [
          'other, 60+',
          7,
          2,
          { value: 0.5, interval: null, n: 2 },
          { value: 0.5, interval: [0.01, 0.99], n: 2 },
        ],
      ],
      chart: { column: 4, min: 0, max: 1 },
    },
  ],
  notes: [
    '1,620 rows have no age_band; they form the group (missing).',
    '`1` of churned is taken as positive.',
  ],
  subjects: [
    { name: 'eval/predictions.csv', role: 'predictions', digest: { sha256: sha('7') } },
    { name: 'eval/predictions.csv', role: 'baseline', digest: { sha256: sha('1') } },
  ],
  coverage: { read: [{ path: 'eval/predictions.csv', bytes: 210_000, rows: 5000 }], skipped: [] },
})

const others = [
  result({
    gate: 'pii-scan',
    verdict: 'fail',
    headline: '1 column added with personal data',
    claims: [
      claim({
        id: 'email/rows/max-increase',
        title: 'rows with e-mail addresses, `data/train.csv` column `contact`',
        verdict: 'fail',
        judge: 'point',
        limit: { kind: 'max-increase', value: 0 },
        value: 12_400,
        baseline: 0,
        n: 12_400,
        change: { value: 12_400, interval: null, confidence: 0.9, method: 'pairs' },
        reason: 'The column is new, and 12,400 of its 12,400 values are e-mail addresses.',
        remedy: 'remove the column, or replace its values by a keyed hash.',
      }),
    ],
    findings: [
      {
        rule: 'email',
        level: 'error',
        path: 'data/train.csv',
        line: 1,
        column: 31,
        message: 'column `contact` holds e-mail addresses, shape aaaa@aaaa.aaa',
        fix: 'drop the column `contact` before the file is committed',
        fingerprint: 'email/rows/max-increase',
      },
    ],
    coverage: {
      read: [{ path: 'data/train.csv', bytes: 4_100_000, rows: 12_400 }],
      skipped: [{ path: 'data/photos.zip', reason: 'an archive within an archive is not opened' }],
    },
  }),
  result({
    gate: 'drift-gate',
    verdict: 'inconclusive',
    headline: '11 columns as before, 1 undecided',
    claims: [
      claim({
        id: 'tenure/ks/max',
        title: 'Kolmogorov-Smirnov distance',
        slice: { column: 'tenure' },
        verdict: 'inconclusive',
        limit: { kind: 'max', value: 0.1 },
        value: 0.084,
        interval: [0.046, 0.129],
        n: 600,
        reason: 'The interval holds the limit: 600 rows cannot tell.',
        remedy: 'about 900 more rows would decide.',
      }),
    ],
  }),
  result({
    gate: 'accuracy-gate',
    verdict: 'pass',
    headline: 'accuracy holds on 5,000 rows, paired by `id`',
    claims: [
      claim({
        id: 'accuracy/max-decrease',
        title: 'accuracy',
        verdict: 'pass',
        limit: { kind: 'max-decrease', value: 0.01 },
        value: 0.881,
        interval: [0.872, 0.89],
        baseline: 0.874,
        change: { value: 0.007, interval: [-0.001, 0.015], confidence: 0.9, method: 'pairs' },
        reason: 'A decrease of more than 0.01 is ruled out.',
      }),
    ],
  }),
  result({ gate: 'dataset-check', verdict: 'pass', headline: '3 of 3 datasets match and are pushed' }),
  result({ gate: 'model-card', verdict: 'pass', headline: '14 rules; 6 numbers agree with the evaluation' }),
]

export const churn: Report = {
  results: [fairness, ...others],
  mode: 'enforce',
  onInconclusive: 'warn',
  head: { sha: '9f8e7d6c5b4a39281706f5e4d3c2b1a098765432' },
  base: { sha: '1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d', label: 'main' },
  run: {
    id: 17_000_000_001,
    attempt: 1,
    url: 'https://github.com/owner/churn/actions/runs/17000000001/job/4711',
  },
}
