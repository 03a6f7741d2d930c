import { DataError } from '@probity/core'
import { type Columns, JointTable, KeySet, Pairing, ScoredRows } from '@probity/predictions'
import type { Batch, CategoryColumn, KeyColumn, NumberColumn, Want } from '@probity/tables'
import { Clusters } from './clusters.ts'
import type { FairnessGateSettings } from './generated/settings.ts'

/** The most rows of a batch. */
const batchRows = 8192

/** Every row that was read, as combinations of codes, scores and ids. */
export class Rows {
  readonly wants: Want[]
  /** Codes of label, prediction and groups, and of the base's label and prediction where there is a base. */
  readonly joint: JointTable
  readonly scored?: ScoredRows
  readonly keys?: KeySet
  readonly clusters?: Clusters
  readonly pairing?: Pairing
  readonly dictionaries = new Map<string, readonly string[]>()
  lackScore = 0
  lackWeight = 0
  /** Rows joined by position that the base has in another group. */
  regrouped = 0
  /** Runs of rows of one label and the same groups. */
  private blocks = 0
  private last: Int32Array
  private readonly settings: FairnessGateSettings
  /** The columns of codes in the order of a combination: label, prediction, groups. */
  private readonly categories: string[]
  private readonly base?: {
    labels: Int32Array
    predictions: Int32Array
    scores?: Float64Array
    /** In the order of the head's; undefined for a column that the base has not. */
    groups: ReturnType<Columns['category']>[]
  }
  /** The base's codes for the rows of a batch; −1 where it has no such row. */
  private readonly partners = [new Int32Array(batchRows), new Int32Array(batchRows)] as const

  constructor(settings: FairnessGateSettings, groups: readonly string[], base: Columns | undefined) {
    const { label, prediction, score, weight, id, cluster } = settings
    this.settings = settings
    this.categories = [label, prediction, ...groups]
    this.last = new Int32Array(this.categories.length).fill(-1)
    this.wants = [...new Set(this.categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight]) if (name !== undefined) this.wants.push({ name, as: 'number' })
    for (const name of new Set([id, cluster])) if (name !== undefined) this.wants.push({ name, as: 'key' })
    if (id !== undefined) this.keys = new KeySet()
    if (base !== undefined) {
      this.base = {
        labels: base.category(label)!.codes,
        predictions: base.category(prediction)!.codes,
        scores: base.numbers(score),
        groups: groups.map(name => base.category(name)),
      }
      this.pairing = new Pairing(base.rows, base.keys(id))
    }
    if (cluster !== undefined) this.clusters = new Clusters()
    this.joint = new JointTable(this.categories.length + (base === undefined ? 0 : 2))
    if (score !== undefined)
      this.scored = new ScoredRows(weight !== undefined, this.base?.scores !== undefined)
  }

  add(batch: Batch, path: string): void {
    const { columns } = batch
    const codes = this.categories.map(name => {
      const column = columns.find(
        column => column.as === 'category' && column.name === name,
      ) as CategoryColumn
      this.dictionaries.set(name, column.dictionary)
      return column.codes
    })
    if (this.base !== undefined) codes.push(...this.partners)
    const numbers = (name: string | undefined) =>
      (columns.find(column => column.as === 'number' && column.name === name) as NumberColumn | undefined)
        ?.values
    const keys = (name: string | undefined) =>
      columns.find(column => column.as === 'key' && column.name === name) as KeyColumn | undefined
    const { id, score: scoreName, weight: weightName, cluster } = this.settings
    const [scores, weights, ids, clusters] = [
      numbers(scoreName),
      numbers(weightName),
      keys(id),
      keys(cluster),
    ]
    const place = { path }
    for (let row = 0; row < batch.rows; row++) {
      const partner = this.partner(row, ids)
      if (ids === undefined && partner >= 0) {
        if (this.isRegrouped(codes, row, partner)) this.regrouped++
        this.follow(codes, row)
      }
      const score = scores === undefined ? Number.NaN : scores[row]!
      const weight = weights === undefined ? 1 : weights[row]!
      if (scores !== undefined && Number.isNaN(score)) this.lackScore++
      else if (Number.isNaN(weight)) this.lackWeight++
      else if (weight < 0) {
        const record = batch.firstRecord + row
        throw new DataError('a weight is negative', { path, record, column: weightName })
      } else {
        const combination = this.joint.add(codes, row, weight, score, place)
        this.scored?.add(combination, score, weight, partner < 0 ? Number.NaN : this.base?.scores?.[partner])
        this.clusters?.add(combination, weight, clusters!.high[row]!, clusters!.low[row]!)
      }
    }
    if (ids !== undefined) this.keys?.add(ids, batch.rows)
  }

  /** The base's row that is the same as this one, or −1; leaves its codes in `partners`. */
  private partner(row: number, ids: KeyColumn | undefined): number {
    const { base, pairing, partners } = this
    if (base === undefined || pairing === undefined) return -1
    const partner = ids === undefined ? pairing.next() : pairing.next(ids.high[row]!, ids.low[row]!)
    partners[0][row] = partner < 0 ? -1 : base.labels[partner]!
    partners[1][row] = partner < 0 ? -1 : base.predictions[partner]!
    return partner
  }

  private follow(codes: readonly Int32Array[], row: number): void {
    const { last } = this
    let isSame = true
    for (let i = 0; i < last.length; i++) {
      if (i === 1) continue
      const code = codes[i]![row]!
      isSame &&= code === last[i]
      last[i] = code
    }
    if (!isSame) this.blocks++
  }

  /** Whether rows of one label and the same groups stand together, so that any order of theirs looks alike. */
  isSorted(): boolean {
    const width = this.categories.length
    const kinds = this.joint.combinations().map(({ codes }) => [codes[0], ...codes.subarray(2, width)].join())
    // Where hardly two rows are alike, label and groups name them.
    return this.blocks <= new Set(kinds).size && this.blocks * 2 <= this.pairing!.facts().headRows
  }

  private isRegrouped(codes: readonly Int32Array[], row: number, partner: number): boolean {
    return this.base!.groups.some((of, i) => {
      const here = this.dictionaries.get(this.categories[i + 2]!)!
      return of !== undefined && here[codes[i + 2]![row]!] !== of.dictionary[of.codes[partner]!]
    })
  }
}
