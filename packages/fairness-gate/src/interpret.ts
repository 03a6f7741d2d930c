import { DataError, listText, minCell, plural } from '@probity/core'
import {
  type Combination,
  isSameFile,
  JoinedLabels,
  JointTable,
  type Outcomes,
  outcomesOf,
  type PairingFacts,
  whyNotSame,
} from '@probity/predictions'
import type { TableFacts } from '@probity/tables'
import type { FairnessGateSettings } from './generated/settings.ts'
import type { Base, Counted, Predictions } from './predictions.ts'
import type { ReadBase } from './read-base.ts'
import type { Rows } from './rows.ts'

/** Gives labels their meaning, and leaves out the rows that have none. */
export function interpret(
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
  const { counted, countedOf, lackLabel, lackPrediction, compared, changedLabels, labels } = count(
    joint.combinations(),
    outcomes,
    base.kind === 'read',
  )
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

/** The combinations whose labels have a meaning, how many rows lack one, and how the labels of the base agree. */
function count(combinations: readonly Combination[], outcomes: Outcomes, hasBase: boolean) {
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
      const [baseLabel, baseDecision] = hasBase ? codes.subarray(-2) : [-1, -1]
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
  return { counted, countedOf, lackLabel, lackPrediction, compared, changedLabels, labels }
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
