import type { LeftOut } from '../attribute.ts'
import { rowsIn } from '../cells.ts'
import { metrics } from '../metrics.ts'
import type { Kept } from './contrast.ts'
import { type ComparedCells, candidateOf } from './paired.ts'
import { type ChangeOptions, type Contrast, type Side, sideOf } from './rate-change.ts'

/** The groups of an attribute under a base and a candidate, by their codes. */
export interface ComparedAttribute {
  groups: readonly ComparedCells[]
  /** All rows, also those that are in no group. */
  overall: ComparedCells
  /** Code of the group that others are compared with, where a metric compares with one. */
  reference?: number
}

/** What a change is made of, or the reason why it has nothing; and the groups that it says nothing of. */
export interface Found {
  contrasts: Contrast[]
  leftOut: LeftOut[]
  reason?: string
  /** More contrasts that were judged, and say no more than these. */
  untold?: number
}

/** Takes the change of a metric apart into contrasts. */
export type Finder = (metric: string, attribute: ComparedAttribute, options: ChangeOptions) => Found

export interface Member {
  side: Side
  cells: ComparedCells
}

/** The slopes of a measure of all groups at once grow with their square: of so many they take half a second. */
export const mostGroups = 200
/** The reason of a change that has no value for this alone. */
export const tooMany = `there are more than ${mostGroups} groups, too many to tell how far it may be off`

export function none(reason: string, leftOut: LeftOut[] = []): Found {
  return { contrasts: [], leftOut, reason }
}

/** From the groups that have the metric under both models, if there are so many; a text says why it has nothing. */
export function ofMembers(
  fewest: number,
  contrast: (
    metric: string,
    members: Member[],
    options: ChangeOptions,
    attribute: ComparedAttribute,
  ) => Contrast[] | Kept | string,
): Finder {
  return (metric, attribute, options) => {
    const members: Member[] = []
    const leftOut: LeftOut[] = []
    for (const [group, cells] of attribute.groups.entries()) {
      const side = sideOf(metric, cells, group, options.minDenominator)
      if (typeof side !== 'string') members.push({ side, cells })
      else leftOut.push({ group, metric, n: rowsIn(candidateOf(cells), metrics[metric].over), reason: side })
    }
    if (members.length < fewest) {
      const fallback = members.length > 0 ? 'only one group can be compared' : 'no group can be compared'
      return none(leftOut.length === 1 && members.length === 0 ? leftOut[0].reason : fallback, leftOut)
    }
    const found = contrast(metric, members, options, attribute)
    if (typeof found === 'string') return none(found, leftOut)
    return Array.isArray(found) ? { contrasts: found, leftOut } : { ...found, leftOut }
  }
}
