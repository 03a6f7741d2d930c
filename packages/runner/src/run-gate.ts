import {
  type Context,
  checkSettings,
  DataError,
  digestOf,
  type GateResult,
  isBlocking,
  type Mode,
  type OnInconclusive,
  ProbityError,
  version,
} from '@probity/core'
import type { Door } from './doors.ts'
import { shellOf } from './shell.ts'

/** What a run came to. `status` is the exit code: 0 not blocked, 1 blocked, 2 could not run. */
export interface Outcome {
  result: GateResult
  status: 0 | 1 | 2
  /** Set where the gate could not run, or stopped on a bug. */
  error?: Error
}

/**
 * Runs one gate on settings that were not yet held against its schema. Never throws: what goes wrong is the
 * result, which then blocks, and the outcome's `error`.
 *
 * @param settings may be a promise that fails: settings that cannot be read are reported like any failure.
 */
export async function runGate(
  door: Door,
  settings: Record<string, unknown> | Promise<Record<string, unknown>>,
  context: Context,
  switches: { mode: Mode; onInconclusive: OnInconclusive },
): Promise<Outcome> {
  let given: Record<string, unknown> = {}
  try {
    given = await settings
    const { validate, schema, load } = await door.open()
    checkSettings(validate, schema, given, door.name)
    context.signal.throwIfAborted()
    const gate = await load()
    const result = await gate.run(given, { ...context, shell: shellOf(context) })
    return { result, status: isBlocking(result.verdict, switches.mode, switches.onInconclusive) ? 1 : 0 }
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    return { result: couldNotRun(door.name, context, given, error), status: 2, error }
  }
}

/** A run that gave no answer, as a result: it is shown first, says what to do, and never passes. */
export function couldNotRun(
  gate: string,
  context: Pick<Context, 'id' | 'signal'>,
  settings: unknown,
  error: Error,
): GateResult {
  const isCancelled = context.signal.aborted
  const isOurs = error instanceof ProbityError
  const message = isCancelled
    ? 'cancelled before it had an answer'
    : isOurs
      ? error.message
      : `stopped on an error of its own (${error.name}); the log holds the details`
  const fix = isCancelled
    ? 'run the job again'
    : ((isOurs ? error.remedy : 'report it to the Probity project with the log') ??
      'correct the setting that the message names')
  return {
    schema: 'probity/result@1',
    gate,
    id: context.id,
    verdict: 'not-computable',
    headline: 'could not run',
    confidence: 0.95,
    claims: [],
    findings: [
      {
        rule: 'could-not-run',
        level: 'error',
        path: error instanceof DataError ? error.place.path : '',
        message,
        fix,
      },
    ],
    measurements: [],
    exhibits: [],
    notes: [],
    subjects: [],
    coverage: { read: [], skipped: [] },
    settingsDigest: digestOf(settings),
    tool: { name: 'probity', version },
  }
}
