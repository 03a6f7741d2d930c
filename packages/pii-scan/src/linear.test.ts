import { describe, expect, test } from 'vitest'
import { Engine, type Judge } from './engine.ts'
import { columnRules, recognizers } from './recognizers/index.ts'

/** Stretches that, repeated, made published expressions for the same entities take quadratic or cubic time. */
const pumps = [
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

const engine = new Engine(recognizers, columnRules)

/** Bytes that the automaton looked at, and candidates that were weighed. */
function work(pump: string, bytes: number): number {
  const text = Buffer.alloc(bytes, pump)
  let weighed = 0
  const judge: Judge = {
    allowed: new Array(recognizers.length).fill(1),
    named: new Array(recognizers.length).fill(1),
    stamp: 1,
    prepare: () => {
      weighed++
      return true
    },
    take: () => -1,
  }
  const before = engine.automaton.steps
  engine.scan(text, 0, bytes, 0, bytes, judge)
  return engine.automaton.steps - before + weighed
}

describe('work grows as the text does', () => {
  test.each(pumps)('of %j', pump => {
    const once = work(pump, 1 << 14)
    expect(work(pump, 1 << 17)).toBeLessThanOrEqual(8.5 * once + 1000)
    expect(once).toBeLessThanOrEqual(96 * (1 << 14))
  })

  test('over several megabytes', () => {
    for (const pump of ['1 ', 'a@a.', 'ab:', '1234 '])
      expect(work(pump, 1 << 22)).toBeLessThanOrEqual(4.25 * work(pump, 1 << 20))
  })
})
