import { DataError } from '@probity/core'
import type { SchemaElement } from 'hyparquet'
import { parquetWriteBuffer } from 'hyparquet-writer'
import { describe, expect, test } from 'vitest'
import type { Values } from '../scan/hit.ts'
import { extentOf } from './extent.ts'
import { parquetColumns } from './parquet.ts'

async function read(bytes: Uint8Array, speaks = (_: string) => false) {
  const { rows, names, batches } = await parquetColumns(extentOf(Buffer.from(bytes)), 'a.parquet', speaks)
  const found: (readonly Values[])[] = []
  for await (const batch of batches) found.push(batch)
  return { rows, names, batches: found }
}

describe('a Parquet file', () => {
  const file = new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'mail', data: ['a@b.example', null, 'c'], type: 'STRING' },
        { name: 'score', data: [0.5, 1.5, 2.5], type: 'DOUBLE' },
        { name: 'ssn', data: [1n, 2n, null], type: 'INT64' },
      ],
      rowGroupSize: 2,
    }),
  )

  test('gives its text and whole numbers row group by row group; fractions only by name', async () => {
    expect(await read(file)).toEqual({
      rows: 3,
      names: ['mail', 'score', 'ssn'],
      batches: [
        [
          ['a@b.example', null],
          [null, null],
          [1n, 2n],
        ],
        [['c'], [null], [null]],
      ],
    })
  })

  test('gives dates and fractions where the name of the column speaks for something', async () => {
    const day = new Date('1980-02-03T10:00:00Z')
    const names = ['dob', 'at']
    const columnData = names.flatMap(name => [
      { name, data: [day, null] },
      { name: `${name} day`, data: [day, null] },
      { name: `${name} n`, data: [4539578763621486, null] },
    ])
    const schema: SchemaElement[] = [
      { name: 'root', num_children: columnData.length },
      ...names.flatMap((name): SchemaElement[] => [
        { name, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS', repetition_type: 'OPTIONAL' },
        { name: `${name} day`, type: 'INT32', converted_type: 'DATE', repetition_type: 'OPTIONAL' },
        { name: `${name} n`, type: 'DOUBLE', repetition_type: 'OPTIONAL' },
      ]),
    ]
    const bytes = new Uint8Array(parquetWriteBuffer({ columnData, schema }))
    expect((await read(bytes, name => name.startsWith('dob'))).batches).toEqual([
      [['1980-02-03', null], ['1980-02-03', null], [4539578763621486, null], ...Array(3).fill([null, null])],
    ])
  })

  test('cut or changed anywhere it says no value of its own', async () => {
    for (let at = 0; at < file.length; at += 7) {
      const bytes = Uint8Array.from(file)
      bytes[at]! ^= 0x5a
      for (const damaged of [bytes, file.subarray(0, at)])
        await read(damaged).catch(error => {
          expect(error).toBeInstanceOf(DataError)
          expect(String(error)).not.toContain('a@b.example')
        })
    }
  })
})
