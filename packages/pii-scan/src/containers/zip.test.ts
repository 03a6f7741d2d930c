import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extentOf, wholeOf } from './extent.ts'
import { zip } from './zip.fixture.ts'
import { endsAsZip, type ZipEntry, zipCaps, zipEntries } from './zip.ts'

const entriesOf = async (bytes: Buffer, caps = zipCaps) => zipEntries(extentOf(bytes), 'a.zip', caps)
const contentOf = (entry: ZipEntry) => wholeOf(entry.open(), 'entry', 2 ** 24)

describe('a zip', () => {
  test('gives back what was packed, stored and deflated, behind a comment as well', async () => {
    const file = fc.record({
      path: fc.string({ minLength: 1, maxLength: 20 }).filter(path => !path.endsWith('/')),
      data: fc.uint8Array({ maxLength: 5000 }),
      method: fc.constantFrom(0 as const, 8 as const),
    })
    await fc.assert(
      fc.asyncProperty(
        fc.array(file, { maxLength: 5 }),
        fc.string({ unit: 'grapheme-ascii', maxLength: 30 }),
        async (files, comment) => {
          const entries = await entriesOf(zip(files, comment))
          expect(entries.map(({ path }) => path)).toEqual(files.map(({ path }) => path))
          for (const [i, entry] of entries.entries())
            expect((await contentOf(entry)).equals(Buffer.from(files[i]!.data))).toBe(true)
        },
      ),
      { seed: 1, numRuns: 100 },
    )
  })

  test('that expands beyond its size, or beyond what it says, is refused by name', async () => {
    const zeros = Buffer.alloc(2 ** 20)
    const bomb = zip([{ path: 'a', data: zeros }])
    await expect(entriesOf(bomb, { ...zipCaps, expandedBytes: 2 ** 16 })).rejects.toThrow(
      /expand to more than 65,536/,
    )
    const [liar] = await entriesOf(zip([{ path: 'a', data: zeros, claimedBytes: 10 }]))
    await expect(contentOf(liar!)).rejects.toThrow('more bytes than its archive says')
    await expect(entriesOf(bomb, { ...zipCaps, entries: 0 })).rejects.toThrow('more than 0 files')
  })

  test('says what cannot be read: encrypted, another method', async () => {
    const entries = await entriesOf(
      zip([
        { path: 'a', data: Buffer.from('x'), isEncrypted: true },
        { path: 'b', data: Buffer.from('x'), method: 12 },
      ]),
    )
    expect(entries.map(({ unreadable }) => unreadable)).toEqual(['encrypted', 'compression method 12'])
  })

  test('cut or changed anywhere it is a DataError, other bytes or the same, never another error', async () => {
    const whole = zip([
      { path: 'a.csv', data: Buffer.from('id,mail\n1,a@b.example\n'.repeat(50)) },
      { path: 'b', data: Buffer.from('stored'), method: 0 },
    ])
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.nat(255), fc.boolean(), async (at, byte, isCut) => {
        const bytes = isCut ? whole.subarray(0, at) : Buffer.from(whole)
        if (!isCut) bytes[at] = byte
        try {
          for (const entry of await entriesOf(bytes)) await contentOf(entry)
        } catch (error) {
          expect(error).toBeInstanceOf(DataError)
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('is read behind anything else, whether its places count that or not', async () => {
    const packed = zip([
      { path: 'a', data: Buffer.from('first') },
      { path: 'b', data: Buffer.from('second') },
    ])
    for (const before of ['MZ'.padEnd(70_000, '\0'), '#!/usr/bin/env python3\n', '']) {
      const file = Buffer.concat([Buffer.from(before), packed])
      expect(endsAsZip(extentOf(file))).toBe(true)
      const entries = await entriesOf(file)
      expect((await Promise.all(entries.map(contentOf))).map(String)).toEqual(['first', 'second'])
    }
    expect(endsAsZip(extentOf(Buffer.from('MZ')))).toBe(false)
  })
})
