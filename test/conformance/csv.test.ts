import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { DataError } from '../../packages/core/src/errors.ts'
import { type Labels, readTableHeader, resolveLabels, TableReader } from '../../packages/tables/src/index.ts'
import { memorySource, readRows } from '../../packages/tables/src/memory.fixture.ts'

// The edge cases of CSV: round trips written by Python's csv module, rules of the gates, csv-spectrum, and the
// test suites of rust-csv and PapaParse.

type Rows = string[][]
interface Expected {
  rows?: Rows
  objects?: Record<string, string>[]
  papa?: { data: Rows | Record<string, string>[] }
  error?: true
  /** Counts the header as 1. */
  record?: number
  oneOf?: Expected[]
  labels?: string[]
  pandasMissing?: boolean[]
}
interface Case {
  id: string
  input_b64: string
  config: object
  expected: Expected
}

/** Where a case expects rows and the stricter reading of another one wins: why it is refused, and how. */
const refused: { why: string; message: RegExp; ids: string[] }[] = [
  {
    why: 'a carriage return alone ends no line (gov/cr-only allows either)',
    message: /a carriage return stands alone/,
    ids: [
      'rust-csv/one_row_one_field_cr',
      'rust-csv/many_rows_one_field_cr',
      'rust-csv/many_rows_many_fields_cr',
      'rust-csv/trailing_lines_no_record_cr',
      'rust-csv/empty_lines_cr',
      'papa/parse/Two rows, just \\r',
    ],
  },
  {
    why: 'no text may follow a closing quote (gov/text-after-quote)',
    message: /text follows the closing quote/,
    ids: [
      'rust-csv/quote_no_escapes',
      'papa/core/Quoted field has invalid trailing quote after delimiter with a valid closer',
      'papa/parse/Quoted fields with spaces between closing quote and next delimiter',
    ],
  },
  {
    why: 'two columns of one name cannot be told apart',
    message: /more than one column has this name/,
    ids: [
      'papa/core/Multiple consecutive empty fields',
      'papa/core/Input is just the delimiter (2 empty fields)',
      'papa/core/Input is just empty fields',
      'papa/core/Simple duplicated header names',
    ],
  },
  {
    why: 'each record has as many fields as the header (gov/ragged-short)',
    message: /fields? where the header has \d/,
    ids: [
      'papa/core/Bad comments value specified',
      'papa/parse/Dynamic typing can be applied to `__parsed_extra`',
      'papa/parse/Blank line in middle with whitespace',
    ],
  },
  {
    why: 'a header of one column does not tell that the delimiter is no comma',
    message: /2 fields where the header has 1/,
    ids: ['diff-open/85', 'diff-open/99'],
  },
]

/** What no setting of ours asks for. */
const unsupported: { why: string; ids: string[] }[] = [
  { why: 'another line end than LF or CRLF', ids: ['rust-csv/term_weird'] },
  {
    why: 'another quote than "',
    ids: ['rust-csv/quote_change', 'rust-csv/quote_delimiter', 'papa/parse/Single quote as quote character'],
  },
  {
    why: 'another escape than a doubled quote',
    ids: ['rust-csv/quote_escapes_with_comma', 'papa/parse/Custom escape character at the end'],
  },
  {
    why: 'comment lines',
    ids: [
      'rust-csv/comment_1',
      'papa/core/Commented line at beginning',
      'papa/core/Two comment lines consecutively at end of file',
      'papa/core/Entire file is comment lines',
      'papa/core/Input with only a commented line and blank line after',
    ],
  },
  { why: 'another delimiter than , ; tab |', ids: ['papa/parse/ASCII 30 delimiter'] },
  {
    why: 'types guessed by value',
    ids: ['papa/parse/Dynamic typing converts numeric literals and maintains precision'],
  },
  { why: 'blank lines as records', ids: ['papa/parse/Blank lines at end'] },
  {
    why: 'the first rows only',
    ids: ['papa/parse/Preview 1 row', 'papa/parse/Preview should count rows, not lines'],
  },
]

const suite = new URL('../../../shared/golden/csv/cases.jsonl', import.meta.url)
const isAbsent = !existsSync(suite)
const cases: Case[] = isAbsent
  ? []
  : readFileSync(suite, 'utf8')
      .trim()
      .split('\n')
      .map(line => JSON.parse(line))

/** The header and the rows, all columns as text. `header` tells the delimiter, where it is known. */
async function readAll(bytes: Uint8Array, header: string[] = []): Promise<Rows> {
  const { names } = await readTableHeader(memorySource(bytes), 'table.csv', header)
  const reader = new TableReader(names.map(name => ({ name, as: 'category' })))
  const rows = [names]
  const reading = reader.read(memorySource(bytes), 'table.csv', ({ rows: count, columns }) => {
    for (let row = 0; row < count; row++)
      rows.push(columns.map(column => (column.as === 'category' ? column.dictionary[column.codes[row]] : '')))
  })
  await reading.catch(error => {
    // These suites know tables of a header alone; a gate has nothing to measure on them.
    if (!/a header and no rows$/.test(error.message)) throw error
  })
  return rows
}

function asObjects([names, ...rows]: Rows): Record<string, string>[] {
  return rows.map(row => Object.fromEntries(row.map((value, index) => [names[index], value])))
}

function isObjects(data: Rows | Record<string, string>[]): data is Record<string, string>[] {
  return data.length > 0 && !Array.isArray(data[0])
}

async function check(bytes: Buffer, expected: Expected): Promise<void> {
  if (expected.oneOf !== undefined) {
    const checks = await Promise.allSettled(expected.oneOf.map(option => check(bytes, option)))
    expect(checks.map(({ status }) => status)).toContain('fulfilled')
  } else if (expected.error) {
    const error: DataError = await readAll(bytes).catch(error => error)
    expect(error).toBeInstanceOf(DataError)
    if (expected.record !== undefined) expect(error.place.record).toBe(expected.record - 1)
  } else if (expected.labels !== undefined) {
    const rows = (await readAll(bytes)).slice(1).map(([text]) => text)
    const { classes, codes }: Labels = resolveLabels(rows)
    expect(Array.from(codes[0], code => classes[code])).toEqual(expected.labels)
  } else if (expected.pandasMissing !== undefined) {
    const { rows } = await readRows(bytes, [{ name: 'v', as: 'number' }])
    expect(rows.map(([value]) => Number.isNaN(value))).toEqual(expected.pandasMissing)
  } else {
    const data = expected.rows ?? expected.objects ?? expected.papa!.data
    if (isObjects(data)) expect(asObjects(await readAll(bytes, Object.keys(data[0])))).toEqual(data)
    else expect(await readAll(bytes, data[0])).toEqual(data)
  }
}

describe.skipIf(isAbsent)(`the cases of CSV${isAbsent ? ' (golden data absent)' : ''}`, () => {
  const bytesOf = ({ input_b64 }: Case) => Buffer.from(input_b64, 'base64')
  const byId = new Map(cases.map(one => [one.id, one]))
  const strict = refused.flatMap(({ why, message, ids }) => ids.map(id => ({ id, why, message })))
  const skipped = unsupported.flatMap(({ why, ids }) => ids.map(id => ({ id, why })))
  const others = new Set([...strict, ...skipped].map(({ id }) => id))
  const read = cases.filter(({ id }) => !others.has(id))

  test('are 264, of which 230 come out as expected, 18 are refused more strictly and 16 ask for what there is not', () => {
    expect([cases.length, read.length, strict.length, skipped.length]).toEqual([264, 230, 18, 16])
    expect([...others].filter(id => !byId.has(id))).toEqual([])
  })

  test.each(read)('$id', one => check(bytesOf(one), one.expected))

  test.each(strict)('$id is refused: $why', async ({ id, message }) => {
    const error = await readAll(bytesOf(byId.get(id)!)).catch(error => error)
    expect(error).toBeInstanceOf(DataError)
    expect(error.message).toMatch(message)
  })

  test.skip.each(skipped)('$id: $why', () => {})
})
