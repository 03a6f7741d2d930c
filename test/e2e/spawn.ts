import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { parse } from 'yaml'

export const root = join(import.meta.dirname, '../..')

/** A finished process. */
export interface Exit {
  status: number | null
  signal: NodeJS.Signals | null
  out: string
  error: string
}

/** Runs Node on a built file as the runner or a shell would, with nothing of this process's environment. */
export function run(
  args: readonly string[],
  options: {
    cwd: string
    env?: Record<string, string>
    /** `error`: what it writes there, as it comes. */
    onStart?: (kill: (signal: NodeJS.Signals) => void, error: Readable) => void
  },
): Promise<Exit> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd: options.cwd,
      env: { PATH: process.env.PATH ?? '', HOME: options.cwd, ...systemVariables(), ...options.env },
    })
    let out = ''
    let error = ''
    child.stdout.on('data', chunk => (out += chunk))
    child.stderr.on('data', chunk => (error += chunk))
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, out, error }))
    options.onStart?.(signal => child.kill(signal), child.stderr)
  })
}

/** Windows starts no process without these. */
function systemVariables(): Record<string, string> {
  const kept = ['SystemRoot', 'TEMP', 'TMP', 'USERPROFILE']
  return Object.fromEntries(
    kept.flatMap(name => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  )
}

export interface ActionRun extends Exit {
  outputs: Map<string, string>
  summary: string
  /** The result file, where one was written. */
  result: ReturnType<typeof JSON.parse>
}

/**
 * Runs a built action with what a runner gives it: inputs with their defaults from `action.yml`, command
 * files, the event's payload and the variables of the job.
 *
 * @param workspace the checked-out repository.
 * @param event its name and payload; `GITHUB_*` variables follow from it.
 */
export async function runAction(
  name: string,
  options: {
    workspace: string
    inputs: Record<string, string>
    event: { name: string; payload: object }
    apiUrl: string
    token?: string
    runId?: number
    env?: Record<string, string>
    onStart?: (kill: (signal: NodeJS.Signals) => void) => void
  },
): Promise<ActionRun> {
  const temp = mkdtempSync(join(tmpdir(), 'probity-runner-'))
  const file = (label: string) => {
    const path = join(temp, label)
    writeFileSync(path, '')
    return path
  }
  // The whole audit is the action at the root.
  const home = name === 'audit' ? root : join(root, 'actions', name)
  const action = parse(readFileSync(join(home, 'action.yml'), 'utf8')) as {
    inputs: Record<string, { default?: string }>
    runs: { main: string }
  }
  const inputs: Record<string, string> = {}
  for (const [input, { default: fallback = '' }] of Object.entries(action.inputs)) {
    inputs[input] = fallback === '${{ github.token }}' ? (options.token ?? 'full') : fallback
  }
  Object.assign(inputs, options.inputs)
  const eventPath = join(temp, 'event.json')
  writeFileSync(eventPath, JSON.stringify(options.event.payload))
  mkdirSync(join(temp, 'runner-temp'))
  const outputFile = file('output')
  const summaryFile = file('summary')
  const exit = await run([join(home, action.runs.main)], {
    cwd: options.workspace,
    onStart: options.onStart,
    env: {
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: options.workspace,
      GITHUB_EVENT_NAME: options.event.name,
      GITHUB_EVENT_PATH: eventPath,
      GITHUB_REPOSITORY: 'acme/churn',
      GITHUB_REPOSITORY_OWNER: 'acme',
      GITHUB_SHA: 'f'.repeat(40),
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_WORKFLOW: 'probity',
      GITHUB_WORKFLOW_REF: 'acme/churn/.github/workflows/probity.yml@refs/pull/7/merge',
      GITHUB_JOB: 'audit',
      GITHUB_RUN_ID: String(options.runId ?? 1001),
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_API_URL: options.apiUrl,
      GITHUB_GRAPHQL_URL: `${options.apiUrl}/graphql`,
      GITHUB_SERVER_URL: 'https://github.example',
      GITHUB_OUTPUT: outputFile,
      GITHUB_STEP_SUMMARY: summaryFile,
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
      RUNNER_TEMP: join(temp, 'runner-temp'),
      RUNNER_OS: 'Linux',
      ...Object.fromEntries(
        Object.entries(inputs).map(([key, value]) => [
          `INPUT_${key.replaceAll(' ', '_').toUpperCase()}`,
          value,
        ]),
      ),
      ...options.env,
    },
  })
  const outputs = readOutputs(readFileSync(outputFile, 'utf8'))
  const resultPath = outputs.get('result-path')
  return {
    ...exit,
    outputs,
    summary: readFileSync(summaryFile, 'utf8'),
    result:
      resultPath !== undefined && existsSync(resultPath)
        ? JSON.parse(readFileSync(resultPath, 'utf8'))
        : undefined,
  }
}

/** `name<<delimiter`, lines, `delimiter`: the heredoc form of the output file. */
function readOutputs(text: string): Map<string, string> {
  const outputs = new Map<string, string>()
  const lines = text.split(/\r?\n/)
  for (let i = 0; i < lines.length; i++) {
    const opened = /^([^=<]+)<<(.+)$/.exec(lines[i]!)
    if (opened === null) continue
    const end = lines.indexOf(opened[2]!, i + 1)
    outputs.set(opened[1]!, lines.slice(i + 1, end).join('\n'))
    i = end
  }
  return outputs
}
