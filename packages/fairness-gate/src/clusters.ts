import { doubled, RowIndex } from '@probity/predictions'

/** The cluster of every row, such as the person that several rows are of: 20 bytes a row. */
export class Clusters {
  private size = 0
  private combinations = new Int32Array(1024)
  private weights = new Float64Array(1024)
  private high = new Uint32Array(1024)
  private low = new Uint32Array(1024)
  private found?: Int32Array

  add(combination: number, weight: number, high: number, low: number): void {
    if (this.size === this.combinations.length) this.grow()
    this.combinations[this.size] = combination
    this.weights[this.size] = weight
    this.high[this.size] = high
    this.low[this.size] = low
    this.size++
  }

  /** For each row, in the order that they came, the first row of its cluster. A row without one is its own. */
  firstRows(): Int32Array {
    if (this.found === undefined) {
      const { size } = this
      const [high, low] = [this.high.subarray(0, size), this.low.subarray(0, size)]
      const index = new RowIndex({ high, low })
      this.found = Int32Array.from(high, (key, row) => {
        const first = index.find(key, low[row]!)
        return first < 0 ? row : first
      })
    }
    return this.found
  }

  /**
   * For each group, eight sums of weights a cluster, one cluster after the other (see `PairedCells.clusters`).
   *
   * @param groupOf for each combination its group, or −1. @param cellOf for each its joint cell, or −1.
   */
  sums(groups: number, groupOf: Int32Array, cellOf: Int32Array): Float64Array[] {
    const { size, combinations, weights } = this
    const clusters = this.firstRows()
    // Where a cluster's sums are in the group that it was last met in: few are in more than one.
    const place = new Int32Array(size).fill(-1)
    const groupAt = new Int32Array(size)
    const elsewhere = new Map<number, number>()
    const sizes = new Int32Array(groups)
    const sums = Array.from({ length: groups }, () => new Float64Array(64))
    for (let row = 0; row < size; row++) {
      const group = groupOf[combinations[row]!]!
      const cell = cellOf[combinations[row]!]!
      if (group < 0 || cell < 0) continue
      const cluster = clusters[row]!
      let at = place[cluster]!
      if (at < 0 || groupAt[cluster] !== group) {
        const key = cluster * groups + group
        const known = at < 0 ? undefined : elsewhere.get(key)
        if (known === undefined) {
          const isFirst = at < 0
          at = sizes[group]!
          sizes[group] = at + 8
          if (at + 8 > sums[group]!.length) sums[group] = doubled(sums[group]!)
          if (isFirst) {
            place[cluster] = at
            groupAt[cluster] = group
          } else elsewhere.set(key, at)
        } else at = known
      }
      sums[group]![at + cell]! += weights[row]!
    }
    return sums.map((of, group) => of.slice(0, sizes[group]))
  }

  private grow(): void {
    this.combinations = doubled(this.combinations)
    this.weights = doubled(this.weights)
    this.high = doubled(this.high)
    this.low = doubled(this.low)
  }
}
