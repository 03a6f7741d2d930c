import { runAction } from './action.ts'
import { describeError } from './describe-error.ts'

/** The command line. */
export async function cli(): Promise<void> {
  await main(async signal => (await import('./command.ts')).runCommand(process.argv.slice(2), signal))
}

/** One gate as an action. */
export async function action(name: string): Promise<void> {
  await main(signal => runAction(name, signal))
}

/** The whole audit as an action. */
export async function audit(): Promise<void> {
  await main(async signal => (await import('./audit/audit-action.ts')).runAuditAction(signal))
}

/** What other jobs found, as an action. */
export async function report(): Promise<void> {
  await main(async signal => (await import('./gather/gather-action.ts')).runGatherAction(signal))
}

/** A thread of the scan for personal data. */
export async function scanThread(): Promise<void> {
  ;(await import('@probity/pii-scan/thread')).listen()
}

/** The one place that sets the exit status. Whatever escapes fails closed: 2, could not run. */
async function main(run: (signal: AbortSignal) => Promise<0 | 1 | 2>): Promise<void> {
  const controller = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => controller.abort())
  const fail = (error: unknown) => {
    for (const line of describeError(error)) process.stderr.write(`${line}\n`)
    process.exit(2)
  }
  process.on('unhandledRejection', fail)
  process.on('uncaughtException', fail)
  try {
    process.exitCode = await run(controller.signal)
  } catch (error) {
    fail(error)
  }
}
