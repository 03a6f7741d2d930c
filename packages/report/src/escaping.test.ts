import { cut, markdown, markdownHtml, visible } from '@probity/core'
import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, test } from 'vitest'
import { code, sentence, table } from './gfm.ts'
import { gfmTree, nodesOf } from './gfm-tree.fixture.ts'
import { hostile } from './hostile.fixture.ts'

const runs = { seed: 1, numRuns: 300 }
const shown = (text: string) => text.replaceAll('\u200b', '')
const inParagraph = (source: string) => gfmTree(source)
const inItem = (source: string) => gfmTree(`- ${source}`)
const inCell = (source: string) => gfmTree(table([{ title: 'a', align: 'left' }], [[source]]))
const places = { inParagraph, inItem, inCell }

/** The leaves of the cell, or of the paragraph. */
function leaves(tree: Nodes, place: string): Nodes[] {
  const all = nodesOf(tree)
  const holder =
    place === 'inCell'
      ? all.filter(node => node.type === 'tableCell')[1]
      : all.find(node => node.type === 'paragraph')
  return holder !== undefined && 'children' in holder ? holder.children : []
}

describe.each(Object.entries(places))('what is escaped, %s', (place, parse) => {
  test('is one text that reads as it did', () => {
    fc.assert(
      fc.property(hostile, text => {
        const nodes = leaves(parse(markdown(text)), place)
        expect(nodes.map(node => node.type)).toEqual(visible(text).trim() === '' ? [] : ['text'])
        expect(shown(nodes.map(node => ('value' in node ? node.value : '')).join(''))).toBe(
          visible(text).trim(),
        )
      }),
      runs,
    )
  })

  test('is one code span that reads as it did', () => {
    fc.assert(
      fc.property(hostile, text => {
        const nodes = leaves(parse(code(text)), place)
        expect(nodes.map(node => node.type)).toEqual(['inlineCode'])
        const value = (nodes[0] as { value: string }).value
        const told = visible(cut(text, 80))
        expect(shown(value)).toBe(told.trim() === '' ? '(empty)' : told)
      }),
      runs,
    )
  })

  test('a sentence is text and code, and nothing is lost of it', () => {
    fc.assert(
      fc.property(hostile, text => {
        fc.pre(text.length < 700)
        const nodes = leaves(parse(sentence(text)), place)
        for (const node of nodes) expect(['text', 'inlineCode']).toContain(node.type)
        const values = nodes.map(node => ('value' in node ? node.value : '')).join('')
        const letters = (value: string) => value.replace(/[\s`\u200b]/g, '')
        expect(letters(values).replaceAll('(empty)', '')).toBe(
          letters(visible(text)).replaceAll('(empty)', ''),
        )
      }),
      runs,
    )
  })
})

test('names between backticks are code in a sentence', () => {
  expect(sentence('drop `a|b` before *it*')).toBe('drop `a|b` before \\*it\\*')
  expect(sentence('``a``')).toBe('\\`\\`a\\`\\`')
})

test('a text in HTML is no element and no mention', () => {
  fc.assert(
    fc.property(hostile, text => {
      expect(markdownHtml(text)).not.toMatch(/[<>]|@\w|\n/)
    }),
    runs,
  )
})
