import { countText, type Finding, listText, minCell, numberText, peopleText } from '@probity/core'
import { type Class, classesOf } from './classes.ts'
import type { Comparison } from './comparison.ts'
import type { ColumnProfile } from './profile.ts'
import { hasMoved, hasShifted, rateOf, shiftOf } from './shares.ts'

/** A fall of the number of rows that is worth a warning, in parts of one. */
const leastFall = 0.1
/** A rise of the share of repeated rows that is worth a warning: tables of few columns have equal rows. */
const leastRise = 0.01
/** How many times as wide a range of numbers is worth a warning: a unit, or a code like 999, is the usual cause. */
const leastGrowth = 2
/** The most distinct values of a column whose values are shown though it was not declared. */
const fewValues = 50
const fewIntegers = 10

type Level = Finding['level']

/** What changed in a table, each a finding. A value is told only of a column whose values are classes. */
export function findingsOf(comparison: Comparison): Finding[] {
  return [
    ...columnFindings(comparison),
    ...rowFindings(comparison),
    ...valueFindings(comparison),
    ...numberFindings(comparison),
  ]
}

function finder(path: string, found: Finding[]) {
  return (rule: string, level: Level, message: string, fix: string) => {
    found.push({ rule, level, path, message, fix })
  }
}

function columnFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = finder(path, found)
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
      `values of ${after.name} are missing in ${percent(rateOf(is))} of the rows (before: ${percent(rateOf(was))})`,
      'check the join or the export that fills it',
    )
  }
  return found
}

function rowFindings({ path, base, head, rows, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = finder(path, found)
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

function valueFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = finder(path, found)
  if (base === undefined) return found
  for (const [before, after] of pairs(base, head)) {
    const { name } = after
    const isDeclared = name === settings.label || (settings.sensitive ?? []).includes(name)
    const classes = classesOf(before, after)
    if (classes === undefined || (!isDeclared && !areFew(classes, before, after))) continue
    if (isDeclared) {
      const moved = classes
        .map(entry => ({
          entry,
          was: { count: entry.base, rows: before.rows },
          is: { count: entry.head, rows: after.rows },
        }))
        .filter(({ entry, was, is }) => entry.name !== null && hasMoved(was, is))
        .sort((a, b) => moveOf(b) - moveOf(a))[0]
      if (moved !== undefined)
        say(
          name === settings.label ? 'label-shift' : 'group-shift',
          'warning',
          `${name} = ${moved.entry.name} in ${percent(rateOf(moved.is))} of the rows (before: ${percent(rateOf(moved.was))})`,
          'check that the sample was meant to change: a model learns the new shares',
        )
    }
    // Of the values of columns that were not declared only those are told that many rows share.
    const many = (count: number) => count >= (isDeclared ? 1 : minCell)
    const fresh = classes.filter(entry => entry.name !== null && entry.base === 0 && many(entry.head))
    const gone = classes.filter(entry => entry.name !== null && entry.head === 0 && many(entry.base))
    if (fresh.length > 0)
      say(
        'category-new',
        isDeclared ? 'warning' : 'note',
        `${name} has values that the base has not: ${listed(fresh)}`,
        'check the spelling; a model that was trained on the base does not know them',
      )
    if (gone.length > 0)
      say(
        'category-gone',
        isDeclared ? 'warning' : 'note',
        `${name} has lost values that the base has: ${listed(gone)}`,
        'check the filter or the join that made this table',
      )
  }
  return found
}

function numberFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = finder(path, found)
  if (base === undefined) return found
  for (const [before, after] of pairs(base, head)) {
    if (!areNumbers(before, after) || after.name === settings.id) continue
    if (hasShifted(before, after)) {
      const shift = shiftOf(before, after)
      const by = Number.isFinite(shift)
        ? `by ${numberText(Math.abs(shift), 1)} standard deviations`
        : 'from one value'
      say(
        'mean-moved',
        'warning',
        `the mean of ${after.name} went ${shift > 0 ? 'up' : 'down'} ${by}, from ${numberText(before.mean)} to ${numberText(after.mean)}`,
        'check the unit and the sample',
      )
    }
    const was = before.greatest - before.least
    const is = after.greatest - after.least
    if (was > 0 && is >= leastGrowth * was)
      say(
        'range-grown',
        'warning',
        `the values of ${after.name} span ${numberText(is / was, 1)} times what they did`,
        'look for another unit, or for a code like 999 that stands for a missing value',
      )
  }
  return found
}

/** Columns that both tables have. */
export function pairs(
  base: NonNullable<Comparison['base']>,
  head: Comparison['head'],
): [before: ColumnProfile, after: ColumnProfile][] {
  return [...head.columns.values()].flatMap(after => {
    const before = base.columns.get(after.name)
    return before === undefined ? [] : [[before, after] satisfies [ColumnProfile, ColumnProfile]]
  })
}

/** Whether both are columns of numbers with enough of them to speak of a mean. */
export function areNumbers(before: ColumnProfile, after: ColumnProfile): boolean {
  return [before, after].every(
    ({ type, numbers }) => (type === 'integer' || type === 'number') && numbers >= minCell,
  )
}

/** Whether a column that was not declared has so few values that they are classes, and no numbers. */
function areFew(classes: readonly Class[], before: ColumnProfile, after: ColumnProfile): boolean {
  const areIntegers = before.type === 'integer' || after.type === 'integer'
  if (before.type === 'number' || after.type === 'number') return false
  return classes.length <= (areIntegers ? fewIntegers : fewValues)
}

function moveOf({
  was,
  is,
}: {
  was: { count: number; rows: number }
  is: { count: number; rows: number }
}): number {
  return Math.abs(rateOf(is) - rateOf(was))
}

function listed(classes: readonly Class[]): string {
  return listText(classes.map(entry => entry.name!))
}

/** @example percent(0.1234) // '12.3 %' */
export function percent(share: number): string {
  const tenths = Math.round(share * 1000)
  return tenths === 0 && share > 0 ? 'under 0.1 %' : `${numberText(tenths / 10, tenths % 10 === 0 ? 0 : 1)} %`
}

function rowsHave(count: number): string {
  return `${peopleText(count)} rows have`
}

function wasCount(count: number | undefined): string {
  return count === undefined ? '' : ` (before: ${count === 0 ? 'none' : peopleText(count)})`
}
