import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Batch, readTableHeader, TableReader } from './index.ts'
import { categories, memorySource, readRows } from './memory.fixture.ts'

/** The rows of a table, all columns as text. */
async function texts(data: string | Uint8Array, path = 'table.csv') {
  const { names } = await readTableHeader(memorySource(data), path)
  return (await readRows(data, categories(...names), { path })).rows
}

describe('records', () => {
  test('a byte order mark is stripped once', async () => {
    expect((await readRows('\ufeffg,y\nm,1\n', categories('g', 'y'))).rows).toEqual([['m', '1']])
    expect((await readTableHeader(memorySource('\ufeff\ufeffg,y\n'), 't.csv')).names).toEqual([
      '\ufeffg',
      'y',
    ])
  })

  test('lines end with LF, CRLF, both, or the file', async () => {
    expect(await texts('a,b\r\n1,2\n3,4\r\n5,6')).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
    ])
  })

  test('blank lines are skipped, before the header too; a quoted empty field is no blank line', async () => {
    expect(await texts('\n\r\na,b\n\n1,2\r\n\r\n\n3,4\n\n\n')).toEqual([
      ['1', '2'],
      ['3', '4'],
    ])
    await expect(texts('a,b\n""\n')).rejects.toThrow('record 1, byte 4: 1 field where the header has 2')
  })

  test('in a table of one column a blank line is an empty value, unless it is the last', async () => {
    expect(await texts('v\n1\n\n2\n\n')).toEqual([['1'], [''], ['2']])
    expect(await texts('v\r\n\r\n""\r\n\r\n')).toEqual([[''], ['']])
    expect(await texts('v\n\n\n')).toEqual([['']])
  })

  test('quotes keep delimiters and line ends, and stand for themselves within other text', async () => {
    expect(await texts('a,b\n"1,\r\n2","say ""so"""\nx"y,3" \n')).toEqual([
      ['1,\r\n2', 'say "so"'],
      ['x"y', '3" '],
    ])
  })

  test('NUL does not end a value', async () => {
    expect(await texts('a,b\nx\0y,"\0"\n')).toEqual([['x\0y', '\0']])
  })

  test.each([
    [
      'a record with too few fields',
      'a,b,c\n1,2,3\n4,5\n',
      'record 2, byte 12: 2 fields where the header has 3',
    ],
    [
      'a record with too many fields',
      'a,b\n1,2,3\n4,5,6\n',
      'record 1, byte 4: 3 fields where the header has 2',
    ],
    ['text after a closing quote', 'a,b\n1,2\n3,"4"5\n', 'record 2, byte 13: text follows the closing quote'],
    ['a space after a closing quote', 'a,b\n"1" ,2\n', 'record 1, byte 7: text follows the closing quote'],
    ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 'record 2, byte 10: a quote is opened here'],
    [
      'a quote that is closed by none but a double one',
      'a,b\n1,"2""',
      'record 1, byte 6: a quote is opened here',
    ],
    [
      'a carriage return that ends a line',
      'a,b\n1,2\r3,4\n',
      'record 1, byte 7: a carriage return stands alone',
    ],
    [
      'a carriage return that ends the file',
      'a,b\n1,2\r',
      'record 1, byte 7: a carriage return stands alone',
    ],
    [
      'two carriage returns before a line feed',
      'a,b\r\n1,2\r\r\n',
      'record 1, byte 8: a carriage return stands alone',
    ],
    [
      'bytes that are not UTF-8',
      Buffer.from('a,b\n1,2\nJos\xe9,1\n', 'latin1'),
      'record 2, byte 11: bytes that are not UTF-8',
    ],
    [
      'a character cut by a line end',
      Buffer.from('a,b\n1,\xc3\n', 'latin1'),
      'record 1, byte 6: bytes that are not UTF-8',
    ],
    ['an unclosed quote in the header', 'a,"b\n1,2\n', 'header, byte 2: a quote is opened here'],
    ['NUL in the header', Buffer.from('g,y\nm,1\n', 'utf16le'), 'header, byte 1: a NUL byte'],
    [
      'a header that is not UTF-8',
      Buffer.from('\xe9,y\nm,1\n', 'latin1'),
      'header, byte 0: bytes that are not UTF-8',
    ],
    ['an Excel sep line', 'sep=;\na;b\n1;2\n', "header, byte 0: Excel's `sep=` line"],
    ['UTF-16 by its mark', Buffer.from('\ufeffg,y\n', 'utf16le'), 'is text in UTF-16'],
    ['UTF-32 by its mark', Buffer.from('fffe000067000000', 'hex'), 'is text in UTF-32'],
    ['an Excel workbook', Buffer.from('504b030414000600', 'hex'), 'is a ZIP archive or an Excel workbook'],
    ['an empty file', '', 'is empty'],
    ['a file of blank lines', '\n\r\n\n', 'is empty'],
    ['a header without rows', 'a,b\n\n', 'a header and no rows'],
  ])('%s is refused, with its place', async (_, data, message) => {
    const error: DataError = await readRows(data, categories('a')).catch(error => error)
    expect(error).toBeInstanceOf(DataError)
    expect(error.message.replace(/^table\.csv(, |: )/, '').slice(0, message.length)).toBe(message)
  })

  test('the earliest record that is wrong is told, whatever is wrong with a later one', async () => {
    const wants = [...categories('a'), { name: 'b', as: 'number' as const }]
    const bad = {
      utf8: Buffer.from('\xff,1\n', 'latin1'),
      number: Buffer.from('x,y\n'),
      ragged: Buffer.from('x\n'),
    }
    const good = Buffer.from('x,1\n')
    for (const first of Object.values(bad))
      for (const second of Object.values(bad)) {
        const data = Buffer.concat([Buffer.from('a,b\n'), good, good, first, good, second])
        await expect(readRows(data, wants)).rejects.toMatchObject({ place: { record: 3 } })
      }
  })
})

describe('columns', () => {
  test('are found by their exact names, in the order of the wants', async () => {
    const { rows } = await readRows('a, a,b\n1,2,3\n', categories('b', ' a', 'b'))
    expect(rows).toEqual([['3', '2', '3']])
  })

  test('that are absent are named, with those that are near and those that are there', async () => {
    const error: DataError = await readRows('label,prediction\n1,1\n', categories('y_pred', 'lable')).catch(
      error => error,
    )
    expect(error.message).toBe(
      'table.csv, header: no column `y_pred`, no column `lable`; did you mean `label`?',
    )
    expect(error.remedy).toBe('its columns are `label`, `prediction`')
  })

  test('that are there twice are refused only where they are wanted', async () => {
    expect((await readRows('a,a,b\n1,2,3\n', categories('b'))).rows).toEqual([['3']])
    await expect(readRows('a,a,b\n1,2,3\n', categories('a'))).rejects.toThrow(
      'header, column "a": more than one column has this name',
    )
  })

  test('may be none: rows are counted all the same, and every field', async () => {
    expect((await readRows('a,b\n1,2\n3,4\n', [])).facts.rows).toBe(2)
    await expect(readRows('a,b\n1,2\n3\n', [])).rejects.toThrow('record 2')
  })
})

describe('the delimiter', () => {
  test.each([',', ';', '\t', '|'])('%j is known by the wanted columns', async delimiter => {
    const data = 'a,b\n1,2\n'.replaceAll(',', delimiter)
    for (const path of ['t.csv', 't.tsv']) {
      const { rows, facts } = await readRows(data, categories('b'), { path })
      expect(rows).toEqual([['2']])
      expect(facts).toMatchObject({ delimiter, header: ['a', 'b'] })
    }
  })

  test('where two would do is the tab in a .tsv, packed or not, and else the comma', async () => {
    const of = async (path: string) => (await readTableHeader(memorySource('y\n1\n'), path, ['y'])).delimiter
    expect(await Promise.all(['t.csv', 't', 't.tsv', 't.TAB', 't.tsv.old'].map(of))).toEqual([
      ',',
      ',',
      '\t',
      '\t',
      '\t',
    ])
  })

  test('where none would do, the error speaks of the first that parts the header, or of the very first', async () => {
    const remedy = 'its columns are `a`, `b`'
    await expect(readRows('a;b\n1;2\n', categories('c'))).rejects.toMatchObject({ remedy })
    await expect(readRows('"a";"b"\n1;2\n', categories('c'))).rejects.toMatchObject({ remedy })
    await expect(readRows('a\n1\n', categories('c'))).rejects.toMatchObject({ remedy: 'its columns are `a`' })
    await expect(readRows('"a"x\n1\n', categories('c'))).rejects.toThrow('header, byte 3: text follows')
  })

  test('that was tried in vain leaves no trace', async () => {
    const data = `\ufeffx;"y\n${'1\n'.repeat(50)}`
    const { rows } = await readRows(data, categories(), { chunk: 5, caps: { bufferBytes: 16 } })
    expect(rows).toHaveLength(50)
    await expect(readRows(data, categories('z'), { caps: { bufferBytes: 16 } })).rejects.toMatchObject({
      remedy: 'its columns are `x;"y`',
    })
  })

  test('where no column is wanted is the first that parts the header', async () => {
    expect(await readTableHeader(memorySource('a;b\n1,5;2\n'), 't.csv')).toEqual({
      names: ['a', 'b'],
      delimiter: ';',
    })
  })
})

describe('a reading', () => {
  test('tells the file’s facts, and closes it', async () => {
    const source = memorySource('a,b\n1,2\n')
    const facts = await new TableReader(categories('a')).read(source, 'data/t.csv', () => {})
    expect(facts).toEqual({
      path: 'data/t.csv',
      rows: 1,
      bytes: 8,
      sha256: '492d5ea496056f1a6a6592241032fab764c321596317930b4fa0e1e8bc3b7470',
      header: ['a', 'b'],
      delimiter: ',',
      compression: 'none',
    })
    expect(source.isClosed).toBe(true)
  })

  test('closes the file when it fails', async () => {
    const source = memorySource('a,b\n1\n')
    await expect(new TableReader([]).read(source, 't.csv', () => {})).rejects.toThrow(DataError)
    expect(source.isClosed).toBe(true)
  })

  test('numbers the records of its batches without a gap', async () => {
    const batches: Pick<Batch, 'rows' | 'firstRecord'>[] = []
    const reader = new TableReader(categories('g'))
    const facts = await reader.read(
      memorySource(`g\n${'x\n\n'.repeat(20_000)}`),
      't.csv',
      ({ rows, firstRecord, columns }) => {
        expect(columns).toBe(reader.columns)
        batches.push({ rows, firstRecord })
      },
    )
    let next = 1
    for (const { rows, firstRecord } of batches) {
      expect(firstRecord).toBe(next)
      next += rows
    }
    expect(facts.rows).toBe(39_999)
    expect(next).toBe(40_000)
  })

  test('stops at the next buffer when it is aborted', async () => {
    const abort = new AbortController()
    const source = memorySource(`g,y\n${'a,1\n'.repeat(1_000_000)}`)
    let rows = 0
    const reading = new TableReader(categories('g')).read(
      source,
      't.csv',
      batch => {
        rows += batch.rows
        abort.abort(new Error('enough'))
      },
      abort.signal,
    )
    await expect(reading).rejects.toThrow('enough')
    expect(rows).toBeLessThan(500_000)
    expect(source.isClosed).toBe(true)
  })

  test('holds a record up to the cap, and refuses a longer one', async () => {
    const caps = { recordBytes: 100, bufferBytes: 16 }
    const table = (length: number) => `a,b\n1,2\n"${'x'.repeat(length - 4)}",\n3,4\n`
    expect((await readRows(table(100), categories('a'), { caps })).rows).toEqual([
      ['1'],
      ['x'.repeat(96)],
      ['3'],
    ])
    await expect(readRows(table(101), categories('a'), { caps })).rejects.toThrow(
      'table.csv, record 2, byte 8: a record of more than 100 bytes',
    )
    await expect(readRows(`${'h'.repeat(101)}\n1\n`, [], { caps })).rejects.toThrow(
      'header, byte 0: a record of more than 100',
    )
  })

  test('holds a header up to the cap of fields', async () => {
    const caps = { fields: 3 }
    expect((await readRows('a,b,c\n1,2,3\n', categories('c'), { caps })).rows).toEqual([['3']])
    await expect(readRows('a,b,c,d\n1,2,3,4\n', categories('c'), { caps })).rejects.toThrow(
      'header, byte 0: more than 3 fields',
    )
  })
})

describe('any table', () => {
  const delimiters = [',', ';', '\t', '|'] as const
  const value = fc.string({ unit: fc.constantFrom(...'ab10.- ,;\t|"\'\r\n\0é東😀\u2028'), maxLength: 12 })
  const name = value.filter(text => !text.includes('\0'))
  const table = fc.uniqueArray(name, { minLength: 1, maxLength: 6 }).chain(header =>
    fc.tuple(
      fc.constant(header),
      fc.array(fc.array(value, { minLength: header.length, maxLength: header.length }), {
        minLength: 1,
        maxLength: 20,
      }),
    ),
  )
  const style = fc.record({
    delimiter: fc.constantFrom(...delimiters),
    mark: fc.boolean(),
    ends: fc.array(fc.constantFrom('\n', '\r\n'), { minLength: 1 }),
    isLastEnded: fc.boolean(),
    quoteAll: fc.boolean(),
  })
  const cut = fc.record({
    chunk: fc.integer({ min: 1, max: 40 }),
    bufferBytes: fc.integer({ min: 16, max: 64 }),
  })

  function write(
    records: string[][],
    { delimiter, mark, ends, isLastEnded, quoteAll }: typeof style extends fc.Arbitrary<infer S> ? S : never,
  ) {
    const field = (text: string) =>
      quoteAll || text === '' || /[",;\t|\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
    const lines = records.map(
      (record, line) =>
        record.map(field).join(delimiter) +
        (line < records.length - 1 || isLastEnded ? ends[line % ends.length] : ''),
    )
    return (mark ? '\ufeff' : '') + lines.join('')
  }

  test('that was written is read back, however its bytes arrive', async () => {
    await fc.assert(
      fc.asyncProperty(table, style, cut, async ([header, rows], style, { chunk, bufferBytes }) => {
        const data = write([header, ...rows], style)
        const { rows: read, facts } = await readRows(data, categories(...header), {
          chunk,
          caps: { bufferBytes },
        })
        expect(read).toEqual(rows)
        expect(facts).toMatchObject({ header, rows: rows.length, bytes: Buffer.byteLength(data) })
      }),
      { seed: 1, numRuns: 1500 },
    )
  })

  const tokens = ['a', '1', ',', ';', '"', '""', '\n', '\r\n', '\r', 'é', '東', '\0', ',"', '",', '"\n'].map(
    text => Buffer.from(text),
  )
  const soup = fc
    .array(
      fc.oneof(
        { weight: 20, arbitrary: fc.constantFrom(...tokens) },
        fc.constantFrom(Buffer.from([0xc3]), Buffer.from([0xff])),
      ),
      { maxLength: 40 },
    )
    .map(parts => Buffer.concat(parts))

  /** What a reading comes to: the rows, or what is wrong. */
  async function outcome(data: Uint8Array, chunk?: number, bufferBytes?: number) {
    const wants = [
      { name: 'a', as: 'category' },
      { name: '1', as: 'number' },
      { name: 'a', as: 'key' },
    ] as const
    return readRows(data, wants, { chunk, caps: bufferBytes === undefined ? {} : { bufferBytes } }).catch(
      error => {
        expect(error).toBeInstanceOf(DataError)
        return [error.message, error.remedy]
      },
    )
  }

  test('or what is none comes to the same, however its bytes arrive', async () => {
    const anyHeader = fc.constantFrom('a,1\n', '1;a\r\n', '"a"\t"1"\n', 'a,x,1\n', '')
    await fc.assert(
      fc.asyncProperty(anyHeader, soup, cut, async (header, rest, { chunk, bufferBytes }) => {
        const data = Buffer.concat([Buffer.from(header), rest])
        expect(await outcome(data, chunk, bufferBytes)).toEqual(await outcome(data))
      }),
      { seed: 1, numRuns: 3000 },
    )
  })

  test('of random bytes is read or refused, never more', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('', 'a,1\n', '\x1f\x8b\x08\0', '(\xb5/\xfd'),
        async (bytes, start) => {
          await outcome(Buffer.concat([Buffer.from(start, 'latin1'), bytes]))
        },
      ),
      { seed: 1, numRuns: 1000 },
    )
  })
})
