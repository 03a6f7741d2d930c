import { applyWaivers, type Context, type GateResult, isBlocking, type Section } from '@probity/core'
import type { Report } from '@probity/report'
import { doorOf } from '../doors.ts'
import { type Outcome, runGate } from '../run-gate.ts'
import type { Governing, Paths } from './governing.ts'
import { policyResult } from './policy-result.ts'

/** What an audit came to. */
export interface Audit {
  report: Report
  status: 0 | 1 | 2
  /** Of gates that could not run. */
  errors: Error[]
  /** Absent where the policy could not be read. */
  governing?: Governing
}

/**
 * Runs the gates of a policy in one process: side by side, but each after those whose results it reads. One
 * that fails does not stop the others; a cancelled audit reports what ran.
 *
 * @param today as `2026-11-23`, for the expiry of waivers.
 */
export async function runAudit(
  governing: Governing,
  context: Omit<Context, 'id' | 'results'>,
  paths: Paths,
  today: string,
): Promise<Audit> {
  const { policy, waivers } = governing
  const switches = { mode: policy.mode, onInconclusive: policy.onInconclusive }
  const running = new Map<Section, Promise<Outcome>>()
  const run = (section: Section): Promise<Outcome> => {
    const known = running.get(section)
    if (known !== undefined) return known
    const { after = [] } = doorOf(section.gate)
    const before = policy.sections.filter(({ gate }) => after.includes(gate))
    const outcome = Promise.all(before.map(run)).then(async outcomes => {
      context.log.info(`${section.name}: runs`)
      const results = outcomes.map(({ result }) => result)
      const found = await runGate(
        doorOf(section.gate),
        structuredClone(section.settings),
        { ...context, id: section.name, results },
        switches,
      )
      context.log.info(`${section.name}: ${found.result.verdict}: ${found.result.headline}`)
      return found
    })
    running.set(section, outcome)
    return outcome
  }
  const outcomes = await Promise.all(policy.sections.map(run))
  const waivered = applyWaivers(
    outcomes.map(({ result }) => result),
    waivers,
    today,
  )
  const results: GateResult[] = [...waivered.results, policyResult(governing, waivered, paths, today)]
  const errors = outcomes.flatMap(({ error }) => (error === undefined ? [] : [error]))
  const isBlocked = results.some(({ verdict }) => isBlocking(verdict, switches.mode, switches.onInconclusive))
  return {
    report: { results, ...switches },
    status: errors.length > 0 ? 2 : isBlocked ? 1 : 0,
    errors,
    governing,
  }
}
