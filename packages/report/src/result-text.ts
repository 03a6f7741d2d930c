import {
  type Claim,
  compareVerdicts,
  type Finding,
  type GateResult,
  groupName,
  isAttribute,
  numberText,
  peopleText,
  type Slice,
  sliceText,
  type Waived,
} from '@probity/core'
import { claimStanding, isWrong } from './standing.ts'

/** The claims that do not pass and are not waived, the worst first. */
export function wrongClaims({ claims }: GateResult): Claim[] {
  return sortClaims(claims).filter(claim => isWrong(claimStanding(claim)))
}

/** Whether a claim fails, and an open finding, which is known by its id, says the same where it is. */
export function isLocated(claim: Claim, { findings }: GateResult): boolean {
  if (claimStanding(claim) !== 'fail') return false
  return findings.some(
    ({ level, path, waived, fingerprint }) =>
      level === 'error' && path !== '' && waived === undefined && fingerprint === claim.id,
  )
}

/** The worst claims first. */
export function sortClaims(claims: readonly Claim[]): Claim[] {
  return claims.toSorted((a, b) => compareVerdicts(a.verdict, b.verdict))
}

/** What a claim's remedy would bring about. */
export function remedyLabel(claim: Claim): string {
  return claim.verdict === 'inconclusive' ? 'To decide' : 'To pass'
}

/** The worst findings first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  const levels = ['error', 'warning', 'note']
  return findings.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
}

/** `data/train.csv:12:3`; empty where the finding is of no file. */
export function placeText({ path, line, column }: Finding): string {
  if (path === '' || line === undefined) return path
  return column === undefined ? `${path}:${line}` : `${path}:${line}:${column}`
}

/** `until 2027-01-31 by @ada: the reason`. */
export function waivedText({ owner, reason, expires }: Waived): string {
  return `until ${expires} by ${owner}: ${reason}`
}

/** A group of a claim: its values alone where the claim names the columns. */
export function groupText(slice: Slice, claim: Claim): string {
  return isAttribute(claim.slice) && Object.keys(slice).length > 0 ? groupName(slice) : sliceText(slice)
}

/** A group at fault with its number and what it rests on: `0.6 (122 of 203)`. */
export function groupNumbers({ value, n, count }: Claim['groups'][number]): string {
  const basis = count === null ? rowsText(n) : `${peopleText(count)} of ${peopleText(n)}`
  return value === null ? basis : `${numberText(value)} (${basis})`
}

/** `fewer than 10 rows`, `1,200 rows`. */
export function rowsText(n: number): string {
  return `${peopleText(n)} rows`
}

/** The groups of a claim, unless its reason gives each of them with its number. */
export function groupsToTell(claim: Claim): Claim['groups'] {
  const isTold = ({ slice, value }: Claim['groups'][number]) =>
    value !== null && [groupText(slice, claim), numberText(value)].every(text => claim.reason.includes(text))
  return claim.groups.every(isTold) ? [] : claim.groups
}

/** Groups that a claim says nothing of, by the reason why; and how many they are. */
export function leftOut({ claims }: GateResult): {
  count: number
  byReason: [reason: string, groups: { group: string; rows: string }[]][]
} {
  const reasons = new Map<string, Map<string, string>>()
  for (const { slice, n, reason } of claims.flatMap(claim => claim.leftOut)) {
    const groups = reasons.get(reason) ?? new Map<string, string>()
    reasons.set(reason, groups.set(sliceText(slice), rowsText(n)))
  }
  const byReason = [...reasons].map(
    ([reason, groups]) =>
      [reason, [...groups].map(([group, rows]) => ({ group, rows }))] as [
        string,
        { group: string; rows: string }[],
      ],
  )
  return { count: new Set([...reasons.values()].flatMap(groups => [...groups.keys()])).size, byReason }
}
