import { expect, test } from 'vitest'
import { plainForm } from '../engine/engine.ts'
import { parsePattern } from '../engine/pattern.ts'
import type { Recognizer } from '../engine/recognizer.ts'
import { recognizers } from './index.ts'

/** A generator of numbers from 0 to 1 (Marsaglia 2003, xorshift32), the same on every machine. */
function xorshift(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

/** Random texts of a pattern: each byte even over its class. */
function walker(pattern: string, anyCase: boolean | undefined, random: () => number): () => string {
  const { sets, follows, first, last } = parsePattern(pattern, anyCase)
  const classes = sets.map(set => [...set.keys()].filter(byte => set[byte] === 1))
  const pick = <T>(items: readonly T[]) => items[Math.floor(random() * items.length)]
  const ends = new Set(last)
  return () => {
    let text = ''
    for (let at = pick(first); ; ) {
      text += String.fromCharCode(pick(classes[at]))
      const ways = follows[at].length + (ends.has(at) ? 1 : 0)
      const way = Math.floor(random() * ways)
      if (way === follows[at].length) return text
      at = follows[at][way]
    }
  }
}

/** The share of random candidates that pass, and its standard error. */
function share({ shapes, anyCase, compact = plainForm, check, chance }: Recognizer): [number, number] {
  const random = xorshift(1)
  const walkers = shapes.map(({ pattern }) => walker(pattern, anyCase, random))
  const tries = Math.min(200_000, Math.ceil(1000 / chance))
  let passed = 0
  for (let i = 0; i < tries; i++) if (check!(compact(walkers[i % walkers.length]()))) passed++
  return [passed / tries, Math.sqrt((chance * (1 - chance)) / tries)]
}

/** Their forms are rare themselves, and their chance is that of form and check together. */
const rareForms = ['device', 'network', 'payment', 'person', 'phone']

for (const recognizer of recognizers.filter(({ check, family }) => check && !rareForms.includes(family))) {
  const { entity, chance } = recognizer
  test(`a random ${entity} passes as often as its chance says`, () => {
    const [observed, error] = share(recognizer)
    expect(Math.abs(observed - chance), `${observed} for ${chance}`).toBeLessThanOrEqual(
      0.06 * chance + 4 * error,
    )
  })
}

test('every entity has one title and names its source', () => {
  const titles = new Map<string, string>()
  for (const { entity, title, source, keywords } of recognizers) {
    expect(titles.get(entity) ?? title).toBe(title)
    titles.set(entity, title)
    expect(source).not.toBe('')
    expect(keywords.length).toBeGreaterThan(0)
    for (const keyword of keywords) expect(keyword).toBe(keyword.toLowerCase())
  }
})
