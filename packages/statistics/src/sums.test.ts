import { expect, test } from 'vitest'
import { Sums } from './sums.ts'

test('what a large number swallows is not lost, whichever comes first', () => {
  const sums = new Sums()
  sums.grow(2)
  for (const x of [1, 1e100, 1, -1e100]) sums.add(0, x)
  for (const x of [1e100, 1, -1e100, 1]) sums.add(1, x)
  expect([sums.at(0), sums.at(1)]).toEqual([2, 2])
})

test('growing keeps the sums', () => {
  const sums = new Sums()
  sums.grow(1)
  sums.add(0, 1e16)
  sums.add(0, 1)
  sums.grow(3)
  sums.add(0, -1e16)
  expect([sums.at(0), sums.at(2)]).toEqual([1, 0])
})
