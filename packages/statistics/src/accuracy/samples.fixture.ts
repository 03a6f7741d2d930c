import * as fc from 'fast-check'
import { column } from './column.ts'
import type { Sample, Task } from './sample.ts'

/** Few rows with many ties; every column that a metric of the task may need, all in its domain. No weights. */
export const someSamples: Readonly<Record<Task, fc.Arbitrary<Sample>>> = {
  binary: rows({
    truth: fc.nat(1),
    prediction: fc.nat(1),
    score: fc.constantFrom(0, 0.1, 0.3, 0.5, 0.8, 1),
  }).map(of => ({
    task: 'binary',
    truth: Int32Array.from(of, row => row.truth),
    prediction: Int32Array.from(of, row => row.prediction),
    score: Float64Array.from(of, row => row.score),
  })),
  multiclass: rows({
    truth: fc.nat(2),
    prediction: fc.nat(2),
    p: fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3)),
  }).map(of => ({
    task: 'multiclass',
    classes: 3,
    truth: Int32Array.from(of, row => row.truth),
    prediction: Int32Array.from(of, row => row.prediction),
    probabilities: [0, 1, 2].map(c =>
      Float64Array.from(of, ({ p }) => (p[c] + 1) / (p[0] + p[1] + p[2] + 3)),
    ),
  })),
  regression: rows({
    truth: fc.integer({ min: 1, max: 9 }),
    prediction: fc.constantFrom(0.5, 1, 2, 3, 7.25, 9),
  }).map(of => ({
    task: 'regression',
    truth: Float64Array.from(of, row => row.truth),
    prediction: Float64Array.from(of, row => row.prediction),
  })),
  ranking: rows({ truth: fc.nat(3), score: fc.constantFrom(0, 0.5, 1, 2), query: fc.nat(4) }).map(of => ({
    task: 'ranking',
    truth: Float64Array.from(of, row => row.truth),
    score: Float64Array.from(of, row => row.score),
    queries: Int32Array.from(of, row => row.query),
  })),
}

function rows<T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T[]> {
  return fc.array(fc.record(model) as fc.Arbitrary<T>, { maxLength: 30 })
}

/** The rows of these numbers, in their order; one may come twice. */
export function pick(sample: Sample, chosen: readonly number[]): Sample {
  const codes = (from?: Int32Array | Float64Array) => from && Int32Array.from(chosen, row => from[row])
  const numbers = (from: Int32Array | Float64Array) => column(chosen.length, i => from[chosen[i]])
  const isOfClasses = sample.classes !== undefined || sample.task === 'binary'
  return {
    ...sample,
    truth: isOfClasses ? codes(sample.truth)! : numbers(sample.truth),
    prediction: isOfClasses ? codes(sample.prediction) : sample.prediction && numbers(sample.prediction),
    score: sample.score && numbers(sample.score),
    probabilities: sample.probabilities?.map(numbers),
    queries: codes(sample.queries),
  }
}
