import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { commitAll, git } from './repository.ts'
import { root, run } from './spawn.ts'

let folder: string
let checkout: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-init-'))
  checkout = join(folder, 'checkout')
  cpSync(join(root, 'examples/churn'), checkout, { recursive: true })
  rmSync(join(checkout, '.github'), { recursive: true })
  commitAll(checkout, 'The base')
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const probity = (...args: string[]) => run([join(root, 'dist/cli.js'), ...args], { cwd: checkout })
const policy = () => readFileSync(join(checkout, '.github/probity.yml'), 'utf8')

test('the policy that is written for the example passes, and blocks the model that is worse', async () => {
  const told = await probity('init')
  expect(told).toMatchObject({ status: 0 })
  expect(told.out).toContain('wrote .github/probity.yml')
  expect(told.out).toContain('candidate/eval/predictions.csv has the columns of eval/predictions.csv')
  for (const gate of ['accuracy-gate', 'fairness-gate', 'pii-scan'])
    expect(policy()).toMatch(new RegExp(`^ {2}${gate}:$`, 'm'))
  expect(policy()).toContain('- MODEL_CARD.md')
  expect(await probity('audit')).toMatchObject({ status: 0 })
  // The first pull request brings nothing but the policy.
  git(checkout, 'checkout', '--quiet', '-b', 'govern')
  commitAll(checkout, 'Govern the model')
  expect(await probity('audit', '--base', 'main')).toMatchObject({ status: 0 })
  git(checkout, 'checkout', '--quiet', '-b', 'retrain')
  cpSync(join(root, 'examples/churn/candidate'), checkout, { recursive: true })
  commitAll(checkout, 'Retrain the model')
  const worse = await probity('audit', '--base', 'govern')
  expect(worse).toMatchObject({ status: 1 })
  expect(worse.out).toContain('gender & age_band')
})

test('nothing is ever overwritten', async () => {
  expect(await probity('init')).toMatchObject({ status: 0 })
  const before = policy()
  const again = await probity('init')
  expect(again).toMatchObject({ status: 2, error: expect.stringContaining('nothing was written') })
  expect(policy()).toBe(before)
})

test('outside of a repository it says what it needs', async () => {
  rmSync(join(checkout, '.git'), { recursive: true })
  const { status, error } = await probity('init')
  expect(status).toBe(2)
  expect(error).toContain('run this in a folder of a git repository')
  expect(existsSync(join(checkout, '.github'))).toBe(false)
})
