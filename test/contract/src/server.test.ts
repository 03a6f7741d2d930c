import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { faults } from './faults.ts'
import { type GitHubStandIn, startGitHub } from './server.ts'

let github: GitHubStandIn
beforeEach(async () => {
  github = await startGitHub({
    tokens: { commenter: { login: 'github-actions[bot]', type: 'Bot', write: ['pull-requests'] } },
  })
  github.openPullRequest('octo/churn', { number: 7 })
})
afterEach(() => github.close())

// biome-ignore lint/suspicious/noExplicitAny: what a server answers is looked at field by field.
type Reply = { status: number; body: any; headers: Headers }

async function send(method: string, path: string, body?: unknown, token = 'full'): Promise<Reply> {
  const response = await fetch(`${github.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, 'user-agent': 'test' },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const text = await response.text()
  return {
    status: response.status,
    body: text === '' ? undefined : JSON.parse(text),
    headers: response.headers,
  }
}

const sha = 'c'.repeat(40)
const comments = '/repos/octo/churn/issues/7/comments'
const runs = '/repos/octo/churn/check-runs'
const graphql = (query: string, variables = {}, token?: string) =>
  send('POST', '/graphql', { query, variables }, token)

describe('tokens', () => {
  test('an unknown token is refused, and so is a client without a name', async () => {
    expect(await send('GET', comments, undefined, 'stolen')).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    const nameless = await fetch(`${github.url}${comments}`, { headers: { 'user-agent': '' } })
    expect(nameless.status).toBe(403)
  })

  test('a read-only token reads, and may not write', async () => {
    expect((await send('GET', comments, undefined, 'read-only')).status).toBe(200)
    expect(await send('POST', comments, { body: 'x' }, 'read-only')).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    expect(github.comments('octo', 'churn', 7)).toEqual([])
  })

  test('a token may write what its permissions name and nothing else', async () => {
    expect((await send('POST', comments, { body: 'x' }, 'commenter')).status).toBe(201)
    expect((await send('POST', runs, { name: 'x', head_sha: sha }, 'commenter')).status).toBe(403)
  })

  test('the token of a workflow is no user, yet it is the viewer; a person may not write check runs', async () => {
    expect((await send('GET', '/user')).status).toBe(403)
    expect((await graphql('{ viewer { login } }')).body).toEqual({
      data: { viewer: { login: 'github-actions[bot]' } },
    })
    expect((await send('GET', '/user', undefined, 'octocat')).body).toMatchObject({ login: 'octocat' })
    expect((await send('POST', runs, { name: 'x', head_sha: sha }, 'octocat')).body.message).toBe(
      'You must authenticate via a GitHub App.',
    )
  })
})

describe('comments', () => {
  test('a comment is created, changed, listed and deleted', async () => {
    const { body: created } = await send('POST', comments, { body: 'first' })
    expect(created).toMatchObject({ body: 'first', user: { login: 'github-actions[bot]', type: 'Bot' } })
    const one = `/repos/octo/churn/issues/comments/${created.id}`
    expect((await send('PATCH', one, { body: 'second' })).body.updated_at > created.updated_at).toBe(true)
    expect((await send('GET', comments)).body).toMatchObject([{ id: created.id, body: 'second' }])
    expect((await send('DELETE', one)).status).toBe(204)
    expect((await send('PATCH', one, { body: 'third' })).status).toBe(404)
  })

  test('there is no comment on a pull request, and no pull request in a repository, that there is not', async () => {
    expect((await send('POST', '/repos/octo/churn/issues/8/comments', { body: 'x' })).status).toBe(404)
    expect((await send('POST', '/repos/octo/nothing/issues/7/comments', { body: 'x' })).status).toBe(404)
    expect((await send('GET', '/repos/octo/churn/nothing')).status).toBe(404)
  })

  test('65,536 characters are the most that a comment holds', async () => {
    expect((await send('POST', comments, { body: 'x'.repeat(65_536) })).status).toBe(201)
    expect(await send('POST', comments, { body: 'x'.repeat(65_537) })).toMatchObject({
      status: 422,
      body: {
        message: 'Validation Failed',
        errors: [{ resource: 'IssueComment', message: 'Body is too long (maximum is 65536 characters)' }],
      },
    })
    expect((await send('POST', comments, { body: 5 })).body.message).toMatch(/^Invalid request\.\n\n/)
  })

  test('a list comes in pages of 30 that link to each other', async () => {
    for (let i = 0; i < 35; i++) github.addComment('octo/churn', 7, `${i}`, { login: 'mona', type: 'User' })
    const first = await send('GET', comments)
    expect(first.body).toHaveLength(30)
    expect(first.headers.get('link')).toBe(
      `<${github.url}${comments}?page=2>; rel="next", <${github.url}${comments}?page=2>; rel="last"`,
    )
    const second = await send('GET', `${comments}?page=2`)
    expect(second.body.map((comment: { body: string }) => comment.body)).toEqual([
      '30',
      '31',
      '32',
      '33',
      '34',
    ])
    expect((await send('GET', `${comments}?per_page=100`)).body).toHaveLength(35)
  })

  test('GraphQL lists page by page with what was asked for, folds, and knows no other field', async () => {
    for (let i = 0; i < 3; i++)
      github.addComment('octo/churn', 7, `${i}`, { login: 'helper[bot]', type: 'Bot' })
    const list = `query ($number: Int!, $after: String) {
      repository(owner: "octo", name: "churn") {
        pullRequest(number: $number) {
          comments(first: 2, after: $after) {
            nodes { id fullDatabaseId isMinimized author { __typename login } }
            pageInfo { hasNextPage endCursor }
          }
        }
      }
    }`
    const page = async (after?: string) =>
      (await graphql(list, { number: 7, after })).body.data.repository.pullRequest.comments
    const first = await page()
    expect(first.nodes).toHaveLength(2)
    const second = await page(first.pageInfo.endCursor)
    expect(second).toMatchObject({ nodes: [{ isMinimized: false }], pageInfo: { hasNextPage: false } })
    expect(second.nodes[0].author).toEqual({ __typename: 'Bot', login: 'helper' })

    const fold = `mutation ($id: ID!) {
      minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } }
    }`
    const id = second.nodes[0].id
    expect((await graphql(fold, { id }, 'read-only')).body.errors).toEqual([
      { type: 'FORBIDDEN', path: ['minimizeComment'], message: 'Resource not accessible by integration' },
    ])
    await graphql(fold, { id })
    expect((await page(first.pageInfo.endCursor)).nodes).toMatchObject([{ isMinimized: true }])

    expect((await graphql('{ viewer { databaseId } }')).body.errors[0].message).toBe(
      "Field 'databaseId' doesn't exist on type 'User'",
    )
    expect((await graphql('{ viewer { login ')).body.errors[0].message).toMatch(/Parse error/)
    expect((await graphql('{ viewer }')).body.errors[0].message).toMatch(/must have selections/)
  })
})

describe('check runs, statuses and the rest', () => {
  test('annotations of later requests are added, and a conclusion completes the run', async () => {
    const annotation = {
      path: 'a.py',
      start_line: 1,
      end_line: 2,
      annotation_level: 'failure',
      message: 'no',
    }
    const output = (count: number) => ({
      title: 't',
      summary: 's',
      annotations: Array(count).fill(annotation),
    })
    const { body } = await send('POST', runs, { name: 'probity', head_sha: sha, output: output(50) })
    await send('PATCH', `${runs}/${body.id}`, { conclusion: 'failure', output: output(3) })
    expect((await send('GET', `${runs}/${body.id}`)).body).toMatchObject({
      status: 'completed',
      conclusion: 'failure',
      output: { annotations_count: 53 },
    })
    expect((await send('GET', `/repos/octo/churn/commits/${sha}/check-runs`)).body.total_count).toBe(1)
    expect((await send('GET', `${runs}/${body.id}/annotations?per_page=2`)).body).toHaveLength(2)
  })

  test('a check run on a commit that is none, complete without conclusion, or with columns across lines is refused', async () => {
    const run = (change: object) => send('POST', runs, { name: 'x', head_sha: sha, ...change })
    expect((await run({ head_sha: 'main' })).body.message).toBe('No commit found for SHA: main')
    expect((await run({ status: 'completed' })).status).toBe(422)
    const annotations = [
      {
        path: 'a',
        start_line: 1,
        end_line: 2,
        start_column: 1,
        end_column: 2,
        annotation_level: 'notice',
        message: 'm',
      },
    ]
    expect((await run({ output: { title: 't', summary: 's', annotations } })).body.errors).toEqual([
      { resource: 'CheckRun', code: 'invalid', field: 'annotations' },
    ])
    expect(github.repository('octo/churn').checkRuns).toEqual([])
  })

  test('a status is found by its commit, the newest first', async () => {
    const path = `/repos/octo/churn/statuses/${sha}`
    await send('POST', path, { state: 'pending', context: 'probity' })
    await send('POST', path, { state: 'success', context: 'probity' })
    const { body } = await send('GET', `/repos/octo/churn/commits/${sha}/statuses`)
    expect(body.map((status: { state: string }) => status.state)).toEqual(['success', 'pending'])
    expect((await send('POST', path, { state: 'success', description: 'x'.repeat(141) })).status).toBe(422)
  })

  test('a pull request is found by the branch of its fork', async () => {
    github.openPullRequest('octo/churn', { number: 9, head: { ref: 'fix', sha, repository: 'mona/churn' } })
    const { body } = await send('GET', '/repos/octo/churn/pulls?head=mona:fix')
    expect(body).toMatchObject([{ number: 9, head: { sha, repo: { full_name: 'mona/churn' } } }])
  })

  test('a review is written, dismissed and listed', async () => {
    const path = '/repos/octo/churn/pulls/7/reviews'
    const { body } = await send('POST', path, { event: 'REQUEST_CHANGES', body: 'too few rows' })
    await send('PUT', `${path}/${body.id}/dismissals`, { message: 'enough rows now' })
    expect((await send('GET', path)).body).toMatchObject([{ state: 'DISMISSED' }])
    expect((await send('POST', path, { event: 'COMMENT' })).status).toBe(422)
  })

  test('a comment of a review must be on a line that the pull request shows', async () => {
    const patch = '@@ -1 +1,2 @@\n text\n+more'
    github.openPullRequest('octo/churn', {
      number: 9,
      files: [{ filename: 'a.md', status: 'modified', patch }],
    })
    const review = (line: number) => ({
      event: 'COMMENT',
      body: 'see below',
      comments: [{ path: 'a.md', line, body: 'this' }],
    })
    expect((await send('POST', '/repos/octo/churn/pulls/9/reviews', review(3))).status).toBe(422)
    expect((await send('POST', '/repos/octo/churn/pulls/9/reviews', review(2))).status).toBe(200)
    expect((await send('GET', '/repos/octo/churn/pulls/9/comments')).body).toMatchObject([
      { path: 'a.md', line: 2 },
    ])
  })

  test('a SARIF must be gzip in base64', async () => {
    const path = '/repos/octo/churn/code-scanning/sarifs'
    const upload = (sarif: string) => send('POST', path, { commit_sha: sha, ref: 'refs/heads/main', sarif })
    const { status, body } = await upload(gzipSync('{}').toString('base64'))
    expect(status).toBe(202)
    expect((await send('GET', `${path}/${body.id}`)).body.processing_status).toBe('complete')
    expect((await upload('plain')).status).toBe(400)
  })

  test('a deployment has an environment and statuses', async () => {
    const path = '/repos/octo/churn/deployments'
    const { body } = await send('POST', path, { ref: 'main', environment: 'staging' })
    await send('POST', `${path}/${body.id}/statuses`, { state: 'success' })
    expect((await send('GET', `${path}?environment=staging`)).body).toHaveLength(1)
    expect((await send('GET', `${path}?environment=production`)).body).toHaveLength(0)
    expect((await send('GET', `${path}/${body.id}/statuses`)).body).toMatchObject([{ state: 'success' }])
  })
})

describe('intercepting', () => {
  test('a fault strikes the n-th request that it is meant for and no other', async () => {
    github.intercept({ on: 'GET /user', nth: 2 }, faults.badGateway)
    const user = () =>
      fetch(`${github.url}/user`, { headers: { authorization: 'token octocat', 'user-agent': 't' } })
    expect([(await user()).status, (await user()).status, (await user()).status]).toEqual([200, 502, 200])
    expect((await send('GET', comments)).status).toBe(200)
    expect(github.requests.map(({ status }) => status)).toEqual([200, 502, 200, 200])
  })

  test('an answer can be lost although the work was done', async () => {
    github.intercept({ on: request => request.method === 'POST' }, faults.lostAnswer)
    await expect(send('POST', comments, { body: 'x' })).rejects.toThrow()
    expect(github.comments('octo', 'churn', 7)).toHaveLength(1)
  })

  test('limits say when to come back', async () => {
    github.intercept({ nth: 1 }, faults.secondaryLimit(5, 429))
    const busy = await send('GET', comments)
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([429, '5'])
    github.intercept({ nth: 1 }, faults.rateLimit(30))
    const spent = await send('GET', comments)
    expect([spent.status, spent.headers.get('x-ratelimit-remaining')]).toEqual([403, '0'])
    expect(Number(spent.headers.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000)
  })

  test('another writer can come in between a write and its answer', async () => {
    const { body } = await send('POST', comments, { body: 'first' })
    github.intercept(
      { on: 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}' },
      async (_, handle) => {
        const answer = await handle()
        github.comments('octo', 'churn', 7)[0]!.body = 'theirs'
        return answer
      },
    )
    const changed = await send('PATCH', `/repos/octo/churn/issues/comments/${body.id}`, { body: 'ours' })
    expect(changed.body.body).toBe('ours')
    expect((await send('GET', comments)).body).toMatchObject([{ body: 'theirs' }])
  })
})
