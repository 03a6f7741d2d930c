import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDvcConfig } from './config.ts'
import { fits, readDvcYaml } from './dvc-yaml.ts'
import { byCodePoint, folderObject, readFolderObject } from './folder-object.ts'

describe('the listing of a folder', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  const hex = fc.stringMatching(/^[0-9a-f]{32}$/)

  test('is in the order of code points, which is that of the bytes', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        expect(Math.sign(byCodePoint(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
      }),
      { seed: 1, numRuns: 500 },
    )
    expect(['\u{1f600}', '\uff5e'].sort(byCodePoint)).toEqual(['\uff5e', '\u{1f600}'])
  })

  test('is read back as it was, and is plain ASCII', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ path: name, hex }), { selector: ({ path }) => path, maxLength: 8 }),
        files => {
          const bytes = folderObject(files)
          expect(readFolderObject(bytes)).toEqual(files.toSorted((a, b) => byCodePoint(a.path, b.path)))
          expect(bytes.every(byte => byte >= 0x20 && byte < 0x7f)).toBe(true)
        },
      ),
      { seed: 1, numRuns: 200 },
    )
  })

  test('what is none is told', () => {
    for (const text of ['', '{}', '[1]', '[{"md5": "x", "relpath": "a"}]', '[{"relpath": "a"}]']) {
      expect(readFolderObject(Buffer.from(text))).toBeUndefined()
    }
    expect(createHash('md5').update(folderObject([])).digest('hex')).toBe('d751713988987e9331980363e24189ce')
  })
})

test('.dvc/config: quoted sections, other sections, comments', () => {
  const config = readDvcConfig(`# comment
[core]
    remote = "a b"
    analytics = false
['remote "a b"']
    url = s3://bucket/path
    endpointurl = 'https://minio.example'
['remote "other"']
    URL = ../store
[feature]
    url = nothing
`)
  expect(config.remote).toBe('a b')
  expect(
    [...config.remotes].map(([name, { line, options }]) => [name, line, Object.fromEntries(options)]),
  ).toEqual([
    ['a b', 5, { url: 's3://bucket/path', endpointurl: 'https://minio.example' }],
    ['other', 8, { url: '../store' }],
  ])
})

describe('dvc.yaml', () => {
  test('a path fits the template that it may have come of', () => {
    expect(fits('out_${item}.txt', 'out_a.txt')).toBe(true)
    expect(fits('out_${item}.txt', 'out_.txt')).toBe(true)
    expect(fits('${a}/${b}.csv', 'x/y.csv')).toBe(true)
    expect(fits('${a}/${b}.csv', 'xy.csv')).toBe(false)
    expect(fits('a${x}a', 'a')).toBe(false)
    expect(fits('plain.csv', 'plain.csv')).toBe(true)
  })

  test('flags, parameters and folders of stages', () => {
    const { definitions } = readDvcYaml(
      `stages:
  a:
    wdir: sub
    cmd: [one, two]
    params: [lr, {conf.json: [k]}, {whole.yaml: }]
    outs: [x, {y/: {cache: false, push: false, remote: r}}]
    metrics: {m.json: {cache: false}}
  b: {wdir: '\${dir}', cmd: x}
`,
      'p/dvc.yaml',
    )
    expect(definitions[0]).toMatchObject({
      name: 'a',
      line: 3,
      wdir: 'p/sub',
      cmd: ['one', 'two'],
      params: [
        { file: 'params.yaml', keys: ['lr'] },
        { file: 'conf.json', keys: ['k'] },
        { file: 'whole.yaml', keys: undefined },
      ],
      outs: [
        { path: 'x', isCached: true, isPushed: true },
        { path: 'y', isCached: false, isPushed: false, remote: 'r' },
        { path: 'm.json', isCached: false },
      ],
    })
    expect(definitions[1]!.wdir).toBeUndefined()
  })

  test('any YAML is stages or an error that says so', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), text => {
        try {
          expect(Array.isArray(readDvcYaml(text, 'dvc.yaml').definitions)).toBe(true)
        } catch (error) {
          expect((error as Error).message).toMatch(/^(is|`stages`|a stage|resolves) /)
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })
})
