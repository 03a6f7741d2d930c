import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkSettings, type GateResult } from '../../packages/core/src/index.ts'
import { gate } from '../../packages/fairness-gate/src/gate.ts'
import { workingTree } from '../../packages/revisions/src/index.ts'

const log = { info() {}, warning() {}, debug() {} }

/** Runs the fairness gate on the files of a folder, and against those of another as the base. */
export function runIn(folder: string, settings: Record<string, unknown>, base?: string): Promise<GateResult> {
  checkSettings(gate.validate, gate.schema, settings, gate.name)
  const context = {
    id: gate.name,
    head: workingTree(folder),
    ...(base === undefined
      ? {}
      : { base: async () => ({ ...workingTree(base), label: '1a2b3c4', changes: async () => [] }) }),
    results: [],
    log,
    signal: new AbortController().signal,
  }
  return gate.run(settings as never, context)
}

/** Runs the fairness gate on a table that is given as text. */
export async function runOn(
  csv: string | Uint8Array,
  settings: Record<string, unknown>,
): Promise<GateResult> {
  const folder = mkdtempSync(join(tmpdir(), 'probity-gate-'))
  try {
    writeFileSync(join(folder, 'p.csv'), csv)
    return await runIn(folder, { predictions: 'p.csv', ...settings })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
