import { type Finding, listText, minCell, numberText } from '@probity/core'
import { type Class, classesOf } from './classes.ts'
import { type Comparison, pairs } from './comparison.ts'
import { sayIn } from './finding.ts'
import type { ColumnProfile } from './profile.ts'
import { hasMoved, hasShifted, rateOf, shareText, shiftOf } from './shares.ts'

/** How many times as wide a range of numbers is worth a warning: a unit, or a code like 999, is the usual cause. */
const leastGrowth = 2
/** The most distinct values of a column whose values are shown though it was not declared. */
const fewValues = 50
const fewIntegers = 10

/** Labels, groups and other classes that moved, came or went. */
export function valueFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = sayIn(found, path)
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
          `${name} = ${moved.entry.name} in ${shareText(moved.is)} (before: ${shareText(moved.was)})`,
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

/** Means that moved, and ranges that grew. */
export function numberFindings({ path, base, head, settings }: Comparison): Finding[] {
  const found: Finding[] = []
  const say = sayIn(found, path)
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
