import type { ColumnRule } from '../engine/recognizer.ts'
import { type Kept, leastPassRate } from './settle.ts'

/** Different values of an attribute that are counted, where it may have any number of them. */
const mostCounted = 1000

/** What is gathered of one rule that goes by the name of a column alone. */
export class Gathered {
  readonly rule: ColumnRule
  /** Values that can be one. */
  accepted = 0
  hits: Kept[] = []
  readonly distinct = new Set<string>()

  constructor(rule: ColumnRule) {
    this.rule = rule
  }

  /** Counts a value; whether it can be one. */
  takes(text: string): boolean {
    const { accepts, mostDistinct = 0 } = this.rule
    if (accepts !== undefined && !accepts(text)) return false
    this.accepted++
    if (this.distinct.size <= Math.min(mostDistinct, mostCounted)) this.distinct.add(text)
    return true
  }

  /** Whether enough of so many values can be one. */
  isLikely(values: number): boolean {
    return this.accepted >= leastPassRate * values
  }

  /** Whether that, and those that can be are the words of an attribute: few enough. */
  isVocabulary(values: number): boolean {
    return values > 0 && this.isLikely(values) && this.distinct.size <= this.rule.mostDistinct!
  }
}
