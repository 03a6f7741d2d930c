/**
 * The audit of the example, as it would run on GitHub: on the model on `main`, then on a pull request that swaps
 * in a candidate which is more accurate and less fair. In a scratch repository; nothing is posted.
 */
import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode } from './node-version.ts'

requireNode()
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'probity-demo-'))
const repository = join(folder, 'churn')
cpSync(join(root, 'examples/churn'), repository, { recursive: true })
rmSync(join(repository, 'candidate'), { recursive: true })

/** Whether git did it. */
function git(...args: string[]): boolean {
  const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com', '-c', 'commit.gpgsign=false']
  return spawnSync('git', [...identity, ...args], { cwd: repository, stdio: 'ignore' }).status === 0
}

const hasGit = git('init', '--quiet') && git('add', '--all') && git('commit', '--quiet', '--message', 'main')
if (!hasGit) console.log('git is not here: the candidate cannot be compared with the model on main')

function audit(title: string, ...options: string[]): void {
  console.log(`\n── ${title} ${'─'.repeat(Math.max(0, 90 - title.length))}\n`)
  const base = hasGit ? ['--base', 'HEAD'] : []
  const { status, error } = spawnSync(
    process.execPath,
    [join(root, 'dist/cli.js'), 'audit', '--working-directory', repository, ...base, ...options],
    { stdio: 'inherit' },
  )
  if (error) throw error
  const meaning = ['the merge is not blocked', 'the merge is blocked', 'could not run'][status ?? 2]
  console.log(`\nexit status ${status}: ${meaning}`)
  if (status === 2) process.exitCode = 2
}

const files = { json: 'results.json', markdown: 'comment.md', junit: 'junit.xml', sarif: 'probity.sarif' }
const reports = Object.entries(files).flatMap(([format, name]) => [`--${format}`, join(folder, name)])
audit('The model on main')
cpSync(join(root, 'examples/churn/candidate'), repository, { recursive: true })
audit('A pull request: more accurate, less fair', ...reports, '--evidence', join(folder, 'evidence'))

console.log(`\n── The comment of the pull request, as Markdown ${'─'.repeat(45)}\n`)
console.log(readFileSync(join(folder, files.markdown), 'utf8'))
console.log(`Results, comment, JUnit and SARIF reports and the evidence are in ${folder}`)
