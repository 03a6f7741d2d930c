import { gzipSync } from 'node:zlib'
import type { GateResult } from '@probity/core'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type Repository, repository } from '../repository.fixture.ts'

let repo: Repository
beforeEach(() => {
  repo = repository()
})
afterEach(() => repo.remove())

type Files = Record<string, string | Uint8Array | null>
const mail = (i: number) => `person.${i}@acme-health.org`
const numbers = (count: number) => Array.from({ length: count }, (_, i) => i)
const table = (name: string, count = 40, first = 0) =>
  `id,${name},score\n${numbers(count)
    .map(i => `${i},${mail(first + i)},0.${i}\n`)
    .join('')}`
const json = (row: (i: number) => unknown, count = 40) => numbers(count).map(row)
const lines = (rows: readonly unknown[]) => rows.map(row => JSON.stringify(row)).join('\n')
const wide = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const latin = (text: string) => Buffer.from(text.replace('score', 'prénom'), 'latin1')
const parquet = (name: string) =>
  new Uint8Array(parquetWriteBuffer({ columnData: [{ name, data: numbers(40).map(mail), type: 'STRING' }] }))

async function change(before: Files, after: Files): Promise<GateResult> {
  repo.write(before)
  const base = repo.commit()
  repo.write(after)
  repo.commit()
  return repo.scan({}, base)
}
const statuses = ({ exhibits }: GateResult) => exhibits[0]?.rows.map(row => [row[0], row[1], row.at(-1)])

describe('a column that moves is no new personal data', () => {
  test.each<[string, Files, Files, string[]]>([
    [
      'in a list in JSON',
      { 'a.json': JSON.stringify(json(i => ({ email: mail(i) }))) },
      { 'a.json': JSON.stringify(json(i => ({ contact: mail(i) }))) },
      ['a.json', '[].contact', 'renamed from [].email'],
    ],
    [
      'in nested JSON Lines',
      { 'a.jsonl': lines(json(i => ({ user: { email: mail(i) } }))) },
      { 'a.jsonl': lines(json(i => ({ user: { contact: mail(i) } }))) },
      ['a.jsonl', 'user.contact', 'renamed from user.email'],
    ],
    [
      'in UTF-16',
      { 'a.csv': wide(table('email')) },
      { 'a.csv': wide(table('contact')) },
      ['a.csv', 'contact', 'renamed from email'],
    ],
    [
      'in Latin-1',
      { 'a.csv': latin(table('email')) },
      { 'a.csv': latin(table('contact')) },
      ['a.csv', 'contact', 'renamed from email'],
    ],
    [
      'in a table with a ragged row',
      { 'a.csv': table('email') },
      { 'a.csv': `${table('contact')}1,2,3,4,5\n` },
      ['a.csv', 'contact', 'renamed from email'],
    ],
    [
      'to a column without a name',
      { 'a.csv': table('email') },
      { 'a.csv': table('') },
      ['a.csv', 'column 2', 'renamed from email'],
    ],
    [
      'in Parquet',
      { 'a.parquet': parquet('email') },
      { 'a.parquet': parquet('contact') },
      ['a.parquet', 'contact', 'renamed from email'],
    ],
    [
      'in gzip',
      { 'a.csv.gz': gzipSync(table('email')) },
      { 'a.csv.gz': gzipSync(table('contact')) },
      ['a.csv.gz', 'contact', 'renamed from email'],
    ],
    [
      'with its file, of which git knows nothing any more',
      { 'old.csv': table('email') },
      { 'old.csv': null, 'new.csv': table('contact').replaceAll(',', ';') },
      ['new.csv', 'contact', 'moved from old.csv, email'],
    ],
    [
      'from one format to another',
      { 'a.csv': table('email') },
      { 'a.csv': null, 'a.parquet': parquet('email') },
      ['a.parquet', 'email', 'moved from a.csv'],
    ],
    [
      'in another case',
      { 'a.csv': table('email') },
      { 'a.csv': table('contact').replaceAll('person', ' PERSON') },
      ['a.csv', 'contact', 'renamed from email'],
    ],
  ])('%s', async (_, before, after, status) => {
    const result = await change(before, after)
    expect(statuses(result)).toContainEqual(status)
    expect(result.claims.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
  })

  test('and gains rows, as one that keeps its name may', async () => {
    const result = await change({ 'a.csv': table('email') }, { 'a.csv': table('contact', 90) })
    expect(result.verdict).toBe('pass')
    expect(statuses(result)).toEqual([['a.csv', 'contact', 'renamed from email']])
  })

  test('where its table is split', async () => {
    const result = await change(
      { 'a.csv': table('email') },
      { 'a.csv': null, 'train.csv': table('email', 30), 'test.csv': table('email', 10, 30) },
    )
    expect(result.verdict).toBe('pass')
  })

  test('where a tenth of its values are new', async () => {
    expect((await change({ 'a.csv': table('email') }, { 'a.csv': table('contact', 40, 4) })).verdict).toBe(
      'pass',
    )
  })

  test('and an attribute is told as renamed', async () => {
    const of = (name: string) => `${name}\n${'none\nother\n'.repeat(20)}`
    const result = await change({ 'a.csv': of('religion') }, { 'a.csv': of('faith') })
    expect(statuses(result)).toEqual([['a.csv', 'faith', 'renamed from religion']])
  })
})

describe('a column is new', () => {
  test.each<[string, Files, Files]>([
    ['where a fifth of its values are', { 'a.csv': table('email') }, { 'a.csv': table('contact', 40, 8) }],
    ['where the one with its values stays', { 'a.csv': table('email') }, { 'b.csv': table('email') }],
    [
      'where it gains rows in another file',
      { 'a.csv': table('email') },
      { 'a.csv': null, 'b.csv': table('contact', 90).replaceAll(',', ';') },
    ],
    [
      'where rows are added to remarks under another name, each with one',
      { 'a.csv': `note\n${mail(0)}\n${'none\n'.repeat(99)}` },
      {
        'a.csv': `remark\n${numbers(90)
          .map(i => `${mail(i)}\n`)
          .join('')}`,
      },
    ],
    [
      'where another one took the place of the one that is gone',
      { 'a.csv': table('email') },
      { 'a.csv': table('contact'), 'b.csv': table('contact') },
    ],
    [
      'where its name stood there once already',
      { 'a.csv': 'id,email\n1,a@x.org\n' },
      {
        'a.csv': `id,email,email\n${numbers(30)
          .map(i => `${i},,${mail(i)}\n`)
          .join('')}1,a@x.org,\n`,
      },
    ],
  ])('%s', async (_, before, after) => {
    const result = await change(before, after)
    expect(result.claims.filter(({ verdict }) => verdict === 'fail')).toHaveLength(1)
  })
})

test('a column that keeps its name is known by it, whoever is in it', async () => {
  const result = await change({ 'a.csv': table('email') }, { 'a.csv': table('email', 40, 100) })
  expect(result.claims.filter(({ verdict }) => verdict !== 'pass')).toEqual([])
})

test('keys that are personal data are as good as new where they double', async () => {
  const keys = (count: number) =>
    JSON.stringify(Object.fromEntries(numbers(count).map(i => [mail(i), { n: i }])))
  expect((await change({ 'a.json': keys(30) }, { 'a.json': keys(300) })).verdict).toBe('fail')
  repo.remove()
  repo = repository()
  expect((await change({ 'a.json': keys(30) }, { 'a.json': keys(40) })).verdict).toBe('pass')
})

test('a column of a second name that is there already is told by its number', async () => {
  const result = await change(
    { 'a.csv': table('email') },
    { 'a.csv': table('email,email').replaceAll(',0.', `,${mail(99)},0.`) },
  )
  expect(result.claims[0]!.title).toBe('E-mail address, new in `a.csv` column `email (2)`')
})

test('a key of JSON that few objects have is as good as new where many have it', async () => {
  const objects = (count: number) =>
    JSON.stringify(json(i => (i < count ? { id: i, contact: mail(i) } : { id: i }), 1000))
  const result = await change({ 'a.json': objects(1) }, { 'a.json': objects(20) })
  expect(result.claims[0]).toMatchObject({ verdict: 'fail', value: 20 })
  expect(result.claims[0]!.reason).toContain('20 of 1,000 rows')
})
