import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readTableHeader, TableReader, type Want } from './index.ts'
import { categories, memorySource, readRows } from './memory.fixture.ts'
import { parquet, seekableSource } from './parquet.fixture.ts'

const path = 'table.parquet'
const read = (data: Uint8Array, ...names: string[]) => readRows(data, categories(...names), { path })
const root = (children: number) => ({ name: 'root', num_children: children })

describe('a Parquet file', () => {
  const file = parquet({
    columnData: [
      { name: 'g', data: ['a', 'b', null, '"q"', ''], type: 'STRING' },
      { name: 'n', data: [1, 2.5, null, Number.NaN, -0], type: 'DOUBLE' },
      { name: 'i', data: [1n, 9007199254740993n, null, -5n, 0n], type: 'INT64' },
      { name: 't', data: [true, false, null, true, false], type: 'BOOLEAN' },
    ],
    rowGroupSize: 2,
  })

  test('has its values in the spelling of CSV, missing ones as empty', async () => {
    const { rows, facts } = await read(file, 'g', 'n', 'i', 't')
    expect(rows).toEqual([
      ['a', '1', '1', 'true'],
      ['b', '2.5', '9007199254740993', 'false'],
      ['', '', '', ''],
      ['"q"', '', '-5', 'true'],
      ['', '0', '0', 'false'],
    ])
    expect(facts).toMatchObject({
      rows: 5,
      header: ['g', 'n', 'i', 't'],
      compression: 'none',
      bytes: file.length,
    })
  })

  test('has its numbers as doubles', async () => {
    const wants: Want[] = ['n', 'i'].map(name => ({ name, as: 'number' }))
    expect((await readRows(file, wants, { path })).rows).toEqual([
      [1, 1],
      [2.5, 9007199254740992],
      [Number.NaN, Number.NaN],
      [Number.NaN, -5],
      [-0, 0],
    ])
  })

  test('is read at any place where it lies in a file, and held where it does not', async () => {
    const reader = new TableReader(categories('g'))
    const facts = await reader.read(seekableSource(file), path, () => {})
    expect(facts).toEqual((await read(file, 'g')).facts)
    await expect(
      readRows(file, categories('g'), { path, caps: { heldBytes: 100, bufferBytes: 64 } }),
    ).rejects.toThrow('more than 100 bytes in a commit')
  })

  test('tells its columns without being read', async () => {
    expect(await readTableHeader(memorySource(file), path)).toEqual({ names: ['g', 'n', 'i', 't'] })
  })

  test('may be asked for no column: its rows are counted', async () => {
    expect((await read(file)).facts.rows).toBe(5)
  })

  test('without a wanted column, or with two of its name, is refused', async () => {
    const error: DataError = await read(file, 'gg').catch(error => error)
    expect(error.message).toBe('table.parquet: no column `gg`; did you mean `g`?')
    const twice = parquet({ columnData: [1, 2].map(v => ({ name: 'x', data: [v], type: 'INT32' as const })) })
    await expect(read(twice, 'x')).rejects.toThrow('column "x": more than one column has this name')
  })

  test('without rows is refused', async () => {
    await expect(
      read(parquet({ columnData: [{ name: 'x', data: [], type: 'INT32' }] }), 'x'),
    ).rejects.toThrow('table.parquet: no rows')
  })

  test('with infinity or text in a wanted number is refused at its record, and tells no value', async () => {
    const data = [1, 2, Infinity]
    const numbers: Want[] = [{ name: 'x', as: 'number' }]
    const infinite = parquet({ columnData: [{ name: 'x', data, type: 'DOUBLE' }], rowGroupSize: 2 })
    await expect(readRows(infinite, numbers, { path })).rejects.toThrow(
      'table.parquet, record 3, column "x": infinity where a number was expected',
    )
    const texts = parquet({ columnData: [{ name: 'x', data: ['1', ' 2 ', '4111x'], type: 'STRING' }] })
    await expect(readRows(texts, numbers, { path })).rejects.toThrow(
      'record 3, column "x": text where a number',
    )
    const fine = parquet({ columnData: [{ name: 'x', data: ['1', ' 2 ', 'NA'], type: 'STRING' }] })
    expect((await readRows(fine, numbers, { path })).rows.flat()).toEqual([1, 2, Number.NaN])
  })

  test('of bytes that are no text is refused', async () => {
    const bytes = parquet({ columnData: [{ name: 'x', data: [Uint8Array.of(0xff)], type: 'BYTE_ARRAY' }] })
    await expect(read(bytes, 'x')).rejects.toThrow('table.parquet, column "x": bytes that are not UTF-8')
  })
})

describe('types', () => {
  test('decimals, dates, times and identifiers keep every digit', async () => {
    const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, 'hex'))
    const file = parquet({
      columnData: [
        { name: 'small', data: [12345, -5] },
        { name: 'wide', data: [bytes('00ffffffffffffffff'), bytes('ffffffffffffffffff')] },
        { name: 'day', data: [new Date(0), new Date(-86_400_000)] },
        {
          name: 'uuid',
          data: ['00112233-4455-6677-8899-aabbccddeeff', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
        },
      ],
      schema: [
        root(4),
        {
          name: 'small',
          type: 'INT32',
          converted_type: 'DECIMAL',
          scale: 2,
          precision: 9,
          repetition_type: 'REQUIRED',
        },
        {
          name: 'wide',
          type: 'FIXED_LEN_BYTE_ARRAY',
          type_length: 9,
          repetition_type: 'REQUIRED',
          logical_type: { type: 'DECIMAL', scale: 3, precision: 21 },
        },
        { name: 'day', type: 'INT32', converted_type: 'DATE', repetition_type: 'REQUIRED' },
        {
          name: 'uuid',
          type: 'FIXED_LEN_BYTE_ARRAY',
          type_length: 16,
          repetition_type: 'REQUIRED',
          logical_type: { type: 'UUID' },
        },
      ],
    })
    expect((await read(file, 'wide', 'day', 'uuid')).rows).toEqual([
      ['18446744073709551.615', '1970-01-01', '00112233-4455-6677-8899-aabbccddeeff'],
      ['-0.001', '1969-12-31', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
    ])
  })

  test('numbers of 32 bits are spelt short', async () => {
    const data = [0.1, 16777216, 3.4028235e38, -1.1754944e-38]
    const file = parquet({ columnData: [{ name: 'x', data: Float32Array.from(data), type: 'FLOAT' }] })
    expect((await read(file, 'x')).rows.flat()).toEqual([
      '0.1',
      '16777216',
      '3.4028235e+38',
      '-1.1754944e-38',
    ])
  })

  test('lists and groups are refused where they are wanted, and do not hinder other columns', async () => {
    const file = parquet({
      columnData: [
        { name: 'list', data: [[1, 2], [3]] },
        { name: 'x', data: [1, 2] },
      ],
      schema: [
        root(2),
        { name: 'list', repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'INT32', repetition_type: 'OPTIONAL' },
        { name: 'x', type: 'INT32', repetition_type: 'OPTIONAL' },
      ],
    })
    expect((await read(file, 'x')).rows).toEqual([['1'], ['2']])
    expect(await readTableHeader(memorySource(file), path)).toEqual({
      names: ['list', 'x'],
      nested: ['list'],
    })
    await expect(read(file, 'list')).rejects.toThrow('table.parquet, column "list": is nested')
  })
})

/** Both by pyarrow 25.0.1 with checksums of pages: the one of LZ4 and the first page format, the other of ZSTD and the second. */
const written = {
  lz4: 'UEFSMRUEFRYVGBXfmPbpAzwVBBUAEgAAsAEAAABhAgAAAMOpFQAVEhUUFZjL4d8PHBUIFRAVBhUGHAAAAJACAAAAAw0BAwIVBBUSFRQVgYaN4AU8FQYVABIAAJAAAJb///sAAAAVABUUFRYVm5SY5QgcFQgVEBUGFQYcAAAAoAIAAAADDQIDJAAVBBUwFSoVurr6rAI8FQYVABIAAJMg0VdV8GAGAP8BAIAA4Dc7AV0DABUAFRQVFhWblJjlCBwVCBUQFQYVBhwAAACgAgAAAAMNAgMkABUEGUw1ABgGc2NoZW1hFQYAFQwlAhgBZyUATBwAAAAVDhUGFQIYAWQlChUEFQosXBUEFQoAAAAVBCUCGAF0JRRMjBEcLAAAAAAAFggZHBk8JgAcFQwZNQAGEBkYAWcVDhYIFoIBFoYBJkgmCCksFQQVABUCABUAFRAVAgA8FggZBhkmAgYAAAAmABwVDhk1AAYQGRgBZBUOFggWgAEWhAEmygEmjgEpLBUEFQAVAgAVABUQFQIAPCkGGSYCBgAAACYAHBUEGTUABhAZGAF0FQ4WCBaeARaaASbkAiaSAiksFQQVABUCABUAFRAVAgA8KQYZJgIGAAAAFqADFggmCBakAwAoIHBhcnF1ZXQtY3BwLWFycm93IHZlcnNpb24gMjUuMC4xGTwcAAAcAAAcAAAAMQEAAFBBUjE=',
  zstd: 'UEFSMRUEFRYVKBXXv5jyBTwVBBUAEgAAKLUv/SALWQAAAQAAAGECAAAAw6kVBhUKFQoV78i3jwlMFQgVAhUIFRAVBBUAEhwAAAADDQEDAhUEFRIVJBX+wcKzDDwVBhUAEgAAKLUv/SAJSQAAAACW///7AAAAFQYVDBUMFe/885kNTBUIFQIVCBUQFQQVABIcAAAAAw0CAyQAFQQVMBVCFaGMtYoPPBUGFQASAAAotS/9IBjBAAAg0VdV8GAGAP//////////AOA3OwFdAwAVBhUMFQwV7/zzmQ1MFQgVAhUIFRAVBBUAEhwAAAADDQIDJAAVBBlMNQAYBnNjaGVtYRUGABUMJQIYAWclAEwcAAAAFQ4VBhUCGAFkJQoVBBUKLFwVBBUKAAAAFQQlAhgBdCUUTIwRHCwAAAAAABYIGRwZPCYAHBUMGTUABhAZGAFnFQwWCBaEARaWASZYJggpLBUEFQAVAgAVABUQFQIAPBYIGQYZJgIGAAAAJgAcFQ4ZNQAGEBkYAWQVDBYIFoIBFpQBJuoBJp4BKSwVBBUAFQIAFQAVEBUCADwpBhkmAgYAAAAmABwVBBk1AAYQGRgBdBUMFggWoAEWsgEmnAMmsgIpLBUEFQAVAgAVABUQFQIAPCkGGSYCBgAAABamAxYIJggW3AMAKCBwYXJxdWV0LWNwcC1hcnJvdyB2ZXJzaW9uIDI1LjAuMRk8HAAAHAAAHAAAADEBAABQQVIx',
}

describe('a file of another writer', () => {
  test.each(Object.entries(written))(
    'with decimals, times and missing values in pages of %s is read',
    async (_, base64) => {
      expect((await read(Buffer.from(base64, 'base64'), 'g', 'd', 't')).rows).toEqual([
        ['a', '1.50', '2026-11-23T12:00:00.5Z'],
        ['', '', ''],
        ['é', '-0.05', '1969-12-31T23:59:59.999999Z'],
        ['a', '0.00', '2000-01-01T00:00:00Z'],
      ])
    },
  )

  test('with a page that does not hold its checksum is refused', async () => {
    const changed = Buffer.from(written.lz4, 'base64')
    // The letter of the dictionary's first text.
    const at = changed.indexOf(Buffer.from([1, 0, 0, 0, 0x61])) + 4
    changed[at] = 0x62
    const error: DataError = await read(changed, 'g').catch(error => error)
    expect(error.message).toBe(
      'table.parquet, column "g": cannot be decoded: it is damaged, or written in a way that is not supported',
    )
    expect((error.cause as Error).message).toBe('a wrong checksum')
  })
})

describe('what is refused by name', () => {
  const good = parquet({
    columnData: [{ name: 'x', data: Array.from({ length: 100 }, (_, i) => `v${i}`), type: 'STRING' }],
  })
  const ended = (end: string) => Buffer.concat([good.subarray(0, -4), Buffer.from(end)])

  test.each([
    ['nothing', Buffer.alloc(0), 'is empty'],
    ['text', Buffer.from('a,b\n1,2\n3,4\n5,6\n'), 'is not a Parquet file: it does not begin with PAR1'],
    ['a file cut short', good.subarray(0, good.length - 20), 'is cut short: it does not end with PAR1'],
    [
      'an encrypted file',
      Buffer.concat([Buffer.from('PARE'), ended('PARE').subarray(4)]),
      'is encrypted Parquet',
    ],
    [
      'a footer longer than the file',
      Buffer.concat([good.subarray(0, -8), Buffer.from([0xff, 0xff, 1, 0]), good.subarray(-4)]),
      'has metadata longer than itself',
    ],
    [
      'a footer longer than the cap',
      Buffer.concat([good.subarray(0, -8), Buffer.from([0xff, 0xff, 0xff, 0xff]), good.subarray(-4)]),
      'has metadata of more than 67,108,864 bytes',
    ],
  ])('%s', async (_, data, message) => {
    await expect(read(data, 'x')).rejects.toThrow(`${path}: ${message}`)
  })

  test('any byte changed is read or refused, never more: nothing escapes, and no memory is taken on its word', async () => {
    const files = [
      good,
      parquet({
        columnData: [
          {
            name: 'x',
            data: Array.from({ length: 50 }, (_, i) => (i % 7 === 0 ? null : `g${i % 3}`)),
            type: 'STRING',
          },
        ],
      }),
      parquet({
        columnData: [
          {
            name: 'x',
            data: Array.from({ length: 50 }, (_, i) => i * 3),
            type: 'INT32',
            encoding: 'DELTA_BINARY_PACKED',
          },
        ],
      }),
      parquet({
        columnData: [
          {
            name: 'x',
            data: Array.from({ length: 50 }, (_, i) => `common ${i}`),
            type: 'STRING',
            encoding: 'DELTA_BYTE_ARRAY',
          },
        ],
        codec: 'UNCOMPRESSED',
      }),
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.nat({ max: 3 }),
        async (file, at, by, run) => {
          const changed = Buffer.from(file)
          for (let i = 0; i <= run; i++) changed[(at + i) % changed.length]! ^= by
          await read(changed, 'x').catch(error => expect(error).toBeInstanceOf(DataError))
        },
      ),
      { seed: 1, numRuns: 3000 },
    )
  })
})

describe('the same table', () => {
  const text = fc.string({ unit: fc.constantFrom(...'ab1.- ,"\n\té東😀'), maxLength: 8 })
  const column = fc.oneof(
    fc.record({
      type: fc.constant('STRING' as const),
      encoding: fc.constantFrom(
        undefined,
        'PLAIN' as const,
        'DELTA_BYTE_ARRAY' as const,
        'DELTA_LENGTH_BYTE_ARRAY' as const,
      ),
      value: fc.constant(fc.oneof(text, fc.constantFrom('m', 'f', 'x')) as fc.Arbitrary<unknown>),
    }),
    fc.record({
      type: fc.constant('DOUBLE' as const),
      encoding: fc.constantFrom(undefined, 'PLAIN' as const, 'BYTE_STREAM_SPLIT' as const),
      value: fc.constant(
        fc.oneof(
          fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0),
          fc.constantFrom(0, 1),
        ) as fc.Arbitrary<unknown>,
      ),
    }),
    fc.record({
      type: fc.constant('INT32' as const),
      encoding: fc.constantFrom(undefined, 'PLAIN' as const, 'DELTA_BINARY_PACKED' as const),
      value: fc.constant(fc.integer() as fc.Arbitrary<unknown>),
    }),
    fc.record({
      type: fc.constant('INT64' as const),
      encoding: fc.constantFrom(undefined, 'PLAIN' as const, 'DELTA_BINARY_PACKED' as const),
      value: fc.constant(fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) as fc.Arbitrary<unknown>),
    }),
    fc.record({
      type: fc.constant('BOOLEAN' as const),
      encoding: fc.constantFrom(undefined, 'PLAIN' as const, 'RLE' as const),
      value: fc.constant(fc.boolean() as fc.Arbitrary<unknown>),
    }),
  )
  const table = fc
    .tuple(fc.array(column, { minLength: 1, maxLength: 4 }), fc.integer({ min: 1, max: 60 }), fc.boolean())
    .chain(([columns, rows, isNullable]) =>
      fc.tuple(
        fc.constant(columns),
        fc.constant(isNullable),
        fc.tuple(
          ...columns.map(({ value }) =>
            fc.array(isNullable ? fc.option(value, { freq: 4 }) : value, {
              minLength: rows,
              maxLength: rows,
            }),
          ),
        ),
      ),
    )
  const compressors = {
    GZIP: (bytes: Uint8Array) => gzipSync(bytes),
    ZSTD: (bytes: Uint8Array) => zstdCompressSync(bytes),
    BROTLI: (bytes: Uint8Array) => brotliCompressSync(bytes),
  }
  const layout = fc.record({
    rowGroupSize: fc.integer({ min: 1, max: 40 }),
    pageSize: fc.integer({ min: 20, max: 400 }),
    codec: fc.constantFrom(
      'SNAPPY' as const,
      'UNCOMPRESSED' as const,
      'GZIP' as const,
      'ZSTD' as const,
      'BROTLI' as const,
    ),
  })
  const spell = (value: unknown) => (value === null ? '' : String(value))
  const json = (value: unknown) => (typeof value === 'bigint' ? String(value) : JSON.stringify(value))

  test('as CSV, as JSON Lines and as Parquet is the same batches', async () => {
    await fc.assert(
      fc.asyncProperty(
        table,
        layout,
        async ([columns, isNullable, data], { rowGroupSize, pageSize, codec }) => {
          const names = columns.map((_, i) => `c${i}`)
          const records = data[0]!.map((_, row) => data.map(values => values[row]))
          const csv = [
            names,
            ...records.map(record => record.map(value => `"${spell(value).replaceAll('"', '""')}"`)),
          ]
            .map(record => `${record.join(',')}\n`)
            .join('')
          const lines = records
            .map(
              record =>
                `{${record
                  .map((value, i) => (value === null && i % 2 === 1 ? '' : `"c${i}":${json(value)}`))
                  .filter(member => member !== '')
                  .join(',')}}\n`,
            )
            .join('')
          const file = parquet({
            columnData: columns.map(({ type, encoding }, i) => ({
              name: `c${i}`,
              data: data[i] as never,
              type,
              encoding,
              nullable: isNullable,
            })),
            rowGroupSize,
            pageSize,
            codec,
            compressors,
          })
          const wants: Want[] = columns.flatMap(({ type }, i) => [
            { name: `c${i}`, as: 'category' as const },
            { name: `c${i}`, as: 'key' as const },
            ...(type === 'STRING' || type === 'BOOLEAN' ? [] : [{ name: `c${i}`, as: 'number' as const }]),
          ])
          const isThere = names.filter((_, i) => data[i]!.some(value => value !== null) || i % 2 === 0)
          const expected = await readRows(csv, wants, { path: 'table.csv' })
          expect((await readRows(file, wants, { path })).rows).toEqual(expected.rows)
          const some = wants.filter(want => isThere.includes(want.name))
          expect((await readRows(lines, some, { path: 'table.jsonl' })).rows).toEqual(
            (await readRows(csv, some, { path: 'table.csv' })).rows,
          )
        },
      ),
      { seed: 1, numRuns: 600 },
    )
  })

  test('in many batches and pages is the same', async () => {
    const count = 30_000
    const ids = Array.from({ length: count }, (_, i) => `id-${i}`)
    const groups = ids.map((_, i) => ['m', 'f', null, 'x'][(i * 7919) % 4]!)
    const scores = Float64Array.from(ids, (_, i) => (i % 1000) / 1000)
    const wants: Want[] = [
      { name: 'id', as: 'key' },
      { name: 'g', as: 'category' },
      { name: 's', as: 'number' },
    ]
    const csv = `id,g,s\n${ids.map((id, i) => `${id},${groups[i] ?? ''},${scores[i]}\n`).join('')}`
    const file = parquet({
      columnData: [
        { name: 'id', data: ids, type: 'STRING' },
        { name: 'g', data: groups, type: 'STRING' },
        { name: 's', data: scores, type: 'DOUBLE' },
      ],
      rowGroupSize: 13_000,
      pageSize: 9000,
    })
    expect((await readRows(file, wants, { path })).rows).toEqual((await readRows(csv, wants)).rows)
  })
})
