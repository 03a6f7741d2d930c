import type { GateResult, Log, Revision } from '@probity/core'
import { doorOf } from '../doors.ts'
import { runGate } from '../run-gate.ts'
import type { Tried } from './policy-text.ts'
import type { Proposal } from './sections.ts'

/** Predictions beyond this are not measured to try a section. */
const mostBytes = 256 << 20

const silent: Log = { info() {}, warning() {}, debug() {} }

/**
 * Runs what is proposed on the files as they are, without a base and without the network, each gate after those
 * whose results it reads: what fails now would fail the first pull request. The scan for personal data is not run:
 * a pull request is held by what it changes.
 */
export async function tryProposals(
  head: Revision,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<Tried[]> {
  const results: GateResult[] = []
  const tried = new Map<Proposal, Tried>()
  const isLater = ({ gate }: Proposal) => doorOf(gate).after !== undefined
  for (const one of [...proposals.filter(one => !isLater(one)), ...proposals.filter(isLater)]) {
    const { predictions } = one.settings
    const isLarge = typeof predictions === 'string' && ((await head.size(predictions)) ?? 0) > mostBytes
    if (one.gate === 'pii-scan' || isLarge) {
      tried.set(one, one)
      continue
    }
    const offline = one.gate === 'dataset-check' ? { remote: 'skip' } : {}
    const { result, status } = await runGate(
      doorOf(one.gate),
      structuredClone({ ...one.settings, ...offline }),
      { id: one.name ?? one.gate, head, results: [...results], log: silent, signal },
      { mode: 'enforce', onInconclusive: 'warn' },
    )
    if (status === 0) results.push(result)
    const [finding] = result.findings.filter(({ level }) => level === 'error')
    tried.set(
      one,
      status === 0 ? one : { ...one, leftOut: status === 2 ? (finding?.message ?? '') : result.headline },
    )
  }
  return proposals.map(one => tried.get(one)!)
}
