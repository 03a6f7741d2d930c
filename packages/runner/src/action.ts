import { mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, relative, resolve, sep } from 'node:path'
import { debug, getInput, info, warning } from '@actions/core'
import { ConfigError, type Log, logLine } from '@probity/core'
import { annotate, type Event, readEvent, setOutputs, writeSummary } from '@probity/github'
import { annotations, type Report, renderSummary, renderTerminal } from '@probity/report'
import { workingTree } from '@probity/revisions'
import { baseOfEvent } from './base.ts'
import { describeError } from './describe-error.ts'
import { doorOf } from './doors.ts'
import type { SharedInputs } from './generated/shared-inputs.ts'
import { settingsFromText } from './inputs.ts'
import { type Outcome, runGate } from './run-gate.ts'
import { readShared } from './shared.ts'

const log: Log = {
  info: message => info(logLine(message)),
  warning: message => warning(logLine(message)),
  debug: message => debug(logLine(message)),
}

/** The text of an input; `getInput` trims it. */
const input = (name: string) => [getInput(name)]

/**
 * One gate as a step of a job. Reports first, fails last: the verdict stands whatever becomes of the report.
 * Returns the exit status: 0 not blocked, 1 blocked, 2 could not run.
 */
export async function runAction(name: string, signal: AbortSignal): Promise<0 | 1 | 2> {
  const door = doorOf(name)
  const shared = await readShared(input)
  const folder = workingDirectory(shared['working-directory'])
  const switches = { mode: shared.mode, onInconclusive: shared['on-inconclusive'] }
  const event = readEvent(process.env, path => readFileSync(path, 'utf8'))
  const context = {
    id: shared.name ?? name,
    head: workingTree(folder),
    ...baseOfEvent(folder, event),
    results: [],
    log,
    signal,
  }
  const settings = door.schema().then(schema => settingsFromText(schema, input))
  const outcome = await runGate(door, settings, context, switches)
  const report: Report = {
    results: [outcome.result],
    ...switches,
    head: { sha: event.headSha },
    ...(event.baseSha === undefined ? {} : { base: { sha: event.baseSha } }),
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
  leave(outcome)
  await show(report, outcome, folder)
  if (!signal.aborted && shared.comment) await post(event, report, shared)
  return outcome.status
}

/** The folder, which lies in the workspace. */
function workingDirectory(folder: string): string {
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE ?? '.')
  let real: string
  try {
    real = realpathSync(resolve(workspace, folder))
  } catch (cause) {
    throw new ConfigError(`\`working-directory\`: there is no folder ${folder}`, { cause })
  }
  if (real !== workspace && !real.startsWith(workspace + sep)) {
    throw new ConfigError(`\`working-directory\`: ${folder} leads out of the workspace`)
  }
  return real
}

/** The result as a file, and the outputs that name it. */
function leave({ result, status }: Outcome): void {
  const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), 'probity')
  const file = `${result.gate}-${result.id}`.replace(/[^\w.-]+/g, '_').slice(0, 100)
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${file}.json`)
  writeFileSync(path, `${JSON.stringify(result, null, 2)}\n`)
  setOutputs({ verdict: result.verdict, blocked: String(status !== 0), 'result-path': path })
}

/** In the log, as annotations and in the job summary: none of these needs a token. */
async function show(report: Report, { error }: Outcome, folder: string): Promise<void> {
  for (const line of renderTerminal(report, { width: 120, color: false }).split('\n')) info(line)
  if (error !== undefined) for (const line of describeError(error)) info(line)
  const prefix = relative(realpathSync(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(sep, '/')
  annotate(
    annotations(report).map(annotation =>
      annotation.path
        ? { ...annotation, path: posix.join(prefix, annotation.path) }
        : { ...annotation, path: undefined },
    ),
  )
  await writeSummary(renderSummary(report))
}

/** To the pull request. What GitHub refuses is said, and changes nothing about the verdict. */
async function post(event: Event, report: Report, shared: SharedInputs): Promise<void> {
  if (event.kind !== 'pull_request' && event.kind !== 'pull_request_target') return
  const { publish } = await import('@probity/github')
  const { stickyComment } = await import('./sticky-comment.ts')
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  const { problems, comment } = await publish(event, shared['github-token'] ?? '', {
    comment: stickyComment(report, repositoryUrl, log),
  })
  if (comment !== undefined) log.info(`comment ${comment.action}: ${comment.url}`)
  for (const problem of problems)
    log.warning(`${problem} The verdict stands; the job summary shows the report.`)
}
