/** The gate on the example: the model on `main`, then the candidate that is more accurate and less fair. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode } from './node-version.ts'

requireNode()
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'probity-demo-'))
const limits =
  'demographic_parity_difference: {max: 0.1, max-increase: 0.02}\ntrue_positive_rate_difference: {max: 0.15, max-increase: 0.02}'

for (const [title, predictions, baseline] of [
  ['The model on main', 'eval/predictions.csv', 'none'],
  ['The candidate: more accurate, less fair', 'candidate/eval/predictions.csv', 'eval/predictions.csv'],
]) {
  const files = {
    json: join(folder, 'result.json'),
    markdown: join(folder, 'comment.md'),
    junit: join(folder, 'junit.xml'),
  }
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 90 - title!.length))}\n`)
  const { status, error } = spawnSync(
    process.execPath,
    [
      ...[join(root, 'dist/cli.js'), 'fairness-gate', '--working-directory', join(root, 'examples/churn')],
      ...[
        '--predictions',
        predictions!,
        '--baseline',
        baseline!,
        '--label',
        'churned',
        '--prediction',
        'predicted',
        '--score',
        'score',
      ],
      ...[
        '--id',
        'customer_id',
        '--sensitive',
        'gender',
        '--sensitive',
        'age_band',
        '--sensitive',
        'gender & age_band',
      ],
      ...['--limits', limits, ...Object.entries(files).flatMap(([format, path]) => [`--${format}`, path])],
    ],
    { stdio: 'inherit' },
  )
  if (error) throw error
  console.log(
    `\nexit status ${status}: ${['the merge is not blocked', 'the merge is blocked', 'could not run'][status ?? 2]}`,
  )
  if (status === 2) process.exitCode = 2
}

console.log(`\n── The comment of the pull request, as Markdown ${'─'.repeat(45)}\n`)
console.log(readFileSync(join(folder, 'comment.md'), 'utf8'))
console.log(`The result, the comment and the JUnit report are in ${folder}`)
