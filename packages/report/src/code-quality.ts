import { claimKey, findingKey, sha256, visible } from '@probity/core'
import { claimTitle } from './claim-text.ts'
import { posted } from './posted.ts'
import type { Report } from './report.ts'
import { blocks } from './report.ts'
import { isLocated, remedyLabel, wrongClaims } from './result-text.ts'
import { gateName } from './standing.ts'

/**
 * Findings and claims that do not pass, one entry where both say the same, as GitLab's code quality report (a subset
 * of Code Climate's).
 */
export function renderCodeQuality(report: Report): string {
  const issues = posted(report).results.flatMap(result => {
    const isBlocking = blocks(result, report)
    const about = result.subjects[0]?.name ?? ''
    const unlocated = wrongClaims(result).filter(claim => !isLocated(claim, result))
    const claims = unlocated.map(claim => ({
      key: claimKey(result, claim),
      rule: `${result.gate}/${claim.metric}`,
      text: `${gateName(result)}: ${claimTitle(claim)}: ${claim.reason}${claim.remedy === undefined ? '' : ` ${remedyLabel(claim)}: ${claim.remedy}`}`,
      severity: claim.verdict === 'inconclusive' ? 'minor' : isBlocking ? 'blocker' : 'major',
      path: about,
      line: 1,
    }))
    const findings = result.findings
      .filter(({ waived }) => waived === undefined)
      .map(finding => ({
        key: `${findingKey(result, finding)}/${finding.fingerprint ?? `${finding.line ?? 0}`}/${finding.message}`,
        rule: `${result.gate}/${finding.rule}`,
        text: `${finding.message}${finding.fix === '' ? '' : ` To fix: ${finding.fix}`}`,
        severity:
          finding.level === 'note'
            ? 'info'
            : finding.level === 'warning'
              ? 'minor'
              : isBlocking
                ? 'blocker'
                : 'major',
        path: finding.path === '' ? about : finding.path,
        line: finding.line ?? 1,
      }))
    return [...claims, ...findings]
  })
  const entries = issues
    // GitLab shows nothing that has no file.
    .filter(({ path }) => path !== '')
    .map(({ key, rule, text, severity, path, line }) => ({
      description: visible(text),
      check_name: rule,
      fingerprint: sha256(key),
      severity,
      location: { path, lines: { begin: line } },
    }))
  return `${JSON.stringify(entries, null, 2)}\n`
}
