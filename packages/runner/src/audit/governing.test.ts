import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Event } from '@probity/github'
import { workingTree } from '@probity/revisions'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { baseOfEvent, baseOfRevision } from '../base.ts'
import { workingDirectory } from '../job.ts'
import { governing } from './governing.ts'

const paths = { policy: '.github/probity.yml', waivers: '.github/probity-waivers.yml' }
const strict = "version: 1\ngates:\n  pii-scan: {paths: ['data/**']}\n"
const lax = 'version: 1\nmode: report\ngates: {}\n'

let folder: string
beforeEach(() => {
  folder = realpathSync.native(mkdtempSync(join(tmpdir(), 'probity-governing-')))
  git('init', '--quiet', '--initial-branch=main')
})
afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

function git(...args: string[]): string {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8', stdio: 'pipe' }).trim()
}

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function commit(message: string): string {
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '--message', message)
  return git('rev-parse', 'HEAD')
}

/** What governs a pull request of what is checked out, to a commit. */
function governs(baseSha: string, root = folder) {
  const bases = baseOfEvent(root, { kind: 'pull_request', baseSha } as Event)
  return governing(paths, { head: workingTree(root), ...bases })
}

describe('what governs a pull request', () => {
  test('is the policy of its target, though its branch begins before there was one', async () => {
    write('README.md', 'first')
    const first = commit('Begin')
    write(paths.policy, strict)
    const tip = commit('Adopt a policy')
    git('checkout', '--quiet', '-b', 'old', first)
    write(paths.policy, lax)
    commit('Bring a policy')
    const bases = baseOfRevision(folder, 'main')
    expect((await governing(paths, { head: workingTree(folder), ...bases })).isFromBase).toBe(true)
    const { policy, isFromBase, loosened } = await governs(tip)
    expect(policy.sections.map(({ gate }) => gate)).toEqual(['pii-scan'])
    expect({ mode: policy.mode, isFromBase }).toEqual({ mode: 'enforce', isFromBase: true })
    expect(loosened.map(({ what }) => what)).toContain('the gate is dropped')
  })

  test('is not said to be loosened by a change that has left it as it was', async () => {
    const waivers = "version: 1\nwaivers: [{claim: a/b, owner: '@ada', reason: known, expires: 2027-01-31}]\n"
    write(paths.policy, lax)
    write(paths.waivers, waivers)
    const first = commit('Begin')
    write(paths.policy, strict)
    write(paths.waivers, 'version: 1\n')
    const tip = commit('Tighten the policy')
    git('checkout', '--quiet', '-b', 'old', first)
    write('README.md', 'changed')
    commit('Change something else')
    expect(await governs(tip)).toMatchObject({ loosened: [], added: [], waivers: [], isFromBase: true })
    write(paths.policy, `${lax}# touched`)
    write(paths.waivers, `${waivers}# touched`)
    const { loosened, added } = await governs(tip)
    expect([loosened.length, added.length]).toEqual([2, 1])
  })

  test.skipIf(process.platform === 'win32')(
    'is no link, which a commit holds as a link: the base would seem to have no policy',
    async () => {
      write('conf/probity.yml', strict)
      mkdirSync(join(folder, '.github'))
      symlinkSync('../conf/probity.yml', join(folder, paths.policy))
      const tip = commit('Link to a policy')
      await expect(governs(tip)).rejects.toThrow('.github/probity.yml is a symbolic link')
    },
  )

  test.each([
    ['the same key twice', 'version: 1\nmode: enforce\nmode: report\n', /keys must be unique/i],
    ['an alias', 'version: 1\nmode: &m report\non-inconclusive: *m\n', /aliases/],
    ['a merge key', 'version: 1\n<<: {mode: report}\n', /there is no key `<<`/],
    ['two documents', `${strict}---\n${lax}`, /multiple documents/i],
    ['a key of the prototype', 'version: 1\n__proto__: {mode: report}\n', /there is no key `__proto__`/],
    ['a gate of the prototype', 'version: 1\ngates: {__proto__: {}}\n', /there is no gate `__proto__`/],
  ])('is refused with %s', async (_, text, message) => {
    write(paths.policy, text)
    await expect(governs(commit('Adopt a policy'))).rejects.toThrow(message)
  })
})

test.skipIf(process.platform === 'win32')('the working directory leads through no link', () => {
  write('models/README.md', 'first')
  symlinkSync('models', join(folder, 'other'))
  vi.stubEnv('GITHUB_WORKSPACE', folder)
  expect(workingDirectory('./models/')).toBe(join(folder, 'models'))
  expect(() => workingDirectory('other')).toThrow('`working-directory`: other leads through a symbolic link')
})
