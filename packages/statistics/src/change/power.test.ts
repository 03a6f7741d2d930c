import { expect, test } from 'vitest'
import { changeOf } from './change.ts'
import { attributeOf, pairedOf } from './compared.fixture.ts'
import { decide } from './decide.ts'
import { contributionsOf, rowsNeeded, rowsToDecide, smallestDetectable } from './power.ts'

test('two groups of 1,000 rows that flip 6 % show 2.7 points, and 2 points need 1,855 rows each', () => {
  const group = { n: 1000, discordance: 0.06 }
  expect(smallestDetectable([group, group]).toFixed(4)).toBe('0.0272')
  expect(rowsNeeded([0.06, 0.06], 0.02)).toBe(1855)
  const enough = { n: 1855, discordance: 0.06 }
  expect(smallestDetectable([enough, enough])).toBeLessThanOrEqual(0.02)
})

/** A group of n positives of which 6 % flip. */
function group(n: number) {
  return pairedOf([0, 0, 0, 0], [0.3 * n, 0.03 * n, 0.03 * n, 0.64 * n])
}

test('the group that is short of rows is named, with as many as decide', () => {
  const change = changeOf('recall_difference', attributeOf([group(40_000), group(1000)]), {
    worse: 'increase',
  })
  const { by, verdict } = decide(change, 0.01)
  expect(verdict).toBe('inconclusive')
  expect(contributionsOf(by).map(({ n, discordance }) => [n, discordance.toFixed(3)])).toEqual([
    [40_000, '0.060'],
    [1000, '0.060'],
  ])
  const more = rowsToDecide(by, 0.01)!
  expect(more.map(({ group }) => group)).toEqual([1])
  const [{ rows }] = more
  const after = smallestDetectable([
    { n: 40_000, discordance: 0.06 },
    { n: 1000 + rows, discordance: 0.06 },
  ])
  expect(after).toBeCloseTo(0.01, 5)
})

test('two groups that are both short share what is missing', () => {
  const change = changeOf('recall_difference', attributeOf([group(1000), group(1000)]), { worse: 'increase' })
  expect(rowsToDecide(decide(change, 0.02).by, 0.02)).toEqual([
    { group: 0, rows: 855 },
    { group: 1, rows: 855 },
  ])
})

test('no number of rows shows that nothing at all got worse, and where there are enough none are missing', () => {
  const change = changeOf('recall', attributeOf([group(10_000)]), { worse: 'decrease' })
  expect(rowsToDecide(change.contrasts[0], 0)).toBeNull()
  expect(rowsToDecide(change.contrasts[0], 0.02)).toEqual([])
})
