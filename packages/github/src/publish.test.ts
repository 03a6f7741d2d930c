import { execFileSync } from 'node:child_process'
import { faults, type GitHubStandIn, startGitHub } from '@probity/github-stand-in'
import type { Annotation } from '@probity/report'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Event } from './event.ts'
import { type Posting, publish } from './publish.ts'

const headSha = 'a'.repeat(40)
let github: GitHubStandIn
let event: Event
beforeEach(async () => {
  github = await startGitHub({
    tokens: { 'no-checks': { login: 'github-actions[bot]', type: 'Bot', write: ['pull-requests'] } },
  })
  github.openPullRequest('octo/churn', { number: 7 })
  event = {
    kind: 'pull_request',
    owner: 'octo',
    repo: 'churn',
    number: 7,
    headSha,
    isFork: false,
    serverUrl: 'https://github.com',
    apiUrl: github.url,
    run: { id: 1, attempt: 1, url: '', job: '' },
    ref: 'refs/pull/7/merge',
  }
})
afterEach(() => github.close())

const comment = {
  marker: '<!-- probity',
  compose: () => ({ body: '<!-- probity -->\nall well', isWorse: false }),
  settleMs: 10,
}
const annotation = (line?: number): Annotation => ({
  level: 'error',
  title: 't',
  message: 'm',
  path: 'a.py',
  line,
})
const checkRun = {
  name: 'probity',
  conclusion: 'failure',
  title: '1 of 2 gates blocks',
  summary: 'the summary',
  annotations: [],
} as const
const both: Posting = { comment, checkRun }
const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
const comments = () => github.comments('octo', 'churn', 7)
const checkRuns = () => github.repository('octo/churn').checkRuns

describe('publishing', () => {
  test('posts the comment, and no check run beside it', async () => {
    const published = await publish(event, 'full', both)
    expect(published).toMatchObject({ comment: { action: 'created' }, problems: [] })
    expect(comments()).toHaveLength(1)
    expect(checkRuns()).toEqual([])
    expect(github.requests.length).toBeLessThanOrEqual(6)
  })

  test('creates the check run where there is no pull request', async () => {
    const push: Event = { ...event, kind: 'push', number: undefined }
    const published = await publish(push, 'full', both)
    expect(published.problems).toEqual([])
    expect(published.checkRun!.url).toMatch(/\/octo\/churn\/runs\/\d+$/)
    expect(checkRuns()).toMatchObject([{ headSha, status: 'completed', conclusion: 'failure' }])
  })

  test('sends annotations fifty at a time, those of a line', async () => {
    const annotations = [annotation(), ...Array.from({ length: 120 }, (_, i) => annotation(i + 1))]
    await publish(event, 'full', { checkRun: { ...checkRun, annotations } })
    expect(checkRuns()[0]!.annotations.map(each => each.start_line)).toEqual(
      Array.from({ length: 120 }, (_, i) => i + 1),
    )
    expect(github.requests).toHaveLength(3)
  })

  test('finds the pull request of a run of a fork by its branch and its very commit', async () => {
    const head = { ref: 'fix', sha: headSha, repository: 'mona/churn' }
    github.openPullRequest('octo/churn', { number: 8, head })
    const run: Event = {
      ...event,
      kind: 'workflow_run',
      number: undefined,
      headLabel: 'mona:fix',
      isFork: true,
    }
    await publish(run, 'full', both)
    expect(github.comments('octo', 'churn', 8)).toHaveLength(1)

    head.sha = 'd'.repeat(40)
    const published = await publish({ ...run, headLabel: 'mona:fix' }, 'full', both)
    expect(published.comment).toBeUndefined()
    expect(github.comments('octo', 'churn', 8)).toHaveLength(1)
  })

  test('posts suggested changes beside the comment, within six requests', async () => {
    const patch = '@@ -1 +1,2 @@\n text\n+accuracy: 0.91'
    github.repository('octo/churn').pullRequests[0]!.files = [
      { filename: 'MODEL_CARD.md', status: 'modified', patch },
    ]
    const text = 'accuracy: 0.874'
    const remarks = [{ path: 'MODEL_CARD.md', line: 2, text, message: 'measured', identity: text }]
    const review = { remarks, most: 10, summary: () => 'one' }
    const published = await publish(event, 'full', { comment, review })
    expect(published).toMatchObject({ review: { posted: 1 }, problems: [] })
    expect(github.repository('octo/churn').reviews[0]!.comments).toMatchObject([{ line: 2 }])
    expect(github.requests.length).toBeLessThanOrEqual(6)
  })

  test('asks nothing of GitHub where there is nothing to post', async () => {
    const push: Event = { ...event, kind: 'push', number: undefined }
    expect(await publish(push, '', { comment })).toEqual({ problems: [] })
    expect(github.requests).toEqual([])
  })

  test('loads octokit only when something is posted', () => {
    const script = `
      const { registerHooks } = await import('node:module')
      const loaded = []
      registerHooks({ resolve(name, context, next) { loaded.push(name); return next(name, context) } })
      const isLoaded = () => loaded.some(name => name.startsWith('@octokit/'))
      const { connect, publish } = await import('@probity/github')
      await publish({}, '', {})
      const before = isLoaded()
      await connect({ token: 'token', apiUrl: 'http://127.0.0.1' })
      console.log(JSON.stringify([before, isLoaded()]))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    })
    expect(JSON.parse(printed)).toEqual([false, true])
  })
})

describe('a refusal', () => {
  test('names the permission that is missing, and the check run takes the place of the comment', async () => {
    github.intercept({ on: create }, faults.forbidden)
    const published = await publish(event, 'full', both)
    expect(published.problems).toEqual([
      'Could not post the comment: the token may not (403, Resource not accessible by integration); add `pull-requests: write` under `permissions:` of the job.',
    ])
    expect(checkRuns()).toHaveLength(1)
  })

  test('of both is told as both, and nothing is thrown', async () => {
    const published = await publish(event, 'read-only', both)
    expect(published).toEqual({
      comment: undefined,
      checkRun: undefined,
      problems: [
        expect.stringContaining('`pull-requests: write`'),
        expect.stringContaining('`checks: write`'),
        expect.stringContaining('`statuses: write`'),
      ],
    })
    expect(github.requests).toHaveLength(4)
  })

  test('of the check run leaves one line on the commit, where the token may do that', async () => {
    await github.close()
    github = await startGitHub({
      tokens: { statuses: { login: 'github-actions[bot]', type: 'Bot', write: ['statuses'] } },
    })
    const title = 'x'.repeat(200)
    const checkRun = { ...both.checkRun!, name: 'probity', title, conclusion: 'failure' as const }
    await publish({ ...event, apiUrl: github.url }, 'statuses', { checkRun })
    const [status] = github.repository('octo/churn').statuses
    expect(status).toMatchObject({ context: 'probity', state: 'failure', sha: headSha })
    expect(status!.description).toHaveLength(140)
  })

  test('of a fork says that its token is read-only and no permission helps', async () => {
    const published = await publish({ ...event, isFork: true }, 'read-only', { comment })
    expect(published.problems).toEqual([
      'Could not post the comment: the token of a pull request from a fork is read-only (403); no permission changes that: post it from a second workflow that runs on `workflow_run`.',
    ])
  })

  test('of an unknown or absent token says so', async () => {
    expect((await publish(event, 'expired', { comment })).problems).toEqual([
      'Could not post the comment: GitHub does not know the token (401); pass `github.token`, or a token that has not expired.',
    ])
    expect((await publish(event, '', { comment })).problems[0]).toMatch(
      /there is no token; pass `github\.token`/,
    )
  })

  test('of something that is not there hints at private repositories', async () => {
    const { problems } = await publish({ ...event, number: 99 }, 'full', { comment })
    expect(problems[0]).toMatch(/finds nothing there \(404\).*private repository; add `pull-requests: write`/)
  })

  test('of a body that is too long repeats what GitHub says', async () => {
    const long = { ...comment, compose: () => ({ body: 'x'.repeat(65_537), isWorse: false }) }
    expect((await publish(event, 'full', { comment: long })).problems).toEqual([
      'Could not post the comment: GitHub finds it invalid (422, Body is too long (maximum is 65536 characters)).',
    ])
  })

  test('that passes by itself is told after three tries', async () => {
    github.intercept({ on: create }, faults.secondaryLimit(0))
    expect((await publish(event, 'full', { comment })).problems[0]).toMatch(
      /asks for fewer requests .*; run the job again/,
    )
    github.intercept({}, faults.badGateway)
    github.requests.length = 0
    const { problems } = await publish(event, 'full', { comment })
    expect(problems[0]).toMatch(/did not answer as it should \(502, tried 3 times\)/)
    expect(github.requests).toHaveLength(3)
  })

  test('that is none of GitHub is a bug and is thrown', async () => {
    const broken = {
      ...comment,
      compose: () => {
        throw new TypeError('a bug')
      },
    }
    await expect(publish(event, 'full', { comment: broken })).rejects.toThrow('a bug')
  })
})

describe('code scanning', () => {
  test('gets the findings of the head of a pull request, or of the branch that was pushed', async () => {
    await publish(event, 'full', { sarif: '{"version":"2.1.0"}' })
    const { number: _, ...pushed } = event
    await publish({ ...pushed, kind: 'push', ref: 'refs/heads/main' }, 'full', { sarif: '{}' })
    expect(github.repository('octo/churn').sarifs).toMatchObject([
      { commitSha: headSha, ref: 'refs/pull/7/head' },
      { commitSha: headSha, ref: 'refs/heads/main' },
    ])
  })

  test('that may not be written to is told with its permission', async () => {
    const { problems } = await publish(event, 'read-only', { sarif: '{}' })
    expect(problems[0]).toContain('`security-events: write`')
  })
})
