import { ConfigError } from '@probity/core'
import { expect, test } from 'vitest'
import { customRecognizers } from './custom.ts'
import { columnRules, recognizers } from './recognizers/index.ts'
import { memorySource } from './scan/memory.fixture.ts'
import { scanFile } from './scan/scan.ts'

type Custom = Parameters<typeof customRecognizers>[0]

const known = [...recognizers, ...columnRules]
const { signal } = new AbortController()

async function entitiesIn(text: string, custom: Custom, kind: 'text' | 'csv' = 'text') {
  const own = customRecognizers(custom, known)
  const scan = await scanFile(
    memorySource(Buffer.from(text)),
    kind,
    { recognizers: own, columnRules: [] },
    signal,
  )
  return scan.matches.map(({ entity, count }) => `${entity} ${count}`)
}

test('an entity of the settings is found beside its word, in its column, or by its form', async () => {
  const staff = { pattern: 'E-?\\d{6}', keywords: ['staff no'], columns: ['badge'] }
  expect(await entitiesIn('staff no. E123456', { STAFF: staff })).toEqual(['STAFF 1'])
  expect(await entitiesIn('see E123456', { STAFF: staff })).toEqual([])
  expect(await entitiesIn('badge,n\nE123456,1\n', { STAFF: staff }, 'csv')).toEqual(['STAFF 1'])
  expect(await entitiesIn('see E123456', { STAFF: { ...staff, tier: 'A' } })).toEqual(['STAFF 1'])
  expect(await entitiesIn('+E-123456 (E123456)', { STAFF: { ...staff, tier: 'A' } })).toEqual(['STAFF 2'])
})

test('its check digit is computed', async () => {
  const member = { pattern: '\\d{8}', check: 'luhn' as const, tier: 'A' as const }
  expect(await entitiesIn('id 79927398, id 12345675', { MEMBER: member })).toEqual(['MEMBER 1'])
})

test.each([
  ['US_SSN', 'a recognizer'],
  ['BLOOD_TYPE', 'a rule of columns'],
  ['staff', 'no capitals'],
])('the name %s is refused: %s', name => {
  expect(() => customRecognizers({ [name]: { pattern: 'x1', tier: 'A' } }, known)).toThrow(
    `\`recognizers\`: ${name} is no new name`,
  )
})

test.each([
  ['', 'matches nothing at all'],
  ['a*', 'matches nothing at all'],
  ['(a|b?)', 'matches nothing at all'],
  ['(a)\\1', '`\\1` is not known'],
  ['(?=a)b', 'look-around'],
  ['(?<!a)b', 'look-around'],
  ['a{97}', '96 bytes or fewer'],
  ['#\\d{6}', 'begins with a sign'],
])('the pattern %j is refused: %s', (pattern, reason) => {
  const refused = () => customRecognizers({ STAFF: { pattern, tier: 'A' } }, known)
  expect(refused).toThrow(ConfigError)
  expect(refused).toThrow(/^`recognizers.STAFF`: /)
  expect(refused).toThrow(reason)
})

test.each(['', '#', '--', 'a b c d e f g', 'a ---- b', 'w'.repeat(33)])('the word %j is refused', word => {
  const refused = () => customRecognizers({ STAFF: { pattern: 'x1', keywords: ['ok', word] } }, known)
  expect(refused).toThrow(`\`recognizers.STAFF\`: \`${word}\` is no word`)
  expect(() => customRecognizers({ STAFF: { pattern: 'x1', columns: [word] } }, known)).toThrow(ConfigError)
})

test('a word stands for itself with accents, digits and case', async () => {
  expect(
    await entitiesIn('staffNo,n\nx1,1\n', { STAFF: { pattern: 'x1', columns: ['staffNo'] } }, 'csv'),
  ).toEqual(['STAFF 1'])
  const keywords = ['Numéro de staff', 'staffNo', 'id 2', 'a b c d e f']
  expect(customRecognizers({ STAFF: { pattern: 'x1', keywords } }, known)).toHaveLength(1)
})
