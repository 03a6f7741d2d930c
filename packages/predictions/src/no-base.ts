import { type Claim, sentence } from '@probity/core'
import type { Baseline } from './baseline.ts'

/** Why there is nothing to compare with. */
export type NoBase = Exclude<Baseline, { kind: 'files' }>

/** The numbers of a claim on a change that is not measured. */
export const notMeasured = {
  judge: 'interval',
  value: null,
  interval: null,
  baseline: null,
  change: null,
  groups: [],
  leftOut: [],
} satisfies Partial<Claim>

/**
 * The words of a claim on a change. A first push has no base: that is no failing. A base that cannot be read is.
 *
 * @param n rows that the claim is of.
 */
export function withoutBase(
  base: NoBase,
  n: number,
): Pick<Claim, 'verdict' | 'fact' | 'n' | 'reason' | 'remedy'> {
  if (base.kind === 'none')
    return { verdict: 'skipped', fact: 'no baseline', n, reason: sentence(`No baseline: ${base.reason}`) }
  const readable = 'predictions in the base that can be read, or `baseline: none`'
  return {
    verdict: 'not-computable',
    n,
    reason: sentence(`The base cannot be compared with: ${base.reason}`),
    remedy: base.remedy === undefined ? readable : `${readable}; ${base.remedy}`,
  }
}

/** What a reader has to know of it: nothing where no base was asked for. */
export function notesWithoutBase(base: NoBase, baseline: string): string[] {
  if (base.kind === 'none')
    return baseline === 'none' ? [] : [sentence(`Not compared with a base: ${base.reason}`)]
  const todo = base.remedy === undefined ? '' : ` To do: ${base.remedy}.`
  return [`${sentence(`The base could not be read: ${base.reason}`)}${todo}`]
}
