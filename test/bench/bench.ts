/**
 * `pnpm bench [rows]`: ours against a named peer, in turn, as whole processes; prints ratios. Not a test: the
 * machines it runs on are shared.
 */
import { spawnSync } from 'node:child_process'
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { canMeasure, compare, measure } from './measure.ts'

const root = join(import.meta.dirname, '../..')
const folder = mkdtempSync(join(tmpdir(), 'probity-bench-'))
const millions = Number(process.argv[2] ?? 1)
const lines: string[] = []

/** A seeded table of predictions: the same bytes every time. */
function predictions(path: string, rows: number): void {
  let state = 42
  const draw = (n: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * n)
  }
  const file = openSync(path, 'w')
  writeSync(file, 'id,gender,age_band,region,y_true,y_pred,score\n')
  for (let row = 0; row < rows; ) {
    const block: string[] = []
    for (const end = Math.min(rows, row + 10_000); row < end; row++) {
      const gender = ['female', 'male', 'other'][draw(3)]
      const age = ['under 20', '20-39', '40-59', '60-79', '80+'][draw(5)]
      const score = draw(10_000)
      block.push(
        `C${row},${gender},${age},region ${draw(20)},${draw(10_000) < score ? 1 : 0},${score > 5000 ? 1 : 0},${score / 10_000}\n`,
      )
    }
    writeSync(file, block.join(''))
  }
  closeSync(file)
}

function report(
  what: string,
  peer: string,
  { ratio, low, high, peakMB, peerMB }: ReturnType<typeof compare>,
): void {
  const text = (value: number) => value.toPrecision(2)
  const memory = `${Math.round(peakMB)} MB / ${Math.round(peerMB)} MB`
  lines.push(`| ${what} | ${peer} | ${text(ratio)} (${text(low)} to ${text(high)}) | ${memory} |`)
  console.error(lines.at(-1))
}

function fairness(rows: number): void {
  const path = join(folder, 'predictions.csv')
  predictions(path, rows)
  const command = (...more: string[]) => [
    ...[process.execPath, join(root, 'dist/cli.js'), 'fairness-gate', '--working-directory', folder],
    ...['--predictions', 'predictions.csv', '--label', 'y_true', '--prediction', 'y_pred'],
    ...['--sensitive', 'gender', '--sensitive', 'age_band', '--sensitive', 'gender & age_band', ...more],
  ]
  const python = '/usr/bin/python3'
  if (spawnSync(python, ['-c', 'import pandas, sklearn']).status !== 0) {
    console.error('SKIPPED: fairness needs pandas and scikit-learn (Debian: python3-pandas, python3-sklearn)')
    return
  }
  const peer = () => measure([python, join(import.meta.dirname, 'peer.py'), path])
  const theirs = JSON.parse(peer().out) as Record<string, number>
  const json = join(folder, 'result.json')
  measure(command('--json', json))
  const { measurements } = JSON.parse(readFileSync(json, 'utf8'))
  for (const [key, value] of Object.entries(theirs)) {
    const [attribute, metric] = key.split('/')
    const ours = measurements.find(
      (m: { metric: string; slice: object }) =>
        m.metric === `${metric}_difference` && JSON.stringify(m.slice) === JSON.stringify({ attribute }),
    )
    if (Math.abs(ours.value - value) > 1e-12) throw new Error(`${key}: ${ours.value} here, ${value} there`)
  }
  const name = `pandas + scikit-learn, ${(rows / 1e6).toPrecision(2)}e6 rows`
  report(
    'fairness gate',
    name,
    compare(() => measure(command()), peer, 5),
  )
  report(
    'fairness gate with scores (ROC AUC and more, which the peer does not do)',
    name,
    compare(() => measure(command('--score', 'score')), peer, 5),
  )
}

function start(): void {
  const empty = join(folder, 'empty.mjs')
  writeFileSync(empty, '')
  const node = () => measure([process.execPath, empty])
  const event = join(folder, 'event.json')
  writeFileSync(event, '{"before":"0000000000000000000000000000000000000000"}')
  const env = {
    GITHUB_WORKSPACE: folder,
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'acme/churn',
    GITHUB_SHA: 'f'.repeat(40),
    GITHUB_RUN_ID: '1',
    RUNNER_TEMP: folder,
  }
  const action = () => measure([process.execPath, join(root, 'dist/fairness-gate.js')], env)
  report('start of the action, to its "could not run"', 'an empty node process', compare(action, node, 21))
  const cli = () => measure([process.execPath, join(root, 'dist/cli.js'), '--version'])
  report('start of the command line (`--version`)', 'an empty node process', compare(cli, node, 21))
}

if (!canMeasure) throw new Error('needs GNU time at /usr/bin/time (Debian: time)')
try {
  fairness(millions * 1e6)
  start()
  const versions = spawnSync(
    '/usr/bin/python3',
    [
      '-c',
      'import pandas, sklearn; print("pandas", pandas.__version__, "scikit-learn", sklearn.__version__)',
    ],
    { encoding: 'utf8' },
  )
  console.log(
    [
      '| ours | peer | CPU, ours / peer: median (range) | peak memory, ours / peer |',
      '|---|---|---|---|',
      ...lines,
    ].join('\n'),
  )
  console.log(`\nNode ${process.version}, ${versions.stdout.trim() || 'no pandas'}`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
