import { cpSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { faults, type GitHubStandIn, type Request, startGitHub } from '../contract/src/index.ts'
import { mergeGroup, pullRequest, push } from './events.ts'
import { root, runAction } from './spawn.ts'

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

const settings = {
  label: 'churned',
  prediction: 'predicted',
  score: 'score',
  id: 'customer_id',
  sensitive: 'gender\nage_band\ngender & age_band',
  limits: 'demographic_parity_difference: {max: 0.1}\ntrue_positive_rate_difference: {max: 0.15}',
  judge: 'point',
}
const onMain = { ...settings, predictions: 'eval/predictions.csv' }
const candidate = { ...settings, predictions: 'candidate/eval/predictions.csv' }

function gate(inputs: Record<string, string>, options: Partial<Parameters<typeof runAction>[1]> = {}) {
  return runAction('fairness-gate', {
    workspace,
    inputs,
    event: pullRequest(),
    apiUrl: github.url,
    ...options,
  })
}

const shown = () => github.comments('acme', 'churn', 7).filter(comment => !comment.isMinimized)

describe('the fairness gate in a pull request', () => {
  test('blocks the candidate, names the groups, and posts one comment that a second run updates', async () => {
    const first = await gate(candidate)
    expect(first.status).toBe(1)
    expect([...first.outputs.keys()].sort()).toEqual(['blocked', 'result-path', 'verdict'])
    expect(first.outputs.get('verdict')).toBe('fail')
    expect(first.outputs.get('blocked')).toBe('true')
    expect(validateResult(first.result)).toBe(true)
    expect(first.out).toMatch(/^::error title=.*true positive rate gap/m)
    expect(first.summary).toContain('| female & 60+ | 777 |')
    expect(shown()).toHaveLength(1)
    const [comment] = shown()
    expect(comment!.body).toContain('Probity blocks this merge')
    expect(comment!.body).toContain('**0.232**')
    expect(comment!.author.login).toBe('github-actions[bot]')

    const again = await gate(candidate, { runId: 1002 })
    expect(again.status).toBe(1)
    expect(shown().map(({ id }) => id)).toEqual([comment!.id])
    expect(shown()[0]!.body).toContain('run=1002')
    expect(github.requests.length).toBeLessThanOrEqual(6)
  })

  test('lets the model on main through', async () => {
    const { status, outputs, error } = await gate(onMain)
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(outputs.get('verdict')).toBe('pass')
    expect(shown()[0]!.body).toMatch(/### ✅ Probity: .*passes/)
  })

  test('two models are two sections of the one comment', async () => {
    await gate({ ...onMain, name: 'retention' })
    await gate({ ...candidate, name: 'win-back' })
    expect(shown()).toHaveLength(1)
    expect(shown()[0]!.body).toContain('Probity blocks this merge: 1 of 2 gates fails')
    expect(shown()[0]!.body).toContain('retention')
  })

  test('a push that makes it worse posts a new comment and folds the old one away; a better one edits it', async () => {
    const next = (sha: string) => ({ event: pullRequest({ headSha: sha.repeat(40) }) })
    await gate(onMain, { ...next('a'), runId: 1 })
    await gate(candidate, { ...next('b'), runId: 2 })
    const all = github.comments('acme', 'churn', 7)
    expect(all.map(({ isMinimized }) => isMinimized)).toEqual([true, false])
    await gate(onMain, { ...next('c'), runId: 3 })
    expect(github.comments('acme', 'churn', 7)).toHaveLength(2)
    expect(shown()[0]!.body).toContain('passes')
  })

  test('an older run that finishes late does not overwrite a newer head', async () => {
    await gate(candidate, { event: pullRequest({ headSha: 'b'.repeat(40) }), runId: 2 })
    await gate(onMain, { event: pullRequest({ headSha: 'a'.repeat(40) }), runId: 1 })
    expect(shown()).toHaveLength(1)
    expect(shown()[0]!.body).toContain('blocks this merge')
  })

  test('report mode shows the failure and lets it through', async () => {
    const { status, outputs } = await gate({ ...candidate, mode: 'report' })
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('fail')
    expect(outputs.get('blocked')).toBe('false')
    expect(shown()[0]!.body).toContain('reports and does not block')
  })

  test('without limits it measures, judges nothing, and says how to add one', async () => {
    const { status, outputs, out } = await gate({ ...candidate, limits: '' })
    expect(status).toBe(0)
    expect(outputs.get('verdict')).toBe('skipped')
    expect(out).toContain('no limit is set, so nothing is judged')
    expect(out).toContain('demographic_parity_difference: {max: 0.1}')
  })

  test('with comment: false it asks nothing of GitHub', async () => {
    expect((await gate({ ...candidate, comment: 'false' })).status).toBe(1)
    expect(github.requests).toEqual([])
  })
})

describe('whatever GitHub answers, the verdict stands', () => {
  const create = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
  const isQuery = ({ operation }: Request) => operation === 'POST /graphql'

  test.each([
    ['forbidden', create, faults.forbidden, 'pull-requests: write'],
    ['comment too long', create, faults.tooLong, 'Body is too long'],
    ['429 with retry-after', create, faults.secondaryLimit(0, 429), 'run the job again later'],
    ['secondary limit', create, faults.secondaryLimit(0), 'run the job again later'],
    ['rate limit that ends after an hour', create, faults.rateLimit(3600), 'run the job again later'],
    ['502', isQuery, faults.badGateway, 'tried 3 times'],
    ['connection reset', isQuery, faults.reset, 'tried 3 times'],
    ['nothing found', create, faults.notFound, 'pull-requests: write'],
  ] as const)('%s', async (_, on, fault, said) => {
    github.intercept({ on }, fault)
    const { status, outputs, out, summary } = await gate(candidate)
    expect(status).toBe(1)
    expect(outputs.get('verdict')).toBe('fail')
    expect(out).toMatch(/^::warning::Could not/m)
    expect(out).toContain(said)
    expect(summary).toContain('Probity blocks this merge')
    expect(shown()).toEqual([])
  })

  test('a slow answer is waited for', async () => {
    github.intercept({ on: isQuery, nth: 1 }, faults.slow(1500))
    expect((await gate(candidate)).status).toBe(1)
    expect(shown()).toHaveLength(1)
  })

  test('one bad gateway is got over, without a second comment', async () => {
    github.intercept({ on: create, nth: 1 }, faults.lostAnswer)
    expect((await gate(candidate)).status).toBe(1)
    expect(shown()).toHaveLength(1)
  })

  test('a fork: the token is read-only, the gate blocks all the same', async () => {
    const { status, out, summary } = await gate(candidate, {
      event: pullRequest({ fork: true }),
      token: 'read-only',
    })
    expect(status).toBe(1)
    expect(out).toContain('workflow_run')
    expect(summary).toContain('Probity blocks this merge')
  })

  test('a bad token, no token', async () => {
    for (const token of ['expired', '']) {
      const { status, out } = await gate({ ...candidate, 'github-token': token })
      expect(status).toBe(1)
      expect(out).toContain('github.token')
    }
  })

  test('a comment that somebody tampered with is said, and written anew', async () => {
    await gate(candidate)
    const [comment] = shown()
    comment!.body = comment!.body.replace(/base64,.{40}/, `base64,${'A'.repeat(40)}`)
    const { status, out } = await gate(candidate, { runId: 1002 })
    expect(status).toBe(1)
    expect(out).toContain('the results that travel in it cannot be used')
    expect(shown()[0]!.body).toContain('run=1002')
  })
})

describe('other events', () => {
  test.each([
    ['push', push()],
    ['merge_group', mergeGroup()],
  ])('%s: the gate blocks, in the log and in the summary', async (_, event) => {
    const { status, summary, out } = await gate(candidate, { event })
    expect(status).toBe(1)
    expect(summary).toContain('Probity blocks this merge')
    expect(out).toMatch(/^::error /m)
    expect(github.requests).toEqual([])
  })
})

describe('bad input could not run, says why, and blocks', () => {
  const failed = async (inputs: Record<string, string>, said: string | RegExp) => {
    const run = await gate(inputs)
    expect(run.out + run.error).toMatch(said)
    expect(run.status).toBe(2)
    return run
  }

  test('an input that is needed and empty', async () => {
    const run = await failed({ ...candidate, label: '' }, /fairness-gate: `label` is needed/)
    expect(run.outputs.get('verdict')).toBe('not-computable')
    expect(shown()[0]!.body).toContain('could not run')
  })

  test('a metric, a column, a path that is not there suggests the nearest', async () => {
    await failed(
      { ...candidate, limits: 'demographic_parity_diference: {max: 0.1}' },
      /did you mean `demographic_parity_difference`/,
    )
    await failed(
      { ...candidate, limits: 'demographic_parity_difference: {maximum: 0.1}' },
      /no setting `limits.demographic_parity_difference.maximum`; did you mean `max`/,
    )
    await failed({ ...candidate, sensitive: 'genders' }, /"?gender`?"?/)
    await failed({ ...candidate, predictions: 'eval/nothing.csv' }, /no file matches eval\/nothing.csv/)
  })

  test('settings that are no YAML, no number, no boolean', async () => {
    await failed({ ...candidate, limits: 'a: [' }, /`limits`, line 1: not valid YAML/)
    await failed({ ...candidate, limits: 'a: &x {max: 1}\nb: *x' }, /aliases are not supported/)
    await failed({ ...candidate, 'min-group-size': 'thirty' }, /`min-group-size`: expected a number/)
    await failed({ ...candidate, comment: 'yes' }, /`comment`: expected `true` and `false`/)
    await failed({ ...candidate, mode: 'strict' }, /`mode`: expected `enforce` and `report`/)
  })

  test('a folder and a file outside the workspace', async () => {
    await failed({ ...candidate, 'working-directory': '..' }, /leads out of the workspace/)
    await failed({ ...candidate, predictions: '../../etc/passwd' }, /leads out of the repository/)
    await failed({ ...candidate, predictions: '/etc/passwd' }, /leads out of the repository/)
  })

  test('files: empty, header only, truncated, ragged, another encoding, binary', async () => {
    const file = async (content: string | Uint8Array, said: RegExp) => {
      writeFileSync(join(workspace, 'bad.csv'), content)
      await failed(
        {
          ...settings,
          score: '',
          id: '',
          sensitive: 'g',
          limits: '',
          label: 'y',
          prediction: 'p',
          predictions: 'bad.csv',
        },
        said,
      )
    }
    await file('', /bad\.csv.*empty/)
    await file('y,p,g\n', /no rows/)
    await file('y,p,g\n1,0,"a\n1,0,a\n', /bad\.csv, record 1.*quote/)
    await file('y,p,g\n1,0,a\n1,0\n', /bad\.csv, record 2.*fields/)
    await file(Buffer.from('y,p,g\n1,0,Jos\xe9\n', 'latin1'), /UTF-8/)
    await file(Buffer.from('\ufeffy,p,g\n1,0,a\n', 'utf16le'), /UTF-16/)
    await file(Buffer.from('1f8b08000000000000', 'hex'), /bad\.csv/)
  })

  test('a missing GitHub variable is named, and blocks', async () => {
    const { status, out, error } = await gate(candidate, { env: { GITHUB_REPOSITORY: '' } })
    expect(status).toBe(2)
    expect(out + error).toContain('GITHUB_REPOSITORY')
  })
})

describe('a hostile file breaks out of nothing', () => {
  const names = [
    '__proto__',
    'constructor',
    '<img src=x onerror=alert(1)>',
    '@everyone',
    '::error::pwned',
    'a|b',
    '`x`',
    '\u202eevil',
    '](https://evil.example)',
    '##[error]pwned',
  ]

  test('names of groups are escaped in the comment, the summary, the log and the annotations', async () => {
    const rows = names.flatMap((name, i) =>
      Array.from(
        { length: 40 },
        (_, row) => `"${name.replaceAll('"', '""')}",${row % 2},${row < i * 4 ? 1 : 0}`,
      ),
    )
    writeFileSync(join(workspace, 'hostile.csv'), `g,y,p\n${rows.join('\n')}\n`)
    const { status, out, summary, result } = await gate({
      predictions: 'hostile.csv',
      label: 'y',
      prediction: 'p',
      sensitive: 'g',
      limits: 'selection_rate_difference: {max: 0.1}',
    })
    expect(status).toBe(1)
    const groups = new Set(result.measurements.map((m: { slice: { g?: string } }) => m.slice.g))
    for (const name of names) expect(groups).toContain(name)
    for (const text of [summary, shown()[0]!.body]) {
      expect(text).not.toMatch(/<img|(^|[^\w])@everyone|\]\(https:\/\/evil|\u202e/)
    }
    const commands = out.split('\n').filter(line => line.startsWith('::'))
    expect(
      commands.every(line =>
        /^::(error|warning|notice|debug) title=Probity|^::(error|warning|notice) title=fairness-gate/.test(
          line,
        ),
      ),
    ).toBe(true)
    expect(out).not.toMatch(/^::error::pwned/m)
    // The runner looks for this older form in what is no command of the newer one.
    expect(out.split('\n').filter(line => !line.startsWith('::') && line.includes('##['))).toEqual([])
  })

  test('a column with a value for each row is refused, and none of its values is shown', async () => {
    const rows = Array.from({ length: 10_000 }, (_, i) => `person${i}@mail.example,${i % 2},1`)
    writeFileSync(join(workspace, 'many.csv'), `g,y,p\n${rows.join('\n')}\n`)
    const { status, out, summary } = await gate({
      predictions: 'many.csv',
      label: 'y',
      prediction: 'p',
      sensitive: 'g',
    })
    expect(status).toBe(2)
    expect(out).toContain('10,000 distinct values in 10,000 rows')
    for (const text of [out, summary, shown()[0]!.body]) expect(text).not.toContain('mail.example')
  })

  test('a single record of 1 GB is refused before it is read', async () => {
    writeFileSync(join(workspace, 'record.csv'), 'g,y,p\n"')
    truncateSync(join(workspace, 'record.csv'), 1_000_000_000)
    const { status, out } = await gate({
      predictions: 'record.csv',
      label: 'y',
      prediction: 'p',
      sensitive: 'g',
    })
    expect(status).toBe(2)
    expect(out).toMatch(/record\.csv, record 1.*(longer|quote)/)
  })
})

test('cancelled: leaves a result that says so, and posts nothing', async () => {
  const rows = Array.from({ length: 400_000 }, (_, i) => `g${i % 7},${i % 2},${i % 3 ? 1 : 0}`).join('\n')
  for (const i of [0, 1, 2, 3, 4, 5, 6, 7]) writeFileSync(join(workspace, `part${i}.csv`), `g,y,p\n${rows}\n`)
  const { status, out, result } = await gate(
    { predictions: 'part*.csv', label: 'y', prediction: 'p', sensitive: 'g' },
    { onStart: kill => setTimeout(() => kill('SIGINT'), 150) },
  )
  expect(status).toBe(2)
  expect(out).toContain('cancelled')
  expect(result.findings[0].message).toContain('cancelled before it had an answer')
  expect(github.requests).toEqual([])
})
