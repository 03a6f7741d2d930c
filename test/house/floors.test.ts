import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, posix, relative } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** From the ground up. An import runs down; packages of one floor do not know each other. */
const below = [['core'], ['statistics', 'tables', 'revisions'], ['predictions']]
const above = [['report'], ['github'], ['runner']]
const named = new Set([...below, ...above].flat())

/** Every package that is not named here is a gate. */
function floorOf(name: string): number {
  const floors = [...below, [], ...above]
  return named.has(name) ? floors.findIndex(floor => floor.includes(name)) : below.length
}

interface Import {
  file: string
  owner: string
  specifier: string
}

function imports(): Import[] {
  const found: Import[] = []
  for (const owner of readdirSync(join(root, 'packages'))) {
    const folder = join(root, 'packages', owner, 'src')
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(ts|js)$/.test(name) || /\.(test|fixture|d)\.ts$/.test(name)) continue
      const file = join(folder, name)
      for (const [, specifier] of readFileSync(file, 'utf8').matchAll(
        /(?:\bfrom|\bimport)\s*\(?\s*'([\w@./:-]+)'/g,
      )) {
        found.push({ file: relative(root, file).replaceAll('\\', '/'), owner, specifier: specifier! })
      }
    }
  }
  return found
}

/**
 * A circle of each set of nodes that reach each other (Tarjan 1972), in the order in which they do.
 *
 * @example circles(new Map([['a', ['b']], ['b', ['c', 'd']], ['c', ['b']]])) // [['b', 'c']]
 */
function circles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const found: string[][] = []
  const order = new Map<string, number>()
  const lowest = new Map<string, number>()
  const open: string[] = []
  const visit = (node: string) => {
    order.set(node, order.size)
    lowest.set(node, order.get(node)!)
    open.push(node)
    for (const next of graph.get(node) ?? []) {
      if (!order.has(next)) visit(next)
      if (open.includes(next)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(next)!))
    }
    if (lowest.get(node) !== order.get(node)) return
    const together = new Set(open.splice(open.indexOf(node)))
    if (together.size > 1 || graph.get(node)?.includes(node)) found.push(wayBack(node, together, graph))
  }
  for (const node of graph.keys()) if (!order.has(node)) visit(node)
  return found
}

/** The shortest way from a node to itself through nodes of a set, without its end. */
function wayBack(
  start: string,
  through: ReadonlySet<string>,
  graph: ReadonlyMap<string, readonly string[]>,
): string[] {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways)
    for (const next of graph.get(way.at(-1)!) ?? []) {
      if (next === start) return way
      if (!through.has(next) || seen.has(next)) continue
      seen.add(next)
      ways.push([...way, next])
    }
  return [start]
}

test('a circle is found and told in its order, and there is none without one', () => {
  const edges = (text: string) =>
    new Map(text.split(' ').map(part => [part[0]!, [...part.slice(2)]] as [string, string[]]))
  expect(circles(edges('a:bc b:d c:d d:'))).toEqual([])
  expect(circles(edges('a:b b:cd c:b'))).toEqual([['b', 'c']])
  expect(circles(edges('a:a b:c c:de d:b e:f f:e'))).toEqual([['a'], ['e', 'f'], ['b', 'c', 'd']])
})

describe('the house', () => {
  const all = imports()

  test('is not empty: the test reads what it judges', () => {
    expect(all.filter(({ specifier }) => specifier.startsWith('@probity/')).length).toBeGreaterThan(10)
  })

  test('imports run down, never up or sideways', () => {
    const wrong = all.filter(({ owner, specifier }) => {
      const other = /^@probity\/([^/]+)/.exec(specifier)?.[1]
      return other !== undefined && floorOf(other) >= floorOf(owner)
    })
    expect(wrong).toEqual([])
  })

  test('no file reaches into another package by path', () => {
    const wrong = all.filter(({ file, owner, specifier }) => {
      if (!specifier.startsWith('.')) return false
      const target = join(root, file, '..', specifier)
      return !target.startsWith(join(root, 'packages', owner, 'src')) || !existsSync(target)
    })
    expect(wrong).toEqual([])
  })

  test('no file imports what imports it', () => {
    const graph = new Map<string, string[]>()
    for (const { file, specifier } of all) {
      const next = graph.get(file) ?? []
      graph.set(file, next)
      if (specifier.startsWith('.')) next.push(posix.join(posix.dirname(file), specifier))
    }
    const told = circles(graph).map(circle => `${circle.join('\n  -> ')}\n  -> ${circle[0]}`)
    expect(told.join('\n\n'), 'these files import each other in a circle').toBe('')
  })

  test('only github and runner know @actions/*, and nothing below them octokit', () => {
    const wrong = all.filter(
      ({ owner, specifier }) =>
        /^@(actions|octokit)\//.test(specifier) && owner !== 'github' && owner !== 'runner',
    )
    expect(wrong).toEqual([])
  })

  test('every import is a declared dependency, and every dependency is imported', () => {
    for (const owner of readdirSync(join(root, 'packages'))) {
      const manifest = JSON.parse(readFileSync(join(root, 'packages', owner, 'package.json'), 'utf8')) as {
        dependencies?: Record<string, string>
      }
      const used = new Set(
        all
          .filter(entry => entry.owner === owner && !/^(\.|node:)/.test(entry.specifier))
          .map(({ specifier }) => /^(@[^/]+\/)?[^/]+/.exec(specifier)![0])
          .filter(name => name !== `@probity/${owner}`),
      )
      expect([...used].sort(), owner).toEqual(Object.keys(manifest.dependencies ?? {}).sort())
    }
  })

  test('gates do no input or output of their own: they read through a revision', () => {
    const wrong = all.filter(
      ({ owner, specifier }) =>
        !named.has(owner) && /^node:(fs|http|https|net|child_process|dns)/.test(specifier),
    )
    expect(wrong).toEqual([])
  })
})
