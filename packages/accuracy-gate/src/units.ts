import { ConfigError, countText, plural, type Slice } from '@probity/core'
import { otherModel, type Pair, type Part, partOf } from './part.ts'
import type { Base, Predictions } from './predictions.ts'
import { type Table, valuesOf } from './table.ts'

/** More values than this are no slices. */
const mostValues = 200

/** All rows, or those of one value of a column: measured, and compared with the base where there is one. */
export interface Unit {
  slice: Slice
  rows: number
  here: Part
  pair?: Pair
}

/** The units of a column, or of all rows, whose column is null. */
export interface Division {
  column: string | null
  units: Unit[]
  /** How many, from the first on, have a value. */
  known: number
}

/**
 * All rows, then the values of each slice column by name. Throws a `ConfigError` for a column that holds no
 * slices.
 */
export function divisionsOf(predictions: Predictions): Division[] {
  const { here, base } = predictions
  const all = usableRows(here)
  const ofBase = base.kind === 'unpaired' ? usableRows(base.table) : undefined
  const common = base.kind === 'paired' ? base.rows.map((_, i) => i) : undefined
  const whole = unitOf(predictions, {}, { rows: all, common, ofBase })
  const divisions = here.slices.map((slices): Division => {
    const { name, columns, codes, dictionary } = slices
    if (dictionary.length > mostValues || dictionary.length > Math.max(2, here.rows / 2))
      throw new ConfigError(
        `\`slices\`: ${name} has ${countText(dictionary.length)} distinct values in ${plural(here.rows, 'row')}: these are no slices`,
        { remedy: 'name a column of few values; put amounts, dates or places into bands before this step' },
      )
    const rows = parted(all, row => codes[row]!)
    const commonOf = common && parted(common, i => codes[(base as PairedBase).rows[i]!]!)
    const baseOf = ofBase && partedAs(dictionary, name, ofBase, (base as UnpairedBase).table)
    const isKnown = (text: string) => !valuesOf(slices, text).includes('')
    const texts = [...rows.keys()].map(code => dictionary[code]!)
    texts.sort((a, b) => Number(isKnown(b)) - Number(isKnown(a)) || (a < b ? -1 : 1))
    const units = texts.map(text => {
      const code = dictionary.indexOf(text)
      const values = valuesOf(slices, text)
      const slice = Object.fromEntries(columns.map((column, i) => [column, values[i] || null]))
      const members = { rows: rows.get(code)!, common: commonOf?.get(code), ofBase: baseOf?.get(code) }
      return unitOf(predictions, slice, members)
    })
    return { column: name, units, known: texts.filter(isKnown).length }
  })
  return [{ column: null, units: [whole], known: 1 }, ...divisions]
}

type PairedBase = Extract<Base, { kind: 'paired' }>
type UnpairedBase = Extract<Base, { kind: 'unpaired' }>

function usableRows({ isUsable }: Table): Int32Array {
  const rows: number[] = []
  for (let row = 0; row < isUsable.length; row++) if (isUsable[row] === 1) rows.push(row)
  return Int32Array.from(rows)
}

/** The rows of each code. */
function parted(rows: Int32Array, codeOf: (row: number) => number): Map<number, Int32Array> {
  const found = new Map<number, number[]>()
  for (const row of rows) {
    const code = codeOf(row)
    const known = found.get(code)
    if (known === undefined) found.set(code, [row])
    else known.push(row)
  }
  return new Map([...found].map(([code, rows]) => [code, Int32Array.from(rows)]))
}

/** The rows of another table by the codes that this dictionary gives its values. */
function partedAs(
  dictionary: readonly string[],
  name: string,
  rows: Int32Array,
  table: Table,
): Map<number, Int32Array> {
  const column = table.slices.find(slice => slice.name === name)
  if (column === undefined) return new Map()
  const codeOf = column.dictionary.map(value => dictionary.indexOf(value))
  return parted(rows, row => codeOf[column.codes[row]!]!)
}

/** The rows of a unit: of the head, of those that are compared one by one, and of a base that is not paired. */
interface Members {
  rows: Int32Array
  common?: Int32Array
  ofBase?: Int32Array
}

function unitOf(
  { task, classes, here: table, base }: Predictions,
  slice: Slice,
  { rows, common, ofBase }: Members,
): Unit {
  const of = (table: Table, rows: Int32Array) => partOf(table, rows, task, classes.length)
  const here = of(table, rows)
  const unit = { slice, rows: rows.length, here }
  if (base.kind === 'paired' && common !== undefined) {
    const candidate =
      common.length === rows.length
        ? here
        : of(
            table,
            common.map(i => base.rows[i]!),
          )
    const baseRows = common.map(i => base.baseRows[i]!)
    return { ...unit, pair: { base: otherModel(candidate, base.table, baseRows), candidate, isPaired: true } }
  }
  if (base.kind === 'unpaired' && ofBase !== undefined && ofBase.length > 0)
    return { ...unit, pair: { base: of(base.table, ofBase), candidate: here, isPaired: false } }
  return unit
}
