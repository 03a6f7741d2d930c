/** Types and lint. Prints what is wrong and exits non-zero. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { requireNode } from './node-version.ts'

requireNode()
const root = join(import.meta.dirname, '..')

const steps: [string, string[]][] = [
  ['tsc', ['--noEmit', '-p', '.']],
  ['biome', ['check', '--error-on-warnings', '.']],
]
for (const [tool, args] of steps) {
  const command = join(root, 'node_modules/.bin', process.platform === 'win32' ? `${tool}.cmd` : tool)
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (error) throw error
  if (status !== 0) {
    console.error(`${tool} ${args.join(' ')} failed`)
    process.exitCode = 1
  }
}
