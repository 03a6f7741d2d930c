import { describe, expect, test } from 'vitest'
import { isFuller } from './growth.ts'

const column = (found: number, rows: number) => ({ count: found, found, rows })

describe('a column that holds personal data is as good as new', () => {
  test.each([
    ['where one remark in a thousand becomes ten', column(10, 1000), column(1, 1000)],
    ['where it gains three in a table that shrinks to ten rows', column(4, 10), column(1, 1000)],
    ['of keys without rows where they become ten times as many', { count: 300 }, { count: 30 }],
  ])('%s', (_, now, before) => expect(isFuller(now, before)).toBe(true))

  test.each([
    ['where chance may have doubled it', column(9, 1000), column(1, 1000)],
    ['where its share stays, whatever its rows', column(12_000, 12_400), column(30, 31)],
    ['where its share grows less than twice, however surely', column(19_000, 20_000), column(10_000, 20_000)],
    ['where it gains two', column(3, 3), column(1, 1000)],
    ['where it shrinks', column(3, 3), column(500, 1000)],
    ['of keys that do not double', { count: 59 }, { count: 30 }],
  ])('but not %s', (_, now, before) => expect(isFuller(now, before)).toBe(false))

  test('is decided by the exact chance', () => {
    // Of 11 equally likely places ten or more: 12 / 2048; of 10 nine or more: 11 / 1024.
    expect(isFuller(column(10, 7), column(1, 7))).toBe(true)
    expect(isFuller(column(9, 7), column(1, 7))).toBe(false)
    // Of 20 of which two thirds are expected in the larger table, 19 or more: 0.0033.
    expect(isFuller(column(19, 200), column(1, 100))).toBe(true)
    // 37 or more of 50 by halves: 0.00047; 33 of 49: 0.0106.
    expect(isFuller({ count: 37 }, { count: 13 })).toBe(true)
    expect(isFuller({ count: 33 }, { count: 16 })).toBe(false)
  })

  test('is no question of time for millions of rows', () => {
    expect(isFuller(column(3e6, 4e6), column(1e6, 4e6))).toBe(true)
  })
})
