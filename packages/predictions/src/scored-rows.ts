import { doubled } from './doubled.ts'

/** Score and weight of every row, for what only the order of the scores tells: 12 to 28 bytes a row. */
export class ScoredRows {
  size = 0
  scores = new Float64Array(1024)
  /** Index of the row's combination. */
  combinations = new Int32Array(1024)
  weights?: Float64Array
  /** The score that the base gives the row; NaN where it has no such row. */
  baseScores?: Float64Array
  /** Whether all scores lie between 0 and 1, as probabilities do. */
  areProbabilities = true

  constructor(isWeighted: boolean, hasBase: boolean) {
    if (isWeighted) this.weights = new Float64Array(1024)
    if (hasBase) this.baseScores = new Float64Array(1024)
  }

  add(combination: number, score: number, weight: number, baseScore = Number.NaN): void {
    const row = this.size++
    if (row === this.scores.length) this.grow()
    this.scores[row] = score
    this.combinations[row] = combination
    if (this.weights !== undefined) this.weights[row] = weight
    if (this.baseScores !== undefined) this.baseScores[row] = baseScore
    if (score < 0 || score > 1) this.areProbabilities = false
  }

  private grow(): void {
    this.scores = doubled(this.scores)
    this.combinations = doubled(this.combinations)
    if (this.weights !== undefined) this.weights = doubled(this.weights)
    if (this.baseScores !== undefined) this.baseScores = doubled(this.baseScores)
  }
}
