import { describe, expect, test } from 'vitest'
import {
  adjustTogether,
  baseOf,
  binomial,
  type Change,
  type ChangeOptions,
  type ComparedCells,
  candidateOf,
  changeOf,
  type Decision,
  Draws,
  decide,
  delong,
  meanChange,
  mergePaired,
  normalQuantile,
  type PairedCells,
  type Random,
  randomFrom,
} from '../../packages/statistics/src/index.ts'

// What a verdict promises, held by simulation: of models alike at most 1 in 20 fails, of models that got worse by
// the tolerance about 1 in 20 passes, and harm is found as often as it is known that it can be. Cells are drawn,
// not rows, so that a test set of 50,000 costs as much as one of 500. Seeds are fixed: these figures do not move.

/** A group's rates under the base and the candidate, and the share of rows on which the two disagree. */
interface Truth {
  share: number
  base?: Rates
  candidate?: Rates
}
interface Rates {
  tpr: number
  fpr: number
}

const usual: Rates = { tpr: 0.7, fpr: 0.2 }
const baseRate = 0.35
const level = 0.05

const two: Truth[] = [{ share: 0.5 }, { share: 0.5 }]
const five: Truth[] = [0.5, 0.25, 0.15, 0.07, 0.03].map(share => ({ share }))

/** The truth of the groups, but with other rates of one of them under the candidate. */
function harmed(groups: Truth[], group: number, candidate: Rates): Truth[] {
  return groups.map((truth, i) => (i === group ? { ...truth, candidate } : truth))
}

function drawGroup(
  random: Random,
  rows: number,
  { base = usual, candidate = base }: Truth,
  disagree: number,
) {
  const positives = binomial(random, rows, baseRate)
  const counts = new Float64Array(8)
  drawPairs(random, rows - positives, base.fpr, candidate.fpr, disagree, counts.subarray(0, 4))
  drawPairs(random, positives, base.tpr, candidate.tpr, disagree, counts.subarray(4))
  return { counts, weights: counts, squares: counts } satisfies PairedCells
}

/** Rows of one class by both predictions, where the models disagree on a share, or on as many as they must. */
function drawPairs(
  random: Random,
  rows: number,
  base: number,
  candidate: number,
  disagree: number,
  into: Float64Array,
) {
  const flips = Math.max(disagree, Math.abs(candidate - base))
  const gained = (flips + candidate - base) / 2
  const lost = flips - gained
  const chances = [1 - base - gained, gained, lost, base - lost]
  let [left, chanceLeft] = [rows, 1]
  for (const [cell, chance] of chances.entries()) {
    into[cell] = cell === 3 ? left : binomial(random, left, Math.min(chance / chanceLeft, 1))
    left -= into[cell]
    chanceLeft -= chance
  }
}

interface Scenario {
  truth: Truth[]
  n: number
  tolerance: number
  worse?: ChangeOptions['worse']
  /** Share of rows of each class on which the models disagree. */
  disagree?: number
  runs?: number
  /** What becomes of each group's cells before they are compared. */
  as?: (cells: PairedCells, random: Random) => ComparedCells
  draws?: () => Draws
}

/** The share of each verdict over many test sets, where all contrasts of all metrics are one family. */
function verdicts(
  metrics: string[],
  {
    truth,
    n,
    tolerance,
    worse = 'increase',
    disagree = 0.06,
    runs = 2000,
    as = cells => cells,
    draws,
  }: Scenario,
): Record<Decision['verdict'], number> {
  const random = randomFrom(20260101)
  const counts = { pass: 0, fail: 0, inconclusive: 0 }
  for (let run = 0; run < runs; run++) {
    const groups = truth.map(group =>
      as(drawGroup(random, Math.round(group.share * n), group, disagree), random),
    )
    const attribute = { groups, overall: mergePaired(groups), reference: 0 }
    const options = { worse, minDenominator: 30, draws: draws?.() }
    const changes = adjustTogether(metrics.map(metric => changeOf(metric, attribute, options)))
    counts[worst(changes, tolerance)]++
  }
  return { pass: counts.pass / runs, fail: counts.fail / runs, inconclusive: counts.inconclusive / runs }
}

/** So far over a share of 1 in 20 that chance takes at most 1 of 700 such simulations there. */
function atMost(share: number, runs = 2000): number {
  return share + 3 * Math.sqrt((share * (1 - share)) / runs)
}

function worst(changes: Change[], tolerance: number): Decision['verdict'] {
  const verdicts = changes.map(change => decide(change, tolerance, level).verdict)
  return verdicts.includes('fail') ? 'fail' : verdicts.includes('inconclusive') ? 'inconclusive' : 'pass'
}

const dpd = ['demographic_parity_difference']
const eod = ['equalized_odds_difference']
const rates = ['selection_rate_difference', 'true_positive_rate_difference', 'false_positive_rate_difference']
const one: Truth[] = [{ share: 1 }]

describe('models that are alike', () => {
  // The tolerance is 0: whatever got worse at all fails if it is shown to.
  test.each<[string, string[], Partial<Scenario>]>([
    ['demographic parity, 2 groups', dpd, { truth: two, n: 2000 }],
    ['equalized odds, 2 groups', eod, { truth: two, n: 2000 }],
    ['demographic parity, 5 groups', dpd, { truth: five, n: 2000 }],
    ['equalized odds, 5 groups', eod, { truth: five, n: 2000 }],
    ['demographic parity, more rows', dpd, { truth: five, n: 10_000 }],
    ['equalized odds, more rows', eod, { truth: five, n: 10_000 }],
    ['equalized odds, more disagreement', eod, { truth: five, n: 10_000, disagree: 0.2 }],
    ['three gaps as one family', rates, { truth: five, n: 10_000 }],
    ['demographic parity ratio', ['demographic_parity_ratio'], { truth: five, n: 2000, worse: 'decrease' }],
    ['precision gap', ['precision_difference'], { truth: five, n: 5000 }],
    ['gap to all rows', ['selection_rate_difference_to_overall'], { truth: five, n: 5000, runs: 500 }],
    ['mean of gaps', ['equalized_odds_difference_mean'], { truth: two, n: 5000, runs: 500 }],
    ['accuracy of all rows', ['accuracy'], { truth: one, n: 1000, worse: 'decrease' }],
    ['accuracy of each group', ['accuracy'], { truth: five, n: 5000, worse: 'decrease' }],
    ['accuracy of the worst group', ['accuracy_group_min'], { truth: five, n: 5000, worse: 'decrease' }],
    ['disparate impact', ['selection_rate_disparity'], { truth: five, n: 5000, worse: 'decrease' }],
    ['unpaired', dpd, { truth: five, n: 5000, as: unpaired }],
    ['weights', [...dpd, 'accuracy_difference'], { truth: five, n: 5000, as: weighted }],
    ['weights, one rate', ['accuracy'], { truth: one, n: 1000, worse: 'decrease', as: weighted }],
    ['clusters of 5 rows', ['accuracy'], { truth: one, n: 500, worse: 'decrease', as: clustered }],
    ['clusters, gaps', dpd, { truth: two, n: 2000, runs: 500, as: clustered }],
    ['F1, by bootstrap', ['f1'], { truth: one, n: 2000, worse: 'decrease', runs: 500, draws: fewDraws }],
  ])('fail in at most 1 of 20: %s', (_, metrics, scenario) => {
    const { fail } = verdicts(metrics, { truth: two, n: 2000, tolerance: 0, ...scenario })
    expect(fail).toBeLessThanOrEqual(atMost(level, scenario.runs))
  })

  test('rows that come in clusters would fail far more often, were they taken for independent', () => {
    const scenario = { truth: one, n: 500, tolerance: 0, worse: 'decrease' as const }
    const as = (cells: PairedCells) => ({ ...clustered(cells), clusters: undefined })
    expect(verdicts(['accuracy'], { ...scenario, as }).fail).toBeGreaterThan(0.2)
  })

  // Shares of FAIL as in the table of the simulations that the method was chosen by. Its shares of PASS (.556,
  // .392, .996, .98, .016, .988) rested on a bound that a model 25 % beyond the tolerance passed in 1 of 4 runs:
  // see `widening`. What a bound that holds can show is less.
  test.each<[string, Truth[], number, number, { pass: [number, number]; fail: number }]>([
    ['2 groups, 1,000 rows, 0.05', two, 1000, 0.05, { pass: [0.12, 0.3], fail: 0.006 }],
    ['2 groups, 5,000 rows, 0.02', two, 5000, 0.02, { pass: [0.02, 0.15], fail: 0.018 }],
    ['2 groups, 5,000 rows, 0.05', two, 5000, 0.05, { pass: [0.97, 1], fail: 0 }],
    ['2 groups, 20,000 rows, 0.02', two, 20_000, 0.02, { pass: [0.91, 1], fail: 0 }],
    ['5 groups, 5,000 rows, 0.05', five, 5000, 0.05, { pass: [0, 0.02], fail: 0.006 }],
    ['5 groups, 50,000 rows, 0.05', five, 50_000, 0.05, { pass: [0.95, 1], fail: 0 }],
  ])('pass once there are enough rows, and hardly fail: %s', (_, truth, n, tolerance, expected) => {
    const found = verdicts(rates, { truth, n, tolerance, runs: 1000 })
    expect(found.pass).toBeGreaterThanOrEqual(expected.pass[0])
    expect(found.pass).toBeLessThanOrEqual(expected.pass[1])
    expect(found.fail).toBeLessThanOrEqual(atMost(Math.max(expected.fail, 0.002), 1000))
  })
})

describe('harm is found', () => {
  const lower = { tpr: 0.65, fpr: 0.15 }
  const gap = { share: 0.5, base: { tpr: 0.6, fpr: 0.1 }, candidate: { tpr: 0.56, fpr: 0.06 } }
  test.each<[string, Truth[], number, number, number]>([
    ['one of 2 groups loses 5 points, 2,000 rows', harmed(two, 1, lower), 2000, 0.775, 0.837],
    ['the same, 10,000 rows', harmed(two, 1, lower), 10_000, 0.993, 0.997],
    ['TPR of 15 % of rows falls by 10', harmed(five, 2, { tpr: 0.6, fpr: 0.2 }), 10_000, 0.82, 0.968],
    ['TPR of 7 % of rows falls by 10', harmed(five, 3, { tpr: 0.6, fpr: 0.2 }), 10_000, 0.552, 0.875],
    ['a gap of 10 points widens by 4', [{ share: 0.5 }, gap], 2000, 0.983, 0.933],
  ])('as often as it is known that it can be: %s', (_, truth, n, ofDpd, ofEod) => {
    expect(verdicts(dpd, { truth, n, tolerance: 0 }).fail).toBeGreaterThanOrEqual(ofDpd - 0.03)
    expect(verdicts(eod, { truth, n, tolerance: 0 }).fail).toBeGreaterThanOrEqual(ofEod - 0.03)
  })

  test.each<[string, Truth[], number, number]>([
    ['one of 2 groups loses 5 points, 1,000 rows', harmed(two, 1, lower), 1000, 0.664],
    ['the same, 5,000 rows', harmed(two, 1, lower), 5000, 0.974],
    ['TPR of 15 % of rows falls by 10', harmed(five, 2, { tpr: 0.6, fpr: 0.2 }), 5000, 0.924],
  ])('also beyond a tolerance of 0.02, and does not pass: %s', (_, truth, n, share) => {
    const { pass, fail } = verdicts(rates, { truth, n, tolerance: 0.02 })
    expect(fail).toBeGreaterThanOrEqual(share - 0.03)
    expect(pass).toBeLessThanOrEqual(0.01)
  })
})

describe('a candidate that got worse by just the tolerance', () => {
  const base = { share: 0.5 }
  const from = (tpr: number, base: number): Truth => ({
    share: 0.5,
    base: { tpr: base, fpr: 0.2 },
    candidate: { tpr, fpr: 0.2 },
  })
  const tpr = ['true_positive_rate_difference']
  test.each<[string, string[], Partial<Scenario>]>([
    ['a gap where there was none', tpr, { truth: [base, from(0.65, 0.7)] }],
    ['a gap that turned round and widened', tpr, { truth: [base, from(0.78, 0.67)] }],
    ['a gap that was wide and widened', tpr, { truth: [base, from(0.45, 0.5)] }],
    ['a gap to all rows', ['recall_difference_to_overall'], { truth: [base, from(0.6, 0.7)], runs: 500 }],
    ['the lowest falls', ['recall_group_min'], { truth: [base, from(0.55, 0.6)], worse: 'decrease' }],
    [
      'another becomes the lowest',
      ['recall_group_min'],
      { truth: [base, from(0.65, 0.9)], worse: 'decrease' },
    ],
    [
      'one of two rates that were equal falls',
      ['recall'],
      { truth: [base, from(0.65, 0.7)], worse: 'decrease' },
    ],
    ['weights', tpr, { truth: [base, from(0.65, 0.7)], as: weighted }],
  ])('passes in about 1 of 20: %s', (_, metrics, scenario) => {
    const { pass } = verdicts(metrics, { truth: two, n: 10_000, tolerance: 0.05, ...scenario })
    // 1 in 20, and 6 in 100 where the base has no gap.
    expect(pass).toBeLessThanOrEqual(atMost(0.06, scenario.runs))
  })

  test.each<[string, Truth]>([
    ['from 1 to 0.9', { share: 0.5, candidate: { tpr: 0.63, fpr: 0.18 } }],
    ['from 0.6 to 0.5', { share: 0.5, base: { tpr: 0.42, fpr: 0.12 }, candidate: { tpr: 0.35, fpr: 0.1 } }],
  ])('passes in about 1 of 20: a ratio falls %s', (_, group) => {
    const scenario = { truth: [base, group], n: 10_000, tolerance: 0.1, worse: 'decrease' as const }
    expect(verdicts(['demographic_parity_ratio'], scenario).pass).toBeLessThanOrEqual(atMost(0.06))
  })

  test('passes in about 1 of 20: the mean of two gaps', () => {
    const truth = harmed(two, 1, { tpr: 0.65, fpr: 0.15 })
    const scenario = { truth, n: 10_000, tolerance: 0.05, runs: 500 }
    expect(verdicts(['equalized_odds_difference_mean'], scenario).pass).toBeLessThanOrEqual(atMost(0.06, 500))
  })
})

describe('scores', () => {
  const runs = 1000
  const normal = (random: Random) => normalQuantile(random.unit())

  test('ROC AUC of models alike: the interval of the change misses 0 in 1 of 10, on each side in 1 of 20', () => {
    const random = randomFrom(5)
    const labels = Uint8Array.from({ length: 200 }, (_, row) => Number(row % 3 === 0))
    let [worse, better] = [0, 0]
    for (let run = 0; run < runs; run++) {
      const signal = Array.from(labels, label => label + normal(random))
      const scores = () => Float64Array.from(signal, score => score + 0.5 * normal(random))
      const { interval, p } = delong({ labels }, scores(), scores())!
      if (interval[0] > 0) better++
      if (p < level) worse++
    }
    expect(worse / runs).toBeLessThanOrEqual(atMost(level, runs))
    expect(better / runs).toBeLessThanOrEqual(atMost(level, runs))
    expect(worse + better).toBeGreaterThan(0.06 * runs)
  })

  test('a mean loss of models alike, of few rows: shown to be worse in 1 of 20', () => {
    const random = randomFrom(6)
    let worse = 0
    for (let run = 0; run < runs; run++) {
      const draw = () => Float64Array.from({ length: 12 }, () => normal(random))
      if (meanChange(draw(), draw())!.p < level) worse++
    }
    expect(worse / runs).toBeLessThanOrEqual(atMost(level, runs))
    expect(worse / runs).toBeGreaterThan(0.03)
  })
})

/** Half of the rows of each cell weigh three times as much as the others. */
function weighted({ counts }: PairedCells, random: Random): PairedCells {
  const heavy = counts.map(count => binomial(random, count, 0.5))
  return {
    counts,
    weights: counts.map((count, cell) => count + 2 * heavy[cell]),
    squares: counts.map((count, cell) => count + 8 * heavy[cell]),
  }
}

/** Every row five times. */
function clustered({ counts }: PairedCells): PairedCells {
  const five = counts.map(count => 5 * count)
  const clusters: number[] = []
  for (const [cell, count] of counts.entries())
    for (let i = 0; i < count; i++) for (let at = 0; at < 8; at++) clusters.push(at === cell ? 5 : 0)
  return { counts: five, weights: five, squares: five, clusters: Float64Array.from(clusters) }
}

/** As if nothing were known of which rows they share. */
function unpaired(cells: PairedCells): ComparedCells {
  return { base: baseOf(cells), candidate: candidateOf(cells) }
}

function fewDraws(): Draws {
  return new Draws({ resamples: 400 })
}
