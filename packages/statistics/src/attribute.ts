import type { Cells } from './cells.ts'
import type { Metric, Options } from './metrics.ts'
import type { Interval } from './wilson.ts'

/** The groups of one attribute by their codes. */
export interface Attribute {
  groups: readonly Cells[]
  /** All rows, also those that are in no group. */
  overall: Cells
  /** Code of the group that others are compared with, where a metric compares with one. */
  reference?: number
}

/** A metric of all groups of an attribute. */
export interface AttributeMetric {
  /** For a reader, within a sentence. */
  title: string
  /** Null where neither is: a signed difference. */
  higherIsBetter: boolean | null
  range: readonly [low: number, high: number]
  from: Metric['from']
  needsReference: boolean
  compute(attribute: Attribute, options?: Options): Gap
}

/** A metric of an attribute, measured. */
export interface Gap {
  value: number | null
  /** Why there is no value. */
  reason?: string
  /** Of the difference or ratio of its two sides alone; null where it has none in closed form. */
  interval: Interval | null
  /** Rows that the value is of. */
  n: number
  /** The metric that the sides differ in: for equalized odds the worse of its two. */
  metric: string | null
  lowest: GroupValue | null
  highest: GroupValue | null
  leftOut: LeftOut[]
}

/** One side of a gap. */
export interface GroupValue {
  /** Code of the group; null for all rows. */
  group: number | null
  value: number
  /** Rows in the numerator of a rate, else null. */
  count: number | null
  /** Rows that the metric is of. */
  n: number
}

/** A group that a value says nothing of. */
export interface LeftOut {
  group: number
  /** The metric that it lacks; null where the value is not a gap of one. */
  metric: string | null
  n: number
  reason: string
}

/** A gap without sides. */
export function plainGap(n: number, found: Partial<Gap>): Gap {
  return { value: null, interval: null, n, metric: null, lowest: null, highest: null, leftOut: [], ...found }
}
