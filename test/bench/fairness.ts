import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Measurement } from '../../packages/core/src/index.ts'
import type { Bench } from './bench.ts'
import { type Command, measure } from './measure.ts'
import { writePredictions } from './predictions.ts'
import { hasPeers, python } from './python.ts'

const root = join(import.meta.dirname, '../..')

/** The fairness gate on a million rows against pandas and scikit-learn, once they agree on every number. */
export function fairness({ folder, pair, note }: Bench): void {
  if (!hasPeers('fairness')) return
  const table = join(folder, 'predictions.csv')
  writePredictions(table, 1_000_000)
  const gate = (...more: string[]): Command => ({
    argv: [
      ...[process.execPath, join(root, 'dist/cli.js'), 'fairness-gate', '--working-directory', folder],
      ...['--predictions', 'predictions.csv', '--label', 'y_true', '--prediction', 'y_pred'],
      ...['--sensitive', 'gender', '--sensitive', 'age_band', '--sensitive', 'gender & age_band'],
      ...['--limits', 'demographic_parity_difference: {max: 0.1}', ...more],
    ],
  })
  const peer = (...more: string[]): Command => ({
    argv: [python, join(import.meta.dirname, 'fairness-peer.py'), table, ...more],
  })
  const name = 'pandas + scikit-learn, 5 rates'
  for (const [what, more, peerName] of [
    ['fairness gate, 1e6 rows', [], name],
    ['fairness gate, 1e6 rows, scores', ['score'], `${name}, 3 measures of scores`],
  ] as const) {
    const options = more.flatMap(column => [`--${column}`, column])
    const compared = agree(gate(...options), peer(...more), folder)
    const seconds = pair(what, gate(...options), peerName, peer(...more))
    note(`${what}: ${compared} numbers are the same to 1e-12 before anything is timed`)
    note(
      `${what}: ${(seconds / fairlearnSeconds).toFixed(3)} of Fairlearn's documented CPU for 1e6 rows (another machine; documented, not measured here)`,
    )
  }
}

/** Of MetricFrame with four metrics and two differences on 1e6 rows and ten groups, Fairlearn 0.14. */
const fairlearnSeconds = 40.9

/** Throws unless both print the same numbers; how many were compared. */
function agree(ours: Command, peer: Command, folder: string): number {
  const json = join(folder, 'result.json')
  measure({ argv: [...ours.argv, '--json', json] }, folder)
  const found = new Map(
    (JSON.parse(readFileSync(json, 'utf8')).measurements as Measurement[]).map(m => [keyOf(m), m]),
  )
  const theirs = JSON.parse(measure(peer, folder).out) as Measurement[]
  if (theirs.length === 0) throw new Error('the peer printed no number')
  let compared = 0
  for (const their of theirs) {
    const our = found.get(keyOf(their))
    const pairs = [[our?.value, their.value]]
    if (their.interval !== null) pairs.push(...their.interval.map((bound, i) => [our?.interval?.[i], bound]))
    for (const [here, there] of pairs) {
      // Negated, so that what is no number does not pass.
      if (!(Math.abs(here! - there!) <= 1e-12))
        throw new Error(`${keyOf(their)}: ${here} here, ${there} there`)
      compared++
    }
  }
  return compared
}

const keyOf = ({ metric, slice }: Measurement) => `${metric} ${JSON.stringify(slice)}`
