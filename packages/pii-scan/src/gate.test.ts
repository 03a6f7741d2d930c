import { execFileSync } from 'node:child_process'
import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { ConfigError, type GateResult, isHidden, validateResult } from '@probity/core'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tar } from './containers/tar.fixture.ts'
import { zip } from './containers/zip.fixture.ts'
import {
  mail,
  mailTable,
  places,
  plainTable,
  type Repository,
  repository,
  rows,
} from './repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

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
    ['in a tar', 'a.tar', tar([{ path: 'a.csv.gz', data: gzipSync(mailTable()) }])],
    [
      'behind a file of the same name in a zip',
      'a.zip',
      zip([mail(1), 'x'].map(text => ({ path: 'a.txt', data: Buffer.from(text) }))),
    ],
    ['in the name of a file in a tar', 'a.tar', tar([{ path: `${mail(1)}.csv`, data: plainTable() }])],
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

test('an address in a comment of JSON that takes the place of another is new', async () => {
  const config = (who: string) => `{\n  // ask ${who}@acme-health.org\n  "size": 5\n}\n`
  repo.write({ 'config.json': config('jane') })
  const base = repo.commit()
  repo.write({ 'config.json': `\n\n${config('jane')}` })
  expect((await repo.scan({}, base)).findings).toEqual([])
  repo.write({ 'config.json': config('john') })
  const { findings } = await repo.scan({}, base)
  expect(findings.map(({ rule, level, line }) => [rule, level, line])).toEqual([
    ['EMAIL_ADDRESS', 'error', 2],
  ])
  expect(findings[0]!.fix).toContain('--update-baseline')
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
    const result = await repo.scan({}, base)
    expect(places(result)).toEqual([['EMAIL_ADDRESS', 'error', 'data/raw.csv', 2]])
  })

  test('are new where they are here, and are not said to have been none in the base', async () => {
    repo.write({ 'lfs.csv': pointer, 'data/raw.csv.dvc': dvc('aa'), 'data/.gitignore': '/raw.csv\n' })
    const base = repo.commit()
    repo.write({ 'lfs.csv': mailTable(), 'data/raw.csv.dvc': dvc('bb'), 'data/raw.csv': mailTable() })
    const { claims, exhibits, verdict } = await repo.scan({}, base)
    expect(verdict).toBe('fail')
    expect(claims.map(({ baseline }) => baseline)).toEqual([null, null])
    for (const { reason } of claims)
      expect(reason).toMatch(/not in git or cannot be read: all of it counts as new/)
    const { columns, rows } = exhibits[0]!
    const at = columns.findIndex(({ title }) => title === 'base')
    expect(rows.map(row => row[at])).toEqual([null, null])
  })
})

describe('what cannot be read is named, and the rest is scanned', () => {
  const unread = ({ claims }: GateResult) =>
    claims.filter(({ metric }) => metric === 'unread_files').map(({ verdict, reason }) => [verdict, reason])
  const broken = 'outs:\n- md5: aa\n  path: "raw.csv\n<<<<<<< HEAD\n'
  const named = [
    [
      'not-computable',
      '1 file could not be scanned: data/raw.csv.dvc: is not YAML that DVC wrote; which data it tracks is not known.',
    ],
  ]

  test('a pointer of DVC that is broken', async () => {
    repo.write({ 'data/raw.csv.dvc': broken, 'a.md': `ask ${mail(1)}\n` })
    const result = await repo.scan()
    expect(places(result)).toContainEqual(['EMAIL_ADDRESS', 'error', 'a.md', 1])
    expect(places(result)).toContainEqual(['not-scanned', 'error', 'data/raw.csv.dvc', undefined])
    expect(unread(result)).toEqual(named)
    const splits = await repo.scan({ splits: ['a.md', 'b.md'] }).catch((error: Error) => error.message)
    expect(splits).toContain('no file matches b.md')
  })

  test('a pointer of DVC that a change breaks, and not one that it leaves alone or mends', async () => {
    const whole = 'outs:\n- md5: aa\n  path: raw.csv\n'
    repo.write({ 'data/raw.csv.dvc': whole, '.gitignore': 'raw.csv\n', 'data/raw.csv': mailTable() })
    const base = repo.commit()
    repo.write({ 'data/raw.csv.dvc': broken })
    expect(unread(await repo.scan({}, base))).toEqual(named)
    const now = repo.commit()
    repo.write({ 'a.csv': plainTable() })
    expect((await repo.scan({ paths: ['**'] }, now)).claims.map(({ metric }) => metric)).not.toContain(
      'unread_files',
    )
    repo.write({ 'data/raw.csv.dvc': whole })
    const mended = await repo.scan({}, now)
    expect(unread(mended)).toEqual([])
    expect(mended.claims.map(({ baseline }) => baseline)).toEqual([null])
  })

  test.skipIf(process.platform === 'win32')('a file that became a pipe or a link to a device', async () => {
    const pipe = () => execFileSync('mkfifo', [join(repo.root, 'a.csv')])
    repo.write({ 'a.csv': plainTable(), 'b.csv': plainTable(), 'c.csv': plainTable() })
    const base = repo.commit()
    repo.write({ 'a.csv': null, 'b.csv': null, 'c.csv': null })
    pipe()
    symlinkSync('a.csv', join(repo.root, 'b.csv'))
    symlinkSync('/dev/zero', join(repo.root, 'c.csv'))
    symlinkSync('.', join(repo.root, 'folder'))
    symlinkSync('gone', join(repo.root, 'dangling'))
    const result = await repo.scan({}, base)
    expect(result.verdict).toBe('not-computable')
    expect(result.coverage.skipped).toEqual(
      ['a.csv', 'b.csv', 'c.csv'].map(path => ({ path, reason: 'is a pipe, a socket or a device' })),
    )
    expect((await repo.scan({ exclude: ['[ab].csv'] }, base)).coverage.skipped).toHaveLength(1)
  })
})

test('a row that is added to a table that pandas wrote by columns is no new column', async () => {
  const table = (count: number) => {
    const column = (value: (i: number) => unknown) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [i, value(i)]))
    return JSON.stringify({ email: column(mail), score: column(i => i / 7) })
  }
  repo.write({ 'a.json': table(40) })
  const base = repo.commit()
  repo.write({ 'a.json': table(41) })
  const result = await repo.scan({}, base)
  expect([result.verdict, result.findings]).toEqual(['pass', []])
})

test('a column without a name is told by its number, once', async () => {
  repo.write({ 'z/x.csv': rows(40, i => `${mail(i)},0.${i}`) })
  expect((await repo.scan()).headline).toBe('E-mail address in z/x.csv, column 1')
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
    const several = [1, 2, 3, 4, 5].map(mail).join(' ')
    repo.write({ 'a.csv': table(0).replace(/none/, several).replace(/none/, several) })
    const [claim] = (await repo.scan()).claims
    expect([isHidden(claim!), claim!.reason]).toEqual([true, expect.stringContaining('fewer than 10 of')])
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
