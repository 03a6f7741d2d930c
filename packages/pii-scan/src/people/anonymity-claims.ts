import {
  type Claim,
  countText,
  isSmall,
  judgePoint,
  type Limit,
  listText,
  minCell,
  numberText,
  peopleText,
} from '@probity/core'
import type { Limits } from '../limits.ts'
import type { Anonymity } from './anonymity.ts'

/** A table, and how well it hides a person; or why that cannot be told. */
export type Crowd = { path: string } & (
  | ({ fault?: undefined } & Anonymity)
  | { fault: string; isAbsent?: boolean; remedy?: string; l?: undefined }
)

interface Terms {
  columns: readonly string[]
  sensitive?: string
  small: number
}

/** What brings data here that are kept elsewhere. */
export const fetchRemedy = 'check out with `lfs: true`, or run `dvc pull` before this step'

/**
 * The limits on `k_anonymity` and `l_diversity`, held against each table: one claim a table and limit. A table that
 * cannot be measured has a claim whatever the limits; one without the sensitive column has none on its diversity.
 */
export function anonymityClaims(crowds: readonly Crowd[], limits: Limits['measures'], terms: Terms): Claim[] {
  const own = limits.filter(({ measure }) => measure !== 'people_in_several_splits')
  const faulty = crowds.filter(({ fault }) => fault !== undefined)
  if (own.length === 0)
    return faulty.map(crowd => claimOf(crowd, 'k_anonymity', { kind: 'min', value: terms.small }, terms))
  return own.flatMap(({ measure, limit }) =>
    crowds
      .filter(({ fault, l }) => fault !== undefined || measure === 'k_anonymity' || l !== undefined)
      .map(crowd => claimOf(crowd, measure, limit, terms)),
  )
}

function claimOf(crowd: Crowd, measure: string, limit: Limit, terms: Terms): Claim {
  const { path } = crowd
  const isK = measure === 'k_anonymity'
  const common = {
    id: `${path}/${measure}/${limit.kind}`,
    metric: measure,
    title: isK ? 'k-anonymity' : 'l-diversity',
    slice: { file: path },
    limit,
    judge: 'point' as const,
    interval: null,
    baseline: null,
    change: null,
    groups: [],
    leftOut: [],
  }
  if (crowd.fault !== undefined)
    return {
      ...common,
      verdict: crowd.isAbsent ? 'inconclusive' : 'not-computable',
      value: null,
      n: 0,
      reason: `${path}: ${crowd.fault}.`,
      remedy: crowd.remedy ?? (crowd.isAbsent ? fetchRemedy : 'repair it, or leave it out with `exclude`'),
    }
  const value = isK ? crowd.k : crowd.l!
  return {
    ...common,
    verdict: judgePoint(value, limit),
    value,
    n: crowd.rows,
    reason: isK ? rarestText(crowd, terms) : fewestText(crowd, terms),
    remedy: 'coarsen the columns (year for date, the first digits of a zip), or drop rare rows',
  }
}

/** The minimum is what was asked for; of all else what stands for few people is not told. */
function rarestText({ rows, k, smallRows }: Anonymity, { columns, small }: Terms): string {
  const few = isSmall(smallRows)
    ? `fewer than ${minCell} rows are`
    : `${smallRows === 0 ? 'none' : `a share of ${numberText(smallRows / rows)}`} is`
  return `The rarest combination of ${listText(columns)} stands in ${countText(k)} of ${peopleText(rows)} rows; ${few} in groups under ${small}.`
}

function fewestText({ l }: Anonymity, { columns, sensitive }: Terms): string {
  return `Of one combination of ${listText(columns)} all rows have ${countText(l!)} distinct ${sensitive}.`
}
