import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest } from './events.ts'
import { root, run, runAction } from './spawn.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const dvc = (text: string) =>
  `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  hash: md5\n  path: train.csv\n`

let github: GitHubStandIn
let storage: Server
let stored: Set<string>
let workspace: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  stored = new Set()
  storage = createServer((request, response) => {
    response.writeHead(stored.has(request.url!) ? 200 : 404).end()
  })
  await new Promise<void>(resolve => storage.listen(0, '127.0.0.1', resolve))
  workspace = mkdtempSync(join(tmpdir(), 'probity-e2e-'))
  const { port } = storage.address() as AddressInfo
  write(
    '.dvc/config',
    `[core]\n    remote = storage\n['remote "storage"']\n    url = http://127.0.0.1:${port}/dvc\n`,
  )
  git('init', '-q', '-b', 'main')
  git('add', '-A')
  git('commit', '-qm', 'storage')
  write('data/train.csv.dvc', dvc('id,y\n1,0\n'))
})
afterEach(async () => {
  await github.close()
  storage.close()
  rmSync(workspace, { recursive: true, force: true })
})

// The storage is asked at an address that the base has too.
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
    cwd: workspace,
    encoding: 'utf8',
  })
function write(path: string, text: string): void {
  mkdirSync(dirname(join(workspace, path)), { recursive: true })
  writeFileSync(join(workspace, path), text)
}
const push = (text: string) => stored.add(`/dvc/files/md5/${md5(text).slice(0, 2)}/${md5(text).slice(2)}`)
const gate = (inputs: Record<string, string> = {}) =>
  runAction('dataset-check', {
    workspace,
    inputs,
    event: pullRequest({ baseSha: git('rev-parse', 'HEAD').trim() }),
    apiUrl: github.url,
  })
const probity = (...args: string[]) =>
  run([join(root, 'dist/cli.js'), 'dataset-check', ...args], { cwd: workspace })

describe('the dataset check in a pull request', () => {
  test('blocks data that was not pushed, says so in the comment, and passes once it is', async () => {
    const first = await gate()
    expect(first.status).toBe(1)
    expect(validateResult(first.result)).toBe(true)
    expect(first.outputs.get('verdict')).toBe('fail')
    const [comment] = github.comments('acme', 'churn', 7)
    expect(comment!.body).toContain('data/train.csv is not in remote storage')
    expect(first.out).toMatch(/^::error .*file=data\/train\.csv\.dvc,.*line=2/m)
    push('id,y\n1,0\n')
    const second = await gate()
    expect(second.status).toBe(0)
    expect(second.outputs.get('verdict')).toBe('pass')
  })

  test('a remote that cannot be asked blocks by name, and `remote: skip` leaves it alone', async () => {
    write('.dvc/config', '[core]\n    remote = drive\n[\'remote "drive"\']\n    url = gdrive://abc\n')
    const asked = await gate()
    expect(asked.status).toBe(1)
    expect(asked.outputs.get('verdict')).toBe('not-computable')
    expect(asked.out).toContain('speaks gdrive')
    expect((await gate({ remote: 'skip' })).status).toBe(0)
    const answered = await gate({ 'exists-command': 'cat' })
    expect({ status: answered.status, error: answered.error }).toEqual({ status: 0, error: '' })
  })
})

describe('the dataset check as a command', () => {
  test('finds the manifests by itself and says by its status whether they hold', async () => {
    push('id,y\n1,0\n')
    expect((await probity()).status).toBe(0)
    write('data/train.csv', 'id,y\n1,0\n')
    expect((await probity()).status).toBe(0)
    write('data/train.csv', 'id,y\r\n1,0\r\n')
    const turned = await probity()
    expect(turned.status).toBe(1)
    expect(turned.out).toContain('differs only in its line endings')
    expect((await probity('--paths', 'other/**')).status).toBe(2)
    expect((await probity('--manifests', 'no.dvc')).status).toBe(2)
  })

  test('with a base it asks for what the branch touches alone', async () => {
    git('add', '-A')
    git('commit', '-qm', 'base')
    expect((await probity('--base', 'HEAD')).status).toBe(0)
    write('data/train.csv.dvc', dvc('id,y\n1,1\n'))
    const changed = await probity('--base', 'HEAD')
    expect(changed.status).toBe(1)
    expect(changed.out).toContain('data/train.csv is not in remote storage')
  })

  test('writes probity.lock, and holds a thousand files against it in threads', async () => {
    rmSync(join(workspace, 'data/train.csv.dvc'))
    for (let i = 0; i < 1000; i++) write(`data/${i}.csv`, `id,y\n${i},0\n`)
    expect((await probity('--write', '--paths', 'data/*.csv')).status).toBe(0)
    const lock = JSON.parse(readFileSync(join(workspace, 'probity.lock'), 'utf8')) as {
      files: Record<string, object>
    }
    expect(Object.keys(lock.files)).toHaveLength(1000)
    expect(lock.files['data/7.csv']).toEqual({ sha256: sha256('id,y\n7,0\n'), bytes: 9 })
    expect((await probity()).status).toBe(0)
    write('data/500.csv', 'id,y\n500,1\n')
    const changed = await probity()
    expect(changed.status).toBe(1)
    expect(changed.out).toContain('data/500.csv is not what probity.lock names')
  })
})
