import { expect, test } from 'vitest'
import { type Event, publish, readEvent } from '../../packages/github/src/index.ts'
import { type Report, readMarker } from '../../packages/report/src/index.ts'
import { couldNotRun } from '../../packages/runner/src/run-gate.ts'
import { stickyComment } from '../../packages/runner/src/sticky-comment.ts'
import { faults, startGitHub } from '../contract/src/index.ts'
import { headSha, pullRequest } from './events.ts'

const log = { info() {}, warning() {}, debug() {} }

/** The event of one of many jobs of a run. */
function eventOf(apiUrl: string, runId = 1001, sha = headSha): Event {
  const event = pullRequest({ headSha: sha })
  const env = {
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: 'event.json',
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_RUN_ID: String(runId),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: 'https://github.example',
  }
  return readEvent(env, () => JSON.stringify(event.payload))
}

/** A job that posts the section of one gate. */
function job(event: Event, id: string) {
  const { signal } = new AbortController()
  const result = { ...couldNotRun('fairness-gate', { id, signal }, {}, new Error('as good as any')), id }
  const report: Report = {
    results: [result],
    mode: 'enforce',
    onInconclusive: 'warn',
    head: { sha: event.headSha },
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  return publish(event, 'full', { comment: stickyComment(report, repositoryUrl, log) })
}

test('twenty jobs that write at once, on a bad day, leave one comment with twenty sections', async () => {
  const github = await startGitHub({ repositories: ['acme/churn'] })
  try {
    github.openPullRequest('acme/churn', { number: 7 })
    let seen = 0
    // Every request takes another while; some fail, and some fail though they were done.
    github.intercept({}, async (request, handle) => {
      seen++
      if (seen % 31 === 0) return faults.badGateway()
      if (seen % 37 === 0) return faults.lostAnswer(request, handle)
      if (seen % 41 === 0) return faults.secondaryLimit(1)()
      return faults.slow((seen * 37) % 150)(request, handle)
    })
    const event = eventOf(github.url)
    const names = Array.from({ length: 20 }, (_, i) => `model-${String(i).padStart(2, '0')}`)
    const published = await Promise.all(names.map(name => job(event, name)))
    expect(published.flatMap(({ problems }) => problems)).toEqual([])
    const shown = github.comments('acme', 'churn', 7).filter(comment => !comment.isMinimized)
    expect(shown).toHaveLength(1)
    for (const name of names) expect(shown[0]!.body).toContain(`fairness-gate (${name})`)
    // Each job at the most: six rounds of a reading and a writing, some of them tried again, and deletions.
    expect(github.requests.length).toBeLessThanOrEqual(20 * 20)
  } finally {
    await github.close()
  }
}, 60_000)

test('a slow job of an older head takes nothing from what a newer one wrote', async () => {
  const github = await startGitHub({ repositories: ['acme/churn'] })
  try {
    github.openPullRequest('acme/churn', { number: 7 })
    await job(eventOf(github.url, 1002, 'b'.repeat(40)), 'retention')
    await job(eventOf(github.url, 1001, 'a'.repeat(40)), 'win-back')
    const [comment] = github.comments('acme', 'churn', 7)
    expect(readMarker(comment!.body)).toMatchObject({ run: 1002 })
    expect(comment!.body).not.toContain('win-back')
  } finally {
    await github.close()
  }
})
