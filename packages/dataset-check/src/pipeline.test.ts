import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { folderDigest, folderObject } from './dvc/folder-object.ts'
import { type Files, makeTree, rulesOf, runOn, writeFiles } from './run.fixture.ts'

const golden = join(import.meta.dirname, '../../../../shared/golden/dvc/status.json')
const isHere = existsSync(golden)
const md5 = (text: string) => createHash('md5').update(text).digest('hex')

/** The data of the repository that DVC was asked about, as its hashes say. */
const data: Files = {
  'data/a.txt': 'aaa',
  'data/b.txt': 'bb',
  'data/sub/c.csv': 'x,y\n1,2\n',
  'prep.txt': 'aaa',
  'outdir/p.txt': 'x',
  'out_a.txt': 'aaa',
  'out_b.txt': 'bb',
  'hello.txt': 'hello\n',
  'pushed.txt': 'pushed\n',
}

/** What is in git: code and parameters. */
const code: Files = {
  'src/prep.py': 'print("prep")\n',
  'src/train.py': 'print("train")\n',
  'params.yaml': 'seed: 7\ntrain:\n  lr: 0.1\n  epochs: 3\n  layers: [1, 2]\n',
  'conf/other.json': '{"k": {"deep": 1}}\n',
  '.dvc/config': '[core]\n    remote = local\n[\'remote "local"\']\n    url = ../../remote\n',
  'dvc.yaml': `stages:
  prep: {cmd: /usr/bin/python3 src/prep.py, deps: [data, src/prep.py], outs: [prep.txt]}
  train:
    cmd: /usr/bin/python3 src/train.py
    deps: [prep.txt, src/train.py]
    params: [seed, train.layers, train.lr, {conf/other.json: [k.deep]}]
    outs: [model.bin, outdir]
    metrics: [{metrics.json: {cache: false}}]
  each:
    foreach: [a, b]
    do: {cmd: 'cp data/\${item}.txt out_\${item}.txt', deps: ['data/\${item}.txt'], outs: ['out_\${item}.txt']}
  mat:
    matrix: {l: [x, y], n: [1, 2]}
    cmd: echo \${item.l} \${item.n} > mat_\${item.l}_\${item.n}.txt
    outs: ['mat_\${item.l}_\${item.n}.txt']
  whole: {cmd: cp params.yaml whole.txt, params: [{params.yaml: }], outs: [{whole.txt: {push: false}}]}
`,
}

const folder = (files: Record<string, string>) =>
  Object.entries(files).map(([path, text]) => ({ path, hex: md5(text) }))
const dataFolder = folder({ 'a.txt': 'aaa', 'b.txt': 'bb', 'sub/c.csv': 'x,y\n1,2\n' })
const outFolder = folder({ 'p.txt': 'x' })

/** The lock that DVC wrote, with the hashes of what the test can write again. */
function lockOf(text: string, model: string, metrics: string, whole: string): string {
  const put = (path: string, content: string) => {
    text = text.replace(
      new RegExp(`(path: ${path}\\n *hash: md5\\n *md5: )\\w+(\\.dir)?(\\n *size: )\\d+`, 'g'),
      (_, before: string, dir = '', size: string) => `${before}${md5(content)}${dir}${size}${content.length}`,
    )
  }
  put('src/prep.py', code['src/prep.py'] as string)
  put('src/train.py', code['src/train.py'] as string)
  put('(?:prep.txt|data/a.txt|out_a.txt)', 'aaa')
  put('(?:data/b.txt|out_b.txt)', 'bb')
  put('model.bin', model)
  put('metrics.json', metrics)
  put('whole.txt', whole)
  for (const [l, n] of ['x1', 'x2', 'y1', 'y2']) put(`mat_${l}_${n}.txt`, `${l} ${n}\n`)
  return text
    .replace(/(path: data\n *hash: md5\n *md5: )\w+/g, `$1${folderDigest(dataFolder)}`)
    .replace(/(path: outdir\n *hash: md5\n *md5: )\w+/g, `$1${folderDigest(outFolder)}`)
}

describe('a pipeline', () => {
  test('that was never run is not locked', async () => {
    const root = makeTree({ 'dvc.yaml': 'stages:\n  train: {cmd: python train.py}\n' })
    const result = await runOn(root)
    expect(result.findings.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([
      'dvc.yaml:2 stage-not-locked',
    ])
    expect(result.verdict).toBe('fail')
    rmSync(root, { recursive: true })
  })

  test('that reads a folder of which a part is not checked out is not called stale', async () => {
    const part = 'id,y\n1,0\n'
    const root = makeTree({
      'data/README.md': 'about\n',
      'data/raw.csv.dvc': `outs:\n- md5: ${md5(part)}\n  hash: md5\n  path: raw.csv\n`,
      'dvc.lock': `schema: '2.0'\nstages:\n  s:\n    cmd: x\n    deps:\n    - {path: data, hash: md5, md5: ${md5('y')}.dir}\n`,
    })
    expect(rulesOf(await runOn(root, { remote: 'skip' }))).toEqual([])
    writeFiles(root, { 'data/raw.csv': part })
    expect(rulesOf(await runOn(root, { remote: 'skip' }))).toEqual(['pipeline-stale'])
    rmSync(root, { recursive: true })
  })

  test('whose storage keeps versions is held file by file', async () => {
    const root = makeTree({
      'data/a.csv': 'a',
      'data.dvc': `outs:\n- path: data\n  files:\n  - {relpath: a.csv, md5: ${md5('a')}, size: 1, version_id: v1}\n  - {relpath: b.csv, md5: ${md5('b')}, size: 1, version_id: v2}\n`,
      '.dvc/config': '[core]\nremote = s\n[\'remote "s"\']\nurl = s3://b/p\nversion_aware = true\n',
    })
    const result = await runOn(root)
    expect(result.verdict).toBe('not-computable')
    expect(result.claims.find(({ metric }) => metric === 'objects_missing')!.reason).toContain(
      'keeps the versions of its cloud storage',
    )
    writeFiles(root, { 'data/a.csv': 'x' })
    expect(rulesOf(await runOn(root, { remote: 'skip' }))).toEqual(['file-differs'])
    rmSync(root, { recursive: true })
  })
})

describe.skipIf(!isHere)(`where DVC exits 0${isHere ? '' : ' (golden data absent)'}`, () => {
  const status = isHere
    ? (JSON.parse(readFileSync(golden, 'utf8')) as Record<string, never>)
    : ({} as Record<string, never>)
  const notInRemote = () =>
    (
      JSON.parse(
        (status as never as Record<string, Record<string, { out: string; rc: number }>>).clean_partial_push!
          .data_status_nir!.out,
      ) as { not_in_remote: string[] }
    ).not_in_remote
  let outer: string
  let root: string
  const remote = (hex: string, content: string | Buffer) => {
    const path = join(outer, 'remote/files/md5', hex.slice(0, 2), hex.slice(2))
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content)
  }

  beforeEach(() => {
    outer = makeTree({})
    root = join(outer, 'repository')
    const dvc = (path: string, content: string) =>
      `outs:\n- md5: ${md5(content)}\n  size: ${content.length}\n  hash: md5\n  path: ${path}\n`
    writeFiles(root, {
      ...code,
      ...data,
      'model.bin': 'model 1.0',
      'metrics.json': '{"acc": 0.9}',
      'whole.txt': code['params.yaml'] as string,
      'removed.txt': 'removed\n',
      'mat_x_1.txt': 'x 1\n',
      'mat_x_2.txt': 'x 2\n',
      'mat_y_1.txt': 'y 1\n',
      'mat_y_2.txt': 'y 2\n',
      'dvc.lock': lockOf(
        status.dvc_lock as never as string,
        'model 1.0',
        '{"acc": 0.9}',
        code['params.yaml'] as string,
      ),
      'data.dvc': `outs:\n- md5: ${folderDigest(dataFolder)}.dir\n  size: 13\n  nfiles: 3\n  hash: md5\n  path: data\n`,
      'hello.txt.dvc': dvc('hello.txt', 'hello\n'),
      'pushed.txt.dvc': dvc('pushed.txt', 'pushed\n'),
      'removed.txt.dvc': dvc('removed.txt', 'removed\n'),
    })
    for (const content of ['aaa', 'bb', 'x,y\n1,2\n', 'x', 'model 1.0', 'pushed\n'])
      remote(md5(content), content)
    remote(`${folderDigest(dataFolder)}.dir`, folderObject(dataFolder))
    remote(`${folderDigest(outFolder)}.dir`, folderObject(outFolder))
  })
  afterEach(() => rmSync(outer, { recursive: true, force: true }))

  const unpushed = (findings: { rule: string; message: string }[]) =>
    findings
      .filter(({ rule }) => rule === 'not-pushed')
      .map(({ message }) => message.split(' ')[0])
      .sort()

  test('a clean tree of which half was pushed: the six that DVC lists, and exit 1', async () => {
    const result = await runOn(root)
    expect(unpushed(result.findings)).toEqual(notInRemote().sort())
    expect(rulesOf(result)).toEqual([...Array(6).fill('not-pushed'), 'remote-local'])
    expect(result.verdict).toBe('fail')
  })

  test('a fresh clone: what is not checked out is asked for, what is code is checked', async () => {
    for (const path of [
      ...Object.keys(data),
      'model.bin',
      'whole.txt',
      'removed.txt',
      'mat_x_1.txt',
      'mat_x_2.txt',
      'mat_y_1.txt',
      'mat_y_2.txt',
    ])
      rmSync(join(root, path), { force: true })
    for (const path of ['data', 'outdir']) rmSync(join(root, path), { recursive: true, force: true })
    const result = await runOn(root)
    expect(unpushed(result.findings)).toEqual(notInRemote().sort())
    expect(result.claims.find(({ id }) => id.startsWith('dvc.lock/pipeline'))?.verdict).toBe('pass')
    expect(result.claims.find(({ id }) => id.startsWith('data.dvc/'))?.verdict).toBe('pass')
    expect(result.verdict).toBe('fail')
  })

  test('a dirty tree: every change that `dvc status` lists, by name', async () => {
    rmSync(join(root, 'hello.txt'))
    rmSync(join(root, 'data/b.txt'))
    writeFiles(root, {
      'data/new.txt': 'new',
      'pushed.txt': 'changed\n',
      'src/train.py': 'print("other")\n',
      'params.yaml': (code['params.yaml'] as string).replace('0.1', '0.2'),
      'conf/other.json': '{"k": {"deep": 2}}\n',
      'dvc.yaml': (code['dvc.yaml'] as string).replace(
        'cp params.yaml whole.txt',
        'cp params.yaml whole.txt ; true',
      ),
    })
    const { findings, verdict } = await runOn(root)
    expect(verdict).toBe('fail')
    const messages = (rule: string) =>
      findings.filter(finding => finding.rule === rule).map(({ message }) => message)
    expect(messages('params-changed')).toEqual([
      'stage train: parameter train.lr has another value in params.yaml than it last ran with',
      'stage train: parameter k.deep has another value in conf/other.json than it last ran with',
      'stage whole: parameter train has another value in params.yaml than it last ran with',
    ])
    expect(messages('stage-changed')).toEqual([
      'stage whole is defined otherwise than it last ran: its command',
    ])
    expect(messages('pipeline-stale').map(message => /dependency (\S+)/.exec(message)![1])).toEqual([
      'data',
      'src/train.py',
    ])
    expect(messages('file-differs').map(message => message.split(' ')[0])).toEqual(['data', 'pushed.txt'])
    expect(unpushed(findings)).toContain('hello.txt')
  })

  test('a pipeline of which a stage never ran, and one that is gone', async () => {
    writeFiles(root, {
      'dvc.yaml': (code['dvc.yaml'] as string).replace('  prep: {', '  prepare: {'),
    })
    const { findings } = await runOn(root, { remote: 'skip' })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'stage-not-locked: stage prepare has never run as it stands here: dvc.lock does not have it',
      'stage-changed: stage prep is in the lock and no longer in dvc.yaml',
    ])
  })

  test('a line-ending change of a dependency is told from a change', async () => {
    writeFiles(root, { 'src/train.py': 'print("train")\r\n' })
    const { findings } = await runOn(root, { remote: 'skip' })
    expect(findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'line-endings: stage train is out of date: its dependency src/train.py differs only in its line endings: CRLF here, LF where the hash was taken',
    ])
  })

  test('an object in the remote that has another size than its manifest says', async () => {
    remote(md5('pushed\n'), 'pushed\r\n')
    const { findings } = await runOn(root, { paths: ['pushed.txt'] })
    expect(findings.map(({ rule }) => rule)).toContain('remote-corrupt')
  })
})
