import { posix } from 'node:path'
import type { Report } from '@probity/report'

/**
 * A report whose paths are those of the workspace, for systems that know no working directory.
 *
 * @param prefix the working directory as the workspace sees it: `models/churn`, or empty.
 */
export function inWorkspace(report: Report, prefix: string): Report {
  if (prefix === '') return report
  const results = report.results.map(result => ({
    ...result,
    findings: result.findings.map(finding =>
      finding.path === '' ? finding : { ...finding, path: posix.join(prefix, finding.path) },
    ),
    subjects: result.subjects.map(subject =>
      subject.role === 'image' ? subject : { ...subject, name: posix.join(prefix, subject.name) },
    ),
  }))
  return { ...report, results }
}
