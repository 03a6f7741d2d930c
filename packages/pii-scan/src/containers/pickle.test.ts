import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { memorySource } from '../scan/memory.fixture.ts'
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
  text: 'k05VTVBZAQB2AHsnZGVzY3InOiAnPFUyNicsICdmb3J0cmFuX29yZGVyJzogRmFsc2UsICdzaGFwZSc6ICgyLCksIH0gICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAphAAAAbgAAAG4AAABhAAAALgAAAGwAAABpAAAAbgAAAGQAAAB0AAAAQAAAAGEAAABjAAAAbQAAAGUAAAAtAAAAaAAAAGUAAABhAAAAbAAAAHQAAABoAAAALgAAAG8AAAByAAAAZwAAAGIAAABvAAAAYgAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
  numbers:
    'k05VTVBZAQB2AHsnZGVzY3InOiAnPGY4JywgJ2ZvcnRyYW5fb3JkZXInOiBGYWxzZSwgJ3NoYXBlJzogKDIsKSwgfSAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAoAAAAAAAD4PwAAAAAAAARA',
  objects:
    'k05VTVBZAQB2AHsnZGVzY3InOiAnfE8nLCAnZm9ydHJhbl9vcmRlcic6IEZhbHNlLCAnc2hhcGUnOiAoMSwpLCB9ICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAqABJWtAAAAAAAAAIwWbnVtcHkuX2NvcmUubXVsdGlhcnJheZSMDF9yZWNvbnN0cnVjdJSTlIwFbnVtcHmUjAduZGFycmF5lJOUSwCFlEMBYpSHlFKUKEsBSwGFlGgDjAVkdHlwZZSTlIwCTziUiYiHlFKUKEsDjAF8lE5OTkr/////Sv////9LP3SUYoldlH2UjAFtlIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUc2F0lGIu',
}

/** `joblib.dump` of two arrays of numbers and a text between them. */
const joblib =
  'gASV2AAAAAAAAAB9lCiMAWGUjBNqb2JsaWIubnVtcHlfcGlja2xllIwRTnVtcHlBcnJheVdyYXBwZXKUk5QpgZR9lCiMCHN1YmNsYXNzlIwFbnVtcHmUjAduZGFycmF5lJOUjAVzaGFwZZRLA4WUjAVvcmRlcpSMAUOUjAVkdHlwZZRoCIwFZHR5cGWUk5SMAmk4lImIh5RSlChLA4wBPJROTk5K/////0r/////SwB0lGKMCmFsbG93X21tYXCUiIwbbnVtcHlfYXJyYXlfYWxpZ25tZW50X2J5dGVzlEsQdWIM////////////////AAAAAAAAAAABAAAAAAAAAAIAAAAAAAAAlWoAAAAAAAAAjAFllIwaYW5uYS5saW5kdEBhY21lLWhlYWx0aC5vcmeUjAFilGgEKYGUfZQoaAdoCmgLSwGFlGgNaA5oD2gRjAJmOJSJiIeUUpQoSwNoFU5OTkr/////Sv////9LAHSUYmgXiGgYSxB1YgT/////AAAAAAAA+D91Lg=='

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
      const [piece] = await all(picklePieces(memorySource(bytes, 7), 'a.pkl'))
      const lines = piece!.text.toString(protocol === 0 ? 'latin1' : 'utf8').split('\n')
      expect(lines).toEqual(expect.arrayContaining(['email', mail, 'names', 'Zoë', 'b', 'n']))
      const at = fileOffset(piece!, piece!.text.indexOf(mail))
      expect(bytes.toString('latin1', at, at + mail.length)).toBe(mail)
    },
  )

  test('in arrays of numpy is UTF-32, and found', async () => {
    expect(textOf(await all(picklePieces(memorySource(bytesOf(unicodeArray)), 'a.pkl')))).toMatch(
      /anna\.lindt@acme-health\.org[\s]?bob\.roe@acme-health\.org/,
    )
  })

  test('between the arrays of joblib is found', async () => {
    expect(textOf(await all(picklePieces(memorySource(bytesOf(joblib)), 'a.joblib')))).toContain(mail)
  })

  test.each([...pickles, unicodeArray, joblib])('is not all of it where the pickle is cut', async pickle => {
    const bytes = bytesOf(pickle)
    for (let most = 1; most < bytes.length; most += 3)
      await expect(all(picklePieces(memorySource(bytes.subarray(0, most)), 'a.pkl'))).rejects.toThrow(
        'a.pkl: is a damaged pickle',
      )
  })

  test('behind other pickles, and before anything else, is found', async () => {
    const two = Buffer.concat([bytesOf(pickles[2]!), bytesOf(pickles[5]!)])
    expect(textOf(await all(picklePieces(memorySource(two), 'a.pt'))).split(mail)).toHaveLength(3)
    // As an old PyTorch file goes on: 640 numbers.
    const tail = Buffer.from([0x80, 2, 0, 0, 0, 0, 0, 0, 0x28, 0x63])
    expect(textOf(await all(picklePieces(memorySource(Buffer.concat([two, tail])), 'a.pt')))).toContain(mail)
    await expect(all(picklePieces(memorySource(two.subarray(0, -1)), 'a.pt'))).rejects.toThrow(DataError)
  })

  test('after bytes that are no opcode is found as runs', async () => {
    const bytes = Buffer.concat([
      bytesOf(pickles[4]!),
      Buffer.from([0xff, 0xfe, 0]),
      Buffer.from(`\x00${mail}\x00`),
    ])
    expect(textOf(await all(picklePieces(memorySource(bytes), 'a.pkl'))).split(mail)).toHaveLength(3)
  })

  test('any bytes are read to their end, every place within the file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.integer({ min: 1, max: 50 }),
        async (bytes, most) => {
          const pieces: Piece[] = []
          try {
            for await (const piece of picklePieces(memorySource(bytes, most), 'a.pkl')) pieces.push(piece)
          } catch (error) {
            expect(error).toBeInstanceOf(DataError)
          }
          for (const piece of pieces) {
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
    const pieces = await all(npyPieces(memorySource(bytes), 'a.npy'))
    expect(textOf(pieces).split(mail)).toHaveLength(times + 1)
    if (kind !== 'objects') return
    const [piece] = pieces
    const at = fileOffset(piece!, piece!.text.indexOf(mail))
    expect(bytes.toString('latin1', at, at + mail.length)).toBe(mail)
  })

  test.each(['text', 'numbers', 'objects'] as const)('of %s that is cut is not read in part', async kind => {
    const bytes = bytesOf(arrays[kind])
    for (let most = 1; most < bytes.length; most += 5)
      await expect(all(npyPieces(memorySource(bytes.subarray(0, most)), 'a.npy'))).rejects.toThrow(DataError)
  })

  test('of records, whose size is not known, has its text', async () => {
    const header = "{'descr': [('a', '<f8'), ('b', '|S30')], 'fortran_order': False, 'shape': (1,), }".padEnd(
      117,
    )
    const bytes = Buffer.from(
      `\x93NUMPY\x01\x00\x76\x00${header}\n${'\0'.repeat(8)}${mail.padEnd(30, '\0')}`,
      'latin1',
    )
    expect(textOf(await all(npyPieces(memorySource(bytes), 'a.npy')))).toContain(mail)
  })
})
