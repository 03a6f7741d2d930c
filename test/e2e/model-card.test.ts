import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { faults, type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest } from './events.ts'
import { commitAll } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

let github: GitHubStandIn
let workspace: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  workspace = mkdtempSync(join(tmpdir(), 'probity-e2e-'))
  cpSync(join(root, 'examples/churn'), workspace, { recursive: true })
})
afterEach(async () => {
  await github.close()
  rmSync(workspace, { recursive: true, force: true })
})

const metrics = 'eval/metrics.json\nparams.yaml'

function gate(options: Partial<Parameters<typeof runAction>[1]> = {}) {
  return runAction('model-card', {
    workspace,
    inputs: { metrics },
    event: pullRequest(),
    apiUrl: github.url,
    ...options,
  })
}

/** Changes the card as a pull request would, which then shows all of it. */
function edit(change: (text: string) => string): string {
  const path = join(workspace, 'MODEL_CARD.md')
  const text = change(readFileSync(path, 'utf8'))
  writeFileSync(path, text)
  const lines = text.trimEnd().split('\n')
  const patch = [`@@ -0,0 +1,${lines.length} @@`, ...lines.map(line => `+${line}`)].join('\n')
  github.repository('acme/churn').pullRequests[0]!.files = [
    { filename: 'MODEL_CARD.md', status: 'modified', patch },
  ]
  return text
}

const reviews = () => github.repository('acme/churn').reviews
const body = () => github.comments('acme', 'churn', 7)[0]!.body

describe('the model card of the example', () => {
  test('passes, and the comment counts the numbers that agree', async () => {
    const { status, error, outputs, result } = await gate()
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(outputs.get('verdict')).toBe('pass')
    expect(validateResult(result)).toBe(true)
    expect(result.findings).toEqual([])
    expect(body()).toContain('3 numbers agree with the evaluation')
    expect(reviews()).toEqual([])
  })

  test('with another accuracy blocks, and the right line is suggested once', async () => {
    const line = edit(text => text.replace('| accuracy | 0.8773', '| accuracy | 0.9173'))
      .split('\n')
      .findIndex(text => text.includes('0.9173'))
    const first = await gate()
    expect(first.status).toBe(1)
    expect(first.out).toMatch(/^::error title=.*MC020,file=MODEL_CARD\.md,line=\d+/m)
    expect(body()).toContain('the card says accuracy 0.9173')
    expect(reviews()).toHaveLength(1)
    const [comment] = reviews()[0]!.comments
    expect(comment).toMatchObject({ path: 'MODEL_CARD.md', line: line + 1 })
    expect(comment!.body).toContain('```suggestion\n| accuracy | 0.8773 | [0.867, 0.887] | 4500 |\n```')
    const requests = github.requests.length
    expect(requests).toBeLessThanOrEqual(6)

    expect((await gate({ runId: 1002 })).status).toBe(1)
    expect(reviews()).toHaveLength(1)
  })

  test('without a section blocks', async () => {
    edit(text => text.replace(/## Limitations\n[\s\S]*?(?=## )/, ''))
    const { status, result } = await gate()
    expect(status).toBe(1)
    expect(result.findings).toMatchObject([{ rule: 'MC002', message: 'no section on limitations' }])
  })

  test('blocks when the data changed and the card did not', async () => {
    const path = join(workspace, 'data/train.csv')
    writeFileSync(path, readFileSync(path, 'utf8').replace('C1001', 'C9999'))
    const { status, result } = await gate()
    expect(status).toBe(1)
    expect(result.findings).toMatchObject([{ rule: 'MC032', level: 'error' }])
    // The line is not part of the change, so GitHub would not take a suggestion.
    expect(reviews()).toEqual([])
  })

  test('is stale and wrong where the candidate takes its place', async () => {
    const baseSha = commitAll(workspace, 'The model on main')
    cpSync(join(workspace, 'candidate'), workspace, { recursive: true })
    const { status, result } = await gate({ event: pullRequest({ baseSha }) })
    expect(status).toBe(1)
    expect(result.notes).toEqual([])
    const rules = result.findings.map(({ rule }: { rule: string }) => rule)
    expect(rules).toContain('MC020')
    expect(rules).toContain('MC030')
    expect(rules).toContain('MC032')
  })

  test('blocks all the same where GitHub refuses the review', async () => {
    edit(text => text.replace('| accuracy | 0.8773', '| accuracy | 0.9173'))
    github.intercept({ on: 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews' }, faults.forbidden)
    const { status, out } = await gate()
    expect(status).toBe(1)
    expect(out).toMatch(/::warning::Could not post the review.*pull-requests: write/)
  })
})

test('a hostile card breaks out of nothing', async () => {
  const hostile = [
    '# ::error::pwned @everyone <img src=x onerror=alert(1)>',
    '## ##[error]pwned ](https://evil.example)',
    '| `a|b` <script>alert(1)</script> | accuracy |',
    '|---|---|',
    '| @everyone ::error::x | 0.1 |',
    '**@everyone:** accuracy: 0.2 ```suggestion',
    'TODO ::error::pwned \u202e',
  ].join('\n')
  edit(() => hostile)
  const { status, out, summary } = await gate()
  expect(status).toBe(1)
  const comments = reviews().flatMap(review =>
    review.comments.map(comment => comment.body.split('suggestion\n')[0]!),
  )
  for (const text of [summary, body(), ...comments])
    expect(text).not.toMatch(/<img|<script|(^|[^\w])@everyone|(?<!\\)\]\(https:\/\/evil/)
  expect(out).not.toMatch(/^::error::/m)
  expect(out.split('\n').filter(line => !line.startsWith('::') && line.includes('##['))).toEqual([])
})

describe('on the command line', () => {
  const cli = (...args: string[]) =>
    run([join(root, 'dist/cli.js'), 'model-card', '--working-directory', workspace, ...args], {
      cwd: workspace,
    })

  test('--init writes a card of questions, and --write fills one from results', async () => {
    rmSync(join(workspace, 'MODEL_CARD.md'))
    expect((await cli('--init')).status).toBe(0)
    const asked = readFileSync(join(workspace, 'MODEL_CARD.md'), 'utf8')
    expect(asked).toContain('## Intended use\n\n<!-- Which decision')
    expect((await cli()).status).toBe(1)
    expect((await cli('--init')).status).toBe(2)

    const fairness = ['fairness-gate', '--predictions', 'eval/predictions.csv', '--label', 'churned']
    fairness.push('--prediction', 'predicted', '--sensitive', 'gender', '--json', 'fairness.json')
    expect((await run([join(root, 'dist/cli.js'), ...fairness], { cwd: workspace })).status).toBe(0)
    await cli('--metrics', 'fairness.json', '--write')
    const written = readFileSync(join(workspace, 'MODEL_CARD.md'), 'utf8')
    expect(written).toContain('| accuracy | 0.877 | [0.867, 0.887] | 4,500 |')
    expect(written).toContain('| female | 2,306 |')
  })

  test('a card that cannot be read says which and why', async () => {
    writeFileSync(join(workspace, 'MODEL_CARD.md'), 'x'.repeat(5_000_000))
    const { status, error } = await cli()
    expect(status).toBe(2)
    expect(error).toContain('MODEL_CARD.md: is 5,000,000 bytes long')
  })
})
