import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, relative, resolve, sep } from 'node:path'
import { debug, getInput, info, warning } from '@actions/core'
import { ConfigError, type Log, logLine } from '@probity/core'
import { annotate, type Event, type Posting, writeSummary } from '@probity/github'
import { annotations, type Report, renderSummary, renderTerminal } from '@probity/report'
import { describeError } from './describe-error.ts'
import { suggestionsOf } from './suggestions.ts'

/** What a step of a job reads and writes besides the gate itself. */

export const log: Log = {
  info: message => info(logLine(message)),
  warning: message => warning(logLine(message)),
  debug: message => debug(logLine(message)),
}

/** The text of an input; `getInput` trims it. */
export const input = (name: string) => [getInput(name)]

/** The folder, which lies in the workspace. */
export function workingDirectory(folder: string): string {
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

/** Where the files are that later steps may take; it exists afterwards. */
export function outputFolder(): string {
  const folder = join(process.env.RUNNER_TEMP ?? tmpdir(), 'probity')
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Writes a value as a JSON file among the outputs; its path. */
export function leaveJson(name: string, value: unknown): string {
  const path = join(outputFolder(), `${name.replace(/[^\w.-]+/g, '_').slice(0, 100)}.json`)
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
  return path
}

/** A report with the commit and the run that it is of. */
export function ofRun(report: Report, event: Event): Report {
  return {
    ...report,
    head: { sha: event.headSha },
    ...(event.baseSha === undefined ? {} : { base: { sha: event.baseSha } }),
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
}

/** In the log, as annotations and in the job summary: none of these needs a token. */
export async function show(report: Report, errors: readonly Error[], folder: string): Promise<void> {
  for (const line of renderTerminal(report, { width: 120, color: false }).split('\n')) info(line)
  for (const error of errors) for (const line of describeError(error)) info(line)
  const prefix = prefixOf(folder)
  annotate(
    annotations(report).map(annotation =>
      annotation.path
        ? { ...annotation, path: posix.join(prefix, annotation.path) }
        : { ...annotation, path: undefined },
    ),
  )
  await writeSummary(renderSummary(report))
}

/** What makes the paths of a working directory those of the workspace. */
function prefixOf(folder: string): string {
  return relative(realpathSync(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(sep, '/')
}

/** To GitHub. What it refuses is said, and changes nothing about the verdict. */
export async function post(
  event: Event,
  report: Report,
  token: string,
  wanted: { comment: boolean; checkRun?: Posting['checkRun']; folder: string },
): Promise<void> {
  const isPullRequest = ['pull_request', 'pull_request_target', 'workflow_run'].includes(event.kind)
  const posting: Posting = wanted.checkRun === undefined ? {} : { checkRun: wanted.checkRun }
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  if (wanted.comment && isPullRequest) {
    const { stickyComment } = await import('./sticky-comment.ts')
    posting.comment = stickyComment(report, repositoryUrl, log)
    posting.review = { suggestions: suggestionsOf(report, prefixOf(wanted.folder)) }
  }
  if (posting.comment === undefined && posting.checkRun === undefined) return
  const { publish } = await import('@probity/github')
  const { problems, comment, checkRun, review } = await publish(event, token, posting)
  if (comment !== undefined) log.info(`comment ${comment.action}: ${comment.url}`)
  if (checkRun !== undefined) log.info(`check run: ${checkRun.url}`)
  if (review?.posted) log.info(`suggested changes posted: ${review.posted}`)
  for (const problem of problems)
    log.warning(`${problem} The verdict stands; the job summary shows the report.`)
}
