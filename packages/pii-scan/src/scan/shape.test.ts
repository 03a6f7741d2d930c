import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parsePattern } from '../engine/pattern.ts'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'
import { addShape, type Shapes, shapeOf, shapeText } from './shape.ts'

const of = (entity: string, text: string, family = '') => {
  const bytes = Buffer.from(text)
  return shapeOf({ entity, family }, bytes, 0, bytes.length)
}

describe('the shape of a value', () => {
  test.each([
    ['US_SSN', '123-45-6789', '999-99-9999'],
    ['CREDIT_CARD', '4539 1488 0343 6467', '9999 9999 9999 9999'],
    ['IBAN_CODE', 'DE89370400440532013000', 'AA99999999999999999999'],
    ['PHONE_NUMBER', '+49 (0)30 123456', '+99 (9)99 999999'],
    ['IN_PAN', 'ABCPE1234F', 'AAAAA9999A'],
    ['EMAIL_ADDRESS', 'Anna.Lindt-2@mail.acme.org', 'a.a-a@a.a.a'],
    ['EMAIL_ADDRESS', 'jürgen@acme.org', 'a*a@a.a'],
    ['IP_ADDRESS', '84.17.3.201', '9.9.9.9'],
    ['IP_ADDRESS', '2a02:8108:1::be', 'a:a:a:a'],
    ['MAC_ADDRESS', '3c:22:fb:9a:01:7e', 'a:a:a:a:a:a'],
    ['SE_PERSONNUMMER', '120101+1234', '999999-9999'],
  ])('of %s is its form, with the separators and without the value: %s', (entity, text, shape) => {
    expect(of(entity, text)).toBe(shape)
  })

  test('is none where the signs that are left are the value, or tell of a person', () => {
    expect(of('BLOOD_TYPE', 'AB+')).toBeUndefined()
    expect(of('DE_KFZ', 'B-A 1')).toBeUndefined()
    expect(of('URL_WITH_CREDENTIALS', 'postgres://anna:a-b.c@db:5432')).toBeUndefined()
    expect(of('CRYPTO', '1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2')).toBeUndefined()
    expect(of('FI_HETU', '131052-308T')).toBeUndefined()
    expect(of('MINE', 'POSITIVE', 'settings')).toBeUndefined()
  })

  test('holds no letter or digit of any value of any recognizer, and is short', () => {
    // Letters of a shape belong to its own alphabet, whatever the value has in their place.
    for (const recognizer of recognizers)
      for (const { pattern } of recognizer.shapes)
        fc.assert(
          fc.property(walk(pattern, recognizer.anyCase), bytes => {
            const shape = shapeOf(recognizer, bytes, 0, bytes.length) ?? ''
            expect(shape).toMatch(/^[9Aa ./()+:@,_*-]{0,40}$/)
          }),
          { seed: 1, numRuns: 20 },
        )
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('', 'settings'), (bytes, family) => {
        const shape = shapeOf({ entity: 'ANY', family }, Buffer.from(bytes), 0, bytes.length) ?? ''
        expect(shape).toMatch(/^[9Aa ./()+:@,_*-]{0,40}$/)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('is told as one, as up to three with the most frequent first, and else as various', () => {
    const told = (...all: string[]) => {
      const shapes: Shapes = {}
      for (const shape of all) addShape(shapes, shape)
      return shapeText(shapes)
    }
    expect(told()).toBe('')
    expect(told('9', '9')).toBe('9')
    expect(told('9', '99', '99', 'a')).toBe('99, 9 or a')
    expect(told('9', '99', '999', 'a', 'A')).toBe('various forms')
  })

  test('is that of a hit where its column has a form, and none where only its name tells', async () => {
    const people = ['Ada Lovelace', 'Alan Turing', 'Grace Hopper']
    const lines = people.map((who, i) => `${who},ada.${i}@mail.org,123-45-678${i}`)
    const table = ['full_name,contact,ssn', ...lines, ''].join('\n')
    const { matches } = await scanFile(
      memorySource(Buffer.from(table)),
      'csv',
      { recognizers, columnRules },
      new AbortController().signal,
    )
    expect(matches.map(({ entity, places }) => [entity, places.map(({ shape }) => shape)])).toEqual([
      ['EMAIL_ADDRESS', ['a.a@a.a', 'a.a@a.a', 'a.a@a.a']],
      ['PERSON_NAME', [undefined, undefined, undefined]],
      ['US_SSN', ['999-99-9999', '999-99-9999', '999-99-9999']],
    ])
  })
})

/** Values of a pattern: each byte one of its class, and each way through it as likely as another. */
function walk(pattern: string, anyCase: boolean | undefined): fc.Arbitrary<Buffer> {
  const { sets, follows, first, last } = parsePattern(pattern, anyCase)
  const classes = sets.map(set => [...set.keys()].filter(byte => set[byte] === 1))
  return fc.infiniteStream(fc.nat()).map(stream => {
    const pick = (items: readonly number[]) => items[stream.next().value! % items.length]!
    const bytes: number[] = []
    for (let at = pick(first); bytes.length < 96; ) {
      bytes.push(pick(classes[at]!))
      const ways = [...follows[at]!, ...(last.includes(at) ? [-1] : [])]
      at = pick(ways)
      if (at < 0) break
    }
    return Buffer.from(bytes)
  })
}
