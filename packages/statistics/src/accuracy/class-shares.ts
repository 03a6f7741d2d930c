import type { Value } from '../metrics.ts'
import { type Confusion, type Margins, marginsOf } from './confusion.ts'
import { quotient, undefinedAs } from './value.ts'

/**
 * A measure of one class against the rest, `hit tp / (hit tp + missed fn + mistaken fp)`. Precision, recall,
 * F-beta (van Rijsbergen 1979) and the Jaccard index are all of this form.
 */
export interface ClassShare {
  title: string
  hit: number
  missed: number
  mistaken: number
  /** Why it is 0/0. */
  reason: string
}

const precision = { title: 'precision', hit: 1, missed: 0, mistaken: 1, reason: 'no predicted positives' }
const recall = { title: 'recall', hit: 1, missed: 1, mistaken: 0, reason: 'no positives' }
const neither = 'no positives or predicted positives'

function fBeta(beta: number): ClassShare {
  return {
    title: beta === 1 ? 'F1 score' : `F${beta} score`,
    hit: 1 + beta ** 2,
    missed: beta ** 2,
    mistaken: 1,
    reason: neither,
  }
}

/** By the names of scikit-learn. */
export const classShares = {
  precision,
  recall,
  f1: fBeta(1),
  'fbeta0.5': fBeta(0.5),
  fbeta2: fBeta(2),
  jaccard: { title: 'Jaccard index', hit: 1, missed: 1, mistaken: 1, reason: neither },
} satisfies Record<string, ClassShare>
export type ClassShareName = keyof typeof classShares

/**
 * The share of one class.
 *
 * @example ofClass(classShares.f1, confusion, 1) // { value: 0.6667 }
 */
export function ofClass(share: ClassShare, confusion: Confusion, code: number): Value {
  const margins = marginsOf(confusion)
  return quotient(numerator(share, margins, code), denominator(share, margins, code), share.reason)
}

function numerator({ hit }: ClassShare, { hits }: Margins, code: number): number {
  return hit * hits[code]
}

function denominator(share: ClassShare, { hits, truth, prediction }: Margins, code: number): number {
  return (
    share.hit * hits[code] +
    share.missed * (truth[code] - hits[code]) +
    share.mistaken * (prediction[code] - hits[code])
  )
}

/**
 * The mean over the classes (`macro`), over the rows' true classes (`weighted`), or the share of all classes'
 * hits and errors together (`micro`).
 *
 * In a mean a class that is 0/0 counts as 0, as is scikit-learn's default: a class that neither the truth nor
 * the predictions have pulls `macro` down, and one that the predictions lack has a precision of 0.
 */
export const averages = { macro, micro, weighted } as const

function macro(share: ClassShare, confusion: Confusion): Value {
  return averageBy(share, marginsOf(confusion), () => 1)
}

function weighted(share: ClassShare, confusion: Confusion): Value {
  const margins = marginsOf(confusion)
  return averageBy(share, margins, code => margins.truth[code])
}

function averageBy(share: ClassShare, margins: Margins, weightOf: (code: number) => number): Value {
  if (!(margins.total > 0)) return undefinedAs('no rows')
  let sum = 0
  let weights = 0
  for (let code = 0; code < margins.hits.length; code++) {
    const parts = denominator(share, margins, code)
    if (parts > 0) sum += (weightOf(code) * numerator(share, margins, code)) / parts
    weights += weightOf(code)
  }
  return { value: sum / weights }
}

function micro(share: ClassShare, confusion: Confusion): Value {
  const margins = marginsOf(confusion)
  let parts = 0
  let hits = 0
  for (let code = 0; code < margins.hits.length; code++) {
    hits += numerator(share, margins, code)
    parts += denominator(share, margins, code)
  }
  return quotient(hits, parts, 'no rows')
}
