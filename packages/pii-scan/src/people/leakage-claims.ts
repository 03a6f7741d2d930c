import {
  type Claim,
  isSmall,
  judgePoint,
  listText,
  type Measurement,
  minCell,
  peopleText,
  plural,
  type Slice,
} from '@probity/core'
import type { Limits } from '../limits.ts'
import { fetchRemedy } from './anonymity-claims.ts'
import type { Leakage } from './leakage.ts'
import type { Fault } from './splits.ts'

const plain: Pick<
  Claim,
  'metric' | 'title' | 'judge' | 'interval' | 'baseline' | 'change' | 'groups' | 'leftOut'
> = {
  metric: 'people_in_several_splits',
  title: 'people in several splits',
  judge: 'point',
  interval: null,
  baseline: null,
  change: null,
  groups: [],
  leftOut: [],
}

/** One claim for each kind of identifier and limit, and one for all that keeps the splits from being compared. */
export function leakageClaims(
  found: readonly Leakage[],
  faults: readonly Fault[],
  splits: readonly string[],
  limits: Limits['measures'],
): Claim[] {
  const own = limits.filter(({ measure }) => measure === 'people_in_several_splits').map(({ limit }) => limit)
  const claims = own.flatMap(limit =>
    found.map(
      ({ of, columns, people, shared }): Claim => ({
        ...plain,
        id: `${of}/people_in_several_splits/${limit.kind}`,
        slice: sliceOf({ of, columns }),
        verdict: judgePoint(shared, limit),
        limit,
        value: shared,
        // A few people are not told: what is posted leaves out numbers that rest on so few.
        n: shared,
        reason: `${peopleText(shared)} of ${peopleText(people)} values of ${columnsText({ of, columns })} stand in more than one of ${listText(splits)}.`,
        remedy: 'split by person, not by row: what a model was trained on of somebody says nothing of others',
      }),
    ),
  )
  if (faults.length > 0) {
    const isAbsent = faults.every(fault => fault.isAbsent)
    const told = faults.map(({ path, reason }) => `${path}: ${reason}`)
    claims.push({
      ...plain,
      id: 'splits/people_in_several_splits',
      slice: {},
      verdict: isAbsent ? 'inconclusive' : 'not-computable',
      limit: own[0] ?? { kind: 'max', value: 0 },
      value: null,
      n: 0,
      reason: `${plural(faults.length, 'file')} of the splits could not be compared: ${listText(told, 3)}.`,
      remedy: isAbsent
        ? fetchRemedy
        : 'name what identifies a person in them with `person`, or leave them out of `splits`',
    })
  }
  return claims
}

const columnsText = ({ of, columns }: Pick<Leakage, 'of' | 'columns'>) =>
  columns.length === 0 ? of : listText(columns)

const sliceOf = (leak: Pick<Leakage, 'of' | 'columns'>): Slice =>
  leak.columns.length === 0 ? { entity: leak.of } : { column: columnsText(leak) }

/** Of one kind of identifier, as a number. */
export function leakageMeasurement(leak: Leakage): Measurement {
  return {
    metric: 'people_in_several_splits',
    slice: sliceOf(leak),
    value: isSmall(leak.shared) ? null : leak.shared,
    interval: null,
    n: leak.people,
    baseline: null,
    ...(isSmall(leak.shared) ? { reason: `fewer than ${minCell} people` } : {}),
  }
}
