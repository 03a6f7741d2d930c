import { gzipSync, zstdCompressSync } from 'node:zlib'
import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTableHeader, type Want } from './index.ts'
import { categories, memorySource, readRows } from './memory.fixture.ts'

const path = 'table.jsonl'
const read = (data: string | Uint8Array, ...names: string[]) => readRows(data, categories(...names), { path })
const numbers: Want[] = [{ name: 'a', as: 'number' }]

describe('objects, one a line', () => {
  test('strings, numbers and truth values are read as CSV would spell them, numbers by their own text', async () => {
    const { rows } = await read('{"a":"x","b":1}\n{"a":1.0,"b":true}\n{"b":-2e5,"a":"1.0"}\n', 'a', 'b')
    expect(rows).toEqual([
      ['x', '1'],
      ['1.0', 'true'],
      ['1.0', '-2e5'],
    ])
  })

  test('an absent key, null and an empty string are missing', async () => {
    const { rows } = await read('{"a":"x"}\n{"b":1}\n{"a":null}\n{"a":""}\n{}\n', 'a')
    expect(rows).toEqual([['x'], [''], [''], [''], ['']])
    expect((await readRows('{"a":1}\n{"a":null}\n{"a":"2"}\n{"a":"NA"}\n', numbers, { path })).rows).toEqual([
      [1],
      [Number.NaN],
      [2],
      [Number.NaN],
    ])
  })

  test('escapes stand for their characters, in keys too, and quotes for themselves', async () => {
    const { rows } = await read(
      String.raw`{"\u0061":"\"say\" \\ \/ \u00e9 \ud83d\ude00 \u0000\n", "b":"\"", "c":"x\"y"}`,
      'a',
      'b',
      'c',
    )
    expect(rows).toEqual([['"say" \\ / é 😀 \0\n', '"', 'x"y']])
  })

  test('a key that holds quotes is not taken for another key and its value', async () => {
    const { rows } = await read(`${String.raw`{"a\":\"b":1}`}\n{"a":"b"}\n`, 'a', 'a":"b')
    expect(rows).toEqual([
      ['', '1'],
      ['b', ''],
    ])
  })

  test('one line may have white space, a carriage return and a mark before it; blank lines are skipped', async () => {
    const { rows } = await read('\ufeff\n { "a" : 1 , "x" : [ { } , [ ] ] } \r\n\t\r\n{"a":2}', 'a')
    expect(rows).toEqual([['1'], ['2']])
  })

  test('the header is every key of every object, by first appearance, and which hold more than a value', async () => {
    const data = '{"a":1}\n{"b":{"c":1},"a":2}\n{"__proto__":1}\n'
    expect(await readTableHeader(memorySource(data), path)).toEqual({
      names: ['a', 'b', '__proto__'],
      nested: ['b'],
    })
    expect((await read(data, '__proto__')).facts.header).toEqual(['a', 'b', '__proto__'])
    expect((await read(data, '__proto__')).rows).toEqual([[''], [''], ['1']])
  })

  test('a wanted key that no object has is an absent column', async () => {
    const error: DataError = await read('{"label":1}\n', 'lable').catch(error => error)
    expect(error.message).toBe('table.jsonl: no column `lable`; did you mean `label`?')
  })

  test('packed by gzip or zstd they are read as plain', async () => {
    const data = '{"a":"x"}\n'.repeat(1000)
    for (const [extension, packed] of [
      ['gz', gzipSync(data)],
      ['zst', zstdCompressSync(data)],
    ] as const) {
      const { rows, facts } = await readRows(packed, categories('a'), { path: `t.ndjson.${extension}` })
      expect(rows).toHaveLength(1000)
      expect(facts.compression).toBe(extension === 'gz' ? 'gzip' : 'zstd')
    }
  })

  test.each([
    ['an array', '[{"a":1}]\n', 'record 1, byte 0: an array where an object was expected'],
    ['a bare value', '{"a":1}\n1\n', 'record 2, byte 8: something else where an object was expected'],
    ['an object over several lines', '{\n"a":1}\n', 'record 1, byte 1: a key in double quotes was expected'],
    ['an object cut short', '{"a":1}\n{"a":1', 'record 2, byte 14: the object is not closed on its line'],
    ['two objects on a line', '{"a":1} {"a":2}\n', 'record 1, byte 8: something follows the object'],
    ['a string over a line end', '{"a":"x\n"}', 'record 1, byte 5: a string is opened here and not closed'],
    [
      'a nested value',
      '{"a":1}\n{"a":{"b":1}}\n',
      'record 2, column "a", byte 13: an object where a single value',
    ],
    ['a list', '{"a":[1]}\n', 'record 1, column "a", byte 5: an array where a single value was expected'],
    ['a key twice', '{"a":1,"a":2}\n', 'record 1, column "a", byte 7: the key occurs twice in one object'],
    ['NaN', '{"a":NaN}\n', 'record 1, byte 5: NaN or Infinity, which JSON does not have'],
    ['-Infinity', '{"a":-Infinity}\n', 'record 1, byte 5: NaN or Infinity'],
    ['half a pair', '{"a":"\\ud800"}\n', 'record 1, byte 6: half of a surrogate pair'],
    ['half a pair in a key', '{"\\udc00":1}\n', 'record 1, byte 1: half of a surrogate pair'],
    ['an unknown escape', '{"a":"\\x"}\n', 'record 1, byte 6: an escape that JSON does not have'],
    ['a control character', '{"a":"\t"}\n', 'record 1, byte 6: a control character that is not escaped'],
    [
      'bytes that are not UTF-8',
      Buffer.from('{"a":1}\n{"a":"\xe9"}\n', 'latin1'),
      'record 2, byte 14: bytes',
    ],
    [
      'bytes that are not UTF-8 beside an escape',
      Buffer.from('{"a":"\\n\xe9"}\n', 'latin1'),
      'record 1, byte 8: bytes',
    ],
    ['single quotes', "{'a':1}\n", 'record 1, byte 1: a key in double quotes was expected'],
    ['no file', '', 'no rows'],
    [
      'UTF-16',
      Buffer.from('\ufeff{"a":1}\n', 'utf16le'),
      'is text in UTF-16; a file of JSON Lines was expected',
    ],
    ['Parquet under another name', Buffer.from('PAR1\x15'), 'is a Parquet file'],
  ])('%s is refused, with its place', async (_, data, message) => {
    const error: DataError = await read(data, 'a').catch(error => error)
    expect(error).toBeInstanceOf(DataError)
    expect(error.message.replace(/^table\.jsonl(, |: )/, '').slice(0, message.length)).toBe(message)
  })

  test('nesting and keys are capped by name', async () => {
    const nested = `{"x":${'['.repeat(600)}${']'.repeat(600)},"a":1}\n`
    await expect(read(nested, 'a')).rejects.toThrow('values nested more than 512 deep')
    await expect(readRows('{"a":1,"b":2,"c":3}\n', [], { path, caps: { fields: 2 } })).rejects.toThrow(
      'more than 2 keys',
    )
    await expect(read(`{"a":"${'x'.repeat(200)}"}`, 'a').then(({ rows }) => rows)).resolves.toHaveLength(1)
    await expect(
      readRows(`{"a":"${'x'.repeat(200)}"}\n`, [], { path, caps: { recordBytes: 100, bufferBytes: 16 } }),
    ).rejects.toThrow('record 1, byte 0: a record of more than 100 bytes')
  })

  test('a value is never told', async () => {
    await expect(readRows('{"a":"4111111111111111x"}\n', numbers, { path })).rejects.not.toThrow('4111')
    await expect(read('{"a":"4111111111111111" x}\n', 'a')).rejects.not.toThrow('4111')
  })
})

describe('any text', () => {
  const cut = fc.record({
    chunk: fc.integer({ min: 1, max: 40 }),
    bufferBytes: fc.integer({ min: 16, max: 64 }),
  })
  /** White space around every mark that is in no string. */
  const spaced = (json: string, blank: string) =>
    json.replace(/"(?:[^"\\]|\\.)*"|[{}[\],:]/g, token => (token.length > 1 ? token : blank + token + blank))

  test('of JSON values is read back, however its bytes arrive', async () => {
    const text = fc.string({ unit: fc.constantFrom(...'ab1.- ,:{}["\\/\n\t\0é東😀\u2028'), maxLength: 10 })
    const scalar = fc.oneof(
      text,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
    )
    const object = fc.record(
      { a: scalar, 'b"é': scalar, skipped: fc.jsonValue({ maxDepth: 3 }) },
      { requiredKeys: [] },
    )
    const spell = (value: unknown) =>
      value === undefined || value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
    await fc.assert(
      fc.asyncProperty(
        fc.array(object, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('', ' ', '\t '),
        fc.boolean(),
        cut,
        async (objects, blank, isAscii, { chunk, bufferBytes }) => {
          const wanted = ['a', 'b"é'].filter(name => objects.some(object => Object.hasOwn(object, name)))
          const ascii = (json: string) =>
            json.replace(/[\u007f-\uffff]/g, c => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
          const data = objects
            .map(object => spaced(JSON.stringify(object), blank))
            .map(json => (isAscii ? ascii(json) : json))
            .join('\n')
          const { rows } = await readRows(data, categories(...wanted), { path, chunk, caps: { bufferBytes } })
          expect(rows).toEqual(objects.map(object => wanted.map(name => spell(object[name as 'a']))))
        },
      ),
      { seed: 1, numRuns: 1500 },
    )
  })

  test('is taken for an object exactly where JSON.parse takes it for one', async () => {
    const tokens = [
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '"a"',
      '1',
      '-',
      '0',
      '.5',
      'e1',
      'true',
      'null',
      ' ',
      '\\',
      '\\n',
      '\\u12',
      'é',
      '\t',
      '01',
      '"\\ud83d\\ude00"',
    ]
    const soup = fc.array(fc.constantFrom(...tokens), { maxLength: 12 }).map(parts => parts.join(''))
    const nearly = fc
      .tuple(fc.jsonValue({ maxDepth: 3 }), fc.nat(), fc.constantFrom('', ...tokens))
      .map(([value, at, token]) => {
        const json = JSON.stringify({ k: value })
        const place = at % (json.length + 1)
        return json.slice(0, place) + token + json.slice(place)
      })
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          soup,
          nearly,
          soup.map(inner => `{"k":${inner}}`),
        ),
        async line => {
          let expected = false
          try {
            const value = JSON.parse(line)
            expected = typeof value === 'object' && value !== null && !Array.isArray(value)
          } catch {}
          const isBlank = /^[ \t\r]*$/.test(line)
          const outcome = await readRows(`${line}\n{}\n`, [], { path }).then(
            ({ facts }) => facts.rows === 2,
            error => {
              expect(error).toBeInstanceOf(DataError)
              return false
            },
          )
          expect(outcome).toBe(expected && !isBlank)
        },
      ),
      { seed: 1, numRuns: 4000 },
    )
  })

  test('comes to the same, however its bytes arrive', async () => {
    const tokens = [
      '{"a":',
      '"x"',
      '"\\u00e9\\n"',
      '1',
      '}',
      '\n',
      ',"b":',
      '[1]',
      '"',
      '\\',
      'é',
      ' ',
      '{"a":1}\n',
    ].map(text => Buffer.from(text))
    const soup = fc
      .array(
        fc.oneof({ weight: 30, arbitrary: fc.constantFrom(...tokens) }, fc.constant(Buffer.from([0xc3]))),
        { maxLength: 30 },
      )
      .map(parts => Buffer.concat(parts))
    const outcome = (data: Uint8Array, chunk?: number, bufferBytes?: number) =>
      readRows(data, [...categories('a'), { name: 'b', as: 'number' }, { name: 'a', as: 'key' }], {
        path,
        chunk,
        caps: bufferBytes === undefined ? {} : { bufferBytes },
      }).catch(error => {
        expect(error).toBeInstanceOf(DataError)
        return [error.message, error.remedy]
      })
    await fc.assert(
      fc.asyncProperty(soup, cut, async (data, { chunk, bufferBytes }) => {
        expect(await outcome(data, chunk, bufferBytes)).toEqual(await outcome(data))
      }),
      { seed: 1, numRuns: 3000 },
    )
  })
})
