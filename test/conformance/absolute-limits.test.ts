import { describe, expect, test } from 'vitest'
import type { Claim, LimitKind } from '../../packages/core/src/index.ts'
import { absoluteClaims } from '../../packages/fairness-gate/src/absolute.ts'
import { judgedBy } from '../../packages/fairness-gate/src/judged.ts'
import { binomial, type Cells, merge, type Random, randomFrom } from '../../packages/statistics/src/index.ts'
import { runOn } from './run-on.ts'

// What a limit on a value promises, held by simulation: a model exactly at its limit is blocked in at most 1 of 20
// gates, whatever the number of groups and of limits, and passes in at most 1 of 20. Seeds are fixed.

interface Truth {
  share: number
  baseRate?: number
  tpr?: number
  fpr?: number
}
type AbsoluteLimit = [metric: string, kind: LimitKind, value: number]

const runs = 1000
/** So far over 1 in 20 that chance takes at most 1 of 700 such simulations there. */
const atMost = 0.05 + 3 * Math.sqrt((0.05 * 0.95) / runs)

function drawCells(random: Random, rows: number, { baseRate = 0.35, tpr = 0.7, fpr = 0.2 }: Truth): Cells {
  const positives = binomial(random, rows, baseRate)
  const tp = binomial(random, positives, tpr)
  const fp = binomial(random, rows - positives, fpr)
  const counts = { tn: rows - positives - fp, fp, fn: positives - tp, tp }
  return { counts, weights: counts, squares: counts, scores: null, ranking: null }
}

function claimsOf(limits: readonly AbsoluteLimit[], cells: Cells[], reference?: number): Claim[] {
  const groups = {
    attribute: { name: 'group', columns: ['group'] },
    slices: cells.map((_, group) => ({ group: String(group) })),
    cells,
    known: cells.length,
    overall: merge(cells),
    groupOf: new Int32Array(0),
    ...(reference === undefined ? {} : { reference }),
  }
  const asked = limits.map(([metric, kind, value]) => ({
    metric,
    judged: judgedBy(metric, kind, { ranking: false, scores: false }),
    limit: { kind, value },
    groups,
    compared: cells.length,
  }))
  const settings = { judge: 'interval', 'min-group-size': 30 } as never
  return absoluteClaims(asked, settings).map(([, claim]) => claim)
}

/** The share of gates that fail, and of those that pass. */
function shares(limits: readonly AbsoluteLimit[], n: number, truth: Truth[], reference?: number) {
  const random = randomFrom(20260102)
  let [fail, pass] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const cells = truth.map(group => drawCells(random, Math.round(group.share * n), group))
    const claims = claimsOf(limits, cells, reference)
    expect(claims.every(claim => claim.judge === 'interval')).toBe(true)
    if (claims.some(({ verdict }) => verdict === 'fail')) fail++
    else if (claims.every(({ verdict }) => verdict === 'pass')) pass++
  }
  return { fail: fail / runs, pass: pass / runs }
}

const equal = (groups: number, truth: Omit<Truth, 'share'> = {}): Truth[] =>
  Array.from({ length: groups }, () => ({ share: 1 / groups, ...truth }))
const five: Truth[] = [0.5, 0.25, 0.15, 0.07, 0.03].map(share => ({ share }))
/** Nobody is positive: all that is predicted positive is `fpr`. */
const selected = (fpr: number): Omit<Truth, 'share'> => ({ baseRate: 0, fpr })

/** One in twenty is positive, of which 3 in 5 are found. */
const rare: Omit<Truth, 'share'> = { baseRate: 0.05, tpr: 0.6, fpr: 0.05 }

describe('a model exactly at its limit', () => {
  test.each<[string, AbsoluteLimit[], number, Truth[], number?]>([
    ['demographic parity, 2 groups', [['demographic_parity_difference', 'max', 0]], 1000, equal(2)],
    ['demographic parity, 5 groups', [['demographic_parity_difference', 'max', 0]], 4000, five],
    ['demographic parity, 15 groups', [['demographic_parity_difference', 'max', 0]], 4000, equal(15)],
    [
      'a gap of just the limit',
      [['selection_rate_difference', 'max', 0.1]],
      1000,
      [
        { share: 0.5, ...selected(0.3) },
        { share: 0.5, ...selected(0.4) },
      ],
    ],
    ['equalized odds', [['equalized_odds_difference', 'max', 0]], 6000, five],
    ['the ratio of rates', [['selection_rate_ratio', 'min', 1]], 4000, five],
    ['the ratio of rare rates', [['selection_rate_ratio', 'min', 1]], 4000, equal(5, selected(0.03))],
    ['the gap to all rows', [['selection_rate_difference_to_overall', 'max', 0]], 4000, five],
    ['the ratio to all rows', [['selection_rate_ratio_to_overall', 'min', 1]], 1000, equal(2)],
    ['the lowest rate', [['true_positive_rate', 'min', 0.7]], 4000, five],
    ['the lowest of high rates', [['true_positive_rate', 'min', 0.95]], 800, equal(5, { tpr: 0.95 })],
    ['the highest of low rates', [['false_positive_rate', 'max', 0.02]], 800, equal(10, { fpr: 0.02 })],
    ['the impact ratio', [['impact_ratio', 'min', 1]], 4000, five],
    ['disparities', [['selection_rate_disparity', 'min', 1]], 4000, five, 0],
    ['disparate impact', [['disparate_impact', 'min', 1]], 4000, five, 0],
    ['the lowest F1 score', [['f1', 'min', 0.6758620689655173]], 4000, five],
    ['the gap of F1 scores', [['f1_difference', 'max', 0]], 4000, five],
    ['the ratio of F1 scores', [['f1_ratio', 'min', 1]], 4000, five],
    ['the gap of F1 scores to all rows', [['f1_difference_to_overall', 'max', 0]], 4000, five],
    ['the highest of low F1 scores', [['f1', 'max', 0.47058823529411764]], 4000, equal(5, rare)],
    ['the lowest balanced accuracy', [['balanced_accuracy', 'min', 0.75]], 4000, five],
    [
      'the lowest of high ones',
      [['balanced_accuracy', 'min', 0.965]],
      800,
      equal(5, { tpr: 0.95, fpr: 0.02 }),
    ],
    ['the gap of balanced accuracies', [['balanced_accuracy_difference', 'max', 0]], 4000, five],
    ['the lowest Matthews correlation', [['matthews_corrcoef', 'min', 0.4926120853842977]], 4000, five],
    ['the gap of Matthews correlations', [['matthews_corrcoef_difference', 'max', 0]], 4000, five],
    ['the ratio of Matthews correlations', [['matthews_corrcoef_ratio', 'min', 1]], 4000, five],
    ['the highest Theil index', [['theil_index', 'max', 0.1511300868687367]], 4000, five],
    ['a mean of gaps', [['equalized_odds_difference_mean', 'max', 0]], 4000, five],
    ['a mean of gaps to the reference', [['average_abs_odds_difference', 'max', 0]], 4000, five, 0],
    [
      'a mean of gaps of just the limit',
      [['equalized_odds_difference_mean', 'max', 0.1]],
      2000,
      [{ share: 0.5 }, { share: 0.5, tpr: 0.6, fpr: 0.3 }],
    ],
    ['a signed mean of gaps', [['average_odds_difference', 'min', 0]], 4000, five, 0],
    ['a signed difference', [['statistical_parity_difference', 'min', 0]], 4000, five, 0],
    [
      'three limits at once',
      [
        ['demographic_parity_difference', 'max', 0],
        ['true_positive_rate_difference', 'max', 0],
        ['selection_rate', 'max', 0.375],
      ],
      4000,
      five,
    ],
  ])('fails in at most 1 of 20, and passes in at most 1 of 20: %s', (_, limits, n, truth, reference) => {
    const { fail, pass } = shares(limits, n, truth, reference)
    expect(fail).toBeLessThanOrEqual(atMost)
    expect(pass).toBeLessThanOrEqual(atMost)
  })
})

describe('a model far beyond its limit', () => {
  test('fails nearly always', () => {
    const gap = [0.5, 0.3].map(fpr => ({ share: 0.5, ...selected(fpr) }))
    expect(shares([['selection_rate_difference', 'max', 0.1]], 2000, gap).fail).toBeGreaterThan(0.95)
    expect(shares([['impact_ratio', 'min', 0.8]], 2000, gap).fail).toBeGreaterThan(0.95)
    const odds = [{ share: 0.5 }, { share: 0.5, tpr: 0.5, fpr: 0.4 }]
    expect(shares([['equalized_odds_difference_mean', 'max', 0.05]], 2000, odds).fail).toBeGreaterThan(0.95)
    expect(shares([['f1', 'min', 0.6]], 2000, odds).fail).toBeGreaterThan(0.95)
    const low = [{ share: 0.5 }, { share: 0.5, tpr: 0.5 }]
    expect(shares([['true_positive_rate', 'min', 0.6]], 1000, low).fail).toBeGreaterThan(0.7)
  })
})

test('hundreds of groups that fare alike are not blocked for the two that chance put apart', () => {
  const random = randomFrom(1)
  const cells = Array.from({ length: 300 }, () => drawCells(random, 40, { share: 1, ...selected(0.5) }))
  const [claim] = claimsOf([['demographic_parity_difference', 'max', 0.1]], cells)
  expect(claim).toMatchObject({ judge: 'interval', verdict: 'inconclusive' })
  expect(claim?.value).toBeGreaterThan(0.3)
})

test.each(['impact_ratio', 'selection_rate_disparity'])(
  'one group alone does not pass: the %s of the group that others are held against is 1 by its making',
  async metric => {
    const rows = [...Array(100).fill('1,1,a'), ...Array(20).fill('1,0,b')].join('\n')
    const result = await runOn(`y,p,g\n${rows}\n`, {
      label: 'y',
      prediction: 'p',
      sensitive: ['g'],
      reference: ['g = a'],
      baseline: 'none',
      limits: { [metric]: { min: 0.8 } },
      judge: 'interval',
      'min-group-size': 30,
      'unknown-groups': 'report',
      'max-missing': 0,
    })
    expect(result.claims[0]).toMatchObject({
      verdict: 'inconclusive',
      leftOut: [{ slice: { g: 'b' }, n: 20 }],
    })
  },
)

test.each<[string, LimitKind, string]>([
  ['selection_rate_ratio', 'max', 'min'],
  ['demographic_parity_difference', 'min', 'max'],
  ['equalized_odds_difference', 'max-decrease', 'max-increase'],
  ['impact_ratio', 'max-increase', 'max-decrease'],
])('a limit that would stop the fairer model is an error: %s %s', (metric, kind, right) => {
  expect(() => judgedBy(metric, kind, { ranking: false, scores: false })).toThrow(
    expect.objectContaining({ name: 'ConfigError', remedy: `use \`${right}\`` }),
  )
  expect(() => judgedBy('accuracy', 'max', { ranking: false, scores: false })).not.toThrow()
})

test('a group of fewer than ten rows is named, and none of its numbers told', async () => {
  const rows = [...Array(100).fill('1,1,a'), ...Array(100).fill('1,0,a'), '1,1,b', ...Array(6).fill('1,0,b')]
  const { claims, headline, notes } = await runOn(`y,p,g\n${rows.join('\n')}\n`, {
    label: 'y',
    prediction: 'p',
    sensitive: ['g'],
    baseline: 'none',
    limits: { selection_rate: { min: 0.3 }, selection_rate_difference: { max: 0.05 } },
    judge: 'point',
    'min-group-size': 1,
    'unknown-groups': 'report',
    'max-missing': 0,
  })
  expect(claims.map(({ verdict }) => verdict)).toEqual(['fail', 'fail'])
  // 1 of 7 is 0.143, and 0.357 less than the 0.5 of the others.
  const told = [headline, ...notes, ...claims.flatMap(({ reason, remedy }) => [reason, remedy])].join('\n')
  expect(told).toContain('It rests on b, of fewer than 10 rows')
  expect(told).not.toMatch(/0\.143|0\.357|0\.5/)
})
