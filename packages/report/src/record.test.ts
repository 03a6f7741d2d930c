import { statementOf } from '@probity/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gfmTree, nodesOf } from './gfm-tree.fixture.ts'
import { hostile, reports } from './hostile.fixture.ts'
import { renderRecord, type Walked } from './record.ts'

/** A statement of whatever a repository holds, and its links. */
const walked: fc.Arbitrary<Walked> = fc
  .tuple(reports(), hostile, hostile, fc.option(fc.boolean()))
  .map(([{ results }, path, why, holds]) => ({
    path,
    links: [{ name: path, holds, why }],
    statement: statementOf(results, {
      evaluatedAt: new Date('2026-11-23T12:00:00Z'),
      policy: [{ path, sha256: '0'.repeat(64) }],
      repository: why,
      event: { name: path, head: why },
    }),
  }))
const runs = { seed: 1, numRuns: 200 }

describe('the record of an audit', () => {
  test('is tables, headings and text in Markdown, whatever the repository holds', () => {
    fc.assert(
      fc.property(walked, one => {
        const nodes = nodesOf(gfmTree(renderRecord([one], 'markdown')))
        const types = ['root', 'heading', 'paragraph', 'text', 'inlineCode', 'table', 'tableRow', 'tableCell']
        for (const { type } of nodes) expect(types).toContain(type)
        for (const table of nodes.filter(node => node.type === 'table'))
          for (const row of table.children)
            expect(row.children.length).toBe(table.children[0]!.children.length)
        expect(nodes.filter(node => node.type === 'heading' && node.depth === 1)).toHaveLength(1)
      }),
      runs,
    )
  })

  test('has no element of the repository in HTML', () => {
    fc.assert(
      fc.property(walked, one => {
        const page = renderRecord([one], 'html')
        const body = page.slice(page.indexOf('<body>'))
        for (const [tag] of body.matchAll(/<[^>]*>?/g))
          expect(tag).toMatch(/^<\/?(body|html|h1|h2|p|table|tr|td|th)>$/)
      }),
      runs,
    )
  })
})
