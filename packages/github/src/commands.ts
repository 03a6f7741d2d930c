/**
 * What an action says to the runner that started it: lines of the log, workflow commands, and files that it
 * names in the environment. Not `@actions/core`, for the start of an action: that brings `node:crypto`,
 * `fs/promises` and the stream of standard output, and these take half as long to load as Node takes to start.
 */
import { appendFileSync, statSync, writeSync } from 'node:fs'
import { visible } from '@probity/core'
import type { Annotation } from '@probity/report'

/** "Job summaries are isolated between steps and each step is restricted to a maximum size of 1MiB." */
const summaryBytes = 1024 * 1024

/** The text of an input, trimmed; empty where it was not given. */
export function inputText(name: string): string {
  return (process.env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`] ?? '').trim()
}

/** A line of the log. */
export function printLine(line: string): void {
  let rest: Uint8Array = Buffer.from(`${line}\n`)
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(1, rest))
    } catch (error) {
      // A pipe that does not block is full until somebody reads from it.
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    }
  }
}

/**
 * Gives the runner a command, as one line of the log. Properties without a value are left out.
 *
 * @example command('error', 'too wide', { file: 'a,b.csv' }) // ::error file=a%2Cb.csv::too wide
 */
export function command(
  name: 'error' | 'warning' | 'notice' | 'debug',
  message: string,
  properties: Readonly<Record<string, string | number | undefined>> = {},
): void {
  const given = Object.entries(properties)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([key, value]) => `${key}=${data(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  printLine(`::${[name, given.join(',')].join(' ').trim()}::${data(message)}`)
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/**
 * Annotates the changed files through workflow commands, which need no token. GitHub shows ten of each level
 * and step, which is what `annotations` of a report gives.
 */
export function annotate(annotations: readonly Annotation[]): void {
  // Who reads the log is told the signs that show as nothing, though GitHub then finds no such file.
  for (const { level, title, message, path, line, column } of annotations)
    command(level, message, { title, file: path && visible(path), line, col: column })
}

/** Sets the outputs of the action. Nothing but their ends, which no value holds, parts one from the next. */
export function setOutputs(outputs: Readonly<Record<string, string>>): void {
  const file = process.env.GITHUB_OUTPUT
  if (!file) return
  for (const [name, value] of Object.entries(outputs)) {
    let end = 'end'
    while (value.includes(end)) end += '_'
    appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`)
  }
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
