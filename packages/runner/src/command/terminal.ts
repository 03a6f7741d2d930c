import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Log, logLine } from '@probity/core'
import {
  type Report,
  renderCodeQuality,
  renderComment,
  renderJUnit,
  renderSarif,
  renderTerminal,
} from '@probity/report'
import { describeError } from '../describe-error.ts'

/** Reports that a command can write, each an option that takes a path. */
const reports: Readonly<Record<string, (report: Report) => string>> = {
  json: ({ results }) => `${JSON.stringify(results.length === 1 ? results[0] : results, null, 2)}\n`,
  markdown: report => renderComment(report),
  junit: report => renderJUnit(report),
  sarif: report => renderSarif(report),
  'code-quality': report => renderCodeQuality(report),
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
  for (const [format, render] of Object.entries(reports))
    for (const path of given.get(format) ?? []) write(path, render(report))
  process.stdout.write(renderTerminal(report, { width: process.stdout.columns, color: process.stdout.isTTY }))
  for (const error of errors) for (const line of describeError(error)) process.stderr.write(`${line}\n`)
}

/** Writes a file and the folders above it. */
export function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}
