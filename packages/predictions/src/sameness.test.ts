import { expect, test } from 'vitest'
import { JoinedLabels, whyNotSame } from './sameness.ts'

const facts = {
  by: 'position' as const,
  baseRows: 100,
  headRows: 100,
  paired: 100,
  duplicates: { base: 0, head: 0 },
  lacking: { base: 0, head: 0 },
}

function labels(agree: number, differ: number): JoinedLabels {
  const found = new JoinedLabels()
  found.add(0, 0, agree / 2)
  found.add(1, 1, agree / 2)
  found.add(0, 1, differ / 2)
  found.add(1, 0, differ / 2)
  return found
}

const joined = { facts, compared: 100, labels: labels(100, 0), regrouped: 0, isSorted: false, label: 'main' }

test('half of the agreement that there can be beyond chance is the least', () => {
  expect(labels(76, 24).areByChance).toBe(false)
  expect(labels(74, 26).areByChance).toBe(true)
  const ofOne = new JoinedLabels()
  ofOne.add(1, 1, 100)
  expect(ofOne.areByChance).toBe(false)
})

test('amounts of which half agree are no chance, however many there are', () => {
  const amounts = (share: number) => {
    const found = new JoinedLabels()
    for (let row = 0; row < 30_000; row++) found.add(row, row % 100 < share ? row : row + 0.5)
    return found.areByChance
  }
  expect([amounts(60), amounts(40)]).toEqual([false, true])
})

test('rows at the same place are the same where labels and groups agree in an order of their own', () => {
  expect(whyNotSame(joined)).toBeUndefined()
  for (const other of [{ labels: labels(98, 2) }, { regrouped: 1 }, { isSorted: true }])
    expect(whyNotSame({ ...joined, ...other })).toMatch(/^100 rows here and 100 of main cannot be told/)
})

test('rows of the same id are the same where most have their label', () => {
  const byId = { ...joined, id: 'key', facts: { ...facts, by: 'id' as const } }
  expect(whyNotSame({ ...byId, isSorted: true, compared: 50 })).toBeUndefined()
  expect(whyNotSame({ ...byId, compared: 49 })).toContain('only 49 of 100 rows have the key')
  expect(whyNotSame({ ...byId, labels: labels(60, 40) })).toContain('key does not name the same rows')
})
