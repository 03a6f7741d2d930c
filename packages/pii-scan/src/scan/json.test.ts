import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { Hit, Kind } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'
import { bufferBytes } from './window.ts'

const signal = new AbortController().signal
const mail = 'jane.roe@acme-health.org'

async function scan(text: string, kind: Kind = 'json', chunk?: number) {
  const bytes = Buffer.from(text)
  const hits: Hit[] = []
  const onHit = (hit: Hit) => void hits.push(hit)
  const found = await scanFile(memorySource(bytes, chunk), kind, { recognizers, columnRules, onHit }, signal)
  hits.sort((a, b) => a.start - b.start)
  const told = hits.map(({ entity, start, end }) => `${entity} ${bytes.toString('utf8', start, end)}`)
  return { hits, told, found, scopes: found.matches.map(({ scope }) => scope) }
}

describe('what stands outside the strings of a JSON file', () => {
  test.each<[string, string, Kind]>([
    ["in Python's strings", `[{'email': '${mail}'}]`, 'json'],
    ["in Python's strings, a line each", `{'id': 7, 'email': '${mail}', 'x': None}\n`, 'jsonl'],
    ['in a plain line', `contact: ${mail}\n`, 'json'],
    ['in a plain line among others', `{"a": 1}\nask ${mail} for more\n{"a": 2}\n`, 'jsonl'],
    ['in a comment', `{\n  // ask ${mail}\n  "a": 1\n}`, 'json'],
    ['in a comment with quotes', `{"a": "b", // say "hi" to ${mail}, "or 5\n"c": 1}`, 'json'],
    ['after a comment', `{"a": "b" /* 5" */, "c": "${mail}"}`, 'json'],
    ['after an odd quote', `{"size": 5", "rows": [{"email": "${mail}"}]}`, 'json'],
    ['before an odd quote', `{"email": "${mail}"", "rows": [{"a": "b"}]}`, 'json'],
    ['between quotes that nobody escaped', `{"a": "he said "write to ${mail}" then", "b": 1}`, 'json'],
    ['with its escapes', String.raw`{"a": 'jane.roe\u0040acme-health.org'}`, 'json'],
    ['after a backslash at the end of a line', `"a\\\n{"a": "${mail}"}\n`, 'jsonl'],
  ])('is found %s', async (_, text, kind) => {
    const { hits, told } = await scan(text, kind)
    expect(told.map(each => each.replace('\\u0040', '@'))).toEqual([`EMAIL_ADDRESS ${mail}`])
    const before = text.slice(0, hits[0]!.start).split('\n')
    expect(hits[0]).toMatchObject({ line: before.length, column: before.at(-1)!.length + 1 })
  })

  test('is handed on as text is, with the digests of its value and its line', async () => {
    const text: Hit[] = []
    const columns: Hit[] = []
    const options = {
      recognizers,
      columnRules,
      digest: (entity: string) => `tag of ${entity}`,
      lineDigest: (line: string) => line,
      onText: (hit: Hit) => void text.push(hit),
      onHit: (hit: Hit) => void columns.push(hit),
    }
    const bytes = Buffer.from(`{"a": "${mail}",\n "b": 'ask  ${mail}'}`)
    await scanFile(memorySource(bytes), 'json', options, signal)
    expect(columns).toHaveLength(2)
    expect(text).toMatchObject([
      { line: 2, digest: 'tag of EMAIL_ADDRESS', lineDigest: "b: 'ask <EMAIL_ADDRESS>'}" },
    ])
    expect(columns[0]!.digest).toBeUndefined()
  })

  test('keeps the name it stands under', async () => {
    expect((await scan(`{"ssn": '413484377'}`)).told).toEqual(['US_SSN 413484377'])
    expect((await scan('{"phone": (415) 467-2671, "card": 4539 5787 6362 1486}')).told).toEqual([
      'PHONE_NUMBER (415) 467-2671',
      'CREDIT_CARD 4539 5787 6362 1486',
    ])
  })

  test('changes no path of what is JSON', async () => {
    const { hits } = await scan(
      `{"u": 'x, y', // {it's}\n "user": {"ssn": "413484377", "n": NaN}, "key": 5"}`,
    )
    expect(hits.map(({ scope }) => scope)).toEqual(['user.ssn'])
  })

  test('is found wherever the buffer ends', async () => {
    for (let shift = 0; shift < 60; shift += 3) {
      const text = `[${'1234,'.repeat((bufferBytes - 60) / 5)} ${' '.repeat(shift)}'${mail}', "a", '${mail}']`
      expect((await scan(text)).told).toHaveLength(2)
    }
    const line = `{'a': [${"'b', ".repeat(bufferBytes / 4)}'${mail}']}`
    expect((await scan(line, 'jsonl')).told).toHaveLength(1)
  })
})

describe('any text, well-formed or broken', () => {
  const broken = fc
    .array(
      fc.oneof(
        fc.constantFrom('{', '}', '[', ']', ',', ':', '"', "'", '\\', '\\"', '\\u00e9', '\n', ' ', '//', '#'),
        fc.constantFrom(
          '"a"',
          '"a": "b"',
          '"n": 12',
          'null',
          'NaN',
          'None',
          '1e5',
          'word',
          '"\\\\"',
          'é',
          '-',
        ),
        fc.json(),
      ),
      { maxLength: 40 },
    )
    .map(parts => parts.join(''))
  const text = fc.oneof(
    broken,
    fc.json(),
    fc.jsonValue().map(value => JSON.stringify(value, null, 2)),
  )

  test('gives every address that is put anywhere into it, once and where it stands', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.nat(),
        fc.constantFrom<Kind>('json', 'jsonl'),
        fc.integer({ min: 5, max: 200 }),
        async (whole, place, kind, chunk) => {
          const at = place % (whole.length + 1)
          const put = ` ${mail} `
          const { told } = await scan(whole.slice(0, at) + put + whole.slice(at), kind, chunk)
          expect(told).toEqual([`EMAIL_ADDRESS ${mail}`])
        },
      ),
      { seed: 1, numRuns: 3000 },
    )
  })
})

describe('escapes', () => {
  test.each([
    [String.raw`{"email": "jane.roe\u0040acme-health.org"}`, 'EMAIL_ADDRESS jane.roe\\u0040acme-health.org'],
    [
      String.raw`{"email": "jos\u00e9.perez@acme-health.org"}`,
      'EMAIL_ADDRESS jos\\u00e9.perez@acme-health.org',
    ],
    [
      String.raw`{"dsn": "https:\/\/bob:Zk4qW9@db.acme.io\/x"}`,
      String.raw`URL_WITH_CREDENTIALS https:\/\/bob:Zk4qW9@db.acme.io\/x`,
    ],
    [String.raw`{"ssn": "413\u002d48-437\u0037"}`, String.raw`US_SSN 413\u002d48-437\u0037`],
    [String.raw`{"a": "\ud83d\ude00 ${mail}\ud83d"}`, `EMAIL_ADDRESS ${mail}`],
    [String.raw`{"a": "\u00 \x ${mail}\ "}`, `EMAIL_ADDRESS ${mail}`],
    [String.raw`{"jane.roe\u0040acme-health.org": 1}`, 'EMAIL_ADDRESS jane.roe\\u0040acme-health.org'],
  ])('tear no value apart: %s', async (text, expected) => expect((await scan(text)).told).toEqual([expected]))
})

describe('keys that are the names of rows', () => {
  const person = (i: number) => ({ email: `p${i}@acme-health.org`, ssn: `413-48-43${10 + i}`, n: i })
  const of = (keys: string[]) => Object.fromEntries(keys.map((key, i) => [key, person(i)]))
  const scopesOf = async (value: unknown, kind: Kind = 'json') => {
    const { scopes, hits, found } = await scan(JSON.stringify(value), kind)
    expect(new Set(hits.map(({ scope }) => scope))).toEqual(new Set(scopes))
    for (const { places, scope } of found.matches) for (const place of places) expect(place.scope).toBe(scope)
    return scopes
  }

  test.each([
    ['two persons', of(['Jane Roe', 'Bob Poe']), ['*.email', '*.ssn']],
    ['one', of(["Ludwig van der O'Berg"]), ['*.email', '*.ssn']],
    ['surname first', { staff: of(['Roe, Jane']) }, ['staff.*.email', 'staff.*.ssn']],
    ['three that are no names by their form', of(['jroe', 'bpoe', 'apoe']), ['*.email', '*.ssn']],
    ['two in another script', of(['山田太郎', '鈴木花子']), ['*.email', '*.ssn']],
    ['lists', { 'Jane Roe': [person(1)], 'Bob Poe': [person(2)] }, ['*[].email', '*[].ssn']],
    ['single values', { 'Jane Roe': 'j@acme-health.org', 'Bob Poe': 'b@acme-health.org' }, ['*']],
    ['a hundred', of(Array.from({ length: 100 }, (_, i) => `p-${i}`)), ['*.email', '*.ssn']],
  ])('are not told: %s', async (_, value, expected) => expect(await scopesOf(value)).toEqual(expected))

  const mails = (keys: string[]) => Object.fromEntries(keys.map((key, i) => [key, `p.${i}@acme-health.org`]))
  const ssns = (keys: string[]) => Object.fromEntries(keys.map((key, i) => [key, `413-48-43${10 + i}`]))
  const numbers = (count: number) => Array.from({ length: count }, (_, i) => `${i}`)

  test.each<[string, unknown, string[]]>([
    ['row numbers', { email: mails(numbers(12)), n: { 0: 1 } }, ['email.*']],
    ['row numbers of two rows', { email: mails(numbers(2)), ssn: ssns(numbers(2)) }, ['email.*', 'ssn.*']],
    ['row numbers around records', of(numbers(2)), ['*.email', '*.ssn']],
    ['logins', { ssn: ssns(['jroe', 'akowalska', 'bpoe']) }, ['ssn.*']],
    ['logins at the root', mails(['jroe', 'akowalska', 'bpoe']), ['*']],
    [
      'logins of which one in ten has another kind of value',
      { contact: { ...mails(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i']), j: 'unknown' } },
      ['contact.*'],
    ],
    [
      'logins of which half have no value',
      { contact: { ...mails([...'abcdefghij']), k: 'none', l: 'none', m: 'none' } },
      ['contact.*'],
    ],
  ])('are one column of single values: %s', async (_, value, expected) =>
    expect(await scopesOf(value)).toEqual(expected),
  )

  test.each<[string, unknown, string[]]>([
    ['two words', { mail: mails(['home', 'work']) }, ['mail.home', 'mail.work']],
    [
      'three among others',
      { title: 'x', size: 'y', ...mails(['owner', 'author', 'backup']) },
      ['author', 'backup', 'owner'],
    ],
    [
      'words that each record has',
      Array.from({ length: 4 }, () => mails(['owner', 'author', 'backup'])),
      ['[].author', '[].backup', '[].owner'],
    ],
  ])('keep their names as single values: %s', async (_, value, expected) =>
    expect(await scopesOf(value)).toEqual(expected),
  )

  test('of a table that pandas wrote by columns are one finding, of as many rows', async () => {
    for (const count of [40, 2000]) {
      const { found } = await scan(JSON.stringify({ email: mails(numbers(count)), id: ssns(['0']) }))
      expect(found.matches.filter(({ entity }) => entity === 'EMAIL_ADDRESS')).toMatchObject([
        { scope: 'email.*', count, values: count, rows: count },
      ])
    }
  })

  test('are told where they are the schema', async () => {
    expect(await scopesOf({ billing: person(1), shipping: person(2) })).toEqual([
      'billing.email',
      'billing.ssn',
      'shipping.email',
      'shipping.ssn',
    ])
    const records = Array.from({ length: 5 }, (_, i) => ({
      'Sales Contact': person(i),
      'Support Contact': person(i),
    }))
    expect(await scopesOf(records)).toEqual([
      '[].Sales Contact.email',
      '[].Sales Contact.ssn',
      '[].Support Contact.email',
      '[].Support Contact.ssn',
    ])
    const fields = {
      email: { value: 'a@acme-health.org' },
      phone: { value: '(415) 467-2671' },
      ssn: { value: 1 },
    }
    expect(await scopesOf(fields)).toEqual(['email.value', 'phone.value'])
    expect(await scopesOf({ 'Sales Region': 'north', contact: mail })).toEqual(['contact'])
  })

  test('are added up, rows and values', async () => {
    const { found } = await scan(JSON.stringify(of(['Jane Roe', 'Bob Poe', 'Eve Moe'])))
    expect(found.matches).toMatchObject([
      { entity: 'EMAIL_ADDRESS', scope: '*.email', count: 3, values: 3, rows: 3 },
      { entity: 'US_SSN', scope: '*.ssn', count: 3, values: 3, rows: 3 },
    ])
    expect(found.columns).toEqual(['*.email', '*.ssn', '*.n'])
  })

  test('take no memory however many they are', async () => {
    const { found } = await scan(
      JSON.stringify(of(Array.from({ length: 20_000 }, (_, i) => `Jane Roe the ${'x'.repeat(i % 50)}${i}`))),
    )
    expect(found.matches.map(({ scope, count }) => [scope, count])).toEqual([
      ['*.email', 20_000],
      ['*.ssn', 90],
    ])
  })
})
