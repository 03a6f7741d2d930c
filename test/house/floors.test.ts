import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
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
