import { type Cell, type Estimate, type Exhibit, numberText } from '@probity/core'
import { classesOf } from './classes.ts'
import { type Comparison, pairs } from './comparison.ts'
import type { ColumnProfile } from './profile.ts'
import { hasMoved, shiftOf } from './shares.ts'
import { areNumbers } from './value-findings.ts'

/** The most classes that a column of labels or groups is shown with. */
const mostClasses = 50
/** The most columns of numbers that are shown, those that moved most. */
const mostNumbers = 50
/** A move of a share under this is no news: it would round away. */
const leastMove = 0.005
/** A shift of a mean under this is no news, in standard deviations of the base. */
const leastShown = 0.05

/** What a reviewer asks first comes first: rows, columns, labels and groups, missing values, numbers. */
export function exhibitsOf(comparison: Comparison): Exhibit[] {
  const { settings } = comparison
  const declared = [...new Set([settings.label, ...(settings.sensitive ?? [])])].filter(
    name => name !== undefined,
  )
  return [
    rowsExhibit(comparison),
    columnsExhibit(comparison),
    ...declared.map(name => classesExhibit(comparison, name)),
    missingExhibit(comparison),
    numbersExhibit(comparison),
  ].filter(exhibit => exhibit !== undefined)
}

function rowsExhibit({ name, base, head, rows }: Comparison): Exhibit {
  const table: [string, number | undefined, number | undefined][] = [
    ['all', base?.facts.rows, head.facts.rows],
    ['with the values of an earlier row', rows.duplicates.base, rows.duplicates.head],
    ['with the id of an earlier row', rows.duplicateIds.base, rows.duplicateIds.head],
    ['in both', rows.same, rows.same],
    ['only in one of them', rows.removed, rows.added],
    ['with another label, else the same', undefined, rows.relabelled],
  ]
  return {
    title: `${name}: rows`,
    columns: beforeAfter('rows', 'count'),
    rows: table
      .filter(([, before, after]) => before !== undefined || after !== undefined)
      .map(([title, before, after]) => [title, before ?? null, after ?? null]),
  }
}

function columnsExhibit({ name, base, head }: Comparison): Exhibit | undefined {
  if (base === undefined) return undefined
  const names = new Set([...base.columns.keys(), ...head.columns.keys()])
  const rows: Cell[][] = []
  for (const column of names) {
    const [before, after] = [base.columns.get(column)?.type, head.columns.get(column)?.type]
    if (before !== after) rows.push([column, before ?? null, after ?? null])
  }
  if (rows.length === 0) return undefined
  return { title: `${name}: columns that changed`, columns: beforeAfter('column', 'text'), rows }
}

function classesExhibit({ name, base, head }: Comparison, column: string): Exhibit | undefined {
  const [before, after] = [base?.columns.get(column), head.columns.get(column)]
  if (before === undefined && after === undefined) return undefined
  const classes = classesOf(before, after)
  if (classes === undefined || classes.length > mostClasses) return undefined
  if (before !== undefined && after !== undefined) {
    const moved = classes.filter(
      ({ base, head }) =>
        base === 0 || head === 0 || Math.abs(head / after.rows - base / before.rows) >= leastMove,
    )
    if (moved.length === 0) return undefined
  }
  return {
    title: `${name}: ${column}`,
    columns: [
      ...beforeAfter(column, 'count'),
      { title: 'share of base', kind: 'estimate' },
      { title: 'share of this change', kind: 'estimate' },
    ],
    rows: classes.map(({ name, base, head }) => [
      name ?? '(missing)',
      before === undefined ? null : base,
      after === undefined ? null : head,
      before === undefined ? null : share(base, before.rows),
      after === undefined ? null : share(head, after.rows),
    ]),
  }
}

function missingExhibit({ name, base, head }: Comparison): Exhibit | undefined {
  if (base === undefined) return undefined
  const moved = pairs(base, head).filter(([before, after]) =>
    hasMoved({ count: before.missing, rows: before.rows }, { count: after.missing, rows: after.rows }),
  )
  if (moved.length === 0) return undefined
  return {
    title: `${name}: share of rows without a value`,
    columns: beforeAfter('column', 'estimate'),
    rows: moved.map(([before, after]) => [
      after.name,
      share(before.missing, before.rows),
      share(after.missing, after.rows),
    ]),
  }
}

function numbersExhibit({ name, base, head, settings }: Comparison): Exhibit | undefined {
  if (base === undefined) return undefined
  const moved = pairs(base, head)
    .filter(([before, after]) => areNumbers(before, after) && after.name !== settings.id)
    .map(([before, after]) => ({ before, after, shift: Math.abs(shiftOf(before, after)) }))
    .filter(({ before, after, shift }) => shift >= leastShown || rangeText(before) !== rangeText(after))
    .sort((a, b) => b.shift - a.shift)
  if (moved.length === 0) return undefined
  return {
    title: `${name}: numbers that moved${moved.length > mostNumbers ? `, the first ${mostNumbers} of ${moved.length}` : ''}`,
    columns: [
      { title: 'column', kind: 'text' },
      { title: 'mean of base', kind: 'estimate' },
      { title: 'mean of this change', kind: 'estimate' },
      { title: 'range of base', kind: 'text' },
      { title: 'range of this change', kind: 'text' },
    ],
    rows: moved
      .slice(0, mostNumbers)
      .map(({ before, after }) => [
        after.name,
        mean(before),
        mean(after),
        rangeText(before),
        rangeText(after),
      ]),
    note: 'Ranges are rounded outwards: the least and the greatest value belong to single rows.',
  }
}

/**
 * The range of the numbers, each end rounded outwards to a step of at least a tenth of the range: an exact least
 * or greatest value would single out a row.
 *
 * @example rangeText({ least: 18, greatest: 93 }) // '10 to 100'
 */
export function rangeText({ least, greatest }: Pick<ColumnProfile, 'least' | 'greatest'>): string {
  const span = greatest - least || Math.abs(greatest) || 1
  const step = 10 ** Math.ceil(Math.log10(span / 10))
  // Multiplying by the step of a fraction would not be exact.
  const round = (value: number, to: (value: number) => number) =>
    step < 1 ? to(value * Math.round(1 / step)) / Math.round(1 / step) : to(value / step) * step
  return `${numberText(round(least, Math.floor))} to ${numberText(round(greatest, Math.ceil))}`
}

function beforeAfter(first: string, kind: Exhibit['columns'][number]['kind']): Exhibit['columns'] {
  return [
    { title: first, kind: 'text' },
    { title: 'base', kind },
    { title: 'this change', kind },
  ]
}

/** Of a few rows it is hidden: with the number of all rows it would count them. */
function share(count: number, rows: number): Estimate {
  return { value: rows === 0 ? null : count / rows, interval: null, n: count }
}

function mean({ mean, numbers }: ColumnProfile): Estimate {
  return { value: Number.isFinite(mean) ? mean : null, interval: null, n: numbers }
}
