import { spawnSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const readmes = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...globSync(['actions/*/README.md', 'examples/*/README.md', 'docs/*.md'], { cwd: root }),
].map(path => path.replaceAll('\\', '/'))

/** Commands that take the whole suite or a bench with them: held by other means, and by name. */
const elsewhere = new Map([
  ['npx -y pnpm@10.34.9 test', 'this is it'],
  ['npx -y pnpm@10.34.9 bench', 'measures for minutes; a figure is no promise of a test'],
])

function commands(path: string): string[] {
  const blocks = readFileSync(join(root, path), 'utf8').matchAll(/```sh\n([\s\S]*?)```/g)
  return [...blocks]
    .flatMap(([, block]) => block!.replaceAll('\\\n', ' ').split('\n'))
    .filter(line => line.trim() !== '')
}

describe.skipIf(process.platform === 'win32')('every command of a README runs', () => {
  const all = readmes.flatMap(path => commands(path).map(command => [path, command] as const))
  expect(all.length).toBeGreaterThan(4)
  const runnable = all.filter(([, command]) => !elsewhere.has(command))

  test.each(runnable)('%s: %s', (_, command) => {
    // Through the scripts of package.json, as the package manager would run them: without its download.
    const line = command.replace(/^npx -y pnpm@[\d.]+ (\w+)/, (_, name: string) => {
      const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
      expect(scripts).toHaveProperty(name)
      return scripts[name]
    })
    const env = { ...process.env, PATH: `${dirname(process.execPath)}:${process.env.PATH}` }
    const { status, stderr } = spawnSync('sh', ['-c', line], { cwd: root, env, encoding: 'utf8' })
    expect(status, stderr).toBe(0)
  })
})

describe('documents', () => {
  test.each(readmes)('%s: every link within the repository leads somewhere', path => {
    const links = readFileSync(join(root, path), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)
    for (const [, target] of links) expect(existsSync(join(root, dirname(path), target!)), target).toBe(true)
  })

  test('the command of the README is the one that continuous integration runs', () => {
    expect(readFileSync(join(root, '.ci/run'), 'utf8')).toContain('npx -y pnpm@10.34.9 test\n')
    const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(packageManager).toBe('pnpm@10.34.9')
  })
})
