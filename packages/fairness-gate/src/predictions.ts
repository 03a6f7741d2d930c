import { ConfigError, type Context, DataError, listText, minCell, plural } from '@probity/core'
import {
  type Columns,
  type Combination,
  findBaseline,
  isSameFile,
  JoinedLabels,
  JointTable,
  KeySet,
  type NoBase,
  type Outcomes,
  outcomesOf,
  Pairing,
  type PairingFacts,
  readColumns,
  ScoredRows,
  unreadable,
  whyNotSame,
} from '@probity/predictions'
import {
  type Batch,
  type CategoryColumn,
  type KeyColumn,
  type NumberColumn,
  readTableHeader,
  type TableFacts,
  TableReader,
  type Want,
} from '@probity/tables'
import type { Attribute } from './attribute.ts'
import { Clusters } from './clusters.ts'
import type { FairnessGateSettings } from './generated/settings.ts'

/** A combination of codes whose labels have a meaning. */
export interface Counted extends Combination {
  isPositive: boolean
  isPredictedPositive: boolean
  /** What the base predicts for these rows; undefined where it has no such row, or another true label for it. */
  isPredictedPositiveByBase?: boolean
}

/** All that the gate needs of the predictions, however many rows there were. */
export interface Predictions {
  /** Rows that have a label, a prediction and what else was asked for. */
  counted: Counted[]
  /** For each combination that `scored` names, its place in `counted`, or −1 where it is left out. */
  countedOf: Int32Array
  scored?: ScoredRows
  /** Where rows come in clusters; by the rows of `scored`. */
  clusters?: Clusters
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
  base: Base
  /** Values of group columns that only the base has, as a reader writes them: `race = Asian`. */
  gone: string[]
}

/** The predictions to compare with, or why there are none. */
export type Base =
  | NoBase
  /** The same rows under both models: `isPredictedPositiveByBase` tells. */
  | {
      kind: 'paired'
      label: string
      facts: PairingFacts
      compared: number
      changedLabels: number
      files: TableFacts[]
    }
  /** Rows that are not known to be the same: the base's own combinations, their codes as in `counted`. */
  | { kind: 'unpaired'; label: string; reason: string; counted: Counted[]; files: TableFacts[] }

/**
 * Reads the predictions once, in constant memory but for scores and ids (12 to 20, and 8 bytes a row); and
 * before them the base's, where there is one (about 32 bytes a row).
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
  const base = await readBase(settings, groups, context)
  const rows = new Rows(settings, groups, base.kind === 'read' ? base.columns : undefined)
  const reader = new TableReader(rows.wants)
  const files: TableFacts[] = []
  for (const path of paths) {
    const source = await context.head.open(path)
    files.push(await reader.read(source, path, batch => rows.add(batch, path), context.signal))
    context.log.info(`read ${path}: ${plural(files.at(-1)!.rows, 'row')}`)
  }
  return interpret(settings, groups, rows, files, base)
}

/** The base's rows as columns, or why there are none. */
type ReadBase =
  | NoBase
  | { kind: 'read'; label: string; columns: Columns; files: TableFacts[]; lacks: string[] }

async function readBase(
  settings: FairnessGateSettings,
  groups: readonly string[],
  context: Context,
): Promise<ReadBase> {
  const { label, prediction, score, weight, id } = settings
  const baseline = await findBaseline(settings.baseline, settings.predictions, context)
  if (baseline.kind !== 'files') return baseline
  try {
    const first = baseline.paths[0]!
    const { names: header } = await readTableHeader(await baseline.revision.open(first), first, [
      label,
      prediction,
    ])
    const categories = [label, prediction, ...groups.filter(group => header.includes(group))]
    const wants: Want[] = [...new Set(categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight])
      if (name !== undefined && header.includes(name)) wants.push({ name, as: 'number' })
    if (id !== undefined) wants.push({ name: id, as: 'key' })
    const read = await readColumns(baseline.revision, baseline.paths, wants, context.signal)
    context.log.info(
      `read ${first} of ${baseline.revision.label} as the base: ${plural(read.columns.rows, 'row')}`,
    )
    const needed = weight === undefined ? groups : [...groups, weight]
    const lacks = needed.filter(name => !header.includes(name))
    return { kind: 'read', label: baseline.label, ...read, lacks }
  } catch (error) {
    return unreadable(error)
  }
}

/** The most rows of a batch. */
const batchRows = 8192

/** Every row that was read, as combinations of codes, scores and ids. */
class Rows {
  readonly wants: Want[]
  /** Codes of label, prediction and groups, and of the base's label and prediction where there is a base. */
  readonly joint: JointTable
  readonly scored?: ScoredRows
  readonly keys?: KeySet
  readonly clusters?: Clusters
  readonly pairing?: Pairing
  readonly dictionaries = new Map<string, readonly string[]>()
  lackScore = 0
  lackWeight = 0
  /** Rows joined by position that the base has in another group. */
  regrouped = 0
  /** Runs of rows of one label and the same groups. */
  private blocks = 0
  private last: Int32Array
  private readonly settings: FairnessGateSettings
  /** The columns of codes in the order of a combination: label, prediction, groups. */
  private readonly categories: string[]
  private readonly base?: {
    labels: Int32Array
    predictions: Int32Array
    scores?: Float64Array
    /** In the order of the head's; undefined for a column that the base has not. */
    groups: ReturnType<Columns['category']>[]
  }
  /** The base's codes for the rows of a batch; −1 where it has no such row. */
  private readonly partners = [new Int32Array(batchRows), new Int32Array(batchRows)] as const

  constructor(settings: FairnessGateSettings, groups: readonly string[], base: Columns | undefined) {
    const { label, prediction, score, weight, id, cluster } = settings
    this.settings = settings
    this.categories = [label, prediction, ...groups]
    this.last = new Int32Array(this.categories.length).fill(-1)
    this.wants = [...new Set(this.categories)].map(name => ({ name, as: 'category' }))
    for (const name of [score, weight]) if (name !== undefined) this.wants.push({ name, as: 'number' })
    for (const name of new Set([id, cluster])) if (name !== undefined) this.wants.push({ name, as: 'key' })
    if (id !== undefined) this.keys = new KeySet()
    if (base !== undefined) {
      this.base = {
        labels: base.category(label)!.codes,
        predictions: base.category(prediction)!.codes,
        scores: base.numbers(score),
        groups: groups.map(name => base.category(name)),
      }
      this.pairing = new Pairing(base.rows, base.keys(id))
    }
    if (cluster !== undefined) this.clusters = new Clusters()
    this.joint = new JointTable(this.categories.length + (base === undefined ? 0 : 2))
    if (score !== undefined)
      this.scored = new ScoredRows(weight !== undefined, this.base?.scores !== undefined)
  }

  add(batch: Batch, path: string): void {
    const { columns } = batch
    const codes = this.categories.map(name => {
      const column = columns.find(
        column => column.as === 'category' && column.name === name,
      ) as CategoryColumn
      this.dictionaries.set(name, column.dictionary)
      return column.codes
    })
    if (this.base !== undefined) codes.push(...this.partners)
    const numbers = (name: string | undefined) =>
      (columns.find(column => column.as === 'number' && column.name === name) as NumberColumn | undefined)
        ?.values
    const keys = (name: string | undefined) =>
      columns.find(column => column.as === 'key' && column.name === name) as KeyColumn | undefined
    const { id, score: scoreName, weight: weightName, cluster } = this.settings
    const [scores, weights, ids, clusters] = [
      numbers(scoreName),
      numbers(weightName),
      keys(id),
      keys(cluster),
    ]
    const place = { path }
    for (let row = 0; row < batch.rows; row++) {
      const partner = this.partner(row, ids)
      if (ids === undefined && partner >= 0) {
        if (this.isRegrouped(codes, row, partner)) this.regrouped++
        this.follow(codes, row)
      }
      const score = scores === undefined ? Number.NaN : scores[row]!
      const weight = weights === undefined ? 1 : weights[row]!
      if (scores !== undefined && Number.isNaN(score)) this.lackScore++
      else if (Number.isNaN(weight)) this.lackWeight++
      else if (weight < 0) {
        const record = batch.firstRecord + row
        throw new DataError('a weight is negative', { path, record, column: weightName })
      } else {
        const combination = this.joint.add(codes, row, weight, score, place)
        this.scored?.add(combination, score, weight, partner < 0 ? Number.NaN : this.base?.scores?.[partner])
        this.clusters?.add(combination, weight, clusters!.high[row]!, clusters!.low[row]!)
      }
    }
    if (ids !== undefined) this.keys?.add(ids, batch.rows)
  }

  /** The base's row that is the same as this one, or −1; leaves its codes in `partners`. */
  private partner(row: number, ids: KeyColumn | undefined): number {
    const { base, pairing, partners } = this
    if (base === undefined || pairing === undefined) return -1
    const partner = ids === undefined ? pairing.next() : pairing.next(ids.high[row]!, ids.low[row]!)
    partners[0][row] = partner < 0 ? -1 : base.labels[partner]!
    partners[1][row] = partner < 0 ? -1 : base.predictions[partner]!
    return partner
  }

  private follow(codes: readonly Int32Array[], row: number): void {
    const { last } = this
    let isSame = true
    for (let i = 0; i < last.length; i++) {
      if (i === 1) continue
      const code = codes[i]![row]!
      isSame &&= code === last[i]
      last[i] = code
    }
    if (!isSame) this.blocks++
  }

  /** Whether rows of one label and the same groups stand together, so that any order of theirs looks alike. */
  isSorted(): boolean {
    const width = this.categories.length
    const kinds = this.joint.combinations().map(({ codes }) => [codes[0], ...codes.subarray(2, width)].join())
    // Where hardly two rows are alike, label and groups name them.
    return this.blocks <= new Set(kinds).size && this.blocks * 2 <= this.pairing!.facts().headRows
  }

  private isRegrouped(codes: readonly Int32Array[], row: number, partner: number): boolean {
    return this.base!.groups.some((of, i) => {
      const here = this.dictionaries.get(this.categories[i + 2]!)!
      return of !== undefined && here[codes[i + 2]![row]!] !== of.dictionary[of.codes[partner]!]
    })
  }
}

/** Gives labels their meaning, and leaves out the rows that have none. */
function interpret(
  settings: FairnessGateSettings,
  groups: readonly string[],
  read: Rows,
  files: TableFacts[],
  base: ReadBase,
): Predictions {
  const { joint, scored, clusters, keys, dictionaries, lackScore, lackWeight } = read
  const { label, prediction, score = '', weight = '' } = settings
  const rows = files.reduce((sum, file) => sum + file.rows, 0)
  const texts = (name: string) => (base.kind === 'read' ? base.columns.category(name)!.dictionary : [])
  const outcomes = outcomesOf(settings, dictionaries.get(label)!, dictionaries.get(prediction)!, rows, {
    labels: texts(label),
    predictions: texts(prediction),
  })
  const combinations = joint.combinations()
  const counted: Counted[] = []
  const countedOf = new Int32Array(combinations.length).fill(-1)
  let lackLabel = 0
  let lackPrediction = 0
  let compared = 0
  let changedLabels = 0
  const labels = new JoinedLabels()
  for (const [i, combination] of combinations.entries()) {
    const { codes } = combination
    const truth = outcomes.ofLabel[codes[0]!]!
    const decision = outcomes.ofPrediction[codes[1]!]!
    if (truth < 0) lackLabel += combination.rows
    else if (decision < 0) lackPrediction += combination.rows
    else {
      countedOf[i] = counted.length
      const found: Counted = {
        ...combination,
        isPositive: truth === outcomes.positive,
        isPredictedPositive: decision === outcomes.positive,
      }
      counted.push(found)
      const [baseLabel, baseDecision] = base.kind === 'read' ? codes.subarray(-2) : [-1, -1]
      if (baseLabel! < 0) continue
      const baseClass = outcomes.ofBasePrediction[baseDecision!]!
      const baseTruth = outcomes.ofBaseLabel[baseLabel!]!
      if (baseTruth >= 0) labels.add(truth, baseTruth, combination.rows)
      if (baseTruth !== truth) changedLabels += combination.rows
      else if (baseClass >= 0) {
        compared += combination.rows
        found.isPredictedPositiveByBase = baseClass === outcomes.positive
      }
    }
  }
  const missing = [
    { column: label, rows: lackLabel },
    { column: prediction, rows: lackPrediction },
    { column: score, rows: lackScore },
    { column: weight, rows: lackWeight },
  ].filter(entry => entry.rows > 0)
  refuseMissing(missing, rows, settings)
  const groupColumns = groups.map(name => ({ name, dictionary: dictionaries.get(name)! }))
  return {
    counted,
    countedOf,
    scored,
    clusters,
    groupColumns,
    positive: outcomes.classes[outcomes.positive]!,
    negatives: outcomes.classes.filter((_, i) => i !== outcomes.positive),
    rows,
    missing,
    duplicateIds: keys?.duplicates() ?? 0,
    files,
    base: base.kind === 'read' ? comparable(settings, base, read.pairing!.facts()) : base,
    gone: groupColumns.flatMap(({ name, dictionary }) => {
      const here = new Set(dictionary)
      const there = base.kind === 'read' ? (base.columns.category(name)?.dictionary ?? []) : []
      // A column of nearly as many values as rows may have held anything, also people's names.
      if (base.kind === 'read' && base.columns.rows < minCell * there.length) return []
      return there.filter(text => text !== '' && !here.has(text)).map(text => `${name} = ${text}`)
    }),
  }

  /** The same rows where that is shown, else two samples. */
  function comparable(
    settings: FairnessGateSettings,
    base: ReadBase & { kind: 'read' },
    facts: PairingFacts,
  ): Base {
    const { label } = base
    const reason = whyNotSame({
      facts,
      compared,
      labels,
      regrouped: read.regrouped,
      isSorted: facts.by === 'position' && read.isSorted() && !isSameFile(files, base.files),
      label,
      ...(settings.id === undefined ? {} : { id: settings.id }),
    })
    if (reason === undefined)
      return { kind: 'paired', label, facts, compared, changedLabels, files: base.files }
    if (base.lacks.length > 0)
      return { kind: 'unreadable', reason: `${reason}, and ${label} has no column ${listText(base.lacks)}` }
    return {
      kind: 'unpaired',
      label,
      reason,
      counted: countBase(settings, base, groupColumns, outcomes),
      files: base.files,
    }
  }
}

/** The base's rows on their own, by combination; a group that the head has not is −1. */
function countBase(
  { label, prediction, weight }: FairnessGateSettings,
  { columns, files }: ReadBase & { kind: 'read' },
  groupColumns: Predictions['groupColumns'],
  { ofBaseLabel, ofBasePrediction, positive }: Outcomes,
): Counted[] {
  const groups = groupColumns.map(({ name, dictionary }) => {
    const { codes, dictionary: texts } = columns.category(name)!
    const here = new Map(dictionary.map((text, code) => [text, code]))
    const codeOf = texts.map(text => here.get(text) ?? -1)
    return codes.map(code => codeOf[code]!)
  })
  const all = [columns.category(label)!.codes, columns.category(prediction)!.codes, ...groups]
  const joint = new JointTable(all.length)
  const weights = columns.numbers(weight)
  const place = { path: files[0]!.path }
  for (let row = 0; row < columns.rows; row++) {
    const of = weights === undefined ? 1 : weights[row]!
    if (of >= 0) joint.add(all, row, of, Number.NaN, place)
  }
  return joint.combinations().flatMap(combination => {
    const truth = ofBaseLabel[combination.codes[0]!]!
    const decision = ofBasePrediction[combination.codes[1]!]!
    if (truth < 0 || decision < 0) return []
    return [{ ...combination, isPositive: truth === positive, isPredictedPositive: decision === positive }]
  })
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
