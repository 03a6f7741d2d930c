import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digestOf, sha256 } from './digest.ts'

describe('sha256', () => {
  test('of no bytes and of "abc" is what FIPS 180-4 says', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  test('is that of node:crypto at every length, across blocks and across the longest that is short', () => {
    const bytes = Uint8Array.from({ length: 1100 }, (_, i) => (i * 167 + 13) % 256)
    for (let length = 0; length <= bytes.length; length++) {
      const part = bytes.subarray(0, length)
      expect(sha256(part)).toBe(createHash('sha256').update(part).digest('hex'))
    }
  })

  test('of a text is that of its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), text => {
        expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
      }),
      { seed: 1, numRuns: 300 },
    )
  })
})

test('the digest of a value does not depend on the order of its keys', () => {
  expect(digestOf({ a: 1, b: [{ d: 2, c: 3 }] })).toBe(digestOf({ b: [{ c: 3, d: 2 }], a: 1 }))
})
