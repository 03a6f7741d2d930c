import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest } from './events.ts'
import { commitAll, git } from './repository.ts'
import { runAction } from './spawn.ts'

let github: GitHubStandIn
let checkout: string
let base: string
beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  checkout = mkdtempSync(join(tmpdir(), 'probity-review-'))
  write('.github/probity.yml', "version: 1\ngates:\n  pii-scan: {paths: ['notes/**']}\n")
  base = commitAll(checkout, 'The base')
  git(checkout, 'checkout', '--quiet', '-b', 'change')
})
afterEach(async () => {
  await github.close()
  rmSync(checkout, { recursive: true, force: true })
})

function write(path: string, text: string): void {
  mkdirSync(join(checkout, path, '..'), { recursive: true })
  writeFileSync(join(checkout, path), text)
}

/** Commits notes of two lines each, and shows them in the pull request. */
function propose(...lines: string[]): void {
  github.repository('acme/churn').pullRequests[0]!.files = lines.map((line, i) => {
    write(`notes/${i}.txt`, `a note\n${line}\n`)
    const patch = `@@ -0,0 +1,2 @@\n+a note\n+${line}`
    return { filename: `notes/${i}.txt`, status: 'added', patch }
  })
  commitAll(checkout, 'Note calls')
}
const audit = (inputs: Record<string, string>) =>
  runAction('audit', {
    workspace: checkout,
    inputs,
    event: pullRequest({ baseSha: base }),
    apiUrl: github.url,
  })
const reviews = () => github.repository('acme/churn').reviews
const mails = (count: number) =>
  Array.from({ length: count }, (_, i) => `call anna.berg${i}@nordwind-${i}.de`)

test('findings on changed lines are one review, never posted twice, and withdrawn when all is fixed', async () => {
  propose(...mails(2))
  expect((await audit({ review: 'request-changes' })).status).toBe(1)
  expect(reviews()).toHaveLength(1)
  const [first] = reviews()
  expect(first).toMatchObject({
    state: 'CHANGES_REQUESTED',
    comments: [
      { path: 'notes/0.txt', line: 2 },
      { path: 'notes/1.txt', line: 2 },
    ],
  })
  expect(first!.body).toContain('Probity blocks this merge')
  for (const { body } of first!.comments) expect(body).not.toContain('anna')
  expect(github.requests.length).toBeLessThanOrEqual(6)

  await audit({ review: 'request-changes' })
  expect(reviews()).toHaveLength(1)
  propose('nothing here', 'nor here')
  github.requests.length = 0
  expect((await audit({ review: 'request-changes' })).status).toBe(0)
  expect(reviews()).toMatchObject([{ state: 'DISMISSED' }])
  expect(github.requests.length).toBeLessThanOrEqual(6)
})

test('a review of comments holds at most thirty, and needs no comment beside it', async () => {
  propose(...mails(40))
  const { status } = await audit({ review: 'comment', comment: 'false', check: 'true' })
  expect(status).toBe(1)
  expect(reviews()).toMatchObject([{ state: 'COMMENTED', comments: { length: 30 } }])
  expect(github.comments('acme', 'churn', 7)).toEqual([])
  expect(github.requests.length).toBeLessThanOrEqual(8)
})

test('without the input there is none, and a fork token changes nothing about the verdict', async () => {
  propose(...mails(1))
  await audit({})
  expect(reviews()).toEqual([])
  const fork = await runAction('audit', {
    workspace: checkout,
    inputs: { review: 'request-changes' },
    event: pullRequest({ baseSha: base, fork: true }),
    apiUrl: github.url,
    token: 'read-only',
  })
  expect(fork.status).toBe(1)
  expect(reviews()).toEqual([])
  expect(fork.summary).toContain('Probity blocks this merge')
})
