import { compareVerdicts, type Log, ProbityError, validateResult } from '@probity/core'
import { decodeDigest, merge, type Report, readMarker, renderComment, verdictOf } from '@probity/report'

/** The comment that holds every gate of every job: how it begins, and how it follows from what stands there. */
export interface StickyComment {
  marker: string
  compose(standing: readonly string[]): { body: string; isWorse: boolean }
}

/**
 * Joins a report with those that stand in the comment already. The text is a function of the set of reports,
 * whatever the order in which jobs write it.
 *
 * A digest that does not validate is dropped and said so: anybody who may edit comments can reach it.
 */
export function stickyComment(report: Report, repositoryUrl: string, log: Log): StickyComment {
  return {
    marker: '<!-- probity key=audit',
    compose(standing) {
      let merged = merge(report, report)
      let before: Report | undefined
      for (const body of standing) {
        const other = read(body, repositoryUrl, log)
        if (other === undefined) continue
        // What an earlier run said: a step of this run that adds its verdict is no news to anybody yet.
        if (readMarker(body)?.run !== report.run?.id) before = other
        merged = merge(merged, other)
      }
      const isWorse = before !== undefined && compareVerdicts(verdictOf(merged), verdictOf(before)) < 0
      return { body: renderComment(merged), isWorse }
    },
  }
}

function read(body: string, repositoryUrl: string, log: Log): Report | undefined {
  try {
    return decodeDigest(body, validateResult, repositoryUrl)
  } catch (error) {
    if (!(error instanceof ProbityError)) throw error
    log.warning(error.message)
  }
}
