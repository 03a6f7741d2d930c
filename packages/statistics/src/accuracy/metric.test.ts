import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Value } from '../metrics.ts'
import { type AccuracyMetric, evaluator } from './metric.ts'
import { Prepared } from './prepared.ts'
import { countOf, type Sample, type Task } from './sample.ts'
import { pick, someSamples } from './samples.fixture.ts'
import { accuracyMetrics } from './tasks.ts'

const tasks = Object.keys(accuracyMetrics) as Task[]
const runs = { seed: 1, numRuns: 150 }

function measureAll(sample: Sample, weights = sample.weights): [string, AccuracyMetric, Value][] {
  const prepared = new Prepared(sample)
  return Object.entries(accuracyMetrics[sample.task]).map(([name, metric]) => [
    name,
    metric,
    evaluator(metric, prepared)(weights),
  ])
}

function expectSameValues(ours: Sample, theirs: Sample, weights?: Float64Array): void {
  const expected = measureAll(theirs)
  for (const [i, [name, , { value }]] of measureAll(ours, weights).entries()) {
    const { value: other } = expected[i][2]
    if (value === null || other === null) expect(value, name).toBe(other)
    else expect(Math.abs(value - other), name).toBeLessThanOrEqual(1e-10 * Math.max(1, Math.abs(other)))
  }
}

/** How many weights a sample has: one for each row, or query of a ranking. */
const weighted = (sample: Sample) =>
  sample.queries === undefined ? sample.truth.length : countOf(sample.queries)

describe.each(tasks)('every metric: %s', task => {
  test('is a number within its range, or null with a reason', () => {
    fc.assert(
      fc.property(someSamples[task], sample => {
        for (const [name, { range }, { value, reason }] of measureAll(sample)) {
          if (value === null) {
            expect(reason, name).toMatch(/\w/)
            continue
          }
          expect(value, name).toBeGreaterThanOrEqual(range[0] - 1e-12)
          expect(value, name).toBeLessThanOrEqual(range[1] + 1e-12)
        }
      }),
      runs,
    )
  })

  test('does not depend on the order of the rows', () => {
    const shuffled = someSamples[task].chain(sample => {
      const rows = [...sample.truth.keys()]
      return fc.tuple(
        fc.constant(sample),
        fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length }),
      )
    })
    fc.assert(
      fc.property(shuffled, ([sample, order]) => expectSameValues(pick(sample, order), sample)),
      runs,
    )
  })

  test('is the same with weights of 1', () => {
    fc.assert(
      fc.property(someSamples[task], sample =>
        expectSameValues(sample, sample, new Float64Array(weighted(sample)).fill(1)),
      ),
      runs,
    )
  })

  test('takes a whole weight for so many rows, and none for no row', () => {
    const repeated = someSamples[task].chain(sample => {
      const count = weighted(sample)
      return fc.tuple(fc.constant(sample), fc.array(fc.nat(3), { minLength: count, maxLength: count }))
    })
    fc.assert(
      fc.property(repeated, ([sample, times]) =>
        expectSameValues(sample, repeat(sample, times), Float64Array.from(times)),
      ),
      runs,
    )
  })
})

/** The rows, or the queries of a ranking, so many times each; a query that is repeated is another one. */
function repeat(sample: Sample, times: number[]): Sample {
  const { queries } = sample
  if (queries === undefined)
    return pick(
      sample,
      times.flatMap((n, row) => new Array(n).fill(row)),
    )
  const drawn = times.flatMap((n, query) => new Array(n).fill(query))
  const rows = drawn.map(query => [...queries.keys()].filter(row => queries[row] === query))
  return {
    ...pick(sample, rows.flat()),
    queries: Int32Array.from(rows.flatMap((of, query) => new Array(of.length).fill(query))),
  }
}

const perfect: Record<Task, Sample> = {
  binary: {
    task: 'binary',
    truth: Int32Array.of(0, 1, 1, 0),
    prediction: Int32Array.of(0, 1, 1, 0),
    score: Float64Array.of(0, 1, 1, 0),
  },
  multiclass: {
    task: 'multiclass',
    classes: 6,
    truth: Int32Array.of(0, 1, 2, 3, 4, 5),
    prediction: Int32Array.of(0, 1, 2, 3, 4, 5),
    probabilities: [0, 1, 2, 3, 4, 5].map(code =>
      Float64Array.from([0, 1, 2, 3, 4, 5], c => Number(c === code)),
    ),
  },
  regression: {
    task: 'regression',
    truth: Float64Array.of(1, 3, 2),
    prediction: Float64Array.of(1, 3, 2),
  },
  ranking: {
    task: 'ranking',
    truth: Float64Array.of(0, 2, 1, 0, 3),
    score: Float64Array.of(0, 2, 1, 0, 3),
    queries: Int32Array.of(0, 0, 0, 1, 1),
  },
}

test.each(tasks)('predictions that are right have the best value there is: %s', task => {
  for (const [name, { higherIsBetter, range }, { value, reason }] of measureAll(perfect[task])) {
    if (name === 'positive_likelihood_ratio') expect(reason).toBe('no negatives are predicted positive')
    else if (name === 'coverage_error') expect(value).toBe((2 + 1) / 2)
    else if (name.startsWith('dcg')) expect(value, name).toBeGreaterThan(2)
    else if (higherIsBetter === null) expect(value, name).toBe(name === 'mean_error' ? 0 : 1)
    else expect(value, name).toBeCloseTo(range[higherIsBetter ? 1 : 0], 14)
  }
})

test('the mean by row of a rate and of a loss is the metric', () => {
  const samples = fc.oneof(someSamples.binary, someSamples.multiclass, someSamples.regression)
  fc.assert(
    fc.property(samples, sample => {
      for (const [name, metric, { value }] of measureAll(sample)) {
        if (metric.change !== 'rate' && metric.change !== 'loss') continue
        if (value === null) continue
        const values = metric.perRow(sample)
        const rows = [...values.keys()].filter(
          row => metric.among === undefined || sample.truth[row] === metric.among,
        )
        expect(rows.reduce((sum, row) => sum + values[row], 0) / rows.length, name).toBeCloseTo(value, 12)
        if (metric.change === 'rate') for (const hit of values) expect([0, 1]).toContain(hit)
      }
    }),
    runs,
  )
})
