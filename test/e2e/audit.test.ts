import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GateResult, validateResult } from '../../packages/core/src/index.ts'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest, push } from './events.ts'
import { commitAll, git } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

let github: GitHubStandIn
let folder: string
let checkout: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  folder = mkdtempSync(join(tmpdir(), 'probity-audit-'))
  checkout = join(folder, 'checkout')
  cpSync(join(root, 'examples/churn'), checkout, { recursive: true })
  write('.github/probity.yml', policy)
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const policy = `
version: 1
gates:
  fairness-gate:
    predictions: eval/predictions.csv
    id: customer_id
    label: churned
    prediction: predicted
    sensitive: [gender & age_band]
    limits:
      true_positive_rate_difference: {max-increase: 0.02}
`
const failing = 'fairness-gate/gender & age_band/true_positive_rate_difference/max-increase'
const waiver = (expires: string, more = '') =>
  `version: 1\nwaivers:\n  - claim: ${failing}\n    owner: '@ada'\n    reason: the letter is on its way out\n    expires: ${expires}\n${more}`

function write(path: string, text: string): void {
  mkdirSync(join(checkout, path, '..'), { recursive: true })
  writeFileSync(join(checkout, path), text)
}

/** The pull request that swaps in the candidate, with what else it changes. */
function propose(change: () => void = () => {}): string {
  const base = commitAll(checkout, 'The base')
  git(checkout, 'checkout', '--quiet', '-b', 'retrain')
  cpSync(join(root, 'examples/churn/candidate'), checkout, { recursive: true })
  change()
  commitAll(checkout, 'Retrain the model')
  return base
}

function audit(base: string, inputs: Record<string, string> = {}, event = pullRequest({ baseSha: base })) {
  return runAction('audit', { workspace: checkout, inputs, event, apiUrl: github.url })
}

const resultsOf = ({ result }: { result: unknown }) => result as GateResult[]

describe('the audit of a pull request', () => {
  test('runs the policy, blocks, and leaves one comment', async () => {
    const found = await audit(propose())
    expect(found.status).toBe(1)
    expect(found.outputs.get('verdict')).toBe('fail')
    expect(resultsOf(found).map(({ gate }) => gate)).toEqual(['fairness-gate', 'policy'])
    expect(resultsOf(found).every(validateResult)).toBe(true)
    const comments = github.comments('acme', 'churn', 7)
    expect(comments).toHaveLength(1)
    expect(comments[0]!.body).toContain('Probity blocks this merge: 1 of 2 gates fails')
    expect(github.requests.length).toBeLessThanOrEqual(6)
  })

  test('that loosens a limit is judged by that of the base, and told so', async () => {
    const loose = policy.replace('0.02', '0.5')
    const { status, summary } = await audit(propose(() => write('.github/probity.yml', loose)))
    expect(status).toBe(1)
    expect(summary).toContain('this change would alter it in 1 place')
    expect(summary).toContain(
      'the limit true\\_positive\\_rate\\_difference max-increase is loosened from 0.02 to 0.5',
    )
  })

  test('that deletes the policy, or drops the gate, is judged all the same', async () => {
    const deleted = await audit(propose(() => rmSync(join(checkout, '.github/probity.yml'))))
    expect(deleted.status).toBe(1)
    expect(deleted.summary).toContain('is deleted')
  })

  test('that brings its own waiver is not waived', async () => {
    const own = () => write('.github/probity-waivers.yml', waiver('2099-01-01'))
    const { status, summary } = await audit(propose(own))
    expect(status).toBe(1)
    expect(summary).toContain('this change adds a waiver')
  })

  test('is let through by a waiver of the base, which is shown with its owner, reason and days left', async () => {
    write('.github/probity-waivers.yml', waiver('2099-01-01'))
    const { status, outputs, summary, result } = await audit(propose())
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('pass')
    expect(summary).toContain('Waivers in force')
    expect(summary).toMatch(/Waived:<\/b> until 2099-01-01 by @.?ada: the letter is on its way out/)
    const [fairness] = resultsOf({ result })
    expect(fairness!.claims[0]).toMatchObject({ verdict: 'fail', waived: { owner: '@ada' } })
  })

  test('is blocked again once the waiver has expired, or where it is worse than the bound', async () => {
    write('.github/probity-waivers.yml', waiver('2020-01-01'))
    const expired = await audit(propose())
    expect(expired.status).toBe(1)
    expect(expired.summary).toContain('expired on 2020-01-01')
    git(checkout, 'checkout', '--quiet', '-f', 'main')
    git(checkout, 'branch', '-D', 'retrain')
    write('.github/probity-waivers.yml', waiver('2099-01-01', '    value: 0.1\n'))
    expect((await audit(propose())).status).toBe(1)
  })

  test('builds on an organisation policy by its path in the base', async () => {
    write('.github/org.yml', policy)
    write(
      '.github/probity.yml',
      'version: 1\nextends: .github/org.yml\ngates:\n  fairness-gate: {min-group-size: 50}\n',
    )
    const { status, result } = await audit(propose(() => write('.github/org.yml', 'version: 1\ngates: {}\n')))
    expect(status).toBe(1)
    const rules = resultsOf({ result })
      .at(-1)!
      .findings.map(({ message }) => message)
    expect(rules.join()).toContain('max-increase of 0.02 is dropped')
  })

  test('a base without a policy takes that of the change, and says so', async () => {
    rmSync(join(checkout, '.github/probity.yml'))
    const { status, summary } = await audit(propose(() => write('.github/probity.yml', policy)))
    expect(status).toBe(1)
    expect(summary).toContain('The policy was read from this commit itself')
  })

  test('a policy that the change brings itself runs no command', async () => {
    rmSync(join(checkout, '.github/probity.yml'))
    const own = () =>
      write('.github/probity.yml', `${policy}  dataset-check: {exists-command: 'touch ${folder}/ran'}\n`)
    const { status, out } = await audit(propose(own))
    expect(status).toBe(2)
    expect(out).toContain('names a command, and the base has no policy yet')
  })

  test.each([
    ['no policy at all', '', /there is no policy/],
    ['YAML that is none', 'version: [', /line 1: not valid YAML/],
    ['a gate that is none', 'version: 1\ngates: {fairnes-gate: {}}', /did you mean `fairness-gate`/],
    ['a circle', 'version: 1\nextends: .github/probity.yml\n', /goes in a circle/],
    ['a branch in place of a commit', 'version: 1\nextends: acme/org/p.yml@main\n', /a full commit/],
  ])('%s cannot run, by name', async (_, text, message) => {
    if (text === '') rmSync(join(checkout, '.github/probity.yml'))
    else write('.github/probity.yml', text)
    const { status, out } = await audit(propose())
    expect(status).toBe(2)
    expect(out).toMatch(message)
  })

  test('one gate that cannot run does not stop the others', async () => {
    appendFileSync(join(checkout, '.github/probity.yml'), '  accuracy-gate: {predictions: nowhere.csv}\n')
    const { status, result } = await audit(propose())
    expect(status).toBe(2)
    expect(resultsOf({ result }).map(({ gate, verdict }) => [gate, verdict])).toEqual([
      ['fairness-gate', 'fail'],
      ['accuracy-gate', 'not-computable'],
      ['policy', 'pass'],
    ])
  })

  test('writes a check run where it is asked for', async () => {
    await audit(propose(), { check: 'true' })
    expect(github.repository('acme/churn').checkRuns).toMatchObject([
      { name: 'probity', conclusion: 'failure' },
    ])
  })

  test('names files as the repository does, also in the check run', async () => {
    rmSync(join(checkout, '.github/probity.yml'))
    write('models/.github/probity.yml', 'version: 1\ngates: {pii-scan: }\n')
    const own = () => write('models/people.csv', 'name,contact\nAda,ada.lovelace@gmail.com\n')
    await audit(propose(own), { check: 'true', 'working-directory': 'models' })
    const [run] = github.repository('acme/churn').checkRuns
    expect(run!.annotations.map(({ path }) => path)).toContain('models/people.csv')
  })

  test('is that of the branch it goes to, though it begins before there was one', async () => {
    const text = readFileSync(join(checkout, '.github/probity.yml'), 'utf8')
    rmSync(join(checkout, '.github/probity.yml'))
    const first = commitAll(checkout, 'Before there was a policy')
    write('.github/probity.yml', text)
    const base = commitAll(checkout, 'Adopt a policy')
    git(checkout, 'checkout', '--quiet', '-b', 'retrain', first)
    write('.github/probity.yml', 'version: 1\nmode: report\ngates: {}\n')
    commitAll(checkout, 'Bring a policy')
    const { result } = await audit(base)
    expect(resultsOf({ result }).map(({ gate }) => gate)).toEqual(['fairness-gate', 'policy'])
  })

  test('shows what the last merges were held at, once a push has left it', async () => {
    const base = propose()
    const pushed = push()
    pushed.payload.before = base
    await audit(base, { check: 'true' }, pushed as never)
    const [first] = github.repository('acme/churn').checkRuns
    expect(first!.output.text).toContain('[probity-trend]')
    first!.headSha = base
    const { summary } = await audit(base, { check: 'true' })
    expect(summary).toContain('Over the last 8 merges')
    expect(summary).toMatch(/true\\_positive\\_rate\\_difference\/max-increase \| ▁▁ \| 0\.232 \| 0\.232/)
  })

  test('hands its findings to code scanning where it is asked to', async () => {
    const own = () => write('data/people.csv', 'name,contact\nAda,ada.lovelace@gmail.com\n')
    appendFileSync(join(checkout, '.github/probity.yml'), '  pii-scan:\n')
    await audit(propose(own), { 'code-scanning': 'true' })
    const [alerts] = github.repository('acme/churn').sarifs
    const sarif = gunzipSync(Buffer.from(alerts!.sarif, 'base64')).toString()
    expect(sarif).toContain('data/people.csv')
    expect(sarif).not.toContain('lovelace')
  })

  test('a fork token changes neither verdict nor summary', async () => {
    const base = propose()
    const { status, summary } = await audit(base, {}, pullRequest({ baseSha: base, fork: true }))
    expect(status).toBe(1)
    expect(summary).toContain('Probity blocks this merge')
  })
})

test('a push is judged by its own policy', async () => {
  const base = propose(() => write('.github/probity.yml', policy.replace('0.02', '0.5')))
  const event = push()
  event.payload.before = base
  expect((await audit(base, {}, event as never)).status).toBe(0)
})

test('the command line audits too, with the same verdict', async () => {
  propose()
  const probity = (...args: string[]) => run([join(root, 'dist/cli.js'), 'audit', ...args], { cwd: checkout })
  const json = join(folder, 'all.json')
  expect(await probity('--base', 'main', '--json', json)).toMatchObject({ status: 1 })
  expect((JSON.parse(readFileSync(json, 'utf8')) as GateResult[]).map(({ gate }) => gate)).toEqual([
    'fairness-gate',
    'policy',
  ])
  expect((await probity('--policy', 'nowhere.yml')).status).toBe(2)
})

test('explain tells all about one claim, and how to accept it', async () => {
  propose()
  const probity = (...args: string[]) =>
    run([join(root, 'dist/cli.js'), 'explain', ...args], { cwd: checkout })
  const told = await probity(failing, '--base', 'main')
  expect(told.status).toBe(0)
  for (const part of [
    'What was measured',
    'female & 60+: 0.608 (113 of 186), in the base 0.704',
    'their gap grew by 0.225',
    `- claim: "${failing}"`,
    `probity explain '${failing}' --base main`,
  ])
    expect(told.out).toContain(part)
  const misspelt = await probity(failing.replace('increase', 'increse'), '--base', 'main')
  expect(misspelt).toMatchObject({ status: 2, error: expect.stringContaining('did you mean') })
})
