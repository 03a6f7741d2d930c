import { ConfigError } from './errors.ts'
import { claimKey, findingKey } from './keys.ts'
import { didYouMean } from './nearest.ts'
import { isRecord } from './record.ts'
import type { Claim, Finding, GateResult, Waived } from './result.ts'
import { compareVerdicts, type Verdict, worst } from './verdict.ts'

/** An accepted claim or finding. */
export interface Waiver extends Waived {
  /** `claimKey` or `findingKey` of what it accepts. */
  claim: string
  /** The claim's value is accepted up to here, on its worse side; any value where absent. */
  value?: number
}

const keys = ['claim', 'owner', 'reason', 'expires', 'value']

/**
 * Reads waivers that were parsed from YAML: owner, reason and a date of expiry are needed. Throws a
 * `ConfigError` that names the entry.
 */
export function readWaivers(value: unknown, path: string): Waiver[] {
  const fail = (what: string) => new ConfigError(`${path}: ${what}`)
  if (!isRecord(value) || value.version !== 1 || !Array.isArray(value.waivers ?? []))
    throw fail('expected `version: 1` and a list `waivers:`')
  return ((value.waivers ?? []) as unknown[]).map((entry, i) => {
    const where = `waiver ${i + 1}`
    if (!isRecord(entry)) throw fail(`${where} is to have ${keys.slice(0, 4).join(', ')}`)
    for (const key of Object.keys(entry))
      if (!keys.includes(key)) throw fail(`${where} has no key \`${key}\`${didYouMean(key, keys)}`)
    for (const key of keys.slice(0, 4))
      if (typeof entry[key] !== 'string' || entry[key].trim() === '') throw fail(`${where} needs \`${key}\``)
    const { claim, owner, reason, expires, value: bound } = entry as Record<string, string>
    if (!isDate(expires!)) throw fail(`${where}: \`expires\` is to be a date like 2027-01-31`)
    if (bound !== undefined && (typeof bound !== 'number' || !Number.isFinite(bound)))
      throw fail(`${where}: \`value\` is to be a number`)
    return {
      claim: claim!,
      owner: owner!,
      reason: reason!,
      expires: expires!,
      ...(bound === undefined ? {} : { value: bound }),
    }
  })
}

/** Whether a text is a day that there is: `2027-01-31`, not `2027-02-30`. */
export function isDate(text: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Results after waivers, and what became of each waiver. */
export interface Waivered {
  results: GateResult[]
  /** Waivers that accept something now. */
  inForce: Waiver[]
  expired: Waiver[]
  /** Nothing that they accept fails. */
  unused: Waiver[]
}

/**
 * Accepts what waivers name. What is accepted stays as it was measured and is shown; it no longer counts for
 * the gate's verdict. A gate that could not run cannot be waived.
 *
 * @param today as `2026-11-23`: a waiver holds through the day on which it expires.
 */
export function applyWaivers(
  results: readonly GateResult[],
  waivers: readonly Waiver[],
  today: string,
): Waivered {
  const used = new Set<Waiver>()
  const expired = waivers.filter(({ expires }) => expires < today)
  const live = waivers.filter(waiver => !expired.includes(waiver))
  const accept = (key: string, holds: (waiver: Waiver) => boolean): Waived | undefined => {
    const waiver = live.find(candidate => candidate.claim === key && holds(candidate))
    if (waiver === undefined) return undefined
    used.add(waiver)
    const { owner, reason, expires } = waiver
    return { owner, reason, expires }
  }
  const waivered = results.map((result): GateResult => {
    const claims = result.claims.map(claim => {
      if (!isWrong(claim.verdict)) return claim
      const waived = accept(claimKey(result, claim), waiver => isWithin(claim, waiver))
      return waived === undefined ? claim : { ...claim, waived }
    })
    const findings = result.findings.map(finding => {
      if (finding.level !== 'error' || finding.rule === 'could-not-run') return finding
      const waived =
        accept(findingKey(result, finding), ({ value }) => value === undefined) ??
        (finding.fingerprint === undefined
          ? undefined
          : accept(`${result.id}/${finding.fingerprint}`, ({ value }) => value === undefined))
      return waived === undefined ? finding : { ...finding, waived }
    })
    const verdict = verdictAfter(result, claims, findings)
    return { ...result, claims, findings, verdict }
  })
  return {
    results: waivered,
    inForce: live.filter(waiver => used.has(waiver)),
    expired,
    unused: live.filter(waiver => !used.has(waiver)),
  }
}

const isWrong = (verdict: Verdict) => compareVerdicts(verdict, 'pass') < 0

/** A bound accepts no worse value than its own; a claim without a number is accepted by no bound. */
function isWithin({ value, limit, change }: Claim, { value: bound }: Waiver): boolean {
  if (bound === undefined) return true
  switch (limit.kind) {
    case 'max':
      return value !== null && value <= bound
    case 'min':
      return value !== null && value >= bound
    case 'max-increase':
      return change !== null && change.value <= bound
    case 'max-decrease':
      return change !== null && -change.value <= bound
  }
}

/** The verdict of what is left. One that its claims and findings do not explain stays. */
function verdictAfter(result: GateResult, claims: readonly Claim[], findings: readonly Finding[]): Verdict {
  const of = (claims: readonly Claim[], findings: readonly Finding[]) =>
    worst([
      ...claims.map(({ verdict }) => verdict),
      ...findings.filter(({ level }) => level === 'error').map(() => 'fail' as const),
    ])
  const isWaived = ({ waived }: Claim | Finding) => waived !== undefined
  if (!claims.some(isWaived) && !findings.some(isWaived)) return result.verdict
  if (of(claims, findings) !== result.verdict) return result.verdict
  const left = of(
    claims.filter(claim => !isWaived(claim)),
    findings.filter(finding => !isWaived(finding)),
  )
  return left === 'skipped' ? 'pass' : left
}
