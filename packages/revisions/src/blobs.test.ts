import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { committedBlobs, originUrl, readBlobs } from './blobs.ts'

let root: string
const git = (...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], { cwd: root, encoding: 'utf8' })
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'probity-blobs-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

test('what is committed is listed with its size and read in one go, odd names and empty files too', async () => {
  git('init', '-q')
  writeFileSync(join(root, 'a b\n".txt'), 'one\n\ntwo')
  writeFileSync(join(root, 'empty'), '')
  mkdirSync(join(root, 'sub'))
  writeFileSync(join(root, 'sub/é'), Buffer.from([0, 255, 10]))
  symlinkSync('empty', join(root, 'link'))
  git('add', '-A')
  git('commit', '-qm', 'x')
  const blobs = (await committedBlobs(root))!
  expect([...blobs].map(([path, { bytes }]) => [path, bytes])).toEqual([
    ['a b\n".txt', 8],
    ['empty', 0],
    ['sub/é', 3],
  ])
  const contents = await readBlobs(root, [...blobs.values()])
  expect(contents.map(content => content.toString('latin1'))).toEqual(['one\n\ntwo', '', '\0\xff\n'])
  expect([...(await committedBlobs(join(root, 'sub')))!.keys()]).toEqual(['é'])
})

test('where there is no repository, or no commit, there is nothing', async () => {
  expect(await committedBlobs(root)).toBeUndefined()
  git('init', '-q')
  expect(await committedBlobs(root)).toBeUndefined()
  expect(await readBlobs(root, [])).toEqual([])
  expect(await originUrl(root)).toBeUndefined()
  git('remote', 'add', 'origin', 'https://example.org/o/r.git')
  expect(await originUrl(root)).toBe('https://example.org/o/r.git')
})
