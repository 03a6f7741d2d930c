import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySource } from '../memory.fixture.ts'
import { npyPieces } from './npy.ts'
import { picklePieces } from './pickle.ts'
import { fileOffset, type Piece } from './piece.ts'

const mail = 'anna.lindt@acme-health.org'
/** `{'email': mail, 'names': ['Zoë', 'b'], 'n': 123456}`, written by Python 3.11 under protocols 0 to 5. */
const pickles = [
  'KGRwMApWZW1haWwKcDEKVmFubmEubGluZHRAYWNtZS1oZWFsdGgub3JnCnAyCnNWbmFtZXMKcDMKKGxwNApWWm/rCnA1CmFWYgpwNgphc1ZuCnA3CkkxMjM0NTYKcy4=',
  'fXEAKFgFAAAAZW1haWxxAVgaAAAAYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmdxAlgFAAAAbmFtZXNxA11xBChYBAAAAFpvw6txBVgBAAAAYnEGZVgBAAAAbnEHSkDiAQB1Lg==',
  'gAJ9cQAoWAUAAABlbWFpbHEBWBoAAABhbm5hLmxpbmR0QGFjbWUtaGVhbHRoLm9yZ3ECWAUAAABuYW1lc3EDXXEEKFgEAAAAWm/Dq3EFWAEAAABicQZlWAEAAABucQdKQOIBAHUu',
  'gAN9cQAoWAUAAABlbWFpbHEBWBoAAABhbm5hLmxpbmR0QGFjbWUtaGVhbHRoLm9yZ3ECWAUAAABuYW1lc3EDXXEEKFgEAAAAWm/Dq3EFWAEAAABicQZlWAEAAABucQdKQOIBAHUu',
  'gASVSgAAAAAAAAB9lCiMBWVtYWlslIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUjAVuYW1lc5RdlCiMBFpvw6uUjAFilGWMAW6USkDiAQB1Lg==',
  'gAWVSgAAAAAAAAB9lCiMBWVtYWlslIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUjAVuYW1lc5RdlCiMBFpvw6uUjAFilGWMAW6USkDiAQB1Lg==',
]
/** `numpy.array([mail, 'bob.roe@acme-health.org'])`, pickled. */
const unicodeArray =
  'gASVVAEAAAAAAACMFm51bXB5Ll9jb3JlLm11bHRpYXJyYXmUjAxfcmVjb25zdHJ1Y3SUk5SMBW51bXB5lIwHbmRhcnJheZSTlEsAhZRDAWKUh5RSlChLAUsChZRoA4wFZHR5cGWUk5SMA1UyNpSJiIeUUpQoSwOMATyUTk5OS2hLBEsIdJRiiUPQYQAAAG4AAABuAAAAYQAAAC4AAABsAAAAaQAAAG4AAABkAAAAdAAAAEAAAABhAAAAYwAAAG0AAABlAAAALQAAAGgAAABlAAAAYQAAAGwAAAB0AAAAaAAAAC4AAABvAAAAcgAAAGcAAABiAAAAbwAAAGIAAAAuAAAAcgAAAG8AAABlAAAAQAAAAGEAAABjAAAAbQAAAGUAAAAtAAAAaAAAAGUAAABhAAAAbAAAAHQAAABoAAAALgAAAG8AAAByAAAAZwAAAAAAAAAAAAAAAAAAAJR0lGIu'
/** `numpy.save` of an array of text, of numbers, and of objects. */
const arrays = {
  text: 'k05VTVBZAQB2AHsnZGVzY3InOiAnPFUyNicsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgyLCksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAphAAAAbgAAAG4AAABhAAAALgAAAGwAAABpAAAAbgAAAGQAAAB0AAAAQAAAAGEAAABjAAAAbQAAAGUAAAAtAAAAaAAAAGUAAABhAAAAbAAAAHQAAABoAAAALgAAAG8AAAByAAAAZwAAAGIAAABvAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  numbers:
    'k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAD4PwAAAAAAAARA',
  objects:
    'k05VTVBZAQB2AHsnZGVzY3InOiAnfE8nLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMSwpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAqABJWtAAAAAAAAAIwWbnVtcHkuX2NvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVtcHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwGFlGgDjAVkdHlwZZSTlIwCTziUiYiHlFKUKEsDjAF8lE5OTkr/////Sv////9LP3SUYoldlH2UjAFtlIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUc2F0lGIu',
}

const bytesOf = (base64: string) => Buffer.from(base64, 'base64')
async function all(pieces: AsyncIterable<Piece>): Promise<Piece[]> {
  const found: Piece[] = []
  for await (const piece of pieces) found.push(piece)
  return found
}
const textOf = (pieces: readonly Piece[]) => pieces.map(({ text }) => text.toString()).join('')

describe('the text of a pickle', () => {
  test.each(pickles.map((pickle, protocol) => [protocol, pickle]))(
    'is found under protocol %i, a line each, and stands where it says',
    async (protocol, pickle) => {
      const bytes = bytesOf(pickle as string)
      const [piece] = await all(picklePieces(memorySource(bytes, 7)))
      const lines = piece!.text.toString(protocol === 0 ? 'latin1' : 'utf8').split('\n')
      expect(lines).toEqual(expect.arrayContaining(['email', mail, 'names', 'Zoë', 'b', 'n']))
      const at = fileOffset(piece!, piece!.text.indexOf(mail))
      expect(bytes.toString('latin1', at, at + mail.length)).toBe(mail)
    },
  )

  test('in arrays of numpy is UTF-32, and found', async () => {
    expect(textOf(await all(picklePieces(memorySource(bytesOf(unicodeArray)))))).toMatch(
      /anna\.lindt@acme-health\.org[\s]?bob\.roe@acme-health\.org/,
    )
  })

  test('after bytes that are no opcode is found as runs: joblib writes arrays between', async () => {
    const bytes = Buffer.concat([
      bytesOf(pickles[4]!),
      Buffer.from([0xff, 0xfe, 0]),
      Buffer.from(`\x00${mail}\x00`),
    ])
    expect(textOf(await all(picklePieces(memorySource(bytes)))).split(mail)).toHaveLength(3)
  })

  test('any bytes are read to their end, every place within the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, most) => {
          for (const piece of await all(picklePieces(memorySource(bytes, most)))) {
            for (let i = 0; i < piece.text.length; i++) {
              if (piece.text[i] === 0x0a) continue
              expect(bytes[fileOffset(piece, i)]).toBe(piece.text[i])
            }
          }
        },
      ),
      { seed: 1, numRuns: 500 },
    )
  })
})

describe('an npy file', () => {
  test.each([
    ['text', 1],
    ['numbers', 0],
    ['objects', 1],
  ] as const)('of %s', async (kind, times) => {
    const bytes = bytesOf(arrays[kind])
    const pieces = await all(npyPieces(memorySource(bytes)))
    expect(textOf(pieces).split(mail)).toHaveLength(times + 1)
    if (kind !== 'objects') return
    const [piece] = pieces
    const at = fileOffset(piece!, piece!.text.indexOf(mail))
    expect(bytes.toString('latin1', at, at + mail.length)).toBe(mail)
  })
})
