import { Refusal, validationFailed } from '../answer.ts'
import type { Branch, PullRequest, PullRequestFile, Review } from '../world.ts'
import { type Call, found, page, type Routes, user } from './route.ts'

const all = '/repos/{owner}/{repo}/pulls'
const one = `${all}/{pull_number}`

const states = { APPROVE: 'APPROVED', REQUEST_CHANGES: 'CHANGES_REQUESTED', COMMENT: 'COMMENTED' } as const

export const pullRequests: Routes = {
  [`GET ${all}`]: {
    run: call => {
      const { state, head, base } = call.query as Record<string, string | undefined>
      const isWanted = (pull: PullRequest) =>
        (state === 'all' || pull.state === state) &&
        (head === undefined || label(pull.head) === head) &&
        (base === undefined || pull.base.ref === base)
      return page(call, call.repository().pullRequests.filter(isWanted).map(show))
    },
  },
  [`GET ${one}`]: {
    run: call => ({ status: 200, body: show(named(call)) }),
  },
  [`GET ${one}/files`]: {
    run: call => page(call, named(call).files),
  },
  [`GET ${one}/comments`]: {
    run: call =>
      page(
        call,
        reviewsOf(call).flatMap(({ author, comments }) =>
          comments.map(comment => ({ ...comment, user: user(author) })),
        ),
      ),
  },
  [`GET ${one}/reviews`]: {
    run: call => page(call, reviewsOf(call).map(showReview)),
  },
  [`POST ${one}/reviews`]: {
    writes: ['pull-requests'],
    run: call => {
      const { number, files } = named(call)
      const { event, body = '', comments = [] } = call.body
      if (event !== undefined && event !== 'APPROVE' && body === '')
        throw validationFailed({ resource: 'PullRequestReview', code: 'missing_field', field: 'body' })
      // GitHub takes all comments of a review or none.
      for (const { path, line } of comments)
        if (
          !isInDiff(
            files.find(({ filename }) => filename === path),
            line,
          )
        )
          throw new Refusal(422, 'Unprocessable Entity', { errors: ['Line could not be resolved'] })
      const review: Review = {
        id: call.world.nextId(),
        number,
        author: call.actor,
        state: event === undefined ? 'PENDING' : states[event as keyof typeof states],
        body,
        comments: comments.map((comment: object) => ({ id: call.world.nextId(), ...comment })),
      }
      call.repository().reviews.push(review)
      return { status: 200, body: showReview(review) }
    },
  },
  [`PUT ${one}/reviews/{review_id}/dismissals`]: {
    writes: ['pull-requests'],
    run: call => {
      const review = found(reviewsOf(call).find(({ id }) => id === call.path.review_id))
      review.state = 'DISMISSED'
      return { status: 200, body: showReview(review) }
    },
  },
}

/** Whether a line of the head is in one of the hunks. */
function isInDiff(file: PullRequestFile | undefined, line: number): boolean {
  let at = 0
  for (const text of file?.patch?.split('\n') ?? []) {
    const start = /^@@ -\S+ \+(\d+)/.exec(text)
    if (start !== null) at = Number(start[1])
    else if (!text.startsWith('-') && at++ === line) return true
  }
  return false
}

function named(call: Call): PullRequest {
  return found(call.repository().pullRequests.find(({ number }) => number === call.path.pull_number))
}

function reviewsOf(call: Call): Review[] {
  const { number } = named(call)
  return call.repository().reviews.filter(review => review.number === number)
}

/** `octocat:my-branch`, by which GitHub finds the pull requests of a branch. */
function label({ repository, ref }: Branch): string | undefined {
  return repository === null ? undefined : `${repository.split('/')[0]}:${ref}`
}

function show(pull: PullRequest) {
  const branch = (side: Branch) => ({
    label: label(side),
    ref: side.ref,
    sha: side.sha,
    repo: side.repository === null ? null : { full_name: side.repository },
  })
  const { number, title, state } = pull
  return { number, title, state, head: branch(pull.head), base: branch(pull.base) }
}

function showReview({ id, author, state, body }: Review) {
  return { id, state, body, user: user(author) }
}
