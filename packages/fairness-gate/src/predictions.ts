import { ConfigError, type Context, DataError, listText, plural } from '@probity/core'
import {
  type Batch,
  type CategoryColumn,
  type NumberColumn,
  type TableFacts,
  TableReader,
  type Want,
} from '@probity/tables'
import type { Attribute } from './attribute.ts'
import type { FairnessGateSettings } from './generated/settings.ts'
import { type Combination, JointTable } from './joint.ts'
import { KeySet } from './keys.ts'
import { outcomesOf } from './outcome.ts'
import { ScoredRows } from './scored-rows.ts'

/** A combination of codes whose labels have a meaning. */
export interface Counted extends Combination {
  isPositive: boolean
  isPredictedPositive: boolean
}

/** All that the gate needs of the predictions, however many rows there were. */
export interface Predictions {
  /** Rows that have a label, a prediction and what else was asked for. */
  counted: Counted[]
  /** For each combination that `scored` names, its place in `counted`, or −1 where it is left out. */
  countedOf: Int32Array
  scored?: ScoredRows
  /** The columns of groups, in the order of the codes from index 2 on; each code's text. */
  groupColumns: { name: string; dictionary: readonly string[] }[]
  /** The canonical labels: the one that is counted, and the others. */
  positive: string
  negatives: string[]
  rows: number
  /** Rows left out, by the column that lacks a value. */
  missing: { column: string; rows: number }[]
  /** Rows whose id stood in an earlier row already; 0 where no id column was named. */
  duplicateIds: number
  files: TableFacts[]
}

/**
 * Reads the predictions once, in constant memory but for scores and ids (12 to 20, and 8 bytes a row).
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not
 * fit the file.
 */
export async function readPredictions(
  settings: FairnessGateSettings,
  attributes: readonly Attribute[],
  context: Context,
): Promise<Predictions> {
  const paths = await context.head.list([settings.predictions])
  if (paths.length === 0) {
    throw new ConfigError(`\`predictions\`: no file matches ${settings.predictions}`, {
      remedy:
        'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
    })
  }
  const groups = [...new Set(attributes.flatMap(attribute => attribute.columns))]
  const rows = new Rows(settings, groups)
  const reader = new TableReader(rows.wants)
  const files: TableFacts[] = []
  for (const path of paths) {
    const source = await context.head.open(path)
    files.push(await reader.read(source, path, batch => rows.add(batch, path), context.signal))
    context.log.info(`read ${path}: ${plural(files.at(-1)!.rows, 'row')}`)
  }
  return interpret(settings, groups, rows, files)
}

/** Every row that was read, as combinations of codes, scores and ids. */
class Rows {
  readonly wants: Want[]
  readonly joint: JointTable
  readonly scored?: ScoredRows
  readonly keys?: KeySet
  readonly dictionaries = new Map<string, readonly string[]>()
  lackScore = 0
  lackWeight = 0
  private readonly settings: FairnessGateSettings
  /** The columns of codes in the order of a combination: label, prediction, groups. */
  private readonly categories: string[]

  constructor(settings: FairnessGateSettings, groups: readonly string[]) {
    const { label, prediction, score, weight, id } = settings
    this.settings = settings
    this.categories = [label, prediction, ...groups]
    this.wants = [...new Set(this.categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight]) if (name !== undefined) this.wants.push({ name, as: 'number' })
    this.joint = new JointTable(this.categories.length)
    if (score !== undefined) this.scored = new ScoredRows(weight !== undefined)
    if (id === undefined) return
    this.wants.push({ name: id, as: 'key' })
    this.keys = new KeySet()
  }

  add(batch: Batch, path: string): void {
    const columns = batch.columns
    const codes = this.categories.map(name => {
      const column = columns.find(
        column => column.as === 'category' && column.name === name,
      ) as CategoryColumn
      this.dictionaries.set(name, column.dictionary)
      return column.codes
    })
    const numbers = (name: string | undefined) =>
      (columns.find(column => column.as === 'number' && column.name === name) as NumberColumn | undefined)
        ?.values
    const scores = numbers(this.settings.score)
    const weights = numbers(this.settings.weight)
    const place = { path }
    for (let row = 0; row < batch.rows; row++) {
      const score = scores === undefined ? Number.NaN : scores[row]!
      const weight = weights === undefined ? 1 : weights[row]!
      if (scores !== undefined && Number.isNaN(score)) this.lackScore++
      else if (Number.isNaN(weight)) this.lackWeight++
      else if (weight < 0) {
        const record = batch.firstRecord + row
        throw new DataError('a weight is negative', { path, record, column: this.settings.weight })
      } else {
        const combination = this.joint.add(codes, row, weight, score, place)
        this.scored?.add(combination, score, weight)
      }
    }
    const key = columns.at(-1)
    if (key?.as === 'key') this.keys?.add(key, batch.rows)
  }
}

/** Gives labels their meaning, and leaves out the rows that have none. */
function interpret(
  settings: FairnessGateSettings,
  groups: readonly string[],
  { joint, scored, keys, dictionaries, lackScore, lackWeight }: Rows,
  files: TableFacts[],
): Predictions {
  const { label, prediction, score = '', weight = '' } = settings
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const outcomes = outcomesOf(settings, dictionaries.get(label)!, dictionaries.get(prediction)!, rows)
  const combinations = joint.combinations()
  const counted: Counted[] = []
  const countedOf = new Int32Array(combinations.length).fill(-1)
  let lackLabel = 0
  let lackPrediction = 0
  for (const [i, combination] of combinations.entries()) {
    const truth = outcomes.ofLabel[combination.codes[0]!]!
    const decision = outcomes.ofPrediction[combination.codes[1]!]!
    if (truth < 0) lackLabel += combination.rows
    else if (decision < 0) lackPrediction += combination.rows
    else {
      countedOf[i] = counted.length
      const isPositive = truth === outcomes.positive
      counted.push({ ...combination, isPositive, isPredictedPositive: decision === outcomes.positive })
    }
  }
  const missing = [
    { column: label, rows: lackLabel },
    { column: prediction, rows: lackPrediction },
    { column: score, rows: lackScore },
    { column: weight, rows: lackWeight },
  ].filter(entry => entry.rows > 0)
  refuseMissing(missing, rows, settings)
  return {
    counted,
    countedOf,
    scored,
    groupColumns: groups.map(name => ({ name, dictionary: dictionaries.get(name)! })),
    positive: outcomes.classes[outcomes.positive]!,
    negatives: outcomes.classes.filter((_, i) => i !== outcomes.positive),
    rows,
    missing,
    duplicateIds: keys?.duplicates() ?? 0,
    files,
  }
}

function refuseMissing(missing: Predictions['missing'], rows: number, settings: FairnessGateSettings): void {
  const lacking = missing.reduce((sum, entry) => sum + entry.rows, 0)
  if (lacking <= rows * settings['max-missing']) return
  const columns = missing.map(entry => `${plural(entry.rows, 'row')} of ${JSON.stringify(entry.column)}`)
  throw new DataError(
    `no value in ${listText(columns)}`,
    { path: settings.predictions },
    { remedy: 'give every row a value, or say with `max-missing` which share of rows may be left out' },
  )
}
