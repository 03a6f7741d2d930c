import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { headSha, pullRequest, workflowRun } from './events.ts'
import { root, runAction } from './spawn.ts'

let github: GitHubStandIn
let workspace: string

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn', 'stranger/churn'] })
  github.openPullRequest('acme/churn', {
    number: 7,
    head: { ref: 'retrain', sha: headSha, repository: 'stranger/churn' },
  })
  workspace = mkdtempSync(join(tmpdir(), 'probity-report-'))
  cpSync(join(root, 'examples/churn'), workspace, { recursive: true })
  mkdirSync(join(workspace, 'probity-results'))
})
afterEach(async () => {
  await github.close()
  rmSync(workspace, { recursive: true, force: true })
})

/** A gate in a job of its own, which posts nothing; its result becomes an artifact. */
async function gate(name: string, predictions: string) {
  const inputs = {
    ...{ name, predictions, label: 'churned', prediction: 'predicted', sensitive: 'gender & age_band' },
    ...{
      limits: 'true_positive_rate_difference: {max: 0.15}',
      judge: 'point',
      baseline: 'none',
      comment: 'false',
    },
  }
  const event = pullRequest({ fork: true })
  const { outputs } = await runAction('fairness-gate', { workspace, inputs, event, apiUrl: github.url })
  copyFileSync(outputs.get('result-path')!, join(workspace, 'probity-results', `${name}.json`))
}

const report = (
  inputs: Record<string, string> = {},
  event: { name: string; payload: object } = workflowRun(),
) => runAction('report', { workspace, inputs, event, apiUrl: github.url })
const comments = () => github.comments('acme', 'churn', 7)

test('gathers the results of several jobs into one comment, and blocks as the worst does', async () => {
  await gate('retention', 'eval/predictions.csv')
  await gate('win-back', 'candidate/eval/predictions.csv')
  const { status, outputs } = await report({}, pullRequest())
  expect(status).toBe(1)
  expect(outputs.get('verdict')).toBe('fail')
  expect(comments()).toHaveLength(1)
  expect(comments()[0]!.body).toContain('Probity blocks this merge: 1 of 2 gates fails')
  expect(comments()[0]!.body).toContain('retention')
})

test('after a run of a fork, finds the pull request by its head commit and writes what that run may not', async () => {
  await gate('win-back', 'candidate/eval/predictions.csv')
  expect((await report({ mode: 'report' })).status).toBe(0)
  expect(comments()).toHaveLength(1)
  expect(comments()[0]!.body).toContain('win-back')
})

test('a pull request that has moved on since gets no comment of the old commit', async () => {
  await gate('win-back', 'candidate/eval/predictions.csv')
  github.repository('acme/churn').pullRequests[0]!.head.sha = 'd'.repeat(40)
  await report({ mode: 'report' })
  expect(comments()).toEqual([])
})

test('a result that calls itself better than its claims is refused', async () => {
  await gate('win-back', 'candidate/eval/predictions.csv')
  const path = join(workspace, 'probity-results/win-back.json')
  const forged = { ...JSON.parse(readFileSync(path, 'utf8')), verdict: 'pass' }
  writeFileSync(path, JSON.stringify(forged))
  const { status, out, error } = await report()
  expect(status).toBe(2)
  expect(out + error).toContain('the result of win-back is pass, and one of its claims is fail')
  expect(comments()).toEqual([])
})

test.each([
  ['nothing', undefined, /there are no results/],
  ['no JSON', '# Report\n\nAll is well. @everyone', /x\.json: is not JSON/],
  ['Markdown in place of numbers', '{"body": "All is well"}', /x\.json: is no result of a Probity gate/],
  ['another verdict than there is', '[{"schema": "probity/result@1", "verdict": "great"}]', /is no result/],
])('an artifact with %s is refused by name, and posts nothing', async (_, text, message) => {
  if (text !== undefined) writeFileSync(join(workspace, 'probity-results/x.json'), text)
  const { status, out, error } = await report()
  expect(status).toBe(2)
  expect(out + error).toMatch(message)
  expect(comments()).toEqual([])
})
