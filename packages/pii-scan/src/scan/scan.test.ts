import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { FileScan, Hit, Kind, ScanOptions } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanColumns, scanFile, scanPieces } from './scan.ts'
import { bufferBytes } from './window.ts'

const signal = new AbortController().signal

async function scan(
  text: string | Buffer,
  kind: Kind = 'text',
  options: Partial<ScanOptions> = {},
  chunk?: number,
) {
  const bytes = Buffer.from(text as string)
  const hits: Hit[] = []
  const found: FileScan = await scanFile(
    memorySource(bytes, chunk),
    kind,
    { recognizers, columnRules, onHit: hit => hits.push(hit), ...options },
    signal,
  )
  const told = hits
    .sort((a, b) => a.start - b.start)
    .map(hit => `${hit.entity} ${bytes.toString('utf8', hit.start, hit.end)}`)
  return { hits, told, matches: found.matches, found }
}

/** Eight digits, and the one by which all pass: 9, 8, .. 2 times them modulo 11. */
const bsns = Array.from({ length: 40 }, (_, i) => String(12_345_678 + i * 1_234_567))
  .map(eight => eight + ([...eight].reduce((sum, digit, k) => sum + (9 - k) * Number(digit), 0) % 11))
  .filter(bsn => bsn.length === 9)
  .slice(0, 8)

describe('text', () => {
  test('a value is told where it stands', async () => {
    const { hits } = await scan('first\nwrite to jane.roe@mail.org today')
    expect(hits).toMatchObject([
      { entity: 'EMAIL_ADDRESS', start: 15, end: 32, line: 2, column: 10, evidence: 'format' },
    ])
  })

  test.each([
    ['of a number', '0.4539578763621486'],
    ['of a power', '1e-4539578763621486'],
    ['of a UUID', '45395787-6362-1486-4539-578763621486'],
    ['of a hyphenated code', 'ORD-415-467-2671'],
    ['of base64', 'aGVsbG8gd29ybGQ/4539578763621486+QUJDREVGR0g='],
    ['of a version', 'v1.415.467.2671'],
    ['of a longer number in groups', '4539 5787 6362 1486 1234'],
    ['of a name', 'x_4539578763621486'],
    ['of an amount', '$4539578763621486'],
    ['of a product', 'g = 4539578763621486*t**16'],
    ['of a power', 'x*4539578763621486'],
    ['of a path', 'd="M1 2c0 1.52-.87 2.83-2.12 3.51.98.32 2.03.5 3"'],
    ['of a release', 'V8: update to 3.28.71.19'],
    ['of a run', 'exp 20231115-9'],
  ])('a part %s is no value', async (_, text) => expect((await scan(text)).told).toEqual([]))

  test('a keyword speaks for its own entity only, within 30 bytes and as a whole word', async () => {
    expect((await scan('BSN 111222333')).told).toEqual(['NL_BSN 111222333'])
    expect((await scan('bsnNumber = "111222333"')).told).toEqual(['NL_BSN 111222333'])
    expect((await scan('order 111222333')).told).toEqual([])
    expect((await scan(`BSN ${'very '.repeat(7)}111222333`)).told).toEqual([])
    expect((await scan('absn 111222333')).told).toEqual([])
    expect((await scan('BSN\n111222333')).told).toEqual([])
  })

  test('a keyword is used up by the value after it', async () => {
    expect((await scan('BSN 111222333 and 123456782')).told).toEqual(['NL_BSN 111222333'])
  })

  test('what is kept free for examples is told as such', async () => {
    const { hits } = await scan(
      '4111 1111 1111 1111, +1 202 555 0173, a@example.com, 192.168.1.10, 078-05-1120',
    )
    expect(hits.map(({ entity, isSynthetic }) => [entity, isSynthetic])).toEqual(
      ['CREDIT_CARD', 'PHONE_NUMBER', 'EMAIL_ADDRESS', 'IP_ADDRESS', 'US_SSN'].map(entity => [entity, true]),
    )
  })

  test.each([
    'x@self.weights',
    'pkg@1.2.3',
    'git@github.com:acme/x.git',
    '@app.route',
    'logo@2x.png',
    'A@B.to(device)',
  ])('%s is no mail address', async text => expect((await scan(text)).told).toEqual([]))

  test('bold type hides nothing', async () => {
    expect((await scan('card **4539578763621486**')).told).toHaveLength(1)
  })

  test('a URL with a password is one value, and one without is none', async () => {
    expect((await scan('DSN=postgres://bob:Zk4qW9@db.acme.io:5432/x')).told).toEqual([
      'URL_WITH_CREDENTIALS postgres://bob:Zk4qW9@db.acme.io:5432/x',
    ])
    expect((await scan('ssh://git@github.com/acme/x')).told).toEqual([])
  })

  test('a value is found wherever the buffer ends, with its keyword, line and column', async () => {
    for (let shift = 0; shift < 48; shift++) {
      const before = 'x'
        .repeat(99)
        .concat('\n')
        .repeat(bufferBytes / 100 - 6)
      const text = `${before}${' '.repeat(bufferBytes - before.length - 24 - shift)}\nBSN 111222333 y\n`
      const { hits } = await scan(text)
      const line = before.split('\n').length + 1
      expect(hits).toMatchObject([{ entity: 'NL_BSN', start: text.indexOf('111222333'), line, column: 5 }])
    }
  })

  test('a value in words is found wherever the buffer ends, and none in the middle of a word', async () => {
    for (let shift = 500; shift < 540; shift++) {
      const text = `${'x '.repeat(bufferBytes / 2 - 400)}${' '.repeat(800 - shift)}NI AB 12 34 56 C, abc123456789 y\n`
      expect((await scan(text)).told).toEqual(['UK_NINO AB 12 34 56 C'])
    }
  })

  test('is the same however the source gives its bytes', async () => {
    const text = 'born 1980-02-03, call (415) 467-2671 or jane@mail.org\n'.repeat(50)
    const whole = (await scan(text)).hits
    expect((await scan(text, 'text', {}, 7)).hits).toEqual(whole)
    expect(whole).toHaveLength(150)
  })

  test('the digest of a line outlives its move, indentation and another value of the same kind', async () => {
    const lineDigest = (line: string) => line
    const of = async (text: string) =>
      (await scan(text, 'text', { lineDigest })).hits.map(hit => hit.lineDigest)
    expect(await of('owner = "jane@mail.org"')).toEqual(['owner = "<EMAIL_ADDRESS>"'])
    expect(await of('\n\n    owner  =  "joe@mail.org"\n')).toEqual(['owner = "<EMAIL_ADDRESS>"'])
    expect(await of('a@mail.org b@mail.org')).toEqual(Array(2).fill('<EMAIL_ADDRESS> <EMAIL_ADDRESS>'))
  })

  test('many numbers of one form of which no more than by chance pass its check are none of it', async () => {
    const box = (i: number) => [1, 7, 11, 13].map(k => 1000 + ((i * k * 7919) % 9000)).join(' ')
    const boxes = Array.from({ length: 2000 }, (_, i) => box(i)).join('\n')
    expect((await scan(boxes)).told).toEqual([])
    expect((await scan(`${boxes}\npay with card 4539 5787 6362 1486`)).told).toHaveLength(1)
    expect((await scan('4539 5787 6362 1486\n4539 5787 6362 1487\n')).told).toHaveLength(1)
  })

  test('the marker accepts its own line only', async () => {
    const { matches } = await scan('a@mail.org # ok: pii\nb@mail.org\n', 'text', { marker: 'ok: pii' })
    expect(matches).toMatchObject([{ count: 2, allowed: 1 }])
  })
})

describe('a table', () => {
  test('names what its columns hold', async () => {
    const { hits, found } = await scan(
      'id,ssn,note\r\n1,"123-45-6789","said ""call\n(415) 467-2671"""\r\n2,223456789,\r\n',
      'csv',
    )
    expect(hits).toMatchObject([
      { entity: 'US_SSN', scope: 'ssn', record: 1, line: 2, column: 4, evidence: 'column-name' },
      { entity: 'PHONE_NUMBER', scope: 'note', record: 1, evidence: 'format' },
      { entity: 'US_SSN', scope: 'ssn', record: 2, line: 4, column: 3 },
    ])
    expect(found).toMatchObject({ rows: 2, columns: ['id', 'ssn', 'note'] })
  })

  test('is told by the checks that all of its values pass, with the chance of that', async () => {
    const { matches } = await scan(`key,x\n${bsns.map(bsn => `${bsn},0.5\n`).join('')}`, 'csv')
    expect(matches).toMatchObject([{ entity: 'NL_BSN', scope: 'key', count: 8, values: 8, rows: 8 }])
    const { evidence } = matches[0]
    expect(evidence).toMatchObject({ kind: 'pass-rate', passed: 8, tried: 8 })
    expect(evidence.kind === 'pass-rate' && evidence.log10Chance).toBeCloseTo(-8 * Math.log10(11), 2)
  })

  test('of random numbers is no table of anything', async () => {
    let state = 1
    const rows = Array.from({ length: 5000 }, () => {
      state = (state * 48_271) % 2_147_483_647
      return `${100_000_000 + (state % 899_999_999)},${4_000_000_000_000_000 + state * 1_000_003}`
    })
    expect((await scan(`invoice,txn\n${rows.join('\n')}`, 'csv')).told).toEqual([])
  })

  test('whose name speaks for what its checks deny is none of that', async () => {
    const numbers = Array.from({ length: 300 }, (_, i) => 100_000_000 + ((i * 7_654_321) % 899_999_999))
    expect((await scan(`sin\n${numbers.join('\n')}`, 'csv')).told).toEqual([])
    expect((await scan('sin\n123456782\n', 'csv')).told).toEqual(['CA_SIN 123456782'])
  })

  test('whose values nearly all pass a check says so, all of them, whatever its name says', async () => {
    const key = (i: number) => String(i).padStart(8, '0')
    const many = Array.from({ length: 2000 }, (_, i) => 12_345_678 + i * 3571)
      .map(
        eight =>
          key(eight) + ([...key(eight)].reduce((sum, digit, k) => sum + (9 - k) * Number(digit), 0) % 11),
      )
      .filter(bsn => bsn.length === 9)
    for (const name of ['key', 'bsn']) {
      const { matches } = await scan(`${name}\n${many.join('\n')}\n`, 'csv')
      expect(matches).toMatchObject([
        { entity: 'NL_BSN', evidence: { kind: 'pass-rate', passed: many.length, tried: many.length } },
      ])
    }
  })

  test('of codes of which a few look like an identifier without a check holds none', async () => {
    const letter = (i: number) => String.fromCharCode(65 + (i % 26))
    const codes = Array.from(
      { length: 500 },
      (_, i) =>
        `${letter(i)}${letter(i * 3)}${letter(i * 7)}${letter(i * 11 + 1)}${letter(i * 5)}${1000 + i}${letter(i * 9)}`,
    )
    expect((await scan(`sku\n${codes.join('\n')}\n`, 'csv')).told).toEqual([])
    expect((await scan(`sku\n${'ABCPK1234D\n'.repeat(40)}`, 'csv')).told).toHaveLength(40)
  })

  test('that three letters name has to hold it in half of its numbers, or be small', async () => {
    const pans = Array.from({ length: 60 }, (_, i) =>
      i % 20 === 0 ? `ABCZK${1000 + i}D` : String(10_000 + i),
    )
    expect((await scan(`pan\n${pans.join('\n')}\n`, 'csv')).told).toEqual([])
    const masked = Array.from({ length: 60 }, (_, i) =>
      i % 3 === 0 ? `413-48-${4300 + i}` : `***-**-${4300 + i}`,
    )
    expect((await scan(`ssn\n${masked.join('\n')}\n`, 'csv')).told).toHaveLength(20)
  })

  test('whose name speaks for it in vain still has what its form tells', async () => {
    const values = Array.from({ length: 400 }, (_, i) => (i === 200 ? 'DE89370400440532013000' : `ref ${i}`))
    expect((await scan(`iban\n${values.join('\n')}\n`, 'csv')).told).toEqual([
      'IBAN_CODE DE89370400440532013000',
    ])
  })

  test('of calls has dates, which are no phone numbers', async () => {
    expect((await scan('last_call\n2020-01-02\n', 'csv')).told).toEqual([])
  })

  test('of one number over and over says nothing by its check', async () => {
    expect((await scan(`key\n${'111222333\n'.repeat(1000)}`, 'csv')).told).toEqual([])
  })

  test('without a header has all its values, and none of them as a name', async () => {
    const { told, found } = await scan('jane@mail.org,17\njoe@mail.org,18\n', 'csv')
    expect(told).toHaveLength(2)
    expect(found.columns).toEqual(['column 1', 'column 2'])
  })

  test('with a value among its names keeps those that tell, and tells that value', async () => {
    const { hits, found } = await scan(
      'ssn,jane@mail.org,Olivia Smith,phone\n413484377,1,2,4154672671\n',
      'csv',
    )
    expect(hits.map(({ entity, line }) => [entity, line])).toEqual([
      ['EMAIL_ADDRESS', 1],
      ['US_SSN', 2],
      ['PHONE_NUMBER', 2],
    ])
    expect(found.columns).toEqual(['ssn', 'column 2', 'column 3', 'phone'])
  })

  test('a name is a person only beside what persons have', async () => {
    expect((await scan('name,size\nOlivia Smith,1\n', 'csv')).told).toEqual([])
    expect((await scan('name,email\nOlivia Smith,\n', 'csv')).told).toEqual(['PERSON_NAME Olivia Smith'])
    expect((await scan('file_name,email\nOlivia Smith,\n', 'csv')).told).toEqual([])
  })

  test('a sensitive attribute is told without its values', async () => {
    const { matches, told } = await scan(`religion\n${'none\nother\n'.repeat(20)}`, 'csv')
    expect(told).toEqual([])
    expect(matches).toMatchObject([{ entity: 'RELIGION', isAttribute: true, count: 40, places: [] }])
  })

  test('versions are no addresses', async () => {
    expect((await scan('driver_version\n52.81.93.104\n', 'csv')).told).toEqual([])
    expect((await scan('driver_version\nhost 52.81.93.104 beta\n', 'csv')).told).toEqual([])
  })

  test('with a field longer than the buffer hides nothing', async () => {
    const field = `${'ab '.repeat(bufferBytes / 3 + 200)}jane@mail.org ${'cd '.repeat(bufferBytes / 2)}`
    expect((await scan(`note,ssn\n${field},123456789\n`, 'csv')).told).toEqual([
      'EMAIL_ADDRESS jane@mail.org',
      'US_SSN 123456789',
    ])
  })

  test('that is no table is searched all the same', async () => {
    expect((await scan('a,b\n"open,jane@mail.org\n1,2,joe@mail.org', 'csv')).told).toHaveLength(2)
    expect((await scan('', 'csv')).told).toEqual([])
  })

  test('of columns that came out of a container is judged alike', async () => {
    const found = await scanColumns(
      ['key', 'n'],
      [[bsns, bsns.map((_, i) => i)]],
      { recognizers, columnRules },
      signal,
    )
    expect(found.matches).toMatchObject([{ entity: 'NL_BSN', scope: 'key', count: 8 }])
    expect(found.rows).toBe(8)
  })
})

describe('JSON', () => {
  test('paths name what they hold, without indexes', async () => {
    const { hits } = await scan('{"user": {"nhs_no": [9434765919, "943 476 5919"]}, "n": 9434765919}', 'json')
    expect(hits.map(({ entity, scope }) => [entity, scope])).toEqual(
      Array(2).fill(['UK_NHS', 'user.nhs_no[]']),
    )
  })

  test('escapes are no part of a value, and keep its place', async () => {
    const text = String.raw`{"t": "x\njane@mail.org \u003cjoe@mail.org\u003e \"BSN\" 111222333"}`
    const { told, hits } = await scan(text, 'json')
    expect(told).toEqual(['EMAIL_ADDRESS jane@mail.org', 'EMAIL_ADDRESS joe@mail.org', 'NL_BSN 111222333'])
    expect(hits[0].start).toBe(text.indexOf('jane'))
  })

  test('a key that is personal is a finding, and no name of a path', async () => {
    const { told, found } = await scan('{"jane@mail.org": {"n": 1}, "joe@mail.org": {"n": 2}}', 'json')
    expect(told).toEqual(['EMAIL_ADDRESS jane@mail.org', 'EMAIL_ADDRESS joe@mail.org'])
    expect(JSON.stringify(found)).not.toContain('mail.org')
  })

  test('each line of a JSONL is one record, and a broken one breaks no other', async () => {
    const { hits, found } = await scan('{"a": "jane@mail.org"\n{"b": {"ssn": "123456789"}}\n', 'jsonl')
    expect(hits).toMatchObject([
      { scope: 'a', record: 1, line: 1 },
      { scope: 'b.ssn', record: 2, line: 2 },
    ])
    expect(found.rows).toBe(2)
  })

  test('a string longer than the buffer hides nothing', async () => {
    const text = `{"t": "${'a b '.repeat(400_000)}jane@mail.org ${'c d '.repeat(400_000)}", "ssn": "123456789"}`
    expect((await scan(text, 'json')).told).toEqual(['EMAIL_ADDRESS jane@mail.org', 'US_SSN 123456789'])
  })
})

describe('a piece', () => {
  test('of a printed table has its column names', async () => {
    const text = Buffer.from(
      '   full_name       dob  score\n0  Olivia Smith  1980-02-03  0.5\n1  Li Wei  1990-12-31  0.7\n',
    )
    const found = await scanPieces(
      [{ text, marks: [0, 1000], place: 'cell 1' }],
      { recognizers, columnRules },
      signal,
    )
    expect(found.matches).toMatchObject([
      { entity: 'DATE_OF_BIRTH', scope: 'dob', place: 'cell 1', count: 2 },
      {
        entity: 'PERSON_NAME',
        scope: 'full_name',
        count: 2,
        places: [{ start: 1000 + text.indexOf('Olivia') }, {}],
      },
    ])
  })

  test('of a Markdown table as well', async () => {
    const text = Buffer.from(
      '| name | e-mail | mrn |\n|---|:--|--|\n| Olivia Smith | o@mail.org | 12345678 |\n',
    )
    const found = await scanPieces([{ text, marks: [0, 0], place: '' }], { recognizers, columnRules }, signal)
    expect(found.matches.map(({ entity, count }) => [entity, count])).toEqual([
      ['EMAIL_ADDRESS', 1],
      ['MEDICAL_RECORD_NUMBER', 1],
      ['PERSON_NAME', 1],
    ])
  })
})

describe('whatever is read', () => {
  const secret = fc.constantFrom(
    'jane.roe@mail.org',
    '4539578763621486',
    '123-45-6789',
    'DE89370400440532013001',
    '+14154672671',
  )
  const glue = fc.constantFrom(',', '\n', '"', '{"a":', '}', '\\', ' ', 'ssn', ':', '[', '\t', '|', 'email')
  const file = fc.array(fc.oneof(secret, glue), { maxLength: 30 }).map(parts => parts.join(''))

  test('no value is in what is told of it, and nothing throws', async () => {
    await fc.assert(
      fc.asyncProperty(
        file,
        fc.constantFrom<Kind>('text', 'csv', 'tsv', 'json', 'jsonl'),
        async (text, kind) => {
          const { found, hits } = await scan(text, kind, { digest: () => 'digest' })
          for (const value of ['jane.roe', '4539578763621486', '123-45-6789', '3704', '4154672671'])
            expect(JSON.stringify([found.matches, hits])).not.toContain(value)
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })

  test('a hit is counted once and lies within the file', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom<Kind>('text', 'csv', 'json', 'jsonl'), async (text, kind) => {
        const { found, hits } = await scan(text, kind)
        const counted = found.matches.reduce((sum, { count, synthetic }) => sum + count + synthetic, 0)
        expect(counted).toBe(hits.length)
        for (const { start, end } of hits)
          expect(0 <= start && start < end && end <= Buffer.byteLength(text)).toBe(true)
      }),
      { seed: 1, numRuns: 1000 },
    )
  })
})
