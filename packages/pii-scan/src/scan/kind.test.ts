import { deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import { type Packed, tar } from '../containers/tar.fixture.ts'
import { zip } from '../containers/zip.fixture.ts'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { scanContents } from './contents.ts'
import type { Hit } from './hit.ts'
import { kindOf } from './kind.ts'
import { memberPath } from './member.ts'
import { memorySource } from './memory.fixture.ts'

const mail = 'jane.roe@acme-health.org'
const bytesOf = (base64: string) => Buffer.from(base64, 'base64')

/** Entities that were found, and what was not read and why. */
async function scan(path: string, bytes: Buffer, canSeek = true) {
  const open = async () => ({
    ...memorySource(bytes),
    ...(canSeek && {
      readAt: (into: Uint8Array, at: number, place: number) =>
        place > bytes.length ? 0 : bytes.copy(into, at, place, bytes.length),
    }),
  })
  const reader = { options: () => ({ recognizers, columnRules }), signal: new AbortController().signal }
  const { scanned, unread } = await scanContents({ path, size: async () => bytes.length, open }, reader)
  return {
    found: scanned.flatMap(({ scan: { matches } }) => matches.map(({ entity }) => entity)),
    unread: unread.map(({ path, reason, why }) => `${path}: ${reason} (${why})`),
  }
}

/** `joblib.dump` of a list of one address, compressed. */
const packed = {
  bzip2:
    'QlpoMzFBWSZTWU0Hh8gAABL34EwAABAgA0AAAAIu55QAQAQGACAAMUAAAZMgqaek2p6mEyM02pB7nLoe0u9kUWOp9aQeXb/vKMUAxlYAbF3JFOFCQTQeHyA=',
  lzma: 'XQAAQAD//////////wBAAQ5vcTIoNwFlL7FZjwtl4EkMLncxklWuUyIV6YZg5JBiXhJo3pKKH/5IOuv/7sEAAA==',
  xz: '/Td6WFoAAATm1rRGAgAhARQAAAD/5+wJAQArgASVIQAAAAAAAABdlIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUYS4A0abH8cHxyVEAAUQsyVNLhh+2830BAAAAAARZWg==',
}

describe('what is compressed in a way that is not read', () => {
  test.each(Object.entries(packed))(
    '%s is said, and blocks where the name says data',
    async (kind, base64) => {
      for (const name of ['m/a.joblib', 'a.csv.bz2', 'a.JSONL.xz', 'a.tar.xz'])
        expect(await scan(name, bytesOf(base64))).toEqual({
          found: [],
          unread: [`${name}: compressed with ${kind} (unreadable)`],
        })
      expect((await scan('firmware.xz', bytesOf(base64))).unread).toEqual([
        `firmware.xz: compressed with ${kind} (binary)`,
      ])
    },
  )

  test('is told by more than letters', () => {
    for (const text of ['BZh9 is a plate', '7z', ']', 'Rar!'])
      expect(kindOf('a.txt', Buffer.from(text))).toBe('text')
  })

  test('levels of gzip are read up to eight', async () => {
    const packedOver = (times: number) => {
      let bytes: Buffer = Buffer.from(`a,b\n1,${mail}\n`)
      for (let i = 0; i < times; i++) bytes = gzipSync(bytes)
      return bytes
    }
    expect(await scan('a.csv.gz', packedOver(8))).toEqual({ found: ['EMAIL_ADDRESS'], unread: [] })
    for (const times of [9, 400])
      expect(await scan('a.csv.gz', packedOver(times))).toEqual({
        found: [],
        unread: ['a.csv.gz: compressed more than 8 times over (unreadable)'],
      })
  })
})

describe('a file is what it holds', () => {
  test('a text that begins as Parquet does is text', async () => {
    expect(kindOf('a.csv', Buffer.from('PARENT_ID,plan\n1,x\n'))).toBe('csv')
    expect(kindOf('a.txt', Buffer.from('PAR1 and more'))).toBe('text')
    expect(kindOf('a.bin', Buffer.from('PAR1\x15\0\x15'))).toBe('parquet')
    expect(kindOf('a.parquet', Buffer.from('PAR1'))).toBe('parquet')
  })

  test('UTF-32 is text, with its mark and without', async () => {
    const text = `id,mail\n1,${mail}\n`
    for (const [mark, isLittle] of [
      ['\ufeff', true],
      ['\ufeff', false],
      ['', true],
      ['', false],
    ] as const) {
      const codes = [...(mark + text)].map(letter => letter.codePointAt(0)!)
      const bytes = Buffer.alloc(4 * codes.length)
      for (const [i, code] of codes.entries())
        if (isLittle) bytes.writeUInt32LE(code, 4 * i)
        else bytes.writeUInt32BE(code, 4 * i)
      for (const path of ['a.csv', 'a.dat'])
        expect(await scan(path, bytes)).toEqual({ found: ['EMAIL_ADDRESS'], unread: [] })
    }
  })

  test('a zip behind a program is a zip', async () => {
    const file = Buffer.concat([
      Buffer.from('MZ'.padEnd(4000, '\0')),
      zip([{ path: 'a.csv', data: Buffer.from(`a,b\n1,${mail}\n`) }]),
    ])
    for (const path of ['setup.exe', 'a.zip'])
      expect((await scan(path, file)).found).toEqual(['EMAIL_ADDRESS'])
    expect((await scan('a.npz', file, false)).found).toEqual(['EMAIL_ADDRESS'])
    expect(await scan('setup.exe', file.subarray(0, 3000))).toEqual({
      found: [],
      unread: ['setup.exe: binary (binary)'],
    })
    for (const path of ['a.zip', 'b.npz', 'c.keras', 'd.xlsx', 'e.docx'])
      expect((await scan(path, file.subarray(0, 3000))).unread).toEqual([
        `${path}: has no central directory (unreadable)`,
      ])
  })

  test.each([
    ['a.xlsx', 'xl/sharedStrings.xml', `<sst><si><t>${mail}</t></si></sst>`],
    ['a.docx', 'word/document.xml', `<w:p><w:r><w:t>ask ${mail}</w:t></w:r></w:p>`],
    ['a.pptx', 'ppt/slides/slide1.xml', `<a:t>${mail}</a:t>`],
  ])('an office file is looked into: %s', async (path, part, text) => {
    const files = ['[Content_Types].xml', part].map(each => ({ path: each, data: Buffer.from(text) }))
    expect((await scan(path, zip(files))).found).toEqual(['EMAIL_ADDRESS', 'EMAIL_ADDRESS'])
  })
})

describe('a tar', () => {
  const table = `a,b\n1,${mail}\n`
  const parquet = new Uint8Array(
    parquetWriteBuffer({ columnData: [{ name: 'b', data: [mail], type: 'STRING' }] }),
  )
  const pickle = Buffer.from(`\x80\x04\x8c\x18${mail}.`, 'latin1')
  const members: (Packed & { data: string | Uint8Array })[] = [
    { path: 'p.csv', data: table },
    { path: 'p.csv.gz', data: gzipSync(table) },
    { path: 'q.csv.gz.gz', data: gzipSync(gzipSync(table)) },
    { path: 'p.csv.zst', data: zstdCompressSync(table) },
    { path: 'p.parquet', data: parquet },
    { path: 'p.pkl', data: pickle },
    { path: 'p.joblib', data: deflateSync(pickle) },
    { path: 'p16.csv', data: Buffer.from(table, 'utf16le') },
  ]

  test('is read as the files within, stored and compressed', async () => {
    const files = members.flatMap(member => [member, { path: 'between.txt', data: 'x'.repeat(9000) }])
    const found = members.map(() => 'EMAIL_ADDRESS')
    expect(await scan('a.tar', tar(files))).toEqual({ found, unread: [] })
    for (const pack of [gzipSync, zstdCompressSync])
      for (const path of ['a.tar.gz', 'a.tgz', 'a.dat'])
        expect(await scan(path, pack(tar(files)))).toEqual({ found, unread: [] })
    expect(await scan('a.tar', tar(files.map(file => ({ ...file, magic: '' }))))).toEqual({
      found,
      unread: [],
    })
  })

  test('has its files by name, also several of one name, whose places are their own', async () => {
    const bytes = tar([
      ...Array(3).fill({ path: 'a.txt', data: `x\n${mail}` }),
      { path: 'a.txt (2)', data: mail },
    ])
    const lines: [path: string, form: string, line: number | undefined][] = []
    const options = (path: string, _: unknown, form: string) => ({
      recognizers,
      columnRules,
      onHit: ({ line }: Hit) => void lines.push([path, form, line]),
    })
    const open = async () => memorySource(bytes)
    const { signal } = new AbortController()
    await scanContents({ path: 'a.tar', size: async () => bytes.length, open }, { options, signal })
    expect(lines).toEqual([
      [memberPath('a.tar', 'a.txt'), 'expanded', 2],
      [memberPath('a.tar', 'a.txt (2)'), 'expanded', 2],
      [memberPath('a.tar', 'a.txt (3)'), 'expanded', 2],
      [memberPath('a.tar', 'a.txt (2) (2)'), 'expanded', 1],
    ])
  })

  test('in an archive, or with one in it, is unreadable by name', async () => {
    const inner = [
      { path: 'p.zip', data: zip([{ path: 'p.csv', data: Buffer.from(table) }]) },
      { path: 'p.tar.gz', data: gzipSync(tar(members)) },
    ]
    const unread = inner.map(({ path }) => `a\0${path}: an archive within an archive (unreadable)`)
    for (const bytes of [tar(inner), gzipSync(tar(inner)), zip(inner)])
      expect(await scan('a', bytes)).toEqual({ found: [], unread })
  })

  test('that is cut or damaged is unreadable, and what was read of it stands', async () => {
    const bytes = tar([
      { path: 'p.csv', data: table },
      { path: 'q.csv', data: table.repeat(200) },
    ])
    const all = ['EMAIL_ADDRESS', 'EMAIL_ADDRESS']
    const ends = 'a.tar: is a tar that ends too early (unreadable)'
    expect(await scan('a.tar', bytes.subarray(0, 4000))).toEqual({ found: all, unread: [ends] })
    expect(await scan('a.tar', bytes.subarray(0, 1024))).toEqual({ found: all.slice(1), unread: [ends] })
    const packed = gzipSync(bytes, { level: 0 })
    expect(await scan('a.tar.gz', packed.subarray(0, 4000))).toEqual({
      found: all,
      unread: ['a.tar.gz: its gzip data end too early (unreadable)'],
    })
    const broken = Buffer.from(bytes)
    broken[0]!++
    for (const path of ['a.tar', 'a.dat'])
      expect(await scan(path, broken)).toEqual({
        found: [],
        unread: [`${path}: is a damaged tar (unreadable)`],
      })
    broken.fill(0, 257, 265)
    expect((await scan('a.tar', broken)).unread).toEqual(['a.tar: is a damaged tar (unreadable)'])
  })

  test('goes on behind a file that cannot be read', async () => {
    const files = [
      { path: 'p.csv.gz', data: Buffer.concat([gzipSync(table), Buffer.from('x'.repeat(400_000))]) },
      { path: 'p.parquet', data: 'PAR1\0' },
      { path: 'p.csv', data: table },
    ]
    for (const bytes of [tar(files), gzipSync(tar(files))]) {
      const { found, unread } = await scan('a', bytes)
      expect(found).toEqual(['EMAIL_ADDRESS'])
      expect(unread.map(each => each.split(':')[0])).toEqual(['a\0p.csv.gz', 'a\0p.parquet'])
    }
  })
})

describe('a Parquet file', () => {
  const scanTable = (columns: Record<string, (Date | number | null)[]>, type: 'TIMESTAMP' | 'DOUBLE') => {
    const columnData = Object.entries(columns).map(([name, data]) => ({ name, data, type }))
    return scan('a.parquet', Buffer.from(parquetWriteBuffer({ columnData })))
  }

  test('of birth dates as timestamps has them', async () => {
    const days = Array.from({ length: 40 }, (_, i) => new Date(Date.UTC(1960 + i, i % 12, 1 + (i % 28))))
    expect((await scanTable({ dob: days, updated: days }, 'TIMESTAMP')).found).toEqual(['DATE_OF_BIRTH'])
  })

  test('of numbers that became fractions beside a missing one has them', async () => {
    const numbers = {
      card_number: [4539578763621486, null],
      phone: [4154672671, null],
      ssn: [413484377, null],
    }
    expect((await scanTable(numbers, 'DOUBLE')).found.toSorted()).toEqual([
      'CREDIT_CARD',
      'PHONE_NUMBER',
      'US_SSN',
    ])
  })

  test('of features is silent, whatever they are called', async () => {
    let state = 1
    const random = () => {
      state = (state * 48_271) % 2_147_483_647
      return state / 2_147_483_647
    }
    const names = [
      'phone_minutes',
      'ssn_score',
      'card_number_risk',
      'imei_hash',
      'f1',
      'iban_length',
      'dob_days',
    ]
    const of = (value: () => number) =>
      Object.fromEntries(names.map(name => [name, Array.from({ length: 2000 }, value)]))
    expect((await scanTable(of(random), 'DOUBLE')).found).toEqual([])
    expect(
      (
        await scanTable(
          of(() => 1e6 * (random() - 0.5)),
          'DOUBLE',
        )
      ).found,
    ).toEqual([])
    expect(
      (
        await scanTable(
          of(() => Math.round(1000 * random())),
          'DOUBLE',
        )
      ).found,
    ).toEqual([])
  })
})
