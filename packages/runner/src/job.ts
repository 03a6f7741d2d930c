import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, relative, resolve, sep } from 'node:path'
import { debug, getInput, info, warning } from '@actions/core'
import { ConfigError, type Log, logLine } from '@probity/core'
import { annotate, type Event, writeSummary } from '@probity/github'
import { type Annotation, annotations, type Report, renderSummary, renderTerminal } from '@probity/report'
import { describeError } from './describe-error.ts'
import { fileName } from './file-name.ts'

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
  // In the base the link's own place is empty, or another: a change could lead the audit past its policy.
  if (real !== resolve(workspace, folder)) {
    throw new ConfigError(`\`working-directory\`: ${folder} leads through a symbolic link`, {
      remedy: `name the folder itself: ${relative(workspace, real) || '.'}`,
    })
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
  const path = join(outputFolder(), fileName(`${name}.json`))
  writeFileSync(path, `${JSON.stringify(value, null, 2)}\n`)
  return path
}

/** A report with the commit and the run that it is of. */
export function ofRun(report: Report, event: Event): Report {
  return {
    ...report,
    head: { sha: event.headSha },
    ...(event.baseSha === undefined
      ? {}
      : { base: { sha: event.baseSha, ...(event.baseRef === undefined ? {} : { label: event.baseRef }) } }),
    run: { id: event.run.id, attempt: event.run.attempt, url: event.run.url },
  }
}

/** Whether there is a pull request to write to. */
export function isOfPullRequest({ kind }: Event): boolean {
  return kind === 'pull_request' || kind === 'pull_request_target' || kind === 'workflow_run'
}

/** In the log, as annotations and in the job summary: none of these needs a token. */
export function show(report: Report, errors: readonly Error[], folder: string): void {
  for (const line of renderTerminal(report, { width: 120, color: false }).split('\n')) info(line)
  for (const error of errors) for (const line of describeError(error)) info(line)
  annotate(annotationsOf(report, folder))
  writeSummary(renderSummary(report))
}

/** The annotations of a report, with the paths of the workspace. */
export function annotationsOf(report: Report, folder: string): Annotation[] {
  const prefix = prefixOf(folder)
  return annotations(report).map(annotation =>
    annotation.path === undefined ? annotation : { ...annotation, path: posix.join(prefix, annotation.path) },
  )
}

/** What makes the paths of a working directory those of the workspace. */
export function prefixOf(folder: string): string {
  return relative(realpathSync(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(sep, '/')
}
