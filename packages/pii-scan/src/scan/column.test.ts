import { expect, test } from 'vitest'
import { luhn } from '../checks/luhn.ts'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { Hit } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'

const { signal } = new AbortController()

async function scan(text: string, mostPlaces?: number) {
  const hits: Hit[] = []
  const source = memorySource(Buffer.from(text))
  const onHit = mostPlaces === undefined ? { onHit: (hit: Hit) => void hits.push(hit) } : { mostPlaces }
  return { ...(await scanFile(source, 'csv', { recognizers, columnRules, ...onHit }, signal)), hits }
}

/** Numbers of payment cards, all of them different. */
const cards = Array.from({ length: 300 }, (_, i) => {
  const number = `4539148803${String(i * 37 + 11_000).padStart(5, '0')}`
  return [...'0123456789'].map(digit => number + digit).find(whole => luhn(whole))!
})

test('a value that several forms of one entity fit is one place and one row', async () => {
  for (const header of ['', 'n,number\n', 'n,card_number\n']) {
    const { matches, hits } = await scan(header + cards.map((card, i) => `${i},${card}\n`).join(''))
    expect(matches.map(({ entity, count, rows }) => [entity, count, rows])).toEqual([
      ['CREDIT_CARD', cards.length, cards.length],
    ])
    expect(new Set(hits.map(({ start }) => start)).size).toBe(hits.length)
  }
})

test('a value in which two entities are found is one row', async () => {
  const lines = cards.map((card, i) => `${i},card ${card} of jane${i}@corp-mail.org\n`)
  const { matches } = await scan(`n,remark\n${lines.join('')}`)
  expect(matches.map(({ entity, count, rows }) => [entity, count, rows])).toEqual([
    ['CREDIT_CARD', 300, 300],
    ['EMAIL_ADDRESS', 300, 300],
  ])
})

test('places beyond those that are kept are counted all the same', async () => {
  const text = `n,email,card\n${cards.map((card, i) => `${i},jane${i % 9 === 0 ? `${i}@example.com` : `${i}@corp-mail.org`},${card}\n`).join('')}`
  const all = await scan(text)
  const few = await scan(text, 3)
  const counts = ({ matches }: typeof all) =>
    matches.map(({ entity, count, synthetic, values, rows, tier, evidence }) => [
      entity,
      count,
      synthetic,
      values,
      rows,
      tier,
      evidence,
    ])
  expect(counts(few)).toEqual(counts(all))
  expect(few.matches.map(({ places }) => places.length)).toEqual([3, 3])
  expect(all.matches.find(({ entity }) => entity === 'EMAIL_ADDRESS')).toMatchObject({
    count: 266,
    synthetic: 34,
  })
})
