import { type Claim, judgePoint, listText, peopleText, type Revision } from '@probity/core'
import { Combinations } from './combinations.ts'
import type { Limits } from './limits.ts'
import { type Table, valuesOf } from './table-values.ts'

/** One split of the data: the tables that a setting names. */
export interface Split {
  name: string
  tables: Table[]
}

/** The splits of the settings; those that no file matches are left out. */
export async function splitsOf(globs: readonly string[], head: Revision): Promise<Split[]> {
  const splits = await Promise.all(
    globs.map(async name => ({
      name,
      tables: (await head.list([name])).map(path => ({ path, open: () => head.open(path) })),
    })),
  )
  return splits.filter(({ tables }) => tables.length > 0)
}

/** People of one column, and in how many splits. */
export interface Leakage {
  column: string
  people: number
  /** In more than one split. */
  shared: number
}

/** How many distinct values of a column stand in more than one split, by their hashes. */
export async function leakage(
  splits: readonly Split[],
  column: string,
  signal?: AbortSignal,
): Promise<Leakage> {
  const all = new Combinations()
  const seen: number[] = []
  for (const { tables } of splits) {
    for (const [high, low] of await valuesOf(tables, column, signal)) {
      const index = all.add(high, low)
      seen[index] = (seen[index] ?? 0) + 1
    }
  }
  return { column, people: all.size, shared: seen.filter(count => count > 1).length }
}

/** One claim a column. */
export function leakageClaims(
  found: readonly Leakage[],
  splits: readonly string[],
  limits: Limits['measures'],
): Claim[] {
  const names = listText(splits)
  return limits
    .filter(({ measure }) => measure === 'people_in_several_splits')
    .flatMap(({ limit }) =>
      found.map(
        ({ column, people, shared }): Claim => ({
          id: `${column}/people_in_several_splits/${limit.kind}`,
          metric: 'people_in_several_splits',
          title: 'people in several splits',
          slice: { column },
          verdict: judgePoint(shared, limit),
          limit,
          judge: 'point',
          value: shared,
          interval: null,
          // A few people are not told: what is posted leaves out numbers that rest on so few.
          n: shared,
          baseline: null,
          change: null,
          reason: `${peopleText(shared)} of ${peopleText(people)} values of ${column} stand in more than one of ${names}.`,
          remedy:
            'split by person, not by row: what a model was trained on of somebody says nothing of others',
          groups: [],
          leftOut: [],
        }),
      ),
    )
}
