import type { Cell, Exhibit } from '@probity/core'
import { describe, expect, test } from 'vitest'
import { layOut } from './exhibit.ts'

const rate = (value: number, n: number) => ({ value, interval: [value - 0.1, value + 0.1] as const, n })
const exhibit = (...rows: Cell[][]): Exhibit => ({
  title: 'By group',
  columns: [
    { title: 'group', kind: 'text' },
    { title: 'rows', kind: 'count' },
    { title: 'rate', kind: 'estimate' },
  ],
  rows,
  chart: { column: 2, min: 0, max: 1 },
})

describe('a table of numbers', () => {
  test('has texts under each head, and the plot last', () => {
    const { title, columns, rows } = layOut(exhibit(['a', 1200, rate(0.5, 1200)]), 0.95, 10)
    expect(title).toBe('By group (in brackets the 95 % interval)')
    expect(columns.map(column => column.kind)).toEqual(['text', 'number', 'number', 'plot'])
    expect(rows).toEqual([['a', '1,200', '0.500 [0.400, 0.600]', '········├─●─┤········']])
  })

  test('groups of which all is hidden are counted, not listed', () => {
    const { rows, notes } = layOut(
      exhibit(
        ['a', 50, rate(0.5, 50)],
        ['b', 50, rate(0.5, 9)],
        ['c', 9, rate(0.5, 4)],
        ['d', 3, rate(0.5, 3)],
      ),
      0.9,
      10,
    )
    expect(rows.map(row => row.slice(0, 3))).toEqual([
      ['a', '50', '0.500 [0.400, 0.600]'],
      ['b', '50', 'hidden (<10)'],
    ])
    expect(notes).toEqual(['2 more with fewer than 10 rows'])
  })

  test('a row of counts alone stays, however small', () => {
    const { rows } = layOut(exhibit(['train.csv', 3], ['test.csv', 0]), 0.9, 10)
    expect(rows).toEqual([
      ['train.csv', '<10', '–', ''],
      ['test.csv', '0', '–', ''],
    ])
  })

  test('rows beyond the most are counted', () => {
    const { rows, notes } = layOut(exhibit(['a', 50], ['b', 50], ['c', 50]), 0.9, 2)
    expect([rows.length, notes]).toEqual([2, ['and 1 more']])
  })
})
