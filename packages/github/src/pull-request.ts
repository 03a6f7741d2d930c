import type { Client } from './client.ts'
import type { Event } from './event.ts'

/**
 * The number of the open pull request whose head a `workflow_run` judged; undefined where there is none, or it
 * has moved on since.
 *
 * The payload lists no pull request for a run of a fork, and an artifact of that run must not be believed: so
 * GitHub is asked for the branch, and its head must be the very commit.
 */
export async function findPullRequest(client: Client, event: Event): Promise<number | undefined> {
  const { owner, repo, headLabel, headSha } = event
  if (headLabel === undefined) return undefined
  const { data } = await client.rest.pulls.list({
    owner,
    repo,
    state: 'open',
    head: headLabel,
    per_page: 100,
  })
  return data.find(pull => pull.head.sha === headSha)?.number
}
