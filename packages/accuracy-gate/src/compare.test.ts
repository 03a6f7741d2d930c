import {
  type AccuracyMetric,
  accuracyMetrics,
  normalQuantile,
  Prepared,
  type Random,
  randomFrom,
  type Sample,
} from '@probity/statistics'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { estimate } from './estimate.ts'
import type { Pair } from './part.ts'

const { binary, multiclass, regression, ranking } = accuracyMetrics

function pairOf(base: Sample, candidate: Sample): Pair {
  const part = (sample: Sample) => ({ prepared: new Prepared(sample), resamples: 300 })
  return { base: part(base), candidate: part(candidate), isPaired: true }
}

/** Both models err alike, each on rows of its own; the candidate on a share more. */
function twoModels(random: Random, rows: number, classes: number, more = 0): Pair {
  const truth = Int32Array.from({ length: rows }, () => Math.floor(random.unit() * classes))
  const errs = (share: number) =>
    truth.map(code =>
      random.unit() < share ? (code + 1 + Math.floor(random.unit() * (classes - 1))) % classes : code,
    )
  const task = classes === 2 ? ('binary' as const) : ('multiclass' as const)
  const score = (of: Int32Array) => Float64Array.from(of, code => (code + random.unit()) / 2)
  const [base, candidate] = [errs(0.2), errs(0.2 + more)]
  const of = (prediction: Int32Array): Sample => ({
    task,
    classes,
    truth,
    prediction,
    score: score(prediction),
  })
  return pairOf(of(base), of(candidate))
}

function twoRegressions(random: Random, rows: number, more = 0): Pair {
  const normal = () => normalQuantile(random.unit())
  const truth = Float64Array.from({ length: rows }, () => 10 + normal())
  const of = (spread: number): Sample => ({
    task: 'regression',
    truth,
    prediction: truth.map(y => y + spread * normal()),
  })
  return pairOf(of(1), of(1 + more))
}

function twoRankings(random: Random, queries: number, more = 0): Pair {
  const rows = queries * 10
  const truth = Float64Array.from({ length: rows }, () => Math.floor(random.unit() * 3))
  const of = (noise: number): Sample => ({
    task: 'ranking',
    truth,
    queries: Int32Array.from(truth, (_, row) => Math.floor(row / 10)),
    score: truth.map(y => y + noise * random.unit()),
  })
  return pairOf(of(3), of(3 + more))
}

/** How often a change is shown for the worse at 5 %. */
function shareShown(metric: AccuracyMetric, make: (random: Random) => Pair, times = 200): number {
  let shown = 0
  for (let i = 0; i < times; i++) {
    const found = compare(metric, make(randomFrom(1000 + i)))
    if (typeof found === 'string') throw new Error(found)
    if (found.p(metric.higherIsBetter ? 'decrease' : 'increase') < 0.05) shown++
  }
  return shown / times
}

// With 200 samples a true share of 0.05 comes out above 0.10 in 1 of 1,000.
const highest = 0.1

describe('models that are alike are seldom shown to differ, and a worse one is found', () => {
  test.each<[string, AccuracyMetric, (random: Random, more?: number) => Pair, number]>([
    ['accuracy', binary.accuracy!, (random, more) => twoModels(random, 400, 2, more), 0.1],
    ['recall', binary.recall!, (random, more) => twoModels(random, 900, 2, more), 0.1],
    ['F1', binary.f1!, (random, more) => twoModels(random, 400, 2, more), 0.1],
    ['macro F1', multiclass.f1_macro!, (random, more) => twoModels(random, 400, 3, more), 0.1],
    ['ROC AUC', binary.roc_auc!, (random, more) => twoModels(random, 400, 2, more), 0.1],
    ['average precision', binary.average_precision!, (random, more) => twoModels(random, 400, 2, more), 0.15],
    [
      'absolute error',
      regression.mean_absolute_error!,
      (random, more) => twoRegressions(random, 200, more),
      0.3,
    ],
    [
      'root mean squared error',
      regression.root_mean_squared_error!,
      (random, more) => twoRegressions(random, 200, more),
      0.3,
    ],
    ['NDCG', ranking['ndcg@5']!, (random, more) => twoRankings(random, 80, more), 3],
  ])('by %s', (_, metric, make, more) => {
    expect(shareShown(metric, random => make(random))).toBeLessThan(highest)
    expect(shareShown(metric, random => make(random, more), 60)).toBeGreaterThan(0.7)
  })
})

describe('many rows', () => {
  test('are parted at random: as wide an interval as resampling them gives', () => {
    // Of another seed than the gate's own, which would part the rows by what they were made from.
    const few = twoModels(randomFrom(2), 10_000, 2)
    const many = twoModels(randomFrom(3), 40_000, 2)
    for (const metric of [
      binary.average_precision!,
      binary.ks_statistic!,
      binary.expected_calibration_error!,
    ]) {
      const [resampled, parted] = [few, many].map(pair => compare(metric, pair))
      if (typeof resampled === 'string' || typeof parted === 'string') throw new Error('not compared')
      expect(resampled!.method).toContain('300 resamples')
      expect(parted!.method).toBe('80 random groups of rows, seed 1, normal law')
      // Of four times the rows the variance is a quarter; that of 80 parts is off by a sixth, one of 300 resamples by a twelfth.
      for (const of of ['value', 'change'] as const) {
        const ratio = (4 * parted!.variance[of]) / resampled!.variance[of]
        expect(ratio).toBeGreaterThan(0.55)
        expect(ratio).toBeLessThan(1.8)
      }
    }
  })

  test('of which a class has few are resampled', () => {
    const pair = twoModels(randomFrom(1), 20_000, 2)
    const { sample } = pair.candidate.prepared
    const truth = sample.truth.map((_, row) => Number(row < 50)) as Int32Array
    const rare = pairOf({ ...pair.base.prepared.sample, truth }, { ...sample, truth })
    const found = compare(binary.average_precision!, rare)
    expect(found).toMatchObject({ method: 'bootstrap of rows, 300 resamples, seed 1, normal law' })
  })
})

test('a model is the same as itself by every metric that it has', () => {
  const random = randomFrom(1)
  for (const [task, pair] of [
    ['binary', twoModels(random, 300, 2)],
    ['regression', twoRegressions(random, 100)],
    ['ranking', twoRankings(random, 20)],
  ] as const) {
    const same = { ...pair, base: pair.candidate }
    for (const [name, metric] of Object.entries(accuracyMetrics[task])) {
      const found = compare(metric, same)
      if (typeof found !== 'string') expect([name, found.isUnchanged]).toEqual([name, true])
    }
  }
})

test('an interval lies within what the metric can be, around its value', () => {
  const random = randomFrom(2)
  const samples = {
    binary: twoModels(random, 60, 2),
    regression: twoRegressions(random, 60),
    ranking: twoRankings(random, 12),
  }
  for (const [task, { candidate }] of Object.entries(samples))
    for (const [name, metric] of Object.entries(accuracyMetrics[task as keyof typeof samples])) {
      const found = estimate(metric, candidate)
      const interval = found.spread()?.interval(0.9)
      if (found.value === null || interval === undefined) continue
      const [least, most] = metric.range
      expect(interval[0], name).toBeGreaterThanOrEqual(least)
      expect(interval[1], name).toBeLessThanOrEqual(most)
      expect(interval[0], name).toBeLessThanOrEqual(found.value + 1e-12)
      expect(interval[1], name).toBeGreaterThanOrEqual(found.value - 1e-12)
    }
})
