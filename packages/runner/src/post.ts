import { plural } from '@probity/core'
import { type Event, type Posting, publish } from '@probity/github'
import { isBlocked, type Report, renderReview, renderSarif } from '@probity/report'
import { inWorkspace } from './in-workspace.ts'
import { isOfPullRequest, log, prefixOf } from './job.ts'
import { remarksOf } from './remarks.ts'
import { stickyComment } from './sticky-comment.ts'

/** What is to be written to GitHub. Without a `review` only changes of single lines are suggested. */
export interface Wanted {
  comment: boolean
  checkRun?: Posting['checkRun']
  review?: 'off' | 'comment' | 'request-changes'
  /** Whether findings become alerts. */
  codeScanning?: boolean
  folder: string
}

/** To GitHub. What it refuses is said, and changes nothing about the verdict. */
export async function post(event: Event, report: Report, token: string, wanted: Wanted): Promise<void> {
  const posting: Posting = wanted.checkRun === undefined ? {} : { checkRun: wanted.checkRun }
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  if (wanted.comment && isOfPullRequest(event)) posting.comment = stickyComment(report, repositoryUrl, log)
  if (isOfPullRequest(event)) posting.review = reviewOf(report, wanted)
  if (wanted.codeScanning) posting.sarif = renderSarif(inWorkspace(report, prefixOf(wanted.folder)))
  if (Object.values(posting).every(one => one === undefined)) return
  const { problems, comment, checkRun, review } = await publish(event, token, posting)
  if (comment !== undefined) log.info(`comment ${comment.action}: ${comment.url}`)
  if (checkRun !== undefined) log.info(`check run: ${checkRun.url}`)
  if (review?.posted) log.info(`remarks on changed lines posted: ${review.posted}`)
  if (review?.request !== undefined) log.info(`request for changes ${review.request}`)
  for (const problem of problems)
    log.warning(`${problem} The verdict stands; the job summary shows the report.`)
}

/** More remarks at a time would be noise; of suggestions, which somebody has to take one by one, sooner. */
const mostRemarks = 30
const mostSuggestions = 10

function reviewOf(report: Report, { comment, review = 'off', folder }: Wanted): Posting['review'] {
  if (review === 'off') {
    if (!comment) return undefined
    return {
      remarks: remarksOf(report, prefixOf(folder), 'suggestions'),
      most: mostSuggestions,
      summary: posted => `Probity suggests ${plural(posted, 'change')}: the card beside what was measured.`,
    }
  }
  return {
    remarks: remarksOf(report, prefixOf(folder), 'all'),
    most: mostRemarks,
    summary: posted =>
      `${renderReview(report)}\n\n${plural(posted, 'remark')} on lines of this change${comment ? '; the comment has the rest' : ''}.`,
    requests: review === 'request-changes' && isBlocked(report),
  }
}
