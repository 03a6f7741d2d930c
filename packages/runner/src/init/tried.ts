import type { BaseRevision, GateResult, Log, Revision } from '@probity/core'
import { doorOf } from '../doors.ts'
import { runGate } from '../run-gate.ts'
import type { Tried } from './policy-text.ts'
import type { Proposal } from './sections.ts'

/** Predictions beyond this are not measured to try a section. */
const mostBytes = 256 << 20

const silent: Log = { info() {}, warning() {}, debug() {} }

/**
 * Runs what is proposed on the files as they are and without the network: first by itself, as a push would, then
 * against a base that is the same, as a first pull request would. What fails is left out, and why. The scan for
 * personal data is not run: a pull request is held by what it changes.
 */
export async function tryProposals(
  head: Revision,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<Tried[]> {
  const same: BaseRevision = { ...head, name: 'base', changes: async () => [] }
  const alone = await failures(head, undefined, proposals, signal)
  const compared = await failures(
    head,
    async () => same,
    proposals.filter(one => !alone.has(one)),
    signal,
  )
  return Promise.all(
    proposals.map(async one => {
      const leftOut = alone.get(one) ?? compared.get(one)
      if (leftOut !== undefined) return { ...one, leftOut }
      return (await isLarge(head, one)) ? { ...one, isUntried: true } : one
    }),
  )
}

/** Why proposals fail, each after those whose results its gate reads. */
async function failures(
  head: Revision,
  base: (() => Promise<BaseRevision>) | undefined,
  proposals: readonly Proposal[],
  signal: AbortSignal,
): Promise<Map<Proposal, string>> {
  const failed = new Map<Proposal, string>()
  const results: GateResult[] = []
  const isLater = ({ gate }: Proposal) => doorOf(gate).after !== undefined
  for (const one of [...proposals.filter(one => !isLater(one)), ...proposals.filter(isLater)]) {
    const { gate, name = gate, settings } = one
    if (gate === 'pii-scan' || (await isLarge(head, one))) continue
    const { result, status } = await runGate(
      doorOf(gate),
      structuredClone({ ...settings, ...(gate === 'dataset-check' ? { remote: 'skip' } : {}) }),
      { id: name, head, ...(base === undefined ? {} : { base }), results: [...results], log: silent, signal },
      { mode: 'enforce', onInconclusive: 'warn' },
    )
    const [finding] = result.findings.filter(({ level }) => level === 'error')
    if (status === 0) results.push(result)
    else failed.set(one, status === 2 ? (finding?.message ?? result.headline) : result.headline)
  }
  return failed
}

async function isLarge(head: Revision, { settings: { predictions } }: Proposal): Promise<boolean> {
  return typeof predictions === 'string' && ((await head.size(predictions)) ?? 0) > mostBytes
}
