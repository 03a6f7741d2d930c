import { type Finding, listText, numberText, peopleText, plural } from '@probity/core'
import { notesWithoutBase, pairingNotes, RowIndex } from '@probity/predictions'
import type { Asked } from './asked.ts'
import type { AccuracyGateSettings } from './generated/settings.ts'
import type { Measures } from './measures.ts'
import type { Predictions } from './predictions.ts'
import type { Division } from './units.ts'

/** Facts a reader needs to trust the numbers, one sentence each. */
export function notesOf(
  settings: AccuracyGateSettings,
  predictions: Predictions,
  divisions: readonly Division[],
  asked: readonly Asked[],
  measures: Measures,
): string[] {
  const { task, because, classes, here } = predictions
  const found: string[] = []
  if (because !== undefined) found.push(`Taken for ${task}: ${because}.`)
  if (task === 'binary')
    found.push(`Counted as positive: ${classes[1]} (against ${classes[0] || 'no other label'}).`)
  for (const { column, rows } of here.missing)
    found.push(
      `${peopleText(rows)} of ${plural(here.rows, 'row')} have no value in ${column} and are left out.`,
    )
  found.push(...baseNotes(settings, predictions), ...churnNotes(divisions))
  if (task === 'binary' && here.score !== undefined && !areProbabilities(here.score))
    found.push(`${settings.score} goes beyond 0 to 1: it is read as a ranking, not as a probability.`)
  found.push(...limitNotes(asked, measures))
  if (asked.length === 0) found.push(`To judge, set for example: limits: "${example[task]}".`)
  return found
}

const example = {
  binary: 'accuracy: {min: 0.8, max-decrease: 0.01}',
  multiclass: 'accuracy: {min: 0.8, max-decrease: 0.01}',
  regression: 'mean_absolute_error: {max-increase: 0.5}',
  ranking: 'ndcg@10: {max-decrease: 0.01}',
}

function baseNotes({ id, baseline }: AccuracyGateSettings, { base }: Predictions): string[] {
  if (base.kind === 'none' || base.kind === 'unreadable') return notesWithoutBase(base, baseline)
  const { label, table } = base
  const lacking = table.missing.reduce((sum, { rows }) => sum + rows, 0)
  const ofBase =
    lacking === 0
      ? []
      : [
          `${peopleText(lacking)} of ${plural(table.rows, 'row')} of ${label} lack a value and are not compared.`,
        ]
  if (base.kind === 'unpaired')
    return [`Compared with ${label} as two samples, which shows less: ${base.reason}.`, ...ofBase]
  const { facts, changedLabels, rows } = base
  const about = { label, compared: rows.length, changedLabels, ...(id === undefined ? {} : { id }) }
  return [...pairingNotes(facts, about), ...ofBase]
}

/** How many predictions are other than the base's: the first sign of a change, whichever way it went. */
function churnNotes([whole]: readonly Division[]): string[] {
  const pair = whole?.units[0]?.pair
  if (pair === undefined || !pair.isPaired) return []
  const [before, after] = [pair.base, pair.candidate].map(part => part.prepared.sample.prediction)
  if (!(before instanceof Int32Array) || after === undefined) return []
  const changed = before.reduce((count, code, row) => count + Number(code !== after[row]), 0)
  return [
    changed === 0
      ? 'Every prediction is the same as in the base.'
      : `${peopleText(changed)} of ${plural(before.length, 'prediction')} changed (${numberText((100 * changed) / before.length, 1)} %).`,
  ]
}

/** Limits that hold back what is better, and changes that one row makes. */
function limitNotes(asked: readonly Asked[], measures: Measures): string[] {
  return asked.flatMap(one => {
    const { metric, limit, name, division } = one
    if (division.column !== null) return []
    const notes: string[] = []
    const holdsBack = limit.kind === 'max' || limit.kind === 'max-increase'
    if (metric.higherIsBetter === holdsBack)
      notes.push(
        `${name} is better when ${holdsBack ? 'higher' : 'lower'}: its limit \`${limit.kind}\` holds back what is better.`,
      )
    const comparison = limit.kind.startsWith('max-') ? measures.compare(one, division.units[0]!) : 'absolute'
    if (typeof comparison !== 'string' && comparison.largestShare !== undefined)
      notes.push(
        `One row makes ${numberText(100 * comparison.largestShare, 0)} % of the change of the ${metric.title}: its interval is to be read with care.`,
      )
    return notes
  })
}

function areProbabilities(score: Float64Array): boolean {
  return score.every(value => !(value < 0 || value > 1))
}

/** What is wrong with the files, though they can be measured. */
export function findingsOf(settings: AccuracyGateSettings, { task, here }: Predictions): Finding[] {
  const path = here.files[0]!.path
  const found: Finding[] = []
  const duplicates = here.ids === undefined ? 0 : new RowIndex(here.ids).duplicates
  if (duplicates > 0)
    found.push({
      rule: 'duplicate-ids',
      level: 'warning',
      path,
      message: `${peopleText(duplicates)} of ${plural(here.rows, 'row')} have the ${settings.id} of an earlier row`,
      fix: 'keep one row for each id: rows that are counted twice make every interval too narrow',
    })
  if (task === 'multiclass' && here.probabilities !== undefined) {
    const off = improperRows(here.probabilities, here.isUsable)
    if (off > 0)
      found.push({
        rule: 'improper-probabilities',
        level: 'warning',
        path,
        message: `the probabilities of ${peopleText(off)} of ${plural(here.rows, 'row')} are not between 0 and 1, or do not add up to 1: no metric of them is measured`,
        fix: `check that ${listText(settings.probabilities ?? [])} are probabilities of all classes, not scores or logits`,
      })
  }
  return found
}

/** Rows whose probabilities are none together; as in the metrics, a sum may miss 1 by 0.01, as 0.33 three times does. */
function improperRows(probabilities: readonly Float64Array[], isUsable: Uint8Array): number {
  let count = 0
  for (let row = 0; row < isUsable.length; row++) {
    if (isUsable[row] === 0) continue
    let sum = 0
    for (const column of probabilities) sum += column[row]!
    const isProper =
      Math.abs(sum - 1) <= 0.01 + 1e-9 &&
      probabilities.every(column => column[row]! >= 0 && column[row]! <= 1)
    if (!isProper) count++
  }
  return count
}
