import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ByteSource } from '@probity/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitTree, mergeBase, workingTree } from './index.ts'

let folder: string
let origin: string
const commits: Record<string, string> = {}

function git(cwd: string, ...args: string[]): string {
  const identity = [
    '-c',
    'user.name=Ada',
    '-c',
    'user.email=ada@example.com',
    '-c',
    'init.defaultBranch=main',
  ]
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function commit(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(origin, path, '..'), { recursive: true })
    writeFileSync(join(origin, path), text)
  }
  git(origin, 'add', '-A')
  git(origin, 'commit', '-qm', 'change')
  return git(origin, 'rev-parse', 'HEAD')
}

async function readAll(source: ByteSource, step: number): Promise<string> {
  const buffer = new Uint8Array(4_000_000)
  let end = 0
  for (let read = -1; read !== 0; end += read) read = await source.read(buffer.subarray(0, end + step), end)
  source.close()
  return Buffer.from(buffer.subarray(0, end)).toString()
}

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12\n`
const long = 'a line of text\n'.repeat(200_000)

/** main: root - second - third;  topic: second - change;  the merge of third and change. */
beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'probity-git-')))
  origin = join(folder, 'origin')
  mkdirSync(origin)
  git(origin, 'init', '-q')
  git(origin, 'config', 'uploadpack.allowReachableSHA1InWant', 'true')
  git(origin, 'config', 'core.autocrlf', 'false')
  commits.root = commit({ 'eval/p.csv': 'old\n', 'a.txt': 'a' })
  symlinkSync('p.csv', join(origin, 'eval/link.csv'))
  commits.second = commit({
    'eval/p.csv': 'base\n',
    'eval/lfs.csv': pointer,
    'eval/é "x".csv': 'odd name',
    'long.csv': long,
  })
  git(origin, 'checkout', '-qb', 'topic')
  commits.change = commit({ 'eval/p.csv': 'candidate\n' })
  git(origin, 'checkout', '-q', 'main')
  commits.third = commit({ 'b.txt': 'b' })
  git(origin, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic')
  commits.merge = git(origin, 'rev-parse', 'HEAD')
  git(origin, 'update-ref', 'refs/pull/7/merge', commits.merge)
  git(origin, 'reset', '-q', '--hard', commits.third)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function clone(name: string, ref: string, depth?: number): string {
  const path = join(folder, name)
  mkdirSync(path)
  git(path, 'init', '-q')
  git(path, 'config', 'core.autocrlf', 'false')
  git(path, 'remote', 'add', 'origin', pathToFileURL(origin).href)
  git(path, 'fetch', '-q', ...(depth === undefined ? [] : [`--depth=${depth}`]), 'origin', ref)
  git(path, 'checkout', '-q', 'FETCH_HEAD')
  return path
}

describe('a commit as a tree', () => {
  test('gives many files at once, each of them whole: empty, short, and too long to be held', async () => {
    const texts = Object.fromEntries(
      [0, 1, 99, (1 << 20) - 1, 1 << 20, (1 << 20) + 1].map(bytes => [
        `many/${bytes}.txt`,
        'é\n'.repeat(bytes / 3),
      ]),
    )
    for (let i = 0; i < 100; i++) texts[`many/line${i}.txt`] = `line ${i}\n`
    const tree = await gitTree(origin, commit(texts))
    const found = await Promise.all(
      Object.keys(texts).map(async path => {
        const size = tree.size(path)
        return [path, await readAll(await tree.open(path), 70_000), await size] as const
      }),
    )
    for (const [path, text, size] of found) {
      expect(text).toBe(texts[path])
      expect(size).toBe(Buffer.byteLength(text))
    }
    // What asks git ends when nothing is asked, and begins anew.
    await new Promise(resolve => setTimeout(resolve, 700))
    expect(await readAll(await tree.open('many/line7.txt'), 10)).toBe('line 7\n')
  })

  test('lists and reads what was committed, not what stands in the working tree', async () => {
    const tree = await gitTree(origin, commits.second!)
    expect(await tree.list(['**/*.csv'])).toEqual([
      'eval/lfs.csv',
      'eval/p.csv',
      'eval/é "x".csv',
      'long.csv',
    ])
    expect(await readAll(await tree.open('eval/p.csv'), 3)).toBe('base\n')
    expect(await readAll(await tree.open('eval/é "x".csv'), 100)).toBe('odd name')
    expect(await readAll(await tree.open('long.csv'), 10_000)).toBe(long)
    expect(tree.label).toBe(commits.second!.slice(0, 7))
  })

  test('is seen from a folder of the repository', async () => {
    const tree = await gitTree(join(origin, 'eval'), commits.root!)
    expect(await tree.list(['*.csv', 'a.txt'])).toEqual(['p.csv'])
    expect(await readAll(await tree.open('p.csv'), 100)).toBe('old\n')
    await expect(tree.open('../a.txt')).rejects.toThrow('leads out of the repository')
  })

  test('names a Git LFS pointer, in a commit and in the working tree', async () => {
    const tree = await gitTree(origin, commits.second!)
    await expect(tree.open('eval/lfs.csv')).rejects.toThrow(/eval\/lfs\.csv: is a Git LFS pointer in commit/)
    await expect(workingTree(origin).open('eval/lfs.csv')).rejects.toThrow(
      'Git LFS pointer in the working tree',
    )
  })

  test('tells sizes, and hands a pointer over where what is stored is asked for', async () => {
    const tree = await gitTree(origin, commits.second!)
    expect(await tree.size('eval/p.csv')).toBe(5)
    expect(await tree.size('nothing.csv')).toBeUndefined()
    expect(await readAll(await tree.open('eval/lfs.csv', 'stored'), 1000)).toBe(pointer)
    expect(await workingTree(origin).size('long.csv')).toBe(long.length)
    expect(await workingTree(origin).size('eval')).toBeUndefined()
    expect(await readAll(await workingTree(origin).open('eval/lfs.csv', 'stored'), 1000)).toBe(pointer)
  })

  test('tells what differs in the working tree: changed, moved, deleted, new and not yet tracked', async () => {
    const path = clone('changes', commits.second!)
    writeFileSync(join(path, 'eval/p.csv'), 'edited\n')
    git(path, 'mv', 'long.csv', 'longer.csv')
    rmSync(join(path, 'a.txt'))
    writeFileSync(join(path, 'eval/new "é".csv'), 'x')
    expect(await (await gitTree(path, commits.second!)).changes()).toEqual([
      { path: 'a.txt', kind: 'deleted' },
      { path: 'eval/new "é".csv', kind: 'added' },
      { path: 'eval/p.csv', kind: 'modified' },
      { path: 'longer.csv', kind: 'renamed', from: 'long.csv' },
    ])
    const within = await gitTree(join(path, 'eval'), commits.second!)
    expect((await within.changes()).map(change => change.path)).toEqual(['new "é".csv', 'p.csv'])
  })

  test('a file that is absent, a link, no repository: each is an error by name', async () => {
    const tree = await gitTree(origin, commits.root!)
    await expect(tree.open('long.csv')).rejects.toThrow('there is no such file in')
    await expect((await gitTree(origin, commits.second!)).open('eval/link.csv')).rejects.toThrow(
      'no such file',
    )
    await expect(gitTree(folder, commits.root!)).rejects.toThrow(
      'git rev-parse failed: fatal: not a git repository',
    )
  })

  test('a source that is closed half way leaves no process behind', async () => {
    const source = await (await gitTree(origin, commits.second!)).open('long.csv')
    await source.read(new Uint8Array(10), 0)
    source.close()
  })
})

describe('the base of a pull request', () => {
  test('a shallow clone of the merge commit: the tip of the base branch, fetched alone', async () => {
    const path = clone('merge-1', 'refs/pull/7/merge', 1)
    expect(await mergeBase(path, commits.third!)).toBe(commits.third)
    const tree = await gitTree(path, commits.third!)
    expect(await readAll(await tree.open('eval/p.csv'), 100)).toBe('base\n')
  })

  test('a shallow clone of the branch itself: deepened until the merge base is found', async () => {
    const path = clone('branch-1', 'topic', 1)
    expect(await mergeBase(path, commits.third!)).toBe(commits.second)
  })

  test('a full clone: the merge base, though the base branch moved on', async () => {
    expect(await mergeBase(clone('branch-full', 'topic'), commits.third!)).toBe(commits.second)
  })

  test('a base that cannot be fetched names fetch-depth', async () => {
    const path = clone('unknown', 'topic', 1)
    await expect(mergeBase(path, 'd'.repeat(40))).rejects.toMatchObject({
      name: 'ConfigError',
      remedy: expect.stringContaining('fetch-depth: 0'),
    })
    git(path, 'remote', 'set-url', 'origin', join(path, 'nowhere'))
    await expect(mergeBase(path, 'd'.repeat(40))).rejects.toThrow(
      /git fetch failed: fatal: '.*nowhere' does not appear to be a git repository$/,
    )
    await expect(mergeBase(path, '--upload-pack=evil')).rejects.toThrow('no commit hash')
  })
})
