import type { Nodes } from 'mdast'
import { expect } from 'vitest'
import { gfmTree, nodesOf } from './gfm-tree.fixture.ts'

const ours = /^<(details( open)?|\/details|summary|\/summary|b|\/b|sub|\/sub|br)>$/
const allowed = [
  'root',
  'heading',
  'paragraph',
  'text',
  'inlineCode',
  'strong',
  'html',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'link',
  'definition',
]

/**
 * Holds a text of ours against what GitHub reads in it: no element, link, mention or block but our own, every
 * fold closed in its order, every table with rows as long as its head.
 */
export function expectWellFormed(text: string, links: RegExp): void {
  expect(text.isWellFormed()).toBe(true)
  const tree = gfmTree(text)
  const nodes = nodesOf(tree)
  for (const { type } of nodes) expect(allowed).toContain(type)
  expect(nodes.filter(node => node.type === 'heading')).toEqual([
    tree.children.find(node => node.type !== 'html'),
  ])
  for (const node of nodes) {
    if (node.type === 'link') expect(node.url).toMatch(links)
    if (node.type === 'definition')
      expect([node.identifier, node.url.slice(0, 28)]).toEqual(['probity', 'data:application/gzip;base64'])
    if (node.type === 'text') expect(node.value).not.toMatch(/@[a-z0-9]|https?:\/\/|www\./i)
  }
  for (const table of nodes.filter(node => node.type === 'table')) {
    const head = table.children[0]!.children.length
    for (const row of table.children) expect(row.children.length).toBe(head)
  }
  expectElements(nodes)
}

function expectElements(nodes: Nodes[]): void {
  const source = nodes
    .filter(node => node.type === 'html')
    .map(node => node.value)
    .filter((value, index) => !(index === 0 && /^<!-- probity [^<>]* -->$/.test(value)))
    .join('\n')
  const open: string[] = []
  for (const [tag] of source.matchAll(/<[^>]*>?/g)) {
    expect(tag).toMatch(ours)
    const name = tag.match(/\w+/)![0]
    if (tag.startsWith('</')) expect(open.pop()).toBe(name)
    else open.push(name)
  }
  expect(open).toEqual([])
  expect(source.replace(/<[^>]*>/g, '')).not.toMatch(/@[a-z0-9]|https?:\/\/|www\./i)
}
