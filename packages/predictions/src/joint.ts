import { DataError, type DataPlace } from '@probity/core'
import { Sums } from '@probity/statistics'
import { doubled } from './doubled.ts'

/** What is summed for each combination besides its rows. */
const sums = 5
const [weightAt, squareAt, scoreAt, from0At, from1At] = [0, 1, 2, 3, 4]

/** A combination of codes, and its rows. The sums of scores are 0 where there are no scores. */
export interface Combination {
  codes: Int32Array
  rows: number
  weight: number
  weightSquared: number
  /** Weighted sums of the score, and of its squared distance from 0 and from 1. */
  score: number
  scoreFrom0: number
  scoreFrom1: number
}

/**
 * Counts rows by the combination of codes that they hold: label, prediction and every group column at once.
 * All that the gate reports is a sum over these few combinations, so that a row costs one look-up however
 * many groups, intersections and rates are asked of it, and labels need a meaning only at the end.
 */
export class JointTable {
  private readonly width: number
  private size = 0
  /** `width` codes a combination, one after the other. */
  private codes: Int32Array
  private rows: Float64Array
  /** `sums` sums a combination, without what rounding would lose: shards add up in any order. */
  private readonly sum = new Sums()
  /** Open addressing: an index, or −1. At most half full. */
  private slots: Int32Array

  constructor(width: number) {
    this.width = width
    this.codes = new Int32Array(64 * width)
    this.rows = new Float64Array(64)
    this.sum.grow(64 * sums)
    this.slots = new Int32Array(128).fill(-1)
  }

  /**
   * Counts one row; returns the index of its combination.
   *
   * @param columns `width` columns of codes. @param place for the message where there are too many.
   */
  add(columns: readonly Int32Array[], row: number, weight: number, score: number, place: DataPlace): number {
    const index = this.find(columns, row, place)
    this.rows[index]!++
    const { sum } = this
    const at = index * sums
    sum.add(at + weightAt, weight)
    sum.add(at + squareAt, weight * weight)
    if (!Number.isNaN(score)) {
      sum.add(at + scoreAt, weight * score)
      sum.add(at + from0At, weight * score * score)
      sum.add(at + from1At, weight * (1 - score) * (1 - score))
    }
    return index
  }

  private find(columns: readonly Int32Array[], row: number, place: DataPlace): number {
    const { width, codes, slots } = this
    let hash = seed
    for (let i = 0; i < width; i++) hash = mix(hash, columns[i]![row]!)
    const mask = slots.length - 1
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const index = slots[slot]!
      if (index < 0) return this.insert(columns, row, slot, place)
      let i = 0
      while (i < width && codes[index * width + i] === columns[i]![row]) i++
      if (i === width) return index
    }
  }

  private insert(columns: readonly Int32Array[], row: number, slot: number, place: DataPlace): number {
    if (this.size === mostCombinations) {
      throw new DataError(`more than ${mostCombinations} combinations of labels and groups`, place, {
        remedy: 'name columns of groups in `sensitive`, not of single people',
      })
    }
    const index = this.size++
    if (index === this.rows.length) {
      this.codes = doubled(this.codes)
      this.rows = doubled(this.rows)
      this.sum.grow(this.rows.length * sums)
    }
    for (let i = 0; i < this.width; i++) this.codes[index * this.width + i] = columns[i]![row]!
    this.slots[slot] = index
    if (this.size * 2 > this.slots.length) this.rehash()
    return index
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 4).fill(-1)
    const mask = this.slots.length - 1
    for (let index = 0; index < this.size; index++) {
      let hash = seed
      for (let i = 0; i < this.width; i++) hash = mix(hash, this.codes[index * this.width + i]!)
      let slot = (hash ^ (hash >>> 16)) & mask
      while (this.slots[slot]! >= 0) slot = (slot + 1) & mask
      this.slots[slot] = index
    }
  }

  /** Every combination, in the order of its first row: the index that `add` returned. */
  combinations(): Combination[] {
    return Array.from({ length: this.size }, (_, index) => {
      const total = (which: number) => this.sum.at(index * sums + which)
      return {
        codes: this.codes.slice(index * this.width, (index + 1) * this.width),
        rows: this.rows[index]!,
        weight: total(weightAt),
        weightSquared: total(squareAt),
        score: total(scoreAt),
        scoreFrom0: total(from0At),
        scoreFrom1: total(from1At),
      }
    })
  }
}

/** Each combination takes about 120 bytes: this many stay well within a runner. */
const mostCombinations = 1_000_000

const seed = 0x9e3779b1

/** A multiplicative mix of one code into the hash; codes are small and dense. */
function mix(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x85ebca6b)
  return mixed ^ (mixed >>> 13)
}
