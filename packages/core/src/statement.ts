import { digestOf } from './digest.ts'
import { visible } from './escape.ts'
import { claimKey, findingKey } from './keys.ts'
import type { Claim, GateResult, Slice, Subject } from './result.ts'
import { isHidden, isSmall } from './small.ts'

/** https://github.com/in-toto/attestation, Statement v1 with a test result v0.1. */
export const statementType = 'https://in-toto.io/Statement/v1'
export const predicateType = 'https://in-toto.io/attestation/test-result/v0.1'

interface Described {
  name: string
  digest: Readonly<Record<string, string>>
}

/** A claim with decimal strings: no reader rounds them. */
export interface AttestedClaim {
  id: string
  metric: string
  slice: Slice
  verdict: string
  passed: boolean
  comparator: '<=' | '>='
  /** What is held against the threshold: the value, or its change against the base. */
  of: 'value' | 'increase' | 'decrease'
  threshold: string
  observed: string | null
  baseline: string | null
  interval: { level: string; lower: string; upper: string } | null
  sampleSize: number
  waived?: { by: string; reason: string; expires: string }
}

/** What one gate run, or an audit, says about its subjects. */
export interface Statement {
  _type: typeof statementType
  subject: Described[]
  predicateType: typeof predicateType
  predicate: {
    result: 'PASSED' | 'WARNED' | 'FAILED'
    configuration: Described[]
    url?: string
    passedTests: string[]
    warnedTests: string[]
    failedTests: string[]
    probity_v1: {
      schemaVersion: '1.0'
      evaluatedAt: string
      notAfter: string
      /** Digests of statements that this one replaces. */
      supersedes: { digest: { sha256: string } }[]
      harness: { name: string; version: string }
      /** The results file that this statement sums up. */
      results: { digest: { sha256: string } }
      gates: { gate: string; id: string; verdict: string; settings: { digest: { sha256: string } } }[]
      inputs: { role: Subject['role']; name: string; digest: { sha256: string } }[]
      claims: AttestedClaim[]
      event?: { name: string; head: string; base?: string }
    }
  }
}

/** What is known of the run besides its results. */
export interface RunFacts {
  evaluatedAt: Date
  /** Days that the statement is good for. */
  validDays?: number
  /** The policy's files. */
  policy: readonly { path: string; sha256: string }[]
  url?: string
  repository?: string
  event?: { name: string; head: string; base?: string }
  supersedes?: readonly string[]
}

/**
 * The evidence of some results, as an in-toto statement. It holds numbers, digests and names of columns; no
 * value of a file, and no number that rests on fewer than 10 rows.
 *
 * What was skipped, undecided or waived is warned, never passed.
 */
export function statementOf(results: readonly GateResult[], facts: RunFacts): Statement {
  const { evaluatedAt, validDays = 365, policy, url, repository, event, supersedes = [] } = facts
  const tests = results.flatMap(testsOf)
  const named = (outcome: Outcome) => tests.filter(test => test.outcome === outcome).map(test => test.name)
  const [passedTests, warnedTests, failedTests] = [named('passed'), named('warned'), named('failed')]
  const inputs = distinct(
    results.flatMap(({ subjects }) => subjects.map(({ role, name, digest }) => ({ role, name, digest }))),
  )
  const { name, version } = results[0]?.tool ?? { name: 'probity', version: '' }
  return {
    _type: statementType,
    subject: distinct([
      ...inputs
        .filter(({ role }) => role !== 'baseline')
        .map(({ name, digest }): Described => ({ name, digest })),
      ...(event === undefined ? [] : [{ name: `git+${repository}`, digest: { gitCommit: event.head } }]),
    ]),
    predicateType,
    predicate: {
      result: failedTests.length > 0 ? 'FAILED' : warnedTests.length > 0 ? 'WARNED' : 'PASSED',
      configuration: policy.map(({ path, sha256 }) => ({ name: path, digest: { sha256 } })),
      ...(url === undefined ? {} : { url }),
      passedTests,
      warnedTests,
      failedTests,
      probity_v1: {
        schemaVersion: '1.0',
        evaluatedAt: evaluatedAt.toISOString(),
        notAfter: goodUntil(results, evaluatedAt, validDays),
        supersedes: supersedes.map(sha256 => ({ digest: { sha256 } })),
        harness: { name, version },
        results: { digest: { sha256: digestOf(results) } },
        gates: results.map(({ gate, id, verdict, settingsDigest }) => ({
          gate,
          id,
          verdict,
          settings: { digest: { sha256: settingsDigest } },
        })),
        inputs,
        claims: results.flatMap(result => result.claims.map(claim => attested(result, claim))),
        ...(event === undefined ? {} : { event }),
      },
    },
  }
}

/** So many days, and no longer than the first waiver of a finding: of claims the statement holds the waivers. */
function goodUntil(results: readonly GateResult[], evaluatedAt: Date, validDays: number): string {
  const expiries = results.flatMap(({ findings }) =>
    findings.flatMap(({ waived }) => (waived === undefined ? [] : [`${waived.expires}T23:59:59.999Z`])),
  )
  const last = new Date(evaluatedAt.getTime() + validDays * 86_400_000).toISOString()
  return [last, ...expiries].toSorted()[0]!
}

type Outcome = 'passed' | 'warned' | 'failed'

/** Claims and findings that are errors; a gate that has neither is a test of its own. */
function testsOf(result: GateResult): { name: string; outcome: Outcome }[] {
  const outcome = (verdict: string, isWaived: boolean): Outcome =>
    verdict === 'pass'
      ? 'passed'
      : isWaived || verdict === 'inconclusive' || verdict === 'skipped'
        ? 'warned'
        : 'failed'
  const claims = result.claims.map(claim => ({
    name: claimKey(result, claim),
    outcome: outcome(claim.verdict, claim.waived !== undefined),
  }))
  const findings = distinct(
    result.findings
      .filter(({ level }) => level === 'error')
      .map(finding => ({
        name: findingKey(result, finding),
        outcome: outcome('fail', finding.waived !== undefined),
      })),
  )
  const all = [...claims, ...findings]
  const isTold = all.some(test => test.outcome === outcome(result.verdict, false))
  return isTold ? all : [...all, { name: result.id, outcome: outcome(result.verdict, false) }]
}

function attested(result: GateResult, claim: Claim): AttestedClaim {
  const { metric, slice, verdict, limit, n, value, baseline, interval, change, waived } = claim
  const isShown = !isHidden(claim)
  const isChange = limit.kind === 'max-increase' || limit.kind === 'max-decrease'
  const held = isChange ? (change?.interval ?? null) : interval
  const level = isChange ? (change?.confidence ?? result.confidence) : result.confidence
  return {
    id: claimKey(result, claim),
    metric,
    slice,
    verdict,
    passed: verdict === 'pass',
    comparator: limit.kind === 'min' ? '>=' : '<=',
    of: limit.kind === 'max-increase' ? 'increase' : limit.kind === 'max-decrease' ? 'decrease' : 'value',
    threshold: decimal(limit.value),
    observed: isShown && value !== null ? decimal(value) : null,
    baseline: isShown && baseline !== null ? decimal(baseline) : null,
    interval:
      isShown && held !== null
        ? { level: decimal(level), lower: decimal(held[0]), upper: decimal(held[1]) }
        : null,
    sampleSize: isSmall(n) ? 0 : n,
    ...(waived === undefined
      ? {}
      : { waived: { by: waived.owner, reason: waived.reason, expires: waived.expires } }),
  }
}

/** All digits and no exponent. */
function decimal(value: number): string {
  const text = String(value)
  return /e/.test(text) ? value.toFixed(20).replace(/\.?0+$/, '') : text
}

function distinct<T>(values: readonly T[]): T[] {
  return [...new Map(values.map(value => [JSON.stringify(value), value])).values()]
}

/** `<hex>  <name>`, a line for each file: what `sha256sum --check` and attestation steps read. */
export function checksums({ subject }: Statement): string {
  return subject
    .flatMap(({ name, digest }) =>
      // A name with a line end in it would be a line of its own, and a digest that nobody measured.
      digest.sha256 === undefined ? [] : [`${digest.sha256}  ${visible(name)}\n`],
    )
    .join('')
}
