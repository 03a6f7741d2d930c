import {
  digestOf,
  type Exhibit,
  type Finding,
  type GateResult,
  plural,
  version,
  type Waiver,
  type Waivered,
} from '@probity/core'
import type { Governing, Paths } from './governing.ts'

/** A waiver that expires within so many days is told. */
const soon = 14

/** What governs the audit, as a result among the others: where it is from, what the change would loosen, waivers. */
export function policyResult(
  { policy, texts, from, isFromBase, loosened, added }: Governing,
  { inForce, expired, unused }: Waivered,
  paths: Paths,
  today: string,
): GateResult {
  const days = ({ expires }: Waiver) => Math.round((Date.parse(expires) - Date.parse(today)) / 86_400_000)
  const findings: Finding[] = [
    ...loosened.map(
      ({ section, what }): Finding => ({
        rule: 'policy-changed',
        level: 'warning',
        path: paths.policy,
        message: `in this change's own policy ${section === 'policy' ? '' : `for ${section} `}${what}`,
        fix: 'nothing changes for this pull request: it is judged by the policy of the base; the reviewer decides whether the next ones are judged so',
      }),
    ),
    ...added.map(
      ({ claim, owner }): Finding => ({
        rule: 'waiver-added',
        level: 'warning',
        path: paths.waivers,
        message: `this change adds a waiver of ${claim} by ${owner}; it does not count here`,
        fix: 'merge the waiver on its own first: it counts from then on',
      }),
    ),
    ...expired.map(
      (waiver): Finding => ({
        rule: 'waiver-expired',
        level: 'warning',
        path: paths.waivers,
        message: `the waiver of ${waiver.claim} by ${waiver.owner} expired on ${waiver.expires}`,
        fix: 'fix what it accepted, or let its owner renew it; remove it where nothing needs it',
      }),
    ),
    ...unused.map(
      ({ claim }): Finding => ({
        rule: 'waiver-unused',
        level: 'note',
        path: paths.waivers,
        message: `the waiver of ${claim} accepts nothing: it does not fail, or is worse than its bound`,
        fix: 'remove it',
      }),
    ),
    ...inForce
      .filter(waiver => days(waiver) <= soon)
      .map(
        (waiver): Finding => ({
          rule: 'waiver-expires-soon',
          level: 'note',
          path: paths.waivers,
          message: `the waiver of ${waiver.claim} by ${waiver.owner} expires in ${plural(days(waiver), 'day')}`,
          fix: 'fix what it accepts before then',
        }),
      ),
  ]
  const gates = plural(policy.sections.length, 'gate')
  const parts = [
    `${gates}, from ${isFromBase ? `the base ${from}` : `the ${from}`}`,
    ...(loosened.length > 0 ? [`this change would alter it in ${plural(loosened.length, 'place')}`] : []),
    ...(inForce.length > 0 ? [`${plural(inForce.length, 'waiver')} in force`] : []),
  ]
  return {
    schema: 'probity/result@1',
    gate: 'policy',
    id: 'policy',
    verdict: 'pass',
    headline: parts.join('; '),
    confidence: 0.95,
    claims: [],
    findings,
    measurements: [],
    exhibits: inForce.length > 0 ? [waiverTable(inForce, days)] : [],
    notes: isFromBase
      ? []
      : ['The policy was read from this commit itself: the base has none, or there is no base.'],
    subjects: [],
    coverage: {
      read: texts.map(({ path, text }) => ({ path, bytes: Buffer.byteLength(text), rows: 0 })),
      skipped: [],
    },
    settingsDigest: digestOf(texts),
    tool: { name: 'probity', version },
  }
}

function waiverTable(waivers: readonly Waiver[], days: (waiver: Waiver) => number): Exhibit {
  return {
    title: 'Waivers in force',
    columns: ['what', 'owner', 'reason', 'expires'].map(title => ({ title, kind: 'text' as const })),
    rows: waivers.map(waiver => [
      waiver.claim,
      waiver.owner,
      waiver.reason,
      `${waiver.expires} (in ${plural(days(waiver), 'day')})`,
    ]),
  }
}
