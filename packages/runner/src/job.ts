import { mkdirSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, relative, resolve, sep } from 'node:path'
import { debug, getInput, info, warning } from '@actions/core'
import { ConfigError, type Log, logLine, plural } from '@probity/core'
import { annotate, type Event, type Posting, writeSummary } from '@probity/github'
import {
  type Annotation,
  annotations,
  isBlocked,
  type Report,
  renderReview,
  renderSarif,
  renderSummary,
  renderTerminal,
} from '@probity/report'
import { describeError } from './describe-error.ts'
import { fileName } from './file-name.ts'
import { inWorkspace } from './in-workspace.ts'
import { remarksOf } from './remarks.ts'

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

/** In the log, as annotations and in the job summary: none of these needs a token. */
export async function show(report: Report, errors: readonly Error[], folder: string): Promise<void> {
  for (const line of renderTerminal(report, { width: 120, color: false }).split('\n')) info(line)
  for (const error of errors) for (const line of describeError(error)) info(line)
  annotate(annotationsOf(report, folder))
  await writeSummary(renderSummary(report))
}

/** The annotations of a report, with the paths of the workspace. */
export function annotationsOf(report: Report, folder: string): Annotation[] {
  const prefix = prefixOf(folder)
  return annotations(report).map(annotation =>
    annotation.path === undefined ? annotation : { ...annotation, path: posix.join(prefix, annotation.path) },
  )
}

/** What makes the paths of a working directory those of the workspace. */
function prefixOf(folder: string): string {
  return relative(realpathSync(process.env.GITHUB_WORKSPACE ?? '.'), folder).replaceAll(sep, '/')
}

/** What is to be written to GitHub. Without a `review` only changes of single lines are suggested. */
export interface Wanted {
  comment: boolean
  checkRun?: Posting['checkRun']
  review?: 'off' | 'comment' | 'request-changes'
  /** Whether findings become alerts. */
  codeScanning?: boolean
  folder: string
}

/** To GitHub. What it refuses is said, and changes nothing about the verdict. */
export async function post(event: Event, report: Report, token: string, wanted: Wanted): Promise<void> {
  const isPullRequest = ['pull_request', 'pull_request_target', 'workflow_run'].includes(event.kind)
  const posting: Posting = wanted.checkRun === undefined ? {} : { checkRun: wanted.checkRun }
  const repositoryUrl = `${event.serverUrl}/${event.owner}/${event.repo}`
  if (wanted.comment && isPullRequest) {
    const { stickyComment } = await import('./sticky-comment.ts')
    posting.comment = stickyComment(report, repositoryUrl, log)
  }
  if (isPullRequest) posting.review = reviewOf(report, wanted)
  if (wanted.codeScanning) posting.sarif = renderSarif(inWorkspace(report, prefixOf(wanted.folder)))
  if (Object.values(posting).every(one => one === undefined)) return
  const { publish } = await import('@probity/github')
  const { problems, comment, checkRun, review } = await publish(event, token, posting)
  if (comment !== undefined) log.info(`comment ${comment.action}: ${comment.url}`)
  if (checkRun !== undefined) log.info(`check run: ${checkRun.url}`)
  if (review?.posted) log.info(`remarks on changed lines posted: ${review.posted}`)
  if (review?.request !== undefined) log.info(`request for changes ${review.request}`)
  for (const problem of problems)
    log.warning(`${problem} The verdict stands; the job summary shows the report.`)
}

/** More remarks at a time would be noise; of suggestions, which somebody has to take one by one, sooner. */
const mostRemarks = 30
const mostSuggestions = 10

function reviewOf(report: Report, { comment, review = 'off', folder }: Wanted): Posting['review'] {
  if (review === 'off') {
    if (!comment) return undefined
    return {
      remarks: remarksOf(report, prefixOf(folder), 'suggestions'),
      most: mostSuggestions,
      summary: posted => `Probity suggests ${plural(posted, 'change')}: the card beside what was measured.`,
    }
  }
  return {
    remarks: remarksOf(report, prefixOf(folder), 'all'),
    most: mostRemarks,
    summary: posted =>
      `${renderReview(report)}\n\n${plural(posted, 'remark')} on lines of this change${comment ? '; the comment has the rest' : ''}.`,
    requests: review === 'request-changes' && isBlocked(report),
  }
}
