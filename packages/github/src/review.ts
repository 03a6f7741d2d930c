import { sha256 } from '@probity/core'
import { sentence } from '@probity/report'
import type { Client } from './client.ts'
import { isRequestFailure } from './retry.ts'

/** What a line of a file is told. */
export interface Remark {
  path: string
  line: number
  /** Why, as plain text. */
  message: string
  /** The whole line as it should be, without its end: the author takes it with a click. */
  text?: string
  /** What it is known by in its file, wherever its line has moved to. */
  identity: string
}

/** Remarks on one pull request. */
export interface Review {
  owner: string
  repo: string
  number: number
  headSha: string
  /** The worst first. */
  remarks: readonly Remark[]
  /** How many of them may stand there at a time: more would be noise. */
  most: number
  /** The Markdown above the remarks, for how many are posted. */
  summary: (posted: number) => string
  /** Whether it requests changes; where not, a request of ours that stands is withdrawn. Absent: neither. */
  requests?: boolean
}

export interface Reviewed {
  /** Remarks that were posted now. */
  posted: number
  /** Remarks that stand there already. */
  standing: number
  /** Remarks on lines that the pull request does not show, of which GitHub takes none, or beyond the most. */
  leftOut: number
  /** What became of a request for changes. */
  request?: 'made' | 'withdrawn'
}

/** How a review of ours begins. */
const marker = '<!-- probity review -->'

/** A page of a list, and how many pages are read. */
const perPage = 100
const mostPages = 10

/**
 * Posts the remarks that are not there yet as one review with a comment each, and holds one request for changes
 * where they are requested. Costs at most three requests, where nothing is new one, and one more to withdraw.
 */
export async function postReview(client: Client, review: Review): Promise<Reviewed> {
  const { owner, repo, number, headSha, remarks, most, summary, requests } = review
  const pull = { owner, repo, pull_number: number }
  const ours = await findReviews(client, review)
  const known = new Set(ours.flatMap(({ remarks }) => remarks))
  const fresh = remarks.filter(remark => !known.has(keyOf(remark)))
  const standing = remarks.length - fresh.length
  const requested = ours.filter(({ state }) => state === 'CHANGES_REQUESTED')
  if (requests === false) for (const { id } of requested) await withdraw(client, pull, id)
  const isAsked = requests === true && requested.length === 0

  const shown = fresh.length === 0 ? new Map<string, Set<number>>() : await linesOf(client, pull)
  const posted = fresh
    .filter(({ path, line }) => shown.get(path)?.has(line))
    .slice(0, Math.max(most - standing, 0))
  if (posted.length > 0 || isAsked)
    await client.rest.pulls.createReview({
      ...pull,
      commit_id: headSha,
      event: isAsked ? 'REQUEST_CHANGES' : 'COMMENT',
      body: `${marker}\n${summary(posted.length)}`,
      comments: posted.map(remark => ({
        path: remark.path,
        line: remark.line,
        side: 'RIGHT',
        body: bodyOf(remark),
      })),
      // A repeated write would post them twice.
      request: { once: true },
    })
  const request = isAsked ? 'made' : requests === false && requested.length > 0 ? 'withdrawn' : undefined
  return {
    posted: posted.length,
    standing,
    leftOut: fresh.length - posted.length,
    ...(request === undefined ? {} : { request }),
  }
}

interface Standing {
  id: number
  state: string
  /** What its remarks are known by. */
  remarks: string[]
}

/** As for the comment: REST does not tell the token of a workflow who it is, and would take two lists. */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      reviews(first: 100, after: $after) {
        nodes { fullDatabaseId state body author { __typename login } comments(first: 100) { nodes { body } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface Answer {
  viewer: { login: string }
  repository: { pullRequest: { reviews: Reviews } }
}
interface Reviews {
  nodes: {
    fullDatabaseId: string
    state: string
    body: string
    author: { __typename: string; login: string } | null
    comments: { nodes: { body: string }[] }
  }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** The reviews that our token wrote and that begin as ours do. */
async function findReviews(client: Client, { owner, repo, number }: Review): Promise<Standing[]> {
  const found: Standing[] = []
  let after: string | null = null
  for (let page = 1; page <= mostPages; page++) {
    const answer: Answer = await client.graphql(query, { owner, repo, number, after })
    const { nodes, pageInfo }: Reviews = answer.repository.pullRequest.reviews
    for (const { fullDatabaseId, state, body, author, comments } of nodes) {
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (login !== answer.viewer.login || !body.startsWith(marker)) continue
      const remarks = comments.nodes.flatMap(
        comment => /<!-- probity remark=([0-9a-f]{16}) -->/.exec(comment.body)?.[1] ?? [],
      )
      found.push({ id: Number(fullDatabaseId), state, remarks })
    }
    after = pageInfo.endCursor
    if (!pageInfo.hasNextPage) break
  }
  return found
}

/** Which lines of which file the pull request shows. */
async function linesOf(
  client: Client,
  pull: { owner: string; repo: string; pull_number: number },
): Promise<Map<string, Set<number>>> {
  const shown = new Map<string, Set<number>>()
  for (let page = 1; page <= mostPages; page++) {
    const { data } = await client.rest.pulls.listFiles({ ...pull, per_page: perPage, page })
    for (const { filename, patch } of data) shown.set(filename, linesShown(patch ?? ''))
    if (data.length < perPage) break
  }
  return shown
}

async function withdraw(
  client: Client,
  pull: { owner: string; repo: string; pull_number: number },
  id: number,
): Promise<void> {
  try {
    await client.rest.pulls.dismissReview({
      ...pull,
      review_id: id,
      message: 'Probity no longer blocks this merge.',
    })
  } catch (error) {
    // Somebody was quicker: it no longer requests anything.
    if (!isRequestFailure(error) || (error.status !== 404 && error.status !== 422)) throw error
  }
}

function keyOf({ path, identity }: Remark): string {
  return sha256(`${path}\0${identity}`).slice(0, 16)
}

function bodyOf(remark: Remark): string {
  const { message, text } = remark
  return `${sentence(message)}${text === undefined ? '' : suggested(text)}\n<!-- probity remark=${keyOf(remark)} -->`
}

function suggested(text: string): string {
  const ticks = Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1))
  const fence = '`'.repeat(ticks)
  return `\n\n${fence}suggestion\n${text}\n${fence}`
}

/** The lines of the head that a patch shows: "line must be part of the diff", says GitHub of any other. */
export function linesShown(patch: string): Set<number> {
  const shown = new Set<number>()
  let line = 0
  for (const text of patch.split('\n')) {
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)/.exec(text)
    if (hunk !== null) line = Number(hunk[1])
    else if (text.startsWith('+') || text.startsWith(' ')) shown.add(line++)
  }
  return shown
}
