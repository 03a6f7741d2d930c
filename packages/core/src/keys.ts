import type { Claim, Finding, GateResult } from './result.ts'

/** @example claimKey(result, claim) // 'fairness-gate/gender/true_positive_rate_difference/max-increase' */
export function claimKey(result: GateResult, claim: Claim): string {
  return `${result.id}/${claim.id}`
}

/**
 * All findings of a rule in a file; a single one is known by `<gate>/<fingerprint>`, where it has one.
 *
 * @example findingKey(result, finding) // 'pii-scan/EMAIL_ADDRESS/data/train.csv'
 */
export function findingKey(result: GateResult, { rule, path }: Finding): string {
  return `${result.id}/${rule}${path === '' ? '' : `/${path}`}`
}
