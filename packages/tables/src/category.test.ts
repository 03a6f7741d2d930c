import { describe, expect, test } from 'vitest'
import { TableReader } from './index.ts'
import { categories, memorySource, readRows } from './memory.fixture.ts'

const texts = (count: number) => Array.from({ length: count }, (_, i) => `value ${i * 7919}`)

describe('a category column', () => {
  test('each distinct text has one code, in the order of first appearance', async () => {
    const reader = new TableReader(categories('g'))
    const codes: number[] = []
    await reader.read(
      memorySource('g,y\nb,1\na,1\n"b",0\n"",0\n,1\nA,1\n'),
      't.csv',
      ({ rows, columns: [column] }) => {
        if (column.as === 'category') codes.push(...column.codes.subarray(0, rows))
      },
    )
    expect(codes).toEqual([0, 1, 0, 2, 2, 3])
    expect(reader.columns[0]).toMatchObject({ dictionary: ['b', 'a', '', 'A'] })
  })

  test('an escaped quote is one quote, and the same text as in any other spelling', async () => {
    const { rows } = await readRows('g,y\n"a""b",1\na"b,1\n"""",0\n', categories('g'))
    expect(rows).toEqual([['a"b'], ['a"b'], ['"']])
  })

  test('names of an object’s own are texts like others', async () => {
    const { rows } = await readRows('__proto__,y\n__proto__,1\nconstructor,0\n', categories('__proto__'))
    expect(rows).toEqual([['__proto__'], ['constructor']])
  })

  test('thousands of texts keep apart', async () => {
    const all = [...texts(20_000), ...texts(20_000)]
    const { rows } = await readRows(`g,y\n${all.map(text => `${text},\n`).join('')}`, categories('g'))
    expect(rows.map(row => row[0])).toEqual(all)
  })

  test('one text more than the cap is refused as an id, at its record', async () => {
    const table = (count: number) =>
      `g,y\n${texts(count)
        .map(text => `${text},\n`)
        .join('')}`
    const caps = { distinctValues: 300 }
    expect((await readRows(table(300), categories('g'), { caps })).facts.rows).toBe(300)
    await expect(readRows(table(301), categories('g'), { caps })).rejects.toThrow(
      /^table.csv, record 301, column "g", byte \d+: more than 300 distinct values: it looks like an id$/,
    )
  })

  test('texts of more bytes than the cap are refused as free text', async () => {
    const caps = { dictionaryBytes: 5 }
    expect((await readRows('g,y\nabc,\nde,\nde,\n', categories('g'), { caps })).rows).toHaveLength(3)
    await expect(readRows('g,y\nabc,\ndef,\n', categories('g'), { caps })).rejects.toThrow(
      /record 2.*free text/,
    )
  })

  test('the files of one reader share the codes, and each has its own order of columns', async () => {
    const reader = new TableReader(categories('g'))
    const codes: number[][] = []
    for (const shard of ['g,y\na,1\nb,1\n', 'y,g\n1,b\n1,c\n1,a\n'])
      await reader.read(memorySource(shard), 't.csv', ({ rows, columns: [column] }) => {
        if (column.as === 'category') codes.push([...column.codes.subarray(0, rows)])
      })
    expect(codes).toEqual([
      [0, 1],
      [1, 2, 0],
    ])
  })
})
