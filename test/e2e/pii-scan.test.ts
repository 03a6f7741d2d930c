import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { validateResult } from '../../packages/core/src/index.ts'
import { type GitHubStandIn, startGitHub } from '../contract/src/index.ts'
import { pullRequest } from './events.ts'
import { commitAll, git } from './repository.ts'
import { root, run, runAction } from './spawn.ts'

let github: GitHubStandIn
let folder: string
let checkout: string
let base: string

const mail = (i: number) => `person.${i}@acme-health.org`
const card = '4539-1488-0343-6467'
const ssn = '512-34-6789'
const table = (name: string | undefined, rows = 400) =>
  [
    `id,plan${name === undefined ? '' : `,${name}`}`,
    ...Array.from({ length: rows }, (_, i) => `${i},basic${name === undefined ? '' : `,${mail(i)}`}`),
    '',
  ].join('\n')
const notebook = (...lines: string[]) =>
  `${JSON.stringify(
    {
      cells: [
        { cell_type: 'markdown', metadata: {}, source: ['# Payments'] },
        {
          cell_type: 'code',
          execution_count: 1,
          metadata: {},
          source: ['show()'],
          outputs: lines.length === 0 ? [] : [{ output_type: 'stream', name: 'stdout', text: lines }],
        },
      ],
      metadata: {},
      nbformat: 4,
      nbformat_minor: 5,
    },
    null,
    1,
  )}\n`
const team = (lines: readonly string[]) => `# Team\n\n${lines.join('\n')}\n`
const members = [`Ada, ${mail(1)}`, `Grace, ${mail(2)}`, 'Alan']

function write(files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(checkout, path)), { recursive: true })
    writeFileSync(join(checkout, path), text)
  }
}

beforeEach(async () => {
  github = await startGitHub({ repositories: ['acme/churn'] })
  github.openPullRequest('acme/churn', { number: 7 })
  folder = mkdtempSync(join(tmpdir(), 'probity-pii-'))
  checkout = join(folder, 'checkout')
  write({
    'data/plans.csv': table(undefined),
    'data/people.csv': table('email'),
    'notebooks/pay.ipynb': notebook(),
    'docs/team.md': team(members),
  })
  base = commitAll(checkout, 'What main has')
  git(checkout, 'checkout', '--quiet', '-b', 'change')
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

async function pull(files: Record<string, string>, inputs: Record<string, string> = {}) {
  write(files)
  commitAll(checkout, 'The change')
  const event = pullRequest({ baseSha: base })
  const done = await runAction('pii-scan', { workspace: checkout, inputs, event, apiUrl: github.url })
  const shown = github.comments('acme', 'churn', 7).filter(comment => !comment.isMinimized)
  expect(shown).toHaveLength(1)
  const comment = shown[0]!.body
  for (const text of [done.out, done.error, done.summary, comment, JSON.stringify(done.result)])
    expect(/person\.\d+@acme|4539.?1488|512.?34/.test(text), 'a value is told').toBe(false)
  expect(validateResult(done.result)).toBe(true)
  return { ...done, comment }
}

describe('a pull request', () => {
  test('that adds a column of e-mail addresses is blocked: file, column, rows before and now', async () => {
    const { status, comment, out, summary, result } = await pull({ 'data/plans.csv': table('contact') })
    expect(status).toBe(1)
    expect(comment).toContain('Probity blocks this merge: pii-scan fails')
    expect(comment).toContain(
      '| ❌ fail | pii-scan | E-mail address, new in `data/plans.csv` column `contact` | 0 → **400** | at most 0 |',
    )
    for (const text of [comment, summary])
      expect(text).toMatch(
        /\| data\/plans\.csv \| contact \| E-mail address \| .* \| 0 \| 400 \| 1 \| new \|/,
      )
    expect(out).toMatch(/^::error .*file=data\/plans\.csv,line=2.*400 of 400 rows/m)
    expect(result.findings[0]!.message).toContain('400 of 400 rows, as a.a@a-a.a; its form tells')
  })

  test('that saves a card number in the output of a notebook is blocked: cell, output and line', async () => {
    const after = notebook('one\n', `visa ${card} declined\n`)
    const { status, comment, out } = await pull({ 'notebooks/pay.ipynb': after })
    expect(status).toBe(1)
    expect(comment).toContain('Payment card number, new in `notebooks/pay.ipynb` cell 2, output 1')
    expect(comment).toContain('nbstripout')
    const line = after.split('\n').findIndex(text => text.includes(card)) + 1
    expect(out).toMatch(new RegExp(`^::error .*file=notebooks/pay\\.ipynb,line=${line}\\b`, 'm'))
  })

  test('that names a file by a number of its person is blocked, and is told without the number', async () => {
    const { status, comment, out, result } = await pull({
      [`patients/${ssn}.json`]: '{}',
      [`patients/scan_${ssn}.csv`]: table('contact', 20),
    })
    expect(status).toBe(1)
    expect(comment).toContain(
      '| ❌ fail | pii-scan | US Social Security number, new in `patients/<US_SSN>.json` file name | 0 → **1** | at most 0 |',
    )
    expect(comment).toContain('new in `patients/scan_<US_SSN>.csv` column `contact`')
    expect(out).toMatch(/^::error .*file=patients\/<US_SSN>\.json.*rename the file/m)
    expect(result.coverage.read.map(({ path }: { path: string }) => path)).toEqual([
      'patients/<US_SSN>.json',
      'patients/scan_<US_SSN>.csv',
    ])
  })

  test('that renames a column passes, and says what was renamed', async () => {
    const { status, comment, summary } = await pull({ 'data/people.csv': table('contact') })
    expect(status).toBe(0)
    expect(comment).toContain('pii-scan passes')
    expect(summary).toMatch(
      /\| data\/people\.csv \| contact \| E-mail address \| .* \| 400 \| 400 \| 1 \| renamed from email \|/,
    )
  })

  test('that only moves lines passes without a finding', async () => {
    const [head, ...rows] = table('email').trim().split('\n')
    const { status, comment, result } = await pull({
      'data/people.csv': [head, ...rows.toReversed(), ''].join('\n'),
      'docs/team.md': `Preface\n${team(members.toReversed())}`,
    })
    expect(status).toBe(0)
    expect(comment).toContain('pii-scan passes')
    expect(result.findings).toEqual([])
    expect(result.exhibits).toEqual([])
  })

  test('cannot accept its own findings', async () => {
    const baseline = '.github/probity-pii-baseline.json'
    write({ 'data/plans.csv': table('contact') })
    const args = [join(root, 'dist/cli.js'), 'pii-scan', '--update-baseline']
    await run(args, { cwd: checkout })
    const text = readFileSync(join(checkout, baseline), 'utf8')
    expect(text).not.toContain('acme')
    expect((await pull({ [baseline]: text })).status).toBe(1)
  })
})

describe('the command', () => {
  const command = (...args: string[]) =>
    run([join(root, 'dist/cli.js'), 'pii-scan', ...args], { cwd: checkout })

  test('writes SARIF and places, which hold no value', async () => {
    write({ 'data/plans.csv': table('contact') })
    const { status } = await command('--base', base, '--sarif', 's.json', '--matches', 'm.json')
    expect(status).toBe(1)
    const [sarif, matches] = ['s.json', 'm.json'].map(name => readFileSync(join(checkout, name), 'utf8'))
    expect(sarif + matches!).not.toContain('acme')
    expect(JSON.parse(sarif!).runs[0].results).toMatchObject([
      { ruleId: 'pii-scan/EMAIL_ADDRESS', locations: [{ physicalLocation: { region: { startLine: 2 } } }] },
    ])
    const places = JSON.parse(matches!) as { file: string; start: number; end: number; of: string }[]
    expect(places).toHaveLength(400)
    expect(new Set(places.map(({ of }) => of))).toEqual(new Set(['file']))
    const bytes = readFileSync(join(checkout, 'data/plans.csv'))
    for (const { start, end } of places) expect(bytes.toString('latin1', start, end)).toMatch(/^person\.\d+@/)
  })

  test('accepts what is there, so that the next run passes', async () => {
    expect((await command()).status).toBe(1)
    expect((await command('--update-baseline')).status).toBe(1)
    expect((await command()).status).toBe(0)
  })
})
