import { ConfigError, DataError, listText, plural } from '@probity/core'
import { type Columns, RowIndex } from '@probity/predictions'
import type { Task } from '@probity/statistics'
import type { TableFacts, Want } from '@probity/tables'
import type { PredictionSettings } from './needed.ts'

/** Hashes of ids, in two halves. */
export interface Keys {
  high: Uint32Array
  low: Uint32Array
}

/** The values of a column, or of several at once: `gender & age_band`. */
export interface Slices {
  name: string
  columns: string[]
  codes: Int32Array
  /** The value of each code; of several columns theirs, in one text (see `valuesOf`). */
  dictionary: readonly string[]
}

/** No text of a table holds it. */
const between = '\u0000'

/** The value in each column, of a text of the dictionary. */
export function valuesOf({ columns }: Slices, text: string): string[] {
  return columns.length === 1 ? [text] : text.split(between)
}

/** The columns of a setting of `slices`. Throws a `ConfigError` where it names none, or one twice. */
function columnsOf(setting: string): string[] {
  const columns = setting.split('&').map(column => column.trim())
  if (columns.includes('') || new Set(columns).size < columns.length)
    throw new ConfigError(
      `\`slices\`: \`${setting}\` is not a column or an intersection like \`gender & age_band\``,
    )
  return columns
}

/** Undefined where a column is lacking. */
function slicesOf(setting: string, columns: Columns): Slices | undefined {
  const names = columnsOf(setting)
  const name = names.join(' & ')
  const found = names.map(name => columns.category(name)!)
  if (found.includes(undefined as never)) return undefined
  if (found.length === 1) return { name, columns: names, ...found[0]! }
  const dictionary: string[] = []
  const known = new Map<string, number>()
  const codes = new Int32Array(columns.rows)
  for (let row = 0; row < columns.rows; row++) {
    const text = found.map(({ codes, dictionary }) => dictionary[codes[row]!]!).join(between)
    let code = known.get(text)
    if (code === undefined) {
      code = dictionary.push(text) - 1
      known.set(text, code)
    }
    codes[row] = code
  }
  return { name, columns: names, codes, dictionary }
}

/** One model's predictions as columns of equal length; a row that lacks a value is not usable. */
export interface Table {
  rows: number
  /** Codes of classes, or numbers. */
  truth: Int32Array | Float64Array
  prediction?: Int32Array | Float64Array
  score?: Float64Array
  /** By class. */
  probabilities?: Float64Array[]
  weights?: Float64Array
  /** The query of each row, and what it belongs to: a code, and −1 for a row without a query. */
  queries?: Int32Array
  clusters?: Int32Array
  ids?: Keys
  slices: Slices[]
  isUsable: Uint8Array
  /** Rows that are not, by the first column that lacks a value. */
  missing: { column: string; rows: number }[]
  files: TableFacts[]
}

/** Whether labels are classes, which are read as text. */
export function isOfClasses(task: Task): boolean {
  return task === 'binary' || task === 'multiclass'
}

/** The columns to read; of those that a base may lack, the ones that it has. */
export function wantsOf(
  settings: PredictionSettings,
  task: Task,
  probabilities: readonly string[],
  header?: readonly string[],
): Want[] {
  const { label, prediction, score, weight, query, slices = [], id, cluster } = settings
  const has = (name: string) => header === undefined || header.includes(name)
  const as = isOfClasses(task) ? 'category' : 'number'
  const wants: Want[] = []
  const add = (name: string | undefined, as: Want['as']) => {
    if (name !== undefined && !wants.some(want => want.name === name && want.as === as))
      wants.push({ name, as })
  }
  add(label, as)
  if (prediction !== undefined && has(prediction)) add(prediction, as)
  for (const name of [score, weight, ...probabilities])
    if (name !== undefined && has(name)) add(name, 'number')
  for (const name of slices.flatMap(columnsOf)) if (has(name)) add(name, 'category')
  add(id, 'key')
  for (const name of [query, cluster]) if (name !== undefined && has(name)) add(name, 'key')
  return wants
}

/** What the codes of the label and of the prediction column mean. */
export interface Codes {
  truth: Int32Array
  prediction: Int32Array
}

/**
 * The columns as a table: labels by their classes, and the rows that can be used. Throws a `DataError` for a
 * weight that is none.
 *
 * @param codes from the codes of the columns to classes; absent where labels are numbers.
 * @param probabilities the column of each class.
 */
export function tableOf(
  settings: PredictionSettings,
  columns: Columns,
  files: TableFacts[],
  codes: Codes | undefined,
  probabilities: readonly string[],
): Table {
  const { label, prediction, score, weight, query, cluster, id, slices = [] } = settings
  const read = (name: string | undefined, of: Int32Array | undefined) => {
    const category = columns.category(name)
    return category === undefined || of === undefined
      ? columns.numbers(name)
      : category.codes.map(code => of[code]!)
  }
  const ofClasses = probabilities.map(name => columns.numbers(name))
  const table: Omit<Table, 'isUsable' | 'missing'> = {
    rows: columns.rows,
    truth: read(label, codes?.truth)!,
    prediction: read(prediction, codes?.prediction),
    score: columns.numbers(score),
    probabilities:
      ofClasses.length > 0 && ofClasses.every(column => column !== undefined) ? ofClasses : undefined,
    weights: columns.numbers(weight),
    queries: firstRows(columns.keys(query)),
    // A row that belongs to nothing is a cluster of its own.
    clusters: firstRows(columns.keys(cluster))?.map((first, row) => (first < 0 ? row : first)),
    ids: columns.keys(id),
    slices: slices.flatMap(setting => slicesOf(setting, columns) ?? []),
    files,
  }
  if (table.weights?.some(value => value < 0))
    throw new DataError('a weight is negative', { path: files[0]!.path, column: weight })
  return { ...table, ...usable(table, settings, probabilities) }
}

/** For each row the first one with its key, or −1 where it has none. */
function firstRows(keys: Keys | undefined): Int32Array | undefined {
  if (keys === undefined) return undefined
  const index = new RowIndex(keys)
  return Int32Array.from(keys.high, (high, row) => index.find(high, keys.low[row]!))
}

/** Class −1, query −1 and NaN are no value. */
function usable(
  {
    rows,
    truth,
    prediction,
    score,
    probabilities = [],
    weights,
    queries,
  }: Omit<Table, 'isUsable' | 'missing'>,
  settings: PredictionSettings,
  ofClasses: readonly string[],
): Pick<Table, 'isUsable' | 'missing'> {
  const isUsable = new Uint8Array(rows).fill(1)
  const missing: Table['missing'] = []
  const lacks = (column: string | undefined, isLacking: (row: number) => boolean) => {
    let count = 0
    for (let row = 0; row < rows; row++) {
      if (isUsable[row] === 0 || !isLacking(row)) continue
      isUsable[row] = 0
      count++
    }
    if (count > 0) missing.push({ column: column!, rows: count })
  }
  const columns: [name: string | undefined, values: Int32Array | Float64Array | undefined][] = [
    [settings.label, truth],
    [settings.prediction, prediction],
    [settings.score, score],
    ...probabilities.map((values, code): [string, Float64Array] => [ofClasses[code]!, values]),
    [settings.query, queries],
    [settings.weight, weights],
  ]
  for (const [name, values] of columns)
    if (values instanceof Int32Array) lacks(name, row => values[row]! < 0)
    else if (values !== undefined) lacks(name, row => Number.isNaN(values[row]))
  return { isUsable, missing }
}

/** Throws a `DataError` where more rows lack a value than `max-missing` allows, or all of them. */
export function refuseMissing({ rows, missing }: Table, settings: PredictionSettings): void {
  const lacking = missing.reduce((sum, entry) => sum + entry.rows, 0)
  if (lacking <= rows * settings['max-missing'] && lacking < rows) return
  const columns = missing.map(entry => `${plural(entry.rows, 'row')} of ${JSON.stringify(entry.column)}`)
  throw new DataError(
    `no value in ${listText(columns)}`,
    { path: settings.predictions },
    { remedy: 'give every row a value, or say with `max-missing` which share of rows may be left out' },
  )
}
