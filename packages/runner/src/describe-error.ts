import { logLine, ProbityError } from '@probity/core'

/** An error as lines for a log: message and remedy of one that the user can act on, the stack of a bug. */
export function describeError(error: unknown): string[] {
  if (error instanceof ProbityError) {
    return [`error: ${error.message}`, ...(error.remedy === undefined ? [] : [`       ${error.remedy}`])].map(
      logLine,
    )
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return text.split('\n').map(logLine)
}
