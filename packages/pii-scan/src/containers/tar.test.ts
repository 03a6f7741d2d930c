import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type ByteSource, DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySource } from '../scan/memory.fixture.ts'
import { wholeOf } from './extent.ts'
import { type Packed, paxRecord, tar, tarEntry } from './tar.fixture.ts'
import { beginsAsTar, tarCaps, tarEntries } from './tar.ts'

/** Of a stored file, or in the one order in which what is decompressed comes. */
function sourceOf(bytes: Buffer, canSeek: boolean): ByteSource {
  const readAt = (into: Uint8Array, at: number, place: number) =>
    place > bytes.length ? 0 : bytes.copy(into, at, place, bytes.length)
  return { ...memorySource(bytes, 700), ...(canSeek && { readAt }) }
}

/** Names and contents (or why there are none) up to the error, if any; both ways of reading give the same. */
async function read(bytes: Buffer, caps = tarCaps) {
  const [stored, streamed] = [await readOnce(bytes, true, caps), await readOnce(bytes, false, caps)]
  expect(streamed).toEqual(stored)
  return stored
}

async function readOnce(bytes: Buffer, canSeek: boolean, caps: typeof tarCaps) {
  const files: [path: string, content: string][] = []
  try {
    for await (const { path, unreadable, source } of tarEntries(sourceOf(bytes, canSeek), 'a.tar', caps))
      files.push([path, unreadable ?? (await wholeOf(source, path, 2 ** 24)).toString('latin1')])
  } catch (error) {
    if (!(error instanceof DataError)) throw error
    return { files, error: error.message }
  }
  return { files, error: undefined }
}

const hasTar = (() => {
  try {
    return execFileSync('tar', ['--version'], { encoding: 'utf8' }).includes('GNU tar')
  } catch {
    return false
  }
})()

describe.skipIf(!hasTar)('what GNU tar packs', () => {
  const long = `${'d'.repeat(90)}/${'e'.repeat(90)}/${'f'.repeat(90)}.csv`
  const files: Record<string, string> = {
    'a.csv': 'id\n1\n',
    'in/b ü.txt': 'x'.repeat(1300),
    'in/empty': '',
    [`${'d'.repeat(90)}/${'e'.repeat(60)}.csv`]: 'prefix',
  }

  function packed(
    format: string,
    of: Record<string, string>,
    make: (folder: string) => void,
    options: string[] = [],
  ) {
    const root = mkdtempSync(join(tmpdir(), 'probity-tar-'))
    try {
      for (const [path, text] of Object.entries(of)) {
        mkdirSync(dirname(join(root, 'f', path)), { recursive: true })
        writeFileSync(join(root, 'f', path), text)
      }
      make(join(root, 'f'))
      const top = new Set(Object.keys(of).map(path => path.split('/')[0]!))
      execFileSync('tar', [`--format=${format}`, ...options, '-cf', '../a.tar', ...top], {
        cwd: join(root, 'f'),
      })
      return readFileSync(join(root, 'a.tar'))
    } finally {
      rmSync(root, { recursive: true })
    }
  }

  test.each(['v7', 'ustar', 'oldgnu', 'gnu', 'pax'])('is read in the format %s', async format => {
    const all = { ...files, ...(/gnu|pax/.test(format) && { [long]: 'long' }) }
    if (format === 'v7') delete all[Object.keys(files)[3]!]
    const bytes = packed(format, all, folder => symlinkSync('a.csv', join(folder, 'in/link')))
    expect(beginsAsTar(bytes)).toBe(true)
    const { files: found, error } = await read(bytes)
    expect(error).toBe(undefined)
    const sorted = (list: [string, string][]) => list.toSorted(([a], [b]) => (a < b ? -1 : 1))
    expect(sorted(found)).toEqual(sorted(Object.entries(all)))
  })

  test.each(['gnu', 'pax'])(
    'a sparse file of the format %s is unreadable, what follows is not',
    async format => {
      const bytes = packed(
        format,
        { 'a.bin': 'x', 'b.csv': 'id\n' },
        folder => {
          const holes = Array.from({ length: 60 }, () =>
            Buffer.concat([Buffer.alloc(8192), Buffer.alloc(4096, 1)]),
          )
          writeFileSync(join(folder, 'a.bin'), Buffer.concat(holes))
          truncateSync(join(folder, 'a.bin'), 2 ** 20)
        },
        ['--sparse'],
      )
      expect(await read(bytes)).toEqual({
        files: [
          ['a.bin', 'a sparse file'],
          ['b.csv', 'id\n'],
        ],
        error: undefined,
      })
    },
  )
})

describe('a tar', () => {
  const file = fc.record({
    path: fc
      .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 40 })
      .filter(path => !path.endsWith('/')),
    data: fc.uint8Array({ maxLength: 2000 }),
    magic: fc.constantFrom('ustar\x0000', 'ustar  \0', ''),
  })

  test('gives back what was packed, with long names and sizes in attributes', async () => {
    const packed = (one: { path: string; data: Uint8Array; magic: string }, form: number): Packed[] => {
      const { path, data } = one
      if (form === 0) return [one]
      if (form === 1)
        return [
          { path: '././@LongLink', data: `${path}\0`, type: 'L' },
          { ...one, path: 'cut' },
        ]
      const size = `\x80${'\0'.repeat(7)}${Buffer.from([0, 0, data.length >> 8, data.length]).toString('latin1')}`
      if (form === 2) return [{ ...one, size }]
      const records =
        paxRecord('path', path) + paxRecord('mtime', '1.5') + paxRecord('size', `${data.length}`)
      return [
        { path: 'pax', data: records, type: 'x' },
        { ...one, path: 'cut', size: `${'0'.repeat(11)}\0` },
      ]
    }
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(file, fc.nat(3)), { maxLength: 5 }), async files => {
        expect(await read(tar(files.flatMap(([one, form]) => packed(one, form))))).toEqual({
          files: files.map(([{ path, data }]) => [path, Buffer.from(data).toString('latin1')]),
          error: undefined,
        })
      }),
      { seed: 1, numRuns: 100 },
    )
  })

  test('cut anywhere is told, and what stands before is read', async () => {
    const packed = [
      { path: 'a.csv', data: 'a'.repeat(700) },
      { path: 'pax', data: paxRecord('path', 'b.csv'), type: 'x' },
      { path: 'cut', data: 'b'.repeat(600) },
    ]
    const whole = tar(packed)
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 513), async at => {
        const { files, error } = await read(whole.subarray(0, at))
        expect(error).toBe('a.tar: is a tar that ends too early')
        const begins = [512, 512 + 1024 + 1024 + 512]
        expect(files).toEqual(
          begins
            .filter(begin => begin <= at)
            .map((begin, i) =>
              i === 0
                ? ['a.csv', 'a'.repeat(Math.min(700, at - begin))]
                : ['b.csv', 'b'.repeat(Math.min(600, at - begin))],
            ),
        )
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('changed anywhere is read or is a DataError, never another error', async () => {
    const whole = tar([
      { path: 'pax', data: paxRecord('path', 'b.csv') + paxRecord('size', '600'), type: 'x' },
      { path: 'cut', data: 'b'.repeat(600) },
      { path: 'long', data: 'c.csv\0', type: 'L' },
      { path: 'cut', data: 'c' },
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), async (at, byte) => {
        const bytes = Buffer.from(whole)
        bytes[at] = byte
        await read(bytes)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('whose header does not hold is damaged, and what stands before is read', async () => {
    const [first, second] = [tarEntry({ path: 'a', data: 'first' }), tarEntry({ path: 'b', data: 'second' })]
    second[0]!++
    expect(await read(Buffer.concat([first, second, Buffer.alloc(1024)]))).toEqual({
      files: [['a', 'first']],
      error: 'a.tar: is a damaged tar',
    })
    const behind = Buffer.concat([tar([{ path: 'a', data: 'first' }]), Buffer.from('more'.repeat(200))])
    expect((await read(behind)).error).toBe('a.tar: is a damaged tar')
  })

  test('behind another is read as well', async () => {
    const bytes = Buffer.concat([tar([{ path: 'a', data: '1' }]), tar([{ path: 'b', data: '2' }])])
    expect(await read(bytes)).toEqual({
      files: [
        ['a', '1'],
        ['b', '2'],
      ],
      error: undefined,
    })
  })

  test('passes over links and folders, and names what is no file', async () => {
    const bytes = tar([
      { path: 'in/', type: '5' },
      { path: 'old/', type: '\0', magic: '' },
      { path: 'link', type: '2' },
      { path: 'more', type: 'M', data: 'of another volume' },
      { path: 'b.csv', prefix: 'in', data: 'id\n' },
    ])
    expect(await read(bytes)).toEqual({
      files: [
        ['more', 'of a type that is not read'],
        ['in/b.csv', 'id\n'],
      ],
      error: undefined,
    })
  })

  test('beyond a cap is refused by name', async () => {
    const files = [{ path: 'a' }, { path: 'b' }]
    expect(await read(tar(files), { ...tarCaps, entries: 1 })).toEqual({
      files: [['a', '']],
      error: 'a.tar: holds more than 1 files',
    })
    const long = tar([{ path: 'long', type: 'L', data: 'x'.repeat(20) }])
    expect((await read(long, { ...tarCaps, attributeBytes: 10 })).error).toBe(
      'a.tar: holds attributes of more than 10 bytes',
    )
    const huge = tar([{ path: 'a', size: `\x80\0\0\0\0\x1f${'\xff'.repeat(6)}` }])
    expect((await read(huge)).error).toBe('a.tar: is a damaged tar')
  })

  test('says what its source throws, where it threw', async () => {
    const bytes = tar([{ path: 'a', data: 'x'.repeat(2000) }])
    const plain = memorySource(bytes.subarray(0, 1024), 512)
    const source: ByteSource = {
      ...plain,
      async read(into, at) {
        const count = await plain.read(into, at)
        if (count === 0) throw new DataError('is damaged', { path: 'a.tar.gz' })
        return count
      },
    }
    const found: string[] = []
    await expect(async () => {
      for await (const entry of tarEntries(source, 'a.tar.gz'))
        found.push(String(await wholeOf(entry.source, 'a', 2 ** 20)))
    }).rejects.toThrow('a.tar.gz: is damaged')
    expect(found).toEqual(['x'.repeat(512)])
  })
})

test('text that a checksum could stand in is no tar', () => {
  expect(beginsAsTar(Buffer.from('1'.repeat(600)))).toBe(false)
  expect(beginsAsTar(Buffer.alloc(600))).toBe(false)
  expect(beginsAsTar(tar([{ path: 'a', magic: '' }]))).toBe(true)
})
