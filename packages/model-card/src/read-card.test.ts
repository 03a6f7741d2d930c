import { DataError } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from './compare.ts'
import { gatherEvidence } from './evidence.ts'
import { placeholders } from './placeholder.ts'
import { readCard } from './read-card.ts'
import { readStatements } from './stated.ts'
import { parseStructure } from './structure.ts'
import { plainTitle, topicFinder } from './topics.ts'

const fileOf = (path: string, text: string) => ({ path, text, bytes: new TextEncoder().encode(text) })
const read = (text: string, path = 'MODEL_CARD.md') => readCard(fileOf(path, text), topicFinder())

/** Pieces of which cards, and attacks on their readers, are made. */
const pieces = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '# ',
        '## ',
        '**',
        '**Data:**',
        '\n',
        '\n\n',
        '- ',
        '| ',
        '|---|',
        '```',
        '<!-- ',
        ' -->',
        '---\n',
        '> ',
      ),
      fc.constantFrom(
        'accuracy: ',
        '0.91',
        '87 %',
        'Limitations',
        '[a](',
        ')',
        '<h2>',
        '</h2>',
        '{{',
        '*x',
        '\r\n',
        '\u202e',
      ),
      fc.string({ maxLength: 8, unit: 'grapheme' }),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

describe('reading a card', () => {
  test('any text has sections, tables and numbers that lie in it', () => {
    const evidence = gatherEvidence([], [fileOf('m.json', '{"accuracy": 0.874}')])
    fc.assert(
      fc.property(pieces, text => {
        let card: ReturnType<typeof read>
        try {
          card = read(text)
        } catch (error) {
          expect(error).toBeInstanceOf(DataError)
          return
        }
        expect(card.prose.map(line => line.length)).toEqual(
          card.lines.map((line, i) => (card.prose[i] === '' ? 0 : line.length)),
        )
        for (const { line, end, words } of card.sections) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(end).toBeGreaterThanOrEqual(line)
          expect(end).toBeLessThanOrEqual(card.lines.length)
          expect(Number.isInteger(words)).toBe(true)
        }
        for (const { stated } of compare(readStatements(card, evidence.metricOf), evidence)) {
          expect(card.lines[stated.line - 1]!.slice(stated.from, stated.to)).toBe(stated.text)
        }
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('a number is read back as it was printed, wherever it stands', () => {
    const number = fc
      .tuple(fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 4 }))
      .map(([n, d]) => (n / 1000).toFixed(d))
    fc.assert(
      fc.property(
        number,
        fc.constantFrom(
          'accuracy: X',
          '**Accuracy:** X',
          '- accuracy = `X`',
          '| accuracy |\n|---|\n| X |',
          '| metric | value |\n|---|---|\n| accuracy | **X** |',
        ),
        (text, frame) => {
          const { metricOf } = gatherEvidence([], [])
          const { pairs, tables } = readStatements(read(`# Card\n\n${frame.replace('X', text)}\n`), metricOf)
          const all = [...pairs, ...tables.flatMap(({ series }) => series.flatMap(({ numbers }) => numbers))]
          expect(all.map(one => [one.metric, one.text])).toEqual([['accuracy', text]])
        },
      ),
      { seed: 1, numRuns: 200 },
    )
  })

  test('one heading may be of two topics, and a heading in code is none', () => {
    const topics = (text: string) => read(text).sections.map(section => section.topics.map(({ id }) => id))
    expect(topics('# Card\n\n## Caveats and Recommendations\n\nx\n')).toEqual([
      [],
      ['limitations', 'recommendations'],
    ])
    expect(topics('# Card\n\n```sh\n# Limitations\n```\n')).toEqual([[]])
    expect(topics('# Card\n\n<!--\n## Limitations\n-->\n')).toEqual([[]])
  })

  test('lines keep their numbers behind front matter, and with the line ends of Windows', () => {
    const card = read(
      '---\r\nlicense: mit\r\n---\r\n# Card\r\n\r\n## Limitations\r\n\r\nNone are known yet.\r\n',
    )
    expect(card.sections.map(({ title, line }) => [title, line])).toEqual([
      ['Card', 4],
      ['Limitations', 6],
    ])
    expect(card.sections[1]).toMatchObject({ words: 4, end: 9 })
    expect(card.structure?.value).toEqual({ license: 'mit' })
  })
})

describe('reading YAML', () => {
  test('any text gives data with places, or says why not', () => {
    fc.assert(
      fc.property(fc.oneof(pieces, fc.json({ maxDepth: 4 })), text => {
        const { value, problems, entries } = parseStructure(text, 3)
        if (problems.length > 0) for (const { line } of problems) expect(line).toBeGreaterThanOrEqual(3)
        else expect(value === undefined).toBe(false)
        for (const { line } of entries) expect(line).toBeGreaterThanOrEqual(3)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('JSON is read as JSON reads it', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 3 }), text => {
        const { value, problems } = parseStructure(text)
        if (problems.length === 0) expect(JSON.stringify(value)).toBe(JSON.stringify(JSON.parse(text)))
      }),
      { seed: 1, numRuns: 200 },
    )
  })
})

describe('placeholders', () => {
  test.each([
    '[More Information Needed]',
    'TODO',
    'TBD.',
    '{{ model_name }}',
    '<insert name>',
    '[insert link here]',
    'Accuracy: (Add your value)',
    'Lorem ipsum dolor',
    'coming soon...',
    '[Your name]',
  ])('%s is one', text => {
    expect(placeholders(text)).toHaveLength(1)
  })

  test.each([
    '[insert the coin](https://example.org)',
    'the todo list',
    'TODOS',
    'a mastodon',
    '[more information](a.md)',
    'The release is coming soon after the trial',
    '<b>',
    'insert a row',
    '{x}',
    'add your own data (optional)',
  ])('%s is none', text => {
    expect(placeholders(text)).toEqual([])
  })
})

test('a title is compared without numbering, emoji and punctuation', () => {
  expect(plainTitle('3.1 Out-of-Scope Use Cases 🚫')).toBe('out of scope use cases')
  expect(plainTitle('📊 Model Card: Fraud')).toBe('model card fraud')
  expect(plainTitle('useCases')).toBe('use cases')
  expect(plainTitle('2023')).toBe('2023')
})
