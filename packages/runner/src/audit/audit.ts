import type { BaseRevision, Context } from '@probity/core'
import { couldNotRun } from '../run-gate.ts'
import { type Fetch, governing, type Paths } from './governing.ts'
import { type Audit, runAudit } from './run-audit.ts'

/** What an audit may see. */
export type AuditContext = Omit<Context, 'id' | 'results'> & {
  /** Whose policy counts, where that is not the head's: the change is not accepted yet. */
  target?: () => Promise<BaseRevision>
  fetch?: Fetch
}

/** Reads what governs, and runs it. Never throws: an audit without a policy is a result that blocks. */
export async function audit(paths: Paths, context: AuditContext, now: Date): Promise<Audit> {
  const { target: _, fetch, ...rest } = context
  try {
    const found = await governing(paths, context, fetch)
    const gates = found.policy.sections.map(({ name }) => name).join(', ')
    context.log.info(`policy from ${found.from}: ${gates}`)
    return await runAudit(found, rest, paths, now.toISOString().slice(0, 10))
  } catch (thrown) {
    const error = thrown instanceof Error ? thrown : new Error(String(thrown))
    const result = couldNotRun('policy', { id: 'policy', signal: context.signal }, {}, error)
    return {
      report: { results: [result], mode: 'enforce', onInconclusive: 'warn' },
      status: 2,
      errors: [error],
    }
  }
}
