import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lfsEndpoint } from '../remote/lfs-batch.ts'
import { isLfsPath, readAttributes } from './attributes.ts'
import { readPointer } from './pointer.ts'

const oid = 'ab'.repeat(32)
const pointer = (bytes: number) =>
  `version https://git-lfs.github.com/spec/v1\noid sha256:${oid}\nsize ${bytes}\n`

describe('a pointer', () => {
  test('is read back for any size, and for nothing else', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e15 - 1 }), bytes => {
        expect(readPointer(Buffer.from(pointer(bytes)))).toEqual({ oid, bytes, isCanonical: true })
      }),
      { seed: 1, numRuns: 100 },
    )
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), bytes => {
        expect(readPointer(Buffer.from(bytes))).toBeUndefined()
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('of 1,024 bytes is none', () => {
    expect(readPointer(Buffer.from(`${pointer(1)}${' '.repeat(1024)}`))).toBeUndefined()
  })
})

describe('.gitattributes', () => {
  const lfs = (text: string, path: string, nearer = '') =>
    isLfsPath([readAttributes(text, '.gitattributes'), readAttributes(nearer, 'sub/.gitattributes')], path)

  test('the last line that matches decides, and the nearest file', () => {
    expect(lfs('*.bin filter=lfs diff=lfs -text', 'a/b.bin')).toBe(true)
    expect(lfs('*.bin filter=lfs\nkeep.bin !filter', 'keep.bin')).toBe(false)
    expect(lfs('*.bin filter=lfs\nkeep.bin -filter', 'keep.bin')).toBe(false)
    expect(lfs('*.bin filter=lfs\n*.bin text', 'a.bin')).toBe(true)
    expect(lfs('*.bin filter=lfs', 'sub/a.bin', '*.bin filter=other')).toBe(false)
    expect(lfs('*.bin filter=lfs', 'a.bin', '*.bin filter=other')).toBe(true)
  })

  test('case, folders, quotes, comments and macros', () => {
    expect(lfs('*.PT filter=lfs', 'a.pt')).toBe(false)
    expect(lfs('data/ filter=lfs', 'data/a')).toBe(false)
    expect(lfs('data/** filter=lfs', 'data/x/a')).toBe(true)
    expect(lfs('"a b.bin" filter=lfs', 'a b.bin')).toBe(true)
    expect(lfs('# *.bin filter=lfs\n[attr]big filter=lfs', 'a.bin')).toBe(false)
  })
})

test.each([
  [undefined, 'https://github.com/o/r', 'https://github.com/o/r.git/info/lfs'],
  [undefined, 'https://user:secret@github.com/o/r.git', 'https://github.com/o/r.git/info/lfs'],
  [undefined, 'git@github.com:o/r.git', 'https://github.com/o/r.git/info/lfs'],
  [undefined, 'ssh://git@host.example/o/r', 'https://host.example/o/r.git/info/lfs'],
  [undefined, '/srv/git/r.git', undefined],
  [undefined, undefined, undefined],
  ['[lfs]\n\turl = https://lfs.example/x\n', 'git@github.com:o/r.git', 'https://lfs.example/x'],
  ['[lfs]\n\turl = ssh://lfs.example/x\n', 'git@github.com:o/r.git', undefined],
])('the server of %j and %j is %j', (config, origin, expected) => {
  expect(lfsEndpoint(config, origin)).toBe(expected)
})
