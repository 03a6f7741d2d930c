import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { Hit, Kind } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'
import { bufferBytes } from './window.ts'

async function scan(text: string, kind: Kind = 'csv', chunk?: number) {
  const hits: Hit[] = []
  const found = await scanFile(
    memorySource(Buffer.from(text), chunk),
    kind,
    { recognizers, columnRules, onHit: hit => hits.push(hit) },
    new AbortController().signal,
  )
  return { ...found, hits: hits.sort((a, b) => a.start - b.start) }
}

const mail = 'jane.roe@acme-health.org'
const lineOf = (text: string, at: number) => text.slice(0, at).split('\n').length

describe('all bytes of a record are searched', () => {
  test.each<[string, Kind, string]>([
    ['a mailbox with its name in quotes', 'csv', `id,who\n${`1,"Jane Roe" <${mail}>\n`.repeat(30)}`],
    ['text behind a closing quote', 'csv', `id,who\n1,"x" ${mail}\n`],
    ['a sentence that begins with a quotation', 'tsv', `id\tnote\n1\t"hello" she wrote to ${mail}\n`],
    ['a header', 'csv', `id,"Jane Roe" <${mail}>\n1,2\n`],
    ['a quote that is never closed', 'csv', `id,who\n1,"Jane\n2,${mail}\n`],
    ['fields beyond the header', 'csv', `id\n1,2,3,${mail}\n`],
  ])('in %s', async (_, kind, text) => {
    const { hits } = await scan(text, kind)
    const places = [...text.matchAll(new RegExp(mail, 'g'))].map(({ index }) => index)
    expect(hits.map(({ start, line }) => [start, line])).toEqual(
      places.map(start => [start, lineOf(text, start)]),
    )
  })

  test('a value at any place of any table is found, and at its line', async () => {
    const part = fc.constantFrom('"', '""', ',', ';', '\t', '|', '\n', '\r\n', '\r', ' ', 'email', 'x1', '7')
    const parts = fc.array(part, { maxLength: 25 }).map(texts => texts.join(''))
    await fc.assert(
      fc.asyncProperty(
        parts,
        parts,
        fc.constantFrom<Kind>('csv', 'tsv'),
        fc.integer({ min: 1, max: 40 }),
        async (before, after, kind, chunk) => {
          // A letter beside it would be a part of it.
          const start = /\w$/.test(before) ? `${before} ` : before
          const text = start + mail + (/^\w/.test(after) ? ' ' : '') + after
          const { hits } = await scan(text, kind, chunk)
          expect(hits.map(({ start, end, line }) => [start, end, line])).toEqual([
            [start.length, start.length + mail.length, lineOf(text, start.length)],
          ])
        },
      ),
      { seed: 1, numRuns: 3000 },
    )
  })

  test('a field of many lines that is longer than the buffer tells the line of each', async () => {
    const lines = 'some words\n'.repeat(bufferBytes / 11 - 30)
    const text = `id,note\n1,"${lines}${mail}\n${lines}\n${mail}",3\n2,${mail}\n`
    const { hits } = await scan(text)
    expect(hits.map(({ start, line }) => [start, line])).toEqual(
      [...text.matchAll(new RegExp(mail, 'g'))].map(({ index }) => [index, lineOf(text, index)]),
    )
  })
})

describe('columns of one name', () => {
  test('are told apart, and their name speaks for each', async () => {
    const { columns, matches } = await scan('ssn,name,ssn,email,ssn\n512346789,Jo Ito,513346789,,514346789\n')
    expect(columns).toEqual(['ssn', 'name', 'ssn (2)', 'email', 'ssn (3)'])
    expect(matches.map(({ entity, scope, evidence }) => [entity, scope, evidence.kind])).toEqual([
      ['PERSON_NAME', 'name', 'column-name'],
      ['US_SSN', 'ssn', 'column-name'],
      ['US_SSN', 'ssn (2)', 'column-name'],
      ['US_SSN', 'ssn (3)', 'column-name'],
    ])
  })

  test('take no name that another one has', async () => {
    const { columns } = await scan('a,a (2),a,column 5,\n1,2,3,4,5,6\n')
    expect(columns).toEqual(['a', 'a (2)', 'a (3)', 'column 5', 'column 5 (2)', 'column 6'])
  })

  test('are told apart in time that grows as their number does', async () => {
    const { columns } = await scan(`${'a,'.repeat(100_000)}a\n1\n`)
    expect(columns!.at(-1)).toBe('a (100001)')
  })
})
