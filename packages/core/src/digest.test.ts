import { describe, expect, test } from 'vitest'
import { digestOf, sha256 } from './digest.ts'

describe('sha256', () => {
  test('of no bytes and of "abc" is what FIPS 180-4 says', () => {
    expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })
})

test('the digest of a value does not depend on the order of its keys', () => {
  expect(digestOf({ a: 1, b: [{ d: 2, c: 3 }] })).toBe(digestOf({ b: [{ c: 3, d: 2 }], a: 1 }))
})
