import { DataError } from '@probity/core'
import { Prepared, type Sample, type Task } from '@probity/statistics'
import type { Table } from './table.ts'

/** Rows of one model, ready to be measured. */
export interface Part {
  prepared: Prepared
  /** What each row, or each query of a ranking, belongs to: codes from 0. */
  clusters?: Int32Array
  /** How often to resample the rows, where a metric takes that. */
  resamples: number
}

/** The same rows under two models, or rows that are not known to be the same. */
export interface Pair {
  base: Part
  candidate: Part
  isPaired: boolean
}

/** Rows times resamples of all slices together: some two seconds. */
const mostWork = 3e7
const [fewest, most] = [100, 1000]

/** These rows of a table. */
export function partOf(table: Table, rows: Int32Array, task: Task, classes: number): Part {
  const queries = table.queries && dense(pick(table.queries, rows))
  const units = queries === undefined ? undefined : firstOfEach(queries)
  const perUnit = <A extends Int32Array | Float64Array>(values: A | undefined) =>
    values && pick(values, units === undefined ? rows : units.map(at => rows[at]!))
  if (queries !== undefined && table.weights !== undefined) checkWeights(table, rows, queries, units!)
  const clusters = perUnit(table.clusters)
  const sample: Sample = {
    task,
    truth: pick(table.truth, rows),
    ...modelOf(table, rows),
    weights: perUnit(table.weights),
    queries,
    ...(task === 'multiclass' ? { classes } : {}),
  }
  return {
    prepared: new Prepared(sample),
    ...(clusters === undefined ? {} : { clusters: dense(clusters) }),
    resamples: Math.max(fewest, Math.min(most, Math.floor(mostWork / table.rows))),
  }
}

/** What another model says of the same rows, one by one. */
export function otherModel(part: Part, table: Table, rows: Int32Array): Part {
  return { ...part, prepared: new Prepared({ ...part.prepared.sample, ...modelOf(table, rows) }) }
}

type Model = Pick<Sample, 'prediction' | 'score' | 'probabilities'>

function modelOf({ prediction, score, probabilities }: Model, rows: Int32Array): Model {
  return {
    prediction: prediction && pick(prediction, rows),
    score: score && pick(score, rows),
    probabilities: probabilities?.map(column => pick(column, rows)),
  }
}

/** Some rows of a part that is no ranking, ready to be measured alone. */
export function chosenRows({ prepared: { sample } }: Part, rows: Int32Array): Prepared {
  return new Prepared({
    ...sample,
    truth: pick(sample.truth, rows),
    ...modelOf(sample, rows),
    weights: sample.weights && pick(sample.weights, rows),
  })
}

function pick<A extends Int32Array | Float64Array>(values: A, rows: Int32Array): A {
  const picked = new (values.constructor as new (length: number) => A)(rows.length)
  for (let i = 0; i < rows.length; i++) picked[i] = values[rows[i]!]!
  return picked
}

/** Codes from 0 on, in the order of their first appearance. */
function dense(codes: Int32Array): Int32Array {
  const found = new Map<number, number>()
  return codes.map(code => {
    const known = found.get(code)
    if (known !== undefined) return known
    found.set(code, found.size)
    return found.size - 1
  })
}

/** Where each dense code first appears. */
function firstOfEach(codes: Int32Array): Int32Array {
  const first: number[] = []
  for (let row = 0; row < codes.length; row++) if (codes[row] === first.length) first.push(row)
  return Int32Array.from(first)
}

function checkWeights(table: Table, rows: Int32Array, queries: Int32Array, units: Int32Array): void {
  const weights = table.weights!
  for (let i = 0; i < rows.length; i++)
    if (weights[rows[i]!] !== weights[rows[units[queries[i]!]!]!])
      throw new DataError(
        'the rows of a query have different weights',
        { path: table.files[0]!.path },
        { remedy: 'give all rows of a query its weight' },
      )
}
