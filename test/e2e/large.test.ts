import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest } from './events.ts'
import { commitAll } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

/** More than one thread is given: a second one scans as well. */
let github: GitHubStandIn
let folder: string
let checkout: string
beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  folder = mkdtempSync(join(tmpdir(), 'probity-large-'))
  checkout = join(folder, 'checkout')
  mkdirSync(join(checkout, 'data'), { recursive: true })
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const put = (path: string, text: string) => writeFileSync(join(checkout, path), text)
const line = (i: number) => `${i},basic,${i % 97},${(i % 1000) / 7}\n`
const table = (rows: number, name: string, value: (i: number) => string) =>
  `id,plan,age,score,${name}\n${Array.from({ length: rows }, (_, i) => line(i).replace('\n', `,${value(i)}\n`)).join('')}`

test('what a large pull request brings is found, whichever thread scans it, and what it had is not new', async () => {
  const mail = (i: number) => `person${i}@acme-health.org`
  for (let part = 0; part < 6; part++) put(`data/${part}.csv`, table(100_000, 'contact', mail))
  const base = commitAll(checkout, 'What main has')
  for (let part = 0; part < 6; part++) put(`data/${part}.csv`, table(110_000, 'contact', mail))
  for (let i = 0; i < 40; i++) put(`data/small${i}.txt`, `note ${i}\n`)
  put(
    'data/new.csv',
    table(90_000, 'phone', i => `+49 30 ${5_550_000 + i}`),
  )
  put('data/notes.txt', `${'nothing to see\n'.repeat(200_000)}ask ann@acme-health.org\n`)
  commitAll(checkout, 'The change')
  const { status, result, outputs } = await runAction('pii-scan', {
    workspace: checkout,
    inputs: {},
    event: pullRequest({ baseSha: base }),
    apiUrl: github.url,
  })
  expect(status).toBe(1)
  expect(outputs.get('verdict')).toBe('fail')
  const bytes = result.coverage.read.map((file: { bytes: number }) => file.bytes)
  expect(bytes.reduce((sum: number, one: number) => sum + one, 0)).toBeGreaterThan(20e6)
  const errors = result.findings.map((finding: Record<string, unknown>) => [
    finding.rule,
    finding.path,
    finding.line,
  ])
  expect(errors.sort()).toEqual([
    ['EMAIL_ADDRESS', 'data/notes.txt', 200_001],
    ['PHONE_NUMBER', 'data/new.csv', 2],
  ])
  expect(result.coverage.read.map((file: { path: string }) => file.path)).toEqual(
    [
      ...Array.from({ length: 6 }, (_, i) => `data/${i}.csv`),
      ...Array.from({ length: 40 }, (_, i) => `data/small${i}.txt`),
      'data/new.csv',
      'data/notes.txt',
    ].sort(),
  )
})

test('a scan that is cancelled could not run: it does not go on to the end of its files', async () => {
  const part = table(400_000, 'contact', i => `person${i}@acme-health.org`)
  for (let i = 0; i < 12; i++) put(`data/${i}.csv`, part)
  commitAll(checkout, 'Data')
  const { status, out, error } = await run([join(root, 'dist/cli.js'), 'pii-scan'], {
    cwd: checkout,
    // `pii-scan: 12 files`, then the scan begins.
    onStart: (kill, stderr) => void stderr.once('data', () => kill('SIGTERM')),
  })
  expect(status).toBe(2)
  expect(`${out}${error}`).toMatch(/cancelled/)
})
