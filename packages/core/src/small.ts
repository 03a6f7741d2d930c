import type { Claim } from './result.ts'
import { minCell } from './text.ts'

/** Whether a count is small enough to single out a person. */
export function isSmall(count: number): boolean {
  return count !== 0 && Math.abs(count) < minCell
}

/** Whether a claim's numbers tell of fewer than ten rows: a gap and the larger of its groups give the smaller. */
export function isHidden({ n, groups }: Claim): boolean {
  return isSmall(n) || groups.some(group => isSmall(group.n))
}
