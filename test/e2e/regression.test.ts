import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { mergeGroup, pullRequest, push } from './events.ts'
import { commitAll, git } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

let github: GitHubStandIn
let folder: string
/** The checkout: `main` has the model of the example. */
let checkout: string
let base: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  folder = mkdtempSync(join(tmpdir(), 'probity-regression-'))
  checkout = join(folder, 'checkout')
  cpSync(join(root, 'examples/churn'), checkout, { recursive: true })
  base = commitAll(checkout, 'The model on main')
  git(checkout, 'checkout', '--quiet', '-b', 'retrain')
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const predictions = 'eval/predictions.csv'
const inputs = {
  predictions,
  label: 'churned',
  prediction: 'predicted',
  id: 'customer_id',
  sensitive: 'gender\nage_band\ngender & age_band',
  limits:
    'demographic_parity_difference: {max-increase: 0.02}\ntrue_positive_rate_difference: {max-increase: 0.02}',
}

function gate(
  event: { name: string; payload: object } = pullRequest({ baseSha: base }),
  workspace = checkout,
) {
  return runAction('fairness-gate', { workspace, inputs, event, apiUrl: github.url })
}

/** The pull request swaps in the candidate, and perhaps keeps some of the lines of both. */
function swapIn(keeps: (line: number) => boolean = () => true) {
  const of = (path: string) =>
    `${readFileSync(path, 'utf8')
      .trimEnd()
      .split('\n')
      .filter((_, i) => i === 0 || keeps(i))
      .join('\n')}\n`
  git(checkout, 'checkout', '--quiet', 'main')
  writeFileSync(join(checkout, predictions), of(join(root, 'examples/churn', predictions)))
  base = commitAll(checkout, 'What main predicts')
  git(checkout, 'checkout', '--quiet', '-B', 'retrain')
  writeFileSync(join(checkout, predictions), of(join(root, 'examples/churn/candidate', predictions)))
  commitAll(checkout, 'Retrain the model')
}

describe('a pull request against its base', () => {
  test('that swaps in the candidate is blocked: the pair is named, and the gain is shown beside it', async () => {
    swapIn()
    const { status, outputs, summary, result } = await gate()
    expect(status).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    const [comment] = github.comments('acme', 'churn', 7)
    for (const text of [comment!.body, summary]) {
      expect(text).toContain('Probity blocks this merge')
      expect(text).toContain('0.007 → **0.232** (+0.225, 90 % interval')
      expect(text).toMatch(
        /female & 60\+ went from 0\.704 to 0\.608 \(131 to 113 of 186\), male & under 30 went from/,
      )
      expect(text).toMatch(/\| accuracy \| 0\.877 \| 0\.891 .* \| improved \|/)
      expect(text).toContain(`Compared with ${base.slice(0, 4)}`)
    }
    expect(result.subjects.map(({ role }: { role: string }) => role)).toEqual(['predictions', 'baseline'])
  })

  test('with 5 % of the rows is undecided, and says how many more rows would tell', async () => {
    swapIn(line => line % 20 === 18)
    const { status, outputs, summary } = await gate()
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('inconclusive')
    expect(summary).toMatch(/To decide:<\/b> about [\d,]+ more rows of female and [\d,]+ more rows of male/)
  })

  test('that leaves the model alone passes', async () => {
    writeFileSync(join(checkout, 'notes.txt'), 'Nothing about the model.\n')
    commitAll(checkout, 'Write notes')
    const { status, outputs, summary } = await gate()
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('pass')
    expect(summary).toContain('unchanged')
  })

  test('is compared with its merge base, not with what main has become since', async () => {
    swapIn()
    git(checkout, 'checkout', '--quiet', 'main')
    copyFileSync(join(root, 'examples/churn/candidate', predictions), join(checkout, predictions))
    const tip = commitAll(checkout, 'Somebody else merged the candidate first')
    git(checkout, 'checkout', '--quiet', 'retrain')
    expect((await gate(pullRequest({ baseSha: tip }))).status).toBe(1)
  })

  test('in a shallow clone fetches just the base', async () => {
    swapIn()
    const tip = git(checkout, 'rev-parse', 'HEAD')
    git(checkout, 'config', 'uploadpack.allowReachableSHA1InWant', 'true')
    const shallow = join(folder, 'shallow')
    git(folder, 'init', '--quiet', 'shallow')
    git(shallow, 'remote', 'add', 'origin', pathToFileURL(checkout).href)
    git(shallow, 'fetch', '--quiet', '--depth=1', 'origin', tip)
    git(shallow, 'checkout', '--quiet', 'FETCH_HEAD')
    const { status, summary } = await gate(undefined, shallow)
    expect(status, summary).toBe(1)
  })

  test('whose base cannot be fetched is not let through, and is told of `fetch-depth`', async () => {
    swapIn()
    const missing = 'e'.repeat(40)
    const { status, outputs, summary } = await gate(pullRequest({ baseSha: missing }))
    expect(status).toBe(1)
    expect(outputs.get('verdict')).toBe('not-computable')
    expect(summary).toContain('fetch-depth: 0')
  })

  test('has its baseline read from the base: a change cannot move what it is compared with', async () => {
    swapIn()
    // The pull request rewrites the file that it is to be compared with.
    const settings = { ...inputs, baseline: 'eval/reference.csv' }
    git(checkout, 'checkout', '--quiet', 'main')
    copyFileSync(join(root, 'examples/churn', predictions), join(checkout, 'eval/reference.csv'))
    base = commitAll(checkout, 'Keep a reference')
    git(checkout, 'checkout', '--quiet', '-B', 'retrain')
    copyFileSync(join(root, 'examples/churn/candidate', predictions), join(checkout, predictions))
    copyFileSync(join(root, 'examples/churn/candidate', predictions), join(checkout, 'eval/reference.csv'))
    commitAll(checkout, 'Retrain, and move the reference')
    const { status } = await runAction('fairness-gate', {
      workspace: checkout,
      inputs: settings,
      event: pullRequest({ baseSha: base }),
      apiUrl: github.url,
    })
    expect(status).toBe(1)
  })
})

describe('other events', () => {
  test('a merge group is compared with its base, a push with the commit before', async () => {
    swapIn()
    const queue = mergeGroup()
    queue.payload.merge_group.base_sha = base
    expect((await gate(queue)).status).toBe(1)
    const pushed = push()
    pushed.payload.before = base
    expect((await gate(pushed)).status).toBe(1)
  })

  test('the first push of a branch has no base, and that blocks nothing', async () => {
    swapIn()
    const first = push()
    first.payload.before = '0'.repeat(40)
    const { status, outputs, summary } = await gate(first)
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('skipped')
    expect(summary).toContain('no baseline')
  })
})

test('the command line takes the base from `--base`', async () => {
  swapIn()
  const options = Object.entries(inputs).flatMap(([name, value]) =>
    (name === 'sensitive' ? value.split('\n') : [value]).flatMap(one => [`--${name}`, one]),
  )
  const probity = (...more: string[]) =>
    run([join(root, 'dist/cli.js'), 'fairness-gate', ...options, ...more], { cwd: checkout })
  expect((await probity('--base', 'main')).status).toBe(1)
  expect((await probity()).status).toBe(0)
  expect(await probity('--base', 'nowhere')).toMatchObject({
    status: 1,
    out: expect.stringContaining('there is no commit nowhere'),
  })
})
