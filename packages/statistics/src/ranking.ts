import { descending } from './order.ts'
import { grown } from './sums.ts'

/** What the order of the scores tells of a group. Null where the group lacks a class that the measure needs. */
export interface Ranking {
  rocAuc: number | null
  averagePrecision: number | null
}

/**
 * Keeps the scores of all rows, sorts them once, and ranks every group of every attribute and all rows in one
 * pass from the highest score down. Exact, with weights and ties.
 *
 * @example
 * const ranker = new Ranker(1)
 * ranker.add(4, Uint8Array.of(3, 1, 2, 0), Float64Array.of(0.9, 0.7, 0.4, 0.1), [Int32Array.of(0, 0, 0, 0)])
 * ranker.rank().overall // { rocAuc: 0.75, averagePrecision: 0.8333333333 }
 */
export class Ranker {
  #rows = 0
  #scores = new Float64Array(1024)
  #positive = new Uint8Array(1024)
  #weights: Float64Array | undefined
  #groups: Int32Array[]

  constructor(attributes: number) {
    this.#groups = Array.from({ length: attributes }, () => new Int32Array(1024))
  }

  /**
   * Keeps the first `rows` of a batch, but those with outcome 255. `groups` holds one array of codes for each
   * attribute; a row with a negative code is in none of its groups, and still among all rows.
   *
   * Weights come with every batch or with none: a RangeError where not, and where a score is NaN.
   */
  add(
    rows: number,
    outcomes: Uint8Array,
    scores: Float64Array,
    groups: readonly Int32Array[],
    weights?: Float64Array,
  ): void {
    if (this.#rows === 0 && weights !== undefined) this.#weights = new Float64Array(this.#scores.length)
    if ((weights !== undefined) !== (this.#weights !== undefined))
      throw new RangeError('weights come with every batch or with none')
    this.#reserve(this.#rows + rows)
    for (let i = 0; i < rows; i++) {
      const outcome = outcomes[i]
      if (outcome > 3) continue
      const score = scores[i]
      if (Number.isNaN(score)) throw new RangeError('a score is a number')
      const row = this.#rows++
      this.#scores[row] = score + 0 // makes 0 of -0
      this.#positive[row] = outcome >> 1
      if (weights !== undefined) this.#weights![row] = weights[i]
      for (let a = 0; a < groups.length; a++) this.#groups[a][row] = groups[a][i]
    }
  }

  #reserve(rows: number): void {
    if (rows <= this.#scores.length) return
    const room = Math.max(rows, 2 * this.#scores.length)
    this.#scores = grown(this.#scores, room)
    this.#positive = grown(this.#positive, room)
    if (this.#weights !== undefined) this.#weights = grown(this.#weights, room)
    this.#groups = this.#groups.map(codes => grown(codes, room))
  }

  /** Of all rows, and for each attribute of each group by its code. */
  rank(): { overall: Ranking; groups: Ranking[][] } {
    const order = descending(this.#scores, this.#rows)
    const steps = new Uint8Array(order.length)
    const weights = this.#weights === undefined ? undefined : new Float64Array(order.length)
    for (let i = 0; i < order.length; i++) {
      const row = order[i]
      const isLast = i + 1 === order.length || this.#scores[order[i + 1]] !== this.#scores[row]
      steps[i] = this.#positive[row] + (isLast ? lastOfScore : 0)
      if (weights !== undefined) weights[i] = this.#weights![row]
    }
    const [overall = { rocAuc: null, averagePrecision: null }] = descent(
      steps,
      new Int32Array(order.length),
      weights,
    )
    // In the order of the scores first: looked up on the way down, the codes would take twice as long.
    const sorted = new Int32Array(order.length)
    const groups = this.#groups.map(codes => {
      for (let i = 0; i < order.length; i++) sorted[i] = codes[order[i]]
      return descent(steps, sorted, weights)
    })
    return { overall, groups }
  }
}

/** A step of the descent is 1 for a positive, and this more for the last row of its score. */
const lastOfScore = 2

/** What is known of a group on the way down: eight numbers side by side, as objects take twice the time. */
const fields = 8
/** Weights of the negatives and of the positives at the present score. */
const here = 0
/** Weights of the negatives and of the positives above it. */
const above = 2
/** Pairs of a positive above a negative, by weight; a tie is half a pair. */
const pairs = 4
/** Precision at each score, times the weight of its positives. */
const precision = 5

/**
 * Each group from its highest score down. Rows of equal score count together, once all are known.
 *
 * ROC AUC is the chance that a positive outranks a negative, a tie being half (Mann and Whitney 1947). Average
 * precision is the precision at each score weighted by the recall that it adds, without interpolation, as in
 * scikit-learn.
 */
function descent(steps: Uint8Array, codes: Int32Array, weights: Float64Array | undefined): Ranking[] {
  let groups = 0
  for (let i = 0; i < codes.length; i++) if (codes[i] >= groups) groups = codes[i] + 1
  const state = new Float64Array(fields * groups)
  let first = 0
  for (let i = 0; i < steps.length; i++) {
    const at = fields * codes[i]
    if (at >= 0) state[at + here + (steps[i] & 1)] += weights === undefined ? 1 : weights[i]
    if (steps[i] < lastOfScore) continue
    for (; first <= i; first++) close(state, fields * codes[first])
  }
  return Array.from({ length: groups }, (_, group) => {
    const at = fields * group
    const negatives = state[at + above]
    const positives = state[at + above + 1]
    return {
      rocAuc: positives * negatives > 0 ? state[at + pairs] / (positives * negatives) : null,
      averagePrecision: positives > 0 ? state[at + precision] / positives : null,
    }
  })
}

/** Counts what a group has at the present score, if it has not been counted. */
function close(state: Float64Array, at: number): void {
  if (at < 0) return
  const negatives = state[at + here]
  const positives = state[at + here + 1]
  if (negatives > 0) {
    state[at + pairs] += negatives * (state[at + above + 1] + positives / 2)
    state[at + above] += negatives
    state[at + here] = 0
  }
  if (positives > 0) {
    const found = state[at + above + 1] + positives
    state[at + precision] += (positives * found) / (found + state[at + above])
    state[at + above + 1] = found
    state[at + here + 1] = 0
  }
}
