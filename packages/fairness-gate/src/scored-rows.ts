/** Score and weight of every row, for what only the order of the scores tells: 12 or 20 bytes a row. */
export class ScoredRows {
  size = 0
  scores = new Float64Array(1024)
  /** Index of the row's combination. */
  combinations = new Int32Array(1024)
  weights?: Float64Array
  /** Whether all scores lie between 0 and 1, as probabilities do. */
  areProbabilities = true

  constructor(isWeighted: boolean) {
    if (isWeighted) this.weights = new Float64Array(1024)
  }

  add(combination: number, score: number, weight: number): void {
    const row = this.size++
    if (row === this.scores.length) this.grow()
    this.scores[row] = score
    this.combinations[row] = combination
    if (this.weights !== undefined) this.weights[row] = weight
    if (score < 0 || score > 1) this.areProbabilities = false
  }

  private grow(): void {
    const { scores, combinations, weights } = this
    this.scores = new Float64Array(scores.length * 2)
    this.scores.set(scores)
    this.combinations = new Int32Array(combinations.length * 2)
    this.combinations.set(combinations)
    if (weights === undefined) return
    this.weights = new Float64Array(weights.length * 2)
    this.weights.set(weights)
  }
}
