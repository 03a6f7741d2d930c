import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readDvcConfig } from '../../packages/dataset-check/src/dvc/config.ts'
import {
  type FolderFile,
  folderDigest,
  folderObject,
} from '../../packages/dataset-check/src/dvc/folder-object.ts'
import { readPointer } from '../../packages/dataset-check/src/lfs/pointer.ts'
import { manifestPaths, pipelineOf, readManifest } from '../../packages/dataset-check/src/read-manifests.ts'
import {
  type Files,
  makeTree,
  rulesOf,
  runOn,
  writeFiles,
} from '../../packages/dataset-check/src/run.fixture.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'
import { randomBytes } from './python-random.ts'

const golden = join(import.meta.dirname, '../../../shared/golden/dvc')
const isHere = existsSync(golden)

interface Target {
  rc: number
  dvc_text: string
  dir_json_bytes?: string
  out: { md5: string; nfiles?: number; size: number }
  md5?: string
  md5_dos2unix?: string
  sha256?: string
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(golden, name), 'utf8')) as T
const MiB = 1 << 20
const repeated = (text: string, bytes: number) => Buffer.alloc(bytes, text, 'latin1')

/** What the targets held, found again by their hashes. Of `f_7.txt` and `f_utf8.txt` nobody knows. */
const files: Files = {
  f_empty: '',
  'f_hello.txt': 'hello\n',
  'f_nonl.txt': 'hello',
  'f_exec.sh': '#!/bin/sh\n',
  'f_crlf.txt': 'a,b\r\n1,2\r\n',
  'f_cr_only.txt': 'a\rb\r',
  'f_mixed.txt': 'a\r\nb\nc\r\r\nd',
  'f_nul.bin': 'abc\0\r\ndef\r\n',
  'f_bom.csv': '\ufeffid,x\r\n1,2\r\n',
  'f_cyr.txt': 'Привет мир\r\n'.repeat(50),
  'f_q"uote.txt': 'q',
  'f with space.txt': 'sp',
  'f_üñï.txt': 'u',
  'f_30pct.bin': Buffer.from('\x80\x80\x80aaaaaaa\r\n', 'latin1'),
  'f_31pct.bin': Buffer.from(`${'\x80'.repeat(31)}${'a'.repeat(67)}\r\n`, 'latin1'),
  f_511text_then_nul: `${'a'.repeat(512)}\0\r\n`,
  'f_boundary.txt': `${'x'.repeat(MiB - 1)}\r\ny\r\n`,
  'f_bin_then_text.dat': Buffer.concat([repeated('\0\r\n', MiB), Buffer.from('text\r\n'.repeat(10))]),
  'f_text_then_bin.dat': Buffer.concat([repeated('t\r\n', MiB + 2), Buffer.from('\0\x01\r\n'.repeat(10))]),
  'f_2mib_rand.bin': randomBytes(7, 2 * MiB + 7),
  'l_file.txt': { link: 'f_hello.txt' },
}

/** Contents of the files of folders, by what they were found to be. */
function folders(targets: Record<string, Target>): Files {
  const many: Files = {}
  for (const { relpath } of JSON.parse(targets.d_many!.dir_json_bytes!) as { relpath: string }[])
    many[`d_many/${relpath}`] = `7-${Number(/f(\d+)/.exec(relpath)![1])}`
  const named = (target: string, contentOf: (path: string) => string): Files =>
    Object.fromEntries(
      (JSON.parse(targets[target]!.dir_json_bytes!) as { relpath: string }[]).map(({ relpath }) => [
        `${target}/${relpath}`,
        contentOf(relpath),
      ]),
    )
  return {
    ...many,
    ...named('d_names', path => path),
    ...named('d_order', path => (path === 'aa' ? 'a' : path)),
    'd_crlf/a.csv': 'a,b\r\n1,2\r\n',
    'd_crlf/b.bin': '\0\r\n',
    'd_dup/one.txt': 'same',
    'd_dup/two.txt': 'same',
    d_empty: undefined,
    'd_exec/data.csv': '1\n',
    'd_exec/run.sh': '#!/bin/sh\n',
    'd_flat/a.txt': 'a',
    'd_flat/b.txt': 'b',
    'd_flat/c.csv': 'x,y\n1,2\n',
    'd_hidden/.DS_Store': 'ds',
    'd_hidden/.gitignore': '*.log\n',
    'd_hidden/.hidden': 'h',
    'd_hidden/x.log': 'log',
    'd_nested/1/2/3/4/deep.txt': 'deep',
    'd_nested/1/x.txt': 'x',
    'd_nested/top.txt': 'top',
    'd_nested/hollow/within': undefined,
    'd_sub_git/.git/config': 'not a repository',
    'd_sub_git/x': 'x',
    'd_symdir/real/a.txt': 'a',
    'd_symdir/linked': { link: 'real' },
    'd_symlink/real.txt': 'real',
    'd_symlink/link.txt': { link: 'real.txt' },
    'd_symlink/out_link.txt': { link: '../outside.txt' },
    'outside.txt': 'outside',
    'd_broken/broken': { link: 'nothing' },
    'd_ign_inside/.dvcignore': '*.tmp\n',
    'd_ign_inside/a.csv': 'a',
  }
}

const unknown = ['f_7.txt', 'f_utf8.txt', 'ign_dir', 'd_badutf8']

describe.skipIf(!isHere)(`what DVC 3.64 tracked${isHere ? '' : ' (golden data absent)'}`, () => {
  const targets = isHere ? read<Record<string, Target>>('golden.json') : {}
  let root: string

  beforeAll(() => {
    root = makeTree({ ...files, ...folders(targets) })
  })
  afterAll(() => rmSync(root, { recursive: true, force: true }))

  const known = Object.keys(targets).filter(name => !unknown.includes(name))
  const tracked = known.filter(name => targets[name]!.rc === 0)

  test('the trees are rebuilt: all but four of the targets', () => {
    expect(Object.keys(targets).length - known.length).toBe(4)
    expect(tracked.length).toBe(34)
  })

  test.each(tracked)(
    '%s is what its .dvc says, by MD5 and by the old MD5, and has its SHA-256',
    async name => {
      const target = targets[name]!
      const text = target.dvc_text
      writeFileSync(join(root, 'one.dvc'), text)
      const result = await runOn(root, { manifests: ['one.dvc'], remote: 'skip' })
      expect(result.findings.filter(({ level }) => level === 'error')).toEqual([])
      expect(result.verdict).toBe('pass')
      if (target.sha256 !== undefined) expect(result.subjects[0]?.digest.sha256).toBe(target.sha256)
      if (target.md5_dos2unix !== undefined) {
        const legacy = text.replace(/ {2}hash: md5\n/, '').replace(target.md5!, target.md5_dos2unix)
        writeFileSync(join(root, 'one.dvc'), legacy)
        expect((await runOn(root, { manifests: ['one.dvc'], remote: 'skip' })).verdict).toBe('pass')
      }
      const wrong = text.replace(/md5: ..../, 'md5: 0123')
      writeFileSync(join(root, 'one.dvc'), wrong)
      expect((await runOn(root, { manifests: ['one.dvc'], remote: 'skip' })).verdict).toBe('fail')
    },
  )

  test('the listing of every folder is DVC’s, byte for byte', () => {
    const listed = Object.values(targets).filter(({ dir_json_bytes }) => dir_json_bytes !== undefined)
    expect(listed.length).toBeGreaterThan(10)
    for (const { dir_json_bytes, out } of listed) {
      const entries = (JSON.parse(dir_json_bytes!) as { md5: string; relpath: string }[]).map(
        ({ md5, relpath }): FolderFile => ({ path: relpath, hex: md5 }),
      )
      entries.reverse()
      expect(folderObject(entries).toString()).toBe(dir_json_bytes)
      expect(`${folderDigest(entries)}.dir`).toBe(out.md5)
    }
  })

  test('a .dvcignore above a folder leaves out what it left out for DVC', async () => {
    const listing = JSON.parse(targets.ign_dir!.dir_json_bytes!) as { md5: string; relpath: string }[]
    const content = (path: string) => ({ 'a.csv': 'a', 'keep.tmp': 'k', 'x/ok.txt': 'ok' })[path] ?? 'unknown'
    const tree = makeTree({
      '.dvcignore': '# names\n*.tmp\n!keep.tmp\nign_dir/build/\n/x\n**/cache\n',
      ...Object.fromEntries(listing.map(({ relpath }) => [`ign_dir/${relpath}`, content(relpath)])),
      'ign_dir/drop.tmp': '',
      'ign_dir/x/deep.tmp': '',
      'ign_dir/build/o.bin': '',
      'ign_dir/x/cache/c': '',
    })
    const digest = folderDigest(
      listing.map(({ relpath }) => ({
        path: relpath,
        hex: createHash('md5').update(content(relpath)).digest('hex'),
      })),
    )
    writeFiles(tree, {
      'ign_dir.dvc': `outs:\n- md5: ${digest}.dir\n  nfiles: 4\n  hash: md5\n  path: ign_dir\n`,
    })
    const result = await runOn(tree, { remote: 'skip' })
    expect(rulesOf(result)).toEqual([])
    expect(result.verdict).toBe('pass')
    rmSync(tree, { recursive: true })
  })

  test.each(['d_broken', 'd_ign_inside'])('%s, which DVC refuses, is refused with its reason', async name => {
    writeFileSync(
      join(root, 'one.dvc'),
      `outs:\n- md5: d751713988987e9331980363e24189ce.dir\n  hash: md5\n  path: ${name}\n`,
    )
    const result = await runOn(root, { manifests: ['one.dvc'], remote: 'skip' })
    expect(result.verdict).toBe('fail')
    expect(rulesOf(result)).toContain('unreadable')
    expect(result.findings[0]!.message).toMatch(
      name === 'd_broken' ? /link to nothing/ : /within a folder that DVC tracks/,
    )
  })
})

describe.skipIf(!isHere)(
  `what git-lfs 3.3 says of good and bad pointers${isHere ? '' : ' (golden data absent)'}`,
  () => {
    const lfs = isHere
      ? read<{ blobs: Record<string, string>; outputs: { fsck_pointers: string; pointer_check: string } }>(
          'lfs.json',
        )
      : { blobs: {}, outputs: { fsck_pointers: '', pointer_check: '' } }
    const blobs = Object.entries(lfs.blobs).map(([path, base64]) => ({
      path,
      bytes: Buffer.from(base64, 'base64'),
    }))

    test.each(blobs)(
      '$path is a pointer, and canonical, where `git lfs pointer --check` says so',
      ({ path, bytes }) => {
        const line = lfs.outputs.pointer_check.split('\n').find(text => text.startsWith(`${path} `))!
        const [check, strict] = [/check=(\d)/.exec(line)![1], /strict=(\d)/.exec(line)![1]]
        const pointer = readPointer(bytes)
        expect(pointer !== undefined).toBe(check === '0')
        if (pointer !== undefined) expect(pointer.isCanonical).toBe(strict === '0')
      },
    )

    test('a repository of them gets the findings of `git lfs fsck --pointers`, and the pointer that it misses', async () => {
      const root = makeTree(Object.fromEntries(blobs.map(({ path, bytes }) => [path, bytes])))
      const git = (...args: string[]) => execFileSync('git', args, { cwd: root })
      git('init', '-q')
      // As the blobs are: no filter of an installed git-lfs may touch them.
      git(
        '-c',
        'filter.lfs.clean=cat',
        '-c',
        'filter.lfs.process=',
        '-c',
        'filter.lfs.required=false',
        'add',
        '-A',
      )
      git('-c', 'user.name=t', '-c', 'user.email=t@t', 'commit', '-qm', 'pointers')
      const { findings } = await runOn(root, { remote: 'skip' })
      const of = (rule: string) =>
        findings
          .filter(finding => finding.rule === rule)
          .map(({ path }) => path)
          .sort()
      const unexpected = [...lfs.outputs.fsck_pointers.matchAll(/unexpectedGitObject: "([^"]+)"/g)].map(
        match => match[1]!,
      )
      expect(of('lfs-not-pointer')).toEqual(unexpected.sort())
      expect(of('lfs-not-canonical')).toHaveLength(
        lfs.outputs.fsck_pointers.match(/nonCanonicalPointer/g)!.length,
      )
      expect(of('lfs-not-canonical')).toEqual(['crlf.bin', 'hawser.bin', 'nonl.bin'])
      expect(of('lfs-not-tracked')).toEqual(['pointer_not_tracked.txt'])
      rmSync(root, { recursive: true })
    })
  },
)

describe.skipIf(!isHere)(`files of public repositories${isHere ? '' : ' (golden data absent)'}`, () => {
  const real = join(golden, 'real')
  const repositories = isHere ? readdirSync(real).filter(name => name.includes('+')) : []

  test.each(repositories)('%s parses', async name => {
    const tree = workingTree(join(real, name))
    const all = await tree.list(['**'])
    const paths = manifestPaths(all)
    for (const path of paths) {
      const manifest = await readManifest(path, tree, all)
      expect(manifest.findings).toEqual([])
      const { size } = { size: await tree.size(path) }
      expect(manifest.expected.length > 0 || size === 0, path).toBe(true)
      for (const { digests } of manifest.expected) expect(digests[0]!.hex).toMatch(/^[0-9a-f]{32}$/)
      if (path.endsWith('dvc.lock') && size! > 0)
        expect((await pipelineOf(path, tree))!.definitions.length).toBeGreaterThan(0)
    }
    for (const path of all.filter(file => file.endsWith('.dvc/config'))) {
      const config = readDvcConfig(readFileSync(join(real, name, path), 'utf8'))
      if (config.remote !== undefined)
        expect(config.remotes.get(config.remote)?.options.get('url')).toBeTruthy()
    }
  })

  test('a hash that is all digits stays what it is', async () => {
    const tree = workingTree(join(real, 'AAKANKSHA123-123+Ml_ops_dvcprac'))
    const { expected } = await readManifest('data.dvc', tree, [])
    expect(expected[0]!.digests[0]!.hex).toBe('0377810b244c0b941080f10326f6b995')
  })

  test('the stale lock of albakoehler/taed2 is found by name: train read other labels than prepare wrote', async () => {
    const { findings, verdict } = await runOn(join(real, 'albakoehler+taed2'), { remote: 'skip' })
    expect(verdict).toBe('fail')
    const broken = findings.filter(({ rule }) => rule === 'chain-broken').map(({ message }) => message)
    expect(broken).toContain(
      'stage train last read another src/data/processed/y_test.csv than stage prepare wrote',
    )
    expect(broken).toContain(
      'stage train last read another src/data/processed/y_train.csv than stage prepare wrote',
    )
  })
})
