import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jsonStrings } from './json-strings.ts'
import { notebookPieces } from './notebook.ts'
import { fileOffset } from './piece.ts'

const cell = (fields: object) => ({ cell_type: 'code', metadata: {}, source: [], outputs: [], ...fields })
const notebook = (...cells: object[]) =>
  Buffer.from(JSON.stringify({ cells, metadata: {}, nbformat: 4, nbformat_minor: 5 }, null, 1))
const texts = (bytes: Buffer) =>
  notebookPieces(bytes, 'n.ipynb').map(({ place, text }) => [place, text.toString()])

describe('the text of a notebook', () => {
  test('is every source and every output, by cell and output; pictures are left out', () => {
    const bytes = notebook(
      cell({ cell_type: 'markdown', source: '# Title' }),
      cell({
        source: ['a = 1\n', 'print(a)'],
        outputs: [
          { output_type: 'stream', name: 'stdout', text: ['one\n', 'two\n'] },
          {
            output_type: 'execute_result',
            data: { 'text/plain': ['   mail\n', '0  x'], 'text/html': '<td>y</td>', 'image/png': 'aGVsbG8=' },
          },
          {
            output_type: 'error',
            ename: 'E',
            evalue: 'bad',
            traceback: ['\u001b[0;31mKeyError\u001b[0m: z'],
          },
        ],
      }),
    )
    expect(texts(bytes)).toEqual(
      expect.arrayContaining([
        ['cell 1', '# Title'],
        ['cell 2', 'a = 1\nprint(a)'],
        ['cell 2, output 1', 'one\ntwo\n'],
        ['cell 2, output 2', '   mail\n0  x'],
        ['cell 2, output 2', '<td>y</td>'],
        ['cell 2, output 3', 'bad'],
        ['cell 2, output 3', 'KeyError: z'],
      ]),
    )
    expect(texts(bytes).flat().join()).not.toContain('aGVsbG8')
  })

  test('that calls itself a picture is text all the same', () => {
    const bytes = notebook(
      cell({ outputs: [{ output_type: 'display_data', data: { 'image/png': 'ask a@b.example' } }] }),
    )
    expect(texts(bytes)).toContainEqual(['cell 1, output 1', 'ask a@b.example'])
  })

  test('stands where it says, byte for byte, however it is escaped', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), lines => {
        const plain = lines.map(line => line.toWellFormed().replaceAll('\u001b', ''))
        const bytes = notebook(cell({ source: plain }))
        const [piece] = notebookPieces(bytes, 'n.ipynb').filter(({ place }) => place === 'cell 1')
        expect(piece?.text.toString() ?? '').toBe(plain.join(''))
        for (let i = 0; i < (piece?.text.length ?? 0); i++) {
          const byte = piece!.text[i]!
          if (byte > 0x20 && byte < 0x7f && byte !== 0x22 && byte !== 0x5c)
            expect(bytes[fileOffset(piece!, i)]).toBe(byte)
        }
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('every string of any JSON is visited once, under its path', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        const found: string[] = []
        const bytes = Buffer.from(JSON.stringify(value))
        jsonStrings(bytes, 'a.json', ({ isKey, start, end }) => {
          if (!isKey) found.push(JSON.parse(`"${bytes.toString('utf8', start, end)}"`))
        })
        const expected: string[] = []
        JSON.parse(JSON.stringify(value), (_, part) => {
          if (typeof part === 'string') expected.push(part)
          return part
        })
        expect(found.toSorted()).toEqual(expected.toSorted())
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('cut short, unbalanced or nested without end it is a DataError', () => {
    for (const text of ['{"a": [1', '{"a": "', '[}', '['.repeat(1000)])
      expect(() => jsonStrings(Buffer.from(text), 'a.json', () => {})).toThrow(DataError)
  })
})
