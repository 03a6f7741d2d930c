import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute, relative, sep } from 'node:path'
import { ConfigError, type Log, logLine } from '@probity/core'
import {
  type Report,
  renderCodeQuality,
  renderComment,
  renderJUnit,
  renderSarif,
  renderTerminal,
} from '@probity/report'
import { describeError } from '../describe-error.ts'
import { inWorkspace } from '../in-workspace.ts'

/** Reports that a command can write, each an option that takes a path. */
const reports: Readonly<Record<string, (report: Report, prefix: string) => string>> = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => renderComment(report),
  junit: report => renderJUnit(report),
  sarif: (report, prefix) => renderSarif(inWorkspace(report, prefix)),
  'code-quality': (report, prefix) => renderCodeQuality(inWorkspace(report, prefix)),
}

export const reportOptions: readonly string[] = Object.keys(reports)

/** Progress and errors, on standard error. */
export const terminalLog: Log = {
  info: message => void process.stderr.write(`${logLine(message)}\n`),
  warning: message => void process.stderr.write(`warning: ${logLine(message)}\n`),
  debug() {},
}

/** The verdict goes to standard output, reports to where they were asked for, errors to standard error. */
export function tell(
  report: Report,
  errors: readonly Error[],
  given: ReadonlyMap<string, readonly string[]>,
): void {
  const prefix = prefixOf(given.get('working-directory')?.at(-1) ?? '.')
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report, prefix))
  process.stdout.write(renderTerminal(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of describeError(error)) process.stderr.write(`${line}\n`)
}

/** The working directory as the current one sees it, where it lies in it. */
function prefixOf(folder: string): string {
  const path = relative('.', folder).replaceAll(sep, '/')
  return path.startsWith('..') || isAbsolute(path) ? '' : path
}

/** Writes a file and the folders above it; a `ConfigError` where that cannot be done. */
export function write(path: string, text: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  } catch (cause) {
    throw new ConfigError(`${path} cannot be written (${(cause as NodeJS.ErrnoException).code})`, {
      cause,
      remedy: 'name a file in a folder that this user may write to',
    })
  }
}
