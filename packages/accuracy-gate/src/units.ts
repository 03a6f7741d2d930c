import { ConfigError, countText, plural, type Slice } from '@probity/core'
import { otherModel, type Pair, type Part, partOf } from './part.ts'
import type { Predictions } from './predictions.ts'
import type { Table } from './table.ts'

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
  const whole: Division = { column: null, units: [unitOf(predictions, {}, all, () => true)], known: 1 }
  const divisions = here.slices.map(({ name, codes, dictionary }): Division => {
    if (dictionary.length > mostValues || dictionary.length > Math.max(2, here.rows / 2))
      throw new ConfigError(
        `\`slices\`: ${name} has ${countText(dictionary.length)} distinct values in ${plural(here.rows, 'row')}: these are no slices`,
        { remedy: 'name a column of few values; put amounts, dates or places into bands before this step' },
      )
    const present = new Set(all.map(row => codes[row]!))
    const values = [...present].map(code => dictionary[code]!).sort(byValue)
    const ofBase =
      base.kind === 'unpaired' ? base.table.slices.find(column => column.name === name) : undefined
    const units = values.map(value => {
      const code = dictionary.indexOf(value)
      const baseCode = ofBase?.dictionary.indexOf(value) ?? -1
      return unitOf(
        predictions,
        { [name]: value === '' ? null : value },
        all.filter(row => codes[row] === code),
        row => codes[row] === code,
        row => baseCode >= 0 && ofBase!.codes[row] === baseCode,
      )
    })
    return { column: name, units, known: values.filter(value => value !== '').length }
  })
  return [whole, ...divisions]
}

/** Those without a value last. */
function byValue(a: string, b: string): number {
  if (a === '' || b === '') return a === '' ? 1 : -1
  return a < b ? -1 : 1
}

function usableRows({ isUsable }: Table): Int32Array {
  const rows: number[] = []
  for (let row = 0; row < isUsable.length; row++) if (isUsable[row] === 1) rows.push(row)
  return Int32Array.from(rows)
}

/**
 * @param isIn whether a row of the head is in it. @param isInBase whether one of an unpaired base is.
 */
function unitOf(
  { task, classes, here: table, base }: Predictions,
  slice: Slice,
  rows: Int32Array,
  isIn: (row: number) => boolean,
  isInBase = isIn,
): Unit {
  const here = partOf(table, rows, task, classes.length)
  const unit = { slice, rows: rows.length, here }
  if (base.kind === 'paired') {
    const chosen = base.rows.map((_, i) => i).filter(i => isIn(base.rows[i]!))
    if (chosen.length === 0) return unit
    const ofHead = chosen.map(i => base.rows[i]!)
    const candidate = ofHead.length === rows.length ? here : partOf(table, ofHead, task, classes.length)
    const ofBase = chosen.map(i => base.baseRows[i]!)
    return { ...unit, pair: { base: otherModel(candidate, base.table, ofBase), candidate, isPaired: true } }
  }
  if (base.kind === 'unpaired') {
    const ofBase = usableRows(base.table).filter(isInBase)
    if (ofBase.length === 0) return unit
    const basePart = partOf(base.table, ofBase, task, classes.length)
    return { ...unit, pair: { base: basePart, candidate: here, isPaired: false } }
  }
  return unit
}
