import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest, push } from './events.ts'
import { commitAll, git } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

let github: GitHubStandIn
let checkout: string
let base: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  checkout = mkdtempSync(join(tmpdir(), 'probity-accuracy-'))
  cpSync(join(root, 'examples/churn'), checkout, { recursive: true })
})
afterEach(async () => {
  await github.close()
  rmSync(checkout, { recursive: true, force: true })
})

const predictions = 'eval/predictions.csv'
const inputs = {
  predictions,
  label: 'churned',
  prediction: 'predicted',
  score: 'score',
  id: 'customer_id',
  limits: 'accuracy: {max-decrease: 0.005}\nroc_auc: {max-decrease: 0.005}\nlog_loss: {max-increase: 0.05}',
}

function gate(
  given: Record<string, string> = inputs,
  event: object & { name: string } = pullRequest({ baseSha: base }),
) {
  return runAction('accuracy-gate', {
    workspace: checkout,
    inputs: given,
    event: event as ReturnType<typeof pullRequest>,
    apiUrl: github.url,
  })
}

const model = { main: 'examples/churn', candidate: 'examples/churn/candidate' }

/** A pull request that goes from one model's files to another's, and perhaps keeps some lines of both. */
function change(
  from: keyof typeof model,
  to: keyof typeof model,
  path = predictions,
  keeps: (line: number) => boolean = () => true,
) {
  const put = (which: keyof typeof model) => {
    const lines = readFileSync(join(root, model[which], path), 'utf8')
      .trimEnd()
      .split('\n')
    writeFileSync(join(checkout, path), `${lines.filter((_, i) => i === 0 || keeps(i)).join('\n')}\n`)
  }
  put(from)
  base = commitAll(checkout, 'The model on main')
  git(checkout, 'checkout', '--quiet', '-b', 'retrain')
  put(to)
  writeFileSync(join(checkout, 'notes.txt'), 'Another change.\n')
  commitAll(checkout, 'Retrain the model')
}

const comment = () => github.comments('acme', 'churn', 7)[0]!.body

describe('a pull request', () => {
  test('that makes the model worse is blocked, with base, change, interval and why', async () => {
    change('candidate', 'main')
    const { status, outputs, summary, result } = await gate()
    expect(status, summary).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    expect(validateResult(result)).toBe(true)
    for (const text of [comment(), summary]) {
      expect(text).toContain('Probity blocks this merge')
      expect(text).toContain('0.891 → **0.877**')
      expect(text).toMatch(/It went from 0\.891 to 0\.877: it fell by 0\.013, more than 0\.005 \(p/)
      expect(text).toMatch(/joined by customer/)
    }
  })

  test('that makes it better passes, and the gain is shown', async () => {
    change('main', 'candidate')
    const { status, outputs, result } = await gate({ ...inputs, limits: 'accuracy: {max-decrease: 0.005}' })
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('pass')
    expect(result.claims[0]).toMatchObject({ fact: 'improved' })
    expect(comment()).toContain('improved')
  })

  test('on 5 % of the rows is undecided, and says how many more would tell', async () => {
    change('candidate', 'main', predictions, line => line % 20 === 18)
    const { status, outputs, summary } = await gate()
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('inconclusive')
    expect(summary).toMatch(/about [\d,]+ more rows; these rows show a change of 0\.\d+ or more/)
  })

  test('that leaves the model alone passes', async () => {
    change('main', 'main')
    const { status, outputs, summary } = await gate({ ...inputs, slices: 'gender\nage_band' })
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('pass')
    expect(summary).toContain('unchanged')
  })

  test('whose base cannot be had is not let through, and is told how to', async () => {
    change('main', 'candidate')
    const { status, outputs, summary } = await gate(inputs, pullRequest({ baseSha: 'e'.repeat(40) }))
    expect(status).toBe(1)
    expect(outputs.get('verdict')).toBe('not-computable')
    expect(summary).toContain('fetch-depth: 0')
  })

  test('with files of metrics alone is compared without intervals, and that is said', async () => {
    change('candidate', 'main', 'eval/metrics.json')
    const { status, summary } = await gate({
      metrics: 'eval/metrics.json',
      limits: 'accuracy: {min: 0.8, max-decrease: 0.005}',
    })
    expect(status, summary).toBe(1)
    expect(summary).toContain('without intervals')
  })
})

test('the first push has nothing to compare with, and that blocks nothing', async () => {
  change('main', 'candidate')
  const first = push()
  first.payload.before = '0'.repeat(40)
  const { status, outputs, summary } = await gate(inputs, first)
  expect(status).toBe(0)
  expect(outputs.get('verdict')).toBe('skipped')
  expect(summary).toContain('no baseline')
})

test('a misspelt column stops the step, and the nearest is named', async () => {
  change('main', 'candidate')
  const { status, out } = await gate({ ...inputs, prediction: 'predictd' })
  expect(status).toBe(2)
  expect(out).toContain('no column `predictd`; did you mean `predicted`')
})

test('the command line compares with `--base`', async () => {
  change('candidate', 'main')
  const options = Object.entries(inputs).flatMap(([name, value]) => [`--${name}`, value])
  const probity = (...more: string[]) =>
    run([join(root, 'dist/cli.js'), 'accuracy-gate', ...options, ...more], { cwd: checkout })
  expect(await probity('--base', 'HEAD~1')).toMatchObject({
    status: 1,
    out: expect.stringContaining('accuracy worse than the base'),
  })
  expect((await probity()).status).toBe(0)
})
