import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import { memorySource } from '../scan/memory.fixture.ts'
import { contextOf } from '../scan/scan.ts'
import { hasColumns, readRows } from './table-rows.ts'

const reading = {
  engine: contextOf({ recognizers, columnRules }).engine,
  signal: new AbortController().signal,
}
const tableOf = (path: string, text: string | Buffer, chunk?: number) => ({
  path,
  open: async () => memorySource(Buffer.from(text as string), chunk),
})

async function rowsOf(path: string, text: string | Buffer, wanted: string[], chunk?: number) {
  const rows: string[][] = []
  const count = await readRows(tableOf(path, text, chunk), {
    ...reading,
    wanted,
    onRow: values => rows.push([...values]),
  })
  expect(count).toBe(rows.length)
  return rows
}

const quoted = (value: string) => `"${value.replaceAll('"', '""')}"`

describe('rows', () => {
  test('are those that were written, in whatever format', async () => {
    const value = fc
      .array(fc.constantFrom('a', 'B', 'é', '1', '"', ',', '\t', '\n', ';', ' ', '😀'), { maxLength: 6 })
      .map(parts => parts.join('').trim())
    const records = fc.array(fc.tuple(value, value), { minLength: 1, maxLength: 20 })
    await fc.assert(
      fc.asyncProperty(records, fc.integer({ min: 1, max: 30 }), async (rows, chunk) => {
        const delimited = (delimiter: string) =>
          `one${delimiter}two\n${rows.map(row => row.map(quoted).join(delimiter)).join('\n')}\n`
        const objects = rows.map(([one, two]) => ({ two, one }))
        const files: [string, string | Buffer][] = [
          ['t.csv', delimited(',')],
          ['t.tsv', delimited('\t')],
          ['t.csv', Buffer.from(`\ufeff${delimited(';')}`, 'utf16le')],
          ['t.json', JSON.stringify(objects)],
          ['t.json', JSON.stringify(objects, null, 2)],
          ['t.jsonl', objects.map(row => JSON.stringify(row)).join('\n')],
        ]
        for (const [path, text] of files)
          expect(await rowsOf(path, text, ['one', 'two'], chunk)).toEqual(rows)
      }),
      { seed: 1, numRuns: 200 },
    )
  })

  test('of any text are read or refused by name', async () => {
    const part = fc.constantFrom('one', '"', ',', '\n', '{', '}', '[', ']', ':', '1', 'null', '\\', ' ')
    await fc.assert(
      fc.asyncProperty(
        fc.array(part, { maxLength: 30 }).map(parts => parts.join('')),
        fc.constantFrom('t.csv', 't.tsv', 't.json', 't.jsonl'),
        async (text, path) => {
          await rowsOf(path, text, ['one']).catch(error =>
            expect(error.message).toMatch(/^t\.(csv|tsv|jsonl?)[:,]/),
          )
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })

  test('of JSON have whole numbers of any length as they are, and nothing where there is nothing', async () => {
    const text = '[{"id": 12345678901234567890, "x": 1.50}, {"id": null}, {"x": {"y": true}}]'
    expect(await rowsOf('t.json', text, ['id', 'x'])).toEqual([
      ['12345678901234567890', '1.5'],
      ['', ''],
      ['', '{"y":true}'],
    ])
    expect(await rowsOf('t.json', text, ['x.y'])).toEqual([[''], [''], ['true']])
  })

  test('in Latin-1 keep every letter apart', async () => {
    expect(await rowsOf('t.csv', Buffer.from('one,x\nGenève,1\nGenéve,1\n', 'latin1'), ['one'])).toEqual([
      ['Genève'],
      ['Genéve'],
    ])
  })

  test('with a value longer than the buffer tell it from another', async () => {
    const long = 'ab cd '.repeat(400_000)
    const rows = await rowsOf('t.csv', `one,x\n${long}e,1\n${long}f,1\n`, ['one'])
    expect(new Set(rows.map(([one]) => one)).size).toBe(2)
  })

  test.each([
    ['t.csv', 'one,two\n1,2\n', 'three', 't.csv: no column `three`'],
    ['t.json', '{"on": 1}', 'one', 't.json: no column `one`; did you mean `on`?'],
    ['t.json', '[1, 2]', 'one', 't.json, record 1: is no list of objects'],
    ['t.txt', 'one\n1\n', 'one', 't.txt: is no table'],
  ])('of %s are refused where it cannot have the column', async (path, text, name, message) => {
    await expect(rowsOf(path, text, [name])).rejects.toThrow(message)
    expect(await hasColumns(tableOf(path, text), [name], reading)).toBe(false)
  })
})
