/** Sampling variances. That of the change leaves out what the two models share, which is why pairing pays. */
export interface Variance {
  baseline: number
  value: number
  change: number
}

/** A number under the base and under the candidate, and how far each, and the change, may be off. */
export interface Moments {
  /** Under the base. */
  baseline: number
  /** Under the candidate. */
  value: number
  variance: Variance
}
