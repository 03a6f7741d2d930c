import { doubled, RowIndex } from '@probity/predictions'

/** The cluster of every row, such as the person that several rows are of: 20 bytes a row. */
export class Clusters {
  private size = 0
  private combinations = new Int32Array(1024)
  private weights = new Float64Array(1024)
  private high = new Uint32Array(1024)
  private low = new Uint32Array(1024)

  add(combination: number, weight: number, high: number, low: number): void {
    if (this.size === this.combinations.length) this.grow()
    this.combinations[this.size] = combination
    this.weights[this.size] = weight
    this.high[this.size] = high
    this.low[this.size] = low
    this.size++
  }

  /**
   * For each group, eight sums of weights a cluster, one cluster after the other (see `PairedCells.clusters`).
   * A row without a cluster is one of its own.
   *
   * @param groupOf for each combination its group, or −1. @param cellOf for each its joint cell, or −1.
   */
  sums(groups: number, groupOf: Int32Array, cellOf: Int32Array): Float64Array[] {
    const { size, combinations, weights } = this
    const [high, low] = [this.high.subarray(0, size), this.low.subarray(0, size)]
    const index = new RowIndex({ high, low })
    const places = Array.from({ length: groups }, () => new Map<number, number>())
    const sums: number[][] = Array.from({ length: groups }, () => [])
    for (let row = 0; row < size; row++) {
      const group = groupOf[combinations[row]!]!
      const cell = cellOf[combinations[row]!]!
      if (group < 0 || cell < 0) continue
      const first = index.find(high[row]!, low[row]!)
      const cluster = first < 0 ? row : first
      let place = places[group]!.get(cluster)
      if (place === undefined) {
        place = sums[group]!.length
        places[group]!.set(cluster, place)
        sums[group]!.push(0, 0, 0, 0, 0, 0, 0, 0)
      }
      sums[group]![place + cell]! += weights[row]!
    }
    return sums.map(of => Float64Array.from(of))
  }

  private grow(): void {
    this.combinations = doubled(this.combinations)
    this.weights = doubled(this.weights)
    this.high = doubled(this.high)
    this.low = doubled(this.low)
  }
}
