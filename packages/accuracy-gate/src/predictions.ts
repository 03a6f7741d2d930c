import { ConfigError, type Context, countText, listText, plural } from '@probity/core'
import {
  type Columns,
  findBaseline,
  isSameFile,
  JoinedLabels,
  type NoBase,
  outcomesOf,
  Pairing,
  type PairingFacts,
  readColumns,
  unreadable,
  whyNotSame,
} from '@probity/predictions'
import type { Task } from '@probity/statistics'
import { readTableHeader, resolveLabels, type TableFacts } from '@probity/tables'
import { checkNeeded, type PredictionSettings } from './needed.ts'
import { columnOfEachClass, type ProbabilityColumns, probabilityColumns } from './probabilities.ts'
import { type Codes, isOfClasses, refuseMissing, type Table, tableOf, wantsOf } from './table.ts'
import { type Inferred, taskOf } from './task.ts'

/** All that the gate needs of the predictions: 20 to 60 bytes a row, and as many of the base. */
export interface Predictions extends Inferred {
  /** By code; of two classes the positive one is 1. Empty where labels are numbers. */
  classes: string[]
  here: Table
  base: Base
}

/** The predictions to compare with, or why there are none. */
export type Base =
  | NoBase
  | {
      kind: 'paired'
      label: string
      table: Table
      /** The rows that are compared: those here and, one by one, those of the base. */
      rows: Int32Array
      baseRows: Int32Array
      facts: PairingFacts
      changedLabels: number
    }
  /** Rows that are not known to be the same. */
  | { kind: 'unpaired'; label: string; table: Table; reason: string }

/** More classes than this are no classes. */
const mostClasses = 100

/**
 * Reads the predictions of the head and of the base, gives labels their meaning, and joins the rows.
 *
 * Throws a `DataError` for a file that cannot be measured honestly, a `ConfigError` for settings that do not fit
 * the file. What is wrong with the base is told, not thrown.
 */
export async function readPredictions(settings: PredictionSettings, context: Context): Promise<Predictions> {
  const paths = await context.head.list([settings.predictions])
  const first = paths[0]
  if (first === undefined) {
    throw new ConfigError(`\`predictions\`: no file matches ${settings.predictions}`, {
      remedy:
        'check the path and `working-directory`; is the file made by an earlier step, or tracked by DVC or Git LFS and not pulled?',
    })
  }
  const inferred = await taskOf(settings, paths, context)
  const { task } = inferred
  checkNeeded(settings, task)
  const { names: header } = await readTableHeader(await context.head.open(first), first, [settings.label])
  const probabilities = probabilityColumns(isOfClasses(task) ? (settings.probabilities ?? []) : [], header)
  const wants = wantsOf(settings, task, probabilities.columns)
  const { columns, files } = await readColumns(context.head, paths, wants, context.signal)
  context.log.info(`read ${settings.predictions}: ${plural(columns.rows, 'row')}`)
  const base = await readBase(settings, task, probabilities.columns, context)
  return interpret(settings, inferred, probabilities, columns, files, base)
}

type ReadBase = NoBase | { kind: 'read'; label: string; columns: Columns; files: TableFacts[] }

async function readBase(
  settings: PredictionSettings,
  task: Task,
  probabilities: readonly string[],
  context: Context,
): Promise<ReadBase> {
  const baseline = await findBaseline(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  const { revision, paths, label } = baseline
  try {
    const first = paths[0]!
    const { names } = await readTableHeader(await revision.open(first), first, [settings.label])
    const wants = wantsOf(settings, task, probabilities, names)
    const read = await readColumns(revision, paths, wants, context.signal)
    context.log.info(`read the base, ${first} of ${label}: ${plural(read.columns.rows, 'row')}`)
    return { kind: 'read', label, ...read }
  } catch (error) {
    return unreadable(error)
  }
}

function interpret(
  settings: PredictionSettings,
  inferred: Inferred,
  probabilities: ProbabilityColumns,
  columns: Columns,
  files: TableFacts[],
  base: ReadBase,
): Predictions {
  const labels = isOfClasses(inferred.task)
    ? labelsOf(
        settings,
        inferred.task,
        probabilities,
        columns,
        base.kind === 'read' ? base.columns : undefined,
      )
    : { classes: [], spellings: [] }
  const ofClasses =
    probabilities.columns.length === 0 ? [] : columnOfEachClass(probabilities.columns, labels.spellings)
  // Of two classes there is one probability that says all: that of the positive one.
  const isBinary = inferred.task === 'binary'
  const scored = isBinary && settings.score === undefined ? { ...settings, score: ofClasses[1] } : settings
  const read = isBinary ? [] : ofClasses
  const here = tableOf(scored, columns, files, labels.here, read)
  refuseMissing(here, settings)
  return {
    ...inferred,
    classes: labels.classes,
    here,
    base:
      base.kind === 'read'
        ? joined(settings, here, tableOf(scored, base.columns, base.files, labels.base, read), base.label)
        : base,
  }
}

interface Meaning {
  classes: string[]
  /** For each class the texts that stand for it. */
  spellings: string[][]
  here?: Codes
  base?: Codes
}

function labelsOf(
  settings: PredictionSettings,
  task: Task,
  probabilities: ProbabilityColumns,
  columns: Columns,
  base: Columns | undefined,
): Meaning {
  const { label, prediction } = settings
  const texts = (of: Columns | undefined, name: string | undefined) => of?.category(name)?.dictionary ?? []
  const all = [texts(columns, label), texts(columns, prediction), texts(base, label), texts(base, prediction)]
  const { classes, codes, spellings } = resolveLabels(...all, probabilities.classes)
  const [truth, predicted, ofBase, predictedByBase] = codes as [
    Int32Array,
    Int32Array,
    Int32Array,
    Int32Array,
  ]
  if (classes.length > mostClasses || classes.length * 2 > Math.max(columns.rows, 4))
    throw new ConfigError(
      `\`label\` and \`prediction\`: ${[label, prediction].filter(name => name !== undefined).join(' and ')} hold ${countText(classes.length)} distinct values in ${plural(columns.rows, 'row')}: these are no classes`,
      {
        remedy:
          'name the columns of classes; a column of probabilities is the `score`, and one of amounts needs `task: regression`',
      },
    )
  if (task === 'multiclass')
    return {
      classes,
      spellings,
      here: { truth, prediction: predicted },
      base: { truth: ofBase, prediction: predictedByBase },
    }
  const outcomes = outcomesOf(
    { ...settings, prediction: prediction ?? label },
    all[0]!,
    all[1]!,
    columns.rows,
    {
      labels: all[2]!,
      predictions: all[3]!,
    },
  )
  const toBinary = (codes: Int32Array) =>
    codes.map(code => (code < 0 ? -1 : Number(code === outcomes.positive)))
  const positive = outcomes.classes[outcomes.positive]!
  const others = outcomes.classes.filter(name => name !== positive)
  const spelt = (names: readonly string[]) =>
    names.flatMap(name => spellings[classes.indexOf(name)] ?? [name])
  return {
    classes: [listText(others), positive],
    spellings: [spelt(others), spelt([positive])],
    here: { truth: toBinary(outcomes.ofLabel), prediction: toBinary(outcomes.ofPrediction) },
    base: { truth: toBinary(outcomes.ofBaseLabel), prediction: toBinary(outcomes.ofBasePrediction) },
  }
}

/** The same rows where that is shown, else two samples. */
function joined(settings: PredictionSettings, here: Table, table: Table, label: string): Base {
  const pairing = new Pairing(table.rows, table.ids)
  const rows: number[] = []
  const baseRows: number[] = []
  const labels = new JoinedLabels()
  let regrouped = 0
  for (let row = 0; row < here.rows; row++) {
    const partner =
      here.ids === undefined ? pairing.next() : pairing.next(here.ids.high[row]!, here.ids.low[row]!)
    if (partner < 0 || here.isUsable[row] === 0 || table.isUsable[partner] === 0) continue
    labels.add(here.truth[row]!, table.truth[partner]!)
    if (here.ids === undefined && isRegrouped(here, row, table, partner)) regrouped++
    if (here.truth[row] !== table.truth[partner]) continue
    rows.push(row)
    baseRows.push(partner)
  }
  const reason =
    rows.length === 0
      ? `no row here has the true label of one of ${label}`
      : whyNotSame({
          facts: pairing.facts(),
          compared: rows.length,
          labels,
          regrouped,
          isSorted: isSorted(here) && !isSameFile(here.files, table.files),
          label,
          ...(settings.id === undefined ? {} : { id: settings.id }),
        })
  if (reason === undefined)
    return {
      kind: 'paired',
      label,
      table,
      rows: Int32Array.from(rows),
      baseRows: Int32Array.from(baseRows),
      facts: pairing.facts(),
      changedLabels: labels.changed,
    }
  return { kind: 'unpaired', label, table, reason }
}

/** Whether rows at the same place differ in what no model decides. Queries and clusters are told by first rows. */
function isRegrouped(here: Table, row: number, table: Table, partner: number): boolean {
  if (here.queries?.[row] !== table.queries?.[partner]) return true
  const { clusters, weights } = table
  if (clusters !== undefined && here.clusters?.[row] !== clusters[partner]) return true
  if (weights !== undefined && here.weights?.[row] !== weights[partner]) return true
  return here.slices.some(({ name, codes, dictionary }) => {
    const other = table.slices.find(slice => slice.name === name)
    return other !== undefined && dictionary[codes[row]!] !== other.dictionary[other.codes[partner]!]
  })
}

/**
 * Whether rows of one class and the same slices stand together, so that any order of theirs looks alike. Amounts
 * name their rows, and queries are compared as wholes.
 */
function isSorted({ rows, truth, slices }: Table): boolean {
  if (truth instanceof Float64Array) return false
  const columns = [truth, ...slices.map(({ codes }) => codes)]
  const kinds = new Set<string>()
  let blocks = 0
  for (let row = 0; row < rows; row++) {
    if (row > 0 && columns.every(codes => codes[row] === codes[row - 1])) continue
    blocks++
    kinds.add(columns.map(codes => codes[row]).join())
    if (blocks > kinds.size) return false
  }
  return blocks * 2 <= rows
}
