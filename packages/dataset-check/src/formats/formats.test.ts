import { createHash } from 'node:crypto'
import { rmSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { makeTree, rulesOf, runOn, writeFiles } from '../run.fixture.ts'
import { readSums } from './sums.ts'

const hash = (algorithm: string, text: string) => createHash(algorithm).update(text).digest('hex')
const csv = 'id,y\n1,0\n'

async function check(files: Record<string, string>, settings: Record<string, unknown> = {}) {
  const root = makeTree(files)
  const result = await runOn(root, settings)
  rmSync(root, { recursive: true })
  return result
}
const said = ({ findings }: Awaited<ReturnType<typeof check>>) =>
  findings.map(({ path, line, rule }) => `${path}:${line ?? ''} ${rule}`)

describe('checksum files', () => {
  test.each([
    ['SHA256SUMS', `${hash('sha256', csv)}  a.csv\n`],
    ['data.sha512', `${hash('sha512', csv)} *a.csv\n`],
    ['MD5SUMS', `${hash('md5', csv).toUpperCase()}  a.csv\r\n`],
    ['checksums.txt', `# made by hand\n${hash('sha1', csv)}  ./a.csv\n`],
    ['b2sums.txt', `${hash('blake2b512', csv)}  a.csv\n`],
    ['a.csv.sha256', `${hash('sha256', csv)}  -\n`],
    ['a.csv.md5', `${hash('md5', csv)}\n`],
    ['SHA1SUMS', `SHA256 (a.csv) = ${hash('sha256', csv)}\n`],
  ])('%s proves the file it names', async (name, text) => {
    const result = await check({ 'a.csv': csv, [name]: text })
    expect(result.verdict).toBe('pass')
    expect(result.subjects).toEqual([
      { name: 'a.csv', role: 'dataset', digest: { sha256: hash('sha256', csv) } },
    ])
    expect((await check({ 'a.csv': 'id,y\n1,1\n', [name]: text })).verdict).toBe('fail')
  })

  test('a name with a line break, as sha256sum writes it', async () => {
    expect((await check({ 'a\nb': csv, SHA256SUMS: `\\${hash('sha256', csv)}  a\\nb\n` })).verdict).toBe(
      'pass',
    )
  })

  test('what is missing, wrong, a placeholder, of another length, or no line at all is found at its line', async () => {
    const result = await check({
      'a.csv': csv,
      SHA256SUMS: [
        `${hash('sha256', csv)}  gone.csv`,
        `${hash('sha256', 'other')}  a.csv`,
        `${'0'.repeat(64)}  a.csv`,
        'TODO  a.csv',
        `${hash('md5', csv)}  a.csv`,
        'nothing',
        `${hash('sha256', csv)}  ../../etc/passwd`,
      ].join('\n'),
    })
    expect(result.verdict).toBe('fail')
    expect(said(result).sort()).toEqual([
      'SHA256SUMS:1 file-missing',
      'SHA256SUMS:2 file-differs',
      'SHA256SUMS:3 bad-hash',
      'SHA256SUMS:4 bad-hash',
      'SHA256SUMS:5 bad-hash',
      'SHA256SUMS:6 manifest-invalid',
      'SHA256SUMS:7 path-outside',
    ])
    expect(result.findings.find(({ line }) => line === 5)!.message).toContain('as a md5 has')
  })

  test('what sha256sum writes is read back, whatever the names', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.stringMatching(/^[^\0/\r\n\\]{1,20}$/).filter(name => name !== '.' && name !== '..'),
          { maxLength: 5 },
        ),
        names => {
          const text = names.map(name => `${hash('sha256', name)}  d/${name}\n`).join('')
          const { expected } = readSums(text, 'SHA256SUMS')
          expect(expected.map(({ digests }) => digests[0]!.hex)).toEqual(
            names.map(name => hash('sha256', name)),
          )
        },
      ),
      { seed: 1, numRuns: 200 },
    )
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), text => void readSums(text, 'checksums.txt')),
      { seed: 1, numRuns: 300 },
    )
  })

  test('two manifests that disagree about a file are told apart', async () => {
    const result = await check({
      'a.csv': csv,
      SHA256SUMS: `${hash('sha256', csv)}  a.csv\n`,
      'a.csv.sha256': `${hash('sha256', 'old')}  a.csv\n`,
    })
    expect(rulesOf(result)).toEqual(['file-differs', 'two-versions'])
  })
})

describe('Croissant', () => {
  const croissant = (file: object) => JSON.stringify({ '@type': 'sc:Dataset', distribution: [file] }, null, 1)

  test('proves a file by its sha256, its md5 and its size', async () => {
    const file = {
      contentUrl: 'a.csv',
      sha256: hash('sha256', csv),
      md5: hash('md5', csv),
      contentSize: '9 B',
    }
    expect((await check({ 'a.csv': csv, 'croissant.json': croissant(file) })).verdict).toBe('pass')
    const wrong = await check({ 'a.csv': csv, 'croissant.json': croissant({ ...file, contentSize: '10 B' }) })
    expect(rulesOf(wrong)).toEqual(['file-differs'])
  })

  test('the literal "sha256" of the specification’s own examples is a placeholder', async () => {
    const result = await check({
      'a.csv': csv,
      'croissant.json': croissant({ contentUrl: 'a.csv', sha256: 'sha256' }),
    })
    expect(said(result)).toEqual(['croissant.json:6 bad-hash'])
  })

  test('a file on the web is left out, and that is said', async () => {
    const result = await check({
      'croissant.json': croissant({ contentUrl: 'https://example.org/a.csv', sha256: hash('sha256', csv) }),
    })
    expect(result.verdict).toBe('skipped')
    expect(result.coverage.skipped).toEqual([
      { path: 'https://example.org/a.csv', reason: 'croissant.json: lies on the web' },
    ])
  })
})

describe('Frictionless', () => {
  test('reads MD5 by default, `sha256:…`, and the size; JSON and YAML', async () => {
    const resources = [
      { path: 'a.csv', hash: hash('md5', csv), bytes: 9 },
      { path: 'b.csv', hash: `sha256:${hash('sha256', csv)}` },
    ]
    const json = { 'a.csv': csv, 'b.csv': csv, 'datapackage.json': JSON.stringify({ resources }) }
    expect((await check(json)).verdict).toBe('pass')
    const yaml = `resources:\n- path: a.csv\n  hash: ${hash('md5', csv)}\n  bytes: 10\n`
    expect(rulesOf(await check({ 'a.csv': csv, 'datapackage.yaml': yaml }))).toEqual(['file-differs'])
  })
})

describe('BagIt', () => {
  const bag = {
    'bag/bagit.txt': 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n',
    'bag/bag-info.txt': 'Payload-Oxum: 9.1\n',
    'bag/data/a%b.csv': csv,
    'bag/manifest-sha256.txt': `${hash('sha256', csv)}  data/a%25b.csv\n`,
    'bag/tagmanifest-md5.txt': `${hash('md5', 'Payload-Oxum: 9.1\n')} bag-info.txt\n`,
  }
  test('a whole bag passes', async () => {
    expect((await check(bag)).verdict).toBe('pass')
  })
  test('a payload file that no manifest names, and a wrong Payload-Oxum, are found', async () => {
    const result = await check({ ...bag, 'bag/data/extra.csv': 'x' })
    expect(rulesOf(result)).toEqual(['file-differs', 'file-unnamed'])
  })
  test('a path that leads out of the bag is refused', async () => {
    const result = await check({ ...bag, 'bag/manifest-md5.txt': `${hash('md5', csv)}  ../secret\n` })
    expect(rulesOf(result)).toContain('path-outside')
  })
})

describe('Delta Lake', () => {
  const line = (action: object) => `${JSON.stringify(action)}\n`
  const log = (n: number) => `t/_delta_log/${String(n).padStart(20, '0')}`
  const table = {
    [`${log(0)}.json`]: line({ protocol: {} }) + line({ add: { path: 'old.parquet', size: 3 } }),
    [`${log(1)}.json`]:
      line({ remove: { path: 'old.parquet' } }) + line({ add: { path: 'part%201.parquet', size: 9 } }),
    [`${log(1)}.crc`]: JSON.stringify({ tableSizeBytes: 9, numFiles: 1, numMetadata: 1, numProtocol: 1 }),
    't/part 1.parquet': csv,
  }
  test('the files of the last version are there with their sizes', async () => {
    const result = await check(table)
    expect(result.verdict).toBe('pass')
    expect(result.subjects.map(({ name }) => name)).toEqual(['t/part 1.parquet'])
  })
  test('a file that is gone and a checksum of another version are found', async () => {
    const { 't/part 1.parquet': _, ...rest } = table
    const crc = JSON.stringify({ tableSizeBytes: 12, numFiles: 2 })
    expect(rulesOf(await check({ ...rest, [`${log(1)}.crc`]: crc }))).toEqual([
      'file-differs',
      'file-missing',
    ])
  })
  test('a log that begins with a checkpoint proves nothing', async () => {
    const { [`${log(0)}.json`]: _, ...rest } = table
    expect((await check(rest)).verdict).toBe('not-computable')
  })
})

describe('probity.lock', () => {
  test('names the files of `paths`, is refreshed without them, and blocks a change', async () => {
    const root = makeTree({ 'data/a.csv': csv, 'data/b.csv': 'b\n' })
    const write = (settings: Record<string, unknown>) =>
      runOn(root, settings, {
        asked: new Map([['write', '']]),
        leave: (path, text) => writeFiles(root, { [path]: text }),
      })
    expect((await write({ paths: ['data/*.csv'] })).verdict).toBe('pass')
    expect((await runOn(root)).subjects.map(({ name }) => name)).toEqual(['data/a.csv', 'data/b.csv'])
    writeFiles(root, { 'data/a.csv': 'id,y\n1,1\n' })
    expect(rulesOf(await runOn(root))).toEqual(['file-differs'])
    expect((await write({})).verdict).toBe('pass')
    expect((await runOn(root)).verdict).toBe('pass')
    rmSync(root, { recursive: true })
  })

  test('without a file to name there is nothing to write', async () => {
    const root = makeTree({})
    await expect(runOn(root, {}, { asked: new Map([['write', '']]), leave() {} })).rejects.toThrow(
      'no file to lock',
    )
    rmSync(root, { recursive: true })
  })
})

describe('a Git LFS pointer in place of the content', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${hash('sha256', csv)}\nsize 9\n`
  test('proves a SHA-256, and nothing else', async () => {
    const sha = await check({ 'a.csv': pointer, SHA256SUMS: `${hash('sha256', csv)}  a.csv\n` })
    expect(sha.verdict).toBe('pass')
    const md5 = await check({ 'a.csv': pointer, MD5SUMS: `${hash('md5', csv)}  a.csv\n` })
    expect(rulesOf(md5)).toEqual(['pointer-in-place'])
  })
})

describe('a repository without manifests', () => {
  test('is not judged, and says how to begin', async () => {
    const result = await check({ 'a.csv': csv })
    expect(result.verdict).toBe('skipped')
    expect(result.notes.join()).toContain('--write')
  })
  test('a manifest that was named and is not there is an error by name', async () => {
    await expect(check({ 'a.csv': csv }, { manifests: ['SHA256SUMS'] })).rejects.toThrow(
      '`manifests`: no file matches',
    )
    await expect(check({ 'a.csv': csv }, { manifests: ['a.csv'] })).rejects.toThrow(
      'a.csv is none that is known',
    )
  })
})
