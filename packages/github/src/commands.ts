import { appendFileSync, statSync } from 'node:fs'
import { error, notice, setOutput, warning } from '@actions/core'
import { visible } from '@probity/core'
import type { Annotation } from '@probity/report'

/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." */
const summaryBytes = 1024 * 1024

const commands = { error, warning, notice }

/**
 * Annotates the changed files through workflow commands, which need no token. GitHub shows ten of each level
 * and step, which is what `annotations` of a report gives.
 */
export function annotate(annotations: readonly Annotation[]): void {
  // Who reads the log is told the signs that show as nothing, though GitHub then finds no such file.
  for (const { level, title, message, path, line, column } of annotations)
    commands[level](message, { title, file: path && visible(path), startLine: line, startColumn: column })
}

/** Sets the outputs of the action. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(outputs)) setOutput(name, value)
}

/**
 * Adds to the step's part of the job summary. GitHub drops a summary that is too long altogether, so what
 * does not fit is cut at the end of a line. Returns whether there is a summary to write to.
 */
export function writeSummary(markdown: string): boolean {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return false
  const written = statSync(file, { throwIfNoEntry: false })?.size ?? 0
  appendFileSync(file, fit(markdown, summaryBytes - written))
  return true
}

/** As many whole lines as fit into `bytes`, and a last one that says so where some are missing. */
export function fit(markdown: string, bytes: number): string {
  if (Buffer.byteLength(markdown) <= bytes) return markdown
  const note = '\n\n_Cut here: a job summary holds 1 MiB._\n'
  const room = Math.max(bytes - Buffer.byteLength(note), 0)
  const end = Buffer.from(markdown).subarray(0, room).lastIndexOf('\n')
  if (end === -1) return ''
  return Buffer.from(markdown).subarray(0, end).toString() + note
}
