import { type Claim, countText, judgePoint, listText, numberText } from '@probity/core'
import type { Anonymity } from './anonymity.ts'
import type { Limits } from './limits.ts'

/** The limits on `k_anonymity` and `l_diversity`, held against each table: one claim a table and limit. */
export function anonymityClaims(
  tables: readonly ({ path: string } & Anonymity)[],
  limits: Limits['measures'],
  { columns, sensitive, small }: { columns: readonly string[]; sensitive?: string; small: number },
): Claim[] {
  return limits.flatMap(({ measure, limit }) => {
    if (measure !== 'k_anonymity' && measure !== 'l_diversity') return []
    return tables.map(({ path, rows, k, l, smallRows }): Claim => {
      const value = measure === 'k_anonymity' ? k : (l ?? null)
      const names = listText(columns)
      const reason =
        measure === 'k_anonymity'
          ? `The rarest combination of ${names} stands in ${countText(k)} of ${countText(rows)} rows; a share of ${numberText(smallRows / rows)} is in groups under ${small}.`
          : l === undefined
            ? 'No `sensitive` column is named.'
            : `Of one combination of ${names} all rows have ${countText(l)} distinct ${sensitive}.`
      return {
        id: `${path}/${measure}/${limit.kind}`,
        metric: measure,
        title: measure === 'k_anonymity' ? 'k-anonymity' : 'l-diversity',
        slice: { file: path },
        verdict: judgePoint(value, limit),
        limit,
        judge: 'point',
        value,
        interval: null,
        n: rows,
        baseline: null,
        change: null,
        reason,
        remedy: 'coarsen the columns (year for date, the first digits of a zip), or drop rare rows',
        groups: [],
        leftOut: [],
      }
    })
  })
}
