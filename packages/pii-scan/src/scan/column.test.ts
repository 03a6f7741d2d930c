import { describe, expect, test } from 'vitest'
import { luhn } from '../checks/luhn.ts'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { Hit, Kind, Match } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'

const { signal } = new AbortController()

async function scan(text: string, mostPlaces?: number, kind: Kind = 'csv') {
  const hits: Hit[] = []
  const source = memorySource(Buffer.from(text))
  const onHit = mostPlaces === undefined ? { onHit: (hit: Hit) => void hits.push(hit) } : { mostPlaces }
  return { ...(await scanFile(source, kind, { recognizers, columnRules, ...onHit }, signal)), hits }
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

test('an address that its form and the name of its column tell is one place', async () => {
  const lines = cards.map((_, i) => `${i},${i + 1} Baker Street\n`)
  const { matches, hits } = await scan(`n,address\n${lines.join('')}`)
  expect(matches.map(({ entity, count, rows }) => [entity, count, rows])).toEqual([
    ['STREET_ADDRESS', cards.length, cards.length],
  ])
  expect(new Set(hits.map(({ start }) => start)).size).toBe(hits.length)
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

describe('a whole number with a fraction of zeros', () => {
  const { length } = cards
  const rows = cards.map((card, i) => [i, 512_346_100 + i, card, 4_152_671_100 + i])
  const names = ['id', 'ssn', 'card_number', 'phone']
  const counts = ({ matches }: { matches: readonly Match[] }) =>
    matches.map(({ entity, scope, count, synthetic }) => [entity, scope, count + synthetic]).sort()
  const expected = [
    ['CREDIT_CARD', 'card_number', length],
    ['PHONE_NUMBER', 'phone', length],
    ['US_SSN', 'ssn', length],
  ]
  const csv = (sign: string) =>
    `${names.join(sign)}\n${rows.map(([id, ...cells]) => [id, ...cells.map(cell => `${cell}.0`)].join(sign)).join('\n')}\n`
  const json = rows.map(
    row => `{${row.map((cell, i) => `"${names[i]}": ${cell}${i === 0 ? '' : '.0'}`).join(', ')}}`,
  )

  test.each<[Kind, string]>([
    ['csv', csv(',')],
    ['csv', csv(';')],
    ['tsv', csv('\t')],
    ['jsonl', json.join('\n')],
    ['json', `[${json.join(',\n')}]`],
  ])('is read as its digits where its column is named: %s', async (kind, text) => {
    const found = await scan(text, undefined, kind)
    expect(counts(found).map(([entity, scope, n]) => [entity, String(scope).replace('[].', ''), n])).toEqual(
      expected,
    )
    for (const { start, end } of found.hits) expect(text.slice(start, end)).toMatch(/^\d+$/)
  })

  test('is found beside empty cells and with more than one zero', async () => {
    const text = `id,ssn\n1,512346100.0\n2,\n3,"512346101.000"\n`
    const { hits } = await scan(text)
    expect(hits.map(({ start, end }) => text.slice(start, end))).toEqual(['512346100', '512346101'])
  })

  test('is a measurement among fractions, in whatever order, and where no name speaks for it', async () => {
    const floats = cards.map((_, i) => `${4_152_671_100 + i}.${i % 2 === 0 ? 0 : 25}`)
    expect(
      counts(await scan(`x,phone_total\n${floats.map((float, i) => `${i},${float}\n`).join('')}`)),
    ).toEqual([])
    const lines = floats.map(float => `{"phone_total": ${float}}\n`).join('')
    expect(counts(await scan(lines, undefined, 'jsonl'))).toEqual([])
    expect(counts(await scan(`x,score\n${cards.map(card => `1.5,${card}.0\n`).join('')}`))).toEqual([])
  })

  test('is found although a fraction stands among many by mistake', async () => {
    const text = `id,ssn\n0,512345999.0\n1,1.5\n${rows.map(([id, ssn]) => `${id},${ssn}.0\n`).join('')}`
    expect((await scan(text)).hits.length).toBeGreaterThan(length - 20)
  })
})
