import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bench } from './bench.ts'

const root = join(import.meta.dirname, '../..')

/** What a gate costs before it has anything to do, against Node itself; ten starts a measurement. */
export function start({ folder, pair }: Bench): void {
  const empty = join(folder, 'empty.mjs')
  const event = join(folder, 'event.json')
  writeFileSync(empty, '')
  writeFileSync(event, '{"before":"0000000000000000000000000000000000000000"}')
  mkdirSync(join(folder, 'runner'), { recursive: true })
  writeFileSync(join(folder, 'output'), '')
  writeFileSync(join(folder, 'summary'), '')
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    RUNNER_TEMP: join(folder, 'runner'),
  }
  const node = (...args: string[]) => ({ argv: [process.execPath, ...args], times: 10, env })
  const name = 'an empty Node process'
  const action = node(join(root, 'dist/fairness-gate.js'))
  pair('start of an action without inputs, to its report', action, name, node(empty), 20)
  const cli = node(join(root, 'dist/cli.js'), '--version')
  pair('start of the command line (`--version`)', cli, name, node(empty), 20)
}
