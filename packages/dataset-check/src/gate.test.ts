import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import { ConfigError, validateResult } from '@probity/core'
import { gitTree } from '@probity/revisions'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderDigest } from './dvc/folder-object.ts'
import { type Files, makeTree, rulesOf, runOn, writeFiles } from './run.fixture.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const dvc = (path: string, text: string) =>
  `outs:\n- md5: ${md5(text)}\n  size: ${text.length}\n  hash: md5\n  path: ${path}\n`
const lock = (dep: string, out: string) => `schema: '2.0'
stages:
  train:
    cmd: python train.py
    deps:
    - {path: data.csv, hash: md5, md5: ${md5(dep)}, size: ${dep.length}}
    outs:
    - {path: model.bin, hash: md5, md5: ${md5(out)}, size: ${out.length}}
`

let root: string
beforeEach(() => {
  root = makeTree({})
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function commit(files: Files): string {
  writeFiles(root, files)
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@t', ...args], {
      cwd: root,
      encoding: 'utf8',
    })
  git('init', '-q')
  git('add', '-A')
  git('commit', '-qm', 'commit')
  return git('rev-parse', 'HEAD').trim()
}
const offline = { remote: 'skip' }

describe('what names one data twice', () => {
  test('a .dvc that was changed without the lock that reads it', async () => {
    const base = await gitTree(
      root,
      commit({ 'data.csv.dvc': dvc('data.csv', 'v1'), 'dvc.lock': lock('v1', 'm1') }),
    )
    writeFiles(root, { 'data.csv.dvc': dvc('data.csv', 'v2') })
    const { findings } = await runOn(root, offline, { base })
    expect(findings.map(({ rule, path, line, message }) => `${path}:${line} ${rule}: ${message}`)).toEqual([
      'dvc.lock:6 changed-alone: data.csv.dvc was changed here without dvc.lock: stage train last read another data.csv than it names now',
    ])
  })

  test('a lock that was changed without the .dvc that it reads', async () => {
    const base = await gitTree(
      root,
      commit({ 'data.csv.dvc': dvc('data.csv', 'v1'), 'dvc.lock': lock('v1', 'm1') }),
    )
    writeFiles(root, { 'dvc.lock': lock('v2', 'm2') })
    expect(rulesOf(await runOn(root, offline, { base }))).toEqual(['changed-alone'])
  })

  test('both changed, and to different versions, is a broken chain', async () => {
    writeFiles(root, { 'data.csv.dvc': dvc('data.csv', 'v2'), 'dvc.lock': lock('v1', 'm1') })
    expect(rulesOf(await runOn(root, offline))).toEqual(['chain-broken'])
  })
})

describe('what is committed', () => {
  test('a file that only keeps a tracked folder in git is neither data nor a difference', async () => {
    const listing = ['a.csv', 'b.csv'].map(path => ({ path, hex: md5(path) }))
    commit({
      'data/.gitkeep': '',
      'data.dvc': `outs:\n- md5: ${folderDigest(listing)}.dir\n  size: 10\n  nfiles: 2\n  hash: md5\n  path: data\n`,
    })
    const result = await runOn(root, offline)
    expect(result.findings).toEqual([])
    expect(result.verdict).toBe('skipped')
    expect(result.coverage.skipped).toEqual([
      { path: 'data', reason: 'is not checked out: only a file that keeps its folder in git is here' },
    ])
    writeFiles(root, { 'data/a.csv': 'a.csv' })
    expect(rulesOf(await runOn(root, offline))).toEqual(['file-differs'])
  })

  test('data that DVC tracks and git has too; what has `cache: false` belongs there', async () => {
    commit({
      'data/a.csv': 'a',
      'data.dvc': `outs:\n- md5: ${folderDigest([{ path: 'a.csv', hex: md5('a') }])}.dir\n  hash: md5\n  path: data\n`,
      'model.bin': 'm1',
      'model.bin.dvc': `${dvc('model.bin', 'm1')}  cache: false\n`,
    })
    const { findings } = await runOn(root, offline)
    expect(findings.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['data.dvc in-git-too'])
  })

  test('large data in git itself is warned of from the size that is set', async () => {
    commit({ 'big.csv': 'x'.repeat(2_100_000), 'big.py': 'x'.repeat(2_100_000) })
    const large = await runOn(root, { ...offline, 'large-file': 2 })
    expect(large.findings.map(({ path, rule, level }) => `${path} ${rule} ${level}`)).toEqual([
      'big.csv large-file warning',
    ])
    expect(large.verdict).toBe('skipped')
    expect((await runOn(root, { ...offline, 'large-file': 0 })).findings).toEqual([])
  })

  test('content that Git LFS checked out is held against its pointer', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sha256('content')}\nsize 7\n`
    commit({ 'a.bin': pointer })
    writeFiles(root, { '.gitattributes': '*.bin filter=lfs\n' })
    expect(rulesOf(await runOn(root, offline))).toEqual([])
    writeFiles(root, { 'a.bin': 'content' })
    const result = await runOn(root, offline)
    expect(result.verdict).toBe('pass')
    expect(result.subjects).toEqual([
      { name: 'a.bin', role: 'dataset', digest: { sha256: sha256('content') } },
    ])
    writeFiles(root, { 'a.bin': 'changed' })
    expect(rulesOf(await runOn(root, offline))).toEqual(['file-differs'])
  })
})

describe('a .dvc that DVC would refuse', () => {
  test.each([
    [
      'outs:\n- md5: abc\n  path: a\n',
      'bad-hash',
      'for a it gives as md5 a text of 3 digits, where one has 32',
    ],
    [
      `outs:\n- md5: ${'0'.repeat(32)}\n  path: a\n`,
      'bad-hash',
      'for a it holds a placeholder where the md5 should be',
    ],
    ['outs:\n- path: a\n', 'bad-hash', 'names a without a hash'],
    [`outs:\n- md5: ${md5('')}\n`, 'manifest-invalid', 'names an entry without a path'],
    [
      `out:\n- md5: ${md5('')}\n  path: a\n`,
      'manifest-invalid',
      'has a key that DVC does not know; did you mean `outs`?',
    ],
    ['', 'manifest-invalid', 'is empty or no mapping: DVC refuses it'],
    ['outs: [', 'manifest-invalid', 'is not valid YAML'],
    ['outs:\n- &a [*a]\n', 'manifest-invalid', 'an output is no mapping'],
  ])('%j', async (text, rule, message) => {
    writeFiles(root, { 'x.dvc': text })
    const { findings, verdict } = await runOn(root, offline)
    expect(verdict).toBe('fail')
    expect(findings[0]).toMatchObject({ rule, path: 'x.dvc' })
    expect(findings[0]!.message).toContain(message)
  })

  test('a lock of DVC before 2.0 is refused by name; an empty one has no stages', async () => {
    writeFiles(root, { 'dvc.lock': 'train:\n  cmd: x\n' })
    expect((await runOn(root, offline)).findings[0]!.message).toContain('before 2.0')
    writeFiles(root, { 'dvc.lock': '' })
    expect((await runOn(root, offline)).findings).toEqual([])
  })
})

describe('an all-digit hash', () => {
  test('is text, and not a number that is rounded', async () => {
    // MD5 of no known text: it only has to come through unchanged.
    const digits = '12345678901234567890123456789012'
    writeFiles(root, { 'a.csv': 'x', 'a.csv.dvc': `outs:\n- md5: ${digits}\n  hash: md5\n  path: a.csv\n` })
    expect(rulesOf(await runOn(root, offline))).toEqual(['file-differs'])
  })
})

describe('a base that cannot be read', () => {
  test('stops nothing: everything is asked for, and a note says so', async () => {
    writeFiles(root, { 'a.csv.dvc': dvc('a.csv', 'a'), 'a.csv': 'a' })
    const base = () => Promise.reject(new ConfigError('the base commit is not in this clone'))
    const result = await runOn(root, offline, { findBase: base })
    expect(result.verdict).toBe('pass')
    expect(result.notes.join()).toContain('The base could not be read')
    expect(result.notes.join()).not.toContain('is asked for everything')
  })
})

describe('the result', () => {
  test('names data by digest, tells what was read, and keeps to the published shape', async () => {
    writeFiles(root, {
      'data.csv': 'v1',
      'data.csv.dvc': dvc('data.csv', 'v1'),
      'train/a.csv': 'a',
      'train/b.csv': 'b',
    })
    const listing = [
      { path: 'a.csv', hex: md5('a') },
      { path: 'b.csv', hex: md5('b') },
    ]
    writeFiles(root, {
      'train.dvc': `outs:\n- md5: ${folderDigest(listing)}.dir\n  size: 2\n  nfiles: 2\n  hash: md5\n  path: train\n`,
    })
    const result = await runOn(root, offline)
    expect(validateResult(result)).toBe(true)
    expect(result.verdict).toBe('pass')
    // What `sha256sum a.csv b.csv | sha256sum` prints in the folder.
    const folder = sha256(`${sha256('a')}  a.csv\n${sha256('b')}  b.csv\n`)
    expect(result.subjects.map(({ name, digest }) => [name, digest.sha256])).toEqual([
      ['data.csv', sha256('v1')],
      ['train', folder],
    ])
    expect(result.coverage.read).toEqual([
      { path: 'data.csv', bytes: 2, rows: 0 },
      { path: 'train', bytes: 2, rows: 0 },
    ])
  })

  test('says of data that nobody looked at just that', async () => {
    writeFiles(root, { 'a.csv.dvc': dvc('a.csv', 'a') })
    const absent = await runOn(root, offline)
    expect([absent.verdict, absent.headline]).toEqual([
      'skipped',
      '1 path of 1 manifest: not checked out, and not asked for',
    ])
    writeFiles(root, { 'b.csv.dvc': dvc('b.csv', 'b'), 'b.csv': 'b' })
    expect((await runOn(root, offline)).headline).toBe(
      '1 of 2 paths of 2 manifests are as named; the others are not checked out, and not asked for',
    )
  })

  test('says of a file without a hash that it is here and no more; a hash of several parts passes nothing', async () => {
    const resource = (path: string | string[], hash?: string) =>
      JSON.stringify({ name: 'd', resources: [{ name: 'a', path, hash }] })
    writeFiles(root, { 'a.csv': 'a', 'b.csv': 'b', 'datapackage.json': resource('a.csv') })
    const bare = await runOn(root, offline)
    expect(bare.claims[0]!.reason).toBe(
      '1 path is what datapackage.json names; of 1 it names no hash: it is here',
    )
    expect(bare.exhibits[0]!.rows[0]).toContain('here, no hash named')
    writeFiles(root, { 'datapackage.json': resource(['a.csv', 'b.csv'], md5('ab')) })
    expect((await runOn(root, offline)).verdict).toBe('not-computable')
  })

  test('names the manifest that its sentence is of', async () => {
    writeFiles(root, { SHA256SUMS: `${sha256('x')}  ../x\n` })
    expect((await runOn(root, offline)).headline).toBe(
      'SHA256SUMS names a path that leads out of the repository',
    )
  })

  test('`paths` and `manifests` narrow what is looked at', async () => {
    writeFiles(root, {
      'a.csv.dvc': dvc('a.csv', 'a'),
      'b.csv.dvc': dvc('b.csv', 'b'),
      'a.csv': 'changed',
      'b.csv': 'b',
    })
    expect((await runOn(root, offline)).verdict).toBe('fail')
    expect((await runOn(root, { ...offline, paths: ['b.*'] })).verdict).toBe('pass')
    expect((await runOn(root, { ...offline, manifests: ['b.csv.dvc'] })).verdict).toBe('pass')
    await expect(runOn(root, { paths: ['c.*'] })).rejects.toThrow('`paths`: no manifest names')
  })

  test('a thousand wrong files are a few findings and a count', async () => {
    const names = Array.from({ length: 1000 }, (_, i) => `f${i}`)
    writeFiles(root, Object.fromEntries(names.map(name => [name, name])))
    writeFiles(root, { SHA256SUMS: names.map(name => `${sha256('other')}  ${name}\n`).join('') })
    const { findings } = await runOn(root, offline)
    expect(findings).toHaveLength(21)
    expect(findings.at(-1)!.message).toBe('and 980 more of this kind')
  })
})
