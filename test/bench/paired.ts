import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GateResult } from '../../packages/core/src/index.ts'
import type { Bench } from './bench.ts'
import { type Command, measure } from './measure.ts'
import { writePredictions } from './predictions.ts'
import { hasPeers, python } from './python.ts'

const cli = join(import.meta.dirname, '../../dist/cli.js')

/**
 * A million rows of two models, joined by id: every contrast of ten groups with its interval, and 2,000
 * resamples of what has no closed form, against pandas' join and groupby, which tells no interval at all.
 */
export function paired({ folder, pair, note }: Bench): void {
  if (!hasPeers('paired')) return
  const [base, candidate, json] = ['base.csv', 'candidate.csv', 'result.json'].map(name => join(folder, name))
  writePredictions(base!, 1_000_000)
  writePredictions(candidate!, 1_000_000, { flips: 0.03 })
  const gaps = ['demographic_parity_difference', 'true_positive_rate_difference']
  const limits = [
    ...gaps.map(gap => `${gap}: {max-increase: 0.02}`),
    'balanced_accuracy: {max-decrease: 0.01}',
  ]
  const gate: Command = {
    argv: [
      ...[process.execPath, cli, 'fairness-gate', '--working-directory', folder],
      ...['--predictions', 'candidate.csv', '--baseline', 'base.csv', '--id', 'id', '--label', 'y_true'],
      ...['--prediction', 'y_pred', '--sensitive', 'region', '--limits', limits.join('\n'), '--json', json!],
    ],
  }
  const peer: Command = {
    argv: [python, join(import.meta.dirname, 'paired-peer.py'), base!, candidate!],
  }
  measure(gate, folder)
  const { measurements } = JSON.parse(readFileSync(json!, 'utf8')) as GateResult
  const theirs = JSON.parse(measure(peer, folder).out) as Record<'y_pred' | 'y_pred_base', number[]>
  for (const [i, gap] of gaps.entries()) {
    const ours = measurements.find(({ metric }) => metric === gap)
    const differences = [ours!.value! - theirs.y_pred[i]!, ours!.baseline! - theirs.y_pred_base[i]!]
    if (!differences.every(difference => Math.abs(difference) <= 1e-12))
      throw new Error(`${gap}: another number than pandas has`)
  }
  const seconds = pair(
    'fairness gate, 1e6 paired rows, 10 groups, 2,000 resamples',
    gate,
    'pandas: join, 2 rates, no interval',
    peer,
  )
  note(
    `paired rows: ${(seconds / 40.9).toFixed(3)} of Fairlearn's documented CPU without intervals, ${(seconds / (13.1 * 2000)).toExponential(1)} of it with 2,000 resamples (another machine; documented, not measured here)`,
  )
}
