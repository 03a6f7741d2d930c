import { gzipSync } from 'node:zlib'
import { ConfigError, type GateResult } from '@probity/core'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { zip } from '../containers/zip.fixture.ts'
import { type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

const mail = (i: number) => `person.${i}@acme-health.org`
const list = (count: number, row: (i: number) => string, first = 0) =>
  Array.from({ length: count }, (_, i) => row(first + i)).join('\n')
const people = (name: string, count = 40, first = 0) =>
  `id,${name}\n${list(count, i => `${i},${mail(i)}`, first)}\n`
const claims = ({ claims }: GateResult, metric: string) =>
  claims.filter(claim => claim.metric === metric).map(({ verdict, value }) => [verdict, value])
const reasons = ({ claims }: GateResult, metric: string) =>
  claims.filter(claim => claim.metric === metric).map(({ reason }) => reason)
const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 9\n`
const parquet = (columnData: Parameters<typeof parquetWriteBuffer>[0]['columnData']) =>
  new Uint8Array(parquetWriteBuffer({ columnData }))

describe('settings that cannot be meant', () => {
  test.each<[string, object, string]>([
    [
      'a limit on k-anonymity without columns',
      { limits: { k_anonymity: { min: 5 } } },
      '`quasi-identifiers`',
    ],
    [
      'a limit on l-diversity without a column',
      { limits: { l_diversity: { min: 2 } }, 'quasi-identifiers': ['zip'] },
      'l_diversity is measured with `sensitive`',
    ],
    [
      'a limit on splits without them',
      { limits: { people_in_several_splits: 0 } },
      '`splits`, which is not set',
    ],
    ['columns of persons without splits', { person: ['email'] }, '`splits`, which is not set'],
    ['a sensitive column without others', { sensitive: 'illness' }, '`quasi-identifiers`, which is not set'],
    [
      'a sensitive column that is a quasi-identifier',
      { sensitive: 'zip', 'quasi-identifiers': ['zip'] },
      'the same in all their rows',
    ],
    [
      'an upper limit on k-anonymity, which the smallest group would keep',
      { limits: { k_anonymity: 5 }, 'quasi-identifiers': ['zip'] },
      'k_anonymity takes a `min`',
    ],
    [
      'a lower limit on people in several splits',
      { limits: { people_in_several_splits: { min: 1 } }, splits: ['a.csv', 'b.csv'] },
      'takes a `max`',
    ],
    [
      'a quasi-identifier that no table has',
      { 'quasi-identifiers': ['zipp', 'sex'] },
      'column `zipp`; did you mean `zip`',
    ],
    [
      'columns that no table has together',
      { 'quasi-identifiers': ['zip', 'email'] },
      'no table has all of the columns',
    ],
    [
      'a sensitive column that no table has',
      { 'quasi-identifiers': ['zip'], sensitive: 'ilness' },
      '`sensitive`: no table has the column `ilness`; did you mean `illness`',
    ],
    [
      'a split that no file matches',
      { splits: ['b.csv', 'c.cvs'] },
      '`splits`: no file matches c.cvs; did you mean `c.csv`',
    ],
    [
      'splits that have a file in common',
      { splits: ['*.csv', 'c.csv'] },
      '`splits`: *.csv and c.csv name the same file',
    ],
    [
      'a column of persons that no split has',
      { splits: ['b.csv', 'c.csv'], person: ['emial'] },
      '`person`: no table of the splits has the column `emial`; did you mean `email`',
    ],
  ])('stop the scan by name: %s', async (_, settings, message) => {
    repo.write({
      'a.csv': `zip,sex,illness\n${list(20, () => '1,f,x')}\n`,
      'b.csv': people('email'),
      'c.csv': people('email', 40, 100),
    })
    const scan = repo.scan({ paths: ['*.csv'], ...settings })
    await expect(scan).rejects.toThrow(ConfigError)
    await expect(scan).rejects.toThrow(message)
  })

  test('are none where a table that this change leaves alone has the column', async () => {
    const settings = { 'quasi-identifiers': ['zip'], limits: { k_anonymity: { min: 5 } } }
    repo.write({ 'a.csv': 'zip\n1\n', 'b.csv': 'x\n1\n' })
    const base = repo.commit()
    repo.write({ 'b.csv': 'x\n2\n' })
    expect((await repo.scan(settings, base)).notes).toContain(
      'No table that was scanned has the columns zip.',
    )
    repo.write({ 'a.csv': 'zip\n' })
    repo.commit()
    expect((await repo.scan({ ...settings, paths: ['b.csv', 'a.csv'] }, base)).verdict).toBe('not-computable')
    // The change deletes the table: nobody can be singled out by it any more.
    repo.write({ 'a.csv': null })
    expect((await repo.scan(settings, base)).notes).toHaveLength(1)
    await expect(repo.scan({ ...settings, 'quasi-identifiers': ['zap'] }, base)).rejects.toThrow(ConfigError)
  })
})

describe('k-anonymity', () => {
  const settings = { 'quasi-identifiers': ['zip', 'sex'], limits: { k_anonymity: { min: 5 } } }
  const rows = Array.from({ length: 23 }, (_, i) => (i < 20 ? ['1', 'f'] : ['2', 'm']))
  const csv = `zip,sex\n${rows.map(row => row.join(',')).join('\n')}\n`
  const records = rows.map(([zip, sex]) => ({ zip: Number(zip), sex }))

  test.each<[string, string, string | Uint8Array]>([
    ['CSV', 'a.csv', csv],
    ['a header with spaces', 'a.csv', csv.replace('zip,sex', ' zip , "sex" ')],
    ['ragged records', 'a.csv', csv.replaceAll('1,f\n', '1,f,9,9\n')],
    ['text behind a quote', 'a.csv', csv.replaceAll('2,m', '"2" x,m')],
    ['UTF-16', 'a.csv', Buffer.from(`\ufeff${csv}`, 'utf16le')],
    ['Latin-1', 'a.csv', Buffer.from(csv.replaceAll('1,', 'Genève,').replaceAll('2,', 'Génève,'), 'latin1')],
    ['gzip', 'a.csv.gz', gzipSync(csv)],
    ['a list in JSON', 'a.json', JSON.stringify(records)],
    ['JSON Lines', 'a.jsonl', records.map(record => JSON.stringify(record)).join('\n')],
    ['JSON Lines by another name', 'a.json', records.map(record => JSON.stringify(record)).join('\n')],
    [
      'Parquet',
      'a.parquet',
      parquet([
        { name: 'zip', data: rows.map(([zip]) => Number(zip)), type: 'DOUBLE' },
        { name: 'sex', data: rows.map(([, sex]) => sex), type: 'STRING' },
      ]),
    ],
  ])('is measured of %s', async (_, path, content) => {
    repo.write({ [path]: content })
    expect(claims(await repo.scan(settings), 'k_anonymity')).toEqual([['fail', 3]])
  })

  test('is measured of tables without the sensitive column as well, l-diversity of the others', async () => {
    const limits = { k_anonymity: { min: 5 }, l_diversity: { min: 2 } }
    repo.write({ 'a.csv': csv, 'b.csv': `zip,sex,illness\n${list(12, i => `1,f,${i % 2}`)}\n` })
    const result = await repo.scan({ ...settings, sensitive: 'illness', limits })
    expect(claims(result, 'k_anonymity')).toEqual([
      ['fail', 3],
      ['pass', 12],
    ])
    expect(claims(result, 'l_diversity')).toEqual([['pass', 2]])
    expect(
      result.exhibits.find(({ title }) => title.startsWith('Rows'))!.rows.map(row => row.at(-1)),
    ).toEqual([null, '2'])
  })

  test('of nested JSON goes by the paths of its columns, of true and false as well', async () => {
    const nested = Array.from({ length: 12 }, (_, i) => ({ home: { zip: '1' }, smokes: i > 1 }))
    repo.write({
      'a.json': JSON.stringify(nested),
      'b.jsonl': nested.map(row => JSON.stringify(row)).join('\n'),
    })
    const result = await repo.scan({ ...settings, 'quasi-identifiers': ['home.zip', 'smokes'] })
    expect(claims(result, 'k_anonymity')).toEqual([
      ['fail', 2],
      ['fail', 2],
    ])
  })

  test.each<[string, string, string | Uint8Array, string]>([
    ['a table without rows', 'a.csv', 'zip,sex\n', 'a.csv: has no rows'],
    [
      'a broken line of JSON',
      'a.jsonl',
      '{"zip": 1, "sex": "f"}\n{"zip": 2, "sex": "f"\n',
      'a.jsonl: record 2: is no JSON',
    ],
    [
      'a table in an archive',
      'a.zip',
      zip([{ path: 'a.csv', data: Buffer.from(csv) }]),
      'lies within an archive',
    ],
  ])('is not computable by name of %s', async (_, path, content, reason) => {
    repo.write({ [path]: content })
    for (const limits of [settings.limits, { new: 0 }]) {
      const result = await repo.scan({ ...settings, limits })
      expect(result.verdict).toBe('not-computable')
      expect(claims(result, 'k_anonymity')).toEqual([['not-computable', null]])
      expect(reasons(result, 'k_anonymity')[0]).toContain(reason)
    }
  })

  describe('is not lost by a rename', () => {
    const settings = { 'quasi-identifiers': ['zip'], limits: { k_anonymity: { min: 5 } } }
    const equal = `id,zip\n${list(40, i => `${i},10115`)}\n`
    const unique = (name: string) => `id,${name}\n${list(40, i => `${i},${10115 + i}`)}\n`

    test.each<[string, Record<string, string | null>, string]>([
      ['of the column', { 'a.csv': unique('zip_code') }, 'a.csv: lacks the column zip, which the base has.'],
      ['to capitals', { 'a.csv': unique('Zip') }, 'a.csv: lacks the column zip, which the base has.'],
      [
        'to a file that is no table',
        { 'a.csv': null, 'a.txt': equal },
        'a.txt: is no table of rows with the columns zip; in the base it is.',
      ],
      [
        'to a file that is no table, of other rows',
        { 'a.csv': null, 'a.txt': unique('zip') },
        'a.txt: is no table of rows with the columns zip; in the base it is.',
      ],
      [
        'of the column and the file',
        { 'a.csv': null, 'b.csv': equal.replace('zip', 'plz') },
        'b.csv: lacks the column zip, which the base has.',
      ],
    ])('%s: not computable by name', async (_, files, reason) => {
      repo.write({ 'a.csv': equal, 'other.csv': equal })
      const base = repo.commit()
      repo.write({ ...files, 'other.csv': `${equal}40,10115\n` })
      repo.commit()
      const result = await repo.scan(settings, base)
      expect(result.verdict).toBe('not-computable')
      expect(reasons(result, 'k_anonymity')).toContain(reason)
      expect(claims(result, 'k_anonymity')).toContainEqual(['pass', 41])
    })

    test('of the sensitive column', async () => {
      const limits = { l_diversity: { min: 2 } }
      repo.write({ 'a.csv': equal })
      const base = repo.commit()
      repo.write({ 'a.csv': equal.replace('id', 'ident') })
      const { claims } = await repo.scan({ ...settings, sensitive: 'id', limits }, base)
      expect(claims.map(({ verdict, reason }) => [verdict, reason])).toEqual([
        ['not-computable', 'a.csv: lacks the column id, which the base has.'],
      ])
    })

    test('where the settings follow it, the table is measured', async () => {
      repo.write({ 'a.csv': equal })
      const base = repo.commit()
      repo.write({ 'a.csv': unique('zip_code') })
      const result = await repo.scan({ ...settings, 'quasi-identifiers': ['zip_code'] }, base)
      expect(claims(result, 'k_anonymity')).toEqual([['fail', 1]])
    })
  })

  test('of a table that writes the columns otherwise is noted as not measured', async () => {
    repo.write({ 'a.csv': csv, 'b.csv': csv.replace('zip,sex', 'ZIP,Sex'), 'c.csv': 'zip,x\n1,2\n' })
    const result = await repo.scan(settings)
    expect(claims(result, 'k_anonymity')).toEqual([['fail', 3]])
    expect(result.notes.filter(note => note.includes('measured.'))).toEqual([
      'b.csv has ZIP and Sex in place of zip and sex: how well it hides a person is not measured.',
    ])
  })

  test('is undecided where the only table is elsewhere, and not computable where it is damaged', async () => {
    repo.write({ 'a.csv': pointer })
    expect(claims(await repo.scan(settings), 'k_anonymity')).toEqual([['inconclusive', null]])
    repo.write({ 'a.csv': null, 'a.csv.gz': gzipSync(csv).subarray(0, 20) })
    expect(claims(await repo.scan(settings), 'k_anonymity')).toEqual([['not-computable', null]])
  })

  test('tells the smallest group, and no other number of few people', async () => {
    repo.write({ 'a.csv': `zip\n${'1\n'.repeat(37)}${'2\n'.repeat(3)}` })
    const few = await repo.scan({ ...settings, 'quasi-identifiers': ['zip'] })
    expect(reasons(few, 'k_anonymity')).toEqual([
      'The rarest combination of zip stands in 3 of 40 rows; fewer than 10 rows are in groups under 5.',
    ])
    expect(JSON.stringify([few.claims, few.exhibits, few.headline])).not.toContain('0.075')
    repo.write({ 'a.csv': `zip\n${'1\n'.repeat(20)}${list(20, i => `${9 + i}`)}\n` })
    const many = await repo.scan({ ...settings, 'quasi-identifiers': ['zip'] })
    expect(reasons(many, 'k_anonymity')[0]).toContain('a share of 0.500 is in groups under 5')
  })
})

describe('people in several splits', () => {
  const settings = { splits: ['train.*', 'test.*'], limits: { new: 1e6, people_in_several_splits: 0 } }
  const found = async (files: Record<string, string | Uint8Array>, more: object = {}) => {
    repo.write(files)
    const result = await repo.scan({ ...settings, ...more })
    return { result, found: claims(result, 'people_in_several_splits') }
  }

  test('are found whatever the case, the spaces and the separators of their identifiers', async () => {
    const { found: mails } = await found({
      'train.csv': 'email\na@x.org\n',
      'test.csv': 'email\n A@X.ORG \n',
    })
    expect(mails).toEqual([['fail', 1]])
    const { found: numbers } = await found({
      'train.csv': `ssn\n${list(20, i => `512-34-${1000 + i}`)}\n`,
      'test.csv': `ssn\n${list(20, i => `51234${1010 + i}`)}\n`,
    })
    expect(numbers).toEqual([['fail', 10]])
  })

  test('are found under other names of their columns and in other formats', async () => {
    const { result, found: shared } = await found({
      'train.csv': people('email', 40),
      'test.json': JSON.stringify(
        Array.from({ length: 20 }, (_, i) => ({ user: { contact: mail(30 + i) } })),
      ),
    })
    expect(shared).toEqual([['fail', 10]])
    expect(reasons(result, 'people_in_several_splits')).toEqual([
      '10 of 50 values of email and user.contact stand in more than one of train.* and test.*.',
    ])
  })

  test.each<[string, string | Uint8Array]>([
    ['ragged', people('email', 20).replaceAll('.org\n', '.org,1,2\n')],
    ['UTF-16', Buffer.from(`\ufeff${people('email', 20)}`, 'utf16le')],
    ['Latin-1', Buffer.from(`${people('email', 20)}é,\n`, 'latin1')],
    ['mailboxes', `id,who\n${list(20, i => `${i},"Jo Ito" <${mail(i)}>`)}\n`],
  ])('are found in a table that is %s', async (_, test) => {
    expect((await found({ 'train.csv': people('email', 40), 'test.csv': test })).found).toEqual([
      ['fail', 20],
    ])
  })

  test('are compared by the values of a named column where these are of no known kind', async () => {
    const files = { 'train.csv': 'who\nC-1a\nC-2b\n\n', 'test.csv': ' who \n c-2B\nC-3c\n' }
    expect((await found(files, { person: ['who'] })).found).toEqual([['fail', 1]])
    expect((await found({ ...files, 'test.csv': 'who\nC-9\n' }, { person: ['who'] })).found).toEqual([
      ['pass', 0],
    ])
  })

  test('are compared by whole numbers whether or not a fraction of zeros is written', async () => {
    const files = { 'train.csv': 'patient,x\n7,1\n8,1\n', 'test.csv': 'patient,x\n7.0,1\n,1\n8.5,1\n' }
    expect((await found(files, { person: ['patient'] })).found).toEqual([['fail', 1]])
  })

  test('named by two columns are compared by what these hold', async () => {
    const files = { 'train.csv': people('email', 40), 'test.csv': people('contact', 20) }
    expect((await found(files, { person: ['email', 'contact'] })).found).toEqual([['fail', 20]])
  })

  test('are not found by what many people share', async () => {
    const of = (first: number) => `email,sex,name\n${list(40, i => `${mail(i)},f,Jo Ito`, first)}\n`
    expect((await found({ 'train.csv': of(0), 'test.csv': of(100) })).found).toEqual([['pass', 0]])
  })

  test('that are none pass', async () => {
    const files = { 'train.csv': people('email', 40), 'test.csv': people('contact', 20, 100) }
    expect((await found(files)).found).toEqual([['pass', 0]])
  })

  test.each<[string, Record<string, string | Uint8Array>, object, string]>([
    [
      'no column holds identifiers',
      { 'train.csv': 'x\n1\n', 'test.csv': 'x\n1\n' },
      {},
      'train.csv: no column holds, in most rows, identifiers that another split has',
    ],
    [
      'a split has identifiers of another kind',
      { 'train.csv': people('email'), 'test.csv': `ssn\n${list(20, i => `512-34-${1000 + i}`)}\n` },
      {},
      'test.csv: no column holds, in most rows, identifiers that another split has',
    ],
    [
      'few rows have an identifier',
      { 'train.csv': `who,note\nx,${mail(0)}\n${'y,\n'.repeat(20)}`, 'test.csv': people('email', 9, 90) },
      {},
      'train.csv: no column holds, in most rows, identifiers that another split has',
    ],
    [
      'the named column lies in an archive',
      { 'train.csv': people('who'), 'test.zip': zip([{ path: 't.csv', data: Buffer.from('who\n1\n') }]) },
      { person: ['who'] },
      'test.zip!t.csv: lies within an archive',
    ],
    [
      'a table lacks the named column',
      { 'train.csv': people('email'), 'test.csv': people('contact') },
      { person: ['email'] },
      'test.csv: has no column of `person` that another split has',
    ],
    [
      'a table has no rows',
      { 'train.csv': people('email'), 'test.csv': 'id,email\n' },
      {},
      'test.csv: no column',
    ],
    [
      'a table cannot be read',
      {
        'train.csv': people('email'),
        'test.csv': people('email', 9, 90),
        'test.csv.gz': gzipSync(people('email')).subarray(0, 40),
      },
      {},
      'test.csv.gz: ',
    ],
  ])('are not computable by name where %s', async (_, files, more, reason) => {
    for (const limits of [settings.limits, { new: 1e6 }]) {
      const { result } = await found(files, { ...more, limits })
      expect(result.verdict).toBe('not-computable')
      expect(reasons(result, 'people_in_several_splits').join()).toContain(reason)
    }
  })

  test.each([
    ['DVC', { 'test.csv.dvc': 'outs:\n- md5: aa\n  path: test.csv\n' }, 'test.csv: tracked by DVC'],
    ['LFS', { 'test.csv': pointer }, 'test.csv: a Git LFS pointer'],
  ])('are undecided by name where the data are with %s', async (_, files, reason) => {
    const of = { splits: ['train.csv', 'test.csv'] }
    const { result, found: verdicts } = await found({ 'train.csv': people('email'), ...files }, of)
    expect(verdicts).toEqual([['inconclusive', null]])
    expect(reasons(result, 'people_in_several_splits')[0]).toContain(reason)
  })

  test('that are few are told as few', async () => {
    const { result } = await found({ 'train.csv': people('email', 40), 'test.csv': people('email', 40, 37) })
    expect(reasons(result, 'people_in_several_splits')).toEqual([
      'fewer than 10 of 77 values of email stand in more than one of train.* and test.*.',
    ])
    expect(result.claims.find(({ metric }) => metric === 'people_in_several_splits')!.n).toBe(3)
  })
})
