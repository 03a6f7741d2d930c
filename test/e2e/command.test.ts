import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { root, run } from './spawn.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'probity-command-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const probity = (...args: string[]) => run([join(root, 'dist/cli.js'), ...args], { cwd: root })
const gate = (predictions: string, ...more: string[]) =>
  probity(
    'fairness-gate',
    ...['--predictions', `examples/churn/${predictions}`, '--label', 'churned', '--prediction=predicted'],
    ...['--sensitive', 'gender', '--sensitive', 'gender & age_band', ...more],
  )
const limit = ['--limits', 'true_positive_rate_difference: {max: 0.15}', '--judge', 'point']

describe('the command line', () => {
  test('says the verdict by its exit status', async () => {
    expect((await gate('eval/predictions.csv', ...limit)).status).toBe(0)
    const blocked = await gate('candidate/eval/predictions.csv', ...limit)
    expect(blocked.status).toBe(1)
    expect(blocked.out).toContain('female & 60+')
    expect((await gate('candidate/eval/predictions.csv', ...limit, '--mode', 'report')).status).toBe(0)
    expect((await gate('eval/nothing.csv')).status).toBe(2)
  })

  test('writes the result, the comment and a JUnit report', async () => {
    const path = (name: string) => join(folder, 'new', name)
    const files = ['--json', path('r.json'), '--markdown', path('r.md'), '--junit', path('r.xml')]
    expect((await gate('candidate/eval/predictions.csv', ...limit, ...files)).status).toBe(1)
    expect(validateResult(JSON.parse(readFileSync(path('r.json'), 'utf8')))).toBe(true)
    expect(readFileSync(path('r.md'), 'utf8')).toContain('Probity blocks this merge')
    expect(readFileSync(path('r.xml'), 'utf8')).toMatch(/^<\?xml[\s\S]*<failure/)
  })

  test('an option that does not exist suggests the nearest; a value that is missing is named', async () => {
    const misspelt = await gate('eval/predictions.csv', '--sensitiv', 'x')
    expect(misspelt).toMatchObject({ status: 2, error: expect.stringContaining('did you mean `sensitive`?') })
    const dangling = await gate('eval/predictions.csv', '--limits')
    expect(dangling).toMatchObject({ status: 2, error: expect.stringContaining('`--limits` needs a value') })
    const stray = await gate('eval/predictions.csv', 'stray')
    expect(stray).toMatchObject({ status: 2, error: expect.stringContaining('`stray` stands alone') })
    const unknown = await probity('fairnes-gate')
    expect(unknown).toMatchObject({
      status: 2,
      error: expect.stringContaining('did you mean `fairness-gate`?'),
    })
    const twice = await gate('eval/predictions.csv', '--label', 'other')
    expect(twice).toMatchObject({ status: 2, error: expect.stringContaining('`label` was given 2 times') })
  })

  test('helps: the gates, the inputs of a gate, the version', async () => {
    expect(await probity('--help')).toMatchObject({
      status: 0,
      out: expect.stringContaining('fairness-gate'),
    })
    expect(await probity()).toMatchObject({ status: 2, out: expect.stringContaining('usage:') })
    const help = await probity('fairness-gate', '--help')
    expect(help).toMatchObject({ status: 0, out: expect.stringContaining('--min-group-size (default 30)') })
    expect((await probity('pii-scan', '--help')).out).toContain('--limits (default {"new":0})')
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    expect(await probity('--version')).toMatchObject({ status: 0, out: `${version}\n` })
  })

  test('paths are those of the working directory', async () => {
    const { status } = await probity(
      ...['fairness-gate', '--working-directory', 'examples/churn', '--predictions', 'eval/*.csv'],
      ...['--label', 'churned', '--prediction', 'predicted', '--sensitive', 'gender'],
    )
    expect(status).toBe(0)
  })
})
