import {
  type Claim,
  countText,
  isSmall,
  judgePoint,
  listText,
  minCell,
  numberText,
  peopleText,
} from '@probity/core'
import type { Anonymity } from './anonymity.ts'
import type { Limits } from './limits.ts'

/** A table, and how well it hides a person; or why that cannot be told. */
export type Crowd = { path: string } & (
  | ({ fault?: undefined } & Anonymity)
  | { fault: string; isAbsent?: boolean }
)

export const fetchRemedy = 'check out with `lfs: true`, or run `dvc pull` before this step'

interface Terms {
  columns: readonly string[]
  sensitive?: string
  small: number
}

/**
 * The limits on `k_anonymity` and `l_diversity`, held against each table: one claim a table and limit. A table that
 * cannot be measured has a claim whatever the limits.
 */
export function anonymityClaims(crowds: readonly Crowd[], limits: Limits['measures'], terms: Terms): Claim[] {
  const own = limits.filter(({ measure }) => measure !== 'people_in_several_splits')
  const asked: Limits['measures'] =
    own.length > 0 ? own : [{ measure: 'k_anonymity', limit: { kind: 'min', value: terms.small } }]
  return asked.flatMap(({ measure, limit }) =>
    crowds
      .filter(({ fault }) => own.length > 0 || fault !== undefined)
      .map((crowd): Claim => {
        const { path } = crowd
        const value = crowd.fault !== undefined ? null : measure === 'k_anonymity' ? crowd.k : crowd.l!
        return {
          id: `${path}/${measure}/${limit.kind}`,
          metric: measure,
          title: measure === 'k_anonymity' ? 'k-anonymity' : 'l-diversity',
          slice: { file: path },
          verdict: crowd.fault !== undefined && crowd.isAbsent ? 'inconclusive' : judgePoint(value, limit),
          limit,
          judge: 'point',
          value,
          interval: null,
          n: crowd.fault === undefined ? crowd.rows : 0,
          baseline: null,
          change: null,
          reason:
            crowd.fault !== undefined
              ? `${path}: ${crowd.fault}.`
              : measure === 'k_anonymity'
                ? rarestText(crowd, terms)
                : `Of one combination of ${listText(terms.columns)} all rows have ${countText(crowd.l!)} distinct ${terms.sensitive}.`,
          remedy:
            crowd.fault !== undefined
              ? crowd.isAbsent
                ? fetchRemedy
                : 'repair it, or leave it out with `exclude`'
              : 'coarsen the columns (year for date, the first digits of a zip), or drop rare rows',
          groups: [],
          leftOut: [],
        }
      }),
  )
}

/** The minimum is what was asked for; of all else what stands for few people is not told. */
function rarestText({ rows, k, smallRows }: Anonymity, { columns, small }: Terms): string {
  const rest = isSmall(smallRows)
    ? `fewer than ${minCell} rows are in groups under ${small}`
    : `a share of ${numberText(smallRows / rows)} is in groups under ${small}`
  return `The rarest combination of ${listText(columns)} stands in ${countText(k)} of ${peopleText(rows)} rows; ${rest}.`
}
