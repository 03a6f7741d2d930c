import { type Cells, type Four, outcomes } from './cells.ts'
import { grown, Sums } from './sums.ts'

/**
 * Counts the cells of all groups of one attribute in one pass, batch by batch.
 *
 * @example
 * const tally = new Tally()
 * tally.add(3, Int32Array.of(0, 1, 0), Uint8Array.of(3, 1, 2)) // a hit, a false alarm, a miss
 * tally.cells()[0].counts // { tn: 0, fp: 0, fn: 1, tp: 1 }
 */
export class Tally {
  #groups = 0
  /** Four a group, by outcome code. */
  #counts = new Float64Array(0)
  #weights: Sums | undefined
  #squares: Sums | undefined
  /** Two a group: of its negatives and of its positives. */
  #scores: Sums | undefined
  #squaredErrors: Sums | undefined

  /**
   * Counts the first `rows` of a batch. `groups` are codes from 0, `outcomes` are 2 * (is positive) +
   * (is predicted positive); a row with a negative group or with outcome 255 is left out.
   *
   * Weights, and scores, come with every batch or with none: a RangeError where not, where a weight is
   * negative, and where either is not a finite number.
   */
  add(
    rows: number,
    groups: Int32Array,
    outcomes: Uint8Array,
    weights?: Float64Array,
    scores?: Float64Array,
  ): void {
    this.#reserve(rows, groups, weights !== undefined, scores !== undefined)
    for (let i = 0; i < rows; i++) {
      const outcome = outcomes[i]
      const group = groups[i]
      if (outcome > 3 || group < 0) continue
      this.#counts[4 * group + outcome]++
      let weight = 1
      if (weights !== undefined) {
        weight = weights[i]
        if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY))
          throw new RangeError('a weight is a finite number, at least 0')
        this.#weights!.add(4 * group + outcome, weight)
        this.#squares!.add(4 * group + outcome, weight * weight)
      }
      if (scores !== undefined) {
        const score = scores[i]
        if (!Number.isFinite(score)) throw new RangeError('a score is a finite number')
        const label = outcome >> 1
        this.#scores!.add(2 * group + label, weight * score)
        this.#squaredErrors!.add(2 * group + label, weight * (score - label) ** 2)
      }
    }
  }

  /** Makes room for the groups of a batch. */
  #reserve(rows: number, groups: Int32Array, weighted: boolean, scored: boolean): void {
    if (this.#counts.length === 0) {
      if (weighted) [this.#weights, this.#squares] = [new Sums(), new Sums()]
      if (scored) [this.#scores, this.#squaredErrors] = [new Sums(), new Sums()]
    } else if (weighted !== (this.#weights !== undefined) || scored !== (this.#scores !== undefined)) {
      throw new RangeError('weights, and scores, come with every batch or with none')
    }
    for (let i = 0; i < rows; i++) if (groups[i] >= this.#groups) this.#groups = groups[i] + 1
    if (4 * this.#groups < this.#counts.length) return
    const room = 2 * this.#groups + 1
    this.#counts = grown(this.#counts, 4 * room)
    this.#weights?.grow(4 * room)
    this.#squares?.grow(4 * room)
    this.#scores?.grow(2 * room)
    this.#squaredErrors?.grow(2 * room)
  }

  /** The cells of each group, by its code. A code without a row has cells of zero. */
  cells(): Cells[] {
    return Array.from({ length: this.#groups }, (_, group) => {
      const four = (sums: Sums | undefined) =>
        Object.fromEntries(
          outcomes.map((outcome, code) => {
            const cell = 4 * group + code
            return [outcome, sums === undefined ? this.#counts[cell] : sums.at(cell)]
          }),
        ) as Four
      const side = (label: 0 | 1) => ({
        score: this.#scores!.at(2 * group + label),
        squaredError: this.#squaredErrors!.at(2 * group + label),
      })
      return {
        counts: four(undefined),
        weights: four(this.#weights),
        squares: four(this.#squares),
        scores: this.#scores === undefined ? null : { positives: side(1), negatives: side(0) },
        ranking: null,
      }
    })
  }
}
