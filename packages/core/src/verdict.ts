/**
 * The five answers a claim, a gate or an audit can give.
 *
 * `inconclusive`: the data cannot decide. `not-computable`: there is no number to decide on (0/0, a group
 * that is absent, a file that cannot be read). Neither is ever counted as a pass.
 */
export type Verdict = 'pass' | 'fail' | 'inconclusive' | 'not-computable' | 'skipped'

/** What an `inconclusive` gate does to the merge. */
export type OnInconclusive = 'warn' | 'fail' | 'pass'

/** `report` never blocks. */
export type Mode = 'enforce' | 'report'

/** Worst first: the order in which verdicts are shown, and in which the worst is chosen. */
export const worstFirst: readonly Verdict[] = ['fail', 'not-computable', 'inconclusive', 'pass', 'skipped']

/** Negative when `a` is worse than `b`: the comparison for a worst-first sort. */
export function compareVerdicts(a: Verdict, b: Verdict): number {
  return worstFirst.indexOf(a) - worstFirst.indexOf(b)
}

/** The worst of some verdicts; `skipped` when there are none. */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let found: Verdict = 'skipped'
  for (const verdict of verdicts) if (compareVerdicts(verdict, found) < 0) found = verdict
  return found
}

/** Whether a verdict stops the merge under the policy's two switches. */
export function isBlocking(verdict: Verdict, mode: Mode, onInconclusive: OnInconclusive): boolean {
  if (mode === 'report') return false
  if (verdict === 'fail' || verdict === 'not-computable') return true
  return verdict === 'inconclusive' && onInconclusive === 'fail'
}
