/** Types, lint and every test. The last line counts them: `N passed, N failed, N skipped`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { requireNode } from './node-version.ts'

requireNode()
const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'probity-test-'))
const counts = { passed: 0, failed: 0, skipped: 0 }

function run(script: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: 'inherit',
  })
  return status === 0
}

try {
  counts[run('scripts/check.ts') ? 'passed' : 'failed']++
  const file = join(folder, 'results.json')
  const isGreen = run(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${file}`,
  )
  const results = JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  counts.passed += results.numPassedTests!
  counts.failed += results.numFailedTests!
  counts.skipped += results.numPendingTests! + results.numTodoTests!
  // A test file that cannot be loaded, or an error between tests, has no test to count.
  if (!isGreen && results.numFailedTests === 0) counts.failed++
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
if (counts.failed > 0) process.exitCode = 1
