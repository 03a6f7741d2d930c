import { countText, type Finding, peopleText } from '@probity/core'
import { type Comparison, pairs } from './comparison.ts'
import { sayIn } from './finding.ts'
import { hasMoved, percent, shareText } from './shares.ts'
import { numberFindings, valueFindings } from './value-findings.ts'

/** A fall of the number of rows that is worth a warning, in parts of one. */
const leastFall = 0.1
/** A rise of the share of repeated rows that is worth a warning: tables of few columns have equal rows. */
const leastRise = 0.01

/** The most findings of one rule in a table: the units of all columns may have changed. */
const mostOfRule = 20

/** What changed in a table, each a finding. A value is told only of a column whose values are classes. */
export function findingsOf(comparison: Comparison): Finding[] {
  const all = [
    ...columnFindings(comparison),
    ...rowFindings(comparison),
    ...valueFindings(comparison),
    ...numberFindings(comparison),
  ]
  const byRule = Map.groupBy(all, finding => finding.rule)
  return [...byRule.values()].flatMap(found => {
    const rest = found.length - mostOfRule
    if (rest <= 0) return found
    const message = `${countText(rest)} more columns of which the same is to be said`
    return [...found.slice(0, mostOfRule), { ...found[mostOfRule]!, message }]
  })
}

function columnFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = sayIn(found, path)
  if (base === undefined) return found
  const declared = [settings.label, settings.id, ...(settings.sensitive ?? [])]
  for (const name of base.columns.keys()) {
    if (head.columns.has(name)) continue
    const isDeclared = declared.includes(name)
    say(
      'column-removed',
      isDeclared ? 'error' : 'warning',
      `the column ${name} is gone${isDeclared ? ', which the settings name' : ''}`,
      'bring it back, or take it out of what reads this table',
    )
  }
  for (const [name, { type }] of head.columns) {
    const before = base.columns.get(name)
    if (before === undefined) {
      const what = `there is a new column ${name} (${type})`
      say(
        'column-added',
        'note',
        what,
        'check that it is meant, holds no personal data and does not tell the label',
      )
    } else if (before.type !== type && before.type !== 'empty' && type !== 'empty') {
      const isWider = before.type === 'integer' && type === 'number'
      say(
        'type-changed',
        isWider ? 'note' : 'warning',
        `the column ${name} was ${before.type} and is ${type} now`,
        'check what writes it: one value of another kind is enough',
      )
    }
  }
  for (const [before, after] of pairs(base, head)) {
    const was = { count: before.missing, rows: before.rows }
    const is = { count: after.missing, rows: after.rows }
    if (!hasMoved(was, is)) continue
    say(
      'null-rate',
      'warning',
      `values of ${after.name} are missing in ${shareText(is)} (before: ${shareText(was)})`,
      'check the join or the export that fills it',
    )
  }
  return found
}

function rowFindings({ path, base, head, rows, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = sayIn(found, path)
  const now = head.facts.rows
  const before = base?.facts.rows
  if (before !== undefined && now <= before * (1 - leastFall))
    say(
      'rows-dropped',
      'warning',
      `${countText(now)} rows, ${percent(1 - now / before)} fewer than the ${countText(before)} of the base`,
      'check that the rows were meant to go',
    )
  const lacking = settings.id === undefined ? 0 : (head.columns.get(settings.id)?.missing ?? 0)
  if (lacking > 0)
    say(
      'missing-ids',
      'warning',
      `${peopleText(lacking)} rows have no id`,
      'name every row, or no column as id',
    )
  const ids = rows.duplicateIds
  if (ids.head !== undefined && ids.head > 0)
    say(
      'duplicate-ids',
      ids.base !== undefined && ids.head <= ids.base ? 'warning' : 'error',
      `${rowsHave(ids.head)} the id of an earlier row${wasCount(ids.base)}`,
      'keep one row for each id',
    )
  const repeated = rows.duplicates
  if (before !== undefined && repeated.base !== undefined && repeated.head !== undefined) {
    const rise = repeated.head / now - repeated.base / before
    if (rise >= leastRise || (repeated.base === 0 && repeated.head > 0))
      say(
        'duplicate-rows',
        'warning',
        `${rowsHave(repeated.head)} the values of an earlier row${wasCount(repeated.base)}`,
        'keep one of each, unless equal rows are different cases',
      )
  }
  if (rows.relabelled !== undefined && rows.relabelled > 0)
    say(
      'label-changed',
      'warning',
      `${rowsHave(rows.relabelled)} another label than in the base, and else the same values`,
      'check that these were labelled anew, and by whom',
    )
  return found
}

function rowsHave(count: number): string {
  return `${peopleText(count)} rows have`
}

function wasCount(count: number | undefined): string {
  return count === undefined ? '' : ` (before: ${count === 0 ? 'none' : peopleText(count)})`
}
