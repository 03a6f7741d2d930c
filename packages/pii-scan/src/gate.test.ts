import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import {
  applyWaivers,
  ConfigError,
  claimKey,
  type Finding,
  type GateResult,
  validateResult,
} from '@probity/core'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Accepted } from './baseline.ts'
import { zip } from './containers/zip.fixture.ts'
import { type Repository, repository } from './repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

const mail = (i: number) => `person.${i}@acme-health.org`
const rows = (count: number, row: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => row(i)).join('\n')
const plainTable = (count = 40) => `id,score\n${rows(count, i => `${i},0.${i}`)}\n`
const mailTable = (count = 40, name = 'contact') =>
  `id,score,${name}\n${rows(count, i => `${i},0.${i},${mail(i)}`)}\n`
const places = ({ findings }: GateResult) =>
  findings.map(({ rule, level, path, line }: Finding) => [rule, level, path, line])
/** Rows of the exhibit on personal data, under the titles of its columns. */
function statuses({ exhibits }: GateResult) {
  const exhibit = exhibits.find(({ title }) => title.startsWith('Personal data'))
  return (exhibit?.rows ?? []).map(row => [row[0], row[1], row.at(-1)])
}

describe('without a base', () => {
  test('everything is new, and a result of the published shape', async () => {
    repo.write({ 'data/a.csv': mailTable(), 'README.md': 'Ask jane.roe@acme-health.org first.\n' })
    const result = await repo.scan()
    expect(validateResult(result)).toBe(true)
    expect(result.verdict).toBe('fail')
    expect(places(result)).toEqual([
      ['EMAIL_ADDRESS', 'error', 'data/a.csv', 2],
      ['EMAIL_ADDRESS', 'error', 'README.md', 1],
    ])
    expect(result.claims.map(({ title, value }) => [title, value])).toEqual([
      ['E-mail address, new in `data/a.csv` column `contact`', 40],
      ['E-mail address, new in `README.md` line 1', 1],
    ])
    expect(result.coverage.read.map(({ path }) => path)).toEqual(['README.md', 'data/a.csv'])
  })

  test('nothing found passes, and says what was read', async () => {
    repo.write({
      'data/a.csv': plainTable(),
      'src/a.py': 'print(1)\n',
      'a.png': Buffer.from([0x89, 0x50, 0, 0]),
    })
    const result = await repo.scan()
    expect(result).toMatchObject({ verdict: 'pass', headline: 'no new personal data', findings: [] })
    expect(result.coverage.skipped).toEqual([{ path: '*.png', reason: '1 binary file' }])
  })

  test('only what `paths` names and `exclude` does not', async () => {
    repo.write({ 'data/a.csv': mailTable(), 'data/b.csv': mailTable(), 'c.md': mail(1) })
    const result = await repo.scan({ paths: ['data/**'], exclude: ['**/b.csv'] })
    expect(result.coverage.read.map(({ path }) => path)).toEqual(['data/a.csv'])
  })

  test('a glob that names no file is told, and stops the scan where none names any', async () => {
    repo.write({ 'data/a.csv': plainTable() })
    const { notes } = await repo.scan({ paths: ['data/**', 'dta/**'] })
    expect(notes).toEqual(['No file matches dta/** of `paths`.'])
    await expect(repo.scan({ paths: ['dta/**'] })).rejects.toThrow('no file matches dta/**')
  })

  test.each([
    ['gzip', 'data/a.csv.gz', gzipSync(mailTable())],
    ['zstd', 'data/a.csv.zst', zstdCompressSync(mailTable())],
    ['zip', 'data/a.zip', zip([{ path: 'in/a.csv', data: Buffer.from(mailTable()) }])],
    ['UTF-16', 'data/a.csv', Buffer.from(`\ufeff${mailTable()}`, 'utf16le')],
    [
      'Parquet',
      'data/a.parquet',
      new Uint8Array(
        parquetWriteBuffer({
          columnData: [
            { name: 'contact', data: Array.from({ length: 40 }, (_, i) => mail(i)), type: 'STRING' },
          ],
        }),
      ),
    ],
    ['a pickle', 'm/a.pkl', Buffer.from(`\x80\x04\x8c\x1a${'anna.lindt@acme-health.org'}.`, 'latin1')],
    [
      'a compressed joblib',
      'm/a.joblib',
      deflateSync(Buffer.from(`\x80\x04\x8c\x1a${'anna.lindt@acme-health.org'}.`, 'latin1')),
    ],
    ['a vocabulary', 'm/tokenizer.json', JSON.stringify({ model: { vocab: { the: 1, [mail(1)]: 2 } } })],
    ['MLflow', 'mlruns/0/ab12/params/owner_email', mail(1)],
  ])('finds e-mail addresses in %s', async (_, path, content) => {
    repo.write({ [path]: content })
    const { findings, verdict } = await repo.scan()
    expect(verdict).toBe('fail')
    expect(findings.map(({ rule, path: where }) => [rule, where])).toEqual([['EMAIL_ADDRESS', path]])
    expect(JSON.stringify(findings)).not.toContain('acme-health')
  })

  test('what cannot be read is not computable by name, and never a pass', async () => {
    repo.write({
      'a.csv.gz': gzipSync(mailTable()).subarray(0, 60),
      'b.parquet': 'PAR1 nothing PAR1',
      'c.joblib': deflateSync(mailTable()).subarray(0, 60),
      'd.zip': zip([{ path: 'in.zip', data: zip([]) }]),
    })
    const result = await repo.scan()
    expect(result.verdict).toBe('not-computable')
    expect(places(result)).toEqual([
      ['not-scanned', 'error', 'a.csv.gz', undefined],
      ['not-scanned', 'error', 'b.parquet', undefined],
      ['not-scanned', 'error', 'c.joblib', undefined],
      ['not-scanned', 'error', 'd.zip', undefined],
    ])
  })
})

describe('against a base', () => {
  test('a column that is added blocks; its rows and the base are told', async () => {
    repo.write({ 'data/a.csv': plainTable() })
    const base = repo.commit()
    repo.write({ 'data/a.csv': mailTable() })
    const result = await repo.scan({}, base)
    expect(result.claims).toMatchObject([
      {
        title: 'E-mail address, new in `data/a.csv` column `contact`',
        verdict: 'fail',
        value: 40,
        baseline: 0,
        reason: '40 of 40 rows, as a.a@a-a.a; its form tells.',
      },
    ])
    expect(statuses(result)).toEqual([['data/a.csv', 'contact', 'new']])
  })

  test('a column that is renamed is no new personal data; one that only takes its name and place is', async () => {
    repo.write({ 'data/a.csv': mailTable(40, 'mail') })
    const base = repo.commit()
    repo.write({ 'data/a.csv': mailTable(40, 'contact') })
    const renamed = await repo.scan({}, base)
    expect(renamed.verdict).toBe('pass')
    expect(statuses(renamed)).toEqual([['data/a.csv', 'contact', 'renamed from mail']])
    repo.write({ 'data/a.csv': mailTable(40, 'contact').replaceAll('person', 'other') })
    const replaced = await repo.scan({}, base)
    expect(replaced.verdict).toBe('fail')
    expect(statuses(replaced)).toEqual([
      ['data/a.csv', 'contact', 'new'],
      ['data/a.csv', 'mail', 'removed'],
    ])
  })

  test('lines that move, in text and in tables, and files that are renamed, are not new', async () => {
    const text = `# Team\n${rows(8, i => `- ${mail(i)}`)}\n`
    const table = mailTable()
    repo.write({
      'docs/team.md': text,
      'data/a.csv': table,
      'n.txt': `first\n${mail(3)}\nlast\n${'x\n'.repeat(20)}`,
    })
    const base = repo.commit()
    const [head, ...lines] = table.trim().split('\n')
    repo.write({
      'docs/team.md': null,
      'docs/people.md': text,
      'data/a.csv': [head, ...lines.toReversed(), ''].join('\n'),
      'n.txt': `first\nlast\n${'x\n'.repeat(20)}   ${mail(3)}\n`,
    })
    repo.commit()
    const result = await repo.scan({}, base)
    expect(result).toMatchObject({ verdict: 'pass', findings: [] })
    expect(statuses(result)).toEqual([])
  })

  test('lines that move from one file to another are not new, each as often as it was there', async () => {
    repo.write({ 'a.md': `- ${mail(1)}\n- ${mail(2)}\n`, 'gone.md': `- ${mail(3)}\n` })
    const base = repo.commit()
    repo.write({ 'a.md': `- ${mail(2)}\n`, 'gone.md': null, 'b.md': `- ${mail(1)}\n- ${mail(3)}\n` })
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'b.md': `- ${mail(1)}\n- ${mail(3)}\n- ${mail(1)}\n` })
    expect(places(await repo.scan({}, base))).toEqual([['EMAIL_ADDRESS', 'error', 'b.md', 3]])
  })

  test('rows that are added to a known column are told and do not block; a deleted file is told', async () => {
    repo.write({ 'a.csv': mailTable(20), 'b.csv': mailTable(20) })
    const base = repo.commit()
    repo.write({ 'a.csv': mailTable(60), 'b.csv': null })
    expect((await repo.scan({ paths: ['b.csv'] }, base)).verdict).toBe('pass')
    const result = await repo.scan({}, base)
    expect(result.verdict).toBe('pass')
    expect(statuses(result)).toEqual([
      ['a.csv', 'contact', 'grown'],
      ['b.csv', 'contact', 'removed'],
    ])
  })

  test('a notebook says cell, output and line of the file', async () => {
    const notebook = (outputs: object[]) =>
      `${JSON.stringify({ cells: [{ cell_type: 'code', metadata: {}, source: ['pay()'], outputs }], metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1)}\n`
    repo.write({ 'n.ipynb': notebook([]) })
    const base = repo.commit()
    const after = notebook([
      { output_type: 'stream', name: 'stdout', text: ['one\n', 'visa 4539-1488-0343-6467 declined\n'] },
    ])
    repo.write({ 'n.ipynb': after })
    const { findings } = await repo.scan({}, base)
    const line = after.split('\n').findIndex(text => text.includes('4539')) + 1
    expect(findings).toMatchObject([
      {
        rule: 'CREDIT_CARD',
        level: 'error',
        path: 'n.ipynb',
        line,
        fix: expect.stringContaining('nbstripout'),
      },
    ])
    expect(findings[0]!.message).toContain('cell 1, output 1')
  })

  test('only changed files are scanned, and what git ignores where a glob names it', async () => {
    repo.write({ 'old.csv': mailTable(), 'data/.gitignore': '*.csv\n', '.gitignore': 'cache/\n' })
    const base = repo.commit()
    repo.write({ 'new.csv': plainTable(), 'data/raw.csv': plainTable(), 'cache/x.csv': plainTable() })
    const read = async (settings: object) =>
      (await repo.scan({ ...settings }, base)).coverage.read.map(({ path }) => path)
    expect(await read({})).toEqual(['new.csv'])
    expect(await read({ paths: ['data/**', '*.csv'] })).toEqual(['data/raw.csv', 'new.csv'])
  })
})

describe('nothing hides', () => {
  test.each([
    ['behind a zero byte', 'a.csv', `${mailTable()}\0`],
    [
      'behind the first line of a pointer',
      'a.csv',
      `version https://git-lfs.github.com/spec/v1\n${mailTable()}`,
    ],
    ['in UTF-16 without a mark', 'a.txt', Buffer.from(`ask ${mail(1)} about it\n`, 'utf16le')],
    [
      'in a tar',
      'a.tar',
      Buffer.concat([
        Buffer.from('a.csv'.padEnd(257, '\0')),
        Buffer.from('ustar\0'),
        Buffer.from(mailTable()),
      ]),
    ],
    [
      'in a second member of a gzip',
      'a.csv.gz',
      Buffer.concat([gzipSync(plainTable()), gzipSync(`9,${mail(1)}\n`)]),
    ],
  ])('%s', async (_, path, content) => {
    repo.write({ [path]: content })
    expect((await repo.scan()).verdict).toBe('fail')
  })
})

describe('the name of a file that holds personal data', () => {
  const ssn = '512-34-6789'
  const file = '.github/probity-pii-baseline.json'

  test('is a finding of its own, told without the value', async () => {
    repo.write({ [`patients/${ssn}.json`]: '{}', 'mails/ada@acme-health.org/1.txt': 'x', 'a.md': 'x' })
    const result = await repo.scan({}, undefined, { matches: 'm.json' })
    expect(validateResult(result)).toBe(true)
    expect(result.verdict).toBe('fail')
    expect(result.claims.map(({ title, reason }) => [title, reason])).toEqual([
      [
        'E-mail address, new in `mails/<EMAIL_ADDRESS>` folder name',
        'the name itself holds one, as a@a-a.a; its form tells.',
      ],
      [
        'US Social Security number, new in `patients/<US_SSN>.json` file name',
        'the name itself holds one, as 999-99-9999; its form tells.',
      ],
    ])
    expect(result.findings.map(({ path, fix }) => [path, fix.split(';')[0]])).toEqual([
      ['mails/<EMAIL_ADDRESS>', 'rename the folder'],
      ['patients/<US_SSN>.json', 'rename the file'],
    ])
    expect(result.coverage.read.map(({ path }) => path)).toEqual([
      'a.md',
      'mails/<EMAIL_ADDRESS>/1.txt',
      'patients/<US_SSN>.json',
    ])
    expect(JSON.stringify(result)).not.toMatch(/512-34|ada@/)
  })

  test('holds what is found in the file, and two of them stay apart', async () => {
    repo.write({ [`p/${ssn}.md`]: mail(1), 'p/513-34-6789.md': mail(2), 'p/514-34-6789.gz': 'no gzip' })
    const { findings } = await repo.scan({}, undefined, { matches: 'm.json' })
    expect(findings.map(({ rule, path }) => `${rule} ${path}`).toSorted()).toEqual([
      'EMAIL_ADDRESS p/<US_SSN 2>.md',
      'EMAIL_ADDRESS p/<US_SSN>.md',
      'US_SSN p/<US_SSN 2>.md',
      'US_SSN p/<US_SSN>.gz',
      'US_SSN p/<US_SSN>.md',
    ])
    const matches = JSON.parse(repo.left.get('m.json')!) as { file: string }[]
    expect(matches.map(match => match.file)).toEqual(['p/<US_SSN>.md', 'p/<US_SSN 2>.md'])
  })

  test('is known where the base has it, in whatever folder, and new where another value takes its place', async () => {
    repo.write({ [`p/${ssn}.md`]: 'some words of it\n', 'mail/ada@acme-health.org/1.md': 'x' })
    const base = repo.commit()
    repo.write({ [`p/${ssn}.md`]: 'some other words of it\n', 'mail/ada@acme-health.org/2.md': 'y' })
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ [`p/${ssn}.md`]: null, [`q/${ssn}.md`]: 'some words of it\n' })
    repo.commit()
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'q/513-34-6789.md': 'x' })
    expect(places(await repo.scan({}, base))).toEqual([['US_SSN', 'error', 'q/<US_SSN 2>.md', undefined]])
  })

  test('is accepted with its value, or by kind with its folder', async () => {
    repo.write({ [`p/${ssn}.md`]: mail(1), 'mail/ada@acme-health.org/1.md': 'x' })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    const text = repo.left.get(file)!
    expect(text).not.toMatch(/512-34|ada@/)
    expect(JSON.parse(text).accepted.map(({ path }: { path: string }) => path)).toEqual([
      'mail/<EMAIL_ADDRESS>',
      'p/<US_SSN>.md',
      'p/<US_SSN>.md',
    ])
    repo.write({ [file]: text })
    expect((await repo.scan()).findings).toEqual([])
    repo.write({ 'p/513-34-6789.md': mail(1) })
    expect((await repo.scan()).findings.map(({ rule, path }) => [rule, path])).toEqual([
      ['EMAIL_ADDRESS', 'p/<US_SSN 2>.md'],
      ['US_SSN', 'p/<US_SSN 2>.md'],
    ])
    const accepted = [
      { path: 'p/**', rule: 'US_SSN' },
      { path: '**', rule: 'EMAIL_ADDRESS' },
    ]
    repo.write({ [file]: JSON.stringify({ version: 1, accepted }) })
    expect((await repo.scan()).findings).toEqual([])
  })

  test('is told of an archive whose files have such names, once, and is known where the base has them', async () => {
    const archive = (...ids: string[]) =>
      zip(ids.map(id => ({ path: `scans/${id}/page.png`, data: Buffer.from([0x89, 0x50, 0, 0]) })))
    repo.write({ 'scans.zip': archive(ssn, '513-34-6789') })
    const base = repo.commit()
    const { claims, findings } = await repo.scan()
    expect(claims.map(({ title, reason }) => [title, reason])).toEqual([
      [
        'US Social Security number, new in `scans.zip` names of its files',
        '2 names, as 999-99-9999; its form tells.',
      ],
    ])
    expect(findings).toMatchObject([{ path: 'scans.zip', level: 'error' }])
    repo.write({ 'scans.zip': archive('513-34-6789', ssn) })
    expect(await repo.scan({}, base)).toMatchObject({ verdict: 'pass', findings: [] })
    repo.write({ 'scans.zip': archive(ssn, '514-34-6789') })
    const result = await repo.scan({}, base)
    expect(result.claims[0]!.reason).toBe('1 name, as 999-99-9999; its form tells.')
    expect(JSON.stringify(result)).not.toMatch(/51\d-34/)
  })

  test('is not told by an error either', async () => {
    repo.write({ 'a.md': 'x' })
    await expect(repo.scan({ paths: [`${ssn}.csv`] })).rejects.toThrow('no file matches <US_SSN>.csv')
    const { notes } = await repo.scan({ paths: ['a.md', `${ssn}.csv`], splits: [`${ssn}.csv`, 'b.csv'] })
    expect(notes.join()).not.toContain('512-34')
  })
})

describe('a name with an exclamation mark', () => {
  const file = '.github/probity-pii-baseline.json'

  test('is told whole, of a file, of an archive and of a file in it', async () => {
    const mails = Buffer.from(mailTable())
    repo.write({
      'data/wow!.csv': mailTable(),
      'wow!.md': mail(1),
      'x!.zip': zip([{ path: 'a!b.csv', data: mails }]),
      'y!.zip': zip([{ path: 'c!.zip', data: zip([]) }]),
    })
    const { claims, findings, coverage } = await repo.scan()
    expect(claims.map(({ title }) => title)).toEqual([
      'E-mail address, new in `data/wow!.csv` column `contact`',
      'E-mail address, new in `x!.zip` column `contact` of `a!b.csv`',
      'E-mail address, new in `wow!.md` line 1',
      'files that could not be read',
    ])
    expect(findings.map(({ path, line }) => [path, line])).toEqual([
      ['data/wow!.csv', 2],
      ['x!.zip', undefined],
      ['wow!.md', 1],
      ['y!.zip', undefined],
    ])
    expect(coverage.read.map(({ path }) => path)).toEqual(['data/wow!.csv', 'wow!.md', 'x!.zip!a!b.csv'])
    expect(coverage.skipped.map(({ path }) => path)).toEqual(['y!.zip!c!.zip'])
  })

  test('of a file in an archive is held against the same file of the base, and accepted with its folder', async () => {
    const archive = (...paths: string[]) => zip(paths.map(path => ({ path, data: Buffer.from(mailTable()) })))
    repo.write({ 'data/x!.zip': archive('a!b.csv') })
    const base = repo.commit()
    repo.write({ 'data/x!.zip': archive('a!b.csv', 'a!c.csv') })
    expect((await repo.scan({}, base)).claims.map(({ title, verdict }) => [title, verdict])).toEqual([
      ['E-mail address, new in `data/x!.zip` column `contact` of `a!c.csv`', 'fail'],
    ])
    const accepted = [{ path: 'data/**', rule: 'EMAIL_ADDRESS', reason: 'made up' }]
    repo.write({ 'data/wow!.csv': mailTable(), [file]: JSON.stringify({ version: 1, accepted }) })
    expect((await repo.scan()).findings).toEqual([])
  })
})

describe('data that are kept elsewhere', () => {
  const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`
  const dvc = (md5: string) => `outs:\n- md5: ${md5}\n  size: 9\n  path: raw.csv\n`

  test('and were changed leave the verdict open, by name', async () => {
    repo.write({ 'lfs.csv': pointer, 'data/raw.csv.dvc': dvc('aa') })
    const base = repo.commit()
    repo.write({ 'lfs.csv': pointer.replace('aa', 'bb'), 'data/raw.csv.dvc': dvc('bb') })
    const result = await repo.scan({}, base)
    expect(result.verdict).toBe('inconclusive')
    expect(result.claims.find(({ metric }) => metric === 'unread_files')).toMatchObject({
      value: 2,
      verdict: 'inconclusive',
    })
    expect(result.coverage.skipped.map(({ path }) => path)).toEqual(['data/raw.csv', 'lfs.csv'])
  })

  test('as outputs of a pipeline, in folders too, differ where dvc.lock says so', async () => {
    const lock = (md5: string) =>
      `schema: '2.0'\nstages:\n  prepare:\n    cmd: x\n    outs:\n    - path: out/a.csv\n      md5: ${md5}\n    - path: out/parts\n      md5: ff.dir\n    - path: ../../etc/passwd\n      md5: ${md5}\n`
    repo.write({
      'dvc.lock': lock('aa'),
      '.gitignore': '/out\n',
      'out/a.csv': mailTable(),
      'out/parts/b.csv': mailTable(),
    })
    const base = repo.commit()
    repo.write({ 'dvc.lock': lock('bb') })
    const result = await repo.scan({}, base)
    expect(places(result)).toEqual([['EMAIL_ADDRESS', 'error', 'out/a.csv', 2]])
    expect(result.verdict).toBe('fail')
  })

  test('are scanned where they are here and their pointer changed', async () => {
    repo.write({
      'data/raw.csv.dvc': dvc('aa'),
      'data/.gitignore': '/raw.csv\n',
      'data/raw.csv': mailTable(),
    })
    const base = repo.commit()
    expect((await repo.scan({ paths: ['data/**'] }, base)).coverage.read).toEqual([])
    repo.write({ 'data/raw.csv.dvc': dvc('bb') })
    expect(places(await repo.scan({}, base))).toEqual([['EMAIL_ADDRESS', 'error', 'data/raw.csv', 2]])
  })
})

describe('the places that other tools are told', () => {
  const places = async (files: Record<string, string | Uint8Array>) => {
    repo.write(files)
    await repo.scan({}, undefined, { matches: 'm.json' })
    return JSON.parse(repo.left.get('m.json')!) as Record<string, string | number>[]
  }
  const who = 'anna.lindt@acme-health.org'
  const text = `ask\n${who}\n`
  const notebook = { cells: [{ cell_type: 'code', source: ['x\n', text], outputs: [] }], nbformat: 4 }

  test.each([
    ['text', 'a.md', text],
    ['CSV', 'a.csv', `id,contact\n1,${who}\n`],
    ['JSON', 'a.json', JSON.stringify([{ contact: who }])],
    ['a notebook', 'a.ipynb', JSON.stringify(notebook, null, 1)],
    ['a text with a mark', 'b.md', `\ufeff${text}`],
    ['a pickle', 'a.pkl', Buffer.from(`\x80\x04\x8c\x1a${who}.`, 'latin1')],
  ])('are bytes of the file as it is stored, of %s', async (_, path, content) => {
    const [{ file, of, start, end, line }, ...others] = (await places({ [path]: content })) as [
      Record<string, number>,
    ]
    expect([file, of, others]).toEqual([path, 'file', []])
    const bytes = Buffer.from(content)
    expect(bytes.toString('latin1', start, end)).toBe(who)
    const before = bytes.toString('latin1', 0, start)
    expect(line).toBe(path === 'a.pkl' ? undefined : before.split('\n').length)
  })

  test.each([
    ['gzip', 'a.md.gz', gzipSync(text), 'a.md.gz', undefined],
    ['gzip by another name', 'a.bin', gzipSync(text), 'a.bin', undefined],
    ['zip', 'a.zip', zip([{ path: 'in/b.md', data: Buffer.from(text) }]), 'a.zip!in/b.md', undefined],
    ['UTF-16', 'a.md', Buffer.from(`\ufeff${text}`, 'utf16le'), 'a.md', 2],
  ])('are bytes of the text that is in it, of %s', async (_, path, content, file, line) => {
    expect(await places({ [path]: content })).toEqual([
      { file, of: 'text', start: 4, end: 4 + who.length, ...(line && { line }), entity: 'EMAIL_ADDRESS' },
    ])
    const { findings } = await repo.scan()
    expect(findings.map(({ line }) => line)).toEqual([line])
  })

  test('are row and column of a Parquet file, and bytes of the value', async () => {
    const data = Array.from({ length: 12 }, (_, i) => (i === 3 ? `ask ${who}` : 'nothing'))
    const columns = { columnData: [{ name: 'note', data, type: 'STRING' as const }] }
    expect(await places({ 'a.parquet': new Uint8Array(parquetWriteBuffer(columns)) })).toEqual([
      {
        file: 'a.parquet',
        of: 'value',
        start: 4,
        end: 4 + who.length,
        row: 4,
        column: 'note',
        entity: 'EMAIL_ADDRESS',
      },
    ])
  })
})

describe('accepted findings', () => {
  const file = '.github/probity-pii-baseline.json'

  test('are written by --update-baseline, hold no value, and pass when they are in the base', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': `ask ${mail(1)}\n` })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    const text = repo.left.get(file)!
    expect(text).not.toContain('acme-health')
    repo.write({ [file]: text })
    const base = repo.commit()
    expect((await repo.scan()).verdict).toBe('pass')
    repo.write({ 'a.csv': mailTable(80), 'b.md': `# more\n\nask ${mail(1)}\n` })
    expect((await repo.scan({}, base)).verdict).toBe('pass')
    repo.write({ 'b.md': `ask ${mail(2)}\n` })
    expect((await repo.scan()).verdict).toBe('fail')
  })

  test('under a key are accepted under that key alone', async () => {
    repo.write({ 'b.md': `ask ${mail(1)}\n` })
    await repo.scan({ 'baseline-key': 'one' }, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan({ 'baseline-key': 'one' })).verdict).toBe('pass')
    expect((await repo.scan({ 'baseline-key': 'two' })).verdict).toBe('fail')
  })

  test('in the pull request itself accept nothing', async () => {
    const base = repo.commit()
    repo.write({ 'a.csv': mailTable() })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan()).verdict).toBe('pass')
    expect((await repo.scan({}, base)).verdict).toBe('fail')
  })

  test('that hold nothing any more are told, and those whose day is over hold nothing', async () => {
    const entry = { path: 'a.csv', rule: 'EMAIL_ADDRESS', column: 'contact', reason: 'synthetic' }
    const baseline = (entries: object[]) => JSON.stringify({ version: 1, accepted: entries })
    repo.write({ 'a.csv': mailTable(), [file]: baseline([entry, { ...entry, path: 'gone.csv' }]) })
    const stale = await repo.scan()
    expect(stale.verdict).toBe('pass')
    expect(stale.findings).toMatchObject([
      { rule: 'stale-acceptance', level: 'note', message: expect.stringContaining('gone.csv') },
    ])
    repo.write({ [file]: baseline([{ ...entry, expires: '2020-01-01' }]) })
    const expired = await repo.scan()
    expect(expired.verdict).toBe('fail')
    expect(places(expired)).toContainEqual(['expired-acceptance', 'warning', file, undefined])
  })

  /** The entries that an update leaves. */
  async function updated(accepted: object[], settings: Record<string, unknown> = {}) {
    repo.write({ [file]: JSON.stringify({ version: 1, accepted }) })
    await repo.scan(settings, undefined, { 'update-baseline': '' })
    return JSON.parse(repo.left.get(file)!).accepted as Accepted[]
  }

  test('of files that an update does not scan stay as they are', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': mail(1), 'p/512-34-6789.md': mail(2), 'damaged.gz': 'x' })
    const all = (await updated([])).map(entry => ({ ...entry, reason: `as agreed on ${entry.path}` }))
    expect(all.map(({ path }) => path).toSorted()).toEqual([
      'a.csv',
      'b.md',
      'p/<US_SSN>.md',
      'p/<US_SSN>.md',
    ])
    const others = [
      { path: 'data/**', rule: 'EMAIL_ADDRESS', reason: 'of the vendor' },
      { path: 'gone.csv', rule: 'EMAIL_ADDRESS', fingerprint: `v1:${'a'.repeat(20)}`, reason: 'old' },
    ]
    repo.write({ 'c.md': mail(3) })
    const after = await updated([...all, ...others], { paths: ['c.md'] })
    expect(after).toHaveLength(7)
    expect(after).toEqual(expect.arrayContaining([...all, ...others]))
    expect((await repo.scan({ paths: ['c.md'] })).findings).toMatchObject([{ path: 'c.md' }])
    // What is scanned and holds nothing any more goes, with its reason.
    repo.write({ 'b.md': 'x', 'p/512-34-6789.md': 'x' })
    const narrow = await updated(all, { paths: ['b.md', 'p/**'] })
    expect(narrow.map(({ path, rule }) => [path, rule])).toEqual([
      ['a.csv', 'EMAIL_ADDRESS'],
      ['p/<US_SSN>.md', 'US_SSN'],
    ])
  })

  test('of a file that could not be read stay as they are, and are not told as gone', async () => {
    repo.write({ 'a.gz': gzipSync(mail(1)) })
    const entries = (await updated([])).map(entry => ({ ...entry, reason: 'why' }))
    repo.write({ 'a.gz': gzipSync(mail(1)).subarray(0, 20) })
    expect(await updated(entries)).toEqual(entries)
    expect((await repo.scan()).findings.map(({ rule }) => rule)).toEqual(['not-scanned'])
  })

  test('that have expired are not renewed by an update, and go once they hold nothing', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.md': mail(1), 'c.md': mail(2) })
    const past = { reason: 'until the vendor left', expires: '2020-01-01' }
    const [a, b, c] = await updated([])
    const kind = { path: 'c.md', rule: 'EMAIL_ADDRESS', ...past }
    const entries = [
      { ...a, ...past },
      { ...b, ...past },
    ]
    expect(c).toMatchObject({ path: 'c.md' })
    expect(await updated([...entries, kind])).toEqual(expect.arrayContaining([...entries, kind]))
    expect(await updated([...entries, kind])).toHaveLength(3)
    repo.write({ [file]: repo.left.get(file)! })
    expect((await repo.scan()).verdict).toBe('fail')
    repo.write({ 'b.md': 'x' })
    expect((await updated([...entries, kind])).map(({ path }) => path)).toEqual(['a.csv', 'c.md'])
  })

  test('under a name that may not be told are told in a pull request once they hold nothing', async () => {
    repo.write({ 'p/512-34-6789.md': mail(1), 'p/513-34-6789.md': mail(2) })
    await repo.scan({}, undefined, { 'update-baseline': '' })
    repo.write({ [file]: repo.left.get(file)! })
    const base = repo.commit()
    const told = async () =>
      (await repo.scan({}, base)).findings.filter(({ rule }) => rule === 'stale-acceptance')
    // Which of the two files it speaks of cannot be known while one of them is not scanned.
    repo.write({ 'p/512-34-6789.md': 'x' })
    expect(await told()).toEqual([])
    repo.write({ 'p/513-34-6789.md': 'y' })
    expect(await told()).toMatchObject([
      {
        message: expect.stringContaining(
          '2 accepted findings no longer there: EMAIL_ADDRESS in p/<US_SSN>.md',
        ),
      },
    ])
  })

  test('a file of them that is damaged stops the scan', async () => {
    repo.write({ [file]: '{}' })
    await expect(repo.scan()).rejects.toThrow(ConfigError)
  })

  test('a comment on the line accepts it, and is told to whoever reviews it', async () => {
    repo.write({
      'a.py': `owner = "${mail(1)}"  # probity: allow EMAIL_ADDRESS public contact\nother = "${mail(2)}"\n`,
    })
    const result = await repo.scan()
    expect(places(result)).toEqual([
      ['EMAIL_ADDRESS', 'error', 'a.py', 2],
      ['allowed-by-comment', 'note', 'a.py', 1],
    ])
  })

  test('a comment that gives no reason accepts its line all the same, and that is told', async () => {
    repo.write({
      'a.py': `a = "${mail(1)}"  # probity: allow the imprint\nb = "${mail(2)}"  # probity: allow\n`,
      'b.py': `b = "${mail(2)}"  # probity: allow\n`,
    })
    const { verdict, findings } = await repo.scan()
    expect(verdict).toBe('pass')
    expect(findings.map(({ message }) => message)).toEqual([
      'E-mail address allowed by a comment on lines 1 and 2. No reason is given on line 2.',
      'E-mail address allowed by a comment on line 1. No reason is given.',
    ])
  })

  test('a comment counts in the source of a notebook, and in no output, pickle or longer word', async () => {
    const line = (i: number) => `${mail(i)} # probity: allow as an example\n`
    const cell = {
      cell_type: 'code',
      source: [line(1)],
      outputs: [{ output_type: 'stream', name: 'stdout', text: [line(2)] }],
    }
    const pickled = `\x80\x04\x8c${String.fromCharCode(line(3).length)}${line(3)}.`
    repo.write({
      'n.ipynb': JSON.stringify({ cells: [cell], metadata: {}, nbformat: 4, nbformat_minor: 5 }),
      'm.pkl': Buffer.from(pickled, 'latin1'),
      'a.py': `x = "${mail(4)}"  # probity: allowance\n`,
    })
    const { findings, claims } = await repo.scan()
    expect(claims.map(({ title }) => title)).toEqual([
      'E-mail address, new in `a.py` line 1',
      'E-mail address, new in `m.pkl` pickle',
      'E-mail address, new in `n.ipynb` cell 1, output 1',
    ])
    expect(findings.filter(({ rule }) => rule === 'allowed-by-comment').map(({ path }) => path)).toEqual([
      'n.ipynb',
    ])
  })
})

describe('a waiver', () => {
  const keysOf = (result: GateResult) => result.claims.map(claim => claimKey(result, claim))
  /** The verdict under waivers of these claims. */
  async function under(keys: readonly string[], base?: string) {
    const waivers = keys.map(claim => ({ claim, owner: '@ada', reason: 'known', expires: '2027-01-01' }))
    return applyWaivers([await repo.scan({}, base)], waivers, '2026-11-23').results[0]!.verdict
  }

  test('of a text accepts its values, wherever they move to, and no other ones', async () => {
    repo.write({ 'a.md': `one\n${mail(1)}\n${mail(2)}\n` })
    const base = repo.commit()
    repo.write({ 'a.md': `one\n${mail(1)}\n${mail(2)}\nask ${mail(3)} or ${mail(4)}\n` })
    const keys = keysOf(await repo.scan({}, base))
    expect(keys).toEqual([expect.stringMatching(/^pii-scan\/found\/a\.md\/v1:[a-z2-7]{20}\/EMAIL_ADDRESS$/)])
    expect(await under(keys, base)).toBe('pass')
    repo.write({ 'a.md': `${mail(4)}, ${mail(1)}\n${mail(2)}\n\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('pass')
    repo.write({ 'a.md': `${mail(5)}, ${mail(1)}\n${mail(2)}\n\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('fail')
    repo.write({ 'a.md': `${mail(4)}, ${mail(1)}\n${mail(2)}\n${mail(4)}\n\n${mail(3)}\n` })
    expect(await under(keys, base)).toBe('fail')
  })

  test('accepts the same without a base', async () => {
    repo.write({ 'a.md': `ask ${mail(3)}\n` })
    const keys = keysOf(await repo.scan())
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.md': `\nask ${mail(4)}\n` })
    expect(await under(keys)).toBe('fail')
  })

  test('of a file whose name may not be told accepts that file, first or second', async () => {
    repo.write({ 'p/513-34-6789.json': '{}' })
    const keys = keysOf(await repo.scan())
    expect(keys).toEqual([
      expect.stringMatching(/^pii-scan\/found\/p\/<US_SSN [0-9a-f]{4}>\.json\/file name\/US_SSN$/),
    ])
    expect(await under(keys)).toBe('pass')
    repo.write({ 'p/512-34-6789.json': '{}' })
    expect(await under(keys)).toBe('fail')
    repo.write({ 'p/513-34-6789.json': null })
    expect(await under(keys)).toBe('fail')
  })

  test('of a column accepts it, whatever its rows, and no other one', async () => {
    repo.write({ 'a.csv': mailTable(), 'b.csv': mailTable(40, 'ada@corp.com').replace('0.3', mail(99)) })
    const keys = keysOf(await repo.scan())
    expect(keys).toContain('pii-scan/found/a.csv/column contact/EMAIL_ADDRESS')
    expect(keys.join()).not.toContain('@')
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.csv': mailTable(60) })
    expect(await under(keys)).toBe('pass')
    repo.write({ 'a.csv': mailTable(60, 'other') })
    expect(await under(keys)).toBe('fail')
  })

  test('of files in an archive accepts those', async () => {
    const archive = (...paths: string[]) => zip(paths.map(path => ({ path, data: Buffer.from(mailTable()) })))
    repo.write({ 'x.zip': archive('512-34-6789.csv', 'a.csv') })
    const keys = keysOf(await repo.scan())
    expect(keys.join()).not.toContain('512-34')
    expect(await under(keys)).toBe('pass')
    repo.write({ 'x.zip': archive('513-34-6789.csv', 'a.csv') })
    expect(await under(keys)).toBe('fail')
  })
})

describe('limits', () => {
  test('count findings of an entity, of a category and of high severity, new or known', async () => {
    repo.write({ 'a.csv': `id,ssn\n${rows(40, i => `${i},${100 + i}-45-${1000 + i}`)}\n` })
    const base = repo.commit()
    repo.write({ 'a.csv': `id,ssn\n${rows(50, i => `${i},${100 + i}-45-${1000 + i}`)}\n` })
    const verdicts = async (limits: object) =>
      (await repo.scan({ limits }, base)).claims.map(({ metric, value, verdict }) => [metric, value, verdict])
    expect(await verdicts({ new: 0 })).toEqual([['new_findings', 0, 'pass']])
    expect(await verdicts({ high: 0, US_SSN: { max: 1 }, hipaa: 0, EMAIL_ADDRESS: 0 })).toEqual([
      ['high_findings', 1, 'fail'],
      ['US_SSN_findings', 1, 'pass'],
      ['hipaa_findings', 1, 'fail'],
      ['EMAIL_ADDRESS_findings', 0, 'pass'],
    ])
  })

  test('a name that nothing has suggests the nearest', async () => {
    await expect(repo.scan({ limits: { EMAIL_ADRESS: 0 } })).rejects.toThrow('did you mean `EMAIL_ADDRESS`')
    await expect(repo.scan({ limits: { new: { min: 1 } } })).rejects.toThrow('it takes a `max`')
  })

  test.each([
    [{ new: -1 }, '`limits.new`: must be >= 0'],
    [{ new: 'none' }, '`limits.new`: expected number or object'],
    [{ new: {} }, '`limits.new`: must NOT have fewer than 1 properties'],
    [{ new: { mox: 1 } }, 'there is no setting `limits.new.mox`; did you mean `max`, `min`?'],
    [{ new: { max: -1 } }, '`limits.new.max`: must be >= 0'],
  ])('that are none are told in one sentence: %j', (limits, said) => {
    expect(() => repo.scan({ limits })).toThrow(new ConfigError(`pii-scan: ${said}`))
  })
})

describe('counts', () => {
  test('of keys of a vocabulary are those of the keys, which stand in no row', async () => {
    const vocabulary = (count: number) =>
      JSON.stringify({
        model: { vocab: Object.fromEntries(Array.from({ length: count }, (_, i) => [mail(i), i])) },
      })
    repo.write({ 'm/tokenizer.json': vocabulary(0) })
    const base = repo.commit()
    repo.write({ 'm/tokenizer.json': vocabulary(30) })
    const { claims, exhibits, measurements } = await repo.scan({}, base)
    expect(claims).toMatchObject([
      { value: 30, baseline: 0, verdict: 'fail', reason: '30 places, as a.a@a-a.a; its form tells.' },
    ])
    expect(exhibits[0]!.rows[0]!.slice(5, 8)).toEqual([0, 30, null])
    expect(measurements).toEqual([])
    repo.write({ 'm/tokenizer.json': vocabulary(4) })
    expect((await repo.scan({}, base)).claims[0]!.reason).toContain('fewer than 10 places')
  })

  test('of fewer than ten rows are told nowhere, nor a share that gives them', async () => {
    const table = (count: number) => `id,contact\n${rows(400, i => `${i},${i < count ? mail(i) : 'none'}`)}\n`
    repo.write({ 'a.csv': table(4) })
    const base = repo.commit()
    const alone = await repo.scan()
    expect(alone.claims[0]!.reason).toContain('fewer than 10 of 400 rows')
    expect(alone.exhibits[0]!.rows[0]!.slice(5, 7)).toEqual([4, null])
    expect(alone.measurements).toMatchObject([{ value: null, n: 400, reason: 'fewer than 10 rows' }])
    repo.write({ 'a.csv': table(20) })
    const grown = await repo.scan({}, base)
    expect(grown.claims).toMatchObject([{ value: 20, baseline: null }])
    expect(grown.measurements).toMatchObject([{ value: 0.05, baseline: null }])
    expect(grown.exhibits[0]!.rows[0]!.slice(5, 8)).toEqual([4, 20, { value: 0.05, interval: null, n: 400 }])
  })
})

describe('recognizers of the settings', () => {
  const recognizers = {
    EMPLOYEE_NUMBER: { pattern: 'E[0-9]{6}', keywords: ['employee number'], check: 'luhn' },
  }

  test('find their form where a word speaks of it and the check digit holds', async () => {
    repo.write({ 'a.md': 'employee number E000018 left\nemployee number E000017 left\nissue E000018\n' })
    const result = await repo.scan({ recognizers, limits: { EMPLOYEE_NUMBER: 0 } })
    expect(places(result)).toEqual([['EMPLOYEE_NUMBER', 'error', 'a.md', 1]])
  })

  test('of tier A are found among whatever other codes', async () => {
    repo.write({ 'a.csv': `code,x\n${rows(60, i => `${i % 20 === 0 ? 'E' : 'F'}${100_000 + i},${i}`)}` })
    const result = await repo.scan({ recognizers: { EMPLOYEE_NUMBER: { pattern: 'E[0-9]{6}', tier: 'A' } } })
    expect(result.findings.map(({ rule }) => rule)).toEqual(['EMPLOYEE_NUMBER'])
  })

  test('with a name that is taken, no context or a pattern that is not linear are refused', async () => {
    const scan = (entity: string, fields: object) =>
      repo.scan({ recognizers: { [entity]: { pattern: 'x1', ...fields } } })
    repo.write({ 'a.md': 'x' })
    await expect(scan('US_SSN', { tier: 'A' })).rejects.toThrow('US_SSN is no new name')
    await expect(scan('MINE', {})).rejects.toThrow('needs `keywords` or `columns`')
    await expect(scan('MINE', { tier: 'A', pattern: '(a)\\1' })).rejects.toThrow(ConfigError)
    await expect(scan('MINE', { tier: 'A', pattern: '(?=a)' })).rejects.toThrow(ConfigError)
  })
})

describe('people in tables', () => {
  test('k-anonymity and l-diversity of every scanned table that has the columns', async () => {
    repo.write({
      'a.csv': `zip,sex,illness\n${rows(20, i => `1,f,${i % 3}`)}\n${rows(3, () => '2,m,1')}\n`,
      'b.csv': plainTable(),
    })
    const result = await repo.scan({
      'quasi-identifiers': ['zip', 'sex'],
      sensitive: 'illness',
      limits: { k_anonymity: { min: 5 }, l_diversity: { min: 1 } },
    })
    expect(result.claims.map(({ metric, value, verdict, slice }) => [metric, value, verdict, slice])).toEqual(
      [
        ['k_anonymity', 3, 'fail', { file: 'a.csv' }],
        ['l_diversity', 1, 'pass', { file: 'a.csv' }],
      ],
    )
  })

  test('the same identifier in train and test is leakage', async () => {
    repo.write({ 'train.csv': mailTable(60), 'test.csv': mailTable(30), 'other.csv': plainTable() })
    const result = await repo.scan({
      paths: ['other.csv'],
      splits: ['train.csv', 'test.csv'],
      limits: { people_in_several_splits: 0 },
    })
    expect(result.claims.map(({ metric, value, verdict, slice }) => [metric, value, verdict, slice])).toEqual(
      [['people_in_several_splits', 30, 'fail', { column: 'contact' }]],
    )
  })
})

test('a header that holds values is not told', async () => {
  repo.write({ 'a.csv': rows(40, i => `${mail(i)},123-45-${6700 + i},${i}`) })
  const result = await repo.scan({}, undefined, { matches: 'm.json' })
  expect(result.verdict).toBe('fail')
  expect(JSON.stringify(result) + repo.left.get('m.json') + repo.said.join()).not.toMatch(
    /acme-health|123-45/,
  )
})
