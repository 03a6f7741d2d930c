import { ConfigError, ProbityError } from '@probity/core'
import { type CheckRun, createCheckRun, createStatus } from './check-run.ts'
import { type Client, connect } from './client.ts'
import { uploadSarif } from './code-scanning.ts'
import { type Sticky, type Upserted, upsertComment } from './comment.ts'
import { explain, type Task } from './errors.ts'
import type { Event } from './event.ts'
import { findPullRequest } from './pull-request.ts'
import { postReview, type Review, type Reviewed } from './review.ts'

/** What is to be posted: the comment where the event has a pull request, and the check run. */
export interface Posting {
  comment?: Pick<Sticky, 'marker' | 'compose' | 'settleMs'>
  /** Written where there is no comment; with `isAlways` beside it. */
  checkRun?: Omit<CheckRun, 'owner' | 'repo' | 'headSha'> & { isAlways?: boolean }
  /** SARIF for code scanning. */
  sarif?: string
  /** Remarks on single lines, and whether changes are requested. */
  review?: Pick<Review, 'remarks' | 'most' | 'summary' | 'requests'>
}

export interface Published {
  comment?: Upserted
  checkRun?: { url: string }
  review?: Reviewed
  /** What could not be posted, why and what to do about it: a sentence each. */
  problems: string[]
}

/**
 * Posts a report. A post that GitHub refuses is no error, since the verdict does not depend on it: it is told
 * in `problems`, and the caller still has the job summary and annotations, which need no token.
 *
 * Octokit is loaded only where there is something to post.
 */
export async function publish(event: Event, token: string, posting: Posting): Promise<Published> {
  const published: Published = { problems: [] }
  const { owner, repo, headSha } = event
  const isForkToken = event.isFork && event.kind === 'pull_request'
  const mayComment =
    posting.comment !== undefined && (event.number !== undefined || event.headLabel !== undefined)
  const { number } = event
  const hasReview =
    number !== undefined &&
    posting.review !== undefined &&
    (posting.review.remarks.length > 0 || posting.review.requests !== undefined)
  if (!mayComment && !hasReview && posting.checkRun === undefined && posting.sarif === undefined)
    return published
  if (token === '') {
    published.problems.push(sentence(noToken()))
    return published
  }
  const client = await connect({ token, apiUrl: event.apiUrl })

  /** Does one task; a refusal becomes a problem. */
  async function attempt<T>(
    doing: string,
    permission: string,
    run: () => Promise<T>,
  ): Promise<T | undefined> {
    const task: Task = { doing, permission, isForkToken }
    try {
      return await run()
    } catch (error) {
      const explained = explain(error, task)
      if (explained === undefined) throw error
      published.problems.push(sentence(explained))
    }
  }

  if (mayComment)
    published.comment = await attempt('post the comment', 'pull-requests: write', () =>
      comment(client, event, posting.comment!),
    )
  if (published.comment?.isSettled === false)
    published.problems.push('Other jobs kept writing the comment: it may lack a section; run this job again.')
  const { isAlways = false, ...checkRun } = posting.checkRun ?? {}
  if ((published.comment === undefined || isAlways) && posting.checkRun !== undefined) {
    const run = { owner, repo, headSha, ...checkRun } as CheckRun
    published.checkRun = await attempt('create the check run', 'checks: write', () =>
      createCheckRun(client, run),
    )
    if (published.checkRun === undefined)
      await attempt('set the commit status in its place', 'statuses: write', () =>
        createStatus(client, { ...run, url: event.run.url }),
      )
  }
  if (posting.sarif !== undefined) {
    const alerts = { owner, repo, headSha, ref: refOf(event), sarif: posting.sarif }
    await attempt('upload to code scanning', 'security-events: write', () => uploadSarif(client, alerts))
  }
  // Where the comment was refused, so would be the review.
  if (hasReview && (published.comment !== undefined || !mayComment))
    published.review = await attempt('post the review', 'pull-requests: write', () =>
      postReview(client, { owner, repo, number, headSha, ...posting.review! }),
    )
  return published
}

async function comment(client: Client, event: Event, sticky: NonNullable<Posting['comment']>) {
  const { owner, repo } = event
  const number = event.number ?? (await findPullRequest(client, event))
  return number === undefined ? undefined : upsertComment(client, { owner, repo, number, ...sticky })
}

/** What code scanning shows the alerts for. */
function refOf({ number, ref }: Event): string {
  return number === undefined ? ref : `refs/pull/${number}/head`
}

function noToken() {
  return new ConfigError('could not post anything: there is no token', {
    remedy: 'pass `github.token` as `token`',
  })
}

/** `Could not post the comment: …; add … .` */
function sentence(error: Error): string {
  const remedy = error instanceof ProbityError && error.remedy ? `; ${error.remedy}` : ''
  return `${error.message[0]!.toUpperCase()}${error.message.slice(1)}${remedy}.`
}
