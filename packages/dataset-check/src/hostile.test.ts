import { createHash } from 'node:crypto'
import { ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderDigest, folderObject } from './dvc/folder-object.ts'
import { makeTree, rulesOf, runOn, writeFiles } from './run.fixture.ts'

const md5 = (text: string) => createHash('md5').update(text).digest('hex')
const out = (path: string, hash: string, more = '') =>
  `outs:\n- md5: ${hash}\n${more}  hash: md5\n  path: ${path}\n`

let root: string
beforeEach(() => {
  root = makeTree({})
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

describe('a hostile repository', () => {
  test.each(['../../etc/passwd', '/etc/passwd', 'C:\\Windows\\win.ini', 'data/../../secret'])(
    'a manifest that names %s reads nothing of it',
    async path => {
      writeFiles(root, {
        'a.dvc': out(JSON.stringify(path), md5('x')),
        SHA256SUMS: `${'ab'.repeat(32)}  ${path}\n`,
      })
      const result = await runOn(root, { remote: 'skip' })
      expect(rulesOf(result)).toEqual(['path-outside', 'path-outside'])
      expect(result.coverage.read).toEqual([])
    },
  )

  test('a link that leads out of the repository is refused, whether it is a file, a folder or within one', async () => {
    writeFiles(root, {
      'out.csv': { link: '/etc/passwd' },
      'all.dvc': out('all', `${md5('[]')}.dir`),
      all: { link: '/etc' },
      'data/in.csv': { link: '/etc/hosts' },
      'data.dvc': out('data', `${md5('[]')}.dir`),
      SHA256SUMS: `${'ab'.repeat(32)}  out.csv\n`,
    })
    const result = await runOn(root, { remote: 'skip' })
    expect(result.verdict).toBe('fail')
    expect(result.subjects).toEqual([])
    expect(result.findings.map(({ path, rule }) => `${path} ${rule}`).sort()).toEqual([
      'all unreadable',
      'data/in.csv path-outside',
      'out.csv unreadable',
    ])
  })

  test('links in a circle end', async () => {
    writeFiles(root, { 'data/a.csv': 'a', 'data.dvc': out('data', `${md5('[]')}.dir`) })
    symlinkSync('.', join(root, 'data/self'))
    symlinkSync('two', join(root, 'data/one'))
    symlinkSync('one', join(root, 'data/two'))
    const result = await runOn(root, { remote: 'skip' })
    expect(rulesOf(result)).toEqual(['link-dropped', 'unreadable', 'unreadable'])
  })

  test('a listing of a million files is refused by its size, and the answer says so', async () => {
    const line = `{"md5": "${md5('x')}", "relpath": "train/images/`
    const listing = Buffer.from(
      `[${Array.from({ length: 1_000_000 }, (_, i) => `${line}${i}"}`).join(', ')}]`,
    )
    const hash = createHash('md5').update(listing).digest('hex')
    writeFiles(root, {
      'data.dvc': out('data', `${hash}.dir`),
      '.dvc/config': '[core]\nremote = s\n[\'remote "s"\']\nurl = ../store\n',
      [`store/files/md5/${hash.slice(0, 2)}/${hash.slice(2)}.dir`]: listing,
    })
    const before = process.memoryUsage().rss
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(result.findings.find(({ rule }) => rule === 'remote-unasked')!.message).toContain(
      'it has a listing of data that is larger than 64 MiB',
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(400 * 2 ** 20)
  })

  test('a manifest of 2 GB is not read', async () => {
    for (const name of ['bomb.dvc', 'dvc.lock', 'SHA256SUMS', 'croissant.json']) {
      const file = openSync(join(root, name), 'w')
      ftruncateSync(file, 2 ** 31)
    }
    const result = await runOn(root, { remote: 'skip' })
    expect(rulesOf(result)).toEqual(Array(4).fill('manifest-invalid'))
    expect(result.findings[0]!.message).toContain('larger than 16 MiB')
  })

  test('a YAML of aliases that stand for billions is refused', async () => {
    const levels = Array.from(
      { length: 30 },
      (_, i) => `k${i + 1}: &a${i + 1} [${Array(9).fill(`*a${i}`).join(', ')}]`,
    )
    const bomb = ['k0: &a0 [lol]', ...levels, 'outs: *a30'].join('\n')
    writeFiles(root, { 'bomb.dvc': bomb, 'dvc.lock': bomb, 'dvc.yaml': bomb, 'datapackage.yaml': bomb })
    const result = await runOn(root, { remote: 'skip' })
    expect(result.verdict).toBe('fail')
    expect(new Set(rulesOf(result))).toEqual(new Set(['manifest-invalid']))
    expect(result.findings.map(({ message }) => message).join()).toContain('aliases')
  })

  test('brackets without end, in every format', async () => {
    const deep = '['.repeat(200_000)
    writeFiles(root, {
      'deep.dvc': deep,
      'dvc.lock': deep,
      'dvc.yaml': deep,
      'croissant.json': deep,
      'datapackage.json': deep,
      'probity.lock': deep,
      SHA256SUMS: deep,
    })
    const result = await runOn(root, { remote: 'skip' })
    expect(result.verdict).toBe('fail')
    expect(new Set(rulesOf(result))).toEqual(new Set(['manifest-invalid']))
    expect(JSON.stringify(result)).not.toContain('[[[')
  })

  test('CRLF everywhere: each file is told to differ in that alone, and so is a folder', async () => {
    const rows = 'id,y\r\n1,0\r\n'
    const lf = rows.replaceAll('\r', '')
    const listing = [
      { path: 'b.bin', hex: md5('\0\r\n') },
      { path: 'a.csv', hex: md5(rows) },
    ]
    writeFiles(root, {
      'a.csv': lf,
      'data/a.csv': lf,
      'data/b.bin': '\0\r\n',
      'a.dvc': out('a.csv', md5(rows), `  size: ${rows.length}\n`).replaceAll('\n', '\r\n'),
      'data.dvc': out('data', `${folderDigest(listing)}.dir`, `  size: ${rows.length + 3}\n  nfiles: 2\n`),
    })
    const { findings } = await runOn(root, { remote: 'skip' })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'line-endings: a.csv differs only in its line endings: LF here, CRLF where the hash was taken',
      'line-endings: data differs only in its line endings: LF here, CRLF where the hash was taken',
    ])
    expect(findings[0]!.fix).toContain('eol=lf')
  })

  test('names that are one name in NFC and NFD are two files, and are told', async () => {
    const listing = ['\u00e9.csv', 'e\u0301.csv'].map(path => ({ path, hex: md5(path) }))
    writeFiles(root, {
      'data/\u00e9.csv': '\u00e9.csv',
      'data/e\u0301.csv': 'e\u0301.csv',
      'data.dvc': out('data', `${folderDigest(listing)}.dir`),
    })
    const result = await runOn(root, { remote: 'skip' })
    expect(rulesOf(result)).toEqual(['name-twins'])
    expect(result.verdict).toBe('pass')
    expect(folderObject(listing).toString()).toContain('e\\u0301.csv')
  })

  test('a name that is not UTF-8 is a finding, as it is an error of DVC', async () => {
    mkdirSync(join(root, 'data'))
    writeFileSync(Buffer.concat([Buffer.from(`${root}/data/`), Buffer.from([0xff, 0xfe])]), 'x')
    writeFiles(root, { 'data.dvc': out('data', `${md5('[]')}.dir`) })
    const result = await runOn(root, { remote: 'skip' })
    expect(result.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unreadable: has a name that is not UTF-8: DVC cannot track it',
    ])
  })

  test('a message never holds what a file holds', async () => {
    const secret = 'jane@example.org'
    writeFiles(root, {
      'a.csv': secret,
      SHA256SUMS: `${secret}  a.csv\n${secret}\n`,
      'x.dvc': `outs:\n- md5: ${secret}\n  path: a.csv\n${secret}: 1\n`,
      'croissant.json': `{"distribution": ${secret}`,
      'params.yaml': `a: ${secret}\n`,
      'dvc.lock': `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    params: {params.yaml: {a: 1}}\n`,
    })
    const result = await runOn(root, { remote: 'skip' })
    expect(result.findings.length).toBeGreaterThan(4)
    expect(JSON.stringify(result)).not.toContain('jane')
  })
})
