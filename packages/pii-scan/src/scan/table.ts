import { Column, type ColumnContext } from './column.ts'
import { Fields, readFields } from './fields.ts'
import { OwnNames } from './own-names.ts'
import type { Window } from './window.ts'

const lf = 0x0a

/** More columns than this are not told apart by name. */
const mostColumns = 10_000

/** What may part the fields, the likeliest first. */
export const delimitersOf = { csv: ',;\t|', tsv: '\t,;|' } as const

interface TableScan {
  rows: number
  names: string[]
}

/**
 * Scans a table with a header, field by field. Records of any width are taken, quotes or not: all is to be looked at,
 * nothing is to be refused.
 */
export async function scanTable(
  window: Window,
  delimiters: string,
  context: ColumnContext,
  signal: AbortSignal,
): Promise<TableScan> {
  const { fields, names, ...start } = await readHeader(window, delimiters, context)
  const columns: Column[] = []
  const rows = await readFields(
    window,
    fields,
    start,
    {
      field(index, bytes, start, end, spot) {
        const at = Math.min(index, mostColumns)
        columns[at] ??= new Column(names.at(at), () => names.list, context)
        const column = columns[at]
        spot.scope = column.name
        column.value(bytes, start, end, spot)
      },
    },
    signal,
  )
  for (const column of columns) column?.finish()
  return { rows, names: names.list }
}

/** Whether a name may tell a number of a person: such a name is not told. */
export const holdsNumber = (name: string) => name.replace(/\D/g, '').length >= 6

/** The one that is most often in the first line outside quotes. */
function delimiterOf(bytes: Buffer, delimiters: string): number {
  const end = bytes.indexOf(lf)
  const line = bytes
    .toString('latin1', 0, end < 0 ? Math.min(bytes.length, 65_536) : end)
    .replace(/"[^"]*"/g, '')
  let best = delimiters[0]
  for (const delimiter of delimiters)
    if (line.split(delimiter).length > line.split(best).length) best = delimiter
  return best.charCodeAt(0)
}

/** The header of a table, and where its records begin in the window. */
export interface TableHeader {
  fields: Fields
  names: ColumnNames
  from: number
  line: number
}

/** The names of the columns, all of them different: one without a name, or beyond the header, has its number for one. */
class ColumnNames {
  readonly list: string[] = []
  readonly #own = new OwnNames()

  add(name: string): void {
    this.list.push(this.#own.of(name))
  }

  at(index: number): string {
    while (this.list.length <= index) this.add(`column ${this.list.length + 1}`)
    return this.list[index]
  }
}

/**
 * Reads the header of a table in a window that is not filled yet. A first line that holds values names no column, and
 * is a record as well; of its cells only those are names that are known as such (`email` beside a column that is named
 * by somebody's address).
 */
export async function readHeader(
  window: Window,
  delimiters: string,
  { engine }: Pick<ColumnContext, 'engine'>,
): Promise<TableHeader> {
  await window.fill(0)
  const { bytes, end: high } = window
  const first = bytes.toString('hex', 0, 3) === 'efbbbf' ? 3 : 0
  const fields = new Fields(delimiterOf(bytes.subarray(first, high), delimiters))
  const cells: string[] = []
  let lines = 1
  let hasValue = false
  for (let at = first; at < high && fields.read(bytes, at, high, window.atEnd); at = fields.next) {
    const { start, end } = fields
    const name = bytes.toString('utf8', start, end)
    const isValue =
      /^[-+]?\d[\d.,eE+-]*$/.test(name) || name.length > 200 || engine.first(bytes, start, end) !== null
    if (isValue) hasValue = true
    cells.push(isValue || holdsNumber(name) ? '' : name)
    lines += fields.lines
    if (!fields.isLast) continue
    const names = new ColumnNames()
    for (const [index, cell] of cells.entries()) {
      const isName = hasValue ? isKnownName(cell, engine) : cell !== ''
      names.add(isName ? cell : `column ${index + 1}`)
    }
    return hasValue
      ? { fields, names, from: first, line: 1 }
      : { fields, names, from: Math.min(fields.next, high), line: 1 + lines }
  }
  return { fields, names: new ColumnNames(), from: first, line: 1 }
}

/** A short name without digits that speaks for something. */
function isKnownName(name: string, engine: ColumnContext['engine']): boolean {
  if (!/^[\p{L}_ .-]{2,30}$/u.test(name)) return false
  const { recognizers, rules } = engine.meaningOf(name)
  return recognizers.length + rules.length > 0
}
