import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plainForm } from '../engine/engine.ts'
import { parsePattern } from '../engine/pattern.ts'
import type { Recognizer } from '../engine/recognizer.ts'
import { columnRules, recognizers } from '../recognizers/index.ts'
import type { Kind, ScanOptions } from './hit.ts'
import { memorySource } from './memory.fixture.ts'
import { scanFile } from './scan.ts'
import { BlockCounter, workDone } from './work.fixture.ts'

/** Stretches that, repeated, made published expressions for the same entities take quadratic or cubic time. */
const published = [
  'a',
  'A',
  '1',
  '0',
  '@',
  'a@',
  '@a',
  'a.',
  'a@a',
  'a@a.',
  '-',
  '1-',
  '12-',
  '123-45-',
  ' 1',
  '1 ',
  '12 ',
  '123 ',
  '1234 ',
  '1.',
  '12.',
  '1:',
  'a:',
  'ab:',
  '0:',
  '::',
  '+',
  '+1',
  '+1 ',
  '(',
  '(1',
  '(123) ',
  '/',
  '//',
  '://',
  'a://',
  'a:b@',
  '<',
  'P<',
  'A1',
  '1A',
  'AB12',
  'AB12 ',
  'ab12',
  '0x',
  '0xa',
  'Zz9+',
  'aGVsbG8/',
  '\\n1',
  'ssn ',
  'ssn 1',
  'é1',
  '\t1',
  ',1',
  '"1"',
  '1e',
  '1T',
  'Jan 1 ',
  '1 Main ',
  'bc1',
  '1A1zP1',
  '%1',
  '\u0000',
  '\n',
  '\n1',
]

/** Of all pumps, those of our own shapes as well, the ones that take most work a byte. */
const worst = [
  '0529554-8 ',
  '13203253 ',
  '107614656 ',
  '2769191497 ',
  'Octv 7 2006 ',
  'uTLcE0910U ',
  '0856689U ',
  '220803-0257 ',
  'NB627029A ',
  '465079 26568 ',
  '123-45-6789 ',
  '1234 ',
]

/** A pump as running text, as values of a column, as strings of a list and as one string. */
const forms: readonly { as: string; kind: Kind; first: (name: string) => string; between: string }[] = [
  { as: 'text', kind: 'text', first: () => '', between: '' },
  { as: 'a column', kind: 'csv', first: name => `${name}\n`, between: '\n' },
  { as: 'strings', kind: 'json', first: () => '["', between: '","' },
  { as: 'one string', kind: 'json', first: () => '["', between: '' },
]
const [text] = forms

const { signal } = new AbortController()

/** What the gate asks for in a pull request. */
const compared = { marker: 'probity: allow', digest: () => '', lineDigest: () => '', onHit() {} }

/** Scans each pump, repeated to so many bytes, all of them one after the other. `name` heads the column. */
function scan(
  form: (typeof forms)[number],
  pumps: readonly string[],
  bytes: number,
  { name = 'a', ...asked }: Partial<ScanOptions> & { name?: string } = {},
) {
  const parts = pumps.map(pump => Buffer.alloc(bytes / pumps.length, pump + form.between))
  const source = memorySource(Buffer.concat([Buffer.from(form.first(name)), ...parts]), 1 << 20)
  return scanFile(source, form.kind, { recognizers, columnRules, ...asked }, signal)
}

/** Bytes that a pattern matches; `pick` gives a number from 0 to `of`, exclusive. */
function matchOf(pattern: string, anyCase: boolean, pick: (of: number) => number): string {
  const { sets, follows, first, last } = parsePattern(pattern, anyCase)
  let text = ''
  for (let p = first[pick(first.length)]; ; p = follows[p][pick(follows[p].length)]) {
    const letters = [...sets[p].keys()].filter(byte => byte >= 0x20 && byte < 0x7f && sets[p][byte] === 1)
    text += String.fromCharCode(letters[pick(letters.length)])
    if (last.includes(p) && (follows[p].length === 0 || text.length > 80 || pick(3) === 0)) return text
  }
}

/** Of each shape a match, one that passes the check where some turns find one. */
function matchesOf({ shapes, check, compact = plainForm, anyCase = false }: Recognizer): string[] {
  let state = 1
  const pick = (of: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * of)
  }
  return shapes.map(({ pattern }) => {
    let match = matchOf(pattern, anyCase, pick)
    for (let turn = 0; turn < 500 && check !== undefined && !check(compact(match)); turn++)
      match = matchOf(pattern, anyCase, pick)
    return match
  })
}

describe('work grows as the text does', () => {
  test.each(forms)('to 32 MB of $as', async form => {
    const few = await workDone(() => scan(form, worst, 1 << 21))
    expect(await workDone(() => scan(form, worst, 1 << 25))).toBeLessThanOrEqual(1.02 * 16 * few)
  })
})

describe('every block of code runs as often as the text is long', () => {
  const [small, times] = [1 << 11, 8]
  const counter = new BlockCounter()
  beforeAll(() => counter.start())
  afterAll(() => counter.stop())

  /** Each pump repeated, on its own: as text all of them, in other forms those of `values`. */
  async function expectLinear(pumps: readonly string[], values: readonly string[], name?: string) {
    const scanAll = async (bytes: number) => {
      for (const form of forms)
        for (const pump of form === text ? pumps : values)
          await scan(form, [pump], bytes, { ...compared, name })
    }
    // States of the automaton are built when text first leads to them.
    await scanAll(small)
    const once = await counter.count(() => scanAll(small))
    expect(once).toBeGreaterThan(0)
    // A column is judged anew at each doubling, the first time after 128 values: half as much again for each byte.
    expect(await counter.count(() => scanAll(times * small))).toBeLessThanOrEqual(1.75 * times * once)
  }

  test('of columns that need one of a person beside them', async () => {
    const table = (columns: number) =>
      Buffer.from(`${'name,'.repeat(columns)}\n${'Jo Doe,'.repeat(columns)}\n`)
    const blocks = (columns: number) =>
      counter.count(() => scanFile(memorySource(table(columns)), 'csv', { recognizers, columnRules }, signal))
    expect(await blocks(8000)).toBeLessThanOrEqual(1.1 * 8 * (await blocks(1000)))
  })

  test.each(published)('of %j', pump => expectLinear([pump], [pump]))

  test.each(
    recognizers.filter(({ shapes }) => shapes.length > 0).map((recognizer, n) => ({ n, ...recognizer })),
  )('of what $entity ($n) may look like', recognizer => {
    const [word] = recognizer.keywords
    const matches = matchesOf(recognizer)
    const pumps = matches.flatMap(match => [match, `${match} `, match.slice(0, -1), `${word} ${match} `])
    return expectLinear(pumps, matches, word)
  })
})
