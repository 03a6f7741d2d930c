import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstInvalid } from './utf8.ts'

test('the first invalid byte is the one after the longest valid run of whole characters', () => {
  const piece = fc.oneof(
    fc.constantFrom('a', 'é', '東', '😀', '\ufffd').map(text => [...Buffer.from(text)]),
    fc.constantFrom([0xff], [0xc3], [0xe6, 0x9d], [0xf0, 0x9f, 0x98], [0xed, 0xa0, 0x80], [0xc0, 0x80]),
  )
  fc.assert(
    fc.property(fc.array(piece), pieces => {
      const bytes = Buffer.from(pieces.flat())
      let valid = bytes.length
      while (!isUtf8(bytes.subarray(0, valid))) valid--
      expect(firstInvalid(bytes)).toBe(valid === bytes.length ? -1 : valid)
    }),
    { seed: 1, numRuns: 1000 },
  )
})
