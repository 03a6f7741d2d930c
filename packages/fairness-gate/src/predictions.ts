import { ConfigError, type Context, DataError, listText, plural } from '@probity/core'
import { type CategoryColumn, type NumberColumn, type TableFacts, TableReader, type Want } from '@probity/tables'
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
  /** For each row of `scored`, its place in `counted`, or −1 where the row is left out. */
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
 * Reads the predictions once, in constant memory but for scores and ids (24 and 8 bytes a row).
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
      remedy: 'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
    })
  }
  const { label, prediction, score, weight, id } = settings
  const groups = [...new Set(attributes.flatMap(attribute => attribute.columns))]
  const categories = [...new Set([label, prediction, ...groups])]
  const wants: Want[] = categories.map(name => ({ name, as: 'category' }))
  for (const name of [score, weight]) if (name !== undefined) wants.push({ name, as: 'number' })
  if (id !== undefined) wants.push({ name: id, as: 'key' })

  const reader = new TableReader(wants)
  const joint = new JointTable(2 + groups.length)
  const scored = score === undefined ? undefined : new ScoredRows()
  const keys = id === undefined ? undefined : new KeySet()
  const dictionaries = new Map<string, readonly string[]>()
  let lackScore = 0
  let lackWeight = 0
  const files: TableFacts[] = []
  for (const path of paths) {
    const source = await context.head.open(path)
    try {
      const facts = await reader.read(
        source,
        path,
        batch => {
          const column = (name: string, as: Want['as']) => batch.columns[wants.findIndex(want => want.name === name && want.as === as)]
          const codes = [label, prediction, ...groups].map(name => {
            const category = column(name, 'category') as CategoryColumn
            dictionaries.set(name, category.dictionary)
            return category.codes
          })
          const scores = score === undefined ? undefined : (column(score, 'number') as NumberColumn).values
          const weights = weight === undefined ? undefined : (column(weight, 'number') as NumberColumn).values
          const place = { path }
          for (let row = 0; row < batch.rows; row++) {
            const w = weights === undefined ? 1 : weights[row]!
            const s = scores === undefined ? Number.NaN : scores[row]!
            if (scores !== undefined && s !== s) {
              lackScore++
              continue
            }
            if (w !== w) {
              lackWeight++
              continue
            }
            if (w < 0) {
              throw new DataError('a weight is negative', { path, record: batch.firstRecord + row, column: weight })
            }
            const index = joint.add(codes, row, w, s, place)
            scored?.add(index, s, w)
          }
          if (keys !== undefined) {
            const key = batch.columns.at(-1)
            if (key?.as === 'key') keys.add(key, batch.rows)
          }
        },
        context.signal,
      )
      files.push(facts)
      context.log.info(`read ${path}: ${plural(facts.rows, 'row')}`)
    } finally {
      source.close()
    }
  }

  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const labels = outcomesOf(settings, dictionaries.get(label)!, dictionaries.get(prediction)!, rows)
  const combinations = joint.combinations()
  const counted: Counted[] = []
  const place = new Int32Array(combinations.length).fill(-1)
  let lackLabel = 0
  let lackPrediction = 0
  for (const [i, combination] of combinations.entries()) {
    const truth = labels.ofLabel[combination.codes[0]!]!
    const decision = labels.ofPrediction[combination.codes[1]!]!
    if (truth < 0) lackLabel += combination.rows
    else if (decision < 0) lackPrediction += combination.rows
    else {
      place[i] = counted.length
      counted.push({
        ...combination,
        isPositive: truth === labels.positive,
        isPredictedPositive: decision === labels.positive,
      })
    }
  }
  const missing = [
    { column: label, rows: lackLabel },
    { column: prediction, rows: lackPrediction },
    { column: score ?? '', rows: lackScore },
    { column: weight ?? '', rows: lackWeight },
  ].filter(entry => entry.rows > 0)
  refuseMissing(missing, rows, settings)

  return {
    counted,
    countedOf: place,
    scored,
    groupColumns: groups.map(name => ({ name, dictionary: dictionaries.get(name)! })),
    positive: labels.classes[labels.positive]!,
    negatives: labels.classes.filter((_, i) => i !== labels.positive),
    rows,
    missing,
    duplicateIds: keys?.duplicates() ?? 0,
    files,
  }
}

function refuseMissing(missing: readonly { column: string; rows: number }[], rows: number, settings: FairnessGateSettings): void {
  const lacking = missing.reduce((sum, entry) => sum + entry.rows, 0)
  if (lacking <= rows * settings['max-missing']) return
  const columns = missing.map(entry => `${plural(entry.rows, 'row')} of ${JSON.stringify(entry.column)}`)
  throw new DataError(`no value in ${listText(columns)}`, { path: settings.predictions }, {
    remedy: 'give every row a value, or say with `max-missing` which share of rows may be left out',
  })
}
