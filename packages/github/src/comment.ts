import { setTimeout as sleep } from 'node:timers/promises'
import type { Client } from './client.ts'
import { isRefusal } from './errors.ts'
import { isRequestFailure, type RequestFailure, tries, waitMs } from './retry.ts'

/** A comment to be had: which one it is, and what it says. */
export interface Sticky {
  owner: string
  repo: string
  number: number
  /** How the body of the comment begins, and no other comment of ours. */
  marker: string
  /**
   * The text for what stands there: the bodies of our comments, oldest first, none on the first run and
   * several after a race. Given its own text it must answer the same again, or rounds are spent in vain.
   * `isWorse` posts it anew, so that somebody is told, and folds the old one away.
   */
  compose: (standing: readonly string[]) => { body: string; isWorse: boolean }
  /** How long another writer may take between reading and writing, in milliseconds. */
  settleMs?: number
}

export interface Upserted {
  url: string
  action: 'created' | 'updated' | 'unchanged'
  /** False where others kept writing: a section may be missing. */
  isSettled: boolean
}

/** Reads and writes until nothing changes, but not for ever. */
const rounds = 6

/**
 * Creates or updates the one comment with the marker that our token wrote. Anybody may write a comment with
 * the marker: only the author tells ours.
 *
 * GitHub has no compare-and-swap, and several jobs may write at once. So this goes on, composing, writing,
 * waiting and reading again, until what stands there is one comment that `compose` would leave as it is: what
 * another writer overwrote is put back, and two comments of a race become the older one. A text that is there
 * already costs one request, a change three.
 */
export async function upsertComment(client: Client, sticky: Sticky): Promise<Upserted> {
  const { owner, repo, number, compose, settleMs = 1000 } = sticky
  const request = { once: true }
  let action: Upserted['action'] = 'unchanged'
  let url = ''
  let failures = 0
  for (let round = 1; round <= rounds; round++) {
    const standing = await findComments(client, sticky)
    const [first, ...duplicates] = standing
    const { body, isWorse } = compose(standing.map(comment => comment.body))
    url = first?.url ?? url
    if (first !== undefined && first.body.trimEnd() === body.trimEnd()) {
      // What they held is in the first by now.
      for (const { id } of duplicates) await deleteComment(client, { owner, repo, comment_id: id })
      return { url, action, isSettled: true }
    }
    try {
      if (first === undefined || (isWorse && action === 'unchanged')) {
        await client.rest.issues.createComment({ owner, repo, issue_number: number, body, request })
        for (const { nodeId } of standing) await fold(client, nodeId)
        action = 'created'
      } else {
        await client.rest.issues.updateComment({ owner, repo, comment_id: first.id, body, request })
        if (action === 'unchanged') action = 'updated'
      }
    } catch (error) {
      const wait = isRequestFailure(error) ? waitToReread(error, ++failures) : undefined
      if (wait === undefined) throw error
      await sleep(wait)
      continue
    }
    // Some earlier, some later: two writers in step would overwrite each other round after round.
    await sleep(settleMs * (0.75 + Math.random() / 2))
  }
  return { url, action, isSettled: false }
}

/** A failed write is tried again from the reading on: meanwhile others may have written, or it was done after all. */
function waitToReread(error: RequestFailure, failures: number): number | undefined {
  if (failures === tries) return undefined
  // Somebody deleted the comment that we were about to change.
  return error.status === 404 ? 0 : waitMs(error, failures)
}

interface Standing {
  id: number
  nodeId: string
  body: string
  url: string
}

/**
 * One request for both who we are and what is there. REST would not do: it refuses `GET /user` to the token of
 * a workflow, and does not tell which comments are folded away.
 */
const query = `query ($owner: String!, $repo: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId url body isMinimized author { __typename login } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

interface Answer {
  viewer: { login: string }
  repository: { pullRequest: { comments: Comments } }
}
interface Comments {
  nodes: Node[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}
interface Node {
  id: string
  /** The id of the REST API as text: `databaseId` has no room for today's. */
  fullDatabaseId: string
  url: string
  body: string
  isMinimized: boolean
  /** Null where the account is gone. */
  author: { __typename: string; login: string } | null
}

/** Our comments with the marker that are not folded away, oldest first, of all pages. */
async function findComments(client: Client, { owner, repo, number, marker }: Sticky): Promise<Standing[]> {
  const found: Standing[] = []
  let after: string | null = null
  do {
    const answer: Answer = await client.graphql(query, { owner, repo, number, after })
    const { nodes, pageInfo }: Comments = answer.repository.pullRequest.comments
    for (const { id, fullDatabaseId, url, body, isMinimized, author } of nodes) {
      // An app is `name` of type Bot as an author and `name[bot]` as the viewer; a person may be called `name`.
      const login = author?.__typename === 'Bot' ? `${author.login}[bot]` : author?.login
      if (isMinimized || login !== answer.viewer.login || !body.startsWith(marker)) continue
      found.push({ id: Number(fullDatabaseId), nodeId: id, body, url })
    }
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null
  } while (after !== null)
  return found.sort((a, b) => a.id - b.id)
}

/** Where GitHub refuses, the old comment stays and the next round joins the two. */
async function fold(client: Client, id: string): Promise<void> {
  const mutation = `mutation ($id: ID!) {
    minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
  }`
  try {
    await client.graphql(mutation, { id })
  } catch (error) {
    if (!isRefusal(error)) throw error
  }
}

async function deleteComment(
  client: Client,
  place: { owner: string; repo: string; comment_id: number },
): Promise<void> {
  try {
    await client.rest.issues.deleteComment(place)
  } catch (error) {
    // The other writer was quicker.
    if (!isRequestFailure(error) || error.status !== 404) throw error
  }
}
