import { ConfigError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Automaton } from './automaton.ts'
import { Exact } from './exact.ts'
import { parsePattern } from './pattern.ts'

const runs = { seed: 1, numRuns: 2000 }

const { pattern } = fc.letrec<{ pattern: string; part: string }>(tie => ({
  pattern: fc.array(tie('part'), { minLength: 1, maxLength: 4 }).map(parts => parts.join('')),
  part: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom('a', 'B', '1', '\\d', '[ab]', '[^a1]', '[1-3]', '-', '\\.', '.'),
    fc
      .tuple(tie('part'), fc.constantFrom('{2}', '{1,3}', '{2,}', '+'))
      .map(([part, repeat]) => `(${part})${repeat}`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `(?:${a}|${b})`),
    fc.tuple(tie('part'), tie('part')).map(([a, b]) => `${a}(${b})?`),
  ),
}))
const text = fc.array(fc.constantFrom('a', 'b', 'B', '1', '2', '-', '.'), { minLength: 1, maxLength: 12 })

describe('a pattern', () => {
  test('matches what a regular expression matches', () => {
    fc.assert(
      fc.property(pattern, text, fc.boolean(), (pattern, letters, anyCase) => {
        const bytes = Buffer.from(letters.join(''))
        const expected = new RegExp(`^(?:${pattern})$`, anyCase ? 'i' : '').test(bytes.toString())
        expect(new Exact(parsePattern(pattern, anyCase)).matches(bytes, 0, bytes.length)).toBe(expected)
      }),
      runs,
    )
  })

  test('of more than 30 positions matches as well', () => {
    const exact = new Exact(parsePattern('[a-f]{40}(-\\d{1,20})?'))
    const matches = (text: string) => exact.matches(Buffer.from(text), 0, text.length)
    expect(matches('abcdef'.repeat(7).slice(0, 40))).toBe(true)
    expect(matches(`${'a'.repeat(40)}-${'1'.repeat(20)}`)).toBe(true)
    expect(matches(`${'a'.repeat(40)}-${'1'.repeat(21)}`)).toBe(false)
    expect(matches('a'.repeat(39))).toBe(false)
  })

  test.each([
    '(?=a)',
    '\\1',
    'a*?',
    '^a',
    'a$',
    '(a',
    'a)',
    '[a',
    'a**',
    '\\b',
    'a{2',
    '[b-a]',
    'a*',
    '',
    'é',
  ])('%s is refused', pattern => expect(() => parsePattern(pattern)).toThrow(ConfigError))

  test('of too many positions is refused', () => {
    expect(() => parsePattern('((a{100}){100}){100}')).toThrow(/more than 1000 positions/)
  })
})

describe('the automaton', () => {
  test('ends where each shape ends, and only at the end of a word', () => {
    const automaton = new Automaton(['\\d{3}', '\\d{3}-\\d{2}', '\\d+'].map(pattern => parsePattern(pattern)))
    const found = (text: string) => {
      const bytes = Buffer.from(text)
      return Array.from({ length: automaton.run(bytes, 0, bytes.length) }, (_, k) => [
        automaton.ends[k],
        automaton.shapesAt(automaton.endStates[k]),
      ])
    }
    expect(found('123-45 ')).toEqual([
      [3, [0, 2]],
      [6, [1]],
    ])
    expect(found('123-456')).toEqual([[3, [0, 2]]])
    expect(found('123a')).toEqual([])
  })

  test('misses nothing that a shape matches, also when its states are forgotten', () => {
    // Each set of lengths read so far is a state of its own: far more than are kept.
    const shapes = [
      '(\\d|[A-Z]{2}|[a-z]{3}|-)+\\.',
      '([A-Z]|\\d{2}|[a-z]{5})+\\.',
      '([a-z]|\\d{3}|-{2}|[A-Z]{7})+\\.',
    ]
    const positions = shapes.map(pattern => parsePattern(pattern))
    const exacts = positions.map(positions => new Exact(positions))
    const automaton = new Automaton(positions)
    const letters = fc.array(fc.constantFrom('a', 'A', '1', '-'), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(letters, letters => {
        const bytes = Buffer.from(`${letters.join('')}.`)
        const count = automaton.run(bytes, 0, bytes.length)
        const ended = count === 0 ? [] : automaton.shapesAt(automaton.endStates[count - 1])
        for (const [shape, exact] of exacts.entries())
          expect(ended.includes(shape)).toBe(exact.matches(bytes, 0, bytes.length))
      }),
      { seed: 1, numRuns: 20_000 },
    )
  })
})
